//! Commands of application 16777318, 3GPP TS 29.212 (S15).

use crate::{avp, command::base};

crate::commands! {
    /// TS 29.212.
    RAR ::= < "Re-Auth-Request": 258, 16777318, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        { RE_AUTH_REQUEST_TYPE }
        [ ORIGIN_STATE_ID ]
        [ OC_SUPPORTED_FEATURES ]
        * [ CS_SERVICE_RESOURCE_REPORT ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.212.
    RAA ::= < "Re-Auth-Answer": 258, 16777318, PXY > (
        < SESSION_ID >
        [ DRMP ]
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
        * [ AVP ]
    )
    /// TS 29.212.
    CCR ::= < "Credit-Control-Request": 272, 16777318, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { CC_REQUEST_TYPE }
        { CC_REQUEST_NUMBER }
        [ OC_SUPPORTED_FEATURES ]
        [ CS_SERVICE_QOS_REQUEST_IDENTIFIER ]
        [ CS_SERVICE_QOS_REQUEST_OPERATION ]
        [ DESTINATION_HOST ]
        [ HENB_LOCAL_IP_ADDRESS ]
        [ ORIGIN_STATE_ID ]
        [ QOS_INFORMATION ]
        [ UDP_SOURCE_PORT ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.212.
    CCA ::= < "Credit-Control-Answer": 272, 16777318, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { CC_REQUEST_TYPE }
        { CC_REQUEST_NUMBER }
        [ ORIGIN_STATE_ID ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ LOAD ]
        * [ AVP ]
    )
    /// TS 29.212.
    ASR ::= < "Abort-Session-Request": 274, 16777318, REQ, PXY > = base::ASR;
    /// TS 29.212.
    ASA ::= < "Abort-Session-Answer": 274, 16777318, PXY > = base::ASA;
    /// TS 29.212.
    STR ::= < "Session-Termination-Request": 275, 16777318, REQ, PXY > = base::STR;
    /// TS 29.212.
    STA ::= < "Session-Termination-Answer": 275, 16777318, PXY > = base::STA;
}
