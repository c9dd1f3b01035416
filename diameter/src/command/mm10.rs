//! Commands of application 16777226, 3GPP TS 29.140 (MM10).

use crate::avp;

crate::commands! {
    /// TS 29.140 §6.1.1.
    MPR ::= < "Message-Process-Request": 311, 16777226, REQ, PXY > (
        < SESSION_ID >
        { VENDOR_SPECIFIC_APPLICATION_ID }
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_HOST }
        { DESTINATION_REALM }
        { EVENT_TIMESTAMP }
        { TRIGGER_EVENT }
        { SERVED_USER_IDENTITY }
        [ _3GPP_IMSI ]
        [ SENDER_ADDRESS ]
        * { INITIAL_RECIPIENT_ADDRESS }
        { ORIGINATING_INTERFACE }
        [ SERVICE_KEY ]
        [ DELIVERY_REPORT ]
        [ READ_REPLY ]
        [ SENDER_VISIBILITY ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// TS 29.140 §6.1.2.
    MPA ::= < "Message-Process-Answer": 311, 16777226, PXY > (
        < SESSION_ID >
        { VENDOR_SPECIFIC_APPLICATION_ID }
        [ RESULT_CODE ]
        [ EXPERIMENTAL_RESULT ]
        { AUTH_SESSION_STATE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ STATUS ]
        * [ RESULT_RECIPIENT_ADDRESS ]
        [ DELIVERY_REPORT ]
        [ READ_REPLY ]
        [ BILLING_INFORMATION ]
        [ SENDER_VISIBILITY ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
}
