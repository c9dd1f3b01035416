//! AVPs of 3GPP TS 29.140.

use crate::group;

crate::avps! {
    SERVED_USER_IDENTITY = 1100/10415, "Served-User-Identity", Grouped<SERVED_USER_IDENTITY>, M, "6.3.1";
    VASP_ID = 1101/10415, "VASP-ID", UTF8String, M, "6.3.3";
    VAS_ID = 1102/10415, "VAS-ID", UTF8String, M, "6.3.4";
    TRIGGER_EVENT = 1103/10415, "Trigger-Event", Enumerated {
        0 => "MM1_SUBMISSION_PROFILE_BASED",
        1 => "MM1_SUBMISSION_ADDRESS_BASED",
        2 => "MM1_DELIVERY",
        3 => "MM7_SUBMISSION_PROFILE_BASED",
        4 => "MM7_SUBMISSION_ADDRESS_BASED",
    }, M, "6.3.5";
    SENDER_ADDRESS = 1104/10415, "Sender-Address", UTF8String, M: SMS_ADDRESS, "6.3.7";
    INITIAL_RECIPIENT_ADDRESS = 1105/10415, "Initial-Recipient-Address", Grouped<INITIAL_RECIPIENT_ADDRESS>, M, "6.3.8";
    RESULT_RECIPIENT_ADDRESS = 1106/10415, "Result-Recipient-Address", Grouped<RESULT_RECIPIENT_ADDRESS>, M, "6.3.9";
    SEQUENCE_NUMBER_3GPP = 1107/10415, "Sequence-Number", Unsigned32, M, "6.3.10";
    RECIPIENT_ADDRESS = 1108/10415, "Recipient-Address", UTF8String, M: SMS_ADDRESS, "6.3.11";
    ROUTEING_ADDRESS = 1109/10415, "Routeing-Address", UTF8String, M: SMS_ADDRESS, "6.3.12";
    ORIGINATING_INTERFACE = 1110/10415, "Originating-Interface", Enumerated {
        0 => "MM1",
        1 => "MM3",
        2 => "MM4",
        3 => "MM7",
    }, M, "6.3.13";
    DELIVERY_REPORT = 1111/10415, "Delivery-Report", Enumerated {
        0 => "NO_DELIVERY_REPORT_REQUESTED",
        1 => "DELIVERY_REPORT_REQUESTED",
    }, M, "6.3.14";
    READ_REPLY = 1112/10415, "Read-Reply", Enumerated {
        0 => "NO_READ_REPLY_REQUESTED",
        1 => "READ_REPLY_REQUESTED",
    }, M, "6.3.15";
    SENDER_VISIBILITY = 1113/10415, "Sender-Visibility", Enumerated {
        0 => "SENDER_IDENTIFICATION_REQUESTED_NOT_TO_BE_HIDDEN",
        1 => "SENDER_IDENTIFICATION_REQUESTED_TO_BE_HIDDEN",
    }, M, "6.3.16";
    SERVICE_KEY = 1114/10415, "Service-Key", UTF8String, M, "6.3.17";
    BILLING_INFORMATION = 1115/10415, "Billing-Information", UTF8String, M, "6.3.18";
    STATUS = 1116/10415, "Status", Grouped<STATUS>, M, "6.3.19";
    STATUS_CODE = 1117/10415, "Status-Code", UTF8String, M, "6.3.20";
    STATUS_TEXT = 1118/10415, "Status-Text", UTF8String, M: CARRIER, "6.3.21";
    ROUTEING_ADDRESS_RESOLUTION = 1119/10415, "Routeing-Address-Resolution", Enumerated {
        0 => "UNRESOLVED",
        1 => "RESOLVED",
    }, M, "6.3.22";
}
