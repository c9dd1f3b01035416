//! Commands of application 4, RFC 8506.

use crate::{avp, command::base};

crate::commands! {
    /// RFC 8506.
    RAR ::= < "Re-Auth-Request": 258, 4, REQ, PXY > (
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
        [ G_S_U_POOL_IDENTIFIER ]
        [ SERVICE_IDENTIFIER ]
        [ RATING_GROUP ]
        * [ AVP ]
    )
    /// RFC 8506.
    RAA ::= < "Re-Auth-Answer": 258, 4, PXY > (
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
        * [ PROXY_INFO ]
        * [ AVP ]
    )
    /// RFC 8506 §3.1.
    CCR ::= < "Credit-Control-Request": 272, 4, REQ, PXY > (
        < SESSION_ID >
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { AUTH_APPLICATION_ID }
        { SERVICE_CONTEXT_ID }
        { CC_REQUEST_TYPE }
        { CC_REQUEST_NUMBER }
        [ DESTINATION_HOST ]
        [ USER_NAME ]
        [ CC_SUB_SESSION_ID ]
        [ ACCT_MULTI_SESSION_ID ]
        [ ORIGIN_STATE_ID ]
        [ EVENT_TIMESTAMP ]
        * [ SUBSCRIPTION_ID ]
        * [ SUBSCRIPTION_ID_EXTENSION ]
        [ SERVICE_IDENTIFIER ]
        [ TERMINATION_CAUSE ]
        [ REQUESTED_SERVICE_UNIT ]
        [ REQUESTED_ACTION ]
        * [ USED_SERVICE_UNIT ]
        [ MULTIPLE_SERVICES_INDICATOR ]
        * [ MULTIPLE_SERVICES_CREDIT_CONTROL ]
        * [ SERVICE_PARAMETER_INFO ]
        [ CC_CORRELATION_ID ]
        [ USER_EQUIPMENT_INFO ]
        [ USER_EQUIPMENT_INFO_EXTENSION ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// RFC 8506 §3.2.
    CCA ::= < "Credit-Control-Answer": 272, 4, PXY > (
        < SESSION_ID >
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { AUTH_APPLICATION_ID }
        { CC_REQUEST_TYPE }
        { CC_REQUEST_NUMBER }
        [ USER_NAME ]
        [ CC_SESSION_FAILOVER ]
        [ CC_SUB_SESSION_ID ]
        [ ACCT_MULTI_SESSION_ID ]
        [ ORIGIN_STATE_ID ]
        [ EVENT_TIMESTAMP ]
        [ GRANTED_SERVICE_UNIT ]
        * [ MULTIPLE_SERVICES_CREDIT_CONTROL ]
        [ COST_INFORMATION ]
        [ FINAL_UNIT_INDICATION ]
        [ QOS_FINAL_UNIT_INDICATION ]
        [ CHECK_BALANCE_RESULT ]
        [ CREDIT_CONTROL_FAILURE_HANDLING ]
        [ DIRECT_DEBITING_FAILURE_HANDLING ]
        [ VALIDITY_TIME ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ FAILED_AVP ]
        * [ AVP ]
    )
    /// RFC 8506.
    ASR ::= < "Abort-Session-Request": 274, 4, REQ, PXY > (
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
    /// RFC 8506.
    ASA ::= < "Abort-Session-Answer": 274, 4, PXY > (
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
    /// RFC 8506.
    STR ::= < "Session-Termination-Request": 275, 4, REQ, PXY > = base::STR;
    /// RFC 8506.
    STA ::= < "Session-Termination-Answer": 275, 4, PXY > = base::STA;
}
