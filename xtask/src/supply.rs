//! What comes from others: where from, and under which licence, as `deny.toml` allows.
//!
//! `cargo deny` asks the same and more, advisories among it; this needs nothing but cargo, so that every run of the checks
//! asks it. What is read is `Cargo.lock` by way of `cargo metadata`, tests and tools included.

#![expect(clippy::indexing_slicing, reason = "a member that JSON does not have is null")]

use serde_json::Value;
use std::{fs, process::Command};

/// Where it says what is allowed.
const ALLOWED: &str = "deny.toml";
/// The registry that packages come from.
const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Holds every package of others to its source and its licence.
pub(crate) fn run() -> Result<String, String> {
    let text = fs::read_to_string(ALLOWED).map_err(|e| format!("{ALLOWED}: {e}"))?;
    let allowed = allowed(&text).ok_or_else(|| format!("{ALLOWED} allows no licences"))?;
    let out = Command::new(crate::cargo())
        .args(["metadata", "--format-version", "1", "--all-features", "--locked"])
        .output()
        .map_err(|e| format!("cargo metadata: {e}"))?;
    if !out.status.success() {
        return Err(String::from_utf8_lossy(&out.stderr).into_owned());
    }
    let all: Value = serde_json::from_slice(&out.stdout).map_err(|e| format!("cargo metadata: {e}"))?;
    let packages = all["packages"].as_array().cloned().unwrap_or_default();
    let mut wrong = Vec::new();
    let mut others = 0usize;
    for package in packages.iter().filter(|p| p["source"].is_string()) {
        others = others.saturating_add(1);
        let name = format!("{} {}", package["name"], package["version"]).replace('"', "");
        if package["source"] != REGISTRY {
            wrong.push(format!("{name} comes from {}", package["source"]));
        }
        let licence = package["license"].as_str().unwrap_or("a file of its own");
        if !satisfied(licence, &allowed) {
            wrong.push(format!("{name} is under {licence}, which {ALLOWED} does not allow"));
        }
    }
    if others == 0 {
        return Err("cargo metadata lists no package of others".to_owned());
    }
    if wrong.is_empty() {
        Ok(format!("supply: {others} packages of others, from one registry, under licences that are allowed"))
    } else {
        Err(wrong.join("\n"))
    }
}

/// The licences that `[licenses]` allows.
fn allowed(text: &str) -> Option<Vec<&str>> {
    let list = text.split_once("\nallow = [")?.1.split_once(']')?.0;
    let licences: Vec<&str> = list.split('"').skip(1).step_by(2).collect();
    (!licences.is_empty()).then_some(licences)
}

/// Whether an expression of SPDX can be met: one of what `OR` joins, and all of what `AND` joins.
fn satisfied(expression: &str, allowed: &[&str]) -> bool {
    let expression = expression.replace('/', " OR ");
    // `AND` binds what stands beside it; a group in brackets is judged first, and stands as what it came to.
    if let Some((before, rest)) = expression.split_once('(')
        && let Some((group, behind)) = rest.split_once(')')
    {
        let met =
            if satisfied(group, allowed) { allowed.first().copied().unwrap_or_default() } else { "none" };
        return satisfied(&format!("{before}{met}{behind}"), allowed);
    }
    let is_met = |all: &str| all.split(" AND ").all(|one| allowed.contains(&one.trim()));
    expression.split(" OR ").any(is_met)
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_expression_is_met_by_what_is_allowed() {
        let met =
            |expression| super::satisfied(expression, &["MIT", "ISC", "Apache-2.0 WITH LLVM-exception"]);
        assert!(met("MIT") && met("Unlicense/MIT") && met("GPL-3.0 OR ISC") && met("MIT AND ISC"));
        assert!(met("Apache-2.0 WITH LLVM-exception OR GPL-3.0") && met("(GPL-3.0 OR MIT) AND ISC"));
        assert!(!met("GPL-3.0") && !met("MIT AND GPL-3.0") && !met("(MIT OR ISC) AND GPL-3.0"));
        assert!(!met("(GPL-3.0 OR LGPL-3.0) AND ISC") && !met(""));
    }
    #[test]
    fn the_list_is_read() {
        assert_eq!(super::allowed("[licenses]\nallow = [\"MIT\", \"ISC\"]\n"), Some(vec!["MIT", "ISC"]));
        assert_eq!(super::allowed("[licenses]\nallow = []\n"), None);
    }
}
