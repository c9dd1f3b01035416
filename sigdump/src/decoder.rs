//! Messages to text or to rows: the part of the work that knows no order, and can be done by several at once.

use crate::{follow::Keys, report::Entry, select::Asks, texts::Texts};
use core::{fmt::Write as _, mem::take};
use sigcodec::wire::{
    Network, Selector,
    audit::{Finding, Flag},
};
use sigcodec_capture::{Ends, Note, Time, write_end};
use sigcodec_render::{Colours, Dissected, Fault, Json, Line, Mark, Row, Tree, misp, screen, text};
use std::io::Write as _;

/// How messages are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One line each.
    Line,
    /// Every field.
    Tree,
    /// A JSON object each.
    Json,
    /// A JSON object of what a firewall asks.
    Screen,
    /// An object of MISP.
    Misp,
    /// The texts of short messages and USSD, which are joined: messages have to come in their order.
    Texts,
    /// As rows, of which a report is made.
    Rows {
        /// Whether it takes the octets of the messages.
        octets: bool,
    },
}

/// Where something stands in a capture.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The number of its packet.
    pub frame: u64,
    /// The time of its packet.
    pub time: Time,
    /// Its ends.
    pub ends: Option<Ends>,
}

/// A message as it is handed to a decoder.
#[derive(Clone, Copy, Debug)]
pub struct Unit<'a> {
    /// Its place, if it comes from a capture.
    pub place: Option<Place>,
    /// Whose coding it has.
    pub network: Network,
    /// The message.
    pub decoded: &'a Dissected<'a>,
    /// Its octets.
    pub octets: &'a [u8],
    /// Whether it was collected from segments.
    pub collected: bool,
    /// What is odd about how it was carried.
    pub odd: &'a [Flag],
    /// Whose its data are, if it is of a connection of SCCP that is known.
    pub user: Option<Selector>,
}

/// What a decoder made of messages.
#[derive(Debug, Default)]
pub struct Shown {
    /// Text, as it is written.
    pub text: Vec<u8>,
    /// Rows for a report.
    pub rows: Vec<Entry>,
    /// Whether something could not be decoded.
    pub failed: bool,
    /// What was asked of the messages.
    pub counts: crate::select::Counts,
}

/// Decodes messages, and shows them.
#[derive(Clone, Debug)]
pub struct Decoder {
    shape: Shape,
    raw: bool,
    reencode: bool,
    asks: Asks,
    colours: Colours,
    made: Made,
}

/// What is made anew for each message, in memory that is kept.
#[derive(Debug, Default)]
struct Made {
    json: Json,
    line: Line,
    findings: Vec<Finding>,
    texts: Texts,
}

/// Each decoder has its own.
impl Clone for Made {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl Decoder {
    /// A decoder that shows what fulfils `asks`.
    #[must_use]
    pub fn new(shape: Shape, raw: bool, reencode: bool, asks: Asks) -> Self {
        Self { shape, raw, reencode, asks, colours: Colours::Off, made: Made::default() }
    }
    /// The same, with colours where it shows text for people.
    #[must_use]
    pub fn with_colours(self, colours: Colours) -> Self {
        Self { colours, ..self }
    }
    /// Whether messages have to come in their order.
    #[must_use]
    pub fn is_in_order(&self) -> bool {
        self.shape == Shape::Texts
    }
    /// Whether a line is a JSON object.
    fn is_json(&self) -> bool {
        matches!(self.shape, Shape::Json | Shape::Screen | Shape::Misp)
    }
    /// Names of fields that no message had.
    pub fn never_seen(&self) -> Vec<String> {
        self.asks.never_seen()
    }
    /// Shows a message, if it fulfils what is asked.
    pub fn message(&mut self, unit: &Unit<'_>, shown: &mut Shown) {
        let Unit { place, decoded, octets, collected, odd, .. } = *unit;
        let colours = self.colours;
        let Made { json, line, findings, texts } = &mut self.made;
        findings.clear();
        if !collected {
            findings.extend(odd.iter().map(|flag| Finding::new(*flag, 0)));
        }
        decoded.audit(findings);
        let row = || Row::of(decoded, findings);
        if !self.asks.takes(decoded.dissection(), place, findings, &row, &mut shown.counts) {
            return;
        }
        let again = self.reencode.then(|| decoded.reencode());
        let out = &mut shown.text;
        match self.shape {
            Shape::Json => {
                json.clear();
                json.object();
                head(json, place);
                if collected {
                    json.text("collectedSegments", &format_args!("{} octets", octets.len()));
                }
                let faults = decoded.walk(json);
                if let Some(again) = &again {
                    json.text("reencoded", &reencoded(again.as_deref(), octets));
                }
                if self.raw {
                    json.layers(decoded, octets);
                }
                if !findings.is_empty() {
                    json.locate(decoded, findings);
                }
                json.faults_and_findings(faults, findings);
                let (text, faults) = json.finish();
                shown.failed |= !faults.is_empty();
                out.extend_from_slice(text);
            }
            Shape::Screen => {
                json.clear();
                json.object();
                head(json, place);
                screen::members(decoded, json);
                json.locate(decoded, findings);
                let faults = screen::flags_and_errors(decoded, findings, json);
                shown.failed |= !faults.is_empty();
                out.extend_from_slice(json.finish().0);
            }
            Shape::Misp => {
                line.clear();
                let faults = decoded.walk(line);
                line.faults_and_findings(faults, findings);
                shown.failed |= !line.faults.is_empty();
                let seen = place.map(|p| p.time.to_string());
                json.clear();
                misp::object(decoded, line.text(), seen.as_deref(), json);
                out.extend_from_slice(json.finish().0);
            }
            Shape::Tree => {
                let mut tree = Tree::default();
                tree.colours = colours;
                let faults = decoded.walk(&mut tree);
                tree.faults_and_findings(faults, findings);
                let what = if collected { " of collected segments" } else { "" };
                front(out, place, colours);
                let _ = writeln!(out, "{} octets{what}", octets.len());
                out.extend_from_slice(tree.out.as_bytes());
                if let Some(again) = &again {
                    let _ = writeln!(out, "  reencoded: {}", reencoded(again.as_deref(), octets));
                }
                shown.failed |= !tree.faults.is_empty();
                out.push(b'\n');
            }
            Shape::Line => {
                line.clear();
                line.colours = colours;
                let faults = decoded.walk(line);
                line.faults_and_findings(faults, findings);
                front(out, place, colours);
                if collected {
                    out.extend_from_slice(b"collected segments ");
                }
                out.extend_from_slice(line.text().as_bytes());
                if let Some(again) = &again {
                    let _ = write!(out, " reencoded {}", reencoded(again.as_deref(), octets));
                }
                shown.failed |= !line.faults.is_empty();
                out.push(b'\n');
            }
            Shape::Texts => {
                let row = row();
                shown.failed |= !row.faults.is_empty();
                let time = place.map(|p| p.time.to_string()).unwrap_or_default();
                let now = place.map_or(0, |p| p.time.milliseconds());
                let mut text = String::new();
                texts.take(decoded.dissection(), &row, &time, now, &mut text);
                out.extend_from_slice(text.as_bytes());
            }
            Shape::Rows { octets: takes } => {
                let row = row();
                shown.failed |= !row.faults.is_empty();
                let keys = Keys::of(decoded.dissection(), place.and_then(|p| p.ends));
                let octets = if takes { octets.to_vec() } else { Vec::new() };
                shown.rows.push(Entry { row, keys, place, octets });
            }
        }
    }
    /// Shows why something could not be handed up.
    pub fn note(&mut self, place: Option<Place>, note: &Note, shown: &mut Shown) {
        shown.failed = true;
        if self.is_json() {
            let fault = Fault {
                layer: note.layer,
                offset: 0,
                kind: note.kind,
                message: note.message.clone(),
                path: String::new(),
            };
            return self.object(place, shown, |json| json.faults_and_findings(vec![fault], &[]));
        }
        front(&mut shown.text, place, self.colours);
        let mut text = String::new();
        self.colours.begin(&mut text, Mark::Fault);
        let _ = write!(text, "!{}: {}", note.layer, note.message);
        self.colours.end(&mut text, Mark::Fault);
        let _ = writeln!(shown.text, "{text}");
    }
    /// Shows that a line of an input is no hexadecimal text.
    pub fn unreadable(&mut self, why: &str, shown: &mut Shown) {
        let note = Note { layer: "hex", kind: "syntax", message: why.to_owned() };
        self.note(None, &note, shown);
    }
    /// Shows a packet of so many octets that carries no signalling.
    pub fn no_signalling(&mut self, place: Option<Place>, octets: usize, shown: &mut Shown) {
        if self.is_json() {
            return self.object(place, shown, |json| json.text("noSignalling", &format!("{octets} octets")));
        }
        front(&mut shown.text, place, self.colours);
        let _ = writeln!(shown.text, "no signalling, {octets} octets");
    }
    fn object(&mut self, place: Option<Place>, shown: &mut Shown, members: impl FnOnce(&mut Json)) {
        let json = &mut self.made.json;
        json.clear();
        json.object();
        head(json, place);
        members(json);
        shown.text.extend_from_slice(json.finish().0);
    }
    /// Shows what has not come to its end.
    pub fn finish(&mut self, shown: &mut Shown) {
        let mut text = String::new();
        self.made.texts.given_up(u64::MAX, "", &mut text);
        for line in take(&mut text).lines() {
            let _ = writeln!(shown.text, "{}", line.trim_start());
        }
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
fn head(json: &mut Json, place: Option<Place>) {
    let Some(Place { frame, time, ends }) = place else { return };
    json.number("frame", frame);
    json.plain("time", |out| time.write(out));
    if let Some(Ends { source, destination }) = ends {
        json.plain("source", |out| write_end(out, source));
        json.plain("destination", |out| write_end(out, destination));
    }
}

/// Frame, time and ends in front of a line.
fn front(out: &mut Vec<u8>, place: Option<Place>, colours: Colours) {
    let Some(Place { frame, time, ends }) = place else { return };
    let mut escape = String::new();
    colours.begin(&mut escape, Mark::Aside);
    out.extend_from_slice(escape.as_bytes());
    text::padded(out, frame, 5, b' ');
    out.push(b' ');
    time.write(out);
    out.push(b' ');
    if let Some(ends) = ends {
        ends.write(out);
        out.push(b' ');
    }
    escape.clear();
    colours.end(&mut escape, Mark::Aside);
    out.extend_from_slice(escape.as_bytes());
}
