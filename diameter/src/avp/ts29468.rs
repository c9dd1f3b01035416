//! AVPs of 3GPP TS 29.468.

use crate::group;

crate::avps! {
    BMSC_ADDRESS = 3500/10415, "BMSC-Address", Address, M: NODE_ADDRESS, "6.4.2";
    BMSC_PORT = 3501/10415, "BMSC-Port", Unsigned32, M, "6.4.3";
    MBMS_BEARER_EVENT = 3502/10415, "MBMS-Bearer-Event", Unsigned32 [
        0 => "Bearer Terminated",
        1 => "Bearer Activated",
        2 => "Userplane Event",
        3 => "Bearer Activation Failure",
    ], M, "6.4.4";
    MBMS_BEARER_EVENT_NOTIFICATION = 3503/10415, "MBMS-Bearer-Event-Notification",
        Grouped<MBMS_BEARER_EVENT_NOTIFICATION>, M, "6.4.5";
    MBMS_BEARER_REQUEST = 3504/10415, "MBMS-Bearer-Request", Grouped<MBMS_BEARER_REQUEST>, M, "6.4.6";
    MBMS_BEARER_RESPONSE = 3505/10415, "MBMS-Bearer-Response", Grouped<MBMS_BEARER_RESPONSE>, M, "6.4.7";
    MBMS_BEARER_RESULT = 3506/10415, "MBMS-Bearer-Result", Unsigned32 [
        0 => "Success",
        1 => "Authorization rejected",
        2 => "Resources exceeded",
        3 => "Unknown TMGI",
        4 => "TMGI not in use",
        5 => "Overlapping MBMS-Service-Area",
        6 => "Unknown Flow Identifier",
        7 => "QoS Authorization Rejected",
        8 => "Unknown MBMS-Service-Area",
        9 => "MBMS-Service-Area Authorization Rejected",
        10 => "MBMS-Start-Time",
        11 => "Invalid AVP combination",
        12 => "System error",
        13 => "Activation ongoing",
    ], M, "6.4.8";
    MBMS_START_TIME = 3507/10415, "MBMS-Start-Time", Time, M, "6.4.9";
    RADIO_FREQUENCY_3GPP = 3508/10415, "Radio-Frequency", Unsigned32, M, "6.4.10";
    TMGI_ALLOCATION_REQUEST = 3509/10415, "TMGI-Allocation-Request", Grouped<TMGI_ALLOCATION_REQUEST>, M, "6.4.11";
    TMGI_ALLOCATION_RESPONSE = 3510/10415, "TMGI-Allocation-Response", Grouped<TMGI_ALLOCATION_RESPONSE>, M, "6.4.12";
    TMGI_ALLOCATION_RESULT = 3511/10415, "TMGI-Allocation-Result", Unsigned32 [
        0 => "Success",
        1 => "Authorization rejected",
        2 => "Resources exceeded",
        3 => "Unknown TMGI",
        4 => "Too many TMGIs requested",
        5 => "System error",
    ], M, "6.4.13";
    TMGI_DEALLOCATION_REQUEST = 3512/10415, "TMGI-Deallocation-Request",
        Grouped<TMGI_DEALLOCATION_REQUEST>, M, "6.4.14";
    TMGI_DEALLOCATION_RESPONSE = 3513/10415, "TMGI-Deallocation-Response",
        Grouped<TMGI_DEALLOCATION_RESPONSE>, M, "6.4.15";
    TMGI_DEALLOCATION_RESULT = 3514/10415, "TMGI-Deallocation-Result", Unsigned32 [
        0 => "Success",
        1 => "Authorization rejected",
        2 => "Unknown TMGI",
        3 => "System error",
    ], M, "6.4.16";
    TMGI_EXPIRY = 3515/10415, "TMGI-Expiry", Grouped<TMGI_EXPIRY>, M, "6.4.17";
    TMGI_NUMBER = 3516/10415, "TMGI-Number", Unsigned32, M, "6.4.18";
    MB2U_SECURITY = 3517/10415, "MB2U-Security", Unsigned32, M, "6.4.19";
    LOCAL_M1_INFORMATION = 3518/10415, "Local-M1-Information", Grouped<LOCAL_M1_INFORMATION>, X, "6.4.20";
    LOCAL_MB2_U_INFORMATION = 3519/10415, "Local-MB2-U-Information", Grouped<LOCAL_MB2_U_INFORMATION>, X, "6.4.21";
    MBMS_ENB_IP_MULTICAST_ADDRESS = 3520/10415, "MBMS-eNB-IP-Multicast-Address", Address, X, "6.4.22";
    MBMS_ENB_IPV6_MULTICAST_ADDRESS = 3521/10415, "MBMS-eNB-IPv6-Multicast-Address", Address, X, "6.4.23";
    MBMS_GW_SSM_IP_ADDRESS_3GPP = 3522/10415, "MBMS-GW-SSM-IP-Address", Address, X, "6.4.24";
    MBMS_GW_SSM_IPV6_ADDRESS_3GPP = 3523/10415, "MBMS-GW-SSM-IPv6-Address", Address, X, "6.4.25";
    COMMON_TUNNEL_ENDPOINT_IDENTIFIER = 3524/10415, "Common-Tunnel-Endpoint-Identifier", OctetString, X, "6.4.26";
    FEC_REQUEST = 3525/10415, "FEC-Request", OctetString, X, "6.4.27";
    ROHC_REQUEST = 3526/10415, "ROHC-Request", Grouped<ROHC_REQUEST>, X, "6.4.28";
    ROHC_FULL_HEADER_PERIODICITY = 3527/10415, "ROHC-Full-Header-Periodicity", Float32, X, "6.4.29";
    ROHC_PROFILE = 3528/10415, "ROHC-Profile", Unsigned32, X, "6.4.30";
    USERPLANE_PROTOCOL_RESULT = 3529/10415, "Userplane-Protocol-Result",
        Grouped<USERPLANE_PROTOCOL_RESULT>, X, "6.4.31";
    ROHC_RESULT = 3530/10415, "ROHC-Result", Unsigned32 [
        0 => "Success",
        1 => "Trying",
        2 => "Authorization rejected",
        3 => "Resources exceeded",
        4 => "Unknown Profile",
        5 => "System error",
        6 => "No Traffic",
    ], X, "6.4.32";
    FEC_RESULT = 3531/10415, "FEC-Result", Unsigned32 [
        0 => "Success",
        1 => "Trying",
        2 => "Authorization rejected",
        3 => "Resources exceeded",
        4 => "Unknown Configuration",
        5 => "Invalid SDP",
        6 => "System error",
        7 => "No Traffic",
    ], X, "6.4.33";
    ROHC_MAX_CID = 3532/10415, "ROHC-Max-CID", Unsigned32, X, "6.4.34";
    MBMS_BEARER_EVENT_DIAGNOSTIC_INFO = 3533/10415, "MBMS-Bearer-Event-Diagnostic-Info", Enumerated {
        0 => "TMGI_EXPIRY",
        1 => "MBMS_GW_NOT_ESTABLISHMENT",
        2 => "SGMB_TRANSIENT_PATH_FAILURE",
        3 => "SGMB_NON_TRANSIENT_PATH_FAILURE",
        4 => "MBMS_GW_USER_PLANE__FAILURE",
        5 => "MBMS_GW_PERMANENT_ERROR",
        6 => "MBMS_GW_TRANSIENT_ERROR",
    }, m, "6.4.35";
}
