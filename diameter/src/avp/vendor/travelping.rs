//! AVPs of Travelping (vendor 18681).

use crate::group;

crate::avps! {
    TP_NAT_IP_ADDRESS = 16/18681, "TP-NAT-IP-Address", OctetString, m: IP_OF_SUBSCRIBER;
    TP_NAT_POOL_ID = 27/18681, "TP-NAT-Pool-Id", UTF8String, m;
    TP_NAT_PORT_START = 28/18681, "TP-NAT-Port-Start", Unsigned32, m;
    TP_NAT_PORT_END = 29/18681, "TP-NAT-Port-End", Unsigned32, m;
    TP_PREVIOUS_PS_INFORMATION = 64/18681, "TP-Previous-PS-Information", Grouped<TP_PREVIOUS_PS_INFORMATION>, m;
}
