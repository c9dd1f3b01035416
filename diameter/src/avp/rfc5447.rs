//! AVPs of RFC 5447.

use crate::group;

crate::avps! {
    MIP6_FEATURE_VECTOR = 124, "MIP6-Feature-Vector", Unsigned64 [
        0 => "MIP6_INTEGRATED",
        1 => "LOCAL_HOME_AGENT_ASSIGNMENT",
        40 => "PMIP6_SUPPORTED",
        41 => "IP4_HOA_SUPPORTED",
        42 => "LOCAL_MAG_ROUTING_SUPPORTED",
        43 => "ASSIGN_LOCAL_IP",
        44 => "MIP4_SUPPORTED",
        45 => "OPTIMIZED_IDLE_MODE_MOBILITY",
        46 => "GTPv2_SUPPORTED",
        47 => "IP4_TRANSPORT_SUPPORTED",
        48 => "IP4_HOA_ONLY_SUPPORTED",
        49 => "INTER_MAG_ROUTING_SUPPORTED",
    ], M;
    MIP6_HOME_LINK_PREFIX = 125, "MIP6-Home-Link-Prefix", OctetString, M;
    MIP6_AGENT_INFO = 486, "MIP6-Agent-Info", Grouped<MIP6_AGENT_INFO>, M;
}
