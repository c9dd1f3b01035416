//! Grouped AVPs of 3GPP TS 29.219.

use crate::avp;

crate::groups! {
    /// Policy-Counter-Status-Report, §5.3.3.
    POLICY_COUNTER_STATUS_REPORT ::= (
        { POLICY_COUNTER_IDENTIFIER }
        { POLICY_COUNTER_STATUS }
        * [ PENDING_POLICY_COUNTER_INFORMATION ]
        * [ AVP ]
    )
    /// Pending-Policy-Counter-Information, §5.3.5.
    PENDING_POLICY_COUNTER_INFORMATION ::= (
        { POLICY_COUNTER_STATUS }
        { PENDING_POLICY_COUNTER_CHANGE_TIME }
        * [ AVP ]
    )
}
