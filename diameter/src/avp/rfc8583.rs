//! AVPs of RFC 8583.

use crate::group;

crate::avps! {
    SOURCEID = 649, "SourceID", DiameterIdentity, m: NODE_HOST, "7.4";
    LOAD = 650, "Load", Grouped<LOAD>, m, "7.1";
    LOAD_TYPE = 651, "Load-Type", Enumerated { 0 => "HOST", 1 => "PEER" }, m, "7.2";
    LOAD_VALUE = 652, "Load-Value", Unsigned64, m, "7.3";
}
