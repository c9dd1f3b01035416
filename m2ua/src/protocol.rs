//! M2UA as a protocol among others.

use crate::Message;
use sigcodec_wire::{Carried, Error, Layer, Network, Protocol, Reader, Result, Selector, audit::Auditor};

/// M2UA.
#[derive(Clone, Copy, Debug)]
pub struct M2ua;

impl Protocol for M2ua {
    type Message<'a> = Message<'a>;
    const LAYER: Layer = Layer::M2ua;

    #[inline(always)]
    fn decode(octets: Reader<'_>, _: Network) -> Result<Self::Message<'_>> {
        octets.whole()
    }
    fn check(message: &Self::Message<'_>, report: &mut dyn FnMut(Error)) {
        message.check(report);
    }
    fn audit(message: &Self::Message<'_>, auditor: &mut dyn Auditor) {
        message.audit(auditor);
    }
    fn carries<'a>(message: &Self::Message<'a>) -> Carried<'a> {
        match message.signal_unit() {
            Some(unit) => Carried::Whole(Selector::LinkData, unit),
            None => Carried::Nothing,
        }
    }
}
