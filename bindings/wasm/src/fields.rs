//! A message as lines of columns: one a field, in the order of the octets, for a page to make of them what it shows.

use core::fmt::{Display, Write as _};
use sigcodec::wire::{
    Error,
    walk::{Field, Shape, Value, Visitor},
};
use sigcodec_render::{Fault, text};

/// Writes a line a field: depth, first octet, the one behind the last, what it is, name, type and value, with tabs between
/// them.
///
/// What it is is one letter: `o` an outer field, `v` a value, `i` a value that says whom the message is about, `f` octets that
/// cannot be decoded.
#[derive(Debug)]
pub(crate) struct Fields<'o> {
    out: &'o mut String,
    depth: u32,
    lines: u32,
    /// What could not be decoded, and the number of its line.
    pub(crate) faults: Vec<(Fault, u32)>,
}

impl<'o> Fields<'o> {
    pub(crate) const fn new(out: &'o mut String) -> Self {
        Self { out, depth: 0, lines: 0, faults: Vec::new() }
    }
    fn line(&mut self, field: Field<'_>, what: char, value: &dyn Display) {
        let (depth, span) = (self.depth, field.span);
        let _ = write!(self.out, "{depth}\t{}\t{}\t{what}\t", span.start, span.end);
        plain(self.out, &field.name);
        self.out.push('\t');
        plain(self.out, &field.kind.name);
        self.out.push('\t');
        plain(self.out, value);
        self.out.push('\n');
        self.lines = self.lines.saturating_add(1);
    }
}

/// Appends text without tabs, line feeds and what hides or turns other text.
pub(crate) fn plain(out: &mut String, value: &dyn Display) {
    let _ = text::plain(out, &value.to_string());
}

impl Visitor for Fields<'_> {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        self.line(field, 'o', &"");
        self.depth = self.depth.saturating_add(1);
    }
    fn end(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        let what = if field.kind.identity.is_some() { 'i' } else { 'v' };
        match (field.kind.unit, value) {
            (Some(unit), Value::Signed(n @ 0..)) => {
                let amount = unit.of(n.unsigned_abs());
                self.line(field, what, &format_args!("{value} ({amount})"));
            }
            _ => self.line(field, what, &value),
        }
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: Error) {
        self.faults.push((error.into(), self.lines));
        self.line(field, 'f', &format_args!("{error}: {}", sigcodec::wire::show::Hex(raw)));
    }
}
