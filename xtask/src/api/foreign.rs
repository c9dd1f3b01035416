//! What of others stands in public items: whoever uses such an item has the other package in the same version, so that a new
//! major number of that is one of ours. `docs/DEPENDENCIES.md` lists what may.

use super::condense::paths;
use std::collections::{BTreeMap, BTreeSet};

/// Of the compiler: packages, and types that items are implemented for.
const STANDARD: [&str; 20] = [
    "core", "alloc", "std", "bool", "char", "str", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16",
    "i32", "i64", "i128", "isize", "f32", "f64",
];
/// Behind it stands a table of the packages of others that libraries show: `` | `toml` | `sigwall` | … | ``.
const HEADING: &str = "\n## In public items\n";

/// The packages of others that may be shown, each with the library that shows it.
pub(super) fn allowed(text: &str) -> Option<BTreeSet<(&str, &str)>> {
    let (_, rest) = text.split_once(HEADING)?;
    let section = rest.split_once("\n## ").map_or(rest, |(section, _)| section);
    let rows = section.lines().filter(|line| line.starts_with("| `"));
    let names = |line| str::split(line, '`').skip(1).step_by(2);
    Some(rows.filter_map(|line| names(line).next().zip(names(line).nth(1))).collect())
}

/// The packages of others in the items of a library, each with the first item that names it; `ours` are names of packages.
pub(super) fn shown<'i>(items: &'i [String], ours: &[String]) -> BTreeMap<&'i str, &'i str> {
    let is_ours = |name: &str| ours.iter().any(|own| own.replace('-', "_") == name);
    let mut found = BTreeMap::new();
    for item in items {
        let roots = paths(item).filter_map(|path| path.split("::").next());
        // `Self::Item` and `T::Error` begin with no package.
        let packages = roots.filter(|root| root.starts_with(|c: char| c.is_ascii_lowercase()));
        for package in packages.filter(|root| !STANDARD.contains(root) && !is_ours(root)) {
            found.entry(package).or_insert(item.as_str());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_of_others_are_told_of_those_of_the_workspace_and_of_the_compiler() {
        let items = [
            "pub fn a_b::read(&str) -> core::result::Result<a_b::C, toml::de::Error>",
            "pub fn a_b::C::next(&mut self) -> core::option::Option<Self::Item>",
            "impl<'de> serde_core::de::Deserialize<'de> for a_b::C",
            "pub fn a_b::C::of(d::E<'_>, alloc::vec::Vec<u8>, toml::Value)",
            "pub const u32::LIST: a_b::Format",
        ]
        .map(str::to_owned);
        let ours = ["a-b", "d"].map(str::to_owned);
        let told = shown(&items, &ours);
        assert_eq!(told.into_iter().collect::<Vec<_>>(), [("serde_core", &*items[2]), ("toml", &*items[0])]);
    }
    #[test]
    fn the_table_is_read() {
        let text = "| `a` | `b` |\n## In public items\n\n| package | library | where |\n|---|---|---|\n\
            | `toml` | `sigwall` | `ConfigError` |\n| `x` | `y` | z |\n\n## More\n\n| `c` | `d` |\n";
        assert_eq!(allowed(text).unwrap().into_iter().collect::<Vec<_>>(), [("toml", "sigwall"), ("x", "y")]);
        assert_eq!(allowed("| `a` | `b` |\n"), None);
    }
}
