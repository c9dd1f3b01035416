//! Arbitrary octets.

use crate::{
    codec,
    surface::{LAYERS, Tally},
};
use sigcodec::{
    ber::{MAX_DEPTH, Tlvs},
    diameter, m3ua, sccp,
    sigtran::Parameters,
    stack::Frame,
    sua,
    wire::{
        Decode as _, Error, Layer, Reader,
        walk::{Field, Shape, Value, Visitor},
    },
};
use std::{borrow::ToOwned as _, collections::HashSet, string::String, vec, vec::Vec};

/// Report for each octet at most: an octet is told by the walk of each layer, its audit and its check, and in MAP by
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
    let mut names = Names::default();
    match layer.name {
        "stack" => Frame::from_m3ua(octets).walk(&mut names),
        name => codec::walk(name, octets, &mut names),
    }
    if layer.name == "tcap" {
        codec::walk("tcap-ansi", octets, &mut names);
    }
    advance(octets);
}

/// No two members of an object have one name: JSON would keep one of them.
#[derive(Default)]
struct Names(Vec<Option<HashSet<String>>>);

impl Names {
    fn member(&mut self, field: Field<'_>) {
        if let Some(Some(object)) = self.0.last_mut() {
            assert!(object.insert(field.name.to_owned()), "{} stands twice in an object", field.name);
        }
    }
}
impl Visitor for Names {
    fn begin(&mut self, field: Field<'_>, shape: Shape) {
        self.member(field);
        self.0.push((shape == Shape::Object).then(HashSet::new));
    }
    fn end(&mut self) {
        self.0.pop();
    }
    fn value(&mut self, field: Field<'_>, _: Value<'_>) {
        self.member(field);
    }
    fn fault(&mut self, _: Field<'_>, _: &[u8], _: Error) {}
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
