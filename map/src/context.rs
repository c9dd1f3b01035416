//! Application contexts as data.

use crate::{contexts::CONTEXTS, operation::OperationDef};

/// An application context as data.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ContextDef {
    /// The name of the specification with its version.
    pub name: &'static str,
    /// The number: the arc before the last.
    pub number: u8,
    /// The version: the last arc.
    pub version: u8,
    /// The contents of the OBJECT IDENTIFIER.
    pub oid: [u8; 7],
    /// Operations that the initiator of the dialogue invokes.
    pub initiator: &'static [&'static OperationDef],
    /// Operations that the responder invokes.
    pub responder: &'static [&'static OperationDef],
}

impl ContextDef {
    /// The operation that a code stands for in this context; `None` when the context does not list it.
    #[must_use]
    pub fn operation(&self, code: u8) -> Option<&'static OperationDef> {
        self.initiator.iter().chain(self.responder).find(|o| o.code == code).copied()
    }
}

/// The context with this OBJECT IDENTIFIER, given as its contents.
#[must_use]
pub fn context(oid: &[u8]) -> Option<&'static ContextDef> {
    CONTEXTS.iter().find(|c| c.oid == oid)
}

/// The context with this name, hyphens and case apart.
#[must_use]
pub fn context_by_name(name: &str) -> Option<&'static ContextDef> {
    CONTEXTS.iter().find(|c| crate::operation::same_name(c.name, name))
}

/// The context whose two last arcs are these: for object identifiers with other arcs before them.
#[must_use]
pub fn context_by_number(number: u8, version: u8) -> Option<&'static ContextDef> {
    CONTEXTS.iter().find(|c| c.number == number && c.version == version)
}

/// Contexts: `"name" = number / version { INITIATOR { … } RESPONDER { … } }` with the operations each side
/// invokes.
macro_rules! context_table {
    ($( $name:literal = $number:literal / $version:literal {
        INITIATOR { $($initiator:path)|* }
        RESPONDER { $($responder:path)|* }
    } )+) => {
        /// Every application context, TS 29.002 §17.3.3.
        pub static CONTEXTS: &[$crate::context::ContextDef] = &[$(
            $crate::context::ContextDef {
                name: $name,
                number: $number,
                version: $version,
                oid: [0x04, 0x00, 0x00, 0x01, 0x00, $number, $version],
                initiator: &[$(<$initiator as $crate::operation::Operation>::DEF),*],
                responder: &[$(<$responder as $crate::operation::Operation>::DEF),*],
            },
        )+];
    };
}
pub(crate) use context_table;
