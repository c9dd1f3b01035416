//! Numbers in the coding of ISUP, Q.763.

use super::{octet, octet_views};
use core::fmt;
use sigcodec_wire::{
    Layer,
    ber::Meaning,
    digits::{Halves, Hex},
    walk::{Field, Shape, Value, Visitor},
};

octet_views! {
    /// A number as ISUP codes it, Q.763 §3.9, §3.30 and §3.44: called party, location or redirecting number.
    /// Two header octets, then digits, low half first. What a kind of number has no bits for is 0 there.
    IsupNumber;
}

impl<'a> IsupNumber<'a> {
    /// Nature of address: 1 subscriber, 2 unknown, 3 national, 4 international.
    #[must_use]
    pub fn nature(self) -> Option<u8> {
        self.0.first().map(|b| b & 0x7f)
    }
    /// Whether routing to an internal network number is not allowed: called party and location number.
    #[must_use]
    pub fn internal_network(self) -> Option<bool> {
        self.0.get(1).map(|b| b & 0x80 != 0)
    }
    /// Numbering plan: 1 ISDN (E.164), 3 data, 4 telex.
    #[must_use]
    pub fn plan(self) -> Option<u8> {
        self.0.get(1).map(|b| b >> 4 & 7)
    }
    /// Whether presentation is allowed (0), restricted (1) or the number is not available (2).
    #[must_use]
    pub fn presentation(self) -> Option<u8> {
        self.0.get(1).map(|b| b >> 2 & 3)
    }
    /// Who screened the number: 1 user provided and verified, 3 network provided.
    #[must_use]
    pub fn screening(self) -> Option<u8> {
        self.0.get(1).map(|b| b & 3)
    }
    /// The half octets of the digits; the odd/even indicator says whether the last one counts.
    #[must_use]
    pub fn halves(self) -> Halves<'a> {
        let digits = self.0.get(2..).unwrap_or_default();
        let odd = usize::from(octet(self.0, 0) >> 7);
        Halves::new(digits, digits.len().saturating_mul(2).saturating_sub(odd))
    }
}

fn nature_name(nature: u8) -> Option<&'static str> {
    Some(match nature {
        1 => "subscriberNumber",
        2 => "unknown",
        3 => "nationalSignificantNumber",
        4 => "internationalNumber",
        5 => "networkSpecificNumber",
        _ => return None,
    })
}

fn plan_name(plan: u8) -> Option<&'static str> {
    Some(match plan {
        0 => "unknown",
        1 => "isdn",
        3 => "data",
        4 => "telex",
        5 => "private",
        _ => return None,
    })
}
pub(super) fn presentation_name(presentation: u8) -> Option<&'static str> {
    Some(match presentation {
        0 => "allowed",
        1 => "restricted",
        2 => "notAvailable",
        _ => return None,
    })
}
pub(super) fn screening_name(screening: u8) -> Option<&'static str> {
    Some(match screening {
        0 => "userProvidedNotVerified",
        1 => "userProvidedVerifiedPassed",
        2 => "userProvidedVerifiedFailed",
        _ => "networkProvided",
    })
}

/// Digits 0 to 9 and the codes 11 and 12 as `*` and `#` are no agreed form: what is above 9 is hexadecimal.
impl fmt::Display for IsupNumber<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.len() < 2 {
            return Hex(self.0).fmt(f);
        }
        if self.nature() == Some(4) {
            f.write_str("+")?;
        }
        self.halves().try_for_each(|h| write!(f, "{h:x}"))
    }
}

struct Digits<'a>(IsupNumber<'a>);

impl fmt::Display for Digits<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.halves().try_for_each(|h| write!(f, "{h:x}"))
    }
}

impl<'a> Meaning<'a> for IsupNumber<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
        let (Some(nature), Some(plan), Some(presentation), Some(screening)) =
            (self.nature(), self.plan(), self.presentation(), self.screening())
        else {
            return visitor.value(field, Value::Octets(self.0));
        };
        let place = field.span.last(self.0.len());
        let (first, second) = (place.part(0, 1), place.part(1, 2));
        visitor.begin(field, Shape::Object);
        visitor.value(Field::new("nature", first), Value::Named(i64::from(nature), nature_name(nature)));
        visitor
            .value(Field::new("internalNetwork", second), Value::Flag(self.internal_network() == Some(true)));
        visitor.value(Field::new("numberingPlan", second), Value::Named(i64::from(plan), plan_name(plan)));
        let presentation = Value::Named(i64::from(presentation), presentation_name(presentation));
        visitor.value(Field::new("presentation", second), presentation);
        let screening = Value::Named(i64::from(screening), screening_name(screening));
        visitor.value(Field::new("screening", second), screening);
        visitor.value(Field::new("digits", place.part(2, self.0.len())), Value::Text(&Digits(*self)));
        visitor.end();
    }
}
