//! Digits packed two to an octet: TBCD strings (TS 29.002 §17.7.8) and global-title digits (Q.713 §3.4).
//!
//! Nothing is unpacked while decoding: a value borrows its octets and is turned into digits when it is
//! shown, compared or walked. What is odd about them (a filler in the middle, a half octet that is no
//! digit) is reported by [`Tbcd::faults`] and never dropped.

use crate::{Error, Kind, Layer, Result};
use core::{fmt, net::IpAddr};

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

/// The half octets of a packed string, low half first.
#[derive(Clone, Debug)]
pub struct Halves<'a> {
    octets: &'a [u8],
    high: bool,
    count: usize,
}

impl<'a> Halves<'a> {
    /// The first `count` half octets of `octets`, low half first.
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
    /// The digits as characters; a filler inside the string is `f`.
    pub fn chars(self) -> impl Iterator<Item = char> + Clone + use<'a> {
        self.halves().map(|h| tbcd_char(h).unwrap_or('f'))
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
        write_halves(self.halves(), |half| tbcd_char(half).unwrap_or('f'), f)
    }
}

/// Writes half octets as characters, many at a time. `character` yields ASCII.
///
/// # Errors
/// What the formatter refuses.
pub fn write_halves(
    halves: Halves<'_>,
    character: impl Fn(u8) -> char,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut halves = halves;
    while halves.len() > 0 {
        let mut text = [0; 32];
        let mut used = 0usize;
        for (to, half) in text.iter_mut().zip(&mut halves) {
            *to = u8::try_from(character(half)).unwrap_or(b'?');
            used = used.wrapping_add(1);
        }
        f.write_str(core::str::from_utf8(text.get(..used).unwrap_or_default()).unwrap_or_default())?;
    }
    Ok(())
}
impl fmt::Debug for Tbcd<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{self}\"")
    }
}

/// Nature of address of an AddressString, TS 29.002 §17.7.8.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Nature(pub u8);

impl Nature {
    /// Unknown.
    pub const UNKNOWN: Self = Self(0);
    /// International number.
    pub const INTERNATIONAL: Self = Self(1);
    /// National significant number.
    pub const NATIONAL: Self = Self(2);
    /// Network specific number.
    pub const NETWORK_SPECIFIC: Self = Self(3);
    /// Subscriber number.
    pub const SUBSCRIBER: Self = Self(4);
    /// Abbreviated number.
    pub const ABBREVIATED: Self = Self(6);

    /// The name in lowerCamelCase; `None` for a reserved value.
    #[must_use]
    pub const fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "unknown",
            1 => "internationalNumber",
            2 => "nationalSignificantNumber",
            3 => "networkSpecificNumber",
            4 => "subscriberNumber",
            6 => "abbreviatedNumber",
            7 => "reservedForExtension",
            _ => return None,
        })
    }
}

/// Numbering plan of an AddressString, TS 29.002 §17.7.8.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Plan(pub u8);

impl Plan {
    /// Unknown.
    pub const UNKNOWN: Self = Self(0);
    /// ISDN, E.164.
    pub const ISDN: Self = Self(1);
    /// Data, X.121.
    pub const DATA: Self = Self(3);
    /// Telex, F.69.
    pub const TELEX: Self = Self(4);
    /// Land mobile, E.212.
    pub const LAND_MOBILE: Self = Self(6);
    /// National.
    pub const NATIONAL: Self = Self(8);
    /// Private.
    pub const PRIVATE: Self = Self(9);

    /// The name in lowerCamelCase; `None` for a reserved value.
    #[must_use]
    pub const fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            0 => "unknown",
            1 => "isdn",
            3 => "data",
            4 => "telex",
            6 => "landMobile",
            8 => "national",
            9 => "private",
            15 => "reservedForExtension",
            _ => return None,
        })
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
    /// [`Kind::Digit`] with the index of the character that is no digit, [`Kind::Capacity`] with the
    /// number of octets needed.
    pub fn pack(nature: Nature, plan: Plan, digits: &str, buf: &'a mut [u8]) -> Result<Self> {
        let needed = digits.len().div_ceil(2).saturating_add(1);
        let Some(([header, rest @ ..], _)) = buf.split_at_mut_checked(needed) else {
            return Err(Error::new(Kind::Capacity, u32::try_from(needed).unwrap_or(u32::MAX), Layer::Wire));
        };
        *header = 0x80 | (nature.0 & 7) << 4 | plan.0 & 0x0f;
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

/// Octets shown as lower-case hexadecimal.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Hex<'a>(pub &'a [u8]);

impl fmt::Display for Hex<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const HEX: &[u8; 16] = b"0123456789abcdef";
        let half = |n: u8| HEX.get(usize::from(n)).copied().unwrap_or(b'?');
        let mut rest = self.0;
        while !rest.is_empty() {
            let (some, behind) = rest.split_at_checked(32).unwrap_or((rest, &[]));
            let mut text = [0; 64];
            for (to, b) in text.chunks_exact_mut(2).zip(some) {
                if let [high, low] = to {
                    (*high, *low) = (half(b >> 4), half(b & 15));
                }
            }
            let used = text.get(..some.len().wrapping_mul(2)).unwrap_or_default();
            f.write_str(core::str::from_utf8(used).unwrap_or_default())?;
            rest = behind;
        }
        Ok(())
    }
}
impl fmt::Debug for Hex<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// An IP address in its text form, RFC 5952; unlike that of `core` without a path that can panic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IpText(pub IpAddr);

impl IpText {
    /// Reads what `core` reads: dotted IPv4, and IPv6 with or without a gap and a dotted end.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.as_bytes();
        Some(Self(if text.contains(&b':') {
            IpAddr::V6(v6(text)?.into())
        } else {
            IpAddr::V4(v4(text)?.into())
        }))
    }
}

fn v4(text: &[u8]) -> Option<[u8; 4]> {
    let mut out = [0; 4];
    let mut parts = text.split(|b| *b == b'.');
    for octet in &mut out {
        *octet = match parts.next()? {
            [] | [b'0', _, ..] => return None,
            digits => digits.iter().try_fold(0u8, |n, d| {
                let digit = d.is_ascii_digit().then_some(d & 0x0f)?;
                n.checked_mul(10)?.checked_add(digit)
            })?,
        };
    }
    parts.next().is_none().then_some(out)
}

fn v6(text: &[u8]) -> Option<[u16; 8]> {
    let gap = text.windows(2).position(|two| two == b"::");
    let (front, back) = match gap {
        Some(at) => (text.get(..at)?, text.get(at.wrapping_add(2)..)?),
        None => (text, &[][..]),
    };
    let (mut out, mut tail) = ([0; 8], [0; 8]);
    let n = groups(front, gap.is_none(), &mut out)?;
    let m = groups(back, true, &mut tail)?;
    if gap.is_none() {
        return (n == 8).then_some(out);
    }
    out.iter_mut().rev().zip(tail.iter().take(m).rev()).for_each(|(to, from)| *to = *from);
    (n.wrapping_add(m) < 8).then_some(out)
}

/// Groups with colons between, the last of them dotted where it may be; how many there are.
fn groups(text: &[u8], dotted: bool, out: &mut [u16; 8]) -> Option<usize> {
    if text.is_empty() {
        return Some(0);
    }
    let mut free = out.iter_mut();
    let mut parts = text.split(|b| *b == b':').peekable();
    while let Some(part) = parts.next() {
        if dotted && parts.peek().is_none() && part.contains(&b'.') {
            let [a, b, c, d] = v4(part)?;
            *free.next()? = u16::from_be_bytes([a, b]);
            *free.next()? = u16::from_be_bytes([c, d]);
            continue;
        }
        *free.next()? = match part.len() {
            1..=4 => part.iter().try_fold(0u16, |n, d| {
                let digit = char::from(*d).to_digit(16).and_then(|d| u16::try_from(d).ok())?;
                Some(n << 4 | digit)
            })?,
            _ => return None,
        };
    }
    Some(8usize.wrapping_sub(free.len()))
}

impl fmt::Display for IpText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let v6 = match self.0 {
            IpAddr::V4(v4) => return dotted(v4.octets(), f),
            IpAddr::V6(v6) => v6,
        };
        if let Some(v4) = v6.to_ipv4_mapped() {
            f.write_str("::ffff:")?;
            return dotted(v4.octets(), f);
        }
        let groups = v6.segments();
        let zeros = zeros(&groups);
        let mut colon = "";
        for (i, group) in groups.iter().enumerate() {
            if i == zeros.start && !zeros.is_empty() {
                f.write_str("::")?;
                colon = "";
            }
            if !zeros.contains(&i) {
                f.write_str(colon)?;
                write!(f, "{group:x}")?;
                colon = ":";
            }
        }
        Ok(())
    }
}

fn dotted([a, b, c, d]: [u8; 4], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{a}.{b}.{c}.{d}")
}

/// The longest run of two or more groups of zero, the first of several, RFC 5952 §4.2.
fn zeros(groups: &[u16; 8]) -> core::ops::Range<usize> {
    let (mut best, mut run) = (0..1, 0..0);
    for (i, group) in groups.iter().enumerate() {
        if *group != 0 {
            run = i.wrapping_add(1)..i.wrapping_add(1);
            continue;
        }
        run.end = i.wrapping_add(1);
        if run.len() > best.len() {
            best = run.clone();
        }
    }
    if best.len() > 1 { best } else { 0..0 }
}

#[cfg(feature = "serde")]
mod serialize {
    use super::{AddressString, Hex, Tbcd};
    use serde::{Serialize, Serializer, ser::SerializeStruct as _};

    impl Serialize for Tbcd<'_> {
        fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
            s.collect_str(self)
        }
    }
    impl Serialize for Hex<'_> {
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
    use core::net::{Ipv4Addr, Ipv6Addr};
    use std::{format, string::ToString as _, vec::Vec};

    #[test]
    fn addresses_read_as_those_of_core() {
        let v4 = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 255));
        assert_eq!(IpText(v4).to_string(), v4.to_string());
        for zero in 0..=0xff_u8 {
            let mut groups = [0xa0b, 1, 0x20, 0xf, 0x1000, 6, 7, 8];
            for (i, group) in groups.iter_mut().enumerate() {
                if zero >> i & 1 != 0 {
                    *group = 0;
                }
            }
            let v6 = IpAddr::V6(Ipv6Addr::from(groups));
            assert_eq!(IpText(v6).to_string(), v6.to_string());
        }
        for text in [
            "",
            "1.2.3",
            "1.2.3.4",
            "1.2.3.4.5",
            "01.2.3.4",
            "0.0.0.0",
            "256.1.1.1",
            "1.2.3.a",
            "+1.2.3.4",
            "1..2.3",
            ":",
            "::",
            ":::",
            "::1",
            "1::",
            "1::2",
            "1:2:3:4:5:6:7:8",
            "1:2:3:4:5:6:7::",
            "::2:3:4:5:6:7:8",
            "1:2:3:4:5:6:7:8:9",
            "1:2:3:4:5:6:7:8::",
            "1::2::3",
            "1:2",
            "12345::",
            "g::",
            "::1.2.3.4",
            "1:2:3:4:5:6:1.2.3.4",
            "1:2:3:4:5:6:7:1.2.3.4",
            "1.2.3.4::",
            "::1.2.3.4:5",
            "::1.2.3",
            ":1::",
            "1:::2",
        ] {
            assert_eq!(IpText::parse(text).map(|ip| ip.0), text.parse().ok(), "{text}");
        }
        let mapped = IpAddr::V6(Ipv4Addr::new(192, 0, 2, 1).to_ipv6_mapped());
        assert_eq!(IpText(mapped).to_string(), mapped.to_string());
    }

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
    }
}
