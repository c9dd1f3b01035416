//! Time, RFC 6733 §4.3.1.

use super::{AvpEncode, AvpType, DataKind, Unsigned32};
use core::fmt;
use sigcodec_wire::{Reader, Result, Writer};

/// A moment, §4.3.1.
#[derive(Clone, Copy, Debug)]
pub struct Time;

/// Seconds of an NTP clock; those before 2^31 are of the era that begins in 2036 (RFC 5905 §6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Timestamp(pub u32);

impl Timestamp {
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
}
impl AvpType for Time {
    type Value<'a> = Timestamp;
    const KIND: DataKind = DataKind::Time;
    #[inline]
    fn decode(data: Reader<'_>) -> Result<Timestamp> {
        Unsigned32::decode(data).map(Timestamp)
    }
}
impl AvpEncode<Timestamp> for Time {
    fn encode(value: &Timestamp, w: &mut Writer<'_>) {
        w.u32(value.0);
    }
    fn size(_: &Timestamp) -> Option<usize> {
        Some(4)
    }
}
impl fmt::Display for Timestamp {
    /// RFC 3339, in UTC.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.unix();
        let (days, second) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
        // Days from civil, proleptic Gregorian calendar, with years that begin in March.
        let z = days.wrapping_add(719_468);
        let (era, doe) = (z.div_euclid(146_097), z.rem_euclid(146_097));
        let yoe = doe.wrapping_sub(doe / 1460).wrapping_add(doe / 36_524).wrapping_sub(doe / 146_096) / 365;
        let doy = doe.wrapping_sub(yoe.wrapping_mul(365).wrapping_add(yoe / 4).wrapping_sub(yoe / 100));
        let mp = doy.wrapping_mul(5).wrapping_add(2) / 153;
        let day = doy.wrapping_sub(mp.wrapping_mul(153).wrapping_add(2) / 5).wrapping_add(1);
        let month = if mp < 10 { mp.wrapping_add(3) } else { mp.wrapping_sub(9) };
        let year = yoe.wrapping_add(era.wrapping_mul(400)).wrapping_add(i64::from(month <= 2));
        let (h, m, s) = (second / 3600, second / 60 % 60, second % 60);
        write!(f, "{year:04}-{month:02}-{day:02}T{h:02}:{m:02}:{s:02}Z")
    }
}
