//! AVPs of RFC 8581.

crate::avps! {
    OC_PEER_ALGO = 648, "OC-Peer-Algo", Unsigned64, m;
}
