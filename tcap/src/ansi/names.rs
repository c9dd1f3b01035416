//! Names of causes, problems, operation families and specifiers, T1.114.3 and T1.114.5; operations and errors of
//! ANSI-41 (TIA-41.540).

use super::component::{Code, Problem};
use sigcodec_wire::codes;

/// The family of the operations of ANSI-41, in private operation codes.
pub const ANSI_41_FAMILY: u8 = 9;

codes! {
    /// P-Abort cause.
    pub struct PAbortCause(pub i64) {
        UNRECOGNIZED_PACKAGE_TYPE = 1 => "unrecognizedPackageType",
        INCORRECT_TRANSACTION_PORTION = 2 => "incorrectTransactionPortion",
        BADLY_STRUCTURED_TRANSACTION_PORTION = 3 => "badlyStructuredTransactionPortion",
        UNASSIGNED_RESPONDING_TRANSACTION_ID = 4 => "unassignedRespondingTransactionID",
        PERMISSION_TO_RELEASE_PROBLEM = 5 => "permissionToReleaseProblem",
        RESOURCE_UNAVAILABLE = 6 => "resourceUnavailable",
        UNRECOGNIZED_DIALOGUE_PORTION_ID = 7 => "unrecognizedDialoguePortionID",
        BADLY_STRUCTURED_DIALOGUE_PORTION = 8 => "badlyStructuredDialoguePortion",
        MISSING_DIALOGUE_PORTION = 9 => "missingDialoguePortion",
        INCONSISTENT_DIALOGUE_PORTION = 10 => "inconsistentDialoguePortion",
    }
    /// Problem type.
    pub struct ProblemType(pub u8) {
        GENERAL = 1 => "general",
        INVOKE = 2 => "invoke",
        RETURN_RESULT = 3 => "returnResult",
        RETURN_ERROR = 4 => "returnError",
        TRANSACTION_PORTION = 5 => "transactionPortion",
    }
    /// Problem type and specifier: the one in the high octet, the other in the low.
    pub struct ProblemSpecifier(pub u16) {
        GENERAL_UNRECOGNIZED_COMPONENT_TYPE = 0x0101 => "unrecognizedComponentType",
        GENERAL_INCORRECT_COMPONENT_PORTION = 0x0102 => "incorrectComponentPortion",
        GENERAL_BADLY_STRUCTURED_COMPONENT_PORTION = 0x0103 => "badlyStructuredComponentPortion",
        GENERAL_INCORRECT_COMPONENT_CODING = 0x0104 => "incorrectComponentCoding",
        INVOKE_DUPLICATE_INVOCATION = 0x0201 => "duplicateInvocation",
        INVOKE_UNRECOGNIZED_OPERATION = 0x0202 => "unrecognizedOperation",
        INVOKE_INCORRECT_PARAMETER = 0x0203 => "incorrectParameter",
        INVOKE_UNRECOGNIZED_CORRELATION_ID = 0x0204 => "unrecognizedCorrelationID",
        RESULT_UNRECOGNIZED_CORRELATION_ID = 0x0301 => "unrecognizedCorrelationID",
        RESULT_UNEXPECTED_RETURN_RESULT = 0x0302 => "unexpectedReturnResult",
        RESULT_INCORRECT_PARAMETER = 0x0303 => "incorrectParameter",
        ERROR_UNRECOGNIZED_CORRELATION_ID = 0x0401 => "unrecognizedCorrelationID",
        ERROR_UNEXPECTED_RETURN_ERROR = 0x0402 => "unexpectedReturnError",
        ERROR_UNRECOGNIZED_ERROR = 0x0403 => "unrecognizedError",
        ERROR_UNEXPECTED_ERROR = 0x0404 => "unexpectedError",
        ERROR_INCORRECT_PARAMETER = 0x0405 => "incorrectParameter",
        TRANSACTION_UNRECOGNIZED_PACKAGE_TYPE = 0x0501 => "unrecognizedPackageType",
        TRANSACTION_INCORRECT_TRANSACTION_PORTION = 0x0502 => "incorrectTransactionPortion",
        TRANSACTION_BADLY_STRUCTURED_TRANSACTION_PORTION = 0x0503 => "badlyStructuredTransactionPortion",
        TRANSACTION_UNASSIGNED_RESPONDING_TRANSACTION_ID = 0x0504 => "unassignedRespondingTransactionID",
        TRANSACTION_PERMISSION_TO_RELEASE_PROBLEM = 0x0505 => "permissionToReleaseProblem",
        TRANSACTION_RESOURCE_UNAVAILABLE = 0x0506 => "resourceUnavailable",
    }
    /// Family of a national operation.
    pub struct NationalFamily(pub u8) {
        ALL_FAMILIES = 0 => "allFamilies",
        PARAMETER = 1 => "parameter",
        CHARGING = 2 => "charging",
        PROVIDE_INSTRUCTIONS = 3 => "provideInstructions",
        CONNECTION_CONTROL = 4 => "connectionControl",
        CALLER_INTERACTION = 5 => "callerInteraction",
        SEND_NOTIFICATION = 6 => "sendNotification",
        NETWORK_MANAGEMENT = 7 => "networkManagement",
        PROCEDURAL = 8 => "procedural",
        OPERATION_CONTROL = 9 => "operationControl",
        REPORT_EVENT = 10 => "reportEvent",
        MISCELLANEOUS = 126 => "miscellaneous",
        RESERVED = 127 => "reserved",
    }
    /// Family and specifier of a national operation: the one in the high octet, the other in the low.
    pub struct NationalOperation(pub u16) {
        PROVIDE_VALUE = 0x0101 => "provideValue",
        SET_VALUE = 0x0102 => "setValue",
        BILL_CALL = 0x0201 => "billCall",
        START = 0x0301 => "start",
        ASSIST = 0x0302 => "assist",
        CONNECT = 0x0401 => "connect",
        TEMPORARY_CONNECT = 0x0402 => "temporaryConnect",
        DISCONNECT = 0x0403 => "disconnect",
        FORWARD_DISCONNECT = 0x0404 => "forwardDisconnect",
        PLAY_ANNOUNCEMENT = 0x0501 => "playAnnouncement",
        PLAY_ANNOUNCEMENT_AND_COLLECT_DIGITS = 0x0502 => "playAnnouncementAndCollectDigits",
        INDICATE_INFORMATION_WAITING = 0x0503 => "indicateInformationWaiting",
        INDICATE_INFORMATION_PROVIDED = 0x0504 => "indicateInformationProvided",
        WHEN_PARTY_FREE = 0x0601 => "whenPartyFree",
        AUTOMATIC_CODE_GAP = 0x0701 => "automaticCodeGap",
        TEMPORARY_HANDOVER = 0x0801 => "temporaryHandover",
        REPORT_ASSIST_TERMINATION = 0x0802 => "reportAssistTermination",
        SECURITY = 0x0803 => "security",
        CANCEL = 0x0901 => "cancel",
        VOICE_MESSAGE_AVAILABLE = 0x0a01 => "voiceMessageAvailable",
        VOICE_MESSAGE_RETRIEVED = 0x0a02 => "voiceMessageRetrieved",
        QUEUE_CALL = 0x7e01 => "queueCall",
        DEQUEUE_CALL = 0x7e02 => "dequeueCall",
    }
    /// National error code.
    pub struct NationalError(pub u32) {
        UNEXPECTED_COMPONENT_SEQUENCE = 1 => "unexpectedComponentSequence",
        UNEXPECTED_DATA_VALUE = 2 => "unexpectedDataValue",
        UNAVAILABLE_NETWORK_RESOURCE = 3 => "unavailableNetworkResource",
        MISSING_CUSTOMER_RECORD = 4 => "missingCustomerRecord",
        DATA_UNAVAILABLE = 6 => "dataUnavailable",
        TASK_REFUSED = 7 => "taskRefused",
        QUEUE_FULL = 8 => "queueFull",
        NO_QUEUE = 9 => "noQueue",
        TIMER_EXPIRED = 10 => "timerExpired",
        DATA_ALREADY_EXISTS = 11 => "dataAlreadyExists",
        UNAUTHORIZED_REQUEST = 12 => "unauthorizedRequest",
        NOT_QUEUED = 13 => "notQueued",
        UNASSIGNED_DN = 14 => "unassignedDN",
        NOTIFICATION_UNAVAILABLE_TO_DESTINATION_DN = 16 => "notificationUnavailableToDestinationDN",
        VMSR_SYSTEM_IDENTIFICATION_DID_NOT_MATCH_USER_PROFILE = 17 => "vmsrSystemIdentificationDidNotMatchUserProfile",
    }
    /// Error code of ANSI-41.
    pub struct Ansi41Error(pub u32) {
        UNRECOGNIZED_MIN = 0x81 => "unrecognizedMIN",
        UNRECOGNIZED_ESN = 0x82 => "unrecognizedESN",
        MIN_OR_HLRMISMATCH = 0x83 => "minOrHLRMismatch",
        OPERATION_SEQUENCE_PROBLEM = 0x84 => "operationSequenceProblem",
        RESOURCE_SHORTAGE = 0x85 => "resourceShortage",
        OPERATION_NOT_SUPPORTED = 0x86 => "operationNotSupported",
        TRUNK_UNAVAILABLE = 0x87 => "trunkUnavailable",
        PARAMETER_ERROR = 0x88 => "parameterError",
        SYSTEM_FAILURE = 0x89 => "systemFailure",
        UNRECOGNIZED_PARAMETER_VALUE = 0x8a => "unrecognizedParameterValue",
        FEATURE_INACTIVE = 0x8b => "featureInactive",
        MISSING_PARAMETER = 0x8c => "missingParameter",
    }
    /// Operation of ANSI-41, by its specifier.
    pub struct Ansi41Operation(pub u8) {
        HANDOFF_MEASUREMENT_REQUEST = 1 => "handoffMeasurementRequest",
        FACILITIES_DIRECTIVE = 2 => "facilitiesDirective",
        MOBILE_ON_CHANNEL = 3 => "mobileOnChannel",
        HANDOFF_BACK = 4 => "handoffBack",
        FACILITIES_RELEASE = 5 => "facilitiesRelease",
        QUALIFICATION_REQUEST = 6 => "qualificationRequest",
        QUALIFICATION_DIRECTIVE = 7 => "qualificationDirective",
        BLOCKING = 8 => "blocking",
        UNBLOCKING = 9 => "unblocking",
        RESET_CIRCUIT = 10 => "resetCircuit",
        TRUNK_TEST = 11 => "trunkTest",
        TRUNK_TEST_DISCONNECT = 12 => "trunkTestDisconnect",
        REGISTRATION_NOTIFICATION = 13 => "registrationNotification",
        REGISTRATION_CANCELLATION = 14 => "registrationCancellation",
        LOCATION_REQUEST = 15 => "locationRequest",
        ROUTING_REQUEST = 16 => "routingRequest",
        FEATURE_REQUEST = 17 => "featureRequest",
        SERVICE_PROFILE_REQUEST = 18 => "serviceProfileRequest",
        SERVICE_PROFILE_DIRECTIVE = 19 => "serviceProfileDirective",
        UNRELIABLE_ROAMER_DATA_DIRECTIVE = 20 => "unreliableRoamerDataDirective",
        CALL_DATA_REQUEST = 21 => "callDataRequest",
        MS_INACTIVE = 22 => "msInactive",
        TRANSFER_TO_NUMBER_REQUEST = 23 => "transferToNumberRequest",
        REDIRECTION_REQUEST = 24 => "redirectionRequest",
        HANDOFF_TO_THIRD = 25 => "handoffToThird",
        FLASH_REQUEST = 26 => "flashRequest",
        AUTHENTICATION_DIRECTIVE = 27 => "authenticationDirective",
        AUTHENTICATION_REQUEST = 28 => "authenticationRequest",
        BASE_STATION_CHALLENGE = 29 => "baseStationChallenge",
        AUTHENTICATION_FAILURE_REPORT = 30 => "authenticationFailureReport",
        COUNT_REQUEST = 31 => "countRequest",
        INTER_SYSTEM_PAGE = 32 => "interSystemPage",
        UNSOLICITED_RESPONSE = 33 => "unsolicitedResponse",
        BULK_DEREGISTRATION = 34 => "bulkDeregistration",
        HANDOFF_MEASUREMENT_REQUEST2 = 35 => "handoffMeasurementRequest2",
        FACILITIES_DIRECTIVE2 = 36 => "facilitiesDirective2",
        HANDOFF_BACK2 = 37 => "handoffBack2",
        HANDOFF_TO_THIRD2 = 38 => "handoffToThird2",
        AUTHENTICATION_DIRECTIVE_FORWARD = 39 => "authenticationDirectiveForward",
        AUTHENTICATION_STATUS_REPORT = 40 => "authenticationStatusReport",
        INFORMATION_DIRECTIVE = 42 => "informationDirective",
        INFORMATION_FORWARD = 43 => "informationForward",
        INTER_SYSTEM_ANSWER = 44 => "interSystemAnswer",
        INTER_SYSTEM_PAGE2 = 45 => "interSystemPage2",
        INTER_SYSTEM_SETUP = 46 => "interSystemSetup",
        ORIGINATION_REQUEST = 47 => "originationRequest",
        RANDOM_VARIABLE_REQUEST = 48 => "randomVariableRequest",
        REDIRECTION_DIRECTIVE = 49 => "redirectionDirective",
        REMOTE_USER_INTERACTION_DIRECTIVE = 50 => "remoteUserInteractionDirective",
        SMS_DELIVERY_BACKWARD = 51 => "smsDeliveryBackward",
        SMS_DELIVERY_FORWARD = 52 => "smsDeliveryForward",
        SMS_DELIVERY_POINT_TO_POINT = 53 => "smsDeliveryPointToPoint",
        SMS_NOTIFICATION = 54 => "smsNotification",
        SMS_REQUEST = 55 => "smsRequest",
        OTASP_REQUEST = 56 => "otaspRequest",
        INFORMATION_BACKWARD = 57 => "informationBackward",
        CHANGE_FACILITIES = 58 => "changeFacilities",
        CHANGE_SERVICE = 59 => "changeService",
        PARAMETER_REQUEST = 60 => "parameterRequest",
        TMSI_DIRECTIVE = 61 => "tmsiDirective",
        NUMBER_PORTABILITY_REQUEST = 62 => "numberPortabilityRequest",
        SERVICE_REQUEST = 63 => "serviceRequest",
        ANALYZED_INFORMATION_REQUEST = 64 => "analyzedInformationRequest",
        CONNECTION_FAILURE_REPORT = 65 => "connectionFailureReport",
        CONNECT_RESOURCE = 66 => "connectResource",
        DISCONNECT_RESOURCE = 67 => "disconnectResource",
        FACILITY_SELECTED_AND_AVAILABLE = 68 => "facilitySelectedAndAvailable",
        INSTRUCTION_REQUEST = 69 => "instructionRequest",
        MODIFY = 70 => "modify",
        RESET_TIMER = 71 => "resetTimer",
        SEARCH = 72 => "search",
        SEIZE_RESOURCE = 73 => "seizeResource",
        SRF_DIRECTIVE = 74 => "srfDirective",
        T_BUSY = 75 => "tBusy",
        T_NO_ANSWER = 76 => "tNoAnswer",
        RELEASE = 77 => "release",
        SMS_DELIVERY_POINT_TO_POINT_ACK = 78 => "smsDeliveryPointToPointAck",
        MESSAGE_DIRECTIVE = 79 => "messageDirective",
        BULK_DISCONNECTION = 80 => "bulkDisconnection",
        CALL_CONTROL_DIRECTIVE = 81 => "callControlDirective",
        O_ANSWER = 82 => "oAnswer",
        O_DISCONNECT = 83 => "oDisconnect",
        CALL_RECOVERY_REPORT = 84 => "callRecoveryReport",
        T_ANSWER = 85 => "tAnswer",
        T_DISCONNECT = 86 => "tDisconnect",
        UNRELIABLE_CALL_DATA = 87 => "unreliableCallData",
        O_CALLED_PARTY_BUSY = 88 => "oCalledPartyBusy",
        O_NO_ANSWER = 89 => "oNoAnswer",
        POSITION_REQUEST = 90 => "positionRequest",
        POSITION_REQUEST_FORWARD = 91 => "positionRequestForward",
        CALL_TERMINATION_REPORT = 92 => "callTerminationReport",
        GEO_POSITION_DIRECTIVE = 93 => "geoPositionDirective",
        GEO_POSITION_REQUEST = 94 => "geoPositionRequest",
        INTER_SYSTEM_POSITION_REQUEST = 95 => "interSystemPositionRequest",
        INTER_SYSTEM_POSITION_REQUEST_FORWARD = 96 => "interSystemPositionRequestForward",
        ACG_DIRECTIVE = 97 => "acgDirective",
        ROAMER_DATABASE_VERIFICATION_REQUEST = 98 => "roamerDatabaseVerificationRequest",
        ADD_SERVICE = 99 => "addService",
        DROP_SERVICE = 100 => "dropService",
        INTER_SYSTEM_SMS_PAGE = 101 => "interSystemSmsPage",
        LCS_PARAMETER_REQUEST = 102 => "lcsParameterRequest",
        POSITION_EVENT_NOTIFICATION = 106 => "positionEventNotification",
        INTER_SYSTEM_SMS_DELIVERY_POINT_TO_POINT = 111 => "interSystemSmsDeliveryPointToPoint",
        QUALIFICATION_REQUEST2 = 112 => "qualificationRequest2",
    }
}

/// The name of the family of an operation code.
#[must_use]
pub fn family(code: Code<'_>) -> Option<&'static str> {
    match (code, code.family()?) {
        (Code::National(_), family) => NationalFamily(family).name(),
        (_, ANSI_41_FAMILY) => Some("ansi41"),
        _ => None,
    }
}
/// The name of an operation.
#[must_use]
pub fn operation(code: Code<'_>) -> Option<&'static str> {
    match (code, code.family()?, code.specifier()?) {
        (Code::National(_), family, specifier) => {
            NationalOperation(u16::from_be_bytes([family, specifier])).name()
        }
        (Code::Private(_), ANSI_41_FAMILY, specifier) => Ansi41Operation(specifier).name(),
        _ => None,
    }
}
/// The name of an error.
#[must_use]
pub fn error(code: Code<'_>) -> Option<&'static str> {
    match code {
        Code::National(_) => NationalError(u32::try_from(code.number()?).ok()?).name(),
        Code::Private(_) => Ansi41Error(u32::try_from(code.number()?).ok()?).name(),
        Code::Other(..) => None,
    }
}
/// The name of a problem.
#[must_use]
pub fn problem(problem: Problem<'_>) -> Option<&'static str> {
    let (problem_type, specifier) = problem.parts()?;
    ProblemSpecifier(u16::from_be_bytes([problem_type, specifier])).name()
}
