//! AVPs of RFC 6738.

use crate::group;

crate::avps! {
    IKEV2_NONCES = 587, "IKEv2-Nonces", Grouped<IKEV2_NONCES>, m;
    NI = 588, "Ni", OctetString, m;
    NR = 589, "Nr", OctetString, m;
    IKEV2_IDENTITY = 590, "IKEv2-Identity", Grouped<IKEV2_IDENTITY>, m;
    INITIATOR_IDENTITY = 591, "Initiator-Identity", Grouped<INITIATOR_IDENTITY>, m;
    ID_TYPE = 592, "ID-Type", Enumerated, m;
    IDENTIFICATION_DATA = 593, "Identification-Data", OctetString, m: SUBSCRIBER;
    RESPONDER_IDENTITY = 594, "Responder-Identity", Grouped<RESPONDER_IDENTITY>, m;
}
