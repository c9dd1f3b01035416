//! Operations as types and as data.

use crate::{
    absent::Absent,
    edition::{Edition, Timer},
    error::ErrorDef,
    parameter::{self, Misfits},
    party::PartyMember,
};
use core::fmt;
use sigcodec_ber as ber;
use sigcodec_ber::{Ber, Schema, Tlv, Typed};
use sigcodec_wire::{
    Error, Result,
    audit::{Auditor, Flag},
    walk::{Varied, Visitor},
};

/// The most octets that a decoded argument or result takes in memory.
pub const MAX_SIZE: usize = 1024;

/// How an argument or result is told: as [`ber::walk`] does, or by one that knows what stands beside what.
pub type Walk = fn(&str, &'static Schema, &Tlv<'_>, &mut dyn Visitor);

/// How an argument or result is audited: as [`ber::audit`] does, or by one that knows what stands beside what.
pub type Audit = fn(&'static Schema, &Tlv<'_>, &mut dyn Auditor);

/// An operation as data; [`operations!`](crate::operations) declares it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct OperationDef {
    /// The local operation code.
    pub code: i64,
    /// The identifier as the specification spells it.
    pub name: &'static str,
    /// The document that defines it.
    pub edition: &'static Edition,
    /// Versions of the application contexts that list it in this form.
    pub versions: &'static [u8],
    /// The timer class.
    pub timer: Timer,
    /// The operation class: 1 reports result and error, 2 errors only, 3 results only, 4 nothing.
    pub class: u8,
    /// The type of the argument, with what it identifies as a whole; `None` if there is none.
    pub argument: Option<&'static Schema>,
    /// Whether the argument may be absent.
    pub argument_optional: bool,
    /// The type of the result, with what it identifies as a whole; `None` if it is empty or there is none, see
    /// [`class`](Self::class).
    pub result: Option<&'static Schema>,
    /// Whether the result may be absent.
    pub result_optional: bool,
    /// The errors it may report.
    pub errors: &'static [&'static ErrorDef],
    /// Codes of operations that may be linked to it.
    pub linked: &'static [i64],
    /// Members of the argument that name a party of the message that carries it.
    pub parties: &'static [PartyMember],
    walk: Walk,
    audit: Audit,
    is_plain: bool,
}

impl OperationDef {
    /// An operation without argument, result, errors and linked operations, which no context lists.
    #[must_use]
    pub const fn new(
        edition: &'static Edition,
        code: i64,
        name: &'static str,
        timer: Timer,
        class: u8,
    ) -> Self {
        Self {
            code,
            name,
            edition,
            versions: &[],
            timer,
            class,
            argument: None,
            argument_optional: false,
            result: None,
            result_optional: false,
            errors: &[],
            linked: &[],
            parties: &[],
            walk: ber::walk,
            audit: ber::audit,
            is_plain: true,
        }
    }
    /// The same operation, listed by contexts of these versions.
    #[must_use]
    pub const fn with_versions(self, versions: &'static [u8]) -> Self {
        Self { versions, ..self }
    }
    /// The same operation with an argument.
    #[must_use]
    pub const fn with_argument(self, argument: &'static Schema, optional: bool) -> Self {
        Self { argument: Some(argument), argument_optional: optional, ..self }
    }
    /// The same operation with a result.
    #[must_use]
    pub const fn with_result(self, result: &'static Schema, optional: bool) -> Self {
        Self { result: Some(result), result_optional: optional, ..self }
    }
    /// The same operation with errors.
    #[must_use]
    pub const fn with_errors(self, errors: &'static [&'static ErrorDef]) -> Self {
        Self { errors, ..self }
    }
    /// The same operation with linked operations.
    #[must_use]
    pub const fn with_linked(self, linked: &'static [i64]) -> Self {
        Self { linked, ..self }
    }
    /// The same operation with members that name a party.
    #[must_use]
    pub const fn with_parties(self, parties: &'static [PartyMember]) -> Self {
        Self { parties, ..self }
    }
    /// The same operation, whose argument and result are told in another way.
    #[must_use]
    pub const fn with_walk(self, walk: Walk) -> Self {
        Self { walk, is_plain: false, ..self }
    }
    /// The same operation, whose argument and result are audited in another way.
    #[must_use]
    pub const fn with_audit(self, audit: Audit) -> Self {
        Self { audit, is_plain: false, ..self }
    }

    /// Whether a context of the specification lists the operation in this form.
    #[inline]
    #[must_use]
    pub const fn is_listed(&self) -> bool {
        !self.versions.is_empty()
    }
    /// Whether an argument, or its absence, has the form of this operation: nothing is missing, unknown, of
    /// another tag or damaged. Sizes and values are not asked.
    #[must_use]
    pub fn fits_argument(&self, argument: Option<&Tlv<'_>>) -> bool {
        parameter::fits(self.argument, self.argument_optional, argument)
    }
    /// Whether a result, or its absence, has the form of this operation.
    #[must_use]
    pub fn fits_result(&self, result: Option<&Tlv<'_>>) -> bool {
        parameter::fits(self.result, self.result_optional, result)
    }
    /// How much of an argument, or of a result, or of its absence, is not of its type.
    #[must_use]
    pub fn misfits(&self, result: bool, parameter: Option<&Tlv<'_>>) -> Misfits {
        let (schema, optional) = if result {
            (self.result, self.result_optional)
        } else {
            (self.argument, self.argument_optional)
        };
        Misfits::of(schema, optional, parameter)
    }
    /// Whether an argument, or a result, has the tag of its type.
    #[must_use]
    pub fn accepts(&self, result: bool, parameter: &Tlv<'_>) -> bool {
        let schema = if result { self.result } else { self.argument };
        schema.is_some_and(|s| s.accepts(parameter.tag))
    }
    /// Tells `visitor` an argument, or a result, and all that is inside.
    pub fn walk(&self, result: bool, parameter: &Tlv<'_>, visitor: &mut dyn Visitor) {
        if result { self.walk_result(parameter, visitor) } else { self.walk_argument(parameter, visitor) }
    }
    /// The newest version that has it in this form.
    #[must_use]
    pub fn newest_version(&self) -> u8 {
        self.versions.iter().copied().max().unwrap_or(self.edition.versions.1)
    }
    /// Tells `visitor` the argument and all that is inside.
    pub fn walk_argument(&self, argument: &Tlv<'_>, visitor: &mut dyn Visitor) {
        visitor.varied(Varied::Parameter(self.edition.apart));
        (self.walk)("argument", self.argument.unwrap_or(Absent::SCHEMA), argument, visitor);
    }
    /// Tells `visitor` the result and all that is inside.
    pub fn walk_result(&self, result: &Tlv<'_>, visitor: &mut dyn Visitor) {
        visitor.varied(Varied::Parameter(self.edition.apart));
        (self.walk)("result", self.result.unwrap_or(Absent::SCHEMA), result, visitor);
    }
    /// Reports how the argument departs from canonical form and what is odd about its values: sizes and
    /// ranges outside their constraint. Gives where the form is first violated, if it is.
    pub(crate) fn audit_argument(&self, argument: &Tlv<'_>, auditor: &mut dyn Auditor) -> Option<u32> {
        parameter::audit(self.audit, self.argument, argument, auditor)
    }
    /// Reports how an argument departs from canonical form and what is odd about its values, without a look at other
    /// forms of the operation.
    pub fn audit_argument_alone(&self, argument: &Tlv<'_>, auditor: &mut dyn Auditor) {
        if let Some(at) = self.audit_argument(argument, auditor) {
            auditor.finding(Flag::ArgumentUndecodable, at);
        }
    }
    /// Reports how the result departs from canonical form and what is odd about its values.
    pub fn audit_result(&self, result: &Tlv<'_>, auditor: &mut dyn Auditor) {
        if let Some(at) = parameter::audit(self.audit, self.result, result, auditor) {
            auditor.finding(Flag::ArgumentUndecodable, at);
        }
    }
    /// Reports what audit and check of the whole report of one part of an argument or result. Gives where the form is first
    /// violated, if it is.
    pub fn judge_part(
        part: &ber::Part<'_>,
        auditor: &mut dyn Auditor,
        report: &mut dyn FnMut(Error),
    ) -> Option<u32> {
        parameter::judge_part(part, auditor, report)
    }
    /// Whether argument and result are walked and audited element by element, whatever stands beside what.
    #[inline]
    #[must_use]
    pub const fn is_plain(&self) -> bool {
        self.is_plain
    }
    /// Reports every violation of the argument's type; `None` stands for an absent argument.
    pub fn check_argument(&self, argument: Option<&Tlv<'_>>, report: &mut dyn FnMut(Error)) {
        parameter::check(self.argument, self.argument_optional, argument, self.edition.layer, report);
    }
    /// Reports every violation of the result's type; `None` stands for an absent result.
    pub fn check_result(&self, result: Option<&Tlv<'_>>, report: &mut dyn FnMut(Error)) {
        parameter::check(self.result, self.result_optional, result, self.edition.layer, report);
    }
}

/// An operation as a type.
pub trait Operation {
    /// The argument; [`Absent`] if there is none.
    type Argument<'a>: Ber<'a> + Typed + fmt::Debug + Copy;
    /// The result; [`Absent`] if there is none.
    type Result<'a>: Ber<'a> + Typed + fmt::Debug + Copy;
    /// The operation as data.
    const DEF: &'static OperationDef;
    /// The local operation code.
    const CODE: i64 = Self::DEF.code;
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

/// Is called with the operation that a definition stands for.
pub trait OperationVisitor {
    /// What it makes of it.
    type Out;
    /// The operation as a type.
    fn operation<O: Operation>(self) -> Self::Out;
}
