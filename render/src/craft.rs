//! JSON back to octets: what [`Json`](crate::Json) shows of a message, changed, to a message that shows it.
//!
//! Nothing here knows the fields of a protocol. The octets that the JSON has are decoded and shown; where the JSON says
//! something else, octets of the field are changed in the ways that values are commonly coded, the lengths around it
//! follow, and of the messages that come of it the one is taken that shows what is asked for and nothing else.

mod codings;
mod nodes;
mod picture;
mod pointers;
mod records;
mod search;

use core::fmt;
use picture::{Picture, Reading};
use search::{Search, Target};
use serde_json::Value;
use sigcodec::{
    dissect::Start,
    layers::{LAYERS, LayerDef, USERS},
    wire::Network,
};

/// A message that was made from JSON.
#[derive(Clone, Debug)]
pub struct Crafted {
    /// Its octets.
    pub octets: Vec<u8>,
    /// What they begin with; `None` where the JSON shows no layer, only octets.
    pub start: Option<Start>,
    /// Whose coding they have.
    pub network: Network,
    /// Paths that the JSON leaves as they were and that read otherwise now, because octets that they are read from say
    /// something else: an argument whose operation is another one. Lengths, and octets whose contents are shown too, are
    /// not told.
    pub otherwise: Vec<String>,
}

/// Why JSON does not become a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The path of the member that cannot be as it says; empty if it is all of it.
    pub path: String,
    /// Why.
    pub reason: String,
}

impl Refusal {
    fn new(path: &str, reason: impl Into<String>) -> Self {
        Self { path: path.to_owned(), reason: reason.into() }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            crate::text::plain(f, &self.path)?;
            f.write_str(": ")?;
        }
        crate::text::plain(f, &self.reason)
    }
}
impl core::error::Error for Refusal {}

/// Makes the octets of a message that shows `json`, an object as `sigdump --format json --raw` prints it, changed.
///
/// The octets are those of the first of its `layers`, or `undecoded`. Members may have other values, and elements, AVPs,
/// parameters and AVPs inside them may be missing; lengths follow. Members that the message has not are not added. `errors`, `anomalies`, `reencoded`, and what
/// says where the message came from, are not looked at.
///
/// # Errors
/// A text that is no JSON object of a message or has no octets, and the path of a member that no octets were found for.
pub fn craft(json: &str) -> Result<Crafted, Refusal> {
    let target = Target::read(json).map_err(|e| Refusal::new("", e))?;
    if target.text("collectedSegments").is_some() {
        return Err(Refusal::new(
            "collectedSegments",
            "several messages carried it, each of which has JSON of its own",
        ));
    }
    let octets = base(&target)?;
    if matches!(target.roots()[..], [] | ["undecoded"]) {
        return Ok(Crafted { octets, start: None, network: Network::Itu, otherwise: Vec::new() });
    }
    let (reading, picture) = reading(&target, &octets)?;
    let mut search = Search::new(&target, reading, picture, octets);
    search.run()?;
    let (octets, otherwise) = search.finish();
    Ok(Crafted { octets, start: Some(reading.start), network: reading.network, otherwise })
}

/// The octets that a JSON has of its message.
fn base(target: &Target) -> Result<Vec<u8>, Refusal> {
    let text = |path: &str| target.value(path).and_then(Value::as_str);
    // What is refused as a whole is listed with its octets, if it has no member of its own.
    let refused =
        target.value("undecodable[0].path").and_then(Value::as_str).is_some_and(|p| !p.contains(['.', '[']));
    let refused = if refused && target.roots().is_empty() { "undecodable[0].octets" } else { "undecoded" };
    let path = ["undecoded", "layers[0].octets", refused].into_iter().find(|path| text(path).is_some());
    let path = path.ok_or_else(|| {
        Refusal::new("layers", "is missing: --raw prints the octets that a message is made from")
    })?;
    crate::text::unhex(text(path).unwrap_or_default()).map_err(|e| Refusal::new(path, e))
}

/// How octets are read so that they show what a JSON says, or most of it.
fn reading<'c>(target: &Target, octets: &[u8]) -> Result<(Reading<'c>, Picture), Refusal> {
    let roots = target.roots();
    let mut best: Option<(usize, Reading<'c>, Picture)> = None;
    let mut consider = |reading: Reading<'c>| {
        let picture = Picture::of(&reading, octets);
        let score = target.distance(&picture);
        if best.as_ref().is_none_or(|(other, ..)| score < *other) {
            best = Some((score, reading, picture));
        }
        best.as_ref().map_or((usize::MAX, reading), |(score, reading, _)| (*score, *reading))
    };
    let starts = starts(target, &roots)?;
    for start in &starts {
        for (_, network) in Network::NAMES {
            if consider(Reading { start: *start, network: *network, context: None, user: None }).0 == 0 {
                return best.map(|(_, reading, picture)| (reading, picture)).ok_or_else(|| nothing(&roots));
            }
        }
    }
    // A connection or a dialogue says what a message is read as that does not say it itself.
    let (_, found) = consider(Reading {
        start: *starts.first().ok_or_else(|| nothing(&roots))?,
        network: Network::Itu,
        context: None,
        user: None,
    });
    for user in LAYERS.iter().filter(|l| roots.iter().skip(1).any(|root| is_named(l, root))) {
        consider(Reading { user: Some(user.enter), ..found });
    }
    let (left, found) = consider(found);
    if left > 0 && roots.contains(&"tcap") {
        for context in
            USERS.iter().filter_map(|u| u.protocol).flat_map(|p| p.contexts()).flat_map(|c| c.defs())
        {
            consider(Reading { context: Some(context.oid), ..found });
        }
    }
    best.map(|(_, reading, picture)| (reading, picture)).ok_or_else(|| nothing(&roots))
}

fn nothing(roots: &[&str]) -> Refusal {
    Refusal::new("", format!("no member is a layer that a message begins with: {}", roots.join(", ")))
}

/// Whether a member of JSON shows a layer, with hyphens in the name or without.
fn is_named(def: &LayerDef, member: &str) -> bool {
    let name = |text: &str| text.replace('-', "");
    name(def.name).eq_ignore_ascii_case(&name(member))
}

/// What a message may begin with whose JSON has these members.
fn starts(target: &Target, roots: &[&str]) -> Result<Vec<Start>, Refusal> {
    let first = roots.first().copied().unwrap_or_default();
    if let Some(def) = LAYERS.iter().find(|l| is_named(l, first)) {
        return Ok(vec![Start::Layer(def)]);
    }
    let mut names = Vec::new();
    if first == "sms" {
        for direction in ["mo", "mt"] {
            names.extend(["", "-ack", "-error"].map(|kind| format!("sms-{direction}{kind}")));
        }
    }
    let member = |name: &str| target.value(&format!("{first}.{name}"));
    let version = member("version").and_then(Value::as_u64).unwrap_or_default();
    for (kinds, of) in [(&["arg", "res"][..], "operation"), (&["err"], "error")] {
        let Some(code) = member(&format!("{of}.local")) else { continue };
        names.extend(kinds.iter().map(|kind| format!("{first}-{kind}:{code}@{version}")));
    }
    let starts: Vec<_> = names.iter().filter_map(|name| Start::parse(name).ok()).collect();
    if starts.is_empty() { Err(nothing(roots)) } else { Ok(starts) }
}
