//! Arbitrary octets.

use crate::surface::{LAYERS, Tally};
use sigcodec::{
    diameter, m3ua, sccp, sua,
    wire::{
        Decode as _, Layer, Reader,
        ber::{MAX_DEPTH, Tlvs},
        sigtran::Parameters,
    },
};
use std::vec;

/// Told for each octet at most: an octet is told by the walk of each layer, its audit and its check, and in MAP by
/// the walk, audit and check of an argument again.
const PER_OCTET: usize = 40;

/// The first octet says which layer; the rest is its input.
pub(super) fn check(input: &[u8]) {
    let Some((first, octets)) = input.split_first() else { return };
    let layer = LAYERS.get(usize::from(*first) % LAYERS.len()).expect("within the table");
    let mut buf = vec![0; octets.len() + 4096];
    let mut tally = Tally::default();
    let allocations = allocation_counter::measure(|| (layer.exercise)(octets, &mut buf, &mut tally));
    assert_eq!(allocations.count_total, 0, "{}: allocates", layer.name);
    assert_eq!((tally.depth, tally.stray), (0, 0), "{}: containers end", layer.name);
    assert!(tally.work() <= 256 + PER_OCTET * octets.len(), "{}: {} told", layer.name, tally.work());
    assert!(tally.farthest as usize <= octets.len(), "{}: told of octet {}", layer.name, tally.farthest);
    assert_eq!(tally.backwards, 0, "{}: a span ends before it begins", layer.name);
    advance(octets);
}

/// Every iterator moves on or ends.
fn advance(octets: &[u8]) {
    elements(Reader::new(octets, Layer::Wire), 0);
    let mut parameters = Parameters::new(Reader::new(octets, Layer::M3ua));
    moves(octets.len(), || parameters.next().map(|_| parameters.rest().len()));
    for message in [
        m3ua::Message::from_bytes(octets).ok().map(|m| m.parameters()),
        sua::Message::from_bytes(octets).ok().map(|m| m.parameters()),
    ] {
        let Some(mut parameters) = message else { continue };
        moves(octets.len(), || parameters.next().map(|_| parameters.rest().len()));
    }
    let mut avps = diameter::Avps::new(Reader::new(octets, Layer::Diameter)).iter();
    moves(octets.len(), || avps.next().map(|a| if a.is_ok() { avps.rest().len() } else { 0 }));
    if let Ok(message) = sccp::Message::from_bytes(octets) {
        let spans = message.optional().map_while(Result::ok).map(|p| p.span.start);
        assert!(spans.is_sorted_by(|a, b| a < b), "optional parameters advance");
    }
}

fn elements(r: Reader<'_>, depth: u8) {
    assert!(depth <= MAX_DEPTH, "constructed elements are limited");
    let mut items = Tlvs::new(r);
    let mut inner = vec![];
    moves(r.len(), || {
        let item = items.next()?;
        if let Ok(tlv) = item {
            assert!(tlv.span().end <= r.end() && tlv.start() >= r.position());
            if tlv.constructed {
                inner.push(tlv.body);
            }
        }
        Some(if item.is_ok() { items.rest().len() } else { 0 })
    });
    for body in inner {
        elements(body, depth + 1);
    }
}

/// What is left grows less with each step, and 0 is the last but for one.
fn moves(before: usize, mut next: impl FnMut() -> Option<usize>) {
    let mut left = before + 1;
    while let Some(rest) = next() {
        assert!(
            rest < left || rest == 0 && left == 0 && before == 0,
            "the iterator advances: {left} then {rest}"
        );
        left = rest;
        if left == 0 {
            assert!(next().is_none(), "the iterator ends");
            return;
        }
    }
}
