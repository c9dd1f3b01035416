//! The parameters, RFC 3868 §3.9 and §3.10, by tag.

use crate::typed::{self, GlobalTitle};
use sigcodec_wire::{
    sigtran::{Format, Names},
    sigtran_rules,
};

/// Causes in User/Cause, §3.10.12.
pub const UNAVAILABILITY_CAUSES: Names = &[(0, "unknown"), (1, "unequipped"), (2, "inaccessible")];
/// Users in User/Cause, §3.10.12: the service indicator of SCCP.
pub const MTP3_USERS: Names = &[(3, "sccp")];
/// Status types, §3.9.13.
pub const STATUS_TYPES: Names = &[(1, "asStateChange"), (2, "other")];
/// Subsystem multiplicity, §3.10.18.
pub const MULTIPLICITIES: Names = &[
    (0, "unknown"),
    (1, "solitary"),
    (2, "duplicated"),
    (3, "triplicated"),
    (4, "quadruplicated"),
    (0xff, "unspecified"),
];
/// Routing indicators, §3.10.2.1.
pub const ROUTING_INDICATORS: Names =
    &[(1, "globalTitle"), (2, "ssnAndPointCode"), (3, "hostname"), (4, "ssnAndIpAddress")];
/// Cause types, §3.10.6.
pub const CAUSE_TYPES: Names =
    &[(1, "returnCause"), (2, "refusalCause"), (3, "releaseCause"), (4, "resetCause"), (5, "errorCause")];

sigcodec_wire::sigtran_codes! {
    /// A traffic mode, §3.9.11.
    TrafficMode, TRAFFIC_MODES {
        OVERRIDE = 1 => "override",
        LOADSHARE = 2 => "loadshare",
        BROADCAST = 3 => "broadcast",
    }
    /// An error code, §3.9.12.
    ErrorCode, ERROR_CODES {
        INVALID_VERSION = 0x01 => "invalidVersion",
        UNSUPPORTED_MESSAGE_CLASS = 0x03 => "unsupportedMessageClass",
        UNSUPPORTED_MESSAGE_TYPE = 0x04 => "unsupportedMessageType",
        UNSUPPORTED_TRAFFIC_HANDLING_MODE = 0x05 => "unsupportedTrafficHandlingMode",
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
        SUBSYSTEM_STATUS_UNKNOWN = 0x1b => "subsystemStatusUnknown",
        INVALID_LOADSHARING_LABEL = 0x1c => "invalidLoadsharingLabel",
    }
    /// A status, §3.9.13: its type in the upper 16 bits, its information in the lower.
    Status, STATUS_INFORMATION {
        AS_INACTIVE = 0x0001_0002 => "asInactive",
        AS_ACTIVE = 0x0001_0003 => "asActive",
        AS_PENDING = 0x0001_0004 => "asPending",
        INSUFFICIENT_ASP_RESOURCES_ACTIVE_IN_AS = 0x0002_0001 => "insufficientAspResourcesActiveInAs",
        ALTERNATE_ASP_ACTIVE = 0x0002_0002 => "alternateAspActive",
        ASP_FAILURE = 0x0002_0003 => "aspFailure",
    }
    /// A registration status, §3.9.22.
    RegistrationStatus, REGISTRATION_STATUSES {
        SUCCESSFULLY_REGISTERED = 0 => "successfullyRegistered",
        UNKNOWN = 1 => "unknown",
        INVALID_DESTINATION_ADDRESS = 2 => "invalidDestinationAddress",
        INVALID_NETWORK_APPEARANCE = 3 => "invalidNetworkAppearance",
        INVALID_ROUTING_KEY = 4 => "invalidRoutingKey",
        PERMISSION_DENIED = 5 => "permissionDenied",
        CANNOT_SUPPORT_UNIQUE_ROUTING = 6 => "cannotSupportUniqueRouting",
        ROUTING_KEY_NOT_CURRENTLY_PROVISIONED = 7 => "routingKeyNotCurrentlyProvisioned",
        INSUFFICIENT_RESOURCES = 8 => "insufficientResources",
        UNSUPPORTED_RK_PARAMETER_FIELD = 9 => "unsupportedRkParameterField",
        UNSUPPORTED_TRAFFIC_MODE_TYPE = 10 => "unsupportedTrafficModeType",
        ROUTING_KEY_CHANGE_REFUSED = 11 => "routingKeyChangeRefused",
    }
    /// A deregistration status, §3.9.23.
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
    /// Info String, §3.9.4: 0 to 255 octets of UTF-8.
    INFO_STRING = 0x0004, "infoString", Format::Text;
    /// Routing Context, §3.9.6; several in some messages.
    ROUTING_CONTEXT = 0x0006, "routingContext", Format::Numbers;
    /// Diagnostic Information, §3.9.7.
    DIAGNOSTIC_INFORMATION = 0x0007, "diagnosticInformation", Format::Octets;
    /// Heartbeat Data, §3.9.9.
    HEARTBEAT_DATA = 0x0009, "heartbeatData", Format::Octets;
    /// Traffic Mode Type, §3.9.11.
    TRAFFIC_MODE_TYPE = 0x000b, "trafficModeType", Format::Number(TRAFFIC_MODES);
    /// Error Code, §3.9.12.
    ERROR_CODE = 0x000c, "errorCode", Format::Number(ERROR_CODES);
    /// Status, §3.9.13.
    STATUS = 0x000d, "status", Format::Pair("type", STATUS_TYPES, "information", STATUS_INFORMATION);
    /// ASP Identifier, §3.9.17.
    ASP_IDENTIFIER = 0x0011, "aspIdentifier", Format::Number(&[]);
    /// Affected Point Code, §3.9.18.
    AFFECTED_POINT_CODE = 0x0012, "affectedPointCode", Format::PointCodes;
    /// Correlation ID, §3.9.19.
    CORRELATION_ID = 0x0013, "correlationId", Format::Number(&[]);
    /// Registration Result, §3.9.20.
    REGISTRATION_RESULT = 0x0014, "registrationResult", Format::Nested(sigtran_rules!([]
        {LOCAL_ROUTING_KEY_IDENTIFIER} {REGISTRATION_STATUS} {ROUTING_CONTEXT}));
    /// Deregistration Result, §3.9.21.
    DEREGISTRATION_RESULT = 0x0015, "deregistrationResult", Format::Nested(sigtran_rules!([]
        {ROUTING_CONTEXT} {DEREGISTRATION_STATUS}));
    /// Registration Status, §3.9.22.
    REGISTRATION_STATUS = 0x0016, "registrationStatus", Format::Number(REGISTRATION_STATUSES);
    /// Deregistration Status, §3.9.23.
    DEREGISTRATION_STATUS = 0x0017, "deregistrationStatus", Format::Number(DEREGISTRATION_STATUSES);
    /// Local Routing Key Identifier, §3.9.24.
    LOCAL_ROUTING_KEY_IDENTIFIER = 0x0018, "localRoutingKeyIdentifier", Format::Number(&[]);
    /// SS7 Hop Counter, §3.10.1: 15 to 1.
    SS7_HOP_COUNTER = 0x0101, "ss7HopCounter", Format::Octet(&[]);
    /// Source Address, §3.10.2.
    SOURCE_ADDRESS = 0x0102, "sourceAddress", Format::Headed(4, typed::walk_indicators, ADDRESS);
    /// Destination Address, §3.10.3.
    DESTINATION_ADDRESS = 0x0103, "destinationAddress", Format::Headed(4, typed::walk_indicators, ADDRESS);
    /// Source Reference Number, §3.10.4.
    SOURCE_REFERENCE_NUMBER = 0x0104, "sourceReferenceNumber", Format::Number(&[]);
    /// Destination Reference Number, §3.10.5.
    DESTINATION_REFERENCE_NUMBER = 0x0105, "destinationReferenceNumber", Format::Number(&[]);
    /// SCCP Cause, §3.10.6.
    SCCP_CAUSE = 0x0106, "sccpCause", Format::Custom(4, typed::walk_cause);
    /// Sequence Number, §3.10.7.
    SEQUENCE_NUMBER = 0x0107, "sequenceNumber", Format::Custom(4, typed::walk_sequence_number);
    /// Receive Sequence Number, §3.10.8: P(R) in the upper 7 bits.
    RECEIVE_SEQUENCE_NUMBER = 0x0108, "receiveSequenceNumber", Format::Octet(&[]);
    /// ASP Capabilities, §3.10.9.
    ASP_CAPABILITIES = 0x0109, "aspCapabilities", Format::Custom(4, typed::walk_capabilities);
    /// Credit, §3.10.10.
    CREDIT = 0x010a, "credit", Format::Octet(&[]);
    /// Data, §3.10.11: the message of the SCCP user.
    DATA = 0x010b, "data", Format::Octets;
    /// User/Cause, §3.10.12.
    USER_CAUSE = 0x010c, "userCause", Format::Pair("cause", UNAVAILABILITY_CAUSES, "user", MTP3_USERS);
    /// Network Appearance, §3.10.13.
    NETWORK_APPEARANCE = 0x010d, "networkAppearance", Format::Number(&[]);
    /// Routing Key, §3.10.14.
    ROUTING_KEY = 0x010e, "routingKey", Format::Nested(sigtran_rules!([]
        {LOCAL_ROUTING_KEY_IDENTIFIER} [TRAFFIC_MODE_TYPE] [NETWORK_APPEARANCE] *[SOURCE_ADDRESS]
        *[DESTINATION_ADDRESS] *[ADDRESS_RANGE]));
    /// DRN Label, §3.10.15.
    DRN_LABEL = 0x010f, "drnLabel", Format::Custom(4, typed::walk_label);
    /// TID Label, §3.10.16.
    TID_LABEL = 0x0110, "tidLabel", Format::Custom(4, typed::walk_label);
    /// Address Range, §3.10.17: pairs of source or of destination addresses.
    ADDRESS_RANGE = 0x0111, "addressRange", Format::Nested(sigtran_rules!([]
        *[SOURCE_ADDRESS] *[DESTINATION_ADDRESS]));
    /// Subsystem Multiplicity Indicator, §3.10.18.
    SMI = 0x0112, "smi", Format::Octet(MULTIPLICITIES);
    /// Importance, §3.10.19: 0 to 7.
    IMPORTANCE = 0x0113, "importance", Format::Octet(&[]);
    /// Message Priority, §3.10.20: 0 to 3, 255 when not specified.
    MESSAGE_PRIORITY = 0x0114, "messagePriority", Format::Octet(&[]);
    /// Protocol Class, §3.10.21: the class in the lowest two bits, return on error in the highest.
    PROTOCOL_CLASS = 0x0115, "protocolClass", Format::Custom(4, typed::walk_class);
    /// Sequence Control, §3.10.22.
    SEQUENCE_CONTROL = 0x0116, "sequenceControl", Format::Number(&[]);
    /// Segmentation, §3.10.23.
    SEGMENTATION = 0x0117, "segmentation", Format::Custom(4, typed::walk_segmentation);
    /// Congestion Level, §3.10.24: 0 to 7.
    CONGESTION_LEVEL = 0x0118, "congestionLevel", Format::Number(&[]);
    /// Global Title, §3.10.2.3.
    GLOBAL_TITLE = 0x8001, "globalTitle", Format::Custom(8, GlobalTitle::walk);
    /// Point Code, §3.10.2.4.
    POINT_CODE = 0x8002, "pointCode", Format::PointCode;
    /// Subsystem Number, §3.10.2.5.
    SUBSYSTEM_NUMBER = 0x8003, "subsystemNumber", Format::Octet(&[]);
    /// IPv4 Address, §3.10.2.6.
    IPV4_ADDRESS = 0x8004, "ipv4Address", Format::Custom(4, crate::ip::walk_ip);
    /// Hostname, §3.10.2.7: with at least one NUL at its end.
    HOSTNAME = 0x8005, "hostname", Format::Custom(1, typed::walk_hostname);
    /// IPv6 Addresses, §3.10.2.6.
    IPV6_ADDRESS = 0x8006, "ipv6Address", Format::Custom(16, crate::ip::walk_ip);
}

/// What may be inside an address, §3.10.2.
const ADDRESS: &[sigcodec_wire::sigtran::Rule] = sigtran_rules!(
    [][GLOBAL_TITLE][POINT_CODE][SUBSYSTEM_NUMBER] * [IPV4_ADDRESS][HOSTNAME] * [IPV6_ADDRESS]
);
