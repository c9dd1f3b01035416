//! Grouped AVPs of 3GPP TS 29.272.

use crate::avp;

crate::groups! {
    /// Subscription-Data, §7.3.2.
    SUBSCRIPTION_DATA ::= (
        [ SUBSCRIBER_STATUS ]
        [ MSISDN ]
        [ A_MSISDN ]
        [ STN_SR ]
        [ ICS_INDICATOR ]
        [ NETWORK_ACCESS_MODE ]
        [ OPERATOR_DETERMINED_BARRING ]
        [ HPLMN_ODB ]
        * 10 [ REGIONAL_SUBSCRIPTION_ZONE_CODE ]
        [ ACCESS_RESTRICTION_DATA ]
        [ APN_OI_REPLACEMENT ]
        [ LCS_INFO ]
        [ TELESERVICE_LIST ]
        * [ CALL_BARRING_INFO ]
        [ _3GPP_CHARGING_CHARACTERISTICS ]
        [ AMBR ]
        [ APN_CONFIGURATION_PROFILE ]
        [ RAT_FREQUENCY_SELECTION_PRIORITY_ID ]
        [ TRACE_DATA ]
        [ GPRS_SUBSCRIPTION_DATA ]
        * [ CSG_SUBSCRIPTION_DATA ]
        [ ROAMING_RESTRICTED_DUE_TO_UNSUPPORTED_FEATURE ]
        [ SUBSCRIBED_PERIODIC_RAU_TAU_TIMER ]
        [ MPS_PRIORITY ]
        [ VPLMN_LIPA_ALLOWED ]
        [ RELAY_NODE_INDICATOR ]
        [ MDT_USER_CONSENT ]
        [ SUBSCRIBED_VSRVCC ]
        [ PROSE_SUBSCRIPTION_DATA ]
        [ SUBSCRIPTION_DATA_FLAGS ]
        * [ ADJACENT_ACCESS_RESTRICTION_DATA ]
        [ DL_BUFFERING_SUGGESTED_PACKET_COUNT ]
        * [ IMSI_GROUP_ID ]
        [ UE_USAGE_TYPE ]
        * [ AESE_COMMUNICATION_PATTERN ]
        * [ MONITORING_EVENT_CONFIGURATION ]
        [ EMERGENCY_INFO ]
        [ V2X_SUBSCRIPTION_DATA ]
        [ V2X_SUBSCRIPTION_DATA_NR ]
        * [ EDRX_CYCLE_LENGTH ]
        [ EXTERNAL_IDENTIFIER_3GPP ]
        [ ACTIVE_TIME ]
        [ SERVICE_GAP_TIME ]
        [ BROADCAST_LOCATION_ASSISTANCE_DATA_TYPES ]
        [ AERIAL_UE_SUBSCRIPTION_INFORMATION ]
        [ CORE_NETWORK_RESTRICTIONS ]
        * [ PAGING_TIME_WINDOW ]
        [ SUBSCRIBED_ARPI ]
        [ IAB_OPERATION_PERMISSION ]
        [ PLMN_RAT_USAGE_CONTROL ]
        * [ AVP ]
    )
    /// Terminal-Information, §7.3.3.
    TERMINAL_INFORMATION ::= (
        [ IMEI ]
        [ _3GPP2_MEID ]
        [ SOFTWARE_VERSION ]
        * [ AVP ]
    )
    /// Requested-EUTRAN-Authentication-Info, §7.3.11.
    REQUESTED_EUTRAN_AUTHENTICATION_INFO ::= (
        [ NUMBER_OF_REQUESTED_VECTORS ]
        [ IMMEDIATE_RESPONSE_PREFERRED ]
        [ RE_SYNCHRONIZATION_INFO ]
        * [ AVP ]
    )
    /// Requested-UTRAN-GERAN-Authentication-Info, §7.3.12.
    REQUESTED_UTRAN_GERAN_AUTHENTICATION_INFO ::= (
        [ NUMBER_OF_REQUESTED_VECTORS ]
        [ IMMEDIATE_RESPONSE_PREFERRED ]
        [ RE_SYNCHRONIZATION_INFO ]
        * [ AVP ]
    )
    /// Authentication-Info, §7.3.17.
    AUTHENTICATION_INFO ::= (
        * [ E_UTRAN_VECTOR ]
        * [ UTRAN_VECTOR ]
        * [ GERAN_VECTOR ]
        * [ AVP ]
    )
    /// E-UTRAN-Vector, §7.3.18.
    E_UTRAN_VECTOR ::= (
        [ ITEM_NUMBER ]
        { RAND }
        { XRES }
        { AUTN }
        { KASME }
        * [ AVP ]
    )
    /// UTRAN-Vector, §7.3.19.
    UTRAN_VECTOR ::= (
        [ ITEM_NUMBER ]
        { RAND }
        { XRES }
        { AUTN }
        { CONFIDENTIALITY_KEY }
        { INTEGRITY_KEY }
        * [ AVP ]
    )
    /// GERAN-Vector, §7.3.20.
    GERAN_VECTOR ::= (
        [ ITEM_NUMBER ]
        { RAND }
        { SRES }
        { KC }
        * [ AVP ]
    )
    /// APN-Configuration-Profile, §7.3.34.
    APN_CONFIGURATION_PROFILE ::= (
        { CONTEXT_IDENTIFIER }
        [ ADDITIONAL_CONTEXT_IDENTIFIER ]
        [ THIRD_CONTEXT_IDENTIFIER ]
        { ALL_APN_CONFIGURATIONS_INCLUDED_INDICATOR }
        * { APN_CONFIGURATION }
        * [ AVP ]
    )
    /// APN-Configuration, §7.3.35.
    APN_CONFIGURATION ::= (
        { CONTEXT_IDENTIFIER }
        * 2 [ SERVED_PARTY_IP_ADDRESS ]
        { PDN_TYPE }
        { SERVICE_SELECTION }
        [ EPS_SUBSCRIBED_QOS_PROFILE ]
        [ VPLMN_DYNAMIC_ADDRESS_ALLOWED ]
        [ MIP6_AGENT_INFO ]
        [ VISITED_NETWORK_IDENTIFIER ]
        [ PDN_GW_ALLOCATION_TYPE ]
        [ _3GPP_CHARGING_CHARACTERISTICS ]
        [ AMBR ]
        * [ SPECIFIC_APN_INFO ]
        [ APN_OI_REPLACEMENT ]
        [ SIPTO_PERMISSION ]
        [ LIPA_PERMISSION ]
        [ RESTORATION_PRIORITY ]
        [ SIPTO_LOCAL_NETWORK_PERMISSION ]
        [ WLAN_OFFLOADABILITY ]
        [ NON_IP_PDN_TYPE_INDICATOR ]
        [ NON_IP_DATA_DELIVERY_MECHANISM ]
        [ SCEF_ID ]
        [ SCEF_REALM ]
        [ PREFERRED_DATA_MODE ]
        [ PDN_CONNECTION_CONTINUITY ]
        [ RDS_INDICATOR ]
        [ INTERWORKING_5GS_INDICATOR ]
        [ ETHERNET_PDN_TYPE_INDICATOR ]
        * [ AVP ]
    )
    /// EPS-Subscribed-QoS-Profile, §7.3.37.
    EPS_SUBSCRIBED_QOS_PROFILE ::= (
        { QOS_CLASS_IDENTIFIER }
        { ALLOCATION_RETENTION_PRIORITY }
        * [ AVP ]
    )
    /// AMBR, §7.3.41.
    AMBR ::= (
        { MAX_REQUESTED_BANDWIDTH_UL }
        { MAX_REQUESTED_BANDWIDTH_DL }
        [ EXTENDED_MAX_REQUESTED_BW_UL ]
        [ EXTENDED_MAX_REQUESTED_BW_DL ]
        * [ AVP ]
    )
    /// CSG-Subscription-Data, §7.3.78.
    CSG_SUBSCRIPTION_DATA ::= (
        { CSG_ID }
        [ EXPIRATION_DATE ]
        * [ SERVICE_SELECTION ]
        [ VISITED_PLMN_ID ]
        * [ AVP ]
    )
    /// Trace-Data, §7.3.63.
    TRACE_DATA ::= (
        { TRACE_REFERENCE }
        { TRACE_DEPTH }
        { TRACE_NE_TYPE_LIST }
        [ TRACE_INTERFACE_LIST ]
        { TRACE_EVENT_LIST }
        [ OMC_ID ]
        { TRACE_COLLECTION_ENTITY }
        [ MDT_CONFIGURATION ]
        [ MDT_CONFIGURATION_NR ]
        [ TRACE_REPORTING_CONSUMER_URI ]
        * [ AVP ]
    )
    /// GPRS-Subscription-Data, §7.3.72.
    GPRS_SUBSCRIPTION_DATA ::= (
        { COMPLETE_DATA_LIST_INCLUDED_INDICATOR }
        1 * 50 { PDP_CONTEXT }
        * [ AVP ]
    )
    /// PDP-Context, §7.3.74.
    PDP_CONTEXT ::= (
        { CONTEXT_IDENTIFIER }
        { PDP_TYPE }
        [ PDP_ADDRESS ]
        { QOS_SUBSCRIBED }
        [ VPLMN_DYNAMIC_ADDRESS_ALLOWED ]
        { SERVICE_SELECTION }
        [ _3GPP_CHARGING_CHARACTERISTICS ]
        [ EXT_PDP_TYPE ]
        [ EXT_PDP_ADDRESS ]
        [ AMBR ]
        [ APN_OI_REPLACEMENT ]
        [ SIPTO_PERMISSION ]
        [ LIPA_PERMISSION ]
        [ RESTORATION_PRIORITY ]
        [ SIPTO_LOCAL_NETWORK_PERMISSION ]
        [ NON_IP_DATA_DELIVERY_MECHANISM ]
        [ SCEF_ID ]
        * [ AVP ]
    )
    /// Specific-APN-Info, §7.3.82.
    SPECIFIC_APN_INFO ::= (
        { SERVICE_SELECTION }
        { MIP6_AGENT_INFO }
        [ VISITED_NETWORK_IDENTIFIER ]
        * [ AVP ]
    )
    /// LCS-Info, §7.3.84.
    LCS_INFO ::= (
        * [ GMLC_NUMBER ]
        * [ LCS_PRIVACYEXCEPTION ]
        * [ MO_LR ]
        * [ AVP ]
    )
    /// LCS-PrivacyException, §7.3.86.
    LCS_PRIVACYEXCEPTION ::= (
        { SS_CODE }
        { SS_STATUS }
        [ NOTIFICATION_TO_UE_USER ]
        * [ EXTERNAL_CLIENT ]
        * [ PLMN_CLIENT ]
        * [ SERVICE_TYPE_3GPP ]
        * [ AVP ]
    )
    /// External-Client, §7.3.90.
    EXTERNAL_CLIENT ::= (
        { CLIENT_IDENTITY }
        [ GMLC_RESTRICTION ]
        [ NOTIFICATION_TO_UE_USER ]
        * [ AVP ]
    )
    /// Service-Type, §7.3.94.
    SERVICE_TYPE_3GPP ::= (
        { SERVICETYPEIDENTITY }
        [ GMLC_RESTRICTION ]
        [ NOTIFICATION_TO_UE_USER ]
        * [ AVP ]
    )
    /// MO-LR, §7.3.96.
    MO_LR ::= (
        { SS_CODE }
        { SS_STATUS }
        * [ AVP ]
    )
    /// Teleservice-List, §7.3.99.
    TELESERVICE_LIST ::= (
        * { TS_CODE }
        * [ AVP ]
    )
    /// Call-Barring-Info, §7.3.101.
    CALL_BARRING_INFO ::= (
        { SS_CODE }
        { SS_STATUS }
        * [ AVP ]
    )
    /// EPS-User-State, §7.3.110.
    EPS_USER_STATE ::= (
        [ MME_USER_STATE ]
        [ SGSN_USER_STATE ]
        * [ AVP ]
    )
    /// EPS-Location-Information, §7.3.111.
    EPS_LOCATION_INFORMATION ::= (
        [ MME_LOCATION_INFORMATION ]
        [ SGSN_LOCATION_INFORMATION ]
        * [ AVP ]
    )
    /// MME-User-State, §7.3.112.
    MME_USER_STATE ::= (
        [ USER_STATE ]
        * [ AVP ]
    )
    /// SGSN-User-State, §7.3.113.
    SGSN_USER_STATE ::= (
        [ USER_STATE ]
        * [ AVP ]
    )
    /// MME-Location-Information, §7.3.115.
    MME_LOCATION_INFORMATION ::= (
        [ E_UTRAN_CELL_GLOBAL_IDENTITY ]
        [ TRACKING_AREA_IDENTITY ]
        [ GEOGRAPHICAL_INFORMATION ]
        [ GEODETIC_INFORMATION ]
        [ CURRENT_LOCATION_RETRIEVED ]
        [ AGE_OF_LOCATION_INFORMATION ]
        [ USER_CSG_INFORMATION ]
        [ ENODEB_ID ]
        [ EXTENDED_ENODEB_ID ]
        * [ AVP ]
    )
    /// SGSN-Location-Information, §7.3.116.
    SGSN_LOCATION_INFORMATION ::= (
        [ CELL_GLOBAL_IDENTITY ]
        [ LOCATION_AREA_IDENTITY ]
        [ SERVICE_AREA_IDENTITY ]
        [ ROUTING_AREA_IDENTITY ]
        [ GEOGRAPHICAL_INFORMATION ]
        [ GEODETIC_INFORMATION ]
        [ CURRENT_LOCATION_RETRIEVED ]
        [ AGE_OF_LOCATION_INFORMATION ]
        [ USER_CSG_INFORMATION ]
        * [ AVP ]
    )
    /// Active-APN, §7.3.127.
    ACTIVE_APN ::= (
        { CONTEXT_IDENTIFIER }
        [ SERVICE_SELECTION ]
        [ MIP6_AGENT_INFO ]
        [ VISITED_NETWORK_IDENTIFIER ]
        * [ SPECIFIC_APN_INFO ]
        * [ AVP ]
    )
    /// MDT-Configuration, §7.3.136.
    MDT_CONFIGURATION ::= (
        { JOB_TYPE }
        [ AREA_SCOPE ]
        [ LIST_OF_MEASUREMENTS ]
        [ REPORTING_TRIGGER ]
        [ REPORT_INTERVAL ]
        [ REPORT_AMOUNT ]
        [ EVENT_THRESHOLD_RSRP ]
        [ EVENT_THRESHOLD_RSRQ ]
        [ LOGGING_INTERVAL ]
        [ LOGGING_DURATION ]
        [ MEASUREMENT_PERIOD_LTE ]
        [ MEASUREMENT_PERIOD_UMTS ]
        [ COLLECTION_PERIOD_RRM_LTE ]
        [ COLLECTION_PERIOD_RRM_UMTS ]
        [ POSITIONING_METHOD ]
        [ MEASUREMENT_QUANTITY ]
        [ EVENT_THRESHOLD_EVENT_1F ]
        [ EVENT_THRESHOLD_EVENT_1I ]
        * [ MDT_ALLOWED_PLMN_ID ]
        * [ MBSFN_AREA ]
        * [ AVP ]
    )
    /// Area-Scope, §7.3.138.
    AREA_SCOPE ::= (
        * [ CELL_GLOBAL_IDENTITY ]
        * [ E_UTRAN_CELL_GLOBAL_IDENTITY ]
        * [ ROUTING_AREA_IDENTITY ]
        * [ LOCATION_AREA_IDENTITY ]
        * [ TRACKING_AREA_IDENTITY ]
        * [ NR_CELL_GLOBAL_IDENTITY ]
        * [ AVP ]
    )
    /// Equivalent-PLMN-List, §7.3.151.
    EQUIVALENT_PLMN_LIST ::= (
        * { VISITED_PLMN_ID }
        * [ AVP ]
    )
    /// VPLMN-CSG-Subscription-Data, §7.3.155.
    VPLMN_CSG_SUBSCRIPTION_DATA ::= (
        { CSG_ID }
        [ EXPIRATION_DATE ]
        * [ AVP ]
    )
    /// Local-Time-Zone, §7.3.156.
    LOCAL_TIME_ZONE ::= (
        { TIME_ZONE }
        { DAYLIGHT_SAVING_TIME }
        * [ AVP ]
    )
    /// WLAN-offloadability, §7.3.181.
    WLAN_OFFLOADABILITY ::= (
        [ WLAN_OFFLOADABILITY_EUTRAN ]
        [ WLAN_OFFLOADABILITY_UTRAN ]
        * [ AVP ]
    )
    /// Adjacent-PLMNs, §7.3.186.
    ADJACENT_PLMNS ::= (
        * { VISITED_PLMN_ID }
        * [ AVP ]
    )
    /// Adjacent-Access-Restriction-Data, §7.3.187.
    ADJACENT_ACCESS_RESTRICTION_DATA ::= (
        { VISITED_PLMN_ID }
        { ACCESS_RESTRICTION_DATA }
        * [ AVP ]
    )
    /// IMSI-Group-Id, §7.3.189.
    IMSI_GROUP_ID ::= (
        { GROUP_SERVICE_ID }
        { GROUP_PLMN_ID }
        { LOCAL_GROUP_ID }
        * [ AVP ]
    )
    /// Subscription-Data-Deletion, §7.3.208.
    SUBSCRIPTION_DATA_DELETION ::= (
        { DSR_FLAGS }
        [ SCEF_ID ]
        * [ CONTEXT_IDENTIFIER ]
        [ TRACE_REFERENCE ]
        * [ TS_CODE ]
        * [ SS_CODE ]
        * [ AVP ]
    )
    /// Emergency-Info, §7.3.210.
    EMERGENCY_INFO ::= (
        [ MIP6_AGENT_INFO ]
        * [ AVP ]
    )
    /// V2X-Subscription-Data, §7.3.212.
    V2X_SUBSCRIPTION_DATA ::= (
        [ V2X_PERMISSION ]
        [ UE_PC5_AMBR ]
        * [ AVP ]
    )
    /// eDRX-Cycle-Length, §7.3.215.
    EDRX_CYCLE_LENGTH ::= (
        { RAT_TYPE }
        { EDRX_CYCLE_LENGTH_VALUE }
        * [ AVP ]
    )
    /// MBSFN-Area, §7.3.219.
    MBSFN_AREA ::= (
        [ MBSFN_AREA_ID ]
        [ CARRIER_FREQUENCY ]
        * [ AVP ]
    )
    /// Paging-Time-Window, §7.3.226.
    PAGING_TIME_WINDOW ::= (
        { OPERATION_MODE }
        { PAGING_TIME_WINDOW_LENGTH }
        * [ AVP ]
    )
    /// eDRX-Related-RAT, §7.3.229.
    EDRX_RELATED_RAT ::= (
        * { RAT_TYPE }
        * [ AVP ]
    )
    /// V2X-Subscription-Data-Nr, §7.3.235.
    V2X_SUBSCRIPTION_DATA_NR ::= (
        [ V2X_PERMISSION ]
        [ UE_PC5_AMBR ]
        [ UE_PC5_QOS ]
        * [ AVP ]
    )
    /// UE-PC5-QoS, §7.3.236.
    UE_PC5_QOS ::= (
        * { PC5_QOS_FLOW }
        [ PC5_LINK_AMBR ]
        * [ AVP ]
    )
    /// PC5-QoS-Flow, §7.3.237.
    PC5_QOS_FLOW ::= (
        { _5QI }
        [ PC5_FLOW_BITRATES ]
        [ PC5_RANGE ]
        * [ AVP ]
    )
    /// PC5-Flow-Bitrates, §7.3.239.
    PC5_FLOW_BITRATES ::= (
        [ GUARANTEED_FLOW_BITRATES ]
        [ MAXIMUM_FLOW_BITRATES ]
    )
    /// MDT-Configuration-NR.
    MDT_CONFIGURATION_NR ::= (
        { JOB_TYPE }
        [ AREA_SCOPE ]
        [ LIST_OF_MEASUREMENTS ]
        [ REPORTING_TRIGGER ]
        [ REPORT_INTERVAL ]
        [ REPORT_AMOUNT ]
        [ EVENT_THRESHOLD_RSRP ]
        [ EVENT_THRESHOLD_RSRQ ]
        [ EVENT_THRESHOLD_SINR ]
        [ COLLECTION_PERIOD_RRM_NR ]
        [ COLLECTION_PERIOD_M6_NR ]
        [ COLLECTION_PERIOD_M7_NR ]
        [ POSITIONING_METHOD ]
        * [ SENSOR_MEASUREMENT ]
        * [ MDT_ALLOWED_PLMN_ID ]
        * [ AVP ]
    )
}
