//! AVPs of 3GPP TS 29.229.

use crate::group;

crate::avps! {
    LINE_IDENTIFIER = 500/13019, "Line-Identifier", OctetString, m: LOCATION, "6.3.42";
    VISITED_NETWORK_IDENTIFIER = 600/10415, "Visited-Network-Identifier", VisitedNetworkId, M: REALM, "6.3.1";
    PUBLIC_IDENTITY = 601/10415, "Public-Identity", UTF8String, M: PUBLIC_IDENTITY, "6.3.2";
    SERVER_NAME = 602/10415, "Server-Name", UTF8String, M: NODE_HOST, "6.3.3";
    SERVER_CAPABILITIES = 603/10415, "Server-Capabilities", Grouped<SERVER_CAPABILITIES>, M, "6.3.4";
    MANDATORY_CAPABILITY = 604/10415, "Mandatory-Capability", Unsigned32, M, "6.3.5";
    OPTIONAL_CAPABILITY = 605/10415, "Optional-Capability", Unsigned32, M, "6.3.6";
    USER_DATA = 606/10415, "User-Data", OctetString, M: CARRIER, "6.3.7";
    SIP_NUMBER_AUTH_ITEMS_3GPP = 607/10415, "SIP-Number-Auth-Items", Unsigned32, M, "6.3.8";
    SIP_AUTHENTICATION_SCHEME_3GPP = 608/10415, "SIP-Authentication-Scheme", UTF8String, M, "6.3.9";
    SIP_AUTHENTICATE_3GPP = 609/10415, "SIP-Authenticate", OctetString, M, "6.3.10";
    SIP_AUTHORIZATION_3GPP = 610/10415, "SIP-Authorization", OctetString, M, "6.3.11";
    SIP_AUTHENTICATION_CONTEXT = 611/10415, "SIP-Authentication-Context", OctetString, M, "6.3.12";
    SIP_AUTH_DATA_ITEM_3GPP = 612/10415, "SIP-Auth-Data-Item", Grouped<SIP_AUTH_DATA_ITEM_3GPP>, M, "6.3.13";
    SIP_ITEM_NUMBER_3GPP = 613/10415, "SIP-Item-Number", Unsigned32, M, "6.3.14";
    SERVER_ASSIGNMENT_TYPE = 614/10415, "Server-Assignment-Type", Enumerated {
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
        12 => "AAA_USER_DATA_REQUEST",
        13 => "PGW_UPDATE",
        14 => "RESTORATION",
    }, M, "6.3.15";
    DEREGISTRATION_REASON = 615/10415, "Deregistration-Reason", Grouped<DEREGISTRATION_REASON>, M, "6.3.16";
    REASON_CODE = 616/10415, "Reason-Code", Enumerated {
        0 => "PERMANENT_TERMINATION",
        1 => "NEW_SERVER_ASSIGNED",
        2 => "SERVER_CHANGE",
        3 => "REMOVE_SCSCF",
    }, M, "6.3.17";
    REASON_INFO = 617/10415, "Reason-Info", UTF8String, M, "6.3.18";
    CHARGING_INFORMATION = 618/10415, "Charging-Information", Grouped<CHARGING_INFORMATION>, M, "6.3.19";
    PRIMARY_EVENT_CHARGING_FUNCTION_NAME = 619/10415, "Primary-Event-Charging-Function-Name",
        DiameterURI, M: NODE_HOST, "6.3.20";
    SECONDARY_EVENT_CHARGING_FUNCTION_NAME = 620/10415, "Secondary-Event-Charging-Function-Name",
        DiameterURI, M: NODE_HOST, "6.3.21";
    PRIMARY_CHARGING_COLLECTION_FUNCTION_NAME = 621/10415, "Primary-Charging-Collection-Function-Name",
        DiameterURI, M: NODE_HOST, "6.3.22";
    SECONDARY_CHARGING_COLLECTION_FUNCTION_NAME = 622/10415, "Secondary-Charging-Collection-Function-Name",
        DiameterURI, M: NODE_HOST, "6.3.23";
    USER_AUTHORIZATION_TYPE = 623/10415, "User-Authorization-Type", Enumerated {
        0 => "REGISTRATION",
        1 => "DE_REGISTRATION",
        2 => "REGISTRATION_AND_CAPABILITIES",
    }, M, "6.3.24";
    USER_DATA_ALREADY_AVAILABLE = 624/10415, "User-Data-Already-Available", Enumerated {
        0 => "USER_DATA_NOT_AVAILABLE",
        1 => "USER_DATA_ALREADY_AVAILABLE",
    }, M, "6.3.26";
    CONFIDENTIALITY_KEY = 625/10415, "Confidentiality-Key", Octets16, M, "6.3.27";
    INTEGRITY_KEY = 626/10415, "Integrity-Key", Octets16, M, "6.3.28";
    USER_DATA_REQUEST_TYPE = 627/10415, "User-Data-Request-Type", Enumerated {
        0 => "Complete-Profile",
        1 => "Registered-Profile",
        2 => "Unregistered-Profile",
    }, M;
    SUPPORTED_FEATURES = 628/10415, "Supported-Features", Grouped<SUPPORTED_FEATURES>, m, "6.3.29";
    FEATURE_LIST_ID = 629/10415, "Feature-List-ID", Unsigned32, X, "6.3.30";
    FEATURE_LIST = 630/10415, "Feature-List", Unsigned32 in Features, X, "6.3.31";
    SUPPORTED_APPLICATIONS = 631/10415, "Supported-Applications", Grouped<SUPPORTED_APPLICATIONS>, X, "6.3.32";
    ASSOCIATED_IDENTITIES = 632/10415, "Associated-Identities",
        Grouped<ASSOCIATED_IDENTITIES>, X: GROUP_OF_IDENTITIES, "6.3.33";
    ORIGINATING_REQUEST = 633/10415, "Originating-Request", Enumerated { 0 => "ORIGINATING" }, M, "6.3.34";
    WILDCARDED_PUBLIC_IDENTITY = 634/10415, "Wildcarded-Public-Identity", UTF8String, X: PUBLIC_IDENTITY, "6.3.35";
    SIP_DIGEST_AUTHENTICATE = 635/10415, "SIP-Digest-Authenticate", Grouped<SIP_DIGEST_AUTHENTICATE>, X, "6.3.36";
    WILDCARDED_IMPU = 636/10415, "Wildcarded-IMPU", UTF8String, X: PUBLIC_IDENTITY, "6.3.43";
    UAR_FLAGS = 637/10415, "UAR-Flags", Unsigned32 [ 0 => "IMS Emergency Registration" ], X, "6.3.44";
    LOOSE_ROUTE_INDICATION = 638/10415, "Loose-Route-Indication", Enumerated {
        0 => "LOOSE_ROUTE_NOT_REQUIRED",
        1 => "LOOSE_ROUTE_REQUIRED",
    }, X, "6.3.45";
    SCSCF_RESTORATION_INFO = 639/10415, "SCSCF-Restoration-Info", Grouped<SCSCF_RESTORATION_INFO>, X, "6.3.46";
    PATH = 640/10415, "Path", OctetString, X: PUBLIC_IDENTITY, "6.3.47";
    CONTACT = 641/10415, "Contact", OctetString, X: PUBLIC_IDENTITY, "6.3.48";
    SUBSCRIPTION_INFO = 642/10415, "Subscription-Info", Grouped<SUBSCRIPTION_INFO>, X, "6.3.49";
    CALL_ID_SIP_HEADER = 643/10415, "Call-ID-SIP-Header", OctetString, X: PUBLIC_IDENTITY, "6.3.49.1";
    FROM_SIP_HEADER = 644/10415, "From-SIP-Header", OctetString, X: PUBLIC_IDENTITY, "6.3.49.2";
    TO_SIP_HEADER = 645/10415, "To-SIP-Header", OctetString, X: PUBLIC_IDENTITY, "6.3.49.3";
    RECORD_ROUTE = 646/10415, "Record-Route", OctetString, X: PUBLIC_IDENTITY, "6.3.49.4";
    ASSOCIATED_REGISTERED_IDENTITIES = 647/10415, "Associated-Registered-Identities",
        Grouped<ASSOCIATED_REGISTERED_IDENTITIES>, X, "6.3.50";
    MULTIPLE_REGISTRATION_INDICATION = 648/10415, "Multiple-Registration-Indication", Enumerated {
        0 => "NOT_MULTIPLE_REGISTRATION",
        1 => "MULTIPLE_REGISTRATION",
    }, X, "6.3.51";
    RESTORATION_INFO = 649/10415, "Restoration-Info", Grouped<RESTORATION_INFO>, X, "6.3.52";
    SESSION_PRIORITY = 650/10415, "Session-Priority", Enumerated {
        0 => "PRIORITY0",
        1 => "PRIORITY1",
        2 => "PRIORITY2",
        3 => "PRIORITY3",
        4 => "PRIORITY4",
    }, X, "6.3.56";
    IDENTITY_WITH_EMERGENCY_REGISTRATION = 651/10415, "Identity-with-Emergency-Registration",
        Grouped<IDENTITY_WITH_EMERGENCY_REGISTRATION>, X, "6.3.57";
    PRIVILEDGED_SENDER_INDICATION = 652/10415, "Priviledged-Sender-Indication", Enumerated {
        0 => "NOT_PRIVILEDGED_SENDER",
        1 => "PRIVILEDGED_SENDER",
    }, X, "6.3.58";
    LIA_FLAGS = 653/10415, "LIA-Flags", Unsigned32 [ 0 => "PSI Direct Routing Indication" ], X, "6.3.59";
    INITIAL_CSEQ_SEQUENCE_NUMBER = 654/10415, "Initial-CSeq-Sequence-Number", Unsigned32, X, "6.3.62";
    SAR_FLAGS = 655/10415, "SAR-Flags", Unsigned32 [ 0 => "P-CSCF Restoration Indication" ], X, "6.3.63";
    ALLOWED_WAF_WWSF_IDENTITIES = 656/10415, "Allowed-WAF-WWSF-Identities",
        Grouped<ALLOWED_WAF_WWSF_IDENTITIES>, X, "6.3.64";
    WEBRTC_AUTHENTICATION_FUNCTION_NAME = 657/10415, "WebRTC-Authentication-Function-Name",
        UTF8String, X: NODE_HOST, "6.3.65";
    WEBRTC_WEB_SERVER_FUNCTION_NAME = 658/10415, "WebRTC-Web-Server-Function-Name", UTF8String, X: NODE_HOST, "6.3.66";
    RTR_FLAGS = 659/10415, "RTR-Flags", Unsigned32 [ 0 => "Reference Location Information change" ], X, "6.3.69";
    P_CSCF_SUBSCRIPTION_INFO = 660/10415, "P-CSCF-Subscription-Info", Grouped<P_CSCF_SUBSCRIPTION_INFO>, X, "6.3.70";
    REGISTRATION_TIME_OUT = 661/10415, "Registration-Time-Out", Time, X, "6.3.71";
    ALTERNATE_DIGEST_ALGORITHM = 662/10415, "Alternate-Digest-Algorithm", UTF8String, X, "6.3.72";
    ALTERNATE_DIGEST_HA1 = 663/10415, "Alternate-Digest-HA1", UTF8String, X, "6.3.73";
    FAILED_PCSCF = 664/10415, "Failed-PCSCF", Grouped<FAILED_PCSCF>, X, "6.3.74";
    PCSCF_FQDN = 665/10415, "PCSCF-FQDN", DiameterIdentity, X: NODE_HOST, "6.3.75";
    PCSCF_IP_ADDRESS = 666/10415, "PCSCF-IP-Address", Address, X: NODE_ADDRESS, "6.3.76";
    OC_REG_TIMER_EXT = 667/10415, "OC-Reg-Timer-Ext", Unsigned32, X;
}
