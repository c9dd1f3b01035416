//! What nobody can be below: the octets copied, and every element of the TCAP message visited.

use crate::{Work, message};
use core::hint::black_box;

const FLOOR: &str = "floor";

pub(crate) fn work() -> Vec<Work> {
    let mut all = Vec::new();
    for name in ["srism", "ul", "mtfsm", "sai", "isd"] {
        let octets = message(&format!("{name}.m3ua"));
        all.push(Work::by(FLOOR, name, "memcpy", octets, copy));
        let octets = message(&format!("{name}.tcap"));
        all.push(Work::by(FLOOR, name, "tight TLV walk", octets, elements));
    }
    for (name, file) in [("ulr", "s6a_ulr"), ("ula", "s6a_ula"), ("ccr", "gy_ccri")] {
        all.push(Work::by(FLOOR, name, "memcpy", message(file), copy));
    }
    all
}

fn copy(octets: &[u8]) -> u8 {
    let mut to = [0u8; 2048];
    if let Some(to) = to.get_mut(..octets.len()) {
        black_box(&mut *to).copy_from_slice(octets);
    }
    black_box(&to);
    octets.len().to_le_bytes()[0]
}

/// How many elements there are at all levels; each lies inside the one around it.
fn elements(octets: &[u8]) -> Option<usize> {
    // What is left behind each element that this one lies in.
    let mut behind: [&[u8]; 32] = [&[]; 32];
    let (mut depth, mut n, mut rest) = (0usize, 0usize, octets);
    loop {
        let (id, from) = match rest {
            [] => match depth.checked_sub(1) {
                None => return Some(n),
                Some(outer) => {
                    (depth, rest) = (outer, *behind.get(outer)?);
                    continue;
                }
            },
            [id, 0..=0x7f, from @ ..] if id & 0x1f == 0x1f => (*id, from),
            [id, from @ ..] => (*id, from),
        };
        let (length, from) = match from {
            [length @ 0..=0x7f, from @ ..] | [0x81, length, from @ ..] => (usize::from(*length), from),
            [0x82, a, b, from @ ..] => (usize::from(u16::from_be_bytes([*a, *b])), from),
            _ => return None,
        };
        let (contents, after) = from.split_at_checked(length)?;
        n = n.wrapping_add(1);
        rest = if id & 0x20 != 0 {
            *behind.get_mut(depth)? = after;
            depth = depth.wrapping_add(1);
            contents
        } else {
            after
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sigcodec::{
        ber::Tlvs,
        wire::{Layer, Reader},
    };

    fn by_the_library(elements: Tlvs<'_>) -> usize {
        elements.map(Result::unwrap).fold(0, |n, tlv| {
            let inside = if tlv.constructed { by_the_library(tlv.children().unwrap()) } else { 0 };
            n.wrapping_add(1).wrapping_add(inside)
        })
    }
    #[test]
    fn every_element_is_visited() {
        for (name, of) in [("srism", 20), ("ul", 26), ("mtfsm", 18), ("sai", 52), ("isd", 228)] {
            let octets = message(&format!("{name}.tcap"));
            assert_eq!(by_the_library(Tlvs::new(Reader::new(octets, Layer::Tcap))), of, "{name}");
            assert_eq!(elements(octets), Some(of), "{name}");
            // One octet less, and the outermost element is not all there.
            assert_eq!(octets.split_last().and_then(|(_, cut)| elements(cut)), None, "{name}");
        }
    }
}
