//! Grouped AVPs of RFC 5777.

use crate::avp;

crate::groups! {
    /// QoS-Resources.
    QOS_RESOURCES ::= (
        * { FILTER_RULE }
        * [ AVP ]
    )
    /// Filter-Rule.
    FILTER_RULE ::= (
        [ FILTER_RULE_PRECEDENCE ]
    )
    /// Classifier.
    CLASSIFIER ::= (
        { CLASSIFIER_ID }
        [ PROTOCOL ]
        [ DIRECTION ]
        * [ FROM_SPEC ]
        * [ TO_SPEC ]
        * [ DIFFSERV_CODE_POINT ]
        [ FRAGMENTATION_FLAG ]
        * [ IP_OPTION ]
        * [ TCP_OPTION ]
        [ TCP_FLAGS ]
        * [ ICMP_TYPE ]
        * [ ETH_OPTION ]
        * [ AVP ]
    )
    /// From-Spec.
    FROM_SPEC ::= (
        * [ IP_ADDRESS ]
        * [ IP_ADDRESS_RANGE ]
        * [ IP_ADDRESS_MASK ]
        * [ MAC_ADDRESS ]
        * [ MAC_ADDRESS_MASK ]
        * [ EUI64_ADDRESS ]
        * [ EUI64_ADDRESS_MASK ]
        * [ PORT ]
        * [ PORT_RANGE ]
        [ NEGATED ]
        [ USE_ASSIGNED_ADDRESS ]
        * [ AVP ]
    )
    /// To-Spec.
    TO_SPEC ::= (
        * [ IP_ADDRESS ]
        * [ IP_ADDRESS_RANGE ]
        * [ IP_ADDRESS_MASK ]
        * [ MAC_ADDRESS ]
        * [ MAC_ADDRESS_MASK ]
        * [ EUI64_ADDRESS ]
        * [ EUI64_ADDRESS_MASK ]
        * [ PORT ]
        * [ PORT_RANGE ]
        [ NEGATED ]
        [ USE_ASSIGNED_ADDRESS ]
        * [ AVP ]
    )
    /// IP-Address-Range.
    IP_ADDRESS_RANGE ::= (
        [ IP_ADDRESS_START ]
        [ IP_ADDRESS_END ]
        * [ AVP ]
    )
    /// IP-Address-Mask.
    IP_ADDRESS_MASK ::= (
        { IP_ADDRESS }
        { IP_BIT_MASK_WIDTH }
        * [ AVP ]
    )
    /// MAC-Address-Mask.
    MAC_ADDRESS_MASK ::= (
        { MAC_ADDRESS }
        { MAC_ADDRESS_MASK_PATTERN }
        * [ AVP ]
    )
    /// EUI64-Address-Mask.
    EUI64_ADDRESS_MASK ::= (
        { EUI64_ADDRESS }
        { EUI64_ADDRESS_MASK_PATTERN }
        * [ AVP ]
    )
    /// Port-Range.
    PORT_RANGE ::= (
        [ PORT_START ]
        [ PORT_END ]
        * [ AVP ]
    )
    /// IP-Option.
    IP_OPTION ::= (
        { IP_OPTION_TYPE }
        * [ IP_OPTION_VALUE ]
        [ NEGATED ]
        * [ AVP ]
    )
    /// TCP-Option.
    TCP_OPTION ::= (
        { TCP_OPTION_TYPE }
        * [ TCP_OPTION_VALUE ]
        [ NEGATED ]
        * [ AVP ]
    )
    /// TCP-Flags.
    TCP_FLAGS ::= (
        { TCP_FLAG_TYPE }
        [ NEGATED ]
        * [ AVP ]
    )
    /// ICMP-Type.
    ICMP_TYPE ::= (
        { ICMP_TYPE_NUMBER }
        * [ ICMP_CODE ]
        [ NEGATED ]
        * [ AVP ]
    )
    /// ETH-Option.
    ETH_OPTION ::= (
        { ETH_PROTO_TYPE }
        * [ VLAN_ID_RANGE ]
        * [ USER_PRIORITY_RANGE ]
        * [ AVP ]
    )
    /// ETH-Proto-Type.
    ETH_PROTO_TYPE ::= (
        * [ ETH_ETHER_TYPE ]
        * [ ETH_SAP ]
        * [ AVP ]
    )
    /// VLAN-ID-Range, §802.1Q.
    VLAN_ID_RANGE ::= (
        [ S_VID_START ]
        [ S_VID_END ]
        [ C_VID_START ]
        [ C_VID_END ]
        * [ AVP ]
    )
    /// User-Priority-Range.
    USER_PRIORITY_RANGE ::= (
        * [ LOW_USER_PRIORITY ]
        * [ HIGH_USER_PRIORITY ]
        * [ AVP ]
    )
    /// Time-Of-Day-Condition.
    TIME_OF_DAY_CONDITION ::= (
        [ TIME_OF_DAY_START ]
        [ TIME_OF_DAY_END ]
        [ DAY_OF_WEEK_MASK ]
        [ DAY_OF_MONTH_MASK ]
        [ MONTH_OF_YEAR_MASK ]
        [ ABSOLUTE_START_TIME ]
        [ ABSOLUTE_END_TIME ]
        [ TIMEZONE_FLAG ]
        * [ AVP ]
    )
    /// QoS-Profile-Template.
    QOS_PROFILE_TEMPLATE ::= (
        { VENDOR_ID }
        { QOS_PROFILE_ID }
        * [ AVP ]
    )
    /// QoS-Parameters.
    QOS_PARAMETERS ::= (
        * [ AVP ]
    )
    /// Excess-Treatment.
    EXCESS_TREATMENT ::= (
        { TREATMENT_ACTION }
        [ QOS_PROFILE_TEMPLATE ]
        [ QOS_PARAMETERS ]
        * [ AVP ]
    )
    /// QoS-Capability.
    QOS_CAPABILITY ::= (
        * { QOS_PROFILE_TEMPLATE }
        * [ AVP ]
    )
}
