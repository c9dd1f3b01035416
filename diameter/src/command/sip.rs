//! Commands of application 6, RFC 4740.

use crate::{avp, command::base};

crate::commands! {
    /// RFC 4740.
    RAR ::= < "Re-Auth-Request": 258, 6, REQ, PXY > = base::RAR;
    /// RFC 4740.
    RAA ::= < "Re-Auth-Answer": 258, 6, PXY > = base::RAA;
    /// RFC 4740.
    ASR ::= < "Abort-Session-Request": 274, 6, REQ, PXY > = base::ASR;
    /// RFC 4740.
    ASA ::= < "Abort-Session-Answer": 274, 6, PXY > = base::ASA;
    /// RFC 4740.
    STR ::= < "Session-Termination-Request": 275, 6, REQ, PXY > = base::STR;
    /// RFC 4740.
    STA ::= < "Session-Termination-Answer": 275, 6, PXY > = base::STA;
    /// RFC 4740 §8.1.
    UAR ::= < "User-Authorization-Request": 283, 6, REQ, PXY > (
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
    /// RFC 4740 §8.2.
    UAA ::= < "User-Authorization-Answer": 283, 6, PXY > (
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
    /// RFC 4740 §8.3.
    SAR ::= < "Server-Assignment-Request": 284, 6, REQ, PXY > (
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
    /// RFC 4740 §8.4.
    SAA ::= < "Server-Assignment-Answer": 284, 6, PXY > (
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
    /// RFC 4740 §8.5.
    LIR ::= < "Location-Info-Request": 285, 6, REQ, PXY > (
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
    /// RFC 4740 §8.6.
    LIA ::= < "Location-Info-Answer": 285, 6, PXY > (
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
    /// RFC 4740 §8.7.
    MAR ::= < "Multimedia-Auth-Request": 286, 6, REQ, PXY > (
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
    /// RFC 4740 §8.8.
    MAA ::= < "Multimedia-Auth-Answer": 286, 6, PXY > (
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
    /// RFC 4740 §8.9.
    RTR ::= < "Registration-Termination-Request": 287, 6, REQ, PXY > (
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
    /// RFC 4740 §8.10.
    RTA ::= < "Registration-Termination-Answer": 287, 6, PXY > (
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
    /// RFC 4740 §8.11.
    PPR ::= < "Push-Profile-Request": 288, 6, REQ, PXY > (
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
    /// RFC 4740 §8.12.
    PPA ::= < "Push-Profile-Answer": 288, 6, PXY > (
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
