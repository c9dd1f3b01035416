//! Building messages: the parameter's encoder nests inside, in one pass.

use crate::{
    component::{Code, INVOKE, Problem, REJECT, RETURN_ERROR, RETURN_RESULT_LAST, RETURN_RESULT_NOT_LAST},
    dialogue::{Diagnostic, Dialogue, STRUCTURED, UNSTRUCTURED},
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
pub struct Outgoing<'a, C, D = Portions<'a>> {
    /// Which message.
    pub message_type: MessageType,
    /// Originating transaction id, 1 to 4 octets.
    pub otid: Option<&'a [u8]>,
    /// Destination transaction id, 1 to 4 octets.
    pub dtid: Option<&'a [u8]>,
    /// P-Abort cause.
    pub p_abort_cause: Option<i64>,
    /// What the dialogue portion holds: [`Portions`], or what its makers give.
    pub dialogue: Option<D>,
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

impl<'a, C> Outgoing<'a, C> {
    const fn new(message_type: MessageType, components: C) -> Self {
        Self { message_type, otid: None, dtid: None, p_abort_cause: None, dialogue: None, components }
    }
    /// A Unidirectional without dialogue portion.
    pub const fn unidirectional(components: C) -> Self {
        Self::new(MessageType::Unidirectional, components)
    }
    /// A Begin with an AARQ when there is an application context.
    pub const fn begin(otid: &'a [u8], context: Option<&'a [u8]>, components: C) -> Self {
        let mut out = Self::new(MessageType::Begin, components);
        out.otid = Some(otid);
        if let Some(oid) = context {
            out.dialogue = Some(Portions::Request(oid));
        }
        out
    }
    /// An End with an AARE when there is an application context.
    pub const fn end(dtid: &'a [u8], context: Option<&'a [u8]>, components: C) -> Self {
        let mut out = Self::new(MessageType::End, components);
        out.dtid = Some(dtid);
        if let Some(oid) = context {
            out.dialogue = Some(Portions::Accept(oid));
        }
        out
    }
    /// A Continue with an AARE when there is an application context.
    pub const fn continuing(
        otid: &'a [u8],
        dtid: &'a [u8],
        context: Option<&'a [u8]>,
        components: C,
    ) -> Self {
        let mut out = Self::end(dtid, context, components);
        out.message_type = MessageType::Continue;
        out.otid = Some(otid);
        out
    }
    /// The same message with another dialogue portion: what [`Portions::request`] and its neighbours make.
    pub fn with_dialogue<D: Encode>(self, dialogue: D) -> Outgoing<'a, C, D> {
        let Self { message_type, otid, dtid, p_abort_cause, components, .. } = self;
        Outgoing { message_type, otid, dtid, p_abort_cause, dialogue: Some(dialogue), components }
    }
}

impl<'a> Outgoing<'a, ()> {
    /// An Abort by the transaction sub-layer, with its cause.
    #[must_use]
    pub const fn p_abort(dtid: &'a [u8], cause: i64) -> Self {
        let mut out = Self::new(MessageType::Abort, ());
        out.dtid = Some(dtid);
        out.p_abort_cause = Some(cause);
        out
    }
    /// An Abort by the user; [`with_dialogue`](Self::with_dialogue) and [`Portions::abort`] say more.
    #[must_use]
    pub const fn u_abort(dtid: &'a [u8]) -> Self {
        let mut out = Self::new(MessageType::Abort, ());
        out.dtid = Some(dtid);
        out
    }
}

impl<C: Encode, D: Encode> Encode for Outgoing<'_, C, D> {
    #[inline]
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
                transaction_id(0x49, id, w);
            }
            if let Some(id) = self.otid {
                transaction_id(0x48, id, w);
            }
        });
    }
}

/// A transaction id; nearly every one has four octets.
#[inline]
fn transaction_id(tag: u8, id: &[u8], w: &mut Writer<'_>) {
    match *id {
        [a, b, c, d] => w.array([tag, 4, a, b, c, d]),
        _ => other_id(tag, id, w),
    }
}
#[cold]
#[inline(never)]
fn other_id(tag: u8, id: &[u8], w: &mut Writer<'_>) {
    w.tlv(if tag == 0x48 { OTID } else { DTID }, false, |w| w.bytes(id));
}

/// Result and diagnostic of an AARE that accepts.
const ACCEPTED: [u8; 12] = [0xa2, 3, 2, 1, 0, 0xa3, 5, 0xa1, 3, 2, 1, 0];

impl Encode for Portions<'_> {
    #[inline]
    fn encode(&self, w: &mut Writer<'_>) {
        match self {
            Self::Dialogue(d) => d.encode_contents(w),
            Self::Request(context) => associate(w, 0, false, context, 0),
            Self::Accept(context) => {
                w.array(ACCEPTED);
                associate(w, 1, false, context, ACCEPTED.len());
            }
        }
    }
}

/// Dialogue portions, for [`Outgoing::with_dialogue`].
///
/// `information` writes the user information, [`external`](Self::external) values or a tuple of them; `()` for
/// none.
impl<'a> Portions<'a> {
    /// A dialogue request (AARQ) of version 1.
    pub const fn request<I: Encode>(context: &'a [u8], information: I) -> impl Encode + use<'a, I> {
        DialogueOut { pdu: Pdu::Request { context, unstructured: false }, information }
    }
    /// The dialogue PDU of a Unidirectional (AUDT) of version 1.
    pub const fn unidirectional<I: Encode>(context: &'a [u8], information: I) -> impl Encode + use<'a, I> {
        DialogueOut { pdu: Pdu::Request { context, unstructured: true }, information }
    }
    /// A dialogue response (AARE) that accepts.
    pub const fn accept<I: Encode>(context: &'a [u8], information: I) -> impl Encode + use<'a, I> {
        Self::respond(context, 0, Diagnostic::User(0), information)
    }
    /// A dialogue response (AARE) that rejects permanently, and why.
    pub const fn refuse<I: Encode>(
        context: &'a [u8],
        diagnostic: Diagnostic,
        information: I,
    ) -> impl Encode + use<'a, I> {
        Self::respond(context, 1, diagnostic, information)
    }
    const fn respond<I>(
        context: &'a [u8],
        result: i8,
        diagnostic: Diagnostic,
        information: I,
    ) -> DialogueOut<'a, I> {
        DialogueOut { pdu: Pdu::Response { context, result, diagnostic }, information }
    }
    /// A dialogue abort (ABRT): 0 by the user, 1 by the provider.
    pub const fn abort<I: Encode>(source: i8, information: I) -> impl Encode + use<I> {
        DialogueOut { pdu: Pdu::Abort(source), information }
    }
    /// A piece of user information: an EXTERNAL with the contents of its abstract syntax and one element.
    pub const fn external<V: Encode>(syntax: &'a [u8], value: V) -> impl Encode + use<'a, V> {
        ExternalOut { syntax, value }
    }
}

enum Pdu<'a> {
    Request { context: &'a [u8], unstructured: bool },
    Response { context: &'a [u8], result: i8, diagnostic: Diagnostic },
    Abort(i8),
}

struct DialogueOut<'a, I> {
    pdu: Pdu<'a>,
    information: I,
}

impl<I: Encode> Encode for DialogueOut<'_, I> {
    fn encode(&self, w: &mut Writer<'_>) {
        let mut after = w.measure(|w| self.information.encode(w));
        if after != 0 {
            after = after.wrapping_add(w.measure(|w| w.header(Tag::context(30), true, after)));
        }
        match &self.pdu {
            Pdu::Request { context, unstructured } => associate(w, 0, *unstructured, context, after),
            Pdu::Response { context, result, diagnostic } => {
                let n = w.measure(|w| {
                    match diagnostic {
                        Diagnostic::User(0) => w.array([0xa3, 5, 0xa1, 3, 2, 1, 0]),
                        other => other.encode_tagged(Tag::context(3), w),
                    }
                    let [result] = result.to_be_bytes();
                    w.array([0xa2, 3, 2, 1, result]);
                });
                associate(w, 1, false, context, after.wrapping_add(n));
            }
            Pdu::Abort(source) => {
                let [source] = source.to_be_bytes();
                w.array([0x80, 1, source]);
                external(w, 4, false, after.wrapping_add(3));
            }
        }
    }
}

/// What stands in front of the `after` last octets of an AARQ or AARE of version 1: from the EXTERNAL to the
/// application context name.
fn associate(w: &mut Writer<'_>, pdu: u8, unstructured: bool, context: &[u8], after: usize) {
    w.bytes(context);
    // With 8 octets in front of the context and 13 in front of those, all lengths are short.
    if let (Ok(c @ 0..=100), Ok(after @ 0..=100)) = (u8::try_from(context.len()), u8::try_from(after)) {
        let n = c.wrapping_add(after).wrapping_add(8);
        if n <= 0x7f - 13 {
            return w.array([
                0x28,
                n.wrapping_add(13),
                6,
                7,
                0,
                0x11,
                0x86,
                5,
                1,
                1u8.wrapping_add(u8::from(unstructured)),
                1,
                0xa0,
                n.wrapping_add(2),
                0x60 | pdu,
                n,
                0x80,
                2,
                7,
                0x80,
                0xa1,
                c.wrapping_add(2),
                6,
                c,
            ]);
        }
    }
    let n = w.measure(|w| {
        let n = w.measure(|w| w.header(Tag::OID, false, context.len()));
        w.header(Tag::context(1), true, n.wrapping_add(context.len()));
        w.array([0x80, 2, 7, 0x80]);
    });
    external(w, pdu, unstructured, n.wrapping_add(context.len()).wrapping_add(after));
}

/// What stands in front of the `n` octets of a dialogue PDU.
#[cold]
fn external(w: &mut Writer<'_>, pdu: u8, unstructured: bool, n: usize) {
    let around = w.measure(|w| {
        let head = w.measure(|w| w.header(Tag::application(u32::from(pdu)), true, n));
        w.header(Tag::context(0), true, n.wrapping_add(head));
        w.bytes(if unstructured { UNSTRUCTURED } else { STRUCTURED });
        w.array([6, 7]);
    });
    w.header(Tag::EXTERNAL, true, n.wrapping_add(around));
}

struct ExternalOut<'a, V> {
    syntax: &'a [u8],
    value: V,
}

impl<V: Encode> Encode for ExternalOut<'_, V> {
    fn encode(&self, w: &mut Writer<'_>) {
        w.tlv(Tag::EXTERNAL, true, |w| {
            w.tlv(Tag::context(0), true, |w| self.value.encode(w));
            w.tlv(Tag::OID, false, |w| w.bytes(self.syntax));
        });
    }
}

/// Components, for [`Outgoing::components`].
impl Portions<'_> {
    /// An Invoke of a local operation.
    pub const fn invoke<P: Encode>(invoke_id: i8, operation: u8, argument: P) -> impl Encode + use<P> {
        LocalOut { tag: INVOKE, invoke_id, code: operation, parameter: argument }
    }
    /// An Invoke that answers another one, or whose operation code is no local one.
    pub const fn linked_invoke<'a, P: Encode>(
        invoke_id: i8,
        linked_id: Option<i8>,
        operation: Code<'a>,
        argument: P,
    ) -> impl Encode + use<'a, P> {
        ComponentOut { tag: INVOKE, invoke_id, linked_id, code: Some(operation), parameter: argument }
    }
    /// A return result of a local operation; the last one.
    pub const fn return_result<P: Encode>(invoke_id: i8, operation: u8, result: P) -> impl Encode + use<P> {
        let code = Some(Code::Local(operation as i64));
        ComponentOut { tag: RETURN_RESULT_LAST, invoke_id, linked_id: None, code, parameter: result }
    }
    /// A return result without a result.
    #[must_use]
    pub const fn empty_result(invoke_id: i8) -> impl Encode + use<> {
        ComponentOut { tag: RETURN_RESULT_LAST, invoke_id, linked_id: None, code: None, parameter: () }
    }
    /// A part of the result of a local operation; more follow.
    pub const fn return_result_not_last<P: Encode>(
        invoke_id: i8,
        operation: u8,
        result: P,
    ) -> impl Encode + use<P> {
        let code = Some(Code::Local(operation as i64));
        ComponentOut { tag: RETURN_RESULT_NOT_LAST, invoke_id, linked_id: None, code, parameter: result }
    }
    /// A return result whose operation code is no local one; `last` tells whether more follow.
    pub const fn coded_result<'a, P: Encode>(
        last: bool,
        invoke_id: i8,
        operation: Code<'a>,
        result: P,
    ) -> impl Encode + use<'a, P> {
        let tag = if last { RETURN_RESULT_LAST } else { RETURN_RESULT_NOT_LAST };
        ComponentOut { tag, invoke_id, linked_id: None, code: Some(operation), parameter: result }
    }
    /// A return error with a local code.
    pub const fn return_error<P: Encode>(invoke_id: i8, error: u8, parameter: P) -> impl Encode + use<P> {
        LocalOut { tag: RETURN_ERROR, invoke_id, code: error, parameter }
    }
    /// A return error whose code is no local one.
    pub const fn coded_error<'a, P: Encode>(
        invoke_id: i8,
        error: Code<'a>,
        parameter: P,
    ) -> impl Encode + use<'a, P> {
        ComponentOut { tag: RETURN_ERROR, invoke_id, linked_id: None, code: Some(error), parameter }
    }
    /// A Reject; without an invoke id when it could not be read.
    #[must_use]
    pub const fn reject(invoke_id: Option<i8>, problem: Problem) -> impl Encode + use<> {
        RejectOut { invoke_id, problem }
    }
}

/// Invoke and return error with a local code: nearly every one.
struct LocalOut<P> {
    tag: Tag,
    invoke_id: i8,
    code: u8,
    parameter: P,
}

impl<P: Encode> Encode for LocalOut<P> {
    #[inline]
    fn encode(&self, w: &mut Writer<'_>) {
        let n = w.measure(|w| self.parameter.encode(w));
        let [id] = self.invoke_id.to_be_bytes();
        match (u8::try_from(n), u8::try_from(self.tag.number())) {
            (Ok(n @ 0..=0x79), Ok(tag)) if self.code < 0x80 => {
                w.array([0xa0 | tag, n.wrapping_add(6), 2, 1, id, 2, 1, self.code]);
            }
            _ => {
                let head = w.measure(|w| {
                    i64::from(self.code).encode(w);
                    w.array([2, 1, id]);
                });
                w.header(self.tag, true, n.wrapping_add(head));
            }
        }
    }
}

struct ComponentOut<'a, P> {
    tag: Tag,
    invoke_id: i8,
    linked_id: Option<i8>,
    code: Option<Code<'a>>,
    parameter: P,
}

impl<P: Encode> Encode for ComponentOut<'_, P> {
    fn encode(&self, w: &mut Writer<'_>) {
        let content = |w: &mut Writer<'_>| {
            self.parameter.encode(w);
            if let Some(code) = self.code {
                code.encode(w);
            }
        };
        w.tlv(self.tag, true, |w| {
            match self.tag {
                RETURN_RESULT_LAST | RETURN_RESULT_NOT_LAST if self.code.is_some() => {
                    w.tlv(Tag::SEQUENCE, true, content);
                }
                _ => content(w),
            }
            if let Some(n) = self.linked_id {
                i64::from(n).encode_tagged(Tag::context(0), w);
            }
            let [id] = self.invoke_id.to_be_bytes();
            w.array([2, 1, id]);
        });
    }
}

struct RejectOut {
    invoke_id: Option<i8>,
    problem: Problem,
}

impl Encode for RejectOut {
    fn encode(&self, w: &mut Writer<'_>) {
        w.tlv(REJECT, true, |w| {
            let (tag, n) = self.problem.parts();
            n.encode_tagged(Tag::context(tag), w);
            match self.invoke_id {
                Some(id) => {
                    let [id] = id.to_be_bytes();
                    w.array([2, 1, id]);
                }
                None => w.array([5, 0]),
            }
        });
    }
}
