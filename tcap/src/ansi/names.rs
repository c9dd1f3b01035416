//! Names of causes, problems, operation families and specifiers, T1.114.3 and T1.114.5; operations and errors of
//! ANSI-41 (TIA-41.540).

use super::component::{Code, Problem};

/// The family of the operations of ANSI-41, in private operation codes.
pub const ANSI_41_FAMILY: u8 = 9;

macro_rules! names {
    ($($(#[$m:meta])* $name:ident($ty:ty) { $($code:pat => $id:literal,)+ })+) => { $(
        $(#[$m])*
        #[must_use]
        pub const fn $name(code: $ty) -> Option<&'static str> {
            Some(match code { $($code => $id,)+ _ => return None })
        }
    )+ };
}
names! {
    /// P-Abort cause.
    p_abort_cause(i64) {
        1 => "unrecognizedPackageType", 2 => "incorrectTransactionPortion",
        3 => "badlyStructuredTransactionPortion", 4 => "unassignedRespondingTransactionID",
        5 => "permissionToReleaseProblem", 6 => "resourceUnavailable", 7 => "unrecognizedDialoguePortionID",
        8 => "badlyStructuredDialoguePortion", 9 => "missingDialoguePortion",
        10 => "inconsistentDialoguePortion",
    }
    /// Problem type.
    problem_type(u8) {
        1 => "general", 2 => "invoke", 3 => "returnResult", 4 => "returnError", 5 => "transactionPortion",
    }
    /// Problem type and specifier.
    problem_specifier((u8, u8)) {
        (1, 1) => "unrecognizedComponentType", (1, 2) => "incorrectComponentPortion",
        (1, 3) => "badlyStructuredComponentPortion", (1, 4) => "incorrectComponentCoding",
        (2, 1) => "duplicateInvocation", (2, 2) => "unrecognizedOperation", (2, 3) => "incorrectParameter",
        (2, 4) => "unrecognizedCorrelationID",
        (3, 1) => "unrecognizedCorrelationID", (3, 2) => "unexpectedReturnResult", (3, 3) => "incorrectParameter",
        (4, 1) => "unrecognizedCorrelationID", (4, 2) => "unexpectedReturnError", (4, 3) => "unrecognizedError",
        (4, 4) => "unexpectedError", (4, 5) => "incorrectParameter",
        (5, 1) => "unrecognizedPackageType", (5, 2) => "incorrectTransactionPortion",
        (5, 3) => "badlyStructuredTransactionPortion", (5, 4) => "unassignedRespondingTransactionID",
        (5, 5) => "permissionToReleaseProblem", (5, 6) => "resourceUnavailable",
    }
    /// Family of a national operation.
    national_family(u8) {
        0 => "allFamilies", 1 => "parameter", 2 => "charging", 3 => "provideInstructions",
        4 => "connectionControl", 5 => "callerInteraction", 6 => "sendNotification", 7 => "networkManagement",
        8 => "procedural", 9 => "operationControl", 10 => "reportEvent", 126 => "miscellaneous",
        127 => "reserved",
    }
    /// Family and specifier of a national operation.
    national_operation((u8, u8)) {
        (1, 1) => "provideValue", (1, 2) => "setValue",
        (2, 1) => "billCall",
        (3, 1) => "start", (3, 2) => "assist",
        (4, 1) => "connect", (4, 2) => "temporaryConnect", (4, 3) => "disconnect", (4, 4) => "forwardDisconnect",
        (5, 1) => "playAnnouncement", (5, 2) => "playAnnouncementAndCollectDigits",
        (5, 3) => "indicateInformationWaiting", (5, 4) => "indicateInformationProvided",
        (6, 1) => "whenPartyFree",
        (7, 1) => "automaticCodeGap",
        (8, 1) => "temporaryHandover", (8, 2) => "reportAssistTermination", (8, 3) => "security",
        (9, 1) => "cancel",
        (10, 1) => "voiceMessageAvailable", (10, 2) => "voiceMessageRetrieved",
        (126, 1) => "queueCall", (126, 2) => "dequeueCall",
    }
    /// National error code.
    national_error(u64) {
        1 => "unexpectedComponentSequence", 2 => "unexpectedDataValue", 3 => "unavailableNetworkResource",
        4 => "missingCustomerRecord", 6 => "dataUnavailable", 7 => "taskRefused", 8 => "queueFull",
        9 => "noQueue", 10 => "timerExpired", 11 => "dataAlreadyExists", 12 => "unauthorizedRequest",
        13 => "notQueued", 14 => "unassignedDN", 16 => "notificationUnavailableToDestinationDN",
        17 => "vmsrSystemIdentificationDidNotMatchUserProfile",
    }
    /// Error code of ANSI-41.
    ansi_41_error(u64) {
        0x81 => "unrecognizedMIN", 0x82 => "unrecognizedESN", 0x83 => "minOrHLRMismatch",
        0x84 => "operationSequenceProblem", 0x85 => "resourceShortage", 0x86 => "operationNotSupported",
        0x87 => "trunkUnavailable", 0x88 => "parameterError", 0x89 => "systemFailure",
        0x8a => "unrecognizedParameterValue", 0x8b => "featureInactive", 0x8c => "missingParameter",
    }
    /// Operation of ANSI-41, by its specifier.
    ansi_41_operation(u8) {
        1 => "handoffMeasurementRequest",
        2 => "facilitiesDirective",
        3 => "mobileOnChannel",
        4 => "handoffBack",
        5 => "facilitiesRelease",
        6 => "qualificationRequest",
        7 => "qualificationDirective",
        8 => "blocking",
        9 => "unblocking",
        10 => "resetCircuit",
        11 => "trunkTest",
        12 => "trunkTestDisconnect",
        13 => "registrationNotification",
        14 => "registrationCancellation",
        15 => "locationRequest",
        16 => "routingRequest",
        17 => "featureRequest",
        18 => "serviceProfileRequest",
        19 => "serviceProfileDirective",
        20 => "unreliableRoamerDataDirective",
        21 => "callDataRequest",
        22 => "msInactive",
        23 => "transferToNumberRequest",
        24 => "redirectionRequest",
        25 => "handoffToThird",
        26 => "flashRequest",
        27 => "authenticationDirective",
        28 => "authenticationRequest",
        29 => "baseStationChallenge",
        30 => "authenticationFailureReport",
        31 => "countRequest",
        32 => "interSystemPage",
        33 => "unsolicitedResponse",
        34 => "bulkDeregistration",
        35 => "handoffMeasurementRequest2",
        36 => "facilitiesDirective2",
        37 => "handoffBack2",
        38 => "handoffToThird2",
        39 => "authenticationDirectiveForward",
        40 => "authenticationStatusReport",
        42 => "informationDirective",
        43 => "informationForward",
        44 => "interSystemAnswer",
        45 => "interSystemPage2",
        46 => "interSystemSetup",
        47 => "originationRequest",
        48 => "randomVariableRequest",
        49 => "redirectionDirective",
        50 => "remoteUserInteractionDirective",
        51 => "smsDeliveryBackward",
        52 => "smsDeliveryForward",
        53 => "smsDeliveryPointToPoint",
        54 => "smsNotification",
        55 => "smsRequest",
        56 => "otaspRequest",
        57 => "informationBackward",
        58 => "changeFacilities",
        59 => "changeService",
        60 => "parameterRequest",
        61 => "tmsiDirective",
        62 => "numberPortabilityRequest",
        63 => "serviceRequest",
        64 => "analyzedInformationRequest",
        65 => "connectionFailureReport",
        66 => "connectResource",
        67 => "disconnectResource",
        68 => "facilitySelectedAndAvailable",
        69 => "instructionRequest",
        70 => "modify",
        71 => "resetTimer",
        72 => "search",
        73 => "seizeResource",
        74 => "srfDirective",
        75 => "tBusy",
        76 => "tNoAnswer",
        77 => "release",
        78 => "smsDeliveryPointToPointAck",
        79 => "messageDirective",
        80 => "bulkDisconnection",
        81 => "callControlDirective",
        82 => "oAnswer",
        83 => "oDisconnect",
        84 => "callRecoveryReport",
        85 => "tAnswer",
        86 => "tDisconnect",
        87 => "unreliableCallData",
        88 => "oCalledPartyBusy",
        89 => "oNoAnswer",
        90 => "positionRequest",
        91 => "positionRequestForward",
        92 => "callTerminationReport",
        93 => "geoPositionDirective",
        94 => "geoPositionRequest",
        95 => "interSystemPositionRequest",
        96 => "interSystemPositionRequestForward",
        97 => "acgDirective",
        98 => "roamerDatabaseVerificationRequest",
        99 => "addService",
        100 => "dropService",
        101 => "interSystemSmsPage",
        102 => "lcsParameterRequest",
        106 => "positionEventNotification",
        111 => "interSystemSmsDeliveryPointToPoint",
        112 => "qualificationRequest2",
    }
}

/// The name of the family of an operation code.
#[must_use]
pub fn family(code: Code<'_>) -> Option<&'static str> {
    match (code, code.family()?) {
        (Code::National(_), family) => national_family(family),
        (_, ANSI_41_FAMILY) => Some("ansi41"),
        _ => None,
    }
}
/// The name of an operation.
#[must_use]
pub fn operation(code: Code<'_>) -> Option<&'static str> {
    match (code, code.family()?, code.specifier()?) {
        (Code::National(_), family, specifier) => national_operation((family, specifier)),
        (Code::Private(_), ANSI_41_FAMILY, specifier) => ansi_41_operation(specifier),
        _ => None,
    }
}
/// The name of an error.
#[must_use]
pub fn error(code: Code<'_>) -> Option<&'static str> {
    match code {
        Code::National(_) => national_error(code.number()?),
        Code::Private(_) => ansi_41_error(code.number()?),
        Code::Other(..) => None,
    }
}
/// The name of a problem.
#[must_use]
pub fn problem(problem: Problem<'_>) -> Option<&'static str> {
    problem_specifier(problem.parts()?)
}
