//! AVPs that no specification has: codes of vendor 0 that IANA never assigned and copies of the AVPs of one vendor
//! under the id of another, as some dictionaries list them; and reserved codes of 3GPP. They put a name to what senders
//! with such a dictionary write.

use crate::group;

crate::avps! {
    ALTERNATE_PEER = 275, "Alternate-Peer", DiameterIdentity, M: NODE_HOST;
    RESERVATION_PRIORITY_3GPP = 458/10415, "Reservation-Priority", Enumerated {
        0 => "DEFAULT",
        1 => "PRIORITY-ONE",
        2 => "PRIORITY-TWO",
        3 => "PRIORITY-THREE",
        4 => "PRIORITY-FOUR",
        5 => "PRIORITY-FIVE",
        6 => "PRIORITY-SIX",
        7 => "PRIORITY-SEVEN",
    }, m;
    MIP6_AGENT_INFO_3GPP = 486/10415, "MIP6-Agent-Info", Grouped<MIP6_AGENT_INFO_3GPP>, M;
    SERVICE_SELECTION_3GPP = 493/10415, "Service-Selection", UTF8String, M;
    SERVED_PARTY_IP_ADDRESS_IETF = 848, "Served-Party-IP-Address", Address, m: IP_OF_SUBSCRIBER;
    MBMS_2G_3G_INDICATOR_IETF = 907, "MBMS-2G-3G-Indicator", Enumerated, M;
    RAI_IETF = 909, "RAI", UTF8String, M: LOCATION;
    S_CSCF_NAME_ORIGINATING = 1008, "S-CSCF-Name-Originating", OctetString, M: NODE_HOST;
    S_CSCF_NAME_TERMINATING = 1009, "S-CSCF-Name-Terminating", OctetString, M: NODE_HOST;
    TFT_FILTER_IETF = 1012, "TFT-Filter", IPFilterRule, M;
    ALLOCATION_RETENTION_PRIORITY_IETF = 1034, "Allocation-Retention-Priority", Grouped, m;
    CSG_SUBSCRIPTION_DATA_IETF = 1436, "CSG-Subscription-Data", Grouped, m;
    AN_TRUSTED_IETF = 1503, "AN-Trusted", Enumerated { 0 => "TRUSTED", 1 => "UNTRUSTED" }, M;
    TRACE_INFO_IETF = 1505, "Trace-Info", Grouped, m;
    RESERVED_2100 = 2100/10415, "Reserved-2100", OctetString, m;
    RESERVED_2105 = 2105/10415, "Reserved-2105", OctetString, m;
    RESERVED_2106 = 2106/10415, "Reserved-2106", OctetString, m;
    RESERVED_2107 = 2107/10415, "Reserved-2107", OctetString, m;
    RESERVED_2108 = 2108/10415, "Reserved-2108", OctetString, m;
    RESERVED_2109 = 2109/10415, "Reserved-2109", OctetString, m;
    RESERVED_2300 = 2300/10415, "Reserved-2300", OctetString, m;
    RESERVED_2600 = 2600/10415, "Reserved-2600", OctetString, M;
    UE_LOCAL_IP_ADDRESS_IETF = 2805, "UE-Local-IP-Address", Address, X: IP_OF_SUBSCRIBER;
    UDP_SOURCE_PORT_IETF = 2806, "UDP-Source-Port", Unsigned32, X;
    USER_LOCATION_INFO_TIME_IETF = 2812, "User-Location-Info-Time", Time, X;
    RAN_NAS_RELEASE_CAUSE_IETF = 2819, "RAN-NAS-Release-Cause", OctetString, X;
    TCP_SOURCE_PORT_IETF = 2843, "TCP-Source-Port", Unsigned32, X;
    SL_REQUEST_TYPE_IETF = 2904, "SL-Request-Type", Enumerated {
        0 => "INITIAL_REQUEST",
        1 => "INTERMEDIATE_REQUEST",
    }, M;
    ANNOUNCEMENT_ORDER_IETF = 3906, "Announcement-Order", Unsigned32, M;
    FTSROUTESELECTOR = 4609107, "FTSRouteSelector", Unsigned32, m;
}
