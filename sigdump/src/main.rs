//! Show signalling captures for people: M3UA, SUA, M2PA, M2UA, MTP3, SCCP, ISUP, BICC, RANAP, BSSAP, SGsAP, TCAP,
//! MAP, CAP, INAP, short messages and Diameter.

use anstream::{AutoStream, ColorChoice};
use clap::{CommandFactory as _, Parser, Subcommand, ValueEnum};
use core::num::NonZeroUsize;
use sigcodec::{
    dissect::{NoStart, Start},
    wire::Network,
};
use sigcodec_capture::Note;
use sigcodec_render::{Audited, Colours, Row};
use sigcodec_trace::{
    Form, Place, Taker, Trace, Unit, Writer, carried::Assigned, follow::Keys, framing, networks::Networks,
    paste,
};
use sigdump::{
    anonymise::Pseudonyms,
    compare, craft,
    decoder::{Decoder, Shape},
    outlet::{Live, Outlet, Output, Printer},
    progress,
    report::{self, Report},
    rewrite,
    select::{Asked, Select},
    tables,
};
use std::fs::File;
use std::io::{self, BufReader, BufWriter, IsTerminal as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;
use std::process::ExitCode;

/// The capture that is shown when no other is named.
const SAMPLE: &[u8] = include_bytes!("../samples/interconnect.pcap");

#[derive(Parser)]
#[command(
    version,
    about = "Shows signalling captures, layer by layer: M3UA, SUA, M2PA, M2UA, MTP3, SCCP, ISUP, BICC, RANAP, BSSAP, SGsAP, \
             TCAP, MAP, CAP, INAP, short messages and Diameter."
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
  sigdump anonymise --key @secret.txt capture.pcap shared.pcap
  sigdump --format json --raw capture.pcap | sed s/001010123456789/001010123456780/ | sigdump craft --pcap changed.pcap

Exit status: 0 if everything was decoded, 1 if something could not be, or not as it should, which is shown at its place,
2 if an argument is wrong or an input cannot be read to its end.

What a capture has beside signalling is counted on standard error.")]
struct Args {
    #[command(flatten)]
    source: Source,
    /// How messages are shown.
    #[arg(long, value_enum, default_value = "line")]
    format: Format,
    /// What the octets of --hex begin with: m3ua, sua, m2pa, m2ua, mtp3, sccp, isup, bicc, ranap, rua, hnbap, sabp,
    /// pcap-ap, bssap, bssap-le, bssap-plus, dtap, sgsap, tcap, diameter,
    /// auto (found by the octets, and told),
    /// sms-mo, sms-mt (with -ack or -error behind them: the reports),
    /// map-arg:OPERATION[@VERSION], map-res:…, map-err:…, and so cap- and inap-; a version of INAP is @cs1, @cs4,
    /// @cs1plus or @cs1plus-data
    #[arg(long, requires = "hex", value_name = "LAYER")]
    layer: Option<String>,
    /// Octets in hexadecimal, as dumps and programs write them: with offsets and text beside them, as a list of C or
    /// an escaped string, or base64; `-` reads one message a line from standard input, or dumps of several lines.
    #[arg(
        long,
        requires = "layer",
        conflicts_with_all = ["files", "follow"],
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
    /// Whether lines and trees have colours: on a terminal, unless NO_COLOR is set, if it is not said.
    #[arg(long, value_enum, default_value = "auto", visible_alias = "colour", value_name = "WHEN")]
    color: Colour,
    /// Names frames that carry no signalling too.
    #[arg(long)]
    all: bool,
    #[command(subcommand)]
    command: Option<Command>,
}

/// Which messages of which captures, and how they are read.
#[derive(clap::Args)]
struct Source {
    /// Captures, pcap or pcapng, also compressed by gzip or Zstandard; `-` is standard input. Without any, a sample
    /// that is built in.
    files: Vec<String>,
    /// What a number carries, whatever it is assigned to: `13868=diameter` for a port, `ppid:99=m3ua`, `link:147=mtp3`.
    #[arg(long, visible_alias = "port", value_name = "NUMBER=LAYER")]
    decode_as: Vec<String>,
    /// Whose coding routing labels, SCCP addresses and ISUP have: `itu` (if nothing is said), `ansi`, `china`, `japan`,
    /// `france`, `israel` or `russia`; of some messages alone with `ni:2=`, `na:8=` (network indicator, network
    /// appearance), `link:140=` (link type), `192.0.2.1=` or `192.0.2.1:2905=` in front of it, of which the first that
    /// fits counts.
    #[arg(long, value_name = "[WHICH=]NETWORK")]
    network: Vec<String>,
    /// The same as --network ansi.
    #[arg(long, conflicts_with = "network")]
    ansi: bool,
    /// How many threads decode, 1 to 64; of 1 the one that reads decodes too. As many as there are processors, if it is
    /// not said. What is shown does not depend on it.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=64))]
    threads: Option<u8>,
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
    #[arg(long, help_heading = "Which messages")]
    follow: bool,
    /// What becomes of messages of which it cannot be told, for something was not read. They are counted. A search for a
    /// number drops them, any other keeps them.
    #[arg(long, value_enum, help_heading = "Which messages")]
    undecided: Option<Undecided>,
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
        /// Whose coding labels and addresses have, as where messages are shown.
        #[arg(long, value_name = "[WHICH=]NETWORK")]
        network: Vec<String>,
    },
    /// Writes a capture again without the people in it: subscribers, numbers, hosts, realms, addresses of IP, locations
    /// and texts are others, of the same length; what is not read is zeros; checksums fit.
    Anonymise {
        /// A capture, as those that are shown; `-` is standard input.
        input: String,
        /// The file that is written, which must not be there: pcapng if its name ends so, otherwise pcap.
        output: String,
        /// A text that nobody guesses, or `@FILE`, whose contents are it: under one key the same value is always changed
        /// to the same other value.
        #[arg(long)]
        key: String,
        /// Keeps country and network: MCC and MNC of IMSIs, of host names and by themselves.
        #[arg(long)]
        keep_plmn: bool,
        /// What a number carries, as where messages are shown.
        #[arg(long, visible_alias = "port", value_name = "NUMBER=LAYER")]
        decode_as: Vec<String>,
        /// Whose coding labels and addresses have, as where messages are shown.
        #[arg(long, value_name = "[WHICH=]NETWORK")]
        network: Vec<String>,
    },
    /// Writes a table of a row a message, docs/PARQUET.md.
    #[cfg(feature = "parquet")]
    Export {
        #[command(flatten)]
        source: Source,
        /// The file that is written.
        #[arg(long, value_name = "FILE")]
        parquet: std::path::PathBuf,
    },
    /// Makes messages of JSON: what `--format json --raw` printed, changed, a line each.
    ///
    /// Values may be others, and elements, AVPs and parameters may be missing; lengths follow. Members that the message has
    /// not are not added. A line of which no message can be made is told with the path of the member.
    Craft {
        /// JSON, a message a line; `-` is standard input.
        #[arg(default_value = "-")]
        input: String,
        /// A capture of exported messages that is written, which must not be there: pcapng if its name ends so, otherwise
        /// pcap. Without it octets are printed in hexadecimal, a line each.
        #[arg(long, value_name = "FILE")]
        pcap: Option<String>,
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
    /// One object of MISP a message, `ss7-attack` or `diameter-attack`.
    Misp,
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

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Colour {
    /// On a terminal.
    Auto,
    Always,
    Never,
}

impl Colour {
    fn colours(self) -> Colours {
        match self {
            Self::Always => Colours::On,
            Self::Auto if AutoStream::choice(&io::stdout()) != ColorChoice::Never => Colours::On,
            _ => Colours::Off,
        }
    }
}

impl Format {
    /// How messages are shown, and the report that is made of them, if one is.
    const fn form(self) -> (Shape, Option<report::Form>) {
        let form = match self {
            Self::Line => return (Shape::Text(Form::Line), None),
            Self::Tree => return (Shape::Text(Form::Tree), None),
            Self::Json => return (Shape::Text(Form::Json), None),
            Self::Screen => return (Shape::Text(Form::Screen), None),
            Self::Misp => return (Shape::Text(Form::Misp), None),
            Self::Texts => return (Shape::Texts, None),
            Self::Csv => report::Form::Csv,
            Self::Stats => report::Form::Statistics,
            Self::StatsJson => report::Form::StatisticsJson,
            Self::Ladder => report::Form::Ladder,
            Self::LadderSvg => report::Form::LadderSvg,
            Self::LadderHtml => report::Form::LadderHtml,
            Self::LadderMermaid => report::Form::LadderMermaid,
        };
        (Shape::Rows { octets: false }, Some(form))
    }
}

fn main() -> ExitCode {
    let args = Args::parse();
    match run(&args) {
        Ok(code) => ExitCode::from(code),
        // Whoever reads has seen enough.
        Err(Stop::Output(e)) if e.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Stop::Output(e)) => fail(&format!("output: {e}")),
        Err(Stop::Say(text)) => fail(&text),
    }
}

fn fail(text: &str) -> ExitCode {
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

/// Does what a subcommand says; whether something differs, `None` where there is none.
fn command(args: &Args) -> Result<Option<bool>, Stop> {
    let Some(command) = &args.command else { return Ok(None) };
    let mut out = BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let mut differ = false;
    match command {
        #[cfg(feature = "parquet")]
        Command::Export { .. } => return Ok(None),
        Command::Tables { table } => {
            tables::print(table, &mut out)?;
        }
        Command::Completions { shell } => {
            clap_complete::generate(*shell, &mut Args::command(), "sigdump", &mut out);
        }
        Command::Man => clap_mangen::Man::new(Args::command()).render(&mut out)?,
        Command::Anonymise { input, output, key, keep_plmn, decode_as, network } => {
            let assigned = assigned(decode_as).map_err(Stop::Say)?;
            let networks = networks(network).map_err(Stop::Say)?;
            let text = anonymise([input, output], key, *keep_plmn, &assigned, &networks);
            eprintln!("sigdump: {}", text.map_err(Stop::Say)?);
        }
        Command::Craft { input, pcap } => differ = made(input, pcap.as_deref(), &mut out)?,
        Command::Diff { left, right, layer, except, network } => {
            let networks = networks(network).map_err(Stop::Say)?;
            let outcome = match layer {
                None => compare::captures(left, right, except, &networks, &mut out),
                Some(layer) => start_named(layer)
                    .and_then(|start| compare::messages([left, right], start, except, &networks, &mut out)),
            };
            if outcome.is_err() {
                out.flush()?;
            }
            differ = outcome.map_err(Stop::Say)?;
        }
    }
    out.flush()?;
    Ok(Some(differ))
}

/// A capture that is written, of a name that is not there.
fn new_capture<'w>(name: &str) -> Result<rewrite::Capture<Box<dyn io::Write + 'w>>, String> {
    let to = File::create_new(name).map_err(|e| format!("{name}: {e}"))?;
    let is_ng = Path::new(name).extension().is_some_and(|e| e.eq_ignore_ascii_case("pcapng"));
    Ok(rewrite::Capture::new(Box::new(BufWriter::new(to)), is_ng))
}

/// Makes messages of JSON; whether one could not be made.
fn made(input: &str, pcap: Option<&str>, out: &mut dyn io::Write) -> Result<bool, Stop> {
    let say = |name: &str, e: io::Error| Stop::Say(format!("{name}: {e}"));
    let from: Box<dyn io::BufRead> = match input {
        "-" => Box::new(io::stdin().lock()),
        name => Box::new(BufReader::new(File::open(name).map_err(|e| say(name, e))?)),
    };
    let mut to = match pcap {
        None => craft::To::Lines(Box::new(out) as Box<dyn io::Write + '_>),
        Some(name) => craft::To::Capture(new_capture(name).map_err(Stop::Say)?),
    };
    let told = craft::lines(from, &mut to, &mut |line, text| eprintln!("sigdump: line {line}: {text}"));
    let craft::Report { messages, others, refused } = told.map_err(|e| say(input, e))?;
    eprintln!(
        "sigdump: {messages} messages, {refused} that could not be made, {others} lines that show no message alone"
    );
    Ok(refused > 0)
}

/// What `--network` says.
fn networks(said: &[String]) -> Result<Networks, String> {
    Networks::new(said).map_err(|e| format!("--network: {e}"))
}

/// What `--decode-as` says.
fn assigned(decode_as: &[String]) -> Result<Assigned, String> {
    let mut assigned = Assigned::default();
    for text in decode_as {
        assigned.add(text).map_err(|e| format!("--decode-as: {e}"))?;
    }
    Ok(assigned)
}

/// Writes a capture without the people in it; a line about it.
fn anonymise(
    [input, output]: [&String; 2],
    key: &str,
    keep_plmn: bool,
    assigned: &Assigned,
    networks: &Networks,
) -> Result<String, String> {
    let key = match key.strip_prefix('@') {
        Some(file) => std::fs::read(file).map_err(|e| format!("--key: {file}: {e}"))?,
        None => key.as_bytes().to_vec(),
    };
    let names = Pseudonyms::new(&key, keep_plmn).filter(|_| !key.is_empty());
    let names = names.ok_or_else(|| "--key: it is empty".to_owned())?;
    let from: Box<dyn io::Read> = match input.as_str() {
        "-" => Box::new(io::stdin().lock()),
        name => {
            let file = File::open(name).map_err(|e| format!("{name}: {e}"))?;
            Box::new(progress::of(name, file, true))
        }
    };
    let mut to = new_capture(output)?;
    let told =
        rewrite::anonymise(from, &mut to, &names, assigned, networks).map_err(|e| format!("{input}: {e}"))?;
    Ok(format!(
        "{output}: {} packets, {} messages changed, {} that could not be read and {} of several packets are zeros",
        told.packets, told.changed, told.blank, told.parts
    ))
}

/// Does what is asked; the exit status.
fn run(args: &Args) -> Result<u8, Stop> {
    let (shape, form) = args.format.form();
    #[cfg(feature = "parquet")]
    if let Some(Command::Export { source, parquet }) = &args.command {
        let file = File::create(parquet).map_err(|e| Stop::Say(format!("{}: {e}", parquet.display())))?;
        let report = Report::parquet(file, threads(source) > 1)?;
        return show(args, source, Shape::Rows { octets: true }, Some(report));
    }
    if let Some(differ) = command(args)? {
        return Ok(u8::from(differ));
    }
    show(args, &args.source, shape, form.map(Report::new))
}

/// How many threads decode.
fn threads(source: &Source) -> usize {
    let processors = || std::thread::available_parallelism().map_or(1, NonZeroUsize::get);
    source.threads.map_or_else(processors, usize::from)
}

/// Shows what is asked for of a source; the exit status.
fn show(args: &Args, source: &Source, shape: Shape, report: Option<Report>) -> Result<u8, Stop> {
    // Opaque octets that may hold a number stand in most messages of Diameter.
    let of_number = source.imsi.is_some() || source.msisdn.is_some();
    let undecided = source.undecided.unwrap_or(if of_number { Undecided::Drop } else { Undecided::Keep });
    let asked = Asked {
        filter: &source.filter,
        sets: &source.set,
        imsi: source.imsi.as_deref(),
        msisdn: source.msisdn.as_deref(),
        operation: source.operation.as_deref(),
        errors: source.errors,
        drop_undecided: undecided == Undecided::Drop,
        follow: source.follow,
    };
    let is_at_end = report.as_ref().is_some_and(Report::is_at_end);
    let is_report = report.is_some() || matches!(shape, Shape::Texts | Shape::Text(Form::Misp));
    if args.reencode && is_report {
        return Err(Stop::Say("--reencode has no place in this format".to_owned()));
    }
    let select = Select::new(&asked).map_err(Stop::Say)?;
    let networks = if source.ansi {
        Networks::all(Network::Ansi)
    } else {
        networks(&source.network).map_err(Stop::Say)?
    };
    let colours = args.color.colours();
    let mut writer = Writer::default();
    (writer.colours, writer.raw, writer.reencode) = (colours, args.raw, args.reencode);
    let decoder = Decoder::new(shape, writer, select.asks());
    let to: Box<dyn Output> = match colours {
        // A terminal that does not know colours by itself is told them in its own way.
        Colours::On => Box::new(AutoStream::always(io::stdout())),
        Colours::Off => Box::new(io::stdout()),
    };
    let printer = Printer::new(to, report);
    let mut show = Show {
        outlet: Outlet::new(threads(source), decoder, printer),
        is_report,
        is_at_end,
        select,
        is_all: args.all,
        failed: false,
        findings: Audited::default(),
        notes: 0,
    };
    let assigned = assigned(&source.decode_as).map_err(Stop::Say)?;
    let trace = Trace { assigned, networks };
    let read = match &args.hex {
        Some(hex) => pasted(args, hex, &trace, &mut show).map(|()| true),
        None => captures(source, &trace, &mut show),
    };
    if let Err(Stop::Say(_)) = read {
        show.outlet.settle()?;
    }
    let read = read?;
    show.finish()?;
    Ok(if read { u8::from(show.failed) } else { 2 })
}

/// Reads octets that were pasted.
fn pasted(args: &Args, hex: &str, trace: &Trace, show: &mut Show) -> Result<(), Stop> {
    let named = start_named(args.layer.as_deref().unwrap_or(AUTO)).map_err(Stop::Say)?;
    if hex != "-" {
        let octets = paste::octets(hex).map_err(|e| Stop::Say(format!("--hex: {e}")))?;
        let input = named.map_or_else(|| start_of(&octets, trace.networks.usual()), Ok).map_err(Stop::Say)?;
        return Ok(trace.message(input, &octets, show)?);
    }
    let from = BufReader::new(Live::new(io::stdin().lock(), show.outlet.clone()));
    let mut number = 0u64;
    let read = paste::lines(from, &mut |line| {
        number = number.saturating_add(1);
        let start = |octets: &[u8]| match named {
            Some(input) => Ok(input),
            None => start_of(octets, trace.networks.usual()).map_err(|e| format!("message {number}: {e}")),
        };
        match line.and_then(|octets| Ok((start(&octets)?, octets))) {
            Ok((input, octets)) => trace.message(input, &octets, show),
            Err(e) => show.unreadable(e),
        }
    });
    Ok(show.outlet.failure().map_or(read, Err)?)
}

/// Reads every capture; whether each could be read to its end.
fn captures(source: &Source, trace: &Trace, show: &mut Show) -> Result<bool, Stop> {
    if source.files.is_empty() {
        if io::stdout().is_terminal() {
            eprintln!("sigdump: no capture named; this is the sample that is built in (--help says more)");
        }
        return twice(show, &mut |show| capture("sample", SAMPLE, trace, show));
    }
    let mut read = true;
    // Lines that come to the same terminal show it too.
    let is_shown = show.is_at_end || !io::stdout().is_terminal();
    for name in &source.files {
        if show.select.is_twice() && !std::fs::metadata(name).is_ok_and(|m| m.is_file()) {
            return Err(Stop::Say(format!("{name}: --follow reads a file twice, and this is none")));
        }
        read &= if name == "-" {
            let from = Live::new(io::stdin().lock(), show.outlet.clone());
            capture("standard input", from, trace, show)?
        } else {
            match File::open(name) {
                // A file may be a pipe.
                Ok(file) => twice(show, &mut |show| {
                    let from = progress::of(name, file.try_clone()?, is_shown);
                    let from = Live::new(from, show.outlet.clone());
                    let read = capture(name, from, trace, show);
                    if show.select.is_twice() {
                        (&file).seek(SeekFrom::Start(0))?;
                    }
                    read
                })?,
                Err(e) => {
                    show.outlet.settle()?;
                    eprintln!("sigdump: {name}: {e}");
                    false
                }
            }
        };
    }
    Ok(read)
}

/// Reads an input, and before it once more without showing anything, if dialogues are followed.
fn twice(show: &mut Show, read: &mut dyn FnMut(&mut Show) -> Result<bool, Stop>) -> Result<bool, Stop> {
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
fn start_of(octets: &[u8], network: Network) -> Result<Start, String> {
    let (name, start) =
        framing::start_of(octets, network).ok_or("no layer reads these octets; --layer says which")?;
    eprintln!("sigdump: taken for {name}");
    Ok(start)
}

/// Shows a capture; whether it could be read to its end.
fn capture(name: &str, from: impl io::Read, trace: &Trace, show: &mut Show) -> Result<bool, Stop> {
    let read = trace.read(from, show)?;
    if let Some(e) = show.outlet.failure() {
        return Err(Stop::Output(e));
    }
    let summary = read.summary;
    let cannot = read.cut.map(|e| e.to_string());
    if show.select.is_learning() {
        return Ok(cannot.is_none());
    }
    let lines = summary.lines();
    if !lines.is_empty() || cannot.is_some() {
        show.outlet.settle()?;
    }
    for text in lines.iter().filter(|_| cannot.is_none() || summary.any()).chain(&cannot) {
        eprintln!("sigdump: {name}: {text}");
    }
    Ok(cannot.is_none())
}

struct Show {
    outlet: Outlet,
    /// Whether notes have no place in what is shown.
    is_report: bool,
    /// Whether everything is shown when all has been read.
    is_at_end: bool,
    /// Whether packets that carry no signalling are shown.
    is_all: bool,
    select: Select,
    failed: bool,
    findings: Audited,
    /// Notes that have no place in what is shown.
    notes: u64,
}

impl Taker for Show {
    fn unit(&mut self, unit: &Unit<'_>) -> io::Result<()> {
        if !self.select.is_learning() {
            return if self.select.next_is_shown() { self.outlet.message(unit) } else { Ok(()) };
        }
        // The first reading of two only learns.
        unit.audit(&mut self.findings);
        let keys = Keys::of(unit.carrier.dissection(), unit.place.and_then(|p| p.ends));
        let row = || Row::of(unit.decoded, &self.findings);
        self.select.learn(unit.decoded.dissection(), unit.place, &self.findings, &row, &keys);
        Ok(())
    }
    fn note(&mut self, place: Option<Place>, note: Note) -> io::Result<()> {
        if self.select.is_learning() {
            return Ok(());
        }
        self.failed = true;
        if self.is_report || !self.select.is_all() && !self.select.takes_notes() {
            self.notes = self.notes.saturating_add(1);
            return Ok(());
        }
        self.outlet.note(place, note)
    }
    fn nothing(&mut self, place: Place, octets: usize) -> io::Result<()> {
        if !self.is_all || self.select.is_learning() {
            return Ok(());
        }
        if self.is_report {
            self.notes = self.notes.saturating_add(1);
            return Ok(());
        }
        self.outlet.no_signalling(Some(place), octets)
    }
}

impl Show {
    /// Writes what is shown at the end, and tells what was not shown.
    fn finish(&mut self) -> io::Result<()> {
        let told = self.outlet.finish()?;
        self.failed |= told.failed;
        let notes = (self.notes > 0)
            .then(|| format!("{} notes about what could not be read are not shown", self.notes));
        let summary = self.select.summary(&told.counts, &told.never_seen);
        for text in told.left_out.into_iter().chain(notes).chain(summary) {
            eprintln!("sigdump: {text}");
        }
        Ok(())
    }
    /// A line of standard input that is no hexadecimal text.
    fn unreadable(&mut self, why: String) -> io::Result<()> {
        self.failed = true;
        self.outlet.unreadable(why)
    }
}
