//! Errors as types and as data, and which error answers a violation.

use crate::{errors, operation::Edition, ts_24080, v2};
use core::fmt;
use sigcodec_wire::{
    Kind, Result,
    ber::{self, Ber, Schema, Tlv, Typed},
    walk::Visitor,
};

/// An error as data.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ErrorDef {
    /// The local error code.
    pub code: u8,
    /// The identifier as the specification spells it.
    pub name: &'static str,
    /// The document that defines it.
    pub edition: Edition,
    /// The type of the parameter; `None` when there is none.
    pub parameter: Option<&'static Schema>,
    /// Whether the parameter may be absent.
    pub optional: bool,
}

impl ErrorDef {
    /// Tells `visitor` the parameter and all that is inside.
    pub fn walk_parameter(&self, parameter: &Tlv<'_>, visitor: &mut dyn Visitor) {
        let absent = crate::operation::Absent::SCHEMA;
        ber::walk("parameter", self.parameter.unwrap_or(absent), parameter, visitor);
    }
}

/// An error as a type.
pub trait ErrorType {
    /// The parameter; [`Absent`](crate::operation::Absent) when there is none.
    type Parameter<'a>: Ber<'a> + Typed + fmt::Debug;
    /// The error as data.
    const DEF: &'static ErrorDef;
    /// The local error code.
    const CODE: u8 = Self::DEF.code;
    /// The identifier as the specification spells it.
    const NAME: &'static str = Self::DEF.name;

    /// Decodes the parameter.
    ///
    /// # Errors
    /// What the type refuses, with the offset.
    fn parameter(parameter: Tlv<'_>) -> Result<Self::Parameter<'_>> {
        Ber::from_tlv(&parameter)
    }
}

/// Is called with the error that a code and a version stand for.
pub trait ErrorVisitor {
    /// What it makes of it.
    type Out;
    /// The error as a type.
    fn error<E: ErrorType>(self) -> Self::Out;
}

/// Every error: those of TS 29.002, those of versions 1 and 2, then those that only TS 24.080 has.
pub static ERRORS: [&[&ErrorDef]; 3] = [errors::ERRORS, v2::errors::ERRORS, ts_24080::errors::ERRORS];

/// The error that a code stands for in a version; where it is not defined there, the form of the other
/// edition.
#[must_use]
pub fn error(code: u8, version: u8) -> Option<&'static ErrorDef> {
    let preferred = if version <= 2 { Edition::Phase2 } else { Edition::Current };
    let all = || ERRORS.into_iter().flatten().copied().filter(|e| e.code == code);
    all().find(|e| e.edition == preferred).or_else(|| all().next())
}

/// The error with this identifier, hyphens and case apart, in a version.
#[must_use]
pub fn error_by_name(name: &str, version: u8) -> Option<&'static ErrorDef> {
    let all = || ERRORS.into_iter().flatten().copied();
    all().find(|e| crate::operation::same_name(e.name, name)).and_then(|e| error(e.code, version))
}

/// Calls `visitor` with the error that [`error`] finds; `None` for a code that there is not.
pub fn visit_error<V: ErrorVisitor>(code: u8, version: u8, visitor: V) -> Option<V::Out> {
    match error(code, version)?.edition {
        Edition::Current => errors::visit(code, visitor),
        Edition::Phase2 => v2::errors::visit(code, visitor),
        Edition::Radio => ts_24080::errors::visit(code, visitor),
    }
}

/// How MAP answers an argument that violates its type, TS 29.002 §17.6 and §15.5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// Return error with this code: 35 `dataMissing` or 36 `unexpectedDataValue`.
    Error(u8),
    /// Reject with the invoke problem `mistypedParameter`.
    MistypedParameter,
}

/// The answer to a violation of this kind.
#[must_use]
pub const fn answer(kind: Kind) -> Answer {
    match kind {
        Kind::Missing => Answer::Error(35),
        Kind::Size | Kind::Value | Kind::Enumerated | Kind::Digit | Kind::Text => Answer::Error(36),
        _ => Answer::MistypedParameter,
    }
}

/// The errors of one document: `Name = code, "identifier" { PARAMETER … }`; `: OPTIONAL` behind the type
/// says that it may be absent.
macro_rules! error_table {
    ($edition:ident $(
        $name:ident = $code:literal, $id:literal { $( PARAMETER $param:ty $(: $optional:ident)? )? }
    )+) => {
        $(
            #[doc = concat!("`", $id, "`.")]
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
            pub struct $name;

            impl $crate::error::ErrorType for $name {
                type Parameter<'a> = error_table!(@type $($param)?);
                const DEF: &'static $crate::error::ErrorDef = &$crate::error::ErrorDef {
                    code: $code,
                    name: $id,
                    edition: $crate::operation::Edition::$edition,
                    parameter: error_table!(@schema $($param)?),
                    optional: error_table!(@flag $($($optional)?)?),
                };
            }
        )+

        /// The errors of this document.
        pub const ERRORS: &[&$crate::error::ErrorDef] = &[$(<$name as $crate::error::ErrorType>::DEF),+];

        /// Calls `visitor` with the error of this document that has the code.
        pub(crate) fn visit<V: $crate::error::ErrorVisitor>(code: u8, visitor: V) -> Option<V::Out> {
            Some(match code {
                $( $code => visitor.error::<$name>(), )+
                _ => return None,
            })
        }
    };
    (@type) => { $crate::operation::Absent };
    (@type $t:ty) => { $t };
    (@schema) => { None };
    (@schema $t:ty) => {
        Some(<<Self as $crate::error::ErrorType>::Parameter<'static> as sigcodec_wire::ber::Typed>::SCHEMA)
    };
    (@flag) => { false };
    (@flag OPTIONAL) => { true };
}
pub(crate) use error_table;
