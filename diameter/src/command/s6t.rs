//! Commands of application 16777345, 3GPP TS 29.336 (S6t).

use crate::avp;

crate::commands! {
    /// TS 29.336 §8.2.3.
    CIR ::= < "Configuration-Information-Request": 8388718, 16777345, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        { USER_IDENTIFIER }
        [ OC_SUPPORTED_FEATURES ]
        * [ SUPPORTED_FEATURES ]
        * [ MONITORING_EVENT_CONFIGURATION ]
        [ CIR_FLAGS ]
        * [ AESE_COMMUNICATION_PATTERN ]
        [ ENHANCED_COVERAGE_RESTRICTION ]
        [ GROUP_REPORTING_GUARD_TIMER ]
        [ ADDITIONALIDENTIFIERS ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        [ SUGGESTED_NETWORK_CONFIGURATION ]
        * [ AVP ]
    )
    /// TS 29.336 §8.2.4.
    CIA ::= < "Configuration-Information-Answer": 8388718, 16777345, PXY > (
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
        [ USER_IDENTIFIER ]
        [ NUMBER_OF_UES ]
        * [ MONITORING_EVENT_REPORT ]
        * [ MONITORING_EVENT_CONFIG_STATUS ]
        * [ AESE_COMMUNICATION_PATTERN_CONFIG_STATUS ]
        * [ SUPPORTED_SERVICES ]
        [ S6T_HSS_CAUSE ]
        [ ENHANCED_COVERAGE_RESTRICTION_DATA ]
        [ CIA_FLAGS ]
        * [ IMSI_GROUP_ID ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        [ SUGGESTED_NETWORK_CONFIGURATION ]
        * [ AVP ]
    )
    /// TS 29.336 §8.2.5.
    RIR ::= < "Reporting-Information-Request": 8388719, 16777345, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_HOST }
        { DESTINATION_REALM }
        * [ SUPPORTED_FEATURES ]
        [ USER_IDENTIFIER ]
        * [ MONITORING_EVENT_REPORT ]
        * [ GROUP_REPORT ]
        [ UPDATED_NETWORK_CONFIGURATION ]
        [ RIR_FLAGS ]
        * [ SUPPORTED_SERVICES ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.336 §8.2.6.
    RIA ::= < "Reporting-Information-Answer": 8388719, 16777345, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * [ SUPPORTED_FEATURES ]
        * [ MONITORING_EVENT_REPORT_STATUS ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.336 §8.2.7.
    NIR ::= < "NIDD-Information-Request": 8388726, 16777345, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        { USER_IDENTIFIER }
        [ OC_SUPPORTED_FEATURES ]
        * [ SUPPORTED_FEATURES ]
        [ NIDD_AUTHORIZATION_REQUEST ]
        [ NIDD_AUTHORIZATION_UPDATE ]
        [ NIR_FLAGS ]
        * [ GROUP_USER_IDENTIFIER ]
        [ MTC_PROVIDER_INFO ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.336 §8.2.8.
    NIA ::= < "NIDD-Information-Answer": 8388726, 16777345, PXY > (
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
        [ NIDD_AUTHORIZATION_RESPONSE ]
        * [ GROUP_USER_IDENTIFIER ]
        [ NIA_FLAGS ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
}
