//! Commands of application 16777303, 3GPP TS 29.212 (Sd).

use crate::{avp, command::base};

crate::commands! {
    /// TS 29.212.
    RAR ::= < "Re-Auth-Request": 258, 16777303, REQ, PXY > (
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
        [ QOS_INFORMATION ]
        * [ EVENT_TRIGGER ]
        * [ CSG_INFORMATION_REPORTING ]
        [ EVENT_REPORT_INDICATION ]
        * [ ADC_RULE_REMOVE ]
        * [ ADC_RULE_INSTALL ]
        [ REVALIDATION_TIME ]
        * [ USAGE_MONITORING_INFORMATION ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.212.
    RAA ::= < "Re-Auth-Answer": 258, 16777303, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ ORIGIN_STATE_ID ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ ADC_RULE_REPORT ]
        [ EVENT_REPORT_INDICATION ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ LOAD ]
        * [ AVP ]
    )
    /// TS 29.212.
    CCR ::= < "Credit-Control-Request": 272, 16777303, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        [ OC_SUPPORTED_FEATURES ]
        { CC_REQUEST_TYPE }
        { CC_REQUEST_NUMBER }
        [ CREDIT_MANAGEMENT_STATUS ]
        [ DESTINATION_HOST ]
        [ ORIGIN_STATE_ID ]
        [ FRAMED_IP_ADDRESS ]
        [ FRAMED_IPV6_PREFIX ]
        * [ ADC_RULE_REPORT ]
        * [ APPLICATION_DETECTION_INFORMATION ]
        * [ EVENT_TRIGGER ]
        [ EVENT_REPORT_INDICATION ]
        * [ USAGE_MONITORING_INFORMATION ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ SUPPORTED_FEATURES ]
        * [ AVP ]
    )
    /// TS 29.212.
    CCA ::= < "Credit-Control-Answer": 272, 16777303, PXY > (
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
        [ FRAMED_IPV6_PREFIX ]
        [ QOS_INFORMATION ]
        * [ EVENT_TRIGGER ]
        * [ CSG_INFORMATION_REPORTING ]
        [ EVENT_REPORT_INDICATION ]
        [ ORIGIN_STATE_ID ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ ADC_RULE_REMOVE ]
        * [ ADC_RULE_INSTALL ]
        [ REVALIDATION_TIME ]
        * [ USAGE_MONITORING_INFORMATION ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ SUPPORTED_FEATURES ]
        * [ LOAD ]
        * [ AVP ]
    )
    /// TS 29.212.
    ASR ::= < "Abort-Session-Request": 274, 16777303, REQ, PXY > = base::ASR;
    /// TS 29.212.
    ASA ::= < "Abort-Session-Answer": 274, 16777303, PXY > = base::ASA;
    /// TS 29.212.
    STR ::= < "Session-Termination-Request": 275, 16777303, REQ, PXY > = base::STR;
    /// TS 29.212.
    STA ::= < "Session-Termination-Answer": 275, 16777303, PXY > = base::STA;
    /// TS 29.212.
    TSR ::= < "TDF-Session-Request": 8388637, 16777303, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        [ DESTINATION_HOST ]
        [ ORIGIN_STATE_ID ]
        [ OC_SUPPORTED_FEATURES ]
        * [ SUBSCRIPTION_ID ]
        * [ SUPPORTED_FEATURES ]
        [ FRAMED_IP_ADDRESS ]
        [ FRAMED_IPV6_PREFIX ]
        [ IP_CAN_TYPE ]
        [ RAT_TYPE ]
        [ AN_TRUSTED ]
        [ USER_EQUIPMENT_INFO ]
        [ USER_EQUIPMENT_INFO_EXTENSION ]
        [ QOS_INFORMATION ]
        * 2 [ AN_GW_ADDRESS ]
        [ _3GPP_SGSN_ADDRESS ]
        [ _3GPP_SGSN_IPV6_ADDRESS ]
        [ _3GPP_GGSN_ADDRESS ]
        [ _3GPP_GGSN_IPV6_ADDRESS ]
        [ _3GPP_SELECTION_MODE ]
        [ DYNAMIC_ADDRESS_FLAG ]
        [ DYNAMIC_ADDRESS_FLAG_EXTENSION ]
        [ PDN_CONNECTION_CHARGING_ID ]
        [ _3GPP_SGSN_MCC_MNC ]
        [ RAI ]
        [ _3GPP_USER_LOCATION_INFO ]
        [ FIXED_USER_LOCATION_INFO ]
        [ USER_CSG_INFORMATION ]
        [ TWAN_IDENTIFIER ]
        [ _3GPP_MS_TIMEZONE ]
        [ _3GPP_CHARGING_CHARACTERISTICS ]
        [ CALLED_STATION_ID ]
        [ CHARGING_INFORMATION ]
        [ ONLINE ]
        [ OFFLINE ]
        * [ ADC_RULE_INSTALL ]
        [ REVALIDATION_TIME ]
        * [ USAGE_MONITORING_INFORMATION ]
        * [ CSG_INFORMATION_REPORTING ]
        * [ EVENT_TRIGGER ]
        [ PRESENCE_REPORTING_AREA_INFORMATION ]
        [ LOGICAL_ACCESS_ID ]
        [ PHYSICAL_ACCESS_ID ]
        [ _3GPP2_BSID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.212.
    TSA ::= < "TDF-Session-Answer": 8388637, 16777303, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ ORIGIN_STATE_ID ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ SUPPORTED_FEATURES ]
        * [ ADC_RULE_REPORT ]
        [ EVENT_REPORT_INDICATION ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ LOAD ]
        * [ AVP ]
    )
}
