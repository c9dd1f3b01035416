//! `conform cap` and `conform inap`: the types, operations, errors and contexts of the intelligent network against facts in
//! JSON.
//!
//! Every type's `SCHEMA` is compared, with the types inside that have no name; every operation, error and context. What
//! differs is printed, unless [`CAP`] or [`INAP`] says why; an explanation that explains nothing any more is told as well.

use crate::conform::{Findings, at, class, list, number, ours, plain, read, size_of, text};
use serde_json::Value;
use sigcodec_ber::{Body, Member, Primitive, Schema, Tag};
use sigcodec_cap as cap;
use sigcodec_inap as inap;
use sigcodec_rose::{ContextDef, Errors, OperationDef, Operations, Protocol, Timer};
use std::path::Path;

/// Differences of CAP that are right: where the difference is said to be, and why.
const CAP: &[(&str, &str)] = &[
    ("CAP-datatypes.BasicGapCriteria.calledAddressValue", GENERIC),
    ("CAP-datatypes.BasicGapCriteria.calledAddressAndService.calledAddressValue", GENERIC),
    ("CAP-datatypes.BasicGapCriteria.callingAddressAndService.callingAddressValue", GENERIC),
    ("CAP-gsmSSF-gsmSCF-ops-args.AssistRequestInstructionsArg.correlationID", GENERIC),
    ("CAP-datatypes.RequestedInformationValue.callConnectedElapsedTimeValue", UNIT),
    ("CAP-datatypes.Tone.duration", UNIT),
    ("CAP-SMS-ops-args.ConnectSMSArg.destinationSubscriberNumber", TEXT),
    ("CAP-SMS-ops-args.InitialDPSMSArg.destinationSubscriberNumber", TEXT),
    ("CAP-datatypes.ExtensionField.type", "the identifier of an information object, which is a CHOICE"),
    (
        "CAP-GPRS-ReferenceNumber.CAP-GPRS-ReferenceNumber",
        "explicit tags, which are a CHOICE of one alternative here",
    ),
];
/// Differences of INAP that are right.
const INAP: &[(&str, &str)] = &[
    ("IN-SSF-SCF-datatypes.BasicGapCriteria.calledAddressValue", GENERIC),
    ("IN-SSF-SCF-datatypes.BasicGapCriteria.calledAddressAndService.calledAddressValue", GENERIC),
    ("IN-SSF-SCF-datatypes.BasicGapCriteria.callingAddressAndService.callingAddressValue", GENERIC),
    ("IN-SSF-SCF-datatypes.FilteringCriteria.addressAndService.calledAddressValue", GENERIC),
    ("IN-SSF-SCF-datatypes.FilteringCriteria.addressAndService.callingAddressValue", GENERIC),
    ("IN-SSF-SCF-datatypes.RequestedInformationValue.calledAddressValue", GENERIC),
    ("IN-SSF-SCF-ops-args.AssistRequestInstructionsArg.correlationID", GENERIC),
    ("IN-SSF-SCF-datatypes.RequestedInformationValue.callConnectedElapsedTimeValue", UNIT),
    ("IN-SCF-SRF-datatypes.Tone.duration", UNIT),
    ("IN-SCF-SRF-datatypes.SRFGapCriteria.iPAddressValue", GENERIC),
    ("IN-SCF-SRF-datatypes.SRFGapCriteria.iPAddressAndresource.iPAddressValue", GENERIC),
    ("IN-SSF-SCF-datatypes.EventTypeBCSM: extensible", "dialects have events of their own"),
    ("operation specializedResourceReport", "an alias of NULL has no name of its own"),
    ("core-inap-cs1.sendChargingInformation.legID", "CS-4 calls it partyToCharge, with the same tag"),
    ("IN-errortypes", "parameters of errors between control functions"),
];
const UNIT: &str = "a number of this unit is a type of its own";
const TEXT: &str = "the address of a short message may be text";
const GENERIC: &str = "these digits are a generic number, the others generic digits";
/// Types that are told by another name: those that are a type of another name, and what X.880 and X.680 define.
const ALIASES: &[(&str, &str)] = &[
    ("inservicecompatibilityresponse", "entry"),
    ("requestcurrentstatusreportarg", "resourceid"),
    ("gaponresource", "code"),
];

/// Compares CAP with the facts in `dir`.
///
/// # Errors
/// The differences, one a line, or the file that cannot be read.
pub(crate) fn run_cap(dir: &str) -> Result<String, String> {
    let dir = Path::new(dir);
    let mut found = Findings::new(CAP);
    let types = modules(at(&read(&dir.join("cap_types.json"))?, "modules"), cap::TYPES, &mut found);
    let facts = read(&dir.join("cap_operations.json"))?;
    let operations = operations(list(&facts, "operations"), &cap::operations::TABLE, &mut found);
    let facts = read(&dir.join("cap_errors.json"))?;
    let errors = errors(list(&facts, "errors"), &cap::errors::TABLE, &mut found);
    let facts = read(&dir.join("cap_application_contexts.json"))?;
    let phases = read(&dir.join("cap_phases.json"))?;
    let contexts =
        contexts(list(&facts, "application_contexts"), list(&phases, "application_contexts"), &mut found);
    let all = list(at(&facts, "all_cap_phases"), "contexts");
    found.same("contexts", "count", &all_contexts(&cap::PROTOCOL).count(), &all.len());
    for fact in all.iter().filter(|f| all_contexts(&cap::PROTOCOL).all(|c| shown(c.oid) != text(f, "oid"))) {
        found.add(&format!("context {}", text(fact, "oid")), "not here");
    }
    found
        .report(&format!("cap: {types} types, {operations} operations, {errors} errors, {contexts} contexts"))
}

/// Compares INAP with the facts in `dir`.
///
/// # Errors
/// The differences, one a line, or the file that cannot be read.
pub(crate) fn run_inap(dir: &str) -> Result<String, String> {
    let dir = Path::new(dir);
    let mut found = Findings::new(INAP);
    let facts = read(&dir.join("inap_q1248_types.json"))?;
    let types = modules(at(&facts, "modules"), inap::TYPES, &mut found);
    let facts = read(&dir.join("inap_q1248_operations.json"))?;
    let operations = operations(list(&facts, "operations"), &inap::operations::TABLE, &mut found);
    // Errors above that are of the interfaces between control functions; of one name there are two codes.
    let codes = at(&facts, "errcodes").as_object().into_iter().flatten();
    let codes: Vec<(&str, i64)> = codes
        .filter_map(|(name, code)| Some((name.strip_prefix("errcode-")?, code.as_i64()?)))
        .filter(|(name, code)| *code <= 18 && *name != "executionError")
        .collect();
    for (name, code) in &codes {
        let ours = inap::errors::TABLE.get(*code).map(|e| e.name);
        found.same(&format!("error {name}"), "name", &ours, &Some(*name));
    }
    found.same("errors", "count", &inap::errors::TABLE.defs().len(), &codes.len());
    let oids = read(&dir.join("inap_q1248_oids.json"))?;
    let oids = at(&oids, "object_identifiers");
    for c in all_contexts(&inap::CS4) {
        let of = |front: &str| text(oids, &format!("{front}{}", c.name));
        let fact = if of("id-ac-").is_empty() { of("id-ac") } else { of("id-ac-") };
        found.same(&format!("context {}", c.name), "object identifier", &shown(c.oid).as_str(), &fact);
    }
    let old = read(&dir.join("inap_cs1_operations.json"))?;
    let contexts = list(&old, "application_contexts").iter().filter(|f| text(f, "name").ends_with("-AC"));
    let contexts: Vec<_> = contexts.map(|f| (text(f, "name"), text(f, "oid"))).collect();
    for (name, oid) in &contexts {
        if !all_contexts(&inap::CS1).any(|c| c.name == *name && shown(c.oid) == *oid) {
            found.add(&format!("context {name}"), "not here");
        }
    }
    let mut of_cs1 = 0usize;
    for fact in list(&old, "operations") {
        let (name, code) = (text(fact, "name"), number(fact, "code").unwrap_or(-1));
        // Operations on data, and one that is of CS1+ alone.
        if matches!(name, "retrieve" | "update") {
            let ours = inap::operation(inap::edition::VERSION_CS1_PLUS_DATA, code);
            found.same(&format!("operation {name} of CS1+"), "name", &ours.map(|o| o.name), &Some(name));
        }
        if matches!(name, "retrieve" | "update" | "continueWithArgument") {
            continue;
        }
        of_cs1 = of_cs1.saturating_add(1);
        let ours = inap::operation(inap::edition::VERSION_CS1, code).filter(|o| o.versions.contains(&1));
        found.same(&format!("operation {name} of CS-1"), "name", &ours.map(|o| o.name), &Some(name));
    }
    let facts = read(&dir.join("inap_cs1_types.json"))?;
    let dialects = at(&facts, "dialects");
    let mut compared = 0usize;
    for (version, names) in [
        (inap::edition::VERSION_CS1, &["core-inap-cs1", "q1218"][..]),
        (inap::edition::VERSION_CS1_PLUS, &["cs1plus"]),
        (inap::edition::VERSION_CS1_PLUS_DATA, &["core-inap-cs1"]),
    ] {
        let is_of_data = version == inap::edition::VERSION_CS1_PLUS_DATA;
        let known = |f: &&Value| matches!(text(f, "name"), "retrieve" | "update") == is_of_data;
        for fact in list(&old, "operations").iter().filter(known) {
            let argument = at(fact, "core-inap-cs1");
            let Some(o) = number(fact, "code").and_then(|code| inap::operation(version, code)) else {
                continue;
            };
            for name in names {
                let fact = at(at(at(dialects, name), "types"), text(argument, "argument"));
                let Some(schema) = o.argument.filter(|_| o.versions.contains(&version)) else { continue };
                compared =
                    compared.saturating_add(dialect(&format!("{name}.{}", o.name), schema, fact, &mut found));
            }
        }
    }
    let contexts = contexts.len().saturating_add(all_contexts(&inap::CS4).count());
    found.report(&format!(
        "inap: {types} types, {operations} operations, {of_cs1} of them in CS-1, {compared} members of CS-1 and CS1+, {} errors, {contexts} contexts",
        codes.len()
    ))
}

/// Each member that a dialect has in an argument stands here with its tag; how many there are.
fn dialect(place: &str, schema: &Schema, fact: &Value, found: &mut Findings) -> usize {
    let (Body::Sequence { members: ours, .. } | Body::Choice { alternatives: ours }) = schema.body else {
        return 0;
    };
    let facts = list(fact, "components");
    for fact in facts.iter().filter(|f| f.get("tag").is_some()) {
        let class = text(at(fact, "tag"), "class");
        let number = number(at(fact, "tag"), "number").and_then(|n| u32::try_from(n).ok());
        let tag = number.map(|n| if class == "PRIVATE" { Tag::private(n) } else { Tag::context(n) });
        let is_it = |m: &Member| plain(m.name) == plain(text(fact, "name")) && m.tag == tag;
        // A CHOICE without a tag stands with its alternatives.
        let inside = |m: &Member| m.tag.is_none() && m.schema.members().iter().any(is_it);
        if !ours.iter().any(|m| is_it(m) || inside(m)) {
            found.add(&format!("{place}.{}", text(fact, "name")), "not here, or with another tag");
        }
    }
    facts.len()
}

/// A name of the facts as it is told here.
fn aliased(name: &str) -> String {
    let name = plain(name);
    ALIASES.iter().find(|(alias, _)| *alias == name).map_or(name, |(_, told)| (*told).to_owned())
}

fn modules(facts: &Value, ours: &[(&str, &[&'static Schema])], found: &mut Findings) -> usize {
    let mut count = 0usize;
    for (module, contents) in facts.as_object().into_iter().flatten() {
        let ours = ours.iter().find(|(m, _)| m == module).map_or(&[][..], |(_, s)| s);
        let types = || {
            let all = at(contents, "types").as_object().into_iter().flatten();
            // Neither classes nor the bounds that the facts name.
            let class = |t: &Value| text(at(t, "ref"), "name").ends_with("-BOUNDS");
            all.filter(move |(name, t)| text(t, "kind") != "CLASS" && !class(t) && *name != "GapOnResource")
        };
        found.same(module, "types", &ours.len(), &types().count());
        for (name, fact) in types() {
            count = count.saturating_add(1);
            let place = format!("{module}.{name}");
            let name = aliased(name);
            match ours.iter().find(|s| plain(s.name()) == name) {
                // It is compared where it has its own name.
                Some(_) if fact.get("components").is_none() && text(fact, "kind") == "CHOICE" => {}
                Some(schema) => one_type(&place, schema, fact, found),
                // An alias of a type without a name of its own.
                None if matches!(text(fact, "kind"), "NULL" | "BOOLEAN") => {}
                None => found.add(&place, "not here"),
            }
        }
    }
    count
}

fn one_type(place: &str, schema: &Schema, fact: &Value, found: &mut Findings) {
    let kind = text(fact, "kind");
    let extensible = at(fact, "extensible").as_bool().unwrap_or(false);
    match (kind, &schema.body) {
        ("SEQUENCE", Body::Sequence { members: ours, extensible: open, .. }) => {
            found.same(&format!("{place}: extensible"), "is", open, &extensible);
            members(place, ours, list(fact, "components"), found);
        }
        ("CHOICE", Body::Choice { alternatives }) => {
            members(place, alternatives, list(fact, "components"), found);
        }
        ("SEQUENCE OF" | "SET OF", Body::List { item, size, .. }) => {
            let tag = if kind == "SET OF" { Tag::universal(17) } else { Tag::SEQUENCE };
            found.same(place, "tag", &schema.tag, &Some(tag));
            found.same(place, "size", size, &size_of(fact));
            reference(&format!("{place}.*"), item, at(fact, "element"), found);
        }
        (_, Body::Leaf(leaf)) => one_leaf(place, leaf, kind, fact, extensible, found),
        (_, body) => found.add(place, &format!("{kind} in the facts, {body:?} here")),
    }
}

fn members(place: &str, ours: &[Member], facts: &[Value], found: &mut Findings) {
    let here: Vec<_> = ours.iter().map(|m| plain(m.name)).collect();
    let there: Vec<_> = facts.iter().map(|c| plain(text(c, "name"))).collect();
    found.same(place, "members", &here, &there);
    for (m, fact) in ours.iter().zip(facts) {
        let place = format!("{place}.{}", m.name);
        let tag = number(at(fact, "tag"), "number").and_then(|n| u32::try_from(n).ok()).map(Tag::context);
        found.same(&place, "tag", &m.tag, &tag);
        // A DEFAULT is an absent member here, and who knows an older release sends no addition behind the mark.
        let optional = ["optional", "extension"].iter().any(|k| at(fact, k).as_bool() == Some(true));
        found.same(&place, "optional", &m.optional, &(optional || fact.get("default").is_some()));
        reference(&place, m.schema, fact, found);
    }
}

/// A member or item is of the type that the facts refer to, or as they say where it has no name.
fn reference(place: &str, schema: &Schema, fact: &Value, found: &mut Findings) {
    match (text(fact, "kind"), schema.body) {
        ("OPEN_TYPE" | "OPEN", Body::Open) => {}
        // What an information object is told by, and a value with the name of its syntax.
        ("OPEN", _) if schema.name() == "Code" => {}
        ("EMBEDDED PDV", _) if schema.name() == "EmbeddedPdv" => {}
        (kind, _) if fact.get("ref").is_some() => {
            // An alias of NULL has no name of its own.
            if schema.name() != kind {
                found.same(place, "type", &plain(schema.name()), &aliased(text(at(fact, "ref"), "name")));
            }
        }
        _ => one_type(place, schema, fact, found),
    }
}

fn one_leaf(place: &str, leaf: &Primitive, kind: &str, fact: &Value, extensible: bool, found: &mut Findings) {
    match (kind, leaf) {
        ("OCTET STRING", Primitive::Octets { size, .. })
        | ("IA5String" | "PrintableString", Primitive::Text { size }) => {
            found.same(place, "size", size, &size_of(fact));
        }
        ("INTEGER", Primitive::Integer { min, max }) => {
            let root = list(at(fact, "value_range"), "root").first().unwrap_or(&Value::Null);
            // A bound that the network sets is none.
            let facts = number(root, "min").zip(number(root, "max")).unwrap_or((i64::MIN, i64::MAX));
            found.same(place, "range", &(*min, *max), &facts);
        }
        ("ENUMERATED", Primitive::Enumerated { names, extensible: ours }) => {
            found.same(&format!("{place}: extensible"), "is", ours, &extensible);
            let mut ours: Vec<_> = names.iter().map(|(n, name)| (i64::from(*n), plain(name))).collect();
            let values = ["values", "names"].map(|key| at(fact, key).as_object().into_iter().flatten());
            let facts = values.into_iter().flatten();
            let mut facts: Vec<_> =
                facts.map(|(name, n)| (n.as_i64().unwrap_or(i64::MIN), plain(name))).collect();
            ours.sort();
            facts.sort();
            found.same(place, "values", &ours, &facts);
        }
        ("NULL", Primitive::Null) | ("BOOLEAN", Primitive::Boolean) => {}
        ("OBJECT IDENTIFIER", Primitive::Oid) => {}
        _ => found.add(place, &format!("{kind} in the facts, {leaf:?} here")),
    }
}

/// The name of a parameter's type and whether it may be absent.
fn parameter(fact: &Value) -> Option<(String, bool)> {
    fact.is_object().then(|| (aliased(text(fact, "type")), at(fact, "optional").as_bool().unwrap_or(false)))
}

fn operations(facts: &[Value], table: &Operations, found: &mut Findings) -> usize {
    found.same("operations", "count", &table.defs().len(), &facts.len());
    for fact in facts {
        let name = text(fact, "name");
        let place = format!("operation {name}");
        let Some(o) = number(fact, "code").and_then(|code| table.get(code)) else {
            found.add(&place, "not here");
            continue;
        };
        found.same(&place, "name", &o.name, &name);
        found.same(&place, "class", &i64::from(o.class), &class(fact));
        let argument = ours(o.argument, o.argument_optional);
        found.same(&place, "argument", &argument, &parameter(at(fact, "argument")));
        found.same(&place, "result", &ours(o.result, o.result_optional), &parameter(at(fact, "result")));
        let strings = |key| list(fact, key).iter().filter_map(Value::as_str).map(plain).collect::<Vec<_>>();
        let errors: Vec<_> = o.errors.iter().map(|e| plain(e.name)).collect();
        found.same(&place, "errors", &errors, &strings("errors"));
        let linked: Vec<_> = o.linked.iter().filter_map(|c| table.get(*c)).map(|o| plain(o.name)).collect();
        found.same(&place, "linked", &linked, &strings("linked"));
        let range = match o.timer {
            Timer::M => "medium",
            Timer::L => "long",
            _ => "short",
        };
        // Of one timer the facts do not have the range.
        if let Some(fact) = fact.get("timer_table") {
            found.same(&place, "timer", &range, &text(fact, "range"));
        }
    }
    facts.len()
}

fn errors(facts: &[Value], table: &Errors, found: &mut Findings) -> usize {
    found.same("errors", "count", &table.defs().len(), &facts.len());
    for fact in facts {
        let name = text(fact, "name");
        let place = format!("error {name}");
        let Some(e) = number(fact, "code").and_then(|code| table.get(code)) else {
            found.add(&place, "not here");
            continue;
        };
        found.same(&place, "name", &e.name, &name);
        let fact = at(fact, "parameter");
        found.same(&place, "has a parameter", &e.parameter.is_some(), &fact.is_object());
        // Types without a name stand in the facts as text.
        if let (Some(schema), None) = (e.parameter, fact.get("params")) {
            found.same(&place, "parameter", &plain(schema.name()), &plain(text(fact, "type")));
        }
    }
    facts.len()
}

fn all_contexts(protocol: &'static Protocol) -> impl Iterator<Item = &'static ContextDef> {
    protocol.contexts().iter().flat_map(|t| t.defs())
}

/// `0.4.0.0.1.23.3.4`.
fn shown(oid: &[u8]) -> String {
    let (mut arcs, mut arc) = (Vec::new(), 0u32);
    for octet in oid.get(1..).unwrap_or_default() {
        arc = arc << 7 | u32::from(octet & 0x7f);
        if octet & 0x80 == 0 {
            arcs.push(core::mem::take(&mut arc).to_string());
        }
    }
    let first = oid.first().copied().unwrap_or_default();
    format!("{}.{}.{}", first / 40, first % 40, arcs.join("."))
}

fn contexts(newest: &[Value], phases: &[Value], found: &mut Findings) -> usize {
    let mut count = 0usize;
    let find = |oid: &str| all_contexts(&cap::PROTOCOL).find(|c| shown(c.oid) == oid);
    let names = |all: &[&'static OperationDef]| all.iter().map(|o| plain(o.name)).collect::<Vec<_>>();
    for fact in newest {
        let arcs: Vec<_> =
            list(fact, "oid").iter().filter_map(Value::as_u64).map(|a| a.to_string()).collect();
        let place = format!("context {}", text(fact, "name"));
        let Some(c) = find(&arcs.join(".")) else {
            found.add(&place, "not here");
            continue;
        };
        count = count.saturating_add(1);
        found.same(&place, "name", &c.name, &text(fact, "name"));
        for (ours, key) in [(c.initiator, "initiator_invokes"), (c.responder, "responder_invokes")] {
            let missing = list(fact, key).iter().filter_map(Value::as_str).map(plain);
            for name in missing.filter(|name| !names(ours).contains(name)) {
                found.add(&place, &format!("{key}: {name} not here"));
            }
        }
    }
    for fact in phases.iter().filter(|f| f.get("oid").is_some_and(Value::is_string)) {
        let place = format!("context {} of phase {:?}", text(fact, "name"), number(fact, "phase"));
        let Some(c) = find(text(fact, "oid")) else {
            found.add(&place, "not here");
            continue;
        };
        count = count.saturating_add(1);
        found.same(&place, "version", &Some(i64::from(c.version)), &number(fact, "phase"));
        let ours = names(&c.operations().collect::<Vec<_>>());
        let missing = list(fact, "operations").iter().filter_map(Value::as_str).map(plain);
        for name in missing.filter(|name| !ours.contains(name)) {
            found.add(&place, &format!("{name} not here"));
        }
    }
    count
}
