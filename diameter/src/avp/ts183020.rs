//! AVPs of ETSI TS 183 020.

crate::avps! {
    PRIVACY_INDICATOR_ETSI = 440/13019, "Privacy-Indicator", Grouped, m;
}
