//! The traits: a value under its own tag, and anything that can stand in a field.

use super::tlv::{WriteTlv as _, take};
use super::{Schema, Tag, Tlv, tlv::Wanted};
use sigcodec_wire::{Kind, Layer, Reader, Result, Writer};

/// A type with its own tag: everything except CHOICE and open types.
pub trait Value<'a>: Sized {
    /// The tag of the type.
    const TAG: Tag;
    /// Whether the contents are elements.
    const CONSTRUCTED: bool = false;
    /// Why a primitive type refuses the constructed form: strings arrive in segments.
    const SEGMENTS: Kind = Kind::Constructed;

    /// Reads the contents.
    ///
    /// # Errors
    /// What the type refuses, with the offset.
    fn decode_value(body: Reader<'a>) -> Result<Self>;
    /// Writes the contents.
    fn encode_value(&self, w: &mut Writer<'_>);
}

/// Anything that can stand in a field: a tagged [`Value`], a CHOICE, an open type.
///
/// The `*_tagged` half is what makes `[n]` mean here what it means in an IMPLICIT TAGS module: it
/// replaces the tag of a value, and wraps a CHOICE.
pub trait Ber<'a>: Sized {
    /// Whether an element with this tag is one of this type.
    fn accepts(tag: Tag) -> bool;
    /// Reads the element.
    ///
    /// # Errors
    /// What the type refuses, with the offset.
    fn from_tlv(tlv: &Tlv<'a>) -> Result<Self>;
    /// Reads the element under another tag, which the caller has compared.
    ///
    /// # Errors
    /// What the type refuses, with the offset.
    fn from_tagged(tlv: &Tlv<'a>) -> Result<Self>;
    /// Takes the element off the front of `r`. Where one of another type stands there, or none, that is an error of
    /// the kind `otherwise`.
    ///
    /// # Errors
    /// `otherwise`; that it has no intact frame, then nothing is taken; or what the type refuses.
    #[inline]
    fn read(r: &mut Reader<'a>, otherwise: Kind) -> Result<Self> {
        let tlv = Tlv::take(r, otherwise)?;
        if Self::accepts(tlv.tag) { Self::from_tlv(&tlv) } else { Err(tlv.other(Tag::NONE, otherwise)) }
    }
    /// The same for an element under another tag.
    ///
    /// # Errors
    /// `otherwise`; that it has no intact frame, then nothing is taken; or what the type refuses.
    #[inline]
    fn read_tagged(r: &mut Reader<'a>, tag: Tag, otherwise: Kind) -> Result<Self> {
        let tlv = Tlv::take(r, otherwise)?;
        if tlv.tag == tag { Self::from_tagged(&tlv) } else { Err(tlv.other(tag, otherwise)) }
    }
    /// Writes the element.
    fn encode(&self, w: &mut Writer<'_>);
    /// Writes the element under another tag.
    fn encode_tagged(&self, tag: Tag, w: &mut Writer<'_>);
}

/// Has a schema: its name, members, tags and constraints as data.
pub trait Typed {
    /// What the type looks like.
    const SCHEMA: &'static Schema;
}

/// The P/C bit of an element is not that of its type.
#[cold]
#[inline(never)]
fn wrong_form(tlv: &Tlv<'_>, segments: Kind) -> sigcodec_wire::Error {
    tlv.error(if tlv.constructed { segments } else { Kind::Primitive })
}

impl<'a, T: Value<'a>> Ber<'a> for T {
    #[inline]
    fn accepts(tag: Tag) -> bool {
        tag == T::TAG
    }
    #[inline]
    fn from_tlv(tlv: &Tlv<'a>) -> Result<Self> {
        tlv.expect(T::TAG)?;
        Self::from_tagged(tlv)
    }
    #[inline]
    fn from_tagged(tlv: &Tlv<'a>) -> Result<Self> {
        if tlv.constructed != T::CONSTRUCTED {
            return Err(wrong_form(tlv, T::SEGMENTS));
        }
        T::decode_value(tlv.body)
    }
    #[inline(always)]
    fn read(r: &mut Reader<'a>, otherwise: Kind) -> Result<Self> {
        Self::read_tagged(r, T::TAG, otherwise)
    }
    #[inline(always)]
    fn read_tagged(r: &mut Reader<'a>, tag: Tag, otherwise: Kind) -> Result<Self> {
        let wanted = Wanted { tag, constructed: T::CONSTRUCTED, segments: T::SEGMENTS, otherwise };
        T::decode_value(take(r, wanted)?)
    }
    #[inline]
    fn encode(&self, w: &mut Writer<'_>) {
        self.encode_tagged(T::TAG, w);
    }
    #[inline]
    fn encode_tagged(&self, tag: Tag, w: &mut Writer<'_>) {
        w.tlv(tag, T::CONSTRUCTED, |w| self.encode_value(w));
    }
}

/// Why no alternative of a CHOICE stands at the front of `r`, with a tag of which none is.
#[doc(hidden)]
#[cold]
#[inline(never)]
pub fn no_alternative(r: &mut Reader<'_>, otherwise: Kind) -> sigcodec_wire::Error {
    let missing = otherwise == Kind::Missing;
    match Tlv::take(r, if missing { Kind::Missing } else { Kind::Truncated }) {
        Ok(tlv) => tlv.other(Tag::NONE, if missing { Kind::Missing } else { Kind::Choice }),
        Err(e) => e,
    }
}
/// A CHOICE or open type under another tag: the one element inside.
#[doc(hidden)]
#[inline]
pub fn read_wrapped<'a, T: Ber<'a>>(r: &mut Reader<'a>, tag: Tag, otherwise: Kind) -> Result<T> {
    let wanted = Wanted { tag, constructed: true, segments: Kind::Constructed, otherwise };
    only(take(r, wanted)?)
}
/// A CHOICE or open type under another tag, which the caller has compared: the one element inside.
#[doc(hidden)]
#[inline]
pub fn from_wrapped<'a, T: Ber<'a>>(tlv: &Tlv<'a>) -> Result<T> {
    if tlv.constructed { only(tlv.body) } else { Err(tlv.error(Kind::Primitive)) }
}
#[inline]
fn only<'a, T: Ber<'a>>(body: Reader<'a>) -> Result<T> {
    let mut left = body;
    match T::read(&mut left, Kind::Truncated) {
        Ok(value) => left.finish().map(|()| value),
        Err(e) => Err(not_alone(body).unwrap_or(e)),
    }
}
/// More than one element says more than what is wrong with the first.
#[cold]
#[inline(never)]
fn not_alone(mut body: Reader<'_>) -> Option<sigcodec_wire::Error> {
    Tlv::read(&mut body).ok()?;
    body.finish().err()
}

/// Decodes a buffer that holds exactly one element of type `T`.
///
/// # Errors
/// What the type refuses, and [`Kind::Trailing`] when octets follow the element.
pub fn decode_tlv<'a, T: Ber<'a>>(input: &'a [u8], layer: Layer) -> Result<T> {
    let mut r = Reader::new(input, layer);
    let tlv = Tlv::read(&mut r)?;
    r.finish()?;
    T::from_tlv(&tlv)
}
