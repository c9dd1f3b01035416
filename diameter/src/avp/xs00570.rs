//! AVPs of X.S0057-0.

crate::avps! {
    /// §5.6.2.1.1.
    _3GPP2_BSID = 9010/5535, "3GPP2-BSID", UTF8String, M;
}
