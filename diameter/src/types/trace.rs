//! Subscriber and equipment trace, TS 29.272 §7.3.63 and TS 32.422 §5.

use super::{
    Plmn,
    format::{Meaning, exactly},
    plmn::Parts,
};
use sigcodec_wire::{
    Encode, Kind, Reader, Result, Writer,
    walk::{Field, Value, Visitor},
};

/// A trace: the network that asked for it, and its number there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TraceId {
    /// The network.
    pub plmn: Plmn,
    /// Three octets.
    pub id: u32,
}

impl Encode for TraceId {
    fn encode(&self, w: &mut Writer<'_>) {
        w.u24(self.id);
        self.plmn.encode(w);
    }
}
impl Meaning<'_> for TraceId {
    fn read(data: Reader<'_>) -> Result<Self> {
        let [a, b, c, x, y, z] = *exactly(data)?;
        Ok(Self { plmn: Plmn([a, b, c]), id: u32::from_be_bytes([0, x, y, z]) })
    }
    fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        let mut parts = Parts::begin(field, visitor);
        parts.part("plmn", 0, 3, &self.plmn);
        parts.number("traceId", 3, 3, u64::from(self.id));
        parts.end();
    }
}

/// The network elements to trace: two octets of bits, more in later releases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NetworkElements<'a>(pub &'a [u8]);

/// Names of the bits of [`NetworkElements`], from bit 1 of octet 1.
const ELEMENTS: &[&str] = &["mscServer", "mgw", "sgsn", "ggsn", "rnc", "bmsc", "mme", "sgw", "pgw", "enb"];

impl<'a> NetworkElements<'a> {
    /// Whether bit `n` is set; bit 0 is the lowest of the first octet.
    #[must_use]
    pub fn contains(self, n: usize) -> bool {
        self.0.get(n >> 3).is_some_and(|octet| octet >> (n & 7) & 1 != 0)
    }
    /// The names of the elements whose bits are set; a bit without a name is not told.
    pub fn names(self) -> impl Iterator<Item = &'static str> + use<'a> {
        ELEMENTS.iter().enumerate().filter(move |(n, _)| self.contains(*n)).map(|(_, name)| *name)
    }
}
impl<'a> Meaning<'a> for NetworkElements<'a> {
    fn read(data: Reader<'a>) -> Result<Self> {
        if data.len() < 2 {
            return Err(data.error(Kind::Size));
        }
        Ok(Self(data.rest()))
    }
    fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        let mut parts = Parts::begin(field, visitor);
        let len = u32::try_from(self.0.len()).unwrap_or(0);
        parts.value("octets", 0, len, Value::Octets(self.0));
        for (n, name) in ELEMENTS.iter().enumerate() {
            if self.contains(n) {
                parts.value(name, u32::try_from(n >> 3).unwrap_or(0), 1, Value::Flag(true));
            }
        }
        parts.end();
    }
}

/// Interfaces (`LIST` 0) or triggering events (`LIST` 1) to trace: bits, in octets of each network element.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PerElement<'a, const LIST: u8>(pub &'a [u8]);

/// The octets that each element has, in order, TS 32.422 §5.5 and §5.1.
const INTERFACES: &[(&str, usize)] = &[
    ("mscServer", 2),
    ("mgw", 1),
    ("sgsn", 2),
    ("ggsn", 1),
    ("rnc", 1),
    ("bmsc", 1),
    ("mme", 1),
    ("sgw", 1),
    ("pgw", 1),
    ("enb", 1),
];
const EVENTS: &[(&str, usize)] =
    &[("mscServer", 2), ("mgw", 1), ("sgsn", 2), ("ggsn", 1), ("bmsc", 1), ("mmeSgw", 1), ("pgw", 1)];

impl<'a, const LIST: u8> PerElement<'a, LIST> {
    const ELEMENTS: &'static [(&'static str, usize)] = if LIST == 0 { INTERFACES } else { EVENTS };

    /// The bits of each network element, in order; what a later release adds has no name.
    pub fn elements(self) -> impl Iterator<Item = (&'static str, &'a [u8])> + use<'a, LIST> {
        let mut rest = self.0;
        let mut names = Self::ELEMENTS.iter();
        core::iter::from_fn(move || {
            let (name, len) = names.next().copied().unwrap_or(("", rest.len()));
            let (octets, behind) = rest.split_at_checked(len).filter(|(octets, _)| !octets.is_empty())?;
            rest = behind;
            Some((name, octets))
        })
    }
}
impl<'a, const LIST: u8> Meaning<'a> for PerElement<'a, LIST> {
    fn read(data: Reader<'a>) -> Result<Self> {
        let least = Self::ELEMENTS.iter().map(|(_, n)| n).sum::<usize>();
        if data.len() < least {
            return Err(data.error(Kind::Size));
        }
        Ok(Self(data.rest()))
    }
    fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        let mut parts = Parts::begin(field, visitor);
        let mut at = 0u32;
        for (name, octets) in self.elements() {
            let len = u32::try_from(octets.len()).unwrap_or(0);
            parts.value(if name.is_empty() { "others" } else { name }, at, len, Value::Octets(octets));
            at = at.wrapping_add(len);
        }
        parts.end();
    }
}
