//! Commands of application 16777312, 3GPP TS 29.338 (S6c).

use crate::avp;

crate::commands! {
    /// TS 29.338 §5.3.2.3.
    SRR ::= < "Send-Routing-Info-for-SM-Request": 8388647, 16777312, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        [ MSISDN ]
        [ USER_NAME ]
        [ SMSMI_CORRELATION_ID ]
        * [ SUPPORTED_FEATURES ]
        [ SC_ADDRESS ]
        [ SM_RP_MTI ]
        [ SM_RP_SMEA ]
        [ SRR_FLAGS ]
        [ SM_DELIVERY_NOT_INTENDED ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.338 §5.3.2.4.
    SRA ::= < "Send-Routing-Info-for-SM-Answer": 8388647, 16777312, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ USER_NAME ]
        * [ SUPPORTED_FEATURES ]
        [ SERVING_NODE ]
        [ ADDITIONAL_SERVING_NODE ]
        [ SMSF_3GPP_ADDRESS ]
        [ SMSF_NON_3GPP_ADDRESS ]
        [ LMSI ]
        [ USER_IDENTIFIER ]
        [ MWD_STATUS ]
        [ MME_ABSENT_USER_DIAGNOSTIC_SM ]
        [ MSC_ABSENT_USER_DIAGNOSTIC_SM ]
        [ SGSN_ABSENT_USER_DIAGNOSTIC_SM ]
        [ SMSF_3GPP_ABSENT_USER_DIAGNOSTIC_SM ]
        [ SMSF_NON_3GPP_ABSENT_USER_DIAGNOSTIC_SM ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        [ MPS_PRIORITY ]
        * [ AVP ]
    )
    /// TS 29.338 §5.3.2.5.
    ALR ::= < "Alert-Service-Centre-Request": 8388648, 16777312, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        { SC_ADDRESS }
        { USER_IDENTIFIER }
        [ SMSMI_CORRELATION_ID ]
        [ MAXIMUM_UE_AVAILABILITY_TIME ]
        [ SMS_GMSC_ALERT_EVENT ]
        [ SERVING_NODE ]
        * [ SUPPORTED_FEATURES ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.338 §5.3.2.6.
    ALA ::= < "Alert-Service-Centre-Answer": 8388648, 16777312, PXY > (
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
    /// TS 29.338 §5.3.2.7.
    RDR ::= < "Report-SM-Delivery-Status-Request": 8388649, 16777312, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        * [ SUPPORTED_FEATURES ]
        { USER_IDENTIFIER }
        [ SMSMI_CORRELATION_ID ]
        { SC_ADDRESS }
        { SM_DELIVERY_OUTCOME }
        [ RDR_FLAGS ]
        [ SERVING_NODE ]
        [ ADDITIONAL_SERVING_NODE ]
        [ SMSF_3GPP_ADDRESS ]
        [ SMSF_NON_3GPP_ADDRESS ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.338 §5.3.2.8.
    RDA ::= < "Report-SM-Delivery-Status-Answer": 8388649, 16777312, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * [ SUPPORTED_FEATURES ]
        [ USER_IDENTIFIER ]
        [ SERVING_NODE ]
        [ ADDITIONAL_SERVING_NODE ]
        [ SMSF_3GPP_ADDRESS ]
        [ SMSF_NON_3GPP_ADDRESS ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
}
