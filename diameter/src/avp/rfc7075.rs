//! AVPs of RFC 7075.

crate::avps! {
    REDIRECT_REALM = 620, "Redirect-Realm", DiameterIdentity, m: REALM;
}
