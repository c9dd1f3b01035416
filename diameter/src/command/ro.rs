//! Commands of application 4, 3GPP TS 32.299 (Ro).

use crate::{avp, command::{base, credit_control}};

crate::commands! {
    /// TS 32.299.
    RAR ::= < "Re-Auth-Request": 258, 4, REQ, PXY > = credit_control::RAR;
    /// TS 32.299.
    RAA ::= < "Re-Auth-Answer": 258, 4, PXY > = credit_control::RAA;
    /// TS 32.299 §6.4.2.
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
        [ ORIGIN_STATE_ID ]
        [ EVENT_TIMESTAMP ]
        * [ SUBSCRIPTION_ID ]
        [ TERMINATION_CAUSE ]
        [ REQUESTED_ACTION ]
        [ AOC_REQUEST_TYPE ]
        [ MULTIPLE_SERVICES_INDICATOR ]
        * [ MULTIPLE_SERVICES_CREDIT_CONTROL ]
        [ CC_CORRELATION_ID ]
        [ USER_EQUIPMENT_INFO ]
        [ OC_SUPPORTED_FEATURES ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        [ SERVICE_INFORMATION ]
        * [ AVP ]
    )
    /// TS 32.299 §6.4.3.
    CCA ::= < "Credit-Control-Answer": 272, 4, PXY > (
        < SESSION_ID >
        { RESULT_CODE }
        [ EXPERIMENTAL_RESULT ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { AUTH_APPLICATION_ID }
        { CC_REQUEST_TYPE }
        { CC_REQUEST_NUMBER }
        [ CC_SESSION_FAILOVER ]
        * [ MULTIPLE_SERVICES_CREDIT_CONTROL ]
        [ COST_INFORMATION ]
        [ LOW_BALANCE_INDICATION ]
        [ REMAINING_BALANCE ]
        [ CREDIT_CONTROL_FAILURE_HANDLING ]
        [ DIRECT_DEBITING_FAILURE_HANDLING ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ REDIRECT_MAX_CACHE_TIME ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        [ FAILED_AVP ]
        [ SERVICE_INFORMATION ]
        * [ AVP ]
    )
    /// TS 32.299.
    ASR ::= < "Abort-Session-Request": 274, 4, REQ, PXY > = credit_control::ASR;
    /// TS 32.299.
    ASA ::= < "Abort-Session-Answer": 274, 4, PXY > = credit_control::ASA;
    /// TS 32.299.
    STR ::= < "Session-Termination-Request": 275, 4, REQ, PXY > = base::STR;
    /// TS 32.299.
    STA ::= < "Session-Termination-Answer": 275, 4, PXY > = base::STA;
}
