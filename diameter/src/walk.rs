//! Every field of a message, in the order of its octets.

use crate::{
    avp,
    def::{Def, Registry},
    dictionary::{Dictionary, STANDARD},
    grammar::{Grammar, Tally},
    message::{Avp, Avps, Message},
    names,
    types::{AvpType, DataKind, Grouped, Value, printable},
};
use sigcodec_wire::walk::{Field, Identity, Kind, Shape, Span, Value as Shown, Varied, Visitor, Walk};

impl Walk for Message<'_> {
    fn walk(&self, visitor: &mut dyn Visitor) {
        self.walk_with(&STANDARD, visitor);
    }
}

impl Message<'_> {
    /// Tells `visitor` header and AVPs, named and typed by `dictionary`, and behind the AVPs of the message and of each
    /// group the names of those that its grammar asks for and that are missing.
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
        let command = dictionary.command(h.application, h.command, h.flags.is_request());
        if let Some(command) = command {
            visitor.value(Field::new("commandName", at(5, 8)), Shown::Text(&command.name));
        }
        visitor.value(Field::new("application", at(8, 12)), Shown::Unsigned(u64::from(h.application)));
        if let Some(name) = dictionary.application_name(h.application) {
            visitor.value(Field::new("applicationName", at(8, 12)), Shown::Text(&name));
        }
        visitor.value(Field::new("hopByHop", at(12, 16)), Shown::Unsigned(u64::from(h.hop_by_hop)));
        visitor.value(Field::new("endToEnd", at(16, 20)), Shown::Unsigned(u64::from(h.end_to_end)));
        visitor.end();
        let place = Place {
            dictionary,
            application: h.application,
            vendor: 0,
            beside: self.avps(),
            grammar: if h.flags.is_error() { None } else { command.map(|c| &c.grammar) },
            failed: false,
        };
        place.walk(Field::new("avps", Span::of(&self.avps().reader())), visitor);
        visitor.end();
    }
}

/// AVPs of a message or a group, and what the names of their values depend on.
#[derive(Clone, Copy)]
struct Place<'a, 'd> {
    dictionary: &'d Dictionary,
    application: u32,
    /// The vendor of the group.
    vendor: u32,
    /// The AVPs.
    beside: Avps<'a>,
    grammar: Option<&'static Grammar>,
    /// Inside a Failed-AVP, where an example of a group has no members, RFC 6733 §7.5.
    failed: bool,
}

impl Place<'_, '_> {
    /// The AVPs, and the names of those that are missing.
    fn walk(&self, field: Field<'_>, visitor: &mut dyn Visitor) {
        visitor.begin(field, Shape::List);
        let mut items = self.beside.iter();
        let mut tally = Tally::new(self.grammar);
        loop {
            let rest = items.rest();
            let Some(item) = items.next() else { break };
            match item {
                Ok(avp) => {
                    tally.count(&avp);
                    walk_avp(&avp, self, visitor);
                }
                Err(e) => visitor.fault(Field::new("", Span::of(&rest)), rest.rest(), e),
            }
        }
        visitor.end();
        let end = Span::new(field.span.end, field.span.end);
        let mut any = false;
        tally.missing(self.beside, |def| {
            if !any {
                visitor.begin(Field::new("missing", end), Shape::List);
            }
            any = true;
            visitor.value(Field::new("", end), Shown::Text(&def.name));
        });
        if any {
            visitor.end();
        }
    }
    /// The number of an AVP that stands beside.
    fn number(&self, code: u32, vendor: u32) -> Option<u32> {
        let found =
            self.beside.iter().filter_map(Result::ok).find(|a| (a.code, a.vendor) == (code, vendor))?;
        found.data.rest().try_into().ok().map(u32::from_be_bytes)
    }
    /// The vendor that the AVPs are about.
    fn vendor(&self) -> Option<u32> {
        self.number(avp::VENDOR_ID.code, avp::VENDOR_ID.vendor)
    }
    /// The name that a registry gives a number in an AVP of a vendor.
    fn registered(&self, registry: Registry, own: u32, n: u32) -> Option<&'static str> {
        match registry {
            Registry::Vendors => self.dictionary.vendor_name(n),
            Registry::Applications => self.dictionary.application_name(n),
            Registry::ExperimentalResults => {
                let vendor = if own != 0 { own } else { self.vendor().unwrap_or(self.vendor) };
                // The codes of the base protocol stand in a Result-Code.
                if vendor == 0 { None } else { names::experimental_result(vendor, n) }
            }
            Registry::Features => None,
        }
    }
    /// The names that bits have here.
    fn bits(&self, def: &Def) -> &'static [(u8, &'static str)] {
        match def.registry {
            Some(Registry::Features) if self.vendor().is_none_or(|v| v == def.vendor) => {
                let (code, vendor) = FEATURE_LIST_ID;
                names::features(self.application, self.number(code, vendor).unwrap_or(0))
            }
            _ => def.bits,
        }
    }
}

/// Tells one AVP of a message of an application as it is told among those beside it.
#[inline(never)]
pub(crate) fn part(a: &Avp<'_>, beside: Avps<'_>, application: u32, visitor: &mut dyn Visitor) {
    let place = Place { dictionary: &STANDARD, application, vendor: 0, beside, grammar: None, failed: false };
    walk_avp(a, &place, visitor);
}

/// The value of an AVP that no dictionary has: octets in which anything may stand.
const UNKNOWN: &Kind = &Kind::new("OctetString").with(Identity::CARRIER);

/// Feature-List-ID, TS 29.229 §6.3.30.
const FEATURE_LIST_ID: (u32, u32) = (629, 10415);

#[inline(always)]
fn walk_avp(a: &Avp<'_>, place: &Place<'_, '_>, visitor: &mut dyn Visitor) {
    let def = place.dictionary.meant(a.code, a.vendor);
    let span = a.span();
    let at = |from: u32, to: u32| Span::new(span.start.wrapping_add(from), span.start.wrapping_add(to));
    visitor.begin(Field::typed("", def.map_or(Kind::NONE, |d| d.kind.of_values()), span), Shape::Object);
    if let Some(def) = def {
        visitor.value(Field::new("name", at(0, 4)), Shown::Text(&def.name));
    }
    visitor.value(Field::new("code", at(0, 4)), Shown::Unsigned(u64::from(a.code)));
    let vendor = if a.flags & Avp::VENDOR != 0 { at(8, 12) } else { at(4, 4) };
    visitor.value(Field::new("vendor", vendor), Shown::Unsigned(u64::from(a.vendor)));
    visitor.value(Field::new("flags", at(4, 5)), Shown::Unsigned(u64::from(a.flags)));
    let kind = def.map_or(DataKind::OctetString, |d| d.kind);
    visitor.varied(if kind == DataKind::Grouped { Varied::Group } else { Varied::Value });
    let field = Field::typed("value", def.map_or(UNKNOWN, |d| &d.value_kind), Span::of(&a.data));
    if kind == DataKind::Grouped {
        match Grouped::decode(a.data) {
            Ok(beside) => {
                let failed = place.failed || a.is(avp::FAILED_AVP.def);
                let grammar = if failed { None } else { def.and_then(|d| d.group) };
                Place { vendor: a.vendor, beside, grammar, failed, ..*place }.walk(field, visitor);
            }
            Err(e) => visitor.fault(field, a.data.rest(), e),
        }
        walk_padding(a, visitor);
        return visitor.end();
    }
    match kind.decode(a.data) {
        Err(e) => {
            visitor.fault(field, a.data.rest(), e);
            walk_text(a.data.rest(), field.span, visitor);
        }
        Ok(value) => match value {
            Value::OctetString(octets) => {
                visitor.value(field, Shown::Octets(octets));
                walk_text(octets, field.span, visitor);
            }
            Value::Integer32(n) => {
                visitor.value(field, Shown::Signed(i64::from(n)));
                walk_names(0, Some(n), a.vendor, def, place, field.span, visitor);
            }
            Value::Integer64(n) => visitor.value(field, Shown::Signed64(n)),
            Value::Unsigned32(n) => {
                visitor.value(field, Shown::Unsigned(u64::from(n)));
                walk_names(u64::from(n), i32::try_from(n).ok(), a.vendor, def, place, field.span, visitor);
            }
            Value::Unsigned64(n) => {
                visitor.value(field, Shown::Unsigned64(n));
                walk_names(n, i32::try_from(n).ok(), a.vendor, def, place, field.span, visitor);
            }
            Value::Float32(n) => visitor.value(field, Shown::Float(f64::from(n))),
            Value::Float64(n) => visitor.value(field, Shown::Float(n)),
            Value::Address(address) => visitor.value(field, Shown::Text(&address)),
            Value::Time(t) => visitor.value(field, Shown::Text(&t)),
            Value::UTF8String(s)
            | Value::DiameterIdentity(s)
            | Value::IPFilterRule(s)
            | Value::QoSFilterRule(s) => visitor.value(field, Shown::Text(&s)),
            // As it came: letters of either case mean the same, and a rule that compares them should see which they are.
            Value::DiameterURI(_) => {
                let text = core::str::from_utf8(a.data.rest()).unwrap_or_default();
                visitor.value(field, Shown::Text(&text));
            }
            Value::Derived(view) => view.walk(field, visitor),
            Value::Enumerated(n) => {
                let name = def.and_then(|d| d.value_name(n));
                visitor.value(field, Shown::Named(i64::from(n), name));
            }
            Value::Grouped(_) => {}
        },
    }
    walk_padding(a, visitor);
    visitor.end();
}

/// Padding that is not zero.
#[inline(always)]
fn walk_padding(a: &Avp<'_>, visitor: &mut dyn Visitor) {
    if a.data.len() & 3 != 0 && a.padding().iter().any(|b| *b != 0) {
        tell_padding(a, visitor);
    }
}
#[cold]
#[inline(never)]
fn tell_padding(a: &Avp<'_>, visitor: &mut dyn Visitor) {
    let start = a.data.end();
    let span = Span::new(start, start.wrapping_add(u32::try_from(a.padding().len()).unwrap_or_default()));
    visitor.value(Field::new("padding", span), Shown::Octets(a.padding()));
}

/// Octets that can be read as text, as such.
fn walk_text(octets: &[u8], span: Span, visitor: &mut dyn Visitor) {
    if let Some(text) = printable(octets) {
        visitor.value(Field::new("text", span), Shown::Text(&text));
    }
}

/// The bits of a flag word that are set, or the name of a number that has one.
#[inline]
fn walk_names(
    word: u64,
    value: Option<i32>,
    vendor: u32,
    def: Option<&'static Def>,
    place: &Place<'_, '_>,
    span: Span,
    visitor: &mut dyn Visitor,
) {
    let named = |d: &&Def| !d.bits.is_empty() || !d.values.is_empty() || d.registry.is_some();
    let Some(def) = def.filter(named) else { return };
    let bits = place.bits(def);
    if !bits.is_empty() {
        visitor.begin(Field::new("bits", span), Shape::List);
        let mut left = word;
        while left != 0 {
            let bit = left.trailing_zeros();
            let name = bits.iter().find(|(n, _)| u32::from(*n) == bit).map(|(_, name)| *name);
            visitor.value(Field::new("", span), Shown::Named(i64::from(bit), name));
            left &= left.wrapping_sub(1);
        }
        return visitor.end();
    }
    let name = match def.registry {
        Some(registry) => u32::try_from(word).ok().and_then(|n| place.registered(registry, vendor, n)),
        None => value.and_then(|n| def.value_name(n)),
    };
    if let Some(name) = name {
        visitor.value(Field::new("valueName", span), Shown::Text(&name));
    }
}
