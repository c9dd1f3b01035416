//! Address, RFC 6733 §4.3.1.

use super::{AvpEncode, AvpType, DataKind};
use core::{
    fmt,
    net::{Ipv4Addr, Ipv6Addr},
};
use sigcodec_wire::{
    Kind, Reader, Result, Writer,
    show::{Hex, IpText},
};

/// An address with its family, §4.3.1.
#[derive(Clone, Copy, Debug)]
pub struct Address;

/// The value of an [`Address`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressValue<'a> {
    /// Family 1.
    V4(Ipv4Addr),
    /// Family 2.
    V6(Ipv6Addr),
    /// Family 8: the digits of an E.164 number as text.
    E164(&'a str),
    /// Any other family, with its octets.
    Other(u16, &'a [u8]),
}

impl AvpType for Address {
    type Value<'a> = AddressValue<'a>;
    const KIND: DataKind = DataKind::Address;
    fn decode(data: Reader<'_>) -> Result<AddressValue<'_>> {
        let [f1, f2, rest @ ..] = data.rest() else { return Err(data.error(Kind::Address)) };
        Ok(match (u16::from_be_bytes([*f1, *f2]), rest) {
            (1, [a, b, c, d]) => AddressValue::V4(Ipv4Addr::new(*a, *b, *c, *d)),
            (2, rest) => match <[u8; 16]>::try_from(rest) {
                Ok(octets) => AddressValue::V6(Ipv6Addr::from(octets)),
                Err(_) => return Err(data.error(Kind::Address)),
            },
            (1, _) => return Err(data.error(Kind::Address)),
            (8, digits) => match core::str::from_utf8(digits) {
                Ok(s) if !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit() || b == b'+') => {
                    AddressValue::E164(s)
                }
                _ => return Err(data.error(Kind::Address)),
            },
            (family, rest) => AddressValue::Other(family, rest),
        })
    }
}
impl AvpEncode<AddressValue<'_>> for Address {
    fn encode(value: &AddressValue<'_>, w: &mut Writer<'_>) {
        let family = match value {
            AddressValue::V4(a) => {
                w.array(a.octets());
                1
            }
            AddressValue::V6(a) => {
                w.array(a.octets());
                2
            }
            AddressValue::E164(s) => {
                w.bytes(s.as_bytes());
                8
            }
            AddressValue::Other(family, octets) => {
                w.bytes(octets);
                *family
            }
        };
        w.u16(family);
    }
}
impl fmt::Display for AddressValue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::V4(a) => IpText((*a).into()).fmt(f),
            Self::V6(a) => IpText((*a).into()).fmt(f),
            Self::E164(s) => f.write_str(s),
            Self::Other(family, octets) => write!(f, "{family}:{}", Hex(octets)),
        }
    }
}
