//! Commands of application 16777268, 3GPP TS 29.109 (Zpn).

use crate::avp;

crate::commands! {
    /// TS 29.109.
    GPR ::= < "GBA-Push-Info-Request": 312, 16777268, REQ, PXY > (
        < SESSION_ID >
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        [ DESTINATION_HOST ]
        { UE_ID }
        { UE_ID_TYPE }
        { UICC_APP_LABEL }
        * [ GAA_SERVICE_IDENTIFIER ]
        { NAF_SA_IDENTIFIER }
        { NAF_ID }
        { UICC_ME }
        { REQUESTED_KEY_LIFETIME }
        { PRIVATE_IDENTITY_REQUEST }
        [ GBA_U_AWARENESS_INDICATOR ]
        [ SECURITY_FEATURE_REQUEST ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.109.
    GPA ::= < "GBA-Push-Info-Answer": 312, 16777268, PXY > (
        < SESSION_ID >
        { VENDOR_SPECIFIC_APPLICATION_ID }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ USER_NAME ]
        [ ME_KEY_MATERIAL ]
        [ UICC_KEY_MATERIAL ]
        [ KEY_EXPIRYTIME ]
        [ BOOTSTRAPINFOCREATIONTIME ]
        [ GBA_USERSECSETTINGS ]
        [ GBA_TYPE ]
        [ GBA_PUSH_INFO ]
        [ SECURITY_FEATURE_RESPONSE ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
}
