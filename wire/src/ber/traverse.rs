//! One interpreter of schemas over octets: [`walk`], [`audit`] and [`check`] are three ways to listen.
//!
//! The octets drive it. A member that cannot be decoded hides nothing but itself; an element that is no
//! member, stands twice or out of place is told as what it is, with its type where the tag is known.

use super::{
    Body, MAX_DEPTH, Member, Primitive, Schema, Tlv, Tlvs,
    forms::audit_forms,
    schema::{SEVERAL, find, may_begin},
    tlv::flag_of,
};
use crate::{
    Error, Kind, Layer, Reader,
    audit::{Auditor, Flag},
    walk::{Field, Shape, Span, Value, Visitor},
};

/// Tells `visitor` the element and all that is inside, typed by `schema`.
///
/// Members are told in the order of the octets. What is no member, or stands twice or out of place,
/// follows behind the members as items of a list named `unexpected`.
pub fn walk(name: &str, schema: &'static Schema, tlv: &Tlv<'_>, visitor: &mut dyn Visitor) {
    root(name, schema, tlv, visitor);
}

/// Reports how the element departs from canonical form, and what is odd about its values.
pub fn audit(schema: &'static Schema, tlv: &Tlv<'_>, auditor: &mut dyn Auditor) {
    root("", schema, tlv, auditor);
}

/// Reports every violation of the type: missing, repeated and unknown members, sizes and ranges.
///
/// The error names kind and offset. What cannot be decoded is a violation too.
pub fn check(schema: &'static Schema, tlv: &Tlv<'_>, report: &mut dyn FnMut(Error)) {
    root("", schema, tlv, report);
}

/// Listens to a traversal.
trait Listener {
    fn header(&mut self, tlv: &Tlv<'_>);
    fn enter(&mut self, field: Field<'_>, schema: &'static Schema, shape: Shape);
    fn leave(&mut self);
    fn leaf(&mut self, field: Field<'_>, leaf: &'static Primitive, body: Reader<'_>);
    fn open(&mut self, field: Field<'_>, tlv: &Tlv<'_>);
    fn items(&mut self, schema: &'static Schema, body: Reader<'_>, count: usize);
    fn undecodable(&mut self, field: Field<'_>, raw: &[u8], error: Error);
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

/// The outermost element, whose tag nobody has compared.
fn root<L: Listener + ?Sized>(name: &str, schema: &'static Schema, tlv: &Tlv<'_>, to: &mut L) {
    to.header(tlv);
    if schema.accepts(tlv.tag) {
        return contents(name, schema, false, tlv, to);
    }
    let field = Field::typed(name, schema.name, tlv.span());
    to.undecodable(field, tlv.body.rest(), tlv.error(Kind::Tag));
}

/// An element in whatever form, its tag compared and its header told.
fn contents<L: Listener + ?Sized>(
    name: &str,
    schema: &'static Schema,
    tagged: bool,
    tlv: &Tlv<'_>,
    to: &mut L,
) {
    let field = Field::typed(name, schema.name, tlv.span());
    let constructed = match schema.body {
        Body::Leaf(_) => false,
        Body::Sequence { .. } | Body::List { .. } => true,
        Body::Choice { .. } | Body::Open => tagged || tlv.constructed,
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
        return to.undecodable(field, tlv.body.rest(), tlv.error(kind));
    }
    match &schema.body {
        Body::Open if !tagged => to.open(field, tlv),
        Body::Choice { alternatives } if !tagged => choice(field, schema, alternatives, tlv, to),
        _ => inside(field, schema, tlv.body, to),
    }
}

/// The contents of an element whose tag and form are those of the type.
#[inline(always)]
fn inside<L: Listener + ?Sized>(field: Field<'_>, schema: &'static Schema, body: Reader<'_>, to: &mut L) {
    match &schema.body {
        Body::Leaf(leaf) => to.leaf(field, leaf, body),
        _ => nested(field, schema, body, to),
    }
}

/// The contents of a constructed element whose tag is that of the type.
#[inline(always)]
fn nested<L: Listener + ?Sized>(field: Field<'_>, schema: &'static Schema, body: Reader<'_>, to: &mut L) {
    match &schema.body {
        Body::Leaf(_) => {}
        Body::Sequence { members, extensible } => {
            to.enter(field, schema, Shape::Object);
            sequence(members, *extensible, body, to);
            to.leave();
        }
        Body::List { item, .. } => {
            to.enter(field, schema, Shape::List);
            let count = list(item, body, to);
            to.items(schema, body, count);
            to.leave();
        }
        Body::Choice { .. } | Body::Open => explicit(field.name, schema, body, to),
    }
}

/// A tag around a CHOICE or an open type: one element inside.
fn explicit<L: Listener + ?Sized>(name: &str, schema: &'static Schema, body: Reader<'_>, to: &mut L) {
    let mut rest = body;
    let inner = match Tlv::read(&mut rest) {
        Ok(inner) => inner,
        Err(e) => {
            let field = Field::typed(name, schema.name, Span::of(&body));
            return to.undecodable(field, body.rest(), e);
        }
    };
    to.header(&inner);
    let field = Field::typed(name, schema.name, inner.span());
    match &schema.body {
        Body::Choice { alternatives } => choice(field, schema, alternatives, &inner, to),
        _ => to.open(field, &inner),
    }
    if !rest.is_empty() {
        let trailing = Field::new("trailing", Span::of(&rest));
        to.undecodable(trailing, rest.rest(), rest.error(Kind::Trailing));
    }
}

/// An element that is one of the alternatives, in whatever form, its header told.
fn choice<L: Listener + ?Sized>(
    field: Field<'_>,
    schema: &'static Schema,
    alternatives: &'static [Member],
    tlv: &Tlv<'_>,
    to: &mut L,
) {
    match alternatives.iter().find(|a| a.accepts(tlv.tag)) {
        Some(a) => {
            to.enter(field, schema, Shape::Object);
            contents(a.name, a.schema, a.tag.is_some(), tlv, to);
            to.leave();
        }
        None => to.undecodable(field, tlv.body.rest(), tlv.error(Kind::Choice)),
    }
}

/// Identifier octet, contents and what follows, where tag and length take one octet each.
///
/// The tag may be any, end-of-contents and the first octet of a long one included: the caller compares it with a
/// canonical one.
#[inline(always)]
fn short(octets: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    match octets {
        [id, len @ 0..=0x7f, tail @ ..] => {
            let (contents, after) = tail.split_at_checked(usize::from(*len))?;
            Some((*id, contents, after))
        }
        _ => None,
    }
}

/// The type that an element with this identifier octet is read as, where `schema` may have several tags.
#[inline(always)]
fn alternative(schema: &'static Schema, octet: u8) -> Option<&'static Member> {
    match &schema.body {
        Body::Choice { alternatives } => alternatives.iter().find(|a| a.id == u16::from(octet)),
        _ => None,
    }
}

fn list<L: Listener + ?Sized>(item: &'static Schema, body: Reader<'_>, to: &mut L) -> usize {
    let id = item.id();
    let deepest = body.depth() >= MAX_DEPTH;
    let mut octets = body.rest();
    let mut count = 0usize;
    'items: while !octets.is_empty() {
        count = count.wrapping_add(1);
        'canonical: {
            let Some((octet, contents, after)) = short(octets) else { break 'canonical };
            let (span, contents) = body.child(octets, contents, after);
            let field = Field::typed("", item.name, span);
            if u16::from(octet) == id {
                match &item.body {
                    Body::Leaf(leaf) => to.leaf(field, leaf, contents),
                    _ if deepest => break 'canonical,
                    _ => nested(field, item, contents, to),
                }
            } else {
                if deepest || id != SEVERAL {
                    break 'canonical;
                }
                let Some(a) = alternative(item, octet) else { break 'canonical };
                to.enter(field, item, Shape::Object);
                inside(Field::typed(a.name, a.schema.name, span), a.schema, contents, to);
                to.leave();
            }
            octets = after;
            continue 'items;
        }
        octets = any_item(item, body.back_to(octets), to);
    }
    count
}

/// An item of a list in whatever form; the octets behind it, none where it has no intact frame.
#[inline(never)]
fn any_item<'a, L: Listener + ?Sized>(item: &'static Schema, mut rest: Reader<'a>, to: &mut L) -> &'a [u8] {
    match Tlv::read(&mut rest) {
        Ok(tlv) => {
            to.header(&tlv);
            if item.accepts(tlv.tag) {
                contents("", item, false, &tlv, to);
            } else {
                let field = Field::typed("", item.name, tlv.span());
                to.undecodable(field, tlv.body.rest(), tlv.error(Kind::Tag));
            }
            rest.rest()
        }
        Err(e) => {
            to.undecodable(Field::new("", Span::of(&rest)), rest.rest(), e);
            if let Some(cut) = Tlv::clamped(rest).filter(|t| item.accepts(t.tag)) {
                to.header(&cut);
                contents("", item, false, &cut, to);
            }
            &[]
        }
    }
}

fn sequence<L: Listener + ?Sized>(
    members: &'static [Member],
    extensible: bool,
    body: Reader<'_>,
    to: &mut L,
) {
    let deepest = body.depth() >= MAX_DEPTH;
    let mut octets = body.rest();
    let mut expected = members;
    let mut strangers = false;
    'items: while !octets.is_empty() {
        'canonical: {
            let Some((octet, contents, after)) = short(octets) else { break 'canonical };
            let Some((m, behind)) = next(expected, octet) else { break 'canonical };
            let (span, contents) = body.child(octets, contents, after);
            let field = Field::typed(m.name, m.schema.name, span);
            if m.id != SEVERAL {
                match &m.schema.body {
                    Body::Leaf(leaf) => to.leaf(field, leaf, contents),
                    _ if deepest => break 'canonical,
                    _ => nested(field, m.schema, contents, to),
                }
            } else {
                if deepest {
                    break 'canonical;
                }
                let Some(a) = alternative(m.schema, octet) else { break 'canonical };
                to.enter(field, m.schema, Shape::Object);
                inside(Field::typed(a.name, a.schema.name, span), a.schema, contents, to);
                to.leave();
            }
            octets = after;
            expected = behind;
            continue 'items;
        }
        let (after, place) = any_member(expected, body.back_to(octets), to);
        match place {
            Some(behind) => expected = behind,
            None => strangers = true,
        }
        octets = after;
    }
    if expected.first().is_some_and(|m| m.mandatory != 0) {
        tell_missing(expected, &[], body.end(), body.layer(), to);
    }
    if strangers {
        unexpected(members, extensible, body, to);
    }
}

/// The next member if it has this identifier octet, or may have several, with those behind it.
///
/// `None` where a member that must be there would be passed over.
#[inline(always)]
fn next(expected: &'static [Member], octet: u8) -> Option<(&'static Member, &'static [Member])> {
    if !may_begin(expected, octet) {
        return None;
    }
    let mandatory = expected.first()?.mandatory;
    let mut rest = expected;
    while let [m, behind @ ..] = rest {
        if m.id == u16::from(octet) || m.id == SEVERAL {
            return if m.mandatory == mandatory { Some((m, behind)) } else { None };
        }
        rest = behind;
    }
    None
}

/// A member in whatever form: the octets behind it, none where it has no intact frame, and the members behind
/// it; `None` for an element that is no member here.
#[inline(never)]
fn any_member<'a, L: Listener + ?Sized>(
    expected: &'static [Member],
    mut rest: Reader<'a>,
    to: &mut L,
) -> (&'a [u8], Option<&'static [Member]>) {
    match Tlv::read(&mut rest) {
        Ok(tlv) => (rest.rest(), member(expected, &tlv, to)),
        Err(e) => {
            to.undecodable(Field::new("unframed", Span::of(&rest)), rest.rest(), e);
            // What is there of a member that is cut off.
            let behind = Tlv::clamped(rest).and_then(|cut| member(expected, &cut, to));
            (&[], behind.or(Some(expected)))
        }
    }
}

/// Tells the member that `tlv` is, and gives those behind it.
fn member<L: Listener + ?Sized>(
    expected: &'static [Member],
    tlv: &Tlv<'_>,
    to: &mut L,
) -> Option<&'static [Member]> {
    let (_, rest) = expected.split_at_checked(find(expected, tlv.tag)?)?;
    let [m, behind @ ..] = rest else { return None };
    tell_missing(expected, rest, tlv.start(), tlv.body.layer(), to);
    to.header(tlv);
    contents(m.name, m.schema, m.tag.is_some(), tlv, to);
    Some(behind)
}

/// The mandatory members of `expected` in front of `until` are not there.
fn tell_missing<L: Listener + ?Sized>(
    expected: &'static [Member],
    until: &'static [Member],
    at: u32,
    layer: Layer,
    to: &mut L,
) {
    let passed = expected.len().wrapping_sub(until.len());
    for m in expected.iter().take(passed).filter(|m| !m.optional) {
        let error = Error::new(Kind::Missing, at, layer);
        to.missing(m, error.with_detail(m.tag.map_or(0, super::Tag::detail)));
    }
}

/// Second pass over a SEQUENCE that has elements the first could not place.
#[cold]
#[inline(never)]
fn unexpected<L: Listener + ?Sized>(
    members: &'static [Member],
    extensible: bool,
    body: Reader<'_>,
    to: &mut L,
) {
    to.begin_unexpected(Span::of(&body));
    let mut items = Tlvs::new(body);
    let mut expected = members;
    // One bit a member that has stood already; no type has as many members as there are bits.
    let mut seen = 0u128;
    loop {
        let before = items.rest();
        let Some(Ok(tlv)) = items.next() else { break };
        let member = find(members, tlv.tag);
        let bit = member.and_then(|i| u32::try_from(i).ok()).and_then(|i| 1u128.checked_shl(i)).unwrap_or(0);
        let repeated = seen & bit != 0;
        seen |= bit;
        if member.is_some() && place(&mut expected, &tlv) {
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
                to.enter(Field::new("", tlv.span()), m.schema, Shape::Object);
                to.header(&tlv);
                contents(m.name, m.schema, m.tag.is_some(), &tlv, to);
                to.leave();
            }
            None => {
                let why = if extensible { Unexpected::Extension } else { Unexpected::Unknown };
                to.header(&tlv);
                to.unexpected(why, &tlv, raw);
            }
        }
    }
    to.leave();
}

fn place(expected: &mut &'static [Member], tlv: &Tlv<'_>) -> bool {
    let Some(at) = find(expected, tlv.tag) else { return false };
    *expected = expected.get(at.wrapping_add(1)..).unwrap_or_default();
    true
}

impl Listener for dyn Visitor + '_ {
    #[inline]
    fn header(&mut self, _: &Tlv<'_>) {}
    #[inline]
    fn enter(&mut self, field: Field<'_>, _: &'static Schema, shape: Shape) {
        self.begin(field, shape);
    }
    #[inline]
    fn leave(&mut self) {
        self.end();
    }
    #[inline]
    fn leaf(&mut self, field: Field<'_>, leaf: &'static Primitive, body: Reader<'_>) {
        match leaf {
            Primitive::Octets { walk, .. } => walk(field, body, self),
            _ => leaf.walk(field, body, self),
        }
    }
    fn open(&mut self, field: Field<'_>, tlv: &Tlv<'_>) {
        let class = ["UNIVERSAL", "APPLICATION", "CONTEXT", "PRIVATE"];
        self.begin(field, Shape::Object);
        let head = Span::new(tlv.start(), tlv.body.position());
        let class = class.get(usize::from(tlv.tag.class())).copied();
        self.value(Field::new("class", head), Value::Named(i64::from(tlv.tag.class()), class));
        self.value(Field::new("tag", head), Value::Unsigned(u64::from(tlv.tag.number())));
        self.value(Field::new("contents", Span::of(&tlv.body)), Value::Octets(tlv.body.rest()));
        self.end();
    }
    fn items(&mut self, _: &'static Schema, _: Reader<'_>, _: usize) {}
    fn undecodable(&mut self, field: Field<'_>, raw: &[u8], error: Error) {
        self.fault(field, raw, error);
    }
    fn missing(&mut self, member: &'static Member, error: Error) {
        let span = Span::new(error.at(), error.at());
        self.fault(Field::typed(member.name, member.schema.name, span), &[], error);
    }
    fn begin_unexpected(&mut self, span: Span) {
        self.begin(Field::new("unexpected", span), Shape::List);
    }
    fn unexpected(&mut self, why: Unexpected, tlv: &Tlv<'_>, raw: &[u8]) {
        if matches!(why, Unexpected::Extension | Unexpected::Unknown) {
            self.unknown(Field::new("", tlv.span()), raw);
        }
    }
}

impl Listener for dyn Auditor + '_ {
    #[inline]
    fn header(&mut self, tlv: &Tlv<'_>) {
        tlv.audit(self);
    }
    #[inline]
    fn enter(&mut self, field: Field<'_>, schema: &'static Schema, _: Shape) {
        if schema.name == "PrivateExtension" {
            self.finding(Flag::PrivateExtension, field.span.start);
        }
    }
    #[inline]
    fn leave(&mut self) {}
    fn leaf(&mut self, _: Field<'_>, leaf: &'static Primitive, body: Reader<'_>) {
        leaf.audit(body, self);
    }
    fn open(&mut self, _: Field<'_>, tlv: &Tlv<'_>) {
        if tlv.constructed {
            audit_forms(tlv.body, self);
        }
    }
    fn items(&mut self, _: &'static Schema, _: Reader<'_>, _: usize) {}
    fn undecodable(&mut self, _: Field<'_>, _: &[u8], error: Error) {
        self.finding(flag_of(error.kind()), error.at());
    }
    fn missing(&mut self, _: &'static Member, error: Error) {
        self.finding(Flag::Undecodable, error.at());
    }
    fn begin_unexpected(&mut self, _: Span) {}
    fn unexpected(&mut self, why: Unexpected, tlv: &Tlv<'_>, _: &[u8]) {
        let flag = match why {
            Unexpected::Repeated => Flag::FieldDuplicated,
            Unexpected::OutOfOrder => Flag::FieldOutOfOrder,
            Unexpected::Extension => Flag::ExtensionUnknown,
            Unexpected::Unknown => Flag::FieldUnknown,
        };
        self.finding(flag, tlv.start());
        if tlv.constructed && matches!(why, Unexpected::Extension | Unexpected::Unknown) {
            audit_forms(tlv.body, self);
        }
    }
}

impl Listener for dyn FnMut(Error) + '_ {
    fn header(&mut self, _: &Tlv<'_>) {}
    #[inline]
    fn enter(&mut self, _: Field<'_>, _: &'static Schema, _: Shape) {}
    #[inline]
    fn leave(&mut self) {}
    fn leaf(&mut self, _: Field<'_>, leaf: &'static Primitive, body: Reader<'_>) {
        if let Err(e) = leaf.check(body) {
            (self)(e);
        }
    }
    fn open(&mut self, _: Field<'_>, _: &Tlv<'_>) {}
    fn items(&mut self, schema: &'static Schema, body: Reader<'_>, count: usize) {
        match schema.body {
            Body::List { size, .. } if !size.allows(count) => (self)(body.error(Kind::Size)),
            _ => {}
        }
    }
    fn undecodable(&mut self, _: Field<'_>, _: &[u8], error: Error) {
        (self)(error);
    }
    fn missing(&mut self, _: &'static Member, error: Error) {
        (self)(error);
    }
    fn begin_unexpected(&mut self, _: Span) {}
    fn unexpected(&mut self, why: Unexpected, tlv: &Tlv<'_>, _: &[u8]) {
        match why {
            Unexpected::Repeated => (self)(tlv.error(Kind::Duplicate)),
            Unexpected::OutOfOrder => (self)(tlv.error(Kind::Order)),
            Unexpected::Unknown => (self)(tlv.error(Kind::UnknownMember)),
            Unexpected::Extension => {}
        }
    }
}
