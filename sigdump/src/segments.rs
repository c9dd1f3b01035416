//! Segments of SCCP and SUA messages, collected over a capture.

use sigcodec::{
    collect::{Collected, Collector, GivenUp, Progress, Slot},
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
/// Pairs of ends that are told apart before all are forgotten.
const LINKS: usize = 1 << 16;

/// Collects segments; the memory is taken when the first one comes.
#[derive(Debug, Default)]
pub struct Segments {
    collector: Option<Collector<Vec<Slot>, Vec<u8>>>,
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
        if self.links.len() >= LINKS {
            self.links.clear();
        }
        let link = *self.links.entry(ends).or_insert_with(|| {
            self.last = self.last.wrapping_add(1);
            self.last
        });
        let collector = self.collector.get_or_insert_with(|| {
            Collector::new(vec![Slot::FREE; SLOTS], vec![0; SLOTS * OCTETS], PATIENCE)
        });
        match collector.push(frame, link, now)? {
            Progress::Complete(collected) => Ok(Some(collected)),
            Progress::Whole | Progress::Collecting => Ok(None),
        }
    }
    /// Gives up what took too long by `now`, or whose slot was needed, one message a call.
    pub fn given_up(&mut self, now: u64) -> Option<GivenUp> {
        self.collector.as_mut()?.given_up(now)
    }
}
