//! Commands of application 10, RFC 6737.

use crate::avp;

crate::commands! {
    /// RFC 6737 §4.1.1.
    CUR ::= < "Capabilities-Update-Request": 328, 10, REQ > (
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * { HOST_IP_ADDRESS }
        { VENDOR_ID }
        { PRODUCT_NAME }
        [ ORIGIN_STATE_ID ]
        * [ SUPPORTED_VENDOR_ID ]
        * [ AUTH_APPLICATION_ID ]
        * [ ACCT_APPLICATION_ID ]
        * [ VENDOR_SPECIFIC_APPLICATION_ID ]
        [ FIRMWARE_REVISION ]
        * [ AVP ]
    )
    /// RFC 6737 §4.1.2.
    CUA ::= < "Capabilities-Update-Answer": 328, 10 > (
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { RESULT_CODE }
        [ ERROR_MESSAGE ]
        * [ AVP ]
    )
}
