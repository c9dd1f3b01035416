//! Every command of the default families has a vector, and nothing is found in it.
#![allow(missing_docs, clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

#[path = "common/octets.rs"]
mod common;

use common::{encode, unhex};
use sigcodec_diameter::{Message, STANDARD, Value, audit, command};
use sigcodec_wire::{
    Decode as _,
    audit::{Finding, Flag},
};
use std::collections::HashSet;

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

/// The octets of every vector that is a message.
fn vectors() -> Vec<(String, Vec<u8>)> {
    let path = format!("{}/../vectors/diameter.jsonl", env!("CARGO_MANIFEST_DIR"));
    let field = |line: &str, name: &str| {
        let start = line.find(&format!("\"{name}\":\"")).unwrap() + name.len() + 4;
        line[start..].split('"').next().unwrap().to_owned()
    };
    let text = std::fs::read_to_string(path).unwrap();
    let rows = text.lines().filter(|line| !line.contains("\"error\":{\"kind\""));
    rows.map(|line| (field(line, "name"), unhex(&field(line, "hex")))).collect()
}

#[test]
fn every_command_has_one() {
    let seen: HashSet<(u32, u32, bool)> = vectors()
        .iter()
        .filter_map(|(_, octets)| Message::from_bytes(octets).ok().map(|m| m.header))
        .map(|h| (h.application, h.command, h.flags.is_request()))
        .collect();
    let mut commands = 0;
    for application in command::APPLICATIONS.iter().filter(|a| FAMILIES.contains(&a.name)) {
        for c in application.iter() {
            assert!(
                seen.contains(&(c.application, c.code, c.request)),
                "{} {}",
                application.name,
                c.abbreviation
            );
            commands += 1;
        }
    }
    assert_eq!(commands, 134);
}

#[test]
fn nothing_is_found_in_them() {
    let made = vectors();
    let made: Vec<_> = made.iter().filter(|(name, _)| name.contains('-')).collect();
    let mut values = 0;
    for (name, octets) in made {
        let Ok(m) = Message::from_bytes(octets) else { continue };
        if m.header.hop_by_hop != 0x1001 {
            continue;
        }
        assert_eq!(encode(&m), *octets, "{name}");
        // Where two specifications share an id, the first of them names a command; the others have more AVPs.
        let first = STANDARD.command(m.header.application, m.header.command, m.header.flags.is_request());
        let own = first.is_some_and(|c| name.ends_with(&format!("-{}", c.abbreviation.to_lowercase())));
        m.check(&STANDARD, &mut |v| {
            assert!(!own || matches!(v.result_code, 5005 | 5008 | 5009), "{name}: {v:?}");
        });
        audit(octets, &STANDARD, &mut |f: Finding| {
            assert!(
                matches!(
                    f.flag,
                    Flag::OriginEqualsDestinationRealm
                        | Flag::RouteRecordLoop
                        | Flag::MandatoryBitWrong
                        | Flag::SingletonDuplicated
                        | Flag::RequiredAvpMissing
                        | Flag::SessionIdNotFirst
                ),
                "{name}: {} at {}",
                f.flag,
                f.at
            );
        });
        m.avps().each(&STANDARD, &mut |avp, def, value| {
            assert!(avp.is_ok() && def.is_some(), "{name}");
            assert!(value.is_ok(), "{name}: {value:?}");
            values += usize::from(!matches!(value, Ok(Value::Grouped(_))));
        });
        // Cut anywhere, it is refused with an offset inside; with any octet turned, nothing panics.
        for n in 0..octets.len() {
            assert!(Message::from_bytes(&octets[..n]).is_err_and(|e| e.at() as usize <= n), "{name} {n}");
        }
        let mut turned = octets.clone();
        for n in (0..octets.len()).step_by(11) {
            turned[n] ^= 0xff;
            audit(&turned, &STANDARD, &mut |f: Finding| assert!(f.at as usize <= octets.len()));
            turned[n] ^= 0xff;
        }
    }
    assert!(values > 3000, "{values}");
}
