//! Grouped AVPs of RFC 7683.

use crate::avp;

crate::groups! {
    /// OC-Supported-Features, §7.1.
    OC_SUPPORTED_FEATURES ::= (
        [ OC_FEATURE_VECTOR ]
        * [ AVP ]
    )
    /// OC-OLR, §7.3.
    OC_OLR ::= (
        < OC_SEQUENCE_NUMBER >
        < OC_REPORT_TYPE >
        [ OC_REDUCTION_PERCENTAGE ]
        [ OC_VALIDITY_DURATION ]
        * [ AVP ]
    )
}
