//! Whole walks of what SUA shows itself: names, places and values; and values of a size that is not theirs.
#![allow(
    missing_docs,
    clippy::cast_possible_truncation,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

use core::fmt::Write as _;
use sigcodec_sua::{Message, parameter as p};
use sigcodec_wire::{
    Decode as _, Error, Kind, Layer, Reader,
    walk::{Field, Shape, Value, Visitor, Walk as _},
};

fn parameter(tag: u16, value: &[u8]) -> Vec<u8> {
    let length = u16::try_from(value.len() + 4).unwrap().to_be_bytes();
    let mut out = [&tag.to_be_bytes()[..], &length, value].concat();
    out.resize(out.len().next_multiple_of(4), 0);
    out
}
fn cldt(parameters: &[Vec<u8>]) -> Vec<u8> {
    let parameters = parameters.concat();
    let length = u32::try_from(parameters.len() + 8).unwrap().to_be_bytes();
    [&[1, 0, 7, 1][..], &length, &parameters].concat()
}

struct Lines {
    text: String,
    depth: usize,
    start: u32,
}
impl Lines {
    fn line(&mut self, mark: &str, field: Field<'_>, more: &str) {
        let (start, end, depth) = (field.span.start - self.start, field.span.end - self.start, self.depth);
        writeln!(self.text, "{:depth$}{}{mark} {start}..{end}{more}", "", field.name).unwrap();
    }
}
impl Visitor for Lines {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        self.line(" {", field, "");
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
        self.line("!", field, &format!(" {raw} {:?} {}", e.kind(), e.at() - self.start));
    }
}
/// The walk of the parameters, the same at whatever offset.
fn walk(parameters: &[Vec<u8>]) -> Vec<String> {
    let octets = cldt(parameters);
    let [alone, within] = [0usize, 7].map(|skip| {
        let all = [&vec![0xff; skip][..], &octets].concat();
        let mut r = Reader::new(&all, Layer::Sua);
        r.bytes(skip).unwrap();
        let start = r.position();
        let mut lines = Lines { text: String::new(), depth: 0, start };
        Message::decode(&mut r).unwrap().walk(&mut lines);
        assert_eq!(lines.depth, 0);
        lines.text
    });
    assert_eq!(alone, within);
    alone.lines().skip(5).map(|l| l[1..].to_owned()).collect()
}

#[test]
fn addresses() {
    let title = [0, 0, 0, 4, 7, 0, 1, 4, 0x51, 0x55, 0x10, 0xf9];
    let address = |routing: u8, parts: &[Vec<u8>]| {
        parameter(p::tag::SOURCE_ADDRESS, &[&[0, routing, 0, 5][..], &parts.concat()].concat())
    };
    let v6 = [0x20, 1, 0xd, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x1f];
    assert_eq!(
        walk(&[address(
            1,
            &[
                parameter(p::tag::GLOBAL_TITLE, &title),
                parameter(p::tag::POINT_CODE, &[0, 0, 0x12, 0x34]),
                parameter(p::tag::SUBSYSTEM_NUMBER, &[0, 0, 0, 6]),
                parameter(p::tag::IPV4_ADDRESS, &[192, 0, 2, 1]),
                parameter(p::tag::HOSTNAME, b"sg.example\0\0"),
                parameter(p::tag::IPV6_ADDRESS, &v6),
            ],
        )]),
        [
            "sourceAddress { 8..92",
            " routingIndicator 12..14 globalTitle (1)",
            " addressIndicator 14..16 5",
            " globalTitle { 16..32",
            "  indicator 23..24 4",
            "  numberOfDigits 24..25 7",
            "  translationType 25..26 0",
            "  numberingPlan 26..27 isdnTelephony (1)",
            "  natureOfAddress 27..28 internationalNumber (4)",
            "  digits 28..32 1555019",
            "  filler 28..32 15",
            " pointCode 32..40 4660",
            " subsystemNumber 40..48 6",
            " ipv4Address 48..56 192.0.2.1",
            " hostname 56..72 sg.example",
            " ipv6Address 72..92 2001:db8::1f",
        ]
    );
    // More digits than there are octets for, and exactly as many; values of a size that is not theirs.
    let odd = |n: u8| [0, 0, 0, 4, n, 0, 1, 4, 0x21, 0xb3];
    for (n, digits, missing) in
        [(0, "", false), (1, "1", false), (3, "123", false), (4, "123B", false), (5, "123B", true)]
    {
        let told = walk(&[address(9, &[parameter(p::tag::GLOBAL_TITLE, &odd(n))])]);
        assert_eq!(told[1], " routingIndicator 12..14 9");
        let line = format!("  digits 28..30 {digits}");
        assert!(told.contains(&line), "{told:?}");
        assert_eq!(
            told.iter().any(|l| l.starts_with("  digitsMissing! 28..30  Length")),
            missing,
            "{n} {told:?}"
        );
    }
    let told = walk(&[address(
        2,
        &[
            parameter(p::tag::GLOBAL_TITLE, &[0; 7]),
            parameter(p::tag::IPV4_ADDRESS, &[1, 2, 3]),
            parameter(p::tag::IPV4_ADDRESS, &[1, 2, 3, 4, 5]),
            parameter(p::tag::IPV6_ADDRESS, &[1; 15]),
            parameter(p::tag::HOSTNAME, &[0xff, 0]),
            parameter(p::tag::HOSTNAME, b"a\0b\0"),
        ],
    )]);
    assert_eq!(
        told,
        [
            "sourceAddress { 8..84",
            " routingIndicator 12..14 ssnAndPointCode (2)",
            " addressIndicator 14..16 5",
            " globalTitle! 16..27 00000000000000 ParameterLength 16",
            " ipv4Address! 28..35 010203 ParameterLength 28",
            " ipv4Address#2! 36..45 0102030405 ParameterLength 36",
            " ipv6Address! 48..67 010101010101010101010101010101 ParameterLength 48",
            " hostname! 68..74 ff00 Text 72",
            " hostname#2 76..84 a\0b",
        ]
    );
}

#[test]
fn words() {
    assert_eq!(
        walk(&[
            parameter(p::tag::SCCP_CAUSE, &[9, 9, 2, 7]),
            parameter(p::tag::SCCP_CAUSE, &[0, 0, 6, 7]),
            parameter(p::tag::SEQUENCE_NUMBER, &[0, 0, 7, 8]),
            parameter(p::tag::ASP_CAPABILITIES, &[0, 0, 0xf, 1]),
            parameter(p::tag::DRN_LABEL, &[3, 11, 1, 0x55]),
            parameter(p::tag::TID_LABEL, &[0, 31, 0xff, 0xff]),
            parameter(p::tag::PROTOCOL_CLASS, &[0, 0, 0, 0x81]),
            parameter(p::tag::PROTOCOL_CLASS, &[0, 0, 0, 0x7e]),
            parameter(p::tag::SEGMENTATION, &[0x83, 1, 2, 3]),
            parameter(p::tag::SEGMENTATION, &[0x7f, 0xff, 0xff, 0xff]),
            parameter(p::tag::SEGMENTATION, &[0x80, 1, 2, 3, 4]),
        ]),
        [
            "sccpCause { 8..16",
            " reserved 12..16 151584768",
            " type 14..15 refusalCause (2)",
            " value 15..16 7",
            "sccpCause#2 { 16..24",
            " type 22..23 6",
            " value 23..24 7",
            "sequenceNumber { 24..32",
            " receiveSequenceNumber 30..31 3",
            " moreData 30..31 true",
            " sentSequenceNumber 31..32 4",
            "aspCapabilities { 32..40",
            " protocolClasses 38..39 15",
            " interworking 39..40 1",
            "drnLabel { 40..48",
            " start 44..45 3",
            " end 45..46 11",
            " value 46..48 341",
            "tidLabel { 48..56",
            " start 52..53 0",
            " end 53..54 31",
            " value 54..56 65535",
            "protocolClass { 56..64",
            " class 63..64 1",
            " returnOnError 63..64 true",
            "protocolClass#2 { 64..72",
            " reserved 68..72 124",
            " class 71..72 2",
            " returnOnError 71..72 false",
            "segmentation { 72..80",
            " first 76..77 true",
            " remaining 76..77 3",
            " reference 77..80 66051",
            "segmentation#2 { 80..88",
            " first 84..85 false",
            " remaining 84..85 127",
            " reference 85..88 16777215",
            "segmentation#3! 88..97 8001020304 ParameterLength 88",
        ]
    );
}

/// What a message does not have is absent, what it has of another size is refused.
#[test]
fn absent_and_broken_parameters() {
    let octets = cldt(&[parameter(p::tag::DATA, &[1])]);
    let m = Message::from_bytes(&octets).unwrap();
    assert_eq!(m.get(p::DATA).unwrap().map(|r| (r.rest(), r.position())), Some((&[1][..], 12)));
    assert!(m.get(p::SOURCE_ADDRESS).unwrap().is_none() && m.get(p::DESTINATION_ADDRESS).unwrap().is_none());
    assert_eq!(
        (m.get(p::SEGMENTATION), m.get(p::PROTOCOL_CLASS), m.get(p::IMPORTANCE)),
        (Ok(None), Ok(None), Ok(None))
    );
    assert_eq!(m.name(), Some("CLDT"));
    for (class, message_type, name) in
        [(7, 1, Some("CLDT")), (7, 2, Some("CLDR")), (7, 9, None), (1, 1, None)]
    {
        let octets = [1, 0, class, message_type, 0, 0, 0, 8];
        let m = Message::from_bytes(&octets).unwrap();
        assert_eq!(m.name(), name);
        assert!(m.get(p::DATA).unwrap().is_none());
    }
    for n in [0usize, 3, 5, 8] {
        let octets =
            cldt(&[parameter(p::tag::SEGMENTATION, &vec![0; n]), parameter(p::tag::IMPORTANCE, &vec![0; n])]);
        let m = Message::from_bytes(&octets).unwrap();
        assert_eq!(m.get(p::SEGMENTATION).unwrap_err().kind(), Kind::ParameterLength, "{n}");
        assert_eq!(m.get(p::IMPORTANCE).unwrap_err().kind(), Kind::ParameterLength, "{n}");
    }
}

/// Reserved octets and bits, fillers, digits beyond their number, and indicators that are reserved or contradict: each has
/// a flag, and what is as it should be has none.
#[test]
fn what_is_odd_about_an_address() {
    use sigcodec_wire::audit::{Finding, Flag};
    let flags = |routing: u8, indicator: u8, title: &[u8]| {
        let size = title.len() as u8 + 4;
        let padding = [0; 3];
        let padded = &padding[..(4 - title.len() % 4) % 4];
        let global_title = [&[0x80, 1, 0, size][..], title, padded].concat();
        let address = [&[0, routing, 0, indicator][..], &global_title, &[0x80, 3, 0, 8, 0, 0, 0, 6]].concat();
        let source = [&[1, 2, 0, address.len() as u8 + 4][..], &address].concat();
        let mut message = [&[1, 0, 7, 1, 0, 0, 0, source.len() as u8 + 8][..], &source].concat();
        let mut found = vec![];
        Message::from_bytes(&message).unwrap().audit(&mut |f: Finding| {
            if f.flag != Flag::ParamMissing {
                found.push((f.flag, f.at));
            }
        });
        message.clear();
        found
    };
    let title = [0, 0, 0, 4, 7, 0, 1, 4, 0x51, 0x55, 0x10, 0x00];
    let with = |at: usize, octet: u8| {
        let mut title = title;
        title[at] = octet;
        title
    };
    assert_eq!(flags(1, 5, &title), []);
    for (found, expected) in [
        (flags(9, 5, &title), (Flag::ParamValueWrong, 12)),
        (flags(1, 7, &title), (Flag::ParamValueWrong, 15)),
        (flags(1, 9, &title), (Flag::ReservedNonZero, 14)),
        (flags(1, 5, &with(1, 9)), (Flag::ReservedNonZero, 21)),
        (flags(1, 5, &with(3, 15)), (Flag::ParamValueWrong, 23)),
        (flags(1, 5, &with(4, 3)), (Flag::ParamLengthWrong, 24)),
        (flags(1, 5, &with(4, 9)), (Flag::ParamLengthWrong, 24)),
        (flags(1, 5, &with(11, 0xf0)), (Flag::ReservedNonZero, 31)),
    ] {
        assert_eq!(found, [expected]);
    }
    // One that is there may be left out of an SCCP address.
    assert_eq!(flags(1, 4, &title), []);
}
