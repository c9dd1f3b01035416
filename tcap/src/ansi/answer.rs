//! What a receiver answers to a package it cannot read, T1.114.4.

use super::{
    component::{Component, ComponentIds, INVOKE_LAST, INVOKE_NOT_LAST, Problem, REJECT, Reject},
    message::{Message, PackageType, TRANSACTION_ID},
};
use sigcodec_ber::{Tag, Tlv, Tlvs};
use sigcodec_wire::{Decode as _, Encode, Error, Kind, Reader, Writer};

/// An answer to send.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Answer<'a> {
    /// Abort the transaction: to the peer's transaction id with a P-Abort cause.
    Abort {
        /// The peer's originating transaction id: the responding id of the answer.
        dtid: &'a [u8],
        /// The P-Abort cause.
        cause: i64,
    },
    /// Reject a component; it goes into the next package of the transaction.
    Reject(Reject<'a>),
}

impl<'a> Answer<'a> {
    /// The answer to a package that [`Message::decode`](sigcodec_wire::Decode::decode) refused with `error`.
    ///
    /// `None` when there is no originating transaction id to answer to: a response, an abort, a unidirectional
    /// package, or one whose id cannot be read is discarded.
    #[must_use]
    pub fn to_message(octets: &'a [u8], error: Error) -> Option<Self> {
        let mut r = Reader::new(octets, Message::LAYER);
        let outer = Tlv::read(&mut r).ok().or_else(|| Tlv::clamped(r))?;
        let known = PackageType::of(outer.tag);
        if matches!(known, Some(PackageType::Unidirectional | PackageType::Response | PackageType::Abort)) {
            return None;
        }
        let id = Tlvs::new(outer.body).map_while(Result::ok).find(|p| p.tag == TRANSACTION_ID)?;
        let octets = id.body.rest();
        // An unknown package with one id has it from its originator.
        let dtid = match (known, octets.len()) {
            (Some(t), n) if n == t.id_size() => octets.get(..4)?,
            (None, 4 | 8) => octets.get(..4)?,
            _ => return None,
        };
        let cause = match error.kind() {
            Kind::MessageType => 1,
            Kind::Duplicate | Kind::Missing | Kind::TransactionId => 2,
            _ => 3,
        };
        Some(Self::Abort { dtid, cause })
    }
    /// What is wrong with the transaction or dialogue portion of a package that decodes, as a P-Abort to its
    /// originator: a dialogue portion that cannot be read is "badly structured dialogue portion".
    #[must_use]
    pub fn to_transaction(message: &Message<'a>) -> Option<Self> {
        let dtid = message.otid()?.octets();
        message.dialogue().err().map(|_| Self::Abort { dtid, cause: 8 })
    }
    /// The Reject for a component that could not be read, with its invoke id as correlation id where there is
    /// one.
    ///
    /// `None` for a Reject, which is not rejected.
    #[must_use]
    pub fn to_component(tlv: &Tlv<'a>) -> Option<Self> {
        if tlv.tag == REJECT {
            return None;
        }
        let error = Component::decode(tlv).err()?;
        let problem = match error.kind() {
            Kind::Component => Problem::UNRECOGNIZED_COMPONENT_TYPE,
            Kind::Tag | Kind::Missing | Kind::Trailing => Problem::INCORRECT_COMPONENT_PORTION,
            Kind::Constructed | Kind::Segmented | Kind::Primitive => Problem::INCORRECT_COMPONENT_CODING,
            _ => Problem::BADLY_STRUCTURED_COMPONENT_PORTION,
        };
        let ids = Tlvs::new(tlv.body).next().and_then(Result::ok).filter(|t| t.tag == Tag::private(15));
        let octets = ids.map_or(&[][..], |t| t.body.rest());
        let id = match tlv.tag {
            INVOKE_LAST | INVOKE_NOT_LAST => octets.get(..1),
            _ => octets.get(..1).filter(|_| octets.len() == 1),
        };
        let component_ids = ComponentIds::of_answer(id.unwrap_or_default());
        Some(Self::Reject(Reject { component_ids, problem, parameter: None }))
    }
}

impl Encode for Answer<'_> {
    /// An Abort as a whole package, a Reject as a component with an empty parameter sequence.
    fn encode(&self, w: &mut Writer<'_>) {
        match self {
            Self::Abort { dtid, cause } => super::Outgoing::abort(dtid, *cause).encode(w),
            Self::Reject(reject) => {
                let ids = reject.component_ids.octets();
                super::Portions::reject(ids, reject.problem, super::build::NO_PARAMETERS).encode(w);
            }
        }
    }
}
