//! AVPs of 3GPP TS 29.061.

crate::avps! {
    _3GPP_IMSI = 1/10415, "3GPP-IMSI", UTF8String, m: IMSI, "16.4.7";
    _3GPP_CHARGING_ID = 2/10415, "3GPP-Charging-Id", OctetsUnsigned32, m, "16.4.7";
    _3GPP_PDP_TYPE = 3/10415, "3GPP-PDP-Type", Enumerated {
        0 => "IPV4",
        1 => "PPP",
        2 => "IPV6",
        3 => "IPV4V6",
    }, m, "16.4.7";
    _3GPP_CG_ADDRESS = 4/10415, "3GPP-CG-Address", Ipv4Octets, X: NODE_ADDRESS, "16.4.7";
    _3GPP_GPRS_NEGOTIATED_QOS_PROFILE = 5/10415, "3GPP-GPRS-Negotiated-QoS-Profile", UTF8String, m, "16.4.7";
    _3GPP_SGSN_ADDRESS = 6/10415, "3GPP-SGSN-Address", Ipv4Octets, X: NODE_ADDRESS, "16.4.7";
    _3GPP_GGSN_ADDRESS = 7/10415, "3GPP-GGSN-Address", Ipv4Octets, X: NODE_ADDRESS, "16.4.7";
    _3GPP_IMSI_MCC_MNC = 8/10415, "3GPP-IMSI-MCC-MNC", MccMnc, m: PLMN, "16.4.7";
    _3GPP_GGSN_MCC_MNC = 9/10415, "3GPP-GGSN-MCC-MNC", MccMnc, m: PLMN, "16.4.7";
    _3GPP_NSAPI = 10/10415, "3GPP-NSAPI", OctetString, m, "16.4.7";
    _3GPP_SESSION_STOP_INDICATOR = 11/10415, "3GPP-Session-Stop-Indicator", OctetString, X, "16.4.7";
    _3GPP_SELECTION_MODE = 12/10415, "3GPP-Selection-Mode", UTF8String, m, "16.4.7";
    _3GPP_CHARGING_CHARACTERISTICS = 13/10415, "3GPP-Charging-Characteristics",
        ChargingCharacteristicsDigits, m, "16.4.7";
    _3GPP_CG_IPV6_ADDRESS = 14/10415, "3GPP-CG-IPv6-Address", Ipv6Octets, m: NODE_ADDRESS, "16.4.7";
    _3GPP_SGSN_IPV6_ADDRESS = 15/10415, "3GPP-SGSN-IPv6-Address", Ipv6Octets, m: NODE_ADDRESS, "16.4.7";
    _3GPP_GGSN_IPV6_ADDRESS = 16/10415, "3GPP-GGSN-IPv6-Address", Ipv6Octets, m: NODE_ADDRESS, "16.4.7";
    _3GPP_IPV6_DNS_SERVERS = 17/10415, "3GPP-Ipv6-DNS-Servers", Ipv6OctetsList, m, "16.4.7";
    _3GPP_SGSN_MCC_MNC = 18/10415, "3GPP-SGSN-MCC-MNC", MccMnc, m: PLMN, "16.4.7";
    _3GPP_TEARDOWN_INDICATOR = 19/10415, "3GPP-Teardown-Indicator", OctetString, M;
    _3GPP_IMEISV = 20/10415, "3GPP-IMEISV", ImeiSv, m: IMEI, "16.4.7";
    _3GPP_RAT_TYPE = 21/10415, "3GPP-RAT-Type", RatType, m, "16.4.7";
    _3GPP_USER_LOCATION_INFO = 22/10415, "3GPP-User-Location-Info", UserLocationInfo, m: LOCATION, "16.4.7";
    _3GPP_MS_TIMEZONE = 23/10415, "3GPP-MS-TimeZone", MsTimeZone, m, "16.4.7";
    _3GPP_CAMEL_CHARGING_INFO = 24/10415, "3GPP-CAMEL-Charging-Info", OctetString, X: CARRIER, "16.4.7";
    _3GPP_PACKET_FILTER = 25/10415, "3GPP-Packet-Filter", OctetString, X, "16.4.7";
    _3GPP_NEGOTIATED_DSCP = 26/10415, "3GPP-Negotiated-DSCP", Octet, X, "16.4.7";
    _3GPP_ALLOCATE_IP_TYPE = 27/10415, "3GPP-Allocate-IP-Type", Octet, X, "16.4.7";
    EXTERNAL_IDENTIFIER = 28/10415, "External-Identifier", UTF8String, m: EXTERNAL_ID;
    TWAN_IDENTIFIER = 29/10415, "TWAN-Identifier", OctetString, X: LOCATION, "16.4.7";
    _3GPP_USER_LOCATION_INFO_TIME = 30/10415, "3GPP-User-Location-Info-Time", OctetsTime, X, "16.4.7";
    _3GPP_SECONDARY_RAT_USAGE = 31/10415, "3GPP-Secondary-RAT-Usage", OctetString, X, "16.4.7";
    _3GPP_UE_LOCAL_IP_ADDRESS = 32/10415, "3GPP-UE-Local-IP-Address", OctetString, X: IP_OF_SUBSCRIBER;
    _3GPP_UE_SOURCE_PORT = 33/10415, "3GPP-UE-Source-Port", OctetString, X;
    TMGI = 900/10415, "TMGI", OctetString, M: GROUP_ID, "17.7.2";
    REQUIRED_MBMS_BEARER_CAPABILITIES = 901/10415, "Required-MBMS-Bearer-Capabilities", UTF8String, M, "17.7.3";
    MBMS_STARTSTOP_INDICATION = 902/10415, "MBMS-StartStop-Indication", Enumerated {
        0 => "START",
        1 => "STOP",
        2 => "UPDATE",
        3 => "HEARTBEAT",
    }, M, "17.7.5";
    MBMS_SERVICE_AREA = 903/10415, "MBMS-Service-Area", OctetString, M, "17.7.6";
    MBMS_SESSION_DURATION = 904/10415, "MBMS-Session-Duration", OctetString, M, "17.7.7";
    ALTERNATIVE_APN = 905/10415, "Alternative-APN", UTF8String, M: APN, "17.7.8";
    MBMS_SERVICE_TYPE = 906/10415, "MBMS-Service-Type", Enumerated { 0 => "MULTICAST", 1 => "BROADCAST" }, M, "17.7.9";
    MBMS_2G_3G_INDICATOR = 907/10415, "MBMS-2G-3G-Indicator", Enumerated {
        0 => "TWO_G",
        1 => "THREE_G",
        2 => "TWO_G_AND_THREE_G",
    }, M, "17.7.10";
    MBMS_SESSION_IDENTITY = 908/10415, "MBMS-Session-Identity", OctetString, M, "17.7.11";
    RAI = 909/10415, "RAI", UTF8String, M: LOCATION, "17.7.12";
    ADDITIONAL_MBMS_TRACE_INFO = 910/10415, "Additional-MBMS-Trace-Info", OctetString, M, "17.7.13";
    MBMS_TIME_TO_DATA_TRANSFER = 911/10415, "MBMS-Time-To-Data-Transfer", OctetString, M, "17.7.14";
    MBMS_SESSION_REPETITION_NUMBER = 912/10415, "MBMS-Session-Repetition-Number", OctetString, M, "17.7.15";
    MBMS_REQUIRED_QOS = 913/10415, "MBMS-Required-QoS", UTF8String, M, "17.7.16";
    MBMS_COUNTING_INFORMATION = 914/10415, "MBMS-Counting-Information", Enumerated {
        0 => "COUNTING_NOT_APPLICABLE",
        1 => "COUNTING_APPLICABLE",
    }, M, "17.7.17";
    MBMS_USER_DATA_MODE_INDICATION = 915/10415, "MBMS-User-Data-Mode-Indication", Enumerated {
        0 => "UNICAST",
        1 => "MULTICAST_AND_UNICAST",
    }, M, "17.7.18";
    MBMS_GGSN_ADDRESS = 916/10415, "MBMS-GGSN-Address", Ipv4Octets, M, "17.7.19";
    MBMS_GGSN_IPV6_ADDRESS = 917/10415, "MBMS-GGSN-IPv6-Address", Ipv6Octets, M, "17.7.20";
    MBMS_BMSC_SSM_IP_ADDRESS = 918/10415, "MBMS-BMSC-SSM-IP-Address", Ipv4Octets, M, "17.7.21";
    MBMS_BMSC_SSM_IPV6_ADDRESS = 919/10415, "MBMS-BMSC-SSM-IPv6-Address", Ipv6Octets, M, "17.7.22";
    MBMS_FLOW_IDENTIFIER = 920/10415, "MBMS-Flow-Identifier", OctetString, M, "17.7.23";
    CN_IP_MULTICAST_DISTRIBUTION = 921/10415, "CN-IP-Multicast-Distribution", Enumerated {
        0 => "NO_IP_MULTICAST",
        1 => "IP_MULTICAST",
    }, M, "17.7.24";
    MBMS_HC_INDICATOR = 922/10415, "MBMS-HC-Indicator", Enumerated {
        0 => "UNCOMPRESSED_HEADER",
        1 => "COMPRESSED_HEADER",
    }, M, "17.7.25";
    MBMS_ACCESS_INDICATOR = 923/10415, "MBMS-Access-Indicator", Enumerated {
        0 => "UTRAN",
        1 => "EUTRAN",
        2 => "UTRAN_AND_EUTRAN",
    }, M, "20.5a.1";
    MBMS_GW_SSM_IP_ADDRESS = 924/10415, "MBMS-GW-SSM-IP-Address", OctetString, X, "20.5a.2";
    MBMS_GW_SSM_IPV6_ADDRESS = 925/10415, "MBMS-GW-SSM-IPv6-Address", OctetString, X, "20.5a.3";
    MBMS_BMSC_SSM_UDP_PORT = 926/10415, "MBMS-BMSC-SSM-UDP-Port", OctetString, X, "20.5a.4";
    MBMS_GW_UDP_PORT = 927/10415, "MBMS-GW-UDP-Port", OctetString, X, "20.5a.5";
    MBMS_GW_UDP_PORT_INDICATOR = 928/10415, "MBMS-GW-UDP-Port-Indicator", Enumerated {
        1 => "UDP_PORT_REQUIRED",
    }, X, "20.5a.6";
    MBMS_DATA_TRANSFER_START = 929/10415, "MBMS-Data-Transfer-Start", Unsigned64, X, "20.5a.7";
    MBMS_DATA_TRANSFER_STOP = 930/10415, "MBMS-Data-Transfer-Stop", Unsigned64, X, "20.5a.8";
    MBMS_FLAGS = 931/10415, "MBMS-Flags", Unsigned32 [ 0 => "MSRI", 1 => "LMBCRI" ], X, "20.5a.9";
    RESTART_COUNTER = 932/10415, "Restart-Counter", Unsigned32, X, "20.5a.10";
    DIAGNOSTIC_INFO = 933/10415, "Diagnostic-Info", Unsigned32 [ 0 => "UPFAIL" ], X, "20.5a.11";
    MBMS_CELL_LIST = 934/10415, "MBMS-Cell-List", OctetString, X, "20.5a.12";
}
