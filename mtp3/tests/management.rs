//! Every management and test message in every variant.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_mtp3::{Heading, Label, MESSAGES, Management, Msu, Part, Test, Variant};
use sigcodec_wire::{
    Encode, Kind, Layer, Reader,
    audit::{Flag, Flags},
};

const VARIANTS: [Variant; 4] = [Variant::Itu, Variant::Ansi, Variant::China, Variant::Japan];

fn octets(v: &dyn Encode) -> Vec<u8> {
    v.encode_to_slice(&mut [0; 64]).unwrap().to_vec()
}
fn reader(octets: &[u8]) -> Reader<'_> {
    Reader::new(octets, Layer::Mtp3)
}

#[test]
fn every_message_in_every_variant() {
    let parts = [
        (Part::Slc, 5),
        (Part::Fsn, 0x55),
        (Part::ExtendedFsn, 0x12_3456),
        (Part::ChangebackCode, 0xa5),
        (Part::Destination, 0x1234),
        (Part::Status, 2),
        (Part::UserPart, 3),
        (Part::Cause, 1),
        (Part::DataLink, 0x678),
    ];
    assert_eq!(MESSAGES.len(), 35, "after a new row: a vector in vectors/mtp3.jsonl, and the count here");
    for layout in MESSAGES {
        for variant in VARIANTS {
            let message =
                parts.iter().fold(Management::new(layout.heading, variant), |m, (p, v)| m.with(*p, *v));
            let encoded = octets(&message);
            assert_eq!(encoded.len(), 1 + layout.octets(variant));
            let read = Management::decode(&mut reader(&encoded), variant).unwrap();
            assert_eq!(read, message);
            for (part, value) in parts {
                let there = layout.parts.contains(&part) && part.width(variant) != 0;
                assert_eq!(read.part(part), there.then_some(value), "{} {part:?} {variant:?}", layout.name);
            }
            read.check(0, &mut |e| panic!("{} {variant:?}: {e}", layout.name));
            for n in 0..encoded.len() {
                let e = Management::decode(&mut reader(&encoded[..n]), variant).unwrap_err();
                assert_eq!(e.kind(), Kind::Truncated);
            }
            // All bits survive.
            let ones: Vec<u8> =
                encoded.iter().enumerate().map(|(i, b)| if i == 0 { *b } else { 0xff }).collect();
            assert_eq!(octets(&Management::decode(&mut reader(&ones), variant).unwrap()), ones);
            let more = [&encoded[..], &[9]].concat();
            let mut told = vec![];
            let read = Management::decode(&mut reader(&more), variant).unwrap();
            read.check(0, &mut |e| told.push((e.kind(), e.at() as usize)));
            assert_eq!((told, octets(&read)), (vec![(Kind::Trailing, encoded.len())], more));
        }
    }
}

/// Octets written by hand from the figures of the specifications.
#[test]
fn layouts() {
    for (variant, heading, parts, expected) in [
        (Variant::Itu, Heading::COO, &[(Part::Fsn, 0x7f)][..], &[0x11, 0x7f][..]),
        (Variant::Ansi, Heading::COO, &[(Part::Slc, 0xf), (Part::Fsn, 1)], &[0x11, 0x1f, 0]),
        (Variant::Itu, Heading::CBD, &[(Part::ChangebackCode, 9)], &[0x51, 9]),
        (Variant::Ansi, Heading::CBD, &[(Part::ChangebackCode, 0xab)], &[0x51, 0xb0, 0x0a]),
        (Variant::Itu, Heading::TFC, &[(Part::Destination, 0x3fff), (Part::Status, 1)], &[0x23, 0xff, 0x7f]),
        (Variant::Ansi, Heading::TFP, &[(Part::Destination, 0x01_0203)], &[0x14, 3, 2, 1]),
        (Variant::Itu, Heading::DLC, &[(Part::DataLink, 0xabc)], &[0x18, 0xbc, 0x0a]),
        (
            Variant::Itu,
            Heading::UPU,
            &[(Part::Destination, 1), (Part::UserPart, 3), (Part::Cause, 2)],
            &[0x1a, 1, 0, 0x23],
        ),
        (Variant::Itu, Heading::TRA, &[], &[0x17]),
        (Variant::Itu, Heading::LIN, &[], &[0x16]),
        (Variant::Ansi, Heading::LIN, &[(Part::Slc, 3)], &[0x16, 3]),
    ] {
        let message = parts.iter().fold(Management::new(heading, variant), |m, (p, v)| m.with(*p, *v));
        assert_eq!(octets(&message), expected, "{heading:?} {variant:?}");
    }
}

#[test]
fn tests_of_links() {
    for heading in [Test::SLTM, Test::SLTA] {
        let test = Test { heading, slc: 0, pattern: &[0x55; 15], rest: &[] };
        let encoded = octets(&test);
        assert_eq!(Test::decode(&mut reader(&encoded)), Ok(test));
        for n in 0..encoded.len() {
            assert_eq!(Test::decode(&mut reader(&encoded[..n])).unwrap_err().kind(), Kind::Truncated);
        }
    }
    let test = Test { heading: Test::SLTM, slc: 2, pattern: &[7, 8], rest: &[9] };
    assert_eq!(octets(&test), [0x11, 0x22, 7, 8, 9]);
    let long = Test { heading: Test::SLTM, slc: 0, pattern: &[0; 16], rest: &[] };
    assert_eq!(long.encode_to_slice(&mut [0; 32]).unwrap_err().kind(), Kind::TooLong);
    let e = Test::decode(&mut reader(&[0x31, 0x10, 1])).unwrap_err();
    assert_eq!((e.kind(), e.at()), (Kind::MessageType, 0));
}

#[test]
fn inside_message_signal_units() {
    let label = Label { dpc: 1, opc: 2, sls: 3 };
    let user = Management::new(Heading::TFP, Variant::Itu).with(Part::Destination, 7);
    let msu = octets(&Msu { sio: 0x80, label, variant: Variant::Itu, user });
    let read = Msu::decode_as(&mut reader(&msu), Variant::Itu).unwrap();
    assert_eq!(read.management().unwrap().unwrap().part(Part::Destination), Some(7));
    assert!(read.test().is_none());
    let mut flags = Flags::NONE;
    read.audit(&mut flags);
    assert!(flags.is_empty());
    let mut spare = msu.clone();
    *spare.last_mut().unwrap() |= 0x80;
    Msu::decode_as(&mut reader(&spare), Variant::Itu).unwrap().audit(&mut flags);
    assert_eq!(flags.iter().collect::<Vec<_>>(), [Flag::Mtp3SpareBits]);
    let user = Test { heading: Test::SLTM, slc: 0, pattern: &[1], rest: &[] };
    let msu = octets(&Msu { sio: 0x81, label, variant: Variant::Itu, user });
    let read = Msu::decode_as(&mut reader(&msu), Variant::Itu).unwrap();
    assert_eq!(read.test(), Some(Ok(user)));
    assert!(read.management().is_none());
}
