//! Grouped AVPs of Sun Microsystems (vendor 42).

use crate::avp;

crate::groups! {
    /// Ping-Timestamp.
    PING_TIMESTAMP ::= (
        * [ PING_TIMESTAMP_SECS ]
        * [ PING_TIMESTAMP_USECS ]
    )
}
