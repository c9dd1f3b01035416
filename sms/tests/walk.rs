//! What a walk tells of a message, as a whole: names, values, and the octets that they stand in.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_sms::{Carrier, Direction, Message, walk};
use sigcodec_wire::{
    Error, Layer, Reader,
    walk::{Field, Shape, Value, Visitor, Walk as _},
};

/// A line for each event; offsets are counted from `from`.
struct Report {
    from: u32,
    lines: Vec<String>,
}
impl Report {
    fn line(&mut self, field: Field<'_>, what: &str) {
        let (start, end) = (field.span.start - self.from, field.span.end - self.from);
        self.lines.push(format!("{}{what} @{start}..{end}", field.name));
    }
}
impl Visitor for Report {
    fn begin(&mut self, field: Field<'_>, shape: Shape) {
        self.line(field, if shape == Shape::Object { " {" } else { " [" });
    }
    fn end(&mut self) {
        self.lines.push("end".into());
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        self.line(field, &format!(" = {value}"));
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: Error) {
        self.line(field, &format!(" ! {:?} {raw:02x?}", error.kind()));
    }
}
/// The walk of a message, which is the same wherever the message stands.
fn told(octets: &[u8], direction: Direction, carrier: Carrier) -> Vec<String> {
    let mut told = Report { from: 0, lines: vec![] };
    walk(Reader::new(octets, Layer::Sms), direction, carrier, &mut told);
    let further = [&[0xee; 5], octets].concat();
    let mut reader = Reader::new(&further, Layer::Map);
    reader.bytes(5).unwrap();
    let mut again = Report { from: 5, lines: vec![] };
    walk(reader, direction, carrier, &mut again);
    assert_eq!(again.lines, told.lines);
    if let Ok(message) = Message::from_bytes_as(octets, direction, carrier) {
        let mut decoded = Report { from: 0, lines: vec![] };
        message.walk(&mut decoded);
        assert_eq!(decoded.lines, told.lines);
    }
    told.lines
}
fn hex(text: &str) -> Vec<u8> {
    text.split_whitespace().map(|octet| u8::from_str_radix(octet, 16).unwrap()).collect()
}

/// A name in the place of a number, whose extension bit is clear; a reserved bit; octets behind the user data.
#[test]
fn a_name_without_extension_bit() {
    let octets = hex("14 07 50 49 b7 f9 0d 91 00 62 11 42 31 93 42 04 05 e8 32 9b fd 06 aa bb");
    let expected = [
        "sms { @0..24",
        "tpMTI = SMS-DELIVER (0) @0..1",
        "tpMMS = true @0..1",
        "tpLP = false @0..1",
        "tpRP = false @0..1",
        "tpSRI = false @0..1",
        "reserved = 16 @0..1",
        "tpOA { @1..7",
        "length = 7 @1..2",
        "extension = true @2..3",
        "typeOfNumber = alphanumeric (5) @2..3",
        "numberingPlan = unknown (0) @2..3",
        "text = Info @3..7",
        "end",
        "tpPID = 145 @7..8",
        "tpDCS { @8..9",
        "value = 0 @8..9",
        "codingGroup = generalDataCoding @8..9",
        "alphabet = gsm7 @8..9",
        "end",
        "tpSCTS = 2026-11-24T13:39:24+10:00 @9..16",
        "tpUD { @16..22",
        "length = 5 @16..17",
        "text = hello @17..22",
        "end",
        "rest = aabb @22..24",
        "end",
    ];
    assert_eq!(told(&octets, Direction::Mt, Carrier::Data), expected);
}

/// Part 1 of 2 in octets; a filler that counts as a digit.
#[test]
fn a_part_in_octets() {
    let octets = hex("c4 04 91 21 f3 7f f5 62 11 42 31 93 42 2a 0a 05 00 03 5a 02 01 ca fe 01 02");
    let expected = [
        "sms { @0..25",
        "tpMTI = SMS-DELIVER (0) @0..1",
        "tpMMS = true @0..1",
        "tpLP = false @0..1",
        "tpRP = true @0..1",
        "tpSRI = false @0..1",
        "tpOA { @1..5",
        "length = 4 @1..2",
        "typeOfNumber = internationalNumber (1) @2..3",
        "numberingPlan = isdn (1) @2..3",
        "digits = 123f @3..5",
        "end",
        "tpPID = usimDataDownload (127) @5..6",
        "tpDCS { @6..7",
        "value = 245 @6..7",
        "codingGroup = dataCodingMessageClass @6..7",
        "alphabet = octets @6..7",
        "messageClass = 1 @6..7",
        "end",
        "tpSCTS = 2026-11-24T13:39:24-05:30 @7..14",
        "tpUD { @14..25",
        "length = 10 @14..15",
        "header { @15..21",
        "length = 5 @15..16",
        "elements [ @16..21",
        " { @16..21",
        "identifier = 0 @16..17",
        "name = concatenatedShortMessages8BitReference @16..17",
        "reference = 90 @18..19",
        "maximum = 2 @19..20",
        "sequence = 1 @20..21",
        "end",
        "end",
        "end",
        "octets = cafe0102 @21..25",
        "end",
        "end",
    ];
    assert_eq!(told(&octets, Direction::Mt, Carrier::Data), expected);
}

/// A relative period, UCS2 with a class, a header without elements.
#[test]
fn a_class_in_ucs2() {
    let octets = hex("51 07 02 81 21 20 1b ff 05 00 04 16 04 48");
    let expected = [
        "sms { @0..14",
        "tpMTI = SMS-SUBMIT (1) @0..1",
        "tpRD = false @0..1",
        "tpRP = false @0..1",
        "tpSRR = false @0..1",
        "tpMR = 7 @1..2",
        "tpDA { @2..5",
        "length = 2 @2..3",
        "typeOfNumber = unknown (0) @3..4",
        "numberingPlan = isdn (1) @3..4",
        "digits = 12 @4..5",
        "end",
        "tpPID = implicit (32) @5..6",
        "tpDCS { @6..7",
        "value = 27 @6..7",
        "codingGroup = generalDataCoding @6..7",
        "alphabet = ucs2 @6..7",
        "messageClass = 3 @6..7",
        "end",
        "tpVP { @7..8",
        "relative = 255 @7..8",
        "minutes = 635040 @7..8",
        "end",
        "tpUD { @8..14",
        "length = 5 @8..9",
        "header { @9..10",
        "length = 0 @9..10",
        "elements [ @10..10",
        "end",
        "end",
        "text = Жш @10..14",
        "end",
        "end",
    ];
    assert_eq!(told(&octets, Direction::Mo, Carrier::Data), expected);
}

/// An absolute period, something that waits, a number of a reserved type.
#[test]
fn an_absolute_period() {
    let octets = hex("19 07 03 f2 21 f3 80 da 62 11 42 31 93 42 2a 01 41");
    let expected = [
        "sms { @0..17",
        "tpMTI = SMS-SUBMIT (1) @0..1",
        "tpRD = false @0..1",
        "tpRP = false @0..1",
        "tpSRR = false @0..1",
        "tpMR = 7 @1..2",
        "tpDA { @2..6",
        "length = 3 @2..3",
        "typeOfNumber = 7 @3..4",
        "numberingPlan = 2 @3..4",
        "digits = 123 @4..6",
        "end",
        "tpPID = 128 @6..7",
        "tpDCS { @7..8",
        "value = 218 @7..8",
        "codingGroup = messageWaitingStore @7..8",
        "alphabet = gsm7 @7..8",
        "waiting = electronicMail @7..8",
        "active = true @7..8",
        "end",
        "tpVP { @8..15",
        "absolute = 2026-11-24T13:39:24-05:30 @8..15",
        "end",
        "tpUD { @15..17",
        "length = 1 @15..16",
        "text = A @16..17",
        "end",
        "end",
    ];
    assert_eq!(told(&octets, Direction::Mo, Carrier::Data), expected);
}

/// An enhanced period in hours, minutes and seconds, for one attempt.
#[test]
fn an_enhanced_period() {
    let octets = hex("09 07 00 81 00 00 43 12 34 56 00 00 00 00");
    let expected = [
        "sms { @0..14",
        "tpMTI = SMS-SUBMIT (1) @0..1",
        "tpRD = false @0..1",
        "tpRP = false @0..1",
        "tpSRR = false @0..1",
        "tpMR = 7 @1..2",
        "tpDA { @2..4",
        "length = 0 @2..3",
        "typeOfNumber = unknown (0) @3..4",
        "numberingPlan = isdn (1) @3..4",
        "digits =  @4..4",
        "end",
        "tpPID = smeToSme (0) @4..5",
        "tpDCS { @5..6",
        "value = 0 @5..6",
        "codingGroup = generalDataCoding @5..6",
        "alphabet = gsm7 @5..6",
        "end",
        "tpVP { @6..13",
        "enhanced = 43123456000000 @6..13",
        "singleShot = true @6..13",
        "time = 21:43:65 @6..13",
        "end",
        "tpUD { @13..14",
        "length = 0 @13..14",
        "text =  @14..14",
        "end",
        "end",
    ];
    assert_eq!(told(&octets, Direction::Mo, Carrier::Data), expected);
}

/// A report with an indicator, whose header ends inside an element.
#[test]
fn a_broken_header() {
    let octets = hex("40 d3 06 04 07 03 00 05 ff");
    let expected = [
        "sms { @0..9",
        "tpMTI = SMS-DELIVER-REPORT (0) @0..1",
        "tpFCS = memoryCapacityExceeded (211) @1..2",
        "tpPI = 06 @2..3",
        "tpDCS { @3..4",
        "value = 4 @3..4",
        "codingGroup = generalDataCoding @3..4",
        "alphabet = octets @3..4",
        "end",
        "tpUD { @4..9",
        "length = 7 @4..5",
        "header { @5..9",
        "length = 3 @5..6",
        "elements [ @6..9",
        " ! Length [00, 05, ff] @6..9",
        "end",
        "end",
        "octets =  @9..9",
        "end",
        "end",
    ];
    assert_eq!(told(&octets, Direction::Mo, Carrier::Error), expected);
}

/// A status report, forwarded, that answers a command.
#[test]
fn a_status() {
    let octets = hex("2a 07 02 91 21 62 11 42 31 93 42 04 62 11 42 31 93 42 04 46");
    let expected = [
        "sms { @0..20",
        "tpMTI = SMS-STATUS-REPORT (2) @0..1",
        "tpMMS = false @0..1",
        "tpLP = true @0..1",
        "tpSRQ = true @0..1",
        "tpMR = 7 @1..2",
        "tpRA { @2..5",
        "length = 2 @2..3",
        "typeOfNumber = internationalNumber (1) @3..4",
        "numberingPlan = isdn (1) @3..4",
        "digits = 12 @4..5",
        "end",
        "tpSCTS = 2026-11-24T13:39:24+10:00 @5..12",
        "tpDT = 2026-11-24T13:39:24+10:00 @12..19",
        "tpST = validityPeriodExpired (70) @19..20",
        "end",
    ];
    assert_eq!(told(&octets, Direction::Mt, Carrier::Data), expected);
}

/// A command with data behind a header.
#[test]
fn a_command() {
    let octets = hex("62 07 00 02 09 02 91 21 05 03 01 01 81 ee");
    let expected = [
        "sms { @0..14",
        "tpMTI = SMS-COMMAND (2) @0..1",
        "tpSRR = true @0..1",
        "tpMR = 7 @1..2",
        "tpPID = smeToSme (0) @2..3",
        "tpCT = deletePreviouslySubmittedShortMessage (2) @3..4",
        "tpMN = 9 @4..5",
        "tpDA { @5..8",
        "length = 2 @5..6",
        "typeOfNumber = internationalNumber (1) @6..7",
        "numberingPlan = isdn (1) @6..7",
        "digits = 12 @7..8",
        "end",
        "tpCD { @8..14",
        "length = 5 @8..9",
        "header { @9..13",
        "length = 3 @9..10",
        "elements [ @10..13",
        " { @10..13",
        "identifier = 1 @10..11",
        "name = specialSmsMessageIndication @10..11",
        "data ! Size [81] @12..13",
        "end",
        "end",
        "end",
        "octets = ee @13..14",
        "end",
        "end",
    ];
    assert_eq!(told(&octets, Direction::Mo, Carrier::Data), expected);
}

/// Enhanced voice mail: a message with everything, and one with little.
#[test]
fn a_notification_of_voice_mail() {
    let octets = hex(
        "44 04 91 21 43 00 04 62 11 42 31 93 42 04 1b 1a 23 18 b4 04 91 21 43 03 02 01 07 00 01 1e c2 02 81 56 01 09 00 02 0a 05 00 81",
    );
    let expected = [
        "sms { @0..42",
        "tpMTI = SMS-DELIVER (0) @0..1",
        "tpMMS = true @0..1",
        "tpLP = false @0..1",
        "tpRP = false @0..1",
        "tpSRI = false @0..1",
        "tpOA { @1..5",
        "length = 4 @1..2",
        "typeOfNumber = internationalNumber (1) @2..3",
        "numberingPlan = isdn (1) @2..3",
        "digits = 1234 @3..5",
        "end",
        "tpPID = smeToSme (0) @5..6",
        "tpDCS { @6..7",
        "value = 4 @6..7",
        "codingGroup = generalDataCoding @6..7",
        "alphabet = octets @6..7",
        "end",
        "tpSCTS = 2026-11-24T13:39:24+10:00 @7..14",
        "tpUD { @14..42",
        "length = 27 @14..15",
        "header { @15..42",
        "length = 26 @15..16",
        "elements [ @16..42",
        " { @16..42",
        "identifier = 35 @16..17",
        "name = enhancedVoiceMailInformation @16..17",
        "voicemail { @18..42",
        "deleteConfirmation = false @18..19",
        "store = true @18..19",
        "mailboxAlmostFull = true @18..19",
        "mailboxFull = false @18..19",
        "profile = 1 @18..19",
        "accessAddress { @19..23",
        "length = 4 @19..20",
        "typeOfNumber = internationalNumber (1) @20..21",
        "numberingPlan = isdn (1) @20..21",
        "digits = 1234 @21..23",
        "end",
        "messages = 3 @23..24",
        "extension = 07 @26..27",
        "items [ @27..42",
        " { @27..36",
        "id = 1 @27..29",
        "length = 30 @29..30",
        "retentionDays = 2 @30..31",
        "urgent = true @30..31",
        "callingLineIdentity { @31..34",
        "length = 2 @31..32",
        "typeOfNumber = unknown (0) @32..33",
        "numberingPlan = isdn (1) @32..33",
        "digits = 65 @33..34",
        "end",
        "extension = 09 @35..36",
        "end",
        " { @36..42",
        "id = 2 @36..38",
        "length = 10 @38..39",
        "retentionDays = 5 @39..40",
        "urgent = false @39..40",
        "callingLineIdentity { @40..42",
        "length = 0 @40..41",
        "typeOfNumber = unknown (0) @41..42",
        "numberingPlan = isdn (1) @41..42",
        "digits =  @42..42",
        "end",
        "end",
        "end",
        "end",
        "end",
        "end",
        "end",
        "octets =  @42..42",
        "end",
        "end",
    ];
    assert_eq!(told(&octets, Direction::Mt, Carrier::Data), expected);
}

/// Enhanced voice mail: messages that were deleted.
#[test]
fn a_deletion_of_voice_mail() {
    let octets =
        hex("44 04 91 21 43 00 04 62 11 42 31 93 42 04 0f 0e 23 0c 49 00 81 00 02 00 03 41 00 04 9f 00");
    let expected = [
        "sms { @0..30",
        "tpMTI = SMS-DELIVER (0) @0..1",
        "tpMMS = true @0..1",
        "tpLP = false @0..1",
        "tpRP = false @0..1",
        "tpSRI = false @0..1",
        "tpOA { @1..5",
        "length = 4 @1..2",
        "typeOfNumber = internationalNumber (1) @2..3",
        "numberingPlan = isdn (1) @2..3",
        "digits = 1234 @3..5",
        "end",
        "tpPID = smeToSme (0) @5..6",
        "tpDCS { @6..7",
        "value = 4 @6..7",
        "codingGroup = generalDataCoding @6..7",
        "alphabet = octets @6..7",
        "end",
        "tpSCTS = 2026-11-24T13:39:24+10:00 @7..14",
        "tpUD { @14..30",
        "length = 15 @14..15",
        "header { @15..30",
        "length = 14 @15..16",
        "elements [ @16..30",
        " { @16..30",
        "identifier = 35 @16..17",
        "name = enhancedVoiceMailInformation @16..17",
        "voicemail { @18..30",
        "deleteConfirmation = true @18..19",
        "store = false @18..19",
        "mailboxAlmostFull = false @18..19",
        "mailboxFull = true @18..19",
        "profile = 2 @18..19",
        "accessAddress { @19..21",
        "length = 0 @19..20",
        "typeOfNumber = unknown (0) @20..21",
        "numberingPlan = isdn (1) @20..21",
        "digits =  @21..21",
        "end",
        "messages = 0 @21..22",
        "items [ @23..30",
        " { @23..26",
        "id = 3 @23..25",
        "retentionDays = 1 @25..26",
        "urgent = true @25..26",
        "end",
        " { @26..30",
        "id = 4 @26..28",
        "retentionDays = 31 @28..29",
        "urgent = false @28..29",
        "extension =  @30..30",
        "end",
        "end",
        "end",
        "end",
        "end",
        "end",
        "octets =  @30..30",
        "end",
        "end",
    ];
    assert_eq!(told(&octets, Direction::Mt, Carrier::Data), expected);
}

/// It ends inside the address.
#[test]
fn no_address() {
    let octets = hex("04 04 91 21");
    let expected = [
        "sms { @0..4",
        "tpMTI = SMS-DELIVER (0) @0..1",
        "tpMMS = true @0..1",
        "tpLP = false @0..1",
        "tpRP = false @0..1",
        "tpSRI = false @0..1",
        "tpOA ! Truncated [04, 91, 21] @1..4",
        "end",
    ];
    assert_eq!(told(&octets, Direction::Mt, Carrier::Data), expected);
}

/// A type that there is not in this direction.
#[test]
fn no_type() {
    let octets = hex("03");
    let expected = ["sms ! MessageType [03] @0..1"];
    assert_eq!(told(&octets, Direction::Mo, Carrier::Data), expected);
}
