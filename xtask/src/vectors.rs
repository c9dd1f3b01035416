//! Writes the member `json` of every vector again: what `sigdump --format json` shows of its octets.

use sigcodec_proof::json::vectors;
use std::{collections::BTreeMap, fs, path::PathBuf};

/// Writes the vectors, or with `check` compares them with what is there.
pub(crate) fn run(check: bool) -> Result<String, String> {
    let vectors = vectors();
    let mut files: BTreeMap<PathBuf, String> = BTreeMap::new();
    let mut changed = 0usize;
    for vector in &vectors {
        let line = vector.renewed();
        if line != vector.line {
            if check {
                return Err(format!(
                    "{} has another `json`: cargo run -p xtask -- vectors --write",
                    vector.name
                ));
            }
            changed = changed.saturating_add(1);
        }
        let text = files.entry(vector.file.clone()).or_default();
        text.push_str(&line);
        text.push('\n');
    }
    for (file, text) in &files {
        if !check {
            fs::write(file, text).map_err(|e| format!("{}: {e}", file.display()))?;
        }
    }
    Ok(format!("vectors: {} in {} files, {changed} written anew", vectors.len(), files.len()))
}
