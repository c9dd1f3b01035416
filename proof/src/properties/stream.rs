//! Streams in chunks.

use sigcodec::{
    diameter, m3ua,
    sigtran::Framed,
    sua,
    wire::{Error, Result},
};
use std::{vec, vec::Vec};

type Framer = fn(&[u8]) -> Result<Framed<'_>>;

/// What a stream gave: messages, and how it ended.
type Outcome = (Vec<Vec<u8>>, Option<Error>, usize);

/// `[framer, chunk sizes × 4, octets …]`.
pub(super) fn check(input: &[u8]) {
    let [framer, a, b, c, d, octets @ ..] = input else { return };
    let framer: Framer = match framer % 3 {
        0 => m3ua::frame,
        1 => sua::frame,
        _ => |octets| diameter::frame(octets, 1 << 16),
    };
    let whole = feed(framer, octets, &[usize::MAX]);
    let sizes = [a, b, c, d].map(|n| usize::from(*n % 32) + 1);
    assert_eq!(whole, feed(framer, octets, &sizes), "any chunking gives the same messages");
    assert_eq!(whole, feed(framer, octets, &[1]), "octet by octet");
    more(framer, octets);
}

fn feed(framer: Framer, octets: &[u8], sizes: &[usize]) -> Outcome {
    let (mut held, mut messages) = (vec![], vec![]);
    let mut rest = octets;
    for size in sizes.iter().cycle() {
        let (chunk, later) = rest.split_at((*size).min(rest.len()));
        rest = later;
        held.extend_from_slice(chunk);
        loop {
            match framer(&held) {
                Ok(Framed::Message(message, behind)) => {
                    assert_eq!(message.len() + behind.len(), held.len(), "nothing is lost");
                    assert!(!message.is_empty(), "a message has octets");
                    messages.push(message.to_vec());
                    held = behind.to_vec();
                }
                Ok(Framed::More(n)) => {
                    assert!(n > 0);
                    break;
                }
                Err(e) => return (messages, Some(e), 0),
            }
        }
        if rest.is_empty() {
            break;
        }
    }
    (messages, None, held.len())
}

/// What is said to be missing is missing: with less there is no message.
fn more(framer: Framer, octets: &[u8]) {
    if let Ok(Framed::More(n)) = framer(octets) {
        let mut longer = octets.to_vec();
        longer.resize(octets.len() + n.min(1 << 17) - 1, 0);
        assert!(!matches!(framer(&longer), Ok(Framed::Message(..))), "{n} octets are missing");
    }
}
