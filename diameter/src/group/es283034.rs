//! Grouped AVPs of ETSI ES 283 034.

use crate::avp;

crate::groups! {
    /// Globally-Unique-Address, §7.3.1.
    GLOBALLY_UNIQUE_ADDRESS ::= (
        [ FRAMED_IP_ADDRESS ]
        [ FRAMED_IPV6_PREFIX ]
        [ ADDRESS_REALM ]
    )
    /// Initial-Gate-Setting-Description, §7.3.4.
    INITIAL_GATE_SETTING_DESCRIPTION ::= (
        * { NAS_FILTER_RULE }
        [ MAXIMUM_ALLOWED_BANDWIDTH_UL ]
        [ MAXIMUM_ALLOWED_BANDWIDTH_DL ]
    )
    /// QoS-Profile-Description, §7.3.5.
    QOS_PROFILE_DESCRIPTION ::= (
        * [ APPLICATION_CLASS_ID ]
        * [ MEDIA_TYPE ]
        [ RESERVATION_PRIORITY ]
        [ MAXIMUM_ALLOWED_BANDWIDTH_UL ]
        [ MAXIMUM_ALLOWED_BANDWIDTH_DL ]
        [ TRANSPORT_CLASS ]
    )
    /// Access-Network-Type, §7.3.7.
    ACCESS_NETWORK_TYPE ::= (
        { NAS_PORT_TYPE }
        [ AGGREGATION_NETWORK_TYPE ]
    )
}
