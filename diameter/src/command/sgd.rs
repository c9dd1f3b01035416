//! Commands of application 16777313, 3GPP TS 29.338 (SGd).

use crate::avp;

crate::commands! {
    /// TS 29.338 §6.3.2.3.
    OFR ::= < "MO-Forward-Short-Message-Request": 8388645, 16777313, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        { SC_ADDRESS }
        [ OFR_FLAGS ]
        * [ SUPPORTED_FEATURES ]
        { USER_IDENTIFIER }
        [ EPS_LOCATION_INFORMATION ]
        [ NR_CELL_GLOBAL_IDENTITY ]
        { SM_RP_UI }
        [ SMSMI_CORRELATION_ID ]
        [ SM_DELIVERY_OUTCOME ]
        [ MPS_PRIORITY ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.338 §6.3.2.4.
    OFA ::= < "MO-Forward-Short-Message-Answer": 8388645, 16777313, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * [ SUPPORTED_FEATURES ]
        [ SM_DELIVERY_FAILURE_CAUSE ]
        [ SM_RP_UI ]
        [ EXTERNAL_IDENTIFIER_3GPP ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.338 §6.3.2.5.
    TFR ::= < "MT-Forward-Short-Message-Request": 8388646, 16777313, REQ, PXY > (
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
        [ SMSMI_CORRELATION_ID ]
        { SC_ADDRESS }
        { SM_RP_UI }
        [ MME_NUMBER_FOR_MT_SMS ]
        [ SGSN_NUMBER ]
        [ TFR_FLAGS ]
        [ SM_DELIVERY_TIMER ]
        [ SM_DELIVERY_START_TIME ]
        [ MAXIMUM_RETRANSMISSION_TIME ]
        [ SMS_GMSC_ADDRESS ]
        [ MPS_PRIORITY ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.338 §6.3.2.6.
    TFA ::= < "MT-Forward-Short-Message-Answer": 8388646, 16777313, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * [ SUPPORTED_FEATURES ]
        [ ABSENT_USER_DIAGNOSTIC_SM ]
        [ SM_DELIVERY_FAILURE_CAUSE ]
        [ SM_RP_UI ]
        [ REQUESTED_RETRANSMISSION_TIME ]
        [ USER_IDENTIFIER ]
        [ EPS_LOCATION_INFORMATION ]
        [ NR_CELL_GLOBAL_IDENTITY ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
}
