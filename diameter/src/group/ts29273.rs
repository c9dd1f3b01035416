//! Grouped AVPs of 3GPP TS 29.273.

use crate::avp;

crate::groups! {
    /// Non-3GPP-User-Data, §8.2.3.1.
    NON_3GPP_USER_DATA ::= (
        [ SUBSCRIPTION_ID ]
        [ NON_3GPP_IP_ACCESS ]
        [ NON_3GPP_IP_ACCESS_APN ]
        * [ RAT_TYPE ]
        [ SESSION_TIMEOUT ]
        [ MIP6_FEATURE_VECTOR ]
        [ AMBR ]
        [ _3GPP_CHARGING_CHARACTERISTICS ]
        [ CONTEXT_IDENTIFIER ]
        [ APN_OI_REPLACEMENT ]
        * [ APN_CONFIGURATION ]
        [ TRACE_INFO ]
        [ TWAN_DEFAULT_APN_CONTEXT_ID ]
        * [ TWAN_ACCESS_INFO ]
        [ UE_USAGE_TYPE ]
        [ EMERGENCY_INFO ]
        [ ERP_AUTHORIZATION ]
        [ CORE_NETWORK_RESTRICTIONS ]
        * [ AVP ]
    )
    /// Trace-Info, §8.2.3.1.3.
    TRACE_INFO ::= (
        [ TRACE_DATA ]
        [ TRACE_REFERENCE ]
        * [ AVP ]
    )
    /// WLAN-Identifier, §5.2.3.18.
    WLAN_IDENTIFIER ::= (
        [ SSID ]
        [ HESSID ]
        * [ AVP ]
    )
    /// TWAN-Access-Info, §8.2.3.19.
    TWAN_ACCESS_INFO ::= (
        [ ACCESS_AUTHORIZATION_FLAGS ]
        [ WLAN_IDENTIFIER ]
        * [ AVP ]
    )
    /// Access-Network-Info, §5.2.3.24.
    ACCESS_NETWORK_INFO ::= (
        [ SSID ]
        [ BSSID ]
        [ LOCATION_INFORMATION ]
        [ LOCATION_DATA ]
        [ OPERATOR_NAME ]
        [ LOGICAL_ACCESS_ID ]
        * [ AVP ]
    )
    /// TWAN-Connectivity-Parameters, §5.2.3.26.
    TWAN_CONNECTIVITY_PARAMETERS ::= (
        [ CONNECTIVITY_FLAGS ]
        [ SERVICE_SELECTION ]
        [ PDN_TYPE ]
        * 2 [ SERVED_PARTY_IP_ADDRESS ]
        [ TWAN_PCO ]
        [ TWAG_UP_ADDRESS ]
        [ TWAN_S2A_FAILURE_CAUSE ]
        [ SM_BACK_OFF_TIMER ]
        * [ AVP ]
    )
}
