//! AVPs of RFC 5580.

crate::avps! {
    OPERATOR_NAME = 126, "Operator-Name", OctetString, m: REALM;
    LOCATION_INFORMATION = 127, "Location-Information", OctetString, m: LOCATION;
    LOCATION_DATA = 128, "Location-Data", OctetString, m: LOCATION;
    BASIC_LOCATION_POLICY_RULES = 129, "Basic-Location-Policy-Rules", OctetString, m;
    EXTENDED_LOCATION_POLICY_RULES = 130, "Extended-Location-Policy-Rules", OctetString, m;
    LOCATION_CAPABLE = 131, "Location-Capable", OctetString, m;
    REQUESTED_LOCATION_INFO = 132, "Requested-Location-Info", OctetString, m;
}
