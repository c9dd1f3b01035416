//! `conform identities`: what types, members and AVPs are said to identify, against facts in JSON.
//!
//! Both ways: a place of MAP or an AVP that the facts give a role has that word here, and one that has a word here
//! has that role in the facts. What differs is printed, unless [`EXPLAINED`] says why; an explanation that explains
//! nothing any more is told as well.

use crate::conform::{Findings, list, number, plain, read, text};
use serde_json::Value;
use sigcodec::{
    ber::{Body, Schema},
    diameter::{Def, STANDARD},
    map::{self, Edition},
    wire::walk::{Identity, Kind},
};
use sigcodec_cap as cap;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

/// Differences that are right: where the difference is said to be, and why.
const EXPLAINED: &[(&str, &str)] = &[
    ("map-v2 reset argument hlrlist.*", HLR),
    ("map-v3 alertServiceCentre argument correlationid.hlrid", HLR),
    ("map-v3 mo-ForwardSM argument correlationid.hlrid", HLR),
    ("map-v3 mt-ForwardSM argument correlationid.hlrid", HLR),
    ("map-v3 reportSM-DeliveryStatus argument correlationid.hlrid", HLR),
    ("map-v3 reset argument hlrlist.*", HLR),
    ("map-v3 sendRoutingInfoForSM argument correlationid.hlrid", HLR),
    (
        "avp 1444/10415 User-Id",
        "TS 29.272 §7.3.50: the leading digits of IMSIs, of a group of subscribers and not of one",
    ),
    (
        "map-v3 prepareGroupCall result groupcallnumber",
        "a number to set up the call by, which identifies no group",
    ),
    ("cap-v4 callGap argument gapcriteria.", PARTY),
    ("cap-v4 connectSMS argument callingpartysnumber", PARTY),
    ("cap-v4 initialDP argument locationnumber", "a number that says where a call comes from, and no area"),
    ("cap-v4 initialDPSMS argument calledpartynumber", PARTY),
    ("cap-v4 initialDPSMS argument callingpartynumber", PARTY),
    ("map-v3 provideRoamingNumber argument gmscaddress", MSC),
    ("map-v3 provideRoamingNumber result vmscaddress", MSC),
    ("map-v3 sendGroupCallInfo result anchormscaddress", MSC),
    ("map-v3 sendRoutingInfo result vmscaddress", MSC),
    (
        "map-v3 subscriberLocationReport argument slrargextensioncontainer.privateextensionlist.*.exttype",
        "private extensions as in any other container; the facts have the container that is used elsewhere",
    ),
];

/// Places of CAP that the facts do not name or name otherwise: what their path ends with, and why.
const OF_CAP: &[(&str, &str)] = &[
    ("extensions.*.value", "an extension of whatever type carries what it may"),
    ("cellglobalidorserviceareaidorlai", "a cell or area, whose type has no name that would say it"),
    ("destinationroutingaddress", "a list of one; what it identifies its item says"),
];

/// HLR-Id is no IMSI: a message that has several of them is about no subscriber of two IMSIs.
const HLR: &str =
    "TS 29.002 §17.7.8: the leading digits of the IMSIs of an HLR, of a group of subscribers and not of one";
/// The facts have one word for the numbers of all parties.
const PARTY: &str = "the name of the member says whose number it is";
/// The facts take the end of the name for a service centre.
const MSC: &str = "the number of an MSC, which is no service centre";

/// Compares with the facts in `dir`, where the folders of MAP and of Diameter are.
///
/// # Errors
/// The differences, one a line, or the file that cannot be read.
pub(crate) fn run(dir: &str) -> Result<String, String> {
    let dir = Path::new(dir);
    let mut found = Findings::new(EXPLAINED);
    let facts = read(&dir.join("map/map_identities.json"))?;
    let members = of_map(&facts, &mut found);
    let facts = read(&dir.join("diameter/diameter_identities.json"))?;
    let avps = of_diameter(&facts, &mut found);
    found.report(&format!("identities: {members} places of MAP and CAP, {avps} AVPs"))
}

/// Places with the words that stand there.
type Places = BTreeMap<String, String>;

/// The two compared, each place once.
fn compare(ours: &Places, facts: &Places, found: &mut Findings) {
    let none = String::new();
    for place in ours.keys().chain(facts.keys()).collect::<BTreeSet<_>>() {
        let word = |places: &Places| places.get(place).unwrap_or(&none).clone();
        found.same(place, "word", &word(ours), &word(facts));
    }
}

/// A role of the facts as the name of a word: `node-number` as `nodeNumber`.
fn word(role: &str) -> String {
    let mut upper = false;
    let mut out = String::new();
    for c in role.chars() {
        match c {
            '-' => upper = true,
            c if core::mem::take(&mut upper) => out.extend(c.to_uppercase()),
            c => out.push(c),
        }
    }
    out
}

fn of_map(facts: &Value, found: &mut Findings) -> usize {
    let mut theirs = Places::new();
    for fact in list(facts, "members").iter().chain(list(facts, "whole_parameter")) {
        let path = text(fact, "path").replace("(whole)", "");
        let place = place(text(fact, "edition"), text(fact, "operation"), text(fact, "in"), &plain(&path));
        theirs.insert(place, word(text(fact, "role")));
    }
    let mut ours = Places::new();
    let of_cap = cap::operations::TABLE.defs();
    for def in map::OPERATIONS.iter().flat_map(|all| all.iter()).chain(of_cap) {
        let edition = edition(def.edition);
        for (part, schema) in [("argument", def.argument), ("result", def.result)] {
            if let Some(schema) = schema {
                places(schema.kind, schema, &place(edition, def.name, part, ""), &mut ours);
            }
        }
    }
    for def in map::ERRORS.iter().flat_map(|all| all.iter()) {
        if let Some(schema) = def.parameter {
            places(schema.kind, schema, &place(edition(def.edition), def.name, "error", ""), &mut ours);
        }
    }
    for (edition, modules) in [("map-v3", map::TYPES), ("map-v2", map::v2::TYPES)] {
        for schema in modules.iter().filter(|(m, _)| m.ends_with("DialogueInformation")).flat_map(|(_, s)| *s)
        {
            let name = schema.name().replace("Map", "MAP-");
            // The PDU is a choice of the others, which the facts name one by one.
            if !matches!(schema.body, Body::Choice { .. }) {
                places(schema.kind, schema, &place(edition, "dialogue", &name, ""), &mut ours);
            }
        }
    }
    let differs =
        |place: &String| place.starts_with("cap-v4") && OF_CAP.iter().any(|(end, _)| place.ends_with(end));
    ours.retain(|place, _| !differs(place));
    theirs.retain(|place, _| !differs(place));
    compare(&ours, &theirs, found);
    theirs.len()
}

fn edition(edition: &Edition) -> &'static str {
    match edition.name {
        "TS 29.002" => "map-v3",
        "GSM 09.02" => "map-v2",
        "TS 24.080" => "ss-24.080",
        "TS 29.078" => "cap-v4",
        other => other,
    }
}

/// The name of a place: edition, operation, parameter, and the path inside.
fn place(edition: &str, operation: &str, part: &str, path: &str) -> String {
    format!("{edition} {operation} {part} {path}")
}

/// Every place in a type that has a word.
fn places(kind: &Kind, schema: &'static Schema, place: &str, out: &mut Places) {
    if let Some(identity) = kind.identity {
        out.insert(place.to_owned(), identity.name().to_owned());
        // Of what is inside the facts say nothing more.
        if identity == Identity::CARRIER {
            return;
        }
    }
    let inside = |name: &str| {
        let dot = if place.ends_with(' ') { "" } else { "." };
        format!("{place}{dot}{}", plain(name))
    };
    match schema.body {
        Body::Sequence { members, .. } | Body::Choice { alternatives: members } => {
            members.iter().for_each(|m| places(m.kind, m.schema, &inside(m.name), out));
        }
        Body::List { item, .. } => places(item.kind, item, &inside("*"), out),
        Body::Leaf(_) | Body::Open => {}
    }
}

fn of_diameter(facts: &Value, found: &mut Findings) -> usize {
    let mut theirs = Places::new();
    for fact in list(facts, "identities") {
        let part = |key| number(fact, key).and_then(|n| u32::try_from(n).ok());
        let (Some(code), Some(vendor)) = (part("code"), part("vendor")) else { continue };
        let Some(def) = STANDARD.get(code, vendor) else {
            // `conform diameter` tells that it is not here.
            continue;
        };
        let place = |def: &Def| format!("avp {}/{} {}", def.code, def.vendor, def.name);
        // Where a sibling says the kind by its values, both have words of their own.
        let condition = &fact["conditional_on"];
        let sibling =
            text(condition, "avp").rsplit_once('(').and_then(|(_, n)| n.trim_end_matches(')').parse().ok());
        match sibling.and_then(|code| STANDARD.get(code, vendor)) {
            Some(sibling) if condition["values"].is_object() => {
                let role = text(fact, "role");
                let by_type = if role == "imei" { Identity::EQUIPMENT_BY_TYPE } else { Identity::BY_TYPE };
                theirs.insert(place(def), by_type.name().to_owned());
                theirs.insert(place(sibling), Identity::TYPE.name().to_owned());
            }
            _ => drop(theirs.insert(place(def), word(text(fact, "role")))),
        }
    }
    let mut ours = Places::new();
    for def in STANDARD.defs() {
        if let Some(identity) = def.value_kind.identity {
            ours.insert(format!("avp {}/{} {}", def.code, def.vendor, def.name), identity.name().to_owned());
        }
    }
    compare(&ours, &theirs, found);
    theirs.len()
}
