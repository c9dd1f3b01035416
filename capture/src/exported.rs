//! Messages that Wireshark exported without what carried them (link type 252): tags, and the message behind them.

use crate::message::Ends;
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// An exported message.
pub(crate) struct Exported<'a> {
    /// The name of its protocol, or of the table of protocols that it stands in; empty if there is none.
    pub(crate) protocol: &'a str,
    pub(crate) ends: Option<Ends>,
    pub(crate) octets: &'a [u8],
}

/// Reads the tags, which are numbers and lengths of two octets; `None` if there is no end of them.
pub(crate) fn open(mut octets: &[u8]) -> Option<Exported<'_>> {
    let mut protocol = "";
    let (mut addresses, mut ports) = ([None; 2], [0; 2]);
    loop {
        let ([t1, t2, l1, l2], rest) = octets.split_first_chunk::<4>()?;
        let (value, rest) = rest.split_at_checked(u16::from_be_bytes([*l1, *l2]).into())?;
        octets = rest;
        let v4 = || value.first_chunk().map(|a| IpAddr::V4(Ipv4Addr::from(*a)));
        let v6 = || value.first_chunk().map(|a| IpAddr::V6(Ipv6Addr::from(*a)));
        let port = || value.first_chunk().map_or(0, |p| u32::from_be_bytes(*p));
        match u16::from_be_bytes([*t1, *t2]) {
            0 => break,
            // Wireshark pads names with zeros.
            12..=14 => {
                protocol = core::str::from_utf8(value).unwrap_or_default().trim_end_matches('\0');
            }
            20 => addresses[0] = v4(),
            21 => addresses[1] = v4(),
            22 => addresses[0] = v6(),
            23 => addresses[1] = v6(),
            25 => ports[0] = port(),
            26 => ports[1] = port(),
            _ => {}
        }
    }
    let none = IpAddr::V4(Ipv4Addr::UNSPECIFIED);
    let [source, destination] = addresses;
    let [from, to] = ports.map(|p| u16::try_from(p).unwrap_or(0));
    let known = source.is_some() || destination.is_some();
    let ends = known.then(|| Ends {
        source: (source.unwrap_or(none), from),
        destination: (destination.unwrap_or(none), to),
    });
    Some(Exported { protocol, ends, octets })
}
