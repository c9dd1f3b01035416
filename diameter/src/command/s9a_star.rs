//! Commands of application 16777320, 3GPP TS 29.215 (S9a*).

use crate::{avp, command::base};

crate::commands! {
    /// TS 29.215.
    RAR ::= < "Re-Auth-Request": 258, 16777320, REQ, PXY > (
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
        * [ CHARGING_RULE_INSTALL ]
        * [ CHARGING_RULE_REMOVE ]
        [ SESSION_RELEASE_CAUSE ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.215.
    RAA ::= < "Re-Auth-Answer": 258, 16777320, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ ORIGIN_STATE_ID ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        [ QOS_INFORMATION ]
        * [ CHARGING_RULE_REPORT ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ AVP ]
    )
    /// TS 29.215.
    CCR ::= < "Credit-Control-Request": 272, 16777320, REQ, PXY > (
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
        [ SUBSCRIPTION_ID ]
        [ CALLED_STATION_ID ]
        [ OC_SUPPORTED_FEATURES ]
        * [ SUPPORTED_FEATURES ]
        * [ CHARGING_RULE_REPORT ]
        [ UE_LOCAL_IP_ADDRESS ]
        [ UE_LOCAL_IPV6_PREFIX ]
        [ QOS_INFORMATION ]
        [ TDF_INFORMATION ]
        [ TERMINATION_CAUSE ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.215.
    CCA ::= < "Credit-Control-Answer": 272, 16777320, PXY > (
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
        * [ CHARGING_RULE_INSTALL ]
        * [ CHARGING_RULE_REMOVE ]
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
    ASR ::= < "Abort-Session-Request": 274, 16777320, REQ, PXY > = base::ASR;
    /// TS 29.215.
    ASA ::= < "Abort-Session-Answer": 274, 16777320, PXY > = base::ASA;
    /// TS 29.215.
    STR ::= < "Session-Termination-Request": 275, 16777320, REQ, PXY > = base::STR;
    /// TS 29.215.
    STA ::= < "Session-Termination-Answer": 275, 16777320, PXY > = base::STA;
}
