//! The TPDU of a short message as a protocol among others.

use crate::{Carrier, Direction, Message};
use sigcodec_wire::{Error, Layer, Network, Protocol, Reader, Result, Selector, audit::Auditor};

/// A TPDU, told by what carries it.
#[derive(Clone, Copy, Debug)]
pub struct ShortMessage;

impl Protocol for ShortMessage {
    type Message<'a> = Message<'a>;
    const LAYER: Layer = Layer::Sms;

    /// Octets of which nobody says which way they go: a type that both directions have goes to the mobile station, but
    /// for SMS-SUBMIT.
    fn decode(octets: Reader<'_>, _: Network) -> Result<Message<'_>> {
        let direction = match octets.peek().map(|first| first & 3) {
            Some(1) => Direction::Mo,
            _ => Direction::Mt,
        };
        Message::decode_as(&mut { octets }, direction, Carrier::Data)
    }
    /// The type of a message of the RP layer says which way its TPDU goes, and whether it is one or the report of one:
    /// TS 24.011 §8.2.2.
    fn decode_by(by: Selector, octets: Reader<'_>, network: Network) -> Result<Message<'_>> {
        let (direction, carrier) = match by {
            Selector::ShortMessage(0) => (Direction::Mo, Carrier::Data),
            Selector::ShortMessage(1) => (Direction::Mt, Carrier::Data),
            Selector::ShortMessage(2) => (Direction::Mo, Carrier::Ack),
            Selector::ShortMessage(3) => (Direction::Mt, Carrier::Ack),
            Selector::ShortMessage(4) => (Direction::Mo, Carrier::Error),
            Selector::ShortMessage(5) => (Direction::Mt, Carrier::Error),
            _ => return Self::decode(octets, network),
        };
        Message::decode_as(&mut { octets }, direction, carrier)
    }
    fn check(message: &Message<'_>, report: &mut dyn FnMut(Error)) {
        message.check(report);
    }
    fn audit(message: &Message<'_>, auditor: &mut dyn Auditor) {
        message.audit(auditor);
    }
}
