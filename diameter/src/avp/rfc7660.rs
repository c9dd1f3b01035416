//! AVPs of RFC 7660.

use crate::group;

crate::avps! {
    ECN_IP_CODEPOINT = 628, "ECN-IP-Codepoint", Enumerated, m;
    CONGESTION_TREATMENT = 629, "Congestion-Treatment", Grouped<CONGESTION_TREATMENT>, m;
    FLOW_COUNT = 630, "Flow-Count", Unsigned64, m;
    PACKET_COUNT = 631, "Packet-Count", Unsigned64, m;
}
