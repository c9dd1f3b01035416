//! Grouped AVPs of ETSI ES 283 034.

crate::groups! {
    /// Globally-Unique-Address, §7.3.1.
    GLOBALLY_UNIQUE_ADDRESS ::= (
        [ ADDRESS_REALM ]
        * [ AVP ]
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
        [ RESERVATION_PRIORITY_ETSI ]
        [ MAXIMUM_ALLOWED_BANDWIDTH_UL ]
        [ MAXIMUM_ALLOWED_BANDWIDTH_DL ]
        [ TRANSPORT_CLASS ]
    )
    /// Access-Network-Type, §7.3.7.
    ACCESS_NETWORK_TYPE_ETSI ::= (
        { NAS_PORT_TYPE }
        [ AGGREGATION_NETWORK_TYPE ]
    )
}
