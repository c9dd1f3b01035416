//! The members of a SEQUENCE.

use super::{Ber, Body, Member, Schema, Tag, Tlv, Tlvs, schema::find};
use crate::{Error, Kind, Reader, Result, Writer};
use core::fmt;

/// The members of a SEQUENCE, taken in the order the specification lists them.
///
/// An absent OPTIONAL costs one compare; everything else is outlined.
#[derive(Debug)]
pub struct Fields<'a> {
    next: Tlv<'a>,
    body: Reader<'a>,
    whole: &'a [u8],
}

impl<'a> Fields<'a> {
    /// The members in `body`; [`begin`](Self::begin) reads the first.
    #[inline]
    #[must_use]
    pub const fn new(body: Reader<'a>) -> Self {
        Self { next: Tlv::none(&body), body, whole: body.rest() }
    }
    /// Reads the first element.
    ///
    /// # Errors
    /// That it has no intact frame.
    #[inline]
    pub fn begin(&mut self) -> Result<()> {
        if self.advance() { Ok(()) } else { Err(self.unframed()) }
    }
    /// Reads the next element, if there is one; `false` where it has no intact frame.
    #[inline(never)]
    fn advance(&mut self) -> bool {
        if self.body.is_empty() {
            self.next.tag = Tag::NONE;
            return true;
        }
        self.next.replace(&mut self.body).is_ok()
    }
    /// Why there is no intact frame.
    #[cold]
    #[inline(never)]
    fn unframed(&self) -> Error {
        let mut at = self.body;
        match Tlv::read(&mut at) {
            Err(e) => e,
            Ok(_) => at.error(Kind::Truncated),
        }
    }
    /// The member that the next element is, under its own tag.
    #[inline]
    fn take<T: Ber<'a>>(&mut self) -> Result<T> {
        let v = T::from_tlv(&self.next)?;
        if self.advance() { Ok(v) } else { Err(self.unframed()) }
    }
    /// The member that the next element is, under `[n]`.
    #[inline]
    fn take_tagged<T: Ber<'a>>(&mut self) -> Result<T> {
        let v = T::from_tagged(&self.next)?;
        if self.advance() { Ok(v) } else { Err(self.unframed()) }
    }
    /// The element that no member has taken yet.
    #[inline]
    #[must_use]
    pub fn peek(&self) -> Option<&Tlv<'a>> {
        (self.next.tag != Tag::NONE).then_some(&self.next)
    }
    #[cold]
    #[inline(never)]
    fn missing(&self, tag: Tag) -> Error {
        let at = if self.next.tag == Tag::NONE { self.body.position() } else { self.next.start() };
        Error::new(Kind::Missing, at, self.body.layer()).with_detail(tag.detail())
    }

    /// A mandatory member under its own tag.
    ///
    /// # Errors
    /// [`Kind::Missing`], or what the type refuses.
    #[inline(always)]
    pub fn required<T: Ber<'a>>(&mut self) -> Result<T> {
        if self.next.tag == Tag::NONE || !T::accepts(self.next.tag) {
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
        if self.next.tag == Tag::NONE || !T::accepts(self.next.tag) {
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
        if self.next.tag == tag { self.take_tagged() } else { Err(self.missing(tag)) }
    }
    /// An optional member under `[n]`.
    ///
    /// # Errors
    /// What the type refuses: a member whose tag matches never becomes `None`.
    #[inline(always)]
    pub fn optional_at<T: Ber<'a>>(&mut self, tag: Tag) -> Result<Option<T>> {
        if self.next.tag == tag { self.take_tagged().map(Some) } else { Ok(None) }
    }
    /// What follows the last known member of an extensible SEQUENCE, kept as it came.
    ///
    /// # Errors
    /// [`Kind::Duplicate`] or [`Kind::Order`] when a known member is among it, and the first element
    /// that has no intact frame.
    #[inline]
    pub fn rest(&self, schema: &'static Schema) -> Result<Rest<'a>> {
        if self.next.tag == Tag::NONE { Ok(Rest(&[])) } else { self.extensions(schema) }
    }
    #[cold]
    #[inline(never)]
    fn extensions(&self, schema: &'static Schema) -> Result<Rest<'a>> {
        let members = schema.members();
        let known = |tag| find(members, tag).is_some();
        let refuse = |tlv: &Tlv<'a>| {
            let earlier = self.whole_reader();
            let twice = Tlvs::new(earlier)
                .map_while(Result::ok)
                .take_while(|t| t.start() < tlv.start())
                .any(|t| t.tag == tlv.tag);
            Err(tlv.error(if twice { Kind::Duplicate } else { Kind::Order }))
        };
        if known(self.next.tag) {
            return refuse(&self.next);
        }
        for item in Tlvs::new(self.body) {
            let tlv = item?;
            if known(tlv.tag) {
                return refuse(&tlv);
            }
        }
        let start = self.whole_reader().position();
        let at = self.next.start().wrapping_sub(start) as usize;
        Ok(Rest(self.whole.get(at..).unwrap_or_default()))
    }
    fn whole_reader(&self) -> Reader<'a> {
        self.body.back_to(self.whole)
    }
    /// Nothing may follow the last member.
    ///
    /// # Errors
    /// [`Kind::Duplicate`], [`Kind::Order`] or [`Kind::UnknownMember`] at the element that follows.
    #[inline]
    pub fn finish(&self, schema: &'static Schema) -> Result<()> {
        if self.next.tag == Tag::NONE { Ok(()) } else { Err(self.leftover(schema)) }
    }
    #[cold]
    #[inline(never)]
    fn leftover(&self, schema: &'static Schema) -> Error {
        let unknown = self.next.error(Kind::UnknownMember);
        match self.extensions(schema) {
            Err(e) => e,
            Ok(_) => unknown,
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
