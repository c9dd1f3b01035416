//! AVPs of 3GPP TS 29.344.

use crate::group;

crate::avps! {
    PROSE_SUBSCRIPTION_DATA = 3701/10415, "ProSe-Subscription-Data", Grouped<PROSE_SUBSCRIPTION_DATA>, M, "6.3.2";
    PROSE_PERMISSION = 3702/10415, "ProSe-Permission", Unsigned32 [
        0 => "ProSe Direct Discovery",
        1 => "EPC-level ProSe Discovery",
        2 => "EPC support WLAN Direct Discovery and Communication",
        3 => "one-to-many ProSe Direct Communication",
        4 => "one-to-one ProSe Direct Communication",
        5 => "UE-to-Network Relay",
        6 => "Remote-UE-access",
        7 => "Restricted ProSe Direct Discovery",
    ], M, "6.3.3";
    PROSE_ALLOWED_PLMN = 3703/10415, "ProSe-Allowed-PLMN", Grouped<PROSE_ALLOWED_PLMN>, M, "6.3.4";
    PROSE_DIRECT_ALLOWED = 3704/10415, "ProSe-Direct-Allowed", Unsigned32 [
        0 => "Announce",
        1 => "Monitor",
        2 => "Communication",
        3 => "One-to-one Communication",
        4 => "Discoverer",
        5 => "Discoveree",
        6 => "Restricted-announce",
        7 => "Restricted-monitoring",
        8 => "Application-controlled extension",
        9 => "On-demand announcing",
    ], M, "6.3.5";
    UPR_FLAGS = 3705/10415, "UPR-Flags", Unsigned32 [
        0 => "Update",
        1 => "Removal",
        2 => "Reset-ID Update",
        3 => "Reset-ID Removal",
    ], M, "6.3.6";
    PNR_FLAGS = 3706/10415, "PNR-Flags", Unsigned32 [
        0 => "Direct Discovery Revoked",
        1 => "Direct Communication Revoked",
        2 => "Purged UE",
    ], M, "6.3.7";
    PROSE_INITIAL_LOCATION_INFORMATION = 3707/10415, "ProSe-Initial-Location-Information",
        Grouped<PROSE_INITIAL_LOCATION_INFORMATION>, M, "6.3.9";
    AUTHORIZED_DISCOVERY_RANGE = 3708/10415, "Authorized-Discovery-Range", Unsigned32, X, "6.3.13";
}
