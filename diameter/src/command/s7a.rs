//! Commands of application 16777308, 3GPP TS 29.272 (S7a, S7d).

use crate::avp;

crate::commands! {
    /// TS 29.272 §7.2.9.
    IDR ::= < "Insert-Subscriber-Data-Request": 319, 16777308, REQ, PXY > (
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
        * { VPLMN_CSG_SUBSCRIPTION_DATA }
        * [ RESET_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.272.
    IDA ::= < "Insert-Subscriber-Data-Answer": 319, 16777308, PXY > (
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
    /// TS 29.272 §7.2.11.
    DSR ::= < "Delete-Subscriber-Data-Request": 320, 16777308, REQ, PXY > (
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
        { DSR_FLAGS }
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.272 §7.2.12.
    DSA ::= < "Delete-Subscriber-Data-Answer": 320, 16777308, PXY > (
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
    /// TS 29.272 §7.2.15.
    RSR ::= < "Reset-Request": 322, 16777308, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_HOST }
        { DESTINATION_REALM }
        * [ SUPPORTED_FEATURES ]
        * [ RESET_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.272.
    RSA ::= < "Reset-Answer": 322, 16777308, PXY > (
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
    /// TS 29.272 version 19.4.0 Release 19.
    UVR ::= < "Update-VCSG-Location-Request": 8388638, 16777308, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        { USER_NAME }
        [ MSISDN ]
        [ SGSN_NUMBER ]
        * [ SUPPORTED_FEATURES ]
        { UVR_FLAGS }
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.272 version 19.4.0 Release 19.
    UVA ::= < "Update-VCSG-Location-Answer": 8388638, 16777308, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ ERROR_DIAGNOSTIC ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * [ SUPPORTED_FEATURES ]
        * [ VPLMN_CSG_SUBSCRIPTION_DATA ]
        [ UVA_FLAGS ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.272 version 19.4.0 Release 19.
    CVR ::= < "Cancel-VCSG-Location-Request": 8388642, 16777308, REQ, PXY > (
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
        { CANCELLATION_TYPE }
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.272 version 19.4.0 Release 19.
    CVA ::= < "Cancel-VCSG-Location-Answer": 8388642, 16777308, PXY > (
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
}
