//! Which error answers a violation.

use sigcodec_wire::Kind;

/// How MAP answers an argument that violates its type, TS 29.002 §17.6 and §15.5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
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
