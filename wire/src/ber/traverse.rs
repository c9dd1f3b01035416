//! One interpreter of schemas over octets: [`walk`], [`audit`] and [`check`] are three ways to listen.
//!
//! The octets drive it. A member that cannot be decoded hides nothing but itself; an element that is no
//! member, stands twice or out of place is told as what it is, with its type where the tag is known.

use super::{
    Body, MAX_DEPTH, Member, Primitive, Schema, Tlv, Tlvs,
    forms::audit_forms,
    schema::{NONE, SEVERAL, find, long_identifier, may_begin},
    tlv::{flag_of, shortest_length},
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
pub(super) trait Listener {
    fn header(&mut self, tlv: &Tlv<'_>);
    fn enter(&mut self, field: Field<'_>, schema: &'static Schema, shape: Shape);
    fn leave(&mut self);
    /// The contents of an element in the canonical form whose tag is that of the type; those of any leaf.
    fn tell(at: &mut Level<'_, Self>, field: Field<'_>, schema: &'static Schema, octets: &[u8]);
    fn open(&mut self, field: Field<'_>, tlv: &Tlv<'_>);
    fn items(&mut self, schema: &'static Schema, body: Reader<'_>, count: usize);
    fn undecodable(&mut self, field: Field<'_>, raw: &[u8], error: Error);
    fn missing(&mut self, member: &'static Member, error: Error);
    fn begin_unexpected(&mut self, span: Span);
    fn unexpected(&mut self, why: Unexpected, tlv: &Tlv<'_>, raw: &[u8]);
}

/// Who listens to a traversal, and what is the same for all elements at one level of it.
#[derive(Debug)]
pub struct Level<'t, L: ?Sized> {
    pub(super) to: &'t mut L,
    pub(super) depth: u8,
    layer: Layer,
}

impl<'t, L: ?Sized> Level<'t, L> {
    /// Who listens.
    #[inline(always)]
    pub fn listener(&mut self) -> &mut L {
        self.to
    }
    /// The layer that faults name.
    #[inline(always)]
    #[must_use]
    pub const fn layer(&self) -> Layer {
        self.layer
    }
    #[inline(always)]
    pub(super) const fn is_deepest(&self) -> bool {
        self.depth >= MAX_DEPTH
    }
    /// A reader over elements at this level.
    #[inline(always)]
    const fn reader<'a>(&self, octets: &'a [u8], end: u32) -> Reader<'a> {
        Reader::over(octets, end, self.depth, self.layer)
    }
}

/// An element at the front of `octets`, which end at `end`, with `after` behind it.
#[inline(always)]
#[expect(clippy::cast_possible_truncation, reason = "never longer than the longest input")]
pub(super) const fn span(end: u32, octets: &[u8], after: &[u8]) -> Span {
    Span::new(end.wrapping_sub(octets.len() as u32), end.wrapping_sub(after.len() as u32))
}

/// Why an element is not where a member is expected.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Unexpected {
    Repeated,
    OutOfOrder,
    Extension,
    Unknown,
}

/// The outermost element, whose tag nobody has compared.
fn root<L: Listener + ?Sized>(name: &str, schema: &'static Schema, tlv: &Tlv<'_>, to: &mut L) {
    to.header(tlv);
    if schema.accepts(tlv.tag) {
        let (depth, layer) = (tlv.body.depth().wrapping_sub(1), tlv.body.layer());
        return contents(name, schema, false, tlv, &mut Level { to, depth, layer });
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
    at: &mut Level<'_, L>,
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
        return at.to.undecodable(field, tlv.body.rest(), tlv.error(kind));
    }
    match &schema.body {
        Body::Open if !tagged => at.to.open(field, tlv),
        Body::Choice { alternatives } if !tagged => choice(field, schema, alternatives, tlv, at),
        Body::Leaf(_) => L::tell(at, field, schema, tlv.body.rest()),
        Body::Sequence { .. } | Body::List { .. } if tlv.body.end() == field.span.end => {
            L::tell(at, field, schema, tlv.body.rest());
        }
        // Its end may stand behind the contents.
        _ => inside(field, schema, tlv.body.rest(), tlv.body.end(), at),
    }
}

/// The contents, which end at `end`, of a constructed element whose tag is that of the type.
#[inline(always)]
fn inside<L: Listener + ?Sized>(
    field: Field<'_>,
    schema: &'static Schema,
    octets: &[u8],
    end: u32,
    at: &mut Level<'_, L>,
) {
    match &schema.body {
        Body::Sequence { .. } => sequence(field, schema, octets, end, at),
        Body::List { .. } => list(field, schema, octets, end, at),
        _ => explicit(field, schema, octets, end, at),
    }
}

/// The alternative with this identifier in the canonical form, of an untagged CHOICE.
#[inline(always)]
pub(super) fn alternative(schema: &'static Schema, id: u16) -> Option<&'static Member> {
    match &schema.body {
        Body::Choice { alternatives } if schema.tag.is_none() => alternatives.iter().find(|a| a.id == id),
        _ => None,
    }
}

/// An element in the canonical form that is this alternative of an untagged CHOICE.
#[inline(never)]
pub(super) fn chosen<L: Listener + ?Sized>(
    field: Field<'_>,
    schema: &'static Schema,
    alternative: &'static Member,
    octets: &[u8],
    at: &mut Level<'_, L>,
) {
    let span = field.span;
    at.to.enter(field, schema, Shape::Object);
    let (name, schema) = (alternative.name, alternative.schema);
    L::tell(at, Field::typed(name, schema.name, span), schema, octets);
    at.to.leave();
}

/// A tag around a CHOICE or an open type: one element inside.
fn explicit<L: Listener + ?Sized>(
    field: Field<'_>,
    schema: &'static Schema,
    octets: &[u8],
    end: u32,
    at: &mut Level<'_, L>,
) {
    at.depth = at.depth.wrapping_add(1);
    wrapped(field.name, schema, at.reader(octets, end), at);
    at.depth = at.depth.wrapping_sub(1);
}
fn wrapped<L: Listener + ?Sized>(
    name: &str,
    schema: &'static Schema,
    body: Reader<'_>,
    at: &mut Level<'_, L>,
) {
    let mut rest = body;
    let inner = match Tlv::read(&mut rest) {
        Ok(inner) => inner,
        Err(e) => {
            let field = Field::typed(name, schema.name, Span::of(&body));
            return at.to.undecodable(field, body.rest(), e);
        }
    };
    at.to.header(&inner);
    let field = Field::typed(name, schema.name, inner.span());
    match &schema.body {
        Body::Choice { alternatives } => choice(field, schema, alternatives, &inner, at),
        _ => at.to.open(field, &inner),
    }
    if !rest.is_empty() {
        let trailing = Field::new("trailing", Span::of(&rest));
        at.to.undecodable(trailing, rest.rest(), rest.error(Kind::Trailing));
    }
}

/// An element that is one of the alternatives, in whatever form, its header told.
fn choice<L: Listener + ?Sized>(
    field: Field<'_>,
    schema: &'static Schema,
    alternatives: &'static [Member],
    tlv: &Tlv<'_>,
    at: &mut Level<'_, L>,
) {
    match alternatives.iter().find(|a| a.accepts(tlv.tag)) {
        Some(a) => {
            at.to.enter(field, schema, Shape::Object);
            contents(a.name, a.schema, a.tag.is_some(), tlv, at);
            at.to.leave();
        }
        None => at.to.undecodable(field, tlv.body.rest(), tlv.error(Kind::Choice)),
    }
}

/// Identifier octet, contents and what follows, where tag and length take one octet each.
///
/// The tag may be any, end-of-contents and the first octet of a long one included: the caller compares it with a
/// canonical one.
#[inline(always)]
pub(super) fn short(octets: &[u8]) -> Option<(u16, &[u8], &[u8])> {
    match octets {
        [id, len @ 0..=0x7f, tail @ ..] => {
            let (contents, after) = tail.split_at_checked(usize::from(*len))?;
            Some((u16::from(*id), contents, after))
        }
        _ => None,
    }
}

/// The same where the tag takes two octets or the length takes up to three, neither more than it needs.
#[inline(never)]
pub(super) fn longer(octets: &[u8]) -> Option<(u16, &[u8], &[u8])> {
    let (id, octets) = match octets {
        // Whoever asks has looked at a short one.
        [first, ..=0x7f, ..] if first & 0x1f != 0x1f => return None,
        [first, second @ 31..=0x7f, rest @ ..] if first & 0x1f == 0x1f => {
            (long_identifier(*first, *second), rest)
        }
        [first, rest @ ..] if first & 0x1f != 0x1f => (u16::from(*first), rest),
        _ => return None,
    };
    let (_, length, octets) = shortest_length(octets)?;
    let (contents, after) = octets.split_at_checked(length)?;
    Some((id, contents, after))
}

/// A SEQUENCE OF.
fn list<L: Listener + ?Sized>(
    field: Field<'_>,
    schema: &'static Schema,
    octets: &[u8],
    end: u32,
    at: &mut Level<'_, L>,
) {
    let Body::List { item, .. } = &schema.body else { return };
    at.to.enter(field, schema, Shape::List);
    items(schema, item, octets, end, at);
}

/// The items of a SEQUENCE OF that is entered.
#[inline(always)]
pub(super) fn items<L: Listener + ?Sized>(
    schema: &'static Schema,
    item: &'static Schema,
    octets: &[u8],
    end: u32,
    at: &mut Level<'_, L>,
) {
    at.depth = at.depth.wrapping_add(1);
    let id_of_items = if at.is_deepest() { NONE } else { item.id() };
    let mut rest = octets;
    let mut count = 0usize;
    loop {
        if let Some((id, contents, after)) = short(rest) {
            let span = span(end, rest, after);
            if id == id_of_items {
                (rest, count) = (after, count.wrapping_add(1));
                L::tell(at, Field::typed("", item.name, span), item, contents);
                continue;
            }
            if let Some(a) = if id_of_items == SEVERAL { alternative(item, id) } else { None } {
                (rest, count) = (after, count.wrapping_add(1));
                chosen(Field::typed("", item.name, span), item, a, contents, at);
                continue;
            }
        } else if rest.is_empty() {
            break;
        }
        count = count.wrapping_add(1);
        rest = any_item(item, rest, end, at);
    }
    at.to.items(schema, at.reader(octets, end), count);
    at.depth = at.depth.wrapping_sub(1);
    at.to.leave();
}

/// An item of a list in whatever form; the octets behind it, none where it has no intact frame.
#[inline(never)]
fn any_item<'a, L: Listener + ?Sized>(
    item: &'static Schema,
    octets: &'a [u8],
    end: u32,
    at: &mut Level<'_, L>,
) -> &'a [u8] {
    if let Some((id, contents, after)) = longer(octets).filter(|_| !at.is_deepest()) {
        let span = span(end, octets, after);
        if id == item.id() {
            L::tell(at, Field::typed("", item.name, span), item, contents);
            return after;
        }
        if let Some(a) = alternative(item, id) {
            chosen(Field::typed("", item.name, span), item, a, contents, at);
            return after;
        }
    }
    let mut rest = at.reader(octets, end);
    match Tlv::read(&mut rest) {
        Ok(tlv) => {
            at.to.header(&tlv);
            if item.accepts(tlv.tag) {
                contents("", item, false, &tlv, at);
            } else {
                let field = Field::typed("", item.name, tlv.span());
                at.to.undecodable(field, tlv.body.rest(), tlv.error(Kind::Tag));
            }
            rest.rest()
        }
        Err(e) => {
            at.to.undecodable(Field::new("", Span::of(&rest)), rest.rest(), e);
            if let Some(cut) = Tlv::clamped(rest).filter(|t| item.accepts(t.tag)) {
                at.to.header(&cut);
                contents("", item, false, &cut, at);
            }
            &[]
        }
    }
}

/// A SEQUENCE.
fn sequence<L: Listener + ?Sized>(
    field: Field<'_>,
    schema: &'static Schema,
    octets: &[u8],
    end: u32,
    at: &mut Level<'_, L>,
) {
    let Body::Sequence { members, .. } = &schema.body else { return };
    at.to.enter(field, schema, Shape::Object);
    at.depth = at.depth.wrapping_add(1);
    elements(schema, members, octets, octets, end, at);
}

/// The members of a SEQUENCE from these on in what is left of its octets, one level down; leaves it.
#[inline(always)]
pub(super) fn elements<L: Listener + ?Sized>(
    schema: &'static Schema,
    members: &'static [Member],
    octets: &[u8],
    left: &[u8],
    end: u32,
    at: &mut Level<'_, L>,
) {
    let mut expected = members;
    let mut rest = left;
    let mut strangers = false;
    if at.is_deepest() {
        (rest, expected) = deepest(expected, rest, end, &mut strangers, at);
    }
    // The member in front, one behind it and an alternative are each told where they are found: one place for all
    // costs 16 instructions a member.
    loop {
        if let Some((id, contents, after)) = short(rest) {
            let span = span(end, rest, after);
            if let [m, behind @ ..] = expected {
                if m.id == id {
                    (rest, expected) = (after, behind);
                    L::tell(at, Field::typed(m.name, m.schema.name, span), m.schema, contents);
                    continue;
                }
                match search(m, behind, id, strangers) {
                    Some((m, behind)) if m.id == id => {
                        (rest, expected) = (after, behind);
                        L::tell(at, Field::typed(m.name, m.schema.name, span), m.schema, contents);
                        continue;
                    }
                    Some((m, behind)) => {
                        if let Some(a) = alternative(m.schema, id) {
                            (rest, expected) = (after, behind);
                            chosen(Field::typed(m.name, m.schema.name, span), m.schema, a, contents, at);
                            continue;
                        }
                    }
                    None => {}
                }
            }
        } else if rest.is_empty() {
            break;
        }
        (rest, expected) = any_member(expected, rest, end, &mut strangers, at);
    }
    if strangers || expected.first().is_some_and(|m| m.mandatory != 0) {
        incomplete(schema, expected, octets, end, strangers, at);
    }
    at.depth = at.depth.wrapping_sub(1);
    at.to.leave();
}

/// What is told behind the members: those that are missing, and elements that are none.
#[cold]
#[inline(never)]
fn incomplete<L: Listener + ?Sized>(
    schema: &'static Schema,
    expected: &'static [Member],
    octets: &[u8],
    end: u32,
    strangers: bool,
    at: &mut Level<'_, L>,
) {
    tell_missing(expected, &[], end, at);
    match &schema.body {
        Body::Sequence { members, extensible, .. } if strangers => {
            unexpected(members, *extensible, at.reader(octets, end), at);
        }
        _ => {}
    }
}

/// The members of a SEQUENCE that may have nothing inside.
#[cold]
#[inline(never)]
fn deepest<'a, L: Listener + ?Sized>(
    members: &'static [Member],
    octets: &'a [u8],
    end: u32,
    strangers: &mut bool,
    at: &mut Level<'_, L>,
) -> (&'a [u8], &'static [Member]) {
    let (mut rest, mut expected) = (octets, members);
    while !rest.is_empty() {
        (rest, expected) = any_member(expected, rest, end, strangers, at);
    }
    (rest, expected)
}

/// The member with this identifier, or that may have several, with those behind it: `first`, which has another one,
/// or one of the `others`.
///
/// `None` where a member that must be there would be passed over. In a SEQUENCE that has had `strangers` the members
/// are not searched for what none of them begins with: many strangers cost no more than many members.
#[inline(always)]
fn search(
    first: &'static Member,
    others: &'static [Member],
    id: u16,
    strangers: bool,
) -> Option<(&'static Member, &'static [Member])> {
    if first.id == SEVERAL {
        return Some((first, others));
    }
    let mut rest = others;
    if strangers && !may_begin(rest, id) {
        return None;
    }
    while let [m, behind @ ..] = rest {
        if m.id == id || m.id == SEVERAL {
            return if m.mandatory == first.mandatory { Some((m, behind)) } else { None };
        }
        rest = behind;
    }
    None
}

/// A member in whatever form, or an element that is none here, one more among the `strangers`: the octets behind it,
/// none where it has no intact frame, and the members behind it.
#[inline(never)]
fn any_member<'a, L: Listener + ?Sized>(
    expected: &'static [Member],
    octets: &'a [u8],
    end: u32,
    strangers: &mut bool,
    at: &mut Level<'_, L>,
) -> (&'a [u8], &'static [Member]) {
    if let (Some((id, contents, after)), [first, others @ ..], false) =
        (longer(octets), expected, at.is_deepest())
    {
        let found =
            if first.id == id { Some((first, others)) } else { search(first, others, id, *strangers) };
        if let Some((m, behind)) = found {
            let span = span(end, octets, after);
            if m.id == id {
                L::tell(at, Field::typed(m.name, m.schema.name, span), m.schema, contents);
                return (after, behind);
            }
            if let Some(a) = alternative(m.schema, id) {
                chosen(Field::typed(m.name, m.schema.name, span), m.schema, a, contents, at);
                return (after, behind);
            }
        }
    }
    let mut rest = at.reader(octets, end);
    match Tlv::read(&mut rest) {
        Ok(tlv) => {
            let behind = member(expected, &tlv, at);
            *strangers |= behind.is_none();
            (rest.rest(), behind.unwrap_or(expected))
        }
        Err(e) => {
            at.to.undecodable(Field::new("unframed", Span::of(&rest)), rest.rest(), e);
            // What is there of a member that is cut off.
            let behind = Tlv::clamped(rest).and_then(|cut| member(expected, &cut, at));
            (&[], behind.unwrap_or(expected))
        }
    }
}

/// Tells the member that `tlv` is, and gives those behind it.
fn member<L: Listener + ?Sized>(
    expected: &'static [Member],
    tlv: &Tlv<'_>,
    at: &mut Level<'_, L>,
) -> Option<&'static [Member]> {
    let (_, rest) = expected.split_at_checked(find(expected, tlv.tag)?)?;
    let [m, behind @ ..] = rest else { return None };
    tell_missing(expected, rest, tlv.start(), at);
    at.to.header(tlv);
    contents(m.name, m.schema, m.tag.is_some(), tlv, at);
    Some(behind)
}

/// The mandatory members of `expected` in front of `until` are not there.
fn tell_missing<L: Listener + ?Sized>(
    expected: &'static [Member],
    until: &'static [Member],
    offset: u32,
    at: &mut Level<'_, L>,
) {
    let passed = expected.len().wrapping_sub(until.len());
    for m in expected.iter().take(passed).filter(|m| !m.optional) {
        let error = Error::new(Kind::Missing, offset, at.layer);
        at.to.missing(m, error.with_detail(m.tag.map_or(0, super::Tag::detail)));
    }
}

/// Second pass over a SEQUENCE that has elements the first could not place.
#[cold]
#[inline(never)]
fn unexpected<L: Listener + ?Sized>(
    members: &'static [Member],
    extensible: bool,
    body: Reader<'_>,
    at: &mut Level<'_, L>,
) {
    at.to.begin_unexpected(Span::of(&body));
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
                at.to.unexpected(
                    if repeated { Unexpected::Repeated } else { Unexpected::OutOfOrder },
                    &tlv,
                    raw,
                );
                at.to.enter(Field::new("", tlv.span()), m.schema, Shape::Object);
                at.to.header(&tlv);
                contents(m.name, m.schema, m.tag.is_some(), &tlv, at);
                at.to.leave();
            }
            None => {
                let why = if extensible { Unexpected::Extension } else { Unexpected::Unknown };
                at.to.header(&tlv);
                at.to.unexpected(why, &tlv, raw);
            }
        }
    }
    at.to.leave();
}

fn place(expected: &mut &'static [Member], tlv: &Tlv<'_>) -> bool {
    let Some(at) = find(expected, tlv.tag) else { return false };
    *expected = expected.get(at.wrapping_add(1)..).unwrap_or_default();
    true
}

macro_rules! tell {
    ($($name:ident = $how:ident;)+) => { $(
        /// Tells a visitor the contents of a member.
        pub(super) fn $name(
            field: Field<'_>, schema: &'static Schema, octets: &[u8], at: &mut Level<'_, dyn Visitor + '_>,
        ) {
            $how(field, schema, octets, field.span.end, at);
        }
    )+ };
}
tell! {
    tell_sequence = sequence;
    tell_list = list;
    tell_explicit = explicit;
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
    fn tell(at: &mut Level<'_, Self>, field: Field<'_>, schema: &'static Schema, octets: &[u8]) {
        schema.tell()(field, schema, octets, at);
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
    #[inline(always)]
    fn tell(at: &mut Level<'_, Self>, field: Field<'_>, schema: &'static Schema, octets: &[u8]) {
        match &schema.body {
            Body::Leaf(leaf) => leaf.audit(at.reader(octets, field.span.end), at.to),
            _ => inside(field, schema, octets, field.span.end, at),
        }
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
    #[inline(always)]
    fn tell(at: &mut Level<'_, Self>, field: Field<'_>, schema: &'static Schema, octets: &[u8]) {
        match &schema.body {
            Body::Leaf(leaf) => {
                if let Err(e) = leaf.check(at.reader(octets, field.span.end)) {
                    (at.to)(e);
                }
            }
            _ => inside(field, schema, octets, field.span.end, at),
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
