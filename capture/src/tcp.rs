//! TCP (RFC 9293): streams put together, retransmissions and segments out of order included.

use crate::message::{Carrier, Ends, Oddities, Oddity, Out, Place, Skipped, older};
use std::collections::{BTreeMap, HashMap};

/// Octets that are kept of one stream until they can be read.
const MAX_PENDING: usize = 4 << 20;
/// Segments that are kept ahead of one that is missing.
const MAX_AHEAD: usize = 64;
/// Streams that are followed.
const MAX_STREAMS: usize = 32_768;
/// Octets of a stream that are remembered when they have been read, to tell what is sent again from what is not.
const REMEMBERED: usize = 64 << 10;
/// What is told of a segment that contradicts another one.
const OTHER_OCTETS: &str = "segment overlaps one with other octets; it is shown by itself";
/// What a stream and a segment cost beside their octets, as measured.
const STREAM: usize = 640;
const SEGMENT: usize = 128;

/// What stands at the front of a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// A message of so many octets.
    Message(usize),
    /// The beginning of a message: more has to come.
    More,
    /// So many octets in front of what may be a message: the stream goes on behind them, and it is told.
    Skip(usize),
}

/// How the messages of a stream are told apart.
#[derive(Clone, Copy, Debug)]
pub struct Framing {
    /// What the messages are called: `Diameter`.
    pub name: &'static str,
    /// Looks at the octets from the front of the stream on, one at least, and is told whether a message is known to
    /// begin there, for one ended in front of it or the stream begins. If none is, a capture may have begun inside a
    /// message, and only what fits in every way is one. It takes no more time than what it passes over.
    pub cut: fn(&[u8], bool) -> Cut,
}

/// Which streams are followed, and how their messages are told apart. A function is one that goes by the ends alone.
pub trait Follow {
    /// The framing that the ends of a stream say.
    fn ends(&self, ends: &Ends) -> Option<Framing>;
    /// The framing of a stream whose ends say none, by the front of a segment that fits it in every way.
    fn octets(&self, _front: &[u8]) -> Option<Framing> {
        None
    }
}

impl<F: Fn(&Ends) -> Option<Framing>> Follow for F {
    fn ends(&self, ends: &Ends) -> Option<Framing> {
        self(ends)
    }
}

/// The streams that are followed, one direction of a connection each.
#[derive(Debug, Default)]
pub(crate) struct Streams {
    known: HashMap<Ends, Stream>,
    held: usize,
}

#[derive(Debug)]
struct Stream {
    framing: Framing,
    /// Nothing but the octets says which framing it is.
    guessed: bool,
    /// The segment that came last.
    place: Place,
    /// The number of the next octet, counted on where 32 bits wrap.
    next: u64,
    /// Octets that have come in order: those that are read and remembered, then those that wait.
    octets: Vec<u8>,
    read: usize,
    /// Whether the octets reach back to where the stream begins.
    from_start: bool,
    /// Whether a SYN has said where that is.
    opened: bool,
    /// Whether a message is known to begin where reading goes on.
    sure: bool,
    /// Octets that were passed over and have not been told.
    lost: usize,
    /// Segments ahead of `next`.
    ahead: BTreeMap<u64, Ahead>,
    pending: usize,
    /// The number behind a FIN.
    end: Option<u64>,
}

/// A segment ahead of one that is missing, and where it stood.
#[derive(Debug)]
struct Ahead {
    place: Place,
    octets: Vec<u8>,
}

/// The header of a segment.
struct Header {
    ends: Ends,
    sequence: u32,
    fin: bool,
    syn: bool,
    reset: bool,
}

impl Streams {
    /// Octets that are kept.
    pub(crate) const fn held(&self) -> usize {
        self.held
    }

    /// Takes a segment.
    pub(crate) fn packet(&mut self, octets: &[u8], ends: Ends, follow: &dyn Follow, out: &mut Out<'_>) {
        let Some([s1, s2, d1, d2, q1, q2, q3, q4, _, _, _, _, offset, flags, ..]) =
            octets.first_chunk::<20>()
        else {
            return out.note(Some(ends), "tcp", "truncated", "segment ends inside the TCP header");
        };
        let ends = ends.with_ports(u16::from_be_bytes([*s1, *s2]), u16::from_be_bytes([*d1, *d2]));
        let sequence = u32::from_be_bytes([*q1, *q2, *q3, *q4]);
        let header =
            Header { ends, sequence, fin: flags & 1 != 0, syn: flags & 2 != 0, reset: flags & 4 != 0 };
        let payload = octets.get(usize::from(offset >> 4).saturating_mul(4)..).unwrap_or_default();
        let known = follow.ends(&ends);
        let guess = known.is_none();
        if header.reset {
            // Both directions end.
            for ends in [ends, Ends { source: ends.destination, destination: ends.source }] {
                self.close(ends, "the connection is reset", out);
            }
        }
        if !self.known.contains_key(&ends) {
            let framing = known.or_else(|| if payload.is_empty() { None } else { follow.octets(payload) });
            let Some(framing) = framing else { return out.skipped(Skipped::Port) };
            if payload.is_empty() && !header.syn {
                return out.skipped(Skipped::Empty);
            }
            self.open(&header, framing, guess, out);
        } else if header.syn && !self.known.get(&ends).is_some_and(|s| s.opens_at(sequence)) {
            self.close(ends, "a new connection begins", out);
            match known {
                Some(framing) => self.open(&header, framing, guess, out),
                None => return out.skipped(Skipped::Port),
            }
        }
        let Some(stream) = self.known.get_mut(&ends) else { return };
        self.held = self.held.saturating_sub(stream.held());
        stream.place = out.place();
        // A SYN has a number of its own.
        stream.segment(sequence.wrapping_add(u32::from(header.syn)), payload, &header, out);
        self.held = self.held.saturating_add(stream.held());
    }

    fn open(&mut self, header: &Header, framing: Framing, guessed: bool, out: &mut Out<'_>) {
        if self.known.len() >= MAX_STREAMS {
            let text = format!("more than {MAX_STREAMS} TCP streams; the older half is given up");
            out.note(Some(header.ends), "tcp", "streamLimit", text);
            self.give_up("too many streams are known", out);
        }
        let stream = Stream::new(header, framing, guessed, out.place());
        self.held = self.held.saturating_add(stream.held());
        self.known.insert(header.ends, stream);
    }

    /// Ends a stream: what it holds is shown or told.
    fn close(&mut self, ends: Ends, why: &str, out: &mut Out<'_>) {
        if let Some(mut stream) = self.known.remove(&ends) {
            self.held = self.held.saturating_sub(stream.held());
            stream.finish(ends, why, out);
        }
    }

    /// Gives the older half up.
    pub(crate) fn give_up(&mut self, why: &str, out: &mut Out<'_>) {
        for ends in older(self.known.iter().map(|(ends, s)| (s.place.frame, *ends))) {
            self.close(ends, why, out);
        }
    }

    /// The capture has ended: what waits is shown or told, in the order of the last segments.
    pub(crate) fn finish(&mut self, out: &mut Out<'_>) {
        let mut left: Vec<_> = self.known.iter().map(|(ends, s)| (s.place.frame, *ends)).collect();
        left.sort_unstable();
        for (_, ends) in left {
            self.close(ends, "the capture ends", out);
        }
    }
}

impl Stream {
    fn new(header: &Header, framing: Framing, guessed: bool, place: Place) -> Self {
        let first = header.sequence.wrapping_add(u32::from(header.syn));
        Self {
            framing,
            guessed,
            place,
            // Far from 0, so that what stands in front of it has a number.
            next: (1 << 40) | u64::from(first),
            octets: Vec::new(),
            read: 0,
            from_start: true,
            opened: header.syn,
            sure: header.syn,
            lost: 0,
            ahead: BTreeMap::new(),
            pending: 0,
            end: None,
        }
    }

    fn held(&self) -> usize {
        let segments = self.ahead.len().saturating_mul(SEGMENT);
        self.octets.len().saturating_add(self.pending).saturating_add(STREAM).saturating_add(segments)
    }

    /// The number of an octet, counted on from what has come.
    fn number(&self, sequence: u32) -> u64 {
        let [a, b, c, d, ..] = self.next.to_le_bytes();
        let ahead = sequence.wrapping_sub(u32::from_le_bytes([a, b, c, d]));
        self.next.wrapping_add_signed(i64::from(i32::from_ne_bytes(ahead.to_ne_bytes())))
    }

    /// The number of the first octet that is remembered.
    fn start(&self) -> u64 {
        self.next.saturating_sub(self.octets.len() as u64)
    }

    /// Whether a SYN with this number opened the stream, or comes late and opens it.
    fn opens_at(&self, sequence: u32) -> bool {
        self.from_start && self.number(sequence.wrapping_add(1)) == self.start()
    }

    fn segment(&mut self, sequence: u32, payload: &[u8], header: &Header, out: &mut Out<'_>) {
        let ends = header.ends;
        let at = self.number(sequence);
        if header.syn {
            self.opened = true;
        }
        if header.fin {
            self.end = Some(at.saturating_add(payload.len() as u64));
        }
        // A keep-alive is the last octet once more, whatever its value (RFC 9293 §3.8.4).
        let keep_alive = payload.len() <= 1 && at.wrapping_add(1) == self.next && !header.syn;
        if payload.is_empty() {
            out.skipped(Skipped::Empty);
        } else if keep_alive && (self.opened || !self.octets.is_empty()) {
            out.skipped(Skipped::Again);
        } else if at > self.next {
            self.keep(at, payload, ends, out);
        } else {
            self.now(at, payload, ends, out);
        }
        self.take_ahead(ends, out);
        self.messages(ends, out, false);
        if self.end == Some(self.next) {
            self.ended(ends, "the connection ends", out);
        }
    }

    /// Takes a segment that begins with the next octet or in front of it.
    fn now(&mut self, at: u64, payload: &[u8], ends: Ends, out: &mut Out<'_>) {
        let behind =
            |from: u64| usize::try_from(from.saturating_sub(at)).unwrap_or(usize::MAX).min(payload.len());
        // In front of what is remembered, what is there already, and what is new.
        let (unknown, new) = (behind(self.start()), behind(self.next));
        let gap = usize::try_from(self.start().saturating_sub(at)).unwrap_or(usize::MAX);
        let known = payload.get(unknown..new).unwrap_or_default();
        let from = usize::try_from(at.saturating_sub(self.start())).unwrap_or(usize::MAX);
        let have = self.octets.get(from..).unwrap_or_default();
        let contradicts = !have.starts_with(known);
        if contradicts {
            // What came first is kept; what is new belongs to the stream all the same.
            self.apart(payload, OTHER_OCTETS, ends, out);
        } else if unknown > 0 {
            let front = payload.get(..unknown).unwrap_or_default();
            if !self.from_start || self.opened {
                let text = "segment is older than what is remembered; it is shown by itself";
                self.apart(front, text, ends, out);
            } else if unknown == gap && self.read == self.lost && self.octets.len() <= REMEMBERED {
                // The first segments came out of order, and nothing was shown: reading begins anew.
                self.octets.splice(0..0, front.iter().copied());
                (self.read, self.lost, self.sure) = (0, 0, false);
            } else {
                self.apart(front, "", ends, out);
            }
        }
        match payload.get(new..) {
            Some(new) if !new.is_empty() => self.take(new),
            _ if unknown == 0 && !contradicts => out.skipped(Skipped::Again),
            _ => {}
        }
    }

    fn take(&mut self, octets: &[u8]) {
        self.octets.extend_from_slice(octets);
        self.next = self.next.wrapping_add(octets.len() as u64);
    }

    /// Keeps a segment ahead of one that is missing; goes on behind the gap when too much waits.
    fn keep(&mut self, at: u64, payload: &[u8], ends: Ends, out: &mut Out<'_>) {
        let end = at.saturating_add(payload.len() as u64);
        let mut covered = false;
        let mut contradicts = false;
        for (from, kept) in &self.ahead {
            let to = from.saturating_add(kept.octets.len() as u64);
            let (first, last) = ((*from).max(at), to.min(end));
            if first < last {
                let part = |octets| slice(octets, first.saturating_sub(*from), last.saturating_sub(*from));
                let own = slice(payload, first.saturating_sub(at), last.saturating_sub(at));
                contradicts |= part(&kept.octets) != own;
                covered |= first == at && last == end;
            }
        }
        if contradicts {
            return self.apart(payload, OTHER_OCTETS, ends, out);
        }
        if covered {
            return out.skipped(Skipped::Again);
        }
        out.skipped(Skipped::Kept);
        let old = self.ahead.insert(at, Ahead { place: out.place(), octets: payload.to_vec() });
        self.pending = self.pending.saturating_add(payload.len());
        self.pending = self.pending.saturating_sub(old.map_or(0, |old| old.octets.len()));
        if self.pending > MAX_PENDING || self.ahead.len() > MAX_AHEAD {
            // What is missing was not captured.
            self.skip_gap("segments are missing; the stream goes on behind the gap", ends, out);
        }
    }

    /// Takes what was ahead and follows now. What has come otherwise meanwhile is passed over, or shown by itself if
    /// it was something else.
    fn take_ahead(&mut self, ends: Ends, out: &mut Out<'_>) {
        while let Some(first) = self.ahead.first_entry().filter(|first| *first.key() <= self.next) {
            let (at, Ahead { octets, .. }) = first.remove_entry();
            self.pending = self.pending.saturating_sub(octets.len());
            self.now(at, &octets, ends, out);
        }
    }

    /// Goes on behind a gap; what stands in front of it and is no whole message is told.
    fn skip_gap(&mut self, text: &str, ends: Ends, out: &mut Out<'_>) {
        self.messages(ends, out, true);
        let text = match core::mem::take(&mut self.lost) {
            0 => text.to_owned(),
            n => format!("{text}; {n} octets in front of it are no whole message"),
        };
        out.note(Some(ends), "tcp", "gap", text);
        self.octets.clear();
        self.read = 0;
        (self.from_start, self.opened, self.sure) = (false, false, false);
        if let Some(first) = self.ahead.keys().next() {
            self.next = *first;
        }
    }

    /// There is no more: what waits behind gaps is read, and what is no whole message is told.
    fn finish(&mut self, ends: Ends, why: &str, out: &mut Out<'_>) {
        while let Some(first) = self.ahead.values().next() {
            let place = first.place;
            out.at(place, |out| {
                self.skip_gap("a segment in front of this one is missing", ends, out);
                self.take_ahead(ends, out);
                self.messages(ends, out, false);
            });
        }
        out.at(self.place, |out| self.ended(ends, why, out));
    }

    /// The stream ends here: what waits is told.
    fn ended(&mut self, ends: Ends, why: &str, out: &mut Out<'_>) {
        self.messages(ends, out, true);
        let lost = core::mem::take(&mut self.lost);
        if lost > 0 {
            let text = format!("{why} inside a message: {lost} octets");
            out.note(Some(ends), "tcp", "incomplete", text);
        }
    }

    /// Takes whole messages off the front. If nothing follows, what waits for more is passed over: behind it may stand
    /// other messages, where its length was no length.
    fn messages(&mut self, ends: Ends, out: &mut Out<'_>, last: bool) {
        let mut odd = Oddities::default();
        odd.add(Oddity::Guessed, self.guessed);
        let mut kept = false;
        while let Some(rest) = self.octets.get(self.read..).filter(|r| !r.is_empty()) {
            // Each step goes on by an octet at least, whatever the framing says.
            let passed = match (self.framing.cut)(rest, self.sure) {
                Cut::Message(length) => {
                    let lost = core::mem::take(&mut self.lost);
                    if lost > 0 {
                        let name = self.framing.name;
                        let text =
                            format!("{lost} octets are no {name} message; the stream goes on behind them");
                        out.note(Some(ends), "tcp", "resynchronised", text);
                    }
                    let message = rest.get(..length.max(1)).unwrap_or(rest);
                    out.message(Some(ends), Carrier::Tcp, odd, self.framing.name, message);
                    self.read = self.read.saturating_add(message.len());
                    self.sure = true;
                    continue;
                }
                Cut::More if !last => {
                    out.skipped(Skipped::Kept);
                    kept = true;
                    break;
                }
                Cut::More => 1,
                Cut::Skip(length) => length.clamp(1, rest.len()),
            };
            self.lost = self.lost.saturating_add(passed);
            self.read = self.read.saturating_add(passed);
            self.sure = false;
        }
        if self.lost > 0 && !kept && !last {
            out.skipped(Skipped::Kept);
        }
        if self.read > REMEMBERED.saturating_mul(2) {
            let forgotten = self.read.saturating_sub(REMEMBERED);
            self.octets.drain(..forgotten);
            self.read = REMEMBERED;
            self.from_start = false;
        }
    }

    /// Shows octets that have no place in the stream, such as others where some have been: whichever the receiver
    /// took, none may be lost.
    fn apart(&self, payload: &[u8], text: &str, ends: Ends, out: &mut Out<'_>) {
        if !text.is_empty() {
            out.note(Some(ends), "tcp", "overlap", text);
        }
        let header = Header { ends, sequence: 0, fin: false, syn: true, reset: false };
        let mut apart = Self::new(&header, self.framing, self.guessed, out.place());
        apart.take(payload);
        apart.messages(ends, out, true);
        if apart.lost > 0 {
            let text = format!("{} octets of it are no whole message", apart.lost);
            out.note(Some(ends), "tcp", "overlap", text);
        }
    }
}

fn slice(octets: &[u8], from: u64, to: u64) -> Option<&[u8]> {
    octets.get(usize::try_from(from).ok()?..usize::try_from(to).ok()?)
}
