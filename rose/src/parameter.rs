//! What is judged alike of an argument, a result, and the parameter of an error.

use crate::{absent::Absent, operation::Audit};
use sigcodec_ber as ber;
use sigcodec_ber::{Schema, Tlv, Typed as _};
use sigcodec_wire::{
    Error, Kind, Layer,
    audit::{Auditor, Flag},
    walk::{Bits, Field, Shape, Value, Visitor},
};

/// Reports every violation of a type by a parameter, or by its absence.
pub(crate) fn check(
    schema: Option<&'static Schema>,
    optional: bool,
    parameter: Option<&Tlv<'_>>,
    layer: Layer,
    report: &mut dyn FnMut(Error),
) {
    match (schema, parameter) {
        (Some(schema), Some(tlv)) => ber::check(schema, tlv, report),
        (None, Some(tlv)) => report(tlv.error(Kind::Unexpected)),
        (Some(_), None) if !optional => report(Error::new(Kind::Missing, 0, layer)),
        (_, None) => {}
    }
}

/// Whether a violation leaves the form of a parameter as it should be.
const fn is_of_value(kind: Kind) -> bool {
    matches!(kind, Kind::Size | Kind::Value | Kind::Enumerated | Kind::Digit | Kind::Text)
}

/// Whether a parameter, or its absence, violates a type by nothing but sizes and values.
pub(crate) fn fits(schema: Option<&'static Schema>, optional: bool, parameter: Option<&Tlv<'_>>) -> bool {
    match (schema, parameter) {
        (Some(schema), Some(tlv)) => ber::conforms(schema, tlv, is_of_value),
        (None, Some(_)) => false,
        (schema, None) => optional || schema.is_none(),
    }
}

/// Reports how a parameter departs from canonical form and what is odd about its values; where its form is first
/// violated, if it is.
pub(crate) fn audit(
    how: Audit,
    schema: Option<&'static Schema>,
    tlv: &Tlv<'_>,
    auditor: &mut dyn Auditor,
) -> Option<u32> {
    let schema = schema.unwrap_or(Absent::SCHEMA);
    how(schema, tlv, auditor);
    judged(|report| ber::check(schema, tlv, report), auditor)
}

/// The same of one part of a parameter, with every violation.
pub(crate) fn judge_part(
    part: &ber::Part<'_>,
    auditor: &mut dyn Auditor,
    report: &mut dyn FnMut(Error),
) -> Option<u32> {
    part.audit(auditor);
    let check = |judge: &mut dyn FnMut(Error)| {
        part.check(&mut |e| {
            report(e);
            judge(e);
        });
    };
    judged(check, auditor)
}

/// Reports the values that a check refuses; where it is the form, the first such place.
fn judged(check: impl FnOnce(&mut dyn FnMut(Error)), auditor: &mut dyn Auditor) -> Option<u32> {
    let mut violated: Option<u32> = None;
    check(&mut |e| {
        if is_of_value(e.kind()) {
            auditor.finding(Flag::ConstraintViolated, e.at());
        } else {
            violated = Some(violated.map_or(e.at(), |before| before.min(e.at())));
        }
    });
    violated
}

/// How much of a parameter is not of a type: nothing of it if it fits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Misfits {
    /// What is missing, unknown, of another tag or cannot be decoded.
    pub form: u32,
    /// Sizes and values that the type refuses.
    pub values: u32,
    /// Numbers for which it has no name.
    pub unnamed: u32,
}

impl Misfits {
    /// Those of a parameter, or of its absence.
    pub(crate) fn of(schema: Option<&'static Schema>, optional: bool, parameter: Option<&Tlv<'_>>) -> Self {
        let mut misfits = Self::default();
        check(schema, optional, parameter, Layer::Wire, &mut |e| {
            let of_its_kind = if is_of_value(e.kind()) { &mut misfits.values } else { &mut misfits.form };
            *of_its_kind = of_its_kind.saturating_add(1);
        });
        if let (Some(schema), Some(tlv)) = (schema, parameter) {
            ber::walk("", schema, tlv, &mut misfits);
        }
        misfits
    }
    const fn strange(&mut self) {
        self.form = self.form.saturating_add(1);
    }
}

/// Counts what a walk cannot read.
impl Visitor for Misfits {
    fn begin(&mut self, _: Field<'_>, _: Shape) {}
    fn end(&mut self) {}
    fn value(&mut self, _: Field<'_>, value: Value<'_>) {
        if let Value::Named(_, None) = value {
            self.unnamed = self.unnamed.saturating_add(1);
        }
    }
    fn bits(&mut self, _: Field<'_>, _: Bits<'_>) {}
    fn fault(&mut self, _: Field<'_>, _: &[u8], _: Error) {
        self.strange();
    }
    fn unknown(&mut self, _: Field<'_>, _: &[u8]) {
        self.strange();
    }
}
