//! Commands of application 16777346, 3GPP TS 29.128 (T6a, T6b).

use crate::avp;

crate::commands! {
    /// TS 29.128 §6.2.3.
    CIR ::= < "Configuration-Information-Request": 8388718, 16777346, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        * [ SUPPORTED_FEATURES ]
        * [ MONITORING_EVENT_CONFIGURATION ]
        * [ MONITORING_EVENT_REPORT ]
        [ USER_IDENTIFIER ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.128 §6.2.4.
    CIA ::= < "Configuration-Information-Answer": 8388718, 16777346, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * [ SUPPORTED_FEATURES ]
        * [ MONITORING_EVENT_REPORT ]
        * [ MONITORING_EVENT_CONFIG_STATUS ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.128 §6.2.5.
    RIR ::= < "Reporting-Information-Request": 8388719, 16777346, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        [ OC_SUPPORTED_FEATURES ]
        * [ SUPPORTED_FEATURES ]
        [ USER_IDENTIFIER ]
        * [ MONITORING_EVENT_REPORT ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.128 §6.2.6.
    RIA ::= < "Reporting-Information-Answer": 8388719, 16777346, PXY > (
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
        * [ MONITORING_EVENT_REPORT_STATUS ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.128 §6.2.7.
    CMR ::= < "Connection-Management-Request": 8388732, 16777346, REQ, PXY > (
        < SESSION_ID >
        < USER_IDENTIFIER >
        < BEARER_IDENTIFIER >
        [ DRMP ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        [ OC_SUPPORTED_FEATURES ]
        [ CMR_FLAGS ]
        [ MAXIMUM_UE_AVAILABILITY_TIME ]
        * [ SUPPORTED_FEATURES ]
        [ CONNECTION_ACTION ]
        [ SERVICE_SELECTION ]
        [ SERVING_PLMN_RATE_CONTROL ]
        [ EXTENDED_PCO ]
        [ _3GPP_CHARGING_CHARACTERISTICS ]
        [ RAT_TYPE ]
        [ TERMINAL_INFORMATION ]
        [ VISITED_PLMN_ID ]
        [ APN_RATE_CONTROL_STATUS ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.128 §6.2.8.
    CMA ::= < "Connection-Management-Answer": 8388732, 16777346, PXY > (
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
        [ PDN_CONNECTION_CHARGING_ID ]
        [ EXTENDED_PCO ]
        [ APN_RATE_CONTROL_STATUS ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.128 §6.2.9.
    ODR ::= < "MO-Data-Request": 8388733, 16777346, REQ, PXY > (
        < SESSION_ID >
        < USER_IDENTIFIER >
        < BEARER_IDENTIFIER >
        [ DRMP ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        [ OC_SUPPORTED_FEATURES ]
        * [ SUPPORTED_FEATURES ]
        [ NON_IP_DATA ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        [ RRC_CAUSE_COUNTER ]
        * [ AVP ]
    )
    /// TS 29.128 §6.2.10.
    ODA ::= < "MO-Data-Answer": 8388733, 16777346, PXY > (
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
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.128 §6.2.11.
    TDR ::= < "MT-Data-Request": 8388734, 16777346, REQ, PXY > (
        < SESSION_ID >
        < USER_IDENTIFIER >
        < BEARER_IDENTIFIER >
        [ DRMP ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        [ OC_SUPPORTED_FEATURES ]
        * [ SUPPORTED_FEATURES ]
        [ NON_IP_DATA ]
        [ SCEF_WAIT_TIME ]
        [ MAXIMUM_RETRANSMISSION_TIME ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.128 §6.2.12.
    TDA ::= < "MT-Data-Answer": 8388734, 16777346, PXY > (
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
        [ REQUESTED_RETRANSMISSION_TIME ]
        * [ SUPPORTED_FEATURES ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        [ TDA_FLAGS ]
        * [ AVP ]
    )
}
