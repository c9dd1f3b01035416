//! Capture files: pcap and pcapng, both byte orders, micro- and nanoseconds, by themselves or compressed.
//!
//! Read block by block from any stream, so that captures of any size and pipes work. A block that is not intact ends
//! the file with an error behind everything that was whole. `pcap-parser` knows headers, records, blocks and options;
//! the fields of a packet block are read here, because it refuses a packet that is cut (ADR 8).

use crate::{compressed, message::Packet, time::Time};
use core::fmt;
use pcap_parser::{
    EPB_MAGIC, IDB_MAGIC, LegacyPcapBlock, OptionCode, PcapError, PcapNGOption, SHB_MAGIC, SPB_MAGIC,
    UnknownBlock,
    nom::{Err as Refused, IResult, Needed},
    parse_option_be, parse_option_le, parse_pcap_frame, parse_pcap_frame_be, parse_pcap_frame_modified,
    parse_pcap_header, parse_unknownblock_be, parse_unknownblock_le,
};
use std::io::{self, Read};

/// The largest packet or block that is accepted, in octets.
pub const MAX_BLOCK: usize = 16 << 20;

/// Interfaces of one section that are remembered.
pub const MAX_INTERFACES: usize = 65_536;

/// Octets that are asked of the stream at once.
const BUFFER: usize = 1 << 16;

/// The Packet block, before there were Enhanced Packet blocks.
const OBSOLETE_PACKET: u32 = 2;

/// Why a file cannot be read.
#[derive(Debug)]
#[non_exhaustive]
pub enum FileError {
    /// The stream failed.
    Io(io::Error),
    /// The file is neither pcap nor pcapng.
    Format,
    /// The file ends inside a block, or a block is not intact.
    Truncated,
    /// A block is larger than [`MAX_BLOCK`].
    TooLarge,
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(e) => e.fmt(f),
            Self::Format => f.write_str("neither pcap nor pcapng"),
            Self::Truncated => f.write_str("the file ends inside a packet or a block is not intact"),
            Self::TooLarge => write!(f, "a block is larger than {MAX_BLOCK} octets"),
        }
    }
}
impl core::error::Error for FileError {}
impl From<io::Error> for FileError {
    fn from(e: io::Error) -> Self {
        Self::Io(e)
    }
}

/// A stream, and what has been read of it and not yet been used.
struct Input<R> {
    from: R,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
}

impl<R: Read> Input<R> {
    fn rest(&self) -> &[u8] {
        self.buffer.get(self.start..self.end).unwrap_or_default()
    }
    fn len(&self) -> usize {
        self.end.saturating_sub(self.start)
    }
    fn used(&mut self, octets: usize) {
        self.start = self.start.saturating_add(octets).min(self.end);
    }
    /// Reads until there are so many octets; `false` if the stream ends in front of them.
    fn fill(&mut self, wanted: usize) -> io::Result<bool> {
        while self.len() < wanted {
            if self.start > 0 {
                self.buffer.copy_within(self.start..self.end, 0);
                (self.start, self.end) = (0, self.len());
            }
            if self.end == self.buffer.len() {
                // What a length promises is believed as it comes.
                self.buffer.resize(self.end.saturating_mul(2).max(BUFFER), 0);
            }
            match self.from.read(self.buffer.get_mut(self.end..).unwrap_or_default()) {
                Ok(0) => return Ok(false),
                Ok(n) => self.end = self.end.saturating_add(n).min(self.buffer.len()),
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Err(e) => return Err(e),
            }
        }
        Ok(true)
    }
    /// Reads until there are so many octets, or says that the file is cut.
    fn need(&mut self, wanted: usize) -> Result<(), FileError> {
        if self.fill(wanted)? { Ok(()) } else { Err(FileError::Truncated) }
    }
    /// The same between two blocks, where a file may end: `false`.
    fn next(&mut self, wanted: usize) -> Result<bool, FileError> {
        if self.len() == 0 && !self.fill(1)? {
            return Ok(false);
        }
        self.need(wanted).map(|()| true)
    }
    /// What a parser takes off the front: octets used, and its result, or how many octets it has to have.
    fn parse<'a, T>(&'a self, parser: impl FnOnce(&'a [u8]) -> Parsed<'a, T>) -> Result<(usize, T), usize> {
        let octets = self.rest();
        match parser(octets) {
            Ok((rest, out)) => Ok((octets.len().saturating_sub(rest.len()), out)),
            Err(Refused::Incomplete(Needed::Size(n))) => Err(octets.len().saturating_add(n.get())),
            Err(_) => Err(0),
        }
    }
}

type Parsed<'a, T> = IResult<&'a [u8], T, PcapError<&'a [u8]>>;
type Record = for<'a> fn(&'a [u8]) -> Parsed<'a, LegacyPcapBlock<'a>>;
type Block = for<'a> fn(&'a [u8]) -> Parsed<'a, UnknownBlock<'a>>;

/// Reads a capture, which may be compressed by gzip or Zstandard, and hands each packet to `each`.
///
/// # Errors
/// Why it cannot be read, or not to its end; what was whole has been handed over.
pub fn read(from: impl Read, each: &mut dyn FnMut(&Packet<'_>)) -> Result<(), FileError> {
    let mut input = Input { from, buffer: Vec::new(), start: 0, end: 0 };
    if !input.next(compressed::LOOKED_AT)? {
        return Err(FileError::Format);
    }
    let front = input.rest().to_vec();
    if let Some(from) = compressed::open(&front, front.chain(&mut input.from)) {
        return plain(Input { from, buffer: Vec::new(), start: 0, end: 0 }, each);
    }
    plain(input, each)
}

/// The same without compression.
fn plain(mut input: Input<impl Read>, each: &mut dyn FnMut(&Packet<'_>)) -> Result<(), FileError> {
    if !input.next(4)? {
        return Err(FileError::Format);
    }
    if input.rest().starts_with(&SHB_MAGIC.to_be_bytes()) { pcapng(input, each) } else { pcap(input, each) }
}

fn pcap(mut input: Input<impl Read>, each: &mut dyn FnMut(&Packet<'_>)) -> Result<(), FileError> {
    let header = loop {
        match input.parse(parse_pcap_header) {
            Ok((used, header)) => {
                input.used(used);
                break header;
            }
            Err(0) => return Err(FileError::Format),
            Err(wanted) => input.need(wanted)?,
        }
    };
    // The upper bits of the link type tell of a frame check sequence.
    let link = u32::from_be_bytes(header.network.0.to_be_bytes()) & 0x03ff_ffff;
    let (digits, scale) = if header.is_nanosecond_precision() { (9, 1) } else { (6, 1000) };
    let (record, head): (Record, usize) = match header {
        h if h.is_modified_format() => (parse_pcap_frame_modified, 24),
        h if h.is_bigendian() => (parse_pcap_frame_be, 16),
        _ => (parse_pcap_frame, 16),
    };
    let most = MAX_BLOCK.saturating_add(head);
    let mut frame = 0u64;
    while input.next(head)? {
        let used = match input.parse(record) {
            Ok((used, _)) if used > most => return Err(FileError::TooLarge),
            Ok((used, r)) => {
                frame = frame.saturating_add(1);
                let seconds = i128::from(r.ts_sec).saturating_mul(1_000_000_000);
                let nanoseconds = seconds.saturating_add(i128::from(r.ts_usec).saturating_mul(scale));
                let time = Time { nanoseconds, digits };
                each(&Packet { frame, time, link, octets: r.data, original: r.origlen });
                used
            }
            Err(wanted) if wanted > most => return Err(FileError::TooLarge),
            Err(wanted) => {
                input.need(wanted)?;
                continue;
            }
        };
        input.used(used);
    }
    Ok(())
}

#[derive(Clone, Copy)]
struct Order {
    big: bool,
}

impl Order {
    fn u16(self, b: [u8; 2]) -> u16 {
        if self.big { u16::from_be_bytes(b) } else { u16::from_le_bytes(b) }
    }
    fn u32(self, b: [u8; 4]) -> u32 {
        if self.big { u32::from_be_bytes(b) } else { u32::from_le_bytes(b) }
    }
    /// Two words, the upper one first whatever the order of their octets.
    fn i64(self, b: [u8; 8]) -> i64 {
        if self.big { i64::from_be_bytes(b) } else { i64::from_le_bytes(b) }
    }
    fn at(self, octets: &[u8], at: usize) -> u32 {
        octets.get(at..).and_then(|o| o.first_chunk::<4>()).map_or(0, |b| self.u32(*b))
    }
}

struct Interface {
    link: u32,
    /// Units of a second: the resolution of its time stamps.
    units: i128,
    digits: u8,
    /// Seconds that are added.
    offset: i64,
}

fn pcapng(mut input: Input<impl Read>, each: &mut dyn FnMut(&Packet<'_>)) -> Result<(), FileError> {
    let mut order = Order { big: false };
    let mut interfaces: Vec<Interface> = Vec::new();
    let mut frame = 0u64;
    while input.next(8)? {
        let mut least = 12;
        if input.rest().starts_with(&SHB_MAGIC.to_be_bytes()) {
            input.need(12)?;
            order.big = match input.rest().get(8..12) {
                Some([0x1a, 0x2b, 0x3c, 0x4d]) => true,
                Some([0x4d, 0x3c, 0x2b, 0x1a]) => false,
                _ => return Err(FileError::Format),
            };
            least = 16;
            interfaces.clear();
        }
        let total = order.at(input.rest(), 4) as usize;
        if total > MAX_BLOCK {
            return Err(FileError::TooLarge);
        }
        if total < least || total % 4 != 0 {
            return Err(FileError::Truncated);
        }
        input.need(total)?;
        let parser: Block = if order.big { parse_unknownblock_be } else { parse_unknownblock_le };
        let Ok((used, block)) = input.parse(parser) else { return Err(FileError::Truncated) };
        // The parser reads the type as little-endian whatever the section says.
        let kind = order.u32(block.block_type.to_le_bytes());
        let packet = match kind {
            IDB_MAGIC => {
                // More than this are forgotten, and their packets are of none that the file describes.
                if interfaces.len() < MAX_INTERFACES {
                    interfaces.push(Interface::new(block.data, order));
                }
                None
            }
            EPB_MAGIC | OBSOLETE_PACKET => Some(enhanced(block.data, kind, order, &interfaces)),
            SPB_MAGIC => {
                let original = order.at(block.data, 0);
                let end = (original as usize).saturating_add(4).min(block.data.len());
                let octets = block.data.get(4..end).unwrap_or_default();
                let link = interfaces.first().map_or(Packet::NO_LINK, |i| i.link);
                Some(Packet { frame, time: Time::default(), link, octets, original })
            }
            _ => None,
        };
        if let Some(packet) = packet {
            frame = frame.saturating_add(1);
            each(&Packet { frame, ..packet });
        }
        input.used(used);
    }
    Ok(())
}

/// An Enhanced Packet block or its predecessor. What is cut is there as far as it goes.
fn enhanced<'a>(body: &'a [u8], kind: u32, order: Order, interfaces: &[Interface]) -> Packet<'a> {
    let at = |n| order.at(body, n);
    let id = if kind == OBSOLETE_PACKET {
        usize::from(order.u16(body.first_chunk().copied().unwrap_or_default()))
    } else {
        at(0) as usize
    };
    let stamp = u64::from(at(4)) << 32 | u64::from(at(8));
    let captured = (at(12) as usize).min(body.len().saturating_sub(20));
    let octets = body.get(20..20usize.saturating_add(captured)).unwrap_or_default();
    let (link, time) = match interfaces.get(id) {
        Some(i) => (i.link, i.time(stamp)),
        None => (Packet::NO_LINK, Time::default()),
    };
    Packet { frame: 0, time, link, octets, original: at(16) }
}

impl Interface {
    fn new(body: &[u8], order: Order) -> Self {
        let link = body.first_chunk().map_or(0, |b| u32::from(order.u16(*b)));
        let mut out = Self { link, units: 1_000_000, digits: 6, offset: 0 };
        let parse = if order.big { parse_option_be::<()> } else { parse_option_le };
        let mut options = body.get(8..).unwrap_or_default();
        while let Ok((rest, option)) = parse(options) {
            let option: PcapNGOption<'_> = option;
            match (option.code, option.as_bytes()) {
                (OptionCode::EndOfOpt, _) => break,
                (OptionCode::IfTsresol, Ok([resolution])) => {
                    let base = if resolution & 0x80 == 0 { 10i128 } else { 2 };
                    // What is finer than an i128 is finer than any time stamp.
                    out.units = base.checked_pow(u32::from(resolution & 0x7f)).unwrap_or(i128::MAX);
                    out.digits = if out.units <= 1_000_000 { 6 } else { 9 };
                }
                (OptionCode::IfTsoffset, Ok(offset)) => {
                    if let Some(offset) = offset.first_chunk::<8>() {
                        out.offset = order.i64(*offset);
                    }
                }
                _ => {}
            }
            options = rest;
        }
        out
    }

    fn time(&self, stamp: u64) -> Time {
        let nanoseconds =
            i128::from(stamp).saturating_mul(1_000_000_000).checked_div(self.units).unwrap_or(0);
        let offset = i128::from(self.offset).saturating_mul(1_000_000_000);
        Time { nanoseconds: nanoseconds.saturating_add(offset), digits: self.digits }
    }
}
