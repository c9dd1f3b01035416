//! AVPs of 3GPP TS 29.234.

use crate::group;

crate::avps! {
    _3GPP_WLAN_APN_ID = 100/10415, "3GPP-WLAN-APN-Id", OctetString, M, "10.1.15";
    _3GPP_WLAN_QOS_FILTER_RULE = 101/10415, "3GPP-WLAN-QoS-Filter-Rule", UTF8String, m;
    _3GPP_WLAN_QOS_FILTER_SUPPORT = 102/10415, "3GPP-WLAN-QoS-Filter-Support", OctetString, m;
    AUTHENTICATION_METHOD = 300/10415, "Authentication-Method", Enumerated {
        0 => "WLAN_EAP_SIM",
        1 => "WLAN_EAP_AKA",
    }, M, "10.1.5";
    AUTHENTICATION_INFORMATION_SIM = 301/10415, "Authentication-Information-SIM", OctetString, M, "10.1.6";
    AUTHORIZATION_INFORMATION_SIM = 302/10415, "Authorization-Information-SIM", OctetString, M, "10.1.7";
    WLAN_USER_DATA = 303/10415, "WLAN-User-Data", Grouped<WLAN_USER_DATA>, M, "10.1.8";
    CHARGING_DATA = 304/10415, "Charging-Data", Grouped<CHARGING_DATA>, M, "10.1.10";
    WLAN_ACCESS = 305/10415, "WLAN-Access", Enumerated {
        0 => "WLAN_SUBSCRIPTION_ALLOWED",
        1 => "WLAN_SUBSCRIPTION_BARRED",
    }, M, "10.1.11";
    WLAN_3GPP_IP_ACCESS = 306/10415, "WLAN-3GPP-IP-Access", Enumerated {
        0 => "WLAN_APNS_ENABLE",
        1 => "WLAN_APNS_DISABLE",
    }, M, "10.1.12";
    APN_AUTHORIZED = 307/10415, "APN-Authorized", Grouped<APN_AUTHORIZED>, M, "10.1.14";
    APN_BARRING_TYPE = 309/10415, "APN-Barring-Type", Enumerated {
        0 => "WLAN_APN_NO_BARRING",
        1 => "WLAN_APN_HOME_BARRED_WHEN_ROAMING",
        2 => "WLAN_APN_VISITED_BARRED",
        3 => "WLAN_APN_HOME_BARRED",
        4 => "WLAN_APN_INTERNET_ACCESS_BARRED",
    }, M, "10.1.16";
    WLAN_DIRECT_IP_ACCESS = 310/10415, "WLAN-Direct-IP-Access", Enumerated {
        0 => "WLAN_DIRECT_IP_ACCESS",
        1 => "WLAN_NO_DIRECT_IP_ACCESS",
    }, M, "10.1.17";
    SESSION_REQUEST_TYPE = 311/10415, "Session-Request-Type", Enumerated {
        0 => "AUTHORIZATION REQUEST",
        1 => "ROUTING POLICY",
    }, M, "10.1.23";
    ROUTING_POLICY = 312/10415, "Routing-Policy", IPFilterRule, M, "10.1.24";
    MAX_REQUESTED_BANDWIDTH = 313/10415, "Max-Requested-Bandwidth", OctetString, M, "10.1.26";
    CHARGING_CHARACTERISTICS = 314/10415, "Charging-Characteristics", Integer32, M, "10.1.27";
    CHARGING_NODES = 315/10415, "Charging-Nodes", Grouped<CHARGING_NODES>, M, "10.1.28";
    PRIMARY_OCS_CHARGING_FUNCTION_NAME = 316/10415, "Primary-OCS-Charging-Function-Name",
        DiameterIdentity, M: NODE_HOST, "10.1.29";
    SECONDARY_OCS_CHARGING_FUNCTION_NAME = 317/10415, "Secondary-OCS-Charging-Function-Name",
        DiameterIdentity, M: NODE_HOST, "10.1.30";
    MAXIMUM_NUMBER_ACCESSES = 319/10415, "Maximum-Number-Accesses", Unsigned32, M, "10.1.38";
}
