//! AVPs of RFC 7683.

use crate::group;

crate::avps! {
    OC_SUPPORTED_FEATURES = 621, "OC-Supported-Features", Grouped<OC_SUPPORTED_FEATURES>, m, "7.1";
    OC_FEATURE_VECTOR = 622, "OC-Feature-Vector", Unsigned64 [
        0 => "OLR_DEFAULT_ALGO",
        2 => "OLR_RATE_ALGORITHM",
        4 => "OC_PEER_REPORT",
    ], m, "7.2";
    OC_OLR = 623, "OC-OLR", Grouped<OC_OLR>, m, "7.3";
    OC_SEQUENCE_NUMBER = 624, "OC-Sequence-Number", Unsigned64, m, "7.4";
    OC_VALIDITY_DURATION = 625, "OC-Validity-Duration", Unsigned32, m, "7.5";
    OC_REPORT_TYPE = 626, "OC-Report-Type", Enumerated {
        0 => "HOST_REPORT",
        1 => "REALM_REPORT",
        2 => "PEER_REPORT",
    }, m, "7.6";
    OC_REDUCTION_PERCENTAGE = 627, "OC-Reduction-Percentage", Unsigned32, m;
}
