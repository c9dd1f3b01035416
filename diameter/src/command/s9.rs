//! Commands of application 16777267, 3GPP TS 29.215 (S9).

use crate::{avp, command::base};

crate::commands! {
    /// TS 29.215 §5.5.4.
    RAR ::= < "Re-Auth-Request": 258, 16777267, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        { RE_AUTH_REQUEST_TYPE }
        [ ORIGIN_STATE_ID ]
        [ OC_SUPPORTED_FEATURES ]
        * [ QOS_RULE_INSTALL ]
        * [ QOS_RULE_REMOVE ]
        * [ QOS_INFORMATION ]
        * [ EVENT_TRIGGER ]
        * [ SUBSESSION_DECISION_INFO ]
        * 2 [ AN_GW_ADDRESS ]
        [ SESSION_RELEASE_CAUSE ]
        [ HENB_LOCAL_IP_ADDRESS ]
        [ UE_LOCAL_IP_ADDRESS ]
        [ UDP_SOURCE_PORT ]
        * [ PROXY_INFO ]
        [ CALLED_STATION_ID ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.215 §5.5.5.
    RAA ::= < "Re-Auth-Answer": 258, 16777267, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ ORIGIN_STATE_ID ]
        [ FRAMED_IP_ADDRESS ]
        [ FRAMED_IPV6_PREFIX ]
        [ IP_CAN_TYPE ]
        [ RAT_TYPE ]
        [ _3GPP_SGSN_MCC_MNC ]
        [ _3GPP_SGSN_ADDRESS ]
        [ _3GPP_SGSN_IPV6_ADDRESS ]
        [ RAI ]
        [ _3GPP_USER_LOCATION_INFO ]
        [ _3GPP_MS_TIMEZONE ]
        [ _3GPP2_BSID ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        [ QOS_INFORMATION ]
        * [ QOS_RULE_REPORT ]
        * 2 [ AN_GW_ADDRESS ]
        * [ SUBSESSION_ENFORCEMENT_INFO ]
        [ USER_CSG_INFORMATION ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ LOAD ]
        * [ AVP ]
    )
    /// TS 29.215 §5.5.2.
    CCR ::= < "Credit-Control-Request": 272, 16777267, REQ, PXY > (
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
        * [ SUBSCRIPTION_ID ]
        [ FRAMED_IP_ADDRESS ]
        [ FRAMED_IPV6_PREFIX ]
        * [ SUPPORTED_FEATURES ]
        [ OC_SUPPORTED_FEATURES ]
        [ QOS_INFORMATION ]
        * [ QOS_RULE_REPORT ]
        * 2 [ AN_GW_ADDRESS ]
        [ NETWORK_REQUEST_SUPPORT ]
        * [ PACKET_FILTER_INFORMATION ]
        [ PACKET_FILTER_OPERATION ]
        * [ SUBSESSION_ENFORCEMENT_INFO ]
        [ IP_CAN_TYPE ]
        [ RAT_TYPE ]
        [ TERMINATION_CAUSE ]
        [ USER_EQUIPMENT_INFO ]
        [ QOS_NEGOTIATION ]
        [ QOS_UPGRADE ]
        [ _3GPP_SGSN_MCC_MNC ]
        [ _3GPP_SGSN_ADDRESS ]
        [ _3GPP_SGSN_IPV6_ADDRESS ]
        [ RAI ]
        [ _3GPP_USER_LOCATION_INFO ]
        [ _3GPP_MS_TIMEZONE ]
        [ _3GPP2_BSID ]
        * [ EVENT_TRIGGER ]
        [ MULTIPLE_BBERF_ACTION ]
        [ USER_CSG_INFORMATION ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.215 §5.5.3.
    CCA ::= < "Credit-Control-Answer": 272, 16777267, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { CC_REQUEST_TYPE }
        { CC_REQUEST_NUMBER }
        * [ SUPPORTED_FEATURES ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ QOS_RULE_INSTALL ]
        * [ QOS_RULE_REMOVE ]
        * [ QOS_INFORMATION ]
        [ BEARER_CONTROL_MODE ]
        * [ EVENT_TRIGGER ]
        [ CHARGING_INFORMATION ]
        * [ SUBSESSION_DECISION_INFO ]
        * [ CSG_INFORMATION_REPORTING ]
        * 2 [ AN_GW_ADDRESS ]
        [ ORIGIN_STATE_ID ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ LOAD ]
        * [ AVP ]
    )
    /// TS 29.215.
    ASR ::= < "Abort-Session-Request": 274, 16777267, REQ, PXY > = base::ASR;
    /// TS 29.215.
    ASA ::= < "Abort-Session-Answer": 274, 16777267, PXY > = base::ASA;
    /// TS 29.215.
    STR ::= < "Session-Termination-Request": 275, 16777267, REQ, PXY > = base::STR;
    /// TS 29.215.
    STA ::= < "Session-Termination-Answer": 275, 16777267, PXY > = base::STA;
    /// TS 29.215 §5.5.7.
    TER ::= < "Trigger-Establishment-Request": 8388656, 16777267, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        [ AUTH_SESSION_STATE ]
        [ ORIGIN_STATE_ID ]
        [ SUBSCRIPTION_ID ]
        [ OC_SUPPORTED_FEATURES ]
        [ CALLED_STATION_ID ]
        [ UE_LOCAL_IP_ADDRESS ]
        [ HENB_LOCAL_IP_ADDRESS ]
        [ DRA_BINDING ]
        [ UDP_SOURCE_PORT ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.215 §5.5.8.
    TEA ::= < "Trigger-Establishment-Answer": 8388656, 16777267, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ ORIGIN_STATE_ID ]
        [ DRA_DEPLOYMENT ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ LOAD ]
        * [ AVP ]
    )
}
