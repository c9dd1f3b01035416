//! A tree for people: every field with its octet range.

use crate::{
    Dissected, Fault,
    colours::{Colours, Mark},
    text,
};
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
    /// Whether it has colours.
    pub colours: Colours,
    /// What could not be decoded so far.
    pub faults: Vec<Fault>,
}

impl Tree {
    /// Tells a message, what of it could not be decoded, and what is odd.
    pub fn message(&mut self, message: &Dissected<'_>, findings: &[Finding]) {
        let faults = message.walk(self);
        self.faults_and_findings(faults, findings);
    }
    /// What could not be decoded outside a walk, and what is odd.
    pub fn faults_and_findings(&mut self, faults: Vec<Fault>, findings: &[Finding]) {
        for f in &faults {
            self.out.push_str("  ");
            self.put(Mark::Fault, format_args!("error: {} at octet {}: {}", f.layer, f.offset, f.message));
            self.out.push('\n');
        }
        self.faults.extend(faults);
        for f in findings {
            let about = f.about.map_or(String::new(), |about| format!(" ({about})"));
            self.out.push_str("  ");
            self.put(Mark::Odd, format_args!("odd: {}{about} at octet {}", f.flag, f.at));
            self.out.push('\n');
        }
    }
    fn put(&mut self, mark: Mark, text: core::fmt::Arguments<'_>) {
        self.colours.begin(&mut self.out, mark);
        let _ = self.out.write_fmt(text);
        self.colours.end(&mut self.out, mark);
    }
    fn line(&mut self, span: Span, name: &str, ty: &str, mark: Mark, text: core::fmt::Arguments<'_>) {
        let range =
            if span.end > span.start { format!("{}..{}", span.start, span.end) } else { String::new() };
        self.put(Mark::Aside, format_args!("{range:>11}"));
        let _ = write!(self.out, "  {:1$}", "", self.depth.saturating_mul(2));
        let name = if name.is_empty() { "-" } else { name };
        self.put(Mark::Name, format_args!("{name}"));
        if !ty.is_empty() {
            self.put(Mark::Aside, format_args!(" <{ty}>"));
        }
        self.put(mark, text);
        self.out.push('\n');
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
        self.line(field.span, field.name, field.kind.name, Mark::Plain, format_args!(""));
        self.depth = self.depth.saturating_add(1);
    }
    fn end(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        let mark = if field.kind.identity.is_some() { Mark::Identity } else { Mark::Plain };
        let text = Plain(&value);
        match (field.kind.unit, value) {
            (Some(unit), Value::Signed(n @ 0..)) => {
                let amount = unit.of(n.unsigned_abs());
                self.line(field.span, field.name, field.kind.name, mark, format_args!(": {text} ({amount})"));
            }
            _ => self.line(field.span, field.name, field.kind.name, mark, format_args!(": {text}")),
        }
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: Error) {
        let octets = sigcodec::wire::show::Hex(raw);
        self.line(
            field.span,
            field.name,
            field.kind.name,
            Mark::Fault,
            format_args!("  !! {error}: {octets}"),
        );
        self.faults.push(error.into());
    }
}
