//! AVPs of vendor 0.

crate::avps! {
    ALTERNATE_PEER = 275, "Alternate-Peer", DiameterIdentity, M;
    MBMS_2G_3G_INDICATOR = 907, "MBMS-2G-3G-Indicator", Enumerated, M;
    RAI = 909, "RAI", UTF8String, M;
    S_CSCF_NAME_ORIGINATING = 1008, "S-CSCF-Name-Originating", OctetString, M;
    S_CSCF_NAME_TERMINATING = 1009, "S-CSCF-Name-Terminating", OctetString, M;
    TFT_FILTER = 1012, "TFT-Filter", IPFilterRule, M;
    ALLOCATION_RETENTION_PRIORITY = 1034, "Allocation-Retention-Priority", Grouped, m;
    CSG_SUBSCRIPTION_DATA = 1436, "CSG-Subscription-Data", Grouped, m;
    AN_TRUSTED = 1503, "AN-Trusted", Enumerated { 0 => "TRUSTED", 1 => "UNTRUSTED" }, M;
    UE_LOCAL_IP_ADDRESS = 2805, "UE-Local-IP-Address", Address, X;
    UDP_SOURCE_PORT = 2806, "UDP-Source-Port", Unsigned32, X;
    USER_LOCATION_INFO_TIME = 2812, "User-Location-Info-Time", Time, X;
    RAN_NAS_RELEASE_CAUSE = 2819, "RAN-NAS-Release-Cause", OctetString, X;
    TCP_SOURCE_PORT = 2843, "TCP-Source-Port", Unsigned32, X;
    SL_REQUEST_TYPE = 2904, "SL-Request-Type", Enumerated { 0 => "INITIAL_REQUEST", 1 => "INTERMEDIATE_REQUEST" }, M;
    FTSROUTESELECTOR = 4609107, "FTSRouteSelector", Unsigned32, m;
}
