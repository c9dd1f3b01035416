//! AVPs of CableLabs (vendor 4491).

use crate::group;

crate::avps! {
    CABLELABS_DIGEST_ALGORITHM = 204/4491, "CableLabs-Digest-Algorithm", UTF8String, M;
    CABLELABS_DIGEST_AUTH_PARAM = 205/4491, "CableLabs-Digest-Auth-Param", OctetString, M;
    CABLELABS_DIGEST_DOMAIN = 206/4491, "CableLabs-Digest-Domain", UTF8String, M;
    CABLELABS_DIGEST_HA1 = 207/4491, "CableLabs-Digest-HA1", OctetString, M;
    CABLELABS_DIGEST_QOP = 208/4491, "CableLabs-Digest-QoP", UTF8String, M;
    CABLELABS_DIGEST_REALM = 209/4491, "CableLabs-Digest-Realm", UTF8String, M;
    CABLELABS_SIP_DIGEST_AUTHENTICATE = 228/4491, "CableLabs-SIP-Digest-Authenticate",
        Grouped<CABLELABS_SIP_DIGEST_AUTHENTICATE>, X;
}
