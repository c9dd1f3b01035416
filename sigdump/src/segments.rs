//! Segments of SCCP messages, collected over a capture.

use crate::decode::Decoded;
use sigcodec::{
    sccp::{LocalReference, Progress, Reassembly, Slot},
    wire::Error,
};

/// Messages that are collected at once.
const SLOTS: usize = 256;
/// Octets of the largest message that is collected: 16 segments of XUDT.
const OCTETS: usize = 4096;
/// How long a message may take, in milliseconds: the reassembly timer of Q.714 runs 10 to 20 seconds.
const PATIENCE: u64 = 20_000;

/// Collects segments; the memory is taken when the first one comes.
#[derive(Debug, Default)]
pub struct Segments(Option<Reassembly<Vec<Slot>, Vec<u8>>>);

impl Segments {
    /// Takes a message at `now` milliseconds; the data of all segments when it was the last one missing.
    ///
    /// # Errors
    /// Why a segment is refused.
    pub fn push(&mut self, decoded: &Decoded<'_>, now: u64) -> Result<Option<Vec<u8>>, Error> {
        let Some((message, from)) = decoded.sccp() else { return Ok(None) };
        if !matches!(message.segmentation(), Ok(Some(_))) {
            return Ok(None);
        }
        let collected = self
            .0
            .get_or_insert_with(|| {
                Reassembly::new(vec![Slot::FREE; SLOTS], vec![0; SLOTS * OCTETS], PATIENCE)
            })
            .push(&message, u64::from(from), now)?;
        Ok(match collected {
            Progress::Complete(r) => Some(r.rest().to_vec()),
            Progress::Whole | Progress::Collecting => None,
        })
    }
    /// Gives up what took too long by `now`, one message a call.
    pub fn expired(&mut self, now: u64) -> Option<LocalReference> {
        self.0.as_mut()?.expired(now)
    }
}
