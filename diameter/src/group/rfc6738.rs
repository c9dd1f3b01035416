//! Grouped AVPs of RFC 6738.

use crate::avp;

crate::groups! {
    /// IKEv2-Nonces.
    IKEV2_NONCES ::= (
        { NI }
        { NR }
        * [ AVP ]
    )
    /// IKEv2-Identity.
    IKEV2_IDENTITY ::= (
        { INITIATOR_IDENTITY }
        [ RESPONDER_IDENTITY ]
        * [ AVP ]
    )
    /// Initiator-Identity.
    INITIATOR_IDENTITY ::= (
        { ID_TYPE }
        { IDENTIFICATION_DATA }
        * [ AVP ]
    )
    /// Responder-Identity.
    RESPONDER_IDENTITY ::= (
        { ID_TYPE }
        { IDENTIFICATION_DATA }
        * [ AVP ]
    )
}
