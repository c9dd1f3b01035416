//! Segments of SCCP.

use crate::generate;
use arbitrary::{Arbitrary as _, Unstructured};
use sigcodec::{
    sccp::{Address, HopCounter, LocalReference, Message, Progress, ProtocolClass, Reassembly, Slot, Xudt},
    wire::Decode as _,
};
use std::vec::Vec;

/// Octets of each of the slots.
const ROOM: usize = 1400;

/// The message that is split.
fn whole(data: &[u8]) -> Xudt<'_, &[u8]> {
    Xudt {
        protocol_class: ProtocolClass::new(1, false),
        hop_counter: HopCounter(15),
        called: Address::itu_ssn(None, 6),
        calling: Address::itu_ssn(Some(2), 7),
        data,
        segmentation: None,
        importance: None,
    }
}

/// The segments of a message.
fn segments(data: &[u8], size: usize) -> Option<Vec<Vec<u8>>> {
    let Ok(segments) = whole(data).segments(size, LocalReference(9)) else {
        assert!(data.len() > whole(data).segment_room(size) * 16, "what fits 16 segments is split");
        return None;
    };
    Some(segments.map(|s| generate::octets(&s)).collect())
}

/// In any order, with repeats, decoys and floods: what is collected are the segments of one message in order, or nothing.
pub(super) fn check(input: &[u8]) {
    let mut u = Unstructured::new(input);
    let Ok(size) = u.int_in_range(60..=268usize) else { return };
    let Ok(data) = generate::some(&mut u, 900) else { return };
    let Some(own) = segments(&data, size) else { return };
    assert!(own.iter().all(|octets| octets.len() <= size), "a segment fits the message size");
    in_order(&data, &own, &mut u);
    any_order(&data, &own, size, &mut u);
}

/// Each segment once or twice, and between them segments of others: the message is there once.
fn in_order(data: &[u8], own: &[Vec<u8>], u: &mut Unstructured<'_>) {
    let mut reassembly = Reassembly::new([Slot::FREE; 3], [0; 3 * ROOM], 100);
    let mut completed = 0;
    for octets in own {
        let message = Message::from_bytes(octets).expect("a segment decodes");
        for copy in 0..=u8::arbitrary(u).unwrap_or(0) & 1 {
            match reassembly.push(&message, 1, 0) {
                Ok(Progress::Complete(got)) => {
                    assert_eq!((got.data().rest(), copy), (data, 0), "the message is whole");
                    assert_eq!(Some(got.first().rest()), own.first().map(Vec::as_slice), "as it began");
                    got.audit(&mut |f: sigcodec::wire::audit::Finding| panic!("{}", f.flag));
                    completed += 1;
                }
                Ok(Progress::Collecting) => assert_eq!(copy, 0, "a copy is told"),
                Ok(Progress::Whole) => {
                    assert_eq!(own.len(), 1, "a segment is one");
                    completed = 1;
                }
                Err(_) => assert_eq!(copy, 1, "a segment of a message is taken"),
            }
        }
        // Hostile segments of another sender, as many as fill the slots.
        for _ in 0..u8::arbitrary(u).unwrap_or(0) & 7 {
            hostile(&mut reassembly, u, 3);
        }
    }
    assert_eq!(completed, 1, "the message is complete, {} segments", own.len());
}

/// Segments of two messages with one reference, in any order, each as often as it likes.
fn any_order(data: &[u8], own: &[Vec<u8>], size: usize, u: &mut Unstructured<'_>) {
    let other: Vec<u8> = data.iter().map(|octet| !octet).collect();
    let Some(others) = segments(&other, size) else { return };
    let mut reassembly = Reassembly::new([Slot::FREE; 3], [0; 3 * ROOM], 100);
    let mut now = 0;
    for _ in 0..64 {
        let Ok(choice) = u.int_in_range(0..=own.len().saturating_mul(2).saturating_sub(1)) else { return };
        if u.is_empty() {
            return;
        }
        let Some(octets) = own.iter().chain(&others).nth(choice) else { return };
        now += u64::from(u8::arbitrary(u).unwrap_or(0) & 3);
        while reassembly.given_up(now).is_some() {}
        let message = Message::from_bytes(octets).expect("a segment decodes");
        if let Ok(Progress::Complete(got)) = reassembly.push(&message, 1, now) {
            let first = got.first().rest();
            let of = |segments: &[Vec<u8>]| segments.first().is_some_and(|f| f == first);
            assert!(of(own) || of(&others), "it begins with a first segment");
            assert_eq!(got.data().len(), data.len(), "each segment once");
            // Piece by piece it is one of both messages, at the same place.
            let pieces = got.data().rest().iter().zip(data.iter().zip(&other));
            assert!(pieces.into_iter().all(|(got, (one, other))| got == one || got == other));
        }
        assert!(reassembly.pending() <= 3, "a slot each");
        hostile(&mut reassembly, u, 3);
    }
}

/// Any segment of another sender.
fn hostile(reassembly: &mut Reassembly<[Slot; 3], [u8; 3 * ROOM]>, u: &mut Unstructured<'_>, link: u64) {
    if u.is_empty() {
        return;
    }
    let made = generate::some(u, 40).and_then(|data| generate::segment(u, &data));
    if let Ok(octets) = made {
        let message = Message::from_bytes(&octets).expect("it decodes");
        let _ = reassembly.push(&message, link, 0);
        assert!(reassembly.pending() <= 3);
    }
}
