//! AVPs of 3GPP TS 29.561.

crate::avps! {
    _3GPP_NOTIFICATION = 110/10415, "3GPP-Notification", OctetString, X, "11.3.1";
    _3GPP_UE_MAC_ADDRESS = 111/10415, "3GPP-UE-MAC-Address", OctetString, X, "11.3.1";
    _3GPP_AUTHORIZATION_REFERENCE = 112/10415, "3GPP-Authorization-Reference", OctetString, X, "11.3.1";
    _3GPP_POLICY_REFERENCE = 113/10415, "3GPP-Policy-Reference", OctetString, X, "11.3.1";
    _3GPP_SESSION_AMBR = 114/10415, "3GPP-Session-AMBR", OctetString, X, "11.3.1";
    _3GPP_NAI = 115/10415, "3GPP-NAI", OctetString, X, "11.3.1";
    _3GPP_SESSION_AMBR_V2 = 116/10415, "3GPP-Session-AMBR-v2", OctetString, X, "11.3.1";
    _3GPP_IP_ADDRESS_POOL_ID = 118/10415, "3GPP-IP-Address-Pool-Id", OctetString, X, "11.3.1";
    _3GPP_S_NSSAI = 200/10415, "3GPP-S-NSSAI", UTF8String, X, "16.3.1";
}
