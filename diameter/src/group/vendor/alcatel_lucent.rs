//! Grouped AVPs of Alcatel-Lucent (vendor 637).

use crate::avp;

crate::groups! {
    /// Detailed-Result.
    DETAILED_RESULT ::= (
        * [ DETAILED_RESULT_CODE ]
        * [ DETAILED_RESULT_CAUSE ]
    )
    /// Charging-Policy-Report.
    CHARGING_POLICY_REPORT ::= (
        * [ POLICY_COUNTER ]
    )
    /// Policy-Counter.
    POLICY_COUNTER ::= (
        * [ POLICY_COUNTER_ID ]
        * [ POLICY_COUNTER_VALUE ]
    )
}
