//! Numbers with names: open, so that a number without a name survives.

use crate::walk::Value;
use core::{fmt, ops::RangeInclusive};

/// A number of which some values have names; [`codes!`](crate::codes!) declares them.
pub trait Code: Copy + 'static {
    /// How wide it is.
    type Number: Copy + 'static;
    /// Every number that has a name of its own, in the order of the declaration.
    const NAMES: &'static [(Self::Number, &'static str)];
    /// Runs of numbers that share a name.
    const RANGES: &'static [(RangeInclusive<Self::Number>, &'static str)];

    /// The code with this number.
    fn new(number: Self::Number) -> Self;
    /// Its number.
    fn number(self) -> Self::Number;
    /// Its name; `None` for a number that the specification does not name.
    fn name(self) -> Option<&'static str>;
    /// Number and name, as a walk tells them.
    fn value(self) -> Value<'static>;
}

/// The name, or the type with the number.
#[doc(hidden)]
pub fn debug(f: &mut fmt::Formatter<'_>, ty: &str, name: Option<&str>, number: i64) -> fmt::Result {
    match name {
        Some(name) => f.write_str(name),
        None => write!(f, "{ty}({number})"),
    }
}

/// The name, or the number; both where several numbers share the name.
#[doc(hidden)]
pub fn display(f: &mut fmt::Formatter<'_>, value: Value<'_>) -> fmt::Result {
    match value {
        Value::Named(_, Some(name)) => f.pad(name),
        Value::Named(number, None) => fmt::Display::fmt(&number, f),
        other => fmt::Display::fmt(&other, f),
    }
}

/// Refuses runs that share a number.
#[doc(hidden)]
pub const fn disjoint(ranges: &[(i64, i64)]) {
    let mut rest = ranges;
    while let [(first, last), more @ ..] = rest {
        assert!(*first <= *last, "a run of numbers ends before it begins");
        let mut others = more;
        while let [(from, to), further @ ..] = others {
            assert!(*to < *first || *last < *from, "two runs of numbers share a number");
            others = further;
        }
        rest = more;
    }
}

/// Declares numbers with names: each row a constant, the number, and the name; behind them runs of numbers that share
/// a name. A table may do without constants altogether.
///
/// A type has `ALL`, `NAMES`, `RANGES`, `name()` and `value()`, is shown as its name or else its digits, and with the
/// feature `serde` of this crate is written as its name or else its number.
///
/// ```
/// sigcodec_wire::codes! {
///     /// A colour, §1.
///     pub struct Colour(pub u8) {
///         RED = 0 => "red",
///         /// As the sky.
///         BLUE = 1 => "blue",
///         128..=191 => "reserved",
///     }
///     /// A shape, §2.
///     pub struct Shape(pub u32) {
///         1 => "circle",
///         2 => "square",
///     }
/// }
/// assert_eq!(Colour::BLUE.name(), Some("blue"));
/// assert_eq!((Colour(130).name(), Colour(7).name()), (Some("reserved"), None));
/// assert_eq!(Colour::ALL, [Colour::RED, Colour::BLUE]);
/// assert_eq!(Colour::RANGES, [(128..=191, "reserved")]);
/// assert_eq!(Shape::NAMES, [(1, "circle"), (2, "square")]);
/// ```
///
/// Two rows with one number do not compile, and the error points at the second one:
///
/// ```compile_fail
/// sigcodec_wire::codes! {
///     /// A colour, §1.
///     pub struct Colour(pub u8) {
///         RED = 0 => "red",
///         BLUE = 0 => "blue",
///     }
/// }
/// ```
///
/// Nor do runs that share a number:
///
/// ```compile_fail
/// sigcodec_wire::codes! {
///     /// A colour, §1.
///     pub struct Colour(pub u8) {
///         RED = 0 => "red",
///         128..=191 => "reserved",
///         130..=131 => "national",
///     }
/// }
/// ```
#[macro_export]
macro_rules! codes {
    ($( $(#[$m:meta])* $vis:vis struct $ty:ident(pub $int:ident) { $($rows:tt)+ } )+) => {
        $( $crate::codes! { @rows [$(#[$m])* $vis struct $ty $int] $($rows)+ } )+
    };
    (@rows $head:tt
        $( $(#[$cm:meta])* $code:ident = $n:literal => $text:expr, )+
        $( $first:literal ..= $last:literal => $range:expr, )*
    ) => {
        $crate::codes! { @type $head [$($n => $text,)+] [$($first..=$last => $range,)*] }
        $crate::codes! { @constants $head $( [$(#[$cm])*] $code $n => $text; )+ }
    };
    (@rows $head:tt $( $n:literal => $text:expr, )+) => {
        $crate::codes! { @type $head [$($n => $text,)+] [] }
    };
    (@constants [$(#[$m:meta])* $vis:vis struct $ty:ident $int:ident]
        $( [$(#[$cm:meta])*] $code:ident $n:literal => $text:expr; )+
    ) => {
        #[allow(dead_code, unreachable_pub, reason = "a private type need not use all of them")]
        impl $ty { $(
            $(#[$cm])*
            #[doc = concat!("`", $text, "`, ", stringify!($n), ".")]
            pub const $code: Self = Self($n);
        )+ }
    };
    (@type [$(#[$m:meta])* $vis:vis struct $ty:ident $int:ident]
        [$($n:literal => $text:expr,)+] [$($first:literal ..= $last:literal => $range:expr,)*]
    ) => {
        $(#[$m])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[allow(unreachable_pub, reason = "so is its number")]
        $vis struct $ty(pub $int);

        #[allow(dead_code, unreachable_pub, reason = "a private type need not use all of them")]
        impl $ty {
            /// Every code that has a name of its own, in the order of the specification.
            pub const ALL: &'static [Self] = &[$(Self($n)),+];
            /// Their numbers and names.
            pub const NAMES: &'static [($int, &'static str)] = &[$(($n, $text)),+];
            /// Runs of numbers that share a name.
            pub const RANGES: &'static [(core::ops::RangeInclusive<$int>, &'static str)] =
                &[$(($first..=$last, $range)),*];

            /// The name; `None` for a number that the specification does not name.
            #[must_use]
            #[deny(unreachable_patterns)]
            pub const fn name(self) -> Option<&'static str> {
                Some(match self.0 {
                    $($n => $text,)+
                    $($first..=$last => $range,)*
                    _ => return None,
                })
            }
            /// Number and name, as a walk tells them; a name that several numbers share does not replace the number.
            #[must_use]
            pub fn value(self) -> $crate::walk::Value<'static> {
                match self.0 {
                    $($n => $crate::walk::Value::Named($n, Some($text)),)+
                    $($first..=$last => $crate::walk::Value::Ranged(i64::from(self.0), $range),)*
                    number => $crate::walk::Value::Named(i64::from(number), None),
                }
            }
        }
        impl $crate::codes::Code for $ty {
            type Number = $int;
            const NAMES: &'static [($int, &'static str)] = Self::NAMES;
            const RANGES: &'static [(core::ops::RangeInclusive<$int>, &'static str)] = Self::RANGES;
            #[inline]
            fn new(number: $int) -> Self {
                Self(number)
            }
            #[inline]
            fn number(self) -> $int {
                self.0
            }
            #[inline]
            fn name(self) -> Option<&'static str> {
                self.name()
            }
            #[inline]
            fn value(self) -> $crate::walk::Value<'static> {
                self.value()
            }
        }
        impl core::fmt::Debug for $ty {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                $crate::codes::debug(f, stringify!($ty), self.name(), i64::from(self.0))
            }
        }
        impl core::fmt::Display for $ty {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                $crate::codes::display(f, self.value())
            }
        }
        const _: () = $crate::codes::disjoint(&[$(($first as i64, $last as i64)),*]);
        $crate::codes_serde! { $ty }
        $crate::codes_arbitrary! { $ty }
    };
}

/// Writing a code with serde: its name, or else its number.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! codes_serde {
    ($ty:ident) => {
        impl $crate::codes::serde::Serialize for $ty {
            fn serialize<S: $crate::codes::serde::Serializer>(
                &self,
                s: S,
            ) -> core::result::Result<S::Ok, S::Error> {
                match self.value() {
                    $crate::walk::Value::Named(_, Some(name)) => s.serialize_str(name),
                    $crate::walk::Value::Ranged(..) => s.collect_str(self),
                    _ => $crate::codes::serde::Serialize::serialize(&self.0, s),
                }
            }
        }
    };
}
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! codes_serde {
    ($ty:ident) => {};
}
/// Any number, with a name or without.
#[cfg(feature = "arbitrary")]
#[doc(hidden)]
#[macro_export]
macro_rules! codes_arbitrary {
    ($ty:ident) => {
        impl<'a> $crate::codes::arbitrary::Arbitrary<'a> for $ty {
            fn arbitrary(
                u: &mut $crate::codes::arbitrary::Unstructured<'a>,
            ) -> $crate::codes::arbitrary::Result<Self> {
                $crate::codes::arbitrary::Arbitrary::arbitrary(u).map(Self)
            }
        }
    };
}
#[cfg(not(feature = "arbitrary"))]
#[doc(hidden)]
#[macro_export]
macro_rules! codes_arbitrary {
    ($ty:ident) => {};
}

#[cfg(feature = "arbitrary")]
#[doc(hidden)]
pub use arbitrary;
#[cfg(feature = "serde")]
#[doc(hidden)]
pub use serde;

#[cfg(test)]
mod tests {
    extern crate std;
    use super::Code;
    use std::format;

    crate::codes! {
        /// Codes of one octet.
        struct Octet(pub u8) {
            ZERO = 0 => "zero",
            LAST = 255 => "last",
            16..=31 => "spare",
        }
        /// Codes with a sign and without constants.
        struct Signed(pub i32) {
            -1 => "minusOne",
            7 => "seven",
        }
    }

    #[test]
    fn a_number_has_its_name_and_no_other_has_one() {
        for n in 0..=255u8 {
            let name = match n {
                0 => Some("zero"),
                255 => Some("last"),
                16..=31 => Some("spare"),
                _ => None,
            };
            assert_eq!(Octet(n).name(), name, "{n}");
            assert_eq!(<Octet as Code>::new(n).number(), n);
        }
        assert_eq!((Signed(-1).name(), Signed(1).name()), (Some("minusOne"), None));
    }

    #[test]
    fn a_code_is_shown_as_its_name_or_its_number() {
        assert_eq!(format!("{} {} {:>6}", Octet::LAST, Octet(7), Octet::ZERO), "last 7   zero");
        assert_eq!(format!("{:?} {:?} {:?}", Octet(20), Octet(7), Signed(-2)), "spare Octet(7) Signed(-2)");
        assert_eq!(format!("{:?} {:?}", Octet::ZERO.value(), Octet(7).value()), "zero (0) 7");
        // A name that several numbers share does not replace the number.
        assert_eq!(
            format!("{} {:?} {}", Octet(20), Octet(21).value(), Octet(31).value()),
            "spare 20 spare 21 spare 31"
        );
    }
}
