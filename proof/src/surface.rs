//! Every public entry point of every layer, called with octets that nobody vouches for.

mod diameter;
mod isup;
mod layer3;
mod ranap;
pub mod rose;
mod sccp;
mod sigtran;
mod sms;
mod stack;
mod tcap;

use core::fmt::Write as _;
use sigcodec::wire::{
    Encode, Error, Writer,
    audit::{Auditor, Flag},
    show::Hex,
    walk::{Field, Shape, Span, Value, Visitor},
};

/// Decodes, audits, checks, walks, encodes, answers and edits what `octets` hold. `buf` is where encoders write.
pub type Exercise = fn(octets: &[u8], buf: &mut [u8], tally: &mut Tally);

/// A layer and what calls all of it.
#[derive(Clone, Copy, Debug)]
pub struct Layer {
    /// Its name, that of its folder.
    pub name: &'static str,
    /// Calls all of it.
    pub exercise: Exercise,
}

/// Calls `$then!` with every layer: `name = function`, one a row. Inputs name a layer by its place: a new one is the last.
#[macro_export]
macro_rules! each_layer {
    ($then:ident) => {
        $then! {
            mtp3
            m2pa
            m2ua
            m3ua
            sua
            sccp
            tcap
            map
            diameter
            stack
            sms
            cap
            inap
            isup
            bicc
            bssap
            dtap
            sgsap
            ranap
            rua
            hnbap
            sabp
            pcap_ap
        }
    };
}

/// The name of a layer, which may have what an identifier cannot spell.
const fn spelled(identifier: &'static str) -> &'static str {
    match identifier.as_bytes() {
        b"pcap_ap" => "pcap-ap",
        _ => identifier,
    }
}

macro_rules! table {
    ($($name:ident)+) => {
        /// Every layer, and the facade.
        pub static LAYERS: &[Layer] = &[$(Layer { name: spelled(stringify!($name)), exercise: $name }),+];
    };
}
each_layer!(table);

pub use self::{
    diameter::diameter,
    isup::{bicc, isup},
    layer3::{bssap, dtap, sgsap},
    ranap::{hnbap, pcap_ap, ranap, rua, sabp},
    rose::{cap, inap, map},
    sccp::sccp,
    sigtran::{m2pa, m2ua, m3ua, mtp3, sua},
    sms::sms,
    stack::stack,
    tcap::tcap,
};

/// Counts what visitors, auditors and checks are told, and that every container ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Containers that have begun and not ended.
    pub depth: usize,
    /// The most of them at once.
    pub deepest: usize,
    /// Fields, faults and unknown fields.
    pub told: usize,
    /// Fields that could not be decoded.
    pub faults: usize,
    /// Departures from the canonical form.
    pub findings: usize,
    /// Violations of the specification.
    pub violations: usize,
    /// Octets that were encoded.
    pub encoded: usize,
    /// The last octet that something was told of.
    pub farthest: u32,
    /// Spans that end before they begin: never.
    pub backwards: usize,
    /// Ends without a beginning: never.
    pub stray: usize,
    /// Octets of text that values were shown as.
    pub text: usize,
    /// Whether values are shown as text, which costs more than all else.
    pub shows: bool,
}

impl Tally {
    /// All that was told.
    #[must_use]
    pub const fn work(&self) -> usize {
        self.told.wrapping_add(self.findings).wrapping_add(self.violations)
    }
    /// Encodes `value`, whole and cut off, and counts the octets.
    fn encode(&mut self, value: &(impl Encode + ?Sized), buf: &mut [u8]) {
        let mut w = Writer::new(buf);
        value.encode(&mut w);
        if let Ok(octets) = w.finish() {
            self.encoded = self.encoded.wrapping_add(octets.len());
        }
    }
    /// Counts octets that an edit wrote.
    fn wrote(&mut self, outcome: sigcodec::wire::Result<&[u8]>) {
        if let Ok(octets) = outcome {
            self.encoded = self.encoded.wrapping_add(octets.len());
        }
    }
    fn violation(&mut self) {
        self.violations = self.violations.wrapping_add(1);
    }
    fn at(&mut self, span: Span) {
        self.farthest = self.farthest.max(span.end);
        if span.start > span.end {
            self.backwards = self.backwards.wrapping_add(1);
        }
    }
}

impl Visitor for Tally {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        self.at(field.span);
        self.told = self.told.wrapping_add(1);
        self.depth = self.depth.wrapping_add(1);
        self.deepest = self.deepest.max(self.depth);
    }
    fn end(&mut self) {
        match self.depth.checked_sub(1) {
            Some(depth) => self.depth = depth,
            None => self.stray = self.stray.wrapping_add(1),
        }
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        self.at(field.span);
        self.told = self.told.wrapping_add(1);
        if self.shows {
            let _ = match value {
                Value::Unsigned(n) => write!(self, "{n}"),
                Value::Signed(n) | Value::Named(n, None) => write!(self, "{n}"),
                Value::Named(n, Some(name)) => write!(self, "{name} {n}"),
                Value::Text(text) => write!(self, "{text}"),
                Value::Octets(octets) => write!(self, "{}", Hex(octets)),
                // Floating-point numbers are the work of `core`, which has panics there.
                _ => Ok(()),
            };
        }
    }
    fn fault(&mut self, field: Field<'_>, _: &[u8], error: Error) {
        self.at(field.span);
        self.farthest = self.farthest.max(error.at());
        self.told = self.told.wrapping_add(1);
        self.faults = self.faults.wrapping_add(1);
    }
}

impl Auditor for Tally {
    fn finding(&mut self, _: Flag, at: u32) {
        self.farthest = self.farthest.max(at);
        self.findings = self.findings.wrapping_add(1);
    }
}

impl core::fmt::Write for Tally {
    fn write_str(&mut self, s: &str) -> core::fmt::Result {
        self.text = self.text.wrapping_add(s.len());
        Ok(())
    }
}
