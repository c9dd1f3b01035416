//! Link layers.

use super::{Packet, Reassembly, Start, Told, ip};

/// Takes the link layer of a packet off.
pub(super) fn packet(packet: &Packet<'_>, state: &mut Reassembly, to: &mut Told<'_>) {
    let octets = packet.octets;
    match packet.link {
        1 => match octets.get(12..) {
            Some([a, b, rest @ ..]) => ether(u16::from_be_bytes([*a, *b]), rest, packet, state, to),
            _ => truncated(packet, to),
        },
        // Linux cooked, version 1 and 2.
        113 => match octets.get(14..) {
            Some([a, b, rest @ ..]) => ether(u16::from_be_bytes([*a, *b]), rest, packet, state, to),
            _ => truncated(packet, to),
        },
        276 => match (octets.first_chunk::<2>(), octets.get(20..)) {
            (Some(protocol), Some(rest)) => ether(u16::from_be_bytes(*protocol), rest, packet, state, to),
            _ => truncated(packet, to),
        },
        // Raw IP, and IPv4 and IPv6 by themselves.
        12 | 14 | 101 | 228 | 229 => ip::packet(octets, packet, state, to),
        // BSD loopback: a family in the byte order of the host, or of the network.
        0 | 108 => ip::packet(octets.get(4..).unwrap_or_default(), packet, state, to),
        // MTP2: a pseudo-header of four octets, then BSN, FSN, LI and the message signal unit.
        139 => mtp2(octets.get(4..).unwrap_or_default(), packet, to),
        140 => mtp2(octets, packet, to),
        141 => to.pdu(packet, None, Start::Mtp3, octets),
        142 => to.pdu(packet, None, Start::Sccp, octets),
        248 => super::sctp::packet(octets, None, packet, state, to),
        _ => {}
    }
}

fn truncated(packet: &Packet<'_>, to: &mut Told<'_>) {
    to.problem(packet, None, "link", "truncated", "frame ends inside its link header");
}

fn ether(mut protocol: u16, mut rest: &[u8], packet: &Packet<'_>, state: &mut Reassembly, to: &mut Told<'_>) {
    // VLAN tags, at most as many as a frame can hold by sense.
    for _ in 0..8 {
        let (0x8100 | 0x88a8 | 0x9100 | 0x9200) = protocol else { break };
        let [_, _, a, b, behind @ ..] = rest else { return truncated(packet, to) };
        (protocol, rest) = (u16::from_be_bytes([*a, *b]), behind);
    }
    if matches!(protocol, 0x0800 | 0x86dd) {
        ip::packet(rest, packet, state, to);
    }
}

fn mtp2(octets: &[u8], packet: &Packet<'_>, to: &mut Told<'_>) {
    match octets {
        // The length indicator: 0 fill-in, 1 and 2 link status, above that a message signal unit.
        [_, _, length, unit @ ..] if length & 0x3f > 2 => {
            // A frame check sequence may follow a unit whose length is known.
            let known = usize::from(length & 0x3f);
            let unit = if known < 63 { unit.get(..known).unwrap_or(unit) } else { unit };
            to.pdu(packet, None, Start::Mtp3, unit);
        }
        [_, _, _, ..] => {}
        _ => truncated(packet, to),
    }
}
