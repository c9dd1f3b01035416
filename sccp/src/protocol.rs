//! SCCP and its management as protocols among others.

use crate::{Management, Message, MessageType as Type, SSN_MANAGEMENT};
use core::fmt;
use sigcodec_wire::{
    Carried, Encode, Error, Layer, Network, Protocol, Reader, Result, Selector, Writer,
    audit::Auditor,
    walk::{Visitor, Walk},
};

/// SCCP.
#[derive(Clone, Copy, Debug)]
pub struct Sccp;

impl Protocol for Sccp {
    type Message<'a> = Message<'a>;
    const LAYER: Layer = Layer::Sccp;

    #[inline(always)]
    fn decode(octets: Reader<'_>, network: Network) -> Result<Message<'_>> {
        let mut r = octets;
        Message::decode_as(&mut r, network.into())
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
    /// The data of a connectionless message, and of a connection request; the others of a connection belong to what that
    /// said.
    #[inline(always)]
    fn carries<'a>(message: &Self::Message<'a>) -> Carried<'a> {
        if !matches!(
            message.message_type(),
            Type::UDT | Type::UDTS | Type::XUDT | Type::XUDTS | Type::LUDT | Type::LUDTS | Type::CR
        ) {
            return Carried::Nothing;
        }
        let Some(data) = message.data() else { return Carried::Nothing };
        let by = Selector::Subsystem(message.subsystem());
        match message.segmentation() {
            Ok(Some(s)) if !s.first() || s.remaining() != 0 => Carried::Segment(by, data),
            _ => Carried::Whole(by, data),
        }
    }
}

/// A message of SCCP management with its place.
#[derive(Clone, Copy)]
pub struct Placed<'a> {
    /// The message.
    pub management: Management<'a>,
    /// The offset of its first octet.
    pub at: u32,
}
impl fmt::Debug for Placed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.management.fmt(f)
    }
}
impl Encode for Placed<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        self.management.encode(w);
    }
}
impl Walk for Placed<'_> {
    fn walk(&self, visitor: &mut dyn Visitor) {
        self.management.walk(self.at, visitor);
    }
}

/// SCCP management: what is sent to subsystem 1 in class 0.
#[derive(Clone, Copy, Debug)]
pub struct Scmg;

impl Scmg {
    /// The subsystem number that it has.
    pub const SSN: u8 = SSN_MANAGEMENT;
}

impl Protocol for Scmg {
    type Message<'a> = Placed<'a>;
    const LAYER: Layer = Layer::Sccp;

    fn decode(octets: Reader<'_>, network: Network) -> Result<Placed<'_>> {
        let (mut r, at) = (octets, octets.position());
        let management = Management::decode_as(&mut r, network.into())?;
        Ok(Placed { management, at })
    }
    fn check(message: &Placed<'_>, report: &mut dyn FnMut(Error)) {
        message.management.check(message.at, report);
    }
    fn audit(message: &Placed<'_>, auditor: &mut dyn Auditor) {
        message.management.audit(message.at, auditor);
    }
}
