//! Commands of application 4, 3GPP TS 32.299 (Gy).

use crate::{avp, command::{base, credit_control}};

crate::commands! {
    /// TS 32.299.
    RAR ::= < "Re-Auth-Request": 258, 4, REQ, PXY > = credit_control::RAR;
    /// TS 32.299.
    RAA ::= < "Re-Auth-Answer": 258, 4, PXY > = credit_control::RAA;
    /// TS 32.299.
    CCR ::= < "Credit-Control-Request": 272, 4, REQ, PXY > (
        < SESSION_ID >
        { RESULT_CODE }
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
        [ MULTIPLE_SERVICES_INDICATOR ]
        * [ MULTIPLE_SERVICES_CREDIT_CONTROL ]
        [ USER_EQUIPMENT_INFO ]
        * [ ROUTE_RECORD ]
        [ SERVICE_INFORMATION ]
        * [ AVP ]
    )
    /// TS 32.299.
    CCA ::= < "Credit-Control-Answer": 272, 4, PXY > (
        < SESSION_ID >
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { AUTH_APPLICATION_ID }
        { CC_REQUEST_TYPE }
        { CC_REQUEST_NUMBER }
        [ CC_SESSION_FAILOVER ]
        * [ MULTIPLE_SERVICES_CREDIT_CONTROL ]
        [ CREDIT_CONTROL_FAILURE_HANDLING ]
        [ REDIRECT_HOST ]
        [ REDIRECT_HOST_USAGE ]
        [ ROUTE_RECORD ]
        [ SERVICE_INFORMATION ]
        [ FAILED_AVP ]
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
