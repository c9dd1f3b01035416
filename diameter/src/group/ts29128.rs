//! Grouped AVPs of 3GPP TS 29.128.

use crate::avp;

crate::groups! {
    /// Communication-Failure-Information, §6.4.4.
    COMMUNICATION_FAILURE_INFORMATION ::= (
        [ CAUSE_TYPE ]
        [ S1AP_CAUSE ]
        [ RANAP_CAUSE ]
        [ BSSGP_CAUSE ]
        [ GMM_CAUSE ]
        [ SM_CAUSE ]
        * [ AVP ]
    )
    /// Number-Of-UE-Per-Location-Configuration, §6.4.11.
    NUMBER_OF_UE_PER_LOCATION_CONFIGURATION ::= (
        { EPS_LOCATION_INFORMATION }
        [ IMSI_GROUP_ID ]
        * [ AVP ]
    )
    /// Number-Of-UE-Per-Location-Report, §6.4.12.
    NUMBER_OF_UE_PER_LOCATION_REPORT ::= (
        { EPS_LOCATION_INFORMATION }
        { UE_COUNT }
        [ IMSI_GROUP_ID ]
        * [ AVP ]
    )
    /// Serving-PLMN-Rate-Control, §6.4.21.
    SERVING_PLMN_RATE_CONTROL ::= (
        [ UPLINK_RATE_LIMIT ]
        [ DOWNLINK_RATE_LIMIT ]
        * [ AVP ]
    )
    /// RRC-Cause-Counter, §6.4.27.
    RRC_CAUSE_COUNTER ::= (
        [ COUNTER_VALUE ]
        [ RRC_COUNTER_TIMESTAMP ]
        * [ AVP ]
    )
    /// Idle-Status-Indication, §6.4.32.
    IDLE_STATUS_INDICATION ::= (
        [ IDLE_STATUS_TIMESTAMP ]
        [ ACTIVE_TIME ]
        [ SUBSCRIBED_PERIODIC_RAU_TAU_TIMER ]
        [ EDRX_CYCLE_LENGTH ]
        [ DL_BUFFERING_SUGGESTED_PACKET_COUNT ]
        * [ AVP ]
    )
}
