//! The deepest inputs decode, walk, audit, check and encode on a small stack.
#![allow(missing_docs, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use sigcodec_proof::{
    surface::{LAYERS, Tally},
    worst,
};

/// Octets of stack: what is promised for an optimised build. Without optimisation every value has its own place.
const STACK: usize = if cfg!(debug_assertions) { 512 << 10 } else { 32 << 10 };

#[test]
fn the_deepest_inputs_need_little_stack() {
    let stack = std::env::var("PROOF_STACK").ok().and_then(|n| n.parse().ok()).unwrap_or(STACK);
    for input in worst::inputs() {
        for layer in LAYERS {
            let octets = input.input[1..].to_vec();
            let mut buf = vec![0; octets.len() + 4096];
            let run = move || {
                let mut tally = Tally::default();
                (layer.exercise)(&octets, &mut buf, &mut tally);
                tally.deepest
            };
            let thread = std::thread::Builder::new()
                .stack_size(stack)
                .name(format!("{} as {}", input.name, layer.name));
            thread.spawn(run).expect("a thread").join().expect("it ends");
        }
    }
}
