//! Commands of application 16777291, 3GPP TS 29.173 (SLh).

use crate::avp;

crate::commands! {
    /// TS 29.173 §6.2.3.
    RIR ::= < "LCS-Routing-Info-Request": 8388622, 16777291, REQ, PXY > (
        < SESSION_ID >
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        [ USER_NAME ]
        [ MSISDN ]
        [ GMLC_NUMBER ]
        * [ SUPPORTED_FEATURES ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.173 §6.2.4.
    RIA ::= < "LCS-Routing-Info-Answer": 8388622, 16777291, PXY > (
        < SESSION_ID >
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * [ SUPPORTED_FEATURES ]
        [ USER_NAME ]
        [ MSISDN ]
        [ LMSI ]
        [ SERVING_NODE ]
        * [ ADDITIONAL_SERVING_NODE ]
        [ GMLC_ADDRESS ]
        [ PPR_ADDRESS ]
        [ RIA_FLAGS ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
}
