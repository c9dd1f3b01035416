//! Messages as text: the forms that show one by itself.

use crate::{Place, Unit};
use core::fmt::Write as _;
use sigcodec_capture::{Ends, Note, write_end};
use sigcodec_render::{Audited, Colours, Fault, Json, Line, Mark, Tree, misp, screen, text};
use std::io::Write as _;

/// How a message is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// One line.
    Line,
    /// Every field.
    Tree,
    /// A JSON object of every field.
    Json,
    /// A JSON object of what a firewall asks.
    Screen,
    /// An object of MISP.
    Misp,
}

impl Form {
    /// Whether it is a JSON object a message.
    const fn is_json(self) -> bool {
        matches!(self, Self::Json | Self::Screen | Self::Misp)
    }
}

/// Writes messages as text.
#[derive(Debug, Default)]
pub struct Writer {
    /// Colours of what is written for people.
    pub colours: Colours,
    /// Whether JSON has the octets of each layer.
    pub raw: bool,
    /// Whether it is told what octets a message is encoded to again.
    #[cfg(feature = "reencode")]
    pub reencode: bool,
    json: Json,
    line: Line,
}

/// Each writer makes its text for itself.
impl Clone for Writer {
    fn clone(&self) -> Self {
        Self {
            colours: self.colours,
            raw: self.raw,
            #[cfg(feature = "reencode")]
            reencode: self.reencode,
            ..Self::default()
        }
    }
}

impl Writer {
    /// Appends a message and what is odd about it, with a line feed behind it; whether something of it could not be
    /// decoded.
    pub fn unit(&mut self, form: Form, unit: &Unit<'_>, odd: &Audited, out: &mut Vec<u8>) -> bool {
        let Unit { place, decoded, octets, .. } = *unit;
        let again = self.again(unit);
        let (json, line) = (&mut self.json, &mut self.line);
        match form {
            Form::Json => {
                json.clear();
                json.object();
                head(json, place);
                if unit.is_collected() {
                    json.text("collectedSegments", &format_args!("{} octets", octets.len()));
                }
                let faults = json.walk(decoded, odd);
                if let Some(again) = &again {
                    json.text("reencoded", again);
                }
                if self.raw {
                    json.layers(decoded, octets);
                }
                json.faults_and_findings(faults, odd);
                let (text, faults) = json.finish();
                out.extend_from_slice(text);
                !faults.is_empty()
            }
            Form::Screen => {
                json.clear();
                json.object();
                head(json, place);
                screen::members(decoded, json);
                json.locate(decoded, odd);
                let faults = screen::flags_and_errors(decoded, odd, json);
                out.extend_from_slice(json.finish().0);
                !faults.is_empty()
            }
            Form::Misp => {
                line.clear();
                line.message(decoded, odd);
                let seen = place.map(|p| p.time.to_string());
                json.clear();
                misp::object(decoded, line.text(), seen.as_deref(), json);
                out.extend_from_slice(json.finish().0);
                !line.faults.is_empty()
            }
            Form::Tree => {
                let mut tree = Tree::default();
                tree.colours = self.colours;
                tree.message(decoded, odd);
                let what = if unit.is_collected() { " of collected segments" } else { "" };
                front(out, place, self.colours);
                let _ = writeln!(out, "{} octets{what}", octets.len());
                out.extend_from_slice(tree.out.as_bytes());
                if let Some(again) = &again {
                    let _ = writeln!(out, "  reencoded: {again}");
                }
                out.push(b'\n');
                !tree.faults.is_empty()
            }
            Form::Line => {
                line.clear();
                line.colours = self.colours;
                line.message(decoded, odd);
                front(out, place, self.colours);
                if unit.is_collected() {
                    out.extend_from_slice(b"collected segments ");
                }
                out.extend_from_slice(line.text().as_bytes());
                if let Some(again) = &again {
                    let _ = write!(out, " reencoded {again}");
                }
                out.push(b'\n');
                !line.faults.is_empty()
            }
        }
    }
    /// What is told of the octets that a message is encoded to again.
    #[cfg(feature = "reencode")]
    fn again(&self, unit: &Unit<'_>) -> Option<String> {
        self.reencode.then(|| match unit.decoded.reencode() {
            Some(new) if new == unit.octets => "same".to_owned(),
            Some(new) => sigcodec::wire::show::Hex(&new).to_string(),
            None => "undecodable".to_owned(),
        })
    }
    #[cfg(not(feature = "reencode"))]
    #[expect(clippy::unused_self, reason = "where it is told, the writer says whether")]
    const fn again(&self, _: &Unit<'_>) -> Option<String> {
        None
    }
    /// Appends why something could not be handed up.
    pub fn note(&mut self, form: Form, place: Option<Place>, note: &Note, out: &mut Vec<u8>) {
        if form.is_json() {
            let fault = Fault {
                layer: note.layer,
                offset: 0,
                kind: note.kind,
                message: note.message.clone(),
                path: String::new(),
            };
            return self.object(place, out, |json| json.faults_and_findings(vec![fault], &[]));
        }
        front(out, place, self.colours);
        let mut text = String::new();
        self.colours.begin(&mut text, Mark::Fault);
        let _ = write!(text, "!{}: {}", note.layer, note.message);
        self.colours.end(&mut text, Mark::Fault);
        let _ = writeln!(out, "{text}");
    }
    /// Appends that a packet of so many octets carries no signalling.
    pub fn nothing(&mut self, form: Form, place: Option<Place>, octets: usize, out: &mut Vec<u8>) {
        if form.is_json() {
            return self.object(place, out, |json| json.text("noSignalling", &format!("{octets} octets")));
        }
        front(out, place, self.colours);
        let _ = writeln!(out, "no signalling, {octets} octets");
    }
    fn object(&mut self, place: Option<Place>, out: &mut Vec<u8>, members: impl FnOnce(&mut Json)) {
        let json = &mut self.json;
        json.clear();
        json.object();
        head(json, place);
        members(json);
        out.extend_from_slice(json.finish().0);
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
