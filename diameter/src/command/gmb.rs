//! Commands of application 16777223, 3GPP TS 29.061 (Gmb).

use crate::avp;

crate::commands! {
    /// TS 29.061 §17.6.5.
    RAR ::= < "Re-Auth-Request": 258, 16777223, REQ, PXY > (
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
        [ MBMS_STARTSTOP_INDICATION ]
        [ MBMS_SERVICE_AREA ]
        [ MBMS_REQUIRED_QOS ]
        [ MBMS_SESSION_DURATION ]
        [ MBMS_SERVICE_TYPE ]
        [ MBMS_COUNTING_INFORMATION ]
        [ MBMS_SESSION_IDENTITY ]
        [ MBMS_SESSION_REPETITION_NUMBER ]
        [ TMGI ]
        * [ _3GPP_SGSN_ADDRESS ]
        * [ _3GPP_SGSN_IPV6_ADDRESS ]
        [ MBMS_2G_3G_INDICATOR ]
        [ MBMS_TIME_TO_DATA_TRANSFER ]
        [ MBMS_USER_DATA_MODE_INDICATION ]
        [ MBMS_BMSC_SSM_IP_ADDRESS ]
        [ MBMS_BMSC_SSM_IPV6_ADDRESS ]
        [ MBMS_FLOW_IDENTIFIER ]
        [ CN_IP_MULTICAST_DISTRIBUTION ]
        [ MBMS_HC_INDICATOR ]
        [ ORIGIN_STATE_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
    )
    /// TS 29.061 §17.6.6.
    RAA ::= < "Re-Auth-Answer": 258, 16777223, PXY > (
        < SESSION_ID >
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ MBMS_STARTSTOP_INDICATION ]
        [ MBMS_GGSN_ADDRESS ]
        [ MBMS_GGSN_IPV6_ADDRESS ]
        [ MBMS_GW_UDP_PORT ]
        [ MBMS_USER_DATA_MODE_INDICATION ]
        [ ORIGIN_STATE_ID ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
    )
    /// TS 29.061 §17.6.1.
    AAR ::= < "AA-Request": 265, 16777223, REQ, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { AUTH_REQUEST_TYPE }
        [ DESTINATION_HOST ]
        [ CALLED_STATION_ID ]
        [ CALLING_STATION_ID ]
        [ FRAMED_IP_ADDRESS ]
        [ FRAMED_IPV6_PREFIX ]
        [ FRAMED_INTERFACE_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        [ _3GPP_IMSI ]
        [ RAI ]
        [ _3GPP_IMEISV ]
        [ _3GPP_RAT_TYPE ]
        [ _3GPP_USER_LOCATION_INFO ]
        [ _3GPP_MS_TIMEZONE ]
        [ ADDITIONAL_MBMS_TRACE_INFO ]
    )
    /// TS 29.061 §17.6.2.
    AAA ::= < "AA-Answer": 265, 16777223, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        [ ALTERNATIVE_APN ]
        [ _3GPP_IMSI ]
        [ TMGI ]
        [ REQUIRED_MBMS_BEARER_CAPABILITIES ]
    )
    /// TS 29.061 §17.6.7.
    ASR ::= < "Abort-Session-Request": 274, 16777223, REQ, PXY > (
        < SESSION_ID >
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        { AUTH_APPLICATION_ID }
        [ ORIGIN_STATE_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
    )
    /// TS 29.061 §17.6.8.
    ASA ::= < "Abort-Session-Answer": 274, 16777223, PXY > (
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
    )
    /// TS 29.061 §17.6.3.
    STR ::= < "Session-Termination-Request": 275, 16777223, REQ, PXY > (
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
        [ ADDITIONAL_MBMS_TRACE_INFO ]
    )
    /// TS 29.061 §17.6.4.
    STA ::= < "Session-Termination-Answer": 275, 16777223, PXY > (
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
    )
}
