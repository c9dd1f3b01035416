//! RANAP as a protocol among others.

use crate::Ranap;
use sigcodec_per::Pdu;
use sigcodec_wire::{
    Decode as _, Encode as _, Error, Layer, Network, Protocol, Reader, Result, Writer, audit::Auditor,
};

/// A message of RANAP.
pub type Message<'a> = Pdu<'a, Ranap>;

/// A message of RANAP to be written.
pub type Build<'e> = sigcodec_per::Build<'e, Ranap>;

impl Protocol for Ranap {
    type Message<'a> = Message<'a>;
    const LAYER: Layer = Layer::Ranap;

    #[inline(always)]
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
}
