//! Where the messages of a stream end.

use crate::config::Protocol;
use sigcodec::{
    diameter,
    sigtran::{self, Framed},
    wire::{Error, Layer},
};

/// How many octets the message at the front of a stream has; `None` if it has not come to its end.
///
/// # Errors
/// Why no message can begin there: the stream is lost.
pub fn cut(protocol: Protocol, octets: &[u8], limit: usize) -> Result<Option<usize>, Error> {
    let framed = match protocol {
        Protocol::Diameter => diameter::frame(octets, limit)?,
        Protocol::M3ua => sigtran::frame(octets, limit, Layer::M3ua)?,
    };
    match framed {
        Framed::Message(message, _) => Ok(Some(message.len())),
        Framed::More(_) => Ok(None),
    }
}
