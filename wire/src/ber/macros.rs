//! Leaf types in one line each.

/// OCTET STRING types with their SIZE: newtypes that borrow their octets.
///
/// `octets! { /// LMSI. pub struct Lmsi(4); pub struct Imsi(3..=8) as Tbcd; pub struct Data(..); }`.
/// `as T` names what the octets mean: a [`Meaning`](crate::ber::Meaning), reached with `get()`.
#[macro_export]
macro_rules! octets {
    () => {};
    ($(#[$m:meta])* $vis:vis struct $name:ident ($($size:tt)+) as $of:ident; $($more:tt)*) => {
        $crate::octets!(@ [$(#[$m])*] $vis $name ($crate::octets!(@size $($size)+)) $of<'a>);
        $crate::octets! { $($more)* }
    };
    ($(#[$m:meta])* $vis:vis struct $name:ident ($($size:tt)+); $($more:tt)*) => {
        $crate::octets!(@ [$(#[$m])*] $vis $name ($crate::octets!(@size $($size)+)) $crate::ber::Plain<'a>);
        $crate::octets! { $($more)* }
    };
    (@size ..) => { $crate::ber::Size::ANY };
    (@size $min:literal ..= $max:literal) => { $crate::ber::Size::new($min, $max) };
    (@size $min:literal ..) => { $crate::ber::Size::new($min, u32::MAX) };
    (@size $n:literal) => { $crate::ber::Size::new($n, $n) };
    (@ [$(#[$m:meta])*] $vis:vis $name:ident ($size:expr) $of:ty) => {
        $(#[$m])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
        $vis struct $name<'a>(pub &'a [u8]);

        const _: () = {
            use $crate::{Kind, Reader, Result, Writer, ber};
            impl<'a> $name<'a> {
                /// What the octets mean.
                #[inline]
                #[must_use]
                pub fn get(self) -> $of {
                    <$of as ber::Meaning<'a>>::of(self.0)
                }
            }
            impl<'a> ber::Value<'a> for $name<'a> {
                const TAG: ber::Tag = ber::Tag::OCTET_STRING;
                const SEGMENTS: Kind = Kind::Segmented;
                #[inline]
                fn decode_value(body: Reader<'a>) -> Result<Self> { Ok(Self(body.rest())) }
                #[inline]
                fn encode_value(&self, w: &mut Writer<'_>) { w.bytes(self.0); }
            }
            #[inline]
            fn walk(
                field: $crate::walk::Field<'_>, _: &'static ber::Schema, octets: &[u8],
                at: &mut ber::Level<'_, dyn $crate::walk::Visitor + '_>,
            ) {
                ber::Meaning::walk(&$name(octets).get(), field, at.layer(), at.listener());
            }
            fn audit(body: Reader<'_>, auditor: &mut dyn $crate::audit::Auditor) {
                ber::Meaning::audit(&$name(body.rest()).get(), body.position(), auditor);
            }
            impl ber::Typed for $name<'_> {
                const SCHEMA: &'static ber::Schema = &ber::Schema {
                    name: stringify!($name),
                    tag: Some(ber::Tag::OCTET_STRING),
                    body: ber::Body::Leaf(ber::Primitive::Octets { size: $size, walk, audit }),
                };
            }
            impl core::fmt::Debug for $name<'_> {
                fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                    write!(f, concat!(stringify!($name), "({})"), self.get())
                }
            }
            #[cfg(feature = "serde")]
            impl $crate::ber::private::serde::Serialize for $name<'_> {
                fn serialize<S: $crate::ber::private::serde::Serializer>(
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
    ($( $(#[$m:meta])* $vis:vis struct $name:ident ($($range:tt)+); )*) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
        $vis struct $name(pub i64);

        const _: () = {
            use $crate::{Reader, Result, Writer, ber};
            impl<'a> ber::Value<'a> for $name {
                const TAG: ber::Tag = ber::Tag::INTEGER;
                #[inline]
                fn decode_value(body: Reader<'a>) -> Result<Self> { ber::private::decode_integer(body).map(Self) }
                #[inline]
                fn encode_value(&self, w: &mut Writer<'_>) { ber::private::encode_integer(self.0, w); }
            }
            impl ber::Typed for $name {
                const SCHEMA: &'static ber::Schema = &ber::Schema {
                    name: stringify!($name),
                    tag: Some(ber::Tag::INTEGER),
                    body: ber::Body::Leaf($crate::integers!(@range $($range)+)),
                };
            }
            #[cfg(feature = "serde")]
            impl ber::private::serde::Serialize for $name {
                fn serialize<S: ber::private::serde::Serializer>(
                    &self, s: S,
                ) -> core::result::Result<S::Ok, S::Error> {
                    s.serialize_i64(self.0)
                }
            }
        };
    )* };
    (@range ..) => { ber::Primitive::Integer { min: i64::MIN, max: i64::MAX } };
    (@range $min:literal ..= $max:literal) => { ber::Primitive::Integer { min: $min, max: $max } };
    (@range $n:literal) => { ber::Primitive::Integer { min: $n, max: $n } };
}

/// ENUMERATED types: `struct Name(..)` with constants when extensible, so that every value survives;
/// `enum Name` when closed, which refuses other values with [`Kind::Enumerated`](crate::Kind::Enumerated).
///
/// `=> identifier` is the spelling of the specification without hyphens.
#[macro_export]
macro_rules! enumerated {
    () => {};
    ($(#[$m:meta])* $vis:vis struct $name:ident (..) {
        $( $(#[$vm:meta])* $value:ident = $n:literal => $id:ident ),* $(,)?
    } $($more:tt)*) => {
        $(#[$m])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
        $vis struct $name(pub i32);

        impl $name {
            $( $(#[$vm])* #[doc = concat!("`", stringify!($id), "` (", stringify!($n), ").")] pub const $value: Self = Self($n); )*
            /// The identifier; `None` for a value that the specification does not name.
            #[must_use]
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
        $crate::enumerated!(@ $name true [$($n => $id),*]
            (|n: i32| Some(Self(n))) (|v: &Self| v.0));
        $crate::enumerated! { $($more)* }
    };
    ($(#[$m:meta])* $vis:vis enum $name:ident {
        $( $(#[$vm:meta])* $value:ident = $n:literal => $id:ident ),* $(,)?
    } $($more:tt)*) => {
        $(#[$m])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
        $vis enum $name { $( $(#[$vm])* #[doc = concat!("`", stringify!($id), "` (", stringify!($n), ").")] $value = $n ),* }

        impl $name {
            /// The identifier.
            #[must_use]
            pub const fn name(self) -> Option<&'static str> {
                Some(match self { $( Self::$value => stringify!($id) ),* })
            }
        }
        $crate::enumerated!(@ $name false [$($n => $id),*]
            (|n: i32| match n { $( $n => Some(Self::$value), )* _ => None }) (|v: &Self| match v { $( Self::$value => $n ),* }));
        $crate::enumerated! { $($more)* }
    };
    (@ $name:ident $open:literal [$($n:literal => $id:ident),*] ($of:expr) ($to:expr)) => {
        const _: () = {
            use $crate::{Kind, Reader, Result, Writer, ber};
            impl<'a> ber::Value<'a> for $name {
                const TAG: ber::Tag = ber::Tag::ENUMERATED;
                #[inline]
                fn decode_value(body: Reader<'a>) -> Result<Self> {
                    let number = ber::private::decode_integer(body)?;
                    let value = i32::try_from(number).ok().and_then($of);
                    value.ok_or_else(|| body.error(Kind::Enumerated))
                }
                #[inline]
                fn encode_value(&self, w: &mut Writer<'_>) {
                    let number: i32 = ($to)(self);
                    ber::private::encode_integer(i64::from(number), w);
                }
            }
            impl ber::Typed for $name {
                const SCHEMA: &'static ber::Schema = &ber::Schema {
                    name: stringify!($name),
                    tag: Some(ber::Tag::ENUMERATED),
                    body: ber::Body::Leaf(ber::Primitive::Enumerated {
                        names: &[$(($n, stringify!($id))),*],
                        extensible: $open,
                    }),
                };
            }
            #[cfg(feature = "serde")]
            impl ber::private::serde::Serialize for $name {
                fn serialize<S: ber::private::serde::Serializer>(
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
    ($( $(#[$m:meta])* $vis:vis struct $name:ident ($($size:tt)+) {
        $( $(#[$vm:meta])* $bit:ident = $n:literal => $id:ident ),* $(,)?
    } )*) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        $vis struct $name<'a>(pub $crate::ber::BitString<'a>);

        impl<'a> $name<'a> {
            $( $(#[$vm])* #[doc = concat!("Number of bit `", stringify!($id), "`.")] pub const $bit: usize = $n; )*
            /// Whether bit `n`, one of the constants of this type, is there and set.
            #[inline]
            #[must_use]
            pub fn has(self, n: usize) -> bool {
                self.0.bit(n)
            }
        }
        const _: () = {
            use $crate::{Kind, Reader, Result, Writer, ber};
            const NAMES: &[(u8, &str)] = &[$(($n, stringify!($id))),*];
            impl<'a> ber::Value<'a> for $name<'a> {
                const TAG: ber::Tag = ber::Tag::BIT_STRING;
                const SEGMENTS: Kind = Kind::Segmented;
                #[inline]
                fn decode_value(body: Reader<'a>) -> Result<Self> { ber::Value::decode_value(body).map(Self) }
                #[inline]
                fn encode_value(&self, w: &mut Writer<'_>) { ber::Value::encode_value(&self.0, w); }
            }
            impl ber::Typed for $name<'_> {
                const SCHEMA: &'static ber::Schema = &ber::Schema {
                    name: stringify!($name),
                    tag: Some(ber::Tag::BIT_STRING),
                    body: ber::Body::Leaf(ber::Primitive::Bits {
                        names: NAMES,
                        size: $crate::octets!(@size $($size)+),
                    }),
                };
            }
            impl core::fmt::Debug for $name<'_> {
                fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                    write!(f, concat!(stringify!($name), "({})"), ber::private::BitsText(self.0, NAMES))
                }
            }
            #[cfg(feature = "serde")]
            impl ber::private::serde::Serialize for $name<'_> {
                fn serialize<S: ber::private::serde::Serializer>(
                    &self, s: S,
                ) -> core::result::Result<S::Ok, S::Error> {
                    s.collect_str(&ber::private::BitsText(self.0, NAMES))
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
    ($( $(#[$m:meta])* $vis:vis struct $name:ident ($($size:tt)+) $tag:ident; )*) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
        $vis struct $name<'a>(pub &'a [u8]);

        const _: () = {
            use $crate::{Kind, Reader, Result, Writer, ber};
            impl<'a> $name<'a> {
                /// The text; `None` when the octets are none.
                #[must_use]
                pub fn as_str(self) -> Option<&'a str> {
                    core::str::from_utf8(self.0).ok()
                }
            }
            impl<'a> ber::Value<'a> for $name<'a> {
                const TAG: ber::Tag = ber::Tag::$tag;
                const SEGMENTS: Kind = Kind::Segmented;
                #[inline]
                fn decode_value(body: Reader<'a>) -> Result<Self> { Ok(Self(body.rest())) }
                #[inline]
                fn encode_value(&self, w: &mut Writer<'_>) { w.bytes(self.0); }
            }
            impl ber::Typed for $name<'_> {
                const SCHEMA: &'static ber::Schema = &ber::Schema {
                    name: stringify!($name),
                    tag: Some(ber::Tag::$tag),
                    body: ber::Body::Leaf(ber::Primitive::Text { size: $crate::octets!(@size $($size)+) }),
                };
            }
            impl core::fmt::Debug for $name<'_> {
                fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                    match ber::private::text_of(self.0) {
                        Ok(text) => write!(f, concat!(stringify!($name), "({:?})"), text),
                        Err(hex) => write!(f, concat!(stringify!($name), "({})"), hex),
                    }
                }
            }
            #[cfg(feature = "serde")]
            impl ber::private::serde::Serialize for $name<'_> {
                fn serialize<S: ber::private::serde::Serializer>(
                    &self, s: S,
                ) -> core::result::Result<S::Ok, S::Error> {
                    match ber::private::text_of(self.0) {
                        Ok(text) => s.serialize_str(text),
                        Err(hex) => s.collect_str(&hex),
                    }
                }
            }
        };
    )* };
}
