//! JSON, written as the walk goes: one object a message, no tree in between.

use crate::{Dissected, Fault, text};
use sigcodec::wire::{
    Error,
    audit::Finding,
    walk::{Element, Field, Shape, Span, Value, Varied, Visitor},
};
use std::io::Write as _;

/// Writes JSON into a buffer.
#[derive(Debug, Default)]
pub struct Json {
    out: Vec<u8>,
    open: Vec<Open>,
    /// What the field that follows is by, if the message chooses its type.
    varied: Option<Varied>,
    /// Items of the list of what is left out at its place.
    left_out: Vec<u8>,
    /// Where the findings are, and the paths of that behind each other.
    sought: Vec<Sought>,
    paths: Vec<u8>,
    /// What could not be decoded so far.
    pub faults: Vec<Fault>,
}

/// A container that has begun.
#[derive(Clone, Copy, Debug)]
struct Open {
    is_object: bool,
    /// How many objects around it end with it.
    around: u8,
    /// Members or items so far.
    count: u32,
    /// Where in the text it begins, its name in front, and where its members do.
    from: usize,
    members: usize,
}

impl Open {
    const fn new(is_object: bool, from: usize, members: usize) -> Self {
        Self { is_object, around: 0, count: 0, from, members }
    }
}

/// The largest number that every reader of JSON takes as it is.
const EXACT: u64 = 1 << 53;

impl Json {
    fn begin_container(&mut self, name: &str, is_object: bool) {
        let is_member = self.next();
        let from = self.out.len();
        if is_member {
            self.key(name);
        }
        self.out.push(if is_object { b'{' } else { b'[' });
        self.open.push(Open::new(is_object, from, self.out.len()));
    }
    /// Begins an object.
    pub fn object(&mut self) {
        self.next();
        let from = self.out.len();
        self.out.push(b'{');
        self.open.push(Open::new(true, from, self.out.len()));
    }
    /// Begins an object under a name.
    pub fn member_object(&mut self, name: &str) {
        self.begin_container(name, true);
    }
    /// Begins an array under a name.
    pub fn array(&mut self, name: &str) {
        self.begin_container(name, false);
    }
    /// Ends the container that began last.
    pub fn close(&mut self) {
        let Some(open) = self.open.pop() else { return };
        self.out.push(if open.is_object { b'}' } else { b']' });
        for _ in 0..open.around {
            self.close();
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
    /// How many octets of text there are so far.
    pub(crate) fn written(&self) -> usize {
        self.out.len()
    }
    /// Makes ready for the next message.
    pub fn clear(&mut self) {
        self.out.clear();
        self.open.clear();
        self.varied = None;
        self.left_out.clear();
        self.sought.clear();
        self.faults.clear();
    }
    /// Begins a member or an item of what is open, behind the one in front: whether it is a member.
    fn next(&mut self) -> bool {
        let Some(open) = self.open.last_mut() else { return false };
        if open.count != 0 {
            self.out.push(b',');
        }
        open.count = open.count.wrapping_add(1);
        open.is_object
    }
    fn name(&mut self, name: &str) {
        if self.next() {
            self.key(name);
        }
    }
    fn key(&mut self, name: &str) {
        self.string(name);
        self.out.push(b':');
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
    /// A member that is a number, which may be negative.
    pub fn signed(&mut self, name: &str, value: i64) {
        self.name(name);
        text::signed(&mut self.out, value);
    }
    /// A member that is not there.
    pub fn null(&mut self, name: &str) {
        self.name(name);
        self.out.extend(b"null");
    }
    /// A member that is octets.
    pub fn octets(&mut self, name: &str, octets: &[u8]) {
        self.name(name);
        self.hex(octets);
    }
    /// The members `undecodable`, of what is left out at its place, `errors`, of the walk and of what else could not be
    /// decoded, and `anomalies`, when there are any.
    pub fn faults_and_findings(&mut self, faults: Vec<Fault>, findings: &[Finding]) {
        if !self.left_out.is_empty() {
            self.array("undecodable");
            self.out.append(&mut self.left_out);
            self.close();
        }
        self.faults.extend(faults);
        if !self.faults.is_empty() {
            let faults = core::mem::take(&mut self.faults);
            self.array("errors");
            self.faults(&faults);
            self.close();
            self.faults = faults;
        }
        if !findings.is_empty() {
            self.array("anomalies");
            self.findings(findings);
            self.close();
        }
    }
    /// The items of a list of what could not be decoded.
    pub(crate) fn faults(&mut self, faults: &[Fault]) {
        for fault in faults {
            self.object();
            self.text("layer", &fault.layer);
            self.number("offset", u64::from(fault.offset));
            self.text("kind", &fault.kind);
            self.text("message", &fault.message);
            if !fault.path.is_empty() {
                // It is escaped already.
                self.plain("path", |out| out.extend(fault.path.as_bytes()));
            }
            self.close();
        }
    }
    /// The items of a list of what is odd.
    pub(crate) fn findings(&mut self, findings: &[Finding]) {
        let paths = core::mem::take(&mut self.paths);
        for (n, f) in findings.iter().enumerate() {
            self.object();
            self.text("layer", &f.layer.name());
            self.text("flag", &f.flag.name());
            self.number("offset", u64::from(f.at));
            let path = self.sought.get(n).and_then(|s| paths.get(s.from..s.to)).unwrap_or_default();
            if !path.is_empty() {
                self.plain("path", |out| out.extend(path));
            }
            if let Some(about) = f.about {
                self.text("about", &about);
            }
            self.close();
        }
        self.paths = paths;
    }
    /// Tells a message, what of it could not be decoded, and what is odd, with its place.
    pub fn message(&mut self, message: &Dissected<'_>, findings: &[Finding]) {
        let faults = self.walk(message, findings);
        self.faults_and_findings(faults, findings);
    }
    /// Tells a message, and finds the paths of `findings`, which [`faults_and_findings`](Self::faults_and_findings) then
    /// tells: of each the innermost field that has its octet. Returns the errors of whole layers.
    pub fn walk(&mut self, message: &Dissected<'_>, findings: &[Finding]) -> Vec<Fault> {
        self.sought.clear();
        self.paths.clear();
        if findings.is_empty() {
            return message.walk(self);
        }
        self.sought.extend(findings.iter().enumerate().map(|(n, f)| Sought::new(n, f.at)));
        self.sought.sort_by_key(|s| s.at);
        let faults = message.walk(&mut Locator(self));
        self.sought.sort_by_key(|s| s.finding);
        faults
    }
    /// Finds the paths of findings of a message that is not told.
    pub fn locate(&mut self, message: &Dissected<'_>, findings: &[Finding]) {
        if findings.is_empty() {
            return;
        }
        let mut told = Self::default();
        told.object();
        told.walk(message, findings);
        (self.sought, self.paths) = (told.sought, told.paths);
    }
    /// The member `layers`: name, place and octets of each layer of a message, which is the text so far.
    pub fn layers(&mut self, message: &Dissected<'_>, octets: &[u8]) {
        let mut layers = Layers::default();
        message.walk(&mut layers);
        self.array("layers");
        for (name, span) in &layers.found {
            let range = span.start as usize..span.end as usize;
            let Some(octets) = octets.get(range) else { continue };
            self.object();
            self.text("layer", name);
            self.number("offset", u64::from(span.start));
            self.octets("octets", octets);
            self.close();
        }
        self.close();
    }
}

/// A finding whose innermost field is looked for.
#[derive(Clone, Copy, Debug)]
struct Sought {
    finding: usize,
    at: u32,
    /// The octets of the best field so far.
    size: u32,
    /// Whether that field begins here.
    begins: bool,
    /// Where in the paths it has its own.
    from: usize,
    to: usize,
}

impl Sought {
    const fn new(finding: usize, at: u32) -> Self {
        Self { finding, at, size: u32::MAX, begins: false, from: 0, to: 0 }
    }
}

/// Tells JSON, and finds the paths of what is sought in it; that is in the order of the octets.
struct Locator<'j>(&'j mut Json);

impl Locator<'_> {
    fn note(&mut self, field: Field<'_>) {
        let Self(json) = self;
        // The value of an AVP has the path of the AVP.
        if matches!(json.varied, Some(Varied::Value | Varied::Group)) {
            return;
        }
        let Span { start, end } = field.span;
        let first = json.sought.partition_point(|s| s.at < start);
        let inside = |s: &Sought| s.at < end || s.at == start;
        let behind = json.sought.get(first..).unwrap_or_default().partition_point(inside);
        let range = first..first.saturating_add(behind);
        let size = end.saturating_sub(start);
        // A field without octets has no octet: one that begins there has.
        let better = |s: &Sought| match (size, s.size) {
            (0, best) => best == 0 || !s.begins,
            (_, 0) => s.at == start,
            (size, best) => size <= best,
        };
        if !json.sought.get(range.clone()).unwrap_or_default().iter().any(better) {
            return;
        }
        let mut paths = core::mem::take(&mut json.paths);
        let from = paths.len();
        json.path(field.name, &mut paths);
        let to = paths.len();
        json.paths = paths;
        for sought in json.sought.get_mut(range).unwrap_or_default().iter_mut().filter(|s| better(s)) {
            *sought = Sought { size, begins: sought.at == start, from, to, ..*sought };
        }
    }
}

impl Visitor for Locator<'_> {
    fn begin(&mut self, field: Field<'_>, shape: Shape) {
        self.note(field);
        self.0.begin(field, shape);
    }
    fn end(&mut self) {
        self.0.end();
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        self.note(field);
        self.0.value(field, value);
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: Error) {
        self.note(field);
        self.0.fault(field, raw, error);
    }
    fn unknown(&mut self, field: Field<'_>, raw: &[u8]) {
        self.note(field);
        self.0.unknown(field, raw);
    }
    fn unread(&mut self, field: Field<'_>, octets: &[u8]) {
        self.note(field);
        self.0.unread(field, octets);
    }
    fn other(&mut self, field: Field<'_>, element: Element<'_>, error: Error) {
        self.note(field);
        self.0.other(field, element, error);
    }
    fn varied(&mut self, what: Varied) {
        Visitor::varied(self.0, what);
    }
}

/// Finds the outermost fields.
#[derive(Default)]
struct Layers {
    depth: usize,
    found: Vec<(String, Span)>,
}

impl Visitor for Layers {
    fn begin(&mut self, field: Field<'_>, _: Shape) {
        if self.depth == 0 {
            self.found.push((field.name.to_owned(), field.span));
        }
        self.depth = self.depth.saturating_add(1);
    }
    fn end(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }
    fn value(&mut self, _: Field<'_>, _: Value<'_>) {}
    fn fault(&mut self, _: Field<'_>, _: &[u8], _: Error) {}
}

struct Escaped<'o>(&'o mut Vec<u8>);

impl core::fmt::Write for Escaped<'_> {
    fn write_str(&mut self, s: &str) -> core::fmt::Result {
        escape(self.0, s);
        Ok(())
    }
    fn write_char(&mut self, c: char) -> core::fmt::Result {
        match u8::try_from(c) {
            Ok(b) if b.is_ascii() && !is_special(b) => self.0.push(b),
            _ => escape(self.0, c.encode_utf8(&mut [0; 4])),
        }
        Ok(())
    }
}

/// Whether an octet of text cannot stand in a JSON string as it is.
const fn is_special(b: u8) -> bool {
    matches!(b, b'"' | b'\\' | 0..=0x1f | 0x7f)
}

/// A bit, or more, if one of eight octets is special or part of a character beyond ASCII, which may be.
const fn special(eight: [u8; 8]) -> u64 {
    const ONES: u64 = u64::MAX / 255;
    const BELOW: u64 = ONES.wrapping_mul(0x20);
    const QUOTE: u64 = ONES.wrapping_mul(b'"' as u64);
    const BACKSLASH: u64 = ONES.wrapping_mul(b'\\' as u64);
    let x = u64::from_le_bytes(eight);
    // The top bit of an octet is set by what is taken from it or added to it. It goes on to the next only from one that is
    // special itself.
    let any = x
        | x.wrapping_sub(BELOW)
        | (x ^ QUOTE).wrapping_sub(ONES)
        | (x ^ BACKSLASH).wrapping_sub(ONES)
        | x.wrapping_add(ONES);
    any & ONES.wrapping_mul(0x80)
}

/// Whether text can stand in a JSON string as it is.
fn is_clean(text: &[u8]) -> bool {
    if let Some(last) = text.last_chunk::<8>() {
        // All are looked at, for nearly none is special.
        let eights = text.chunks_exact(8).filter_map(|e| e.first_chunk::<8>());
        return eights.fold(special(*last), |any, eight| any | special(*eight)) == 0;
    }
    // Of four to seven the first and the last four.
    match (text.first_chunk::<4>(), text.last_chunk::<4>()) {
        (Some([a, b, c, d]), Some([e, f, g, h])) => special([*a, *b, *c, *d, *e, *f, *g, *h]) == 0,
        _ => !text.iter().any(|b| is_special(*b) || !b.is_ascii()),
    }
}

/// Appends text as it stands in a string of JSON.
fn escape(out: &mut Vec<u8>, text: &str) {
    if is_clean(text.as_bytes()) {
        return out.extend_from_slice(text.as_bytes());
    }
    let mut rest = text;
    let special = |c: char| u8::try_from(c).is_ok_and(is_special) || text::is_hidden(c);
    while let Some((at, c)) = rest.char_indices().find(|(_, c)| special(*c)) {
        let (before, behind) = rest.split_at(at);
        out.extend_from_slice(before.as_bytes());
        match c {
            '"' => out.extend(b"\\\""),
            '\\' => out.extend(b"\\\\"),
            '\n' => out.extend(b"\\n"),
            '\r' => out.extend(b"\\r"),
            '\t' => out.extend(b"\\t"),
            _ => {
                for half in c.encode_utf16(&mut [0; 2]) {
                    out.extend(b"\\u");
                    text::hex(out, &half.to_be_bytes());
                }
            }
        }
        rest = behind.get(c.len_utf8()..).unwrap_or_default();
    }
    out.extend_from_slice(rest.as_bytes());
}

impl Json {
    /// Adds the path of a member or item of what is open, as it stands in a string of JSON: `tcap.components[0].invoke`.
    fn path(&self, name: &str, to: &mut Vec<u8>) {
        let begin = to.len();
        let step = |to: &mut Vec<u8>| {
            if to.len() > begin {
                to.push(b'.');
            }
        };
        let item = |to: &mut Vec<u8>, n: u32| {
            to.push(b'[');
            text::unsigned(to, u64::from(n));
            to.push(b']');
        };
        let around = self.open.iter().zip(self.open.iter().skip(1));
        for (outer, inner) in around {
            if outer.is_object {
                step(to);
                // The name is in the text, between `"` and `":{`.
                let name = inner.from.saturating_add(1)..inner.members.saturating_sub(3);
                to.extend_from_slice(self.out.get(name).unwrap_or_default());
            } else {
                item(to, outer.count.saturating_sub(1));
            }
        }
        match self.open.last() {
            Some(open) if !open.is_object => item(to, open.count),
            _ => {
                step(to);
                escape(to, name);
            }
        }
    }
    /// Lists a field that is left out at its place, which is given.
    #[cold]
    #[inline(never)]
    fn leave_out(
        &mut self,
        field: Field<'_>,
        offset: u32,
        octets: &[u8],
        kind: &str,
        tag: Option<Element<'_>>,
    ) -> String {
        self.varied = None;
        let mut path = Vec::new();
        self.path(field.name, &mut path);
        let path = String::from_utf8(path).unwrap_or_default();
        let out = &mut self.left_out;
        if !out.is_empty() {
            out.push(b',');
        }
        out.extend(b"{\"path\":\"");
        out.extend(path.as_bytes());
        let _ = write!(out, "\",\"offset\":{offset},\"octets\":\"");
        text::hex(out, octets);
        let _ = write!(out, "\",\"kind\":\"{kind}\"");
        if let Some(element) = tag {
            let _ = write!(out, ",\"tag\":\"{} {}\"", element.class.1.unwrap_or_default(), element.tag);
            if element.constructed {
                out.extend(b",\"constructed\":true");
            }
        }
        out.push(b'}');
        path
    }
    /// Lists a number that readers of JSON would change.
    fn leave_out_number(&mut self, field: Field<'_>, octets: [u8; 8], kind: &str) {
        self.leave_out(field, field.span.start, &octets, kind, None);
    }
    /// Whether the type of a field is told beside it.
    #[inline]
    fn is_varied(&self, field: Field<'_>) -> bool {
        self.varied.is_some() | field.kind.varies
    }
    /// By what; a member whose name has other types elsewhere is as a parameter.
    fn take_varied(&mut self) -> Varied {
        self.varied.take().unwrap_or(Varied::Parameter(None))
    }
    /// A container whose type the message chooses.
    #[cold]
    #[inline(never)]
    fn begin_varied(&mut self, what: Varied, name: &str, shape: Shape) {
        match (what, shape) {
            (Varied::Group, _) => self.array("group"),
            (Varied::Value, Shape::Object) => self.member_object("fields"),
            (Varied::Value, Shape::List) => self.array("list"),
            (Varied::Parameter(apart), shape) => {
                let names = [Some(name), apart].into_iter().flatten();
                names.for_each(|name| self.member_object(name));
                if shape == Shape::List {
                    self.array("list");
                }
                if let Some(open) = self.open.last_mut() {
                    open.around = u8::from(apart.is_some()).saturating_add(u8::from(shape == Shape::List));
                }
            }
        }
    }
    /// A leaf of a parameter whose type the message chooses, in an object of its own.
    #[cold]
    #[inline(never)]
    fn value_apart(&mut self, what: Varied, field: Field<'_>, value: Value<'_>) {
        self.begin_varied(what, field.name, Shape::Object);
        let name = match kind_of(&value) {
            "text" | "octets" => "value",
            kind => kind,
        };
        self.value(Field::new(name, field.span), value);
        self.close();
    }
}

/// The key of the kind of a value.
#[inline]
const fn kind_of(value: &Value<'_>) -> &'static str {
    match value {
        Value::Unsigned(_) | Value::Signed(_) | Value::Float(_) => "number",
        Value::Flag(_) => "flag",
        Value::Octets(_) => "octets",
        _ => "text",
    }
}

impl Visitor for Json {
    fn begin(&mut self, field: Field<'_>, shape: Shape) {
        if self.is_varied(field) {
            let what = self.take_varied();
            return self.begin_varied(what, field.name, shape);
        }
        self.begin_container(field.name, shape == Shape::Object);
    }
    fn end(&mut self) {
        self.close();
    }
    fn value(&mut self, field: Field<'_>, value: Value<'_>) {
        let mut field = field;
        if self.is_varied(field) {
            match self.take_varied() {
                Varied::Value | Varied::Group => field.name = kind_of(&value),
                what => return self.value_apart(what, field, value),
            }
        }
        match value {
            Value::Text(text) => self.text(field.name, text),
            Value::Octets(octets) => self.octets(field.name, octets),
            Value::Named(_, Some(name)) => {
                self.name(field.name);
                self.string(name);
            }
            Value::Unsigned(n) if n <= EXACT => self.number(field.name, n),
            Value::Signed(n) if n.unsigned_abs() <= EXACT => self.signed(field.name, n),
            Value::Unsigned(n) => self.leave_out_number(field, n.to_be_bytes(), "large"),
            Value::Signed(n) => self.leave_out_number(field, n.to_be_bytes(), "large"),
            // With a fraction, so that all of a column are of one type.
            Value::Float(n) if n.is_finite() => {
                self.name(field.name);
                let _ = write!(self.out, "{n:?}");
            }
            Value::Float(n) => self.leave_out_number(field, n.to_be_bytes(), "notFinite"),
            Value::Flag(b) => {
                self.name(field.name);
                self.out.extend(if b { &b"true"[..] } else { b"false" });
            }
            Value::Null => self.null(field.name),
            Value::Named(_, None) | Value::Ranged(..) | Value::Unsigned64(_) | Value::Signed64(_) | _ => {
                self.text(field.name, &value);
            }
        }
    }
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: Error) {
        let path = self.leave_out(field, error.at(), raw, error.kind().name(), None);
        self.faults.push(Fault { path, ..error.into() });
    }
    fn unknown(&mut self, field: Field<'_>, raw: &[u8]) {
        self.member_object(field.name);
        self.octets("octets", raw);
        self.close();
    }
    fn unread(&mut self, field: Field<'_>, octets: &[u8]) {
        if self.varied == Some(Varied::Value) {
            return self.value(field, Value::Octets(octets));
        }
        let Span { start, end } = field.span;
        let size = u32::try_from(octets.len()).unwrap_or(u32::MAX);
        self.leave_out(field, end.saturating_sub(size).max(start), octets, "form", None);
    }
    fn other(&mut self, field: Field<'_>, element: Element<'_>, error: Error) {
        let path = self.leave_out(field, error.at(), element.contents, error.kind().name(), Some(element));
        self.faults.push(Fault { path, ..error.into() });
    }
    fn varied(&mut self, what: Varied) {
        self.varied = Some(what);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each octet at each place of a text of each length below 40.
    #[test]
    fn what_is_special_is_found_wherever_it_stands() {
        for b in 0..=0x7f_u8 {
            for len in 1..40usize {
                for at in 0..len {
                    let mut text = vec![b'a'; len];
                    if let Some(slot) = text.get_mut(at) {
                        *slot = b;
                    }
                    assert_eq!(is_clean(&text), !is_special(b), "{b:#x} at {at} of {len}");
                    let mut out = vec![b'"'];
                    escape(&mut out, core::str::from_utf8(&text).unwrap_or_default());
                    out.push(b'"');
                    let back: Result<String, _> = serde_json::from_slice(&out);
                    assert_eq!(back.ok().map(String::into_bytes), Some(text), "{b:#x} at {at} of {len}");
                    assert_eq!(out.len() == len.saturating_add(2), !is_special(b), "{b:#x} at {at} of {len}");
                }
            }
        }
        for text in [
            "Zürich \"1\" \\ a\tb\nc\u{1}\u{7f} ende",
            "\u{85}",
            "c1 \u{80}\u{9f}, marks \u{202e}\u{2028}\u{200b}\u{feff}, a tag \u{e0041}, and 東京",
        ] {
            let mut out = Vec::new();
            escape(&mut out, text);
            let json = format!("\"{}\"", String::from_utf8_lossy(&out));
            assert!(!json.contains(text::is_hidden), "{json}");
            let back: Result<String, _> = serde_json::from_str(&json);
            assert_eq!(back.ok().as_deref(), Some(text));
        }
    }
}
