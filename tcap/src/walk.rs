//! Every field of a message, in the order of its octets.

use crate::{
    component::{Code, Component, Invoke, oid},
    dialogue::{Diagnostic, Dialogue, diagnostic, inner, pdu_element},
    message::{COMPONENT_PORTION, DIALOGUE_PORTION, DTID, MAX_COMPONENTS, Message, OTID, P_ABORT_CAUSE},
    names,
};
use sigcodec_wire::{
    Kind, Reader,
    ber::{self, Ber as _, BitString, External, Oid, Tag, Tlv, Typed, Value as _},
    walk::{Field, Occurrences, Shape, Span, Value, Visitor, Walk},
};

/// What the layer above knows about what a message carries.
pub trait Payload {
    /// The name of an operation.
    fn operation_name(&mut self, context: Option<&[u8]>, code: i64) -> Option<&'static str>;
    /// The name of an error.
    fn error_name(&mut self, context: Option<&[u8]>, code: i64) -> Option<&'static str>;
    /// The name of an application context.
    fn context_name(&mut self, context: &[u8]) -> Option<&'static str>;
    /// Walks a parameter; `false` when its type is not known here.
    fn parameter(&mut self, parameter: &PayloadParameter<'_>, visitor: &mut dyn Visitor) -> bool;
    /// Walks what a piece of user information holds; `false` when its type is not known here.
    fn user_information(&mut self, information: &External<'_>, visitor: &mut dyn Visitor) -> bool;
}

/// A parameter of a component, for the layer above.
#[derive(Clone, Copy, Debug)]
pub struct PayloadParameter<'a> {
    /// The contents of the application context name, where the message has one.
    pub context: Option<&'a [u8]>,
    /// What it is.
    pub kind: ParameterKind,
    /// The operation code, or the error code of an error.
    pub code: i64,
    /// The parameter.
    pub tlv: Tlv<'a>,
}

/// What a parameter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterKind {
    /// The argument of an Invoke.
    Argument,
    /// A result.
    Result,
    /// The parameter of an error.
    Error,
}

impl ParameterKind {
    /// The name of the field.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Argument => "argument",
            Self::Result => "result",
            Self::Error => "parameter",
        }
    }
}

/// Knows nothing: parameters are shown as octets.
#[derive(Clone, Copy, Debug)]
pub struct NoPayload;

impl Payload for NoPayload {
    fn operation_name(&mut self, _: Option<&[u8]>, _: i64) -> Option<&'static str> {
        None
    }
    fn error_name(&mut self, _: Option<&[u8]>, _: i64) -> Option<&'static str> {
        None
    }
    fn context_name(&mut self, _: &[u8]) -> Option<&'static str> {
        None
    }
    fn parameter(&mut self, _: &PayloadParameter<'_>, _: &mut dyn Visitor) -> bool {
        false
    }
    fn user_information(&mut self, _: &External<'_>, _: &mut dyn Visitor) -> bool {
        false
    }
}

impl Walk for Message<'_> {
    fn walk(&self, visitor: &mut dyn Visitor) {
        self.walk_with(visitor, &mut NoPayload);
    }
}

impl Message<'_> {
    /// Tells `visitor` every field; `payload` names operations and walks their parameters.
    pub fn walk_with(&self, visitor: &mut dyn Visitor, payload: &mut dyn Payload) {
        let span = self.element.span();
        visitor.begin(Field::new("tcap", span), Shape::Object);
        let head = Span::new(span.start, self.element.body.position());
        visitor.value(Field::new("messageType", head), Value::Text(&self.message_type.name()));
        let context = self.application_context().ok().flatten();
        let mut portions = self.portions();
        let mut seen = Occurrences::default();
        loop {
            let rest = portions.rest();
            let portion = match portions.next() {
                None => break,
                Some(Ok(p)) => p,
                Some(Err(e)) => {
                    visitor.fault(Field::new("unframed", Span::of(&rest)), rest.rest(), e);
                    // What is there of a portion that is cut off; nothing follows it.
                    match Tlv::clamped(rest) {
                        Some(cut) => cut,
                        None => break,
                    }
                }
            };
            let octets = portion.body.rest();
            let name = match portion.tag {
                OTID => seen.name(0, "otid"),
                DTID => seen.name(1, "dtid"),
                P_ABORT_CAUSE => seen.name(2, "pAbortCause"),
                DIALOGUE_PORTION => seen.name(3, "dialogue"),
                COMPONENT_PORTION => seen.name(4, "components"),
                _ => seen.name(UNKNOWN, "unknownPortion"),
            };
            let field = Field::new(name.as_str(), portion.span());
            match portion.tag {
                OTID | DTID => visitor.value(field, Value::Octets(octets)),
                P_ABORT_CAUSE => match i64::decode_value(portion.body) {
                    Ok(n) => visitor.value(field, Value::Named(n, names::p_abort_cause(n))),
                    Err(e) => visitor.fault(field, octets, e),
                },
                DIALOGUE_PORTION => walk_dialogue(field, &portion, visitor, payload),
                COMPONENT_PORTION => walk_components(field, &portion, context, visitor, payload),
                _ => visitor.unknown(field, octets),
            }
        }
        visitor.end();
    }
}

/// What portions, and members of a dialogue PDU, that are not known are counted by.
pub(crate) const UNKNOWN: usize = 63;

fn walk_dialogue(field: Field<'_>, portion: &Tlv<'_>, visitor: &mut dyn Visitor, payload: &mut dyn Payload) {
    let (syntax, pdu) = match pdu_element(portion.body) {
        Ok(found) => {
            visitor.begin(field, Shape::Object);
            found
        }
        Err(e) => {
            // What is there of one that is cut off.
            let Some(found) = cut_pdu(portion.body) else {
                return visitor.fault(field, portion.body.rest(), e);
            };
            visitor.begin(field, Shape::Object);
            let rest = portion.body;
            visitor.fault(Field::new("unframed", Span::of(&rest)), rest.rest(), e);
            found
        }
    };
    let structured = syntax.octets() == crate::STRUCTURED;
    if !structured && syntax.octets() != crate::UNSTRUCTURED {
        visitor.value(Field::new("abstractSyntax", Span::of(&portion.body)), Value::Text(&syntax));
    }
    let name = match (pdu.tag.class(), pdu.tag.number()) {
        (1, 0) if structured => "aarq",
        (1, 0) => "audt",
        (1, 1) => "aare",
        (1, 4) => "abrt",
        _ => {
            visitor.fault(Field::new("pdu", pdu.span()), pdu.body.rest(), pdu.error(Kind::Dialogue));
            return visitor.end();
        }
    };
    visitor.begin(Field::new(name, pdu.span()), Shape::Object);
    let mut members = ber::Tlvs::new(pdu.body);
    let mut seen = Occurrences::default();
    loop {
        let rest = members.rest();
        match members.next() {
            None => break,
            Some(Ok(member)) => walk_dialogue_member(name, &member, &mut seen, visitor, payload),
            Some(Err(e)) => visitor.fault(Field::new("unframed", Span::of(&rest)), rest.rest(), e),
        }
    }
    // What is missing, twice or out of place.
    if let Err(e) = Dialogue::decode(portion.body) {
        if matches!(e.kind(), Kind::Missing | Kind::UnknownMember) {
            visitor.fault(Field::new("pdu", Span::new(e.at(), e.at())), &[], e);
        }
    }
    visitor.end();
    visitor.end();
}

/// The abstract syntax and the PDU in a dialogue portion whose frames are cut off.
fn cut_pdu<'a>(portion: Reader<'a>) -> Option<(Oid<'a>, Tlv<'a>)> {
    let open = |r: &mut Reader<'a>| {
        let before = *r;
        Tlv::read(r).ok().or_else(|| Tlv::clamped(before))
    };
    let external = open(&mut { portion }).filter(|t| t.constructed && t.tag == Tag::EXTERNAL)?;
    let mut r = external.body;
    let syntax = Tlv::read(&mut r).and_then(|t| Oid::from_tlv(&t)).ok()?;
    let wrapper = open(&mut r).filter(|t| t.constructed && t.tag == Tag::context(0))?;
    let pdu = open(&mut { wrapper.body }).filter(|t| t.constructed)?;
    Some((syntax, pdu))
}

/// A member of a dialogue PDU; a fault in it hides nothing but itself. One that stands again is numbered.
fn walk_dialogue_member(
    pdu: &str,
    tlv: &Tlv<'_>,
    seen: &mut Occurrences,
    visitor: &mut dyn Visitor,
    payload: &mut dyn Payload,
) {
    let (span, octets, number) = (tlv.span(), tlv.body.rest(), tlv.tag.number());
    let context = tlv.tag.class() == 2;
    let (name, counted) = match (pdu, number) {
        ("abrt", 0) if context => ("abortSource", 0),
        (_, 0) if context => ("protocolVersion", 0),
        ("aarq" | "audt" | "aare", 1) if context => ("applicationContextName", 1),
        ("aare", 2) if context => ("result", 2),
        ("aare", 3) if context => ("resultSourceDiagnostic", 3),
        (_, 30) if context => ("userInformation", 30),
        _ => ("unknown", UNKNOWN),
    };
    let name = seen.name(counted, name);
    let field = Field::new(name.as_str(), span);
    let result = match (pdu, counted) {
        ("abrt", 0) => i64::from_tagged(tlv).map(|n| {
            visitor.value(field, Value::Named(n, names::abort_source(n)));
        }),
        (_, 0) => BitString::from_tagged(tlv).map(|v| visitor.value(field, Value::Text(&v))),
        (_, 1) => inner::<Oid<'_>>(tlv).map(|context| {
            visitor.begin(field, Shape::Object);
            visitor.value(Field::new("oid", span), Value::Text(&context));
            if let Some(name) = payload.context_name(context.octets()) {
                visitor.value(Field::new("name", span), Value::Text(&name));
            }
            visitor.end();
        }),
        (_, 2) => inner::<i64>(tlv).map(|n| {
            visitor.value(field, Value::Named(n, names::associate_result(n)));
        }),
        (_, 3) => diagnostic(tlv).map(|d| {
            visitor.begin(field, Shape::Object);
            let (name, n, text) = match d {
                Diagnostic::User(n) => ("dialogueServiceUser", n, names::user_diagnostic(n)),
                Diagnostic::Provider(n) => ("dialogueServiceProvider", n, names::provider_diagnostic(n)),
            };
            visitor.value(Field::new(name, span), Value::Named(n, text));
            visitor.end();
        }),
        (_, 30) if tlv.constructed => {
            walk_externals(name.as_str(), tlv, visitor, payload);
            Ok(())
        }
        (_, 30) => Err(tlv.error(Kind::Primitive)),
        _ => return visitor.unknown(field, octets),
    };
    if let Err(e) = result {
        visitor.fault(field, octets, e);
    }
}

/// A list of EXTERNAL: what it holds where `payload` knows, else as it came.
pub(crate) fn walk_externals(
    name: &str,
    list: &Tlv<'_>,
    visitor: &mut dyn Visitor,
    payload: &mut dyn Payload,
) {
    visitor.begin(Field::new(name, list.span()), Shape::List);
    let mut elements = ber::Tlvs::new(list.body);
    loop {
        let rest = elements.rest();
        match elements.next() {
            None => break,
            Some(Ok(tlv)) => walk_external("", &tlv, visitor, payload),
            Some(Err(e)) => visitor.fault(Field::new("", Span::of(&rest)), rest.rest(), e),
        }
    }
    visitor.end();
}

/// An EXTERNAL: what it holds where `payload` knows, else as it came.
pub(crate) fn walk_external(
    name: &'static str,
    tlv: &Tlv<'_>,
    visitor: &mut dyn Visitor,
    payload: &mut dyn Payload,
) {
    let field = Field::typed(name, "EXTERNAL", tlv.span());
    let external = match External::from_tlv(tlv) {
        Ok(external) => external,
        Err(e) => return visitor.fault(field, tlv.body.rest(), e),
    };
    visitor.begin(field, Shape::Object);
    // Before the encoding, which comes last.
    for part in ber::Tlvs::new(tlv.body).flatten() {
        let span = part.span();
        match part.tag {
            Tag::OID => {
                if let Some(syntax) = external.direct_reference {
                    visitor.value(Field::new("directReference", span), Value::Text(&syntax));
                }
            }
            Tag::INTEGER => {
                if let Some(n) = external.indirect_reference {
                    visitor.value(Field::new("indirectReference", span), Value::Signed(n));
                }
            }
            Tag::OBJECT_DESCRIPTOR => {
                visitor.value(Field::new("dataValueDescriptor", span), Value::Octets(part.body.rest()));
            }
            _ => match external.encoding {
                ber::Encoding::SingleAsn1Type(value) => {
                    if !payload.user_information(&external, visitor) {
                        ber::walk("singleASN1Type", ber::OpenType::SCHEMA, &value.0, visitor);
                    }
                }
                ber::Encoding::OctetAligned(octets) => {
                    visitor.value(Field::new("octetAligned", span), Value::Octets(octets));
                }
                ber::Encoding::Arbitrary(bits) => {
                    visitor.value(Field::new("arbitrary", span), Value::Text(&bits));
                }
            },
        }
    }
    visitor.end();
}

fn walk_components(
    field: Field<'_>,
    portion: &Tlv<'_>,
    context: Option<&[u8]>,
    visitor: &mut dyn Visitor,
    payload: &mut dyn Payload,
) {
    visitor.begin(field, Shape::List);
    let mut elements = ber::Tlvs::new(portion.body);
    let mut count = 0usize;
    loop {
        let rest = elements.rest();
        let Some(item) = elements.next() else { break };
        let tlv = match item {
            Ok(tlv) if count < MAX_COMPONENTS => tlv,
            other => {
                let e = other.err().unwrap_or_else(|| rest.error(Kind::Count));
                visitor.fault(Field::new("", Span::of(&rest)), rest.rest(), e);
                let cut = Tlv::clamped(rest).and_then(|cut| Some((Component::partial(&cut)?, cut)));
                if let Some((component, cut)) = cut {
                    walk_component(&component, &cut, context, visitor, payload);
                }
                break;
            }
        };
        count = count.wrapping_add(1);
        match Component::decode(&tlv) {
            Ok(component) => walk_component(&component, &tlv, context, visitor, payload),
            Err(e) => visitor.fault(Field::new("", tlv.span()), tlv.body.rest(), e),
        }
    }
    visitor.end();
}

fn walk_component(
    component: &Component<'_>,
    tlv: &Tlv<'_>,
    context: Option<&[u8]>,
    visitor: &mut dyn Visitor,
    payload: &mut dyn Payload,
) {
    let span = tlv.span();
    // The span of the n-th element inside.
    let child = |n: usize| ber::Tlvs::new(tlv.body).nth(n).and_then(Result::ok).map_or(span, |t| t.span());
    visitor.begin(Field::new("", span), Shape::Object);
    visitor.begin(Field::new(component.name(), span), Shape::Object);
    match component.invoke_id() {
        Some(n) => visitor.value(Field::new("invokeId", child(0)), Value::Signed(n)),
        None => visitor.value(Field::new("invokeId", child(0)), Value::Text(&"null")),
    }
    let mut code_at = child(1);
    if let Component::Invoke(Invoke { linked_id: Some(n), .. }) = component {
        let n = *n;
        visitor.value(Field::new("linkedId", code_at), Value::Signed(n));
        code_at = child(2);
    }
    let kind = match component {
        Component::Invoke(_) => ParameterKind::Argument,
        Component::ReturnError(_) => ParameterKind::Error,
        _ => ParameterKind::Result,
    };
    let mut known = None;
    match component {
        Component::ReturnError(e) => {
            known = e.error.local();
            let name = known.and_then(|n| payload.error_name(context, n));
            walk_code("error", e.error, name, code_at, visitor);
        }
        Component::Reject(r) => {
            let (number, n) = r.problem.parts();
            let (name, text) = match number {
                0 => ("general", names::general_problem(n)),
                1 => ("invoke", names::invoke_problem(n)),
                2 => ("returnResult", names::return_result_problem(n)),
                _ => ("returnError", names::return_error_problem(n)),
            };
            visitor.begin(Field::new("problem", code_at), Shape::Object);
            visitor.value(Field::new(name, code_at), Value::Named(n, text));
            visitor.end();
        }
        other => {
            if let Some(code) = other.operation() {
                known = code.local().or_else(|| code.disguised());
                let name = known.and_then(|n| payload.operation_name(context, n));
                walk_code("operation", code, name, code_at, visitor);
            }
        }
    }
    if let Some(tlv) = component.parameter() {
        let shown = known
            .is_some_and(|code| payload.parameter(&PayloadParameter { context, kind, code, tlv }, visitor));
        if !shown {
            ber::walk(kind.name(), ber::OpenType::SCHEMA, &tlv, visitor);
        }
    }
    visitor.end();
    visitor.end();
}

fn walk_code(
    field: &'static str,
    code: Code<'_>,
    name: Option<&'static str>,
    span: Span,
    visitor: &mut dyn Visitor,
) {
    visitor.begin(Field::new(field, span), Shape::Object);
    match code {
        Code::Local(n) => visitor.value(Field::new("local", span), Value::Signed(n)),
        Code::Global(octets) => {
            visitor.value(Field::new("global", span), Value::Text(&oid(octets)));
            visitor.value(Field::new("contents", span), Value::Octets(octets));
        }
        Code::Other(tag, _, octets) => {
            visitor.value(Field::new("tag", span), Value::Unsigned(u64::from(tag.number())));
            visitor.value(Field::new("contents", span), Value::Octets(octets));
        }
    }
    if let Some(name) = name {
        visitor.value(Field::new("name", span), Value::Text(&name));
    }
    visitor.end();
}
