//! AVPs of RFC 4818.

crate::avps! {
    DELEGATED_IPV6_PREFIX = 123, "Delegated-IPv6-Prefix", Ipv6PrefixOctets, m: IP_OF_SUBSCRIBER;
}
