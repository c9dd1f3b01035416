//! Every property with seeds and seeded mutations: what the fuzz targets run, on stable and in seconds.
#![allow(missing_docs, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use core::panic::AssertUnwindSafe;
use sigcodec_proof::{
    mutate::{Random, mutate},
    properties::{Property, property},
    seeds::seeds,
};
use std::panic::catch_unwind;

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
tests! { decode roundtrip relay forms screen stack stream reassembly edit pcap }

#[test]
fn every_property_is_tested() {
    let tested = include_str!("properties.rs");
    for property in sigcodec_proof::properties::PROPERTIES {
        let row = tested.lines().find(|l| l.starts_with("tests! {")).expect("the row of tests");
        assert!(row.split_whitespace().any(|w| w == property.name), "{} is tested", property.name);
    }
}
