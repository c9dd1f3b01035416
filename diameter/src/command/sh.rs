//! Commands of application 16777217, 3GPP TS 29.329 (Sh).

use crate::avp;

crate::commands! {
    /// TS 29.329 version 17.0.0 Release 17.
    UDR ::= < "User-Data-Request": 306, 16777217, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        * [ SUPPORTED_FEATURES ]
        { USER_IDENTITY }
        [ WILDCARDED_PUBLIC_IDENTITY ]
        [ WILDCARDED_IMPU ]
        [ SERVER_NAME ]
        * [ SERVICE_INDICATION ]
        * { DATA_REFERENCE }
        * [ IDENTITY_SET ]
        [ REQUESTED_DOMAIN ]
        [ CURRENT_LOCATION ]
        * [ DSAI_TAG ]
        [ SESSION_PRIORITY ]
        [ USER_NAME ]
        [ REQUESTED_NODES ]
        [ SERVING_NODE_INDICATION ]
        [ PRE_PAGING_SUPPORTED ]
        [ LOCAL_TIME_ZONE_INDICATION ]
        [ UDR_FLAGS ]
        [ CALL_REFERENCE_INFO ]
        [ OC_SUPPORTED_FEATURES ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.329 version 17.0.0 Release 17.
    UDA ::= < "User-Data-Answer": 306, 16777217, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * [ SUPPORTED_FEATURES ]
        [ WILDCARDED_PUBLIC_IDENTITY ]
        [ WILDCARDED_IMPU ]
        [ USER_DATA_SH ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ LOAD ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.329 version 17.0.0 Release 17.
    PUR ::= < "Profile-Update-Request": 307, 16777217, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        * [ SUPPORTED_FEATURES ]
        { USER_IDENTITY }
        [ WILDCARDED_PUBLIC_IDENTITY ]
        [ WILDCARDED_IMPU ]
        [ USER_NAME ]
        * { DATA_REFERENCE }
        { USER_DATA_SH }
        [ OC_SUPPORTED_FEATURES ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.329 version 17.0.0 Release 17.
    PUA ::= < "Profile-Update-Answer": 307, 16777217, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ WILDCARDED_PUBLIC_IDENTITY ]
        [ WILDCARDED_IMPU ]
        [ REPOSITORY_DATA_ID ]
        [ DATA_REFERENCE ]
        * [ SUPPORTED_FEATURES ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ LOAD ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.329 version 17.0.0 Release 17.
    SNR ::= < "Subscribe-Notifications-Request": 308, 16777217, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        * [ SUPPORTED_FEATURES ]
        { USER_IDENTITY }
        [ WILDCARDED_PUBLIC_IDENTITY ]
        [ WILDCARDED_IMPU ]
        * [ SERVICE_INDICATION ]
        [ SEND_DATA_INDICATION ]
        [ SERVER_NAME ]
        { SUBS_REQ_TYPE }
        * { DATA_REFERENCE }
        * [ IDENTITY_SET ]
        [ EXPIRY_TIME ]
        * [ DSAI_TAG ]
        [ ONE_TIME_NOTIFICATION ]
        [ USER_NAME ]
        [ OC_SUPPORTED_FEATURES ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.329 version 17.0.0 Release 17.
    SNA ::= < "Subscribe-Notifications-Answer": 308, 16777217, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ WILDCARDED_PUBLIC_IDENTITY ]
        [ WILDCARDED_IMPU ]
        * [ SUPPORTED_FEATURES ]
        [ USER_DATA_SH ]
        [ EXPIRY_TIME ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ LOAD ]
        [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.329 version 17.0.0 Release 17.
    PNR ::= < "Push-Notification-Request": 309, 16777217, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_HOST }
        { DESTINATION_REALM }
        * [ SUPPORTED_FEATURES ]
        { USER_IDENTITY }
        [ WILDCARDED_PUBLIC_IDENTITY ]
        [ WILDCARDED_IMPU ]
        [ USER_NAME ]
        { USER_DATA_SH }
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.329 version 17.0.0 Release 17.
    PNA ::= < "Push-Notification-Answer": 309, 16777217, PXY > (
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
