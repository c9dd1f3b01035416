//! Grouped AVPs of 3GPP TS 29.344.

use crate::avp;

crate::groups! {
    /// ProSe-Subscription-Data, §6.3.2.
    PROSE_SUBSCRIPTION_DATA ::= (
        { PROSE_PERMISSION }
        * [ PROSE_ALLOWED_PLMN ]
        [ _3GPP_CHARGING_CHARACTERISTICS ]
        * [ AVP ]
    )
    /// ProSe-Allowed-PLMN, §6.3.4.
    PROSE_ALLOWED_PLMN ::= (
        [ VISITED_PLMN_ID ]
        [ AUTHORIZED_DISCOVERY_RANGE ]
        [ PROSE_DIRECT_ALLOWED ]
        * [ AVP ]
    )
    /// ProSe-Initial-Location-Information, §6.3.9.
    PROSE_INITIAL_LOCATION_INFORMATION ::= (
        [ MME_NAME ]
        [ E_UTRAN_CELL_GLOBAL_IDENTITY ]
        [ TRACKING_AREA_IDENTITY ]
        [ AGE_OF_LOCATION_INFORMATION ]
        * [ AVP ]
    )
}
