//! Diameter answers and their requests: any order, any loss, any flood, and never the request of another answer.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation
)]

use sigcodec::{
    diameter::Message,
    requests::{Asked, Request, Requests, Slot},
    stack::Frame,
    wire::{Decode as _, Network, Selector},
};

/// A message with a Session-Id, or without one.
fn message(is_request: bool, command: u32, hop_by_hop: u32, session: &str) -> Vec<u8> {
    let mut avps = vec![];
    if !session.is_empty() {
        avps.extend([263u32.to_be_bytes(), (0x4000_0008 + session.len() as u32).to_be_bytes()].concat());
        avps.extend(session.as_bytes());
        avps.resize(avps.len().next_multiple_of(4), 0);
    }
    let flags = if is_request { 0x8000_0000 } else { 0 };
    let words = [0x0100_0000 | (20 + avps.len() as u32), flags | command, 16_777_251, hop_by_hop, 5];
    [words.map(u32::to_be_bytes).concat(), avps].concat()
}
fn take(requests: &mut Requests<Vec<Slot>>, octets: &[u8], ends: (u64, u64), now: u64) -> Request {
    requests.take(&Message::from_bytes(octets).unwrap(), ends.0, ends.1, now)
}
fn known(request: Request) -> Option<Asked> {
    if let Request::Known(asked) = request { Some(asked) } else { None }
}

#[test]
fn an_answer_has_what_was_asked() {
    let mut requests = Requests::new(vec![Slot::FREE; 64], 1000);
    let request = message(true, 316, 7, "a;1");
    assert_eq!(take(&mut requests, &request, (1, 2), 0), Request::Unknown);
    // An answer without a Session-Id, through a frame.
    let answer = message(false, 316, 7, "");
    // Not from somebody else, nor in the other direction, nor with another identifier.
    assert_eq!(take(&mut requests, &answer, (3, 1), 1), Request::Unknown);
    assert_eq!(take(&mut requests, &answer, (1, 2), 1), Request::Unknown);
    assert_eq!(take(&mut requests, &message(false, 316, 8, ""), (2, 1), 1), Request::Unknown);
    let frame = Frame::enter(Selector::Ppid(46), &answer, Network::Itu);
    let asked = known(requests.take_frame(&frame, 2, 1, 1)).unwrap();
    assert_eq!((asked.command, asked.application, asked.end_to_end), (316, 16_777_251, 5));
    assert_eq!(asked.session_id(), Some(&b"a;1"[..]));
    assert!(asked.is_answered_by(&Message::from_bytes(&answer).unwrap()));
    for other in [message(false, 317, 7, ""), message(false, 316, 7, "a;2")] {
        assert!(!asked.is_answered_by(&Message::from_bytes(&other).unwrap()));
    }
    // It is answered once.
    assert_eq!(take(&mut requests, &answer, (2, 1), 2), Request::Unknown);
    assert!(requests.is_empty());
    // Sent again it is the same; another one with its identifier is not told apart from it.
    take(&mut requests, &request, (1, 2), 3);
    take(&mut requests, &request, (1, 2), 4);
    assert!(known(take(&mut requests, &answer, (2, 1), 5)).is_some());
    take(&mut requests, &request, (1, 2), 6);
    take(&mut requests, &message(true, 316, 7, "b;1"), (1, 2), 7);
    assert_eq!(take(&mut requests, &answer, (2, 1), 8), Request::Ambiguous);
    // Waited for too long; and a clock that goes back by more.
    take(&mut requests, &request, (1, 2), 5000);
    assert_eq!(take(&mut requests, &answer, (2, 1), 6001), Request::Unknown);
    take(&mut requests, &request, (1, 2), 9000);
    assert_eq!(take(&mut requests, &answer, (2, 1), 10), Request::Unknown);
    // A Session-Id that is too long is not cut.
    take(&mut requests, &message(true, 316, 7, &"x".repeat(200)), (1, 2), 10);
    assert_eq!(known(take(&mut requests, &answer, (2, 1), 11)).unwrap().session_id(), None);
}

#[test]
fn never_what_another_answer_was_asked() {
    let mut state = 0x1234_5678_9abc_def1u64;
    let mut below = |n: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % n
    };
    let (mut found, mut lost) = (0, 0);
    for slots in [0, 1, 8, 24, 256] {
        let mut requests = Requests::new(vec![Slot::FREE; slots], 400);
        let mut open: Vec<(u32, (u64, u64))> = vec![];
        for step in 0..20_000u32 {
            if below(2) == 0 && open.len() < 300 {
                let ends = (below(4), below(4));
                open.push((step, ends));
                take(&mut requests, &message(true, 316, step, &format!("s;{step}")), ends, step.into());
            } else if !open.is_empty() {
                let (id, (a, b)) = open.swap_remove(below(open.len() as u64) as usize);
                match take(&mut requests, &message(false, 316, id, ""), (b, a), step.into()) {
                    Request::Known(asked) => {
                        assert_eq!(asked.session_id(), Some(format!("s;{id}").as_bytes()));
                        found += 1;
                    }
                    _ => lost += 1,
                }
            }
            assert!(requests.len() <= slots);
        }
    }
    assert!(found > 1_000 && lost > 10_000, "{found} {lost}");
}
