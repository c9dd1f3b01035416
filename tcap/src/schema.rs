//! The messages as schemas: what `walk` tells by, `check` judges by, and random messages are made from.

use crate::{Message, MessageType, ParameterKind, ansi, component, dialogue, message, names};
use sigcodec_ber as ber;
use sigcodec_ber::private::members;
use sigcodec_ber::{
    BitString, Body, External, Member, Oid, OpenType, Primitive, Schema, SeqOf, Size, Tag, Traversal, Typed,
};
use sigcodec_wire::{
    Error, Reader,
    audit::Auditor,
    codes::Code,
    walk::{Field, Kind, Value, Visitor},
};

/// A member of a message: its name, tag and type, and how its value is told.
#[derive(Clone, Copy)]
pub(crate) struct Row {
    pub(crate) member: Member,
    /// The one tag it has; `None` if it is one of several.
    tag: Option<Tag>,
    pub(crate) told: Report,
}

/// A number with its name.
pub(crate) type Named = fn(i64) -> Value<'static>;
fn named<C: Code<Number = i64>>(n: i64) -> Value<'static> {
    C::new(n).value()
}

/// How a walk tells the value of a member.
#[derive(Clone, Copy)]
pub(crate) enum Report {
    /// As what its type is.
    Typed,
    /// A number with its name.
    Named(Named),
    /// One of these, in an object.
    OneOf(&'static [Row]),
    /// A list of EXTERNAL.
    Externals,
    /// An EXTERNAL, or nothing.
    External,
    /// An application context name, with the name that the layer above has for it.
    Context,
    /// A dialogue portion of Q.773 with one of these PDUs.
    Dialogue(&'static [Row]),
    /// A dialogue portion of T1.114 with these members.
    AnsiDialogue(&'static [Row]),
    /// How what follows is protected.
    Confidentiality,
    /// The elements of a PDU, in whatever order they come.
    Members(&'static [Row]),
    /// Components, each one of these.
    Components(&'static [Row], Standard),
    /// The elements of a component, one behind the other.
    Parts(&'static [Row]),
    /// The same where nothing is told of the element around them.
    Inside(&'static [Row]),
    /// An invoke id, or NULL.
    Id,
    /// An operation or error code.
    Code(ParameterKind),
    /// An argument, result or parameter of an error, for the layer above.
    Parameter(ParameterKind),
    /// Transaction ids of T1.114.
    TransactionIds,
    /// The ids of a component of T1.114, and whether it answers another one.
    ComponentIds(bool),
    /// An operation or error code of T1.114.
    AnsiCode(ParameterKind),
    /// A problem of T1.114.
    AnsiProblem,
    /// Parameters of T1.114, for the layer above but for those of a Reject.
    Parameters(Option<ParameterKind>),
}

/// Whose components they are.
#[derive(Clone, Copy)]
pub(crate) enum Standard {
    Itu,
    Ansi,
}

impl Row {
    const fn new(name: &'static str, tag: Option<Tag>, optional: bool, schema: &'static Schema) -> Self {
        let only = match tag {
            Some(tag) => Some(tag),
            None => schema.tag,
        };
        Self { member: Member::new(name, tag, optional, schema), tag: only, told: Report::Typed }
    }
    /// Whether an element with this tag is the member.
    #[inline(always)]
    pub(crate) fn accepts(&self, tag: Tag) -> bool {
        match self.tag {
            Some(only) => only == tag,
            None => self.member.accepts(tag),
        }
    }
    /// The same, told in this way.
    const fn told(self, told: Report) -> Self {
        Self { told, ..self }
    }
    /// The same, where it has to be there.
    const fn required(self) -> Self {
        let Member { name, tag, schema, .. } = self.member;
        Self::new(name, tag, false, schema).told(self.told)
    }
}

const fn own(name: &'static str, schema: &'static Schema) -> Row {
    Row::new(name, None, false, schema)
}
const fn may(name: &'static str, schema: &'static Schema) -> Row {
    Row::new(name, None, true, schema)
}
const fn at(name: &'static str, tag: Tag, schema: &'static Schema) -> Row {
    Row::new(name, Some(tag), false, schema)
}
const fn may_at(name: &'static str, tag: Tag, schema: &'static Schema) -> Row {
    Row::new(name, Some(tag), true, schema)
}
/// A SEQUENCE with the members of these rows.
macro_rules! sequence {
    ($name:literal $(, $row:expr)* $(,)?) => {
        Schema {
            kind: &Kind::new($name),
            tag: Some(Tag::SEQUENCE),
            body: Body::sequence(&members([$( ($row).member ),*]), false),
        }
    };
}
/// A CHOICE of these rows.
macro_rules! choice {
    ($name:literal $(, $row:expr)* $(,)?) => {
        Schema { kind: &Kind::new($name), tag: None, body: Body::Choice { alternatives: &[$( ($row).member ),*] } }
    };
}
/// Rows, by which a walk tells, and the schema with the same members.
macro_rules! table {
    ($($(#[$m:meta])* $rows:ident, $schema:ident: $shape:ident($name:literal $(, $row:expr)* $(,)?);)+) => { $(
        $(#[$m])*
        static $rows: &[Row] = &[$( $row ),*];
        pub(crate) static $schema: Schema = $shape!($name $(, $row)*);
    )+ };
}
const fn list(kind: &'static Kind, item: &'static Schema, min: u32) -> Schema {
    let size = Size::new(min, u32::MAX);
    Schema { kind, tag: Some(Tag::SEQUENCE), body: Body::list(item, size) }
}
const fn integer(kind: &'static Kind, min: i64, max: i64) -> Schema {
    Schema { kind, tag: Some(Tag::INTEGER), body: Body::Leaf(Primitive::Integer { min, max }) }
}
fn show(field: Field<'_>, _: &'static Schema, octets: &[u8], at: &mut Traversal<'_, dyn Visitor + '_>) {
    at.listener().value(field, Value::Octets(octets));
}
fn no_audit(_: Reader<'_>, _: &mut dyn Auditor) {}
const fn octets(kind: &'static Kind, min: u32, max: u32) -> Schema {
    let size = Size::new(min, max);
    let leaf = Primitive::Octets { size, walk: show, audit: no_audit, digits: None, wrapped: None };
    Schema { kind, tag: Some(Tag::OCTET_STRING), body: Body::Leaf(leaf) }
}

const OID: &Schema = <Oid<'_> as Typed>::SCHEMA;
const ANY: &Schema = <OpenType<'_> as Typed>::SCHEMA;
const EXTERNALS: &Schema = <SeqOf<'_, External<'_>> as Typed>::SCHEMA;
/// INTEGER of any value.
pub(crate) const INTEGER: &Schema = <i64 as Typed>::SCHEMA;
static NATURAL: Schema = integer(&Kind::new("INTEGER"), 0, i64::MAX);

// Q.773 §4.2.1.
static TRANSACTION_ID: Schema = octets(&Kind::new("TransactionID"), 1, 4);
/// P-AbortCause.
pub(crate) static P_ABORT_CAUSE: Schema = integer(&Kind::new("P-AbortCause"), 0, 127);
static DIALOGUE_PORTION: Schema = sequence!("DialoguePortion", own("external", &EXTERNAL));
const OTID: Row = at("otid", message::OTID, &TRANSACTION_ID);
const DTID: Row = at("dtid", message::DTID, &TRANSACTION_ID);
const CAUSE: Row = at("pAbortCause", message::P_ABORT_CAUSE, &P_ABORT_CAUSE)
    .told(Report::Named(named::<names::PAbortCause>));
const DIALOGUE: Row =
    may_at("dialogue", message::DIALOGUE_PORTION, &DIALOGUE_PORTION).told(Report::Dialogue(DIALOGUE_PDUS));
const COMPONENTS: Row = may_at("components", message::COMPONENT_PORTION, &COMPONENT_PORTION)
    .told(Report::Components(COMPONENT_KINDS, Standard::Itu));
/// The portions of all messages: a walk takes them in whatever order they come.
pub(crate) static PORTIONS: &[Row] = &[OTID, DTID, CAUSE, DIALOGUE, COMPONENTS];
const USER_CAUSE: Row = at("uAbortCause", message::DIALOGUE_PORTION, &DIALOGUE_PORTION);
static REASON: Schema = choice!("Reason", CAUSE, USER_CAUSE);
const fn one_of(name: &'static str, kind: MessageType, schema: &'static Schema) -> Row {
    at(name, kind.tag(), schema)
}
static UNIDIRECTIONAL: Schema = sequence!("Unidirectional", DIALOGUE, COMPONENTS.required());
static BEGIN: Schema = sequence!("Begin", OTID, DIALOGUE, COMPONENTS);
static END: Schema = sequence!("End", DTID, DIALOGUE, COMPONENTS);
static CONTINUE: Schema = sequence!("Continue", OTID, DTID, DIALOGUE, COMPONENTS);
static ABORT: Schema = sequence!("Abort", DTID, may("reason", &REASON));
static MESSAGE: Schema = choice!(
    "MessageType",
    one_of("unidirectional", MessageType::Unidirectional, &UNIDIRECTIONAL),
    one_of("begin", MessageType::Begin, &BEGIN),
    one_of("end", MessageType::End, &END),
    one_of("continue", MessageType::Continue, &CONTINUE),
    one_of("abort", MessageType::Abort, &ABORT),
);

// Q.773 §4.2.3.
static DIALOGUE_AS_PDU: Schema = sequence!("DialogueAsPDU", own("pdu", &DIALOGUE_PDU));
/// The EXTERNAL in a dialogue portion.
pub(crate) static EXTERNAL: Schema = Schema {
    tag: Some(Tag::EXTERNAL),
    ..sequence!(
        "EXTERNAL",
        own("directReference", OID),
        at("singleASN1Type", dialogue::SINGLE_TYPE, &DIALOGUE_AS_PDU)
    )
};
static CONTEXT_NAME: Schema = sequence!("ApplicationContextName", own("oid", OID));
static ASSOCIATE_RESULT: Schema = sequence!("Result", own("result", &NATURAL));
static OF_USER: Schema = sequence!("User", own("diagnostic", &NATURAL));
static OF_PROVIDER: Schema = sequence!("Provider", own("diagnostic", &NATURAL));
const VERSION: Row = may_at("protocolVersion", dialogue::VERSION, <BitString<'_> as Typed>::SCHEMA);
const CONTEXT: Row = at("applicationContextName", dialogue::CONTEXT, &CONTEXT_NAME).told(Report::Context);
const USER_INFORMATION: Row =
    may_at("userInformation", dialogue::USER_INFORMATION, EXTERNALS).told(Report::Externals);
table! {
    AARQ_MEMBERS, AARQ: sequence("AARQ", VERSION, CONTEXT, USER_INFORMATION);
    AARE_MEMBERS, AARE: sequence(
        "AARE",
        VERSION,
        CONTEXT,
        at("result", dialogue::RESULT, &ASSOCIATE_RESULT).told(Report::Named(named::<names::AssociateResult>)),
        at("resultSourceDiagnostic", dialogue::DIAGNOSTIC, &DIAGNOSTIC).told(Report::OneOf(DIAGNOSTICS)),
        USER_INFORMATION,
    );
    ABRT_MEMBERS, ABRT: sequence(
        "ABRT",
        at("abortSource", dialogue::ABORT_SOURCE, &NATURAL).told(Report::Named(named::<names::AbortSource>)),
        USER_INFORMATION,
    );
    DIALOGUE_PDUS, DIALOGUE_PDU: choice(
        "DialoguePDU",
        at("aarq", dialogue::REQUEST, &AARQ).told(Report::Members(AARQ_MEMBERS)),
        at("aare", dialogue::RESPONSE, &AARE).told(Report::Members(AARE_MEMBERS)),
        at("abrt", dialogue::ABORT, &ABRT).told(Report::Members(ABRT_MEMBERS)),
    );
    DIAGNOSTICS, DIAGNOSTIC: choice(
        "ResultSourceDiagnostic",
        at("dialogueServiceUser", dialogue::USER, &OF_USER).told(Report::Named(named::<names::UserDiagnostic>)),
        at("dialogueServiceProvider", dialogue::PROVIDER, &OF_PROVIDER)
            .told(Report::Named(named::<names::ProviderDiagnostic>)),
    );
}

// Q.773 §4.2.2.
static COMPONENT_PORTION: Schema = list(&Kind::new("ComponentPortion"), &COMPONENT, 1);
static INVOKE_ID: Schema = integer(&Kind::new("InvokeId"), -128, 127);
static INVOKE_ID_OR_NULL: Schema =
    choice!("InvokeIdOrNull", own("present", &INVOKE_ID), own("absent", <ber::Null as Typed>::SCHEMA));
/// A problem code.
pub(crate) static PROBLEM: Schema = integer(&Kind::new("Problem"), 0, 127);
static CODE: Schema = choice!("Code", own("local", INTEGER), own("global", OID));
const ID: Row = own("invokeId", &INVOKE_ID).told(Report::Id);
const fn code(name: &'static str, kind: ParameterKind) -> Row {
    own(name, &CODE).told(Report::Code(kind))
}
const fn parameter(kind: ParameterKind) -> Row {
    may(kind.name(), ANY).told(Report::Parameter(kind))
}
const fn problem(name: &'static str, tag: u32, names: Named) -> Row {
    at(name, Tag::context(tag), &PROBLEM).told(Report::Named(names))
}
table! {
    INVOKE_PARTS, INVOKE: sequence(
        "Invoke",
        ID,
        may_at("linkedId", component::LINKED_ID, &INVOKE_ID).told(Report::Id),
        code("operation", ParameterKind::Argument),
        parameter(ParameterKind::Argument),
    );
    RESULT_PARTS, RESULT: sequence(
        "Result",
        code("operation", ParameterKind::Result),
        parameter(ParameterKind::Result),
    );
    RETURN_RESULT_PARTS, RETURN_RESULT: sequence(
        "ReturnResult",
        ID,
        may("resultretres", &RESULT).told(Report::Inside(RESULT_PARTS)),
    );
    RETURN_ERROR_PARTS, RETURN_ERROR: sequence(
        "ReturnError",
        ID,
        code("error", ParameterKind::Error),
        parameter(ParameterKind::Error),
    );
    PROBLEMS, ANY_PROBLEM: choice(
        "Problem",
        problem("general", 0, named::<names::GeneralProblem>),
        problem("invoke", 1, named::<names::InvokeProblem>),
        problem("returnResult", 2, named::<names::ReturnResultProblem>),
        problem("returnError", 3, named::<names::ReturnErrorProblem>),
    );
    REJECT_PARTS, REJECT: sequence(
        "Reject",
        own("invokeId", &INVOKE_ID_OR_NULL).told(Report::Id),
        own("problem", &ANY_PROBLEM).told(Report::OneOf(PROBLEMS)),
    );
    COMPONENT_KINDS, COMPONENT: choice(
        "Component",
        at("invoke", component::INVOKE, &INVOKE).told(Report::Parts(INVOKE_PARTS)),
        at("returnResultLast", component::RETURN_RESULT_LAST, &RETURN_RESULT)
            .told(Report::Parts(RETURN_RESULT_PARTS)),
        at("returnError", component::RETURN_ERROR, &RETURN_ERROR).told(Report::Parts(RETURN_ERROR_PARTS)),
        at("reject", component::REJECT, &REJECT).told(Report::Parts(REJECT_PARTS)),
        at("returnResultNotLast", component::RETURN_RESULT_NOT_LAST, &RETURN_RESULT)
            .told(Report::Parts(RETURN_RESULT_PARTS)),
    );
}

impl Typed for Message<'_> {
    const SCHEMA: &'static Schema = &MESSAGE;
}
impl Message<'_> {
    /// Reports every violation of Q.773 by the message: portions, members, sizes and ranges.
    pub fn check(&self, report: &mut dyn FnMut(Error)) {
        ber::check(Self::SCHEMA, &self.element(), report);
    }
}

// T1.114.3.
mod american {
    use super::*;
    use crate::ansi::{PackageType, component, dialogue, message, names};

    static INVOKE_IDS: Schema = octets(&Kind::new("ComponentIDs"), 0, 2);
    static REJECT_IDS: Schema = octets(&Kind::new("ComponentIDs"), 0, 1);
    static CORRELATION_ID: Schema = octets(&Kind::new("ComponentIDs"), 1, 1);
    static NATIONAL_OPERATION: Schema = octets(&Kind::new("NationalOperation"), 2, 2);
    static PRIVATE_OPERATION: Schema = octets(&Kind::new("PrivateOperation"), 1, 8);
    static NATIONAL_ERROR: Schema = octets(&Kind::new("NationalError"), 1, 1);
    static PRIVATE_ERROR: Schema = octets(&Kind::new("PrivateError"), 1, 8);
    static TWO_OCTETS: Schema = octets(&Kind::new("Problem"), 2, 2);
    static PARAM_SEQUENCE: Schema = list(&Kind::new("ParamSequence"), ANY, 0);
    static PARAM_SET: Schema = list(&Kind::new("ParamSet"), ANY, 0);
    static OPERATION: Schema = choice!(
        "OperationCode",
        at("national", Tag::private(component::OPERATION), &NATIONAL_OPERATION),
        at("private", component::private(component::OPERATION), &PRIVATE_OPERATION),
    );
    static ERROR: Schema = choice!(
        "ErrorCode",
        at("national", Tag::private(component::ERROR), &NATIONAL_ERROR),
        at("private", component::private(component::ERROR), &PRIVATE_ERROR),
    );
    /// Members under tags of their own, whatever they are.
    static PARAMETER: Schema = choice!(
        "Parameter",
        at("paramSequence", component::PARAM_SEQUENCE, &PARAM_SEQUENCE),
        at("paramSet", component::PARAM_SET, &PARAM_SET),
    );
    const fn ids(schema: &'static Schema, answers: bool) -> Row {
        at("componentIDs", component::COMPONENT_IDS, schema).told(Report::ComponentIds(answers))
    }
    const fn code(name: &'static str, schema: &'static Schema, kind: ParameterKind) -> Row {
        own(name, schema).told(Report::AnsiCode(kind))
    }
    const fn parameters(kind: Option<ParameterKind>) -> Row {
        may("parameter", &PARAMETER).told(Report::Parameters(kind))
    }
    table! {
        INVOKE_PARTS, INVOKE: sequence(
            "Invoke",
            ids(&INVOKE_IDS, false),
            code("operation", &OPERATION, ParameterKind::Argument),
            parameters(Some(ParameterKind::Argument)),
        );
        RESULT_PARTS, RESULT: sequence(
            "ReturnResult",
            ids(&CORRELATION_ID, true),
            parameters(Some(ParameterKind::Result)),
        );
        ERROR_PARTS, RETURN_ERROR: sequence(
            "ReturnError",
            ids(&CORRELATION_ID, true),
            code("error", &ERROR, ParameterKind::Error),
            parameters(Some(ParameterKind::Error)),
        );
        REJECT_PARTS, REJECT: sequence(
            "Reject",
            ids(&REJECT_IDS, true),
            at("problem", component::PROBLEM, &TWO_OCTETS).told(Report::AnsiProblem),
            parameters(None),
        );
        COMPONENT_KINDS, COMPONENT: choice(
            "Component",
            at("invokeLast", component::INVOKE_LAST, &INVOKE).told(Report::Parts(INVOKE_PARTS)),
            at("returnResultLast", component::RETURN_RESULT_LAST, &RESULT).told(Report::Parts(RESULT_PARTS)),
            at("returnError", component::RETURN_ERROR, &RETURN_ERROR).told(Report::Parts(ERROR_PARTS)),
            at("reject", component::REJECT, &REJECT).told(Report::Parts(REJECT_PARTS)),
            at("invokeNotLast", component::INVOKE_NOT_LAST, &INVOKE).told(Report::Parts(INVOKE_PARTS)),
            at("returnResultNotLast", component::RETURN_RESULT_NOT_LAST, &RESULT)
                .told(Report::Parts(RESULT_PARTS)),
        );
    }
    static COMPONENTS: Schema = list(&Kind::new("ComponentSequence"), &COMPONENT, 0);

    static SECURITY: Schema = choice!(
        "SecurityContext",
        at("integerSecurityId", dialogue::INTEGER_SECURITY, INTEGER),
        at("objectSecurityId", dialogue::OBJECT_SECURITY, OID),
    );
    static CONFIDENTIALITY_ID: Schema = choice!(
        "ConfidentialityId",
        at("integerConfidentialityId", dialogue::INTEGER_SECURITY, INTEGER),
        at("objectConfidentialityId", dialogue::OBJECT_SECURITY, OID),
    );
    /// Confidentiality of a dialogue portion.
    pub(crate) static CONFIDENTIALITY: Schema = Schema {
        kind: &Kind::new("Confidentiality"),
        tag: Some(Tag::SEQUENCE),
        body: Body::sequence(&[may("confidentialityId", &CONFIDENTIALITY_ID).member], true),
    };
    static APPLICATION_CONTEXT: Schema = choice!(
        "ApplicationContext",
        at("integerApplicationId", dialogue::INTEGER_CONTEXT, INTEGER),
        at("objectApplicationId", dialogue::OBJECT_CONTEXT, OID),
    );
    static PROTOCOL_VERSION: Schema = octets(&Kind::new("ProtocolVersion"), 1, 1);
    table! {
        /// The dialogue portion of a package.
        DIALOGUE_MEMBERS, DIALOGUE_PORTION: sequence(
            "DialoguePortion",
            may_at("version", dialogue::VERSION, &PROTOCOL_VERSION),
            may("applicationContext", &APPLICATION_CONTEXT),
            may_at("userInformation", dialogue::USER_INFORMATION, EXTERNALS).told(Report::Externals),
            may("securityContext", &SECURITY),
            may_at("confidentiality", dialogue::CONFIDENTIALITY, &CONFIDENTIALITY)
                .told(Report::Confidentiality),
        );
    }

    static NO_ID: Schema = octets(&Kind::new("TransactionID"), 0, 0);
    static ONE_ID: Schema = octets(&Kind::new("TransactionID"), 4, 4);
    static TWO_IDS: Schema = octets(&Kind::new("TransactionID"), 8, 8);
    static ABORT_INFORMATION: Schema =
        sequence!("UserAbortInformation", own("external", <External<'_> as Typed>::SCHEMA));
    const fn ids_of_transaction(schema: &'static Schema) -> Row {
        at("transactionId", message::TRANSACTION_ID, schema).told(Report::TransactionIds)
    }
    const CAUSE: Row = at("pAbortCause", message::P_ABORT_CAUSE, &P_ABORT_CAUSE)
        .told(Report::Named(named::<names::PAbortCause>));
    const USER_ABORT: Row =
        at("userAbortInformation", message::USER_ABORT, &ABORT_INFORMATION).told(Report::External);
    const DIALOGUE: Row = may_at("dialogue", message::DIALOGUE_PORTION, &DIALOGUE_PORTION)
        .told(Report::AnsiDialogue(DIALOGUE_MEMBERS));
    const COMPONENT_SEQUENCE: Row = may_at("components", message::COMPONENT_SEQUENCE, &COMPONENTS)
        .told(Report::Components(COMPONENT_KINDS, Standard::Ansi));
    /// The portions of all packages: a walk takes them in whatever order they come.
    pub(crate) static PORTIONS: &[Row] =
        &[ids_of_transaction(&ONE_ID), CAUSE, USER_ABORT, DIALOGUE, COMPONENT_SEQUENCE];
    static CAUSE_INFORMATION: Schema = choice!("CauseInformation", CAUSE, USER_ABORT);
    static UNIDIRECTIONAL: Schema =
        sequence!("UniTransactionPDU", ids_of_transaction(&NO_ID), DIALOGUE, COMPONENT_SEQUENCE.required(),);
    static TRANSACTION: Schema =
        sequence!("TransactionPDU", ids_of_transaction(&ONE_ID), DIALOGUE, COMPONENT_SEQUENCE);
    static CONVERSATION: Schema =
        sequence!("TransactionPDU", ids_of_transaction(&TWO_IDS), DIALOGUE, COMPONENT_SEQUENCE);
    static ABORT: Schema = sequence!(
        "Abort",
        ids_of_transaction(&ONE_ID),
        DIALOGUE,
        may("causeInformation", &CAUSE_INFORMATION),
    );
    const fn one_of(name: &'static str, kind: PackageType, schema: &'static Schema) -> Row {
        at(name, kind.tag(), schema)
    }
    pub(super) static PACKAGE: Schema = choice!(
        "PackageType",
        one_of("unidirectional", PackageType::Unidirectional, &UNIDIRECTIONAL),
        one_of("queryWithPerm", PackageType::QueryWithPermission, &TRANSACTION),
        one_of("queryWithoutPerm", PackageType::QueryWithoutPermission, &TRANSACTION),
        one_of("response", PackageType::Response, &TRANSACTION),
        one_of("conversationWithPerm", PackageType::ConversationWithPermission, &CONVERSATION),
        one_of("conversationWithoutPerm", PackageType::ConversationWithoutPermission, &CONVERSATION),
        one_of("abort", PackageType::Abort, &ABORT),
    );
}
pub(crate) use american::{CONFIDENTIALITY, DIALOGUE_PORTION as ANSI_DIALOGUE, PORTIONS as ANSI_PORTIONS};

impl Typed for ansi::Message<'_> {
    const SCHEMA: &'static Schema = &american::PACKAGE;
}
impl ansi::Message<'_> {
    /// Reports every violation of T1.114.3 by the package: portions, members, sizes and ranges.
    pub fn check(&self, report: &mut dyn FnMut(Error)) {
        ber::check(Self::SCHEMA, &self.element(), report);
    }
}
