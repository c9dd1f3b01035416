//! Grouped AVPs of 3GPP TS 29.329.

use crate::avp;

crate::groups! {
    /// User-Identity, §6.3.1.
    USER_IDENTITY ::= (
        [ PUBLIC_IDENTITY ]
        [ MSISDN ]
        [ EXTERNAL_IDENTIFIER_3GPP ]
        * [ AVP ]
    )
    /// Repository-Data-ID, §6.3.24.
    REPOSITORY_DATA_ID ::= (
        { SERVICE_INDICATION }
        { SEQUENCE_NUMBER }
        * [ AVP ]
    )
    /// Call-Reference-Info, §6.3.29.
    CALL_REFERENCE_INFO ::= (
        { CALL_REFERENCE_NUMBER }
        { AS_NUMBER }
        * [ AVP ]
    )
}
