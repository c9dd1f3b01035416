//! Commands of application 16777224, 3GPP TS 29.210 (Gx of Release 6).

use crate::avp;

crate::commands! {
    /// TS 29.210 (Gx of Release 6).
    CCR ::= < "Credit-Control-Request": 272, 16777224, REQ > (
        < SESSION_ID >
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
        [ _3GPP_RAT_TYPE ]
        [ TERMINATION_CAUSE ]
        [ USER_EQUIPMENT_INFO ]
        [ _3GPP_GPRS_NEGOTIATED_QOS_PROFILE ]
        [ _3GPP_SGSN_MCC_MNC ]
        [ _3GPP_SGSN_ADDRESS ]
        [ _3GPP_SGSN_IPV6_ADDRESS ]
        [ CALLED_STATION_ID ]
        [ BEARER_USAGE ]
        [ PDP_SESSION_OPERATION ]
        * [ TFT_PACKET_FILTER_INFORMATION ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        0 * 0 [ RESULT_CODE ]
        0 * 0 [ EXPERIMENTAL_RESULT ]
    )
    /// TS 29.210 (Gx of Release 6).
    CCA ::= < "Credit-Control-Answer": 272, 16777224 > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { CC_REQUEST_TYPE }
        { CC_REQUEST_NUMBER }
        { RESULT_CODE }
        [ EXPERIMENTAL_RESULT ]
        * [ EVENT_TRIGGER ]
        [ ORIGIN_STATE_ID ]
        * [ CHARGING_RULE_REMOVE ]
        * [ CHARGING_RULE_INSTALL ]
        [ CHARGING_INFORMATION ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        * [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        0 * 0 [ DESTINATION_HOST ]
        0 * 0 [ DESTINATION_REALM ]
    )
}
