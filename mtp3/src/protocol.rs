//! MTP level 3 as a protocol among others.

use crate::Msu;
use sigcodec_wire::{Carried, Error, Layer, Network, Protocol, Reader, Result, Selector, audit::Auditor};

/// MTP level 3.
#[derive(Clone, Copy, Debug)]
pub struct Mtp3;

/// A message signal unit whose user data lie where they were read.
pub type Message<'a> = Msu<Reader<'a>>;

impl Protocol for Mtp3 {
    type Message<'a> = Message<'a>;
    const LAYER: Layer = Layer::Mtp3;

    #[inline(always)]
    fn decode(octets: Reader<'_>, network: Network) -> Result<Self::Message<'_>> {
        let mut r = octets.in_layer(Layer::Mtp3);
        Msu::decode_as(&mut r, network)
    }
    fn check(message: &Self::Message<'_>, report: &mut dyn FnMut(Error)) {
        let _ = (message, report);
    }
    fn audit(message: &Self::Message<'_>, auditor: &mut dyn Auditor) {
        message.audit(auditor);
    }
    #[inline(always)]
    fn carries<'a>(message: &Self::Message<'a>) -> Carried<'a> {
        Carried::Whole(Selector::ServiceIndicator(message.service_indicator()), message.user)
    }
}
