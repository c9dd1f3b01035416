//! Command Code Format, RFC 6733 §3.2 and §4.4.1, as data: the macros read the notation of the RFC.

use crate::{
    def::{Def, MandatoryBit},
    dictionary::Dictionary,
    message::{Avp, Avps, Message},
    types::DataKind,
};
use sigcodec_wire::{Kind, Reader};

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

/// A violation of RFC 6733 or of a grammar.
#[derive(Clone, Copy, Debug)]
pub struct Violation<'a> {
    /// What is wrong.
    pub kind: Kind,
    /// Where: the octet of the AVP, or the end of the container that lacks one.
    pub at: u32,
    /// The Result-Code that answers it, RFC 6733 §7.1.
    pub result_code: u32,
    /// The AVP that goes into Failed-AVP, RFC 6733 §7.5.
    pub failed: Failed<'a>,
}

/// What goes into Failed-AVP.
#[derive(Clone, Copy, Debug)]
pub enum Failed<'a> {
    /// Nothing.
    None,
    /// The AVP as it came.
    Avp(Avp<'a>),
    /// An AVP that cannot be read: the header as it came, and no value.
    Header(Reader<'a>),
    /// One that is missing: an example with the smallest value, §7.5.
    Missing(&'static Def),
}

/// Result-Codes of violations, RFC 6733 §7.1.
pub mod result {
    /// DIAMETER_COMMAND_UNSUPPORTED.
    pub const COMMAND_UNSUPPORTED: u32 = 3001;
    /// DIAMETER_APPLICATION_UNSUPPORTED.
    pub const APPLICATION_UNSUPPORTED: u32 = 3007;
    /// DIAMETER_INVALID_HDR_BITS.
    pub const INVALID_HDR_BITS: u32 = 3008;
    /// DIAMETER_INVALID_AVP_BITS.
    pub const INVALID_AVP_BITS: u32 = 3009;
    /// DIAMETER_AVP_UNSUPPORTED.
    pub const AVP_UNSUPPORTED: u32 = 5001;
    /// DIAMETER_INVALID_AVP_VALUE.
    pub const INVALID_AVP_VALUE: u32 = 5004;
    /// DIAMETER_MISSING_AVP.
    pub const MISSING_AVP: u32 = 5005;
    /// DIAMETER_AVP_NOT_ALLOWED.
    pub const AVP_NOT_ALLOWED: u32 = 5008;
    /// DIAMETER_AVP_OCCURS_TOO_MANY_TIMES.
    pub const AVP_OCCURS_TOO_MANY_TIMES: u32 = 5009;
    /// DIAMETER_UNSUPPORTED_VERSION.
    pub const UNSUPPORTED_VERSION: u32 = 5011;
    /// DIAMETER_INVALID_AVP_LENGTH.
    pub const INVALID_AVP_LENGTH: u32 = 5014;
    /// DIAMETER_INVALID_MESSAGE_LENGTH.
    pub const INVALID_MESSAGE_LENGTH: u32 = 5015;
}

/// Tells every violation of a message: header, AVPs, and the grammar of its command where there is one.
pub fn check<'a>(message: &Message<'a>, dictionary: &Dictionary, report: &mut dyn FnMut(Violation<'a>)) {
    let h = &message.header;
    let start = message.octets().position();
    let mut header = |kind, at: u32, result_code| {
        report(Violation { kind, at: start.wrapping_add(at), result_code, failed: Failed::None });
    };
    if h.version != 1 {
        header(Kind::Version, 0, result::UNSUPPORTED_VERSION);
    }
    if h.length & 3 != 0 {
        header(Kind::MessageLength, 1, result::INVALID_MESSAGE_LENGTH);
    }
    if h.flags.reserved() != 0 || h.flags.is_request() && h.flags.is_error() {
        header(Kind::Flags, 4, result::INVALID_HDR_BITS);
    }
    let command = dictionary.command(h.application, h.command, h.flags.is_request());
    if command.is_none() {
        let known = dictionary.application_name(h.application).is_some();
        let code = if known { result::COMMAND_UNSUPPORTED } else { result::APPLICATION_UNSUPPORTED };
        header(Kind::Command, 5, code);
    }
    // An answer that reports a protocol error has the grammar of RFC 6733 §7.2 and not that of its command.
    let grammar = if h.flags.is_error() { None } else { command.map(|c| &c.grammar) };
    check_avps(message.avps(), grammar, dictionary, 0, report);
}

fn check_avps<'a>(
    avps: Avps<'a>,
    grammar: Option<&'static Grammar>,
    dictionary: &Dictionary,
    depth: u8,
    report: &mut dyn FnMut(Violation<'a>),
) {
    let rules = grammar.map_or(&[][..], |g| g.rules);
    let mut items = avps.iter();
    let mut place = 0usize;
    loop {
        let rest = items.rest();
        let Some(item) = items.next() else { break };
        let avp = match item {
            Ok(avp) => avp,
            Err(e) => {
                let failed = Failed::Header(rest);
                report(Violation {
                    kind: e.kind(),
                    at: e.at(),
                    result_code: result::INVALID_AVP_LENGTH,
                    failed,
                });
                break;
            }
        };
        let at = avp.span().start;
        let mut tell = |kind, result_code| {
            report(Violation { kind, at, result_code, failed: Failed::Avp(avp) });
        };
        if avp.flags & 0x1f != 0 || avp.flags & Avp::VENDOR != 0 && avp.vendor == 0 {
            tell(Kind::Flags, result::INVALID_AVP_BITS);
        }
        if avp.padding().len() < (avp.data.len().wrapping_neg() & 3) {
            tell(Kind::AvpLength, result::INVALID_AVP_LENGTH);
        }
        match dictionary.get(avp.code, avp.vendor) {
            None if avp.flags & Avp::MANDATORY != 0 => tell(Kind::Unknown, result::AVP_UNSUPPORTED),
            None => {}
            Some(def) => {
                if def.mandatory == MandatoryBit::Must && avp.flags & Avp::MANDATORY == 0 {
                    tell(Kind::Flags, result::INVALID_AVP_BITS);
                }
                check_value(&avp, def, dictionary, depth, report);
            }
        }
        if let Some(grammar) = grammar {
            check_place(&avp, grammar, place, report);
        }
        place = place.wrapping_add(1);
    }
    for rule in rules {
        let mut found = avps.iter().filter_map(Result::ok).filter(|a| a.is(rule.avp));
        let count = found.by_ref().take(256).count();
        if count < usize::from(rule.min) {
            report(Violation {
                kind: Kind::Missing,
                at: avps.reader().end(),
                result_code: result::MISSING_AVP,
                failed: Failed::Missing(rule.avp),
            });
        }
        if rule.max != 255 && count > usize::from(rule.max) {
            let mut extra = avps.iter().filter_map(Result::ok).filter(|a| a.is(rule.avp));
            // The first that is one too many goes into Failed-AVP, §7.1.5.
            if let Some(avp) = extra.nth(usize::from(rule.max)) {
                report(Violation {
                    kind: Kind::Duplicate,
                    at: avp.span().start,
                    result_code: result::AVP_OCCURS_TOO_MANY_TIMES,
                    failed: Failed::Avp(avp),
                });
            }
        }
    }
}

/// An AVP must be in the grammar, and a fixed one in its place.
fn check_place<'a>(
    avp: &Avp<'a>,
    grammar: &'static Grammar,
    place: usize,
    report: &mut dyn FnMut(Violation<'a>),
) {
    let at = avp.span().start;
    match grammar.rules.iter().position(|r| avp.is(r.avp)) {
        None if !grammar.open => report(Violation {
            kind: Kind::Unexpected,
            at,
            result_code: result::AVP_NOT_ALLOWED,
            failed: Failed::Avp(*avp),
        }),
        Some(i) if i != place && grammar.rules.get(i).is_some_and(|r| r.fixed && r.max == 1) => {
            report(Violation {
                kind: Kind::Order,
                at,
                result_code: result::AVP_NOT_ALLOWED,
                failed: Failed::Avp(*avp),
            });
        }
        _ => {}
    }
}

fn check_value<'a>(
    avp: &Avp<'a>,
    def: &'static Def,
    dictionary: &Dictionary,
    depth: u8,
    report: &mut dyn FnMut(Violation<'a>),
) {
    let mut tell = |kind, at, result_code| {
        report(Violation { kind, at, result_code, failed: Failed::Avp(*avp) });
    };
    match def.kind.decode(avp.data) {
        Err(e) => {
            let length = matches!(e.kind(), Kind::AvpLength | Kind::Truncated);
            let code = if length { result::INVALID_AVP_LENGTH } else { result::INVALID_AVP_VALUE };
            tell(e.kind(), e.at(), code);
        }
        Ok(crate::Value::Enumerated(n)) if !def.values.is_empty() && def.value_name(n).is_none() => {
            tell(Kind::Enumerated, avp.data.position(), result::INVALID_AVP_VALUE);
        }
        Ok(crate::Value::Grouped(inner)) if depth < crate::MAX_DEPTH => {
            check_avps(inner, def.group, dictionary, depth.wrapping_add(1), report);
        }
        Ok(_) => {
            if def.kind == DataKind::Grouped {
                tell(Kind::Depth, avp.data.position(), result::INVALID_AVP_VALUE);
            }
        }
    }
}
