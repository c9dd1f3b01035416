//! Commands of application 16777250, 3GPP TS 29.273 (STa).

use crate::avp;

crate::commands! {
    /// TS 29.273 §5.2.2.3.1.
    RAR ::= < "Re-Auth-Request": 258, 16777250, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        { AUTH_APPLICATION_ID }
        { RE_AUTH_REQUEST_TYPE }
        [ USER_NAME ]
        * [ AVP ]
    )
    /// TS 29.273 §5.2.2.3.2.
    RAA ::= < "Re-Auth-Answer": 258, 16777250, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * [ AVP ]
    )
    /// TS 29.273 §5.2.2.3.3.
    AAR ::= < "AA-Request": 265, 16777250, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { AUTH_REQUEST_TYPE }
        [ DESTINATION_HOST ]
        [ USER_NAME ]
        [ MIP6_FEATURE_VECTOR ]
        [ ACCESS_NETWORK_INFO ]
        [ LOCAL_TIME_ZONE ]
        [ OC_SUPPORTED_FEATURES ]
        * [ AVP ]
    )
    /// TS 29.273 §5.2.2.3.4.
    AAA ::= < "AA-Answer": 265, 16777250, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { AUTH_REQUEST_TYPE }
        { RESULT_CODE }
        [ EXPERIMENTAL_RESULT ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ SESSION_TIMEOUT ]
        [ ACCT_INTERIM_INTERVAL ]
        [ CONTEXT_IDENTIFIER ]
        [ APN_OI_REPLACEMENT ]
        * [ APN_CONFIGURATION ]
        [ _3GPP_CHARGING_CHARACTERISTICS ]
        [ TRACE_INFO ]
        [ SUBSCRIPTION_ID ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        [ UE_USAGE_TYPE ]
        [ EMERGENCY_INFO ]
        * [ LOAD ]
        * [ AVP ]
    )
    /// TS 29.273 §5.2.2.1.1.
    DER ::= < "Diameter-EAP-Request": 268, 16777250, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        [ DESTINATION_HOST ]
        { AUTH_REQUEST_TYPE }
        { EAP_PAYLOAD }
        [ USER_NAME ]
        [ CALLING_STATION_ID ]
        [ RAT_TYPE ]
        [ ANID ]
        [ FULL_NETWORK_NAME ]
        [ SHORT_NETWORK_NAME ]
        [ QOS_CAPABILITY ]
        [ MIP6_FEATURE_VECTOR ]
        [ VISITED_NETWORK_IDENTIFIER ]
        [ SERVICE_SELECTION ]
        [ TERMINAL_INFORMATION ]
        [ OC_SUPPORTED_FEATURES ]
        * [ SUPPORTED_FEATURES ]
        [ AAA_FAILURE_INDICATION ]
        [ WLAN_IDENTIFIER ]
        [ DER_FLAGS ]
        [ TWAN_CONNECTION_MODE ]
        [ TWAN_CONNECTIVITY_PARAMETERS ]
        * 2 [ TWAG_CP_ADDRESS ]
        [ ERP_RK_REQUEST ]
        * [ AVP ]
    )
    /// TS 29.273 §5.2.2.1.2.
    DEA ::= < "Diameter-EAP-Answer": 268, 16777250, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { RESULT_CODE }
        [ EXPERIMENTAL_RESULT ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { AUTH_REQUEST_TYPE }
        [ EAP_PAYLOAD ]
        [ USER_NAME ]
        [ SESSION_TIMEOUT ]
        [ ACCT_INTERIM_INTERVAL ]
        [ EAP_MASTER_SESSION_KEY ]
        [ CONTEXT_IDENTIFIER ]
        [ APN_OI_REPLACEMENT ]
        * [ APN_CONFIGURATION ]
        [ MIP6_AGENT_INFO ]
        [ MIP6_FEATURE_VECTOR ]
        [ MOBILE_NODE_IDENTIFIER ]
        [ _3GPP_CHARGING_CHARACTERISTICS ]
        [ AMBR ]
        * [ REDIRECT_HOST ]
        [ AN_TRUSTED ]
        [ TRACE_INFO ]
        [ SUBSCRIPTION_ID ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ LOAD ]
        * [ SUPPORTED_FEATURES ]
        [ MIP_FA_RK ]
        [ MIP_FA_RK_SPI ]
        [ DEA_FLAGS ]
        [ TWAN_CONNECTION_MODE ]
        [ TWAN_CONNECTIVITY_PARAMETERS ]
        [ WLCP_KEY ]
        [ TERMINAL_INFORMATION ]
        [ UE_USAGE_TYPE ]
        [ EMERGENCY_SERVICES ]
        [ EMERGENCY_INFO ]
        [ KEY ]
        [ ERP_REALM ]
        * [ AVP ]
    )
    /// TS 29.273 §5.2.2.2.1.
    ASR ::= < "Abort-Session-Request": 274, 16777250, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        { AUTH_APPLICATION_ID }
        [ USER_NAME ]
        [ AUTH_SESSION_STATE ]
        * [ AVP ]
    )
    /// TS 29.273 §5.2.2.2.2.
    ASA ::= < "Abort-Session-Answer": 274, 16777250, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * [ AVP ]
    )
    /// TS 29.273 §5.2.2.2.3.
    STR ::= < "Session-Termination-Request": 275, 16777250, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        [ DESTINATION_HOST ]
        { AUTH_APPLICATION_ID }
        { TERMINATION_CAUSE }
        [ USER_NAME ]
        [ OC_SUPPORTED_FEATURES ]
        * [ AVP ]
    )
    /// TS 29.273 §5.2.2.2.4.
    STA ::= < "Session-Termination-Answer": 275, 16777250, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ LOAD ]
        * [ AVP ]
    )
}
