//! AVPs of Vodafone (vendor 12645).

use crate::group;

crate::avps! {
    CONTEXT_TYPE = 256/12645, "Context-Type", Enumerated { 0 => "PRIMARY", 1 => "SECONDARY" }, X;
    VODAFONE_QUOTA_CONSUMPTION_TIME = 257/12645, "Vodafone-Quota-Consumption-Time", Unsigned32, X;
    VODAFONE_QUOTA_HOLDING_TIME = 258/12645, "Vodafone-Quota-Holding-Time", Unsigned32, X;
    VODAFONE_TIME_QUOTA_THRESHOLD = 259/12645, "Vodafone-Time-Quota-Threshold", Unsigned32, X;
    RADIO_ACCESS_TECHNOLOGY = 260/12645, "Radio-Access-Technology", Enumerated {
        0 => "UTRAN",
        1 => "GERAN",
        2 => "WLAN",
    }, X;
    VODAFONE_REPORTING_REASON = 261/12645, "Vodafone-Reporting-Reason", Enumerated {
        0 => "THRESHOLD",
        1 => "QHT",
        2 => "FINAL",
        3 => "QUOTA_EXHAUSTED",
        4 => "VALIDITY_TIME",
        5 => "OTHER_QUOTA_TYPE",
        6 => "RATING_CONDITION_CHANGE",
        7 => "FORCED_REAUTHORISATION",
    }, X;
    VODAFONE_RULEBASE_ID = 262/12645, "Vodafone-Rulebase-Id", UTF8String, X;
    VODAFONE_TIME_OF_FIRST_USAGE = 263/12645, "Vodafone-Time-Of-First-Usage", Time, X;
    VODAFONE_TIME_OF_LAST_USAGE = 264/12645, "Vodafone-Time-Of-Last-Usage", Time, X;
    VODAFONE_TRIGGER = 265/12645, "Vodafone-Trigger", Grouped<VODAFONE_TRIGGER>, X;
    VODAFONE_TRIGGER_TYPE = 266/12645, "Vodafone-Trigger-Type", Enumerated {
        1 => "CHANGE_IN_SGSN_IP_ADDRESS",
        2 => "CHANGEINQOS_ANY",
        3 => "CHANGEINLOCATION_ANY",
        4 => "CHANGEINRAT",
        10 => "CHANGEINQOS_TRAFFIC_CLASS",
        11 => "CHANGEINQOS_RELIABILITY_CLASS",
        12 => "CHANGEINQOS_DELAY_CLASS",
        13 => "CHANGEINQOS_PEAK_THROUGHPUT",
        14 => "CHANGEINQOS_PRECEDENCE_CLASS",
        15 => "CHANGEINQOS_MEAN_THROUGHPUT",
        16 => "CHANGEINQOS_MAXIMUM_BIT_RATE_FOR_UPLINK",
        17 => "CHANGEINQOS_MAXIMUM_BIT_RATE_FOR_DOWNLINK",
        18 => "CHANGEINQOS_RESIDUAL_BER",
        19 => "CHANGEINQOS_SDU_ERROR_RATIO",
        20 => "CHANGEINQOS_TRANSFER_DELAY",
    }, X;
    USER_LOCATION_INFORMATION = 267/12645, "User-Location-Information", OctetString, X: LOCATION;
    VODAFONE_VOLUME_QUOTA_THRESHOLD = 268/12645, "Vodafone-Volume-Quota-Threshold", Unsigned32, X;
    ENVELOPE_VODAFONE = 269/12645, "Envelope", Grouped, m;
    ENVELOPE_START_TIME_VODAFONE = 270/12645, "Envelope-Start-Time", Time, m;
    ENVELOPE_END_TIME_VODAFONE = 271/12645, "Envelope-End-Time", Time, m;
    ENVELOPE_REPORTING_VODAFONE = 272/12645, "Envelope-Reporting", Enumerated {
        0 => "DO_NOT_REPORT_ENVELOPES",
        1 => "REPORT_ENVELOPES",
        2 => "REPORT_ENVELOPES_WITH_VOLUME",
    }, m;
    UNIT_QUOTA_THRESHOLD_VODAFONE = 273/12645, "Unit-Quota-Threshold", Unsigned32, m;
    TIME_QUOTA_MECHANISM_VODAFONE = 274/12645, "Time-Quota-Mechanism", Grouped, m;
    TIME_QUOTA_TYPE_VODAFONE = 275/12645, "Time-Quota-Type", Enumerated {
        2 => "PARKING_METER",
        3 => "CONTINUOUS_TIME_PERIOD",
    }, m;
    BASE_TIME_INTERVAL_VODAFONE = 276/12645, "Base-Time-Interval", Unsigned32, m;
    OFFLINE_CHARGING_VODAFONE = 277/12645, "Offline-Charging", Grouped, m;
    TRAFFIC_REDIRECTED = 278/12645, "Traffic-Redirected", Grouped, m;
    USER_AGENT_VODAFONE = 279/12645, "User-Agent", UTF8String, m;
    USER_URL_VODAFONE = 280/12645, "User-URL", UTF8String, m;
    URL_APPEND = 281/12645, "URL-Append", Enumerated { 0 => "DO_NOT_APPEND_URL", 1 => "APPEND_URL" }, m;
    BEARER_AUTHORIZATION_DECISION = 500/12645, "Bearer-Authorization-Decision", Enumerated {
        0 => "BEARER_AUTHORIZED",
        1 => "INVALID_BINDING",
        2 => "INVALID_UPDATE",
    }, m;
    MAXIMUM_AUTHORIZED_QOS = 501/12645, "Maximum-Authorized-Qos", Grouped, m;
    MAXIMUM_QOS_CLASS = 502/12645, "Maximum-Qos-Class", Enumerated {
        0 => "TRAFFIC_CLASS_A",
        1 => "TRAFFIC_CLASS_B",
        2 => "TRAFFIC_CLASS_C",
        3 => "TRAFFIC_CLASS_D",
        4 => "TRAFFIC_CLASS_E",
        5 => "TRAFFIC_CLASS_F",
    }, m;
    POLICY_SERVICE_STATUS = 503/12645, "Policy-Service-Status", Enumerated {
        0 => "AVAILABLE_NO_AF_SESSIONS",
        1 => "AVAILABLE_ACTIVE_AF_SESSIONS",
        2 => "UE_NOT_SERVED_HERE",
    }, m;
    REMOVE_AFTER_TIMER_DL = 504/12645, "Remove-After-Timer-DL", Unsigned32, m;
    REMOVE_AFTER_TIMER_UL = 505/12645, "Remove-After-Timer-UL", Unsigned32, m;
    ANNOUNCEMENT_INSTRUCTIONS_VODAFONE = 700/12645, "Announcement-Instructions", Grouped, m;
    ANNOUNCEMENT_NUMBER_VODAFONE = 701/12645, "Announcement-Number", Unsigned32, m;
    ANNOUNCEMENT_ORDER_VODAFONE = 702/12645, "Announcement-Order", Unsigned32, m;
    ANNOUNCEMENT_TYPE_VODAFONE = 703/12645, "Announcement-Type", Unsigned32, m;
    ANNOUNCEMENT_VARIABLE_PART_VODAFONE = 704/12645, "Announcement-Variable-Part", Grouped, m;
    ANNOUNCEMENT_VARIABLE_PART_DATA_VODAFONE = 705/12645, "Announcement-Variable-Part-Data", UTF8String, m;
    ANNOUNCEMENT_VARIABLE_PART_TYPE_VODAFONE = 706/12645, "Announcement-Variable-Part-Type", Enumerated, m;
    ANNOUNCEMENT_PROMPT_COLLECT_PARAMETER_VODAFONE = 708/12645, "Announcement-Prompt-Collect-Parameter", Grouped, m;
    ANNOUNCEMENT_PROMPT_COLLECT_INTERRUPTIBLE_VODAFONE = 709/12645, "Announcement-Prompt-Collect-Interruptible",
        Enumerated {
            0 => "FALSE",
            1 => "TRUE",
        }, m;
    ANNOUNCEMENT_PROMPT_COLLECT_MINDIGITS_VODAFONE = 710/12645, "Announcement-Prompt-Collect-MinDigits", Unsigned32, m;
    ANNOUNCEMENT_PROMPT_COLLECT_MAXDIGITS_VODAFONE = 711/12645, "Announcement-Prompt-Collect-MaxDigits", Unsigned32, m;
}
