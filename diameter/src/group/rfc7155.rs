//! Grouped AVPs of RFC 7155.

use crate::avp;

crate::groups! {
    /// Tunneling.
    TUNNELING ::= (
        { TUNNEL_TYPE }
        { TUNNEL_MEDIUM_TYPE }
        { TUNNEL_CLIENT_ENDPOINT }
        { TUNNEL_SERVER_ENDPOINT }
        [ TUNNEL_PREFERENCE ]
        [ TUNNEL_CLIENT_AUTH_ID ]
        [ TUNNEL_SERVER_AUTH_ID ]
        [ TUNNEL_ASSIGNMENT_ID ]
        [ TUNNEL_PASSWORD ]
        [ TUNNEL_PRIVATE_GROUP_ID ]
    )
    /// CHAP-Auth.
    CHAP_AUTH ::= (
        { CHAP_ALGORITHM }
        { CHAP_IDENT }
        [ CHAP_RESPONSE ]
        * [ AVP ]
    )
}
