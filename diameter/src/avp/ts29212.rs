//! AVPs of 3GPP TS 29.212.

use crate::group;

crate::avps! {
    BEARER_USAGE = 1000/10415, "Bearer-Usage", Enumerated {
        0 => "GENERAL",
        1 => "IMS_SIGNALLING",
        2 => "DEDICATED",
    }, M, "5.3.1";
    CHARGING_RULE_INSTALL = 1001/10415, "Charging-Rule-Install", Grouped<CHARGING_RULE_INSTALL>, M, "5.3.2";
    CHARGING_RULE_REMOVE = 1002/10415, "Charging-Rule-Remove", Grouped<CHARGING_RULE_REMOVE>, M, "5.3.3";
    CHARGING_RULE_DEFINITION = 1003/10415, "Charging-Rule-Definition", Grouped<CHARGING_RULE_DEFINITION>, M, "5.3.4";
    CHARGING_RULE_BASE_NAME = 1004/10415, "Charging-Rule-Base-Name", UTF8String, M, "5.3.5";
    CHARGING_RULE_NAME = 1005/10415, "Charging-Rule-Name", OctetString, M, "5.3.6";
    EVENT_TRIGGER = 1006/10415, "Event-Trigger", Enumerated {
        0 => "SGSN_CHANGE",
        1 => "QOS_CHANGE",
        2 => "RAT_CHANGE",
        3 => "TFT_CHANGE",
        4 => "PLMN_CHANGE",
        5 => "LOSS_OF_BEARER",
        6 => "RECOVERY_OF_BEARER",
        7 => "IPCAN_CHANGE",
        8 => "PCEF_MALFUNCTION",
        9 => "RESOURCES_LIMITATION",
        10 => "MAX_NR_BEARERS_REACHED",
        11 => "QOS_CHANGE_EXCEEDING_AUTHORIZATION",
        12 => "RAI_CHANGE",
        13 => "USER_LOCATION_CHANGE",
        14 => "NO_EVENT_TRIGGERS",
        15 => "OUT_OF_CREDIT",
        16 => "REALLOCATION_OF_CREDIT",
        17 => "REVALIDATION_TIMEOUT",
        18 => "UE_IP_ADDRESS_ALLOCATE",
        19 => "UE_IP_ADDRESS_RELEASE",
        20 => "DEFAULT_EPS_BEARER_QOS_CHANGE",
        21 => "AN_GW_CHANGE",
        22 => "SUCCESSFUL_RESOURCE_ALLOCATION",
        23 => "RESOURCE_MODIFICATION_REQUEST",
        24 => "PGW_TRACE_CONTROL",
        25 => "UE_TIME_ZONE_CHANGE",
        26 => "TAI_CHANGE",
        27 => "ECGI_CHANGE",
        28 => "CHARGING_CORRELATION_EXCHANGE",
        29 => "APN_AMBR_MODIFICATION_FAILURE",
        30 => "USER_CSG_INFORMATION_CHANGE",
        33 => "USAGE_REPORT",
        34 => "DEFAULT_EPS_BEARER_QOS_MODIFICATION_FAILURE",
        35 => "USER_CSG_HYBRID_SUBSCRIBED_INFORMATION_CHANGE",
        36 => "USER_CSG_HYBRID_UNSUBSCRIBED_INFORMATION_CHANGE",
        37 => "ROUTING_RULE_CHANGE",
        38 => "MAX_MBR_APN_AMBR_CHANGE",
        39 => "APPLICATION_START",
        40 => "APPLICATION_STOP",
        41 => "ADC_REVALIDATION_TIMEOUT",
        42 => "CS_TO_PS_HANDOVER",
        43 => "UE_LOCAL_IP_ADDRESS_CHANGE",
        44 => "HENB_LOCAL_IP_ADDRESS_CHANGE",
        45 => "ACCESS_NETWORK_INFO_REPORT",
        46 => "CREDIT_MANAGEMENT_SESSION_FAILURE",
        47 => "DEFAULT_QOS_CHANGE",
        48 => "CHANGE_OF_UE_PRESENCE_IN_PRESENCE_REPORTING_AREA_REPORT",
        49 => "ADDITION_OF_ACCESS",
        50 => "REMOVAL_OF_ACCESS",
        51 => "UNAVAILABLITY_OF_ACCESS",
        52 => "AVAILABLITY_OF_ACCESS",
        53 => "RESOURCE_RELEASE",
        54 => "ENODEB_CHANGE",
        55 => "3GPP_PS_DATA_OFF_CHANGE",
        56 => "UE_STATUS_RESUME",
        57 => "SUCCESSFUL_QOS_UPDATE",
        100 => "TIME_CHANGE",
        1000 => "TFT_DELETED",
        1001 => "LOSS_OF_BEARER",
        1002 => "RECOVERY_OF_BEARER",
        1003 => "POLICY_ENFORCEMENT_FAILED",
    }, M, "5.3.7";
    METERING_METHOD = 1007/10415, "Metering-Method", Enumerated {
        0 => "DURATION",
        1 => "VOLUME",
        2 => "DURATION_VOLUME",
        3 => "EVENT",
    }, M, "5.3.8";
    OFFLINE = 1008/10415, "Offline", Enumerated { 0 => "DISABLE_OFFLINE", 1 => "ENABLE_OFFLINE" }, M, "5.3.9";
    ONLINE = 1009/10415, "Online", Enumerated { 0 => "DISABLE_ONLINE", 1 => "ENABLE_ONLINE" }, M, "5.3.10";
    PRECEDENCE = 1010/10415, "Precedence", Unsigned32, M, "5.3.11";
    REPORTING_LEVEL = 1011/10415, "Reporting-Level", Enumerated {
        0 => "SERVICE_IDENTIFIER_LEVEL",
        1 => "RATING_GROUP_LEVEL",
        2 => "SPONSORED_CONNECTIVITY_LEVEL",
    }, M, "5.3.12";
    TFT_FILTER = 1012/10415, "TFT-Filter", IPFilterRule, M, "5.3.13";
    TFT_PACKET_FILTER_INFORMATION = 1013/10415, "TFT-Packet-Filter-Information",
        Grouped<TFT_PACKET_FILTER_INFORMATION>, M, "5.3.14";
    TOS_TRAFFIC_CLASS = 1014/10415, "ToS-Traffic-Class", OctetString, M, "5.3.15";
    QOS_INFORMATION = 1016/10415, "QoS-Information", Grouped<QOS_INFORMATION>, M, "5.3.16";
    CHARGING_RULE_REPORT = 1018/10415, "Charging-Rule-Report", Grouped<CHARGING_RULE_REPORT>, M, "5.3.18";
    PCC_RULE_STATUS = 1019/10415, "PCC-Rule-Status", Enumerated {
        0 => "ACTIVE",
        1 => "INACTIVE",
        2 => "TEMPORARILY_INACTIVE",
    }, M, "5.3.19";
    BEARER_IDENTIFIER = 1020/10415, "Bearer-Identifier", OctetString, M, "5.3.20";
    BEARER_OPERATION = 1021/10415, "Bearer-Operation", Enumerated {
        0 => "TERMINATION",
        1 => "ESTABLISHMENT",
        2 => "MODIFICATION",
    }, M, "5.3.21";
    ACCESS_NETWORK_CHARGING_IDENTIFIER_GX = 1022/10415, "Access-Network-Charging-Identifier-Gx",
        Grouped<ACCESS_NETWORK_CHARGING_IDENTIFIER_GX>, M, "5.3.22";
    BEARER_CONTROL_MODE = 1023/10415, "Bearer-Control-Mode", Enumerated {
        0 => "UE_ONLY",
        1 => "RESERVED",
        2 => "UE_NW",
    }, M, "5.3.23";
    NETWORK_REQUEST_SUPPORT = 1024/10415, "Network-Request-Support", Enumerated {
        0 => "NETWORK_REQUEST_NOT_SUPPORTED",
        1 => "NETWORK_REQUEST_SUPPORTED",
    }, M, "5.3.24";
    GUARANTEED_BITRATE_DL = 1025/10415, "Guaranteed-Bitrate-DL", Unsigned32, M, "5.3.25";
    GUARANTEED_BITRATE_UL = 1026/10415, "Guaranteed-Bitrate-UL", Unsigned32, M, "5.3.26";
    IP_CAN_TYPE = 1027/10415, "IP-CAN-Type", Enumerated {
        0 => "3GPP-GPRS",
        1 => "DOCSIS",
        2 => "xDSL",
        3 => "WiMAX",
        4 => "3GPP2",
        5 => "3GPP-EPS",
        6 => "Non-3GPP-EPS",
        7 => "FBA",
        8 => "3GPP-5GS",
        9 => "Non-3GPP-5GS",
    }, M, "5.3.27";
    QOS_CLASS_IDENTIFIER = 1028/10415, "QoS-Class-Identifier", Enumerated {
        1 => "QCI_1",
        2 => "QCI_2",
        3 => "QCI_3",
        4 => "QCI_4",
        5 => "QCI_5",
        6 => "QCI_6",
        7 => "QCI_7",
        8 => "QCI_8",
        9 => "QCI_9",
        65 => "QCI_65",
        66 => "QCI_66",
        67 => "QCI_67",
        69 => "QCI_69",
        70 => "QCI_70",
        71 => "QCI_71",
        72 => "QCI_72",
        73 => "QCI_73",
        74 => "QCI_74",
        75 => "QCI_75",
        76 => "QCI_76",
        79 => "QCI_79",
        80 => "QCI_80",
        82 => "QCI_82",
        83 => "QCI_83",
        84 => "QCI_84",
        85 => "QCI_85",
    }, M, "5.3.17";
    QOS_NEGOTIATION = 1029/10415, "QoS-Negotiation", Enumerated {
        0 => "NO_QOS_NEGOTIATION",
        1 => "QOS_NEGOTIATION_SUPPORTED",
    }, M, "5.3.28";
    QOS_UPGRADE = 1030/10415, "QoS-Upgrade", Enumerated {
        0 => "QOS_UPGRADE_NOT_SUPPORTED",
        1 => "QOS_UPGRADE_SUPPORTED",
    }, M, "5.3.29";
    RULE_FAILURE_CODE = 1031/10415, "Rule-Failure-Code", Enumerated {
        1 => "UNKNOWN_RULE_NAME",
        2 => "RATING_GROUP_ERROR",
        3 => "SERVICE_IDENTIFIER_ERROR",
        4 => "GW_PCEF_MALFUNCTION",
        5 => "RESOURCES_LIMITATION",
        6 => "MAX_NR_BEARERS_REACHED",
        7 => "UNKNOWN_BEARER_ID",
        8 => "MISSING_BEARER_ID",
        9 => "MISSING_FLOW_INFORMATION",
        10 => "RESOURCE_ALLOCATION_FAILURE",
        11 => "UNSUCCESSFUL_QOS_VALIDATION",
        12 => "INCORRECT_FLOW_INFORMATION",
        13 => "PS_TO_CS_HANDOVER",
        14 => "TDF_APPLICATION_IDENTIFIER_ERROR",
        15 => "NO_BEARER_BOUND",
        16 => "FILTER_RESTRICTIONS",
        17 => "AN_GW_FAILED",
        18 => "MISSING_REDIRECT_SERVER_ADDRESS",
        19 => "CM_END_USER_SERVICE_DENIED",
        20 => "CM_CREDIT_CONTROL_NOT_APPLICABLE",
        21 => "CM_AUTHORIZATION_REJECTED",
        22 => "CM_USER_UNKNOWN",
        23 => "CM_RATING_FAILED",
        24 => "ROUTING_RULE_REJECTION",
        25 => "UNKNOWN_ROUTING_ACCESS_INFORMATION",
        26 => "NO_NBIFOM_SUPPORT",
        27 => "UE_STATE_SUSPEND",
        28 => "TRAFFIC_STEERING_ERROR",
        29 => "SAME_TIME_ERROR",
    }, M, "5.3.38";
    RAT_TYPE = 1032/10415, "RAT-Type", Enumerated {
        0 => "WLAN",
        1 => "VIRTUAL",
        2 => "TRUSTED_N3GA",
        3 => "WIRELINE",
        4 => "WIRELINE_CABLE",
        5 => "WIRELINE_BBF",
        1000 => "UTRAN",
        1001 => "GERAN",
        1002 => "GAN",
        1003 => "HSPA_EVOLUTION",
        1004 => "EUTRAN",
        1005 => "EUTRAN_NB_IOT",
        1006 => "NR",
        1007 => "LTE_M",
        1008 => "NR_U",
        1011 => "EUTRAN_LEO",
        1012 => "EUTRAN_MEO",
        1013 => "EUTRAN_GEO",
        1014 => "EUTRAN_OTHERSAT",
        1021 => "EUTRAN_NB_IOT_LEO",
        1022 => "EUTRAN_NB_IOT_MEO",
        1023 => "EUTRAN_NB_IOT_GEO",
        1024 => "EUTRAN_NB_IOT_OTHERSAT",
        1031 => "LTE_M_LEO",
        1032 => "LTE_M_MEO",
        1033 => "LTE_M_GEO",
        1034 => "LTE_M_OTHERSAT",
        1035 => "NR(LEO)",
        1036 => "NR(MEO)",
        1037 => "NR(GEO)",
        1038 => "NR(OTHERSAT)",
        1039 => "NR-REDCAP",
        1040 => "NR-EREDCAP",
        2000 => "CDMA2000_1X",
        2001 => "HRPD",
        2002 => "UMB",
        2003 => "EHRPD",
    }, X, "5.3.31";
    EVENT_REPORT_INDICATION = 1033/10415, "Event-Report-Indication", Grouped<EVENT_REPORT_INDICATION>, X, "5.3.30";
    ALLOCATION_RETENTION_PRIORITY = 1034/10415, "Allocation-Retention-Priority",
        Grouped<ALLOCATION_RETENTION_PRIORITY>, X, "5.3.32";
    COA_IP_ADDRESS = 1035/10415, "CoA-IP-Address", Address, X: IP_OF_SUBSCRIBER, "5.3.33";
    TUNNEL_HEADER_FILTER = 1036/10415, "Tunnel-Header-Filter", IPFilterRule, X, "5.3.34";
    TUNNEL_HEADER_LENGTH = 1037/10415, "Tunnel-Header-Length", Unsigned32, X, "5.3.35";
    TUNNEL_INFORMATION = 1038/10415, "Tunnel-Information", Grouped<TUNNEL_INFORMATION>, X, "5.3.36";
    COA_INFORMATION = 1039/10415, "CoA-Information", Grouped<COA_INFORMATION>, X, "5.3.37";
    APN_AGGREGATE_MAX_BITRATE_DL = 1040/10415, "APN-Aggregate-Max-Bitrate-DL", Unsigned32, X, "5.3.39";
    APN_AGGREGATE_MAX_BITRATE_UL = 1041/10415, "APN-Aggregate-Max-Bitrate-UL", Unsigned32, X, "5.3.40";
    REVALIDATION_TIME = 1042/10415, "Revalidation-Time", Time, M, "5.3.41";
    RULE_ACTIVATION_TIME = 1043/10415, "Rule-Activation-Time", Time, M, "5.3.42";
    RULE_DEACTIVATION_TIME = 1044/10415, "Rule-Deactivation-Time", Time, M, "5.3.43";
    SESSION_RELEASE_CAUSE = 1045/10415, "Session-Release-Cause", Enumerated {
        0 => "UNSPECIFIED_REASON",
        1 => "UE_SUBSCRIPTION_REASON",
        2 => "INSUFFICIENT_SERVER_RESOURCES",
        3 => "IP_CAN_SESSION_TERMINATION",
        4 => "UE_IP_ADDRESS_RELEASE",
    }, M, "5.3.44";
    PRIORITY_LEVEL = 1046/10415, "Priority-Level", Unsigned32, X, "5.3.45";
    PRE_EMPTION_CAPABILITY = 1047/10415, "Pre-emption-Capability", Enumerated {
        0 => "PRE_EMPTION_CAPABILITY_ENABLED",
        1 => "PRE_EMPTION_CAPABILITY_DISABLED",
    }, X, "5.3.46";
    PRE_EMPTION_VULNERABILITY = 1048/10415, "Pre-emption-Vulnerability", Enumerated {
        0 => "PRE_EMPTION_VULNERABILITY_ENABLED",
        1 => "PRE_EMPTION_VULNERABILITY_DISABLED",
    }, X, "5.3.47";
    DEFAULT_EPS_BEARER_QOS = 1049/10415, "Default-EPS-Bearer-QoS", Grouped<DEFAULT_EPS_BEARER_QOS>, X, "5.3.48";
    AN_GW_ADDRESS = 1050/10415, "AN-GW-Address", Address, X: NODE_ADDRESS, "5.3.49";
    QOS_RULE_INSTALL = 1051/10415, "QoS-Rule-Install", Grouped<QOS_RULE_INSTALL>, M, "5a.3.1";
    QOS_RULE_REMOVE = 1052/10415, "QoS-Rule-Remove", Grouped<QOS_RULE_REMOVE>, M, "5a.3.2";
    QOS_RULE_DEFINITION = 1053/10415, "QoS-Rule-Definition", Grouped<QOS_RULE_DEFINITION>, M, "5a.3.3";
    QOS_RULE_NAME = 1054/10415, "QoS-Rule-Name", OctetString, M, "5a.3.4";
    QOS_RULE_REPORT = 1055/10415, "QoS-Rule-Report", Grouped<QOS_RULE_REPORT>, M, "5a.3.5";
    SECURITY_PARAMETER_INDEX = 1056/10415, "Security-Parameter-Index", OctetString, X, "5.3.51";
    FLOW_LABEL = 1057/10415, "Flow-Label", OctetString, X, "5.3.52";
    FLOW_INFORMATION = 1058/10415, "Flow-Information", Grouped<FLOW_INFORMATION>, X, "5.3.53";
    PACKET_FILTER_CONTENT = 1059/10415, "Packet-Filter-Content", IPFilterRule, X, "5.3.54";
    PACKET_FILTER_IDENTIFIER = 1060/10415, "Packet-Filter-Identifier", OctetString, X, "5.3.55";
    PACKET_FILTER_INFORMATION = 1061/10415, "Packet-Filter-Information",
        Grouped<PACKET_FILTER_INFORMATION>, X, "5.3.56";
    PACKET_FILTER_OPERATION = 1062/10415, "Packet-Filter-Operation", Enumerated {
        0 => "DELETION",
        1 => "ADDITION",
        2 => "MODIFICATION",
    }, X, "5.3.57";
    RESOURCE_ALLOCATION_NOTIFICATION = 1063/10415, "Resource-Allocation-Notification", Enumerated {
        0 => "ENABLE_NOTIFICATION",
    }, X, "5.3.50";
    SESSION_LINKING_INDICATOR = 1064/10415, "Session-Linking-Indicator", Enumerated {
        0 => "SESSION_LINKING_IMMEDIATE",
        1 => "SESSION_LINKING_DEFERRED",
    }, M, "5a.3.6";
    PDN_CONNECTION_ID = 1065/10415, "PDN-Connection-ID", OctetString, X, "5.3.58";
    MONITORING_KEY = 1066/10415, "Monitoring-Key", OctetString, X, "5.3.59";
    USAGE_MONITORING_INFORMATION = 1067/10415, "Usage-Monitoring-Information",
        Grouped<USAGE_MONITORING_INFORMATION>, X, "5.3.60";
    USAGE_MONITORING_LEVEL = 1068/10415, "Usage-Monitoring-Level", Enumerated {
        0 => "SESSION_LEVEL",
        1 => "PCC_RULE_LEVEL",
        2 => "ADC_RULE_LEVEL",
    }, X, "5.3.61";
    USAGE_MONITORING_REPORT = 1069/10415, "Usage-Monitoring-Report", Enumerated {
        0 => "USAGE_MONITORING_REPORT_REQUIRED",
    }, X, "5.3.62";
    USAGE_MONITORING_SUPPORT = 1070/10415, "Usage-Monitoring-Support", Enumerated {
        0 => "USAGE_MONITORING_DISABLED",
    }, X, "5.3.63";
    CSG_INFORMATION_REPORTING = 1071/10415, "CSG-Information-Reporting", Enumerated {
        0 => "CHANGE_CSG_CELL",
        1 => "CHANGE_CSG_SUBSCRIBED_HYBRID_CELL",
        2 => "CHANGE_CSG_UNSUBSCRIBED_HYBRID_CELL",
    }, X, "5.3.64";
    PACKET_FILTER_USAGE = 1072/10415, "Packet-Filter-Usage", Enumerated { 1 => "SEND_TO_UE" }, X, "5.3.66";
    CHARGING_CORRELATION_INDICATOR = 1073/10415, "Charging-Correlation-Indicator", Enumerated {
        0 => "CHARGING_IDENTIFIER_REQUIRED",
    }, X, "5.3.67";
    QOS_RULE_BASE_NAME = 1074/10415, "QoS-Rule-Base-Name", UTF8String, X, "5a.3.7";
    ROUTING_RULE_REMOVE = 1075/10415, "Routing-Rule-Remove", Grouped<ROUTING_RULE_REMOVE>, X, "5.3.69";
    ROUTING_RULE_DEFINITION = 1076/10415, "Routing-Rule-Definition", Grouped<ROUTING_RULE_DEFINITION>, X, "5.3.70";
    ROUTING_RULE_IDENTIFIER = 1077/10415, "Routing-Rule-Identifier", OctetString, X, "5.3.71";
    ROUTING_FILTER = 1078/10415, "Routing-Filter", Grouped<ROUTING_FILTER>, X, "5.3.72";
    ROUTING_IP_ADDRESS = 1079/10415, "Routing-IP-Address", Address, X: IP_OF_SUBSCRIBER, "5.3.73";
    FLOW_DIRECTION = 1080/10415, "Flow-Direction", Enumerated {
        0 => "UNSPECIFIED",
        1 => "DOWNLINK",
        2 => "UPLINK",
        3 => "BIDIRECTIONAL",
    }, X, "5.3.65";
    ROUTING_RULE_INSTALL = 1081/10415, "Routing-Rule-Install", Grouped<ROUTING_RULE_INSTALL>, X, "5.3.68";
    CREDIT_MANAGEMENT_STATUS = 1082/10415, "Credit-Management-Status", Unsigned32 [
        0 => "End User Service Denied",
        1 => "Credit Control Not Applicable",
        2 => "Authorization Rejected",
        3 => "User Unknown",
        4 => "Rating Failed",
        5 => "No Gyn Session, service allowed",
        6 => "No Gyn Session, service not allowed",
    ], X, "5.3.102";
    REDIRECT_INFORMATION = 1085/10415, "Redirect-Information", Grouped<REDIRECT_INFORMATION>, X, "5.3.82";
    REDIRECT_SUPPORT = 1086/10415, "Redirect-Support", Enumerated {
        0 => "REDIRECTION_DISABLED",
        1 => "REDIRECTION_ENABLED",
    }, X, "5.3.83";
    TDF_INFORMATION = 1087/10415, "TDF-Information", Grouped<TDF_INFORMATION>, X, "5.3.78";
    TDF_APPLICATION_IDENTIFIER = 1088/10415, "TDF-Application-Identifier", OctetString, X, "5.3.77";
    TDF_DESTINATION_HOST = 1089/10415, "TDF-Destination-Host", DiameterIdentity, X: NODE_HOST, "5.3.80";
    TDF_DESTINATION_REALM = 1090/10415, "TDF-Destination-Realm", DiameterIdentity, X: REALM, "5.3.79";
    TDF_IP_ADDRESS = 1091/10415, "TDF-IP-Address", Address, X: NODE_ADDRESS, "5.3.81";
    ADC_RULE_INSTALL = 1092/10415, "ADC-Rule-Install", Grouped<ADC_RULE_INSTALL>, M, "5b.3.1";
    ADC_RULE_REMOVE = 1093/10415, "ADC-Rule-Remove", Grouped<ADC_RULE_REMOVE>, M, "5b.3.2";
    ADC_RULE_DEFINITION = 1094/10415, "ADC-Rule-Definition", Grouped<ADC_RULE_DEFINITION>, M, "5b.3.3";
    ADC_RULE_BASE_NAME = 1095/10415, "ADC-Rule-Base-Name", UTF8String, M, "5b.3.4";
    ADC_RULE_NAME = 1096/10415, "ADC-Rule-Name", OctetString, M, "5b.3.5";
    ADC_RULE_REPORT = 1097/10415, "ADC-Rule-Report", Grouped<ADC_RULE_REPORT>, M, "5b.3.6";
    APPLICATION_DETECTION_INFORMATION = 1098/10415, "Application-Detection-Information",
        Grouped<APPLICATION_DETECTION_INFORMATION>, X, "5.3.91";
    PS_TO_CS_SESSION_CONTINUITY = 1099/10415, "PS-to-CS-Session-Continuity", Enumerated {
        0 => "VIDEO_PS2CS_CONT_CANDIDATE",
    }, X, "5.3.84";
    ADC_REVALIDATION_TIME = 2801/10415, "ADC-Revalidation-Time", Time, m;
    TDF_APPLICATION_INSTANCE_IDENTIFIER = 2802/10415, "TDF-Application-Instance-Identifier", OctetString, X, "5.3.92";
    HENB_BBF_FQDN = 2803/10415, "HeNB-BBF-FQDN", UTF8String, m: NODE_HOST;
    HENB_LOCAL_IP_ADDRESS = 2804/10415, "HeNB-Local-IP-Address", Address, X: NODE_ADDRESS, "5.3.95";
    UE_LOCAL_IP_ADDRESS = 2805/10415, "UE-Local-IP-Address", Address, X: IP_OF_SUBSCRIBER, "5.3.96";
    UDP_SOURCE_PORT = 2806/10415, "UDP-Source-Port", Unsigned32, X, "5.3.97";
    CS_SERVICE_QOS_REQUEST_IDENTIFIER = 2807/10415, "CS-Service-Qos-Request-Identifier", OctetString, M, "E.6.3.2";
    CS_SERVICE_QOS_REQUEST_OPERATION = 2808/10415, "CS-Service-QoS-Request-Operation", Enumerated {
        0 => "DELETION",
        1 => "MODIFICATION",
    }, M, "E.6.3.3";
    MUTE_NOTIFICATION = 2809/10415, "Mute-Notification", Enumerated { 0 => "MUTE_REQUIRED" }, X, "5.3.98";
    MONITORING_TIME = 2810/10415, "Monitoring-Time", Time, X, "5.3.99";
    AN_GW_STATUS = 2811/10415, "AN-GW-Status", Enumerated { 0 => "AN_GW_FAILED" }, X, "5.3.100";
    USER_LOCATION_INFO_TIME = 2812/10415, "User-Location-Info-Time", Time, X, "5.3.101";
    CS_SERVICE_RESOURCE_REPORT = 2813/10415, "CS-Service-Resource-Report",
        Grouped<CS_SERVICE_RESOURCE_REPORT>, M, "E.6.3.6";
    CS_SERVICE_RESOURCE_FAILURE_CAUSE = 2814/10415, "CS-Service-Resource-Failure-Cause", Enumerated {
        0 => "RESOURSE_RELEASED",
    }, M, "E.6.3.5";
    CS_SERVICE_RESOURCE_RESULT_OPERATION = 2815/10415, "CS-Service-Resource-Result-Operation", Enumerated {
        0 => "DELETION",
    }, M, "E.6.3.4";
    DEFAULT_QOS_INFORMATION = 2816/10415, "Default-QoS-Information", Grouped<DEFAULT_QOS_INFORMATION>, X, "5.3.103";
    DEFAULT_QOS_NAME = 2817/10415, "Default-QoS-Name", UTF8String, X, "5.3.104";
    CONDITIONAL_APN_AGGREGATE_MAX_BITRATE = 2818/10415, "Conditional-APN-Aggregate-Max-Bitrate",
        Grouped<CONDITIONAL_APN_AGGREGATE_MAX_BITRATE>, X, "5.3.105";
    RAN_NAS_RELEASE_CAUSE = 2819/10415, "RAN-NAS-Release-Cause", OctetString, X, "5.3.106";
    PRESENCE_REPORTING_AREA_ELEMENTS_LIST = 2820/10415, "Presence-Reporting-Area-Elements-List",
        OctetString, X, "5.3.107";
    PRESENCE_REPORTING_AREA_IDENTIFIER = 2821/10415, "Presence-Reporting-Area-Identifier", OctetString, X, "5.3.108";
    PRESENCE_REPORTING_AREA_INFORMATION = 2822/10415, "Presence-Reporting-Area-Information",
        Grouped<PRESENCE_REPORTING_AREA_INFORMATION>, X, "5.3.109";
    PRESENCE_REPORTING_AREA_STATUS = 2823/10415, "Presence-Reporting-Area-Status", Unsigned32 {
        0 => "IN_AREA",
        1 => "OUT_OF_AREA",
        2 => "INACTIVE",
    }, X, "5.3.110";
    NETLOC_ACCESS_SUPPORT = 2824/10415, "NetLoc-Access-Support", Unsigned32 {
        0 => "NETLOC_ACCESS_NOT_SUPPORTED",
    }, X, "5.3.111";
    FIXED_USER_LOCATION_INFO = 2825/10415, "Fixed-User-Location-Info", Grouped<FIXED_USER_LOCATION_INFO>, X, "5.3.112";
    PCSCF_RESTORATION_INDICATION = 2826/10415, "PCSCF-Restoration-Indication", Unsigned32 {
        0 => "PCSCF_RESTORATION",
    }, X, "5.3.113";
    IP_CAN_SESSION_CHARGING_SCOPE = 2827/10415, "IP-CAN-Session-Charging-Scope", Enumerated {
        0 => "IP_CAN_SESSION_SCOPE",
    }, X, "5.3.114";
    MONITORING_FLAGS = 2828/10415, "Monitoring-Flags", Unsigned32 [
        0 => "Exclude service data flows from usage monitoring",
    ], X, "5.3.115";
    DEFAULT_ACCESS = 2829/10415, "Default-Access", Enumerated {
        0 => "3GPP-GPRS",
        1 => "DOCSIS",
        2 => "xDSL",
        3 => "WiMAX",
        4 => "3GPP2",
        5 => "3GPP-EPS",
        6 => "Non-3GPP-EPS",
        7 => "FBA",
        8 => "3GPP-5GS",
        9 => "Non-3GPP-5GS",
    }, X, "5.3.120";
    NBIFOM_MODE = 2830/10415, "NBIFOM-Mode", Enumerated { 0 => "UE_INITIATED", 1 => "NETWORK_INITIATED" }, X, "5.3.117";
    NBIFOM_SUPPORT = 2831/10415, "NBIFOM-Support", Enumerated {
        0 => "NBIFOM_NOT_SUPPORTED",
        1 => "NBIFOM_SUPPORTED",
    }, X, "5.3.116";
    RAN_RULE_SUPPORT = 2832/10415, "RAN-Rule-Support", Unsigned32 { 0 => "RAN_RULE_INDICATION_SUPPORT" }, X, "5.3.122";
    ACCESS_AVAILABILITY_CHANGE_REASON = 2833/10415, "Access-Availability-Change-Reason", Unsigned32 {
        0 => "ACCESS_STRATUM_INDICATION",
        1 => "ACCESS_USABLE_UNSUABLE",
    }, X, "5.3.121";
    ROUTING_RULE_FAILURE_CODE = 2834/10415, "Routing-Rule-Failure-Code", Unsigned32 {
        0 => "SUBSCRIPTION_LIMITATION",
        1 => "OPERATOR_POLICY",
        2 => "RESOURCE_LIMITATION",
        3 => "ROUTING_ACCESS_INFORMATION_NOT_ALLOWED",
        4 => "UNSPECIFIED_ERROR",
    }, X, "5.3.119";
    ROUTING_RULE_REPORT = 2835/10415, "Routing-Rule-Report", Grouped<ROUTING_RULE_REPORT>, X, "5.3.118";
    TRAFFIC_STEERING_POLICY_IDENTIFIER_DL = 2836/10415, "Traffic-Steering-Policy-Identifier-DL",
        OctetString, X, "5.3.123";
    TRAFFIC_STEERING_POLICY_IDENTIFIER_UL = 2837/10415, "Traffic-Steering-Policy-Identifier-UL",
        OctetString, X, "5.3.124";
    REQUEST_TYPE = 2838/10415, "Request-Type", Unsigned32 {
        0 => "INITIAL_REQUEST",
        1 => "UPDATE_REQUEST",
    }, M, "5c.3.2";
    EXECUTION_TIME = 2839/10415, "Execution-Time", Time, X, "5.3.127";
    CONDITIONAL_POLICY_INFORMATION = 2840/10415, "Conditional-Policy-Information",
        Grouped<CONDITIONAL_POLICY_INFORMATION>, X, "5.3.128";
    RESOURCE_RELEASE_NOTIFICATION = 2841/10415, "Resource-Release-Notification", Enumerated {
        0 => "ENABLE_NOTIFICATION",
    }, X, "5.3.125";
    REMOVAL_OF_ACCESS = 2842/10415, "Removal-Of-Access", Enumerated { 0 => "REMOVAL_OF_ACCESS" }, X, "5.3.126";
    TCP_SOURCE_PORT = 2843/10415, "TCP-Source-Port", Unsigned32, X, "5.3.129";
    DEFAULT_BEARER_INDICATION = 2844/10415, "Default-Bearer-Indication", Enumerated {
        0 => "BIND_TO_DEF_BEARER",
        1 => "BIND_TO_APPLICABLE_BEARER",
    }, X, "5.3.132";
    PRA_INSTALL = 2845/10415, "PRA-Install", Grouped<PRA_INSTALL>, X, "5.3.130";
    PRA_REMOVE = 2846/10415, "PRA-Remove", Grouped<PRA_REMOVE>, X, "5.3.131";
    _3GPP_PS_DATA_OFF_STATUS = 2847/10415, "3GPP-PS-Data-Off-Status", Enumerated {
        0 => "ACTIVE",
        1 => "INACTIVE",
    }, X, "5.3.133";
    EXTENDED_APN_AMBR_DL = 2848/10415, "Extended-APN-AMBR-DL", Unsigned32, X, "5.3.134";
    EXTENDED_APN_AMBR_UL = 2849/10415, "Extended-APN-AMBR-UL", Unsigned32, X, "5.3.135";
    EXTENDED_GBR_DL = 2850/10415, "Extended-GBR-DL", Unsigned32, X, "5.3.136";
    EXTENDED_GBR_UL = 2851/10415, "Extended-GBR-UL", Unsigned32, X, "5.3.137";
    MAX_PLR_DL = 2852/10415, "Max-PLR-DL", Unsigned32, X, "5.3.138";
    MAX_PLR_UL = 2853/10415, "Max-PLR-UL", Unsigned32, X, "5.3.139";
    UE_STATUS = 2854/10415, "UE-Status", Unsigned32 {
        0 => "UE_STATUS_SUSPEND",
        1 => "UE status suspend",
    }, X, "5.3.140";
    PRESENCE_REPORTING_AREA_NODE = 2855/10415, "Presence-Reporting-Area-Node", Unsigned32 [
        0 => "OCS",
        1 => "PCRF",
    ], X, "5.3.141";
}
