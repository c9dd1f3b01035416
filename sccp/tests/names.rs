//! The tables of names against Q.713: every code has its name, and no other has one.
#![allow(missing_docs)]

use sigcodec_sccp::{
    ManagementType, MessageType, ParameterName,
    cause::{ErrorCause, RefusalCause, ReleaseCause, ResetCause, ReturnCause},
};

/// Compares a table whose codes count up from 0, `""` standing for a code without a name, with further codes.
fn same(what: &str, name: impl Fn(u8) -> Option<&'static str>, names: &[&str], further: &[(u8, &str)]) {
    for code in 0..=u8::MAX {
        let listed = names.get(usize::from(code)).copied().filter(|n| !n.is_empty());
        let listed = listed.or_else(|| further.iter().find(|(c, _)| *c == code).map(|(_, n)| *n));
        assert_eq!(name(code), listed, "{what} {code}");
    }
}

/// Q.713 §2.1 and §3.1.
#[test]
fn messages_and_parameters() {
    let messages = [
        "", "CR", "CC", "CREF", "RLSD", "RLC", "DT1", "DT2", "AK", "UDT", "UDTS", "ED", "EA", "RSR", "RSC",
        "ERR", "IT", "XUDT", "XUDTS", "LUDT", "LUDTS",
    ];
    same("message", |c| MessageType(c).name(), &messages, &[]);
    assert!(MessageType::LAYOUTS.iter().map(|m| m.name).eq(messages.into_iter().skip(1)));
    let parameters = [
        "endOfOptionalParameters",
        "destinationLocalReference",
        "sourceLocalReference",
        "calledPartyAddress",
        "callingPartyAddress",
        "protocolClass",
        "segmentingReassembling",
        "receiveSequenceNumber",
        "sequencingSegmenting",
        "credit",
        "releaseCause",
        "returnCause",
        "resetCause",
        "errorCause",
        "refusalCause",
        "data",
        "segmentation",
        "hopCounter",
        "importance",
        "longData",
    ];
    let ansi = [(250, "intermediateSignallingNetworkIdentification")];
    same("parameter", |c| ParameterName(c).name(), &parameters, &ansi);
}

/// Q.713 §5.2.1.
#[test]
fn management() {
    let names = [
        "",
        "subsystemAllowed",
        "subsystemProhibited",
        "subsystemStatusTest",
        "subsystemOutOfServiceRequest",
        "subsystemOutOfServiceGrant",
        "sccpSubsystemCongested",
    ];
    same("management", |c| ManagementType(c).name(), &names, &[]);
}

/// Q.713 §3.11 to §3.15; the return causes from 247 on are those of T1.112.3.
#[test]
fn causes() {
    let release = [
        "endUserOriginated",
        "endUserCongestion",
        "endUserFailure",
        "sccpUserOriginated",
        "remoteProcedureError",
        "inconsistentConnectionData",
        "accessFailure",
        "accessCongestion",
        "subsystemFailure",
        "subsystemCongestion",
        "mtpFailure",
        "networkCongestion",
        "expirationOfResetTimer",
        "expirationOfReceiveInactivityTimer",
        "",
        "unqualified",
        "sccpFailure",
    ];
    same("release", |c| ReleaseCause(c).name(), &release, &[]);
    let returned = [
        "noTranslationForAnAddressOfSuchNature",
        "noTranslationForThisSpecificAddress",
        "subsystemCongestion",
        "subsystemFailure",
        "unequippedUser",
        "mtpFailure",
        "networkCongestion",
        "unqualified",
        "errorInMessageTransport",
        "errorInLocalProcessing",
        "destinationCannotPerformReassembly",
        "sccpFailure",
        "hopCounterViolation",
        "segmentationNotSupported",
        "segmentationFailure",
    ];
    let ansi = [
        (247, "messageChangeFailure"),
        (248, "invalidInsRoutingRequest"),
        (249, "invalidIsniRoutingRequest"),
        (250, "unauthorizedMessage"),
        (251, "messageIncompatibility"),
        (252, "cannotPerformIsniConstrainedRouting"),
        (253, "redundantIsniConstrainedRouting"),
        (254, "unableToPerformIsniIdentification"),
    ];
    same("return", |c| ReturnCause(c).name(), &returned, &ansi);
    let reset = [
        "endUserOriginated",
        "sccpUserOriginated",
        "incorrectSendSequenceNumber",
        "incorrectReceiveSequenceNumber",
        "messageOutOfWindow",
        "incorrectSendSequenceNumberAfterInitialization",
        "remoteProcedureError",
        "remoteEndUserOperational",
        "networkOperational",
        "accessOperational",
        "networkCongestion",
        "",
        "unqualified",
    ];
    same("reset", |c| ResetCause(c).name(), &reset, &[]);
    let error = [
        "unassignedDestinationLocalReference",
        "inconsistentSourceLocalReference",
        "pointCodeMismatch",
        "serviceClassMismatch",
        "unqualified",
    ];
    same("error", |c| ErrorCause(c).name(), &error, &[]);
    let refusal = [
        "endUserOriginated",
        "endUserCongestion",
        "endUserFailure",
        "sccpUserOriginated",
        "destinationAddressUnknown",
        "destinationInaccessible",
        "qosNotAvailableNonTransient",
        "qosNotAvailableTransient",
        "accessFailure",
        "accessCongestion",
        "subsystemFailure",
        "subsystemCongestion",
        "expirationOfConnectionEstablishmentTimer",
        "incompatibleUserData",
        "",
        "unqualified",
        "hopCounterViolation",
        "sccpFailure",
        "noTranslationForAnAddressOfSuchNature",
        "unequippedUser",
    ];
    same("refusal", |c| RefusalCause(c).name(), &refusal, &[]);
}
