//! Commands of application 16777232, Ericsson Charging-CIP.

use crate::{avp, command::base};

crate::commands! {
    /// Ericsson CIP §3.4.
    RAR ::= < "Re-Auth-Request": 258, 16777232, REQ, PXY > (
        < SESSION_ID >
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        { AUTH_APPLICATION_ID }
        { RE_AUTH_REQUEST_TYPE }
        * [ AVP ]
    )
    /// Ericsson CIP §3.5.
    RAA ::= < "Re-Auth-Answer": 258, 16777232, PXY > (
        < SESSION_ID >
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * [ FAILED_AVP ]
        * [ AVP ]
    )
    /// Ericsson CIP.
    ASR ::= < "Abort-Session-Request": 274, 16777232, REQ, PXY > = base::ASR;
    /// Ericsson CIP.
    ASA ::= < "Abort-Session-Answer": 274, 16777232, PXY > = base::ASA;
    /// Ericsson CIP.
    STR ::= < "Session-Termination-Request": 275, 16777232, REQ, PXY > = base::STR;
    /// Ericsson CIP.
    STA ::= < "Session-Termination-Answer": 275, 16777232, PXY > = base::STA;
    /// Ericsson CIP §3.2.
    CIR ::= < "Charging-Interrogation-Request": 16777214, 16777232, REQ, PXY > (
        < VENDOR_SPECIFIC_APPLICATION_ID >
        < SESSION_ID >
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { CC_REQUEST_NUMBER }
        { CC_REQUEST_TYPE }
        { CHARGING_CONTEXT_ID }
        * { SUBSCRIPTION_ID }
        [ SERVICE_CONTEXT_ID ]
        [ DESTINATION_HOST ]
        [ ORIGIN_STATE_ID ]
        [ EVENT_TIMESTAMP ]
        [ TERMINATION_CAUSE ]
        [ USER_EQUIPMENT_INFO ]
        [ ACCESS_INFORMATION ]
        [ CHARGING_STATE_INFORMATION ]
        [ CIP_IP_VERSION ]
        [ _3GPP_MS_TIMEZONE ]
        * [ MULTIPLE_SERVICES_CREDIT_CONTROL ]
        [ REQUESTED_ACTION ]
        [ REQUESTED_SERVICE_UNIT ]
        [ SERVICE_IDENTIFIER ]
        * [ AVP ]
    )
    /// Ericsson CIP §3.3.
    CIA ::= < "Charging-Interrogation-Answer": 16777214, 16777232, PXY > (
        < VENDOR_SPECIFIC_APPLICATION_ID >
        < SESSION_ID >
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { CC_REQUEST_NUMBER }
        { CC_REQUEST_TYPE }
        [ RESULT_CODE_EXTENSION ]
        [ ORIGIN_STATE_ID ]
        [ COST_INFORMATION ]
        [ EVENT_TIMESTAMP ]
        [ CHARGING_STATE_INFORMATION ]
        [ CIP_IP_VERSION ]
        [ SUBSCRIBER_INFORMATION ]
        * [ FAILED_AVP ]
        * [ MULTIPLE_SERVICES_CREDIT_CONTROL ]
        [ CHECK_BALANCE_RESULT ]
        [ GRANTED_SERVICE_UNIT ]
        [ CDR_INFORMATION ]
        * [ AVP ]
    )
}
