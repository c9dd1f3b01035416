//! Commands of application 16777350, 3GPP TS 29.343 (PC2).

use crate::avp;

crate::commands! {
    /// TS 29.343 §6.6.2.
    PXR ::= < "ProXimity-Action-Request": 8388676, 16777350, REQ, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        [ DESTINATION_HOST ]
        [ ORIGIN_STATE_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        { PROSE_REQUEST_TYPE }
        [ ORIGIN_APP_LAYER_USER_ID ]
        [ TARGET_APP_LAYER_USER_ID ]
        [ REQUESTING_EPUID ]
        [ PROSE_FUNCTION_ID ]
        [ REQUESTING_RPAUID ]
        [ PROSE_APP_ID ]
        [ APPLICATION_DATA ]
        [ ALLOWED_SUFFIXES_NUMBER ]
        [ TARGET_RPAUID ]
        * [ BANNED_USER_TARGET ]
        * [ AVP ]
    )
    /// TS 29.343 §6.6.3.
    PXA ::= < "ProXimity-Action-Answer": 8388676, 16777350, PXY > (
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
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        { PROSE_REQUEST_TYPE }
        [ TARGETED_EPUID ]
        [ PROSE_FUNCTION_ID ]
        * [ PDUID ]
        * [ PROSE_RESTRICTED_CODE_SUFFIX_RANGE ]
        * [ PROSE_APP_CODE_SUFFIX_RANGE ]
        * [ PROSE_CODE_SUFFIX_MASK ]
        * [ MONITOR_TARGET ]
        * [ TARGET_PDUID ]
        [ PROSE_APPLICATION_METADATA ]
        [ APPLICATION_DATA ]
        * [ LOAD ]
        * [ AVP ]
    )
    /// TS 29.343 §6.6.4.
    XAR ::= < "ProXimity-Application-Request": 8388727, 16777350, REQ, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        [ DESTINATION_HOST ]
        [ ORIGIN_STATE_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        { PROSE_REQUEST_TYPE }
        [ REQUESTING_RPAUID ]
        * [ BANNED_USER_TARGET ]
        * [ AVP ]
    )
    /// TS 29.343 §6.6.5.
    XAA ::= < "ProXimity-Application-Answer": 8388727, 16777350, PXY > (
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
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        { PROSE_REQUEST_TYPE }
        * [ AVP ]
    )
}
