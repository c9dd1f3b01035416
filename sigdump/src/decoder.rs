//! Messages to text or to rows: the part of the work that knows no order, and can be done by several at once.

use crate::{report::Entry, select::Asks, texts::Texts};
use core::mem::take;
use sigcodec_capture::Note;
use sigcodec_render::{Audited, Row};
use sigcodec_trace::{Form, Place, Unit, Writer, follow::Keys};
use std::io::Write as _;

/// How messages are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Each by itself.
    Text(Form),
    /// The texts of short messages and USSD, which are joined: messages have to come in their order.
    Texts,
    /// As rows, of which a report is made.
    Rows {
        /// Whether it takes the octets of the messages.
        octets: bool,
    },
}

/// What a decoder made of messages.
#[derive(Debug, Default)]
pub struct Shown {
    /// Text, as it is written.
    pub text: Vec<u8>,
    /// Rows for a report.
    pub rows: Vec<Entry>,
    /// Rows that were taken, whose memory is used again.
    pub spare: Vec<Entry>,
    /// Whether something could not be decoded.
    pub failed: bool,
    /// What was asked of the messages.
    pub counts: crate::select::Counts,
}

/// Decodes messages, and shows them.
#[derive(Debug)]
pub struct Decoder {
    shape: Shape,
    asks: Asks,
    writer: Writer,
    findings: Audited,
    texts: Texts,
}

/// Each decoder makes what it shows in memory of its own.
impl Clone for Decoder {
    fn clone(&self) -> Self {
        Self::new(self.shape, self.writer.clone(), self.asks.clone())
    }
}

impl Decoder {
    /// A decoder that shows what fulfils `asks`.
    #[must_use]
    pub fn new(shape: Shape, writer: Writer, asks: Asks) -> Self {
        Self { shape, asks, writer, findings: Audited::default(), texts: Texts::default() }
    }
    /// Whether messages have to come in their order.
    #[must_use]
    pub fn is_in_order(&self) -> bool {
        self.shape == Shape::Texts
    }
    /// How what is no message is shown.
    fn form(&self) -> Form {
        if let Shape::Text(form) = self.shape { form } else { Form::Line }
    }
    /// Names of fields that no message had.
    pub fn never_seen(&self) -> Vec<String> {
        self.asks.never_seen()
    }
    /// Shows a message, if it fulfils what is asked.
    pub fn message(&mut self, unit: &Unit<'_>, shown: &mut Shown) {
        let Unit { place, decoded, octets, .. } = *unit;
        let findings = &mut self.findings;
        unit.audit(findings);
        let row = || Row::of(decoded, findings);
        if !self.asks.takes(decoded.dissection(), place, findings, &row, &mut shown.counts) {
            return;
        }
        match self.shape {
            Shape::Text(form) => {
                shown.failed |= self.writer.unit(form, unit, findings, &mut shown.text);
            }
            Shape::Texts => {
                let row = row();
                shown.failed |= !row.faults.is_empty();
                let time = place.map(|p| p.time.to_string()).unwrap_or_default();
                let now = place.map_or(0, |p| p.time.milliseconds());
                let mut text = String::new();
                self.texts.take(decoded.dissection(), &row, &time, now, &mut text);
                shown.text.extend_from_slice(text.as_bytes());
            }
            Shape::Rows { octets: takes } => {
                let mut entry = shown.spare.pop().unwrap_or_default();
                entry.row.read(decoded, findings);
                shown.failed |= !entry.row.faults.is_empty();
                entry.keys = Keys::of(decoded.dissection(), place.and_then(|p| p.ends));
                (entry.place, entry.size) = (place, octets.len());
                entry.octets.clear();
                if takes {
                    entry.octets.extend_from_slice(octets);
                }
                shown.rows.push(entry);
            }
        }
    }
    /// Shows why something could not be handed up.
    pub fn note(&mut self, place: Option<Place>, note: &Note, shown: &mut Shown) {
        shown.failed = true;
        self.writer.note(self.form(), place, note, &mut shown.text);
    }
    /// Shows that a line of an input is no hexadecimal text.
    pub fn unreadable(&mut self, why: &str, shown: &mut Shown) {
        let note = Note { layer: "hex", kind: "syntax", message: why.to_owned() };
        self.note(None, &note, shown);
    }
    /// Shows a packet of so many octets that carries no signalling.
    pub fn no_signalling(&mut self, place: Option<Place>, octets: usize, shown: &mut Shown) {
        self.writer.nothing(self.form(), place, octets, &mut shown.text);
    }
    /// Shows what has not come to its end.
    pub fn finish(&mut self, shown: &mut Shown) {
        let mut text = String::new();
        self.texts.given_up(u64::MAX, "", &mut text);
        for line in take(&mut text).lines() {
            let _ = writeln!(shown.text, "{}", line.trim_start());
        }
    }
}
