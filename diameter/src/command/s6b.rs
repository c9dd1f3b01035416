//! Commands of application 16777272, 3GPP TS 29.273 (S6b).

use crate::avp;

crate::commands! {
    /// TS 29.273 §9.2.2.6.1.
    RAR ::= < "Re-Auth-Request": 258, 16777272, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        { AUTH_APPLICATION_ID }
        { RE_AUTH_REQUEST_TYPE }
        [ USER_NAME ]
        [ RAR_FLAGS ]
        * [ AVP ]
    )
    /// TS 29.273 §9.2.2.6.2.
    RAA ::= < "Re-Auth-Answer": 258, 16777272, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ USER_NAME ]
        * [ AVP ]
    )
    /// TS 29.273 §9.2.2.2.1.
    AAR ::= < "AA-Request": 265, 16777272, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { AUTH_REQUEST_TYPE }
        [ USER_NAME ]
        [ MIP6_AGENT_INFO ]
        [ MIP6_FEATURE_VECTOR ]
        [ VISITED_NETWORK_IDENTIFIER ]
        [ QOS_CAPABILITY ]
        [ SERVICE_SELECTION ]
        [ OC_SUPPORTED_FEATURES ]
        [ ORIGINATION_TIME_STAMP ]
        [ MAXIMUM_WAIT_TIME ]
        * [ SUPPORTED_FEATURES ]
        [ EMERGENCY_SERVICES ]
        * [ AVP ]
    )
    /// TS 29.273 §9.2.2.2.2.
    AAA ::= < "AA-Answer": 265, 16777272, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { AUTH_REQUEST_TYPE }
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ MIP6_FEATURE_VECTOR ]
        [ SESSION_TIMEOUT ]
        [ APN_CONFIGURATION ]
        [ QOS_RESOURCES ]
        [ AN_TRUSTED ]
        * [ REDIRECT_HOST ]
        [ TRACE_INFO ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ LOAD ]
        * [ SUPPORTED_FEATURES ]
        * [ AVP ]
    )
    /// TS 29.273 §9.2.2.1.1.
    DER ::= < "Diameter-EAP-Request": 268, 16777272, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { AUTH_REQUEST_TYPE }
        [ RAT_TYPE ]
        [ USER_NAME ]
        [ SERVICE_SELECTION ]
        { EAP_PAYLOAD }
        [ MIP6_FEATURE_VECTOR ]
        [ MIP6_AGENT_INFO ]
        [ QOS_CAPABILITY ]
        [ VISITED_NETWORK_IDENTIFIER ]
        [ MIP_CAREOF_ADDRESS ]
        [ AAA_FAILURE_INDICATION ]
        * [ SUPPORTED_FEATURES ]
        [ DER_S6B_FLAGS ]
        [ UE_LOCAL_IP_ADDRESS ]
        * [ AVP ]
    )
    /// TS 29.273 §9.2.2.1.2.
    DEA ::= < "Diameter-EAP-Answer": 268, 16777272, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { AUTH_REQUEST_TYPE }
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ USER_NAME ]
        [ EAP_PAYLOAD ]
        [ EAP_MASTER_SESSION_KEY ]
        [ MOBILE_NODE_IDENTIFIER ]
        [ APN_CONFIGURATION ]
        [ MIP6_AGENT_INFO ]
        [ MIP6_FEATURE_VECTOR ]
        [ _3GPP_CHARGING_CHARACTERISTICS ]
        * [ QOS_RESOURCES ]
        * [ REDIRECT_HOST ]
        [ TRACE_INFO ]
        * [ SUPPORTED_FEATURES ]
        * [ AVP ]
    )
    /// TS 29.273 §9.2.2.4.1.
    ASR ::= < "Abort-Session-Request": 274, 16777272, REQ, PXY > (
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
    /// TS 29.273 §9.2.2.4.2.
    ASA ::= < "Abort-Session-Answer": 274, 16777272, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * [ AVP ]
    )
    /// TS 29.273 §9.2.2.3.1.
    STR ::= < "Session-Termination-Request": 275, 16777272, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { TERMINATION_CAUSE }
        [ USER_NAME ]
        [ OC_SUPPORTED_FEATURES ]
        * [ AVP ]
    )
    /// TS 29.273 §9.2.2.3.2.
    STA ::= < "Session-Termination-Answer": 275, 16777272, PXY > (
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
