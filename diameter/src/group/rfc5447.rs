//! Grouped AVPs of RFC 5447.

use crate::avp;

crate::groups! {
    /// MIP6-Agent-Info.
    MIP6_AGENT_INFO ::= (
        * 2 [ MIP_HOME_AGENT_ADDRESS ]
        [ MIP_HOME_AGENT_HOST ]
        [ MIP6_HOME_LINK_PREFIX ]
        * [ AVP ]
    )
}
