//! Text of two octets a character, most significant first, TS 23.038 §6.2.3; surrogate pairs are one character.

use core::fmt::{self, Write as _};
use sigcodec_wire::{
    audit::{Auditor, Flag},
    show::Hex,
};

/// Text in UCS2 or UTF-16.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ucs2<'a>(pub &'a [u8]);

impl<'a> Ucs2<'a> {
    /// Whether the text begins with a byte order mark that says that the less significant octet comes first. Then it
    /// is read so, though TS 23.038 does not allow it.
    #[must_use]
    pub const fn is_little_endian(self) -> bool {
        matches!(self.0, [0xff, 0xfe, ..])
    }
    /// The code units; an odd octet at the end is none.
    pub fn units(self) -> impl Iterator<Item = u16> + Clone + use<'a> {
        let little = self.is_little_endian();
        self.0.chunks_exact(2).map(move |pair| match pair {
            [first, second] if little => u16::from_le_bytes([*first, *second]),
            [first, second] => u16::from_be_bytes([*first, *second]),
            _ => 0,
        })
    }
    /// The characters; a lone surrogate is U+FFFD.
    pub fn chars(self) -> impl Iterator<Item = char> + Clone + use<'a> {
        char::decode_utf16(self.units()).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
    }
    /// Whether a surrogate stands alone.
    #[must_use]
    pub fn lone_surrogate(self) -> bool {
        char::decode_utf16(self.units()).any(|c| c.is_err())
    }
    /// Reports what is odd: the byte order, half of a character at the end, a surrogate that stands alone. `at` is the
    /// offset of the first octet.
    pub fn audit(self, at: u32, auditor: &mut dyn Auditor) {
        if self.is_little_endian() {
            auditor.finding(Flag::TextByteOrder, at);
        }
        if self.odd().is_some() || self.lone_surrogate() {
            auditor.finding(Flag::UdlOdd, at);
        }
    }
    /// An odd octet at the end.
    #[must_use]
    pub fn odd(self) -> Option<u8> {
        self.0.chunks_exact(2).remainder().first().copied()
    }
}

impl fmt::Display for Ucs2<'_> {
    /// The characters; an odd octet at the end as `\x` and its two digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.chars().try_for_each(|c| f.write_char(c))?;
        self.odd().map_or(Ok(()), |octet| write!(f, "\\x{}", Hex(&[octet])))
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use std::string::ToString as _;

    #[test]
    fn pairs_and_what_is_odd() {
        let text = Ucs2(&[0, 0x41, 0xd8, 0x3d, 0xde, 0x00, 0x42]);
        assert_eq!(text.to_string(), "A😀\\x42");
        assert!(!text.lone_surrogate());
        assert_eq!(text.odd(), Some(0x42));
        let marked = Ucs2(&[0xff, 0xfe, 0x41, 0, 0x42, 0]);
        assert_eq!((marked.to_string().as_str(), marked.is_little_endian()), ("\u{feff}AB", true));
        assert!(!Ucs2(&[0xfe, 0xff, 0, 0x41]).is_little_endian());
        let lone = Ucs2(&[0xd8, 0x3d, 0, 0x41]);
        assert!(lone.lone_surrogate());
        assert_eq!(lone.to_string(), "\u{fffd}A");
    }
}
