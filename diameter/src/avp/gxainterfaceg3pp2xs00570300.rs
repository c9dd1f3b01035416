//! AVPs of GxaInterface_3GPP2_X_S0057_0_300.

crate::avps! {
    _3GPP2_CANCELLATION_TYPE = 56/5535, "3GPP2-Cancellation-Type", Enumerated { 0 => "HSGW_LOCATION_UPDATE_PROCEDURE" }, m;
}
