//! Diameter: an Update-Location-Request and its answer, and a Credit-Control-Request.

use crate::{Nothing, Work, encode, message, see, ss7::json};
use core::hint::black_box;
use sigcodec::{
    diameter::{self, Avps, Message, Request, STANDARD, Value, avp},
    wire::{Decode as _, Encode, Error, Result, audit::Flags, walk::Walk as _},
};

pub(crate) fn work() -> Vec<Work> {
    let ulr = message("s6a_ulr");
    let mut all = vec![
        Work::new("ulr", "decode and 8 lookups", ulr, lookups),
        Work::new("ulr", "decode and 8 lookups, one by one", ulr, lookups_one_by_one),
        Work::new("ulr", "build and encode", ulr, |m| encode(&update_location(black_box(USER_NAME), m))),
    ];
    for (name, file) in [("ulr", "s6a_ulr"), ("ula", "s6a_ula"), ("ccr", "gy_ccri")] {
        let octets = message(file);
        let avps = count(Message::from_bytes(octets).unwrap().avps());
        let of = |w: Work| w.with_elements(avps);
        all.push(of(Work::new(name, "decode", octets, |m| {
            Ok::<_, Error>(Message::from_bytes(m)?.avps().iter().count())
        })));
        all.push(of(Work::new(name, "decode, all AVPs typed", octets, |m| {
            typed(Message::from_bytes(m)?.avps())
        })));
        all.push(of(Work::new(name, "every field", octets, |m| {
            Message::from_bytes(m).map(|m| m.walk_with(&STANDARD, &mut Nothing))
        })));
        all.push(of(Work::new(name, "json", octets, |m| {
            Message::from_bytes(m).map(|m| json(|json| m.walk(json)))
        })));
        all.push(of(Work::new(name, "audit", octets, |m| {
            let mut flags = Flags::default();
            Message::from_bytes(m).map(|m| m.audit(&STANDARD, &mut flags)).map(|()| flags)
        })));
        all.push(of(Work::new(name, "check", octets, |m| {
            Message::from_bytes(m).map(|m| diameter::check(&m, &STANDARD, &mut see))
        })));
        let decoded = Message::from_bytes(octets).unwrap();
        all.push(of(Work::new(name, "encode again", octets, move |_| encode(&decoded))));
    }
    all
}

/// AVPs at all levels.
fn count(avps: Avps<'_>) -> usize {
    avps.iter()
        .flatten()
        .map(|a| match STANDARD.get(a.code, a.vendor).map(|d| d.kind.decode(a.data)) {
            Some(Ok(Value::Grouped(inner))) => count(inner).saturating_add(1),
            _ => 1,
        })
        .sum()
}

/// Looks each AVP up and decodes it as its type, groups inside groups.
fn typed(avps: Avps<'_>) -> Result<()> {
    let mut first = Ok(());
    avps.each(&STANDARD, &mut |_, _, value| match value {
        Ok(value) => see(value),
        Err(e) => first = first.and(Err(*e)),
    });
    first
}

type Looked<'a> = (
    Option<&'a str>,
    Option<&'a str>,
    Option<&'a str>,
    Option<&'a str>,
    Option<&'a str>,
    Option<i32>,
    Option<u32>,
);

fn lookups(octets: &'static [u8]) -> Result<(Looked<'static>, Option<diameter::types::Plmn>)> {
    let m = Message::from_bytes(octets)?;
    let slots = m.slots(&[
        avp::SESSION_ID.def,
        avp::ORIGIN_HOST.def,
        avp::ORIGIN_REALM.def,
        avp::DESTINATION_REALM.def,
        avp::USER_NAME.def,
        avp::RAT_TYPE.def,
        avp::ULR_FLAGS.def,
        avp::VISITED_PLMN_ID.def,
    ])?;
    let looked = (
        slots.get(avp::SESSION_ID)?,
        slots.get(avp::ORIGIN_HOST)?,
        slots.get(avp::ORIGIN_REALM)?,
        slots.get(avp::DESTINATION_REALM)?,
        slots.get(avp::USER_NAME)?,
        slots.get(avp::RAT_TYPE)?,
        slots.get(avp::ULR_FLAGS)?,
    );
    Ok((looked, slots.get(avp::VISITED_PLMN_ID)?))
}

fn lookups_one_by_one(octets: &'static [u8]) -> Result<(Looked<'static>, Option<diameter::types::Plmn>)> {
    let m = Message::from_bytes(octets)?;
    let looked = (
        m.get(avp::SESSION_ID)?,
        m.get(avp::ORIGIN_HOST)?,
        m.get(avp::ORIGIN_REALM)?,
        m.get(avp::DESTINATION_REALM)?,
        m.get(avp::USER_NAME)?,
        m.get(avp::RAT_TYPE)?,
        m.get(avp::ULR_FLAGS)?,
    );
    Ok((looked, m.get(avp::VISITED_PLMN_ID)?))
}

const USER_NAME: &str = "001010123456789";
const MME: &str = "mme01.epc.mnc001.mcc001.3gppnetwork.org";
const HSS: &str = "hss01.epc.mnc001.mcc001.3gppnetwork.org";
const DRA: &str = "dra01.epc.mnc001.mcc001.3gppnetwork.org";
const REALM: &str = "epc.mnc001.mcc001.3gppnetwork.org";

/// The Update-Location-Request, built from values.
fn update_location<'a>(user: &'a str, _: &'a [u8]) -> impl Encode + use<'a> {
    Request {
        command: 316,
        application: 16_777_251,
        proxiable: true,
        hop_by_hop: 0x1122_3344,
        end_to_end: 0x5566_7788,
        avps: (
            (
                avp::SESSION_ID.value("mme01.epc.mnc001.mcc001.3gppnetwork.org;1715172345;42;s6a"),
                avp::VENDOR_SPECIFIC_APPLICATION_ID
                    .value((avp::VENDOR_ID.value(10_415u32), avp::AUTH_APPLICATION_ID.value(16_777_251u32))),
                avp::AUTH_SESSION_STATE.value(1),
                avp::ORIGIN_HOST.value(MME),
                avp::ORIGIN_REALM.value(REALM),
                avp::DESTINATION_HOST.value(HSS),
            ),
            (
                avp::DESTINATION_REALM.value(REALM),
                avp::USER_NAME.value(user),
                avp::SUPPORTED_FEATURES.value((
                    avp::VENDOR_ID.value(10_415u32),
                    avp::FEATURE_LIST_ID.value(1u32),
                    avp::FEATURE_LIST.value(4095u32),
                )),
                avp::TERMINAL_INFORMATION
                    .value((avp::IMEI.value("35693803564380"), avp::SOFTWARE_VERSION.value("91"))),
                avp::RAT_TYPE.value(1004).mandatory(true),
                avp::ULR_FLAGS.value(34u32),
            ),
            (
                avp::VISITED_PLMN_ID.value([0x00, 0xf1, 0x10]),
                avp::UE_SRVCC_CAPABILITY.value(0),
                avp::IMS_VOICE_OVER_PS_SESSIONS_SUPPORTED.value(0),
                avp::ROUTE_RECORD.value(DRA),
            ),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is built is the message of the file, and every AVP of it is looked at.
    #[test]
    fn the_request_is_the_file() {
        let file = message("s6a_ulr");
        assert_eq!(crate::octets(&update_location(USER_NAME, file)), file);
        let looked = lookups(file).unwrap();
        assert_eq!(looked, lookups_one_by_one(file).unwrap());
        assert_eq!(looked.0.4, Some(USER_NAME));
        for (name, avps) in [("s6a_ulr", 23), ("s6a_ula", 76), ("gy_ccri", 45)] {
            let m = Message::from_bytes(message(name)).unwrap();
            assert_eq!(count(m.avps()), avps, "{name}");
            typed(m.avps()).unwrap();
        }
    }
}
