//! Grouped AVPs of RFC 6736.

use crate::avp;

crate::groups! {
    /// NAT-Control-Install.
    NAT_CONTROL_INSTALL ::= (
        * [ NAT_CONTROL_DEFINITION ]
        [ NAT_CONTROL_BINDING_TEMPLATE ]
        [ MAX_NAT_BINDINGS ]
        [ NAT_EXTERNAL_PORT_STYLE ]
        * [ AVP ]
    )
    /// NAT-Control-Remove.
    NAT_CONTROL_REMOVE ::= (
        * [ NAT_CONTROL_DEFINITION ]
        [ NAT_CONTROL_BINDING_TEMPLATE ]
        * [ AVP ]
    )
    /// NAT-Control-Definition.
    NAT_CONTROL_DEFINITION ::= (
        { NAT_INTERNAL_ADDRESS }
        [ PROTOCOL ]
        [ DIRECTION ]
        [ NAT_EXTERNAL_ADDRESS ]
        [ SESSION_ID ]
        * [ AVP ]
    )
    /// NAT-Internal-Address.
    NAT_INTERNAL_ADDRESS ::= (
        [ FRAMED_IP_ADDRESS ]
        [ FRAMED_IPV6_PREFIX ]
        [ PORT ]
        * [ AVP ]
    )
    /// NAT-External-Address.
    NAT_EXTERNAL_ADDRESS ::= (
        [ FRAMED_IP_ADDRESS ]
        [ PORT ]
        * [ AVP ]
    )
    /// NAT-Control-Record.
    NAT_CONTROL_RECORD ::= (
        { NAT_CONTROL_DEFINITION }
        { NAT_CONTROL_BINDING_STATUS }
        [ EVENT_TIMESTAMP ]
    )
}
