//! What a session is made of: access, time zone, addresses, APN.

use super::{
    Plmn, Text,
    format::{Meaning, exactly},
};
use core::{fmt, net::Ipv6Addr};
use sigcodec_wire::{
    Encode, Error, Kind, Reader, Result, Writer, codes,
    show::IpText,
    walk::{Field, Shape, Value, Visitor},
};

codes! {
    /// A radio access technology, TS 29.061 §16.4.7 and TS 29.274 §8.17.
    pub struct RadioAccess(pub u8) {
        UTRAN = 1 => "UTRAN",
        GERAN = 2 => "GERAN",
        WLAN = 3 => "WLAN",
        GAN = 4 => "GAN",
        HSPA_EVOLUTION = 5 => "HSPA Evolution",
        EUTRAN = 6 => "EUTRAN",
        VIRTUAL = 7 => "Virtual",
        EUTRAN_NB_IOT = 8 => "EUTRAN-NB-IoT",
        LTE_M = 9 => "LTE-M",
        NR = 10 => "NR",
        IEEE_802_16E = 101 => "IEEE 802.16e",
        EHRPD = 102 => "3GPP2 eHRPD",
        HRPD = 103 => "3GPP2 HRPD",
        ONE_X_RTT = 104 => "3GPP2 1xRTT",
        UMB = 105 => "3GPP2 UMB",
    }
}
impl Encode for RadioAccess {
    fn encode(&self, w: &mut Writer<'_>) {
        w.u8(self.0);
    }
}
impl Meaning<'_> for RadioAccess {
    fn read(data: Reader<'_>) -> Result<Self> {
        u8::read(data).map(Self)
    }
    fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        visitor.value(field, self.value());
    }
}

/// A time zone and daylight saving, TS 29.061 §16.4.7: an octet of TS 23.040 §9.2.3.11, and one of TS 29.060.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TimeZoneOffset {
    /// Quarters of an hour in swapped BCD; the bit of value 8 is the sign.
    pub zone: u8,
    /// Hours that daylight saving adds, in the low two bits.
    pub daylight: u8,
}

impl TimeZoneOffset {
    /// Minutes ahead of UTC, daylight saving included as the sender did; `None` when the digits are none.
    #[must_use]
    pub fn minutes(self) -> Option<i16> {
        let (tens, ones) = (self.zone & 0x07, self.zone >> 4);
        if ones > 9 {
            return None;
        }
        let minutes = i16::from(tens).wrapping_mul(10).wrapping_add(i16::from(ones)).wrapping_mul(15);
        Some(if self.zone & 0x08 != 0 { minutes.wrapping_neg() } else { minutes })
    }
    /// Hours that daylight saving adds; 3 is reserved.
    #[must_use]
    pub const fn daylight_hours(self) -> u8 {
        self.daylight & 3
    }
    /// The octets for so many minutes, a multiple of 15 below 20 hours; `None` for others.
    #[must_use]
    pub fn from_minutes(minutes: i16, daylight_hours: u8) -> Option<Self> {
        let quarters = u8::try_from(minutes.unsigned_abs() / 15).ok()?;
        if minutes.unsigned_abs() % 15 != 0 || quarters > 79 || daylight_hours > 3 {
            return None;
        }
        let sign = if minutes < 0 { 0x08 } else { 0 };
        Some(Self { zone: ((quarters % 10) << 4) | (quarters / 10) | sign, daylight: daylight_hours })
    }
}
impl fmt::Display for TimeZoneOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.minutes() {
            Some(minutes) => {
                let sign = if minutes < 0 { '-' } else { '+' };
                let n = minutes.unsigned_abs();
                write!(f, "{sign}{:02}:{:02}", n / 60, n % 60)?;
            }
            None => write!(f, "{:02x}", self.zone)?,
        }
        match self.daylight_hours() {
            0 => Ok(()),
            n => write!(f, " daylight +{n}"),
        }
    }
}
impl Encode for TimeZoneOffset {
    fn encode(&self, w: &mut Writer<'_>) {
        w.array([self.zone, self.daylight]);
    }
}
impl Meaning<'_> for TimeZoneOffset {
    fn read(data: Reader<'_>) -> Result<Self> {
        exactly(data).map(|[zone, daylight]| Self { zone: *zone, daylight: *daylight })
    }
    fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        visitor.value(field, Value::Text(self));
    }
}

/// Charging characteristics, TS 32.251 annex A, as four hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ChargingCharacteristics<'a>(&'a [u8; 4]);

impl<'a> ChargingCharacteristics<'a> {
    /// The digits.
    #[must_use]
    pub fn digits(self) -> &'a str {
        core::str::from_utf8(self.0).unwrap_or_default()
    }
    /// The 16 bits: profile index in bits 9 to 12, behaviours in the others.
    #[must_use]
    pub fn bits(self) -> u16 {
        u16::from_str_radix(self.digits(), 16).unwrap_or(0)
    }
}
impl<'a> Meaning<'a> for ChargingCharacteristics<'a> {
    #[inline]
    fn read(data: Reader<'a>) -> Result<Self> {
        match data.rest().split_first_chunk() {
            Some((digits, [])) if digits.iter().all(u8::is_ascii_hexdigit) => Ok(Self(digits)),
            _ => Err(no_text(data, data.len() == 4, Kind::Digit)),
        }
    }
    fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        visitor.value(field, Value::Text(&self.digits()));
    }
}

/// An IPv6 prefix: a reserved octet, the length in bits, and the octets that it fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ipv6Prefix {
    /// The first octet, which is 0.
    pub reserved: u8,
    /// Bits of the prefix, at most 128.
    pub length: u8,
    /// The prefix, with zeros behind it.
    pub address: Ipv6Addr,
    /// How many octets of it are sent, at most 16; those that are left out are zero, RFC 3162 §2.3.
    pub octets: u8,
}

impl Ipv6Prefix {
    /// A prefix of `length` bits; `None` above 128.
    #[must_use]
    pub fn new(address: Ipv6Addr, length: u8) -> Option<Self> {
        (length <= 128).then_some(Self { reserved: 0, length, address, octets: length.div_ceil(8) })
    }
    /// Whether bits behind the length are set, which must be zero, RFC 3162 §2.3.
    #[must_use]
    pub fn has_bits_beyond(self) -> bool {
        let beyond = u128::MAX.checked_shr(u32::from(self.length)).unwrap_or(0);
        self.address.to_bits() & beyond != 0
    }
}
impl fmt::Display for Ipv6Prefix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", IpText(self.address.into()), self.length)
    }
}
impl Encode for Ipv6Prefix {
    fn encode(&self, w: &mut Writer<'_>) {
        w.bytes(self.address.octets().get(..usize::from(self.octets)).unwrap_or_default());
        w.array([self.reserved, self.length]);
    }
}
impl Meaning<'_> for Ipv6Prefix {
    /// A length above 128 bits is [`Kind::Value`]; octets beyond 16 are [`Kind::Size`]. Those that are left out are zero.
    fn read(data: Reader<'_>) -> Result<Self> {
        let [reserved, length, prefix @ ..] = data.rest() else { return Err(data.error(Kind::Size)) };
        if *length > 128 {
            return Err(data.error(Kind::Value));
        }
        if prefix.len() > 16 {
            return Err(data.error(Kind::Size));
        }
        let mut address = [0u8; 16];
        for (to, from) in address.iter_mut().zip(prefix) {
            *to = *from;
        }
        let octets = u8::try_from(prefix.len()).unwrap_or(16);
        Ok(Self { reserved: *reserved, length: *length, address: address.into(), octets })
    }
    fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        visitor.value(field, Value::Text(self));
    }
}

/// IPv6 addresses behind each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ipv6Addresses<'a>(&'a [u8]);

impl<'a> Ipv6Addresses<'a> {
    /// The addresses in order.
    pub fn addresses(self) -> impl Iterator<Item = Ipv6Addr> + use<'a> {
        self.0.chunks_exact(16).filter_map(|c| <[u8; 16]>::try_from(c).ok()).map(Ipv6Addr::from)
    }
}
impl<'a> Meaning<'a> for Ipv6Addresses<'a> {
    fn read(data: Reader<'a>) -> Result<Self> {
        if data.is_empty() || data.len() & 15 != 0 {
            return Err(data.error(Kind::Size));
        }
        Ok(Self(data.rest()))
    }
    fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        visitor.begin(field, Shape::List);
        for address in self.addresses() {
            visitor.value(Field::new("", field.span), Value::Text(&IpText(address.into())));
        }
        visitor.end();
    }
}

/// An access point name, TS 23.003 §9: network identifier, and operator identifier where it is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ApnName<'a>(&'a [u8]);

impl<'a> ApnName<'a> {
    /// The whole name.
    #[must_use]
    pub fn name(self) -> &'a str {
        core::str::from_utf8(self.0).unwrap_or_default()
    }
    /// Whether it stands for every APN: `*`.
    #[must_use]
    pub fn is_wildcard(self) -> bool {
        self.0 == b"*"
    }
    /// Network identifier: the labels in front of the operator identifier.
    #[must_use]
    pub fn network(self) -> &'a str {
        self.split().0
    }
    /// Operator identifier, `mnc001.mcc001.gprs`.
    #[must_use]
    pub fn operator(self) -> Option<&'a str> {
        self.split().1
    }
    /// The network that the operator identifier names.
    #[must_use]
    pub fn plmn(self) -> Option<Plmn> {
        self.operator().and_then(Plmn::of_realm)
    }
    fn split(self) -> (&'a str, Option<&'a str>) {
        // `.mncNNN.mccNNN.gprs` are 19 octets.
        let name = self.name();
        let at = name.len().checked_sub(18);
        match at.and_then(|at| name.split_at_checked(at)) {
            Some((network, operator))
                if Plmn::of_realm(operator).is_some()
                    && operator.get(13..).is_some_and(|s| s.eq_ignore_ascii_case(".gprs"))
                    && (network.is_empty() || network.ends_with('.')) =>
            {
                (network.strip_suffix('.').unwrap_or(network), Some(operator))
            }
            _ => (name, None),
        }
    }
}
impl fmt::Display for ApnName<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
impl<'a> Meaning<'a> for ApnName<'a> {
    /// Labels of 1 to 63 letters, digits and hyphens, 100 octets at most; `*` stands for all.
    #[inline]
    fn read(data: Reader<'a>) -> Result<Self> {
        let name = data.rest();
        if matches!(name.len(), 1..=100) && (name == b"*" || labels(name)) {
            return Ok(Self(name));
        }
        Err(no_text(data, matches!(name.len(), 1..=100), Kind::Text))
    }
    fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        visitor.value(field, Value::Text(self));
    }
}

/// Why `data` is refused: it is no text, it has not the size it should, or what it has is `kind`.
#[cold]
#[inline(never)]
fn no_text(data: Reader<'_>, size: bool, kind: Kind) -> Error {
    match Text::read(data) {
        Err(e) => e,
        Ok(_) => data.error(if size { kind } else { Kind::Size }),
    }
}

/// Whether it is labels of letters, digits and hyphens with dots between them; the underscore is seen as well.
fn labels(name: &[u8]) -> bool {
    /// What no label has.
    const BAD: u8 = 1;
    const DOT: u8 = 2;
    const CLASSES: [u8; 256] = {
        let mut classes = [BAD; 256];
        let (mut rest, mut b): (&mut [u8], u8) = (&mut classes, 0);
        while let [class, behind @ ..] = rest {
            *class = match b {
                b'.' => DOT,
                b'-' | b'_' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => 0,
                _ => BAD,
            };
            (rest, b) = (behind, b.wrapping_add(1));
        }
        classes
    };
    // A dot may not be the first, the last, or behind another.
    let (bad, last) = name.iter().fold((0, DOT), |(bad, last), b| {
        let class = CLASSES.get(usize::from(*b)).copied().unwrap_or(BAD);
        (bad | class & (last | BAD), class)
    });
    bad | last & DOT == 0 && (name.len() <= 63 || name.split(|b| *b == b'.').all(|label| label.len() <= 63))
}
