//! AVPs of RFC 8583.

crate::avps! {
    /// §7.4.
    SOURCEID = 649, "SourceID", DiameterIdentity, m;
    /// §7.1.
    LOAD = 650, "Load", Grouped<LOAD>, m;
    /// §7.2.
    LOAD_TYPE = 651, "Load-Type", Enumerated { 0 => "HOST", 1 => "PEER" }, m;
    /// §7.3.
    LOAD_VALUE = 652, "Load-Value", Unsigned64, m;
}
