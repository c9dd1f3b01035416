//! AVPs of RFC 7678.

crate::avps! {
    IP_PREFIX_LENGTH = 632, "IP-Prefix-Length", OctetString, m;
    BORDER_ROUTER_NAME = 633, "Border-Router-Name", OctetString, m;
    _64_MULTICAST_ATTRIBUTES = 634, "64-Multicast-Attributes", OctetString, m;
    ASM_MPREFIX64 = 635, "ASM-mPrefix64", OctetString, m;
    SSM_MPREFIX64 = 636, "SSM-mPrefix64", OctetString, m;
    TUNNEL_SOURCE_PREF_OR_ADDR = 637, "Tunnel-Source-Pref-Or-Addr", OctetString, m;
    TUNNEL_SOURCE_IPV6_ADDRESS = 638, "Tunnel-Source-IPv6-Address", OctetString, m;
    PORT_SET_IDENTIFIER = 639, "Port-Set-Identifier", OctetString, m;
    LW4O6_BINDING = 640, "Lw4o6-Binding", OctetString, m;
    LW4O6_EXTERNAL_IPV4_ADDR = 641, "Lw4o6-External-IPv4-Addr", OctetString, m;
    MAP_E_ATTRIBUTES = 642, "MAP-E-Attributes", OctetString, m;
    MAP_MESH_MODE = 643, "MAP-Mesh-Mode", OctetString, m;
    MAP_MAPPING_RULE = 644, "MAP-Mapping-Rule", OctetString, m;
    RULE_IPV4_ADDR_OR_PREFIX = 645, "Rule-IPv4-Addr-Or-Prefix", OctetString, m;
    RULE_IPV6_PREFIX = 646, "Rule-IPv6-Prefix", OctetString, m;
    EA_FIELD_LENGTH = 647, "EA-Field-Length", OctetString, m;
}
