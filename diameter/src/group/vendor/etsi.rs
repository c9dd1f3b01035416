//! Grouped AVPs of ETSI (vendor 13019) without a specification known.

use crate::avp;

crate::groups! {
    /// ETSI-SIP-Authenticate.
    ETSI_SIP_AUTHENTICATE ::= (
        { ETSI_DIGEST_REALM }
        [ ETSI_DIGEST_NONCE ]
        [ ETSI_DIGEST_DOMAIN ]
        [ ETSI_DIGEST_OPAQUE ]
        [ ETSI_DIGEST_STALE ]
        * [ ETSI_DIGEST_ALGORITHM ]
        { ETSI_DIGEST_QOP }
        [ ETSI_DIGEST_HA1 ]
        * [ ETSI_DIGEST_AUTH_PARAM ]
    )
    /// ETSI-SIP-Authorization.
    ETSI_SIP_AUTHORIZATION ::= (
        { ETSI_DIGEST_USERNAME }
        [ ETSI_DIGEST_REALM ]
        [ ETSI_DIGEST_NONCE ]
        [ ETSI_DIGEST_URI ]
        [ ETSI_DIGEST_RESPONSE ]
        * [ ETSI_DIGEST_ALGORITHM ]
        [ ETSI_DIGEST_CNONCE ]
        [ ETSI_DIGEST_OPAQUE ]
        { ETSI_DIGEST_QOP }
        [ ETSI_DIGEST_NONCE_COUNT ]
        [ ETSI_DIGEST_METHOD ]
        [ ETSI_DIGEST_ENTITY_BODY_HASH ]
        * [ ETSI_DIGEST_AUTH_PARAM ]
    )
    /// ETSI-SIP-Authentication-Info.
    ETSI_SIP_AUTHENTICATION_INFO ::= (
        [ ETSI_DIGEST_NEXTNONCE ]
        { ETSI_DIGEST_QOP }
        [ ETSI_DIGEST_RESPONSE_AUTH ]
        [ ETSI_DIGEST_CNONCE ]
        [ ETSI_DIGEST_NONCE_COUNT ]
    )
}
