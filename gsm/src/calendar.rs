//! Dates and times as decimal digits, two an octet, the low half octet first: TS 29.078 §5.1, TS 23.040 §9.2.3.11, Q.1248.
//!
//! Nothing is refused here: octets that are no digits are shown as they came. `is_valid` judges.

use core::fmt;
use sigcodec_wire::{show::Hex, time::days_of_month};

/// The number that two half octets are, the low one first; `None` if one is not a digit.
#[must_use]
pub const fn two_digits(octet: u8) -> Option<u8> {
    let (high, low) = (octet & 15, octet >> 4);
    if high < 10 && low < 10 { Some(high.wrapping_mul(10).wrapping_add(low)) } else { None }
}

/// Whether the calendar has a day. A year below 100 is one since 2000.
#[must_use]
pub fn is_day(year: u16, month: u8, day: u8) -> bool {
    let year = if year < 100 { year.wrapping_add(2000) } else { year };
    day != 0 && u32::from(day) <= days_of_month(u32::from(year), u32::from(month))
}

/// Whether a day has such a moment.
#[must_use]
pub const fn is_moment(hour: u8, minute: u8, second: u8) -> bool {
    hour < 24 && minute < 60 && second < 60
}

/// The time zones that a map has, in minutes ahead of universal time.
const ZONES: core::ops::RangeInclusive<i16> = -14 * 60..=14 * 60;

/// A date with a time: digits of year, month, day, hour, minute and second. In six octets the year is one of a century; in
/// eight the time zone follows as in TS 23.040 §9.2.3.11.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BcdTime<'a>(pub &'a [u8]);

impl<'a> BcdTime<'a> {
    /// The octets as they came.
    #[must_use]
    pub const fn octets(self) -> &'a [u8] {
        self.0
    }
    /// Year, month, day, hour, minute and second; `None` if a half octet is not a digit, or octets are missing.
    #[must_use]
    pub fn civil(self) -> Option<[u16; 6]> {
        let (century, behind) = match self.0 {
            [_, _, _, _, _, _] => (0, self.0),
            [century, behind @ ..] => (u16::from(two_digits(*century)?).wrapping_mul(100), behind),
            [] => return None,
        };
        let [year, month, day, hour, minute, second] = behind.first_chunk()?.map(two_digits);
        let year = century.wrapping_add(u16::from(year?));
        Some([year, month?.into(), day?.into(), hour?.into(), minute?.into(), second?.into()])
    }
    /// Minutes that local time is ahead of universal time; `None` if there is no time zone.
    #[must_use]
    pub fn zone(self) -> Option<i16> {
        let octet = self.0.get(7)?;
        let minutes = i16::from(two_digits(octet & 0xf7)?).wrapping_mul(15);
        Some(if octet & 8 == 0 { minutes } else { minutes.wrapping_neg() })
    }
    /// Whether it is a moment that a calendar has, in a time zone that a map has, if it names one.
    #[must_use]
    pub fn is_valid(self) -> bool {
        let Some([year, month, day, hour, minute, second]) = self.civil() else { return false };
        let [month, day, hour, minute, second] =
            [month, day, hour, minute, second].map(|n| u8::try_from(n).unwrap_or(u8::MAX));
        let zone = match self.0.get(7) {
            Some(_) => self.zone().is_some_and(|minutes| ZONES.contains(&minutes)),
            None => true,
        };
        // Four digits say their year, whichever century it is of.
        let year = if self.0.len() > 6 { year.max(100) } else { year };
        zone && is_day(year, month, day) && is_moment(hour, minute, second)
    }
}

impl fmt::Display for BcdTime<'_> {
    /// `2026-01-31T12:30:59+01:00`, `26-01-31T12:30:59`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some([year, month, day, hour, minute, second]) = self.civil() else { return Hex(self.0).fmt(f) };
        let width = if self.0.len() == 6 { 2 } else { 4 };
        write!(f, "{year:0width$}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")?;
        match (self.0.get(7..), self.zone()) {
            (Some([_]), Some(zone)) => {
                // None behind universal time is another octet than none ahead.
                let is_behind = self.0.get(7).is_some_and(|octet| octet & 8 != 0);
                let (ahead, minutes) = (if is_behind { '-' } else { '+' }, zone.unsigned_abs());
                write!(f, "{ahead}{:02}:{:02}", minutes / 60, minutes % 60)
            }
            (Some([]) | None, _) => Ok(()),
            (Some(more), _) => write!(f, " {}", Hex(more)),
        }
    }
}

/// A date to be announced: digits of year, month and day, of the year two or four.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BcdDate<'a>(pub &'a [u8]);

impl BcdDate<'_> {
    /// Whether the calendar has it.
    #[must_use]
    pub fn is_valid(self) -> bool {
        let digits = match self.0 {
            [century, year, month, day] => [*century, *year, *month, *day],
            [year, month, day] => [0x02, *year, *month, *day],
            _ => return false,
        };
        let [Some(century), Some(year), Some(month), Some(day)] = digits.map(two_digits) else {
            return false;
        };
        let year = u16::from(century).wrapping_mul(100).wrapping_add(u16::from(year));
        is_day(year.max(100), month, day)
    }
}
impl fmt::Display for BcdDate<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        crate::digits::Tbcd::new(self.0).fmt(f)
    }
}

/// A time to be announced: digits of hour and minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BcdClock<'a>(pub &'a [u8]);

impl BcdClock<'_> {
    /// Whether a day has it.
    #[must_use]
    pub fn is_valid(self) -> bool {
        match self.0 {
            [hour, minute] => {
                matches!((two_digits(*hour), two_digits(*minute)), (Some(h), Some(m)) if is_moment(h, m, 0))
            }
            _ => false,
        }
    }
}
impl fmt::Display for BcdClock<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        crate::digits::Tbcd::new(self.0).fmt(f)
    }
}
