//! Addresses and global titles: what each format holds, what is asked of them, and what is odd about them.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_sccp::{
    Address, GlobalTitle, Message, Variant,
    address::{Digits, NumberingPlan, SubsystemNumber},
};
use sigcodec_wire::{
    Error, Kind, Layer, Reader,
    audit::{Finding, Flag},
    walk::{Field, Shape, Value, Visitor, Walk as _},
};

const VARIANTS: [Variant; 4] = [Variant::Itu, Variant::Ansi, Variant::China, Variant::Japan];

fn address(octets: &[u8], variant: Variant) -> Address<'_> {
    Address::decode(Reader::new(octets, Layer::Sccp), variant).unwrap()
}
/// An ITU address with subsystem number 6 that routes on this global title.
fn title(gti: u8, octets: &[u8]) -> Vec<u8> {
    [&[gti << 2 | 2, 6][..], octets].concat()
}

/// A prefix is one when each of its digits is the digit at its place, and it is no longer than the number.
#[test]
fn digits_that_start_with_a_prefix() {
    for number in ["31612345678", "3161234567"] {
        let mut buf = [0; 20];
        let address = Address::itu_gt4(6, GlobalTitle::pack4(0, 1, 4, number, &mut buf).unwrap());
        let digits = address.title().unwrap().digits();
        assert_eq!((digits.len(), digits.to_string().as_str()), (number.len(), number));
        for n in 0..=number.len() {
            assert!(digits.starts_with(&number[..n]), "{number} {n}");
        }
        for (i, digit) in number.char_indices() {
            for other in ('0'..='9').chain('a'..='g').filter(|c| *c != digit) {
                let prefix = format!("{}{other}", &number[..i]);
                assert!(!digits.starts_with(&prefix), "{number} {prefix}");
                let prefix = format!("{prefix}{}", &number[i + 1..]);
                assert!(!digits.starts_with(&prefix), "{number} {prefix}");
            }
        }
        for longer in ["0", "f", "12"] {
            assert!(!digits.starts_with(&format!("{number}{longer}")), "{number} {longer}");
        }
    }
    let empty = address(&[0x12, 6, 0, 0x12, 4], Variant::Itu).title().unwrap();
    assert!(empty.digits().is_empty() && empty.digits().starts_with("") && !empty.digits().starts_with("0"));
    let hexadecimal = title(4, &[0, 0x12, 4, 0xba, 0xfc]);
    let digits = address(&hexadecimal, Variant::Itu).title().unwrap().digits();
    assert!(digits.starts_with("abc") && digits.starts_with("ABCF") && !digits.starts_with("abd"));
    // As text they are as shown, in a buffer of any size that holds them.
    for room in [4, 5, 16, 40] {
        assert_eq!(digits.text(&mut vec![0; room]), Ok("ABCF"), "{room}");
    }
    assert_eq!(digits.text(&mut [0; 3]).map_err(|e| (e.kind(), e.at())), Err((Kind::Capacity, 4)));
}

/// Which formats say how many digits there are: format 1 by bit 8 of its nature, formats 3 and 4 by the scheme.
#[test]
fn an_odd_number_of_digits_in_each_format() {
    let digits = |gti: u8, octets: &[u8]| {
        let octets = title(gti, octets);
        let title = address(&octets, Variant::Itu).title().unwrap();
        let told: Digits<'_> = title.digits();
        assert_eq!(told.iter().count(), told.len());
        assert_eq!(title.is_odd(), told.len() == 3, "{octets:02x?}");
        told.to_string()
    };
    for nature in 0..0x80 {
        assert_eq!(digits(1, &[nature, 0x21, 0x43]), "1234", "{nature}");
        assert_eq!(digits(1, &[nature | 0x80, 0x21, 0x03]), "123", "{nature}");
    }
    for octet in 0..=u8::MAX {
        assert_eq!(digits(2, &[octet, 0x21, 0x43]), "1234", "{octet}");
        let odd = octet & 0x0f == 1;
        let expected = if odd { "123" } else { "1234" };
        assert_eq!(digits(3, &[9, octet, 0x21, 0x43]), expected, "{octet}");
        // The nature of format 4 has a spare bit where that of format 1 counts.
        assert_eq!(digits(4, &[9, octet, 0x84, 0x21, 0x43]), expected, "{octet}");
    }
}

/// What each format holds, and when it is too short for it.
#[test]
fn titles_of_every_format() {
    type Parts = (Option<u8>, Option<u8>, Option<u8>, Option<u8>);
    let octets = [0x85, 0x73, 0x84, 0x21];
    for variant in VARIANTS {
        for gti in 0..16 {
            for size in 0..=octets.len() {
                let head = if variant == Variant::Ansi { 0x81 } else { 2 };
                let all = [&[gti << 2 | head, 6][..], &octets[..size]].concat();
                let (parts, least): (Parts, usize) = match (variant, gti) {
                    (Variant::Ansi, 1) | (Variant::Itu | Variant::China | Variant::Japan, 3) => {
                        ((Some(0x85), Some(7), Some(3), None), 2)
                    }
                    (Variant::Ansi, 2) | (Variant::Itu | Variant::China | Variant::Japan, 2) => {
                        ((Some(0x85), None, None, None), 1)
                    }
                    (Variant::Itu | Variant::China | Variant::Japan, 1) => ((None, None, None, Some(5)), 1),
                    (Variant::Itu | Variant::China | Variant::Japan, 4) => {
                        ((Some(0x85), Some(7), Some(3), Some(4)), 3)
                    }
                    _ => ((None, None, None, None), 0),
                };
                let title = address(&all, variant).title();
                let plan = title.and_then(|t| t.numbering_plan());
                assert_eq!(address(&all, variant).numbering_plan(), plan, "{all:02x?}");
                assert_eq!(title.is_none(), gti == 0 && size == 0, "{all:02x?}");
                let Some(title) = title else { continue };
                let short = size < least || gti == 0;
                assert_eq!(title.malformed, short, "{variant:?} {all:02x?}");
                let none = (None, None, None, None);
                assert_eq!(
                    (
                        title.translation_type,
                        title.numbering_plan(),
                        title.encoding_scheme(),
                        title.nature_of_address()
                    ),
                    if short { none } else { parts },
                    "{variant:?} {all:02x?}"
                );
                assert_eq!((title.gti, title.octets), (gti, &octets[..size]));
                assert_eq!(title.address, if short { &octets[..size] } else { &octets[least..size] });
                // Scheme 3 is national.
                let bcd = !short && least > 0 && parts.2.is_none();
                assert_eq!(title.is_bcd(), bcd, "{variant:?} {all:02x?}");
            }
        }
    }
    for scheme in 0..16 {
        let octets = title(4, &[0, 0x10 | scheme, 4, 0x21]);
        assert_eq!(address(&octets, Variant::Itu).title().unwrap().is_bcd(), scheme <= 2, "{scheme}");
    }
}

/// The subsystem number stands where the indicator says, and an octet of the global title is none: in a message
/// that holds both addresses in front, and in one that holds them elsewhere.
#[test]
fn an_address_without_subsystem_number_has_none() {
    for variant in VARIANTS {
        for indicator in 0..=u8::MAX {
            let octets = [indicator, 1, 8, 146, 142, 254, 7];
            // An ANSI address whose bit 8 is 0 has the international coding.
            let international = variant == Variant::Ansi && indicator & 0x80 == 0;
            let (network, variant) = (variant, if international { Variant::Itu } else { variant });
            let first = |bit: u8| indicator & bit != 0;
            let point_code = if matches!(variant, Variant::Itu | Variant::Japan) { 2 } else { 3 };
            let expected = match variant {
                Variant::Itu | Variant::China | Variant::Japan if first(2) => {
                    Some(octets[if first(1) { 1 + point_code } else { 1 }])
                }
                Variant::Ansi if first(1) => Some(octets[1]),
                _ => None,
            };
            let has_point_code = first(if variant == Variant::Ansi { 2 } else { 1 });
            let parts = 1 + usize::from(expected.is_some()) + if has_point_code { point_code } else { 0 };
            let read = address(&octets, network);
            assert_eq!(read.variant, variant);
            assert_eq!(read.ssn, expected, "{variant:?} {indicator:02x}");
            assert_eq!(read.point_code.is_some(), has_point_code);
            assert_eq!(read.global_title, &octets[parts..]);
            let udt = [&[9, 0, 3, 10, 17, 7][..], &octets, &[7], &octets, &[1, 0xaa]].concat();
            let connection_request =
                [&[1, 1, 2, 3, 2, 2, 9, 7][..], &octets, &[4, 7], &octets, &[0]].concat();
            for message in [udt, connection_request] {
                let message = Message::decode_as(&mut Reader::new(&message, Layer::Sccp), network).unwrap();
                assert_eq!((message.called(), message.calling()), (Ok(Some(read)), Ok(Some(read))));
                assert_eq!(message.called_ssn(), expected, "{variant:?} {indicator:02x}");
                assert_eq!(message.calling_ssn(), expected, "{variant:?} {indicator:02x}");
            }
        }
    }
    // Nothing behind the indicator.
    let short = Message::decode_as(
        &mut Reader::new(&[9, 0, 3, 4, 5, 1, 0x42, 1, 0x43, 1, 0xaa], Layer::Sccp),
        Variant::Itu,
    )
    .unwrap();
    assert_eq!((short.called_ssn(), short.calling_ssn()), (None, None));
    assert!(short.called().is_err() && short.calling().is_err());
}

struct Lines(Vec<String>);
impl Visitor for Lines {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        self.0.push(format!("{}..{} {}", field.span.start, field.span.end, field.name));
    }
    fn end(&mut self) {}
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        self.0.push(format!("{}..{} {} {value:?}", field.span.start, field.span.end, field.name));
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], _: Error) {
        self.0.push(format!("{}..{} {} ! {raw:02x?}", field.span.start, field.span.end, field.name));
    }
}
/// What a walk tells of this address, called in a UDT: its indicator is octet 10.
fn walked(called: &[u8], variant: Variant) -> Vec<String> {
    let n = u8::try_from(called.len()).unwrap();
    let udt = [&[9, 0, 7, 2, n + 6, 2, 0x42, 8, 0xff, n][..], called, &[1, 0xaa]].concat();
    let mut lines = Lines(vec![]);
    Message::decode_as(&mut Reader::new(&udt, Layer::Sccp), variant).unwrap().walk(&mut lines);
    lines.0.retain(|l| l.split("..").next().is_some_and(|at| at.parse::<usize>().unwrap() >= 10));
    assert_eq!(lines.0.pop().unwrap(), format!("{}..{} data aa", 10 + n, 12 + n));
    lines.0
}

#[test]
fn every_part_of_an_address_is_told_where_it_lies() {
    assert_eq!(
        walked(&[0x13, 0x34, 0x12, 6, 0, 0x11, 4, 0x21, 0x03], Variant::Itu),
        [
            "10..19 calledPartyAddress",
            "10..11 routingIndicator globalTitle (0)",
            "11..13 pointCode 4660",
            "13..14 ssn hlr (6)",
            "14..19 globalTitle",
            "14..19 indicator 4",
            "14..15 translationType 0",
            "15..16 numberingPlan isdnTelephony (1)",
            "15..16 encodingScheme 1",
            "16..17 natureOfAddress internationalNumber (4)",
            "17..19 digits \"123\"",
        ]
    );
    assert_eq!(
        walked(&[0xc3, 0x56, 0x34, 0x12, 8], Variant::China),
        [
            "10..15 calledPartyAddress",
            "10..11 routingIndicator ssn (1)",
            "10..11 nationalUse true",
            "11..14 pointCode 1193046",
            "14..15 ssn msc (8)",
        ]
    );
    assert_eq!(
        walked(&[0x8b, 200, 0x56, 0x34, 0x12, 9, 0x62, 0x21], Variant::Ansi),
        [
            "10..18 calledPartyAddress",
            "10..11 routingIndicator globalTitle (0)",
            "10..11 nationalUse true",
            "11..12 ssn 200",
            "12..15 pointCode 1193046",
            "15..18 globalTitle",
            "15..18 indicator 2",
            "15..16 translationType 9",
            "16..18 digits \"2612\"",
        ]
    );
    assert_eq!(
        walked(&[0x09, 0x34, 0x12, 7, 0x21], Variant::Itu),
        [
            "10..15 calledPartyAddress",
            "10..11 routingIndicator globalTitle (0)",
            "11..13 pointCode 4660",
            "13..15 globalTitle",
            "13..15 indicator 2",
            "13..14 translationType 7",
            "14..15 digits \"12\"",
        ]
    );
    assert_eq!(
        walked(&[0x06, 7, 0x83, 0x21, 0x03], Variant::Itu)[3..],
        [
            "12..15 globalTitle",
            "12..15 indicator 1",
            "12..13 natureOfAddress nationalSignificantNumber (3)",
            "12..13 oddDigits true",
            "13..15 digits \"123\"",
        ]
    );
    // A national scheme, a format that is not known, and one that is too short: octets.
    assert_eq!(
        walked(&[0x0e, 7, 2, 0x13, 0x21], Variant::Itu)[5..],
        [
            "12..13 translationType 2",
            "13..14 numberingPlan isdnTelephony (1)",
            "13..14 encodingScheme 3",
            "14..15 address 21",
        ]
    );
    assert_eq!(walked(&[0x16, 7, 2, 0x13], Variant::Itu)[4..], ["12..14 indicator 5", "12..14 address 0213"]);
    assert_eq!(walked(&[0x12, 7, 2, 0x13], Variant::Itu)[4..], ["12..14 indicator 4", "12..14 address 0213"]);
    assert_eq!(walked(&[0x43, 1, 2], Variant::Itu), ["10..13 calledPartyAddress ! [43, 01, 02]"]);
}

/// Bit 8 of the nature is spare in format 4, and counts the digits in format 1.
#[test]
fn natures_of_address() {
    let names = [
        "unknown",
        "subscriberNumber",
        "reservedForNationalUse",
        "nationalSignificantNumber",
        "internationalNumber",
    ];
    let shown = |n: u8| match names.get(usize::from(n)) {
        Some(name) => format!("{name} ({n})"),
        None => format!("{n}"),
    };
    for nature in 0..=u8::MAX {
        let four = walked(&title(4, &[0, 0x12, nature, 0x21]), Variant::Itu);
        assert!(four.contains(&format!("14..15 natureOfAddress {}", shown(nature))), "{four:?}");
        let one = walked(&title(1, &[nature, 0x21]), Variant::Itu);
        assert!(one.contains(&format!("12..13 natureOfAddress {}", shown(nature & 0x7f))), "{one:?}");
        assert!(one.contains(&format!("12..13 oddDigits {}", nature > 0x7f)), "{one:?}");
    }
}

/// Q.713 §3.4.2.2 and TS 23.003 §8.2; §3.4.2.3.3.
#[test]
fn names_of_subsystems_and_plans() {
    let subsystems = [
        (0, "notUsed"),
        (1, "sccpManagement"),
        (3, "isup"),
        (4, "omap"),
        (5, "map"),
        (6, "hlr"),
        (7, "vlr"),
        (8, "msc"),
        (9, "eir"),
        (10, "auc"),
        (11, "isdnSupplementaryServices"),
        (13, "broadbandIsdn"),
        (14, "tcTestResponder"),
        (142, "ranap"),
        (143, "rnsap"),
        (145, "gmlc"),
        (146, "cap"),
        (147, "gsmSCF"),
        (148, "siwf"),
        (149, "sgsn"),
        (150, "ggsn"),
        (248, "css"),
        (249, "pcap"),
        (250, "bscBssapLe"),
        (251, "mscBssapLe"),
        (252, "smlcBssapLe"),
        (253, "bssOam"),
        (254, "bssap"),
    ];
    let plans = [
        (0, "unknown"),
        (1, "isdnTelephony"),
        (2, "generic"),
        (3, "data"),
        (4, "telex"),
        (5, "maritimeMobile"),
        (6, "landMobile"),
        (7, "isdnMobile"),
        (14, "privateNetwork"),
    ];
    let name = |table: &[(u8, &'static str)], code| table.iter().find(|(c, _)| *c == code).map(|(_, n)| *n);
    for code in 0..=u8::MAX {
        assert_eq!(SubsystemNumber(code).name(), name(&subsystems, code), "{code}");
        assert_eq!(NumberingPlan(code).name(), name(&plans, code), "{code}");
    }
}

fn audit(octets: &[u8], variant: Variant) -> Vec<Flag> {
    let mut found = vec![];
    address(octets, variant).audit(30, &mut |f: Finding| {
        assert_eq!(f.at, 30);
        found.push(f.flag);
    });
    found
}

#[test]
fn findings_of_an_indicator_and_its_parts() {
    for ssn in 0..=u8::MAX {
        let expected: &[Flag] = match ssn {
            0 => &[Flag::SsnZero],
            _ if SubsystemNumber(ssn).name().is_none() => &[Flag::SsnUnassigned],
            _ => &[],
        };
        assert_eq!(audit(&[0x42, ssn], Variant::Itu), expected, "{ssn}");
    }
    for variant in VARIANTS {
        let (ssn, both) = if variant == Variant::Ansi { (1, 3) } else { (2, 3) };
        let national: &[Flag] = if variant == Variant::Ansi { &[] } else { &[Flag::NationalUseAddress] };
        assert_eq!(audit(&[0xc0 | ssn, 6], variant), national);
        // An ANSI address with the international coding is one of ITU-T.
        assert_eq!(audit(&[0x42, 6], variant), []);
        let bit = if variant == Variant::Ansi { 0x80 } else { 0 };
        assert_eq!(audit(&[bit | ssn, 6], variant), [Flag::GtAbsent]);
        assert_eq!(audit(&[bit | 0x40], variant), [Flag::SsnAbsent]);
        for (high, reserved) in [(0x3f, false), (0x40, true), (0x80, true), (0xff, true)] {
            let octets: &[u8] = match variant {
                Variant::Itu | Variant::Japan => &[0x40 | both, 0xff, high, 6],
                Variant::China => &[0x40 | both, 0xff, high, high, 6],
                Variant::Ansi => &[0xc0 | both, 6, 0xff, high, high],
            };
            let expected: &[Flag] =
                if reserved && variant == Variant::Itu { &[Flag::ReservedBits] } else { &[] };
            assert_eq!(audit(octets, variant), expected, "{variant:?} {high:02x}");
        }
    }
}

#[test]
fn findings_of_a_title() {
    let of = |gti: u8, octets: &[u8]| audit(&title(gti, octets), Variant::Itu);
    for plan in 0..16 {
        let expected: &[Flag] = if [1, 6, 7].contains(&plan) { &[] } else { &[Flag::GtNumberingPlanUnusual] };
        assert_eq!(of(4, &[0, plan << 4 | 2, 4, 0x21]), expected, "{plan}");
    }
    for scheme in 0..16 {
        // Octets that are no digits of the schemes that have some.
        let expected: &[Flag] = match scheme {
            0 => &[Flag::GtSchemeUnknown, Flag::GtHexDigit],
            1 => &[Flag::GtFillerNonZero, Flag::GtHexDigit],
            2 => &[Flag::GtOddEvenMismatch, Flag::GtHexDigit],
            3 => &[Flag::GtSchemeUnknown],
            _ => &[Flag::GtReserved],
        };
        assert_eq!(of(4, &[0, 0x10 | scheme, 4, 0xaa, 0xfa]), expected, "{scheme}");
        let long = [&[0, 0x20 | scheme, 0x84][..], &[0xaa; 30]].concat();
        assert_eq!(of(4, &long).contains(&Flag::GtTooLong), scheme <= 2, "{scheme}");
    }
    for digit in 0..16 {
        let hexadecimal: &[Flag] = if digit > 9 { &[Flag::GtHexDigit] } else { &[] };
        assert_eq!(of(4, &[0, 0x12, 4, 0x10 | digit]), hexadecimal, "{digit}");
        let filler: &[Flag] = if digit > 0 { &[Flag::GtFillerNonZero] } else { &[] };
        assert_eq!(of(4, &[0, 0x11, 4, digit << 4 | 1]), filler, "{digit}");
    }
    assert_eq!(of(4, &[0, 0x11, 4]), [Flag::GtOddEvenMismatch]);
    assert_eq!(of(4, &[0, 0x12, 4]), []);
    assert_eq!(of(4, &[0, 0x10, 4, 0xf1]), [Flag::GtSchemeUnknown, Flag::GtHexDigit]);
    for (plan, octets, scheme, long) in [
        (1, 8, 1, false), // 15 digits
        (1, 8, 2, true),
        (6, 8, 2, false),
        (6, 9, 1, true),
        (7, 8, 2, false),
        (7, 9, 1, true),
    ] {
        let mut digits = vec![0x11; octets];
        if scheme == 1 {
            digits[octets - 1] = 0x01;
        }
        let expected: &[Flag] = if long { &[Flag::GtTooLong] } else { &[] };
        assert_eq!(of(4, &[&[0, plan << 4 | scheme, 4][..], &digits].concat()), expected, "{plan} {octets}");
    }
    for nature in [0x00, 0x04, 0x7f, 0x80, 0x84, 0xff] {
        let reserved: &[Flag] = if nature & 0x7f > 4 { &[Flag::GtReserved] } else { &[] };
        let spare: &[Flag] = if nature & 0x80 != 0 { &[Flag::ReservedBits] } else { &[] };
        assert_eq!(of(4, &[0, 0x12, nature, 0x21]), [reserved, spare].concat(), "{nature:02x}");
        assert_eq!(of(1, &[nature, 0x21, 0x03]), reserved, "{nature:02x}");
    }
    assert_eq!(of(2, &[0, 0xa1]), [Flag::GtHexDigit]);
    assert_eq!(of(4, &[0, 0x12]), [Flag::Undecodable]);
    assert_eq!(of(0, &[1]), [Flag::Undecodable]);
    assert_eq!(of(5, &[0xaa]), [Flag::GtReserved]);
    // A title that nothing routes on is looked at as well.
    assert_eq!(audit(&[0x4a, 6, 0, 0xa1], Variant::Itu), [Flag::GtHexDigit]);
}

/// An address encodes to the octets it came from, in the order of its network.
#[test]
fn addresses_encode_to_what_they_came_from() {
    use sigcodec_wire::Encode as _;
    for variant in VARIANTS {
        for indicator in 0..=u8::MAX {
            let octets = [indicator, 9, 8, 7, 6, 5, 4];
            let mut buf = [0; 7];
            assert_eq!(address(&octets, variant).encode_to_slice(&mut buf).unwrap(), octets);
            let read = address(&octets, variant);
            assert_eq!(read.routes_on_ssn(), indicator & 0x40 != 0);
            assert_eq!(read.national(), indicator & 0x80 != 0);
            assert_eq!(read.gti(), indicator >> 2 & 15);
        }
    }
    let made = Address::itu_ssn(Some(0x1234), 8);
    let mut buf = [0; 7];
    assert_eq!(made.encode_to_slice(&mut buf).unwrap(), [0x43, 0x34, 0x12, 8]);
    assert_eq!(Address::itu_ssn(None, 8).encode_to_slice(&mut buf).unwrap(), [0x42, 8]);
}

/// Bit 8 decides whose coding an address of an ANSI network has, and format 1 of ANSI shows all of its parts.
#[test]
fn the_national_bit_decides_the_order() {
    let international = address(&[0x05, 6, 12, 0x12, 0x51, 0x55], Variant::Ansi);
    assert_eq!((international.variant, international.point_code), (Variant::Itu, Some(0x0c06)));
    let national = address(&[0x85, 6, 12, 0x12, 0x51, 0x55], Variant::Ansi);
    assert_eq!((national.variant, national.ssn, national.point_code), (Variant::Ansi, Some(6), None));
    let shown = |tt: u8, plan: u8| walked(&[0x85, 6, tt, plan, 0x51, 0x55], Variant::Ansi);
    assert_ne!(shown(12, 0x12), shown(7, 0x12));
    assert_ne!(shown(12, 0x12), shown(12, 0x62));
    assert!(shown(12, 0x12).contains(&"12..13 translationType 12".to_owned()), "{:?}", shown(12, 0x12));
    // All 16 bits of a point code of Japan.
    assert_eq!(audit(&[0x43, 0xdc, 0xfe, 6], Variant::Japan), []);
    assert_eq!(audit(&[0x43, 0xdc, 0xfe, 6], Variant::Itu), [Flag::ReservedBits]);
}
