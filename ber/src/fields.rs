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

#[cfg(test)]
mod tests {
    extern crate std;
    use super::*;
    use sigcodec_wire::Layer;
    use std::format;

    /// What is left behind an INTEGER, in a type of an INTEGER and an OCTET STRING.
    fn behind(octets: &[u8], f: impl FnOnce(Fields<'_, '_>)) {
        let whole = Reader::new(octets, Layer::Map);
        let mut left = whole;
        let mut fields = Fields::new(&whole, &mut left);
        assert_eq!(fields.required::<i64>(), Ok(7));
        f(fields);
    }

    const SCHEMA: &Schema = &Schema {
        kind: &crate::TypeKind::new("Pair"),
        tag: None,
        body: Body::sequence(
            &crate::schema::members([
                Member::new("number", None, false, <i64 as crate::Typed>::SCHEMA),
                Member::new("octets", None, true, <&[u8] as crate::Typed>::SCHEMA),
            ]),
            true,
        ),
    };

    #[test]
    fn what_no_member_took_is_at_the_front() {
        behind(&[2, 1, 7, 0x81, 0], |f| assert_eq!(f.front().unwrap().map(|t| t.start()), Some(3)));
        behind(&[2, 1, 7], |f| assert!(f.front().unwrap().is_none()));
        behind(&[2, 1, 7, 0x81, 5], |f| assert_eq!(f.front().unwrap_err().at(), 3));
    }

    #[test]
    fn what_follows_the_last_member() {
        let refused = |e: Error| (e.kind(), e.at());
        behind(&[2, 1, 7], |f| assert_eq!(f.finish(SCHEMA), Ok(())));
        behind(&[2, 1, 7, 0x81, 0], |f| {
            assert_eq!(f.finish(SCHEMA).map_err(refused), Err((Kind::UnknownMember, 3)));
        });
        behind(&[2, 1, 7, 0x81, 0, 2, 1, 8], |f| {
            assert_eq!(f.finish(SCHEMA).map_err(refused), Err((Kind::Duplicate, 5)));
        });
        behind(&[2, 1, 7, 4, 0], |f| assert_eq!(f.rest(SCHEMA).map_err(refused), Err((Kind::Order, 3))));
        behind(&[2, 1, 7, 0x81, 1, 9], |f| {
            let rest = f.rest(SCHEMA).unwrap();
            assert!(!rest.is_empty() && rest.octets() == [0x81, 1, 9]);
            assert_eq!(format!("{rest:?}"), "Rest(810109)");
        });
        behind(&[2, 1, 7], |f| assert!(f.rest(SCHEMA).unwrap().is_empty()));
    }
}
