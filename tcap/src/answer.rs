//! What a receiver answers to a message it cannot read, Q.774 §3.2 and §3.3.

use crate::{
    Diagnostic, Outgoing, Portions,
    component::{Code, Component, Problem, REJECT, Reject},
    dialogue::DialoguePdu,
    message::{DTID, Message, MessageType, OTID},
};
use sigcodec_ber::{Tag, Tlv, Tlvs};
use sigcodec_wire::{Decode as _, Encode, Error, Kind, Reader, Writer};

/// An answer to send.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Answer<'a> {
    /// Abort the transaction: to the peer's transaction id with a P-Abort cause.
    Abort {
        /// The peer's originating transaction id: the destination of the answer.
        dtid: &'a [u8],
        /// The P-Abort cause.
        cause: i64,
    },
    /// Abort the dialogue: an Abort with an ABRT of the dialogue service provider.
    AbortDialogue {
        /// The peer's originating transaction id.
        dtid: &'a [u8],
    },
    /// Refuse the dialogue: an Abort with an AARE that says that there is no common dialogue portion.
    RefuseDialogue {
        /// The peer's originating transaction id.
        dtid: &'a [u8],
        /// The contents of the application context name of the request.
        context: &'a [u8],
    },
    /// Reject a component; it goes into the next message of the transaction.
    Reject(Reject<'a>),
}

/// Of the general problems.
const MISTYPED_COMPONENT: i64 = 1;
const UNRECOGNIZED_MESSAGE_TYPE: i64 = 0;
const BADLY_FORMATTED: i64 = 2;
const INCORRECT: i64 = 3;

impl<'a> Answer<'a> {
    /// The answer to a message that [`Message::decode`](sigcodec_wire::Decode::decode) refused with `error`.
    ///
    /// `None` when there is no originating transaction id to answer to, or the message is one that is not
    /// answered: an End, an Abort, a Unidirectional. Such a message is discarded.
    #[must_use]
    pub fn to_message(octets: &'a [u8], error: Error) -> Option<Self> {
        let r = Reader::new(octets, Message::LAYER);
        // The id is read from what is there even where the frame around it is not intact.
        let outer = Tlv::read(&mut { r }).ok().or_else(|| Tlv::clamped(r));
        let (tag, body) = match outer {
            Some(tlv) => (Some(tlv.tag), tlv.body),
            None => (None, behind_header(octets)),
        };
        let answered =
            |t| matches!(MessageType::of(t), Some(MessageType::Begin | MessageType::Continue) | None);
        if !tag.is_none_or(answered) {
            return None;
        }
        let mut otid = None;
        for portion in Tlvs::new(body).map_while(Result::ok) {
            match portion.tag {
                OTID if otid.is_none() => otid = Some(portion.body.rest()),
                OTID | DTID => {}
                _ => break,
            }
        }
        let cause = match error.kind() {
            Kind::MessageType => UNRECOGNIZED_MESSAGE_TYPE,
            Kind::Duplicate | Kind::Missing | Kind::TransactionId => INCORRECT,
            _ => BADLY_FORMATTED,
        };
        let dtid = otid.filter(|id| matches!(id.len(), 1..=4))?;
        Some(Self::Abort { dtid, cause })
    }
    /// What is wrong with the transaction portion of a message that decodes, as a P-Abort to its originator:
    /// an id that its type must have is missing, one that it must not have is there (incorrect), or one has no
    /// octet or more than four (badly formatted).
    ///
    /// `None` when nothing is wrong, or the message cannot be answered.
    #[must_use]
    pub fn to_transaction(message: &Message<'a>) -> Option<Self> {
        let wanted = match message.message_type {
            MessageType::Begin => false,
            MessageType::Continue => true,
            _ => return None,
        };
        let dtid = message.otid?;
        dtid.number()?;
        let cause = match message.dtid {
            Some(id) if wanted && id.number().is_none() => BADLY_FORMATTED,
            there if there.is_some() != wanted => INCORRECT,
            _ if message.p_abort_cause.is_some() => INCORRECT,
            _ => return None,
        };
        Some(Self::Abort { dtid: dtid.octets(), cause })
    }
    /// What is wrong with the dialogue portion of a message that decodes.
    ///
    /// In a Begin one that cannot be read is a badly formatted transaction portion, and one that holds no AARQ an
    /// incorrect one; a protocol version that is not known is refused. In a Continue the dialogue is aborted.
    ///
    /// `None` when nothing is wrong, or the message cannot be answered.
    #[must_use]
    pub fn to_dialogue(message: &Message<'a>) -> Option<Self> {
        let dtid = message.otid?;
        dtid.number()?;
        let dtid = dtid.octets();
        let read = message.dialogue();
        match message.message_type {
            MessageType::Begin => match read {
                Err(_) => Some(Self::Abort { dtid, cause: BADLY_FORMATTED }),
                Ok(None) => None,
                Ok(Some(d)) => match d.pdu {
                    DialoguePdu::Aarq(request) => {
                        let known = request.protocol_version.is_none_or(|v| v.bit(0));
                        let context = request.application_context_name.octets();
                        (!known).then_some(Self::RefuseDialogue { dtid, context })
                    }
                    _ => Some(Self::Abort { dtid, cause: INCORRECT }),
                },
            },
            MessageType::Continue => match read {
                Ok(None) => None,
                Ok(Some(d)) if matches!(d.pdu, DialoguePdu::Aare(_)) => None,
                _ => Some(Self::AbortDialogue { dtid }),
            },
            _ => None,
        }
    }
    /// The Rejects for the components of a message that could not be read, in their order; none for an End, an Abort or
    /// a Unidirectional, behind which no message of the transaction can follow.
    pub fn to_components(message: &Message<'a>) -> impl Iterator<Item = Self> + use<'a> {
        let answered = matches!(message.message_type, MessageType::Begin | MessageType::Continue);
        let elements = if answered { message.components().elements() } else { None };
        Rejects { elements, left: crate::MAX_COMPONENTS }
    }
    /// The Reject for a component that could not be read, or whose invoke id or code is none, Q.774 §3.2.2.
    ///
    /// `None` for a Reject, which is not rejected.
    #[must_use]
    pub fn to_component(tlv: &Tlv<'a>) -> Option<Self> {
        let error = match Component::decode(tlv) {
            Ok(component) if is_mistyped(&component) => return Self::reject(tlv, MISTYPED_COMPONENT),
            decoded => decoded.err()?,
        };
        let problem = match error.kind() {
            Kind::Component => 0,
            Kind::Tag
            | Kind::Missing
            | Kind::Constructed
            | Kind::Primitive
            | Kind::Integer
            | Kind::Trailing => MISTYPED_COMPONENT,
            _ => 2,
        };
        Self::reject(tlv, problem)
    }
    fn reject(tlv: &Tlv<'a>, problem: i64) -> Option<Self> {
        if tlv.tag == REJECT {
            return None;
        }
        let first = Tlvs::new(tlv.body).next().and_then(Result::ok).filter(|id| id.tag == Tag::INTEGER);
        let invoke_id = first.and_then(|id| {
            let number = sigcodec_ber::Ber::from_tlv(&id).ok()?;
            (-128..=127).contains(&number).then_some(number)
        });
        Some(Self::Reject(Reject { invoke_id, problem: Problem::General(problem), parameter: None }))
    }
}

/// Whether the invoke id of a component is none, or its operation or error code has another form than a code has.
fn is_mistyped(component: &Component<'_>) -> bool {
    let code = match component {
        Component::ReturnError(c) => Some(c.error),
        other => other.operation(),
    };
    let id = component.invoke_id();
    id.is_some_and(|id| !(-128..=127).contains(&id))
        || code.is_some_and(|code| matches!(code, Code::Other(..)))
}

/// Goes through the components and stops at those that cannot be read.
struct Rejects<'a> {
    elements: Option<Tlvs<'a>>,
    left: usize,
}

impl<'a> Iterator for Rejects<'a> {
    type Item = Answer<'a>;
    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let elements = self.elements.as_mut()?;
            self.left = self.left.checked_sub(1)?;
            let rest = elements.rest();
            match elements.next()? {
                Ok(tlv) => match Answer::to_component(&tlv) {
                    None => {}
                    answer => return answer,
                },
                // A component without an intact frame is badly structured, and nothing can be found behind it.
                Err(_) => {
                    self.elements = None;
                    let none = Reject { invoke_id: None, problem: Problem::General(2), parameter: None };
                    return match Tlv::clamped(rest) {
                        Some(cut) => Answer::reject(&cut, 2),
                        None => Some(Answer::Reject(none)),
                    };
                }
            }
        }
    }
}

/// What follows the tag and length octets, however many there are, of an element that is cut off.
fn behind_header(octets: &[u8]) -> Reader<'_> {
    let skip = match octets {
        [_, n @ 0x81..=0x84, ..] => usize::from(n & 0x7f).saturating_add(2),
        _ => 2,
    };
    Reader::new(octets.get(skip..).unwrap_or_default(), Message::LAYER)
}

impl Encode for Answer<'_> {
    /// An Abort as a whole message, a Reject as a component.
    fn encode(&self, w: &mut Writer<'_>) {
        match self {
            Self::Abort { dtid, cause } => Outgoing::p_abort(dtid, *cause).encode(w),
            Self::AbortDialogue { dtid } => {
                Outgoing::u_abort(dtid).with_dialogue(Portions::abort(1, ())).encode(w);
            }
            Self::RefuseDialogue { dtid, context } => {
                let refuse = Portions::refuse(context, Diagnostic::Provider(2), ());
                Outgoing::u_abort(dtid).with_dialogue(refuse).encode(w);
            }
            Self::Reject(reject) => Component::Reject(*reject).encode(w),
        }
    }
}
