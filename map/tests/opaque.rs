//! Every OCTET STRING leaf is shown by what it means, or stands in the list of those that mean nothing here.
#![allow(missing_docs, clippy::unwrap_used, clippy::arithmetic_side_effects)]

use sigcodec_ber::WriteTlv as _;
use sigcodec_ber::{Body, Primitive, Schema, Size, Tag, Tlv, walk};
use sigcodec_map::{TYPES, meaning::OPAQUE, ts_24080, v2};
use sigcodec_wire::{
    Error, Layer, Reader, Writer,
    walk::{Field, Shape, Value, Visitor},
};
use std::{collections::BTreeSet, vec, vec::Vec};

/// Whether something other than octets was told.
#[derive(Default)]
struct Meant(bool);
impl Visitor for Meant {
    fn begin(&mut self, _: Field<'_>, _: Shape) {
        self.0 = true;
    }
    fn end(&mut self) {}
    fn value(&mut self, _: Field<'_>, value: Value<'_>) {
        self.0 |= !matches!(value, Value::Octets(_));
    }
    fn fault(&mut self, _: Field<'_>, _: &[u8], _: Error) {}
}

fn means_something(schema: &'static Schema, size: Size) -> bool {
    let most = size.max.min(size.min.max(1).saturating_add(20));
    (size.min..=most).any(|n| {
        let contents = vec![0x10; n as usize];
        let mut buf = [0; 512];
        let mut w = Writer::new(&mut buf);
        w.tlv(Tag::OCTET_STRING, false, |w| w.bytes(&contents));
        let octets = w.finish().unwrap();
        let mut meant = Meant::default();
        walk("x", schema, &Tlv::read(&mut Reader::new(octets, Layer::Map)).unwrap(), &mut meant);
        meant.0
    })
}

#[test]
fn every_octet_string_is_meant_or_opaque_for_a_reason() {
    let all = || TYPES.iter().chain(v2::TYPES).chain(ts_24080::TYPES).flat_map(|(_, types)| types.iter());
    let mut opaque = BTreeSet::new();
    let mut meant = BTreeSet::new();
    for schema in all() {
        if let Body::Leaf(Primitive::Octets { size, .. }) = schema.body {
            let known = if means_something(schema, size) { &mut meant } else { &mut opaque };
            known.insert(schema.name());
        }
    }
    let listed: BTreeSet<_> = OPAQUE.iter().map(|(name, _)| *name).collect();
    let unexplained: Vec<_> = opaque.difference(&listed).collect();
    let explained_in_vain: Vec<_> = listed.difference(&opaque).collect();
    assert!(unexplained.is_empty() && explained_in_vain.is_empty(), "{unexplained:?} {explained_in_vain:?}");
    assert!(OPAQUE.iter().all(|(_, why)| !why.is_empty()));
    println!("{} types are shown by their meaning, {} are opaque", meant.len(), opaque.len());
}
