//! Every flag that an audit of SCCP raises, with the message that raises it and the octet it names.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_sccp::{Management, Message, Variant};
use sigcodec_wire::{
    Decode as _, Kind, Layer, Reader,
    audit::{Finding, Flag},
};

/// An XUDT with these addresses and this optional part.
fn xudt(called: &[u8], optional: &[u8]) -> Vec<u8> {
    let calling = [0x42, 8];
    let n = called.len();
    let size = |n: usize| u8::try_from(n).unwrap();
    let pointers = [4, size(4 + n), size(6 + n), if optional.is_empty() { 0 } else { size(7 + n) }];
    let mut out = vec![0x11, 0, 15];
    out.extend(pointers);
    out.push(size(n));
    out.extend(called);
    out.push(2);
    out.extend(calling);
    out.extend([1, 0xaa]);
    out.extend(optional);
    out
}
fn title(gt: &[u8]) -> Vec<u8> {
    xudt(&[&[0x12, 6], gt].concat(), &[])
}
fn ssn(address: &[u8]) -> Vec<u8> {
    xudt(address, &[])
}
fn optional(part: &[u8]) -> Vec<u8> {
    xudt(&[0x42, 6], part)
}
fn with(octets: Vec<u8>, at: usize, value: u8) -> Vec<u8> {
    let mut octets = octets;
    octets[at] = value;
    octets
}
fn audit(octets: &[u8], variant: Variant) -> Vec<Finding> {
    let mut found = vec![];
    let message = Message::decode_as(&mut Reader::new(octets, Layer::Sccp), variant).unwrap();
    message.audit(&mut |f: Finding| found.push(f));
    found
}

#[test]
fn every_flag_is_raised() {
    let plain = optional(&[18, 1, 3, 0]);
    assert_eq!(audit(&plain, Variant::Itu), []);
    let long = [&[0, 0x12, 4][..], &[0x11; 8]].concat();
    let rows = [
        (Flag::PointerOverlap, vec![0x09, 0, 3, 2, 1, 2, 0x42, 8], 5),
        (Flag::PointerOutOfOrder, vec![0x09, 0, 9, 5, 1, 2, 0xca, 0xfe, 2, 0x42, 8, 2, 0x42, 6], 5),
        (Flag::PointerGap, vec![0x09, 0, 3, 6, 8, 2, 0x42, 6, 0xee, 2, 0x42, 8, 1, 0xaa], 8),
        (Flag::OptionalDuplicated, optional(&[18, 1, 3, 18, 1, 3, 0]), 18),
        (Flag::OptionalUnknown, optional(&[0x33, 1, 3, 0]), 15),
        (Flag::EndOfOptionalMissing, optional(&[18, 1, 3]), 18),
        (Flag::SccpTrailing, [&plain[..], &[0xff]].concat(), 19),
        (Flag::SsnAbsent, ssn(&[0x41, 1, 0]), 8),
        (Flag::SsnZero, ssn(&[0x42, 0]), 8),
        (Flag::SsnUnassigned, ssn(&[0x42, 200]), 8),
        (Flag::GtAbsent, ssn(&[0x02, 6]), 8),
        (Flag::GtOddEvenMismatch, title(&[0, 0x12, 4, 0x51, 0xf5]), 8),
        (Flag::GtFillerNonZero, title(&[0, 0x11, 4, 0x51, 0x15]), 8),
        (Flag::GtHexDigit, title(&[0, 0x12, 4, 0xa1, 0x55]), 8),
        (Flag::GtTooLong, title(&long), 8),
        (Flag::GtReserved, title(&[0, 0x1f, 4, 0x51, 0x55]), 8),
        (Flag::GtReserved, title(&[0, 0x12, 0x55, 0x51, 0x55]), 8),
        (Flag::GtReserved, ssn(&[0x16, 6, 0, 0x12, 4, 0x51, 0x55]), 8),
        (Flag::GtSchemeUnknown, title(&[0, 0x10, 4, 0x51, 0x55]), 8),
        (Flag::GtNumberingPlanUnusual, title(&[0, 0x22, 4, 0x51, 0x55]), 8),
        (Flag::NationalUseAddress, ssn(&[0xc2, 6]), 8),
        (Flag::HopCounterZero, with(plain.clone(), 2, 0), 2),
        (Flag::HopCounterZero, with(plain.clone(), 2, 16), 2),
        (Flag::SegmentStateInconsistent, optional(&[16, 4, 0x90, 1, 2, 3, 0]), 15),
        (Flag::SegmentedMessage, optional(&[16, 4, 0x81, 1, 2, 3, 0]), 15),
        (Flag::ReservedBits, optional(&[18, 1, 9, 0]), 15),
        (Flag::ReservedBits, ssn(&[0x43, 1, 0x40, 6]), 8),
        (Flag::ReservedBits, title(&[0, 0x12, 0x84, 0x51, 0x55]), 8),
        (Flag::ProtocolClassOdd, with(plain.clone(), 1, 0x42), 1),
    ];
    for (flag, octets, at) in &rows {
        let found = audit(octets, Variant::Itu);
        assert!(found.contains(&Finding::new(*flag, *at)), "{flag}: {found:?}");
    }
    // What is told of a collected message no single one shows.
    let collected = [Flag::SegmentsDiffer, Flag::SegmentsAmbiguous];
    for flag in Flag::ALL.iter().filter(|f| f.layer() == Layer::Sccp && !collected.contains(f)) {
        assert!(rows.iter().any(|(f, ..)| f == flag), "{flag} has a row");
    }
}

/// What is odd in one network is ordinary in another.
#[test]
fn flags_by_network() {
    let address = ssn(&[0x83, 6, 1, 0x40, 3]);
    let flags = |variant| audit(&address, variant).iter().map(|f| f.flag).collect::<Vec<_>>();
    assert!(!flags(Variant::Ansi).contains(&Flag::NationalUseAddress));
    assert!(flags(Variant::Itu).contains(&Flag::NationalUseAddress));
    // China: a point code of 24 bits in front of the subsystem number.
    let address = ssn(&[0x43, 1, 0x40, 3, 6]);
    assert_eq!(flags_of(&address, Variant::China), []);
    assert!(flags_of(&address, Variant::Itu).contains(&Flag::ReservedBits));
    let message = Message::decode_as(&mut Reader::new(&address, Layer::Sccp), Variant::China).unwrap();
    let called = message.called().unwrap().unwrap();
    assert_eq!((called.point_code, called.ssn), (Some(0x03_4001), Some(6)));
}
fn flags_of(octets: &[u8], variant: Variant) -> Vec<Flag> {
    audit(octets, variant).iter().map(|f| f.flag).collect()
}

/// A pointer outside the message, or zero where a part must be, is an error at the pointer.
#[test]
fn pointers_outside_the_message() {
    let good = optional(&[18, 1, 3, 0]);
    for pointer in 3..7 {
        for value in 0..=255u8 {
            let octets = with(good.clone(), pointer, value);
            let inside = pointer + usize::from(value) < octets.len();
            match Message::from_bytes(&octets) {
                Ok(_) => assert!(inside || value == 0, "{pointer} {value}"),
                Err(e) => {
                    assert_eq!((e.kind(), e.at() as usize), (Kind::Pointer, pointer), "{value}");
                    assert!(value != 0 || pointer != 6, "the optional pointer may be zero");
                }
            }
        }
    }
}

#[test]
fn flags_of_management() {
    let flags = |octets: &[u8]| {
        let mut found = vec![];
        Management::from_bytes(octets).unwrap().audit(0, &mut |f: Finding| found.push((f.flag, f.at)));
        found
    };
    assert_eq!(flags(&[1, 6, 1, 0, 0]), []);
    assert_eq!(flags(&[1, 0, 1, 0, 0]), [(Flag::SsnZero, 1)]);
    assert_eq!(flags(&[1, 6, 1, 0x40, 4]), [(Flag::ReservedBits, 2), (Flag::ReservedBits, 4)]);
    assert_eq!(flags(&[6, 6, 1, 0, 0, 9]), [(Flag::ReservedBits, 5)]);
    assert_eq!(flags(&[1, 6, 1, 0, 0, 7]), [(Flag::SccpTrailing, 5)]);
}

/// The spare bits of the parameters of a connection, and none where all are 0.
#[test]
fn spare_bits_of_connections() {
    for (octets, expected) in [
        (&[6, 1, 2, 3, 0, 1, 1, 0xca][..], None),
        (&[6, 1, 2, 3, 1, 1, 1, 0xca], None),
        (&[6, 1, 2, 3, 0x80, 1, 1, 0xca], Some(4)),
        (&[7, 1, 2, 3, 6, 9, 1, 1, 0xca], None),
        (&[7, 1, 2, 3, 7, 9, 1, 1, 0xca], Some(4)),
        (&[8, 1, 2, 3, 10, 7], None),
        (&[8, 1, 2, 3, 11, 7], Some(4)),
        (&[16, 1, 2, 3, 4, 5, 6, 2, 0, 0, 7], None),
        (&[16, 1, 2, 3, 4, 5, 6, 2, 1, 0, 7], Some(8)),
    ] {
        let found = audit(octets, Variant::Itu);
        let expected: Vec<Finding> =
            expected.into_iter().map(|at| Finding::new(Flag::ReservedBits, at)).collect();
        assert_eq!(found, expected, "{octets:02x?}");
    }
}
