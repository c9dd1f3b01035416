//! `conform map`: the types, operations, errors and contexts of MAP against facts in JSON.
//!
//! Every type's `SCHEMA` is compared (name, members, order, tags, optional, sizes, ranges, names of values,
//! extensibility), and every operation, error and context. What differs is printed, unless [`EXPLAINED`]
//! says why; an explanation that explains nothing any more is told as well.

use crate::conform::{Findings, at, class, list, number, ours, plain, read, size_of, text};
use serde_json::Value;
use sigcodec::{
    ber::{Body, Member, Primitive, Schema, Tag},
    map::{
        self, ContextDef, Edition, OperationDef, Timer,
        edition::{CURRENT, PHASE2, RADIO},
    },
};
use std::{collections::BTreeSet, path::Path};

/// Differences that are right: where the difference is said to be, and why.
const EXPLAINED: &[(&str, &str)] = &[
    ("MAP-ExtensionDataTypes.MAP-EXTENSION", "an information object class, no type of values"),
    ("MAP-Frame.ZZZZ-Dummy", "a help of the compiler that made the facts, not in the specification"),
    ("Remote-Operations-Information-Objects", "X.880: TCAP's business, no type of MAP"),
    ("SS-Errors.DUMMYCLASS", "a help of the compiler that made the facts, not in the specification"),
    ("SS-Facility", "the component layer of the radio interface, no types of MAP"),
    ("MobileDomainDefinitions", "an information object class, no type of values"),
    (
        "context 19/2",
        "the facts give both definitions of the USSD operations; §17.3.2.20 names the current one",
    ),
];

/// Compares with the facts in `dir`.
///
/// # Errors
/// The differences, one a line, or the file that cannot be read.
pub(crate) fn run(dir: &str) -> Result<String, String> {
    let dir = Path::new(dir);
    let mut found = Findings::new(EXPLAINED);
    let types = read(&dir.join("map_types.json"))?;
    let counted = modules(&types, map::TYPES, &mut found);
    let old = read(&dir.join("map_v2_types.json"))?;
    let counted_old = modules(&old, map::v2::TYPES, &mut found);
    let current = read(&dir.join("map_operations.json"))?;
    let operations = operations(&current, &CURRENT, &mut found);
    let phase2 = read(&dir.join("map_v2_operations.json"))?;
    let operations_old = self::operations(&phase2, &PHASE2, &mut found);
    let list = read(&dir.join("map_errors.json"))?;
    let errors = errors(at(&list, "v3"), &CURRENT, &mut found);
    let errors_old = self::errors(at(&list, "v2"), &PHASE2, &mut found);
    let codes = codes(at(&types, "modules"), &mut found);
    let list = read(&dir.join("map_application_contexts.json"))?;
    let contexts = contexts(at(&list, "application_contexts"), &mut found);
    let radio = read(&dir.join("ss_24080_operations.json"))?;
    let counted_radio = radio_types(at(&radio, "types"), &mut found);
    let operations_radio = self::operations(&radio, &RADIO, &mut found);
    let errors_radio = self::errors(at(&radio, "errors"), &RADIO, &mut found);
    found.report(&format!(
        "map: {counted} + {counted_old} + {counted_radio} types, \
         {operations} + {operations_old} + {operations_radio} operations, \
         {errors} + {errors_old} + {errors_radio} errors, {contexts} contexts, {codes} names of codes"
    ))
}

fn modules(facts: &Value, ours: &[(&str, &[&'static Schema])], found: &mut Findings) -> usize {
    let mut count = 0usize;
    let Some(modules) = at(facts, "modules").as_object() else { return 0 };
    for (module, contents) in modules {
        let Some(types) = at(contents, "types").as_object() else { continue };
        let schemas = ours.iter().find(|(m, _)| m == module).map_or(&[][..], |(_, s)| s);
        if let Some((_, known)) = ours.iter().find(|(m, _)| m == module) {
            let values = types.values().filter(|t| text(t, "kind") != "CLASS").count();
            found.same(module, "types", &known.len(), &values);
        }
        for (name, fact) in types {
            count = count.saturating_add(1);
            let place = format!("{module}.{name}");
            let named = |s: &&&'static Schema| plain(s.name()) == plain(name);
            let kind = text(fact, "kind");
            match schemas.iter().find(named) {
                Some(schema) => one_type(&place, schema, fact, types, found),
                // An alias of a type without a name of its own.
                None if matches!(kind, "NULL" | "BOOLEAN") && schemas.iter().any(|s| s.name() == kind) => {}
                None => found.add(&place, "not here"),
            }
        }
    }
    count
}

/// The names of codes: supplementary, tele and bearer services, alerting, location services, priorities.
fn codes(modules: &Value, found: &mut Findings) -> usize {
    use map::{
        common_data_types::{EmlppPriority, LcsServiceTypeId},
        meaning,
    };
    fn wide(names: &[(u8, &str)]) -> Vec<(i64, String)> {
        sorted(names.iter().map(|(code, name)| (i64::from(*code), plain(name))).collect())
    }
    let numbers =
        |names: &[(i64, &str)]| sorted(names.iter().map(|(n, name)| (*n, plain(name))).collect::<Vec<_>>());
    let tables = [
        ("MAP-SS-Code", "", wide(meaning::SsCodeName::NAMES)),
        ("MAP-TS-Code", "", wide(meaning::TeleserviceName::NAMES)),
        ("MAP-BS-Code", "", wide(meaning::BearerServiceName::NAMES)),
        ("MAP-CommonDataTypes", "alerting", wide(meaning::Alerting::NAMES)),
        ("MAP-CommonDataTypes", "priorityLevel", numbers(EmlppPriority::NAMES)),
        ("MAP-CommonDataTypes", "", numbers(LcsServiceTypeId::NAMES)),
    ];
    let mut count = 0usize;
    for (module, prefix, ours) in tables {
        count = count.saturating_add(ours.len());
        let other = |name: &str| {
            prefix.is_empty()
                && ["alerting", "priorityLevel", "max", "serv"].iter().any(|p| name.starts_with(p))
        };
        let values = at(at(modules, module), "values").as_object().into_iter().flatten();
        let facts = values.filter(|(name, _)| {
            name.starts_with(prefix) && !(module == "MAP-CommonDataTypes" && other(name))
        });
        let code = |fact: &Value| {
            let hex = || i64::from_str_radix(text(fact, "hex"), 16).ok();
            fact.as_i64().or_else(hex).unwrap_or(i64::MIN)
        };
        let facts = sorted(facts.map(|(name, fact)| (code(fact), plain(name))).collect::<Vec<_>>());
        found.same(module, "names of codes", &ours, &facts);
    }
    count
}

/// The types of TS 24.080: here the facts name the types of a module directly.
fn radio_types(facts: &Value, found: &mut Findings) -> usize {
    let modules: serde_json::Map<String, Value> = facts
        .as_object()
        .into_iter()
        .flatten()
        .map(|(module, types)| (module.clone(), serde_json::json!({ "types": types })))
        .collect();
    self::modules(&serde_json::json!({ "modules": modules }), map::ts_24080::TYPES, found)
}

fn one_type(
    place: &str,
    schema: &Schema,
    fact: &Value,
    types: &serde_json::Map<String, Value>,
    found: &mut Findings,
) {
    let kind = text(fact, "kind");
    let extensible = at(fact, "extensible").as_bool().unwrap_or(false);
    let own = context_tag(at(fact, "tag"));
    match (kind, &schema.body) {
        ("SEQUENCE", Body::Sequence { members, extensible: ours, .. }) => {
            found.same(place, "tag", &schema.tag, &Some(own.unwrap_or(Tag::SEQUENCE)));
            found.same(place, "extensible", ours, &extensible);
            all_members(place, members, list(fact, "components"), found);
        }
        ("CHOICE", Body::Choice { alternatives }) => {
            all_members(place, alternatives, list(fact, "components"), found);
        }
        ("SEQUENCE OF", Body::List { item, size, .. }) => {
            // A list that only refers to another has its element there.
            let target = types.get(text(at(fact, "ref"), "name")).filter(|_| fact.get("element").is_none());
            let fact = target.unwrap_or(fact);
            found.same(place, "size", size, &size_of(fact));
            reference(place, item, at(fact, "element"), found);
        }
        (_, Body::Leaf(leaf)) => one_leaf(place, leaf, kind, fact, extensible, found),
        (_, body) => found.add(place, &format!("{kind} in the facts, {body:?} here")),
    }
}

fn one_leaf(place: &str, leaf: &Primitive, kind: &str, fact: &Value, extensible: bool, found: &mut Findings) {
    match (kind, leaf) {
        ("OCTET STRING", Primitive::Octets { size, .. })
        | ("NumericString" | "IA5String" | "UTF8String", Primitive::Text { size }) => {
            found.same(place, "size", size, &size_of(fact));
        }
        ("INTEGER", Primitive::Integer { min, max }) => {
            let root = list(at(fact, "value_range"), "root").first().unwrap_or(&Value::Null);
            let facts = (number(root, "min").unwrap_or(i64::MIN), number(root, "max").unwrap_or(i64::MAX));
            found.same(place, "range", &(*min, *max), &facts);
        }
        ("ENUMERATED", Primitive::Enumerated { names, extensible: ours }) => {
            found.same(place, "extensible", ours, &extensible);
            let ours: Vec<_> = names.iter().map(|(n, name)| (i64::from(*n), plain(name))).collect();
            found.same(place, "values", &sorted(ours), &names_of(at(fact, "values")));
        }
        ("BIT STRING", Primitive::Bits { names, size }) => {
            found.same(place, "size", size, &size_of(fact));
            let ours: Vec<_> = names.iter().map(|(n, name)| (i64::from(*n), plain(name))).collect();
            found.same(place, "bits", &sorted(ours), &names_of(at(fact, "named_bits")));
        }
        ("NULL", Primitive::Null) | ("BOOLEAN", Primitive::Boolean) => {}
        _ => found.add(place, &format!("{kind} in the facts, {leaf:?} here")),
    }
}

fn sorted<T: Ord>(mut list: Vec<T>) -> Vec<T> {
    list.sort();
    list
}
fn names_of(fact: &Value) -> Vec<(i64, String)> {
    let rows = fact.as_object().into_iter().flatten();
    sorted(rows.map(|(name, n)| (n.as_i64().unwrap_or(i64::MIN), plain(name))).collect())
}

fn context_tag(fact: &Value) -> Option<Tag> {
    let number = number(fact, "number").and_then(|n| u32::try_from(n).ok())?;
    Some(match text(fact, "class") {
        "CONTEXT" => Tag::context(number),
        "APPLICATION" => Tag::application(number),
        "PRIVATE" => Tag::private(number),
        _ => Tag::universal(number),
    })
}

fn all_members(place: &str, ours: &[Member], facts: &[Value], found: &mut Findings) {
    let names = |m: &Member| plain(m.name);
    let here: Vec<_> = ours.iter().map(names).collect();
    let there: Vec<_> = facts.iter().map(|c| plain(text(c, "name"))).collect();
    found.same(place, "members", &here, &there);
    for (m, fact) in ours.iter().zip(facts) {
        let place = format!("{place}.{}", m.name);
        found.same(&place, "tag", &m.tag, &context_tag(at(fact, "tag")));
        // Who knows an older edition sends no addition behind the extension marker, mandatory or not.
        let optional = ["optional", "extension"].iter().any(|k| at(fact, k).as_bool() == Some(true));
        found.same(&place, "optional", &m.optional, &optional);
        reference(&place, m.schema, fact, found);
    }
}

/// A member or item is of the type that the facts refer to.
fn reference(place: &str, schema: &Schema, fact: &Value, found: &mut Findings) {
    let kind = text(fact, "kind");
    match (kind, schema.body) {
        ("OPEN_TYPE", Body::Open) | ("OBJECT IDENTIFIER", Body::Leaf(Primitive::Oid)) => {}
        _ if fact.get("ref").is_some() => {
            let name = text(at(fact, "ref"), "name");
            // An alias of NULL or BOOLEAN has no name of its own.
            if schema.name() != kind {
                found.same(place, "type", &plain(schema.name()), &plain(name));
            }
        }
        (_, Body::Leaf(leaf)) => one_leaf(place, &leaf, kind, fact, false, found),
        (_, body) => found.add(place, &format!("{kind} in the facts, {body:?} here")),
    }
}

/// The name of a parameter's type and whether it may be absent.
fn parameter(fact: &Value) -> Option<(String, bool)> {
    fact.is_object().then(|| (plain(text(fact, "type")), at(fact, "optional").as_bool().unwrap_or(false)))
}

/// A timer as the facts write it.
fn timer(timer: Timer) -> String {
    match timer {
        Timer::S => "s".to_owned(),
        Timer::M => "m".to_owned(),
        Timer::Ml => "ml".to_owned(),
        Timer::L => "l".to_owned(),
        Timer::Own(from, to) if from == to => format!("{from}s"),
        Timer::Own(from, to) => format!("{from}s to {to}s"),
        Timer::NoTimer => String::new(),
    }
}

fn operations(facts: &Value, edition: &'static Edition, found: &mut Findings) -> usize {
    let facts = list(facts, "operations");
    let of_edition: Vec<&OperationDef> =
        map::OPERATIONS.iter().flat_map(|l| l.iter()).copied().filter(|o| o.edition == edition).collect();
    found.same(&format!("{edition:?}"), "operations", &of_edition.len(), &facts.len());
    for fact in facts {
        let name = text(fact, "name");
        let place = format!("operation {name} ({edition:?})");
        let Some(o) = of_edition.iter().find(|o| o.name == name) else {
            found.add(&place, "not here");
            continue;
        };
        found.same(&place, "code", &Some(o.code), &number(fact, "code"));
        found.same(&place, "class", &i64::from(o.class), &class(fact));
        found.same(
            &place,
            "argument",
            &ours(o.argument, o.argument_optional),
            &parameter(at(fact, "argument")),
        );
        found.same(&place, "result", &ours(o.result, o.result_optional), &parameter(at(fact, "result")));
        let errors: Vec<_> = o.errors.iter().map(|e| plain(e.name)).collect();
        let strings = |key| list(fact, key).iter().filter_map(Value::as_str).map(plain).collect::<Vec<_>>();
        found.same(&place, "errors", &errors, &strings("errors"));
        let linked: Vec<_> = o
            .linked
            .iter()
            .filter_map(|c| of_edition.iter().find(|o| o.code == *c))
            .map(|o| plain(o.name))
            .collect();
        found.same(&place, "linked", &linked, &strings("linked"));
        // "10 minutes" is the upper end of the class ml; TS 24.080 puts a name before the figures.
        let said = match at(fact, "timer").as_str().unwrap_or_default() {
            "10 minutes" => "ml",
            long => long.rsplit("= ").next().unwrap_or(long),
        };
        if !said.is_empty() || edition == &RADIO {
            found.same(&place, "timer", &timer(o.timer).as_str(), &said);
        }
    }
    facts.len()
}

fn errors(facts: &Value, edition: &'static Edition, found: &mut Findings) -> usize {
    let facts = facts.as_array().map_or(&[][..], Vec::as_slice);
    let of_edition = || map::ERRORS.iter().flat_map(|l| l.iter()).filter(|e| e.edition == edition);
    found.same(&format!("{edition:?}"), "errors", &of_edition().count(), &facts.len());
    for fact in facts {
        let name = text(fact, "name");
        let place = format!("error {name} ({edition:?})");
        let Some(e) = of_edition().find(|e| e.name == name) else {
            found.add(&place, "not here");
            continue;
        };
        found.same(&place, "code", &Some(e.code), &number(fact, "code"));
        found.same(&place, "parameter", &ours(e.parameter, e.optional), &parameter(at(fact, "parameter")));
    }
    facts.len()
}

fn contexts(facts: &Value, found: &mut Findings) -> usize {
    let facts = facts.as_array().map_or(&[][..], Vec::as_slice);
    let mut seen = BTreeSet::new();
    for fact in facts {
        let arcs: Vec<_> = list(fact, "oid").iter().filter_map(Value::as_u64).collect();
        let [0, 4, 0, 0, 1, 0, number, version] = arcs.as_slice() else { continue };
        let place = format!("context {number}/{version}");
        seen.insert((*number, *version));
        let is_it = |octet: u8, arc: u64| u64::from(octet) == arc;
        let same = |c: &&ContextDef| match c.oid {
            [4, 0, 0, 1, 0, n, v] => is_it(*n, *number) && is_it(*v, *version) && c.version == *v,
            _ => false,
        };
        let Some(c) = map::CONTEXTS.iter().find(same) else {
            found.add(&place, "not here");
            continue;
        };
        let name = at(fact, "context").as_str().unwrap_or_else(|| text(fact, "pycrate_context"));
        found.same(&place, "name", &c.name, &name);
        let node = |node: &str| c.roles.iter().any(|(from, _)| plain(from.name) == node);
        let other = |node: &str| c.roles.iter().any(|(_, to)| plain(to.name) == node);
        for (key, plays) in
            [("initiator_entities", &node as &dyn Fn(&str) -> bool), ("responder_entities", &other)]
        {
            for entity in list(fact, key).iter().filter_map(Value::as_str).filter(|e| !plays(e)) {
                found.add(&place, &format!("{key}: {entity} not here"));
            }
        }
        for (ours, key) in [(c.initiator, "initiator_invokes"), (c.responder, "responder_invokes")] {
            for invoked in list(fact, key) {
                let name = plain(text(invoked, "operation"));
                let edition = match text(invoked, "definition") {
                    "v2-def" => Some(&PHASE2),
                    "v3-def" | "text" => Some(&CURRENT),
                    _ => None,
                };
                let matches = |o: &&&OperationDef| {
                    plain(o.name) == name && edition.is_none_or(|edition| o.edition == edition)
                };
                if !ours.iter().any(|o| matches(&o)) {
                    found.add(&place, &format!("{key}: {name} as {edition:?} not here"));
                }
            }
        }
    }
    found.same("contexts", "count", &map::CONTEXTS.len(), &seen.len());
    seen.len()
}
