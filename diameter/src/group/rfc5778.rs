//! Grouped AVPs of RFC 5778.

use crate::avp;

crate::groups! {
    /// MIP-MN-HA-MSA, §6.12.
    MIP_MN_HA_MSA ::= (
        { MIP_SESSION_KEY }
        { MIP_MSA_LIFETIME }
        [ MIP_MN_HA_SPI ]
        [ MIP_ALGORITHM_TYPE ]
        [ MIP_REPLAY_MODE ]
        * [ AVP ]
    )
}
