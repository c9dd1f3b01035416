//! Commands of application 11, RFC 6738.

use crate::avp;

crate::commands! {
    /// RFC 6738.
    IKESKR ::= < "IKEv2-SK-Request": 329, 11, REQ, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { AUTH_REQUEST_TYPE }
        [ DESTINATION_HOST ]
        [ NAS_IDENTIFIER ]
        [ NAS_IP_ADDRESS ]
        [ NAS_IPV6_ADDRESS ]
        [ NAS_PORT ]
        [ ORIGIN_STATE_ID ]
        [ USER_NAME ]
        [ KEY_SPI ]
        { IKEV2_IDENTITY }
        [ AUTH_SESSION_STATE ]
        { IKEV2_NONCES }
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
    )
    /// RFC 6738.
    IKESKA ::= < "IKEv2-SK-Answer": 329, 11, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { AUTH_REQUEST_TYPE }
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ USER_NAME ]
        [ KEY ]
        [ RESPONDER_IDENTITY ]
        [ AUTH_SESSION_STATE ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        * [ FAILED_AVP ]
        [ ORIGIN_STATE_ID ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
    )
}
