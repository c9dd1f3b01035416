//! Data types of AVPs, RFC 6733 §4.2 and §4.3.

use crate::message::Avps;
use core::{
    fmt,
    net::{Ipv4Addr, Ipv6Addr},
};
use sigcodec_wire::{Encode, Kind, Reader, Result, Writer, digits::Hex};

/// A data type: what it decodes to, and how it is written.
pub trait AvpType {
    /// The decoded value.
    type Value<'a>;
    /// The type at run time.
    const KIND: DataKind;
    /// Reads all of `data`.
    ///
    /// # Errors
    /// What the type refuses, with the offset.
    fn decode(data: Reader<'_>) -> Result<Self::Value<'_>>;
}

/// A data type whose values are built.
pub trait AvpEncode<V>: AvpType {
    /// Writes the value.
    fn encode(value: &V, w: &mut Writer<'_>);
}

/// A data type at run time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names of RFC 6733 say it")]
#[non_exhaustive]
pub enum DataKind {
    OctetString,
    Integer32,
    Integer64,
    Unsigned32,
    Unsigned64,
    Float32,
    Float64,
    Grouped,
    Address,
    Time,
    UTF8String,
    DiameterIdentity,
    DiameterURI,
    Enumerated,
    IPFilterRule,
    QoSFilterRule,
}

impl DataKind {
    /// The name of the type.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::OctetString => "OctetString",
            Self::Integer32 => "Integer32",
            Self::Integer64 => "Integer64",
            Self::Unsigned32 => "Unsigned32",
            Self::Unsigned64 => "Unsigned64",
            Self::Float32 => "Float32",
            Self::Float64 => "Float64",
            Self::Grouped => "Grouped",
            Self::Address => "Address",
            Self::Time => "Time",
            Self::UTF8String => "UTF8String",
            Self::DiameterIdentity => "DiameterIdentity",
            Self::DiameterURI => "DiameterURI",
            Self::Enumerated => "Enumerated",
            Self::IPFilterRule => "IPFilterRule",
            Self::QoSFilterRule => "QoSFilterRule",
        }
    }
    /// The size that every value has, in octets; `None` when it varies.
    #[must_use]
    pub const fn fixed_size(self) -> Option<usize> {
        match self {
            Self::Integer32 | Self::Unsigned32 | Self::Float32 | Self::Enumerated | Self::Time => Some(4),
            Self::Integer64 | Self::Unsigned64 | Self::Float64 => Some(8),
            _ => None,
        }
    }
    /// Decodes a value of the type.
    ///
    /// # Errors
    /// What the type refuses, with the offset.
    #[inline]
    pub fn decode(self, data: Reader<'_>) -> Result<Value<'_>> {
        Ok(match self {
            Self::OctetString => Value::OctetString(data.rest()),
            Self::Integer32 => Value::Integer32(Integer32::decode(data)?),
            Self::Integer64 => Value::Integer64(Integer64::decode(data)?),
            Self::Unsigned32 => Value::Unsigned32(Unsigned32::decode(data)?),
            Self::Unsigned64 => Value::Unsigned64(Unsigned64::decode(data)?),
            Self::Float32 => Value::Float32(Float32::decode(data)?),
            Self::Float64 => Value::Float64(Float64::decode(data)?),
            Self::Grouped => Value::Grouped(Grouped::decode(data)?),
            Self::Address => Value::Address(Address::decode(data)?),
            Self::Time => Value::Time(Time::decode(data)?),
            Self::UTF8String | Self::IPFilterRule | Self::QoSFilterRule => {
                Value::UTF8String(UTF8String::decode(data)?)
            }
            Self::DiameterIdentity | Self::DiameterURI => {
                Value::DiameterIdentity(DiameterIdentity::decode(data)?)
            }
            Self::Enumerated => Value::Enumerated(Enumerated::decode(data)?),
        })
    }
}

/// A decoded value of any type.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "the names of RFC 6733 say it")]
#[non_exhaustive]
pub enum Value<'a> {
    OctetString(&'a [u8]),
    Integer32(i32),
    Integer64(i64),
    Unsigned32(u32),
    Unsigned64(u64),
    Float32(f32),
    Float64(f64),
    Grouped(Avps<'a>),
    Address(AddressValue<'a>),
    Time(Timestamp),
    UTF8String(&'a str),
    DiameterIdentity(&'a str),
    Enumerated(i32),
}

macro_rules! numbers {
    ($($(#[$m:meta])* $name:ident: $ty:ident, $size:literal;)+) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name;
        impl AvpType for $name {
            type Value<'a> = $ty;
            const KIND: DataKind = DataKind::$name;
            #[inline]
            fn decode(data: Reader<'_>) -> Result<$ty> {
                match data.rest().first_chunk::<$size>() {
                    Some(octets) if data.len() == $size => Ok($ty::from_be_bytes(*octets)),
                    _ => Err(data.error(Kind::AvpLength)),
                }
            }
        }
        impl AvpEncode<$ty> for $name {
            #[inline]
            fn encode(value: &$ty, w: &mut Writer<'_>) {
                w.array(value.to_be_bytes());
            }
        }
    )+ };
}
numbers! {
    /// A number of 32 bits with a sign.
    Integer32: i32, 4;
    /// A number of 64 bits with a sign.
    Integer64: i64, 8;
    /// A number of 32 bits.
    Unsigned32: u32, 4;
    /// A number of 64 bits.
    Unsigned64: u64, 8;
    /// A floating-point number of 32 bits.
    Float32: f32, 4;
    /// A floating-point number of 64 bits.
    Float64: f64, 8;
    /// A number with names for its values.
    Enumerated: i32, 4;
}

/// Octets.
#[derive(Clone, Copy, Debug)]
pub struct OctetString;
impl AvpType for OctetString {
    type Value<'a> = &'a [u8];
    const KIND: DataKind = DataKind::OctetString;
    #[inline]
    fn decode(data: Reader<'_>) -> Result<&[u8]> {
        Ok(data.rest())
    }
}
impl<V: Encode> AvpEncode<V> for OctetString {
    #[inline]
    fn encode(value: &V, w: &mut Writer<'_>) {
        value.encode(w);
    }
}

macro_rules! texts {
    ($($(#[$m:meta])* $name:ident, $valid:expr;)+) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name;
        impl AvpType for $name {
            type Value<'a> = &'a str;
            const KIND: DataKind = DataKind::$name;
            #[inline]
            fn decode(data: Reader<'_>) -> Result<&str> {
                let valid: fn(&[u8]) -> bool = $valid;
                match core::str::from_utf8(data.rest()) {
                    Ok(s) if valid(s.as_bytes()) => Ok(s),
                    _ => Err(data.error(Kind::Text)),
                }
            }
        }
        impl AvpEncode<&str> for $name {
            #[inline]
            fn encode(value: &&str, w: &mut Writer<'_>) {
                w.bytes(value.as_bytes());
            }
        }
    )+ };
}
texts! {
    /// Text in UTF-8.
    UTF8String, |_| true;
    /// A host or realm name: ASCII without control characters, at least one, §4.3.1.
    DiameterIdentity, |s| !s.is_empty() && s.iter().all(|b| matches!(b, 0x21..=0x7e));
    /// A URI of a peer, §4.3.1.
    DiameterURI, |s| !s.is_empty() && s.iter().all(|b| matches!(b, 0x21..=0x7e));
    /// A filter rule as text, §4.3.1.
    IPFilterRule, |s| s.iter().all(|b| matches!(b, 0x20..=0x7e));
    /// A QoS filter rule as text, RFC 7155 §4.1.1.
    QoSFilterRule, |s| s.iter().all(|b| matches!(b, 0x20..=0x7e));
}

/// AVPs inside an AVP.
#[derive(Clone, Copy, Debug)]
pub struct Grouped;
impl AvpType for Grouped {
    type Value<'a> = Avps<'a>;
    const KIND: DataKind = DataKind::Grouped;
    #[inline]
    fn decode(data: Reader<'_>) -> Result<Avps<'_>> {
        data.nested(crate::MAX_DEPTH).map(Avps::new)
    }
}
impl<V: Encode> AvpEncode<V> for Grouped {
    #[inline]
    fn encode(value: &V, w: &mut Writer<'_>) {
        value.encode(w);
    }
}

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
            Self::V4(a) => a.fmt(f),
            Self::V6(a) => a.fmt(f),
            Self::E164(s) => f.write_str(s),
            Self::Other(family, octets) => write!(f, "{family}:{}", Hex(octets)),
        }
    }
}

/// A moment, §4.3.1.
#[derive(Clone, Copy, Debug)]
pub struct Time;

/// Seconds of an NTP clock; those before 2^31 are of the era that begins in 2036 (RFC 5905 §6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Timestamp(pub u32);

impl Timestamp {
    /// Seconds from 1900 to 1970.
    const TO_UNIX: i64 = 2_208_988_800;

    /// Seconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn unix(self) -> i64 {
        let era = if self.0 & 0x8000_0000 == 0 { 1i64 << 32 } else { 0 };
        i64::from(self.0).wrapping_add(era).wrapping_sub(Self::TO_UNIX)
    }
    /// The moment so many seconds after 1970-01-01T00:00:00Z.
    #[must_use]
    pub const fn from_unix(seconds: i64) -> Self {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "eras wrap")]
        Self(seconds.wrapping_add(Self::TO_UNIX) as u32)
    }
}
impl AvpType for Time {
    type Value<'a> = Timestamp;
    const KIND: DataKind = DataKind::Time;
    #[inline]
    fn decode(data: Reader<'_>) -> Result<Timestamp> {
        Unsigned32::decode(data).map(Timestamp)
    }
}
impl AvpEncode<Timestamp> for Time {
    fn encode(value: &Timestamp, w: &mut Writer<'_>) {
        w.u32(value.0);
    }
}
impl fmt::Display for Timestamp {
    /// RFC 3339, in UTC.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.unix();
        let (days, second) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
        // Days from civil, proleptic Gregorian calendar, with years that begin in March.
        let z = days.wrapping_add(719_468);
        let (era, doe) = (z.div_euclid(146_097), z.rem_euclid(146_097));
        let yoe = doe.wrapping_sub(doe / 1460).wrapping_add(doe / 36_524).wrapping_sub(doe / 146_096) / 365;
        let doy = doe.wrapping_sub(yoe.wrapping_mul(365).wrapping_add(yoe / 4).wrapping_sub(yoe / 100));
        let mp = doy.wrapping_mul(5).wrapping_add(2) / 153;
        let day = doy.wrapping_sub(mp.wrapping_mul(153).wrapping_add(2) / 5).wrapping_add(1);
        let month = if mp < 10 { mp.wrapping_add(3) } else { mp.wrapping_sub(9) };
        let year = yoe.wrapping_add(era.wrapping_mul(400)).wrapping_add(i64::from(month <= 2));
        let (h, m, s) = (second / 3600, second / 60 % 60, second % 60);
        write!(f, "{year:04}-{month:02}-{day:02}T{h:02}:{m:02}:{s:02}Z")
    }
}
