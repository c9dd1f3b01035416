//! Grouped AVPs of 3GPP TS 29.234.

use crate::avp;

crate::groups! {
    /// WLAN-User-Data, §10.1.8.
    WLAN_USER_DATA ::= (
        * [ SUBSCRIPTION_ID ]
        * [ WLAN_ACCESS ]
        * [ WLAN_3GPP_IP_ACCESS ]
        * [ SESSION_TIMEOUT ]
        * [ APN_AUTHORIZED ]
        * [ MAXIMUM_NUMBER_ACCESSES ]
        * [ WLAN_DIRECT_IP_ACCESS ]
        * [ QOS_RESOURCES ]
    )
    /// Charging-Data, §10.1.10.
    CHARGING_DATA ::= (
        * [ CHARGING_CHARACTERISTICS ]
        * [ CHARGING_NODES ]
    )
    /// APN-Authorized, §10.1.14.
    APN_AUTHORIZED ::= (
        * [ _3GPP_WLAN_APN_ID ]
        * [ APN_BARRING_TYPE ]
        * [ FRAMED_IP_ADDRESS ]
        * [ FRAMED_IPV6_PREFIX ]
        * [ MAX_REQUESTED_BANDWIDTH ]
        * [ QOS_RESOURCES ]
    )
    /// Charging-Nodes, §10.1.28.
    CHARGING_NODES ::= (
        * [ PRIMARY_OCS_CHARGING_FUNCTION_NAME ]
        * [ SECONDARY_OCS_CHARGING_FUNCTION_NAME ]
        * [ PRIMARY_CHARGING_COLLECTION_FUNCTION_NAME ]
        * [ SECONDARY_CHARGING_COLLECTION_FUNCTION_NAME ]
    )
}
