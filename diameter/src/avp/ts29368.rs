//! AVPs of 3GPP TS 29.368.

use crate::group;

crate::avps! {
    DEVICE_ACTION = 3001/10415, "Device-Action", Grouped<DEVICE_ACTION>, M, "6. 4.2";
    DEVICE_NOTIFICATION = 3002/10415, "Device-Notification", Grouped<DEVICE_NOTIFICATION>, M, "6.4.3";
    TRIGGER_DATA = 3003/10415, "Trigger-Data", Grouped<TRIGGER_DATA>, M, "6.4.4";
    PAYLOAD = 3004/10415, "Payload", OctetString, M: CARRIER, "6.4.5";
    ACTION_TYPE = 3005/10415, "Action-Type", Enumerated {
        1 => "DEVICE_TRIGGER_REQUEST",
        2 => "DELIVERY_REPORT",
        3 => "DEVICE_TRIGGER_RECALL",
        4 => "DEVICE_TRIGGER_REPLACE",
        5 => "MSISDN_LESS_MO_SMS_DELIVERY",
    }, M, "6.4.6";
    PRIORITY_INDICATION = 3006/10415, "Priority-Indication", Enumerated {
        0 => "NON_PRIORITY",
        1 => "PRIORITY",
    }, M, "6.4.7";
    REFERENCE_NUMBER = 3007/10415, "Reference-Number", Unsigned32, M, "6.4.8";
    REQUEST_STATUS = 3008/10415, "Request-Status", Enumerated {
        0 => "SUCCESS",
        101 => "INVPAYLOAD",
        102 => "INVEXTID",
        103 => "INVSCSID",
        104 => "INVPERIOD",
        105 => "NOTAUTHORIZED",
        106 => "SERVICEUNAVAILABLE",
        107 => "PERMANENTERROR",
        108 => "QUOTAEXCEEDED",
        109 => "RATEEXCEEDED",
        110 => "REPLACEFAIL",
        111 => "RECALLFAIL",
        112 => "ORIGINALMESSAGESENT",
        201 => "TEMPORARYERROR",
    }, M, "6.4.9";
    DELIVERY_OUTCOME = 3009/10415, "Delivery-Outcome", Enumerated {
        0 => "SUCCESS",
        1 => "EXPIRED",
        2 => "TEMPORARYERROR",
        3 => "UNDELIVERABLE",
        4 => "UNCONFIRMED",
    }, M, "6.4.10";
    APPLICATION_PORT_IDENTIFIER = 3010/10415, "Application-Port-Identifier", Unsigned32, M, "6.4.11";
    OLD_REFERENCE_NUMBER = 3011/10415, "Old-Reference-Number", Unsigned32, X, "6.4.12";
    FEATURE_SUPPORTED_IN_FINAL_TARGET = 3012/10415, "Feature-Supported-In-Final-Target", Unsigned32, X, "6.4.13";
}
