//! Grouped AVPs of the OMA Charging Data specification.

use crate::avp;

crate::groups! {
    /// Service-Generic-Information, §8.5.10.
    SERVICE_GENERIC_INFORMATION ::= (
        [ APPLICATION_SERVER_ID ]
        [ APPLICATION_SERVICE_TYPE ]
        [ APPLICATION_SESSION_ID ]
        [ DELIVERY_STATUS ]
    )
    /// IM-Information, §8.5.6.
    IM_INFORMATION ::= (
        [ TOTAL_NUMBER_OF_MESSAGES_SENT ]
        [ TOTAL_NUMBER_OF_MESSAGES_EXPLODED ]
        [ NUMBER_OF_MESSAGES_SUCCESSFULLY_SENT ]
        [ NUMBER_OF_MESSAGES_SUCCESSFULLY_EXPLODED ]
    )
    /// DCD-Information, §8.5.5.
    DCD_INFORMATION ::= (
        [ CONTENT_ID ]
        [ CONTENT_PROVIDER_ID ]
    )
}
