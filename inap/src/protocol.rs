//! INAP and its dialects as values, and short ways to ask them.

use crate::{contexts, cs1, cs1_plus, cs1_plus::data_management, edition, errors, operations};
use sigcodec_ber::Tlv;
use sigcodec_rose::{ErrorDef, ErrorVisitor, OperationDef, OperationVisitor, Protocol};
use sigcodec_wire::Layer;

/// CS-4, Q.1248, which only adds to what CS-2 and CS-3 have.
pub static CS4: Protocol = Protocol::new("INAP CS-4", Layer::Inap)
    .with_operations(&[&operations::TABLE])
    .with_errors(&[&errors::TABLE])
    .with_contexts(&[&contexts::TABLE])
    .with_several_components();

/// CS-1: Q.1218, and Core INAP, ETS 300 374-1. What it has in the same form is that of [`CS4`].
pub static CS1: Protocol = Protocol::new("INAP CS-1", Layer::Inap)
    .with_operations(&[&cs1::operations::TABLE, &operations::TABLE])
    .with_errors(&[&errors::TABLE])
    .with_contexts(&[&cs1::contexts::TABLE])
    .with_several_components();

/// CS1+ of Ericsson, in front of [`CS1`].
pub static CS1_PLUS: Protocol =
    Protocol::new("INAP CS1+", Layer::Inap).with_operations(&[&cs1_plus::operations::TABLE]).before(&CS1);

/// The management of data in CS1+, which has a context of its own.
pub static CS1_PLUS_DATA: Protocol = Protocol::new("INAP CS1+ data management", Layer::Inap)
    .with_operations(&[&data_management::operations::TABLE])
    .with_errors(&[&data_management::errors::TABLE])
    .with_contexts(&[&data_management::contexts::TABLE])
    .with_several_components();

/// All of INAP: the context says which dialect, and where there is none each form that fits can be asked for.
///
/// The key is code and version: [`VERSION_CS1`](edition::VERSION_CS1), [`VERSION_CS4`](edition::VERSION_CS4),
/// [`VERSION_CS1_PLUS`](edition::VERSION_CS1_PLUS), and of its context of data
/// [`VERSION_CS1_PLUS_DATA`](edition::VERSION_CS1_PLUS_DATA). A user's own dialect stands in a [`Protocol`] in front of one of these:
/// `Protocol::before(&inap::CS1)`.
pub static PROTOCOL: Protocol = Protocol::new("INAP", Layer::Inap)
    .with_operations(&[
        &operations::TABLE,
        &cs1::operations::TABLE,
        &cs1_plus::operations::TABLE,
        &data_management::operations::TABLE,
    ])
    .with_errors(&[&errors::TABLE, &data_management::errors::TABLE])
    .with_contexts(&[&cs1::contexts::TABLE, &contexts::TABLE, &data_management::contexts::TABLE])
    .with_several_components()
    .with_version_of(version_of);

/// The version that a context tells. One of those that no table has, of CS-2 and CS-3 among them, is read in the forms of
/// [`CS4`], unless it stands below the arcs of CS-1.
fn version_of(oid: &[u8]) -> u8 {
    match (of_context(oid), oid) {
        (Some((_, version)), _) => version,
        // 0.0.17.1218, 0.4.0.1.1.1, and 0.4.0.1.1.0.3.0 of Core INAP.
        (None, [0, 17, 0x89, 0x42, ..] | [4, 0, 1, 1, 1, ..] | [4, 0, 1, 1, 0, 3, 0]) => edition::VERSION_CS1,
        _ => edition::VERSION_CS4,
    }
}

/// Each dialect with its version, the commonest first.
pub static DIALECTS: [(&Protocol, u8); 4] = [
    (&CS1, edition::VERSION_CS1),
    (&CS1_PLUS, edition::VERSION_CS1_PLUS),
    (&CS4, edition::VERSION_CS4),
    (&CS1_PLUS_DATA, edition::VERSION_CS1_PLUS_DATA),
];

/// The dialect and version that an application context tells, given as the contents of its OBJECT IDENTIFIER.
#[must_use]
pub fn of_context(oid: &[u8]) -> Option<(&'static Protocol, u8)> {
    match oid.strip_prefix(&cs1_plus::CONTEXTS) {
        // Its seventh, in whatever revision.
        Some([7, ..]) => return Some((&CS1_PLUS_DATA, edition::VERSION_CS1_PLUS_DATA)),
        Some(_) => return Some((&CS1_PLUS, edition::VERSION_CS1_PLUS)),
        None => {}
    }
    DIALECTS.into_iter().find(|(dialect, _)| dialect.context(oid).is_some())
}

/// The dialects and versions in whose form of the operation an argument, or its absence, is: for messages without context.
pub fn fitting<'t>(
    code: impl Into<i64>,
    argument: Option<&'t Tlv<'t>>,
) -> impl Iterator<Item = (&'static Protocol, u8)> + 't {
    let code = code.into();
    let fits = move |(dialect, version): &(&'static Protocol, u8)| {
        let form = dialect.operation(*version, code).filter(|o| o.versions.contains(version));
        form.is_some_and(|o| o.fits_argument(argument))
    };
    DIALECTS.into_iter().filter(fits)
}

/// The operation that a code stands for in contexts of a version.
///
/// If no context of that version lists the code, the form of the nearest version.
#[inline]
#[must_use]
pub fn operation(version: u8, code: impl Into<i64>) -> Option<&'static OperationDef> {
    PROTOCOL.operation(version, code.into())
}

/// The error that a code stands for; all dialects have the same, but for the management of data in CS1+.
#[must_use]
pub fn error(code: impl Into<i64>) -> Option<&'static ErrorDef> {
    PROTOCOL.error(edition::VERSION_CS4, code.into())
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
        .or_else(|visitor| cs1::operations::visit(def, visitor))
        .or_else(|visitor| cs1_plus::operations::visit(def, visitor))
        .or_else(|visitor| data_management::operations::visit(def, visitor))
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
    errors::visit(def, visitor).or_else(|visitor| data_management::errors::visit(def, visitor))
}
