//! Moments in seconds, which several protocols count in the same way.

use core::fmt;

/// Seconds of an NTP clock as RFC 6733 §4.3.1 reads them: from 2^31 on they count from 1900, those below from the
/// second era, which begins at 2036-02-07T06:28:16Z (RFC 5905 §6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NtpSeconds(pub u32);

impl NtpSeconds {
    /// Seconds from 1900 to 1970.
    const TO_UNIX: i64 = 2_208_988_800;

    /// Seconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn unix(self) -> i64 {
        let era = if self.0 & 0x8000_0000 == 0 { 1i64 << 32 } else { 0 };
        i64::from(self.0).wrapping_add(era).wrapping_sub(Self::TO_UNIX)
    }
    /// The moment so many seconds after 1970-01-01T00:00:00Z.
    #[must_use]
    pub const fn from_unix(seconds: i64) -> Self {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "eras wrap")]
        Self(seconds.wrapping_add(Self::TO_UNIX) as u32)
    }
    /// Year, month and day, then hour, minute and second, UTC.
    #[must_use]
    pub fn civil(self) -> ([u32; 3], [u32; 3]) {
        // No moment of the two eras is before 1968.
        let seconds = u64::try_from(self.unix().wrapping_add(Self::TO_UNIX)).unwrap_or_default();
        let part = |n: u64| u32::try_from(n).unwrap_or_default();
        let (days, second) = (part(seconds / 86_400), part(seconds % 86_400));
        // Days since 1 March 1600, so that a leap day ends its year: 1900-01-01 is day 109_513.
        let n = days.wrapping_add(109_513);
        let (era, day_of_era) = (n / 146_097, n % 146_097);
        let leaps = (day_of_era / 1_460).wrapping_sub(day_of_era / 36_524).wrapping_add(day_of_era / 146_096);
        let year_of_era = day_of_era.wrapping_sub(leaps) / 365;
        let before =
            year_of_era.wrapping_mul(365).wrapping_add(year_of_era / 4).wrapping_sub(year_of_era / 100);
        let day_of_year = day_of_era.wrapping_sub(before);
        let m = day_of_year.wrapping_mul(5).wrapping_add(2) / 153;
        let day = day_of_year.wrapping_sub(m.wrapping_mul(153).wrapping_add(2) / 5).wrapping_add(1);
        let month = if m < 10 { m.wrapping_add(3) } else { m.wrapping_sub(9) };
        let year = era.wrapping_mul(400).wrapping_add(year_of_era).wrapping_add(1600);
        let year = if month <= 2 { year.wrapping_add(1) } else { year };
        ([year, month, day], [second / 3600, second / 60 % 60, second % 60])
    }
}

impl fmt::Display for NtpSeconds {
    /// RFC 3339, in UTC.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ([year, month, day], [hour, minute, second]) = self.civil();
        write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
    }
}

/// How many days a month has, 1 to 12, leap years of the Gregorian calendar included; none for another month.
#[must_use]
pub const fn days_of_month(year: u32, month: u32) -> u32 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use std::string::ToString as _;

    #[test]
    fn both_eras() {
        for (seconds, text) in [
            (0, "2036-02-07T06:28:16Z"),
            (0x7fff_ffff, "2104-02-26T09:42:23Z"),
            (0x8000_0000, "1968-01-20T03:14:08Z"),
            (2_208_988_800, "1970-01-01T00:00:00Z"),
            (u32::MAX, "2036-02-07T06:28:15Z"),
        ] {
            let moment = NtpSeconds(seconds);
            assert_eq!(moment.to_string(), text);
            assert_eq!(NtpSeconds::from_unix(moment.unix()), moment);
        }
    }
    #[test]
    fn leap_years() {
        assert_eq!([2000, 2023, 2024, 2100].map(|year| days_of_month(year, 2)), [29, 28, 29, 28]);
        assert_eq!([0, 1, 4, 12, 13].map(|month| days_of_month(2026, month)), [0, 31, 30, 31, 0]);
    }
}
