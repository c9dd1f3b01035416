//! The derived formats: strings that carry more than their data type says.

use super::{
    ApnName, AvpEncode, AvpType, Cell, ChargingCharacteristics, DataKind, EutranCell, ImeiDigits,
    Ipv6Addresses, Ipv6Prefix, LocationArea, NetworkElements, NrCell, Number, PerElement, Plmn, PlmnDigits,
    RadioAccess, RoutingArea, ServiceArea, TimeZoneOffset, Timestamp, TraceId, TrackingArea, UserLocation,
    VisitedNetwork,
};
use core::net::{Ipv4Addr, Ipv6Addr};
use sigcodec_gsm::geo::{Area, Velocity};
use sigcodec_wire::{
    Encode, Kind, Reader, Result, Writer,
    show::IpText,
    walk::{self, Field, Value, Visitor},
};

/// What a string means: read from its octets, told to a visitor.
pub trait Meaning<'a>: Sized {
    /// Reads all of `data`.
    ///
    /// # Errors
    /// [`Kind::Size`] for a length that the format does not have, and what else the format refuses, with the offset.
    fn read(data: Reader<'a>) -> Result<Self>;
    /// Tells `visitor` the value; `field.span` are its octets.
    fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor);
}

macro_rules! formats {
    ($($(#[$m:meta])* $name:ident: $base:ident $([$size:literal])? => $view:ty;)+) => {
        $(
            $(#[$m])*
            #[derive(Clone, Copy, Debug)]
            pub struct $name;
            impl AvpType for $name {
                type Value<'a> = $view;
                const KIND: DataKind = DataKind::Derived(Format::$name);
                #[inline]
                fn decode(data: Reader<'_>) -> Result<Self::Value<'_>> {
                    Meaning::read(data)
                }
            }
            formats!(@encode $base $name);
        )+

        /// A format of a string that carries more than its data type says.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Format { $($(#[$m])* $name,)+ }

        /// A decoded value of a [`Format`].
        #[derive(Clone, Copy, Debug)]
        #[non_exhaustive]
        pub enum View<'a> { $($(#[$m])* $name($view),)+ }

        impl Format {
            /// Every format there is.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Its name.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$name => stringify!($name)),+ }
            }
            /// The name of the data type that its specification gives the AVP.
            #[must_use]
            pub const fn base_name(self) -> &'static str {
                self.of_values().name
            }
            /// The kind of a value of which no more is known than the base type.
            #[must_use]
            pub const fn of_values(self) -> &'static walk::Kind {
                match self { $(Self::$name => const { &walk::Kind::new(stringify!($base)) }),+ }
            }
            /// The size that every value has, in octets; `None` when it varies.
            #[must_use]
            pub const fn size(self) -> Option<usize> {
                match self { $(Self::$name => formats!(@size $($size)?)),+ }
            }
            /// Decodes a value of the format.
            ///
            /// # Errors
            /// What the format refuses, with the offset.
            #[inline]
            pub fn decode(self, data: Reader<'_>) -> Result<View<'_>> {
                Ok(match self { $(Self::$name => View::$name(Meaning::read(data)?),)+ })
            }
        }
        impl View<'_> {
            /// Tells `visitor` the value; `field.span` are its octets.
            pub fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
                match self { $(Self::$name(view) => Meaning::walk(view, field, visitor),)+ }
            }
        }
    };
    (@encode OctetString $name:ident) => {
        impl<V: Encode> AvpEncode<V> for $name {
            #[inline]
            fn encode(value: &V, w: &mut Writer<'_>) {
                value.encode(w);
            }
            #[inline]
            fn size(value: &V) -> Option<usize> {
                Some(value.encoded_len())
            }
        }
    };
    (@encode UTF8String $name:ident) => {
        impl AvpEncode<&str> for $name {
            #[inline]
            fn encode(value: &&str, w: &mut Writer<'_>) {
                w.bytes(value.as_bytes());
            }
            #[inline]
            fn size(value: &&str) -> Option<usize> {
                Some(value.len())
            }
        }
    };
    (@size) => { None };
    (@size $size:literal) => { Some($size) };
}

formats! {
    /// A network: three octets of MCC and MNC, TS 29.272 §7.3.9.
    PlmnId: OctetString[3] => Plmn;
    /// A network as five or six decimal digits, TS 29.061 §16.4.7.
    MccMnc: UTF8String => PlmnDigits<'a>;
    /// The name or number of a visited network, TS 29.229 §6.3.1.
    VisitedNetworkId: OctetString => VisitedNetwork<'a>;
    /// An international E.164 number in TBCD digits, TS 29.329 §6.3.2.
    IsdnNumber: OctetString => Number<'a>;
    /// IMEI or IMEISV in decimal digits, TS 29.272 §7.3.4.
    Imei: UTF8String => ImeiDigits<'a>;
    /// IMEI or IMEISV in decimal digits, TS 29.061 §16.4.7.
    ImeiSv: OctetString => ImeiDigits<'a>;
    /// The location of a user, TS 29.061 §16.4.7.
    UserLocationInfo: OctetString => UserLocation<'a>;
    /// The time zone of a user and daylight saving, TS 29.061 §16.4.7.
    MsTimeZone: OctetString[2] => TimeZoneOffset;
    /// A radio access technology, TS 29.061 §16.4.7.
    RatType: OctetString[1] => RadioAccess;
    /// Charging characteristics as four hexadecimal digits, TS 29.061 §16.4.7.
    ChargingCharacteristicsDigits: UTF8String => ChargingCharacteristics<'a>;
    /// A number of 32 bits in an OctetString, TS 29.061 §16.4.7.
    OctetsUnsigned32: OctetString[4] => u32;
    /// A moment in an OctetString, TS 29.061 §16.4.7.
    OctetsTime: OctetString[4] => Timestamp;
    /// One octet.
    Octet: OctetString[1] => u8;
    /// An IPv4 address without family, RFC 7155 §4.4.10.5.1.
    Ipv4Octets: OctetString[4] => Ipv4Addr;
    /// An IPv6 address without family, TS 29.061 §16.4.7.
    Ipv6Octets: OctetString[16] => Ipv6Addr;
    /// IPv6 addresses behind each other, TS 29.061 §16.4.7.
    Ipv6OctetsList: OctetString => Ipv6Addresses<'a>;
    /// An IPv6 prefix, RFC 7155 §4.4.10.5.6 and RFC 4818 §3.
    Ipv6PrefixOctets: OctetString => Ipv6Prefix;
    /// Access point name, TS 23.003 §9, or `*`.
    Apn: UTF8String => ApnName<'a>;
    /// E-UTRAN cell, TS 29.272 §7.3.117.
    EutranCellGlobalIdentity: OctetString[7] => EutranCell;
    /// NR cell, TS 38.413 §9.3.1.7.
    NrCellGlobalIdentity: OctetString[8] => NrCell;
    /// Tracking area, TS 29.272 §7.3.118.
    TrackingAreaIdentity: OctetString[5] => TrackingArea;
    /// Cell of GERAN, TS 29.272 §7.3.119.
    CellGlobalIdentity: OctetString[7] => Cell;
    /// Routing area, TS 29.272 §7.3.120.
    RoutingAreaIdentity: OctetString => RoutingArea;
    /// Location area, TS 29.272 §7.3.121.
    LocationAreaIdentity: OctetString[5] => LocationArea;
    /// Service area of UTRAN, TS 29.272 §7.3.122.
    ServiceAreaIdentity: OctetString[7] => ServiceArea;
    /// An area, TS 23.032 §7.
    GeographicalArea: OctetString => Area<'a>;
    /// Screening and presentation, then an area, TS 29.272 §7.3.124.
    GeodeticArea: OctetString[10] => Geodetic<'a>;
    /// A velocity, TS 23.032 §8.
    GeographicalVelocity: OctetString => Velocity;
    /// A trace of a network, TS 29.272 §7.3.64.
    TraceReference: OctetString[6] => TraceId;
    /// The network elements to trace, TS 32.422 §5.4.
    TraceNeTypes: OctetString => NetworkElements<'a>;
    /// The interfaces to trace, by network element, TS 32.422 §5.5.
    TraceInterfaces: OctetString => PerElement<'a, 0>;
    /// The events to trace, by network element, TS 32.422 §5.1.
    TraceEvents: OctetString => PerElement<'a, 1>;
    /// Four octets.
    Octets4: OctetString[4] => &'a [u8; 4];
    /// Eight octets.
    Octets8: OctetString[8] => &'a [u8; 8];
    /// Sixteen octets.
    Octets16: OctetString[16] => &'a [u8; 16];
    /// Thirty-two octets.
    Octets32: OctetString[32] => &'a [u8; 32];
}

/// All of `data` as an array.
///
/// # Errors
/// [`Kind::Size`] when there are more or fewer octets.
#[inline]
pub(super) fn exactly<'a, const N: usize>(data: Reader<'a>) -> Result<&'a [u8; N]> {
    match data.rest().split_first_chunk::<N>() {
        Some((array, [])) => Ok(array),
        _ => Err(super::refuse(data, Kind::Size)),
    }
}

impl<'a, const N: usize> Meaning<'a> for &'a [u8; N] {
    fn read(data: Reader<'a>) -> Result<Self> {
        exactly(data)
    }
    fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        visitor.value(field, Value::Octets(*self));
    }
}
impl Meaning<'_> for u8 {
    fn read(data: Reader<'_>) -> Result<Self> {
        exactly(data).map(|[n]| *n)
    }
    fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        visitor.value(field, Value::Unsigned(u64::from(*self)));
    }
}
impl Meaning<'_> for u32 {
    fn read(data: Reader<'_>) -> Result<Self> {
        exactly(data).map(|n| Self::from_be_bytes(*n))
    }
    fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        visitor.value(field, Value::Unsigned(u64::from(*self)));
    }
}
impl Meaning<'_> for Timestamp {
    fn read(data: Reader<'_>) -> Result<Self> {
        exactly(data).map(|n| Self(u32::from_be_bytes(*n)))
    }
    fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        visitor.value(field, Value::Text(self));
    }
}
impl Meaning<'_> for Ipv4Addr {
    fn read(data: Reader<'_>) -> Result<Self> {
        exactly::<4>(data).map(|a| Self::from(*a))
    }
    fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        visitor.value(field, Value::Text(&IpText((*self).into())));
    }
}
impl Meaning<'_> for Ipv6Addr {
    fn read(data: Reader<'_>) -> Result<Self> {
        exactly::<16>(data).map(|a| Self::from(*a))
    }
    fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        visitor.value(field, Value::Text(&IpText((*self).into())));
    }
}
impl<'a> Meaning<'a> for Area<'a> {
    fn read(data: Reader<'a>) -> Result<Self> {
        Self::read(data)
    }
    fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        Area::walk(self, field, visitor);
    }
}
impl Meaning<'_> for Velocity {
    fn read(data: Reader<'_>) -> Result<Self> {
        Self::read(data)
    }
    fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        Self::walk(self, field, visitor);
    }
}

/// Calling geodetic location, Q.763 §3.88: screening and presentation, then an area with a confidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Geodetic<'a> {
    /// Presentation in bits 3 and 4, screening in bits 1 and 2.
    pub screening: u8,
    /// Type of shape and the octets behind it.
    pub shape: &'a [u8; 9],
}

impl<'a> Geodetic<'a> {
    /// The area: a point with an uncertainty radius; its last octet is the confidence in percent.
    #[must_use]
    pub fn point(self) -> sigcodec_gsm::geo::Point {
        let [_, a, b, c, d, e, f, ..] = *self.shape;
        sigcodec_gsm::geo::Point::from_codes(
            u32::from_be_bytes([0, a, b, c]),
            u32::from_be_bytes([0, d, e, f]),
        )
    }
    /// The radius of uncertainty.
    #[must_use]
    pub const fn uncertainty(self) -> sigcodec_gsm::geo::Uncertainty {
        let [.., uncertainty, _] = *self.shape;
        sigcodec_gsm::geo::Uncertainty(uncertainty)
    }
    /// Confidence in percent.
    #[must_use]
    pub const fn confidence(self) -> u8 {
        let [.., confidence] = *self.shape;
        confidence
    }
}

impl<'a> Meaning<'a> for Geodetic<'a> {
    fn read(data: Reader<'a>) -> Result<Self> {
        match data.rest() {
            [screening, shape @ ..] => {
                let shape = shape.try_into().map_err(|_| data.error(Kind::Size))?;
                Ok(Self { screening: *screening, shape })
            }
            [] => Err(data.error(Kind::Size)),
        }
    }
    fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        let mut parts = super::plmn::Parts::begin(field, visitor);
        parts.number("screeningAndPresentation", 0, 1, u64::from(self.screening));
        let [shape, ..] = *self.shape;
        parts.number("typeOfShape", 1, 1, u64::from(shape));
        let point = self.point();
        parts.value("latitude", 2, 3, Value::Float(point.latitude()));
        parts.value("longitude", 5, 3, Value::Float(point.longitude()));
        parts.value("uncertainty", 8, 1, Value::Float(self.uncertainty().metres()));
        parts.number("confidence", 9, 1, u64::from(self.confidence()));
        parts.end();
    }
}
