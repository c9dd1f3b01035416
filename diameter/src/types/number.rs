//! Numbers of subscribers, nodes and equipment.

use super::format::Meaning;
use core::fmt;
use sigcodec_gsm::digits::Tbcd;
use sigcodec_wire::{
    Encode, Kind, Reader, Result, Writer,
    walk::{Field, Value, Visitor},
};

/// An international E.164 number in TBCD digits, without an octet of nature and plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number<'a>(pub Tbcd<'a>);

impl<'a> Number<'a> {
    /// The digits.
    #[must_use]
    pub const fn digits(self) -> Tbcd<'a> {
        self.0
    }
    /// Whether it is written in characters, one an octet: as half octets every other digit would be a 3.
    #[must_use]
    pub fn is_text(self) -> bool {
        let octets = self.0.octets();
        octets.len() >= 5 && octets.iter().all(u8::is_ascii_digit)
    }
    /// Whether it is 1 to 15 decimal digits, as E.164 has them.
    #[must_use]
    pub fn is_e164(self) -> bool {
        matches!(self.0.len(), 1..=15) && self.0.is_decimal()
    }
}
impl fmt::Display for Number<'_> {
    /// The digits; those of a number in characters as they stand there.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match core::str::from_utf8(self.0.octets()) {
            Ok(text) if self.is_text() => f.write_str(text),
            _ => self.0.fmt(f),
        }
    }
}
impl Encode for Number<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        w.bytes(self.0.octets());
    }
}
impl<'a> Meaning<'a> for Number<'a> {
    /// Any octets are digits; what is odd about them the audit tells. None at all is [`Kind::Size`].
    fn read(data: Reader<'a>) -> Result<Self> {
        if data.is_empty() {
            return Err(data.error(Kind::Size));
        }
        Ok(Self(Tbcd::new(data.rest())))
    }
    fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        visitor.value(field, Value::Text(self));
    }
}

/// The number of a mobile equipment, TS 23.003 §6.2: 14 or 15 digits, or 16 with the software version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ImeiDigits<'a>(&'a str);

impl<'a> ImeiDigits<'a> {
    /// The digits.
    #[must_use]
    pub const fn digits(self) -> &'a str {
        self.0
    }
    /// Type allocation code: the first eight digits.
    #[must_use]
    pub fn tac(self) -> &'a str {
        self.0.get(..8).unwrap_or_default()
    }
    /// Serial number: the six digits behind the type allocation code.
    #[must_use]
    pub fn serial(self) -> &'a str {
        self.0.get(8..14).unwrap_or_default()
    }
    /// The check digit, of 15 digits.
    #[must_use]
    pub fn check_digit(self) -> Option<u8> {
        if self.0.len() == 15 { self.0.bytes().last().map(|b| b & 0x0f) } else { None }
    }
    /// The check digit that the first 14 digits ask for, TS 23.003 annex B.
    #[must_use]
    pub fn luhn(self) -> u8 {
        let sum = self.0.bytes().take(14).enumerate().fold(0u8, |sum, (i, b)| {
            let digit = b & 0x0f;
            let doubled = if i & 1 == 1 { digit.wrapping_mul(2) } else { digit };
            let cross = if doubled > 9 { doubled.wrapping_sub(9) } else { doubled };
            sum.wrapping_add(cross)
        });
        10u8.wrapping_sub(sum % 10) % 10
    }
    /// Software version: the last two of 16 digits.
    #[must_use]
    pub fn software_version(self) -> Option<&'a str> {
        if self.0.len() == 16 { self.0.get(14..) } else { None }
    }
}
impl fmt::Display for ImeiDigits<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}
impl Encode for ImeiDigits<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        w.bytes(self.0.as_bytes());
    }
}
impl<'a> Meaning<'a> for ImeiDigits<'a> {
    fn read(data: Reader<'a>) -> Result<Self> {
        let text = super::text::utf8(data)?;
        if !matches!(text.len(), 14..=16) {
            return Err(data.error(Kind::Size));
        }
        if text.bytes().any(|b| !b.is_ascii_digit()) {
            return Err(data.error(Kind::Digit));
        }
        Ok(Self(text))
    }
    fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        visitor.value(field, Value::Text(self));
    }
}
