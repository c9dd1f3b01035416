//! AVPs of ETSI (vendor 13019) without a specification known.

use crate::group;

crate::avps! {
    ETSI_EXPERIMENTAL_RESULT_CODE = 298/13019, "ETSI-Experimental-Result-Code", Enumerated {
        4041 => "INSUFFICIENT_RESOURCES",
        4043 => "COMMIT_FAILURE",
        4044 => "REFRESH_FAILURE",
        4045 => "QOS_PROFILE_FAILURE",
        4046 => "ACCESS_PROFILE_FAILURE",
        4047 => "PRIORITY_NOT_GRANTED",
        5041 => "MODIFICATION_FAILURE",
    }, M;
    MAXIMUM_PRIORITY_DEPRECATED = 310/13019, "Maximum-Priority-DEPRECATED", Unsigned32, m;
    ETSI_EVENT_TYPE_354 = 354/13019, "ETSI-Event-Type-354", Enumerated {
        0 => "USER-LOGON",
        1 => "LOCATION-INFORMATION-CHANGED",
        2 => "RACS-CONTACT-POINT-CHANGED",
        3 => "ACCESS-NETWORK-TYPE",
        4 => "TERMINAL-TYPE-CHANGED",
        5 => "LOGICAL-ACCESS-ID-CHANGED",
        6 => "PHYSICAL-ACCESS-ID-CHANGED",
        7 => "IP-ADDRESS-CHANGED",
        8 => "INITIAL-GATE-SETTING-CHANGED",
        9 => "QOS-PROFILE-CHANGED",
        10 => "USER-LOGOFF",
    }, M;
    CIVIC_LOCATION = 355/13019, "Civic-Location", OctetString, M: LOCATION;
    GEOSPATIAL_LOCATION = 356/13019, "Geospatial-Location", OctetString, M: LOCATION;
    ETSI_SIP_AUTHENTICATE = 501/13019, "ETSI-SIP-Authenticate", Grouped<ETSI_SIP_AUTHENTICATE>, m;
    ETSI_SIP_AUTHORIZATION = 502/13019, "ETSI-SIP-Authorization", Grouped<ETSI_SIP_AUTHORIZATION>, m;
    ETSI_SIP_AUTHENTICATION_INFO = 503/13019, "ETSI-SIP-Authentication-Info", Grouped<ETSI_SIP_AUTHENTICATION_INFO>, m;
    ETSI_DIGEST_REALM = 504/13019, "ETSI-Digest-Realm", UTF8String, m: REALM;
    ETSI_DIGEST_NONCE = 505/13019, "ETSI-Digest-Nonce", UTF8String, m;
    ETSI_DIGEST_DOMAIN = 506/13019, "ETSI-Digest-Domain", UTF8String, m;
    ETSI_DIGEST_OPAQUE = 507/13019, "ETSI-Digest-Opaque", UTF8String, m;
    ETSI_DIGEST_STALE = 508/13019, "ETSI-Digest-Stale", UTF8String, m;
    ETSI_DIGEST_ALGORITHM = 509/13019, "ETSI-Digest-Algorithm", UTF8String, m;
    ETSI_DIGEST_QOP = 510/13019, "ETSI-Digest-QoP", UTF8String, m;
    ETSI_DIGEST_HA1 = 511/13019, "ETSI-Digest-HA1", UTF8String, m;
    ETSI_DIGEST_AUTH_PARAM = 512/13019, "ETSI-Digest-Auth-Param", UTF8String, m;
    ETSI_DIGEST_USERNAME = 513/13019, "ETSI-Digest-Username", UTF8String, m: IMPI;
    ETSI_DIGEST_URI = 514/13019, "ETSI-Digest-URI", UTF8String, m: PUBLIC_IDENTITY;
    ETSI_DIGEST_RESPONSE = 515/13019, "ETSI-Digest-Response", UTF8String, m;
    ETSI_DIGEST_CNONCE = 516/13019, "ETSI-Digest-CNonce", UTF8String, m;
    ETSI_DIGEST_NONCE_COUNT = 517/13019, "ETSI-Digest-Nonce-Count", UTF8String, m;
    ETSI_DIGEST_METHOD = 518/13019, "ETSI-Digest-Method", UTF8String, m;
    ETSI_DIGEST_ENTITY_BODY_HASH = 519/13019, "ETSI-Digest-Entity-Body-Hash", UTF8String, m;
    ETSI_DIGEST_NEXTNONCE = 520/13019, "ETSI-Digest-Nextnonce", UTF8String, m;
    ETSI_DIGEST_RESPONSE_AUTH = 521/13019, "ETSI-Digest-Response-Auth", UTF8String, m;
}
