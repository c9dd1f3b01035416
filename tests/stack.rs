//! The messages of the benches through every layer: octet for octet, and without one allocation.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use core::hint::black_box;
use sigcodec::{
    ber::Ber as _,
    diameter, m3ua, map, sccp,
    stack::Frame,
    tcap,
    wire::{
        Decode as _, Encode, Error, Kind, Layer, With, Writer,
        audit::{Flag, Flags},
        walk::{Field, Shape, Value, Visitor},
    },
};
/// How many allocations `f` makes.
fn allocations(f: impl FnOnce()) -> u64 {
    allocation_counter::measure(f).count_total
}

fn message(name: &str) -> Vec<u8> {
    let path = format!("{}/benches/messages/{name}.hex", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let digits: Vec<u8> =
        text.trim().bytes().map(|b| (b as char).to_digit(16).unwrap().try_into().unwrap()).collect();
    digits.chunks(2).map(|p| p[0] << 4 | p[1]).collect()
}

/// Counts what it is told.
#[derive(Default)]
struct Tally {
    leaves: usize,
    faults: usize,
}
impl Visitor for Tally {
    fn begin(&mut self, _: Field<'_>, _: Shape) {}
    fn end(&mut self) {}
    fn value(&mut self, _: Field<'_>, value: Value<'_>) {
        black_box(value);
        self.leaves += 1;
    }
    fn fault(&mut self, _: Field<'_>, _: &[u8], _: Error) {
        self.faults += 1;
    }
}

const SS7: &[(&str, usize)] = &[("srism", 8), ("ul", 12), ("mtfsm", 6), ("sai", 20), ("isd", 100)];

#[test]
fn the_counter_counts() {
    assert_eq!(allocations(|| drop(black_box(vec![1u8]))), 1);
}

#[test]
fn decode_walk_and_audit_without_allocation() {
    for (name, least) in SS7 {
        let octets = message(&format!("{name}.m3ua"));
        let mut tally = Tally::default();
        let mut flags = Flags::default();
        let n = allocations(|| {
            let frame = Frame::from_m3ua(&octets);
            frame.walk(&mut tally);
            frame.audit(&mut flags);
            for c in frame.components() {
                black_box(c.unwrap().operation().unwrap().name);
            }
        });
        assert_eq!(n, 0, "{name}");
        assert_eq!(tally.faults, 0, "{name}");
        assert!(tally.leaves > *least, "{name}: {}", tally.leaves);
        // The short message is one part of two.
        let told: &[Flag] = if *name == "mtfsm" { &[Flag::SmsPart] } else { &[] };
        assert!(flags.iter().eq(told.iter().copied()), "{name}: {:?}", flags.iter().collect::<Vec<_>>());
    }
    for name in ["s6a_ulr", "s6a_ula", "gy_ccri"] {
        let octets = message(name);
        let mut tally = Tally::default();
        let n = allocations(|| {
            let m = diameter::Message::from_bytes(&octets).unwrap();
            sigcodec::wire::walk::Walk::walk(&m, &mut tally);
            m.audit(&diameter::STANDARD, &mut Flags::default());
            m.check(&diameter::STANDARD, &mut |v| {
                black_box(v);
            });
        });
        assert_eq!((n, tally.faults), (0, 0), "{name}");
    }
}

/// Encodes into `buf` and compares, without allocation.
fn same(value: &impl Encode, octets: &[u8], name: &str) {
    let mut buf = [0; 2048];
    let n = allocations(|| {
        let mut w = Writer::new(&mut buf);
        value.encode(&mut w);
        assert!(w.finish().unwrap() == octets, "{name}");
    });
    assert_eq!(n, 0, "{name}");
}

struct Reencode<'a>(sigcodec::ber::Tlv<'a>, &'a [u8], &'a str, bool);
impl map::OperationVisitor for Reencode<'_> {
    type Out = ();
    fn operation<O: map::Operation>(self) {
        let Self(tlv, octets, name, result) = self;
        if result {
            let value = O::result(tlv).unwrap();
            same(&With(|w: &mut Writer<'_>| value.encode(w)), octets, name);
        } else {
            let value = O::argument(tlv).unwrap();
            same(&With(|w: &mut Writer<'_>| value.encode(w)), octets, name);
        }
    }
}

#[test]
fn every_layer_encodes_to_the_same_octets() {
    for (name, _) in SS7 {
        let octets = message(&format!("{name}.m3ua"));
        same(&m3ua::Message::from_bytes(&octets).unwrap(), &octets, name);
        let octets = message(&format!("{name}.sccp"));
        same(&sccp::Message::from_bytes(&octets).unwrap(), &octets, name);
        let octets = message(&format!("{name}.tcap"));
        let tcap = tcap::Message::from_bytes(&octets).unwrap();
        same(&tcap, &octets, name);
        let arg = message(&format!("{name}.arg"));
        let component = Frame::from_tcap(&octets).components().next().unwrap().unwrap();
        let parameter = component.component.parameter().unwrap();
        let def = component.operation().unwrap();
        let version = component.context().unwrap().version;
        let result = !matches!(component.component, tcap::Component::Invoke(_));
        map::visit(version, def.code, Reencode(parameter, &arg, name, result)).unwrap();
    }
    for name in ["s6a_ulr", "s6a_ula", "gy_ccri"] {
        let octets = message(name);
        same(&diameter::Message::from_bytes(&octets).unwrap(), &octets, name);
    }
}

/// What is in order has no violation; one in each layer is told, and of that layer alone.
#[test]
fn a_check_of_every_layer() {
    fn violations(octets: &[u8]) -> Vec<(Layer, Kind)> {
        let mut found = Vec::new();
        Frame::from_m3ua(octets).check(&mut |e| found.push((e.layer(), e.kind())));
        found
    }
    for (name, _) in SS7 {
        assert_eq!(violations(&message(&format!("{name}.m3ua"))), [], "{name}");
    }
    // The reserved octet of M3UA, the protocol class, the tag of the component, the tag of the service centre.
    for (at, octet, layer) in
        [(1, 1, Layer::M3ua), (0x21, 7, Layer::Sccp), (0x68, 0xa5, Layer::Tcap), (0x7e, 0x8f, Layer::Map)]
    {
        let mut octets = message("srism.m3ua");
        octets[at] = octet;
        let found = violations(&octets);
        assert!(!found.is_empty() && found.iter().all(|(l, _)| *l == layer), "{layer:?}: {found:?}");
    }
}

/// Every prefix and every flipped bit of every message: no panic, and nothing that decodes is lost silently.
#[test]
fn truncated_and_flipped() {
    for (name, _) in SS7 {
        let octets = message(&format!("{name}.m3ua"));
        for n in 0..octets.len() {
            assert!(matches!(Frame::from_m3ua(&octets[..n]).m3ua(), Some(Err(e)) if e.at() as usize <= n));
        }
        for bit in 0..octets.len() * 8 {
            let mut flipped = octets.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            let frame = Frame::from_m3ua(&flipped);
            frame.walk(&mut Tally::default());
            frame.audit(&mut Flags::default());
        }
    }
}

/// An IMSI behind `9F 00` or `9F 80 00` is the IMSI, and the audit says how it was written.
#[test]
fn a_hidden_imsi_is_found() {
    for tag in [&[0x80][..], &[0x9f, 0x00], &[0x9f, 0x80, 0x00]] {
        let mut sequence = tag.to_vec();
        sequence.extend([8, 0x00, 0x01, 0x01, 0x21, 0x43, 0x65, 0x87, 0xf9, 0xa2, 2, 0x80, 0]);
        let mut argument = vec![0x30, u8::try_from(sequence.len()).unwrap()];
        argument.extend(sequence);
        let context = [4, 0, 0, 1, 0, 28, 3];
        let begin = tcap::Outgoing::begin(
            &[1, 2, 3, 4],
            Some(&context),
            tcap::Portions::invoke(1, 70, &argument[..]),
        );
        let mut buf = [0; 256];
        let octets = begin.encode_to_slice(&mut buf).unwrap();
        let frame = Frame::from_tcap(octets);
        let component = frame.components().next().unwrap().unwrap();
        let argument = component.argument::<map::operations::ProvideSubscriberInfo>().unwrap().unwrap();
        assert_eq!(argument.imsi.get().to_string(), "001010123456789", "{tag:x?}");
        let mut flags = Flags::default();
        frame.audit(&mut flags);
        assert_eq!(flags.is_empty(), tag.len() == 1, "{tag:x?}");
    }
}

/// An argument of version 3 in a dialogue of version 2: the IMSI is found, and the audit tells. Without a context the
/// form that fits is taken, and the audit tells that nothing said it.
#[test]
fn a_form_of_another_version_is_shown() {
    let argument = [0x30, 13, 0x80, 8, 0x00, 0x01, 0x01, 0x21, 0x43, 0x65, 0x87, 0xf9, 2, 1, 1];
    let none: Option<&[u8]> = None;
    let begin = tcap::Outgoing::begin(&[1, 2, 3, 4], none, tcap::Portions::invoke(1, 56, &argument[..]));
    let mut buf = [0; 128];
    let frame = Frame::from_tcap(begin.encode_to_slice(&mut buf).unwrap());
    let mut tally = Tally::default();
    frame.walk(&mut tally);
    assert_eq!(tally.faults, 0);
    let component = frame.components().next().unwrap().unwrap();
    let argument = component.argument::<map::operations::SendAuthenticationInfo>().unwrap().unwrap();
    assert_eq!(argument.imsi.get().to_string(), "001010123456789");
    let flags = |frame: Frame<'_>| {
        let mut flags = Flags::default();
        frame.audit(&mut flags);
        [Flag::VersionFormMismatch, Flag::ContextInferred].map(|f| flags.contains(f))
    };
    assert_eq!(flags(frame), [false, true]);
    assert_eq!(flags(frame.in_context(&[4, 0, 0, 1, 0, 14, 2])), [true, false]);
    assert_eq!(flags(frame.in_context(&[4, 0, 0, 1, 0, 14, 3])), [false, false]);
}
