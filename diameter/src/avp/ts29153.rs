//! AVPs of 3GPP TS 29.153.

crate::avps! {
    NETWORK_CONGESTION_AREA_REPORT = 4101/10415, "Network-Congestion-Area-Report", Grouped, M, "5.3.2";
    NS_REQUEST_TYPE = 4102/10415, "Ns-Request-Type", Unsigned32, M, "5.3.3";
}
