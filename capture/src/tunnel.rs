//! What carries packets inside packets: UDP and GRE, and the headers that stand in them.

use crate::link::{Inside, ether, mpls, ppp};
use crate::message::Skipped;

/// Protocols of IP that carry packets or frames.
pub(crate) const IPV4: u8 = 4;
pub(crate) const UDP: u8 = 17;
pub(crate) const IPV6: u8 = 41;
pub(crate) const GRE: u8 = 47;
pub(crate) const MPLS: u8 = 137;

/// What the payload of an IP packet carries, if its protocol is one of these.
pub(crate) fn open(protocol: u8, octets: &[u8]) -> Option<Inside<'_>> {
    match protocol {
        IPV4 | IPV6 => Some(Inside::Ip(octets)),
        UDP => Some(udp(octets)),
        GRE => Some(gre(octets)),
        MPLS => Some(mpls(octets)),
        _ => None,
    }
}

fn behind(octets: &[u8], at: usize) -> Inside<'_> {
    octets.get(at..).map_or(Inside::Truncated, Inside::Ethernet)
}

fn udp(octets: &[u8]) -> Inside<'_> {
    let Some(([s1, s2, d1, d2, l1, l2, _, _], rest)) = octets.split_first_chunk::<8>() else {
        return Inside::Truncated;
    };
    // A length of 0 is that of a jumbogram, or what offload leaves behind.
    let length = usize::from(u16::from_be_bytes([*l1, *l2]));
    let rest = length.checked_sub(8).and_then(|n| rest.get(..n)).unwrap_or(rest);
    let [source, destination] = [[*s1, *s2], [*d1, *d2]].map(u16::from_be_bytes);
    match destination {
        // VXLAN (RFC 7348), and the port of Linux before it had one.
        4789 | 8472 => match rest.first() {
            Some(0x08) => behind(rest, 8),
            _ => Inside::Nothing(Skipped::Udp),
        },
        // Geneve (RFC 8926): options counted in fours, and what follows.
        6081 => match rest {
            [head, _, a, b, _, _, _, _, rest @ ..] => {
                let options = usize::from(head & 0x3f).saturating_mul(4);
                rest.get(options..)
                    .map_or(Inside::Truncated, |rest| named(u16::from_be_bytes([*a, *b]), rest))
            }
            _ => Inside::Truncated,
        },
        // MPLS (RFC 7510).
        6635 => mpls(rest),
        // SCTP (RFC 6951) has the port at either end.
        _ if source == 9899 || destination == 9899 => Inside::Sctp(rest),
        _ => Inside::Nothing(Skipped::Udp),
    }
}

/// GRE (RFC 2784, RFC 2890, and the version of RFC 2637).
fn gre(octets: &[u8]) -> Inside<'_> {
    let Some(([flags, version, a, b], rest)) = octets.split_first_chunk::<4>() else {
        return Inside::Truncated;
    };
    let protocol = u16::from_be_bytes([*a, *b]);
    // Checksum with offset, key, sequence number, acknowledgement: four octets each.
    let bits = [flags & 0xc0 != 0, flags & 0x20 != 0, flags & 0x10 != 0, version & 0x87 == 0x81];
    let words = bits.into_iter().filter(|is| *is).count();
    let Some(rest) = rest.get(words.saturating_mul(4)..) else { return Inside::Truncated };
    match protocol {
        // ERSPAN: without a sequence number the first type, which has no header of its own.
        0x88be if flags & 0x10 == 0 => Inside::Ethernet(rest),
        0x88be => behind(rest, 8),
        // The third type has a header of 12 octets, and 8 more if its last bit says so.
        0x22eb => match rest.get(11) {
            Some(last) => behind(rest, if last & 1 == 0 { 12 } else { 20 }),
            None => Inside::Truncated,
        },
        0x880b => ppp(rest),
        _ => named(protocol, rest),
    }
}

/// What a number of Ethernet says, or a frame of Ethernet.
fn named(protocol: u16, rest: &[u8]) -> Inside<'_> {
    if protocol == 0x6558 { Inside::Ethernet(rest) } else { ether(protocol, rest) }
}
