//! Commands of application 16777216, 3GPP TS 29.229 (Cx, Dx).

use crate::avp;

crate::commands! {
    /// TS 29.229 version 13.1.0 Release 13.
    UAR ::= < "User-Authorization-Request": 300, 16777216, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        { USER_NAME }
        [ OC_SUPPORTED_FEATURES ]
        * [ SUPPORTED_FEATURES ]
        { PUBLIC_IDENTITY }
        { VISITED_NETWORK_IDENTIFIER }
        [ USER_AUTHORIZATION_TYPE ]
        [ UAR_FLAGS ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.229 version 13.1.0 Release 13.
    UAA ::= < "User-Authorization-Answer": 300, 16777216, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ LOAD ]
        * [ SUPPORTED_FEATURES ]
        [ SERVER_NAME ]
        [ SERVER_CAPABILITIES ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.229 version 13.1.0 Release 13.
    SAR ::= < "Server-Assignment-Request": 301, 16777216, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        [ USER_NAME ]
        [ OC_SUPPORTED_FEATURES ]
        * [ SUPPORTED_FEATURES ]
        * [ PUBLIC_IDENTITY ]
        [ WILDCARDED_PUBLIC_IDENTITY ]
        { SERVER_NAME }
        { SERVER_ASSIGNMENT_TYPE }
        { USER_DATA_ALREADY_AVAILABLE }
        [ SCSCF_RESTORATION_INFO ]
        [ MULTIPLE_REGISTRATION_INDICATION ]
        [ SESSION_PRIORITY ]
        [ SAR_FLAGS ]
        [ FAILED_PCSCF ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.229 version 13.1.0 Release 13.
    SAA ::= < "Server-Assignment-Answer": 301, 16777216, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ USER_NAME ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ LOAD ]
        * [ SUPPORTED_FEATURES ]
        [ USER_DATA ]
        [ CHARGING_INFORMATION ]
        [ ASSOCIATED_IDENTITIES ]
        [ LOOSE_ROUTE_INDICATION ]
        * [ SCSCF_RESTORATION_INFO ]
        [ ASSOCIATED_REGISTERED_IDENTITIES ]
        [ SERVER_NAME ]
        [ WILDCARDED_PUBLIC_IDENTITY ]
        [ PRIVILEDGED_SENDER_INDICATION ]
        [ ALLOWED_WAF_WWSF_IDENTITIES ]
        [ FAILED_AVP ]
        * [ AVP ]
    )
    /// TS 29.229 version 13.1.0 Release 13.
    LIR ::= < "Location-Info-Request": 302, 16777216, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        [ ORIGINATING_REQUEST ]
        [ OC_SUPPORTED_FEATURES ]
        * [ SUPPORTED_FEATURES ]
        { PUBLIC_IDENTITY }
        [ USER_AUTHORIZATION_TYPE ]
        [ SESSION_PRIORITY ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.229 version 13.1.0 Release 13.
    LIA ::= < "Location-Info-Answer": 302, 16777216, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ LOAD ]
        * [ SUPPORTED_FEATURES ]
        [ SERVER_NAME ]
        [ SERVER_CAPABILITIES ]
        [ WILDCARDED_PUBLIC_IDENTITY ]
        [ LIA_FLAGS ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.229 version 13.1.0 Release 13.
    MAR ::= < "Multimedia-Auth-Request": 303, 16777216, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        [ DESTINATION_HOST ]
        { USER_NAME }
        [ OC_SUPPORTED_FEATURES ]
        * [ SUPPORTED_FEATURES ]
        { PUBLIC_IDENTITY }
        { SIP_AUTH_DATA_ITEM_3GPP }
        { SIP_NUMBER_AUTH_ITEMS_3GPP }
        { SERVER_NAME }
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.229 version 13.1.0 Release 13.
    MAA ::= < "Multimedia-Auth-Answer": 303, 16777216, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ USER_NAME ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ LOAD ]
        * [ SUPPORTED_FEATURES ]
        [ PUBLIC_IDENTITY ]
        [ SIP_NUMBER_AUTH_ITEMS_3GPP ]
        * [ SIP_AUTH_DATA_ITEM_3GPP ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.229 version 13.1.0 Release 13.
    RTR ::= < "Registration-Termination-Request": 304, 16777216, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { USER_NAME }
        [ ASSOCIATED_IDENTITIES ]
        * [ SUPPORTED_FEATURES ]
        * [ PUBLIC_IDENTITY ]
        { DEREGISTRATION_REASON }
        [ RTR_FLAGS ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.229 version 13.1.0 Release 13.
    RTA ::= < "Registration-Termination-Answer": 304, 16777216, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ ASSOCIATED_IDENTITIES ]
        * [ SUPPORTED_FEATURES ]
        * [ IDENTITY_WITH_EMERGENCY_REGISTRATION ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.229 version 13.1.0 Release 13.
    PPR ::= < "Push-Profile-Request": 305, 16777216, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_HOST }
        { DESTINATION_REALM }
        { USER_NAME }
        * [ SUPPORTED_FEATURES ]
        [ USER_DATA ]
        [ CHARGING_INFORMATION ]
        [ SIP_AUTH_DATA_ITEM_3GPP ]
        [ ALLOWED_WAF_WWSF_IDENTITIES ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.229 version 13.1.0 Release 13.
    PPA ::= < "Push-Profile-Answer": 305, 16777216, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * [ SUPPORTED_FEATURES ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
}
