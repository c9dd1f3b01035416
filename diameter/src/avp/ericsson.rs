//! AVPs of Ericsson.

crate::avps! {
    RESULT_CODE_EXTENSION = 1067/193, "Result-Code-Extension", Unsigned32, M;
    /// §3.1.1.
    ACCOUNT_LOCATION = 1073/193, "Account-Location", Unsigned32, M;
    /// §3.1.2.
    SUBSCRIPTION_ID_LOCATION = 1074/193, "Subscription-Id-Location", UTF8String, M;
    /// §3.1.3.
    OTHER_PARTY_ID = 1075/193, "Other-Party-Id", Grouped<OTHER_PARTY_ID>, M;
    /// §3.1.4.
    OTHER_PARTY_ID_NATURE = 1076/193, "Other-Party-Id-Nature", Enumerated { 0 => "UNKNOWN", 1 => "INTERNATIONAL", 2 => "NATIONAL" }, M;
    /// §3.1.5.
    OTHER_PARTY_ID_DATA = 1077/193, "Other-Party-Id-Data", UTF8String, M;
    /// §3.1.6.
    OTHER_PARTY_ID_TYPE = 1078/193, "Other-Party-Id-Type", Enumerated { 0 => "END_USER_E164", 1 => "END_USER_IMSI", 2 => "END_USER_SIP_URI", 3 => "END_USER_NAI" }, M;
    /// §3.1.7.
    SERVICE_PROVIDER_ID = 1081/193, "Service-Provider-Id", UTF8String, M;
    /// §3.1.9.
    TRAFFIC_CASE = 1082/193, "Traffic-Case", Unsigned32, M;
}
