//! Commands of application 1, RFC 7155.

use crate::avp;

crate::commands! {
    /// RFC 7155 §3.3.
    RAR ::= < "Re-Auth-Request": 258, 1, REQ, PXY > (
        < SESSION_ID >
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        { AUTH_APPLICATION_ID }
        { RE_AUTH_REQUEST_TYPE }
        [ USER_NAME ]
        [ ORIGIN_AAA_PROTOCOL ]
        [ ORIGIN_STATE_ID ]
        [ NAS_IDENTIFIER ]
        [ NAS_IP_ADDRESS ]
        [ NAS_IPV6_ADDRESS ]
        [ NAS_PORT ]
        [ NAS_PORT_ID ]
        [ NAS_PORT_TYPE ]
        [ SERVICE_TYPE ]
        [ FRAMED_IP_ADDRESS ]
        [ FRAMED_IPV6_PREFIX ]
        [ FRAMED_INTERFACE_ID ]
        [ CALLED_STATION_ID ]
        [ CALLING_STATION_ID ]
        [ ORIGINATING_LINE_INFO ]
        [ ACCT_SESSION_ID ]
        [ ACCT_MULTI_SESSION_ID ]
        [ STATE ]
        * [ CLASS ]
        [ REPLY_MESSAGE ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// RFC 7155 §3.4.
    RAA ::= < "Re-Auth-Answer": 258, 1, PXY > (
        < SESSION_ID >
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ USER_NAME ]
        [ ORIGIN_AAA_PROTOCOL ]
        [ ORIGIN_STATE_ID ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        * [ FAILED_AVP ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        [ SERVICE_TYPE ]
        * [ CONFIGURATION_TOKEN ]
        [ IDLE_TIMEOUT ]
        [ AUTHORIZATION_LIFETIME ]
        [ AUTH_GRACE_PERIOD ]
        [ RE_AUTH_REQUEST_TYPE ]
        [ STATE ]
        * [ CLASS ]
        * [ REPLY_MESSAGE ]
        [ PROMPT ]
        * [ PROXY_INFO ]
        * [ AVP ]
    )
    /// RFC 7155 §3.1.
    AAR ::= < "AA-Request": 265, 1, REQ, PXY > (
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
        [ ORIGIN_AAA_PROTOCOL ]
        [ ORIGIN_STATE_ID ]
        [ PORT_LIMIT ]
        [ USER_NAME ]
        [ USER_PASSWORD ]
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
        [ CHAP_AUTH ]
        [ CHAP_CHALLENGE ]
        * [ FRAMED_COMPRESSION ]
        [ FRAMED_INTERFACE_ID ]
        [ FRAMED_IP_ADDRESS ]
        * [ FRAMED_IPV6_PREFIX ]
        [ FRAMED_IP_NETMASK ]
        [ FRAMED_MTU ]
        [ FRAMED_PROTOCOL ]
        [ ARAP_PASSWORD ]
        [ ARAP_SECURITY ]
        * [ ARAP_SECURITY_DATA ]
        * [ LOGIN_IP_HOST ]
        * [ LOGIN_IPV6_HOST ]
        [ LOGIN_LAT_GROUP ]
        [ LOGIN_LAT_NODE ]
        [ LOGIN_LAT_PORT ]
        [ LOGIN_LAT_SERVICE ]
        * [ TUNNELING ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// RFC 7155 §3.2.
    AAA ::= < "AA-Answer": 265, 1, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { AUTH_REQUEST_TYPE }
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ USER_NAME ]
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
        [ MULTI_ROUND_TIME_OUT ]
        [ SESSION_TIMEOUT ]
        [ STATE ]
        * [ REPLY_MESSAGE ]
        [ ORIGIN_AAA_PROTOCOL ]
        [ ORIGIN_STATE_ID ]
        * [ FILTER_ID ]
        [ PASSWORD_RETRY ]
        [ PORT_LIMIT ]
        [ PROMPT ]
        [ ARAP_CHALLENGE_RESPONSE ]
        [ ARAP_FEATURES ]
        [ ARAP_SECURITY ]
        * [ ARAP_SECURITY_DATA ]
        [ ARAP_ZONE_ACCESS ]
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
        * [ LOGIN_IP_HOST ]
        * [ LOGIN_IPV6_HOST ]
        [ LOGIN_LAT_GROUP ]
        [ LOGIN_LAT_NODE ]
        [ LOGIN_LAT_PORT ]
        [ LOGIN_LAT_SERVICE ]
        [ LOGIN_SERVICE ]
        [ LOGIN_TCP_PORT ]
        * [ NAS_FILTER_RULE ]
        * [ QOS_FILTER_RULE ]
        * [ TUNNELING ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        * [ AVP ]
    )
    /// RFC 7155 §3.9.
    ACR ::= < "Accounting-Request": 271, 1, REQ, PXY > (
        < SESSION_ID >
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { ACCOUNTING_RECORD_TYPE }
        { ACCOUNTING_RECORD_NUMBER }
        { ACCT_APPLICATION_ID }
        [ USER_NAME ]
        [ ACCOUNTING_SUB_SESSION_ID ]
        [ ACCT_SESSION_ID ]
        [ ACCT_MULTI_SESSION_ID ]
        [ ORIGIN_AAA_PROTOCOL ]
        [ ORIGIN_STATE_ID ]
        [ DESTINATION_HOST ]
        [ EVENT_TIMESTAMP ]
        [ ACCT_DELAY_TIME ]
        [ NAS_IDENTIFIER ]
        [ NAS_IP_ADDRESS ]
        [ NAS_IPV6_ADDRESS ]
        [ NAS_PORT ]
        [ NAS_PORT_ID ]
        [ NAS_PORT_TYPE ]
        * [ CLASS ]
        [ SERVICE_TYPE ]
        [ TERMINATION_CAUSE ]
        [ ACCOUNTING_INPUT_OCTETS ]
        [ ACCOUNTING_INPUT_PACKETS ]
        [ ACCOUNTING_OUTPUT_OCTETS ]
        [ ACCOUNTING_OUTPUT_PACKETS ]
        [ ACCT_AUTHENTIC ]
        [ ACCOUNTING_AUTH_METHOD ]
        [ ACCT_LINK_COUNT ]
        [ ACCT_SESSION_TIME ]
        [ ACCT_TUNNEL_CONNECTION ]
        [ ACCT_TUNNEL_PACKETS_LOST ]
        [ CALLBACK_ID ]
        [ CALLBACK_NUMBER ]
        [ CALLED_STATION_ID ]
        [ CALLING_STATION_ID ]
        * [ CONNECT_INFO ]
        [ ORIGINATING_LINE_INFO ]
        [ AUTHORIZATION_LIFETIME ]
        [ SESSION_TIMEOUT ]
        [ IDLE_TIMEOUT ]
        [ PORT_LIMIT ]
        [ ACCOUNTING_REALTIME_REQUIRED ]
        [ ACCT_INTERIM_INTERVAL ]
        * [ FILTER_ID ]
        * [ NAS_FILTER_RULE ]
        * [ QOS_FILTER_RULE ]
        [ FRAMED_APPLETALK_LINK ]
        [ FRAMED_APPLETALK_NETWORK ]
        [ FRAMED_APPLETALK_ZONE ]
        [ FRAMED_COMPRESSION ]
        [ FRAMED_INTERFACE_ID ]
        [ FRAMED_IP_ADDRESS ]
        [ FRAMED_IP_NETMASK ]
        * [ FRAMED_IPV6_PREFIX ]
        [ FRAMED_IPV6_POOL ]
        * [ FRAMED_IPV6_ROUTE ]
        [ FRAMED_IPX_NETWORK ]
        [ FRAMED_MTU ]
        [ FRAMED_POOL ]
        [ FRAMED_PROTOCOL ]
        * [ FRAMED_ROUTE ]
        [ FRAMED_ROUTING ]
        * [ LOGIN_IP_HOST ]
        * [ LOGIN_IPV6_HOST ]
        [ LOGIN_LAT_GROUP ]
        [ LOGIN_LAT_NODE ]
        [ LOGIN_LAT_PORT ]
        [ LOGIN_LAT_SERVICE ]
        [ LOGIN_SERVICE ]
        [ LOGIN_TCP_PORT ]
        * [ TUNNELING ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// RFC 7155 §3.10.
    ACA ::= < "Accounting-Answer": 271, 1, PXY > (
        < SESSION_ID >
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { ACCOUNTING_RECORD_TYPE }
        { ACCOUNTING_RECORD_NUMBER }
        { ACCT_APPLICATION_ID }
        [ USER_NAME ]
        [ ACCOUNTING_SUB_SESSION_ID ]
        [ ACCT_SESSION_ID ]
        [ ACCT_MULTI_SESSION_ID ]
        [ EVENT_TIMESTAMP ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        * [ FAILED_AVP ]
        [ ORIGIN_AAA_PROTOCOL ]
        [ ORIGIN_STATE_ID ]
        [ NAS_IDENTIFIER ]
        [ NAS_IP_ADDRESS ]
        [ NAS_IPV6_ADDRESS ]
        [ NAS_PORT ]
        [ NAS_PORT_ID ]
        [ NAS_PORT_TYPE ]
        [ SERVICE_TYPE ]
        [ TERMINATION_CAUSE ]
        [ ACCOUNTING_REALTIME_REQUIRED ]
        [ ACCT_INTERIM_INTERVAL ]
        * [ CLASS ]
        * [ PROXY_INFO ]
        * [ AVP ]
    )
    /// RFC 7155 §3.7.
    ASR ::= < "Abort-Session-Request": 274, 1, REQ, PXY > (
        < SESSION_ID >
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        { AUTH_APPLICATION_ID }
        [ USER_NAME ]
        [ ORIGIN_AAA_PROTOCOL ]
        [ ORIGIN_STATE_ID ]
        [ NAS_IDENTIFIER ]
        [ NAS_IP_ADDRESS ]
        [ NAS_IPV6_ADDRESS ]
        [ NAS_PORT ]
        [ NAS_PORT_ID ]
        [ NAS_PORT_TYPE ]
        [ SERVICE_TYPE ]
        [ FRAMED_IP_ADDRESS ]
        [ FRAMED_IPV6_PREFIX ]
        [ FRAMED_INTERFACE_ID ]
        [ CALLED_STATION_ID ]
        [ CALLING_STATION_ID ]
        [ ORIGINATING_LINE_INFO ]
        [ ACCT_SESSION_ID ]
        [ ACCT_MULTI_SESSION_ID ]
        [ STATE ]
        * [ CLASS ]
        * [ REPLY_MESSAGE ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// RFC 7155 §3.8.
    ASA ::= < "Abort-Session-Answer": 274, 1, PXY > (
        < SESSION_ID >
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ USER_NAME ]
        [ ORIGIN_AAA_PROTOCOL ]
        [ ORIGIN_STATE_ID ]
        [ STATE ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        * [ FAILED_AVP ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        * [ AVP ]
    )
    /// RFC 7155 §3.5.
    STR ::= < "Session-Termination-Request": 275, 1, REQ, PXY > (
        < SESSION_ID >
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { AUTH_APPLICATION_ID }
        { TERMINATION_CAUSE }
        [ USER_NAME ]
        [ DESTINATION_HOST ]
        * [ CLASS ]
        [ ORIGIN_AAA_PROTOCOL ]
        [ ORIGIN_STATE_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// RFC 7155 §3.6.
    STA ::= < "Session-Termination-Answer": 275, 1, PXY > (
        < SESSION_ID >
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ USER_NAME ]
        * [ CLASS ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        * [ FAILED_AVP ]
        [ ORIGIN_AAA_PROTOCOL ]
        [ ORIGIN_STATE_ID ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        * [ AVP ]
    )
}
