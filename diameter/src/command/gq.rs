//! Commands of application 16777222, 3GPP TS 29.209 (Gq).

use crate::avp;

crate::commands! {
    /// TS 29.209 §6.3.3.
    RAR ::= < "Re-Auth-Request": 258, 16777222, REQ, PXY > (
        < SESSION_ID >
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        { AUTH_APPLICATION_ID }
        * { SPECIFIC_ACTION }
        * [ ACCESS_NETWORK_CHARGING_IDENTIFIER ]
        [ ACCESS_NETWORK_CHARGING_ADDRESS ]
        * [ FLOWS ]
        [ ABORT_CAUSE ]
        [ ORIGIN_STATE_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.209 §6.3.4.
    RAA ::= < "Re-Auth-Answer": 258, 16777222, PXY > (
        < SESSION_ID >
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        * [ MEDIA_COMPONENT_DESCRIPTION ]
        * [ FLOW_GROUPING ]
        [ ORIGIN_STATE_ID ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        * [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ AVP ]
    )
    /// TS 29.209 §6.3.1.
    AAR ::= < "AA-Request": 265, 16777222, REQ, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        * [ MEDIA_COMPONENT_DESCRIPTION ]
        * [ FLOW_GROUPING ]
        [ AF_CHARGING_IDENTIFIER ]
        [ SIP_FORKING_INDICATION ]
        * [ SPECIFIC_ACTION ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.209 §6.3.2.
    AAA ::= < "AA-Answer": 265, 16777222, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ AUTHORIZATION_TOKEN ]
        * [ ACCESS_NETWORK_CHARGING_IDENTIFIER ]
        [ ACCESS_NETWORK_CHARGING_ADDRESS ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        * [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ AVP ]
    )
    /// TS 29.209 §6.3.7.
    ASR ::= < "Abort-Session-Request": 274, 16777222, REQ, PXY > (
        < SESSION_ID >
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        { AUTH_APPLICATION_ID }
        { ABORT_CAUSE }
        [ ORIGIN_STATE_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.209 §6.3.8.
    ASA ::= < "Abort-Session-Answer": 274, 16777222, PXY > (
        < SESSION_ID >
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ ORIGIN_STATE_ID ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        * [ FAILED_AVP ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        * [ AVP ]
    )
    /// TS 29.209 §6.3.5.
    STR ::= < "Session-Termination-Request": 275, 16777222, REQ, PXY > (
        < SESSION_ID >
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { TERMINATION_CAUSE }
        { AUTH_APPLICATION_ID }
        [ DESTINATION_HOST ]
        * [ CLASS ]
        [ ORIGIN_STATE_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.209 §6.3.6.
    STA ::= < "Session-Termination-Answer": 275, 16777222, PXY > (
        < SESSION_ID >
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        * [ FAILED_AVP ]
        [ ORIGIN_STATE_ID ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        * [ AVP ]
    )
}
