//! What each library offers to others, an item a line: `docs/api/`.
//!
//! What a trait has is told of the trait; what the compiler or a derive implements is not listed. Features that are off by
//! default only add implementations, and are not listed either.
//!
//! A package of others that stands in a public item is refused, if `docs/DEPENDENCIES.md` does not list it.
//!
//! What goes away or changes there is a breaking change, and is seen in review as a line that changes.

mod condense;
mod foreign;

use crate::layering::{self, DEPENDENCIES};
use std::{fs, process::Command};

/// Where it is kept.
const FOLDER: &str = "docs/api";
/// Where it is made.
const TARGET: &str = "target/api";

/// Writes what each library offers, or with `check` compares it with what is there.
pub(crate) fn run(check: bool) -> Result<String, String> {
    let cargo = crate::cargo();
    let libraries = layering::published_libraries()?;
    let mut doc = Command::new(cargo);
    doc.args(["doc", "--quiet", "--lib", "--no-deps", "--target-dir", TARGET]);
    for name in &libraries {
        doc.args(["-p", name]);
    }
    // JSON of the documentation is not stable yet; which form it has is known of each compiler.
    doc.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", "");
    doc.env("RUSTDOCFLAGS", "-Z unstable-options --output-format json");
    let status = doc.status().map_err(|e| format!("cargo doc: {e}"))?;
    if !status.success() {
        return Err(format!("cargo doc: {status}"));
    }
    let papers = fs::read_to_string(DEPENDENCIES).map_err(|e| format!("{DEPENDENCIES}: {e}"))?;
    let mut allowed = foreign::allowed(&papers)
        .ok_or_else(|| format!("{DEPENDENCIES} does not list the packages that stand in public items"))?;
    let mut lines = 0usize;
    let mut changed = Vec::new();
    let mut wrong = Vec::new();
    for name in &libraries {
        let said = format!("{TARGET}/doc/{}.json", name.replace('-', "_"));
        let builder = public_api::Builder::from_rustdoc_json(&said);
        let builder =
            builder.omit_blanket_impls(true).omit_auto_trait_impls(true).omit_auto_derived_impls(true);
        let offered = builder.build().map_err(|e| format!("{said}: {e}"))?;
        let items: Vec<String> = offered.items().map(ToString::to_string).collect();
        for (package, item) in foreign::shown(&items, &libraries) {
            let listed = allowed.len();
            allowed.retain(|row| *row != (package, name.as_str()));
            if allowed.len() == listed {
                wrong.push(format!("{DEPENDENCIES} does not list {package} among what {name} shows: {item}"));
            }
        }
        let items: Vec<String> = without_methods(&items).cloned().collect();
        let text = condense::condense(name, &items);
        lines = lines.saturating_add(text.lines().count());
        let file = format!("{FOLDER}/{name}.txt");
        if check {
            let kept = fs::read_to_string(&file).map_err(|e| format!("{file}: {e}"))?;
            changed.extend(differences(&kept, &text).map(|line| format!("{name}: {line}")));
        } else {
            fs::create_dir_all(FOLDER).map_err(|e| format!("{FOLDER}: {e}"))?;
            fs::write(&file, text).map_err(|e| format!("{file}: {e}"))?;
        }
    }
    let gone = allowed.into_iter();
    wrong.extend(gone.map(|(package, name)| format!("{DEPENDENCIES}: {name} does not show {package}")));
    if !wrong.is_empty() {
        return Err(wrong.join("\n"));
    }
    if changed.is_empty() {
        return Ok(format!("api: {} libraries, {lines} items", libraries.len()));
    }
    changed.push("`xtask api --write` writes it anew; POLICY.md says what is a breaking change".to_owned());
    Err(changed.join("\n"))
}

/// The items without those of implementations of traits, which stand behind the line of the implementation.
fn without_methods(items: &[String]) -> impl Iterator<Item = &String> {
    let mut of = String::new();
    items.iter().filter(move |item| {
        if item.starts_with("impl") {
            let implementor = item.split_once(" for ").map(|(_, path)| path.split(['<', ' ']).next());
            of = implementor.flatten().map(|path| format!(" {path}")).unwrap_or_default();
            return true;
        }
        let behind = item.split_once(of.as_str()).map(|(_, behind)| behind);
        of.is_empty() || !behind.is_some_and(|behind| behind.starts_with(['<', ':']))
    })
}

/// The lines that one of two texts has and the other has not.
fn differences<'t>(kept: &'t str, now: &'t str) -> impl Iterator<Item = String> + 't {
    let missing = |of: &'t str, from: &'t str| {
        let there: std::collections::BTreeSet<&str> = from.lines().collect();
        of.lines().filter(move |line| !there.contains(line))
    };
    let gone = missing(kept, now).map(|line| format!("- {line}"));
    gone.chain(missing(now, kept).map(|line| format!("+ {line}")))
}

#[cfg(test)]
mod tests {
    #[test]
    fn methods_of_traits_are_told_of_the_trait() {
        let items = [
            "pub struct a::B",
            "impl a::B",
            "pub fn a::B::own(&self)",
            "impl core::fmt::Display for a::B",
            "pub fn a::B::fmt(&self)",
            "pub fn a::free()",
            "impl<'a> a::T for a::C<'a>",
            "pub const a::C<'a>::D: u8",
            "pub fn a::Cc::more()",
        ];
        let told = items.map(str::to_owned);
        let told: Vec<&String> = super::without_methods(&told).collect();
        assert_eq!(told, [items[0], items[1], items[2], items[3], items[5], items[6], items[8]]);
    }
    #[test]
    fn what_changes_is_told() {
        let told: Vec<String> = super::differences("a\nb\nc\n", "a\nc\nd\n").collect();
        assert_eq!(told, ["- b", "+ d"]);
        assert_eq!(super::differences("a\n", "a\n").count(), 0);
    }
}
