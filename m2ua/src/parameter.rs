//! The parameters, RFC 3331 §3.1.6, by tag.

use crate::values::{DeregistrationResult, LinkKey, RegistrationResult};
use sigcodec_sigtran::{List, Status};
use sigcodec_wire::codes;

codes! {
    /// A traffic mode, §3.3.2.7.
    pub struct TrafficMode(pub u32) {
        OVERRIDE = 1 => "override",
        LOADSHARE = 2 => "loadshare",
        BROADCAST = 3 => "broadcast",
    }
    /// An error code, §3.3.3.1.
    pub struct ErrorCode(pub u32) {
        INVALID_VERSION = 0x01 => "invalidVersion",
        INVALID_INTERFACE_IDENTIFIER = 0x02 => "invalidInterfaceIdentifier",
        UNSUPPORTED_MESSAGE_CLASS = 0x03 => "unsupportedMessageClass",
        UNSUPPORTED_MESSAGE_TYPE = 0x04 => "unsupportedMessageType",
        UNSUPPORTED_TRAFFIC_HANDLING_MODE = 0x05 => "unsupportedTrafficHandlingMode",
        UNEXPECTED_MESSAGE = 0x06 => "unexpectedMessage",
        PROTOCOL_ERROR = 0x07 => "protocolError",
        UNSUPPORTED_INTERFACE_IDENTIFIER_TYPE = 0x08 => "unsupportedInterfaceIdentifierType",
        INVALID_STREAM_IDENTIFIER = 0x09 => "invalidStreamIdentifier",
        REFUSED_MANAGEMENT_BLOCKING = 0x0d => "refusedManagementBlocking",
        ASP_IDENTIFIER_REQUIRED = 0x0e => "aspIdentifierRequired",
        INVALID_ASP_IDENTIFIER = 0x0f => "invalidAspIdentifier",
        ASP_ACTIVE_FOR_INTERFACE_IDENTIFIER = 0x10 => "aspActiveForInterfaceIdentifier",
        INVALID_PARAMETER_VALUE = 0x11 => "invalidParameterValue",
        PARAMETER_FIELD_ERROR = 0x12 => "parameterFieldError",
        UNEXPECTED_PARAMETER = 0x13 => "unexpectedParameter",
        MISSING_PARAMETER = 0x16 => "missingParameter",
    }
    /// What is asked of a link, §3.3.1.5.
    pub struct State(pub u32) {
        LOCAL_PROCESSOR_OUTAGE_SET = 0 => "localProcessorOutageSet",
        LOCAL_PROCESSOR_OUTAGE_CLEAR = 1 => "localProcessorOutageClear",
        EMERGENCY_SET = 2 => "emergencySet",
        EMERGENCY_CLEAR = 3 => "emergencyClear",
        FLUSH_BUFFERS = 4 => "flushBuffers",
        CONTINUE = 5 => "continue",
        CLEAR_RETRANSMIT_BUFFER = 6 => "clearRetransmitBuffer",
        AUDIT = 7 => "audit",
        CONGESTION_CLEAR = 8 => "congestionClear",
        CONGESTION_ACCEPT = 9 => "congestionAccept",
        CONGESTION_DISCARD = 10 => "congestionDiscard",
    }
    /// What became of a link, §3.3.1.7.
    pub struct Event(pub u32) {
        REMOTE_PROCESSOR_OUTAGE_ENTER = 1 => "remoteProcessorOutageEnter",
        REMOTE_PROCESSOR_OUTAGE_EXIT = 2 => "remoteProcessorOutageExit",
        LOCAL_PROCESSOR_OUTAGE_ENTER = 3 => "localProcessorOutageEnter",
        LOCAL_PROCESSOR_OUTAGE_EXIT = 4 => "localProcessorOutageExit",
    }
    /// A level of congestion or discard, §3.3.1.8.
    pub struct Level(pub u32) {
        NONE = 0 => "none",
        LEVEL_1 = 1 => "level1",
        LEVEL_2 = 2 => "level2",
        LEVEL_3 = 3 => "level3",
    }
    /// What is retrieved, §3.3.1.9.
    pub struct Action(pub u32) {
        BACKWARD_SEQUENCE_NUMBER = 1 => "backwardSequenceNumber",
        MESSAGES = 2 => "messages",
    }
    /// Whether it was, §3.3.1.10.
    pub struct RetrievalResult(pub u32) {
        SUCCESS = 0 => "success",
        FAILURE = 1 => "failure",
    }
    /// A registration status, §3.3.4.2.
    pub struct RegistrationStatus(pub u32) {
        SUCCESSFULLY_REGISTERED = 0 => "successfullyRegistered",
        UNKNOWN = 1 => "unknown",
        INVALID_SDLI = 2 => "invalidSdli",
        INVALID_SDTI = 3 => "invalidSdti",
        INVALID_LINK_KEY = 4 => "invalidLinkKey",
        PERMISSION_DENIED = 5 => "permissionDenied",
        OVERLAPPING_LINK_KEY = 6 => "overlappingLinkKey",
        LINK_KEY_NOT_PROVISIONED = 7 => "linkKeyNotProvisioned",
        INSUFFICIENT_RESOURCES = 8 => "insufficientResources",
    }
    /// A deregistration status, §3.3.4.4.
    pub struct DeregistrationStatus(pub u32) {
        SUCCESSFULLY_DEREGISTERED = 0 => "successfullyDeregistered",
        UNKNOWN = 1 => "unknown",
        INVALID_INTERFACE_IDENTIFIER = 2 => "invalidInterfaceIdentifier",
        PERMISSION_DENIED = 3 => "permissionDenied",
        NOT_REGISTERED = 4 => "notRegistered",
    }
}
sigcodec_sigtran::sigtran_codes! {
    TrafficMode; ErrorCode; State; Event; Level; Action; RetrievalResult; RegistrationStatus; DeregistrationStatus;
}

sigcodec_sigtran::sigtran_parameters! {
    /// Interface Identifier, a number.
    INTERFACE: u32 = 0x0001, "interfaceIdentifier", "3.2";
    /// Interface Identifier, text.
    INTERFACE_TEXT: &str = 0x0003, "interfaceIdentifierText", "3.2";
    /// Info String.
    INFO_STRING: &str = 0x0004, "infoString", "3.3.2.1";
    /// Diagnostic Information.
    DIAGNOSTIC_INFORMATION: &[u8] = 0x0007, "diagnosticInformation", "3.3.3.1";
    /// Interface Identifiers: the first and the last of each range.
    INTERFACE_RANGE: List<u32> = 0x0008, "interfaceIdentifierRange", "3.3.2.7";
    /// Heartbeat Data.
    HEARTBEAT_DATA: &[u8] = 0x0009, "heartbeatData", "3.3.2.5";
    /// Traffic Mode Type.
    TRAFFIC_MODE_TYPE: TrafficMode = 0x000b, "trafficModeType", "3.3.2.7";
    /// Error Code.
    ERROR_CODE: ErrorCode = 0x000c, "errorCode", "3.3.3.1";
    /// Status Type and Information.
    STATUS: Status = 0x000d, "status", "3.3.3.2";
    /// ASP Identifier.
    ASP_IDENTIFIER: u32 = 0x0011, "aspIdentifier", "3.3.2.1";
    /// Correlation Id.
    CORRELATION_ID: u32 = 0x0013, "correlationId", "3.3.1.1";
    /// Protocol Data 1: a message signal unit from its service information octet on.
    PROTOCOL_DATA_1: &[u8] = 0x0300, "protocolData", "3.3.1.1";
    /// Protocol Data 2 of TTC: the same with its length indicator in front.
    PROTOCOL_DATA_2: &[u8] = 0x0301, "ttcProtocolData", "3.3.1.1";
    /// State Request.
    STATE: State = 0x0302, "state", "3.3.1.5";
    /// State Event.
    EVENT: Event = 0x0303, "event", "3.3.1.7";
    /// Congestion Status.
    CONGESTION_STATUS: Level = 0x0304, "congestionStatus", "3.3.1.8";
    /// Discard Status.
    DISCARD_STATUS: Level = 0x0305, "discardStatus", "3.3.1.8";
    /// Action.
    ACTION: Action = 0x0306, "action", "3.3.1.9";
    /// Sequence Number.
    SEQUENCE_NUMBER: u32 = 0x0307, "sequenceNumber", "3.3.1.9";
    /// Retrieval Result.
    RESULT: RetrievalResult = 0x0308, "retrievalResult", "3.3.1.10";
    /// Link Key.
    LINK_KEY: LinkKey = 0x0309, "linkKey", "3.3.4.1";
    /// Local-LK-Identifier.
    LOCAL_LK_IDENTIFIER: u32 = 0x030a, "localLkIdentifier", "3.3.4.1";
    /// Signalling Data Terminal Identifier: 12 or 14 bits.
    SDT_IDENTIFIER: u32 = 0x030b, "sdtIdentifier", "3.3.4.1";
    /// Signalling Data Link Identifier: 12 or 14 bits.
    SDL_IDENTIFIER: u32 = 0x030c, "sdlIdentifier", "3.3.4.1";
    /// Registration Result.
    REGISTRATION_RESULT: RegistrationResult = 0x030d, "registrationResult", "3.3.4.2";
    /// Registration Status.
    REGISTRATION_STATUS: RegistrationStatus = 0x030e, "registrationStatus", "3.3.4.2";
    /// Deregistration Result.
    DEREGISTRATION_RESULT: DeregistrationResult = 0x030f, "deregistrationResult", "3.3.4.4";
    /// Deregistration Status.
    DEREGISTRATION_STATUS: DeregistrationStatus = 0x0310, "deregistrationStatus", "3.3.4.4";
}
