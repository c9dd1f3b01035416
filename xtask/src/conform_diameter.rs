//! `conform diameter`: AVPs, grammars, commands, applications, vendors and results against facts in JSON.
//!
//! Every AVP is compared (code, vendor, name, type, flag rules, names of values and of bits), every grammar rule by
//! rule in its order (AVP, least, most, fixed), and every command, application, vendor and result code. What differs
//! is printed, unless [`EXPLAINED`] says why; an explanation that explains nothing any more is told as well.

use crate::conform::{Findings, at, list, number, read, text};
use serde_json::Value;
use sigcodec::diameter::{self, Command, Def, Grammar, MandatoryBit, Registry, Rule, STANDARD, names};
use std::{collections::BTreeMap, path::Path};

/// Names in the grammars of the facts that no AVP has, and the AVP that is meant: code and vendor.
const MEANT: &[(&str, u32, u32)] = &[
    ("Accounting-Interim-Interval", 85, 0),
    ("Allowed-Suffix-Number", 3606, 10415),
    ("Authorization-Grace-Period", 276, 0),
    ("Authorization-Session-Lifetime", 291, 0),
    ("CDRCDRType", 20630, 2011),
    ("Connection-Info", 77, 0),
    ("Frame-IP-Address", 8, 0),
    ("Frame-IPv6-Prefix", 97, 0),
    ("MIP-Agent-Info", 486, 0),
    ("Monitored-HPLMN-Identifier", 3430, 10415),
    ("Multi-Round-Time", 272, 0),
    ("ProSe-Application-Code-Suffix-Range", 3867, 10415),
    ("Redirect-Host-Max-Cache-Time", 262, 0),
    ("Redirected-Host", 292, 0),
    ("Redirected-Host-Cache-Time", 262, 0),
    ("Redirected-Host-Usage", 261, 0),
    ("Redirected-Max-Cache-Time", 262, 0),
];

/// Differences that are right: where the difference is said to be, and why.
const EXPLAINED: &[(&str, &str)] = &[
    (
        "type 3821/10415 ",
        "TS 29.345 §6.3: a group, with its grammar; freeDiameter, python-diameter and TS 29.230 have octets",
    ),
    (
        "type 3847/10415 ",
        "TS 29.345 §6.3: a group, with its grammar; freeDiameter, python-diameter and TS 29.230 have octets",
    ),
    (
        "type 3867/10415 ",
        "TS 29.345 §6.3: a group, with its grammar; freeDiameter, python-diameter and TS 29.230 have octets",
    ),
    ("value 330/193 ", "Ericsson: a group, which has no values; Wireshark names one of a member"),
    (
        "value 433/0 Redirect-Address-Type 4",
        "RFC 8506 §8.38: 0 to 3; the name is one of Subscription-Id-Type, §8.47",
    ),
    ("value 1006/10415 Event-Trigger 1001", "TS 29.210: LOSS_OF_BEARER; corsac makes names unique"),
    ("value 1006/10415 Event-Trigger 1002", "TS 29.210: RECOVERY_OF_BEARER; corsac makes names unique"),
    ("value 1008/45687 ", "oneM2M TS-0001: text, which has no values; python-diameter has a number"),
    ("feature 16777238/1 bit 0", "TS 29.212 §5.4.1: Rel8; Wireshark describes it"),
    ("feature 16777238/1 bit 1", "TS 29.212 §5.4.1: Rel9; Wireshark describes it"),
    ("feature 16777238/1 bit 3", "TS 29.212 §5.4.1: Rel10; Wireshark describes it"),
    (
        "any AVP of group 279/0 ",
        "RFC 6733 §7.5: `1* {AVP}`, any AVP may stand in Failed-AVP; that one must is not expressed",
    ),
    (
        "any AVP of group 300/0 ",
        "RFC 3588 §5.1: `2* {AVP}`, any AVP may stand; that two must is not expressed",
    ),
    ("group 3001/10415 ", "TS 29.368 means the External-Identifier of TS 29.336, not that of oneM2M"),
    ("group 3002/10415 ", "TS 29.368 means the External-Identifier of TS 29.336, not that of oneM2M"),
    ("name Authorization-Session-Volume", "RFC 5866 names in a grammar what it gives no code"),
    ("name DATA_CODING_SCHEMA", "Huawei: corsac has it in a grammar, no source a code"),
    ("name External-Group-Identifier", "corsac has it in a grammar, no source a code"),
    ("name NSWO-Authorization", "TS 29.273: a bit of DEA-Flags since; corsac has an AVP without a code"),
    ("name Network-Element", "corsac has it in a grammar, no source a code"),
    ("name PPOx-Credit", "Huawei: corsac has it in a grammar, no source a code"),
    ("name ProSe-Query-Code", "corsac has it in a grammar, no source a code"),
    ("name ProSe-Response-Code", "corsac has it in a grammar, no source a code"),
    ("name SMS-Application-Port-ID", "corsac has it in a grammar, no source a code"),
    ("name Submission-Timestamp", "corsac has it in a grammar, no source a code"),
    ("name of command 0 328 ", "RFC 6737; ulibdiameter has no name"),
    ("name of command 10 328 ", "RFC 6737; its grammar has no name in the source"),
    ("name of command 1 ", "RFC 7155 abbreviates in the header of its grammar"),
    ("name of command 16777302 ", "TS 29.219 §5.6; corsac has the name of another command"),
    ("name of command 16777303 ", "TS 29.212 §5b.6 and IANA: TDF-Session; corsac abbreviates"),
    ("name of command 16777349 ", "TS 29.212 and IANA: TDF-Session; corsac abbreviates"),
    ("name of command 16777312 8388647 ", "as IANA registered it; TS 29.338 writes the case in two ways"),
    ("name of command 16777336 8388713 ", "as IANA registered it; corsac has the name of another command"),
    ("name of command 16777348 8388723 ", "as IANA registered it; corsac has the name of another command"),
    ("name of command 16777350 ", "as IANA registered it; corsac abbreviates"),
    ("vendor 99999", "no vendor: a placeholder of python-diameter"),
    ("vendor 16777216", "Wireshark names the application 3GPP Cx/Dx: its id was sent as a vendor id"),
];

/// Compares with the facts in `dir`.
///
/// # Errors
/// The differences, one a line, or the file that cannot be read.
pub(crate) fn run(dir: &str) -> Result<String, String> {
    let dir = Path::new(dir);
    let mut found = Findings::new(EXPLAINED);
    let names = read(&dir.join("diameter_value_names.json"))?;
    let facts = read(&dir.join("diameter_avps.json"))?;
    let avps = avps(list(&facts, "avps"), &numbers(&names), &mut found);
    let facts = read(&dir.join("diameter_bitmasks.json"))?;
    let bits = bits(list(&facts, "bitmasks"), &mut found);
    let facts = read(&dir.join("diameter_feature_lists.json"))?;
    let features = features(list(&facts, "feature_lists"), &mut found);
    let facts = read(&dir.join("diameter_iana_values.json"))?;
    let registries = iana(at(&facts, "registries"), &mut found);
    let facts = read(&dir.join("diameter_grouped.json"))?;
    let groups = groups(list(&facts, "grouped"), &mut found);
    let facts = read(&dir.join("diameter_commands.json"))?;
    let commands = commands(list(&facts, "commands"), &mut found);
    let facts = read(&dir.join("diameter_applications.json"))?;
    let applications = applications(list(&facts, "applications"), &mut found);
    let facts = read(&dir.join("diameter_vendors.json"))?;
    let vendors = vendors(list(&facts, "vendors"), &mut found);
    let facts = read(&dir.join("diameter_result_codes.json"))?;
    let results = results(&facts, &mut found);
    let facts = read(&dir.join("diameter_command_codes.json"))?;
    let codes = command_codes(list(&facts, "codes"), &mut found);
    found.report(&format!(
        "diameter: {avps} AVPs, {bits} flag words, {features} feature lists, {registries} registries of values, \
         {groups} groups, {commands} commands, {codes} command codes, {applications} applications, {vendors} vendors, \
         {results} result codes"
    ))
}

fn small(value: &Value, key: &str) -> Option<u32> {
    number(value, key).and_then(|n| u32::try_from(n).ok())
}
fn key(value: &Value) -> Option<(u32, u32)> {
    small(value, "code").zip(small(value, "vendor"))
}
/// Letters and digits of a name in one case: sources write `USER_REQUEST` and `User Request`.
fn letters(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect()
}

/// Names of the values of numbers that are no Enumerated, by code and vendor.
type Numbers<'v> = BTreeMap<(u32, u32), &'v Value>;

fn numbers(facts: &Value) -> Numbers<'_> {
    list(facts, "values").iter().filter_map(|fact| Some((key(fact)?, at(fact, "values")))).collect()
}

fn avps(facts: &[Value], numbers: &Numbers<'_>, found: &mut Findings) -> usize {
    found.same("avps", "number", &STANDARD.defs().len(), &facts.len());
    for fact in facts {
        let Some((code, vendor)) = key(fact) else { continue };
        let name = text(fact, "name");
        let place = format!("avp {code}/{vendor} {name}");
        let Some(def) = STANDARD.get(code, vendor) else {
            found.add(&place, "not here");
            continue;
        };
        found.same(&place, "name", &def.name, &name);
        let kind = at(fact, "type").as_str().unwrap_or("none");
        if def.kind.name() != kind {
            let place = format!("type {code}/{vendor} {name}");
            let ours = def.kind.name();
            // A source without a type leaves octets.
            if (ours, kind) != ("OctetString", "none") {
                found.add(&place, &format!("{ours} here, {kind} in the facts"));
            }
        }
        let mandatory = match text(fact, "M") {
            "must" => MandatoryBit::Must,
            "mustnot" => MandatoryBit::MustNot,
            _ => MandatoryBit::May,
        };
        found.same(&place, "M bit", &def.mandatory, &mandatory);
        let v_bit = if vendor == 0 { "mustnot" } else { "must" };
        found.same(&place, "V bit", &v_bit, &text(fact, "V"));
        values(def, at(fact, "enum"), numbers.get(&(code, vendor)).copied().unwrap_or(&Value::Null), found);
    }
    facts.len()
}

/// Event-Trigger, IP-CAN-Type and Default-Access: the facts have their names from identifiers of a program, which begin with
/// no digit and have no hyphen; TS 29.212 says 3GPP-EPS.
const SPELLED: [(u32, u32); 3] = [(1006, 10415), (1027, 10415), (2829, 10415)];

/// A name without what an identifier cannot have.
fn spelling(name: &str) -> String {
    name.to_ascii_lowercase().replace(['-', '_'], "").replace("tgpp", "3gpp")
}

/// The names of values, both ways: `enumerated` has numbers by name, `numbers` names by number.
fn values(def: &Def, enumerated: &Value, numbers: &Value, found: &mut Findings) {
    let place = |n: i64| format!("value {}/{} {} {n}", def.code, def.vendor, def.name);
    let listed = enumerated.as_object().into_iter().flatten();
    let listed = listed.filter_map(|(name, n)| Some((n.as_i64()?, name.as_str())));
    let numbered = numbers.as_object().into_iter().flatten();
    let numbered = numbered.filter_map(|(n, name)| Some((n.parse().ok()?, name.as_str()?)));
    let mut named: BTreeMap<i64, Vec<&str>> = BTreeMap::new();
    for (n, name) in listed.chain(numbered) {
        named.entry(n).or_default().push(name);
    }
    for (n, names_of) in &named {
        let ours = match def.registry {
            // Other vendors have other names.
            Some(Registry::ExperimentalResults) => {
                u32::try_from(*n).ok().and_then(|n| names::ResultCode3gpp(n).name())
            }
            _ => {
                let bit = def.bits.iter().find(|(bit, _)| 1i64.checked_shl(u32::from(*bit)) == Some(*n));
                bit.map(|(_, name)| *name).or_else(|| i32::try_from(*n).ok().and_then(|n| def.value_name(n)))
            }
        };
        // Of several names one is enough.
        let reserved = names_of.iter().all(|n| matches!(*n, "Reserved" | "Unassigned"));
        let is_same = |ours: &str, theirs: &str| {
            ours == theirs || SPELLED.contains(&(def.code, def.vendor)) && spelling(ours) == spelling(theirs)
        };
        if !reserved && !ours.is_some_and(|ours| names_of.iter().any(|theirs| is_same(ours, theirs))) {
            found.add(&place(*n), &format!("{ours:?} here, {names_of:?} in the facts"));
        }
    }
    // The values of a result code stand in a list of their own, and so do those of a registry.
    for (n, name) in def.values.iter().filter(|_| (def.code, def.vendor) != (268, 0)) {
        if !named.contains_key(&i64::from(*n)) {
            found.add(&place(i64::from(*n)), &format!("{name} here, none in the facts"));
        }
    }
}

fn features(facts: &[Value], found: &mut Findings) -> usize {
    found.same("feature lists", "number", &names::FEATURE_LISTS.len(), &facts.len());
    for fact in facts {
        let (Some(application), Some(id)) = (small(fact, "application"), small(fact, "feature_list_id"))
        else {
            continue;
        };
        bit_names(&format!("feature {application}/{id}"), names::features(application, id), fact, found);
    }
    facts.len()
}

/// The names of bits, both ways.
fn bit_names(place: &str, bits: &[(u8, &str)], fact: &Value, found: &mut Findings) {
    let Some(named) = at(fact, "bits").as_object() else { return };
    for (bit, name) in named {
        let name = name.as_str().unwrap_or_default();
        let ours = bits.iter().find(|(n, _)| n.to_string() == *bit).map(|(_, ours)| *ours);
        if ours != Some(name) && name != "Reserved" {
            found.add(&format!("{place} bit {bit}"), &format!("{ours:?} here, {name} in the facts"));
        }
    }
    for (bit, name) in bits.iter().filter(|(n, _)| !named.contains_key(&n.to_string())) {
        found.add(&format!("{place} bit {bit}"), &format!("{name} here, none in the facts"));
    }
}

fn bits(facts: &[Value], found: &mut Findings) -> usize {
    for fact in facts {
        let Some(code) = small(fact, "code") else { continue };
        let place = format!("bits {code} {}", text(fact, "name"));
        let Some(def) = STANDARD.get(code, 10415) else {
            found.add(&place, "not here");
            continue;
        };
        bit_names(&place, def.bits, fact, found);
    }
    facts.len()
}

/// The registries of IANA are named `… (code 261)`: their values are in the dictionary, or their bits.
fn iana(registries: &Value, found: &mut Findings) -> usize {
    let Some(registries) = registries.as_object() else { return 0 };
    let mut count = 0usize;
    for (title, values) in registries {
        let inside =
            title.rsplit_once('(').map(|(_, code)| code.trim_start_matches("code ").trim_end_matches(')'));
        let code = match title.as_str() {
            "Mobility Capability Registry" => Some(124),
            "MIP6 Authentication Mode Registry" => Some(494),
            _ => inside.and_then(|code| code.parse().ok()),
        };
        let Some(def) = code.and_then(|code| STANDARD.get(code, 0)) else { continue };
        count = count.saturating_add(1);
        for value in values.as_array().map_or(&[][..], Vec::as_slice) {
            let (n, name) = (text(value, "value"), text(value, "name"));
            let number = match n.strip_prefix("0x") {
                Some(hex) => u64::from_str_radix(hex, 16).ok(),
                None => n.parse().ok(),
            };
            let Some(number) = number.filter(|_| !matches!(name, "Reserved" | "Unassigned")) else {
                continue;
            };
            let bit = def.bits.iter().find(|(bit, _)| 1u64.checked_shl(u32::from(*bit)) == Some(number));
            let ours = bit
                .map(|(_, name)| *name)
                .or_else(|| i32::try_from(number).ok().and_then(|n| def.value_name(n)))
                .or_else(|| {
                    u32::try_from(number).ok().filter(|_| code == Some(268)).and_then(names::result_code)
                });
            if ours.map(letters) != Some(letters(name)) {
                found.add(&format!("iana {title}"), &format!("{n}: {ours:?} here, {name} there"));
            }
        }
    }
    count
}

fn groups(facts: &[Value], found: &mut Findings) -> usize {
    for fact in facts {
        let Some((code, vendor)) = key(fact) else { continue };
        let place = format!("group {code}/{vendor} {}", at(fact, "name").as_str().unwrap_or_default());
        match STANDARD.get(code, vendor).and_then(|d| d.group) {
            Some(grammar) => rules(&place, grammar, list(fact, "rules"), found),
            None => found.add(&place, "not here"),
        }
    }
    facts.len()
}

fn commands(facts: &[Value], found: &mut Findings) -> usize {
    let ours: Vec<_> = diameter::command::all().collect();
    found.same("commands", "number", &ours.len(), &facts.len());
    for fact in facts {
        let (Some(id), Some(code)) = (small(fact, "app"), small(fact, "code")) else { continue };
        let request = at(fact, "request").as_bool().unwrap_or_default();
        let profile = at(fact, "profile").as_str();
        let place = format!("command {id} {code} {}", text(fact, "abbr"));
        let place = profile.map_or_else(|| place.clone(), |p| format!("{place} of {p}"));
        // `3GPP Gy (TS 32.299/29.212)` is Gy here.
        let short = profile.map(|p| p.trim_start_matches("3GPP ").split(" (").next().unwrap_or(p));
        let command = match short {
            Some(name) => STANDARD.command_of(id, name, code, request),
            None => STANDARD.command(id, code, request),
        };
        let Some(command) = command else {
            found.add(&place, "not here");
            continue;
        };
        one_command(&place, command, fact, found);
    }
    facts.len()
}

fn one_command(place: &str, command: &Command, fact: &Value, found: &mut Findings) {
    // Some sources have the text of a preprocessor in front of the name.
    let name = text(fact, "name").rsplit('"').next().unwrap_or_default();
    if command.name != name {
        found.add(&format!("name of {place}"), &format!("{} here, {name} in the facts", command.name));
    }
    found.same(place, "abbreviation", &command.abbreviation, &text(fact, "abbr"));
    let proxiable = at(fact, "proxiable").as_bool().unwrap_or(false);
    found.same(place, "P bit", &command.proxiable, &proxiable);
    let own = list(fact, "rules");
    if own.is_empty() {
        // Inherited from RFC 6733, or by a profile from the default of its application.
        let base = STANDARD.command(0, command.code, command.request);
        let of = STANDARD.command(command.application, command.code, command.request);
        let same = |c: &Command| texts(&c.grammar) == texts(&command.grammar);
        let of = of.filter(|c| !core::ptr::eq(*c, command));
        if !base.is_some_and(same) && !of.is_some_and(same) {
            found.add(place, "its grammar is inherited from none");
        }
    } else {
        rules(place, &command.grammar, own, found);
    }
}

/// One rule as text: `1 * 1 fixed Session-Id 263/0`.
fn rule_text(name: &str, code: u32, vendor: u32, min: i64, max: Option<i64>, fixed: bool) -> String {
    let max = max.map_or_else(|| "any".to_owned(), |m| m.to_string());
    format!("{min} * {max}{} {name} {code}/{vendor}", if fixed { " fixed" } else { "" })
}

fn texts(grammar: &Grammar) -> Vec<String> {
    let text = |r: &Rule| {
        let max = (r.max != u8::MAX).then_some(i64::from(r.max));
        rule_text(r.avp.name, r.avp.code, r.avp.vendor, i64::from(r.min), max, r.fixed)
    };
    grammar.rules.iter().map(text).collect()
}

fn rules(place: &str, grammar: &Grammar, facts: &[Value], found: &mut Findings) {
    let ours = texts(grammar);
    let mut theirs: Vec<String> = Vec::new();
    let mut seen: BTreeMap<(u32, u32), ()> = BTreeMap::new();
    let mut open = false;
    for fact in facts {
        let name = text(fact, "avp");
        if name == "AVP" && key(fact).is_none() {
            open = true;
            if small(fact, "min").unwrap_or_default() != 0 {
                found.add(&format!("any AVP of {place}"), "at least some");
            }
            continue;
        }
        let meant = MEANT.iter().find(|(n, ..)| *n == name).map(|(_, code, vendor)| (*code, *vendor));
        let Some((code, vendor)) = key(fact).or(meant) else {
            found.add(&format!("name {name}"), &format!("in {place}, no AVP has it"));
            continue;
        };
        // Two names for one AVP, or a rule that stands twice.
        if seen.insert((code, vendor), ()).is_some() {
            continue;
        }
        let Some(def) = STANDARD.get(code, vendor) else {
            found.add(&format!("name {name}"), &format!("in {place}, {code}/{vendor} is no AVP"));
            continue;
        };
        let fixed = text(fact, "kind") == "fixed";
        // A list of members says nothing of their numbers.
        let member = text(fact, "kind") == "member";
        let min = if member { 0 } else { number(fact, "min").unwrap_or_default() };
        let max = number(fact, "max");
        theirs.push(rule_text(def.name, code, vendor, min, max, fixed));
    }
    found.same(place, "any other AVP", &grammar.open, &open);
    for (n, (a, b)) in ours.iter().zip(&theirs).enumerate() {
        if a != b {
            found.add(place, &format!("rule {}: {a} here, {b} in the facts", n.saturating_add(1)));
        }
    }
    found.same(place, "number of rules", &ours.len(), &theirs.len());
}

fn applications(facts: &[Value], found: &mut Findings) -> usize {
    found.same("applications", "number", &names::ApplicationId::NAMES.len(), &facts.len());
    for fact in facts {
        let Some(id) = small(fact, "id") else { continue };
        let place = format!("application {id}");
        one_name(&place, names::ApplicationId(id).name(), at(fact, "names"), found);
        for code in
            list(fact, "commands").iter().filter_map(Value::as_u64).filter_map(|n| u32::try_from(n).ok())
        {
            if STANDARD.command(id, code, true).is_none() || STANDARD.command(id, code, false).is_none() {
                found.add(&place, &format!("command {code} is not here"));
            }
        }
    }
    facts.len()
}

fn vendors(facts: &[Value], found: &mut Findings) -> usize {
    for fact in facts {
        let Some(id) = small(fact, "id") else { continue };
        one_name(&format!("vendor {id}"), names::VendorId(id).name(), at(fact, "names"), found);
    }
    facts.len()
}

fn command_codes(facts: &[Value], found: &mut Findings) -> usize {
    for fact in facts {
        let Some(code) = small(fact, "code") else { continue };
        let registered = at(at(fact, "iana"), "name").as_str();
        let named = at(fact, "wireshark").as_str().or_else(|| at(fact, "titan").as_str());
        let unassigned =
            named.is_none() && registered.is_none_or(|n| n == "Reserved" || n.contains("Unassigned"));
        if names::CommandCode(code).name().is_some() == unassigned && at(fact, "corsac").as_str().is_none() {
            found
                .add(&format!("command code {code}"), &format!("{:?} here", names::CommandCode(code).name()));
        }
    }
    facts.len()
}

fn results(facts: &Value, found: &mut Findings) -> usize {
    let own = [("result_codes", 0), ("experimental_result_codes_3gpp", 10415)];
    let own = own.map(|(name, vendor)| (vendor, list(facts, name)));
    let others = list(facts, "experimental_result_codes").iter();
    let others = others.filter_map(|fact| Some((small(fact, "vendor")?, list(fact, "codes"))));
    let mut count = 0usize;
    for (vendor, codes) in own.into_iter().chain(others) {
        for fact in codes {
            let Some(code) = small(fact, "code") else { continue };
            count = count.saturating_add(1);
            let names = at(fact, "iana").as_array().into_iter().flatten();
            if names.clone().any(|n| matches!(n.as_str(), Some("Reserved" | "Unassigned"))) || code < 1000 {
                continue;
            }
            let ours = names::experimental_result(vendor, code);
            let sources =
                fact.as_object().into_iter().flat_map(|o| o.values()).filter_map(Value::as_array).flatten();
            if !sources.filter_map(Value::as_str).any(|n| Some(n) == ours) {
                found.add(&format!("result {code}/{vendor}"), &format!("{ours:?} here"));
            }
        }
    }
    count
}

/// A name must be that of one of the sources.
fn one_name(place: &str, ours: Option<&str>, names: &Value, found: &mut Findings) {
    let mut names = names.as_object().into_iter().flat_map(|o| o.values()).filter_map(Value::as_str);
    if !names.any(|n| Some(letters(n)) == ours.map(letters)) {
        found.add(place, &format!("{ours:?} here"));
    }
}
