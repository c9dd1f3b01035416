//! AVPs of RFC 5779.

use crate::group;

crate::avps! {
    PMIP6_DHCP_SERVER_ADDRESS = 504, "PMIP6-DHCP-Server-Address", Address, M: NODE_ADDRESS;
    PMIP6_IPV4_HOME_ADDRESS = 505, "PMIP6-IPv4-Home-Address", Address, M: IP_OF_SUBSCRIBER;
    MOBILE_NODE_IDENTIFIER = 506, "Mobile-Node-Identifier", UTF8String, M: IMSI_OR_NAI;
    SERVICE_CONFIGURATION = 507, "Service-Configuration", Grouped<SERVICE_CONFIGURATION>, M;
}
