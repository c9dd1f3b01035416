//! Addresses: what they are and are not, and what is odd about them at both sides of each bound.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_sms::{Address, Carrier, Direction, MAX_ADDRESS, Message, NumberingPlan, TypeOfNumber};
use sigcodec_wire::{Kind, audit::Flag};

fn digits<'a>(of: TypeOfNumber, digits: &str, buf: &'a mut [u8]) -> Address<'a> {
    Address::pack(of, NumberingPlan::ISDN, digits, buf).unwrap()
}

#[test]
fn digits_are_compared_to_their_end() {
    let mut buf = [0; 10];
    let a = digits(TypeOfNumber::INTERNATIONAL, "15550", &mut buf);
    assert!(a.is("15550"));
    for other in ["", "1555", "155501", "15551", "25550", "+15550", "15550f", "INFO"] {
        assert!(!a.is(other), "{other}");
    }
    let none = digits(TypeOfNumber::UNKNOWN, "", &mut buf);
    assert!(none.is("") && !none.is("1"));
    // The half octets count, not the octets: a digit behind the length is none.
    let short = Address { length: 3, type_of_address: 0x91, value: &[0x21, 0x43] };
    assert!(short.is("123") && !short.is("1234"));
    assert!(short.digits().eq("123".chars()));
    assert!(short.halves().eq([1, 2, 3]));
    // A filler is no digit.
    let filler = Address { length: 4, type_of_address: 0x91, value: &[0x21, 0xf3] };
    assert!(filler.is("123f") && !filler.is("123"));
}

#[test]
fn names_are_compared_as_text() {
    let mut buf = [0; 10];
    let a = Address::pack_text("INFOSMS", &mut buf).unwrap();
    assert!(a.is_alphanumeric());
    assert!(a.is("INFOSMS"));
    for other in ["", "INFOSM", "INFOSMS@", "infosms", "INFOSMT", "94e6"] {
        assert!(!a.is(other), "{other}");
    }
    assert!(!a.digits().eq("INFOSMS".chars()));
    // The same octets as digits are not the text.
    let number = Address { type_of_address: 0x81, ..a };
    assert!(!number.is_alphanumeric() && !number.is("INFOSMS"));
    assert!(number.is(&number.digits().collect::<String>()));
}

/// TS 23.040 §9.1.2.5: each type and plan, in their own bits.
#[test]
fn types_and_plans() {
    let types = [
        Some("unknown"),
        Some("internationalNumber"),
        Some("nationalNumber"),
        Some("networkSpecificNumber"),
        Some("subscriberNumber"),
        Some("alphanumeric"),
        Some("abbreviatedNumber"),
        None,
    ];
    let plans = [
        Some("unknown"),
        Some("isdn"),
        None,
        Some("data"),
        Some("telex"),
        Some("serviceCentreSpecific"),
        Some("serviceCentreSpecific2"),
        None,
        Some("national"),
        Some("private"),
        Some("ermes"),
        None,
        None,
        None,
        None,
        None,
    ];
    for octet in 0..=255u8 {
        let a = Address { length: 0, type_of_address: octet, value: &[] };
        assert_eq!(a.no_extension(), octet >= 0x80);
        assert_eq!(a.type_of_number().name(), types[usize::from(octet >> 4 & 7)], "{octet:02x}");
        assert_eq!(a.numbering_plan().name(), plans[usize::from(octet & 15)], "{octet:02x}");
        assert_eq!(a.is_alphanumeric(), octet >> 4 & 7 == 5);
        let number = Address { length: 2, value: &[0x21], ..a };
        let shown = if octet >> 4 & 7 == 1 { "+12" } else { "12" };
        assert_eq!(number.to_string() == shown, !a.is_alphanumeric());
    }
    assert!((8..=255).all(|n| TypeOfNumber(n).name().is_none()));
    assert!((16..=255).all(|n| NumberingPlan(n).name().is_none()));
}

#[test]
fn the_longest_address() {
    let mut buf = [0; 12];
    let most = "12345678901234567890";
    assert_eq!(digits(TypeOfNumber::UNKNOWN, most, &mut buf).length, MAX_ADDRESS);
    let pack = |text: &str| {
        Address::pack(TypeOfNumber::UNKNOWN, NumberingPlan::ISDN, text, &mut [0; 12]).map(|a| a.length)
    };
    let e = pack("123456789012345678901").unwrap_err();
    assert_eq!((e.kind(), e.detail()), (Kind::TooLong, 20));
    let e = pack(&"1".repeat(256)).unwrap_err();
    assert_eq!(e.kind(), Kind::TooLong);
    // Eleven septets are twenty half octets, twelve are one more than fit.
    assert_eq!(Address::pack_text("ElevenChars", &mut buf).unwrap().length, 20);
    assert_eq!(Address::pack_text("TwelveChars!", &mut buf).unwrap_err().kind(), Kind::TooLong);
    assert_eq!(Address::pack_text("", &mut buf).unwrap().length, 0);
    // The room that is needed, and one octet less.
    for (digits, needed) in [("", 0), ("1", 1), ("12", 1), ("123", 2)] {
        let mut pack = |n: usize| {
            Address::pack(TypeOfNumber::UNKNOWN, NumberingPlan::ISDN, digits, &mut buf[..n])
                .map(|a| a.value.len())
        };
        assert_eq!(pack(needed), Ok(needed));
        if needed > 0 {
            let e = pack(needed - 1).unwrap_err();
            assert_eq!((e.kind(), e.at() as usize), (Kind::Capacity, needed));
        }
    }
}

/// What an audit tells of the originator of a message; offsets from its first octet.
fn findings(length: u8, type_of_address: u8, value: &[u8]) -> Vec<(Flag, u32)> {
    let behind = [0, 0, 0x62, 0x11, 0x42, 0x31, 0x93, 0x42, 0x40, 0];
    let octets = [&[0x04, length, type_of_address], value, &behind].concat();
    let message = Message::from_bytes_as(&octets, Direction::Mt, Carrier::Data).unwrap();
    let mut out = vec![];
    message.audit(&mut |f: sigcodec_wire::audit::Finding| out.push((f.flag, f.at - 1)));
    out
}

#[test]
fn what_is_odd_about_digits() {
    let digits = |length, value: &[u8]| findings(length, 0x91, value);
    assert_eq!(digits(20, &[0x11; 10]), []);
    let mut longer = [0x11; 11];
    longer[10] = 0xf1;
    assert_eq!(digits(21, &longer), [(Flag::SmsAddressTooLong, 0)]);
    for half in 0..16u8 {
        let expected = match half {
            0..=9 => vec![],
            15 => vec![(Flag::SmsAddressFiller, 3)],
            _ => vec![(Flag::SmsAddressNotDecimal, 3)],
        };
        assert_eq!(digits(4, &[0x21, 0x10 | half]), expected, "{half}");
        assert_eq!(digits(4, &[0x21, half << 4 | 1]), expected, "{half}");
        // The half octet behind an odd number of digits is a filler.
        let behind = if half == 15 { vec![] } else { vec![(Flag::SmsAddressFiller, 3)] };
        assert_eq!(digits(3, &[0x21, half << 4 | 3]), behind, "{half}");
    }
    assert_eq!(digits(0, &[]), []);
    // Every octet of the type.
    for octet in 0..=255u8 {
        let reserved = octet >> 4 & 7 == 7 || matches!(octet & 15, 2 | 7 | 11..);
        let mut expected = vec![];
        if octet < 0x80 {
            expected.push((Flag::SmsAddressNoExtensionBit, 1));
        }
        if reserved {
            expected.push((Flag::SmsAddressTypeReserved, 1));
        }
        assert_eq!(findings(0, octet, &[]), expected, "{octet:02x}");
    }
}

#[test]
fn what_is_odd_about_names() {
    let name = |length, value: &[u8]| findings(length, 0xd0, value);
    // Two septets are four half octets: an escape with `e` is the euro sign, with 0x01 it is nothing.
    assert_eq!(name(4, &[0x9b, 0x32]), []);
    assert_eq!(name(4, &[0x9b, 0x00]), [(Flag::SmsTextUndefined, 2)]);
    assert_eq!(name(2, &[0x41]), []);
    // Bits behind the last septet: two of two octets, and one of one.
    for (length, value, set) in [
        (2, &[0x41][..], false),
        (2, &[0xc1], true),
        (4, &[0xc1, 0x20], false),
        (4, &[0xc1, 0x60], true),
        (4, &[0xc1, 0xa0], true),
    ] {
        let expected =
            if set { vec![(Flag::SmsFillBits, 1 + u32::from(length).div_ceil(2))] } else { vec![] };
        assert_eq!(name(length, value), expected, "{value:02x?}");
    }
    // Seven septets are 49 bits, 13 half octets: seven bits are left over. Eight are 56 bits, 14 half octets.
    let seven = [0x45, 0x7c, 0xb8, 0x0d, 0x67, 0x97, 0x01];
    assert_eq!(name(13, &seven), []);
    let set = [0x45, 0x7c, 0xb8, 0x0d, 0x67, 0x97, 0x03];
    assert_eq!(name(13, &set), [(Flag::SmsFillBits, 8)]);
    assert_eq!(name(14, &set), []);
    // A length of 15 says no more septets than 14: its octet is no fill bits, but one too many.
    let eight = [0x45, 0x7c, 0xb8, 0x0d, 0x67, 0x97, 0x03, 0x01];
    assert_eq!(name(15, &eight), [(Flag::SmsAddressLengthOdd, 0)]);
    for (length, odd) in [
        (0, false),
        (1, true),
        (2, false),
        (3, true),
        (4, false),
        (5, true),
        (6, false),
        (7, false),
        (8, true),
    ] {
        let value = &[0; 4][..usize::from(length).div_ceil(2)];
        let expected = if odd { vec![(Flag::SmsAddressLengthOdd, 0)] } else { vec![] };
        assert_eq!(findings(length, 0xd0, value), expected, "{length}");
    }
}
