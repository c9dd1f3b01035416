//! AVPs of ETSI ES 283 034.

use crate::group;

crate::avps! {
    GLOBALLY_UNIQUE_ADDRESS = 300/13019, "Globally-Unique-Address", Grouped<GLOBALLY_UNIQUE_ADDRESS>, M, "7.3.1";
    ADDRESS_REALM = 301/13019, "Address-Realm", OctetString, M: REALM, "7.3.2";
    LOGICAL_ACCESS_ID = 302/13019, "Logical-Access-ID", OctetString, m: LOCATION, "7.3.3";
    INITIAL_GATE_SETTING_DESCRIPTION = 303/13019, "Initial-Gate-Setting-Description",
        Grouped<INITIAL_GATE_SETTING_DESCRIPTION>, m, "7.3.4";
    QOS_PROFILE_DESCRIPTION = 304/13019, "QoS-Profile-Description", Grouped<QOS_PROFILE_DESCRIPTION>, m, "7.3.5";
    IP_CONNECTIVITY_STATUS = 305/13019, "IP-Connectivity-Status", Enumerated {
        0 => "IP_CONNECTIVITY_ON",
        1 => "IP_CONNECTIVITY_LOST",
    }, m, "7.3.6";
    ACCESS_NETWORK_TYPE = 306/13019, "Access-Network-Type", Grouped<ACCESS_NETWORK_TYPE>, m, "7.3.7";
    AGGREGATION_NETWORK_TYPE = 307/13019, "Aggregation-Network-Type", Enumerated {
        0 => "UNKNOWN",
        1 => "ATM",
        2 => "ETHERNET",
    }, m, "7.3.8";
    MAXIMUM_ALLOWED_BANDWIDTH_UL = 308/13019, "Maximum-Allowed-Bandwidth-UL", Unsigned32, m, "7.3.9";
    MAXIMUM_ALLOWED_BANDWIDTH_DL = 309/13019, "Maximum-Allowed-Bandwidth-DL", Unsigned32, m, "7.3.10";
    TRANSPORT_CLASS = 311/13019, "Transport-Class", Unsigned32, m, "7.3.12";
    APPLICATION_CLASS_ID = 312/13019, "Application-Class-ID", UTF8String, m, "7.3.13";
    PHYSICAL_ACCESS_ID = 313/13019, "Physical-Access-ID", UTF8String, m: LOCATION, "7.3.14";
    INITIAL_GATE_SETTING_ID = 314/13019, "Initial-Gate-Setting-ID", Unsigned32, m, "7.3.22";
    QOS_PROFILE_ID_ETSI = 315/13019, "QoS-Profile-ID", Unsigned32, m, "7.3.23";
}
