//! Commands of application 16777349, 3GPP TS 29.212 (St).

use crate::{avp, command::base};

crate::commands! {
    /// TS 29.212.
    RAR ::= < "Re-Auth-Request": 258, 16777349, REQ, PXY > = base::RAR;
    /// TS 29.212.
    RAA ::= < "Re-Auth-Answer": 258, 16777349, PXY > = base::RAA;
    /// TS 29.212.
    ASR ::= < "Abort-Session-Request": 274, 16777349, REQ, PXY > = base::ASR;
    /// TS 29.212.
    ASA ::= < "Abort-Session-Answer": 274, 16777349, PXY > = base::ASA;
    /// TS 29.212.
    STR ::= < "Session-Termination-Request": 275, 16777349, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { AUTH_APPLICATION_ID }
        { TERMINATION_CAUSE }
        [ DESTINATION_HOST ]
        [ OC_SUPPORTED_FEATURES ]
        * [ CLASS ]
        [ ORIGIN_STATE_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.212.
    STA ::= < "Session-Termination-Answer": 275, 16777349, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        [ FAILED_AVP ]
        [ ORIGIN_STATE_ID ]
        * [ CLASS ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        * [ LOAD ]
        * [ AVP ]
    )
    /// TS 29.212.
    TSR ::= < "TDF-Session-Request": 8388637, 16777349, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { REQUEST_TYPE }
        [ DESTINATION_HOST ]
        [ ORIGIN_STATE_ID ]
        [ OC_SUPPORTED_FEATURES ]
        [ EVENT_REPORT_INDICATION ]
        [ FRAMED_IP_ADDRESS ]
        [ FRAMED_IPV6_PREFIX ]
        [ CALLED_STATION_ID ]
        * [ ADC_RULE_INSTALL ]
        * [ ADC_RULE_REMOVE ]
        * [ SUPPORTED_FEATURES ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.212.
    TSA ::= < "TDF-Session-Answer": 8388637, 16777349, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ ORIGIN_STATE_ID ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ ADC_RULE_REPORT ]
        * [ SUPPORTED_FEATURES ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ LOAD ]
        * [ AVP ]
    )
    /// TS 29.212.
    TNR ::= < "TSSF-Notification-Request": 8388731, 16777349, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        [ ORIGIN_STATE_ID ]
        * [ ADC_RULE_REPORT ]
        [ OC_SUPPORTED_FEATURES ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.212.
    TNA ::= < "TSSF-Notification-Answer": 8388731, 16777349, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        [ ORIGIN_STATE_ID ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
}
