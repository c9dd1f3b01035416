//! AVPs of RFC 4004.

use crate::group;

crate::avps! {
    MIP_FA_TO_HA_SPI = 318, "MIP-FA-to-HA-SPI", Unsigned32, M, "9.11";
    MIP_FA_TO_MN_SPI = 319, "MIP-FA-to-MN-SPI", Unsigned32, M, "9.10";
    MIP_REG_REQUEST = 320, "MIP-Reg-Request", OctetString, M: CARRIER, "7.1";
    MIP_REG_REPLY = 321, "MIP-Reg-Reply", OctetString, M: CARRIER, "7.2";
    MIP_MN_AAA_AUTH = 322, "MIP-MN-AAA-Auth", Grouped<MIP_MN_AAA_AUTH>, M, "7.6";
    MIP_HA_TO_FA_SPI = 323, "MIP-HA-to-FA-SPI", Unsigned32, M, "9.14";
    MIP_HA_TO_MN_SPI = 324, "MIP-HA-to-MN-SPI", Unsigned32, M;
    MIP_MN_TO_FA_MSA = 325, "MIP-MN-to-FA-MSA", Grouped<MIP_MN_TO_FA_MSA>, M, "9.5";
    MIP_FA_TO_MN_MSA = 326, "MIP-FA-to-MN-MSA", Grouped<MIP_FA_TO_MN_MSA>, M, "9.1";
    MIP_MN_FA_SPI = 327, "MIP-MN-FA-SPI", Unsigned32, M;
    MIP_FA_TO_HA_MSA = 328, "MIP-FA-to-HA-MSA", Grouped<MIP_FA_TO_HA_MSA>, M, "9.2";
    MIP_HA_TO_FA_MSA = 329, "MIP-HA-to-FA-MSA", Grouped<MIP_HA_TO_FA_MSA>, M, "9.3";
    MIP_MN_TO_HA_MSA = 331, "MIP-MN-to-HA-MSA", Grouped<MIP_MN_TO_HA_MSA>, M, "9.6";
    MIP_HA_TO_MN_MSA = 332, "MIP-HA-to-MN-MSA", Grouped<MIP_HA_TO_MN_MSA>, M, "9.4";
    MIP_MOBILE_NODE_ADDRESS = 333, "MIP-Mobile-Node-Address", Address, M: IP_OF_SUBSCRIBER, "7.3";
    MIP_HOME_AGENT_ADDRESS = 334, "MIP-Home-Agent-Address", Address, M: NODE_ADDRESS, "7.4";
    MIP_NONCE = 335, "MIP-Nonce", OctetString, M, "9.12";
    MIP_CANDIDATE_HOME_AGENT_HOST = 336, "MIP-Candidate-Home-Agent-Host", DiameterIdentity, M: NODE_HOST, "7.9";
    MIP_FEATURE_VECTOR = 337, "MIP-Feature-Vector", Unsigned32 [
        0 => "Mobile-Node-Home-Address-Requested",
        1 => "Home-Address-Allocatable-Only-in-Home-Realm",
        2 => "Home-Agent-Requested",
        3 => "Foreign-Home-Agent-Available",
        4 => "MN-HA-Key-Request",
        5 => "MN-FA-Key-Request",
        6 => "FA-HA-Key-Request",
        7 => "Home-Agent-In-Foreign-Network",
        8 => "Co-Located-Mobile-Node",
    ], M, "7.5";
    MIP_AUTH_INPUT_DATA_LENGTH = 338, "MIP-Auth-Input-Data-Length", Unsigned32, M, "7.6.2";
    MIP_AUTHENTICATOR_LENGTH = 339, "MIP-Authenticator-Length", Unsigned32, M, "7.6.3";
    MIP_AUTHENTICATOR_OFFSET = 340, "MIP-Authenticator-Offset", Unsigned32, M, "7.6.4";
    MIP_MN_AAA_SPI = 341, "MIP-MN-AAA-SPI", Unsigned32, M, "7.6.1";
    MIP_FILTER_RULE = 342, "MIP-Filter-Rule", IPFilterRule, M, "7.8";
    MIP_FA_CHALLENGE = 344, "MIP-FA-Challenge", OctetString, M, "7.7";
    MIP_ORIGINATING_FOREIGN_AAA = 347, "MIP-Originating-Foreign-AAA", Grouped<MIP_ORIGINATING_FOREIGN_AAA>, M, "7.10";
    MIP_HOME_AGENT_HOST = 348, "MIP-Home-Agent-Host", Grouped<MIP_HOME_AGENT_HOST>, M, "7.11";
    MIP_MSA_LIFETIME = 367, "MIP-MSA-Lifetime", Unsigned32, M, "9.13";
}
