//! A message that is in order is one of which an audit reports nothing but that it is a part, and a check nothing.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_sms::{Carrier, Direction, Message, in_order};
use sigcodec_wire::{
    Layer, Reader,
    audit::{Finding, Flag},
};

fn hex(text: &str) -> Vec<u8> {
    text.split_whitespace().map(|octet| u8::from_str_radix(octet, 16).unwrap()).collect()
}

/// Where it says that it is a part, if nothing else is odd and it violates nothing.
fn by_audit(octets: Reader<'_>, direction: Direction, carrier: Carrier) -> Option<Option<u32>> {
    let message = Message::decode_as(&mut { octets }, direction, carrier).ok()?;
    let (mut part, mut is_odd) = (None, false);
    message.audit(&mut |f: Finding| match f.flag {
        Flag::SmsPart => part = Some(f.at),
        _ => is_odd = true,
    });
    message.check(&mut |_| is_odd = true);
    (!is_odd).then_some(part)
}

/// Messages of every type, with headers and without, in each alphabet.
fn all() -> Vec<(Vec<u8>, Direction, Carrier)> {
    vec![
        (
            hex("44 0b 91 51 55 10 00 77 f7 00 f2 62 01 51 11 22 33 00 0c 05 00 03 42 02 01 d0 65 36 fb 0d"),
            Direction::Mt,
            Carrier::Data,
        ),
        // Behind a reference of sixteen bits, seven octets of a header and no fill bits.
        (
            hex("40 04 80 21 43 00 00 62 11 42 31 93 42 04 0d 06 08 04 01 42 02 02 e8 32 9b fd 06"),
            Direction::Mt,
            Carrier::Data,
        ),
        (
            hex("04 07 d0 49 b7 f9 0d 00 00 62 11 42 31 93 42 04 05 e8 32 9b fd 06"),
            Direction::Mt,
            Carrier::Data,
        ),
        (hex("04 04 80 21 43 00 08 62 11 42 31 93 42 04 04 00 48 00 69"), Direction::Mt, Carrier::Data),
        (hex("11 2a 05 81 21 43 f5 00 04 aa 03 ca fe 01"), Direction::Mo, Carrier::Data),
        (hex("19 2a 04 81 21 43 00 00 62 11 42 31 93 42 04 02 e8 34"), Direction::Mo, Carrier::Data),
        (hex("09 2a 04 81 21 43 00 00 02 1e 00 00 00 00 00 02 e8 34"), Direction::Mo, Carrier::Data),
        // A national language, whose table has a space in the place of some codes.
        (hex("41 2a 04 81 21 43 00 00 07 03 25 01 01 40 a7 01"), Direction::Mo, Carrier::Data),
        (
            hex("06 2a 0b 91 51 55 10 00 77 f7 62 11 42 31 93 42 04 62 11 42 31 93 52 04 00"),
            Direction::Mt,
            Carrier::Data,
        ),
        (
            hex("06 2a 04 81 21 43 62 11 42 31 93 42 04 62 11 42 31 93 52 04 00 07 00 04 02 ca fe"),
            Direction::Mt,
            Carrier::Data,
        ),
        (hex("22 2a 00 02 17 04 81 21 43 02 ca fe"), Direction::Mo, Carrier::Data),
        (hex("00 00"), Direction::Mo, Carrier::Ack),
        (hex("00 d3 07 00 04 02 ca fe"), Direction::Mo, Carrier::Error),
        (hex("01 00 62 11 42 31 93 42 04"), Direction::Mt, Carrier::Ack),
        (hex("01 c5 02 62 11 42 31 93 42 04 00"), Direction::Mt, Carrier::Error),
    ]
}

/// Each octet replaced by every other one, left out, doubled, and everything behind it left out.
#[test]
fn the_proof_and_the_audit_say_the_same() {
    let (mut proved, mut parts, mut not) = (0, 0, 0);
    let is_odd = |(octets, direction, carrier): &(Vec<u8>, _, _)| {
        by_audit(Reader::new(octets, Layer::Sms), *direction, *carrier).is_none()
    };
    assert!(!all().iter().any(is_odd), "{:02x?}", all().into_iter().filter(is_odd).collect::<Vec<_>>());
    for (octets, direction, carrier) in all() {
        for at in 0..octets.len() {
            let replaced = (0..=u8::MAX).map(|octet| vec![octet]);
            let changed = replaced.chain([vec![], vec![octets[at]; 2]]).map(|by| {
                let mut changed = octets.clone();
                changed.splice(at..=at, by);
                changed
            });
            for changed in changed.chain([octets[..at].to_vec()]) {
                let further = [&[0xee; 5], &changed[..]].concat();
                let mut reader = Reader::new(&further, Layer::Map);
                reader.bytes(5).unwrap();
                let found = in_order(reader, direction, carrier).map(|in_order| in_order.part);
                assert_eq!(
                    found,
                    by_audit(reader, direction, carrier),
                    "{changed:02x?} {direction:?} {carrier:?}"
                );
                proved += i32::from(found.is_some());
                parts += i32::from(found.flatten().is_some());
                not += i32::from(found.is_none());
            }
        }
    }
    assert!(proved > 10_000 && parts > 3_000 && not > 20_000, "{proved} {parts} {not}");
}
