//! The one runner of `vectors/`: octets to JSON and back, cut, flipped, and into every smaller buffer.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use serde_json::Value;
use sigcodec::dissect::Start;
use sigcodec::{
    bssap, diameter, dtap, hnbap, isup, m2pa, m2ua, m3ua,
    mtp3::{self, Variant},
    pcap_ap,
    per::Procedures as _,
    ranap, rua, sabp, sccp, sgsap, sms, sua, tcap,
    wire::{Decode, Encode, Kind, Reader, Writer},
};
use sigcodec_render::{Dissected, Json, text::unhex};
use std::collections::HashSet;

struct Vector {
    layer: String,
    variant: Variant,
    name: String,
    octets: Vec<u8>,
    error: Option<(String, u64)>,
    json: Value,
}

/// Those of every layer but of parameters alone, which their own crates read.
fn vectors() -> Vec<Vector> {
    let mut out = vec![];
    let folder = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../vectors")).unwrap();
    let mut files: Vec<_> = folder.map(|file| file.unwrap().path()).collect();
    files.sort();
    for path in files {
        let layer = path.file_stem().unwrap().to_str().unwrap();
        if ["map", "cap", "inap"].contains(&layer) {
            continue;
        }
        for line in std::fs::read_to_string(&path).unwrap().lines() {
            let v: Value = serde_json::from_str(line).unwrap();
            let text = |key: &str| v[key].as_str().unwrap_or_default().to_owned();
            let named = text("layer").replace("bicc", "isup");
            assert_eq!(named.split('-').next(), layer.split('-').next());
            assert!(!text("source").is_empty(), "{} says how it was made", text("name"));
            let error = v
                .get("error")
                .map(|e| (e["kind"].as_str().unwrap().to_owned(), e["offset"].as_u64().unwrap()));
            let octets = unhex(&text("hex")).unwrap();
            out.push(Vector {
                layer: text("layer"),
                variant: v["network"].as_str().map_or(Variant::Itu, |name| Variant::named(name).unwrap()),
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
fn json(input: Start, octets: &[u8], variant: Variant) -> Value {
    let decoded = Dissected::new(input, octets, variant);
    let mut json = Json::default();
    json.object();
    let mut findings = vec![];
    decoded.audit(&mut findings);
    json.message(&decoded, &findings);
    serde_json::from_slice(json.finish().0).unwrap()
}

/// What is odd at the place where a field without octets stands is said of the field that begins there.
#[test]
fn a_finding_has_the_path_of_a_field_with_octets() {
    // A redirecting number without digits in front of a calling number that stands twice.
    let octets = unhex(
        "0500011161000a0002060403102143 0a0403132143 0b020310 0a0403132144 00".replace(' ', "").as_str(),
    );
    let got = json(Start::parse("isup").unwrap(), &octets.unwrap(), Variant::Itu);
    let found = got["anomalies"].as_array().unwrap();
    let path = |flag: &str| found.iter().find(|f| f["flag"] == flag).map(|f| f["path"].as_str().unwrap());
    assert_eq!(path("OptionalDuplicated"), Some("isup.callingPartyNumber#2"));
    // Of digits that are said to be odd in number, and are none: the octet that says so.
    let octets = unhex("0500011161000a0002060403102143 0b028310 00".replace(' ', "").as_str());
    let got = json(Start::parse("isup").unwrap(), &octets.unwrap(), Variant::Itu);
    assert_eq!(got["anomalies"][0]["flag"], "ParityContradicted");
    assert_eq!(got["anomalies"][0]["path"], "isup.redirectingNumber.nature");
}

#[test]
fn octets_to_json_and_back() {
    for v in vectors() {
        let input = Start::parse(v.layer.trim_end_matches("-ansi")).unwrap();
        let got = json(input, &v.octets, v.variant);
        assert_eq!(got, v.json, "{}", v.name);
        // What the messages of RANAP of another tool carry is random, and no message of layer 3.
        let carried = |e: &&Value| v.layer == "ranap" && e["layer"] == "dtap";
        let first = got["errors"].as_array().and_then(|all| all.iter().find(|e| !carried(e)));
        let first = first.map(|e| (e["kind"].as_str().unwrap().to_owned(), e["offset"].as_u64().unwrap()));
        assert_eq!(first, v.error, "{}", v.name);
        match Dissected::new(input, &v.octets, v.variant).reencode() {
            Some(again) if again != v.octets => {
                assert!(got.get("anomalies").is_some(), "{}: put in order, and nothing was odd", v.name);
            }
            Some(_) => assert!(!v.name.ends_with("not-canonical"), "{}", v.name),
            None => assert!(v.error.is_some(), "{}", v.name),
        }
    }
}

/// What may be cut off without a trace: of an SCCP message the pointer of RSR and ERR, which is zero, and octets that
/// no pointer leads to; padding that the length does not count; of an ISUP message, and told as odd, the pointer of an
/// optional part that holds nothing; of a message of layer 3, optional elements, which nothing counts.
fn whole_without_its_end(v: &Vector, got: &Value, n: usize) -> bool {
    if v.name.starts_with("length-without-padding") {
        return n + 1 == v.octets.len();
    }
    if v.name.contains("trailing") {
        return true;
    }
    if matches!(v.layer.as_str(), "isup" | "bicc") {
        return got["anomalies"].to_string().contains("OptionalPointerMissing");
    }
    if matches!(v.layer.as_str(), "dtap" | "sgsap" | "bssap-plus") {
        let shown = |json: &Value| json[&v.layer].as_object().map_or(0, |m| m.len());
        let members = |json: &Value| shown(json) + json["undecodable"].as_array().map_or(0, Vec::len);
        return members(got) < members(&v.json);
    }
    let Ok(m) = sccp::Message::from_bytes(&v.octets) else { return false };
    let pointer = m.layout().is_some_and(|l| l.optional.is_some_and(<[_]>::is_empty));
    v.layer == "sccp" && pointer && n + 1 == v.octets.len()
}

/// Each prefix is an error inside it, and each flipped bit is shown one way or another. Of a long message some of both.
#[test]
fn cut_and_flipped() {
    for v in vectors() {
        let input = Start::parse(v.layer.trim_end_matches("-ansi")).unwrap();
        if v.error.is_none() {
            for n in (0..v.octets.len()).step_by(1 + v.octets.len() / 256) {
                let got = json(input, &v.octets[..n], v.variant);
                if let (Start::ShortMessage(..), None) = (input, got.get("errors")) {
                    short_message_cut(&v, &got, n);
                    continue;
                }
                let none = vec![];
                let errors = got["errors"].as_array().unwrap_or(&none);
                assert!(!errors.is_empty() || whole_without_its_end(&v, &got, n), "{} cut at {n}", v.name);
                assert!(
                    errors.iter().all(|e| e["offset"].as_u64().unwrap() <= n as u64),
                    "{} cut at {n}",
                    v.name
                );
            }
        }
        // Every bit of a short message; of a long one so many that it costs no more, none of its octets left out twice.
        let step = 1 + v.octets.len() / 128;
        for bit in (0..v.octets.len() * 8).step_by(step | 1) {
            let mut flipped = v.octets.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            let decoded = Dissected::new(input, &flipped, v.variant);
            let mut json = Json::default();
            let faults = decoded.walk(&mut json);
            decoded.audit(&mut vec![]);
            json.faults_and_findings(faults, &[]);
            assert!(json.finish().0.len() > 1);
        }
    }
}

/// A short message that ends inside its user data decodes and tells so; the last parameters of a status report may
/// be left out, and octets behind the last parameter are kept.
fn short_message_cut(v: &Vector, got: &Value, n: usize) {
    let odd = |json: &Value, flag: &str| json["anomalies"].to_string().contains(flag);
    let report = got["sms"]["tpMTI"] == "SMS-STATUS-REPORT" && got["sms"].get("tpPI").is_none();
    let told = odd(got, "UdlBeyondOctets") || odd(&v.json, "TpduTrailing");
    assert!(report || told, "{} cut at {n}", v.name);
}

fn capacities<'a, T: Decode<'a> + Encode>(octets: &'a [u8], name: &str) {
    if let Ok(message) = T::from_bytes(octets) {
        smaller(&message, name);
    }
}
fn smaller(message: &impl Encode, name: &str) {
    let needed = message.encoded_len();
    for n in (0..needed).step_by(1 + needed / 512) {
        let e = message.encode_to_slice(&mut vec![0; n]).unwrap_err();
        assert_eq!((e.kind(), e.at() as usize), (Kind::Capacity, needed), "{name}");
    }
    assert!(message.encode_to_slice(&mut vec![0; needed]).is_ok());
}

/// A message of any layer, in canonical form.
struct Whole<'a>(Dissected<'a>);
impl Encode for Whole<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        self.0.dissection().encode(w).unwrap();
    }
}

#[test]
fn every_smaller_buffer_names_the_need() {
    for v in vectors() {
        match v.layer.as_str() {
            "m3ua" => capacities::<m3ua::Message<'_>>(&v.octets, &v.name),
            "m2pa" => capacities::<m2pa::Message<'_>>(&v.octets, &v.name),
            "mtp3" => capacities::<mtp3::Msu<Reader<'_>>>(&v.octets, &v.name),
            "sua" => capacities::<sua::Message<'_>>(&v.octets, &v.name),
            "sccp" => capacities::<sccp::Message<'_>>(&v.octets, &v.name),
            "isup" | "bicc" => capacities::<isup::Message<'_>>(&v.octets, &v.name),
            "ranap" => {
                capacities::<ranap::Message<'_>>(&v.octets, &v.name);
                if let Ok(message) = ranap::Message::from_bytes(&v.octets) {
                    smaller(&message.canonical(), &v.name);
                }
            }
            "tcap" => capacities::<tcap::Message<'_>>(&v.octets, &v.name),
            layer if layer.starts_with("sms") => {
                let Ok(Start::ShortMessage(direction, carrier)) = Start::parse(layer) else {
                    panic!("{}", v.name)
                };
                if let Ok(m) = sms::Message::from_bytes_as(&v.octets, direction, carrier) {
                    smaller(&m, &v.name);
                }
            }
            "tcap-ansi" => capacities::<tcap::ansi::Message<'_>>(&v.octets, &v.name),
            "diameter" => capacities::<diameter::Message<'_>>(&v.octets, &v.name),
            layer => {
                let start = Start::parse(layer).unwrap();
                let whole = Dissected::new(start, &v.octets, v.variant);
                if whole.reencode().is_some() {
                    smaller(&Whole(whole), &v.name);
                }
            }
        }
    }
}

/// Every key of the JSON, wherever it stands.
fn keys(value: &Value, out: &mut HashSet<String>) {
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                out.insert(key.clone());
                keys(value, out);
            }
        }
        Value::Array(items) => items.iter().for_each(|v| keys(v, out)),
        _ => {}
    }
}

/// Every message of every layer, and every state and parameter of the SIGTRAN layers, MTP3, SCCP and ISUP, has a vector
/// that decodes without an error. Operations, errors, AVPs and short messages are asked for in the tests of their crates
/// and below.
#[test]
fn every_message_and_parameter_has_a_vector() {
    let (mut messages, mut parameters) = (HashSet::new(), HashSet::new());
    for v in vectors().iter().filter(|v| v.error.is_none()) {
        let mut found = HashSet::new();
        keys(&v.json[&v.layer], &mut found);
        parameters.extend(found.into_iter().map(|key| (v.layer.clone(), key)));
        let outer = &v.json[&v.layer];
        for (layer, name) in [
            (v.layer.clone(), &outer["messageType"]),
            ("m2pa state".to_owned(), &outer["state"]),
            ("scmg".to_owned(), &v.json["scmg"]["messageType"]),
            (format!("mtp3 {:?}", v.variant), &outer["management"]["headingCode"]),
            (format!("mtp3 {:?}", v.variant), &outer["testing"]["headingCode"]),
        ] {
            messages.extend(name.as_str().map(|name| (layer, name.to_owned())));
        }
    }
    let mut missing = vec![];
    let mut message = |layer: &str, name: &str| {
        if !messages.contains(&(layer.to_owned(), name.to_owned())) {
            missing.push(format!("{layer} {name}"));
        }
    };
    for (layer, protocol) in [("m3ua", &m3ua::PROTOCOL), ("sua", &sua::PROTOCOL), ("m2ua", &m2ua::PROTOCOL)] {
        protocol.messages.iter().for_each(|m| message(layer, m.name));
    }
    sccp::MessageType::LAYOUTS.iter().for_each(|m| message("sccp", m.name));
    isup::MessageType::LAYOUTS
        .iter()
        .chain(isup::AnsiMessageType::LAYOUTS)
        .for_each(|m| message("isup", m.name));
    for (layer, procedures) in [
        ("ranap", ranap::Ranap::PROCEDURES),
        ("rua", rua::Rua::PROCEDURES),
        ("hnbap", hnbap::Hnbap::PROCEDURES),
        ("sabp", sabp::Sabp::PROCEDURES),
        ("pcap-ap", pcap_ap::PcapAp::PROCEDURES),
    ] {
        procedures
            .iter()
            .flat_map(|procedure| procedure.messages)
            .for_each(|(_, ty)| message(layer, ty.kind.name));
    }
    for (layer, layouts) in [
        ("bssap", bssap::MessageType::LAYOUTS),
        ("bssap-le", bssap::le::MessageType::LAYOUTS),
        ("bssap-plus", sgsap::plus::MessageType::LAYOUTS),
        ("sgsap", sgsap::MessageType::LAYOUTS),
        ("dtap", dtap::MmType::LAYOUTS),
        ("dtap", dtap::CcType::LAYOUTS),
        ("dtap", dtap::SsType::LAYOUTS),
        ("dtap", dtap::GmmType::LAYOUTS),
    ] {
        layouts.iter().for_each(|m| message(layer, m.name));
    }
    sccp::ManagementType::ALL.iter().for_each(|m| message("scmg", m.name().unwrap()));
    ["userData", "linkStatus"].iter().for_each(|m| message("m2pa", m));
    m2pa::LinkState::NAMES.iter().for_each(|(_, name)| message("m2pa state", name));
    for variant in [Variant::Itu, Variant::Ansi, Variant::China, Variant::Japan] {
        // T1.111.4 has messages of its own.
        let ansi = ["TCP", "TCR", "TCA", "RCP", "RCR", "TRW"];
        let all = mtp3::MESSAGES.iter().map(|m| m.name).chain(["SLTM", "SLTA"]);
        for name in all.filter(|name| variant == Variant::Ansi || !ansi.contains(name)) {
            message(&format!("mtp3 {variant:?}"), name);
        }
    }
    let mut parameter = |layer: &str, name: &str| {
        if !parameters.contains(&(layer.to_owned(), name.to_owned())) {
            missing.push(format!("{layer} {name}"));
        }
    };
    for (layer, protocol) in [("m3ua", &m3ua::PROTOCOL), ("sua", &sua::PROTOCOL), ("m2ua", &m2ua::PROTOCOL)] {
        protocol.parameters.iter().for_each(|p| parameter(layer, p.name));
    }
    for layout in sccp::MessageType::LAYOUTS {
        for name in layout.parameters().map(|p| sccp::ParameterName(p).name().unwrap()) {
            parameter("sccp", if name == "longData" { "data" } else { name });
        }
    }
    isup::ParameterName::ALL.iter().for_each(|p| parameter("isup", p.name().unwrap()));
    assert_eq!(missing, [""; 0]);
}

/// Every short message, header element, alphabet and character table stands in a vector.
#[test]
fn short_messages_are_complete() {
    let vectors = vectors();
    let vectors: Vec<&Vector> = vectors.iter().filter(|v| v.layer.starts_with("sms")).collect();
    let carrier = |c| match c {
        sms::Carrier::Data => "",
        sms::Carrier::Ack => "-ack",
        sms::Carrier::Error => "-error",
    };
    for layout in sms::TPDUS {
        let layer =
            format!("sms-{}{}", format!("{:?}", layout.direction).to_lowercase(), carrier(layout.carrier));
        let made: Vec<_> =
            vectors.iter().filter(|v| v.layer == layer && v.json["sms"]["tpMTI"] == layout.name).collect();
        assert!(!made.is_empty(), "{layer} {}", layout.name);
        for (name, _) in layout.parameters {
            assert!(made.iter().any(|v| v.json["sms"].get(name).is_some()), "{} {name}", layout.name);
        }
    }
    let elements: Vec<&Value> = vectors
        .iter()
        .filter_map(|v| v.json["sms"]["tpUD"]["header"]["elements"].as_array())
        .flatten()
        .collect();
    for (identifier, name, _) in sms::INFORMATION_ELEMENTS {
        assert!(elements.iter().any(|e| e["identifier"] == *identifier && e["name"] == *name), "{name}");
    }
    for language in sigcodec::gsm::gsm7::Language::ALL {
        for (shift, there) in
            [("Single", language.has_single_shift()), ("Locking", language.has_locking_shift())]
        {
            let name = format!("nationalLanguage{shift}Shift");
            let found =
                elements.iter().any(|e| e["name"] == name && e["language"] == language.name().unwrap());
            assert!(found || !there, "{name} {language:?}");
        }
    }
    for alphabet in ["gsm7", "ucs2", "octets"] {
        assert!(vectors.iter().any(|v| v.json["sms"]["tpDCS"]["alphabet"] == alphabet), "{alphabet}");
    }
}
