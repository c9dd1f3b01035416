//! The 7-bit alphabets of TS 23.038 §6.2.1: the default alphabet, the national language tables of Annex A, and
//! how septets are packed into octets (§6.1.2).
//!
//! Short messages and USSD strings use them. Text is decoded when it is shown and encoded into the caller's
//! buffer.
//!
//! ```
//! use sigcodec_gsm::gsm7::{Language, Packer, Septets, Tables};
//! # fn main() -> sigcodec_wire::Result<()> {
//! let tables = Tables { single_shift: Language::TURKISH, ..Tables::DEFAULT };
//! let mut buf = [0; 16];
//! let mut packer = Packer::new(&mut buf, 0);
//! packer.text("ışık", tables)?;
//! let septets = packer.septets();
//! let octets = packer.finish()?;
//! assert!(tables.chars(Septets::new(octets, 0, septets)).eq("ışık".chars()));
//! # Ok(())
//! # }
//! ```

mod tables;

use core::fmt;
use sigcodec_wire::{Error, Kind, Layer, Result, codes};

/// The code that says that the next one is of the single shift table.
pub const ESCAPE: u8 = 0x1b;

/// The character that fills the last octet of a USSD string, TS 23.038 §6.1.2.3.1.
pub const CARRIAGE_RETURN: u8 = 0x0d;

codes! {
    /// National language identifier, TS 23.038 §6.2.1.2.4.
    #[derive(Default)]
    pub struct Language(pub u8) {
        DEFAULT = 0 => "default",
        TURKISH = 1 => "turkish",
        SPANISH = 2 => "spanish",
        PORTUGUESE = 3 => "portuguese",
        BENGALI = 4 => "bengali",
        GUJARATI = 5 => "gujarati",
        HINDI = 6 => "hindi",
        KANNADA = 7 => "kannada",
        MALAYALAM = 8 => "malayalam",
        ORIYA = 9 => "oriya",
        PUNJABI = 10 => "punjabi",
        TAMIL = 11 => "tamil",
        TELUGU = 12 => "telugu",
        URDU = 13 => "urdu",
    }
}

impl Language {
    /// Whether the language has a locking shift table of its own; Spanish has none.
    #[must_use]
    pub const fn has_locking_shift(self) -> bool {
        matches!(self.0, 1 | 3..=13)
    }
    /// Whether the language has a single shift table of its own.
    #[must_use]
    pub const fn has_single_shift(self) -> bool {
        matches!(self.0, 1..=13)
    }
}

/// The two tables that a text is in. A reserved language counts as the default, as a receiver takes it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct Tables {
    /// The table of most characters.
    pub locking: Language,
    /// The table of the characters behind an escape.
    pub single_shift: Language,
}

/// How a character is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// One septet of the locking shift table.
    Plain(u8),
    /// One septet of the single shift table, behind an escape.
    Shifted(u8),
}

impl Code {
    /// How many septets it takes.
    #[must_use]
    pub const fn septets(self) -> usize {
        match self {
            Self::Plain(_) => 1,
            Self::Shifted(_) => 2,
        }
    }
}

impl Tables {
    /// The default alphabet and its extension.
    pub const DEFAULT: Self = Self { locking: Language::DEFAULT, single_shift: Language::DEFAULT };

    const fn pair(self) -> Pair {
        Pair { locking: tables::locking(self.locking), single: tables::single(self.single_shift) }
    }
    /// The character of a code; `None` where the table has none.
    #[must_use]
    pub fn character(self, code: Code) -> Option<char> {
        self.pair().character(code)
    }
    /// The code of a character; `None` when neither table has it.
    #[must_use]
    pub fn code(self, c: char) -> Option<Code> {
        self.pair().code(c)
    }
    /// The codes of a text; `None` for a character that neither table has.
    pub fn codes(self, text: &str) -> impl Iterator<Item = Option<Code>> {
        let pair = self.pair();
        text.chars().map(move |c| pair.code(c))
    }
    /// How many septets a text takes; `None` when it has a character that neither table has.
    #[must_use]
    pub fn septets(self, text: &str) -> Option<usize> {
        self.codes(text).try_fold(0usize, |n, code| Some(n.saturating_add(code?.septets())))
    }
    /// Whether each of the septets stands for a character, alone or behind an escape.
    #[must_use]
    pub fn define(self, septets: Septets<'_>) -> bool {
        // The default table lacks nothing but the escape.
        if self.locking == Language::DEFAULT && !septets.contain(ESCAPE) {
            return true;
        }
        let mut chars = self.chars(septets);
        chars.by_ref().for_each(drop);
        !chars.undefined()
    }
    /// The characters that septets stand for.
    pub fn chars<I: Iterator<Item = u8>>(self, septets: I) -> Chars<I> {
        Chars { septets, pair: self.pair(), undefined: false }
    }
}

/// The tables themselves.
#[derive(Clone, Copy, Debug)]
struct Pair {
    locking: &'static tables::Table,
    single: &'static tables::Table,
}

impl Pair {
    #[inline]
    fn character(self, code: Code) -> Option<char> {
        let (table, septet) = match code {
            Code::Plain(septet) => (self.locking, septet),
            Code::Shifted(septet) => (self.single, septet),
        };
        table.get(usize::from(septet)).copied().filter(|c| *c != tables::NONE)
    }
    #[inline]
    fn code(self, c: char) -> Option<Code> {
        // Most letters and digits have the code of ASCII.
        match u8::try_from(c) {
            Ok(ascii) if self.locking.get(usize::from(ascii)) == Some(&c) && c != tables::NONE => {
                Some(Code::Plain(ascii))
            }
            _ => self.search(c),
        }
    }
    fn search(self, c: char) -> Option<Code> {
        let place = |table: &tables::Table| {
            let found = table.iter().position(|t| *t == c && c != tables::NONE);
            found.and_then(|i| u8::try_from(i).ok())
        };
        place(self.locking).map(Code::Plain).or_else(|| place(self.single).map(Code::Shifted))
    }
}

/// The characters of a text in septets, as a receiver shows them, TS 23.038 §6.2.1.
///
/// A code without a character is a space; behind an escape it is the character of the locking shift table. An
/// escape behind an escape is a space.
#[derive(Clone, Debug)]
pub struct Chars<I> {
    septets: I,
    pair: Pair,
    undefined: bool,
}

impl<I> Chars<I> {
    /// Whether one of the codes so far had no character in its table.
    #[must_use]
    pub const fn undefined(&self) -> bool {
        self.undefined
    }
}

impl<I: Iterator<Item = u8>> Iterator for Chars<I> {
    type Item = char;
    #[inline]
    fn next(&mut self) -> Option<char> {
        let first = self.septets.next()?;
        match self.pair.locking.get(usize::from(first)) {
            // The escape has no character of its own.
            Some(c) if *c != tables::NONE => Some(*c),
            _ => Some(self.other(first)),
        }
    }
}

impl<I: Iterator<Item = u8>> Chars<I> {
    /// The character of an escape or of a code that has none.
    fn other(&mut self, first: u8) -> char {
        let second = if first == ESCAPE { self.septets.next() } else { None };
        let exact = second.and_then(|s| self.pair.character(Code::Shifted(s)));
        self.undefined |= exact.is_none();
        let shown = || second.and_then(|s| self.pair.character(Code::Plain(s)));
        exact.or_else(shown).unwrap_or(' ')
    }
}

impl<I: Iterator<Item = u8> + Clone> fmt::Display for Chars<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write as _;
        self.clone().try_for_each(|c| f.write_char(c))
    }
}

/// Packed septets, the first in the low bits of the first octet, TS 23.038 §6.1.2.
#[derive(Clone, Debug)]
pub struct Septets<'a> {
    rest: &'a [u8],
    /// Bits that have been taken off the octets and not told.
    bits: u16,
    have: u8,
    left: usize,
}

impl<'a> Septets<'a> {
    /// `count` septets behind `fill` bits, 0 to 6, or as many as the octets hold.
    #[must_use]
    pub const fn new(octets: &'a [u8], fill: u8, count: usize) -> Self {
        let fill = fill & 7;
        let most = octets.len().saturating_mul(8).saturating_sub(fill as usize) / 7;
        let left = if count < most { count } else { most };
        match octets.split_first() {
            Some((first, rest)) => {
                Self { rest, bits: (*first >> fill) as u16, have: 8u8.wrapping_sub(fill), left }
            }
            None => Self { rest: &[], bits: 0, have: 0, left: 0 },
        }
    }
}

impl Septets<'_> {
    /// Whether one of them is this one: eight are compared at a time, packed as they are.
    fn contain(&self, septet: u8) -> bool {
        /// The lowest bit of each of eight septets.
        const ONES: u64 = 0x0002_0408_1020_4081;
        const HIGHS: u64 = ONES << 6;
        let wanted = u64::from(septet & 0x7f).wrapping_mul(ONES);
        let (mut rest, mut bits, mut left) = (self.rest, u64::from(self.bits), self.left);
        while left > 0 {
            let seven = match rest.split_first_chunk() {
                Some((&[a, b, c, d, e, f, g], more)) => {
                    rest = more;
                    [a, b, c, d, e, f, g, 0]
                }
                None => {
                    let mut last = [0; 8];
                    last.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
                    rest = &[];
                    last
                }
            };
            let word = bits | u64::from_le_bytes(seven).wrapping_shl(self.have.into());
            bits = word >> 56;
            // Behind the last one nothing is compared.
            let behind = u32::try_from(left).ok().and_then(|n| u64::MAX.checked_shl(n.saturating_mul(7)));
            let differ = word ^ wanted | behind.unwrap_or(0);
            // Whether a septet is 0.
            if differ.wrapping_sub(ONES) & !differ & HIGHS != 0 {
                return true;
            }
            left = left.saturating_sub(8);
        }
        false
    }
}

impl Iterator for Septets<'_> {
    type Item = u8;
    #[inline]
    fn next(&mut self) -> Option<u8> {
        self.left = self.left.checked_sub(1)?;
        if self.have < 7 {
            let (next, rest) = self.rest.split_first()?;
            self.rest = rest;
            self.bits |= u16::from(*next) << (self.have & 7);
            self.have = self.have.wrapping_add(8);
        }
        let [septet, _] = self.bits.to_le_bytes();
        self.bits >>= 7;
        self.have = self.have.wrapping_sub(7);
        Some(septet & 0x7f)
    }
    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}
impl ExactSizeIterator for Septets<'_> {}

/// Whether one of the bits behind the last of `count` septets, themselves behind `fill` bits, is set.
#[must_use]
pub fn is_filled(octets: &[u8], fill: u8, count: usize) -> bool {
    let used = count.saturating_mul(7).saturating_add(usize::from(fill & 7));
    let mut rest = octets.get(used >> 3..).unwrap_or_default().iter();
    let first = rest.next().map_or(0, |octet| octet >> (used & 7));
    first != 0 || rest.any(|octet| *octet != 0)
}

/// How many zero bits stand between a header of `octets` and the septets behind it, TS 23.040 §9.2.3.24.
#[must_use]
pub const fn fill_bits(octets: usize) -> u8 {
    #[expect(clippy::cast_possible_truncation, reason = "a remainder of 7")]
    let over = ((octets % 7).wrapping_mul(8) % 7) as u8;
    if over == 0 { 0 } else { 7u8.wrapping_sub(over) }
}

/// How many octets `septets` behind `fill` bits take.
#[must_use]
pub const fn packed_len(septets: usize, fill: u8) -> usize {
    septets.saturating_mul(7).saturating_add(fill as usize).div_ceil(8)
}

/// Packs septets into a caller's buffer. Like the [`Writer`](sigcodec_wire::Writer) it counts past its end.
#[derive(Debug)]
pub struct Packer<'b> {
    buf: &'b mut [u8],
    fill: u8,
    bit: usize,
    septets: usize,
}

impl<'b> Packer<'b> {
    /// Packs behind `fill` zero bits, 0 to 6.
    #[must_use]
    pub const fn new(buf: &'b mut [u8], fill: u8) -> Self {
        Self { buf, fill, bit: fill as usize, septets: 0 }
    }
    /// Septets so far.
    #[must_use]
    pub const fn septets(&self) -> usize {
        self.septets
    }
    /// Adds a septet; its high bit is dropped.
    pub fn push(&mut self, septet: u8) {
        let at = self.bit >> 3;
        let [low, high] = (u16::from(septet & 0x7f) << (self.bit & 7)).to_le_bytes();
        if let Some(octet) = self.buf.get_mut(at) {
            // The first septet of an octet finds what an earlier use of the buffer left there.
            let kept = if self.bit & 7 == 0 || self.septets == 0 { 0 } else { *octet };
            *octet = kept | low;
        }
        if self.bit & 7 > 1 {
            if let Some(octet) = self.buf.get_mut(at.wrapping_add(1)) {
                *octet = high;
            }
        }
        self.bit = self.bit.saturating_add(7);
        self.septets = self.septets.saturating_add(1);
    }
    /// Adds a character.
    pub fn code(&mut self, code: Code) {
        match code {
            Code::Plain(septet) => self.push(septet),
            Code::Shifted(septet) => {
                self.push(ESCAPE);
                self.push(septet);
            }
        }
    }
    /// Adds a text.
    ///
    /// # Errors
    /// [`Kind::Text`] with the octet of the text at which a character stands that neither table has.
    pub fn text(&mut self, text: &str, tables: Tables) -> Result<()> {
        let pair = tables.pair();
        for (at, c) in text.char_indices() {
            let Some(code) = pair.code(c) else {
                return Err(Error::new(Kind::Text, u32::try_from(at).unwrap_or(u32::MAX), Layer::Wire));
            };
            self.code(code);
        }
        Ok(())
    }
    /// The octets.
    ///
    /// # Errors
    /// [`Kind::Capacity`] with the size needed.
    pub fn finish(self) -> Result<&'b [u8]> {
        let needed = if self.septets == 0 { 0 } else { packed_len(self.septets, self.fill) };
        match self.buf.get(..needed) {
            Some(out) => Ok(out),
            None => Err(Error::new(Kind::Capacity, u32::try_from(needed).unwrap_or(u32::MAX), Layer::Wire)),
        }
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use std::{string::String, vec, vec::Vec};

    fn pack(text: &str, tables: Tables, fill: u8) -> (Vec<u8>, usize) {
        let mut buf = vec![0xff; 400];
        let mut p = Packer::new(&mut buf, fill);
        p.text(text, tables).unwrap();
        let n = p.septets();
        (p.finish().unwrap().to_vec(), n)
    }

    #[test]
    fn hello() {
        let (octets, n) = pack("hellohello", Tables::DEFAULT, 0);
        assert_eq!((octets, n), (vec![0xe8, 0x32, 0x9b, 0xfd, 0x46, 0x97, 0xd9, 0xec, 0x37], 10));
    }
    #[test]
    fn every_code_of_every_table_there_and_back() {
        for locking in Language::ALL {
            for single_shift in Language::ALL {
                let tables = Tables { locking: *locking, single_shift: *single_shift };
                let codes = (0..128).map(Code::Plain).chain((0..128).map(Code::Shifted));
                let text: String = codes.filter_map(|c| tables.character(c)).collect();
                for fill in 0..7 {
                    let (octets, n) = pack(&text, tables, fill);
                    let mut chars = tables.chars(Septets::new(&octets, fill, n));
                    assert!(chars.by_ref().eq(text.chars()), "{tables:?}");
                    assert!(!chars.undefined());
                    assert_eq!(octets.len(), packed_len(n, fill));
                    let bits = octets.len() * 8 - n * 7 - usize::from(fill);
                    assert!(bits < 8);
                }
            }
        }
    }
    /// The sizes of the tables, TS 23.038 Annex A.
    #[test]
    fn sizes() {
        let count = |t: &tables::Table| t.iter().filter(|c| **c != tables::NONE).count();
        let of = |f: fn(Language) -> &'static tables::Table| {
            Language::ALL.iter().map(|l| count(f(*l))).collect::<Vec<_>>()
        };
        assert_eq!(
            of(tables::locking),
            [127, 127, 127, 127, 114, 120, 127, 120, 120, 116, 110, 102, 120, 127]
        );
        assert_eq!(of(tables::single), [10, 17, 19, 37, 82, 70, 88, 73, 82, 75, 76, 77, 77, 90]);
    }
    #[test]
    fn septets_are_found_eight_at_a_time() {
        let octets: Vec<u8> = (0..80u8).map(|n| n.wrapping_mul(151)).collect();
        let mut found = 0;
        for (size, fill, skip) in
            (0..80).flat_map(|s| (0..7).flat_map(move |f| (0..9).map(move |k| (s, f, k))))
        {
            for count in [size, usize::MAX] {
                let mut septets = Septets::new(octets.get(..size).unwrap(), fill, count);
                septets.by_ref().take(skip).for_each(drop);
                for septet in 0..128 {
                    let is = septets.clone().any(|s| s == septet);
                    assert_eq!(septets.contain(septet), is, "{septet} of {size} behind {fill} and {skip}");
                    found += usize::from(is);
                }
            }
        }
        assert!(found > 10_000);
    }

    #[test]
    fn what_has_no_character() {
        let chars = |septets: &[u8]| {
            let mut c = Tables::DEFAULT.chars(septets.iter().copied());
            let text: String = c.by_ref().collect();
            (text, c.undefined())
        };
        assert_eq!(chars(&[ESCAPE, 0x65]), ("€".into(), false));
        assert_eq!(chars(&[ESCAPE, 0x41]), ("A".into(), true));
        assert_eq!(chars(&[ESCAPE, ESCAPE, 0x41]), (" A".into(), true));
        assert_eq!(chars(&[0x41, ESCAPE]), ("A ".into(), true));
        assert_eq!(Tables::DEFAULT.code('\0'), None);
        assert_eq!(Tables::DEFAULT.code('\u{1b}'), None);
        assert_eq!(Tables::DEFAULT.septets("a€"), Some(3));
        assert_eq!(Tables::DEFAULT.septets("ш"), None);
        let e = Packer::new(&mut [0; 4], 0).text("aш", Tables::DEFAULT).unwrap_err();
        assert_eq!((e.kind(), e.at()), (Kind::Text, 1));
    }
    #[test]
    fn too_small_a_buffer_names_the_need() {
        let mut buf = [0; 8];
        let mut p = Packer::new(&mut buf, 3);
        p.text("0123456789", Tables::DEFAULT).unwrap();
        let e = p.finish().unwrap_err();
        assert_eq!((e.kind(), e.at()), (Kind::Capacity, 10));
        assert_eq!([0, 5, 6, 7, 8].map(fill_bits), [0, 2, 1, 0, 6]);
    }
}
