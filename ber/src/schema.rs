//! Types as data: what conformance checks compare and what a walk interprets.

use super::{Primitive, Tag, Traversal, traverse};
use sigcodec_wire::walk::{Field, Kind, Visitor};

/// Tells a visitor the contents of an element in the canonical form as what its type says; they are the last octets
/// of [`Field::span`].
pub type Tell = fn(Field<'_>, &'static Schema, &[u8], &mut Traversal<'_, dyn Visitor + '_>);

/// What a type looks like.
#[derive(Clone, Copy, Debug)]
pub struct Schema {
    /// The name of the type in Rust case, and what its values identify.
    pub kind: &'static Kind,
    /// Its own tag; `None` for an untagged CHOICE and an open type.
    pub tag: Option<Tag>,
    /// What is inside.
    pub body: Body,
}

/// What is inside a type.
#[derive(Clone, Copy, Debug)]
#[repr(u8)]
pub enum Body {
    /// SEQUENCE or SET.
    Sequence {
        /// The members in the order of the specification.
        members: &'static [Member],
        /// Whether unknown members may follow.
        extensible: bool,
        /// Tells a visitor the members.
        walk: Tell,
    },
    /// CHOICE.
    Choice {
        /// The alternatives in the order of the specification.
        alternatives: &'static [Member],
    },
    /// SEQUENCE OF or SET OF.
    List {
        /// The type of each item.
        item: &'static Schema,
        /// How many items there may be.
        size: Size,
        /// Tells a visitor the items.
        walk: Tell,
    },
    /// A type whose contents are no elements.
    Leaf(Primitive),
    /// One element of any type.
    Open,
}

impl Body {
    /// A SEQUENCE or SET.
    #[must_use]
    pub const fn sequence(members: &'static [Member], extensible: bool) -> Self {
        Self::Sequence { members, extensible, walk: traverse::tell_sequence }
    }
    /// A SEQUENCE OF or SET OF of any size.
    #[must_use]
    pub const fn list(item: &'static Schema, size: Size) -> Self {
        Self::List { item, size, walk: traverse::tell_list }
    }
}

/// A SIZE constraint: least and most items, octets or bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// The least.
    pub min: u32,
    /// The most.
    pub max: u32,
}

impl Size {
    /// Any size.
    pub const ANY: Self = Self { min: 0, max: u32::MAX };

    /// Between `min` and `max`.
    #[must_use]
    pub const fn new(min: u32, max: u32) -> Self {
        Self { min, max }
    }
    /// Whether `n` is within.
    #[must_use]
    pub const fn allows(self, n: usize) -> bool {
        n >= self.min as usize && n <= self.max as usize
    }
}

/// A member of a SEQUENCE or an alternative of a CHOICE.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// The identifier of the specification without hyphens.
    pub name: &'static str,
    /// The tag `[n]` it is given, if any.
    pub tag: Option<Tag>,
    /// Whether it may be absent.
    pub optional: bool,
    /// Its type.
    pub schema: &'static Schema,
    /// That of its type, but for what it identifies where the member says so.
    pub kind: &'static Kind,
    /// The one tag it has on the wire; [`Tag::NONE`] when there are several.
    key: Tag,
    /// The identifier octet it has in the canonical form; [`SEVERAL`] or [`LONG`] when it has not one.
    pub(super) id: u16,
    /// How many members from here to the last one must be there.
    pub(super) mandatory: u8,
    /// What the members from here to the last one may begin with, each as one bit ([`bits`]): an element that has
    /// none of them is told apart without a search.
    pub(super) octets: u128,
}

/// In the place of an identifier octet: the element may have several tags.
pub(super) const SEVERAL: u16 = 0x100;
/// In the place of an identifier octet: the tag takes more than two octets.
pub(super) const LONG: u16 = 0x200;

/// What no element has in the place of an identifier octet.
pub(super) const NONE: u16 = 0x300;

/// The identifier octet of `tag` in the canonical form, or both of them.
pub(super) const fn identifier(tag: Tag, constructed: bool) -> u16 {
    let class = tag.class() << 6 | (constructed as u8) << 5;
    match tag.number() {
        #[expect(clippy::cast_possible_truncation, reason = "below 31")]
        n @ 0..=30 => class as u16 | n as u16,
        #[expect(clippy::cast_possible_truncation, reason = "below 128")]
        n @ 31..=127 => long_identifier(class | 0x1f, n as u8),
        _ => LONG,
    }
}
/// A tag of two identifier octets; no number that stands for one octet.
#[inline(always)]
pub(super) const fn long_identifier(first: u8, second: u8) -> u16 {
    u16::from_be_bytes([first | 0x1f, second])
}

/// The bit of a member that may have several tags.
const ANY: u128 = 1 << 127;

/// The bit of a tag among the [`octets`](Member::octets) of members: context-specific ones up to 95 have one of their own,
/// what is left shares 31 by the number.
const fn bits(tag: Tag) -> u128 {
    match (tag.class(), tag.number()) {
        (2, n @ 0..=95) => 1u128.wrapping_shl(n),
        (_, n) => 1u128.wrapping_shl((n % 31).wrapping_add(96)),
    }
}

/// Whether one of `members` may begin with an identifier.
pub(super) const fn may_begin(members: &[Member], id: u16) -> bool {
    let [m, ..] = members else { return false };
    let [first, second] = id.to_be_bytes();
    let tag = match first {
        // The first octet of a tag that takes more.
        0 if second & 0x1f == 0x1f => return false,
        0 => Tag::of_identifier(second),
        first => Tag::of_identifier(first).with_number(second as u32),
    };
    m.octets & bits(tag) != 0
}

/// The first of `members` that accepts the tag.
#[inline]
pub(super) fn find(members: &[Member], tag: Tag) -> Option<usize> {
    let octets = members.first()?.octets;
    let own = if octets & bits(tag) == 0 { None } else { members.iter().position(|m| m.key == tag) };
    if octets & ANY == 0 {
        return own;
    }
    let several = members.iter().position(|m| m.key == Tag::NONE && m.schema.accepts(tag));
    match (own, several) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}

/// The members of a SEQUENCE, each told how many of those behind it are mandatory, and what they begin with.
#[must_use]
pub const fn members<const N: usize>(mut list: [Member; N]) -> [Member; N] {
    let mut mandatory = 0u8;
    let mut octets = 0;
    let mut rest: &mut [Member] = &mut list;
    while let [before @ .., m] = rest {
        mandatory = mandatory.saturating_add(!m.optional as u8);
        m.mandatory = mandatory;
        octets |= m.octets;
        m.octets = octets;
        rest = before;
    }
    list
}

/// The same OCTET STRING, in the place of which one of a CHOICE may stand wrapped.
#[must_use]
pub const fn or_wrapped(schema: &'static Schema, choice: &'static Schema) -> Schema {
    let body = match schema.body {
        Body::Leaf(Primitive::Octets { size, walk, audit, digits, .. }) => {
            Body::Leaf(Primitive::Octets { size, walk, audit, digits, wrapped: Some(choice) })
        }
        other => other,
    };
    Schema { body, ..*schema }
}
/// The type of the items of a list; the type itself where it is none.
#[must_use]
pub const fn item(schema: &'static Schema) -> &'static Schema {
    match schema.body {
        Body::List { item, .. } => item,
        _ => schema,
    }
}
/// The same type of another kind.
#[must_use]
pub const fn identified(schema: &Schema, kind: &'static Kind) -> Schema {
    Schema { kind, ..*schema }
}
/// A list of other items, which are told by the interpreter.
#[must_use]
pub const fn of_items(body: Body, item: &'static Schema) -> Body {
    match body {
        Body::List { size, .. } => Body::list(item, size),
        other => other,
    }
}
/// A list of another size; evaluated in constants alone, where the compiler shows the place of its caller.
#[must_use]
#[track_caller]
pub const fn sized(body: Body, size: Size) -> Body {
    match body {
        Body::List { item, walk, .. } => Body::List { item, size, walk },
        _ => panic!("`size` stands on a SEQUENCE OF"),
    }
}

impl Member {
    /// A member of a type.
    #[must_use]
    pub const fn new(name: &'static str, tag: Option<Tag>, optional: bool, schema: &'static Schema) -> Self {
        let key = match (tag, schema.tag) {
            (Some(tag), _) | (None, Some(tag)) => tag,
            (None, None) => Tag::NONE,
        };
        let id = match tag {
            Some(tag) => identifier(
                tag,
                matches!(
                    schema.body,
                    Body::Sequence { .. } | Body::List { .. } | Body::Choice { .. } | Body::Open
                ),
            ),
            None => schema.id(),
        };
        let octets = match (tag, schema.tag, schema.body) {
            (Some(tag), ..) | (None, Some(tag), _) => bits(tag),
            (None, None, Body::Choice { alternatives }) => {
                let mut octets = ANY;
                let mut rest = alternatives;
                while let [a, behind @ ..] = rest {
                    octets |= a.octets;
                    rest = behind;
                }
                octets
            }
            (None, None, _) => u128::MAX,
        };
        Self { name, tag, optional, schema, kind: schema.kind, key, id, mandatory: !optional as u8, octets }
    }
    /// The same for a member that identifies something else than its type says, or something at all.
    #[must_use]
    pub const fn identified(self, kind: &'static Kind) -> Self {
        Self { kind, ..self }
    }
    /// Whether an element with this tag is this member.
    #[inline]
    #[must_use]
    pub fn accepts(&self, tag: Tag) -> bool {
        self.key == tag || self.key == Tag::NONE && self.schema.accepts(tag)
    }
    /// Whether the member's tag wraps its type instead of replacing its tag: CHOICE and open types.
    #[must_use]
    pub const fn is_explicit(&self) -> bool {
        self.tag.is_some() && matches!(self.schema.body, Body::Choice { .. } | Body::Open)
    }
}

impl Schema {
    /// The name of the type in Rust case.
    #[inline]
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.kind.name
    }
    /// The identifier octet of the type in the canonical form, [`SEVERAL`] where it may have several tags.
    #[inline]
    pub(super) const fn id(&self) -> u16 {
        match self.tag {
            Some(tag) => identifier(tag, matches!(self.body, Body::Sequence { .. } | Body::List { .. })),
            None => SEVERAL,
        }
    }
    /// What tells the contents of an element whose tag is that of the type or stands in its place.
    #[inline]
    pub(super) const fn tell(&self) -> Tell {
        match &self.body {
            Body::Sequence { walk, .. } | Body::List { walk, .. } => *walk,
            Body::Choice { .. } | Body::Open => traverse::tell_explicit,
            Body::Leaf(leaf) => leaf.tell(),
        }
    }
    /// Whether an element with this tag is of this type.
    #[inline]
    #[must_use]
    pub fn accepts(&self, tag: Tag) -> bool {
        match self.tag {
            Some(own) => own == tag,
            None => self.chooses(tag),
        }
    }
    #[inline(never)]
    fn chooses(&self, tag: Tag) -> bool {
        match self.body {
            Body::Choice { alternatives } => alternatives.iter().any(|a| a.accepts(tag)),
            _ => true,
        }
    }
}
