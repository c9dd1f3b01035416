//! What a message begins with, and whose coding its network has.

use crate::abi::sigcodec_status;
use sigcodec::{
    stack::Frame,
    wire::{Network, Selector},
};

/// What the octets of a message begin with.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum sigcodec_layer {
    /// M3UA, RFC 4666: a user message of SCTP with payload protocol 3.
    M3ua = 1,
    /// SUA, RFC 3868: payload protocol 4.
    Sua = 2,
    /// M2UA, RFC 3331: payload protocol 2.
    M2ua = 3,
    /// M2PA, RFC 4165: payload protocol 5.
    M2pa = 4,
    /// MTP level 3, Q.704, from the service information octet on.
    Mtp3 = 5,
    /// SCCP, Q.713.
    Sccp = 6,
    /// TCAP, Q.773, or ANSI TCAP, T1.114: the tag says which.
    Tcap = 7,
    /// ISUP, Q.763.
    Isup = 8,
    /// BICC, Q.1902.3.
    Bicc = 9,
    /// Diameter, RFC 6733: payload protocol 46 or 47, or a whole message of a stream.
    Diameter = 10,
    /// SGsAP, TS 29.118.
    Sgsap = 11,
    /// BSSAP, TS 48.006.
    Bssap = 12,
    /// BSSAP-LE, TS 49.031.
    BssapLe = 13,
    /// BSSAP+, TS 29.018.
    BssapPlus = 14,
    /// Layer 3 of the radio interface, TS 24.008.
    Dtap = 15,
    /// RANAP, TS 25.413.
    Ranap = 16,
    /// RUA, TS 25.468.
    Rua = 17,
    /// HNBAP, TS 25.469.
    Hnbap = 18,
    /// SABP, TS 25.419.
    Sabp = 19,
    /// PCAP, the Positioning Calculation Application Part, TS 25.453.
    PcapAp = 20,
}

/// Whose coding a network uses, where the standards of several differ.
#[repr(u32)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum sigcodec_network {
    /// ITU-T.
    Itu = 0,
    /// ANSI.
    Ansi = 1,
    /// China.
    China = 2,
    /// Japan.
    Japan = 3,
    /// France.
    France = 4,
    /// Israel.
    Israel = 5,
    /// Russia.
    Russia = 6,
}

/// What names the layer of a number.
const fn selector(layer: u32) -> Option<Selector> {
    /// Those that are not built without `all-layers`.
    const ALL: bool = cfg!(feature = "all-layers");
    Some(match layer {
        1 => Selector::Ppid(3),
        6 => Selector::ServiceIndicator(3),
        7 => Selector::Subsystem(None),
        10 if cfg!(feature = "diameter") => Selector::Ppid(46),
        2 if ALL => Selector::Ppid(4),
        3 if ALL => Selector::Ppid(2),
        4 if ALL => Selector::Ppid(5),
        5 if ALL => Selector::LinkData,
        8 if ALL => Selector::ServiceIndicator(5),
        9 if ALL => Selector::ServiceIndicator(13),
        11 if ALL => Selector::Port(29118),
        12 if ALL => Selector::Subsystem(Some(254)),
        13 if ALL => Selector::Subsystem(Some(252)),
        14 if ALL => Selector::Subsystem(Some(98)),
        15 if ALL => Selector::Layer3,
        16 if ALL => Selector::Subsystem(Some(142)),
        17 if ALL => Selector::Ppid(19),
        18 if ALL => Selector::Ppid(20),
        19 if ALL => Selector::Port(3452),
        20 if ALL => Selector::Subsystem(Some(249)),
        _ => return None,
    })
}

const fn network_of(number: u32) -> Option<Network> {
    Some(match number {
        0 => Network::Itu,
        1 => Network::Ansi,
        2 => Network::China,
        3 => Network::Japan,
        4 => Network::France,
        5 => Network::Israel,
        6 => Network::Russia,
        _ => return None,
    })
}

/// The network of a number.
pub(crate) fn network(number: u32) -> Result<Network, sigcodec_status> {
    network_of(number).ok_or(sigcodec_status::Network)
}

/// What names the layer of a number, and the network of another.
#[inline]
pub(crate) fn selected(layer: u32, network_number: u32) -> Result<(Selector, Network), sigcodec_status> {
    let by = selector(layer).ok_or(sigcodec_status::Layer)?;
    Ok((by, network(network_number)?))
}

/// The layers of a message.
pub(crate) fn frame(layer: u32, network_number: u32, octets: &[u8]) -> Result<Frame<'_>, sigcodec_status> {
    let (by, network) = selected(layer, network_number)?;
    Ok(Frame::enter(by, octets, network))
}
