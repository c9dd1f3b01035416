//! Show signalling captures for people: M3UA, SUA, M2PA, MTP3, SCCP, TCAP, MAP and Diameter.

use clap::{Parser, Subcommand, ValueEnum};
use sigcodec::{
    mtp3::Variant,
    wire::{
        Kind,
        audit::{Finding, Flag},
    },
};
use sigdump::{
    capture::{Ends, Packet, Problem, Reassembly, Sink, Start, file, write_end},
    decode::{Decoded, Input, unhex},
    segments::Segments,
    show::{Fault, json::Json, line::Line, text, tree::Tree},
    tables,
};
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, IsTerminal as _, Write};
use std::process::ExitCode;

/// The capture that is shown when no other is named.
const SAMPLE: &[u8] = include_bytes!("../samples/interconnect.pcap");

#[derive(Parser)]
#[command(
    version,
    about = "Shows signalling captures: M3UA, SUA, M2PA, MTP3, SCCP, TCAP, MAP and Diameter, layer by layer."
)]
#[command(args_conflicts_with_subcommands = true)]
struct Args {
    /// Captures, pcap or pcapng; `-` is standard input. Without any, a sample that is built in.
    files: Vec<String>,
    /// How messages are shown.
    #[arg(long, value_enum, default_value = "line")]
    format: Format,
    /// What the octets of --hex begin with: m3ua, sua, m2pa, mtp3, sccp, tcap, diameter,
    /// sms-mo, sms-mt (with -ack or -error behind them: the reports),
    /// map-arg:OPERATION[@VERSION], map-res:…, map-err:…
    #[arg(long, requires = "hex", value_name = "LAYER")]
    layer: Option<String>,
    /// Octets in hexadecimal; `-` reads one message a line from standard input.
    #[arg(
        long,
        requires = "layer",
        conflicts_with = "files",
        value_name = "HEX",
        allow_hyphen_values = true
    )]
    hex: Option<String>,
    /// Adds the octets encoded again, or `same`.
    #[arg(long)]
    reencode: bool,
    /// Names frames that carry no signalling too.
    #[arg(long)]
    all: bool,
    /// How routing labels and SCCP addresses are packed.
    #[arg(long, value_enum, default_value = "itu")]
    network: Network,
    /// The same as --network ansi.
    #[arg(long, conflicts_with = "network")]
    ansi: bool,
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
enum Format {
    /// One line a message.
    Line,
    /// Every field with its octet range.
    Tree,
    /// One JSON object a message.
    Json,
}

fn main() -> ExitCode {
    let args = Args::parse();
    let mut show = Show {
        out: BufWriter::with_capacity(1 << 16, io::stdout().lock()),
        format: args.format,
        reencode: args.reencode,
        failed: false,
        variant: if args.ansi { Variant::Ansi } else { args.network.variant() },
        segments: Segments::default(),
        json: Json::default(),
        odd: Vec::new(),
        line: Line::default(),
        place: Vec::new(),
        findings: Vec::new(),
    };
    let outcome = run(&args, &mut show).and_then(|()| show.out.flush().map_err(Stop::from));
    match outcome {
        Ok(()) => ExitCode::from(u8::from(show.failed)),
        // Whoever reads has seen enough.
        Err(Stop::Output(e)) if e.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(Stop::Output(e)) => fail(&mut show, &format!("output: {e}")),
        Err(Stop::Say(text)) => fail(&mut show, &text),
    }
}

fn fail(show: &mut Show<impl Write>, text: &str) -> ExitCode {
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

fn run(args: &Args, show: &mut Show<impl Write>) -> Result<(), Stop> {
    if let Some(Command::Tables { table }) = &args.command {
        tables::print(table, &mut show.out)?;
        return Ok(());
    }
    if let (Some(layer), Some(hex)) = (&args.layer, &args.hex) {
        let input = Input::parse(layer).map_err(Stop::Say)?;
        if hex != "-" {
            let octets = unhex(hex).map_err(|e| Stop::Say(format!("--hex: {e}")))?;
            return Ok(show.message(None, None, input, &octets)?);
        }
        for line in io::stdin().lock().lines() {
            match unhex(&line?) {
                Ok(octets) => show.message(None, None, input, &octets)?,
                Err(e) => show.unreadable(&e)?,
            }
        }
        return Ok(());
    }
    if args.files.is_empty() {
        if io::stdout().is_terminal() {
            eprintln!("sigdump: no capture named; this is the sample that is built in (--help says more)");
        }
        return capture("sample", SAMPLE, args.all, show);
    }
    for name in &args.files {
        if name == "-" {
            capture("standard input", BufReader::new(io::stdin().lock()), args.all, show)?;
        } else {
            let file = File::open(name).map_err(|e| Stop::Say(format!("{name}: {e}")))?;
            capture(name, BufReader::with_capacity(1 << 16, file), args.all, show)?;
        }
    }
    Ok(())
}

fn capture(name: &str, from: impl io::Read, all: bool, show: &mut Show<impl Write>) -> Result<(), Stop> {
    let mut state = Reassembly::default();
    let mut stop = None;
    show.segments = Segments::default();
    let read = file::read(from, &mut |packet| {
        if stop.is_some() {
            return;
        }
        let mut sink = Shown { show, stop: None };
        let any = state.packet(packet, &mut sink);
        stop = sink.stop;
        if stop.is_none() && all && !any {
            stop = show.no_signalling(packet).err();
        }
    });
    if stop.is_none() {
        let mut sink = Shown { show, stop: None };
        state.finish(&mut sink);
        stop = sink.stop;
    }
    if stop.is_none() {
        stop = show.incomplete(None, u64::MAX).err();
    }
    match (stop, read) {
        (Some(e), _) => Err(Stop::Output(e)),
        (None, Err(e)) => Err(Stop::Say(format!("{name}: {e}"))),
        (None, Ok(())) => Ok(()),
    }
}

/// Hands what a packet carries to the output, and keeps the first failure of it.
struct Shown<'s, W: Write> {
    show: &'s mut Show<W>,
    stop: Option<io::Error>,
}

impl<W: Write> Sink for Shown<'_, W> {
    fn pdu(&mut self, packet: &Packet<'_>, ends: Option<Ends>, start: Start, octets: &[u8]) {
        if self.stop.is_none() {
            self.stop = self.show.unit(packet, ends, start, octets).err();
        }
    }
    fn odd(&mut self, flags: &[Flag]) {
        self.show.odd = flags.to_vec();
    }
    fn problem(&mut self, packet: &Packet<'_>, ends: Option<Ends>, problem: Problem) {
        if self.stop.is_none() {
            self.stop = self.show.problem(Some(packet), ends, &problem).err();
        }
    }
}

struct Show<W: Write> {
    out: W,
    format: Format,
    reencode: bool,
    failed: bool,
    variant: Variant,
    segments: Segments,
    json: Json,
    /// What is odd about how the message was carried.
    odd: Vec<Flag>,
    line: Line,
    /// What stands in front of a line.
    place: Vec<u8>,
    findings: Vec<Finding>,
}

impl<W: Write> Show<W> {
    fn unit(
        &mut self,
        packet: &Packet<'_>,
        ends: Option<Ends>,
        start: Start,
        octets: &[u8],
    ) -> io::Result<()> {
        let input = match start {
            Start::M3ua => Input::M3ua,
            Start::M2pa => Input::M2pa,
            Start::Mtp3 => Input::Mtp3,
            Start::Sccp => Input::Sccp,
            Start::Diameter => Input::Diameter,
            Start::Sua => Input::Sua,
        };
        // Several messages may stand in one chunk: each is shown.
        let mut rest = octets;
        while let (Input::Diameter, [_, a, b, c, ..]) = (input, rest) {
            let length = u32::from_be_bytes([0, *a, *b, *c]) as usize;
            match rest.split_at_checked(length) {
                Some((one, more)) if length >= 20 && !more.is_empty() => {
                    self.message(Some(packet), ends, input, one)?;
                    rest = more;
                }
                _ => break,
            }
        }
        self.message(Some(packet), ends, input, rest)
    }
    fn message(
        &mut self,
        packet: Option<&Packet<'_>>,
        ends: Option<Ends>,
        input: Input,
        octets: &[u8],
    ) -> io::Result<()> {
        let now = packet.map_or(0, |p| u64::try_from(p.time.nanoseconds / 1_000_000).unwrap_or(0));
        self.incomplete(packet, now)?;
        let decoded = Decoded::new_as(input, octets, self.variant);
        // Lines of hexadecimal text have neither time nor order, and each has one line of output.
        let collected = if packet.is_some() { self.segments.push(&decoded, now) } else { Ok(None) };
        self.decoded(packet, ends, &decoded, octets, false)?;
        match collected {
            Ok(None) => Ok(()),
            Ok(Some(whole)) => {
                let decoded = Decoded::from_segments(&decoded, &whole);
                self.decoded(packet, ends, &decoded, &whole, true)
            }
            Err(e) => {
                let problem = Problem { layer: "sccp", kind: e.kind().name(), message: e.to_string() };
                self.problem(packet, ends, &problem)
            }
        }
    }
    /// Tells what has been collected of messages that took too long.
    fn incomplete(&mut self, packet: Option<&Packet<'_>>, now: u64) -> io::Result<()> {
        while let Some(reference) = self.segments.expired(now) {
            let problem = Problem {
                layer: "sccp",
                kind: Kind::SegmentTimeout.name(),
                message: format!("segments of message {:#08x} are missing", reference.0),
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
        decoded: &Decoded<'_>,
        octets: &[u8],
        collected: bool,
    ) -> io::Result<()> {
        self.findings.clear();
        if !collected {
            self.findings.extend(self.odd.iter().map(|flag| Finding { flag: *flag, at: 0 }));
        }
        decoded.audit(&mut self.findings);
        let again = self.reencode.then(|| decoded.reencode());
        match self.format {
            Format::Json => {
                self.json.clear();
                self.json.object();
                head(&mut self.json, packet, ends);
                if collected {
                    self.json.text("collectedSegments", &format_args!("{} octets", octets.len()));
                }
                for fault in decoded.walk(&mut self.json) {
                    self.json.fault(fault);
                }
                match &again {
                    None => {}
                    Some(Some(new)) if new == octets => self.json.text("reencoded", &"same"),
                    Some(Some(new)) => self.json.octets("reencoded", new),
                    Some(None) => self.json.text("reencoded", &"undecodable"),
                }
                self.json.faults_and_findings(&self.findings);
                let (text, faults) = self.json.finish();
                self.failed |= !faults.is_empty();
                self.out.write_all(text)
            }
            Format::Tree => {
                let mut tree = Tree::default();
                let faults = decoded.walk(&mut tree);
                let what = if collected { " of collected segments" } else { "" };
                self.place(packet, ends)?;
                writeln!(self.out, "{} octets{what}", octets.len())?;
                self.out.write_all(tree.out.as_bytes())?;
                for f in &faults {
                    writeln!(self.out, "  error: {} at octet {}: {}", f.layer, f.offset, f.message)?;
                }
                for f in &self.findings {
                    writeln!(self.out, "  odd: {} at octet {}", f.flag, f.at)?;
                }
                if let Some(again) = &again {
                    writeln!(self.out, "  reencoded: {}", reencoded(again.as_deref(), octets))?;
                }
                self.failed |= !faults.is_empty() || !tree.faults.is_empty();
                writeln!(self.out)
            }
            Format::Line => {
                self.line.clear();
                let faults = decoded.walk(&mut self.line);
                self.place(packet, ends)?;
                if collected {
                    self.out.write_all(b"collected segments ")?;
                }
                self.out.write_all(self.line.text().as_bytes())?;
                for f in &faults {
                    write!(self.out, " !{}: {} at octet {}", f.layer, f.message, f.offset)?;
                }
                let mut before = " [";
                for (n, f) in self.findings.iter().enumerate() {
                    if self.findings.iter().take(n).all(|other| other.flag != f.flag) {
                        write!(self.out, "{before}{}", f.flag.name())?;
                        before = " ";
                    }
                }
                if !self.findings.is_empty() {
                    self.out.write_all(b"]")?;
                }
                if let Some(again) = &again {
                    write!(self.out, " reencoded {}", reencoded(again.as_deref(), octets))?;
                }
                self.failed |= !faults.is_empty() || !self.line.faults.is_empty();
                self.out.write_all(b"\n")
            }
        }
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
    fn problem(
        &mut self,
        packet: Option<&Packet<'_>>,
        ends: Option<Ends>,
        problem: &Problem,
    ) -> io::Result<()> {
        self.failed = true;
        if self.format == Format::Json {
            self.json.clear();
            self.json.object();
            head(&mut self.json, packet, ends);
            self.json.fault(Fault {
                layer: problem.layer,
                offset: 0,
                kind: problem.kind,
                message: problem.message.clone(),
            });
            self.json.faults_and_findings(&[]);
            return self.out.write_all(self.json.finish().0);
        }
        self.place(packet, ends)?;
        writeln!(self.out, "!{}: {}", problem.layer, problem.message)
    }
    /// A line of standard input that is no hexadecimal text.
    fn unreadable(&mut self, why: &str) -> io::Result<()> {
        self.failed = true;
        if self.format == Format::Json {
            self.json.clear();
            self.json.object();
            let fault = Fault { layer: "hex", offset: 0, kind: "syntax", message: why.to_owned() };
            self.json.fault(fault);
            self.json.faults_and_findings(&[]);
            return self.out.write_all(self.json.finish().0);
        }
        writeln!(self.out, "!hex: {why}")
    }
    fn no_signalling(&mut self, packet: &Packet<'_>) -> io::Result<()> {
        if self.format == Format::Json {
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
        Some(new) => sigcodec::wire::digits::Hex(new).to_string(),
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
