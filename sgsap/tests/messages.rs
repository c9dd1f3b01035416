//! Messages: what is read, refused, told and written.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_ber::Meaning as _;
use sigcodec_ie::Presence;
use sigcodec_sgsap::{Build, DomainName, Message, MessageType, SgsCause, key};
use sigcodec_wire::{
    Decode as _, Encode, Error, Kind,
    audit::{Flag, Flags},
};

fn violations(octets: &[u8]) -> Vec<(Kind, u16)> {
    let mut out = vec![];
    Message::from_bytes(octets).unwrap().check(&mut |e: Error| out.push((e.kind(), e.detail())));
    out
}
fn flags(octets: &[u8]) -> Vec<Flag> {
    let mut out = Flags::NONE;
    Message::from_bytes(octets).unwrap().audit(&mut out);
    out.iter().collect()
}

#[test]
fn every_message_is_written_and_read_again() {
    assert_eq!(
        (MessageType::LAYOUTS.len(), key::ALL.len()),
        (25, 32),
        "after a new row: a vector in vectors/sgsap.jsonl, and the count here"
    );
    assert!(key::ROWS.windows(2).all(|w| w[0].identifier < w[1].identifier), "in the order of identifiers");
    for layout in MessageType::LAYOUTS {
        for all in [false, true] {
            let rows = layout.rows.iter().filter(|r| all || r.presence == Presence::M);
            let given: Vec<_> = rows.map(|r| (r.element, vec![1u8; usize::from(r.element.size.0)])).collect();
            let given: Vec<_> = given.iter().map(|(e, o)| (*e, &o[..])).collect();
            let given: Vec<(_, &dyn Encode)> = given.iter().map(|(e, o)| (*e, o as &dyn Encode)).collect();
            let build = Build { message_type: MessageType(layout.message_type), elements: &given };
            let mut buf = [0; 1024];
            let octets = build.encode_to_slice(&mut buf).unwrap();
            assert_eq!(violations(octets), [], "{}", layout.name);
            let message = Message::from_bytes(octets).unwrap();
            let mut buf = [0; 1024];
            assert_eq!(message.canonical().encode_to_slice(&mut buf).unwrap(), octets);
        }
    }
}

#[test]
fn what_elements_hold() {
    let reject = [2, 1, 8, 0x09, 0x10, 0x10, 0x10, 0x32, 0x54, 0x76, 0x98, 8, 1, 3];
    let message = Message::from_bytes(&reject).unwrap();
    assert_eq!(message.get(key::IMSI).unwrap().unwrap().to_string(), "001010123456789");
    assert_eq!(message.get(key::SGS_CAUSE).unwrap().unwrap().code(), Some(SgsCause(3)));
    assert!(message.layer3().is_none());
    for (octets, text, is_name) in [
        (&b"\x03vlr\x07example"[..], "vlr.example", true),
        (b"\x03vlr\x00", "vlr", true),
        (b"\x04vlr", "04766c72", false),
        (b"\x03v.r", "03762e72", false),
        (b"\x01a\x00\x01b", "a.000162", false),
    ] {
        let name = DomainName::of(octets);
        let mut found = Flags::NONE;
        name.audit(0, &mut found);
        assert_eq!((name.to_string(), found.is_empty()), (text.into(), is_name), "{octets:?}");
    }
}

#[test]
fn messages_of_the_gs_interface() {
    use sigcodec_sgsap::{Variant, plus};
    use sigcodec_wire::{Layer, Reader};
    assert_eq!(
        (plus::MessageType::LAYOUTS.len(), plus::key::ALL.len()),
        (23, 29),
        "after a new row: a vector in vectors/sgsap.jsonl, and the count here"
    );
    assert!(
        plus::key::ROWS.windows(2).all(|w| w[0].identifier < w[1].identifier),
        "in the order of identifiers"
    );
    let octets = [1, 1, 4, 0x19, 0x32, 0x54, 0x76, 2, 3, 0x91, 0x51, 0x55, 5, 1, 1];
    let message = Message::decode_as(&mut Reader::new(&octets, Layer::Sgsap), Variant::BssapPlus).unwrap();
    assert_eq!(message.get(plus::key::VLR_NUMBER).unwrap().unwrap().to_string(), "1555");
    let mut kinds = vec![];
    message.check(&mut |e| kinds.push((e.kind(), e.layer())));
    assert_eq!(kinds, []);
    // A message of SGsAP has a name there.
    assert_eq!(violations(&octets), [(Kind::Missing, 0x20)]);
}

#[test]
fn what_is_odd_is_told() {
    let imsi = [1, 8, 0x09, 0x10, 0x10, 0x10, 0x32, 0x54, 0x76, 0x98];
    let alert = |rest: &[u8]| [&[0x0d][..], &imsi, rest].concat();
    for (octets, kinds, found) in [
        (alert(&[]), vec![], vec![]),
        (alert(&[0x7f, 1, 1]), vec![(Kind::Unexpected, 0x7f)], vec![Flag::FieldUnknown]),
        (alert(&[8, 1, 1]), vec![(Kind::Unexpected, 8)], vec![Flag::FieldUnknown]),
        (alert(&imsi), vec![(Kind::Duplicate, 1)], vec![Flag::FieldDuplicated]),
        (alert(&[8, 9]), vec![(Kind::Truncated, 0)], vec![Flag::Undecodable]),
        (vec![0x0d], vec![(Kind::Missing, 1)], vec![Flag::ElementMissing]),
        (vec![3, 1], vec![(Kind::MessageType, 3)], vec![Flag::Undecodable]),
    ] {
        assert_eq!((violations(&octets), flags(&octets)), (kinds, found), "{octets:02x?}");
    }
    assert_eq!(Message::from_bytes(&[]).unwrap_err().kind(), Kind::Truncated);
}
