//! Messages of M2UA: what carries a signal unit, what does not, and what is odd.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_m2ua::{MAUP, MESSAGES, Message, PROTOCOL, parameter};
use sigcodec_wire::{Decode as _, Encode as _, Kind};

fn message(class: u8, kind: u8, parameters: &[(u16, &[u8])]) -> Vec<u8> {
    let mut body = Vec::new();
    for (tag, value) in parameters {
        body.extend(tag.to_be_bytes());
        body.extend(u16::try_from(value.len() + 4).unwrap().to_be_bytes());
        body.extend(*value);
        body.resize(body.len().next_multiple_of(4), 0);
    }
    let mut out = vec![1, 0, class, kind];
    out.extend(u32::try_from(body.len() + 8).unwrap().to_be_bytes());
    out.extend(body);
    out
}
fn kinds(octets: &[u8]) -> Vec<(Kind, u16)> {
    let mut out = Vec::new();
    Message::from_bytes(octets).unwrap().check(&mut |e| out.push((e.kind(), e.detail())));
    out
}

#[test]
fn signal_units() {
    let unit = [0x83, 1, 2, 3, 4, 5, 6];
    let interface = (1, &[0, 0, 0, 9][..]);
    for def in MESSAGES {
        let has = |tag| def.rules.iter().any(|r| r.tag == tag);
        let octets = message(def.class, def.message_type, &[interface, (0x0300, &unit)]);
        let read = Message::from_bytes(&octets).unwrap();
        assert_eq!(read.signal_unit().map(|u| u.rest().to_vec()), (def.class == MAUP).then(|| unit.to_vec()));
        assert_eq!(read.name(), Some(def.name));
        assert_eq!(has(0x0300), has(0x0301), "{}", def.name);
    }
    // That of TTC has its length indicator in front; an empty one is none.
    let ttc = [&[0x47][..], &unit].concat();
    for kind in [1, 12, 13] {
        let octets = message(MAUP, kind, &[(0x0301, &ttc)]);
        assert_eq!(Message::from_bytes(&octets).unwrap().signal_unit().unwrap().rest(), unit);
    }
    assert!(Message::from_bytes(&message(MAUP, 1, &[(0x0301, &[])])).unwrap().signal_unit().is_none());
    assert!(Message::from_bytes(&message(MAUP, 1, &[interface])).unwrap().signal_unit().is_none());
}

#[test]
fn violations() {
    let good = message(MAUP, 14, &[(1, &[0, 0, 0, 1]), (0x0304, &[0, 0, 0, 3])]);
    assert_eq!(kinds(&good), []);
    // A mandatory parameter is missing; one is of another message.
    assert_eq!(kinds(&message(MAUP, 14, &[(1, &[0, 0, 0, 1])])), [(Kind::Missing, 0x0304)]);
    let foreign = message(MAUP, 2, &[(1, &[0, 0, 0, 1]), (0x0304, &[0, 0, 0, 3])]);
    assert_eq!(kinds(&foreign), [(Kind::Unexpected, 0x0304)]);
    for cut in 0..8 {
        assert!(Message::from_bytes(&good[..cut]).is_err(), "cut at {cut}");
    }
}

#[test]
fn what_is_read_is_written_again() {
    let octets = message(MAUP, 7, &[(3, b"link1"), (0x0302, &[0, 0, 0, 2])]);
    let read = Message::from_bytes(&octets).unwrap();
    assert_eq!(read.get(parameter::INTERFACE_TEXT).unwrap(), Some("link1"));
    assert_eq!(read.get(parameter::STATE).unwrap().and_then(|s| s.name()), Some("emergencySet"));
    let mut buf = [0; 64];
    assert_eq!(read.encode_to_slice(&mut buf).unwrap(), octets);
    let tags: Vec<u16> = PROTOCOL.parameters.iter().map(|p| p.tag).collect();
    assert!(tags.is_sorted());
}

/// Keys and results are parameters again, §3.3.4.
#[test]
fn registration() {
    let nested = |parameters: &[(u16, u32)]| {
        parameters.iter().fold(Vec::new(), |mut out, (tag, value)| {
            out.extend(tag.to_be_bytes());
            out.extend([0, 8]);
            out.extend(value.to_be_bytes());
            out
        })
    };
    let key = nested(&[(0x030a, 6), (0x030b, 3), (0x030c, 4)]);
    let octets = message(10, 1, &[(0x0309, &key)]);
    assert_eq!(kinds(&octets), []);
    let read = Message::from_bytes(&octets).unwrap();
    let key = read.get(parameter::LINK_KEY).unwrap().unwrap();
    assert_eq!(key.get(parameter::LOCAL_LK_IDENTIFIER), Ok(Some(6)));
    assert_eq!(key.get(parameter::SDL_IDENTIFIER), Ok(Some(4)));
    assert_eq!(key.get(parameter::REGISTRATION_STATUS), Ok(None));
    let result = nested(&[(0x030a, 6), (0x030e, 7), (0x0001, 0)]);
    let octets = message(10, 2, &[(0x030d, &result)]);
    assert_eq!(kinds(&octets), []);
    let read = Message::from_bytes(&octets).unwrap();
    let result = read.get(parameter::REGISTRATION_RESULT).unwrap().unwrap();
    let status = result.get(parameter::REGISTRATION_STATUS).unwrap().unwrap();
    assert_eq!(status.name(), Some("linkKeyNotProvisioned"));
    // A result without its status is not whole.
    let octets = message(10, 4, &[(0x030f, &nested(&[(0x0001, 9)]))]);
    assert_eq!(kinds(&octets), [(Kind::Missing, 0x0310)]);
}
