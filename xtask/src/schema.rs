//! Writes `docs/json.schema.json`: the JSON Schema of what `sigdump --format json` and `--format screen` show.
//!
//! A schema of every path would have more than 18,000, so it is made by kinds: the outer objects, layers of which
//! every member is in a table, AVPs, and for the rest an object of any members. That a path has one type throughout is
//! held by `proof/tests/json.rs`.

use serde_json::{Map, Value, json};
use sigcodec::{
    layers::{LAYERS, USERS},
    sigtran::{Format, ParameterDef, Protocol},
    wire::{Kind, audit::Flag},
};
use std::fs;

const FILE: &str = "docs/json.schema.json";

/// Writes the schema, or with `check` compares it with what is there.
pub(crate) fn run(check: bool) -> Result<String, String> {
    let text = format!("{:#}\n", schema());
    if check {
        let there = fs::read_to_string(FILE).map_err(|e| format!("{FILE}: {e}"))?;
        if there != text {
            return Err(format!("{FILE} is another: cargo run -p xtask -- schema --write"));
        }
    } else {
        fs::write(FILE, &text).map_err(|e| format!("{FILE}: {e}"))?;
    }
    Ok(format!("schema: {} octets", text.len()))
}

/// A reference to a definition.
fn of(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

fn list(item: Value) -> Value {
    json!({ "type": "array", "items": item })
}

/// An object with these members and no others; those whose name ends in `!` must be there.
fn object(members: Vec<(&str, Value)>) -> Value {
    let name = |name: &str| name.trim_end_matches('!').to_owned();
    let required: Vec<_> = members.iter().filter(|(n, _)| n.ends_with('!')).map(|(n, _)| name(n)).collect();
    let properties: Map<String, Value> = members.into_iter().map(|(n, v)| (name(n), v)).collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

/// Where a message of a capture stands.
fn place() -> Vec<(&'static str, Value)> {
    ["time", "source", "destination"]
        .into_iter()
        .map(|n| (n, of("text")))
        .chain([("frame", of("number"))])
        .collect()
}

fn schema() -> Value {
    let mut outer = place();
    outer.extend([
        ("collectedSegments", of("text")),
        ("noSignalling", of("text")),
        ("undecoded", of("octets")),
        ("reencoded", of("text")),
        ("undecodable", list(of("undecodable"))),
        ("errors", list(of("error"))),
        ("anomalies", list(of("anomaly"))),
        ("layers", list(of("layer"))),
        ("collected", of("octets")),
        ("mapDialoguePDU", of("fields")),
        ("sms", of("fields")),
        ("scmg", of("fields")),
        ("segmentation", of("fields")),
    ]);
    let own = |name| match name {
        "m3ua" | "sua" | "diameter" | "tcap" => of(name),
        _ => of("fields"),
    };
    let users = USERS.iter().map(|u| (u.name, of("user")));
    outer.extend(LAYERS.iter().map(|l| (l.name, own(l.name))).chain(users));
    let mut schema = object(outer);
    let head = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A message as `sigdump --format json` shows it; `--format screen` is `#/$defs/screen`. See JSON.md.",
        "$defs": definitions(),
    });
    if let (Value::Object(schema), Value::Object(head)) = (&mut schema, head) {
        schema.extend(head);
    }
    schema
}

fn definitions() -> Value {
    let member = json!({ "anyOf": [
        { "type": ["string", "number", "boolean", "null"] },
        { "type": "array", "items": of("member") },
        of("fields"),
    ]});
    let kinds = Kind::ALL.iter().map(|k| k.name()).chain(["form", "large", "notFinite"]);
    let flags = Flag::ALL.iter().map(|f| f.name());
    json!({
        "text": { "type": "string" },
        "octets": { "type": "string", "pattern": "^([0-9a-f]{2})*$" },
        "number": { "type": "number" },
        "flag": { "type": "boolean" },
        "member": member,
        "fields": { "type": "object", "additionalProperties": of("member") },
        "kind": { "enum": kinds.collect::<Vec<_>>() },
        "anomalyFlag": { "enum": flags.collect::<Vec<_>>() },
        "undecodable": object(vec![
            ("path!", of("text")), ("offset!", of("number")), ("octets!", of("octets")), ("kind!", of("kind")),
            ("tag", of("text")), ("constructed", of("flag")),
        ]),
        "error": object(vec![
            ("layer!", of("text")), ("offset!", of("number")), ("kind!", of("text")), ("message!", of("text")),
            ("path", of("text")),
        ]),
        "anomaly": object(vec![
            ("layer!", of("text")), ("flag!", of("anomalyFlag")), ("offset!", of("number")), ("path", of("text")),
            ("about", of("text")),
        ]),
        "layer": object(vec![("layer!", of("text")), ("offset!", of("number")), ("octets!", of("octets"))]),
        "m3ua": sigtran(&sigcodec::m3ua::PROTOCOL),
        "sua": sigtran(&sigcodec::sua::PROTOCOL),
        "diameter": object(vec![
            ("header!", of("diameterHeader")), ("avps!", list(of("avp"))), ("missing", list(of("text"))),
        ]),
        "diameterHeader": object(vec![
            ("version!", of("number")), ("length!", of("number")), ("flags!", of("number")),
            ("command!", of("number")), ("commandName", of("text")), ("application!", of("number")),
            ("applicationName", of("text")), ("hopByHop!", of("number")), ("endToEnd!", of("number")),
        ]),
        "avp": object(vec![
            ("name", of("text")), ("code!", of("number")), ("vendor!", of("number")), ("flags!", of("number")),
            ("text", of("text")), ("number", of("number")), ("flag", of("flag")), ("octets", of("octets")),
            ("fields", of("fields")), ("list", list(of("member"))), ("group", list(of("avp"))),
            ("bits", list(of("text"))), ("valueName", of("text")), ("missing", list(of("text"))),
            ("sms", of("fields")), ("padding", of("octets")),
        ]),
        "tcap": {
            "type": "object",
            "properties": {
                "messageType": of("text"), "packageType": of("text"), "otid": of("octets"), "dtid": of("octets"),
                "pAbortCause": of("text"), "dialogue": of("fields"), "components": list(of("component")),
            },
            "additionalProperties": of("member"),
        },
        "component": { "type": "object", "maxProperties": 1, "additionalProperties": of("parts") },
        "parts": {
            "type": "object",
            "properties": {
                "invokeId": { "type": ["number", "null"] }, "linkedId": { "type": ["number", "null"] },
                "operation": of("fields"), "error": of("fields"), "problem": of("fields"),
                "argument": of("fields"), "result": of("fields"), "parameter": of("fields"),
            },
            "additionalProperties": of("member"),
        },
        "user": object(vec![
            ("operation", of("fields")), ("error", of("fields")), ("version!", of("number")),
            ("argument", of("fields")), ("result", of("fields")), ("parameter", of("fields")),
            ("sms", of("fields")), ("padding", of("octets")),
        ]),
        "screen": screen(),
        "found": object(vec![
            ("state!", json!({ "enum": ["absent", "one", "several", "undecodable"] })), ("value", of("text")),
        ]),
    })
}

fn screen() -> Value {
    let or_null = |value| json!({ "anyOf": [{ "type": "null" }, value] });
    let mut members = place();
    let identity = object(vec![
        ("kind!", of("text")),
        ("path!", of("text")),
        ("start!", of("number")),
        ("end!", of("number")),
        ("value!", of("text")),
    ]);
    let unread = object(vec![("layer!", of("text")), ("offset!", of("number")), ("kind!", of("kind"))]);
    let operation = object(vec![("protocol", of("text")), ("code!", of("number")), ("name", of("text"))]);
    let context = object(vec![("oid!", of("text")), ("name", of("text")), ("version", of("number"))]);
    members.extend([
        ("imsi", of("found")),
        ("msisdn", of("found")),
        ("imei", of("found")),
        ("identities", list(identity)),
        ("undecodable", or_null(unread)),
        ("operations", list(operation)),
        ("context", or_null(context)),
        ("flags", list(of("anomaly"))),
        ("errors", list(of("error"))),
        ("noSignalling", of("text")),
    ]);
    object(members)
}

/// A layer of SIGTRAN: every parameter by its format; one that stands again is `name#2` and so on.
fn sigtran(protocol: &Protocol) -> Value {
    let header = ["version", "messageClass", "messageLength"].map(|n| (n.to_owned(), of("number")));
    let parameters = protocol.parameters.iter().map(|p| (p.name.to_owned(), parameter(p)));
    let members: Map<String, Value> = header.into_iter().chain(parameters).collect();
    let again: Map<String, Value> =
        members.iter().map(|(n, v)| (format!("^{n}#[0-9]+$"), v.clone())).collect();
    let mut members = members;
    members.insert("messageType".to_owned(), of("text"));
    members.insert("headerReserved".to_owned(), of("number"));
    members.insert("uncountedPadding".to_owned(), of("octets"));
    let mut patterns = again;
    patterns.insert("^unknownParameter(#[0-9]+)?$".to_owned(), of("fields"));
    patterns.insert("^(padding|reserved)(#[0-9]+)?$".to_owned(), of("octets"));
    patterns.insert("^mask(#[0-9]+)?$".to_owned(), of("number"));
    json!({
        "type": "object", "properties": members, "patternProperties": patterns,
        "required": ["version", "messageClass", "messageType", "messageLength"], "additionalProperties": false,
    })
}

fn parameter(def: &ParameterDef) -> Value {
    match def.format {
        Format::Octets => of("octets"),
        Format::Text => of("text"),
        Format::Number(names) | Format::Octet(names) => of(if names.is_empty() { "number" } else { "text" }),
        Format::PointCode => of("number"),
        Format::Numbers => list(of("number")),
        Format::OctetNumbers(names) => list(of(if names.is_empty() { "number" } else { "text" })),
        Format::PointCodes => list(object(vec![("mask!", of("number")), ("pointCode!", of("number"))])),
        Format::Pair(first, first_names, second, _) => {
            let first_kind = of(if first_names.is_empty() { "number" } else { "text" });
            json!({
                "type": "object", "properties": { first: first_kind, second: of("text") },
                "required": [first, second], "additionalProperties": false,
            })
        }
        Format::Nested(_) | Format::ProtocolData | Format::Headed(..) => of("fields"),
        // The walk of a value of its own says which of them it is, and it is always the same.
        _ => json!({ "anyOf": [of("text"), of("number"), of("fields")] }),
    }
}
