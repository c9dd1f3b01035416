//! Commands of application 16777348, 3GPP TS 29.154 (Nt).

use crate::avp;

crate::commands! {
    /// TS 29.154 §5.6.2.
    BTR ::= < "Background-Data-Transfer-Request": 8388723, 16777348, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { TRANSFER_REQUEST_TYPE }
        [ DESTINATION_HOST ]
        [ OC_SUPPORTED_FEATURES ]
        [ APPLICATION_SERVICE_PROVIDER_IDENTITY ]
        [ CC_OUTPUT_OCTETS ]
        [ CC_INPUT_OCTETS ]
        [ CC_TOTAL_OCTETS ]
        [ NUMBER_OF_UES ]
        [ TIME_WINDOW_3GPP ]
        [ NETWORK_AREA_INFO_LIST ]
        [ REFERENCE_ID_3GPP ]
        [ TRANSFER_POLICY_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ SUPPORTED_FEATURES ]
        * [ AVP ]
    )
    /// TS 29.154 §5.6.3.
    BTA ::= < "Background-Data-Transfer-Answer": 8388723, 16777348, PXY > (
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
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        [ REFERENCE_ID_3GPP ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ TRANSFER_POLICY ]
        [ PCRF_ADDRESS ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ SUPPORTED_FEATURES ]
        * [ LOAD ]
        * [ AVP ]
    )
}
