//! AVPs of RFC 8506.

use crate::group;

crate::avps! {
    CC_CORRELATION_ID = 411, "CC-Correlation-Id", OctetString, M: CARRIER, "8.1";
    CC_INPUT_OCTETS = 412, "CC-Input-Octets", Unsigned64, M, "8.24";
    CC_MONEY = 413, "CC-Money", Grouped<CC_MONEY>, M, "8.22";
    CC_OUTPUT_OCTETS = 414, "CC-Output-Octets", Unsigned64, M, "8.25";
    CC_REQUEST_NUMBER = 415, "CC-Request-Number", Unsigned32, M, "8.2";
    CC_REQUEST_TYPE = 416, "CC-Request-Type", Enumerated {
        1 => "INITIAL_REQUEST",
        2 => "UPDATE_REQUEST",
        3 => "TERMINATION_REQUEST",
        4 => "EVENT_REQUEST",
    }, M, "8.3";
    CC_SERVICE_SPECIFIC_UNITS = 417, "CC-Service-Specific-Units", Unsigned64, M, "8.26";
    CC_SESSION_FAILOVER = 418, "CC-Session-Failover", Enumerated {
        0 => "FAILOVER_NOT_SUPPORTED",
        1 => "FAILOVER_SUPPORTED",
    }, M, "8.4";
    CC_SUB_SESSION_ID = 419, "CC-Sub-Session-Id", Unsigned64, M, "8.5";
    CC_TIME = 420, "CC-Time", Unsigned32, M, "8.21";
    CC_TOTAL_OCTETS = 421, "CC-Total-Octets", Unsigned64, M, "8.23";
    CHECK_BALANCE_RESULT = 422, "Check-Balance-Result", Enumerated { 0 => "ENOUGH_CREDIT", 1 => "NO_CREDIT" }, M, "8.6";
    COST_INFORMATION = 423, "Cost-Information", Grouped<COST_INFORMATION>, M, "8.7";
    COST_UNIT = 424, "Cost-Unit", UTF8String, M, "8.12";
    CURRENCY_CODE = 425, "Currency-Code", Unsigned32, M, "8.11";
    CREDIT_CONTROL = 426, "Credit-Control", Enumerated {
        0 => "CREDIT_AUTHORIZATION",
        1 => "RE_AUTHORIZATION",
    }, M, "8.13";
    CREDIT_CONTROL_FAILURE_HANDLING = 427, "Credit-Control-Failure-Handling", Enumerated {
        0 => "TERMINATE",
        1 => "CONTINUE",
        2 => "RETRY_AND_TERMINATE",
    }, M, "8.14";
    DIRECT_DEBITING_FAILURE_HANDLING = 428, "Direct-Debiting-Failure-Handling", Enumerated {
        0 => "TERMINATE_OR_BUFFER",
        1 => "CONTINUE",
    }, M, "8.15";
    EXPONENT = 429, "Exponent", Integer32, M, "8.9";
    FINAL_UNIT_INDICATION = 430, "Final-Unit-Indication", Grouped<FINAL_UNIT_INDICATION>, M, "8.34";
    GRANTED_SERVICE_UNIT = 431, "Granted-Service-Unit", Grouped<GRANTED_SERVICE_UNIT>, M, "8.17";
    RATING_GROUP = 432, "Rating-Group", Unsigned32, M, "8.29";
    REDIRECT_ADDRESS_TYPE = 433, "Redirect-Address-Type", Enumerated {
        0 => "IPV4_ADDRESS",
        1 => "IPV6_ADDRESS",
        2 => "URL",
        3 => "SIP_URI",
    }, M, "8.38";
    REDIRECT_SERVER = 434, "Redirect-Server", Grouped<REDIRECT_SERVER>, M, "8.37";
    REDIRECT_SERVER_ADDRESS = 435, "Redirect-Server-Address", UTF8String, M: REDIRECT_ADDRESS, "8.39";
    REQUESTED_ACTION = 436, "Requested-Action", Enumerated {
        0 => "DIRECT_DEBITING",
        1 => "REFUND_ACCOUNT",
        2 => "CHECK_BALANCE",
        3 => "PRICE_ENQUIRY",
    }, M, "8.41";
    REQUESTED_SERVICE_UNIT = 437, "Requested-Service-Unit", Grouped<REQUESTED_SERVICE_UNIT>, M, "8.18";
    RESTRICTION_FILTER_RULE = 438, "Restriction-Filter-Rule", IPFilterRule, M, "8.36";
    SERVICE_IDENTIFIER = 439, "Service-Identifier", Unsigned32, M, "8.28";
    SERVICE_PARAMETER_INFO = 440, "Service-Parameter-Info", Grouped<SERVICE_PARAMETER_INFO>, M, "8.43";
    SERVICE_PARAMETER_TYPE = 441, "Service-Parameter-Type", Unsigned32, M, "8.44";
    SERVICE_PARAMETER_VALUE = 442, "Service-Parameter-Value", OctetString, M: CARRIER, "8.45";
    SUBSCRIPTION_ID = 443, "Subscription-Id", Grouped<SUBSCRIPTION_ID>, M: GROUP_OF_IDENTITIES, "8.46";
    SUBSCRIPTION_ID_DATA = 444, "Subscription-Id-Data", UTF8String, M: BY_TYPE, "8.48";
    UNIT_VALUE = 445, "Unit-Value", Grouped<UNIT_VALUE>, M, "8.8";
    USED_SERVICE_UNIT = 446, "Used-Service-Unit", Grouped<USED_SERVICE_UNIT>, M, "8.19";
    VALUE_DIGITS = 447, "Value-Digits", Integer64, M, "8.10";
    VALIDITY_TIME = 448, "Validity-Time", Unsigned32, M, "8.33";
    FINAL_UNIT_ACTION = 449, "Final-Unit-Action", Enumerated {
        0 => "TERMINATE",
        1 => "REDIRECT",
        2 => "RESTRICT_ACCESS",
    }, M, "8.35";
    SUBSCRIPTION_ID_TYPE = 450, "Subscription-Id-Type", Enumerated {
        0 => "END_USER_E164",
        1 => "END_USER_IMSI",
        2 => "END_USER_SIP_URI",
        3 => "END_USER_NAI",
        4 => "END_USER_PRIVATE",
    }, M: TYPE, "8.47";
    TARIFF_TIME_CHANGE = 451, "Tariff-Time-Change", Time, M, "8.20";
    TARIFF_CHANGE_USAGE = 452, "Tariff-Change-Usage", Enumerated {
        0 => "UNIT_BEFORE_TARIFF_CHANGE",
        1 => "UNIT_AFTER_TARIFF_CHANGE",
        2 => "UNIT_INDETERMINATE",
    }, M, "8.27";
    G_S_U_POOL_IDENTIFIER = 453, "G-S-U-Pool-Identifier", Unsigned32, M, "8.31";
    CC_UNIT_TYPE = 454, "CC-Unit-Type", Enumerated {
        0 => "TIME",
        1 => "MONEY",
        2 => "TOTAL_OCTETS",
        3 => "INPUT_OCTETS",
        4 => "OUTPUT_OCTETS",
        5 => "SERVICE_SPECIFIC_UNITS",
    }, M, "8.32";
    MULTIPLE_SERVICES_INDICATOR = 455, "Multiple-Services-Indicator", Enumerated {
        0 => "MULTIPLE_SERVICES_NOT_SUPPORTED",
        1 => "MULTIPLE_SERVICES_SUPPORTED",
    }, M, "8.40";
    MULTIPLE_SERVICES_CREDIT_CONTROL = 456, "Multiple-Services-Credit-Control",
        Grouped<MULTIPLE_SERVICES_CREDIT_CONTROL>, M, "8.16";
    G_S_U_POOL_REFERENCE = 457, "G-S-U-Pool-Reference", Grouped<G_S_U_POOL_REFERENCE>, M, "8.30";
    USER_EQUIPMENT_INFO = 458, "User-Equipment-Info", Grouped<USER_EQUIPMENT_INFO>, M: GROUP_OF_IDENTITIES, "8.49";
    USER_EQUIPMENT_INFO_TYPE = 459, "User-Equipment-Info-Type", Enumerated {
        0 => "IMEISV",
        1 => "MAC",
        2 => "EUI64",
        3 => "MODIFIED_EUI64",
    }, M: TYPE, "8.50";
    USER_EQUIPMENT_INFO_VALUE = 460, "User-Equipment-Info-Value", OctetString, M: EQUIPMENT_BY_TYPE, "8.51";
    SERVICE_CONTEXT_ID = 461, "Service-Context-Id", UTF8String, M, "8.42";
    USER_EQUIPMENT_INFO_EXTENSION = 653, "User-Equipment-Info-Extension",
        Grouped<USER_EQUIPMENT_INFO_EXTENSION>, m: GROUP_OF_IDENTITIES, "8.52";
    USER_EQUIPMENT_INFO_IMEISV = 654, "User-Equipment-Info-IMEISV", OctetString, m: IMEI, "8.53";
    USER_EQUIPMENT_INFO_MAC = 655, "User-Equipment-Info-MAC", OctetString, m: MAC_OF_SUBSCRIBER, "8.54";
    USER_EQUIPMENT_INFO_EUI64 = 656, "User-Equipment-Info-EUI64", OctetString, m: MAC_OF_SUBSCRIBER, "8.55";
    USER_EQUIPMENT_INFO_MODIFIEDEUI64 = 657, "User-Equipment-Info-ModifiedEUI64",
        OctetString, m: MAC_OF_SUBSCRIBER, "8.56";
    USER_EQUIPMENT_INFO_IMEI = 658, "User-Equipment-Info-IMEI", OctetString, m: IMEI, "8.57";
    SUBSCRIPTION_ID_EXTENSION = 659, "Subscription-Id-Extension",
        Grouped<SUBSCRIPTION_ID_EXTENSION>, m: GROUP_OF_IDENTITIES, "8.58";
    SUBSCRIPTION_ID_E164 = 660, "Subscription-Id-E164", UTF8String, m: MSISDN, "8.59";
    SUBSCRIPTION_ID_IMSI = 661, "Subscription-Id-IMSI", UTF8String, m: IMSI, "8.60";
    SUBSCRIPTION_ID_SIP_URI = 662, "Subscription-Id-SIP-URI", UTF8String, m: PUBLIC_IDENTITY, "8.61";
    SUBSCRIPTION_ID_NAI = 663, "Subscription-Id-NAI", UTF8String, m: IMSI_OR_NAI, "8.62";
    SUBSCRIPTION_ID_PRIVATE = 664, "Subscription-Id-Private", UTF8String, m: SUBSCRIBER, "8.63";
    REDIRECT_SERVER_EXTENSION = 665, "Redirect-Server-Extension", Grouped<REDIRECT_SERVER_EXTENSION>, m, "8.64";
    REDIRECT_ADDRESS_IP_ADDRESS = 666, "Redirect-Address-IP-Address", Address, m: REDIRECT_ADDRESS, "8.65";
    REDIRECT_ADDRESS_URL = 667, "Redirect-Address-URL", UTF8String, m: REDIRECT_ADDRESS, "8.66";
    REDIRECT_ADDRESS_SIP_URI = 668, "Redirect-Address-SIP-URI", UTF8String, m: REDIRECT_ADDRESS, "8.67";
    QOS_FINAL_UNIT_INDICATION = 669, "QoS-Final-Unit-Indication", Grouped<QOS_FINAL_UNIT_INDICATION>, m, "8.68";
}
