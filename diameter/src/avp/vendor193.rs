//! AVPs of vendor 193.

crate::avps! {
    SCAP_FINAL_UNIT_INDICATION = 601/193, "SCAP-Final-Unit-Indication", Unsigned32, M;
    SCAP_CHECK_BALANCE_RESULT = 614/193, "SCAP-Check-Balance-Result", OctetString, M;
    REQUESTED_SERVICE = 701/193, "Requested-Service", UTF8String, M;
}
