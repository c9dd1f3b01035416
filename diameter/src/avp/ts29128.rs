//! AVPs of 3GPP TS 29.128.

use crate::group;

crate::avps! {
    COMMUNICATION_FAILURE_INFORMATION = 4300/10415, "Communication-Failure-Information",
        Grouped<COMMUNICATION_FAILURE_INFORMATION>, M, "6.4.4";
    CAUSE_TYPE = 4301/10415, "Cause-Type", Unsigned32 {
        0 => "RADIO_NETWORK_LAYER",
        1 => "TRANSPORT_LAYER",
        2 => "NAS",
        3 => "PROTOCOL",
        4 => "MISCELLANEOUS",
    }, M, "6.4.5";
    S1AP_CAUSE = 4302/10415, "S1AP-Cause", Unsigned32, M, "6.4.6";
    RANAP_CAUSE = 4303/10415, "RANAP-Cause", Unsigned32, M, "6.4.7";
    GMM_CAUSE = 4304/10415, "GMM-Cause", Unsigned32, M, "6.4.9";
    SM_CAUSE = 4305/10415, "SM-Cause", Unsigned32, M, "6.4.10";
    NUMBER_OF_UE_PER_LOCATION_CONFIGURATION = 4306/10415, "Number-Of-UE-Per-Location-Configuration",
        Grouped<NUMBER_OF_UE_PER_LOCATION_CONFIGURATION>, M, "6.4.11";
    NUMBER_OF_UE_PER_LOCATION_REPORT = 4307/10415, "Number-Of-UE-Per-Location-Report",
        Grouped<NUMBER_OF_UE_PER_LOCATION_REPORT>, M, "6.4.12";
    UE_COUNT = 4308/10415, "UE-Count", Unsigned32, M, "6.4.13";
    BSSGP_CAUSE = 4309/10415, "BSSGP-Cause", Unsigned32, M, "6.4.8";
    SERVING_PLMN_RATE_CONTROL = 4310/10415, "Serving-PLMN-Rate-Control",
        Grouped<SERVING_PLMN_RATE_CONTROL>, M, "6.4.21";
    UPLINK_RATE_LIMIT = 4311/10415, "Uplink-Rate-Limit", Unsigned32, M, "6.4.23";
    DOWNLINK_RATE_LIMIT = 4312/10415, "Downlink-Rate-Limit", Unsigned32, M, "6.4.22";
    EXTENDED_PCO = 4313/10415, "Extended-PCO", OctetString, M: CARRIER, "6.4.26";
    CONNECTION_ACTION = 4314/10415, "Connection-Action", Unsigned32 {
        0 => "CONNECTION_ESTABLISHMENT",
        1 => "CONNECTION_RELEASE",
        2 => "CONNECTION_UPDATE",
    }, M, "6.4.18";
    NON_IP_DATA = 4315/10415, "Non-IP-Data", OctetString, M: CARRIER, "6.4.19";
    SCEF_WAIT_TIME = 4316/10415, "SCEF-Wait-Time", Time, M, "6.4.24";
    CMR_FLAGS = 4317/10415, "CMR-Flags", Unsigned32 [ 0 => "UE-Reachable-Indicator" ], M, "6.4.25";
    RRC_CAUSE_COUNTER = 4318/10415, "RRC-Cause-Counter", Grouped<RRC_CAUSE_COUNTER>, M, "6.4.27";
    COUNTER_VALUE = 4319/10415, "Counter-Value", Unsigned32, M, "6.4.28";
    RRC_COUNTER_TIMESTAMP = 4320/10415, "RRC-Counter-Timestamp", Time, M, "6.4.29";
    TDA_FLAGS = 4321/10415, "TDA-Flags", Unsigned32 [ 0 => "Acknowledged Delivery" ], X, "6.4.31";
    IDLE_STATUS_INDICATION = 4322/10415, "Idle-Status-Indication", Grouped<IDLE_STATUS_INDICATION>, X, "6.4.32";
    IDLE_STATUS_TIMESTAMP = 4323/10415, "Idle-Status-Timestamp", Time, X, "6.4.33";
    ACTIVE_TIME = 4324/10415, "Active-Time", Unsigned32, X, "6.4.34";
    REACHABILITY_CAUSE = 4325/10415, "Reachability-Cause", Unsigned32 {
        0 => "CHANGE_TO_CONNECTED_MODE",
        1 => "REACHABLE_FOR_PAGING",
    }, M, "6.4.35";
    APN_RATE_CONTROL_STATUS = 4326/10415, "APN-Rate-Control-Status", Grouped, m, "6.4.36";
    UPLINK_NUMBER_OF_PACKETS_ALLOWED = 4327/10415, "Uplink-Number-Of-Packets-Allowed", Unsigned32, m, "6.4.37";
    NUMBER_OF_ADDITIONAL_EXCEPTION_REPORTS = 4328/10415, "Number-Of-Additional-Exception-Reports",
        Unsigned32, m, "6.4.38";
    DOWNLINK_NUMBER_OF_PACKETS_ALLOWED = 4329/10415, "Downlink-Number-Of-Packets-Allowed", Unsigned32, m, "6.4.39";
    APN_RATE_CONTROL_STATUS_VALIDITY_TIME = 4330/10415, "APN-Rate-Control-Status-Validity-Time",
        Unsigned64, m, "6.4.40";
    SAT_SF_OPERATION_INFO = 4333/10415, "SAT-SF-Operation-Info", Grouped, X;
    FEEDER_LINK_AVAILABILITY_PERIOD = 4334/10415, "Feeder-Link-Availability-Period", Grouped, X;
}
