//! Measures everything and renders `docs/PERFORMANCE.md` with its plot.

mod plot;

use crate::count::{Counted, Profile, build, count};
use core::fmt::Write as _;
use std::{collections::BTreeMap, fs, path::Path, process::Command};

const PAGE: &str = "docs/PERFORMANCE.md";
const PLOT: &str = "docs/performance.svg";
const OURS: &str = "sigcodec";

/// Nanoseconds by message, task and who.
type Times = BTreeMap<(String, String, String), f64>;

/// What the design demands: message, task, instructions at most, and what it is called.
const DEMANDS: &[(&str, &str, f64, &str)] = &[
    ("srism", "stack decode", 2000.0, "SRI-SM full stack decode"),
    ("mtfsm", "stack decode", 2200.0, "MT-forwardSM full stack decode, TPDU excluded"),
    ("sai", "stack decode", 3500.0, "SAI result, 5 quintuplets, full stack decode"),
    ("ul", "stack decode", 3000.0, "updateLocation full stack decode"),
    ("isd", "stack decode", 22_000.0, "insertSubscriberData full stack, typed to the leaf"),
    ("isd", "map every field", 20_000.0, "insertSubscriberData, every field of the argument walked"),
    ("srism", "map decode", 500.0, "SRI-SM argument decode"),
    ("srism", "stack encode", 800.0, "SRI-SM full stack encode"),
    ("srism", "stack operation and context", 1200.0, "operation code and application context from M3UA"),
    ("ula", "decode, all AVPs typed", 7500.0, "ULA, 76 AVPs, all typed"),
    ("ulr", "decode and 8 lookups", 1000.0, "ULR decode and 8 lookups"),
    ("ulr", "build and encode", 3500.0, "ULR build and encode"),
];

/// A capture shown by two programs.
struct Shown {
    program: &'static str,
    frames: f64,
    wall: f64,
    cpu: f64,
}

/// Runs everything and writes the page. `messages` is the size of the capture, `subset` what tshark reads of it.
pub(crate) fn run(messages: u32, subset: u32) -> Result<String, String> {
    let release = count(&build("count", Profile::Release, true)?)?;
    let lto = count(&build("count", Profile::Lto, false)?)?;
    let times = times()?;
    let scale = said(&build("scale", Profile::Release, false)?, &[])?;
    let shown = captures(messages, subset)?;
    let page = page(&release, &lto, &times, &scale, &shown)?;
    fs::write(PAGE, page).map_err(|e| format!("{PAGE}: {e}"))?;
    fs::write(PLOT, plot::draw(&release, &times)).map_err(|e| format!("{PLOT}: {e}"))?;
    Ok(format!("{PAGE} and {PLOT}: {} counts, {} times", release.len(), times.len()))
}

/// What a program writes to standard output.
fn said(program: &str, args: &[&str]) -> Result<String, String> {
    let out = Command::new(program).args(args).output().map_err(|e| format!("{program}: {e}"))?;
    if !out.status.success() {
        return Err(format!("{program}: {}\n{}", out.status, String::from_utf8_lossy(&out.stderr)));
    }
    Ok(String::from_utf8_lossy(&out.stdout).into_owned())
}

/// Runs the benches and reads what criterion wrote.
fn times() -> Result<Times, String> {
    let target = "target";
    let results = Path::new(target).join("criterion");
    let _ = fs::remove_dir_all(&results);
    let cargo = crate::cargo();
    let status = Command::new(cargo)
        .args(["bench", "--quiet", "--package", "sigcodec-benches", "--features", "peers"])
        .args(["--bench", "messages", "--target-dir", target])
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTFLAGS", "")
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .status()
        .map_err(|e| format!("cargo bench: {e}"))?;
    if !status.success() {
        return Err(format!("cargo bench: {status}"));
    }
    let mut out = Times::new();
    for group in folders(&results)? {
        for bench in folders(&group)? {
            let read = |file: &str| -> Option<serde_json::Value> {
                serde_json::from_str(&fs::read_to_string(bench.join("new").join(file)).ok()?).ok()
            };
            let (Some(name), Some(estimates)) = (read("benchmark.json"), read("estimates.json")) else {
                continue;
            };
            let text = |v: Option<&serde_json::Value>| v.and_then(|v| v.as_str()).unwrap_or("").to_owned();
            let (group, who) = (text(name.get("group_id")), text(name.get("function_id")));
            let median = estimates.get("median").and_then(|m| m.get("point_estimate"));
            if let Some(ns) = median.and_then(serde_json::Value::as_f64) {
                // The name of a stream begins with its size.
                let at = if group.starts_with("64 KiB stream ") { 13 } else { group.find(' ').unwrap_or(0) };
                let (message, task) = group.split_at_checked(at).unwrap_or(("", &group));
                out.insert((message.to_owned(), task.trim().to_owned(), who), ns);
            }
        }
    }
    Ok(out)
}

fn folders(at: &Path) -> Result<Vec<std::path::PathBuf>, String> {
    let entries = fs::read_dir(at).map_err(|e| format!("{}: {e}", at.display()))?;
    Ok(entries.flatten().map(|e| e.path()).filter(|p| p.is_dir()).collect())
}

/// sigdump and tshark on the same capture, one after the other.
fn captures(messages: u32, subset: u32) -> Result<Vec<Shown>, String> {
    let file = format!("target/capture-{messages}.pcap");
    if !Path::new(&file).exists() {
        crate::sample::capture(&file, messages)?;
    }
    let cargo = crate::cargo();
    let built = Command::new(cargo)
        .args(["build", "--quiet", "--release", "--package", "sigdump", "--target-dir", "target"])
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTFLAGS", "")
        .status()
        .map_err(|e| format!("cargo: {e}"))?;
    if !built.success() {
        return Err(format!("cargo build: {built}"));
    }
    let fields = "-e frame.number -e frame.time -e ip.src -e ip.dst -e m3ua.protocol_data_opc \
                  -e m3ua.protocol_data_dpc -e sccp.called.digits -e sccp.calling.digits -e tcap.otid \
                  -e tcap.dtid -e gsm_old.localValue -e e212.imsi -e diameter.cmd.code -e diameter.Session-Id \
                  -e diameter.Origin-Host";
    let ours = |format| format!("target/release/sigdump --format {format} {file}");
    let theirs = |rest: &str| format!("tshark -r {file} -c {subset} {rest}");
    let runs = [
        ("sigdump --format line", messages, ours("line")),
        ("tshark -T fields", subset, theirs(&format!("-T fields {fields}"))),
        ("sigdump --format json", messages, ours("json")),
        ("tshark -T json", subset, theirs("-T json")),
        ("tshark -c 1", 1, format!("tshark -r {file} -c 1 -T json")),
    ];
    let mut out = Vec::new();
    for (program, frames, command) in runs {
        let timed = format!("TIMEFORMAT='%R %U %S'; time {command} >/dev/null 2>/dev/null");
        let told = Command::new("bash").args(["-c", &timed]).output().map_err(|e| format!("bash: {e}"))?;
        let text = String::from_utf8_lossy(&told.stderr).into_owned();
        let numbers: Vec<f64> = text.split_whitespace().filter_map(|n| n.parse().ok()).collect();
        let [wall, user, system] = numbers.as_slice() else { return Err(format!("{command}: {text}")) };
        out.push(Shown { program, frames: f64::from(frames), wall: *wall, cpu: user + system });
    }
    Ok(out)
}

/// Finds counts and times.
struct Results<'r> {
    release: &'r [Counted],
    lto: &'r [Counted],
    times: &'r Times,
}

impl Results<'_> {
    fn counted<'c>(from: &'c [Counted], message: &str, task: &str, who: &str) -> Option<&'c Counted> {
        from.iter().find(|c| c.message == message && c.task == task && c.who == who)
    }
    fn time(&self, message: &str, task: &str, who: &str) -> Option<f64> {
        self.times.get(&(message.to_owned(), task.to_owned(), who.to_owned())).copied()
    }
    /// Everybody else who does a piece of work.
    fn others(&self, message: &str, task: &str) -> impl Iterator<Item = &Counted> {
        self.release.iter().filter(move |c| c.message == message && c.task == task && c.who != OURS)
    }
}

/// A number with thousands apart.
pub(crate) fn number(n: f64) -> String {
    let text = format!("{n:.0}");
    let mut out = String::new();
    for (i, c) in text.chars().enumerate() {
        if i > 0 && text.len().wrapping_sub(i) % 3 == 0 {
            out.push(',');
        }
        out.push(c);
    }
    out
}

fn optional(n: Option<f64>, show: impl Fn(f64) -> String) -> String {
    n.map_or_else(|| "–".to_owned(), show)
}

fn page(
    release: &[Counted],
    lto: &[Counted],
    times: &Times,
    scale: &str,
    shown: &[Shown],
) -> Result<String, String> {
    let results = Results { release, lto, times };
    let mut out = String::new();
    let failed = |_| "out of memory".to_owned();
    let cpu = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let cpu =
        cpu.lines().find_map(|l| l.strip_prefix("model name")).unwrap_or("").trim_matches([' ', '\t', ':']);
    let rustc = said("rustc", &["--version"])?;
    let valgrind = said("valgrind", &["--version"])?;
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    writeln!(
        out,
        "# Performance\n\n\
         `cargo run -p xtask -- performance` measures all of this and writes this page.\n\n\
         **Method.** Each piece of work is one closure in `benches/`, used by the criterion benches and by the \
         instruction counts alike. Instructions are counted by valgrind's callgrind over a thousand runs after some to \
         warm up, less the empty loop; they do not depend on what else the machine does, and \
         `cargo run -p xtask -- budgets --check` holds every one of them to `benches/budgets.tsv`. Times are medians of \
         criterion, all in one run; never asserted: compare instructions first. The profile is Cargo's default release profile (opt-level 3, no \
         LTO, 16 codegen units), because users do not all set another one; where LTO is named it is fat LTO with one \
         codegen unit. Nothing of ours allocates.\n\n\
         **Machine.** {cpu}, {cores} cores; {}; {}.\n\n\
         **Others.** `m3ua`, `sccp`, `tcap`, `gsm_map`, `diameter` and `rasn` from crates.io, in the versions named, \
         doing the same work in the same run. `gsm_map` leaves most of insertSubscriberData opaque; `diameter` knows no \
         S6a: its messages are patched to a command that it knows, and its dictionary is made of ours.\n\n\
         ![time for each message, and cost against count](performance.svg)\n",
        rustc.trim(),
        valgrind.trim()
    )
    .map_err(failed)?;
    demands(&results, &mut out).map_err(failed)?;
    peers(&results, &mut out).map_err(failed)?;
    inspection(&results, &mut out).map_err(failed)?;
    all(&results, &mut out).map_err(failed)?;
    rates(&results, scale, &mut out).map_err(failed)?;
    growth(&results, &mut out).map_err(failed)?;
    sigdump(shown, &mut out).map_err(failed)?;
    Ok(out)
}

fn demands(r: &Results<'_>, out: &mut String) -> core::fmt::Result {
    writeln!(out, "## What is promised\n\nInstructions, default release profile.\n")?;
    writeln!(out, "| | at most | now | with LTO | others | held |\n|---|--:|--:|--:|--:|---|")?;
    for (message, task, most, name) in DEMANDS {
        let now = Results::counted(r.release, message, task, OURS).map(|c| c.instructions);
        let lto = Results::counted(r.lto, message, task, OURS).map(|c| c.instructions);
        let others = r.others(message, task).map(|c| c.instructions).reduce(f64::min);
        let held = match now {
            Some(n) if n <= *most => "yes".to_owned(),
            Some(n) => format!("{:.0} % above", (n / most - 1.0) * 100.0),
            None => "–".to_owned(),
        };
        let [now, lto, others] = [now, lto, others].map(|n| optional(n, number));
        writeln!(out, "| {name} | {} | {now} | {lto} | {others} | {held} |", number(*most))?;
    }
    Ok(())
}

fn peers(r: &Results<'_>, out: &mut String) -> core::fmt::Result {
    writeln!(out, "\n## Side by side\n\nHow many times faster, by instructions and by time.\n")?;
    writeln!(
        out,
        "| message | work | other | instructions | ours | ratio | ns | ours | ratio |\n\
         |---|---|---|--:|--:|--:|--:|--:|--:|"
    )?;
    for other in r.release.iter().filter(|c| c.who != OURS && c.who != "floor") {
        let (message, task) = (other.message.as_str(), other.task.as_str());
        let Some(ours) = Results::counted(r.release, message, task, OURS) else { continue };
        let (theirs, mine) = (r.time(message, task, &other.who), r.time(message, task, OURS));
        let ratio = theirs.zip(mine).map(|(a, b)| a / b);
        writeln!(
            out,
            "| {message} | {task} | {} | {} | {} | {:.1} | {} | {} | {} |",
            other.who,
            number(other.instructions),
            number(ours.instructions),
            other.instructions / ours.instructions,
            optional(theirs, |n| format!("{n:.1}")),
            optional(mine, |n| format!("{n:.1}")),
            optional(ratio, |n| format!("{n:.1}")),
        )?;
    }
    Ok(())
}

/// Messages that are inspected, and what others do of them: the message, the work and what it is called.
const INSPECTED: &[(&str, &str, &str)] = &[
    ("srism", "stack decode", "SRI-SM, all layers decoded"),
    ("srism", "map decode", "SRI-SM, the argument alone decoded"),
    ("ul", "stack decode", "updateLocation, all layers decoded"),
    ("mtfsm", "stack decode", "MT-forwardSM, all layers decoded, TPDU excluded"),
    ("ulr", "decode, all AVPs typed", "ULR decoded"),
    ("ula", "decode, all AVPs typed", "ULA decoded"),
    ("ccr", "decode, all AVPs typed", "CCR decoded"),
];

fn inspection(r: &Results<'_>, out: &mut String) -> core::fmt::Result {
    writeln!(
        out,
        "\n## What a firewall asks, beside a bare decode\n\nOurs is `inspect::Inspection::of`: layers, addresses, context, operations, canonical form, grammar, identities and whether they agree. The others decode, and tell nothing of that. The ratio is how many times longer they take.\n"
    )?;
    writeln!(
        out,
        "| the other | | instructions | our inspection | ratio | ns | our inspection | ratio |\n\
         |---|---|--:|--:|--:|--:|--:|--:|"
    )?;
    for (message, task, name) in INSPECTED {
        let Some(ours) = Results::counted(r.release, message, "inspect", OURS) else { continue };
        let mine = r.time(message, "inspect", OURS);
        for other in r.others(message, task) {
            let theirs = r.time(message, task, &other.who);
            let ratio = theirs.zip(mine).map(|(a, b)| a / b);
            writeln!(
                out,
                "| {} | {name} | {} | {} | {:.1} | {} | {} | {} |",
                other.who,
                number(other.instructions),
                number(ours.instructions),
                other.instructions / ours.instructions,
                optional(theirs, |n| format!("{n:.1}")),
                optional(mine, |n| format!("{n:.1}")),
                optional(ratio, |n| format!("{n:.1}")),
            )?;
        }
    }
    Ok(())
}

fn all(r: &Results<'_>, out: &mut String) -> core::fmt::Result {
    writeln!(out, "\n## Every piece of work\n\nThe floor is the octets copied, and each element visited.\n")?;
    writeln!(
        out,
        "| message | work | octets | instructions | with LTO | an octet | ns | ns an octet |\n\
         |---|---|--:|--:|--:|--:|--:|--:|"
    )?;
    let mine = r.release.iter().filter(|c| c.message != "growth" && (c.who == OURS || c.who == "floor"));
    for c in mine {
        let ns = r.time(&c.message, &c.task, &c.who);
        let lto = Results::counted(r.lto, &c.message, &c.task, &c.who).map(|c| c.instructions);
        let floor = if c.who == OURS { "" } else { " (floor)" };
        writeln!(
            out,
            "| {} | {}{floor} | {} | {} | {} | {:.1} | {} | {} |",
            c.message,
            c.task,
            number(c.octets),
            number(c.instructions),
            optional(lto, number),
            c.instructions / c.octets,
            optional(ns, |n| format!("{n:.1}")),
            optional(ns, |n| format!("{:.2}", n / c.octets)),
        )?;
    }
    Ok(())
}

fn rates(_: &Results<'_>, scale: &str, out: &mut String) -> core::fmt::Result {
    writeln!(
        out,
        "\n## Messages a second, and scaling\n\nWall clock, one thread and two, each on work of its own. **Not a measurement of scaling unless both cores are free**: where other work holds a core, two threads share what is left and the last column is about 1. Nothing in the libraries is shared or locked, but that it scales linearly is not shown by a run on a busy machine.\n"
    )?;
    writeln!(out, "| message | work | one core | two cores | scaling |\n|---|---|--:|--:|--:|")?;
    for line in scale.lines() {
        let fields: Vec<&str> = line.split('\t').collect();
        let [message, task, one, two] = fields.as_slice() else { continue };
        let (Ok(a), Ok(b)) = (one.parse::<f64>(), two.parse::<f64>()) else { continue };
        writeln!(out, "| {message} | {task} | {} | {} | {:.2} |", number(a), number(b), b / a)?;
    }
    Ok(())
}

fn growth(r: &Results<'_>, out: &mut String) -> core::fmt::Result {
    writeln!(
        out,
        "\n## Cost against size and count\n\nInstructions for more of the same, and for one more element: linear.\n"
    )?;
    writeln!(out, "| of what | how many | octets | instructions | one more |\n|---|--:|--:|--:|--:|")?;
    let mut before: Option<&Counted> = None;
    for c in r.release.iter().filter(|c| c.message == "growth") {
        let more = before.filter(|b| b.task == c.task);
        let more = more.map(|b| (c.instructions - b.instructions) / (c.elements - b.elements));
        writeln!(
            out,
            "| {} | {} | {} | {} | {} |",
            c.task,
            number(c.elements),
            number(c.octets),
            number(c.instructions),
            optional(more, |n| format!("{n:.2}"))
        )?;
        before = Some(c);
    }
    Ok(())
}

fn sigdump(shown: &[Shown], out: &mut String) -> core::fmt::Result {
    writeln!(
        out,
        "\n## sigdump\n\nOne capture: the sample over and over, M3UA and Diameter, everything decoded to the leaf and \
         audited. tshark reads the first {} of its frames, because all would take too long. Both write to nowhere, \
         one after the other, by processor time. The start of tshark, its run on one frame, is taken off before the ratios.\n",
        number(shown.get(1).map_or(0.0, |s| s.frames))
    )?;
    writeln!(
        out,
        "| | frames | seconds | of the processor | frames a second of the processor |\n|---|--:|--:|--:|--:|"
    )?;
    for s in shown {
        writeln!(
            out,
            "| `{}` | {} | {:.2} | {:.2} | {} |",
            s.program,
            number(s.frames),
            s.wall,
            s.cpu,
            number(s.frames / s.cpu)
        )?;
    }
    if let [line, fields, json, theirs, start] = shown {
        let ratio = |a: &Shown, b: &Shown| (a.frames / a.cpu) / (b.frames / (b.cpu - start.cpu));
        writeln!(
            out,
            "\n`line` is {:.0} times as fast as `tshark -T fields`, `json` {:.0} times as fast as `tshark -T json`.",
            ratio(line, fields),
            ratio(json, theirs)
        )?;
    }
    Ok(())
}
