//! AVPs of RFC 4590.

crate::avps! {
    DIGEST_RESPONSE = 103, "Digest-Response", UTF8String, M;
    DIGEST_REALM = 104, "Digest-Realm", UTF8String, M: REALM;
    DIGEST_NONCE = 105, "Digest-Nonce", UTF8String, M;
    DIGEST_RESPONSE_AUTH = 106, "Digest-Response-Auth", UTF8String, M, "3.2.3";
    DIGEST_NEXTNONCE = 107, "Digest-Nextnonce", UTF8String, M;
    DIGEST_METHOD = 108, "Digest-Method", UTF8String, M;
    DIGEST_URI = 109, "Digest-URI", UTF8String, M: PUBLIC_IDENTITY;
    DIGEST_QOP = 110, "Digest-Qop", UTF8String, M;
    DIGEST_ALGORITHM = 111, "Digest-Algorithm", UTF8String, M;
    DIGEST_ENTITY_BODY_HASH = 112, "Digest-Entity-Body-Hash", UTF8String, M;
    DIGEST_CNONCE = 113, "Digest-CNonce", UTF8String, M;
    DIGEST_NONCE_COUNT = 114, "Digest-Nonce-Count", UTF8String, M;
    DIGEST_USERNAME = 115, "Digest-Username", UTF8String, M: IMPI;
    DIGEST_OPAQUE = 116, "Digest-Opaque", UTF8String, M;
    DIGEST_AUTH_PARAM = 117, "Digest-Auth-Param", UTF8String, M, "3.2.1";
    DIGEST_AKA_AUTS = 118, "Digest-AKA-Auts", UTF8String, M;
    DIGEST_DOMAIN = 119, "Digest-Domain", UTF8String, M;
    DIGEST_STALE = 120, "Digest-Stale", UTF8String, M;
    DIGEST_HA1 = 121, "Digest-HA1", UTF8String, M;
    SIP_AOR = 122, "SIP-AOR", UTF8String, M: PUBLIC_IDENTITY;
}
