//! AVPs of RFC 6736.

crate::avps! {
    NC_REQUEST_TYPE = 595, "NC-Request-Type", OctetString, m;
    NAT_CONTROL_INSTALL = 596, "NAT-Control-Install", OctetString, m;
    NAT_CONTROL_REMOVE = 597, "NAT-Control-Remove", OctetString, m;
    NAT_CONTROL_DEFINITION = 598, "NAT-Control-Definition", OctetString, m;
    NAT_INTERNAL_ADDRESS = 599, "NAT-Internal-Address", OctetString, m;
    VISITED_NETWORK_IDENTIFIER = 600, "Visited-Network-Identifier", OctetString, m;
    MAX_NAT_BINDINGS = 601, "Max-NAT-Bindings", OctetString, m;
    NAT_CONTROL_BINDING_TEMPLATE = 602, "NAT-Control-Binding-Template", OctetString, m;
    DUPLICATE_SESSION_ID = 603, "Duplicate-Session-Id", OctetString, m;
    NAT_EXTERNAL_PORT_STYLE = 604, "NAT-External-Port-Style", OctetString, m;
    NAT_CONTROL_RECORD = 605, "NAT-Control-Record", OctetString, m;
    NAT_CONTROL_BINDING_STATUS = 606, "NAT-Control-Binding-Status", OctetString, m;
    CURRENT_NAT_BINDINGS = 607, "Current-NAT-Bindings", OctetString, m;
}
