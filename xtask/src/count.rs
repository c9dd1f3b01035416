//! Instruction counts by valgrind, sizes of programs, and the budgets that they may not exceed.

use std::{collections::BTreeMap, fs, path::Path, process::Command};

/// The checked-in table.
const BUDGETS: &str = "benches/budgets.tsv";
/// How much above its budget a piece of work may be, in percent.
const TOLERANCE: f64 = 5.0;

/// A piece of work with its instructions.
pub(crate) struct Counted {
    pub(crate) message: String,
    pub(crate) task: String,
    pub(crate) who: String,
    pub(crate) octets: f64,
    pub(crate) elements: f64,
    /// Instructions of doing it once.
    pub(crate) instructions: f64,
}

/// How the benches are built: the default release profile, or with LTO as some users set it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    Release,
    Lto,
}

/// Builds an example of the benches and returns where it is.
pub(crate) fn build(example: &str, profile: Profile, peers: bool) -> Result<String, String> {
    let target = match profile {
        Profile::Release => "target",
        Profile::Lto => "target/lto",
    };
    let cargo = crate::cargo();
    let mut command = Command::new(cargo);
    command.args(["build", "--quiet", "--release", "--package", "sigcodec-benches", "--example", example]);
    command.args(["--target-dir", target]);
    // Incremental builds are cut into more units and count otherwise.
    command.env("CARGO_INCREMENTAL", "0").env("RUSTFLAGS", "");
    if peers {
        command.args(["--features", "peers"]);
    }
    if profile == Profile::Lto {
        command.args([
            "--config",
            "profile.release.lto='fat'",
            "--config",
            "profile.release.codegen-units=1",
        ]);
    }
    let status = command.status().map_err(|e| format!("cargo: {e}"))?;
    if !status.success() {
        return Err(format!("cargo build --example {example}: {status}"));
    }
    Ok(format!("{target}/release/examples/{example}"))
}

/// Programs whose size is held to a budget: examples of the benches, and what they do.
const PROGRAMS: &[(&str, &str)] =
    &[("operation_codes", "operation codes of an M3UA message"), ("operation_names", "their names too")];

/// What each program does, with its octets of code and constants.
pub(crate) fn sizes(profile: Profile) -> Result<Vec<(&'static str, f64)>, String> {
    PROGRAMS.iter().map(|(example, what)| Ok((*what, size(&build(example, profile, false)?)?))).collect()
}

/// Octets of code and constants of a program; those with addresses in them count as data, which it has no other of.
fn size(program: &str) -> Result<f64, String> {
    let out = Command::new("size").arg(program).output().map_err(|e| format!("size: {e}"))?;
    let text = String::from_utf8_lossy(&out.stdout);
    let mut numbers = text.lines().nth(1).unwrap_or_default().split_whitespace().map(str::parse::<f64>);
    match (numbers.next(), numbers.next()) {
        (Some(Ok(text)), Some(Ok(data))) => Ok(text + data),
        _ => Err(format!("size {program}: {text}")),
    }
}

/// Counts every piece of work in one run.
pub(crate) fn count(program: &str) -> Result<Vec<Counted>, String> {
    let folder = Path::new("target/callgrind");
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).map_err(|e| e.to_string())?;
    let out = Command::new("valgrind")
        .args(["--tool=callgrind", "--toggle-collect=count::measured", "--dump-after=count::measured"])
        .arg(format!("--callgrind-out-file={}/out", folder.display()))
        .arg(program)
        .output()
        .map_err(|e| format!("valgrind: {e}"))?;
    if !out.status.success() {
        return Err(format!("valgrind: {}\n{}", out.status, String::from_utf8_lossy(&out.stderr)));
    }
    let text = String::from_utf8_lossy(&out.stdout);
    let mut nothing = None;
    let mut counted = Vec::new();
    for (n, line) in text.lines().enumerate() {
        let total = dumped(&folder.join(format!("out.{}", n.saturating_add(1))))?;
        // The first is the loop around nothing.
        let Some(nothing) = nothing else {
            nothing = Some(total);
            continue;
        };
        let mut fields = line.split('\t').map(str::to_owned);
        let (Some(message), Some(task), Some(who), Some(octets), Some(elements)) =
            (fields.next(), fields.next(), fields.next(), fields.next(), fields.next())
        else {
            return Err(format!("not a piece of work: {line}"));
        };
        let number = |s: String| s.parse::<f64>().map_err(|e| format!("{line}: {e}"));
        let instructions = (total - nothing) / 1000.0;
        let (octets, elements) = (number(octets)?, number(elements)?);
        counted.push(Counted { message, task, who, octets, elements, instructions });
    }
    let _ = fs::remove_dir_all(folder);
    Ok(counted)
}

fn dumped(file: &Path) -> Result<f64, String> {
    let text = fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
    let total = text.lines().find_map(|l| l.strip_prefix("totals: ")).and_then(|n| n.trim().parse().ok());
    total.ok_or_else(|| format!("{} has no total", file.display()))
}

/// Compares with the table, or writes it.
pub(crate) fn budgets(write: bool) -> Result<String, String> {
    let counted = count(&build("count", Profile::Release, false)?)?;
    let name = |c: &Counted| match c.message.as_str() {
        "growth" => format!("{}\t{} {}", c.message, c.elements, c.task),
        _ => format!("{}\t{}", c.message, c.task),
    };
    let ours = counted.iter().filter(|c| c.who == "sigcodec");
    let mut now: BTreeMap<String, f64> = ours.map(|c| (name(c), c.instructions)).collect();
    let sizes = sizes(Profile::Release)?;
    now.extend(sizes.into_iter().map(|(what, octets)| (format!("octets of a program\t{what}"), octets)));
    if write {
        let mut text = String::from("message\ttask\tinstructions, or octets of a program\n");
        for (name, n) in &now {
            text.push_str(&format!("{name}\t{n:.0}\n"));
        }
        fs::write(BUDGETS, text).map_err(|e| format!("{BUDGETS}: {e}"))?;
        return Ok(format!("{BUDGETS}: {} budgets", now.len()));
    }
    let table = fs::read_to_string(BUDGETS).map_err(|e| format!("{BUDGETS}: {e}"))?;
    let budgets: BTreeMap<String, f64> = table
        .lines()
        .skip(1)
        .filter_map(|l| l.rsplit_once('\t'))
        .filter_map(|(name, n)| Some((name.to_owned(), n.parse().ok()?)))
        .collect();
    judge(&budgets, &now)
}

fn judge(budgets: &BTreeMap<String, f64>, now: &BTreeMap<String, f64>) -> Result<String, String> {
    let mut wrong = Vec::new();
    let mut below = 0usize;
    for (name, n) in now {
        match budgets.get(name) {
            None => wrong.push(format!("{name}: {n:.0}, and no budget")),
            Some(budget) if *n > budget * (1.0 + TOLERANCE / 100.0) => {
                let more = (n / budget - 1.0) * 100.0;
                wrong.push(format!("{name}: {n:.0}, budget {budget:.0}, {more:.1} % more"));
            }
            Some(budget) if *n < budget * (1.0 - TOLERANCE / 100.0) => below = below.saturating_add(1),
            Some(_) => {}
        }
    }
    let gone = budgets.keys().filter(|name| !now.contains_key(*name));
    wrong.extend(gone.map(|name| format!("{name}: a budget, and no such work")));
    if wrong.is_empty() {
        let lower =
            if below > 0 { format!("; {below} could be lowered with --write") } else { String::new() };
        Ok(format!("budgets: {} pieces of work within {TOLERANCE} % of {BUDGETS}{lower}", now.len()))
    } else {
        wrong.push(
            "Make it faster, or write the new table with `cargo run -p xtask -- budgets --write`.".into(),
        );
        Err(wrong.join("\n"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn above_the_tolerance_unknown_and_gone_fail() {
        let table = |rows: &[(&str, f64)]| rows.iter().map(|(k, v)| ((*k).to_owned(), *v)).collect();
        let budgets = table(&[("a", 100.0), ("b", 100.0)]);
        assert!(judge(&budgets, &table(&[("a", 105.0), ("b", 50.0)])).is_ok());
        assert!(judge(&budgets, &table(&[("a", 105.1), ("b", 100.0)])).is_err());
        assert!(judge(&budgets, &table(&[("a", 100.0)])).is_err());
        assert!(judge(&budgets, &table(&[("a", 100.0), ("b", 100.0), ("c", 1.0)])).is_err());
    }
}
