//! Commands of application 16777251, 3GPP TS 29.272 (S6a, S6d).

use crate::avp;

crate::commands! {
    /// TS 29.272 version 19.4.0 Release 19.
    ULR ::= < "Update-Location-Request": 316, 16777251, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        { USER_NAME }
        [ OC_SUPPORTED_FEATURES ]
        * [ SUPPORTED_FEATURES ]
        [ TERMINAL_INFORMATION ]
        { RAT_TYPE }
        { ULR_FLAGS }
        [ UE_SRVCC_CAPABILITY ]
        { VISITED_PLMN_ID }
        [ SGSN_NUMBER ]
        [ HOMOGENEOUS_SUPPORT_OF_IMS_VOICE_OVER_PS_SESSIONS ]
        [ GMLC_ADDRESS ]
        * [ ACTIVE_APN ]
        [ EQUIVALENT_PLMN_LIST ]
        [ MME_NUMBER_FOR_MT_SMS ]
        [ SMS_REGISTER_REQUEST ]
        [ SGS_MME_IDENTITY ]
        [ COUPLED_NODE_DIAMETER_ID ]
        [ ADJACENT_PLMNS ]
        [ SUPPORTED_SERVICES ]
        [ SF_ULR_TIMESTAMP ]
        [ SF_PROVISIONAL_INDICATION ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.272 version 19.4.0 Release 19.
    ULA ::= < "Update-Location-Answer": 316, 16777251, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ ERROR_DIAGNOSTIC ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ LOAD ]
        * [ SUPPORTED_FEATURES ]
        [ ULA_FLAGS ]
        [ SUBSCRIPTION_DATA ]
        * [ RESET_ID ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.272 version 19.4.0 Release 19.
    CLR ::= < "Cancel-Location-Request": 317, 16777251, REQ, PXY > (
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
        { CANCELLATION_TYPE }
        [ CLR_FLAGS ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.272 version 19.4.0 Release 19.
    CLA ::= < "Cancel-Location-Answer": 317, 16777251, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        * [ SUPPORTED_FEATURES ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.272 version 19.4.0 Release 19.
    AIR ::= < "Authentication-Information-Request": 318, 16777251, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        { USER_NAME }
        [ OC_SUPPORTED_FEATURES ]
        * [ SUPPORTED_FEATURES ]
        [ REQUESTED_EUTRAN_AUTHENTICATION_INFO ]
        [ REQUESTED_UTRAN_GERAN_AUTHENTICATION_INFO ]
        { VISITED_PLMN_ID }
        [ AIR_FLAGS ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.272 version 19.4.0 Release 19.
    AIA ::= < "Authentication-Information-Answer": 318, 16777251, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ ERROR_DIAGNOSTIC ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ LOAD ]
        * [ SUPPORTED_FEATURES ]
        [ AUTHENTICATION_INFO ]
        [ UE_USAGE_TYPE ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.272 version 19.4.0 Release 19.
    IDR ::= < "Insert-Subscriber-Data-Request": 319, 16777251, REQ, PXY > (
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
        { SUBSCRIPTION_DATA }
        [ IDR_FLAGS ]
        * [ RESET_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.272 version 19.4.0 Release 19.
    IDA ::= < "Insert-Subscriber-Data-Answer": 319, 16777251, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        * [ SUPPORTED_FEATURES ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ IMS_VOICE_OVER_PS_SESSIONS_SUPPORTED ]
        [ LAST_UE_ACTIVITY_TIME ]
        [ RAT_TYPE ]
        [ IDA_FLAGS ]
        [ EPS_USER_STATE ]
        [ EPS_LOCATION_INFORMATION ]
        [ LOCAL_TIME_ZONE ]
        [ SUPPORTED_SERVICES ]
        * [ MONITORING_EVENT_REPORT ]
        * [ MONITORING_EVENT_CONFIG_STATUS ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.272 version 19.4.0 Release 19.
    DSR ::= < "Delete-Subscriber-Data-Request": 320, 16777251, REQ, PXY > (
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
        { DSR_FLAGS }
        [ SCEF_ID ]
        * [ CONTEXT_IDENTIFIER ]
        [ TRACE_REFERENCE ]
        * [ TS_CODE ]
        * [ SS_CODE ]
        [ EDRX_RELATED_RAT ]
        * [ EXTERNAL_IDENTIFIER_3GPP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.272 version 19.4.0 Release 19.
    DSA ::= < "Delete-Subscriber-Data-Answer": 320, 16777251, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        * [ SUPPORTED_FEATURES ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DSA_FLAGS ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.272 version 19.4.0 Release 19.
    PUR ::= < "Purge-UE-Request": 321, 16777251, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        { USER_NAME }
        [ OC_SUPPORTED_FEATURES ]
        [ PUR_FLAGS ]
        * [ SUPPORTED_FEATURES ]
        [ EPS_LOCATION_INFORMATION ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.272 version 19.4.0 Release 19.
    PUA ::= < "Purge-UE-Answer": 321, 16777251, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        * [ SUPPORTED_FEATURES ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ LOAD ]
        [ PUA_FLAGS ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.272 version 19.4.0 Release 19.
    RSR ::= < "Reset-Request": 322, 16777251, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_HOST }
        { DESTINATION_REALM }
        * [ SUPPORTED_FEATURES ]
        * [ USER_ID ]
        * [ RESET_ID ]
        [ SUBSCRIPTION_DATA ]
        [ SUBSCRIPTION_DATA_DELETION ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.272 version 19.4.0 Release 19.
    RSA ::= < "Reset-Answer": 322, 16777251, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        * [ SUPPORTED_FEATURES ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.272 version 19.4.0 Release 19.
    NOR ::= < "Notify-Request": 323, 16777251, REQ, PXY > (
        < SESSION_ID >
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ DRMP ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        { USER_NAME }
        [ OC_SUPPORTED_FEATURES ]
        * [ SUPPORTED_FEATURES ]
        [ TERMINAL_INFORMATION ]
        [ MIP6_AGENT_INFO ]
        [ VISITED_NETWORK_IDENTIFIER ]
        [ CONTEXT_IDENTIFIER ]
        [ SERVICE_SELECTION ]
        [ ALERT_REASON ]
        [ UE_SRVCC_CAPABILITY ]
        [ NOR_FLAGS ]
        [ HOMOGENEOUS_SUPPORT_OF_IMS_VOICE_OVER_PS_SESSIONS ]
        [ MAXIMUM_UE_AVAILABILITY_TIME ]
        * [ MONITORING_EVENT_CONFIG_STATUS ]
        [ EMERGENCY_SERVICES ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.272 version 19.4.0 Release 19.
    NOA ::= < "Notify-Answer": 323, 16777251, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
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
}
