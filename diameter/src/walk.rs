//! Every field of a message, in the order of its octets.

use crate::{
    def::Def,
    dictionary::{Dictionary, STANDARD},
    message::{Avp, Avps, Message},
    types::{AvpType, DataKind, Grouped, Value},
};
use sigcodec_wire::walk::{Field, Shape, Span, Value as Shown, Visitor, Walk};

impl Walk for Message<'_> {
    fn walk(&self, visitor: &mut dyn Visitor) {
        self.walk_with(&STANDARD, visitor);
    }
}

impl Message<'_> {
    /// Tells `visitor` header and AVPs, named and typed by `dictionary`.
    pub fn walk_with(&self, dictionary: &Dictionary, visitor: &mut dyn Visitor) {
        let start = self.octets().position();
        let h = &self.header;
        let at = |from: u32, to: u32| Span::new(start.wrapping_add(from), start.wrapping_add(to));
        visitor.begin(Field::new("diameter", Span::of(&self.octets())), Shape::Object);
        visitor.begin(Field::new("header", at(0, 20)), Shape::Object);
        let mut number = |name: &'static str, span, n: u32| {
            visitor.value(Field::new(name, span), Shown::Unsigned(u64::from(n)));
        };
        number("version", at(0, 1), u32::from(h.version));
        number("length", at(1, 4), h.length);
        number("flags", at(4, 5), u32::from(h.flags.0));
        number("command", at(5, 8), h.command);
        if let Some(command) = dictionary.command(h.application, h.command, h.flags.is_request()) {
            visitor.value(Field::new("commandName", at(5, 8)), Shown::Text(&command.name));
        }
        visitor.value(Field::new("application", at(8, 12)), Shown::Unsigned(u64::from(h.application)));
        if let Some(name) = dictionary.application_name(h.application) {
            visitor.value(Field::new("applicationName", at(8, 12)), Shown::Text(&name));
        }
        visitor.value(Field::new("hopByHop", at(12, 16)), Shown::Unsigned(u64::from(h.hop_by_hop)));
        visitor.value(Field::new("endToEnd", at(16, 20)), Shown::Unsigned(u64::from(h.end_to_end)));
        visitor.end();
        visitor.begin(Field::new("avps", Span::of(&self.avps().reader())), Shape::List);
        walk_avps(self.avps(), dictionary, visitor);
        visitor.end();
        visitor.end();
    }
}

fn walk_avps(avps: Avps<'_>, dictionary: &Dictionary, visitor: &mut dyn Visitor) {
    let mut items = avps.iter();
    loop {
        let rest = items.rest();
        let Some(item) = items.next() else { break };
        match item {
            Ok(avp) => walk_avp(&avp, dictionary, visitor),
            Err(e) => visitor.fault(Field::new("", Span::of(&rest)), rest.rest(), e),
        }
    }
}

fn walk_avp(avp: &Avp<'_>, dictionary: &Dictionary, visitor: &mut dyn Visitor) {
    let def = dictionary.get(avp.code, avp.vendor);
    let span = avp.span();
    let at = |from: u32, to: u32| Span::new(span.start.wrapping_add(from), span.start.wrapping_add(to));
    visitor.begin(Field::typed("", def.map_or("", |d| d.kind.name()), span), Shape::Object);
    if let Some(def) = def {
        visitor.value(Field::new("name", at(0, 4)), Shown::Text(&def.name));
    }
    visitor.value(Field::new("code", at(0, 4)), Shown::Unsigned(u64::from(avp.code)));
    let vendor = if avp.flags & Avp::VENDOR != 0 { at(8, 12) } else { at(4, 4) };
    visitor.value(Field::new("vendor", vendor), Shown::Unsigned(u64::from(avp.vendor)));
    visitor.value(Field::new("flags", at(4, 5)), Shown::Unsigned(u64::from(avp.flags)));
    let kind = def.map_or(DataKind::OctetString, |d| d.kind);
    let field = Field::typed("value", kind.name(), Span::of(&avp.data));
    if kind == DataKind::Grouped {
        match Grouped::decode(avp.data) {
            Ok(inner) => {
                visitor.begin(field, Shape::List);
                walk_avps(inner, dictionary, visitor);
                visitor.end();
            }
            Err(e) => visitor.fault(field, avp.data.rest(), e),
        }
        return visitor.end();
    }
    match kind.decode(avp.data) {
        Err(e) => visitor.fault(field, avp.data.rest(), e),
        Ok(value) => match value {
            Value::OctetString(octets) => visitor.value(field, Shown::Octets(octets)),
            Value::Integer32(n) => {
                visitor.value(field, Shown::Signed(i64::from(n)));
                walk_names(0, Some(n), def, field.span, visitor);
            }
            Value::Integer64(n) => visitor.value(field, Shown::Signed(n)),
            Value::Unsigned32(n) => {
                visitor.value(field, Shown::Unsigned(u64::from(n)));
                walk_names(u64::from(n), i32::try_from(n).ok(), def, field.span, visitor);
            }
            Value::Unsigned64(n) => {
                visitor.value(field, Shown::Unsigned(n));
                walk_names(n, i32::try_from(n).ok(), def, field.span, visitor);
            }
            Value::Float32(n) => visitor.value(field, Shown::Float(f64::from(n))),
            Value::Float64(n) => visitor.value(field, Shown::Float(n)),
            Value::Address(a) => visitor.value(field, Shown::Text(&a)),
            Value::Time(t) => visitor.value(field, Shown::Text(&t)),
            Value::UTF8String(s)
            | Value::DiameterIdentity(s)
            | Value::IPFilterRule(s)
            | Value::QoSFilterRule(s) => visitor.value(field, Shown::Text(&s)),
            Value::DiameterURI(uri) => visitor.value(field, Shown::Text(&uri)),
            Value::Derived(view) => view.walk(field, visitor),
            Value::Enumerated(n) => {
                let name = def.and_then(|d| d.value_name(n));
                visitor.value(field, Shown::Named(i64::from(n), name));
            }
            Value::Grouped(_) => {}
        },
    }
    visitor.end();
}

/// The bits of a flag word that are set, or the name of a number that has one.
#[inline]
fn walk_names(
    word: u64,
    value: Option<i32>,
    def: Option<&'static Def>,
    span: Span,
    visitor: &mut dyn Visitor,
) {
    let Some(def) = def.filter(|d| !d.bits.is_empty() || !d.values.is_empty()) else { return };
    if !def.bits.is_empty() {
        visitor.begin(Field::new("bits", span), Shape::List);
        let mut left = word;
        while left != 0 {
            let bit = left.trailing_zeros();
            let name = def.bits.iter().find(|(n, _)| u32::from(*n) == bit).map(|(_, name)| *name);
            visitor.value(Field::new("", span), Shown::Named(i64::from(bit), name));
            left &= left.wrapping_sub(1);
        }
        visitor.end();
    } else if let Some(name) = value.and_then(|n| def.value_name(n)) {
        visitor.value(Field::new("valueName", span), Shown::Text(&name));
    }
}
