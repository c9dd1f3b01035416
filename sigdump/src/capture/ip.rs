//! IPv4 and IPv6, fragments included.

use super::{Ends, Packet, Reassembly, Told, sctp, tcp};
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::collections::HashMap;

/// Datagrams that are put together at the same time.
const MAX_DATAGRAMS: usize = 1024;
/// Octets of one datagram.
const MAX_DATAGRAM: usize = 65_535;

type Key = (IpAddr, IpAddr, u8, u32);

/// Datagrams of which not all fragments have come.
#[derive(Debug, Default)]
pub(super) struct Fragments(HashMap<Key, Datagram>);

impl Fragments {
    /// How many datagrams are incomplete.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }
}

#[derive(Debug, Default)]
struct Datagram {
    parts: Vec<(usize, Vec<u8>)>,
    size: Option<usize>,
}

impl Datagram {
    /// All octets, when there is no gap.
    fn whole(&mut self) -> Option<Vec<u8>> {
        let size = self.size?;
        self.parts.sort_by_key(|(at, _)| *at);
        let mut out = Vec::with_capacity(size);
        for (at, octets) in &self.parts {
            let new = out.len().checked_sub(*at)?;
            out.extend_from_slice(octets.get(new..).unwrap_or_default());
        }
        (out.len() >= size).then(|| {
            out.truncate(size);
            out
        })
    }
}

/// A fragment: where it stands and whether more follow.
struct Fragment {
    id: u32,
    at: usize,
    more: bool,
}

pub(super) fn packet(octets: &[u8], packet: &Packet<'_>, state: &mut Reassembly, to: &mut Told<'_>) {
    let parsed = match octets {
        [first, ..] if first >> 4 == 4 => v4(octets),
        [first, ..] if first >> 4 == 6 => v6(octets),
        _ => None,
    };
    let Some((source, destination, protocol, payload, fragment)) = parsed else {
        return to.problem(packet, None, "ip", "malformed", "not an intact IP header");
    };
    // Nothing but SCTP and TCP carries what is looked for.
    if !matches!(protocol, 132 | 6) {
        return;
    }
    let ends = Ends { source: (source, 0), destination: (destination, 0) };
    match fragment {
        None => transport(protocol, payload, ends, packet, state, to),
        Some(f) => {
            if let Some(whole) =
                collect((source, destination, protocol, f.id), &f, payload, ends, packet, state, to)
            {
                transport(protocol, &whole, ends, packet, state, to);
            }
        }
    }
}

fn collect(
    key: Key,
    fragment: &Fragment,
    payload: &[u8],
    ends: Ends,
    packet: &Packet<'_>,
    state: &mut Reassembly,
    to: &mut Told<'_>,
) -> Option<Vec<u8>> {
    let datagrams = &mut state.ip.0;
    if datagrams.len() >= MAX_DATAGRAMS && !datagrams.contains_key(&key) {
        let text = format!("more than {MAX_DATAGRAMS} datagrams are incomplete; all are given up");
        to.problem(packet, Some(ends), "ip", "fragmentLimit", text);
        datagrams.clear();
    }
    let end = fragment.at.saturating_add(payload.len());
    let datagram = datagrams.entry(key).or_default();
    if end > MAX_DATAGRAM || datagram.parts.len() > 8192 {
        datagrams.remove(&key);
        to.problem(
            packet,
            Some(ends),
            "ip",
            "fragmentTooLong",
            "fragments reach beyond the largest datagram",
        );
        return None;
    }
    datagram.parts.push((fragment.at, payload.to_vec()));
    if !fragment.more {
        datagram.size = Some(end);
    }
    let whole = datagram.whole()?;
    datagrams.remove(&key);
    Some(whole)
}

fn transport(
    protocol: u8,
    payload: &[u8],
    ends: Ends,
    packet: &Packet<'_>,
    state: &mut Reassembly,
    to: &mut Told<'_>,
) {
    match protocol {
        132 => sctp::packet(payload, Some(ends), packet, state, to),
        _ => tcp::packet(payload, ends, packet, state, to),
    }
}

type Parsed<'a> = (IpAddr, IpAddr, u8, &'a [u8], Option<Fragment>);

fn v4(octets: &[u8]) -> Option<Parsed<'_>> {
    let [first, _, l1, l2, i1, i2, f1, f2, _, protocol, _, _, s @ .., _, _, _, _] =
        octets.first_chunk::<20>()?;
    let header = usize::from(first & 0x0f).checked_mul(4).filter(|n| *n >= 20)?;
    let total = usize::from(u16::from_be_bytes([*l1, *l2]));
    // A length of 0 is what segmentation offload leaves behind.
    let end = if total == 0 { octets.len() } else { total.min(octets.len()) };
    let payload = octets.get(header..end)?;
    let flags = u16::from_be_bytes([*f1, *f2]);
    let at = usize::from(flags & 0x1fff).saturating_mul(8);
    let more = flags & 0x2000 != 0;
    let id = u32::from(u16::from_be_bytes([*i1, *i2]));
    let fragment = (more || at > 0).then_some(Fragment { id, at, more });
    let d: [u8; 4] = octets.get(16..20)?.try_into().ok()?;
    let s: [u8; 4] = s.get(..4)?.try_into().ok()?;
    Some((Ipv4Addr::from(s).into(), Ipv4Addr::from(d).into(), *protocol, payload, fragment))
}

fn v6(octets: &[u8]) -> Option<Parsed<'_>> {
    let length = usize::from(u16::from_be_bytes(octets.get(4..6)?.try_into().ok()?));
    let source: [u8; 16] = octets.get(8..24)?.try_into().ok()?;
    let destination: [u8; 16] = octets.get(24..40)?.try_into().ok()?;
    let mut next = *octets.get(6)?;
    let end = if length == 0 { octets.len() } else { length.saturating_add(40).min(octets.len()) };
    let mut rest = octets.get(40..end)?;
    let mut fragment = None;
    // Extension headers: each advances; a packet holds few by sense.
    for _ in 0..16 {
        match next {
            0 | 43 | 60 | 135 => {
                let [n, size, ..] = rest else { return None };
                next = *n;
                rest = rest.get(usize::from(*size).saturating_add(1).saturating_mul(8)..)?;
            }
            51 => {
                let [n, size, ..] = rest else { return None };
                next = *n;
                rest = rest.get(usize::from(*size).saturating_add(2).saturating_mul(4)..)?;
            }
            44 => {
                let [n, _, o1, o2, i1, i2, i3, i4, behind @ ..] = rest else { return None };
                let offset = u16::from_be_bytes([*o1, *o2]);
                let (at, more) = (usize::from(offset & 0xfff8), offset & 1 != 0);
                if more || at > 0 {
                    fragment = Some(Fragment { id: u32::from_be_bytes([*i1, *i2, *i3, *i4]), at, more });
                }
                (next, rest) = (*n, behind);
            }
            _ => break,
        }
    }
    Some((Ipv6Addr::from(source).into(), Ipv6Addr::from(destination).into(), next, rest, fragment))
}
