//! AVPs of 3GPP TS 29.154.

use crate::group;

crate::avps! {
    NETWORK_AREA_INFO_LIST = 4201/10415, "Network-Area-Info-List", OctetString, M, "5.3.2";
    REFERENCE_ID_3GPP = 4202/10415, "Reference-Id", OctetString, M, "5.3.3";
    TRANSFER_REQUEST_TYPE = 4203/10415, "Transfer-Request-Type", Unsigned32 {
        0 => "TRANSFER_POLICY_REQUEST",
        1 => "TRANSFER_POLICY_NOTIFICATION",
    }, M, "5.3.4";
    TIME_WINDOW_3GPP = 4204/10415, "Time-Window", Grouped<TIME_WINDOW_3GPP>, M, "5.3.5";
    TRANSFER_END_TIME = 4205/10415, "Transfer-End-Time", Time, M, "5.3.6";
    TRANSFER_START_TIME = 4206/10415, "Transfer-Start-Time", Time, M, "5.3.7";
    TRANSFER_POLICY = 4207/10415, "Transfer-Policy", Grouped<TRANSFER_POLICY>, M, "5.3.8";
    TRANSFER_POLICY_ID = 4208/10415, "Transfer-Policy-Id", Unsigned32, M, "5.3.9";
    NUMBER_OF_UES = 4209/10415, "Number-Of-UEs", Unsigned32, M, "5.3.10";
    ACCESS_NETWORK_REPORTS = 4210/10415, "Access-Network-Reports", Grouped<ACCESS_NETWORK_REPORTS>, M, "A.6.3.2";
    EVENT_CONFIGURATION = 4211/10415, "Event-Configuration", Grouped<EVENT_CONFIGURATION>, M, "A.6.3.3";
    EVENT_CONFIGURATION_STATE = 4212/10415, "Event-Configuration-State", Unsigned32, M, "A.6.3.4";
    EVENT_CONFIGURATION_STATUS = 4213/10415, "Event-Configuration-Status",
        Grouped<EVENT_CONFIGURATION_STATUS>, M, "A.6.3.5";
    EVENT_REPORTING_RESULTS = 4214/10415, "Event-Reporting-Results", Unsigned32, M, "A.6.3.6";
    EVENT_REPORTS = 4215/10415, "Event-Reports", Grouped<EVENT_REPORTS>, M, "A.6.3.7";
    EXTENDED_SCEF_REFERENCE_ID = 4216/10415, "Extended-SCEF-Reference-ID", Unsigned64, M, "A.6.3.8";
}
