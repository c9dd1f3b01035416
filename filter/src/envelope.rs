//! What is known of a message beside its octets: where in a capture it stands, and between whom.

use crate::{
    error::Reason,
    field::Literals,
    values::{Literal, Values},
};
use core::{
    fmt,
    net::{IpAddr, SocketAddr},
};
use jiff::{Timestamp, civil::DateTime, tz::Offset};
use sigcodec::wire::audit::Flags;

/// What is known of a message beside its octets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Envelope {
    /// What was odd about how it came.
    pub flags: Flags,
    /// The number of its packet.
    pub frame: Option<u64>,
    /// When it came, in nanoseconds since 1970-01-01T00:00:00Z.
    pub time: Option<i128>,
    /// The address and port that it came from, and those that it goes to.
    pub ends: Option<[(IpAddr, u16); 2]>,
}

impl From<Flags> for Envelope {
    fn from(flags: Flags) -> Self {
        Self { flags, ..Self::default() }
    }
}

/// What of an envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Frame,
    Time,
    /// Addresses of the source, of the destination.
    Address(bool, bool),
    /// The ports.
    Port(bool, bool),
}

pub(crate) const FIELDS: &[(&str, Place, Literals)] = &[
    ("frame", Place::Frame, Literals::Number),
    ("time", Place::Time, Literals::Time),
    ("source", Place::Address(true, false), Literals::Address),
    ("destination", Place::Address(false, true), Literals::Address),
    ("address", Place::Address(true, true), Literals::Address),
    ("source.port", Place::Port(true, false), Literals::Number),
    ("destination.port", Place::Port(false, true), Literals::Number),
    ("port", Place::Port(true, true), Literals::Number),
];

/// An address and a port, as they stand in what is shown.
struct End(IpAddr, u16);

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.0, self.1)
    }
}

impl Place {
    /// Keeps what an envelope has.
    pub(crate) fn take(self, envelope: &Envelope, to: &mut Values) {
        let mut add = |number: i128| to.add_counted(Some(number), &number, None);
        let ends = |source: bool, destination: bool| {
            let each =
                envelope.ends.into_iter().flat_map(move |ends| ends.into_iter().zip([source, destination]));
            each.filter(|(_, wanted)| *wanted).map(|(end, _)| end)
        };
        match self {
            Self::Frame => envelope.frame.map(i128::from).into_iter().for_each(add),
            Self::Time => envelope.time.into_iter().for_each(add),
            Self::Port(source, destination) => {
                ends(source, destination).for_each(|(_, port)| add(i128::from(port)));
            }
            Self::Address(source, destination) => {
                for (address, port) in ends(source, destination) {
                    to.add_counted(None, &address, Some(&End(address, port)));
                }
            }
        }
    }
}

/// An address, with a port or without, or a network: `192.0.2.1`, `192.0.2.1:2905`, `192.0.2.0/24`.
pub(crate) fn address(text: &str) -> Result<Literal, Reason> {
    let no = || Reason::Unknown("address, address and port, or network", text.to_owned());
    if let Ok(address) = text.parse::<IpAddr>() {
        return Ok(Literal::Text(address.to_string()));
    }
    if let Ok(end) = text.parse::<SocketAddr>() {
        return Ok(Literal::Text(End(end.ip(), end.port()).to_string()));
    }
    let (address, bits) = text.split_once('/').ok_or_else(no)?;
    let (address, bits) = (address.parse::<IpAddr>().ok(), bits.parse::<u8>().ok());
    let most = |address: IpAddr| if address.is_ipv4() { 32 } else { 128 };
    let network = address.zip(bits).filter(|(address, bits)| *bits <= most(*address));
    network.map(|(address, bits)| Literal::Network(address, bits)).ok_or_else(no)
}

/// Whether an address is one of a network.
pub(crate) fn is_in(address: IpAddr, network: IpAddr, bits: u8) -> bool {
    let bits = u32::from(bits);
    match (address, network) {
        (IpAddr::V4(a), IpAddr::V4(n)) => {
            let differ = a.to_bits() ^ n.to_bits();
            differ.checked_shr(32u32.saturating_sub(bits)).unwrap_or(0) == 0
        }
        (IpAddr::V6(a), IpAddr::V6(n)) => {
            let differ = a.to_bits() ^ n.to_bits();
            differ.checked_shr(128u32.saturating_sub(bits)).unwrap_or(0) == 0
        }
        _ => false,
    }
}

/// Nanoseconds since 1970 of a day or a time of RFC 3339: `2026-01-31`, `2026-01-31T12:00`, `2026-01-31T12:00:00.5+02:00`;
/// in UTC where it does not say.
pub(crate) fn time(text: &str) -> Result<i128, Reason> {
    let no = || Reason::Unknown("time (`2026-01-31T12:00:00.5Z`)", text.to_owned());
    parse_time(text).ok_or_else(no)
}

fn parse_time(text: &str) -> Option<i128> {
    // With an offset it is a point in time, and without one a day or a time of the day.
    let of_utc = || text.parse::<DateTime>().and_then(|civil| Offset::UTC.to_timestamp(civil));
    text.parse::<Timestamp>().or_else(|_| of_utc()).ok().map(Timestamp::as_nanosecond)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times() {
        let seconds = |text: &str| parse_time(text).map(|n| n / 1_000_000_000);
        assert_eq!(seconds("1970-01-01"), Some(0));
        assert_eq!(seconds("2000-03-01T00:00Z"), Some(951_868_800));
        assert_eq!(seconds("2026-01-01 00:00:00"), Some(1_767_225_600));
        assert_eq!(seconds("2024-02-29T12:34:56+02:00"), Some(1_709_202_896));
        assert_eq!(seconds("1969-12-31T23:59:59-00:30"), Some(1799));
        assert_eq!(parse_time("1970-01-01T00:00:00.25"), Some(250_000_000));
        assert_eq!(parse_time("1970-01-01T00:00:00.000000001z"), Some(1));
        for wrong in [
            "",
            "1970",
            "1970-1-1",
            "1970-13-01",
            "1970-00-01",
            "2023-02-29",
            "1970-01-00",
            "1970-01-01T",
            "1970-01-01T24:00",
            "1970-01-01T00:00:00.",
            "1970-01-01T00:00:00.0000000001",
            "1970-01-01T00:00x",
            "1970-01-01T00:00+1",
            "+970-01-01",
        ] {
            assert_eq!(parse_time(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn networks() {
        let of = |text: &str, network: &str| {
            let Ok(Literal::Network(n, bits)) = address(network) else { panic!("{network}") };
            is_in(text.parse().unwrap(), n, bits)
        };
        assert!(
            of("192.0.2.1", "192.0.2.0/24") && of("192.0.2.1", "192.0.2.1/32") && of("1.2.3.4", "9.9.9.9/0")
        );
        assert!(
            !of("192.0.3.1", "192.0.2.0/24") && !of("192.0.2.1", "192.0.2.0/32") && !of("::1", "0.0.0.0/0")
        );
        assert!(
            of("2001:db8::1", "2001:db8::/32") && !of("2001:db9::1", "2001:db8::/32") && of("::1", "::2/0")
        );
        for wrong in ["192.0.2", "192.0.2.0/33", "::/129", "192.0.2.1:99999", "x", "/8", "192.0.2.0/"] {
            assert!(address(wrong).is_err(), "{wrong}");
        }
    }
}
