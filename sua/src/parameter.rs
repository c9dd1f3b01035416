//! The parameters, RFC 3868 §3.9 and §3.10, by tag.

use crate::{
    Ip,
    values::{
        Address, AddressRange, AspCapabilities, DeregistrationResult, GlobalTitle, Hostname, Label,
        ProtocolClass, RegistrationResult, RoutingKey, SccpCause, Segmentation, SequenceNumber, UserCause,
    },
};
use core::net::{Ipv4Addr, Ipv6Addr};
use sigcodec_sigtran::{List, Octet, PointCode, Status};
use sigcodec_wire::{Reader, codes};

codes! {
    /// A traffic mode, §3.9.11.
    pub struct TrafficMode(pub u32) {
        OVERRIDE = 1 => "override",
        LOADSHARE = 2 => "loadshare",
        BROADCAST = 3 => "broadcast",
    }
    /// An error code, §3.9.12.
    pub struct ErrorCode(pub u32) {
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
    /// A registration status, §3.9.22.
    pub struct RegistrationStatus(pub u32) {
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
    pub struct DeregistrationStatus(pub u32) {
        SUCCESSFULLY_DEREGISTERED = 0 => "successfullyDeregistered",
        UNKNOWN = 1 => "unknown",
        INVALID_ROUTING_CONTEXT = 2 => "invalidRoutingContext",
        PERMISSION_DENIED = 3 => "permissionDenied",
        NOT_REGISTERED = 4 => "notRegistered",
        ASP_CURRENTLY_ACTIVE_FOR_ROUTING_CONTEXT = 5 => "aspCurrentlyActiveForRoutingContext",
    }
    /// Why an SCCP user is not there, §3.10.12.
    pub struct UnavailabilityCause(pub u32) {
        UNKNOWN = 0 => "unknown",
        UNEQUIPPED = 1 => "unequipped",
        INACCESSIBLE = 2 => "inaccessible",
    }
    /// A user of MTP3, §3.10.12: the service indicator of SCCP.
    pub struct Mtp3User(pub u32) {
        SCCP = 3 => "sccp",
    }
    /// Subsystem multiplicity, §3.10.18.
    pub struct Multiplicity(pub u32) {
        UNKNOWN = 0 => "unknown",
        SOLITARY = 1 => "solitary",
        DUPLICATED = 2 => "duplicated",
        TRIPLICATED = 3 => "triplicated",
        QUADRUPLICATED = 4 => "quadruplicated",
        UNSPECIFIED = 0xff => "unspecified",
    }
    /// On what an address is routed, §3.10.2.1.
    pub struct RoutingIndicator(pub u32) {
        GLOBAL_TITLE = 1 => "globalTitle",
        SSN_AND_POINT_CODE = 2 => "ssnAndPointCode",
        HOSTNAME = 3 => "hostname",
        SSN_AND_IP_ADDRESS = 4 => "ssnAndIpAddress",
    }
    /// The kind of a cause, §3.10.6.
    pub struct CauseType(pub u32) {
        RETURN = 1 => "returnCause",
        REFUSAL = 2 => "refusalCause",
        RELEASE = 3 => "releaseCause",
        RESET = 4 => "resetCause",
        ERROR = 5 => "errorCause",
    }
}
sigcodec_sigtran::sigtran_codes! { TrafficMode; ErrorCode; RegistrationStatus; DeregistrationStatus; }

sigcodec_sigtran::sigtran_parameters! {
    /// Info String: 0 to 255 octets of UTF-8.
    INFO_STRING: &str = 0x0004, "infoString", "3.9.4";
    /// Routing Context; several in some messages.
    ROUTING_CONTEXT: List<u32> = 0x0006, "routingContext", "3.9.6";
    /// Diagnostic Information.
    DIAGNOSTIC_INFORMATION: &[u8] = 0x0007, "diagnosticInformation", "3.9.7";
    /// Heartbeat Data.
    HEARTBEAT_DATA: &[u8] = 0x0009, "heartbeatData", "3.9.9";
    /// Traffic Mode Type.
    TRAFFIC_MODE_TYPE: TrafficMode = 0x000b, "trafficModeType", "3.9.11";
    /// Error Code.
    ERROR_CODE: ErrorCode = 0x000c, "errorCode", "3.9.12";
    /// Status.
    STATUS: Status = 0x000d, "status", "3.9.13";
    /// ASP Identifier.
    ASP_IDENTIFIER: u32 = 0x0011, "aspIdentifier", "3.9.17";
    /// Affected Point Code.
    AFFECTED_POINT_CODE: List<PointCode> = 0x0012, "affectedPointCode", "3.9.18";
    /// Correlation ID.
    CORRELATION_ID: u32 = 0x0013, "correlationId", "3.9.19";
    /// Registration Result.
    REGISTRATION_RESULT: RegistrationResult = 0x0014, "registrationResult", "3.9.20";
    /// Deregistration Result.
    DEREGISTRATION_RESULT: DeregistrationResult = 0x0015, "deregistrationResult", "3.9.21";
    /// Registration Status.
    REGISTRATION_STATUS: RegistrationStatus = 0x0016, "registrationStatus", "3.9.22";
    /// Deregistration Status.
    DEREGISTRATION_STATUS: DeregistrationStatus = 0x0017, "deregistrationStatus", "3.9.23";
    /// Local Routing Key Identifier.
    LOCAL_ROUTING_KEY_IDENTIFIER: u32 = 0x0018, "localRoutingKeyIdentifier", "3.9.24";
    /// SS7 Hop Counter: 15 to 1.
    SS7_HOP_COUNTER: Octet = 0x0101, "ss7HopCounter", "3.10.1";
    /// Source Address.
    SOURCE_ADDRESS: Address = 0x0102, "sourceAddress", "3.10.2";
    /// Destination Address.
    DESTINATION_ADDRESS: Address = 0x0103, "destinationAddress", "3.10.3";
    /// Source Reference Number.
    SOURCE_REFERENCE_NUMBER: u32 = 0x0104, "sourceReferenceNumber", "3.10.4";
    /// Destination Reference Number.
    DESTINATION_REFERENCE_NUMBER: u32 = 0x0105, "destinationReferenceNumber", "3.10.5";
    /// SCCP Cause.
    SCCP_CAUSE: SccpCause = 0x0106, "sccpCause", "3.10.6";
    /// Sequence Number.
    SEQUENCE_NUMBER: SequenceNumber = 0x0107, "sequenceNumber", "3.10.7";
    /// Receive Sequence Number: P(R) in the upper 7 bits.
    RECEIVE_SEQUENCE_NUMBER: Octet = 0x0108, "receiveSequenceNumber", "3.10.8";
    /// ASP Capabilities.
    ASP_CAPABILITIES: AspCapabilities = 0x0109, "aspCapabilities", "3.10.9";
    /// Credit.
    CREDIT: Octet = 0x010a, "credit", "3.10.10";
    /// Data: the message of the SCCP user.
    DATA: Reader = 0x010b, "data", "3.10.11";
    /// User/Cause.
    USER_CAUSE: UserCause = 0x010c, "userCause", "3.10.12";
    /// Network Appearance.
    NETWORK_APPEARANCE: u32 = 0x010d, "networkAppearance", "3.10.13";
    /// Routing Key.
    ROUTING_KEY: RoutingKey = 0x010e, "routingKey", "3.10.14";
    /// DRN Label.
    DRN_LABEL: Label = 0x010f, "drnLabel", "3.10.15";
    /// TID Label.
    TID_LABEL: Label = 0x0110, "tidLabel", "3.10.16";
    /// Address Range: pairs of source or of destination addresses.
    ADDRESS_RANGE: AddressRange = 0x0111, "addressRange", "3.10.17";
    /// Subsystem Multiplicity Indicator.
    SMI: Multiplicity = 0x0112, "smi", "3.10.18";
    /// Importance: 0 to 7.
    IMPORTANCE: Octet = 0x0113, "importance", "3.10.19";
    /// Message Priority: 0 to 3, 255 when not specified.
    MESSAGE_PRIORITY: Octet = 0x0114, "messagePriority", "3.10.20";
    /// Protocol Class: the class in the lowest two bits, return on error in the highest.
    PROTOCOL_CLASS: ProtocolClass = 0x0115, "protocolClass", "3.10.21";
    /// Sequence Control.
    SEQUENCE_CONTROL: u32 = 0x0116, "sequenceControl", "3.10.22";
    /// Segmentation.
    SEGMENTATION: Segmentation = 0x0117, "segmentation", "3.10.23";
    /// Congestion Level: 0 to 7.
    CONGESTION_LEVEL: u32 = 0x0118, "congestionLevel", "3.10.24";
    /// Global Title.
    GLOBAL_TITLE: GlobalTitle = 0x8001, "globalTitle", "3.10.2.3";
    /// Point Code.
    POINT_CODE: PointCode = 0x8002, "pointCode", "3.10.2.4";
    /// Subsystem Number.
    SUBSYSTEM_NUMBER: Octet = 0x8003, "subsystemNumber", "3.10.2.5";
    /// IPv4 Address.
    IPV4_ADDRESS: Ip<Ipv4Addr> = 0x8004, "ipv4Address", "3.10.2.6";
    /// Hostname: with at least one NUL at its end.
    HOSTNAME: Hostname = 0x8005, "hostname", "3.10.2.7";
    /// IPv6 Addresses.
    IPV6_ADDRESS: Ip<Ipv6Addr> = 0x8006, "ipv6Address", "3.10.2.6";
}
