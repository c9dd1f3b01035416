//! AVPs of RFC 7683.

crate::avps! {
    /// §7.1.
    OC_SUPPORTED_FEATURES = 621, "OC-Supported-Features", Grouped<OC_SUPPORTED_FEATURES>, m;
    /// §7.2.
    OC_FEATURE_VECTOR = 622, "OC-Feature-Vector", Unsigned64, m;
    /// §7.3.
    OC_OLR = 623, "OC-OLR", Grouped<OC_OLR>, m;
    /// §7.4.
    OC_SEQUENCE_NUMBER = 624, "OC-Sequence-Number", Unsigned64, m;
    /// §7.5.
    OC_VALIDITY_DURATION = 625, "OC-Validity-Duration", Unsigned32, m;
    /// §7.6.
    OC_REPORT_TYPE = 626, "OC-Report-Type", Enumerated { 0 => "HOST_REPORT", 1 => "REALM_REPORT" }, m;
    OC_REDUCTION_PERCENTAGE = 627, "OC-Reduction-Percentage", Unsigned32, m;
}
