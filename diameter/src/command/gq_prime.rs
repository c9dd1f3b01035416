//! Commands of application 16777222, ETSI TS 183 017 (Gq').

use crate::avp;

crate::commands! {
    /// ETSI TS 183 017 §7.1.3.
    RAR ::= < "Re-Auth-Request": 258, 16777222, REQ, PXY > (
        < SESSION_ID >
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        { AUTH_APPLICATION_ID }
        * { SPECIFIC_ACTION }
        * [ FLOW_DESCRIPTION ]
        [ GLOBALLY_UNIQUE_ADDRESS ]
        [ LOGICAL_ACCESS_ID ]
        * [ FLOWS ]
        [ ABORT_CAUSE ]
        [ ORIGIN_STATE_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// ETSI TS 183 017 §7.1.4.
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
    /// ETSI TS 183 017 §7.1.1.
    AAR ::= < "AA-Request": 265, 16777222, REQ, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        [ DESTINATION_HOST ]
        * [ MEDIA_COMPONENT_DESCRIPTION ]
        * [ FLOW_GROUPING ]
        [ AF_CHARGING_IDENTIFIER ]
        [ SIP_FORKING_INDICATION ]
        * [ SPECIFIC_ACTION ]
        [ USER_NAME ]
        [ BINDING_INFORMATION ]
        [ LATCHING_INDICATION ]
        [ RESERVATION_PRIORITY ]
        [ GLOBALLY_UNIQUE_ADDRESS ]
        [ SERVICE_CLASS ]
        [ AUTHORIZATION_LIFETIME ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        [ OVERBOOKING_INDICATOR ]
        * [ AUTHORIZATION_PACKAGE_ID ]
        * [ AVP ]
    )
    /// ETSI TS 183 017 §7.1.2.
    AAA ::= < "AA-Answer": 265, 16777222, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ BINDING_INFORMATION ]
        [ RESERVATION_PRIORITY ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ AUTHORIZATION_LIFETIME ]
        [ AUTH_GRACE_PERIOD ]
        * [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ AVP ]
    )
    /// ETSI TS 183 017 §7.1.7.
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
    /// ETSI TS 183 017 §7.1.8.
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
    /// ETSI TS 183 017 §7.1.5.
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
    /// ETSI TS 183 017 §7.1.6.
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
