//! Commands of application 5, 3GPP TS 29.561 (N6).

use crate::avp;

crate::commands! {
    /// TS 29.561.
    DER ::= < "Diameter-EAP-Request": 268, 5, REQ, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { AUTH_REQUEST_TYPE }
        [ DESTINATION_HOST ]
        [ NAS_PORT ]
        [ NAS_PORT_ID ]
        [ NAS_PORT_TYPE ]
        [ ORIGIN_STATE_ID ]
        [ PORT_LIMIT ]
        [ USER_NAME ]
        { EAP_PAYLOAD }
        [ EAP_KEY_NAME ]
        [ SERVICE_TYPE ]
        [ AUTHORIZATION_LIFETIME ]
        [ AUTH_GRACE_PERIOD ]
        [ AUTH_SESSION_STATE ]
        [ CALLBACK_NUMBER ]
        [ CALLED_STATION_ID ]
        [ CALLING_STATION_ID ]
        [ ORIGINATING_LINE_INFO ]
        [ CONNECT_INFO ]
        * [ FRAMED_COMPRESSION ]
        [ FRAMED_INTERFACE_ID ]
        [ FRAMED_IP_ADDRESS ]
        * [ FRAMED_IPV6_PREFIX ]
        * [ DELEGATED_IPV6_PREFIX ]
        [ FRAMED_IP_NETMASK ]
        [ FRAMED_MTU ]
        [ FRAMED_PROTOCOL ]
        * [ TUNNELING ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        [ EXTERNAL_IDENTIFIER ]
        [ _3GPP_IMSI ]
        [ _3GPP_NAI ]
        * [ _3GPP_UE_MAC_ADDRESS ]
        [ _3GPP_CHARGING_ID ]
        [ _3GPP_PDP_TYPE ]
        [ _3GPP_CG_ADDRESS ]
        [ _3GPP_CHF_FQDN ]
        [ _3GPP_GPRS_NEGOTIATED_QOS_PROFILE ]
        [ _3GPP_SGSN_ADDRESS ]
        [ _3GPP_GGSN_ADDRESS ]
        [ _3GPP_SESSION_S_NSSAI ]
        [ _3GPP_SESSION_ID ]
        [ _3GPP_IMSI_MCC_MNC ]
        [ _3GPP_GGSN_MCC_MNC ]
        [ _3GPP_NSAPI ]
        [ _3GPP_SELECTION_MODE ]
        [ _3GPP_CHARGING_CHARACTERISTICS ]
        [ _3GPP_CG_IPV6_ADDRESS ]
        [ _3GPP_SGSN_IPV6_ADDRESS ]
        [ _3GPP_SERVING_NF_FQDN ]
        [ _3GPP_GGSN_IPV6_ADDRESS ]
        [ _3GPP_SGSN_MCC_MNC ]
        [ _3GPP_NID ]
        [ _3GPP_USER_LOCATION_INFO ]
        [ _3GPP_RAT_TYPE ]
        [ _3GPP_NEGOTIATED_DSCP ]
        [ _3GPP_ALLOCATE_IP_TYPE ]
        [ TWAN_IDENTIFIER ]
        [ _3GPP_TNAP_IDENTIFIER ]
        [ _3GPP_HFC_NODEID ]
        [ _3GPP_GCI ]
        [ _3GPP_GLI ]
        [ _3GPP_LINE_TYPE ]
        [ _3GPP_UE_LOCAL_IP_ADDRESS ]
        [ _3GPP_UE_SOURCE_PORT ]
        * [ _3GPP_IP_ADDRESS_POOL_ID ]
        * [ SUPPORTED_FEATURES ]
        * [ AVP ]
    )
}
