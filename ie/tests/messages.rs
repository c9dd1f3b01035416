//! Messages of a small protocol of its own: what is read, refused, told and written.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_ie::{Grammar, Item, Message, Octets, Skip, Unsigned, elements, messages, write};
use sigcodec_wire::{Encode as _, Error, Kind, Layer, Reader, Writer, audit::Flag, audit::Flags};

elements! {
    /// The elements.
    pub mod key;
    KIND: Unsigned = [1], "kind", "§1";
    SEQUENCE: Unsigned = [1], "sequence", "§2";
    AREA: Octets = [3], "area", "§3";
    NAME: Octets = [1..=4], "name", "§4";
    TEXT: Octets = [0..=300], "text", "§5";
    URGENT: Octets = [0], "urgent", "§6";
    LEVEL: Unsigned = [1], "level", "§7";
}
messages! {
    /// A message type.
    pub struct Type of key;
    /// All formats.
    ALL_FORMATS = 1, "allFormats" {
        M H KIND, M H SEQUENCE, M V AREA, M LV NAME,
        O TV 0x13 AREA as "oldArea", O TLV 0x36 NAME as "first", O TLV 0x36 NAME as "second",
        O TLVE 0x7a TEXT, O T 0xa1 URGENT, O TH 0xc0 LEVEL,
    }
    /// Half an octet alone, and mandatory elements with identifiers.
    TAGGED = 2, "tagged" { M H KIND, M TLV 0x01 NAME, M TV 0x02 AREA, }
    /// An imperative part that may end early.
    SHORT = 3, "short" { C H KIND, C H SEQUENCE, O T 0xa1 URGENT, }
}
static GRAMMAR: Grammar = Grammar { skip: Skip::ByIdentifier, known: |_| None };
static LENGTHS: Grammar = Grammar { skip: Skip::Length, known: |_| None };

const WHOLE: &[u8] = &[
    0x21, 1, 2, 3, 2, b'a', b'b', 0x13, 4, 5, 6, 0x36, 1, b'c', 0x36, 1, b'd', 0x7a, 0, 2, 7, 8, 0xa1, 0xc5,
];

fn read<'a>(ty: Type, octets: &'a [u8], grammar: &'static Grammar) -> sigcodec_wire::Result<Message<'a>> {
    Message::read(Reader::new(octets, Layer::Wire), ty.layout().unwrap(), grammar)
}
fn violations(message: &Message<'_>) -> Vec<(Kind, u16)> {
    let mut out = Vec::new();
    message.check(&mut |e: Error| out.push((e.kind(), e.detail())));
    out
}
fn flags(message: &Message<'_>) -> Vec<Flag> {
    let mut out = Flags::NONE;
    message.audit(&mut out);
    out.iter().collect()
}
fn canonical(message: &Message<'_>) -> Vec<u8> {
    message.canonical().encode_to_slice(&mut [0; 512]).unwrap().to_vec()
}

#[test]
fn every_format_is_read() {
    let message = read(Type::ALL_FORMATS, WHOLE, &GRAMMAR).unwrap();
    let mut told = Vec::new();
    message.items(&mut |item| {
        let Item::Element(f) = item else { panic!("{item:?}") };
        told.push((f.row.name, f.contents.rest().to_vec(), f.span.start, f.span.end));
    });
    let expected: &[(&str, &[u8], u32, u32)] = &[
        ("kind", &[1], 0, 1),
        ("sequence", &[2], 0, 1),
        ("area", &[1, 2, 3], 1, 4),
        ("name", b"ab", 4, 7),
        ("oldArea", &[4, 5, 6], 7, 11),
        ("first", b"c", 11, 14),
        ("second", b"d", 14, 17),
        ("text", &[7, 8], 17, 22),
        ("urgent", &[], 22, 23),
        ("level", &[5], 23, 24),
    ];
    assert_eq!(told.len(), expected.len());
    for (told, expected) in told.iter().zip(expected) {
        assert_eq!((told.0, &told.1[..], told.2, told.3), *expected);
    }
    assert_eq!((violations(&message), flags(&message)), (vec![], vec![]));
    assert_eq!(canonical(&message), WHOLE);
    assert_eq!(message.get(key::SEQUENCE).unwrap().unwrap().number(), Some(2));
    assert!(read(Type::SHORT, &[], &GRAMMAR).unwrap().get(key::KIND).unwrap().is_none());
}

#[test]
fn an_imperative_part_that_is_cut_off_is_refused_with_its_place() {
    for n in 0..7 {
        let e = read(Type::ALL_FORMATS, &WHOLE[..n], &GRAMMAR).unwrap_err();
        assert_eq!(e.kind(), Kind::Truncated);
        assert!(e.at() as usize <= n, "{n} {e}");
    }
    // Behind it a fault hides nothing but what follows.
    for n in 7..WHOLE.len() {
        let message = read(Type::ALL_FORMATS, &WHOLE[..n], &GRAMMAR).unwrap();
        let whole = [7, 11, 14, 17, 22, 23].contains(&n);
        let kinds = violations(&message);
        assert_eq!(kinds.is_empty(), whole, "{n}: {kinds:?}");
        assert_eq!(flags(&message), if whole { vec![] } else { vec![Flag::Undecodable] });
        assert_eq!(canonical(&message), &WHOLE[..n], "{n}");
    }
}

#[test]
fn order_repetition_and_what_is_unknown_are_told_and_kept() {
    let front = [0x21, 1, 2, 3, 1, b'a'];
    let with = |rest: &[u8]| [&front[..], rest].concat();
    for (rest, kinds, found, sorted) in [
        (
            &[0xa1, 0x13, 4, 5, 6][..],
            vec![(Kind::Order, 0x13)],
            vec![Flag::FieldOutOfOrder],
            &[0x13, 4, 5, 6, 0xa1][..],
        ),
        (
            &[0xa1, 0xa1, 0xc1],
            vec![(Kind::Duplicate, 0xa1)],
            vec![Flag::FieldDuplicated],
            &[0xa1, 0xc1, 0xa1],
        ),
        (&[0x99, 0xa1], vec![(Kind::Unexpected, 0x99)], vec![Flag::FieldUnknown], &[0xa1, 0x99]),
        (&[0x44, 1, 9, 0xa1], vec![(Kind::Unexpected, 0x44)], vec![Flag::FieldUnknown], &[0xa1, 0x44, 1, 9]),
        // An identifier that has to be comprehended.
        (&[0x04, 0, 0xa1], vec![(Kind::Unknown, 0x04)], vec![Flag::FieldUnknown], &[0xa1, 0x04, 0]),
        (&[0x36, 0], vec![(Kind::Size, 0x36)], vec![Flag::ElementSizeWrong], &[0x36, 0]),
        (
            &[0x36, 1, 1, 0x36, 1, 2, 0x36, 1, 3],
            vec![(Kind::Duplicate, 0x36)],
            vec![Flag::FieldDuplicated],
            &[0x36, 1, 1, 0x36, 1, 2, 0x36, 1, 3],
        ),
    ] {
        let octets = with(rest);
        let message = read(Type::ALL_FORMATS, &octets, &GRAMMAR).unwrap();
        assert_eq!((violations(&message), flags(&message)), (kinds, found), "{rest:02x?}");
        assert_eq!(canonical(&message), with(sorted), "{rest:02x?}");
        assert_eq!(message.encode_to_slice(&mut [0; 64]).unwrap(), octets);
    }
    // Where each identifier has a length behind it.
    let octets = with(&[0x99, 1, 7, 0xa1]);
    let message = read(Type::ALL_FORMATS, &octets, &LENGTHS).unwrap();
    assert_eq!(violations(&message), [(Kind::Unexpected, 0x99)]);
}

#[test]
fn what_is_missing_and_spare_is_told() {
    let message = read(Type::TAGGED, &[0x31, 0x02, 1, 2, 3], &GRAMMAR).unwrap();
    assert_eq!(violations(&message), [(Kind::Reserved, 0), (Kind::Missing, 0x01)]);
    assert_eq!(flags(&message), [Flag::ElementMissing, Flag::ElementSpareBits]);
    let message = read(Type::TAGGED, &[0x01, 0x01, 1, 9, 0x02, 1, 2, 3], &GRAMMAR).unwrap();
    assert_eq!((violations(&message), flags(&message)), (vec![], vec![]));
}

#[test]
fn more_left_over_than_there_is_room_for_stays_as_it_is() {
    let octets = [&[0x21, 1, 2, 3, 1, b'a'][..], &[0x99; 65], &[0xa1]].concat();
    let message = read(Type::ALL_FORMATS, &octets, &GRAMMAR).unwrap();
    assert_eq!(canonical(&message), octets);
    let octets = [&[0x21, 1, 2, 3, 1, b'a'][..], &[0x99; 64], &[0xa1]].concat();
    let message = read(Type::ALL_FORMATS, &octets, &GRAMMAR).unwrap();
    assert_eq!(canonical(&message), [&octets[..6], &[0xa1], &[0x99; 64]].concat());
}

#[test]
fn messages_are_built_where_the_table_has_their_elements() {
    let build = |elements: &[(&'static sigcodec_ie::Element, &dyn sigcodec_wire::Encode)]| {
        let mut buf = [0; 400];
        let mut w = Writer::new(&mut buf);
        write(Type::ALL_FORMATS.layout().unwrap(), elements, Layer::Wire, &mut w);
        w.finish().map(<[u8]>::to_vec).map_err(Error::kind)
    };
    let all: &[(&'static sigcodec_ie::Element, &dyn sigcodec_wire::Encode)] = &[
        key::LEVEL.value(&5u8),
        key::URGENT.value(&()),
        key::TEXT.value(&[7u8, 8]),
        key::AREA.value(&[1u8, 2, 3]),
        key::AREA.value(&[4u8, 5, 6]),
        key::NAME.value(b"ab"),
        key::NAME.value(b"c"),
        key::NAME.value(b"d"),
        key::SEQUENCE.value(&2u8),
        key::KIND.value(&1u8),
    ];
    assert_eq!(build(all).unwrap(), WHOLE);
    assert_eq!(build(&all[..9]), Err(Kind::Missing));
    let with = |e| [all, &[e]].concat();
    assert_eq!(build(&with(key::KIND.value(&1u8))), Err(Kind::Unexpected));
    let but = |n: usize, e| [&all[..n], &[e], &all[n + 1..]].concat();
    assert_eq!(build(&but(5, key::NAME.value(b"abcde"))), Err(Kind::Size));
    assert_eq!(build(&but(0, key::LEVEL.value(&16u8))), Err(Kind::Value));
    assert_eq!(build(&but(0, key::LEVEL.value(&())),), Err(Kind::Size));
}
