//! AVPs of ETSI ES 283 035.

use crate::group;

crate::avps! {
    ETSI_LOCATION_INFORMATION = 350/13019, "ETSI-Location-Information", Grouped<ETSI_LOCATION_INFORMATION>, m;
    RACS_CONTACT_POINT = 351/13019, "RACS-Contact-Point", DiameterIdentity, m: NODE_HOST;
    TERMINAL_TYPE = 352/13019, "Terminal-Type", OctetString, m;
    REQUESTED_INFORMATION_353 = 353/13019, "Requested-Information-353", Enumerated {
        0 => "SUBSCRIBER-ID",
        1 => "LOCATION-INFORMATION",
        2 => "RACS-CONTACT-POINT",
        3 => "ACCESS-NETWORK-TYPE",
        4 => "TERMINAL-TYPE",
        5 => "Logical-Access-ID",
        6 => "Physical-Access-ID",
        8 => "INITIAL-GATE-SETTING",
        9 => "QOS-PROFILE",
        10 => "IP-CONNECTIVITY-STATUS",
    }, X;
}
