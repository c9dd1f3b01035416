//! AVPs of RFC 5778.

use crate::group;

crate::avps! {
    CHARGEABLE_USER_IDENTITY = 89, "Chargeable-User-Identity", OctetString, M: SUBSCRIBER;
    MIP_SESSION_KEY = 343, "MIP-Session-Key", OctetString, M, "6.10";
    MIP_ALGORITHM_TYPE = 345, "MIP-Algorithm-Type", Enumerated { 2 => "HMAC_SHA_1" }, M, "6.13";
    MIP_REPLAY_MODE = 346, "MIP-Replay-Mode", Enumerated { 1 => "NONE", 2 => "TIMESTAMPS", 3 => "NONCES" }, M, "6.14";
    MIP_CAREOF_ADDRESS = 487, "MIP-Careof-Address", Address, M: IP_OF_SUBSCRIBER, "6.7";
    MIP_AUTHENTICATOR = 488, "MIP-Authenticator", OctetString, M, "6.8";
    MIP_MAC_MOBILITY_DATA = 489, "MIP-MAC-Mobility-Data", OctetString, M, "6.9";
    MIP_TIMESTAMP = 490, "MIP-Timestamp", OctetString, M, "6.16";
    MIP_MN_HA_SPI = 491, "MIP-MN-HA-SPI", Unsigned32, M, "6.4";
    MIP_MN_HA_MSA = 492, "MIP-MN-HA-MSA", Grouped<MIP_MN_HA_MSA>, M, "6.12";
    SERVICE_SELECTION = 493, "Service-Selection", Apn, M: APN, "6.2";
    MIP6_AUTH_MODE = 494, "MIP6-Auth-Mode", Enumerated { 1 => "MIP6_AUTH_MN_AAA" }, M, "6.20";
}
