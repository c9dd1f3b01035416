//! AVPs of Lucent Technologies (vendor 1751).

crate::avps! {
    SUPPLEMENTARY_SERVICE_INFORMATION_LUCENT = 1/1751, "Supplementary-Service-Information", Grouped, m;
    SERVICE_TYPE_LUCENT = 2/1751, "Service-Type", Enumerated {
        5 => "callForward",
        7 => "nWayCall",
        32 => "callingLineIDRestriction",
        34 => "callWaiting",
        36 => "callBarring",
        37 => "outgoingCallBarring",
        42 => "prefixCall",
    }, m;
    ACTION = 3/1751, "Action", Enumerated { 1 => "Service_Activation", 2 => "Service_Deactivation" }, m;
    SERVICE_MODE_LUCENT = 4/1751, "Service-Mode", Enumerated {
        1 => "unCond",
        2 => "busy",
        3 => "noAnswer",
        10 => "nWay",
        55 => "callRejected",
        58 => "prefixCall1",
    }, m;
    SERVICE_ID_LUCENT = 5/1751, "Service-ID", UTF8String, m;
    ASSOCIATED_NUMBER = 6/1751, "Associated-Number", UTF8String, m: SUBSCRIBER;
    CALL_DIRECTION = 11/1751, "Call-Direction", Enumerated { 0 => "Origination", 1 => "Termination" }, m;
    CALL_TYPE_LUCENT = 12/1751, "Call-Type", Unsigned32, m;
    ALU_SPECIFIC_EXTENSION = 100/1751, "ALU-Specific-Extension", Grouped, m;
    ANNOUNCEMENT_INSTRUCTIONS_LUCENT = 700/1751, "Announcement-Instructions", Grouped, m;
    ANNOUNCEMENT_NUMBER_LUCENT = 701/1751, "Announcement-Number", Unsigned32, m;
    ANNOUNCEMENT_ORDER_LUCENT = 702/1751, "Announcement-Order", Unsigned32, m;
    ANNOUNCEMENT_TYPE_LUCENT = 703/1751, "Announcement-Type", Unsigned32, m;
    ANNOUNCEMENT_VARIABLE_PART_LUCENT = 704/1751, "Announcement-Variable-Part", Grouped, m;
    ANNOUNCEMENT_VARIABLE_PART_DATA_LUCENT = 705/1751, "Announcement-Variable-Part-Data", UTF8String, m;
    ANNOUNCEMENT_VARIABLE_PART_TYPE_LUCENT = 706/1751, "Announcement-Variable-Part-Type", Enumerated {
        0 => "INTEGER",
        1 => "NUMBER",
        2 => "TIME",
        3 => "DATE",
        4 => "PRICE",
    }, m;
    ANNOUNCEMENT_PROMPT_COLLECT_PARAMETER_LUCENT = 708/1751, "Announcement-Prompt-Collect-Parameter", Grouped, m;
    ANNOUNCEMENT_PROMPT_COLLECT_INTERRUPTIBLE_LUCENT = 709/1751, "Announcement-Prompt-Collect-Interruptible",
        Enumerated {
            0 => "FALSE",
            1 => "TRUE",
        }, m;
    ANNOUNCEMENT_PROMPT_COLLECT_MINDIGITS_LUCENT = 710/1751, "Announcement-Prompt-Collect-MinDigits", Unsigned32, m;
    ANNOUNCEMENT_PROMPT_COLLECT_MAXDIGITS_LUCENT = 711/1751, "Announcement-Prompt-Collect-MaxDigits", Unsigned32, m;
}
