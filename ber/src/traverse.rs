//! One interpreter of schemas over octets: [`walk`], [`audit`] and [`check`] are three ways to listen.
//!
//! The octets drive it. A member that cannot be decoded hides nothing but itself; an element that is no
//! member, stands twice or out of place is told as what it is, with its type where the tag is known.

use super::{
    Body, MAX_DEPTH, Member, Primitive, Schema, Tag, Tlv, Tlvs,
    forms::audit_forms,
    schema::{NONE, SEVERAL, find, long_identifier, may_begin},
    tlv::{flag_of, shortest_length},
};
use sigcodec_wire::{
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
    root("", schema, tlv, &mut All(report) as &mut dyn Judge);
}

/// Whether [`check`] reports nothing, violations of the kinds that are `allowed` apart. It ends at the first one.
#[must_use]
pub fn conforms(schema: &'static Schema, tlv: &Tlv<'_>, allowed: fn(Kind) -> bool) -> bool {
    let mut first = First { allowed, found: false };
    root("", schema, tlv, &mut first as &mut dyn Judge);
    !first.found
}

/// Listens to a traversal.
pub(super) trait Listener {
    fn header(&mut self, tlv: &Tlv<'_>);
    fn enter(&mut self, field: Field<'_>, schema: &'static Schema, shape: Shape);
    fn leave(&mut self);
    /// The contents of an element in the canonical form whose tag is that of the type; those of any leaf.
    fn tell(at: &mut Traversal<'_, Self>, field: Field<'_>, schema: &'static Schema, octets: &[u8]);
    fn open(&mut self, field: Field<'_>, tlv: &Tlv<'_>);
    fn items(&mut self, schema: &'static Schema, body: Reader<'_>, count: usize);
    fn undecodable(&mut self, field: Field<'_>, raw: &[u8], error: Error);
    /// An element whose tag is none of its type.
    fn other(&mut self, field: Field<'_>, tlv: &Tlv<'_>, error: Error) {
        self.undecodable(field, tlv.body.rest(), error);
    }
    /// A string in its constructed form, whose segments were joined.
    fn segmented(&mut self, tlv: &Tlv<'_>);
    fn missing(&mut self, member: &'static Member, error: Error);
    fn begin_unexpected(&mut self, span: Span);
    fn unexpected(&mut self, why: Unexpected, tlv: &Tlv<'_>, raw: &[u8]);
    /// Whether it has heard enough.
    #[inline]
    fn is_done(&self) -> bool {
        false
    }
}

/// Who listens to a traversal, and what is the same for all elements at one level of it.
#[derive(Debug)]
pub struct Traversal<'t, L: ?Sized> {
    pub(super) to: &'t mut L,
    pub(super) depth: u8,
    layer: Layer,
}

impl<'t, L: ?Sized> Traversal<'t, L> {
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
        return member_contents((name, schema.kind), schema, false, tlv, to);
    }
    let field = Field::typed(name, schema.kind, tlv.span());
    to.other(field, tlv, tlv.error(Kind::Tag));
}

/// An element by itself, its tag compared and its header told.
pub(super) fn member_contents<L: Listener + ?Sized>(
    of: (&str, &'static super::TypeKind),
    schema: &'static Schema,
    tagged: bool,
    tlv: &Tlv<'_>,
    to: &mut L,
) {
    let (depth, layer) = (tlv.body.depth().wrapping_sub(1), tlv.body.layer());
    contents(of, schema, tagged, tlv, &mut Traversal { to, depth, layer });
}

/// An element in whatever form, its tag compared and its header told.
fn contents<L: Listener + ?Sized>(
    (name, kind): (&str, &'static super::TypeKind),
    schema: &'static Schema,
    tagged: bool,
    tlv: &Tlv<'_>,
    at: &mut Traversal<'_, L>,
) {
    let field = Field::typed(name, kind, tlv.span());
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
        if kind == Kind::Segmented
            && (in_choice(field, schema, tagged, tlv, at) || segmented(field, schema, tlv, at))
        {
            return;
        }
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

/// A string under a tag that wraps one of a CHOICE: it is told under its own name. `false` if it wraps none.
#[cold]
#[inline(never)]
fn in_choice<L: Listener + ?Sized>(
    field: Field<'_>,
    schema: &'static Schema,
    tagged: bool,
    tlv: &Tlv<'_>,
    at: &mut Traversal<'_, L>,
) -> bool {
    let Body::Leaf(Primitive::Octets { wrapped: Some(choice), .. }) = &schema.body else { return false };
    let mut rest = tlv.body;
    let Ok(inner) = Tlv::read(&mut rest) else { return false };
    let found = choice.members().iter().find(|a| a.accepts(inner.tag));
    let Some(alternative) = found.filter(|_| tagged && rest.is_empty() && !inner.constructed) else {
        return false;
    };
    at.to.header(&inner);
    let field = Field::typed(field.name, field.kind, inner.span());
    L::tell(at, field, alternative.schema, inner.body.rest());
    true
}

/// The most octets of a string in its constructed form that are told as one value.
const MAX_JOINED: usize = 512;
/// How deep the segments of a string nest.
const MAX_SEGMENT_DEPTH: u8 = 4;

/// A string in its constructed form, X.690 §8.6.4, §8.7.3 and §8.23: its segments are told as one value. `false` where
/// they are no segments, or more than are joined.
#[cold]
#[inline(never)]
fn segmented<L: Listener + ?Sized>(
    field: Field<'_>,
    schema: &'static Schema,
    tlv: &Tlv<'_>,
    at: &mut Traversal<'_, L>,
) -> bool {
    let mut joined = Joined { octets: [0; MAX_JOINED], len: 0, unused: 0 };
    let bits = matches!(schema.body, Body::Leaf(Primitive::Bits { .. }));
    // The number of unused bits, which those of the last segment are, stands in front.
    joined.len = usize::from(bits);
    if joined.take(tlv, bits, 0).is_none() {
        return false;
    }
    if let ([first, ..], true) = (&mut joined.octets, bits) {
        *first = joined.unused;
    }
    at.to.segmented(tlv);
    L::tell(at, field, schema, joined.octets.get(..joined.len).unwrap_or_default());
    true
}

/// The contents of segments, one behind the other.
struct Joined {
    octets: [u8; MAX_JOINED],
    len: usize,
    /// Unused bits of the last segment of a BIT STRING.
    unused: u8,
}

impl Joined {
    fn take(&mut self, tlv: &Tlv<'_>, bits: bool, depth: u8) -> Option<()> {
        for segment in Tlvs::new(tlv.body) {
            let segment = segment.ok()?;
            if segment.tag != if bits { Tag::BIT_STRING } else { Tag::OCTET_STRING } {
                return None;
            }
            if segment.constructed {
                (depth < MAX_SEGMENT_DEPTH).then(|| self.take(&segment, bits, depth.wrapping_add(1)))??;
                continue;
            }
            let contents = match segment.body.rest() {
                // Only the last segment may have them.
                [unused, contents @ ..] if bits && self.unused == 0 => {
                    self.unused = *unused;
                    contents
                }
                _ if bits => return None,
                contents => contents,
            };
            let end = self.len.saturating_add(contents.len());
            let room = self.octets.get_mut(self.len..end)?;
            room.iter_mut().zip(contents).for_each(|(to, from)| *to = *from);
            self.len = end;
        }
        Some(())
    }
}

/// The contents, which end at `end`, of a constructed element whose tag is that of the type.
#[inline(always)]
fn inside<L: Listener + ?Sized>(
    field: Field<'_>,
    schema: &'static Schema,
    octets: &[u8],
    end: u32,
    at: &mut Traversal<'_, L>,
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
    at: &mut Traversal<'_, L>,
) {
    let span = field.span;
    at.to.enter(field, schema, Shape::Object);
    L::tell(at, Field::typed(alternative.name, alternative.kind, span), alternative.schema, octets);
    at.to.leave();
}

/// A tag around a CHOICE or an open type: one element inside.
fn explicit<L: Listener + ?Sized>(
    field: Field<'_>,
    schema: &'static Schema,
    octets: &[u8],
    end: u32,
    at: &mut Traversal<'_, L>,
) {
    at.depth = at.depth.wrapping_add(1);
    wrapped((field.name, field.kind), schema, at.reader(octets, end), at);
    at.depth = at.depth.wrapping_sub(1);
}
fn wrapped<L: Listener + ?Sized>(
    (name, kind): (&str, &'static super::TypeKind),
    schema: &'static Schema,
    body: Reader<'_>,
    at: &mut Traversal<'_, L>,
) {
    let mut rest = body;
    let inner = match Tlv::read(&mut rest) {
        Ok(inner) => inner,
        Err(e) => {
            let field = Field::typed(name, kind, Span::of(&body));
            return at.to.undecodable(field, body.rest(), e);
        }
    };
    at.to.header(&inner);
    let field = Field::typed(name, kind, inner.span());
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
    at: &mut Traversal<'_, L>,
) {
    match alternatives.iter().find(|a| a.accepts(tlv.tag)) {
        Some(a) => {
            at.to.enter(field, schema, Shape::Object);
            contents((a.name, a.kind), a.schema, a.tag.is_some(), tlv, at);
            at.to.leave();
        }
        None => at.to.other(field, tlv, tlv.error(Kind::Choice)),
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
        [first, 0..=0x7f, ..] if first & 0x1f != 0x1f => return None,
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
    at: &mut Traversal<'_, L>,
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
    at: &mut Traversal<'_, L>,
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
                L::tell(at, Field::typed("", item.kind, span), item, contents);
                continue;
            }
            if let Some(a) = if id_of_items == SEVERAL { alternative(item, id) } else { None } {
                (rest, count) = (after, count.wrapping_add(1));
                chosen(Field::typed("", item.kind, span), item, a, contents, at);
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
    at: &mut Traversal<'_, L>,
) -> &'a [u8] {
    if let Some((id, contents, after)) = longer(octets).filter(|_| !at.is_deepest()) {
        let span = span(end, octets, after);
        if id == item.id() {
            L::tell(at, Field::typed("", item.kind, span), item, contents);
            return after;
        }
        if let Some(a) = alternative(item, id) {
            chosen(Field::typed("", item.kind, span), item, a, contents, at);
            return after;
        }
    }
    let mut rest = at.reader(octets, end);
    match Tlv::read(&mut rest) {
        Ok(tlv) => {
            at.to.header(&tlv);
            if item.accepts(tlv.tag) {
                contents(("", item.kind), item, false, &tlv, at);
            } else {
                let field = Field::typed("", item.kind, tlv.span());
                at.to.other(field, &tlv, tlv.error(Kind::Tag));
            }
            if at.to.is_done() { &[] } else { rest.rest() }
        }
        Err(e) => {
            at.to.undecodable(Field::new("", Span::of(&rest)), rest.rest(), e);
            if let Some(cut) = Tlv::clamped(rest).filter(|t| item.accepts(t.tag)) {
                at.to.header(&cut);
                contents(("", item.kind), item, false, &cut, at);
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
    at: &mut Traversal<'_, L>,
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
    at: &mut Traversal<'_, L>,
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
                    L::tell(at, Field::typed(m.name, m.kind, span), m.schema, contents);
                    continue;
                }
                match search(m, behind, id, strangers) {
                    Some((m, behind)) if m.id == id => {
                        (rest, expected) = (after, behind);
                        L::tell(at, Field::typed(m.name, m.kind, span), m.schema, contents);
                        continue;
                    }
                    Some((m, behind)) => {
                        if let Some(a) = alternative(m.schema, id) {
                            (rest, expected) = (after, behind);
                            chosen(Field::typed(m.name, m.kind, span), m.schema, a, contents, at);
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
    at: &mut Traversal<'_, L>,
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
    at: &mut Traversal<'_, L>,
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
    at: &mut Traversal<'_, L>,
) -> (&'a [u8], &'static [Member]) {
    if let (Some((id, contents, after)), [first, others @ ..], false) =
        (longer(octets), expected, at.is_deepest())
    {
        let found =
            if first.id == id { Some((first, others)) } else { search(first, others, id, *strangers) };
        if let Some((m, behind)) = found {
            let span = span(end, octets, after);
            if m.id == id {
                L::tell(at, Field::typed(m.name, m.kind, span), m.schema, contents);
                return (after, behind);
            }
            if let Some(a) = alternative(m.schema, id) {
                chosen(Field::typed(m.name, m.kind, span), m.schema, a, contents, at);
                return (after, behind);
            }
        }
    }
    let mut rest = at.reader(octets, end);
    match Tlv::read(&mut rest) {
        Ok(tlv) => {
            let behind = member(expected, &tlv, at);
            *strangers |= behind.is_none();
            let after = if at.to.is_done() { &[] } else { rest.rest() };
            (after, behind.unwrap_or(expected))
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
    at: &mut Traversal<'_, L>,
) -> Option<&'static [Member]> {
    let (_, rest) = expected.split_at_checked(find(expected, tlv.tag)?)?;
    let [m, behind @ ..] = rest else { return None };
    tell_missing(expected, rest, tlv.start(), at);
    at.to.header(tlv);
    contents((m.name, m.kind), m.schema, m.tag.is_some(), tlv, at);
    Some(behind)
}

/// The mandatory members of `expected` in front of `until` are not there.
fn tell_missing<L: Listener + ?Sized>(
    expected: &'static [Member],
    until: &'static [Member],
    offset: u32,
    at: &mut Traversal<'_, L>,
) {
    let passed = expected.len().wrapping_sub(until.len());
    for m in expected.iter().take(passed).filter(|m| !m.optional) {
        let error = Error::new(Kind::Missing, offset, at.layer);
        at.to.missing(m, error.with_detail(m.tag.map_or(0, Tag::detail)));
    }
}

/// Second pass over a SEQUENCE that has elements the first could not place.
#[cold]
#[inline(never)]
fn unexpected<L: Listener + ?Sized>(
    members: &'static [Member],
    extensible: bool,
    body: Reader<'_>,
    at: &mut Traversal<'_, L>,
) {
    at.to.begin_unexpected(Span::of(&body));
    let mut items = Tlvs::new(body);
    let mut expected = members;
    // One bit a member that has stood already; no type has as many members as there are bits.
    let mut seen = 0u128;
    // Only behind the last known member of an extensible type may there be others.
    let is_known = |tlv: &Tlv<'_>| find(members, tlv.tag).is_some();
    let known = || Tlvs::new(body).map_while(Result::ok).filter(is_known).last();
    let mut marker = if extensible { None } else { Some(u32::MAX) };
    while !at.to.is_done() {
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
                contents((m.name, m.kind), m.schema, m.tag.is_some(), &tlv, at);
                at.to.leave();
            }
            None => {
                // Asked once, and only if there is one that nobody knows.
                let marker =
                    *marker.get_or_insert_with(|| known().map_or(0, |tlv| tlv.start().wrapping_add(1)));
                let is_extension = tlv.start() >= marker;
                let why = if is_extension { Unexpected::Extension } else { Unexpected::Unknown };
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
            field: Field<'_>, schema: &'static Schema, octets: &[u8], at: &mut Traversal<'_, dyn Visitor + '_>,
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
    fn tell(at: &mut Traversal<'_, Self>, field: Field<'_>, schema: &'static Schema, octets: &[u8]) {
        schema.tell()(field, schema, octets, at);
    }
    fn open(&mut self, field: Field<'_>, tlv: &Tlv<'_>) {
        let element = tlv.element();
        element.begin(field, self);
        self.value(Field::new("contents", element.place), Value::Octets(element.contents));
        self.end();
    }
    fn other(&mut self, field: Field<'_>, tlv: &Tlv<'_>, error: Error) {
        Visitor::other(self, field, tlv.element(), error);
    }
    fn segmented(&mut self, _: &Tlv<'_>) {}
    fn items(&mut self, _: &'static Schema, _: Reader<'_>, _: usize) {}
    fn undecodable(&mut self, field: Field<'_>, raw: &[u8], error: Error) {
        self.fault(field, raw, error);
    }
    fn missing(&mut self, member: &'static Member, error: Error) {
        let span = Span::new(error.at(), error.at());
        self.fault(Field::typed(member.name, member.kind, span), &[], error);
    }
    fn begin_unexpected(&mut self, span: Span) {
        self.begin(Field::new("unexpected", span), Shape::List);
    }
    fn unexpected(&mut self, why: Unexpected, tlv: &Tlv<'_>, raw: &[u8]) {
        let field = Field::new("", tlv.span());
        match why {
            Unexpected::Extension => self.unknown(field, raw),
            Unexpected::Unknown => self.fault(field, raw, tlv.error(Kind::UnknownMember)),
            // What it is follows.
            Unexpected::Repeated => self.fault(field, &[], tlv.error(Kind::Duplicate)),
            Unexpected::OutOfOrder => self.fault(field, &[], tlv.error(Kind::Order)),
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
        if schema.name() == "PrivateExtension" {
            self.finding(Flag::PrivateExtension, field.span.start);
        }
    }
    #[inline]
    fn leave(&mut self) {}
    #[inline(always)]
    fn tell(at: &mut Traversal<'_, Self>, field: Field<'_>, schema: &'static Schema, octets: &[u8]) {
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
    fn segmented(&mut self, tlv: &Tlv<'_>) {
        self.finding(Flag::ConstructedPrimitive, tlv.start());
        audit_forms(tlv.body, self);
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

/// Hears every violation.
pub(super) trait Judge {
    fn hear(&mut self, violation: Error);
    /// Whether it has heard enough.
    fn has_heard_enough(&self) -> bool;
}

/// Is told all of them.
pub(super) struct All<'r>(pub(super) &'r mut dyn FnMut(Error));

impl Judge for All<'_> {
    fn hear(&mut self, violation: Error) {
        (self.0)(violation);
    }
    fn has_heard_enough(&self) -> bool {
        false
    }
}

/// Whether there is one of a kind that is not allowed.
struct First {
    allowed: fn(Kind) -> bool,
    found: bool,
}

impl Judge for First {
    fn hear(&mut self, violation: Error) {
        self.found |= !(self.allowed)(violation.kind());
    }
    fn has_heard_enough(&self) -> bool {
        self.found
    }
}

impl Listener for dyn Judge + '_ {
    fn header(&mut self, _: &Tlv<'_>) {}
    #[inline]
    fn enter(&mut self, _: Field<'_>, _: &'static Schema, _: Shape) {}
    #[inline]
    fn leave(&mut self) {}
    #[inline(always)]
    fn tell(at: &mut Traversal<'_, Self>, field: Field<'_>, schema: &'static Schema, octets: &[u8]) {
        match &schema.body {
            Body::Leaf(leaf) => {
                if let Err(e) = leaf.check(at.reader(octets, field.span.end)) {
                    at.to.hear(e);
                }
            }
            _ => inside(field, schema, octets, field.span.end, at),
        }
    }
    fn open(&mut self, _: Field<'_>, _: &Tlv<'_>) {}
    fn items(&mut self, schema: &'static Schema, body: Reader<'_>, count: usize) {
        match schema.body {
            Body::List { size, .. } if !size.allows(count) => self.hear(body.error(Kind::Size)),
            _ => {}
        }
    }
    fn undecodable(&mut self, _: Field<'_>, _: &[u8], error: Error) {
        self.hear(error);
    }
    // Values borrow their octets, which must stand together: decoding refuses it.
    fn segmented(&mut self, tlv: &Tlv<'_>) {
        self.hear(tlv.error(Kind::Segmented));
    }
    fn missing(&mut self, _: &'static Member, error: Error) {
        self.hear(error);
    }
    fn begin_unexpected(&mut self, _: Span) {}
    fn unexpected(&mut self, why: Unexpected, tlv: &Tlv<'_>, _: &[u8]) {
        match why {
            Unexpected::Repeated => self.hear(tlv.error(Kind::Duplicate)),
            Unexpected::OutOfOrder => self.hear(tlv.error(Kind::Order)),
            Unexpected::Unknown => self.hear(tlv.error(Kind::UnknownMember)),
            Unexpected::Extension => {}
        }
    }
    fn is_done(&self) -> bool {
        self.has_heard_enough()
    }
}
