//! AVPs of the Service Charging Application Protocol of Ericsson (vendor 193).

use crate::group;

crate::avps! {
    SCAP_CURRENCY_CODE = 544/193, "SCAP-Currency-Code", Unsigned32, M;
    SCAP_SUBSCRIPTION_ID = 553/193, "SCAP-Subscription-Id", Grouped<SCAP_SUBSCRIPTION_ID>, M;
    SCAP_SUBSCRIPTION_ID_DATA = 554/193, "SCAP-Subscription-Id-Data", UTF8String, M;
    SCAP_SUBSCRIPTION_ID_TYPE = 555/193, "SCAP-Subscription-Id-Type", Enumerated {
        0 => "END_USER_MSISDN",
        1 => "END_USER_IMSI",
        2 => "END_USER_SIP_URL",
        3 => "END_USER_NAI",
        4 => "END_USER_PRIVATE",
    }, M;
    ORIGINAL_SUBSCRIPTION_ID = 559/193, "Original-Subscription-Id", Grouped<ORIGINAL_SUBSCRIPTION_ID>, M;
    ABNORMAL_TERMINATION_REASON = 600/193, "Abnormal-Termination-Reason", Enumerated {
        0 => "SERVING_ELEMENT_TERMINATION",
        1 => "CONNECTION_TO_USER_BROKEN",
    }, M;
    SCAP_GRANTED_SERVICE_UNIT = 602/193, "SCAP-Granted-Service-Unit", Grouped<SCAP_GRANTED_SERVICE_UNIT>, M;
    COST = 603/193, "Cost", Float64, M;
    SCAP_COST_INFORMATION = 604/193, "SCAP-Cost-Information", Grouped<SCAP_COST_INFORMATION>, M;
    ACCOUNTING_CORRELATION_ID = 605/193, "Accounting-Correlation-Id", UTF8String, M;
    SCAP_REQUESTED_SERVICE_UNIT = 606/193, "SCAP-Requested-Service-Unit", Grouped<SCAP_REQUESTED_SERVICE_UNIT>, M;
    SCAP_SERVICE_PARAMETER_INFO = 607/193, "SCAP-Service-Parameter-Info", Grouped<SCAP_SERVICE_PARAMETER_INFO>, M;
    SCAP_SERVICE_PARAMETER_TYPE = 608/193, "SCAP-Service-Parameter-Type", Unsigned32 {
        0 => "Service Provider Id (CCN)",
        1 => "Extension Number 1 (CCN)",
        2 => "Extension Number 2 (CCN)",
        3 => "Extension Number 3 (CCN)",
        4 => "Extension Number 4 (CCN)",
        5 => "Extension Text (CCN)",
        6 => "GPRS Quality of Service (CCN)",
        7 => "Redirecting Party Number (CCN)",
        8 => "Originating Location Information (CCN)",
        9 => "Terminating Location Information (CCN)",
        10 => "Region Charging Origin (CCN)",
        11 => "Subscription Type (CCN)",
        12 => "SMS Delivery Status (CCN)",
        13 => "Time Zone (CCN)",
        14 => "Traffic Case (CCN)",
        15 => "Dedicated Account Id (CCN)",
        16 => "Calling Party Number (CCN)",
        17 => "Called Party Number (CCN)",
        18 => "Tele Service Code (CCN)",
        19 => "Service Key (CCN)",
    }, M;
    SCAP_SERVICE_PARAMETER_VALUE = 609/193, "SCAP-Service-Parameter-Value", UTF8String, M;
    SCAP_EVENT_TIMESTAMP = 610/193, "SCAP-Event-Timestamp", Time, M;
    SCAP_UNIT_TYPE = 611/193, "SCAP-Unit-Type", Enumerated {
        0 => "SERVICE_CREDIT_TIME",
        1 => "SERVICE_CREDIT_VOLUME",
        2 => "SERVICE_CREDIT_EVENT",
        3 => "SERVICE_CREDIT_MONEY",
    }, M;
    SCAP_UNIT_VALUE = 612/193, "SCAP-Unit-Value", Grouped<SCAP_UNIT_VALUE>, M;
    SCAP_USED_SERVICE_UNIT = 613/193, "SCAP-Used-Service-Unit", Grouped<SCAP_USED_SERVICE_UNIT>, M;
    SCAP_REQUESTED_ACTION = 615/193, "SCAP-Requested-Action", Enumerated {
        0 => "DIRECT_DEBITING",
        1 => "REFUND_ACCOUNT",
        2 => "CHECK_BALANCE",
        3 => "PRICE_ENQUIRY",
    }, M;
    SCAP_EXPONENT = 616/193, "SCAP-Exponent", Integer32, M;
    SCAP_VALUE_DIGITS = 617/193, "SCAP-Value-Digits", Unsigned64, M;
}
