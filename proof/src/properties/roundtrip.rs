//! Encoding and decoding.

use crate::{codec, generate};
use arbitrary::Unstructured;
use sigcodec::{
    diameter::{self, Avp, Avps, DataKind, STANDARD},
    wire::{Decode as _, Encode, Kind, Result, Writer, audit::Finding},
};
use std::{vec, vec::Vec};

/// A random value: the first octet says of which layer.
pub(super) fn check(input: &[u8]) {
    let mut u = Unstructured::new(input);
    let Ok(layer) = u.choose(codec::LAYERS) else { return };
    let Ok(octets) = generate::message(layer, &mut u) else { return };
    if octets.is_empty() {
        return;
    }
    let expected = octets.get(codec::head(layer)..).unwrap_or_default();
    let outcome = codec::decode(layer, &octets, &mut |value: &dyn Encode, findings: &[Finding]| {
        assert_eq!(generate::octets(value), expected, "{layer}: decodes to what was encoded, {findings:?}");
        exact(value, expected.len());
    });
    outcome.unwrap_or_else(|e| panic!("{layer}: what is encoded decodes: {e} in {octets:02x?}"));
    if let (true, Ok(message)) = (*layer == "diameter", diameter::Message::from_bytes(&octets)) {
        let body = octets.get(20..).unwrap_or_default();
        assert_eq!(built(message.avps()), body, "every AVP of every group is built again from its value");
    }
}

/// The AVPs built by their definitions, those of groups first.
fn built(avps: Avps<'_>) -> Vec<u8> {
    let one = |avp: Result<Avp<'_>>| {
        let avp = avp.expect("its AVPs have frames");
        let def = STANDARD.get(avp.code, avp.vendor).expect("it was made of the dictionary");
        let value = match def.kind {
            DataKind::Grouped => built(Avps::new(avp.data)),
            _ => avp.data.rest().to_vec(),
        };
        generate::octets(&def.value_of(&value[..]))
    };
    avps.iter().flat_map(one).collect()
}

/// The length that is told, and the refusal of every smaller buffer.
fn exact(value: &dyn Encode, n: usize) {
    let mut w = Writer::new(&mut []);
    value.encode(&mut w);
    assert_eq!(w.written(), n, "the length is exact");
    let mut buf = vec![0; n + 1];
    let all = 0..n;
    for small in all.clone().take(24).chain(all.rev().take(24)) {
        let mut w = Writer::new(buf.get_mut(..small).expect("smaller"));
        value.encode(&mut w);
        let e = w.finish().expect_err("a smaller buffer is refused");
        assert_eq!((e.kind(), e.at() as usize), (Kind::Capacity, n));
    }
    for room in [n, n + 1] {
        let mut w = Writer::new(buf.get_mut(..room).expect("as large"));
        value.encode(&mut w);
        assert_eq!(w.finish().map(<[u8]>::len), Ok(n));
    }
}

/// Arbitrary octets: the first says of which layer.
pub(super) fn relay(input: &[u8]) {
    let Some((first, octets)) = input.split_first() else { return };
    let layer = codec::LAYERS.get(usize::from(*first) % codec::LAYERS.len()).expect("within the list");
    let (head, whole) = octets.split_at(codec::head(layer).min(octets.len()));
    let mut again = None;
    let decoded = codec::decode(layer, octets, &mut |value: &dyn Encode, findings: &[Finding]| {
        let mut w = Writer::new(&mut []);
        value.encode(&mut w);
        let needed = w.written();
        let mut buf = vec![0; needed];
        let mut w = Writer::new(&mut buf);
        value.encode(&mut w);
        let Ok(encoded) = w.finish() else {
            // What a message cannot say is refused; what came from one that is canonical can be said.
            assert!(!findings.is_empty(), "{layer}: a canonical message encodes");
            return;
        };
        if findings.is_empty() {
            assert_eq!(encoded, whole, "{layer}: canonical octets stay as they are");
        }
        again = Some([head, encoded].concat());
    });
    let (Ok(()), Some(again)) = (decoded, again) else { return };
    let stays = codec::decode(layer, &again, &mut |value: &dyn Encode, _: &[Finding]| {
        assert_eq!([head, &generate::octets(value)].concat(), again, "{layer}: what was encoded once stays");
    });
    stays.unwrap_or_else(|e| panic!("{layer}: what is encoded decodes: {e} in {again:02x?}"));
}
