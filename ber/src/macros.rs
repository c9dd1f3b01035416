//! Leaf types in one line each.
//!
//! The features `serde` and `arbitrary` in what the macros make are those of the crate that uses them: it has them, and
//! turns on those of this crate with them, or it has not.

/// OCTET STRING types with their SIZE: newtypes that borrow their octets.
///
/// `octets! { /// LMSI. pub struct Lmsi(4); pub struct Imsi(3..=8) as Tbcd; pub struct Data(..); }`.
/// `as T` names what the octets mean: a [`Meaning`](crate::Meaning), reached with `get()`. `: IMSI` behind it says what a
/// value identifies: a constant of [`Identity`](sigcodec_wire::walk::Identity); the other macros take it as well.
#[macro_export]
macro_rules! octets {
    () => {};
    ($(#[$m:meta])* $vis:vis struct $name:ident ($($size:tt)+) as $of:ident $(: $word:ident)?; $($more:tt)*) => {
        $crate::octets!(@ [$(#[$m])*] $vis $name [$($word)?] ($crate::octets!(@size $($size)+)) $of<'a>);
        $crate::octets! { $($more)* }
    };
    ($(#[$m:meta])* $vis:vis struct $name:ident ($($size:tt)+) $(: $word:ident)?; $($more:tt)*) => {
        $crate::octets!(@ [$(#[$m])*] $vis $name [$($word)?] ($crate::octets!(@size $($size)+)) $crate::Plain<'a>);
        $crate::octets! { $($more)* }
    };
    (@size ..) => { $crate::Size::ANY };
    (@size $min:literal ..= $max:literal) => { $crate::Size::new($min, $max) };
    (@size $min:literal ..) => { $crate::Size::new($min, u32::MAX) };
    (@size $n:literal) => { $crate::Size::new($n, $n) };
    (@arbitrary $name:ty, $inner:ty) => {
        #[cfg(feature = "arbitrary")]
        impl<'a> $crate::private::arbitrary::Arbitrary<'a> for $name {
            fn arbitrary(
                u: &mut $crate::private::arbitrary::Unstructured<'a>,
            ) -> $crate::private::arbitrary::Result<Self> {
                $crate::private::arbitrary::Arbitrary::arbitrary(u).map(Self)
            }
            fn arbitrary_take_rest(
                u: $crate::private::arbitrary::Unstructured<'a>,
            ) -> $crate::private::arbitrary::Result<Self> {
                $crate::private::arbitrary::Arbitrary::arbitrary_take_rest(u).map(Self)
            }
            fn size_hint(depth: usize) -> (usize, Option<usize>) {
                <$inner as $crate::private::arbitrary::Arbitrary<'a>>::size_hint(depth)
            }
        }
    };
    (@kind $name:ident) => { &$crate::wire::walk::Kind::new(stringify!($name)) };
    (@kind $name:ident $word:ident) => {
        &$crate::wire::walk::Kind::new(stringify!($name)).with($crate::wire::walk::Identity::$word)
    };
    (@ [$(#[$m:meta])*] $vis:vis $name:ident [$($word:ident)?] ($size:expr) $of:ty) => {
        $(#[$m])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        $vis struct $name<'a>(pub &'a [u8]);

        #[allow(unexpected_cfgs)]
        const _: () = {
            use $crate::wire::{Kind, Reader, Result, Writer};
            impl<'a> $name<'a> {
                /// What the octets mean.
                #[inline]
                #[must_use]
                pub fn get(self) -> $of {
                    <$of as $crate::Meaning<'a>>::of(self.0)
                }
            }
            impl<'a> $crate::Value<'a> for $name<'a> {
                const TAG: $crate::Tag = $crate::Tag::OCTET_STRING;
                const SEGMENTS: Kind = Kind::Segmented;
                #[inline]
                fn decode_value(body: Reader<'a>) -> Result<Self> { Ok(Self(body.rest())) }
                #[inline]
                fn encode_value(&self, w: &mut Writer<'_>) { w.bytes(self.0); }
            }
            $crate::octets!(@arbitrary $name<'a>, &'a [u8]);
            #[inline]
            fn walk(
                field: $crate::wire::walk::Field<'_>, _: &'static $crate::Schema, octets: &[u8],
                at: &mut $crate::Traversal<'_, dyn $crate::wire::walk::Visitor + '_>,
            ) {
                $crate::Meaning::walk(&$name(octets).get(), field, at.layer(), at.listener());
            }
            fn audit(body: Reader<'_>, auditor: &mut dyn $crate::wire::audit::Auditor) {
                $crate::Meaning::audit(&$name(body.rest()).get(), body.position(), auditor);
            }
            const fn digits<'a>() -> Option<u8> {
                <$of as $crate::Meaning<'a>>::DIGITS
            }
            impl $crate::Typed for $name<'_> {
                const SCHEMA: &'static $crate::Schema = &$crate::Schema {
                    kind: $crate::octets!(@kind $name $($word)?),
                    tag: Some($crate::Tag::OCTET_STRING),
                    body: $crate::Body::Leaf($crate::Primitive::Octets {
                        size: $size,
                        walk,
                        audit,
                        digits: digits(),
                        wrapped: None,
                    }),
                };
            }
            impl core::fmt::Debug for $name<'_> {
                fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                    write!(f, concat!(stringify!($name), "({})"), self.get())
                }
            }
            #[cfg(feature = "serde")]
            impl $crate::private::serde::Serialize for $name<'_> {
                fn serialize<S: $crate::private::serde::Serializer>(
                    &self, s: S,
                ) -> core::result::Result<S::Ok, S::Error> {
                    s.collect_str(&self.get())
                }
            }
        };
    };
}

/// INTEGER types with their range: newtypes over `i64` that accept what is outside, for `check` to judge.
#[macro_export]
macro_rules! integers {
    ($( $(#[$m:meta])* $vis:vis struct $name:ident ($($range:tt)+) $(in $unit:ident)? $(: $word:ident)?; )*) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        $vis struct $name(pub i64);

        #[allow(unexpected_cfgs)]
        const _: () = {
            use $crate::wire::{Reader, Result, Writer};
            $crate::octets!(@arbitrary $name, i64);
            impl<'a> $crate::Value<'a> for $name {
                const TAG: $crate::Tag = $crate::Tag::INTEGER;
                #[inline]
                fn decode_value(body: Reader<'a>) -> Result<Self> { $crate::private::decode_integer(body).map(Self) }
                #[inline]
                fn encode_value(&self, w: &mut Writer<'_>) { $crate::private::encode_integer(self.0, w); }
            }
            impl $crate::Typed for $name {
                const SCHEMA: &'static $crate::Schema = &$crate::Schema {
                    kind: &$crate::wire::walk::Kind::new(stringify!($name))
                        $(.with($crate::wire::walk::Identity::$word))?
                        $(.counting($crate::wire::walk::Unit::$unit))?,
                    tag: Some($crate::Tag::INTEGER),
                    body: $crate::Body::Leaf($crate::integers!(@range $($range)+)),
                };
            }
            #[cfg(feature = "serde")]
            impl $crate::private::serde::Serialize for $name {
                fn serialize<S: $crate::private::serde::Serializer>(
                    &self, s: S,
                ) -> core::result::Result<S::Ok, S::Error> {
                    s.serialize_i64(self.0)
                }
            }
        };
    )* };
    (@range ..) => { $crate::Primitive::Integer { min: i64::MIN, max: i64::MAX } };
    (@range $min:literal ..= $max:literal) => { $crate::Primitive::Integer { min: $min, max: $max } };
    (@range $n:literal) => { $crate::Primitive::Integer { min: $n, max: $n } };
}

/// ENUMERATED types: `struct Name(..)` with constants when extensible, so that every value survives;
/// `enum Name` when closed, which refuses other values with [`Kind::Enumerated`](sigcodec_wire::Kind::Enumerated).
///
/// `=> identifier` is the spelling of the specification without hyphens.
#[macro_export]
macro_rules! enumerated {
    () => {};
    ($(#[$m:meta])* $vis:vis struct $name:ident (..) $(: $word:ident)? {
        $( $(#[$vm:meta])* $value:ident = $n:literal => $id:ident ),* $(,)?
    } $($more:tt)*) => {
        $(#[$m])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        $vis struct $name(pub i32);

        impl $name {
            $( $(#[$vm])* #[doc = concat!("`", stringify!($id), "` (", stringify!($n), ").")] pub const $value: Self = Self($n); )*
            /// The identifier; `None` for a value that the specification does not name.
            #[must_use]
            #[deny(unreachable_patterns)]
            pub const fn name(self) -> Option<&'static str> {
                match self.0 { $( $n => Some(stringify!($id)), )* _ => None }
            }
        }
        impl core::fmt::Debug for $name {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                match self.name() {
                    Some(name) => f.write_str(name),
                    None => write!(f, concat!(stringify!($name), "({})"), self.0),
                }
            }
        }
        $crate::enumerated!(@ $name [$($word)?] true [$($n => $id),*]
            (|n: i32| Some(Self(n))) (|v: &Self| v.0));
        $crate::enumerated! { $($more)* }
    };
    ($(#[$m:meta])* $vis:vis enum $name:ident $(: $word:ident)? {
        $( $(#[$vm:meta])* $value:ident = $n:literal => $id:ident ),* $(,)?
    } $($more:tt)*) => {
        $(#[$m])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        $vis enum $name { $( $(#[$vm])* #[doc = concat!("`", stringify!($id), "` (", stringify!($n), ").")] $value = $n ),* }

        impl $name {
            /// The identifier.
            #[must_use]
            pub const fn name(self) -> Option<&'static str> {
                Some(match self { $( Self::$value => stringify!($id) ),* })
            }
        }
        $crate::enumerated!(@ $name [$($word)?] false [$($n => $id),*]
            (|n: i32| match n { $( $n => Some(Self::$value), )* _ => None }) (|v: &Self| match v { $( Self::$value => $n ),* }));
        $crate::enumerated! { $($more)* }
    };
    (@ $name:ident [$($word:ident)?] $open:literal [$($n:literal => $id:ident),*] ($of:expr) ($to:expr)) => {
        #[allow(unexpected_cfgs)]
        const _: () = {
            use $crate::wire::{Kind, Reader, Result, Writer};
            #[cfg(feature = "arbitrary")]
            impl<'a> $crate::private::arbitrary::Arbitrary<'a> for $name {
                fn arbitrary(
                    u: &mut $crate::private::arbitrary::Unstructured<'a>,
                ) -> $crate::private::arbitrary::Result<Self> {
                    let number = $crate::private::arbitrary_number(u, $open, &[$($n),*])?;
                    ($of)(number).ok_or($crate::private::arbitrary::Error::IncorrectFormat)
                }
                fn size_hint(_: usize) -> (usize, Option<usize>) { (4, Some(4)) }
            }
            impl<'a> $crate::Value<'a> for $name {
                const TAG: $crate::Tag = $crate::Tag::ENUMERATED;
                #[inline]
                fn decode_value(body: Reader<'a>) -> Result<Self> {
                    let number = $crate::private::decode_integer(body)?;
                    let value = i32::try_from(number).ok().and_then($of);
                    value.ok_or_else(|| body.error(Kind::Enumerated))
                }
                #[inline]
                fn encode_value(&self, w: &mut Writer<'_>) {
                    let number: i32 = ($to)(self);
                    $crate::private::encode_integer(i64::from(number), w);
                }
            }
            impl $crate::Typed for $name {
                const SCHEMA: &'static $crate::Schema = &$crate::Schema {
                    kind: $crate::octets!(@kind $name $($word)?),
                    tag: Some($crate::Tag::ENUMERATED),
                    body: $crate::Body::Leaf($crate::Primitive::Enumerated {
                        names: &[$(($n, stringify!($id))),*],
                        extensible: $open,
                    }),
                };
            }
            #[cfg(feature = "serde")]
            impl $crate::private::serde::Serialize for $name {
                fn serialize<S: $crate::private::serde::Serializer>(
                    &self, s: S,
                ) -> core::result::Result<S::Ok, S::Error> {
                    let number: i32 = ($to)(self);
                    match self.name() {
                        Some(name) => s.serialize_str(name),
                        None => s.serialize_i32(number),
                    }
                }
            }
        };
    };
}

/// BIT STRING types with named bits. The sent length, unnamed and unused bits survive.
#[macro_export]
macro_rules! named_bits {
    ($( $(#[$m:meta])* $vis:vis struct $name:ident ($($size:tt)+) $(: $word:ident)? {
        $( $(#[$vm:meta])* $bit:ident = $n:literal => $id:ident ),* $(,)?
    } )*) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        $vis struct $name<'a>(pub $crate::BitString<'a>);

        impl<'a> $name<'a> {
            $( $(#[$vm])* #[doc = concat!("Number of bit `", stringify!($id), "`.")] pub const $bit: usize = $n; )*
            /// Whether bit `n`, one of the constants of this type, is there and set.
            #[inline]
            #[must_use]
            pub fn has(self, n: usize) -> bool {
                self.0.bit(n)
            }
        }
        #[allow(unexpected_cfgs)]
        const _: () = {
            use $crate::wire::{Kind, Reader, Result, Writer};
            const NAMES: &[(u8, &str)] = &[$(($n, stringify!($id))),*];
            impl<'a> $crate::Value<'a> for $name<'a> {
                const TAG: $crate::Tag = $crate::Tag::BIT_STRING;
                const SEGMENTS: Kind = Kind::Segmented;
                #[inline]
                fn decode_value(body: Reader<'a>) -> Result<Self> { $crate::Value::decode_value(body).map(Self) }
                #[inline]
                fn encode_value(&self, w: &mut Writer<'_>) { $crate::Value::encode_value(&self.0, w); }
            }
            impl $crate::Typed for $name<'_> {
                const SCHEMA: &'static $crate::Schema = &$crate::Schema {
                    kind: $crate::octets!(@kind $name $($word)?),
                    tag: Some($crate::Tag::BIT_STRING),
                    body: $crate::Body::Leaf($crate::Primitive::Bits {
                        names: NAMES,
                        size: $crate::octets!(@size $($size)+),
                    }),
                };
            }
            impl core::fmt::Debug for $name<'_> {
                fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                    write!(f, concat!(stringify!($name), "({})"), $crate::private::BitsText(self.0, NAMES))
                }
            }
            #[cfg(feature = "serde")]
            impl $crate::private::serde::Serialize for $name<'_> {
                fn serialize<S: $crate::private::serde::Serializer>(
                    &self, s: S,
                ) -> core::result::Result<S::Ok, S::Error> {
                    s.collect_str(&$crate::private::BitsText(self.0, NAMES))
                }
            }
        };
    )* };
}

/// Character string types: newtypes that borrow their characters as octets.
///
/// `text! { /// … pub struct Name(1..=63) UTF8_STRING; }` with the tag of the string type.
#[macro_export]
macro_rules! text {
    ($( $(#[$m:meta])* $vis:vis struct $name:ident ($($size:tt)+) $tag:ident $(: $word:ident)?; )*) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        $vis struct $name<'a>(pub &'a [u8]);

        #[allow(unexpected_cfgs)]
        const _: () = {
            use $crate::wire::{Kind, Reader, Result, Writer};
            $crate::octets!(@arbitrary $name<'a>, &'a [u8]);
            impl<'a> $name<'a> {
                /// The text; `None` when the octets are none.
                #[must_use]
                pub fn to_str(self) -> Option<&'a str> {
                    core::str::from_utf8(self.0).ok()
                }
            }
            impl<'a> $crate::Value<'a> for $name<'a> {
                const TAG: $crate::Tag = $crate::Tag::$tag;
                const SEGMENTS: Kind = Kind::Segmented;
                #[inline]
                fn decode_value(body: Reader<'a>) -> Result<Self> { Ok(Self(body.rest())) }
                #[inline]
                fn encode_value(&self, w: &mut Writer<'_>) { w.bytes(self.0); }
            }
            impl $crate::Typed for $name<'_> {
                const SCHEMA: &'static $crate::Schema = &$crate::Schema {
                    kind: $crate::octets!(@kind $name $($word)?),
                    tag: Some($crate::Tag::$tag),
                    body: $crate::Body::Leaf($crate::Primitive::Text { size: $crate::octets!(@size $($size)+) }),
                };
            }
            impl core::fmt::Debug for $name<'_> {
                fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                    match $crate::private::text_of(self.0) {
                        Ok(text) => write!(f, concat!(stringify!($name), "({:?})"), text),
                        Err(hex) => write!(f, concat!(stringify!($name), "({})"), hex),
                    }
                }
            }
            #[cfg(feature = "serde")]
            impl $crate::private::serde::Serialize for $name<'_> {
                fn serialize<S: $crate::private::serde::Serializer>(
                    &self, s: S,
                ) -> core::result::Result<S::Ok, S::Error> {
                    match $crate::private::text_of(self.0) {
                        Ok(text) => s.serialize_str(text),
                        Err(hex) => s.collect_str(&hex),
                    }
                }
            }
        };
    )* };
}

/// Types around the octets of a leaf, for those that implement [`Meaning`](crate::Meaning) on them; or with how they are
/// told, and what is odd about them, if that is an expression. Those are displayed in hexadecimal.
///
/// ```
/// use sigcodec_ber::wire::{audit::Flag, walk::Value};
/// sigcodec_ber::octet_views! {
///     /// A number below 100.
///     Percent: |octets, field, visitor| match octets {
///         [n] => visitor.value(field, Value::Unsigned(u64::from(*n))),
///         _ => visitor.unread(field, octets),
///     }, audit |octets, at, auditor| if octets.first().is_some_and(|n| *n > 99) {
///         auditor.finding(Flag::ValueReserved, at);
///     };
/// }
/// let percent = <Percent<'_> as sigcodec_ber::Meaning<'_>>::of(&[0x20]);
/// assert_eq!((percent.octets(), percent.to_string().as_str()), (&[0x20][..], "20"));
/// ```
#[macro_export]
macro_rules! octet_views {
    ($( $(#[$m:meta])* $name:ident; )+) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct $name<'a>(&'a [u8]);

        impl<'a> $name<'a> {
            /// The octets as they came.
            #[must_use]
            pub const fn octets(self) -> &'a [u8] {
                self.0
            }
        }
    )+ };
    ($(
        $(#[$m:meta])* $name:ident: |$octets:ident, $field:ident, $visitor:ident| $tell:expr
            $(, audit |$judged:ident, $at:ident, $auditor:ident| $judge:expr)?;
    )+) => {
        $crate::octet_views! { $( $(#[$m])* $name; )+ }
        $(
            impl core::fmt::Display for $name<'_> {
                fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                    $crate::wire::show::Hex(self.0).fmt(f)
                }
            }
            impl<'a> $crate::Meaning<'a> for $name<'a> {
                #[inline]
                fn of(octets: &'a [u8]) -> Self {
                    Self(octets)
                }
                fn walk(
                    &self,
                    $field: $crate::wire::walk::Field<'_>,
                    _: $crate::wire::Layer,
                    $visitor: &mut dyn $crate::wire::walk::Visitor,
                ) {
                    let $octets = self.0;
                    $tell
                }
                $( fn audit(&self, $at: u32, $auditor: &mut dyn $crate::wire::audit::Auditor) {
                    let $judged = self.0;
                    $judge
                } )?
            }
        )+
    };
}

/// Views of the octets of a leaf by their bits: `name = OCTET[HIGH..LOW] { value => identifier }`, octets from 1, bits from
/// 8 down to 1, as the specifications draw them. A visitor is told each field, as far as there are octets.
///
/// ```
/// sigcodec_ber::bit_views! {
///     /// A light.
///     Light {
///         on = 1[8..8],
///         colour = 1[2..1] { 0 => white, 1 => red },
///     }
/// }
/// let light = <Light<'_> as sigcodec_ber::Meaning<'_>>::of(&[0x81]);
/// assert_eq!((light.field("on"), light.field("colour"), light.field("size")), (Some(1), Some(1), None));
/// ```
#[macro_export]
macro_rules! bit_views {
    ($(
        $(#[$m:meta])* $view:ident {
            $( $part:ident = $octet:literal [ $high:literal .. $low:literal ]
                $({ $($value:literal => $id:ident),+ $(,)? })? ),+ $(,)?
        }
    )+) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct $view<'a>(&'a [u8]);

        impl<'a> $view<'a> {
            /// What each bit is, in the order of the octets.
            pub const FIELDS: &'static [$crate::wire::walk::BitField] = &[$( $crate::wire::walk::BitField {
                name: stringify!($part),
                octet: $octet,
                low: $low,
                mask: 0xff >> (7 + $low - $high),
                values: $crate::bit_views!(@values $($($value => $id),+)?),
            } ),+];
            /// The octets as they came.
            #[must_use]
            pub const fn octets(self) -> &'a [u8] {
                self.0
            }
            /// Each field with its value, as far as there are octets.
            pub fn fields(self) -> impl Iterator<Item = (&'static $crate::wire::walk::BitField, u8)> + use<'a> {
                Self::FIELDS.iter().map_while(move |f| Some((f, f.of(self.0)?)))
            }
            /// The value of the field with this identifier; `None` if there is no such field or octet.
            #[must_use]
            pub fn field(self, name: &str) -> Option<u8> {
                Self::FIELDS.iter().find(|f| f.name == name)?.of(self.0)
            }
        }
        impl core::fmt::Display for $view<'_> {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                $crate::wire::show::Hex(self.0).fmt(f)
            }
        }
        impl<'a> $crate::Meaning<'a> for $view<'a> {
            #[inline]
            fn of(octets: &'a [u8]) -> Self {
                Self(octets)
            }
            #[inline]
            fn walk(
                &self,
                field: $crate::wire::walk::Field<'_>,
                _: $crate::wire::Layer,
                visitor: &mut dyn $crate::wire::walk::Visitor,
            ) {
                use $crate::wire::walk::{BitNames, Bits};
                visitor.bits(field, Bits::new(self.0, BitNames::Fields(Self::FIELDS)));
            }
        }
    )+ };
    (@values) => { $crate::wire::walk::BitValues::Number };
    (@values $($value:literal => $id:ident),+) => {
        $crate::wire::walk::BitValues::Named(&[$(($value, stringify!($id))),+])
    };
}
