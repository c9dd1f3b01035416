//! UTF8String and DiameterIdentity, RFC 6733 §4.3.1.

use super::{AvpEncode, AvpType, DataKind, refuse};
use core::fmt;
use sigcodec_wire::{Kind, Reader, Result, Writer};

/// Text in UTF-8.
#[derive(Clone, Copy, Debug)]
pub struct UTF8String;

/// A host or realm name: ASCII without spaces and control characters, at least one.
#[derive(Clone, Copy, Debug)]
pub struct DiameterIdentity;

/// Text that was found to be UTF-8 when it was read. It is compared as octets; [`as_str`](Self::as_str) shows it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text<'a>(&'a [u8]);

impl<'a> Text<'a> {
    /// The octets as text; `None` when they are not UTF-8.
    #[inline]
    #[must_use]
    pub fn new(octets: &'a [u8]) -> Option<Self> {
        // Most text is ASCII, which is told without a call.
        (is_ascii(octets) || is_utf8(octets)).then_some(Self(octets))
    }
    /// The text.
    #[must_use]
    pub fn as_str(self) -> &'a str {
        // Nothing but UTF-8 is made a `Text`, so that the default is never taken.
        core::str::from_utf8(self.0).unwrap_or_default()
    }
    /// Its octets.
    #[inline]
    #[must_use]
    pub const fn as_bytes(self) -> &'a [u8] {
        self.0
    }
    #[inline]
    pub(super) fn read(data: Reader<'a>) -> Result<Self> {
        Self::new(data.rest()).ok_or_else(|| refuse(data, Kind::Text))
    }
}
impl<'a> From<&'a str> for Text<'a> {
    fn from(text: &'a str) -> Self {
        Self(text.as_bytes())
    }
}
impl PartialEq<str> for Text<'_> {
    fn eq(&self, other: &str) -> bool {
        self.0 == other.as_bytes()
    }
}
impl PartialEq<&str> for Text<'_> {
    fn eq(&self, other: &&str) -> bool {
        self.0 == other.as_bytes()
    }
}
impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}
impl fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

/// The octets as text.
#[inline]
pub(super) fn utf8(data: Reader<'_>) -> Result<&str> {
    core::str::from_utf8(data.rest()).map_err(|_| refuse(data, Kind::Text))
}

/// The octets as text, where they are all that can be printed: no control characters but tabs and ends of lines.
pub(crate) fn printable(octets: &[u8]) -> Option<&str> {
    let text = core::str::from_utf8(octets).ok().filter(|text| !text.is_empty())?;
    let shown = |c: char| !c.is_control() || matches!(c, '\t' | '\n' | '\r');
    text.chars().all(shown).then_some(text)
}

/// Whether every octet is ASCII.
#[inline(never)]
fn is_ascii(octets: &[u8]) -> bool {
    // Sixteen at a time, or eight, the last of which lie over those in front of them.
    match (octets.last_chunk::<16>(), octets.first_chunk::<8>(), octets.last_chunk::<8>()) {
        (Some(last), ..) => octets.chunks_exact(16).all(<[u8]>::is_ascii) && last.is_ascii(),
        (_, Some(first), Some(last)) => first.is_ascii() && last.is_ascii(),
        _ => octets.is_ascii(),
    }
}
/// Whether every octet is printable ASCII, the space not.
#[inline(never)]
pub(super) fn graphic(octets: &[u8]) -> bool {
    let all = |p: &[u8; 16]| p.iter().fold(true, |all, b| all & b.is_ascii_graphic());
    // Sixteen at a time, the last of which lie over those in front of them.
    match octets.last_chunk() {
        Some(last) => octets.chunks_exact(16).filter_map(<[u8]>::first_chunk).all(all) && all(last),
        None => octets.iter().all(u8::is_ascii_graphic),
    }
}
#[cold]
#[inline(never)]
fn is_utf8(octets: &[u8]) -> bool {
    core::str::from_utf8(octets).is_ok()
}

impl AvpType for UTF8String {
    type Value<'a> = Text<'a>;
    const KIND: DataKind = DataKind::UTF8String;
    #[inline]
    fn decode(data: Reader<'_>) -> Result<Text<'_>> {
        Text::read(data)
    }
}
impl DiameterIdentity {
    /// Whether octets are one.
    #[inline]
    pub(crate) fn is(octets: &[u8]) -> bool {
        !octets.is_empty() && graphic(octets)
    }
}
impl AvpType for DiameterIdentity {
    type Value<'a> = Text<'a>;
    const KIND: DataKind = DataKind::DiameterIdentity;
    #[inline]
    fn decode(data: Reader<'_>) -> Result<Text<'_>> {
        if !Self::is(data.rest()) {
            return Err(refuse(data, Kind::Text));
        }
        Ok(Text(data.rest()))
    }
}

macro_rules! encode {
    ($($ty:ident)+) => { $(
        impl AvpEncode<&str> for $ty {
            #[inline]
            fn encode(value: &&str, w: &mut Writer<'_>) {
                w.bytes(value.as_bytes());
            }
            #[inline]
            fn size(value: &&str) -> Option<usize> {
                Some(value.len())
            }
        }
        impl AvpEncode<Text<'_>> for $ty {
            #[inline]
            fn encode(value: &Text<'_>, w: &mut Writer<'_>) {
                w.bytes(value.as_bytes());
            }
            #[inline]
            fn size(value: &Text<'_>) -> Option<usize> {
                Some(value.as_bytes().len())
            }
        }
    )+ };
}
encode! { UTF8String DiameterIdentity }

/// What stands in front of the first `mark` and behind it; unlike `split_once` without a path that can panic.
pub(super) fn cut(text: &str, mark: u8) -> Option<(&str, &str)> {
    let at = text.bytes().position(|b| b == mark)?;
    Some((text.get(..at)?, text.get(at.wrapping_add(1)..)?))
}
