//! Numbers, Q.763 §3.9 and others: the same octets, of which each kind of number uses other bits.

use core::fmt;
use sigcodec_ber::Meaning;
use sigcodec_q763::{Number, NumberQualifier};
use sigcodec_wire::{
    Layer,
    audit::{Auditor, Flag},
    codes,
    show::Hex,
    walk::{Field, Shape, Span, Value, Visitor},
};

/// Which bits of the second octet a kind of number has.
struct Form {
    /// What bit 8 says.
    top: Option<&'static str>,
    presentation: bool,
    screening: bool,
}

macro_rules! numbers {
    ($( $(#[$m:meta])* $ty:ident { $top:expr; $presentation:literal, $screening:literal } )+) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct $ty<'a>(Number<'a>);

        impl<'a> $ty<'a> {
            /// The number: nature, plan, presentation, screening, digits.
            #[inline]
            #[must_use]
            pub const fn number(self) -> Number<'a> {
                self.0
            }
        }
        impl fmt::Display for $ty<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
        impl<'a> Meaning<'a> for $ty<'a> {
            #[inline]
            fn of(octets: &'a [u8]) -> Self {
                Self(Number::new(octets))
            }
            fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
                const FORM: Form = Form {
                    top: $top,
                    presentation: $presentation,
                    screening: $screening,
                };
                walk(self.0, &FORM, field, visitor);
            }
            fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
                audit(self.0, at, auditor);
            }
        }
    )+ };
}
numbers! {
    /// Called party number §3.9, redirection number §3.46, called directory number §3.86.
    CalledNumber { Some("internalNetwork"); false, false }
    /// Calling party number, §3.10.
    CallingNumber { Some("incomplete"); true, true }
    /// Location number, §3.30.
    LocationNumber { Some("internalNetwork"); true, true }
    /// Connected number §3.16, call transfer number §3.64.
    ConnectedNumber { None; true, true }
    /// Redirecting number §3.44, original called number §3.39, called IN number §3.73, original called IN number §3.87.
    RedirectingNumber { None; true, false }
    /// HTR information §3.89; charge number, T1.113.
    PlainNumber { None; false, false }
}

fn walk(number: Number<'_>, form: &Form, field: Field<'_>, visitor: &mut dyn Visitor) {
    let octets = number.octets();
    let (Some(nature), Some(plan), Some(presentation), Some(screening), Some(second)) =
        (number.nature(), number.plan(), number.presentation(), number.screening(), octets.get(1))
    else {
        return visitor.unread(field, octets);
    };
    let place = field.span.last(octets.len());
    let (one, two) = (place.part(0, 1), place.part(1, 2));
    visitor.begin(field, Shape::Object);
    visitor.value(Field::new("nature", one), nature.value());
    if let Some(top) = form.top {
        visitor.value(Field::new(top, two), Value::Flag(second & 0x80 != 0));
    }
    visitor.value(Field::new("numberingPlan", two), plan.value());
    if form.presentation {
        visitor.value(Field::new("presentation", two), presentation.value());
    }
    if form.screening {
        visitor.value(Field::new("screening", two), screening.value());
    }
    let named = 0x70
        | if form.top.is_some() { 0x80 } else { 0 }
        | if form.presentation { 0x0c } else { 0 }
        | if form.screening { 3 } else { 0 };
    let spare = second & !named;
    if spare != 0 {
        visitor.value(Field::new("spare", two), Value::Unsigned(spare.into()));
    }
    visitor.value(Field::new("digits", place.part(2, octets.len())), Value::Text(&number.digits()));
    visitor.end();
}
fn audit(number: Number<'_>, at: u32, auditor: &mut dyn Auditor) {
    Meaning::audit(&number, at, auditor);
    parity(number.is_odd(), number.octets().get(2..).unwrap_or_default(), at.wrapping_add(2), auditor);
}
/// An odd number of no digits.
fn parity(odd: bool, digits: &[u8], at: u32, auditor: &mut dyn Auditor) {
    if odd && digits.is_empty() {
        auditor.finding(Flag::ParityContradicted, at);
    }
}
/// Digits that are not decimal, and a filler that is not 0.
fn audit_digits(odd: bool, digits: &[u8], at: u32, auditor: &mut dyn Auditor) {
    for (i, half) in halves(odd, digits).enumerate() {
        if half > 9 {
            auditor
                .finding(Flag::DigitNotDecimal, at.wrapping_add(u32::try_from(i >> 1).unwrap_or(u32::MAX)));
        }
    }
    if let (true, Some(last)) = (odd, digits.last()) {
        if last >> 4 != 0 {
            let behind = u32::try_from(digits.len()).unwrap_or(u32::MAX);
            auditor.finding(Flag::FillerWrong, at.wrapping_add(behind).wrapping_sub(1));
        }
    }
    parity(odd, digits, at, auditor);
}
fn halves(odd: bool, digits: &[u8]) -> impl Iterator<Item = u8> {
    let count = digits.len().saturating_mul(2).saturating_sub(usize::from(odd));
    digits.iter().flat_map(|b| [b & 15, b >> 4]).take(count)
}

/// Digits, the low half of each octet first; what is above 9 is upper-case hexadecimal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AddressDigits<'a> {
    /// Whether the last half octet is no digit.
    pub odd: bool,
    /// The octets.
    pub octets: &'a [u8],
}

impl fmt::Display for AddressDigits<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        sigcodec_q763::write_digits(self.odd, self.octets, f)
    }
}

/// A generic number, Q.763 §3.26: what it is, then a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct GenericNumber<'a>(sigcodec_q763::GenericNumber<'a>);

impl<'a> GenericNumber<'a> {
    /// What it is.
    #[must_use]
    pub fn qualifier(self) -> Option<NumberQualifier> {
        self.0.qualifier()
    }
    /// The number behind the qualifier.
    #[must_use]
    pub fn number(self) -> Number<'a> {
        self.0.number()
    }
}
impl fmt::Display for GenericNumber<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
impl<'a> Meaning<'a> for GenericNumber<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(sigcodec_q763::GenericNumber::new(octets))
    }
    fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
        const FORM: Form = Form { top: Some("incomplete"), presentation: true, screening: true };
        let (Some(qualifier), true) = (self.qualifier(), self.0.octets().len() >= 3) else {
            return visitor.unread(field, self.0.octets());
        };
        let place = field.span.last(self.0.octets().len());
        let kind = field.kind;
        visitor.begin(field, Shape::Object);
        visitor.value(Field::new("qualifier", place.part(0, 1)), qualifier.value());
        let number = Field::typed("number", kind, place.part(1, self.0.octets().len()));
        walk(self.number(), &FORM, number, visitor);
        visitor.end();
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        audit(self.number(), at.wrapping_add(1), auditor);
    }
}

/// Subsequent number, Q.763 §3.51: digits that follow those of the called party number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SubsequentNumber<'a>(&'a [u8]);

impl<'a> SubsequentNumber<'a> {
    /// The digits.
    #[must_use]
    pub fn digits(self) -> AddressDigits<'a> {
        digits(self.0, 1)
    }
}
codes! {
    /// Nature of address of a network routing number, Q.763 §3.90.
    pub struct RoutingNature(pub u8) {
        1 => "nationalFormat",
        2 => "networkSpecificFormat",
    }
}
/// Network routing number, Q.763 §3.90.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NetworkRoutingNumber<'a>(&'a [u8]);

impl<'a> NetworkRoutingNumber<'a> {
    /// The digits.
    #[must_use]
    pub fn digits(self) -> AddressDigits<'a> {
        digits(self.0, 1)
    }
}
/// Transit network selection, Q.763 §3.53.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TransitNetworkSelection<'a>(&'a [u8]);

impl<'a> TransitNetworkSelection<'a> {
    /// The digits that identify the network.
    #[must_use]
    pub fn digits(self) -> AddressDigits<'a> {
        digits(self.0, 1)
    }
}

/// Digits behind `skip` octets, whose number is odd if bit 8 of the first octet says so.
pub(crate) fn digits(octets: &[u8], skip: usize) -> AddressDigits<'_> {
    AddressDigits {
        odd: octets.first().is_some_and(|b| b & 0x80 != 0),
        octets: octets.get(skip..).unwrap_or_default(),
    }
}

macro_rules! short {
    ($($ty:ident, |$first:ident, $span:ident, $visitor:ident| $head:block)+) => { $(
        impl fmt::Display for $ty<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                Hex(self.0).fmt(f)
            }
        }
        impl<'a> Meaning<'a> for $ty<'a> {
            #[inline]
            fn of(octets: &'a [u8]) -> Self {
                Self(octets)
            }
            fn walk(&self, field: Field<'_>, _: Layer, $visitor: &mut dyn Visitor) {
                let Some($first) = self.0.first().copied() else {
                    return $visitor.unread(field, self.0);
                };
                let place = field.span.last(self.0.len());
                let $span: Span = place.part(0, 1);
                $visitor.begin(field, Shape::Object);
                $head
                $visitor.value(Field::new("digits", place.part(1, self.0.len())), Value::Text(&self.digits()));
                $visitor.end();
            }
            fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
                audit_digits(self.digits().odd, self.digits().octets, at.wrapping_add(1), auditor);
            }
        }
    )+ };
}
short! {
    SubsequentNumber, |first, span, visitor| {
        if first & 0x7f != 0 {
            visitor.value(Field::new("spare", span), Value::Unsigned((first & 0x7f).into()));
        }
    }
    NetworkRoutingNumber, |first, span, visitor| {
        visitor.value(Field::new("numberingPlan", span), sigcodec_q763::NumberingPlan(first >> 4 & 7).value());
        visitor.value(Field::new("nature", span), RoutingNature(first & 15).value());
    }
    TransitNetworkSelection, |first, span, visitor| {
        visitor.value(Field::new("typeOfNetworkIdentification", span), NetworkType(first >> 4 & 7).value());
        visitor.value(Field::new("networkIdentificationPlan", span), Value::Unsigned((first & 15).into()));
    }
}
codes! {
    /// Whose list a network identification is of, Q.763 §3.53.
    pub struct NetworkType(pub u8) {
        0 => "ituT",
        2 => "national",
    }
}
