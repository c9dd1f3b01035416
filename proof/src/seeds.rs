//! The vectors of the project, and the seeds of each property that are made of them.

use crate::{
    codec, generate,
    mutate::Random,
    surface::{
        LAYERS,
        rose::{ARGUMENT, DIALOGUE, ERROR, RESULT},
    },
};
use std::{format, fs, string::String, vec, vec::Vec};

/// A vector.
#[derive(Clone, Debug)]
pub struct Vector {
    /// Its layer.
    pub layer: String,
    /// Its name.
    pub name: String,
    /// Its octets; in front of those of MAP, CAP and INAP stands what they are, see
    /// [`surface::rose`](mod@crate::surface::rose).
    pub octets: Vec<u8>,
    /// Whether it must be refused.
    pub refused: bool,
}

/// Every vector of `vectors/`, those of the benches too.
///
/// # Panics
/// When a file cannot be read.
#[must_use]
pub fn vectors() -> Vec<Vector> {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let mut out = vec![];
    let mut files: Vec<_> = fs::read_dir(format!("{root}/vectors"))
        .expect("vectors/ is there")
        .filter_map(|f| Some(f.ok()?.path()))
        .filter(|p| p.extension().is_some_and(|e| e == "jsonl"))
        .collect();
    files.sort();
    for path in files {
        for line in fs::read_to_string(&path).expect("it reads").lines() {
            let v: serde_json::Value = serde_json::from_str(line).expect("a vector is a JSON object");
            let text = |key: &str| v.get(key).and_then(|t| t.as_str()).unwrap_or_default();
            let mut octets = unhex(text("hex"));
            if let Some(head) = parameter(text("parameter")) {
                octets.splice(0..0, head);
            }
            out.push(Vector {
                layer: text("layer").into(),
                name: text("name").into(),
                octets,
                refused: v.get("error").is_some(),
            });
        }
    }
    for (name, layer) in [
        ("srism.m3ua", "m3ua"),
        ("ul.m3ua", "m3ua"),
        ("mtfsm.m3ua", "m3ua"),
        ("sai.m3ua", "m3ua"),
        ("isd.m3ua", "m3ua"),
        ("s6a_ulr", "diameter"),
        ("s6a_ula", "diameter"),
        ("gy_ccri", "diameter"),
    ] {
        let text = fs::read_to_string(format!("{root}/benches/messages/{name}.hex")).expect("it reads");
        out.push(Vector {
            layer: layer.into(),
            name: name.into(),
            octets: unhex(text.trim()),
            refused: false,
        });
    }
    out
}

fn unhex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> =
        text.chars().filter_map(|c| c.to_digit(16)).map(|d| u8::try_from(d).unwrap_or(0)).collect();
    digits.chunks_exact(2).map(|p| p.iter().fold(0, |n, d| n << 4 | d)).collect()
}

/// `arg:3:22` as the octets that stand in front of an element.
fn parameter(text: &str) -> Option<[u8; 3]> {
    let mut parts = text.split(':');
    let kind = match parts.next()? {
        "arg" => ARGUMENT,
        "res" => RESULT,
        "err" => ERROR,
        "dlg" => DIALOGUE,
        _ => return None,
    };
    let version: u8 = parts.next()?.parse().ok()?;
    Some([kind, version.checked_sub(1)?, parts.next()?.parse().ok()?])
}

/// The targets of `fuzz/differential`, which compare with other decoders.
pub const DIFFERENTIAL: &[&str] = &["tcap_map", "diameter", "ranap"];

/// The seeds of a property or of a target of [`DIFFERENTIAL`]: inputs that it does something with, and what fuzzing
/// found interesting.
#[must_use]
pub fn seeds(property: &str) -> Vec<Vec<u8>> {
    let folder = if DIFFERENTIAL.contains(&property) { "differential/corpora" } else { "corpora" };
    let path = format!("{}/../fuzz/{folder}/{property}.hex", env!("CARGO_MANIFEST_DIR"));
    let found = fs::read_to_string(path).unwrap_or_default();
    made(property).into_iter().chain(found.lines().map(unhex)).collect()
}

/// A CLDT with data, RFC 3868 §3.2.1, behind the octet that names its layer.
fn over_sua(layer: u8, data: &[u8]) -> Vec<u8> {
    let parameter = |tag: u16, value: &[u8]| {
        let length = u16::try_from(value.len().saturating_add(4)).unwrap_or(u16::MAX);
        let mut out = [&tag.to_be_bytes()[..], &length.to_be_bytes(), value].concat();
        out.resize(out.len().next_multiple_of(4), 0);
        out
    };
    let address = |subsystem: u8, last: u8| {
        let title = [0, 0, 0, 4, 11, 0, 1, 4, 0x51, 0x55, 0x10, 0x00, 0x99, last];
        let parts = [parameter(0x8001, &title), parameter(0x8003, &[0, 0, 0, subsystem])].concat();
        [&[0, 1, 0, 5][..], &parts].concat()
    };
    let parameters = [
        parameter(0x0006, &[0, 0, 0, 7]),
        parameter(0x0115, &[0, 0, 0, 0x80]),
        parameter(0x0102, &address(7, 9)),
        parameter(0x0103, &address(6, 8)),
        parameter(0x0116, &[0, 0, 0, 1]),
        parameter(0x010b, data),
    ]
    .concat();
    let length = u32::try_from(parameters.len().saturating_add(8)).unwrap_or(u32::MAX);
    [&[layer, 1, 0, 7, 1][..], &length.to_be_bytes(), &parameters].concat()
}

fn made(property: &str) -> Vec<Vec<u8>> {
    let vectors = vectors();
    let place =
        |list: &[&str], layer: &str| list.iter().position(|l| *l == layer).and_then(|n| u8::try_from(n).ok());
    let names: Vec<&str> = LAYERS.iter().map(|l| l.name).collect();
    match property {
        "decode" => {
            let own = vectors.iter().filter_map(|v| Some((place(&names, &v.layer)?, v)));
            let stack = place(&names, "stack").unwrap_or(0);
            let frames = vectors.iter().filter(|v| matches!(&v.layer[..], "m3ua" | "sua" | "sccp" | "tcap"));
            let all = own.chain(frames.map(|v| (stack, v)));
            all.map(|(n, v)| [&[n], &v.octets[..]].concat())
                .chain(crate::worst::inputs().into_iter().map(|w| w.input))
                .filter(|i| i.len() <= 4096)
                .collect()
        }
        "inspect" | "shown" => {
            let layers = crate::properties::inspect::LAYERS;
            let own = vectors.iter().filter_map(|v| Some((place(layers, &v.layer)?, v)));
            let sua = place(layers, "sua").unwrap_or(0);
            // No vector of SUA carries a transaction.
            let carried = vectors.iter().filter(|v| v.layer == "tcap").map(|v| over_sua(sua, &v.octets));
            own.map(|(n, v)| [&[n], &v.octets[..]].concat())
                .chain(carried)
                .filter(|i| i.len() <= 2048)
                .collect()
        }
        "relay" => {
            let own = vectors.iter().filter_map(|v| Some((place(codec::LAYERS, &v.layer)?, v)));
            own.map(|(n, v)| [&[n], &v.octets[..]].concat()).collect()
        }
        "tcap_map" => {
            let whole = vectors.iter().filter_map(|v| match &v.layer[..] {
                "tcap" => Some([&[0], &v.octets[..]].concat()),
                "map" => Some([&[1], &v.octets[..]].concat()),
                _ => None,
            });
            let mut random = Random::new(7);
            let mut made =
                |first: u8| (0..64).map(|n| [&[first][..], &random.octets(64 + 16 * n)].concat()).collect();
            let (elements, messages): (Vec<_>, Vec<_>) = (made(2), made(3));
            whole.chain(elements).chain(messages).collect()
        }
        "ranap" => vectors.into_iter().filter(|v| v.layer == "ranap").map(|v| v.octets).collect(),
        "diameter" => vectors.into_iter().filter(|v| v.layer == "diameter").map(|v| v.octets).collect(),
        "stream" => {
            let mut out = vec![];
            for (framer, layer) in [(0, "m3ua"), (1, "sua"), (2, "diameter")] {
                let all: Vec<&[u8]> =
                    vectors.iter().filter(|v| v.layer == layer).map(|v| &v.octets[..]).collect();
                out.extend(all.chunks(3).map(|three| [&[framer, 3, 9, 0, 30][..], &three.concat()].concat()));
            }
            out
        }
        "pcap" => {
            let sample = fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../samples/interconnect.pcap"));
            let sample = sample.unwrap_or_default();
            vec![
                sample.get(..2048).unwrap_or(&sample).to_vec(),
                sample.get(..700).unwrap_or_default().to_vec(),
            ]
        }
        "filter" => {
            let texts = [
                "imsi == \"1\"",
                "not (opc in {1, 2}) and sccp.calling.gt in $set",
                "count(tcap.components) > 1 || any_flag(OpcodeGlobal, TagPadded)",
                "all msisdn != \"1\" or diameter.Route-Record contains diameter.Origin-Host or unread",
            ];
            let places = vectors.iter().filter_map(|v| {
                Some((
                    u8::try_from(sigcodec::layers::LAYERS.iter().position(|l| l.name == v.layer)?).ok()?,
                    v,
                ))
            });
            let all = places.zip(texts.iter().cycle());
            all.map(|((n, v), text)| {
                let length = u8::try_from(text.len()).unwrap_or(u8::MAX);
                [&[length, n], text.as_bytes(), &v.octets[..]].concat()
            })
            .collect()
        }
        // These make their messages of any octets.
        _ => {
            let mut random = Random::new(7);
            (0..64).map(|n| random.octets(64 + 16 * n)).collect()
        }
    }
}

/// Messages of each layer that decode, for measurements.
#[must_use]
pub fn ordinary() -> Vec<(usize, String, Vec<u8>)> {
    let names: Vec<&str> = LAYERS.iter().map(|l| l.name).collect();
    let all = vectors().into_iter().filter(|v| !v.refused);
    all.filter_map(|v| Some((names.iter().position(|n| *n == v.layer)?, v.name, v.octets))).collect()
}

/// A dictionary for libFuzzer: tags, application contexts, codes of AVPs, parameters and messages.
#[must_use]
pub fn dictionary() -> String {
    let mut out = String::from("# Written by `cargo run -p xtask -- seeds`.\n");
    let mut word = |octets: &[u8]| {
        let hex: String = octets.iter().map(|b| format!("\\x{b:02x}")).collect();
        out.push_str(&format!("\"{hex}\"\n"));
    };
    for odd in
        [&[0x80][..], &[0, 0], &[0x9f, 0], &[0x9f, 0x80, 0], &[0x81, 0x80], &[0x84, 0, 0, 0], &[0x30, 0x80]]
    {
        word(odd);
    }
    for tag in [
        0x62u8, 0x64, 0x65, 0x67, 0x61, 0x6b, 0x6c, 0x48, 0x49, 0x4a, 0xa1, 0xa2, 0xa3, 0xa4, 0xa7, 0x28,
        0x60,
    ] {
        word(&[tag]);
    }
    for protocol in codec::users() {
        for context in protocol.contexts().iter().flat_map(|t| t.defs()) {
            word(&[&[6, u8::try_from(context.oid.len()).unwrap_or(0)][..], context.oid].concat());
        }
        let operations = protocol.operations().iter().flat_map(|t| t.defs());
        for code in operations.filter_map(|o| u8::try_from(o.code).ok()) {
            word(&[2, 1, code]);
        }
    }
    for protocol in [&sigcodec::m3ua::PROTOCOL, &sigcodec::sua::PROTOCOL] {
        for message in protocol.messages {
            word(&[1, 0, message.class, message.message_type]);
        }
        for parameter in protocol.parameters {
            word(&parameter.tag.to_be_bytes());
        }
    }
    for kind in 1..=0x14u8 {
        word(&[kind]);
    }
    for module in sigcodec::diameter::avp::ALL {
        for def in module.iter().filter(|d| d.vendor == 0 || d.vendor == 10415).take(24) {
            word(&def.code.to_be_bytes());
        }
    }
    let mut lines: Vec<&str> = out.lines().collect();
    let mut seen = std::collections::HashSet::new();
    lines.retain(|l| seen.insert(*l));
    lines.join("\n") + "\n"
}

/// Random messages of a layer, canonical.
#[must_use]
pub fn generated(layer: &str, count: usize) -> Vec<Vec<u8>> {
    let mut random = Random::new(3);
    let make = |_| {
        let octets = random.octets(600);
        generate::message(layer, &mut arbitrary::Unstructured::new(&octets)).unwrap_or_default()
    };
    (0..count).map(make).filter(|m| !m.is_empty()).collect()
}
