//! Messages and parameters of a protocol that has one parameter of every format: whole walks, checks, framing.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::cast_possible_truncation,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing
)]

use core::fmt::Write as _;
use sigcodec_sigtran::{
    Format, Key, MAX_DEPTH, Message, MessageDef, Messages, Names, ParameterDef, Protocol, Rule, error_code,
    flag, frame, unjudged,
};
use sigcodec_wire::{
    Encode as _, Error, Framed, Kind, Layer, Reader,
    audit::{Finding, Flag},
    walk::{Field, Shape, Span, Value, Visitor},
};

const ONE_TWO: Names = &[(1, "one"), (2, "two")];
/// The second number of a pair: by itself, or together with the first.
const SECOND: Names = &[(7, "seven"), (0x0002_0008, "eightOfTwo")];
const FORMATS: [Format; 13] = [
    Format::Octets,
    Format::Text,
    Format::Number(ONE_TWO),
    Format::Numbers,
    Format::OctetNumbers(ONE_TWO),
    Format::PointCode,
    Format::PointCodes,
    Format::Pair("first", ONE_TWO, "second", SECOND),
    Format::Nested(INSIDE),
    Format::ProtocolData,
    Format::Octet(ONE_TWO),
    Format::Headed(4, head, unjudged, INSIDE),
    Format::Custom(2, usize::MAX, custom, unjudged),
];
const NAMES: [&str; 13] = [
    "octets",
    "text",
    "number",
    "numbers",
    "octetNumbers",
    "pointCode",
    "pointCodes",
    "pair",
    "nested",
    "protocolData",
    "octet",
    "headed",
    "custom",
];
const OCTETS: u16 = 1;
const TEXT: u16 = 2;
const NUMBER: u16 = 3;
const NUMBERS: u16 = 4;
const OCTET_NUMBERS: u16 = 5;
const POINT_CODE: u16 = 6;
const POINT_CODES: u16 = 7;
const PAIR: u16 = 8;
const NESTED: u16 = 9;
const PROTOCOL_DATA: u16 = 10;
const OCTET: u16 = 11;
const HEADED: u16 = 12;
const CUSTOM: u16 = 13;
/// Numbers that the specification does not name.
const FREE: u16 = 14;
const FREE_OCTET: u16 = 15;

const fn parameters<const N: usize>() -> [ParameterDef; N] {
    let mut out = [const { ParameterDef { tag: 0, name: "", format: Format::Octets, clause: "" } }; N];
    let mut i = 0;
    while i < N {
        let (name, format) = match i {
            13 => ("free", Format::Number(&[])),
            14 => ("freeOctet", Format::Octet(&[])),
            _ => (NAMES[i], FORMATS[i]),
        };
        out[i] = ParameterDef { tag: i as u16 + 1, name, format, clause: "" };
        i += 1;
    }
    out
}
const fn optional(tag: u16) -> Rule {
    Rule { tag, mandatory: false, repeated: false }
}
/// What may be inside a parameter: octets, and what holds parameters.
const INSIDE: &[Rule] = &[optional(OCTETS), optional(NESTED), optional(HEADED)];
const ALL: &[Rule] = &[
    optional(OCTETS),
    optional(TEXT),
    optional(NUMBER),
    optional(NUMBERS),
    optional(OCTET_NUMBERS),
    optional(POINT_CODE),
    optional(POINT_CODES),
    optional(PAIR),
    optional(NESTED),
    optional(PROTOCOL_DATA),
    optional(OCTET),
    optional(HEADED),
    optional(CUSTOM),
    optional(FREE),
    optional(FREE_OCTET),
];
/// The text twice, the number once, octets as often as one likes.
const STRICT: &[Rule] = &[
    Rule { tag: TEXT, mandatory: true, repeated: true },
    Rule { tag: NUMBER, mandatory: true, repeated: false },
    Rule { tag: OCTETS, mandatory: false, repeated: true },
    optional(PAIR),
];
static PROTOCOL: Protocol = Protocol {
    layer: Layer::Sua,
    messages: &[
        MessageDef { class: 1, message_type: 1, name: "ALL", rules: ALL },
        MessageDef { class: 1, message_type: 2, name: "STRICT", rules: STRICT },
    ],
    parameters: &const { parameters::<15>() },
    network_appearance: 0,
};

fn head(r: Reader<'_>, visitor: &mut dyn Visitor) {
    visitor.value(Field::new("head", Span::of(&r)), Value::Octets(r.rest()));
}
fn custom(field: Field<'_>, r: Reader<'_>, visitor: &mut dyn Visitor) {
    visitor.value(field, Value::Octets(r.rest()));
}

fn parameter(tag: u16, value: &[u8]) -> Vec<u8> {
    let length = u16::try_from(value.len() + 4).unwrap();
    let mut out = [&tag.to_be_bytes()[..], &length.to_be_bytes(), value].concat();
    out.resize(out.len().next_multiple_of(4), 0);
    out
}
fn message(class: u8, message_type: u8, parameters: &[Vec<u8>]) -> Vec<u8> {
    let parameters = parameters.concat();
    let length = u32::try_from(parameters.len() + 8).unwrap().to_be_bytes();
    [&[1, 0, class, message_type][..], &length, &parameters].concat()
}
fn all(parameters: &[Vec<u8>]) -> Vec<u8> {
    message(1, 1, parameters)
}
fn reader(octets: &[u8]) -> Reader<'_> {
    Reader::new(octets, Layer::Sua)
}
fn decode(octets: &[u8]) -> Message<'_> {
    Message::decode(&mut reader(octets), &PROTOCOL).unwrap()
}
fn check(octets: &[u8]) -> Vec<(Kind, u32, u16)> {
    let mut out = vec![];
    decode(octets).check(&mut |e| {
        assert_eq!(e.layer(), Layer::Sua);
        out.push((e.kind(), e.at(), e.detail()));
    });
    out
}

/// A walk as lines: names, values, spans from `start` on.
struct Lines {
    text: String,
    depth: usize,
    start: u32,
}
impl Lines {
    fn line(&mut self, mark: &str, field: Field<'_>, more: &str) {
        let Span { start, end } = field.span;
        let (start, end, depth) = (start - self.start, end - self.start, self.depth);
        writeln!(self.text, "{:depth$}{}{mark} {start}..{end}{more}", "", field.name).unwrap();
    }
}
impl Visitor for Lines {
    fn begin(&mut self, field: Field<'_>, shape: Shape) {
        self.line(if shape == Shape::List { " [" } else { " {" }, field, "");
        self.depth += 1;
    }
    fn end(&mut self) {
        self.depth -= 1;
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        self.line("", field, &format!(" {value}"));
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], e: Error) {
        let raw: String = raw.iter().map(|b| format!("{b:02x}")).collect();
        self.line("!", field, &format!(" {raw} {:?} {} {:x}", e.kind(), e.at() - self.start, e.detail()));
    }
}
/// The walk of a message, which is the same wherever the message lies.
fn walk(octets: &[u8]) -> String {
    let [alone, within] = [0, 5].map(|skip: usize| {
        let all = [&vec![0xff; skip][..], octets].concat();
        let mut r = reader(&all);
        r.bytes(skip).unwrap();
        let start = r.position();
        let mut lines = Lines { text: String::new(), depth: 0, start };
        Message::decode(&mut r, &PROTOCOL).unwrap().walk("message", &mut lines);
        assert_eq!((lines.depth, r.len()), (0, 0));
        lines.text
    });
    assert_eq!(alone, within);
    alone
}
fn lines(expected: &[&str]) -> String {
    expected.iter().map(|line| format!("{line}\n")).collect()
}

#[test]
fn a_walk_of_every_format() {
    let octets = all(&[
        parameter(OCTETS, &[1, 2, 3]),
        parameter(TEXT, b"hi"),
        parameter(NUMBER, &[0, 0, 0, 2]),
        parameter(NUMBERS, &[0, 0, 0, 5, 1, 0, 0, 0]),
        parameter(OCTET_NUMBERS, &[1, 9]),
        parameter(POINT_CODE, &[0, 1, 2, 3]),
        parameter(POINT_CODES, &[2, 0, 0, 4, 0, 0xff, 0xff, 0xff]),
        parameter(PAIR, &[0, 1, 0, 7]),
        parameter(NESTED, &parameter(OCTETS, &[9])),
        parameter(PROTOCOL_DATA, &[0, 0, 0, 1, 0, 0, 0, 2, 3, 4, 5, 6, 7, 8]),
        parameter(OCTET, &[0, 0, 0, 1]),
        parameter(HEADED, &[&[1, 2, 3, 4][..], &parameter(OCTETS, &[9])].concat()),
        parameter(CUSTOM, &[1, 2]),
        parameter(0x77, &[5]),
    ]);
    assert_eq!(check(&octets), [(Kind::Unknown, 144, 0x77)]);
    assert_eq!(
        walk(&octets),
        lines(&[
            "message { 0..152",
            " version 0..1 1",
            " messageClass 2..3 1",
            " messageType 3..4 ALL (1)",
            " messageLength 4..8 152",
            " octets 8..15 010203",
            " text 16..22 hi",
            " number 24..32 two (2)",
            " numbers [ 32..44",
            "   36..40 5",
            "   40..44 16777216",
            " octetNumbers [ 44..50",
            "   48..49 one (1)",
            "   49..50 9",
            " pointCode 52..60 66051",
            " pointCodes [ 60..72",
            "   { 64..68",
            "   mask 64..65 2",
            "   pointCode 65..68 4",
            "   { 68..72",
            "   mask 68..69 0",
            "   pointCode 69..72 16777215",
            " pair { 72..80",
            "  first 76..78 one (1)",
            "  second 78..80 seven (7)",
            " nested { 80..92",
            "  octets 84..89 09",
            " protocolData { 92..110",
            "  opc 96..100 1",
            "  dpc 100..104 2",
            "  si 104..105 3",
            "  ni 105..106 4",
            "  mp 106..107 5",
            "  sls 107..108 6",
            "  userData 108..110 0708",
            " octet 112..120 one (1)",
            " headed { 120..136",
            "  head 124..128 01020304",
            "  octets 128..133 09",
            " custom 136..142 0102",
            " unknownParameter { 144..149",
            "  tag 144..149 119",
            "  value 148..149 05",
        ])
    );
}

#[test]
fn a_walk_of_what_is_odd() {
    let octets = message(
        1,
        9,
        &[
            parameter(TEXT, &[0xff]),
            parameter(NUMBER, &[0, 0, 0, 9]),
            parameter(NUMBER, &[0, 0, 0]),
            parameter(POINT_CODE, &[3, 0, 0, 1]),
            parameter(POINT_CODE, &[4, 0, 0, 1]),
            parameter(PAIR, &[0, 2, 0, 8]),
            parameter(PAIR, &[0, 1, 0, 8]),
            parameter(OCTET, &[0, 5, 0, 9]),
            parameter(OCTET, &[6, 0, 0, 2]),
            parameter(PROTOCOL_DATA, &[0; 11]),
            parameter(HEADED, &[0; 3]),
            parameter(0x77, &[]),
            parameter(0x78, &[1]),
            vec![0, 3, 0, 9, 1],
        ],
    );
    assert_eq!(
        walk(&octets),
        lines(&[
            "message { 0..121",
            " version 0..1 1",
            " messageClass 2..3 1",
            " messageType 3..4 9",
            " messageLength 4..8 121",
            " message! 3..4  MessageType 3 0",
            " text! 8..13 ff Text 12 0",
            " number 16..24 9",
            " number#2! 24..31 000000 ParameterLength 24 3",
            " pointCode 32..40 1",
            " mask 32..40 3",
            " pointCode#2 40..48 1",
            " mask#2 40..48 4",
            " pair { 48..56",
            "  first 52..54 two (2)",
            "  second 54..56 eightOfTwo (8)",
            " pair#2 { 56..64",
            "  first 60..62 one (1)",
            "  second 62..64 8",
            " octet 64..72 9",
            " reserved 64..72 000500",
            " octet#2 72..80 two (2)",
            " reserved#2 72..80 060000",
            " protocolData! 80..95 0000000000000000000000 ParameterLength 80 a",
            " headed! 96..103 000000 ParameterLength 96 c",
            " unknownParameter { 104..108",
            "  tag 104..108 119",
            "  value 108..108 ",
            " unknownParameter#2 { 108..113",
            "  tag 108..113 120",
            "  value 112..113 01",
            " parameters! 116..121 0003000901 ParameterLength 116 3",
        ])
    );
    let other = walk(&message(9, 1, &[]));
    assert!(other.ends_with(" messageLength 4..8 8\n message! 2..3  MessageClass 2 0\n"), "{other}");
}

/// Parameters inside parameters, so many levels of them, with octets in the innermost one.
fn levels(tag: u16, n: u8) -> Vec<u8> {
    let mut out = parameter(OCTETS, &[0xde, 0xad, 0xbe, 0xef]);
    for _ in 0..n {
        let head: &[u8] = if tag == HEADED { &[0; 4] } else { &[] };
        out = parameter(tag, &[head, &out].concat());
    }
    all(&[out])
}

#[test]
fn parameters_nest_to_a_depth() {
    for (tag, size) in [(NESTED, 4), (HEADED, 8)] {
        for n in 0..=MAX_DEPTH + 3 {
            let octets = levels(tag, n);
            let told = walk(&octets);
            let deep = n > MAX_DEPTH;
            let at = 8 + size * u32::from(MAX_DEPTH);
            let fault: Vec<_> = told.lines().filter(|l| l.contains('!')).map(str::trim_start).collect();
            if deep {
                let inside = usize::try_from(at + size).unwrap();
                let raw: String = octets[inside..].iter().map(|b| format!("{b:02x}")).collect();
                let end = octets.len();
                assert_eq!(fault, [format!("parameters! {inside}..{end} {raw} Depth {inside} 0")]);
                assert_eq!(check(&octets), [(Kind::Depth, at, tag)]);
            } else {
                assert_eq!((fault.len(), check(&octets)), (0, vec![]), "{n} {told}");
            }
            // Whatever the depth, the octets are told.
            assert!(told.contains("deadbeef"), "{n} {told}");
        }
    }
}

/// A parameter, its value, and what is wrong with it.
type Row<'v> = (u16, &'v [u8], &'v [(Kind, u32)]);

#[test]
fn legal_values_and_others() {
    let of = |tag: u16, value: &[u8]| {
        let octets = all(&[parameter(tag, value)]);
        let found: Vec<_> = check(&octets)
            .into_iter()
            .map(|(kind, at, detail)| {
                assert_eq!(detail, tag);
                (kind, at)
            })
            .collect();
        found
    };
    let long = vec![b'a'; 256];
    let length = vec![(Kind::ParameterLength, 8)];
    let value = vec![(Kind::Value, 12)];
    let reserved = vec![(Kind::Reserved, 8)];
    let rows: &[Row<'_>] = &[
        (OCTETS, &[], &[]),
        (OCTETS, &[0xff; 9], &[]),
        (TEXT, &[], &[]),
        (TEXT, &long[..255], &[]),
        (TEXT, &long, &length),
        (TEXT, &[0xff], &[(Kind::Text, 8)]),
        (NUMBER, &[0, 0, 0, 1], &[]),
        (NUMBER, &[0, 0, 0, 3], &value),
        (NUMBER, &[1, 0, 0, 1], &value),
        (NUMBER, &[0, 0, 1], &length),
        (NUMBER, &[0, 0, 0, 0, 1], &length),
        (NUMBERS, &[], &length),
        (NUMBERS, &[0; 3], &length),
        (NUMBERS, &[0; 4], &[]),
        (NUMBERS, &[0; 6], &length),
        (NUMBERS, &[0; 8], &[]),
        (OCTET_NUMBERS, &[], &[]),
        (OCTET_NUMBERS, &[1, 9], &[]),
        (POINT_CODE, &[0, 0xff, 0xff, 0xff], &[]),
        (POINT_CODE, &[1, 0, 0, 1], &reserved),
        (POINT_CODE, &[0, 0, 1], &length),
        (POINT_CODE, &[0; 8], &length),
        (POINT_CODES, &[1, 0, 0, 1, 9, 0, 0, 1], &[]),
        (POINT_CODES, &[], &length),
        (POINT_CODES, &[0; 5], &length),
        (PAIR, &[0, 1, 0, 7], &[]),
        (PAIR, &[0, 2, 0, 8], &[]),
        (PAIR, &[0, 1, 0, 8], &value),
        (PAIR, &[0, 3, 0, 7], &value),
        (PAIR, &[0, 3, 0, 9], &value),
        (PAIR, &[0, 1, 1, 7], &value),
        (PAIR, &[0, 1, 7], &length),
        (NESTED, &[], &[]),
        (NESTED, &[0, 1, 0, 4], &[]),
        (PROTOCOL_DATA, &[9; 12], &[]),
        (PROTOCOL_DATA, &[9; 11], &length),
        (OCTET, &[0, 0, 0, 1], &[]),
        (OCTET, &[0, 0, 0, 2], &[]),
        (OCTET, &[0, 0, 0, 3], &value),
        (OCTET, &[0, 0, 0, 0], &value),
        (OCTET, &[0, 0, 0, 0xff], &value),
        (OCTET, &[0, 0, 1, 1], &reserved),
        (OCTET, &[0, 1, 0, 1], &reserved),
        (OCTET, &[1, 0, 0, 1], &reserved),
        (OCTET, &[0, 0, 1], &length),
        (OCTET, &[0, 0, 0, 0, 1], &length),
        (HEADED, &[0; 3], &length),
        (HEADED, &[0xff; 4], &[]),
        (CUSTOM, &[0], &length),
        (CUSTOM, &[0xff; 2], &[]),
        (CUSTOM, &[0xff; 3], &[]),
        (FREE, &[0xff; 4], &[]),
        (FREE, &[0xff; 3], &length),
        (FREE_OCTET, &[0, 0, 0, 0xff], &[]),
        (FREE_OCTET, &[0, 0, 1, 0xff], &reserved),
    ];
    for (tag, octets, expected) in rows {
        assert_eq!(of(*tag, octets), *expected, "{tag} {octets:02x?}");
    }
}

#[test]
fn how_often_parameters_stand() {
    let (text, number) = (parameter(TEXT, b"hey!"), parameter(NUMBER, &[0, 0, 0, 1]));
    let octets = parameter(OCTETS, &[1, 2, 3, 4]);
    let pair = parameter(PAIR, &[0, 1, 0, 7]);
    let strict = |parameters: &[&Vec<u8>]| {
        let owned: Vec<_> = parameters.iter().map(|p| (*p).clone()).collect();
        check(&message(1, 2, &owned))
    };
    assert_eq!(strict(&[&text, &number]), []);
    assert_eq!(strict(&[&text, &text, &number, &octets, &octets, &pair]), []);
    assert_eq!(strict(&[&text]), [(Kind::Missing, 16, NUMBER)]);
    assert_eq!(strict(&[&number]), [(Kind::Missing, 16, TEXT)]);
    assert_eq!(strict(&[]), [(Kind::Missing, 8, TEXT), (Kind::Missing, 8, NUMBER)]);
    assert_eq!(strict(&[&text, &number, &number]), [(Kind::Duplicate, 24, NUMBER)]);
    assert_eq!(strict(&[&text, &number, &pair, &pair]), [(Kind::Duplicate, 32, PAIR)]);
    let custom = parameter(CUSTOM, &[1, 2, 3, 4]);
    assert_eq!(strict(&[&text, &custom, &number]), [(Kind::Unexpected, 16, CUSTOM)]);
    let unknown = parameter(0x99, &[1, 2, 3, 4]);
    assert_eq!(strict(&[&text, &unknown, &number]), [(Kind::Unknown, 16, 0x99)]);
    // The same holds inside a parameter.
    let inside = |parameters: &[Vec<u8>]| check(&all(&[parameter(NESTED, &parameters.concat())]));
    assert_eq!(inside(core::slice::from_ref(&octets)), []);
    assert_eq!(inside(&[octets.clone(), octets.clone()]), [(Kind::Duplicate, 20, OCTETS)]);
    assert_eq!(inside(&[text]), [(Kind::Unexpected, 12, TEXT)]);
    assert_eq!(inside(&[vec![0, 1, 0, 9]]), [(Kind::ParameterLength, 12, OCTETS)]);
    let headed = |value: &[u8]| check(&all(&[parameter(HEADED, value)]));
    assert_eq!(headed(&[0, 0, 0, 0, 0, 2, 0, 4]), [(Kind::Unexpected, 16, TEXT)]);
    assert_eq!(headed(&[0, 0, 0, 0, 0, 2]), [(Kind::Truncated, 16, 0)]);
}

#[test]
fn headers_padding_and_what_an_audit_says() {
    let good = all(&[parameter(OCTETS, &[1, 2, 3])]);
    let with = |place: usize, value: u8| {
        let mut out = good.clone();
        out[place] = value;
        out
    };
    assert_eq!(check(&good), []);
    for (octets, kind, at, detail, flagged) in [
        (with(0, 2), Kind::Version, 0, 0, Flag::VersionNot1),
        (with(0, 0), Kind::Version, 0, 0, Flag::VersionNot1),
        (with(1, 1), Kind::Reserved, 1, 0, Flag::ReservedNonZero),
        (with(2, 3), Kind::MessageClass, 2, 0, Flag::Undecodable),
        (with(3, 3), Kind::MessageType, 3, 0, Flag::Undecodable),
        (with(15, 1), Kind::Padding, 15, OCTETS, Flag::PaddingNonZero),
        (with(9, 0x99), Kind::Unknown, 8, 0x99, Flag::ParamUnknown),
        (with(9, 3), Kind::ParameterLength, 8, NUMBER, Flag::ParamLengthWrong),
        (with(11, 3), Kind::ParameterLength, 8, OCTETS, Flag::ParamLengthWrong),
        (with(11, 9), Kind::ParameterLength, 8, OCTETS, Flag::ParamLengthWrong),
        (all(&[parameter(NUMBER, &[0; 4])]), Kind::Value, 12, NUMBER, Flag::ParamValueWrong),
    ] {
        assert_eq!(check(&octets), [(kind, at, detail)]);
        let mut found = vec![];
        decode(&octets).audit(&mut |f: Finding| found.push((f.flag, f.at)));
        assert_eq!(found, [(flagged, at)], "{kind:?}");
    }
    let mut found = vec![];
    decode(&good).audit(&mut |f: Finding| found.push(f.flag));
    assert_eq!(found, []);
    // A length without the padding, with the padding there and without it.
    let short = with(7, 15);
    assert_eq!(decode(&short).octets().len(), 16);
    assert_eq!(check(&short), [(Kind::Length, 0, 0)]);
    assert_eq!(decode(&short[..15]).octets().len(), 15);
    assert_eq!(check(&short[..15]), [(Kind::Length, 0, 0)]);
    let mut other = short;
    other[15] = 1;
    // Whatever it holds, RFC 4666 §3.2: it is told and ignored.
    assert_eq!(decode(&other).octets().len(), 16);
    assert_eq!(check(&other), [(Kind::Length, 0, 0), (Kind::Padding, 15, 0)]);
    let behind = [&other[..], &good].concat();
    assert_eq!(decode(&behind).octets().len(), 15, "in front of another message it may be part of that");
}

#[test]
fn flags_and_error_codes_of_violations() {
    let error = |kind, detail| Error::new(kind, 0, Layer::Sua).with_detail(detail);
    for (kind, detail, flagged, code) in [
        (Kind::Version, 0, Flag::VersionNot1, Some(1)),
        (Kind::Reserved, 0, Flag::ReservedNonZero, None),
        (Kind::MessageClass, 0, Flag::Undecodable, Some(3)),
        (Kind::MessageType, 0, Flag::Undecodable, Some(4)),
        (Kind::MessageLength, 0, Flag::LengthMismatch, Some(0x12)),
        (Kind::Padding, 0, Flag::PaddingNonZero, None),
        (Kind::Duplicate, 0, Flag::ParamDuplicated, Some(0x13)),
        (Kind::Unexpected, 0, Flag::ParamUnknown, Some(0x13)),
        (Kind::Unknown, 0, Flag::ParamUnknown, None),
        (Kind::Missing, 0x0210, Flag::ProtocolDataMissing, Some(0x16)),
        (Kind::Missing, 0x0211, Flag::ParamMissing, Some(0x16)),
        (Kind::ParameterLength, 0, Flag::ParamLengthWrong, Some(0x12)),
        (Kind::Truncated, 0, Flag::ParamLengthWrong, Some(0x12)),
        (Kind::Trailing, 0, Flag::Undecodable, Some(0x12)),
        (Kind::Value, 0, Flag::ParamValueWrong, Some(0x11)),
        (Kind::Value, 0x000b, Flag::ParamValueWrong, Some(5)),
        (Kind::Text, 0x000b, Flag::ParamValueWrong, Some(0x11)),
        (Kind::Depth, 0, Flag::Undecodable, Some(7)),
    ] {
        let e = error(kind, detail);
        assert_eq!((flag(e), error_code(e)), (flagged, code), "{kind:?}");
    }
}

#[test]
fn values_by_tag() {
    let octets = all(&[
        parameter(NUMBER, &[0, 0, 0, 1]),
        parameter(NUMBER, &[0, 0, 0, 2]),
        parameter(OCTETS, &[7]),
        vec![0, 4, 0, 99],
    ]);
    let message = decode(&octets);
    const NUMBER_KEY: Key<u32> = Key::new(NUMBER);
    assert_eq!(message.get(NUMBER_KEY), Ok(Some(1)), "the first of two");
    assert_eq!(message.raw(OCTETS).unwrap().map(|r| (r.rest(), r.position())), Some((&[7][..], 28)));
    let e = message.typed::<u32>(OCTETS).unwrap_err();
    assert_eq!((e.kind(), e.at()), (Kind::ParameterLength, 28));
    // What stands behind a broken frame, or is it, is not absent.
    for tag in [NUMBERS, TEXT] {
        let e = message.raw(tag).unwrap_err();
        assert_eq!((e.kind(), e.at(), e.detail()), (Kind::ParameterLength, 32, NUMBERS));
    }
    assert_eq!(decode(&all(&[parameter(OCTETS, &[7])])).typed::<u32>(NUMBERS), Ok(None));
    assert_eq!(message.def().map(|d| d.name), Some("ALL"));
    for (class, message_type, name) in [(1, 2, Some("STRICT")), (1, 3, None), (2, 1, None), (0, 0, None)] {
        let octets = self::message(class, message_type, &[]);
        assert_eq!(decode(&octets).def().map(|d| d.name), name);
    }
}

#[test]
fn refused_headers() {
    let good = all(&[parameter(OCTETS, &[1, 2, 3, 4])]);
    for skip in [0, 3] {
        let refusal = |octets: &[u8]| {
            let all = [&vec![0xff; skip][..], octets].concat();
            let mut r = reader(&all);
            r.bytes(skip).unwrap();
            let e = Message::decode(&mut r, &PROTOCOL).unwrap_err();
            assert_eq!(r.len(), octets.len(), "nothing is taken");
            (e.kind(), e.at() as usize - skip)
        };
        for n in 0..8 {
            assert_eq!(refusal(&good[..n]), (Kind::Truncated, n.min(if n < 4 { 0 } else { 4 })), "{n}");
        }
        for n in 8..good.len() {
            assert_eq!(refusal(&good[..n]), (Kind::MessageLength, 4));
        }
        for length in 0..8 {
            assert_eq!(refusal(&[1, 0, 1, 1, 0, 0, 0, length]), (Kind::MessageLength, 4));
        }
    }
    assert_eq!(decode(&[1, 0, 1, 1, 0, 0, 0, 8]).parameters().count(), 0);
}

/// Up to 64 parameters are written in canonical form; more, or broken ones, as they came.
#[test]
fn canonical_form() {
    for (count, canonical) in [(1, true), (64, true), (65, false)] {
        let mut padded = vec![parameter(OCTETS, &[1, 2, 3]); count];
        let clean = all(&padded);
        padded[0][7] = 9;
        let dirty = all(&padded);
        let mut buf = vec![0; dirty.len()];
        let out = decode(&dirty).encode_to_slice(&mut buf).unwrap();
        assert_eq!(out == clean, canonical, "{count}");
        assert_eq!(out == dirty, !canonical, "{count}");
    }
    let broken = all(&[vec![0, 1, 0, 7, 1, 2, 3, 9], vec![0, 1, 0, 99]]);
    let mut buf = [0; 64];
    assert_eq!(decode(&broken).encode_to_slice(&mut buf).unwrap(), broken);
}

#[test]
fn framing() {
    let length = |n: u32| [&[1, 0, 1, 1][..], &n.to_be_bytes(), &[7; 8]].concat();
    let framed = |octets: &[u8], limit| match frame(octets, limit, Layer::Sua) {
        Ok(Framed::Message(message, rest)) => Ok((message.len(), rest.len())),
        Ok(Framed::More(n)) => Err(Some(n)),
        Err(e) => {
            assert_eq!((e.kind(), e.at(), e.layer()), (Kind::MessageLength, 4, Layer::Sua));
            Err(None)
        }
    };
    for n in 0..8 {
        assert_eq!(framed(&length(16)[..n], 16), Err(Some(8 - n)));
    }
    for (n, expected) in [
        (0, Err(None)),
        (7, Err(None)),
        (8, Ok((8, 8))),
        (9, Ok((9, 7))),
        (16, Ok((16, 0))),
        (17, Err(Some(1))),
        (20, Err(Some(4))),
        (21, Err(None)),
        (u32::MAX, Err(None)),
    ] {
        assert_eq!(framed(&length(n), 20), expected, "{n}");
    }
}

/// Place and size of a message, or what is wrong and where.
type Framing = Result<(u32, usize), (Kind, u32)>;

#[test]
fn messages_of_a_stream() {
    let first = all(&[]);
    let second = all(&[parameter(OCTETS, &[1, 2, 3, 4])]);
    let read = |octets: &[u8]| {
        let mut messages = Messages::new(reader(octets));
        let mut out: Vec<Framing> = vec![];
        for item in messages.by_ref() {
            out.push(item.map(|r| (r.position(), r.len())).map_err(|e| (e.kind(), e.at())));
        }
        assert!(messages.next().is_none());
        (out, messages.rest().len(), messages.needed())
    };
    let ok = |at, n| Ok((at, n));
    assert_eq!(read(&[]), (vec![], 0, None));
    assert_eq!(read(&first), (vec![ok(0, 8)], 0, None));
    let both = [&first[..], &second].concat();
    assert_eq!(read(&both), (vec![ok(0, 8), ok(8, 16)], 0, None));
    // A stream that ends inside a header, or behind it.
    for n in 1..8 {
        assert_eq!(read(&first[..n]), (vec![Err((Kind::Truncated, n as u32))], n, Some(8 - n)));
        let cut = &both[..8 + n];
        assert_eq!(read(cut), (vec![ok(0, 8), Err((Kind::Truncated, 8 + n as u32))], n, Some(8 - n)));
    }
    for n in 8..16 {
        let cut = &both[..8 + n];
        assert_eq!(read(cut), (vec![ok(0, 8), Err((Kind::MessageLength, 12))], n, Some(16 - n)));
    }
    // A length below the header ends the stream where it stands.
    let mut bad = [&first[..], &first, &first].concat();
    bad[15] = 7;
    assert_eq!(read(&bad), (vec![ok(0, 8), Err((Kind::MessageLength, 12))], 16, None));
    // Zero octets that pad a message whose length does not count them belong to it; others do not.
    let unpadded = |padding: &[u8]| [&[1, 0, 1, 1, 0, 0, 0, 13, 0, 1, 0, 5, 9][..], padding].concat();
    let padded = [&unpadded(&[0, 0, 0])[..], &first].concat();
    assert_eq!(read(&padded), (vec![ok(0, 16), ok(16, 8)], 0, None));
    let next = [&unpadded(&[])[..], &first].concat();
    assert_eq!(read(&next), (vec![ok(0, 13), ok(13, 8)], 0, None));
    assert_eq!(read(&unpadded(&[0, 0])).0, [ok(0, 15)]);
    assert_eq!(read(&unpadded(&[7, 8, 9])).0, [ok(0, 16)]);
    assert_eq!(read(&unpadded(&[])), (vec![ok(0, 13)], 0, None));
}
