//! Every field of a package, in the order of its octets.

use super::{
    component::{Code, Component, Problem},
    dialogue::{Confidentiality, Dialogue, Identifier},
    message::{
        COMPONENT_SEQUENCE, DIALOGUE_PORTION, Message, P_ABORT_CAUSE, TRANSACTION_ID, USER_ABORT,
        user_abort_information,
    },
    names,
};
use crate::{
    message::MAX_COMPONENTS,
    walk::{UNKNOWN, walk_external, walk_externals},
};
use sigcodec_wire::{
    Kind, Reader,
    ber::{self, Tag, Tlv, Tlvs, Value as _},
    walk::{Field, Occurrences, Shape, Span, Value, Visitor, Walk},
};

impl Walk for Message<'_> {
    fn walk(&self, visitor: &mut dyn Visitor) {
        let span = self.element.span();
        visitor.begin(Field::new("tcap", span), Shape::Object);
        let head = Span::new(span.start, self.element.body.position());
        visitor.value(Field::new("packageType", head), Value::Text(&self.package_type.name()));
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
            self.walk_portion(&portion, &mut seen, visitor);
        }
        visitor.end();
    }
}

impl Message<'_> {
    fn walk_portion(&self, portion: &Tlv<'_>, seen: &mut Occurrences, visitor: &mut dyn Visitor) {
        let (span, octets) = (portion.span(), portion.body.rest());
        let name = match portion.tag {
            TRANSACTION_ID => seen.name(0, "transactionId"),
            P_ABORT_CAUSE => seen.name(1, "pAbortCause"),
            USER_ABORT => seen.name(2, "userAbortInformation"),
            DIALOGUE_PORTION => seen.name(3, "dialogue"),
            COMPONENT_SEQUENCE => seen.name(4, "components"),
            _ => seen.name(UNKNOWN, "unknownPortion"),
        };
        let field = Field::new(name.as_str(), span);
        match portion.tag {
            // What stands again is none of the message's.
            TRANSACTION_ID if name.as_str() == "transactionId" => self.walk_ids(field, octets, visitor),
            TRANSACTION_ID => visitor.value(field, Value::Octets(octets)),
            P_ABORT_CAUSE => match i64::decode_value(portion.body) {
                Ok(n) => visitor.value(field, Value::Named(n, names::p_abort_cause(n))),
                Err(e) => visitor.fault(field, octets, e),
            },
            USER_ABORT => {
                visitor.begin(field, Shape::Object);
                match user_abort_information(portion.body) {
                    Ok(Some(_)) => {
                        if let Some(Ok(tlv)) = Tlvs::new(portion.body).next() {
                            walk_external("external", &tlv, visitor, &mut crate::NoPayload);
                        }
                    }
                    Ok(None) => {}
                    Err(e) => visitor.fault(Field::new("external", Span::of(&portion.body)), octets, e),
                }
                visitor.end();
            }
            DIALOGUE_PORTION => walk_dialogue(field, portion, visitor),
            COMPONENT_SEQUENCE => walk_components(field, portion, visitor),
            _ => visitor.unknown(field, octets),
        }
    }
    /// The identifiers in a portion of transaction ids.
    fn walk_ids(&self, field: Field<'_>, octets: &[u8], visitor: &mut dyn Visitor) {
        let span = field.span;
        let middle = span.end.saturating_sub(4);
        match (self.otid(), self.dtid()) {
            (Some(o), Some(d)) => {
                visitor.value(Field::new("otid", Span::new(span.start, middle)), Value::Octets(o.octets()));
                visitor.value(Field::new("dtid", Span::new(middle, span.end)), Value::Octets(d.octets()));
            }
            (Some(id), None) => visitor.value(Field::new("otid", span), Value::Octets(id.octets())),
            (None, Some(id)) => visitor.value(Field::new("dtid", span), Value::Octets(id.octets())),
            (None, None) => visitor.value(field, Value::Octets(octets)),
        }
    }
}

fn walk_identifier(name: &'static str, id: Identifier<'_>, span: Span, visitor: &mut dyn Visitor) {
    let field = Field::new(name, span);
    match id {
        Identifier::Integer(n) => visitor.value(field, Value::Signed(n)),
        Identifier::Object(oid) => visitor.value(field, Value::Text(&oid)),
    }
}

fn walk_dialogue(field: Field<'_>, portion: &Tlv<'_>, visitor: &mut dyn Visitor) {
    let dialogue = match Dialogue::decode(portion.body) {
        Ok(d) => d,
        Err(e) => return visitor.fault(field, portion.body.rest(), e),
    };
    visitor.begin(field, Shape::Object);
    for tlv in Tlvs::new(portion.body).flatten() {
        let span = tlv.span();
        match (tlv.tag.class(), tlv.tag.number()) {
            (3, 26) => visitor.value(Field::new("version", span), Value::Octets(tlv.body.rest())),
            (3, 27 | 28) => {
                if let Some(id) = dialogue.application_context {
                    walk_identifier("applicationContext", id, span, visitor);
                }
            }
            (3, 29) => walk_externals("userInformation", &tlv, visitor, &mut crate::NoPayload),
            (2, 0 | 1) => {
                if let Some(id) = dialogue.security_context {
                    walk_identifier("securityContext", id, span, visitor);
                }
            }
            _ => {
                let Some(Confidentiality { id, rest }) = dialogue.confidentiality else { continue };
                visitor.begin(Field::new("confidentiality", span), Shape::Object);
                if let Some(id) = id {
                    walk_identifier("confidentialityId", id, span, visitor);
                }
                if !rest.is_empty() {
                    visitor.unknown(Field::new("rest", span), rest.octets());
                }
                visitor.end();
            }
        }
    }
    visitor.end();
}

fn walk_components(field: Field<'_>, portion: &Tlv<'_>, visitor: &mut dyn Visitor) {
    visitor.begin(field, Shape::List);
    let mut elements = Tlvs::new(portion.body);
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
                    walk_component(&component, &cut, visitor);
                }
                break;
            }
        };
        count = count.wrapping_add(1);
        match Component::decode(&tlv) {
            Ok(component) => walk_component(&component, &tlv, visitor),
            Err(e) => visitor.fault(Field::new("", tlv.span()), tlv.body.rest(), e),
        }
    }
    visitor.end();
}

fn walk_component(component: &Component<'_>, tlv: &Tlv<'_>, visitor: &mut dyn Visitor) {
    let span = tlv.span();
    let child = |n: usize| Tlvs::new(tlv.body).nth(n).and_then(Result::ok).map_or(span, |t| t.span());
    visitor.begin(Field::new("", span), Shape::Object);
    visitor.begin(Field::new(component.name(), span), Shape::Object);
    let ids = component.component_ids();
    let ids_at = child(0);
    if let Some(n) = ids.invoke_id() {
        visitor.value(Field::new("invokeId", ids_at), Value::Unsigned(u64::from(n)));
    }
    if let Some(n) = ids.correlation_id() {
        visitor.value(Field::new("correlationId", ids_at), Value::Unsigned(u64::from(n)));
    }
    if !ids.is_valid() {
        visitor.value(Field::new("componentIds", ids_at), Value::Octets(ids.octets()));
    }
    match component {
        Component::ReturnError(e) => walk_code("error", e.error, names::error(e.error), child(1), visitor),
        Component::Reject(r) => walk_problem(r.problem, child(1), visitor),
        other => {
            if let Some(code) = other.operation() {
                walk_code("operation", code, names::operation(code), child(1), visitor);
            }
        }
    }
    if let Some(tlv) = component.parameter() {
        walk_parameter(&tlv, visitor);
    }
    visitor.end();
    visitor.end();
}

fn walk_problem(problem: Problem<'_>, span: Span, visitor: &mut dyn Visitor) {
    visitor.begin(Field::new("problem", span), Shape::Object);
    match problem.parts() {
        Some((kind, specifier)) => {
            let name = names::problem_type(kind);
            visitor.value(Field::new("type", span), Value::Named(i64::from(kind), name));
            let name = names::problem(problem);
            visitor.value(Field::new("specifier", span), Value::Named(i64::from(specifier), name));
        }
        None => visitor.value(Field::new("octets", span), Value::Octets(problem.0)),
    }
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
    let form = match code {
        Code::National(_) => "national",
        Code::Private(_) => "private",
        Code::Other(tag, ..) => {
            visitor.value(Field::new("class", span), Value::Unsigned(u64::from(tag.class())));
            visitor.value(Field::new("tag", span), Value::Unsigned(u64::from(tag.number())));
            "contents"
        }
    };
    match (code, code.number()) {
        (Code::National(_) | Code::Private(_), Some(n)) => {
            visitor.value(Field::new(form, span), Value::Unsigned(n));
        }
        (Code::National(o) | Code::Private(o) | Code::Other(_, _, o), _) => {
            visitor.value(Field::new(form, span), Value::Octets(o));
        }
    }
    if let ("operation", Some(family), Some(specifier)) = (field, code.family(), code.specifier()) {
        visitor.value(Field::new("family", span), Value::Named(i64::from(family), names::family(code)));
        visitor.value(Field::new("specifier", span), Value::Unsigned(u64::from(specifier)));
        if matches!(code, Code::National(_)) {
            visitor.value(Field::new("replyRequired", span), Value::Flag(code.reply_required()));
        }
    }
    if let Some(name) = name {
        visitor.value(Field::new("name", span), Value::Text(&name));
    }
    visitor.end();
}

/// A parameter set or sequence as a list of its parameters, each as it came; another element as it came.
fn walk_parameter(tlv: &Tlv<'_>, visitor: &mut dyn Visitor) {
    let open = <ber::OpenType<'_> as ber::Typed>::SCHEMA;
    let name = match tlv.tag {
        t if t == Tag::private(16) => "paramSequence",
        t if t == Tag::private(18) => "paramSet",
        _ => return ber::walk("parameter", open, tlv, visitor),
    };
    if !tlv.constructed {
        return ber::walk("parameter", open, tlv, visitor);
    }
    visitor.begin(Field::new(name, tlv.span()), Shape::List);
    let mut elements = Tlvs::new(tlv.body);
    loop {
        let rest: Reader<'_> = elements.rest();
        match elements.next() {
            None => break,
            Some(Ok(item)) => ber::walk("", open, &item, visitor),
            Some(Err(e)) => visitor.fault(Field::new("", Span::of(&rest)), rest.rest(), e),
        }
    }
    visitor.end();
}
