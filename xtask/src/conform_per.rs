//! `conform ranap`, `rua`, `hnbap`, `sabp`, `pcap-ap`: procedures, information elements and types against facts in JSON.
//!
//! Every type is compared that a message leads to: its form, limits, names and members, and the rows of its sets. What is
//! here and not in the facts is a difference, and so is what is in the facts and not here.

use crate::conform::{Findings, at, list, number, read, text};
use serde_json::Value;
use sigcodec::{
    hnbap::{self, Hnbap},
    pcap_ap::{self, PcapAp},
    per::{Elements, Form, Id, Ie, Member, Outcome, Presence, Procedures, Range, Set, Size, Type},
    ranap::{self, Ranap},
    rua::{self, Rua},
    sabp::{self, Sabp},
};
use std::{collections::BTreeSet, path::Path};

const COMMENT: &str = "the facts end behind a conditional row with a remark; pycrate 0.8.1 has the others";
const EXPLAINED: &[(&str, &str)] = &[
    ("set RelocationRequiredIEs", COMMENT),
    ("set InitialUE-MessageIEs", COMMENT),
    ("set UplinkInformationExchangeRequestIEs", COMMENT),
    ("set MBMSRegistrationRequestIEs", COMMENT),
    ("set RerouteNASRequestIEs", "a row whose type has no name: an OCTET STRING"),
];

const EXPLAINED_OF_PCAP: &[(&str, &str)] = &[
    ("type AddPos-MeasuredResults-Element.timestamp", "UTCTime is read as its characters, X.691 §27"),
    ("type GANSS-SignalID.ganssSignalID", "the facts lose the range: (0..3, ..., 4..7) in pycrate 0.8.1"),
];

/// Compares RANAP with `ranap.json` in `dir`.
///
/// # Errors
/// The differences, one a line, or the file that cannot be read.
pub(crate) fn run_ranap(dir: &str) -> Result<String, String> {
    run::<Ranap>(dir, ranap::id::ALL, EXPLAINED)
}
/// Compares RUA with `rua.json` in `dir`.
///
/// # Errors
/// The differences, one a line, or the file that cannot be read.
pub(crate) fn run_rua(dir: &str) -> Result<String, String> {
    run::<Rua>(dir, rua::id::ALL, &[])
}
/// Compares HNBAP with `hnbap.json` in `dir`.
///
/// # Errors
/// The differences, one a line, or the file that cannot be read.
pub(crate) fn run_hnbap(dir: &str) -> Result<String, String> {
    run::<Hnbap>(dir, hnbap::id::ALL, &[])
}
/// Compares SABP with `sabp.json` in `dir`.
///
/// # Errors
/// The differences, one a line, or the file that cannot be read.
pub(crate) fn run_sabp(dir: &str) -> Result<String, String> {
    run::<Sabp>(dir, sabp::id::ALL, &[])
}

/// Compares PCAP with `pcap.json` in `dir`.
///
/// # Errors
/// The differences, one a line, or the file that cannot be read.
pub(crate) fn run_pcap_ap(dir: &str) -> Result<String, String> {
    run::<PcapAp>(dir, pcap_ap::id::ALL, EXPLAINED_OF_PCAP)
}

struct Comparison<'f> {
    facts: &'f Value,
    found: Findings,
    types: BTreeSet<&'static str>,
    sets: BTreeSet<&'static str>,
}

fn run<P: Procedures>(
    dir: &str,
    ids: &[Id],
    explained: &'static [(&'static str, &'static str)],
) -> Result<String, String> {
    let facts = read(&Path::new(dir).join(format!("{}.json", P::NAME.trim_end_matches("-ap"))))?;
    let mut c = Comparison {
        facts: &facts,
        found: Findings::new(explained),
        types: BTreeSet::new(),
        sets: BTreeSet::new(),
    };
    let empty = serde_json::Map::new();
    let procedures = at(&facts, "procedures").as_object().unwrap_or(&empty);
    let mut codes = BTreeSet::new();
    let mut of_procedures = BTreeSet::new();
    for fact in procedures.values() {
        let Some(code) = number(fact, "code").and_then(|code| u8::try_from(code).ok()) else { continue };
        codes.insert(code);
        of_procedures.insert(text(fact, "procedure_code"));
        let place = format!("procedure {code}");
        let Some(ours) = P::procedure(code) else {
            c.found.add(&place, "not here");
            continue;
        };
        c.found.same(&place, "name", &format!("id-{}", ours.name).as_str(), &text(fact, "procedure_code"));
        c.found.same(&place, "criticality", &ours.criticality.name(), &text(fact, "criticality"));
        for (key, outcome) in [
            ("initiating_message", Outcome::Initiating),
            ("successful_outcome", Outcome::Successful),
            ("unsuccessful_outcome", Outcome::Unsuccessful),
            ("outcome", Outcome::Outcome),
        ] {
            let name = P::message(code, outcome).map_or("", |ty| ty.kind.name);
            c.found.same(&place, key, &name, &text(fact, key));
        }
    }
    for procedure in P::PROCEDURES {
        if !codes.contains(&procedure.code) {
            c.found.add(&format!("procedure {}", procedure.code), "not in the facts");
        }
        procedure.messages.iter().for_each(|(_, ty)| c.named(ty));
    }
    let known = at(&facts, "ids").as_object().unwrap_or(&empty);
    for (name, value) in known.iter().filter(|(name, _)| !of_procedures.contains(name.as_str())) {
        let ours = ids.iter().find(|id| Some(id.name) == name.strip_prefix("id-"));
        c.found.same(
            &format!("identifier {name}"),
            "number",
            &ours.map(|id| u64::from(id.number)),
            &value.as_u64(),
        );
    }
    c.found.same("identifiers", "count", &ids.len(), &known.len().saturating_sub(of_procedures.len()));
    let (types, sets) = (c.types.len(), c.sets.len());
    c.found.report(&format!("{}: {} procedures, {sets} sets, {types} types", P::NAME, P::PROCEDURES.len()))
}

fn presence(ie: &Ie) -> &'static str {
    match ie.presence {
        Presence::Mandatory => "mandatory",
        Presence::Optional => "optional",
        Presence::Conditional => "conditional",
    }
}
/// A name of the specification as that of a field.
fn field(name: &str) -> String {
    let mut out = String::new();
    for (n, word) in name.split('-').enumerate() {
        let (first, rest) = word.split_at_checked(1).unwrap_or((word, ""));
        out.push_str(&if n == 0 { first.to_lowercase() } else { first.to_uppercase() });
        out.push_str(rest);
    }
    out
}

impl Comparison<'_> {
    /// A number, or that of the constant with the name.
    fn number(&self, value: &Value) -> Option<i64> {
        let constant = value.as_str().map(|name| at(at(self.facts, "constants"), name));
        value.as_i64().or_else(|| constant?.as_i64()).or_else(|| value.as_str()?.parse().ok())
    }
    /// The fact on a type with a name.
    fn fact(&self, name: &str) -> Option<Value> {
        let modules = at(self.facts, "modules").as_object()?;
        modules.values().find_map(|module| at(module, "types").get(name).cloned())
    }
    /// A type with a name, once; one without is compared where it stands.
    fn named(&mut self, ty: &'static Type) {
        let name = ty.kind.name;
        if name.is_empty() || !self.types.insert(name) {
            return;
        }
        match self.fact(name) {
            Some(fact) => self.form(&format!("type {name}"), ty, &fact),
            None => self.found.add(&format!("type {name}"), "not in the facts"),
        }
    }
    /// A type as a member or an item: its name, or else its form.
    fn used(&mut self, place: &str, ty: &'static Type, fact: &Value) {
        let name = text(at(fact, "ref"), "name");
        if ty.kind.name.is_empty() || at(fact, "parameters").is_string() {
            return self.form(place, ty, fact);
        }
        self.found.same(place, "type", &ty.kind.name, &name);
        self.named(ty);
    }
    fn range(&mut self, place: &str, range: Range, fact: &Value) {
        // Of several ranges the least and the greatest count, X.691 §13.2.
        let roots = list(at(fact, "value_range"), "root");
        let of = |root, key| self.number(at(root, key)).or_else(|| self.number(at(root, "value")));
        let least = roots.iter().filter_map(|root| of(root, "min")).min();
        let most = roots.iter().filter_map(|root| of(root, "max")).max();
        let facts = (least, most, at(at(fact, "value_range"), "extensible") == &Value::Bool(true));
        self.found.same(place, "range", &(Some(range.lower), Some(range.upper), range.extensible), &facts);
    }
    fn size(&mut self, place: &str, size: Size, fact: &Value) {
        let of = |key| self.number(at(at(fact, "size"), key));
        let facts = (of("min"), of("max"), at(at(fact, "size"), "extensible") == &Value::Bool(true));
        let bound = |n: u32| (size != Size::ANY).then_some(i64::from(n));
        self.found.same(place, "size", &(bound(size.least), bound(size.most), size.extensible), &facts);
    }
    fn form(&mut self, place: &str, ty: &'static Type, fact: &Value) {
        // Another name for a type.
        let other = self.fact(text(at(fact, "ref"), "name"));
        let has = |key| !at(fact, key).is_null();
        if let (Some(other), "SEQUENCE" | "SEQUENCE OF" | "CHOICE", false) =
            (&other, text(fact, "kind"), has("parameters") || has("element") || has("components"))
        {
            return self.form(place, ty, other);
        }
        let kind = text(fact, "kind");
        let expected = match ty.form {
            Form::Boolean => "BOOLEAN",
            Form::Null => "NULL",
            Form::Integer(..) => "INTEGER",
            Form::Enumerated(..) => "ENUMERATED",
            Form::BitString(..) => "BIT STRING",
            Form::OctetString(..) => "OCTET STRING",
            Form::ObjectIdentifier => "OBJECT IDENTIFIER",
            Form::Sequence(..) | Form::Element(_) => "SEQUENCE",
            Form::SequenceOf(..) | Form::Container(..) => "SEQUENCE OF",
            Form::Choice(..) => "CHOICE",
            _ => "",
        };
        self.found.same(place, "kind", &expected, &kind);
        let is_extensible = at(fact, "extensible") == &Value::Bool(true);
        match ty.form {
            Form::Integer(range, names) => {
                self.range(place, range, fact);
                // Those of a type that it is another name for stand there.
                if at(fact, "ref").is_null() {
                    let count = at(fact, "names").as_object().map_or(0, serde_json::Map::len);
                    self.found.same(place, "count of names", &names.len(), &count);
                    for (value, name) in names {
                        self.found.same(place, name, &Some(*value), &number(at(fact, "names"), name));
                    }
                }
            }
            Form::Enumerated(roots, additions) => {
                let more: Vec<&str> =
                    list(fact, "extension_names").iter().filter_map(Value::as_str).collect();
                for (n, name) in roots.iter().chain(additions.unwrap_or_default()).enumerate() {
                    let facts = number(at(fact, "names"), name);
                    self.found.same(place, name, &i64::try_from(n).ok(), &facts);
                }
                let count = at(fact, "names").as_object().map_or(0, serde_json::Map::len);
                self.found.same(
                    place,
                    "count",
                    &roots.iter().chain(additions.unwrap_or_default()).count(),
                    &count,
                );
                self.found.same(place, "extensions", &additions.unwrap_or_default(), &more.as_slice());
                self.found.same(place, "extension marker", &additions.is_some(), &is_extensible);
            }
            Form::BitString(size, _) | Form::OctetString(size, _) => self.size(place, size, fact),
            Form::Sequence(members, additions) => {
                self.members(place, members, additions, fact, true);
                self.found.same(place, "extension marker", &additions.is_some(), &is_extensible);
            }
            Form::Choice(alternatives, additions) => {
                self.members(place, alternatives, additions, fact, false);
                self.found.same(place, "extension marker", &additions.is_some(), &is_extensible);
            }
            Form::SequenceOf(size, item) if at(fact, "parameters").is_string() => {
                // A list of containers: its limits are given to the type that it is made of.
                let Form::Container(_, _, set) = item.form else {
                    return self.found.add(place, "no container");
                };
                let parameters = self.parameters(fact);
                let limits = [Some(i64::from(size.least)), Some(i64::from(size.most))];
                let facts: Vec<Option<i64>> =
                    parameters.iter().take(2).map(|p| self.number(&Value::String(p.clone()))).collect();
                self.found.same(place, "limits", &limits.as_slice(), &facts.as_slice());
                self.set(place, set, parameters.last().map_or("", String::as_str));
            }
            Form::SequenceOf(size, item) => {
                self.size(place, size, fact);
                self.used(&format!("{place} []"), item, at(fact, "element"));
            }
            Form::Container(size, elements, set) => {
                if elements != Elements::Private {
                    self.size(place, size, fact);
                }
                self.set(place, set, text(fact, "parameters"));
            }
            Form::Element(set) => self.set(place, set, text(fact, "parameters")),
            _ => {}
        }
    }
    /// Limits and the set of a list of containers, through the types that it is made of.
    fn parameters(&self, fact: &Value) -> Vec<String> {
        let own: Vec<String> = text(fact, "parameters").split(',').map(|p| p.trim().to_owned()).collect();
        let [set] = own.as_slice() else { return own };
        let base = self.fact(text(at(fact, "ref"), "name")).unwrap_or_default();
        text(&base, "parameters").split(',').map(|p| p.trim().replace("IEsSetParam", set)).collect()
    }
    fn members(
        &mut self,
        place: &str,
        members: &'static [Member],
        additions: Option<&'static [Member]>,
        fact: &Value,
        sequence: bool,
    ) {
        let facts = list(fact, "components");
        let ours = members.iter().chain(additions.unwrap_or_default());
        self.found.same(place, "count of members", &ours.clone().count(), &facts.len());
        for (n, (member, fact)) in ours.zip(facts).enumerate() {
            let place = format!("{place}.{}", member.name);
            self.found.same(&place, "name", &member.name, &field(text(fact, "name")).as_str());
            if sequence {
                self.found.same(
                    &place,
                    "optional",
                    &member.optional,
                    &(at(fact, "optional") == &Value::Bool(true)),
                );
            }
            let is_extension = at(fact, "extension") == &Value::Bool(true);
            self.found.same(&place, "extension", &(n >= members.len()), &is_extension);
            self.used(&place, &member.ty, fact);
        }
    }
    fn set(&mut self, place: &str, set: &'static Set, name: &str) {
        let rows = list(at(at(self.facts, "ie_sets"), name), "ies");
        if set.ies.is_empty() {
            return self.found.same(place, "rows of an empty set", &0, &rows.len());
        }
        self.found.same(place, "set", &set.name, &name);
        if !self.sets.insert(set.name) {
            return;
        }
        let place = format!("set {}", set.name);
        self.found.same(&place, "count of rows", &set.ies.len(), &rows.len());
        for (ie, fact) in set.ies.iter().zip(rows) {
            let (first, of) = if ie.second.is_some() {
                ("first_criticality", "first_type")
            } else {
                ("criticality", "type")
            };
            let of = if at(fact, of).is_null() { "extension" } else { of };
            let ours = (
                u64::from(ie.id.number),
                format!("id-{}", ie.id.name),
                ie.criticality.name(),
                ie.ty.kind.name,
                presence(ie),
            );
            let facts = (
                at(fact, "code").as_u64().unwrap_or(u64::MAX),
                text(fact, "id").to_owned(),
                text(fact, first),
                text(fact, of),
                text(fact, "presence"),
            );
            self.found.same(&place, "row", &ours, &facts);
            if let Some((criticality, ty)) = &ie.second {
                let facts = (text(fact, "second_criticality"), text(fact, "second_type"));
                self.found.same(&place, "second", &(criticality.name(), ty.kind.name), &facts);
                self.named(ty);
            }
        }
        set.ies.iter().for_each(|ie| self.named(&ie.ty));
    }
}
