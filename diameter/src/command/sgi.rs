//! Commands of application 1, 3GPP TS 29.061 (Gi, SGi).

use crate::{avp, command::nasreq};

crate::commands! {
    /// TS 29.061.
    RAR ::= < "Re-Auth-Request": 258, 1, REQ, PXY > = nasreq::RAR;
    /// TS 29.061.
    RAA ::= < "Re-Auth-Answer": 258, 1, PXY > = nasreq::RAA;
    /// TS 29.061.
    AAR ::= < "AA-Request": 265, 1, REQ, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { AUTH_REQUEST_TYPE }
        [ DESTINATION_HOST ]
        [ NAS_PORT ]
        [ NAS_PORT_ID ]
        [ NAS_PORT_TYPE ]
        [ ORIGIN_STATE_ID ]
        [ PORT_LIMIT ]
        [ USER_NAME ]
        [ USER_PASSWORD ]
        [ SERVICE_TYPE ]
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
        * [ DELEGATED_IPV6_PREFIX ]
        [ FRAMED_IP_NETMASK ]
        [ FRAMED_MTU ]
        [ FRAMED_PROTOCOL ]
        * [ LOGIN_IP_HOST ]
        * [ LOGIN_IPV6_HOST ]
        [ LOGIN_LAT_GROUP ]
        [ LOGIN_LAT_NODE ]
        [ LOGIN_LAT_PORT ]
        [ LOGIN_LAT_SERVICE ]
        * [ TUNNELING ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        [ _3GPP_IMSI ]
        [ EXTERNAL_IDENTIFIER_3GPP ]
        [ _3GPP_CHARGING_ID ]
        [ _3GPP_PDP_TYPE ]
        [ _3GPP_CG_ADDRESS ]
        [ _3GPP_GPRS_NEGOTIATED_QOS_PROFILE ]
        [ _3GPP_SGSN_ADDRESS ]
        [ _3GPP_GGSN_ADDRESS ]
        [ _3GPP_IMSI_MCC_MNC ]
        [ _3GPP_GGSN_MCC_MNC ]
        [ _3GPP_NSAPI ]
        [ _3GPP_SELECTION_MODE ]
        [ _3GPP_CHARGING_CHARACTERISTICS ]
        [ _3GPP_CG_IPV6_ADDRESS ]
        [ _3GPP_SGSN_IPV6_ADDRESS ]
        [ _3GPP_GGSN_IPV6_ADDRESS ]
        [ _3GPP_SGSN_MCC_MNC ]
        [ _3GPP_USER_LOCATION_INFO ]
        [ _3GPP_RAT_TYPE ]
        [ _3GPP_CAMEL_CHARGING_INFO ]
        [ _3GPP_NEGOTIATED_DSCP ]
        [ _3GPP_ALLOCATE_IP_TYPE ]
        [ TWAN_IDENTIFIER ]
        [ _3GPP_UE_LOCAL_IP_ADDRESS ]
        [ _3GPP_UE_SOURCE_PORT ]
        * [ AVP ]
    )
    /// TS 29.061.
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
        [ ACCT_INTERIM_INTERVAL ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        [ IDLE_TIMEOUT ]
        [ AUTHORIZATION_LIFETIME ]
        [ AUTH_GRACE_PERIOD ]
        [ AUTH_SESSION_STATE ]
        [ RE_AUTH_REQUEST_TYPE ]
        [ MULTI_ROUND_TIME_OUT ]
        [ SESSION_TIMEOUT ]
        * [ REPLY_MESSAGE ]
        [ ORIGIN_STATE_ID ]
        * [ FILTER_ID ]
        [ PORT_LIMIT ]
        [ PROMPT ]
        [ CALLBACK_ID ]
        [ CALLBACK_NUMBER ]
        * [ FRAMED_COMPRESSION ]
        [ FRAMED_INTERFACE_ID ]
        [ FRAMED_IP_ADDRESS ]
        * [ FRAMED_IPV6_PREFIX ]
        [ FRAMED_IPV6_POOL ]
        * [ FRAMED_IPV6_ROUTE ]
        * [ DELEGATED_IPV6_PREFIX ]
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
        [ _3GPP_IPV6_DNS_SERVERS ]
        * [ EXTERNAL_IDENTIFIER_3GPP ]
        * [ AVP ]
    )
    /// TS 29.061.
    ACR ::= < "Accounting-Request": 271, 1, REQ, PXY > (
        < SESSION_ID >
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { ACCOUNTING_RECORD_TYPE }
        { ACCOUNTING_RECORD_NUMBER }
        [ ACCT_APPLICATION_ID ]
        [ USER_NAME ]
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
        [ ACCOUNTING_INPUT_OCTETS ]
        [ ACCOUNTING_INPUT_PACKETS ]
        [ ACCOUNTING_OUTPUT_OCTETS ]
        [ ACCOUNTING_OUTPUT_PACKETS ]
        [ ACCT_AUTHENTIC ]
        [ ACCOUNTING_AUTH_METHOD ]
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
        [ FRAMED_COMPRESSION ]
        [ FRAMED_INTERFACE_ID ]
        [ FRAMED_IP_ADDRESS ]
        [ FRAMED_IP_NETMASK ]
        * [ FRAMED_IPV6_PREFIX ]
        [ FRAMED_IPV6_POOL ]
        * [ FRAMED_IPV6_ROUTE ]
        * [ DELEGATED_IPV6_PREFIX ]
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
        [ _3GPP_IMSI ]
        [ EXTERNAL_IDENTIFIER_3GPP ]
        [ _3GPP_CHARGING_ID ]
        [ _3GPP_PDP_TYPE ]
        [ _3GPP_CG_ADDRESS ]
        [ _3GPP_GPRS_NEGOTIATED_QOS_PROFILE ]
        [ _3GPP_SGSN_ADDRESS ]
        [ _3GPP_GGSN_ADDRESS ]
        [ _3GPP_IMSI_MCC_MNC ]
        [ _3GPP_GGSN_MCC_MNC ]
        [ _3GPP_NSAPI ]
        [ _3GPP_SELECTION_MODE ]
        [ _3GPP_CHARGING_CHARACTERISTICS ]
        [ _3GPP_CG_IPV6_ADDRESS ]
        [ _3GPP_SGSN_IPV6_ADDRESS ]
        [ _3GPP_GGSN_IPV6_ADDRESS ]
        [ _3GPP_SGSN_MCC_MNC ]
        [ _3GPP_IMEISV ]
        [ _3GPP_RAT_TYPE ]
        [ _3GPP_USER_LOCATION_INFO ]
        [ _3GPP_MS_TIMEZONE ]
        [ _3GPP_CAMEL_CHARGING_INFO ]
        [ _3GPP_PACKET_FILTER ]
        [ _3GPP_NEGOTIATED_DSCP ]
        [ TWAN_IDENTIFIER ]
        [ _3GPP_USER_LOCATION_INFO_TIME ]
        * [ _3GPP_SECONDARY_RAT_USAGE ]
        [ _3GPP_UE_LOCAL_IP_ADDRESS ]
        [ _3GPP_UE_SOURCE_PORT ]
        * [ AVP ]
    )
    /// TS 29.061.
    ACA ::= < "Accounting-Answer": 271, 1, PXY > (
        < SESSION_ID >
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { ACCOUNTING_RECORD_TYPE }
        { ACCOUNTING_RECORD_NUMBER }
        [ ACCT_APPLICATION_ID ]
        [ USER_NAME ]
        [ EVENT_TIMESTAMP ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        [ ORIGIN_STATE_ID ]
        [ NAS_IDENTIFIER ]
        [ NAS_IP_ADDRESS ]
        [ NAS_IPV6_ADDRESS ]
        [ NAS_PORT ]
        [ NAS_PORT_ID ]
        [ NAS_PORT_TYPE ]
        [ SERVICE_TYPE ]
        [ ACCOUNTING_REALTIME_REQUIRED ]
        [ ACCT_INTERIM_INTERVAL ]
        * [ CLASS ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.061.
    ASR ::= < "Abort-Session-Request": 274, 1, REQ, PXY > (
        < SESSION_ID >
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        { AUTH_APPLICATION_ID }
        [ ORIGIN_STATE_ID ]
        * [ PROXY_INFO ]
        [ _3GPP_NSAPI ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.061.
    ASA ::= < "Abort-Session-Answer": 274, 1, PXY > (
        < SESSION_ID >
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ USER_NAME ]
        [ ORIGIN_STATE_ID ]
        [ EXPERIMENTAL_RESULT ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        * [ AVP ]
    )
    /// TS 29.061.
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
        [ ORIGIN_STATE_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.061.
    STA ::= < "Session-Termination-Answer": 275, 1, PXY > (
        < SESSION_ID >
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ USER_NAME ]
        * [ CLASS ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        [ ORIGIN_STATE_ID ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        * [ AVP ]
    )
}
