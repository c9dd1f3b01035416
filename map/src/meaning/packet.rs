//! Packet services: addresses, access points, charging, time.

use super::number_at;
use core::{
    fmt::{self, Write as _},
    net::{IpAddr, Ipv4Addr, Ipv6Addr},
};
use sigcodec_ber::Meaning;
use sigcodec_ber::octet_views;
use sigcodec_wire::{
    Layer,
    audit::{Auditor, Flag},
    codes,
    show::{Hex, IpText},
    time::NtpSeconds,
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
    /// Seconds as NTP counts them, of the era that RFC 6733 §4.3.1 says.
    NtpTime;
}

codes! {
    /// PDP type, TS 29.060 §7.7.27: the organisation in the high octet, the number that it allocated in the low.
    pub struct PdpType(pub u16) {
        PPP = 0x0001 => "ppp",
        NON_IP = 0x0002 => "nonIP",
        IPV4 = 0x0121 => "ipv4",
        IPV6 = 0x0157 => "ipv6",
        IPV4V6 = 0x018d => "ipv4v6",
    }
    /// PDN type, TS 29.274 §8.34.
    pub struct PdnType(pub u8) {
        IPV4 = 1 => "ipv4",
        IPV6 = 2 => "ipv6",
        IPV4V6 = 3 => "ipv4v6",
        NON_IP = 4 => "nonIP",
        ETHERNET = 5 => "ethernet",
    }
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
        match *self.0 {
            [organisation, number] => PdpType(u16::from_be_bytes([organisation & 0x0f, number])).name(),
            _ => None,
        }
    }
}
impl PdnKind<'_> {
    /// The name; `None` for a reserved type.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        match *self.0 {
            [kind] => PdnType(kind).name(),
            _ => None,
        }
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
    ($($view:ident: $audit:ident;)+) => { $(
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
                    Err(_) => visitor.unread(field, self.0),
                }
            }
            fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
                $audit(self.0, at, auditor);
            }
        }
    )+ };
}
named! { PdpKind: audit_organisation; PdnKind: audit_nothing; }

/// The organisation has four spare bits in front, which are set.
fn audit_organisation(octets: &[u8], at: u32, auditor: &mut dyn Auditor) {
    if octets.first().is_some_and(|first| first >> 4 != 0x0f) {
        auditor.finding(Flag::SpareBits, at);
    }
}
fn audit_nothing(_: &[u8], _: u32, _: &mut dyn Auditor) {}
/// An address whose type, length and octets do not agree.
fn audit_address(address: Option<IpAddr>, at: u32, auditor: &mut dyn Auditor) {
    if address.is_none() {
        auditor.finding(Flag::ValueMalformed, at);
    }
}

impl<'a> Meaning<'a> for GsnIpAddress<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        audit_address(self.address(), at, auditor);
    }
}
impl<'a> Meaning<'a> for PdpIpAddress<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        audit_address(self.address(), at, auditor);
    }
}
impl<'a> Meaning<'a> for ApnLabels<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
        // What is no name does not look like one.
        if !self.is_well_formed() {
            return visitor.unread(field, self.0);
        }
        visitor.value(field, Value::Text(self));
    }
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        if !self.is_well_formed() {
            auditor.finding(Flag::ValueMalformed, at);
        }
    }
}
impl<'a> Meaning<'a> for NtpTime<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
}

impl NtpTime<'_> {
    /// The seconds of its era.
    #[must_use]
    pub fn seconds(self) -> Option<u32> {
        <[u8; 4]>::try_from(self.0).ok().map(u32::from_be_bytes)
    }
    /// Year, month and day, then hour, minute and second, UTC.
    #[must_use]
    pub fn civil(self) -> Option<([u32; 3], [u32; 3])> {
        self.seconds().map(|seconds| NtpSeconds(seconds).civil())
    }
}
impl fmt::Display for NtpTime<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.seconds() {
            Some(seconds) => NtpSeconds(seconds).fmt(f),
            None => Hex(self.0).fmt(f),
        }
    }
}
