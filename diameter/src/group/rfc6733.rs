//! Grouped AVPs of RFC 6733.

use crate::avp;

crate::groups! {
    /// Vendor-Specific-Application-Id, §6.11.
    VENDOR_SPECIFIC_APPLICATION_ID ::= (
        { VENDOR_ID }
        [ AUTH_APPLICATION_ID ]
        [ ACCT_APPLICATION_ID ]
    )
    /// Failed-AVP, §7.5.
    FAILED_AVP ::= (
        * [ AVP ]
    )
    /// Proxy-Info, §6.7.2.
    PROXY_INFO ::= (
        { PROXY_HOST }
        { PROXY_STATE }
        * [ AVP ]
    )
    /// Experimental-Result, §7.6.
    EXPERIMENTAL_RESULT ::= (
        { VENDOR_ID }
        { EXPERIMENTAL_RESULT_CODE }
    )
    /// E2E-Sequence.
    E2E_SEQUENCE ::= (
        * [ AVP ]
    )
}
