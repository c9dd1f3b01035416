//! AVPs of 3GPP TS 32.299.

use crate::group;

crate::avps! {
    EVENT_TYPE = 823/10415, "Event-Type", Grouped<EVENT_TYPE>, M;
    SIP_METHOD_3GPP = 824/10415, "SIP-Method", UTF8String, M;
    EVENT = 825/10415, "Event", UTF8String, M;
    CONTENT_TYPE = 826/10415, "Content-Type", UTF8String, M;
    CONTENT_LENGTH = 827/10415, "Content-Length", Unsigned32, M;
    CONTENT_DISPOSITION = 828/10415, "Content-Disposition", UTF8String, M;
    ROLE_OF_NODE = 829/10415, "Role-Of-Node", Enumerated {
        0 => "ORIGINATING",
        1 => "TERMINATING",
        2 => "FORWARDING",
        3 => "B2BUA_ROLE",
    }, M;
    USER_SESSION_ID = 830/10415, "User-Session-Id", UTF8String, M: CARRIER;
    TIME_STAMPS = 833/10415, "Time-Stamps", Grouped<TIME_STAMPS>, M;
    SIP_REQUEST_TIMESTAMP = 834/10415, "SIP-Request-Timestamp", Time, M;
    SIP_RESPONSE_TIMESTAMP = 835/10415, "SIP-Response-Timestamp", Time, M;
    APPLICATION_SERVER = 836/10415, "Application-Server", UTF8String, M: NODE_HOST;
    APPLICATION_PROVIDED_CALLED_PARTY_ADDRESS = 837/10415, "Application-Provided-Called-Party-Address",
        UTF8String, M: PUBLIC_IDENTITY;
    INTER_OPERATOR_IDENTIFIER = 838/10415, "Inter-Operator-Identifier", Grouped<INTER_OPERATOR_IDENTIFIER>, M;
    ORIGINATING_IOI = 839/10415, "Originating-IOI", UTF8String, M;
    TERMINATING_IOI = 840/10415, "Terminating-IOI", UTF8String, M;
    IMS_CHARGING_IDENTIFIER = 841/10415, "IMS-Charging-Identifier", UTF8String, M: CARRIER;
    SDP_SESSION_DESCRIPTION = 842/10415, "SDP-Session-Description", UTF8String, M: CARRIER;
    SDP_MEDIA_COMPONENT = 843/10415, "SDP-Media-Component", Grouped<SDP_MEDIA_COMPONENT>, M;
    SDP_MEDIA_NAME = 844/10415, "SDP-Media-Name", UTF8String, M: CARRIER;
    SDP_MEDIA_DESCRIPTION = 845/10415, "SDP-Media-Description", UTF8String, M: CARRIER;
    CG_ADDRESS = 846/10415, "CG-Address", Address, M: NODE_ADDRESS;
    GGSN_ADDRESS = 847/10415, "GGSN-Address", Address, M: NODE_ADDRESS;
    AUTHORISED_QOS = 849/10415, "Authorised-QoS", UTF8String, M;
    APPLICATION_SERVER_INFORMATION = 850/10415, "Application-Server-Information",
        Grouped<APPLICATION_SERVER_INFORMATION>, M;
    TRUNK_GROUP_ID = 851/10415, "Trunk-Group-Id", Grouped<TRUNK_GROUP_ID>, M;
    INCOMING_TRUNK_GROUP_ID = 852/10415, "Incoming-Trunk-Group-Id", UTF8String, M;
    OUTGOING_TRUNK_GROUP_ID = 853/10415, "Outgoing-Trunk-Group-Id", UTF8String, M;
    BEARER_SERVICE = 854/10415, "Bearer-Service", OctetString, M;
    ASSOCIATED_URI = 856/10415, "Associated-URI", UTF8String, M: PUBLIC_IDENTITY;
    POC_CONTROLLING_ADDRESS = 858/10415, "PoC-Controlling-Address", UTF8String, M: PUBLIC_IDENTITY;
    POC_GROUP_NAME = 859/10415, "PoC-Group-Name", UTF8String, M: PUBLIC_IDENTITY;
    CAUSE = 860/10415, "Cause", Grouped<CAUSE>, M;
    SERVICE_SPECIFIC_DATA = 863/10415, "Service-Specific-Data", UTF8String, M: CARRIER;
    ORIGINATOR = 864/10415, "Originator", Enumerated { 0 => "CALLING_PARTY", 1 => "CALLED_PART" }, M;
    PS_FURNISH_CHARGING_INFORMATION = 865/10415, "PS-Furnish-Charging-Information",
        Grouped<PS_FURNISH_CHARGING_INFORMATION>, M;
    PS_FREE_FORMAT_DATA = 866/10415, "PS-Free-Format-Data", OctetString, M: CARRIER;
    PS_APPEND_FREE_FORMAT_DATA = 867/10415, "PS-Append-Free-Format-Data", Enumerated {
        0 => "APPEND",
        1 => "OVERWRITE",
    }, M;
    TIME_QUOTA_THRESHOLD = 868/10415, "Time-Quota-Threshold", Unsigned32, M;
    VOLUME_QUOTA_THRESHOLD = 869/10415, "Volume-Quota-Threshold", Unsigned32, M;
    TRIGGER_TYPE = 870/10415, "Trigger-Type", Enumerated {
        1 => "CHANGE_IN_SGSN_IP_ADDRESS",
        2 => "CHANGE_IN_QOS",
        3 => "CHANGE_IN_LOCATION",
        4 => "CHANGE_IN_RAT",
        5 => "CHANGE_IN_UE_TIMEZONE",
        10 => "CHANGEINQOS_TRAFFIC_CLASS",
        11 => "CHANGEINQOS_RELIABILITY_CLASS",
        12 => "CHANGEINQOS_DELAY_CLASS",
        13 => "CHANGEINQOS_PEAK_THROUGHPUT",
        14 => "CHANGEINQOS_PRECEDENCE_CLASS",
        15 => "CHANGEINQOS_MEAN_THROUGHPUT",
        16 => "CHANGEINQOS_MAXIMUM_BIT_RATE_FOR_UPLINK",
        17 => "CHANGEINQOS_MAXIMUM_BIT_RATE_FOR_DOWNLINK",
        18 => "CHANGEINQOS_RESIDUAL_BER",
        19 => "CHANGEINQOS_SDU_ERROR_RATIO",
        20 => "CHANGEINQOS_TRANSFER_DELAY",
        21 => "CHANGEINQOS_TRAFFIC_HANDLING_PRIORITY",
        22 => "CHANGEINQOS_GUARANTEED_BIT_RATE_FOR_UPLINK",
        23 => "CHANGEINQOS_GUARANTEED_BIT_RATE_FOR_DOWNLINK",
        24 => "CHANGEINQOS_APN_AGGREGATE_MAXIMUM_BIT_RATE",
        30 => "CHANGEINLOCATION_MCC",
        31 => "CHANGEINLOCATION_MNC",
        32 => "CHANGEINLOCATION_RAC",
        33 => "CHANGEINLOCATION_LAC",
        34 => "CHANGEINLOCATION_CELLID",
        35 => "CHANGEINLOCATION_TAC",
        36 => "CHANGEINLOCATION_ECGI",
        40 => "CHANGE_IN_MEDIA_COMPOSITION",
        50 => "CHANGE_IN_PARTICIPANTS_NMB",
        51 => "THRSHLD_OF_PARTICIPANTS_NMB",
        52 => "CHANGE_IN_USER_PARTICIPATING_TYPE",
        60 => "CHANGE_IN_SERVICE_CONDITION",
        61 => "CHANGE_IN_SERVING_NODE",
        62 => "CHANGE_IN_ACCESS_FOR_A_SERVICE_DATA_FLOW",
        70 => "CHANGE_IN_USER_CSG_INFORMATION",
        71 => "CHANGE_IN_HYBRID_SUBSCRIBED_USER_CSG_INFORMATION",
        72 => "CHANGE_IN_HYBRID_UNSUBSCRIBED_USER_CSG_INFORMATION",
        73 => "CHANGE_OF_UE_PRESENCE_IN_PRESENCE_REPORTING_AREA",
        74 => "CHANGE_IN_SERVING_PLMN_RATE_CONTROL",
        75 => "CHANGE_IN_APN_RATE_CONTROL",
        76 => "CHANGE_IN_3GPP_PS_DATA_OFF",
    }, M;
    QUOTA_HOLDING_TIME = 871/10415, "Quota-Holding-Time", Unsigned32, M;
    REPORTING_REASON = 872/10415, "Reporting-Reason", Enumerated {
        0 => "THRESHOLD",
        1 => "QHT",
        2 => "FINAL",
        3 => "QUOTA_EXHAUSTED",
        4 => "VALIDITY_TIME",
        5 => "OTHER_QUOTA_TYPE",
        6 => "RATING_CONDITION_CHANGE",
        7 => "FORCED_REAUTHORISATION",
        8 => "POOL_EXHAUSTED",
        9 => "UNUSED_QUOTA_TIMER",
    }, M;
    SERVICE_INFORMATION = 873/10415, "Service-Information", Grouped<SERVICE_INFORMATION>, M;
    PS_INFORMATION = 874/10415, "PS-Information", Grouped<PS_INFORMATION>, M;
    WLAN_INFORMATION = 875/10415, "WLAN-Information", Grouped<WLAN_INFORMATION>, M;
    IMS_INFORMATION = 876/10415, "IMS-Information", Grouped<IMS_INFORMATION>, M;
    MMS_INFORMATION = 877/10415, "MMS-Information", Grouped<MMS_INFORMATION>, M;
    LCS_INFORMATION = 878/10415, "LCS-Information", Grouped<LCS_INFORMATION>, M;
    POC_INFORMATION = 879/10415, "PoC-Information", Grouped<POC_INFORMATION>, M;
    MBMS_INFORMATION = 880/10415, "MBMS-Information", Grouped<MBMS_INFORMATION>, M;
    MEDIA_INITIATOR_FLAG = 882/10415, "Media-Initiator-Flag", Enumerated {
        0 => "CALLED_PARTY",
        1 => "CALLING_PARTY",
        2 => "UNKNOWN",
    }, M;
    POC_SERVER_ROLE = 883/10415, "PoC-Server-Role", Enumerated {
        0 => "PARTICIPATING",
        1 => "CONTROLLING",
        2 => "INTERWORKING",
        3 => "INTERWORKING_SELECTION",
    }, M;
    POC_SESSION_TYPE = 884/10415, "PoC-Session-Type", Enumerated {
        0 => "ONE_TO_ONE",
        1 => "CHAT",
        2 => "PREARRANGED",
        3 => "AD_HOC",
    }, M;
    NUMBER_OF_PARTICIPANTS = 885/10415, "Number-Of-Participants", Unsigned32, M;
    ORIGINATOR_ADDRESS = 886/10415, "Originator-Address", Grouped<ORIGINATOR_ADDRESS>, M: GROUP_OF_IDENTITIES;
    PARTICIPANTS_INVOLVED = 887/10415, "Participants-Involved", UTF8String, M: PUBLIC_IDENTITY;
    EXPIRES = 888/10415, "Expires", Unsigned32, M;
    MESSAGE_BODY = 889/10415, "Message-Body", Grouped<MESSAGE_BODY>, M;
    WAG_ADDRESS = 890/10415, "WAG-Address", Address, M: NODE_ADDRESS;
    WAG_PLMN_ID = 891/10415, "WAG-PLMN-Id", OctetString, M: PLMN;
    WLAN_RADIO_CONTAINER = 892/10415, "WLAN-Radio-Container", Grouped<WLAN_RADIO_CONTAINER>, M;
    WLAN_TECHNOLOGY = 893/10415, "WLAN-Technology", Unsigned32, M;
    WLAN_UE_LOCAL_IPADDRESS = 894/10415, "WLAN-UE-Local-IPAddress", Address, M: IP_OF_SUBSCRIBER;
    PDG_ADDRESS = 895/10415, "PDG-Address", Address, M: NODE_ADDRESS;
    PDG_CHARGING_ID = 896/10415, "PDG-Charging-Id", Unsigned32, M;
    ADDRESS_DATA = 897/10415, "Address-Data", UTF8String, M: BY_TYPE;
    ADDRESS_DOMAIN = 898/10415, "Address-Domain", Grouped<ADDRESS_DOMAIN>, M: GROUP_OF_IDENTITIES;
    ADDRESS_TYPE = 899/10415, "Address-Type", Enumerated {
        0 => "EMAIL_ADDRESS",
        1 => "MSISDN",
        2 => "IP_V4",
        3 => "IP_V6",
        4 => "NUMERIC_SHORTCODE",
        5 => "ALPHA_SHORTCODE",
        6 => "OTHER",
        7 => "IMSI",
    }, M: TYPE;
    DOMAIN_NAME = 1200/10415, "Domain-Name", UTF8String, M;
    RECIPIENT_ADDRESS_3GPP = 1201/10415, "Recipient-Address", Grouped<RECIPIENT_ADDRESS_3GPP>, M: GROUP_OF_IDENTITIES;
    SUBMISSION_TIME = 1202/10415, "Submission-Time", Time, M;
    MM_CONTENT_TYPE = 1203/10415, "MM-Content-Type", Grouped<MM_CONTENT_TYPE>, M;
    TYPE_NUMBER = 1204/10415, "Type-Number", Enumerated {
        0 => "ANY",
        1 => "TEXT",
        2 => "TEXT_HTML",
        3 => "TEXT_PLAIN",
        4 => "TEXT_XHDML",
        5 => "TEXT_XTTML",
        6 => "TEXT_XVCALENDAR",
        7 => "TEXT_XVCARD",
        8 => "TEXT_VND_WAP_WML",
        9 => "TEXT_VND_WAP_WMLSCRIPT",
        10 => "TEXT_VND_WAP_WTA_EVENT",
        11 => "MULTIPART",
        12 => "MULTIPART_MIXED",
        13 => "MULTIPART_FORMDATA",
        14 => "MULTIPART_BYTERANTES",
        15 => "MULTIPART_ALTERNATIVE",
        16 => "APPLICATION",
        17 => "APPLICATION_JAVA_VM",
        18 => "APPLICATION_X_WWW_FORM_URLENCODED",
        19 => "APPLICATION_XHDMLC",
        20 => "APPLICATION_VND_WAP_WMLC",
        21 => "APPLICATION_VND_WAP_WMLCSCRIPT",
        22 => "APPLICATION_VND_WAP_WTA_EVENTC",
        23 => "APPLICATION_VND_WAP_UAPROF",
        24 => "APPLICATION_VND_WAP_WTLS_CA_CERTIFICATE",
        25 => "APPLICATION_VND_WAP_WTLS_USER_CERTIFICATE",
        26 => "APPLICATION_X509_CA_CERT",
        27 => "APPLICATION_X509_USER_CERT",
        28 => "IMAGE",
        29 => "IMAGE_GIF",
        30 => "IMAGE_JPEG",
        31 => "IMAGE_TIFF",
        32 => "IMAGE_PNG",
        33 => "IMAGE_VND_WAP_WBMP",
        34 => "APPLICATION_VND_WAP_MULTIPART",
        35 => "APPLICATION_VND_WAP_MULTIPART_MIXED",
        36 => "APPLICATION_VND_WAP_MULTIPART_FORM_DATA",
        37 => "APPLICATION_VND_WAP_MULTIPART_BYTERANGES",
        38 => "APPLICATION_VND_WAP_MULTIPART_ALTERNATIVE",
        39 => "APPLICATION_XML",
        40 => "TEXT_XML",
        41 => "APPLICATION_VND_WAP_WBXML",
        42 => "APPLICATION_X968_CROSS_CERT",
        43 => "APPLICATION_X968_CA_CERT",
        44 => "APPLICATION_X968_USER_CERT",
        45 => "TEXT_VND_WAP_SI",
        46 => "APPLICATION_VND_WAP_SIC",
        47 => "TEXT_VND_WAP_SL",
        48 => "APPLICATION_VND_WAP_SLC",
        49 => "TEXT_VND_WAP_CO",
        50 => "APPLICATION_VND_WAP_COC",
        51 => "APPLICATION_VND_WAP_MULTIPART_RELATED",
        52 => "APPLICATION_VND_WAP_SIA",
        53 => "TEXT_VND_WAP_CONNECTIVITY_XML",
        54 => "APPLICATION_VND_WAP_CONNECTIVITY_WBXML",
        55 => "APPLICATION_PKCS7_MIME",
        56 => "APPLICATION_VND_WAP_HASHED_CERTIFICATE",
        57 => "APPLICATION_VND_WAP_SIGNED_CERTIFICATE",
        58 => "APPPLICATION_VND_WAP_CERT_RESPONSE",
        59 => "APPLICATION_XHTML_XML",
        60 => "APPLICATION_WML_XML",
        61 => "TEXT_CSS",
        62 => "APPLICATION_VND_WAP_MMS_MESSAGE",
        63 => "APPLICATION_VND_WAP_ROLLOVER_CERTIFICATE",
        64 => "APPLICATION_VND_WAP_LOCC_WBXML",
        65 => "APPLICATION_VND_WAP_LOC_XML",
        66 => "APPLICATION_VND_SYNCML_DM_WBXML",
        67 => "APPLICATION_VND_SYNCML_DM_XML",
        68 => "APPLICATION_VND_SYNCML_NOTIFICATION",
        69 => "APPLICATION_VND_WAP_XHTML_XML",
        70 => "APPLICATION_VND_WV_CSP_CIR",
        71 => "APPLICATION_VND_OMA_DD_XML",
        72 => "APPLICATION_VND_OMA_DRM_MESSAGE",
        73 => "APPLICATION_VND_OMA_DRM_CONTENT",
        74 => "APPLICATION_VND_OMA_DRM_RIGHTS_XML",
        75 => "APPLICATION_VND_OMA_DRM_RIGHTS_WBXML",
        76 => "APPLICATION_VND_WV_CSP_XML",
        77 => "APPLICATION_VND_WV_CSP_WBXML",
        78 => "APPLICATION_VND_SYNCML_DS_NOTIFICATION",
        79 => "AUDIO",
        80 => "VIDEO",
        81 => "APPLICATION_VND_OMA_DD2_XML",
        82 => "APPLICATION_MIKEY",
        83 => "APPLICATION_VND_OMA_DCD",
        84 => "APPLICATION_VND_OMA_DCDC",
        85 => "TEXT_XVMESSAGE",
        86 => "APPLICATION_VND_OMADS_EMAIL_WBXML",
        87 => "TEXT_VBOOKMARK",
        88 => "APPLICATION_VND_SYNCML_DM_NOTIFICATION",
        90 => "APPLICATION_OCTET_STREAM",
        91 => "APPLICATION_JSON",
    }, M;
    ADDITIONAL_TYPE_INFORMATION = 1205/10415, "Additional-Type-Information", UTF8String, M: CARRIER;
    CONTENT_SIZE = 1206/10415, "Content-Size", Unsigned32, M;
    ADDITIONAL_CONTENT_INFORMATION = 1207/10415, "Additional-Content-Information",
        Grouped<ADDITIONAL_CONTENT_INFORMATION>, M;
    ADDRESSEE_TYPE = 1208/10415, "Addressee-Type", Enumerated { 0 => "TO", 1 => "CC", 2 => "BCC" }, M;
    PRIORITY = 1209/10415, "Priority", Enumerated { 0 => "LOW", 1 => "NORMAL", 2 => "HIGH" }, M;
    MESSAGE_ID = 1210/10415, "Message-ID", UTF8String, M;
    MESSAGE_TYPE = 1211/10415, "Message-Type", Enumerated {
        1 => "M_SEND_REQ",
        2 => "M_SEND_CONF",
        3 => "M_NOTIFICATION_IND",
        4 => "M_NOTIFYRESP_IND",
        5 => "M_RETRIEVE_CONF",
        6 => "M_ACKNOWLEDGE_IND",
        7 => "M_DELIVERY_IND",
        8 => "M_READ_REC_INC",
        9 => "M_READ_ORIG_INC",
        10 => "M_FORWARD_REQ",
        11 => "M_FORWARD_CONF",
        12 => "M_MBOX_STORE_CONF",
        13 => "M_MBOX_VIEW_CONF",
        14 => "M_MBOX_UPLOAD_CONF",
        15 => "M_MBOX_DELETE_CONF",
    }, M;
    MESSAGE_SIZE = 1212/10415, "Message-Size", Unsigned32, M;
    MESSAGE_CLASS = 1213/10415, "Message-Class", Grouped<MESSAGE_CLASS>, M;
    CLASS_IDENTIFIER = 1214/10415, "Class-Identifier", Enumerated {
        0 => "PRESONAL",
        1 => "ADVERTISEMENT",
        2 => "INFORMATIONAL",
        3 => "AUTO",
    }, M;
    TOKEN_TEXT = 1215/10415, "Token-Text", UTF8String, M;
    DELIVERY_REPORT_REQUESTED = 1216/10415, "Delivery-Report-Requested", Enumerated { 0 => "NO", 1 => "YES" }, M;
    ADAPTATIONS = 1217/10415, "Adaptations", Enumerated { 0 => "YES", 1 => "NO" }, M;
    APPLIC_ID = 1218/10415, "Applic-ID", UTF8String, M;
    AUX_APPLIC_INFO = 1219/10415, "Aux-Applic-Info", UTF8String, M;
    CONTENT_CLASS = 1220/10415, "Content-Class", Enumerated {
        0 => "TEXT",
        1 => "IMAGE_BASIC",
        2 => "IMAGE_RICH",
        3 => "VIDEO_BASIC",
        4 => "VIDEO_RICH",
        5 => "MEGAPIXEL",
        6 => "CONTENT_BASIC",
        7 => "CONTENT_RICH",
    }, M;
    DRM_CONTENT = 1221/10415, "DRM-Content", Enumerated { 0 => "NO", 1 => "YES" }, M;
    READ_REPLY_REPORT_REQUESTED = 1222/10415, "Read-Reply-Report-Requested", Enumerated { 0 => "NO", 1 => "YES" }, M;
    REPLY_APPLIC_ID = 1223/10415, "Reply-Applic-ID", UTF8String, M;
    FILE_REPAIR_SUPPORTED = 1224/10415, "File-Repair-Supported", Enumerated {
        1 => "SUPPORTED",
        2 => "NOT_SUPPORTED",
    }, M;
    MBMS_USER_SERVICE_TYPE = 1225/10415, "MBMS-User-Service-Type", Enumerated { 1 => "DOWNLOAD", 2 => "STREAMING" }, M;
    UNIT_QUOTA_THRESHOLD = 1226/10415, "Unit-Quota-Threshold", Unsigned32, M;
    POC_SESSION_ID = 1229/10415, "PoC-Session-Id", UTF8String, M;
    DEFERRED_LOCATION_EVENT_TYPE = 1230/10415, "Deferred-Location-Event-Type", UTF8String, M;
    LCS_APN = 1231/10415, "LCS-APN", UTF8String, M: APN;
    LCS_CLIENT_ID = 1232/10415, "LCS-Client-Id", Grouped<LCS_CLIENT_ID>, M: GROUP_OF_IDENTITIES;
    LCS_CLIENT_DIALED_BY_MS = 1233/10415, "LCS-Client-Dialed-By-MS", UTF8String, M: SUBSCRIBER;
    LCS_CLIENT_EXTERNAL_ID = 1234/10415, "LCS-Client-External-ID", UTF8String, M: SUBSCRIBER;
    LCS_CLIENT_NAME = 1235/10415, "LCS-Client-Name", Grouped<LCS_CLIENT_NAME>, M;
    LCS_DATA_CODING_SCHEME = 1236/10415, "LCS-Data-Coding-Scheme", UTF8String, M;
    LCS_REQUESTOR_ID = 1239/10415, "LCS-Requestor-ID", Grouped<LCS_REQUESTOR_ID>, M: GROUP_OF_IDENTITIES;
    LOCATION_ESTIMATE_TYPE = 1243/10415, "Location-Estimate-Type", Enumerated {
        0 => "CURRENT_LOCATION",
        1 => "CURRENT_LAST_KNOWN_LOCATION",
        2 => "INITIAL_LOCATION",
        3 => "ACTIVATE_DEFERRED_LOCATION",
        4 => "CANCEL_DEFERRED_LOCATION",
        5 => "NOTIFICATION_VERIFICATION_ONLY",
    }, M;
    LOCATION_TYPE = 1244/10415, "Location-Type", Grouped<LOCATION_TYPE>, M;
    POSITIONING_DATA = 1245/10415, "Positioning-Data", UTF8String, M;
    WLAN_SESSION_ID = 1246/10415, "WLAN-Session-Id", UTF8String, M;
    PDP_CONTEXT_TYPE = 1247/10415, "PDP-Context-Type", Enumerated { 0 => "PRIMARY", 1 => "SECONDARY" }, M;
    MMBOX_STORAGE_REQUESTED = 1248/10415, "MMBox-Storage-Requested", Enumerated { 0 => "NO", 1 => "YES" }, M;
    SERVICE_SPECIFIC_INFO = 1249/10415, "Service-Specific-Info", Grouped<SERVICE_SPECIFIC_INFO>, M;
    POC_USER_ROLE = 1252/10415, "PoC-User-Role", Grouped<POC_USER_ROLE>, M;
    POC_USER_ROLE_IDS = 1253/10415, "PoC-User-Role-IDs", UTF8String, M;
    POC_USER_ROLE_INFO_UNITS = 1254/10415, "PoC-User-Role-info-Units", Enumerated {
        1 => "MODERATOR",
        2 => "DISPATCHER",
        3 => "SESSION_OWNER",
        4 => "SESSION_PARTICIPANTS",
    }, M;
    TALK_BURST_EXCHANGE = 1255/10415, "Talk-Burst-Exchange", Grouped<TALK_BURST_EXCHANGE>, M;
    SERVICE_SPECIFIC_TYPE = 1257/10415, "Service-Specific-Type", Unsigned32, M;
    EVENT_CHARGING_TIMESTAMP = 1258/10415, "Event-Charging-TimeStamp", Time, M;
    PARTICIPANT_ACCESS_PRIORITY = 1259/10415, "Participant-Access-Priority", Enumerated {
        1 => "PRE_EMPTIVE_PRIORITY",
        2 => "HIGH_PRIORITY",
        3 => "NORMAL_PRIORITY",
        4 => "LOW_PRIORITY",
    }, M;
    PARTICIPANT_GROUP = 1260/10415, "Participant-Group", Grouped<PARTICIPANT_GROUP>, M;
    POC_CHANGE_CONDITION = 1261/10415, "PoC-Change-Condition", Enumerated {
        0 => "SERVICE_CHANGE",
        1 => "VOLUME_LIMIT",
        2 => "TIME_LIMIT",
        3 => "NUMBER_OF_TALK_BURST_LIMIT",
        4 => "NUMBER_OF_ACTIVE_PARTICIPANTS",
        5 => "TARIFF_TIME",
    }, M;
    POC_CHANGE_TIME = 1262/10415, "PoC-Change-Time", Time, M;
    ACCESS_NETWORK_INFORMATION = 1263/10415, "Access-Network-Information", OctetString, M: LOCATION;
    TRIGGER = 1264/10415, "Trigger", Grouped<TRIGGER>, M;
    BASE_TIME_INTERVAL = 1265/10415, "Base-Time-Interval", Unsigned32, M;
    ENVELOPE = 1266/10415, "Envelope", Grouped<ENVELOPE>, M;
    ENVELOPE_END_TIME = 1267/10415, "Envelope-End-Time", Time, M;
    ENVELOPE_REPORTING = 1268/10415, "Envelope-Reporting", Enumerated {
        0 => "DO_NOT_REPORT_ENVELOPES",
        1 => "REPORT_ENVELOPES",
        2 => "REPORT_ENVELOPES_WITH_VOLUME",
        3 => "REPORT_ENVELOPES_WITH_EVENTS",
        4 => "REPORT_ENVELOPES_WITH_VOLUME_AND_EVENTS",
    }, M;
    ENVELOPE_START_TIME = 1269/10415, "Envelope-Start-Time", Time, M;
    TIME_QUOTA_MECHANISM = 1270/10415, "Time-Quota-Mechanism", Grouped<TIME_QUOTA_MECHANISM>, M;
    TIME_QUOTA_TYPE = 1271/10415, "Time-Quota-Type", Enumerated { 0 => "DISCRETE", 1 => "CONTINUOUS" }, M;
    EARLY_MEDIA_DESCRIPTION = 1272/10415, "Early-Media-Description", Grouped<EARLY_MEDIA_DESCRIPTION>, M;
    SDP_TIMESTAMPS = 1273/10415, "SDP-TimeStamps", Grouped<SDP_TIMESTAMPS>, M;
    SDP_OFFER_TIMESTAMP = 1274/10415, "SDP-Offer-Timestamp", Time, M;
    SDP_ANSWER_TIMESTAMP = 1275/10415, "SDP-Answer-Timestamp", Time, M;
    AF_CORRELATION_INFORMATION = 1276/10415, "AF-Correlation-Information", Grouped<AF_CORRELATION_INFORMATION>, M;
    POC_SESSION_INITIATION_TYPE = 1277/10415, "PoC-Session-Initiation-type", Enumerated {
        0 => "PRE_ESTABLISHED",
        1 => "ON_DEMAND",
    }, M;
    OFFLINE_CHARGING = 1278/10415, "Offline-Charging", Grouped<OFFLINE_CHARGING>, M;
    USER_PARTICIPATING_TYPE = 1279/10415, "User-Participating-Type", Enumerated {
        0 => "NORMAL",
        1 => "NW_POC_BOX",
        2 => "UE_POC_BOX",
    }, M;
    ALTERNATE_CHARGED_PARTY_ADDRESS = 1280/10415, "Alternate-Charged-Party-Address", UTF8String, M: PUBLIC_IDENTITY;
    IMS_COMMUNICATION_SERVICE_IDENTIFIER = 1281/10415, "IMS-Communication-Service-Identifier", UTF8String, M;
    NUMBER_OF_RECEIVED_TALK_BURSTS = 1282/10415, "Number-Of-Received-Talk-Bursts", Unsigned32, M;
    NUMBER_OF_TALK_BURSTS = 1283/10415, "Number-Of-Talk-Bursts", Unsigned32, M;
    RECEIVED_TALK_BURST_TIME = 1284/10415, "Received-Talk-Burst-Time", Unsigned32, M;
    RECEIVED_TALK_BURST_VOLUME = 1285/10415, "Received-Talk-Burst-Volume", Unsigned32, M;
    TALK_BURST_TIME = 1286/10415, "Talk-Burst-Time", Unsigned32, M;
    TALK_BURST_VOLUME = 1287/10415, "Talk-Burst-Volume", Unsigned32, M;
    MEDIA_INITIATOR_PARTY = 1288/10415, "Media-Initiator-Party", UTF8String, M: PUBLIC_IDENTITY;
    PC5_RADIO_TECHNOLOGY = 1300/10415, "PC5-Radio-Technology", Enumerated { 0 => "EUTRA", 1 => "WLAN", 2 => "BOTH" }, X;
    RAN_END_TIME = 1301/10415, "RAN-End-Time", Time, X;
    RAN_SECONDARY_RAT_USAGE_REPORT = 1302/10415, "RAN-Secondary-RAT-Usage-Report",
        Grouped<RAN_SECONDARY_RAT_USAGE_REPORT>, X;
    RAN_START_TIME = 1303/10415, "RAN-Start-Time", Time, X;
    SECONDARY_RAT_TYPE = 1304/10415, "Secondary-RAT-Type", OctetString, X;
    CIVIC_ADDRESS_INFORMATION = 1305/10415, "Civic-Address-Information", UTF8String, X: LOCATION;
    WLAN_OPERATOR_ID = 1306/10415, "WLAN-Operator-Id", Grouped<WLAN_OPERATOR_ID>, X;
    WLAN_OPERATOR_NAME = 1307/10415, "WLAN-Operator-Name", UTF8String, X;
    WLAN_PLMN_ID = 1308/10415, "WLAN-PLMN-Id", UTF8String, X: PLMN;
    API_CONTENT = 1309/10415, "API-Content", UTF8String, X;
    API_DIRECTION = 1310/10415, "API-Direction", Enumerated { 0 => "INVOCATION", 1 => "NOTIFICATION" }, X;
    API_IDENTIFIER = 1311/10415, "API-Identifier", OctetString, X;
    API_INVOCATION_TIMESTAMP = 1312/10415, "API-Invocation-Timestamp", Time, X;
    API_RESULT_CODE = 1313/10415, "API-Result-Code", Unsigned32, X;
    API_SIZE = 1314/10415, "API-Size", Unsigned64, X;
    API_NETWORK_SERVICE_NODE = 1315/10415, "API-Network-Service-Node", Enumerated {
        0 => "MME",
        1 => "SGSN",
        2 => "HSS",
        3 => "PCRF",
        4 => "PFDF",
        5 => "BMSC",
        6 => "CSCF",
        7 => "RCAF",
    }, X;
    EXPOSURE_FUNCTION_API_INFORMATION = 1316/10415, "Exposure-Function-API-Information",
        Grouped<EXPOSURE_FUNCTION_API_INFORMATION>, X;
    SCEF_ADDRESS = 1317/10415, "SCEF-Address", Address, X: NODE_ADDRESS;
    TLTRI = 1318/10415, "TLTRI", Unsigned32, X;
    TTRI = 1319/10415, "TTRI", Unsigned32, m;
    _3GPP_OC_SPECIFIC_REDUCTION = 1320/10415, "3GPP-OC-Specific-Reduction", Grouped<_3GPP_OC_SPECIFIC_REDUCTION>, X;
    _3GPP_OC_RATING_GROUP = 1321/10415, "3GPP-OC-Rating-Group", Unsigned32, X;
    _3GPP_OC_REQUEST_TYPE = 1322/10415, "3GPP-OC-Request-Type", Enumerated {
        1 => "INITIAL_REQUEST",
        2 => "UPDATE_REQUEST",
        3 => "TERMINATION_REQUEST",
        4 => "EVENT_REQUEST",
    }, X;
    VOLTE_INFORMATION = 1323/10415, "VoLTE-Information", Grouped<VOLTE_INFORMATION>, M, "7.2.242C";
    PSCELL_INFO = 1324/10415, "PSCell-Info", Grouped<PSCELL_INFO>, M, "7.2.255";
    NR_CGI = 1325/10415, "Nr-Cgi", UTF8String, M: LOCATION, "7.2.254";
    SMS_INFORMATION = 2000/10415, "SMS-Information", Grouped<SMS_INFORMATION>, M;
    DATA_CODING_SCHEME = 2001/10415, "Data-Coding-Scheme", Integer32, M;
    DESTINATION_INTERFACE = 2002/10415, "Destination-Interface", Grouped<DESTINATION_INTERFACE>, M;
    INTERFACE_ID = 2003/10415, "Interface-Id", UTF8String, M;
    INTERFACE_PORT = 2004/10415, "Interface-Port", UTF8String, M;
    INTERFACE_TEXT = 2005/10415, "Interface-Text", UTF8String, M;
    INTERFACE_TYPE = 2006/10415, "Interface-Type", Enumerated {
        0 => "UNKNOWN",
        1 => "MOBILE_ORIGINATING",
        2 => "MOBILE_TERMINATING",
        3 => "APPLICATION_ORIGINATING",
        4 => "APPLICATION_TERMINATION",
    }, M;
    SM_MESSAGE_TYPE = 2007/10415, "SM-Message-Type", Enumerated {
        0 => "SUBMISSION",
        1 => "DELIVERY_REPORT",
        2 => "SERVICE_REQUEST",
        3 => "T4_DEVICE_TRIGGER",
        4 => "SM_DEVICE_TRIGGER",
        5 => "MO_SMS_T4_SUBMISSION",
    }, M;
    ORIGINATOR_SCCP_ADDRESS = 2008/10415, "Originator-SCCP-Address", Address, M: NODE_NUMBER;
    ORIGINATOR_INTERFACE = 2009/10415, "Originator-Interface", Grouped<ORIGINATOR_INTERFACE>, M;
    RECIPIENT_SCCP_ADDRESS = 2010/10415, "Recipient-SCCP-Address", Address, M: NODE_NUMBER;
    REPLY_PATH_REQUESTED = 2011/10415, "Reply-Path-Requested", Enumerated {
        0 => "NO_REPLY_PATH_SET",
        1 => "REPLY_PATH_SET",
    }, M;
    SM_DISCHARGE_TIME = 2012/10415, "SM-Discharge-Time", Time, M;
    SM_PROTOCOL_ID = 2013/10415, "SM-Protocol-ID", OctetString, M;
    SM_STATUS = 2014/10415, "SM-Status", OctetString, M;
    SM_USER_DATA_HEADER = 2015/10415, "SM-User-Data-Header", OctetString, M: CARRIER;
    SMS_NODE = 2016/10415, "SMS-Node", Enumerated {
        0 => "SMS_ROUTER",
        1 => "IP_SM_GW",
        2 => "SMS_ROUTER_AND_IP_SM_GW",
        3 => "SMS_SC",
    }, M;
    CLIENT_ADDRESS = 2018/10415, "Client-Address", Address, M: NODE_NUMBER;
    NUMBER_OF_MESSAGES_SENT = 2019/10415, "Number-of-Messages-Sent", Unsigned32, M;
    LOW_BALANCE_INDICATION = 2020/10415, "Low-Balance-Indication", Enumerated { 0 => "NOT_APPLICABLE", 1 => "YES" }, M;
    REMAINING_BALANCE = 2021/10415, "Remaining-Balance", Grouped<REMAINING_BALANCE>, M;
    REFUND_INFORMATION = 2022/10415, "Refund-Information", OctetString, M;
    CARRIER_SELECT_ROUTING_INFORMATION = 2023/10415, "Carrier-Select-Routing-Information", UTF8String, M: NODE_NUMBER;
    NUMBER_PORTABILITY_ROUTING_INFORMATION = 2024/10415, "Number-Portability-Routing-Information",
        UTF8String, M: NODE_NUMBER;
    POC_EVENT_TYPE = 2025/10415, "PoC-Event-Type", Enumerated {
        0 => "NORMAL",
        1 => "INSTANT_PERSONAL_ALERT",
        2 => "POC_GROUP_ADVERTISEMENT",
        3 => "EARLY_SESSION_SETTING_UP",
        4 => "POC_TALK_BURST",
    }, M;
    RECIPIENT_INFO = 2026/10415, "Recipient-Info", Grouped<RECIPIENT_INFO>, M;
    ORIGINATOR_RECEIVED_ADDRESS = 2027/10415, "Originator-Received-Address", Grouped<ORIGINATOR_RECEIVED_ADDRESS>, M;
    RECIPIENT_RECEIVED_ADDRESS = 2028/10415, "Recipient-Received-Address", Grouped<RECIPIENT_RECEIVED_ADDRESS>, M;
    SM_SERVICE_TYPE = 2029/10415, "SM-Service-Type", Enumerated {
        0 => "CONTENT_PROCESSING",
        1 => "FORWARDING",
        2 => "FORWARDING_MULTIPLE_SUBSCRIPTIONS",
        3 => "FILTERING",
        4 => "RECEIPT",
        5 => "NETWORK_STORAGE",
        6 => "TO_MULTIPLE_DESTINATIONS",
        7 => "VPN",
        8 => "AUTO_REPLY",
        9 => "PERSONAL_SIGNATURE",
        10 => "DEFERRED_DELIVERY",
    }, M;
    MMTEL_INFORMATION = 2030/10415, "MMTel-Information", Grouped<MMTEL_INFORMATION>, M;
    MMTEL_SSERVICE_TYPE = 2031/10415, "MMTel-SService-Type", Unsigned32 {
        0 => "OIP",
        1 => "OIR",
        2 => "TIP",
        3 => "TIR",
        4 => "HOLD",
        5 => "CB",
        6 => "CDIV",
        7 => "CDIVN",
        8 => "CW",
        9 => "MWI",
        10 => "CONF",
        11 => "FA",
        12 => "CCBS",
        13 => "CCNR",
        14 => "MCID",
        15 => "CAT",
        16 => "CUG",
        17 => "PNM",
        18 => "CRS",
        19 => "AoC",
        20 => "ECT",
    }, M;
    SERVICE_MODE = 2032/10415, "Service-Mode", Unsigned32 {
        0 => "CFU",
        1 => "CFB",
        2 => "CRNR",
        3 => "CFNL",
        4 => "CD",
        5 => "CFNRc",
        6 => "ICB",
        7 => "OCB",
        8 => "ACR",
        9 => "BT",
        10 => "CT",
        11 => "THREEPTY",
        12 => "AoC_S",
        13 => "AoC_D",
        14 => "AoC_E",
    }, M;
    SUBSCRIBER_ROLE = 2033/10415, "Subscriber-Role", Enumerated { 0 => "ORIGINATING", 1 => "TERMINATING" }, M;
    NUMBER_OF_DIVERSIONS = 2034/10415, "Number-Of-Diversions", Unsigned32, M;
    ASSOCIATED_PARTY_ADDRESS = 2035/10415, "Associated-Party-Address", UTF8String, M: PUBLIC_IDENTITY;
    SDP_TYPE = 2036/10415, "SDP-Type", Enumerated { 0 => "OFFER", 1 => "ANSWER" }, M;
    CHANGE_CONDITION = 2037/10415, "Change-Condition", Integer32 {
        0 => "Normal Release",
        1 => "Abnormal Release",
        2 => "Qos Change",
        3 => "Volume Limit",
        4 => "Time Limit",
        5 => "Serving Node Change",
        6 => "Serving Node PLMN Change",
        7 => "User Location Change",
        8 => "RAT Change",
        9 => "UE Time Zone Change",
        10 => "Tariff Time Change",
        11 => "Service Idled Out",
        12 => "Service Specific Time Limit",
        13 => "Max Number of Changes in Changing conditions",
        14 => "CGI-SAI Change",
        15 => "RAI Change",
        16 => "ECGI Change",
        17 => "TAI Change",
        18 => "Service Data Volume Limit",
        19 => "Service Data Time Limit",
        20 => "Management Intervantion",
        21 => "Service Stop",
        22 => "User CSG Information Change",
        23 => "S-GW Change",
        24 => "Change of UE Presence in Presence Reporting Area",
        25 => "Proximity alerted",
        26 => "Time expired with no renewal",
        27 => "Requestor cancellation",
        28 => "Maximum number of reports",
        29 => "PLMN Change",
        30 => "Coverage status change",
        31 => "Removal of access",
        32 => "Unavailability of access",
        33 => "Access change of service data flow",
        34 => "Indirect change condition",
        35 => "Maximum number of NIDD submissions",
        36 => "Change in UE to PE",
        37 => "Serving PLMN Rate Control Change",
        38 => "APN Rate Control Change",
        39 => "NIDD_SUBMISSION_RESPONSE_RECEIPT",
        40 => "NIDD_SUBMISSION_RESPONSE_SENDING",
        41 => "NIDD_DELIVERY_TO_UE",
        42 => "NIDD_DELIVERY_FROM_UE_ERROR",
        43 => "NIDD_SUBMISSION_TIMEOUT",
        44 => "MO_EXCEPTION_DATA_COUNTER",
        46 => "VOLTE_BEARER_NORMAL_RELEASE",
        47 => "VOLTE_BEARER_ABNORMAL_RELEASE",
    }, M;
    CHANGE_TIME = 2038/10415, "Change-Time", Time, M;
    DIAGNOSTICS = 2039/10415, "Diagnostics", Integer32 {
        0 => "UNSPECIFIED",
        1 => "SESSION_TIMEOUT",
        2 => "RESOURCE_LIMITATION",
        3 => "ADMIN_DISCONNECT",
        4 => "IDLE_TIMEOUT",
        5 => "PCRF_UNREACHABLE",
        6 => "AAA_UNREACHABLE",
        7 => "AAA_INITIATED_SESSION_TERMINATION",
        8 => "REAUTHENTICATION_FAILED",
        9 => "PCRF_INITIATED_SESSION_TERMINATION",
        10 => "PCRF_INITIATED_FLOW_TERMINATION",
        11 => "PCRF_ACCOUNTING_PARAMETERS_CHANGED",
        12 => "PMIP_INITIATED_SESSION_TERMINATION",
        13 => "PPP_INITIATED_SESSION_TERMINATION",
        14 => "GTP_INITIATED_SESSION_TERMINATION",
        15 => "PMIP_REVOCATION",
        16 => "HANDOVER_ERROR",
        17 => "PMIP_LIFETIME_EXPIRED",
        18 => "REAUTHORIZATION_FAILED",
    }, M;
    SERVICE_DATA_CONTAINER = 2040/10415, "Service-Data-Container", Grouped<SERVICE_DATA_CONTAINER>, M;
    START_TIME = 2041/10415, "Start-Time", Time, M;
    STOP_TIME = 2042/10415, "Stop-Time", Time, M;
    TIME_FIRST_USAGE = 2043/10415, "Time-First-Usage", Time, M;
    TIME_LAST_USAGE = 2044/10415, "Time-Last-Usage", Time, M;
    TIME_USAGE = 2045/10415, "Time-Usage", Unsigned32, M;
    TRAFFIC_DATA_VOLUMES = 2046/10415, "Traffic-Data-Volumes", Grouped<TRAFFIC_DATA_VOLUMES>, M;
    SERVING_NODE_TYPE = 2047/10415, "Serving-Node-Type", Enumerated {
        0 => "SGSN",
        1 => "PMIPSGW",
        2 => "GTPSGW",
        3 => "ePDG",
        4 => "hSGW",
        5 => "MME",
        6 => "TWAN",
    }, M;
    SUPPLEMENTARY_SERVICE = 2048/10415, "Supplementary-Service", Grouped<SUPPLEMENTARY_SERVICE>, M;
    PARTICIPANT_ACTION_TYPE = 2049/10415, "Participant-Action-Type", Enumerated {
        0 => "CREATE_CONF",
        1 => "JOIN_CONF",
        2 => "INVITE_INTO_CONF",
        3 => "QUIT_CONF",
    }, M;
    ACCUMULATED_COST = 2052/10415, "Accumulated-Cost", Grouped<ACCUMULATED_COST>, M;
    AOC_COST_INFORMATION = 2053/10415, "AoC-Cost-Information", Grouped<AOC_COST_INFORMATION>, M;
    AOC_INFORMATION = 2054/10415, "AoC-Information", Grouped<AOC_INFORMATION>, M;
    AOC_REQUEST_TYPE = 2055/10415, "AoC-Request-Type", Enumerated {
        0 => "AOC_NOT_REQUESTED",
        1 => "AOC_FULL",
        2 => "AOC_COST_ONLY",
        3 => "AOC_TARIFF_ONLY",
    }, M;
    CURRENT_TARIFF = 2056/10415, "Current-Tariff", Grouped<CURRENT_TARIFF>, M;
    NEXT_TARIFF = 2057/10415, "Next-Tariff", Grouped<NEXT_TARIFF>, M;
    RATE_ELEMENT = 2058/10415, "Rate-Element", Grouped<RATE_ELEMENT>, M;
    SCALE_FACTOR = 2059/10415, "Scale-Factor", Grouped<SCALE_FACTOR>, M;
    TARIFF_INFORMATION = 2060/10415, "Tariff-Information", Grouped<TARIFF_INFORMATION>, M;
    UNIT_COST = 2061/10415, "Unit-Cost", Grouped<UNIT_COST>, M;
    INCREMENTAL_COST = 2062/10415, "Incremental-Cost", Grouped<INCREMENTAL_COST>, M;
    LOCAL_SEQUENCE_NUMBER = 2063/10415, "Local-Sequence-Number", Unsigned32, M;
    NODE_ID = 2064/10415, "Node-Id", UTF8String, M: NODE_ADDRESS;
    SGW_CHANGE = 2065/10415, "SGW-Change", Enumerated { 0 => "NOT_DUE_TO_SGW_CHANGE", 1 => "DUE_TO_SGW_CHANGE" }, M;
    CHARGING_CHARACTERISTICS_SELECTION_MODE = 2066/10415, "Charging-Characteristics-Selection-Mode", Enumerated {
        0 => "SERVING_NODE_SUPPLIED",
        1 => "SUBSCRIPTION_SPECIFIC",
        2 => "APN_SPECIFIC",
        3 => "HOME_DEFAULT",
        4 => "ROAMING_DEFAULT",
        5 => "VISITING_DEFAULT",
    }, M;
    SGW_ADDRESS = 2067/10415, "SGW-Address", Address, M: NODE_ADDRESS;
    CHARGE_REASON_CODE = 2118/10415, "Charge-Reason-Code", Enumerated {
        0 => "UNKNOWN",
        1 => "USAGE",
        2 => "COMMUNICATION_ATTEMPT_CHARGE",
        3 => "SETUP_CHARGE",
        4 => "ADD_ON_CHARGE",
    }, M;
    APPLY_TARIFF_IMMEDIATE = 2190/10415, "Apply-Tariff-Immediate", Enumerated {
        0 => "START_TARIFF_IMMEDIATELY",
        1 => "WAIT_FOR_START",
    }, m;
    APPLY_TARIFF_RESTART = 2191/10415, "Apply-Tariff-Restart", Enumerated { 0 => "NO_RESTART", 1 => "RESTART" }, m;
    CONNECTION_ATTEMPT_CHARGE = 2192/10415, "Connection-Attempt-Charge", Grouped, m;
    NETWORK_IDENTIFICATION = 2193/10415, "Network-Identification", UTF8String, m;
    ORIGINATION_IDENTIFICATION = 2194/10415, "Origination-Identification", Grouped, m;
    PREFERRED_CURRENCY_CODE = 2195/10415, "Preferred-Currency-Code", Unsigned32, m;
    PURPOSE = 2196/10415, "Purpose", Enumerated { 0 => "NEW_TARIFF", 1 => "ADD_ON_CHARGE" }, m;
    REFERENCE_ID = 2197/10415, "Reference-ID", Unsigned32, m;
    SET_UP_CHARGE = 2198/10415, "Set-Up-Charge", Grouped, m;
    TARIFF_EXPIRY_POLICY = 2199/10415, "Tariff-Expiry-Policy", Enumerated {
        0 => "CYCLE",
        1 => "DEFINED_BY_NETWORK_OPERATOR",
    }, m;
    SIP_REQUEST_TIMESTAMP_FRACTION = 2301/10415, "SIP-Request-Timestamp-Fraction", Unsigned32, M;
    SIP_RESPONSE_TIMESTAMP_FRACTION = 2302/10415, "SIP-Response-Timestamp-Fraction", Unsigned32, M;
    ONLINE_CHARGING_FLAG = 2303/10415, "Online-Charging-Flag", Enumerated {
        0 => "ECF_ADDRESS_NOT_PROVIDED",
        1 => "ECF_ADDRESS_PROVIDED",
    }, M;
    CUG_INFORMATION = 2304/10415, "CUG-Information", OctetString, M;
    REAL_TIME_TARIFF_INFORMATION = 2305/10415, "Real-Time-Tariff-Information", Grouped<REAL_TIME_TARIFF_INFORMATION>, M;
    TARIFF_XML = 2306/10415, "Tariff-XML", UTF8String, M;
    MBMS_GW_ADDRESS = 2307/10415, "MBMS-GW-Address", Address, M: NODE_ADDRESS;
    IMSI_UNAUTHENTICATED_FLAG = 2308/10415, "IMSI-Unauthenticated-Flag", Enumerated {
        0 => "AUTHENTICATED",
        1 => "UNAUTHENTICATED",
    }, M;
    ACCOUNT_EXPIRATION = 2309/10415, "Account-Expiration", Time, M;
    AOC_FORMAT = 2310/10415, "AoC-Format", Enumerated { 0 => "MONETARY", 1 => "NON_MONETARY", 2 => "CAI" }, M;
    AOC_SERVICE = 2311/10415, "AoC-Service", Grouped<AOC_SERVICE>, M;
    AOC_SERVICE_OBLIGATORY_TYPE = 2312/10415, "AoC-Service-Obligatory-Type", Enumerated {
        0 => "NON_BINDING",
        1 => "BINDING",
    }, M;
    AOC_SERVICE_TYPE = 2313/10415, "AoC-Service-Type", Enumerated {
        0 => "NONE",
        1 => "AOC_S",
        2 => "AOC_D",
        3 => "AOC_E",
    }, M;
    AOC_SUBSCRIPTION_INFORMATION = 2314/10415, "AoC-Subscription-Information", Grouped<AOC_SUBSCRIPTION_INFORMATION>, M;
    PREFERRED_AOC_CURRENCY = 2315/10415, "Preferred-AoC-Currency", Unsigned32, M;
    REASON_CODE_3GPP = 2316/10415, "Reason-Code", Enumerated {
        0 => "UNKNOWN",
        1 => "USAGE",
        2 => "COMMUNICATION_ATTEMPT_CHARGE",
        3 => "SETUP_CHARGE",
        4 => "ADD_ON_CHARGE",
    }, m;
    OUTGOING_SESSION_ID = 2320/10415, "Outgoing-Session-Id", UTF8String, M;
    INITIAL_IMS_CHARGING_IDENTIFIER = 2321/10415, "Initial-IMS-Charging-Identifier", UTF8String, M: CARRIER;
    IMS_EMERGENCY_INDICATOR = 2322/10415, "IMS-Emergency-Indicator", Enumerated {
        0 => "NON_EMERGENCY",
        1 => "EMERGENCY",
    }, M;
    MBMS_CHARGED_PARTY = 2323/10415, "MBMS-Charged-Party", Enumerated { 0 => "CONTENT_PROVIDER", 1 => "SUBSCRIBER" }, M;
    IMS_APPLICATION_REFERENCE_IDENTIFIER = 2601/10415, "IMS-Application-Reference-Identifier", UTF8String, M;
    LOW_PRIORITY_INDICATOR = 2602/10415, "Low-Priority-Indicator", Enumerated { 0 => "NO", 1 => "YES" }, M;
    IP_REALM_DEFAULT_INDICATION = 2603/10415, "IP-Realm-Default-Indication", Enumerated {
        0 => "NOT_USED",
        1 => "USED",
    }, M;
    LOCAL_GW_INSERTED_INDICATION = 2604/10415, "Local-GW-Inserted-Indication", Enumerated {
        0 => "NOT_INSERTED",
        1 => "INSERTED",
    }, M;
    TRANSCODER_INSERTED_INDICATION = 2605/10415, "Transcoder-Inserted-Indication", Enumerated {
        0 => "NOT_INSERTED",
        1 => "INSERTED",
    }, M;
    PDP_ADDRESS_PREFIX_LENGTH = 2606/10415, "PDP-Address-Prefix-Length", Unsigned32, M;
    TRANSIT_IOI_LIST = 2701/10415, "Transit-IOI-List", UTF8String, M;
    STATUS_AS_CODE = 2702/10415, "Status-AS-Code", Enumerated { 0 => "FOURXX", 1 => "FIVEXX", 2 => "TIMEOUT" }, M;
    NNI_INFORMATION = 2703/10415, "NNI-Information", Grouped<NNI_INFORMATION>, M;
    NNI_TYPE = 2704/10415, "NNI-Type", Enumerated {
        0 => "NON_ROAMING",
        1 => "WITHOUT_LOOPBACK",
        2 => "WITH_LOOPBACK",
    }, M;
    NEIGHBOUR_NODE_ADDRESS = 2705/10415, "Neighbour-Node-Address", Address, M: NODE_ADDRESS;
    RELATIONSHIP_MODE = 2706/10415, "Relationship-Mode", Enumerated { 0 => "TRUSTED", 1 => "NON_TRUSTED" }, M;
    SESSION_DIRECTION = 2707/10415, "Session-Direction", Enumerated { 0 => "INBOUND", 1 => "OUTBOUND" }, M;
    FROM_ADDRESS = 2708/10415, "From-Address", UTF8String, M: PUBLIC_IDENTITY;
    ACCESS_TRANSFER_INFORMATION = 2709/10415, "Access-Transfer-Information", Grouped<ACCESS_TRANSFER_INFORMATION>, M;
    ACCESS_TRANSFER_TYPE = 2710/10415, "Access-Transfer-Type", Enumerated {
        0 => "PS_TO_CS",
        1 => "CS_TO_PS",
        2 => "PS_TO_PS",
        3 => "CS_TO_CS",
    }, M;
    RELATED_IMS_CHARGING_IDENTIFIER = 2711/10415, "Related-IMS-Charging-Identifier", UTF8String, M: CARRIER;
    RELATED_IMS_CHARGING_IDENTIFIER_NODE = 2712/10415, "Related-IMS-Charging-Identifier-Node", Address, M: NODE_ADDRESS;
    IMS_VISITED_NETWORK_IDENTIFIER = 2713/10415, "IMS-Visited-Network-Identifier", UTF8String, M: REALM;
    TWAN_USER_LOCATION_INFO = 2714/10415, "TWAN-User-Location-Info", Grouped<TWAN_USER_LOCATION_INFO>, M;
    TAD_IDENTIFIER = 2717/10415, "TAD-Identifier", Enumerated { 0 => "CS", 1 => "PS" }, M;
    REASON_HEADER = 3401/10415, "Reason-Header", UTF8String, M: CARRIER;
    INSTANCE_ID = 3402/10415, "Instance-Id", UTF8String, M: IMEI;
    ROUTE_HEADER_RECEIVED = 3403/10415, "Route-Header-Received", UTF8String, M: CARRIER;
    ROUTE_HEADER_TRANSMITTED = 3404/10415, "Route-Header-Transmitted", UTF8String, M: CARRIER;
    SM_DEVICE_TRIGGER_INFORMATION = 3405/10415, "SM-Device-Trigger-Information",
        Grouped<SM_DEVICE_TRIGGER_INFORMATION>, M;
    MTC_IWF_ADDRESS = 3406/10415, "MTC-IWF-Address", Address, M: NODE_ADDRESS;
    SM_DEVICE_TRIGGER_INDICATOR = 3407/10415, "SM-Device-Trigger-Indicator", Enumerated {
        0 => "NO",
        1 => "REQUEST",
        2 => "REPLACE",
        3 => "RECALL",
    }, M;
    SM_SEQUENCE_NUMBER = 3408/10415, "SM-Sequence-Number", Unsigned32, M;
    SMS_RESULT = 3409/10415, "SMS-Result", Unsigned32, M;
    VCS_INFORMATION = 3410/10415, "VCS-Information", Grouped<VCS_INFORMATION>, M;
    BASIC_SERVICE_CODE = 3411/10415, "Basic-Service-Code", Grouped<BASIC_SERVICE_CODE>, M;
    TELESERVICE = 3413/10415, "Teleservice", OctetString, M;
    ISUP_LOCATION_NUMBER = 3414/10415, "ISUP-Location-Number", OctetString, M: LOCATION;
    FORWARDING_PENDING = 3415/10415, "Forwarding-Pending", Enumerated { 0 => "NOT_PENDING", 1 => "PENDING" }, M;
    ISUP_CAUSE = 3416/10415, "ISUP-Cause", Grouped<ISUP_CAUSE>, M;
    NETWORK_CALL_REFERENCE_NUMBER = 3418/10415, "Network-Call-Reference-Number", OctetString, M: CARRIER;
    START_OF_CHARGING = 3419/10415, "Start-of-Charging", Time, M;
    VLR_NUMBER = 3420/10415, "VLR-Number", OctetString, M: NODE_NUMBER;
    CN_OPERATOR_SELECTION_ENTITY = 3421/10415, "CN-Operator-Selection-Entity", Enumerated {
        0 => "BY_UE",
        1 => "BY_NETWORK",
    }, M;
    ISUP_CAUSE_DIAGNOSTICS = 3422/10415, "ISUP-Cause-Diagnostics", OctetString, M;
    ISUP_CAUSE_LOCATION = 3423/10415, "ISUP-Cause-Location", Unsigned32, M;
    ISUP_CAUSE_VALUE = 3424/10415, "ISUP-Cause-Value", Unsigned32, M;
    EPDG_ADDRESS = 3425/10415, "EPDG-Address", Address, M: NODE_ADDRESS;
    ANNOUNCING_UE_HPLMN_IDENTIFIER = 3426/10415, "Announcing-UE-HPLMN-Identifier", UTF8String, M: PLMN;
    ANNOUNCING_UE_VPLMN_IDENTIFIER = 3427/10415, "Announcing-UE-VPLMN-Identifier", UTF8String, M: PLMN;
    COVERAGE_STATUS = 3428/10415, "Coverage-Status", Enumerated { 0 => "OUT_OF_COVERAGE", 1 => "IN_COVERAGE" }, M;
    LAYER_2_GROUP_ID = 3429/10415, "Layer-2-Group-ID", OctetString, M;
    MONITORED_PLMN_IDENTIFIER = 3430/10415, "Monitored-PLMN-Identifier", UTF8String, M: PLMN;
    MONITORING_UE_HPLMN_IDENTIFIER = 3431/10415, "Monitoring-UE-HPLMN-Identifier", UTF8String, M: PLMN;
    MONITORING_UE_IDENTIFIER = 3432/10415, "Monitoring-UE-Identifier", UTF8String, M: IMSI;
    MONITORING_UE_VPLMN_IDENTIFIER = 3433/10415, "Monitoring-UE-VPLMN-Identifier", UTF8String, M: PLMN;
    PC3_CONTROL_PROTOCOL_CAUSE = 3434/10415, "PC3-Control-Protocol-Cause", Integer32, M;
    PC3_EPC_CONTROL_PROTOCOL_CAUSE = 3435/10415, "PC3-EPC-Control-Protocol-Cause", Integer32, M;
    REQUESTED_PLMN_IDENTIFIER = 3436/10415, "Requested-PLMN-Identifier", UTF8String, M: PLMN;
    REQUESTOR_PLMN_IDENTIFIER = 3437/10415, "Requestor-PLMN-Identifier", UTF8String, M: PLMN;
    ROLE_OF_PROSE_FUNCTION = 3438/10415, "Role-Of-ProSe-Function", Enumerated {
        0 => "HPLMN",
        1 => "VPLMN",
        2 => "LOCAL_PLMN",
    }, M;
    USAGE_INFORMATION_REPORT_SEQUENCE_NUMBER = 3439/10415, "Usage-Information-Report-Sequence-Number", Integer32, M;
    PROSE_3RD_PARTY_APPLICATION_ID = 3440/10415, "ProSe-3rd-Party-Application-ID", UTF8String, M: APPLICATION_USER_ID;
    PROSE_DIRECT_COMMUNICATION_TRANSMISSION_DATA_CONTAINER = 3441/10415,
        "ProSe-Direct-Communication-Transmission-Data-Container",
        Grouped<PROSE_DIRECT_COMMUNICATION_TRANSMISSION_DATA_CONTAINER>, M;
    PROSE_DIRECT_DISCOVERY_MODEL = 3442/10415, "ProSe-Direct-Discovery-Model", Enumerated {
        0 => "MODEL_A",
        1 => "MODEL_B",
    }, M;
    PROSE_EVENT_TYPE = 3443/10415, "ProSe-Event-Type", Enumerated {
        0 => "ANNOUNCING",
        1 => "MONITORING",
        2 => "MATCH_REPORT",
    }, M;
    PROSE_FUNCTION_IP_ADDRESS = 3444/10415, "ProSe-Function-IP-Address", Address, M: NODE_ADDRESS;
    PROSE_FUNCTIONALITY = 3445/10415, "ProSe-Functionality", Enumerated {
        0 => "DIRECT_DISCOVERY",
        1 => "EPC_LEVEL_DISCOVERY",
        2 => "DIRECT_COMMUNICATION",
    }, M;
    PROSE_GROUP_IP_MULTICAST_ADDRESS = 3446/10415, "ProSe-Group-IP-Multicast-Address", Address, M;
    PROSE_INFORMATION = 3447/10415, "ProSe-Information", Grouped<PROSE_INFORMATION>, M;
    PROSE_RANGE_CLASS = 3448/10415, "ProSe-Range-Class", Enumerated {
        0 => "RESERVED",
        1 => "M_50",
        2 => "M_100",
        3 => "M_200",
        4 => "M_500",
        5 => "M_1000",
    }, M;
    PROSE_REASON_FOR_CANCELLATION = 3449/10415, "ProSe-Reason-For-Cancellation", Enumerated {
        0 => "PROXIMITY_ALERT",
        1 => "TIME_EXPIRED",
        2 => "REQUESTOR_CANCELLATION",
    }, M;
    PROSE_REQUEST_TIMESTAMP = 3450/10415, "ProSe-Request-Timestamp", Time, M;
    PROSE_ROLE_OF_UE = 3451/10415, "ProSe-Role-Of-UE", Enumerated {
        0 => "ANNOUNCING",
        1 => "MONITORING",
        2 => "REQUESTOR",
        3 => "REQUESTED",
    }, M;
    PROSE_SOURCE_IP_ADDRESS = 3452/10415, "ProSe-Source-IP-Address", Address, M: NODE_ADDRESS;
    PROSE_UE_ID = 3453/10415, "ProSe-UE-ID", OctetString, M: APPLICATION_USER_ID;
    PROXIMITY_ALERT_INDICATION = 3454/10415, "Proximity-Alert-Indication", Enumerated {
        0 => "ALERT",
        1 => "NO_ALERT",
    }, M;
    PROXIMITY_ALERT_TIMESTAMP = 3455/10415, "Proximity-Alert-Timestamp", Time, M;
    PROXIMITY_CANCELLATION_TIMESTAMP = 3456/10415, "Proximity-Cancellation-Timestamp", Time, M;
    PROSE_FUNCTION_PLMN_IDENTIFIER = 3457/10415, "ProSe-Function-PLMN-Identifier", UTF8String, M: PLMN;
    APPLICATION_SPECIFIC_DATA = 3458/10415, "Application-Specific-Data", OctetString, M;
    COVERAGE_INFO = 3459/10415, "Coverage-Info", Grouped<COVERAGE_INFO>, M;
    LOCATION_INFO = 3460/10415, "Location-Info", Grouped<LOCATION_INFO>, M;
    PROSE_DIRECT_COMMUNICATION_RECEPTION_DATA_CONTAINER = 3461/10415,
        "ProSe-Direct-Communication-Reception-Data-Container",
        Grouped<PROSE_DIRECT_COMMUNICATION_RECEPTION_DATA_CONTAINER>, M;
    RADIO_FREQUENCY = 3462/10415, "Radio-Frequency", OctetString, M;
    RADIO_PARAMETER_SET_INFO = 3463/10415, "Radio-Parameter-Set-Info", Grouped<RADIO_PARAMETER_SET_INFO>, M;
    RADIO_PARAMETER_SET_VALUES = 3464/10415, "Radio-Parameter-Set-Values", OctetString, M;
    RADIO_RESOURCES_INDICATOR = 3465/10415, "Radio-Resources-Indicator", Integer32 {
        1 => "OPERATOR_PROVIDER",
        2 => "CONFIGURED",
    }, M;
    TIME_FIRST_RECEPTION = 3466/10415, "Time-First-Reception", Time, M;
    TIME_FIRST_TRANSMISSION = 3467/10415, "Time-First-Transmission", Time, M;
    TRANSMITTER_INFO = 3468/10415, "Transmitter-Info", Grouped<TRANSMITTER_INFO>, M;
    ENHANCED_DIAGNOSTICS = 3901/10415, "Enhanced-Diagnostics", Grouped<ENHANCED_DIAGNOSTICS>, M;
    INTER_UE_TRANSFER = 3902/10415, "Inter-UE-Transfer", Enumerated { 0 => "INTRA", 1 => "INTER" }, M;
    TWAG_ADDRESS = 3903/10415, "TWAG-Address", Address, M: NODE_ADDRESS;
    ANNOUNCEMENT_INFORMATION = 3904/10415, "Announcement-Information", Grouped<ANNOUNCEMENT_INFORMATION>, M;
    ANNOUNCEMENT_IDENTIFIER = 3905/10415, "Announcement-Identifier", Unsigned32, M;
    ANNOUNCEMENT_ORDER = 3906/10415, "Announcement-Order", Unsigned32, M;
    TIME_INDICATOR = 3911/10415, "Time-Indicator", Unsigned32, M;
    QUOTA_INDICATOR = 3912/10415, "Quota-Indicator", Enumerated {
        0 => "QUOTA_IS_NOT_USED_DURING_PLAYBACK",
        1 => "QUOTA_IS_USED_DURING_PLAYBACK",
    }, M;
    PLAY_ALTERNATIVE = 3913/10415, "Play-Alternative", Enumerated { 0 => "SERVED", 1 => "REMOTE" }, M;
    LANGUAGE = 3914/10415, "Language", UTF8String, M;
    PRIVACY_INDICATOR = 3915/10415, "Privacy-Indicator", Enumerated { 0 => "NOT_PRIVATE", 1 => "PRIVATE" }, M;
    CALLED_IDENTITY = 3916/10415, "Called-Identity", UTF8String, M: PUBLIC_IDENTITY;
    CALLED_IDENTITY_CHANGE = 3917/10415, "Called-Identity-Change", Grouped<CALLED_IDENTITY_CHANGE>, M;
    UWAN_USER_LOCATION_INFO = 3918/10415, "UWAN-User-Location-Info", Grouped<UWAN_USER_LOCATION_INFO>, M;
    MONITORING_EVENT_CONFIGURATION_ACTIVITY = 3919/10415, "Monitoring-Event-Configuration-Activity", Integer32 {
        0 => "CREATE",
        1 => "TRANSFER",
        2 => "UPDATE",
        3 => "DELETE",
    }, M;
    MONITORING_EVENT_REPORT_DATA = 3920/10415, "Monitoring-Event-Report-Data", Grouped<MONITORING_EVENT_REPORT_DATA>, M;
    MONITORING_EVENT_INFORMATION = 3921/10415, "Monitoring-Event-Information", Grouped<MONITORING_EVENT_INFORMATION>, M;
    MONITORING_EVENT_FUNCTIONALITY = 3922/10415, "Monitoring-Event-Functionality", Integer32 {
        0 => "CONFIGURATION",
        1 => "REPORTING",
    }, M;
    MONITORING_EVENT_REPORT_NUMBER = 3923/10415, "Monitoring-Event-Report-Number", Unsigned32, M;
    CELLULAR_NETWORK_INFORMATION = 3924/10415, "Cellular-Network-Information", OctetString, M: LOCATION;
    RELATED_CHANGE_CONDITION_INFORMATION = 3925/10415, "Related-Change-Condition-Information",
        Grouped<RELATED_CHANGE_CONDITION_INFORMATION>, M;
    RELATED_TRIGGER = 3926/10415, "Related-Trigger", Grouped<RELATED_TRIGGER>, M;
    CPDT_INFORMATION = 3927/10415, "CPDT-Information", Grouped<CPDT_INFORMATION>, M;
    NIDD_SUBMISSION = 3928/10415, "NIDD-Submission", Grouped<NIDD_SUBMISSION>, M;
    SERVING_NODE_IDENTITY = 3929/10415, "Serving-Node-Identity", DiameterIdentity, M: NODE_HOST;
    CP_CIOT_EPS_OPTIMISATION_INDICATOR = 3930/10415, "CP-CIoT-EPS-Optimisation-Indicator", Enumerated {
        0 => "NOT_APPLY",
        1 => "APPLY",
    }, M;
    SGI_PTP_TUNNELLING_METHOD = 3931/10415, "SGi-PtP-Tunnelling-Method", Enumerated { 0 => "UDP_IP", 1 => "OTHER" }, M;
    UNI_PDU_CP_ONLY_FLAG = 3932/10415, "UNI-PDU-CP-Only-Flag", Enumerated { 0 => "BOTH_UP_CP", 1 => "CP_ONLY" }, M;
    APN_RATE_CONTROL = 3933/10415, "APN-Rate-Control", Grouped<APN_RATE_CONTROL>, M;
    APN_RATE_CONTROL_DOWNLINK = 3934/10415, "APN-Rate-Control-Downlink", Grouped<APN_RATE_CONTROL_DOWNLINK>, M;
    APN_RATE_CONTROL_UPLINK = 3935/10415, "APN-Rate-Control-Uplink", Grouped<APN_RATE_CONTROL_UPLINK>, M;
    ADDITIONAL_EXCEPTION_REPORTS = 3936/10415, "Additional-Exception-Reports", Enumerated {
        0 => "NOT_ALLOWED",
        1 => "ALLOWED",
    }, M;
    RATE_CONTROL_MAX_MESSAGE_SIZE = 3937/10415, "Rate-Control-Max-Message-Size", Unsigned32, M;
    RATE_CONTROL_MAX_RATE = 3938/10415, "Rate-Control-Max-Rate", Unsigned32, M;
    RATE_CONTROL_TIME_UNIT = 3939/10415, "Rate-Control-Time-Unit", Unsigned32 {
        0 => "UNRESTRICTED",
        1 => "MINUTE",
        2 => "HOUR",
        3 => "DAY",
        4 => "WEEK",
    }, M;
    SCS_AS_ADDRESS = 3940/10415, "SCS-AS-Address", Grouped<SCS_AS_ADDRESS>, M;
    SCS_ADDRESS = 3941/10415, "SCS-Address", Address, M: NODE_ADDRESS;
    SCS_REALM = 3942/10415, "SCS-Realm", DiameterIdentity, M: REALM;
    CHARGING_PER_IP_CAN_SESSION_INDICATOR = 4400/10415, "Charging-Per-IP-CAN-Session-Indicator", Enumerated {
        0 => "INACTIVE",
        1 => "ACTIVE",
    }, M;
    ACCESS_NETWORK_INFO_CHANGE = 4401/10415, "Access-Network-Info-Change", Grouped<ACCESS_NETWORK_INFO_CHANGE>, M;
    DISCOVEREE_UE_HPLMN_IDENTIFIER = 4402/10415, "Discoveree-UE-HPLMN-Identifier", UTF8String, M: PLMN;
    DISCOVEREE_UE_VPLMN_IDENTIFIER = 4403/10415, "Discoveree-UE-VPLMN-Identifier", UTF8String, M: PLMN;
    DISCOVERER_UE_HPLMN_IDENTIFIER = 4404/10415, "Discoverer-UE-HPLMN-Identifier", UTF8String, M: PLMN;
    DISCOVERER_UE_VPLMN_IDENTIFIER = 4405/10415, "Discoverer-UE-VPLMN-Identifier", UTF8String, M: PLMN;
    _3GPP_PS_DATA_OFF_STATUS_3GPP = 4406/10415, "3GPP-PS-Data-Off-Status", Enumerated {
        0 => "ACTIVE",
        1 => "INACTIVE",
    }, M;
    UNUSED_QUOTA_TIMER = 4407/10415, "Unused-Quota-Timer", Unsigned32, M;
    ANNOUNCING_PLMN_ID = 4408/10415, "Announcing-PLMN-ID", UTF8String, M: PLMN;
    PROSE_UE_TO_NETWORK_RELAY_UE_ID = 4409/10415, "ProSe-UE-to-Network-Relay-UE-ID",
        OctetString, M: APPLICATION_USER_ID;
    PROSE_TARGET_LAYER_2_ID = 4410/10415, "ProSe-Target-Layer-2-ID", OctetString, M: APPLICATION_USER_ID;
    RELAY_IP_ADDRESS = 4411/10415, "Relay-IP-address", Address, M: NODE_ADDRESS;
    TARGET_IP_ADDRESS = 4412/10415, "Target-IP-Address", Address, M: IP_OF_SUBSCRIBER;
    FE_IDENTIFIER_LIST = 4413/10415, "FE-Identifier-List", UTF8String, M;
}
