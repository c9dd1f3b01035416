//! AVPs of 3GPP2 (vendor 5535) without a specification known.

use crate::group;

crate::avps! {
    FLOW_OPERATION = 800/5535, "Flow-Operation", Enumerated {
        0 => "TERMINATION",
        1 => "ESTABLISHMENT",
        2 => "MODIFICATION",
    }, m;
    _3GPP2_CHARGING_RULE_INSTALL = 801/5535, "3GPP2-Charging-Rule-Install", Grouped<_3GPP2_CHARGING_RULE_INSTALL>, m;
    _3GPP2_CHARGING_RULE_DEFINITION = 802/5535, "3GPP2-Charging-Rule-Definition",
        Grouped<_3GPP2_CHARGING_RULE_DEFINITION>, m;
    _3GPP2_EVENT_TRIGGER = 803/5535, "3GPP2-Event-Trigger", Enumerated {
        0 => "PCF_CHANGE",
        1 => "QOS_CHANGE",
        2 => "RAT_CHANGE",
        3 => "TFT_CHANGE",
        4 => "PLMN_CHANGE",
        5 => "LOSS_OF_FLOW",
        6 => "RECOVERY_OF_FLOW",
        7 => "IP-CAN_CHANGE",
        8 => "PCC_RULE_FAILURE",
        9 => "ACCESS_NETWORK_PHYSICAL_ACCESS_ID_CHANGE",
    }, m;
    _3GPP2_QOS_INFORMATION = 804/5535, "3GPP2-QoS-Information", Grouped<_3GPP2_QOS_INFORMATION>, m;
    _3GPP2_CHARGING_RULE_REPORT = 805/5535, "3GPP2-Charging-Rule-Report", Grouped<_3GPP2_CHARGING_RULE_REPORT>, m;
    AGW_IP_ADDRESS = 806/5535, "AGW-IP-Address", Address, m: IP_OF_SUBSCRIBER;
    AGW_IPV6_ADDRESS = 807/5535, "AGW-IPv6-Address", Address, m: IP_OF_SUBSCRIBER;
    _3GPP2_RAT_TYPE = 808/5535, "3GPP2-RAT-Type", Enumerated {
        0 => "CDMA2000-1X",
        1 => "HRPD",
        2 => "WLAN",
        3 => "UMB",
    }, m;
    FLOW_INFO = 809/5535, "Flow-Info", Grouped<FLOW_INFO>, m;
    FLOW_IDENTIFIER = 810/5535, "Flow-Identifier", UTF8String, M;
    GRANTED_QOS = 811/5535, "Granted-QoS", Grouped<GRANTED_QOS>, m;
    REQUESTED_QOS = 812/5535, "Requested-QoS", Grouped<REQUESTED_QOS>, m;
    FLOW_DESCRIPTION_INFO = 813/5535, "Flow-Description-Info", Grouped<FLOW_DESCRIPTION_INFO>, m;
    RULE_REASON_CODE = 814/5535, "Rule-Reason-Code", Enumerated {
        0 => "UNKNOWN_FLOW_IDENTIFIER",
        1 => "UNKNOWN_RULE_NAME",
        2 => "RATING_GROUP_ERROR",
        3 => "SERVICE_IDENTIFIER_ERROR",
        4 => "AGW_MALFUNCTION",
        5 => "RESOURCES_LIMITATION",
    }, m;
    AGW_MCC_MNC = 815/5535, "AGW-MCC-MNC", UTF8String, M;
    ACCESS_NETWORK_PHYSICAL_ACCESS_ID_REALM = 898/5535, "Access-Network-Physical-Access-ID-Realm", OctetString, m;
    ACCESS_NETWORK_PHYSICAL_ACCESS_ID_VALUE = 899/5535, "Access-Network-Physical-Access-ID-Value", OctetString, m;
    ACCESS_NETWORK_PHYSICAL_ACCESS_ID = 900/5535, "Access-Network-Physical-Access-ID",
        Grouped<ACCESS_NETWORK_PHYSICAL_ACCESS_ID>, m;
}
