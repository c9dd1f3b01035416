//! Commands of application 16777252, 3GPP TS 29.272 (S13, S13').

use crate::avp;

crate::commands! {
    /// TS 29.272 version 19.4.0 Release 19.
    ECR ::= < "ME-Identity-Check-Request": 324, 16777252, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        { TERMINAL_INFORMATION }
        [ USER_NAME ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.272 version 19.4.0 Release 19.
    ECA ::= < "ME-Identity-Check-Answer": 324, 16777252, PXY > (
        < SESSION_ID >
        [ DRMP ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ EQUIPMENT_STATUS ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
}
