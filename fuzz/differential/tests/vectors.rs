//! The comparison over every vector of the project, its seeds and some of their mutations, on stable.

use sigcodec_differential::{Outcome, diameter, hex, ranap, tcap_map, unhex};
use sigcodec_proof::{
    mutate::{Random, mutate},
    seeds::seeds,
};

/// Mutations of all seeds together; `PROOF_MUTATIONS` sets another number.
fn mutations() -> usize {
    std::env::var("PROOF_MUTATIONS").ok().and_then(|n| n.parse().ok()).unwrap_or(20_000)
}

fn run(target: &str, compare: fn(&[u8]) -> Outcome) {
    let seeds = seeds(target);
    let mut compared = 0;
    let mut hold = |input: &[u8]| {
        let outcome = compare(input);
        assert!(outcome.open.is_empty(), "{target} {}: {:#?}", hex(input), outcome.open);
        compared += outcome.compared;
    };
    seeds.iter().for_each(|seed| hold(seed));
    let mut random = Random::new(1);
    for _ in 0..mutations() {
        let mut input = seeds[random.below(seeds.len())].clone();
        mutate(&mut input, &seeds[random.below(seeds.len())], &mut random);
        hold(&input);
    }
    assert!(compared > seeds.len() / 2, "{target}: {compared} compared");
}

#[test]
fn tcap_map_agrees() {
    run("tcap_map", tcap_map::compare);
}
#[test]
fn diameter_agrees() {
    run("diameter", diameter::compare);
}

#[test]
fn ranap_agrees() {
    run("ranap", ranap::compare);
}

#[test]
fn every_judgement_is_shown_by_an_input() {
    for (judged, compare) in [
        (tcap_map::JUDGED, tcap_map::compare as fn(&[u8]) -> Outcome),
        (diameter::JUDGED, diameter::compare as fn(&[u8]) -> Outcome),
        (ranap::JUDGED, ranap::compare as fn(&[u8]) -> Outcome),
    ] {
        for j in judged {
            let outcome = compare(&unhex(j.shown_by));
            assert!(outcome.judged.contains(&j.name), "{}: {outcome:?}", j.name);
            assert!(outcome.open.is_empty(), "{}: {:#?}", j.name, outcome.open);
        }
    }
}
