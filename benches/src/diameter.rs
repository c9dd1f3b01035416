//! Diameter: an Update-Location-Request and its answer, and a Credit-Control-Request.

mod build;

use crate::{Nothing, Work, encode, message, see, ss7::json};
use core::hint::black_box;
use sigcodec::{
    diameter::{
        Avps, Message, STANDARD, Value, avp,
        types::{Plmn, Text},
    },
    inspect::Inspection,
    stack::Frame,
    wire::{Decode as _, Error, Network, Result, Selector, audit::Flags, walk::Walk as _},
};

pub(crate) fn work() -> Vec<Work> {
    let ulr = message("s6a_ulr");
    let mut all = vec![
        Work::new("ulr", "decode and 8 lookups", ulr, lookups),
        Work::new("ulr", "decode and 8 lookups, one by one", ulr, lookups_one_by_one),
        Work::new("ulr", "build and encode", ulr, |_| {
            encode(&build::update_location(black_box(build::USER_NAME)))
        }),
    ];
    let request = Message::from_bytes(ulr).unwrap();
    all.push(Work::new("ula", "build and encode", message("s6a_ula"), move |_| {
        encode(&build::update_location_answer(request, black_box(build::MSISDN)))
    }));
    all.push(Work::new("ccr", "build and encode", message("gy_ccri"), |_| {
        encode(&build::credit_control(black_box(build::USER_NAME)))
    }));
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
            Message::from_bytes(m).map(|m| m.check(&STANDARD, &mut see))
        })));
        let inspect = |m| Inspection::of(&Frame::enter(Selector::Ppid(46), m, Network::Itu));
        all.push(of(Work::new(name, "inspect", octets, inspect)));
        // Padding that is not zero, behind the first AVP that has any.
        let mut padded = octets.to_vec();
        let avps = Message::from_bytes(octets).unwrap().avps();
        let behind = avps.iter().flatten().find(|a| !a.padding().is_empty()).unwrap().data.end();
        *padded.get_mut(usize::try_from(behind).unwrap()).unwrap() ^= 1;
        all.push(of(Work::new(name, "inspect, one AVP not canonical", crate::kept(&padded), inspect)));
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
    Option<Text<'a>>,
    Option<Text<'a>>,
    Option<Text<'a>>,
    Option<Text<'a>>,
    Option<Text<'a>>,
    Option<i32>,
    Option<u32>,
);

fn lookups(octets: &'static [u8]) -> Result<(Looked<'static>, Option<Plmn>)> {
    let (session, host, realm, to, user, rat, flags, network) = Message::from_bytes(octets)?.slots((
        avp::SESSION_ID,
        avp::ORIGIN_HOST,
        avp::ORIGIN_REALM,
        avp::DESTINATION_REALM,
        avp::USER_NAME,
        avp::RAT_TYPE,
        avp::ULR_FLAGS,
        avp::VISITED_PLMN_ID,
    ))?;
    let looked =
        (session.get()?, host.get()?, realm.get()?, to.get()?, user.get()?, rat.get()?, flags.get()?);
    Ok((looked, network.get()?))
}

fn lookups_one_by_one(octets: &'static [u8]) -> Result<(Looked<'static>, Option<Plmn>)> {
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

#[cfg(test)]
mod tests {
    use super::*;

    /// What is built is the message of the file; an answer has its Result-Code where RFC 6733 §7.2 has it.
    #[test]
    fn what_is_built_is_the_file() {
        let request = message("s6a_ulr");
        assert_eq!(crate::octets(&build::update_location(build::USER_NAME)), request);
        assert_eq!(crate::octets(&build::credit_control(build::USER_NAME)), message("gy_ccri"));
        let request = Message::from_bytes(request).unwrap();
        let answer = crate::octets(&build::update_location_answer(request, build::MSISDN));
        let sorted = |octets| {
            let m = Message::from_bytes(octets).unwrap();
            let mut avps: Vec<_> = m
                .avps()
                .iter()
                .map(|a| a.map(|a| (a.code, a.vendor, a.flags, a.data.rest())).unwrap())
                .collect();
            avps.sort_unstable();
            (m.header, avps)
        };
        assert_eq!(sorted(&answer), sorted(message("s6a_ula")));
    }
    /// Every AVP of a message is looked at.
    #[test]
    fn every_avp_is_looked_at() {
        let file = message("s6a_ulr");
        let looked = lookups(file).unwrap();
        assert_eq!(looked, lookups_one_by_one(file).unwrap());
        assert_eq!(looked.0.4, Some(build::USER_NAME.into()));
        for (name, avps) in [("s6a_ulr", 23), ("s6a_ula", 76), ("gy_ccri", 45)] {
            let m = Message::from_bytes(message(name)).unwrap();
            assert_eq!(count(m.avps()), avps, "{name}");
            typed(m.avps()).unwrap();
        }
    }
}
