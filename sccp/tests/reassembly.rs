//! Collecting segments as a receiver does: what a hostile or a broken sender sends costs that sender, and is told.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_sccp::{
    Address, GivenUp, HopCounter, LocalReference, Ludt, Message, Progress, ProtocolClass, Reassembly,
    Segmentation, Slot, Xudt, Xudts, cause::ReturnCause,
};
use sigcodec_wire::{
    Decode as _, Encode, Kind, Layer,
    audit::{Finding, Flag},
};

const OURS: LocalReference = LocalReference(0x01_0203);
const THEIRS: LocalReference = LocalReference(0x0a_0b0c);
const NUMBER: &[u8] = &[0, 0x12, 4, 0x51, 0x55, 0x10, 0x00];
const OTHER: &[u8] = &[0, 0x11, 4, 0x51, 0x55, 0x10, 0x10, 0x09];

fn octets(message: &dyn Encode) -> Vec<u8> {
    let mut buf = vec![0; 8192];
    message.encode_to_slice(&mut buf).unwrap().to_vec()
}

/// A segment, one thing of which is changed at a time.
#[derive(Clone, Copy)]
struct Part<'a> {
    kind: Type,
    class: u8,
    asked: u8,
    called: Address<'a>,
    calling: Address<'a>,
    reference: LocalReference,
    first: bool,
    remaining: u8,
    data: &'a [u8],
}

#[derive(Clone, Copy, PartialEq)]
enum Type {
    Xudt,
    Xudts,
    Ludt,
}

fn part(first: bool, remaining: u8, data: &[u8]) -> Part<'_> {
    Part {
        kind: Type::Xudt,
        class: 1,
        asked: 1,
        called: Address::itu_gt4(6, NUMBER),
        calling: Address::itu_gt4(8, OTHER),
        reference: OURS,
        first,
        remaining,
        data,
    }
}
fn first(remaining: u8, data: &[u8]) -> Part<'_> {
    part(true, remaining, data)
}
fn next(remaining: u8, data: &[u8]) -> Part<'_> {
    part(false, remaining, data)
}

impl Part<'_> {
    fn octets(&self) -> Vec<u8> {
        let Part { called, calling, data, .. } = *self;
        let segmentation = Some(Segmentation::new(self.first, self.asked, self.remaining, self.reference));
        let (protocol_class, hop_counter) = (ProtocolClass::new(self.class, false), HopCounter(15));
        let importance = None;
        match self.kind {
            Type::Xudt => {
                octets(&Xudt { protocol_class, hop_counter, called, calling, data, segmentation, importance })
            }
            Type::Ludt => {
                octets(&Ludt { protocol_class, hop_counter, called, calling, data, segmentation, importance })
            }
            Type::Xudts => octets(&Xudts {
                return_cause: ReturnCause::UNQUALIFIED,
                hop_counter,
                called,
                calling,
                data,
                segmentation,
                importance,
            }),
        }
    }
}

/// What became of a segment: the data of a whole message with its flags, nothing yet, or why it is refused.
type Report = Result<Option<(String, Vec<Flag>)>, Kind>;

fn done(data: &str) -> Report {
    Ok(Some((data.to_owned(), vec![])))
}

struct Receiver {
    collector: Reassembly<Vec<Slot>, Vec<u8>>,
    given_up: Vec<GivenUp>,
}

impl Receiver {
    const PATIENCE: u64 = 10;

    fn new(slots: usize, room: usize) -> Self {
        let (slots, buffer) = (vec![Slot::FREE; slots], vec![0; slots * room]);
        Self { collector: Reassembly::new(slots, buffer, Self::PATIENCE), given_up: vec![] }
    }
    fn at(&mut self, part: Part<'_>, link: u64, now: u64) -> Report {
        while let Some(given_up) = self.collector.given_up(now) {
            self.given_up.push(given_up);
        }
        self.only(part, link, now)
    }
    fn only(&mut self, part: Part<'_>, link: u64, now: u64) -> Report {
        let octets = part.octets();
        let message = Message::from_bytes(&octets).unwrap();
        match self.collector.push(&message, link, now) {
            Ok(Progress::Whole) => Ok(Some(("whole".into(), vec![]))),
            Ok(Progress::Collecting) => Ok(None),
            Ok(Progress::Complete(collected)) => {
                let mut flags = vec![];
                collected.audit(&mut |f: Finding| flags.push(f.flag));
                let mut first = collected.first();
                assert_eq!((collected.layer(), first.position()), (Layer::Sccp, 0));
                assert_eq!(collected.data().position(), first.end());
                assert!(Message::decode_as(&mut first, sigcodec_sccp::Variant::Itu).is_ok());
                let data = collected.data().rest();
                assert_eq!(&collected.octets()[collected.octets().len() - data.len()..], data);
                Ok(Some((String::from_utf8(data.to_vec()).unwrap(), flags)))
            }
            Err(e) => {
                // The segmentation parameter, in front of the end of the optional part.
                assert_eq!((e.at() as usize, e.layer()), (octets.len() - 7, Layer::Sccp));
                Err(e.kind())
            }
        }
    }
    fn push(&mut self, part: Part<'_>) -> Report {
        self.at(part, 1, 0)
    }
}

fn whole(data: &[u8]) -> Xudt<'_, &[u8]> {
    Xudt {
        protocol_class: ProtocolClass::new(1, false),
        hop_counter: HopCounter(15),
        called: Address::itu_gt4(6, NUMBER),
        calling: Address::itu_gt4(8, OTHER),
        data,
        segmentation: None,
        importance: None,
    }
}

/// What is split is the same again, of each length and with each number of segments.
#[test]
fn what_is_split_is_collected() {
    let data: Vec<u8> = (0..2500u32).map(|n| n.wrapping_mul(37).to_le_bytes()[0]).collect();
    let room = whole(&[]).segment_room(268);
    for n in [1, 100, room, room + 1, 2 * room, 1999, 2500] {
        let mut r = Reassembly::new([Slot::FREE; 2], [0; 2 * 2800], 10);
        assert_eq!(r.capacity(), 2800);
        let segments: Vec<_> =
            whole(&data[..n]).segments(268, OURS).unwrap().map(|segment| octets(&segment)).collect();
        for (i, segment) in segments.iter().enumerate() {
            let message = Message::from_bytes(segment).unwrap();
            match r.push(&message, 7, 100).unwrap() {
                Progress::Complete(collected) => {
                    assert_eq!((i + 1, collected.data().rest()), (segments.len(), &data[..n]));
                    assert_eq!(collected.first().rest(), segments[0]);
                    assert_eq!(collected.point_codes(), None);
                }
                Progress::Collecting => assert!(i + 1 < segments.len() && r.pending() == 1),
                Progress::Whole => assert_eq!(segments.len(), 1),
            }
        }
        assert_eq!(r.pending(), 0);
    }
    // A message without the parameter, and one of another type.
    let mut r = Reassembly::new([Slot::FREE; 0], [0; 0], 1);
    let message = octets(&whole(b"whole"));
    assert!(matches!(r.push(&Message::from_bytes(&message).unwrap(), 0, 0), Ok(Progress::Whole)));
}

/// A message begins with its first segment; what comes in front of it is told, takes no slot and no place.
#[test]
fn in_front_of_the_first_one() {
    let mut r = Receiver::new(8, 100);
    for remaining in [0, 1, 2, 15] {
        assert_eq!(r.push(next(remaining, b"x")), Err(Kind::SegmentOrder));
    }
    assert_eq!(r.collector.pending(), 0);
    assert_eq!(r.push(first(2, b"a")), Ok(None));
    assert_eq!(r.push(next(1, b"b")), Ok(None));
    assert_eq!((r.push(next(0, b"c")), r.collector.pending()), (done("abc"), 0));
}

/// An identical segment is a duplicate wherever it comes: a mirror that gives each frame twice takes nothing away.
#[test]
fn duplicates() {
    let mut r = Receiver::new(8, 100);
    for turn in ["abc", "xyz"] {
        let segments = [first(2, &turn.as_bytes()[..1]), next(1, &turn.as_bytes()[1..2])];
        for segment in segments {
            assert_eq!(r.push(segment), Ok(None));
            assert_eq!(r.push(segment), Err(Kind::SegmentDuplicate));
        }
        assert_eq!(r.push(segments[0]), Err(Kind::SegmentDuplicate));
        let last = next(0, &turn.as_bytes()[2..]);
        assert_eq!((r.push(last), r.push(last)), (done(turn), Err(Kind::SegmentDuplicate)));
    }
    // The whole sequence again, later.
    for segment in [first(2, b"x"), next(1, b"y"), next(0, b"z"), next(1, b"y")] {
        assert_eq!(r.push(segment), Err(Kind::SegmentDuplicate));
    }
    assert_eq!((r.collector.pending(), r.push(first(2, b"a"))), (0, Ok(None)));
    // A copy that passed another node counts fewer hops.
    let mut octets = first(2, b"a").octets();
    octets[2] -= 1;
    let copy = r.collector.push(&Message::from_bytes(&octets).unwrap(), 1, 0).unwrap_err();
    assert_eq!(copy.kind(), Kind::SegmentDuplicate);
}

/// A repeated last segment starts nothing, and nothing of a message is left for the next one, for ever.
#[test]
fn nothing_is_left_for_the_next_one() {
    let mut r = Receiver::new(8, 100);
    for (one, other) in [("AAAA", "aaaa"), ("BBBB", "bbbb"), ("CCCC", "cccc"), ("DDDD", "dddd")] {
        let last = next(0, other.as_bytes());
        assert_eq!(r.push(first(1, one.as_bytes())), Ok(None));
        assert_eq!(r.push(last), done(&format!("{one}{other}")));
        assert_eq!(r.push(last), Err(Kind::SegmentDuplicate));
        assert_eq!(r.push(next(0, b"left over")), Err(Kind::SegmentOrder));
        assert_eq!(r.push(next(1, b"left over")), Err(Kind::SegmentOrder));
        assert_eq!(r.collector.pending(), 0);
    }
    // The next message may begin with the same octets, or be longer.
    assert_eq!(r.push(first(1, b"DDDD")), Err(Kind::SegmentDuplicate));
    assert_eq!((r.push(next(0, b"new")), r.collector.pending()), (done("DDDDnew"), 0));
    assert_eq!(r.push(first(2, b"DDDD")), Ok(None));
    assert_eq!(r.push(next(1, b"1")), Ok(None));
    assert_eq!(r.push(next(0, b"2")), done("DDDD12"));
    assert_eq!((r.push(first(2, b"DDDD")), r.push(next(1, b"1"))), {
        let duplicate = || Err(Kind::SegmentDuplicate);
        (duplicate(), duplicate())
    });
    assert_eq!(r.collector.pending(), 0);
    assert_eq!((r.push(next(0, b"3")), r.push(next(0, b"3"))), {
        (done("DDDD13"), Err(Kind::SegmentDuplicate))
    });
    // A middle one that comes again by itself is no beginning.
    assert_eq!(r.push(next(1, b"1")), Err(Kind::SegmentDuplicate));
    assert_eq!(r.push(next(0, b"4")), Err(Kind::SegmentOrder));
    // It is remembered as long as the patience, from its end on.
    assert_eq!(r.at(next(0, b"3"), 1, 10), Err(Kind::SegmentDuplicate));
    assert_eq!(r.at(next(0, b"3"), 1, 11), Err(Kind::SegmentOrder));
    assert_eq!(r.given_up, []);
}

/// What contradicts a message changes nothing of it, and is told: by itself and by the message.
#[test]
fn contradictions() {
    let ambiguous = |data: &str| Ok(Some((data.to_owned(), vec![Flag::SegmentsAmbiguous])));
    let elsewhere = |part| Part { called: Address::itu_gt4(7, NUMBER), ..part };
    for (other, kind) in [
        // Other data in the place of one that has come.
        (first(3, b"A"), Kind::SegmentOverlap),
        (elsewhere(first(3, b"a")), Kind::SegmentOverlap),
        (next(2, b"B"), Kind::SegmentOverlap),
        (next(2, b"bb"), Kind::SegmentOverlap),
        (next(2, b""), Kind::SegmentOverlap),
        // Another number of segments.
        (first(1, b"a"), Kind::SegmentContradiction),
        (first(4, b"a"), Kind::SegmentContradiction),
        (next(3, b"a"), Kind::SegmentContradiction),
        (next(4, b"x"), Kind::SegmentContradiction),
        (next(15, b"x"), Kind::SegmentContradiction),
        // One behind the next.
        (next(0, b"x"), Kind::SegmentOrder),
    ] {
        let mut r = Receiver::new(8, 100);
        assert_eq!((r.push(first(3, b"a")), r.push(next(2, b"b"))), (Ok(None), Ok(None)));
        assert_eq!((r.push(other), r.collector.pending()), (Err(kind), 1), "{kind}");
        assert_eq!((r.push(next(1, b"c")), r.push(next(0, b"d"))), (Ok(None), ambiguous("abcd")));
        // The next message has nothing of it.
        assert_eq!((r.push(first(1, b"1")), r.push(next(0, b"2"))), (Ok(None), done("12")));
    }
}

/// The first segment says whose the message is; one that says otherwise is told.
#[test]
fn addresses_of_later_segments() {
    for called in [Address::itu_ssn(None, 142), Address::itu_gt4(146, NUMBER), Address::itu_gt4(6, OTHER)] {
        let mut r = Receiver::new(8, 200);
        assert_eq!(r.push(first(1, b"a")), Ok(None));
        let other = Part { called, ..next(0, b"b") };
        assert_eq!(r.push(other), Ok(Some(("ab".into(), vec![Flag::SegmentsDiffer]))));
        assert_eq!((r.push(first(1, b"c")), r.push(next(0, b"d"))), (Ok(None), done("cd")));
    }
}

/// Each thing that keeps messages apart.
#[test]
fn what_keeps_messages_apart() {
    let last = next(0, b"b");
    let (called, calling) = (last.called, last.calling);
    for (other, link, joined) in [
        (last, 1, true),
        (last, 2, false),
        (Part { kind: Type::Ludt, ..last }, 1, false),
        (Part { kind: Type::Xudts, ..last }, 1, false),
        (Part { kind: Type::Xudts, called: calling, calling: called, ..last }, 1, false),
        (Part { class: 0, ..last }, 1, false),
        (Part { asked: 0, ..last }, 1, false),
        (Part { reference: THEIRS, ..last }, 1, false),
        (Part { calling: Address::itu_gt4(7, OTHER), ..last }, 1, false),
        (Part { calling: Address::itu_gt4(8, NUMBER), ..last }, 1, false),
    ] {
        let mut r = Receiver::new(8, 100);
        assert_eq!(r.push(first(1, b"a")), Ok(None));
        let expected = if joined { done("ab") } else { Err(Kind::SegmentOrder) };
        assert_eq!(r.at(other, link, 0), expected);
        // As a first one it begins a message of its own.
        let begin = Part { first: true, remaining: 1, ..other };
        assert_eq!(r.at(begin, link, 0), Ok(None));
        assert_eq!(r.collector.pending(), 2 - usize::from(joined));
        assert_eq!(r.at(Part { data: b"c", ..other }, link, 0), done("bc"));
    }
    // What is returned has the reference of the one whom it is returned to, whoever returns it.
    let mut r = Receiver::new(8, 100);
    let returned = |part| Part { kind: Type::Xudts, ..part };
    assert_eq!(r.push(returned(first(1, b"a"))), Ok(None));
    let by_another = Part { calling: Address::itu_gt4(8, NUMBER), ..returned(last) };
    assert_eq!(r.push(by_another), Ok(Some(("ab".into(), vec![Flag::SegmentsDiffer]))));
}

/// A first segment that none follow is a message: it is shown once, and takes no slot.
#[test]
fn the_only_segment() {
    let mut r = Receiver::new(0, 0);
    assert_eq!(r.push(first(0, b"all")), Ok(Some(("whole".into(), vec![]))));
    assert_eq!(r.push(first(1, b"a")), Err(Kind::SegmentSlots));
    let mut r = Receiver::new(1, 100);
    assert_eq!(r.push(first(1, b"a")), Ok(None));
    assert_eq!(r.push(first(0, b"all")), Ok(Some(("whole".into(), vec![]))));
    assert_eq!(r.push(next(0, b"b")), done("ab"));
}

/// As much as fits a slot's part of the buffer, and an octet more: that is given up, and its rest costs no slot.
#[test]
fn room() {
    let size = first(2, b"").octets().len();
    let mut r = Receiver::new(1, size + 10);
    assert_eq!(r.push(first(2, &[b'a'; 6])), Err(Kind::SegmentSpace), "it stands there with its message");
    assert_eq!((r.push(next(1, b"b")), r.collector.pending()), (Err(Kind::SegmentOrder), 0));
    assert_eq!(r.push(first(2, b"aaaaa")), Ok(None), "five octets in the message, and five behind it");
    assert_eq!((r.push(next(1, b"b")), r.collector.pending()), (Err(Kind::SegmentSpace), 0));
    assert_eq!((r.push(next(0, b"c")), r.collector.pending()), (Err(Kind::SegmentOrder), 0));
    assert_eq!((r.push(first(2, b"aaaa")), r.push(next(1, b"b"))), (Ok(None), Ok(None)));
    assert_eq!((r.push(next(0, b"c")), r.collector.pending()), (done("aaaabc"), 0));
    // Behind a complete message, too.
    assert_eq!((r.push(first(2, &[b'b'; 6])), r.collector.pending()), (Err(Kind::SegmentSpace), 0));
    assert_eq!((r.push(first(1, b"a")), r.push(next(0, &[b'b'; 9]))), {
        (Ok(None), Err(Kind::SegmentSpace))
    });
    // It costs no other message anything.
    let mut r = Receiver::new(1, size + 10);
    assert_eq!(r.push(first(1, b"a")), Ok(None));
    let other = Part { reference: THEIRS, ..first(1, &[b'x'; 6]) };
    assert_eq!((r.push(other), r.push(next(0, b"b"))), (Err(Kind::SegmentSpace), done("ab")));
    assert_eq!(r.given_up, []);
}

fn given_up(link: u64, reference: u32, kind: Kind) -> GivenUp {
    GivenUp { layer: Layer::Sccp, link, reference, kind }
}

/// A sequence that never ends costs its own slot: the oldest collection goes of the link, and there of the sender,
/// that has most.
#[test]
fn a_share_of_the_slots() {
    let of = |n: u32, part| Part { reference: LocalReference(n), ..part };
    let mut r = Receiver::new(8, 100);
    for n in 0..8 {
        assert_eq!(r.at(of(n, first(1, b"x")), 666, u64::from(n)), Ok(None));
    }
    assert_eq!(r.at(first(1, b"a"), 1, 8), Ok(None));
    for n in 8..100 {
        assert_eq!(r.at(of(n, first(1, b"x")), 666, 8), Ok(None));
    }
    assert_eq!((r.at(next(0, b"b"), 1, 8), r.collector.pending()), (done("ab"), 7));
    while let Some(given_up) = r.collector.given_up(8) {
        r.given_up.push(given_up);
    }
    assert_eq!(r.given_up.len(), 93, "all but seven are told");
    assert_eq!(r.given_up[0], given_up(666, 0, Kind::SegmentSlots));
    let mut told: Vec<u32> = r.given_up.iter().map(|g| g.reference).collect();
    told.sort_unstable();
    told.dedup();
    assert_eq!(told.len(), 93);

    // On one link the one with most goes first.
    let mut r = Receiver::new(8, 100);
    let you = |part| Part { calling: Address::itu_gt4(8, NUMBER), ..part };
    assert_eq!((r.push(you(first(1, b"y"))), r.push(you(of(1, first(1, b"z"))))), (Ok(None), Ok(None)));
    for n in 2..50 {
        assert_eq!(r.push(of(n, first(1, b"x"))), Ok(None));
    }
    assert_eq!((r.push(you(next(0, b"ou"))), r.push(you(of(1, next(0, b"oo"))))), (done("you"), done("zoo")));
    // What is only remembered goes before what is being collected.
    assert_eq!((r.push(of(60, first(1, b"x"))), r.push(of(61, first(1, b"x")))), (Ok(None), Ok(None)));
    let before = r.given_up.len();
    assert_eq!((r.push(of(62, first(1, b"x"))), r.given_up.len()), (Ok(None), before));
    assert_eq!(r.push(you(next(0, b"ou"))), Err(Kind::SegmentOrder), "and is forgotten");
}

/// Slots of any number are all of use.
#[test]
fn any_number_of_slots() {
    for slots in [1, 2, 7, 8, 9, 15, 16, 17, 100, 257] {
        let mut r = Receiver::new(slots, 60);
        for n in 0..4096 {
            let part = Part { reference: LocalReference(n), ..first(1, b"x") };
            assert_eq!(r.at(part, u64::from(n), 0), Ok(None));
            assert!(r.collector.pending() <= slots);
            assert_eq!(r.collector.pending() + r.given_up.len() + usize::from(evicted(&r)), n as usize + 1);
        }
        assert_eq!(r.collector.pending(), slots);
    }
    fn evicted(r: &Receiver) -> bool {
        r.collector.clone().given_up(0).is_some()
    }
}

/// A message may take as long as the patience, and no longer; a clock that goes back or jumps ends what there was.
#[test]
fn the_clock() {
    let mut r = Receiver::new(8, 100);
    assert_eq!((r.at(first(2, b"a"), 1, 100), r.at(next(1, b"b"), 1, 110)), (Ok(None), Ok(None)));
    assert_eq!((r.collector.given_up(110), r.collector.pending()), (None, 1));
    assert_eq!(r.collector.clone().given_up(111), Some(given_up(1, 0x01_0203, Kind::SegmentTimeout)));
    let mut late = Receiver { collector: r.collector.clone(), given_up: vec![] };
    assert_eq!(late.only(next(0, b"c"), 1, 111), Err(Kind::SegmentTimeout));
    assert_eq!((late.collector.pending(), late.only(next(0, b"c"), 1, 111)), (0, Err(Kind::SegmentOrder)));
    // A first one begins again, and the other is told.
    let mut late = Receiver { collector: r.collector.clone(), given_up: vec![] };
    assert_eq!((late.only(first(1, b"n"), 1, 111), late.at(next(0, b"ew"), 1, 112)), (Ok(None), done("new")));
    assert_eq!(late.given_up, [given_up(1, 0x01_0203, Kind::SegmentTimeout)]);
    assert_eq!(r.at(next(0, b"c"), 1, 110), done("abc"));

    // Ahead of the clock by as much as the patience, and by more; at the ends of the clock, too.
    for (since, now, stays) in [
        (100, 90, true),
        (100, 89, false),
        (4_102_444_800_000, 1_767_225_600_000, false),
        (u64::MAX, 0, false),
        (0, u64::MAX, false),
        (u64::MAX, u64::MAX - 10, true),
    ] {
        let mut r = Receiver::new(8, 100);
        for n in 0..8 {
            let part = Part { reference: LocalReference(n), ..first(1, b"x") };
            assert_eq!(r.at(part, 1, since), Ok(None));
        }
        let mut aged = r.collector.clone();
        let told = core::iter::from_fn(|| aged.given_up(now)).collect::<Vec<_>>();
        assert_eq!((told.len(), aged.pending()), if stays { (0, 8) } else { (8, 0) }, "{since} {now}");
        assert!(told.iter().map(|g| g.reference).eq(0..if stays { 0 } else { 8 }), "in their order");
        // Without asking: the new one finds a place all the same.
        assert_eq!((r.only(first(1, b"a"), 1, now), r.only(next(0, b"b"), 1, now)), (Ok(None), done("ab")));
        let kind = if stays { Kind::SegmentSlots } else { Kind::SegmentTimeout };
        assert_eq!(r.collector.given_up(now).map(|g| g.kind), Some(kind));
    }
}

/// An address that a slot cannot tell apart is refused.
#[test]
fn addresses_too_long() {
    let address = [0x12; 66];
    for (size, told) in [(64, Ok(None)), (65, Err(Kind::TooLong))] {
        let mut r = Receiver::new(1, 300);
        let head = [17, 1, 15, 4, 6, 6 + size, 7 + size, 2, 0x42, 6, size];
        let octets = [&head[..], &address[..usize::from(size)], &[1, b'a', 16, 4, 0x81, 1, 2, 3, 0]].concat();
        let message = Message::from_bytes(&octets).unwrap();
        let result = r.collector.push(&message, 1, 0).map(|_| None::<()>).map_err(|e| e.kind());
        assert_eq!(result, told, "{size}");
    }
}
