//! AVPs of Vodafone_Specific.

crate::avps! {
    BEARER_AUTHORIZATION_DECISION = 500/12645, "Bearer-Authorization-Decision", Enumerated { 0 => "BEARER_AUTHORIZED", 1 => "INVALID_BINDING", 2 => "INVALID_UPDATE" }, m;
    MAXIMUM_AUTHORIZED_QOS = 501/12645, "Maximum-Authorized-Qos", Grouped, m;
    MAXIMUM_QOS_CLASS = 502/12645, "Maximum-Qos-Class", Enumerated { 0 => "TRAFFIC_CLASS_A", 1 => "TRAFFIC_CLASS_B", 2 => "TRAFFIC_CLASS_C", 3 => "TRAFFIC_CLASS_D", 4 => "TRAFFIC_CLASS_E", 5 => "TRAFFIC_CLASS_F" }, m;
    POLICY_SERVICE_STATUS = 503/12645, "Policy-Service-Status", Enumerated { 0 => "AVAILABLE_NO_AF_SESSIONS", 1 => "AVAILABLE_ACTIVE_AF_SESSIONS", 2 => "UE_NOT_SERVED_HERE" }, m;
    REMOVE_AFTER_TIMER_DL = 504/12645, "Remove-After-Timer-DL", Unsigned32, m;
    REMOVE_AFTER_TIMER_UL = 505/12645, "Remove-After-Timer-UL", Unsigned32, m;
    ANNOUNCEMENT_INSTRUCTIONS_12645 = 700/12645, "Announcement-Instructions", Grouped, m;
    ANNOUNCEMENT_NUMBER_12645 = 701/12645, "Announcement-Number", Unsigned32, m;
    ANNOUNCEMENT_ORDER_12645 = 702/12645, "Announcement-Order", Unsigned32, m;
    ANNOUNCEMENT_TYPE_12645 = 703/12645, "Announcement-Type", Unsigned32, m;
    ANNOUNCEMENT_VARIABLE_PART_12645 = 704/12645, "Announcement-Variable-Part", Grouped, m;
    ANNOUNCEMENT_VARIABLE_PART_DATA_12645 = 705/12645, "Announcement-Variable-Part-Data", UTF8String, m;
    ANNOUNCEMENT_VARIABLE_PART_TYPE_12645 = 706/12645, "Announcement-Variable-Part-Type", Enumerated, m;
    ANNOUNCEMENT_PROMPT_COLLECT_PARAMETER_12645 = 708/12645, "Announcement-Prompt-Collect-Parameter", Grouped, m;
    ANNOUNCEMENT_PROMPT_COLLECT_INTERRUPTIBLE_12645 = 709/12645, "Announcement-Prompt-Collect-Interruptible", Enumerated { 0 => "FALSE", 1 => "TRUE" }, m;
    ANNOUNCEMENT_PROMPT_COLLECT_MINDIGITS_12645 = 710/12645, "Announcement-Prompt-Collect-MinDigits", Unsigned32, m;
    ANNOUNCEMENT_PROMPT_COLLECT_MAXDIGITS_12645 = 711/12645, "Announcement-Prompt-Collect-MaxDigits", Unsigned32, m;
}
