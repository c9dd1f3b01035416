//! AVPs of Acision (vendor 3830).

crate::avps! {
    SMS_CONTENT_CM_REFERENCE = 19/3830, "SMS-Content-CM-Reference", Unsigned32, m;
    SMS_CONTENT_CM_SEGMENT = 20/3830, "SMS-Content-CM-Segment", Unsigned32, m;
    SMS_CONTENT_CM_SIZE = 21/3830, "SMS-Content-CM-Size", Unsigned32, m;
    SMS_CONTENT_CM_TOTAL = 22/3830, "SMS-Content-CM-Total", Unsigned32, m;
    SMS_CONTENT_DATA = 23/3830, "SMS-Content-Data", OctetString, m;
    SMS_CONTENT_DCS = 24/3830, "SMS-Content-DCS", OctetString, m;
    SMS_CONTENT_INFO = 25/3830, "SMS-Content-Info", Grouped, m;
    SMS_INFORMATION_ACISION = 29/3830, "SMS-Information", Grouped, m;
    SMS_NETWORK_INFO = 32/3830, "SMS-Network-Info", Grouped, m;
    SMS_NETWORK_TECHNOLOGY = 35/3830, "SMS-Network-Technology", Enumerated {
        0 => "OTHER",
        1 => "NMT",
        2 => "GSM",
        3 => "GPRS",
        4 => "UMTS",
        5 => "CDMA",
        6 => "TDMA",
        7 => "IDEN",
        8 => "PDC",
        9 => "GAIT",
    }, m;
    SMS_ORIGINATOR_INFO = 37/3830, "SMS-Originator-Info", Grouped, m;
    SMS_RECIPIENT_INFO = 39/3830, "SMS-Recipient-Info", Grouped, m;
    SMS_TIME_SUBMISSION = 50/3830, "SMS-Time-Submission", Time, m;
    SMS_TRAJECTORY_INFO = 55/3830, "SMS-Trajectory-Info", Grouped, m;
    SMS_TRAJECTORY_MESSAGE_ID = 56/3830, "SMS-Trajectory-Message-Id", UTF8String, m;
    SMS_TRAJECTORY_TYPE = 61/3830, "SMS-Trajectory-Type", Enumerated { 1 => "MO", 2 => "MT" }, m;
    SMS_ADDRESS_TON = 67/3830, "SMS-Address-TON", UTF8String, m;
    SMS_ADDRESS_NPI = 68/3830, "SMS-Address-NPI", UTF8String, m;
    ARM_FUTURE_NOTIFICATION = 1000/3830, "Arm-Future-Notification", Enumerated {
        0 => "All_any",
        1 => "Pre_submission",
        2 => "Post_submission",
        3 => "Pre_delivery",
        4 => "Post_delivery",
    }, m;
    DESTINATION_IDENTITY = 1001/3830, "Destination-Identity", Grouped, m;
    MSG_CONTENT = 1005/3830, "Msg-Content", Grouped, m;
    NOTIFICATION_POINT = 1006/3830, "Notification-Point", Enumerated {
        1 => "Pre_submission",
        2 => "Post_submission",
        3 => "Pre_delivery",
        4 => "Post_delivery",
        100 => "Subscriber_status_change",
    }, m;
    OPAQUE_DATA = 1007/3830, "Opaque-Data", OctetString, m;
    ORIGINATING_IDENTITY = 1009/3830, "Originating-Identity", Grouped, m;
    RECOMMENDED_DECISION = 1011/3830, "Recommended-Decision", Enumerated {
        0 => "Proceed",
        1 => "Reject",
        2 => "Complete",
        3 => "Drop",
    }, m;
    SMS_ERROR_CODE = 1012/3830, "SMS-Error-Code", Integer32, m;
    SMS_INFO = 1013/3830, "SMS-Info", Grouped, m;
    SMS_MESSAGE_TEXT = 1018/3830, "SMS-Message-Text", UTF8String, m;
    SERVICE_TYPE_ACISION = 1028/3830, "Service-Type", Enumerated { 0 => "SMS", 1 => "MMS", 2 => "Email" }, m;
    SERVICE_INFO = 1029/3830, "Service-Info", Grouped, m;
    MSC_ADDRESS_ACISION = 10004/3830, "MSC-Address", UTF8String, m: NODE_ADDRESS;
}
