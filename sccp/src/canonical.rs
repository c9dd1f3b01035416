//! Putting a decoded message in order.

use crate::message::Message;
use sigcodec_wire::{Encode, Writer};

/// A decoded message to encode in canonical form: its parts one behind the other in the order of their
/// pointers, without gaps, overlaps, and octets behind the last part.
///
/// A message of an unknown type, and an optional part that cannot be read or has more than
/// [`MAX_OPTIONAL`](Self::MAX_OPTIONAL) parameters, are written as they came.
#[derive(Clone, Copy, Debug)]
pub struct Canonical<'a>(Message<'a>);

impl Canonical<'_> {
    /// Optional parameters that are put in order.
    pub const MAX_OPTIONAL: usize = sigcodec_pointers::MAX_OPTIONAL;
}

impl<'a> Message<'a> {
    /// The message to encode in canonical form; the message itself encodes to the octets it came from.
    #[must_use]
    pub const fn canonical(&self) -> Canonical<'a> {
        Canonical(*self)
    }
}

impl Encode for Canonical<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        match self.0.layout() {
            Some(_) => self.0.message.canonical().encode(w),
            None => self.0.encode(w),
        }
    }
}
