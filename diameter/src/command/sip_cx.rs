//! Commands of application 6, RFC 4740 under the command codes of Cx.

use crate::avp;

crate::commands! {
    /// RFC 4740.
    UAR ::= < "User-Authorization-Request": 300, 6, REQ, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { SIP_AOR }
        [ DESTINATION_HOST ]
        [ USER_NAME ]
        [ SIP_VISITED_NETWORK_ID ]
        [ SIP_USER_AUTHORIZATION_TYPE ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// RFC 4740.
    UAA ::= < "User-Authorization-Answer": 300, 6, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ SIP_SERVER_URI ]
        [ SIP_SERVER_CAPABILITIES ]
        [ AUTHORIZATION_LIFETIME ]
        [ AUTH_GRACE_PERIOD ]
        [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// RFC 4740.
    SAR ::= < "Server-Assignment-Request": 301, 6, REQ, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { SIP_SERVER_ASSIGNMENT_TYPE }
        { SIP_USER_DATA_ALREADY_AVAILABLE }
        [ DESTINATION_HOST ]
        [ USER_NAME ]
        [ SIP_SERVER_URI ]
        * [ SIP_SUPPORTED_USER_DATA_TYPE ]
        * [ SIP_AOR ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// RFC 4740.
    SAA ::= < "Server-Assignment-Answer": 301, 6, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { RESULT_CODE }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * [ SIP_USER_DATA ]
        [ SIP_ACCOUNTING_INFORMATION ]
        * [ SIP_SUPPORTED_USER_DATA_TYPE ]
        [ USER_NAME ]
        [ AUTH_GRACE_PERIOD ]
        [ AUTHORIZATION_LIFETIME ]
        [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// RFC 4740.
    LIR ::= < "Location-Info-Request": 302, 6, REQ, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { SIP_AOR }
        [ DESTINATION_HOST ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// RFC 4740.
    LIA ::= < "Location-Info-Answer": 302, 6, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { RESULT_CODE }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ SIP_SERVER_URI ]
        [ SIP_SERVER_CAPABILITIES ]
        [ AUTH_GRACE_PERIOD ]
        [ AUTHORIZATION_LIFETIME ]
        [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// RFC 4740.
    MAR ::= < "Multimedia-Auth-Request": 303, 6, REQ, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { SIP_AOR }
        { SIP_METHOD }
        [ DESTINATION_HOST ]
        [ USER_NAME ]
        [ SIP_SERVER_URI ]
        [ SIP_NUMBER_AUTH_ITEMS ]
        [ SIP_AUTH_DATA_ITEM ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// RFC 4740.
    MAA ::= < "Multimedia-Auth-Answer": 303, 6, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { RESULT_CODE }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ USER_NAME ]
        [ SIP_AOR ]
        [ SIP_NUMBER_AUTH_ITEMS ]
        * [ SIP_AUTH_DATA_ITEM ]
        [ AUTHORIZATION_LIFETIME ]
        [ AUTH_GRACE_PERIOD ]
        [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// RFC 4740.
    RTR ::= < "Registration-Termination-Request": 304, 6, REQ, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_HOST }
        { SIP_DEREGISTRATION_REASON }
        [ DESTINATION_REALM ]
        [ USER_NAME ]
        * [ SIP_AOR ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// RFC 4740.
    RTA ::= < "Registration-Termination-Answer": 304, 6, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { RESULT_CODE }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ AUTHORIZATION_LIFETIME ]
        [ AUTH_GRACE_PERIOD ]
        [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// RFC 4740.
    PPR ::= < "Push-Profile-Request": 305, 6, REQ, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { USER_NAME }
        * [ SIP_USER_DATA ]
        [ SIP_ACCOUNTING_INFORMATION ]
        [ DESTINATION_HOST ]
        [ AUTHORIZATION_LIFETIME ]
        [ AUTH_GRACE_PERIOD ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// RFC 4740.
    PPA ::= < "Push-Profile-Answer": 305, 6, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { RESULT_CODE }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
}
