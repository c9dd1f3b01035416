//! Commands of application 16777220, 3GPP TS 29.109 (Zn).

use crate::avp;

crate::commands! {
    /// TS 29.109.
    BIR ::= < "Boostrapping-Info-Request": 310, 16777220, REQ, PXY > (
        < SESSION_ID >
        { VENDOR_SPECIFIC_APPLICATION_ID }
        [ AUTH_SESSION_STATE ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        [ DESTINATION_HOST ]
        * [ GAA_SERVICE_IDENTIFIER ]
        { TRANSACTION_IDENTIFIER }
        { NAF_ID }
        [ GBA_U_AWARENESS_INDICATOR ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.109.
    BIA ::= < "Boostrapping-Info-Answer": 310, 16777220, PXY > (
        < SESSION_ID >
        { VENDOR_SPECIFIC_APPLICATION_ID }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        [ AUTH_SESSION_STATE ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ USER_NAME ]
        [ ME_KEY_MATERIAL ]
        [ UICC_KEY_MATERIAL ]
        [ KEY_EXPIRYTIME ]
        [ BOOTSTRAPINFOCREATIONTIME ]
        [ GBA_USERSECSETTINGS ]
        [ GBA_TYPE ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
}
