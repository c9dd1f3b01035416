//! What numbers show, where BER carries them.

use crate::{CauseIndicators, CodingStandard, DigitsEncoding, GenericDigits, GenericNumber, Number};
use sigcodec_ber::Meaning;
use sigcodec_wire::{
    Layer,
    audit::{Auditor, Flag},
    walk::{Field, Shape, Value, Visitor},
};

/// The offset of octet `i` of a leaf that begins at `at`.
fn place(at: u32, i: usize) -> u32 {
    at.wrapping_add(u32::try_from(i).unwrap_or(u32::MAX))
}

impl<'a> Meaning<'a> for Number<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self::new(octets)
    }
    fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
        let (Some(nature), Some(plan), Some(presentation), Some(screening)) =
            (self.nature(), self.plan(), self.presentation(), self.screening())
        else {
            return visitor.unread(field, self.octets());
        };
        let place = field.span.last(self.octets().len());
        let (first, second) = (place.part(0, 1), place.part(1, 2));
        visitor.begin(field, Shape::Object);
        visitor.value(Field::new("nature", first), nature.value());
        visitor
            .value(Field::new("internalNetwork", second), Value::Flag(self.internal_network() == Some(true)));
        visitor.value(Field::new("numberingPlan", second), plan.value());
        visitor.value(Field::new("presentation", second), presentation.value());
        visitor.value(Field::new("screening", second), screening.value());
        visitor.value(Field::new("digits", place.part(2, self.octets().len())), Value::Text(&self.digits()));
        visitor.end();
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        for (i, half) in self.halves().enumerate() {
            if half > 9 {
                auditor.finding(Flag::DigitNotDecimal, place(at, (i >> 1).wrapping_add(2)));
            }
        }
        audit_filler(self.is_odd(), self.octets(), 2, at, auditor);
    }
}

/// The half octet behind an odd number of digits, which are octets from `from` on, is 0: Q.763 §3.9, §3.24.
fn audit_filler(is_odd: bool, octets: &[u8], from: usize, at: u32, auditor: &mut dyn Auditor) {
    let last = octets.len().saturating_sub(1);
    if is_odd && last >= from && octets.last().is_some_and(|octet| octet >> 4 != 0) {
        auditor.finding(Flag::FillerWrong, place(at, last));
    }
}

impl<'a> Meaning<'a> for GenericNumber<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self::new(octets)
    }
    fn walk(&self, field: Field<'_>, layer: Layer, visitor: &mut dyn Visitor) {
        let (Some(qualifier), true) = (self.qualifier(), self.octets().len() >= 3) else {
            return visitor.unread(field, self.octets());
        };
        let place = field.span.last(self.octets().len());
        visitor.begin(field, Shape::Object);
        visitor.value(Field::new("qualifier", place.part(0, 1)), qualifier.value());
        self.number().walk(Field::new("number", place.part(1, self.octets().len())), layer, visitor);
        visitor.end();
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        self.number().audit(at.wrapping_add(1), auditor);
    }
}

impl<'a> Meaning<'a> for GenericDigits<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self::new(octets)
    }
    fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
        let (Some(encoding), Some(kind)) = (self.encoding(), self.kind()) else {
            return visitor.unread(field, self.octets());
        };
        let place = field.span.last(self.octets().len());
        visitor.begin(field, Shape::Object);
        visitor.value(Field::new("encoding", place.part(0, 1)), encoding.value());
        visitor.value(Field::new("kind", place.part(0, 1)), kind.value());
        visitor.value(Field::new("digits", place.part(1, self.octets().len())), Value::Text(self));
        visitor.end();
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        audit_filler(self.encoding() == Some(DigitsEncoding::BCD_ODD), self.octets(), 1, at, auditor);
    }
}

impl<'a> Meaning<'a> for CauseIndicators<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self::new(octets)
    }
    fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
        let (Some(standard), Some(location), Some(cause)) =
            (self.coding_standard(), self.location(), self.cause())
        else {
            return visitor.unread(field, self.octets());
        };
        let place = field.span.last(self.octets().len());
        let diagnostics = self.diagnostics();
        let end = self.octets().len().saturating_sub(diagnostics.len());
        visitor.begin(field, Shape::Object);
        visitor.value(Field::new("codingStandard", place.part(0, 1)), standard.value());
        visitor.value(Field::new("location", place.part(0, 1)), location.value());
        if let Some(recommendation) = self.recommendation() {
            let field = Field::new("recommendation", place.part(1, 2));
            visitor.value(field, Value::Unsigned(u64::from(recommendation)));
        }
        // Another standard has causes of its own.
        let value = match standard {
            CodingStandard::ITU_T => cause.value(),
            _ => Value::Named(i64::from(cause.0), None),
        };
        visitor.value(Field::new("cause", place.part(end.saturating_sub(1), end)), value);
        if !diagnostics.is_empty() {
            visitor
                .value(Field::new("diagnostics", place.last(diagnostics.len())), Value::Octets(diagnostics));
        }
        visitor.end();
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        if self.cause().is_none() {
            return auditor.finding(Flag::Undecodable, at);
        }
        // Bit 5 of the first octet is spare, and the last octet of each group has its extension bit set.
        let spare = match self.octets() {
            [first, ..] if first & 0x10 != 0 => Some(0),
            [_, 0x00..=0x7f, ..] => Some(1),
            [0x00..=0x7f, _, 0x00..=0x7f, ..] => Some(2),
            _ => None,
        };
        if let Some(i) = spare {
            auditor.finding(Flag::SpareBits, place(at, i));
        }
    }
}
