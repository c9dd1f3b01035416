//! SCTP (RFC 9260): every DATA chunk of a packet, messages fragmented over chunks.

use super::{Ends, Packet, Reassembly, Start, Told, start_of_port};
use sigcodec::wire::{
    Layer, Reader,
    audit::Flag,
    sigtran::{Messages, Parameters},
};

/// Octets of one user message.
const MAX_MESSAGE: usize = 1 << 20;
/// Streams of which a message is incomplete at the same time.
const MAX_STREAMS: usize = 4096;

/// A user message of which not all chunks have come.
#[derive(Debug)]
pub(super) struct Fragmented {
    ppid: u32,
    /// Transmission sequence numbers and octets, in the order they came.
    chunks: Vec<(u32, bool, bool, Vec<u8>)>,
    size: usize,
}

pub(super) fn packet(
    octets: &[u8],
    ends: Option<Ends>,
    packet: &Packet<'_>,
    state: &mut Reassembly,
    to: &mut Told<'_>,
) {
    let Some(([s1, s2, d1, d2, ..], mut chunks)) = octets.split_first_chunk::<12>() else {
        return to.problem(packet, ends, "sctp", "truncated", "packet ends inside the SCTP header");
    };
    let (source, destination) = (u16::from_be_bytes([*s1, *s2]), u16::from_be_bytes([*d1, *d2]));
    let none = core::net::IpAddr::from([0, 0, 0, 0]);
    let ends = match ends {
        Some(e) => Ends { source: (e.source.0, source), destination: (e.destination.0, destination) },
        None => Ends { source: (none, source), destination: (none, destination) },
    };
    let several = data_chunks(chunks) > 1;
    while let Some(([kind, flags, l1, l2], rest)) = chunks.split_first_chunk::<4>() {
        let length = usize::from(u16::from_be_bytes([*l1, *l2]));
        let Some(n) = length.checked_sub(4) else {
            return to.problem(packet, Some(ends), "sctp", "chunkLength", "chunk length below its header");
        };
        let cut = n > rest.len();
        let value = rest.get(..n).unwrap_or(rest);
        let after = rest.get(n..).unwrap_or_default();
        let padding = n.wrapping_neg() & 3;
        if matches!(kind, 0 | 64) {
            if cut {
                let text = "DATA chunk reaches beyond the packet";
                to.problem(packet, Some(ends), "sctp", "chunkLength", text);
            }
            let padded = after.get(..padding).is_some_and(|p| p.iter().all(|b| *b == 0));
            let odd = [
                (Flag::SeveralUserMessages, several),
                (Flag::ChunkLengthWrong, cut),
                (Flag::ChunkPaddingWrong, !cut && !padded),
                (Flag::FragmentBits, flags & 3 != 3),
            ];
            let odd = odd.into_iter().filter_map(|(flag, is)| is.then_some(flag)).collect();
            data(Chunk { interleaved: *kind == 64, flags: *flags, value, odd }, ends, packet, state, to);
        }
        chunks = after.get(padding..).unwrap_or_default();
    }
}

/// How many of the chunks carry data.
fn data_chunks(mut chunks: &[u8]) -> usize {
    let mut count = 0usize;
    while let Some(([kind, _, l1, l2], rest)) = chunks.split_first_chunk::<4>() {
        count = count.saturating_add(usize::from(matches!(kind, 0 | 64)));
        let length = usize::from(u16::from_be_bytes([*l1, *l2]));
        let Some(n) = length.checked_sub(4) else { break };
        chunks = rest.get(n.next_multiple_of(4)..).unwrap_or_default();
    }
    count
}

/// A DATA or I-DATA chunk.
struct Chunk<'a> {
    interleaved: bool,
    flags: u8,
    value: &'a [u8],
    odd: Vec<Flag>,
}

fn data(chunk: Chunk<'_>, ends: Ends, packet: &Packet<'_>, state: &mut Reassembly, to: &mut Told<'_>) {
    let Chunk { interleaved, flags, value, odd } = chunk;
    let header = if interleaved { 16 } else { 12 };
    let (Some([t1, t2, t3, t4, s1, s2, ..]), Some(payload)) =
        (value.first_chunk::<12>(), value.get(header..))
    else {
        return to.problem(packet, Some(ends), "sctp", "truncated", "DATA chunk ends inside its header");
    };
    let tsn = u32::from_be_bytes([*t1, *t2, *t3, *t4]);
    let stream = u16::from_be_bytes([*s1, *s2]);
    let (begin, end) = (flags & 2 != 0, flags & 1 != 0);
    let at = if interleaved { 12 } else { 8 };
    let ppid = value.get(at..).and_then(|v| v.first_chunk::<4>()).map_or(0, |p| u32::from_be_bytes(*p));
    if begin && end {
        return message(ppid, payload, odd, ends, packet, to);
    }
    let key = (ends, stream, flags & 4 != 0);
    let fragmented = &mut state.sctp;
    if fragmented.len() >= MAX_STREAMS && !fragmented.contains_key(&key) {
        let text = format!("messages of more than {MAX_STREAMS} streams are incomplete; all are given up");
        to.problem(packet, Some(ends), "sctp", "fragmentLimit", text);
        fragmented.clear();
    }
    let entry = fragmented.entry(key).or_insert(Fragmented { ppid, chunks: Vec::new(), size: 0 });
    if entry.chunks.iter().any(|(t, ..)| *t == tsn) {
        return;
    }
    entry.size = entry.size.saturating_add(payload.len());
    entry.chunks.push((tsn, begin, end, payload.to_vec()));
    if begin {
        entry.ppid = ppid;
    }
    if entry.size > MAX_MESSAGE || entry.chunks.len() > 4096 {
        fragmented.remove(&key);
        let text = format!("a message is longer than {MAX_MESSAGE} octets; it is given up");
        return to.problem(packet, Some(ends), "sctp", "messageTooLong", text);
    }
    // A run of consecutive numbers from a first to a last chunk is a message.
    let base = entry.chunks.first().map_or(tsn, |(t, ..)| *t);
    entry.chunks.sort_by_key(|(t, ..)| t.wrapping_sub(base).wrapping_add(0x8000_0000));
    let run = entry.chunks.iter().enumerate().find_map(|(first, (tsn, begin, ..))| {
        if !begin {
            return None;
        }
        let mut next = *tsn;
        for (n, (tsn, _, end, _)) in entry.chunks.iter().enumerate().skip(first) {
            if *tsn != next {
                return None;
            }
            next = next.wrapping_add(1);
            if *end {
                return Some(first..=n);
            }
        }
        None
    });
    if let Some(run) = run {
        let ppid = entry.ppid;
        let whole: Vec<u8> = entry.chunks.drain(run).flat_map(|(.., octets)| octets).collect();
        if entry.chunks.is_empty() {
            fragmented.remove(&key);
        }
        message(ppid, &whole, odd, ends, packet, to);
    }
}

fn message(ppid: u32, octets: &[u8], mut odd: Vec<Flag>, ends: Ends, packet: &Packet<'_>, to: &mut Told<'_>) {
    if ppid == 2 {
        to.odd(&odd);
        return m2ua(octets, ends, packet, to);
    }
    let by_ppid = match ppid {
        3 => Some(Start::M3ua),
        4 => Some(Start::Sua),
        5 => Some(Start::M2pa),
        46 | 47 => Some(Start::Diameter),
        _ => None,
    };
    // Other protocols have identifiers of their own; 0 says nothing, and the port decides.
    let start = by_ppid.or_else(|| if ppid == 0 { start_of_port(&ends) } else { None });
    let start = start.or_else(|| start_of_port(&ends).filter(|_| by_ppid.is_none() && ppid > 64));
    let Some(start) = start else { return };
    if by_ppid != Some(start) || start_of_port(&ends).is_some_and(|s| s != start) {
        odd.push(Flag::PpidUnexpected);
    }
    to.odd(&odd);
    if !matches!(start, Start::M3ua | Start::Sua | Start::M2pa) {
        return to.pdu(packet, Some(ends), start, octets);
    }
    // One message as the RFCs demand; several are shown one by one, and what is no whole message as it is.
    let mut messages = Messages::new(Reader::new(octets, Layer::Sctp));
    while let Some(Ok(message)) = messages.next() {
        to.pdu(packet, Some(ends), start, message.rest());
    }
    if !messages.rest().is_empty() || octets.is_empty() {
        to.pdu(packet, Some(ends), start, messages.rest().rest());
    }
}

/// M2UA (RFC 3331): the message signal unit in a Data message, parameter 0x0300.
fn m2ua(octets: &[u8], ends: Ends, packet: &Packet<'_>, to: &mut Told<'_>) {
    let Some(([_, _, 6, 1, ..], parameters)) = octets.split_first_chunk::<8>() else { return };
    for parameter in Parameters::new(Reader::new(parameters, Layer::Mtp3)) {
        match parameter {
            Ok(p) if p.tag == 0x0300 => to.pdu(packet, Some(ends), Start::Mtp3, p.value.rest()),
            Ok(_) => {}
            Err(e) => {
                let text = format!("M2UA: {}", e.kind());
                return to.problem(packet, Some(ends), "sctp", "m2ua", text);
            }
        }
    }
}
