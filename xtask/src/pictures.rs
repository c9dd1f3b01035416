//! Draws the pictures that the README shows: a ladder of the sample, and a message as a tree in colour.

use anstyle_svg::Term;
use std::{fs, process::Command};

/// A picture, and what sigdump is asked for.
const PICTURES: &[(&str, &[&str])] = &[
    ("docs/ladder.svg", &["--format", "ladder-svg"]),
    (
        "docs/tree.svg",
        &["--format", "tree", "--color", "always", "--filter", "any_flag(TagHighFormForLowNumber)"],
    ),
];
const CAPTURE: &str = "samples/interconnect.pcap";

/// Writes the pictures, or with `check` compares them with what is there.
pub(crate) fn run(check: bool) -> Result<String, String> {
    for (file, asked) in PICTURES {
        let shown = shown(asked)?;
        let picture = if shown.contains("<svg") { shown } else { Term::new().render_svg(&shown) };
        if !check {
            fs::write(file, picture).map_err(|e| format!("{file}: {e}"))?;
        } else if fs::read_to_string(file).map_err(|e| format!("{file}: {e}"))? != picture {
            return Err(format!("{file} is another: cargo run -p xtask -- pictures --write"));
        }
    }
    Ok(format!("pictures: {}", PICTURES.len()))
}

/// What sigdump shows of the sample.
fn shown(asked: &[&str]) -> Result<String, String> {
    // It is built with this program: alone, with fewer features, everything below it would be built once more.
    let program = std::env::current_exe().map_err(|e| e.to_string())?.with_file_name("sigdump");
    let out = Command::new(program).args(asked).arg(CAPTURE).output();
    let out = out.map_err(|e| format!("sigdump: {e}; cargo build --workspace --bins builds it"))?;
    // The sample has something odd in it, but nothing that cannot be decoded.
    if !out.status.success() {
        return Err(format!("sigdump: {}\n{}", out.status, String::from_utf8_lossy(&out.stderr)));
    }
    String::from_utf8(out.stdout).map_err(|e| format!("sigdump: {e}"))
}
