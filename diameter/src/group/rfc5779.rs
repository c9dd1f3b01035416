//! Grouped AVPs of RFC 5779.

use crate::avp;

crate::groups! {
    /// Service-Configuration.
    SERVICE_CONFIGURATION ::= (
        [ MIP6_AGENT_INFO ]
        [ SERVICE_SELECTION ]
        * [ AVP ]
    )
}
