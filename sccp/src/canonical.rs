//! Putting a decoded message in order.

use crate::{
    build::{counted, long_counted, write_pointer},
    message::Message,
    parameter::ParameterName,
};
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
    pub const MAX_OPTIONAL: usize = 64;
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
        let message = &self.0;
        let whole = message.octets();
        let Some(layout) = message.layout() else { return w.bytes(whole.rest()) };
        let fixed = layout.fixed_octets.wrapping_add(1);
        let [.., optional] = message.parts;
        if optional.len != 0 {
            encode_optional(message, w);
        }
        let mut sizes = [0usize; 3];
        for (i, name) in layout.variable.iter().enumerate().rev() {
            let n = message.parts.get(i).map_or(0, |p| w.measure(|w| w.bytes(message.part(*p).rest())));
            let size = if *name == ParameterName::LONG_DATA { long_counted(n, w) } else { counted(n, w) };
            if let Some(slot) = sizes.get_mut(i) {
                *slot = size;
            }
        }
        let long = layout.is_long();
        let pointer = |index: usize| {
            let left = layout.pointers().wrapping_sub(index);
            let own = if long { left.wrapping_mul(2).wrapping_sub(1) } else { left };
            sizes.iter().take(index).fold(own, |n, size| n.wrapping_add(*size))
        };
        if layout.optional.is_some() && whole.len() > fixed {
            let to = if optional.len == 0 { 0 } else { pointer(layout.variable.len()) };
            write_pointer(to, long, w);
        }
        for index in (0..layout.variable.len()).rev() {
            write_pointer(pointer(index), long, w);
        }
        w.bytes(whole.rest().get(..fixed).unwrap_or_default());
    }
}

fn encode_optional(message: &Message<'_>, w: &mut Writer<'_>) {
    let count = message.optional().count();
    if count > Canonical::MAX_OPTIONAL || message.optional().any(|p| p.is_err()) {
        let [.., optional] = message.parts;
        return w.bytes(message.part(optional).rest());
    }
    w.u8(0);
    for n in (0..count).rev() {
        if let Some(Ok(p)) = message.optional().nth(n) {
            let n = w.measure(|w| w.bytes(p.value.rest()));
            counted(n, w);
            w.u8(p.name.0);
        }
    }
}
