//! The names that the values of a field can have, where a table lists them all.

use sigcodec::{
    ber::{Body, Primitive, Schema},
    bssap,
    diameter::{
        avp,
        names::{ApplicationId, ResultCode3gpp, ResultCodeEtsi},
    },
    dtap, isup, m2ua, m3ua, mtp3, sccp, sgsap,
    sigtran::{self, Format},
    sms, sua,
    tcap::{self, MessageType, ansi::PackageType},
    wire::codes::Code,
};
use std::collections::BTreeSet;

/// Names that are told of a table that has more.
const TOLD: usize = 16;

type Names = Vec<&'static str>;

/// The names of a table, and those of its runs.
fn of<C: Code>() -> Names {
    C::NAMES.iter().map(|(_, name)| *name).chain(C::RANGES.iter().map(|(_, name)| *name)).collect()
}

/// A field of a layer, by the layer and the last name of the path, and its names.
type Table = (&'static str, &'static str, fn() -> Names);

const TABLES: &[Table] = &[
    ("mtp3", "serviceIndicator", of::<mtp3::UserPart>),
    ("sccp", "messageType", of::<sccp::MessageType>),
    ("sccp", "ssn", of::<sccp::address::SubsystemNumber>),
    ("sccp", "releaseCause", of::<sccp::cause::ReleaseCause>),
    ("sccp", "returnCause", of::<sccp::cause::ReturnCause>),
    ("sccp", "resetCause", of::<sccp::cause::ResetCause>),
    ("sccp", "errorCause", of::<sccp::cause::ErrorCause>),
    ("sccp", "refusalCause", of::<sccp::cause::RefusalCause>),
    ("isup", "messageType", isup_messages),
    ("bicc", "messageType", isup_messages),
    ("bssap", "messageType", of::<bssap::MessageType>),
    // In an APDU.
    ("bssap", "messageType", of::<bssap::BsslapType>),
    ("dtap", "messageType", dtap_messages),
    ("sgsap", "messageType", of::<sgsap::MessageType>),
    ("tcap", "messageType", || {
        use MessageType::{Abort, Begin, Continue, End, Unidirectional};
        [Unidirectional, Begin, End, Continue, Abort].map(MessageType::name).into()
    }),
    ("tcap", "packageType", || PackageType::ALL.map(PackageType::name).into()),
    ("tcap", "pAbortCause", || {
        [of::<tcap::names::PAbortCause>(), of::<tcap::ansi::names::PAbortCause>()].concat()
    }),
    ("diameter", "applicationName", || ApplicationId::NAMES.iter().map(|(_, name)| *name).collect()),
    ("diameter", "Result-Code", || avp::RESULT_CODE.def.values.iter().map(|(_, name)| *name).collect()),
    ("diameter", "Experimental-Result-Code", || {
        let lists = [ResultCode3gpp::NAMES, ResultCodeEtsi::NAMES];
        lists.into_iter().flatten().map(|(_, name)| *name).collect()
    }),
    ("sms", "tpMTI", || sms::TPDUS.iter().map(|t| t.name).collect()),
    ("sms", "tpST", || named(|n| sms::Status(n).name())),
    ("sms", "tpFCS", || named(|n| sms::FailureCause(n).name())),
    ("sms", "tpCT", || named(|n| sms::CommandType(n).name())),
];

fn isup_messages() -> Names {
    let national = isup::national::MESSAGES.iter().flat_map(|(_, all)| all.iter()).map(|m| m.name);
    of::<isup::MessageType>().into_iter().chain(of::<isup::AnsiMessageType>()).chain(national).collect()
}

fn dtap_messages() -> Names {
    let all = [of::<dtap::MmType>(), of::<dtap::CcType>(), of::<dtap::CpType>(), of::<dtap::SsType>()];
    all.into_iter()
        .flatten()
        .chain(of::<dtap::GmmType>())
        .chain(of::<dtap::SmType>())
        .chain(of::<dtap::RpType>())
        .collect()
}

fn named(name: fn(u8) -> Option<&'static str>) -> Names {
    (0..=u8::MAX).filter_map(name).collect()
}

/// The names of a field of a layer; none if no table lists them.
pub(crate) fn of_layer(layer: &str, field: &str) -> Names {
    let tables = TABLES.iter().filter(|(l, f, _)| (*l, *f) == (layer, field));
    let mut out: Names = tables.flat_map(|(.., names)| names()).collect();
    let sigtran = [("m3ua", &m3ua::PROTOCOL), ("sua", &sua::PROTOCOL), ("m2ua", &m2ua::PROTOCOL)];
    if let Some((_, protocol)) = sigtran.into_iter().find(|(l, _)| *l == layer) {
        out.extend(of_sigtran(protocol, field));
    }
    out
}

fn of_sigtran(protocol: &'static sigtran::Protocol, field: &str) -> Names {
    if field == "messageType" {
        return protocol.messages.iter().map(|m| m.name).collect();
    }
    let Some(parameter) = protocol.parameters.iter().find(|p| p.name == field) else { return Names::new() };
    match parameter.format {
        Format::Number(names) | Format::Octet(names) | Format::OctetNumbers(names) => {
            names.iter().map(|(_, name)| *name).collect()
        }
        _ => Names::new(),
    }
}

/// The names of what is called `field` in these types; none if something that is called so has other values.
pub(crate) fn of_members(schemas: impl Iterator<Item = &'static Schema>, field: &str) -> Names {
    let mut search = Search { field, found: Names::new(), others: false, seen: BTreeSet::new() };
    schemas.for_each(|schema| search.look(schema));
    if search.others { Names::new() } else { search.found }
}

struct Search<'f> {
    field: &'f str,
    found: Names,
    /// Something that is called so is no enumeration.
    others: bool,
    seen: BTreeSet<*const Schema>,
}

impl Search<'_> {
    fn look(&mut self, schema: &'static Schema) {
        if !self.seen.insert(schema) {
            return;
        }
        let members = match schema.body {
            Body::Sequence { members, .. } => members,
            Body::Choice { alternatives } => alternatives,
            Body::List { item, .. } => return self.look(item),
            _ => return,
        };
        for member in members {
            if member.name == self.field {
                self.member(member.schema);
            }
            self.look(member.schema);
        }
    }
    fn member(&mut self, schema: &'static Schema) {
        match &schema.body {
            Body::Leaf(Primitive::Enumerated { names, .. }) => {
                self.found.extend(names.iter().map(|(_, name)| *name));
            }
            Body::List { item, .. } => self.member(item),
            _ => self.others = true,
        }
    }
}

/// Names in one text: all, or of many those that are most like a word.
pub(crate) fn told(word: &str, mut names: Names) -> String {
    let mut seen = Vec::new();
    names.retain(|name| {
        !seen.contains(name) && {
            seen.push(*name);
            true
        }
    });
    let left_out = names.len().saturating_sub(TOLD);
    if left_out > 0 {
        names.sort_by_cached_key(|name| distance(word, name));
        names.truncate(TOLD);
    }
    let rest = if left_out > 0 { format!(" and {left_out} others") } else { String::new() };
    format!("{}{rest}", names.join(", "))
}

/// How many letters have to be put in, left out or changed to make one word of the other, whatever their case.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().map(|c| c.to_ascii_lowercase()).collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (n, a) in a.chars().map(|c| c.to_ascii_lowercase()).enumerate() {
        let mut left = n.saturating_add(1);
        let mut next = vec![left];
        for (b, above) in b.iter().zip(row.windows(2)) {
            let [diagonal, above] = above else { break };
            let changed = diagonal.saturating_add(usize::from(a != *b));
            left = changed.min(left.saturating_add(1)).min(above.saturating_add(1));
            next.push(left);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_of_every_network_are_known() {
        let known = of_layer("isup", "messageType");
        // One of Q.763, of T1.113, of Japan, France, Israel, Russia; one of nobody.
        let asked = ["IAM", "EXM", "CHG", "CHP", "TCM", "RNG", "XYZ"];
        assert_eq!(asked.map(|name| known.contains(&name)), [true, true, true, true, true, true, false]);
    }

    #[test]
    fn of_many_names_the_nearest_are_told() {
        assert_eq!(distance("begn", "Begin"), 1);
        assert_eq!((distance("", "ab"), distance("ab", ""), distance("ab", "ba")), (2, 2, 2));
        assert_eq!(
            told("begn", of_layer("tcap", "messageType")),
            "unidirectional, begin, end, continue, abort"
        );
        let many = told("UDX", of_layer("sccp", "messageType"));
        assert!(many.starts_with("UDT, ") && many.ends_with(" others"), "{many}");
    }
}
