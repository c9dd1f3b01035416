//! The members of a SEQUENCE.

use super::{Ber, Body, Member, Schema, Tag, Tlv, Tlvs, schema::find};
use core::fmt;
use sigcodec_wire::{Error, Kind, Reader, Result, Writer};

/// The members of a SEQUENCE, taken in the order the specification lists them.
///
/// An absent OPTIONAL costs one compare with the tag at the front; what is rare is outlined. The mandatory members
/// that the SEQUENCE begins with may be [read](Ber::read) before, without looking what stands at the front.
#[derive(Debug)]
pub struct Fields<'r, 'a> {
    /// The tag at the front of what is left.
    next: Tag,
    left: &'r mut Reader<'a>,
    whole: &'r Reader<'a>,
}

impl<'r, 'a> Fields<'r, 'a> {
    /// The members of `whole` that are `left`.
    #[inline(always)]
    #[must_use]
    pub fn new(whole: &'r Reader<'a>, left: &'r mut Reader<'a>) -> Self {
        Self { next: Tag::front(left.rest()), left, whole }
    }
    /// The element that no member has taken yet.
    ///
    /// # Errors
    /// That it has no intact frame.
    pub fn front(&self) -> Result<Option<Tlv<'a>>> {
        front(self.left)
    }

    /// A mandatory member under its own tag.
    ///
    /// # Errors
    /// [`Kind::Missing`], or what the type refuses.
    #[inline(always)]
    pub fn required<T: Ber<'a>>(&mut self) -> Result<T> {
        let value = T::read(self.left, Kind::Missing)?;
        self.next = Tag::front(self.left.rest());
        Ok(value)
    }
    /// An optional member under its own tag.
    ///
    /// # Errors
    /// What the type refuses: a member whose tag matches never becomes `None`.
    #[inline(always)]
    pub fn optional<T: Ber<'a>>(&mut self) -> Result<Option<T>> {
        if self.next == Tag::NONE || !T::accepts(self.next) { Ok(None) } else { self.required().map(Some) }
    }
    /// A mandatory member under `[n]`.
    ///
    /// # Errors
    /// [`Kind::Missing`], or what the type refuses.
    #[inline(always)]
    pub fn required_at<T: Ber<'a>>(&mut self, tag: Tag) -> Result<T> {
        let value = T::read_tagged(self.left, tag, Kind::Missing)?;
        self.next = Tag::front(self.left.rest());
        Ok(value)
    }
    /// An optional member under `[n]`.
    ///
    /// # Errors
    /// What the type refuses: a member whose tag matches never becomes `None`.
    #[inline(always)]
    pub fn optional_at<T: Ber<'a>>(&mut self, tag: Tag) -> Result<Option<T>> {
        if self.next == tag { self.required_at(tag).map(Some) } else { Ok(None) }
    }
    /// What follows the last known member of an extensible SEQUENCE, kept as it came.
    ///
    /// # Errors
    /// [`Kind::Duplicate`] or [`Kind::Order`] when a known member is among it, and the first element
    /// that has no intact frame.
    #[inline(always)]
    pub fn rest(self, schema: &'static Schema) -> Result<Rest<'a>> {
        if self.left.is_empty() { Ok(Rest(&[])) } else { extensions(self.left, self.whole, schema) }
    }
    /// Nothing may follow the last member.
    ///
    /// # Errors
    /// [`Kind::Duplicate`], [`Kind::Order`] or [`Kind::UnknownMember`] at the element that follows.
    #[inline(always)]
    pub fn finish(self, schema: &'static Schema) -> Result<()> {
        if self.left.is_empty() { Ok(()) } else { Err(leftover(self.left, self.whole, schema)) }
    }
}

fn front<'a>(left: &Reader<'a>) -> Result<Option<Tlv<'a>>> {
    let mut at = *left;
    if at.is_empty() { Ok(None) } else { Tlv::read(&mut at).map(Some) }
}

// Given the readers and not the fields: a tag whose address is taken cannot stay in a register.
#[cold]
#[inline(never)]
fn extensions<'a>(left: &Reader<'a>, whole: &Reader<'a>, schema: &'static Schema) -> Result<Rest<'a>> {
    let members = schema.members();
    for item in Tlvs::new(*left) {
        let tlv = item?;
        if find(members, tlv.tag).is_some() {
            let twice = Tlvs::new(*whole)
                .map_while(Result::ok)
                .take_while(|t| t.start() < tlv.start())
                .any(|t| t.tag == tlv.tag);
            return Err(tlv.error(if twice { Kind::Duplicate } else { Kind::Order }));
        }
    }
    Ok(Rest(left.rest()))
}
#[cold]
#[inline(never)]
fn leftover(left: &Reader<'_>, whole: &Reader<'_>, schema: &'static Schema) -> Error {
    match (front(left), extensions(left, whole, schema)) {
        (Ok(Some(unknown)), Ok(_)) => unknown.error(Kind::UnknownMember),
        (Err(e), _) | (_, Err(e)) => e,
        (Ok(None), Ok(_)) => left.error(Kind::UnknownMember),
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
        write!(f, "Rest({})", sigcodec_wire::show::Hex(self.0))
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Rest<'_> {
    fn serialize<S: serde::Serializer>(&self, s: S) -> core::result::Result<S::Ok, S::Error> {
        s.collect_str(&sigcodec_wire::show::Hex(self.0))
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
