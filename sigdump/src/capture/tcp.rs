//! TCP: streams put together for Diameter, retransmissions and segments out of order included.

use super::{Ends, Packet, Reassembly, Start, Time, Told, start_of_port};
use core::hash::{Hash as _, Hasher as _};
use sigcodec::{diameter, wire::sigtran::Framed};
use std::collections::{BTreeMap, VecDeque, hash_map::DefaultHasher};

/// Octets that are kept of one stream until they can be read.
const MAX_PENDING: usize = 4 << 20;
/// Segments that are kept ahead of one that is missing.
const MAX_AHEAD: usize = 64;
/// Streams that are followed.
const MAX_STREAMS: usize = 65_536;
/// Segments of a stream that are remembered, to tell one sent again from another one in its place.
const MAX_REMEMBERED: usize = 256;
/// The largest Diameter message that is waited for.
const MAX_MESSAGE: usize = 1 << 20;

/// One direction of a connection.
#[derive(Debug, Default)]
pub(super) struct Stream {
    next: Option<u32>,
    buffer: Vec<u8>,
    /// Segments ahead of `next`, by their distance from the first sequence number.
    ahead: BTreeMap<u32, (u64, Time, Vec<u8>)>,
    pending: usize,
    /// Sequence numbers and digests of segments that have come.
    seen: VecDeque<(u32, u64)>,
}

pub(super) fn packet(
    octets: &[u8],
    ends: Ends,
    packet: &Packet<'_>,
    state: &mut Reassembly,
    to: &mut Told<'_>,
) {
    let Some([s1, s2, d1, d2, q1, q2, q3, q4, _, _, _, _, offset, flags, ..]) = octets.first_chunk::<20>()
    else {
        return to.problem(packet, Some(ends), "tcp", "truncated", "segment ends inside the TCP header");
    };
    let port = |a: &u8, b: &u8| u16::from_be_bytes([*a, *b]);
    let ends =
        Ends { source: (ends.source.0, port(s1, s2)), destination: (ends.destination.0, port(d1, d2)) };
    if start_of_port(&ends) != Some(Start::Diameter) {
        return;
    }
    let sequence = u32::from_be_bytes([*q1, *q2, *q3, *q4]);
    let payload = octets.get(usize::from(offset >> 4).saturating_mul(4)..).unwrap_or_default();
    let streams = &mut state.tcp;
    if flags & 0x06 != 0 {
        // SYN or RST: the stream begins anew.
        streams.remove(&ends);
    }
    if payload.is_empty() {
        return;
    }
    if streams.len() >= MAX_STREAMS && !streams.contains_key(&ends) {
        let text = format!("more than {MAX_STREAMS} TCP streams; all are given up");
        to.problem(packet, Some(ends), "tcp", "streamLimit", text);
        streams.clear();
    }
    let stream = streams.entry(ends).or_default();
    let next = *stream.next.get_or_insert(sequence);
    let ahead = sequence.wrapping_sub(next);
    let mut hasher = DefaultHasher::new();
    payload.hash(&mut hasher);
    let digest = hasher.finish();
    if ahead == 0 {
        stream.take(payload);
    } else if ahead < 0x8000_0000 {
        stream.pending = stream.pending.saturating_add(payload.len());
        stream.ahead.insert(sequence, (packet.frame, packet.time, payload.to_vec()));
        if stream.pending > MAX_PENDING || stream.ahead.len() > MAX_AHEAD {
            // What is missing was not captured: go on behind the gap.
            let text = "segments are missing; the stream goes on behind the gap";
            to.problem(packet, Some(ends), "tcp", "gap", text);
            stream.skip_gap();
        }
    } else if !stream.seen.contains(&(sequence, digest)) {
        // Other octets where some have been: whichever the receiver took, none may be lost.
        let text = "segment overlaps one with other octets; it is shown by itself";
        to.problem(packet, Some(ends), "tcp", "overlap", text);
        let mut apart = Stream::default();
        apart.take(payload);
        messages(&mut apart, ends, packet, to);
        if !apart.buffer.is_empty() {
            let text = format!("{} octets of it are no whole message", apart.buffer.len());
            to.problem(packet, Some(ends), "tcp", "overlap", text);
        }
    } else {
        // Sent again: only what reaches beyond is new.
        let old = usize::try_from(next.wrapping_sub(sequence)).unwrap_or(usize::MAX);
        if let Some(new) = payload.get(old..).filter(|n| !n.is_empty()) {
            stream.take(new);
        }
    }
    if stream.seen.len() >= MAX_REMEMBERED {
        stream.seen.pop_front();
    }
    stream.seen.push_back((sequence, digest));
    stream.take_ahead();
    messages(stream, ends, packet, to);
}

impl Stream {
    fn take(&mut self, octets: &[u8]) {
        self.buffer.extend_from_slice(octets);
        let n = u32::try_from(octets.len()).unwrap_or(u32::MAX);
        self.next = self.next.map(|s| s.wrapping_add(n));
    }
    fn take_ahead(&mut self) {
        while let Some(next) = self.next {
            let found = self.ahead.iter().find_map(|(s, (_, _, octets))| {
                let old = usize::try_from(next.wrapping_sub(*s)).ok()?;
                (old <= octets.len()).then_some((*s, old))
            });
            let Some((sequence, old)) = found else { break };
            let Some((_, _, octets)) = self.ahead.remove(&sequence) else { break };
            self.pending = self.pending.saturating_sub(octets.len());
            self.take(octets.get(old..).unwrap_or_default());
        }
    }
    /// Frame and time of the first segment behind the gap.
    fn first_ahead(&self) -> Option<(u64, Time)> {
        let next = self.next.unwrap_or(0);
        let first = self.ahead.iter().min_by_key(|(s, _)| s.wrapping_sub(next));
        first.map(|(_, (frame, time, _))| (*frame, *time))
    }
    fn skip_gap(&mut self) {
        self.buffer.clear();
        let next = self.next.unwrap_or(0);
        self.next = self.ahead.keys().min_by_key(|s| s.wrapping_sub(next)).copied();
    }
}

/// The capture has ended: what waits for a segment that never came is told.
pub(super) fn finish(state: &mut Reassembly, to: &mut Told<'_>) {
    let mut left: Vec<(Ends, Stream)> = state.tcp.drain().collect();
    left.sort_by_key(|(ends, _)| (ends.source, ends.destination));
    for (ends, mut stream) in left {
        let mut at = (0, Time::default());
        while let Some((frame, time)) = stream.first_ahead() {
            at = (frame, time);
            let packet = Packet { frame, time, link: 0, octets: &[], original: 0 };
            to.problem(&packet, Some(ends), "tcp", "gap", "a segment in front of this one is missing");
            stream.skip_gap();
            stream.take_ahead();
            messages(&mut stream, ends, &packet, to);
        }
        if !stream.buffer.is_empty() {
            let packet = Packet { frame: at.0, time: at.1, link: 0, octets: &[], original: 0 };
            let text = format!("the capture ends inside a message: {} octets", stream.buffer.len());
            to.problem(&packet, Some(ends), "tcp", "incomplete", text);
        }
    }
}

/// Takes whole messages off the front of a stream.
fn messages(stream: &mut Stream, ends: Ends, packet: &Packet<'_>, to: &mut Told<'_>) {
    let mut used = 0usize;
    loop {
        let rest = stream.buffer.get(used..).unwrap_or_default();
        // A capture may begin inside a message: look for the next header of version 1.
        if rest.len() >= 4 && !matches!(rest, [1, ..]) {
            let skip = rest.iter().position(|b| *b == 1).unwrap_or(rest.len());
            let text = format!("{skip} octets are no Diameter message; the stream goes on behind them");
            to.problem(packet, Some(ends), "tcp", "resynchronised", text);
            used = used.saturating_add(skip);
            continue;
        }
        match diameter::frame(rest, MAX_MESSAGE) {
            Ok(Framed::Message(message, _)) => {
                to.pdu(packet, Some(ends), Start::Diameter, message);
                used = used.saturating_add(message.len());
            }
            Ok(Framed::More(_)) => break,
            Err(_) => {
                // Its length is impossible: tell it, and look for the next header behind it.
                to.pdu(packet, Some(ends), Start::Diameter, rest);
                used = used.saturating_add(rest.len());
            }
        }
        if used >= stream.buffer.len() {
            break;
        }
    }
    stream.buffer.drain(..used.min(stream.buffer.len()));
}
