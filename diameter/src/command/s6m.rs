//! Commands of application 16777310, 3GPP TS 29.336 (S6m, S6n).

use crate::avp;

crate::commands! {
    /// TS 29.336 §6.2.3.
    SIR ::= < "Subscriber-Information-Request": 8388641, 16777310, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        { USER_IDENTIFIER }
        [ SERVICE_ID_3GPP ]
        [ SCS_IDENTITY ]
        [ SERVICE_PARAMETERS ]
        { SIR_FLAGS }
        [ OC_SUPPORTED_FEATURES ]
        * [ SUPPORTED_FEATURES ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.336 §6.2.4.
    SIA ::= < "Subscriber-Information-Answer": 8388641, 16777310, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ LOAD ]
        * [ SUPPORTED_FEATURES ]
        * [ USER_IDENTIFIER ]
        [ SERVICE_DATA ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
}
