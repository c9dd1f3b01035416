//! What a dialogue carries for its users beside its components.

use sigcodec_ber::Schema;

/// An abstract syntax of user information: what an EXTERNAL with this direct reference holds.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Syntax {
    /// The contents of the OBJECT IDENTIFIER.
    pub oid: &'static [u8],
    /// What the value is called.
    pub name: &'static str,
    /// Its type.
    pub schema: &'static Schema,
}

impl Syntax {
    /// Values of a type with a name, given the contents of the OBJECT IDENTIFIER.
    #[must_use]
    pub const fn new(oid: &'static [u8], name: &'static str, schema: &'static Schema) -> Self {
        Self { oid, name, schema }
    }
}
