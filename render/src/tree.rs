//! A tree for people: every field with its octet range.

use crate::{Fault, text};
use core::fmt::Write as _;
use sigcodec::wire::{
    Error,
    audit::Finding,
    walk::{Field, Shape, Span, Value, Visitor},
};

/// Writes a tree into a buffer.
#[derive(Debug, Default)]
pub struct Tree {
    /// The text so far.
    pub out: String,
    depth: usize,
    /// What could not be decoded so far.
    pub faults: Vec<Fault>,
}

impl Tree {
    /// What could not be decoded outside a walk, and what is odd.
    pub fn faults_and_findings(&mut self, faults: Vec<Fault>, findings: &[Finding]) {
        for f in &faults {
            let _ = writeln!(self.out, "  error: {} at octet {}: {}", f.layer, f.offset, f.message);
        }
        self.faults.extend(faults);
        for f in findings {
            let about = f.about.map_or(String::new(), |about| format!(" ({about})"));
            let _ = writeln!(self.out, "  odd: {}{about} at octet {}", f.flag, f.at);
        }
    }
    fn line(&mut self, span: Span, name: &str, ty: &str, text: core::fmt::Arguments<'_>) {
        let range =
            if span.end > span.start { format!("{}..{}", span.start, span.end) } else { String::new() };
        let _ = write!(self.out, "{range:>11}  {:1$}", "", self.depth.saturating_mul(2));
        let name = if name.is_empty() { "-" } else { name };
        let _ = write!(self.out, "{name}");
        if !ty.is_empty() {
            let _ = write!(self.out, " <{ty}>");
        }
        let _ = writeln!(self.out, "{text}");
    }
}

/// Text as it can stand in a terminal.
struct Plain<'v>(&'v dyn core::fmt::Display);

impl core::fmt::Display for Plain<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        text::plain(f, &self.0.to_string())
    }
}

impl Visitor for Tree {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        self.line(field.span, field.name, field.kind.name, format_args!(""));
        self.depth = self.depth.saturating_add(1);
    }
    fn end(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        self.line(field.span, field.name, field.kind.name, format_args!(": {}", Plain(&value)));
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: Error) {
        let octets = sigcodec::wire::show::Hex(raw);
        self.line(field.span, field.name, field.kind.name, format_args!("  !! {error}: {octets}"));
        self.faults.push(error.into());
    }
}
