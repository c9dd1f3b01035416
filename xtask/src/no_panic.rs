//! No panic, by link: a program that calls every entry point of a layer links without a panic handler.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    process::Command,
};

const CRATE: &str = "proof/no-panic";
/// What the panic handler of that crate calls, and nobody defines.
const SYMBOL: &str = "a_panic_can_be_reached";

/// Builds the entry points and links each layer, or the one that is named.
pub(crate) fn run(only: Option<&str>) -> Result<String, String> {
    let cargo = crate::cargo();
    let manifest = format!("{CRATE}/Cargo.toml");
    output(Command::new(cargo).args(["build", "--release", "--quiet", "--manifest-path", &manifest]))?;
    let layers = layers()?;
    let mut linked = Vec::new();
    let mut broken = Vec::new();
    for layer in layers.iter().map(String::as_str).filter(|l| only.is_none_or(|o| o == *l)) {
        match link(layer, &[]) {
            Ok(()) => linked.push(layer),
            Err(why) if why.contains(SYMBOL) => {
                broken.push(format!("{layer}: a panic can be reached\n{}", culprits(layer)?));
            }
            Err(why) => return Err(why),
        }
    }
    match (broken.is_empty(), linked.is_empty()) {
        (false, _) => Err(broken.join("\n")),
        (true, true) => Err(format!("no layer is named so: {}", layers.join(" "))),
        (true, false) => Ok(format!("no panic can be reached: {}", linked.join(" "))),
    }
}

/// The rows of `each_layer!`.
fn layers() -> Result<Vec<String>, String> {
    let text = std::fs::read_to_string("proof/src/surface.rs").map_err(|e| format!("surface.rs: {e}"))?;
    let rows = text.split_once("$then! {").and_then(|(_, rest)| rest.split_once('}'));
    Ok(rows.ok_or("surface.rs has no table of layers")?.0.split_whitespace().map(str::to_owned).collect())
}

fn link(layer: &str, more: &[&str]) -> Result<(), String> {
    let target = Path::new(CRATE).join("target");
    let mut cc = Command::new("cc");
    cc.args(["-nostartfiles", "-Wl,--gc-sections", &format!("-Wl,-e,{layer}"), &format!("-Wl,-u,{layer}")])
        .args(more)
        .arg(target.join("release/libno_panic.a"))
        .arg("-o")
        .arg(target.join(layer));
    output(&mut cc).map(|_| ())
}

/// The functions of this project that refer to one of `core` from which a panic is reached, and that one.
fn culprits(layer: &str) -> Result<String, String> {
    link(layer, &[&format!("-Wl,--defsym,{SYMBOL}=0"), "-Wl,--emit-relocs"])?;
    let program = Path::new(CRATE).join("target").join(layer);
    let mut objdump = Command::new("objdump");
    objdump.args(["--disassemble", "--reloc", "--demangle", "--wide", "--no-show-raw-insn"]).arg(program);
    let text = output(&mut objdump)?;
    let mut calls: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut function = "";
    for line in text.lines() {
        if let Some((_, name)) = line.strip_suffix(">:").and_then(|l| l.split_once('<')) {
            function = name;
            continue;
        }
        // What is called or whose address is taken: as the instruction says it, and as its relocation does.
        let (instruction, relocation) = line.split_once("R_X86_64_").unwrap_or((line, ""));
        let instruction = instruction.split_once('<').and_then(|(_, to)| to.rsplit_once('>'));
        let relocation = relocation.split_once('\t');
        for to in [instruction.map(|(to, _)| to), relocation.map(|(_, to)| to)].into_iter().flatten() {
            let to = to.rsplit_once("-0x").or_else(|| to.rsplit_once("+0x")).map_or(to, |(to, _)| to);
            if to != function {
                calls.entry(function).or_default().insert(to);
            }
        }
    }
    let ours = |name: &str| name.contains("sigcodec");
    let mut bad: BTreeSet<&str> =
        calls.keys().copied().filter(|name| name.contains("rust_begin_unwind")).collect();
    loop {
        let more = |(name, to): (&&'_ str, &BTreeSet<&str>)| {
            !ours(name) && !bad.contains(*name) && !to.is_disjoint(&bad)
        };
        let found: Vec<&str> =
            calls.iter().filter(|(name, to)| more((name, to))).map(|(name, _)| *name).collect();
        if found.is_empty() {
            break;
        }
        bad.extend(found);
    }
    let mut lines = Vec::new();
    for (name, to) in calls.iter().filter(|(name, _)| ours(name)) {
        lines.extend(to.intersection(&bad).map(|to| format!("  {name}\n    -> {to}")));
    }
    if lines.is_empty() {
        lines.extend(bad.iter().map(|name| format!("  {name}")));
    }
    Ok(lines.join("\n"))
}

fn output(command: &mut Command) -> Result<String, String> {
    let out = command.output().map_err(|e| format!("{command:?}: {e}"))?;
    if out.status.success() {
        Ok(String::from_utf8_lossy(&out.stdout).into_owned())
    } else {
        Err(format!("{command:?}:\n{}", String::from_utf8_lossy(&out.stderr)))
    }
}
