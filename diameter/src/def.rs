//! Definitions of AVPs, and typed handles on them.

use crate::{
    grammar::Grammar,
    types::{AvpType, DataKind},
};
use core::marker::PhantomData;

/// What the dictionary says about an AVP.
#[derive(Debug)]
pub struct Def {
    /// AVP code.
    pub code: u32,
    /// Vendor id; 0 for the IETF.
    pub vendor: u32,
    /// The name as its specification writes it.
    pub name: &'static str,
    /// The data type.
    pub kind: DataKind,
    /// What the M bit must be.
    pub mandatory: MandatoryBit,
    /// Names of the values of an Enumerated.
    pub values: &'static [(i32, &'static str)],
    /// The grammar of a Grouped.
    pub group: Option<&'static Grammar>,
}

/// What a definition demands of the M bit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MandatoryBit {
    /// It must be set.
    Must,
    /// It may be set.
    May,
    /// It must not be set.
    MustNot,
}

impl Def {
    /// The name of a value of an Enumerated.
    #[must_use]
    pub fn value_name(&self, value: i32) -> Option<&'static str> {
        self.values.iter().find(|(n, _)| *n == value).map(|(_, name)| *name)
    }
}

/// A typed handle on a [`Def`]: eight octets, `Copy`.
#[derive(Debug)]
pub struct Key<T> {
    /// The definition.
    pub def: &'static Def,
    ty: PhantomData<fn() -> T>,
}

impl<T> Clone for Key<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Key<T> {}

impl<T: AvpType> Key<T> {
    /// A handle on `def`, whose type must be that of `T`.
    #[must_use]
    pub const fn new(def: &'static Def) -> Self {
        Self { def, ty: PhantomData }
    }
}

/// Declares AVPs, one line each: the constant, `code` or `code/vendor`, name, type, and the rule for the M bit.
///
/// `M` must be set, `m` may be set, `X` must not be set. An Enumerated lists its values, a Grouped names its
/// grammar. Users declare their own AVPs with the same macro, and chain them as a
/// [`Dictionary`](crate::Dictionary).
///
/// ```
/// sigcodec_diameter::avps! {
///     /// Our own.
///     COLOUR = 1/99999, "Colour", Enumerated { 0 => "RED", 1 => "BLUE" }, m;
/// }
/// assert_eq!(COLOUR.def.value_name(1), Some("BLUE"));
/// ```
#[macro_export]
macro_rules! avps {
    ($(
        $(#[$m:meta])*
        $key:ident = $code:literal $(/ $vendor:literal)?, $name:literal, $ty:ident
        $(<$group:ident>)? $({ $($n:literal => $value:literal),* $(,)? })?, $bit:ident;
    )*) => {
        $(
            $(#[$m])*
            #[doc = concat!("`", $name, "`, code ", stringify!($code) $(, ", vendor ", stringify!($vendor))?, ".")]
            pub const $key: $crate::Key<$crate::types::$ty> = {
                static DEF: $crate::Def = $crate::Def {
                code: $code,
                vendor: 0 $(+ $vendor)?,
                name: $name,
                kind: <$crate::types::$ty as $crate::AvpType>::KIND,
                mandatory: $crate::avps!(@bit $bit),
                values: &[$($(($n, $value)),*)?],
                group: $crate::avps!(@group $($group)?),
                };
                $crate::Key::new(&DEF)
            };
        )*
        /// Every AVP of this module, in order.
        pub const ALL: &[&$crate::Def] = &[$($key.def),*];
    };
    (@bit M) => { $crate::MandatoryBit::Must };
    (@bit m) => { $crate::MandatoryBit::May };
    (@bit X) => { $crate::MandatoryBit::MustNot };
    (@group) => { None };
    (@group $group:ident) => { Some(&$crate::group::$group) };
}
