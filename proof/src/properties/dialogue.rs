//! Dialogues under way: a message is read in the context of its own one, or in none.

use arbitrary::Unstructured;
use sigcodec::{
    dialogue::{Context, Peer, Slot, Table},
    stack::Frame,
};
use std::{vec, vec::Vec};

/// An element with a length of one octet.
fn tlv(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let contents = parts.concat();
    [&[tag, u8::try_from(contents.len()).expect("short")][..], &contents].concat()
}
/// The contents of an application context name of MAP.
const fn oid([number, version]: [u8; 2]) -> [u8; 7] {
    [4, 0, 0, 1, 0, number, version]
}
/// A request that names a context.
fn request(context: [u8; 2]) -> Vec<u8> {
    let pdu = tlv(0x60, &[&[0x80, 2, 7, 0x80], &tlv(0xa1, &[&tlv(6, &[&oid(context)])])]);
    tlv(0x6b, &[&tlv(0x28, &[&[6, 7, 0, 0x11, 0x86, 5, 1, 1, 1], &tlv(0xa0, &[&pdu])])])
}
const BEGIN: u8 = 0x62;
const END: u8 = 0x64;
const CONTINUE: u8 = 0x65;
const ABORT: u8 = 0x67;

/// A message with these ids.
fn message(tag: u8, own: Option<u32>, other: Option<u32>, dialogue: &[u8]) -> Vec<u8> {
    let id = |tag, id: Option<u32>| id.map(|id| tlv(tag, &[&id.to_be_bytes()])).unwrap_or_default();
    tlv(tag, &[&id(0x48, own), &id(0x49, other), dialogue])
}

/// A dialogue under way, and which of its messages comes next.
struct Open {
    ends: [Peer; 2],
    ids: [u32; 2],
    context: [u8; 2],
    next: u8,
}

impl Open {
    /// The next message, and whether it goes to the end that was called first.
    fn message(&self) -> (Vec<u8>, bool) {
        let [x, y] = self.ids;
        match self.next {
            0 => (message(BEGIN, Some(x), None, &request(self.context)), true),
            n if n >= 5 => (message(END, None, Some(x), &[]), false),
            n if n & 1 == 1 => (message(CONTINUE, Some(y), Some(x), &[]), false),
            _ => (message(CONTINUE, Some(x), Some(y), &[]), true),
        }
    }
}

/// Any order, any loss, floods, strangers that know the ids, and a clock that jumps.
pub(super) fn check(input: &[u8]) {
    let mut u = Unstructured::new(input);
    let slots = *u.choose(&[0usize, 1, 8, 16, 64, 256]).unwrap_or(&8);
    let mut table = Table::new(vec![Slot::FREE; slots], 1000);
    let mut open: Vec<Open> = vec![];
    let (mut id, mut now) = (0u32, 0u64);
    while !u.is_empty() {
        let what = u.int_in_range(0..=9u8).unwrap_or(0);
        let peer = |n: u8| Peer::of(&[n % 5]);
        match what {
            0..=2 if open.len() < 64 => {
                let Ok([a, b, number, version]) = u.arbitrary::<[u8; 4]>() else { return };
                // Ids are never used again: what cannot be told apart, nobody can.
                let ids = [id, id.wrapping_add(1)];
                id = id.wrapping_add(2);
                let context = [1 + number % 30, 1 + version % 3];
                open.push(Open { ends: [peer(a), peer(b)], ids, context, next: 0 });
            }
            3 => {
                let by = u.arbitrary::<u16>().unwrap_or(0).into();
                now = if u.arbitrary().unwrap_or(true) {
                    now.saturating_add(by)
                } else {
                    now.saturating_sub(by)
                };
            }
            4 => {
                // A stranger with the ids of others.
                let Ok([from, to, tag, own, other]) = u.arbitrary::<[u8; 5]>() else { return };
                let tag = [BEGIN, CONTINUE, END, ABORT][usize::from(tag & 3)];
                let number = |n: u8| id.wrapping_sub(u32::from(n));
                let stranger = Peer::of(&[9, from % 3]);
                let named = if own & 1 == 0 { request([31, 1]) } else { vec![] };
                let octets = message(tag, Some(number(own)), Some(number(other)), &named);
                table.take(&Frame::from_tcap(&octets), stranger, peer(to), now);
            }
            _ => {
                let Some(last) = open.len().checked_sub(1) else { continue };
                let n = u.int_in_range(0..=last).unwrap_or(0);
                let Some(dialogue) = open.get_mut(n) else { continue };
                let (octets, forward) = dialogue.message();
                let ([a, b], context) = (dialogue.ends, dialogue.context);
                dialogue.next += 1;
                if dialogue.next > 5 {
                    open.swap_remove(n);
                }
                // One in four is lost.
                if u.int_in_range(0..=3u8).unwrap_or(0) == 0 {
                    continue;
                }
                let (from, to) = if forward { (a, b) } else { (b, a) };
                if let Context::Known(found) = table.take(&Frame::from_tcap(&octets), from, to, now) {
                    assert_eq!(found.octets(), oid(context), "of another dialogue");
                }
            }
        }
        assert!(table.len() <= slots, "no more than there is room for");
    }
}
