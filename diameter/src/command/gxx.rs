//! Commands of application 16777266, 3GPP TS 29.212 (Gxx).

use crate::{avp, command::base};

crate::commands! {
    /// TS 29.212.
    RAR ::= < "Re-Auth-Request": 258, 16777266, REQ, PXY > (
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
        * [ QOS_RULE_REMOVE ]
        * [ QOS_RULE_INSTALL ]
        [ QOS_INFORMATION ]
        [ DEFAULT_EPS_BEARER_QOS ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.212.
    RAA ::= < "Re-Auth-Answer": 258, 16777266, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ ORIGIN_STATE_ID ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        [ RAT_TYPE ]
        [ _3GPP_SGSN_MCC_MNC ]
        [ RAI ]
        [ _3GPP_USER_LOCATION_INFO ]
        [ USER_LOCATION_INFO_TIME ]
        [ NETLOC_ACCESS_SUPPORT ]
        [ USER_CSG_INFORMATION ]
        [ _3GPP_MS_TIMEZONE ]
        [ _3GPP2_BSID ]
        * [ QOS_RULE_REPORT ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ AVP ]
    )
    /// TS 29.212.
    CCR ::= < "Credit-Control-Request": 272, 16777266, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { CC_REQUEST_TYPE }
        { CC_REQUEST_NUMBER }
        [ DESTINATION_HOST ]
        [ ORIGIN_STATE_ID ]
        [ OC_SUPPORTED_FEATURES ]
        * [ SUPPORTED_FEATURES ]
        * [ SUBSCRIPTION_ID ]
        [ NETWORK_REQUEST_SUPPORT ]
        * [ PACKET_FILTER_INFORMATION ]
        [ PACKET_FILTER_OPERATION ]
        [ FRAMED_IP_ADDRESS ]
        [ FRAMED_IPV6_PREFIX ]
        [ IP_CAN_TYPE ]
        [ RAT_TYPE ]
        [ TERMINATION_CAUSE ]
        [ USER_EQUIPMENT_INFO ]
        [ USER_EQUIPMENT_INFO_EXTENSION ]
        [ QOS_INFORMATION ]
        [ DEFAULT_EPS_BEARER_QOS ]
        * 2 [ AN_GW_ADDRESS ]
        [ _3GPP_SGSN_MCC_MNC ]
        [ RAI ]
        [ _3GPP_USER_LOCATION_INFO ]
        [ USER_LOCATION_INFO_TIME ]
        [ _3GPP_MS_TIMEZONE ]
        [ _3GPP2_BSID ]
        [ USER_CSG_INFORMATION ]
        [ HENB_LOCAL_IP_ADDRESS ]
        [ UE_LOCAL_IP_ADDRESS ]
        [ UDP_SOURCE_PORT ]
        [ CALLED_STATION_ID ]
        [ PDN_CONNECTION_ID ]
        * [ QOS_RULE_REPORT ]
        * [ EVENT_TRIGGER ]
        [ SESSION_LINKING_INDICATOR ]
        [ TRACE_DATA ]
        [ TRACE_REFERENCE ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.212.
    CCA ::= < "Credit-Control-Answer": 272, 16777266, PXY > (
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
        [ FRAMED_IPV6_PREFIX ]
        [ ORIGIN_STATE_ID ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ QOS_RULE_REMOVE ]
        * [ QOS_RULE_INSTALL ]
        [ QOS_INFORMATION ]
        [ DEFAULT_EPS_BEARER_QOS ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ LOAD ]
        * [ AVP ]
    )
    /// TS 29.212.
    ASR ::= < "Abort-Session-Request": 274, 16777266, REQ, PXY > = base::ASR;
    /// TS 29.212.
    ASA ::= < "Abort-Session-Answer": 274, 16777266, PXY > = base::ASA;
    /// TS 29.212.
    STR ::= < "Session-Termination-Request": 275, 16777266, REQ, PXY > = base::STR;
    /// TS 29.212.
    STA ::= < "Session-Termination-Answer": 275, 16777266, PXY > = base::STA;
}
