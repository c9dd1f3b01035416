//! AVPs of RFC 5866.

crate::avps! {
    QOS_AUTHORIZATION_DATA = 579, "QoS-Authorization-Data", OctetString, M, "7.2";
    BOUND_AUTH_SESSION_ID = 580, "Bound-Auth-Session-Id", UTF8String, M: CARRIER, "7.2";
}
