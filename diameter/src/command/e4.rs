//! Commands of application 16777231, ETSI ES 283 034 (e4).

use crate::avp;

crate::commands! {
    /// ETSI ES 283 034 §7.1.1.
    UDR ::= < "User-Data-Request": 306, 16777231, REQ, PXY > (
        < SESSION_ID >
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ DESTINATION_HOST ]
        { DESTINATION_REALM }
        [ GLOBALLY_UNIQUE_ADDRESS ]
        [ AF_APPLICATION_IDENTIFIER ]
        [ USER_NAME ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// ETSI ES 283 034 §7.1.2.
    UDA ::= < "User-Data-Answer": 306, 16777231, PXY > (
        < SESSION_ID >
        { VENDOR_SPECIFIC_APPLICATION_ID }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ GLOBALLY_UNIQUE_ADDRESS ]
        [ USER_NAME ]
        [ LOGICAL_ACCESS_ID ]
        [ PHYSICAL_ACCESS_ID ]
        [ ACCESS_NETWORK_TYPE ]
        [ INITIAL_GATE_SETTING_DESCRIPTION ]
        * [ QOS_PROFILE_DESCRIPTION ]
        [ IP_CONNECTIVITY_STATUS ]
        [ QOS_PROFILE_ID ]
        [ INITIAL_GATE_SETTING_ID ]
        * [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// ETSI ES 283 034 §7.1.3.
    PNR ::= < "Push-Notification-Request": 309, 16777231, REQ, PXY > (
        < SESSION_ID >
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_HOST }
        { DESTINATION_REALM }
        [ GLOBALLY_UNIQUE_ADDRESS ]
        [ USER_NAME ]
        [ LOGICAL_ACCESS_ID ]
        [ PHYSICAL_ACCESS_ID ]
        [ ACCESS_NETWORK_TYPE ]
        [ INITIAL_GATE_SETTING_DESCRIPTION ]
        * [ QOS_PROFILE_DESCRIPTION ]
        [ IP_CONNECTIVITY_STATUS ]
        [ QOS_PROFILE_ID ]
        [ INITIAL_GATE_SETTING_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// ETSI ES 283 034 §7.1.4.
    PNA ::= < "Push-Notification-Answer": 309, 16777231, PXY > (
        < SESSION_ID >
        { VENDOR_SPECIFIC_APPLICATION_ID }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * [ FAILED_AVP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
}
