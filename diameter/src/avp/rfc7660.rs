//! AVPs of RFC 7660.

crate::avps! {
    ECN_IP_CODEPOINT = 628, "ECN-IP-Codepoint", OctetString, m;
    CONGESTION_TREATMENT = 629, "Congestion-Treatment", OctetString, m;
    FLOW_COUNT = 630, "Flow-Count", OctetString, m;
    PACKET_COUNT = 631, "Packet-Count", OctetString, m;
}
