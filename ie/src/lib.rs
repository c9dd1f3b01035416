#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod contents;
mod declare;
mod judge;
mod message;
mod write;

pub use contents::{Coded, ElementType, Octets, Unsigned, audit, walk};
pub use declare::sound;
pub use message::{Found, Grammar, Item, Message, Skip};
pub use write::{Canonical, MAX_LEFT, write};

#[doc(hidden)]
pub use sigcodec_ber as ber;
#[doc(hidden)]
pub use sigcodec_wire as wire;

use core::{fmt, marker::PhantomData};
use sigcodec_wire::{
    Layer, Reader,
    audit::Auditor,
    walk::{Field, Kind, Visitor},
};

/// The most rows that a message has behind its imperative part.
pub const MAX_ROWS: usize = 64;

/// How an element stands in a message, TS 24.007 §11.2.1.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// A value of half an octet, type 1. Two that follow each other share an octet, the first of them in bits 1 to 4;
    /// one alone has bits 1 to 4 of its own.
    H,
    /// A value of as many octets as it always has, type 3.
    V,
    /// A length of one octet and a value, type 4.
    LV,
    /// A length of two octets and a value, type 6.
    LVE,
    /// An identifier alone, type 2.
    T,
    /// An identifier in bits 5 to 8 and a value in bits 1 to 4, type 1.
    TH,
    /// An identifier and a value of as many octets as it always has, type 3.
    TV,
    /// An identifier, a length of one octet and a value, type 4.
    TLV,
    /// An identifier, a length of two octets and a value, type 6.
    TLVE,
}

impl Format {
    /// Whether an identifier stands in front.
    #[must_use]
    pub const fn has_identifier(self) -> bool {
        !matches!(self, Self::H | Self::V | Self::LV | Self::LVE)
    }
}

/// Whether an element has to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Presence {
    /// It has.
    M,
    /// It need not be.
    O,
    /// It has to where a condition holds. Of an element without identifier: it may be missing with all behind it.
    C,
}

/// What an element is, wherever it stands.
#[derive(Clone, Copy)]
pub struct Element {
    /// The name in lowerCamelCase.
    pub name: &'static str,
    /// Whom the contents identify.
    pub kind: &'static Kind,
    /// The least and the most octets of the contents.
    pub size: (u16, u16),
    /// Identifier and format, where they are the same in every message.
    pub tag: Option<(u8, Format)>,
    /// Tells the contents, the last octets of the span of the field.
    pub walk: fn(&[u8], Field<'_>, Layer, &mut dyn Visitor),
    /// Reports what is odd about the contents.
    pub audit: fn(Reader<'_>, &mut dyn Auditor),
}

impl fmt::Debug for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Element")
            .field("name", &self.name)
            .field("size", &self.size)
            .field("tag", &self.tag)
            .finish_non_exhaustive()
    }
}

/// An element in the table of a message.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// What it is.
    pub element: &'static Element,
    /// Its name in this message.
    pub name: &'static str,
    /// Whether it has to be there.
    pub presence: Presence,
    /// How it stands there.
    pub format: Format,
    /// The identifier; 0 for a format without one. That of type 1 has zeros in bits 1 to 4.
    pub identifier: u8,
}

impl Row {
    /// Whether an octet begins it.
    #[inline]
    #[must_use]
    pub const fn begins_with(&self, octet: u8) -> bool {
        match self.format {
            Format::TH => octet & 0xf0 == self.identifier,
            _ => octet == self.identifier,
        }
    }
}

/// How a message is laid out.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    /// Its type code.
    pub message_type: u8,
    /// The name in lowerCamelCase.
    pub name: &'static str,
    /// The elements in order: those without identifier first, the imperative part.
    pub rows: &'static [Row],
}

impl Layout {
    /// How many rows the imperative part has: elements without identifier.
    #[must_use]
    pub const fn imperative(&self) -> usize {
        let (mut count, mut rest) = (0usize, self.rows);
        while let [first, more @ ..] = rest {
            if first.format.has_identifier() {
                return count;
            }
            count = count.wrapping_add(1);
            rest = more;
        }
        count
    }
}

/// A typed handle on an element, `Copy`: what it is, and with it the type of its contents.
pub struct Key<T> {
    element: &'static Element,
    ty: PhantomData<fn() -> T>,
}

impl<T> Key<T> {
    /// The handle on an element.
    #[must_use]
    pub const fn new(element: &'static Element) -> Self {
        Self { element, ty: PhantomData }
    }
    /// What it is.
    #[inline]
    #[must_use]
    pub const fn element(self) -> &'static Element {
        self.element
    }
    /// The element with these contents, to build a message of.
    #[must_use]
    pub fn value(
        self,
        contents: &dyn sigcodec_wire::Encode,
    ) -> (&'static Element, &dyn sigcodec_wire::Encode) {
        (self.element, contents)
    }
}
impl<T> Clone for Key<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Key<T> {}
impl<T> fmt::Debug for Key<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({})", self.element.name)
    }
}

/// A row of an element whose identifier and format are the same in every message.
#[doc(hidden)]
#[must_use]
pub const fn tagged(element: &'static Element, name: &'static str, presence: Presence) -> Row {
    let Some((identifier, format)) = element.tag else { panic!("an element without identifier of its own") };
    Row { element, name, presence, format, identifier }
}
