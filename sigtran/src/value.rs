//! Parameters as Rust types.

use super::{Format, Key, Message, ParameterType, Parameters, ValueFor, sigtran_codes, sigtran_types};
use core::{fmt, iter, marker::PhantomData};
use sigcodec_wire::{Encode, Kind, Layer, Reader, Result, Writer};

/// The value of a parameter as a type.
pub trait ParameterValue<'a>: Sized {
    /// Reads all of `value`.
    ///
    /// # Errors
    /// [`Kind::ParameterLength`] when it has another size, or what the type refuses.
    fn of(value: Reader<'a>) -> Result<Self>;
}

fn exact<const N: usize>(value: Reader<'_>) -> Result<[u8; N]> {
    match value.rest().try_into() {
        Ok(octets) => Ok(octets),
        Err(_) => Err(value.error(Kind::ParameterLength)),
    }
}

impl ParameterValue<'_> for u32 {
    #[inline]
    fn of(value: Reader<'_>) -> Result<Self> {
        exact(value).map(Self::from_be_bytes)
    }
}
impl ParameterValue<'_> for [u8; 4] {
    #[inline]
    fn of(value: Reader<'_>) -> Result<Self> {
        exact(value)
    }
}
/// Three reserved octets, then the value: what SUA makes of an octet.
impl ParameterValue<'_> for u8 {
    #[inline]
    fn of(value: Reader<'_>) -> Result<Self> {
        exact(value).map(|[_, _, _, n]: [Self; 4]| n)
    }
}
/// Two numbers of 16 bits.
impl ParameterValue<'_> for (u16, u16) {
    #[inline]
    fn of(value: Reader<'_>) -> Result<Self> {
        exact(value).map(|[a, b, c, d]| (u16::from_be_bytes([a, b]), u16::from_be_bytes([c, d])))
    }
}
impl<'a> ParameterValue<'a> for &'a [u8] {
    #[inline]
    fn of(value: Reader<'a>) -> Result<Self> {
        Ok(value.rest())
    }
}
impl<'a> ParameterValue<'a> for Reader<'a> {
    #[inline]
    fn of(value: Self) -> Result<Self> {
        Ok(value)
    }
}
impl<'a> ParameterValue<'a> for &'a str {
    /// [`Kind::Text`] when it is not UTF-8.
    fn of(value: Reader<'a>) -> Result<Self> {
        core::str::from_utf8(value.rest()).map_err(|_| value.error(Kind::Text))
    }
}
impl<'a> ParameterValue<'a> for Parameters<'a> {
    #[inline]
    fn of(value: Reader<'a>) -> Result<Self> {
        Ok(Self::new(value))
    }
}

/// A point code with the mask in front of it: so many of its low bits stand for any value, RFC 4666 §3.4.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct PointCode {
    /// How many of the low bits are not looked at; 0 where a mask is not allowed.
    pub mask: u8,
    /// The point code, 24 bits; 14 of them in ITU networks.
    pub point_code: u32,
}

impl PointCode {
    /// A single point code.
    #[must_use]
    pub const fn new(point_code: u32) -> Self {
        Self { mask: 0, point_code }
    }
    const fn from_word(n: u32) -> Self {
        Self { mask: (n >> 24) as u8, point_code: n & 0x00ff_ffff }
    }
    /// Whether `point_code` is one of those that are meant.
    #[must_use]
    pub const fn covers(self, point_code: u32) -> bool {
        let low = match 1u32.checked_shl(self.mask as u32) {
            Some(n) => n.wrapping_sub(1),
            None => u32::MAX,
        };
        (self.point_code | low) == (point_code | low)
    }
}
impl ParameterValue<'_> for PointCode {
    fn of(value: Reader<'_>) -> Result<Self> {
        u32::of(value).map(Self::from_word)
    }
}
impl Encode for PointCode {
    /// One of more than 24 bits is refused with [`Kind::Value`].
    fn encode(&self, w: &mut Writer<'_>) {
        if self.point_code >> 24 != 0 {
            w.fail(Kind::Value, Layer::Wire);
        }
        w.u24(self.point_code);
        w.u8(self.mask);
    }
}

/// An item of a list of values of one size.
pub trait Item: Sized {
    /// Octets of one.
    const SIZE: usize;
    /// What a list of them is.
    const LIST: Format;
    /// Reads one off the front of `r`.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when fewer octets are left.
    fn take(r: &mut Reader<'_>) -> Result<Self>;
}
impl Item for u32 {
    const SIZE: usize = 4;
    const LIST: Format = Format::Numbers;
    fn take(r: &mut Reader<'_>) -> Result<Self> {
        r.u32()
    }
}
impl Item for PointCode {
    const SIZE: usize = 4;
    const LIST: Format = Format::PointCodes;
    fn take(r: &mut Reader<'_>) -> Result<Self> {
        r.u32().map(Self::from_word)
    }
}

/// The values of a parameter that holds several, in order.
#[derive(Clone, Copy)]
pub struct List<'a, T> {
    rest: Reader<'a>,
    items: PhantomData<fn() -> T>,
}

impl<'a, T: Item> ParameterValue<'a> for List<'a, T> {
    fn of(value: Reader<'a>) -> Result<Self> {
        if value.len().checked_rem(T::SIZE) == Some(0) {
            Ok(Self { rest: value, items: PhantomData })
        } else {
            Err(value.error(Kind::ParameterLength))
        }
    }
}
impl<T: Item> Iterator for List<'_, T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        T::take(&mut self.rest).ok()
    }
}
impl<'a, T: Item> List<'a, T> {
    /// The values in `octets`, most significant octet first; `None` when the last one is not whole.
    #[must_use]
    pub fn from_octets(octets: &'a [u8]) -> Option<Self> {
        Self::of(Reader::new(octets, Layer::Wire)).ok()
    }
}
impl<T> Encode for List<'_, T> {
    fn encode(&self, w: &mut Writer<'_>) {
        w.bytes(self.rest.rest());
    }
}
/// Values to build a list of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Items<'p, T>(pub &'p [T]);

impl<T: Encode> Encode for Items<'_, T> {
    fn encode(&self, w: &mut Writer<'_>) {
        self.0.iter().rev().for_each(|item| item.encode(w));
    }
}
impl<T: Encode> ValueFor<List<'static, T>> for Items<'_, T> {}

/// The same octets, wherever they stand.
impl<T> PartialEq for List<'_, T> {
    fn eq(&self, other: &Self) -> bool {
        self.rest.rest() == other.rest.rest()
    }
}
impl<T> Eq for List<'_, T> {}
impl<T: Item> iter::FusedIterator for List<'_, T> {}
impl<T: Item + fmt::Debug + Copy> fmt::Debug for List<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(*self).finish()
    }
}

impl<'a> Parameters<'a> {
    /// The value of the first parameter with this key.
    ///
    /// # Errors
    /// That a parameter in front of it has no intact frame, or what its type refuses.
    #[inline]
    pub fn get<T: ParameterType>(&self, key: Key<T>) -> Result<Option<T::Value<'a>>> {
        self.typed(key.tag())
    }
    /// The values of every parameter with this key; a parameter without an intact frame is the last item.
    pub fn all<T: ParameterType>(
        &self,
        key: Key<T>,
    ) -> impl Iterator<Item = Result<T::Value<'a>>> + use<'a, T> {
        self.each(key.tag())
    }
    /// The value of the first parameter with this tag, as any type.
    ///
    /// # Errors
    /// That a parameter in front of it has no intact frame, or what the type refuses.
    #[inline]
    pub fn typed<T: ParameterValue<'a>>(&self, tag: u16) -> Result<Option<T>> {
        self.each(tag).next().transpose()
    }
    fn each<T: ParameterValue<'a>>(&self, tag: u16) -> impl Iterator<Item = Result<T>> + use<'a, T> {
        self.filter_map(move |p| match p {
            Ok(p) if p.tag == tag => Some(T::of(p.value)),
            Ok(_) => None,
            Err(e) => Some(Err(e)),
        })
    }
}

impl<'a> Message<'a> {
    /// The value of the first parameter with this key.
    ///
    /// # Errors
    /// That a parameter in front of it has no intact frame, or what its type refuses.
    #[inline]
    pub fn get<T: ParameterType>(&self, key: Key<T>) -> Result<Option<T::Value<'a>>> {
        match self.raw(key.tag())? {
            Some(value) => T::Value::of(value).map(Some),
            None => Ok(None),
        }
    }
    /// The values of every parameter with this key; a parameter without an intact frame is the last item.
    pub fn all<T: ParameterType>(
        &self,
        key: Key<T>,
    ) -> impl Iterator<Item = Result<T::Value<'a>>> + use<'a, T> {
        self.parameters().all(key)
    }
    /// The value of the first parameter with this tag, as any type.
    ///
    /// # Errors
    /// That a parameter in front of it has no intact frame, or what the type refuses.
    pub fn typed<T: ParameterValue<'a>>(&self, tag: u16) -> Result<Option<T>> {
        self.parameters().typed(tag)
    }
}

/// Parameters to build, in order: the value of one that holds parameters, or the contents of a message.
#[derive(Clone, Copy)]
pub struct Build<'p> {
    /// The layer that errors name.
    pub layer: Layer,
    /// Tags and values.
    pub parameters: &'p [(u16, &'p dyn Encode)],
}

impl fmt::Debug for Build<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.parameters.iter().map(|(tag, v)| (tag, v.encoded_len()))).finish()
    }
}
impl Encode for Build<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        for (tag, value) in self.parameters.iter().rev() {
            super::parameter(*tag, self.layer, w, |w| value.encode(w));
        }
    }
}

/// A number of 8 bits behind three reserved octets: read as the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Octet(pub u8);

impl Encode for Octet {
    fn encode(&self, w: &mut Writer<'_>) {
        w.array([0, 0, 0, self.0]);
    }
}
impl ParameterType for Octet {
    type Value<'a> = u8;
    const FORMAT: Format = Format::Octet(&[]);
}
impl ValueFor<Self> for Octet {}

sigtran_types! {
    u32 = Format::Number(&[]);
    PointCode = Format::PointCode;
}
impl ParameterType for &'static str {
    type Value<'a> = &'a str;
    const FORMAT: Format = Format::Text;
}
impl ValueFor<&'static str> for &str {}
/// Octets are built of anything.
impl ParameterType for &'static [u8] {
    type Value<'a> = &'a [u8];
    const FORMAT: Format = Format::Octets;
}
impl<V: Encode> ValueFor<&'static [u8]> for V {}
/// A payload is read by the layer above, and built of anything.
impl ParameterType for Reader<'static> {
    type Value<'a> = Reader<'a>;
    const FORMAT: Format = Format::Octets;
}
impl<V: Encode> ValueFor<Reader<'static>> for V {}
/// A list is built of one value too.
impl<T: Item + 'static> ParameterType for List<'static, T> {
    type Value<'a> = List<'a, T>;
    const FORMAT: Format = T::LIST;
}
impl<T> ValueFor<List<'static, T>> for List<'_, T> {}
impl ValueFor<List<'static, Self>> for u32 {}
impl ValueFor<List<'static, Self>> for PointCode {}

sigcodec_wire::codes! {
    /// What a [`Status`] is about, RFC 4666 §3.8.2 and RFC 3868 §3.9.13.
    pub struct StatusType(pub u32) {
        AS_STATE_CHANGE = 1 => "asStateChange",
        OTHER = 2 => "other",
    }
    /// A status, RFC 4666 §3.8.2 and RFC 3868 §3.9.13: its type in the upper 16 bits, its information in the lower.
    pub struct Status(pub u32) {
        AS_INACTIVE = 0x0001_0002 => "asInactive",
        AS_ACTIVE = 0x0001_0003 => "asActive",
        AS_PENDING = 0x0001_0004 => "asPending",
        INSUFFICIENT_ASP_RESOURCES_ACTIVE_IN_AS = 0x0002_0001 => "insufficientAspResourcesActiveInAs",
        ALTERNATE_ASP_ACTIVE = 0x0002_0002 => "alternateAspActive",
        ASP_FAILURE = 0x0002_0003 => "aspFailure",
    }
}
sigtran_codes! {
    Status = Format::Pair("type", StatusType::NAMES, "information", Status::NAMES);
}
impl Status {
    /// Status type.
    #[must_use]
    pub const fn status_type(self) -> u16 {
        (self.0 >> 16) as u16
    }
    /// Status information.
    #[must_use]
    pub const fn information(self) -> u16 {
        (self.0 & 0xffff) as u16
    }
}
