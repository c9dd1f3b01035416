//! Commands of application 3, RFC 6733 (accounting).

use crate::avp;

crate::commands! {
    /// RFC 6733 (accounting).
    CER ::= < "Capabilities-Exchange-Request": 257, 3, REQ > (
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * { HOST_IP_ADDRESS }
        { VENDOR_ID }
        { PRODUCT_NAME }
        [ ORIGIN_STATE_ID ]
        * [ SUPPORTED_VENDOR_ID ]
        * [ AUTH_APPLICATION_ID ]
        * [ INBAND_SECURITY_ID ]
        * [ ACCT_APPLICATION_ID ]
        * [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ FIRMWARE_REVISION ]
    )
    /// RFC 6733 (accounting).
    CEA ::= < "Capabilities-Exchange-Answer": 257, 3 > (
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * { HOST_IP_ADDRESS }
        { VENDOR_ID }
        { PRODUCT_NAME }
        [ ORIGIN_STATE_ID ]
        [ ERROR_MESSAGE ]
        [ FAILED_AVP ]
        * [ SUPPORTED_VENDOR_ID ]
        * [ AUTH_APPLICATION_ID ]
        * [ INBAND_SECURITY_ID ]
        * [ ACCT_APPLICATION_ID ]
        * [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ FIRMWARE_REVISION ]
    )
    /// RFC 6733 (accounting).
    RAR ::= < "Re-Auth-Request": 258, 3, REQ, PXY > (
        < SESSION_ID >
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        { AUTH_APPLICATION_ID }
        { RE_AUTH_REQUEST_TYPE }
        [ USER_NAME ]
        [ ORIGIN_STATE_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
    )
    /// RFC 6733 (accounting).
    RAA ::= < "Re-Auth-Answer": 258, 3, PXY > (
        < SESSION_ID >
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ USER_NAME ]
        [ ORIGIN_STATE_ID ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
    )
    /// RFC 6733 §9.7.1.
    ACR ::= < "Accounting-Request": 271, 3, REQ, PXY > (
        < SESSION_ID >
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { ACCOUNTING_RECORD_TYPE }
        { ACCOUNTING_RECORD_NUMBER }
        [ ACCT_APPLICATION_ID ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ USER_NAME ]
        [ DESTINATION_HOST ]
        [ ACCOUNTING_SUB_SESSION_ID ]
        [ ACCT_SESSION_ID ]
        [ ACCT_MULTI_SESSION_ID ]
        [ ACCT_INTERIM_INTERVAL ]
        [ ACCOUNTING_REALTIME_REQUIRED ]
        [ ORIGIN_STATE_ID ]
        [ EVENT_TIMESTAMP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// RFC 6733 §9.7.2.
    ACA ::= < "Accounting-Answer": 271, 3, PXY > (
        < SESSION_ID >
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { ACCOUNTING_RECORD_TYPE }
        { ACCOUNTING_RECORD_NUMBER }
        [ ACCT_APPLICATION_ID ]
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ USER_NAME ]
        [ ACCOUNTING_SUB_SESSION_ID ]
        [ ACCT_SESSION_ID ]
        [ ACCT_MULTI_SESSION_ID ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        [ ACCT_INTERIM_INTERVAL ]
        [ ACCOUNTING_REALTIME_REQUIRED ]
        [ ORIGIN_STATE_ID ]
        [ EVENT_TIMESTAMP ]
        * [ PROXY_INFO ]
        * [ AVP ]
    )
    /// RFC 6733 (accounting).
    ASR ::= < "Abort-Session-Request": 274, 3, REQ, PXY > (
        < SESSION_ID >
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        { AUTH_APPLICATION_ID }
        [ USER_NAME ]
        [ ORIGIN_STATE_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
    )
    /// RFC 6733 (accounting).
    ASA ::= < "Abort-Session-Answer": 274, 3, PXY > (
        < SESSION_ID >
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ USER_NAME ]
        [ ORIGIN_STATE_ID ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
    )
    /// RFC 6733 (accounting).
    STR ::= < "Session-Termination-Request": 275, 3, REQ, PXY > (
        < SESSION_ID >
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { AUTH_APPLICATION_ID }
        { TERMINATION_CAUSE }
        [ USER_NAME ]
        [ DESTINATION_HOST ]
        * [ CLASS ]
        [ ORIGIN_STATE_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
    )
    /// RFC 6733 (accounting).
    STA ::= < "Session-Termination-Answer": 275, 3, PXY > (
        < SESSION_ID >
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ USER_NAME ]
        * [ CLASS ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ FAILED_AVP ]
        [ ORIGIN_STATE_ID ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
    )
    /// RFC 6733 (accounting).
    DWR ::= < "Device-Watchdog-Request": 280, 3, REQ > (
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ ORIGIN_STATE_ID ]
    )
    /// RFC 6733 (accounting).
    DWA ::= < "Device-Watchdog-Answer": 280, 3 > (
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ ERROR_MESSAGE ]
        [ FAILED_AVP ]
        [ ORIGIN_STATE_ID ]
    )
    /// RFC 6733 (accounting).
    DPR ::= < "Disconnect-Peer-Request": 282, 3, REQ > (
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DISCONNECT_CAUSE }
    )
    /// RFC 6733 (accounting).
    DPA ::= < "Disconnect-Peer-Answer": 282, 3 > (
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ ERROR_MESSAGE ]
        [ FAILED_AVP ]
    )
}
