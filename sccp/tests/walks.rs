//! What a walk tells of every message, name by name and octet by octet, wherever the message lies.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_sccp::{Address, Message, MessageType, ParameterName, Variant};
use sigcodec_wire::{
    Encode as _, Error, Layer, Reader,
    audit::Finding,
    walk::{Field, Shape, Value, Visitor, Walk as _},
};

fn octets(hex: &str) -> Vec<u8> {
    let hex: String = hex.split_whitespace().collect();
    (0..hex.len()).step_by(2).map(|i| u8::from_str_radix(&hex[i..i + 2], 16).unwrap()).collect()
}

/// One line for each field: where it lies, counted from `from`, what it is called and what it is.
struct Lines {
    from: u32,
    lines: Vec<String>,
}
impl Lines {
    fn line(&mut self, field: Field<'_>, what: &str) {
        let (start, end) = (field.span.start - self.from, field.span.end - self.from);
        self.lines.push(format!("{start}..{end} {}{what}", field.name).trim_end().to_owned());
    }
}
impl Visitor for Lines {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        self.line(field, " {");
    }
    fn end(&mut self) {
        self.lines.push("}".to_owned());
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        self.line(field, &format!(" = {value:?}"));
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: Error) {
        let at = error.at() - self.from;
        self.line(field, &format!(" ! {:?} at {at}: {raw:02x?}", error.kind()));
    }
    fn unknown(&mut self, field: Field<'_>, raw: &[u8]) {
        self.line(field, &format!(" ? {raw:02x?}"));
    }
}

/// Each message of Q.713 §4 in the order of its type codes with every parameter that it can carry, then forms that no
/// sender should use, with what a walk tells of them.
const WALKS: &[(&str, &str)] = &[
    (
        "01 010203 03 02 04 024206 090107 04024208 0f02cafe 110109 120105 00",
        "0..28 sccp { | 0..1 messageType = CR (1) | 1..4 sourceLocalReference = 197121 | \
         4..5 protocolClass = 3 | 8..10 calledPartyAddress { | 8..9 routingIndicator = ssn (1) | \
         9..10 ssn = hlr (6) | } | 10..13 credit = 7 | 15..17 callingPartyAddress { | \
         15..16 routingIndicator = ssn (1) | 16..17 ssn = msc (8) | } | 17..21 data = cafe | \
         21..24 hopCounter = 9 | 24..27 importance = 5 | }",
    ),
    (
        "02 0a0b0c 010203 03 01 090107 03024206 0f02cafe 120105 00",
        "0..24 sccp { | 0..1 messageType = CC (2) | 1..4 destinationLocalReference = 789258 | \
         4..7 sourceLocalReference = 197121 | 7..8 protocolClass = 3 | 9..12 credit = 7 | \
         14..16 calledPartyAddress { | 14..15 routingIndicator = ssn (1) | 15..16 ssn = hlr (6) | } | \
         16..20 data = cafe | 20..23 importance = 5 | }",
    ),
    (
        "03 0a0b0c 08 01 03024206 0f02cafe 120105 00",
        "0..18 sccp { | 0..1 messageType = CREF (3) | 1..4 destinationLocalReference = 789258 | \
         4..5 refusalCause = accessFailure (8) | 8..10 calledPartyAddress { | \
         8..9 routingIndicator = ssn (1) | 9..10 ssn = hlr (6) | } | 10..14 data = cafe | \
         14..17 importance = 5 | }",
    ),
    (
        "04 0a0b0c 010203 03 01 0f02cafe 120105 00",
        "0..17 sccp { | 0..1 messageType = RLSD (4) | 1..4 destinationLocalReference = 789258 | \
         4..7 sourceLocalReference = 197121 | 7..8 releaseCause = sccpUserOriginated (3) | \
         9..13 data = cafe | 13..16 importance = 5 | }",
    ),
    (
        "05 0a0b0c 010203",
        "0..7 sccp { | 0..1 messageType = RLC (5) | 1..4 destinationLocalReference = 789258 | \
         4..7 sourceLocalReference = 197121 | }",
    ),
    (
        "06 0a0b0c 01 01 02cafe",
        "0..9 sccp { | 0..1 messageType = DT1 (6) | 1..4 destinationLocalReference = 789258 | \
         4..5 segmentingReassembling = true | 6..9 data = cafe | }",
    ),
    (
        "07 0a0b0c 0609 01 02cafe",
        "0..10 sccp { | 0..1 messageType = DT2 (7) | 1..4 destinationLocalReference = 789258 | \
         4..6 sequencingSegmenting { | 4..6 sendSequenceNumber = 3 | 4..6 receiveSequenceNumber = 4 | \
         4..6 moreData = true | } | 7..10 data = cafe | }",
    ),
    (
        "08 0a0b0c 0b 07",
        "0..6 sccp { | 0..1 messageType = AK (8) | 1..4 destinationLocalReference = 789258 | \
         4..5 receiveSequenceNumber = 5 | 5..6 credit = 7 | }",
    ),
    (
        "09 81 03 05 07 024206 024208 02cafe",
        "0..14 sccp { | 0..1 messageType = UDT (9) | 1..2 protocolClass = 1 | \
         1..2 returnOnError = true | 6..8 calledPartyAddress { | 6..7 routingIndicator = ssn (1) | \
         7..8 ssn = hlr (6) | } | 9..11 callingPartyAddress { | 9..10 routingIndicator = ssn (1) | \
         10..11 ssn = msc (8) | } | 11..14 data = cafe | }",
    ),
    (
        "0a 07 03 05 07 024206 024208 02cafe",
        "0..14 sccp { | 0..1 messageType = UDTS (10) | 1..2 returnCause = unqualified (7) | \
         6..8 calledPartyAddress { | 6..7 routingIndicator = ssn (1) | 7..8 ssn = hlr (6) | } | \
         9..11 callingPartyAddress { | 9..10 routingIndicator = ssn (1) | 10..11 ssn = msc (8) | } | \
         11..14 data = cafe | }",
    ),
    (
        "0b 0a0b0c 01 02cafe",
        "0..8 sccp { | 0..1 messageType = ED (11) | 1..4 destinationLocalReference = 789258 | \
         5..8 data = cafe | }",
    ),
    ("0c 0a0b0c", "0..4 sccp { | 0..1 messageType = EA (12) | 1..4 destinationLocalReference = 789258 | }"),
    (
        "0d 0a0b0c 010203 04 00",
        "0..9 sccp { | 0..1 messageType = RSR (13) | 1..4 destinationLocalReference = 789258 | \
         4..7 sourceLocalReference = 197121 | 7..8 resetCause = messageOutOfWindow (4) | }",
    ),
    (
        "0e 0a0b0c 010203",
        "0..7 sccp { | 0..1 messageType = RSC (14) | 1..4 destinationLocalReference = 789258 | \
         4..7 sourceLocalReference = 197121 | }",
    ),
    (
        "0f 0a0b0c 02 00",
        "0..6 sccp { | 0..1 messageType = ERR (15) | 1..4 destinationLocalReference = 789258 | \
         4..5 errorCause = pointCodeMismatch (2) | }",
    ),
    (
        "10 0a0b0c 010203 02 0609 07",
        "0..11 sccp { | 0..1 messageType = IT (16) | 1..4 destinationLocalReference = 789258 | \
         4..7 sourceLocalReference = 197121 | 7..8 protocolClass = 2 | 8..10 sequencingSegmenting { | \
         8..10 sendSequenceNumber = 3 | 8..10 receiveSequenceNumber = 4 | 8..10 moreData = true | } | \
         10..11 credit = 7 | }",
    ),
    (
        "11 01 0f 04 06 08 0a 024206 024208 02cafe 1004c2010203 120105 00",
        "0..26 sccp { | 0..1 messageType = XUDT (17) | 1..2 protocolClass = 1 | 2..3 hopCounter = 15 | \
         8..10 calledPartyAddress { | 8..9 routingIndicator = ssn (1) | 9..10 ssn = hlr (6) | } | \
         11..13 callingPartyAddress { | 11..12 routingIndicator = ssn (1) | 12..13 ssn = msc (8) | } | \
         13..16 data = cafe | 16..22 segmentation { | 16..22 first = true | 16..22 class = 1 | \
         16..22 remaining = 2 | 16..22 reference = 197121 | } | 22..25 importance = 5 | }",
    ),
    (
        "12 07 0f 04 06 08 0a 024206 024208 02cafe 1004c2010203 120105 00",
        "0..26 sccp { | 0..1 messageType = XUDTS (18) | 1..2 returnCause = unqualified (7) | \
         2..3 hopCounter = 15 | 8..10 calledPartyAddress { | 8..9 routingIndicator = ssn (1) | \
         9..10 ssn = hlr (6) | } | 11..13 callingPartyAddress { | 11..12 routingIndicator = ssn (1) | \
         12..13 ssn = msc (8) | } | 13..16 data = cafe | 16..22 segmentation { | 16..22 first = true | \
         16..22 class = 1 | 16..22 remaining = 2 | 16..22 reference = 197121 | } | \
         22..25 importance = 5 | }",
    ),
    (
        "13 81 0f 0700 0800 0900 0b00 024206 024208 0200cafe 1004c2010203 120105 00",
        "0..31 sccp { | 0..1 messageType = LUDT (19) | 1..2 protocolClass = 1 | \
         1..2 returnOnError = true | 2..3 hopCounter = 15 | 12..14 calledPartyAddress { | \
         12..13 routingIndicator = ssn (1) | 13..14 ssn = hlr (6) | } | 15..17 callingPartyAddress { | \
         15..16 routingIndicator = ssn (1) | 16..17 ssn = msc (8) | } | 17..21 data = cafe | \
         21..27 segmentation { | 21..27 first = true | 21..27 class = 1 | 21..27 remaining = 2 | \
         21..27 reference = 197121 | } | 27..30 importance = 5 | }",
    ),
    (
        "14 07 0f 0700 0800 0900 0b00 024206 024208 0200cafe 1004c2010203 120105 00",
        "0..31 sccp { | 0..1 messageType = LUDTS (20) | 1..2 returnCause = unqualified (7) | \
         2..3 hopCounter = 15 | 12..14 calledPartyAddress { | 12..13 routingIndicator = ssn (1) | \
         13..14 ssn = hlr (6) | } | 15..17 callingPartyAddress { | 15..16 routingIndicator = ssn (1) | \
         16..17 ssn = msc (8) | } | 17..21 data = cafe | 21..27 segmentation { | 21..27 first = true | \
         21..27 class = 1 | 21..27 remaining = 2 | 21..27 reference = 197121 | } | \
         27..30 importance = 5 | }",
    ),
    ("2a cafe", "0..3 sccp { | 0..1 messageType = 42 | 1..3 contents ! MessageType at 0: [ca, fe] | }"),
    (
        "11 40 00 04 06 08 0a 024206 024208 02cafe 330109 120105 330207 08 120106 00",
        "0..30 sccp { | 0..1 messageType = XUDT (17) | 1..2 protocolClass = 0 | \
         1..2 returnOnError = false | 2..3 hopCounter = 0 | 8..10 calledPartyAddress { | \
         8..9 routingIndicator = ssn (1) | 9..10 ssn = hlr (6) | } | 11..13 callingPartyAddress { | \
         11..12 routingIndicator = ssn (1) | 12..13 ssn = msc (8) | } | 13..16 data = cafe | \
         16..19 unknownParameter { | 16..17 nameCode = 51 | 18..19 value ? [09] | } | \
         19..22 importance = 5 | 22..26 unknownParameter#2 { | 22..23 nameCode = 51 | \
         24..26 value ? [07, 08] | } | 26..29 importance#2 = 6 | }",
    ),
    (
        "06 0a0b0c 00 01 02cafe",
        "0..9 sccp { | 0..1 messageType = DT1 (6) | 1..4 destinationLocalReference = 789258 | \
         4..5 segmentingReassembling = false | 6..9 data = cafe | }",
    ),
    (
        "07 0a0b0c fe02 01 02cafe",
        "0..10 sccp { | 0..1 messageType = DT2 (7) | 1..4 destinationLocalReference = 789258 | \
         4..6 sequencingSegmenting { | 4..6 sendSequenceNumber = 127 | 4..6 receiveSequenceNumber = 1 | \
         4..6 moreData = false | } | 7..10 data = cafe | }",
    ),
    (
        "11 82 0f 04 05 07 09 014b 024208 02cafe 12020505 1003010203 00",
        "0..25 sccp { | 0..1 messageType = XUDT (17) | 1..2 protocolClass = 2 | \
         1..2 returnOnError = false | 2..3 hopCounter = 15 | \
         8..9 calledPartyAddress ! Truncated at 9: [4b] | 10..12 callingPartyAddress { | \
         10..11 routingIndicator = ssn (1) | 11..12 ssn = msc (8) | } | 12..15 data = cafe | \
         15..19 importance ! Length at 17: [05, 05] | 19..24 segmentation ! Length at 21: [01, 02, 03] | \
         }",
    ),
    (
        "11 00 0f 04 05 07 00 0143 024208 00",
        "0..13 sccp { | 0..1 messageType = XUDT (17) | 1..2 protocolClass = 0 | 2..3 hopCounter = 15 | \
         8..9 calledPartyAddress ! Truncated at 9: [43] | 10..12 callingPartyAddress { | \
         10..11 routingIndicator = ssn (1) | 11..12 ssn = msc (8) | } | 12..13 data = | }",
    ),
    (
        "11 00 0f 04 06 08 0a 024206 024208 02cafe 120105",
        "0..19 sccp { | 0..1 messageType = XUDT (17) | 1..2 protocolClass = 0 | 2..3 hopCounter = 15 | \
         8..10 calledPartyAddress { | 8..9 routingIndicator = ssn (1) | 9..10 ssn = hlr (6) | } | \
         11..13 callingPartyAddress { | 11..12 routingIndicator = ssn (1) | 12..13 ssn = msc (8) | } | \
         13..16 data = cafe | 16..19 importance = 5 | 19..19 optionalPart ! EndOfOptional at 19: [] | }",
    ),
];

/// The octets behind `place` others.
fn at<'a>(octets: &'a [u8], place: usize) -> Reader<'a> {
    let mut r = Reader::new(octets, Layer::Sccp);
    r.bytes(place).unwrap();
    r
}
fn walked(octets: &[u8], place: usize, variant: Variant) -> String {
    let message = Message::decode_as(&mut at(octets, place), variant).unwrap();
    let mut lines = Lines { from: u32::try_from(place).unwrap(), lines: vec![] };
    message.walk(&mut lines);
    lines.lines.join(" | ")
}
/// The octets with seven others in front, as inside another layer.
fn inside(octets: &[u8]) -> Vec<u8> {
    [&[0xee; 7], octets].concat()
}

#[test]
fn every_message_is_told_whole_alone_and_inside_another() {
    let types: Vec<_> = WALKS.iter().map(|(message, _)| octets(message)[0]).collect();
    assert!(types.iter().take(20).eq(MessageType::LAYOUTS.iter().map(|m| &m.message_type)));
    for (message, expected) in WALKS {
        let octets = octets(message);
        assert_eq!(walked(&octets, 0, Variant::Itu), *expected, "{message}");
        assert_eq!(walked(&inside(&octets), 7, Variant::Itu), *expected, "{message}");
    }
}

/// Everything that can be asked of a message, with offsets counted from its first octet.
fn answers(octets: &[u8], place: usize, variant: Variant) -> String {
    let from = u32::try_from(place).unwrap();
    let shown = |e: Error| format!("{:?} {} {}", e.kind(), e.at() - from, e.detail());
    let message = match Message::decode_as(&mut at(octets, place), variant) {
        Ok(message) => message,
        Err(e) => return shown(e),
    };
    let contents = |r: Reader<'_>| format!("{} {:02x?}", r.position() - from, r.rest());
    let mut out = vec![];
    for code in (0..=20).chain([51, 250]) {
        let name = ParameterName(code);
        out.push(format!("{:?}", message.fixed(name).map(contents)));
        out.push(format!("{:?}", message.variable(name).map(contents)));
        out.push(format!("{:?}", message.parameter(name).map(|r| r.map(contents)).map_err(shown)));
    }
    out.push(format!(
        "{:?}",
        message.optional().map(|p| p.map(|p| contents(p.value)).map_err(shown)).collect::<Vec<_>>()
    ));
    out.push(format!("{:?} {:?}", message.called().map_err(shown), message.calling().map_err(shown)));
    out.push(format!("{:?} {:?}", message.called_ssn(), message.calling_ssn()));
    out.push(format!("{:?} {:?}", message.data().map(contents), message.segmentation().map_err(shown)));
    out.push(format!("{:?} {:?}", message.hop_counter(), message.importance()));
    out.push(format!("{:?} {:?}", message.destination_local_reference(), message.source_local_reference()));
    message.check(&mut |e: Error| out.push(shown(e)));
    message.audit(&mut |f: Finding| out.push(format!("{:?} {}", f.flag, f.at - from)));
    let mut buf = [0; 512];
    let itu = Address::itu_ssn(Some(0x1234), 9);
    // The indicator of ANSI says that the coding is the national one.
    let indicator = itu.indicator | if variant == Variant::Ansi { 0x80 } else { 0 };
    let new = Address { variant, indicator, ..itu };
    out.push(format!("{:02x?}", message.replace_called(&new, &mut buf).map_err(shown)));
    out.push(format!("{:02x?}", message.replace_calling(&new, &mut buf).map_err(shown)));
    out.push(format!("{:02x?}", message.replace_called_title(&[1, 2, 3], &mut buf).map_err(shown)));
    out.push(format!("{:02x?}", message.replace_calling_title(&[1, 2, 3], &mut buf).map_err(shown)));
    out.push(format!("{:02x?}", message.canonical().encode_to_slice(&mut buf).map_err(|e| e.kind())));
    out.join("\n")
}

/// A message inside another layer says what it says alone, whatever one octet of it is changed to.
#[test]
fn a_message_says_the_same_wherever_it_lies() {
    for (message, _) in WALKS {
        let good = octets(message);
        for place in 0..good.len() {
            for octet in [0, 1, 3, 0x42, 0xff] {
                let mut octets = good.clone();
                octets[place] = octet;
                let variant = [Variant::Itu, Variant::Ansi, Variant::China][place % 3];
                let alone = answers(&octets, 0, variant);
                assert_eq!(answers(&inside(&octets), 7, variant), alone, "{octets:02x?}");
                if Message::decode_as(&mut at(&octets, 0), variant).is_ok() {
                    let told = walked(&octets, 0, variant);
                    assert_eq!(walked(&inside(&octets), 7, variant), told, "{octets:02x?}");
                }
            }
        }
    }
}

/// Octets between the parts and behind them, and all of a parameter that is cut off, are told.
#[test]
fn octets_that_are_no_part() {
    let told = |octets: &[u8]| walked(octets, 0, Variant::Itu);
    let plain = [9, 0, 3, 5, 7, 2, 0x42, 6, 2, 0x42, 8, 2, 0xca, 0xfe];
    assert!(!told(&plain).contains("trailing") && !told(&plain).contains("gap"));
    let trailing = told(&[&plain[..], &[0, 0x11]].concat());
    assert!(trailing.contains("trailing") && trailing.contains("0011"), "{trailing}");
    let gap = told(&[9, 0, 4, 6, 8, 0x77, 2, 0x42, 6, 2, 0x42, 8, 2, 0xca, 0xfe]);
    assert!(gap.contains("gap") && gap.contains("77"), "{gap}");
    let cut = [17, 0, 15, 4, 6, 8, 10, 2, 0x42, 6, 2, 0x42, 8, 2, 0xca, 0xfe, 18, 9, 7];
    assert!(told(&cut).contains("[12, 09, 07]"), "{}", told(&cut));
}
