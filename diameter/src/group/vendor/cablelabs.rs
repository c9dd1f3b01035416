//! Grouped AVPs of CableLabs (vendor 4491).

use crate::avp;

crate::groups! {
    /// CableLabs-SIP-Digest-Authenticate.
    CABLELABS_SIP_DIGEST_AUTHENTICATE ::= (
        { CABLELABS_DIGEST_REALM }
        { CABLELABS_DIGEST_DOMAIN }
        * [ CABLELABS_DIGEST_ALGORITHM ]
        { CABLELABS_DIGEST_QOP }
        * [ CABLELABS_DIGEST_AUTH_PARAM ]
    )
}
