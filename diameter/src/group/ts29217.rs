//! Grouped AVPs of 3GPP TS 29.217.

use crate::avp;

crate::groups! {
    /// Aggregated-Congestion-Info, §5.3.2.
    AGGREGATED_CONGESTION_INFO ::= (
        [ CONGESTION_LOCATION_ID ]
        [ IMSI_LIST ]
        * [ AVP ]
    )
    /// Aggregated-RUCI-Report, §5.3.3.
    AGGREGATED_RUCI_REPORT ::= (
        * { AGGREGATED_CONGESTION_INFO }
        [ CALLED_STATION_ID ]
        [ CONGESTION_LEVEL_VALUE ]
        [ CONGESTION_LEVEL_SET_ID ]
        * [ AVP ]
    )
    /// Congestion-Level-Definition, §5.3.4.
    CONGESTION_LEVEL_DEFINITION ::= (
        { CONGESTION_LEVEL_SET_ID }
        { CONGESTION_LEVEL_RANGE }
        * [ AVP ]
    )
    /// Congestion-Location-Id, §5.3.8.
    CONGESTION_LOCATION_ID ::= (
        [ _3GPP_USER_LOCATION_INFO ]
        [ ENODEB_ID ]
        [ EXTENDED_ENODEB_ID ]
        * [ AVP ]
    )
}
