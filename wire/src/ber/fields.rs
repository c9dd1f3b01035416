//! The members of a SEQUENCE.

use super::{Ber, Body, Member, Schema, Tag, Tlv, Tlvs, schema::find};
use crate::{Error, Kind, Reader, Result, Writer};
use core::fmt;

/// The members of a SEQUENCE, taken in the order the specification lists them.
///
/// An absent OPTIONAL costs one compare with the tag at the front; what is rare is outlined.
#[derive(Debug)]
pub struct Fields<'a> {
    /// What no member has taken yet.
    left: Reader<'a>,
    /// The tag at its front.
    next: Tag,
    whole: &'a [u8],
}

impl<'a> Fields<'a> {
    /// The members in `body`.
    #[inline(always)]
    #[must_use]
    pub fn new(body: Reader<'a>) -> Self {
        Self { next: Tag::front(body.rest()), left: body, whole: body.rest() }
    }
    /// The member at the front, under its own tag.
    #[inline(always)]
    fn take<T: Ber<'a>>(&mut self) -> Result<T> {
        let value = T::read(&mut self.left)?;
        self.next = Tag::front(self.left.rest());
        Ok(value)
    }
    /// The member at the front, under `[n]`.
    #[inline(always)]
    fn take_tagged<T: Ber<'a>>(&mut self, tag: Tag) -> Result<T> {
        let value = T::read_tagged(&mut self.left, tag)?;
        self.next = Tag::front(self.left.rest());
        Ok(value)
    }
    /// The element that no member has taken yet.
    ///
    /// # Errors
    /// That it has no intact frame.
    pub fn front(&self) -> Result<Option<Tlv<'a>>> {
        let mut at = self.left;
        if at.is_empty() { Ok(None) } else { Tlv::take(&mut at).map(Some) }
    }
    /// Why a mandatory member is not at the front.
    #[cold]
    #[inline(never)]
    fn missing(&self, tag: Tag) -> Error {
        match self.front() {
            Ok(_) => self.left.error(Kind::Missing).with_detail(tag.detail()),
            Err(unframed) => unframed,
        }
    }

    /// A mandatory member under its own tag.
    ///
    /// # Errors
    /// [`Kind::Missing`], or what the type refuses.
    #[inline(always)]
    pub fn required<T: Ber<'a>>(&mut self) -> Result<T> {
        if self.next == Tag::NONE || !T::accepts(self.next) {
            return Err(self.missing(Tag::NONE));
        }
        self.take()
    }
    /// An optional member under its own tag.
    ///
    /// # Errors
    /// What the type refuses: a member whose tag matches never becomes `None`.
    #[inline(always)]
    pub fn optional<T: Ber<'a>>(&mut self) -> Result<Option<T>> {
        if self.next == Tag::NONE || !T::accepts(self.next) {
            return Ok(None);
        }
        self.take().map(Some)
    }
    /// A mandatory member under `[n]`.
    ///
    /// # Errors
    /// [`Kind::Missing`], or what the type refuses.
    #[inline(always)]
    pub fn required_at<T: Ber<'a>>(&mut self, tag: Tag) -> Result<T> {
        if self.next == tag { self.take_tagged(tag) } else { Err(self.missing(tag)) }
    }
    /// An optional member under `[n]`.
    ///
    /// # Errors
    /// What the type refuses: a member whose tag matches never becomes `None`.
    #[inline(always)]
    pub fn optional_at<T: Ber<'a>>(&mut self, tag: Tag) -> Result<Option<T>> {
        if self.next == tag { self.take_tagged(tag).map(Some) } else { Ok(None) }
    }
    /// What follows the last known member of an extensible SEQUENCE, kept as it came.
    ///
    /// # Errors
    /// [`Kind::Duplicate`] or [`Kind::Order`] when a known member is among it, and the first element
    /// that has no intact frame.
    #[inline(always)]
    pub fn rest(&self, schema: &'static Schema) -> Result<Rest<'a>> {
        if self.left.is_empty() { Ok(Rest(&[])) } else { self.extensions(schema) }
    }
    #[cold]
    #[inline(never)]
    fn extensions(&self, schema: &'static Schema) -> Result<Rest<'a>> {
        let members = schema.members();
        for item in Tlvs::new(self.left) {
            let tlv = item?;
            if find(members, tlv.tag).is_some() {
                let twice = Tlvs::new(self.whole_reader())
                    .map_while(Result::ok)
                    .take_while(|t| t.start() < tlv.start())
                    .any(|t| t.tag == tlv.tag);
                return Err(tlv.error(if twice { Kind::Duplicate } else { Kind::Order }));
            }
        }
        Ok(Rest(self.left.rest()))
    }
    fn whole_reader(&self) -> Reader<'a> {
        self.left.back_to(self.whole)
    }
    /// Nothing may follow the last member.
    ///
    /// # Errors
    /// [`Kind::Duplicate`], [`Kind::Order`] or [`Kind::UnknownMember`] at the element that follows.
    #[inline(always)]
    pub fn finish(&self, schema: &'static Schema) -> Result<()> {
        if self.left.is_empty() { Ok(()) } else { Err(self.leftover(schema)) }
    }
    #[cold]
    #[inline(never)]
    fn leftover(&self, schema: &'static Schema) -> Error {
        match (self.front(), self.extensions(schema)) {
            (Ok(Some(unknown)), Ok(_)) => unknown.error(Kind::UnknownMember),
            (Err(e), _) | (_, Err(e)) => e,
            (Ok(None), Ok(_)) => self.left.error(Kind::UnknownMember),
        }
    }
}

/// The unknown members of an extensible SEQUENCE: kept as they came and encoded again.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    /// The elements as they came, one behind the other.
    #[must_use]
    pub const fn octets(self) -> &'a [u8] {
        self.0
    }
    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0.is_empty()
    }
    /// Writes them.
    #[inline]
    pub fn encode(self, w: &mut Writer<'_>) {
        if !self.0.is_empty() {
            w.bytes(self.0);
        }
    }
}

impl fmt::Debug for Rest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Rest({})", crate::digits::Hex(self.0))
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Rest<'_> {
    fn serialize<S: serde::Serializer>(&self, s: S) -> core::result::Result<S::Ok, S::Error> {
        s.collect_str(&crate::digits::Hex(self.0))
    }
}

impl Schema {
    /// The members of a SEQUENCE or the alternatives of a CHOICE.
    #[must_use]
    pub const fn members(&self) -> &'static [Member] {
        match self.body {
            Body::Sequence { members, .. } | Body::Choice { alternatives: members } => members,
            _ => &[],
        }
    }
}
