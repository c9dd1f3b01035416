//! The bounds of every parameter, from both sides: what a check reports and what an audit finds.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_sccp::{MAX_LONG_DATA, Message, ParameterName};
use sigcodec_wire::{
    Decode as _, Kind,
    audit::{Finding, Flag},
};

/// The violations of a message: kind, offset and parameter.
fn check(octets: &[u8]) -> Vec<(Kind, usize, u16)> {
    let mut out = vec![];
    Message::from_bytes(octets).unwrap().check(&mut |e| out.push((e.kind(), e.at() as usize, e.detail())));
    out
}
fn audit(octets: &[u8]) -> Vec<(Flag, usize)> {
    let mut out = vec![];
    Message::from_bytes(octets).unwrap().audit(&mut |f: Finding| out.push((f.flag, f.at as usize)));
    out
}
fn octet(n: usize) -> u8 {
    u8::try_from(n).unwrap()
}
/// An XUDT with this class and hop counter, and this optional part, which begins at octet 15.
fn xudt(class: u8, hops: u8, optional: &[u8]) -> Vec<u8> {
    [&[0x11, class, hops, 4, 6, 8, 9, 2, 0x42, 6, 2, 0x42, 8, 1, 0xaa][..], optional].concat()
}
/// A connection request with this class and optional part, which begins at octet 10.
fn connection_request(class: u8, optional: &[u8]) -> Vec<u8> {
    [&[1, 1, 2, 3, class, 2, 4, 2, 0x42, 6][..], optional].concat()
}
/// A connection confirm with this class and optional part, which begins at octet 9.
fn connection_confirm(class: u8, optional: &[u8]) -> Vec<u8> {
    [&[2, 4, 5, 6, 1, 2, 3, class, 1][..], optional].concat()
}
/// An optional parameter with `n` octets that are `value`, and the end of the optional part.
fn parameter(name: ParameterName, n: usize, value: u8) -> Vec<u8> {
    [&[name.0, octet(n)][..], &vec![value; n], &[0]].concat()
}
fn of(kind: Kind, at: usize, name: ParameterName) -> (Kind, usize, u16) {
    (kind, at, u16::from(name.0))
}

#[test]
fn sizes_of_optional_parameters() {
    type Message = fn(&[u8]) -> Vec<u8>;
    let connection_refused: Message = |part| [&[3, 4, 5, 6, 1, 1][..], part].concat();
    let released: Message = |part| [&[4, 4, 5, 6, 1, 2, 3, 0, 1][..], part].concat();
    let request: Message = |part| connection_request(2, part);
    let confirm: Message = |part| connection_confirm(2, part);
    let unitdata: Message = |part| xudt(0, 15, part);
    use ParameterName as Name;
    for (message, at, name, least, most) in [
        (request, 10, Name::CREDIT, 1, 1),
        (request, 10, Name::HOP_COUNTER, 1, 1),
        (request, 10, Name::IMPORTANCE, 1, 1),
        (request, 10, Name::DATA, 1, 128),
        (confirm, 9, Name::CREDIT, 1, 1),
        (confirm, 9, Name::IMPORTANCE, 1, 1),
        (confirm, 9, Name::DATA, 1, 128),
        (connection_refused, 6, Name::DATA, 1, 128),
        (connection_refused, 6, Name::IMPORTANCE, 1, 1),
        (released, 9, Name::DATA, 1, 128),
        (released, 9, Name::IMPORTANCE, 1, 1),
        (unitdata, 15, Name::SEGMENTATION, 4, 4),
        (unitdata, 15, Name::IMPORTANCE, 1, 1),
    ] {
        for n in 0..=130 {
            let told = check(&message(&parameter(name, n, 1)));
            let expected =
                if (least..=most).contains(&n) { vec![] } else { vec![of(Kind::Size, at + 2, name)] };
            assert_eq!(told, expected, "{name:?} {n}");
        }
    }
}

#[test]
fn sizes_of_data() {
    let expected = |n: usize, most: usize, at: usize, name| {
        if (1..=most).contains(&n) { vec![] } else { vec![of(Kind::Size, at, name)] }
    };
    for n in 0..=255 {
        let data = [&[octet(n)][..], &vec![7; n]].concat();
        let dt1 = [&[6, 4, 5, 6, 0, 1][..], &data].concat();
        assert_eq!(check(&dt1), expected(n, 255, 7, ParameterName::DATA), "{n}");
        let dt2 = [&[7, 4, 5, 6, 2, 4, 1][..], &data].concat();
        assert_eq!(check(&dt2), expected(n, 255, 8, ParameterName::DATA), "{n}");
        let ed = [&[11, 4, 5, 6, 1][..], &data].concat();
        assert_eq!(check(&ed), expected(n, 32, 6, ParameterName::DATA), "{n}");
        let udt = [&[9, 0, 3, 5, 7, 2, 0x42, 6, 2, 0x42, 8][..], &data].concat();
        assert_eq!(check(&udt), expected(n, 255, 12, ParameterName::DATA), "{n}");
    }
    assert_eq!(MAX_LONG_DATA, 3952);
    for n in [0, 1, MAX_LONG_DATA, MAX_LONG_DATA + 1] {
        let size = u16::try_from(n).unwrap().to_le_bytes();
        let head = [0x13, 0, 15, 7, 0, 8, 0, 9, 0, 0, 0, 2, 0x42, 6, 2, 0x42, 8];
        let ludt = [&head[..], &size, &vec![7; n]].concat();
        assert_eq!(check(&ludt), expected(n, MAX_LONG_DATA, 19, ParameterName::LONG_DATA), "{n}");
    }
}

/// Classes 0 and 1 are those of connectionless messages, 2 and 3 those of connections; only 0 and 1 have an option.
#[test]
fn protocol_classes() {
    for class in 0..=u8::MAX {
        let (number, options) = (class & 15, class >> 4);
        let expected = |first: u8, option: bool, at| {
            if number != first && number != first + 1 {
                vec![of(Kind::Value, at, ParameterName::PROTOCOL_CLASS)]
            } else if options != 0 && !(option && options == 8) {
                vec![of(Kind::Reserved, at, ParameterName::PROTOCOL_CLASS)]
            } else {
                vec![]
            }
        };
        let udt = [9, class, 3, 5, 7, 2, 0x42, 6, 2, 0x42, 8, 1, 0xaa];
        assert_eq!(check(&udt), expected(0, true, 1), "{class:02x}");
        assert_eq!(check(&xudt(class, 15, &[0])), expected(0, true, 1), "{class:02x}");
        let ludt = [0x13, class, 15, 7, 0, 8, 0, 9, 0, 0, 0, 2, 0x42, 6, 2, 0x42, 8, 1, 0, 0xaa];
        assert_eq!(check(&ludt), expected(0, true, 1), "{class:02x}");
        assert_eq!(check(&connection_request(class, &[0])), expected(2, false, 4), "{class:02x}");
        assert_eq!(check(&connection_confirm(class, &[0])), expected(2, false, 7), "{class:02x}");
        let inactivity_test = [16, 4, 5, 6, 1, 2, 3, class, 2, 4, 7];
        assert_eq!(check(&inactivity_test), expected(2, false, 7), "{class:02x}");
        // The audit asks only what no message can have.
        let odd = number > 3 || options != 0 && (options != 8 || number > 1);
        for (octets, at) in [(udt.to_vec(), 1), (connection_confirm(class, &[0]), 7)] {
            let expected = if odd { vec![(Flag::ProtocolClassOdd, at)] } else { vec![] };
            assert_eq!(audit(&octets), expected, "{class:02x}");
        }
    }
}

#[test]
fn hop_counters_and_importance() {
    for value in 0..=u8::MAX {
        let inside = (1..=15).contains(&value);
        let hops = |at| if inside { vec![] } else { vec![of(Kind::Value, at, ParameterName::HOP_COUNTER)] };
        assert_eq!(check(&xudt(0, value, &[0])), hops(2), "{value}");
        let request = connection_request(2, &parameter(ParameterName::HOP_COUNTER, 1, value));
        assert_eq!(check(&request), hops(12), "{value}");
        let flags = if inside { vec![] } else { vec![(Flag::HopCounterZero, 2)] };
        assert_eq!(audit(&xudt(0, value, &[0])), flags, "{value}");
        let importance = parameter(ParameterName::IMPORTANCE, 1, value);
        let violation = |at| match value {
            0..=7 => vec![],
            _ => vec![of(Kind::Reserved, at, ParameterName::IMPORTANCE)],
        };
        let finding = |at| if value < 8 { vec![] } else { vec![(Flag::ReservedBits, at)] };
        for (message, at) in [
            (xudt(0, 15, &importance), 15),
            (connection_request(2, &importance), 10),
            (connection_confirm(2, &importance), 9),
        ] {
            assert_eq!(check(&message), violation(at + 2), "{value}");
            assert_eq!(audit(&message), finding(at), "{value}");
        }
    }
}

/// The spare bits are zero; a first segment of class 0 with none behind it is no segment.
#[test]
fn segmentation() {
    for first in 0..=u8::MAX {
        let message = xudt(0, 15, &[16, 4, first, 1, 2, 3, 0]);
        let spare = first & 0x30 != 0;
        let told = if spare { vec![of(Kind::Reserved, 17, ParameterName::SEGMENTATION)] } else { vec![] };
        assert_eq!(check(&message), told, "{first:02x}");
        let alone = first & 0x80 != 0 && first & 0x40 == 0 && first & 0x0f == 0;
        let mut expected = vec![(Flag::SegmentedMessage, 15)];
        if spare || alone {
            expected.push((Flag::SegmentStateInconsistent, 15));
        }
        assert_eq!(audit(&message), expected, "{first:02x}");
    }
    for n in [0, 3, 5] {
        let message = xudt(0, 15, &parameter(ParameterName::SEGMENTATION, n, 1));
        assert_eq!(audit(&message), [(Flag::Undecodable, 15)], "{n}");
    }
}

/// A parameter that the message does not have is one violation, whatever is in it; one that stands again is told each
/// time, with its own contents.
#[test]
fn parameters_that_are_not_expected_or_stand_again() {
    for name in 1..=u8::MAX {
        for n in [0, 1, 2, 4] {
            let part = parameter(ParameterName(name), n, 0xff);
            let known = [16, 18].contains(&name);
            let unexpected = [of(Kind::Unexpected, 15, ParameterName(name))];
            let told = check(&xudt(0, 15, &part));
            assert_eq!(told == unexpected, !known, "{name} {n}: {told:?}");
            let known = [3, 9, 15, 18].contains(&name);
            let unexpected = [of(Kind::Unexpected, 9, ParameterName(name))];
            let told = check(&connection_confirm(2, &part));
            assert_eq!(told == unexpected, !known, "{name} {n}: {told:?}");
            let unknown = audit(&connection_confirm(2, &part)).contains(&(Flag::OptionalUnknown, 9));
            assert_eq!(unknown, !known, "{name} {n}");
        }
    }
    let twice = xudt(0, 15, &[18, 1, 3, 16, 4, 0x81, 1, 2, 3, 18, 1, 9, 0]);
    assert_eq!(
        check(&twice),
        [
            of(Kind::Duplicate, 24, ParameterName::IMPORTANCE),
            of(Kind::Reserved, 26, ParameterName::IMPORTANCE)
        ]
    );
    assert_eq!(
        audit(&twice),
        [(Flag::OptionalDuplicated, 24), (Flag::SegmentedMessage, 18), (Flag::ReservedBits, 24)]
    );
    // Of every name code it is told that it stands twice, and of these that the row has them not.
    assert_eq!(check(&xudt(0, 15, &[33, 0, 33, 0, 0])).len(), 3);
}

/// RSR and ERR may come with a pointer of zero, without it, or with an optional part that holds nothing.
#[test]
fn a_pointer_that_is_left_out() {
    for head in [&[13, 4, 5, 6, 1, 2, 3, 4][..], &[15, 4, 5, 6, 2]] {
        let n = head.len();
        let behind = |part: &[u8]| [head, part].concat();
        for part in [&[][..], &[0], &[1, 0]] {
            assert_eq!((check(&behind(part)), audit(&behind(part))), (vec![], vec![]), "{part:?}");
        }
        assert_eq!(check(&behind(&[0, 9])), [(Kind::Trailing, n + 1, 0)]);
        assert_eq!(audit(&behind(&[0, 9])), [(Flag::SccpTrailing, n + 1)]);
        assert_eq!(check(&behind(&[2, 9, 0])), [(Kind::Gap, n + 1, 0)]);
        assert_eq!(audit(&behind(&[2, 9, 0])), [(Flag::PointerGap, n + 1)]);
    }
    // Any other message needs its pointer.
    for message in [&[4, 4, 5, 6, 1, 2, 3, 0][..], &[2, 4, 5, 6, 1, 2, 3, 2], &[3, 4, 5, 6, 1]] {
        assert_eq!(Message::from_bytes(message).unwrap_err().kind(), Kind::Truncated);
    }
    // A message without variable and optional part ends behind its fixed one.
    for message in [&[5, 4, 5, 6, 1, 2, 3][..], &[14, 4, 5, 6, 1, 2, 3], &[12, 4, 5, 6]] {
        assert_eq!((check(message), audit(message)), (vec![], vec![]));
        let longer = [message, &[0]].concat();
        assert_eq!(check(&longer), [(Kind::Trailing, message.len(), 0)]);
        assert_eq!(audit(&longer), [(Flag::SccpTrailing, message.len())]);
    }
}

/// An encoder writes what it was given or refuses it; the largest and the smallest value that fit come back.
#[test]
fn values_that_are_refused() {
    use sigcodec_sccp::{
        Address, GlobalTitle, HopCounter, Importance, LocalReference, ProtocolClass, ReceiveSequenceNumber,
        Segmentation, SegmentingReassembling, SequencingSegmenting, Udt,
    };
    use sigcodec_wire::Encode;
    let kind = |value: &dyn Encode| value.encode_to_slice(&mut [0; 32]).err().map(|e| e.kind());
    let reference = LocalReference(0xff_ffff);
    let fits: &[&dyn Encode] = &[
        &Segmentation::new(true, 0, 15, reference),
        &Segmentation::new(false, 1, 0, LocalReference(0)),
        &reference,
        &HopCounter(1),
        &HopCounter(15),
        &Importance(0),
        &Importance(7),
        &ProtocolClass::new(3, false),
        &ProtocolClass::new(1, true),
        &ReceiveSequenceNumber::new(127),
        &SequencingSegmenting::new(127, 127, true),
        &SegmentingReassembling::new(true),
        &Address::itu_ssn(Some(0x3fff), 6),
        &Address::itu_ssn(None, 6),
    ];
    for value in fits {
        assert_eq!(kind(*value), None);
    }
    let refused: &[&dyn Encode] = &[
        &Segmentation::new(true, 0, 20, LocalReference(1)),
        &Segmentation::new(true, 2, 1, LocalReference(1)),
        &Segmentation::new(true, 0, 1, LocalReference(0x0102_0304)),
        &LocalReference(0x0102_0304),
        &HopCounter(0),
        &HopCounter(255),
        &Importance(8),
        &ProtocolClass::new(4, false),
        &ProtocolClass::new(0x13, true),
        &ReceiveSequenceNumber::new(128),
        &SequencingSegmenting::new(128, 1, false),
        &SequencingSegmenting::new(1, 128, false),
        &SegmentingReassembling(2),
        &Address::itu_ssn(Some(0x1_2345), 6),
    ];
    for (i, value) in refused.iter().enumerate() {
        assert_eq!(kind(*value), Some(Kind::Value), "{i}");
    }
    // An indicator that says another thing than the parts.
    for (indicator, point_code, expected) in [
        (0x12, Some(0x0706), Some(Kind::Flags)),
        (0x13, Some(0x0706), None),
        (0x13, None, Some(Kind::Flags)),
        (0x12, None, None),
        (0x10, None, Some(Kind::Flags)),
        (0x11, None, Some(Kind::Flags)),
    ] {
        let address = Address { indicator, point_code, ..Address::itu_ssn(None, 6) };
        assert_eq!(kind(&address), expected, "{indicator:02x} {point_code:?}");
        // Behind the octet that counts it, too.
        let (called, calling) = (address, Address::itu_ssn(None, 8));
        let udt = Udt { protocol_class: ProtocolClass::new(0, true), called, calling, data: [0u8; 4] };
        assert_eq!(kind(&udt), expected, "{indicator:02x} {point_code:?}");
    }
    let mut buf = [0; 8];
    assert_eq!(GlobalTitle::pack4(0, 0x1f, 4, "123", &mut buf).unwrap_err().kind(), Kind::Value);
    assert_eq!(GlobalTitle::pack4(0, 1, 0xff, "123", &mut buf).unwrap_err().kind(), Kind::Value);
    assert_eq!(GlobalTitle::pack4(0, 15, 0x7f, "123", &mut buf).unwrap(), [0, 0xf1, 0x7f, 0x21, 0x03]);
}
