//! AVPs of 3GPP TS 29.561.

crate::avps! {
    _3GPP_NOTIFICATION = 110/10415, "3GPP-Notification", OctetString, X, "11.3.1";
    _3GPP_UE_MAC_ADDRESS = 111/10415, "3GPP-UE-MAC-Address", OctetString, X: MAC_OF_SUBSCRIBER, "11.3.1";
    _3GPP_AUTHORIZATION_REFERENCE = 112/10415, "3GPP-Authorization-Reference", OctetString, X, "11.3.1";
    _3GPP_POLICY_REFERENCE = 113/10415, "3GPP-Policy-Reference", OctetString, X, "11.3.1";
    _3GPP_SESSION_AMBR = 114/10415, "3GPP-Session-AMBR", OctetString, X, "11.3.1";
    _3GPP_NAI = 115/10415, "3GPP-NAI", OctetString, X: IMSI_OR_NAI, "11.3.1";
    _3GPP_SESSION_AMBR_V2 = 116/10415, "3GPP-Session-AMBR-v2", OctetString, X, "11.3.1";
    _3GPP_IP_ADDRESS_POOL_ID = 118/10415, "3GPP-IP-Address-Pool-Id", OctetString, X, "11.3.1";
    _3GPP_VLAN_ID = 119/10415, "3GPP-VLAN-Id", OctetString, X;
    _3GPP_TNAP_IDENTIFIER = 120/10415, "3GPP-TNAP-Identifier", OctetString, X: LOCATION;
    _3GPP_HFC_NODEID = 121/10415, "3GPP-HFC-NodeId", OctetString, X: LOCATION;
    _3GPP_GLI = 122/10415, "3GPP-GLI", OctetString, X: LOCATION;
    _3GPP_LINE_TYPE = 123/10415, "3GPP-Line-Type", OctetString, X;
    _3GPP_NID = 124/10415, "3GPP-NID", OctetString, X;
    _3GPP_SESSION_S_NSSAI = 125/10415, "3GPP-Session-S-NSSAI", OctetString, X;
    _3GPP_CHF_FQDN = 126/10415, "3GPP-CHF-FQDN", UTF8String, X: NODE_HOST;
    _3GPP_SERVING_NF_FQDN = 127/10415, "3GPP-Serving-NF-FQDN", UTF8String, X: NODE_HOST;
    _3GPP_SESSION_ID = 128/10415, "3GPP-Session-Id", OctetString, X;
    _3GPP_GCI = 129/10415, "3GPP-GCI", OctetString, X: LOCATION;
    _3GPP_S_NSSAI = 200/10415, "3GPP-S-NSSAI", UTF8String, X, "16.3.1";
}
