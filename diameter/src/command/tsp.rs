//! Commands of application 16777309, 3GPP TS 29.368 (Tsp).

use crate::avp;

crate::commands! {
    /// TS 29.368 §6.6.2.
    DAR ::= < "Device-Action-Request": 8388639, 16777309, REQ, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        [ DESTINATION_HOST ]
        [ ORIGIN_STATE_ID ]
        [ DEVICE_ACTION ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ SUPPORTED_FEATURES ]
        * [ AVP ]
    )
    /// TS 29.368 §6.6.3.
    DAA ::= < "Device-Action-Answer": 8388639, 16777309, PXY > (
        < SESSION_ID >
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
        { DEVICE_NOTIFICATION }
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        * [ SUPPORTED_FEATURES ]
        [ FEATURE_SUPPORTED_IN_FINAL_TARGET ]
        * [ LOAD ]
        * [ AVP ]
    )
    /// TS 29.368 §6.6.4.
    DNR ::= < "Device-Notification-Request": 8388640, 16777309, REQ, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        [ ORIGIN_STATE_ID ]
        [ DEVICE_NOTIFICATION ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.368 §6.6.5.
    DNA ::= < "Device-Notification-Answer": 8388640, 16777309, PXY > (
        < SESSION_ID >
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
        * [ AVP ]
    )
}
