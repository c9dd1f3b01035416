//! Command Code Format, RFC 6733 §3.2 and §4.4.1, as data: the macros read the notation of the RFC.

use crate::{
    def::Def,
    dictionary::index,
    message::{Avp, Avps},
};

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
    /// A hash table: the numbers of the rules, counted from 1; a power of two, at most half full.
    index: &'static [u8],
    /// How many rules ask for an AVP.
    pub(crate) required: u8,
}

impl Grammar {
    /// One without rules.
    #[cfg(feature = "std")]
    pub(crate) const EMPTY: Self = Self::new(&[], &[0], false);
    /// What [`grammar!`](crate::grammar) makes.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(rules: &'static [Rule], index: &'static [u8], open: bool) -> Self {
        let mut required = 0u8;
        let mut rest = rules;
        while let [rule, behind @ ..] = rest {
            required = required.wrapping_add((rule.min > 0) as u8);
            rest = behind;
        }
        Self { rules, open, index, required }
    }
    /// The rule that an AVP falls under, and its place in [`rules`](Self::rules): a few steps however many there are.
    #[inline]
    #[must_use]
    pub fn rule(&self, code: u32, vendor: u32) -> Option<(usize, &'static Rule)> {
        let mask = self.index.len().wrapping_sub(1);
        let mut at = index::slot(code, vendor) & mask;
        loop {
            // No rule has the number before 0, which an empty place has.
            let place = usize::from(*self.index.get(at)?).wrapping_sub(1);
            let rule = self.rules.get(place)?;
            if rule.avp.code == code && rule.avp.vendor == vendor {
                return Some((place, rule));
            }
            at = at.wrapping_add(1) & mask;
        }
    }
}

/// Counts the AVPs of a message or a group by the rules of its grammar, as they pass by.
pub(crate) struct Tally {
    grammar: Option<&'static Grammar>,
    /// By rule; one behind these is counted when it is asked for. The longest grammar of the standards has 99.
    counts: [u8; 128],
}

/// How a rule is broken.
pub(crate) enum Broken<'a> {
    /// It stands too seldom.
    Missing(&'static Def),
    /// It stands too often: the first that is one too many.
    TooMany(Avp<'a>),
}

impl Tally {
    pub(crate) fn new(grammar: Option<&'static Grammar>) -> Self {
        Self { grammar, counts: [0; 128] }
    }
    /// Counts an AVP: the rule it falls under, and its place in the grammar.
    #[inline]
    pub(crate) fn count(&mut self, avp: &Avp<'_>) -> Option<(usize, &'static Rule)> {
        let (place, rule) = self.grammar?.rule(avp.code, avp.vendor)?;
        if let Some(count) = self.counts.get_mut(place) {
            *count = count.saturating_add(1);
        }
        Some((place, rule))
    }
    /// Tells the AVPs that must stand in `avps`, which have all been counted, and do not.
    pub(crate) fn missing(&self, avps: Avps<'_>, mut tell: impl FnMut(&'static Def)) {
        self.broken(avps, |broken| {
            if let Broken::Missing(def) = broken {
                tell(def);
            }
        });
    }
    /// Tells the rules that `avps`, which have all been counted, break.
    pub(crate) fn broken<'a>(&self, avps: Avps<'a>, mut tell: impl FnMut(Broken<'a>)) {
        for (place, rule) in self.grammar.map_or(&[][..], |g| g.rules).iter().enumerate() {
            let mut found = avps.iter().filter_map(Result::ok).filter(|a| a.is(rule.avp));
            let count = match self.counts.get(place) {
                Some(count) => *count,
                None => found.clone().fold(0u8, |n, _| n.saturating_add(1)),
            };
            if count < rule.min {
                tell(Broken::Missing(rule.avp));
            }
            if let Some(avp) = (count > rule.max).then(|| found.nth(rule.max.into())).flatten() {
                tell(Broken::TooMany(avp));
            }
        }
    }
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
    (@ [$($done:tt)*] $open:tt) => {{
        const RULES: &[$crate::Rule] = &[$($done)*];
        static INDEX: [u8; $crate::index::places(RULES.len())] = $crate::index::of_rules(RULES);
        $crate::Grammar::new(RULES, &INDEX, $open)
    }};
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
