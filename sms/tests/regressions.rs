//! What broke others: odd digit counts and empty addresses, and parts that do not fit together.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_sms::{
    Address, Carrier, DataCodingScheme, Direction, Information, Message, NumberingPlan, Progress, Reassembly,
    Reference, Slot, TypeOfNumber, UserData,
};
use sigcodec_wire::{Encode as _, Kind, collect::GivenUp};

/// CVE-2018-11360, CVE-2015-4652: off by one on BCD digits.
#[test]
fn s8_every_count_of_digits() {
    for digits in 0..=20usize {
        let text = "15550100123456789012".get(..digits).unwrap();
        let mut buf = [0; 10];
        let address = Address::pack(TypeOfNumber::UNKNOWN, NumberingPlan::ISDN, text, &mut buf).unwrap();
        assert_eq!((address.value.len(), address.to_string().as_str()), (digits.div_ceil(2), text));
        let mut octets = [0; 12];
        let octets = address.encode_to_slice(&mut octets).unwrap();
        for n in 0..octets.len() {
            let mut r = sigcodec_wire::Reader::new(&octets[..n], sigcodec_wire::Layer::Sms);
            let e = Address::decode(&mut r).unwrap_err();
            assert!(e.kind() == Kind::Truncated && e.at() as usize <= n);
        }
    }
    // The length says more than any address has, and than is there.
    for length in 21..=255u8 {
        let octets = [&[0x04, length, 0x91][..], &[0x11; 200]].concat();
        let decoded = Message::from_bytes_as(&octets, Direction::Mt, Carrier::Data);
        assert!(decoded.is_ok());
        let cut = &octets[..usize::from(length).div_ceil(2) + 2];
        let e = Message::from_bytes_as(cut, Direction::Mt, Carrier::Data).unwrap_err();
        assert_eq!((e.kind(), e.at()), (Kind::Truncated, 3));
    }
}

struct Sender {
    collector: Reassembly<[Slot; 2], [u8; 2 * 4 * 153]>,
}

impl Sender {
    fn new() -> Self {
        Self { collector: Reassembly::new([Slot::FREE; 2], [0; 2 * 4 * 153], 100) }
    }
    /// A part from a sender: what became of it.
    fn part(
        &mut self,
        from: &str,
        reference: Reference,
        total: u8,
        sequence: u8,
        text: &str,
        now: u64,
    ) -> Result<String, Kind> {
        let concatenation = match reference {
            Reference::Eight(reference) => Information::Concatenated8 { reference, maximum: total, sequence },
            Reference::Sixteen(reference) => {
                Information::Concatenated16 { reference, maximum: total, sequence }
            }
        };
        self.elements(from, &[concatenation], DataCodingScheme::GSM7, text, now)
    }
    fn elements(
        &mut self,
        from: &str,
        elements: &[Information<'_>],
        scheme: DataCodingScheme,
        text: &str,
        now: u64,
    ) -> Result<String, Kind> {
        let (mut a, mut b) = ([0; 10], [0; 140]);
        let from = Address::pack(TypeOfNumber::INTERNATIONAL, NumberingPlan::ISDN, from, &mut a).unwrap();
        let data = UserData::with_text(scheme, elements, text, &mut b).unwrap();
        match self.collector.push(&from, &data, 0, now) {
            Ok(Progress::Whole) => Ok("whole".into()),
            Ok(Progress::Missing(n)) => Ok(format!("missing {n}")),
            Ok(Progress::Complete(c)) => Ok(c.to_string()),
            Err(e) => Err(e.kind()),
        }
    }
}

const EIGHT: Reference = Reference::Eight(1);

/// Wireshark 13572: parts that cannot be parts.
#[test]
fn s12_part_numbers_outside_the_message() {
    let mut s = Sender::new();
    for (total, sequence) in [(0, 0), (0, 1), (3, 0), (3, 4), (1, 255)] {
        assert_eq!(s.part("1555", EIGHT, total, sequence, "x", 0), Err(Kind::SegmentNumber));
    }
    assert_eq!(s.collector.pending(), 0);
    assert_eq!(s.part("1555", EIGHT, 1, 1, "alone", 0), Ok("alone".into()));
}

#[test]
fn s12_parts_again() {
    let mut s = Sender::new();
    assert_eq!(s.part("1555", EIGHT, 3, 2, "two", 0), Ok("missing 2".into()));
    // The same again is refused, and what has been collected stays.
    assert_eq!(s.part("1555", EIGHT, 3, 2, "two", 0), Err(Kind::SegmentDuplicate));
    assert_eq!(s.collector.pending(), 1);
    assert_eq!(s.part("1555", EIGHT, 3, 1, "one ", 0), Ok("missing 1".into()));
    assert_eq!(s.part("1555", EIGHT, 3, 3, " three", 0), Ok("one two three".into()));
    // Another text under the same number is told, and takes nothing away.
    assert_eq!(s.part("1555", EIGHT, 2, 1, "one", 0), Ok("missing 1".into()));
    assert_eq!(s.part("1555", EIGHT, 2, 1, "ONE", 0), Err(Kind::SegmentOverlap));
    assert_eq!(s.part("1555", EIGHT, 2, 1, "on", 0), Err(Kind::SegmentOverlap));
    assert_eq!(s.collector.pending(), 1);
    assert_eq!(s.part("1555", EIGHT, 2, 2, " two", 0), Ok("one two".into()));
}

#[test]
fn s12_parts_that_contradict_each_other() {
    let mut s = Sender::new();
    let first = Information::Concatenated8 { reference: 1, maximum: 2, sequence: 1 };
    let second = Information::Concatenated8 { reference: 1, maximum: 2, sequence: 2 };
    let (gsm7, ucs2) = (DataCodingScheme::GSM7, DataCodingScheme::UCS2);
    assert_eq!(s.elements("1555", &[first], gsm7, "one", 0), Ok("missing 1".into()));
    assert_eq!(s.elements("1555", &[second], ucs2, "two", 0), Err(Kind::SegmentContradiction));
    assert_eq!(s.elements("1555", &[second], gsm7, " two", 0), Ok("one two".into()));
    let port = Information::ApplicationPort8 { destination: 9, originator: 9 };
    assert_eq!(s.elements("1555", &[first, port], gsm7, "one", 0), Ok("missing 1".into()));
    assert_eq!(s.elements("1555", &[second], gsm7, "two", 0), Err(Kind::SegmentContradiction));
    // A message that says twice which part it is.
    assert_eq!(s.elements("1555", &[first, second], gsm7, "one", 0), Err(Kind::SegmentContradiction));
    let wide = Information::Concatenated16 { reference: 1, maximum: 2, sequence: 1 };
    assert_eq!(s.elements("1555", &[first, wide], gsm7, "one", 0), Err(Kind::SegmentContradiction));
    assert_eq!(
        s.elements("1555", &[first, first], gsm7, "one", 0),
        Err(Kind::SegmentContradiction),
        "no ports"
    );
    assert_eq!(s.elements("1556", &[first, first], gsm7, "one", 0), Ok("missing 1".into()));
}

#[test]
fn s12_senders_and_references_are_kept_apart() {
    let mut s = Sender::new();
    assert_eq!(s.part("1555", EIGHT, 2, 1, "one", 0), Ok("missing 1".into()));
    assert_eq!(s.part("1556", EIGHT, 2, 2, "two", 0), Ok("missing 1".into()));
    assert_eq!(s.part("1555", EIGHT, 2, 2, " two", 0), Ok("one two".into()));
    assert_eq!(s.part("1556", EIGHT, 2, 1, "one ", 0), Ok("one two".into()));
    for (reference, total) in [(Reference::Eight(2), 2), (Reference::Sixteen(1), 2), (EIGHT, 3)] {
        let mut s = Sender::new();
        assert_eq!(s.part("1555", EIGHT, 2, 1, "one", 0), Ok("missing 1".into()));
        let missing = format!("missing {}", total - 1);
        assert_eq!(s.part("1555", reference, total, 2, "x", 0), Ok(missing));
        assert_eq!(s.part("1555", EIGHT, 2, 2, " two", 0), Ok("one two".into()));
    }
}

#[test]
fn s12_limits() {
    let mut s = Sender::new();
    assert_eq!(s.part("1555", EIGHT, 5, 1, "x", 0), Err(Kind::SegmentSpace));
    assert_eq!(s.collector.pending(), 0);
    assert_eq!(s.part("1555", EIGHT, 2, 1, "x", 0), Ok("missing 1".into()));
    assert_eq!(s.part("1555", EIGHT, 2, 2, "y", 101), Ok("missing 1".into()), "of another message");
    let late = |given_up: Option<GivenUp>| given_up.map(|g| (g.reference, g.kind));
    assert_eq!(late(s.collector.given_up(101)), Some((1, Kind::SegmentTimeout)));
    assert_eq!(s.collector.given_up(201), None);
    assert_eq!(late(s.collector.given_up(202)), Some((1, Kind::SegmentTimeout)));
    assert_eq!((s.collector.given_up(202), s.collector.pending()), (None, 0));
    // Fewer octets than announced are no part, and an originator that a slot cannot hold is refused.
    let octets = [5, 0, 3, 1, 2, 1, 0x90];
    let data = UserData::new(DataCodingScheme::GSM7, true, 20, &octets);
    let from = Address { length: 4, type_of_address: 0x91, value: &[0x51, 0x55] };
    assert_eq!(s.collector.push(&from, &data, 0, 0).unwrap_err().kind(), Kind::Truncated);
    let data = UserData::new(DataCodingScheme::GSM7, true, 8, &octets);
    let long = Address { length: 22, type_of_address: 0x91, value: &[0x11; 11] };
    assert_eq!(s.collector.push(&long, &data, 0, 0).unwrap_err().kind(), Kind::TooLong);
    // Octets of a part above its place: no header leaves that much, a wrong length might.
    let octets = [&[5, 0, 3, 1, 2, 1][..], &[0; 200]].concat();
    let data = UserData::new(DataCodingScheme::OCTETS, true, 206, &octets);
    assert_eq!(s.collector.push(&from, &data, 0, 0).unwrap_err().kind(), Kind::TooLong);
    assert_eq!(s.collector.pending(), 0);
}

/// Every octet string of a short length, and every octet changed: nothing panics, what decodes is the same again.
#[test]
fn octets_of_all_kinds() {
    let seed = [
        0x44, 8, 0x91, 0x51, 0x55, 0x10, 0, 0, 0, 0x62, 0x11, 0x42, 0x31, 0x93, 0x42, 0x40, 12, 5, 0, 3, 1,
        2, 1, 0xd0, 0x65, 0x36, 0xfb, 0x0d,
    ];
    for at in 0..seed.len() {
        for value in 0..=255u8 {
            let mut octets = seed;
            octets[at] = value;
            for direction in [Direction::Mo, Direction::Mt] {
                for carrier in [Carrier::Data, Carrier::Ack, Carrier::Error] {
                    let Ok(m) = Message::from_bytes_as(&octets, direction, carrier) else { continue };
                    assert_eq!(m.encode_to_slice(&mut [0; 64]).unwrap(), octets);
                    m.audit(&mut sigcodec_wire::audit::Flags::default());
                    m.check(&mut |e| assert!(e.at() as usize <= octets.len()));
                }
            }
        }
    }
}
