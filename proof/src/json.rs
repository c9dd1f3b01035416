//! The JSON of every vector, and the types that its paths have.

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use sigcodec::{
    ber::{self, Tlv, Typed as _},
    dissect::Start,
    layers::USERS,
    map::dialogue_information::MapDialoguePdu,
    wire::{Layer, Network, Reader, audit::Finding},
};
use sigcodec_render::{Dissected, Json};
use std::{
    collections::HashMap,
    fmt, format, fs,
    path::PathBuf,
    string::{String, ToString as _},
    vec,
    vec::Vec,
};

/// A vector as it stands in its file.
#[derive(Clone, Debug)]
pub struct Vector {
    /// The file.
    pub file: PathBuf,
    /// The line.
    pub line: String,
    /// What it is called.
    pub name: String,
    /// Its octets.
    pub octets: Vec<u8>,
    /// What they begin with; `None` for a dialogue PDU of MAP.
    start: Option<Start>,
    network: Network,
}

/// Every vector of `vectors/`, by file and line.
///
/// # Panics
/// When a file cannot be read, or one of them is no vector.
#[must_use]
pub fn vectors() -> Vec<Vector> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../vectors");
    let files = fs::read_dir(folder).expect("vectors/ is there");
    let mut files: Vec<_> = files.filter_map(|f| Some(f.ok()?.path())).collect();
    files.retain(|f| f.extension().is_some_and(|e| e == "jsonl"));
    files.sort();
    let mut out = vec![];
    for file in files {
        for line in fs::read_to_string(&file).expect("it reads").lines() {
            out.push(vector(file.clone(), line));
        }
    }
    out
}

fn vector(file: PathBuf, line: &str) -> Vector {
    let v: serde_json::Value = serde_json::from_str(line).expect("a vector is a JSON object");
    let text = |key: &str| v.get(key).and_then(|t| t.as_str()).unwrap_or_default();
    let layer = text("layer");
    let start = match text("parameter").split(':').collect::<Vec<_>>()[..] {
        ["dlg", ..] => None,
        [kind, version, code] => Some(parameter(layer, kind, version, code).expect("a parameter is known")),
        _ => Some(Start::parse(layer).unwrap_or_else(|e| panic!("{}: {e}", text("name")))),
    };
    Vector {
        file,
        line: line.into(),
        name: format!("{layer} {}", text("name")),
        octets: sigcodec_render::text::unhex(text("hex")).expect("it is hexadecimal"),
        start,
        network: match text("network") {
            "" => Network::Itu,
            name => Network::named(name).expect("a network is known"),
        },
    }
}

fn parameter(layer: &str, kind: &str, version: &str, code: &str) -> Option<Start> {
    let protocol = USERS.iter().filter_map(|u| u.protocol).find(|p| p.layer().name() == layer)?;
    let (version, code) = (version.parse().ok()?, code.parse().ok()?);
    match kind {
        "arg" => protocol.operation(version, code).map(|o| Start::Argument(o, version)),
        "res" => protocol.operation(version, code).map(|o| Start::Result(o, version)),
        "err" => protocol.error(version, code).map(|e| Start::Error(e, version)),
        _ => None,
    }
}

impl Vector {
    /// What `sigdump --format json` shows of `octets` that begin with what the vector does.
    #[must_use]
    pub fn json(&self, octets: &[u8]) -> Vec<u8> {
        let mut json = Json::default();
        json.object();
        let (mut faults, mut findings): (_, Vec<Finding>) = (vec![], vec![]);
        match self.start {
            Some(start) => {
                let decoded = Dissected::new(start, octets, self.network);
                faults = decoded.walk(&mut json);
                decoded.audit(&mut findings);
                json.locate(&decoded, &findings);
            }
            None => match Tlv::read(&mut Reader::new(octets, Layer::Map)) {
                Ok(pdu) => {
                    ber::walk("mapDialoguePDU", MapDialoguePdu::SCHEMA, &pdu, &mut json);
                    ber::audit(MapDialoguePdu::SCHEMA, &pdu, &mut |f| findings.push(f));
                }
                Err(e) => faults.push(e.into()),
            },
        }
        json.faults_and_findings(faults, &findings);
        json.finish().0.to_vec()
    }
    /// The line of the vector with its JSON as it is now; nothing else of it is changed.
    #[must_use]
    pub fn renewed(&self) -> String {
        let json = String::from_utf8_lossy(&self.json(&self.octets)).trim_end().to_string();
        let Some((before, there)) = self.line.split_once("\"json\":") else {
            let before = self.line.strip_suffix('}').unwrap_or(&self.line);
            return format!("{before}, \"json\": {json}}}");
        };
        let mut values = serde_json::Deserializer::from_str(there).into_iter::<serde_json::Value>();
        let space = if there.starts_with(' ') { " " } else { "" };
        let behind = values.next().and_then(|_| there.get(values.byte_offset()..)).unwrap_or_default();
        format!("{before}\"json\":{space}{json}{behind}")
    }
}

/// A type of JSON; `null` stands for a value that is not there, and is none.
const TYPES: [&str; 5] = ["bool", "number", "text", "list", "object"];

/// The types that the paths of many texts have.
#[derive(Debug)]
pub struct Types {
    nodes: Vec<Node>,
    /// How many texts have been looked at.
    texts: usize,
}

/// A path: each type that it has with the first text that has it, and the paths behind it.
#[derive(Debug, Default)]
struct Node {
    types: [Option<usize>; 5],
    behind: HashMap<String, usize>,
}

impl Default for Types {
    fn default() -> Self {
        let mut types = Self { nodes: vec![Node::default()], texts: 0 };
        // What is shown of a parameter alone is what is shown of it inside a message, whatever user it is of.
        let alone = types.behind(0, "map");
        for user in USERS {
            types.nodes[0].behind.insert(user.name.into(), alone);
        }
        let component = ["tcap", "components", "[]"].iter().fold(0, |at, name| types.behind(at, name));
        for (kind, parameter) in [
            ("invoke", "argument"),
            ("returnResultLast", "result"),
            ("returnResultNotLast", "result"),
            ("returnError", "parameter"),
        ] {
            let (alone, kind) = (types.behind(alone, parameter), types.behind(component, kind));
            types.nodes[kind].behind.insert(parameter.into(), alone);
        }
        types
    }
}

impl Types {
    /// Adds the paths of a text; the number of the text is given.
    ///
    /// # Panics
    /// When it is no JSON.
    pub fn add(&mut self, text: &[u8]) -> usize {
        let mut from = serde_json::Deserializer::from_slice(text);
        let read = At { types: self, node: 0 }.deserialize(&mut from).and_then(|()| from.end());
        assert!(read.is_ok(), "no JSON: {}", String::from_utf8_lossy(text));
        self.texts += 1;
        self.texts - 1
    }
    /// How many paths there are.
    #[must_use]
    pub fn paths(&self) -> usize {
        self.nodes.len() - 1
    }
    /// The paths that have several types, each type with the number of the first text that has it.
    #[must_use]
    pub fn mixed(&self) -> Vec<(String, Vec<(&'static str, usize)>)> {
        let mut out: Vec<_> = self.of_paths().into_iter().filter(|(_, types)| types.len() > 1).collect();
        out.sort();
        out
    }
    /// Each path with the types that it has; one that stands for several is given once.
    #[must_use]
    pub fn of_paths(&self) -> Vec<(String, Vec<(&'static str, usize)>)> {
        let (mut out, mut left) = (vec![], vec![(0, String::new())]);
        let mut seen = vec![false; self.nodes.len()];
        while let Some((at, path)) = left.pop() {
            if core::mem::replace(&mut seen[at], true) {
                continue;
            }
            let node = &self.nodes[at];
            for (name, next) in &node.behind {
                let dot = if path.is_empty() || name == "[]" { "" } else { "." };
                left.push((*next, format!("{path}{dot}{name}")));
            }
            let types = TYPES.iter().zip(node.types).filter_map(|(name, first)| Some((*name, first?)));
            out.push((path, types.collect()));
        }
        out
    }
    fn is(&mut self, node: usize, kind: usize) {
        let texts = self.texts;
        self.nodes[node].types[kind].get_or_insert(texts);
    }
    fn behind(&mut self, node: usize, name: &str) -> usize {
        if let Some(next) = self.nodes[node].behind.get(name) {
            return *next;
        }
        let next = self.nodes.len();
        self.nodes.push(Node::default());
        self.nodes[node].behind.insert(name.into(), next);
        next
    }
}

/// A value that is read at a path.
struct At<'t> {
    types: &'t mut Types,
    node: usize,
}

impl<'de> DeserializeSeed<'de> for At<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}
impl<'de> Visitor<'de> for At<'_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        self.types.is(self.node, 0);
        Ok(())
    }
    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        self.types.is(self.node, 1);
        Ok(())
    }
    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        self.types.is(self.node, 1);
        Ok(())
    }
    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        self.types.is(self.node, 1);
        Ok(())
    }
    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        self.types.is(self.node, 2);
        Ok(())
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Self { types, node } = self;
        types.is(node, 3);
        let node = types.behind(node, "[]");
        while items.next_element_seed(At { types, node })?.is_some() {}
        Ok(())
    }
    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let Self { types, node } = self;
        types.is(node, 4);
        while let Some(name) = members.next_key::<std::borrow::Cow<'_, str>>()? {
            let node = types.behind(node, &name);
            members.next_value_seed(At { types, node })?;
        }
        Ok(())
    }
}
