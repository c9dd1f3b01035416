//! Grouped AVPs of RFC 6735.

use crate::avp;

crate::groups! {
    /// Dual-Priority.
    DUAL_PRIORITY ::= (
        { PREEMPTION_PRIORITY }
        { DEFENDING_PRIORITY }
    )
    /// SIP-Resource-Priority.
    SIP_RESOURCE_PRIORITY ::= (
        { SIP_RESOURCE_PRIORITY_NAMESPACE }
        { SIP_RESOURCE_PRIORITY_VALUE }
    )
    /// Application-Level-Resource-Priority.
    APPLICATION_LEVEL_RESOURCE_PRIORITY ::= (
        { ALRP_NAMESPACE }
        { ALRP_VALUE }
    )
}
