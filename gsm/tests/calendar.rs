//! Dates and times that a calendar has, and those that it has not.
#![allow(missing_docs, clippy::indexing_slicing)]

use sigcodec_gsm::calendar::{BcdClock, BcdDate, BcdTime};

#[test]
fn the_calendar_judges() {
    let time = |octets: &[u8]| BcdTime(octets).is_valid();
    // 2024-02-29T23:59:59+02:00, and the same day of 2023, month 13, hour 24, day 0, zone +15:00, a letter.
    let good = [0x02, 0x42, 0x20, 0x92, 0x32, 0x95, 0x95, 0x80];
    assert!(time(&good) && time(&good[..7]) && time(&good[1..7]));
    for (place, octet) in [(1, 0x32), (2, 0x31), (4, 0x42), (3, 0x00), (7, 0x06), (6, 0xa5), (5, 0x06)] {
        let mut bad = good;
        bad[place] = octet;
        assert!(!time(&bad), "{place}");
        assert!(place == 7 || !time(&bad[1..7]), "{place}");
    }
    assert!(!time(&good[..5]) && !time(&[]));
    assert_eq!(BcdTime(&good).to_string(), "2024-02-29T23:59:59+02:00");
    assert_eq!(BcdTime(&good[1..7]).to_string(), "24-02-29T23:59:59");
    // Universal time by either sign.
    let zone = |octet: u8| BcdTime(&[&good[..7], &[octet]].concat()).to_string();
    assert_eq!(
        (zone(0x00).as_str(), zone(0x08).as_str()),
        ("2024-02-29T23:59:59+00:00", "2024-02-29T23:59:59-00:00")
    );
    assert_eq!(zone(0x28), "2024-02-29T23:59:59-00:30");
    assert!(BcdDate(&[0x02, 0x42, 0x20, 0x92]).is_valid() && BcdDate(&[0x42, 0x20, 0x92]).is_valid());
    assert!(!BcdDate(&[0x02, 0x32, 0x20, 0x92]).is_valid() && !BcdDate(&[0x42, 0x20]).is_valid());
    assert!(BcdClock(&[0x32, 0x95]).is_valid() && !BcdClock(&[0x42, 0x00]).is_valid());
}
