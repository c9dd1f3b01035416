//! SCTP (RFC 9260): every DATA chunk of a packet, messages fragmented over chunks, and interleaved (RFC 8260).

use crate::message::{Carrier, Ends, Oddities, Oddity, Out, Place, Skipped, older};
use core::hash::{Hash as _, Hasher as _};
use core::net::{IpAddr, Ipv4Addr};
use std::collections::{BTreeMap, HashMap, hash_map::DefaultHasher};

/// Octets of one user message.
const MAX_MESSAGE: usize = 1 << 20;
/// Chunks of one stream that wait for others.
const MAX_CHUNKS: usize = 4096;
/// Associations that are known at the same time, one direction each.
const MAX_ASSOCIATIONS: usize = 32_768;
/// Chunks of an association that are remembered, to tell one sent again from another one with its number.
const MAX_REMEMBERED: usize = 4096;
/// What an association, a message and a chunk cost beside their octets, as measured.
const ASSOCIATION: usize = 768;
const MESSAGE: usize = 1024;
const CHUNK: usize = 96;

/// DATA and, with interleaving, I-DATA (RFC 8260).
const DATA: u8 = 0;
const I_DATA: u8 = 64;
/// What ends an association: ABORT and SHUTDOWN COMPLETE.
const ENDS: [u8; 2] = [6, 14];

/// Ends and verification tag: what chunks of one direction of an association share.
type Key = (Ends, u32);

/// Associations, and what is kept of them.
#[derive(Debug, Default)]
pub(crate) struct Associations {
    known: HashMap<Key, Association>,
    held: usize,
}

/// One direction of an association.
#[derive(Debug, Default)]
struct Association {
    place: Place,
    /// The first transmission sequence number, from which all are counted.
    first: Option<u32>,
    /// Digests of the chunks that have come.
    seen: BTreeMap<u64, u64>,
    messages: HashMap<Group, Fragmented>,
    /// What the messages hold.
    kept: usize,
}

/// What fragments of one message share: the kind of chunk, order, stream, and the number of the message in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Group {
    interleaved: bool,
    unordered: bool,
    stream: u16,
    message: u32,
}

/// User messages of which not all chunks have come.
#[derive(Debug, Default)]
struct Fragmented {
    chunks: BTreeMap<u64, Piece>,
    /// Runs of consecutive chunks, by the first, with the last.
    runs: BTreeMap<u64, u64>,
    octets: usize,
}

/// A chunk of a user message.
#[derive(Debug)]
struct Piece {
    begin: bool,
    end: bool,
    ppid: u32,
    octets: Vec<u8>,
}

/// What is known of the number of a chunk.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    New,
    /// The same chunk has come.
    Same,
    /// Another chunk has come.
    Other,
    /// It is older than what is remembered.
    Forgotten,
}

/// What a fragment brings.
enum Progress {
    Again,
    Kept,
    Whole(u32, Vec<u8>),
}

/// A number of 32 bits that wraps, counted on from the first one.
fn counted(first: u32, number: u32) -> u64 {
    let ahead = i64::from(i32::from_ne_bytes(number.wrapping_sub(first).to_ne_bytes()));
    (1_u64 << 40).wrapping_add_signed(ahead)
}

impl Fragmented {
    fn held(&self) -> usize {
        self.octets.saturating_add(MESSAGE).saturating_add(self.chunks.len().saturating_mul(CHUNK))
    }

    /// Takes a chunk that is not there; the message that it completes.
    fn insert(&mut self, number: u64, piece: Piece) -> Option<(u32, Vec<u8>)> {
        let (mut from, mut to) = (number, number);
        let (begin, end) = (piece.begin, piece.end);
        self.octets = self.octets.saturating_add(piece.octets.len());
        self.chunks.insert(number, piece);
        // The run in front goes on if its last chunk is no end, and the one behind if its first is no beginning.
        if !begin {
            let before = self.runs.range(..number).next_back().map(|(from, to)| (*from, *to));
            if let Some((start, last)) = before.filter(|(_, last)| last.wrapping_add(1) == number) {
                if self.chunks.get(&last).is_some_and(|p| !p.end) {
                    from = start;
                }
            }
        }
        let next = number.wrapping_add(1);
        if !end && self.chunks.get(&next).is_some_and(|p| !p.begin) {
            if let Some(last) = self.runs.remove(&next) {
                to = last;
            }
        }
        let begins = self.chunks.get(&from).is_some_and(|p| p.begin);
        let ends = self.chunks.get(&to).is_some_and(|p| p.end);
        if !(begins && ends) {
            self.runs.insert(from, to);
            return None;
        }
        self.runs.remove(&from);
        let ppid = self.chunks.get(&from)?.ppid;
        let mut whole = Vec::new();
        for number in from..=to {
            let piece = self.chunks.remove(&number)?;
            whole.extend_from_slice(&piece.octets);
        }
        self.octets = self.octets.saturating_sub(whole.len());
        Some((ppid, whole))
    }
}

impl Association {
    fn held(&self) -> usize {
        self.kept.saturating_add(ASSOCIATION).saturating_add(self.seen.len().saturating_mul(32))
    }

    /// Takes a fragment of a message; `Err` if the message is given up.
    fn fragment(&mut self, group: Group, number: u64, piece: Piece) -> Result<Progress, ()> {
        let message = self.messages.entry(group).or_default();
        self.kept = self.kept.saturating_sub(message.held());
        let too_long = message.octets.saturating_add(piece.octets.len()) > MAX_MESSAGE;
        let progress = if message.chunks.contains_key(&number) {
            // The one that came first is kept.
            Ok(Progress::Again)
        } else if too_long || message.chunks.len() >= MAX_CHUNKS {
            Err(())
        } else {
            Ok(message
                .insert(number, piece)
                .map_or(Progress::Kept, |(ppid, whole)| Progress::Whole(ppid, whole)))
        };
        if progress.is_err() || message.chunks.is_empty() {
            self.messages.remove(&group);
        } else {
            self.kept = self.kept.saturating_add(message.held());
        }
        progress
    }

    /// A transmission sequence number, counted from the first one.
    fn number(&mut self, tsn: u32) -> u64 {
        counted(*self.first.get_or_insert(tsn), tsn)
    }

    /// Remembers a chunk: what is known of its number.
    fn seen(&mut self, tsn: u32, digest: u64) -> Seen {
        let number = self.number(tsn);
        if let Some(known) = self.seen.get(&number) {
            return if *known == digest { Seen::Same } else { Seen::Other };
        }
        if self.seen.len() >= MAX_REMEMBERED {
            if self.seen.first_key_value().is_some_and(|(first, _)| number < *first) {
                return Seen::Forgotten;
            }
            self.seen.pop_first();
        }
        self.seen.insert(number, digest);
        Seen::New
    }

    /// Tells what was never completed, in the order of the streams.
    fn tell(&self, ends: Ends, why: &str, out: &mut Out<'_>) {
        let mut left: Vec<_> = self.messages.iter().filter(|(_, m)| !m.chunks.is_empty()).collect();
        left.sort_by_key(|(group, _)| **group);
        out.at(self.place, |out| {
            for (Group { stream, .. }, message) in left {
                let text = format!(
                    "{why} inside a message of stream {stream}: {} octets of it have come",
                    message.octets
                );
                out.note(Some(ends), "sctp", "incomplete", text);
            }
        });
    }
}

impl Associations {
    /// Octets that are kept.
    pub(crate) const fn held(&self) -> usize {
        self.held
    }

    /// Takes a packet apart. Without IP the addresses are 0.
    pub(crate) fn packet(&mut self, octets: &[u8], ends: Option<Ends>, out: &mut Out<'_>) {
        let Some(([s1, s2, d1, d2, tag @ .., _, _, _, _], mut chunks)) = octets.split_first_chunk::<12>()
        else {
            return out.note(ends, "sctp", "truncated", "packet ends inside the SCTP header");
        };
        let none = (IpAddr::V4(Ipv4Addr::UNSPECIFIED), 0);
        let ends = ends.unwrap_or(Ends { source: none, destination: none });
        let ends = ends.with_ports(u16::from_be_bytes([*s1, *s2]), u16::from_be_bytes([*d1, *d2]));
        let key = (ends, u32::from_be_bytes(*tag));
        let number = data_chunks(chunks);
        if number == 0 {
            out.skipped(Skipped::Empty);
        }
        while let Some(([kind, flags, l1, l2], rest)) = chunks.split_first_chunk::<4>() {
            let length = usize::from(u16::from_be_bytes([*l1, *l2]));
            let Some(n) = length.checked_sub(4) else {
                return out.note(Some(ends), "sctp", "chunkLength", "chunk length below its header");
            };
            let cut = n > rest.len();
            let value = rest.get(..n).unwrap_or(rest);
            let after = rest.get(n..).unwrap_or_default();
            let padding = n.wrapping_neg() & 3;
            if cut {
                // What is no chunk at all looks so too.
                let text = match *kind {
                    DATA | I_DATA => "DATA chunk reaches beyond the packet".to_owned(),
                    other => format!("chunk of type {other} reaches beyond the packet"),
                };
                out.note(Some(ends), "sctp", "chunkLength", text);
            }
            if matches!(*kind, DATA | I_DATA) {
                let padded = after.get(..padding).is_some_and(|p| p.iter().all(|b| *b == 0));
                let mut odd = Oddities::default();
                odd.add(Oddity::SeveralUserMessages, number > 1);
                odd.add(Oddity::ChunkLength, cut);
                odd.add(Oddity::ChunkPadding, !cut && !padded);
                odd.add(Oddity::FragmentBits, flags & 3 != 3);
                self.data(&Chunk { interleaved: *kind == I_DATA, flags: *flags, value, odd }, key, out);
            }
            if ENDS.contains(kind) {
                if let Some(association) = self.known.remove(&key) {
                    self.held = self.held.saturating_sub(association.held());
                    association.tell(ends, "the association ends", out);
                }
            }
            chunks = after.get(padding..).unwrap_or_default();
        }
        if !chunks.is_empty() {
            out.note(Some(ends), "sctp", "truncated", "packet ends inside the header of a chunk");
        }
    }

    fn data(&mut self, chunk: &Chunk<'_>, key: Key, out: &mut Out<'_>) {
        let Chunk { interleaved, flags, value, odd } = *chunk;
        let ends = key.0;
        // Number, stream, and in DATA the number in the stream and the protocol; in I-DATA a reserved half, the
        // message identifier, and the protocol of a first chunk or the number of another.
        let (at, header) = if interleaved { (12, 16) } else { (8, 12) };
        let (Some([t1, t2, t3, t4, s1, s2, n1, n2]), Some(last), Some(payload)) = (
            value.first_chunk::<8>(),
            value.get(at..).and_then(|v| v.first_chunk::<4>()),
            value.get(header..),
        ) else {
            return out.note(Some(ends), "sctp", "truncated", "DATA chunk ends inside its header");
        };
        let (tsn, last) = (u32::from_be_bytes([*t1, *t2, *t3, *t4]), u32::from_be_bytes(*last));
        let (begin, end, unordered) = (flags & 2 != 0, flags & 1 != 0, flags & 4 != 0);
        if self.known.len() >= MAX_ASSOCIATIONS && !self.known.contains_key(&key) {
            let text = format!("more than {MAX_ASSOCIATIONS} associations; the older half is given up");
            out.note(Some(ends), "sctp", "associationLimit", text);
            self.give_up("too many associations are known", out);
        }
        let association = self.known.entry(key).or_default();
        self.held = self.held.saturating_sub(association.held());
        association.place = out.place();
        let mut hasher = DefaultHasher::new();
        (interleaved, flags & 7, value).hash(&mut hasher);
        // Only INIT has the tag 0: packets that have it were made by hand, and so were the numbers in them.
        let seen = if key.1 == 0 { Seen::New } else { association.seen(tsn, hasher.finish()) };
        let told = match seen {
            Seen::New | Seen::Same => "",
            Seen::Other => "another chunk with this number has come; both are shown",
            Seen::Forgotten => "the number is older than what is remembered; the chunk is shown",
        };
        if !told.is_empty() {
            out.note(Some(ends), "sctp", "conflict", format!("chunk {tsn}: {told}"));
        }
        let message = if interleaved {
            value.get(8..).and_then(|v| v.first_chunk::<4>()).map_or(0, |m| u32::from_be_bytes(*m))
        } else if unordered {
            0
        } else {
            u32::from(u16::from_be_bytes([*n1, *n2]))
        };
        let group = Group { interleaved, unordered, stream: u16::from_be_bytes([*s1, *s2]), message };
        match (seen, begin && end) {
            (Seen::Same, _) => out.skipped(Skipped::Again),
            (_, true) => out.message(Some(ends), Carrier::Sctp { ppid: last }, odd, "", payload),
            _ => {
                let number = match (interleaved, begin) {
                    (true, true) => 0,
                    (true, false) => u64::from(last),
                    (false, _) => association.number(tsn),
                };
                let progress = association.fragment(
                    group,
                    number,
                    Piece { begin, end, ppid: last, octets: payload.to_vec() },
                );
                match &progress {
                    Ok(Progress::Again) => out.skipped(Skipped::Again),
                    Ok(Progress::Kept) => out.skipped(Skipped::Kept),
                    Ok(Progress::Whole(ppid, whole)) => {
                        out.message(Some(ends), Carrier::Sctp { ppid: *ppid }, odd, "", whole);
                    }
                    Err(()) => {
                        let text = format!(
                            "more than {MAX_MESSAGE} octets or {MAX_CHUNKS} chunks of a message wait; they are given up"
                        );
                        out.note(Some(ends), "sctp", "messageTooLong", text);
                    }
                }
            }
        }
        self.held = self.held.saturating_add(association.held());
    }

    /// Gives the older half up.
    pub(crate) fn give_up(&mut self, why: &str, out: &mut Out<'_>) {
        for key in older(self.known.iter().map(|(key, a)| (a.place.frame, *key))) {
            if let Some(association) = self.known.remove(&key) {
                self.held = self.held.saturating_sub(association.held());
                association.tell(key.0, why, out);
            }
        }
    }

    /// The capture has ended: messages that were never completed are told, in the order of their last chunks.
    pub(crate) fn finish(&mut self, out: &mut Out<'_>) {
        let mut left: Vec<_> = self.known.drain().collect();
        left.sort_by_key(|(key, association)| (association.place.frame, *key));
        for ((ends, _), association) in left {
            association.tell(ends, "the capture ends", out);
        }
        self.held = 0;
    }
}

/// How many of the chunks carry data.
fn data_chunks(mut chunks: &[u8]) -> usize {
    let mut count = 0usize;
    while let Some(([kind, _, l1, l2], rest)) = chunks.split_first_chunk::<4>() {
        count = count.saturating_add(usize::from(matches!(*kind, DATA | I_DATA)));
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
    odd: Oddities,
}
