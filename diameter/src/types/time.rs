//! Time, RFC 6733 §4.3.1.

use super::{AvpEncode, AvpType, DataKind, Unsigned32};
use core::fmt;
use sigcodec_wire::{Reader, Result, Writer, time::NtpSeconds};

/// A moment, §4.3.1.
#[derive(Clone, Copy, Debug)]
pub struct Time;

/// Seconds of an NTP clock; those before 2^31 are of the era that begins in 2036 (RFC 5905 §6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Timestamp(pub u32);

impl Timestamp {
    /// Seconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn unix(self) -> i64 {
        NtpSeconds(self.0).unix()
    }
    /// The moment so many seconds after 1970-01-01T00:00:00Z.
    #[must_use]
    pub const fn from_unix(seconds: i64) -> Self {
        Self(NtpSeconds::from_unix(seconds).0)
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
        NtpSeconds(self.0).fmt(f)
    }
}
