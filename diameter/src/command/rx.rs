//! Commands of application 16777236, 3GPP TS 29.214 (Rx).

use crate::avp;

crate::commands! {
    /// TS 29.214 §5.6.3.
    RAR ::= < "Re-Auth-Request": 258, 16777236, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        { AUTH_APPLICATION_ID }
        * { SPECIFIC_ACTION }
        [ OC_SUPPORTED_FEATURES ]
        * [ ACCESS_NETWORK_CHARGING_IDENTIFIER ]
        [ ACCESS_NETWORK_CHARGING_ADDRESS ]
        * 2 [ AN_GW_ADDRESS ]
        [ AN_TRUSTED ]
        * [ FLOWS ]
        * [ SUBSCRIPTION_ID ]
        [ ABORT_CAUSE ]
        [ IP_CAN_TYPE ]
        [ MA_INFORMATION ]
        [ NETLOC_ACCESS_SUPPORT ]
        [ RAT_TYPE ]
        [ SPONSORED_CONNECTIVITY_DATA ]
        [ _3GPP_USER_LOCATION_INFO ]
        [ USER_LOCATION_INFO_TIME ]
        [ _3GPP_MS_TIMEZONE ]
        [ SERVING_SATELLITE_IDENTITY ]
        * [ RAN_NAS_RELEASE_CAUSE ]
        * [ _5GS_RAN_NAS_RELEASE_CAUSE ]
        [ _3GPP_SGSN_MCC_MNC ]
        [ NID ]
        [ TWAN_IDENTIFIER ]
        [ TCP_SOURCE_PORT ]
        [ UDP_SOURCE_PORT ]
        [ UE_LOCAL_IP_ADDRESS ]
        [ WIRELINE_USER_LOCATION_INFO ]
        [ PC_SESSION_RECOVERY_STATUS ]
        [ ORIGIN_STATE_ID ]
        * [ CLASS ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.214 §5.6.4.
    RAA ::= < "Re-Auth-Answer": 258, 16777236, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ MEDIA_COMPONENT_DESCRIPTION ]
        [ SERVICE_URN ]
        [ ORIGIN_STATE_ID ]
        * [ CLASS ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ AVP ]
    )
    /// TS 29.214 §5.6.1.
    AAR ::= < "AA-Request": 265, 16777236, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        [ DESTINATION_HOST ]
        [ IP_DOMAIN_ID ]
        [ AUTH_SESSION_STATE ]
        [ AF_APPLICATION_IDENTIFIER ]
        * [ MEDIA_COMPONENT_DESCRIPTION ]
        [ SERVICE_INFO_STATUS ]
        [ AF_CHARGING_IDENTIFIER ]
        [ SIP_FORKING_INDICATION ]
        * [ SPECIFIC_ACTION ]
        * [ SUBSCRIPTION_ID ]
        [ OC_SUPPORTED_FEATURES ]
        * [ SUPPORTED_FEATURES ]
        [ RESERVATION_PRIORITY ]
        [ FRAMED_IP_ADDRESS ]
        [ FRAMED_IPV6_PREFIX ]
        [ CALLED_STATION_ID ]
        [ SERVICE_URN ]
        [ SPONSORED_CONNECTIVITY_DATA ]
        [ MPS_IDENTIFIER ]
        [ GCS_IDENTIFIER ]
        [ MCPTT_IDENTIFIER ]
        [ MCVIDEO_IDENTIFIER ]
        [ IMS_CONTENT_IDENTIFIER ]
        [ IMS_CONTENT_TYPE ]
        * [ CALLING_PARTY_ADDRESS ]
        [ CALLEE_INFORMATION ]
        [ RX_REQUEST_TYPE ]
        * [ REQUIRED_ACCESS_INFO ]
        [ AF_REQUESTED_DATA ]
        [ REFERENCE_ID_3GPP ]
        [ PRE_EMPTION_CONTROL_INFO ]
        [ MPS_ACTION ]
        [ ORIGIN_STATE_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.214 §5.6.2.
    AAA ::= < "AA-Answer": 265, 16777236, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ AUTH_SESSION_STATE ]
        * [ ACCESS_NETWORK_CHARGING_IDENTIFIER ]
        [ ACCESS_NETWORK_CHARGING_ADDRESS ]
        [ ACCEPTABLE_SERVICE_INFO ]
        * 2 [ AN_GW_ADDRESS ]
        [ AN_TRUSTED ]
        [ SERVICE_AUTHORIZATION_INFO ]
        [ IP_CAN_TYPE ]
        [ MA_INFORMATION ]
        [ NETLOC_ACCESS_SUPPORT ]
        [ RAT_TYPE ]
        * [ FLOWS ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ SUPPORTED_FEATURES ]
        * [ SUBSCRIPTION_ID ]
        [ USER_EQUIPMENT_INFO ]
        [ USER_EQUIPMENT_INFO_EXTENSION ]
        [ _3GPP_SGSN_MCC_MNC ]
        [ NID ]
        * [ CLASS ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        [ RETRY_INTERVAL ]
        [ ORIGIN_STATE_ID ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        * [ LOAD ]
        * [ AVP ]
    )
    /// TS 29.214 §5.6.7.
    ASR ::= < "Abort-Session-Request": 274, 16777236, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        { AUTH_APPLICATION_ID }
        [ OC_SUPPORTED_FEATURES ]
        { ABORT_CAUSE }
        [ ORIGIN_STATE_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.214 §5.6.8.
    ASA ::= < "Abort-Session-Answer": 274, 16777236, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        [ ORIGIN_STATE_ID ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        * [ AVP ]
    )
    /// TS 29.214 §5.6.5.
    STR ::= < "Session-Termination-Request": 275, 16777236, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { AUTH_APPLICATION_ID }
        { TERMINATION_CAUSE }
        [ DESTINATION_HOST ]
        [ OC_SUPPORTED_FEATURES ]
        * [ REQUIRED_ACCESS_INFO ]
        * [ CLASS ]
        [ ORIGIN_STATE_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.214 §5.6.6.
    STA ::= < "Session-Termination-Answer": 275, 16777236, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ RESULT_CODE ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        [ FAILED_AVP ]
        [ SPONSORED_CONNECTIVITY_DATA ]
        [ ORIGIN_STATE_ID ]
        [ _3GPP_USER_LOCATION_INFO ]
        [ USER_LOCATION_INFO_TIME ]
        [ _3GPP_MS_TIMEZONE ]
        [ SERVING_SATELLITE_IDENTITY ]
        * [ RAN_NAS_RELEASE_CAUSE ]
        * [ _5GS_RAN_NAS_RELEASE_CAUSE ]
        [ _3GPP_SGSN_MCC_MNC ]
        [ NID ]
        [ TWAN_IDENTIFIER ]
        [ TCP_SOURCE_PORT ]
        [ UDP_SOURCE_PORT ]
        [ UE_LOCAL_IP_ADDRESS ]
        [ NETLOC_ACCESS_SUPPORT ]
        [ WIRELINE_USER_LOCATION_INFO ]
        * [ CLASS ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        * [ LOAD ]
        * [ AVP ]
    )
}
