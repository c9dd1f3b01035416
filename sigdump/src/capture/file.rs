//! Capture files: pcap and pcapng, both byte orders, micro- and nanoseconds.
//!
//! Read block by block from any stream, so that captures of any size and pipes work. A block that is not intact
//! ends the file with an error behind everything that was whole.

use super::{Packet, Time};
use core::fmt;
use std::io::{self, Read};

/// The largest packet or block that is accepted, in octets.
pub const MAX_BLOCK: usize = 16 << 20;

/// Why a file cannot be read.
#[derive(Debug)]
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
    fn at(self, octets: &[u8], at: usize) -> Option<u32> {
        octets.get(at..)?.first_chunk::<4>().map(|b| self.u32(*b))
    }
}

/// Reads a capture and hands each packet to `each`.
///
/// # Errors
/// Why it cannot be read, or not to its end; what was whole has been handed over.
pub fn read(mut from: impl Read, each: &mut dyn FnMut(&Packet<'_>)) -> Result<(), FileError> {
    let mut magic = [0; 4];
    if !fill(&mut from, &mut magic)? {
        return Err(FileError::Format);
    }
    match magic {
        [0xa1, 0xb2, 0xc3, 0xd4] => pcap(from, Order { big: true }, 6, each),
        [0xd4, 0xc3, 0xb2, 0xa1] => pcap(from, Order { big: false }, 6, each),
        [0xa1, 0xb2, 0x3c, 0x4d] => pcap(from, Order { big: true }, 9, each),
        [0x4d, 0x3c, 0xb2, 0xa1] => pcap(from, Order { big: false }, 9, each),
        [0x0a, 0x0d, 0x0d, 0x0a] => pcapng(from, each),
        _ => Err(FileError::Format),
    }
}

/// Fills `buf`; `false` when the stream ends before its first octet.
fn fill(from: &mut impl Read, buf: &mut [u8]) -> Result<bool, FileError> {
    let mut at = 0;
    while let Some(rest) = buf.get_mut(at..).filter(|r| !r.is_empty()) {
        match from.read(rest) {
            Ok(0) if at == 0 => return Ok(false),
            Ok(0) => return Err(FileError::Truncated),
            Ok(n) => at = at.saturating_add(n),
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            Err(e) => return Err(e.into()),
        }
    }
    Ok(true)
}

fn pcap(
    mut from: impl Read,
    order: Order,
    digits: usize,
    each: &mut dyn FnMut(&Packet<'_>),
) -> Result<(), FileError> {
    let mut head = [0; 20];
    if !fill(&mut from, &mut head)? {
        return Err(FileError::Truncated);
    }
    // The upper bits of the link type tell of a frame check sequence.
    let link = order.at(&head, 16).unwrap_or(0) & 0x03ff_ffff;
    let scale = if digits == 6 { 1000 } else { 1 };
    let (mut frame, mut data, mut record) = (0u64, Vec::new(), [0; 16]);
    while fill(&mut from, &mut record)? {
        let field = |at| order.at(&record, at).unwrap_or(0);
        let captured = field(8) as usize;
        if captured > MAX_BLOCK {
            return Err(FileError::TooLarge);
        }
        data.resize(captured, 0);
        if captured > 0 && !fill(&mut from, &mut data)? {
            return Err(FileError::Truncated);
        }
        frame = frame.saturating_add(1);
        let seconds = i128::from(field(0)).saturating_mul(1_000_000_000);
        let nanoseconds = seconds.saturating_add(i128::from(field(4)).saturating_mul(scale));
        let time = Time { nanoseconds, digits };
        each(&Packet { frame, time, link, octets: &data, original: field(12) });
    }
    Ok(())
}

struct Interface {
    link: u32,
    /// Units of a second: the resolution of its time stamps.
    units: i128,
    digits: usize,
    offset: i128,
}

fn pcapng(mut from: impl Read, each: &mut dyn FnMut(&Packet<'_>)) -> Result<(), FileError> {
    let mut order = Order { big: false };
    let mut interfaces: Vec<Interface> = Vec::new();
    let (mut frame, mut body) = (0u64, Vec::new());
    let mut first = Some([0x0a, 0x0d, 0x0d, 0x0a]);
    loop {
        let mut kind = [0; 4];
        match first.take() {
            Some(magic) => kind = magic,
            None if !fill(&mut from, &mut kind)? => return Ok(()),
            None => {}
        }
        let mut length = [0; 4];
        if !fill(&mut from, &mut length)? {
            return Err(FileError::Truncated);
        }
        let mut taken = 8;
        body.clear();
        let section = kind == [0x0a, 0x0d, 0x0d, 0x0a];
        if section {
            let mut magic = [0; 4];
            if !fill(&mut from, &mut magic)? {
                return Err(FileError::Truncated);
            }
            order.big = match magic {
                [0x1a, 0x2b, 0x3c, 0x4d] => true,
                [0x4d, 0x3c, 0x2b, 0x1a] => false,
                _ => return Err(FileError::Format),
            };
            taken = 12;
            interfaces.clear();
        }
        let total = order.u32(length) as usize;
        if total > MAX_BLOCK {
            return Err(FileError::TooLarge);
        }
        let Some(rest) = total.checked_sub(taken).filter(|n| *n >= 4 && total % 4 == 0) else {
            return Err(FileError::Truncated);
        };
        body.resize(rest, 0);
        if !fill(&mut from, &mut body)? {
            return Err(FileError::Truncated);
        }
        body.truncate(rest.saturating_sub(4));
        match order.u32(kind) {
            1 => interfaces.push(interface(&body, order)),
            // Enhanced Packet, and the Packet block before it.
            6 | 2 => {
                frame = frame.saturating_add(1);
                let obsolete = order.u32(kind) == 2;
                let at = |n| order.at(&body, n).unwrap_or(0);
                let id = if obsolete {
                    usize::from(order.u16(body.first_chunk().copied().unwrap_or_default()))
                } else {
                    at(0) as usize
                };
                let stamp = i128::from(at(4)) << 32 | i128::from(at(8));
                let captured = (at(12) as usize).min(body.len().saturating_sub(20));
                let octets = body.get(20..20usize.saturating_add(captured)).unwrap_or_default();
                let (link, time) = match interfaces.get(id) {
                    Some(i) => (i.link, i.time(stamp)),
                    None => (u32::MAX, Time::default()),
                };
                each(&Packet { frame, time, link, octets, original: at(16) });
            }
            // Simple Packet.
            3 => {
                frame = frame.saturating_add(1);
                let original = order.at(&body, 0).unwrap_or(0);
                let end = (original as usize).saturating_add(4).min(body.len());
                let octets = body.get(4..end).unwrap_or_default();
                let link = interfaces.first().map_or(u32::MAX, |i| i.link);
                each(&Packet { frame, time: Time::default(), link, octets, original });
            }
            _ => {}
        }
    }
}

fn interface(body: &[u8], order: Order) -> Interface {
    let link = body.first_chunk().map_or(0, |b| u32::from(order.u16(*b)));
    let mut out = Interface { link, units: 1_000_000, digits: 6, offset: 0 };
    let mut options = body.get(8..).unwrap_or_default();
    while let Some(([c1, c2, l1, l2], rest)) = options.split_first_chunk::<4>() {
        let (code, length) = (order.u16([*c1, *c2]), usize::from(order.u16([*l1, *l2])));
        let Some(value) = rest.get(..length) else { break };
        match (code, value) {
            (0, _) => break,
            (9, [resolution]) => {
                let power = u32::from(resolution & 0x7f);
                out.units = if resolution & 0x80 == 0 {
                    10i128.checked_pow(power.min(18)).unwrap_or(1_000_000)
                } else {
                    1i128 << power.min(62)
                };
                out.digits = if out.units <= 1_000_000 { 6 } else { 9 };
            }
            (14, offset) => {
                if let Some([a, b, c, d, e, f, g, h]) = offset.first_chunk::<8>() {
                    let (x, y) = (order.u32([*a, *b, *c, *d]), order.u32([*e, *f, *g, *h]));
                    let (high, low) = if order.big { (x, y) } else { (y, x) };
                    out.offset = i128::from(high) << 32 | i128::from(low);
                }
            }
            _ => {}
        }
        options = rest.get(length.next_multiple_of(4)..).unwrap_or_default();
    }
    out
}

impl Interface {
    fn time(&self, stamp: i128) -> Time {
        let nanoseconds = stamp.saturating_mul(1_000_000_000).checked_div(self.units).unwrap_or(0);
        let offset = self.offset.saturating_mul(1_000_000_000);
        Time { nanoseconds: nanoseconds.saturating_add(offset), digits: self.digits }
    }
}
