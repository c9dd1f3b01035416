//! Numbers, Q.763 §3.9 and others: the same octets, of which each kind of number uses other bits.

use core::fmt;
use sigcodec_ber::Meaning;
use sigcodec_q763::{
    ChargeNature, Nature, Number, NumberQualifier, NumberingPlan, Presentation, Screening, before_stop,
};
use sigcodec_wire::{
    Layer,
    audit::{Auditor, Flag},
    codes,
    show::Hex,
    walk::{BitField, BitValues, Field, Shape, Span, Value, Visitor},
};

// What the bits in front of the digits are.
const ODD: BitField = flag(1, "odd");
const NATURE: BitField = named(1, 7, 1, "nature", Nature::NAMES);
const PLAN: BitField = named(2, 7, 5, "numberingPlan", NumberingPlan::NAMES);
const PRESENTATION: BitField = named(2, 4, 3, "presentation", Presentation::NAMES);
const SCREENING: BitField = named(2, 2, 1, "screening", Screening::NAMES);
const INTERNAL: BitField = flag(2, "internalNetworkNotAllowed");
const INCOMPLETE: BitField = flag(2, "incomplete");

/// Bit 8 of an octet.
const fn flag(octet: u8, name: &'static str) -> BitField {
    BitField { name, octet, low: 8, mask: 1, values: BitValues::Flag }
}
/// The bits of an octet from `high` to `low`.
pub(crate) const fn named(
    octet: u8,
    high: u8,
    low: u8,
    name: &'static str,
    names: &'static [(u8, &'static str)],
) -> BitField {
    BitField {
        name,
        octet,
        low,
        mask: 0xff >> (7 & (7u8.wrapping_add(low).wrapping_sub(high))),
        values: BitValues::Named(names),
    }
}
/// The same bits one octet further on.
const fn behind(field: BitField) -> BitField {
    BitField { octet: field.octet.wrapping_add(1), ..field }
}

macro_rules! numbers {
    ($( $(#[$m:meta])* $ty:ident $(($stop:ident))? [ $($field:expr),+ ] )+) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct $ty<'a>(Number<'a>);

        impl<'a> $ty<'a> {
            /// What each bit in front of the digits is.
            pub const FIELDS: &'static [BitField] = &[$($field),+];
            /// The number: nature, plan, presentation, screening, digits.
            #[inline]
            #[must_use]
            pub const fn number(self) -> Number<'a> {
                self.0
            }
        }
        impl fmt::Display for $ty<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                numbers!(@of self.0 $(, $stop)?).fmt(f)
            }
        }
        impl<'a> Meaning<'a> for $ty<'a> {
            #[inline]
            fn of(octets: &'a [u8]) -> Self {
                Self(Number::new(octets))
            }
            fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
                walk(self.0, Self::FIELDS, numbers!(@may_stop $($stop)?), field, visitor);
            }
            fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
                audit(self.0, numbers!(@may_stop $($stop)?), at, auditor);
            }
        }
    )+ };
    (@of $number:expr) => { $number };
    (@of $number:expr, $stop:ident) => { sigcodec_q763::CalledNumber($number) };
    (@may_stop) => { false };
    (@may_stop $stop:ident) => { true };
}
numbers! {
    /// Called party number §3.9, redirection number §3.46, called directory number §3.86: an ST signal may end it.
    CalledNumber(stop) [ODD, NATURE, INTERNAL, PLAN]
    /// Calling party number, §3.10.
    CallingNumber [ODD, NATURE, INCOMPLETE, PLAN, PRESENTATION, SCREENING]
    /// Location number, §3.30.
    LocationNumber [ODD, NATURE, INTERNAL, PLAN, PRESENTATION, SCREENING]
    /// Connected number §3.16, call transfer number §3.64.
    ConnectedNumber [ODD, NATURE, PLAN, PRESENTATION, SCREENING]
    /// Redirecting number §3.44, original called number §3.39, called IN number §3.73, original called IN number §3.87.
    RedirectingNumber [ODD, NATURE, PLAN, PRESENTATION]
    /// HTR information, §3.89.
    PlainNumber [ODD, NATURE, PLAN]
    /// Charge number, T1.113.
    ChargeNumber [ODD, named(1, 7, 1, "nature", ChargeNature::NAMES), PLAN]
}

/// Tells the bits in front of the digits, those that have no name where one is set, and the digits.
fn walk(
    number: Number<'_>,
    fields: &[BitField],
    may_stop: bool,
    field: Field<'_>,
    visitor: &mut dyn Visitor,
) {
    let octets = number.octets();
    let [_, second, ..] = octets else { return visitor.unread(field, octets) };
    let place = field.span.last(octets.len());
    let (one, two) = (place.part(0, 1), place.part(1, 2));
    visitor.begin(field, Shape::Object);
    let mut spare = *second;
    for f in fields {
        let Some(value) = f.value(octets).filter(|_| f.name != ODD.name) else { continue };
        if f.octet == 2 {
            spare &= !f.bits();
        }
        visitor.value(Field::new(f.name, if f.octet == 1 { one } else { two }), value);
    }
    if spare != 0 {
        visitor.value(Field::new("spare", two), Value::Unsigned(spare.into()));
    }
    let digits = place.part(2, octets.len());
    if may_stop {
        let called = sigcodec_q763::CalledNumber(number);
        visitor.value(Field::new("digits", digits), Value::Text(&called.digits()));
        tell_stop(called.is_stopped(), digits, visitor);
    } else {
        visitor.value(Field::new("digits", digits), Value::Text(&number.digits()));
    }
    tell_filler(number.filler(), digits, visitor);
    visitor.end();
}
/// Finds what [`audit_digits`] does.
fn audit(number: Number<'_>, may_stop: bool, at: u32, auditor: &mut dyn Auditor) {
    let digits = AddressDigits { odd: number.is_odd(), octets: number.octets().get(2..).unwrap_or_default() };
    audit_digits(digits, may_stop, (at, at.wrapping_add(2)), auditor);
}
/// That an ST signal ends the digits.
fn tell_stop(is_stopped: bool, digits: Span, visitor: &mut dyn Visitor) {
    if is_stopped {
        visitor.value(Field::new("st", digits.last(1)), Value::Flag(true));
    }
}
/// The half octet behind an odd number of digits, if it is not 0.
fn tell_filler(filler: Option<u8>, digits: Span, visitor: &mut dyn Visitor) {
    if let Some(filler @ 1..) = filler {
        visitor.value(Field::new("filler", digits.last(1)), Value::Unsigned(filler.into()));
    }
}
/// Digits that are not decimal, and a filler that is not 0; an ST signal at their end is none if it `may_stop` them.
/// `at` is where the octet stands that has the odd/even indicator, and where they do.
pub(crate) fn audit_digits(
    AddressDigits { odd, octets }: AddressDigits<'_>,
    may_stop: bool,
    (head, at): (u32, u32),
    auditor: &mut dyn Auditor,
) {
    let place = |i: usize| at.wrapping_add(u32::try_from(i).unwrap_or(u32::MAX));
    let stop = usize::from(may_stop && before_stop(odd, octets).is_some());
    let count = octets.len().saturating_mul(2).saturating_sub(usize::from(odd)).saturating_sub(stop);
    let halves = octets.iter().flat_map(|b| [b & 15, b >> 4]).take(count);
    for (i, _) in halves.enumerate().filter(|(_, half)| *half > 9) {
        auditor.finding(Flag::DigitNotDecimal, place(i >> 1));
    }
    match octets.last() {
        Some(0x10..) if odd => auditor.finding(Flag::FillerWrong, place(octets.len().wrapping_sub(1))),
        // At the octet that says so.
        None if odd => auditor.finding(Flag::ParityContradicted, head),
        _ => {}
    }
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
    /// What each bit in front of the digits is.
    pub const FIELDS: &'static [BitField] = &[
        named(1, 8, 1, "qualifier", NumberQualifier::NAMES),
        behind(ODD),
        behind(NATURE),
        behind(INCOMPLETE),
        behind(PLAN),
        behind(PRESENTATION),
        behind(SCREENING),
    ];
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
        let (Some(qualifier), true) = (self.qualifier(), self.0.octets().len() >= 3) else {
            return visitor.unread(field, self.0.octets());
        };
        let place = field.span.last(self.0.octets().len());
        let kind = field.kind;
        visitor.begin(field, Shape::Object);
        visitor.value(Field::new("qualifier", place.part(0, 1)), qualifier.value());
        let number = Field::typed("number", kind, place.part(1, self.0.octets().len()));
        walk(self.number(), CallingNumber::FIELDS, false, number, visitor);
        visitor.end();
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        Meaning::audit(&self.number(), at.wrapping_add(1), auditor);
    }
}

/// Subsequent number, Q.763 §3.51: digits that follow those of the called party number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SubsequentNumber<'a>(&'a [u8]);

impl<'a> SubsequentNumber<'a> {
    const MAY_STOP: bool = true;
    /// What each bit in front of the digits is.
    pub const FIELDS: &'static [BitField] = &[ODD];
    /// The digits, without an ST signal that ends them.
    #[must_use]
    pub fn digits(self) -> AddressDigits<'a> {
        let all = digits(self.0, 1);
        let front = before_stop(all.odd, all.octets);
        front.map_or(all, |(odd, octets)| AddressDigits { odd, octets })
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
    const MAY_STOP: bool = false;
    /// What each bit in front of the digits is.
    pub const FIELDS: &'static [BitField] = &[
        ODD,
        named(1, 7, 5, "numberingPlan", NumberingPlan::NAMES),
        named(1, 4, 1, "nature", RoutingNature::NAMES),
    ];
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
    const MAY_STOP: bool = false;
    /// What each bit in front of the digits is.
    pub const FIELDS: &'static [BitField] = &[
        ODD,
        named(1, 7, 5, "typeOfNetworkIdentification", NetworkType::NAMES),
        BitField { name: "networkIdentificationPlan", octet: 1, low: 1, mask: 15, values: BitValues::Number },
    ];
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
                let (octets, all) = (place.part(1, self.0.len()), digits(self.0, 1));
                $visitor.value(Field::new("digits", octets), Value::Text(&self.digits()));
                let is_stopped = Self::MAY_STOP && before_stop(all.odd, all.octets).is_some();
                tell_stop(is_stopped, octets, $visitor);
                let filler = all.octets.last().filter(|_| all.odd).map(|last| last >> 4);
                tell_filler(filler, octets, $visitor);
                $visitor.end();
            }
            fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
                audit_digits(digits(self.0, 1), Self::MAY_STOP, (at, at.wrapping_add(1)), auditor);
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
        visitor.value(Field::new("numberingPlan", span), NumberingPlan(first >> 4 & 7).value());
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
