//! What differs between two messages, by path.

use crate::text;
use core::fmt::Write as _;
use sigcodec::wire::{
    Error,
    walk::{Field, Shape, Span, Value, Visitor},
};
use std::collections::BTreeMap;

/// The leaves of a message with their paths: names of the walk with `/` between them, items of a list by their number, AVPs
/// by name and which of that name.
#[derive(Clone, Debug, Default)]
pub struct Leaves {
    /// In the order of the octets.
    leaves: Vec<(String, String)>,
    /// Which of them are octets, and where these lie.
    octets: Vec<(usize, Span)>,
    path: Vec<Level>,
}

#[derive(Clone, Debug, Default)]
struct Level {
    name: String,
    /// How often each name has stood in it.
    names: BTreeMap<String, u64>,
}

/// A difference.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// Where.
    pub path: String,
    /// What the first message has there.
    pub left: Option<String>,
    /// What the second one has.
    pub right: Option<String>,
}

impl Leaves {
    /// The name of something at the level that is open, told apart from others that are called so.
    fn named(&mut self, name: &str, is_item: bool) -> String {
        let Some(level) = self.path.last_mut() else { return name.to_owned() };
        let n = level.names.entry(name.to_owned()).or_default();
        *n = n.saturating_add(1);
        match (*n, is_item) {
            (1, false) => name.to_owned(),
            (n, _) => format!("{name}[{n}]"),
        }
    }
    fn add(&mut self, field: &Field<'_>, shown: String) {
        let name = self.named(field.name, field.name.is_empty());
        let mut path = String::new();
        for level in &self.path {
            path.push_str(&level.name);
            path.push('/');
        }
        self.leaves.push((path + &name, shown));
    }
    /// What differs from another message, in the order of this one; what only the other one has comes last. Fields are left
    /// out whose path has one of the names in `except`.
    #[must_use]
    pub fn differences(&self, other: &Self, except: &[String]) -> Vec<Difference> {
        let is_left_out = |path: &str| path.split('/').any(|name| except.iter().any(|e| e == base(name)));
        let theirs: BTreeMap<&str, &str> =
            other.leaves.iter().map(|(p, v)| (p.as_str(), v.as_str())).collect();
        let ours: BTreeMap<&str, &str> = self.leaves.iter().map(|(p, v)| (p.as_str(), v.as_str())).collect();
        let changed = self.leaves.iter().filter(|(p, v)| theirs.get(p.as_str()) != Some(&v.as_str()));
        let changed = changed.map(|(path, value)| Difference {
            path: path.clone(),
            left: Some(value.clone()),
            right: theirs.get(path.as_str()).map(|v| (*v).to_owned()),
        });
        let new = other.leaves.iter().filter(|(p, _)| !ours.contains_key(p.as_str()));
        let new = new.map(|(path, value)| Difference {
            path: path.clone(),
            left: None,
            right: Some(value.clone()),
        });
        changed.chain(new).filter(|d| !is_left_out(&d.path)).collect()
    }
}

/// A name without its number.
fn base(name: &str) -> &str {
    name.split(['[', '#']).next().unwrap_or(name)
}

impl Difference {
    /// Writes it in lines as `diff` has them, harmless to a terminal.
    pub fn write(&self, out: &mut String) {
        for (mark, value) in [('-', &self.left), ('+', &self.right)] {
            let Some(value) = value else { continue };
            let _ = write!(out, "{mark} ");
            let _ = text::plain(out, &self.path);
            out.push_str(": ");
            let _ = text::plain(out, value);
            out.push('\n');
        }
    }
}

impl Visitor for Leaves {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        if self.path.is_empty() {
            // A layer: the octets below that it is decoded from say nothing more.
            let layer = field.span;
            let carries = |s: &Span| s.start <= layer.start && layer.end <= s.end && layer.start < layer.end;
            if let Some(at) = self.octets.iter().position(|(_, span)| carries(span)) {
                let (leaf, _) = self.octets.remove(at);
                if let Some((_, value)) = self.leaves.get_mut(leaf) {
                    value.clear();
                }
            }
        }
        let name = self.named(field.name, field.name.is_empty());
        self.path.push(Level { name, names: BTreeMap::new() });
    }
    fn end(&mut self) {
        self.path.pop();
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        // An item that says its name has it: AVPs that moved are the same.
        if let ("name", Value::Text(name)) = (field.name, value) {
            let is_item = self.path.last().is_some_and(|level| level.name.starts_with('['));
            if let (true, Some(mut level)) = (is_item, self.path.pop()) {
                level.name = self.named(&name.to_string(), false);
                self.path.push(level);
            }
        }
        if matches!(value, Value::Octets(_)) {
            self.octets.push((self.leaves.len(), field.span));
        }
        self.add(&field, value.to_string());
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: Error) {
        self.add(&field, format!("!{error}: {}", sigcodec::wire::show::Hex(raw)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Dissected, text::unhex};
    use sigcodec::{dissect::Start, wire::Network};

    fn leaves(hex: &str) -> Leaves {
        let octets = unhex(hex).unwrap();
        let mut leaves = Leaves::default();
        Dissected::new(Start::parse("diameter").unwrap(), &octets, Network::Itu).walk(&mut leaves);
        leaves
    }

    #[test]
    fn avps_are_compared_by_name() {
        let header = "00000118 00000000 00000001 00000002";
        let (host, realm) = ("00000108 4000000a 61620000", "00000128 4000000a 63640000");
        let left = leaves(&format!("0100002c {header} {host} {realm}"));
        let right = leaves(&format!("0100002c {header} {realm} 00000108 4000000a 61630000"));
        let differences = left.differences(&right, &[]);
        let wanted = Difference {
            path: "diameter/avps/Origin-Host/value".to_owned(),
            left: Some("ab".to_owned()),
            right: Some("ac".to_owned()),
        };
        assert_eq!(differences, [wanted]);
        let mut out = String::new();
        differences[0].write(&mut out);
        assert_eq!(out, "- diameter/avps/Origin-Host/value: ab\n+ diameter/avps/Origin-Host/value: ac\n");
        assert_eq!(left.differences(&right, &["Origin-Host".to_owned()]), []);
        let twice = leaves(&format!("01000038 {header} {host} {realm} {host}"));
        let paths: Vec<String> = left.differences(&twice, &[]).into_iter().map(|d| d.path).collect();
        assert_eq!(paths[0], "diameter/header/length");
        assert!(paths[1..].iter().all(|p| p.starts_with("diameter/avps/Origin-Host[2]/")), "{paths:?}");
    }
}
