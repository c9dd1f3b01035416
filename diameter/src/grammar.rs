//! Command Code Format, RFC 6733 §3.2 and §4.4.1, as data: the macros read the notation of the RFC.

use crate::def::Def;

/// How often an AVP stands, and where.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The AVP.
    pub avp: &'static Def,
    /// The least number.
    pub min: u8,
    /// The most; 255 is any number.
    pub max: u8,
    /// Whether its place is fixed: `< AVP >`.
    pub fixed: bool,
}

/// The AVPs of a command or a group.
#[derive(Clone, Copy, Debug)]
pub struct Grammar {
    /// In the order of the specification.
    pub rules: &'static [Rule],
    /// Whether any other AVP may stand too: `* [ AVP ]`.
    pub open: bool,
}

/// A command: a request or an answer of an application.
#[derive(Clone, Copy, Debug)]
pub struct Command {
    /// Its name, `Update-Location-Request`.
    pub name: &'static str,
    /// Its abbreviation, `ULR`.
    pub abbreviation: &'static str,
    /// Command code.
    pub code: u32,
    /// Application id.
    pub application: u32,
    /// Whether it is a request.
    pub request: bool,
    /// Whether it may be proxied: the P bit.
    pub proxiable: bool,
    /// Its AVPs.
    pub grammar: Grammar,
}

/// Reads terms of a grammar: `< X >` fixed, `{ X }` required, `[ X ]` optional, each with `*`, `n*`, `*n` or
/// `n*m` in front; `* [ AVP ]` leaves it open.
#[macro_export]
macro_rules! grammar {
    (@ [$($done:tt)*] $open:tt) => { $crate::Grammar { rules: &[$($done)*], open: $open } };
    (@ [$($done:tt)*] $open:tt * [ AVP ] $($rest:tt)*) => { $crate::grammar!(@ [$($done)*] true $($rest)*) };
    (@ [$($done:tt)*] $open:tt < $k:ident > $($rest:tt)*) => { $crate::grammar!(@ [$($done)* $crate::grammar!(% $k 1 1 true),] $open $($rest)*) };
    (@ [$($done:tt)*] $open:tt { $k:ident } $($rest:tt)*) => { $crate::grammar!(@ [$($done)* $crate::grammar!(% $k 1 1 false),] $open $($rest)*) };
    (@ [$($done:tt)*] $open:tt [ $k:ident ] $($rest:tt)*) => { $crate::grammar!(@ [$($done)* $crate::grammar!(% $k 0 1 false),] $open $($rest)*) };
    (@ [$($done:tt)*] $open:tt * { $k:ident } $($rest:tt)*) => { $crate::grammar!(@ [$($done)* $crate::grammar!(% $k 1 255 false),] $open $($rest)*) };
    (@ [$($done:tt)*] $open:tt * [ $k:ident ] $($rest:tt)*) => { $crate::grammar!(@ [$($done)* $crate::grammar!(% $k 0 255 false),] $open $($rest)*) };
    (@ [$($done:tt)*] $open:tt * < $k:ident > $($rest:tt)*) => { $crate::grammar!(@ [$($done)* $crate::grammar!(% $k 0 255 true),] $open $($rest)*) };
    (@ [$($done:tt)*] $open:tt * $max:literal [ $k:ident ] $($rest:tt)*) => { $crate::grammar!(@ [$($done)* $crate::grammar!(% $k 0 $max false),] $open $($rest)*) };
    (@ [$($done:tt)*] $open:tt * $max:literal { $k:ident } $($rest:tt)*) => { $crate::grammar!(@ [$($done)* $crate::grammar!(% $k 1 $max false),] $open $($rest)*) };
    (@ [$($done:tt)*] $open:tt $min:literal * $max:literal { $k:ident } $($rest:tt)*) => { $crate::grammar!(@ [$($done)* $crate::grammar!(% $k $min $max false),] $open $($rest)*) };
    (@ [$($done:tt)*] $open:tt $min:literal * $max:literal [ $k:ident ] $($rest:tt)*) => { $crate::grammar!(@ [$($done)* $crate::grammar!(% $k $min $max false),] $open $($rest)*) };
    (@ [$($done:tt)*] $open:tt $min:literal * { $k:ident } $($rest:tt)*) => { $crate::grammar!(@ [$($done)* $crate::grammar!(% $k $min 255 false),] $open $($rest)*) };
    (@ [$($done:tt)*] $open:tt $min:literal * [ $k:ident ] $($rest:tt)*) => { $crate::grammar!(@ [$($done)* $crate::grammar!(% $k $min 255 false),] $open $($rest)*) };
    (% $k:ident $min:literal $max:literal $fixed:literal) => {
        $crate::Rule { avp: avp::$k.def, min: $min, max: $max, fixed: $fixed }
    };
}

/// Declares the grammars of Grouped AVPs: `NAME ::= ( { X } * [ Y ] * [ AVP ] )`. The AVPs are looked up in the module
/// `avp` in scope.
#[macro_export]
macro_rules! groups {
    ($($(#[$m:meta])* $name:ident ::= ( $($t:tt)* ))*) => {
        $( $(#[$m])* pub static $name: $crate::Grammar = $crate::grammar!(@ [] false $($t)*); )*
    };
}

/// Declares commands: `ULR ::= < "Update-Location-Request": 316, 16777251, REQ, PXY > ( … )`.
///
/// `REQ` is a request, `PXY` may be proxied. The AVPs are looked up in the module `avp` in scope. A command that has the
/// grammar of another says `= other;` instead of a grammar.
#[macro_export]
macro_rules! commands {
    (
        $($(#[$m:meta])* $name:ident ::= < $long:literal : $code:literal, $app:literal $(, $flag:ident)* >
            $(( $($t:tt)* ))? $(= $other:path;)?)*
    ) => {
        $( $(#[$m])* pub static $name: $crate::Command = $crate::Command {
            name: $long,
            abbreviation: stringify!($name),
            code: $code,
            application: $app,
            request: $crate::commands!(@flags REQ $($flag)*),
            proxiable: $crate::commands!(@flags PXY $($flag)*),
            grammar: $crate::commands!(@grammar $(( $($t)* ))? $($other)?),
        }; )*
        /// Every command of this module, in order.
        pub static ALL: &[&$crate::Command] = &[$(&$name),*];
    };
    (@flags REQ REQ $($rest:ident)*) => { true };
    (@flags PXY PXY $($rest:ident)*) => { true };
    (@flags $flag:ident) => { false };
    (@flags $flag:ident $other:ident $($rest:ident)*) => { $crate::commands!(@flags $flag $($rest)*) };
    (@grammar ( $($t:tt)* )) => { $crate::grammar!(@ [] false $($t)*) };
    (@grammar $other:path) => { $other.grammar };
}
