//! Commands of application 16777335, 3GPP TS 29.468 (MB2-C).

use crate::avp;

crate::commands! {
    /// TS 29.468 §6.6.2.
    GAR ::= < "GCS-Action-Request": 8388662, 16777335, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        [ DESTINATION_HOST ]
        [ ORIGIN_STATE_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * { SUPPORTED_FEATURES }
        [ TMGI_ALLOCATION_REQUEST ]
        [ TMGI_DEALLOCATION_REQUEST ]
        * [ MBMS_BEARER_REQUEST ]
        [ RESTART_COUNTER ]
        * [ AVP ]
    )
    /// TS 29.468 §6.6.3.
    GAA ::= < "GCS-Action-Answer": 8388662, 16777335, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        [ ORIGIN_STATE_ID ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        * { SUPPORTED_FEATURES }
        [ TMGI_ALLOCATION_RESPONSE ]
        * [ TMGI_DEALLOCATION_RESPONSE ]
        * [ MBMS_BEARER_RESPONSE ]
        [ RESTART_COUNTER ]
        * [ LOAD ]
        * [ AVP ]
    )
    /// TS 29.468 §6.6.4.
    GNR ::= < "GCS-Notification-Request": 8388663, 16777335, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        [ ORIGIN_STATE_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        [ TMGI_EXPIRY ]
        * [ MBMS_BEARER_EVENT_NOTIFICATION ]
        [ RESTART_COUNTER ]
        * [ AVP ]
    )
    /// TS 29.468 §6.6.5.
    GNA ::= < "GCS-Notification-Answer": 8388663, 16777335, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ ORIGIN_STATE_ID ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        [ RESTART_COUNTER ]
        * [ AVP ]
    )
}
