//! Commands of application 19302, Ericsson SCAP.

use crate::avp;

crate::commands! {
    /// Ericsson SCAP.
    ACR ::= < "Accounting-Request": 271, 19302, REQ > (
        < SESSION_ID >
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { ACCOUNTING_RECORD_TYPE }
        { ACCOUNTING_RECORD_NUMBER }
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ USER_NAME ]
        [ ACCT_SESSION_ID ]
        [ ACCT_MULTI_SESSION_ID ]
        [ ACCT_INTERIM_INTERVAL ]
        [ ORIGIN_STATE_ID ]
        [ SCAP_SUBSCRIPTION_ID ]
        [ ORIGINAL_SUBSCRIPTION_ID ]
        [ SCAP_REQUESTED_ACTION ]
        [ SCAP_EVENT_TIMESTAMP ]
        [ SCAP_REQUESTED_SERVICE_UNIT ]
        [ SCAP_USED_SERVICE_UNIT ]
        * [ SCAP_SERVICE_PARAMETER_INFO ]
        [ ABNORMAL_TERMINATION_REASON ]
        [ ACCOUNTING_CORRELATION_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ CLASS ]
        0 * 0 [ ACCT_APPLICATION_ID ]
        0 * 0 [ AUTH_APPLICATION_ID ]
        0 * 0 [ ERROR_REPORTING_HOST ]
        0 * 0 [ EXPERIMENTAL_RESULT ]
        0 * 0 [ RESULT_CODE ]
    )
    /// Ericsson SCAP.
    ACA ::= < "Accounting-Answer": 271, 19302 > (
        < SESSION_ID >
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { ACCOUNTING_RECORD_TYPE }
        { ACCOUNTING_RECORD_NUMBER }
        [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ USER_NAME ]
        [ ACCT_SESSION_ID ]
        [ ACCT_MULTI_SESSION_ID ]
        * [ ERROR_REPORTING_HOST ]
        [ ACCT_INTERIM_INTERVAL ]
        [ ORIGIN_STATE_ID ]
        [ SCAP_SUBSCRIPTION_ID ]
        [ SCAP_GRANTED_SERVICE_UNIT ]
        [ SCAP_COST_INFORMATION ]
        0 * 0 [ FINAL_UNIT_INDICATION ]
        0 * 0 [ CHECK_BALANCE_RESULT ]
        * [ PROXY_INFO ]
        * [ CLASS ]
        0 * 0 [ ACCT_APPLICATION_ID ]
        0 * 0 [ AUTH_APPLICATION_ID ]
        0 * 0 [ EXPERIMENTAL_RESULT ]
        0 * 0 [ DESTINATION_REALM ]
    )
}
