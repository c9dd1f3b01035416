//! AVPs of 3GPP TS 29.336.

use crate::group;

crate::avps! {
    IP_SM_GW_NUMBER = 3100/10415, "IP-SM-GW-Number", IsdnNumber, M: NODE_NUMBER, "6.4.14";
    IP_SM_GW_NAME = 3101/10415, "IP-SM-GW-Name", DiameterIdentity, M: NODE_HOST, "6.4.15";
    USER_IDENTIFIER = 3102/10415, "User-Identifier", Grouped<USER_IDENTIFIER>, M: GROUP_OF_IDENTITIES, "6.4.2";
    SERVICE_ID_3GPP = 3103/10415, "Service-ID", Enumerated { 0 => "DEVICE_TRIGGER", 1 => "SMS_MO" }, M, "6.4.3";
    SCS_IDENTITY = 3104/10415, "SCS-Identity", OctetString, M: NODE_HOST, "6.4.4";
    SERVICE_PARAMETERS = 3105/10415, "Service-Parameters", Grouped<SERVICE_PARAMETERS>, M, "6.4.5";
    T4_PARAMETERS = 3106/10415, "T4-Parameters", Grouped<T4_PARAMETERS>, M, "6.4.6";
    SERVICE_DATA = 3107/10415, "Service-Data", Grouped<SERVICE_DATA>, M, "6.4.7";
    T4_DATA = 3108/10415, "T4-Data", Grouped<T4_DATA>, M, "6.4.8";
    HSS_CAUSE = 3109/10415, "HSS-Cause", Unsigned32 [
        0 => "Absent Subscriber",
        1 => "Teleservice Not Provisioned",
        2 => "Call Barred",
    ], M, "6.4.9";
    SIR_FLAGS = 3110/10415, "SIR-Flags", Unsigned32 [ 0 => "S6m/S6n Indicator" ], M, "6.4.10";
    EXTERNAL_IDENTIFIER_3GPP = 3111/10415, "External-Identifier", UTF8String, M: EXTERNAL_ID, "6.4.11";
    IP_SM_GW_REALM = 3112/10415, "IP-SM-GW-Realm", DiameterIdentity, M: REALM, "6.4.18";
    AESE_COMMUNICATION_PATTERN = 3113/10415, "AESE-Communication-Pattern",
        Grouped<AESE_COMMUNICATION_PATTERN>, M, "8.4.25";
    COMMUNICATION_PATTERN_SET = 3114/10415, "Communication-Pattern-Set",
        Grouped<COMMUNICATION_PATTERN_SET>, M, "8.4.26";
    PERIODIC_COMMUNICATION_INDICATOR = 3115/10415, "Periodic-Communication-Indicator", Unsigned32 {
        0 => "PERIODICALLY",
        1 => "ON_DEMAND",
    }, M, "8.4.27";
    COMMUNICATION_DURATION_TIME = 3116/10415, "Communication-Duration-Time", Unsigned32, M, "8.4.28";
    PERIODIC_TIME = 3117/10415, "Periodic-Time", Unsigned32, M, "8.4.29";
    SCHEDULED_COMMUNICATION_TIME = 3118/10415, "Scheduled-Communication-Time",
        Grouped<SCHEDULED_COMMUNICATION_TIME>, M, "8.4.30";
    STATIONARY_INDICATION = 3119/10415, "Stationary-Indication", Unsigned32 {
        0 => "STATIONARY_UE",
        1 => "MOBILE_UE",
    }, M, "8.4.31";
    AESE_COMMUNICATION_PATTERN_CONFIG_STATUS = 3120/10415, "AESE-Communication-Pattern-Config-Status",
        Grouped<AESE_COMMUNICATION_PATTERN_CONFIG_STATUS>, M, "8.4.32";
    AESE_ERROR_REPORT = 3121/10415, "AESE-Error-Report", Grouped<AESE_ERROR_REPORT>, M, "8.4.33";
    MONITORING_EVENT_CONFIGURATION = 3122/10415, "Monitoring-Event-Configuration",
        Grouped<MONITORING_EVENT_CONFIGURATION>, M, "8.4.2";
    MONITORING_EVENT_REPORT = 3123/10415, "Monitoring-Event-Report", Grouped<MONITORING_EVENT_REPORT>, M, "8.4.3";
    SCEF_REFERENCE_ID = 3124/10415, "SCEF-Reference-ID", Unsigned32, M, "8.4.4";
    SCEF_ID = 3125/10415, "SCEF-ID", DiameterIdentity, M: NODE_HOST, "8.4.5";
    SCEF_REFERENCE_ID_FOR_DELETION = 3126/10415, "SCEF-Reference-ID-for-Deletion", Unsigned32, M, "8.4.6";
    MONITORING_TYPE = 3127/10415, "Monitoring-Type", Unsigned32 {
        0 => "LOSS_OF_CONNECTIVITY",
        1 => "UE_REACHABILITY",
        2 => "LOCATION_REPORTING",
        3 => "CHANGE_OF_IMSI_IMEI_ASSOCIATION",
        4 => "ROAMING_STATUS",
        5 => "COMMUNICATION_FAILURE",
        6 => "AVAILABILITY_AFTER_DDN_FAILURE",
        7 => "NUMBER_OF_UES_PRESENT_IN_A_GEOGRAPHICAL_AREA",
        8 => "UE_REACHABILITY_AND_IDLE_STATUS_INDICATION",
        9 => "AVAILABILITY_AFTER_DDN_FAILURE_AND_IDLE_STATUS_INDICATION",
        10 => "PDN_CONNECTIVITY_STATUS",
    }, M, "8.4.7";
    MAXIMUM_NUMBER_OF_REPORTS = 3128/10415, "Maximum-Number-of-Reports", Unsigned32, M, "8.4.8";
    UE_REACHABILITY_CONFIGURATION = 3129/10415, "UE-Reachability-Configuration",
        Grouped<UE_REACHABILITY_CONFIGURATION>, M, "8.4.9";
    MONITORING_DURATION = 3130/10415, "Monitoring-Duration", Time, M, "8.4.10";
    MAXIMUM_DETECTION_TIME = 3131/10415, "Maximum-Detection-Time", Unsigned32, M, "8.4.11";
    REACHABILITY_TYPE = 3132/10415, "Reachability-Type", Unsigned32 [
        0 => "Reachability for SMS",
        1 => "Reachability for Data",
    ], M, "8.4.12";
    MAXIMUM_LATENCY = 3133/10415, "Maximum-Latency", Unsigned32, M, "8.4.13";
    MAXIMUM_RESPONSE_TIME = 3134/10415, "Maximum-Response-Time", Unsigned32, M, "8.4.14";
    LOCATION_INFORMATION_CONFIGURATION = 3135/10415, "Location-Information-Configuration",
        Grouped<LOCATION_INFORMATION_CONFIGURATION>, M, "8.4.15";
    MONTE_LOCATION_TYPE = 3136/10415, "MONTE-Location-Type", Unsigned32 {
        0 => "CURRENT_LOCATION",
        1 => "LAST_KNOWN_LOCATION",
    }, M, "8.4.16";
    ACCURACY = 3137/10415, "Accuracy", Unsigned32 {
        0 => "CGI_ECGI",
        1 => "ENB",
        2 => "LA_TA_RA",
        3 => "PRA",
        4 => "PLMN_ID",
    }, M, "8.4.17";
    ASSOCIATION_TYPE = 3138/10415, "Association-Type", Unsigned32 {
        0 => "IMEI_CHANGE",
        1 => "IMEISV_CHANGE",
    }, M, "8.4.18";
    ROAMING_INFORMATION = 3139/10415, "Roaming-Information", Unsigned32 {
        0 => "SUBSCRIBER_ROAMING",
        1 => "SUBSCRIBER_NOT_ROAMING",
    }, M, "8.4.19";
    REACHABILITY_INFORMATION = 3140/10415, "Reachability-Information", Unsigned32 {
        0 => "REACHABLE_FOR_SMS",
        1 => "REACHABLE_FOR_DATA",
    }, M, "8.4.20";
    IMEI_CHANGE = 3141/10415, "IMEI-Change", Unsigned32 [ 0 => "IMEI", 1 => "IMEISV" ], M, "8.4.22";
    MONITORING_EVENT_CONFIG_STATUS = 3142/10415, "Monitoring-Event-Config-Status",
        Grouped<MONITORING_EVENT_CONFIG_STATUS>, M, "8.4.24";
    SUPPORTED_SERVICES = 3143/10415, "Supported-Services", Grouped<SUPPORTED_SERVICES>, M, "8.4.40";
    SUPPORTED_MONITORING_EVENTS = 3144/10415, "Supported-Monitoring-Events", Unsigned64 [
        0 => "UE and UICC and/or new IMSI-IMEI-SV association",
        1 => "UE-reachability",
        2 => "Location-of-the-UE",
        3 => "Loss-of-connectivity",
        4 => "Communication-failure",
        5 => "Roaming-status",
        6 => "Availability after DDN failure",
        7 => "Idle Status Indication",
        8 => "PDN Connectivity Status",
        9 => "SAT-SF-Operation",
    ], M, "8.4.41";
    CIR_FLAGS = 3145/10415, "CIR-Flags", Unsigned32 [
        0 => "Delete all Monitoring events",
        1 => "Enhanced Coverage Query",
        2 => "IMSI Group Id retrieval",
        3 => "Delete all Communication Pattern",
        4 => "Delete all Network Parameter Configurations",
    ], M, "8.4.39";
    SERVICE_RESULT = 3146/10415, "Service-Result", Grouped<SERVICE_RESULT>, M, "8.4.37";
    SERVICE_RESULT_CODE = 3147/10415, "Service-Result-Code", Unsigned32, M, "8.4.38";
    REFERENCE_ID_VALIDITY_TIME = 3148/10415, "Reference-ID-Validity-Time", Time, M, "8.4.42";
    EVENT_HANDLING = 3149/10415, "Event-Handling", Unsigned32 {
        0 => "SUSPEND",
        1 => "RESUME",
        2 => "CANCEL",
    }, M, "8.4.43";
    NIDD_AUTHORIZATION_REQUEST = 3150/10415, "NIDD-Authorization-Request",
        Grouped<NIDD_AUTHORIZATION_REQUEST>, M, "8.4.44";
    NIDD_AUTHORIZATION_RESPONSE = 3151/10415, "NIDD-Authorization-Response",
        Grouped<NIDD_AUTHORIZATION_RESPONSE>, M, "8.4.45";
    SERVICE_REPORT = 3152/10415, "Service-Report", Grouped<SERVICE_REPORT>, M, "8.4.47";
    NODE_TYPE = 3153/10415, "Node-Type", Unsigned32 { 0 => "HSS", 1 => "MME", 2 => "SGSN" }, M, "8.4.48";
    S6T_HSS_CAUSE = 3154/10415, "S6t-HSS-Cause", Unsigned32 [
        0 => "Absent Subscriber",
        1 => "Group Event Monitoring Partially Cancel",
    ], M, "8.4.50";
    ENHANCED_COVERAGE_RESTRICTION = 3155/10415, "Enhanced-Coverage-Restriction",
        Grouped<ENHANCED_COVERAGE_RESTRICTION>, X, "8.4.51";
    ENHANCED_COVERAGE_RESTRICTION_DATA = 3156/10415, "Enhanced-Coverage-Restriction-Data",
        Grouped<ENHANCED_COVERAGE_RESTRICTION_DATA>, X, "8.4.52";
    RESTRICTED_PLMN_LIST = 3157/10415, "Restricted-PLMN-List", Grouped<RESTRICTED_PLMN_LIST>, X, "8.4.53";
    ALLOWED_PLMN_LIST = 3158/10415, "Allowed-PLMN-List", Grouped<ALLOWED_PLMN_LIST>, X, "8.4.54";
    REQUESTED_VALIDITY_TIME = 3159/10415, "Requested-Validity-Time", Time, X, "8.4.55";
    GRANTED_VALIDITY_TIME = 3160/10415, "Granted-Validity-Time", Time, X, "8.4.56";
    NIDD_AUTHORIZATION_UPDATE = 3161/10415, "NIDD-Authorization-Update",
        Grouped<NIDD_AUTHORIZATION_UPDATE>, X, "8.4.57";
    LOSS_OF_CONNECTIVITY_REASON = 3162/10415, "Loss-Of-Connectivity-Reason", Unsigned32 {
        0 => "UE_DETACHED_MME",
        1 => "UE_DETACHED_SGSN",
        2 => "MAX_DETECTION_TIME_EXPIRED_MME",
        3 => "MAX_DETECTION_TIME_EXPIRED_SGSN",
        4 => "UE_PURGED_MME",
        5 => "UE_PURGED_SGSN",
    }, X, "8.4.58";
    GROUP_REPORTING_GUARD_TIMER = 3163/10415, "Group-Reporting-Guard-Timer", Unsigned32, X, "8.4.59";
    CIA_FLAGS = 3164/10415, "CIA-Flags", Unsigned32 [ 0 => "Group-Configuration-In-Progress" ], X, "8.4.60";
    GROUP_REPORT = 3165/10415, "Group-Report", Grouped<GROUP_REPORT>, X, "8.4.61";
    GROUP_REPORT_ITEM = 3166/10415, "Group-Report-Item", Grouped<GROUP_REPORT_ITEM>, X, "8.4.62";
    RIR_FLAGS = 3167/10415, "RIR-Flags", Unsigned32 [
        0 => "Group-Configuration-In-Progress",
        1 => "All-Monitoring-Events-Cancelled",
        2 => "Change-Of-Authorized-Monitoring-Events",
        3 => "All-Communication-Pattern-Cancelled",
        4 => "All-Suggested-Network-Configuration-Cancelled",
    ], X, "8.4.63";
    TYPE_OF_EXTERNAL_IDENTIFIER = 3168/10415, "Type-Of-External-Identifier", Unsigned32 {
        0 => "EXTERNAL_UE_IDENTIFIER_TYPE",
        1 => "EXTERNAL_GROUP_IDENTIFIER_TYPE",
    }, X, "8.4.64";
    APN_VALIDITY_TIME = 3169/10415, "APN-Validity-Time", Grouped<APN_VALIDITY_TIME>, X, "8.4.65";
    SUGGESTED_NETWORK_CONFIGURATION = 3170/10415, "Suggested-Network-Configuration",
        Grouped<SUGGESTED_NETWORK_CONFIGURATION>, X, "8.4.66";
    MONITORING_EVENT_REPORT_STATUS = 3171/10415, "Monitoring-Event-Report-Status",
        Grouped<MONITORING_EVENT_REPORT_STATUS>, X, "8.4.67";
    PLMN_ID_REQUESTED = 3172/10415, "PLMN-ID-Requested", Enumerated { 0 => "TRUE", 1 => "FALSE" }, X, "8.4.68";
    ADDITIONALIDENTIFIERS = 3173/10415, "AdditionalIdentifiers",
        Grouped<ADDITIONALIDENTIFIERS>, X: GROUP_OF_IDENTITIES, "8.4.69";
    NIR_FLAGS = 3174/10415, "NIR-Flags", Unsigned32 [ 0 => "Incomplete Group-User-Identifier-List" ], X, "8.4.70";
    REPORTING_TIME_STAMP = 3175/10415, "Reporting-Time-Stamp", Time, X, "8.4.71";
    NIA_FLAGS = 3176/10415, "NIA-Flags", Unsigned32 [ 0 => "Incomplete Group-User-Identifier-List" ], X, "8.4.72";
    GROUP_USER_IDENTIFIER = 3177/10415, "Group-User-Identifier",
        Grouped<GROUP_USER_IDENTIFIER>, X: GROUP_OF_IDENTITIES, "8.4.73";
    MTC_PROVIDER_INFO = 3178/10415, "MTC-Provider-Info", Grouped<MTC_PROVIDER_INFO>, X, "8.4.74";
    MTC_PROVIDER_ID = 3179/10415, "MTC-Provider-ID", UTF8String, X, "8.4.75";
    PDN_CONNECTIVITY_STATUS_CONFIGURATION = 3180/10415, "PDN-Connectivity-Status-Configuration",
        Grouped<PDN_CONNECTIVITY_STATUS_CONFIGURATION>, X, "8.4.76";
    PDN_CONNECTIVITY_STATUS_REPORT = 3181/10415, "PDN-Connectivity-Status-Report",
        Grouped<PDN_CONNECTIVITY_STATUS_REPORT>, X, "8.4.77";
    PDN_CONNECTIVITY_STATUS_TYPE = 3182/10415, "PDN-Connectivity-Status-Type", Unsigned32 {
        0 => "CREATED",
        1 => "DELETED",
    }, X, "8.4.78";
    TRAFFIC_PROFILE = 3183/10415, "Traffic-Profile", Unsigned32 {
        0 => "SINGLE_TRANSMISSION_UL",
        1 => "SINGLE_TRANSMISSION_DL",
        2 => "DUAL_TRANSMISSION_UL_WITH_SUBSEQUENT_DL",
        3 => "DUAL_TRANSMISSION_DL_WITH_SUBSEQUENT_UL",
        4 => "MULTI_TRANSMISSION",
    }, X, "8.4.79";
    UPDATED_NETWORK_CONFIGURATION = 3184/10415, "Updated-Network-Configuration",
        Grouped<UPDATED_NETWORK_CONFIGURATION>, X, "8.4.80";
    BATTERY_INDICATOR = 3185/10415, "Battery-Indicator", Unsigned32 [
        0 => "NO_BATTERY",
        1 => "BATTERY_REPLACEABLE_INDICATION",
        2 => "BATTERY_RECHARGEABLE_INDICATION",
    ], X, "8.4.81";
    SCEF_REFERENCE_ID_EXT = 3186/10415, "SCEF-Reference-ID-Ext", Unsigned64, X, "8.4.82";
    SCEF_REFERENCE_ID_FOR_DELETION_EXT = 3187/10415, "SCEF-Reference-ID-for-Deletion-Ext", Unsigned64, X, "8.4.83";
    EXCLUDE_IDENTIFIERS = 3188/10415, "Exclude-Identifiers",
        Grouped<EXCLUDE_IDENTIFIERS>, X: GROUP_OF_IDENTITIES, "8.4.84";
    INCLUDE_IDENTIFIERS = 3189/10415, "Include-Identifiers",
        Grouped<INCLUDE_IDENTIFIERS>, X: GROUP_OF_IDENTITIES, "8.4.85";
}
