//! AVPs of RFC 4740.

use crate::group;

crate::avps! {
    SIP_ACCOUNTING_INFORMATION = 368, "SIP-Accounting-Information", Grouped<SIP_ACCOUNTING_INFORMATION>, M;
    SIP_ACCOUNTING_SERVER_URI = 369, "SIP-Accounting-Server-URI", DiameterURI, M: NODE_HOST;
    SIP_CREDIT_CONTROL_SERVER_URI = 370, "SIP-Credit-Control-Server-URI", DiameterURI, M: NODE_HOST;
    SIP_SERVER_URI = 371, "SIP-Server-URI", UTF8String, M: NODE_HOST;
    SIP_SERVER_CAPABILITIES = 372, "SIP-Server-Capabilities", Grouped<SIP_SERVER_CAPABILITIES>, M;
    SIP_MANDATORY_CAPABILITY = 373, "SIP-Mandatory-Capability", Unsigned32, M;
    SIP_OPTIONAL_CAPABILITY = 374, "SIP-Optional-Capability", Unsigned32, M;
    SIP_SERVER_ASSIGNMENT_TYPE = 375, "SIP-Server-Assignment-Type", Enumerated {
        0 => "NO_ASSIGNMENT",
        1 => "REGISTRATION",
        2 => "RE_REGISTRATION",
        3 => "UNREGISTERED_USER",
        4 => "TIMEOUT_DEREGISTRATION",
        5 => "USER_DEREGISTRATION",
        6 => "TIMEOUT_DEREGISTRATION_STORE_SERVER_NAME",
        7 => "USER_DEREGISTRATION_STORE_SERVER_NAME",
        8 => "ADMINISTRATIVE_DEREGISTRATION",
        9 => "AUTHENTICATION_FAILURE",
        10 => "AUTHENTICATION_TIMEOUT",
        11 => "DEREGISTRATION_TOO_MUCH_DATA",
    }, M;
    SIP_AUTH_DATA_ITEM = 376, "SIP-Auth-Data-Item", Grouped<SIP_AUTH_DATA_ITEM>, M;
    SIP_AUTHENTICATION_SCHEME = 377, "SIP-Authentication-Scheme", Enumerated { 0 => "DIGEST" }, M;
    SIP_ITEM_NUMBER = 378, "SIP-Item-Number", Unsigned32, M;
    SIP_AUTHENTICATE = 379, "SIP-Authenticate", Grouped<SIP_AUTHENTICATE>, M;
    SIP_AUTHORIZATION = 380, "SIP-Authorization", Grouped<SIP_AUTHORIZATION>, M;
    SIP_AUTHENTICATION_INFO = 381, "SIP-Authentication-Info", Grouped<SIP_AUTHENTICATION_INFO>, M;
    SIP_NUMBER_AUTH_ITEMS = 382, "SIP-Number-Auth-Items", Unsigned32, M;
    SIP_DEREGISTRATION_REASON = 383, "SIP-Deregistration-Reason", Grouped<SIP_DEREGISTRATION_REASON>, M;
    SIP_REASON_CODE = 384, "SIP-Reason-Code", Enumerated {
        0 => "PERMANENT_TERMINATION",
        1 => "NEW_SIP_SERVER_ASSIGNED",
        2 => "SIP_SERVER_CHANGE",
        3 => "REMOVE_SIP_SERVER",
    }, M;
    SIP_REASON_INFO = 385, "SIP-Reason-Info", UTF8String, M;
    SIP_VISITED_NETWORK_ID = 386, "SIP-Visited-Network-Id", UTF8String, M: REALM;
    SIP_USER_AUTHORIZATION_TYPE = 387, "SIP-User-Authorization-Type", Enumerated {
        0 => "REGISTRATION",
        1 => "DEREGISTRATION",
        2 => "REGISTRATION_AND_CAPABILITIES",
    }, M;
    SIP_SUPPORTED_USER_DATA_TYPE = 388, "SIP-Supported-User-Data-Type", UTF8String, M;
    SIP_USER_DATA = 389, "SIP-User-Data", Grouped<SIP_USER_DATA>, M;
    SIP_USER_DATA_TYPE = 390, "SIP-User-Data-Type", UTF8String, M;
    SIP_USER_DATA_CONTENTS = 391, "SIP-User-Data-Contents", OctetString, M: CARRIER;
    SIP_USER_DATA_ALREADY_AVAILABLE = 392, "SIP-User-Data-Already-Available", Enumerated {
        0 => "USER_DATA_NOT_AVAILABLE",
        1 => "USER_DATA_ALREADY_AVAILABLE",
    }, M;
    SIP_METHOD = 393, "SIP-Method", UTF8String, M;
}
