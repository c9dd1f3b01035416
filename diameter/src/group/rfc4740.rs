//! Grouped AVPs of RFC 4740.

use crate::avp;

crate::groups! {
    /// SIP-Accounting-Information.
    SIP_ACCOUNTING_INFORMATION ::= (
        * [ SIP_ACCOUNTING_SERVER_URI ]
        * [ SIP_CREDIT_CONTROL_SERVER_URI ]
        * [ AVP ]
    )
    /// SIP-Server-Capabilities.
    SIP_SERVER_CAPABILITIES ::= (
        * [ SIP_MANDATORY_CAPABILITY ]
        * [ SIP_OPTIONAL_CAPABILITY ]
        * [ SIP_SERVER_URI ]
        * [ AVP ]
    )
    /// SIP-Auth-Data-Item.
    SIP_AUTH_DATA_ITEM ::= (
        { SIP_AUTHENTICATION_SCHEME }
        [ SIP_ITEM_NUMBER ]
        [ SIP_AUTHENTICATE ]
        [ SIP_AUTHORIZATION ]
        [ SIP_AUTHENTICATION_INFO ]
        * [ AVP ]
    )
    /// SIP-Authenticate.
    SIP_AUTHENTICATE ::= (
        { DIGEST_REALM }
        { DIGEST_NONCE }
        [ DIGEST_DOMAIN ]
        [ DIGEST_OPAQUE ]
        [ DIGEST_STALE ]
        [ DIGEST_ALGORITHM ]
        [ DIGEST_QOP ]
        [ DIGEST_HA1 ]
        * [ DIGEST_AUTH_PARAM ]
        * [ AVP ]
    )
    /// SIP-Authorization.
    SIP_AUTHORIZATION ::= (
        { DIGEST_USERNAME }
        { DIGEST_REALM }
        { DIGEST_NONCE }
        { DIGEST_URI }
        { DIGEST_RESPONSE }
        [ DIGEST_ALGORITHM ]
        [ DIGEST_CNONCE ]
        [ DIGEST_OPAQUE ]
        [ DIGEST_QOP ]
        [ DIGEST_NONCE_COUNT ]
        [ DIGEST_METHOD ]
        [ DIGEST_ENTITY_BODY_HASH ]
        * [ DIGEST_AUTH_PARAM ]
        * [ AVP ]
    )
    /// SIP-Authentication-Info.
    SIP_AUTHENTICATION_INFO ::= (
        [ DIGEST_NEXTNONCE ]
        [ DIGEST_QOP ]
        [ DIGEST_RESPONSE_AUTH ]
        [ DIGEST_CNONCE ]
        [ DIGEST_NONCE_COUNT ]
        * [ AVP ]
    )
    /// SIP-Deregistration-Reason.
    SIP_DEREGISTRATION_REASON ::= (
        { SIP_REASON_CODE }
        [ SIP_REASON_INFO ]
        * [ AVP ]
    )
    /// SIP-User-Data.
    SIP_USER_DATA ::= (
        { SIP_USER_DATA_TYPE }
        { SIP_USER_DATA_CONTENTS }
        * [ AVP ]
    )
}
