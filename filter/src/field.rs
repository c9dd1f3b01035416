//! What the name of a field means.

use crate::{
    envelope::{self, Place},
    error::Reason,
    known,
    values::Literal,
};
use sigcodec::{
    ber::{Body, Member, Schema},
    diameter::{self, Def},
    layers::{LAYERS, USERS, UserDef, user},
    rose::{Protocol, same_name},
    screen::Kind,
    wire::Layer,
};

/// A field of an expression.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    /// Its name in the expression.
    pub(crate) name: String,
    pub(crate) source: Source,
    /// What a literal that it is compared with may be.
    pub(crate) literals: Literals,
}

/// Where the values of a field come from.
#[derive(Clone, Debug)]
pub(crate) enum Source {
    /// Identities of a kind, as screening finds them.
    Identity(Kind),
    /// Fields of the walk.
    Walk(Vec<Pattern>),
    /// What is known of a message beside its octets.
    Envelope(Place),
    /// What the components of TCAP stand for, of one user of it or of all.
    Component(Option<&'static UserDef>, Part),
    /// That it is a request of Diameter: the R bit of its header, RFC 6733 §3.
    Request,
}

/// What of a component.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Operation,
    Error,
    Context,
    /// That there is something of this user.
    User,
}

/// What a literal may be.
#[derive(Clone, Debug)]
pub(crate) enum Literals {
    Any,
    /// Text alone: digits may begin with zeros.
    Text,
    /// The name of an operation, an error or a context, or its number.
    Named(Option<&'static UserDef>, Part),
    /// The name of a command, its abbreviation, or its number.
    Command,
    /// A named value of an AVP, or its number.
    Values(&'static str),
    /// One of these names, or the number of a value.
    Names(Vec<&'static str>),
    /// A number.
    Number,
    /// A point in time.
    Time,
    /// An address, with a port or without, or a network.
    Address,
}

/// Which fields of the walk are meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pattern {
    pub(crate) anchor: Anchor,
    /// The names that the path ends with, of AVPs those of the dictionary.
    pub(crate) names: Vec<String>,
    /// Whether these are all the names behind the layer.
    pub(crate) exact: bool,
}

/// What a field lies in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Anchor {
    /// The layer with this name.
    Layer(&'static str),
    /// The parameter of a component of this user of TCAP.
    User(&'static str),
    /// A short message, wherever it stands.
    ShortMessage,
}

/// Identities, by what screening calls them.
const IDENTITIES: &[(&str, Kind)] = &[
    ("imsi", Kind::Imsi),
    ("msisdn", Kind::Msisdn),
    ("imei", Kind::Imei),
    ("lmsi", Kind::Lmsi),
    ("tmsi", Kind::Tmsi),
    ("subscriber", Kind::Subscriber),
    ("called", Kind::Called),
    ("calling", Kind::Calling),
    ("redirecting", Kind::Redirecting),
    ("originalCalled", Kind::OriginalCalled),
    ("charged", Kind::Charged),
    ("location", Kind::Location),
    ("generic", Kind::Generic),
    ("node", Kind::Node),
];

/// Short names, and the paths that they stand for: whole ones, or behind `*.` the ends of paths.
pub(crate) const SHORT: &[(&str, &[&str])] = &[
    ("opc", &["m3ua.protocolData.opc", "mtp3.opc"]),
    ("dpc", &["m3ua.protocolData.dpc", "mtp3.dpc"]),
    ("sccp.type", &["sccp.messageType"]),
    ("sccp.calling", &["sccp.callingPartyAddress"]),
    ("sccp.calling.ssn", &["sccp.callingPartyAddress.ssn"]),
    ("sccp.calling.pc", &["sccp.callingPartyAddress.pointCode"]),
    (
        "sccp.calling.gt",
        &["sccp.callingPartyAddress.globalTitle.digits", "sccp.callingPartyAddress.globalTitle.address"],
    ),
    ("sccp.called", &["sccp.calledPartyAddress"]),
    ("sccp.called.ssn", &["sccp.calledPartyAddress.ssn"]),
    ("sccp.called.pc", &["sccp.calledPartyAddress.pointCode"]),
    (
        "sccp.called.gt",
        &["sccp.calledPartyAddress.globalTitle.digits", "sccp.calledPartyAddress.globalTitle.address"],
    ),
    ("isup.circuit", &["isup.circuitIdentificationCode", "bicc.callInstanceCode"]),
    ("isup.type", &["isup.messageType", "bicc.messageType"]),
    ("isup.called", &["isup.calledPartyNumber.digits", "bicc.calledPartyNumber.digits"]),
    ("isup.calling", &["isup.callingPartyNumber.digits", "bicc.callingPartyNumber.digits"]),
    ("tcap.type", &["tcap.messageType", "tcap.packageType"]),
    ("tcap.otid", &["tcap.otid"]),
    ("tcap.dtid", &["tcap.dtid"]),
    ("tcap.components", &["tcap.components"]),
    ("diameter.command", &["diameter.header.commandName", "diameter.header.command"]),
    ("diameter.application", &["diameter.header.applicationName", "diameter.header.application"]),
    ("diameter.hopByHop", &["diameter.header.hopByHop"]),
    ("diameter.endToEnd", &["diameter.header.endToEnd"]),
    ("diameter.result", &["diameter.*.Result-Code", "diameter.*.Experimental-Result-Code"]),
    ("sms.type", &["sms.*.tpMTI", "sms.*.tpST", "sms.*.tpFCS", "sms.*.tpCT"]),
    ("sms.text", &["sms.*.tpUD.text"]),
    ("sms.sender", &["sms.*.tpOA.digits", "sms.*.tpOA.text"]),
    ("sms.recipient", &["sms.*.tpDA.digits", "sms.*.tpDA.text", "sms.*.tpRA.digits", "sms.*.tpRA.text"]),
    ("ussd", &["map.*.ussdString", "map.*.ussdString.text"]),
];

/// What is there if a message of Diameter is a request.
pub(crate) const REQUEST: &str = "diameter.request";

/// What a component has, by the last word of its field.
const PARTS: &[(&str, Part)] =
    &[("operation", Part::Operation), ("error", Part::Error), ("context", Part::Context)];

/// The name of the layer of short messages.
const SMS: &str = Layer::Sms.name();

impl Field {
    /// What `name` means.
    pub(crate) fn new(name: &str) -> Result<Self, Reason> {
        let (source, literals) = Self::of(name)?;
        Ok(Self { name: name.to_owned(), source, literals })
    }
    fn of(name: &str) -> Result<(Source, Literals), Reason> {
        if let Some((_, kind)) = IDENTITIES.iter().find(|(n, _)| *n == name) {
            return Ok((Source::Identity(*kind), Literals::Text));
        }
        if let Some((_, place, literals)) = envelope::FIELDS.iter().find(|(n, ..)| *n == name) {
            return Ok((Source::Envelope(*place), literals.clone()));
        }
        if name == REQUEST {
            return Ok((Source::Request, Literals::Any));
        }
        if let Some((_, paths)) = SHORT.iter().find(|(n, _)| *n == name) {
            let patterns = paths.iter().map(|path| Pattern::new(path)).collect::<Result<Vec<_>, _>>()?;
            let literals = if name == "diameter.command" {
                Literals::Command
            } else {
                Literals::of(patterns.iter().flat_map(Pattern::names).collect())
            };
            return Ok((Source::Walk(patterns), literals));
        }
        let (front, last) = name.rsplit_once('.').unwrap_or(("", name));
        if let Some((_, part)) = PARTS.iter().find(|(n, _)| *n == last) {
            match (front, user(front).filter(|u| u.name == front)) {
                ("", _) => return Ok((Source::Component(None, *part), Literals::Named(None, *part))),
                (_, Some(u)) => {
                    return Ok((Source::Component(Some(u), *part), Literals::Named(Some(u), *part)));
                }
                _ => {}
            }
        }
        if let Some(u) = user(name).filter(|u| u.name == name && u.protocol.is_some()) {
            return Ok((Source::Component(Some(u), Part::User), Literals::Any));
        }
        let pattern = Pattern::new(name)?;
        let literals = match pattern.avp() {
            Some(name) if named(name).any(|d| !d.values.is_empty()) => Literals::Values(name),
            _ => Literals::of(pattern.names()),
        };
        Ok((Source::Walk(vec![pattern]), literals))
    }
    /// Whether it is one of the identities.
    pub(crate) const fn identity(&self) -> Option<Kind> {
        match self.source {
            Source::Identity(kind) => Some(kind),
            _ => None,
        }
    }
}

impl Pattern {
    /// The pattern of a path that begins with a layer: with `*` behind it, or without, an end of it; a short name is
    /// whole.
    fn new(path: &str) -> Result<Self, Reason> {
        let is_short = SHORT.iter().any(|(_, paths)| paths.contains(&path));
        let (layer, rest) = path.split_once('.').unwrap_or((path, ""));
        let (any, rest) = rest.strip_prefix("*.").map_or((false, rest), |rest| (true, rest));
        let names: Vec<String> = rest.split('.').filter(|n| !n.is_empty()).map(str::to_owned).collect();
        if !rest.is_empty() && rest.split('.').any(str::is_empty) {
            return Err(Reason::Unknown("field", path.to_owned()));
        }
        let anchor = if layer == SMS {
            Anchor::ShortMessage
        } else if let Some(user) = USERS.iter().find(|u| u.name == layer) {
            check_member(user, &names, path)?;
            Anchor::User(user.name)
        } else if let Some(def) = LAYERS.iter().find(|l| l.name == layer) {
            if def.layer == Layer::Diameter {
                check_avps(&names)?;
            }
            Anchor::Layer(def.name)
        } else {
            return Err(Reason::Unknown("field", path.to_owned()));
        };
        Ok(Self { anchor, exact: is_short && !any || names.is_empty(), names })
    }
    /// The name of the AVP that it ends with.
    pub(crate) fn avp(&self) -> Option<&'static str> {
        let is = self.anchor == Anchor::Layer(Layer::Diameter.name());
        let name = self.names.last().filter(|n| is && is_avp(n))?;
        named(name).next().map(|d| d.name)
    }
    /// The names that its values can have; none if no table lists them.
    fn names(&self) -> Vec<&'static str> {
        let Some(last) = self.names.last() else { return Vec::new() };
        match self.anchor {
            Anchor::Layer(layer) => known::of_layer(layer, last),
            Anchor::ShortMessage => known::of_layer(SMS, last),
            Anchor::User(name) => {
                let protocol = user(name).and_then(|u| u.protocol);
                protocol.map(|p| known::of_members(schemas(p), last)).unwrap_or_default()
            }
        }
    }
    /// The layer that is walked where it may stand.
    pub(crate) const fn layer(&self) -> &'static str {
        match self.anchor {
            Anchor::Layer(name) => name,
            Anchor::User(_) | Anchor::ShortMessage => Layer::Tcap.name(),
        }
    }
    /// How deep its layer lies: what is broken below hides it.
    pub(crate) fn rank(&self) -> usize {
        match self.anchor {
            Anchor::Layer(name) => rank(name),
            Anchor::User(name) => rank(name),
            Anchor::ShortMessage => rank(SMS),
        }
    }
}

/// The place of a layer on the way up; of one that is nowhere, the lowest.
pub(crate) fn rank(layer: &str) -> usize {
    if let Some(n) = LAYERS.iter().position(|l| l.name == layer) {
        return n.saturating_add(1);
    }
    match USERS.iter().any(|u| u.name == layer) {
        true => LAYERS.len().saturating_add(1),
        false if layer == SMS => LAYERS.len().saturating_add(2),
        false => 0,
    }
}

/// The definitions of the dictionary with a name: specifications share a few.
pub(crate) fn named(name: &str) -> impl Iterator<Item = &'static Def> {
    diameter::STANDARD.defs().iter().copied().filter(move |d| d.name == name)
}

/// Whether a name is written as those of AVPs are: not as fields of a header.
pub(crate) fn is_avp(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase() || c.is_ascii_digit()) || name.contains('-')
}

/// Each AVP of a path is one of the dictionary; what stands around AVPs, or inside their values, no table lists.
fn check_avps(names: &[String]) -> Result<(), Reason> {
    match names.iter().filter(|n| is_avp(n)).find(|n| diameter::STANDARD.by_name(n).is_none()) {
        Some(unknown) => Err(Reason::Unknown("AVP of the dictionary", unknown.clone())),
        None => match names.first().filter(|n| !is_avp(n)) {
            Some(first) if first != "header" && first != "avps" => {
                Err(Reason::Unknown("AVP of the dictionary, nor `header`", first.clone()))
            }
            _ => Ok(()),
        },
    }
}

/// The first name of a path inside a parameter is a member of some type of its protocol.
fn check_member(user: &UserDef, names: &[String], path: &str) -> Result<(), Reason> {
    let (Some(protocol), Some(first)) = (user.protocol, names.first()) else {
        return Err(Reason::Unknown("field", path.to_owned()));
    };
    if schemas(protocol).any(|schema| has_member(schema, first, &mut Vec::new())) {
        return Ok(());
    }
    Err(Reason::Unknown("member of a parameter", first.clone()))
}

/// The types of all parameters of a protocol.
fn schemas(protocol: &'static Protocol) -> impl Iterator<Item = &'static Schema> {
    let all = || core::iter::successors(Some(protocol), |p| p.next());
    let operations = all().flat_map(|p| p.operations()).flat_map(|t| t.defs());
    let errors = all().flat_map(|p| p.errors()).flat_map(|t| t.defs());
    operations.flat_map(|o| [o.argument, o.result]).chain(errors.map(|e| e.parameter)).flatten()
}

fn has_member(schema: &'static Schema, name: &str, seen: &mut Vec<*const Schema>) -> bool {
    if seen.contains(&core::ptr::from_ref(schema)) {
        return false;
    }
    seen.push(schema);
    let mut among = |members: &'static [Member]| {
        members.iter().any(|m| m.name == name || has_member(m.schema, name, seen))
    };
    match schema.body {
        Body::Sequence { members, .. } => among(members),
        Body::Choice { alternatives } => among(alternatives),
        Body::List { item, .. } => has_member(item, name, seen),
        _ => false,
    }
}

impl Literals {
    /// What a field may be compared with whose values have these names.
    fn of(names: Vec<&'static str>) -> Self {
        if names.is_empty() { Self::Any } else { Self::Names(names) }
    }
    /// The literals that values are compared with for a text, each a spelling of some table, or why no value is it.
    pub(crate) fn texts(&self, text: &str) -> Result<Vec<Literal>, Reason> {
        let texts = |found: &[&str]| found.iter().map(|t| Literal::Text((*t).to_owned())).collect();
        type Same = fn(&str, &str) -> bool;
        let (what, known, is): (_, Vec<&str>, Same) = match self {
            Self::Any | Self::Text => return Ok(texts(&[text])),
            Self::Number => return Err(Reason::Expected("a number")),
            Self::Time => return envelope::time(text).map(|n| vec![Literal::Number(n)]),
            Self::Address => return envelope::address(text).map(|literal| vec![literal]),
            // A number that has no name is shown as its digits.
            Self::Names(_) if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) => {
                return Ok(texts(&[text]));
            }
            Self::Names(names) => ("value of this field", names.clone(), str::eq_ignore_ascii_case),
            Self::Named(of, part) => {
                let users = USERS.iter().filter(|u| of.is_none_or(|of| of.name == u.name));
                let protocols = users.filter_map(|u| u.protocol);
                let all = protocols.flat_map(|p| core::iter::successors(Some(p), |p| p.next()));
                let (what, names) = part.names(all);
                (what, names, same_name)
            }
            Self::Command => {
                // An abbreviation stands for its name.
                let all = || diameter::command::all().map(|(_, c)| c);
                let is = |name: &str| name.eq_ignore_ascii_case(text);
                let mut found: Vec<_> =
                    all().filter(|c| is(c.name) || is(c.abbreviation)).map(|c| c.name).collect();
                found.sort_unstable();
                found.dedup();
                return match found.is_empty() {
                    true => {
                        let known = all().flat_map(|c| [c.abbreviation, c.name]).collect();
                        Err(Reason::no_value("command", text, known))
                    }
                    false => Ok(texts(&found)),
                };
            }
            Self::Values(avp) => {
                let all = named(avp).flat_map(|d| d.values).map(|(_, name)| *name);
                ("value of this AVP", all.collect(), str::eq_ignore_ascii_case)
            }
        };
        let mut found: Vec<_> = known.iter().copied().filter(|name| is(name, text)).collect();
        found.sort_unstable();
        found.dedup();
        if found.is_empty() { Err(Reason::no_value(what, text, known)) } else { Ok(texts(&found)) }
    }
    /// Whether its values are no texts, but points in time.
    pub(crate) const fn has_order(&self) -> bool {
        matches!(self, Self::Time)
    }
    /// What a number stands for: of a time, seconds since 1970.
    pub(crate) fn number(&self, n: i128) -> i128 {
        if self.has_order() { n.saturating_mul(1_000_000_000) } else { n }
    }
    /// Whether a number may stand in the place of a text.
    pub(crate) const fn takes_numbers(&self) -> bool {
        !matches!(self, Self::Text | Self::Address | Self::Named(_, Part::Context))
    }
}

impl Part {
    /// What it is called, and the names that it can have in these protocols.
    fn names(self, all: impl Iterator<Item = &'static Protocol>) -> (&'static str, Vec<&'static str>) {
        match self {
            Self::Operation => (
                "operation",
                all.flat_map(|p| p.operations()).flat_map(|t| t.defs()).map(|o| o.name).collect(),
            ),
            Self::Error => {
                ("error", all.flat_map(|p| p.errors()).flat_map(|t| t.defs()).map(|e| e.name).collect())
            }
            Self::Context => (
                "application context",
                all.flat_map(|p| p.contexts()).flat_map(|t| t.defs()).map(|c| c.name).collect(),
            ),
            Self::User => ("value of this field", Vec::new()),
        }
    }
}

/// The bit of a field in a set of them.
pub(crate) const fn mask(field: usize) -> u64 {
    if field < crate::MAX_FIELDS { 1 << field } else { 0 }
}
const _: () = assert!(crate::MAX_FIELDS <= 64);
