//! AVPs of RFC 6736.

use crate::group;

crate::avps! {
    NC_REQUEST_TYPE = 595, "NC-Request-Type", Enumerated {
        1 => "INITIAL_REQUEST",
        2 => "UPDATE_REQUEST",
        3 => "QUERY_REQUEST",
    }, m;
    NAT_CONTROL_INSTALL = 596, "NAT-Control-Install", Grouped<NAT_CONTROL_INSTALL>, m;
    NAT_CONTROL_REMOVE = 597, "NAT-Control-Remove", Grouped<NAT_CONTROL_REMOVE>, m;
    NAT_CONTROL_DEFINITION = 598, "NAT-Control-Definition", Grouped<NAT_CONTROL_DEFINITION>, m;
    NAT_INTERNAL_ADDRESS = 599, "NAT-Internal-Address", Grouped<NAT_INTERNAL_ADDRESS>, m;
    NAT_EXTERNAL_ADDRESS = 600, "NAT-External-Address", Grouped<NAT_EXTERNAL_ADDRESS>, m;
    MAX_NAT_BINDINGS = 601, "Max-NAT-Bindings", Unsigned32, m;
    NAT_CONTROL_BINDING_TEMPLATE = 602, "NAT-Control-Binding-Template", OctetString, m;
    DUPLICATE_SESSION_ID = 603, "Duplicate-Session-Id", UTF8String, m: CARRIER;
    NAT_EXTERNAL_PORT_STYLE = 604, "NAT-External-Port-Style", Enumerated { 1 => "FOLLOW_INTERNAL_PORT_STYLE" }, m;
    NAT_CONTROL_RECORD = 605, "NAT-Control-Record", Grouped<NAT_CONTROL_RECORD>, m;
    NAT_CONTROL_BINDING_STATUS = 606, "NAT-Control-Binding-Status", Enumerated {
        1 => "INITIAL_REQUEST",
        2 => "UPDATE_REQUEST",
        3 => "QUERY_REQUEST",
    }, m;
    CURRENT_NAT_BINDINGS = 607, "Current-NAT-Bindings", Unsigned32, m;
}
