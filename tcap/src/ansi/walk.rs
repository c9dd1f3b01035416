//! Every field of a package, in the order of its octets.

use super::{
    component::{Code, ComponentIds, ERROR, OPERATION, Problem},
    dialogue::{Confidentiality, Dialogue, Identifier},
    message::{Message, user_abort_information},
    names,
};
use crate::{
    NoPayload, ParameterCode, ParameterKind, Payload,
    schema::{self, Row},
    walk::Teller,
};
use sigcodec_ber as ber;
use sigcodec_ber::{Ber as _, Body, OpenType, Tlv, Tlvs, Typed as _};
use sigcodec_wire::{
    Result,
    walk::{Field, Shape, Span, Value, Visitor, Walk},
};

impl Walk for Message<'_> {
    fn walk(&self, visitor: &mut dyn Visitor) {
        self.walk_with(visitor, &mut NoPayload);
    }
}

impl Message<'_> {
    /// Tells `visitor` every field; `payload` walks parameters and what user information holds.
    pub fn walk_with(&self, visitor: &mut dyn Visitor, payload: &mut dyn Payload) {
        let mut teller =
            Teller { visitor, payload, package: Some(self.package_type), code: None, behind: None };
        teller.message(
            &self.element,
            "packageType",
            self.package_type.name(),
            schema::ANSI_PORTIONS,
            [None; 2],
        );
    }
}

impl<'a> Teller<'_, 'a> {
    /// The identifiers in a portion of transaction ids. What stands again is none of the package's.
    #[inline(never)]
    pub(crate) fn transaction_ids(&mut self, row: &Row, field: Field<'_>, octets: &[u8]) {
        let (span, visitor) = (field.span, &mut *self.visitor);
        let ids = match self.package {
            Some(package) if field.name == row.member.name => package.ids(octets),
            _ => (None, None),
        };
        let (front, back) = match ids {
            (Some(_), Some(_)) => {
                let middle = span.end.saturating_sub(4);
                (Span::new(span.start, middle), Span::new(middle, span.end))
            }
            _ => (span, span),
        };
        if let (None, None) = ids {
            visitor.value(field, Value::Octets(octets));
        }
        if let Some(id) = ids.0 {
            visitor.value(Field::new("otid", front), Value::Octets(id.octets()));
        }
        if let Some(id) = ids.1 {
            visitor.value(Field::new("dtid", back), Value::Octets(id.octets()));
        }
    }
    /// What the user says of an abort.
    #[inline(never)]
    pub(crate) fn external_alone(&mut self, field: Field<'_>, portion: &Tlv<'a>) -> Result<()> {
        self.visitor.begin(field, Shape::Object);
        let body = portion.body;
        match (user_abort_information(body), Tlvs::new(body).next()) {
            (Ok(Some(_)), Some(Ok(tlv))) => self.external("external", &tlv),
            (Err(e), _) => self.visitor.fault(Field::new("external", Span::of(&body)), body.rest(), e),
            _ => {}
        }
        self.visitor.end();
        Ok(())
    }
    /// A dialogue portion, which is told if all of it can be read.
    #[inline(never)]
    pub(crate) fn ansi_dialogue(
        &mut self,
        rows: &'static [Row],
        field: Field<'_>,
        portion: &Tlv<'a>,
    ) -> Result<()> {
        Dialogue::decode(portion.body)?;
        self.visitor.begin(field, Shape::Object);
        self.elements(rows, "unknown", portion.body, false);
        self.visitor.end();
        Ok(())
    }
    /// How what follows is protected, and what stands behind it.
    #[inline(never)]
    pub(crate) fn confidentiality(&mut self, field: Field<'_>, tlv: &Tlv<'a>) -> Result<()> {
        let Confidentiality { id, rest } = Confidentiality::from_tagged(tlv)?;
        self.visitor.begin(field, Shape::Object);
        if let Some(id) = id {
            let (span, visitor) = (field.span, &mut *self.visitor);
            visitor.begin(Field::new("confidentialityId", span), Shape::Object);
            match id {
                Identifier::Integer(n) => {
                    visitor.value(Field::new("integerConfidentialityId", span), Value::Signed(n));
                }
                Identifier::Object(oid) => {
                    visitor.value(Field::new("objectConfidentialityId", span), Value::Text(&oid));
                }
            }
            visitor.end();
        }
        if !rest.is_empty() {
            self.visitor.unknown(Field::new("rest", field.span), rest.octets());
        }
        self.visitor.end();
        Ok(())
    }
    #[inline(never)]
    pub(crate) fn component_ids(&mut self, answers: bool, field: Field<'_>, octets: &'a [u8]) {
        let ids = if answers { ComponentIds::of_answer(octets) } else { ComponentIds::of_invoke(octets) };
        // A code that follows says more.
        self.code = Some(ParameterCode::Answer(ids));
        let (span, visitor) = (field.span, &mut *self.visitor);
        if let Some(n) = ids.invoke_id() {
            visitor.value(Field::new("invokeId", span), Value::Unsigned(u64::from(n)));
        }
        if let Some(n) = ids.correlation_id() {
            visitor.value(Field::new("correlationId", span), Value::Unsigned(u64::from(n)));
        }
        if !ids.is_valid() {
            visitor.value(Field::new("componentIds", span), Value::Octets(octets));
        }
    }
    #[inline(never)]
    pub(crate) fn ansi_problem(&mut self, field: Field<'_>, octets: &[u8]) {
        let (span, visitor, problem) = (field.span, &mut *self.visitor, Problem(octets));
        visitor.begin(field, Shape::Object);
        match problem.parts() {
            Some((kind, specifier)) => {
                visitor.value(Field::new("type", span), names::ProblemType(kind).value());
                let name = names::problem(problem);
                visitor.value(Field::new("specifier", span), Value::Named(i64::from(specifier), name));
            }
            None => visitor.value(Field::new("octets", span), Value::Octets(octets)),
        }
        visitor.end();
    }
    #[inline(never)]
    pub(crate) fn ansi_code(&mut self, kind: ParameterKind, field: Field<'_>, tlv: &Tlv<'a>) {
        let is_error = kind == ParameterKind::Error;
        let code = Code::of(tlv, if is_error { ERROR } else { OPERATION });
        self.code = Some(ParameterCode::Ansi(code));
        let (span, visitor) = (field.span, &mut *self.visitor);
        visitor.begin(field, Shape::Object);
        let form = match code {
            Code::National(_) => "national",
            Code::Private(_) => "private",
            Code::Other(tag, ..) => {
                visitor.value(Field::new("class", span), Value::Unsigned(u64::from(tag.class())));
                visitor.value(Field::new("tag", span), Value::Unsigned(u64::from(tag.number())));
                ""
            }
        };
        match (code, code.number()) {
            (Code::National(_) | Code::Private(_), Some(n)) => {
                visitor.value(Field::new(form, span), Value::Unsigned(n));
            }
            (Code::National(o) | Code::Private(o) | Code::Other(_, _, o), _) => {
                visitor.value(Field::new("contents", span), Value::Octets(o));
            }
        }
        if let (false, Some(family), Some(specifier)) = (is_error, code.family(), code.specifier()) {
            let name = names::family(code);
            visitor.value(Field::new("family", span), Value::Named(i64::from(family), name));
            visitor.value(Field::new("specifier", span), Value::Unsigned(u64::from(specifier)));
            if matches!(code, Code::National(_)) {
                visitor.value(Field::new("replyRequired", span), Value::Flag(code.reply_required()));
            }
        }
        let name = if is_error { names::error(code) } else { names::operation(code) };
        if let Some(name) = name {
            visitor.value(Field::new("name", span), Value::Text(&name));
        }
        visitor.end();
    }
    /// A set or sequence as a list of its parameters, each as it came; another element as it came.
    #[inline(never)]
    pub(crate) fn parameters(&mut self, row: &Row, tlv: &Tlv<'a>) {
        let open = OpenType::SCHEMA;
        let list = match &row.member.schema.body {
            Body::Choice { alternatives } => alternatives.iter().find(|a| a.accepts(tlv.tag)),
            _ => None,
        };
        let Some(list) = list.filter(|_| tlv.constructed) else {
            return ber::walk(row.member.name, open, tlv, self.visitor);
        };
        self.visitor.begin(Field::new(list.name, tlv.span()), Shape::List);
        let mut elements = Tlvs::new(tlv.body);
        loop {
            let rest = elements.rest();
            match elements.next() {
                None => break,
                Some(Ok(item)) => ber::walk("", open, &item, self.visitor),
                Some(Err(e)) => self.visitor.fault(Field::new("", Span::of(&rest)), rest.rest(), e),
            }
        }
        self.visitor.end();
    }
}
