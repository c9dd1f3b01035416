//! Commands of application 16777238, 3GPP TS 29.212 (Gx).

use crate::{avp, command::base};

crate::commands! {
    /// TS 29.212 §5.6.4.
    RAR ::= < "Re-Auth-Request": 258, 16777238, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        { RE_AUTH_REQUEST_TYPE }
        [ SESSION_RELEASE_CAUSE ]
        [ ORIGIN_STATE_ID ]
        [ OC_SUPPORTED_FEATURES ]
        * [ EVENT_TRIGGER ]
        [ EVENT_REPORT_INDICATION ]
        * [ CHARGING_RULE_REMOVE ]
        * [ CHARGING_RULE_INSTALL ]
        [ DEFAULT_EPS_BEARER_QOS ]
        * [ QOS_INFORMATION ]
        [ DEFAULT_QOS_INFORMATION ]
        [ REVALIDATION_TIME ]
        * [ USAGE_MONITORING_INFORMATION ]
        [ PCSCF_RESTORATION_INDICATION ]
        * 4 [ CONDITIONAL_POLICY_INFORMATION ]
        [ REMOVAL_OF_ACCESS ]
        [ IP_CAN_TYPE ]
        [ PRA_INSTALL ]
        [ PRA_REMOVE ]
        * [ CSG_INFORMATION_REPORTING ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.212 §5.6.5.
    RAA ::= < "Re-Auth-Answer": 258, 16777238, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ ORIGIN_STATE_ID ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        [ IP_CAN_TYPE ]
        [ RAT_TYPE ]
        [ AN_TRUSTED ]
        * 2 [ AN_GW_ADDRESS ]
        [ _3GPP_SGSN_MCC_MNC ]
        [ _3GPP_SGSN_ADDRESS ]
        [ _3GPP_SGSN_IPV6_ADDRESS ]
        [ RAI ]
        [ _3GPP_USER_LOCATION_INFO ]
        [ USER_LOCATION_INFO_TIME ]
        [ NETLOC_ACCESS_SUPPORT ]
        [ USER_CSG_INFORMATION ]
        [ _3GPP_MS_TIMEZONE ]
        [ DEFAULT_QOS_INFORMATION ]
        * [ CHARGING_RULE_REPORT ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ AVP ]
    )
    /// TS 29.212 §5.6.2.
    CCR ::= < "Credit-Control-Request": 272, 16777238, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { CC_REQUEST_TYPE }
        { CC_REQUEST_NUMBER }
        [ CREDIT_MANAGEMENT_STATUS ]
        [ DESTINATION_HOST ]
        [ ORIGIN_STATE_ID ]
        * [ SUBSCRIPTION_ID ]
        [ OC_SUPPORTED_FEATURES ]
        * [ SUPPORTED_FEATURES ]
        [ TDF_INFORMATION ]
        [ NETWORK_REQUEST_SUPPORT ]
        * [ PACKET_FILTER_INFORMATION ]
        [ PACKET_FILTER_OPERATION ]
        [ BEARER_IDENTIFIER ]
        [ BEARER_OPERATION ]
        [ DYNAMIC_ADDRESS_FLAG ]
        [ DYNAMIC_ADDRESS_FLAG_EXTENSION ]
        [ PDN_CONNECTION_CHARGING_ID ]
        [ FRAMED_IP_ADDRESS ]
        [ FRAMED_IPV6_PREFIX ]
        [ IP_CAN_TYPE ]
        [ _3GPP_RAT_TYPE ]
        [ AN_TRUSTED ]
        [ RAT_TYPE ]
        [ TERMINATION_CAUSE ]
        [ USER_EQUIPMENT_INFO ]
        [ USER_EQUIPMENT_INFO_EXTENSION ]
        [ QOS_INFORMATION ]
        [ QOS_NEGOTIATION ]
        [ QOS_UPGRADE ]
        [ DEFAULT_EPS_BEARER_QOS ]
        [ DEFAULT_QOS_INFORMATION ]
        * 2 [ AN_GW_ADDRESS ]
        [ AN_GW_STATUS ]
        [ _3GPP_SGSN_MCC_MNC ]
        [ _3GPP_SGSN_ADDRESS ]
        [ _3GPP_SGSN_IPV6_ADDRESS ]
        [ _3GPP_GGSN_ADDRESS ]
        [ _3GPP_GGSN_IPV6_ADDRESS ]
        [ _3GPP_SELECTION_MODE ]
        [ RAI ]
        [ _3GPP_USER_LOCATION_INFO ]
        [ FIXED_USER_LOCATION_INFO ]
        [ USER_LOCATION_INFO_TIME ]
        [ USER_CSG_INFORMATION ]
        [ TWAN_IDENTIFIER ]
        [ _3GPP_MS_TIMEZONE ]
        * [ RAN_NAS_RELEASE_CAUSE ]
        [ _3GPP_CHARGING_CHARACTERISTICS ]
        [ CALLED_STATION_ID ]
        [ PDN_CONNECTION_ID ]
        [ BEARER_USAGE ]
        [ ONLINE ]
        [ OFFLINE ]
        * [ TFT_PACKET_FILTER_INFORMATION ]
        * [ CHARGING_RULE_REPORT ]
        * [ APPLICATION_DETECTION_INFORMATION ]
        * [ EVENT_TRIGGER ]
        [ EVENT_REPORT_INDICATION ]
        [ ACCESS_NETWORK_CHARGING_ADDRESS ]
        * [ ACCESS_NETWORK_CHARGING_IDENTIFIER_GX ]
        * [ COA_INFORMATION ]
        * [ USAGE_MONITORING_INFORMATION ]
        [ NBIFOM_SUPPORT ]
        [ NBIFOM_MODE ]
        [ DEFAULT_ACCESS ]
        [ ORIGINATION_TIME_STAMP ]
        [ MAXIMUM_WAIT_TIME ]
        [ ACCESS_AVAILABILITY_CHANGE_REASON ]
        [ ROUTING_RULE_INSTALL ]
        [ ROUTING_RULE_REMOVE ]
        [ HENB_LOCAL_IP_ADDRESS ]
        [ UE_LOCAL_IP_ADDRESS ]
        [ UDP_SOURCE_PORT ]
        [ TCP_SOURCE_PORT ]
        * [ PRESENCE_REPORTING_AREA_INFORMATION ]
        [ LOGICAL_ACCESS_ID ]
        [ PHYSICAL_ACCESS_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        [ _3GPP_PS_DATA_OFF_STATUS ]
        * [ AVP ]
    )
    /// TS 29.212 §5.6.3.
    CCA ::= < "Credit-Control-Answer": 272, 16777238, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { CC_REQUEST_TYPE }
        { CC_REQUEST_NUMBER }
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ SUPPORTED_FEATURES ]
        [ BEARER_CONTROL_MODE ]
        * [ EVENT_TRIGGER ]
        [ EVENT_REPORT_INDICATION ]
        [ ORIGIN_STATE_ID ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ CHARGING_RULE_REMOVE ]
        * [ CHARGING_RULE_INSTALL ]
        [ CHARGING_INFORMATION ]
        [ ONLINE ]
        [ OFFLINE ]
        * [ QOS_INFORMATION ]
        [ REVALIDATION_TIME ]
        [ DEFAULT_EPS_BEARER_QOS ]
        [ DEFAULT_QOS_INFORMATION ]
        [ BEARER_USAGE ]
        * [ USAGE_MONITORING_INFORMATION ]
        * [ CSG_INFORMATION_REPORTING ]
        [ USER_CSG_INFORMATION ]
        [ PRA_INSTALL ]
        [ PRA_REMOVE ]
        [ PRESENCE_REPORTING_AREA_INFORMATION ]
        [ SESSION_RELEASE_CAUSE ]
        [ NBIFOM_SUPPORT ]
        [ NBIFOM_MODE ]
        [ DEFAULT_ACCESS ]
        [ RAN_RULE_SUPPORT ]
        * [ ROUTING_RULE_REPORT ]
        * 4 [ CONDITIONAL_POLICY_INFORMATION ]
        [ REMOVAL_OF_ACCESS ]
        [ IP_CAN_TYPE ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ LOAD ]
        * [ AVP ]
    )
    /// TS 29.212.
    ASR ::= < "Abort-Session-Request": 274, 16777238, REQ, PXY > (
        < SESSION_ID >
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        { AUTH_APPLICATION_ID }
        [ USER_NAME ]
        [ ORIGIN_STATE_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.212.
    ASA ::= < "Abort-Session-Answer": 274, 16777238, PXY > (
        < SESSION_ID >
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ USER_NAME ]
        [ ORIGIN_STATE_ID ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        * [ AVP ]
    )
    /// TS 29.212.
    STR ::= < "Session-Termination-Request": 275, 16777238, REQ, PXY > = base::STR;
    /// TS 29.212.
    STA ::= < "Session-Termination-Answer": 275, 16777238, PXY > = base::STA;
}
