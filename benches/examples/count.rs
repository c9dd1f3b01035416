//! Does each piece of work for `valgrind --tool=callgrind`, which counts the instructions.
//!
//! Every piece runs a thousand times inside [`measured`], after some runs to warm up; callgrind collects inside
//! it only and dumps when it is left. Standard output names the pieces in the order of the dumps.
#![allow(missing_docs)]

use core::hint::black_box;
use sigcodec_benches::{Work, all, growth};

fn main() {
    let only: Vec<String> = std::env::args().skip(1).collect();
    let wanted = |w: &Work| only.is_empty() || only.iter().any(|o| format!("{w:?}").contains(o.as_str()));
    println!("-\t-\t-\t0\t0");
    measured(&|| ());
    for w in all().iter().chain(&growth()).filter(|w| wanted(w)) {
        println!("{}\t{}\t{}\t{}\t{}", w.message, w.task, w.who, w.octets, w.elements);
        (0..10).for_each(|_| (w.run)());
        measured(&*w.run);
    }
}

#[inline(never)]
fn measured(run: &dyn Fn()) {
    for _ in 0..1000 {
        black_box(run)();
    }
}
