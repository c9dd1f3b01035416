//! AVPs of RFC 7678.

use crate::group;

crate::avps! {
    IP_PREFIX_LENGTH = 632, "IP-Prefix-Length", Unsigned32, m;
    BORDER_ROUTER_NAME = 633, "Border-Router-Name", OctetString, m;
    _64_MULTICAST_ATTRIBUTES = 634, "64-Multicast-Attributes", Grouped<_64_MULTICAST_ATTRIBUTES>, m;
    ASM_MPREFIX64 = 635, "ASM-mPrefix64", Grouped<ASM_MPREFIX64>, m;
    SSM_MPREFIX64 = 636, "SSM-mPrefix64", Grouped<SSM_MPREFIX64>, m;
    TUNNEL_SOURCE_PREF_OR_ADDR = 637, "Tunnel-Source-Pref-Or-Addr", Grouped<TUNNEL_SOURCE_PREF_OR_ADDR>, m;
    TUNNEL_SOURCE_IPV6_ADDRESS = 638, "Tunnel-Source-IPv6-Address", Address, m;
    PORT_SET_IDENTIFIER = 639, "Port-Set-Identifier", OctetString, m;
    LW4O6_BINDING = 640, "Lw4o6-Binding", Grouped<LW4O6_BINDING>, m;
    LW4O6_EXTERNAL_IPV4_ADDR = 641, "Lw4o6-External-IPv4-Addr", Address, m;
    MAP_E_ATTRIBUTES = 642, "MAP-E-Attributes", Grouped<MAP_E_ATTRIBUTES>, m;
    MAP_MESH_MODE = 643, "MAP-Mesh-Mode", Enumerated, m;
    MAP_MAPPING_RULE = 644, "MAP-Mapping-Rule", Grouped<MAP_MAPPING_RULE>, m;
    RULE_IPV4_ADDR_OR_PREFIX = 645, "Rule-IPv4-Addr-Or-Prefix", Grouped<RULE_IPV4_ADDR_OR_PREFIX>, m;
    RULE_IPV6_PREFIX = 646, "Rule-IPv6-Prefix", Grouped<RULE_IPV6_PREFIX>, m;
    EA_FIELD_LENGTH = 647, "EA-Field-Length", Unsigned32, m;
}
