//! Commands of application 5, RFC 4072.

use crate::avp;

crate::commands! {
    /// RFC 4072 §3.1.
    DER ::= < "Diameter-EAP-Request": 268, 5, REQ, PXY > (
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
        [ NAS_PORT_ID ]
        [ NAS_PORT_TYPE ]
        [ ORIGIN_STATE_ID ]
        [ PORT_LIMIT ]
        [ USER_NAME ]
        { EAP_PAYLOAD }
        [ EAP_KEY_NAME ]
        [ SERVICE_TYPE ]
        [ STATE ]
        [ AUTHORIZATION_LIFETIME ]
        [ AUTH_GRACE_PERIOD ]
        [ AUTH_SESSION_STATE ]
        [ CALLBACK_NUMBER ]
        [ CALLED_STATION_ID ]
        [ CALLING_STATION_ID ]
        [ ORIGINATING_LINE_INFO ]
        [ CONNECT_INFO ]
        * [ FRAMED_COMPRESSION ]
        [ FRAMED_INTERFACE_ID ]
        [ FRAMED_IP_ADDRESS ]
        * [ FRAMED_IPV6_PREFIX ]
        [ FRAMED_IP_NETMASK ]
        [ FRAMED_MTU ]
        [ FRAMED_PROTOCOL ]
        * [ TUNNELING ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// RFC 4072 §3.2.
    DEA ::= < "Diameter-EAP-Answer": 268, 5, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { AUTH_REQUEST_TYPE }
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ USER_NAME ]
        [ EAP_PAYLOAD ]
        [ EAP_REISSUED_PAYLOAD ]
        [ EAP_MASTER_SESSION_KEY ]
        [ EAP_KEY_NAME ]
        [ MULTI_ROUND_TIME_OUT ]
        [ ACCOUNTING_EAP_AUTH_METHOD ]
        [ SERVICE_TYPE ]
        * [ CLASS ]
        * [ CONFIGURATION_TOKEN ]
        [ ACCT_INTERIM_INTERVAL ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        * [ FAILED_AVP ]
        [ IDLE_TIMEOUT ]
        [ AUTHORIZATION_LIFETIME ]
        [ AUTH_GRACE_PERIOD ]
        [ AUTH_SESSION_STATE ]
        [ RE_AUTH_REQUEST_TYPE ]
        [ SESSION_TIMEOUT ]
        [ STATE ]
        * [ REPLY_MESSAGE ]
        [ ORIGIN_STATE_ID ]
        * [ FILTER_ID ]
        [ PORT_LIMIT ]
        [ CALLBACK_ID ]
        [ CALLBACK_NUMBER ]
        [ FRAMED_APPLETALK_LINK ]
        * [ FRAMED_APPLETALK_NETWORK ]
        [ FRAMED_APPLETALK_ZONE ]
        * [ FRAMED_COMPRESSION ]
        [ FRAMED_INTERFACE_ID ]
        [ FRAMED_IP_ADDRESS ]
        * [ FRAMED_IPV6_PREFIX ]
        [ FRAMED_IPV6_POOL ]
        * [ FRAMED_IPV6_ROUTE ]
        [ FRAMED_IP_NETMASK ]
        * [ FRAMED_ROUTE ]
        [ FRAMED_POOL ]
        [ FRAMED_IPX_NETWORK ]
        [ FRAMED_MTU ]
        [ FRAMED_PROTOCOL ]
        [ FRAMED_ROUTING ]
        * [ NAS_FILTER_RULE ]
        * [ QOS_FILTER_RULE ]
        * [ TUNNELING ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        * [ AVP ]
    )
}
