//! AVPs of the Charging Interrogation Protocol of Ericsson (vendor 193).

use crate::group;

crate::avps! {
    ACCESS_INFORMATION = 1063/193, "Access-Information", Grouped<ACCESS_INFORMATION>, M, "4.4.1";
    CDR_INFORMATION = 1064/193, "CDR-Information", OctetString, M, "4.4.2";
    CHARGING_CONTEXT_ID = 1065/193, "Charging-Context-Id", UTF8String, M, "4.4.3";
    CHARGING_STATE_INFORMATION = 1066/193, "Charging-State-Information", OctetString, M, "4.4.4";
    RESULT_CODE_EXTENSION = 1067/193, "Result-Code-Extension", Unsigned32, M;
    SERVICE_SESSION_ID = 1068/193, "Service-Session-Id", UTF8String, M, "4.4.7";
    ACCOUNT_LOCATION = 1073/193, "Account-Location", Unsigned32, M, "3.1.1";
    SUBSCRIPTION_ID_LOCATION = 1074/193, "Subscription-Id-Location", UTF8String, M: LOCATION, "3.1.2";
    OTHER_PARTY_ID = 1075/193, "Other-Party-Id", Grouped<OTHER_PARTY_ID>, M, "3.1.3";
    OTHER_PARTY_ID_NATURE = 1076/193, "Other-Party-Id-Nature", Enumerated {
        0 => "UNKNOWN",
        1 => "INTERNATIONAL",
        2 => "NATIONAL",
        4 => "SUBSCRIBER_NUMBER",
        5 => "ALPHANUMERIC",
    }, M, "3.1.4";
    OTHER_PARTY_ID_DATA = 1077/193, "Other-Party-Id-Data", UTF8String, M: SUBSCRIBER, "3.1.5";
    OTHER_PARTY_ID_TYPE = 1078/193, "Other-Party-Id-Type", Enumerated {
        0 => "END_USER_E164",
        1 => "END_USER_IMSI",
        2 => "END_USER_SIP_URI",
        3 => "END_USER_NAI",
        4 => "END_USER_PRIVATE",
    }, M, "3.1.6";
    SERVICE_PROVIDER_ID = 1081/193, "Service-Provider-Id", UTF8String, M, "3.1.7";
    TRAFFIC_CASE = 1082/193, "Traffic-Case", Unsigned32, M, "3.1.9";
    CIP_IP_VERSION = 1083/193, "CIP-IP-Version", UTF8String, M, "4.4.5";
    SERVICE_SETUP_RESULT = 1135/193, "Service-Setup-Result", Unsigned32, M, "4.4.8";
    SERVICE_SETUP_RESULT_REQUESTED = 1136/193, "Service-Setup-Result-Requested", Enumerated {
        0 => "RESULT_NOT_NEEDED",
        1 => "RESULT_REQUESTED",
    }, M, "4.4.9";
    SUBSCRIBER_INFORMATION = 1189/193, "Subscriber-Information", Grouped<SUBSCRIBER_INFORMATION>, M, "4.4.10";
}
