//! Types as data: what conformance checks compare and what a walk interprets.

use super::{Primitive, Tag};

/// What a type looks like.
#[derive(Clone, Copy, Debug)]
pub struct Schema {
    /// The name of the type in Rust case.
    pub name: &'static str,
    /// Its own tag; `None` for an untagged CHOICE and an open type.
    pub tag: Option<Tag>,
    /// What is inside.
    pub body: Body,
}

/// What is inside a type.
#[derive(Clone, Copy, Debug)]
pub enum Body {
    /// SEQUENCE or SET.
    Sequence {
        /// The members in the order of the specification.
        members: &'static [Member],
        /// Whether unknown members may follow.
        extensible: bool,
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
    },
    /// A type whose contents are no elements.
    Leaf(Primitive),
    /// One element of any type.
    Open,
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
    /// The one tag it has on the wire; [`Tag::NONE`] when there are several.
    key: Tag,
}

impl Member {
    /// A member of a type.
    #[must_use]
    pub const fn new(name: &'static str, tag: Option<Tag>, optional: bool, schema: &'static Schema) -> Self {
        let key = match (tag, schema.tag) {
            (Some(tag), _) | (None, Some(tag)) => tag,
            (None, None) => Tag::NONE,
        };
        Self { name, tag, optional, schema, key }
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
    /// Whether an element with this tag is of this type.
    #[must_use]
    pub fn accepts(&self, tag: Tag) -> bool {
        match self.tag {
            Some(own) => own == tag,
            None => match self.body {
                Body::Choice { alternatives } => alternatives.iter().any(|a| a.accepts(tag)),
                _ => true,
            },
        }
    }
}
