//! Commands of application 16777265, 3GPP TS 29.273 (SWx).

use crate::avp;

crate::commands! {
    /// TS 29.273 §8.2.2.3.
    SAR ::= < "Server-Assignment-Request": 301, 16777265, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        [ SERVICE_SELECTION ]
        [ CONTEXT_IDENTIFIER ]
        [ MIP6_AGENT_INFO ]
        [ VISITED_NETWORK_IDENTIFIER ]
        { USER_NAME }
        { SERVER_ASSIGNMENT_TYPE }
        * [ ACTIVE_APN ]
        [ OC_SUPPORTED_FEATURES ]
        * [ SUPPORTED_FEATURES ]
        [ TERMINAL_INFORMATION ]
        [ EMERGENCY_SERVICES ]
        * [ AVP ]
    )
    /// TS 29.273.
    SAA ::= < "Server-Assignment-Answer": 301, 16777265, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { USER_NAME }
        [ NON_3GPP_USER_DATA ]
        [ _3GPP_AAA_SERVER_NAME ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ LOAD ]
        * [ SUPPORTED_FEATURES ]
        * [ AVP ]
    )
    /// TS 29.273 §8.2.2.1.
    MAR ::= < "Multimedia-Auth-Request": 303, 16777265, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        [ DESTINATION_HOST ]
        { USER_NAME }
        [ RAT_TYPE ]
        [ AN_TRUSTED ]
        [ ANID ]
        [ VISITED_NETWORK_IDENTIFIER ]
        [ TERMINAL_INFORMATION ]
        { SIP_AUTH_DATA_ITEM_3GPP }
        { SIP_NUMBER_AUTH_ITEMS_3GPP }
        [ AAA_FAILURE_INDICATION ]
        [ OC_SUPPORTED_FEATURES ]
        * [ SUPPORTED_FEATURES ]
        * [ AVP ]
    )
    /// TS 29.273.
    MAA ::= < "Multimedia-Auth-Answer": 303, 16777265, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { USER_NAME }
        [ SIP_NUMBER_AUTH_ITEMS_3GPP ]
        * [ SIP_AUTH_DATA_ITEM_3GPP ]
        [ _3GPP_AAA_SERVER_NAME ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ LOAD ]
        * [ SUPPORTED_FEATURES ]
        * [ AVP ]
    )
    /// TS 29.273 §8.2.2.4.
    RTR ::= < "Registration-Termination-Request": 304, 16777265, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_HOST }
        { DESTINATION_REALM }
        { USER_NAME }
        { DEREGISTRATION_REASON }
        * [ SUPPORTED_FEATURES ]
        * [ AVP ]
    )
    /// TS 29.273.
    RTA ::= < "Registration-Termination-Answer": 304, 16777265, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * [ SUPPORTED_FEATURES ]
        * [ AVP ]
    )
    /// TS 29.273 §8.2.2.2.
    PPR ::= < "Push-Profile-Request": 305, 16777265, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_HOST }
        { DESTINATION_REALM }
        { USER_NAME }
        [ NON_3GPP_USER_DATA ]
        [ PPR_FLAGS ]
        * [ SUPPORTED_FEATURES ]
        * [ AVP ]
    )
    /// TS 29.273.
    PPA ::= < "Push-Profile-Answer": 305, 16777265, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ ACCESS_NETWORK_INFO ]
        [ LOCAL_TIME_ZONE ]
        * [ SUPPORTED_FEATURES ]
        * [ AVP ]
    )
}
