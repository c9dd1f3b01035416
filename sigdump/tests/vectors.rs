//! The one runner of `vectors/`: octets to JSON and back, cut, flipped, and into every smaller buffer.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use serde_json::Value;
use sigcodec::{
    diameter, m3ua, mtp3, sccp,
    sccp::Variant,
    sua, tcap,
    wire::{Decode, Encode, Kind, Reader},
};
use sigdump::{
    decode::{Decoded, Input, unhex},
    show::json::Json,
};

struct Vector {
    layer: String,
    variant: Variant,
    name: String,
    octets: Vec<u8>,
    error: Option<(String, u64)>,
    json: Value,
}

fn vectors() -> Vec<Vector> {
    let mut out = vec![];
    for layer in ["m3ua", "sua", "mtp3", "sccp", "tcap", "diameter"] {
        let path = format!("{}/../vectors/{layer}.jsonl", env!("CARGO_MANIFEST_DIR"));
        for line in std::fs::read_to_string(&path).unwrap().lines() {
            let v: Value = serde_json::from_str(line).unwrap();
            let text = |key: &str| v[key].as_str().unwrap_or_default().to_owned();
            assert_eq!(text("layer"), layer);
            assert!(!text("source").is_empty(), "{} says how it was made", text("name"));
            let error = v
                .get("error")
                .map(|e| (e["kind"].as_str().unwrap().to_owned(), e["offset"].as_u64().unwrap()));
            let octets = unhex(&text("hex")).unwrap();
            out.push(Vector {
                layer: text("layer"),
                variant: if v["ansi"] == true { Variant::Ansi } else { Variant::Itu },
                name: text("name"),
                octets,
                error,
                json: v["json"].clone(),
            });
        }
    }
    assert!(out.len() > 30, "the vectors are there");
    out
}

/// What `sigdump --format json` shows.
fn json(input: Input, octets: &[u8], variant: Variant) -> Value {
    let decoded = Decoded::new_as(input, octets, variant);
    let mut json = Json::default();
    json.object();
    for fault in decoded.walk(&mut json) {
        json.fault(fault);
    }
    let mut findings = vec![];
    decoded.audit(&mut findings);
    json.faults_and_findings(&findings);
    serde_json::from_slice(json.finish().0).unwrap()
}

#[test]
fn octets_to_json_and_back() {
    for v in vectors() {
        let input = Input::parse(&v.layer).unwrap();
        let got = json(input, &v.octets, v.variant);
        assert_eq!(got, v.json, "{}", v.name);
        let first = got["errors"].get(0);
        let first = first.map(|e| (e["kind"].as_str().unwrap().to_owned(), e["offset"].as_u64().unwrap()));
        assert_eq!(first, v.error, "{}", v.name);
        match Decoded::new_as(input, &v.octets, v.variant).reencode() {
            Some(again) if v.name.ends_with("not-canonical") => assert_ne!(again, v.octets, "{}", v.name),
            Some(again) => assert_eq!(again, v.octets, "{}", v.name),
            None => assert!(v.error.is_some(), "{}", v.name),
        }
    }
}

/// Each prefix is an error inside it, and each flipped bit is shown one way or another.
#[test]
fn cut_and_flipped() {
    for v in vectors() {
        let input = Input::parse(&v.layer).unwrap();
        if v.error.is_none() {
            // The optional part of SCCP has no length: a message without its last octets may be whole.
            for n in (0..v.octets.len()).filter(|_| v.layer != "sccp") {
                let got = json(input, &v.octets[..n], v.variant);
                let errors = got["errors"].as_array().unwrap_or_else(|| panic!("{} cut at {n}", v.name));
                assert!(
                    errors.iter().all(|e| e["offset"].as_u64().unwrap() <= n as u64),
                    "{} cut at {n}",
                    v.name
                );
            }
        }
        for bit in 0..v.octets.len() * 8 {
            let mut flipped = v.octets.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            let decoded = Decoded::new_as(input, &flipped, v.variant);
            let mut json = Json::default();
            decoded.walk(&mut json);
            decoded.audit(&mut vec![]);
            assert!(json.finish().0.len() > 1);
        }
    }
}

fn capacities<'a, T: Decode<'a> + Encode>(octets: &'a [u8], name: &str) {
    let Ok(message) = T::from_bytes(octets) else { return };
    let needed = message.encoded_len();
    for n in 0..needed {
        let e = message.encode_to_slice(&mut vec![0; n]).unwrap_err();
        assert_eq!((e.kind(), e.at() as usize), (Kind::Capacity, needed), "{name}");
    }
    assert!(message.encode_to_slice(&mut vec![0; needed]).is_ok());
}

#[test]
fn every_smaller_buffer_names_the_need() {
    for v in vectors() {
        match v.layer.as_str() {
            "m3ua" => capacities::<m3ua::Message<'_>>(&v.octets, &v.name),
            "mtp3" => capacities::<mtp3::Msu<Reader<'_>>>(&v.octets, &v.name),
            "sua" => capacities::<sua::Message<'_>>(&v.octets, &v.name),
            "sccp" => capacities::<sccp::Message<'_>>(&v.octets, &v.name),
            "tcap" => capacities::<tcap::Message<'_>>(&v.octets, &v.name),
            _ => capacities::<diameter::Message<'_>>(&v.octets, &v.name),
        }
    }
}
