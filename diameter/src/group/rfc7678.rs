//! Grouped AVPs of RFC 7678.

use crate::avp;

crate::groups! {
    /// 64-Multicast-Attributes.
    _64_MULTICAST_ATTRIBUTES ::= (
        [ ASM_MPREFIX64 ]
        [ SSM_MPREFIX64 ]
        [ DELEGATED_IPV6_PREFIX ]
        * [ AVP ]
    )
    /// ASM-mPrefix64.
    ASM_MPREFIX64 ::= (
        { IP_ADDRESS }
        { IP_PREFIX_LENGTH }
        * [ AVP ]
    )
    /// SSM-mPrefix64.
    SSM_MPREFIX64 ::= (
        { IP_ADDRESS }
        { IP_PREFIX_LENGTH }
        * [ AVP ]
    )
    /// Tunnel-Source-Pref-Or-Addr.
    TUNNEL_SOURCE_PREF_OR_ADDR ::= (
        [ DELEGATED_IPV6_PREFIX ]
        [ TUNNEL_SOURCE_IPV6_ADDRESS ]
        * [ AVP ]
    )
    /// Lw4o6-Binding.
    LW4O6_BINDING ::= (
        { TUNNEL_SOURCE_PREF_OR_ADDR }
        { LW4O6_EXTERNAL_IPV4_ADDR }
        [ PORT_SET_IDENTIFIER ]
        * [ AVP ]
    )
    /// MAP-E-Attributes.
    MAP_E_ATTRIBUTES ::= (
        * { BORDER_ROUTER_NAME }
        * { MAP_MAPPING_RULE }
        [ MAP_MESH_MODE ]
        [ DELEGATED_IPV6_PREFIX ]
        * [ AVP ]
    )
    /// MAP-Mapping-Rule.
    MAP_MAPPING_RULE ::= (
        { RULE_IPV4_ADDR_OR_PREFIX }
        { RULE_IPV6_PREFIX }
        { EA_FIELD_LENGTH }
        { PORT_SET_IDENTIFIER }
        * [ AVP ]
    )
    /// Rule-IPv4-Addr-Or-Prefix.
    RULE_IPV4_ADDR_OR_PREFIX ::= (
        { IP_ADDRESS }
        { IP_PREFIX_LENGTH }
        * [ AVP ]
    )
    /// Rule-IPv6-Prefix.
    RULE_IPV6_PREFIX ::= (
        { IP_ADDRESS }
        { IP_PREFIX_LENGTH }
        * [ AVP ]
    )
}
