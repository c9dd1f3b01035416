//! AVPs of RFC 5624.

use crate::group;

crate::avps! {
    TMOD_1 = 495, "TMOD-1", Grouped<TMOD_1>, M;
    TOKEN_RATE = 496, "Token-Rate", Float32, m;
    BUCKET_DEPTH = 497, "Bucket-Depth", Float32, m;
    PEAK_TRAFFIC_RATE = 498, "Peak-Traffic-Rate", Float32, m;
    MINIMUM_POLICED_UNIT = 499, "Minimum-Policed-Unit", Unsigned32, m;
    MAXIMUM_PACKET_SIZE = 500, "Maximum-Packet-Size", Unsigned32, M;
    TMOD_2 = 501, "TMOD-2", Grouped<TMOD_2>, M;
    BANDWIDTH = 502, "Bandwidth", Float32, m;
    PHB_CLASS = 503, "PHB-Class", Unsigned32, m;
}
