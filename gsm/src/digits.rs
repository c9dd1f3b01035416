//! Digits packed two to an octet: TBCD strings (TS 29.002 §17.7.8) and global-title digits (Q.713 §3.4).
//!
//! Nothing is unpacked while decoding: a value borrows its octets and is turned into digits when it is
//! shown, compared or walked. What is odd about them (a filler in the middle, a half octet that is no
//! digit) is reported by [`Tbcd::faults`] and never dropped.

use core::fmt;
use sigcodec_wire::{Error, Kind, Layer, Result, codes};

/// The character a half octet stands for; `None` for the filler `1111`.
///
/// The TBCD alphabet: `0`–`9`, `*`, `#`, `a`, `b`, `c`.
#[must_use]
pub const fn tbcd_char(half: u8) -> Option<char> {
    Some(match half & 0x0f {
        n @ 0..=9 => (b'0'.wrapping_add(n)) as char,
        0xa => '*',
        0xb => '#',
        0xc => 'a',
        0xd => 'b',
        0xe => 'c',
        _ => return None,
    })
}

/// The half octet a character stands for in the TBCD alphabet; `None` when it is no such digit.
#[must_use]
pub const fn tbcd_half(digit: char) -> Option<u8> {
    Some(match digit {
        '0' => 0,
        '1' => 1,
        '2' => 2,
        '3' => 3,
        '4' => 4,
        '5' => 5,
        '6' => 6,
        '7' => 7,
        '8' => 8,
        '9' => 9,
        '*' => 0xa,
        '#' => 0xb,
        'a' | 'A' => 0xc,
        'b' | 'B' => 0xd,
        'c' | 'C' => 0xe,
        _ => return None,
    })
}

/// The first eight octets, or those that there are, as one number: the first is the lowest.
#[inline]
#[must_use]
pub fn word(octets: &[u8]) -> u64 {
    let four = |octets: &[u8; 4]| u64::from(u32::from_le_bytes(*octets));
    match (octets.first_chunk(), octets.first_chunk(), octets.last_chunk()) {
        (Some(eight), ..) => u64::from_le_bytes(*eight),
        // From four to seven are the first four and, where they lie over each other alike, the last four.
        (None, Some(first), Some(last)) => {
            let behind = (octets.len().wrapping_sub(4) & 3).wrapping_mul(8);
            four(first) | (four(last) << behind)
        }
        _ => octets.iter().rev().fold(0, |n, octet| n << 8 | u64::from(*octet)),
    }
}

/// Whether sixteen half octets are decimal digits.
#[inline]
#[must_use]
pub const fn are_decimal(halves: u64) -> bool {
    const fn carries(halves: u64) -> u64 {
        // Six more than nine carry into the next half octet.
        (halves & 0x0f0f_0f0f_0f0f_0f0f).wrapping_add(0x0606_0606_0606_0606)
    }
    (carries(halves) | carries(halves >> 4)) & 0x1010_1010_1010_1010 == 0
}

/// Whether all octets are decimal digits in ASCII.
#[inline]
#[must_use]
pub fn is_decimal(octets: &[u8]) -> bool {
    let all = |eight: &[u8; 8]| eight.iter().fold(true, |all, octet| all & octet.is_ascii_digit());
    // Eight at a time, the last of which lie over those in front of them.
    match octets.last_chunk() {
        Some(last) => octets.chunks_exact(8).filter_map(<[u8]>::first_chunk).all(all) && all(last),
        None => octets.iter().all(u8::is_ascii_digit),
    }
}

/// Whether octets are an IMSI in ASCII: 6 to 15 decimal digits, TS 23.003 §2.2.
#[inline]
#[must_use]
pub fn is_imsi(octets: &[u8]) -> bool {
    matches!(octets.len(), 6..=15) && is_decimal(octets)
}

/// Whether octets are an IMEI or IMEISV in ASCII: 14 to 16 decimal digits, TS 23.003 §6.2.
#[inline]
#[must_use]
pub fn is_imei(octets: &[u8]) -> bool {
    matches!(octets.len(), 14..=16) && is_decimal(octets)
}

/// The half octets of a packed string, low half first.
#[derive(Clone, Debug)]
pub struct Halves<'a> {
    octets: &'a [u8],
    high: bool,
    count: usize,
}

impl<'a> Halves<'a> {
    /// The first `count` half octets of `octets`, low half first.
    #[inline]
    #[must_use]
    pub fn new(octets: &'a [u8], count: usize) -> Self {
        Self { octets, high: false, count: count.min(octets.len().saturating_mul(2)) }
    }
}

impl Iterator for Halves<'_> {
    type Item = u8;
    #[inline]
    fn next(&mut self) -> Option<u8> {
        self.count = self.count.checked_sub(1)?;
        let (first, rest) = self.octets.split_first()?;
        if self.high {
            self.octets = rest;
        }
        let half = if self.high { first >> 4 } else { first & 0x0f };
        self.high = !self.high;
        Some(half)
    }
    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.count, Some(self.count))
    }
}
impl ExactSizeIterator for Halves<'_> {}

/// A telephony BCD string: two digits an octet, low half first, filler `1111` behind an odd number.
///
/// Shown, a filler in the middle appears as `f`, so that two strings that differ never look alike.
/// Compared with `==` it is the octets that count; [`same_digits`](Self::same_digits) ignores fillers.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Tbcd<'a>(&'a [u8]);

/// What is odd about a digit string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DigitFault {
    /// There is no digit at all.
    Empty,
    /// A filler stands before the last half octet.
    FillerInside,
    /// A half octet is `*`, `#`, `a`, `b` or `c` where only decimal digits make sense.
    NotDecimal,
}

impl<'a> Tbcd<'a> {
    /// The digits packed in `octets`.
    #[inline]
    #[must_use]
    pub const fn new(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    /// The octets as they came.
    #[inline]
    #[must_use]
    pub const fn octets(self) -> &'a [u8] {
        self.0
    }
    /// Half octets up to and without the filler that ends the string.
    ///
    /// Only a filler in the last half octet ends it; all others are [`DigitFault::FillerInside`] and
    /// are part of the string.
    #[inline]
    #[must_use]
    pub fn halves(self) -> Halves<'a> {
        Halves::new(self.0, self.len())
    }
    /// The number of half octets, without the filler at the end.
    #[inline]
    #[must_use]
    pub const fn len(self) -> usize {
        let full = self.0.len().saturating_mul(2);
        match self.0.last() {
            Some(last) if *last >> 4 == 0x0f => full.saturating_sub(1),
            _ => full,
        }
    }
    /// Whether there is no digit.
    #[inline]
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.len() == 0
    }
    /// Whether every half octet is a decimal digit, a filler at the end apart.
    #[inline]
    #[must_use]
    pub fn is_decimal(self) -> bool {
        self.halves().all(|h| h <= 9)
    }
    /// The digits as characters; a filler inside the string is `f`.
    pub fn chars(self) -> impl Iterator<Item = char> + Clone + use<'a> {
        self.halves().map(|h| tbcd_char(h).unwrap_or('f'))
    }
    /// The digits as text at the front of `buf`, where a filler inside the string is `f`; what stands behind it there
    /// means nothing. Room for sixteen is fastest.
    ///
    /// # Errors
    /// [`Kind::Capacity`] with the number of octets needed, one a digit.
    #[inline]
    pub fn text(self, buf: &mut [u8]) -> Result<&str> {
        self.halves().text(Alphabet::TBCD, buf)
    }
    /// Whether both have the same digits, fillers apart.
    #[must_use]
    pub fn same_digits(self, other: Tbcd<'_>) -> bool {
        let digits = |h: &u8| *h != 0x0f;
        self.halves().filter(digits).eq(other.halves().filter(digits))
    }
    /// Whether the digits are those of `text`.
    #[must_use]
    pub fn is(self, text: &str) -> bool {
        self.chars().eq(text.chars())
    }
    /// Whether the digits start with those of `prefix`.
    #[must_use]
    pub fn starts_with(self, prefix: &str) -> bool {
        let mut digits = self.chars();
        prefix.chars().all(|p| digits.next() == Some(p))
    }
    /// Whether all half octets are decimal digits but for a filler at the end: nothing but emptiness is a fault then.
    #[must_use]
    pub fn is_plain(self) -> bool {
        let Some((last, front)) = self.0.split_last() else { return true };
        let more = front.get(8..).unwrap_or_default();
        last & 0x0f <= 9
            && matches!(last >> 4, 0..=9 | 0x0f)
            && are_decimal(word(front))
            && more.chunks(8).all(|octets| are_decimal(word(octets)))
    }
    /// Everything odd about the string, with the index of the octet.
    pub fn faults(self) -> impl Iterator<Item = (usize, DigitFault)> + use<'a> {
        let empty = self.is_empty().then_some((0, DigitFault::Empty));
        let inside = self.halves().enumerate().filter_map(|(i, h)| match h {
            0..=9 => None,
            0x0f => Some((i >> 1, DigitFault::FillerInside)),
            _ => Some((i >> 1, DigitFault::NotDecimal)),
        });
        empty.into_iter().chain(inside)
    }
    /// Packs `text` into `buf`.
    ///
    /// # Errors
    /// [`Kind::Digit`] with the index of the character that is no digit, [`Kind::Capacity`] with the
    /// number of octets needed.
    pub fn pack(text: &str, buf: &'a mut [u8]) -> Result<Self> {
        let needed = text.len().div_ceil(2);
        let Some(out) = buf.get_mut(..needed) else {
            return Err(Error::new(Kind::Capacity, u32::try_from(needed).unwrap_or(u32::MAX), Layer::Wire));
        };
        out.fill(0xff);
        for (i, c) in text.chars().enumerate() {
            let Some(half) = tbcd_half(c) else {
                return Err(Error::new(Kind::Digit, u32::try_from(i).unwrap_or(u32::MAX), Layer::Wire));
            };
            if let Some(octet) = out.get_mut(i >> 1) {
                *octet = if i & 1 == 0 { *octet & 0xf0 | half } else { *octet & 0x0f | half << 4 };
            }
        }
        Ok(Self(out))
    }
}

impl fmt::Display for Tbcd<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.halves().write(Alphabet::TBCD, f)
    }
}

/// The characters that half octets from ten on stand for, in ASCII; those below stand for `0` to `9`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alphabet([u8; 6]);

impl Alphabet {
    /// That of TBCD, TS 29.002 §17.7.8, where a filler inside a string is `f`.
    pub const TBCD: Self = Self(*b"*#abcf");
    /// Hexadecimal digits in upper case.
    pub const HEXADECIMAL: Self = Self(*b"ABCDEF");

    /// The characters of the first `used` of sixteen half octets, the lowest first.
    #[inline]
    fn sixteen(self, halves: u64, used: usize) -> [u8; 16] {
        const ONES: u128 = u128::MAX / 255;
        // A filler behind them is no letter that has to be looked for. Of a shift six bits count: none is the same as all.
        let [used, ..] = used.to_le_bytes();
        let unused = u32::from(used).wrapping_mul(4).wrapping_neg();
        let n = u128::from(halves.wrapping_shl(unused).wrapping_shr(unused));
        // Each half octet is spread to an octet, all at once.
        let n = (n | n << 32) & 0x0000_0000_ffff_ffff_0000_0000_ffff_ffff;
        let n = (n | n << 16) & 0x0000_ffff_0000_ffff_0000_ffff_0000_ffff;
        let n = (n | n << 8) & 0x00ff_00ff_00ff_00ff_00ff_00ff_00ff_00ff;
        let n = (n | n << 4) & (ONES * 0x0f);
        // 0x76 and ten are 0x80: the highest bit of an octet says that there is no decimal digit.
        let is_decimal = n.wrapping_add(ONES * 0x76) & (ONES * 0x80) == 0;
        if is_decimal { (n | const { ONES * 0x30 }).to_le_bytes() } else { self.letters(n.to_le_bytes()) }
    }
    #[cold]
    fn letters(self, halves: [u8; 16]) -> [u8; 16] {
        halves.map(|half| {
            let letter = half.checked_sub(10).and_then(|n| self.0.get(usize::from(n)));
            letter.copied().unwrap_or(half.wrapping_add(b'0'))
        })
    }
}

/// What an alphabet wrote, which is ASCII.
#[inline]
fn ascii(octets: &[u8]) -> &str {
    core::str::from_utf8(octets).unwrap_or_default()
}

impl<'a> Halves<'a> {
    /// The next sixteen characters of halves that begin with a whole octet, of which so many are used.
    #[inline]
    fn sixteen(&mut self, alphabet: Alphabet, used: usize) -> [u8; 16] {
        let text = alphabet.sixteen(word(self.octets), used);
        self.octets = self.octets.get(8..).unwrap_or_default();
        text
    }
    /// The half octets as text at the front of `buf`; what stands behind it there means nothing.
    ///
    /// # Errors
    /// [`Kind::Capacity`] with the number of octets needed, one a half octet.
    #[inline]
    pub fn text(self, alphabet: Alphabet, buf: &mut [u8]) -> Result<&str> {
        // Nearly every number; with room for sixteen it is written, and known to be text, in one go.
        if self.count <= 16 && !self.high && buf.len() >= 16 {
            let text = buf.first_chunk_mut().map(|room| {
                *room = alphabet.sixteen(word(self.octets), self.count);
                ascii(room)
            });
            return Ok(text.and_then(|text| text.get(..self.count)).unwrap_or_default());
        }
        self.any_text(alphabet, buf)
    }
    /// The same of any number, in a buffer that may be just large enough.
    fn any_text(self, alphabet: Alphabet, buf: &mut [u8]) -> Result<&str> {
        let mut halves = self;
        let needed = halves.count;
        let Some(text) = buf.get_mut(..needed) else {
            return Err(Error::new(Kind::Capacity, u32::try_from(needed).unwrap_or(u32::MAX), Layer::Wire));
        };
        let (alone, whole) = text.split_at_mut(needed.min(usize::from(halves.high)));
        if let [to] = alone {
            // The second half of an octet.
            let half = halves.next().unwrap_or_default();
            [*to, ..] = alphabet.sixteen(u64::from(half), 1);
        }
        for to in whole.chunks_mut(16) {
            if let Some(characters) = halves.sixteen(alphabet, to.len()).get(..to.len()) {
                to.copy_from_slice(characters);
            }
        }
        Ok(ascii(text))
    }
    /// Writes the half octets as characters, many at a time.
    ///
    /// # Errors
    /// What the formatter refuses.
    pub fn write(self, alphabet: Alphabet, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut halves = self;
        while halves.count > 0 {
            let mut buf = [0; 32];
            let count = halves.count.min(buf.len());
            let some = Halves { count, ..halves.clone() };
            halves.pass(count);
            f.write_str(some.text(alphabet, &mut buf).unwrap_or_default())?;
        }
        Ok(())
    }
    /// Passes half octets, no more than there are.
    fn pass(&mut self, n: usize) {
        let halves = n.wrapping_add(usize::from(self.high));
        self.octets = self.octets.get(halves >> 1..).unwrap_or_default();
        self.high = halves & 1 != 0;
        self.count = self.count.saturating_sub(n);
    }
}
impl fmt::Debug for Tbcd<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{self}\"")
    }
}

codes! {
    /// Nature of address of an AddressString, TS 29.002 §17.7.8.
    pub struct Nature(pub u8) {
        UNKNOWN = 0 => "unknown",
        INTERNATIONAL = 1 => "internationalNumber",
        NATIONAL = 2 => "nationalSignificantNumber",
        NETWORK_SPECIFIC = 3 => "networkSpecificNumber",
        SUBSCRIBER = 4 => "subscriberNumber",
        ABBREVIATED = 6 => "abbreviatedNumber",
        EXTENSION = 7 => "reservedForExtension",
    }
    /// Numbering plan of an AddressString, TS 29.002 §17.7.8.
    pub struct Plan(pub u8) {
        UNKNOWN = 0 => "unknown",
        /// E.164.
        ISDN = 1 => "isdn",
        /// X.121.
        DATA = 3 => "data",
        /// F.69.
        TELEX = 4 => "telex",
        /// E.212.
        LAND_MOBILE = 6 => "landMobile",
        NATIONAL = 8 => "national",
        PRIVATE = 9 => "private",
        EXTENSION = 15 => "reservedForExtension",
    }
}

/// `AddressString`, TS 29.002 §17.7.8: one octet of nature and plan, then TBCD digits.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct AddressString<'a>(&'a [u8]);

impl<'a> AddressString<'a> {
    /// The address packed in `octets`.
    #[inline]
    #[must_use]
    pub const fn new(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    /// The octets as they came.
    #[inline]
    #[must_use]
    pub const fn octets(self) -> &'a [u8] {
        self.0
    }
    /// The first octet; `None` when the address is empty.
    #[must_use]
    pub const fn header(self) -> Option<u8> {
        match self.0 {
            [h, ..] => Some(*h),
            [] => None,
        }
    }
    /// Whether the extension bit says that no further header octet follows, as it must.
    #[must_use]
    pub const fn no_extension(self) -> bool {
        matches!(self.0, [h, ..] if *h & 0x80 != 0)
    }
    /// Nature of address; `None` when the address is empty.
    #[must_use]
    pub const fn nature(self) -> Option<Nature> {
        match self.0 {
            [h, ..] => Some(Nature(*h >> 4 & 7)),
            [] => None,
        }
    }
    /// Numbering plan; `None` when the address is empty.
    #[must_use]
    pub const fn plan(self) -> Option<Plan> {
        match self.0 {
            [h, ..] => Some(Plan(*h & 0x0f)),
            [] => None,
        }
    }
    /// The digits.
    #[must_use]
    pub const fn digits(self) -> Tbcd<'a> {
        match self.0 {
            [_, digits @ ..] => Tbcd(digits),
            [] => Tbcd(&[]),
        }
    }
    /// Packs an address into `buf`.
    ///
    /// # Errors
    /// [`Kind::Value`] for a nature above 7 or a plan above 15, [`Kind::Digit`] with the index of the character that is no digit, [`Kind::Capacity`] with the
    /// number of octets needed.
    pub fn pack(nature: Nature, plan: Plan, digits: &str, buf: &'a mut [u8]) -> Result<Self> {
        if nature.0 > 7 || plan.0 > 15 {
            return Err(Error::new(Kind::Value, 0, Layer::Wire));
        }
        let needed = digits.len().div_ceil(2).saturating_add(1);
        let Some(([header, rest @ ..], _)) = buf.split_at_mut_checked(needed) else {
            return Err(Error::new(Kind::Capacity, u32::try_from(needed).unwrap_or(u32::MAX), Layer::Wire));
        };
        *header = 0x80 | nature.0 << 4 | plan.0;
        Tbcd::pack(digits, rest)?;
        Ok(Self(buf.get(..needed).unwrap_or_default()))
    }
}

impl fmt::Display for AddressString<'_> {
    /// The digits, with `+` in front of an international number.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.nature() == Some(Nature::INTERNATIONAL) {
            f.write_str("+")?;
        }
        self.digits().fmt(f)
    }
}
impl fmt::Debug for AddressString<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.header() {
            Some(h) => write!(f, "AddressString({h:02x} \"{}\")", self.digits()),
            None => f.write_str("AddressString(empty)"),
        }
    }
}

#[cfg(feature = "serde")]
mod serialize {
    use super::{AddressString, Tbcd};
    use serde::{Serialize, Serializer, ser::SerializeStruct as _};

    impl Serialize for Tbcd<'_> {
        fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
            s.collect_str(self)
        }
    }
    impl Serialize for AddressString<'_> {
        fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
            let mut out = s.serialize_struct("AddressString", 3)?;
            out.serialize_field("nature", &self.nature().map(|n| n.0))?;
            out.serialize_field("plan", &self.plan().map(|p| p.0))?;
            out.serialize_field("digits", &self.digits())?;
            out.end()
        }
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use std::{format, vec::Vec};

    #[test]
    fn odd_and_even() {
        let odd = Tbcd::new(&[0x00, 0x01, 0x10, 0xf3]);
        assert_eq!(format!("{odd}"), "0010013");
        assert_eq!(odd.len(), 7);
        let even = Tbcd::new(&[0x21, 0x43]);
        assert_eq!(format!("{even}"), "1234");
        assert_eq!(even.faults().count(), 0);
    }
    #[test]
    fn every_half_octet_is_shown() {
        assert_eq!(format!("{}", Tbcd::new(&[0xa9, 0xcb, 0xed])), "9*#abc");
        let odd = Tbcd::new(&[0xf1, 0x32]);
        assert_eq!(format!("{odd}"), "1f23");
        assert_eq!(odd.faults().collect::<Vec<_>>(), [(0, DigitFault::FillerInside)]);
        assert!(odd.same_digits(Tbcd::new(&[0x21, 0xf3])));
        assert_eq!(Tbcd::new(&[]).faults().collect::<Vec<_>>(), [(0, DigitFault::Empty)]);
        assert_eq!(Tbcd::new(&[0xff]).faults().collect::<Vec<_>>(), [(0, DigitFault::FillerInside)]);
    }
    /// Beside the characters one by one: every length, every half octet, from either half of an octet on.
    #[test]
    fn text_is_what_the_characters_are() {
        let octets: Vec<u8> = (0..=255u8).map(|n| n.wrapping_mul(37).rotate_left(3)).collect();
        for from in (0..240).step_by(7) {
            for len in 0..=80usize {
                for skip in 0..=2usize.min(len) {
                    let part = octets.get(from..).unwrap();
                    let mut halves = Halves::new(part, len);
                    let expected: Vec<u8> = halves.clone().skip(skip).collect();
                    for _ in 0..skip {
                        halves.next();
                    }
                    for (alphabet, letters) in
                        [(Alphabet::TBCD, "0123456789*#abcf"), (Alphabet::HEXADECIMAL, "0123456789ABCDEF")]
                    {
                        let expected: std::string::String = expected
                            .iter()
                            .map(|h| char::from(letters.as_bytes()[usize::from(*h)]))
                            .collect();
                        let mut buf = [0xee; 80];
                        let room = buf.get_mut(..expected.len()).unwrap();
                        assert_eq!(
                            halves.clone().text(alphabet, room),
                            Ok(&*expected),
                            "{from} {len} {skip}"
                        );
                        assert_eq!(buf.get(expected.len()).copied().unwrap_or(0xee), 0xee);
                        struct Shown<'a>(Halves<'a>, Alphabet);
                        impl fmt::Display for Shown<'_> {
                            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                                self.0.clone().write(self.1, f)
                            }
                        }
                        assert_eq!(format!("{}", Shown(halves.clone(), alphabet)), expected);
                    }
                }
            }
        }
        // With more room too; every number of octets, with every filler behind.
        let mut buf = [0xee; 24];
        for len in 0..=17usize {
            let halves = Halves::new(octets.get(1..9).unwrap(), len);
            let expected: std::string::String = halves.clone().map(|h| tbcd_char(h).unwrap_or('f')).collect();
            for room in 16..=24 {
                let room = buf.get_mut(..room).unwrap();
                assert_eq!(halves.clone().text(Alphabet::TBCD, room), Ok(&*expected), "{len}");
            }
            let part = Tbcd::new(octets.get(30..30 + len).unwrap());
            let mut room = [0xee; 40];
            assert_eq!(part.text(&mut room), Ok(&*part.chars().collect::<std::string::String>()), "{len}");
        }
        // With less room it says what is needed, and nothing is written.
        let mut buf = [0xee; 14];
        let e = Tbcd::new(&[0x00, 0x01, 0x01, 0x21, 0x43, 0x65, 0x87, 0xf9]).text(&mut buf).unwrap_err();
        assert_eq!((e.kind(), e.at(), buf), (Kind::Capacity, 15, [0xee; 14]));
    }
    #[test]
    fn packing_is_the_inverse() {
        let mut buf = [0; 8];
        for text in ["", "1", "12", "001010123456789", "*#abc"] {
            assert!(Tbcd::pack(text, &mut buf).unwrap().is(text), "{text}");
        }
        assert_eq!(Tbcd::pack("12x", &mut buf).unwrap_err().kind(), Kind::Digit);
        let e = Tbcd::pack("123", &mut buf[..1]).unwrap_err();
        assert_eq!((e.kind(), e.at()), (Kind::Capacity, 2));
    }
    #[test]
    fn addresses() {
        let mut buf = [0; 12];
        let a = AddressString::pack(Nature::INTERNATIONAL, Plan::ISDN, "15550100", &mut buf).unwrap();
        assert_eq!(a.octets(), [0x91, 0x51, 0x55, 0x10, 0x00]);
        assert_eq!(format!("{a}"), "+15550100");
        assert!(a.no_extension() && a.digits().starts_with("1555"));
        assert_eq!(AddressString::new(&[]).nature(), None);
        // What does not fit its bits is refused.
        for (nature, plan) in [(8, 1), (1, 16)] {
            let e = AddressString::pack(Nature(nature), Plan(plan), "1", &mut buf).unwrap_err();
            assert_eq!(e.kind(), Kind::Value);
        }
        assert_eq!(AddressString::pack(Nature(7), Plan(15), "1", &mut buf).unwrap().octets(), [0xff, 0xf1]);
    }
    #[test]
    fn addresses_of_every_length() {
        let text = "31612345678901234567";
        let octets = [0xa6, 0x13, 0x16, 0x32, 0x54, 0x76, 0x98, 0x10, 0x32, 0x54, 0x76];
        for n in 0..=text.len() {
            let needed = n.div_ceil(2) + 1;
            let mut expected = octets.get(..needed).unwrap().to_vec();
            if n % 2 != 0 {
                *expected.last_mut().unwrap() |= 0xf0;
            }
            let digits = text.get(..n).unwrap();
            let mut buf = [0xee; 12];
            let (nature, plan) = (Nature::NATIONAL, Plan::LAND_MOBILE);
            let room = buf.get_mut(..needed).unwrap();
            let a = AddressString::pack(nature, plan, digits, room).unwrap();
            assert_eq!(a.octets(), expected);
            assert_eq!((a.nature(), a.plan()), (Some(Nature(2)), Some(Plan(6))));
            assert_eq!((format!("{a}"), a.digits().len()), (digits.into(), n));
            let room = buf.get_mut(..needed - 1).unwrap();
            let e = AddressString::pack(nature, plan, digits, room).unwrap_err();
            assert_eq!((e.kind(), e.at() as usize), (Kind::Capacity, needed));
        }
        let e = AddressString::pack(Nature(1), Plan(1), "12x", &mut [0; 9]).unwrap_err();
        assert_eq!((e.kind(), e.at()), (Kind::Digit, 2));
        // Nature and plan that have more bits than their fields are refused, and not cut.
        assert!(AddressString::pack(Nature(0xff), Plan(0xf0), "", &mut [0; 1]).is_err());
        for (octets, extended) in [(&[0x80][..], false), (&[0x7f], true), (&[], true)] {
            assert_eq!(AddressString::new(octets).no_extension(), !extended);
        }
    }
    #[test]
    fn questions_whose_answer_is_no() {
        let number = Tbcd::new(&[0x13, 0x16, 0xf2]);
        for (prefix, answer) in [
            ("", true),
            ("3", true),
            ("316", true),
            ("31612", true),
            ("4", false),
            ("41612", false),
            ("31611", false),
            ("31", true),
            ("32", false),
            ("316121", false),
        ] {
            assert_eq!(number.starts_with(prefix), answer, "{prefix}");
            assert_eq!(number.is(prefix), prefix == "31612", "{prefix}");
        }
        for (octets, answer) in [
            (&[0x13, 0x16, 0xf2][..], true),
            (&[0x13, 0x16, 0x02], false),
            (&[0x13, 0x16], false),
            (&[0x13, 0xf6, 0x21], true),
            (&[0x23, 0x16, 0xf2], false),
            (&[], false),
        ] {
            assert_eq!(number.same_digits(Tbcd::new(octets)), answer, "{octets:02x?}");
        }
        assert!(!Tbcd::new(&[]).starts_with("1") && Tbcd::new(&[]).starts_with(""));
    }
    /// TS 29.002 §17.7.8.
    #[test]
    fn names_of_natures_and_plans() {
        let natures = [
            "unknown",
            "internationalNumber",
            "nationalSignificantNumber",
            "networkSpecificNumber",
            "subscriberNumber",
            "",
            "abbreviatedNumber",
            "reservedForExtension",
        ];
        let plans = [
            "unknown",
            "isdn",
            "",
            "data",
            "telex",
            "",
            "landMobile",
            "",
            "national",
            "private",
            "",
            "",
            "",
            "",
            "",
            "reservedForExtension",
        ];
        for n in 0..=u8::MAX {
            let of =
                |names: &[&'static str]| names.get(usize::from(n)).copied().filter(|name| !name.is_empty());
            assert_eq!(Nature(n).name(), of(&natures), "{n}");
            assert_eq!(Plan(n).name(), of(&plans), "{n}");
        }
    }
}
