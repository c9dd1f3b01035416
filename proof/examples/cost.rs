//! Calls every layer with ordinary and with the worst inputs, once each: what instructions are counted of.
//!
//! An argument names the only input to call with. Prints a line for each call of [`one_call_is_measured`]: layer, what it is, octets, name.
#![allow(missing_docs, clippy::arithmetic_side_effects, clippy::indexing_slicing)]

use core::hint::black_box;
use sigcodec::wire::{Encode, audit::Finding};
use sigcodec_proof::{
    codec, seeds,
    surface::{LAYERS, Layer, Tally},
    worst,
};

/// One call. Its name is what the counter looks for.
#[inline(never)]
fn one_call_is_measured(layer: &Layer, octets: &[u8], buf: &mut [u8], tally: &mut Tally) {
    (layer.exercise)(black_box(octets), buf, tally);
    black_box(tally);
}

/// What the counter writes its sum at.
#[inline(never)]
fn one_call_is_counted() {
    black_box(());
}

fn main() {
    let mut buf = vec![0; 1 << 18];
    let only = std::env::args().nth(1);
    let mut call = |kind: &str, layer: &Layer, octets: &[u8], name: &str| {
        if only.as_ref().is_some_and(|o| o != name) {
            return;
        }
        one_call_is_measured(layer, octets, &mut buf, &mut Tally::default());
        one_call_is_counted();
        println!("{} {kind} {} {name}", layer.name, octets.len());
    };
    // An empty input first: what is paid whatever comes.
    for layer in LAYERS {
        call("nothing", layer, &[], "nothing");
    }
    for (layer, name, octets) in seeds::ordinary() {
        call("ordinary", &LAYERS[layer], &octets, &name);
        for n in [octets.len().saturating_sub(1), octets.len() / 2] {
            let refused =
                codec::decode(LAYERS[layer].name, &octets[..n], &mut |_: &dyn Encode, _: &[Finding]| {});
            if refused.is_err() {
                call("refused", &LAYERS[layer], &octets[..n], &name);
            }
        }
        if matches!(LAYERS[layer].name, "m3ua" | "sua" | "sccp" | "tcap") {
            let stack = LAYERS.iter().find(|l| l.name == "stack").expect("the facade");
            call("ordinary", stack, &octets, &name);
        }
    }
    for worst in worst::inputs() {
        call("worst", &LAYERS[usize::from(worst.input[0])], &worst.input[1..], worst.name);
    }
}
