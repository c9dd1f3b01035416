//! AVPs of Ericsson CIP.

crate::avps! {
    /// §4.4.1.
    ACCESS_INFORMATION = 1063/193, "Access-Information", Grouped<ACCESS_INFORMATION>, M;
    /// §4.4.2.
    CDR_INFORMATION = 1064/193, "CDR-Information", OctetString, M;
    /// §4.4.3.
    CHARGING_CONTEXT_ID = 1065/193, "Charging-Context-Id", UTF8String, M;
    /// §4.4.4.
    CHARGING_STATE_INFORMATION = 1066/193, "Charging-State-Information", OctetString, M;
    /// §4.4.7.
    SERVICE_SESSION_ID = 1068/193, "Service-Session-Id", UTF8String, M;
    /// §4.4.5.
    CIP_IP_VERSION = 1083/193, "CIP-IP-Version", UTF8String, M;
    /// §4.4.8.
    SERVICE_SETUP_RESULT = 1135/193, "Service-Setup-Result", Unsigned32, M;
    /// §4.4.9.
    SERVICE_SETUP_RESULT_REQUESTED = 1136/193, "Service-Setup-Result-Requested", Enumerated { 0 => "RESULT_NOT_NEEDED", 1 => "RESULT_REQUESTED" }, M;
    /// §4.4.10.
    SUBSCRIBER_INFORMATION = 1189/193, "Subscriber-Information", Grouped<SUBSCRIBER_INFORMATION>, M;
}
