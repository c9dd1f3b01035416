//! AVPs of RFC 5447.

crate::avps! {
    MIP6_FEATURE_VECTOR = 124, "MIP6-Feature-Vector", Unsigned64, M;
    MIP6_HOME_LINK_PREFIX = 125, "MIP6-Home-Link-Prefix", OctetString, M;
    MIP6_AGENT_INFO = 486, "MIP6-Agent-Info", Grouped<MIP6_AGENT_INFO>, M;
}
