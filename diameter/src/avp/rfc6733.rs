//! AVPs of RFC 6733.

use crate::group;

crate::avps! {
    USER_NAME = 1, "User-Name", UTF8String, M, "8.14";
    CLASS = 25, "Class", OctetString, M, "8.20";
    SESSION_TIMEOUT = 27, "Session-Timeout", Unsigned32, M, "8.13";
    PROXY_STATE = 33, "Proxy-State", OctetString, M, "6.7.4";
    ACCT_SESSION_ID = 44, "Acct-Session-Id", OctetString, M, "9.8.4";
    ACCT_MULTI_SESSION_ID = 50, "Acct-Multi-Session-Id", UTF8String, M, "9.8.5";
    EVENT_TIMESTAMP = 55, "Event-Timestamp", Time, M, "8.21";
    ACCT_INTERIM_INTERVAL = 85, "Acct-Interim-Interval", Unsigned32, M, "9.8.2";
    HOST_IP_ADDRESS = 257, "Host-IP-Address", Address, M, "5.3.5";
    AUTH_APPLICATION_ID = 258, "Auth-Application-Id", Unsigned32, M, "6.8";
    ACCT_APPLICATION_ID = 259, "Acct-Application-Id", Unsigned32, M, "6.9";
    VENDOR_SPECIFIC_APPLICATION_ID = 260, "Vendor-Specific-Application-Id", Grouped<VENDOR_SPECIFIC_APPLICATION_ID>, M, "6.11";
    REDIRECT_HOST_USAGE = 261, "Redirect-Host-Usage", Enumerated { 0 => "DONT_CACHE", 1 => "ALL_SESSION", 2 => "ALL_REALM", 3 => "REALM_AND_APPLICATION", 4 => "ALL_APPLICATION", 5 => "ALL_HOST", 6 => "ALL_USER" }, M, "6.13";
    REDIRECT_MAX_CACHE_TIME = 262, "Redirect-Max-Cache-Time", Unsigned32, M, "6.14";
    SESSION_ID = 263, "Session-Id", UTF8String, M, "8.8";
    ORIGIN_HOST = 264, "Origin-Host", DiameterIdentity, M, "6.3";
    SUPPORTED_VENDOR_ID = 265, "Supported-Vendor-Id", Unsigned32, M, "5.3.6";
    VENDOR_ID = 266, "Vendor-Id", Unsigned32, M, "5.3.3";
    FIRMWARE_REVISION = 267, "Firmware-Revision", Unsigned32, X, "5.3.4";
    RESULT_CODE = 268, "Result-Code", Unsigned32, M, "7.1";
    PRODUCT_NAME = 269, "Product-Name", UTF8String, X, "5.3.7";
    SESSION_BINDING = 270, "Session-Binding", Unsigned32 { 1 => "RE_AUTH", 2 => "STR", 4 => "ACCOUNTING" }, M, "8.17";
    SESSION_SERVER_FAILOVER = 271, "Session-Server-Failover", Enumerated { 0 => "REFUSE_SERVICE", 1 => "TRY_AGAIN", 2 => "ALLOW_SERVICE", 3 => "TRY_AGAIN_ALLOW_SERVICE" }, M, "8.18";
    MULTI_ROUND_TIME_OUT = 272, "Multi-Round-Time-Out", Unsigned32, M, "8.19";
    DISCONNECT_CAUSE = 273, "Disconnect-Cause", Enumerated { 0 => "REBOOTING", 1 => "BUSY", 2 => "DO_NOT_WANT_TO_TALK_TO_YOU" }, M, "5.4.3";
    AUTH_REQUEST_TYPE = 274, "Auth-Request-Type", Enumerated { 1 => "AUTHENTICATE_ONLY", 2 => "AUTHORIZE_ONLY", 3 => "AUTHORIZE_AUTHENTICATE" }, M, "8.7";
    AUTH_GRACE_PERIOD = 276, "Auth-Grace-Period", Unsigned32, M, "8.10";
    AUTH_SESSION_STATE = 277, "Auth-Session-State", Enumerated { 0 => "STATE_MAINTAINED", 1 => "NO_STATE_MAINTAINED" }, M, "8.11";
    ORIGIN_STATE_ID = 278, "Origin-State-Id", Unsigned32, M, "8.16";
    FAILED_AVP = 279, "Failed-AVP", Grouped<FAILED_AVP>, M, "7.5";
    PROXY_HOST = 280, "Proxy-Host", DiameterIdentity, M, "6.7.3";
    ERROR_MESSAGE = 281, "Error-Message", UTF8String, X, "7.3";
    ROUTE_RECORD = 282, "Route-Record", DiameterIdentity, M, "6.7.1";
    DESTINATION_REALM = 283, "Destination-Realm", DiameterIdentity, M, "6.6";
    PROXY_INFO = 284, "Proxy-Info", Grouped<PROXY_INFO>, M, "6.7.2";
    RE_AUTH_REQUEST_TYPE = 285, "Re-Auth-Request-Type", Enumerated { 0 => "AUTHORIZE_ONLY", 1 => "AUTHORIZE_AUTHENTICATE" }, M, "8.12";
    ACCOUNTING_SUB_SESSION_ID = 287, "Accounting-Sub-Session-Id", Unsigned64, M, "9.8.6";
    AUTHORIZATION_LIFETIME = 291, "Authorization-Lifetime", Unsigned32, M, "8.9";
    REDIRECT_HOST = 292, "Redirect-Host", DiameterURI, M, "6.12";
    DESTINATION_HOST = 293, "Destination-Host", DiameterIdentity, M, "6.5";
    ERROR_REPORTING_HOST = 294, "Error-Reporting-Host", DiameterIdentity, X, "7.4";
    TERMINATION_CAUSE = 295, "Termination-Cause", Enumerated { 0 => "RESERVED", 1 => "DIAMETER_LOGOUT", 2 => "DIAMETER_SERVICE_NOT_PROVIDED", 3 => "DIAMETER_BAD_ANSWER", 4 => "DIAMETER_ADMINISTRATIVE", 5 => "DIAMETER_LINK_BROKEN", 6 => "DIAMETER_AUTH_EXPIRED", 7 => "DIAMETER_USER_MOVED", 8 => "DIAMETER_SESSION_TIMEOUT", 11 => "USER_REQUEST", 12 => "LOST_CARRIER", 13 => "LOST_SERVICE", 14 => "IDLE_TIMEOUT", 15 => "SESSION_TIMEOUT", 16 => "ADMIN_RESET", 17 => "ADMIN_REBOOT", 18 => "PORT_ERROR", 19 => "NAS_ERROR", 20 => "NAS_REQUEST", 21 => "NAS_REBOOT", 22 => "PORT_UNNEEDED", 23 => "PORT_PREEMPTED", 24 => "PORT_SUSPENDED", 25 => "SERVICE_UNAVAILABLE", 26 => "CALLBACK", 27 => "USER_ERROR", 28 => "HOST_REQUEST", 29 => "SUPPLICANT_RESTART", 30 => "REAUTHENTICATION_FAILURE", 31 => "PORT_REINITIALIZED", 32 => "PORT_ADMINISTRATIVELY_DISABLED" }, M, "8.15";
    ORIGIN_REALM = 296, "Origin-Realm", DiameterIdentity, M, "6.4";
    EXPERIMENTAL_RESULT = 297, "Experimental-Result", Grouped<EXPERIMENTAL_RESULT>, M, "7.6";
    EXPERIMENTAL_RESULT_CODE = 298, "Experimental-Result-Code", Unsigned32, M, "7.7";
    INBAND_SECURITY_ID = 299, "Inband-Security-Id", Unsigned32 { 0 => "NO_INBAND_SECURITY", 1 => "TLS" }, M;
    E2E_SEQUENCE = 300, "E2E-Sequence", Grouped<E2E_SEQUENCE>, M;
    ACCOUNTING_RECORD_TYPE = 480, "Accounting-Record-Type", Enumerated { 1 => "EVENT_RECORD", 2 => "START_RECORD", 3 => "INTERIM_RECORD", 4 => "STOP_RECORD" }, M, "9.8.1";
    ACCOUNTING_REALTIME_REQUIRED = 483, "Accounting-Realtime-Required", Enumerated { 1 => "DELIVER_AND_GRANT", 2 => "GRANT_AND_STORE", 3 => "GRANT_AND_LOSE" }, M, "9.8.7";
    ACCOUNTING_RECORD_NUMBER = 485, "Accounting-Record-Number", Unsigned32, M, "9.8.3";
}
