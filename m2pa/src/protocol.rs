//! M2PA as a protocol among others.

use crate::Message;
use sigcodec_wire::{Carried, Error, Layer, Network, Protocol, Reader, Result, Selector, audit::Auditor};

/// M2PA.
#[derive(Clone, Copy, Debug)]
pub struct M2pa;

impl Protocol for M2pa {
    type Message<'a> = Message<'a>;
    const LAYER: Layer = Layer::M2pa;

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
        match message.user_data() {
            Some(user) => Carried::Whole(Selector::LinkData, user),
            None => Carried::Nothing,
        }
    }
}
