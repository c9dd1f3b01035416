//! Subscribers, equipment, networks, cells and areas.

use super::{audit_spare, number, number_at, octet};
use core::fmt::{self, Write as _};
use sigcodec_ber::Meaning;
use sigcodec_ber::octet_views;
use sigcodec_gsm::{digits::Tbcd, plmn};
use sigcodec_wire::{
    Layer,
    audit::{Auditor, Flag},
    show::Hex,
    walk::{Field, Shape, Value, Visitor},
};

octet_views! {
    /// An IMSI as TBCD digits, TS 23.003 §2.2: up to 15 digits.
    ImsiDigits;
    /// An IMEI or IMEISV as TBCD digits, TS 23.003 §6: 15 digits and a filler, or 16.
    ImeiDigits;
    /// A network, TS 24.008 §10.5.1.3: MCC and MNC in three octets.
    Plmn;
    /// A cell or an area inside a network: which one the number of octets tells. The network comes first, then numbers
    /// of 16 bits. In an area identification two octets are a country and three a network.
    CellOrArea;
    /// An E-UTRAN cell, TS 23.003 §19.6: network, four spare bits, 20 bits of the eNodeB, 8 of its cell.
    EutranCell;
    /// An NR cell, TS 38.413 §9.3.1.7: network, 36 bits of the cell, four spare bits.
    NrCell;
    /// A tracking area, TS 23.003 §19.4.2.3: network, then 16 bits.
    TrackingArea;
    /// A tracking area of the 5G system, TS 38.413 §9.3.3.11: network, then 24 bits.
    NrTrackingArea;
    /// An RNC, TS 25.413 §9.2.1.39: network, location area, then 12 bits, or 16 in the extended form.
    Rnc;
    /// Octets that are a number, most significant first.
    Number;
    /// Octets that are characters: an identity, a host name, a URI.
    Characters;
}

impl<'a> ImsiDigits<'a> {
    /// The digits.
    #[must_use]
    pub const fn digits(self) -> Tbcd<'a> {
        Tbcd::new(self.0)
    }
    /// The mobile country code, where there are three digits.
    #[must_use]
    pub fn mcc(self) -> Option<u16> {
        let mut halves = self.digits().halves();
        plmn::decimal([halves.next()?, halves.next()?, halves.next()?])
    }
}
impl fmt::Display for ImsiDigits<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.digits().fmt(f)
    }
}
impl<'a> Meaning<'a> for ImsiDigits<'a> {
    const DIGITS: Option<u8> = Some(0);

    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        match self.digits().len() {
            0 => auditor.finding(Flag::ImsiEmpty, at),
            1..=5 => auditor.finding(Flag::ImsiTooShort, at),
            6..=15 => {}
            // In eight octets the last half octet is a filler at the least.
            16 => {
                auditor.finding(Flag::FillerMissing, at.saturating_add(7));
                auditor.finding(Flag::ImsiTooLong, at);
            }
            _ => auditor.finding(Flag::ImsiTooLong, at),
        }
        Meaning::audit(&self.digits(), at, auditor);
    }
}

impl<'a> ImeiDigits<'a> {
    /// The digits.
    #[must_use]
    pub const fn digits(self) -> Tbcd<'a> {
        Tbcd::new(self.0)
    }
    /// The type allocation code: the first eight digits.
    pub fn type_allocation_code(self) -> impl Iterator<Item = u8> + use<'a> {
        self.digits().halves().take(8)
    }
    /// The serial number: six digits behind the type allocation code.
    pub fn serial_number(self) -> impl Iterator<Item = u8> + use<'a> {
        self.digits().halves().skip(8).take(6)
    }
    /// The two digits of the software version of an IMEISV.
    #[must_use]
    pub fn software_version(self) -> Option<[u8; 2]> {
        let mut last = self.digits().halves().skip(14);
        Some([last.next()?, last.next()?])
    }
    /// Whether there are 16 digits, the last two of them the software version.
    #[must_use]
    pub const fn is_imeisv(self) -> bool {
        self.digits().len() == 16
    }
}
impl fmt::Display for ImeiDigits<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.digits().fmt(f)
    }
}
impl<'a> Meaning<'a> for ImeiDigits<'a> {
    const DIGITS: Option<u8> = Some(0);

    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        Meaning::audit(&self.digits(), at, auditor);
    }
}

impl Plmn<'_> {
    /// The network, where there are three octets.
    fn network(self) -> Option<plmn::Plmn> {
        self.0.first_chunk().map(|three| plmn::Plmn(*three))
    }
    /// The three digits of the country, `None` where a half octet is none.
    #[must_use]
    pub fn mcc(self) -> Option<u16> {
        self.0.first_chunk().and_then(|two| plmn::Plmn::country(*two))
    }
    /// The digits of the network and how many they are, 2 or 3.
    #[must_use]
    pub fn mnc(self) -> Option<(u16, u8)> {
        let (mnc, three) = self.network()?.mnc()?;
        Some((mnc, if three { 3 } else { 2 }))
    }
}
impl fmt::Display for Plmn<'_> {
    /// `001-01`: country, then network with two or three digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.network() {
            Some(network) if self.0.len() == 3 => network.hyphenated().fmt(f),
            _ => Hex(self.0).fmt(f),
        }
    }
}
impl<'a> Meaning<'a> for Plmn<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
}

impl<'a> CellOrArea<'a> {
    /// The network.
    #[must_use]
    pub fn plmn(self) -> Plmn<'a> {
        Plmn(self.0.get(..3).unwrap_or(self.0))
    }
    /// The country, where it stands alone in two octets.
    fn country(self) -> Option<u16> {
        // Its last half octet is the filler.
        let [a, b] = *self.0 else { return None };
        if b >> 4 == 0x0f { plmn::Plmn::country([a, b]) } else { None }
    }
    /// What follows the network, each part with its name: 5 octets are a location area, 6 a routing area, 7 a cell or
    /// service area.
    fn parts(self) -> [Option<(&'static str, usize, usize)>; 2] {
        match self.0.len() {
            5 => [Some(("area", 3, 5)), None],
            6 => [Some(("area", 3, 5)), Some(("routingArea", 5, 6))],
            7 => [Some(("area", 3, 5)), Some(("cell", 5, 7))],
            _ => [None, None],
        }
    }
}
impl fmt::Display for CellOrArea<'_> {
    /// `001-01-4660-1`: network, then the numbers of area and cell; a country or network alone as it is.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(country) = self.country() {
            return write!(f, "{country:03}");
        }
        if self.0.len() == 3 {
            return self.plmn().fmt(f);
        }
        if matches!(self.parts(), [None, None]) {
            return Hex(self.0).fmt(f);
        }
        self.plmn().fmt(f)?;
        for (_, from, to) in self.parts().into_iter().flatten() {
            write!(f, "-{}", number_at(self.0, from, to).unwrap_or_default())?;
        }
        Ok(())
    }
}
impl<'a> Meaning<'a> for CellOrArea<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
        let place = field.span.last(self.0.len());
        if let Some(country) = self.country() {
            visitor.begin(field, Shape::Object);
            visitor.value(Field::new("country", place), Value::Unsigned(u64::from(country)));
            return visitor.end();
        }
        if self.0.len() != 3 && matches!(self.parts(), [None, None]) {
            return visitor.unread(field, self.0);
        }
        visitor.begin(field, Shape::Object);
        visitor.value(Field::new("plmn", place.part(0, 3)), Value::Text(&self.plmn()));
        for (name, from, to) in self.parts().into_iter().flatten() {
            let n = number_at(self.0, from, to).unwrap_or_default();
            visitor.value(Field::new(name, place.part(from, to)), Value::Unsigned(n));
        }
        visitor.end();
    }
}

/// Cells and areas of one size: parts behind the network, each with its name, its octets, how far its bits stand to the
/// right and what of them counts; then an octet with bits that are spare.
macro_rules! places {
    ($( $view:ident[$size:literal] {
        $( $part:literal: $from:literal..$to:literal >> $shift:literal & $mask:literal ),+
        $(; spare $octet:literal & $spare:literal)?
    } )+) => { $(
        impl<'a> $view<'a> {
            /// The network.
            #[must_use]
            pub fn plmn(self) -> Plmn<'a> {
                Plmn(self.0.get(..3).unwrap_or(self.0))
            }
            /// What follows the network, each part with its name and octets; nothing where there are too few or too
            /// many octets.
            fn parts(self) -> impl Iterator<Item = (&'static str, usize, usize, u64)> + use<'a> {
                let octets = if self.0.len() == $size { self.0 } else { &[] };
                [$(($part, $from, $to, $shift, $mask)),+].into_iter().filter_map(move |(name, from, to, shift, mask)| {
                    Some((name, from, to, number_at(octets, from, to)? >> shift & mask))
                })
            }
        }
        impl fmt::Display for $view<'_> {
            /// Network, then the numbers of its parts.
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                if self.0.len() != $size {
                    return Hex(self.0).fmt(f);
                }
                self.plmn().fmt(f)?;
                self.parts().try_for_each(|(_, _, _, n)| write!(f, "-{n}"))
            }
        }
        impl<'a> Meaning<'a> for $view<'a> {
            #[inline]
            fn of(octets: &'a [u8]) -> Self {
                Self(octets)
            }
            fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
                if self.0.len() != $size {
                    return visitor.unread(field, self.0);
                }
                let place = field.span.last(self.0.len());
                visitor.begin(field, Shape::Object);
                visitor.value(Field::new("plmn", place.part(0, 3)), Value::Text(&self.plmn()));
                for (name, from, to, n) in self.parts() {
                    visitor.value(Field::new(name, place.part(from, to)), Value::Unsigned(n));
                }
                $(
                    let spare = octet(self.0, $octet) & $spare;
                    if spare != 0 {
                        visitor.value(
                            Field::new("spare", place.part($octet, $octet + 1)),
                            Value::Unsigned(u64::from(spare)),
                        );
                    }
                )?
                visitor.end();
            }
            fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
                let _ = (at, &auditor);
                $( audit_spare(self.0, $octet, $spare, at, auditor); )?
            }
        }
    )+ };
}
places! {
    EutranCell[7] { "eNodeB": 3..7 >> 8 & 0xf_ffff, "cell": 6..7 >> 0 & 0xff; spare 3 & 0xf0 }
    NrCell[8] { "cell": 3..8 >> 4 & 0xf_ffff_ffff; spare 7 & 0x0f }
    TrackingArea[5] { "trackingArea": 3..5 >> 0 & 0xffff }
    NrTrackingArea[6] { "trackingArea": 3..6 >> 0 & 0xff_ffff }
    Rnc[7] { "area": 3..5 >> 0 & 0xffff, "rnc": 5..7 >> 0 & 0xffff }
}

impl Number<'_> {
    /// The number; the low 64 bits where there are more than eight octets.
    #[must_use]
    pub fn value(self) -> u64 {
        number(self.0)
    }
}
impl fmt::Display for Number<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value().fmt(f)
    }
}
impl<'a> Meaning<'a> for Number<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
        match self.0.len() {
            1..=8 => visitor.value(field, Value::Unsigned(self.value())),
            _ => visitor.unread(field, self.0),
        }
    }
}

impl<'a> Characters<'a> {
    /// The text; `None` where the octets are no UTF-8.
    #[must_use]
    pub fn to_str(self) -> Option<&'a str> {
        core::str::from_utf8(self.0).ok()
    }
}
impl fmt::Display for Characters<'_> {
    /// Printable ASCII as it is, everything else as `\xNN`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|b| match b {
            b'\\' => f.write_str("\\\\"),
            b' '..=b'~' => f.write_char(char::from(*b)),
            _ => write!(f, "\\x{b:02x}"),
        })
    }
}
impl<'a> Meaning<'a> for Characters<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        if self.0.is_empty() || self.0.iter().any(|b| !matches!(b, b'!'..=b'~')) {
            auditor.finding(Flag::IdentityBadChars, at);
        }
    }
}
