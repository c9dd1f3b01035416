//! AVPs of 3GPP TS 29.336.

crate::avps! {
    /// §6.4.14.
    IP_SM_GW_NUMBER = 3100/10415, "IP-SM-GW-Number", OctetString, M;
    /// §6.4.15.
    IP_SM_GW_NAME = 3101/10415, "IP-SM-GW-Name", DiameterIdentity, M;
    /// §6.4.2.
    USER_IDENTIFIER = 3102/10415, "User-Identifier", Grouped<USER_IDENTIFIER>, M;
    /// §6.4.3.
    SERVICE_ID_10415 = 3103/10415, "Service-ID", Enumerated { 0 => "DEVICE_TRIGGER", 1 => "SMS_MO" }, M;
    /// §6.4.4.
    SCS_IDENTITY = 3104/10415, "SCS-Identity", OctetString, M;
    /// §6.4.5.
    SERVICE_PARAMETERS = 3105/10415, "Service-Parameters", Grouped<SERVICE_PARAMETERS>, M;
    /// §6.4.6.
    T4_PARAMETERS = 3106/10415, "T4-Parameters", Grouped<T4_PARAMETERS>, M;
    /// §6.4.7.
    SERVICE_DATA = 3107/10415, "Service-Data", Grouped<SERVICE_DATA>, M;
    /// §6.4.8.
    T4_DATA = 3108/10415, "T4-Data", Grouped<T4_DATA>, M;
    /// §6.4.9.
    HSS_CAUSE = 3109/10415, "HSS-Cause", Unsigned32, M;
    /// §6.4.10.
    SIR_FLAGS = 3110/10415, "SIR-Flags", Unsigned32, M;
    /// §6.4.11.
    EXTERNAL_IDENTIFIER_10415 = 3111/10415, "External-Identifier", UTF8String, M;
    /// §6.4.18.
    IP_SM_GW_REALM = 3112/10415, "IP-SM-GW-Realm", DiameterIdentity, M;
    /// §8.4.25.
    AESE_COMMUNICATION_PATTERN = 3113/10415, "AESE-Communication-Pattern", Grouped<AESE_COMMUNICATION_PATTERN>, M;
    /// §8.4.26.
    COMMUNICATION_PATTERN_SET = 3114/10415, "Communication-Pattern-Set", Grouped<COMMUNICATION_PATTERN_SET>, M;
    /// §8.4.27.
    PERIODIC_COMMUNICATION_INDICATOR = 3115/10415, "Periodic-Communication-Indicator", Unsigned32, M;
    /// §8.4.28.
    COMMUNICATION_DURATION_TIME = 3116/10415, "Communication-Duration-Time", Unsigned32, M;
    /// §8.4.29.
    PERIODIC_TIME = 3117/10415, "Periodic-Time", Unsigned32, M;
    /// §8.4.30.
    SCHEDULED_COMMUNICATION_TIME = 3118/10415, "Scheduled-Communication-Time", Grouped<SCHEDULED_COMMUNICATION_TIME>, M;
    /// §8.4.31.
    STATIONARY_INDICATION = 3119/10415, "Stationary-Indication", Unsigned32, M;
    /// §8.4.32.
    AESE_COMMUNICATION_PATTERN_CONFIG_STATUS = 3120/10415, "AESE-Communication-Pattern-Config-Status", Grouped<AESE_COMMUNICATION_PATTERN_CONFIG_STATUS>, M;
    /// §8.4.33.
    AESE_ERROR_REPORT = 3121/10415, "AESE-Error-Report", Grouped<AESE_ERROR_REPORT>, M;
    /// §8.4.2.
    MONITORING_EVENT_CONFIGURATION = 3122/10415, "Monitoring-Event-Configuration", Grouped<MONITORING_EVENT_CONFIGURATION>, M;
    /// §8.4.3.
    MONITORING_EVENT_REPORT = 3123/10415, "Monitoring-Event-Report", Grouped<MONITORING_EVENT_REPORT>, M;
    /// §8.4.4.
    SCEF_REFERENCE_ID = 3124/10415, "SCEF-Reference-ID", Unsigned32, M;
    /// §8.4.5.
    SCEF_ID = 3125/10415, "SCEF-ID", DiameterIdentity, M;
    /// §8.4.6.
    SCEF_REFERENCE_ID_FOR_DELETION = 3126/10415, "SCEF-Reference-ID-for-Deletion", Unsigned32, M;
    /// §8.4.7.
    MONITORING_TYPE = 3127/10415, "Monitoring-Type", Unsigned32, M;
    /// §8.4.8.
    MAXIMUM_NUMBER_OF_REPORTS = 3128/10415, "Maximum-Number-of-Reports", Unsigned32, M;
    /// §8.4.9.
    UE_REACHABILITY_CONFIGURATION = 3129/10415, "UE-Reachability-Configuration", Grouped<UE_REACHABILITY_CONFIGURATION>, M;
    /// §8.4.10.
    MONITORING_DURATION = 3130/10415, "Monitoring-Duration", Time, M;
    /// §8.4.11.
    MAXIMUM_DETECTION_TIME = 3131/10415, "Maximum-Detection-Time", Unsigned32, M;
    /// §8.4.12.
    REACHABILITY_TYPE = 3132/10415, "Reachability-Type", Unsigned32, M;
    /// §8.4.13.
    MAXIMUM_LATENCY = 3133/10415, "Maximum-Latency", Unsigned32, M;
    /// §8.4.14.
    MAXIMUM_RESPONSE_TIME = 3134/10415, "Maximum-Response-Time", Unsigned32, M;
    /// §8.4.15.
    LOCATION_INFORMATION_CONFIGURATION = 3135/10415, "Location-Information-Configuration", Grouped<LOCATION_INFORMATION_CONFIGURATION>, M;
    /// §8.4.16.
    MONTE_LOCATION_TYPE = 3136/10415, "MONTE-Location-Type", Unsigned32, M;
    /// §8.4.17.
    ACCURACY = 3137/10415, "Accuracy", Unsigned32, M;
    /// §8.4.18.
    ASSOCIATION_TYPE = 3138/10415, "Association-Type", Unsigned32, M;
    /// §8.4.19.
    ROAMING_INFORMATION = 3139/10415, "Roaming-Information", Unsigned32, M;
    /// §8.4.20.
    REACHABILITY_INFORMATION = 3140/10415, "Reachability-Information", Unsigned32, M;
    /// §8.4.22.
    IMEI_CHANGE = 3141/10415, "IMEI-Change", Unsigned32, M;
    /// §8.4.24.
    MONITORING_EVENT_CONFIG_STATUS = 3142/10415, "Monitoring-Event-Config-Status", Grouped<MONITORING_EVENT_CONFIG_STATUS>, M;
    /// §8.4.40.
    SUPPORTED_SERVICES = 3143/10415, "Supported-Services", Grouped<SUPPORTED_SERVICES>, M;
    /// §8.4.41.
    SUPPORTED_MONITORING_EVENTS = 3144/10415, "Supported-Monitoring-Events", Unsigned64, M;
    /// §8.4.39.
    CIR_FLAGS = 3145/10415, "CIR-Flags", Unsigned32, M;
    /// §8.4.37.
    SERVICE_RESULT = 3146/10415, "Service-Result", Grouped<SERVICE_RESULT>, M;
    /// §8.4.38.
    SERVICE_RESULT_CODE = 3147/10415, "Service-Result-Code", Unsigned32, M;
    /// §8.4.42.
    REFERENCE_ID_VALIDITY_TIME = 3148/10415, "Reference-ID-Validity-Time", Time, M;
    /// §8.4.43.
    EVENT_HANDLING = 3149/10415, "Event-Handling", Unsigned32, M;
    /// §8.4.44.
    NIDD_AUTHORIZATION_REQUEST = 3150/10415, "NIDD-Authorization-Request", Grouped<NIDD_AUTHORIZATION_REQUEST>, M;
    /// §8.4.45.
    NIDD_AUTHORIZATION_RESPONSE = 3151/10415, "NIDD-Authorization-Response", Grouped<NIDD_AUTHORIZATION_RESPONSE>, M;
    /// §8.4.47.
    SERVICE_REPORT = 3152/10415, "Service-Report", Grouped<SERVICE_REPORT>, M;
    /// §8.4.48.
    NODE_TYPE = 3153/10415, "Node-Type", Unsigned32, M;
    /// §8.4.50.
    S6T_HSS_CAUSE = 3154/10415, "S6t-HSS-Cause", Unsigned32, M;
    /// §8.4.51.
    ENHANCED_COVERAGE_RESTRICTION = 3155/10415, "Enhanced-Coverage-Restriction", Grouped<ENHANCED_COVERAGE_RESTRICTION>, X;
    /// §8.4.52.
    ENHANCED_COVERAGE_RESTRICTION_DATA = 3156/10415, "Enhanced-Coverage-Restriction-Data", Grouped<ENHANCED_COVERAGE_RESTRICTION_DATA>, X;
    /// §8.4.53.
    RESTRICTED_PLMN_LIST = 3157/10415, "Restricted-PLMN-List", Grouped<RESTRICTED_PLMN_LIST>, X;
    /// §8.4.54.
    ALLOWED_PLMN_LIST = 3158/10415, "Allowed-PLMN-List", Grouped<ALLOWED_PLMN_LIST>, X;
    /// §8.4.55.
    REQUESTED_VALIDITY_TIME = 3159/10415, "Requested-Validity-Time", Time, X;
    /// §8.4.56.
    GRANTED_VALIDITY_TIME = 3160/10415, "Granted-Validity-Time", Time, X;
    /// §8.4.57.
    NIDD_AUTHORIZATION_UPDATE = 3161/10415, "NIDD-Authorization-Update", Grouped<NIDD_AUTHORIZATION_UPDATE>, X;
    /// §8.4.58.
    LOSS_OF_CONNECTIVITY_REASON = 3162/10415, "Loss-Of-Connectivity-Reason", Unsigned32, X;
    /// §8.4.59.
    GROUP_REPORTING_GUARD_TIMER = 3163/10415, "Group-Reporting-Guard-Timer", Unsigned32, X;
    /// §8.4.60.
    CIA_FLAGS = 3164/10415, "CIA-Flags", Unsigned32, X;
    /// §8.4.61.
    GROUP_MONITORING_EVENT_REPORT = 3165/10415, "Group-Monitoring-Event-Report", Grouped<GROUP_MONITORING_EVENT_REPORT>, X;
    /// §8.4.62.
    GROUP_MONITORING_EVENT_REPORT_ITEM = 3166/10415, "Group-Monitoring-Event-Report-Item", Grouped<GROUP_MONITORING_EVENT_REPORT_ITEM>, X;
    /// §8.4.63.
    RIR_FLAGS = 3167/10415, "RIR-Flags", Unsigned32, X;
    /// §8.4.64.
    TYPE_OF_EXTERNAL_IDENTIFIER = 3168/10415, "Type-Of-External-Identifier", Unsigned32, X;
    /// §8.4.65.
    APN_VALIDITY_TIME = 3169/10415, "APN-Validity-Time", Grouped<APN_VALIDITY_TIME>, X;
    /// §8.4.66.
    SUGGESTED_NETWORK_CONFIGURATION = 3170/10415, "Suggested-Network-Configuration", Grouped<SUGGESTED_NETWORK_CONFIGURATION>, X;
    /// §8.4.67.
    MONITORING_EVENT_REPORT_STATUS = 3171/10415, "Monitoring-Event-Report-Status", Grouped<MONITORING_EVENT_REPORT_STATUS>, X;
    /// §8.4.68.
    PLMN_ID_REQUESTED = 3172/10415, "PLMN-ID-Requested", Enumerated { 0 => "TRUE", 1 => "FALSE" }, X;
    /// §8.4.69.
    ADDITIONALIDENTIFIERS = 3173/10415, "AdditionalIdentifiers", Grouped<ADDITIONALIDENTIFIERS>, X;
    /// §8.4.70.
    NIR_FLAGS = 3174/10415, "NIR-Flags", Unsigned32, X;
    /// §8.4.71.
    REPORTING_TIME_STAMP = 3175/10415, "Reporting-Time-Stamp", Time, X;
    /// §8.4.72.
    NIA_FLAGS = 3176/10415, "NIA-Flags", Unsigned32, X;
    /// §8.4.73.
    GROUP_USER_IDENTIFIER = 3177/10415, "Group-User-Identifier", Grouped<GROUP_USER_IDENTIFIER>, X;
    /// §8.4.74.
    MTC_PROVIDER_INFO = 3178/10415, "MTC-Provider-Info", Grouped<MTC_PROVIDER_INFO>, X;
    /// §8.4.75.
    MTC_PROVIDER_ID = 3179/10415, "MTC-Provider-ID", UTF8String, X;
    /// §8.4.76.
    PDN_CONNECTIVITY_STATUS_CONFIGURATION = 3180/10415, "PDN-Connectivity-Status-Configuration", Grouped<PDN_CONNECTIVITY_STATUS_CONFIGURATION>, X;
    /// §8.4.77.
    PDN_CONNECTIVITY_STATUS_REPORT = 3181/10415, "PDN-Connectivity-Status-Report", Grouped<PDN_CONNECTIVITY_STATUS_REPORT>, X;
    /// §8.4.78.
    PDN_CONNECTIVITY_STATUS_TYPE = 3182/10415, "PDN-Connectivity-Status-Type", Unsigned32, X;
    /// §8.4.79.
    TRAFFIC_PROFILE = 3183/10415, "Traffic-Profile", Unsigned32, X;
    /// §8.4.80.
    UPDATED_NETWORK_CONFIGURATION = 3184/10415, "Updated-Network-Configuration", Grouped<UPDATED_NETWORK_CONFIGURATION>, m;
    /// §8.4.81.
    BATTERY_INDICATOR = 3185/10415, "Battery-Indicator", Unsigned32, m;
    /// §8.4.82.
    SCEF_REFERENCE_ID_EXT = 3186/10415, "SCEF-Reference-ID-Ext", Unsigned64, m;
    /// §8.4.83.
    SCEF_REFERENCE_ID_FOR_DELETION_EXT = 3187/10415, "SCEF-Reference-ID-for-Deletion-Ext", Unsigned64, m;
    /// §8.4.84.
    EXCLUDE_IDENTIFIERS = 3188/10415, "Exclude-Identifiers", Grouped<EXCLUDE_IDENTIFIERS>, m;
    /// §8.4.85.
    INCLUDE_IDENTIFIERS = 3189/10415, "Include-Identifiers", Grouped<INCLUDE_IDENTIFIERS>, m;
}
