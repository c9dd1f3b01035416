//! TCAP, ITU and ANSI, as protocols among others.

use crate::{Message, ansi};
use sigcodec_wire::{Error, Layer, Network, Protocol, Reader, Result, audit::Auditor};

/// A message that is not in the canonical form; apart, so that the usual way stays short.
#[inline(never)]
fn any(octets: Reader<'_>) -> Result<Message<'_>> {
    octets.whole()
}

/// TCAP, Q.773.
#[derive(Clone, Copy, Debug)]
pub struct Tcap;

impl Protocol for Tcap {
    type Message<'a> = Message<'a>;
    const LAYER: Layer = Layer::Tcap;

    #[inline(always)]
    fn decode(octets: Reader<'_>, _: Network) -> Result<Message<'_>> {
        match Message::canonical_whole(octets) {
            Some(message) => Ok(message),
            None => any(octets),
        }
    }
    fn partial(octets: Reader<'_>) -> Option<Message<'_>> {
        Message::partial(octets)
    }
    fn check(message: &Message<'_>, report: &mut dyn FnMut(Error)) {
        message.check(report);
    }
    fn audit(message: &Message<'_>, auditor: &mut dyn Auditor) {
        message.audit(auditor);
    }
}

/// TCAP, T1.114.
#[derive(Clone, Copy, Debug)]
pub struct AnsiTcap;

impl Protocol for AnsiTcap {
    type Message<'a> = ansi::Message<'a>;
    const LAYER: Layer = Layer::Tcap;

    fn decode(octets: Reader<'_>, _: Network) -> Result<ansi::Message<'_>> {
        octets.whole()
    }
    fn partial(octets: Reader<'_>) -> Option<ansi::Message<'_>> {
        ansi::Message::partial(octets)
    }
    fn check(message: &ansi::Message<'_>, report: &mut dyn FnMut(Error)) {
        message.check(report);
    }
    fn audit(message: &ansi::Message<'_>, auditor: &mut dyn Auditor) {
        message.audit(auditor);
    }
}
