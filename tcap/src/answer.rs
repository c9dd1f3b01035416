//! What a receiver answers to a message it cannot read, Q.774 §3.2.

use crate::{
    component::{Component, Problem, Reject},
    message::{DTID, Message, MessageType, OTID},
};
use sigcodec_wire::{
    Decode as _, Encode, Error, Kind, Writer,
    ber::{Tlv, Tlvs},
};

/// An answer to send.
#[derive(Clone, Copy, Debug)]
pub enum Answer<'a> {
    /// Abort the transaction: to the peer's transaction id with a P-Abort cause.
    Abort {
        /// The peer's originating transaction id: the destination of the answer.
        dtid: &'a [u8],
        /// The P-Abort cause.
        cause: i64,
    },
    /// Reject a component; it goes into the next message of the transaction.
    Reject(Reject<'a>),
}

impl<'a> Answer<'a> {
    /// The answer to a message that [`Message::decode`](sigcodec_wire::Decode::decode) refused with `error`.
    ///
    /// `None` when there is no originating transaction id to answer to: such a message is discarded.
    #[must_use]
    pub fn to_message(octets: &'a [u8], error: Error) -> Option<Self> {
        let mut r = sigcodec_wire::Reader::new(octets, Message::LAYER);
        let outer = Tlv::read(&mut r).ok();
        let body = outer.map_or(r, |t| t.body);
        // The id is read from what is there even where the frame around it is not intact.
        let portions = if outer.is_some() { Tlvs::new(body) } else { Tlvs::new(behind_header(octets)) };
        let mut otid = None;
        for portion in portions.map_while(Result::ok) {
            match portion.tag {
                OTID => otid = Some(portion.body.rest()),
                DTID => {}
                _ => break,
            }
        }
        let cause = match error.kind() {
            Kind::MessageType => 0,
            Kind::Duplicate | Kind::Missing | Kind::TransactionId => 3,
            _ => 2,
        };
        let dtid = otid.filter(|id| matches!(id.len(), 1..=4))?;
        Some(Self::Abort { dtid, cause })
    }
    /// What a message lacks that its type must have, as a P-Abort to its originator.
    #[must_use]
    pub fn to_transaction(message: &Message<'a>) -> Option<Self> {
        let wanted = |id: Option<crate::TransactionId<'_>>| id.is_some_and(|t| t.number().is_some());
        let complete = match message.message_type {
            MessageType::Unidirectional => return None,
            MessageType::Begin => wanted(message.otid),
            MessageType::End | MessageType::Abort => wanted(message.dtid),
            MessageType::Continue => wanted(message.otid) && wanted(message.dtid),
        };
        let dtid = message.otid?;
        dtid.number()?;
        (!complete).then_some(Self::Abort { dtid: dtid.octets(), cause: 3 })
    }
    /// The Reject for a component that could not be read, Q.774 §3.2.2.
    ///
    /// `None` for a Reject, which is not rejected.
    #[must_use]
    pub fn to_component(tlv: &Tlv<'a>) -> Option<Self> {
        if tlv.tag == crate::component::REJECT {
            return None;
        }
        let error = Component::decode(tlv).err()?;
        let problem = match error.kind() {
            Kind::Component => 0,
            Kind::Tag | Kind::Missing | Kind::Constructed | Kind::Integer | Kind::Trailing => 1,
            _ => 2,
        };
        let invoke_id = Tlvs::new(tlv.body).next().and_then(Result::ok).and_then(|id| {
            let number = sigcodec_wire::ber::Ber::from_tlv(&id).ok()?;
            (-128..=127).contains(&number).then_some(number)
        });
        Some(Self::Reject(Reject { invoke_id, problem: Problem::General(problem), parameter: None }))
    }
}

/// What follows the tag and length octets, however many there are, of an element that is cut off.
fn behind_header(octets: &[u8]) -> sigcodec_wire::Reader<'_> {
    let skip = match octets {
        [_, n @ 0x81..=0x84, ..] => usize::from(n & 0x7f).saturating_add(2),
        _ => 2,
    };
    sigcodec_wire::Reader::new(octets.get(skip..).unwrap_or_default(), Message::LAYER)
}

impl Encode for Answer<'_> {
    /// An Abort as a whole message, a Reject as a component.
    fn encode(&self, w: &mut Writer<'_>) {
        match self {
            Self::Abort { dtid, cause } => crate::Outgoing::p_abort(dtid, *cause).encode(w),
            Self::Reject(reject) => Component::Reject(*reject).encode(w),
        }
    }
}
