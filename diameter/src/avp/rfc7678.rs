//! AVPs of RFC 7678.

crate::avps! {
    IP_PREFIX_LENGTH = 632, "IP-Prefix-Length", Unsigned32, m;
    BORDER_ROUTER_NAME = 633, "Border-Router-Name", OctetString, m;
    _64_MULTICAST_ATTRIBUTES = 634, "64-Multicast-Attributes", Grouped, m;
    ASM_MPREFIX64 = 635, "ASM-mPrefix64", Grouped, m;
    SSM_MPREFIX64 = 636, "SSM-mPrefix64", Grouped, m;
    TUNNEL_SOURCE_PREF_OR_ADDR = 637, "Tunnel-Source-Pref-Or-Addr", Grouped, m;
    TUNNEL_SOURCE_IPV6_ADDRESS = 638, "Tunnel-Source-IPv6-Address", Address, m;
    PORT_SET_IDENTIFIER = 639, "Port-Set-Identifier", Grouped, m;
    LW4O6_BINDING = 640, "Lw4o6-Binding", Grouped, m;
    LW4O6_EXTERNAL_IPV4_ADDR = 641, "Lw4o6-External-IPv4-Addr", Grouped, m;
    MAP_E_ATTRIBUTES = 642, "MAP-E-Attributes", Grouped, m;
    MAP_MESH_MODE = 643, "MAP-Mesh-Mode", Enumerated, m;
    MAP_MAPPING_RULE = 644, "MAP-Mapping-Rule", Grouped, m;
    RULE_IPV4_ADDR_OR_PREFIX = 645, "Rule-IPv4-Addr-Or-Prefix", Grouped, m;
    RULE_IPV6_PREFIX = 646, "Rule-IPv6-Prefix", Grouped, m;
    EA_FIELD_LENGTH = 647, "EA-Field-Length", Unsigned32, m;
}
