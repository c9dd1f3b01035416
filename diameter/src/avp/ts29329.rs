//! AVPs of 3GPP TS 29.329.

use crate::group;

crate::avps! {
    USER_IDENTITY = 700/10415, "User-Identity", Grouped<USER_IDENTITY>, M: GROUP_OF_IDENTITIES, "6.3.1";
    MSISDN = 701/10415, "MSISDN", IsdnNumber, M: MSISDN, "6.3.2";
    USER_DATA_SH = 702/10415, "User-Data", OctetString, M: CARRIER, "6.3.3";
    DATA_REFERENCE = 703/10415, "Data-Reference", Enumerated {
        0 => "REPOSITORY_DATA",
        10 => "IMS_PUBLIC_IDENTITY",
        11 => "IMS_USER_STATE",
        12 => "SCSCF_NAME",
        13 => "INITIAL_FILTER_CRITERIA",
        14 => "LOCATION_INFORMATION",
        15 => "USER_STATE",
        16 => "CHARGING_INFORMATION",
        17 => "MSISDN",
        18 => "PSI_ACTIVATION",
        19 => "DSAI",
        21 => "SERVICE_LEVEL_TRACE_INFO",
        22 => "IP_ADDRESS_SECURE_BINDING_INFORMATION",
        23 => "SERVICE_PRIORITY_LEVEL",
        24 => "SMS_REGISTRATION_INFO",
        25 => "UE_REACHABILITY_FOR_IP",
        26 => "TADS_INFORMATION",
        27 => "STN_SR",
        28 => "UE_SERVCC_CAPABILITY",
        29 => "EXTENDED_PRIORITY",
        30 => "CSRN",
        31 => "REFERENCE_LOCATION_INFORMATION",
        32 => "IMSI",
        33 => "IMS_PRIVATE_USER_IDENTITY",
        34 => "IMEISV",
        35 => "UE_5G_SRVCC_CAPABILITY",
    }, M, "6.3.4";
    SERVICE_INDICATION = 704/10415, "Service-Indication", OctetString, M, "6.3.5";
    SUBS_REQ_TYPE = 705/10415, "Subs-Req-Type", Enumerated { 0 => "SUBSCRIBE", 1 => "UNSUBSCRIBE" }, M, "6.3.6";
    REQUESTED_DOMAIN = 706/10415, "Requested-Domain", Enumerated { 0 => "CS_DOMAIN", 1 => "PS_DOMAIN" }, M, "6.3.7";
    CURRENT_LOCATION = 707/10415, "Current-Location", Enumerated {
        0 => "DO_NOT_NEED_INITIATE_ACTIVE_LOCATION_RETRIEVAL",
        1 => "INITIATE_ACTIVE_LOCATION_RETRIEVAL",
    }, M, "6.3.8";
    IDENTITY_SET = 708/10415, "Identity-Set", Enumerated {
        0 => "ALL_IDENTITIES",
        1 => "REGISTERED_IDENTITIES",
        2 => "IMPLICIT_IDENTITIES",
        3 => "ALIAS_IDENTITIES",
    }, X, "6.3.10";
    EXPIRY_TIME = 709/10415, "Expiry-Time", Time, X, "6.3.16";
    SEND_DATA_INDICATION = 710/10415, "Send-Data-Indication", Enumerated {
        0 => "USER_DATA_NOT_REQUESTED",
        1 => "USER_DATA_REQUESTED",
    }, X, "6.3.17";
    DSAI_TAG = 711/10415, "DSAI-Tag", OctetString, M, "6.3.18";
    ONE_TIME_NOTIFICATION = 712/10415, "One-Time-Notification", Enumerated {
        0 => "ONE_TIME_NOTIFICATION_REQUESTED",
    }, X, "6.3.22";
    REQUESTED_NODES = 713/10415, "Requested-Nodes", Unsigned32 [
        0 => "MME",
        1 => "SGSN",
        2 => "3GPP-AAA-SERVER-TWAN",
        3 => "AMF",
    ], X, "6.3.7A";
    SERVING_NODE_INDICATION = 714/10415, "Serving-Node-Indication", Enumerated {
        0 => "ONLY_SERVING_NODES_REQUIRED",
    }, X, "6.3.23";
    REPOSITORY_DATA_ID = 715/10415, "Repository-Data-ID", Grouped<REPOSITORY_DATA_ID>, X, "6.3.24";
    SEQUENCE_NUMBER = 716/10415, "Sequence-Number", Unsigned32, X, "6.3.25";
    PRE_PAGING_SUPPORTED = 717/10415, "Pre-paging-Supported", Enumerated {
        0 => "PREPAGING_NOT_SUPPORTED",
        1 => "PREPAGING_SUPPORTED",
    }, X, "6.3.26";
    LOCAL_TIME_ZONE_INDICATION = 718/10415, "Local-Time-Zone-Indication", Enumerated {
        0 => "ONLY_LOCAL_TIME_ZONE_REQUESTED",
        1 => "LOCAL_TIME_ZONE_WITH_LOCATION_INFO_REQUESTED",
    }, X, "6.3.27";
    UDR_FLAGS = 719/10415, "UDR-Flags", Unsigned32 [
        0 => "Location-Information-EPS-Supported",
        1 => "RAT-Type-Requested",
    ], X, "6.3.28";
    CALL_REFERENCE_INFO = 720/10415, "Call-Reference-Info", Grouped<CALL_REFERENCE_INFO>, X, "6.3.29";
    CALL_REFERENCE_NUMBER = 721/10415, "Call-Reference-Number", OctetString, X: CARRIER, "6.3.30";
    AS_NUMBER = 722/10415, "AS-Number", IsdnNumber, X: NODE_NUMBER, "6.3.31";
}
