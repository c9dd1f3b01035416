//! Changing one parameter of an encoded message, everything else untouched: what a relay does.

use super::{Key, Message, ParameterType, ValueFor, parameter};
use sigcodec_wire::{Kind, Result, Writer};

impl Message<'_> {
    /// The message with another value of its first parameter with this key, in `buf`.
    ///
    /// The octets of all other parameters, known or not, stay as they are, and so do their order, their padding and the
    /// header but for the message length, which counts the padding of a last parameter that is replaced.
    ///
    /// # Errors
    /// [`Kind::Missing`] when the message has none, what a parameter in front of it without an intact frame is refused
    /// with, what the value refuses, and [`Kind::Capacity`] with the size that is needed.
    pub fn replace<'b, T: ParameterType, V: ValueFor<T>>(
        &self,
        key: Key<T>,
        value: &V,
        buf: &'b mut [u8],
    ) -> Result<&'b [u8]> {
        let (tag, value) = key.value(value);
        let mut items = self.parameters();
        let left = loop {
            let left = items.rest();
            match items.next() {
                None => return Err(self.octets().error(Kind::Missing).with_detail(tag)),
                Some(item) if item?.tag == tag => break left,
                Some(_) => {}
            }
        };
        let after = items.rest().rest();
        let parameters = self.parameters.rest();
        let before = parameters.get(..parameters.len().wrapping_sub(left.len())).unwrap_or_default();
        let mut w = Writer::new(buf);
        // Padding that the length does not count is that of the last parameter.
        if !after.is_empty() {
            w.bytes(self.uncounted_padding().rest());
        }
        let n = w.measure(|w| {
            w.bytes(after);
            parameter(tag, self.protocol().layer, w, |w| value.encode(w));
            w.bytes(before);
        });
        w.u32(u32::try_from(n.wrapping_add(super::HEADER)).unwrap_or(u32::MAX));
        w.bytes(self.octets().rest().get(..4).unwrap_or_default());
        w.finish()
    }
}
