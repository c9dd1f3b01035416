//! Commands of application 16777356, 3GPP TS 29.389 (V6).

use crate::avp;

crate::commands! {
    /// TS 29.389.
    PAR ::= < "ProSe-Authorization-Request": 8388668, 16777356, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        * [ SUPPORTED_FEATURES ]
        [ OC_SUPPORTED_FEATURES ]
        { USER_IDENTIFIER }
        { VISITED_PLMN_ID }
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.389.
    PAA ::= < "ProSe-Authorization-Answer": 8388668, 16777356, PXY > (
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
        [ V2X_AUTHORIZATION_DATA ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
}
