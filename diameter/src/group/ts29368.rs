//! Grouped AVPs of 3GPP TS 29.368.

use crate::avp;

crate::groups! {
    /// Device-Action, §6. 4.2.
    DEVICE_ACTION ::= (
        [ EXTERNAL_IDENTIFIER_3GPP ]
        [ MSISDN ]
        [ SCS_IDENTITY ]
        { REFERENCE_NUMBER }
        [ OLD_REFERENCE_NUMBER ]
        { ACTION_TYPE }
        [ TRIGGER_DATA ]
        [ VALIDITY_TIME ]
        * [ AVP ]
    )
    /// Device-Notification, §6.4.3.
    DEVICE_NOTIFICATION ::= (
        [ EXTERNAL_IDENTIFIER_3GPP ]
        [ MSISDN ]
        [ SCS_IDENTITY ]
        { REFERENCE_NUMBER }
        { ACTION_TYPE }
        [ REQUEST_STATUS ]
        [ MTC_ERROR_DIAGNOSTIC ]
        [ DELIVERY_OUTCOME ]
        [ SM_RP_UI ]
        [ APPLICATION_PORT_IDENTIFIER ]
        * [ AVP ]
    )
    /// Trigger-Data, §6.4.4.
    TRIGGER_DATA ::= (
        { PAYLOAD }
        [ PRIORITY_INDICATION ]
        [ APPLICATION_PORT_IDENTIFIER ]
        * [ AVP ]
    )
}
