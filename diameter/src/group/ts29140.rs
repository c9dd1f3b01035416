//! Grouped AVPs of 3GPP TS 29.140.

use crate::avp;

crate::groups! {
    /// Served-User-Identity, §6.3.1.
    SERVED_USER_IDENTITY ::= (
        [ MSISDN ]
        [ VASP_ID ]
        [ VAS_ID ]
        * [ AVP ]
    )
    /// Initial-Recipient-Address, §6.3.8.
    INITIAL_RECIPIENT_ADDRESS ::= (
        { SEQUENCE_NUMBER_3GPP }
        { RECIPIENT_ADDRESS }
        * [ AVP ]
    )
    /// Result-Recipient-Address, §6.3.9.
    RESULT_RECIPIENT_ADDRESS ::= (
        { SEQUENCE_NUMBER_3GPP }
        [ RECIPIENT_ADDRESS ]
        [ ROUTEING_ADDRESS ]
        [ SENDER_ADDRESS ]
        * [ AVP ]
    )
    /// Status, §6.3.19.
    STATUS ::= (
        [ STATUS_CODE ]
        [ STATUS_TEXT ]
    )
}
