//! Commands of application 12, RFC 6736.

use crate::avp;

crate::commands! {
    /// RFC 6736.
    NCR ::= < "NAT-Control-Request": 330, 12, REQ, PXY > (
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        { NC_REQUEST_TYPE }
        [ SESSION_ID ]
        [ ORIGIN_STATE_ID ]
        [ NAT_CONTROL_REMOVE ]
        [ NAT_CONTROL_INSTALL ]
        [ NAT_EXTERNAL_ADDRESS ]
        [ USER_NAME ]
        [ LOGICAL_ACCESS_ID ]
        [ PHYSICAL_ACCESS_ID ]
        [ FRAMED_IP_ADDRESS ]
        [ FRAMED_IPV6_PREFIX ]
        [ FRAMED_INTERFACE_ID ]
        [ EGRESS_VLANID ]
        [ NAS_PORT_ID ]
        [ ADDRESS_REALM ]
        [ CALLING_STATION_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// RFC 6736.
    NCA ::= < "NAT-Control-Answer": 330, 12, PXY > (
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { RESULT_CODE }
        [ SESSION_ID ]
        [ NC_REQUEST_TYPE ]
        * [ NAT_CONTROL_DEFINITION ]
        [ CURRENT_NAT_BINDINGS ]
        [ ORIGIN_STATE_ID ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        * [ FAILED_AVP ]
        * [ PROXY_INFO ]
        [ DUPLICATE_SESSION_ID ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
}
