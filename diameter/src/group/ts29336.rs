//! Grouped AVPs of 3GPP TS 29.336.

use crate::avp;

crate::groups! {
    /// User-Identifier, §6.4.2.
    USER_IDENTIFIER ::= (
        [ USER_NAME ]
        [ MSISDN ]
        [ EXTERNAL_IDENTIFIER_3GPP ]
        [ LMSI ]
        [ TYPE_OF_EXTERNAL_IDENTIFIER ]
        * [ AVP ]
    )
    /// Service-Parameters, §6.4.5.
    SERVICE_PARAMETERS ::= (
        [ T4_PARAMETERS ]
        [ APPLICATION_PORT_IDENTIFIER ]
        * [ AVP ]
    )
    /// T4-Parameters, §6.4.6.
    T4_PARAMETERS ::= (
        [ PRIORITY_INDICATION ]
        [ SM_RP_SMEA ]
        * [ AVP ]
    )
    /// Service-Data, §6.4.7.
    SERVICE_DATA ::= (
        [ T4_DATA ]
        * [ AVP ]
    )
    /// T4-Data, §6.4.8.
    T4_DATA ::= (
        [ HSS_CAUSE ]
        [ SERVING_NODE ]
        * [ ADDITIONAL_SERVING_NODE ]
        * [ AVP ]
    )
    /// AESE-Communication-Pattern, §8.4.25.
    AESE_COMMUNICATION_PATTERN ::= (
        [ SCEF_REFERENCE_ID ]
        [ SCEF_REFERENCE_ID_EXT ]
        { SCEF_ID }
        * [ SCEF_REFERENCE_ID_FOR_DELETION ]
        * [ SCEF_REFERENCE_ID_FOR_DELETION_EXT ]
        * [ COMMUNICATION_PATTERN_SET ]
        [ MTC_PROVIDER_INFO ]
        * [ AVP ]
    )
    /// Communication-Pattern-Set, §8.4.26.
    COMMUNICATION_PATTERN_SET ::= (
        [ PERIODIC_COMMUNICATION_INDICATOR ]
        [ COMMUNICATION_DURATION_TIME ]
        [ PERIODIC_TIME ]
        * [ SCHEDULED_COMMUNICATION_TIME ]
        [ STATIONARY_INDICATION ]
        [ REFERENCE_ID_VALIDITY_TIME ]
        [ TRAFFIC_PROFILE ]
        [ BATTERY_INDICATOR ]
        * [ AVP ]
    )
    /// Scheduled-Communication-Time, §8.4.30.
    SCHEDULED_COMMUNICATION_TIME ::= (
        [ DAY_OF_WEEK_MASK ]
        [ TIME_OF_DAY_START ]
        [ TIME_OF_DAY_END ]
        * [ AVP ]
    )
    /// AESE-Communication-Pattern-Config-Status, §8.4.32.
    AESE_COMMUNICATION_PATTERN_CONFIG_STATUS ::= (
        { SCEF_REFERENCE_ID }
        [ SCEF_REFERENCE_ID_EXT ]
        [ SCEF_ID ]
        [ AESE_ERROR_REPORT ]
        * [ AVP ]
    )
    /// AESE-Error-Report, §8.4.33.
    AESE_ERROR_REPORT ::= (
        [ SERVICE_RESULT ]
        * [ AVP ]
    )
    /// Monitoring-Event-Configuration, §8.4.2.
    MONITORING_EVENT_CONFIGURATION ::= (
        [ SCEF_REFERENCE_ID ]
        [ SCEF_REFERENCE_ID_EXT ]
        { SCEF_ID }
        { MONITORING_TYPE }
        * [ SCEF_REFERENCE_ID_FOR_DELETION ]
        * [ SCEF_REFERENCE_ID_FOR_DELETION_EXT ]
        [ MAXIMUM_NUMBER_OF_REPORTS ]
        [ MONITORING_DURATION ]
        [ CHARGED_PARTY ]
        [ MAXIMUM_DETECTION_TIME ]
        [ UE_REACHABILITY_CONFIGURATION ]
        [ LOCATION_INFORMATION_CONFIGURATION ]
        [ ASSOCIATION_TYPE ]
        [ DL_BUFFERING_SUGGESTED_PACKET_COUNT ]
        [ PLMN_ID_REQUESTED ]
        [ MTC_PROVIDER_INFO ]
        [ PDN_CONNECTIVITY_STATUS_CONFIGURATION ]
        [ EXCLUDE_IDENTIFIERS ]
        [ INCLUDE_IDENTIFIERS ]
        * [ AVP ]
    )
    /// Monitoring-Event-Report, §8.4.3.
    MONITORING_EVENT_REPORT ::= (
        { SCEF_REFERENCE_ID }
        [ SCEF_REFERENCE_ID_EXT ]
        [ SCEF_ID ]
        [ SCEF_REFERENCE_ID_FOR_DELETION ]
        [ SCEF_REFERENCE_ID_FOR_DELETION_EXT ]
        [ VISITED_PLMN_ID ]
        [ ROAMING_INFORMATION ]
        [ IMEI_CHANGE ]
        [ TERMINAL_INFORMATION ]
        [ REACHABILITY_INFORMATION ]
        [ REACHABILITY_CAUSE ]
        [ MAXIMUM_UE_AVAILABILITY_TIME ]
        [ EPS_LOCATION_INFORMATION ]
        [ MONITORING_TYPE ]
        [ EVENT_HANDLING ]
        * [ SERVICE_REPORT ]
        [ LOSS_OF_CONNECTIVITY_REASON ]
        [ IDLE_STATUS_INDICATION ]
        * [ PDN_CONNECTIVITY_STATUS_REPORT ]
        [ SAT_SF_OPERATION_INFO ]
        * [ AVP ]
    )
    /// UE-Reachability-Configuration, §8.4.9.
    UE_REACHABILITY_CONFIGURATION ::= (
        [ REACHABILITY_TYPE ]
        [ MAXIMUM_LATENCY ]
        [ MAXIMUM_RESPONSE_TIME ]
        [ DL_BUFFERING_SUGGESTED_PACKET_COUNT ]
        * [ AVP ]
    )
    /// Location-Information-Configuration, §8.4.15.
    LOCATION_INFORMATION_CONFIGURATION ::= (
        [ MONTE_LOCATION_TYPE ]
        [ ACCURACY ]
        [ PERIODIC_TIME ]
        * [ AVP ]
    )
    /// Monitoring-Event-Config-Status, §8.4.24.
    MONITORING_EVENT_CONFIG_STATUS ::= (
        * [ SERVICE_REPORT ]
        { SCEF_REFERENCE_ID }
        [ SCEF_REFERENCE_ID_EXT ]
        [ SCEF_ID ]
        * [ AVP ]
    )
    /// Supported-Services, §8.4.40.
    SUPPORTED_SERVICES ::= (
        [ SUPPORTED_MONITORING_EVENTS ]
        [ NODE_TYPE ]
        * [ AVP ]
    )
    /// Service-Result, §8.4.37.
    SERVICE_RESULT ::= (
        [ VENDOR_ID ]
        [ SERVICE_RESULT_CODE ]
        * [ AVP ]
    )
    /// NIDD-Authorization-Request, §8.4.44.
    NIDD_AUTHORIZATION_REQUEST ::= (
        [ SERVICE_SELECTION ]
        [ REQUESTED_VALIDITY_TIME ]
        * [ AVP ]
    )
    /// NIDD-Authorization-Response, §8.4.45.
    NIDD_AUTHORIZATION_RESPONSE ::= (
        [ MSISDN ]
        [ USER_NAME ]
        [ EXTERNAL_IDENTIFIER_3GPP ]
        [ GRANTED_VALIDITY_TIME ]
        * [ AVP ]
    )
    /// Service-Report, §8.4.47.
    SERVICE_REPORT ::= (
        [ SERVICE_RESULT ]
        [ NODE_TYPE ]
        * [ AVP ]
    )
    /// Enhanced-Coverage-Restriction, §8.4.51.
    ENHANCED_COVERAGE_RESTRICTION ::= (
        [ RESTRICTED_PLMN_LIST ]
        [ ALLOWED_PLMN_LIST ]
        * [ AVP ]
    )
    /// Enhanced-Coverage-Restriction-Data, §8.4.52.
    ENHANCED_COVERAGE_RESTRICTION_DATA ::= (
        { ENHANCED_COVERAGE_RESTRICTION }
        [ VISITED_PLMN_ID ]
        * [ AVP ]
    )
    /// Restricted-PLMN-List, §8.4.53.
    RESTRICTED_PLMN_LIST ::= (
        * [ VISITED_PLMN_ID ]
        * [ AVP ]
    )
    /// Allowed-PLMN-List, §8.4.54.
    ALLOWED_PLMN_LIST ::= (
        * [ VISITED_PLMN_ID ]
        * [ AVP ]
    )
    /// NIDD-Authorization-Update, §8.4.57.
    NIDD_AUTHORIZATION_UPDATE ::= (
        * [ APN_VALIDITY_TIME ]
        * [ AVP ]
    )
    /// Group-Report, §8.4.61.
    GROUP_REPORT ::= (
        { SCEF_REFERENCE_ID }
        [ SCEF_REFERENCE_ID_EXT ]
        [ SCEF_ID ]
        * [ GROUP_REPORT_ITEM ]
        * [ AVP ]
    )
    /// Group-Report-Item, §8.4.62.
    GROUP_REPORT_ITEM ::= (
        { USER_IDENTIFIER }
        [ VISITED_PLMN_ID ]
        [ ROAMING_INFORMATION ]
        [ IMEI_CHANGE ]
        [ REACHABILITY_INFORMATION ]
        [ MAXIMUM_UE_AVAILABILITY_TIME ]
        [ EPS_LOCATION_INFORMATION ]
        [ MONITORING_TYPE ]
        * [ SERVICE_REPORT ]
        [ S6T_HSS_CAUSE ]
        [ IDLE_STATUS_INDICATION ]
        [ REPORTING_TIME_STAMP ]
        [ UPDATED_NETWORK_CONFIGURATION ]
        * [ SCEF_REFERENCE_ID_FOR_DELETION ]
        * [ SCEF_REFERENCE_ID_FOR_DELETION_EXT ]
        [ EVENT_HANDLING ]
        [ LOSS_OF_CONNECTIVITY_REASON ]
        * [ PDN_CONNECTIVITY_STATUS_REPORT ]
        * [ AVP ]
    )
    /// APN-Validity-Time, §8.4.65.
    APN_VALIDITY_TIME ::= (
        { GRANTED_VALIDITY_TIME }
        [ SERVICE_SELECTION ]
        * [ AVP ]
    )
    /// Suggested-Network-Configuration, §8.4.66.
    SUGGESTED_NETWORK_CONFIGURATION ::= (
        { SCEF_REFERENCE_ID }
        [ SCEF_REFERENCE_ID_EXT ]
        { SCEF_ID }
        [ SUBSCRIBED_PERIODIC_RAU_TAU_TIMER ]
        [ ACTIVE_TIME ]
        [ DL_BUFFERING_SUGGESTED_PACKET_COUNT ]
        [ MTC_PROVIDER_INFO ]
        * [ SCEF_REFERENCE_ID_FOR_DELETION ]
        * [ SCEF_REFERENCE_ID_FOR_DELETION_EXT ]
        [ MPS_PRIORITY ]
        * [ AVP ]
    )
    /// Monitoring-Event-Report-Status, §8.4.67.
    MONITORING_EVENT_REPORT_STATUS ::= (
        { SCEF_REFERENCE_ID }
        [ SCEF_REFERENCE_ID_EXT ]
        { SCEF_ID }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT_CODE ]
        * [ AVP ]
    )
    /// AdditionalIdentifiers, §8.4.69.
    ADDITIONALIDENTIFIERS ::= (
        * [ EXTERNAL_IDENTIFIER_3GPP ]
        * [ AVP ]
    )
    /// Group-User-Identifier, §8.4.73.
    GROUP_USER_IDENTIFIER ::= (
        [ USER_NAME ]
        [ MSISDN ]
        [ EXTERNAL_IDENTIFIER_3GPP ]
        * [ AVP ]
    )
    /// MTC-Provider-Info, §8.4.74.
    MTC_PROVIDER_INFO ::= (
        [ MTC_PROVIDER_ID ]
        * [ AVP ]
    )
    /// PDN-Connectivity-Status-Configuration, §8.4.76.
    PDN_CONNECTIVITY_STATUS_CONFIGURATION ::= (
        [ SERVICE_SELECTION ]
        * [ AVP ]
    )
    /// PDN-Connectivity-Status-Report, §8.4.77.
    PDN_CONNECTIVITY_STATUS_REPORT ::= (
        { SERVICE_SELECTION }
        { PDN_CONNECTIVITY_STATUS_TYPE }
        [ PDN_TYPE ]
        [ NON_IP_PDN_TYPE_INDICATOR ]
        [ NON_IP_DATA_DELIVERY_MECHANISM ]
        * 2 [ SERVED_PARTY_IP_ADDRESS ]
        * [ AVP ]
    )
    /// Updated-Network-Configuration, §8.4.80.
    UPDATED_NETWORK_CONFIGURATION ::= (
        { SCEF_ID }
        [ SCEF_REFERENCE_ID ]
        [ SCEF_REFERENCE_ID_EXT ]
        * [ SCEF_REFERENCE_ID_FOR_DELETION ]
        * [ SCEF_REFERENCE_ID_FOR_DELETION_EXT ]
        [ SUBSCRIBED_PERIODIC_RAU_TAU_TIMER ]
        [ ACTIVE_TIME ]
        [ DL_BUFFERING_SUGGESTED_PACKET_COUNT ]
        * [ AVP ]
    )
    /// Exclude-Identifiers, §8.4.84.
    EXCLUDE_IDENTIFIERS ::= (
        * [ EXTERNAL_IDENTIFIER_3GPP ]
        * [ MSISDN ]
        * [ AVP ]
    )
    /// Include-Identifiers, §8.4.85.
    INCLUDE_IDENTIFIERS ::= (
        * [ EXTERNAL_IDENTIFIER_3GPP ]
        * [ MSISDN ]
        * [ AVP ]
    )
}
