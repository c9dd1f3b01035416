//! Data types of AVPs, RFC 6733 §4.2 and §4.3.

//!
//! [`Format`] lists the strings that carry more than their data type says: a network, a number, a location.

mod address;
mod filter;
mod format;
mod location;
mod number;
mod plmn;
mod session;
mod text;
mod time;
mod trace;
mod uri;

pub use address::{Address, AddressValue};
pub use filter::{
    Direction, Endpoint, FilterOption, FilterRule, IPFilterRule, Network, Ports, QoSFilterRule,
    QosFilterRule, QosOption,
};
pub use format::*;
pub use location::{BaseStation, LocationType, Place, TrackingArea5gs, UserLocation};
pub use number::{ImeiDigits, Number};
pub use plmn::{
    Cell, EutranCell, LocationArea, NrCell, Plmn, PlmnDigits, RoutingArea, ServiceArea, TrackingArea,
    VisitedNetwork,
};
pub use session::{ApnName, ChargingCharacteristics, Ipv6Addresses, Ipv6Prefix, RadioAccess, TimeZoneOffset};
pub(crate) use text::printable;
pub use text::{DiameterIdentity, Text, UTF8String};
pub use time::{Time, Timestamp};
pub use trace::{NetworkElements, PerElement, TraceId};
pub use uri::{DiameterURI, Protocol, Transport, Uri};

use crate::message::Avps;
use sigcodec_wire::{Encode, Error, Kind, Layer, Reader, Result, Writer, walk};

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
    /// How many octets it writes, where that costs less than writing.
    #[inline]
    fn size(_: &V) -> Option<usize> {
        None
    }
}

/// A data type at run time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names of RFC 6733 say it")]
#[non_exhaustive]
#[repr(u8)]
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
    /// A string that carries more.
    Derived(Format),
}

impl DataKind {
    /// The name of the type; that of the base type for a derived format.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.of_values().name
    }
    /// The kind of a value of which no more is known than the type.
    #[must_use]
    pub const fn of_values(self) -> &'static walk::Kind {
        match self {
            Self::OctetString => const { &walk::Kind::new("OctetString") },
            Self::Integer32 => const { &walk::Kind::new("Integer32") },
            Self::Integer64 => const { &walk::Kind::new("Integer64") },
            Self::Unsigned32 => const { &walk::Kind::new("Unsigned32") },
            Self::Unsigned64 => const { &walk::Kind::new("Unsigned64") },
            Self::Float32 => const { &walk::Kind::new("Float32") },
            Self::Float64 => const { &walk::Kind::new("Float64") },
            Self::Grouped => const { &walk::Kind::new("Grouped") },
            Self::Address => const { &walk::Kind::new("Address") },
            Self::Time => const { &walk::Kind::new("Time") },
            Self::UTF8String => const { &walk::Kind::new("UTF8String") },
            Self::DiameterIdentity => const { &walk::Kind::new("DiameterIdentity") },
            Self::DiameterURI => const { &walk::Kind::new("DiameterURI") },
            Self::Enumerated => const { &walk::Kind::new("Enumerated") },
            Self::IPFilterRule => const { &walk::Kind::new("IPFilterRule") },
            Self::QoSFilterRule => const { &walk::Kind::new("QoSFilterRule") },
            Self::Derived(format) => format.of_values(),
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
    #[inline(always)]
    pub fn decode(self, data: Reader<'_>) -> Result<Value<'_>> {
        Ok(match self {
            Self::OctetString => Value::OctetString(data.rest()),
            Self::Integer32 => Value::Integer32(Integer32::decode(data)?),
            Self::Integer64 => Value::Integer64(Integer64::decode(data)?),
            Self::Unsigned32 => Value::Unsigned32(Unsigned32::decode(data)?),
            Self::Unsigned64 => Value::Unsigned64(Unsigned64::decode(data)?),
            Self::Grouped => Value::Grouped(Grouped::decode(data)?),
            Self::UTF8String => Value::UTF8String(UTF8String::decode(data)?),
            Self::DiameterIdentity => Value::DiameterIdentity(DiameterIdentity::decode(data)?),
            Self::Enumerated => Value::Enumerated(Enumerated::decode(data)?),
            Self::Derived(format) => {
                return moved(data.position(), format.view(data.rest()).map(Value::Derived));
            }
            seldom => return moved(data.position(), seldom.decode_seldom(data.rest())),
        })
    }
    /// The types that are seen less often, out of the way of the others. They are given octets and no reader, which
    /// would have to lie in memory for all types.
    #[inline(never)]
    fn decode_seldom(self, octets: &[u8]) -> Result<Value<'_>> {
        let data = Reader::new(octets, Layer::Diameter);
        Ok(match self {
            Self::Float32 => Value::Float32(Float32::decode(data)?),
            Self::Float64 => Value::Float64(Float64::decode(data)?),
            Self::Address => Value::Address(Address::decode(data)?),
            Self::Time => Value::Time(Time::decode(data)?),
            Self::IPFilterRule => {
                IPFilterRule::decode(data)?;
                Value::IPFilterRule(Text::read(data)?)
            }
            Self::QoSFilterRule => {
                QoSFilterRule::decode(data)?;
                Value::QoSFilterRule(Text::read(data)?)
            }
            Self::DiameterURI => Value::DiameterURI(DiameterURI::decode(data)?),
            _ => Value::OctetString(data.rest()),
        })
    }
}

impl Format {
    /// A value from `octets` that stand at 0.
    #[inline(never)]
    fn view(self, octets: &[u8]) -> Result<View<'_>> {
        self.decode(Reader::new(octets, Layer::Diameter))
    }
}
impl View<'_> {
    /// Tells the networks that the value names in octets, TS 24.008 §10.5.1.13, each with its offset.
    pub(crate) fn networks(&self, tell: &mut dyn FnMut(u32, Plmn)) {
        match self {
            Self::PlmnId(plmn) => tell(0, *plmn),
            Self::UserLocationInfo(location) => location.networks().for_each(|(at, plmn)| tell(at, plmn)),
            Self::EutranCellGlobalIdentity(cell) => tell(0, cell.plmn),
            Self::NrCellGlobalIdentity(cell) => tell(0, cell.plmn),
            Self::CellGlobalIdentity(cell) => tell(0, cell.plmn),
            Self::TrackingAreaIdentity(area) => tell(0, area.plmn),
            Self::RoutingAreaIdentity(area) => tell(0, area.plmn),
            Self::LocationAreaIdentity(area) => tell(0, area.plmn),
            Self::ServiceAreaIdentity(area) => tell(0, area.plmn),
            Self::TraceReference(trace) => tell(0, trace.plmn),
            _ => {}
        }
    }
}
impl View<'_> {
    /// Tells the offset of each octet with spare bits of a cell or base station that are set.
    pub(crate) fn spare(&self, tell: &mut dyn FnMut(u32)) {
        let cell = |spare: u8| if spare == 0 { None } else { Some(3) };
        match self {
            Self::UserLocationInfo(location) => location.spare().for_each(tell),
            Self::EutranCellGlobalIdentity(c) => cell(c.spare).into_iter().for_each(tell),
            Self::NrCellGlobalIdentity(c) => cell(c.spare).into_iter().for_each(tell),
            _ => {}
        }
    }
}
/// What was decoded from octets at 0, which stand at `at`.
#[inline]
fn moved<T>(at: u32, result: Result<T>) -> Result<T> {
    result.map_err(|e| Error::new(e.kind(), e.at().wrapping_add(at), e.layer()))
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
    UTF8String(Text<'a>),
    DiameterIdentity(Text<'a>),
    DiameterURI(Uri<'a>),
    Enumerated(i32),
    IPFilterRule(Text<'a>),
    QoSFilterRule(Text<'a>),
    /// A string that carries more.
    Derived(View<'a>),
}

/// An error at `data`, which is taken by value so that it needs no place in memory.
#[inline]
const fn refuse(data: Reader<'_>, kind: Kind) -> Error {
    Error::new(kind, data.position(), data.layer())
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
                    _ => Err(refuse(data, Kind::AvpLength)),
                }
            }
        }
        impl AvpEncode<$ty> for $name {
            #[inline]
            fn encode(value: &$ty, w: &mut Writer<'_>) {
                w.array(value.to_be_bytes());
            }
            #[inline]
            fn size(_: &$ty) -> Option<usize> {
                Some($size)
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
    #[inline]
    fn size(value: &V) -> Option<usize> {
        Some(value.encoded_len())
    }
}

/// AVPs inside an AVP.
#[derive(Clone, Copy, Debug)]
pub struct Grouped;
impl AvpType for Grouped {
    type Value<'a> = Avps<'a>;
    const KIND: DataKind = DataKind::Grouped;
    #[inline]
    fn decode(data: Reader<'_>) -> Result<Avps<'_>> {
        if data.depth() >= crate::MAX_DEPTH {
            return Err(refuse(data, Kind::Depth));
        }
        data.nested(crate::MAX_DEPTH).map(Avps::new)
    }
}
impl<V: Encode> AvpEncode<V> for Grouped {
    #[inline]
    fn encode(value: &V, w: &mut Writer<'_>) {
        value.encode(w);
    }
}
