//! Diameter as a protocol among others, with the dictionary of this crate.

use crate::{Message, STANDARD};
use sigcodec_wire::{Error, Layer, Network, Protocol, Reader, Result, audit::Auditor};

/// Diameter.
#[derive(Clone, Copy, Debug)]
pub struct Diameter;

impl Protocol for Diameter {
    type Message<'a> = Message<'a>;
    const LAYER: Layer = Layer::Diameter;

    #[inline(always)]
    fn decode(octets: Reader<'_>, _: Network) -> Result<Message<'_>> {
        octets.whole()
    }
    fn check(message: &Message<'_>, report: &mut dyn FnMut(Error)) {
        message.check(&STANDARD, &mut |violation| {
            report(Error::new(violation.kind, violation.at, Layer::Diameter))
        });
    }
    fn audit(message: &Message<'_>, auditor: &mut dyn Auditor) {
        message.audit(&STANDARD, auditor);
    }
}
