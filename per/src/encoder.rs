//! The writer of X.691, in the canonical form of the aligned variant.

use crate::{
    bits::{FRAGMENT, Text, signed, unsigned, width},
    types::{Range, Size},
};
use sigcodec_wire::{Error, Kind, Layer, Result};

/// Writes bits front to back into a caller's buffer, and goes on counting behind its end.
///
/// ```
/// use sigcodec_per::{Encoder, Range};
/// let mut buf = [0; 8];
/// let mut out = Encoder::new(&mut buf);
/// out.bits(0b011, 3);
/// out.open(|out| out.integer(Range::new(0, 255), 0x13));
/// assert_eq!(out.finish().unwrap(), [0x60, 1, 0x13]);
/// ```
#[derive(Debug)]
pub struct Encoder<'b> {
    buf: &'b mut [u8],
    at: u64,
    failed: Option<Kind>,
}

/// Where an open type begins.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mark(u64);

impl<'b> Encoder<'b> {
    /// A writer into `buf`.
    #[must_use]
    pub const fn new(buf: &'b mut [u8]) -> Self {
        Self { buf, at: 0, failed: None }
    }
    /// Octets asked for so far, written or merely counted.
    #[must_use]
    pub fn written(&self) -> usize {
        usize::try_from(self.at.div_ceil(8)).unwrap_or(usize::MAX)
    }
    /// Records that a value cannot be represented; the first one wins.
    #[cold]
    pub fn fail(&mut self, kind: Kind) {
        self.failed.get_or_insert(kind);
    }
    /// What [`fail`](Self::fail) recorded.
    #[must_use]
    pub const fn failed(&self) -> Option<Kind> {
        self.failed
    }
    /// The octets written.
    ///
    /// # Errors
    /// What [`fail`](Self::fail) recorded, or [`Kind::Capacity`] with the size needed.
    pub fn finish(mut self) -> Result<&'b [u8]> {
        self.align();
        if self.at == 0 {
            self.bits(0, 8);
        }
        let needed = self.written();
        if let Some(kind) = self.failed {
            return Err(Error::new(kind, u32::try_from(needed).unwrap_or(u32::MAX), Layer::Wire));
        }
        let buf: &'b [u8] = self.buf;
        buf.get(..needed).ok_or(Error::new(
            Kind::Capacity,
            u32::try_from(needed).unwrap_or(u32::MAX),
            Layer::Wire,
        ))
    }

    /// The low `count` bits, up to 64, most significant first.
    pub fn bits(&mut self, value: u64, count: u32) {
        let mut left = count;
        while left > 0 {
            let used = u32::try_from(self.at & 7).unwrap_or(0);
            let free = 8u32.wrapping_sub(used);
            let take = if left < free { left } else { free };
            left = left.wrapping_sub(take);
            let part = value.wrapping_shr(left) & 1u64.wrapping_shl(take).wrapping_sub(1);
            let part = u8::try_from(part.wrapping_shl(free.wrapping_sub(take))).unwrap_or(0);
            if let Some(octet) = usize::try_from(self.at >> 3).ok().and_then(|at| self.buf.get_mut(at)) {
                *octet = if used == 0 { part } else { *octet | part };
            }
            self.at = self.at.wrapping_add(u64::from(take));
        }
    }
    /// Goes on at the next octet, if this one has begun.
    pub fn align(&mut self) {
        let free = 8u64.wrapping_sub(self.at & 7) & 7;
        self.bits(0, u32::try_from(free).unwrap_or(0));
    }
    /// Octets, beginning with a whole one.
    pub fn octets(&mut self, octets: &[u8]) {
        self.align();
        let to = usize::try_from(self.at >> 3).ok().and_then(|at| self.buf.get_mut(at..));
        if let Some(to) = to.and_then(|to| to.get_mut(..octets.len())) {
            to.copy_from_slice(octets);
        }
        self.at = self.at.wrapping_add((octets.len() as u64).wrapping_shl(3));
    }
    fn constrained(&mut self, range: Range, value: i64) {
        let most = range.most();
        let offset = unsigned(value.wrapping_sub(range.lower));
        match most {
            0..=0xfe => self.bits(offset, width(most)),
            0xff => {
                self.align();
                self.bits(offset, 8);
            }
            0x100..=0xffff => {
                self.align();
                self.bits(offset, 16);
            }
            _ => {
                let octets = width(most).div_ceil(8);
                let count = width(offset).div_ceil(8).max(1);
                self.bits(u64::from(count.saturating_sub(1)), width(u64::from(octets.saturating_sub(1))));
                self.align();
                self.bits(offset, count.wrapping_shl(3));
            }
        }
    }
    /// An INTEGER, X.691 §13; what is outside its range fails with [`Kind::Value`], unless it is extensible.
    pub fn integer(&mut self, range: Range, value: i64) {
        if range.extensible {
            self.bits(u64::from(!range.has(value)), 1);
        }
        if range.has(value) {
            return self.constrained(range, value);
        }
        if !range.extensible {
            return self.fail(Kind::Value);
        }
        let magnitude = unsigned(if value < 0 { !value } else { value });
        let count = width(magnitude).wrapping_add(1).div_ceil(8);
        self.length(u64::from(count));
        self.bits(unsigned(value), count.wrapping_shl(3));
    }
    /// A length without limits, X.691 §11.9.3.5; one of a fragment fails with [`Kind::TooLong`].
    pub fn length(&mut self, length: u64) {
        self.align();
        match length {
            0..=0x7f => self.bits(length, 8),
            0x80..FRAGMENT => self.bits(0x8000 | length, 16),
            _ => self.fail(Kind::TooLong),
        }
    }
    /// How many items, octets or bits there are; a count that cannot be fails with [`Kind::Size`].
    pub fn size(&mut self, size: Size, count: u64) {
        let within = size.has(count);
        if size.extensible {
            self.bits(u64::from(!within), 1);
        }
        match within {
            true if size.most < 0x1_0000 => {
                let range = Range::new(size.least.into(), size.most.into());
                self.constrained(range, signed(count));
            }
            false if !size.extensible => self.fail(Kind::Size),
            _ => self.length(count),
        }
    }
    /// A small number, X.691 §11.6.
    pub fn small(&mut self, number: u64) {
        if number < 64 {
            return self.bits(number, 7);
        }
        self.bits(1, 1);
        let count = width(number).div_ceil(8);
        self.length(u64::from(count));
        self.bits(number, count.wrapping_shl(3));
    }
    /// How many extension additions there may be, X.691 §11.9.3.4.
    pub fn small_length(&mut self, count: u64) {
        if (1..=64).contains(&count) {
            return self.bits(count.wrapping_sub(1), 7);
        }
        self.bits(1, 1);
        self.length(count);
    }
    /// An ENUMERATED, X.691 §14, by its index: in the root, or among the extensions.
    pub fn enumerated(&mut self, roots: usize, extensible: bool, value: crate::Index) {
        if extensible {
            self.bits(u64::from(value.is_extension), 1);
        }
        if value.is_extension {
            return self.small(value.number);
        }
        let most = i64::try_from(roots).unwrap_or(i64::MAX).saturating_sub(1);
        self.constrained(Range::new(0, most), signed(value.number));
    }
    /// A string of bits, X.691 §16.
    pub fn bit_string(&mut self, size: Size, text: &Text<'_>) {
        self.size(size, text.bits());
        self.text(size, text.octets(), text.bits());
    }
    /// A string of octets, X.691 §17.
    pub fn octet_string(&mut self, size: Size, octets: &[u8]) {
        let count = octets.len() as u64;
        self.size(size, count);
        self.text(size, octets, count.wrapping_shl(3));
    }
    fn text(&mut self, size: Size, octets: &[u8], count: u64) {
        if count == 0 {
            return;
        }
        if !(size.is_fixed() && count <= 16) {
            self.align();
        }
        let whole = usize::try_from(count >> 3).unwrap_or(usize::MAX);
        let last = u32::try_from(count & 7).unwrap_or(0);
        let (front, behind) = octets.split_at_checked(whole).unwrap_or((octets, &[]));
        if self.at & 7 == 0 {
            self.octets(front);
        } else {
            front.iter().for_each(|octet| self.bits(u64::from(*octet), 8));
        }
        if let (Some(octet), 1..) = (behind.first(), last) {
            self.bits(u64::from(*octet).wrapping_shr(8u32.wrapping_sub(last)), last);
        }
    }

    /// An open type, X.691 §11.2, with the contents that `f` writes.
    pub fn open(&mut self, f: impl FnOnce(&mut Self)) {
        let mark = self.begin();
        f(self);
        self.end(mark);
    }
    /// An open type with contents that are encoded.
    pub fn opaque(&mut self, octets: &[u8]) {
        self.length(octets.len() as u64);
        self.octets(octets);
    }
    /// Begins an open type: the length has one octet until its end is known.
    pub(crate) fn begin(&mut self) -> Mark {
        self.align();
        let mark = Mark(self.at);
        self.bits(0, 8);
        mark
    }
    /// Drops what an open type has so far and takes the octets that came.
    pub(crate) fn replace(&mut self, mark: Mark, octets: &[u8]) {
        self.at = mark.0;
        self.opaque(octets);
    }
    /// Sets the bit that was written at a place.
    pub(crate) const fn place(&self) -> Mark {
        Mark(self.at)
    }
    /// Clears the bit that was written at a place.
    pub(crate) fn clear(&mut self, place: Mark) {
        let octet = usize::try_from(place.0 >> 3).ok().and_then(|at| self.buf.get_mut(at));
        if let Some(octet) = octet {
            *octet &= !(0x80 >> (place.0 & 7));
        }
    }
    /// Ends an open type: what is longer than 127 octets moves by one, for a length of two.
    pub(crate) fn end(&mut self, mark: Mark) {
        self.align();
        let contents = mark.0.wrapping_add(8);
        if self.at == contents {
            self.bits(0, 8);
        }
        let count = self.at.wrapping_sub(contents) >> 3;
        let end = self.at;
        if count < 0x80 {
            self.at = mark.0;
            self.bits(count, 8);
            self.at = end;
            return;
        }
        let (from, to) = (usize::try_from(contents >> 3), usize::try_from(end >> 3));
        if let (Ok(from), Ok(to)) = (from, to) {
            if let Some(moved) = self.buf.get_mut(from..to.saturating_add(1)) {
                let mut before = 0;
                moved.iter_mut().for_each(|octet| core::mem::swap(octet, &mut before));
            }
        }
        self.at = mark.0;
        self.length(count);
        self.at = end.wrapping_add(8);
    }
}
