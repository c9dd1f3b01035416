//! What nobody can be below: the octets copied, and every element of the TCAP message visited.

use crate::{Work, message};
use core::hint::black_box;
use sigcodec::{
    ber::{Tag, Tlv},
    wire::{Layer, Reader, Result},
};

const FLOOR: &str = "floor";

pub(crate) fn work() -> Vec<Work> {
    let mut all = Vec::new();
    for name in ["srism", "ul", "mtfsm", "sai", "isd"] {
        let octets = message(&format!("{name}.m3ua"));
        all.push(Work::by(FLOOR, name, "memcpy", octets, copy));
        let octets = message(&format!("{name}.tcap"));
        all.push(Work::by(FLOOR, name, "bare TLV walk", octets, |m| elements(Reader::new(m, Layer::Tcap))));
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

/// How many elements there are at all levels.
fn elements(r: Reader<'_>) -> Result<usize> {
    let (mut r, mut n) = (r, 0usize);
    while !r.is_empty() {
        let tlv = Tlv::read(&mut r)?;
        n = n.wrapping_add(1);
        if tlv.constructed {
            n = n.wrapping_add(elements(tlv.body)?);
        }
        let _: Tag = black_box(tlv.tag);
    }
    Ok(n)
}
