//! Building messages: the parameter's encoder nests inside, in one pass.

use crate::{
    canonical::{constructed, primitive},
    component::{
        Code, INVOKE, LINKED_ID, Problem, REJECT, RETURN_ERROR, RETURN_RESULT_LAST, RETURN_RESULT_NOT_LAST,
    },
    dialogue::{
        self, AARE_DIAGNOSTIC, AARE_PDU, AARE_RESULT, AARQ_PDU, Diagnostic, Dialogue, FROM_USER, INTEGER,
        STRUCTURED, UNSTRUCTURED, VERSION_FRONT,
    },
    message::{COMPONENT_PORTION, DIALOGUE_PORTION, DTID, MAX_COMPONENTS, MessageType, OTID, P_ABORT_CAUSE},
};
use sigcodec_ber::WriteTlv as _;
use sigcodec_ber::{Ber as _, Tag, Tlvs};
use sigcodec_wire::{Encode, Kind, Layer, Reader, Writer};

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
    /// More components than [`MAX_COMPONENTS`] are refused with [`Kind::Count`].
    #[inline]
    fn encode(&self, w: &mut Writer<'_>) {
        w.tlv(self.message_type.tag(), true, |w| {
            let n = w.measure(|w| self.components.encode(w));
            // None takes fewer than two octets.
            if n > 2 * MAX_COMPONENTS {
                count(n, w);
            }
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
                transaction_id(const { primitive(DTID) }, id, w);
            }
            if let Some(id) = self.otid {
                transaction_id(const { primitive(OTID) }, id, w);
            }
        });
    }
}

/// Refuses more components than are decoded among the last `n` octets.
#[inline(never)]
fn count(n: usize, w: &mut Writer<'_>) {
    let Some(octets) = w.front(n) else { return };
    // Nearly always it is one.
    if let [_, length @ 0x80..=0x82, rest @ ..] = octets {
        let (of_length, contents) = rest.split_at_checked(usize::from(length & 3)).unwrap_or_default();
        if of_length.iter().fold(0, |n, octet| n << 8 | usize::from(*octet)) == contents.len() {
            return;
        }
    }
    let written = Tlvs::new(Reader::new(octets, Layer::Tcap));
    if written.take(MAX_COMPONENTS.saturating_add(1)).count() > MAX_COMPONENTS {
        w.fail(Kind::Count, Layer::Tcap);
    }
}

/// A transaction id; nearly every one has four octets. One of none or of more is refused.
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
    // The decoder takes no other for an id, Q.773 §4.2.1.3.
    if !matches!(id.len(), 1..=4) {
        w.fail(Kind::TransactionId, Layer::Tcap);
    }
    w.tlv(Tag::of_identifier(tag), false, |w| w.bytes(id));
}

/// Result and diagnostic of an AARE that accepts.
const ACCEPTED: [u8; 12] = [AARE_RESULT, 3, INTEGER, 1, 0, AARE_DIAGNOSTIC, 5, FROM_USER, 3, INTEGER, 1, 0];
/// The version, a BIT STRING of one bit that is set.
const VERSION_1: [u8; 4] = {
    let [tag, size, unused] = VERSION_FRONT;
    [tag, size, unused, 0x80]
};

impl Encode for Portions<'_> {
    #[inline]
    fn encode(&self, w: &mut Writer<'_>) {
        match self {
            Self::Dialogue(d) => d.encode_contents(w),
            Self::Request(context) => associate(w, AARQ_PDU, false, context, 0),
            Self::Accept(context) => {
                w.array(ACCEPTED);
                associate(w, AARE_PDU, false, context, ACCEPTED.len());
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
            after = after.wrapping_add(w.measure(|w| w.header(dialogue::USER_INFORMATION, true, after)));
        }
        match &self.pdu {
            Pdu::Request { context, unstructured } => associate(w, AARQ_PDU, *unstructured, context, after),
            Pdu::Response { context, result, diagnostic } => {
                let n = w.measure(|w| {
                    match diagnostic {
                        Diagnostic::User(0) => w.array([AARE_DIAGNOSTIC, 5, FROM_USER, 3, INTEGER, 1, 0]),
                        other => other.encode_tagged(dialogue::DIAGNOSTIC, w),
                    }
                    let [result] = result.to_be_bytes();
                    w.array([AARE_RESULT, 3, INTEGER, 1, result]);
                });
                associate(w, AARE_PDU, false, context, after.wrapping_add(n));
            }
            Pdu::Abort(source) => {
                let [source] = source.to_be_bytes();
                w.array([const { primitive(dialogue::ABORT_SOURCE) }, 1, source]);
                external(w, const { constructed(dialogue::ABORT) }, false, after.wrapping_add(3));
            }
        }
    }
}

/// What stands in front of the `after` last octets of an AARQ or AARE of version 1: from the EXTERNAL to the
/// application context name.
fn associate(w: &mut Writer<'_>, pdu: u8, unstructured: bool, context: &[u8], after: usize) {
    /// Octets between the head of the PDU and the context: the version, and the heads around the context.
    const INSIDE: u8 = 8;
    /// Octets between the head of the EXTERNAL and that of the PDU, with the latter.
    const AROUND: u8 = 13;
    #[expect(clippy::cast_possible_truncation, reason = "seven octets")]
    const SYNTAX: u8 = STRUCTURED.len() as u8;
    w.bytes(context);
    // With these in front of the context all lengths are short.
    if let (Ok(c @ 0..=100), Ok(after @ 0..=100)) = (u8::try_from(context.len()), u8::try_from(after)) {
        let n = c.wrapping_add(after).wrapping_add(INSIDE);
        if n <= 0x7f - AROUND {
            let [[s1, s2, s3, s4, s5, structured, s7], [.., other, _]] =
                const { [syntax(STRUCTURED), syntax(UNSTRUCTURED)] };
            let [v1, v2, v3, v4] = VERSION_1;
            return w.array([
                const { constructed(Tag::EXTERNAL) },
                n.wrapping_add(AROUND),
                const { primitive(Tag::OID) },
                SYNTAX,
                s1,
                s2,
                s3,
                s4,
                s5,
                if unstructured { other } else { structured },
                s7,
                const { constructed(dialogue::SINGLE_TYPE) },
                n.wrapping_add(2),
                pdu,
                n,
                v1,
                v2,
                v3,
                v4,
                const { constructed(dialogue::CONTEXT) },
                c.wrapping_add(2),
                const { primitive(Tag::OID) },
                c,
            ]);
        }
    }
    let n = w.measure(|w| {
        let n = w.measure(|w| w.header(Tag::OID, false, context.len()));
        w.header(dialogue::CONTEXT, true, n.wrapping_add(context.len()));
        w.array(VERSION_1);
    });
    external(w, pdu, unstructured, n.wrapping_add(context.len()).wrapping_add(after));
}
/// The octets of an abstract syntax.
const fn syntax(octets: &[u8]) -> [u8; 7] {
    match octets.first_chunk() {
        Some(octets) => *octets,
        None => panic!("a shorter one"),
    }
}

/// What stands in front of the `n` octets of a dialogue PDU.
#[cold]
fn external(w: &mut Writer<'_>, pdu: u8, unstructured: bool, n: usize) {
    let around = w.measure(|w| {
        let head = w.measure(|w| w.header(Tag::of_identifier(pdu), true, n));
        w.header(dialogue::SINGLE_TYPE, true, n.wrapping_add(head));
        w.tlv(Tag::OID, false, |w| w.bytes(if unstructured { UNSTRUCTURED } else { STRUCTURED }));
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
            w.tlv(dialogue::SINGLE_TYPE, true, |w| self.value.encode(w));
            w.tlv(Tag::OID, false, |w| w.bytes(self.syntax));
        });
    }
}

/// Components, for [`Outgoing::components`].
///
/// Invoke ids are -128 to 127, Q.773 §4.2.2.2.1; another one is refused with [`Kind::Integer`].
impl Portions<'_> {
    /// An Invoke of a local operation.
    pub const fn invoke<P: Encode>(invoke_id: i64, operation: u8, argument: P) -> impl Encode + use<P> {
        LocalOut { tag: INVOKE, invoke_id, code: operation, parameter: argument }
    }
    /// An Invoke that answers another one, or whose operation code is no local one.
    pub const fn linked_invoke<'a, P: Encode>(
        invoke_id: i64,
        linked_id: Option<i64>,
        operation: Code<'a>,
        argument: P,
    ) -> impl Encode + use<'a, P> {
        ComponentOut { tag: INVOKE, invoke_id, linked_id, code: Some(operation), parameter: argument }
    }
    /// A return result of a local operation; the last one.
    pub const fn return_result<P: Encode>(invoke_id: i64, operation: u8, result: P) -> impl Encode + use<P> {
        let code = Some(Code::Local(operation as i64));
        ComponentOut { tag: RETURN_RESULT_LAST, invoke_id, linked_id: None, code, parameter: result }
    }
    /// A return result without a result.
    #[must_use]
    pub const fn empty_result(invoke_id: i64) -> impl Encode + use<> {
        ComponentOut { tag: RETURN_RESULT_LAST, invoke_id, linked_id: None, code: None, parameter: () }
    }
    /// A part of the result of a local operation; more follow.
    pub const fn return_result_not_last<P: Encode>(
        invoke_id: i64,
        operation: u8,
        result: P,
    ) -> impl Encode + use<P> {
        let code = Some(Code::Local(operation as i64));
        ComponentOut { tag: RETURN_RESULT_NOT_LAST, invoke_id, linked_id: None, code, parameter: result }
    }
    /// A return result whose operation code is no local one; `last` tells whether more follow.
    pub const fn coded_result<'a, P: Encode>(
        last: bool,
        invoke_id: i64,
        operation: Code<'a>,
        result: P,
    ) -> impl Encode + use<'a, P> {
        let tag = if last { RETURN_RESULT_LAST } else { RETURN_RESULT_NOT_LAST };
        ComponentOut { tag, invoke_id, linked_id: None, code: Some(operation), parameter: result }
    }
    /// A return error with a local code.
    pub const fn return_error<P: Encode>(invoke_id: i64, error: u8, parameter: P) -> impl Encode + use<P> {
        LocalOut { tag: RETURN_ERROR, invoke_id, code: error, parameter }
    }
    /// A return error whose code is no local one.
    pub const fn coded_error<'a, P: Encode>(
        invoke_id: i64,
        error: Code<'a>,
        parameter: P,
    ) -> impl Encode + use<'a, P> {
        ComponentOut { tag: RETURN_ERROR, invoke_id, linked_id: None, code: Some(error), parameter }
    }
    /// A Reject; without an invoke id when it could not be read.
    #[must_use]
    pub const fn reject(invoke_id: Option<i64>, problem: Problem) -> impl Encode + use<> {
        RejectOut { invoke_id, problem }
    }
}

/// The octet of an invoke id.
#[inline]
fn invoke_id(id: i64, w: &mut Writer<'_>) -> u8 {
    let [.., octet] = id.to_be_bytes();
    if i8::try_from(id).is_err() {
        w.fail(Kind::Integer, Layer::Tcap);
    }
    octet
}

/// Invoke and return error with a local code: nearly every one.
struct LocalOut<P> {
    tag: Tag,
    invoke_id: i64,
    code: u8,
    parameter: P,
}

impl<P: Encode> Encode for LocalOut<P> {
    #[inline]
    fn encode(&self, w: &mut Writer<'_>) {
        let n = w.measure(|w| self.parameter.encode(w));
        let id = invoke_id(self.invoke_id, w);
        match u8::try_from(n) {
            Ok(n @ 0..=0x79) if self.code < 0x80 => {
                w.array([constructed(self.tag), n.wrapping_add(6), INTEGER, 1, id, INTEGER, 1, self.code]);
            }
            _ => {
                let head = w.measure(|w| {
                    i64::from(self.code).encode(w);
                    w.array([INTEGER, 1, id]);
                });
                w.header(self.tag, true, n.wrapping_add(head));
            }
        }
    }
}

struct ComponentOut<'a, P> {
    tag: Tag,
    invoke_id: i64,
    linked_id: Option<i64>,
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
                let id = invoke_id(n, w);
                w.array([const { primitive(LINKED_ID) }, 1, id]);
            }
            let id = invoke_id(self.invoke_id, w);
            w.array([INTEGER, 1, id]);
        });
    }
}

struct RejectOut {
    invoke_id: Option<i64>,
    problem: Problem,
}

impl Encode for RejectOut {
    fn encode(&self, w: &mut Writer<'_>) {
        w.tlv(REJECT, true, |w| {
            let (tag, n) = self.problem.parts();
            n.encode_tagged(Tag::context(tag), w);
            match self.invoke_id {
                Some(id) => {
                    let id = invoke_id(id, w);
                    w.array([INTEGER, 1, id]);
                }
                None => w.array([const { primitive(Tag::NULL) }, 0]),
            }
        });
    }
}
