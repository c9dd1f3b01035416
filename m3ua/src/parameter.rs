//! The parameters, RFC 4666 §3.2, by tag.

use sigcodec_wire::{
    sigtran::{Format, Names},
    sigtran_rules,
};

/// Traffic modes, §3.7.1.
pub const TRAFFIC_MODES: Names = &[(1, "override"), (2, "loadshare"), (3, "broadcast")];
/// Error codes, §3.8.1.
pub const ERROR_CODES: Names = &[
    (0x01, "invalidVersion"),
    (0x03, "unsupportedMessageClass"),
    (0x04, "unsupportedMessageType"),
    (0x05, "unsupportedTrafficModeType"),
    (0x06, "unexpectedMessage"),
    (0x07, "protocolError"),
    (0x09, "invalidStreamIdentifier"),
    (0x0d, "refusedManagementBlocking"),
    (0x0e, "aspIdentifierRequired"),
    (0x0f, "invalidAspIdentifier"),
    (0x11, "invalidParameterValue"),
    (0x12, "parameterFieldError"),
    (0x13, "unexpectedParameter"),
    (0x14, "destinationStatusUnknown"),
    (0x15, "invalidNetworkAppearance"),
    (0x16, "missingParameter"),
    (0x19, "invalidRoutingContext"),
    (0x1a, "noConfiguredAsForAsp"),
];
/// Status types, §3.8.2.
pub const STATUS_TYPES: Names = &[(1, "asStateChange"), (2, "other")];
/// Status information, §3.8.2, behind its type in the upper half.
pub const STATUS_INFORMATION: Names = &[
    (0x0001_0002, "asInactive"),
    (0x0001_0003, "asActive"),
    (0x0001_0004, "asPending"),
    (0x0002_0001, "insufficientAspResourcesActiveInAs"),
    (0x0002_0002, "alternateAspActive"),
    (0x0002_0003, "aspFailure"),
];
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
/// Congestion levels, §3.4.4.
pub const CONGESTION_LEVELS: Names =
    &[(0, "noCongestionOrUndefined"), (1, "level1"), (2, "level2"), (3, "level3")];
/// Registration status, §3.6.2.
pub const REGISTRATION_STATUSES: Names = &[
    (0, "successfullyRegistered"),
    (1, "unknown"),
    (2, "invalidDpc"),
    (3, "invalidNetworkAppearance"),
    (4, "invalidRoutingKey"),
    (5, "permissionDenied"),
    (6, "cannotSupportUniqueRouting"),
    (7, "routingKeyNotCurrentlyProvisioned"),
    (8, "insufficientResources"),
    (9, "unsupportedRkParameterField"),
    (10, "unsupportedTrafficHandlingMode"),
    (11, "routingKeyChangeRefused"),
    (12, "routingKeyAlreadyRegistered"),
];
/// Deregistration status, §3.6.4.
pub const DEREGISTRATION_STATUSES: Names = &[
    (0, "successfullyDeregistered"),
    (1, "unknown"),
    (2, "invalidRoutingContext"),
    (3, "permissionDenied"),
    (4, "notRegistered"),
    (5, "aspCurrentlyActiveForRoutingContext"),
];

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
    DESTINATION_POINT_CODE = 0x020b, "destinationPointCode", Format::PointCodes;
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
