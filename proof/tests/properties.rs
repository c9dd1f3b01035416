//! Every property with seeds and seeded mutations: what the fuzz targets run, on stable and in seconds.
#![allow(missing_docs, clippy::indexing_slicing, clippy::arithmetic_side_effects, clippy::unwrap_used)]

use core::panic::AssertUnwindSafe;
use sigcodec::{
    layers::USERS,
    tcap,
    wire::{Decode as _, Encode, audit::Finding},
};
use sigcodec_proof::{
    codec,
    mutate::{Random, mutate},
    properties::{Property, property},
    seeds::{generated, seeds, vectors},
    surface::LAYERS,
};
use std::{collections::BTreeSet, panic::catch_unwind};

/// Mutations of all seeds together; `PROOF_MUTATIONS` sets another number.
fn mutations() -> usize {
    std::env::var("PROOF_MUTATIONS").ok().and_then(|n| n.parse().ok()).unwrap_or(4_000)
}

fn holds(Property { name, check, .. }: &Property, input: &[u8]) {
    if catch_unwind(AssertUnwindSafe(|| check(input))).is_err() {
        panic!("{name} does not hold for {}", input.iter().map(|b| format!("{b:02x}")).collect::<String>());
    }
}

fn run(name: &str) {
    let property = property(name).expect("it is in the table");
    let seeds = seeds(name);
    assert!(!seeds.is_empty(), "{name} has seeds");
    for seed in &seeds {
        holds(property, seed);
    }
    let mut random = Random::new(1);
    for _ in 0..mutations() {
        let mut input = seeds.get(random.below(seeds.len())).cloned().unwrap_or_default();
        let other = seeds.get(random.below(seeds.len())).map_or(&[][..], |s| s);
        mutate(&mut input, other, &mut random);
        holds(property, &input);
    }
}

macro_rules! tests { ($($name:ident)+) => { $( #[test] fn $name() { run(stringify!($name)); } )+ } }
tests! { decode roundtrip relay forms screen stack stream reassembly dialogue inspect shown edit pcap filter }

/// Mutations of the messages of each layer: one in two keeps its length, and with it most of its structure.
#[test]
fn inspection_of_every_layer() {
    let [inspect, shown] = ["inspect", "shown"].map(|name| property(name).expect("it is in the table"));
    let seeds = seeds("inspect");
    let mut total = 0;
    for layer in 0..=4u8 {
        let own: Vec<&Vec<u8>> = seeds.iter().filter(|s| s.first() == Some(&layer)).collect();
        assert!(own.len() > 10, "layer {layer} has seeds");
        let mut random = Random::new(u64::from(layer) + 2);
        let mut proved = 0;
        for n in 0..mutations() / 4 {
            let mut input = own[random.below(own.len())][1..].to_vec();
            if n % 2 == 0 {
                for _ in 0..=random.below(3) {
                    let at = random.below(input.len());
                    input[at] = input[at].wrapping_add(random.octets(1)[0]);
                }
            } else {
                mutate(&mut input, &own[random.below(own.len())][1..], &mut random);
            }
            input.insert(0, layer);
            proved += usize::from(sigcodec_proof::properties::is_proved(&input));
            holds(inspect, &input);
            holds(shown, &input);
        }
        println!("layer {layer}: {} messages, {proved} in one pass", mutations() / 4);
        assert!(proved > 0, "one pass tells some of layer {layer}");
        total += proved;
    }
    assert!(total > mutations() / 50, "{total} messages in one pass");
}

#[test]
fn every_property_is_tested() {
    let tested = include_str!("properties.rs");
    for property in sigcodec_proof::properties::PROPERTIES {
        let row = tested.lines().find(|l| l.starts_with("tests! {")).expect("the row of tests");
        assert!(row.split_whitespace().any(|w| w == property.name), "{} is tested", property.name);
    }
}

/// A row in the table of users of TCAP is a layer here, has an encoder, and vectors that decode.
#[test]
fn every_user_is_complete() {
    let vectors = vectors();
    for user in USERS {
        assert!(LAYERS.iter().any(|l| l.name == user.name), "{} has a surface", user.name);
        assert!(codec::LAYERS.contains(&user.name), "{} is encoded", user.name);
        let own = vectors.iter().filter(|v| v.layer == user.name && !v.refused);
        let decoded = own
            .filter(|v| codec::decode(user.name, &v.octets, &mut |_: &dyn Encode, _: &[Finding]| {}).is_ok());
        assert!(decoded.count() > 100, "{} has vectors", user.name);
        assert!(generated(user.name, 100).len() > 10, "{} is generated", user.name);
    }
}

/// What `roundtrip`, `relay` and `edit` are made of: every message of connections and every component.
#[test]
fn generators_reach_every_message() {
    let kinds: BTreeSet<u8> = generated("sccp", 2_000).iter().map(|m| m[0]).collect();
    let wanted: Vec<u8> = sigcodec::sccp::MessageType::LAYOUTS.iter().map(|m| m.message_type).collect();
    // XUDTS, LUDTS: answers, made by those of XUDT and LUDT.
    let missing: Vec<u8> =
        wanted.into_iter().filter(|m| !kinds.contains(m) && ![0x12, 0x14].contains(m)).collect();
    assert!(missing.is_empty(), "SCCP: {missing:02x?}");
    let mut seen = BTreeSet::new();
    for message in generated("tcap", 2_000) {
        let message = tcap::Message::from_bytes(&message).unwrap();
        seen.insert(message.message_type.name());
        seen.extend(message.components().map(|c| c.unwrap().name()));
    }
    for name in ["unidirectional", "begin", "continue", "end", "abort"].into_iter().chain([
        "invoke",
        "returnResultLast",
        "returnResultNotLast",
        "returnError",
        "reject",
    ]) {
        assert!(seen.contains(name), "TCAP: {name} is not in {seen:?}");
    }
    let packages: BTreeSet<&str> = generated("tcap-ansi", 500)
        .iter()
        .map(|m| tcap::ansi::Message::from_bytes(m).unwrap().package_type.name())
        .collect();
    assert_eq!(packages.len(), tcap::ansi::PackageType::ALL.len(), "{packages:?}");
}
