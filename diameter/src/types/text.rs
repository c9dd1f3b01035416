//! UTF8String and DiameterIdentity, RFC 6733 §4.3.1.

use super::{AvpEncode, AvpType, DataKind, refuse};
use sigcodec_wire::{Kind, Reader, Result, Writer};

/// Text in UTF-8.
#[derive(Clone, Copy, Debug)]
pub struct UTF8String;

/// A host or realm name: ASCII without spaces and control characters, at least one.
#[derive(Clone, Copy, Debug)]
pub struct DiameterIdentity;

/// The octets as text.
#[inline]
pub(super) fn utf8(data: Reader<'_>) -> Result<&str> {
    core::str::from_utf8(data.rest()).map_err(|_| refuse(data, Kind::Text))
}
/// Whether every octet is printable ASCII, the space not.
#[inline]
pub(super) fn graphic(octets: &[u8]) -> bool {
    octets.iter().fold(true, |ok, b| ok & b.is_ascii_graphic())
}

impl AvpType for UTF8String {
    type Value<'a> = &'a str;
    const KIND: DataKind = DataKind::UTF8String;
    #[inline]
    fn decode(data: Reader<'_>) -> Result<&str> {
        utf8(data)
    }
}
impl AvpType for DiameterIdentity {
    type Value<'a> = &'a str;
    const KIND: DataKind = DataKind::DiameterIdentity;
    #[inline]
    fn decode(data: Reader<'_>) -> Result<&str> {
        if data.is_empty() || !graphic(data.rest()) {
            return Err(refuse(data, Kind::Text));
        }
        utf8(data)
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
    )+ };
}
encode! { UTF8String DiameterIdentity }

/// What stands in front of the first `mark` and behind it; unlike `split_once` without a path that can panic.
pub(super) fn cut(text: &str, mark: u8) -> Option<(&str, &str)> {
    let at = text.bytes().position(|b| b == mark)?;
    Some((text.get(..at)?, text.get(at.wrapping_add(1)..)?))
}
