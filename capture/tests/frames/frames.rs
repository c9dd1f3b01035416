//! Frames and capture files made by hand, and what comes out of them.
#![allow(dead_code, reason = "each test takes what it needs")]

use sigcodec_capture::file::FileError;
use sigcodec_capture::{
    Carrier, Cut, Ends, Framing, Message, Note, Oddity, Packet, Reassembly, Sink, Skipped, file,
};

/// An M3UA message.
pub(crate) fn m3ua() -> Vec<u8> {
    let mut out = vec![1, 0, 1, 1, 0, 0, 0, 32, 2, 0x10, 0, 22, 0, 0, 0, 1, 0, 0, 0, 2, 3, 2, 0, 7];
    out.extend([5, 1, 2, 3, 4, 5, 0, 0]);
    out
}
/// A Diameter message without AVPs, with a hop-by-hop identifier.
pub(crate) fn diameter(id: u32) -> Vec<u8> {
    let mut out = vec![1, 0, 0, 20, 0x80, 0, 1, 0x18, 0, 0, 0, 0];
    out.extend(id.to_be_bytes());
    out.extend([0, 0, 0, 2]);
    out
}
pub(crate) fn be16(n: usize) -> [u8; 2] {
    u16::try_from(n).unwrap().to_be_bytes()
}
pub(crate) fn size(n: usize) -> u32 {
    u32::try_from(n).unwrap()
}
/// A DATA chunk.
pub(crate) fn chunk(tsn: u32, flags: u8, ppid: u32, payload: &[u8]) -> Vec<u8> {
    on_stream(1, tsn, flags, ppid, payload)
}
/// A DATA chunk of a stream.
pub(crate) fn on_stream(stream: u16, tsn: u32, flags: u8, ppid: u32, payload: &[u8]) -> Vec<u8> {
    let mut out = vec![0, flags];
    out.extend(be16(payload.len() + 16));
    out.extend(tsn.to_be_bytes());
    out.extend(stream.to_be_bytes());
    out.extend([0, 1]);
    out.extend(ppid.to_be_bytes());
    out.extend(payload);
    out.resize(out.len().next_multiple_of(4), 0);
    out
}
/// An I-DATA chunk, RFC 8260: the last word of its header is the payload protocol in a first chunk.
pub(crate) fn idata(tsn: u32, flags: u8, last: u32, payload: &[u8]) -> Vec<u8> {
    let mut out = vec![64, flags];
    out.extend(be16(payload.len() + 20));
    out.extend(tsn.to_be_bytes());
    out.extend([0, 1, 0, 0, 0, 0, 0, 9]);
    out.extend(last.to_be_bytes());
    out.extend(payload);
    out.resize(out.len().next_multiple_of(4), 0);
    out
}
/// An SCTP packet from and to 2905.
pub(crate) fn sctp(chunks: &[Vec<u8>]) -> Vec<u8> {
    sctp_ports(2905, 2905, chunks)
}
pub(crate) fn sctp_ports(source: u16, destination: u16, chunks: &[Vec<u8>]) -> Vec<u8> {
    let mut out = [source.to_be_bytes(), destination.to_be_bytes()].concat();
    out.extend([0, 0, 0, 1, 0, 0, 0, 0]);
    out.extend(chunks.concat());
    out
}
/// A segment from 40000 to 3868.
pub(crate) fn tcp(sequence: u32, flags: u8, payload: &[u8]) -> Vec<u8> {
    tcp_ports(40_000, 3868, sequence, flags, payload)
}
pub(crate) fn tcp_ports(from: u16, to: u16, sequence: u32, flags: u8, payload: &[u8]) -> Vec<u8> {
    let mut out = [from.to_be_bytes(), to.to_be_bytes()].concat();
    out.extend(sequence.to_be_bytes());
    out.extend([0, 0, 0, 0, 0x50, flags, 0xff, 0xff, 0, 0, 0, 0]);
    out.extend(payload);
    out
}
pub(crate) fn ipv4(protocol: u8, id: u16, offset: usize, more: bool, payload: &[u8]) -> Vec<u8> {
    let mut out = vec![0x45, 0];
    // What is too long for the field has 0 there, as segmentation offload leaves it.
    out.extend(u16::try_from(payload.len() + 20).unwrap_or(0).to_be_bytes());
    out.extend(id.to_be_bytes());
    out.extend(be16((offset / 8) | if more { 0x2000 } else { 0 }));
    out.extend([64, protocol, 0, 0, 192, 0, 2, 1, 192, 0, 2, 2]);
    out.extend(payload);
    out
}
pub(crate) fn ipv6(next: u8, payload: &[u8]) -> Vec<u8> {
    let mut out = vec![0x60, 0, 0, 0];
    out.extend(be16(payload.len()));
    out.extend([next, 64]);
    out.extend([0x20, 1, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    out.extend([0x20, 1, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2]);
    out.extend(payload);
    out
}
pub(crate) fn with(header: &[u8], payload: &[u8]) -> Vec<u8> {
    [header, payload].concat()
}
/// Four octets in the byte order of a file.
pub(crate) fn word(big: bool, n: u32) -> [u8; 4] {
    if big { n.to_be_bytes() } else { n.to_le_bytes() }
}
pub(crate) fn half(big: bool, n: u16) -> [u8; 2] {
    if big { n.to_be_bytes() } else { n.to_le_bytes() }
}
pub(crate) fn pcap(link: u32, big: bool, nanoseconds: bool, frames: &[Vec<u8>]) -> Vec<u8> {
    let u32 = |n: u32| word(big, n);
    let mut out = u32(if nanoseconds { 0xa1b2_3c4d } else { 0xa1b2_c3d4 }).to_vec();
    out.extend([0; 12]);
    out.extend(u32(65_535));
    out.extend(u32(link));
    for f in frames {
        let n = u32(size(f.len()));
        out.extend([u32(1), u32(2), n, n].concat());
        out.extend(f);
    }
    out
}
/// Frames of raw IP.
pub(crate) fn raw(frames: &[Vec<u8>]) -> Vec<u8> {
    pcap(101, false, false, frames)
}
/// A block of pcapng.
pub(crate) fn block(big: bool, kind: u32, body: &[u8]) -> Vec<u8> {
    let n = word(big, size(body.len() + 12));
    [&word(big, kind)[..], &n, body, &n].concat()
}
pub(crate) fn section(big: bool) -> Vec<u8> {
    let body = [&word(big, 0x1a2b_3c4d)[..], &half(big, 1), &half(big, 0), &[0xff; 8]].concat();
    block(big, 0x0a0d_0d0a, &body)
}
pub(crate) fn option(big: bool, code: u16, value: &[u8]) -> Vec<u8> {
    let mut out = [half(big, code), half(big, u16::try_from(value.len()).unwrap())].concat();
    out.extend(value);
    out.resize(out.len().next_multiple_of(4), 0);
    out
}
pub(crate) fn interface(big: bool, link: u16, options: &[u8]) -> Vec<u8> {
    block(big, 1, &[&half(big, link)[..], &[0; 2], &word(big, 0), options].concat())
}
/// An Enhanced Packet block.
pub(crate) fn enhanced(big: bool, interface: u32, stamp: u64, captured: u32, octets: &[u8]) -> Vec<u8> {
    let (high, low) = (u32::try_from(stamp >> 32).unwrap(), u32::try_from(stamp & 0xffff_ffff).unwrap());
    let mut body = [interface, high, low, captured, 99].map(|n| word(big, n)).concat();
    body.extend(octets);
    body.resize(body.len().next_multiple_of(4), 0);
    block(big, 6, &body)
}
pub(crate) fn pcapng(link: u16, big: bool, resolution: u8, frames: &[Vec<u8>]) -> Vec<u8> {
    let mut out = section(big);
    out.extend(interface(big, link, &[option(big, 9, &[resolution]), vec![0; 4]].concat()));
    frames.iter().for_each(|f| out.extend(enhanced(big, 0, 5_000_000, size(f.len()), f)));
    out
}

/// A framing as that of Diameter: version 1, a length of three octets that counts a header of 20. Where a message is
/// only looked for, the first octet behind the length is 0x80, and another message or nothing follows.
pub(crate) fn follow(ends: &Ends) -> Option<Framing> {
    let cut = |octets: &[u8], sure: bool| match octets {
        [_, rest @ ..] if !sure && !may_begin(octets) => {
            let next = (0..rest.len()).find(|at| may_begin(&rest[*at..]));
            Cut::Skip(next.map_or(octets.len(), |at| at + 1))
        }
        [1, a, b, c, ..] => match u32::from_be_bytes([0, *a, *b, *c]) as usize {
            length @ 20..=0x10_0000 if length % 4 == 0 => {
                if length <= octets.len() {
                    Cut::Message(length)
                } else {
                    Cut::More
                }
            }
            _ => Cut::Message(octets.len()),
        },
        [_, _, _, _, ..] => Cut::Skip(octets.iter().position(|b| *b == 1).unwrap_or(octets.len())),
        _ => Cut::More,
    };
    let ports = [ends.source.1, ends.destination.1];
    ports.contains(&3868).then_some(Framing { name: "Diameter", cut })
}

fn may_begin(octets: &[u8]) -> bool {
    let Some([1, a, b, c, flags]) = octets.first_chunk() else { return [1, 0, 0, 20].starts_with(octets) };
    let length = u32::from_be_bytes([0, *a, *b, *c]) as usize;
    let behind = octets.get(length..).unwrap_or_default();
    (20..=0x10_0000).contains(&length) && *flags == 0x80 && behind.first().is_none_or(|b| *b == 1)
}

#[derive(Default)]
pub(crate) struct Seen {
    pub(crate) units: Vec<(Carrier, Vec<u8>)>,
    /// Of each unit: frame, ends, what is odd.
    pub(crate) frames: Vec<u64>,
    pub(crate) ends: Vec<Option<Ends>>,
    pub(crate) odd: Vec<Vec<Oddity>>,
    pub(crate) times: Vec<String>,
    pub(crate) problems: Vec<&'static str>,
    /// Frame, layer and kind of each problem, and its text.
    pub(crate) notes: Vec<(u64, &'static str, &'static str)>,
    pub(crate) texts: Vec<String>,
    /// Frame, and why it brings nothing.
    pub(crate) skipped: Vec<(u64, Skipped)>,
}
impl Sink for Seen {
    fn message(&mut self, message: &Message<'_>) {
        self.units.push((message.carrier, message.octets.to_vec()));
        self.frames.push(message.packet.frame);
        self.ends.push(message.ends);
        self.odd.push(message.odd.iter().collect());
        self.times.push(message.packet.time.to_string());
    }
    fn note(&mut self, packet: &Packet<'_>, _: Option<Ends>, note: Note) {
        self.problems.push(note.kind);
        self.notes.push((packet.frame, note.layer, note.kind));
        self.texts.push(note.message);
    }
    fn skipped(&mut self, packet: &Packet<'_>, why: Skipped) {
        self.skipped.push((packet.frame, why));
    }
}
impl Seen {
    /// The octets of the units.
    pub(crate) fn octets(&self) -> Vec<Vec<u8>> {
        self.units.iter().map(|(_, octets)| octets.clone()).collect()
    }
    fn told(&self) -> usize {
        self.units.len() + self.notes.len() + self.skipped.len()
    }
}
pub(crate) fn seen(capture: &[u8]) -> Seen {
    let (mut state, mut out) = (Reassembly::new(follow), Seen::default());
    file::read(capture, &mut |p| {
        let before = out.told();
        state.packet(p, &mut out);
        assert!(out.told() > before, "frame {} is not accounted for", p.frame);
    })
    .unwrap();
    state.finish(&mut out);
    out
}

/// A packet as it was handed over: frame, time, link type, octets, length on the wire.
pub(crate) type Read = (u64, String, u32, Vec<u8>, u32);

/// What a file holds, and how it ended.
pub(crate) fn packets(from: impl std::io::Read) -> (Vec<Read>, &'static str) {
    let mut out = Vec::new();
    let read = file::read(from, &mut |p| {
        out.push((p.frame, p.time.to_string(), p.link, p.octets.to_vec(), p.original));
    });
    let end = match read {
        Ok(()) => "end",
        Err(FileError::Io(_)) => "io",
        Err(FileError::Format) => "format",
        Err(FileError::Truncated) => "truncated",
        Err(FileError::TooLarge) => "too large",
        Err(other) => panic!("{other}"),
    };
    (out, end)
}
