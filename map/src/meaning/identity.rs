//! Subscribers, equipment, networks, cells and areas.

use super::{number, number_at, octet_views};
use core::fmt::{self, Write as _};
use sigcodec_wire::{
    Layer,
    audit::{Auditor, Flag},
    ber::Meaning,
    digits::{Hex, Tbcd},
    walk::{Field, Shape, Value, Visitor},
};

octet_views! {
    /// An IMSI as TBCD digits, TS 23.003 §2.2: up to 15 digits.
    ImsiDigits;
    /// An IMEI or IMEISV as TBCD digits, TS 23.003 §6: 15 digits and a filler, or 16.
    ImeiDigits;
    /// A network, TS 24.008 §10.5.1.3: MCC and MNC in three octets.
    Plmn;
    /// A cell or an area inside a network: which one the number of octets tells, except that a type names
    /// what it is. The network comes first, then 16, 24, 28 or 36 bit numbers. In an area identification two
    /// octets are a country and three a network.
    CellOrArea;
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
        let mut code = 0u16;
        for _ in 0..3 {
            let digit = halves.next().filter(|d| *d < 10)?;
            code = code.wrapping_mul(10).wrapping_add(u16::from(digit));
        }
        Some(code)
    }
}
impl fmt::Display for ImsiDigits<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.digits().fmt(f)
    }
}
impl<'a> Meaning<'a> for ImsiDigits<'a> {
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
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        Meaning::audit(&self.digits(), at, auditor);
    }
}

impl Plmn<'_> {
    /// The three digits of the country, `None` where a half octet is none.
    #[must_use]
    pub fn mcc(self) -> Option<u16> {
        let [a, b, ..] = self.0 else { return None };
        decimal(&[a & 15, a >> 4, b & 15])
    }
    /// The digits of the network and how many they are, 2 or 3.
    #[must_use]
    pub fn mnc(self) -> Option<(u16, u8)> {
        let [_, b, c, ..] = self.0 else { return None };
        match b >> 4 {
            0x0f => decimal(&[c & 15, c >> 4]).map(|n| (n, 2)),
            third => decimal(&[c & 15, c >> 4, third]).map(|n| (n, 3)),
        }
    }
}
/// The number that decimal digits make.
fn decimal(digits: &[u8]) -> Option<u16> {
    digits.iter().try_fold(0u16, |n, d| (*d < 10).then(|| n.wrapping_mul(10).wrapping_add(u16::from(*d))))
}
impl fmt::Display for Plmn<'_> {
    /// `001-01`: country, then network with two or three digits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0, self.mcc(), self.mnc()) {
            ([_, _, _], Some(mcc), Some((mnc, 2))) => write!(f, "{mcc:03}-{mnc:02}"),
            ([_, _, _], Some(mcc), Some((mnc, _))) => write!(f, "{mcc:03}-{mnc:03}"),
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
        let [a, b] = self.0 else { return None };
        decimal(&[a & 15, a >> 4, b & 15])
    }
    /// What follows the network, each part with its name: 5 octets are a location or tracking area,
    /// 6 a routing area or a 5G tracking area, 7 a cell, service area, E-UTRAN cell or RNC, 8 an NR cell.
    fn parts(self) -> [Option<(&'static str, usize, usize)>; 2] {
        match self.0.len() {
            5 => [Some(("area", 3, 5)), None],
            6 => [Some(("area", 3, 5)), Some(("routingArea", 5, 6))],
            7 => [Some(("area", 3, 5)), Some(("cell", 5, 7))],
            8 => [Some(("cell", 3, 8)), None],
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
            return visitor.value(field, Value::Unsigned(u64::from(country)));
        }
        if self.0.len() == 3 {
            return visitor.value(field, Value::Text(&self.plmn()));
        }
        if matches!(self.parts(), [None, None]) {
            return visitor.value(field, Value::Octets(self.0));
        }
        visitor.begin(field, Shape::Object);
        visitor.value(Field::new("plmn", place.part(0, 3)), Value::Text(&self.plmn()));
        let show = |visitor: &mut dyn Visitor, name, from, to, n| {
            visitor.value(Field::new(name, place.part(from, to)), Value::Unsigned(n));
        };
        match field.ty {
            "EUtranCgi" => {
                let n = number_at(self.0, 3, 7).unwrap_or_default() & 0x0fff_ffff;
                show(visitor, "eNodeB", 3, 7, n >> 8);
                show(visitor, "cell", 6, 7, n & 0xff);
            }
            "NrCgi" => show(visitor, "cell", 3, 8, number_at(self.0, 3, 8).unwrap_or_default() >> 4),
            "NrTaId" => show(visitor, "trackingArea", 3, 6, number_at(self.0, 3, 6).unwrap_or_default()),
            "TaId" => show(visitor, "trackingArea", 3, 5, number_at(self.0, 3, 5).unwrap_or_default()),
            "RncId" => {
                show(visitor, "area", 3, 5, number_at(self.0, 3, 5).unwrap_or_default());
                show(visitor, "rnc", 5, 7, number_at(self.0, 5, 7).unwrap_or_default());
            }
            _ => {
                for (name, from, to) in self.parts().into_iter().flatten() {
                    show(visitor, name, from, to, number_at(self.0, from, to).unwrap_or_default());
                }
            }
        }
        visitor.end();
    }
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
        let value =
            if matches!(self.0.len(), 1..=8) { Value::Unsigned(self.value()) } else { Value::Octets(self.0) };
        visitor.value(field, value);
    }
}

impl<'a> Characters<'a> {
    /// The text; `None` where the octets are no UTF-8.
    #[must_use]
    pub fn as_str(self) -> Option<&'a str> {
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
