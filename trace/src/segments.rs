//! Segments of SCCP and SUA messages, and messages of ISUP with their segmentation message, collected over a capture.

use sigcodec::{
    collect::{Collected, Collector, GivenUp, Progress, Slot},
    dissect::Start,
    isup::{MessageType, Variant, segments as isup},
    layers::layer,
    stack::Frame,
    wire::Error,
};
use sigcodec_capture::Ends;
use std::collections::BTreeMap;

/// Messages that are collected at once.
const SLOTS: usize = 256;
/// Octets of the largest message that is collected: 16 segments of XUDT, and the message that brings the first.
const OCTETS: usize = 4608;
/// How long a message may take, in milliseconds: the reassembly timer of Q.714 runs 10 to 20 seconds.
const PATIENCE: u64 = 20_000;
/// How long a message of ISUP waits for its segment, in milliseconds: T34 of Q.764 runs 2 to 4 seconds.
const T34: u64 = 4000;
/// Pairs of ends that are told apart before all are forgotten.
const LINKS: usize = 1 << 16;

/// Collects segments; the memory is taken when the first one comes.
#[derive(Debug, Default)]
pub struct Segments {
    collector: Option<Collector<Vec<Slot>, Vec<u8>>>,
    calls: Option<isup::Segments<Vec<isup::Slot>, Vec<u8>>>,
    /// A number for each pair of ends that segments came between.
    links: BTreeMap<Option<Ends>, u64>,
    last: u64,
}

impl Segments {
    /// Takes a message at `now` milliseconds; the whole message when it was the last segment of one.
    ///
    /// # Errors
    /// Why a segment is refused.
    pub fn push(
        &mut self,
        frame: &Frame<'_>,
        ends: Option<Ends>,
        now: u64,
    ) -> Result<Option<Collected<'_>>, Error> {
        if frame.segment.is_none() {
            return Ok(None);
        }
        let link = self.link(ends);
        let collector = self.collector.get_or_insert_with(|| {
            Collector::new(vec![Slot::FREE; SLOTS], vec![0; SLOTS * OCTETS], PATIENCE)
        });
        match collector.push(frame, link, now)? {
            Progress::Complete(collected) => Ok(Some(collected)),
            Progress::Whole | Progress::Collecting => Ok(None),
        }
    }
    /// Takes a message of ISUP or BICC at `now` milliseconds; the message that its segment completes, in canonical form.
    ///
    /// # Errors
    /// Why a segment is refused.
    pub fn join(
        &mut self,
        frame: &Frame<'_>,
        ends: Option<Ends>,
        now: u64,
    ) -> Result<Option<(Start, Vec<u8>)>, Error> {
        let Some(Ok(message)) = frame.isup().or_else(|| frame.bicc()) else { return Ok(None) };
        if message.message_type() != MessageType::SGM && !message.is_segmented() {
            return Ok(None);
        }
        let link = self.link(ends);
        let calls = self.calls.get_or_insert_with(|| {
            isup::Segments::new(vec![isup::Slot::FREE; SLOTS], vec![0; SLOTS * isup::MAX_JOINED], T34)
        });
        let joined = calls.push(message, frame.point_codes().unwrap_or_default(), link, now)?;
        let name = if message.variant() == Variant::Bicc { "bicc" } else { "isup" };
        Ok(match (joined, layer(name)) {
            (isup::Progress::Complete(octets), Some(layer)) => Some((Start::Layer(layer), octets.to_vec())),
            _ => None,
        })
    }
    /// The number of a pair of ends.
    fn link(&mut self, ends: Option<Ends>) -> u64 {
        if self.links.len() >= LINKS {
            self.links.clear();
        }
        *self.links.entry(ends).or_insert_with(|| {
            self.last = self.last.wrapping_add(1);
            self.last
        })
    }
    /// Gives up what took too long by `now`, or whose slot was needed, one message a call.
    pub fn given_up(&mut self, now: u64) -> Option<GivenUp> {
        let collected = self.collector.as_mut().and_then(|collector| collector.given_up(now));
        collected.or_else(|| self.calls.as_mut()?.given_up(now))
    }
}
