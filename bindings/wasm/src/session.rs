//! Messages that a page shows: kept as octets, and decoded again when something of them is asked.

use crate::fields::{Fields, plain};
use core::{fmt::Write as _, mem::take, ops::Range};
use sigcodec::{
    dissect::{NoStart, Start},
    layers::LAYERS,
    wire::audit::Flags,
};
use sigcodec_capture::{Note, write_end};
use sigcodec_filter::{Envelope, Filter, Sets, Verdict};
use sigcodec_render::{Audited, Colours, Dissected, Row, Tree, ladder::Ladder, text};
use sigcodec_trace::{
    Form, Known, Place, Taker, Trace, Unit, Writer,
    carried::Assigned,
    follow::{Keys, Waiting},
    framing,
    networks::Networks,
    paste,
};
use std::io;

/// Octets of messages that are kept: a page has no more than four times as many.
const MAX_OCTETS: usize = 512 << 20;
/// The layer that is found by the octets.
const AUTO: &str = "auto";

/// What a page shows.
#[derive(Default)]
pub(crate) struct Session {
    trace: Trace,
    kept: Messages,
    /// The numbers of those that are shown.
    shown: Vec<usize>,
    writer: Writer,
    findings: Audited,
}

/// Messages in their order.
#[derive(Default)]
struct Messages {
    octets: Vec<u8>,
    all: Vec<Message>,
}

/// A message, or why there is none.
struct Message {
    /// What it begins with, as [`Start::parse`] takes it.
    name: String,
    place: Option<Place>,
    what: What,
}

enum What {
    Message(Known, Range<usize>),
    Note(Note),
}

impl Messages {
    /// Hands a message to `with` as it was decoded; a note to `note`.
    fn with<R>(
        &self,
        message: &Message,
        with: impl FnOnce(&Unit<'_>) -> R,
        note: impl FnOnce(&Note) -> R,
    ) -> R {
        match &message.what {
            What::Message(known, octets) => {
                known.with(self.octets.get(octets.clone()).unwrap_or_default(), with)
            }
            What::Note(what) => note(what),
        }
    }
}

impl Taker for Messages {
    fn unit(&mut self, unit: &Unit<'_>) -> io::Result<()> {
        if self.octets.len().saturating_add(unit.octets.len()) > MAX_OCTETS {
            return Err(io::ErrorKind::OutOfMemory.into());
        }
        let (known, octets) = Known::of(unit);
        let from = self.octets.len();
        self.octets.extend_from_slice(octets);
        let name = if let Start::Layer(def) = unit.start { def.name.to_owned() } else { String::new() };
        let what = What::Message(known, from..self.octets.len());
        self.all.push(Message { name, place: unit.place, what });
        Ok(())
    }
    fn note(&mut self, place: Option<Place>, note: Note) -> io::Result<()> {
        self.all.push(Message { name: String::new(), place, what: What::Note(note) });
        Ok(())
    }
}

impl Session {
    /// Whose coding messages have, words of `--network`, in the first line, and what carries what, words of `--decode-as`, in
    /// the second.
    pub(crate) fn settings(&mut self, given: &str) -> Result<String, String> {
        let (network, decode_as) = given.split_once('\n').unwrap_or((given, ""));
        let words = |text: &str| -> Vec<String> {
            text.split([' ', ',']).filter(|w| !w.is_empty()).map(str::to_owned).collect()
        };
        let networks = Networks::new(&words(network)).map_err(|e| format!("Coding: {e}"))?;
        let mut assigned = Assigned::default();
        for word in words(decode_as) {
            assigned.add(&word).map_err(|e| format!("Decode as: {e}"))?;
        }
        self.trace = Trace { assigned, networks };
        Ok(String::new())
    }
    /// Forgets all messages.
    pub(crate) fn clear(&mut self) {
        self.kept = Messages::default();
        self.shown = Vec::new();
    }
    /// How many messages there are.
    pub(crate) const fn count(&self) -> usize {
        self.kept.all.len()
    }
    /// How many of them are shown.
    pub(crate) const fn shown(&self) -> usize {
        self.shown.len()
    }
    /// Takes pasted text, whose messages begin with `layer`. Blank lines part messages. Lines are messages of their own where
    /// all lines together are none, and half of them or more are one each.
    pub(crate) fn paste(&mut self, layer: &str, text: &str) -> Result<String, String> {
        let named = if layer.eq_ignore_ascii_case(AUTO) { None } else { Some(start_named(layer)?) };
        let mut said = Said::default();
        // A list of C and an escaped string may have lines without anything.
        let whole = text.contains('{') || text.contains("\\x");
        for block in if whole { vec![text.to_owned()] } else { blocks(text) } {
            if self.is_clean(layer, named, &block) || block.lines().nth(1).is_none() {
                self.one(layer, named, &block, &mut said)?;
                continue;
            }
            let lines: Vec<&str> = block.lines().collect();
            let clean = lines.iter().filter(|line| self.is_clean(layer, named, line)).count();
            if clean.saturating_mul(2) < lines.len() {
                self.one(layer, named, &block, &mut said)?;
                continue;
            }
            for (n, line) in lines.iter().enumerate() {
                if let Err(e) = self.one(layer, named, line, &mut said) {
                    let message = format!("line {}: {e}", n.saturating_add(1));
                    let _ = self.kept.note(None, Note { layer: "hex", kind: "syntax", message });
                }
            }
        }
        if self.kept.all.is_empty() {
            return Err("There are no octets.".to_owned());
        }
        Ok(said.0)
    }
    /// What octets begin with: what is named, or what they are taken for.
    fn start(&self, layer: &str, named: Option<Start>, octets: &[u8]) -> Result<(String, Start), String> {
        if let Some(start) = named {
            return Ok((layer.to_owned(), start));
        }
        let found = framing::start_of(octets, self.trace.networks.usual());
        let (name, start) = found.ok_or("no layer reads these octets; the field Layer says which it is")?;
        Ok((name.to_owned(), start))
    }
    /// Whether text is a message that is read without an error.
    fn is_clean(&self, layer: &str, named: Option<Start>, text: &str) -> bool {
        let Ok(octets) = paste::octets(text) else { return false };
        let Ok((_, start)) = self.start(layer, named, &octets) else { return false };
        let network = self.trace.networks.of(None, None, start, &octets);
        let mut tree = Tree::default();
        let faults = Dissected::new(start, &octets, network).walk(&mut tree);
        faults.is_empty() && tree.faults.is_empty()
    }
    fn one(&mut self, layer: &str, named: Option<Start>, text: &str, said: &mut Said) -> Result<(), String> {
        let octets = paste::octets(text)?;
        let (name, start) = self.start(layer, named, &octets)?;
        if named.is_none() {
            said.taken_for(&name);
        }
        self.add_as(name, start, &octets)
    }
    fn add_as(&mut self, name: String, start: Start, octets: &[u8]) -> Result<(), String> {
        self.trace.message(start, octets, &mut self.kept).map_err(|_| too_many())?;
        if let Some(last) = self.kept.all.last_mut() {
            last.name = name;
        }
        Ok(())
    }
    /// Adds a message that begins with `layer`.
    pub(crate) fn add(&mut self, layer: &str, octets: &[u8]) -> Result<String, String> {
        let start = start_named(layer)?;
        self.add_as(layer.to_owned(), start, octets)?;
        Ok(String::new())
    }
    /// Adds the messages of a capture; what it has beside them is told.
    pub(crate) fn capture(&mut self, file: &[u8]) -> Result<String, String> {
        let read = self.trace.read(file, &mut self.kept).map_err(|_| too_many())?;
        let cut = read.cut.map(|e| e.to_string());
        let is_whole = cut.is_none();
        let counted = if is_whole || read.summary.any() { read.summary.lines() } else { Vec::new() };
        let lines: Vec<_> = counted.into_iter().chain(cut).collect();
        let said = lines.join("; ");
        if is_whole { Ok(said) } else { Err(said) }
    }
    /// Shows the messages that fulfil an expression, and those of which it cannot be told; all if it is empty. What is told
    /// about it.
    pub(crate) fn filter(&mut self, expression: &str) -> Result<String, String> {
        self.shown = (0..self.kept.all.len()).collect();
        if expression.is_empty() {
            return Ok(String::new());
        }
        let filter =
            Filter::new(expression, &Sets::new()).map_err(|e| format!("{e}\nAll messages are shown."))?;
        let mut state = filter.state();
        let (mut undecided, mut reason) = (0u64, String::new());
        let Self { kept, shown, findings, .. } = self;
        shown.retain(|n| {
            let Some(message) = kept.all.get(*n) else { return false };
            let ask = |unit: &Unit<'_>| {
                unit.audit(findings);
                let mut flags = Flags::NONE;
                findings.iter().for_each(|f| flags.insert(f.flag));
                let mut envelope = Envelope::from(flags);
                if let Some(place) = unit.place {
                    (envelope.frame, envelope.time) = (Some(place.frame), Some(place.time.nanoseconds));
                    envelope.ends = place.ends.map(|e| [e.source, e.destination]);
                }
                match filter.evaluate(unit.decoded.dissection(), envelope, &mut state) {
                    Verdict::Undecided => {
                        undecided = undecided.saturating_add(1);
                        if let (true, Some((field, why))) = (reason.is_empty(), filter.unread(&state)) {
                            reason = format!("; the first: {field}: {why}");
                        }
                        true
                    }
                    verdict => verdict == Verdict::True,
                }
            };
            // Nobody knows what would have stood in the place of a note.
            kept.with(message, ask, |_| true)
        });
        let mut said = String::new();
        if undecided > 0 {
            let of = kept.all.len();
            let _ =
                write!(said, "Of {undecided} of {of} messages it cannot be told; they are shown{reason}. ");
        }
        for name in filter.never_seen(&state) {
            let _ = write!(said, "No message has `{name}`. ");
        }
        Ok(said)
    }
    fn message(&self, n: usize) -> Option<&Message> {
        self.kept.all.get(*self.shown.get(n)?)
    }
    /// A line each for some of the messages that are shown: as `sigdump` shows it, with the escape sequences of colours.
    pub(crate) fn rows(&mut self, from: usize, count: usize, out: &mut Vec<u8>) {
        let Self { kept, shown, writer, findings, .. } = self;
        writer.colours = Colours::On;
        for n in shown.iter().skip(from).take(count) {
            let Some(message) = kept.all.get(*n) else { continue };
            let number = n.saturating_add(1);
            text::unsigned(out, u64::try_from(number).unwrap_or(u64::MAX));
            out.push(b'\t');
            let place = message.place;
            // Both append to one text.
            let to = core::cell::RefCell::new((&mut *writer, &mut *out));
            let line = |unit: &Unit<'_>| {
                let (writer, out) = &mut *to.borrow_mut();
                unit.audit(findings);
                writer.unit(Form::Line, unit, findings, out);
            };
            let note = |note: &Note| {
                let (writer, out) = &mut *to.borrow_mut();
                writer.note(Form::Line, place, note, out);
            };
            kept.with(message, line, note);
        }
    }
    /// A message that is shown, as lines: its octets in hexadecimal; what it begins with, a tab, and what else is known of it;
    /// its fields; what could not be decoded, behind `!` with layer, octet, kind, text and the number of its field; what is odd,
    /// behind `?` with layer, octet, flag and what it is about.
    pub(crate) fn fields(&mut self, n: usize, out: &mut String) {
        let mut findings = take(&mut self.findings);
        if let Some(message) = self.message(n) {
            let to = core::cell::RefCell::new(out);
            let unit = |unit: &Unit<'_>| {
                let out = &mut **to.borrow_mut();
                let _ = writeln!(out, "{}", sigcodec::wire::show::Hex(unit.octets));
                about(message, Some(unit), out);
                let mut fields = Fields::new(out);
                let of_layers = unit.decoded.walk(&mut fields);
                let faults = take(&mut fields.faults);
                let faults = faults.into_iter().map(|(f, n)| (f, Some(n)));
                for (fault, field) in faults.chain(of_layers.into_iter().map(|f| (f, None))) {
                    let _ = write!(out, "!\t{}\t{}\t{}\t", fault.layer, fault.offset, fault.kind);
                    plain(out, &fault.message);
                    let field = field.map_or(String::new(), |n| n.to_string());
                    let _ = writeln!(out, "\t{field}");
                }
                unit.audit(&mut findings);
                for f in findings.iter() {
                    let _ = write!(out, "?\t{}\t{}\t{}\t", f.layer.name(), f.at, f.flag.name());
                    plain(out, &f.about.unwrap_or_default());
                    out.push_str("\t\n");
                }
            };
            let note = |note: &Note| {
                let out = &mut **to.borrow_mut();
                out.push('\n');
                about(message, None, out);
                let _ = write!(out, "!\t{}\t0\t{}\t", note.layer, note.kind);
                plain(out, &note.message);
                out.push_str("\t\n");
            };
            self.kept.with(message, unit, note);
        }
        self.findings = findings;
    }
    /// A message that is shown, as JSON.
    pub(crate) fn json(&mut self, n: usize, form: Form, out: &mut Vec<u8>) {
        let (mut writer, mut findings) = (take(&mut self.writer), take(&mut self.findings));
        if let Some(message) = self.message(n) {
            let to = core::cell::RefCell::new((&mut writer, out));
            let unit = |unit: &Unit<'_>| {
                let (writer, out) = &mut *to.borrow_mut();
                unit.audit(&mut findings);
                writer.unit(form, unit, &findings, out);
            };
            let note = |note: &Note| {
                let (writer, out) = &mut *to.borrow_mut();
                writer.note(form, message.place, note, out);
            };
            self.kept.with(message, unit, note);
        }
        (self.writer, self.findings) = (writer, findings);
    }
    /// A ladder of the messages that are shown, as a picture; whether it has all of them.
    pub(crate) fn ladder(&mut self, out: &mut String) -> bool {
        let Self { kept, shown, findings, .. } = self;
        let (mut ladder, mut waiting) = (Ladder::default(), Waiting::default());
        for n in &*shown {
            let Some(message) = kept.all.get(*n) else { continue };
            let arrow = |unit: &Unit<'_>| {
                unit.audit(findings);
                let row = Row::of(unit.decoded, findings);
                let place = unit.place;
                let keys = Keys::of(unit.carrier.dissection(), place.and_then(|p| p.ends));
                let (time, source, destination) = place.map(ends).unwrap_or_default();
                let clock = time.split('T').nth(1).unwrap_or(&time).trim_end_matches('Z');
                let mark = ladder.add(&row, clock.get(..12).unwrap_or(clock), &source, &destination);
                let now = place.map_or(0, |p| p.time.nanoseconds);
                if let Some(answered) = waiting.take(&keys, now, &row.operation(), mark) {
                    ladder.answers(answered.mark, mark);
                }
            };
            kept.with(message, arrow, |_| ());
        }
        out.push_str(&ladder.svg());
        ladder.left_out().is_none()
    }
}

/// What octets were taken for.
#[derive(Default)]
struct Said(String);

impl Said {
    fn taken_for(&mut self, name: &str) {
        let known = self.0.strip_prefix("Taken for ");
        if known.is_some_and(|known| known.split(", ").any(|known| known == name)) {
            return;
        }
        self.0.push_str(if known.is_none() { "Taken for " } else { ", " });
        self.0.push_str(name);
    }
}

/// Lines that stand together, without remarks.
fn blocks(text: &str) -> Vec<String> {
    let mut out = vec![String::new()];
    for line in text.lines() {
        let words = line.trim();
        match out.last_mut() {
            Some(last) if words.is_empty() && !last.is_empty() => out.push(String::new()),
            Some(last) if !words.is_empty() && !words.starts_with('#') => {
                last.push_str(line);
                last.push('\n');
            }
            _ => {}
        }
    }
    out.retain(|block| !block.is_empty());
    out
}

fn start_named(name: &str) -> Result<Start, String> {
    Start::parse(name).map_err(|e| match e {
        NoStart::Layer(_) => format!("{e}, {AUTO}"),
        _ => e.to_string(),
    })
}

fn too_many() -> String {
    format!("the messages have more than {} megabytes; the first of them are shown", MAX_OCTETS >> 20)
}

/// The time, where it comes from, where it goes.
fn ends(place: Place) -> (String, String, String) {
    let text = |end| {
        let mut out = Vec::new();
        write_end(&mut out, end);
        String::from_utf8_lossy(&out).into_owned()
    };
    let (source, destination) = place.ends.map(|e| (text(e.source), text(e.destination))).unwrap_or_default();
    (place.time.to_string(), source, destination)
}

/// What a message begins with, a tab, and what is known beside its octets.
fn about(message: &Message, unit: Option<&Unit<'_>>, out: &mut String) {
    let _ = write!(out, "{}\t", message.name);
    if let Some(place) = message.place {
        let (time, source, destination) = ends(place);
        let _ = write!(out, "frame {}, {time}, ", place.frame);
        if !source.is_empty() {
            let _ = write!(out, "{source} to {destination}, ");
        }
    }
    if let Some(unit) = unit {
        let what = if unit.is_collected() { " of collected segments" } else { "" };
        let _ = write!(out, "{}, {} octets{what}", message.name, unit.octets.len());
    }
    out.push('\n');
}

/// The names that octets may begin with.
pub(crate) fn layers() -> String {
    let mut out = AUTO.to_owned();
    for name in LAYERS.iter().map(|l| l.name).chain(["sms-mo", "sms-mt", "map-arg:", "map-res:", "map-err:"])
    {
        out.push('\n');
        out.push_str(name);
    }
    out
}
