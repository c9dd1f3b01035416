//! Commands of application 16777302, 3GPP TS 29.219 (Sy).

use crate::{avp, command::base};

crate::commands! {
    /// TS 29.219.
    RAR ::= < "Re-Auth-Request": 258, 16777302, REQ, PXY > = base::RAR;
    /// TS 29.219.
    RAA ::= < "Re-Auth-Answer": 258, 16777302, PXY > = base::RAA;
    /// TS 29.219.
    ASR ::= < "Abort-Session-Request": 274, 16777302, REQ, PXY > = base::ASR;
    /// TS 29.219.
    ASA ::= < "Abort-Session-Answer": 274, 16777302, PXY > = base::ASA;
    /// TS 29.219 §5.6.6.
    STR ::= < "Session-Termination-Request": 275, 16777302, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { AUTH_APPLICATION_ID }
        { TERMINATION_CAUSE }
        [ DESTINATION_HOST ]
        [ OC_SUPPORTED_FEATURES ]
        [ ORIGIN_STATE_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.219 §5.6.7.
    STA ::= < "Session-Termination-Answer": 275, 16777302, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
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
        * [ LOAD ]
        * [ AVP ]
    )
    /// TS 29.219 version 11.2.0 Release 11.
    SLR ::= < "Spending-Limit-Request": 8388635, 16777302, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        [ DESTINATION_HOST ]
        [ ORIGIN_STATE_ID ]
        [ OC_SUPPORTED_FEATURES ]
        * [ SUPPORTED_FEATURES ]
        { SL_REQUEST_TYPE }
        * [ SUBSCRIPTION_ID ]
        * [ POLICY_COUNTER_IDENTIFIER ]
        [ LOGICAL_ACCESS_ID ]
        [ PHYSICAL_ACCESS_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.219 version 11.2.0 Release 11.
    SLA ::= < "Spending-Limit-Answer": 8388635, 16777302, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ SUPPORTED_FEATURES ]
        * [ POLICY_COUNTER_STATUS_REPORT ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        [ ORIGIN_STATE_ID ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        * [ LOAD ]
        * [ AVP ]
    )
    /// TS 29.219 version 11.2.0 Release 11.
    SNR ::= < "Spending-Status-Notification-Request": 8388636, 16777302, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        { AUTH_APPLICATION_ID }
        [ ORIGIN_STATE_ID ]
        [ OC_SUPPORTED_FEATURES ]
        * [ POLICY_COUNTER_STATUS_REPORT ]
        [ SN_REQUEST_TYPE ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.219 version 11.2.0 Release 11.
    SNA ::= < "Spending-Status-Notification-Answer": 8388636, 16777302, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ ORIGIN_STATE_ID ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
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
