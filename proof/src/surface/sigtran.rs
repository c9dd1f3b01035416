//! MTP3, M2PA, M2UA, M3UA and SUA.

use super::Tally;
use sigcodec::{
    m2pa, m2ua, m3ua, mtp3,
    sigtran::{List, Parameters, PointCode},
    sua,
    wire::{Decode as _, Layer, Reader, walk::Walk as _},
};

/// Message signal units of every variant.
pub fn mtp3(octets: &[u8], buf: &mut [u8], tally: &mut Tally) {
    use mtp3::Variant::{Ansi, China, Itu, Japan};
    for variant in [Itu, Ansi, China, Japan] {
        let mut r = Reader::new(octets, Layer::Mtp3);
        let Ok(msu) = mtp3::Msu::decode_as(&mut r, variant) else { continue };
        msu.walk(tally);
        msu.audit(tally);
        tally.encode(&msu, buf);
        let at = msu.user.position();
        if let Some(Ok(management)) = msu.management() {
            management.check(at, &mut |_| tally.violation());
            management.walk(at, tally);
            tally.encode(&management, buf);
        }
        if let Some(Ok(test)) = msu.test() {
            test.walk(at, tally);
            tally.encode(&test, buf);
        }
    }
}

/// User Data and Link Status.
pub fn m2pa(octets: &[u8], buf: &mut [u8], tally: &mut Tally) {
    let mut r = Reader::new(octets, Layer::M2pa);
    while let Ok(message) = m2pa::Message::decode(&mut r) {
        message.walk(tally);
        message.audit(tally);
        message.check(&mut |_| tally.violation());
        tally.encode(&message, buf);
        if message.user_data().is_some() || message.link_state().is_some() {
            tally.told = tally.told.wrapping_add(1);
        }
    }
}

/// Every message of M2UA.
pub fn m2ua(octets: &[u8], buf: &mut [u8], tally: &mut Tally) {
    let mut r = Reader::new(octets, Layer::M2ua);
    while let Ok(message) = m2ua::Message::decode(&mut r) {
        message.walk(tally);
        message.audit(tally);
        message.check(&mut |_| tally.violation());
        tally.encode(&message, buf);
        values(message.parameters(), tally);
        if let Some(unit) = message.signal_unit() {
            tally.told = tally.told.wrapping_add(unit.len());
        }
    }
}

/// What M3UA and SUA have in common.
macro_rules! adaptation {
    ($(#[$m:meta])* $name:ident, $layer:ident, |$message:ident, $tally:ident, $buf:ident| $more:block) => {
        $(#[$m])*
        pub fn $name(octets: &[u8], $buf: &mut [u8], $tally: &mut Tally) {
            if let Ok(sigcodec::sigtran::Framed::Message(first, _)) = $name::frame(octets) {
                $tally.told = $tally.told.wrapping_add(first.len());
            }
            let mut r = Reader::new(octets, Layer::$layer);
            while let Ok($message) = $name::Message::decode(&mut r) {
                $message.walk($tally);
                $message.audit($tally);
                let mut first = None;
                $message.check(&mut |e| {
                    $tally.violation();
                    first = first.or(Some(e));
                });
                $tally.encode(&$message, $buf);
                if let Some(answer) = first.and_then(|e| $name::ErrorMessage::answer(e, $message.octets().rest())) {
                    $tally.encode(&answer, $buf);
                }
                values($message.parameters(), $tally);
                $more
            }
        }
    };
}

/// Every parameter as every type.
fn values(parameters: Parameters<'_>, tally: &mut Tally) {
    for parameter in parameters.map_while(Result::ok) {
        let mut count = |ok: bool| {
            if !ok {
                tally.violation();
            }
        };
        let tag = parameter.tag;
        count(parameters.typed::<u32>(tag).is_ok());
        count(parameters.typed::<u8>(tag).is_ok());
        count(parameters.typed::<&str>(tag).is_ok());
        count(parameters.typed::<PointCode>(tag).is_ok());
        if let Ok(Some(list)) = parameters.typed::<List<'_, PointCode>>(tag) {
            count(list.count() != 0);
        }
    }
}

adaptation! {
    /// Every message of M3UA.
    m3ua, M3ua, |message, tally, buf| {
        if let Ok(Some(data)) = message.protocol_data() {
            let data = m3ua::Data {
                network_appearance: message.get(m3ua::parameter::NETWORK_APPEARANCE).ok().flatten(),
                routing_context: message.typed(m3ua::parameter::ROUTING_CONTEXT.tag()).ok().flatten(),
                protocol_data: data,
                correlation_id: None,
            };
            tally.encode(&data, buf);
        }
    }
}
adaptation! {
    /// Every message of SUA.
    sua, Sua, |message, tally, buf| {
        use sua::parameter::{DESTINATION_ADDRESS, GLOBAL_TITLE, SOURCE_ADDRESS};
        for address in [message.get(SOURCE_ADDRESS), message.get(DESTINATION_ADDRESS)] {
            let Ok(Some(address)) = address else { continue };
            if let Ok(Some(title)) = address.get(GLOBAL_TITLE) {
                tally.told = tally.told.wrapping_add(title.digits().count());
                tally.encode(&title, buf);
            }
        }
    }
}
