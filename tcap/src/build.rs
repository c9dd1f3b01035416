//! Building messages: the parameter's encoder nests inside, in one pass.

use crate::{
    component::{INVOKE, RETURN_ERROR, RETURN_RESULT_LAST, RETURN_RESULT_NOT_LAST},
    dialogue::{Dialogue, STRUCTURED},
    message::{COMPONENT_PORTION, DIALOGUE_PORTION, DTID, MessageType, OTID, P_ABORT_CAUSE},
};
use sigcodec_wire::{
    Encode, Writer,
    ber::{Ber as _, Tag},
};

/// A message to build. Portions that its type does not have stay `None`.
///
/// ```
/// use sigcodec_tcap::{Outgoing, Portions};
/// use sigcodec_wire::Encode as _;
/// let octets = [2, 1, 1];
/// let begin = Outgoing::begin(&[7], Some(&[4, 0, 0, 1, 0, 20, 3]), Portions::invoke(1, 45, octets));
/// let mut buf = [0; 64];
/// assert_eq!(begin.encode_to_slice(&mut buf).unwrap()[0], 0x62);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Outgoing<'a, C> {
    /// Which message.
    pub message_type: MessageType,
    /// Originating transaction id, 1 to 4 octets.
    pub otid: Option<&'a [u8]>,
    /// Destination transaction id, 1 to 4 octets.
    pub dtid: Option<&'a [u8]>,
    /// P-Abort cause.
    pub p_abort_cause: Option<i64>,
    /// Dialogue portion.
    pub dialogue: Option<Portions<'a>>,
    /// The components, [`Portions::invoke`] and others, or a tuple of them; `()` for none.
    pub components: C,
}

/// Makers of the parts of a message.
#[derive(Clone, Copy, Debug)]
pub enum Portions<'a> {
    /// A dialogue request (AARQ) without user information: the contents of its application context name.
    Request(&'a [u8]),
    /// A dialogue response (AARE) that accepts: the contents of the application context name.
    Accept(&'a [u8]),
    /// Any dialogue portion.
    Dialogue(Dialogue<'a>),
}

impl<'a, C: Encode> Outgoing<'a, C> {
    /// A Begin with an AARQ when there is an application context.
    pub const fn begin(otid: &'a [u8], context: Option<&'a [u8]>, components: C) -> Self {
        let dialogue = match context {
            Some(oid) => Some(Portions::Request(oid)),
            None => None,
        };
        Self {
            message_type: MessageType::Begin,
            otid: Some(otid),
            dtid: None,
            p_abort_cause: None,
            dialogue,
            components,
        }
    }
    /// An End with an AARE when there is an application context.
    pub const fn end(dtid: &'a [u8], context: Option<&'a [u8]>, components: C) -> Self {
        let dialogue = match context {
            Some(oid) => Some(Portions::Accept(oid)),
            None => None,
        };
        Self {
            message_type: MessageType::End,
            otid: None,
            dtid: Some(dtid),
            p_abort_cause: None,
            dialogue,
            components,
        }
    }
    /// A Continue with an AARE when there is an application context.
    pub fn continuing(otid: &'a [u8], dtid: &'a [u8], context: Option<&'a [u8]>, components: C) -> Self {
        let end = Self::end(dtid, context, components);
        Self { message_type: MessageType::Continue, otid: Some(otid), ..end }
    }
}

impl<C: Encode> Encode for Outgoing<'_, C> {
    fn encode(&self, w: &mut Writer<'_>) {
        w.tlv(self.message_type.tag(), true, |w| {
            let n = w.measure(|w| self.components.encode(w));
            if n != 0 {
                w.header(COMPONENT_PORTION, true, n);
            }
            if let Some(d) = &self.dialogue {
                w.tlv(DIALOGUE_PORTION, true, |w| d.encode(w));
            }
            if let Some(n) = self.p_abort_cause {
                n.encode_tagged(P_ABORT_CAUSE, w);
            }
            if let Some(id) = self.dtid {
                w.tlv(DTID, false, |w| w.bytes(id));
            }
            if let Some(id) = self.otid {
                w.tlv(OTID, false, |w| w.bytes(id));
            }
        });
    }
}

impl Encode for Portions<'_> {
    fn encode(&self, w: &mut Writer<'_>) {
        match self {
            Self::Dialogue(d) => d.encode_contents(w),
            Self::Request(context) => associate(0, context, w, |_| ()),
            // Accepted, and no diagnostic from the user.
            Self::Accept(context) => {
                associate(1, context, w, |w| {
                    w.array([0xa2, 3, 2, 1, 0, 0xa3, 5, 0xa1, 3, 2, 1, 0]);
                });
            }
        }
    }
}

/// The EXTERNAL around an AARQ or AARE of version 1.
fn associate(pdu: u32, context: &[u8], w: &mut Writer<'_>, more: impl FnOnce(&mut Writer<'_>)) {
    w.tlv(Tag::EXTERNAL, true, |w| {
        w.tlv(Tag::context(0), true, |w| {
            w.tlv(Tag::application(pdu), true, |w| {
                more(w);
                w.tlv(Tag::context(1), true, |w| w.tlv(Tag::OID, false, |w| w.bytes(context)));
                w.array([0x80, 2, 7, 0x80]);
            });
        });
        w.bytes(STRUCTURED);
        w.array([6, 7]);
    });
}

impl Portions<'_> {
    /// An Invoke of a local operation.
    pub const fn invoke<P: Encode>(invoke_id: i8, operation: u8, argument: P) -> impl Encode {
        ComponentOut { tag: INVOKE, invoke_id, sequence: false, code: operation, parameter: argument }
    }
    /// A return result of a local operation; the last one.
    pub const fn return_result<P: Encode>(invoke_id: i8, operation: u8, result: P) -> impl Encode {
        ComponentOut {
            tag: RETURN_RESULT_LAST,
            invoke_id,
            sequence: true,
            code: operation,
            parameter: result,
        }
    }
    /// A part of the result of a local operation; more follow.
    pub const fn return_result_not_last<P: Encode>(invoke_id: i8, operation: u8, result: P) -> impl Encode {
        ComponentOut {
            tag: RETURN_RESULT_NOT_LAST,
            invoke_id,
            sequence: true,
            code: operation,
            parameter: result,
        }
    }
    /// A return error with a local code.
    pub const fn return_error<P: Encode>(invoke_id: i8, error: u8, parameter: P) -> impl Encode {
        ComponentOut { tag: RETURN_ERROR, invoke_id, sequence: false, code: error, parameter }
    }
}

struct ComponentOut<P> {
    tag: Tag,
    invoke_id: i8,
    sequence: bool,
    code: u8,
    parameter: P,
}

impl<P: Encode> Encode for ComponentOut<P> {
    fn encode(&self, w: &mut Writer<'_>) {
        let code = |w: &mut Writer<'_>| {
            self.parameter.encode(w);
            if self.code < 0x80 {
                w.array([2, 1, self.code]);
            } else {
                w.array([2, 2, 0, self.code]);
            }
        };
        w.tlv(self.tag, true, |w| {
            if self.sequence {
                w.tlv(Tag::SEQUENCE, true, code);
            } else {
                code(w);
            }
            let [id] = self.invoke_id.to_be_bytes();
            w.array([2, 1, id]);
        });
    }
}
