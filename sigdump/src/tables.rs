//! What the crates know, one JSON object a line.

use serde_json::json;
use sigcodec::{ber, wire::Network};
use sigcodec::{diameter, gsm::gsm7, isup, layers, m2ua, m3ua, map, mtp3, rose, sccp, sms, sua};
use std::io::{self, Write};

/// The tables there are.
pub const TABLES: &[&str] = &[
    "map-operations",
    "map-errors",
    "map-contexts",
    "map-types",
    "cap-operations",
    "cap-errors",
    "cap-contexts",
    "inap-operations",
    "inap-errors",
    "inap-contexts",
    "diameter-avps",
    "diameter-groups",
    "diameter-commands",
    "diameter-applications",
    "diameter-vendors",
    "diameter-result-codes",
    "m3ua-messages",
    "sua-messages",
    "m2ua-messages",
    "mtp3-messages",
    "sccp-messages",
    "isup-messages",
    "isup-parameters",
    "sms-messages",
    "sms-elements",
    "sms-languages",
    "sms-values",
];

/// Prints a table; `false` when there is none of this name.
///
/// # Errors
/// That the output fails.
pub fn print(name: &str, out: &mut dyn Write) -> io::Result<bool> {
    let mut line = |value: serde_json::Value| writeln!(out, "{value}");
    match name {
        "map-types" => {
            for (module, types) in map::TYPES.iter().chain(map::v2::TYPES).chain(map::ts_24080::TYPES) {
                for t in *types {
                    line(json!({ "name": t.name(), "module": module, "kind": kind(&t.body),
                        "constraint": constraint(&t.body), "values": values(&t.body),
                        "extensible": extensible(&t.body), "item": item(&t.body),
                        "opaque": map::meaning::OPAQUE.iter().find(|(n, _)| *n == t.name()).map(|(_, why)| why),
                        "members": t.members().iter().map(|m| json!({
                            "name": m.name, "tag": m.tag.map(ber::Tag::number), "optional": m.optional,
                            "type": m.schema.name(),
                        })).collect::<Vec<_>>() }))?;
                }
            }
        }
        "diameter-avps" => {
            for d in diameter::STANDARD.defs() {
                let named = |list: &mut dyn Iterator<Item = (i64, &str)>, what: &str| {
                    list.map(|(n, name)| json!({ what: n, "name": name })).collect::<Vec<_>>()
                };
                line(json!({
                    "name": d.name, "code": d.code, "vendor": d.vendor, "type": d.kind.name(),
                    "mandatory": match d.mandatory {
                        diameter::MandatoryBit::Must => "must",
                        diameter::MandatoryBit::May => "may",
                        diameter::MandatoryBit::MustNot => "mustNot",
                    },
                    "values": named(&mut d.values.iter().map(|(n, v)| (i64::from(*n), *v)), "value"),
                    "bits": named(&mut d.bits.iter().map(|(n, v)| (i64::from(*n), *v)), "bit"),
                }))?;
            }
        }
        "diameter-groups" => {
            for d in diameter::STANDARD.defs() {
                if let Some(grammar) = d.group {
                    line(json!({
                        "name": d.name, "code": d.code, "vendor": d.vendor,
                        "open": grammar.open, "rules": rules(grammar),
                    }))?;
                }
            }
        }
        "diameter-applications" => {
            for (id, name) in diameter::names::ApplicationId::NAMES {
                let commands = |a: &diameter::Application| {
                    json!({
                        "name": a.name,
                        "commands": a.iter().map(|c| c.abbreviation).collect::<Vec<_>>(),
                    })
                };
                let profiles = diameter::command::APPLICATIONS.iter().filter(|a| a.id == *id);
                line(
                    json!({ "id": id, "name": name, "profiles": profiles.map(commands).collect::<Vec<_>>() }),
                )?;
            }
        }
        "diameter-vendors" => {
            for (id, name) in diameter::names::VendorId::NAMES {
                line(json!({ "id": id, "name": name }))?;
            }
        }
        "diameter-result-codes" => {
            use diameter::names::{ResultCode3gpp, ResultCodeEtsi};
            let base =
                diameter::avp::RESULT_CODE.def.values.iter().map(|(n, name)| (0, i64::from(*n), *name));
            let vendors = [(10415, ResultCode3gpp::NAMES), (13019, ResultCodeEtsi::NAMES)].into_iter();
            let of = |(vendor, list): (u32, &'static [(u32, &'static str)])| {
                list.iter().map(move |(n, name)| (vendor, i64::from(*n), *name))
            };
            for (vendor, code, name) in base.chain(vendors.flat_map(of)) {
                line(json!({ "code": code, "vendor": vendor, "name": name }))?;
            }
        }
        "diameter-commands" => {
            for (application, c) in diameter::command::all() {
                line(json!({
                    "name": c.name, "abbreviation": c.abbreviation, "code": c.code,
                    "application": c.application, "applicationName": application.name,
                    "request": c.request, "proxiable": c.proxiable,
                    "open": c.grammar.open, "rules": rules(&c.grammar),
                }))?;
            }
        }
        "m3ua-messages" | "sua-messages" | "m2ua-messages" => {
            let protocol = match name {
                "m3ua-messages" => &m3ua::PROTOCOL,
                "sua-messages" => &sua::PROTOCOL,
                _ => &m2ua::PROTOCOL,
            };
            for m in protocol.messages {
                let name = |tag: u16| protocol.parameters.iter().find(|p| p.tag == tag).map(|p| p.name);
                line(json!({
                    "name": m.name, "class": m.class, "type": m.message_type,
                    "parameters": m.rules.iter().map(|r| json!({
                        "name": name(r.tag), "tag": r.tag, "mandatory": r.mandatory, "repeated": r.repeated,
                    })).collect::<Vec<_>>(),
                }))?;
            }
        }
        "mtp3-messages" => {
            for m in mtp3::MESSAGES {
                use mtp3::Variant::{Ansi, China, Itu, Japan};
                let octets = [Itu, Ansi, China, Japan].map(|v| m.octets(v).saturating_add(1));
                let (h0, h1) = (m.heading.h0(), m.heading.h1());
                line(json!({ "name": m.name, "h0": h0, "h1": h1, "octets": octets }))?;
            }
        }
        "sccp-messages" => {
            for m in sccp::MessageType::LAYOUTS {
                let name = |code: u8| sccp::ParameterName(code).name().unwrap_or_default();
                line(json!({
                    "name": m.name, "type": m.message_type,
                    "fixed": m.fixed.iter().map(|f| name(f.name)).collect::<Vec<_>>(),
                    "variable": m.variable.iter().map(|v| name(v.name)).collect::<Vec<_>>(),
                    "optional": m.optional.map(|o| o.iter().map(|n| name(*n)).collect::<Vec<_>>()),
                }))?;
            }
        }
        "isup-messages" => {
            use isup::national;
            let networks =
                [(Network::Itu, isup::MessageType::LAYOUTS), (Network::Ansi, isup::AnsiMessageType::LAYOUTS)];
            let networks = networks.iter().chain(national::MESSAGES);
            for (network, m) in networks.flat_map(|(network, all)| all.iter().map(move |m| (*network, m))) {
                let own = |code: u8| national::parameter_name(code, network);
                let name = |code: u8| own(code).or(isup::ParameterName(code).name()).unwrap_or_default();
                line(json!({
                    "name": m.name, "type": m.message_type, "network": network.name(),
                    "ansi": network == Network::Ansi,
                    "fixed": m.fixed.iter().map(|f| name(f.name)).collect::<Vec<_>>(),
                    "variable": m.variable.iter().map(|v| name(v.name)).collect::<Vec<_>>(),
                    "optional": m.optional.map(|o| o.iter().map(|n| name(*n)).collect::<Vec<_>>()),
                }))?;
            }
        }
        "isup-parameters" => {
            for p in isup::ParameterName::ALL {
                let (least, most) = p.size();
                line(json!({
                    "code": p.0, "name": p.name(), "least": least, "most": most,
                    "identity": p.kind().identity.map(|i| i.name()),
                }))?;
            }
            for p in isup::national::JapaneseParameterName::ALL {
                let (least, most) = p.size();
                line(json!({
                    "code": p.0, "name": p.name(), "least": least, "most": most,
                    "identity": p.kind().identity.map(|i| i.name()), "network": "japan",
                }))?;
            }
        }
        "sms-messages" => {
            for t in sms::TPDUS {
                line(json!({
                    "name": t.name, "direction": format!("{:?}", t.direction).to_lowercase(),
                    "carrier": format!("RP-{:?}", t.carrier).to_uppercase(), "type": t.message_type,
                    "bits": t.bits.iter().map(|(name, bit)| json!({"name": name, "bit": bit})).collect::<Vec<_>>(),
                    "parameters": t.parameters.iter().map(|(name, presence)| json!({
                        "name": name, "mandatory": *presence == "M",
                    })).collect::<Vec<_>>(),
                }))?;
            }
        }
        "sms-elements" => {
            for identifier in 0..=u8::MAX {
                let Some(name) = sms::identifier_name(identifier) else { continue };
                let typed = sms::INFORMATION_ELEMENTS.iter().find(|(code, ..)| *code == identifier);
                line(json!({
                    "identifier": identifier, "name": name, "typed": typed.is_some(),
                    "repeated": typed.is_none_or(|(.., often)| *often),
                }))?;
            }
        }
        "sms-languages" => {
            for language in gsm7::Language::ALL {
                let tables = gsm7::Tables { locking: *language, single_shift: *language };
                let text = |code: fn(u8) -> gsm7::Code| {
                    (0..128).filter_map(|c| tables.character(code(c))).collect::<String>()
                };
                line(json!({
                    "identifier": language.0, "name": language.name(),
                    "lockingShift": language.has_locking_shift(), "singleShift": language.has_single_shift(),
                    "characters": text(gsm7::Code::Plain), "shifted": text(gsm7::Code::Shifted),
                }))?;
            }
        }
        "sms-values" => {
            let mut values = |parameter: &str, name: fn(u8) -> Option<&'static str>| {
                (0..=u8::MAX).filter_map(|v| name(v).map(|n| (v, n))).try_for_each(|(value, name)| {
                    line(json!({ "parameter": parameter, "value": value, "name": name }))
                })
            };
            values("tpPID", |v| sms::ProtocolIdentifier(v).name())?;
            values("tpST", |v| sms::Status(v).name())?;
            values("tpFCS", |v| sms::FailureCause(v).name())?;
            values("tpCT", |v| sms::CommandType(v).name())?;
        }
        _ => {
            let user =
                name.split_once('-').and_then(|(user, what)| Some((layers::user(user)?.protocol?, what)));
            let Some((protocol, what)) = user else { return Ok(false) };
            return print_user(protocol, what, &mut line);
        }
    }
    Ok(true)
}

/// Prints a table of a protocol of remote operations.
fn print_user(
    protocol: &'static rose::Protocol,
    what: &str,
    line: &mut dyn FnMut(serde_json::Value) -> io::Result<()>,
) -> io::Result<bool> {
    match what {
        "operations" => {
            for o in protocol.operations().iter().flat_map(|t| t.defs()) {
                line(json!({
                    "name": o.name, "code": o.code, "edition": o.edition.name, "versions": o.versions,
                    "class": o.class, "timer": timer(o.timer),
                    "argument": o.argument.map(|s| s.name()), "result": o.result.map(|s| s.name()),
                    "errors": o.errors.iter().map(|e| e.name).collect::<Vec<_>>(),
                    "linked": o.linked,
                    "argumentOptional": o.argument_optional, "resultOptional": o.result_optional,
                    "contexts": protocol.contexts_of(o).map(|c| c.name).collect::<Vec<_>>(),
                    "roles": roles(protocol.typical_roles(o)),
                }))?;
            }
        }
        "errors" => {
            for e in protocol.errors().iter().flat_map(|t| t.defs()) {
                line(json!({
                    "name": e.name, "code": e.code, "edition": e.edition.name,
                    "parameter": e.parameter.map(|s| s.name()), "optional": e.optional,
                }))?;
            }
        }
        "contexts" => {
            for c in protocol.contexts().iter().flat_map(|t| t.defs()) {
                let names = |list: &[&rose::OperationDef]| list.iter().map(|o| o.name).collect::<Vec<_>>();
                line(json!({
                    "name": c.name, "oid": ber::Oid::new(c.oid).to_string(), "version": c.version,
                    "roles": roles(c.roles.iter().copied()),
                    "initiator": names(c.initiator), "responder": names(c.responder),
                }))?;
            }
        }
        _ => return Ok(false),
    }
    Ok(true)
}

fn rules(grammar: &diameter::Grammar) -> Vec<serde_json::Value> {
    let rule = |r: &diameter::Rule| {
        json!({
            "avp": r.avp.name, "code": r.avp.code, "vendor": r.avp.vendor, "min": r.min,
            "max": (r.max != 255).then_some(r.max), "fixed": r.fixed,
        })
    };
    grammar.rules.iter().map(rule).collect()
}
fn timer(timer: rose::Timer) -> serde_json::Value {
    match timer {
        rose::Timer::S => json!("s"),
        rose::Timer::M => json!("m"),
        rose::Timer::Ml => json!("ml"),
        rose::Timer::L => json!("l"),
        rose::Timer::Own(from, to) => json!([from, to]),
        rose::Timer::NoTimer => json!(null),
    }
}
/// Who speaks first to whom, each with its subsystem number.
fn roles(pairs: impl Iterator<Item = (rose::Role, rose::Role)>) -> serde_json::Value {
    let role = |r: rose::Role| json!({ "name": r.name, "ssn": r.ssn });
    pairs.map(|(from, to)| json!({ "from": role(from), "to": role(to) })).collect()
}
/// SIZE or range: smallest and largest, `null` where it is open.
fn constraint(body: &ber::Body) -> serde_json::Value {
    let size = |s: ber::Size| match (s.min, s.max) {
        (0, u32::MAX) => json!(null),
        (min, u32::MAX) => json!([min, null]),
        (min, max) => json!([min, max]),
    };
    match body {
        ber::Body::List { size: s, .. } => size(*s),
        ber::Body::Leaf(leaf) => match leaf {
            ber::Primitive::Integer { min: i64::MIN, .. } => json!(null),
            ber::Primitive::Integer { min, max } => json!([min, max]),
            ber::Primitive::Octets { size: s, .. }
            | ber::Primitive::Bits { size: s, .. }
            | ber::Primitive::Text { size: s } => size(*s),
            _ => json!(null),
        },
        _ => json!(null),
    }
}
/// Names of values or bits.
fn values(body: &ber::Body) -> serde_json::Value {
    match body {
        ber::Body::Leaf(ber::Primitive::Enumerated { names, .. }) => {
            names.iter().map(|(n, name)| json!({ "value": n, "name": name })).collect()
        }
        ber::Body::Leaf(ber::Primitive::Bits { names, .. }) => {
            names.iter().map(|(n, name)| json!({ "bit": n, "name": name })).collect()
        }
        _ => json!(null),
    }
}
fn extensible(body: &ber::Body) -> bool {
    matches!(
        body,
        ber::Body::Sequence { extensible: true, .. }
            | ber::Body::Leaf(ber::Primitive::Enumerated { extensible: true, .. })
    )
}
fn item(body: &ber::Body) -> Option<&'static str> {
    match body {
        ber::Body::List { item, .. } => Some(item.name()),
        _ => None,
    }
}

fn kind(body: &ber::Body) -> &'static str {
    match body {
        ber::Body::Sequence { .. } => "SEQUENCE",
        ber::Body::Choice { .. } => "CHOICE",
        ber::Body::List { .. } => "SEQUENCE OF",
        ber::Body::Open => "ANY",
        ber::Body::Leaf(leaf) => match leaf {
            ber::Primitive::Boolean => "BOOLEAN",
            ber::Primitive::Null => "NULL",
            ber::Primitive::Integer { .. } => "INTEGER",
            ber::Primitive::Enumerated { .. } => "ENUMERATED",
            ber::Primitive::Bits { .. } => "BIT STRING",
            ber::Primitive::Octets { .. } => "OCTET STRING",
            ber::Primitive::Text { .. } => "character string",
            ber::Primitive::Oid => "OBJECT IDENTIFIER",
            _ => "other",
        },
    }
}
