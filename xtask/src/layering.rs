//! The layering rule: `wire` depends on no layer, a layer on `wire` and on no other layer.

use std::process::Command;

/// The layers; everything else may depend on several.
const LAYERS: &[&str] = &["mtp3", "m2pa", "m3ua", "sua", "sccp", "tcap", "map", "sms", "diameter"];

/// Asks cargo for the dependencies of each library crate with all features and compares.
pub(crate) fn run() -> Result<String, String> {
    let layer = |name: &str| LAYERS.iter().any(|l| name == format!("sigcodec-{l}"));
    let mut broken = Vec::new();
    let mut seen = 0usize;
    for name in LAYERS.iter().copied().chain(["wire"]) {
        let package = format!("sigcodec-{name}");
        for dependency in tree(&package)? {
            seen = seen.saturating_add(1);
            if dependency != package && (layer(&dependency) || dependency == "sigcodec") {
                broken.push(format!("{package} depends on {dependency}"));
            }
        }
    }
    if seen < LAYERS.len() {
        return Err("cargo tree listed fewer packages than there are layers".to_owned());
    }
    if broken.is_empty() {
        Ok(format!(
            "layering: {} crates, {seen} dependency edges, none crosses",
            LAYERS.len().saturating_add(1)
        ))
    } else {
        Err(broken.join("\n"))
    }
}

/// The names of `package` and of all it depends on, features included, tests apart.
fn tree(package: &str) -> Result<Vec<String>, String> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let out = Command::new(cargo)
        .args(["tree", "--all-features", "--edges", "normal,build", "--prefix", "none", "--format", "{p}"])
        .args(["--package", package])
        .output()
        .map_err(|e| format!("cargo tree: {e}"))?;
    if !out.status.success() {
        return Err(String::from_utf8_lossy(&out.stderr).into_owned());
    }
    let text = String::from_utf8_lossy(&out.stdout);
    let mut names: Vec<String> =
        text.lines().filter_map(|l| l.split_whitespace().next()).map(str::to_owned).collect();
    names.sort();
    names.dedup();
    Ok(names)
}
