//! Show signalling captures for people: M3UA, SUA, M2PA, M2UA, MTP3, SCCP, TCAP, MAP, CAP, INAP and Diameter.

use clap::{CommandFactory as _, Parser, Subcommand, ValueEnum};
use core::mem::take;
use sigcodec::{
    dissect::{NoStart, Start},
    wire::{
        Layer, Network as Variant,
        audit::{Finding, Flag},
    },
};
use sigcodec_capture::{Ends, Message, Note, Packet, Reassembly, Sink, Skipped, file, write_end};
use sigcodec_render::{Dissected, Fault, Json, Line, Row, Tree, screen, text};
use sigdump::{
    carried::{Assigned, Claim},
    compare,
    dialogues::Dialogues,
    follow::Keys,
    framing,
    output::{Live, Output},
    paste,
    report::{Form, Report},
    segments::Segments,
    select::{Asked, Select},
    summary::Summary,
    tables,
};
use std::fs::File;
use std::io::{self, BufReader, IsTerminal as _, Seek as _, SeekFrom, Write};
use std::process::ExitCode;

/// The capture that is shown when no other is named.
const SAMPLE: &[u8] = include_bytes!("../samples/interconnect.pcap");

#[derive(Parser)]
#[command(
    version,
    about = "Shows signalling captures: M3UA, SUA, M2PA, M2UA, MTP3, SCCP, TCAP, MAP, CAP, INAP and Diameter, layer by layer."
)]
#[command(args_conflicts_with_subcommands = true)]
#[command(after_help = "\
Examples:
  sigdump capture.pcap                         a line a message
  sigdump --format tree capture.pcap           every field with its octets
  tcpdump -w - -U | sigdump -                  live
  sigdump --imsi 001010123456789 --follow capture.pcap
  sigdump -f 'map.operation == \"provideSubscriberInfo\" and not sccp.calling.gt in $home' --set home=numbers.txt *.pcap
  sigdump --format stats capture.pcap          how often, how it went, how long it took
  sigdump --format ladder-html capture.pcap > ladder.html
  sigdump --layer auto --hex '62 22 48 ...'    pasted octets
  sigdump diff before.pcap after.pcap          what differs

Exit status: 0 if everything was decoded, 1 if something could not be, or not as it should, which is shown at its place,
2 if an argument is wrong or an input cannot be read to its end.

What a capture has beside signalling is counted on standard error.")]
struct Args {
    /// Captures, pcap or pcapng, also compressed by gzip or Zstandard; `-` is standard input. Without any, a sample
    /// that is built in.
    files: Vec<String>,
    /// How messages are shown.
    #[arg(long, value_enum, default_value = "line")]
    format: Format,
    /// What the octets of --hex begin with: m3ua, sua, m2pa, m2ua, mtp3, sccp, isup, bicc, tcap, diameter,
    /// auto (found by the octets, and told),
    /// sms-mo, sms-mt (with -ack or -error behind them: the reports),
    /// map-arg:OPERATION[@VERSION], map-res:…, map-err:…, and so cap- and inap-
    #[arg(long, requires = "hex", value_name = "LAYER")]
    layer: Option<String>,
    /// Octets in hexadecimal, as dumps and programs write them: with offsets and text beside them, as a list of C or
    /// an escaped string, or base64; `-` reads one message a line from standard input.
    #[arg(
        long,
        requires = "layer",
        conflicts_with = "files",
        value_name = "HEX",
        allow_hyphen_values = true
    )]
    hex: Option<String>,
    /// Adds the octets of every layer to JSON.
    #[arg(long)]
    raw: bool,
    /// Adds the octets encoded again, or `same`.
    #[arg(long)]
    reencode: bool,
    /// What a number carries, whatever it is assigned to: `13868=diameter` for a port, `ppid:99=m3ua`, `link:147=mtp3`.
    #[arg(long, visible_alias = "port", value_name = "NUMBER=LAYER")]
    decode_as: Vec<String>,
    /// Names frames that carry no signalling too.
    #[arg(long)]
    all: bool,
    /// How routing labels and SCCP addresses are packed.
    #[arg(long, value_enum, default_value = "itu")]
    network: Network,
    /// The same as --network ansi.
    #[arg(long, conflicts_with = "network")]
    ansi: bool,
    /// Shows the messages that fulfil an expression, as `map.operation == "anyTimeInterrogation" and not
    /// sccp.calling.gt in $home`; of several options of this kind all have to be fulfilled.
    #[arg(long, short = 'f', value_name = "EXPRESSION", help_heading = "Which messages")]
    filter: Vec<String>,
    /// A set that expressions name `$NAME`: a text a line, a prefix with `*` behind it.
    #[arg(long, value_name = "NAME=FILE", help_heading = "Which messages")]
    set: Vec<String>,
    /// Shows the messages of a subscriber, wherever the number stands.
    #[arg(long, value_name = "DIGITS", help_heading = "Which messages")]
    imsi: Option<String>,
    /// The same of a telephone number.
    #[arg(long, value_name = "DIGITS", help_heading = "Which messages")]
    msisdn: Option<String>,
    /// Shows an operation of TCAP or a command of Diameter, by its name, its abbreviation or its code.
    #[arg(long, value_name = "NAME", help_heading = "Which messages")]
    operation: Option<String>,
    /// Shows errors, rejects, aborts, messages that came back, results that are no success, and what cannot be decoded.
    #[arg(long, help_heading = "Which messages")]
    errors: bool,
    /// With each message shows its whole dialogue; each file is read twice.
    #[arg(long, conflicts_with = "hex", help_heading = "Which messages")]
    follow: bool,
    /// What becomes of messages of which it cannot be told, for something was not read. They are counted. A search for a
    /// number drops them, any other keeps them.
    #[arg(long, value_enum, help_heading = "Which messages")]
    undecided: Option<Undecided>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Prints what the decoder knows, one JSON object a line.
    Tables {
        /// Which table.
        #[arg(value_parser = clap::builder::PossibleValuesParser::new(tables::TABLES))]
        table: String,
    },
    /// Prints what differs between two captures, message by message in their order, by path; or between two messages.
    Diff {
        /// A capture, or with --layer octets in hexadecimal.
        left: String,
        /// The one that it is compared with.
        right: String,
        /// What octets begin with, as for --hex.
        #[arg(long, value_name = "LAYER")]
        layer: Option<String>,
        /// Which fields are not compared: all whose path ends with one of these names, as `otid` or `Session-Id`.
        #[arg(long, value_name = "NAME")]
        except: Vec<String>,
        /// How routing labels and SCCP addresses are packed.
        #[arg(long, value_enum, default_value = "itu")]
        network: Network,
    },
    /// Prints a script that completes arguments in a shell.
    Completions {
        /// Which shell.
        shell: clap_complete::Shell,
    },
    /// Prints the manual page.
    Man,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Network {
    /// ITU-T: point codes of 14 bits.
    Itu,
    /// ANSI: point codes of 24 bits.
    Ansi,
    /// China: point codes of 24 bits, otherwise as ITU-T.
    China,
    /// Japan: point codes of 16 bits, otherwise as ITU-T.
    Japan,
}

impl Network {
    const fn variant(self) -> Variant {
        match self {
            Self::Itu => Variant::Itu,
            Self::Ansi => Variant::Ansi,
            Self::China => Variant::China,
            Self::Japan => Variant::Japan,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Undecided {
    /// They are shown.
    Keep,
    /// They are left out.
    Drop,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// One line a message.
    Line,
    /// Every field with its octet range.
    Tree,
    /// One JSON object a message.
    Json,
    /// What a firewall asks of a message, one JSON object each: identities, operations, context, flags, errors.
    Screen,
    /// One row of columns a message.
    Csv,
    /// What people wrote in short messages and USSD, one line each, of all parts.
    Texts,
    /// Operations, results, errors, anomalies, peers, response times, as a table.
    Stats,
    /// The same as one JSON object.
    StatsJson,
    /// Who sent what to whom, as text.
    Ladder,
    /// The same as a picture, SVG.
    LadderSvg,
    /// The same as a page, HTML.
    LadderHtml,
    /// The same as a sequence diagram of Mermaid.
    LadderMermaid,
}

impl Format {
    /// How rows are shown, if messages are shown as such.
    const fn form(self) -> Option<Form> {
        Some(match self {
            Self::Line | Self::Tree | Self::Json | Self::Screen => return None,
            Self::Csv => Form::Csv,
            Self::Texts => Form::Texts,
            Self::Stats => Form::Statistics,
            Self::StatsJson => Form::StatisticsJson,
            Self::Ladder => Form::Ladder,
            Self::LadderSvg => Form::LadderSvg,
            Self::LadderHtml => Form::LadderHtml,
            Self::LadderMermaid => Form::LadderMermaid,
        })
    }
}

fn main() -> ExitCode {
    let args = Args::parse();
    let mut show = Show {
        out: Output::new(io::stdout().lock()),
        format: args.format,
        raw: args.raw,
        report: args.format.form().map(Report::new),
        select: Select::default(),
        reencode: args.reencode,
        failed: false,
        variant: if args.ansi { Variant::Ansi } else { args.network.variant() },
        segments: Segments::default(),
        dialogues: Dialogues::default(),
        json: Json::default(),
        odd: Vec::new(),
        line: Line::default(),
        place: Vec::new(),
        findings: Vec::new(),
        notes: 0,
    };
    let outcome = run(&args, &mut show).and_then(|read| {
        show.finish()?;
        Ok(read)
    });
    match outcome {
        Ok(true) => ExitCode::from(u8::from(show.failed)),
        Ok(false) => ExitCode::from(2),
        // Whoever reads has seen enough.
        Err(Stop::Output(e)) if e.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Stop::Output(e)) => fail(&mut show, &format!("output: {e}")),
        Err(Stop::Say(text)) => fail(&mut show, &text),
    }
}

fn fail<W: Write>(show: &mut Show<W>, text: &str) -> ExitCode {
    let _ = show.out.flush();
    eprintln!("sigdump: {text}");
    ExitCode::from(2)
}

enum Stop {
    Output(io::Error),
    Say(String),
}
impl From<io::Error> for Stop {
    fn from(e: io::Error) -> Self {
        Self::Output(e)
    }
}

/// Whether every input could be read to its end.
fn run<W: Write>(args: &Args, show: &mut Show<W>) -> Result<bool, Stop> {
    if let Some(Command::Tables { table }) = &args.command {
        tables::print(table, &mut show.out)?;
        return Ok(true);
    }
    match &args.command {
        Some(Command::Completions { shell }) => {
            clap_complete::generate(*shell, &mut Args::command(), "sigdump", &mut show.out);
            return Ok(true);
        }
        Some(Command::Man) => {
            clap_mangen::Man::new(Args::command()).render(&mut show.out)?;
            return Ok(true);
        }
        Some(Command::Diff { left, right, layer, except, network }) => {
            let network = network.variant();
            let differ = match layer {
                None => compare::captures(left, right, except, network, &mut show.out),
                Some(layer) => {
                    let start = start_named(layer).map_err(Stop::Say)?;
                    compare::messages([left, right], start, except, network, &mut show.out)
                }
            };
            show.failed |= differ.map_err(Stop::Say)?;
            return Ok(true);
        }
        Some(Command::Tables { .. }) | None => {}
    }
    // Opaque octets that may hold a number stand in most messages of Diameter.
    let of_number = args.imsi.is_some() || args.msisdn.is_some();
    let undecided = args.undecided.unwrap_or(if of_number { Undecided::Drop } else { Undecided::Keep });
    let asked = Asked {
        filter: &args.filter,
        sets: &args.set,
        imsi: args.imsi.as_deref(),
        msisdn: args.msisdn.as_deref(),
        operation: args.operation.as_deref(),
        errors: args.errors,
        drop_undecided: undecided == Undecided::Drop,
        follow: args.follow,
    };
    if args.reencode && show.report.is_some() {
        return Err(Stop::Say("--reencode has no place in this format".to_owned()));
    }
    show.select = Select::new(&asked).map_err(Stop::Say)?;
    if let (Some(name), Some(hex)) = (&args.layer, &args.hex) {
        let named = start_named(name).map_err(Stop::Say)?;
        if hex != "-" {
            let octets = paste::octets(hex).map_err(|e| Stop::Say(format!("--hex: {e}")))?;
            let input = named.map_or_else(|| start_of(&octets, show.variant), Ok).map_err(Stop::Say)?;
            show.message(None, None, input, &octets)?;
            return Ok(true);
        }
        let from = BufReader::new(Live::new(io::stdin().lock(), show.out.clone()));
        let mut number = 0u64;
        return Ok(paste::lines(from, &mut |line| {
            number = number.saturating_add(1);
            let start = |octets: &[u8], show: &Show<W>| match named {
                Some(input) => Ok(input),
                None => start_of(octets, show.variant).map_err(|e| format!("message {number}: {e}")),
            };
            match line.and_then(|octets| Ok((start(&octets, show)?, octets))) {
                Ok((input, octets)) => show.message(None, None, input, &octets),
                Err(e) => show.unreadable(&e),
            }
        })
        .map(|()| true)?);
    }
    let mut assigned = Assigned::default();
    for text in &args.decode_as {
        assigned.add(text).map_err(|e| Stop::Say(format!("--decode-as: {e}")))?;
    }
    if args.files.is_empty() {
        if io::stdout().is_terminal() {
            eprintln!("sigdump: no capture named; this is the sample that is built in (--help says more)");
        }
        return twice(show, &mut |show| capture("sample", SAMPLE, &assigned, args.all, show));
    }
    let mut read = true;
    for name in &args.files {
        if show.select.is_twice() && !std::fs::metadata(name).is_ok_and(|m| m.is_file()) {
            return Err(Stop::Say(format!("{name}: --follow reads a file twice, and this is none")));
        }
        read &= if name == "-" {
            let from = Live::new(io::stdin().lock(), show.out.clone());
            capture("standard input", from, &assigned, args.all, show)?
        } else {
            match File::open(name) {
                // A file may be a pipe.
                Ok(file) => twice(show, &mut |show| {
                    let from = Live::new(file.try_clone()?, show.out.clone());
                    let read = capture(name, from, &assigned, args.all, show);
                    if show.select.is_twice() {
                        (&file).seek(SeekFrom::Start(0))?;
                    }
                    read
                })?,
                Err(e) => {
                    show.out.flush()?;
                    eprintln!("sigdump: {name}: {e}");
                    false
                }
            }
        };
    }
    Ok(read)
}

/// Reads an input, and before it once more without showing anything, if dialogues are followed.
fn twice<W: Write>(
    show: &mut Show<W>,
    read: &mut dyn FnMut(&mut Show<W>) -> Result<bool, Stop>,
) -> Result<bool, Stop> {
    if show.select.is_twice() {
        show.select.begin(true);
        read(show)?;
        show.select.begin(false);
    }
    read(show)
}

/// The layer that is found by the octets.
const AUTO: &str = "auto";

/// The layer with a name; `None` if it is to be found by the octets.
fn start_named(name: &str) -> Result<Option<Start>, String> {
    if name.eq_ignore_ascii_case(AUTO) {
        return Ok(None);
    }
    Start::parse(name).map(Some).map_err(|e| match e {
        NoStart::Layer(_) => format!("{e}, {AUTO}"),
        _ => e.to_string(),
    })
}

/// What octets begin with, which is told.
fn start_of(octets: &[u8], network: Variant) -> Result<Start, String> {
    let (name, start) =
        framing::start_of(octets, network).ok_or("no layer reads these octets; --layer says which")?;
    eprintln!("sigdump: taken for {name}");
    Ok(start)
}

/// Shows a capture; whether it could be read to its end.
fn capture<W: Write>(
    name: &str,
    from: impl io::Read,
    assigned: &Assigned,
    all: bool,
    show: &mut Show<W>,
) -> Result<bool, Stop> {
    let mut state = Reassembly::new(assigned.clone());
    let mut summary = Summary::default();
    let mut stop = None;
    show.segments = Segments::default();
    show.dialogues = Dialogues::default();
    let read = file::read(from, &mut |packet| {
        if stop.is_some() {
            return;
        }
        summary.packet();
        let mut sink = Shown { show, assigned, summary: &mut summary, stop: None, any: false };
        state.packet(packet, &mut sink);
        let any = sink.any;
        stop = sink.stop;
        if stop.is_none() && all && !any && !show.select.is_learning() {
            stop = show.no_signalling(packet).err();
        }
    });
    if stop.is_none() {
        let mut sink = Shown { show, assigned, summary: &mut summary, stop: None, any: false };
        state.finish(&mut sink);
        stop = sink.stop;
    }
    if stop.is_none() {
        stop = show.incomplete(None, u64::MAX).err();
    }
    if let Some(e) = stop {
        return Err(Stop::Output(e));
    }
    let cannot = read.err().map(|e| e.to_string());
    if show.select.is_learning() {
        return Ok(cannot.is_none());
    }
    let lines = summary.lines();
    if !lines.is_empty() || cannot.is_some() {
        show.out.flush()?;
    }
    for text in lines.iter().filter(|_| cannot.is_none() || summary.any()).chain(&cannot) {
        eprintln!("sigdump: {name}: {text}");
    }
    Ok(cannot.is_none())
}

/// Hands what a packet carries to the output, and keeps the first failure of it.
struct Shown<'s, W: Write> {
    show: &'s mut Show<W>,
    assigned: &'s Assigned,
    summary: &'s mut Summary,
    stop: Option<io::Error>,
    /// Whether anything was told.
    any: bool,
}

impl<W: Write> Sink for Shown<'_, W> {
    fn message(&mut self, message: &Message<'_>) {
        let Some(claim) = Claim::of(message, self.assigned) else { return self.summary.message(message) };
        self.show.odd.clear();
        claim.flags(message, &mut self.show.odd);
        self.any = true;
        self.summary.told();
        claim.units(message.octets, &mut |start, octets| {
            if self.stop.is_none() {
                self.stop = self.show.unit(message.packet, message.ends, start, octets).err();
            }
        });
    }
    fn note(&mut self, packet: &Packet<'_>, ends: Option<Ends>, note: Note) {
        self.any = true;
        self.summary.told();
        if self.stop.is_none() {
            self.stop = self.show.problem(Some(packet), ends, &note).err();
        }
    }
    fn skipped(&mut self, _: &Packet<'_>, why: Skipped) {
        self.summary.skipped(why);
    }
}

struct Show<W: Write> {
    out: Output<W>,
    format: Format,
    raw: bool,
    report: Option<Report>,
    select: Select,
    reencode: bool,
    failed: bool,
    variant: Variant,
    segments: Segments,
    dialogues: Dialogues,
    json: Json,
    /// What is odd about how the message was carried.
    odd: Vec<Flag>,
    line: Line,
    /// What stands in front of a line.
    place: Vec<u8>,
    findings: Vec<Finding>,
    /// Notes that have no place in what is shown.
    notes: u64,
}

impl<W: Write> Show<W> {
    /// Writes what is shown at the end, and tells what was not shown.
    fn finish(&mut self) -> io::Result<()> {
        let left_out = match &mut self.report {
            Some(report) => report.finish(&mut self.out)?,
            None => None,
        };
        self.out.flush()?;
        let notes = (self.notes > 0)
            .then(|| format!("{} notes about what could not be read are not shown", self.notes));
        for text in left_out.into_iter().chain(notes).chain(self.select.summary()) {
            eprintln!("sigdump: {text}");
        }
        Ok(())
    }
    fn unit(
        &mut self,
        packet: &Packet<'_>,
        ends: Option<Ends>,
        start: Start,
        octets: &[u8],
    ) -> io::Result<()> {
        // Several messages may stand in one chunk: each is shown.
        let mut rest = octets;
        while let (Layer::Diameter, [_, a, b, c, ..]) = (start.layer(), rest) {
            let length = u32::from_be_bytes([0, *a, *b, *c]) as usize;
            match rest.split_at_checked(length) {
                Some((one, more)) if length >= 20 && !more.is_empty() => {
                    self.message(Some(packet), ends, start, one)?;
                    rest = more;
                }
                _ => break,
            }
        }
        self.message(Some(packet), ends, start, rest)
    }
    fn message(
        &mut self,
        packet: Option<&Packet<'_>>,
        ends: Option<Ends>,
        input: Start,
        octets: &[u8],
    ) -> io::Result<()> {
        let now = packet.map_or(0, |p| u64::try_from(p.time.nanoseconds / 1_000_000).unwrap_or(0));
        self.incomplete(packet, now)?;
        let decoded = Dissected::new(input, octets, self.variant);
        self.decoded(packet, ends, &decoded, octets, false)?;
        // Lines of hexadecimal text have neither time nor order, and each has one line of output.
        let (Some(_), Some(frame)) = (packet, decoded.dissection().frame()) else { return Ok(()) };
        let mut segments = take(&mut self.segments);
        let outcome = match segments.push(frame, ends, now) {
            Ok(None) => Ok(()),
            Ok(Some(collected)) => match Dissected::from_segments(&collected, self.variant) {
                Some(decoded) => self.decoded(packet, ends, &decoded, collected.data().rest(), true),
                None => Ok(()),
            },
            Err(e) => {
                let (layer, kind) = (e.layer().name(), e.kind().name());
                self.problem(packet, ends, &Note { layer, kind, message: e.to_string() })
            }
        };
        self.segments = segments;
        outcome
    }
    /// Tells what has been collected of messages that took too long.
    fn incomplete(&mut self, packet: Option<&Packet<'_>>, now: u64) -> io::Result<()> {
        while let Some(given_up) = self.segments.given_up(now) {
            let problem = Note {
                layer: given_up.layer.name(),
                kind: given_up.kind.name(),
                message: format!("segments of message {:#08x} are missing", given_up.reference),
            };
            self.problem(packet, None, &problem)?;
        }
        Ok(())
    }
    /// Shows a message; `collected` are the segments of one.
    fn decoded(
        &mut self,
        packet: Option<&Packet<'_>>,
        ends: Option<Ends>,
        decoded: &Dissected<'_>,
        octets: &[u8],
        collected: bool,
    ) -> io::Result<()> {
        let context = packet.and_then(|p| self.dialogues.take(decoded.dissection(), p, ends));
        let in_context;
        let decoded = match &context {
            Some(context) => {
                in_context = decoded.in_context(context.octets());
                &in_context
            }
            None => decoded,
        };
        self.findings.clear();
        if !collected {
            self.findings.extend(self.odd.iter().map(|flag| Finding::new(*flag, 0)));
        }
        decoded.audit(&mut self.findings);
        let findings = &self.findings;
        let row = || Row::of(decoded, findings);
        let keys = || Keys::of(decoded.dissection(), ends);
        if !self.select.takes(decoded.dissection(), findings, &row, &keys) {
            return Ok(());
        }
        let row = self.report.as_ref().map(|_| row());
        if let (Some(report), Some(row)) = (&mut self.report, row) {
            self.failed |= !row.faults.is_empty();
            return report.take(decoded, &row, packet, ends, &mut self.out);
        }
        let again = self.reencode.then(|| decoded.reencode());
        match self.format {
            Format::Json => {
                self.json.clear();
                self.json.object();
                head(&mut self.json, packet, ends);
                if collected {
                    self.json.text("collectedSegments", &format_args!("{} octets", octets.len()));
                }
                let faults = decoded.walk(&mut self.json);
                match &again {
                    None => {}
                    Some(Some(new)) if new == octets => self.json.text("reencoded", &"same"),
                    Some(Some(new)) => self.json.octets("reencoded", new),
                    Some(None) => self.json.text("reencoded", &"undecodable"),
                }
                if self.raw {
                    self.json.layers(decoded, octets);
                }
                if !self.findings.is_empty() {
                    self.json.locate(decoded, &self.findings);
                }
                self.json.faults_and_findings(faults, &self.findings);
                let (text, faults) = self.json.finish();
                self.failed |= !faults.is_empty();
                self.out.write_all(text)
            }
            Format::Screen => {
                self.json.clear();
                self.json.object();
                head(&mut self.json, packet, ends);
                screen::members(decoded, &mut self.json);
                self.json.locate(decoded, &self.findings);
                let faults = screen::flags_and_errors(decoded, &self.findings, &mut self.json);
                self.failed |= !faults.is_empty();
                self.out.write_all(self.json.finish().0)
            }
            Format::Tree => {
                let mut tree = Tree::default();
                let faults = decoded.walk(&mut tree);
                tree.faults_and_findings(faults, &self.findings);
                let what = if collected { " of collected segments" } else { "" };
                self.place(packet, ends)?;
                writeln!(self.out, "{} octets{what}", octets.len())?;
                self.out.write_all(tree.out.as_bytes())?;
                if let Some(again) = &again {
                    writeln!(self.out, "  reencoded: {}", reencoded(again.as_deref(), octets))?;
                }
                self.failed |= !tree.faults.is_empty();
                writeln!(self.out)
            }
            // The rest are reports.
            _ => {
                self.line.clear();
                let faults = decoded.walk(&mut self.line);
                self.line.faults_and_findings(faults, &self.findings);
                self.place(packet, ends)?;
                if collected {
                    self.out.write_all(b"collected segments ")?;
                }
                self.out.write_all(self.line.text().as_bytes())?;
                if let Some(again) = &again {
                    write!(self.out, " reencoded {}", reencoded(again.as_deref(), octets))?;
                }
                self.failed |= !self.line.faults.is_empty();
                self.out.write_all(b"\n")
            }
        }
    }
    /// Whether a line is a JSON object.
    fn is_json(&self) -> bool {
        matches!(self.format, Format::Json | Format::Screen)
    }
    /// Frame, time and ends in front of a line.
    fn place(&mut self, packet: Option<&Packet<'_>>, ends: Option<Ends>) -> io::Result<()> {
        let Some(packet) = packet else { return Ok(()) };
        let place = &mut self.place;
        place.clear();
        text::padded(place, packet.frame, 5, b' ');
        place.push(b' ');
        packet.time.write(place);
        place.push(b' ');
        if let Some(ends) = ends {
            ends.write(place);
            place.push(b' ');
        }
        self.out.write_all(place)
    }
    fn problem(&mut self, packet: Option<&Packet<'_>>, ends: Option<Ends>, problem: &Note) -> io::Result<()> {
        if self.select.is_learning() {
            return Ok(());
        }
        self.failed = true;
        if self.report.is_some() || !self.select.is_all() && !self.select.takes_notes() {
            self.notes = self.notes.saturating_add(1);
            return Ok(());
        }
        if self.is_json() {
            self.json.clear();
            self.json.object();
            head(&mut self.json, packet, ends);
            let fault = Fault {
                layer: problem.layer,
                offset: 0,
                kind: problem.kind,
                message: problem.message.clone(),
                path: String::new(),
            };
            self.json.faults_and_findings(vec![fault], &[]);
            return self.out.write_all(self.json.finish().0);
        }
        self.place(packet, ends)?;
        writeln!(self.out, "!{}: {}", problem.layer, problem.message)
    }
    /// A line of standard input that is no hexadecimal text.
    fn unreadable(&mut self, why: &str) -> io::Result<()> {
        self.failed = true;
        if self.is_json() {
            self.json.clear();
            self.json.object();
            let message = why.to_owned();
            let fault = Fault { layer: "hex", offset: 0, kind: "syntax", message, path: String::new() };
            self.json.faults_and_findings(vec![fault], &[]);
            return self.out.write_all(self.json.finish().0);
        }
        writeln!(self.out, "!hex: {why}")
    }
    fn no_signalling(&mut self, packet: &Packet<'_>) -> io::Result<()> {
        if self.report.is_some() {
            self.notes = self.notes.saturating_add(1);
            return Ok(());
        }
        if self.is_json() {
            self.json.clear();
            self.json.object();
            head(&mut self.json, Some(packet), None);
            self.json.text("noSignalling", &format!("{} octets", packet.octets.len()));
            return self.out.write_all(self.json.finish().0);
        }
        self.place(Some(packet), None)?;
        writeln!(self.out, "no signalling, {} octets", packet.octets.len())
    }
}

fn reencoded(again: Option<&[u8]>, octets: &[u8]) -> String {
    match again {
        Some(new) if new == octets => "same".to_owned(),
        Some(new) => sigcodec::wire::show::Hex(new).to_string(),
        None => "undecodable".to_owned(),
    }
}

/// Frame, time and ends as the first members of a JSON object.
fn head(json: &mut Json, packet: Option<&Packet<'_>>, ends: Option<Ends>) {
    let Some(packet) = packet else { return };
    json.number("frame", packet.frame);
    json.plain("time", |out| packet.time.write(out));
    if let Some(Ends { source, destination }) = ends {
        json.plain("source", |out| write_end(out, source));
        json.plain("destination", |out| write_end(out, destination));
    }
}
