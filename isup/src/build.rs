//! Building a message of its parameters.

use crate::{message::Variant, parameter::Key, table::MessageType};
use sigcodec_wire::{Encode, Kind, Layer, Writer};

/// A message to encode: what it is about, its type, and its parameters.
///
/// Those that its layout has in the mandatory part stand there; all others stand in the optional part, in the order in
/// which they are given.
///
/// ```
/// use sigcodec_isup::{Build, MessageType, Variant, key};
/// use sigcodec_wire::{Encode as _, Network};
/// # fn main() -> sigcodec_wire::Result<()> {
/// let release = Build {
///     variant: Variant::Isup(Network::Itu),
///     circuit: 5,
///     message_type: MessageType::REL,
///     parameters: &[key::CAUSE_INDICATORS.value(&(0x80u8, 0x90u8))],
/// };
/// let mut buf = [0; 64];
/// assert_eq!(release.encode_to_slice(&mut buf)?, [5, 0, 12, 2, 0, 2, 0x80, 0x90]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy)]
pub struct Build<'a> {
    /// What stands in front of the type.
    pub variant: Variant,
    /// The circuit identification code, or the call instance code of BICC.
    pub circuit: u32,
    /// The type; one without a layout is refused.
    pub message_type: MessageType,
    /// Name codes and contents.
    pub parameters: &'a [(u8, &'a dyn Encode)],
}

impl core::fmt::Debug for Build<'_> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Build")
            .field("circuit", &self.circuit)
            .field("message_type", &self.message_type)
            .field("parameters", &self.parameters.len())
            .finish_non_exhaustive()
    }
}

impl<T> Key<T> {
    /// The parameter with these contents, to build a message of.
    #[must_use]
    pub fn value(self, contents: &dyn Encode) -> (u8, &dyn Encode) {
        (self.name().0, contents)
    }
}
impl Encode for Build<'_> {
    /// Refused are what [`sigcodec_pointers::write`] refuses, [`Kind::MessageType`] for a type without a layout, and
    /// [`Kind::Value`] for a circuit identification code of too many bits.
    fn encode(&self, w: &mut Writer<'_>) {
        match self.message_type.layout_in(self.variant.network()) {
            Some(layout) => sigcodec_pointers::write(layout, self.parameters, Layer::Isup, w),
            None => w.fail(Kind::MessageType, Layer::Isup),
        }
        if self.circuit & !self.variant.circuit_mask() != 0 {
            w.fail(Kind::Value, Layer::Isup);
        }
        let octets = self.circuit.to_le_bytes();
        w.bytes(octets.get(..self.variant.circuit_octets()).unwrap_or_default());
    }
}
