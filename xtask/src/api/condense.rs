//! The list of public items made short enough to be read: a line an item.
//!
//! A struct has its fields on its line, an enumeration its variants, and both the traits that they implement. Constants of
//! one type in one place are one line, as the tables make thousands of them. A path inside a signature is its last name,
//! unless the library means two things by it.

use std::collections::{BTreeMap, BTreeSet};

/// A type with what stands on its line.
struct Type<'i> {
    /// `pub struct a::B<'a>(u8)`.
    head: &'i str,
    /// `a::B`, as its members are named.
    path: &'i str,
    members: Vec<&'i str>,
    traits: BTreeSet<String>,
}

/// Constants that are one line.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Constants {
    /// `a::b::`
    place: String,
    /// `const` or `static`.
    kind: &'static str,
    of: String,
}

/// What is put together from the items of one library.
struct Lines<'i> {
    /// Names that several things have, whose paths are kept.
    ambiguous: BTreeSet<&'i str>,
    library: String,
    lines: BTreeSet<String>,
    /// Names of constants, by their kind, what they are in, and their type.
    constants: BTreeMap<Constants, BTreeSet<String>>,
}

/// The lines of a library's items, sorted.
pub(super) fn condense(library: &str, items: &[String]) -> String {
    let library = library.replace('-', "_");
    let mut seen: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for item in items {
        for path in paths(item.split_once('(').map_or(item.as_str(), |(_, behind)| behind)) {
            let name = path.rsplit("::").next().unwrap_or(path);
            seen.entry(name).or_default().insert(path);
        }
    }
    let ambiguous = seen.into_iter().filter(|(_, paths)| paths.len() > 1).map(|(name, _)| name).collect();
    let mut all = Lines { ambiguous, library, lines: BTreeSet::new(), constants: BTreeMap::new() };
    let mut open: Option<Type<'_>> = None;
    for item in items {
        let said = item.trim_start_matches("#[non_exhaustive] ").trim_start_matches("#[repr(u8)] ");
        if ["pub struct ", "pub enum ", "pub union ", "pub trait "].iter().any(|k| said.starts_with(k)) {
            let path = said.split(' ').nth(2).unwrap_or_default();
            let path = path.split(['<', '(', ' ']).next().unwrap_or_default().trim_end_matches(':');
            let next = Type { head: item, path, members: Vec::new(), traits: BTreeSet::new() };
            if let Some(done) = open.replace(next) {
                all.close(&done);
            }
        } else if let Some(implemented) = said.strip_prefix("impl") {
            all.implementation(implemented, &mut open);
        } else if let Some(member) = open.as_mut().and_then(|of| member(said, of.path).map(|m| (of, m))) {
            member.0.members.push(member.1);
        } else {
            all.item(item, said);
        }
    }
    if let Some(done) = open {
        all.close(&done);
    }
    all.text()
}

/// What an item is called, by which it is sorted: what belongs to a type stands below it.
fn place(line: &str) -> &str {
    let words = ["#[non_exhaustive] ", "#[repr(u8)] ", "#[repr(C)] ", "pub ", "const ", "async ", "unsafe "];
    let mut rest = words.iter().fold(line, |rest, word| rest.strip_prefix(word).unwrap_or(rest));
    for kind in ["fn ", "struct ", "enum ", "trait ", "static ", "mod ", "use ", "macro ", "type "] {
        rest = rest.strip_prefix(kind).unwrap_or(rest);
    }
    rest
}

/// What is behind the path of a type in the line of one of its fields or variants.
fn member<'i>(item: &'i str, of: &str) -> Option<&'i str> {
    item.strip_prefix("pub ")?.strip_prefix(of)?.strip_prefix("::")
}

/// The paths in a text, of two names and more.
pub(super) fn paths(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':'));
    words.map(|word| word.trim_matches(':')).filter(|word| word.contains("::"))
}

impl Lines<'_> {
    /// A text with its paths made short.
    fn short(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(path) = paths(rest).next() {
            let at = rest.find(path).unwrap_or_default();
            let (before, behind) = rest.split_at(at);
            out.push_str(before);
            let name = path.rsplit("::").next().unwrap_or(path);
            let own = path.strip_prefix(self.library.as_str()).map(|p| p.trim_start_matches(':'));
            let whole = own.unwrap_or_else(|| {
                let front = path.rsplit("::").nth(1).map_or(0, str::len).saturating_add(2);
                path.len()
                    .checked_sub(name.len().saturating_add(front))
                    .and_then(|at| path.get(at..))
                    .unwrap_or(path)
            });
            out.push_str(if self.ambiguous.contains(name) { whole } else { name });
            rest = behind.strip_prefix(path).unwrap_or_default();
        }
        out.push_str(rest);
        out
    }

    /// The head of an item: what it is called in this library, and the rest made short.
    fn head(&self, text: &str) -> String {
        let own = format!("{}::", self.library);
        let Some((before, behind)) = text.split_once(own.as_str()) else { return self.short(text) };
        let end = behind.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':' || c == '!'));
        let (name, rest) = behind.split_at(end.unwrap_or(behind.len()));
        // The generics of a method's type stand inside its name.
        if let Some((generics, method)) = rest.split_once(">::").filter(|(g, _)| !g.contains('(')) {
            let method = self.short(method);
            return format!("{before}{name}{}>::{method}", self.short(generics));
        }
        format!("{before}{name}{}", self.short(rest))
    }

    fn close(&mut self, of: &Type<'_>) {
        let mut line = self.head(of.head);
        if !of.members.is_empty() {
            let members: Vec<String> = of.members.iter().map(|m| self.short(m)).collect();
            line.push_str(&format!(" {{ {} }}", members.join(", ")));
        }
        if !of.traits.is_empty() {
            let traits: Vec<&str> = of.traits.iter().map(String::as_str).collect();
            line.push_str(&format!(" is {}", traits.join(", ")));
        }
        self.lines.insert(line);
    }

    /// `impl<'a> Trait for Type<'a>`: said on the line of the type, or on its own where the type is of others.
    fn implementation(&mut self, said: &str, open: &mut Option<Type<'_>>) {
        let Some((of, implementor)) = said.rsplit_once(" for ") else { return };
        let path = implementor.split(['<', ' ']).next().unwrap_or_default();
        match open {
            Some(open) if open.path.rsplit("::").next() == path.rsplit("::").next() => {
                let implemented =
                    of.strip_prefix('<').and_then(|o| o.split_once("> ")).map_or(of, |(_, o)| o);
                let implemented = self.short(implemented.trim_start());
                open.traits.insert(implemented);
            }
            _ => {
                let line = format!("impl{}", self.short(said));
                self.lines.insert(line);
            }
        }
    }

    fn item(&mut self, item: &str, said: &str) {
        let constant =
            said.strip_prefix("pub const ").filter(|c| !c.starts_with("fn ")).map(|c| ("const", c));
        let constant = constant.or_else(|| said.strip_prefix("pub static ").map(|c| ("static", c)));
        let parts = constant.and_then(|(kind, c)| c.split_once(": ").map(|(path, of)| (kind, path, of)));
        if let Some((kind, path, of)) = parts
            && let Some((place, name)) = path.rsplit_once("::")
        {
            let root = place == self.library;
            let place = if root { String::new() } else { format!("{}::", self.head(place)) };
            let key = Constants { place, kind, of: self.short(of) };
            self.constants.entry(key).or_default().insert(name.to_owned());
            return;
        }
        let line = self.head(item);
        self.lines.insert(line);
    }

    fn text(mut self) -> String {
        for (key, names) in &self.constants {
            let Constants { place, kind, of } = key;
            // What a module has from its own modules is said there, and counted here.
            let is_below = |k: &Constants| k.place != *place && k.place.starts_with(place.as_str());
            let inner = self.constants.iter().filter(|(k, _)| k.of == *of && is_below(k));
            let inner: BTreeSet<&String> = inner.flat_map(|(_, names)| names).collect();
            let own: Vec<&str> = names.iter().filter(|n| !inner.contains(n)).map(String::as_str).collect();
            let again = names.len().saturating_sub(own.len());
            let line = match (own.as_slice(), again) {
                ([one], 0) => format!("pub {kind} {place}{one}: {of}"),
                (own, 0) => format!("pub {kind} {place}{{{}}}: {of}", own.join(", ")),
                (own, again) => {
                    format!("pub {kind} {place}{{{}}}: {of}, and {again} of its modules", own.join(", "))
                }
            };
            self.lines.insert(line);
        }
        let mut lines: Vec<&String> = self.lines.iter().collect();
        lines.sort_by_key(|line| (place(line), *line));
        lines.into_iter().map(|line| format!("{line}\n")).collect()
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_item_is_a_line() {
        let items = [
            "pub mod a_b",
            "pub mod a_b::c",
            "#[non_exhaustive] pub enum a_b::c::E<'a>",
            "pub a_b::c::E::One(a_b::d::F)",
            "pub a_b::c::E::Two = 2",
            "impl<'a> a_b::c::E<'a>",
            "pub const a_b::c::E<'a>::FIRST: Self",
            "pub fn a_b::c::E<'a>::f(&self) -> core::option::Option<a_b::d::F>",
            "impl core::fmt::Display for a_b::c::E<'_>",
            "pub const a_b::c::X: a_b::d::F",
            "pub const a_b::c::Y: a_b::d::F",
            "pub const a_b::X: a_b::d::F",
            "pub const a_b::Z: a_b::d::F",
            "impl a_b::T for u8",
        ];
        let items = items.map(str::to_owned);
        let lines = super::condense("a-b", &items);
        assert!(lines.contains("#[non_exhaustive] pub enum c::E<'a> { One(F), Two = 2 } is Display\n"));
        assert!(lines.contains("pub const c::{X, Y}: F\n"));
        assert!(lines.contains("pub const {Z}: F, and 1 of its modules\n"));
        assert!(lines.contains("impl T for u8\n"));
        assert!(lines.contains("pub const c::E<'a>::FIRST: Self\npub fn c::E<'a>::f(&self) -> Option<F>\n"));
        assert_eq!(lines.lines().count(), 8);
    }
    #[test]
    fn what_has_two_meanings_keeps_its_path() {
        let items = ["pub fn a::f(b::V) -> c::V", "pub fn a::g(b::W)"].map(str::to_owned);
        assert_eq!(super::condense("a", &items), "pub fn f(b::V) -> c::V\npub fn g(W)\n");
    }
}
