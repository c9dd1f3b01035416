//! Networks, areas and cells, TS 23.003 §2, §4 and §19.

use super::format::{Meaning, exactly};
use core::fmt;
use sigcodec_wire::{
    Encode, Kind, Reader, Result, Writer,
    digits::{Tbcd, tbcd_char},
    walk::{Field, Shape, Span, Value, Visitor},
};

/// The members of an object that `field` is, at offsets from its first octet.
pub(super) struct Parts<'v> {
    visitor: &'v mut dyn Visitor,
    span: Span,
}

impl<'v> Parts<'v> {
    pub(super) fn begin(field: Field<'_>, visitor: &'v mut dyn Visitor) -> Self {
        visitor.begin(field, Shape::Object);
        Self { visitor, span: field.span }
    }
    pub(super) fn field<'n>(&self, name: &'n str, at: u32, len: u32) -> Field<'n> {
        let start = self.span.start.wrapping_add(at);
        Field::new(name, Span::new(start, start.wrapping_add(len)))
    }
    pub(super) fn value(&mut self, name: &str, at: u32, len: u32, value: Value<'_>) {
        self.visitor.value(self.field(name, at, len), value);
    }
    pub(super) fn number(&mut self, name: &str, at: u32, len: u32, n: u64) {
        self.value(name, at, len, Value::Unsigned(n));
    }
    pub(super) fn part<'m>(&mut self, name: &str, at: u32, len: u32, part: &impl Meaning<'m>) {
        part.walk(self.field(name, at, len), self.visitor);
    }
    pub(super) fn end(self) {
        self.visitor.end();
    }
}

/// A network: MCC and MNC in three octets, TS 24.008 §10.5.1.13.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Plmn(pub [u8; 3]);

impl Plmn {
    /// The network with these codes; `None` when a code has too many digits.
    #[must_use]
    pub const fn new(mcc: u16, mnc: u16, three_digits: bool) -> Option<Self> {
        if mcc > 999 || mnc > if three_digits { 999 } else { 99 } {
            return None;
        }
        let [c, a, b] = [mcc / 100, mcc / 10 % 10, mcc % 10];
        let [x, y, z] =
            if three_digits { [mnc / 100, mnc / 10 % 10, mnc % 10] } else { [mnc / 10, mnc % 10, 15] };
        let [_, first] = (a << 4 | c).to_be_bytes();
        let [_, second] = (z << 4 | b).to_be_bytes();
        let [_, third] = (y << 4 | x).to_be_bytes();
        Some(Self([first, second, third]))
    }
    /// The half octets: three digits of the MCC, three of the MNC, 15 behind two digits.
    #[must_use]
    pub const fn halves(self) -> [u8; 6] {
        let [a, b, c] = self.0;
        [a & 15, a >> 4, b & 15, c & 15, c >> 4, b >> 4]
    }
    /// Mobile country code; `None` when a half octet is no digit.
    #[must_use]
    pub const fn mcc(self) -> Option<u16> {
        let [a, b, c, ..] = self.halves();
        digits([a, b, c])
    }
    /// Mobile network code and whether it has three digits; `None` when a half octet is no digit.
    #[must_use]
    pub const fn mnc(self) -> Option<(u16, bool)> {
        let [.., a, b, c] = self.halves();
        let three = c != 15;
        let n = if three { digits([a, b, c]) } else { digits([0, a, b]) };
        match n {
            Some(n) => Some((n, three)),
            None => None,
        }
    }
    /// The network that five or six decimal digits name.
    #[must_use]
    pub fn from_digits(text: &str) -> Option<Self> {
        if !text.bytes().all(|b| b.is_ascii_digit()) || !matches!(text.len(), 5 | 6) {
            return None;
        }
        let (mcc, mnc) = text.split_at_checked(3)?;
        Self::new(mcc.parse().ok()?, mnc.parse().ok()?, text.len() == 6)
    }
    /// The network that a host or realm name is in: `…mnc001.mcc001.3gppnetwork.org`, TS 23.003 §19.2. Its MNC has
    /// three digits there, whatever it has elsewhere: compare with [`same_network`](Self::same_network).
    #[must_use]
    pub fn of_realm(name: &str) -> Option<Self> {
        let mut labels = name.split(['.']);
        let number = |label: &str, prefix: &str| -> Option<u16> {
            let (head, digits) = label.split_at_checked(3)?;
            let all = digits.len() == 3 && digits.bytes().all(|b| b.is_ascii_digit());
            (all && head.eq_ignore_ascii_case(prefix)).then(|| digits.parse().ok()).flatten()
        };
        loop {
            let label = labels.next()?;
            if let Some(mnc) = number(label, "mnc") {
                let mcc = labels.next().and_then(|label| number(label, "mcc"))?;
                return Self::new(mcc, mnc, true);
            }
        }
    }
    /// Whether both name one network; an MNC of two digits is the same with a zero in front.
    #[must_use]
    pub fn same_network(self, other: Self) -> bool {
        let code = |p: Self| Some((p.mcc()?, p.mnc()?.0));
        self == other || code(self).is_some_and(|c| code(other) == Some(c))
    }
}

const fn digits([a, b, c]: [u8; 3]) -> Option<u16> {
    if a > 9 || b > 9 || c > 9 {
        return None;
    }
    Some((a as u16).wrapping_mul(100).wrapping_add((b as u16).wrapping_mul(10)).wrapping_add(c as u16))
}

impl fmt::Display for Plmn {
    /// MCC and MNC as five or six digits; a half octet that is no digit as it is shown in TBCD.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write as _;
        let halves = self.halves();
        let [.., last] = halves;
        let shown = halves.into_iter().take(if last == 15 { 5 } else { 6 });
        shown.map(|h| tbcd_char(h).unwrap_or('f')).try_for_each(|c| f.write_char(c))
    }
}
impl Encode for Plmn {
    fn encode(&self, w: &mut Writer<'_>) {
        w.array(self.0);
    }
}
impl Meaning<'_> for Plmn {
    #[inline]
    fn read(data: Reader<'_>) -> Result<Self> {
        exactly(data).map(|p| Self(*p))
    }
    fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        visitor.value(field, Value::Text(self));
    }
}

/// A network as five or six decimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PlmnDigits<'a>(pub &'a str);

impl PlmnDigits<'_> {
    /// The network.
    #[must_use]
    pub fn plmn(self) -> Option<Plmn> {
        Plmn::from_digits(self.0)
    }
}
impl<'a> Meaning<'a> for PlmnDigits<'a> {
    fn read(data: Reader<'a>) -> Result<Self> {
        let text = super::text::utf8(data)?;
        if !matches!(text.len(), 5 | 6) {
            return Err(data.error(Kind::Size));
        }
        match text.bytes().position(|b| !b.is_ascii_digit()) {
            None => Ok(Self(text)),
            Some(_) => Err(data.error(Kind::Digit)),
        }
    }
    fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        visitor.value(field, Value::Text(&self.0));
    }
}

/// A visited network: mostly the name of a domain, TS 24.229; some send MCC and MNC instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct VisitedNetwork<'a>(pub &'a [u8]);

impl<'a> VisitedNetwork<'a> {
    /// The name, when it is text.
    #[must_use]
    pub fn name(self) -> Option<&'a str> {
        core::str::from_utf8(self.0).ok().filter(|s| s.bytes().all(|b| matches!(b, 0x20..=0x7e)))
    }
    /// The network: from a domain name, from decimal digits, or from three octets.
    #[must_use]
    pub fn plmn(self) -> Option<Plmn> {
        match (self.name(), self.0) {
            (Some(name), _) => Plmn::of_realm(name).or_else(|| Plmn::from_digits(name)),
            (None, [a, b, c]) => Some(Plmn([*a, *b, *c])),
            (None, _) => None,
        }
    }
}
impl<'a> Meaning<'a> for VisitedNetwork<'a> {
    fn read(data: Reader<'a>) -> Result<Self> {
        Ok(Self(data.rest()))
    }
    fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        match self.name() {
            Some(name) => visitor.value(field, Value::Text(&name)),
            None => visitor.value(field, Value::Octets(self.0)),
        }
    }
}

macro_rules! areas {
    ($(
        $(#[$m:meta])*
        $name:ident[$size:literal] { $($(#[$fm:meta])* $field:ident $json:literal: $($len:literal)+;)+ }
    )+) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct $name {
            /// The network.
            pub plmn: Plmn,
            $($(#[$fm])* pub $field: u64,)+
        }
        impl $name {
            pub(super) const SIZE: usize = $size;
            pub(super) fn take(r: &mut Reader<'_>) -> Result<Self> {
                Ok(Self { plmn: Plmn(r.array()?), $($field: number(r, $($len)+)?,)+ })
            }
        }
        impl Encode for $name {
            fn encode(&self, w: &mut Writer<'_>) {
                let fields: &[(u64, usize)] = &[$((self.$field, $($len)+)),+];
                for (n, len) in fields.iter().rev() {
                    w.bytes(n.to_be_bytes().get(8usize.wrapping_sub(*len)..).unwrap_or_default());
                }
                w.array(self.plmn.0);
            }
        }
        impl Meaning<'_> for $name {
            fn read(data: Reader<'_>) -> Result<Self> {
                let mut r = data;
                if data.len() != Self::SIZE {
                    return Err(data.error(Kind::Size));
                }
                Self::take(&mut r)
            }
            #[allow(unused_assignments, reason = "the offset behind the last member is not used")]
            fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
                let mut parts = Parts::begin(field, visitor);
                parts.part("plmn", 0, 3, &self.plmn);
                let mut at = 3u32;
                $(
                    parts.number($json, at, $($len)+, self.$field);
                    at = at.wrapping_add($($len)+);
                )+
                parts.end();
            }
        }
    )+ };
}

/// A number of `len` octets, at most 8.
fn number(r: &mut Reader<'_>, len: usize) -> Result<u64> {
    Ok(r.bytes(len)?.iter().fold(0, |n, b| n << 8 | u64::from(*b)))
}

areas! {
    /// Cell global identification of GERAN, TS 23.003 §4.3.1.
    Cell[7] {
        /// Location area code.
        lac "lac": 2;
        /// Cell identity.
        ci "ci": 2;
    }
    /// Service area identifier of UTRAN, TS 23.003 §12.5.
    ServiceArea[7] {
        /// Location area code.
        lac "lac": 2;
        /// Service area code.
        sac "sac": 2;
    }
    /// Location area identification, TS 23.003 §4.1.
    LocationArea[5] {
        /// Location area code.
        lac "lac": 2;
    }
    /// Tracking area identity of EPS, TS 23.003 §19.4.2.3.
    TrackingArea[5] {
        /// Tracking area code.
        tac "tac": 2;
    }
    /// E-UTRAN cell global identification, TS 23.003 §19.6.
    EutranCell[7] {
        /// Four spare bits and 28 bits of cell identity.
        eci "eci": 4;
    }
    /// NR cell global identity, TS 23.003 §19.6A.
    NrCell[8] {
        /// Four spare bits and 36 bits of cell identity.
        nci "nci": 5;
    }
}

/// Routing area identification, TS 23.003 §4.2. GTP carries the code in two octets, the second of them `FF`
/// (TS 29.274 §8.21.3); both lengths are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RoutingArea {
    /// The network.
    pub plmn: Plmn,
    /// Location area code.
    pub lac: u16,
    /// Routing area code.
    pub rac: u8,
    /// The octet behind the code, where there is one.
    pub filler: Option<u8>,
}

impl Encode for RoutingArea {
    fn encode(&self, w: &mut Writer<'_>) {
        (self.plmn, self.lac, self.rac, self.filler).encode(w);
    }
}
impl Meaning<'_> for RoutingArea {
    fn read(data: Reader<'_>) -> Result<Self> {
        let mut r = data;
        if !matches!(data.len(), 6 | 7) {
            return Err(data.error(Kind::Size));
        }
        Ok(Self { plmn: Plmn(r.array()?), lac: r.u16()?, rac: r.u8()?, filler: r.u8().ok() })
    }
    fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        let mut parts = Parts::begin(field, visitor);
        parts.part("plmn", 0, 3, &self.plmn);
        parts.number("lac", 3, 2, u64::from(self.lac));
        parts.number("rac", 5, 1, u64::from(self.rac));
        if let Some(filler) = self.filler {
            parts.number("filler", 6, 1, u64::from(filler));
        }
        parts.end();
    }
}

/// Whether every half octet is a decimal digit, a filler at the end apart.
pub(super) fn decimal(digits: Tbcd<'_>) -> bool {
    digits.halves().all(|h| h <= 9)
}
