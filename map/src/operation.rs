//! Operations as types and as data.
//!
//! Each operation is a marker type that implements [`Operation`]; [`OPERATIONS`] holds the same as data. The
//! key is code and version, because versions 1 and 2 reuse codes with other types. The version is that of
//! the application context; a message without a dialogue is version 1.

use crate::{
    context::{ContextDef, Role},
    error::ErrorDef,
    operations, ts_24080, v2,
};
use core::fmt;
use sigcodec_wire::{
    Error, Kind, Result, Writer,
    audit::{Auditor, Flag},
    ber::{self, Ber, Body, Schema, Tag, Tlv, Typed},
    walk::Visitor,
};

/// The most octets that a decoded argument or result takes in memory.
pub const MAX_SIZE: usize = 1024;

/// How long the invoker waits for the outcome, TS 29.002 §17.1.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Timer {
    /// 3 to 10 seconds.
    S,
    /// 15 to 30 seconds.
    M,
    /// 1 to 10 minutes.
    Ml,
    /// 28 to 38 hours.
    L,
    /// From and to seconds: a timer of the operation alone, TS 24.080 §4.2.
    Own(u16, u16),
    /// None: the operation reports nothing back.
    NoTimer,
}

/// Which document defines an operation or error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Edition {
    /// GSM 09.02 of phase 2: versions 1 and 2.
    Phase2,
    /// TS 29.002: version 3 and later, and what came into version 2 with it.
    Current,
    /// TS 24.080: between mobile station and network; no application context lists it.
    Radio,
}

/// An operation as data.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct OperationDef {
    /// The local operation code.
    pub code: u8,
    /// The identifier as the specification spells it.
    pub name: &'static str,
    /// The document that defines it.
    pub edition: Edition,
    /// Versions of the application contexts that list it in this form.
    pub versions: &'static [u8],
    /// The timer class.
    pub timer: Timer,
    /// The operation class: 1 reports result and error, 2 errors only, 3 results only, 4 nothing.
    pub class: u8,
    /// The type of the argument; `None` when there is none.
    pub argument: Option<&'static Schema>,
    /// Whether the argument may be absent.
    pub argument_optional: bool,
    /// The type of the result; `None` when it is empty or there is none (see [`class`](Self::class)).
    pub result: Option<&'static Schema>,
    /// Whether the result may be absent.
    pub result_optional: bool,
    /// The errors it may report.
    pub errors: &'static [&'static ErrorDef],
    /// Codes of operations that may be linked to it.
    pub linked: &'static [u8],
}

impl OperationDef {
    /// The application contexts that list the operation in this form.
    pub fn contexts(&self) -> impl Iterator<Item = &'static ContextDef> + use<> {
        let (code, edition) = (self.code, self.edition);
        let same = move |o: &&'static Self| o.code == code && o.edition == edition;
        crate::CONTEXTS.iter().filter(move |c| c.initiator.iter().chain(c.responder).any(same))
    }
    /// Who invokes the operation, and of whom, in the contexts that list it: each pair once.
    ///
    /// Facts for a screening rule, not a verdict: roles share nodes, and a context may be used otherwise.
    pub fn typical_roles(&self) -> impl Iterator<Item = (Role, Role)> + use<> {
        let (code, edition) = (self.code, self.edition);
        let same = move |list: &[&Self]| list.iter().any(|o| o.code == code && o.edition == edition);
        let pairs = self.contexts().flat_map(move |c| {
            let forward = c.roles.iter().copied().filter(move |_| same(c.initiator));
            let backward = c.roles.iter().filter(move |_| same(c.responder)).map(|(from, to)| (*to, *from));
            forward.chain(backward)
        });
        let mut seen = [0u16; Role::ALL.len()];
        pairs.filter(move |(from, to)| {
            let Some(row) = seen.get_mut(*from as usize) else { return false };
            let bit = 1u16.wrapping_shl(*to as u32);
            let new = *row & bit == 0;
            *row |= bit;
            new
        })
    }
    /// Calls `visitor` with the operation as a type.
    pub fn visit<V: OperationVisitor>(&self, visitor: V) -> Option<V::Out> {
        match self.edition {
            Edition::Current => operations::visit(self.code, visitor),
            Edition::Phase2 => v2::operations::visit(self.code, visitor),
            Edition::Radio => ts_24080::operations::visit(self.code, visitor),
        }
    }
    /// Whether an argument, or its absence, has the form of this operation: nothing is missing, unknown, of
    /// another tag or damaged. Sizes and values are not asked.
    #[must_use]
    pub fn fits_argument(&self, argument: Option<&Tlv<'_>>) -> bool {
        fits(|report| self.check_argument(argument, report))
    }
    /// Whether a result, or its absence, has the form of this operation.
    #[must_use]
    pub fn fits_result(&self, result: Option<&Tlv<'_>>) -> bool {
        fits(|report| self.check_result(result, report))
    }
    /// Tells `visitor` the argument and all that is inside.
    pub fn walk_argument(&self, argument: &Tlv<'_>, visitor: &mut dyn Visitor) {
        self.walk("argument", self.argument, argument, visitor);
    }
    /// Tells `visitor` the result and all that is inside.
    pub fn walk_result(&self, result: &Tlv<'_>, visitor: &mut dyn Visitor) {
        self.walk("result", self.result, result, visitor);
    }
    fn walk(&self, name: &str, schema: Option<&'static Schema>, tlv: &Tlv<'_>, visitor: &mut dyn Visitor) {
        let schema = schema.unwrap_or(Absent::SCHEMA);
        match self.code {
            // USSD, names and location services have text with its coding scheme beside it.
            16 | 59..=61 | 83 | 86 | 116 => {
                ber::walk(name, schema, tlv, &mut crate::meaning::Texts { to: visitor, scheme: None });
            }
            // Call handling has elements of other protocols, which the protocol identifier names.
            4 | 22 | 75 | 76 => {
                ber::walk(name, schema, tlv, &mut crate::meaning::Signals { to: visitor, coding: None });
            }
            _ => ber::walk(name, schema, tlv, visitor),
        }
    }
    /// Reports how the argument departs from canonical form and what is odd about its values: sizes and
    /// ranges outside their constraint; that it has the form of another version, or of none.
    pub fn audit_argument(&self, argument: &Tlv<'_>, auditor: &mut dyn Auditor) {
        if let Some(at) = audit(self.argument, argument, auditor) {
            let fits = |o: &'static Self| o.edition != self.edition && o.fits_argument(Some(argument));
            let other = forms(self.code).any(fits);
            let flag = if other { Flag::VersionFormMismatch } else { Flag::ArgumentUndecodable };
            auditor.finding(flag, at);
        }
    }
    /// Reports how the result departs from canonical form and what is odd about its values.
    pub fn audit_result(&self, result: &Tlv<'_>, auditor: &mut dyn Auditor) {
        let _ = audit(self.result, result, auditor);
    }
    /// Reports every violation of the argument's type; `None` stands for an absent argument.
    pub fn check_argument(&self, argument: Option<&Tlv<'_>>, report: &mut dyn FnMut(Error)) {
        check(self.argument, self.argument_optional, argument, report);
    }
    /// Reports every violation of the result's type; `None` stands for an absent result.
    pub fn check_result(&self, result: Option<&Tlv<'_>>, report: &mut dyn FnMut(Error)) {
        check(self.result, self.result_optional, result, report);
    }
}

/// Whether a violation leaves the form of a parameter as it should be.
const fn is_of_value(kind: Kind) -> bool {
    matches!(kind, Kind::Size | Kind::Value | Kind::Enumerated | Kind::Digit | Kind::Text)
}

/// Whether a check reports nothing but sizes and values.
fn fits(check: impl FnOnce(&mut dyn FnMut(Error))) -> bool {
    let mut fits = true;
    check(&mut |e| fits &= is_of_value(e.kind()));
    fits
}

/// Where the form is first violated, if it is.
fn audit(schema: Option<&'static Schema>, tlv: &Tlv<'_>, auditor: &mut dyn Auditor) -> Option<u32> {
    let schema = schema.unwrap_or(Absent::SCHEMA);
    ber::audit(schema, tlv, auditor);
    let mut violated = None;
    ber::check(schema, tlv, &mut |e| {
        if is_of_value(e.kind()) {
            auditor.finding(Flag::ConstraintViolated, e.at());
        } else {
            violated = violated.or(Some(e.at()));
        }
    });
    violated
}

fn check(
    schema: Option<&'static Schema>,
    optional: bool,
    parameter: Option<&Tlv<'_>>,
    report: &mut dyn FnMut(Error),
) {
    match (schema, parameter) {
        (Some(schema), Some(tlv)) => ber::check(schema, tlv, report),
        (None, Some(tlv)) => report(tlv.error(Kind::Unexpected)),
        (Some(_), None) if !optional => report(Error::new(Kind::Missing, 0, sigcodec_wire::Layer::Map)),
        (_, None) => {}
    }
}

/// An operation as a type.
pub trait Operation {
    /// The argument; [`Absent`] when there is none.
    type Argument<'a>: Ber<'a> + Typed + fmt::Debug + Copy;
    /// The result; [`Absent`] when there is none.
    type Result<'a>: Ber<'a> + Typed + fmt::Debug + Copy;
    /// The operation as data.
    const DEF: &'static OperationDef;
    /// The local operation code.
    const CODE: u8 = Self::DEF.code;
    /// The identifier as the specification spells it.
    const NAME: &'static str = Self::DEF.name;
    /// The errors it may report.
    const ERRORS: &'static [&'static ErrorDef] = Self::DEF.errors;

    /// Decodes the argument.
    ///
    /// # Errors
    /// What the type refuses, with the offset.
    fn argument(parameter: Tlv<'_>) -> Result<Self::Argument<'_>> {
        Ber::from_tlv(&parameter)
    }
    /// Decodes the result.
    ///
    /// # Errors
    /// What the type refuses, with the offset.
    fn result(parameter: Tlv<'_>) -> Result<Self::Result<'_>> {
        Ber::from_tlv(&parameter)
    }
}

/// Is called with the operation that a code and a version stand for.
pub trait OperationVisitor {
    /// What it makes of it.
    type Out;
    /// The operation as a type.
    fn operation<O: Operation>(self) -> Self::Out;
}

/// The argument or result of an operation that has none: no element is one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Absent;

impl Typed for Absent {
    const SCHEMA: &'static Schema =
        &Schema { name: "Absent", tag: None, body: Body::Choice { alternatives: &[] } };
}
impl<'a> Ber<'a> for Absent {
    fn accepts(_: Tag) -> bool {
        false
    }
    fn from_tlv(tlv: &Tlv<'a>) -> Result<Self> {
        Err(tlv.error(Kind::Unexpected))
    }
    fn from_tagged(tlv: &Tlv<'a>) -> Result<Self> {
        Err(tlv.error(Kind::Unexpected))
    }
    fn encode(&self, _: &mut Writer<'_>) {}
    fn encode_tagged(&self, _: Tag, _: &mut Writer<'_>) {}
}

/// Every operation: those of TS 29.002, those of versions 1 and 2, then those of TS 24.080.
pub static OPERATIONS: [&[&OperationDef]; 3] =
    [operations::OPERATIONS, v2::operations::OPERATIONS, ts_24080::operations::OPERATIONS];

/// Every form of the operation with this code, the current one first: for messages of unknown version.
pub fn forms(code: u8) -> impl Iterator<Item = &'static OperationDef> + Clone {
    OPERATIONS.into_iter().flatten().copied().filter(move |o| o.code == code)
}

/// Each form of the operation with this code that an argument, or its absence, fits: for messages of unknown
/// version. Several may fit, as where a later version only added optional members.
pub fn forms_of_argument<'t>(
    code: u8,
    argument: Option<&'t Tlv<'t>>,
) -> impl Iterator<Item = &'static OperationDef> + use<'t> {
    forms(code).filter(move |o| o.fits_argument(argument))
}

/// Each form of the operation with this code that a result, or its absence, fits.
pub fn forms_of_result<'t>(
    code: u8,
    result: Option<&'t Tlv<'t>>,
) -> impl Iterator<Item = &'static OperationDef> + use<'t> {
    forms(code).filter(move |o| o.fits_result(result))
}

/// The operation that a code stands for in contexts of a version.
///
/// Where no context of that version lists the code, the form of the nearest version.
#[must_use]
pub fn operation(version: u8, code: u8) -> Option<&'static OperationDef> {
    choose(version, forms(code))
}

/// The operation with this identifier, hyphens and case apart, in contexts of a version.
#[must_use]
pub fn operation_by_name(name: &str, version: u8) -> Option<&'static OperationDef> {
    choose(version, OPERATIONS.into_iter().flatten().copied().filter(|o| same_name(o.name, name)))
}

/// Whether two identifiers are the same, hyphens and case apart.
pub(crate) fn same_name(a: &str, b: &str) -> bool {
    fn letters(s: &str) -> impl Iterator<Item = u8> {
        s.bytes().filter(|b| *b != b'-').map(|b| b.to_ascii_lowercase())
    }
    letters(a).eq(letters(b))
}

fn choose(
    version: u8,
    forms: impl Iterator<Item = &'static OperationDef> + Clone,
) -> Option<&'static OperationDef> {
    let preferred = if version <= 2 { Edition::Phase2 } else { Edition::Current };
    let listed = |o: &&OperationDef| o.versions.contains(&version);
    let of_edition = |o: &&OperationDef| o.edition == preferred;
    let mut all = forms.clone();
    forms
        .clone()
        .find(|o| of_edition(o) && listed(o))
        .or_else(|| forms.clone().find(listed))
        .or_else(|| forms.clone().find(of_edition))
        .or_else(|| all.next())
}

/// Calls `visitor` with the operation that [`operation`] finds; `None` for a code that there is not.
pub fn visit<V: OperationVisitor>(version: u8, code: u8, visitor: V) -> Option<V::Out> {
    operation(version, code)?.visit(visitor)
}

/// The operations of one document.
///
/// `Name = code, "identifier", TIMER, class, [versions] { ARGUMENT …, RESULT …, ERRORS { … }, LINKED { … } }`;
/// `: OPTIONAL` behind a type says that it may be absent.
macro_rules! operation_table {
    ($edition:ident $(
        $(#[$m:meta])*
        $name:ident = $code:literal, $id:literal, $timer:ident $(($from:literal, $to:literal))?, $class:literal, [$($version:literal),*] {
            $( ARGUMENT $arg:ty $(: $arg_optional:ident)?, )?
            $( RESULT $res:ty $(: $res_optional:ident)?, )?
            $( ERRORS { $($error:ident)|* }, )?
            $( LINKED { $($linked:literal)|* }, )?
        }
    )+) => {
        $(
            $(#[$m])*
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
            pub struct $name;

            impl $crate::operation::Operation for $name {
                type Argument<'a> = operation_table!(@type $($arg)?);
                type Result<'a> = operation_table!(@type $($res)?);
                const DEF: &'static $crate::operation::OperationDef = &$crate::operation::OperationDef {
                    code: $code,
                    name: $id,
                    edition: $crate::operation::Edition::$edition,
                    versions: &[$($version),*],
                    timer: $crate::operation::Timer::$timer $(($from, $to))?,
                    class: $class,
                    argument: operation_table!(@schema $($arg, Argument)?),
                    argument_optional: operation_table!(@flag $($($arg_optional)?)?),
                    result: operation_table!(@schema $($res, Result)?),
                    result_optional: operation_table!(@flag $($($res_optional)?)?),
                    errors: &[$($(<super::errors::$error as $crate::error::ErrorType>::DEF),*)?],
                    linked: &[$($($linked),*)?],
                };
            }
            const _: () = {
                use $crate::operation::{MAX_SIZE, Operation};
                assert!(size_of::<<$name as Operation>::Argument<'static>>() <= MAX_SIZE);
                assert!(size_of::<<$name as Operation>::Result<'static>>() <= MAX_SIZE);
            };
        )+

        /// The operations of this document.
        pub const OPERATIONS: &[&$crate::operation::OperationDef] =
            &[$(<$name as $crate::operation::Operation>::DEF),+];

        /// Calls `visitor` with the operation of this document that has the code.
        pub(crate) fn visit<V: $crate::operation::OperationVisitor>(code: u8, visitor: V) -> Option<V::Out> {
            Some(match code {
                $( $code => visitor.operation::<$name>(), )+
                _ => return None,
            })
        }
    };
    (@type) => { $crate::operation::Absent };
    (@type $t:ty) => { $t };
    (@schema) => { None };
    (@schema $t:ty, $which:ident) => {
        Some(<<Self as $crate::operation::Operation>::$which<'static> as sigcodec_wire::ber::Typed>::SCHEMA)
    };
    (@flag) => { false };
    (@flag OPTIONAL) => { true };
}
pub(crate) use operation_table;
