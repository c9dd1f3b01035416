//! Addresses, TS 23.040 §9.1.2.5.

use crate::layout::{Element, Parameter, State};
use core::fmt;
use sigcodec_gsm::{
    digits::{Halves, Tbcd, tbcd_char, tbcd_half},
    gsm7::{Chars, Packer, Septets, Tables},
};
use sigcodec_wire::{
    Encode, Error, Kind, Layer, Reader, Result, Writer,
    audit::Flag,
    codes,
    walk::{self, Field, Identity, Shape, Span, Value, Visitor},
};

/// What an address is to a visitor.
const KIND: &walk::Kind = &walk::Kind::new("").with(Identity::SMS_ADDRESS);

/// The most digits, or half octets of text, of an address, TS 23.040 §9.1.2.5.
pub const MAX_ADDRESS: u8 = 20;

/// An address: digits, or text in the default alphabet.
///
/// The value has as many octets as `length` half octets need, and what is odd about it stays as it came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Address<'a> {
    /// Address-Length: how many half octets of the value count.
    pub length: u8,
    /// Type-of-Address: type of number and numbering plan.
    pub type_of_address: u8,
    /// Address-Value.
    pub value: &'a [u8],
}

codes! {
    /// Type of number, TS 23.040 §9.1.2.5.
    #[derive(Default)]
    pub struct TypeOfNumber(pub u8) {
        UNKNOWN = 0 => "unknown",
        INTERNATIONAL = 1 => "internationalNumber",
        NATIONAL = 2 => "nationalNumber",
        NETWORK_SPECIFIC = 3 => "networkSpecificNumber",
        SUBSCRIBER = 4 => "subscriberNumber",
        ALPHANUMERIC = 5 => "alphanumeric",
        ABBREVIATED = 6 => "abbreviatedNumber",
    }
    /// Numbering plan identification, TS 23.040 §9.1.2.5.
    #[derive(Default)]
    pub struct NumberingPlan(pub u8) {
        UNKNOWN = 0 => "unknown",
        ISDN = 1 => "isdn",
        DATA = 3 => "data",
        TELEX = 4 => "telex",
        SERVICE_CENTRE_SPECIFIC = 5 => "serviceCentreSpecific",
        SERVICE_CENTRE_SPECIFIC_2 = 6 => "serviceCentreSpecific2",
        NATIONAL = 8 => "national",
        PRIVATE = 9 => "private",
        ERMES = 10 => "ermes",
    }
}

impl<'a> Address<'a> {
    /// Type of number.
    #[must_use]
    pub const fn type_of_number(self) -> TypeOfNumber {
        TypeOfNumber(self.type_of_address >> 4 & 7)
    }
    /// Numbering plan.
    #[must_use]
    pub const fn numbering_plan(self) -> NumberingPlan {
        NumberingPlan(self.type_of_address & 0x0f)
    }
    /// Whether the extension bit says that no further type octet follows, as it must.
    #[must_use]
    pub const fn no_extension(self) -> bool {
        self.type_of_address & 0x80 != 0
    }
    /// Whether the value is text in the default alphabet.
    #[must_use]
    pub const fn is_alphanumeric(self) -> bool {
        self.type_of_number().0 == TypeOfNumber::ALPHANUMERIC.0
    }
    /// The half octets that count.
    #[must_use]
    pub fn halves(self) -> Halves<'a> {
        Halves::new(self.value, usize::from(self.length))
    }
    /// The digits; a half octet that is no digit is `f`.
    pub fn digits(self) -> impl Iterator<Item = char> + Clone + use<'a> {
        self.halves().map(|h| tbcd_char(h).unwrap_or('f'))
    }
    const fn septets(self) -> usize {
        (self.length as usize).saturating_mul(4) / 7
    }
    /// The text of an alphanumeric address.
    #[must_use]
    pub fn text(self) -> Chars<Septets<'a>> {
        Tables::DEFAULT.chars(Septets::new(self.value, 0, self.septets()))
    }
    /// Whether the digits, or the characters of an alphanumeric address, are those of `text`.
    #[must_use]
    pub fn is(self, text: &str) -> bool {
        if self.is_alphanumeric() { self.text().eq(text.chars()) } else { self.digits().eq(text.chars()) }
    }
    /// Packs digits into `buf`.
    ///
    /// # Errors
    /// [`Kind::Value`] for a type of number above 7 or a plan above 15, [`Kind::Digit`] with the index of what is no
    /// digit, [`Kind::TooLong`] above [`MAX_ADDRESS`], [`Kind::Capacity`] with the size needed.
    pub fn pack(of: TypeOfNumber, plan: NumberingPlan, digits: &str, buf: &'a mut [u8]) -> Result<Self> {
        if of.0 > 7 || plan.0 > 15 {
            return Err(Error::new(Kind::Value, 0, Layer::Sms));
        }
        let count = digits.chars().count();
        let length = length(count)?;
        let needed = count.div_ceil(2);
        let Some(value) = buf.get_mut(..needed) else { return Err(capacity(needed)) };
        value.fill(0xff);
        for (i, c) in digits.chars().enumerate() {
            let at = || u32::try_from(i).unwrap_or(u32::MAX);
            let Some(half) = tbcd_half(c) else { return Err(Error::new(Kind::Digit, at(), Layer::Sms)) };
            if let Some(octet) = value.get_mut(i >> 1) {
                *octet = if i & 1 == 0 { *octet & 0xf0 | half } else { *octet & 0x0f | half << 4 };
            }
        }
        Ok(Self { length, type_of_address: 0x80 | of.0 << 4 | plan.0, value })
    }
    /// Packs a name of at most eleven characters of the default alphabet into `buf`.
    ///
    /// # Errors
    /// [`Kind::Text`] at a character that the alphabet has not, [`Kind::TooLong`] for more characters,
    /// [`Kind::Capacity`] with the size needed.
    pub fn pack_text(text: &str, buf: &'a mut [u8]) -> Result<Self> {
        let mut packer = Packer::new(buf, 0);
        packer.text(text, Tables::DEFAULT).map_err(|e| e.in_layer(Layer::Sms))?;
        let length = length(packer.septets().saturating_mul(7).div_ceil(4))?;
        let value = packer.finish().map_err(|e| e.in_layer(Layer::Sms))?;
        Ok(Self { length, type_of_address: 0xd0, value })
    }
    /// Tells what is odd; `at` is the offset of the first octet.
    pub(crate) fn findings(self, at: u32, tell: &mut dyn FnMut(Flag, u32)) {
        let type_at = at.saturating_add(1);
        let value_at = |i: usize| at.saturating_add(2).saturating_add(u32::try_from(i).unwrap_or(u32::MAX));
        if self.length > MAX_ADDRESS {
            tell(Flag::SmsAddressTooLong, at);
        }
        if !self.no_extension() {
            tell(Flag::SmsAddressNoExtensionBit, type_at);
        }
        if !self.is_type_named() {
            tell(Flag::SmsAddressTypeReserved, type_at);
        }
        let last = self.value.len().saturating_sub(1);
        if self.is_alphanumeric() {
            let septets = self.septets();
            if septets.saturating_mul(7).div_ceil(4) != usize::from(self.length) {
                tell(Flag::SmsAddressLengthOdd, at);
            }
            let spare = self.value.len().saturating_mul(8).saturating_sub(septets.saturating_mul(7));
            if spare < 8
                && self.value.last().is_some_and(|b| b.leading_zeros() < u32::try_from(spare).unwrap_or(0))
            {
                tell(Flag::SmsFillBits, value_at(last));
            }
            let mut text = self.text();
            text.by_ref().for_each(drop);
            if text.undefined() {
                tell(Flag::SmsTextUndefined, value_at(0));
            }
            return;
        }
        for (i, half) in self.halves().enumerate() {
            match half {
                0..=9 => {}
                0x0f => tell(Flag::SmsAddressFiller, value_at(i >> 1)),
                _ => tell(Flag::SmsAddressNotDecimal, value_at(i >> 1)),
            }
        }
        if self.length & 1 == 1 && self.value.last().is_some_and(|b| b >> 4 != 0x0f) {
            tell(Flag::SmsAddressFiller, value_at(last));
        }
    }
    /// Whether nothing is odd.
    fn is_in_order(self) -> bool {
        let is_filled = self.value.last().is_some_and(|last| last >> 4 == 0x0f);
        let is_number = !self.is_alphanumeric() && is_filled == (self.length & 1 == 1);
        if is_number && self.no_extension() && self.length <= MAX_ADDRESS && Tbcd::new(self.value).is_plain()
        {
            return self.is_type_named();
        }
        let mut is_odd = false;
        self.findings(0, &mut |_, _| is_odd = true);
        !is_odd
    }
    fn is_type_named(self) -> bool {
        self.type_of_number().name().is_some() && self.numbering_plan().name().is_some()
    }
    pub(crate) fn show(self, field: Field<'_>, visitor: &mut dyn Visitor) {
        let at = |from: u32, to: u32| {
            Span::new(field.span.start.saturating_add(from), field.span.start.saturating_add(to))
        };
        visitor.begin(Field { kind: KIND, ..field }, Shape::Object);
        visitor.value(Field::new("length", at(0, 1)), Value::Unsigned(u64::from(self.length)));
        let number = self.type_of_number();
        let plan = self.numbering_plan();
        if !self.no_extension() {
            visitor.value(Field::new("extension", at(1, 2)), Value::Flag(true));
        }
        visitor.value(Field::new("typeOfNumber", at(1, 2)), Value::Named(i64::from(number.0), number.name()));
        visitor.value(Field::new("numberingPlan", at(1, 2)), Value::Named(i64::from(plan.0), plan.name()));
        let value = Span::new(field.span.start.saturating_add(2), field.span.end);
        if self.is_alphanumeric() {
            visitor.value(Field::new("text", value), Value::Text(&self.text()));
        } else {
            visitor.value(Field::new("digits", value), Value::Text(&Digits(self)));
            // The half octet behind an odd number of digits, where it is not the filler.
            if let (true, Some(last @ 0..=0xef)) = (self.length & 1 == 1, self.value.last()) {
                visitor.value(Field::new("filler", value.last(1)), Value::Unsigned(u64::from(last >> 4)));
            }
        }
        visitor.end();
    }
}

fn length(halves: usize) -> Result<u8> {
    match u8::try_from(halves) {
        Ok(n) if n <= MAX_ADDRESS => Ok(n),
        _ => Err(Error::new(Kind::TooLong, 0, Layer::Sms).with_detail(u16::from(MAX_ADDRESS))),
    }
}
fn capacity(needed: usize) -> Error {
    Error::new(Kind::Capacity, u32::try_from(needed).unwrap_or(u32::MAX), Layer::Sms)
}

struct Digits<'a>(Address<'a>);
impl fmt::Display for Digits<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write as _;
        self.0.digits().try_for_each(|c| f.write_char(c))
    }
}

impl fmt::Display for Address<'_> {
    /// The text, or the digits with `+` in front of an international number.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_alphanumeric() {
            return self.text().fmt(f);
        }
        if self.type_of_number() == TypeOfNumber::INTERNATIONAL {
            f.write_str("+")?;
        }
        Digits(*self).fmt(f)
    }
}

impl Encode for Address<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        w.bytes(self.value);
        w.array([self.length, self.type_of_address]);
    }
}

impl<'a> Address<'a> {
    /// Takes an address off the front of `r`.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when it is not all there.
    pub fn decode(r: &mut Reader<'a>) -> Result<Self> {
        let [length, type_of_address] = r.array()?;
        let value = r.bytes(usize::from(length).div_ceil(2))?;
        Ok(Self { length, type_of_address, value })
    }
}

impl<'a> Element<'a> for Address<'a> {
    fn read(r: &mut Reader<'a>, _: &mut State) -> Result<Self> {
        Self::decode(r)
    }
    fn write(&self, w: &mut Writer<'_>, _: u8) {
        self.encode(w);
    }
    fn parameter(&self) -> Option<Parameter<'a>> {
        Some(Parameter::Address(*self))
    }
    fn is_in_order(r: &mut Reader<'a>, _: &mut State) -> bool {
        Self::decode(r).is_ok_and(Self::is_in_order)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Address<'_> {
    fn serialize<S: serde::Serializer>(&self, s: S) -> core::result::Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct as _;
        let mut out = s.serialize_struct("Address", 3)?;
        out.serialize_field("typeOfNumber", &self.type_of_number())?;
        out.serialize_field("numberingPlan", &self.numbering_plan())?;
        out.serialize_field("value", &format_args!("{self}"))?;
        out.end()
    }
}

#[cfg(feature = "arbitrary")]
impl<'a> arbitrary::Arbitrary<'a> for Address<'a> {
    fn arbitrary(u: &mut arbitrary::Unstructured<'a>) -> arbitrary::Result<Self> {
        let length = u.int_in_range(0..=MAX_ADDRESS)?;
        Ok(Self { length, type_of_address: u.arbitrary()?, value: u.bytes(usize::from(length).div_ceil(2))? })
    }
}
