//! The JSON of `sigdump` is a contract: over everything that is shown a path has one type. `docs/JSON.md`.
#![allow(missing_docs, clippy::indexing_slicing, clippy::arithmetic_side_effects, clippy::unwrap_used)]

use core::fmt::Write as _;
use sigcodec_proof::json::{Types, Vector, vectors};

fn hex(octets: &[u8]) -> String {
    octets.iter().map(|b| format!("{b:02x}")).collect()
}

/// A vector by its number, and the octet of it that has another value: its place and the value.
type Text = (usize, Option<(usize, u8)>);

/// One octet of so many of every vector is given some of the other values that it may have, turn by turn: `values` of
/// them.
fn altered(vectors: &[Vector], one_of: usize, values: usize, each: &mut dyn FnMut(Text, &[u8])) {
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
    let mut turn = 0usize;
    for (number, vector) in vectors.iter().enumerate() {
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
            // The next octet begins elsewhere.
            turn += 1;
        }
    }
}

fn one_type_a_path(one_of: usize, values: usize) {
    let vectors = vectors();
    let mut types = Types::default();
    let mut texts: Vec<Text> = vec![];
    let mut add = |text: Text, octets: &[u8]| {
        types.add(&vectors[text.0].json(octets));
        texts.push(text);
    };
    for (number, vector) in vectors.iter().enumerate() {
        add((number, None), &vector.octets);
    }
    altered(&vectors, one_of, values, &mut add);
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
