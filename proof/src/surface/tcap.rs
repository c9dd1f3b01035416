//! TCAP.

use super::Tally;
use sigcodec::{
    ber::{Ber as _, OpenType},
    tcap::{Answer, Component, Message, NoPayload, Outgoing, Portions, ansi},
    wire::{Decode as _, Layer, Reader, With, Writer, walk::Walk as _},
};

/// Every message and component of TCAP, ITU and ANSI.
pub fn tcap(octets: &[u8], buf: &mut [u8], tally: &mut Tally) {
    let mut r = Reader::new(octets, Layer::Tcap);
    if ansi::Message::is_next(&r) {
        return package(octets, buf, tally);
    }
    let message = match Message::decode(&mut r) {
        Ok(message) => message,
        Err(error) => {
            if let Some(answer) = Answer::to_message(octets, error) {
                tally.encode(&answer, buf);
            }
            if let Some(partial) = Message::partial(Reader::new(octets, Layer::Tcap)) {
                partial.walk(tally);
            }
            return;
        }
    };
    message.walk(tally);
    message.walk_with(tally, &mut NoPayload);
    message.audit(tally);
    tally.encode(&message, buf);
    if let Some(answer) = Answer::to_transaction(&message) {
        tally.encode(&answer, buf);
    }
    if message.p_abort_cause().is_err() {
        tally.violation();
    }
    let context = message.application_context().ok().flatten();
    if let Ok(Some(dialogue)) = message.dialogue() {
        tally.encode(&Portions::Dialogue(dialogue), buf);
    }
    for component in message.components() {
        match component {
            Ok(component) => again(&component, context, buf, tally),
            Err(_) => tally.violation(),
        }
    }
    for element in message.components().elements().into_iter().flatten().map_while(Result::ok) {
        if let Some(answer) = Answer::to_component(&element) {
            tally.encode(&answer, buf);
        }
        if Component::partial(&element).is_some() {
            tally.told = tally.told.wrapping_add(1);
        }
    }
}

/// Encodes a component again, alone and inside a message of each type that is built.
fn again(component: &Component<'_>, context: Option<&[u8]>, buf: &mut [u8], tally: &mut Tally) {
    tally.encode(component, buf);
    let parameter = component.parameter();
    let parameter = With(|w: &mut Writer<'_>| {
        if let Some(p) = parameter {
            OpenType(p).encode(w);
        }
    });
    let id = component.invoke_id().filter(|n| i8::try_from(*n).is_ok()).unwrap_or(1);
    tally.encode(&Outgoing::begin(&[1, 2, 3, 4], context, Portions::invoke(id, 70, &parameter)), buf);
    tally.encode(&Outgoing::end(&[1], context, Portions::return_result(id, 70, &parameter)), buf);
    let error = Portions::return_error(id, 34, &parameter);
    let more = Portions::return_result_not_last(id, 70, &parameter);
    tally.encode(&Outgoing::continuing(&[1], &[2], context, (more, error)), buf);
}

/// Every package and component of ANSI TCAP.
fn package(octets: &[u8], buf: &mut [u8], tally: &mut Tally) {
    let mut r = Reader::new(octets, Layer::Tcap);
    let message = match ansi::Message::decode(&mut r) {
        Ok(message) => message,
        Err(error) => {
            if let Some(answer) = ansi::Answer::to_message(octets, error) {
                tally.encode(&answer, buf);
            }
            if let Some(partial) = ansi::Message::partial(Reader::new(octets, Layer::Tcap)) {
                partial.walk(tally);
            }
            return;
        }
    };
    message.walk(tally);
    message.audit(tally);
    tally.encode(&message, buf);
    if let Some(answer) = ansi::Answer::to_transaction(&message) {
        tally.encode(&answer, buf);
    }
    if message.p_abort_cause().is_err() || message.dialogue().is_err() {
        tally.violation();
    }
    for component in message.components() {
        match component {
            Ok(component) => tally.encode(&component, buf),
            Err(_) => tally.violation(),
        }
    }
    for element in message.components().elements().into_iter().flatten().map_while(Result::ok) {
        if let Some(answer) = ansi::Answer::to_component(&element) {
            tally.encode(&answer, buf);
        }
    }
}
