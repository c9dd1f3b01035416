//! AVPs of Alcatel-Lucent (vendor 637).

use crate::group;

crate::avps! {
    DETAILED_RESULT = 15/637, "Detailed-Result", Grouped<DETAILED_RESULT>, X;
    DETAILED_RESULT_CAUSE = 16/637, "Detailed-Result-Cause", UTF8String, X;
    DETAILED_RESULT_CODE = 17/637, "Detailed-Result-Code", Unsigned32, M;
    DPA_INSTRUCTION = 1016/637, "DPA-Instruction", Enumerated {
        0 => "SESSION_CREATED",
        1 => "IP_ADDRESS_UPDATED",
        2 => "AUX_GX_ESTABLISHMENT",
    }, X;
    CHARGING_POLICY_REPORT = 1134/637, "Charging-Policy-Report", Grouped<CHARGING_POLICY_REPORT>, X;
    POLICY_COUNTER = 1135/637, "Policy-Counter", Grouped<POLICY_COUNTER>, M;
    POLICY_COUNTER_ID = 1136/637, "Policy-Counter-Id", OctetString, X;
    POLICY_COUNTER_VALUE = 1137/637, "Policy-Counter-Value", Unsigned32, X;
    SUBSCRIBER_USER_ID = 1139/637, "Subscriber-User-Id", UTF8String, X: SUBSCRIBER;
}
