//! Sets of texts and prefixes, as rules name them: `$home`.

use std::{collections::BTreeMap, sync::Arc};

/// Texts, and prefixes of texts. Letter case of ASCII does not matter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Set {
    /// Sorted, in lower case.
    texts: Vec<Box<str>>,
    /// The same.
    prefixes: Vec<Box<str>>,
    /// How long prefixes are, each length once.
    lengths: Vec<usize>,
}

/// A number without the `+` that says it is an international one; any other text as it is.
pub(crate) fn without_plus(text: &str) -> &str {
    let digits = text.strip_prefix('+').filter(|d| !d.is_empty() && d.bytes().all(|b| b.is_ascii_digit()));
    digits.unwrap_or(text)
}

impl Set {
    /// The set of a list: one entry a line, `*` behind a prefix, blank lines and what stands behind `#` aside.
    ///
    /// # Errors
    /// The number of a line that has more than one word, or a `*` elsewhere than at its end: what was meant is not known.
    pub fn parse(list: &str) -> Result<Self, usize> {
        let mut set = Self::default();
        for (n, line) in list.lines().enumerate() {
            let entry = line.split('#').next().unwrap_or_default().trim();
            let (front, prefix) = match entry.strip_suffix('*') {
                Some(front) => (front, true),
                None => (entry, false),
            };
            if front.contains(|c: char| c == '*' || c.is_whitespace()) {
                return Err(n.saturating_add(1));
            }
            match (entry.is_empty(), prefix) {
                (true, _) => {}
                (false, true) => set.prefixes.push(without_plus(front).to_ascii_lowercase().into()),
                (false, false) => set.texts.push(without_plus(entry).to_ascii_lowercase().into()),
            }
        }
        set.order();
        Ok(set)
    }
    fn order(&mut self) {
        for list in [&mut self.texts, &mut self.prefixes] {
            list.sort_unstable();
            list.dedup();
        }
        self.lengths = self.prefixes.iter().map(|p| p.len()).collect();
        self.lengths.sort_unstable();
        self.lengths.dedup();
    }
    /// Whether a text is in the set, or begins with one of its prefixes. A `+` in front of digits is no part of a number, here
    /// and in the list.
    #[must_use]
    pub fn contains(&self, text: &str) -> bool {
        let text = without_plus(text);
        has(&self.texts, text.as_bytes())
            || self.lengths.iter().any(|n| text.as_bytes().get(..*n).is_some_and(|p| has(&self.prefixes, p)))
    }
    /// How many entries it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.texts.len().saturating_add(self.prefixes.len())
    }
    /// Whether it has none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Whether a sorted list has a text.
fn has(list: &[Box<str>], text: &[u8]) -> bool {
    list.binary_search_by(|entry| entry.bytes().cmp(text.iter().map(u8::to_ascii_lowercase))).is_ok()
}

/// Sets by name.
#[derive(Clone, Debug, Default)]
pub struct Sets(BTreeMap<String, Arc<Set>>);

impl Sets {
    /// No set.
    #[must_use]
    pub const fn new() -> Self {
        Self(BTreeMap::new())
    }
    /// Adds a set, in the place of one with the same name.
    pub fn insert(&mut self, name: &str, set: Set) {
        self.0.insert(name.to_owned(), Arc::new(set));
    }
    /// The set with a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Set> {
        self.0.get(name).map(AsRef::as_ref)
    }
    pub(crate) fn shared(&self, name: &str) -> Option<&Arc<Set>> {
        self.0.get(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_and_prefixes() {
        // A `+` is no part of a number, but one of a text.
        let set = Set::parse("+15550100*\n+4670\n+x").unwrap();
        for (text, answer) in [
            ("15550100200", true),
            ("+15550100", true),
            ("4670", true),
            ("+4670", true),
            ("+x", true),
            ("x", false),
            ("++4670", false),
            ("+4671", false),
            ("+", false),
        ] {
            assert_eq!(set.contains(text), answer, "{text}");
        }
        let set = Set::parse("# home\n15550100*\n 4670 # one number\nHSS.example*\n\n").unwrap();
        assert_eq!(set.len(), 3);
        for text in ["15550100", "15550100200", "4670", "hss.EXAMPLE.org"] {
            assert!(set.contains(text), "{text}");
        }
        for text in ["1555010", "46701", "467", "", "xhss.example"] {
            assert!(!set.contains(text), "{text}");
        }
        assert_eq!(Set::parse("1\n2*3"), Err(2));
        assert_eq!(Set::parse("1 2"), Err(1));
        assert!(Set::parse("*").unwrap().contains("anything"));
    }
}
