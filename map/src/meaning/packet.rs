//! Packet services: addresses, access points, charging, time.

use super::{number_at, octet, octet_views};
use core::{
    fmt::{self, Write as _},
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
};
use sigcodec_wire::{
    Layer,
    ber::Meaning,
    digits::{Hex, IpText},
    walk::{Field, Value, Visitor},
};

octet_views! {
    /// Address of a GSN, TS 23.003 §5.1: type and length in the first octet, then an IP address.
    GsnIpAddress;
    /// A PDP address: an IP address of 4 or 16 octets.
    PdpIpAddress;
    /// Access point name as labels, TS 23.003 §9.1: a length octet before each.
    ApnLabels;
    /// PDP type, TS 29.060 §7.7.27: organisation and number.
    PdpKind;
    /// PDN type, TS 29.274 §8.14.
    PdnKind;
    /// Charging characteristics, TS 32.298 §5.1.2.2.7: a behaviour and profile bits.
    ChargingBehaviour;
    /// Seconds since 1900 as NTP counts them, RFC 5905.
    NtpTime;
}

/// The IP address that 4 or 16 octets are.
fn ip(octets: &[u8]) -> Option<IpAddr> {
    if let Ok(v4) = <[u8; 4]>::try_from(octets) {
        return Some(IpAddr::V4(Ipv4Addr::from(v4)));
    }
    <[u8; 16]>::try_from(octets).ok().map(|v6| IpAddr::V6(Ipv6Addr::from(v6)))
}

impl GsnIpAddress<'_> {
    /// The address; `None` where type, length and octets do not agree.
    #[must_use]
    pub fn address(self) -> Option<IpAddr> {
        let (first, octets) = self.0.split_first()?;
        match (first >> 6, first & 0x3f, octets.len()) {
            (0, 4, 4) | (1, 16, 16) => ip(octets),
            _ => None,
        }
    }
}
impl PdpIpAddress<'_> {
    /// The address; `None` for another number of octets.
    #[must_use]
    pub fn address(self) -> Option<IpAddr> {
        ip(self.0)
    }
}
impl<'a> ApnLabels<'a> {
    /// The labels; ends where a length leads beyond the octets.
    pub fn labels(self) -> impl Iterator<Item = &'a [u8]> + use<'a> {
        let mut rest = self.0;
        core::iter::from_fn(move || {
            let (n, after) = rest.split_first()?;
            let (label, next) = after.split_at_checked(usize::from(*n))?;
            rest = next;
            Some(label)
        })
    }
    /// Whether the labels take all the octets, and none is empty.
    #[must_use]
    pub fn is_well_formed(self) -> bool {
        let taken = self.labels().fold(0usize, |n, l| n.saturating_add(l.len()).saturating_add(1));
        taken == self.0.len() && self.labels().all(|l| !l.is_empty())
    }
}
impl PdpKind<'_> {
    /// The name; `None` for a reserved type.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            [organisation, number] => match (organisation & 0x0f, number) {
                (0, 1) => "ppp",
                (0, 2) => "nonIP",
                (1, 0x21) => "ipv4",
                (1, 0x57) => "ipv6",
                (1, 0x8d) => "ipv4v6",
                _ => return None,
            },
            _ => return None,
        })
    }
}
impl PdnKind<'_> {
    /// The name; `None` for a reserved type.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match self.0 {
            [1] => "ipv4",
            [2] => "ipv6",
            [3] => "ipv4v6",
            [4] => "nonIP",
            [5] => "ethernet",
            _ => return None,
        })
    }
}
impl ChargingBehaviour<'_> {
    /// The name of the behaviour; `None` for a profile of the operator.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        Some(match octet(self.0, 0) & 0x0f {
            8 => "normal",
            4 => "prepaid",
            2 => "flatRate",
            1 => "hotBilling",
            _ => return None,
        })
    }
}

impl fmt::Display for GsnIpAddress<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.address() {
            Some(address) => IpText(address).fmt(f),
            None => Hex(self.0).fmt(f),
        }
    }
}
impl fmt::Display for PdpIpAddress<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.address() {
            Some(address) => IpText(address).fmt(f),
            None => Hex(self.0).fmt(f),
        }
    }
}
impl fmt::Display for ApnLabels<'_> {
    /// Labels with dots between; the wildcard is `*`; what are no labels, as hexadecimal.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.is_well_formed() {
            return Hex(self.0).fmt(f);
        }
        for (i, label) in self.labels().enumerate() {
            if i != 0 {
                f.write_char('.')?;
            }
            for b in label {
                match b {
                    b'!'..=b'~' if *b != b'.' && *b != b'\\' => f.write_char(char::from(*b))?,
                    _ => write!(f, "\\x{b:02x}")?,
                }
            }
        }
        Ok(())
    }
}
macro_rules! named {
    ($($view:ident)+) => { $(
        impl fmt::Display for $view<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self.name() {
                    Some(name) => f.write_str(name),
                    None => Hex(self.0).fmt(f),
                }
            }
        }
        impl<'a> Meaning<'a> for $view<'a> {
            #[inline]
            fn of(octets: &'a [u8]) -> Self {
                Self(octets)
            }
            fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
                let number = i64::try_from(number_at(self.0, 0, self.0.len()).unwrap_or_default());
                match number {
                    Ok(n) => visitor.value(field, Value::Named(n, self.name())),
                    Err(_) => visitor.value(field, Value::Octets(self.0)),
                }
            }
        }
    )+ };
}
named! { PdpKind PdnKind ChargingBehaviour }
macro_rules! as_text {
    ($($view:ident)+) => { $(
        impl<'a> Meaning<'a> for $view<'a> {
            #[inline]
            fn of(octets: &'a [u8]) -> Self {
                Self(octets)
            }
        }
    )+ };
}
as_text! { GsnIpAddress PdpIpAddress ApnLabels NtpTime }

impl NtpTime<'_> {
    /// Seconds since the beginning of 1900, UTC.
    #[must_use]
    pub fn seconds(self) -> Option<u32> {
        <[u8; 4]>::try_from(self.0).ok().map(u32::from_be_bytes)
    }
    /// Year, month and day, then hour, minute and second, UTC.
    #[must_use]
    pub fn civil(self) -> Option<([u32; 3], [u32; 3])> {
        let seconds = self.seconds()?;
        let (days, second) = (seconds / 86_400, seconds % 86_400);
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
        Some(([year, month, day], [second / 3600, second / 60 % 60, second % 60]))
    }
}
impl fmt::Display for NtpTime<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.civil() {
            Some(([year, month, day], [hour, minute, second])) => {
                write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
            }
            None => Hex(self.0).fmt(f),
        }
    }
}
