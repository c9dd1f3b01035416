//! Commands of application 0, TS 29.272 §8, update of subscriptions to closed subscriber groups.

use crate::avp;

crate::commands! {
    /// TS 29.272 §8, update of subscriptions to closed subscriber groups.
    UVR ::= < "Update-VCSG-Location-Request": 8388638, 0, REQ, PXY > (
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
    /// TS 29.272 §8, update of subscriptions to closed subscriber groups.
    UVA ::= < "Update-VCSG-Location-Answer": 8388638, 0, PXY > (
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
    /// TS 29.272 §8, update of subscriptions to closed subscriber groups.
    CVR ::= < "Cancel-VCSG-Location-Request": 8388642, 0, REQ, PXY > (
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
    /// TS 29.272 §8, update of subscriptions to closed subscriber groups.
    CVA ::= < "Cancel-VCSG-Location-Answer": 8388642, 0, PXY > (
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
