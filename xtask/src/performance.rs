//! Measures everything and renders `docs/PERFORMANCE.md` with its plot.

mod beside;
mod demands;
mod plot;

use crate::count::{Counted, Profile, build, count, sizes};
use core::fmt::Write as _;
use std::{collections::BTreeMap, fs, path::Path, process::Command};

const PAGE: &str = "docs/PERFORMANCE.md";
const PLOT: &str = "docs/performance.svg";
const OURS: &str = "sigcodec";

/// What programs do, and their octets.
type Sizes = Vec<(&'static str, f64)>;

/// Nanoseconds by message, task and who.
type Times = BTreeMap<(String, String, String), f64>;

/// How the section on sigdump begins, the last one of the page.
const SIGDUMP: &str = "\n## sigdump\n";

/// Runs everything and writes the page. `messages` is the size of the capture, `subset` what tshark reads of it.
pub(crate) fn run(messages: u32, subset: u32) -> Result<String, String> {
    let release = count(&build("count", Profile::Release, true)?)?;
    let lto = count(&build("count", Profile::Lto, false)?)?;
    let sizes = (sizes(Profile::Release)?, sizes(Profile::Lto)?);
    let times = times()?;
    let scale = said(&build("scale", Profile::Release, false)?, &[])?;
    let mut page = page(&release, &lto, &sizes, &times, &scale)?;
    page.push_str(&beside::section(messages, subset)?);
    fs::write(PAGE, page).map_err(|e| format!("{PAGE}: {e}"))?;
    fs::write(PLOT, plot::draw(&release, &times)).map_err(|e| format!("{PLOT}: {e}"))?;
    Ok(format!("{PAGE} and {PLOT}: {} counts, {} times", release.len(), times.len()))
}

/// Measures sigdump beside tshark, and writes that section of the page again.
pub(crate) fn sigdump(messages: u32, subset: u32) -> Result<String, String> {
    let page = fs::read_to_string(PAGE).map_err(|e| format!("{PAGE}: {e}"))?;
    let front = page.find(SIGDUMP).and_then(|at| page.get(..at)).ok_or(format!("{PAGE}: no `## sigdump`"))?;
    let section = beside::section(messages, subset)?;
    fs::write(PAGE, format!("{front}{section}")).map_err(|e| format!("{PAGE}: {e}"))?;
    Ok(format!("{PAGE}: sigdump\n{section}"))
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
    sizes: &(Sizes, Sizes),
    times: &Times,
    scale: &str,
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
    demands::promised(&results, &mut out).map_err(failed)?;
    includes(&mut out).map_err(failed)?;
    demands::missed(&results, &mut out).map_err(failed)?;
    programs(sizes, &mut out).map_err(failed)?;
    peers(&results, &mut out).map_err(failed)?;
    inspection(&results, &mut out).map_err(failed)?;
    all(&results, &mut out).map_err(failed)?;
    rates(&results, scale, &mut out).map_err(failed)?;
    growth(&results, &mut out).map_err(failed)?;
    Ok(out)
}

/// What is in each figure, and what is not.
fn includes(out: &mut String) -> core::fmt::Result {
    out.write_str(
        "\n## What each figure includes\n\n\
         * *stack decode*: M3UA, SCCP with both addresses, TCAP with its dialogue and its first component, the protocol \
         and the operation from the application context, and the argument or result as its type, to the leaf. Octet \
         strings are borrowed and digits stay packed.\n\
         * *tcap and map decode, typed to the leaf*: the same from the TCAP message on.\n\
         * *map decode*: the type alone, whose lists and large members stay octets until they are asked for; *typed to \
         the leaf* asks for all of them.\n\
         * *four numbers as text*: stack decode, and both global titles, MSISDN and service centre as text in a buffer of \
         the caller.\n\
         * *digits to text*: through `Display` into a `String` that is used again; *in a buffer*: into octets of the \
         caller, as `&str`; *to an array*: digit by digit, without a check that it is text.\n\
         * *stack encode*: from a decoded value. Its lists are octets that were kept, which are copied; in *quintuplets \
         from values* each quintuplet is five fields.\n\
         * *encode again* of Diameter: a message that was decoded, which is a copy; *build and encode*: from typed values, \
         and an answer with what it takes from its request.\n\
         * *all AVPs typed*: every AVP at every level looked up in the dictionary of all applications and decoded as its \
         type, text checked to be UTF-8.\n\
         * *every field*, *json*, *audit*, *check*, *inspect*: a walk with a visitor that does nothing, its JSON, what is \
         odd, what the grammar forbids, and all that a firewall asks at once.\n\
         * *tight TLV walk (floor)*: every element of the TCAP message visited and held to lie inside the one around it, \
         by a loop that knows no type, no long tag and no indefinite length.\n",
    )
}

/// What programs link.
fn programs((release, lto): &(Sizes, Sizes), out: &mut String) -> core::fmt::Result {
    writeln!(
        out,
        "\n## Size of programs\n\nOctets of code and constants, those of the standard library among them. Who asks for \
         the operation of a component by name links the tables of every user of TCAP, and with them their walks.\n"
    )?;
    writeln!(out, "| a program that reads | octets | with LTO |\n|---|--:|--:|")?;
    for ((what, octets), (_, lto)) in release.iter().zip(lto) {
        writeln!(out, "| {what} | {} | {} |", number(*octets), number(*lto))?;
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
    writeln!(
        out,
        "\n## Every piece of work\n\nThe floor is the octets copied, and each element visited by a loop that does nothing else.\n"
    )?;
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
