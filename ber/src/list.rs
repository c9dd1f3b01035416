//! SEQUENCE OF, and members that stay encoded until asked for.

use super::{Ber, Body, Schema, Size, Tag, Tlvs, Typed, Value, canonical_walk::tell_list_of, tlv::frames};
use core::{fmt, slice};
use sigcodec_wire::{Kind, Reader, Result, Writer};

/// SEQUENCE OF: borrowed from the octets when decoded, from a slice when built.
///
/// Decoding makes sure that every item has an intact frame; each item is decoded when the list is
/// walked, so a list never ends early: a bad item is an `Err` of the iterator and the next one follows.
pub struct SeqOf<'a, T>(Items<'a, T>);

enum Items<'a, T> {
    Octets(Reader<'a>),
    Slice(&'a [T]),
}

impl<T> Clone for Items<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Items<'_, T> {}
impl<T> Clone for SeqOf<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for SeqOf<'_, T> {}

impl<'a, T> From<&'a [T]> for SeqOf<'a, T> {
    fn from(items: &'a [T]) -> Self {
        Self(Items::Slice(items))
    }
}
impl<T> Default for SeqOf<'_, T> {
    fn default() -> Self {
        Self(Items::Slice(&[]))
    }
}

impl<'a, T: Ber<'a> + Clone> SeqOf<'a, T> {
    /// The items in order.
    #[must_use]
    pub fn iter(&self) -> Iter<'a, T> {
        match self.0 {
            Items::Octets(octets) => Iter { octets, slice: [].iter() },
            Items::Slice(s) => Iter { octets: Reader::new(&[], sigcodec_wire::Layer::Wire), slice: s.iter() },
        }
    }
    /// How many items there are.
    #[must_use]
    pub fn count(&self) -> usize {
        match self.0 {
            Items::Octets(r) => Tlvs::new(r).count(),
            Items::Slice(s) => s.len(),
        }
    }
    /// Whether there is no item.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        match self.0 {
            Items::Octets(r) => r.is_empty(),
            Items::Slice(s) => s.is_empty(),
        }
    }
}

/// The items of a [`SeqOf`].
#[derive(Clone, Debug)]
pub struct Iter<'a, T> {
    /// Of intact frames.
    octets: Reader<'a>,
    slice: slice::Iter<'a, T>,
}

impl<'a, T: Ber<'a> + Clone> Iterator for Iter<'a, T> {
    type Item = Result<T>;
    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        if !self.octets.is_empty() {
            return Some(T::read(&mut self.octets, Kind::Tag));
        }
        self.slice.next().map(|v| Ok(v.clone()))
    }
}
impl<'a, T: Ber<'a> + Clone> core::iter::FusedIterator for Iter<'a, T> {}

impl<'a, T: Ber<'a> + Clone> IntoIterator for SeqOf<'a, T> {
    type Item = Result<T>;
    type IntoIter = Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
impl<'a, T: Ber<'a> + Clone + PartialEq> PartialEq for SeqOf<'a, T> {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}
impl<'a, T: Ber<'a> + Clone + fmt::Debug> fmt::Debug for SeqOf<'a, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<'a, T: Ber<'a>> Value<'a> for SeqOf<'a, T> {
    const TAG: Tag = Tag::SEQUENCE;
    const CONSTRUCTED: bool = true;
    #[inline]
    fn decode_value(body: Reader<'a>) -> Result<Self> {
        frames(body)?;
        Ok(Self(Items::Octets(body)))
    }
    fn encode_value(&self, w: &mut Writer<'_>) {
        match self.0 {
            Items::Octets(r) => w.bytes(r.rest()),
            Items::Slice(items) => items.iter().rev().for_each(|v| v.encode(w)),
        }
    }
}
impl<T: Typed> Typed for SeqOf<'_, T> {
    const SCHEMA: &'static Schema = &Schema {
        kind: &super::TypeKind::new("SequenceOf"),
        tag: Some(Tag::SEQUENCE),
        body: Body::List { item: T::SCHEMA, size: Size::ANY, walk: tell_list_of::<T> },
    };
}

/// A heavy member kept encoded until asked for, so that the struct around it stays small.
///
/// Built from a reference to the value.
pub struct Lazy<'a, T>(Held<'a, T>);

enum Held<'a, T> {
    Octets(Reader<'a>),
    Value(&'a T),
}
impl<T> Clone for Held<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Held<'_, T> {}
impl<T> Clone for Lazy<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Lazy<'_, T> {}

impl<'a, T> From<&'a T> for Lazy<'a, T> {
    fn from(value: &'a T) -> Self {
        Self(Held::Value(value))
    }
}

impl<'a, T: Value<'a> + Clone> Lazy<'a, T> {
    /// The value.
    ///
    /// # Errors
    /// What the type refuses, with the offset.
    pub fn get(self) -> Result<T> {
        match self.0 {
            Held::Octets(body) => T::decode_value(body),
            Held::Value(v) => Ok(v.clone()),
        }
    }
}
impl<'a, T: Value<'a> + Clone + PartialEq> PartialEq for Lazy<'a, T> {
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}
impl<'a, T: Value<'a> + Clone + fmt::Debug> fmt::Debug for Lazy<'a, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.get() {
            Ok(v) => v.fmt(f),
            Err(e) => write!(f, "Undecodable({e})"),
        }
    }
}

impl<'a, T: Value<'a>> Value<'a> for Lazy<'a, T> {
    const TAG: Tag = T::TAG;
    const CONSTRUCTED: bool = T::CONSTRUCTED;
    const SEGMENTS: Kind = T::SEGMENTS;
    #[inline]
    fn decode_value(body: Reader<'a>) -> Result<Self> {
        Ok(Self(Held::Octets(body)))
    }
    fn encode_value(&self, w: &mut Writer<'_>) {
        match self.0 {
            Held::Octets(r) => w.bytes(r.rest()),
            Held::Value(v) => v.encode_value(w),
        }
    }
}
impl<T: Typed> Typed for Lazy<'_, T> {
    const SCHEMA: &'static Schema = T::SCHEMA;
}

#[cfg(feature = "serde")]
mod serialize {
    use super::{Ber, Lazy, SeqOf, Value};
    use serde::{Serialize, Serializer, ser::Error as _, ser::SerializeSeq as _};

    impl<'a, T: Ber<'a> + Clone + Serialize> Serialize for SeqOf<'a, T> {
        fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
            let mut out = s.serialize_seq(None)?;
            for item in self.iter() {
                out.serialize_element(&item.map_err(S::Error::custom)?)?;
            }
            out.end()
        }
    }
    impl<'a, T: Value<'a> + Clone + Serialize> Serialize for Lazy<'a, T> {
        fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
            self.get().map_err(S::Error::custom)?.serialize(s)
        }
    }
}
