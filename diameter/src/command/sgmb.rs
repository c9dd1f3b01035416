//! Commands of application 16777292, 3GPP TS 29.061 (SGmb).

use crate::avp;

crate::commands! {
    /// TS 29.061 §20.4.1.
    RAR ::= < "Re-Auth-Request": 258, 16777292, REQ, PXY > (
        < SESSION_ID >
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        { AUTH_APPLICATION_ID }
        { RE_AUTH_REQUEST_TYPE }
        [ CALLED_STATION_ID ]
        [ FRAMED_IP_ADDRESS ]
        [ FRAMED_IPV6_PREFIX ]
        [ FRAMED_INTERFACE_ID ]
        [ MBMS_ACCESS_INDICATOR ]
        [ MBMS_STARTSTOP_INDICATION ]
        [ MBMS_SERVICE_AREA ]
        [ QOS_INFORMATION ]
        [ MBMS_SESSION_DURATION ]
        [ MBMS_SESSION_IDENTITY ]
        [ MBMS_SESSION_REPETITION_NUMBER ]
        [ TMGI ]
        * [ _3GPP_SGSN_ADDRESS ]
        * [ _3GPP_SGSN_IPV6_ADDRESS ]
        [ MBMS_TIME_TO_DATA_TRANSFER ]
        [ MBMS_DATA_TRANSFER_START ]
        [ MBMS_DATA_TRANSFER_STOP ]
        [ MBMS_FLAGS ]
        [ MBMS_USER_DATA_MODE_INDICATION ]
        [ MBMS_BMSC_SSM_IP_ADDRESS ]
        [ MBMS_BMSC_SSM_IPV6_ADDRESS ]
        [ MBMS_FLOW_IDENTIFIER ]
        [ CN_IP_MULTICAST_DISTRIBUTION ]
        [ MBMS_HC_INDICATOR ]
        [ MBMS_GW_UDP_PORT_INDICATOR ]
        [ MBMS_GW_SSM_IP_ADDRESS ]
        [ MBMS_GW_SSM_IPV6_ADDRESS ]
        [ MBMS_BMSC_SSM_UDP_PORT ]
        [ MBMS_CELL_LIST ]
        [ LOCAL_M1_INFORMATION ]
        [ ORIGIN_STATE_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ SUPPORTED_FEATURES ]
        [ RESTART_COUNTER ]
    )
    /// TS 29.061 §20.4.2.
    RAA ::= < "Re-Auth-Answer": 258, 16777292, PXY > (
        < SESSION_ID >
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ MBMS_STARTSTOP_INDICATION ]
        [ MBMS_GGSN_ADDRESS ]
        [ MBMS_GGSN_IPV6_ADDRESS ]
        [ MBMS_USER_DATA_MODE_INDICATION ]
        [ MBMS_GW_UDP_PORT ]
        [ ORIGIN_STATE_ID ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        [ PROXY_INFO ]
        * [ SUPPORTED_FEATURES ]
        [ RESTART_COUNTER ]
    )
    /// TS 29.061 §20.4.5.
    ASR ::= < "Abort-Session-Request": 274, 16777292, REQ, PXY > (
        < SESSION_ID >
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        { AUTH_APPLICATION_ID }
        [ ORIGIN_STATE_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        [ RESTART_COUNTER ]
    )
    /// TS 29.061 §20.4.6.
    ASA ::= < "Abort-Session-Answer": 274, 16777292, PXY > (
        < SESSION_ID >
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ ORIGIN_STATE_ID ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        [ RESTART_COUNTER ]
    )
    /// TS 29.061 §20.4.3.
    STR ::= < "Session-Termination-Request": 275, 16777292, REQ, PXY > (
        < SESSION_ID >
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { AUTH_APPLICATION_ID }
        { TERMINATION_CAUSE }
        [ DESTINATION_HOST ]
        * [ CLASS ]
        [ ORIGIN_STATE_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        [ DIAGNOSTIC_INFO ]
        [ RESTART_COUNTER ]
    )
    /// TS 29.061 §20.4.4.
    STA ::= < "Session-Termination-Answer": 275, 16777292, PXY > (
        < SESSION_ID >
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * [ CLASS ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        [ ORIGIN_STATE_ID ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        [ RESTART_COUNTER ]
    )
}
