//! What TBCD strings and addresses show and what is odd about them, where BER carries them.

use crate::calendar::{BcdClock, BcdDate, BcdTime};
use crate::digits::{AddressString, DigitFault, Tbcd};
use sigcodec_ber::Meaning;
use sigcodec_wire::{
    Error, Kind, Layer,
    audit::{Auditor, Flag},
    walk::{self, Field, Shape, Value, Visitor},
};

impl<'a> Meaning<'a> for Tbcd<'a> {
    const DIGITS: Option<u8> = Some(0);

    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self::new(octets)
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        if self.is_plain() {
            return;
        }
        for (i, fault) in self.faults() {
            let flag = match fault {
                DigitFault::Empty => continue,
                DigitFault::FillerInside => Flag::FillerMidString,
                DigitFault::NotDecimal => Flag::DigitNotDecimal,
            };
            auditor.finding(flag, at.wrapping_add(u32::try_from(i).unwrap_or(u32::MAX)));
        }
    }
}

impl<'a> Meaning<'a> for AddressString<'a> {
    const DIGITS: Option<u8> = Some(1);

    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self::new(octets)
    }
    fn walk(&self, field: Field<'_>, layer: Layer, visitor: &mut dyn Visitor) {
        let place = field.span.last(self.octets().len());
        let (Some(nature), Some(plan)) = (self.nature(), self.plan()) else {
            let error = Error::new(Kind::Truncated, place.start, layer);
            return visitor.fault(field, self.octets(), error);
        };
        let (header, digits) = (place.part(0, 1), place.part(1, self.octets().len()));
        visitor.begin(field, Shape::Object);
        visitor.value(Field::new("nature", header), Value::Named(i64::from(nature.0), nature.name()));
        let named = Value::Named(i64::from(plan.0), plan.name());
        visitor.value(Field::typed("numberingPlan", walk::Kind::NUMBERING_PLAN, header), named);
        visitor.value(Field::new("digits", digits), Value::Text(&self.digits()));
        visitor.end();
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        if !self.no_extension() {
            auditor.finding(Flag::AddressNoExtensionBit, at);
        }
        self.digits().audit(at.wrapping_add(1), auditor);
    }
}

/// What the calendar has is in order.
macro_rules! judged {
    ($($name:ident)+) => { $(
        impl<'a> Meaning<'a> for $name<'a> {
            #[inline]
            fn of(octets: &'a [u8]) -> Self {
                Self(octets)
            }
            fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
                if !self.is_valid() {
                    auditor.finding(Flag::ConstraintViolated, at);
                }
            }
        }
    )+ };
}
judged! { BcdTime BcdDate BcdClock }
