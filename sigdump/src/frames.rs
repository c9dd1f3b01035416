//! Frames without the people in them: headers with other addresses, the messages that were changed, and zeros in the
//! place of everything else.

use crate::anonymise::{Pseudonyms, find};
use core::{net::IpAddr, ops::Range};
use crc::{CRC_32_ISCSI, Crc, Table};

/// The checksum of SCTP, RFC 9260 appendix A.
const CRC32C: Crc<u32, Table<16>> = Crc::<u32, Table<16>>::new(&CRC_32_ISCSI);

/// A frame that is being written anew.
#[derive(Debug)]
pub struct Frame<'f> {
    from: &'f [u8],
    to: Vec<u8>,
    /// Where messages may stand.
    payload: Vec<Range<usize>>,
    /// Checksums that have to be made, the innermost first.
    checksums: Vec<Checksum>,
}

#[derive(Debug)]
enum Checksum {
    /// The header of IPv4.
    Ipv4(Range<usize>),
    /// TCP or UDP: the segment, where its checksum stands in it, and the addresses in front of it.
    Sum {
        segment: Range<usize>,
        at: usize,
        addresses: Range<usize>,
        protocol: u8,
    },
    Sctp(Range<usize>),
}

fn u16_at(octets: &[u8], at: usize) -> Option<usize> {
    let [a, b] = *octets.get(at..)?.first_chunk()?;
    Some(u16::from_be_bytes([a, b]).into())
}

impl<'f> Frame<'f> {
    /// A frame of a link type, of which only what is known to tell nothing is kept.
    #[must_use]
    pub fn new(link: u32, from: &'f [u8], names: &Pseudonyms) -> Self {
        let mut frame = Self { from, to: vec![0; from.len()], payload: Vec::new(), checksums: Vec::new() };
        // What is shorter than its headers say is zeros from there on.
        let _ = frame.link(link, names);
        frame
    }
    fn keep(&mut self, range: Range<usize>) -> Option<()> {
        let from = self.from.get(range.clone())?;
        self.to.get_mut(range)?.copy_from_slice(from);
        Some(())
    }
    fn put(&mut self, at: usize, octets: &[u8]) -> Option<()> {
        self.to.get_mut(at..)?.get_mut(..octets.len())?.copy_from_slice(octets);
        Some(())
    }
    fn link(&mut self, link: u32, names: &Pseudonyms) -> Option<()> {
        let end = self.from.len();
        let ether_type = match link {
            // Ethernet: addresses of stations are not kept.
            1 => 12,
            // Linux cooked, 1 and 2: the kind of the packet and of the station.
            113 => {
                self.keep(0..6)?;
                14
            }
            276 => {
                self.keep(4..12)?;
                0
            }
            0 | 108 => {
                self.keep(0..4)?;
                return self.ip(4, names);
            }
            12 | 14 | 101 | 228 | 229 => return self.ip(0, names),
            248 => return self.sctp(0..end),
            // MTP2 with its header, with a pseudo header in front of it.
            140 => {
                self.keep(0..3)?;
                self.payload.push(3..end);
                return Some(());
            }
            139 => {
                self.keep(0..7)?;
                self.payload.push(7..end);
                return Some(());
            }
            141 | 142 | 147..=162 => {
                self.payload.push(0..end);
                return Some(());
            }
            252 => return self.exported(names),
            _ => return None,
        };
        let mut at = ether_type;
        self.keep(at..at.checked_add(2)?)?;
        let mut kind = u16_at(self.from, at)?;
        at = if link == 276 { 20 } else { at.checked_add(2)? };
        while matches!(kind, 0x8100 | 0x88a8 | 0x9100) {
            self.keep(at..at.checked_add(4)?)?;
            kind = u16_at(self.from, at.checked_add(2)?)?;
            at = at.checked_add(4)?;
        }
        matches!(kind, 0x0800 | 0x86dd).then_some(())?;
        self.ip(at, names)
    }
    fn address(&mut self, at: usize, length: usize, names: &Pseudonyms) -> Option<()> {
        let octets = self.from.get(at..at.checked_add(length)?)?;
        let address = match *octets {
            [a, b, c, d] => IpAddr::from([a, b, c, d]),
            _ => IpAddr::from(*octets.first_chunk::<16>()?),
        };
        match names.address(address) {
            IpAddr::V4(a) => self.put(at, &a.octets()),
            IpAddr::V6(a) => self.put(at, &a.octets()),
        }
    }
    fn ip(&mut self, at: usize, names: &Pseudonyms) -> Option<()> {
        let rest = self.from.get(at..)?;
        match rest.first()? >> 4 {
            4 => {
                let header = usize::from(rest.first()? & 15).checked_mul(4)?;
                let total = u16_at(rest, 2)?;
                // A packet of length 0 was made by the network card from many.
                let end = if total == 0 { rest.len() } else { total.min(rest.len()) };
                (header >= 20 && header <= end).then_some(())?;
                self.keep(at..at.checked_add(10)?)?;
                for address in [12, 16] {
                    self.address(at.checked_add(address)?, 4, names)?;
                }
                // Options are an end of options each.
                let body = at.checked_add(header)?;
                self.checksums.push(Checksum::Ipv4(at..body));
                let is_fragment = u16_at(rest, 6)? & 0x3fff != 0;
                let is_whole = total != 0 && total <= rest.len();
                let addresses = at.checked_add(12)?..at.checked_add(20)?;
                let protocol = *rest.get(9)?;
                if is_fragment {
                    return None;
                }
                self.transport(protocol, body..at.checked_add(end)?, addresses, is_whole)
            }
            6 => {
                let length = u16_at(rest, 4)?;
                let body = at.checked_add(40)?;
                self.keep(at..at.checked_add(8)?)?;
                for address in [8, 24] {
                    self.address(at.checked_add(address)?, 16, names)?;
                }
                let end = body.checked_add(length)?;
                let is_whole = end <= self.from.len();
                let addresses = at.checked_add(8)?..body;
                // Extension headers may hold anything.
                self.transport(*rest.get(6)?, body..end.min(self.from.len()), addresses, is_whole)
            }
            _ => None,
        }
    }
    fn transport(
        &mut self,
        protocol: u8,
        segment: Range<usize>,
        addresses: Range<usize>,
        is_whole: bool,
    ) -> Option<()> {
        let Range { start, end } = segment;
        match protocol {
            6 => {
                let offset = usize::from(*self.from.get(start.checked_add(12)?)? >> 4).checked_mul(4)?;
                let payload = start.checked_add(offset)?;
                (offset >= 20 && payload <= end).then_some(())?;
                self.keep(start..start.checked_add(16)?)?;
                self.keep(start.checked_add(18)?..payload)?;
                self.payload.push(payload..end);
                if is_whole {
                    self.checksums.push(Checksum::Sum { segment: start..end, at: 16, addresses, protocol });
                }
            }
            17 => {
                let payload = start.checked_add(8)?;
                self.keep(start..start.checked_add(6)?)?;
                let is_sctp =
                    [0, 2].iter().any(|at| u16_at(self.from, start.wrapping_add(*at)) == Some(9899));
                if is_sctp {
                    self.sctp(payload..end)?;
                }
                // 0 is no checksum.
                let none = u16_at(self.from, start.checked_add(6)?)? == 0;
                if is_whole && !none {
                    self.checksums.push(Checksum::Sum { segment: start..end, at: 6, addresses, protocol });
                }
            }
            132 => {
                self.sctp(start..end)?;
            }
            _ => {}
        }
        Some(())
    }
    /// The header of SCTP and those of its chunks and parameters; what they hold but of DATA and acknowledgements is zeros.
    fn sctp(&mut self, packet: Range<usize>) -> Option<()> {
        self.keep(packet.start..packet.start.checked_add(8)?)?;
        self.checksums.push(Checksum::Sctp(packet.clone()));
        let mut at = packet.start.checked_add(12)?;
        // Chunks of other kinds stand in front of DATA; what stands behind it may be anything.
        let mut is_behind = false;
        while at < packet.end {
            self.keep(at..at.checked_add(4)?)?;
            let kind = *self.from.get(at)?;
            let length = u16_at(self.from, at.checked_add(2)?)?;
            (length >= 4).then_some(())?;
            let end = at.checked_add(length)?.min(packet.end);
            // DATA, I-DATA, INIT and INIT ACK begin with numbers; the other chunks are numbers altogether.
            let head = match kind {
                0 => 16,
                64 => 20,
                _ if is_behind => 4,
                1 | 2 => 20,
                3 | 7 | 8 | 11 | 14 | 192 => length,
                _ => 4,
            };
            let body = at.checked_add(head)?.min(end);
            self.keep(at..body)?;
            match kind {
                0 | 64 => {
                    self.payload.push(body..end);
                    is_behind = true;
                }
                1 | 2 if !is_behind => self.parameters(body..end)?,
                _ => {}
            }
            at = at.checked_add(length.next_multiple_of(4))?;
        }
        Some(())
    }
    fn parameters(&mut self, all: Range<usize>) -> Option<()> {
        let mut at = all.start;
        while at < all.end {
            self.keep(at..at.checked_add(4)?)?;
            let length = u16_at(self.from, at.checked_add(2)?)?;
            (length >= 4).then_some(())?;
            at = at.checked_add(length.next_multiple_of(4))?;
        }
        Some(())
    }
    /// The tags of an exported message: names of protocols, ports, and other addresses.
    fn exported(&mut self, names: &Pseudonyms) -> Option<()> {
        let mut at = 0usize;
        loop {
            let value = at.checked_add(4)?;
            self.keep(at..value)?;
            let (tag, length) = (u16_at(self.from, at)?, u16_at(self.from, at.checked_add(2)?)?);
            at = value.checked_add(length)?;
            match tag {
                0 => break,
                12..=14 | 24..=26 => self.keep(value..at)?,
                20 | 21 if length == 4 => self.address(value, 4, names)?,
                22 | 23 if length == 16 => self.address(value, 16, names)?,
                _ => {}
            }
        }
        self.payload.push(at..self.from.len());
        Some(())
    }
    /// Puts a message in the place of another one of the same length; whether it stands whole in this frame.
    pub fn replace(&mut self, old: &[u8], new: &[u8]) -> bool {
        if old.is_empty() {
            return true;
        }
        for range in &mut self.payload {
            let Some(at) = self.from.get(range.clone()).and_then(|payload| find(payload, old)) else {
                continue;
            };
            let at = range.start.saturating_add(at);
            if let Some(to) = self.to.get_mut(at..at.saturating_add(old.len())) {
                to.copy_from_slice(new);
            }
            // The same octets once more are another message.
            range.start = at.saturating_add(old.len());
            return true;
        }
        false
    }
    /// The frame with its checksums.
    #[must_use]
    pub fn finish(mut self) -> Vec<u8> {
        for checksum in self.checksums.iter().rev() {
            let _ = checksum.write(&mut self.to);
        }
        self.to
    }
}

impl Checksum {
    fn write(&self, frame: &mut [u8]) -> Option<()> {
        match self {
            Self::Ipv4(header) => {
                let at = header.start.checked_add(10)?;
                let sum = !sum(frame.get(header.clone())?, 0);
                frame.get_mut(at..)?.get_mut(..2)?.copy_from_slice(&sum.to_be_bytes());
            }
            Self::Sum { segment, at, addresses, protocol } => {
                let at = segment.start.checked_add(*at)?;
                let length = u32::try_from(segment.len()).ok()?.to_be_bytes();
                let front = sum(frame.get(addresses.clone())?, 0);
                let front = sum(&[0, *protocol], sum(&length, front));
                let sum = !sum(frame.get(segment.clone())?, front);
                // In UDP zero says that there is none.
                let sum = if *protocol == 17 && sum == 0 { u16::MAX } else { sum };
                frame.get_mut(at..)?.get_mut(..2)?.copy_from_slice(&sum.to_be_bytes());
            }
            Self::Sctp(packet) => {
                let at = packet.start.checked_add(8)?;
                let crc = CRC32C.checksum(frame.get(packet.clone())?);
                frame.get_mut(at..)?.get_mut(..4)?.copy_from_slice(&crc.to_le_bytes());
            }
        }
        Some(())
    }
}

/// The sum of the Internet, RFC 1071, behind another one.
fn sum(octets: &[u8], front: u16) -> u16 {
    let words = octets
        .chunks(2)
        .map(|w| u16::from_be_bytes([w.first().copied().unwrap_or(0), w.get(1).copied().unwrap_or(0)]));
    words.fold(front, |sum, word| {
        let (sum, carry) = sum.overflowing_add(word);
        // What is carried out of a sum leaves room for one.
        sum.wrapping_add(carry.into())
    })
}
