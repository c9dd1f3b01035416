//! What a receiver answers: the Error message, RFC 4666 §3.8.1 and RFC 3868 §3.7.1.

use super::{Build, Key, List, Message, PointCode, Protocol, ValueFor, error_code, message};
use sigcodec_wire::{Encode, Error, Kind, Reader, Writer, codes::Code};

// The tags and classes that both protocols share.
const ROUTING_CONTEXT: Key<List<'static, u32>> = Key::new(0x0006);
const DIAGNOSTIC_INFORMATION: Key<&[u8]> = Key::new(0x0007);
const ERROR_CODE: Key<u32> = Key::new(0x000c);
const AFFECTED_POINT_CODE: Key<List<'static, PointCode>> = Key::new(0x0012);
/// Class and type of the Error message.
const ERR: (u8, u8) = (0, 0);

// The codes that both protocols share, and one of SUA.
const UNEXPECTED_MESSAGE: u32 = 0x06;
const REFUSED_MANAGEMENT_BLOCKING: u32 = 0x0d;
const DESTINATION_STATUS_UNKNOWN: u32 = 0x14;
const INVALID_NETWORK_APPEARANCE: u32 = 0x15;
const INVALID_ROUTING_CONTEXT: u32 = 0x19;
const SUBSYSTEM_STATUS_UNKNOWN: u32 = 0x1b;

/// The error codes of a protocol.
pub trait Refusal: Code<Number = u32> + Encode {
    /// The protocol.
    const PROTOCOL: &'static Protocol;

    /// The code that answers a violation; `None` for one that a receiver lets pass: padding and reserved
    /// octets are ignored on receipt, and so is a parameter that the protocol does not know.
    #[must_use]
    fn for_violation(error: Error) -> Option<Self> {
        error_code(error).map(Self::new)
    }
    /// Whether an Error message with this code must or should carry the parameter with this tag.
    #[must_use]
    fn carries(self, tag: u16) -> bool {
        let (context, appearance) = (ROUTING_CONTEXT.tag(), Self::PROTOCOL.network_appearance);
        match self.number() {
            INVALID_ROUTING_CONTEXT | UNEXPECTED_MESSAGE | REFUSED_MANAGEMENT_BLOCKING => tag == context,
            INVALID_NETWORK_APPEARANCE => tag == appearance,
            DESTINATION_STATUS_UNKNOWN | SUBSYSTEM_STATUS_UNKNOWN => {
                tag == context || tag == appearance || tag == AFFECTED_POINT_CODE.tag()
            }
            _ => false,
        }
    }
    /// The tag of the parameter without which an Error message with this code is incomplete.
    #[must_use]
    fn needs(self) -> Option<u16> {
        needs::<Self>(self)
    }
}

/// What [`Refusal::needs`] says where a protocol says nothing else.
#[must_use]
pub fn needs<C: Refusal>(code: C) -> Option<u16> {
    match code.number() {
        INVALID_ROUTING_CONTEXT => Some(ROUTING_CONTEXT.tag()),
        INVALID_NETWORK_APPEARANCE => Some(C::PROTOCOL.network_appearance),
        DESTINATION_STATUS_UNKNOWN | SUBSYSTEM_STATUS_UNKNOWN => Some(AFFECTED_POINT_CODE.tag()),
        _ => None,
    }
}

/// An Error message to build, RFC 4666 §3.8.1 and RFC 3868 §3.7.1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorMessage<'a, C> {
    /// Why the message is refused.
    pub code: C,
    /// The routing contexts that were wrong, or that the message had.
    pub routing_contexts: Option<List<'a, u32>>,
    /// The network appearance that was wrong, or that the point codes belong to.
    pub network_appearance: Option<u32>,
    /// The point codes of which nothing is told.
    pub affected_point_codes: Option<List<'a, PointCode>>,
    /// The first octets of the message that is refused.
    pub diagnostic_information: Option<&'a [u8]>,
}

impl<'a, C: Refusal> ErrorMessage<'a, C> {
    /// Octets of the refused message that are sent back, RFC 4666 §3.8.1 and RFC 3868 §3.9.7.
    pub const MAX_DIAGNOSTIC: usize = 40;

    /// Refuses `message` with `code`: its first octets as diagnostic information, and those of its parameters
    /// that the specification wants back with the code.
    #[must_use]
    pub fn refuse(code: C, message: &'a [u8]) -> Self {
        let mut r = Reader::new(message, C::PROTOCOL.layer);
        let parsed = Message::decode(&mut r, C::PROTOCOL).ok().filter(|_| r.is_empty());
        let of = |tag| parsed.filter(|_| code.carries(tag));
        let appearance = C::PROTOCOL.network_appearance;
        Self {
            code,
            routing_contexts: of(ROUTING_CONTEXT.tag()).and_then(|m| m.get(ROUTING_CONTEXT).ok().flatten()),
            network_appearance: of(appearance).and_then(|m| m.typed(appearance).ok().flatten()),
            affected_point_codes: of(AFFECTED_POINT_CODE.tag())
                .and_then(|m| m.get(AFFECTED_POINT_CODE).ok().flatten()),
            diagnostic_information: Some(message.get(..Self::MAX_DIAGNOSTIC).unwrap_or(message)),
        }
    }
    /// The answer to `violation` of `message`, one that a check told or that decoding refused; `None` where a
    /// receiver lets it pass, and to an Error message, which is never answered.
    #[must_use]
    pub fn answer(violation: Error, message: &'a [u8]) -> Option<Self> {
        let code = C::for_violation(violation)?;
        if matches!(message, [_, _, 0, 0, ..]) {
            return None;
        }
        Some(Self::refuse(code, message))
    }
}

impl<C: Refusal> Encode for ErrorMessage<'_, C> {
    fn encode(&self, w: &mut Writer<'_>) {
        fn one<T, V: ValueFor<T>>(key: Key<T>, value: Option<&V>, w: &mut Writer<'_>, protocol: &Protocol) {
            if let Some(value) = value {
                Build { layer: protocol.layer, parameters: &[key.value(value)] }.encode(w);
            }
        }
        let (class, message_type) = ERR;
        let protocol = C::PROTOCOL;
        message(class, message_type, w, |w| {
            one(DIAGNOSTIC_INFORMATION, self.diagnostic_information.as_ref(), w, protocol);
            one(AFFECTED_POINT_CODE, self.affected_point_codes.as_ref(), w, protocol);
            one(Key::<u32>::new(protocol.network_appearance), self.network_appearance.as_ref(), w, protocol);
            one(ROUTING_CONTEXT, self.routing_contexts.as_ref(), w, protocol);
            one(ERROR_CODE, Some(&self.code.number()), w, protocol);
        });
    }
}

impl Message<'_> {
    /// Tells that an Error message lacks the parameter that its code needs.
    pub fn check_error<C: Refusal>(&self, report: &mut dyn FnMut(Error)) {
        if (self.class(), self.message_type()) != ERR {
            return;
        }
        let code = self.get(ERROR_CODE).ok().flatten().map(C::new);
        if let Some(tag) = code.and_then(C::needs).filter(|tag| matches!(self.raw(*tag), Ok(None))) {
            let end = self.octets().end();
            report(Error::new(Kind::Missing, end, self.protocol().layer).with_detail(tag));
        }
    }
    /// Tells that the affected point codes are not a single one without a mask.
    pub fn check_single_point_code(&self, report: &mut dyn FnMut(Error)) {
        let key = AFFECTED_POINT_CODE;
        if let (Ok(Some(codes)), Ok(Some(r))) = (self.get(key), self.raw(key.tag())) {
            let single = codes.count() == 1 && { codes }.all(|c| c.mask == 0);
            if !single {
                report(r.error(Kind::Value).with_detail(key.tag()));
            }
        }
    }
}
