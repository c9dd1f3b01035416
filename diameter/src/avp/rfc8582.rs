//! AVPs of RFC 8582.

crate::avps! {
    OC_MAXIMUM_RATE = 670, "OC-Maximum-Rate", Unsigned32, m;
}
