//! The parameters, RFC 4666 §3.2, by tag.

use sigcodec_wire::{
    sigtran::{Format, Names},
    sigtran_rules,
};

/// Status types, §3.8.2.
pub const STATUS_TYPES: Names = &[(1, "asStateChange"), (2, "other")];
/// Unavailability causes, §3.4.5.
pub const UNAVAILABILITY_CAUSES: Names =
    &[(0, "unknown"), (1, "unequippedRemoteUser"), (2, "inaccessibleRemoteUser")];
/// MTP3 users, §3.4.5.
pub const MTP3_USERS: Names = &[
    (3, "sccp"),
    (4, "tup"),
    (5, "isup"),
    (9, "broadbandIsup"),
    (10, "satelliteIsup"),
    (12, "aalType2Signalling"),
    (13, "bicc"),
    (14, "gatewayControlProtocol"),
];

sigcodec_wire::sigtran_codes! {
    /// A traffic mode, §3.7.1.
    TrafficMode, TRAFFIC_MODES {
        OVERRIDE = 1 => "override",
        LOADSHARE = 2 => "loadshare",
        BROADCAST = 3 => "broadcast",
    }
    /// An error code, §3.8.1.
    ErrorCode, ERROR_CODES {
        INVALID_VERSION = 0x01 => "invalidVersion",
        UNSUPPORTED_MESSAGE_CLASS = 0x03 => "unsupportedMessageClass",
        UNSUPPORTED_MESSAGE_TYPE = 0x04 => "unsupportedMessageType",
        UNSUPPORTED_TRAFFIC_MODE_TYPE = 0x05 => "unsupportedTrafficModeType",
        UNEXPECTED_MESSAGE = 0x06 => "unexpectedMessage",
        PROTOCOL_ERROR = 0x07 => "protocolError",
        INVALID_STREAM_IDENTIFIER = 0x09 => "invalidStreamIdentifier",
        REFUSED_MANAGEMENT_BLOCKING = 0x0d => "refusedManagementBlocking",
        ASP_IDENTIFIER_REQUIRED = 0x0e => "aspIdentifierRequired",
        INVALID_ASP_IDENTIFIER = 0x0f => "invalidAspIdentifier",
        INVALID_PARAMETER_VALUE = 0x11 => "invalidParameterValue",
        PARAMETER_FIELD_ERROR = 0x12 => "parameterFieldError",
        UNEXPECTED_PARAMETER = 0x13 => "unexpectedParameter",
        DESTINATION_STATUS_UNKNOWN = 0x14 => "destinationStatusUnknown",
        INVALID_NETWORK_APPEARANCE = 0x15 => "invalidNetworkAppearance",
        MISSING_PARAMETER = 0x16 => "missingParameter",
        INVALID_ROUTING_CONTEXT = 0x19 => "invalidRoutingContext",
        NO_CONFIGURED_AS_FOR_ASP = 0x1a => "noConfiguredAsForAsp",
    }
    /// A status, §3.8.2: its type in the upper 16 bits, its information in the lower.
    Status, STATUS_INFORMATION {
        AS_INACTIVE = 0x0001_0002 => "asInactive",
        AS_ACTIVE = 0x0001_0003 => "asActive",
        AS_PENDING = 0x0001_0004 => "asPending",
        INSUFFICIENT_ASP_RESOURCES_ACTIVE_IN_AS = 0x0002_0001 => "insufficientAspResourcesActiveInAs",
        ALTERNATE_ASP_ACTIVE = 0x0002_0002 => "alternateAspActive",
        ASP_FAILURE = 0x0002_0003 => "aspFailure",
    }
    /// A congestion level, §3.4.4.
    CongestionLevel, CONGESTION_LEVELS {
        NO_CONGESTION_OR_UNDEFINED = 0 => "noCongestionOrUndefined",
        LEVEL_1 = 1 => "level1",
        LEVEL_2 = 2 => "level2",
        LEVEL_3 = 3 => "level3",
    }
    /// A registration status, §3.6.2.
    RegistrationStatus, REGISTRATION_STATUSES {
        SUCCESSFULLY_REGISTERED = 0 => "successfullyRegistered",
        UNKNOWN = 1 => "unknown",
        INVALID_DPC = 2 => "invalidDpc",
        INVALID_NETWORK_APPEARANCE = 3 => "invalidNetworkAppearance",
        INVALID_ROUTING_KEY = 4 => "invalidRoutingKey",
        PERMISSION_DENIED = 5 => "permissionDenied",
        CANNOT_SUPPORT_UNIQUE_ROUTING = 6 => "cannotSupportUniqueRouting",
        ROUTING_KEY_NOT_CURRENTLY_PROVISIONED = 7 => "routingKeyNotCurrentlyProvisioned",
        INSUFFICIENT_RESOURCES = 8 => "insufficientResources",
        UNSUPPORTED_RK_PARAMETER_FIELD = 9 => "unsupportedRkParameterField",
        UNSUPPORTED_TRAFFIC_HANDLING_MODE = 10 => "unsupportedTrafficHandlingMode",
        ROUTING_KEY_CHANGE_REFUSED = 11 => "routingKeyChangeRefused",
        ROUTING_KEY_ALREADY_REGISTERED = 12 => "routingKeyAlreadyRegistered",
    }
    /// A deregistration status, §3.6.4.
    DeregistrationStatus, DEREGISTRATION_STATUSES {
        SUCCESSFULLY_DEREGISTERED = 0 => "successfullyDeregistered",
        UNKNOWN = 1 => "unknown",
        INVALID_ROUTING_CONTEXT = 2 => "invalidRoutingContext",
        PERMISSION_DENIED = 3 => "permissionDenied",
        NOT_REGISTERED = 4 => "notRegistered",
        ASP_CURRENTLY_ACTIVE_FOR_ROUTING_CONTEXT = 5 => "aspCurrentlyActiveForRoutingContext",
    }
}

sigcodec_wire::sigtran_parameters! {
    /// INFO String, §3.4.1: 0 to 255 octets of UTF-8.
    INFO_STRING = 0x0004, "infoString", Format::Text;
    /// Routing Context, §3.3.1; several in some messages.
    ROUTING_CONTEXT = 0x0006, "routingContext", Format::Numbers;
    /// Diagnostic Information, §3.8.1.
    DIAGNOSTIC_INFORMATION = 0x0007, "diagnosticInformation", Format::Octets;
    /// Heartbeat Data, §3.5.5.
    HEARTBEAT_DATA = 0x0009, "heartbeatData", Format::Octets;
    /// Traffic Mode Type, §3.7.1.
    TRAFFIC_MODE_TYPE = 0x000b, "trafficModeType", Format::Number(TRAFFIC_MODES);
    /// Error Code, §3.8.1.
    ERROR_CODE = 0x000c, "errorCode", Format::Number(ERROR_CODES);
    /// Status, §3.8.2.
    STATUS = 0x000d, "status", Format::Pair("type", STATUS_TYPES, "information", STATUS_INFORMATION);
    /// ASP Identifier, §3.5.1.
    ASP_IDENTIFIER = 0x0011, "aspIdentifier", Format::Number(&[]);
    /// Affected Point Code, §3.4.1.
    AFFECTED_POINT_CODE = 0x0012, "affectedPointCode", Format::PointCodes;
    /// Correlation Id, §3.3.1.
    CORRELATION_ID = 0x0013, "correlationId", Format::Number(&[]);
    /// Network Appearance, §3.3.1.
    NETWORK_APPEARANCE = 0x0200, "networkAppearance", Format::Number(&[]);
    /// User/Cause, §3.4.5.
    USER_CAUSE = 0x0204, "userCause", Format::Pair("cause", UNAVAILABILITY_CAUSES, "user", MTP3_USERS);
    /// Congestion Indications, §3.4.4.
    CONGESTION_INDICATIONS = 0x0205, "congestionIndications", Format::Number(CONGESTION_LEVELS);
    /// Concerned Destination, §3.4.4.
    CONCERNED_DESTINATION = 0x0206, "concernedDestination", Format::PointCode;
    /// Routing Key, §3.6.1.
    ROUTING_KEY = 0x0207, "routingKey", Format::Nested(sigtran_rules!([]
        {LOCAL_RK_IDENTIFIER} [ROUTING_CONTEXT] [TRAFFIC_MODE_TYPE] *{DESTINATION_POINT_CODE}
        [NETWORK_APPEARANCE] *[SERVICE_INDICATORS] *[ORIGINATING_POINT_CODE_LIST]));
    /// Registration Result, §3.6.2.
    REGISTRATION_RESULT = 0x0208, "registrationResult", Format::Nested(sigtran_rules!([]
        {LOCAL_RK_IDENTIFIER} {REGISTRATION_STATUS} {ROUTING_CONTEXT}));
    /// Deregistration Result, §3.6.4.
    DEREGISTRATION_RESULT = 0x0209, "deregistrationResult", Format::Nested(sigtran_rules!([]
        {ROUTING_CONTEXT} {DEREGISTRATION_STATUS}));
    /// Local-RK-Identifier, §3.6.1.
    LOCAL_RK_IDENTIFIER = 0x020a, "localRkIdentifier", Format::Number(&[]);
    /// Destination Point Code, §3.6.1.
    DESTINATION_POINT_CODE = 0x020b, "destinationPointCode", Format::PointCode;
    /// Service Indicators, §3.6.1.
    SERVICE_INDICATORS = 0x020c, "serviceIndicators", Format::OctetNumbers(MTP3_USERS);
    /// Originating Point Code List, §3.6.1.
    ORIGINATING_POINT_CODE_LIST = 0x020e, "originatingPointCodeList", Format::PointCodes;
    /// Protocol Data, §3.3.1.
    PROTOCOL_DATA = 0x0210, "protocolData", Format::ProtocolData;
    /// Registration Status, §3.6.2.
    REGISTRATION_STATUS = 0x0212, "registrationStatus", Format::Number(REGISTRATION_STATUSES);
    /// Deregistration Status, §3.6.4.
    DEREGISTRATION_STATUS = 0x0213, "deregistrationStatus", Format::Number(DEREGISTRATION_STATUSES);
}
