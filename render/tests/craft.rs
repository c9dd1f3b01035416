//! JSON back to octets: of every vector, and of every vector with something changed.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use core::fmt::Write as _;
use serde_json::{Value, json};
use sigcodec::{
    dissect::Start,
    layers::USERS,
    wire::{Network, audit::Finding},
};
use sigcodec_render::{Dissected, Json, craft, text::unhex};
use std::collections::BTreeMap;

struct Vector {
    name: String,
    file: String,
    start: Start,
    network: Network,
    octets: Vec<u8>,
}

/// Every vector but the dialogue PDUs of MAP, which are shown alone nowhere else.
fn vectors() -> Vec<Vector> {
    let mut out = vec![];
    let folder = format!("{}/../vectors", env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|f| f.unwrap().path()).collect();
    files.retain(|f| f.extension().is_some_and(|e| e == "jsonl"));
    files.sort();
    for file in files {
        for line in std::fs::read_to_string(&file).unwrap().lines() {
            let v: Value = serde_json::from_str(line).unwrap();
            let text = |key: &str| v[key].as_str().unwrap_or_default();
            let layer = text("layer");
            let start = match text("parameter").split(':').collect::<Vec<_>>()[..] {
                ["dlg", ..] => continue,
                [kind, version, code] => parameter(layer, kind, version, code).unwrap(),
                _ => Start::parse(layer).unwrap_or_else(|e| panic!("{e}")),
            };
            out.push(Vector {
                name: format!("{layer} {}", text("name")),
                file: file.file_stem().unwrap().to_string_lossy().into_owned(),
                start,
                network: Network::named(text("network")).unwrap_or_default(),
                octets: unhex(text("hex")).unwrap(),
            });
        }
    }
    assert!(out.len() > 2_600, "the vectors are there");
    out
}

fn parameter(layer: &str, kind: &str, version: &str, code: &str) -> Option<Start> {
    let protocol = USERS.iter().filter_map(|u| u.protocol).find(|p| p.layer().name() == layer)?;
    let (version, code) = (version.parse().ok()?, code.parse().ok()?);
    match kind {
        "arg" => protocol.operation(version, code).map(|o| Start::Argument(o, version)),
        "res" => protocol.operation(version, code).map(|o| Start::Result(o, version)),
        "err" => protocol.error(version, code).map(|e| Start::Error(e, version)),
        _ => None,
    }
}

/// What `sigdump --format json --raw` prints.
fn shown(start: Start, network: Network, octets: &[u8]) -> String {
    let decoded = Dissected::new(start, octets, network);
    let mut json = Json::default();
    json.object();
    let faults = decoded.walk(&mut json);
    json.layers(&decoded, octets);
    let mut findings: Vec<Finding> = vec![];
    decoded.audit(&mut findings);
    json.faults_and_findings(faults, &findings);
    String::from_utf8(json.finish().0.to_vec()).unwrap()
}

impl Vector {
    fn shown(&self, octets: &[u8]) -> String {
        shown(self.start, self.network, octets)
    }
}

#[test]
fn every_vector_comes_back() {
    let mut other = String::new();
    for v in vectors() {
        match craft(&v.shown(&v.octets)) {
            Ok(made) if made.octets == v.octets && made.otherwise.is_empty() => {}
            Ok(made) => writeln!(other, "{}: {:?} {:02x?}", v.name, made.otherwise, made.octets).unwrap(),
            Err(e) => writeln!(other, "{}: {e}", v.name).unwrap(),
        }
    }
    assert!(other.is_empty(), "{other}");
}

/// What octets show without what is told beside it.
fn compared(mut json: Value) -> Value {
    for beside in ["layers", "errors", "anomalies"] {
        json.as_object_mut().unwrap().remove(beside);
    }
    json
}

/// One octet of a message has another value, which its JSON shows: JSON of the one with the octets of the other is made
/// the one.
#[test]
fn other_values_are_made() {
    let mut told: BTreeMap<String, [usize; 3]> = BTreeMap::new();
    let mut left = String::new();
    let one_of: usize = std::env::var("CRAFT_ONE_OF").map_or(2_003, |n| n.parse().unwrap());
    let mut turn = 0usize;
    for v in vectors() {
        let before: Value = serde_json::from_str(&v.shown(&v.octets)).unwrap();
        for at in 0..v.octets.len() {
            turn += 1;
            if turn % one_of != 0 {
                continue;
            }
            let mut octets = v.octets.clone();
            octets[at] = octets[at].wrapping_add(1 << (turn / one_of % 8));
            let wanted: Value = serde_json::from_str(&v.shown(&octets)).unwrap();
            // Nothing else is to be seen of it, and no fault.
            if compared(wanted.clone()) == compared(before.clone())
                || wanted.get("errors") != before.get("errors")
                || wanted.get("undecodable") != before.get("undecodable")
            {
                continue;
            }
            let mut asked = wanted.clone();
            asked["layers"] = before["layers"].clone();
            let counts = told.entry(v.file.clone()).or_default();
            counts[0] += 1;
            match craft(&asked.to_string()) {
                Ok(made) if made.octets == octets => counts[1] += 1,
                Ok(made)
                    if compared(serde_json::from_str(&v.shown(&made.octets)).unwrap())
                        == compared(wanted) =>
                {
                    counts[2] += 1
                }
                Ok(made) => writeln!(left, "{} octet {at}: {:?}", v.name, made.otherwise).unwrap(),
                Err(e) => {
                    writeln!(left, "{} octet {at} {:02x}->{:02x}: {e}", v.name, v.octets[at], octets[at])
                        .unwrap()
                }
            }
        }
    }
    let sum = |n: usize| told.values().map(|c| c[n]).sum::<usize>();
    println!("{told:?}\n{left}");
    println!("{} asked, {} the same octets, {} others that show the same", sum(0), sum(1), sum(2));
}

/// Numbers of telephony with more or fewer digits, in every layer.
#[test]
fn longer_and_shorter_numbers_are_made() {
    fn digits<'v>(v: &'v mut Value, path: &str, out: &mut Vec<(String, &'v mut Value)>) {
        match v {
            Value::String(s) if s.len() >= 7 && s.bytes().all(|b| b.is_ascii_digit()) => {
                out.push((path.to_owned(), v))
            }
            Value::Array(a) => {
                a.iter_mut().enumerate().for_each(|(n, v)| digits(v, &format!("{path}[{n}]"), out))
            }
            Value::Object(o) => o
                .iter_mut()
                .filter(|(k, _)| !["layers", "octets", "data", "userData"].contains(&k.as_str()))
                .for_each(|(k, v)| digits(v, &format!("{path}.{k}"), out)),
            _ => {}
        }
    }
    let mut told: BTreeMap<String, [usize; 2]> = BTreeMap::new();
    let mut left = String::new();
    let one_of: usize = std::env::var("CRAFT_ONE_OF").map_or(40, |n| n.parse().unwrap());
    for v in vectors().into_iter().step_by(one_of) {
        let text = v.shown(&v.octets);
        let count = {
            let mut json = serde_json::from_str(&text).unwrap();
            let mut out = vec![];
            digits(&mut json, "", &mut out);
            out.len()
        };
        for n in 0..count {
            for change in
                [|s: &str| format!("{s}12"), |s: &str| s[..s.len() - 2].to_owned(), |s: &str| format!("{s}3")]
            {
                let mut json: Value = serde_json::from_str(&text).unwrap();
                let mut out = vec![];
                digits(&mut json, "", &mut out);
                let (path, value) = out.swap_remove(n);
                *value = change(value.as_str().unwrap()).into();
                drop(out);
                let counts = told.entry(v.file.clone()).or_default();
                counts[0] += 1;
                match craft(&json.to_string()) {
                    Ok(made) if made.otherwise.is_empty() => counts[1] += 1,
                    Ok(made) => writeln!(left, "{} {path}: {:?}", v.name, made.otherwise).unwrap(),
                    Err(e) => writeln!(left, "{} {path}: {e}", v.name).unwrap(),
                }
            }
        }
    }
    println!("{told:?}\n{left}");
    let _ = json!(0);
}
