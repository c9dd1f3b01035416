//! Diameter.

use super::Tally;
use sigcodec::{
    diameter::{
        Answer, At, Edit, Message, Request, STANDARD, Value, Violation, avp, command, frame,
        types::{AddressValue, Text, Timestamp},
    },
    sigtran::Framed,
    wire::{Decode as _, Layer, Reader, Result, walk::Walk as _},
};

/// Every message in a stream of Diameter.
pub fn diameter(octets: &[u8], buf: &mut [u8], tally: &mut Tally) {
    if let Ok(Framed::Message(first, _)) = frame(octets, 1 << 20) {
        tally.told = tally.told.wrapping_add(first.len());
    }
    let mut r = Reader::new(octets, Layer::Diameter);
    while let Ok(message) = Message::decode(&mut r) {
        one(&message, buf, tally);
    }
}

fn one(message: &Message<'_>, buf: &mut [u8], tally: &mut Tally) {
    message.walk(tally);
    message.audit(&STANDARD, tally);
    let mut violation = None;
    message.check(&STANDARD, &mut |v: Violation<'_>| {
        tally.violation();
        violation = violation.or(Some(v));
    });
    tally.encode(message, buf);
    if let Some(answer) =
        violation.and_then(|v| Answer::to_violation(*message, &v, "hss.example.org", "example.org"))
    {
        tally.encode(&answer, buf);
    }
    for item in message.avps().iter().map_while(Result::ok) {
        let Some(def) = STANDARD.get(item.code, item.vendor) else { continue };
        match def.kind.decode(item.data) {
            Ok(Value::Grouped(inner)) => tally.told = tally.told.wrapping_add(inner.iter().count()),
            Ok(_) => tally.told = tally.told.wrapping_add(1),
            Err(_) => tally.violation(),
        }
    }
    typed(message, tally);
    edits(message, buf, tally);
    if command::find(message.header.application, message.header.command, true).is_some() {
        tally.told = tally.told.wrapping_add(1);
    }
    build(message, buf, tally);
}

/// Every change, and every way to say where.
fn edits(message: &Message<'_>, buf: &mut [u8], tally: &mut Tally) {
    let new = avp::USER_NAME.value("001010000000001");
    let path = [avp::VENDOR_SPECIFIC_APPLICATION_ID.def, avp::VENDOR_ID.def];
    let [group, _] = path;
    let remove = |at| -> Edit<'_, '_, ()> { Edit::Remove(at) };
    tally.wrote(message.edit(&Edit::Append(new), buf));
    tally.wrote(message.edit(&Edit::AppendIn(At::First(group), new), buf));
    for at in [At::First(avp::USER_NAME.def), At::Path(&path)] {
        tally.wrote(message.edit(&Edit::Replace(at, new), buf));
        tally.wrote(message.edit(&Edit::Before(at, new), buf));
        tally.wrote(message.edit(&Edit::After(at, new), buf));
        tally.wrote(message.edit(&remove(at), buf));
    }
    if let Some(Ok(first)) = message.avps().iter().next() {
        tally.wrote(message.edit(&remove(At::Avp(&first)), buf));
    }
}

/// One key of each data type, and several in one pass.
fn typed(message: &Message<'_>, tally: &mut Tally) {
    let mut count = |ok: bool| {
        if !ok {
            tally.violation();
        }
    };
    count(message.get(avp::SESSION_ID).is_ok());
    count(message.get(avp::ORIGIN_HOST).is_ok());
    count(message.get(avp::ULR_FLAGS).is_ok());
    count(message.get(avp::HOST_IP_ADDRESS).is_ok());
    count(message.get(avp::EVENT_TIMESTAMP).is_ok());
    count(message.get(avp::VISITED_PLMN_ID).is_ok());
    count(message.get(avp::AUTH_SESSION_STATE).is_ok());
    count(message.get(avp::ACCOUNTING_SUB_SESSION_ID).is_ok());
    count(message.get(avp::VENDOR_SPECIFIC_APPLICATION_ID).is_ok());
    count(message.get_all(avp::ROUTE_RECORD).all(|h| h.is_ok()));
    let slots = message.slots((avp::ORIGIN_HOST, avp::USER_NAME, avp::ULR_FLAGS));
    count(slots.is_ok_and(|(host, user, flags)| {
        let shown =
            |text: Option<Text<'_>>| text.is_none_or(|text| text.as_str().len() == text.as_bytes().len());
        host.get().is_ok_and(shown) && user.get().is_ok_and(shown) && flags.get().is_ok()
    }));
}

/// A request with an AVP of each data type that is built.
fn build(message: &Message<'_>, buf: &mut [u8], tally: &mut Tally) {
    let host = message.get(avp::ORIGIN_HOST).ok().flatten().unwrap_or("mme.example.org".into());
    let request = Request {
        command: message.header.command,
        application: message.header.application,
        proxiable: true,
        hop_by_hop: message.header.hop_by_hop,
        end_to_end: message.header.end_to_end,
        avps: (
            avp::SESSION_ID.value(host),
            avp::VENDOR_SPECIFIC_APPLICATION_ID
                .value((avp::VENDOR_ID.value(10415), avp::AUTH_APPLICATION_ID.value(16_777_251))),
            avp::ORIGIN_HOST.value(host),
            (
                avp::HOST_IP_ADDRESS.value(AddressValue::V4([127, 0, 0, 1].into())),
                avp::EVENT_TIMESTAMP.value(Timestamp(7)),
                avp::VISITED_PLMN_ID.value([0x00, 0xf1, 0x10]),
                avp::AUTH_SESSION_STATE.value(1),
            ),
            avp::ACCOUNTING_SUB_SESSION_ID.value(7u64),
        ),
    };
    tally.encode(&request, buf);
}
