//! No allocation in decode, walk, audit, check, encode, answer and edit of any vector.
#![allow(missing_docs, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_proof::{
    seeds::vectors,
    surface::{LAYERS, Tally},
};

#[test]
fn the_counter_counts() {
    let once = allocation_counter::measure(|| drop(core::hint::black_box(vec![1u8])));
    assert_eq!(once.count_total, 1);
}

#[test]
fn no_vector_allocates() {
    let mut buf = vec![0; 1 << 17];
    let (mut seen, mut told) = (0, 0);
    for v in vectors() {
        let own = LAYERS.iter().filter(|l| l.name == v.layer || l.name == "stack");
        for layer in own {
            let mut tally = Tally::default();
            let made = allocation_counter::measure(|| (layer.exercise)(&v.octets, &mut buf, &mut tally));
            assert_eq!(made.count_total, 0, "{} as {}", v.name, layer.name);
            (seen, told) = (seen + 1, told + tally.work());
        }
    }
    assert!(seen > 1000 && told > 10_000, "{seen} vectors, {told} told");
}
