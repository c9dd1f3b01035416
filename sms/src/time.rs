//! Timestamps (TS 23.040 §9.2.3.11) and validity periods (§9.2.3.12).

use crate::layout::{Element, Parameter, State};
use core::fmt;
use sigcodec_wire::{
    Reader, Result, Writer,
    audit::Flag,
    time::days_of_month,
    walk::{Field, Shape, Value, Visitor},
};

/// Two decimal digits, the first in the low half; `None` when one is none.
const fn two(octet: u8) -> Option<u8> {
    let (tens, ones) = (octet & 0x0f, octet >> 4);
    if tens > 9 || ones > 9 { None } else { Some(tens.wrapping_mul(10).wrapping_add(ones)) }
}
/// The octet of a number below 100.
const fn swap(n: u8) -> u8 {
    (n / 10 % 10) | (n % 10) << 4
}

/// A time with its zone, TS 23.040 §9.2.3.11: two digits an octet for year, month, day, hour, minute, second and
/// zone, the first in the low half.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct Timestamp(pub [u8; 7]);

impl Timestamp {
    /// A time in a zone of so many quarters of an hour east of Greenwich, -79 to 79. Of the year the last two
    /// digits are kept, of other numbers too.
    #[must_use]
    pub const fn new(date: (u16, u8, u8), time: (u8, u8, u8), zone: i8) -> Self {
        let year = (date.0 % 100) as u8;
        let west = if zone < 0 { 8 } else { 0 };
        let zone = swap(zone.unsigned_abs()) | west;
        Self([swap(year), swap(date.1), swap(date.2), swap(time.0), swap(time.1), swap(time.2), zone])
    }
    /// Year, 1990 to 2089; `None` when a half octet is no digit, as for the other parts.
    #[must_use]
    pub const fn year(self) -> Option<u16> {
        match two(self.0[0]) {
            Some(y) if y >= 90 => Some(1900u16.wrapping_add(y as u16)),
            Some(y) => Some(2000u16.wrapping_add(y as u16)),
            None => None,
        }
    }
    /// Month.
    #[must_use]
    pub const fn month(self) -> Option<u8> {
        two(self.0[1])
    }
    /// Day of the month.
    #[must_use]
    pub const fn day(self) -> Option<u8> {
        two(self.0[2])
    }
    /// Hour.
    #[must_use]
    pub const fn hour(self) -> Option<u8> {
        two(self.0[3])
    }
    /// Minute.
    #[must_use]
    pub const fn minute(self) -> Option<u8> {
        two(self.0[4])
    }
    /// Second.
    #[must_use]
    pub const fn second(self) -> Option<u8> {
        two(self.0[5])
    }
    /// Time zone in quarters of an hour east of Greenwich.
    #[must_use]
    pub const fn zone(self) -> Option<i8> {
        let octet = self.0[6];
        match two(octet & !8) {
            Some(quarters) => {
                let east = i8::from_ne_bytes([quarters]);
                Some(if octet & 8 != 0 { east.wrapping_neg() } else { east })
            }
            None => None,
        }
    }
    /// Whether every part is a number in its range, and the month has that day.
    #[must_use]
    pub const fn is_valid(self) -> bool {
        let (Some(year), Some(month), Some(day)) = (self.year(), self.month(), self.day()) else {
            return false;
        };
        let days = days_of_month(year as u32, month as u32);
        day != 0
            && day as u32 <= days
            && matches!(self.hour(), Some(0..=23))
            && matches!(self.minute(), Some(0..=59))
            && matches!(self.second(), Some(0..=59))
            && matches!(self.zone(), Some(-56..=56))
    }
}

impl fmt::Display for Timestamp {
    /// As in ISO 8601; octets that are no digits as they came.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self([y, m, d, h, min, s, z]) = *self;
        let octet =
            |b: u8| (char::from_digit(u32::from(b & 0x0f), 16), char::from_digit(u32::from(b >> 4), 16));
        let mut put = |b: u8, before: &str| {
            let (tens, ones) = octet(b);
            write!(f, "{before}{}{}", tens.unwrap_or('?'), ones.unwrap_or('?'))
        };
        put(y, if matches!(self.year(), Some(..2000)) { "19" } else { "20" })?;
        put(m, "-")?;
        put(d, "-")?;
        put(h, "T")?;
        put(min, ":")?;
        put(s, ":")?;
        match self.zone() {
            Some(zone) => {
                let minutes = u32::from(zone.unsigned_abs()).saturating_mul(15);
                let sign = if z & 8 != 0 { '-' } else { '+' };
                write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
            None => put(z, "z"),
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Timestamp {
    fn serialize<S: serde::Serializer>(&self, s: S) -> core::result::Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'a> Element<'a> for Timestamp {
    fn read(r: &mut Reader<'a>, _: &mut State) -> Result<Self> {
        r.array().map(Self)
    }
    fn write(&self, w: &mut Writer<'_>, _: u8) {
        w.array(self.0);
    }
    fn parameter(&self) -> Option<Parameter<'a>> {
        Some(Parameter::Timestamp(*self))
    }
    fn odd(&self) -> Option<Flag> {
        (!self.is_valid()).then_some(Flag::SmsTimeOdd)
    }
}

/// TP-Validity-Period, TS 23.040 §9.2.3.12. Its format stands in the first octet of the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum ValidityPeriod {
    /// A duration from the receipt by the service centre, §9.2.3.12.1.
    Relative(RelativePeriod),
    /// The end of the period, §9.2.3.12.2.
    Absolute(Timestamp),
    /// Seven octets with a functionality indicator, §9.2.3.12.3.
    Enhanced(EnhancedPeriod),
}

/// A validity period in one octet, TS 23.040 §9.2.3.12.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct RelativePeriod(pub u8);

impl RelativePeriod {
    /// The shortest period of at least so many minutes; the longest there is for more than 63 weeks.
    #[must_use]
    pub const fn at_least(minutes: u32) -> Self {
        let mut n = 0u8;
        while n < u8::MAX && Self(n).minutes() < minutes {
            n = n.wrapping_add(1);
        }
        Self(n)
    }
    /// The duration in minutes, 5 to 635,040.
    #[must_use]
    pub const fn minutes(self) -> u32 {
        let n = self.0 as u32;
        match self.0 {
            0..=143 => n.wrapping_add(1).wrapping_mul(5),
            144..=167 => n.wrapping_sub(143).wrapping_mul(30).wrapping_add(12 * 60),
            168..=196 => n.wrapping_sub(166).wrapping_mul(24 * 60),
            _ => n.wrapping_sub(192).wrapping_mul(7 * 24 * 60),
        }
    }
}

/// A validity period of seven octets, TS 23.040 §9.2.3.12.3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct EnhancedPeriod(pub [u8; 7]);

/// What an [`EnhancedPeriod`] says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EnhancedValue {
    /// No period.
    None,
    /// As in one octet.
    Relative(RelativePeriod),
    /// Seconds, 0 to 255; 0 is reserved.
    Seconds(u8),
    /// Hours, minutes and seconds; `None` when a half octet is no digit.
    Time(Option<(u8, u8, u8)>),
    /// A reserved format, or an indicator that continues in an extension octet.
    Other,
}

impl EnhancedPeriod {
    /// A duration in seconds.
    #[must_use]
    pub const fn seconds(seconds: u8) -> Self {
        Self([0x02, seconds, 0, 0, 0, 0, 0])
    }
    /// A duration of hours, minutes and seconds, each below 100.
    #[must_use]
    pub const fn time(hours: u8, minutes: u8, seconds: u8) -> Self {
        Self([0x03, swap(hours), swap(minutes), swap(seconds), 0, 0, 0])
    }
    /// The functionality indicator.
    #[must_use]
    pub const fn indicator(self) -> u8 {
        self.0[0]
    }
    /// Whether the service centre makes one attempt only.
    #[must_use]
    pub const fn is_single_shot(self) -> bool {
        self.0[0] & 0x40 != 0
    }
    /// Whether another octet of the indicator follows.
    #[must_use]
    pub const fn has_extension(self) -> bool {
        self.0[0] & 0x80 != 0
    }
    /// What it says.
    #[must_use]
    pub const fn value(self) -> EnhancedValue {
        let Self([indicator, a, b, c, ..]) = self;
        if self.has_extension() {
            return EnhancedValue::Other;
        }
        match indicator & 7 {
            0 => EnhancedValue::None,
            1 => EnhancedValue::Relative(RelativePeriod(a)),
            2 => EnhancedValue::Seconds(a),
            3 => EnhancedValue::Time(match (two(a), two(b), two(c)) {
                (Some(h), Some(m), Some(s)) => Some((h, m, s)),
                _ => None,
            }),
            _ => EnhancedValue::Other,
        }
    }
    /// Whether reserved bits, a reserved format or unused octets are set, or digits are none.
    #[must_use]
    pub const fn is_odd(self) -> bool {
        let Self([indicator, a, b, c, d, e, f]) = self;
        let unused = match self.value() {
            EnhancedValue::None => [a, b, c, d, e, f],
            EnhancedValue::Relative(_) => [b, c, d, e, f, 0],
            EnhancedValue::Seconds(n) if n != 0 => [b, c, d, e, f, 0],
            EnhancedValue::Time(Some((_, 0..=59, 0..=59))) => [d, e, f, 0, 0, 0],
            _ => return true,
        };
        indicator & 0x38 != 0 || !matches!(unused, [0, 0, 0, 0, 0, 0])
    }
}

impl ValidityPeriod {
    /// What is odd about it.
    pub(crate) fn odd(self) -> Option<Flag> {
        match self {
            Self::Relative(_) => None,
            Self::Absolute(time) => time.odd(),
            Self::Enhanced(period) => period.is_odd().then_some(Flag::SmsValueReserved),
        }
    }
    pub(crate) fn show(self, field: Field<'_>, visitor: &mut dyn Visitor) {
        let at = |name| Field::new(name, field.span);
        let minutes = |p: RelativePeriod| Value::Unsigned(u64::from(p.minutes()));
        visitor.begin(field, Shape::Object);
        match self {
            Self::Relative(p) => {
                visitor.value(at("relative"), Value::Unsigned(u64::from(p.0)));
                visitor.value(at("minutes"), minutes(p));
            }
            Self::Absolute(t) => visitor.value(at("absolute"), Value::Text(&t)),
            Self::Enhanced(p) => {
                visitor.value(at("enhanced"), Value::Octets(&p.0));
                visitor.value(at("singleShot"), Value::Flag(p.is_single_shot()));
                match p.value() {
                    EnhancedValue::Relative(p) => visitor.value(at("minutes"), minutes(p)),
                    EnhancedValue::Seconds(n) => visitor.value(at("seconds"), Value::Unsigned(u64::from(n))),
                    EnhancedValue::Time(Some((h, m, s))) => {
                        visitor.value(at("time"), Value::Text(&format_args!("{h:02}:{m:02}:{s:02}")));
                    }
                    _ => {}
                }
            }
        }
        visitor.end();
    }
}

/// Bits 3 and 4 of the first octet, TP-Validity-Period-Format, §9.2.3.3.
impl<'a> Element<'a> for Option<ValidityPeriod> {
    fn read(r: &mut Reader<'a>, state: &mut State) -> Result<Self> {
        Ok(match state.first >> 3 & 3 {
            0 => None,
            1 => Some(ValidityPeriod::Enhanced(EnhancedPeriod(r.array()?))),
            2 => Some(ValidityPeriod::Relative(RelativePeriod(r.u8()?))),
            _ => Some(ValidityPeriod::Absolute(Timestamp(r.array()?))),
        })
    }
    fn write(&self, w: &mut Writer<'_>, _: u8) {
        match self {
            None => {}
            Some(ValidityPeriod::Relative(p)) => w.u8(p.0),
            Some(ValidityPeriod::Absolute(t)) => w.array(t.0),
            Some(ValidityPeriod::Enhanced(p)) => w.array(p.0),
        }
    }
    fn parameter(&self) -> Option<Parameter<'a>> {
        self.map(Parameter::ValidityPeriod)
    }
    fn odd(&self) -> Option<Flag> {
        self.and_then(ValidityPeriod::odd)
    }
    fn first_octet(&self) -> u8 {
        match self {
            None => 0,
            Some(ValidityPeriod::Enhanced(_)) => 0x08,
            Some(ValidityPeriod::Relative(_)) => 0x10,
            Some(ValidityPeriod::Absolute(_)) => 0x18,
        }
    }
}
