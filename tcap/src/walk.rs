//! Every field of a message, in the order of its octets.

use crate::{
    ansi::{self, PackageType},
    component::{Code, Component, oid},
    dialogue::{self, Dialogue, inner, pdu_element},
    message::{MAX_COMPONENTS, Message},
    schema::{self, Report, Row, Standard},
};
use sigcodec_ber as ber;
use sigcodec_ber::{
    Ber as _, BitString, Body, External, Oid, OpenType, Primitive, Schema, Tag, Tlv, Tlvs, Typed as _,
    Value as _,
};
use sigcodec_wire::{
    Error, Kind, Layer, Reader, Result,
    walk::{self, Field, Numbered, Occurrences, Shape, Span, Value, Visitor, Walk},
};

/// What the layer above knows about what a message carries.
pub trait Payload {
    /// The name of an operation, or of an error if `kind` says so, with a local code; `parameter` is what follows the
    /// code, for a code alone may be of several protocols.
    fn name(&mut self, kind: ParameterKind, code: i64, parameter: Option<&Tlv<'_>>) -> Option<&'static str>;
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
    /// What it is.
    pub kind: ParameterKind,
    /// Whose it is: what says so in the component.
    pub code: ParameterCode<'a>,
    /// The parameter.
    pub tlv: Tlv<'a>,
}

/// What says in a component which operation or error a parameter belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParameterCode<'a> {
    /// A local code of Q.773: of the operation, or of the error whose parameter it is.
    Local(i64),
    /// A code of T1.114: of the operation, or of the error whose parameters they are.
    Ansi(ansi::Code<'a>),
    /// A result of T1.114 has no code: the ids name the Invoke that it answers.
    Answer(ansi::ComponentIds<'a>),
}

impl ParameterCode<'_> {
    /// The local code of Q.773; `None` for what T1.114 carries.
    #[must_use]
    pub const fn local(self) -> Option<i64> {
        match self {
            Self::Local(n) => Some(n),
            Self::Ansi(_) | Self::Answer(_) => None,
        }
    }
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
    fn name(&mut self, _: ParameterKind, _: i64, _: Option<&Tlv<'_>>) -> Option<&'static str> {
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
        let mut teller = Teller { visitor, payload, package: None, code: None, behind: None };
        // Of a message that is cut off nobody knows what is missing.
        let is_whole =
            self.element.constructed && Tlvs::new(self.element.body).all(|portion| portion.is_ok());
        let (otid, dtid) = self.message_type.ids();
        let missing = |is_due: bool, name| (is_whole && is_due).then_some(name);
        let missing =
            [missing(otid && self.otid.is_none(), "otid"), missing(dtid && self.dtid.is_none(), "dtid")];
        teller.message(&self.element, "messageType", self.message_type.name(), schema::PORTIONS, missing);
    }
}

/// Tells a visitor a message by the rows of its table.
pub(crate) struct Teller<'w, 'a> {
    pub(crate) visitor: &'w mut dyn Visitor,
    pub(crate) payload: &'w mut dyn Payload,
    /// Of T1.114: which package it is.
    pub(crate) package: Option<PackageType>,
    /// Whose parameter follows in the component that is told.
    pub(crate) code: Option<ParameterCode<'a>>,
    /// What stands behind the code that is told.
    pub(crate) behind: Option<Tlv<'a>>,
}

/// User information in an encoding that nothing here reads.
const OPAQUE: &walk::Kind = &walk::Kind::new("").with(walk::Identity::CARRIER);

/// What elements that are in no row are counted by.
const UNKNOWN: u32 = 63;

impl<'a> Teller<'_, 'a> {
    /// A message: its type and its portions.
    pub(crate) fn message(
        &mut self,
        element: &Tlv<'a>,
        field: &str,
        kind: &str,
        portions: &'static [Row],
        missing: [Option<&str>; 2],
    ) {
        let span = element.span();
        self.visitor.begin(Field::new("tcap", span), Shape::Object);
        let head = Span::new(span.start, element.body.position());
        self.visitor.value(Field::new(field, head), Value::Text(&kind));
        // What is there of a portion that is cut off is told too; nothing follows it.
        self.elements(portions, "unknownPortion", element.body, true);
        let end = Span::new(element.body.end(), element.body.end());
        for name in missing.into_iter().flatten() {
            self.visitor.fault(Field::new(name, end), &[], Error::new(Kind::Missing, end.start, Layer::Tcap));
        }
        self.visitor.end();
    }
    /// Elements in whatever order they come, each as the row that has its tag; one that stands again is numbered. A
    /// fault in one hides nothing but itself. Of one that has no intact frame the octets are told, and what is there
    /// of it if it is `cut` off.
    #[inline(never)]
    pub(crate) fn elements(&mut self, rows: &'static [Row], stranger: &str, body: Reader<'a>, cut: bool) {
        let mut left = body;
        let (mut seen, mut again) = (0u64, None);
        while !left.is_empty() {
            let rest = left;
            let tlv = match Tlv::read(&mut left) {
                Ok(tlv) => tlv,
                Err(e) => {
                    self.visitor.fault(Field::new("unframed", Span::of(&rest)), rest.rest(), e);
                    left.take_rest();
                    match Tlv::clamped(rest) {
                        Some(tlv) if cut => tlv,
                        _ => break,
                    }
                }
            };
            let (number, row, name) = match find(rows, tlv.tag) {
                Some((number, row)) => (number, Some(row), row.member.name),
                None => (UNKNOWN, None, stranger),
            };
            let bit = 1u64.wrapping_shl(number);
            let another;
            let name = if seen & bit == 0 {
                name
            } else {
                another = numbered(&mut again, number, name);
                another.as_str()
            };
            seen |= bit;
            match row {
                Some(row) => self.member(row, name, &tlv),
                // With its tag, which tells it from others.
                None => {
                    let size = rest.len().wrapping_sub(left.len());
                    self.visitor
                        .unknown(Field::new(name, tlv.span()), rest.rest().get(..size).unwrap_or_default());
                }
            }
        }
    }
    /// An element that is this member, under this name. Inlined in both places: a call costs 25 instructions an
    /// element.
    #[inline(always)]
    fn member(&mut self, row: &'static Row, name: &str, tlv: &Tlv<'a>) {
        let field = Field::new(name, tlv.span());
        let told = match row.told {
            Report::Typed => self.typed(row.member.schema, field, tlv),
            Report::Named(named) => {
                let value = number(row.member.schema, tlv);
                value.map(|n| self.visitor.value(field, named(n)))
            }
            Report::OneOf(rows) => self.one_of(row, rows, field, tlv),
            Report::Externals => self.externals(field, tlv),
            Report::External => self.external_alone(field, tlv),
            Report::Context => self.context_name(field, tlv),
            Report::Dialogue(pdus) => self.dialogue(pdus, field, tlv),
            Report::AnsiDialogue(rows) => self.ansi_dialogue(rows, field, tlv),
            Report::Confidentiality => self.confidentiality(field, tlv),
            Report::Members(rows) => {
                self.visitor.begin(field, Shape::Object);
                self.elements(rows, "unknown", tlv.body, false);
                self.visitor.end();
                Ok(())
            }
            Report::Components(kinds, standard) => {
                self.components(kinds, standard, field, tlv);
                Ok(())
            }
            Report::Parts(rows) | Report::Inside(rows) => {
                self.parts(rows, tlv.body);
                Ok(())
            }
            Report::Id if tlv.tag == Tag::NULL => {
                self.visitor.value(field, Value::Null);
                Ok(())
            }
            Report::Id => i64::decode_value(tlv.body).map(|n| self.visitor.value(field, Value::Signed(n))),
            Report::Code(kind) => {
                self.code(kind, field, Code::of(tlv));
                Ok(())
            }
            Report::Parameter(kind) => {
                if !self.offer(kind, tlv) {
                    ber::walk(name, row.member.schema, tlv, self.visitor);
                }
                Ok(())
            }
            Report::TransactionIds => {
                self.transaction_ids(row, field, tlv.body.rest());
                Ok(())
            }
            Report::ComponentIds(answers) => {
                self.component_ids(answers, field, tlv.body.rest());
                Ok(())
            }
            Report::AnsiCode(kind) => {
                self.ansi_code(kind, field, tlv);
                Ok(())
            }
            Report::AnsiProblem => {
                self.ansi_problem(field, tlv.body.rest());
                Ok(())
            }
            Report::Parameters(kind) => {
                if !kind.is_some_and(|kind| self.offer(kind, tlv)) {
                    self.parameters(row, tlv);
                }
                Ok(())
            }
        };
        if let Err(e) = told {
            self.visitor.other(field, tlv.element(), e);
        }
    }
    /// The value of a leaf; the leaf that is chosen, in an object.
    #[inline(never)]
    fn typed(&mut self, schema: &'static Schema, field: Field<'_>, tlv: &Tlv<'a>) -> Result<()> {
        match &schema.body {
            Body::Choice { alternatives } => match alternatives.iter().find(|a| a.accepts(tlv.tag)) {
                Some(chosen) => {
                    self.visitor.begin(field, Shape::Object);
                    let inside = Field::new(chosen.name, field.span);
                    if let Err(e) = self.typed(chosen.schema, inside, tlv) {
                        self.visitor.other(inside, tlv.element(), e);
                    }
                    self.visitor.end();
                    Ok(())
                }
                None => Err(tlv.error(Kind::Choice)),
            },
            Body::Leaf(Primitive::Integer { .. }) => {
                i64::from_tagged(tlv).map(|n| self.visitor.value(field, Value::Signed(n)))
            }
            Body::Leaf(Primitive::Oid) => {
                Oid::from_tagged(tlv).map(|oid| self.visitor.value(field, Value::Text(&oid)))
            }
            Body::Leaf(Primitive::Bits { .. }) => {
                BitString::from_tagged(tlv).map(|bits| self.visitor.value(field, Value::Text(&bits)))
            }
            _ => {
                self.visitor.value(field, Value::Octets(tlv.body.rest()));
                Ok(())
            }
        }
    }
    /// What is chosen of these: the element itself, or the one inside.
    #[inline(never)]
    fn one_of(
        &mut self,
        row: &'static Row,
        rows: &'static [Row],
        field: Field<'_>,
        tlv: &Tlv<'a>,
    ) -> Result<()> {
        let chosen = if row.member.is_explicit() { OpenType::from_tagged(tlv)?.0 } else { *tlv };
        let Some((_, row)) = find(rows, chosen.tag) else { return Err(chosen.error(Kind::Choice)) };
        let Report::Named(named) = row.told else { return Err(chosen.error(Kind::Choice)) };
        let n = number(row.member.schema, &chosen)?;
        self.visitor.begin(field, Shape::Object);
        self.visitor.value(Field::new(row.member.name, field.span), named(n));
        self.visitor.end();
        Ok(())
    }
    #[inline(never)]
    fn context_name(&mut self, field: Field<'_>, tlv: &Tlv<'a>) -> Result<()> {
        let context: Oid<'_> = inner(tlv)?;
        self.visitor.begin(field, Shape::Object);
        self.visitor.value(Field::new("oid", field.span), Value::Text(&context));
        if let Some(name) = self.payload.context_name(context.octets()) {
            self.visitor.value(Field::new("name", field.span), Value::Text(&name));
        }
        self.visitor.end();
        Ok(())
    }
    /// A dialogue portion, Q.773 §4.2.3.
    #[inline(never)]
    fn dialogue(&mut self, pdus: &'static [Row], field: Field<'_>, portion: &Tlv<'a>) -> Result<()> {
        let rest = portion.body;
        let (syntax, pdu) = match pdu_element(rest) {
            Ok(found) => {
                self.visitor.begin(field, Shape::Object);
                found
            }
            Err(e) => {
                // What is there of one that is cut off.
                let Some(found) = cut_pdu(rest) else { return Err(e) };
                self.visitor.begin(field, Shape::Object);
                self.visitor.fault(Field::new("unframed", Span::of(&rest)), rest.rest(), e);
                found
            }
        };
        let structured = syntax.octets() == crate::STRUCTURED;
        if !structured && syntax.octets() != crate::UNSTRUCTURED {
            self.visitor.value(Field::new("abstractSyntax", Span::of(&rest)), Value::Text(&syntax));
        }
        match find(pdus, pdu.tag) {
            None => {
                let e = pdu.error(Kind::Dialogue);
                self.visitor.other(Field::new("pdu", pdu.span()), pdu.element(), e);
            }
            Some((_, row)) => {
                let unstructured = pdu.tag == dialogue::REQUEST && !structured;
                self.visitor.begin(
                    Field::new(if unstructured { "audt" } else { row.member.name }, pdu.span()),
                    Shape::Object,
                );
                if let Report::Members(rows) = row.told {
                    self.elements(rows, "unknown", pdu.body, false);
                }
                // What is missing, twice or out of place.
                if let Err(e) = Dialogue::decode(rest) {
                    if matches!(e.kind(), Kind::Missing | Kind::UnknownMember) {
                        self.visitor.fault(Field::new("pdu", Span::new(e.at(), e.at())), &[], e);
                    }
                }
                self.visitor.end();
            }
        }
        self.visitor.end();
        Ok(())
    }
    /// A list of EXTERNAL.
    #[inline(never)]
    fn externals(&mut self, field: Field<'_>, list: &Tlv<'a>) -> Result<()> {
        if !list.constructed {
            return Err(list.error(Kind::Primitive));
        }
        self.visitor.begin(field, Shape::List);
        let mut elements = Tlvs::new(list.body);
        loop {
            let rest = elements.rest();
            match elements.next() {
                None => break,
                Some(Ok(tlv)) => self.external("", &tlv),
                Some(Err(e)) => self.visitor.fault(Field::new("", Span::of(&rest)), rest.rest(), e),
            }
        }
        self.visitor.end();
        Ok(())
    }
    /// An EXTERNAL: what it holds if the layer above knows, otherwise as it came.
    pub(crate) fn external(&mut self, name: &str, tlv: &Tlv<'a>) {
        let field = Field::typed(name, External::SCHEMA.kind, tlv.span());
        let external = match External::from_tlv(tlv) {
            Ok(external) => external,
            Err(e) => return self.visitor.other(field, tlv.element(), e),
        };
        self.visitor.begin(field, Shape::Object);
        for part in Tlvs::new(tlv.body).flatten() {
            let Some(member) = External::SCHEMA.members().iter().find(|m| m.accepts(part.tag)) else {
                continue;
            };
            let field = Field::new(member.name, part.span());
            if matches!(member.schema.body, Body::Choice { .. }) {
                self.encoding(&external, field.span);
            } else if let Err(e) = self.typed(member.schema, field, &part) {
                self.visitor.other(field, part.element(), e);
            }
        }
        self.visitor.end();
    }
    /// The value in an EXTERNAL.
    fn encoding(&mut self, external: &External<'a>, span: Span) {
        match external.encoding {
            ber::Encoding::SingleAsn1Type(value) => {
                if !self.payload.user_information(external, self.visitor) {
                    ber::walk("singleASN1Type", OpenType::SCHEMA, &value.0, self.visitor);
                }
            }
            ber::Encoding::OctetAligned(octets) => {
                self.visitor.value(Field::typed("octetAligned", OPAQUE, span), Value::Octets(octets));
            }
            ber::Encoding::Arbitrary(bits) => {
                self.visitor.value(Field::typed("arbitrary", OPAQUE, span), Value::Text(&bits));
            }
        }
    }
    /// Components, those that cannot be read among them.
    #[inline(never)]
    fn components(&mut self, kinds: &'static [Row], standard: Standard, field: Field<'_>, portion: &Tlv<'a>) {
        self.visitor.begin(field, Shape::List);
        let mut elements = Tlvs::new(portion.body);
        let mut count = 0usize;
        loop {
            let rest = elements.rest();
            let Some(item) = elements.next() else { break };
            let tlv = match item {
                Ok(tlv) if count < MAX_COMPONENTS => tlv,
                other => {
                    let e = other.err().unwrap_or_else(|| rest.error(Kind::Count));
                    self.visitor.fault(Field::new("", Span::of(&rest)), rest.rest(), e);
                    if let Some(cut) = Tlv::clamped(rest).filter(|cut| standard.has_part_of(cut)) {
                        self.component(kinds, &cut);
                    }
                    break;
                }
            };
            count = count.wrapping_add(1);
            match standard.judge(&tlv) {
                Ok(()) => self.component(kinds, &tlv),
                Err(e) => self.visitor.other(Field::new("", tlv.span()), tlv.element(), e),
            }
        }
        self.visitor.end();
    }
    /// One that can be read, or what is there of one that is cut off.
    fn component(&mut self, kinds: &'static [Row], tlv: &Tlv<'a>) {
        let Some((_, row)) = find(kinds, tlv.tag) else { return };
        let (span, Report::Parts(rows)) = (tlv.span(), row.told) else { return };
        self.visitor.begin(Field::new("", span), Shape::Object);
        self.visitor.begin(Field::new(row.member.name, span), Shape::Object);
        self.code = None;
        self.parts(rows, tlv.body);
        self.visitor.end();
        self.visitor.end();
    }
    /// The elements of a component that has been found to have them, one behind the other. The last one may be cut
    /// off.
    #[inline(never)]
    fn parts(&mut self, rows: &'static [Row], body: Reader<'a>) {
        let mut left = body;
        let mut next = front(&mut left);
        for row in rows {
            let Some(tlv) = &next else { return };
            match row.member.tag {
                // What stands there is the next one.
                Some(tag) if row.member.optional && (tlv.tag != tag || tlv.constructed) => {}
                _ => {
                    let tlv = *tlv;
                    next = front(&mut left);
                    self.behind = next;
                    self.member(row, row.member.name, &tlv);
                }
            }
        }
        // Behind the problem of a Reject, against the specification.
        if let Some(stray) = next {
            ber::walk(ParameterKind::Result.name(), OpenType::SCHEMA, &stray, self.visitor);
        }
    }
    #[inline(never)]
    fn code(&mut self, kind: ParameterKind, field: Field<'_>, code: Code<'a>) {
        let known = match kind {
            ParameterKind::Error => code.local(),
            _ => code.local().or_else(|| code.disguised()),
        };
        let behind = self.behind;
        let name = known.and_then(|n| self.payload.name(kind, n, behind.as_ref()));
        self.code = known.map(ParameterCode::Local);
        let (visitor, span) = (&mut *self.visitor, field.span);
        visitor.begin(field, Shape::Object);
        match code {
            Code::Local(n) => visitor.value(Field::new("local", span), Value::Signed(n)),
            Code::Global(octets) => {
                visitor.value(Field::new("global", span), Value::Text(&oid(octets)));
                visitor.value(Field::new("contents", span), Value::Octets(octets));
            }
            Code::Other(tag, _, octets) => {
                visitor.value(Field::new("tag", span), Value::Unsigned(u64::from(tag.number())));
                // An element in the place of the code: the parameter, say, of a component that has none.
                let kind = if octets.len() > 1 { OPAQUE } else { walk::Kind::NONE };
                visitor.value(Field::typed("contents", kind, span), Value::Octets(octets));
            }
        }
        if let Some(name) = name {
            visitor.value(Field::new("name", span), Value::Text(&name));
        }
        visitor.end();
    }
    /// Whether the layer above knows a parameter, and has told it.
    fn offer(&mut self, kind: ParameterKind, tlv: &Tlv<'a>) -> bool {
        let Some(code) = self.code else { return false };
        let parameter = PayloadParameter { kind, code, tlv: *tlv };
        self.payload.parameter(&parameter, self.visitor)
    }
}

impl Standard {
    /// Whether an element is a component.
    fn judge(self, tlv: &Tlv<'_>) -> Result<()> {
        match self {
            Self::Itu => Component::decode(tlv).map(|_| ()),
            Self::Ansi => ansi::Component::decode(tlv).map(|_| ()),
        }
    }
    /// Whether something can be told of a component that is cut off.
    fn has_part_of(self, cut: &Tlv<'_>) -> bool {
        match self {
            Self::Itu => Component::partial(cut).is_some(),
            Self::Ansi => ansi::Component::partial(cut).is_some(),
        }
    }
}

/// The name of one that stands again. Nothing is counted up to the first that does.
#[cold]
#[inline(never)]
fn numbered<'n>(again: &mut Option<Occurrences>, number: u32, name: &'n str) -> Numbered<'n> {
    let again = again.get_or_insert_with(|| {
        let mut once = Occurrences::default();
        (0..=UNKNOWN).for_each(|n| _ = once.name(n as usize, ""));
        once
    });
    again.name(number as usize, name)
}
/// The row that has this tag.
#[inline]
fn find(rows: &'static [Row], tag: Tag) -> Option<(u32, &'static Row)> {
    let (mut number, mut rest) = (0u32, rows);
    while let [row, behind @ ..] = rest {
        if row.accepts(tag) {
            return Some((number, row));
        }
        (number, rest) = (number.wrapping_add(1), behind);
    }
    None
}
/// A number, or the one in the element inside.
fn number(schema: &'static Schema, tlv: &Tlv<'_>) -> Result<i64> {
    match schema.body {
        Body::Leaf(_) => i64::from_tagged(tlv),
        _ => inner(tlv),
    }
}
/// The element in front, or what is there of it.
#[inline(always)]
fn front<'a>(left: &mut Reader<'a>) -> Option<Tlv<'a>> {
    if left.is_empty() {
        return None;
    }
    match Tlv::read(left) {
        Ok(tlv) => Some(tlv),
        Err(_) => cut(left),
    }
}
/// What is there of an element that is cut off.
#[cold]
#[inline(never)]
fn cut<'a>(left: &mut Reader<'a>) -> Option<Tlv<'a>> {
    let before = *left;
    left.take_rest();
    Tlv::clamped(before)
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
