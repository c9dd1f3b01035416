//! What a node sends back: the service messages, CREF, RLC and ERR, Q.714 §3 and §4.2.

use crate::{
    address::Address,
    build::{Ludts, Udts, Xudts},
    cause::{ErrorCause, RefusalCause, ReturnCause},
    connection::{Cref, PduError, Rlc},
    message::Message,
    parameter::{HopCounter, LocalReference, ParameterName, Segmentation},
    table::MessageType,
};
use sigcodec_wire::{Encode, Error, Kind, Writer};

/// An answer to send.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Answer<'a> {
    /// The answer to a UDT.
    Udts(Udts<'a, &'a [u8]>),
    /// The answer to an XUDT.
    Xudts(Xudts<'a, &'a [u8]>),
    /// The answer to a LUDT.
    Ludts(Ludts<'a, &'a [u8]>),
    /// The answer to a CR.
    Cref(Cref<'a, &'a [u8]>),
    /// The answer to an RLSD.
    Rlc(Rlc),
    /// The answer to another message of a connection.
    Err(PduError),
}

impl Encode for Answer<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        match self {
            Self::Udts(m) => m.encode(w),
            Self::Xudts(m) => m.encode(w),
            Self::Ludts(m) => m.encode(w),
            Self::Cref(m) => m.encode(w),
            Self::Rlc(m) => m.encode(w),
            Self::Err(m) => m.encode(w),
        }
    }
}

impl<'a> Answer<'a> {
    /// Returns a UDT, XUDT or LUDT to its sender: the same data, the addresses swapped, Q.714 §4.2.
    ///
    /// `None` for another message, for one that does not ask for its return, where an address or the data cannot be
    /// read, where there are no data or nothing to route an answer on, and where parts lie over each other.
    #[must_use]
    pub fn returned(message: &Message<'a>, return_cause: ReturnCause) -> Option<Self> {
        if !message.protocol_class()?.return_on_error() {
            return None;
        }
        let called = message.calling().ok()??;
        let calling = message.called().ok()??;
        let data = message.data()?.rest();
        let hop_counter = HopCounter(15);
        // As its own check asks for: without spare bits, and never without data or a title or subsystem to route on.
        let segmentation = message.segmentation().ok().flatten().map(Segmentation::without_spare);
        let importance = message.importance().filter(|i| i.0 <= 7);
        let routable = |a: &Address<'_>| {
            if a.routes_on_ssn() { a.ssn.is_some() } else { a.title().is_some_and(|t| !t.malformed) }
        };
        // Parts that lie over each other would make an answer that is larger than what it answers.
        let overlap = message.parts_overlap();
        if data.is_empty() || !routable(&called) || overlap {
            return None;
        }
        Some(match message.message_type() {
            MessageType::UDT => Self::Udts(Udts { return_cause, called, calling, data }),
            MessageType::XUDT => Self::Xudts(Xudts {
                return_cause,
                hop_counter,
                called,
                calling,
                data,
                segmentation,
                importance,
            }),
            MessageType::LUDT => Self::Ludts(Ludts {
                return_cause,
                hop_counter,
                called,
                calling,
                data,
                segmentation,
                importance,
            }),
            _ => return None,
        })
    }
    /// Refuses a CR, Q.714 §3.1.4; `None` for another message.
    #[must_use]
    pub fn refused(message: &Message<'a>, refusal_cause: RefusalCause) -> Option<Self> {
        if message.message_type() != MessageType::CR {
            return None;
        }
        let destination_local_reference = message.source_local_reference()?;
        Some(Self::Cref(Cref {
            destination_local_reference,
            refusal_cause,
            called: None,
            data: None,
            importance: None,
        }))
    }
    /// Confirms an RLSD, of a connection that is known or not, Q.714 §3.3 and §3.8; `None` for another message.
    #[must_use]
    pub fn released(message: &Message<'_>) -> Option<Self> {
        if message.message_type() != MessageType::RLSD {
            return None;
        }
        Some(Self::Rlc(Rlc {
            destination_local_reference: message.source_local_reference()?,
            source_local_reference: message.destination_local_reference()?,
        }))
    }
    /// Tells the sender of a message that it fits no connection, Q.714 §3.8; `None` for one that opens a
    /// connection, is an answer itself, or belongs to none.
    ///
    /// `peer` is the reference that the sender knows the connection by. It is needed for the messages that do
    /// not name it: DT1, DT2, AK, ED, EA.
    #[must_use]
    pub fn error(
        message: &Message<'_>,
        error_cause: ErrorCause,
        peer: Option<LocalReference>,
    ) -> Option<Self> {
        use MessageType as Type;
        let connected = matches!(
            message.message_type(),
            Type::CC
                | Type::DT1
                | Type::DT2
                | Type::AK
                | Type::ED
                | Type::EA
                | Type::RSR
                | Type::RSC
                | Type::IT
        );
        let destination_local_reference = message.source_local_reference().or(peer).filter(|_| connected)?;
        Some(Self::Err(PduError { destination_local_reference, error_cause }))
    }
    /// What a receiver answers to a violation that [`Message::check`] told; `None` where it discards the
    /// message or lets it pass.
    ///
    /// Padding between parts, and parameters that are not known, are passed over (Q.714 §1.7).
    #[must_use]
    pub fn to_violation(message: &Message<'a>, violation: Error) -> Option<Self> {
        if matches!(violation.kind(), Kind::Unexpected | Kind::Gap | Kind::Trailing | Kind::Reserved) {
            return None;
        }
        let hops = violation.detail() == u16::from(ParameterName::HOP_COUNTER.0);
        let returned = if hops { ReturnCause::HOP_COUNTER_VIOLATION } else { ReturnCause::UNQUALIFIED };
        let refused = if hops { RefusalCause::HOP_COUNTER_VIOLATION } else { RefusalCause::UNQUALIFIED };
        let class = violation.detail() == u16::from(ParameterName::PROTOCOL_CLASS.0);
        let error = if class { ErrorCause::SERVICE_CLASS_MISMATCH } else { ErrorCause::UNQUALIFIED };
        Self::returned(message, returned)
            .or_else(|| Self::refused(message, refused))
            .or_else(|| Self::error(message, error, None))
    }
}
