//! Grouped AVPs of 3GPP TS 29.389.

use crate::avp;

crate::groups! {
    /// V2X-Authorization-Data, §6.3.2.
    V2X_AUTHORIZATION_DATA ::= (
        [ V2X_PERMISSION_IN_VPLMN ]
        * [ PC5_RAT_TYPE ]
        * [ V2X_APPLICATION_SERVER ]
        * [ AVP ]
    )
    /// V2X-Application-Server, §6.3.4.
    V2X_APPLICATION_SERVER ::= (
        { APPLICATION_SERVER }
        * [ GEOGRAPHICAL_INFORMATION ]
        * [ AVP ]
    )
}
