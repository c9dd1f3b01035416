//! AVPs of 3GPP TS 29.209.

use crate::group;

crate::avps! {
    AUTHORIZATION_TOKEN = 506/10415, "Authorization-Token", OctetString, M, "6.5.7";
    FLOW_GROUPING = 508/10415, "Flow-Grouping", Grouped<FLOW_GROUPING>, M, "6.5.9";
    MAX_REQUESTED_BANDWIDTH_3GPP = 514/10415, "Max-Requested-Bandwidth", Unsigned32, m;
}
