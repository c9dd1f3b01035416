//! One interpreter of schemas over octets: [`walk`], [`audit`] and [`check`] are three ways to listen.
//!
//! The octets drive it. A member that cannot be decoded hides nothing but itself; an element that is no
//! member, stands twice or out of place is told as what it is, with its type where the tag is known.

use super::{
    Body, Member, Primitive, Schema, Tlv, Tlvs,
    tlv::{audit_forms, flag_of},
};
use crate::{
    Error, Kind, Reader,
    audit::{Auditor, Flag},
    walk::{Field, Shape, Span, Value, Visitor},
};

/// Tells `visitor` the element and all that is inside, typed by `schema`.
///
/// Members are told in the order of the octets. What is no member, or stands twice or out of place,
/// follows behind the members as items of a list named `unexpected`.
pub fn walk(name: &str, schema: &'static Schema, tlv: &Tlv<'_>, visitor: &mut dyn Visitor) {
    root(name, schema, tlv, &mut Walking(visitor));
}

/// Reports how the element departs from canonical form, and what is odd about its values.
pub fn audit(schema: &'static Schema, tlv: &Tlv<'_>, auditor: &mut dyn Auditor) {
    root("", schema, tlv, &mut Auditing(auditor));
}

/// Reports every violation of the type: missing, repeated and unknown members, sizes and ranges.
///
/// The error names kind and offset. What cannot be decoded is a violation too.
pub fn check(schema: &'static Schema, tlv: &Tlv<'_>, report: &mut dyn FnMut(Error)) {
    root("", schema, tlv, &mut Checking(report));
}

/// Listens to a traversal.
trait Listener {
    fn header(&mut self, tlv: &Tlv<'_>);
    fn begin(&mut self, field: Field<'_>, schema: &'static Schema, shape: Shape);
    fn end(&mut self);
    fn leaf(&mut self, field: Field<'_>, leaf: &'static Primitive, body: Reader<'_>);
    fn open(&mut self, field: Field<'_>, tlv: &Tlv<'_>);
    fn items(&mut self, schema: &'static Schema, body: Reader<'_>, count: usize);
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: Error);
    fn missing(&mut self, member: &'static Member, error: Error);
    fn begin_unexpected(&mut self, span: Span);
    fn unexpected(&mut self, why: Unexpected, tlv: &Tlv<'_>, raw: &[u8]);
}

/// Why an element is not where a member is expected.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unexpected {
    Repeated,
    OutOfOrder,
    Extension,
    Unknown,
}

#[inline]
fn element(name: &str, schema: &'static Schema, tagged: bool, tlv: &Tlv<'_>, to: &mut impl Listener) {
    to.header(tlv);
    match &schema.body {
        Body::Leaf(leaf) if !tlv.constructed => {
            to.leaf(Field::typed(name, schema.name, tlv.span()), leaf, tlv.body);
        }
        _ => contents(name, schema, tagged, tlv, to),
    }
}

/// The outermost element, whose tag nobody has compared.
fn root(name: &str, schema: &'static Schema, tlv: &Tlv<'_>, to: &mut impl Listener) {
    if schema.accepts(tlv.tag) {
        return element(name, schema, false, tlv, to);
    }
    to.header(tlv);
    let field = Field::typed(name, schema.name, tlv.span());
    to.fault(field, tlv.body.rest(), tlv.error(Kind::Tag));
}

/// The element without its header, which has been told.
fn contents(name: &str, schema: &'static Schema, tagged: bool, tlv: &Tlv<'_>, to: &mut impl Listener) {
    let field = Field::typed(name, schema.name, tlv.span());
    if tagged && matches!(schema.body, Body::Choice { .. } | Body::Open) {
        return explicit(field, schema, tlv, to);
    }
    let constructed = match schema.body {
        Body::Leaf(_) => false,
        Body::Sequence { .. } | Body::List { .. } => true,
        Body::Choice { .. } | Body::Open => tlv.constructed,
    };
    if constructed != tlv.constructed {
        let kind = match (tlv.constructed, schema.body) {
            (false, _) => Kind::Primitive,
            (
                true,
                Body::Leaf(Primitive::Octets { .. } | Primitive::Bits { .. } | Primitive::Text { .. }),
            ) => Kind::Segmented,
            (true, _) => Kind::Constructed,
        };
        return to.fault(field, tlv.body.rest(), tlv.error(kind));
    }
    match &schema.body {
        Body::Leaf(leaf) => to.leaf(field, leaf, tlv.body),
        Body::Open => to.open(field, tlv),
        Body::Choice { alternatives } => match alternatives.iter().find(|a| a.accepts(tlv.tag)) {
            Some(a) => {
                to.begin(field, schema, Shape::Object);
                contents(a.name, a.schema, a.tag.is_some(), tlv, to);
                to.end();
            }
            None => to.fault(field, tlv.body.rest(), tlv.error(Kind::Choice)),
        },
        Body::List { item, .. } => {
            to.begin(field, schema, Shape::List);
            let count = list(item, tlv.body, to);
            to.items(schema, tlv.body, count);
            to.end();
        }
        Body::Sequence { members, extensible } => {
            to.begin(field, schema, Shape::Object);
            sequence(members, *extensible, tlv.body, to);
            to.end();
        }
    }
}

/// A tag around a CHOICE or an open type: one element inside.
#[inline(never)]
fn explicit(field: Field<'_>, schema: &'static Schema, tlv: &Tlv<'_>, to: &mut impl Listener) {
    if !tlv.constructed {
        return to.fault(field, tlv.body.rest(), tlv.error(Kind::Primitive));
    }
    let mut body = tlv.body;
    match Tlv::read(&mut body) {
        Ok(inner) => {
            if schema.accepts(inner.tag) {
                element(field.name, schema, false, &inner, to);
            } else {
                to.header(&inner);
                to.fault(field, tlv.body.rest(), inner.error(Kind::Choice));
            }
            if !body.is_empty() {
                let rest = Field::new("trailing", Span::of(&body));
                to.fault(rest, body.rest(), body.error(Kind::Trailing));
            }
        }
        Err(e) => to.fault(field, tlv.body.rest(), e),
    }
}

#[inline]
fn list(item: &'static Schema, body: Reader<'_>, to: &mut impl Listener) -> usize {
    let mut rest = body;
    let mut tlv = Tlv::none(&body);
    let mut count = 0usize;
    while !rest.is_empty() {
        count = count.wrapping_add(1);
        if let Err(e) = tlv.replace(&mut rest) {
            unframed("", rest, e, to);
            if let Some(cut) = Tlv::clamped(rest).filter(|t| item.accepts(t.tag)) {
                to.header(&cut);
                contents("", item, false, &cut, to);
            }
            break;
        }
        if item.accepts(tlv.tag) {
            element("", item, false, &tlv, to);
        } else {
            to.header(&tlv);
            to.fault(Field::typed("", item.name, tlv.span()), tlv.body.rest(), tlv.error(Kind::Tag));
        }
    }
    count
}

#[cold]
#[inline(never)]
fn unframed(name: &str, rest: Reader<'_>, e: Error, to: &mut impl Listener) {
    to.fault(Field::new(name, Span::of(&rest)), rest.rest(), e);
}

#[inline]
fn sequence(members: &'static [Member], extensible: bool, body: Reader<'_>, to: &mut impl Listener) {
    let mut rest = body;
    let mut tlv = Tlv::none(&body);
    let mut expected = members;
    let mut strangers = false;
    while !rest.is_empty() {
        if let Err(e) = tlv.replace(&mut rest) {
            unframed("unframed", rest, e, to);
            // What is there of a member that is cut off.
            if let Some(cut) = Tlv::clamped(rest) {
                if let Some(m) = take(&mut expected, &cut, to) {
                    to.header(&cut);
                    contents(m.name, m.schema, m.tag.is_some(), &cut, to);
                }
            }
            break;
        }
        match take(&mut expected, &tlv, to) {
            Some(m) => element(m.name, m.schema, m.tag.is_some(), &tlv, to),
            None => strangers = true,
        }
    }
    for m in expected.iter().filter(|m| !m.optional) {
        let error = Error::new(Kind::Missing, body.end(), body.layer());
        to.missing(m, error.with_detail(m.tag.map_or(0, super::Tag::detail)));
    }
    if strangers {
        unexpected(members, extensible, body, to);
    }
}

/// Moves `expected` behind the member that `tlv` is; `None` leaves it where it is.
#[inline]
fn take(expected: &mut &'static [Member], tlv: &Tlv<'_>, to: &mut impl Listener) -> Option<&'static Member> {
    let mut rest: &'static [Member] = expected;
    let mut skipped_mandatory = false;
    while let [m, after @ ..] = rest {
        rest = after;
        if m.accepts(tlv.tag) {
            if skipped_mandatory {
                tell_missing(expected, m, tlv, to);
            }
            *expected = rest;
            return Some(m);
        }
        skipped_mandatory |= !m.optional;
    }
    None
}

#[cold]
#[inline(never)]
fn tell_missing(expected: &'static [Member], until: &Member, tlv: &Tlv<'_>, to: &mut impl Listener) {
    for m in expected.iter().take_while(|m| !core::ptr::eq(*m, until)).filter(|m| !m.optional) {
        to.missing(m, tlv.error(Kind::Missing).with_detail(m.tag.map_or(0, super::Tag::detail)));
    }
}

/// Second pass over a SEQUENCE that has elements the first could not place.
#[cold]
#[inline(never)]
fn unexpected(members: &'static [Member], extensible: bool, body: Reader<'_>, to: &mut impl Listener) {
    to.begin_unexpected(Span::of(&body));
    let mut items = Tlvs::new(body);
    let mut expected = members;
    // One bit a member that has stood already; no type has as many members as there are bits.
    let mut seen = 0u128;
    loop {
        let before = items.rest();
        let Some(Ok(tlv)) = items.next() else { break };
        let member = members.iter().position(|m| m.accepts(tlv.tag));
        let bit = member.and_then(|i| u32::try_from(i).ok()).and_then(|i| 1u128.checked_shl(i)).unwrap_or(0);
        let repeated = seen & bit != 0;
        seen |= bit;
        if place(&mut expected, &tlv) {
            continue;
        }
        let size = before.len().wrapping_sub(items.rest().len());
        let raw = before.rest().get(..size).unwrap_or_default();
        match member.and_then(|i| members.get(i)) {
            Some(m) => {
                to.unexpected(
                    if repeated { Unexpected::Repeated } else { Unexpected::OutOfOrder },
                    &tlv,
                    raw,
                );
                to.begin(Field::new("", tlv.span()), m.schema, Shape::Object);
                element(m.name, m.schema, m.tag.is_some(), &tlv, to);
                to.end();
            }
            None => {
                let why = if extensible { Unexpected::Extension } else { Unexpected::Unknown };
                to.header(&tlv);
                to.unexpected(why, &tlv, raw);
            }
        }
    }
    to.end();
}

fn place(expected: &mut &'static [Member], tlv: &Tlv<'_>) -> bool {
    match expected.iter().position(|m| m.accepts(tlv.tag)) {
        Some(i) => {
            *expected = expected.get(i.wrapping_add(1)..).unwrap_or_default();
            true
        }
        None => false,
    }
}

struct Walking<'v>(&'v mut dyn Visitor);

impl Listener for Walking<'_> {
    #[inline]
    fn header(&mut self, _: &Tlv<'_>) {}
    fn begin(&mut self, field: Field<'_>, _: &'static Schema, shape: Shape) {
        self.0.begin(field, shape);
    }
    fn end(&mut self) {
        self.0.end();
    }
    fn leaf(&mut self, field: Field<'_>, leaf: &'static Primitive, body: Reader<'_>) {
        leaf.walk(field, body, self.0);
    }
    fn open(&mut self, field: Field<'_>, tlv: &Tlv<'_>) {
        let class = ["UNIVERSAL", "APPLICATION", "CONTEXT", "PRIVATE"];
        self.0.begin(field, Shape::Object);
        let head = Span::new(tlv.start(), tlv.body.position());
        let class = class.get(usize::from(tlv.tag.class())).copied();
        self.0.value(Field::new("class", head), Value::Named(i64::from(tlv.tag.class()), class));
        self.0.value(Field::new("tag", head), Value::Unsigned(u64::from(tlv.tag.number())));
        self.0.value(Field::new("contents", Span::of(&tlv.body)), Value::Octets(tlv.body.rest()));
        self.0.end();
    }
    fn items(&mut self, _: &'static Schema, _: Reader<'_>, _: usize) {}
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: Error) {
        self.0.fault(field, raw, error);
    }
    fn missing(&mut self, member: &'static Member, error: Error) {
        let span = Span::new(error.at(), error.at());
        self.0.fault(Field::typed(member.name, member.schema.name, span), &[], error);
    }
    fn begin_unexpected(&mut self, span: Span) {
        self.0.begin(Field::new("unexpected", span), Shape::List);
    }
    fn unexpected(&mut self, why: Unexpected, tlv: &Tlv<'_>, raw: &[u8]) {
        if matches!(why, Unexpected::Extension | Unexpected::Unknown) {
            self.0.unknown(Field::new("", tlv.span()), raw);
        }
    }
}

struct Auditing<'v>(&'v mut dyn Auditor);

impl Listener for Auditing<'_> {
    #[inline]
    fn header(&mut self, tlv: &Tlv<'_>) {
        tlv.audit(self.0);
    }
    fn begin(&mut self, field: Field<'_>, schema: &'static Schema, _: Shape) {
        if schema.name == "PrivateExtension" {
            self.0.finding(Flag::PrivateExtension, field.span.start);
        }
    }
    fn end(&mut self) {}
    fn leaf(&mut self, _: Field<'_>, leaf: &'static Primitive, body: Reader<'_>) {
        leaf.audit(body, self.0);
    }
    fn open(&mut self, _: Field<'_>, tlv: &Tlv<'_>) {
        if tlv.constructed {
            audit_forms(tlv.body, self.0);
        }
    }
    fn items(&mut self, _: &'static Schema, _: Reader<'_>, _: usize) {}
    fn fault(&mut self, _: Field<'_>, _: &[u8], error: Error) {
        self.0.finding(flag_of(error.kind()), error.at());
    }
    fn missing(&mut self, _: &'static Member, error: Error) {
        self.0.finding(Flag::Undecodable, error.at());
    }
    fn begin_unexpected(&mut self, _: Span) {}
    fn unexpected(&mut self, why: Unexpected, tlv: &Tlv<'_>, _: &[u8]) {
        let flag = match why {
            Unexpected::Repeated => Flag::FieldDuplicated,
            Unexpected::OutOfOrder => Flag::FieldOutOfOrder,
            Unexpected::Extension => Flag::ExtensionUnknown,
            Unexpected::Unknown => Flag::FieldUnknown,
        };
        self.0.finding(flag, tlv.start());
        if tlv.constructed && matches!(why, Unexpected::Extension | Unexpected::Unknown) {
            audit_forms(tlv.body, self.0);
        }
    }
}

struct Checking<'v>(&'v mut dyn FnMut(Error));

impl Listener for Checking<'_> {
    fn header(&mut self, _: &Tlv<'_>) {}
    fn begin(&mut self, _: Field<'_>, _: &'static Schema, _: Shape) {}
    fn end(&mut self) {}
    fn leaf(&mut self, _: Field<'_>, leaf: &'static Primitive, body: Reader<'_>) {
        if let Err(e) = leaf.check(body) {
            (self.0)(e);
        }
    }
    fn open(&mut self, _: Field<'_>, _: &Tlv<'_>) {}
    fn items(&mut self, schema: &'static Schema, body: Reader<'_>, count: usize) {
        match schema.body {
            Body::List { size, .. } if !size.allows(count) => (self.0)(body.error(Kind::Size)),
            _ => {}
        }
    }
    fn fault(&mut self, _: Field<'_>, _: &[u8], error: Error) {
        (self.0)(error);
    }
    fn missing(&mut self, _: &'static Member, error: Error) {
        (self.0)(error);
    }
    fn begin_unexpected(&mut self, _: Span) {}
    fn unexpected(&mut self, why: Unexpected, tlv: &Tlv<'_>, _: &[u8]) {
        match why {
            Unexpected::Repeated => (self.0)(tlv.error(Kind::Duplicate)),
            Unexpected::OutOfOrder => (self.0)(tlv.error(Kind::Order)),
            Unexpected::Unknown => (self.0)(tlv.error(Kind::UnknownMember)),
            Unexpected::Extension => {}
        }
    }
}
