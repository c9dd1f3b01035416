//! Commands of application 16777264, 3GPP TS 29.273 (SWm).

use crate::avp;

crate::commands! {
    /// TS 29.273 §7.2.2.4.1.
    RAR ::= < "Re-Auth-Request": 258, 16777264, REQ, PXY > (
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
    /// TS 29.273 §7.2.2.4.2.
    RAA ::= < "Re-Auth-Answer": 258, 16777264, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ USER_NAME ]
        * [ AVP ]
    )
    /// TS 29.273 §7.2.2.1.3.
    AAR ::= < "AA-Request": 265, 16777264, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        [ DESTINATION_HOST ]
        { AUTH_REQUEST_TYPE }
        [ USER_NAME ]
        [ OC_SUPPORTED_FEATURES ]
        [ AAR_FLAGS ]
        [ UE_LOCAL_IP_ADDRESS ]
        * [ AVP ]
    )
    /// TS 29.273 §7.2.2.1.4.
    AAA ::= < "AA-Answer": 265, 16777264, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { AUTH_REQUEST_TYPE }
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ USER_NAME ]
        [ APN_OI_REPLACEMENT ]
        [ APN_CONFIGURATION ]
        [ TRACE_INFO ]
        [ SUBSCRIPTION_ID ]
        [ _3GPP_CHARGING_CHARACTERISTICS ]
        [ SESSION_TIMEOUT ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ LOAD ]
        [ ACCESS_NETWORK_INFO ]
        [ USER_LOCATION_INFO_TIME ]
        * [ AVP ]
    )
    /// TS 29.273 §7.2.2.1.1.
    DER ::= < "Diameter-EAP-Request": 268, 16777264, REQ, PXY > (
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
        [ RAT_TYPE ]
        [ SERVICE_SELECTION ]
        [ MIP6_FEATURE_VECTOR ]
        [ QOS_CAPABILITY ]
        [ VISITED_NETWORK_IDENTIFIER ]
        [ AAA_FAILURE_INDICATION ]
        * [ SUPPORTED_FEATURES ]
        [ UE_LOCAL_IP_ADDRESS ]
        [ OC_SUPPORTED_FEATURES ]
        [ TERMINAL_INFORMATION ]
        [ EMERGENCY_SERVICES ]
        * [ AVP ]
    )
    /// TS 29.273 §7.2.2.1.2.
    DEA ::= < "Diameter-EAP-Answer": 268, 16777264, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { AUTH_REQUEST_TYPE }
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ EAP_PAYLOAD ]
        [ USER_NAME ]
        [ EAP_MASTER_SESSION_KEY ]
        [ APN_OI_REPLACEMENT ]
        [ APN_CONFIGURATION ]
        [ MIP6_FEATURE_VECTOR ]
        [ MOBILE_NODE_IDENTIFIER ]
        [ TRACE_INFO ]
        [ SUBSCRIPTION_ID ]
        [ SESSION_TIMEOUT ]
        [ MIP6_AGENT_INFO ]
        [ _3GPP_CHARGING_CHARACTERISTICS ]
        * [ REDIRECT_HOST ]
        * [ SUPPORTED_FEATURES ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ LOAD ]
        [ ACCESS_NETWORK_INFO ]
        [ USER_LOCATION_INFO_TIME ]
        [ UE_USAGE_TYPE ]
        [ EMERGENCY_INFO ]
        [ CORE_NETWORK_RESTRICTIONS ]
        * [ AVP ]
    )
    /// TS 29.273 §7.2.2.3.1.
    ASR ::= < "Abort-Session-Request": 274, 16777264, REQ, PXY > (
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
    /// TS 29.273 §7.2.2.3.2.
    ASA ::= < "Abort-Session-Answer": 274, 16777264, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * [ AVP ]
    )
    /// TS 29.273 §7.2.2.2.1.
    STR ::= < "Session-Termination-Request": 275, 16777264, REQ, PXY > (
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
    /// TS 29.273 §7.2.2.3.4.
    STA ::= < "Session-Termination-Answer": 275, 16777264, PXY > (
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
