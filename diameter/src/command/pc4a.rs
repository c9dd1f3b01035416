//! Commands of application 16777336, 3GPP TS 29.344 (PC4a).

use crate::avp;

crate::commands! {
    /// TS 29.344 §6.2.9.
    RSR ::= < "Reset-Request": 322, 16777336, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_HOST }
        { DESTINATION_REALM }
        * [ SUPPORTED_FEATURES ]
        * [ USER_ID ]
        * [ RESET_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.344 §6.2.10.
    RSA ::= < "Reset-Answer": 322, 16777336, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        * [ SUPPORTED_FEATURES ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.344 §6.2.3.
    PIR ::= < "ProSe-Subscriber-Information-Request": 8388664, 16777336, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        { USER_NAME }
        * [ SUPPORTED_FEATURES ]
        [ OC_SUPPORTED_FEATURES ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.344 §6.2.4.
    PIA ::= < "ProSe-Subscriber-Information-Answer": 8388664, 16777336, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ PROSE_SUBSCRIPTION_DATA ]
        [ MSISDN ]
        [ VISITED_PLMN_ID ]
        * [ SUPPORTED_FEATURES ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ LOAD ]
        * [ RESET_ID ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.344 §6.2.5.
    UPR ::= < "Update-ProSe-Subscriber-Data-Request": 8388665, 16777336, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_HOST }
        { DESTINATION_REALM }
        { USER_NAME }
        * [ SUPPORTED_FEATURES ]
        [ PROSE_SUBSCRIPTION_DATA ]
        [ VISITED_PLMN_ID ]
        { UPR_FLAGS }
        * [ RESET_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.344 §6.2.6.
    UPA ::= < "Update-ProSe-Subscriber-Data-Answer": 8388665, 16777336, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        * [ SUPPORTED_FEATURES ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.344 §6.2.7.
    PNR ::= < "ProSe-Notify-Request": 8388666, 16777336, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        [ USER_NAME ]
        [ PROSE_PERMISSION ]
        [ VISITED_PLMN_ID ]
        [ PNR_FLAGS ]
        * [ SUPPORTED_FEATURES ]
        [ OC_SUPPORTED_FEATURES ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.344 §6.2.8.
    PNA ::= < "ProSe-Notify-Answer": 8388666, 16777336, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * [ SUPPORTED_FEATURES ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ LOAD ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.344 §6.2.11.
    PSR ::= < "ProSe-Initial-Location-Information-Request": 8388713, 16777336, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        { USER_NAME }
        * [ SUPPORTED_FEATURES ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.344 §6.2.12.
    PSA ::= < "ProSe-Initial-Location-Information-Answer": 8388713, 16777336, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ PROSE_INITIAL_LOCATION_INFORMATION ]
        [ VISITED_PLMN_ID ]
        * [ SUPPORTED_FEATURES ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
}
