//! Commands of application 16777221, 3GPP TS 29.109 (Zh).

use crate::avp;

crate::commands! {
    /// TS 29.109.
    MAR ::= < "Multimedia-Auth-Request": 303, 16777221, REQ, PXY > (
        < SESSION_ID >
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        [ DESTINATION_HOST ]
        [ USER_NAME ]
        [ PUBLIC_IDENTITY ]
        [ SIP_AUTH_DATA_ITEM_3GPP ]
        [ GUSS_TIMESTAMP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.109.
    MAA ::= < "Multimedia-Auth-Answer": 303, 16777221, PXY > (
        < SESSION_ID >
        { VENDOR_SPECIFIC_APPLICATION_ID }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ USER_NAME ]
        [ PUBLIC_IDENTITY ]
        [ SIP_AUTH_DATA_ITEM_3GPP ]
        [ GBA_USERSECSETTINGS ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
}
