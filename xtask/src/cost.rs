//! Bounded cost, in instructions: `proof/examples/cost.rs` under callgrind, one count a call.

use core::fmt::Write as _;
use std::{collections::BTreeMap, fs, path::Path, process::Command};

/// How much dearer an octet of the worst input may be than one of the dearest ordinary message. It was 3 until the facts
/// of an operation became constants, which made an ordinary octet of MAP half as dear and the worst no cheaper.
const TIMES: f64 = 6.0;
/// Octets that an ordinary message has at least, so that what is paid once does not count as paid for each.
const ORDINARY: f64 = 16.0;
/// Instructions that a refusal may cost more than acceptance, whatever its length: it makes the answer, and reads the
/// front of the message once more to know to whom.
const ANSWER: f64 = 1024.0;

/// A call: layer, what it is, octets, name, instructions.
struct Call {
    layer: String,
    kind: String,
    octets: f64,
    name: String,
    instructions: f64,
}

/// Counts every call and compares.
pub(crate) fn run() -> Result<String, String> {
    let calls = count()?;
    let of = |kind: &'static str| calls.iter().filter(move |c| c.kind == kind);
    let mut dearest: BTreeMap<&str, f64> = BTreeMap::new();
    for c in of("ordinary").filter(|c| c.octets >= ORDINARY) {
        let most = dearest.entry(&c.layer).or_default();
        *most = most.max(c.instructions / c.octets);
    }
    let (mut said, mut broken) = (String::new(), String::new());
    for (layer, most) in &dearest {
        let worst = of("worst")
            .filter(|c| c.layer == **layer)
            .max_by(|a, b| (a.instructions / a.octets).total_cmp(&(b.instructions / b.octets)));
        let Some(worst) = worst else { continue };
        let times = worst.instructions / worst.octets / most;
        let _ = writeln!(
            said,
            "{layer}: {most:.0} instructions an octet, {times:.2} times that for {}",
            worst.name
        );
    }
    for c in of("worst") {
        let Some(most) = dearest.get(&*c.layer) else { continue };
        let times = c.instructions / c.octets / most;
        if times > TIMES {
            let _ =
                writeln!(broken, "{}: {} costs {times:.2} times the dearest ordinary octet", c.layer, c.name);
        }
    }
    let mut refused = 0usize;
    for c in of("refused") {
        let full = of("ordinary").find(|o| o.layer == c.layer && o.name == c.name);
        let Some(full) = full else { continue };
        refused = refused.saturating_add(1);
        if c.instructions > full.instructions + ANSWER {
            let _ = writeln!(
                broken,
                "{}: refusing {} octets of {} costs {}, all {} of them {}",
                c.layer, c.octets, c.name, c.instructions, full.octets, full.instructions
            );
        }
    }
    if dearest.is_empty() || refused == 0 {
        return Err("nothing was counted".to_owned());
    }
    let _ = write!(said, "{refused} refusals cost no more than acceptance");
    if broken.is_empty() { Ok(said) } else { Err(format!("{said}\n{broken}")) }
}

fn count() -> Result<Vec<Call>, String> {
    let cargo = crate::cargo();
    let program = "target/release/examples/cost";
    output(Command::new(cargo).args([
        "build",
        "--release",
        "--quiet",
        "-p",
        "sigcodec-proof",
        "--example",
        "cost",
    ]))?;
    let folder = Path::new("target/cost");
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["-q", "--tool=callgrind", "--dump-line=no"]);
    valgrind
        .args(["--toggle-collect=cost::one_call_is_measured*", "--dump-before=cost::one_call_is_counted*"]);
    let text = output(valgrind.arg(format!("--callgrind-out-file={}/out", folder.display())).arg(program))?;
    let mut calls = Vec::new();
    for (n, line) in text.lines().enumerate() {
        let mut words = line.splitn(4, ' ');
        let mut word = || words.next().unwrap_or_default().to_owned();
        let (layer, kind, octets, name) = (word(), word(), word(), word());
        let path = folder.join(format!("out.{}", n.saturating_add(1)));
        let dump = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let sum = dump.lines().find_map(|l| l.strip_prefix("totals: ")).and_then(|n| n.trim().parse().ok());
        calls.push(Call {
            layer,
            kind,
            octets: octets.parse().unwrap_or(0.0),
            name,
            instructions: sum.ok_or_else(|| format!("{}: no totals", path.display()))?,
        });
    }
    Ok(calls)
}

fn output(command: &mut Command) -> Result<String, String> {
    let out = command.output().map_err(|e| format!("{command:?}: {e}"))?;
    if out.status.success() {
        Ok(String::from_utf8_lossy(&out.stdout).into_owned())
    } else {
        Err(format!("{command:?}:\n{}", String::from_utf8_lossy(&out.stderr)))
    }
}
