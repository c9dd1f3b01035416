//! AVPs of 3GPP TS 29.219.

use crate::group;

crate::avps! {
    POLICY_COUNTER_IDENTIFIER = 2901/10415, "Policy-Counter-Identifier", UTF8String, M, "5.3.1";
    POLICY_COUNTER_STATUS = 2902/10415, "Policy-Counter-Status", UTF8String, M, "5.3.2";
    POLICY_COUNTER_STATUS_REPORT = 2903/10415, "Policy-Counter-Status-Report",
        Grouped<POLICY_COUNTER_STATUS_REPORT>, M, "5.3.3";
    SL_REQUEST_TYPE = 2904/10415, "SL-Request-Type", Enumerated {
        0 => "INITIAL_REQUEST",
        1 => "INTERMEDIATE_REQUEST",
    }, M, "5.3.4";
    PENDING_POLICY_COUNTER_INFORMATION = 2905/10415, "Pending-Policy-Counter-Information",
        Grouped<PENDING_POLICY_COUNTER_INFORMATION>, M, "5.3.5";
    PENDING_POLICY_COUNTER_CHANGE_TIME = 2906/10415, "Pending-Policy-Counter-Change-Time", Time, M, "5.3.6";
    SN_REQUEST_TYPE = 2907/10415, "SN-Request-Type", Unsigned32 [
        0 => "Normal Request",
        1 => "Abort Session Request",
    ], X, "5.3.7";
}
