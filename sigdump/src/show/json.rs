//! JSON, written as the walk goes: one object a message, no tree in between.

use super::Fault;
use sigcodec::wire::{
    Error,
    audit::Finding,
    walk::{Field, Shape, Value, Visitor},
};
use std::io::Write as _;

/// Writes JSON into a buffer.
#[derive(Debug, Default)]
pub struct Json {
    out: Vec<u8>,
    /// Whether each open container is an object, and whether it has a member already.
    open: Vec<(bool, bool)>,
    /// What could not be decoded so far.
    pub faults: Vec<Fault>,
}

const HEX: &[u8; 16] = b"0123456789abcdef";

impl Json {
    /// Begins an object.
    pub fn object(&mut self) {
        self.comma();
        self.out.push(b'{');
        self.open.push((true, false));
    }
    /// Begins an array under a name.
    fn array(&mut self, name: &str) {
        self.name(name);
        self.out.push(b'[');
        self.open.push((false, false));
    }
    /// Ends the container that began last.
    pub fn close(&mut self) {
        match self.open.pop() {
            Some((true, _)) => self.out.push(b'}'),
            Some((false, _)) => self.out.push(b']'),
            None => {}
        }
    }
    /// Ends the message: the text, with a line feed, and what could not be decoded.
    pub fn finish(&mut self) -> (&[u8], &[Fault]) {
        while !self.open.is_empty() {
            self.close();
        }
        self.out.push(b'\n');
        (&self.out, &self.faults)
    }
    /// Makes ready for the next message.
    pub fn clear(&mut self) {
        self.out.clear();
        self.open.clear();
        self.faults.clear();
    }
    fn comma(&mut self) {
        if let Some((_, filled)) = self.open.last_mut() {
            if *filled {
                self.out.push(b',');
            }
            *filled = true;
        }
    }
    fn name(&mut self, name: &str) {
        self.comma();
        if self.open.last().is_some_and(|(object, _)| *object) {
            self.string(name);
            self.out.push(b':');
        }
    }
    fn string(&mut self, text: &str) {
        self.out.push(b'"');
        escape(&mut self.out, text);
        self.out.push(b'"');
    }
    fn hex(&mut self, octets: &[u8]) {
        self.out.push(b'"');
        self.out.reserve(octets.len().saturating_mul(2));
        for b in octets {
            let half = |n: u8| HEX.get(usize::from(n)).copied().unwrap_or(b'?');
            self.out.extend([half(b >> 4), half(b & 15)]);
        }
        self.out.push(b'"');
    }
    /// A member that is text.
    pub fn text(&mut self, name: &str, value: &dyn core::fmt::Display) {
        self.name(name);
        self.out.push(b'"');
        let mut escaped = Escaped(&mut self.out);
        let _ = core::fmt::Write::write_fmt(&mut escaped, format_args!("{value}"));
        self.out.push(b'"');
    }
    /// A member that is a number.
    pub fn number(&mut self, name: &str, value: u64) {
        self.name(name);
        let _ = write!(self.out, "{value}");
    }
    /// A member that is octets.
    pub fn octets(&mut self, name: &str, octets: &[u8]) {
        self.name(name);
        self.hex(octets);
    }
    /// Notes what could not be decoded outside a walk.
    pub fn fault(&mut self, fault: Fault) {
        self.faults.push(fault);
    }
    /// The member `errors`, when there are any, and `anomalies`.
    pub fn faults_and_findings(&mut self, findings: &[Finding]) {
        if !self.faults.is_empty() {
            self.array("errors");
            for fault in core::mem::take(&mut self.faults) {
                self.object();
                self.text("layer", &fault.layer);
                self.number("offset", u64::from(fault.offset));
                self.text("kind", &fault.kind);
                self.text("message", &fault.message);
                self.close();
                self.faults.push(fault);
            }
            self.close();
        }
        if !findings.is_empty() {
            self.array("anomalies");
            for f in findings {
                self.object();
                self.text("flag", &f.flag.name());
                self.number("offset", u64::from(f.at));
                self.close();
            }
            self.close();
        }
    }
}

struct Escaped<'o>(&'o mut Vec<u8>);

impl core::fmt::Write for Escaped<'_> {
    fn write_str(&mut self, s: &str) -> core::fmt::Result {
        escape(self.0, s);
        Ok(())
    }
}

fn escape(out: &mut Vec<u8>, text: &str) {
    for b in text.bytes() {
        match b {
            b'"' => out.extend(b"\\\""),
            b'\\' => out.extend(b"\\\\"),
            b'\n' => out.extend(b"\\n"),
            b'\r' => out.extend(b"\\r"),
            b'\t' => out.extend(b"\\t"),
            0..=0x1f | 0x7f => {
                let _ = write!(out, "\\u{b:04x}");
            }
            _ => out.push(b),
        }
    }
}

impl Visitor for Json {
    fn begin(&mut self, field: Field<'_>, shape: Shape) {
        self.name(field.name);
        let object = shape == Shape::Object;
        self.out.push(if object { b'{' } else { b'[' });
        self.open.push((object, false));
    }
    fn end(&mut self) {
        self.close();
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        match value {
            Value::Text(text) => return self.text(field.name, text),
            Value::Octets(octets) => return self.octets(field.name, octets),
            _ => self.name(field.name),
        }
        match value {
            Value::Unsigned(n) => {
                let _ = write!(self.out, "{n}");
            }
            Value::Signed(n) | Value::Named(n, None) => {
                let _ = write!(self.out, "{n}");
            }
            Value::Named(_, Some(name)) => self.string(name),
            Value::Float(n) if n.is_finite() => {
                let _ = write!(self.out, "{n}");
            }
            Value::Flag(b) => self.out.extend(if b { &b"true"[..] } else { b"false" }),
            _ => self.out.extend(b"null"),
        }
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: Error) {
        self.name(field.name);
        self.out.extend(b"{\"undecodable\":");
        self.hex(raw);
        self.out.push(b'}');
        self.faults.push(error.into());
    }
}
