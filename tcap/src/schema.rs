//! The messages as schemas: what `check` judges by and random messages are made from.

use crate::{Message, ansi};
use sigcodec_wire::ber::private::members;
use sigcodec_wire::{
    Error, Reader,
    audit::Auditor,
    ber::{
        self, BitString, Body, External, Level, Member, Oid, OpenType, Primitive, Schema, SeqOf, Size, Tag,
        Typed,
    },
    walk::{Field, Value, Visitor},
};

const fn own(name: &'static str, schema: &'static Schema) -> Member {
    Member::new(name, None, false, schema)
}
const fn may(name: &'static str, schema: &'static Schema) -> Member {
    Member::new(name, None, true, schema)
}
const fn at(name: &'static str, tag: Tag, schema: &'static Schema) -> Member {
    Member::new(name, Some(tag), false, schema)
}
const fn may_at(name: &'static str, tag: Tag, schema: &'static Schema) -> Member {
    Member::new(name, Some(tag), true, schema)
}
const fn sequence(name: &'static str, members: &'static [Member]) -> Schema {
    Schema { name, tag: Some(Tag::SEQUENCE), body: Body::sequence(members, false) }
}
const fn choice(name: &'static str, alternatives: &'static [Member]) -> Schema {
    Schema { name, tag: None, body: Body::Choice { alternatives } }
}
const fn list(name: &'static str, item: &'static Schema, min: u32) -> Schema {
    let size = Size::new(min, u32::MAX);
    Schema { name, tag: Some(Tag::SEQUENCE), body: Body::list(item, size) }
}
const fn integer(name: &'static str, min: i64, max: i64) -> Schema {
    Schema { name, tag: Some(Tag::INTEGER), body: Body::Leaf(Primitive::Integer { min, max }) }
}
fn show(field: Field<'_>, _: &'static Schema, octets: &[u8], at: &mut Level<'_, dyn Visitor + '_>) {
    at.listener().value(field, Value::Octets(octets));
}
fn no_audit(_: Reader<'_>, _: &mut dyn Auditor) {}
const fn octets(name: &'static str, min: u32, max: u32) -> Schema {
    let leaf = Primitive::Octets { size: Size::new(min, max), walk: show, audit: no_audit };
    Schema { name, tag: Some(Tag::OCTET_STRING), body: Body::Leaf(leaf) }
}

const OID: &Schema = <Oid<'_> as Typed>::SCHEMA;
const ANY: &Schema = <OpenType<'_> as Typed>::SCHEMA;
const EXTERNALS: &Schema = <SeqOf<'_, External<'_>> as Typed>::SCHEMA;
/// INTEGER of any value.
pub(crate) const INTEGER: &Schema = <i64 as Typed>::SCHEMA;
static NATURAL: Schema = integer("INTEGER", 0, i64::MAX);

// Q.773 §4.2.1.
static TRANSACTION_ID: Schema = octets("TransactionID", 1, 4);
/// P-AbortCause.
pub(crate) static P_ABORT_CAUSE: Schema = integer("P-AbortCause", 0, 127);
static DIALOGUE_PORTION: Schema = sequence("DialoguePortion", &members([own("external", &EXTERNAL)]));
const OTID: Member = at("otid", crate::message::OTID, &TRANSACTION_ID);
const DTID: Member = at("dtid", crate::message::DTID, &TRANSACTION_ID);
const DIALOGUE: Member = may_at("dialoguePortion", crate::message::DIALOGUE_PORTION, &DIALOGUE_PORTION);
const COMPONENTS: Member = may_at("components", crate::message::COMPONENT_PORTION, &COMPONENT_PORTION);
static MESSAGE: Schema = choice(
    "MessageType",
    &[
        at(
            "unidirectional",
            Tag::application(1),
            &sequence(
                "Unidirectional",
                &members([DIALOGUE, at("components", crate::message::COMPONENT_PORTION, &COMPONENT_PORTION)]),
            ),
        ),
        at("begin", Tag::application(2), &sequence("Begin", &members([OTID, DIALOGUE, COMPONENTS]))),
        at("end", Tag::application(4), &sequence("End", &members([DTID, DIALOGUE, COMPONENTS]))),
        at(
            "continue",
            Tag::application(5),
            &sequence("Continue", &members([OTID, DTID, DIALOGUE, COMPONENTS])),
        ),
        at("abort", Tag::application(7), &sequence("Abort", &members([DTID, REASON]))),
    ],
);
const REASON: Member = may("reason", &REASONS);
static REASONS: Schema = choice(
    "Reason",
    &[
        at("pAbortCause", crate::message::P_ABORT_CAUSE, &P_ABORT_CAUSE),
        at("uAbortCause", crate::message::DIALOGUE_PORTION, &DIALOGUE_PORTION),
    ],
);

// Q.773 §4.2.3.
/// The EXTERNAL in a dialogue portion.
pub(crate) static EXTERNAL: Schema = Schema {
    name: "EXTERNAL",
    tag: Some(Tag::EXTERNAL),
    body: Body::sequence(
        &members([
            own("directReference", OID),
            at(
                "singleASN1Type",
                Tag::context(0),
                &sequence("DialogueAsPDU", &members([own("pdu", &DIALOGUE_PDU)])),
            ),
        ]),
        false,
    ),
};
const VERSION: Member = may_at("protocolVersion", Tag::context(0), <BitString<'_> as Typed>::SCHEMA);
const CONTEXT: Member = at(
    "applicationContextName",
    Tag::context(1),
    &sequence("ApplicationContextName", &members([own("oid", OID)])),
);
const USER_INFORMATION: Member = may_at("userInformation", Tag::context(30), EXTERNALS);
static DIALOGUE_PDU: Schema = choice(
    "DialoguePDU",
    &[
        at("aarq", Tag::application(0), &sequence("AARQ", &members([VERSION, CONTEXT, USER_INFORMATION]))),
        at(
            "aare",
            Tag::application(1),
            &sequence(
                "AARE",
                &members([
                    VERSION,
                    CONTEXT,
                    at("result", Tag::context(2), &sequence("Result", &members([own("result", &NATURAL)]))),
                    at("resultSourceDiagnostic", Tag::context(3), &DIAGNOSTIC),
                    USER_INFORMATION,
                ]),
            ),
        ),
        at(
            "abrt",
            Tag::application(4),
            &sequence("ABRT", &members([at("abortSource", Tag::context(0), &NATURAL), USER_INFORMATION])),
        ),
    ],
);
static DIAGNOSTIC: Schema = choice(
    "ResultSourceDiagnostic",
    &[
        at(
            "dialogueServiceUser",
            Tag::context(1),
            &sequence("User", &members([own("diagnostic", &NATURAL)])),
        ),
        at(
            "dialogueServiceProvider",
            Tag::context(2),
            &sequence("Provider", &members([own("diagnostic", &NATURAL)])),
        ),
    ],
);

// Q.773 §4.2.2.
static COMPONENT_PORTION: Schema = list("ComponentPortion", &COMPONENT, 1);
static INVOKE_ID: Schema = integer("InvokeId", -128, 127);
/// A problem code.
pub(crate) static PROBLEM: Schema = integer("Problem", 0, 127);
static CODE: Schema = choice("Code", &[own("local", INTEGER), own("global", OID)]);
static RESULT: Schema = sequence("Result", &members([own("operation", &CODE), may("result", ANY)]));
static COMPONENT: Schema = choice(
    "Component",
    &[
        at(
            "invoke",
            crate::component::INVOKE,
            &sequence(
                "Invoke",
                &members([
                    own("invokeId", &INVOKE_ID),
                    may_at("linkedId", Tag::context(0), &INVOKE_ID),
                    own("operation", &CODE),
                    may("argument", ANY),
                ]),
            ),
        ),
        at("returnResultLast", crate::component::RETURN_RESULT_LAST, &RETURN_RESULT),
        at(
            "returnError",
            crate::component::RETURN_ERROR,
            &sequence(
                "ReturnError",
                &members([own("invokeId", &INVOKE_ID), own("error", &CODE), may("parameter", ANY)]),
            ),
        ),
        at(
            "reject",
            crate::component::REJECT,
            &sequence(
                "Reject",
                &members([
                    own(
                        "invokeId",
                        &choice(
                            "InvokeIdOrNull",
                            &[own("present", &INVOKE_ID), own("absent", <ber::Null as Typed>::SCHEMA)],
                        ),
                    ),
                    own(
                        "problem",
                        &choice(
                            "Problem",
                            &[
                                at("general", Tag::context(0), &PROBLEM),
                                at("invoke", Tag::context(1), &PROBLEM),
                                at("returnResult", Tag::context(2), &PROBLEM),
                                at("returnError", Tag::context(3), &PROBLEM),
                            ],
                        ),
                    ),
                ]),
            ),
        ),
        at("returnResultNotLast", crate::component::RETURN_RESULT_NOT_LAST, &RETURN_RESULT),
    ],
);
static RETURN_RESULT: Schema =
    sequence("ReturnResult", &members([own("invokeId", &INVOKE_ID), may("resultretres", &RESULT)]));

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
const fn ids(min: u32, max: u32) -> Member {
    let schema: &Schema = match (min, max) {
        (0, 2) => &INVOKE_IDS,
        (0, 1) => &REJECT_IDS,
        _ => &CORRELATION_ID,
    };
    at("componentIDs", Tag::private(15), schema)
}
static INVOKE_IDS: Schema = octets("ComponentIDs", 0, 2);
static REJECT_IDS: Schema = octets("ComponentIDs", 0, 1);
static CORRELATION_ID: Schema = octets("ComponentIDs", 1, 1);
static OPERATION: Schema = choice(
    "OperationCode",
    &[
        at("national", Tag::private(16), &octets("NationalOperation", 2, 2)),
        at("private", Tag::private(17), &octets("PrivateOperation", 1, 8)),
    ],
);
static ERROR: Schema = choice(
    "ErrorCode",
    &[
        at("national", Tag::private(19), &octets("NationalError", 1, 1)),
        at("private", Tag::private(20), &octets("PrivateError", 1, 8)),
    ],
);
/// Members under tags of their own, whatever they are.
const PARAMETERS: Member = may("parameter", &PARAMETER);
static PARAMETER: Schema = choice(
    "Parameter",
    &[
        at("paramSequence", Tag::private(16), &list("ParamSequence", ANY, 0)),
        at("paramSet", Tag::private(18), &list("ParamSet", ANY, 0)),
    ],
);
static ANSI_INVOKE: Schema =
    sequence("Invoke", &members([ids(0, 2), own("operation", &OPERATION), PARAMETERS]));
static ANSI_RESULT: Schema = sequence("ReturnResult", &members([ids(1, 1), PARAMETERS]));
static ANSI_COMPONENT: Schema = choice(
    "Component",
    &[
        at("invokeLast", Tag::private(9), &ANSI_INVOKE),
        at("returnResultLast", Tag::private(10), &ANSI_RESULT),
        at(
            "returnError",
            Tag::private(11),
            &sequence("ReturnError", &members([ids(1, 1), own("error", &ERROR), PARAMETERS])),
        ),
        at(
            "reject",
            Tag::private(12),
            &sequence(
                "Reject",
                &members([ids(0, 1), at("problem", Tag::private(21), &octets("Problem", 2, 2)), PARAMETERS]),
            ),
        ),
        at("invokeNotLast", Tag::private(13), &ANSI_INVOKE),
        at("returnResultNotLast", Tag::private(14), &ANSI_RESULT),
    ],
);
static ANSI_COMPONENTS: Schema = list("ComponentSequence", &ANSI_COMPONENT, 0);
static SECURITY: Schema = choice(
    "SecurityContext",
    &[at("integerSecurityId", Tag::context(0), INTEGER), at("objectSecurityId", Tag::context(1), OID)],
);
static CONFIDENTIALITY_ID: Schema = choice(
    "ConfidentialityId",
    &[
        at("integerConfidentialityId", Tag::context(0), INTEGER),
        at("objectConfidentialityId", Tag::context(1), OID),
    ],
);
/// Confidentiality of a dialogue portion.
pub(crate) static CONFIDENTIALITY: Schema = Schema {
    name: "Confidentiality",
    tag: Some(Tag::SEQUENCE),
    body: Body::sequence(&[may("confidentialityId", &CONFIDENTIALITY_ID)], true),
};
/// The dialogue portion of a package.
pub(crate) static ANSI_DIALOGUE: Schema = sequence(
    "DialoguePortion",
    &members([
        may_at("version", Tag::private(26), &octets("ProtocolVersion", 1, 1)),
        may(
            "applicationContext",
            &choice(
                "ApplicationContext",
                &[
                    at("integerApplicationId", Tag::private(27), INTEGER),
                    at("objectApplicationId", Tag::private(28), OID),
                ],
            ),
        ),
        may_at("userInformation", Tag::private(29), EXTERNALS),
        may("securityContext", &SECURITY),
        may_at("confidentiality", Tag::context(2), &CONFIDENTIALITY),
    ]),
);
static NO_ID: Schema = octets("TransactionID", 0, 0);
static ONE_ID: Schema = octets("TransactionID", 4, 4);
static TWO_IDS: Schema = octets("TransactionID", 8, 8);
const ANSI_DIALOGUE_PORTION: Member = may_at("dialoguePortion", Tag::private(25), &ANSI_DIALOGUE);
const COMPONENT_SEQUENCE: Member = may_at("componentPortion", Tag::private(8), &ANSI_COMPONENTS);
static UNIDIRECTIONAL: Schema = sequence(
    "UniTransactionPDU",
    &members([
        at("identifier", Tag::private(7), &NO_ID),
        ANSI_DIALOGUE_PORTION,
        at("componentPortion", Tag::private(8), &ANSI_COMPONENTS),
    ]),
);
static TRANSACTION: Schema = sequence(
    "TransactionPDU",
    &members([at("identifier", Tag::private(7), &ONE_ID), ANSI_DIALOGUE_PORTION, COMPONENT_SEQUENCE]),
);
static CONVERSATION: Schema = sequence(
    "TransactionPDU",
    &members([at("identifier", Tag::private(7), &TWO_IDS), ANSI_DIALOGUE_PORTION, COMPONENT_SEQUENCE]),
);
static USER_ABORT: Schema =
    sequence("UserAbortInformation", &members([own("external", <External<'_> as Typed>::SCHEMA)]));
static ABORT: Schema = sequence(
    "Abort",
    &members([
        at("identifier", Tag::private(7), &ONE_ID),
        ANSI_DIALOGUE_PORTION,
        may(
            "causeInformation",
            &choice(
                "CauseInformation",
                &[
                    at("abortCause", Tag::private(23), &P_ABORT_CAUSE),
                    at("userInformation", Tag::private(24), &USER_ABORT),
                ],
            ),
        ),
    ]),
);
static PACKAGE: Schema = choice(
    "PackageType",
    &[
        at("unidirectional", Tag::private(1), &UNIDIRECTIONAL),
        at("queryWithPerm", Tag::private(2), &TRANSACTION),
        at("queryWithoutPerm", Tag::private(3), &TRANSACTION),
        at("response", Tag::private(4), &TRANSACTION),
        at("conversationWithPerm", Tag::private(5), &CONVERSATION),
        at("conversationWithoutPerm", Tag::private(6), &CONVERSATION),
        at("abort", Tag::private(22), &ABORT),
    ],
);

impl Typed for ansi::Message<'_> {
    const SCHEMA: &'static Schema = &PACKAGE;
}
impl ansi::Message<'_> {
    /// Reports every violation of T1.114.3 by the package: portions, members, sizes and ranges.
    pub fn check(&self, report: &mut dyn FnMut(Error)) {
        ber::check(Self::SCHEMA, &self.element(), report);
    }
}
