//! Grouped AVPs of Travelping (vendor 18681).

use crate::avp;

crate::groups! {
    /// TP-Previous-PS-Information.
    TP_PREVIOUS_PS_INFORMATION ::= (
        [ QOS_INFORMATION ]
        * [ SGSN_ADDRESS ]
        [ _3GPP_SGSN_MCC_MNC ]
        [ _3GPP_MS_TIMEZONE ]
        [ _3GPP_USER_LOCATION_INFO ]
        [ _3GPP_RAT_TYPE ]
        * [ AVP ]
    )
}
