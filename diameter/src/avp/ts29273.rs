//! AVPs of 3GPP TS 29.273.

use crate::group;

crate::avps! {
    _3GPP_AAA_SERVER_NAME = 318/10415, "3GPP-AAA-Server-Name", DiameterIdentity, M: NODE_HOST, "8.2.3.24";
    NON_3GPP_USER_DATA = 1500/10415, "Non-3GPP-User-Data", Grouped<NON_3GPP_USER_DATA>, M, "8.2.3.1";
    NON_3GPP_IP_ACCESS = 1501/10415, "Non-3GPP-IP-Access", Enumerated {
        0 => "NON_3GPP_SUBSCRIPTION_ALLOWED",
        1 => "NON_3GPP_SUBSCRIPTION_BARRED",
    }, M, "8.2.3.3";
    NON_3GPP_IP_ACCESS_APN = 1502/10415, "Non-3GPP-IP-Access-APN", Enumerated {
        0 => "NON_3GPP_APNS_ENABLE",
        1 => "NON_3GPP_APNS_DISABLE",
    }, M, "8.2.3.4";
    AN_TRUSTED = 1503/10415, "AN-Trusted", Enumerated { 0 => "TRUSTED", 1 => "UNTRUSTED" }, M, "5.2.3.9";
    ANID = 1504/10415, "ANID", UTF8String, M, "5.2.3.7";
    TRACE_INFO = 1505/10415, "Trace-Info", Grouped<TRACE_INFO>, X, "8.2.3.1.3";
    MIP_FA_RK = 1506/10415, "MIP-FA-RK", OctetString, M, "5.2.3.12";
    MIP_FA_RK_SPI = 1507/10415, "MIP-FA-RK-SPI", Unsigned32, M, "5.2.3.13";
    PPR_FLAGS = 1508/10415, "PPR-Flags", Unsigned32 [
        0 => "Reset-Indication",
        1 => "Access-Network-Info-Request",
        2 => "UE-Local-Time-Zone-Request",
        3 => "P-CSCF Restoration Request",
    ], X, "8.2.3.17";
    WLAN_IDENTIFIER = 1509/10415, "WLAN-Identifier", Grouped<WLAN_IDENTIFIER>, X, "5.2.3.18";
    TWAN_ACCESS_INFO = 1510/10415, "TWAN-Access-Info", Grouped<TWAN_ACCESS_INFO>, X, "8.2.3.19";
    ACCESS_AUTHORIZATION_FLAGS = 1511/10415, "Access-Authorization-Flags", Unsigned32 [
        0 => "EPC-Access-Authorization",
        1 => "NSWO-Access-Authorization",
    ], X, "8.2.3.20";
    TWAN_DEFAULT_APN_CONTEXT_ID = 1512/10415, "TWAN-Default-APN-Context-Id", Unsigned32, X, "8.2.3.18";
    TRUST_RELATIONSHIP_UPDATE = 1515/10415, "Trust-Relationship-Update", Enumerated {
        1 => "REQUEST_UPDATE",
    }, m, "9.2.3.1.4";
    FULL_NETWORK_NAME = 1516/10415, "Full-Network-Name", OctetString, X, "5.2.3.14";
    SHORT_NETWORK_NAME = 1517/10415, "Short-Network-Name", OctetString, X, "5.2.3.15";
    AAA_FAILURE_INDICATION = 1518/10415, "AAA-Failure-Indication", Unsigned32 [ 0 => "AAA Failure" ], X, "8.2.3.21";
    TRANSPORT_ACCESS_TYPE = 1519/10415, "Transport-Access-Type", Enumerated { 0 => "BBF" }, X, "5.2.3.19";
    DER_FLAGS = 1520/10415, "DER-Flags", Unsigned32 [
        0 => "NSWO-Capability-Indication",
        1 => "TWAN-S2a-Connectivity-Indicator",
        2 => "IMEI-Check-Required-In-VPLMN",
        3 => "IMEI-Check-Request-In-VPLMN",
        4 => "Emergency-Capability-Indication",
        5 => "ERP-Support-Indication",
        6 => "ERP-Re-Authentication",
    ], X, "5.2.3.20";
    DEA_FLAGS = 1521/10415, "DEA-Flags", Unsigned32 [
        0 => "NSWO-Authorization",
        1 => "TWAN-S2a-Connectivity-Indicator",
        2 => "IMEI-Check-Request-In-VPLMN",
    ], X, "5.2.3.21";
    RAR_FLAGS = 1522/10415, "RAR-Flags", Unsigned32 [
        0 => "Trust-Relationship-Update-indication",
        1 => "P-CSCF Restoration Request",
    ], X, "9.2.3.1.5";
    DER_S6B_FLAGS = 1523/10415, "DER-S6b-Flags", Unsigned32 [ 0 => "Initial-Attach-Indicator" ], X, "9.2.3.7";
    SSID = 1524/10415, "SSID", UTF8String, X: LOCATION, "5.2.3.22";
    HESSID = 1525/10415, "HESSID", UTF8String, X: LOCATION, "5.2.3.23";
    ACCESS_NETWORK_INFO = 1526/10415, "Access-Network-Info", Grouped<ACCESS_NETWORK_INFO>, X, "5.2.3.24";
    TWAN_CONNECTION_MODE = 1527/10415, "TWAN-Connection-Mode", Unsigned32 [
        0 => "TSC-MODE",
        1 => "SC-MODE",
        2 => "MC-MODE",
    ], X, "5.2.3.25";
    TWAN_CONNECTIVITY_PARAMETERS = 1528/10415, "TWAN-Connectivity-Parameters",
        Grouped<TWAN_CONNECTIVITY_PARAMETERS>, X, "5.2.3.26";
    CONNECTIVITY_FLAGS = 1529/10415, "Connectivity-Flags", Unsigned32 [
        0 => "Initial-Attach-Indicator",
    ], X, "5.2.3.27";
    TWAN_PCO = 1530/10415, "TWAN-PCO", OctetString, X, "5.2.3.28";
    TWAG_CP_ADDRESS = 1531/10415, "TWAG-CP-Address", Address, X: NODE_ADDRESS, "5.2.3.29";
    TWAG_UP_ADDRESS = 1532/10415, "TWAG-UP-Address", UTF8String, X: NODE_ADDRESS, "5.2.3.30";
    TWAN_S2A_FAILURE_CAUSE = 1533/10415, "TWAN-S2a-Failure-Cause", Unsigned32 {
        26 => "Insufficient resources",
        27 => "Unknown APN",
        29 => "User authentication failed",
        32 => "Service option not supported",
        33 => "Requested service option not subscribed",
        34 => "Service option temporarily out of order",
        38 => "Network failure",
        50 => "PDN type IPv4 only allowed",
        51 => "PDN type IPv6 only allowed",
        54 => "PDN connection does not exist",
    }, X, "5.2.3.31";
    SM_BACK_OFF_TIMER = 1534/10415, "SM-Back-Off-Timer", Unsigned32, X, "5.2.3.32";
    WLCP_KEY = 1535/10415, "WLCP-Key", OctetString, X, "5.2.3.33";
    ORIGINATION_TIME_STAMP = 1536/10415, "Origination-Time-Stamp", Unsigned64, X, "9.2.3.2.6";
    MAXIMUM_WAIT_TIME = 1537/10415, "Maximum-Wait-Time", Unsigned32, X, "9.2.3.2.7";
    EMERGENCY_SERVICES = 1538/10415, "Emergency-Services", Unsigned32 [ 0 => "Emergency-Indication" ], X, "7.2.3.4";
    AAR_FLAGS = 1539/10415, "AAR-Flags", Unsigned32 [ 0 => "WLAN-Location-Info-Request" ], X, "7.2.3.5";
    IMEI_CHECK_IN_VPLMN_RESULT = 1540/10415, "IMEI-Check-In-VPLMN-Result", Unsigned32 {
        0 => "Successful",
        1 => "Illegal_ME",
    }, X, "5.2.3.35";
    ERP_AUTHORIZATION = 1541/10415, "ERP-Authorization", Unsigned32 {
        0 => "ERP_NOT_AUTHORIZED",
        1 => "ERP_AUTHORIZED",
    }, X, "8.2.3.27";
}
