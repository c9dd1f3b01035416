//! Grouped AVPs of RFC 4004.

use crate::avp;

crate::groups! {
    /// MIP-MN-AAA-Auth, §7.6.
    MIP_MN_AAA_AUTH ::= (
        { MIP_MN_AAA_SPI }
        { MIP_AUTH_INPUT_DATA_LENGTH }
        { MIP_AUTHENTICATOR_LENGTH }
        { MIP_AUTHENTICATOR_OFFSET }
        * [ AVP ]
    )
    /// MIP-MN-to-FA-MSA, §9.5.
    MIP_MN_TO_FA_MSA ::= (
        { MIP_MN_FA_SPI }
        { MIP_ALGORITHM_TYPE }
        { MIP_NONCE }
        * [ AVP ]
    )
    /// MIP-FA-to-MN-MSA, §9.1.
    MIP_FA_TO_MN_MSA ::= (
        { MIP_FA_TO_MN_SPI }
        { MIP_ALGORITHM_TYPE }
        { MIP_SESSION_KEY }
        * [ AVP ]
    )
    /// MIP-FA-to-HA-MSA, §9.2.
    MIP_FA_TO_HA_MSA ::= (
        { MIP_FA_TO_HA_SPI }
        { MIP_ALGORITHM_TYPE }
        { MIP_SESSION_KEY }
        * [ AVP ]
    )
    /// MIP-HA-to-FA-MSA, §9.3.
    MIP_HA_TO_FA_MSA ::= (
        { MIP_HA_TO_FA_SPI }
        { MIP_ALGORITHM_TYPE }
        { MIP_SESSION_KEY }
        * [ AVP ]
    )
    /// MIP-MN-to-HA-MSA, §9.6.
    MIP_MN_TO_HA_MSA ::= (
        { MIP_MN_HA_SPI }
        { MIP_ALGORITHM_TYPE }
        { MIP_REPLAY_MODE }
        { MIP_NONCE }
        * [ AVP ]
    )
    /// MIP-HA-to-MN-MSA, §9.4.
    MIP_HA_TO_MN_MSA ::= (
        { MIP_HA_TO_MN_SPI }
        { MIP_ALGORITHM_TYPE }
        { MIP_REPLAY_MODE }
        { MIP_SESSION_KEY }
        * [ AVP ]
    )
    /// MIP-Originating-Foreign-AAA, §7.10.
    MIP_ORIGINATING_FOREIGN_AAA ::= (
        { ORIGIN_REALM }
        { ORIGIN_HOST }
        * [ AVP ]
    )
    /// MIP-Home-Agent-Host, §7.11.
    MIP_HOME_AGENT_HOST ::= (
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        * [ AVP ]
    )
}
