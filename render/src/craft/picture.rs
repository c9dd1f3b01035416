//! A message as JSON, and where in the octets each value of it lies.

use super::nodes::{Node, nodes};
use crate::{Dissected, Json};
use sigcodec::{
    dissect::Start,
    wire::{
        Error, Network, Selector,
        walk::{Element, Field, Shape, Span, Value, Varied, Visitor},
    },
};
use std::collections::HashMap;

/// How octets are read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reading<'c> {
    /// What they begin with.
    pub(crate) start: Start,
    /// Whose coding they have.
    pub(crate) network: Network,
    /// The application context of their dialogue, if they name none.
    pub(crate) context: Option<&'c [u8]>,
    /// The user of their connection of SCCP.
    pub(crate) user: Option<Selector>,
}

/// What is shown of octets.
#[derive(Debug)]
pub(crate) struct Picture {
    /// The JSON.
    pub(crate) text: String,
    /// Its values.
    pub(crate) nodes: Vec<Node>,
    /// Where those of `nodes` lie, and whether one is octets.
    pub(crate) places: Vec<Option<(Span, bool)>>,
    /// The number of a path in `nodes`.
    pub(crate) by_path: HashMap<String, usize>,
    /// Where the layers lie, from the outermost in.
    pub(crate) layers: Vec<Span>,
}

impl Picture {
    /// What is shown of octets that are read so.
    pub(crate) fn of(reading: &Reading<'_>, octets: &[u8]) -> Self {
        let mut decoded = Dissected::new(reading.start, octets, reading.network);
        if let Some(context) = reading.context {
            decoded = decoded.in_context(context);
        }
        if let Some(user) = reading.user {
            decoded = decoded.in_connection(user, reading.network);
        }
        let mut places = Places::default();
        places.json.object();
        let faults = decoded.walk(&mut places);
        let Places { mut json, found, layers, .. } = places;
        json.faults_and_findings(faults, &[]);
        let text = String::from_utf8_lossy(json.finish().0).into_owned();
        let nodes = nodes(&text);
        let by_path = nodes.iter().enumerate().map(|(n, node)| (node.path.clone(), n)).collect();
        let mut found = found.into_iter().peekable();
        let places = nodes.iter().map(|node| {
            while found.next_if(|f| f.to <= node.at).is_some() {}
            found.peek().filter(|f| f.from <= node.at).map(|f| (f.span, f.is_octets))
        });
        let places = places.collect();
        Self { text, nodes, places, by_path, layers }
    }
    /// The text of a value.
    pub(crate) fn value(&self, path: &str) -> Option<&str> {
        let node = self.nodes.get(*self.by_path.get(path)?)?;
        self.text.get(node.at..node.end)
    }
    /// Where a value lies.
    pub(crate) fn span(&self, path: &str) -> Option<Span> {
        self.places.get(*self.by_path.get(path)?)?.map(|(span, _)| span)
    }
    /// The leaves: path and text.
    pub(crate) fn leaves(&self) -> impl Iterator<Item = (&str, &str)> {
        let leaves = self.nodes.iter().filter(|n| n.is_leaf);
        leaves.map(|n| (n.path.as_str(), self.text.get(n.at..n.end).unwrap_or_default()))
    }
}

/// A field with its part of the text.
struct Found {
    from: usize,
    to: usize,
    span: Span,
    is_octets: bool,
}

/// Notes where in the text each field stands.
#[derive(Default)]
struct Places {
    json: Json,
    found: Vec<Found>,
    layers: Vec<Span>,
    depth: usize,
}

impl Places {
    fn note(&mut self, span: Span, is_octets: bool, tell: impl FnOnce(&mut Json)) {
        let from = self.json.written();
        tell(&mut self.json);
        self.found.push(Found { from, to: self.json.written(), span, is_octets });
    }
}

impl Visitor for Places {
    fn begin(&mut self, field: Field<'_>, shape: Shape) {
        if self.depth == 0 {
            self.layers.push(field.span);
        }
        self.depth = self.depth.saturating_add(1);
        self.note(field.span, false, |json| json.begin(field, shape));
    }
    fn end(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        self.json.end();
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        self.note(field.span, matches!(value, Value::Octets(_)), |json| json.value(field, value));
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: Error) {
        self.json.fault(field, raw, error);
    }
    fn unknown(&mut self, field: Field<'_>, raw: &[u8]) {
        self.note(field.span, true, |json| json.unknown(field, raw));
    }
    fn unread(&mut self, field: Field<'_>, octets: &[u8]) {
        self.note(field.span, true, |json| json.unread(field, octets));
    }
    fn other(&mut self, field: Field<'_>, element: Element<'_>, error: Error) {
        self.note(field.span, false, |json| json.other(field, element, error));
    }
    fn varied(&mut self, what: Varied) {
        Visitor::varied(&mut self.json, what);
    }
}
