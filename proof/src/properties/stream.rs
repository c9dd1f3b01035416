//! Streams in chunks.

use sigcodec::{
    diameter, m3ua, sigtran,
    sigtran::Framed,
    sua,
    wire::{Decode as _, Error, Kind, Layer, Result},
};
use std::{vec, vec::Vec};

/// One way to cut messages from a stream.
struct Framer {
    frame: fn(&[u8], usize) -> Result<Framed<'_>>,
    /// Octets of the smallest message, and of the largest that most inputs may have.
    sizes: [usize; 2],
    /// Why a message that was cut is refused as a whole, if it is.
    refused: fn(&[u8]) -> Option<Error>,
}

const FRAMERS: [Framer; 3] = [
    Framer {
        frame: |octets, limit| match limit {
            m3ua::MAX_MESSAGE => m3ua::frame(octets),
            limit => sigtran::frame(octets, limit, Layer::M3ua),
        },
        sizes: [8, m3ua::MAX_MESSAGE],
        refused: |message| m3ua::Message::from_bytes(message).err(),
    },
    Framer {
        frame: |octets, limit| match limit {
            sua::MAX_MESSAGE => sua::frame(octets),
            limit => sigtran::frame(octets, limit, Layer::Sua),
        },
        sizes: [8, sua::MAX_MESSAGE],
        refused: |message| sua::Message::from_bytes(message).err(),
    },
    Framer {
        frame: diameter::frame,
        sizes: [20, 1 << 17],
        refused: |message| diameter::Message::from_bytes(message).err(),
    },
];

/// What a stream gave: messages, why it was lost, and what is left of it.
type Outcome = (Vec<Vec<u8>>, Option<Error>, Vec<u8>);

/// `[framer and limit, chunk sizes × 4, octets …]`.
pub(super) fn check(input: &[u8]) {
    let [way, a, b, c, d, octets @ ..] = input else { return };
    let Some(framer) = FRAMERS.get(usize::from(way % 3)) else { return };
    let [least, most] = framer.sizes;
    let limit = match usize::from(way / 3) {
        0 => most,
        n => least + n * 4,
    };
    let whole = feed(framer, limit, octets, &[usize::MAX]);
    let sizes = [a, b, c, d].map(|n| usize::from(*n % 32) + 1);
    // Of what is lost, how much has come behind it depends on the chunks.
    let same = |(messages, lost, left): Outcome| (messages, lost, lost.is_none().then_some(left));
    let told = same(whole.clone());
    assert_eq!(told, same(feed(framer, limit, octets, &sizes)), "any chunking gives the same messages");
    assert_eq!(told, same(feed(framer, limit, octets, &[1])), "octet by octet");
    let (messages, _, left) = whole;
    assert_eq!([messages.concat(), left].concat(), octets, "what goes on is what came");
    for message in &messages {
        assert!((least..=limit).contains(&message.len()), "the limit holds");
        // Whoever reads it finds its end in the same place.
        let refused = (framer.refused)(message).map(|e| e.kind());
        assert!(!matches!(refused, Some(Kind::MessageLength | Kind::Trailing)), "{message:02x?}");
    }
    more(framer, limit, octets);
}

fn feed(framer: &Framer, limit: usize, octets: &[u8], sizes: &[usize]) -> Outcome {
    let (mut held, mut messages) = (vec![], vec![]);
    let mut rest = octets;
    for size in sizes.iter().cycle() {
        let (chunk, later) = rest.split_at((*size).min(rest.len()));
        rest = later;
        held.extend_from_slice(chunk);
        loop {
            match (framer.frame)(&held, limit) {
                Ok(Framed::Message(message, behind)) => {
                    assert_eq!(message.len() + behind.len(), held.len(), "nothing is lost");
                    messages.push(message.to_vec());
                    held = behind.to_vec();
                }
                Ok(Framed::More(n)) => {
                    assert!(n > 0);
                    assert!(held.len() + n <= limit, "no more is waited for than the limit");
                    break;
                }
                Err(e) => return (messages, Some(e), held),
            }
        }
        if rest.is_empty() {
            break;
        }
    }
    (messages, None, held)
}

/// What is said to be missing is missing: with less there is no message.
fn more(framer: &Framer, limit: usize, octets: &[u8]) {
    if let Ok(Framed::More(n)) = (framer.frame)(octets, limit) {
        let mut longer = octets.to_vec();
        longer.resize(octets.len() + n - 1, 0);
        assert!(!matches!((framer.frame)(&longer, limit), Ok(Framed::Message(..))), "{n} octets are missing");
    }
}
