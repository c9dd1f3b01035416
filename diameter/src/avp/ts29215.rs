//! AVPs of 3GPP TS 29.215.

use crate::group;

crate::avps! {
    SUBSESSION_DECISION_INFO = 2200/10415, "Subsession-Decision-Info", Grouped<SUBSESSION_DECISION_INFO>, M, "5.3.1";
    SUBSESSION_ENFORCEMENT_INFO = 2201/10415, "Subsession-Enforcement-Info",
        Grouped<SUBSESSION_ENFORCEMENT_INFO>, M, "5.3.2";
    SUBSESSION_ID = 2202/10415, "Subsession-Id", Unsigned32, M, "5.3.3";
    SUBSESSION_OPERATION = 2203/10415, "Subsession-Operation", Enumerated {
        0 => "TERMINATION",
        1 => "ESTABLISHMENT",
        2 => "MODIFICATION",
    }, M, "5.3.4";
    MULTIPLE_BBERF_ACTION = 2204/10415, "Multiple-BBERF-Action", Enumerated {
        0 => "ESTABLISHMENT",
        1 => "TERMINATION",
    }, M, "5.3.6";
    UE_LOCAL_IPV6_PREFIX = 2205/10415, "UE-Local-IPv6-Prefix", Ipv6PrefixOctets, M: IP_OF_SUBSCRIBER, "A.8.3.1";
    DRA_DEPLOYMENT = 2206/10415, "DRA-Deployment", Enumerated { 0 => "DRA_DEPLOYED" }, X, "5.3.7";
    PCRF_ADDRESS = 2207/10415, "PCRF-Address", DiameterIdentity, M: NODE_HOST, "A.7.3.1.1";
    DRA_BINDING = 2208/10415, "DRA-Binding", Enumerated { 0 => "DRA_BINDING_DELETION" }, X, "5.3.x";
}
