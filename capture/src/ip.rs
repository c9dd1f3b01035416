//! IPv4 and IPv6. `etherparse` takes the headers apart, one at a time, so that what it refuses to see as a whole is
//! read as far as it goes; fragments are put together here, within bounds.

use crate::message::{Ends, Out, Place, Skipped, older};
use crate::tunnel;
use core::net::IpAddr;
use etherparse::{
    IpAuthHeaderSlice, Ipv4HeaderSlice, Ipv6FragmentHeaderSlice, Ipv6HeaderSlice, Ipv6RawExtHeaderSlice,
};
use std::collections::{BTreeMap, HashMap, VecDeque};

/// Datagrams that are put together at the same time.
const MAX_DATAGRAMS: usize = 1024;
/// Datagrams that are remembered when they are whole, so that their fragments may come again.
const MAX_WHOLE: usize = 64;
/// Octets of one datagram.
const MAX_DATAGRAM: usize = 65_535;
/// What a datagram and a fragment cost beside their octets.
const DATAGRAM: usize = 512;
const FRAGMENT_PART: usize = 64;

pub(crate) const TCP: u8 = 6;
pub(crate) const SCTP: u8 = 132;

/// An IP packet.
#[derive(Debug)]
pub(crate) struct Datagram<'a> {
    /// Addresses; the ports are 0.
    pub(crate) ends: Ends,
    /// What stands behind the headers.
    pub(crate) protocol: u8,
    pub(crate) payload: &'a [u8],
    pub(crate) fragment: Option<Fragment>,
}

/// A fragment: where it stands and whether more follow.
#[derive(Debug)]
pub(crate) struct Fragment {
    id: u32,
    at: usize,
    more: bool,
}

/// Takes the IP headers of a packet off.
pub(crate) fn open(octets: &[u8]) -> Option<Datagram<'_>> {
    match octets.first()? >> 4 {
        4 => v4(octets),
        6 => v6(octets),
        _ => None,
    }
}

fn ends(source: IpAddr, destination: IpAddr) -> Ends {
    Ends { source: (source, 0), destination: (destination, 0) }
}

fn v4(octets: &[u8]) -> Option<Datagram<'_>> {
    let header = Ipv4HeaderSlice::from_slice(octets).ok()?;
    let total = usize::from(header.total_len());
    // A length of 0 is what segmentation offload leaves behind.
    let end = if total == 0 { octets.len() } else { total.min(octets.len()) };
    let fragment = header.is_fragmenting_payload().then(|| Fragment {
        id: u32::from(header.identification()),
        at: usize::from(header.fragments_offset().byte_offset()),
        more: header.more_fragments(),
    });
    Some(Datagram {
        ends: ends(header.source_addr().into(), header.destination_addr().into()),
        protocol: header.protocol().0,
        payload: octets.get(header.slice().len()..end)?,
        fragment,
    })
}

fn v6(octets: &[u8]) -> Option<Datagram<'_>> {
    let header = Ipv6HeaderSlice::from_slice(octets).ok()?;
    let length = usize::from(header.payload_length());
    let start = header.slice().len();
    let end = if length == 0 { octets.len() } else { start.saturating_add(length).min(octets.len()) };
    let (protocol, payload, fragment) = extensions(header.next_header().0, octets.get(start..end)?)?;
    let ends = ends(header.source_addr().into(), header.destination_addr().into());
    Some(Datagram { ends, protocol, payload, fragment })
}

/// Hop-by-hop, routing, destination, mobility, HIP, Shim6: their length counts eights beyond the first.
const OPTIONS: [u8; 6] = [0, 43, 60, 135, 139, 140];
const FRAGMENT: u8 = 44;
/// The authentication header, the length of which counts fours.
const AUTHENTICATION: u8 = 51;

impl Datagram<'_> {
    /// What it carries may be looked for.
    pub(crate) fn is_looked_for(&self) -> bool {
        // Behind the header of a fragment IPv6 may have more of them, which stand in the whole datagram.
        let more = self.fragment.is_some() && self.ends.source.0.is_ipv6();
        let extension = OPTIONS.contains(&self.protocol) || self.protocol == AUTHENTICATION;
        let tunnel =
            matches!(self.protocol, tunnel::IPV4 | tunnel::IPV6 | tunnel::UDP | tunnel::GRE | tunnel::MPLS);
        matches!(self.protocol, SCTP | TCP) || tunnel || more && extension
    }
}

/// Passes over extension headers, up to and with that of a fragment: what is behind it, and where it stands.
fn extensions(mut next: u8, mut rest: &[u8]) -> Option<(u8, &[u8], Option<Fragment>)> {
    // Each has eight octets at least, so the packet bounds them.
    loop {
        let used;
        (next, used) = match next {
            FRAGMENT => {
                let header = Ipv6FragmentHeaderSlice::from_slice(rest).ok()?;
                let (next, used) = (header.next_header().0, header.slice().len());
                if header.is_fragmenting_payload() {
                    let at = usize::from(header.fragment_offset().byte_offset());
                    let (id, more) = (header.identification(), header.more_fragments());
                    return Some((next, rest.get(used..)?, Some(Fragment { id, at, more })));
                }
                (next, used)
            }
            AUTHENTICATION => {
                let header = IpAuthHeaderSlice::from_slice(rest).ok()?;
                (header.next_header().0, header.slice().len())
            }
            _ if OPTIONS.contains(&next) => {
                let header = Ipv6RawExtHeaderSlice::from_slice(rest).ok()?;
                (header.next_header().0, header.slice().len())
            }
            _ => return Some((next, rest, None)),
        };
        rest = rest.get(used..)?;
    }
}

/// The same of a datagram that has been put together: fragments inside fragments are not intact.
pub(crate) fn open_whole(protocol: u8, octets: &[u8]) -> Option<(u8, &[u8])> {
    match extensions(protocol, octets)? {
        (protocol, payload, None) => Some((protocol, payload)),
        (_, _, Some(_)) => None,
    }
}

/// Addresses, protocol and identification: what fragments of one datagram share.
type Key = (IpAddr, IpAddr, u8, u32);

/// Datagrams of which not all fragments have come, and those that were whole last.
#[derive(Debug, Default)]
pub(crate) struct Fragments {
    incomplete: HashMap<Key, Incomplete>,
    whole: VecDeque<(Key, Vec<u8>)>,
    held: usize,
}

#[derive(Debug, Default)]
struct Incomplete {
    /// The fragment that came last.
    place: Place,
    /// Octets that have come, none twice, by their offsets.
    parts: BTreeMap<usize, Vec<u8>>,
    octets: usize,
    size: Option<usize>,
}

impl Incomplete {
    fn held(&self) -> usize {
        self.octets.saturating_add(DATAGRAM).saturating_add(self.parts.len().saturating_mul(FRAGMENT_PART))
    }

    /// Keeps the octets that are new: how many those are, and whether others contradict what has come.
    fn insert(&mut self, at: usize, octets: &[u8]) -> (usize, bool) {
        let end = at.saturating_add(octets.len());
        let slice = |from: usize, to: usize| octets.get(from.saturating_sub(at)..to.saturating_sub(at));
        // No part reaches into another, so their ends have the order of their beginnings.
        let near =
            self.parts.range(..end).rev().take_while(|(from, part)| from.saturating_add(part.len()) > at);
        let (mut behind, mut new, mut contradicts) = (end, Vec::new(), false);
        for (from, part) in near {
            let to = from.saturating_add(part.len());
            let (common, last) = ((*from).max(at), to.min(end));
            let have = part.get(common.saturating_sub(*from)..last.saturating_sub(*from));
            contradicts |= have != slice(common, last);
            if last < behind {
                new.push((last, behind));
            }
            behind = common;
        }
        if at < behind {
            new.push((at, behind));
        }
        let mut added = 0usize;
        for (from, to) in new {
            let part = slice(from, to).unwrap_or_default();
            added = added.saturating_add(part.len());
            self.parts.insert(from, part.to_vec());
        }
        self.octets = self.octets.saturating_add(added);
        (added, contradicts)
    }

    /// The datagram ends here: whether something stands behind that, which is no part of it.
    fn ends_at(&mut self, size: usize) -> bool {
        let behind =
            self.parts.range(..size).next_back().map_or(0, |(at, part)| at.saturating_add(part.len()));
        let cut = behind > size;
        if cut {
            if let Some((at, part)) = self.parts.range_mut(..size).next_back() {
                part.truncate(size.saturating_sub(*at));
            }
        }
        let dropped = self.parts.split_off(&size);
        self.octets = self.parts.values().map(Vec::len).sum();
        self.size = Some(size);
        cut || dropped.values().any(|part| !part.is_empty())
    }

    /// All octets, when there is no gap.
    fn whole(&mut self) -> Option<Vec<u8>> {
        (self.octets == self.size?)
            .then(|| core::mem::take(&mut self.parts).into_values().flatten().collect())
    }
}

impl Fragments {
    /// Octets that are kept.
    pub(crate) const fn held(&self) -> usize {
        self.held
    }

    /// Gives the older half up.
    pub(crate) fn give_up(&mut self, why: &str, out: &mut Out<'_>) {
        for (_, octets) in self.whole.drain(..) {
            self.held = self.held.saturating_sub(octets.len());
        }
        let old = older(self.incomplete.iter().map(|(key, i)| (i.place.frame, *key)));
        for key in old {
            if let Some(incomplete) = self.incomplete.remove(&key) {
                self.held = self.held.saturating_sub(incomplete.held());
                incomplete.tell(&key, why, out);
            }
        }
    }

    /// The capture has ended: datagrams that were never completed are told, in the order of their last fragments.
    pub(crate) fn finish(&mut self, out: &mut Out<'_>) {
        let mut left: Vec<_> = self.incomplete.drain().collect();
        left.sort_by_key(|(key, incomplete)| (incomplete.place.frame, *key));
        for (key, incomplete) in left {
            incomplete.tell(&key, "the capture ends", out);
        }
        self.held = 0;
    }

    /// Takes a fragment; the payload of the datagram when it was the last one missing.
    pub(crate) fn collect(
        &mut self,
        datagram: &Datagram<'_>,
        fragment: &Fragment,
        out: &mut Out<'_>,
    ) -> Option<Vec<u8>> {
        let Datagram { ends, protocol, payload, .. } = *datagram;
        let key = (ends.source.0, ends.destination.0, protocol, fragment.id);
        let end = fragment.at.saturating_add(payload.len());
        if !self.incomplete.contains_key(&key) {
            // Identifiers are used again, so only the same octets are the same fragment.
            let same = |(other, whole): &(Key, Vec<u8>)| {
                *other == key
                    && whole.get(fragment.at..end) == Some(payload)
                    && (fragment.more || whole.len() == end)
            };
            if self.whole.iter().any(same) {
                out.skipped(Skipped::Again);
                return None;
            }
            if self.incomplete.len() >= MAX_DATAGRAMS {
                let text =
                    format!("more than {MAX_DATAGRAMS} datagrams are incomplete; the older half is given up");
                out.note(Some(ends), "ip", "fragmentLimit", text);
                self.give_up("too many datagrams are incomplete", out);
            }
        }
        let incomplete = self.incomplete.entry(key).or_default();
        self.held = self.held.saturating_sub(incomplete.held());
        incomplete.place = out.place();
        if end > MAX_DATAGRAM {
            self.incomplete.remove(&key);
            let text = "fragments reach beyond the largest datagram";
            out.note(Some(ends), "ip", "fragmentTooLong", text);
            return None;
        }
        let (added, mut contradicts) = incomplete.insert(fragment.at, payload);
        let size = if fragment.more { incomplete.size } else { Some(end) };
        contradicts |= incomplete.size.is_some_and(|known| Some(known) != size);
        // The first end that comes counts.
        if let Some(size) = incomplete.size.or(size).filter(|size| incomplete.size.is_none() || end > *size) {
            contradicts |= incomplete.ends_at(size);
        }
        if contradicts {
            let text = "a fragment contradicts one that came in front of it, which is kept";
            out.note(Some(ends), "ip", "overlap", text);
        }
        match incomplete.whole() {
            Some(whole) => {
                self.incomplete.remove(&key);
                if self.whole.len() >= MAX_WHOLE {
                    let (_, old) = self.whole.pop_front().unwrap_or((key, Vec::new()));
                    self.held = self.held.saturating_sub(old.len());
                }
                self.held = self.held.saturating_add(whole.len());
                self.whole.push_back((key, whole.clone()));
                Some(whole)
            }
            None => {
                self.held = self.held.saturating_add(incomplete.held());
                out.skipped(if added == 0 && !payload.is_empty() { Skipped::Again } else { Skipped::Kept });
                None
            }
        }
    }
}

impl Incomplete {
    fn tell(&self, (source, destination, protocol, _): &Key, why: &str, out: &mut Out<'_>) {
        out.at(self.place, |out| {
            // Most of UDP carries no signalling, and nobody knows which of it does.
            if *protocol == tunnel::UDP {
                return out.skipped(Skipped::Udp);
            }
            let text = format!("{why} inside a datagram: {} octets of it have come", self.octets);
            out.note(Some(ends(*source, *destination)), "ip", "incomplete", text);
        });
    }
}
