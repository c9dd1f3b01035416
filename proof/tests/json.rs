//! The JSON of `sigdump` is a contract: over everything that is shown a path has one type. `docs/JSON.md`.
#![allow(missing_docs, clippy::indexing_slicing, clippy::arithmetic_side_effects, clippy::unwrap_used)]

use core::fmt::Write as _;
use sigcodec_proof::json::{Types, Vector, vectors};

fn hex(octets: &[u8]) -> String {
    octets.iter().map(|b| format!("{b:02x}")).collect()
}

/// A vector by its number, and the octet of it that has another value: its place and the value.
type Text = (usize, Option<(usize, u8)>);

/// A vector, and with one octet of so many given some of the other values that it may have, turn by turn: `values` of them.
fn altered(number: usize, vector: &Vector, one_of: usize, values: usize, each: &mut dyn FnMut(Text, &[u8])) {
    // A bit, the ends of the range, what is behind and before, another class of tag, a letter of another case.
    let others: [fn(u8) -> u8; 8] = [
        |b| b ^ 0x01,
        |_| 0x00,
        |b| b ^ 0x80,
        |_| 0xff,
        |b| b.wrapping_add(1),
        |b| b ^ 0x40,
        |b| b.wrapping_sub(1),
        |b| b ^ 0x20,
    ];
    each((number, None), &vector.octets);
    // Neither the next octet nor the next vector begins with the same.
    let mut turn = number;
    let mut octets = vector.octets.clone();
    for at in (number % one_of..octets.len()).step_by(one_of) {
        for _ in 0..values {
            let before = octets[at];
            octets[at] = others[turn % others.len()](before);
            turn += 1;
            if octets[at] != before {
                each((number, Some((at, octets[at]))), &octets);
            }
            octets[at] = before;
        }
        turn += 1;
    }
}

fn one_type_a_path(one_of: usize, values: usize) {
    let vectors = vectors();
    let mut types = Types::default();
    let mut texts: Vec<Text> = vec![];
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let (to, from) = std::sync::mpsc::sync_channel(256);
        for thread in 0..threads {
            let (to, vectors) = (to.clone(), &vectors);
            scope.spawn(move || {
                for (number, vector) in vectors.iter().enumerate().skip(thread).step_by(threads) {
                    altered(number, vector, one_of, values, &mut |text, octets| {
                        to.send((text, vector.json(octets))).unwrap();
                    });
                }
            });
        }
        drop(to);
        for (text, json) in from {
            types.add(&json);
            texts.push(text);
        }
    });
    let mut told = String::new();
    for (path, of) in types.mixed() {
        let _ = writeln!(told, "{path}");
        for (kind, first) in of {
            let (number, other) = texts[first];
            let mut octets = vectors[number].octets.clone();
            if let Some((at, octet)) = other {
                octets[at] = octet;
            }
            let _ = writeln!(told, "  {kind}: {} {}", vectors[number].name, hex(&octets));
        }
    }
    assert!(told.is_empty(), "paths with several types:\n{told}");
    println!("{} paths in {} texts", types.paths(), texts.len());
    assert!(types.paths() > 3000 && texts.len() > vectors.len() * 10);
}

#[test]
fn a_path_has_one_type() {
    one_type_a_path(8, 1);
}

/// Four values of every octet: `cargo test --release -p sigcodec-proof --test json -- --ignored`.
#[test]
#[ignore = "takes minutes"]
fn a_path_has_one_type_whatever_an_octet_is() {
    one_type_a_path(1, 4);
}

#[test]
fn vectors_have_the_json_that_is_shown() {
    for vector in vectors() {
        assert!(
            vector.renewed() == vector.line,
            "{} is another: cargo run -p xtask -- vectors --write",
            vector.name
        );
    }
}
