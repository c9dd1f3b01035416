//! Which document defines a table, and how long an invoker waits.

use core::fmt;
use sigcodec_wire::Layer;

/// A document that defines operations and errors: a specification, one of its releases, or a dialect of it.
///
/// Each is a static value, and a user's own are values like those of a specification.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Edition {
    /// Its name: `"TS 29.002"`.
    pub name: &'static str,
    /// The layer that errors name.
    pub layer: Layer,
    /// The versions of application contexts that it is the first choice for, the first and the last one; a document
    /// that is never the first choice has a first one above the last one.
    pub versions: (u8, u8),
    /// What tells parameters from those of other protocols that name members alike, where a field has its type by its
    /// name; `None` for one of MAP.
    pub apart: Option<&'static str>,
}

impl Edition {
    /// A document that is the first choice for no version.
    #[must_use]
    pub const fn new(name: &'static str, layer: Layer) -> Self {
        Self { name, layer, versions: (u8::MAX, 0), apart: None }
    }
    /// The same document as first choice for the versions `first` to `last`.
    #[must_use]
    pub const fn of_versions(self, first: u8, last: u8) -> Self {
        Self { versions: (first, last), ..self }
    }
    /// The same document, whose parameters are told apart from those of MAP by this name.
    #[must_use]
    pub const fn apart(self, name: &'static str) -> Self {
        Self { apart: Some(name), ..self }
    }
    /// Whether it is the first choice for a version.
    #[inline]
    #[must_use]
    pub const fn is_of(&self, version: u8) -> bool {
        self.versions.0 <= version && version <= self.versions.1
    }
}

impl fmt::Debug for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// How long the invoker waits for the outcome.
///
/// What the classes are in seconds the specification of the operation says: TS 29.002 §17.1.2, TS 29.078 §5.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Timer {
    /// Short; in MAP 3 to 10 seconds.
    S,
    /// Medium; in MAP 15 to 30 seconds.
    M,
    /// Medium to long; in MAP 1 to 10 minutes.
    Ml,
    /// Long; in MAP 28 to 38 hours.
    L,
    /// From and to seconds: a timer of the operation alone.
    Own(u16, u16),
    /// None: the operation reports nothing back.
    NoTimer,
}
