//! `conform diameter`: AVPs, grammars, commands, applications, vendors and results against facts in JSON.
//!
//! Every AVP is compared (code, vendor, name, type, flag rules, names of values and of bits), every grammar rule by
//! rule in its order (AVP, least, most, fixed), and every command, application, vendor and result code. What differs
//! is printed, unless [`EXPLAINED`] says why; an explanation that explains nothing any more is told as well.

use crate::conform::{Findings, at, list, number, read, text};
use serde_json::Value;
use sigcodec::diameter::{self, Command, Def, Grammar, MandatoryBit, Rule, STANDARD, names};
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
    ("type 587/0 ", "the source has no type; RFC 6738"),
    ("type 590/0 ", "the source has no type; RFC 6738"),
    ("type 591/0 ", "the source has no type; RFC 6738"),
    ("type 592/0 ", "the source has no type; RFC 6738"),
    ("type 594/0 ", "the source has no type; RFC 6738"),
    ("type 595/0 ", "the source has no type; RFC 6736"),
    ("type 596/0 ", "the source has no type; RFC 6736"),
    ("type 597/0 ", "the source has no type; RFC 6736"),
    ("type 598/0 ", "the source has no type; RFC 6736"),
    ("type 599/0 ", "the source has no type; RFC 6736"),
    ("avp 600/0 ", "RFC 6736 and IANA: NAT-External-Address; the source lost the vendor of another AVP"),
    ("type 600/0 ", "RFC 6736: NAT-External-Address"),
    ("type 601/0 ", "the source has no type; RFC 6736"),
    ("type 603/0 ", "the source has no type; RFC 6736"),
    ("type 604/0 ", "the source has no type; RFC 6736"),
    ("type 605/0 ", "the source has no type; RFC 6736"),
    ("type 606/0 ", "the source has no type; RFC 6736"),
    ("type 607/0 ", "the source has no type; RFC 6736"),
    ("type 608/0 ", "the source has no type; RFC 6735"),
    ("type 612/0 ", "the source has no type; RFC 6735"),
    ("type 615/0 ", "the source has no type; RFC 6735"),
    ("type 628/0 ", "the source has no type; RFC 7660"),
    ("type 629/0 ", "the source has no type; RFC 7660"),
    ("type 630/0 ", "the source has no type; RFC 7660"),
    ("type 631/0 ", "the source has no type; RFC 7660"),
    ("type 632/0 ", "the source has no type; RFC 7678"),
    ("type 634/0 ", "the source has no type; RFC 7678"),
    ("type 635/0 ", "the source has no type; RFC 7678"),
    ("type 636/0 ", "the source has no type; RFC 7678"),
    ("type 637/0 ", "the source has no type; RFC 7678"),
    ("type 638/0 ", "the source has no type; RFC 7678"),
    ("type 639/0 ", "the source has no type; RFC 7678"),
    ("type 640/0 ", "the source has no type; RFC 7678"),
    ("type 641/0 ", "the source has no type; RFC 7678"),
    ("type 642/0 ", "the source has no type; RFC 7678"),
    ("type 643/0 ", "the source has no type; RFC 7678"),
    ("type 644/0 ", "the source has no type; RFC 7678"),
    ("type 645/0 ", "the source has no type; RFC 7678"),
    ("type 646/0 ", "the source has no type; RFC 7678"),
    ("type 647/0 ", "the source has no type; RFC 7678"),
    ("type 670/0 ", "the source has no type; RFC 8582"),
    ("type 2537/10415 ", "TS 29.172 §7.4.42 says octets, and no source has members of a group"),
    ("type 3821/10415 ", "TS 29.345 has its group"),
    ("type 3847/10415 ", "TS 29.345 has its group"),
    ("type 3867/10415 ", "TS 29.345 has its group"),
    ("values 268/0 ", "5040 with underscores alone, as the others"),
    ("values 298/0 ", "slips of the source: spaces, a remark, a name in the middle of another"),
    ("values 563/0 ", "the source counts Sunday as 0; RFC 5777 §4.2.4 numbers bits, Sunday is bit 0"),
    ("values 564/0 ", "the names of another AVP; RFC 5777 §4.2.5 numbers the days"),
    ("values 2855/10415 ", "the numbers of the bits"),
    ("values 565/0 ", "the source counts January as 0; RFC 5777 §4.2.6 numbers bits, January is bit 0"),
    ("values 1006/10415 ", "51 and 52 in the spelling of TS 29.212 §5.3.7"),
    ("values 1438/10415 ", "the names of another AVP; TS 29.272 §7.3.44: STATIC and DYNAMIC"),
    ("values 1501/10415 ", "the names of the next AVP; TS 29.273 §8.2.3.3"),
    ("values 1502/10415 ", "the names of the AVP before; TS 29.273 §8.2.3.4"),
    ("values 575/0 ", "RFC 5777 §5.4: 3 is Minimum-QoS, 4 QoS-Authorized"),
    ("bits 548 ", "the bit as a name instead of a sentence"),
    ("bits 713 ", "the name alone, the source repeats it in a sentence"),
    ("bits 1082 ", "a space after the comma"),
    ("bits 1421 ", "no space in the name"),
    ("bits 1426 ", "NB-IoT, the source lost a letter"),
    ("bits 1638 ", "without the number of a note"),
    (
        "any AVP of group 279/0 ",
        "`1* {AVP}`: any AVP may stand in Failed-AVP; that one must is not expressed",
    ),
    ("any AVP of group 300/0 ", "`2* {AVP}`: any AVP may stand; that two must is not expressed"),
    ("group 483/0 ", "the grammar of another AVP: this one is Enumerated"),
    ("group 1623/10415 ", "the grammar of Area-Scope: this one is Enumerated"),
    ("group 3304/10415 ", "the grammar of SM-Delivery-Failure-Cause: this one is Enumerated"),
    ("group 999999/0 ", "an example of RFC 6733, no AVP"),
    ("group 3001/10415 ", "TS 29.368 means the External-Identifier of TS 29.336, not that of oneM2M"),
    ("group 3002/10415 ", "TS 29.368 means the External-Identifier of TS 29.336, not that of oneM2M"),
    ("name Authorization-Session-Volume", "a name of drafts of RFC 5866 that no AVP got"),
    ("name DATA_CODING_SCHEMA", "Huawei: no AVP with this name is known"),
    ("name External-Group-Identifier", "no AVP with this name is known"),
    ("name NSWO-Authorization", "since a bit of DEA-Flags"),
    ("name Network-Element", "no AVP with this name is known"),
    ("name PPOx-Credit", "Huawei: no AVP with this name is known"),
    ("name ProSe-Query-Code", "no AVP with this name is known"),
    ("name ProSe-Response-Code", "no AVP with this name is known"),
    ("name SMS-Application-Port-ID", "no AVP with this name is known"),
    ("name Submission-Timestamp", "no AVP with this name is known"),
    ("name of command 0 328 ", "the source has no name"),
    ("name of command 10 328 ", "the source has no name"),
    ("name of command 1 ", "RFC 7155 abbreviates in the header of its grammar"),
    ("name of command 16777302 ", "TS 29.219 §5.6; the source has the name of another command"),
    ("name of command 16777303 ", "TS 29.212 §5b.6: TDF-Session"),
    ("name of command 16777349 ", "TS 29.212: TDF-Session"),
    ("name of command 16777312 8388647 ", "as IANA registered it"),
    (
        "name of command 16777336 8388713 ",
        "as IANA registered it; the source has the name of another command",
    ),
    ("name of command 16777348 8388723 ", "the source has the name of another command"),
    ("name of command 16777350 ", "as IANA registered it; the source abbreviates"),
    ("vendor 4329", "as the company writes it"),
    ("vendor 99999", "no vendor: a placeholder of the source"),
    ("vendor 16777216", "says what it is: an application id that was sent as a vendor id"),
    ("result 2005/10415", "without a remark"),
    ("result 4226/10415", "underscores alone"),
    ("result 4241/10415", "TS 29.219 §5.5; the source appends a word of another name"),
    ("result 5043/10415", "the source has a name in the middle of another"),
    ("result 5512/10415", "underscores alone"),
    ("result 5670/10415", "a slip of the source in the word"),
];

/// Compares with the facts in `dir`.
///
/// # Errors
/// The differences, one a line, or the file that cannot be read.
pub(crate) fn run(dir: &str) -> Result<String, String> {
    let dir = Path::new(dir);
    let mut found = Findings::new(EXPLAINED);
    let facts = read(&dir.join("diameter_avps.json"))?;
    let avps = avps(list(&facts, "avps"), &mut found);
    let facts = read(&dir.join("diameter_bitmasks.json"))?;
    let bits = bits(list(&facts, "bitmasks"), &mut found);
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
        "diameter: {avps} AVPs, {bits} flag words, {registries} registries of values, {groups} groups, {commands} commands, \
         {codes} command codes, {applications} applications, {vendors} vendors, {results} result codes"
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

fn avps(facts: &[Value], found: &mut Findings) -> usize {
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
        values(def, at(fact, "enum"), found);
    }
    facts.len()
}

fn values(def: &Def, facts: &Value, found: &mut Findings) {
    let place = format!("values {}/{} {}", def.code, def.vendor, def.name);
    let empty = serde_json::Map::new();
    let named = facts.as_object().unwrap_or(&empty);
    for (name, n) in named {
        if matches!(name.as_str(), "Reserved" | "Unassigned") {
            continue;
        }
        let value = n.as_i64();
        let ours = value.and_then(|n| match (def.code, def.vendor) {
            // Other vendors have other names.
            (298, 0) => u32::try_from(n).ok().and_then(names::result_code_3gpp),
            _ => {
                let bit = def.bits.iter().find(|(bit, _)| 1i64.checked_shl(u32::from(*bit)) == Some(n));
                bit.map(|(_, name)| *name).or_else(|| i32::try_from(n).ok().and_then(|n| def.value_name(n)))
            }
        });
        match ours {
            Some(ours) if ours == name => {}
            Some(ours) if named.get(ours) == Some(n) => {} // A second name of the same value.
            ours => found.add(&place, &format!("{n}: {ours:?} here, {name} in the facts")),
        }
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
        let Some(named) = at(fact, "bits").as_object() else { continue };
        for (bit, name) in named {
            let name = name.as_str().unwrap_or_default();
            let ours = def.bits.iter().find(|(n, _)| n.to_string() == *bit).map(|(_, ours)| *ours);
            if ours != Some(name) && name != "Reserved" {
                found.add(&place, &format!("bit {bit}: {ours:?} here, {name} in the facts"));
            }
        }
        let extra = def.bits.iter().filter(|(n, _)| !named.contains_key(&n.to_string())).count();
        found.same(&place, "bits that the facts have not", &extra, &0);
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
    found.same("applications", "number", &names::APPLICATIONS.len(), &facts.len());
    for fact in facts {
        let Some(id) = small(fact, "id") else { continue };
        let place = format!("application {id}");
        one_name(&place, names::application(id), at(fact, "names"), found);
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
        one_name(&format!("vendor {id}"), names::vendor(id), at(fact, "names"), found);
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
        if names::command(code).is_some() == unassigned && at(fact, "corsac").as_str().is_none() {
            found.add(&format!("command code {code}"), &format!("{:?} here", names::command(code)));
        }
    }
    facts.len()
}

fn results(facts: &Value, found: &mut Findings) -> usize {
    let mut count = 0usize;
    for (list_name, vendor) in [("result_codes", 0), ("experimental_result_codes_3gpp", 10415)] {
        for fact in list(facts, list_name) {
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
