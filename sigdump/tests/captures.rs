//! TCAP records of captures, where `SIGCODEC_CAPTURES` says where they are: JSON lines with `layer`, `name`, `hex` and
//! what tshark says.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use serde_json::Value;
use sigcodec::{
    tcap::{Answer, Message, ansi},
    wire::{
        Decode, Encode, Error, Layer, Reader, Result,
        audit::{Finding, Flag},
    },
};
use sigcodec_render::text::unhex;
use std::{collections::BTreeMap, path::Path};

fn records(dir: &Path) -> Vec<(String, Value)> {
    let mut out = vec![];
    for origin in std::fs::read_dir(dir).unwrap().flatten() {
        let Ok(files) = std::fs::read_dir(origin.path()) else { continue };
        for file in files.flatten().filter(|f| f.path().extension().is_some_and(|e| e == "jsonl")) {
            for line in std::fs::read_to_string(file.path()).unwrap().lines() {
                let v: Value = serde_json::from_str(line).unwrap();
                if matches!(v["layer"].as_str(), Some("tcap" | "tcap-ansi")) {
                    out.push((origin.file_name().to_string_lossy().into_owned(), v));
                }
            }
        }
    }
    out
}

struct Read {
    result: Result<Vec<u8>>,
    faulty: Vec<Error>,
    flags: Vec<Flag>,
    answered: bool,
}

fn encode(value: &impl Encode) -> Vec<u8> {
    let mut buf = vec![0; value.encoded_len()];
    value.encode_to_slice(&mut buf).unwrap().to_vec()
}
fn read(octets: &[u8]) -> Read {
    let mut flags = vec![];
    let mut collect = |f: Finding| flags.push(f.flag);
    let mut faulty = vec![];
    let mut answered = false;
    let result = if ansi::Message::is_next(&Reader::new(octets, Layer::Tcap)) {
        let read = ansi::Message::from_bytes(octets);
        answered = read.is_err_and(|e| ansi::Answer::to_message(octets, e).is_some());
        read.map(|m| {
            m.audit(&mut collect);
            faulty.extend(m.components().filter_map(Result::err).chain(m.dialogue().err()));
            encode(&m)
        })
    } else {
        let read = Message::from_bytes(octets);
        answered |= read.is_err_and(|e| Answer::to_message(octets, e).is_some());
        read.map(|m| {
            m.audit(&mut collect);
            faulty.extend(m.components().filter_map(Result::err).chain(m.dialogue().err()));
            encode(&m)
        })
    };
    Read { result, faulty, flags, answered }
}

#[test]
fn tcap_records() {
    let Ok(dir) = std::env::var("SIGCODEC_CAPTURES") else { return };
    let mut counts = BTreeMap::new();
    for (origin, v) in records(Path::new(&dir)) {
        let octets = unhex(v["hex"].as_str().unwrap()).unwrap();
        let (name, status) = (v["name"].as_str().unwrap(), v["tshark"]["status"].as_str().unwrap_or("none"));
        let Read { result, faulty, flags, answered } = read(&octets);
        let form = [
            Flag::TagHighFormForLowNumber,
            Flag::TagPadded,
            Flag::LengthNotMinimal,
            Flag::LengthIndefinite,
            Flag::IntegerNotMinimal,
            Flag::FieldOutOfOrder,
        ];
        let what = match &result {
            Err(e) => {
                assert!(e.at() as usize <= octets.len());
                // tshark calls messages clean that say they are longer than they are.
                let short = octets.len() < usize::from(octets[1]) + 2;
                assert!(status != "clean" || short, "{origin} {name}: {e}");
                if answered { "refused, with an answer" } else { "refused, without an answer" }
            }
            Ok(again) => {
                let canonical = !flags.iter().any(|f| form.contains(f));
                assert!(!canonical || *again == octets, "{origin} {name}: encodes again");
                assert!(faulty.is_empty() || status != "clean", "{origin} {name}: {faulty:?}");
                match (canonical, faulty.is_empty()) {
                    (_, false) => "decodes, with faulty parts",
                    (true, _) => "decodes and encodes again to the same octets",
                    (false, _) => "decodes, not canonical",
                }
            }
        };
        *counts.entry((status.to_owned(), what)).or_insert(0) += 1;
    }
    for ((status, what), n) in &counts {
        println!("{n:4} {status}: {what}");
    }
    assert!(counts.values().sum::<i32>() > 100);
}
