//! Commands of application 0, RFC 6733.

use crate::avp;

crate::commands! {
    /// RFC 6733 §5.3.1.
    CER ::= < "Capabilities-Exchange-Request": 257, 0, REQ > (
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
        * [ AVP ]
    )
    /// RFC 6733 §5.3.2.
    CEA ::= < "Capabilities-Exchange-Answer": 257, 0 > (
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
        * [ AVP ]
    )
    /// RFC 6733 §8.3.1.
    RAR ::= < "Re-Auth-Request": 258, 0, REQ, PXY > (
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
        * [ AVP ]
    )
    /// RFC 6733 §8.3.2.
    RAA ::= < "Re-Auth-Answer": 258, 0, PXY > (
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
        * [ AVP ]
    )
    /// RFC 6733.
    ACR ::= < "Accounting-Request": 271, 0, REQ > (
        { SESSION_ID }
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
    )
    /// RFC 6733.
    ACA ::= < "Accounting-Answer": 271, 0 > (
        { SESSION_ID }
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
    )
    /// RFC 6733 §8.5.1.
    ASR ::= < "Abort-Session-Request": 274, 0, REQ, PXY > (
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
        * [ AVP ]
    )
    /// RFC 6733 §8.5.2.
    ASA ::= < "Abort-Session-Answer": 274, 0, PXY > (
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
        * [ AVP ]
    )
    /// RFC 6733 §8.4.1.
    STR ::= < "Session-Termination-Request": 275, 0, REQ, PXY > (
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
        * [ AVP ]
    )
    /// RFC 6733 §8.4.2.
    STA ::= < "Session-Termination-Answer": 275, 0, PXY > (
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
        * [ AVP ]
    )
    /// RFC 6733 §5.5.1.
    DWR ::= < "Device-Watchdog-Request": 280, 0, REQ > (
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ ORIGIN_STATE_ID ]
        * [ AVP ]
    )
    /// RFC 6733 §5.5.2.
    DWA ::= < "Device-Watchdog-Answer": 280, 0 > (
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ ERROR_MESSAGE ]
        [ FAILED_AVP ]
        [ ORIGIN_STATE_ID ]
        * [ AVP ]
    )
    /// RFC 6733 §5.4.1.
    DPR ::= < "Disconnect-Peer-Request": 282, 0, REQ > (
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DISCONNECT_CAUSE }
        * [ AVP ]
    )
    /// RFC 6733 §5.4.2.
    DPA ::= < "Disconnect-Peer-Answer": 282, 0 > (
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ ERROR_MESSAGE ]
        [ FAILED_AVP ]
        * [ AVP ]
    )
    /// RFC 6733.
    CUR ::= < "Capabilities-Update-Request": 328, 0, REQ > (
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * { HOST_IP_ADDRESS }
        { VENDOR_ID }
        { PRODUCT_NAME }
        [ ORIGIN_STATE_ID ]
        * [ SUPPORTED_VENDOR_ID ]
        * [ AUTH_APPLICATION_ID ]
        * [ ACCT_APPLICATION_ID ]
        * [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ FIRMWARE_REVISION ]
        * [ AVP ]
    )
    /// RFC 6733.
    CUA ::= < "Capabilities-Update-Answer": 328, 0 > (
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { RESULT_CODE }
        [ ERROR_MESSAGE ]
        * [ AVP ]
    )
}
