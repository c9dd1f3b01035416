//! A tree for people: every field with its octet range.

use super::Fault;
use core::fmt::Write as _;
use sigcodec::wire::{
    Error,
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

/// Text as it can stand in a terminal: control characters are shown, not sent.
struct Plain<'v>(&'v dyn core::fmt::Display);

impl core::fmt::Display for Plain<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let text = self.0.to_string();
        text.chars().try_for_each(|c| {
            if c.is_control() { write!(f, "{}", c.escape_debug()) } else { f.write_char(c) }
        })
    }
}

impl Visitor for Tree {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        self.line(field.span, field.name, field.ty, format_args!(""));
        self.depth = self.depth.saturating_add(1);
    }
    fn end(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        self.line(field.span, field.name, field.ty, format_args!(": {}", Plain(&value)));
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: Error) {
        let octets = sigcodec::wire::digits::Hex(raw);
        self.line(field.span, field.name, field.ty, format_args!("  !! {error}: {octets}"));
        self.faults.push(error.into());
    }
}
