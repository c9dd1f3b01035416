//! Commands of application 16777311, 3GPP TS 29.337 (T4).

use crate::avp;

crate::commands! {
    /// TS 29.337 §6.2.3.
    DTR ::= < "Device-Trigger-Request": 8388643, 16777311, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        { USER_IDENTIFIER }
        { SM_RP_SMEA }
        { PAYLOAD }
        [ SERVING_NODE ]
        * [ ADDITIONAL_SERVING_NODE ]
        [ REFERENCE_NUMBER ]
        [ VALIDITY_TIME ]
        [ PRIORITY_INDICATION ]
        [ OLD_REFERENCE_NUMBER ]
        [ TRIGGER_ACTION ]
        * [ SUPPORTED_FEATURES ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.337 §6.2.4.
    DTA ::= < "Device-Trigger-Answer": 8388643, 16777311, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ MTC_ERROR_DIAGNOSTIC ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ OLD_REFERENCE_NUMBER ]
        [ TRIGGER_ACTION ]
        * [ SUPPORTED_FEATURES ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.337 §6.2.5.
    DRR ::= < "Delivery-Report-Request": 8388644, 16777311, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_HOST }
        { DESTINATION_REALM }
        { USER_IDENTIFIER }
        { SM_RP_SMEA }
        { SM_DELIVERY_OUTCOME_T4 }
        [ ABSENT_SUBSCRIBER_DIAGNOSTIC_T4 ]
        [ REFERENCE_NUMBER ]
        * [ SUPPORTED_FEATURES ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.337 §6.2.6.
    DRA ::= < "Delivery-Report-Answer": 8388644, 16777311, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * [ SUPPORTED_FEATURES ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
}
