//! CAP as one value, and short ways to ask it.

use crate::{
    contexts, errors,
    gprs_reference_number::{self, CapGprsReferenceNumber},
    operations,
    u_abort_data::{self, CapUAbortReason},
    v2, v3,
};
use sigcodec_ber::Typed as _;
use sigcodec_rose::{ErrorDef, ErrorVisitor, OperationDef, OperationVisitor, Protocol, Syntax};
use sigcodec_wire::Layer;

/// CAP: its operations, errors and application contexts.
///
/// The key is code and version. The version is that of the application context, the phase of CAMEL; without one every
/// [form](Protocol::forms_of_argument) that fits can be asked for. A user's own operations and contexts stand in a
/// [`Protocol`] in front of it: `Protocol::before(&cap::PROTOCOL)`.
pub static PROTOCOL: Protocol = Protocol::new("CAP", Layer::Cap)
    .with_operations(&[&operations::TABLE, &v3::operations::TABLE, &v2::operations::TABLE])
    .with_errors(&[&errors::TABLE])
    .with_contexts(&[&contexts::TABLE])
    .with_syntaxes(&[
        Syntax::new(&gprs_reference_number::OID, "cAP-GPRS-ReferenceNumber", CapGprsReferenceNumber::SCHEMA),
        Syntax::new(&u_abort_data::OID, "cAP-U-ABORT-REASON", CapUAbortReason::SCHEMA),
    ])
    .with_several_components();

/// The operation that a code stands for in contexts of a version.
///
/// If no context of that version lists the code, the form of the nearest version.
#[inline]
#[must_use]
pub fn operation(version: u8, code: impl Into<i64>) -> Option<&'static OperationDef> {
    PROTOCOL.operation(version, code.into())
}

/// The error that a code stands for; all versions have the same.
#[must_use]
pub fn error(code: impl Into<i64>) -> Option<&'static ErrorDef> {
    PROTOCOL.error(4, code.into())
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
        .or_else(|visitor| v3::operations::visit(def, visitor))
        .or_else(|visitor| v2::operations::visit(def, visitor))
}

/// Calls `visitor` with the error that [`error`] finds; `None` for a code that there is not.
pub fn visit_error<V: ErrorVisitor>(code: impl Into<i64>, visitor: V) -> Option<V::Out> {
    visit_error_def(error(code)?, visitor).ok()
}

/// Calls `visitor` with the error that a definition stands for.
///
/// # Errors
/// The visitor, for the definition of another protocol.
pub fn visit_error_def<V: ErrorVisitor>(def: &'static ErrorDef, visitor: V) -> Result<V::Out, V> {
    errors::visit(def, visitor)
}
