//! AVPs of RFC 4072.

crate::avps! {
    EAP_KEY_NAME = 102, "EAP-Key-Name", OctetString, M;
    EAP_PAYLOAD = 462, "EAP-Payload", OctetString, M: CARRIER;
    EAP_REISSUED_PAYLOAD = 463, "EAP-Reissued-Payload", OctetString, M: CARRIER;
    EAP_MASTER_SESSION_KEY = 464, "EAP-Master-Session-Key", OctetString, M;
    ACCOUNTING_EAP_AUTH_METHOD = 465, "Accounting-EAP-Auth-Method", Unsigned64, M;
}
