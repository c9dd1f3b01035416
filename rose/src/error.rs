//! Errors as types and as data.

use crate::{absent::Absent, edition::Edition, parameter, parameter::Misfits};
use core::fmt;
use sigcodec_ber as ber;
use sigcodec_ber::{Ber, Schema, Tlv, Typed};
use sigcodec_wire::{
    Error, Result,
    audit::{Auditor, Flag},
    walk::{Varied, Visitor},
};

/// An error as data; [`errors!`](crate::errors) declares it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ErrorDef {
    /// The local error code.
    pub code: i64,
    /// The identifier as the specification spells it.
    pub name: &'static str,
    /// The document that defines it.
    pub edition: &'static Edition,
    /// The type of the parameter; `None` if there is none.
    pub parameter: Option<&'static Schema>,
    /// Whether the parameter may be absent.
    pub optional: bool,
}

impl ErrorDef {
    /// An error without parameter.
    #[must_use]
    pub const fn new(edition: &'static Edition, code: i64, name: &'static str) -> Self {
        Self { code, name, edition, parameter: None, optional: false }
    }
    /// The same error with a parameter.
    #[must_use]
    pub const fn with_parameter(self, parameter: &'static Schema, optional: bool) -> Self {
        Self { parameter: Some(parameter), optional, ..self }
    }
    /// Tells `visitor` the parameter and all that is inside.
    pub fn walk_parameter(&self, parameter: &Tlv<'_>, visitor: &mut dyn Visitor) {
        visitor.varied(Varied::Parameter(self.edition.apart));
        ber::walk("parameter", self.parameter.unwrap_or(Absent::SCHEMA), parameter, visitor);
    }
    /// Reports every violation of its type by a parameter, or by its absence.
    pub fn check_parameter(&self, parameter: Option<&Tlv<'_>>, report: &mut dyn FnMut(Error)) {
        parameter::check(self.parameter, self.optional, parameter, self.edition.layer, report);
    }
    /// Reports how a parameter departs from canonical form and what is odd about its values, as for an argument.
    pub fn audit_parameter(&self, parameter: &Tlv<'_>, auditor: &mut dyn Auditor) {
        if let Some(at) = parameter::audit(ber::audit, self.parameter, parameter, auditor) {
            auditor.finding(Flag::ArgumentUndecodable, at);
        }
    }
    /// How much of a parameter, or of its absence, is not of its type.
    #[must_use]
    pub fn misfits_of_parameter(&self, parameter: Option<&Tlv<'_>>) -> Misfits {
        Misfits::of(self.parameter, self.optional, parameter)
    }
}

/// An error as a type.
pub trait ErrorType {
    /// The parameter; [`Absent`] if there is none.
    type Parameter<'a>: Ber<'a> + Typed + fmt::Debug;
    /// The error as data.
    const DEF: &'static ErrorDef;
    /// The local error code.
    const CODE: i64 = Self::DEF.code;
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

/// Is called with the error that a definition stands for.
pub trait ErrorVisitor {
    /// What it makes of it.
    type Out;
    /// The error as a type.
    fn error<E: ErrorType>(self) -> Self::Out;
}
