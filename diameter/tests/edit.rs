//! One AVP is changed, everything else stays as it is.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

#[path = "common/octets.rs"]
mod common;

use common::{S6A, avp, bench, encode, message, of_vendor, raw};
use sigcodec_diameter::{At, Avp, Edit, Message, STANDARD, avp as keys};
use sigcodec_wire::{Decode as _, Encode, Kind};

fn changed<A: Encode>(octets: &[u8], change: &Edit<'_, '_, A>) -> Vec<u8> {
    let m = Message::from_bytes(octets).unwrap();
    let mut buf = vec![0; octets.len() * 2 + 256];
    let new = m.edit(change, &mut buf).unwrap().to_vec();
    // Every smaller buffer is refused with the size that is needed.
    for n in [0, 1, 19, new.len() - 1] {
        let e = m.edit(change, &mut buf[..n]).unwrap_err();
        assert_eq!((e.kind(), e.at() as usize), (Kind::Capacity, new.len()));
    }
    let m = Message::from_bytes(&new).unwrap();
    assert_eq!(m.header.length as usize, new.len());
    new
}
/// Code and octets of each AVP at the top.
fn list(octets: &[u8]) -> Vec<(u32, Vec<u8>)> {
    let m = Message::from_bytes(octets).unwrap();
    m.avps().iter().map(|a| a.unwrap()).map(|a| (a.code, a.raw().to_vec())).collect()
}
const NONE: Option<Edit<'_, '_, ()>> = None;
fn removal<'e, 'a>(at: At<'e, 'a>) -> Edit<'e, 'a, ()> {
    NONE.unwrap_or(Edit::Remove(at))
}

#[test]
fn at_the_top() {
    let octets = bench("s6a_ulr");
    let before = list(&octets);
    let host = keys::ORIGIN_HOST.value("hidden.example.org");
    let at = before.iter().position(|(code, _)| *code == 264).unwrap();

    let new = list(&changed(&octets, &Edit::Replace(At::First(keys::ORIGIN_HOST.def), host)));
    assert_eq!((&new[..at], &new[at + 1..]), (&before[..at], &before[at + 1..]));
    assert_eq!(new[at].1, encode(&host));

    let new = list(&changed(&octets, &removal(At::First(keys::ORIGIN_HOST.def))));
    assert_eq!((&new[..at], &new[at..]), (&before[..at], &before[at + 1..]));

    for (change, place) in [
        (Edit::Before(At::First(keys::ORIGIN_HOST.def), host), at),
        (Edit::After(At::First(keys::ORIGIN_HOST.def), host), at + 1),
        (Edit::Append(host), before.len()),
    ] {
        let new = list(&changed(&octets, &change));
        assert_eq!((&new[..place], &new[place + 1..]), (&before[..place], &before[place..]));
        assert_eq!(new[place].1, encode(&host));
    }
    let m = Message::from_bytes(&octets).unwrap();
    let e = m.edit(&removal(At::First(keys::PROXY_INFO.def)), &mut [0; 2048]).unwrap_err();
    assert_eq!((e.kind(), e.at() as usize), (Kind::Missing, octets.len()));
}

/// Each AVP of a message with groups, at every depth: taking it out and putting it back gives the same octets.
#[test]
fn every_avp_of_the_ula() {
    fn each(octets: &[u8], tried: &mut usize, avps: sigcodec_diameter::Avps<'_>) {
        for a in avps {
            let a: Avp<'_> = a.unwrap();
            let own = sigcodec_wire::With(|w: &mut sigcodec_wire::Writer<'_>| w.bytes(a.raw()));
            assert_eq!(changed(octets, &Edit::Replace(At::Avp(&a), own)), octets);
            let shorter = changed(octets, &removal(At::Avp(&a)));
            assert_eq!(shorter.len(), octets.len() - a.raw().len());
            let twice = changed(octets, &Edit::After(At::Avp(&a), own));
            assert_eq!(twice, changed(octets, &Edit::Before(At::Avp(&a), own)));
            assert_eq!(twice.len(), octets.len() + a.raw().len());
            // No frame is broken by any of it.
            for changed in [&shorter, &twice] {
                let m = Message::from_bytes(changed).unwrap();
                m.check(&STANDARD, &mut |v| {
                    assert!(!matches!(v.kind, Kind::AvpLength | Kind::Padding), "{v:?}")
                });
            }
            *tried += 1;
            if STANDARD.get(a.code, a.vendor).is_some_and(|d| d.group.is_some()) {
                let m = Message::from_bytes(octets).unwrap();
                let mut buf = vec![0; 4096];
                let with = m.edit(&Edit::AppendIn(At::Avp(&a), own), &mut buf).unwrap();
                assert_eq!(with.len(), octets.len() + a.raw().len());
                each(octets, tried, sigcodec_diameter::Avps::new(a.data));
            }
        }
    }
    let octets = bench("s6a_ula");
    let mut tried = 0;
    each(&octets, &mut tried, Message::from_bytes(&octets).unwrap().avps());
    assert_eq!(tried, 76);
}

#[test]
fn by_path() {
    let octets = bench("s6a_ula");
    let path = [
        keys::SUBSCRIPTION_DATA.def,
        keys::APN_CONFIGURATION_PROFILE.def,
        keys::APN_CONFIGURATION.def,
        keys::SERVICE_SELECTION.def,
    ];
    let apns = |octets: &[u8]| -> Vec<String> {
        let m = Message::from_bytes(octets).unwrap();
        m.avps().matches(&path).map(|a| String::from_utf8(a.unwrap().data.rest().to_vec()).unwrap()).collect()
    };
    let before = apns(&octets);
    assert!(before.len() > 1);
    let change =
        Edit::Replace(At::Path(&path), keys::SERVICE_SELECTION.value("a.much.longer.name.than.before"));
    let new = changed(&octets, &change);
    let after = apns(&new);
    assert_eq!(after[0], "a.much.longer.name.than.before");
    assert_eq!(after[1..], before[1..]);
    let violations = |octets: &[u8]| {
        let mut kinds = vec![];
        Message::from_bytes(octets).unwrap().check(&STANDARD, &mut |v| kinds.push(v.kind));
        kinds
    };
    assert_eq!(violations(&new), violations(&octets));
}

/// Octets that are odd stay odd: padding that is not zero, reserved bits, and an end without padding.
#[test]
fn odd_octets_stay() {
    let odd = [raw(264, 0x5f, 9, &[b'a', 1, 2, 3]), avp(99_999, 0, b"xyz"), raw(296, 0x40, 9, b"b")].concat();
    let octets = message(0x8f, 280, S6A, &odd);
    let new = changed(&octets, &removal(At::First(keys::ORIGIN_REALM.def)));
    assert_eq!(new[4..], octets[4..octets.len() - 9]);
    // What is added behind an end without padding stands where it can be read.
    let new = changed(&octets, &Edit::Append(keys::ORIGIN_STATE_ID.value(7)));
    assert_eq!(Message::from_bytes(&new).unwrap().get(keys::ORIGIN_STATE_ID).unwrap(), Some(7));
    let new =
        changed(&octets, &Edit::After(At::First(keys::ORIGIN_REALM.def), keys::ORIGIN_STATE_ID.value(7)));
    assert_eq!(Message::from_bytes(&new).unwrap().get(keys::ORIGIN_STATE_ID).unwrap(), Some(7));
    // The same inside a group.
    let group = raw(279, 0x40, 17, &[raw(264, 0x40, 9, b"a")].concat());
    let octets = message(0x80, 280, S6A, &[group, vec![9, 9, 9], avp(1, 0x40, b"u")].concat());
    let path = [keys::FAILED_AVP.def, keys::ORIGIN_HOST.def];
    let m =
        Message::from_bytes(&changed(&octets, &removal(At::Path(&path)))).map(|m| m.avps().iter().count());
    assert_eq!(m, Ok(2));
    let new =
        changed(&octets, &Edit::AppendIn(At::First(keys::FAILED_AVP.def), keys::ORIGIN_STATE_ID.value(7)));
    let m = Message::from_bytes(&new).unwrap();
    assert!(m.get_path(&[keys::FAILED_AVP], keys::ORIGIN_STATE_ID).eq([Ok(7)]));
    assert_eq!(m.get(keys::USER_NAME).unwrap(), Some("u".into()));
}

/// Groups of every kind of header around the place of a change: with and without vendor, reserved bits set or not.
/// The message that comes out is compared as a whole.
#[test]
fn groups_keep_their_header() {
    let (old, new) = (avp(264, 0x40, b"a"), keys::ORIGIN_HOST.value("longer.example.org"));
    let (realm, user) = (avp(296, 0x40, b"b"), avp(1, 0x01, b"user"));
    let written = encode(&new);
    for flags in [0x00, 0x01, 0x40, 0x41, 0x5f, 0x61, 0x80, 0x81, 0xc0, 0xc1, 0xff] {
        let (code, vendor) = if flags & 0x80 == 0 { (279, 0) } else { (1400, 10415) };
        let def = STANDARD.get(code, vendor).unwrap();
        let group = |inner: &[u8]| match vendor {
            0 => avp(code, flags, inner),
            _ => of_vendor(code, flags, vendor, inner),
        };
        let whole = |members: &[&Vec<u8>]| {
            let inner: Vec<u8> = members.iter().flat_map(|m| m.iter().copied()).collect();
            message(0xc0, 316, S6A, &[realm.clone(), group(&inner), user.clone()].concat())
        };
        let octets = whole(&[&old, &realm]);
        let path = [def, keys::ORIGIN_HOST.def];
        let place = At::Path(&path);
        for (change, expected) in [
            (Edit::Replace(place, new), whole(&[&written, &realm])),
            (Edit::Remove(place), whole(&[&realm])),
            (Edit::Before(place, new), whole(&[&written, &old, &realm])),
            (Edit::After(place, new), whole(&[&old, &written, &realm])),
            (Edit::AppendIn(At::First(def), new), whole(&[&old, &realm, &written])),
        ] {
            assert_eq!(changed(&octets, &change), expected, "{flags:02x} {change:?}");
        }
        // A member that is itself odd stays as it is.
        let octets = whole(&[&user, &old]);
        assert_eq!(changed(&octets, &removal(At::Path(&path))), whole(&[&user]));
    }
    // A path that leads nowhere, and one that leads to the wrong group.
    let octets = message(0xc0, 316, S6A, &[avp(279, 0x40, &realm), avp(264, 0x40, b"a")].concat());
    let m = Message::from_bytes(&octets).unwrap();
    for path in [
        &[][..],
        &[keys::FAILED_AVP.def, keys::ORIGIN_HOST.def],
        &[keys::PROXY_INFO.def, keys::ORIGIN_REALM.def],
        &[keys::ORIGIN_REALM.def],
    ] {
        let e = m.edit(&removal(At::Path(path)), &mut [0; 512]).unwrap_err();
        assert_eq!((e.kind(), e.at() as usize), (Kind::Missing, octets.len()));
    }
}
