//! Grouped AVPs of Hewlett-Packard (vendor 11).

use crate::avp;

crate::groups! {
    /// Peer-State-Change.
    PEER_STATE_CHANGE ::= (
        * [ PEER_NAME ]
        * [ PEER_IDENTITY ]
        * [ PEER_STATE ]
    )
    /// More-Peers.
    MORE_PEERS ::= (
        * [ PEER_NAME ]
        * [ PEER_IDENTITY ]
        * [ PEER_STATE ]
        * [ PEER_STATE_CHANGE ]
    )
}
