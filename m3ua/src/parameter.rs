//! The parameters, RFC 4666 §3.2, by tag.

use crate::{
    ProtocolData,
    values::{DeregistrationResult, RegistrationResult, RoutingKey, UserCause},
};
use sigcodec_sigtran::{List, PointCode, Status};
use sigcodec_wire::{Reader, codes};

codes! {
    /// A traffic mode, §3.7.1.
    pub struct TrafficMode(pub u32) {
        OVERRIDE = 1 => "override",
        LOADSHARE = 2 => "loadshare",
        BROADCAST = 3 => "broadcast",
    }
    /// An error code, §3.8.1.
    pub struct ErrorCode(pub u32) {
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
    /// A congestion level, §3.4.4.
    pub struct CongestionLevel(pub u32) {
        NO_CONGESTION_OR_UNDEFINED = 0 => "noCongestionOrUndefined",
        LEVEL_1 = 1 => "level1",
        LEVEL_2 = 2 => "level2",
        LEVEL_3 = 3 => "level3",
    }
    /// A registration status, §3.6.2.
    pub struct RegistrationStatus(pub u32) {
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
    pub struct DeregistrationStatus(pub u32) {
        SUCCESSFULLY_DEREGISTERED = 0 => "successfullyDeregistered",
        UNKNOWN = 1 => "unknown",
        INVALID_ROUTING_CONTEXT = 2 => "invalidRoutingContext",
        PERMISSION_DENIED = 3 => "permissionDenied",
        NOT_REGISTERED = 4 => "notRegistered",
        ASP_CURRENTLY_ACTIVE_FOR_ROUTING_CONTEXT = 5 => "aspCurrentlyActiveForRoutingContext",
    }
    /// Why an MTP3 user is not there, §3.4.5.
    pub struct UnavailabilityCause(pub u32) {
        UNKNOWN = 0 => "unknown",
        UNEQUIPPED = 1 => "unequippedRemoteUser",
        INACCESSIBLE = 2 => "inaccessibleRemoteUser",
    }
    /// An MTP3 user, §3.4.5: a service indicator.
    pub struct Mtp3User(pub u32) {
        SCCP = 3 => "sccp",
        TUP = 4 => "tup",
        ISUP = 5 => "isup",
        BROADBAND_ISUP = 9 => "broadbandIsup",
        SATELLITE_ISUP = 10 => "satelliteIsup",
        AAL_TYPE_2_SIGNALLING = 12 => "aalType2Signalling",
        BICC = 13 => "bicc",
        GATEWAY_CONTROL_PROTOCOL = 14 => "gatewayControlProtocol",
    }
}
sigcodec_sigtran::sigtran_codes! { TrafficMode; ErrorCode; CongestionLevel; RegistrationStatus; DeregistrationStatus; }

sigcodec_sigtran::sigtran_parameters! {
    /// INFO String: 0 to 255 octets of UTF-8.
    INFO_STRING: &str = 0x0004, "infoString", "3.4.1";
    /// Routing Context; several in some messages.
    ROUTING_CONTEXT: List<u32> = 0x0006, "routingContext", "3.3.1";
    /// Diagnostic Information.
    DIAGNOSTIC_INFORMATION: &[u8] = 0x0007, "diagnosticInformation", "3.8.1";
    /// Heartbeat Data.
    HEARTBEAT_DATA: &[u8] = 0x0009, "heartbeatData", "3.5.5";
    /// Traffic Mode Type.
    TRAFFIC_MODE_TYPE: TrafficMode = 0x000b, "trafficModeType", "3.7.1";
    /// Error Code.
    ERROR_CODE: ErrorCode = 0x000c, "errorCode", "3.8.1";
    /// Status.
    STATUS: Status = 0x000d, "status", "3.8.2";
    /// ASP Identifier.
    ASP_IDENTIFIER: u32 = 0x0011, "aspIdentifier", "3.5.1";
    /// Affected Point Code.
    AFFECTED_POINT_CODE: List<PointCode> = 0x0012, "affectedPointCode", "3.4.1";
    /// Correlation Id.
    CORRELATION_ID: u32 = 0x0013, "correlationId", "3.3.1";
    /// Network Appearance.
    NETWORK_APPEARANCE: u32 = 0x0200, "networkAppearance", "3.3.1";
    /// User/Cause.
    USER_CAUSE: UserCause = 0x0204, "userCause", "3.4.5";
    /// Congestion Indications.
    CONGESTION_INDICATIONS: CongestionLevel = 0x0205, "congestionIndications", "3.4.4";
    /// Concerned Destination.
    CONCERNED_DESTINATION: PointCode = 0x0206, "concernedDestination", "3.4.4";
    /// Routing Key.
    ROUTING_KEY: RoutingKey = 0x0207, "routingKey", "3.6.1";
    /// Registration Result.
    REGISTRATION_RESULT: RegistrationResult = 0x0208, "registrationResult", "3.6.2";
    /// Deregistration Result.
    DEREGISTRATION_RESULT: DeregistrationResult = 0x0209, "deregistrationResult", "3.6.4";
    /// Local-RK-Identifier.
    LOCAL_RK_IDENTIFIER: u32 = 0x020a, "localRkIdentifier", "3.6.1";
    /// Destination Point Code.
    DESTINATION_POINT_CODE: PointCode = 0x020b, "destinationPointCode", "3.6.1";
    /// Service Indicators.
    SERVICE_INDICATORS: List<Mtp3User> = 0x020c, "serviceIndicators", "3.6.1";
    /// Originating Point Code List.
    ORIGINATING_POINT_CODE_LIST: List<PointCode> = 0x020e, "originatingPointCodeList", "3.6.1";
    /// Protocol Data.
    PROTOCOL_DATA: ProtocolData<Reader> = 0x0210, "protocolData", "3.3.1";
    /// Registration Status.
    REGISTRATION_STATUS: RegistrationStatus = 0x0212, "registrationStatus", "3.6.2";
    /// Deregistration Status.
    DEREGISTRATION_STATUS: DeregistrationStatus = 0x0213, "deregistrationStatus", "3.6.4";
}
