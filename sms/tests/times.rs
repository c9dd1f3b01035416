//! Times, zones and validity periods at both sides of each bound.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_sms::{EnhancedPeriod, EnhancedValue, RelativePeriod, Timestamp};

/// Every zone that two digits and a sign can say, in quarters of an hour.
#[test]
fn every_zone() {
    for zone in -79i8..=79 {
        let t = Timestamp::new((2026, 11, 24), (13, 39, 24), zone);
        let (sign, minutes) = (if zone < 0 { '-' } else { '+' }, u32::from(zone.unsigned_abs()) * 15);
        let expected = format!("2026-11-24T13:39:24{sign}{:02}:{:02}", minutes / 60, minutes % 60);
        assert_eq!((t.to_string(), t.zone()), (expected, Some(zone)));
        assert_eq!(t.is_valid(), (-56..=56).contains(&zone), "{zone}");
    }
    // As it comes: twelve quarters are three hours, and bit 4 of the first half octet is the sign.
    for (octet, shown) in [
        (0x00, "+00:00"),
        (0x08, "-00:00"),
        (0x21, "+03:00"),
        (0x29, "-03:00"),
        (0x61, "+04:00"),
        (0x91, "+04:45"),
        (0x20, "+00:30"),
        (0x43, "+08:30"),
        (0x4b, "-08:30"),
        (0xa1, "z1a"),
        (0xa9, "z9a"),
    ] {
        let t = Timestamp([0x62, 0x11, 0x42, 0x31, 0x93, 0x42, octet]);
        assert_eq!(t.to_string(), format!("2026-11-24T13:39:24{shown}"), "{octet:02x}");
    }
}

/// Each part by itself: the least and the most that is valid, what is beyond, and what is no digit.
#[test]
fn every_part_of_a_time() {
    let valid = [0x62, 0x11, 0x42, 0x31, 0x93, 0x42, 0x40];
    assert!(Timestamp(valid).is_valid());
    let swapped = |n: u8| ((n % 10) << 4) | (n / 10);
    for (at, least, most) in
        [(0, 0, 99), (1, 1, 12), (2, 1, 30), (3, 0, 23), (4, 0, 59), (5, 0, 59), (6, 0, 56)]
    {
        for n in 0..=99 {
            if at == 6 && n > 79 {
                continue;
            }
            let mut octets = valid;
            octets[at] = swapped(n);
            let t = Timestamp(octets);
            assert_eq!(t.is_valid(), (least..=most).contains(&n), "{at}: {n}");
            let parts =
                [None, t.month(), t.day(), t.hour(), t.minute(), t.second(), t.zone().map(i8::unsigned_abs)];
            if at == 0 {
                let year = u16::from(n) + if n >= 90 { 1900 } else { 2000 };
                assert_eq!(t.year(), Some(year));
                assert!(t.to_string().starts_with(&format!("{year}-11-24T")));
                assert_eq!(Timestamp::new((year, 11, 24), (13, 39, 24), 4), t);
            } else {
                assert_eq!(parts[at], Some(n), "{at}");
            }
        }
        for octet in [0x0a, 0xa0, 0xff] {
            // Bit 4 of a zone is its sign.
            let octet = if at == 6 { octet | 0xa0 } else { octet };
            let mut octets = valid;
            octets[at] = octet;
            let t = Timestamp(octets);
            assert!(!t.is_valid(), "{at}: {octet:02x}");
            let none = [
                t.year().is_none(),
                t.month().is_none(),
                t.day().is_none(),
                t.hour().is_none(),
                t.minute().is_none(),
                t.second().is_none(),
                t.zone().is_none(),
            ];
            assert!(none.iter().enumerate().all(|(i, is_none)| *is_none == (i == at)), "{at}: {octet:02x}");
        }
    }
}

/// TS 23.040 §9.2.3.12.1: five minutes, half an hour, a day and a week a step.
#[test]
fn every_relative_period() {
    let mut before = 0;
    for n in 0..=255u8 {
        let minutes = RelativePeriod(n).minutes();
        let step = match n {
            0..=143 => 5,
            144..=167 => 30,
            168..=196 => 24 * 60,
            _ => 7 * 24 * 60,
        };
        // Between the ranges the step is that of the second, from half a day, a day and 30 days on.
        let expected = match n {
            168 => 2 * 24 * 60,
            197 => 5 * 7 * 24 * 60,
            _ => before + step,
        };
        assert_eq!(minutes, expected, "{n}");
        assert_eq!(RelativePeriod::at_least(minutes), RelativePeriod(n));
        assert_eq!(RelativePeriod::at_least(before + 1), RelativePeriod(n));
        before = minutes;
    }
    assert_eq!(RelativePeriod::at_least(0), RelativePeriod(0));
    assert_eq!(RelativePeriod::at_least(before + 1), RelativePeriod(255));
}

/// TS 23.040 §9.2.3.12.3: each bit of the functionality indicator, each format.
#[test]
fn every_functionality_indicator() {
    for indicator in 0..=255u8 {
        let p = EnhancedPeriod([indicator, 0x12, 0x34, 0x56, 0, 0, 0]);
        assert_eq!(p.indicator(), indicator);
        assert_eq!(p.has_extension(), indicator >= 0x80);
        assert_eq!(p.is_single_shot(), indicator & 0x40 != 0);
        let value = match (indicator >= 0x80, indicator & 7) {
            (true, _) => EnhancedValue::Other,
            (_, 0) => EnhancedValue::None,
            (_, 1) => EnhancedValue::Relative(RelativePeriod(0x12)),
            (_, 2) => EnhancedValue::Seconds(0x12),
            (_, 3) => EnhancedValue::Time(Some((21, 43, 65))),
            _ => EnhancedValue::Other,
        };
        assert_eq!(p.value(), value, "{indicator:02x}");
    }
    assert_eq!(EnhancedPeriod::seconds(7).indicator(), 2);
    assert!(!EnhancedPeriod::seconds(7).is_single_shot());
    assert_eq!(EnhancedPeriod::time(1, 2, 3).0, [3, 0x10, 0x20, 0x30, 0, 0, 0]);
    for odd in [[0x1a, 0, 0], [0, 0xa1, 0], [0, 0, 0xff]] {
        let [a, b, c] = odd;
        let p = EnhancedPeriod([3, a, b, c, 0, 0, 0]);
        assert_eq!((p.value(), p.is_odd()), (EnhancedValue::Time(None), true), "{odd:02x?}");
    }
}

/// Which octets a format uses; all others are zero, and so are three bits of the indicator.
#[test]
fn octets_that_a_period_does_not_use() {
    for (right, used) in
        [([0x00, 0, 0, 0], 1), ([0x01, 9, 0, 0], 2), ([0x02, 9, 0, 0], 2), ([0x03, 0x10, 0x95, 0x95], 4)]
    {
        let [a, b, c, d] = right;
        let right = [a, b, c, d, 0, 0, 0];
        for single_shot in [0, 0x40] {
            let mut octets = right;
            octets[0] |= single_shot;
            assert!(!EnhancedPeriod(octets).is_odd(), "{octets:02x?}");
            for at in used..7 {
                let mut octets = octets;
                octets[at] = 1;
                assert!(EnhancedPeriod(octets).is_odd(), "{octets:02x?}");
            }
            for bit in [0x08, 0x10, 0x20, 0x80] {
                let mut octets = octets;
                octets[0] |= bit;
                assert!(EnhancedPeriod(octets).is_odd(), "{octets:02x?}");
            }
        }
    }
    // Zero seconds are reserved, sixty minutes and sixty seconds are too many, 99 hours are not.
    assert!(EnhancedPeriod([2, 0, 0, 0, 0, 0, 0]).is_odd());
    assert!(!EnhancedPeriod([2, 1, 0, 0, 0, 0, 0]).is_odd());
    assert!(!EnhancedPeriod([2, 255, 0, 0, 0, 0, 0]).is_odd());
    assert!(!EnhancedPeriod([3, 0x99, 0x95, 0x95, 0, 0, 0]).is_odd());
    assert!(EnhancedPeriod([3, 0x99, 0x06, 0x95, 0, 0, 0]).is_odd());
    assert!(EnhancedPeriod([3, 0x99, 0x95, 0x06, 0, 0, 0]).is_odd());
    for format in 4..8 {
        assert!(EnhancedPeriod([format, 0, 0, 0, 0, 0, 0]).is_odd());
    }
}

/// A day that its month does not have is none, leap years included.
#[test]
fn days_of_the_calendar() {
    for (date, valid) in [
        ((2026, 1, 31), true),
        ((2026, 4, 31), false),
        ((2026, 2, 28), true),
        ((2026, 2, 29), false),
        ((2028, 2, 29), true),
        ((2000, 2, 29), true),
        ((2028, 2, 30), false),
        ((2026, 0, 1), false),
        ((2026, 13, 1), false),
        ((2026, 1, 0), false),
    ] {
        assert_eq!(Timestamp::new(date, (13, 39, 24), 4).is_valid(), valid, "{date:?}");
    }
}
