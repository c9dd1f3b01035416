//! AVPs of 3GPP2 X.S0057.

crate::avps! {
    _3GPP2_CANCELLATION_TYPE = 56/5535, "3GPP2-Cancellation-Type", Enumerated {
        0 => "HSGW_LOCATION_UPDATE_PROCEDURE",
    }, m;
    _3GPP2_BSID = 9010/5535, "3GPP2-BSID", UTF8String, M, "5.6.2.1.1";
}
