//! Sizes and numbers that a specification names and leaves to the network, as Q.1248 does in PARAMETERS-BOUND.

use crate::same_name;
use sigcodec_ber::{self as ber, Schema, Tlv, Tlvs};
use sigcodec_wire::{
    Error, Kind, Reader,
    walk::{Bits, Field, Shape, Value, Visitor},
};

/// What a network fixes for a type or a member: the octets of a string, the items of a list, or the numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Bound {
    /// The identifier of the type or of the member, hyphens and case apart.
    pub name: &'static str,
    /// The least.
    pub min: i64,
    /// The most.
    pub max: i64,
}

impl Bound {
    /// Between `min` and `max`.
    #[must_use]
    pub const fn new(name: &'static str, min: i64, max: i64) -> Self {
        Self { name, min, max }
    }
    /// Reports each value in a parameter that is outside of its bound: [`Kind::Size`], or [`Kind::Value`] of a number.
    pub fn check(
        bounds: &[Self],
        schema: &'static Schema,
        parameter: &Tlv<'_>,
        report: &mut dyn FnMut(Error),
    ) {
        if !bounds.is_empty() {
            ber::walk("", schema, parameter, &mut Measure { bounds, parameter, report });
        }
    }
}

/// Measures every value that has a bound.
struct Measure<'b, 't, 'r> {
    bounds: &'b [Bound],
    parameter: &'b Tlv<'t>,
    report: &'r mut dyn FnMut(Error),
}

impl<'t> Measure<'_, 't, '_> {
    fn measure(&mut self, field: Field<'_>, kind: Kind, measured: impl FnOnce(Reader<'t>) -> i64) {
        let is_of = |b: &&Bound| {
            !field.kind.name.is_empty() && same_name(b.name, field.kind.name) || same_name(b.name, field.name)
        };
        let Some(bound) = self.bounds.iter().find(is_of) else { return };
        let Some(contents) = self.contents(field) else { return };
        let n = measured(contents);
        if n < bound.min || n > bound.max {
            (self.report)(Error::new(kind, field.span.start, contents.layer()));
        }
    }
    /// The contents of the element that a field is.
    fn contents(&self, field: Field<'_>) -> Option<Reader<'t>> {
        let body = self.parameter.body;
        if field.span == self.parameter.span() {
            return Some(body);
        }
        let mut inside = body;
        inside.window(usize::try_from(field.span.start.checked_sub(body.position())?).ok()?).ok()?;
        Tlv::read(&mut inside).ok().map(|tlv| tlv.body)
    }
}

fn length(contents: Reader<'_>) -> i64 {
    i64::try_from(contents.len()).unwrap_or(i64::MAX)
}

impl Visitor for Measure<'_, '_, '_> {
    fn begin(&mut self, field: Field<'_>, shape: Shape) {
        let items = |contents| i64::try_from(Tlvs::new(contents).count()).unwrap_or(i64::MAX);
        self.measure(field, Kind::Size, |contents| match shape {
            Shape::List => items(contents),
            Shape::Object => length(contents),
        });
    }
    fn end(&mut self) {}
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        match value {
            Value::Unsigned(n) => self.measure(field, Kind::Value, |_| i64::try_from(n).unwrap_or(i64::MAX)),
            Value::Signed(n) | Value::Named(n, _) | Value::Ranged(n, _) => {
                self.measure(field, Kind::Value, |_| n);
            }
            _ => self.measure(field, Kind::Size, length),
        }
    }
    fn bits(&mut self, field: Field<'_>, _: Bits<'_>) {
        self.measure(field, Kind::Size, length);
    }
    // What cannot be decoded is told by the check of its type.
    fn fault(&mut self, _: Field<'_>, _: &[u8], _: Error) {}
}
