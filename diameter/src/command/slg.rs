//! Commands of application 16777255, 3GPP TS 29.172 (SLg).

use crate::avp;

crate::commands! {
    /// TS 29.172 §7.3.1.
    PLR ::= < "Provide-Location-Request": 8388620, 16777255, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_HOST }
        { DESTINATION_REALM }
        { SLG_LOCATION_TYPE }
        [ USER_NAME ]
        [ MSISDN ]
        [ IMEI ]
        { LCS_EPS_CLIENT_NAME }
        { LCS_CLIENT_TYPE }
        [ LCS_REQUESTOR_NAME ]
        [ LCS_PRIORITY ]
        [ LCS_QOS ]
        [ VELOCITY_REQUESTED ]
        [ SUPPORTED_GAD_SHAPES ]
        [ LCS_SERVICE_TYPE_ID ]
        [ LCS_CODEWORD ]
        [ LCS_PRIVACY_CHECK_NON_SESSION ]
        [ LCS_PRIVACY_CHECK_SESSION ]
        [ SERVICE_SELECTION ]
        [ DEFERRED_LOCATION_TYPE ]
        [ LCS_REFERENCE_NUMBER ]
        [ AREA_EVENT_INFO ]
        [ GMLC_ADDRESS ]
        [ PLR_FLAGS ]
        [ PERIODIC_LDR_INFORMATION ]
        [ REPORTING_PLMN_LIST ]
        [ MOTION_EVENT_INFO ]
        * [ SUPPORTED_FEATURES ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.172 §7.3.2.
    PLA ::= < "Provide-Location-Answer": 8388620, 16777255, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ LOCATION_ESTIMATE ]
        [ ACCURACY_FULFILMENT_INDICATOR ]
        [ AGE_OF_LOCATION_ESTIMATE ]
        [ VELOCITY_ESTIMATE ]
        [ EUTRAN_POSITIONING_DATA ]
        [ ECGI ]
        [ GERAN_POSITIONING_INFO ]
        [ CELL_GLOBAL_IDENTITY ]
        [ UTRAN_POSITIONING_INFO ]
        [ SERVICE_AREA_IDENTITY ]
        [ SERVING_NODE ]
        [ PLA_FLAGS ]
        [ ESMLC_CELL_INFO ]
        [ CIVIC_ADDRESS ]
        [ BAROMETRIC_PRESSURE ]
        * [ SUPPORTED_FEATURES ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.172 §7.3.3.
    LRR ::= < "Location-Report-Request": 8388621, 16777255, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_HOST }
        { DESTINATION_REALM }
        { LOCATION_EVENT }
        [ LCS_EPS_CLIENT_NAME ]
        [ USER_NAME ]
        [ MSISDN ]
        [ IMEI ]
        [ LOCATION_ESTIMATE ]
        [ ACCURACY_FULFILMENT_INDICATOR ]
        [ AGE_OF_LOCATION_ESTIMATE ]
        [ VELOCITY_ESTIMATE ]
        [ EUTRAN_POSITIONING_DATA ]
        [ ECGI ]
        [ GERAN_POSITIONING_INFO ]
        [ CELL_GLOBAL_IDENTITY ]
        [ UTRAN_POSITIONING_INFO ]
        [ SERVICE_AREA_IDENTITY ]
        [ LCS_SERVICE_TYPE_ID ]
        [ PSEUDONYM_INDICATOR ]
        [ LCS_QOS_CLASS ]
        [ SERVING_NODE ]
        [ LRR_FLAGS ]
        [ LCS_REFERENCE_NUMBER ]
        [ DEFERRED_MT_LR_DATA ]
        [ GMLC_ADDRESS ]
        [ REPORTING_AMOUNT ]
        [ PERIODIC_LDR_INFORMATION ]
        [ ESMLC_CELL_INFO ]
        [ _1XRTT_RCID ]
        [ DELAYED_LOCATION_REPORTING_DATA ]
        [ CIVIC_ADDRESS ]
        [ BAROMETRIC_PRESSURE ]
        * [ SUPPORTED_FEATURES ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.172 §7.3.4.
    LRA ::= < "Location-Report-Answer": 8388621, 16777255, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ GMLC_ADDRESS ]
        [ LRA_FLAGS ]
        [ REPORTING_PLMN_LIST ]
        [ LCS_REFERENCE_NUMBER ]
        * [ SUPPORTED_FEATURES ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
}
