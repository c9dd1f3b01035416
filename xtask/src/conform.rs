//! What comparisons with facts in JSON share: findings with explained exceptions, and reading.

use serde_json::Value;
use sigcodec_ber::{Schema, Size};
use std::{collections::BTreeSet, fs, path::Path};

/// The differences found, those explained apart.
#[derive(Debug)]
pub(crate) struct Findings {
    explanations: &'static [(&'static str, &'static str)],
    lines: Vec<String>,
    explained: BTreeSet<&'static str>,
    count: usize,
}

impl Findings {
    /// None yet. An explanation is of the differences in the places that begin with its first text.
    pub(crate) const fn new(explanations: &'static [(&'static str, &'static str)]) -> Self {
        Self { explanations, lines: Vec::new(), explained: BTreeSet::new(), count: 0 }
    }
    /// A difference.
    pub(crate) fn add(&mut self, place: &str, what: &str) {
        match self.explanations.iter().find(|(p, _)| place.starts_with(p)) {
            Some((p, _)) => {
                self.explained.insert(p);
                self.count = self.count.saturating_add(1);
            }
            None => self.lines.push(format!("{place}: {what}")),
        }
    }
    /// A difference, if there is one.
    pub(crate) fn same<T: PartialEq + core::fmt::Debug>(
        &mut self,
        place: &str,
        what: &str,
        ours: &T,
        facts: &T,
    ) {
        if ours != facts {
            self.add(place, &format!("{what}: {ours:?} here, {facts:?} in the facts"));
        }
    }
    /// What to print; an explanation that explains nothing is a difference too.
    ///
    /// # Errors
    /// The differences, one a line.
    pub(crate) fn report(self, summary: &str) -> Result<String, String> {
        let mut lines = self.lines;
        for (place, _) in self.explanations.iter().filter(|(p, _)| !self.explained.contains(p)) {
            lines.push(format!("{place}: explained, but nothing differs"));
        }
        if lines.is_empty() {
            return Ok(format!("{summary}: no difference, {} explained", self.count));
        }
        lines.push(format!("{summary}: {} differences, {} explained", lines.len(), self.count));
        Err(lines.join("\n"))
    }
}

/// A file of JSON.
///
/// # Errors
/// Which file, and why it cannot be read.
pub(crate) fn read(path: &Path) -> Result<Value, String> {
    let text = fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    serde_json::from_str(&text).map_err(|e| format!("{}: {e}", path.display()))
}
/// The member of an object; null where there is none.
pub(crate) fn at<'v>(value: &'v Value, key: &str) -> &'v Value {
    value.get(key).unwrap_or(&Value::Null)
}
/// A member that is text; empty where there is none.
pub(crate) fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    at(value, key).as_str().unwrap_or_default()
}
/// A member that is a list; empty where there is none.
pub(crate) fn list<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    at(value, key).as_array().map_or(&[], Vec::as_slice)
}
/// A member that is a number.
pub(crate) fn number(value: &Value, key: &str) -> Option<i64> {
    at(value, key).as_i64()
}
/// A name without hyphens and case.
pub(crate) fn plain(name: &str) -> String {
    name.replace('-', "").to_lowercase()
}
pub(crate) fn size_of(fact: &Value) -> Size {
    let bound = |key| number(at(fact, "size"), key).and_then(|n| u32::try_from(n).ok());
    match (bound("min"), bound("max")) {
        (Some(min), Some(max)) => Size::new(min, max),
        (Some(min), None) => Size::new(min, u32::MAX),
        _ => Size::ANY,
    }
}
/// The name of a parameter's type here, and whether it may be absent.
pub(crate) fn ours(schema: Option<&Schema>, optional: bool) -> Option<(String, bool)> {
    schema.map(|s| (plain(s.name()), optional))
}
/// The class: 1 reports result and error, 2 errors, 3 results, 4 nothing.
pub(crate) fn class(fact: &Value) -> i64 {
    number(fact, "tc_class").unwrap_or_else(|| match (text(fact, "return_result"), list(fact, "errors")) {
        ("NONE", []) => 4,
        ("NONE", _) => 2,
        (_, []) => 3,
        _ => 1,
    })
}
