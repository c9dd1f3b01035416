//! What could not be decoded, as it is shown.

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
    /// Where it is in JSON; empty if it is of a whole layer or message.
    pub path: String,
}

impl From<Error> for Fault {
    fn from(e: Error) -> Self {
        Self {
            layer: e.layer().name(),
            offset: e.at(),
            kind: e.kind().name(),
            message: e.kind().to_string(),
            path: String::new(),
        }
    }
}
