//! AVPs of 3GPP TS 29.217.

use crate::group;

crate::avps! {
    AGGREGATED_CONGESTION_INFO = 4000/10415, "Aggregated-Congestion-Info",
        Grouped<AGGREGATED_CONGESTION_INFO>, M, "5.3.2";
    AGGREGATED_RUCI_REPORT = 4001/10415, "Aggregated-RUCI-Report", Grouped<AGGREGATED_RUCI_REPORT>, M, "5.3.3";
    CONGESTION_LEVEL_DEFINITION = 4002/10415, "Congestion-Level-Definition",
        Grouped<CONGESTION_LEVEL_DEFINITION>, X, "5.3.4";
    CONGESTION_LEVEL_RANGE = 4003/10415, "Congestion-Level-Range", Unsigned32 [
        0 => "No congestion",
        1 => "Congestion level 1",
    ], X, "5.3.5";
    CONGESTION_LEVEL_SET_ID = 4004/10415, "Congestion-Level-Set-Id", Unsigned32, X, "5.3.6";
    CONGESTION_LEVEL_VALUE = 4005/10415, "Congestion-Level-Value", Unsigned32, M, "5.3.7";
    CONGESTION_LOCATION_ID = 4006/10415, "Congestion-Location-Id", Grouped<CONGESTION_LOCATION_ID>, X, "5.3.8";
    CONDITIONAL_RESTRICTION = 4007/10415, "Conditional-Restriction", Unsigned32 [
        0 => "UE location info not included in RUCI",
    ], X, "5.3.9";
    ENODEB_ID = 4008/10415, "eNodeB-Id", OctetString, M: LOCATION, "5.3.10";
    IMSI_LIST = 4009/10415, "IMSI-List", OctetString, M: IMSI, "5.3.11";
    RCAF_ID = 4010/10415, "RCAF-Id", DiameterIdentity, M: NODE_HOST, "5.3.12";
    REPORTING_RESTRICTION = 4011/10415, "Reporting-Restriction", Unsigned32 {
        0 => "NO_REPORTING_RESTRICTION",
        1 => "CONDITIONAL_REPORTING_RESTRICTION",
        2 => "UNCONDITIONAL_REPORTING_RESTRICTION",
    }, X, "5.3.13";
    RUCI_ACTION = 4012/10415, "RUCI-Action", Unsigned32 {
        0 => "DISABLE_RUCI_REPORTING",
        1 => "ENABLE_RUCI_REPORTING",
        2 => "RELEASE_CONTEXT",
    }, X, "5.3.14";
    EXTENDED_ENODEB_ID = 4013/10415, "Extended-eNodeB-ID", OctetString, X: LOCATION, "5.3.15";
}
