//! Collecting parts at both sides of each bound: room, sizes, time, and what tells messages apart.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_sms::{
    Address, Alphabet, Carrier, DataCodingScheme, Direction, MAX_ORIGINATOR, MAX_PART, MAX_PARTS, Message,
    Progress, Reassembly, Slot, UserData,
};
use sigcodec_wire::{Kind, Layer, collect::GivenUp};

const OCTETS: DataCodingScheme = DataCodingScheme::OCTETS;
const GSM7: DataCodingScheme = DataCodingScheme::GSM7;
const FROM: Address<'_> = Address { length: 4, type_of_address: 0x91, value: &[0x51, 0x55] };

/// User data of a part: header, then these octets.
fn part(reference: u8, total: u8, sequence: u8, body: &[u8]) -> Vec<u8> {
    [&[5, 0, 3, reference, total, sequence], body].concat()
}
/// The octets as user data of as many octets, or of so many septets.
fn octets(part: &[u8]) -> UserData<'_> {
    UserData::new(OCTETS, true, u8::try_from(part.len()).unwrap(), part)
}
fn kind<S, B>(r: &mut Reassembly<S, B>, from: &Address<'_>, data: &UserData<'_>) -> Result<String, Kind>
where
    S: AsRef<[Slot]> + AsMut<[Slot]>,
    B: AsRef<[u8]> + AsMut<[u8]>,
{
    at(r, from, data, 0, 0)
}
fn at<S, B>(
    r: &mut Reassembly<S, B>,
    from: &Address<'_>,
    data: &UserData<'_>,
    link: u64,
    now: u64,
) -> Result<String, Kind>
where
    S: AsRef<[Slot]> + AsMut<[Slot]>,
    B: AsRef<[u8]> + AsMut<[u8]>,
{
    match r.push(from, data, link, now) {
        Ok(Progress::Whole) => Ok("whole".into()),
        Ok(Progress::Missing(n)) => Ok(format!("missing {n}")),
        Ok(Progress::Complete(c)) => Ok(c.to_string()),
        Err(e) => Err(e.kind()),
    }
}

/// Fewer octets than slots, than a part, than the parts of a message: refused, whatever the buffer is.
#[test]
fn buffers_of_every_size() {
    let one = part(1, 1, 1, b"a");
    for size in [0, 1, 3, 4, 5, MAX_PART - 1, 4 * MAX_PART - 1] {
        let mut r = Reassembly::new([Slot::FREE; 4], vec![0; size], 10);
        assert_eq!(r.most_parts(), 0);
        assert_eq!(kind(&mut r, &FROM, &octets(&one)), Err(Kind::SegmentSpace), "{size}");
        assert_eq!(r.pending(), 0);
    }
    let mut r = Reassembly::new([Slot::FREE; 4], vec![0; 4 * MAX_PART], 10);
    assert_eq!((r.most_parts(), kind(&mut r, &FROM, &octets(&one))), (1, Ok("61".into())));
    // No slot at all.
    let mut r = Reassembly::new([Slot::FREE; 0], vec![0; MAX_PART], 10);
    assert_eq!((r.most_parts(), kind(&mut r, &FROM, &octets(&one))), (0, Err(Kind::SegmentSlots)));
    // Room for the parts of a message, and for one less; the last slot has as much as the first.
    let two = part(1, 2, 1, b"a");
    let other = part(2, 2, 2, b"b");
    for (size, expected) in
        [(4 * MAX_PART - 1, Err(Kind::SegmentSpace)), (4 * MAX_PART, Ok("missing 1".to_owned()))]
    {
        let mut r = Reassembly::new([Slot::FREE; 2], vec![0; size], 10);
        assert_eq!(kind(&mut r, &FROM, &octets(&two)), expected, "{size}");
        assert_eq!(kind(&mut r, &FROM, &octets(&other)), expected, "{size}");
    }
    // What is not a part needs no room.
    let mut r = Reassembly::new([Slot::FREE; 1], [0; 0], 10);
    let whole = UserData::new(OCTETS, false, 1, b"a");
    assert_eq!(kind(&mut r, &FROM, &whole), Ok("whole".into()));
}

/// As many octets, or septets, as a part may bring, and one more.
#[test]
fn the_longest_part() {
    let mut r = Reassembly::new([Slot::FREE; 1], [0; 2 * MAX_PART], 10);
    let body: Vec<u8> = (1..=u8::try_from(MAX_PART).unwrap() + 1).collect();
    let longest = part(1, 2, 1, &body[..MAX_PART]);
    assert_eq!(kind(&mut r, &FROM, &octets(&longest)), Ok("missing 1".into()));
    let last = part(1, 2, 2, b"\xff");
    match r.push(&FROM, &octets(&last), 0, 0).unwrap() {
        Progress::Complete(c) => {
            assert_eq!(c.octets(), [&body[..MAX_PART], &[0xff]].concat());
            assert!(c.parts().map(|(_, octets)| octets.len()).eq([MAX_PART, 1]));
            assert_eq!((c.alphabet, c.chars().count()), (Alphabet::Octets, 0));
        }
        other => panic!("{other:?}"),
    }
    let longer = part(1, 2, 1, &body);
    assert_eq!(kind(&mut r, &FROM, &octets(&longer)), Err(Kind::TooLong));
    assert_eq!(r.pending(), 0);
    // It does not end what is collected.
    let last = part(1, 2, 2, b"\xfe");
    assert_eq!(kind(&mut r, &FROM, &octets(&last)), Ok("missing 1".into()));
    assert_eq!(kind(&mut r, &FROM, &octets(&longer)), Err(Kind::TooLong));
    assert_eq!(r.pending(), 1);
    assert_eq!(kind(&mut r, &FROM, &octets(&part(1, 2, 1, b""))), Ok("fe".into()));
    // Seven septets stand for the header: 160 are all, 161 one more than a message has.
    let septets = part(1, 2, 1, &[0; 140]);
    let all = UserData::new(GSM7, true, 160, &septets);
    assert_eq!(kind(&mut r, &FROM, &all), Ok("missing 1".into()));
    let more = UserData::new(GSM7, true, 161, &septets);
    assert_eq!(kind(&mut r, &FROM, &more), Err(Kind::TooLong));
    // Shorter than announced by one octet, and by none.
    let mut r = Reassembly::new([Slot::FREE; 1], [0; MAX_PART], 10);
    let short = part(1, 1, 1, b"ab");
    let cut = UserData::new(OCTETS, true, 9, &short);
    assert_eq!(kind(&mut r, &FROM, &cut), Err(Kind::Truncated));
    assert_eq!(kind(&mut r, &FROM, &octets(&short)), Ok("6162".into()));
}

/// As many parts as the element can say, from the last to the first.
#[test]
fn the_most_parts() {
    let mut r = Reassembly::new([Slot::FREE; 1], vec![0; MAX_PARTS * MAX_PART], 10);
    assert_eq!(r.most_parts(), MAX_PARTS);
    for sequence in (2..=255u8).rev() {
        let part = part(1, 255, sequence, &[sequence]);
        assert_eq!(kind(&mut r, &FROM, &octets(&part)), Ok(format!("missing {}", sequence - 1)));
        assert_eq!(kind(&mut r, &FROM, &octets(&part)), Err(Kind::SegmentDuplicate));
    }
    let all: String = (1..=255u8).map(|n| format!("{n:02x}")).collect();
    assert_eq!(kind(&mut r, &FROM, &octets(&part(1, 255, 1, &[1]))), Ok(all));
}

/// A message of octets is shown in hexadecimal, one of text as its characters.
#[test]
fn what_is_shown() {
    let (one, two) = (part(1, 2, 1, b"\x00A"), part(1, 2, 2, b"\xff"));
    let both = |scheme| {
        let mut r = Reassembly::new([Slot::FREE; 1], [0; 2 * MAX_PART], 10);
        let data = |part| UserData::new(scheme, true, u8::try_from(<[u8]>::len(part)).unwrap(), part);
        assert_eq!(kind(&mut r, &FROM, &data(&one)), Ok("missing 1".into()));
        kind(&mut r, &FROM, &data(&two))
    };
    assert_eq!(both(OCTETS), Ok("0041ff".into()));
    assert_eq!(both(DataCodingScheme(0xf4)), Ok("0041ff".into()));
    let ucs2 = both(DataCodingScheme::UCS2).unwrap();
    assert!(ucs2.starts_with('A'), "{ucs2}");
}

/// Each thing that tells messages apart: with another, a part begins a message of its own.
#[test]
fn what_tells_messages_apart() {
    let (value, longer) = ([0x51, 0x55], [0x51, 0x55, 0xf0]);
    let first = part(1, 2, 1, b"a");
    let second = part(1, 2, 2, b"b");
    let wide = [&[6, 8, 4, 0, 1, 2, 2][..], b"b"].concat();
    let same = Address { value: &value, ..FROM };
    let (kind_of, length, digits, more) = (
        Address { type_of_address: 0xa1, ..FROM },
        Address { length: 3, ..FROM },
        Address { value: &[0x51, 0x56], ..FROM },
        Address { length: 5, value: &longer, ..FROM },
    );
    for (from, data, link, joined) in [
        (same, &second, 0, true),
        (kind_of, &second, 0, false),
        (length, &second, 0, false),
        (digits, &second, 0, false),
        (more, &second, 0, false),
        (same, &second, 1, false),
        (same, &part(2, 2, 2, b"b"), 0, false),
        (same, &part(1, 3, 2, b"b"), 0, false),
        (same, &wide, 0, false),
    ] {
        let mut r = Reassembly::new([Slot::FREE; 2], [0; 6 * MAX_PART], 10);
        assert_eq!(kind(&mut r, &FROM, &octets(&first)), Ok("missing 1".into()));
        let result = at(&mut r, &from, &octets(data), link, 0).unwrap();
        assert_eq!(result == "6162", joined, "{from:?} {data:02x?}");
        assert_eq!(r.pending(), if joined { 0 } else { 2 });
    }
    // The longest originator, and one octet more.
    let mut r = Reassembly::new([Slot::FREE; 1], [0; MAX_PART], 10);
    let octets_of = [0x11; MAX_ORIGINATOR + 1];
    let longest = Address { length: 20, type_of_address: 0x91, value: &octets_of[..MAX_ORIGINATOR] };
    let longer = Address { length: 22, type_of_address: 0x91, value: &octets_of };
    let alone = part(1, 1, 1, b"a");
    assert_eq!(kind(&mut r, &longest, &octets(&alone)), Ok("61".into()));
    assert_eq!(kind(&mut r, &longer, &octets(&alone)), Err(Kind::TooLong));
}

fn given_up(reference: u32, kind: Kind) -> GivenUp {
    GivenUp { layer: Layer::Sms, link: 0, reference, kind }
}

/// A message may take as long as the patience, and no longer.
#[test]
fn patience() {
    let (one, two, three) = (part(1, 3, 1, b"a"), part(1, 3, 2, b"b"), part(1, 3, 3, b"c"));
    let mut r = Reassembly::new([Slot::FREE; 1], [0; 3 * MAX_PART], 10);
    assert_eq!(at(&mut r, &FROM, &octets(&one), 0, 100), Ok("missing 2".into()));
    assert_eq!(at(&mut r, &FROM, &octets(&two), 0, 110), Ok("missing 1".into()));
    assert_eq!(r.given_up(110), None);
    // The first part counts, not the last; a clock that goes back by more than the patience is a reason, too.
    let late = Some(given_up(1, Kind::SegmentTimeout));
    assert_eq!(r.clone().given_up(111), late);
    assert_eq!((r.clone().given_up(90), r.clone().given_up(89), r.clone().given_up(0)), (None, late, late));
    assert_eq!(at(&mut r.clone(), &FROM, &octets(&three), 0, 110), Ok("616263".into()));
    // What comes later is of another message, and what there was is told.
    assert_eq!(at(&mut r, &FROM, &octets(&three), 0, 111), Ok("missing 2".into()));
    assert_eq!((r.given_up(111), r.pending(), r.given_up(111)), (late, 1, None));
    // Two that are late are told one after the other, in their order; a third that is not stays.
    let mut r = Reassembly::new([Slot::FREE; 3], [0; 9 * MAX_PART], 10);
    for (reference, now) in [(1, 0), (3, 5), (2, 20)] {
        let part = part(reference, 2, 1, b"a");
        assert_eq!(at(&mut r, &FROM, &octets(&part), 0, now), Ok("missing 1".into()));
    }
    assert_eq!(r.given_up(21), Some(given_up(1, Kind::SegmentTimeout)));
    assert_eq!(r.given_up(21), Some(given_up(3, Kind::SegmentTimeout)));
    assert_eq!((r.given_up(21), r.pending()), (None, 1));
}

/// A part that repeats one of the message just completed begins nothing, and nothing of it is taken for the next one.
#[test]
fn nothing_is_left_for_the_next_one() {
    let mut r = Reassembly::new([Slot::FREE; 4], [0; 12 * MAX_PART], 10);
    for text in ["A1A2", "B1B2", "C1C2", "longer than before!!"] {
        let (one, two) = text.as_bytes().split_at(text.len() / 2);
        let (one, two) = (part(5, 2, 1, one), part(5, 2, 2, two));
        let hex: String = text.bytes().map(|b| format!("{b:02x}")).collect();
        assert_eq!(kind(&mut r, &FROM, &octets(&one)), Ok("missing 1".into()));
        assert_eq!(kind(&mut r, &FROM, &octets(&two)), Ok(hex));
        for again in [&two, &one, &two] {
            assert_eq!(kind(&mut r, &FROM, &octets(again)), Err(Kind::SegmentDuplicate));
        }
        assert_eq!(r.pending(), 0);
    }
    // Behind the patience nothing is known of it.
    assert_eq!(at(&mut r, &FROM, &octets(&part(5, 2, 1, b"longer tha")), 0, 11), Ok("missing 1".into()));
    // Another alphabet, or ports, begin another message as well.
    let mut r = Reassembly::new([Slot::FREE; 1], [0; 2 * MAX_PART], 10);
    assert_eq!(kind(&mut r, &FROM, &octets(&part(5, 1, 1, b"ab"))), Ok("6162".into()));
    let ucs2 = part(5, 1, 1, b"\0a");
    let ucs2 = UserData::new(DataCodingScheme::UCS2, true, u8::try_from(ucs2.len()).unwrap(), &ucs2);
    assert_eq!(kind(&mut r, &FROM, &ucs2), Ok("a".into()));
}

/// What contradicts a message changes nothing of it, and the message tells it.
#[test]
fn contradictions() {
    let mut r = Reassembly::new([Slot::FREE; 1], [0; 2 * MAX_PART], 10);
    let (one, two) = (part(1, 2, 1, b"a"), part(1, 2, 2, b"b"));
    for other in
        [None, Some((b"A", OCTETS, Kind::SegmentOverlap)), Some((b"a", GSM7, Kind::SegmentContradiction))]
    {
        assert_eq!(kind(&mut r, &FROM, &octets(&one)), Ok("missing 1".into()));
        if let Some((body, scheme, refused)) = other {
            let other = part(1, 2, 1, body);
            let data = UserData::new(scheme, true, 7, &other);
            assert_eq!((kind(&mut r, &FROM, &data), r.pending()), (Err(refused), 1));
        }
        assert_eq!(kind(&mut r, &FROM, &octets(&one)), Err(Kind::SegmentDuplicate));
        match r.push(&FROM, &octets(&two), 0, 0).unwrap() {
            Progress::Complete(c) => assert_eq!((c.octets(), c.is_ambiguous), (&b"ab"[..], other.is_some())),
            other => panic!("{other:?}"),
        }
        // Behind it the next message has nothing of that.
        r = Reassembly::new([Slot::FREE; 1], [0; 2 * MAX_PART], 10);
    }
}

/// First parts without an end cost their originator: the oldest goes and is told.
#[test]
fn a_share_of_the_slots() {
    let mut r = Reassembly::new([Slot::FREE; 4], [0; 8 * MAX_PART], 5000);
    for reference in 0..4 {
        assert!(at(&mut r, &FROM, &octets(&part(reference, 2, 1, b"x")), 0, 0).is_ok());
    }
    let you = Address { value: &[0x51, 0x56], ..FROM };
    let mut told = 0;
    for reference in 0..100 {
        let (one, two) = (part(reference, 2, 1, b"a"), part(reference, 2, 2, b"b"));
        let now = u64::from(reference) * 30;
        assert_eq!(at(&mut r, &you, &octets(&one), 0, now), Ok("missing 1".into()));
        assert_eq!(
            at(&mut r, &FROM, &octets(&part(reference + 4, 2, 1, b"x")), 0, now),
            Ok("missing 1".into())
        );
        assert_eq!(at(&mut r, &you, &octets(&two), 0, now), Ok("6162".into()));
        while let Some(given_up) = r.given_up(now) {
            assert_eq!(given_up.kind, Kind::SegmentSlots);
            told += 1;
        }
    }
    assert!(told >= 99, "{told}");
}

/// A message as a whole: its originator, or of what is submitted its destination.
#[test]
fn messages() {
    let deliver = |sequence: u8, digit: u8| {
        [&[0x40, 4, 0x91, 0x51, digit, 0, 4, 0, 0, 0, 0, 0, 0, 0, 7][..], &part(1, 2, sequence, b"a")]
            .concat()
    };
    let submit = |sequence: u8, digit: u8| {
        [&[0x41, 9, 4, 0x91, 0x51, digit, 0, 4, 7][..], &part(1, 2, sequence, b"a")].concat()
    };
    for (direction, message) in
        [(Direction::Mt, &deliver as &dyn Fn(u8, u8) -> Vec<u8>), (Direction::Mo, &submit)]
    {
        let mut r = Reassembly::new([Slot::FREE; 2], [0; 4 * MAX_PART], 10);
        for (sequence, digit, expected) in [(1, 0x55, "missing"), (2, 0x56, "missing"), (2, 0x55, "complete")]
        {
            let octets = message(sequence, digit);
            let message = Message::from_bytes_as(&octets, direction, Carrier::Data).unwrap();
            let told = match r.push_message(&message, 0, 0).unwrap() {
                Progress::Whole => "whole",
                Progress::Missing(_) => "missing",
                Progress::Complete(_) => "complete",
            };
            assert_eq!(told, expected, "{direction:?} {sequence} {digit:x}");
        }
    }
    // A report has no text of a message.
    let report = Message::from_bytes_as(&[0, 0], Direction::Mo, Carrier::Ack).unwrap();
    let mut r = Reassembly::new([Slot::FREE; 2], [0; 4 * MAX_PART], 10);
    assert!(matches!(r.push_message(&report, 0, 0), Ok(Progress::Whole)));
}
