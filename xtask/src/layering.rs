//! The floors: each package states its own, and depends on lower ones only.
//!
//! What is read is `cargo metadata`: `[package.metadata.sigcodec]` of each package has its `floor`, and `imports`, the
//! packages of the same floor that its specification imports, or that are the two halves of one thing. Nobody keeps a
//! list. A file outside the table of protocols names two of them at most, unless joining them is its work.

#![expect(clippy::indexing_slicing, reason = "a member that JSON does not have is null")]

use serde_json::Value;
use std::{collections::BTreeMap, fs, path::Path, process::Command};

/// A package of the workspace.
struct Package {
    floor: u64,
    imports: Vec<String>,
    /// Packages of the workspace that it depends on, tests apart.
    dependencies: Vec<String>,
    features: Vec<String>,
    folder: String,
    /// Whether it has a library.
    library: bool,
    /// Packages of others that it depends on.
    others: Vec<String>,
    /// Whether it is a package that others get.
    published: bool,
    version: String,
}

/// The texts that every package that others get carries.
const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// The floor of the protocols.
const PROTOCOLS: u64 = 4;
/// The floor of the facade; what stands higher needs an allocator.
const FACADE: u64 = 5;
/// The floor of the tools; what stands higher proves and measures.
const TOOLS: u64 = 8;

/// Files whose work is to join more than two protocols, with what they join.
const JOIN: &[(&str, &str)] = &[
    ("src/layers.rs", "the table"),
    ("src/compose.rs", "one call from a value to M3UA"),
    ("src/lib.rs", "names every crate once"),
    ("src/refuse.rs", "an answer of each layer inside those below it"),
    ("src/short_message.rs", "short messages inside MAP and Diameter"),
    ("src/stack/agreement.rs", "addresses of MAP and SCCP, in components of TCAP"),
    ("src/stack.rs", "user parts: TCAP and MAP above the network service, short messages in Diameter"),
    ("filter/src/known.rs", "the names that values can have, a table a protocol"),
    ("render/src/facts.rs", "what a line shows of a message is of all its layers"),
    ("trace/src/follow.rs", "what tells dialogues apart, a key a protocol"),
    ("sigdump/src/tables.rs", "what the decoder knows, a table a protocol"),
];

fn packages() -> Result<BTreeMap<String, Package>, String> {
    let cargo = crate::cargo();
    let out = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--no-deps"])
        .output()
        .map_err(|e| format!("cargo metadata: {e}"))?;
    if !out.status.success() {
        return Err(String::from_utf8_lossy(&out.stderr).into_owned());
    }
    let all: Value = serde_json::from_slice(&out.stdout).map_err(|e| format!("cargo metadata: {e}"))?;
    let list = |v: &Value| v.as_array().cloned().unwrap_or_default();
    let text = |v: &Value| v.as_str().unwrap_or_default().to_owned();
    let mut found = BTreeMap::new();
    for package in list(&all["packages"]) {
        let name = text(&package["name"]);
        let stated = &package["metadata"]["sigcodec"];
        let floor = stated["floor"].as_u64().ok_or_else(|| format!("{name} states no floor"))?;
        let inside = |d: &&Value| d["path"].is_string() && d["kind"] != "dev";
        let dependencies = list(&package["dependencies"]);
        let others = dependencies.iter().filter(|d| d["path"].is_null()).map(|d| text(&d["name"])).collect();
        let dependencies = dependencies.iter().filter(inside).map(|d| text(&d["name"])).collect();
        let features = package["features"].as_object().map(|f| f.keys().cloned().collect());
        let manifest = text(&package["manifest_path"]);
        let folder = Path::new(&manifest).parent().map(|p| p.display().to_string()).unwrap_or_default();
        let library = list(&package["targets"]).iter().any(|t| t["kind"] == serde_json::json!(["lib"]));
        let imports = list(&stated["imports"]).iter().map(text).collect();
        let features = features.unwrap_or_default();
        let published = package["publish"].is_null();
        let version = text(&package["version"]);
        found.insert(
            name,
            Package { floor, imports, dependencies, others, features, folder, library, published, version },
        );
    }
    Ok(found)
}

/// The packages that others get, with their versions.
pub(crate) fn published() -> Result<Vec<(String, String)>, String> {
    Ok(packages()?.into_iter().filter(|(_, p)| p.published).map(|(name, p)| (name, p.version)).collect())
}
/// Those of them that are libraries.
pub(crate) fn published_libraries() -> Result<Vec<String>, String> {
    let is_one = |(_, p): &(String, Package)| p.published && p.library;
    Ok(packages()?.into_iter().filter(is_one).map(|(name, _)| name).collect())
}

/// Whether a package has a README that its documentation begins with, if it has any.
fn has_front_page(folder: &Path) -> bool {
    let front = "#![doc = include_str!(\"../README.md\")]";
    let library = fs::read_to_string(folder.join("src/lib.rs"));
    let is_told = library.map_or(true, |text| text.starts_with(front));
    folder.join("README.md").is_file() && is_told
}

/// What the front page of a library lacks: an example, what its features add, what it leaves to others.
fn missing_parts(folder: &Path) -> Vec<&'static str> {
    let page = fs::read_to_string(folder.join("README.md")).unwrap_or_default();
    let parts: [(&str, &[&str]); 3] = [
        ("an example", &["```rust\n", "```\n"]),
        ("a table of features", &["| feature | adds |", "It has no features."]),
        ("what is not here", &["Not here:", "## What it does not do"]),
    ];
    let is_missing = |(_, any): &(&str, &[&str])| !any.iter().any(|part| page.contains(part));
    parts.into_iter().filter(is_missing).map(|(what, _)| what).collect()
}

/// The links of a front page that lead nowhere from docs.rs: those to files beside it.
fn relative_links(folder: &Path) -> Vec<String> {
    let page = fs::read_to_string(folder.join("README.md")).unwrap_or_default();
    let targets = page.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(target, _)| target);
    let leads = |t: &&str| {
        t.starts_with("https://") || t.starts_with('#') || t.contains("::") || !t.contains(['.', '/'])
    };
    targets.filter(|t| !leads(t)).map(str::to_owned).collect()
}

/// Where it says what every package of others is for.
pub(crate) const DEPENDENCIES: &str = "docs/DEPENDENCIES.md";

/// Holds every package to its floor and to its papers, the features to the table, and every file to two protocols.
pub(crate) fn run() -> Result<String, String> {
    let packages = packages()?;
    let mut wrong = Vec::new();
    let justified = fs::read_to_string(DEPENDENCIES).map_err(|e| format!("{DEPENDENCIES}: {e}"))?;
    for (name, package) in &packages {
        for other in package.others.iter().filter(|other| !justified.contains(&format!("`{other}`"))) {
            wrong.push(format!("{DEPENDENCIES} does not say what {other} is for, on which {name} depends"));
        }
    }
    let mut edges = 0usize;
    for (name, package) in &packages {
        let licence = |text: &&str| Path::new(&package.folder).join(text).is_file();
        if package.published && !LICENCES.iter().all(licence) {
            wrong.push(format!("{name} does not carry {}", LICENCES.join(" and ")));
        }
        if package.published && !Path::new(&package.folder).join("CHANGELOG.md").is_file() {
            wrong.push(format!("{name} has no CHANGELOG.md"));
        }
        if package.published && !has_front_page(Path::new(&package.folder)) {
            wrong.push(format!("{name} has no README.md, or its documentation does not begin with it"));
        }
        let is_ours = package.library && package.published && name.starts_with("sigcodec");
        for part in missing_parts(Path::new(&package.folder)).iter().filter(|_| is_ours) {
            wrong.push(format!("the front page of {name} lacks {part}"));
        }
        for link in relative_links(Path::new(&package.folder)).iter().filter(|_| package.published) {
            wrong.push(format!(
                "the front page of {name} has a link to {link}, which leads nowhere from docs.rs"
            ));
        }
        for dependency in &package.dependencies {
            let Some(other) = packages.get(dependency) else { continue };
            edges = edges.saturating_add(1);
            let imported = other.floor == package.floor && package.imports.contains(dependency);
            if other.floor >= package.floor && !imported {
                wrong.push(format!(
                    "{name} (floor {}) depends on {dependency} (floor {})",
                    package.floor, other.floor
                ));
            }
        }
    }
    let protocols: Vec<&str> = packages
        .iter()
        .filter(|(_, p)| p.floor == PROTOCOLS)
        .filter_map(|(name, _)| name.strip_prefix("sigcodec-"))
        .collect();
    if edges < packages.len() || protocols.is_empty() {
        return Err("cargo metadata lists fewer dependencies than there are packages".to_owned());
    }
    let facade = packages.get("sigcodec").ok_or("there is no facade")?;
    for protocol in &protocols {
        if !facade.features.iter().any(|f| f == protocol) {
            wrong.push(format!("the facade has no feature {protocol}"));
        }
    }
    for row in sigcodec::layers::FEATURES {
        if !protocols.contains(row) {
            wrong.push(format!("the table has a row of the feature {row}, and there is no such protocol"));
        }
    }
    let mut files = 0usize;
    for package in packages.values().filter(|p| (FACADE..=TOOLS).contains(&p.floor)) {
        let root = Path::new(&facade.folder);
        sources(&Path::new(&package.folder).join("src"), &mut |path, text| {
            files = files.saturating_add(1);
            let path = path.strip_prefix(root).unwrap_or(path).display().to_string();
            let named: Vec<&str> = protocols.iter().copied().filter(|p| names(text, p)).collect();
            if named.len() > 2 && !JOIN.iter().any(|(file, _)| *file == path) {
                wrong.push(format!("{path} names {}", named.join(", ")));
            }
        })?;
    }
    if wrong.is_empty() {
        let count = packages.len();
        Ok(format!("layering: {count} packages, {edges} dependencies, each leads down; {files} files"))
    } else {
        Err(wrong.join("\n"))
    }
}

/// Whether a source names the crate of a protocol, remarks apart.
fn names(text: &str, protocol: &str) -> bool {
    let code = text.lines().map(str::trim_start).filter(|l| !l.starts_with("//"));
    let paths = [format!("{protocol}::"), format!("sigcodec_{protocol}")];
    let import = [
        format!(" {protocol},"),
        format!(" {protocol}}}"),
        format!("{{{protocol},"),
        format!("{{{protocol}}}"),
    ];
    code.into_iter().any(|line| {
        let word = |path: &String| {
            line.match_indices(path.as_str()).any(|(at, _)| {
                let before = line.get(..at).and_then(|front| front.chars().next_back());
                // `sigcodec_cap` does not begin `sigcodec_capture`.
                let behind = line.get(at.saturating_add(path.len())..).and_then(|rest| rest.chars().next());
                let is_letter = |c: char| c.is_alphanumeric() || c == '_';
                !before.is_some_and(is_letter) && (path.ends_with(':') || !behind.is_some_and(is_letter))
            })
        };
        paths.iter().any(word) || line.starts_with("use ") && import.iter().any(|i| line.contains(i.as_str()))
    })
}

fn sources(folder: &Path, each: &mut dyn FnMut(&Path, &str)) -> Result<(), String> {
    let read = |e: std::io::Error| format!("{}: {e}", folder.display());
    for entry in fs::read_dir(folder).map_err(read)? {
        let path = entry.map_err(read)?.path();
        if path.is_dir() {
            sources(&path, each)?;
        } else if path.extension().is_some_and(|e| e == "rs") {
            each(&path, &fs::read_to_string(&path).map_err(read)?);
        }
    }
    Ok(())
}

/// The packages that need no allocator, one `-p NAME` each, for the checks that are made of each of them.
pub(crate) fn libraries() -> Result<String, String> {
    let packages = packages()?;
    let core = packages.iter().filter(|(_, p)| p.floor <= FACADE && p.library);
    Ok(core.map(|(name, _)| format!("-p {name}")).collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_names_a_protocol_by_path_and_by_import() {
        assert!(names("use sigcodec::{map, tcap};", "map") && names("use sigcodec::{map, tcap};", "tcap"));
        assert!(names("let x = map::operation(3, 2);", "map") && names("use sigcodec_map as m;", "map"));
        assert!(!names("// map::operation", "map") && !names("let x = bitmap::of(1);", "map"));
        assert!(!names("use sigcodec_capture::Ends;", "cap") && names("use sigcodec_cap::Cap;", "cap"));
        assert!(!names("iter.map(|x| x)", "map") && !names("use core::iter;", "map"));
    }
}
