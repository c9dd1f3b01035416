//! Definitions of AVPs, and typed handles on them.

use crate::{
    grammar::Grammar,
    types::{AvpType, DataKind},
};
use core::marker::PhantomData;
use sigcodec_wire::walk::Kind;

/// What the dictionary says about an AVP.
#[derive(Clone, Debug)]
pub struct Def {
    /// AVP code.
    pub code: u32,
    /// Vendor id; 0 for the IETF.
    pub vendor: u32,
    /// The name as its specification writes it.
    pub name: &'static str,
    /// The data type.
    pub kind: DataKind,
    /// The kind of a value: the name of the type, and what a value identifies.
    pub value_kind: Kind,
    /// What the M bit must be.
    pub mandatory: MandatoryBit,
    /// Names of the values of an Enumerated, or of the values that another number may have.
    pub values: &'static [(i32, &'static str)],
    /// Names of the bits of a flag word; bit 0 is the least significant.
    pub bits: &'static [(u8, &'static str)],
    /// Who names the values of a number, where the AVP does not itself.
    pub registry: Option<Registry>,
    /// The grammar of a Grouped.
    pub group: Option<&'static Grammar>,
}

/// Names that values have in one AVP because of another, or in all AVPs alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Registry {
    /// Vendors, RFC 6733 §11.
    Vendors,
    /// Applications, RFC 6733 §11.3.
    Applications,
    /// The results of the vendor that stands beside, RFC 6733 §7.7.
    ExperimentalResults,
    /// The bits of the Feature-List-ID that stands beside, as the application has them, TS 29.229 §6.3.31.
    Features,
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
    /// The name of a bit of a flag word; bit 0 is the least significant.
    #[must_use]
    pub fn bit_name(&self, bit: u8) -> Option<&'static str> {
        self.bits.iter().find(|(n, _)| *n == bit).map(|(_, name)| *name)
    }
    /// The names of the bits of a flag word that are set, from the least significant on; those without a name not.
    pub fn bit_names(&self, word: u64) -> impl Iterator<Item = &'static str> + use<> {
        let named = self.bits.iter();
        named
            .filter(move |(bit, _)| word.checked_shr(u32::from(*bit)).is_some_and(|w| w & 1 == 1))
            .map(|(_, name)| *name)
    }
}

/// A typed handle on a [`Def`], `Copy`. Code and vendor are in the handle, so that the compiler knows them where AVPs
/// are compared with it.
#[derive(Debug)]
pub struct Key<T> {
    /// The definition.
    pub def: &'static Def,
    pub(crate) code: u32,
    pub(crate) vendor: u32,
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
        Self { def, code: def.code, vendor: def.vendor, ty: PhantomData }
    }
}

/// Declares AVPs, one line each: the constant, `code` or `code/vendor`, name, type, the rule for the M bit, and the
/// clause of the specification.
///
/// `M` must be set, `m` may be set, `X` must not be set; the V bit is set when there is a vendor. A word behind the
/// rule says what a value identifies: a constant of [`Identity`](sigcodec_wire::walk::Identity). An Enumerated lists
/// its values in `{ }`, a flag word its bits in `[ ]`, a number whose names stand elsewhere says `in` which
/// [`Registry`](crate::Registry), a Grouped names its grammar in `< >`, which is looked up in the module `group` in scope.
/// Two rows with one code and vendor do not compile. Users declare their own AVPs with the same macro, and find them
/// through a [`dictionary!`](crate::dictionary) of their own.
///
/// ```
/// sigcodec_diameter::avps! {
///     COLOUR = 1/99999, "Colour", Enumerated { 0 => "RED", 1 => "BLUE" }, m;
///     PAINTER = 3/99999, "Painter", UTF8String, m: MSISDN;
///     PAINT_FLAGS = 2/99999, "Paint-Flags", Unsigned32 [ 0 => "Wet", 1 => "Glossy" ], M, "4.2";
/// }
/// assert_eq!(COLOUR.def.value_name(1), Some("BLUE"));
/// assert!(PAINTER.def.value_kind.is(sigcodec_wire::walk::Identity::MSISDN));
/// assert_eq!(PAINT_FLAGS.def.bit_names(3).collect::<Vec<_>>(), ["Wet", "Glossy"]);
/// ```
#[macro_export]
macro_rules! avps {
    ($(
        $(#[$m:meta])*
        $key:ident = $code:literal $(/ $vendor:literal)?, $name:literal, $ty:ident
        $(in $registry:ident)? $(<$group:ident>)? $({ $($n:literal => $value:literal),* $(,)? })?
        $([ $($bit_number:literal => $bit_name:literal),* $(,)? ])?, $bit:ident $(: $word:ident)? $(, $clause:literal)?;
    )*) => {
        $(
            $(#[$m])*
            #[doc = concat!(
                "`", $name, "`, code ", stringify!($code) $(, ", vendor ", stringify!($vendor))? $(, ", §", $clause)?, ".",
            )]
            pub const $key: $crate::Key<$crate::types::$ty> = {
                static DEF: $crate::Def = $crate::Def {
                    code: $code,
                    vendor: 0 $(+ $vendor)?,
                    name: $name,
                    kind: <$crate::types::$ty as $crate::AvpType>::KIND,
                    value_kind: $crate::wire::walk::Kind::new(<$crate::types::$ty as $crate::AvpType>::KIND.name())
                        $(.with($crate::wire::walk::Identity::$word))?,
                    mandatory: $crate::avps!(@bit $bit),
                    values: &[$($(($n, $value)),*)?],
                    bits: &[$($(($bit_number, $bit_name)),*)?],
                    registry: $crate::avps!(@registry $($registry)?),
                    group: $crate::avps!(@group $($group)?),
                };
                $crate::Key::new(&DEF)
            };
        )*
        const _: () = {
            const KEYS: &[i64] = &[$($crate::index::key($code, 0 $(+ $vendor)?)),*];
            $(
                const _: <$crate::wire::row::Row<
                    { $crate::wire::row::is_alone(KEYS, $crate::index::key($code, 0 $(+ $vendor)?)) },
                    $crate::index::TwoAvpsHaveOneCode,
                > as $crate::wire::row::Checked>::Is = $name;
            )*
        };
        /// Every AVP of this module, in order.
        pub const ALL: &[&$crate::Def] = &[$($key.def),*];
    };
    (@bit M) => { $crate::MandatoryBit::Must };
    (@bit m) => { $crate::MandatoryBit::May };
    (@bit X) => { $crate::MandatoryBit::MustNot };
    (@registry) => { None };
    (@registry $registry:ident) => { Some($crate::Registry::$registry) };
    (@group) => { None };
    (@group $group:ident) => { Some(&group::$group) };
}
