//! M3UA as a protocol among others.

use crate::Message;
use sigcodec_wire::{
    Carried, Error, Kind, Layer, Network, Protocol, Reader, Result, Selector, audit::Auditor,
};

/// M3UA.
#[derive(Clone, Copy, Debug)]
pub struct M3ua;

impl Protocol for M3ua {
    type Message<'a> = Message<'a>;
    const LAYER: Layer = Layer::M3ua;

    #[inline(always)]
    fn decode(octets: Reader<'_>, _: Network) -> Result<Message<'_>> {
        octets.whole()
    }
    fn check(message: &Message<'_>, report: &mut dyn FnMut(Error)) {
        message.check(report);
    }
    fn audit(message: &Message<'_>, auditor: &mut dyn Auditor) {
        message.audit(auditor);
    }
    #[inline(always)]
    fn carries<'a>(message: &Self::Message<'a>) -> Carried<'a> {
        match message.transfer() {
            Some((si, user)) => Carried::Whole(Selector::ServiceIndicator(si), user),
            None => missing(message),
        }
    }
}

/// DATA without Protocol Data; of a parameter that is there the walk tells what is wrong.
#[cold]
fn missing<'a>(message: &Message<'a>) -> Carried<'a> {
    match message.protocol_data() {
        Err(e) if e.kind() == Kind::Missing => Carried::Missing(e),
        _ => Carried::Nothing,
    }
}
