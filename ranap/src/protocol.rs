//! RANAP as a protocol among others.

use crate::{Ranap, key};
use sigcodec_per::Pdu;
use sigcodec_wire::{
    Carried, Decode as _, Encode as _, Error, Layer, Network, Protocol, Reader, Result, Selector, Writer,
    audit::Auditor,
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
    /// The message of the non-access stratum.
    #[inline]
    fn carries<'a>(message: &Self::Message<'a>) -> Carried<'a> {
        match message.get(key::NAS_PDU) {
            Ok(Some(nas)) => Carried::Whole(Selector::Layer3, nas.0),
            Ok(None) => Carried::Nothing,
            Err(e) => Carried::Missing(e),
        }
    }
}
