//! Commands of application 16777358, 3GPP (Nta).

use crate::avp;

crate::commands! {
    /// (Nta).
    ECR ::= < "Event-Configuration-Request": 8388735, 16777358, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        [ DESTINATION_HOST ]
        [ OC_SUPPORTED_FEATURES ]
        [ EVENT_CONFIGURATION ]
        [ GROUP_REPORTING_GUARD_TIMER ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ SUPPORTED_FEATURES ]
        * [ AVP ]
    )
    /// (Nta).
    ECA ::= < "Event-Configuration-Answer": 8388735, 16777358, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        [ EVENT_REPORTS ]
        [ EVENT_CONFIGURATION_STATUS ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ SUPPORTED_FEATURES ]
        * [ LOAD ]
        * [ AVP ]
    )
    /// (Nta).
    ERR ::= < "Event-Reporting-Request": 8388736, 16777358, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        [ OC_SUPPORTED_FEATURES ]
        [ EVENT_REPORTS ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// (Nta).
    ERA ::= < "Event-Reporting-Answer": 8388736, 16777358, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ LOAD ]
        * [ AVP ]
    )
}
