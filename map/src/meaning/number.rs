//! Numbers and identities that are not addresses of MAP: short message entities, carriers, closed user groups.

use super::{CodedText, number_at, octet, octet_views};
use core::fmt::{self, Write as _};
use sigcodec_wire::{
    Layer,
    ber::Meaning,
    digits::{Halves, Hex, Plan},
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
    /// The text of an alphanumeric address.
    #[must_use]
    pub fn text(self) -> Option<CodedText<'a>> {
        let octets = self.0.get(2..)?;
        let used = usize::from(octet(self.0, 0)).div_ceil(2);
        (self.type_of_number() == Some(5)).then(|| CodedText::new(0x0f, octets.get(..used).unwrap_or(octets)))
    }
    fn name(self) -> Option<&'static str> {
        Some(match self.type_of_number()? {
            0 => "unknown",
            1 => "internationalNumber",
            2 => "nationalNumber",
            3 => "networkSpecificNumber",
            4 => "subscriberNumber",
            5 => "alphanumeric",
            6 => "abbreviatedNumber",
            _ => return None,
        })
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
                self.halves().try_for_each(|h| write!(f, "{h:x}"))
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
            return visitor.value(field, Value::Octets(self.0));
        };
        let place = field.span.last(self.0.len());
        visitor.begin(field, Shape::Object);
        visitor.value(part(place, "length", 0, 1), Value::Unsigned(u64::from(octet(self.0, 0))));
        visitor.value(part(place, "typeOfNumber", 1, 2), Value::Named(i64::from(kind), self.name()));
        visitor.value(part(place, "numberingPlan", 1, 2), Value::Unsigned(u64::from(plan.0)));
        visitor.value(part(place, "address", 2, self.0.len()), Value::Text(self));
        visitor.end();
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
            return visitor.value(field, Value::Octets(self.0));
        };
        let place = field.span.last(self.0.len());
        visitor.begin(field, Shape::Object);
        visitor.value(part(place, "networkType", 0, 1), Value::Unsigned(u64::from(network)));
        visitor.value(part(place, "networkPlan", 0, 1), Value::Unsigned(u64::from(plan)));
        visitor.value(part(place, "carrier", 1, 3), Value::Text(self));
        visitor.end();
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
        let (Some(network), Some(code)) = (self.0.get(..2), self.code()) else { return Hex(self.0).fmt(f) };
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
            return visitor.value(field, Value::Octets(self.0));
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
        let ciphering = field.ty == "PermittedEncryptionAlgorithms";
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
        visitor.end();
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
            return visitor.value(field, Value::Octets(self.0));
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
            return visitor.value(field, Value::Octets(self.0));
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
            return visitor.value(field, Value::Octets(self.0));
        };
        let place = field.span.last(self.0.len());
        visitor.begin(field, Shape::Object);
        visitor.value(part(place, "protocolDiscriminator", 0, 1), Value::Unsigned(u64::from(discriminator)));
        let rest = part(place, "information", 1, self.0.len());
        visitor.value(rest, Value::Octets(self.information()));
        visitor.end();
    }
}
