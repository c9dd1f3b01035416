//! Time stamps; `jiff` knows the calendar.

use core::{cell::Cell, fmt};
use jiff::{Timestamp, tz::Offset};
use std::io::Write as _;

const DAY: i128 = 86_400;
/// After 400 years the calendar of Gregory begins anew.
const CYCLE_YEARS: i128 = 400;
const CYCLE_DAYS: i128 = 146_097;

/// A time stamp with the precision of its capture.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time {
    /// Nanoseconds since 1970-01-01T00:00:00Z.
    pub nanoseconds: i128,
    /// Digits behind the second.
    pub digits: u8,
}

impl Time {
    /// Reads a time as it is written, RFC 3339; `None` if a text is none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let nanoseconds = text.parse::<Timestamp>().ok()?.as_nanosecond();
        let digits =
            text.split_once('.').map_or(0, |(_, rest)| rest.bytes().take_while(u8::is_ascii_digit).count());
        Some(Self { nanoseconds, digits: u8::try_from(digits).ok()? })
    }
    /// Milliseconds since 1970-01-01T00:00:00Z, for clocks that count from 0; 0 for a time before.
    #[must_use]
    pub fn milliseconds(self) -> u64 {
        u64::try_from(self.nanoseconds / 1_000_000).unwrap_or(0)
    }
    /// Writes it as RFC 3339 has it, in UTC; years beyond 9999 have more digits.
    pub fn write(&self, out: &mut Vec<u8>) {
        // Division of 64 bits is fast, and reaches to the year 2262.
        let (seconds, fraction) = match i64::try_from(self.nanoseconds) {
            Ok(n) => (i128::from(n.div_euclid(1_000_000_000)), n.rem_euclid(1_000_000_000)),
            Err(_) => (
                self.nanoseconds.div_euclid(1_000_000_000),
                i64::try_from(self.nanoseconds.rem_euclid(1_000_000_000)).unwrap_or(0),
            ),
        };
        let (day, second) = match i64::try_from(seconds) {
            Ok(s) => (i128::from(s.div_euclid(86_400)), s.rem_euclid(86_400)),
            Err(_) => (seconds.div_euclid(DAY), i64::try_from(seconds.rem_euclid(DAY)).unwrap_or(0)),
        };
        out.extend_from_slice(&date(day));
        for (mark, part) in [(b'T', second / 3600), (b':', second / 60 % 60), (b':', second % 60)] {
            out.extend_from_slice(&[mark, digit(part / 10), digit(part)]);
        }
        if self.digits > 0 {
            out.push(b'.');
            let mut unit = 1_000_000_000;
            for _ in 0..self.digits.min(9) {
                unit /= 10;
                out.push(digit(fraction.checked_div(unit).unwrap_or(0)));
            }
        }
        out.push(b'Z');
    }
}

/// The last digit of a number.
fn digit(n: i64) -> u8 {
    (n.unsigned_abs() % 10).to_le_bytes()[0] | b'0'
}

/// Year, month and day of a day since 1970-01-01.
fn date(day: i128) -> Date {
    thread_local! {
        /// The day that was asked for last: most messages of a capture share it.
        static LAST: Cell<(i128, Date)> = const { Cell::new((i128::MAX, Date { text: [0; 64], length: 0 })) };
    }
    let (last, date) = LAST.get();
    if last == day {
        return date;
    }
    let date = Date::new(day);
    LAST.set((day, date));
    date
}

/// A date as text.
#[derive(Clone, Copy)]
struct Date {
    text: [u8; 64],
    length: usize,
}

impl Date {
    fn new(day: i128) -> Self {
        let civil = |day: i128| {
            let second = i64::try_from(day).ok()?.checked_mul(86_400)?;
            Some(Offset::UTC.to_datetime(Timestamp::from_second(second).ok()?).date())
        };
        // Beyond the years that `jiff` counts there is no capture but a broken one: the same day in another cycle.
        let (cycles, date) = match civil(day) {
            Some(date) => (0, Some(date)),
            None => (day.div_euclid(CYCLE_DAYS), civil(day.rem_euclid(CYCLE_DAYS))),
        };
        let date = date.unwrap_or_default();
        let year = i128::from(date.year()).wrapping_add(cycles.wrapping_mul(CYCLE_YEARS));
        let mut out = Self { text: [0; 64], length: 0 };
        let mut rest = &mut out.text[..];
        // A year of 128 bits has 39 digits and a sign at most: the text has room for it.
        let _ = write!(rest, "{year:04}-{:02}-{:02}", date.month(), date.day());
        let left = rest.len();
        out.length = out.text.len().wrapping_sub(left);
        out
    }
}

impl core::ops::Deref for Date {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        self.text.get(..self.length).unwrap_or_default()
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = Vec::new();
        self.write(&mut text);
        f.write_str(&String::from_utf8_lossy(&text))
    }
}
