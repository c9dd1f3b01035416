//! BSSAP as a protocol among others.

use crate::Message;
use sigcodec_wire::{
    Carried, Decode as _, Encode as _, Error, Layer, Network, Protocol, Reader, Result, Selector, Writer,
    audit::Auditor,
};

/// BSSAP.
#[derive(Clone, Copy, Debug)]
pub struct Bssap;

impl Protocol for Bssap {
    type Message<'a> = Message<'a>;
    const LAYER: Layer = Layer::Bssap;

    fn decode(octets: Reader<'_>, _: Network) -> Result<Message<'_>> {
        let mut r = octets;
        Message::decode(&mut r)
    }
    fn check(message: &Message<'_>, report: &mut dyn FnMut(Error)) {
        message.check(report);
    }
    fn audit(message: &Message<'_>, auditor: &mut dyn Auditor) {
        message.audit(auditor);
    }
    fn encode(message: &Message<'_>, w: &mut Writer<'_>) {
        message.canonical().encode(w);
    }
    /// The message of the radio interface.
    fn carries<'a>(message: &Self::Message<'a>) -> Carried<'a> {
        message.layer3().map_or(Carried::Nothing, |data| Carried::Whole(Selector::Layer3, data))
    }
}
