//! Ways to show a message: each is a visitor of the same walk.

pub mod json;
pub mod line;
pub mod text;
pub mod tree;

use sigcodec::wire::Error;

/// Something that could not be decoded.
#[derive(Clone, Debug)]
pub struct Fault {
    /// The layer.
    pub layer: &'static str,
    /// Offset in the octets of the message.
    pub offset: u32,
    /// The stable name of the kind.
    pub kind: &'static str,
    /// For people.
    pub message: String,
}

impl From<Error> for Fault {
    fn from(e: Error) -> Self {
        Self { layer: e.layer().name(), offset: e.at(), kind: e.kind().name(), message: e.kind().to_string() }
    }
}
