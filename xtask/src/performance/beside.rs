//! sigdump beside tshark, on one capture: time, threads, memory.

use super::{number, said};
use core::{fmt::Write as _, time::Duration};
use std::{
    fs,
    path::Path,
    process::{Child, Command, Stdio},
    thread::{available_parallelism, sleep},
    time::Instant,
};

/// How often what a program takes is looked at.
const LOOK: Duration = Duration::from_millis(5);
/// Frames of the short capture that peak memory is compared with.
const SHORT: u32 = 100_000;

/// What one run of a program took.
struct Run {
    /// Seconds by the clock.
    wall: f64,
    /// Seconds of the processors.
    cpu: f64,
    /// Octets of memory at the most.
    peak: f64,
}

/// A program that is run, and what it took.
struct Row {
    /// What is run, as the table names it.
    program: String,
    frames: f64,
    run: Run,
}

/// The section on sigdump, of captures of so many messages, of which tshark reads `subset` frames.
pub(super) fn section(messages: u32, subset: u32) -> Result<String, String> {
    let (long, short) = (capture(messages)?, capture(SHORT.min(messages))?);
    let built = Command::new(crate::cargo())
        .args(["build", "--quiet", "--release", "--package", "sigdump", "--features", "parquet"])
        .args(["--target-dir", "target"])
        .env("CARGO_INCREMENTAL", "0")
        .env("RUSTFLAGS", "")
        .status()
        .map_err(|e| format!("cargo: {e}"))?;
    if !built.success() {
        return Err(format!("cargo build: {built}"));
    }
    let ticks = said("getconf", &["CLK_TCK"])?.trim().parse().map_err(|e| format!("getconf: {e}"))?;
    let cores = available_parallelism().map_or(1, usize::from);
    let of = |program: String, args: &[&str], file: &str, frames: u32| {
        let words = program.split(' ').chain(args.iter().copied()).chain([file]);
        let words: Vec<String> = words.map(|w| if w == "sigdump" { ours() } else { w.to_owned() }).collect();
        run(&words, ticks).map(|run| Row { program, frames: f64::from(frames), run })
    };
    let subset_of = subset.to_string();
    let theirs =
        |program: &str, count: &str, frames| of(program.to_owned(), &["-c", count, "-r"], &long, frames);
    let start = theirs("tshark", "1", 1)?;
    let whole = theirs("tshark", &messages.to_string(), messages)?;
    let others = [
        theirs("tshark", &subset_of, subset)?,
        theirs(
            "tshark -T fields -e frame.number -e sccp.called.digits -e tcap.otid -e e212.imsi -e diameter.Session-Id",
            &subset_of,
            subset,
        )?,
        theirs("tshark -T json", &subset_of, subset)?,
    ];
    let mut rows = Vec::new();
    for format in ["line", "json"] {
        for threads in [1, cores] {
            rows.push(of(format!("sigdump --format {format} --threads {threads}"), &[], &long, messages)?);
        }
    }
    for threads in [1, cores] {
        let to = format!("target/capture-{messages}.parquet");
        rows.push(of(format!("sigdump export --threads {threads}"), &["--parquet", &to], &long, messages)?);
    }
    let small = of("sigdump --format json".to_owned(), &[], &short, SHORT.min(messages))?;
    let mut out = String::new();
    write(&rows, &others, [&start, &whole], &small, cores, &mut out)
        .map_err(|_| "out of memory".to_owned())?;
    Ok(out)
}

/// A capture of so many messages.
fn capture(messages: u32) -> Result<String, String> {
    let file = format!("target/capture-{messages}.pcap");
    if !Path::new(&file).exists() {
        crate::sample::capture(&file, messages)?;
    }
    Ok(file)
}

fn ours() -> String {
    "target/release/sigdump".to_owned()
}

/// Runs a program whose output nobody reads.
fn run(words: &[String], ticks: f64) -> Result<Run, String> {
    let (program, args) = words.split_first().ok_or("no program")?;
    let said = || words.join(" ");
    let begin = Instant::now();
    let mut child = Command::new(program)
        .args(args)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|e| format!("{}: {e}", said()))?;
    let (cpu, peak, wall) = watch(&child, begin, ticks).map_err(|e| format!("{}: {e}", said()))?;
    // 1 says that something of the capture could not be decoded.
    let status = child.wait().map_err(|e| format!("{}: {e}", said()))?;
    match status.code() {
        Some(0 | 1) => Ok(Run { wall, cpu, peak }),
        _ => Err(format!("{}: {status}", said())),
    }
}

/// Seconds of the processors, octets of memory at the most, and seconds of a child, when it has come to its end and nobody
/// has asked for its status: until then the kernel tells them.
fn watch(child: &Child, begin: Instant, ticks: f64) -> Result<(f64, f64, f64), String> {
    let read =
        |file: &str| fs::read_to_string(format!("/proc/{}/{file}", child.id())).map_err(|e| e.to_string());
    let mut peak = 0.0;
    loop {
        let status = read("status")?;
        let kilobytes = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).map(str::trim);
        let kilobytes =
            kilobytes.and_then(|text| text.strip_suffix(" kB")).and_then(|n| n.parse::<f64>().ok());
        peak = f64::max(peak, kilobytes.unwrap_or(0.0) * 1024.0);
        let stat = read("stat")?;
        // The name of the program may hold anything; behind it stand the state, and the times as fields 14 and 15.
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
        if fields.first() == Some(&"Z") {
            let time = |n: usize| fields.get(n).and_then(|t| t.parse::<f64>().ok()).unwrap_or(0.0);
            return Ok(((time(11) + time(12)) / ticks, peak, begin.elapsed().as_secs_f64()));
        }
        sleep(LOOK);
    }
}

fn write(
    rows: &[Row],
    others: &[Row],
    [start, whole]: [&Row; 2],
    small: &Row,
    cores: usize,
    out: &mut String,
) -> core::fmt::Result {
    writeln!(
        out,
        "\n## sigdump\n\nOne capture: the sample over and over, M3UA and Diameter, everything decoded to the leaf and \
         audited. tshark reads the first {} of its frames too, for all as JSON would take too long. Nobody reads what they \
         write, but that the rows of Parquet go to a file. One after the other; `xtask performance sigdump` measures this \
         section alone.\n",
        number(others.first().map_or(0.0, |r| r.frames))
    )?;
    writeln!(
        out,
        "| | frames | seconds | of the processors | frames a second | MB at the most |\n|---|--:|--:|--:|--:|--:|"
    )?;
    for Row { program, frames, run } in rows.iter().chain(others).chain([whole, start]) {
        // What is asked for by name is not what the table is about.
        let program = program.split(" -e ").next().unwrap_or_default();
        writeln!(
            out,
            "| `{program}` | {} | {:.2} | {:.2} | {} | {:.0} |",
            number(*frames),
            run.wall,
            run.cpu,
            number(frames / run.wall),
            run.peak / 1e6
        )?;
    }
    // A program that is run on one frame starts, and does no more.
    let rate = |row: &Row, cpu: f64| row.frames / cpu;
    let [line, lines, json, jsons, table, tables] = rows else { return Ok(()) };
    let [summary, fields, theirs] = others else { return Ok(()) };
    let times =
        |ours: &Row, theirs: &Row| rate(ours, ours.run.cpu) / rate(theirs, theirs.run.cpu - start.run.cpu);
    writeln!(
        out,
        "\nBy time of the processor with one thread, and without the start of tshark, which is its run on one frame: `line` is \
         {:.1} times as fast as the summary line of tshark and {:.1} times as fast as a few of its fields, `json` {:.0} times \
         as fast as its JSON.",
        times(line, summary),
        times(line, fields),
        times(json, theirs)
    )?;
    let gain = |one: &Row, all: &Row| one.run.wall / all.run.wall;
    let clock =
        |ours: &Row, theirs: &Row| rate(ours, ours.run.wall) / rate(theirs, theirs.run.wall - start.run.wall);
    writeln!(
        out,
        "\nBy the clock, which says this only where nothing else runs: {cores} threads make `line` {:.2}, `json` {:.2} and Parquet \
         {:.2} times as fast as one. Their order is kept. With them `line` is {:.1} times as fast as the summary line of tshark, \
         which has one thread, and `json` {:.0} times as fast as its JSON. What tshark keeps of a capture makes it slower the \
         longer that is: of all {} frames, `line` is {:.1} times as fast as its summary.",
        gain(line, lines),
        gain(json, jsons),
        gain(table, tables),
        clock(lines, summary),
        clock(jsons, theirs),
        number(whole.frames),
        clock(lines, whole)
    )?;
    writeln!(
        out,
        "\nMemory does not depend on the length of a capture: `json` of {} frames takes {:.0} MB, of {} {:.0} MB.",
        number(small.frames),
        small.run.peak / 1e6,
        number(jsons.frames),
        jsons.run.peak / 1e6
    )
}
