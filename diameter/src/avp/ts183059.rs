//! AVPs of ETSI TS 183 059-1.

crate::avps! {
    CNGCF_ADDRESS = 600/13019, "CNGCF-Address", Grouped, m;
    SIP_OUTBOUND_PROXY = 601/13019, "SIP-Outbound-Proxy", OctetString, m: LOCATION;
    TFTP_SERVER = 602/13019, "TFTP-Server", UTF8String, m;
    ACS_SERVER = 603/13019, "ACS-Server", UTF8String, m;
}
