//! Each flag of Diameter is raised by a message, and by none that is in order.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

#[path = "common/octets.rs"]
mod common;

use common::{S6A, avp, message, of_vendor, raw};
use sigcodec_diameter::{MAX_AVPS, STANDARD, audit};
use sigcodec_wire::{
    Layer,
    audit::{Finding, Flag},
};

fn found(octets: &[u8]) -> Vec<(Flag, u32)> {
    let mut out = vec![];
    audit(octets, &STANDARD, &mut |f: Finding| out.push((f.flag, f.at)));
    out
}
fn ulr_avps() -> Vec<Vec<u8>> {
    vec![
        avp(263, 0x40, b"mme.epc.mnc001.mcc001.3gppnetwork.org;1;2"),
        avp(277, 0x40, &1u32.to_be_bytes()),
        avp(264, 0x40, b"mme.epc.mnc001.mcc001.3gppnetwork.org"),
        avp(296, 0x40, b"epc.mnc001.mcc001.3gppnetwork.org"),
        avp(283, 0x40, b"epc.mnc002.mcc001.3gppnetwork.org"),
        avp(1, 0x40, b"001020123456789"),
        of_vendor(1032, 0, 10415, &1004u32.to_be_bytes()),
        of_vendor(1405, 0x40, 10415, &34u32.to_be_bytes()),
        of_vendor(1407, 0x40, 10415, &[0x00, 0xf1, 0x10]),
    ]
}
fn ulr(change: impl FnOnce(&mut Vec<Vec<u8>>)) -> Vec<u8> {
    let mut avps = ulr_avps();
    change(&mut avps);
    message(0xc0, 316, S6A, &avps.concat())
}
/// A Subscription-Id, the data in front of the type.
fn subscription(kind: u8, data: &[u8]) -> Vec<u8> {
    let kind = avp(450, 0x40, &[0, 0, 0, kind]);
    avp(443, 0x40, &[avp(444, 0x40, data), kind].concat())
}
fn header(at: usize, value: u8) -> Vec<u8> {
    let mut octets = ulr(|_| {});
    octets[at] = value;
    octets
}

#[test]
fn every_flag() {
    let more = |octets: Vec<u8>| ulr(|avps| avps.push(octets));
    let swapped = |n: usize, octets: Vec<u8>| ulr(|avps| avps[n] = octets);
    let nested = |levels: usize| {
        let mut avps = vec![];
        for n in (1..=levels).rev() {
            avps.extend(raw(279, 0x40, n * 8, &[]));
        }
        message(0, 316, S6A, &avps)
    };
    let group = |inner: &[u8]| of_vendor(628, 0, 10415, inner);
    let mut odd_length = ulr(|_| {});
    odd_length.push(0);
    odd_length[3] += 1;
    let rows: Vec<(Flag, Vec<u8>)> = vec![
        (Flag::DiameterVersionNot1, header(0, 2)),
        (
            Flag::LengthTooShort,
            header(2, 0)[..4]
                .iter()
                .copied()
                .chain([0; 16])
                .enumerate()
                .map(|(i, b)| if i == 3 { 19 } else { b })
                .collect(),
        ),
        (Flag::LengthNotMultiple4, odd_length),
        (Flag::DiameterLengthMismatch, ulr(|_| {})[..100].to_vec()),
        (Flag::SeveralMessages, ulr(|_| {}).repeat(2)),
        (Flag::ReservedFlagBits, header(4, 0xc1)),
        (Flag::RequestAndError, header(4, 0xe0)),
        (Flag::TBitOnAnswer, header(4, 0x50)),
        (Flag::AvpLengthTooShort, more(raw(99_999, 0, 7, &[0; 4]))),
        (Flag::AvpOverrun, more(raw(99_999, 0, 13, &[0; 4]))),
        (Flag::AvpReservedBits, more(avp(99_999, 0x01, b""))),
        (Flag::VBitVendorZero, more(of_vendor(99_999, 0, 0, b""))),
        (Flag::MandatoryBitWrong, swapped(5, avp(1, 0, b"001020123456789"))),
        (Flag::VendorBitWrong, more(avp(1406, 0, &[0; 4]))),
        (Flag::AvpPaddingNonZero, more(raw(99_999, 0, 9, &[1, 0, 0, 9]))),
        (Flag::PaddingMissing, more(raw(99_999, 0, 9, &[1]))),
        (Flag::FixedSizeWrong, swapped(7, of_vendor(1405, 0x40, 10415, &[0; 3]))),
        (Flag::SingletonDuplicated, more(avp(1, 0x40, b"001020123456789"))),
        (Flag::SessionIdNotFirst, ulr(|avps| avps.swap(0, 1))),
        (Flag::RequiredAvpMissing, ulr(|avps| drop(avps.remove(5)))),
        (Flag::IdentityBadChars, swapped(2, avp(264, 0x40, b"mme\0.epc.mnc001.mcc001.3gppnetwork.org"))),
        (Flag::BadUtf8, swapped(5, avp(1, 0x40, &[0xff]))),
        (Flag::EnumOutOfRange, swapped(1, avp(277, 0x40, &9u32.to_be_bytes()))),
        (Flag::GroupedTrailingBytes, more(group(&[avp(266, 0x40, &[0; 4]), vec![0, 0, 1]].concat()))),
        (Flag::GroupedDepthLimit, nested(40)),
        (Flag::AvpCountLimit, message(0xc0, 316, S6A, &raw(99_999, 0, 8, &[]).repeat(MAX_AVPS + 1))),
        (Flag::AppCommandMismatch, header(7, 0xff)),
        (Flag::OriginHostOutsideRealm, swapped(2, avp(264, 0x40, b"mme.example.org"))),
        (
            Flag::OriginEqualsDestinationRealm,
            swapped(4, avp(283, 0x40, b"EPC.mnc001.mcc001.3gppnetwork.org")),
        ),
        (Flag::PlmnLengthNot3, swapped(8, of_vendor(1407, 0x40, 10415, &[0x00, 0xf1, 0x10, 0x00]))),
        (Flag::PlmnRealmMismatch, swapped(8, of_vendor(1407, 0x40, 10415, &[0x00, 0xf1, 0x20]))),
        (Flag::RouteRecordLoop, more(avp(282, 0x40, b"MME.epc.mnc001.mcc001.3gppnetwork.org"))),
        (
            Flag::IdentityInUnexpectedPlace,
            ulr(|avps| {
                avps[2] = avp(264, 0x40, b"001020123456789.epc.mnc001.mcc001.3gppnetwork.org");
            }),
        ),
        (Flag::AvpCodeReserved, more(avp(0, 0, b""))),
        (Flag::GroupInUnknownAvp, more(avp(99_999, 0, &avp(1, 0x40, b"001020123456789")))),
        (Flag::PrefixBitsBeyondLength, more(avp(97, 0x40, &[0, 8, 0x20, 1]))),
    ];
    for (flag, octets) in &rows {
        let found = found(octets);
        assert!(found.iter().any(|(f, _)| f == flag), "{flag}: {found:?}");
        assert!(found.iter().all(|(_, at)| *at as usize <= octets.len()), "{flag}");
    }
    for flag in Flag::ALL.iter().filter(|f| f.layer() == Layer::Diameter) {
        assert!(rows.iter().any(|(f, _)| f == flag), "{flag} has no message");
    }
    assert_eq!(found(&ulr(|_| {})), []);
}

/// Where a flag stands.
#[test]
fn offsets() {
    let octets = ulr(|avps| avps[5] = avp(1, 0x41, b"001020123456789"));
    let before: usize = 20 + ulr_avps()[..5].concat().len();
    assert_eq!(found(&octets), [(Flag::AvpReservedBits, u32::try_from(before).unwrap())]);
    // What is odd about one AVP is told once for each, and hides nothing behind it.
    let octets = ulr(|avps| {
        avps[5] = avp(1, 0x41, &[0xff]);
        avps[7] = of_vendor(1405, 0, 10415, &[0; 3]);
    });
    let flags: Vec<_> = found(&octets).into_iter().map(|(f, _)| f).collect();
    assert_eq!(flags, [Flag::AvpReservedBits, Flag::BadUtf8, Flag::MandatoryBitWrong, Flag::FixedSizeWrong]);
}

/// What a message is, its octets, and what is told of it.
type Row = (&'static str, Vec<u8>, Vec<(Flag, u32)>);

/// Everything that is told of a message: each flag with its place, and nothing besides.
#[test]
fn whole_findings() {
    let length = u32::try_from(ulr(|_| {}).len()).unwrap();
    let more = |octets: Vec<u8>| ulr(|avps| avps.push(octets));
    let swapped = |n: usize, octets: Vec<u8>| ulr(|avps| avps[n] = octets);
    let at = |n: usize| u32::try_from(20 + ulr_avps()[..n].concat().len()).unwrap();
    let origin = b"mme.epc.mnc001.mcc001.3gppnetwork.org";
    let group = |inner: &[u8]| avp(279, 0x40, inner);
    let rows: Vec<Row> = vec![
        // Of the header.
        ("version", header(0, 2), vec![(Flag::DiameterVersionNot1, 0)]),
        ("reserved bits", header(4, 0xc8), vec![(Flag::ReservedFlagBits, 4)]),
        ("E in a request", header(4, 0xe0), vec![(Flag::RequestAndError, 4)]),
        ("T in a request", header(4, 0xd0), vec![]),
        ("command", header(7, 0xff), vec![(Flag::AppCommandMismatch, 5)]),
        ("E in an answer", message(0x20, 316, S6A, &[]), vec![]),
        ("T in an answer", message(0x30, 316, S6A, &[]), vec![(Flag::TBitOnAnswer, 4)]),
        // Frames of AVPs: too short for their header, and beyond what is there.
        ("7", more(raw(99_999, 0x00, 7, &[])), vec![(Flag::AvpLengthTooShort, length)]),
        ("8 of 8", more(raw(99_999, 0x00, 8, &[])), vec![]),
        ("9 of 8", more(raw(99_999, 0x00, 9, &[])), vec![(Flag::AvpOverrun, length)]),
        ("11 of 8, a reserved bit", more(raw(99_999, 0x01, 11, &[])), vec![(Flag::AvpOverrun, length)]),
        ("7, a reserved bit", more(raw(99_999, 0x01, 7, &[])), vec![(Flag::AvpLengthTooShort, length)]),
        ("V and 11", more(raw(99_999, 0x80, 11, &[0; 4])), vec![(Flag::AvpLengthTooShort, length)]),
        ("V and 12", more(raw(99_999, 0x80, 12, &[0, 0, 0, 1])), vec![]),
        ("V and 13", more(raw(99_999, 0x80, 13, &[0, 0, 0, 1])), vec![(Flag::AvpOverrun, length)]),
        ("V and 12 of 8", more(raw(99_999, 0x80, 12, &[])), vec![(Flag::AvpOverrun, length)]),
        // Fewer octets than a header has, outside a group and in one.
        ("3 octets", more(vec![0, 0, 1]), vec![(Flag::AvpOverrun, length)]),
        ("7 octets", more(vec![0; 7]), vec![(Flag::AvpOverrun, length)]),
        ("3 octets in a group", more(group(&[0, 0, 1])), vec![(Flag::GroupedTrailingBytes, length + 8)]),
        ("9 of 8 in a group", more(group(&raw(99_999, 0, 9, &[]))), vec![(Flag::AvpOverrun, length + 8)]),
        // A vendor too much, and one too little.
        (
            "IETF AVP with a vendor",
            more(of_vendor(296, 0x40, 10415, b"x")),
            vec![(Flag::VendorBitWrong, length)],
        ),
        ("AVP of 3GPP without", more(avp(1407, 0, &[0, 0xf1, 0x10])), vec![(Flag::VendorBitWrong, length)]),
        (
            "Experimental-Result with a vendor",
            more(of_vendor(
                297,
                0x40,
                10415,
                &[avp(266, 0x40, &[0, 0, 0x28, 0xaf]), avp(298, 0x40, &[0; 4])].concat(),
            )),
            vec![(Flag::VendorBitWrong, length)],
        ),
        // The code of a vendor is another AVP, though RFC 6733 has the number too.
        ("1 of Cisco", more(of_vendor(1, 0x40, 9, b"abc")), vec![]),
        ("1 of nobody", more(of_vendor(1, 0x40, 99_999, b"abc")), vec![]),
        ("443 of Huawei", more(of_vendor(443, 0x40, 2011, b"abc")), vec![]),
        ("299 of ETSI", more(of_vendor(299, 0x40, 13019, b"abc")), vec![]),
        // Codes.
        ("0", more(avp(0, 0x40, b"x")), vec![(Flag::AvpCodeReserved, length)]),
        ("0 in a group", more(group(&avp(0, 0, b""))), vec![(Flag::AvpCodeReserved, length + 8)]),
        ("0 of a vendor", more(of_vendor(0, 0, 99_999, b"")), vec![(Flag::AvpCodeReserved, length)]),
        ("AVP of 3GPP of another vendor", more(of_vendor(1407, 0, 99_999, &[0, 0xf1, 0x10])), vec![]),
        ("unknown", more(avp(99_999, 0, b"x")), vec![]),
        ("unknown of a vendor", more(of_vendor(99_999, 0, 10415, b"x")), vec![]),
        // Padding.
        ("padding", more(raw(99_999, 0, 9, &[1, 0, 0, 9])), vec![(Flag::AvpPaddingNonZero, length + 9)]),
        ("no padding", more(raw(99_999, 0, 9, &[1])), vec![(Flag::PaddingMissing, length + 9)]),
        // The M bit: forbidden, required, and either.
        ("M on Error-Message", more(avp(281, 0x40, b"x")), vec![(Flag::MandatoryBitWrong, length)]),
        ("no M on Error-Message", more(avp(281, 0, b"x")), vec![]),
        ("no M on Class", more(avp(25, 0, b"x")), vec![(Flag::MandatoryBitWrong, length)]),
        ("M on Class", more(avp(25, 0x40, b"x")), vec![]),
        // Values.
        ("size", more(avp(287, 0x40, &[0; 7])), vec![(Flag::FixedSizeWrong, length + 8)]),
        (
            "text",
            more(avp(1, 0x40, &[0xff])),
            vec![(Flag::BadUtf8, length + 8), (Flag::SingletonDuplicated, length)],
        ),
        ("URI", more(avp(292, 0x40, b"aaa://\xff")), vec![(Flag::IdentityBadChars, length + 8)]),
        ("identity", more(avp(294, 0, b"a\0b")), vec![(Flag::IdentityBadChars, length + 8)]),
        ("address", more(avp(257, 0x40, &[0, 2, 1, 2, 3, 4])), vec![(Flag::Undecodable, length + 8)]),
        ("network of 4", more(of_vendor(1677, 0, 10415, &[0; 4])), vec![(Flag::PlmnLengthNot3, length + 12)]),
        ("network of 3", more(of_vendor(1677, 0, 10415, &[0, 0xf1, 0x10])), vec![]),
        ("enumerated", more(avp(273, 0x40, &[0, 0, 0, 3])), vec![(Flag::EnumOutOfRange, length + 8)]),
        ("enumerated, last", more(avp(273, 0x40, &[0, 0, 0, 2])), vec![]),
        // Digits of a number: a filler inside, and what is no digit.
        ("number", more(of_vendor(1433, 0xc0, 10415, &[0x21, 0x43, 0xf5])), vec![]),
        (
            "filler inside",
            more(of_vendor(1433, 0xc0, 10415, &[0x21, 0xf3, 0x54])),
            vec![(Flag::FillerMidString, length + 13)],
        ),
        (
            "no digit",
            more(of_vendor(1433, 0xc0, 10415, &[0x21, 0x43, 0xb5])),
            vec![(Flag::DigitNotDecimal, length + 14)],
        ),
        // 15 digits are the most that E.164 has; in ASCII each takes two, the second a 3.
        ("a 3 behind each but one digit", more(of_vendor(1433, 0xc0, 10415, &[0x31, 0x32, 0x43])), vec![]),
        (
            "5 digits in ASCII",
            more(of_vendor(1643, 0, 10415, b"15501")),
            vec![(Flag::ConstraintViolated, length + 12)],
        ),
        ("4 octets with a 3 each", more(of_vendor(1643, 0, 10415, b"1550")), vec![]),
        (
            "7 digits in ASCII",
            more(of_vendor(1643, 0, 10415, b"1555010")),
            vec![(Flag::ConstraintViolated, length + 12)],
        ),
        (
            "15 digits",
            more(of_vendor(1433, 0xc0, 10415, &[0x21, 0x43, 0x65, 0x87, 0x19, 0x32, 0x54, 0xf6])),
            vec![],
        ),
        (
            "number of 16 digits",
            more(of_vendor(1433, 0xc0, 10415, &[0x21; 8])),
            vec![(Flag::ConstraintViolated, length + 12)],
        ),
        (
            "number in ASCII",
            more(of_vendor(1643, 0, 10415, b"15550101234")),
            vec![(Flag::ConstraintViolated, length + 12)],
        ),
        // An IMSI as text.
        ("IMSI", more(of_vendor(1, 0, 10415, b"001010123456789")), vec![]),
        ("IMSI of 6 digits", more(of_vendor(1, 0, 10415, b"001011")), vec![]),
        ("no IMSI", more(of_vendor(1, 0, 10415, b"")), vec![(Flag::ImsiEmpty, length + 12)]),
        ("IMSI of 5 digits", more(of_vendor(1, 0, 10415, b"00101")), vec![(Flag::ImsiTooShort, length + 12)]),
        (
            "IMSI of 16 digits",
            more(of_vendor(1, 0, 10415, b"0010101234567890")),
            vec![(Flag::ImsiTooLong, length + 12)],
        ),
        (
            "IMSI with a letter",
            more(of_vendor(1, 0, 10415, b"0010l0123456789")),
            vec![(Flag::DigitNotDecimal, length + 16)],
        ),
        // An IMSI in a name: alone, behind the digit of a method in front of a realm, and otherwise.
        ("name", swapped(5, avp(1, 0x40, b"001020123456789")), vec![]),
        ("name of 6 digits", swapped(5, avp(1, 0x40, b"001021")), vec![]),
        ("NAI", swapped(5, avp(1, 0x40, b"001020123456789@x.example")), vec![]),
        ("NAI with a method", swapped(5, avp(1, 0x40, b"y.example!6001020123456789@x.example")), vec![]),
        ("another name", swapped(5, avp(1, 0x40, b"alice 123456@x.example")), vec![]),
        ("an IMEI", swapped(5, avp(1, 0x40, b"imei350123451234560@sos.invalid")), vec![]),
        ("name of 5 digits", swapped(5, avp(1, 0x40, b"00102")), vec![(Flag::ImsiTooShort, at(5) + 8)]),
        (
            "name of 16 digits",
            swapped(5, avp(1, 0x40, b"0010201234567890")),
            vec![(Flag::ImsiTooLong, at(5) + 8)],
        ),
        (
            "name behind a blank",
            swapped(5, avp(1, 0x40, b" 00102012345678")),
            vec![(Flag::DigitNotDecimal, at(5) + 8)],
        ),
        (
            "name with a hyphen",
            swapped(5, avp(1, 0x40, b"00102-012345678")),
            vec![(Flag::DigitNotDecimal, at(5) + 13)],
        ),
        (
            "letters in front of the digits of a NAI",
            swapped(5, avp(1, 0x40, b"z!imsi00102012345678@x")),
            vec![(Flag::DigitNotDecimal, at(5) + 10)],
        ),
        (
            "name with a plus",
            swapped(5, avp(1, 0x40, b"+00102012345678")),
            vec![(Flag::DigitNotDecimal, at(5) + 8)],
        ),
        // An IMEI in characters, in half octets, and with what is no digit.
        (
            "IMEISV in half octets",
            more(of_vendor(654, 0, 0, &[0x53; 8])),
            vec![(Flag::VBitVendorZero, length)],
        ),
        ("IMEISV", more(avp(654, 0, b"3501234512345601")), vec![]),
        (
            "IMEISV with a NUL",
            more(avp(654, 0, b"3501234512345601\0")),
            vec![(Flag::DigitNotDecimal, length + 8 + 16)],
        ),
        (
            "IMEISV of 17 digits",
            more(avp(654, 0, b"35012345123456012")),
            vec![(Flag::ConstraintViolated, length + 8)],
        ),
        // An IMSI by the type beside it, and data of another type.
        ("IMSI by its type", more(subscription(1, b"001010123456789")), vec![]),
        (
            "17 digits by their type",
            more(subscription(1, b"00101012345678901")),
            vec![(Flag::ImsiTooLong, length + 16)],
        ),
        ("17 digits of a number", more(subscription(0, b"00101012345678901")), vec![]),
        // Digits of a network: a filler where three digits end, or in front, and what is no digit.
        ("three digits", more(of_vendor(1677, 0, 10415, &[0, 0x11, 0x10])), vec![]),
        (
            "filler in the code",
            more(of_vendor(1677, 0, 10415, &[0x13, 0xf0, 0x1f])),
            vec![(Flag::FillerMidString, length + 12)],
        ),
        (
            "no digit in the code",
            more(of_vendor(1677, 0, 10415, &[0xa0, 0xf1, 0x10])),
            vec![(Flag::DigitNotDecimal, length + 12)],
        ),
        (
            "network of a cell",
            more(of_vendor(1602, 0, 10415, &[0x00, 0xf1, 0x1b, 1, 2, 3, 4])),
            vec![(Flag::DigitNotDecimal, length + 12)],
        ),
        ("a cell", more(of_vendor(1602, 0, 10415, &[0x00, 0xf1, 0x10, 1, 2, 3, 4])), vec![]),
        // Bits that stand in front of the number of a cell or base station.
        (
            "spare bits of a cell",
            more(of_vendor(1602, 0, 10415, &[0x00, 0xf1, 0x10, 0x11, 2, 3, 4])),
            vec![(Flag::SpareBits, length + 15)],
        ),
        (
            "spare bits of a cell of NR",
            more(of_vendor(1726, 0, 10415, &[0x00, 0xf1, 0x10, 0x80, 2, 3, 4, 5])),
            vec![(Flag::SpareBits, length + 15)],
        ),
        (
            "spare bits of the second place",
            more(of_vendor(22, 0, 10415, &[130, 0, 0xf1, 0x10, 0, 1, 0, 0xf1, 0x10, 0x40, 0, 0, 1])),
            vec![(Flag::SpareBits, length + 12 + 9)],
        ),
        (
            "spare bits of a base station",
            more(of_vendor(22, 0, 10415, &[131, 0, 0xf1, 0x10, 0x10, 0, 1])),
            vec![(Flag::SpareBits, length + 12 + 4)],
        ),
        (
            "an extended base station",
            more(of_vendor(22, 0, 10415, &[133, 0, 0xf1, 0x10, 0x9f, 0, 1])),
            vec![],
        ),
        (
            "spare bits of an extended one",
            more(of_vendor(22, 0, 10415, &[133, 0, 0xf1, 0x10, 0x20, 0, 1])),
            vec![(Flag::SpareBits, length + 12 + 4)],
        ),
        (
            "spare bits of a cell of NR in a location",
            more(of_vendor(22, 0, 10415, &[135, 0, 0xf1, 0x10, 0x10, 0, 0, 0, 1])),
            vec![(Flag::SpareBits, length + 12 + 4)],
        ),
        (
            "the second network of a location",
            more(of_vendor(22, 0, 10415, &[130, 0, 0xf1, 0x10, 0, 1, 0xf0, 0xf1, 0x10, 0, 0, 0, 1])),
            vec![(Flag::FillerMidString, length + 12 + 6)],
        ),
        // A prefix: the octets behind it, and the bits.
        ("prefix", more(avp(97, 0x40, &[0, 64, 0x20, 1, 0x0d, 0xb8])), vec![]),
        (
            "bits beyond",
            more(avp(97, 0x40, &[0, 31, 0x20, 1, 0x0d, 0xb9])),
            vec![(Flag::PrefixBitsBeyondLength, length + 10)],
        ),
        // AVPs in one that is not known: all of them intact, and one known.
        (
            "AVPs inside",
            more(of_vendor(99_999, 0, 9, &[avp(99_998, 0, b"x"), avp(1, 0x40, b"0010")].concat())),
            vec![(Flag::GroupInUnknownAvp, length + 12)],
        ),
        ("unknown ones inside", more(avp(99_999, 0, &avp(99_998, 0, b"x"))), vec![]),
        ("octets behind", more(avp(99_999, 0, &[avp(1, 0x40, b"0010"), vec![0; 4]].concat())), vec![]),
        ("AVPs in one that is known", more(avp(33, 0x40, &avp(1, 0x40, b"0010"))), vec![]),
        // An example in a Failed-AVP has no members, and what was there too often stands there too often.
        ("example", more(group(&of_vendor(628, 0, 10415, b""))), vec![]),
        (
            "twice in an example",
            more(group(&of_vendor(628, 0, 10415, &avp(266, 0x40, &[0; 4]).repeat(2)))),
            vec![],
        ),
        // Grammar.
        ("missing", ulr(|avps| drop(avps.remove(5))), vec![(Flag::RequiredAvpMissing, length - 24)]),
        ("twice", more(avp(277, 0x40, &[0, 0, 0, 1])), vec![(Flag::SingletonDuplicated, length)]),
        // Who sends it, and whereto.
        ("host is realm", swapped(2, avp(264, 0x40, b"epc.mnc001.mcc001.3gppnetwork.org")), vec![]),
        (
            "host ends as realm does",
            swapped(2, avp(264, 0x40, b"xepc.mnc001.mcc001.3gppnetwork.org")),
            vec![(Flag::OriginHostOutsideRealm, at(2))],
        ),
        (
            "host above realm",
            swapped(2, avp(264, 0x40, b"mcc001.3gppnetwork.org")),
            vec![(Flag::OriginHostOutsideRealm, at(2))],
        ),
        ("host in capitals", swapped(2, avp(264, 0x40, b"MME.EPC.mnc001.mcc001.3gppnetwork.org")), vec![]),
        ("route of another", more(avp(282, 0x40, b"dra.example.net")), vec![]),
        (
            "two routes",
            ulr(|avps| {
                avps.push(avp(282, 0x40, origin));
                avps.push(avp(282, 0x40, b"dra.example.net"));
                avps.push(avp(282, 0x40, origin));
            }),
            vec![(Flag::RouteRecordLoop, length), (Flag::RouteRecordLoop, length + 72)],
        ),
        (
            "a second session",
            more(avp(263, 0x40, b"a;1;2")),
            vec![(Flag::SingletonDuplicated, length), (Flag::SessionIdNotFirst, length)],
        ),
        // Digits in names: 13 and 17 are none of a subscriber or of equipment.
        ("13 digits", more(avp(294, 0, b"0010201234567.a")), vec![]),
        (
            "14 digits",
            more(avp(294, 0, b"00102012345678.a")),
            vec![(Flag::IdentityInUnexpectedPlace, length + 8)],
        ),
        (
            "16 digits",
            more(avp(294, 0, b"a.0010201234567890")),
            vec![(Flag::IdentityInUnexpectedPlace, length + 8)],
        ),
        ("17 digits", more(avp(294, 0, b"a.00102012345678901")), vec![]),
        ("14 digits apart", more(avp(294, 0, b"0010201.2345678")), vec![]),
        ("digits where they belong", more(avp(25, 0x40, b"00102012345678")), vec![]),
    ];
    for (name, octets, mut expected) in rows {
        if octets.len() % 4 != 0 {
            expected.insert(0, (Flag::LengthNotMultiple4, 1));
        }
        assert_eq!(found(&octets), expected, "{name}");
        // Behind another message everything stands as much further on.
        let first = ulr(|_| {});
        let start = u32::try_from(first.len()).unwrap();
        let both = found(&[first, octets].concat());
        assert_eq!(both[0], (Flag::SeveralMessages, start), "{name}");
        assert!(
            both[1..].iter().copied().eq(expected.iter().map(|(flag, at)| (*flag, at + start))),
            "{name}: {both:?}"
        );
    }
}

/// What is missing has its name: in the message, and in a group, where the offset is the end of that group.
#[test]
fn what_is_missing_is_named() {
    let named = |octets: &[u8]| {
        let mut out = vec![];
        audit(octets, &STANDARD, &mut |f: Finding| {
            if f.flag == Flag::RequiredAvpMissing {
                out.push((f.at, f.about));
            }
        });
        out
    };
    let octets = ulr(|avps| {
        avps.remove(5);
        avps.remove(2);
    });
    let end = u32::try_from(octets.len()).unwrap();
    assert_eq!(named(&octets), [(end, Some("Origin-Host")), (end, Some("User-Name"))]);
    // Supported-Features with its list alone, and one more AVP behind it.
    let features = of_vendor(628, 0, 10415, &of_vendor(630, 0, 10415, &[0; 4]));
    let octets = ulr(|avps| avps.extend([features, avp(33, 0x40, b"x")]));
    let end = u32::try_from(octets.len()).unwrap() - 12;
    assert_eq!(named(&octets), [(end, Some("Vendor-Id")), (end, Some("Feature-List-ID"))]);
}
