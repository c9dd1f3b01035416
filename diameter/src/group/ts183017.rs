//! Grouped AVPs of ETSI TS 183 017 (Gq').

use crate::avp;

crate::groups! {
    /// Binding-information, §7.3.1.
    BINDING_INFORMATION ::= (
        { BINDING_INPUT_LIST }
        [ BINDING_OUTPUT_LIST ]
    )
    /// Binding-Input-List, §7.3.2.
    BINDING_INPUT_LIST ::= (
        * [ V6_TRANSPORT_ADDRESS ]
        * [ V4_TRANSPORT_ADDRESS ]
    )
    /// Binding-Output-List, §7.3.3.
    BINDING_OUTPUT_LIST ::= (
        * [ V6_TRANSPORT_ADDRESS ]
        * [ V4_TRANSPORT_ADDRESS ]
    )
    /// V6-Transport-Address, §7.3.4.
    V6_TRANSPORT_ADDRESS ::= (
        { FRAMED_IPV6_PREFIX }
        { PORT_NUMBER }
    )
    /// V4-Transport-Address, §7.3.5.
    V4_TRANSPORT_ADDRESS ::= (
        { FRAMED_IP_ADDRESS }
        { PORT_NUMBER }
    )
}
