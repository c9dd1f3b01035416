//! A message of every command of the default families, built from the dictionary: one line each, its name and octets.
//!
//! ```text
//! cargo run -p sigcodec-diameter --example vectors
//! ```
//!
//! A message has each AVP of its grammar once, groups have what they must have, and `check` finds nothing in it. The
//! identities are those of the test network 001/01.
#![allow(clippy::arithmetic_side_effects, reason = "a program for people")]

use sigcodec_diameter::{
    Answer, Command, Def, Format, Grammar, Message, Outcome, Request, STANDARD, command, result,
    types::DataKind,
};
use sigcodec_wire::{Decode as _, Encode, With};

/// The applications of the default families.
const FAMILIES: &[&str] = &[
    "Diameter base",
    "Diameter base accounting",
    "Capabilities Update",
    "VCSG",
    "S6a/S6d",
    "S13/S13'",
    "S6c",
    "SGd",
    "SLg",
    "SLh",
    "Cx/Dx",
    "Sh",
    "SWx",
    "Gx",
    "Gx (Release 6)",
    "Rx",
    "Gy",
    "Ro",
    "Rf",
];

fn plmn(rest: &[u8]) -> Vec<u8> {
    [&[0x00, 0xf1, 0x10], rest].concat()
}

fn derived(format: Format) -> Vec<u8> {
    match format {
        Format::PlmnId => plmn(&[]),
        Format::MccMnc => b"00101".to_vec(),
        Format::VisitedNetworkId => b"ims.mnc001.mcc001.3gppnetwork.org".to_vec(),
        Format::IsdnNumber => vec![0x51, 0x55, 0x10, 0x00],
        Format::Imei => b"35000000000001".to_vec(),
        Format::ImeiSv => b"3500000000000101".to_vec(),
        Format::UserLocationInfo => [vec![130], plmn(&[0, 1]), plmn(&[0, 0, 0, 2])].concat(),
        Format::MsTimeZone => vec![0x40, 0],
        Format::RatType => vec![6],
        Format::ChargingCharacteristicsDigits => b"0800".to_vec(),
        Format::OctetsTime => vec![0xe3, 0, 0, 0],
        Format::Ipv4Octets => vec![192, 0, 2, 1],
        Format::Ipv6PrefixOctets => vec![0, 64, 0x20, 1, 0x0d, 0xb8, 0, 0, 0, 0],
        Format::Ipv6Octets | Format::Ipv6OctetsList => {
            vec![0x20, 1, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]
        }
        Format::Apn => b"internet".to_vec(),
        Format::RoutingAreaIdentity => plmn(&[0, 1, 2]),
        Format::GeographicalArea => vec![0x10, 0x40, 0, 0, 0xc0, 0, 0, 7],
        Format::GeodeticArea => vec![3, 0x10, 0x40, 0, 0, 0xc0, 0, 0, 7, 50],
        Format::GeographicalVelocity => vec![0, 90, 0, 50],
        Format::TraceNeTypes => vec![0x40, 0x02],
        Format::TraceInterfaces => vec![0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0],
        Format::TraceEvents => vec![0, 0, 0, 0, 0, 0, 0, 3, 0],
        other => {
            let size = other.size().unwrap_or(4);
            let mut octets = if size > 3 { plmn(&[]) } else { vec![] };
            octets.resize(size, 1);
            octets
        }
    }
}

fn text(name: &str) -> &'static str {
    match name {
        "Session-Id" | "Acct-Multi-Session-Id" => "client.example.org;1;2",
        "User-Name" => "001010123456789",
        _ => "example",
    }
}

fn value(def: &Def, command: &Command, depth: u8) -> Vec<u8> {
    match def.kind {
        DataKind::Grouped => def.group.map_or(vec![], |grammar| avps(grammar, command, depth + 1)),
        DataKind::Enumerated => def.values.first().map_or(0, |(n, _)| *n).to_be_bytes().to_vec(),
        DataKind::Unsigned32 => match def.name {
            "Vendor-Id" | "Supported-Vendor-Id" => 10415u32,
            "Auth-Application-Id" | "Acct-Application-Id" => command.application,
            "Result-Code" => result::SUCCESS,
            _ => 1,
        }
        .to_be_bytes()
        .to_vec(),
        DataKind::Integer32 => 1i32.to_be_bytes().to_vec(),
        DataKind::Unsigned64 | DataKind::Integer64 => 1u64.to_be_bytes().to_vec(),
        DataKind::Float32 => 1f32.to_be_bytes().to_vec(),
        DataKind::Float64 => 1f64.to_be_bytes().to_vec(),
        DataKind::Address => vec![0, 1, 192, 0, 2, 1],
        DataKind::Time => vec![0xe3, 0, 0, 0],
        DataKind::UTF8String => text(def.name).into(),
        DataKind::DiameterIdentity => match def.name {
            "Destination-Realm" | "Origin-Realm" => "example.org",
            "Destination-Host" => "server.example.org",
            _ => "client.example.org",
        }
        .into(),
        DataKind::DiameterURI => "aaa://server.example.org:3868;transport=tcp".into(),
        DataKind::IPFilterRule => "permit out ip from 192.0.2.1 to assigned".into(),
        DataKind::QoSFilterRule => "tag out ip from any to assigned DSCP EF".into(),
        DataKind::Derived(format) => derived(format),
        _ => short_message(def, command).map_or(vec![1, 2, 3, 4], <[u8]>::to_vec),
    }
}

/// The TPDU that a command of SGd carries, TS 29.338 §6.3: a message, the report of its receipt or of its refusal.
fn short_message(def: &Def, command: &Command) -> Option<&'static [u8]> {
    Some(match (def.name, command.abbreviation) {
        ("SM-RP-UI", "OFR") => &[0x01, 2, 4, 0x91, 0x51, 0x55, 0, 0, 0],
        ("SM-RP-UI", "TFR") => &[0x04, 4, 0x91, 0x51, 0x55, 0, 0, 0x62, 0x11, 0x42, 0x21, 0x43, 0x65, 0, 0],
        ("SM-RP-UI", "OFA") => &[0x01, 0, 0x62, 0x11, 0x42, 0x21, 0x43, 0x65, 0],
        ("SM-RP-UI", "TFA") => &[0, 0],
        ("SM-Diagnostic-Info", "OFA") => &[0x01, 0xc0, 0, 0x62, 0x11, 0x42, 0x21, 0x43, 0x65, 0],
        ("SM-Diagnostic-Info", "TFA") => &[0, 0xd0, 0],
        _ => return None,
    })
}

/// Each AVP of a message once; what a group must have, and no more below the first level.
fn avps(grammar: &Grammar, command: &Command, depth: u8) -> Vec<u8> {
    let mut out = vec![];
    // An answer has a Result-Code, and says nothing about errors.
    let left_out = |def: &Def| {
        matches!(def.name, "Experimental-Result" | "Failed-AVP" | "Redirect-Host" | "Redirect-Host-Usage")
            || depth == 0 && !command.request && def.name.starts_with("Error-")
    };
    let group = |def: &Def| def.kind == DataKind::Grouped;
    for (place, rule) in grammar.rules.iter().enumerate() {
        // Some grammars list an AVP twice.
        let listed = grammar.rules.iter().position(|r| r.avp.name == rule.avp.name) != Some(place);
        let wanted = rule.min > 0 || depth == 0 && !left_out(rule.avp) || depth == 1 && !group(rule.avp);
        if !wanted || listed || rule.max == 0 || depth > 6 {
            continue;
        }
        for _ in 0..rule.min.max(1) {
            let octets = value(rule.avp, command, depth);
            out.extend(encode(
                &rule.avp.value_of(With(|w: &mut sigcodec_wire::Writer<'_>| w.bytes(&octets))),
            ));
        }
    }
    out
}

fn encode(v: &impl Encode) -> Vec<u8> {
    let mut buf = vec![0; v.encoded_len()];
    v.encode_to_slice(&mut buf).map_or_else(|e| panic!("{e}"), <[u8]>::to_vec)
}

/// A request from the builder; an answer with the flags that `Answer` gives it.
fn message(command: &Command) -> Vec<u8> {
    let octets = avps(&command.grammar, command, 0);
    let request = Request {
        command: command.code,
        application: command.application,
        proxiable: command.proxiable,
        hop_by_hop: 0x1001,
        end_to_end: 0x2002,
        avps: With(|w: &mut sigcodec_wire::Writer<'_>| w.bytes(&octets)),
    };
    let mut whole = encode(&request);
    if !command.request {
        let to = Message::from_bytes(&whole).ok();
        let answer = to.and_then(|m| Answer::new(m, Outcome::Result(result::SUCCESS), "", ""));
        let flags = answer.map_or(0, |a| encode(&a).get(4).copied().unwrap_or(0));
        if let Some(octet) = whole.get_mut(4) {
            *octet = flags;
        }
    }
    whole
}

fn main() {
    for application in command::APPLICATIONS.iter().filter(|a| FAMILIES.contains(&a.name)) {
        for command in application.iter() {
            let octets = message(command);
            match Message::from_bytes(&octets) {
                Ok(message) => message.check(&STANDARD, &mut |v| {
                    eprintln!("{} {}: {v:?}", application.name, command.abbreviation);
                }),
                Err(e) => eprintln!("{} {}: {e}", application.name, command.abbreviation),
            }
            let hex: String = octets.iter().map(|b| format!("{b:02x}")).collect();
            let name = format!("{} {}", application.name, command.abbreviation);
            let name: String = name
                .chars()
                .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' })
                .collect();
            println!("{name} {hex}");
        }
    }
}
