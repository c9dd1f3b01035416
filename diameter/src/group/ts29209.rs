//! Grouped AVPs of 3GPP TS 29.209.

use crate::avp;

crate::groups! {
    /// Flow-Grouping, §6.5.9.
    FLOW_GROUPING ::= (
        * [ FLOWS ]
    )
}
