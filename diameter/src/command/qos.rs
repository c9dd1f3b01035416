//! Commands of application 9, RFC 5866.

use crate::avp;

crate::commands! {
    /// RFC 5866 §5.5.
    RAR ::= < "Re-Auth-Request": 258, 9, REQ, PXY > (
        < SESSION_ID >
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        { AUTH_APPLICATION_ID }
        { RE_AUTH_REQUEST_TYPE }
        [ USER_NAME ]
        [ ORIGIN_STATE_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ QOS_RESOURCES ]
        [ SESSION_TIMEOUT ]
        [ AUTHORIZATION_LIFETIME ]
        [ AUTH_GRACE_PERIOD ]
        * [ AVP ]
    )
    /// RFC 5866 §5.6.
    RAA ::= < "Re-Auth-Answer": 258, 9, PXY > (
        < SESSION_ID >
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ USER_NAME ]
        [ ORIGIN_STATE_ID ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        * [ FAILED_AVP ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        * [ QOS_RESOURCES ]
        * [ AVP ]
    )
    /// RFC 5866 §5.1.
    QAR ::= < "QoS-Authorization-Request": 326, 9, REQ, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { AUTH_REQUEST_TYPE }
        [ DESTINATION_HOST ]
        [ USER_NAME ]
        * [ QOS_RESOURCES ]
        [ QOS_AUTHORIZATION_DATA ]
        [ BOUND_AUTH_SESSION_ID ]
        * [ AVP ]
    )
    /// RFC 5866 §5.2.
    QAA ::= < "QoS-Authorization-Answer": 326, 9, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { AUTH_REQUEST_TYPE }
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * [ QOS_RESOURCES ]
        [ ACCT_MULTI_SESSION_ID ]
        [ SESSION_TIMEOUT ]
        [ AUTHORIZATION_LIFETIME ]
        [ AUTH_GRACE_PERIOD ]
        * [ AVP ]
    )
    /// RFC 5866 §5.3.
    QIR ::= < "QoS-Install-Request": 327, 9, REQ, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { AUTH_REQUEST_TYPE }
        [ DESTINATION_HOST ]
        * [ QOS_RESOURCES ]
        [ SESSION_TIMEOUT ]
        [ AUTHORIZATION_LIFETIME ]
        [ AUTH_GRACE_PERIOD ]
        * [ AVP ]
    )
    /// RFC 5866 §5.4.
    QIA ::= < "QoS-Install-Answer": 327, 9, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { RESULT_CODE }
        * [ QOS_RESOURCES ]
        * [ AVP ]
    )
}
