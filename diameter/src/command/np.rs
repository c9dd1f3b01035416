//! Commands of application 16777342, 3GPP TS 29.217 (Np).

use crate::avp;

crate::commands! {
    /// TS 29.217 §5.6.1.
    NRR ::= < "Non-Aggregated-RUCI-Report-Request": 8388720, 16777342, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        [ DESTINATION_HOST ]
        [ ORIGIN_STATE_ID ]
        [ SUBSCRIPTION_ID ]
        [ CALLED_STATION_ID ]
        [ CONGESTION_LEVEL_VALUE ]
        [ CONGESTION_LEVEL_SET_ID ]
        [ CONGESTION_LOCATION_ID ]
        [ OC_SUPPORTED_FEATURES ]
        [ RCAF_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ SUPPORTED_FEATURES ]
        * [ AVP ]
    )
    /// TS 29.217 §5.6.2.
    NRA ::= < "Non-Aggregated-RUCI-Report-Answer": 8388720, 16777342, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        [ REPORTING_RESTRICTION ]
        [ CONDITIONAL_RESTRICTION ]
        [ RUCI_ACTION ]
        * [ CONGESTION_LEVEL_DEFINITION ]
        [ PCRF_ADDRESS ]
        [ ORIGIN_STATE_ID ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        * [ SUPPORTED_FEATURES ]
        * [ LOAD ]
        * [ AVP ]
    )
    /// TS 29.217 §5.6.3.
    ARR ::= < "Aggregated-RUCI-Report-Request": 8388721, 16777342, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        [ DESTINATION_HOST ]
        [ ORIGIN_STATE_ID ]
        * [ AGGREGATED_RUCI_REPORT ]
        [ OC_SUPPORTED_FEATURES ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ SUPPORTED_FEATURES ]
        * [ AVP ]
    )
    /// TS 29.217 §5.6.4.
    ARA ::= < "Aggregated-RUCI-Report-Answer": 8388721, 16777342, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        [ ORIGIN_STATE_ID ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        * [ SUPPORTED_FEATURES ]
        * [ LOAD ]
        * [ AVP ]
    )
    /// TS 29.217 §5.6.5.
    MUR ::= < "Modify-Uecontext-Request": 8388722, 16777342, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        [ ORIGIN_STATE_ID ]
        [ SUBSCRIPTION_ID ]
        [ CALLED_STATION_ID ]
        [ OC_SUPPORTED_FEATURES ]
        [ REPORTING_RESTRICTION ]
        [ CONDITIONAL_RESTRICTION ]
        [ RUCI_ACTION ]
        * [ CONGESTION_LEVEL_DEFINITION ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.217 §5.6.6.
    MUA ::= < "Modify-Uecontext-Answer": 8388722, 16777342, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ FAILED_AVP ]
        [ ORIGIN_STATE_ID ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        * [ AVP ]
    )
}
