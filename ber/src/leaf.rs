//! Types whose contents are no elements.

use super::tlv::WriteTlv as _;
use super::{Ber, Body, Schema, Size, Tag, Tell, Tlv, Traversal, Typed, Value};
use core::fmt;
use sigcodec_wire::{
    Error, Kind, Layer, Reader, Result, Writer,
    audit::{Auditor, Flag},
    show::Hex,
    walk::{BitNames, Bits, Field, Value as Shown, Visitor},
};

/// The kind of a leaf with its constraints and names.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Primitive {
    /// BOOLEAN.
    Boolean,
    /// NULL.
    Null,
    /// INTEGER between the bounds.
    Integer {
        /// The least value.
        min: i64,
        /// The largest value.
        max: i64,
    },
    /// ENUMERATED.
    Enumerated {
        /// Values and the identifiers of the specification without hyphens.
        names: &'static [(i32, &'static str)],
        /// Whether other values may come.
        extensible: bool,
    },
    /// BIT STRING.
    Bits {
        /// Bit numbers and the identifiers of the specification without hyphens.
        names: &'static [(u8, &'static str)],
        /// How many bits.
        size: Size,
    },
    /// OCTET STRING.
    Octets {
        /// How many octets.
        size: Size,
        /// Shows the octets as what they mean.
        walk: Tell,
        /// Reports what is odd about what they mean.
        audit: fn(Reader<'_>, &mut dyn Auditor),
        /// Behind how many octets digits stand, packed as in TBCD, if that is what they are.
        digits: Option<u8>,
        /// A CHOICE of strings that may stand wrapped in its tag instead; it is told as this string.
        wrapped: Option<&'static Schema>,
    },
    /// A string of characters.
    Text {
        /// How many characters.
        size: Size,
    },
    /// OBJECT IDENTIFIER.
    Oid,
}

/// What the octets of an OCTET STRING mean.
pub trait Meaning<'a>: Sized + fmt::Display {
    /// Behind how many octets digits stand, packed as in TBCD, if that is what is shown.
    const DIGITS: Option<u8> = None;

    /// The octets as what they mean. Nothing is refused here: what cannot be is shown as it is.
    fn of(octets: &'a [u8]) -> Self;

    /// Tells `visitor` the value: one leaf, or an object with its parts.
    ///
    /// The octets are the last ones of `field.span`; `layer` is the one that a fault names.
    fn walk(&self, field: Field<'_>, layer: Layer, visitor: &mut dyn Visitor) {
        let _ = layer;
        visitor.value(field, Shown::Text(self));
    }
    /// Reports what is odd; `at` is the offset of the first octet.
    fn audit(&self, at: u32, auditor: &mut dyn Auditor) {
        let _ = (at, auditor);
    }
}

/// Octets without a further meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plain<'a>(pub &'a [u8]);

impl fmt::Display for Plain<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Hex(self.0).fmt(f)
    }
}
impl<'a> Meaning<'a> for Plain<'a> {
    #[inline]
    fn of(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    fn walk(&self, field: Field<'_>, _: Layer, visitor: &mut dyn Visitor) {
        visitor.value(field, Shown::Octets(self.0));
    }
}

fn plain_walk(field: Field<'_>, _: &'static Schema, octets: &[u8], at: &mut Listening<'_, '_>) {
    Plain(octets).walk(field, at.layer(), at.listener());
}
fn plain_audit(_: Reader<'_>, _: &mut dyn Auditor) {}

macro_rules! leaf_schema {
    ($($ty:ty, $name:literal, $tag:ident, $leaf:expr;)+) => { $(
        impl Typed for $ty {
            const SCHEMA: &'static Schema =
                &Schema { kind: &super::TypeKind::new($name), tag: Some(Tag::$tag), body: Body::Leaf($leaf) };
        }
    )+ };
}
leaf_schema! {
    Null, "NULL", NULL, Primitive::Null;
    bool, "BOOLEAN", BOOLEAN, Primitive::Boolean;
    i32, "INTEGER", INTEGER, Primitive::Integer { min: i64::MIN, max: i64::MAX };
    i64, "INTEGER", INTEGER, Primitive::Integer { min: i64::MIN, max: i64::MAX };
    &[u8], "OCTET STRING", OCTET_STRING, Primitive::Octets {
        size: Size::ANY, walk: plain_walk, audit: plain_audit, digits: None, wrapped: None,
    };
    Oid<'_>, "OBJECT IDENTIFIER", OID, Primitive::Oid;
    BitString<'_>, "BIT STRING", BIT_STRING, Primitive::Bits { names: &[], size: Size::ANY };
}

/// NULL: being there is all it says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct Null;

impl<'a> Value<'a> for Null {
    const TAG: Tag = Tag::NULL;
    #[inline]
    fn decode_value(body: Reader<'a>) -> Result<Self> {
        if body.is_empty() { Ok(Self) } else { Err(body.error(Kind::Null)) }
    }
    #[inline]
    fn encode_value(&self, _: &mut Writer<'_>) {}
}

impl<'a> Value<'a> for bool {
    const TAG: Tag = Tag::BOOLEAN;
    #[inline]
    fn decode_value(body: Reader<'a>) -> Result<Self> {
        match body.rest() {
            [b] => Ok(*b != 0),
            _ => Err(body.error(Kind::Boolean)),
        }
    }
    #[inline]
    fn encode_value(&self, w: &mut Writer<'_>) {
        w.u8(if *self { 0xff } else { 0 });
    }
}

impl<'a> Value<'a> for &'a [u8] {
    const TAG: Tag = Tag::OCTET_STRING;
    const SEGMENTS: Kind = Kind::Segmented;
    #[inline]
    fn decode_value(body: Reader<'a>) -> Result<Self> {
        Ok(body.rest())
    }
    #[inline]
    fn encode_value(&self, w: &mut Writer<'_>) {
        w.bytes(self);
    }
}

/// The number in the contents of an INTEGER or ENUMERATED.
#[doc(hidden)]
#[inline]
pub fn decode_integer(body: Reader<'_>) -> Result<i64> {
    integer(body.rest()).ok_or_else(|| body.error(Kind::Integer))
}
/// The number in one to eight octets.
#[inline]
fn integer(octets: &[u8]) -> Option<i64> {
    #[expect(clippy::cast_possible_wrap, reason = "two's complement is meant")]
    match octets {
        [a] => Some(i64::from(*a as i8)),
        more => wide_integer(more),
    }
}
#[inline(never)]
fn wide_integer(octets: &[u8]) -> Option<i64> {
    #[expect(clippy::cast_possible_wrap, reason = "two's complement is meant")]
    match octets {
        [a, b] => Some(i64::from(i16::from_be_bytes([*a, *b]))),
        [first, more @ ..] if more.len() < 8 => {
            Some(more.iter().fold(i64::from(*first as i8), |n, b| n << 8 | i64::from(*b)))
        }
        _ => None,
    }
}
/// Puts the shortest two's complement form in front.
#[doc(hidden)]
#[inline]
pub fn encode_integer(value: i64, w: &mut Writer<'_>) {
    let mut v = value;
    loop {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the low octet is meant")]
        let octet = v as u8;
        w.u8(octet);
        v >>= 8;
        if v == if octet & 0x80 == 0 { 0 } else { -1 } {
            break;
        }
    }
}

impl<'a> Value<'a> for i64 {
    const TAG: Tag = Tag::INTEGER;
    #[inline]
    fn decode_value(body: Reader<'a>) -> Result<Self> {
        decode_integer(body)
    }
    #[inline]
    fn encode_value(&self, w: &mut Writer<'_>) {
        encode_integer(*self, w);
    }
}
impl<'a> Value<'a> for i32 {
    const TAG: Tag = Tag::INTEGER;
    #[inline]
    fn decode_value(body: Reader<'a>) -> Result<Self> {
        Self::try_from(decode_integer(body)?).map_err(|_| body.error(Kind::Integer))
    }
    #[inline]
    fn encode_value(&self, w: &mut Writer<'_>) {
        encode_integer(i64::from(*self), w);
    }
}

/// An OBJECT IDENTIFIER, kept as it came; compared by its octets.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Oid<'a>(&'a [u8]);

impl<'a> Oid<'a> {
    /// The most octets of one arc that are shown as a number, and of an identifier that is not told to be long.
    pub const MAX: usize = 64;

    /// The identifier with these contents.
    #[must_use]
    pub const fn new(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    /// The contents as they came.
    #[must_use]
    pub const fn octets(self) -> &'a [u8] {
        self.0
    }
    /// The arcs; an arc above 2^64-1 or one that does not end stops the iteration with `Err`.
    pub fn arcs(self) -> impl Iterator<Item = core::result::Result<u64, Kind>> + use<'a> {
        let mut octets = self.0;
        let mut first = None;
        let mut begun = false;
        core::iter::from_fn(move || {
            if let Some(second) = first.take() {
                return Some(Ok(second));
            }
            if octets.is_empty() {
                return None;
            }
            let Some((value, rest)) = arc(octets) else {
                octets = &[];
                return Some(Err(Kind::Oid));
            };
            octets = rest;
            if begun {
                return Some(Ok(value));
            }
            begun = true;
            let root = (value / 40).min(2);
            first = Some(value.wrapping_sub(root.wrapping_mul(40)));
            Some(Ok(root))
        })
    }
    /// The contents must be one or more whole arcs.
    ///
    /// # Errors
    /// [`Kind::Oid`].
    fn validate(body: Reader<'a>) -> Result<Self> {
        match body.rest() {
            [.., last] if last & 0x80 == 0 => Ok(Self(body.rest())),
            _ => Err(body.error(Kind::Oid)),
        }
    }
    /// Whether some arc begins with a padding octet.
    fn is_padded(self) -> bool {
        let mut start = true;
        self.0.iter().any(|b| {
            let padded = start && *b == 0x80;
            start = b & 0x80 == 0;
            padded
        })
    }
}

/// The first arc of `octets` and what follows.
fn arc(octets: &[u8]) -> Option<(u64, &[u8])> {
    let mut value = 0u64;
    let mut rest = octets;
    while let [b, after @ ..] = rest {
        if value > u64::MAX >> 7 {
            return None;
        }
        value = value << 7 | u64::from(b & 0x7f);
        rest = after;
        if b & 0x80 == 0 {
            return Some((value, rest));
        }
    }
    None
}

impl fmt::Display for Oid<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        super::arc::dotted(self.0, f)
    }
}
impl fmt::Debug for Oid<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Oid({self})")
    }
}
impl<'a> Value<'a> for Oid<'a> {
    const TAG: Tag = Tag::OID;
    #[inline]
    fn decode_value(body: Reader<'a>) -> Result<Self> {
        Self::validate(body)
    }
    #[inline]
    fn encode_value(&self, w: &mut Writer<'_>) {
        w.bytes(self.0);
    }
}

/// A BIT STRING, kept as it came.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct BitString<'a> {
    octets: &'a [u8],
    unused: u8,
}

impl<'a> BitString<'a> {
    /// The bits of `octets` without the last `unused` ones (at most 7, none when there is no octet).
    #[must_use]
    pub const fn new(octets: &'a [u8], unused: u8) -> Self {
        let unused = if octets.is_empty() { 0 } else { unused & 7 };
        Self { octets, unused }
    }
    /// The octets, unused bits included.
    #[must_use]
    pub const fn octets(self) -> &'a [u8] {
        self.octets
    }
    /// The number of unused bits in the last octet.
    #[must_use]
    pub const fn unused(self) -> u8 {
        self.unused
    }
    /// The number of bits.
    #[must_use]
    pub const fn len(self) -> usize {
        self.octets.len().saturating_mul(8).saturating_sub(self.unused as usize)
    }
    /// Whether there is no bit.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.octets.is_empty()
    }
    /// Whether bit `n` is there and set; bit 0 is the first.
    #[must_use]
    pub fn bit(self, n: usize) -> bool {
        n < self.len() && self.octets.get(n >> 3).is_some_and(|b| b & (0x80 >> (n & 7)) != 0)
    }
    /// The bits in order.
    pub fn iter(self) -> impl Iterator<Item = bool> + use<'a> {
        (0..self.len()).map(move |n| self.bit(n))
    }
    /// Whether an unused bit is set.
    fn has_unused_set(self) -> bool {
        self.octets.last().is_some_and(|b| b & !(0xffu8 << self.unused) != 0)
    }
}

impl fmt::Display for BitString<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.iter().try_for_each(|b| f.write_str(if b { "1" } else { "0" }))
    }
}
impl fmt::Debug for BitString<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "'{self}'B")
    }
}
impl<'a> Value<'a> for BitString<'a> {
    const TAG: Tag = Tag::BIT_STRING;
    const SEGMENTS: Kind = Kind::Segmented;
    #[inline]
    fn decode_value(body: Reader<'a>) -> Result<Self> {
        match body.rest() {
            [unused @ 0..=7, octets @ ..] if *unused == 0 || !octets.is_empty() => {
                Ok(Self { octets, unused: *unused })
            }
            _ => Err(body.error(Kind::BitString)),
        }
    }
    fn encode_value(&self, w: &mut Writer<'_>) {
        w.bytes(self.octets);
        w.u8(self.unused);
    }
}

/// One element of any type, kept as it came. Under a tag of its own it is wrapped (EXPLICIT).
#[derive(Clone, Copy, Debug)]
pub struct OpenType<'a>(pub Tlv<'a>);

impl PartialEq for OpenType<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.0.tag == other.0.tag
            && self.0.constructed == other.0.constructed
            && self.0.body.rest() == other.0.body.rest()
    }
}
impl<'a> Ber<'a> for OpenType<'a> {
    #[inline]
    fn accepts(_: Tag) -> bool {
        true
    }
    #[inline]
    fn from_tlv(tlv: &Tlv<'a>) -> Result<Self> {
        Ok(Self(*tlv))
    }
    fn from_tagged(tlv: &Tlv<'a>) -> Result<Self> {
        super::value::from_wrapped(tlv)
    }
    fn read(r: &mut Reader<'a>, otherwise: Kind) -> Result<Self> {
        Tlv::take(r, otherwise).map(Self)
    }
    fn read_tagged(r: &mut Reader<'a>, tag: Tag, otherwise: Kind) -> Result<Self> {
        super::value::read_wrapped(r, tag, otherwise)
    }
    fn encode(&self, w: &mut Writer<'_>) {
        w.tlv(self.0.tag, self.0.constructed, |w| w.bytes(self.0.body.rest()));
    }
    fn encode_tagged(&self, tag: Tag, w: &mut Writer<'_>) {
        w.tlv(tag, true, |w| self.encode(w));
    }
}
/// One element of any type, whatever is in it.
const ANY: &super::TypeKind = &super::TypeKind::new("ANY").with(sigcodec_wire::walk::Identity::CARRIER);
impl Typed for OpenType<'_> {
    const SCHEMA: &'static Schema = &Schema { kind: ANY, tag: None, body: Body::Open };
}

/// The characters of a string type, or what is no text as hexadecimal.
#[doc(hidden)]
pub fn text_of(octets: &[u8]) -> core::result::Result<&str, Hex<'_>> {
    core::str::from_utf8(octets).map_err(|_| Hex(octets))
}

/// The identifier of an enumerated value.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub(super) struct EnumText(pub &'static [(i32, &'static str)]);

impl EnumText {
    /// The identifier of `value`.
    #[must_use]
    pub(super) fn name(self, value: i64) -> Option<&'static str> {
        self.0.iter().find(|(n, _)| i64::from(*n) == value).map(|(_, name)| *name)
    }
}

/// The identifiers of the bits that are set.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct BitsText<'a>(pub BitString<'a>, pub &'static [(u8, &'static str)]);

impl fmt::Display for BitsText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut first = true;
        for n in 0..self.0.len() {
            if self.0.bit(n) {
                if !core::mem::take(&mut first) {
                    f.write_str(" ")?;
                }
                match self.1.iter().find(|(bit, _)| usize::from(*bit) == n) {
                    Some((_, name)) => f.write_str(name)?,
                    None => write!(f, "bit{n}")?,
                }
            }
        }
        Ok(())
    }
}

impl Primitive {
    /// What decodes the contents and tells a visitor the value, or that they cannot be decoded.
    pub(super) const fn tell(&self) -> Tell {
        match self {
            Self::Octets { walk, .. } => *walk,
            Self::Integer { .. } => tell_integer,
            Self::Enumerated { .. } => tell_enumerated,
            Self::Boolean => tell_boolean,
            Self::Null => tell_null,
            Self::Bits { .. } => tell_bits,
            Self::Text { .. } => tell_text,
            Self::Oid => tell_oid,
        }
    }

    /// Reports what is odd about contents that decode, and that they do not.
    pub(super) fn audit(&self, body: Reader<'_>, auditor: &mut dyn Auditor) {
        let at = body.position();
        match self {
            Self::Octets { audit, .. } => audit(body, auditor),
            Self::Boolean => match body.rest() {
                [0 | 0xff] => {}
                [_] => auditor.finding(Flag::BooleanNotCanonical, at),
                _ => auditor.finding(Flag::Undecodable, at),
            },
            Self::Null => {
                if !body.is_empty() {
                    auditor.finding(Flag::TrailingBytes, at);
                }
            }
            Self::Integer { .. } | Self::Enumerated { .. } => match body.rest() {
                [] => auditor.finding(Flag::Undecodable, at),
                [0, b, ..] if b & 0x80 == 0 => auditor.finding(Flag::IntegerNotMinimal, at),
                [0xff, b, ..] if b & 0x80 != 0 => auditor.finding(Flag::IntegerNotMinimal, at),
                [_, rest @ ..] if rest.len() >= 8 => auditor.finding(Flag::IntegerTooWide, at),
                [first, ..] => {
                    let unsigned = !matches!(self, Self::Integer { min, .. } if *min < 0);
                    if unsigned && first & 0x80 != 0 {
                        auditor.finding(Flag::IntegerNegative, at);
                    }
                }
            },
            Self::Bits { .. } => match BitString::decode_value(body) {
                Ok(bits) if bits.has_unused_set() => auditor.finding(Flag::UnusedBitsSet, at),
                Ok(_) => {}
                Err(_) => auditor.finding(Flag::Undecodable, at),
            },
            Self::Text { .. } => {
                if text_of(body.rest()).is_err() {
                    auditor.finding(Flag::Undecodable, at);
                }
            }
            Self::Oid => match Oid::decode_value(body) {
                Ok(oid) => {
                    if oid.is_padded() {
                        auditor.finding(Flag::OidNotMinimal, at);
                    }
                    if body.len() > Oid::MAX {
                        auditor.finding(Flag::OidTooLong, at);
                    }
                }
                Err(_) => auditor.finding(Flag::Undecodable, at),
            },
        }
    }

    /// Which constraint the contents violate.
    pub(super) fn check(&self, body: Reader<'_>) -> Result<()> {
        let within = |ok: bool, kind: Kind| if ok { Ok(()) } else { Err(body.error(kind)) };
        match self {
            Self::Octets { size, .. } | Self::Text { size } => within(size.allows(body.len()), Kind::Size),
            Self::Boolean => bool::decode_value(body).map(|_| ()),
            Self::Null => Null::decode_value(body).map(|_| ()),
            Self::Integer { min, max } => {
                let n = decode_integer(body)?;
                within(*min <= n && n <= *max, Kind::Value)
            }
            Self::Enumerated { names, extensible } => {
                let n = decode_integer(body)?;
                within(*extensible || EnumText(names).name(n).is_some(), Kind::Enumerated)
            }
            Self::Bits { size, .. } => within(size.allows(BitString::decode_value(body)?.len()), Kind::Size),
            Self::Oid => Oid::decode_value(body).map(|_| ()),
        }
    }
}

type Listening<'t, 'v> = Traversal<'t, dyn Visitor + 'v>;

fn tell_integer(field: Field<'_>, _: &'static Schema, octets: &[u8], at: &mut Listening<'_, '_>) {
    match integer(octets) {
        Some(n) => at.listener().value(field, Shown::Signed(n)),
        None => undecodable(Kind::Integer, field, octets, at),
    }
}
fn tell_enumerated(field: Field<'_>, schema: &'static Schema, octets: &[u8], at: &mut Listening<'_, '_>) {
    let Body::Leaf(Primitive::Enumerated { names, extensible }) = &schema.body else { return };
    match integer(octets).map(|n| (n, EnumText(names).name(n))) {
        // Decoding refuses it.
        Some((_, None)) if !extensible => undecodable(Kind::Enumerated, field, octets, at),
        Some((n, name)) => at.listener().value(field, Shown::Named(n, name)),
        None => undecodable(Kind::Integer, field, octets, at),
    }
}
fn tell_boolean(field: Field<'_>, _: &'static Schema, octets: &[u8], at: &mut Listening<'_, '_>) {
    match octets {
        [b] => at.listener().value(field, Shown::Flag(*b != 0)),
        _ => undecodable(Kind::Boolean, field, octets, at),
    }
}
fn tell_null(field: Field<'_>, _: &'static Schema, octets: &[u8], at: &mut Listening<'_, '_>) {
    match octets {
        [] => at.listener().value(field, Shown::Flag(true)),
        _ => undecodable(Kind::Null, field, octets, at),
    }
}
fn tell_bits(field: Field<'_>, schema: &'static Schema, octets: &[u8], at: &mut Listening<'_, '_>) {
    let Body::Leaf(Primitive::Bits { names, .. }) = &schema.body else { return };
    match BitString::decode_value(Reader::over(octets, field.span.end, 0, at.layer())) {
        Ok(bits) if names.is_empty() => at.listener().value(field, Shown::Text(&bits)),
        Ok(_) => at.listener().bits(field, Bits::new(octets, BitNames::Set(names))),
        Err(e) => undecodable(e.kind(), field, octets, at),
    }
}
fn tell_text(field: Field<'_>, _: &'static Schema, octets: &[u8], at: &mut Listening<'_, '_>) {
    match text_of(octets) {
        Ok(text) => at.listener().value(field, Shown::Text(&text)),
        Err(_) => undecodable(Kind::Text, field, octets, at),
    }
}
fn tell_oid(field: Field<'_>, _: &'static Schema, octets: &[u8], at: &mut Listening<'_, '_>) {
    match Oid::decode_value(Reader::over(octets, field.span.end, 0, at.layer())) {
        Ok(oid) => at.listener().value(field, Shown::Text(&oid)),
        Err(e) => undecodable(e.kind(), field, octets, at),
    }
}

#[cold]
#[inline(never)]
fn undecodable(kind: Kind, field: Field<'_>, octets: &[u8], at: &mut Listening<'_, '_>) {
    fault(kind, field, octets, at.layer(), at.listener());
}
/// The contents of a leaf are none of its type.
#[cold]
#[inline(never)]
fn fault(kind: Kind, field: Field<'_>, octets: &[u8], layer: Layer, visitor: &mut dyn Visitor) {
    let at = field.span.last(octets.len()).start;
    visitor.fault(field, octets, Error::new(kind, at, layer));
}

#[cfg(feature = "serde")]
mod serialize {
    use super::{BitString, Null, Oid, OpenType};
    use serde::{Serialize, Serializer, ser::SerializeStruct as _};
    use sigcodec_wire::show::Hex;

    impl Serialize for Null {
        fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
            s.serialize_bool(true)
        }
    }
    impl Serialize for Oid<'_> {
        fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
            s.collect_str(self)
        }
    }
    impl Serialize for BitString<'_> {
        fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
            s.collect_str(self)
        }
    }
    impl Serialize for OpenType<'_> {
        fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
            let mut out = s.serialize_struct("ANY", 3)?;
            out.serialize_field("class", &self.0.tag.class())?;
            out.serialize_field("number", &self.0.tag.number())?;
            out.serialize_field("contents", &Hex(self.0.body.rest()))?;
            out.end()
        }
    }
}
