//! Commands of application 3, 3GPP TS 32.299 (Rf).

use crate::avp;

crate::commands! {
    /// TS 32.299.
    ACR ::= < "Accounting-Request": 271, 3, REQ, PXY > (
        < SESSION_ID >
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { ACCOUNTING_RECORD_TYPE }
        { ACCOUNTING_RECORD_NUMBER }
        [ ACCT_APPLICATION_ID ]
        [ USER_NAME ]
        [ DESTINATION_HOST ]
        [ ACCT_INTERIM_INTERVAL ]
        [ ORIGIN_STATE_ID ]
        [ EVENT_TIMESTAMP ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        [ SERVICE_CONTEXT_ID ]
        [ SERVICE_INFORMATION ]
        * [ AVP ]
    )
    /// TS 32.299.
    ACA ::= < "Accounting-Answer": 271, 3, PXY > (
        < SESSION_ID >
        { RESULT_CODE }
        [ EXPERIMENTAL_RESULT ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { ACCOUNTING_RECORD_TYPE }
        { ACCOUNTING_RECORD_NUMBER }
        [ ACCT_APPLICATION_ID ]
        [ USER_NAME ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ ACCT_INTERIM_INTERVAL ]
        [ FAILED_AVP ]
        [ ORIGIN_STATE_ID ]
        [ EVENT_TIMESTAMP ]
        * [ PROXY_INFO ]
        * [ AVP ]
    )
}
