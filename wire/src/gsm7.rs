//! The 7-bit alphabets of TS 23.038 §6.2.1: the default alphabet, the national language tables of Annex A, and
//! how septets are packed into octets (§6.1.2).
//!
//! Short messages and USSD strings use them. Text is decoded when it is shown and encoded into the caller's
//! buffer.
//!
//! ```
//! use sigcodec_wire::gsm7::{Language, Packer, Septets, Tables};
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

use crate::{Error, Kind, Layer, Result};
use core::fmt;

/// The code that says that the next one is of the single shift table.
pub const ESCAPE: u8 = 0x1b;

/// The character that fills the last octet of a USSD string, TS 23.038 §6.1.2.3.1.
pub const CARRIAGE_RETURN: u8 = 0x0d;

/// National language identifier, TS 23.038 §6.2.1.2.4.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct Language(pub u8);

macro_rules! languages { ($( $name:ident = $code:literal => $text:literal, )+) => {
    impl Language {
        $( #[doc = concat!("Identifier ", stringify!($code), ".")] pub const $name: Self = Self($code); )+
        /// Every language with a table, in the order of the identifiers.
        pub const ALL: &[Self] = &[$(Self::$name),+];

        /// The name in lowerCamelCase; `None` for a reserved identifier.
        #[must_use]
        pub const fn name(self) -> Option<&'static str> {
            Some(match self.0 { $($code => $text,)+ _ => return None })
        }
    }
} }
languages! {
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

    /// The character of a code; `None` where the table has none.
    #[must_use]
    pub fn character(self, code: Code) -> Option<char> {
        let (table, septet) = match code {
            Code::Plain(septet) => (tables::locking(self.locking), septet),
            Code::Shifted(septet) => (tables::single(self.single_shift), septet),
        };
        table.get(usize::from(septet)).copied().filter(|c| *c != tables::NONE)
    }
    /// The code of a character; `None` when neither table has it.
    #[must_use]
    pub fn code(self, c: char) -> Option<Code> {
        if c == tables::NONE {
            return None;
        }
        let table = tables::locking(self.locking);
        // Most letters and digits have the code of ASCII.
        match u8::try_from(c) {
            Ok(ascii) if table.get(usize::from(ascii)) == Some(&c) => return Some(Code::Plain(ascii)),
            _ => {}
        }
        let place =
            |table: &tables::Table| table.iter().position(|t| *t == c).and_then(|i| u8::try_from(i).ok());
        place(table).map(Code::Plain).or_else(|| place(tables::single(self.single_shift)).map(Code::Shifted))
    }
    /// How many septets a text takes; `None` when it has a character that neither table has.
    #[must_use]
    pub fn septets(self, text: &str) -> Option<usize> {
        text.chars().try_fold(0usize, |n, c| Some(n.saturating_add(self.code(c)?.septets())))
    }
    /// The characters that septets stand for.
    pub fn chars<I: Iterator<Item = u8>>(self, septets: I) -> Chars<I> {
        Chars { septets, tables: self, undefined: false }
    }
}

/// The characters of a text in septets, as a receiver shows them, TS 23.038 §6.2.1.
///
/// A code without a character is a space; behind an escape it is the character of the locking shift table. An
/// escape behind an escape is a space.
#[derive(Clone, Debug)]
pub struct Chars<I> {
    septets: I,
    tables: Tables,
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
    fn next(&mut self) -> Option<char> {
        let first = self.septets.next()?;
        let plain = |septet| self.tables.character(Code::Plain(septet));
        let (exact, shown) = if first != ESCAPE {
            (plain(first), None)
        } else {
            match self.septets.next() {
                None => (None, None),
                Some(second) => (self.tables.character(Code::Shifted(second)), plain(second)),
            }
        };
        self.undefined |= exact.is_none();
        Some(exact.or(shown).unwrap_or(' '))
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
    octets: &'a [u8],
    bit: usize,
    left: usize,
}

impl<'a> Septets<'a> {
    /// `count` septets behind `fill` bits, or as many as the octets hold.
    #[must_use]
    pub const fn new(octets: &'a [u8], fill: u8, count: usize) -> Self {
        let bits = octets.len().saturating_mul(8).saturating_sub(fill as usize);
        let most = bits / 7;
        Self { octets, bit: fill as usize, left: if count < most { count } else { most } }
    }
}

impl Iterator for Septets<'_> {
    type Item = u8;
    #[inline]
    fn next(&mut self) -> Option<u8> {
        self.left = self.left.checked_sub(1)?;
        let at = self.bit >> 3;
        let low = self.octets.get(at).copied().unwrap_or_default();
        let high = self.octets.get(at.wrapping_add(1)).copied().unwrap_or_default();
        let [septet, _] = (u16::from_le_bytes([low, high]) >> (self.bit & 7)).to_le_bytes();
        self.bit = self.bit.saturating_add(7);
        Some(septet & 0x7f)
    }
    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}
impl ExactSizeIterator for Septets<'_> {}

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

/// Packs septets into a caller's buffer. Like the [`Writer`](crate::Writer) it counts past its end.
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
        for (at, c) in text.char_indices() {
            let Some(code) = tables.code(c) else {
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
