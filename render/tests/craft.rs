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
    println!("{} asked, {} the same octets, {} others that show the same", sum(0), sum(1), sum(2));
    // What is left is told with a path; there is no message that shows something else.
    assert!(sum(0) > 20 && (sum(1) + sum(2)) * 100 >= sum(0) * 90, "{told:?}\n{left}");
}

/// Numbers of telephony with more or fewer digits, in every layer.
#[test]
fn longer_and_shorter_numbers_are_made() {
    fn digits<'v>(v: &'v mut Value, name: &str, out: &mut Vec<&'v mut Value>) {
        match v {
            Value::String(s) if name == "digits" && s.len() >= 7 => out.push(v),
            Value::Array(a) => a.iter_mut().for_each(|v| digits(v, name, out)),
            Value::Object(o) => o.iter_mut().for_each(|(name, v)| digits(v, name, out)),
            _ => {}
        }
    }
    let mut told: BTreeMap<String, [usize; 2]> = BTreeMap::new();
    let mut left = String::new();
    let one_of: usize = std::env::var("CRAFT_ONE_OF").map_or(60, |n| n.parse().unwrap());
    for v in vectors().into_iter().step_by(one_of) {
        let text = v.shown(&v.octets);
        let mut json: Value = serde_json::from_str(&text).unwrap();
        let mut all = vec![];
        digits(&mut json, "", &mut all);
        for n in 0..all.len() {
            for change in [
                |s: &str| format!("{s}12"),
                |s: &str| s[..s.len() - 2].to_owned(),
                |s: &str| format!("{s}3"),
                |s: &str| s[..s.len() - 1].to_owned(),
            ] {
                let mut json: Value = serde_json::from_str(&text).unwrap();
                let mut all = vec![];
                digits(&mut json, "", &mut all);
                let value = all.swap_remove(n);
                let new = change(value.as_str().unwrap());
                *value = new.clone().into();
                let counts = told.entry(v.file.clone()).or_default();
                counts[0] += 1;
                match craft(&json.to_string()) {
                    Ok(made) if made.otherwise.is_empty() => counts[1] += 1,
                    Ok(made) => writeln!(left, "{} {new}: {:?}", v.name, made.otherwise).unwrap(),
                    Err(e) => writeln!(left, "{} {new}: {e}", v.name).unwrap(),
                }
            }
        }
    }
    let sum = |n: usize| told.values().map(|c| c[n]).sum::<usize>();
    println!("{} asked, {} made", sum(0), sum(1));
    // A title whose encoding scheme says odd or even is one of the few that are told otherwise, and one of a small sample.
    let least = if one_of == 1 { 95 } else { 90 };
    assert!(sum(0) > 40 && sum(1) * 100 >= sum(0) * least, "{told:?}\n{left}");
}

/// What an engineer does with a printed message.
#[test]
fn a_message_is_changed() {
    let of = |layer: &str, name: &str| {
        let name = format!("{layer} {name}");
        vectors().into_iter().find(|v| v.name == name).unwrap()
    };
    let v = of("m3ua", "srism");
    let mut asked: Value = serde_json::from_str(&v.shown(&v.octets)).unwrap();
    // Another number with fewer digits, another subsystem, and an element that should be there: every length follows.
    let invoke = &mut asked["tcap"]["components"][0]["invoke"]["argument"];
    invoke["msisdn"]["digits"] = json!("155501");
    invoke.as_object_mut().unwrap().remove("smRPPRI");
    asked["sccp"]["calledPartyAddress"]["ssn"] = json!("vlr");
    asked["m3ua"]["protocolData"]["opc"] = json!(1234);
    let made = craft(&asked.to_string()).unwrap();
    assert!(made.otherwise.iter().all(|p| p.starts_with("undecodable[0]")), "{:?}", made.otherwise);
    let back: Value = serde_json::from_str(&v.shown(&made.octets)).unwrap();
    assert_eq!(back["tcap"], asked["tcap"]);
    assert_eq!(back["sccp"]["calledPartyAddress"], asked["sccp"]["calledPartyAddress"]);
    assert_eq!(
        (&back["m3ua"]["protocolData"]["opc"], &back["errors"][0]["kind"]),
        (&json!(1234), &json!("missing"))
    );
    assert_eq!(back["m3ua"]["messageLength"], json!(made.octets.len()));
    assert!(made.octets.len() < v.octets.len());

    // Another operation: what its argument says now is told.
    let mut asked: Value = serde_json::from_str(&v.shown(&v.octets)).unwrap();
    asked["tcap"]["components"][0]["invoke"]["operation"]["local"] = json!(46);
    let made = craft(&asked.to_string()).unwrap();
    let differ = made.octets.iter().zip(&v.octets).filter(|(a, b)| a != b).count();
    assert_eq!((made.octets.len(), differ), (v.octets.len(), 1));
    assert!(
        made.otherwise.iter().any(|p| p.starts_with("tcap.components[0].invoke.argument")),
        "{:?}",
        made.otherwise
    );

    // An AVP is taken out, and another one is longer.
    let v = of("diameter", "s6a_ulr");
    let mut asked: Value = serde_json::from_str(&v.shown(&v.octets)).unwrap();
    let avps = asked["diameter"]["avps"].as_array_mut().unwrap();
    let at = avps.iter().position(|a| a["name"] == "Origin-Host").unwrap();
    avps[at]["text"] = json!("another.host.example");
    let count = avps.len();
    avps.remove(count - 1);
    let made = craft(&asked.to_string()).unwrap();
    let back: Value = serde_json::from_str(&v.shown(&made.octets)).unwrap();
    assert_eq!(back["diameter"]["avps"], asked["diameter"]["avps"]);
    assert_eq!(back["diameter"]["header"]["length"], json!(made.octets.len()));
}

#[test]
fn what_cannot_be_made_is_told_with_its_path() {
    let v = vectors().into_iter().find(|v| v.name == "m3ua srism").unwrap();
    let text = v.shown(&v.octets).trim().to_owned();
    let refused = |text: &str| craft(text).map(|made| made.octets).unwrap_err();
    let with = |path: &str, value: Value| {
        let mut asked: Value = serde_json::from_str(&text).unwrap();
        *asked.pointer_mut(path).unwrap() = value;
        refused(&asked.to_string())
    };
    assert_eq!(refused("").path, "");
    assert_eq!(refused("[]").reason, "no object of JSON");
    assert_eq!(refused("{}").path, "layers");
    assert_eq!(refused(r#"{"collectedSegments":"9 octets"}"#).path, "collectedSegments");
    assert_eq!(with("/layers/0/octets", json!("0g")).path, "layers[0].octets");
    assert_eq!(with("/m3ua/protocolData/opc", json!("text")).path, "m3ua.protocolData.opc");
    assert_eq!(with("/m3ua/messageType", json!("NOTHING")).path, "m3ua.messageType");
    let nature = "/tcap/components/0/invoke/argument/msisdn/nature";
    assert_eq!(with(nature, json!("x")).path, "tcap.components[0].invoke.argument.msisdn.nature");
    let mut asked: Value = serde_json::from_str(&text).unwrap();
    asked["m3ua"]["more"] = json!(1);
    let more = refused(&asked.to_string());
    assert_eq!((more.path.as_str(), more.reason.contains("not added")), ("m3ua.more", true), "{more}");
    // Whatever a text is, it is refused and nothing panics.
    for n in 0..text.len() {
        assert!(text.is_char_boundary(n) && craft(&text[..n]).is_err());
    }
}
