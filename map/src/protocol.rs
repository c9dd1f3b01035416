//! MAP as one value, and short ways to ask it.

use crate::{
    contexts,
    dialogue_information::{self, MapDialoguePdu},
    errors, operations, ts_24080, v2,
};
use sigcodec_ber::{Tlv, Typed as _};
use sigcodec_rose::{ContextDef, ErrorDef, ErrorVisitor, OperationDef, OperationVisitor, Protocol, Syntax};
use sigcodec_wire::Layer;

/// MAP: its operations, errors and application contexts.
///
/// The key is code and version, because versions 1 and 2 reuse codes with other types. The version is that of
/// the application context; a message without a dialogue is version 1.
///
/// A user's own operations and contexts stand in a [`Protocol`] in front of it: `Protocol::before(&map::PROTOCOL)`.
pub static PROTOCOL: Protocol = Protocol::new("MAP", Layer::Map)
    .with_operations(&[&operations::TABLE, &v2::operations::TABLE, &ts_24080::operations::TABLE])
    .with_errors(&[&errors::TABLE, &v2::errors::TABLE, &ts_24080::errors::TABLE])
    .with_contexts(&[&contexts::TABLE])
    .with_syntaxes(&[Syntax::new(&dialogue_information::OID, "mapDialoguePDU", MapDialoguePdu::SCHEMA)]);

/// Every operation: those of TS 29.002, those of versions 1 and 2, then those of TS 24.080.
pub static OPERATIONS: [&[&OperationDef]; 3] =
    [operations::TABLE.defs(), v2::operations::TABLE.defs(), ts_24080::operations::TABLE.defs()];

/// Every error: those of TS 29.002, those of versions 1 and 2, then those that only TS 24.080 has.
pub static ERRORS: [&[&ErrorDef]; 3] =
    [errors::TABLE.defs(), v2::errors::TABLE.defs(), ts_24080::errors::TABLE.defs()];

/// Every application context, TS 29.002 §17.3.3.
pub static CONTEXTS: &[ContextDef] = contexts::TABLE.defs();

/// Every form of the operation with this code, the current one first: for messages of unknown version.
pub fn forms(code: impl Into<i64>) -> impl Iterator<Item = &'static OperationDef> + Clone {
    PROTOCOL.forms(code.into())
}

/// Each form of the operation with this code that an argument, or its absence, fits: for messages of unknown
/// version. Several may fit, as where a later version only added optional members.
pub fn forms_of_argument<'t>(
    code: impl Into<i64>,
    argument: Option<&'t Tlv<'t>>,
) -> impl Iterator<Item = &'static OperationDef> {
    PROTOCOL.forms_of_argument(code.into(), argument)
}

/// Each form of the operation with this code that a result, or its absence, fits.
pub fn forms_of_result<'t>(
    code: impl Into<i64>,
    result: Option<&'t Tlv<'t>>,
) -> impl Iterator<Item = &'static OperationDef> {
    PROTOCOL.forms_of_result(code.into(), result)
}

/// The operation that a code stands for in contexts of a version.
///
/// Where no context of that version lists the code, the form of the nearest version.
#[inline]
#[must_use]
pub fn operation(version: u8, code: impl Into<i64>) -> Option<&'static OperationDef> {
    PROTOCOL.operation(version, code.into())
}

/// The operation with this identifier, hyphens and case apart, in contexts of a version.
#[must_use]
pub fn operation_by_name(name: &str, version: u8) -> Option<&'static OperationDef> {
    PROTOCOL.operation_by_name(name, version)
}

/// Calls `visitor` with the operation that [`operation`] finds; `None` for a code that there is not.
pub fn visit<V: OperationVisitor>(version: u8, code: impl Into<i64>, visitor: V) -> Option<V::Out> {
    visit_operation(operation(version, code)?, visitor).ok()
}

/// Calls `visitor` with the operation that a definition stands for.
///
/// # Errors
/// The visitor, for the definition of another protocol: `visit_operation(def, v).or_else(|v| mine::visit(def, v))`.
pub fn visit_operation<V: OperationVisitor>(def: &'static OperationDef, visitor: V) -> Result<V::Out, V> {
    operations::visit(def, visitor)
        .or_else(|visitor| v2::operations::visit(def, visitor))
        .or_else(|visitor| ts_24080::operations::visit(def, visitor))
}

/// The error that a code stands for in a version; where it is not defined there, the form of the other
/// edition.
#[must_use]
pub fn error(code: impl Into<i64>, version: u8) -> Option<&'static ErrorDef> {
    PROTOCOL.error(version, code.into())
}

/// The error with this identifier, hyphens and case apart, in a version.
#[must_use]
pub fn error_by_name(name: &str, version: u8) -> Option<&'static ErrorDef> {
    PROTOCOL.error_by_name(name, version)
}

/// Calls `visitor` with the error that [`error`] finds; `None` for a code that there is not.
pub fn visit_error<V: ErrorVisitor>(code: impl Into<i64>, version: u8, visitor: V) -> Option<V::Out> {
    visit_error_def(error(code, version)?, visitor).ok()
}

/// Calls `visitor` with the error that a definition stands for.
///
/// # Errors
/// The visitor, for the definition of another protocol.
pub fn visit_error_def<V: ErrorVisitor>(def: &'static ErrorDef, visitor: V) -> Result<V::Out, V> {
    errors::visit(def, visitor)
        .or_else(|visitor| v2::errors::visit(def, visitor))
        .or_else(|visitor| ts_24080::errors::visit(def, visitor))
}

/// The context with this OBJECT IDENTIFIER, given as its contents.
#[inline]
#[must_use]
pub fn context(oid: &[u8]) -> Option<&'static ContextDef> {
    PROTOCOL.context(oid)
}

/// The context with this name, hyphens and case apart.
#[must_use]
pub fn context_by_name(name: &str) -> Option<&'static ContextDef> {
    PROTOCOL.context_by_name(name)
}

/// The context whose two last arcs are these: for object identifiers with other arcs before them.
#[must_use]
pub fn context_by_number(number: u8, version: u8) -> Option<&'static ContextDef> {
    PROTOCOL.context_ending_with([number, version])
}
