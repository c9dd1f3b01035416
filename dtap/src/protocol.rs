//! DTAP as a protocol among others.

use crate::Message;
use sigcodec_wire::{
    Carried, Decode as _, Encode as _, Error, Layer, Network, Protocol, Reader, Result, Selector, Writer,
    audit::Auditor,
};

/// Layer 3 of the radio interface.
#[derive(Clone, Copy, Debug)]
pub struct Dtap;

impl Protocol for Dtap {
    type Message<'a> = Message<'a>;
    const LAYER: Layer = Layer::Dtap;

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
    /// The TPDU that a message of the RP layer has.
    fn carries<'a>(message: &Self::Message<'a>) -> Carried<'a> {
        let Some(Ok(rp)) = message.rp() else { return Carried::Nothing };
        let by = Selector::ShortMessage(rp.message_type().0);
        rp.user_data().map_or(Carried::Nothing, |data| Carried::Whole(by, data))
    }
}
