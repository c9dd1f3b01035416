//! Grouped AVPs of RFC 7660.

use crate::avp;

crate::groups! {
    /// Congestion-Treatment.
    CONGESTION_TREATMENT ::= (
        { TREATMENT_ACTION }
        [ QOS_PROFILE_TEMPLATE ]
        [ QOS_PARAMETERS ]
        * [ AVP ]
    )
}
