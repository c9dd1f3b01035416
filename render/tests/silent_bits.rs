//! No bit is silent: a message with any one bit the other way round shows something else, as a value, an anomaly or an
//! error.
//!
//! Of every vector of every layer. The test that always runs takes every 41st bit, another one of each octet in turn; all
//! of them take some minutes: `cargo test --release -p sigcodec-render --test silent_bits -- --ignored`.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_possible_truncation
)]

use core::sync::atomic::{AtomicUsize, Ordering};
use serde_json::Value;
use sigcodec::{
    dissect::Start,
    layers,
    wire::{
        Error, Network,
        walk::{Bits, Field, Shape, Value as Shown, Visitor},
    },
};
use sigcodec_render::{Dissected, Json, text::unhex};
use std::{fs, thread};

struct Vector {
    start: Start,
    network: Network,
    name: String,
    octets: Vec<u8>,
    /// Octets in front of those that are looked at.
    front: usize,
}

/// Where the octets of a vector begin: with a layer, or with the parameter of an operation or error.
fn start(layer: &str, parameter: Option<&str>) -> Start {
    let Some(parameter) = parameter else { return Start::parse(layer.trim_end_matches("-ansi")).unwrap() };
    let [kind, version, code] = parameter.split(':').collect::<Vec<_>>()[..] else {
        panic!("{parameter} names no parameter")
    };
    let (version, code) = (version.parse().unwrap(), code.parse().unwrap());
    let protocol = layers::user(layer).unwrap().protocol.unwrap();
    match kind {
        "arg" => Start::Argument(protocol.operation(version, code).unwrap(), version),
        "res" => Start::Result(protocol.operation(version, code).unwrap(), version),
        "err" => Start::Error(protocol.error(version, code).unwrap(), version),
        other => panic!("{other} is no parameter"),
    }
}

/// An Abort that carries an element as a MAP dialogue PDU, and how many octets stand in front of that.
fn in_dialogue(element: &[u8]) -> (Vec<u8>, usize) {
    fn tlv(tag: u8, body: &[u8]) -> Vec<u8> {
        let n = u8::try_from(body.len()).unwrap();
        let length = if n < 0x80 { vec![n] } else { vec![0x81, n] };
        [&[tag][..], &length, body].concat()
    }
    let external = tlv(0x28, &[&[6, 7, 4, 0, 0, 1, 1, 1, 1][..], &tlv(0xa0, element)].concat());
    let abort = tlv(0x64, &[&[0x80, 1, 0][..], &tlv(0xbe, &external)].concat());
    let syntax = [6, 7, 0, 0x11, 0x86, 5, 1, 1, 1];
    let portion = tlv(0x6b, &tlv(0x28, &[&syntax[..], &tlv(0xa0, &abort)].concat()));
    let message = tlv(0x67, &[&[0x49, 4, 0, 0, 0, 1][..], &portion].concat());
    let front = message.len() - element.len();
    (message, front)
}

fn vectors() -> Vec<Vector> {
    let dir = format!("{}/../vectors", env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<_> = fs::read_dir(dir).unwrap().map(|f| f.unwrap().path()).collect();
    files.sort();
    let mut out = vec![];
    for file in files.into_iter().filter(|f| f.extension().is_some_and(|e| e == "jsonl")) {
        for line in fs::read_to_string(file).unwrap().lines() {
            let v: Value = serde_json::from_str(line).unwrap();
            let text = |key: &str| v[key].as_str();
            let parameter = text("parameter");
            let octets = unhex(text("hex").unwrap()).unwrap();
            let (start, (octets, front)) = match parameter.and_then(|p| p.strip_prefix("dlg:")) {
                Some(_) => (Start::parse("tcap").unwrap(), in_dialogue(&octets)),
                None => (start(text("layer").unwrap(), parameter), (octets, 0)),
            };
            out.push(Vector {
                start,
                network: text("network").map_or(Network::Itu, |name| Network::named(name).unwrap()),
                name: format!("{} {}", text("layer").unwrap(), text("name").unwrap()),
                octets,
                front,
            });
        }
    }
    out
}

/// All that is told of a message.
fn told(v: &Vector, octets: &[u8]) -> Vec<u8> {
    let decoded = Dissected::new(v.start, octets, v.network);
    let mut json = Json::default();
    json.object();
    let faults = decoded.walk(&mut json);
    let mut findings = vec![];
    decoded.audit(&mut findings);
    json.faults_and_findings(faults, &findings);
    json.finish().0.to_vec()
}

/// Types that hold text of seven bits a character.
const PACKED: [&str; 4] = ["UssdString", "NameString", "RequestorIdString", "LcsCodewordString"];

/// Where bit strings with named bits stand, and octets that hold packed text.
#[derive(Default)]
struct Places {
    named_bits: Vec<(u32, u32)>,
    text: Vec<(u32, u32)>,
    prefixes: Vec<(u32, u32)>,
    leading: Vec<u32>,
}
impl Visitor for Places {
    fn begin(&mut self, _: Field<'_>, _: Shape) {}
    fn end(&mut self) {}
    fn value(&mut self, field: Field<'_>, value: Shown<'_>) {
        let place = (field.span.start, field.span.end);
        if field.kind.name == "AlertingPattern" && place.1 - place.0 == 5 {
            self.leading.extend([place.1 - 3, place.1 - 2]);
        }
        match value {
            Shown::Text(text) if text.to_string().contains("::/") => self.prefixes.push(place),
            Shown::Text(_) if PACKED.contains(&field.kind.name) => self.text.push(place),
            _ => {}
        }
    }
    fn bits(&mut self, field: Field<'_>, _: Bits<'_>) {
        self.named_bits.push((field.span.start, field.span.end));
    }
    fn fault(&mut self, _: Field<'_>, _: &[u8], _: Error) {}
}

/// What is silent for a reason.
///
/// - The number of unused bits of a BIT STRING with named bits: zeros at its end mean nothing, X.680 §22.7. Those that
///   are set and unused are told.
/// - Fill bits behind packed text that are told to be set already, in a vector that is odd by them: TS 23.038 §6.1.2.
/// - The leading octets of an alerting pattern of CAP, which a receiver ignores, TS 29.078 §5.1, in a vector that is odd by
///   them.
/// - Octets of zero behind a prefix, which may be left out or not: RFC 3162 §2.3.
fn is_excused(places: &Places, v: &Vector, bit: usize) -> bool {
    let (octet, mask) = ((bit / 8) as u32, 1 << (bit % 8));
    let was = v.octets[bit / 8];
    places.named_bits.iter().any(|(start, end)| {
        // The first octet of the contents: what is behind the length.
        (start + 2..*end).contains(&octet)
            && u32::from(v.octets[bit / 8 - 1]) == end - octet
            && was.max(was ^ mask) < 8
    }) || places.text.iter().any(|(_, end)| octet + 1 == *end && was >> 2 != 0 && mask >= 4)
        || places.leading.iter().any(|at| octet == *at && was != 0 && was != mask)
        || places.prefixes.iter().any(|(start, _)| octet + 1 == *start)
}

/// The silent bits of a vector among every `step`th of it, from one that `turn` chooses.
fn silent(v: &Vector, turn: usize, step: usize) -> Vec<String> {
    let shown = told(v, &v.octets);
    let mut places = Places::default();
    Dissected::new(v.start, &v.octets, v.network).walk(&mut places);
    let mut octets = v.octets.clone();
    let mut out = vec![];
    for bit in (v.front * 8 + turn % step..octets.len() * 8).step_by(step) {
        octets[bit / 8] ^= 1 << (bit % 8);
        if told(v, &octets) == shown && !is_excused(&places, v, bit) {
            out.push(format!(
                "{}: bit {} of octet {} ({:02x})",
                v.name,
                bit % 8 + 1,
                bit / 8,
                v.octets[bit / 8]
            ));
        }
        octets[bit / 8] ^= 1 << (bit % 8);
    }
    out
}

fn none_is_silent(step: usize) {
    let vectors = vectors();
    let next = AtomicUsize::new(0);
    let mut found: Vec<String> = thread::scope(|scope| {
        let work = || {
            let mut out = vec![];
            loop {
                let turn = next.fetch_add(1, Ordering::Relaxed);
                let Some(v) = vectors.get(turn) else { return out };
                out.extend(silent(v, turn, step));
            }
        };
        let threads: Vec<_> =
            (0..thread::available_parallelism().map_or(1, usize::from)).map(|_| scope.spawn(work)).collect();
        threads.into_iter().flat_map(|t| t.join().unwrap()).collect()
    });
    found.sort();
    let bits: usize = vectors.iter().map(|v| v.octets.len() * 8).sum();
    assert!(
        found.is_empty(),
        "{} of some {} bits are silent:\n{}",
        found.len(),
        bits / step,
        found.join("\n")
    );
}

#[test]
fn no_bit_of_these_is_silent() {
    none_is_silent(41);
}

#[test]
#[ignore = "takes minutes without optimisation"]
fn no_bit_is_silent() {
    none_is_silent(1);
}
