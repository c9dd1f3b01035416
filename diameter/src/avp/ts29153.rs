//! AVPs of 3GPP TS 29.153.

crate::avps! {
    /// §5.3.2.
    NETWORK_CONGESTION_AREA_REPORT = 4101/10415, "Network-Congestion-Area-Report", Grouped, M;
    /// §5.3.3.
    NS_REQUEST_TYPE = 4102/10415, "Ns-Request-Type", Unsigned32, M;
}
