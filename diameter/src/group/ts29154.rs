//! Grouped AVPs of 3GPP TS 29.154.

use crate::avp;

crate::groups! {
    /// Time-Window, §5.3.5.
    TIME_WINDOW_3GPP ::= (
        { TRANSFER_START_TIME }
        { TRANSFER_END_TIME }
        * [ AVP ]
    )
    /// Transfer-Policy, §5.3.8.
    TRANSFER_POLICY ::= (
        { TRANSFER_POLICY_ID }
        [ TIME_WINDOW_3GPP ]
        [ RATING_GROUP ]
        [ MAX_REQUESTED_BANDWIDTH_DL ]
        [ MAX_REQUESTED_BANDWIDTH_UL ]
        * [ AVP ]
    )
    /// Access-Network-Reports, §A.6.3.2.
    ACCESS_NETWORK_REPORTS ::= (
        [ MSISDN ]
        [ EXTERNAL_IDENTIFIER_3GPP ]
        [ _3GPP_USER_LOCATION_INFO ]
        [ USER_LOCATION_INFO_TIME ]
        [ _3GPP_SGSN_MCC_MNC ]
        [ _3GPP_MS_TIMEZONE ]
        [ UE_LOCAL_IP_ADDRESS ]
        [ TCP_SOURCE_PORT ]
        [ UDP_SOURCE_PORT ]
        [ NETLOC_ACCESS_SUPPORT ]
        * [ AVP ]
    )
    /// Event-Configuration, §A.6.3.3.
    EVENT_CONFIGURATION ::= (
        { EXTENDED_SCEF_REFERENCE_ID }
        { SCEF_ID }
        { MONITORING_TYPE }
        [ LOCATION_INFORMATION_CONFIGURATION ]
        * [ AVP ]
    )
    /// Event-Configuration-Status, §A.6.3.5.
    EVENT_CONFIGURATION_STATUS ::= (
        { EVENT_CONFIGURATION_STATE }
        { EXTENDED_SCEF_REFERENCE_ID }
        * [ AVP ]
    )
    /// Event-Reports, §A.6.3.7.
    EVENT_REPORTS ::= (
        * { EVENT_REPORTING_RESULTS }
        * { EXTENDED_SCEF_REFERENCE_ID }
        * [ ACCESS_NETWORK_REPORTS ]
        * [ AVP ]
    )
}
