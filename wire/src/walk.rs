//! One way to look at every layer: a [`Visitor`] that is told each field with its octets.
//!
//! A walk is driven by the octets of a message, not by its decoded struct: a member that cannot be
//! decoded is reported with its raw octets and hides nothing but itself. Trees for people, JSON, identity
//! search, anonymising and comparing all stand on this.

use crate::{Error, Reader};
use core::fmt;

/// A range of octets of the outermost buffer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Span {
    /// Offset of the first octet.
    pub start: u32,
    /// Offset behind the last octet.
    pub end: u32,
}

impl Span {
    /// The range `start..end`.
    #[inline]
    #[must_use]
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }
    /// The octets that are left in `r`.
    #[inline]
    #[must_use]
    pub const fn of(r: &Reader<'_>) -> Self {
        Self { start: r.position(), end: r.end() }
    }
    /// The octets that were taken from `before` to reach `after`.
    #[inline]
    #[must_use]
    pub const fn between(before: &Reader<'_>, after: &Reader<'_>) -> Self {
        Self { start: before.position(), end: after.position() }
    }
}

/// What a field is called, what type it has, and where it lies.
#[derive(Clone, Copy, Debug)]
pub struct Field<'n> {
    /// The identifier of the specification in lowerCamelCase without hyphens, or the AVP name as
    /// written; empty for an item of a list.
    pub name: &'n str,
    /// The type in the spelling of the specification; empty where it has none.
    pub ty: &'static str,
    /// Its octets, header included.
    pub span: Span,
}

impl<'n> Field<'n> {
    /// A field without a type name.
    #[inline]
    #[must_use]
    pub const fn new(name: &'n str, span: Span) -> Self {
        Self { name, ty: "", span }
    }
    /// A field of a named type.
    #[inline]
    #[must_use]
    pub const fn typed(name: &'n str, ty: &'static str, span: Span) -> Self {
        Self { name, ty, span }
    }
}

/// The name of a field that stands again where names tell fields apart: `routingKey`, `routingKey#2`, …
#[derive(Clone, Copy, Debug)]
pub struct Numbered {
    octets: [u8; 64],
    len: usize,
}

impl Numbered {
    /// `name` for the occurrence `n`, counted from 1; a name above 52 octets is cut.
    #[must_use]
    pub fn new(name: &str, n: u32) -> Self {
        let mut out = Self { octets: [0; 64], len: 0 };
        name.bytes().take(52).for_each(|b| out.push(b));
        if n > 1 {
            out.push(b'#');
            let (mut digits, mut left) = ([b'0'; 10], n);
            for digit in digits.iter_mut().rev() {
                *digit |= u8::try_from(left % 10).unwrap_or(0);
                left /= 10;
            }
            digits.into_iter().skip_while(|d| *d == b'0').for_each(|d| out.push(d));
        }
        out
    }
    fn push(&mut self, octet: u8) {
        if let Some(to) = self.octets.get_mut(self.len) {
            *to = octet;
            self.len = self.len.wrapping_add(1);
        }
    }
    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.octets.get(..self.len).and_then(|o| core::str::from_utf8(o).ok()).unwrap_or("")
    }
}

/// How often each of up to 64 fields has stood.
#[derive(Clone, Copy, Debug)]
pub struct Occurrences([u32; 64]);

impl Default for Occurrences {
    fn default() -> Self {
        Self([0; 64])
    }
}

impl Occurrences {
    /// Counts the field with this number and names it; a number above 63 stands for all of its kind.
    pub fn name(&mut self, number: usize, name: &str) -> Numbered {
        let count = self.0.get_mut(number.min(63)).map_or(1, |count| {
            *count = count.wrapping_add(1);
            *count
        });
        Numbered::new(name, count)
    }
}

/// The value of a leaf.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Value<'v> {
    /// A number without sign.
    Unsigned(u64),
    /// A number with a sign.
    Signed(i64),
    /// A floating-point number.
    Float(f64),
    /// A truth value; a NULL that is present is `true`.
    Flag(bool),
    /// An enumerated value and its name, where it has one.
    Named(i64, Option<&'v str>),
    /// Text or digits.
    Text(&'v dyn fmt::Display),
    /// Octets without a further meaning.
    Octets(&'v [u8]),
}

impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unsigned(n) => write!(f, "{n}"),
            Self::Signed(n) => write!(f, "{n}"),
            Self::Float(n) => write!(f, "{n}"),
            Self::Flag(b) => write!(f, "{b}"),
            Self::Named(n, Some(name)) => write!(f, "{name} ({n})"),
            Self::Named(n, None) => write!(f, "{n}"),
            Self::Text(t) => write!(f, "\"{t}\""),
            Self::Octets(o) => crate::digits::Hex(o).fmt(f),
        }
    }
}
impl fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(t) => t.fmt(f),
            other => fmt::Debug::fmt(other, f),
        }
    }
}

/// Whether the fields of a container have names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Members with names: SEQUENCE, CHOICE, a message.
    Object,
    /// Items in order: SEQUENCE OF, a run of parameters.
    List,
}

/// Is told each field of a message, in the order of the octets.
pub trait Visitor {
    /// A container begins; what follows until the matching [`end`](Self::end) lies inside it.
    fn begin(&mut self, field: Field<'_>, shape: Shape);
    /// The container that began last ends.
    fn end(&mut self);
    /// A leaf.
    fn value(&mut self, field: Field<'_>, value: Value<'_>);
    /// A field that cannot be decoded, with its octets as they came.
    fn fault(&mut self, field: Field<'_>, raw: &[u8], error: Error);
    /// A field whose type is not known here, with its octets as they came.
    fn unknown(&mut self, field: Field<'_>, raw: &[u8]) {
        self.value(field, Value::Octets(raw));
    }
}

/// Can be walked by a [`Visitor`].
pub trait Walk {
    /// Tells `visitor` each field. Never fails: what cannot be decoded is a [`Visitor::fault`].
    fn walk(&self, visitor: &mut dyn Visitor);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_what_stands_again() {
        let mut seen = Occurrences::default();
        assert_eq!(seen.name(3, "routingKey").as_str(), "routingKey");
        assert_eq!(seen.name(4, "status").as_str(), "status");
        assert_eq!(seen.name(3, "routingKey").as_str(), "routingKey#2");
        assert_eq!(seen.name(99, "unknown").as_str(), "unknown");
        assert_eq!(seen.name(63, "unknown").as_str(), "unknown#2");
        assert_eq!(Numbered::new("x", 4_000_000_010).as_str(), "x#4000000010");
        let long = "a name that is longer than fifty-two characters, which none is";
        assert_eq!(Numbered::new(long, u32::MAX).as_str().len(), 52 + 11);
    }
}
