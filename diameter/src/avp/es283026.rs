//! AVPs of ETSI ES 283 026.

crate::avps! {
    SESSION_BUNDLE_ID = 400/13019, "Session-Bundle-Id", Unsigned32, M;
}
