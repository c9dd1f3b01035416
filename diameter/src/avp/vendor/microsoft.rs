//! AVPs of Microsoft (vendor 311).

crate::avps! {
    MS_CHAP_RESPONSE = 1/311, "MS-CHAP-Response", OctetString, m;
    MS_CHAP_ERROR = 2/311, "MS-CHAP-Error", UTF8String, m;
    MS_CHAP_NT_ENC_PW = 6/311, "MS-CHAP-NT-Enc-PW", OctetString, m;
    MS_CHAP_DOMAIN = 10/311, "MS-CHAP-Domain", UTF8String, m;
    MS_CHAP_CHALLENGE = 11/311, "MS-CHAP-Challenge", OctetString, m;
    MS_CHAP2_RESPONSE = 25/311, "MS-CHAP2-Response", OctetString, m;
    MS_CHAP2_SUCCESS = 26/311, "MS-CHAP2-Success", OctetString, m;
    MS_CHAP2_CPW = 27/311, "MS-CHAP2-CPW", OctetString, m;
}
