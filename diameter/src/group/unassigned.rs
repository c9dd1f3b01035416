//! Grouped AVPs that no specification has: codes of vendor 0 that IANA never assigned and copies of the AVPs of one vendor
//! under the id of another, as some dictionaries list them; and reserved codes of 3GPP. They put a name to what senders
//! with such a dictionary write.

use crate::avp;

crate::groups! {
    /// MIP6-Agent-Info.
    MIP6_AGENT_INFO_3GPP ::= (
        * 2 [ MIP_HOME_AGENT_ADDRESS ]
        [ MIP_HOME_AGENT_HOST ]
        [ MIP6_HOME_LINK_PREFIX ]
        * [ AVP ]
    )
}
