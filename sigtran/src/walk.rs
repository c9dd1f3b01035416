//! Showing every parameter.

use super::{Format, HEADER, MAX_DEPTH, Message, Names, Parameter, ParameterDef, Parameters, Protocol};
use sigcodec_wire::{
    Error, Kind, Reader,
    walk::{Field, Occurrences, Shape, Span, Value, Visitor},
};

impl Message<'_> {
    /// Tells `visitor` header and parameters.
    pub fn walk(&self, name: &'static str, visitor: &mut dyn Visitor) {
        let start = self.whole.position();
        let at = |from: u32, to: u32| Span::new(start.wrapping_add(from), start.wrapping_add(to));
        visitor.begin(Field::new(name, Span::of(&self.whole)), Shape::Object);
        visitor.value(Field::new("version", at(0, 1)), Value::Unsigned(u64::from(self.version())));
        let reserved = self.whole.rest().get(1).copied().unwrap_or_default();
        if reserved != 0 {
            visitor.value(Field::new("headerReserved", at(1, 2)), Value::Unsigned(u64::from(reserved)));
        }
        visitor.value(Field::new("messageClass", at(2, 3)), Value::Unsigned(u64::from(self.class())));
        visitor.value(
            Field::new("messageType", at(3, 4)),
            Value::Named(i64::from(self.message_type()), self.def().map(|d| d.name)),
        );
        let length = u64::try_from(self.parameters.len().wrapping_add(HEADER)).unwrap_or(u64::MAX);
        visitor.value(Field::new("messageLength", at(4, 8)), Value::Unsigned(length));
        if self.def().is_none() {
            let known = self.protocol.messages.iter().any(|m| m.class == self.class());
            let (kind, octet) = if known { (Kind::MessageType, 3) } else { (Kind::MessageClass, 2) };
            let span = at(octet, octet.wrapping_add(1));
            let error = Error::new(kind, span.start, self.protocol.layer);
            visitor.fault(Field::new("message", span), &[], error);
        }
        walk_parameters(self.parameters(), self.protocol, 0, visitor);
        let behind = self.uncounted_padding();
        if behind.rest().iter().any(|b| *b != 0) {
            visitor.value(Field::new("uncountedPadding", Span::of(&behind)), Value::Octets(behind.rest()));
        }
        visitor.end();
    }
}

/// What is counted beside the parameters of a protocol, of which there are fewer.
const PADDING: usize = 60;
const MASK: usize = 61;
const RESERVED: usize = 62;
const UNKNOWN: usize = 63;

/// Tells `visitor` the parameters in `parameters`; faulty ones are told with their octets.
fn walk_parameters(
    parameters: Parameters<'_>,
    protocol: &'static Protocol,
    depth: u8,
    visitor: &mut dyn Visitor,
) {
    let mut items = parameters;
    let mut seen = Occurrences::default();
    loop {
        let before = items.rest();
        let Some(item) = items.next() else { break };
        match item {
            Err(e) => visitor.fault(Field::new("parameters", Span::of(&before)), before.rest(), e),
            Ok(p) => {
                let def = protocol.parameters.iter().enumerate().find(|(_, d)| d.tag == p.tag);
                let (number, name) = def.map_or((UNKNOWN, "unknownParameter"), |(i, d)| (i, d.name));
                let name = seen.name(number, name);
                let def = def.map(|(_, d)| d);
                walk_parameter(&p, name.as_str(), def, &mut seen, protocol, depth, visitor);
                if p.padding.iter().any(|b| *b != 0) {
                    let at = p.value.end();
                    let end = at.wrapping_add(u32::try_from(p.padding.len()).unwrap_or_default());
                    let name = seen.name(PADDING, "padding");
                    visitor.value(Field::new(name.as_str(), Span::new(at, end)), Value::Octets(p.padding));
                }
            }
        }
    }
}

fn walk_parameter(
    p: &Parameter<'_>,
    name: &str,
    def: Option<&ParameterDef>,
    seen: &mut Occurrences,
    protocol: &'static Protocol,
    depth: u8,
    visitor: &mut dyn Visitor,
) {
    let span = p.span();
    let Some(def) = def else {
        visitor.begin(Field::new(name, span), Shape::Object);
        visitor.value(Field::new("tag", span), Value::Unsigned(u64::from(p.tag)));
        visitor.unknown(Field::new("value", Span::of(&p.value)), p.value.rest());
        return visitor.end();
    };
    let field = Field::new(name, span);
    let mut r = p.value;
    if !def.format.allows(r.len()) {
        let error = Error::new(Kind::ParameterLength, span.start, protocol.layer);
        return visitor.fault(field, r.rest(), error.with_detail(p.tag));
    }
    match def.format {
        Format::Octets => visitor.value(field, Value::Octets(r.rest())),
        Format::Text => match core::str::from_utf8(r.rest()) {
            Ok(text) => visitor.value(field, Value::Text(&text)),
            Err(_) => visitor.fault(field, r.rest(), r.error(Kind::Text)),
        },
        Format::Number(names) => {
            let n = r.u32().unwrap_or(0);
            visitor.value(field, number(n, names));
        }
        Format::Numbers => {
            visitor.begin(field, Shape::List);
            while let Ok(n) = r.u32() {
                visitor.value(item(&r, 4), Value::Unsigned(u64::from(n)));
            }
            visitor.end();
        }
        Format::OctetNumbers(names) => {
            visitor.begin(field, Shape::List);
            while let Ok(n) = r.u8() {
                visitor.value(item(&r, 1), number(u32::from(n), names));
            }
            visitor.end();
        }
        Format::PointCode => {
            let pc = r.u32().unwrap_or(0);
            visitor.value(field, Value::Unsigned(u64::from(pc & 0xff_ffff)));
            if pc >> 24 != 0 {
                let name = seen.name(MASK, "mask");
                visitor.value(Field::new(name.as_str(), span), Value::Unsigned(u64::from(pc >> 24)));
            }
        }
        Format::PointCodes => {
            visitor.begin(field, Shape::List);
            while let Ok(n) = r.u32() {
                let here = item(&r, 4);
                visitor.begin(here, Shape::Object);
                let mask = Span::new(here.span.start, here.span.start.wrapping_add(1));
                visitor.value(Field::new("mask", mask), Value::Unsigned(u64::from(n >> 24)));
                let pc = Span::new(mask.end, here.span.end);
                visitor.value(Field::new("pointCode", pc), Value::Unsigned(u64::from(n & 0xff_ffff)));
                visitor.end();
            }
            visitor.end();
        }
        Format::Pair(first, first_names, second, second_names) => {
            let (a, b) = (r.u16().unwrap_or(0), r.u16().unwrap_or(0));
            let both = u32::from(a) << 16 | u32::from(b);
            let name = second_names.iter().find(|(n, _)| *n == both || *n == u32::from(b));
            visitor.begin(field, Shape::Object);
            let start = p.value.position();
            let (one, two) =
                (Span::new(start, start.wrapping_add(2)), Span::new(start.wrapping_add(2), r.end()));
            visitor.value(Field::new(first, one), number(u32::from(a), first_names));
            visitor.value(Field::new(second, two), Value::Named(i64::from(b), name.map(|(_, s)| *s)));
            visitor.end();
        }
        Format::Nested(_) => {
            visitor.begin(field, Shape::Object);
            if depth < MAX_DEPTH {
                walk_parameters(Parameters::new(r), protocol, depth.wrapping_add(1), visitor);
            } else {
                visitor.fault(Field::new("parameters", Span::of(&r)), r.rest(), r.error(Kind::Depth));
            }
            visitor.end();
        }
        Format::Octet(names) => {
            if let [reserved @ .., n] = r.rest() {
                visitor.value(field, number(u32::from(*n), names));
                if reserved.iter().any(|b| *b != 0) {
                    let name = seen.name(RESERVED, "reserved");
                    visitor.value(Field::new(name.as_str(), span), Value::Octets(reserved));
                }
            }
        }
        Format::Headed(head, walk, ..) => {
            visitor.begin(field, Shape::Object);
            if let Ok(head) = r.window(head) {
                walk(head, visitor);
            }
            if depth < MAX_DEPTH {
                walk_parameters(Parameters::new(r), protocol, depth.wrapping_add(1), visitor);
            } else {
                visitor.fault(Field::new("parameters", Span::of(&r)), r.rest(), r.error(Kind::Depth));
            }
            visitor.end();
        }
        Format::ProtocolData => walk_protocol_data(field, r, visitor),
        Format::Custom(_, _, walk, _) => walk(field, r, visitor),
    }
}

fn item(after: &Reader<'_>, size: u32) -> Field<'static> {
    let end = after.position();
    Field::new("", Span::new(end.wrapping_sub(size), end))
}

fn number(n: u32, names: Names) -> Value<'static> {
    if names.is_empty() {
        return Value::Unsigned(u64::from(n));
    }
    Value::Named(i64::from(n), names.iter().find(|(v, _)| *v == n).map(|(_, name)| *name))
}

fn walk_protocol_data(field: Field<'_>, r: Reader<'_>, visitor: &mut dyn Visitor) {
    let mut r = r;
    visitor.begin(field, Shape::Object);
    for name in ["opc", "dpc"] {
        if let Ok(n) = r.u32() {
            visitor.value(Field::new(name, item(&r, 4).span), Value::Unsigned(u64::from(n)));
        }
    }
    for name in ["si", "ni", "mp", "sls"] {
        if let Ok(n) = r.u8() {
            visitor.value(Field::new(name, item(&r, 1).span), Value::Unsigned(u64::from(n)));
        }
    }
    visitor.value(Field::new("userData", Span::of(&r)), Value::Octets(r.rest()));
    visitor.end();
}
