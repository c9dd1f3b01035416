//! Walks of one type each, made by the compiler: the members of a SEQUENCE straight on, in the canonical form.
//!
//! What is not in the canonical form, or no member, is left to the interpreter from there on.

use super::{
    Body, Member, Schema, Traversal, Typed,
    schema::{NONE, SEVERAL, Tell},
    traverse::{alternative, chosen, elements, items, longer, short, span},
};
use core::marker::PhantomData;
use sigcodec_wire::walk::{Field, Shape, Visitor};

/// A SEQUENCE whose walk is made by the compiler.
pub trait Sequence {
    /// Its members in order.
    const MEMBERS: &'static [Member];
    /// Tells a visitor the members.
    fn walk(
        field: Field<'_>,
        schema: &'static Schema,
        octets: &[u8],
        at: &mut Traversal<'_, dyn Visitor + '_>,
    );
}

/// What tells a visitor the members of a SEQUENCE: the walk that the compiler made for it.
#[cfg(not(feature = "interpreted"))]
#[must_use]
pub const fn walk_of<T: Sequence>() -> Tell {
    T::walk
}
/// What tells a visitor the members of a SEQUENCE: the interpreter.
#[cfg(feature = "interpreted")]
#[must_use]
pub const fn walk_of<T: Sequence>() -> Tell {
    super::traverse::tell_sequence
}

/// A SEQUENCE that is being walked.
#[expect(missing_debug_implementations, reason = "who listens has none")]
pub struct CanonicalWalk<'s, 'o, 't, 'v, T> {
    of: PhantomData<T>,
    /// How many of them have been passed up to the last one that was there.
    passed: usize,
    rest: &'o [u8],
    /// The identifier octet in front, [`NONE`] where there is none.
    id: u16,
    end: u32,
    at: &'s mut Traversal<'t, dyn Visitor + 'v>,
}

impl<'s, 'o, 't, 'v, T: Sequence> CanonicalWalk<'s, 'o, 't, 'v, T> {
    /// Enters the SEQUENCE.
    #[inline(always)]
    pub fn enter(field: Field<'_>, octets: &'o [u8], at: &'s mut Traversal<'t, dyn Visitor + 'v>) -> Self {
        let end = field.span.end;
        at.to.begin(field, Shape::Object);
        at.depth = at.depth.wrapping_add(1);
        let id = if at.is_deepest() { NONE } else { front(octets) };
        Self { of: PhantomData, passed: 0, rest: octets, id, end, at }
    }
    /// Tells member `n` where it is in front; whether it may be passed.
    #[inline(always)]
    pub fn next(&mut self, n: usize) -> bool {
        let Some(m) = T::MEMBERS.get(n) else { return false };
        if m.id == SEVERAL {
            let Some(a) = alternative(m.schema, self.id) else { return m.optional };
            let Some((contents, after)) = element(self.rest) else { return m.optional };
            let span = span(self.end, self.rest, after);
            (self.rest, self.id, self.passed) = (after, front(after), n.wrapping_add(1));
            chosen(Field::typed(m.name, m.kind, span), m.schema, a, contents, self.at);
            return true;
        }
        if m.id != self.id {
            return m.optional;
        }
        let found = match &m.schema.body {
            Body::Leaf(_) => short(self.rest).map(|(_, contents, after)| (contents, after)),
            _ => element(self.rest),
        };
        let Some((contents, after)) = found else { return m.optional };
        let span = span(self.end, self.rest, after);
        (self.rest, self.id, self.passed) = (after, front(after), n.wrapping_add(1));
        m.schema.tell()(Field::typed(m.name, m.kind, span), m.schema, contents, self.at);
        true
    }
    /// Leaves the SEQUENCE, with what follows where the members did not end as they should.
    #[inline(always)]
    pub fn leave(self, schema: &'static Schema, octets: &[u8], whole: bool) {
        if !whole || !self.rest.is_empty() {
            return otherwise(schema, self.passed, octets, self.rest, self.end, self.at);
        }
        self.at.depth = self.at.depth.wrapping_sub(1);
        self.at.to.end();
    }
}

/// What is left of the octets of a SEQUENCE, of which so many members have been passed, as the interpreter tells it.
#[cold]
#[inline(never)]
fn otherwise(
    schema: &'static Schema,
    passed: usize,
    octets: &[u8],
    left: &[u8],
    end: u32,
    at: &mut Traversal<'_, dyn Visitor + '_>,
) {
    let Body::Sequence { members, .. } = &schema.body else { return };
    elements(schema, members.get(passed..).unwrap_or_default(), octets, left, end, at);
}

/// Contents and what follows of an element in the canonical form whose tag takes one octet.
#[inline(always)]
fn element(octets: &[u8]) -> Option<(&[u8], &[u8])> {
    let (_, contents, after) = short(octets).or_else(|| longer(octets))?;
    Some((contents, after))
}

/// The identifier octet in front.
#[inline(always)]
fn front(octets: &[u8]) -> u16 {
    match octets {
        [id, ..] => u16::from(*id),
        [] => NONE,
    }
}

/// Tells a visitor the items of a SEQUENCE OF.
pub(super) fn tell_list_of<T: Typed>(
    field: Field<'_>,
    schema: &'static Schema,
    octets: &[u8],
    at: &mut Traversal<'_, dyn Visitor + '_>,
) {
    let end = field.span.end;
    at.to.begin(field, Shape::List);
    items(schema, T::SCHEMA, octets, end, at);
}
