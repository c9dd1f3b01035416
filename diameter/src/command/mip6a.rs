//! Commands of application 8, RFC 5778 (authentication).

use crate::{avp, command::base};

crate::commands! {
    /// RFC 5778.
    RAR ::= < "Re-Auth-Request": 258, 8, REQ, PXY > = base::RAR;
    /// RFC 5778.
    RAA ::= < "Re-Auth-Answer": 258, 8, PXY > = base::RAA;
    /// RFC 5778 §5.1.1.
    DER ::= < "Diameter-EAP-Request": 268, 8, REQ, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { AUTH_REQUEST_TYPE }
        [ DESTINATION_HOST ]
        [ NAS_IDENTIFIER ]
        [ NAS_IP_ADDRESS ]
        [ NAS_IPV6_ADDRESS ]
        [ NAS_PORT_TYPE ]
        [ USER_NAME ]
        { EAP_PAYLOAD }
        [ MIP6_FEATURE_VECTOR ]
        [ MIP6_AGENT_INFO ]
        * 2 [ MIP_MOBILE_NODE_ADDRESS ]
        [ CHARGEABLE_USER_IDENTITY ]
        [ SERVICE_SELECTION ]
        [ QOS_CAPABILITY ]
        * [ QOS_RESOURCES ]
        * [ AVP ]
    )
    /// RFC 5778 §5.1.2.
    DEA ::= < "Diameter-EAP-Answer": 268, 8, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { AUTH_REQUEST_TYPE }
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ USER_NAME ]
        [ EAP_PAYLOAD ]
        [ EAP_REISSUED_PAYLOAD ]
        [ EAP_MASTER_SESSION_KEY ]
        [ EAP_KEY_NAME ]
        [ MULTI_ROUND_TIME_OUT ]
        * 2 [ MIP_MOBILE_NODE_ADDRESS ]
        [ MIP6_FEATURE_VECTOR ]
        [ MIP6_AGENT_INFO ]
        [ SERVICE_SELECTION ]
        * [ QOS_RESOURCES ]
        [ CHARGEABLE_USER_IDENTITY ]
        * [ AVP ]
    )
    /// RFC 5778.
    ACR ::= < "Accounting-Request": 271, 8, REQ, PXY > = base::ACR;
    /// RFC 5778.
    ACA ::= < "Accounting-Answer": 271, 8, PXY > = base::ACA;
    /// RFC 5778.
    ASR ::= < "Abort-Session-Request": 274, 8, REQ, PXY > = base::ASR;
    /// RFC 5778.
    ASA ::= < "Abort-Session-Answer": 274, 8, PXY > = base::ASA;
    /// RFC 5778.
    STR ::= < "Session-Termination-Request": 275, 8, REQ, PXY > = base::STR;
    /// RFC 5778.
    STA ::= < "Session-Termination-Answer": 275, 8, PXY > = base::STA;
    /// RFC 5778 §5.2.1.
    MIR ::= < "MIP6-Request": 325, 8, REQ, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { USER_NAME }
        { DESTINATION_REALM }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { AUTH_REQUEST_TYPE }
        [ DESTINATION_HOST ]
        [ ORIGIN_STATE_ID ]
        [ NAS_IDENTIFIER ]
        [ NAS_IP_ADDRESS ]
        [ NAS_IPV6_ADDRESS ]
        [ NAS_PORT_TYPE ]
        [ CALLED_STATION_ID ]
        [ CALLING_STATION_ID ]
        [ MIP6_FEATURE_VECTOR ]
        { MIP6_AUTH_MODE }
        [ MIP_MN_AAA_SPI ]
        [ MIP_MN_HA_SPI ]
        1 * 2 { MIP_MOBILE_NODE_ADDRESS }
        { MIP6_AGENT_INFO }
        { MIP_CAREOF_ADDRESS }
        [ MIP_AUTHENTICATOR ]
        [ MIP_MAC_MOBILITY_DATA ]
        [ MIP_TIMESTAMP ]
        [ QOS_CAPABILITY ]
        * [ QOS_RESOURCES ]
        [ CHARGEABLE_USER_IDENTITY ]
        [ SERVICE_SELECTION ]
        [ AUTHORIZATION_LIFETIME ]
        [ AUTH_SESSION_STATE ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// RFC 5778 §5.2.2.
    MIA ::= < "MIP6-Answer": 325, 8, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { AUTH_REQUEST_TYPE }
        [ USER_NAME ]
        [ AUTHORIZATION_LIFETIME ]
        [ AUTH_SESSION_STATE ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ RE_AUTH_REQUEST_TYPE ]
        [ MIP6_FEATURE_VECTOR ]
        [ MIP6_AGENT_INFO ]
        * 2 [ MIP_MOBILE_NODE_ADDRESS ]
        [ MIP_MN_HA_MSA ]
        * [ QOS_RESOURCES ]
        [ CHARGEABLE_USER_IDENTITY ]
        [ SERVICE_SELECTION ]
        [ ORIGIN_STATE_ID ]
        * [ PROXY_INFO ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ FAILED_AVP ]
        * [ AVP ]
    )
}
