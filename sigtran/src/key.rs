//! Keys: a tag that knows the type of its parameter.

use super::{Format, ParameterValue};
use core::{fmt, marker::PhantomData};
use sigcodec_wire::Encode;

/// The type of a parameter: what it is read as, and how it is shown and judged.
pub trait ParameterType {
    /// What it is read as.
    type Value<'a>: ParameterValue<'a>;
    /// How it is shown and judged.
    const FORMAT: Format;
}

/// What a parameter of the type `T` is built of.
pub trait ValueFor<T>: Encode {}

/// A typed handle on a parameter, `Copy`: its tag, and with it the type of its value.
pub struct Key<T> {
    tag: u16,
    ty: PhantomData<fn() -> T>,
}

impl<T> Key<T> {
    /// The parameter with this tag.
    #[must_use]
    pub const fn new(tag: u16) -> Self {
        Self { tag, ty: PhantomData }
    }
    /// Its tag.
    #[inline]
    #[must_use]
    pub const fn tag(self) -> u16 {
        self.tag
    }
    /// The parameter with this value, to build a message of.
    #[must_use]
    pub fn value<V: ValueFor<T>>(self, value: &V) -> (u16, &dyn Encode) {
        (self.tag, value)
    }
}

impl<T> Clone for Key<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Key<T> {}
impl<T> fmt::Debug for Key<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({:#06x})", self.tag)
    }
}

/// Says of types what a parameter of the type is: `PointCode = Format::PointCode;`, with `<'a>` behind those that
/// borrow. They are built of themselves.
#[macro_export]
macro_rules! sigtran_types {
    () => {};
    ($ty:ident<'a> = $format:expr; $($rest:tt)*) => {
        impl $crate::ParameterType for $ty<'static> {
            type Value<'a> = $ty<'a>;
            const FORMAT: $crate::Format = $format;
        }
        impl $crate::ValueFor<$ty<'static>> for $ty<'_> {}
        $crate::sigtran_types! { $($rest)* }
    };
    ($ty:ty = $format:expr; $($rest:tt)*) => {
        impl $crate::ParameterType for $ty {
            type Value<'a> = $ty;
            const FORMAT: $crate::Format = $format;
        }
        impl $crate::ValueFor<$ty> for $ty {}
        $crate::sigtran_types! { $($rest)* }
    };
}

/// Says that codes of 32 bits are parameters: numbers, or what else is given.
#[macro_export]
macro_rules! sigtran_codes {
    ($($ty:ident $(= $format:expr)?;)+) => { $(
        impl $crate::ParameterValue<'_> for $ty {
            fn of(value: $crate::wire::Reader<'_>) -> $crate::wire::Result<Self> {
                <u32 as $crate::ParameterValue<'_>>::of(value).map(Self)
            }
        }
        impl $crate::wire::Encode for $ty {
            fn encode(&self, w: &mut $crate::wire::Writer<'_>) {
                w.u32(self.0);
            }
        }
        $crate::sigtran_types! { $ty = $crate::sigtran_codes!(@ $ty $($format)?); }
    )+ };
    (@ $ty:ident) => { $crate::Format::Number($ty::NAMES) };
    (@ $ty:ident $format:expr) => { $format };
}

/// Declares values that are parameters again, each of them once: a struct with a member for each.
#[macro_export]
macro_rules! sigtran_results {
    ($layer:ident $($(#[$m:meta])* $name:ident { $($(#[$fm:meta])* $field:ident: $ty:ty = $key:ident,)+ })+) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct $name { $($(#[$fm])* pub $field: $ty,)+ }

        impl $crate::ParameterValue<'_> for $name {
            fn of(value: $crate::wire::Reader<'_>) -> $crate::wire::Result<Self> {
                let parameters = $crate::Parameters::new(value);
                let missing = |tag| value.error($crate::wire::Kind::Missing).with_detail(tag);
                Ok(Self { $(
                    $field: {
                        let tag = parameter::$key.tag();
                        parameters.typed(tag)?.ok_or_else(|| missing(tag))?
                    },
                )+ })
            }
        }
        impl $crate::wire::Encode for $name {
            fn encode(&self, w: &mut $crate::wire::Writer<'_>) {
                let parameters = &[$(parameter::$key.value(&self.$field)),+];
                $crate::Build { layer: $crate::wire::Layer::$layer, parameters }.encode(w);
            }
        }
        $crate::sigtran_types! {
            $name = $crate::Format::Nested($crate::sigtran_rules!([] $({parameter::$key})+));
        }
    )+ };
}

/// Declares values that are parameters again, any number of each: they are read by key, and built from a list.
#[macro_export]
macro_rules! sigtran_holders {
    ($layer:ident $($(#[$m:meta])* $name:ident { $($rules:tt)+ })+) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name<'a>($crate::Parameters<'a>);

        impl<'a> core::ops::Deref for $name<'a> {
            type Target = $crate::Parameters<'a>;
            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }
        impl<'a> $crate::ParameterValue<'a> for $name<'a> {
            fn of(value: $crate::wire::Reader<'a>) -> $crate::wire::Result<Self> {
                Ok(Self($crate::Parameters::new(value)))
            }
        }
        impl $crate::ParameterType for $name<'static> {
            type Value<'a> = $name<'a>;
            const FORMAT: $crate::Format = $crate::Format::Nested($crate::sigtran_rules!([] $($rules)+));
        }
        impl $crate::ValueFor<$name<'static>> for $crate::Build<'_> {}
        impl $name<'_> {
            /// One to build from its parameters.
            #[must_use]
            pub const fn build<'p>(parameters: &'p [(u16, &'p dyn $crate::wire::Encode)]) -> $crate::Build<'p> {
                $crate::Build { layer: $crate::wire::Layer::$layer, parameters }
            }
        }
    )+ };
}
