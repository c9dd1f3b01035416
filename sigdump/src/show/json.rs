//! JSON, written as the walk goes: one object a message, no tree in between.

use super::{Fault, text};
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
        text::hex(&mut self.out, octets);
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
    /// A member that is text without anything to escape, written by `f`.
    pub fn plain(&mut self, name: &str, f: impl FnOnce(&mut Vec<u8>)) {
        self.name(name);
        self.out.push(b'"');
        f(&mut self.out);
        self.out.push(b'"');
    }
    /// A member that is a number.
    pub fn number(&mut self, name: &str, value: u64) {
        self.name(name);
        text::unsigned(&mut self.out, value);
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
    fn write_char(&mut self, c: char) -> core::fmt::Result {
        escape(self.0, c.encode_utf8(&mut [0; 4]));
        Ok(())
    }
}

/// Whether an octet of text cannot stand in a JSON string as it is.
const fn is_special(b: u8) -> bool {
    matches!(b, b'"' | b'\\' | 0..=0x1f | 0x7f)
}

/// Whether one of eight octets is special; none above 0x7f is.
fn any_special(eight: [u8; 8]) -> bool {
    const ONES: u64 = u64::MAX / 255;
    let x = u64::from_le_bytes(eight);
    // The top bit of each octet that is zero, for octets below 0x80.
    let zero = |x: u64| x.wrapping_sub(ONES) & !x;
    let same = |b: u8| zero(x ^ (ONES.wrapping_mul(u64::from(b))));
    let below = x.wrapping_sub(ONES.wrapping_mul(0x20)) & !x;
    (below | same(b'"') | same(b'\\') | same(0x7f)) & ONES.wrapping_mul(0x80) != 0
}

/// Whether text can stand in a JSON string as it is.
fn is_clean(text: &[u8]) -> bool {
    match text.last_chunk::<8>() {
        Some(last) => {
            let mut eights = text.chunks_exact(8).filter_map(|e| e.first_chunk::<8>());
            !any_special(*last) && !eights.any(|e| any_special(*e))
        }
        // Of four to seven the first and the last four.
        None => match (text.first_chunk::<4>(), text.last_chunk::<4>()) {
            (Some([a, b, c, d]), Some([e, f, g, h])) => !any_special([*a, *b, *c, *d, *e, *f, *g, *h]),
            _ => !text.iter().any(|b| is_special(*b)),
        },
    }
}

fn escape(out: &mut Vec<u8>, text: &str) {
    let mut rest = text.as_bytes();
    if is_clean(rest) {
        return out.extend_from_slice(rest);
    }
    while let Some(clean) = rest.iter().position(|b| is_special(*b)) {
        let (before, behind) = rest.split_at(clean);
        out.extend_from_slice(before);
        let Some((b, behind)) = behind.split_first() else { return };
        match b {
            b'"' => out.extend(b"\\\""),
            b'\\' => out.extend(b"\\\\"),
            b'\n' => out.extend(b"\\n"),
            b'\r' => out.extend(b"\\r"),
            b'\t' => out.extend(b"\\t"),
            _ => {
                out.extend(b"\\u00");
                text::hex(out, &[*b]);
            }
        }
        rest = behind;
    }
    out.extend_from_slice(rest);
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
            Value::Unsigned(n) => text::unsigned(&mut self.out, n),
            Value::Signed(n) | Value::Named(n, None) => text::signed(&mut self.out, n),
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Each octet at each place of a text of each length up to 20.
    #[test]
    fn what_is_special_is_found_wherever_it_stands() {
        for b in 0..=0x7f_u8 {
            for len in 1..20usize {
                for at in 0..len {
                    let mut text = vec![b'a'; len];
                    if let Some(slot) = text.get_mut(at) {
                        *slot = b;
                    }
                    assert_eq!(is_clean(&text), !is_special(b), "{b:#x} at {at} of {len}");
                }
            }
        }
        let mut out = Vec::new();
        escape(&mut out, "Zürich \"1\" \\ a\tb\nc\u{1}\u{7f} ende");
        let text = format!("\"{}\"", String::from_utf8_lossy(&out));
        let back: Result<String, _> = serde_json::from_str(&text);
        assert_eq!(back.ok().as_deref(), Some("Zürich \"1\" \\ a\tb\nc\u{1}\u{7f} ende"));
    }
}
