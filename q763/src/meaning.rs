//! What numbers show, where BER carries them.

use crate::{
    AnsiCauseIndicators, CalledNumber, CallingNumber, Cause, CauseIndicators, ChargeNature, ChargeNumber,
    CodingStandard, GenericDigits, GenericNumber, Number, RedirectingNumber,
};
use sigcodec_ber::Meaning;
use sigcodec_wire::{
    Layer,
    audit::{Auditor, Flag},
    walk::{Field, Shape, Span, Value, Visitor},
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
        self.tell(LOCATION, field, visitor);
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        self.judge(LOCATION, at, auditor);
    }
}

/// What a number says in front of its digits, beside its numbering plan.
#[derive(Clone, Copy)]
struct Front {
    /// Whether its nature is that of a charge number.
    is_charge: bool,
    /// What its first bit is called.
    first: Option<&'static str>,
    presentation: bool,
    screening: bool,
    /// Whether an ST signal may end its digits.
    stop: bool,
}

const LOCATION: Front = Front {
    is_charge: false,
    first: Some("internalNetworkNotAllowed"),
    presentation: true,
    screening: true,
    stop: false,
};

impl Front {
    /// The bits that nothing is said in.
    const fn spare(self) -> u8 {
        let first = if self.first.is_none() { 0x80 } else { 0 };
        let presentation = if self.presentation { 0 } else { 0x0c };
        let screening = if self.screening { 0 } else { 0x03 };
        first | presentation | screening
    }
}

impl Number<'_> {
    fn tell(self, front: Front, field: Field<'_>, visitor: &mut dyn Visitor) {
        let (Some(nature), Some(plan), Some(presentation), Some(screening)) =
            (self.nature(), self.plan(), self.presentation(), self.screening())
        else {
            return visitor.unread(field, self.octets());
        };
        let place = field.span.last(self.octets().len());
        let (head, at) = (place.part(0, 1), place.part(1, 2));
        visitor.begin(field, Shape::Object);
        let nature = if front.is_charge { ChargeNature(nature.0).value() } else { nature.value() };
        visitor.value(Field::new("nature", head), nature);
        if let Some(name) = front.first {
            visitor
                .value(Field::new(name, at), Value::Flag(self.internal_network_not_allowed() == Some(true)));
        }
        visitor.value(Field::new("numberingPlan", at), plan.value());
        if front.presentation {
            visitor.value(Field::new("presentation", at), presentation.value());
        }
        if front.screening {
            visitor.value(Field::new("screening", at), screening.value());
        }
        let spare = self.octets().get(1).map_or(0, |octet| octet & front.spare());
        if spare != 0 {
            visitor.value(Field::new("spare", at), Value::Unsigned(spare.into()));
        }
        let digits = place.part(2, self.octets().len());
        let called = CalledNumber(self);
        let is_stopped = front.stop && called.is_stopped();
        let text = if front.stop { called.digits() } else { self.digits() };
        visitor.value(Field::new("digits", digits), Value::Text(&text));
        if is_stopped {
            visitor.value(Field::new("st", digits.last(1)), Value::Flag(true));
        }
        tell_filler(self.filler(), digits, visitor);
        visitor.end();
    }
    fn judge(self, front: Front, at: u32, auditor: &mut dyn Auditor) {
        if self.octets().get(1).is_some_and(|octet| octet & front.spare() != 0) {
            auditor.finding(Flag::SpareBits, place(at, 1));
        }
        let stop = usize::from(front.stop && CalledNumber(self).is_stopped());
        let count = self.halves().count().saturating_sub(stop);
        for (i, half) in self.halves().take(count).enumerate() {
            if half > 9 {
                auditor.finding(Flag::DigitNotDecimal, place(at, (i >> 1).wrapping_add(2)));
            }
        }
        audit_filler(self.filler(), self.octets(), at, auditor);
        if self.is_odd() && self.octets().len() == 2 {
            auditor.finding(Flag::ParityContradicted, at);
        }
    }
}

/// Numbers whose second octet says something else.
macro_rules! numbers {
    ($( $name:ident = $second:expr; )+) => { $(
        impl<'a> Meaning<'a> for $name<'a> {
            #[inline]
            fn of(octets: &'a [u8]) -> Self {
                Self(Number::new(octets))
            }
            fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
                self.0.tell($second, field, visitor);
            }
            fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
                self.0.judge($second, at, auditor);
            }
        }
    )+ };
}
const CALLING: Front = Front { first: Some("incomplete"), ..LOCATION };
numbers! {
    CalledNumber = Front { presentation: false, screening: false, stop: true, ..LOCATION };
    CallingNumber = CALLING;
    RedirectingNumber = Front { first: None, screening: false, ..LOCATION };
    ChargeNumber = Front { is_charge: true, first: None, presentation: false, screening: false, ..LOCATION };
}

/// The half octet behind an odd number of digits is 0, Q.763 §3.9 and §3.24; another one is shown.
fn tell_filler(filler: Option<u8>, digits: Span, visitor: &mut dyn Visitor) {
    if let Some(filler @ 1..) = filler {
        visitor.value(Field::new("filler", digits.last(1)), Value::Unsigned(filler.into()));
    }
}
fn audit_filler(filler: Option<u8>, octets: &[u8], at: u32, auditor: &mut dyn Auditor) {
    if let Some(1..) = filler {
        auditor.finding(Flag::FillerWrong, place(at, octets.len().saturating_sub(1)));
    }
}

impl<'a> Meaning<'a> for GenericNumber<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self::new(octets)
    }
    fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
        let (Some(qualifier), true) = (self.qualifier(), self.octets().len() >= 3) else {
            return visitor.unread(field, self.octets());
        };
        let place = field.span.last(self.octets().len());
        visitor.begin(field, Shape::Object);
        visitor.value(Field::new("qualifier", place.part(0, 1)), qualifier.value());
        self.number().tell(CALLING, Field::new("number", place.part(1, self.octets().len())), visitor);
        visitor.end();
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        self.number().judge(CALLING, at.wrapping_add(1), auditor);
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
        let digits = place.part(1, self.octets().len());
        visitor.value(Field::new("digits", digits), Value::Text(self));
        tell_filler(self.filler(), digits, visitor);
        visitor.end();
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        audit_filler(self.filler(), self.octets(), at, auditor);
    }
}

impl CauseIndicators<'_> {
    /// Tells them, the standard and the cause with the names that they have there.
    fn tell(
        self,
        standard: Option<Value<'_>>,
        named: Option<Value<'_>>,
        field: Field<'_>,
        visitor: &mut dyn Visitor,
    ) {
        let (Some(standard), Some(location), Some(cause)) = (standard, self.location(), self.cause()) else {
            return visitor.unread(field, self.octets());
        };
        let place = field.span.last(self.octets().len());
        let diagnostics = self.diagnostics();
        let end = self.octets().len().saturating_sub(diagnostics.len());
        visitor.begin(field, Shape::Object);
        visitor.value(Field::new("codingStandard", place.part(0, 1)), standard);
        visitor.value(Field::new("location", place.part(0, 1)), location.value());
        if self.octets().first().is_some_and(|first| first & 0x10 != 0) {
            visitor.value(Field::new("spare", place.part(0, 1)), Value::Unsigned(1));
        }
        if let Some(recommendation) = self.recommendation() {
            let field = Field::new("recommendation", place.part(1, 2));
            visitor.value(field, Value::Unsigned(u64::from(recommendation)));
        }
        let value = named.unwrap_or_else(|| Value::Named(i64::from(cause.0), None));
        visitor.value(Field::new("cause", place.part(end.saturating_sub(1), end)), value);
        if !diagnostics.is_empty() {
            visitor
                .value(Field::new("diagnostics", place.last(diagnostics.len())), Value::Octets(diagnostics));
        }
        visitor.end();
    }
}

impl<'a> Meaning<'a> for CauseIndicators<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self::new(octets)
    }
    fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
        // Another standard has causes of its own.
        let (standard, cause) = (self.coding_standard(), self.cause());
        let name = cause.filter(|_| standard == Some(CodingStandard::ITU_T)).map(Cause::value);
        self.tell(standard.map(CodingStandard::value), name, field, visitor);
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        if self.cause().is_none() {
            return auditor.finding(Flag::Undecodable, at);
        }
        // Bit 5 of the first octet is spare, and the last octet of each group has its extension bit set.
        let odd = match *self.octets() {
            [first @ 0x80..=0xff, cause, ..] => [first & 0x10 != 0, cause & 0x80 == 0, false],
            [first, recommendation, cause, ..] => {
                [first & 0x10 != 0, recommendation & 0x80 == 0, cause & 0x80 == 0]
            }
            _ => [false; 3],
        };
        for (i, _) in odd.into_iter().enumerate().filter(|(_, is_odd)| *is_odd) {
            auditor.finding(Flag::SpareBits, place(at, i));
        }
    }
}

impl<'a> Meaning<'a> for AnsiCauseIndicators<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(CauseIndicators::new(octets))
    }
    fn walk(&self, field: Field<'_>, layer: Layer, visitor: &mut dyn Visitor) {
        match (self.coding_standard(), self.ansi_cause()) {
            (Some(standard), Some(cause)) => {
                self.0.tell(Some(standard.value()), Some(cause.value()), field, visitor);
            }
            _ => self.0.walk(field, layer, visitor),
        }
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        self.0.audit(at, auditor);
    }
}
