//! AVPs of 3GPP TS 29.344.

crate::avps! {
    /// §6.3.2.
    PROSE_SUBSCRIPTION_DATA = 3701/10415, "ProSe-Subscription-Data", Grouped<PROSE_SUBSCRIPTION_DATA>, M;
    /// §6.3.3.
    PROSE_PERMISSION = 3702/10415, "ProSe-Permission", Unsigned32, M;
    /// §6.3.4.
    PROSE_ALLOWED_PLMN = 3703/10415, "ProSe-Allowed-PLMN", Grouped<PROSE_ALLOWED_PLMN>, M;
    /// §6.3.5.
    PROSE_DIRECT_ALLOWED = 3704/10415, "ProSe-Direct-Allowed", Unsigned32, M;
    /// §6.3.6.
    UPR_FLAGS = 3705/10415, "UPR-Flags", Unsigned32, M;
    /// §6.3.7.
    PNR_FLAGS = 3706/10415, "PNR-Flags", Unsigned32, M;
    /// §6.3.9.
    PROSE_INITIAL_LOCATION_INFORMATION = 3707/10415, "ProSe-Initial-Location-Information", Grouped<PROSE_INITIAL_LOCATION_INFORMATION>, M;
    /// §6.3.13.
    AUTHORIZED_DISCOVERY_RANGE = 3708/10415, "Authorized-Discovery-Range", Unsigned32, X;
}
