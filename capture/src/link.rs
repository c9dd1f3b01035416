//! Link layers. `etherparse` knows Ethernet and VLAN tags; its Linux cooked header refuses kinds of hardware that it
//! does not know, so that one is read here.

use crate::message::{Oddities, Oddity, Skipped};
use etherparse::{EtherType, Ethernet2HeaderSlice, SingleVlanSlice, ether_type};

/// What stands behind the header of a link.
pub(crate) enum Inside<'a> {
    /// An IP packet.
    Ip(&'a [u8]),
    /// A frame of Ethernet.
    Ethernet(&'a [u8]),
    /// An SCTP packet without IP.
    Sctp(&'a [u8]),
    /// A message, and what is odd about how it came.
    Message(&'a [u8], Oddities),
    /// A message that was exported, with its tags.
    Exported(&'a [u8]),
    /// Nothing that is looked for.
    Nothing(Skipped),
    /// The frame ends inside its header.
    Truncated,
}

/// The tag of a provider before it had the number 0x88a8.
const OLD_PROVIDER_TAG: EtherType = EtherType(0x9200);

/// Takes the link layer of a packet off.
pub(crate) fn open(link: u32, octets: &[u8]) -> Inside<'_> {
    match link {
        1 => ethernet(octets),
        // Linux cooked, version 1 and 2.
        113 => match octets.get(14..) {
            Some([a, b, rest @ ..]) => ether(u16::from_be_bytes([*a, *b]), rest),
            _ => Inside::Truncated,
        },
        276 => match (octets.first_chunk::<2>(), octets.get(20..)) {
            (Some(protocol), Some(rest)) => ether(u16::from_be_bytes(*protocol), rest),
            _ => Inside::Truncated,
        },
        // PPP; behind an octet for the direction.
        9 | 50 => ppp(octets),
        166 => ppp(behind(octets, 1)),
        51 => pppoe(octets),
        // LLC by itself, as ATM carries it.
        100 => llc(octets),
        104 => match octets {
            [_, _, a, b, rest @ ..] => ether(u16::from_be_bytes([*a, *b]), rest),
            _ => Inside::Truncated,
        },
        107 => frame_relay(octets),
        // Raw IP, and IPv4 and IPv6 by themselves.
        12 | 14 | 101 | 228 | 229 => Inside::Ip(octets),
        // BSD loopback: a family in the byte order of the host, or of the network.
        0 | 108 => Inside::Ip(behind(octets, 4)),
        // MTP2: a pseudo-header that says whether sequence numbers are extended (Q.703 annex A), then the unit.
        139 => mtp2(octets.get(1).copied(), behind(octets, 4)),
        140 => mtp2(None, octets),
        // MTP3 and SCCP, and what users number for themselves.
        141 | 142 | 147..=162 => Inside::Message(octets, Oddities::default()),
        248 => Inside::Sctp(octets),
        252 => Inside::Exported(octets),
        _ => Inside::Nothing(Skipped::Link(link)),
    }
}

fn behind(octets: &[u8], at: usize) -> &[u8] {
    octets.get(at..).unwrap_or_default()
}

/// Ethernet, and IEEE 802.3 where the number is a length.
pub(crate) fn ethernet(octets: &[u8]) -> Inside<'_> {
    match Ethernet2HeaderSlice::from_slice(octets) {
        Ok(header) => ether(header.ether_type().0, behind(octets, header.slice().len())),
        Err(_) => Inside::Truncated,
    }
}

/// What the number of Ethernet says, behind any tags.
pub(crate) fn ether(protocol: u16, mut rest: &[u8]) -> Inside<'_> {
    let mut protocol = EtherType(protocol);
    // One at a time: as a whole `etherparse` takes three tags and gives up.
    while matches!(
        protocol,
        ether_type::VLAN_TAGGED_FRAME
            | ether_type::PROVIDER_BRIDGING
            | ether_type::VLAN_DOUBLE_TAGGED_FRAME
            | OLD_PROVIDER_TAG
    ) {
        let Ok(tag) = SingleVlanSlice::from_slice(rest) else { return Inside::Truncated };
        (protocol, rest) = (tag.ether_type(), behind(rest, 4));
    }
    match protocol {
        ether_type::IPV4 | ether_type::IPV6 => Inside::Ip(rest),
        EtherType(0x8847 | 0x8848) => mpls(rest),
        EtherType(0x8864) => pppoe(rest),
        // Linux cooked has 4 for LLC; below 1501 the number is a length.
        EtherType(length @ 0..=1500) => {
            llc(if length > 4 { rest.get(..length.into()).unwrap_or(rest) } else { rest })
        }
        EtherType(other) => Inside::Nothing(Skipped::EtherType(other)),
    }
}

/// LLC (IEEE 802.2), with SNAP or IP behind it.
fn llc(octets: &[u8]) -> Inside<'_> {
    match octets {
        [0xaa, 0xaa, 3, rest @ ..] => snap(rest),
        [6, 6, 3, rest @ ..] => Inside::Ip(rest),
        [service, _, _, ..] => Inside::Nothing(Skipped::Llc(*service)),
        _ => Inside::Truncated,
    }
}

/// SNAP: whose number it is, and the number; that of bridged frames for another organisation.
fn snap(octets: &[u8]) -> Inside<'_> {
    match octets {
        // Frames bridged with and without their check sequence, behind two octets of padding.
        [0, 0x80, 0xc2, 0, 1 | 7, _, _, rest @ ..] => Inside::Ethernet(rest),
        [0, 0, 0 | 0xf8, a, b, rest @ ..] => ether(u16::from_be_bytes([*a, *b]), rest),
        [_, _, _, a, b, ..] => Inside::Nothing(Skipped::EtherType(u16::from_be_bytes([*a, *b]))),
        _ => Inside::Truncated,
    }
}

/// MPLS (RFC 3032): labels to the bottom of the stack; what follows has no number, and its first bits say it.
pub(crate) fn mpls(octets: &[u8]) -> Inside<'_> {
    let mut labels = octets.chunks_exact(4);
    let Some(last) = labels.position(|label| label.get(2).is_some_and(|b| b & 1 != 0)) else {
        return Inside::Truncated;
    };
    let rest = behind(octets, last.saturating_add(1).saturating_mul(4));
    match rest.first().map(|b| b >> 4) {
        Some(4 | 6) => Inside::Ip(rest),
        // A control word (RFC 4385), and Ethernet behind it.
        Some(0) => Inside::Ethernet(behind(rest, 4)),
        Some(_) => Inside::Nothing(Skipped::EtherType(0x8847)),
        None => Inside::Truncated,
    }
}

/// PPPoE (RFC 2516): a session carries PPP.
fn pppoe(octets: &[u8]) -> Inside<'_> {
    match octets.split_first_chunk::<6>() {
        Some((_, rest)) => ppp(rest),
        None => Inside::Truncated,
    }
}

/// PPP (RFC 1661), with address and control as HDLC has them or without, and a number of one octet or two.
pub(crate) fn ppp(octets: &[u8]) -> Inside<'_> {
    let octets = octets.strip_prefix(&[0xff, 3]).unwrap_or(octets);
    let (protocol, rest) = match octets {
        [short, rest @ ..] if short & 1 != 0 => (u16::from(*short), rest),
        [a, b, rest @ ..] => (u16::from_be_bytes([*a, *b]), rest),
        _ => return Inside::Truncated,
    };
    match protocol {
        0x21 | 0x57 => Inside::Ip(rest),
        0x281 | 0x283 => mpls(rest),
        other => Inside::Nothing(Skipped::Ppp(other)),
    }
}

/// Frame Relay: an address to the octet whose last bit is set, then RFC 2427, or a number of Ethernet.
fn frame_relay(octets: &[u8]) -> Inside<'_> {
    let Some(last) = octets.iter().take(4).position(|b| b & 1 != 0) else { return Inside::Truncated };
    match behind(octets, last.saturating_add(1)) {
        [3, 0, 0x80, rest @ ..] | [3, 0x80, rest @ ..] => snap(rest),
        [3, 0, 0xcc | 0x8e, rest @ ..] | [3, 0xcc | 0x8e, rest @ ..] => Inside::Ip(rest),
        [3, 0, 0xcf, rest @ ..] | [3, 0xcf, rest @ ..] => ppp(rest),
        [3, other, ..] => Inside::Nothing(Skipped::Llc(*other)),
        [a, b, rest @ ..] => ether(u16::from_be_bytes([*a, *b]), rest),
        _ => Inside::Truncated,
    }
}

/// The forms of a signal unit: octets in front of the length indicator, and the largest length that it tells.
const BASIC: (usize, usize) = (2, 63);
const EXTENDED: (usize, usize) = (4, 511);
/// Octets of the smallest message signal unit: service information and the routing label of ITU-T.
const SMALLEST: usize = 5;

/// A signal unit (Q.703): sequence numbers, length indicator, and what a message signal unit has behind them.
///
/// A receiver does not cut by the length indicator, so neither does this; what contradicts it is odd.
fn mtp2(annex_a: Option<u8>, octets: &[u8]) -> Inside<'_> {
    // Two octets behind the unit that are its right check sequence are not of it.
    let octets = match octets.split_last_chunk::<2>() {
        Some((unit, check)) if crc(unit) == u16::from_le_bytes(*check) => unit,
        _ => octets,
    };
    let read = |(at, most): (usize, usize)| {
        let (low, high) = if at == 2 { (octets.get(2)?, &0) } else { (octets.get(4)?, octets.get(5)?) };
        let length = usize::from(u16::from_le_bytes([*low, *high])) & most;
        let unit = octets.get(at.saturating_add(if at == 2 { 1 } else { 2 })..)?;
        Some((length, unit, length == unit.len().min(most)))
    };
    let fits = |form| read(form).is_some_and(|(_, _, fits)| fits);
    let form = match annex_a {
        Some(0) => BASIC,
        Some(1) => EXTENDED,
        // Nothing says it: the form that fits.
        _ if !fits(BASIC) && fits(EXTENDED) => EXTENDED,
        _ => BASIC,
    };
    match read(form) {
        None => Inside::Truncated,
        // 0 is fill-in, 1 and 2 are link status; behind those may stand a check sequence that is not right.
        Some((length, unit, _)) if length <= 2 && unit.len() < length.saturating_add(SMALLEST) => {
            Inside::Nothing(Skipped::Empty)
        }
        Some((_, unit, fits)) => {
            let mut odd = Oddities::default();
            odd.add(Oddity::LinkLength, !fits);
            Inside::Message(unit, odd)
        }
    }
}

/// The check sequence of Q.703 §4.2, that of HDLC.
fn crc(octets: &[u8]) -> u16 {
    let step = |crc: u16| crc >> 1 ^ if crc & 1 == 0 { 0 } else { 0x8408 };
    !octets.iter().fold(0xffff_u16, |crc, b| (0..8).fold(crc ^ u16::from(*b), |crc, _| step(crc)))
}
