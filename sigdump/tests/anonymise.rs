//! A capture without the people in it: it decodes as before, and tells nothing of them.

#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

mod common;

use common::sigdump;
use serde_json::Value;
use sigcodec_trace::carried::Assigned;
use sigdump::{
    anonymise::{LEAST, Pseudonyms, WORDS, tells},
    rewrite::{Capture, Report, anonymise},
};
use std::collections::{BTreeMap, BTreeSet};

const SAMPLE: &[u8] = include_bytes!("../samples/interconnect.pcap");

fn pcap(link: u8, frames: &[Vec<u8>]) -> Vec<u8> {
    let mut out =
        vec![0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0, link, 0, 0, 0];
    for frame in frames {
        let n = u32::try_from(frame.len()).unwrap().to_le_bytes();
        out.extend([&[0; 8][..], &n, &n, frame].concat());
    }
    out
}

fn frames(pcap: &[u8]) -> Vec<&[u8]> {
    let (mut rest, mut out) = (&pcap[24..], Vec::new());
    while !rest.is_empty() {
        let size = u32::from_le_bytes(rest[8..12].try_into().unwrap()) as usize;
        out.push(&rest[16..16 + size]);
        rest = &rest[16 + size..];
    }
    out
}

fn changed(capture: &[u8], key: &str, keep_plmn: bool, decode_as: &str) -> (Vec<u8>, Report) {
    let mut assigned = Assigned::default();
    if !decode_as.is_empty() {
        assigned.add(decode_as).unwrap();
    }
    let mut out = Vec::new();
    let names = Pseudonyms::new(key.as_bytes(), keep_plmn).unwrap();
    let told = anonymise(capture, &mut Capture::new(&mut out, false), &names, &assigned, &Default::default())
        .unwrap();
    (out, told)
}

fn json(capture: &[u8], args: &[&str]) -> Vec<Value> {
    let form = if args.contains(&"--format") { vec![] } else { vec!["--format", "json"] };
    let out = sigdump(&[&["-"], args, &form].concat(), capture).stdout;
    String::from_utf8(out).unwrap().lines().map(|l| serde_json::from_str(l).unwrap()).collect()
}

/// Every identity that the message screen tells, and every number and word of host names: what no octet may tell then.
fn told(capture: &[u8], args: &[&str]) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for message in json(capture, &[args, &["--format", "screen"]].concat()) {
        for identity in message["identities"].as_array().into_iter().flatten() {
            let value = identity["value"].as_str().unwrap();
            for word in value.split(|c: char| !c.is_ascii_alphanumeric()) {
                let is_known = WORDS.contains(&word) || word.starts_with("mcc") || word.starts_with("mnc");
                if word.len() >= LEAST && !is_known {
                    out.insert(word.to_owned());
                }
            }
        }
    }
    out
}

fn imsis(capture: &[u8]) -> BTreeSet<String> {
    let screened = json(capture, &["--format", "screen"]);
    screened.iter().filter_map(|m| m["imsi"]["value"].as_str().map(str::to_owned)).collect()
}

#[test]
fn the_sample_tells_nobody() {
    let values = told(SAMPLE, &[]);
    assert!(values.contains("001010123456789") && values.len() > 5, "{values:?}");
    assert!(tells(SAMPLE, &values).is_some());
    for keep_plmn in [false, true] {
        let (out, counts) = changed(SAMPLE, "secret", keep_plmn, "");
        assert_eq!((counts.blank, counts.parts), (0, 0), "{counts:?}");
        assert_eq!(tells(&out, &values), None);
        let (before, after) = (json(SAMPLE, &[]), json(&out, &[]));
        assert_eq!(before.len(), after.len());
        for (b, a) in before.iter().zip(&after) {
            for same in ["time", "frame", "errors", "undecodable"] {
                assert_eq!(b[same], a[same], "{a}");
            }
            for same in
                ["/tcap/components/0/invoke/operation/name", "/diameter/header/commandName", "/tcap/otid"]
            {
                assert_eq!(b.pointer(same), a.pointer(same));
            }
            assert_ne!((&b["source"], &b["destination"]), (&a["source"], &a["destination"]));
        }
        for (b, a) in frames(SAMPLE).iter().zip(frames(&out)) {
            assert_eq!(b.len(), a.len());
        }
        // One subscriber in MAP and Diameter is one afterwards.
        let others = imsis(&out);
        assert_eq!((imsis(SAMPLE).len(), others.len()), (1, 1), "{others:?}");
        assert_eq!(others.first().unwrap().starts_with("00101"), keep_plmn);
        let text = String::from_utf8_lossy(&out).into_owned();
        assert_eq!(text.contains("mnc001.mcc001"), keep_plmn);
    }
    let of = |key| changed(SAMPLE, key, false, "").0;
    assert!(of("secret") == of("secret") && of("secret") != of("Secret"));
}

/// What each layer tells is another value, and nothing that could be read before cannot be afterwards.
#[test]
fn vectors_of_every_layer() {
    for (layer, name) in [
        ("m3ua", "m3ua"),
        ("sua", "sua"),
        ("m2pa", "m2pa"),
        ("mtp3", "mtp3"),
        ("sccp", "sccp"),
        ("isup", "isup"),
        ("tcap", "tcap"),
        ("tcap-ansi", "tcap"),
        ("diameter", "diameter"),
    ] {
        let file = format!("{}/../vectors/{layer}.jsonl", env!("CARGO_MANIFEST_DIR"));
        let mut vectors = Vec::new();
        for line in std::fs::read_to_string(file).unwrap().lines() {
            let vector: Value = serde_json::from_str(line).unwrap();
            if vector["network"].is_null() {
                let octet = |p: &[u8]| u8::from_str_radix(core::str::from_utf8(p).unwrap(), 16).unwrap();
                vectors.push(
                    vector["hex"].as_str().unwrap().as_bytes().chunks(2).map(octet).collect::<Vec<u8>>(),
                );
            }
        }
        check(layer, name, &vectors);
    }
}

fn octets(vector: &Value) -> Vec<u8> {
    let hex = vector["hex"].as_str().unwrap();
    (0..hex.len()).step_by(2).map(|n| u8::from_str_radix(&hex[n..n + 2], 16).unwrap()).collect()
}

/// A Begin with an Invoke between two subsystems.
fn begin(ssn: u8, code: u8, argument: &[u8]) -> Vec<u8> {
    let long =
        |tag: u8, inside: &[u8]| [&[tag, 0x81, u8::try_from(inside.len()).unwrap()][..], inside].concat();
    let invoke = long(0xa1, &[&[2, 1, 1, 2, 1, code][..], argument].concat());
    let begin = long(0x62, &[&[0x48, 4, 0xde, 0xad, 0xbe, 0xef][..], &long(0x6c, &invoke)].concat());
    let n = u8::try_from(begin.len()).unwrap();
    [&[9, 0, 3, 5, 7, 2, 0x42, ssn, 2, 0x42, ssn, n][..], &begin].concat()
}

/// The bits of a closed subscriber group, and digits of which some are above 9, have no word for what they identify.
#[test]
fn bits_and_letters_that_identify() {
    for (layer, ssn, name, code, member) in [
        ("cap", 146, "eventReportGPRS-arg-4-80-alternatives-5", 80, "csgId"),
        ("inap", 11, "initiateCallAttempt-arg-1-32-maximal", 32, "digits"),
    ] {
        let file = format!("{}/../vectors/{layer}.jsonl", env!("CARGO_MANIFEST_DIR"));
        let vectors = std::fs::read_to_string(file).unwrap();
        let vector = vectors.lines().map(|l| serde_json::from_str::<Value>(l).unwrap());
        let vector = vector.into_iter().find(|v| v["name"] == name).unwrap();
        let capture = pcap(147, &[begin(ssn, code, &octets(&vector))]);
        let args = ["--decode-as", "link:147=sccp"];
        let values = |capture: &[u8]| {
            let (text, name) = (json(capture, &args)[0].to_string(), format!("\"{member}\":\""));
            let found = text.split(&name).skip(1).map(|v| v.split('"').next().unwrap().to_owned());
            found.filter(|v| v.len() >= LEAST).collect::<Vec<_>>()
        };
        let before = values(&capture);
        let after = values(&changed(&capture, "secret", false, args[1]).0);
        assert!(!before.is_empty() && before.len() == after.len(), "{layer}: {before:?}, {after:?}");
        assert!(before.iter().zip(&after).all(|(b, a)| b != a), "{layer}: {before:?}, {after:?}");
    }
}

/// Parameters of every operation of MAP, CAP and INAP, each in a message of its own.
#[test]
fn parameters_of_every_operation() {
    for (layer, ssn) in [("map", 6u8), ("cap", 146), ("inap", 11)] {
        let file = format!("{}/../vectors/{layer}.jsonl", env!("CARGO_MANIFEST_DIR"));
        let mut messages = Vec::new();
        for line in std::fs::read_to_string(file).unwrap().lines() {
            let vector: Value = serde_json::from_str(line).unwrap();
            let octets = octets(&vector);
            let parts: Vec<_> = vector["parameter"].as_str().unwrap_or("").split(':').collect();
            let (["arg", code, ..], true) = (&parts[..], vector["error"].is_null() && octets.len() < 180)
            else {
                continue;
            };
            let Ok(code) = code.parse::<u8>() else { continue };
            messages.push(begin(ssn, code, &octets));
        }
        assert!(messages.len() > 20, "{layer}");
        check(layer, "sccp", &messages);
    }
}

fn check(layer: &str, name: &str, messages: &[Vec<u8>]) {
    let (carried, capture) = (format!("link:147={name}"), pcap(147, messages));
    let args = ["--decode-as", &carried];
    let (before, values) = (json(&capture, &args), told(&capture, &args));
    let (out, counts) = changed(&capture, "secret", false, &carried);
    let after = json(&out, &args);
    let unread = |m: &Value| {
        m["undecodable"].as_array().map_or(0, Vec::len) + m["errors"].as_array().map_or(0, Vec::len)
    };
    let mut worse = BTreeMap::new();
    let (mut blanks, mut sound) = (0, 0);
    let written = frames(&out);
    for (b, a) in before.iter().zip(&after) {
        // A message that could not be read is none any more, nor one that would still tell a value.
        let frame = a["frame"].as_u64().map_or(0, |n| usize::try_from(n).unwrap() - 1);
        let is_zeros = written[frame].iter().all(|b| *b == 0);
        let blank = b["errors"].is_array() || unread(b) > 0 || is_zeros;
        if !b["errors"].is_array() {
            sound += 1;
            blanks += usize::from(is_zeros);
        }
        if !blank && unread(a) > 0 {
            worse.insert(a["frame"].as_u64(), format!("{}\n{}", a["errors"], a["undecodable"]));
        }
    }
    assert!(blanks * 20 <= sound, "{layer}: {blanks} of {sound} are zeros");
    assert!(
        worse.is_empty(),
        "{layer}: {} worse: {:#?}",
        worse.len(),
        worse.iter().take(1).collect::<Vec<_>>()
    );
    assert!(counts.changed > 0 && counts.parts == 0, "{layer}: {counts:?}");
    for (n, frame) in frames(&out).into_iter().enumerate() {
        assert_eq!(tells(frame, &values), None, "{layer} {n}: {}", after[n.min(after.len() - 1)]);
    }
}

/// Each octet of the sample changed: lengths stay, nothing is told, nothing panics.
#[test]
fn captures_that_are_not_intact() {
    let values = told(SAMPLE, &[]);
    for at in (24..SAMPLE.len()).step_by(7) {
        let mut capture = SAMPLE.to_vec();
        capture[at] ^= 0x15;
        let mut out = Vec::new();
        let names = Pseudonyms::new(b"k", false).unwrap();
        let _ = anonymise(
            &capture[..],
            &mut Capture::new(&mut out, false),
            &names,
            &Assigned::default(),
            &Default::default(),
        );
        // A digit that was changed makes another number of it, of which parts stay: whole ones do not.
        if out.is_empty() {
            continue;
        }
        for frame in frames(&out) {
            assert_eq!(tells(frame, &values), None, "{at}: {frame:x?}");
        }
    }
}

fn sum(octets: &[u8]) -> u32 {
    let sum: u32 =
        octets.chunks(2).map(|w| u32::from(w[0]) << 8 | w.get(1).map_or(0, |b| u32::from(*b))).sum();
    (sum & 0xffff) + (sum >> 16)
}

/// The checksum of SCTP bit by bit.
fn crc32c(octets: &[u8]) -> u32 {
    let step = |c: u32| if c & 1 == 0 { c >> 1 } else { c >> 1 ^ 0x82f6_3b78 };
    !octets.iter().fold(u32::MAX, |c, b| (0..8).fold(c ^ u32::from(*b), |c, _| step(c)))
}

/// Checksums fit, made here by other means.
#[test]
fn checksums() {
    let message: Vec<u8> = SAMPLE[24..].windows(4).position(|w| w == [1, 0, 0, 0xf4]).map_or_else(
        || {
            // Device-Watchdog-Request with an Origin-Host.
            let host = b"mme01.epc.mnc001.mcc001.3gppnetwork.org\0";
            let mut avp = vec![0, 0, 1, 8, 0x40, 0, 0, 8 + 39];
            avp.extend(host);
            let mut out = vec![1, 0, 0, u8::try_from(20 + avp.len()).unwrap(), 0x80, 0, 1, 0x18, 0, 0, 0, 0];
            out.extend([[1; 8].as_slice(), &avp].concat());
            out
        },
        |at| SAMPLE[24 + at..24 + at + 0xf4].to_vec(),
    );
    let tcp = |payload: &[u8]| {
        let mut tcp = vec![0x30, 0x39, 0x0f, 0x1c, 0, 0, 0, 1, 0, 0, 0, 0, 0x50, 0x18, 1, 0, 0, 0, 0, 0];
        tcp.extend(payload);
        let total = u16::try_from(20 + tcp.len()).unwrap().to_be_bytes();
        let mut ip =
            vec![0x45, 0, total[0], total[1], 0, 0, 0x40, 0, 64, 6, 0, 0, 192, 0, 2, 1, 192, 0, 2, 2];
        ip.extend(tcp);
        [&[2; 12][..], &[8, 0], &ip].concat()
    };
    let (out, counts) = changed(&pcap(1, &[tcp(&message)]), "k", false, "");
    assert_eq!(counts.changed, 1, "{counts:?}");
    let sample = changed(SAMPLE, "k", false, "").0;
    let (mut sctp, mut other) = (0, 0);
    for frame in frames(&sample).into_iter().chain(frames(&out)) {
        let ip = &frame[14..];
        assert_eq!(sum(&ip[..20]), 0xffff);
        if ip[9] == 132 {
            let mut packet = ip[20..].to_vec();
            let told = u32::from_le_bytes(packet[8..12].try_into().unwrap());
            packet[8..12].fill(0);
            assert_eq!(crc32c(&packet), told);
            sctp += 1;
        } else {
            let length = u16::try_from(ip.len() - 20).unwrap().to_be_bytes();
            let pseudo = [&ip[12..20], &[0, ip[9]], &length, &ip[20..]].concat();
            assert_eq!(sum(&pseudo), 0xffff);
            other += 1;
        }
    }
    assert!(sctp > 3 && other > 0, "{sctp} {other}");
}

/// By the command: into a file that is not there yet, pcapng by its name.
#[test]
fn by_command() {
    let folder = std::env::temp_dir().join(format!("sigdump-anonymise-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    for name in ["out.pcap", "out.pcapng"] {
        let out = folder.join(name);
        let out = out.to_str().unwrap();
        let args = ["anonymise", "--key", "secret", "-", out];
        let first = sigdump(&args, SAMPLE);
        assert_eq!(first.status.code(), Some(0), "{}", String::from_utf8_lossy(&first.stderr));
        assert_eq!(sigdump(&args, SAMPLE).status.code(), Some(2), "it is there");
        let written = std::fs::read(out).unwrap();
        assert_eq!(json(&written, &[]).len(), json(SAMPLE, &[]).len());
        assert_eq!(json(&written, &[]), json(&changed(SAMPLE, "secret", false, "").0, &[]));
    }
    assert_eq!(sigdump(&["anonymise", "--key", "", "-", "x"], SAMPLE).status.code(), Some(2));
    std::fs::remove_dir_all(folder).unwrap();
}
