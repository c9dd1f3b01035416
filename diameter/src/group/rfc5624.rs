//! Grouped AVPs of RFC 5624.

use crate::avp;

crate::groups! {
    /// TMOD-1.
    TMOD_1 ::= (
        { TOKEN_RATE }
        { BUCKET_DEPTH }
        { PEAK_TRAFFIC_RATE }
        { MINIMUM_POLICED_UNIT }
        { MAXIMUM_PACKET_SIZE }
    )
    /// TMOD-2.
    TMOD_2 ::= (
        { TOKEN_RATE }
        { BUCKET_DEPTH }
        { PEAK_TRAFFIC_RATE }
        { MINIMUM_POLICED_UNIT }
        { MAXIMUM_PACKET_SIZE }
    )
}
