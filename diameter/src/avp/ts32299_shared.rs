//! AVPs of 3GPP TS 32.299 that other interfaces use.

use crate::group;

crate::avps! {
    CALLING_PARTY_ADDRESS = 831/10415, "Calling-Party-Address", UTF8String, M: PUBLIC_IDENTITY;
    CALLED_PARTY_ADDRESS = 832/10415, "Called-Party-Address", UTF8String, M: PUBLIC_IDENTITY;
    SERVED_PARTY_IP_ADDRESS = 848/10415, "Served-Party-IP-Address", Address, M: IP_OF_SUBSCRIBER;
    SERVICE_ID = 855/10415, "Service-Id", UTF8String, M;
    CHARGED_PARTY = 857/10415, "Charged-Party", UTF8String, M: SUBSCRIBER;
    CAUSE_CODE = 861/10415, "Cause-Code", Integer32 {
        -3 => "End of REGISTER dialog",
        -2 => "End of SUBSCRIBE dialog",
        -1 => "Successful transaction",
        0 => "Normal end of session",
        1 => "Unspecified error",
        2 => "Unsuccessful session setup",
        3 => "Internal error",
        300 => "Multiple Choices",
        301 => "Moved Permanently",
        302 => "Moved Temporarily",
        305 => "Use Proxy",
        380 => "Alternative Service",
        400 => "Bad Request",
        401 => "Unauthorized",
        402 => "Payment Required",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        406 => "Not Acceptable",
        407 => "Proxy Authentication Required",
        408 => "Request Timeout",
        410 => "Gone",
        412 => "Conditional Request Failed",
        413 => "Request Entity Too Large",
        414 => "Request-URI Too Long",
        415 => "Unsupported Media Type",
        416 => "Unsupported URI Scheme",
        417 => "Unknown Resource-Priority",
        420 => "Bad Extension",
        421 => "Extension Required",
        422 => "Session Interval Too Small",
        423 => "Interval Too Brief",
        428 => "Use Identity Header",
        429 => "Provide Referrer Identity",
        436 => "Bad Identity-Info",
        437 => "Unsupported Certificate",
        438 => "Invalid Identity Header",
        480 => "Temporarily Unavailable",
        481 => "Call/Transaction Does Not Exist",
        482 => "Loop Detected",
        483 => "Too Many Hops",
        484 => "Address Incomplete",
        485 => "Ambiguous",
        486 => "Busy Here",
        487 => "Request Terminated",
        488 => "Not Acceptable Here",
        489 => "Bad Event",
        491 => "Request Pending",
        493 => "Undecipherable",
        494 => "Security Agreement Required",
        500 => "Server Internal Error",
        501 => "Not Implemented",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Server Time-out",
        505 => "Version Not Supported",
        513 => "Message Too Large",
        580 => "Precondition Failure",
        600 => "Busy Everywhere",
        603 => "Decline",
        604 => "Does Not Exist Anywhere",
        606 => "NOT_ACCEPTABLE",
    }, M;
    NODE_FUNCTIONALITY = 862/10415, "Node-Functionality", Enumerated {
        0 => "SCSCF",
        1 => "PCSCF",
        2 => "ICSCF",
        3 => "MRFC",
        4 => "MGCF",
        5 => "BGCF",
        6 => "AS",
        7 => "IBCF",
        8 => "SGW",
        9 => "PGW",
        10 => "HSGW",
        11 => "ECSCF",
        12 => "MME",
        13 => "TRF",
        14 => "TF",
        15 => "ATCF",
        16 => "PROXY",
        17 => "ePDG",
        18 => "TDF",
        19 => "TWAG",
        20 => "SCEF",
        21 => "IWK_SCEF",
    }, M;
    QUOTA_CONSUMPTION_TIME = 881/10415, "Quota-Consumption-Time", Unsigned32, M;
    PDP_ADDRESS = 1227/10415, "PDP-Address", Address, M: IP_OF_SUBSCRIBER;
    SGSN_ADDRESS = 1228/10415, "SGSN-Address", Address, M: NODE_ADDRESS;
    LCS_FORMAT_INDICATOR = 1237/10415, "LCS-Format-Indicator", Enumerated {
        0 => "LOGICAL_NAME",
        1 => "EMAIL_ADDRESS",
        2 => "MSISDN",
        3 => "URL",
        4 => "SIP_URL",
    }, M;
    LCS_NAME_STRING = 1238/10415, "LCS-Name-String", UTF8String, M: SUBSCRIBER;
    LCS_REQUESTOR_ID_STRING = 1240/10415, "LCS-Requestor-Id-String", UTF8String, M: SUBSCRIBER;
    LCS_CLIENT_TYPE = 1241/10415, "LCS-Client-Type", Enumerated {
        0 => "EMERGENCY_SERVICES",
        1 => "VALUE_ADDED_SERVICES",
        2 => "PLMN_OPERATOR_SERVICES",
        3 => "LAWFUL_INTERCEPT_SERVICES",
    }, M;
    LOCATION_ESTIMATE = 1242/10415, "Location-Estimate", GeographicalArea, M: LOCATION;
    CALLED_ASSERTED_IDENTITY = 1250/10415, "Called-Asserted-Identity", UTF8String, M: PUBLIC_IDENTITY;
    REQUESTED_PARTY_ADDRESS = 1251/10415, "Requested-Party-Address", UTF8String, M: PUBLIC_IDENTITY;
    SMSC_ADDRESS = 2017/10415, "SMSC-Address", Address, M: NODE_NUMBER;
    PDN_CONNECTION_CHARGING_ID = 2050/10415, "PDN-Connection-Charging-ID", Unsigned32, M;
    DYNAMIC_ADDRESS_FLAG = 2051/10415, "Dynamic-Address-Flag", Enumerated { 0 => "STATIC", 1 => "DYNAMIC" }, M;
    DYNAMIC_ADDRESS_FLAG_EXTENSION = 2068/10415, "Dynamic-Address-Flag-Extension", Enumerated {
        0 => "STATIC",
        1 => "DYNAMIC",
    }, M;
    CSG_ACCESS_MODE = 2317/10415, "CSG-Access-Mode", Enumerated { 0 => "CLOSED", 1 => "HYBRID" }, M;
    CSG_MEMBERSHIP_INDICATION = 2318/10415, "CSG-Membership-Indication", Enumerated {
        0 => "NOT_MEMBER",
        1 => "MEMBER",
    }, M;
    USER_CSG_INFORMATION = 2319/10415, "User-CSG-Information", Grouped<USER_CSG_INFORMATION>, M;
    BSSID = 2716/10415, "BSSID", UTF8String, M: LOCATION;
    BEARER_CAPABILITY = 3412/10415, "Bearer-Capability", OctetString, M;
    MSC_ADDRESS = 3417/10415, "MSC-Address", OctetString, M: NODE_NUMBER;
    VARIABLE_PART = 3907/10415, "Variable-Part", Grouped<VARIABLE_PART>, M;
    VARIABLE_PART_ORDER = 3908/10415, "Variable-Part-Order", Unsigned32, M;
    VARIABLE_PART_TYPE = 3909/10415, "Variable-Part-Type", Unsigned32 {
        0 => "Integer",
        1 => "Number",
        2 => "Time",
        3 => "Date",
        4 => "Currency",
    }, M;
    VARIABLE_PART_VALUE = 3910/10415, "Variable-Part-Value", UTF8String, M;
}
