//! Segments of SCCP.

use crate::generate;
use arbitrary::{Arbitrary as _, Unstructured};
use sigcodec::{
    sccp::{Address, HopCounter, LocalReference, Message, Progress, ProtocolClass, Reassembly, Slot, Xudt},
    wire::Decode as _,
};
use std::vec::Vec;

/// Octets of each of the slots.
const ROOM: usize = 1024;

/// A message in segments of two senders, shuffled, with hostile ones between them.
pub(super) fn check(input: &[u8]) {
    let mut u = Unstructured::new(input);
    let Ok(data) = generate::some(&mut u, ROOM) else { return };
    let Ok(size) = u.int_in_range(60..=268usize) else { return };
    let whole = Xudt {
        protocol_class: ProtocolClass::new(1, false),
        hop_counter: HopCounter(15),
        called: Address::itu_ssn(None, 6),
        calling: Address::itu_ssn(Some(2), 7),
        data: &data[..],
        segmentation: None,
        importance: None,
    };
    let Ok(segments) = whole.segments(size, LocalReference(9)) else {
        assert!(data.len() > whole.segment_room(size) * 16, "what fits 16 segments is split");
        return;
    };
    let mut segments: Vec<Vec<u8>> = segments.map(|s| generate::octets(&s)).collect();
    for i in (1..segments.len()).rev() {
        let j = u.int_in_range(0..=i).unwrap_or(i);
        segments.swap(i, j);
    }
    let mut reassembly = Reassembly::new([Slot::FREE; 3], [0; 3 * ROOM], 100);
    let mut completed = [false; 2];
    for octets in &segments {
        assert!(octets.len() <= size, "a segment fits the message size");
        for (link, done) in [(1, 0), (2, 1)] {
            let message = Message::from_bytes(octets).expect("a segment decodes");
            match reassembly.push(&message, link, 0).expect("a segment of a message is taken") {
                Progress::Complete(got) => {
                    assert_eq!(got.rest(), data, "the message is whole");
                    if let Some(done) = completed.get_mut(done) {
                        assert!(!*done, "once");
                        *done = true;
                    }
                }
                Progress::Collecting => {}
                Progress::Whole => panic!("a segment is one"),
            }
        }
        // A hostile segment of another sender.
        if u.is_empty() {
            continue;
        }
        let Ok(hostile) = generate::some(&mut u, 40).and_then(|d| generate::segment(&mut u, &d)) else {
            continue;
        };
        let message = Message::from_bytes(&hostile).expect("it decodes");
        let link = u64::from(u8::arbitrary(&mut u).unwrap_or(0) & 1) + 3;
        let _ = reassembly.push(&message, link, 0);
        assert!(reassembly.pending() <= 3);
    }
    assert_eq!(completed, [true; 2], "both messages are complete, {} segments", segments.len());
}
