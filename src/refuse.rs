//! What goes back to whoever sent a message that somebody refuses: of M3UA an Error, or the answer of SCCP or TCAP in a
//! message the other way round.
//!
//! Nothing is kept and nothing allocated: the answer is handed to a function that encodes it.
//!
//! ```
//! use sigcodec::{refuse::{self, Refusal}, sccp::cause::ReturnCause, stack::Frame, wire::Encode as _};
//! // A UDT between two subsystems that asks for its return.
//! let octets = [9, 0x81, 3, 5, 7, 2, 0x42, 6, 2, 0x42, 8, 1, 0];
//! let frame = Frame::from_sccp(&octets);
//! let mut buf = [0; 64];
//! let how = Refusal::Returned(ReturnCause::UNQUALIFIED);
//! let answer = refuse::user(&frame, &frame, how, &mut |answer| answer.encode_to_slice(&mut buf).map(<[u8]>::to_vec));
//! // A UDTS, from 6 to 8.
//! assert_eq!(answer.unwrap().unwrap(), [10, 7, 3, 5, 7, 2, 0x42, 8, 2, 0x42, 6, 1, 0]);
//! ```

use crate::{
    m3ua::{self, Data, ErrorMessage, ProtocolData},
    sccp::{
        self, ProtocolClass, Udt,
        cause::{RefusalCause, ReturnCause},
    },
    stack::Frame,
    tcap::{self, Component, MAX_COMPONENTS, MessageType, Outgoing, Portions},
};
use sigcodec_wire::{Encode, Error, With, Writer};

/// How a message is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// As the first violation asks for, from the lowest layer up; one without any is returned, or its transaction aborted.
    Protocol,
    /// SCCP: it is returned, Q.714 §4.2; a request for a connection is refused.
    Returned(ReturnCause),
    /// TCAP: its transaction is aborted with a P-Abort cause, Q.773 §4.2.1.
    Abort(i64),
    /// TCAP: each invocation is answered with this error, which has no parameter.
    ReturnError(u8),
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotAnswered {
    /// A message of this kind is not answered.
    Kind,
    /// Nothing says whom an answer goes to.
    Nobody,
    /// It does not ask for its return.
    NoReturn,
}

/// P-Abort cause resourceLimitation, Q.773 §4.2.1.
const RESOURCE_LIMITATION: i64 = 4;

/// Takes an answer.
pub type Write<'w, R> = &'w mut dyn FnMut(&dyn Encode) -> R;

/// The Error message that a message of M3UA asks for, RFC 4666 §3.8.1; `None` if it carries what somebody else answers, or
/// is none of M3UA.
///
/// # Errors
/// That it is not answered.
pub fn transport<R>(octets: &[u8], frame: &Frame<'_>, write: Write<'_, R>) -> Option<Result<R, NotAnswered>> {
    let error: Option<Error> = match frame.m3ua()? {
        Err(e) => Some(*e),
        Ok(message) => match message.protocol_data() {
            Ok(Some(_)) => return None,
            Ok(None) => {
                let mut first = None;
                message.check(&mut |e| {
                    first.get_or_insert(e);
                });
                first
            }
            Err(e) => Some(e),
        },
    };
    let answer = error.and_then(|e| ErrorMessage::answer(e, octets));
    Some(answer.map(|answer| write(&answer)).ok_or(NotAnswered::Kind))
}

/// The answer to a message of SCCP, in M3UA if that carries it. `lower` is the message that came, or the first segment of
/// what is refused, and `whole` what was judged.
///
/// # Errors
/// Why there is none.
pub fn user<R>(
    lower: &Frame<'_>,
    whole: &Frame<'_>,
    refusal: Refusal,
    write: Write<'_, R>,
) -> Result<R, NotAnswered> {
    let Some(Ok(unit)) = lower.sccp() else { return Err(NotAnswered::Kind) };
    let Some(bearer) = lower.m3ua() else { return answer(unit, whole, refusal, write) };
    let data = bearer.and_then(|message| Ok((message, message.protocol_data()?)));
    let Ok((message, Some(data))) = data else { return Err(NotAnswered::Kind) };
    let contexts = message.get(m3ua::parameter::ROUTING_CONTEXT).ok().flatten();
    let routing_context = contexts.and_then(|mut list| list.next());
    let network_appearance = message.get(m3ua::parameter::NETWORK_APPEARANCE).ok().flatten();
    let ProtocolData { opc, dpc, si, ni, mp, sls, .. } = data;
    answer(unit, whole, refusal, &mut |user| {
        let protocol_data = ProtocolData { opc: dpc, dpc: opc, si, ni, mp, sls, user };
        write(&Data { network_appearance, routing_context, protocol_data, correlation_id: None })
    })
}

fn answer<R>(
    unit: &sccp::Message<'_>,
    whole: &Frame<'_>,
    refusal: Refusal,
    write: Write<'_, R>,
) -> Result<R, NotAnswered> {
    match refusal {
        Refusal::Protocol => by_protocol(unit, whole, write),
        Refusal::Returned(cause) => returned(unit, cause, write),
        Refusal::Abort(cause) => {
            let id = asker(whole).ok_or(NotAnswered::Kind)?;
            reply(unit, &Outgoing::p_abort(id, cause), write)
        }
        Refusal::ReturnError(code) => return_errors(unit, whole, code, write),
    }
}

fn returned<R>(unit: &sccp::Message<'_>, cause: ReturnCause, write: Write<'_, R>) -> Result<R, NotAnswered> {
    if let Some(refused) = sccp::Answer::refused(unit, RefusalCause::UNQUALIFIED) {
        return Ok(write(&refused));
    }
    let class = unit.protocol_class().ok_or(NotAnswered::Kind)?;
    if !class.return_on_error() {
        return Err(NotAnswered::NoReturn);
    }
    sccp::Answer::returned(unit, cause).map(|answer| write(&answer)).ok_or(NotAnswered::Nobody)
}

fn by_protocol<R>(
    unit: &sccp::Message<'_>,
    whole: &Frame<'_>,
    write: Write<'_, R>,
) -> Result<R, NotAnswered> {
    let mut first = None;
    unit.check(&mut |e| {
        first.get_or_insert(e);
    });
    if let Some(answer) = first.and_then(|violation| sccp::Answer::to_violation(unit, violation)) {
        return Ok(write(&answer));
    }
    let of_transaction = match (whole.tcap(), unit.data()) {
        (Some(Err(e)), Some(data)) => tcap::Answer::to_message(data.rest(), *e),
        (Some(Ok(message)), _) => {
            tcap::Answer::to_transaction(message).or_else(|| tcap::Answer::to_dialogue(message))
        }
        _ => None,
    };
    if let Some(answer) = of_transaction {
        return reply(unit, &answer, write);
    }
    match (returned(unit, ReturnCause::UNQUALIFIED, write), asker(whole)) {
        (Err(_), Some(id)) => reply(unit, &Outgoing::p_abort(id, RESOURCE_LIMITATION), write),
        (answered, _) => answered,
    }
}

/// The transaction id of whoever waits for an answer.
fn asker<'a>(frame: &Frame<'a>) -> Option<&'a [u8]> {
    let message = frame.tcap()?.as_ref().ok()?;
    let is_answered = matches!(message.message_type, MessageType::Begin | MessageType::Continue);
    let id = message.otid.filter(|id| is_answered && id.number().is_some())?;
    Some(id.octets())
}

/// A UDT back to whoever sent a message.
fn reply<R>(unit: &sccp::Message<'_>, data: &dyn Encode, write: Write<'_, R>) -> Result<R, NotAnswered> {
    let (Some(called), Some(calling)) = (unit.calling().ok().flatten(), unit.called().ok().flatten()) else {
        return Err(NotAnswered::Nobody);
    };
    if called.title().is_none() && called.ssn.is_none() {
        return Err(NotAnswered::Nobody);
    }
    Ok(write(&Udt { protocol_class: ProtocolClass(0), called, calling, data }))
}

/// An End with a return error for each invocation.
fn return_errors<R>(
    unit: &sccp::Message<'_>,
    whole: &Frame<'_>,
    code: u8,
    write: Write<'_, R>,
) -> Result<R, NotAnswered> {
    let (Some(dtid), Some(Ok(message))) = (asker(whole), whole.tcap()) else {
        return Err(NotAnswered::Kind);
    };
    let mut ids = [None; MAX_COMPONENTS];
    let invoked = message.components().filter_map(|component| match component {
        Ok(Component::Invoke(invoke)) => i8::try_from(invoke.invoke_id).ok().map(i64::from),
        _ => None,
    });
    ids.iter_mut().zip(invoked).for_each(|(to, id)| *to = Some(id));
    if ids.first().is_none_or(Option::is_none) {
        return Err(NotAnswered::Kind);
    }
    // Whoever answers a Begin confirms its context; inside a dialogue there is no more to confirm.
    let begins = message.message_type == MessageType::Begin;
    let context = message.application_context().ok().flatten().filter(|_| begins);
    let errors = With(|w: &mut Writer<'_>| {
        ids.iter().rev().flatten().for_each(|id| Portions::return_error(*id, code, ()).encode(w));
    });
    reply(unit, &Outgoing::end(dtid, context, errors), write)
}
