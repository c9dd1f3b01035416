//! Networks, areas and cells of TS 23.003, as AVPs carry them.

use super::format::{Meaning, exactly};
use sigcodec_wire::{
    Kind, Reader, Result,
    walk::{Field, Shape, Span, Value, Visitor},
};

pub use sigcodec_gsm::{
    area::{Cell, EutranCell, LocationArea, NrCell, RoutingArea, ServiceArea, TrackingArea},
    plmn::Plmn,
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
    ($($name:ident)+) => { $(
        impl Meaning<'_> for $name {
            fn read(data: Reader<'_>) -> Result<Self> {
                Self::read(data)
            }
            fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
                Self::walk(self, field, visitor);
            }
        }
    )+ };
}
areas! { Cell ServiceArea LocationArea TrackingArea EutranCell NrCell RoutingArea }
