//! AVPs of Sun Microsystems (vendor 42).

use crate::group;

crate::avps! {
    PING_TIMESTAMP_SECS = 1/42, "Ping-Timestamp-Secs", Unsigned32, X;
    PING_TIMESTAMP_USECS = 2/42, "Ping-Timestamp-Usecs", Unsigned32, X;
    PING_TIMESTAMP = 3/42, "Ping-Timestamp", Grouped<PING_TIMESTAMP>, X;
}
