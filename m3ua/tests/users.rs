//! Whose payload a message carries, and what an audit says of its label: each question also where the answer is no.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_m3ua::{self as m3ua, MESSAGES, Message};
use sigcodec_sigtran::PointCode;
use sigcodec_wire::{
    Decode as _, Kind,
    audit::{Finding, Flag},
};

fn parameter(tag: u16, value: &[u8]) -> Vec<u8> {
    let length = u16::try_from(value.len() + 4).unwrap().to_be_bytes();
    let mut out = [&tag.to_be_bytes()[..], &length, value].concat();
    out.resize(out.len().next_multiple_of(4), 0);
    out
}
fn message(class: u8, message_type: u8, parameters: &[Vec<u8>]) -> Vec<u8> {
    let parameters = parameters.concat();
    let length = u32::try_from(parameters.len() + 8).unwrap().to_be_bytes();
    [&[1, 0, class, message_type][..], &length, &parameters].concat()
}
fn data(opc: u32, dpc: u32, si: u8, ni: u8) -> Vec<u8> {
    let label = [&opc.to_be_bytes()[..], &dpc.to_be_bytes(), &[si, ni, 2, 7], &[0xca, 0xfe]].concat();
    parameter(0x0210, &label)
}

/// Protocol Data in another message than DATA is nobody's payload.
#[test]
fn payloads_of_data_alone() {
    let payload = data(1, 2, 3, 2);
    let others = [(1, 0), (1, 2), (0, 2), (5, 1), (10, 1)];
    let known = MESSAGES.iter().map(|m| (m.class, m.message_type));
    for (class, message_type) in known.chain(others) {
        let octets = message(class, message_type, core::slice::from_ref(&payload));
        let m = Message::from_bytes(&octets).unwrap();
        let is_data = (class, message_type) == (1, 1);
        for si in 0..=15 {
            let user = m.user(si).map(|r| (r.rest(), r.position()));
            assert_eq!(
                user,
                (is_data && si == 3).then_some((&[0xca, 0xfe][..], 24)),
                "{class} {message_type} {si}"
            );
        }
        let data = m.protocol_data().unwrap();
        assert_eq!(
            data.map(|d| (d.opc, d.dpc, d.si, d.ni, d.mp, d.sls)),
            is_data.then_some((1, 2, 3, 2, 2, 7))
        );
        assert_eq!(m.name().is_none(), others.contains(&(class, message_type)));
        // Without it, it is missing in DATA and in no other.
        let octets = message(class, message_type, &[]);
        let m = Message::from_bytes(&octets).unwrap();
        assert!(m.user(3).is_none());
        let data = m.protocol_data();
        assert_eq!(data.err().map(|e| (e.kind(), e.at())), is_data.then_some((Kind::Missing, 8)));
    }
}

#[test]
fn payloads_behind_something_else() {
    let of = |parameters: &[Vec<u8>]| {
        let octets = message(1, 1, parameters);
        let m = Message::from_bytes(&octets).unwrap();
        (
            m.user(3).map(|r| r.rest().to_vec()),
            m.protocol_data().map(|d| d.is_some()).map_err(|e| (e.kind(), e.at())),
        )
    };
    let label = data(1, 2, 3, 2);
    let payload = Some(vec![0xca, 0xfe]);
    assert_eq!(of(&[parameter(6, &[0, 0, 0, 9]), label.clone()]), (payload, Ok(true)));
    // Of two the first counts.
    assert_eq!(of(&[data(1, 2, 5, 2), label.clone()]), (None, Ok(true)));
    // Behind a broken frame there is none, and the error says why.
    assert_eq!(of(&[vec![0, 6, 0, 3], label]), (None, Err((Kind::ParameterLength, 8))));
    // A label that is cut off, and one with nothing behind it.
    assert_eq!(of(&[parameter(0x0210, &[0; 11])]), (None, Err((Kind::ParameterLength, 12))));
    assert_eq!(of(&[parameter(0x0210, &[0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0])]), (Some(vec![]), Ok(true)));
}

#[test]
fn labels_at_their_bounds() {
    let audit = |parameter: Vec<u8>| {
        let octets = message(1, 1, &[parameter]);
        let mut out = vec![];
        Message::from_bytes(&octets).unwrap().audit(&mut |f: Finding| out.push((f.flag, f.at)));
        out
    };
    let most = 0x00ff_ffff;
    for (opc, dpc, odd) in [
        (0, 0, false),
        (most, most, false),
        (most + 1, most, true),
        (most, most + 1, true),
        (u32::MAX, 0, true),
        (0, u32::MAX, true),
    ] {
        let expected = if odd { vec![(Flag::PcOutOfRange, 12)] } else { vec![] };
        assert_eq!(audit(data(opc, dpc, 3, 0)), expected, "{opc:x} {dpc:x}");
    }
    for ni in 0..=u8::MAX {
        let expected = if ni > 3 { vec![(Flag::NiUnexpected, 21)] } else { vec![] };
        assert_eq!(audit(data(1, 2, 3, ni)), expected, "{ni}");
    }
    for si in 0..=u8::MAX {
        // What SCCP, ISUP and BICC read is no oddity.
        let expected = if [3, 5, 13].contains(&si) { vec![] } else { vec![(Flag::SiNotSccp, 20)] };
        assert_eq!(audit(data(1, 2, si, 0)), expected, "{si}");
    }
    assert_eq!(
        audit(data(u32::MAX, 0, 4, 9)),
        [(Flag::PcOutOfRange, 12), (Flag::NiUnexpected, 21), (Flag::SiNotSccp, 20)]
    );
}

/// RFC 4666 §3.4.1: the mask says how many of the low bits stand for any value.
#[test]
fn point_codes_that_a_mask_covers() {
    for mask in [0u8, 1, 3, 8, 23, 24, 31, 32, 255] {
        let code = PointCode { mask, point_code: 0x12_3456 };
        for bit in 0..24 {
            let other = 0x12_3456 ^ 1 << bit;
            assert_eq!(code.covers(other), bit < u32::from(mask), "{mask} {bit}");
        }
        assert!(code.covers(0x12_3456));
    }
    assert!(!PointCode::new(1).covers(0) && !PointCode::new(0).covers(1));
}

/// RFC 4666 §3.4.5 and §3.8.2.
#[test]
fn names_of_numbers() {
    assert_eq!(m3ua::StatusType::NAMES, [(1, "asStateChange"), (2, "other")]);
    assert_eq!(
        m3ua::UnavailabilityCause::NAMES,
        [(0, "unknown"), (1, "unequippedRemoteUser"), (2, "inaccessibleRemoteUser")]
    );
    let users: Vec<_> = m3ua::Mtp3User::NAMES.iter().map(|(n, _)| *n).collect();
    assert_eq!(users, [3, 4, 5, 9, 10, 12, 13, 14]);
}
