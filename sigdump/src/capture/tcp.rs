//! TCP: streams put together for Diameter, retransmissions and segments out of order included.

use super::{Ends, Packet, Reassembly, Start, Told, start_of_port};
use sigcodec::{diameter, wire::sigtran::Framed};
use std::collections::BTreeMap;

/// Octets that are kept of one stream until they can be read.
const MAX_PENDING: usize = 4 << 20;
/// Streams that are followed.
const MAX_STREAMS: usize = 65_536;
/// The largest Diameter message that is waited for.
const MAX_MESSAGE: usize = 1 << 20;

/// One direction of a connection.
#[derive(Debug, Default)]
pub(super) struct Stream {
    next: Option<u32>,
    buffer: Vec<u8>,
    /// Segments ahead of `next`, by their distance from the first sequence number.
    ahead: BTreeMap<u32, Vec<u8>>,
    pending: usize,
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
    if ahead == 0 {
        stream.take(payload);
    } else if ahead < 0x8000_0000 {
        stream.pending = stream.pending.saturating_add(payload.len());
        stream.ahead.insert(sequence, payload.to_vec());
        if stream.pending > MAX_PENDING {
            // What is missing was not captured: go on behind the gap.
            let text = "segments are missing; the stream goes on behind the gap";
            to.problem(packet, Some(ends), "tcp", "gap", text);
            stream.skip_gap();
        }
    } else {
        // Sent again: only what reaches beyond is new.
        let old = usize::try_from(next.wrapping_sub(sequence)).unwrap_or(usize::MAX);
        if let Some(new) = payload.get(old..).filter(|n| !n.is_empty()) {
            stream.take(new);
        }
    }
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
            let found = self.ahead.iter().find_map(|(s, octets)| {
                let old = usize::try_from(next.wrapping_sub(*s)).ok()?;
                (old <= octets.len()).then_some((*s, old))
            });
            let Some((sequence, old)) = found else { break };
            let Some(octets) = self.ahead.remove(&sequence) else { break };
            self.pending = self.pending.saturating_sub(octets.len());
            self.take(octets.get(old..).unwrap_or_default());
        }
    }
    fn skip_gap(&mut self) {
        self.buffer.clear();
        let next = self.next.unwrap_or(0);
        self.next = self.ahead.keys().min_by_key(|s| s.wrapping_sub(next)).copied();
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
