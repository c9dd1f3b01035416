//! The reader of X.691: a cursor over bits, and the fields that types are made of.

use crate::types::{Range, Size};
use sigcodec_wire::{Error, Kind, Layer, Reader, Result, walk::Span};

/// Lengths from here on come in fragments, X.691 §11.9.3.8, which are refused with [`Kind::Fragments`].
pub const FRAGMENT: u64 = 16 * 1024;

/// What was read in another form than the canonical one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Odd {
    /// Where the first of it stands.
    pub at: u32,
    /// Bits that pad to the next octet are set.
    pub padding: bool,
    /// A length of fewer than 128 in two octets.
    pub length: bool,
    /// A number with octets that it does not need.
    pub number: bool,
    /// The form for extensions, where there is none or none is needed.
    pub extension: bool,
}

impl Odd {
    /// Nothing odd.
    pub const NONE: Self = Self { at: 0, padding: false, length: false, number: false, extension: false };

    /// Whether there is nothing odd.
    #[inline]
    #[must_use]
    pub const fn is_none(self) -> bool {
        !(self.padding || self.length || self.number || self.extension)
    }
}

/// A cursor over the bits of borrowed octets that knows its absolute position.
///
/// ```
/// use sigcodec_per::{Bits, Range};
/// use sigcodec_wire::{Layer, Reader};
/// let mut bits = Bits::new(Reader::new(&[0b0110_0000, 0x13], Layer::Wire));
/// assert_eq!(bits.bits(3).unwrap(), 0b011);
/// assert_eq!(bits.integer(Range::new(0, 255)).unwrap(), 0x13); // begins with an octet
/// assert_eq!(bits.bits(1).unwrap_err().at(), 2);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Bits<'a> {
    octets: &'a [u8],
    start: u32,
    at: u64,
    layer: Layer,
    odd: Odd,
}

/// A string: borrowed octets, or those of a short one that does not begin with an octet.
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    aligned: &'a [u8],
    short: [u8; 2],
    count: u64,
}

impl<'a> Text<'a> {
    /// Its octets; bits behind the last one of a bit string are of what follows it.
    #[must_use]
    pub fn octets(&self) -> &[u8] {
        if self.count > 16 || !self.aligned.is_empty() {
            return self.aligned;
        }
        self.short.get(..usize::try_from(self.count.div_ceil(8)).unwrap_or(0)).unwrap_or_default()
    }
    /// Its octets where they lie; `None` for a short one, which may begin at any bit.
    #[must_use]
    pub const fn borrowed(&self) -> Option<&'a [u8]> {
        if self.count <= 16 && self.aligned.is_empty() { None } else { Some(self.aligned) }
    }
    /// How many bits it has.
    #[must_use]
    pub const fn bits(&self) -> u64 {
        self.count
    }
    /// A bit by its number from the first, which is 0.
    #[must_use]
    pub fn bit(&self, number: u64) -> bool {
        let octet = usize::try_from(number >> 3).ok().and_then(|at| self.octets().get(at)).copied();
        number < self.count && octet.unwrap_or(0) & (0x80 >> (number & 7)) != 0
    }
}

impl<'a> Bits<'a> {
    /// All bits of a reader, whose errors are those of its layer.
    #[inline]
    #[must_use]
    pub const fn new(r: Reader<'a>) -> Self {
        Self { octets: r.rest(), start: r.position(), at: 0, layer: r.layer(), odd: Odd::NONE }
    }
    /// The octets that the next bit lies in and all behind.
    #[must_use]
    pub fn rest(&self) -> Reader<'a> {
        let octets =
            usize::try_from(self.at >> 3).ok().and_then(|at| self.octets.get(at..)).unwrap_or_default();
        Reader::over(octets, self.start.wrapping_add(length(self.octets)), 0, self.layer)
    }
    /// Offset of the octet that the next bit lies in, from the start of the outermost buffer.
    #[inline]
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "never longer than Reader::MAX_INPUT")]
    pub const fn position(&self) -> u32 {
        self.start.wrapping_add((self.at >> 3) as u32)
    }
    /// How many bits of that octet are taken: 0 to 7.
    #[must_use]
    pub const fn bit_offset(&self) -> u8 {
        (self.at & 7) as u8
    }
    /// Bits left.
    #[must_use]
    pub const fn left(&self) -> u64 {
        (self.octets.len() as u64).wrapping_shl(3).saturating_sub(self.at)
    }
    /// Offset behind the last octet.
    #[must_use]
    pub const fn end(&self) -> u32 {
        self.start.wrapping_add(length(self.octets))
    }
    /// The octets that lie, in whole or in part, between this cursor and a later one.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "never longer than Reader::MAX_INPUT")]
    pub const fn span_to(&self, behind: &Self) -> Span {
        let start = self.position();
        if behind.at == self.at {
            return Span::new(start, start);
        }
        Span::new(start, behind.start.wrapping_add((behind.at.saturating_add(7) >> 3) as u32))
    }
    /// An error at the next bit.
    #[must_use]
    pub const fn error(&self, kind: Kind) -> Error {
        Error::new(kind, self.position(), self.layer)
    }
    #[cold]
    #[inline(never)]
    const fn refuse(&self, kind: Kind, at: u32) -> Error {
        Error::new(kind, at, self.layer)
    }
    /// What was odd about what was read since it was asked last.
    pub fn take_odd(&mut self) -> Odd {
        core::mem::take(&mut self.odd)
    }
    /// Keeps where the first odd thing stands.
    #[cold]
    #[inline(never)]
    fn odd(&mut self, at: u32) -> &mut Odd {
        if self.odd.is_none() {
            self.odd.at = at;
        }
        &mut self.odd
    }
    /// The form for extensions was used without need, which the caller found.
    pub(crate) fn is_odd_extension(&mut self, at: u32) {
        self.odd(at).extension = true;
    }
    /// Where the next octet is that has not begun, and so many behind it.
    #[inline]
    fn whole(&self, count: u64) -> Option<&'a [u8]> {
        let from = usize::try_from(self.at >> 3).ok()?;
        let (_, behind) = self.octets.split_at_checked(from)?;
        behind.split_at_checked(usize::try_from(count).ok()?).map(|(whole, _)| whole)
    }

    /// The next `count` bits, up to 64, most significant first.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when fewer are left; nothing is taken then.
    #[inline]
    pub fn bits(&mut self, count: u32) -> Result<u64> {
        if u64::from(count) > self.left() {
            return Err(self.error(Kind::Truncated));
        }
        if count <= 16 {
            // Most fields: they lie in three octets.
            let octets =
                usize::try_from(self.at >> 3).ok().and_then(|at| self.octets.get(at..)).unwrap_or_default();
            let three = match octets {
                [a, b, c, ..] => u32::from_be_bytes([0, *a, *b, *c]),
                [a, b] => u32::from_be_bytes([0, *a, *b, 0]),
                [a] => u32::from_be_bytes([0, *a, 0, 0]),
                [] => 0,
            };
            let behind = 24u64.wrapping_sub(self.at & 7).wrapping_sub(u64::from(count));
            self.at = self.at.wrapping_add(u64::from(count));
            return Ok(u64::from(three).wrapping_shr(shift(behind)) & mask(u64::from(count)));
        }
        self.many(count)
    }
    /// More than 16 bits, which are all there.
    fn many(&mut self, count: u32) -> Result<u64> {
        let (mut value, mut left) = (0u64, u64::from(count));
        while left > 0 {
            let free = 8u64.wrapping_sub(self.at & 7);
            let take = if left < free { left } else { free };
            let octet =
                usize::try_from(self.at >> 3).ok().and_then(|at| self.octets.get(at)).copied().unwrap_or(0);
            let part = u64::from(octet).wrapping_shr(shift(free.wrapping_sub(take))) & mask(take);
            value = value.wrapping_shl(shift(take)) | part;
            self.at = self.at.wrapping_add(take);
            left = left.wrapping_sub(take);
        }
        Ok(value)
    }
    /// The next bit.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when none is left.
    #[inline]
    pub fn bit(&mut self) -> Result<bool> {
        self.bits(1).map(|bit| bit != 0)
    }
    /// Goes on at the next octet, if this one has begun.
    #[inline]
    pub fn align(&mut self) {
        let free = self.at.wrapping_neg() & 7;
        if free != 0 {
            let octet =
                usize::try_from(self.at >> 3).ok().and_then(|at| self.octets.get(at)).copied().unwrap_or(0);
            if u64::from(octet) & mask(free) != 0 {
                self.odd(self.position()).padding = true;
            }
            self.at = self.at.wrapping_add(free);
        }
    }
    /// The next octets, beginning with a whole one.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when fewer are left.
    #[inline]
    pub fn octets(&mut self, count: u64) -> Result<&'a [u8]> {
        self.align();
        let Some(taken) = self.whole(count) else { return Err(self.error(Kind::Truncated)) };
        self.at = self.at.wrapping_add(count.wrapping_shl(3));
        Ok(taken)
    }

    /// So many octets in a string of that size alone, X.691 §17.6, §17.7: up to two begin at any bit.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when fewer are left.
    #[inline]
    pub fn array<const N: usize>(&mut self) -> Result<[u8; N]> {
        let mut out = [0; N];
        if N <= 2 {
            let [.., high, low] = self.bits(shift((N as u64).wrapping_shl(3)))?.to_be_bytes();
            for (to, octet) in out.iter_mut().rev().zip([low, high]) {
                *to = octet;
            }
            return Ok(out);
        }
        Ok(self.octets(N as u64)?.first_chunk().copied().unwrap_or(out))
    }

    /// A constrained whole number, X.691 §11.5, aligned variant; `value` counted from `lower`.
    #[inline(always)]
    fn constrained(&mut self, range: Range) -> Result<i64> {
        let most = range.most();
        let at = self.position();
        let offset = match most {
            0 => 0,
            1..=0xfe => self.bits(width(most))?,
            0xff => {
                self.align();
                self.bits(8)?
            }
            0x100..=0xffff => {
                self.align();
                self.bits(16)?
            }
            _ => {
                let octets = u64::from(width(most).div_ceil(8));
                let count = self.bits(width(octets.saturating_sub(1)))?.saturating_add(1);
                if count > octets {
                    return Err(self.refuse(Kind::Length, at));
                }
                self.number(count)?
            }
        };
        if offset > most {
            return Err(self.refuse(Kind::Value, at));
        }
        Ok(range.lower.wrapping_add_unsigned(offset))
    }
    /// An unsigned number of so many octets, 1 to 8.
    fn number(&mut self, count: u64) -> Result<u64> {
        self.align();
        let at = self.position();
        let number = self.bits(shift(count.wrapping_shl(3)))?;
        if count > 1 && u64::from(width(number).div_ceil(8)) < count {
            self.odd(at).number = true;
        }
        Ok(number)
    }
    /// An INTEGER, X.691 §13.
    ///
    /// # Errors
    /// [`Kind::Value`] outside its range; [`Kind::Integer`] for one of more than 8 octets, or of none;
    /// [`Kind::Truncated`], [`Kind::Length`], [`Kind::Fragments`] of what it is made of.
    #[inline(always)]
    pub fn integer(&mut self, range: Range) -> Result<i64> {
        let before = self.position();
        if !range.extensible || !self.bit()? {
            return self.constrained(range);
        }
        self.unconstrained(range, before)
    }
    /// An INTEGER in the form for extensions, which begins at an octet.
    #[inline(never)]
    fn unconstrained(&mut self, range: Range, before: u32) -> Result<i64> {
        let count = self.length()?;
        if !(1..=8).contains(&count) {
            return Err(self.refuse(Kind::Integer, before));
        }
        self.align();
        let at = self.position();
        let unused = 64u64.wrapping_sub(count.wrapping_shl(3));
        let raw = self.bits(shift(count.wrapping_shl(3)))?;
        let value = signed(raw.wrapping_shl(shift(unused))).wrapping_shr(shift(unused));
        let next = value.wrapping_shr(shift(count.wrapping_shl(3).saturating_sub(9)));
        if count > 1 && (next == 0 || next == -1) {
            self.odd(at).number = true;
        }
        if range.has(value) {
            self.odd(before).extension = true;
        }
        Ok(value)
    }
    /// A length without limits, X.691 §11.9.3.5 to 11.9.3.8.
    ///
    /// # Errors
    /// [`Kind::Fragments`] for the length of a fragment; [`Kind::Truncated`].
    #[inline]
    pub fn length(&mut self) -> Result<u64> {
        self.align();
        let Some([first]) = self.whole(1) else { return Err(self.error(Kind::Truncated)) };
        match first {
            0..=0x7f => {
                self.at = self.at.wrapping_add(8);
                Ok(u64::from(*first))
            }
            0x80..=0xbf => {
                let before = self.position();
                let length = self.bits(16)? & 0x3fff;
                if length < 0x80 {
                    self.odd(before).length = true;
                }
                Ok(length)
            }
            _ => Err(self.error(Kind::Fragments)),
        }
    }
    /// How many items, octets or bits there are, X.691 §11.9, behind the bit for extensions if there is one.
    ///
    /// # Errors
    /// [`Kind::Size`] for a count that cannot be; those of [`length`](Self::length).
    #[inline(always)]
    pub fn size(&mut self, size: Size) -> Result<u64> {
        let before = self.position();
        if size.extensible && self.bit()? {
            let count = self.length()?;
            if size.has(count) {
                self.odd(before).extension = true;
            }
            return Ok(count);
        }
        if size.most >= 0x1_0000 {
            let count = self.length()?;
            return if size.has(count) { Ok(count) } else { Err(self.refuse(Kind::Size, before)) };
        }
        let range = Range::new(size.least.into(), size.most.into());
        match self.constrained(range) {
            Ok(count) => Ok(count.unsigned_abs()),
            Err(e) if e.kind() == Kind::Value => Err(self.refuse(Kind::Size, before)),
            Err(e) => Err(e),
        }
    }
    /// A small number, X.691 §11.6: the index of an extension.
    ///
    /// # Errors
    /// [`Kind::Integer`] for one of more than 8 octets; those of [`length`](Self::length).
    pub fn small(&mut self) -> Result<u64> {
        let before = self.position();
        if !self.bit()? {
            return self.bits(6);
        }
        let count = self.length()?;
        if !(1..=8).contains(&count) {
            return Err(self.refuse(Kind::Integer, before));
        }
        let number = self.number(count)?;
        if number < 64 {
            self.odd(before).extension = true;
        }
        Ok(number)
    }
    /// How many extension additions there may be, X.691 §11.9.3.4: 1 or more.
    ///
    /// # Errors
    /// [`Kind::Count`] for none; those of [`length`](Self::length).
    pub fn small_length(&mut self) -> Result<u64> {
        let before = self.position();
        if !self.bit()? {
            return self.bits(6).map(|count| count.saturating_add(1));
        }
        let count = self.length()?;
        if count == 0 {
            return Err(self.refuse(Kind::Count, before));
        }
        if count <= 64 {
            self.odd(before).extension = true;
        }
        Ok(count)
    }
    /// A string of bits, X.691 §16.
    ///
    /// # Errors
    /// Those of [`size`](Self::size), [`Kind::Truncated`].
    pub fn bit_string(&mut self, size: Size) -> Result<Text<'a>> {
        let fixed = size.is_fixed();
        let count = self.size(size)?;
        self.text(count, fixed)
    }
    /// A string of octets, X.691 §17.
    ///
    /// # Errors
    /// Those of [`size`](Self::size), [`Kind::Truncated`].
    #[inline(always)]
    pub fn octet_string(&mut self, size: Size) -> Result<Text<'a>> {
        let fixed = size.is_fixed();
        let count = self.size(size)?;
        self.text(count.wrapping_shl(3), fixed)
    }
    #[inline(always)]
    fn text(&mut self, count: u64, fixed: bool) -> Result<Text<'a>> {
        if count == 0 || fixed && count <= 16 {
            let unused = 16u64.wrapping_sub(count);
            let short = u16::try_from(self.bits(shift(count))?.wrapping_shl(shift(unused))).unwrap_or(0);
            return Ok(Text { aligned: &[], short: short.to_be_bytes(), count });
        }
        if count & 7 == 0 {
            let aligned = self.octets(count >> 3)?;
            return Ok(Text { aligned, short: [0; 2], count });
        }
        // The bits of the last octet that are none of the string belong to what follows.
        self.align();
        let mut whole = *self;
        let aligned = whole.octets(count.div_ceil(8))?;
        self.at = self.at.wrapping_add(count);
        Ok(Text { aligned, short: [0; 2], count })
    }
    /// The contents of an open type, X.691 §11.2.
    ///
    /// # Errors
    /// Those of [`length`](Self::length), [`Kind::Truncated`].
    #[inline]
    pub fn open(&mut self) -> Result<Reader<'a>> {
        let count = self.length()?;
        let octets = self.octets(count)?;
        Ok(Reader::over(octets, self.position(), 0, self.layer))
    }
    /// Nothing but the padding of the last octet may be left.
    ///
    /// # Errors
    /// [`Kind::Trailing`] at the first octet that is left.
    pub fn finish(&mut self) -> Result<()> {
        // A value of no bits has an octet all the same, X.691 §11.1.3.
        if self.at == 0 {
            if let Ok(octet) = self.bits(8) {
                if octet != 0 {
                    self.odd(self.start).padding = true;
                }
            }
        }
        self.align();
        if self.left() == 0 { Ok(()) } else { Err(self.error(Kind::Trailing)) }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "never longer than Reader::MAX_INPUT")]
const fn length(octets: &[u8]) -> u32 {
    octets.len() as u32
}
/// A count of bits that is at most 64.
#[expect(clippy::cast_possible_truncation, reason = "at most 64")]
const fn shift(count: u64) -> u32 {
    count as u32
}
const fn mask(count: u64) -> u64 {
    1u64.wrapping_shl(shift(count)).wrapping_sub(1)
}
/// How many bits a number has: 0 for 0.
pub(crate) const fn width(number: u64) -> u32 {
    64u32.wrapping_sub(number.leading_zeros())
}
/// The same bits as a number with a sign.
pub(crate) const fn signed(number: u64) -> i64 {
    i64::from_ne_bytes(number.to_ne_bytes())
}
/// The same bits as a number without a sign.
pub(crate) const fn unsigned(number: i64) -> u64 {
    u64::from_ne_bytes(number.to_ne_bytes())
}
