//! Numbers and identities that are not addresses of MAP: short message entities, carriers, closed user groups.

use super::{CodedText, audit_spare, number_at, octet, place};
use core::fmt::{self, Write as _};
use sigcodec_ber::Meaning;
use sigcodec_ber::octet_views;
use sigcodec_gsm::digits::{Halves, Plan, tbcd_char};
use sigcodec_wire::{
    Layer,
    audit::{Auditor, Flag},
    codes,
    show::Hex,
    walk::{Field, Shape, Span, Value, Visitor},
};

octet_views! {
    /// Address of a short message entity, TS 23.040 §9.1.2.5: number of digits, type of number and plan, digits;
    /// or text in the GSM 7-bit alphabet.
    SmAddress;
    /// Carrier, ANSI T1.113: network identification, then three or four digits.
    Carrier;
    /// Interlock code of a closed user group, Q.763 §3.15: four digits of a network, then a number.
    Interlock;
    /// Algorithms of UTRAN in order of preference, TS 25.413, in packed encoding: a half octet with their number
    /// less one, then a half octet for each.
    UtranAlgorithms;
    /// Identity of a localised service area, TS 23.003 §11: 23 bits, and whether it is universal.
    LsaNumber;
    /// Positioning data of a GSM network, TS 49.031 §10.14: a discriminator, then an octet for each method.
    PositioningMethods;
    /// User-to-user information, Q.763 §3.61: protocol discriminator, then the information.
    UserInformation;
}

codes! {
    /// Type of number, TS 23.040 §9.1.2.5.
    struct TypeOfNumber(pub u8) {
        UNKNOWN = 0 => "unknown",
        INTERNATIONAL_NUMBER = 1 => "internationalNumber",
        NATIONAL_NUMBER = 2 => "nationalNumber",
        NETWORK_SPECIFIC_NUMBER = 3 => "networkSpecificNumber",
        SUBSCRIBER_NUMBER = 4 => "subscriberNumber",
        ALPHANUMERIC = 5 => "alphanumeric",
        ABBREVIATED_NUMBER = 6 => "abbreviatedNumber",
    }
}

impl<'a> SmAddress<'a> {
    /// Type of number: 0 unknown, 1 international, 2 national, 3 network specific, 4 subscriber,
    /// 5 alphanumeric, 6 abbreviated.
    #[must_use]
    pub fn type_of_number(self) -> Option<u8> {
        self.0.get(1).map(|b| b >> 4 & 7)
    }
    /// Numbering plan.
    #[must_use]
    pub fn plan(self) -> Option<Plan> {
        self.0.get(1).map(|b| Plan(b & 15))
    }
    /// The half octets that count as digits.
    #[must_use]
    pub fn halves(self) -> Halves<'a> {
        Halves::new(self.0.get(2..).unwrap_or_default(), usize::from(octet(self.0, 0)))
    }
    /// How many octets the length octet asks for behind the header.
    fn used(self) -> usize {
        usize::from(octet(self.0, 0)).div_ceil(2)
    }
    /// The text of an alphanumeric address.
    #[must_use]
    pub fn text(self) -> Option<CodedText<'a>> {
        let octets = self.0.get(2..)?;
        let text = || CodedText::new(0x0f, octets.get(..self.used()).unwrap_or(octets));
        (self.type_of_number() == Some(5)).then(text)
    }
}
impl fmt::Display for SmAddress<'_> {
    /// Text as it is; digits, with `+` in front of an international number.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.text() {
            Some(text) => {
                // Seven characters take seven octets, whose last bits make an eighth one: `@`.
                let full = usize::from(octet(self.0, 0)).saturating_mul(4) / 7 % 8 == 7;
                let mut to = Delayed { to: f, last: None };
                write!(to, "{text}")?;
                match to.last {
                    Some(c) if !(full && c == '@') => to.to.write_char(c),
                    _ => Ok(()),
                }
            }
            None if self.0.len() < 2 => Hex(self.0).fmt(f),
            None => {
                f.write_str(if self.type_of_number() == Some(1) { "+" } else { "" })?;
                self.halves().try_for_each(|h| f.write_char(tbcd_char(h).unwrap_or('f')))
            }
        }
    }
}
impl<'a> Meaning<'a> for SmAddress<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
        let (Some(kind), Some(plan)) = (self.type_of_number(), self.plan()) else {
            return visitor.unread(field, self.0);
        };
        let place = field.span.last(self.0.len());
        visitor.begin(field, Shape::Object);
        visitor.value(part(place, "length", 0, 1), Value::Unsigned(u64::from(octet(self.0, 0))));
        visitor.value(part(place, "typeOfNumber", 1, 2), TypeOfNumber(kind).value());
        visitor.value(part(place, "numberingPlan", 1, 2), plan.value());
        let end = self.used().wrapping_add(2);
        visitor.value(part(place, "address", 2, end.min(self.0.len())), Value::Text(self));
        // The half octet behind an odd number of digits, where it is not the filler.
        let last =
            self.0.get(end.wrapping_sub(1)).filter(|_| octet(self.0, 0) & 1 != 0 && self.text().is_none());
        if let Some(last @ 0..=0xef) = last {
            visitor.value(
                part(place, "filler", end.wrapping_sub(1), end),
                Value::Unsigned(u64::from(last >> 4)),
            );
        }
        if let Some(more @ [_, ..]) = self.0.get(end..) {
            visitor.value(Field::new("more", place.last(more.len())), Value::Octets(more));
        }
        visitor.end();
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        let [length, kind, octets @ ..] = self.0 else { return };
        if kind & 0x80 == 0 {
            auditor.finding(Flag::AddressNoExtensionBit, place(at, 1));
        }
        if matches!(kind >> 4 & 7, 7) {
            auditor.finding(Flag::ValueReserved, place(at, 1));
        }
        let end = self.used().wrapping_add(2);
        match self.0.len() {
            n if n < end => auditor.finding(Flag::ValueMalformed, at),
            n if n > end => auditor.finding(Flag::ValueTrailing, place(at, end)),
            _ => {}
        }
        let Some(text) = self.text() else {
            for (i, half) in self.halves().enumerate() {
                match half {
                    0..=9 => {}
                    15 => auditor.finding(Flag::FillerMidString, place(at, (i >> 1).wrapping_add(2))),
                    _ => auditor.finding(Flag::DigitNotDecimal, place(at, (i >> 1).wrapping_add(2))),
                }
            }
            let last = octets.get(usize::from(length >> 1)).filter(|_| length & 1 != 0);
            if last.is_some_and(|last| last >> 4 != 15) {
                auditor.finding(Flag::FillerWrong, place(at, end.wrapping_sub(1)));
            }
            return;
        };
        text.audit(place(at, 2), auditor);
    }
}

/// Holds the last character back.
struct Delayed<'f, 'b> {
    to: &'f mut fmt::Formatter<'b>,
    last: Option<char>,
}
impl fmt::Write for Delayed<'_, '_> {
    fn write_str(&mut self, s: &str) -> fmt::Result {
        s.chars().try_for_each(|c| self.last.replace(c).map_or(Ok(()), |before| self.to.write_char(before)))
    }
}

/// A part of a leaf: octets `from..to`.
fn part(place: Span, name: &'static str, from: usize, to: usize) -> Field<'static> {
    Field::new(name, place.part(from, to))
}

impl<'a> Carrier<'a> {
    /// Type of network identification: 2 national.
    #[must_use]
    pub fn network_type(self) -> Option<u8> {
        self.0.first().map(|b| b >> 4 & 7)
    }
    /// Network identification plan: 1 three digits, 2 four.
    #[must_use]
    pub fn plan(self) -> Option<u8> {
        self.0.first().map(|b| b & 15)
    }
    /// The half octet that three digits leave, which is 0; `None` if there are four.
    #[must_use]
    pub fn filler(self) -> Option<u8> {
        let [_, _, last] = self.0 else { return None };
        (self.plan() == Some(1)).then_some(last >> 4)
    }
    /// The digits: three or four, as the plan says.
    #[must_use]
    pub fn digits(self) -> Halves<'a> {
        let count = if self.plan() == Some(1) { 3 } else { 4 };
        Halves::new(self.0.get(1..).unwrap_or_default(), count)
    }
}
impl fmt::Display for Carrier<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            [_, _, _] => self.digits().try_for_each(|h| write!(f, "{h:x}")),
            _ => Hex(self.0).fmt(f),
        }
    }
}
impl<'a> Meaning<'a> for Carrier<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
        let ([_, _, _], Some(network), Some(plan)) = (self.0, self.network_type(), self.plan()) else {
            return visitor.unread(field, self.0);
        };
        let place = field.span.last(self.0.len());
        visitor.begin(field, Shape::Object);
        visitor.value(part(place, "networkType", 0, 1), Value::Unsigned(u64::from(network)));
        visitor.value(part(place, "networkPlan", 0, 1), Value::Unsigned(u64::from(plan)));
        visitor.value(part(place, "carrier", 1, 3), Value::Text(self));
        if let Some(filler @ 1..) = self.filler() {
            visitor.value(part(place, "filler", 2, 3), Value::Unsigned(filler.into()));
        }
        visitor.end();
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        audit_spare(self.0, 0, 0x80, at, auditor);
        audit_spare(self.0, 2, if self.filler().is_some() { 0xf0 } else { 0 }, at, auditor);
    }
}

impl Interlock<'_> {
    /// The four digits of the network, each as it came.
    #[must_use]
    pub fn network(self) -> Option<[u8; 4]> {
        let [a, b, _, _] = self.0 else { return None };
        Some([a >> 4, a & 15, b >> 4, b & 15])
    }
    /// The number of the group in its network.
    #[must_use]
    pub fn code(self) -> Option<u16> {
        let [_, _, c, d] = self.0 else { return None };
        Some(u16::from_be_bytes([*c, *d]))
    }
}
impl fmt::Display for Interlock<'_> {
    /// `0001-4660`: network, then number.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ([_, _, _, _], Some(network), Some(code)) = (self.0, self.0.get(..2), self.code()) else {
            return Hex(self.0).fmt(f);
        };
        write!(f, "{}-{code}", Hex(network))
    }
}
impl<'a> Meaning<'a> for Interlock<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
        let (Some(network), Some(code)) = (self.0.get(..2), self.code()) else {
            return visitor.unread(field, self.0);
        };
        let place = field.span.last(self.0.len());
        visitor.begin(field, Shape::Object);
        visitor.value(part(place, "networkIdentity", 0, 2), Value::Text(&Hex(network)));
        visitor.value(part(place, "code", 2, 4), Value::Unsigned(u64::from(code)));
        visitor.end();
    }
}

impl<'a> UtranAlgorithms<'a> {
    /// The algorithms: integrity 0 UIA1, 1 UIA2; ciphering 0 none, 1 UEA1, 2 UEA2.
    pub fn algorithms(self) -> impl Iterator<Item = u8> + use<'a> {
        let count = usize::from(octet(self.0, 0) >> 4).wrapping_add(if self.0.is_empty() { 0 } else { 1 });
        let halves = self.0.iter().flat_map(|b| [b >> 4, b & 15]);
        halves.skip(1).take(count)
    }
    /// The half octets that are used: their number and so many.
    fn used(self) -> usize {
        usize::from(octet(self.0, 0) >> 4).wrapping_add(2)
    }
    /// Where the last of them ends.
    fn end(self) -> usize {
        self.used().div_ceil(2)
    }
}
impl fmt::Display for UtranAlgorithms<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.algorithms().enumerate().try_for_each(|(i, a)| write!(f, "{}{a}", if i == 0 { "" } else { " " }))
    }
}
impl<'a> Meaning<'a> for UtranAlgorithms<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
        let ciphering = field.kind.name == "PermittedEncryptionAlgorithms";
        let place = field.span.last(self.0.len());
        visitor.begin(field, Shape::List);
        for (i, algorithm) in self.algorithms().enumerate() {
            let name = match (ciphering, algorithm) {
                (false, 0) => Some("uia1"),
                (false, 1) => Some("uia2"),
                (true, 0) => Some("noEncryption"),
                (true, 1) => Some("uea1"),
                (true, 2) => Some("uea2"),
                _ => None,
            };
            let at = i.wrapping_add(1) >> 1;
            visitor.value(part(place, "", at, at.wrapping_add(1)), Value::Named(i64::from(algorithm), name));
        }
        if let Some(behind @ [_, ..]) = self.0.get(self.end()..) {
            visitor.value(Field::new("", place.last(behind.len())), Value::Octets(behind));
        }
        visitor.end();
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        let (used, end) = (self.used(), self.end());
        match self.0.len() {
            0 => {}
            n if n < end => auditor.finding(Flag::ValueMalformed, at),
            n if n > end => auditor.finding(Flag::ValueTrailing, place(at, end)),
            _ => {}
        }
        audit_spare(self.0, used >> 1, if used & 1 != 0 { 0x0f } else { 0 }, at, auditor);
    }
}

impl LsaNumber<'_> {
    /// The number without the lowest bit.
    #[must_use]
    pub fn number(self) -> Option<u32> {
        number_at(self.0, 0, 3).and_then(|n| u32::try_from(n >> 1).ok())
    }
    /// Whether the number means the same in every network.
    #[must_use]
    pub fn is_universal(self) -> bool {
        octet(self.0, 2) & 1 != 0
    }
}
impl fmt::Display for LsaNumber<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            [_, _, _] => write!(
                f,
                "{} {}",
                self.number().unwrap_or_default(),
                if self.is_universal() { "universal" } else { "ofPLMN" }
            ),
            _ => Hex(self.0).fmt(f),
        }
    }
}
impl<'a> Meaning<'a> for LsaNumber<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
        let ([_, _, _], Some(number)) = (self.0, self.number()) else {
            return visitor.unread(field, self.0);
        };
        let place = field.span.last(self.0.len());
        visitor.begin(field, Shape::Object);
        visitor.value(part(place, "number", 0, 3), Value::Unsigned(u64::from(number)));
        visitor.value(part(place, "universal", 2, 3), Value::Flag(self.is_universal()));
        visitor.end();
    }
}

impl<'a> PositioningMethods<'a> {
    /// What says how the methods are coded; 0 is the only agreed one.
    #[must_use]
    pub fn discriminator(self) -> Option<u8> {
        self.0.first().map(|b| b & 15)
    }
    /// Each method and how it was used: 0 without success, 1 without use, 2 to check, 3 for the result,
    /// 4 in a way that is not known.
    pub fn methods(self) -> impl Iterator<Item = (u8, u8)> + use<'a> {
        self.0.get(1..).unwrap_or_default().iter().map(|b| (b >> 3, b & 7))
    }
}
impl fmt::Display for PositioningMethods<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Hex(self.0).fmt(f)
    }
}
impl<'a> Meaning<'a> for PositioningMethods<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
        let Some(discriminator) = self.discriminator() else {
            return visitor.unread(field, self.0);
        };
        let place = field.span.last(self.0.len());
        visitor.begin(field, Shape::Object);
        visitor.value(part(place, "discriminator", 0, 1), Value::Unsigned(u64::from(discriminator)));
        visitor.begin(part(place, "methods", 1, self.0.len()), Shape::List);
        for (i, (method, usage)) in self.methods().enumerate() {
            let (from, to) = (i.wrapping_add(1), i.wrapping_add(2));
            visitor.begin(part(place, "", from, to), Shape::Object);
            visitor.value(part(place, "method", from, to), Value::Unsigned(u64::from(method)));
            visitor.value(part(place, "usage", from, to), Value::Unsigned(u64::from(usage)));
            visitor.end();
        }
        visitor.end();
        visitor.end();
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        audit_spare(self.0, 0, 0xf0, at, auditor);
    }
}

impl<'a> UserInformation<'a> {
    /// What protocol the information is of: 0 user specific, 4 IA5 characters.
    #[must_use]
    pub fn discriminator(self) -> Option<u8> {
        self.0.first().copied()
    }
    /// The information.
    #[must_use]
    pub fn information(self) -> &'a [u8] {
        self.0.get(1..).unwrap_or_default()
    }
}
impl fmt::Display for UserInformation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Hex(self.0).fmt(f)
    }
}
impl<'a> Meaning<'a> for UserInformation<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
        let Some(discriminator) = self.discriminator() else {
            return visitor.unread(field, self.0);
        };
        let place = field.span.last(self.0.len());
        visitor.begin(field, Shape::Object);
        visitor.value(part(place, "protocolDiscriminator", 0, 1), Value::Unsigned(u64::from(discriminator)));
        let rest = part(place, "information", 1, self.0.len());
        visitor.value(rest, Value::Octets(self.information()));
        visitor.end();
    }
}
