//! AVPs of 3GPP TS 29.337.

crate::avps! {
    SM_DELIVERY_OUTCOME_T4 = 3200/10415, "SM-Delivery-Outcome-T4", Enumerated {
        0 => "ABSENT_SUBSCRIBER",
        1 => "UE_MEMORY_CAPACITY_EXCEEDED",
        2 => "SUCCESSFUL_TRANSFER",
        3 => "VALIDITY_TIME_EXPIRED",
    }, M, "6.3.1";
    ABSENT_SUBSCRIBER_DIAGNOSTIC_T4 = 3201/10415, "Absent-Subscriber-Diagnostic-T4", Enumerated {
        0 => "NO_PAGING_RESPONSE",
        1 => "UE_DETACHED",
        2 => "UE_DEREGISTERED",
        3 => "UE_PURGED",
        4 => "ROAMING_RESTRICTION",
        5 => "UNIDENTIFIED_SUBSCRIBER",
    }, M, "6.3.2";
    TRIGGER_ACTION = 3202/10415, "Trigger-Action", Unsigned32 {
        0 => "TRIGGER",
        1 => "RECALL",
        2 => "REPLACE",
    }, X, "6.3.6";
    MTC_ERROR_DIAGNOSTIC = 3203/10415, "MTC-Error-Diagnostic", Unsigned32 {
        0 => "ORIGINAL_MESSAGE_NOT_DELETED",
        1 => "NEW_MESSAGE_NOT_STORED",
    }, X, "6.3.7";
}
