//! Parameters as Rust types.

use super::{Message, Parameters};
use crate::{Encode, Kind, Layer, Reader, Result, Writer};
use core::{fmt, iter, marker::PhantomData};

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
    fn encode(&self, w: &mut Writer<'_>) {
        w.u24(self.point_code);
        w.u8(self.mask);
    }
}

/// An item of a list of values of one size.
pub trait Item: Sized {
    /// Octets of one.
    const SIZE: usize;
    /// Reads one off the front of `r`.
    ///
    /// # Errors
    /// [`Kind::Truncated`] when fewer octets are left.
    fn take(r: &mut Reader<'_>) -> Result<Self>;
}
impl Item for u8 {
    const SIZE: usize = 1;
    fn take(r: &mut Reader<'_>) -> Result<Self> {
        r.u8()
    }
}
impl Item for u32 {
    const SIZE: usize = 4;
    fn take(r: &mut Reader<'_>) -> Result<Self> {
        r.u32()
    }
}
impl Item for PointCode {
    const SIZE: usize = 4;
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
    /// The value of the first parameter with this tag.
    ///
    /// # Errors
    /// That a parameter in front of it has no intact frame, or what the type refuses.
    pub fn typed<T: ParameterValue<'a>>(&self, tag: u16) -> Result<Option<T>> {
        self.all(tag).next().transpose()
    }
    /// The values of every parameter with this tag; a parameter without an intact frame is the last item.
    pub fn all<T: ParameterValue<'a>>(&self, tag: u16) -> impl Iterator<Item = Result<T>> + use<'a, T> {
        self.filter_map(move |p| match p {
            Ok(p) if p.tag == tag => Some(T::of(p.value)),
            Ok(_) => None,
            Err(e) => Some(Err(e)),
        })
    }
}

impl<'a> Message<'a> {
    /// The value of the first parameter with this tag.
    ///
    /// # Errors
    /// That a parameter in front of it has no intact frame, or what the type refuses.
    pub fn typed<T: ParameterValue<'a>>(&self, tag: u16) -> Result<Option<T>> {
        self.parameters().typed(tag)
    }
    /// The values of every parameter with this tag; a parameter without an intact frame is the last item.
    pub fn all<T: ParameterValue<'a>>(&self, tag: u16) -> impl Iterator<Item = Result<T>> + use<'a, T> {
        self.parameters().all(tag)
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

/// Declares getters: `routing_contexts: ROUTING_CONTEXT => List<'a, u32>;` is a method that returns the first
/// such parameter, `all routing_keys: ROUTING_KEY => RoutingKey<'a>;` one that iterates over all of them.
#[macro_export]
macro_rules! sigtran_getters {
    () => {};
    ($(#[$m:meta])* all $name:ident: $tag:path => $ty:ty; $($rest:tt)*) => {
        $(#[$m])*
        pub fn $name(&self) -> impl Iterator<Item = $crate::Result<$ty>> + use<'a> {
            self.all($tag)
        }
        $crate::sigtran_getters! { $($rest)* }
    };
    ($(#[$m:meta])* $name:ident: $tag:path => $ty:ty; $($rest:tt)*) => {
        $(#[$m])*
        ///
        /// # Errors
        /// That it has another size or form, or that a parameter in front of it has no intact frame.
        pub fn $name(&self) -> $crate::Result<Option<$ty>> {
            self.typed($tag)
        }
        $crate::sigtran_getters! { $($rest)* }
    };
}

/// Declares codes of 32 bits with their names.
#[macro_export]
macro_rules! sigtran_codes {
    ($( $(#[$m:meta])* $ty:ident, $names:ident { $($code:ident = $n:literal => $text:literal,)+ } )+) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct $ty(pub u32);

        impl $ty {
            $( #[doc = concat!("`", $text, "`, ", stringify!($n), ".")] pub const $code: Self = Self($n); )+

            /// The name in lowerCamelCase; `None` for a code that the specification does not name.
            #[must_use]
            pub const fn name(self) -> Option<&'static str> {
                Some(match self.0 { $($n => $text,)+ _ => return None })
            }
        }
        impl $crate::sigtran::ParameterValue<'_> for $ty {
            fn of(value: $crate::Reader<'_>) -> $crate::Result<Self> {
                <u32 as $crate::sigtran::ParameterValue<'_>>::of(value).map(Self)
            }
        }
        impl $crate::Encode for $ty {
            fn encode(&self, w: &mut $crate::Writer<'_>) {
                w.u32(self.0);
            }
        }
        #[doc = concat!("The names of [`", stringify!($ty), "`].")]
        pub const $names: $crate::sigtran::Names = &[$(($n, $text)),+];
    )+ };
}
