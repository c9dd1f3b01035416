//! Dialogues: any order, any loss, any flood, and never a context that was not that dialogue's.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec::{
    dialogue::{Context, Peer, Slot, Table},
    stack::Frame,
};

/// An element with a length of one octet.
fn tlv(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let contents = parts.concat();
    [&[tag, u8::try_from(contents.len()).unwrap()][..], &contents].concat()
}
/// A request or acceptance in a context of MAP.
fn dialogue(context: [u8; 2], accepted: bool) -> Vec<u8> {
    let name = tlv(0xa1, &[&tlv(6, &[&[4, 0, 0, 1, 0, context[0], context[1]]])]);
    let pdu = if accepted {
        tlv(0x61, &[&[0x80, 2, 7, 0x80], &name, &[0xa2, 3, 2, 1, 0], &[0xa3, 5, 0xa1, 3, 2, 1, 0]])
    } else {
        tlv(0x60, &[&[0x80, 2, 7, 0x80], &name])
    };
    tlv(0x6b, &[&tlv(0x28, &[&[6, 7, 0, 0x11, 0x86, 5, 1, 1, 1], &tlv(0xa0, &[&pdu])])])
}
/// A message with these ids.
fn message(tag: u8, own: Option<[u8; 4]>, other: Option<[u8; 4]>, dialogue: &[u8]) -> Vec<u8> {
    let own = own.map(|id| tlv(0x48, &[&id])).unwrap_or_default();
    let other = other.map(|id| tlv(0x49, &[&id])).unwrap_or_default();
    tlv(tag, &[&own, &other, dialogue])
}
const BEGIN: u8 = 0x62;
const CONTINUE: u8 = 0x65;
const END: u8 = 0x64;

/// What a table says of a message, as the contents of a context name.
fn take(table: &mut Table<Vec<Slot>>, octets: &[u8], ends: (Peer, Peer), now: u64) -> Option<Vec<u8>> {
    match table.take(&Frame::from_tcap(octets), ends.0, ends.1, now) {
        Context::Known(kept) => Some(kept.octets().to_vec()),
        _ => None,
    }
}
fn oid(context: [u8; 2]) -> Vec<u8> {
    vec![4, 0, 0, 1, 0, context[0], context[1]]
}

#[test]
fn a_context_lasts_to_the_end_of_its_dialogue() {
    let (a, b, c) = (Peer::of(&[1]), Peer::of(&[2]), Peer::of(&[3]));
    let (x, y) = ([0, 0, 0, 1], [0, 0, 0, 2]);
    let mut table = Table::new(vec![Slot::FREE; 64], 1000);
    let known = Some(oid([28, 3]));
    let begin = message(BEGIN, Some(x), None, &dialogue([28, 3], false));
    assert_eq!(take(&mut table, &begin, (a, b), 0), known);
    let answer = message(CONTINUE, Some(y), Some(x), &[]);
    assert_eq!(take(&mut table, &answer, (b, a), 1), known);
    let on = message(CONTINUE, Some(x), Some(y), &[]);
    assert_eq!(take(&mut table, &on, (a, b), 2), known);
    // Somebody else has no part in it, and neither has another id of the partner's.
    assert_eq!(take(&mut table, &on, (c, b), 2), None);
    assert_eq!(take(&mut table, &message(CONTINUE, Some([9; 4]), Some(y), &[]), (a, b), 2), None);
    let end = message(END, None, Some(x), &[]);
    assert_eq!(take(&mut table, &end, (b, a), 3), known);
    // It has ended for both.
    assert_eq!(take(&mut table, &on, (a, b), 4), None);
    assert!(table.is_empty());
    // What the responder names is the context from then on.
    take(&mut table, &begin, (a, b), 5);
    let other = message(CONTINUE, Some(y), Some(x), &dialogue([28, 2], true));
    assert_eq!(take(&mut table, &other, (b, a), 6), Some(oid([28, 2])));
    assert_eq!(take(&mut table, &on, (a, b), 7), Some(oid([28, 2])));
    // Silent for too long, and a clock that goes back by more.
    assert_eq!(take(&mut table, &on, (a, b), 2000), None);
    take(&mut table, &begin, (a, b), 5000);
    assert_eq!(take(&mut table, &answer, (b, a), 10), None);
}

#[test]
fn two_dialogues_with_one_id_are_ambiguous() {
    let (a, b) = (Peer::of(&[1]), Peer::of(&[2]));
    let mut table = Table::new(vec![Slot::FREE; 64], 1000);
    let begin = |context| message(BEGIN, Some([7; 4]), None, &dialogue(context, false));
    let answer = message(CONTINUE, Some([8; 4]), Some([7; 4]), &[]);
    take(&mut table, &begin([28, 3]), (a, b), 0);
    take(&mut table, &begin([28, 3]), (a, b), 1);
    assert_eq!(take(&mut table, &answer, (b, a), 2), Some(oid([28, 3])), "a repetition");
    take(&mut table, &begin([20, 3]), (a, b), 3);
    let frame = Frame::from_tcap(&answer);
    assert_eq!(table.take(&frame, b, a, 4), Context::Ambiguous);
}

/// A generator of pseudo-random numbers with a fixed seed.
struct Numbers(u64);
impl Numbers {
    fn below(&mut self, n: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % n
    }
}

/// A dialogue under way: its ends, their ids, its context, and which message comes next.
type Open = (Peer, Peer, [u8; 4], [u8; 4], [u8; 2], u8);

#[test]
fn never_a_context_of_another_dialogue() {
    let mut numbers = Numbers(0x1234_5678_9abc_def1);
    let (mut known, mut unknown) = (0, 0);
    for round in 0..40u64 {
        let slots = [8, 24, 128, 1024][usize::try_from(round % 4).unwrap()];
        let mut table = Table::new(vec![Slot::FREE; slots], 10_000);
        let mut open: Vec<Open> = Vec::new();
        for step in 0..3000u64 {
            let id = |n: u64| u32::try_from(round << 16 | n).unwrap().to_be_bytes();
            if open.len() < 60 && numbers.below(3) == 0 {
                let ends =
                    [numbers.below(6), numbers.below(6)].map(|n| Peer::of(&[u8::try_from(n).unwrap()]));
                let context = [u8::try_from(numbers.below(30) + 1).unwrap(), 3];
                open.push((ends[0], ends[1], id(step * 2), id(step * 2 + 1), context, 0));
                continue;
            }
            if open.is_empty() {
                continue;
            }
            let n = usize::try_from(numbers.below(open.len() as u64)).unwrap();
            let (a, b, x, y, context, next) = open[n];
            let (octets, ends) = match next {
                0 => (message(BEGIN, Some(x), None, &dialogue(context, false)), (a, b)),
                1 => (message(CONTINUE, Some(y), Some(x), &[]), (b, a)),
                2 | 3 => (message(CONTINUE, Some(x), Some(y), &[]), (a, b)),
                _ => (message(END, None, Some(x), &[]), (b, a)),
            };
            if next >= 4 {
                _ = open.swap_remove(n)
            } else {
                open[n].5 += 1
            }
            // One in five is lost.
            if numbers.below(5) == 0 {
                continue;
            }
            match take(&mut table, &octets, ends, step) {
                Some(found) => {
                    assert_eq!(found, oid(context), "round {round} step {step}");
                    known += 1;
                }
                None => unknown += 1,
            }
        }
    }
    assert!(known > 10_000 && unknown > 1_000, "{known} {unknown}");
}
