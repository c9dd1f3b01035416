//! SUA as a protocol among others.

use crate::Message;
use sigcodec_wire::{Carried, Error, Layer, Network, Protocol, Reader, Result, Selector, audit::Auditor};

/// SUA.
#[derive(Clone, Copy, Debug)]
pub struct Sua;

impl Protocol for Sua {
    type Message<'a> = Message<'a>;
    const LAYER: Layer = Layer::Sua;

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
    fn carries<'a>(message: &Self::Message<'a>) -> Carried<'a> {
        if message.class() != crate::CL {
            return Carried::Nothing;
        }
        let Ok(Some(data)) = message.get(crate::parameter::DATA) else { return Carried::Nothing };
        let by = Selector::Subsystem(message.subsystem());
        match message.get(crate::parameter::SEGMENTATION) {
            Ok(Some(s)) if !s.first || s.remaining != 0 => Carried::Segment(by, data),
            _ => Carried::Whole(by, data),
        }
    }
}
