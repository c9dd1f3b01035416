//! AVPs of Hewlett-Packard (vendor 11).

use crate::group;

crate::avps! {
    PEER_STATE = 200/11, "Peer-State", Enumerated { 0 => "Down", 1 => "Up" }, M;
    PEER_NAME = 201/11, "Peer-Name", DiameterIdentity, M;
    PEER_IDENTITY = 202/11, "Peer-Identity", DiameterIdentity, M;
    PEER_STATE_CHANGE = 203/11, "Peer-State-Change", Grouped<PEER_STATE_CHANGE>, M;
    MORE_PEERS = 204/11, "More-Peers", Grouped<MORE_PEERS>, M;
    PEER_TYPE = 205/11, "Peer-Type", Enumerated {
        0 => "Client",
        1 => "Server",
        2 => "ClientAndServer",
        3 => "Proxy",
    }, M;
}
