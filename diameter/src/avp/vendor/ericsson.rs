//! AVPs of Ericsson (vendor 193).

crate::avps! {
    ERICSSON_SIP_AUTHORIZATION = 256/193, "Ericsson-SIP-Authorization", Grouped, m;
    ERICSSON_DIGEST_HA2 = 257/193, "Ericsson-Digest-HA2", UTF8String, m;
    UNASIGNED = 258/193, "Unasigned", OctetString, m: NODE_ADDRESS;
    BARRING_INDICATION = 259/193, "Barring-Indication", Enumerated { 0 => "FALSE", 1 => "TRUE" }, m;
    PUBLIC_IDENTIFICATION = 260/193, "Public-Identification", Grouped, m;
    ACC_SERVICE_TYPE = 261/193, "Acc-Service-Type", Enumerated { 0 => "Audio Conference", 1 => "Video Conference" }, M;
    ACC_RECEIVED_OCTETS = 262/193, "Acc-Received-Octets", Unsigned32, m;
    ACC_RECEIVED_PACKETS = 263/193, "Acc-Received-Packets", Unsigned32, m;
    ACC_RECEIVED_DURATION = 264/193, "Acc-Received-Duration", Unsigned32, m;
    ACC_RECEIVED_BURSTS = 265/193, "Acc-Received-Bursts", Unsigned32, m;
    ACC_SENT_OCTETS = 266/193, "Acc-Sent-Octets", Unsigned32, m;
    ACC_SENT_PACKETS = 267/193, "Acc-Sent-Packets", Unsigned32, m;
    ACC_SENT_DURATION = 268/193, "Acc-Sent-Duration", Unsigned32, m;
    ACC_SENT_BURSTS = 269/193, "Acc-Sent-Bursts", Unsigned32, m;
    ACC_REPORTED_PACKETS_RECEIVED = 270/193, "Acc-Reported-Packets-Received", Unsigned32, m;
    ACC_REPORTED_PACKETS_SENT = 271/193, "Acc-Reported-Packets-Sent", Unsigned32, m;
    ACC_RECEIVER_REPORTS = 272/193, "Acc-Receiver-Reports", Unsigned32, m;
    ACC_SENDER_REPORTS = 273/193, "Acc-Sender-Reports", Unsigned32, m;
    ACC_AGGREGATED_NUMBERS = 274/193, "Acc-Aggregated-Numbers", Grouped, m;
    ACC_TALK_BURST_SENT = 275/193, "Acc-Talk-Burst-Sent", Grouped, m;
    ACC_TALK_BURST_RECEIVED = 276/193, "Acc-Talk-Burst-Received", Grouped, m;
    REGISTRATION_TYPE = 277/193, "Registration-Type", Enumerated {
        0 => "INITIAL_REGISTRATION",
        1 => "RE_REGISTRATION",
        2 => "DEREGISTRATION",
    }, m;
    SSO_DATA = 278/193, "SSO-Data", Grouped, m;
    SSO_STATUS = 280/193, "SSO-Status", Enumerated { 0 => "NON_VALID", 1 => "NON_TRUSTED" }, M;
    ACCESS_NETWORK_IDENTIFIER = 281/193, "Access-Network-Identifier", Grouped, m;
    INCOMING_ACCESS_NETWORK_IDENTIFIER = 282/193, "Incoming-Access-Network-Identifier", UTF8String, m;
    OUTGOING_ACCESS_NETWORK_IDENTIFIER = 283/193, "Outgoing-Access-Network-Identifier", UTF8String, m;
    IMS_SERVICE_IDENTIFICATION = 284/193, "IMS-Service-Identification", UTF8String, M;
    ERICSSON_SERVICE_INFORMATION = 285/193, "Ericsson-Service-Information", Grouped, M;
    CALLED_PARTY_ORIGINAL_ADDRESS = 286/193, "Called-Party-Original-Address", UTF8String, m: SUBSCRIBER;
    MMINVITESTATUS = 287/193, "MMInviteStatus", Enumerated { 0 => "MMInvite_sent", 1 => "MMInvite_delivered" }, m;
    ACTIVITY_INFORMATION = 288/193, "Activity-Information", Grouped, M;
    FEATURE_TAG = 289/193, "Feature-Tag", OctetString, M;
    RULE_SPACE_SUGGESTION = 290/193, "Rule-Space-Suggestion", UTF8String, M;
    RULE_SPACE_DECISION = 291/193, "Rule-Space-Decision", UTF8String, M;
    BEARER_CONTROL_OPTIONS = 292/193, "Bearer-Control-Options", Unsigned32, M;
    BEARER_CONTROL_REJECT = 293/193, "Bearer-Control-Reject", Enumerated { 0 => "REJECT_THE_REQUEST" }, m;
    ARP = 294/193, "ARP", Unsigned32, m;
    SERVICE_RATING_INFO = 295/193, "Service-Rating-Info", Grouped, m;
    INSTANCE_STOP_INDICATION = 296/193, "Instance-Stop-Indication", Enumerated {
        0 => "Successful_Stop",
        1 => "RE_Unsuccessful_Stop",
        2 => "Unknown_Reason_Stop",
    }, m;
    MMS_INFO = 297/193, "MMS-Info", Grouped, m;
    WSP_INFO = 298/193, "WSP-Info", Grouped, m;
    HTTP_INFO = 299/193, "HTTP-Info", Grouped, m;
    FTP_INFO = 300/193, "FTP-Info", Grouped, m;
    RTSP_INFO = 301/193, "RTSP-Info", Grouped, m;
    SIP_INFO = 302/193, "SIP-Info", Grouped, m;
    MM_ORIGINATOR = 303/193, "MM-Originator", UTF8String, m;
    MM_DESTINATION = 304/193, "MM-Destination", UTF8String, m;
    MM_CC_DESTINATION = 305/193, "MM-CC-Destination", UTF8String, m;
    MM_BCC_DESTINATION = 306/193, "MM-BCC-Destination", UTF8String, m;
    CONTENT_LOCATION = 307/193, "Content-Location", UTF8String, m: LOCATION;
    MESSAGE_TYPE_ERICSSON = 308/193, "Message-Type", Unsigned32, m;
    URI = 309/193, "URI", UTF8String, m: PUBLIC_IDENTITY;
    OPERATOR_DEFINED_FIELD = 310/193, "Operator-Defined-Field", Grouped, m;
    FIELD_NAME = 311/193, "Field-Name", UTF8String, m;
    FIELD_VALUE = 312/193, "Field-Value", OctetString, m;
    HOST = 313/193, "Host", UTF8String, m: NODE_ADDRESS;
    WSP_PDU_TYPE = 314/193, "WSP-PDU-Type", Unsigned32, m;
    REQUEST_METHOD = 315/193, "Request-Method", UTF8String, m;
    FILE_NAME = 316/193, "File-Name", UTF8String, m;
    COMMAND = 317/193, "Command", UTF8String, m;
    COMMAND_ARG = 318/193, "Command-Arg", UTF8String, m;
    TRANSPORT_PROTOCOL = 319/193, "Transport-Protocol", UTF8String, m;
    SERVER_IP_ADDRESS = 320/193, "Server-IP-Address", UTF8String, m: IP_OF_SUBSCRIBER;
    PDP_CONTEXT_TYPE_ERICSSON = 321/193, "PDP-Context-Type", Enumerated { 0 => "PRIMARY", 1 => "SECONDARY" }, M;
    ACTIVE_TIME_REPORTING = 322/193, "Active-Time-Reporting", Enumerated {
        0 => "NO_REPORTING",
        1 => "REPORT_TIME_STAMP",
        2 => "REPORT_TIME_STAMP_VOLUME",
    }, M;
    ACTIVE_TIME_REPORT = 323/193, "Active-Time-Report", Grouped, M;
    ACTIVE_TIME_REPORT_START_TIME = 324/193, "Active-Time-Report-Start-Time", Time, M;
    ACTIVE_TIME_REPORT_END_TIME = 325/193, "Active-Time-Report-End-Time", Time, M;
    TIME_QUOTA_MEASUREMENT = 326/193, "Time-Quota-Measurement", Grouped, M;
    TIME_QUOTA_METHOD = 327/193, "Time-Quota-Method", Enumerated {
        1 => "DURATION",
        2 => "INACTIVITY_INCLUDED",
        3 => "INACTIVITY",
        4 => "ACTIVE_PERIODS",
    }, M;
    TIME_QUOTA_RESOLUTION = 328/193, "Time-Quota-Resolution", Unsigned32, M;
    TIME_QUOTA_INACTIVITY_TIME = 329/193, "Time-Quota-Inactivity-Time", Unsigned32, M;
    USER_REDIRECTED = 330/193, "User-Redirected", Grouped, M;
    USER_AGENT = 331/193, "User-Agent", UTF8String, m;
    URL_MODIFIER = 332/193, "URL-Modifier", Enumerated { 1 => "APPEND_URL" }, M;
    GPRS_ROAMING_STATUS = 333/193, "GPRS-Roaming-Status", Enumerated { 0 => "HOME", 1 => "VISITED" }, M;
    WILDCARDED_PSI = 334/193, "Wildcarded-PSI", UTF8String, M;
    SIP_REASON = 335/193, "SIP-Reason", Grouped, m;
    SIP_REASON_CAUSE = 336/193, "SIP-Reason-Cause", Unsigned32, m;
    SIP_REASON_TEXT = 337/193, "SIP-Reason-Text", UTF8String, m;
    SIP_RINGING_TIMESTAMP = 338/193, "SIP-Ringing-Timestamp", Time, M;
    QUOTA_DEDUCTION_START = 339/193, "Quota-Deduction-Start", Enumerated {
        0 => "SIP_INVITE",
        1 => "SIP_180_Ringing",
        2 => "SIP_200_OK",
    }, m;
    EVENT_NTP_TIMESTAMP = 340/193, "Event-NTP-Timestamp", OctetString, m;
    GRANTED_SERVICE_UNIT_ERICSSON = 431/193, "Granted-Service-Unit", Grouped, m;
    USED_SERVICE_UNIT_ERICSSON = 446/193, "Used-Service-Unit", Grouped, m;
    MULTIPLE_SERVICES_CREDIT_CONTROL_ERICSSON = 456/193, "Multiple-Services-Credit-Control", Grouped, m;
    SCAP_FINAL_UNIT_INDICATION = 601/193, "SCAP-Final-Unit-Indication", Unsigned32, M;
    SCAP_CHECK_BALANCE_RESULT = 614/193, "SCAP-Check-Balance-Result", OctetString, M;
    REQUESTED_SERVICE = 701/193, "Requested-Service", UTF8String, M;
    REPORTING_REASON_ERICSSON = 872/193, "Reporting-Reason", Enumerated {
        2 => "FINAL",
        3 => "QUOTA_EXHAUSTED",
        6 => "RATING_CONDITION_CHANGE",
        7 => "FORCED_REAUTHORISATION",
    }, m;
    EVENT_TRIGGER_ERICSSON = 1006/193, "Event-Trigger", Enumerated {
        0 => "SGSN_CHANGE",
        1 => "QOS_CHANGE",
        2 => "RAT_CHANGE",
        3 => "TFT_CHANGE",
        4 => "PLMN_CHANGE",
        100 => "TIME_CHANGE",
    }, m;
    ACC_WS_FILE = 1024/193, "Acc-WS-File", Grouped, m;
    ACC_WS_MOTION = 1026/193, "Acc-WS-Motion", Grouped, m;
    SENT_VOLUME = 1030/193, "Sent-Volume", Unsigned64, m;
    RECEIVED_VOLUME = 1031/193, "Received-Volume", Unsigned64, m;
    FORMAT = 1032/193, "Format", UTF8String, m;
    UNASSIGNED = 1033/193, "Unassigned", OctetString, m: NODE_ADDRESS;
    DURATION = 1034/193, "Duration", Unsigned64, m;
    WS_INFORMATION = 1035/193, "WS-Information", Grouped, m;
    VPN_INFORMATION = 1036/193, "VPN-Information", Grouped, m;
    INCOMING_DIALOG = 1037/193, "Incoming-Dialog", Grouped, m;
    OUTGOING_DIALOG = 1038/193, "Outgoing-Dialog", Grouped, m;
    FROM = 1039/193, "From", UTF8String, m;
    TO = 1040/193, "To", UTF8String, m;
    TRUNK_CONTEXT = 1041/193, "Trunk-Context", UTF8String, m;
    ROUTE_HEADER = 1042/193, "Route-Header", UTF8String, m;
    COMPANY_NAME = 1043/193, "Company-Name", UTF8String, m;
    GROUP_NAME = 1044/193, "Group-Name", UTF8String, m;
    ORIGINATING_SITE_NAME = 1045/193, "Originating-Site-Name", UTF8String, m: SUBSCRIBER;
    TERMINATING_SITE_NAME = 1046/193, "Terminating-Site-Name", UTF8String, m;
    SERVICE_CODE = 1047/193, "Service-Code", UTF8String, m;
    TYPE_OF_ACCESS = 1048/193, "Type-Of-Access", UTF8String, m;
    CALL_TYPE = 1049/193, "Call-Type", UTF8String, m;
    SERVICE_SUBSCRIBER_ID = 1050/193, "Service-Subscriber-Id", UTF8String, m: SUBSCRIBER;
    COST_DISTRIBUTION_CODE = 1051/193, "Cost-Distribution-Code", UTF8String, m;
    TYPE_OF_TERMINATION = 1052/193, "Type-of-Termination", UTF8String, m;
    PRIVATE_NUMBER_CALLING_PARTY = 1053/193, "Private-Number-Calling-Party", UTF8String, m: SUBSCRIBER;
    PRIVATE_NUMBER_CALLED_PARTY = 1054/193, "Private-Number-Called-Party", UTF8String, m: SUBSCRIBER;
    CHARGING_RULE_AUTHORIZATION = 1055/193, "Charging-Rule-Authorization", Grouped, M;
    AUTHORIZATION_STATE = 1056/193, "Authorization-State", Enumerated {
        0 => "AUTHORIZED",
        1 => "UNAUTHORIZED_DUE_TO_CALENDAR_TIME",
        2 => "UNAUTHORIZED_DUE_TO_ROAMING",
        3 => "UNAUTHORIZED_DUE_TO_QOS",
        4 => "UNAUTHORIZED_DUE_TO_BLACKLISTING",
        5 => "UNAUTHORIZED_DUE_TO_TERMINAL_LIMITATIONS",
        6 => "UNAUTHORIZED_DUE_TO_USER_DEFINED_REASON_1",
        7 => "UNAUTHORIZED_DUE_TO_USER_DEFINED_REASON_2",
        8 => "UNAUTHORIZED_DUE_TO_USER_DEFINED_REASON_3",
        9 => "UNAUTHORIZED_DUE_TO_USER_DEFINED_REASON_4",
        10 => "UNAUTHORIZED_DUE_TO_USER_DEFINED_REASON_5",
        11 => "UNAUTHORIZED_DUE_TO_UNKNOWN_REASON",
        12 => "UNAUTHORIZED_DUE_TO_USAGE_REPORTING_OVER_GX_QBAU",
    }, M;
    AUTHORIZATION_STATE_CHANGE_TIME = 1057/193, "Authorization-State-Change-Time", Time, M;
    AUTHORIZATION_VALIDITY_TIME = 1058/193, "Authorization-Validity-Time", Time, m;
    NEXT_AUTHORIZATION_STATE = 1059/193, "Next-Authorization-State", Enumerated {
        0 => "NEXT_STATE_AUTHORIZED",
        1 => "NEXT_STATE_DENIED_CALENDAR_TIME",
    }, M;
    GX_CAPABILITY_LIST = 1060/193, "Gx-Capability-List", Unsigned32, M;
    MMT_INFORMATION = 1061/193, "MMT-Information", Grouped, M;
    TIME_ZONE_ERICSSON = 1062/193, "Time-Zone", UTF8String, m;
    USER_URL = 1069/193, "User-URL", UTF8String, m;
    REDIRECT_ACKNOWLEDGEMENT = 1070/193, "Redirect-Acknowledgement", UTF8String, m;
    DEFAULT_HANDLING = 1071/193, "Default-Handling", Enumerated {
        0 => "SESSION_CONTINUED",
        1 => "SESSION_TERMINATED",
    }, m;
    SUBSCRIBED_MEDIA_PROFILE = 1072/193, "Subscribed-Media-Profile", Unsigned32, m;
    OTHER_PARTY_ID_MNP_RN = 1079/193, "Other-Party-Id-MNP-RN", UTF8String, m: SUBSCRIBER;
    OTHER_PARTY_ID_LOCATION = 1080/193, "Other-Party-Id-Location", UTF8String, m: SUBSCRIBER;
    MEDIA_STATISTICS = 1084/193, "Media-Statistics", Grouped, m;
    MEDIA_INTERFACE_STATISTICS = 1085/193, "Media-Interface-Statistics", Grouped, m;
    MEDIA_INTERFACE_FLOW_STATISTICS = 1086/193, "Media-Interface-Flow-Statistics", Grouped, m;
    PACKETS_DISCARDED_FILTERING = 1087/193, "Packets-Discarded-Filtering", Unsigned64, m;
    OCTETS_DISCARDED_FILTERING = 1088/193, "Octets-Discarded-Filtering", Unsigned64, m;
    PACKETS_DISCARDED_POLICING = 1089/193, "Packets-Discarded-Policing", Unsigned64, m;
    OCTETS_DISCARDED_POLICING = 1090/193, "Octets-Discarded-Policing", Unsigned64, m;
    PACKETS_OUT_OF_SEQUENCE = 1091/193, "Packets-Out-Of-Sequence", Unsigned64, m;
    PACKETS_LOST = 1092/193, "Packets-Lost", Unsigned64, m;
    RTCP_REPORTED_AVERAGE_JITTER = 1093/193, "RTCP-Reported-Average-Jitter", Unsigned32, m;
    RTCP_REPORTED_PACKETS_LOST = 1094/193, "RTCP-Reported-Packets-Lost", Unsigned64, m;
    ACCEPTED_MRSP_CHUNKS = 1095/193, "Accepted-MRSP-Chunks", Unsigned64, m;
    DISCARDED_MSRP_CHUNKS = 1096/193, "Discarded-MSRP-Chunks", Unsigned64, m;
    USER_IP_ADDRESS = 1097/193, "User-IP-Address", Address, m: SUBSCRIBER;
    LOCATION = 1098/193, "Location", Grouped, m;
    NETWORK_LOCATION = 1099/193, "Network-Location", UTF8String, m: LOCATION;
    USER_SIDE = 1100/193, "User-Side", Enumerated { 0 => "Calling_side", 1 => "Called_side" }, m;
    MEDIA_STATISTICS_SIDE = 1101/193, "Media-Statistics-Side", Enumerated {
        0 => "CALLING_SIDE",
        1 => "CALLED_SIDE",
    }, m;
    ERICSSON_REQUESTED_DOMAIN = 1102/193, "Ericsson-Requested-Domain", Enumerated { 0 => "IPCAN_Domain" }, m;
    OTHER_PARTY_ID_MNP = 1103/193, "Other-Party-Id-MNP", Grouped, m;
    OTHER_PARTY_ID_MNP_IMSI = 1104/193, "Other-Party-Id-MNP-IMSI", UTF8String, m: IMSI;
    OTHER_PARTY_ID_MNP_RESULT = 1105/193, "Other-Party-Id-MNP-Result", Unsigned32, m;
    CORE_ANNOUNCEMENT_DATA = 1106/193, "Core-Announcement-Data", Grouped, m;
    CORE_ANNOUNCEMENT_LOGIC = 1107/193, "Core-Announcement-Logic", Enumerated {
        0 => "Play_to_none_of_the_parties",
        1 => "Play_to_calling_party",
        2 => "Play_to_called_party",
        3 => "Play_to_both_parties",
    }, m;
    CORE_ANNOUNCEMENT_CODE = 1108/193, "Core-Announcement-Code", Unsigned32, m;
    CORE_IMMEDIATE_ANNOUNCEMENT = 1109/193, "Core-Immediate-Announcement", Grouped, m;
    CORE_ANNOUNCEMENT_ID = 1110/193, "Core-Announcement-Id", Unsigned32, m;
    CORE_ANNOUNCEMENT_VARIABLE = 1111/193, "Core-Announcement-Variable", Grouped, m;
    CORE_ANNOUNCEMENT_VARIABLE_DATE = 1112/193, "Core-Announcement-Variable-Date", UTF8String, m;
    CORE_ANNOUNCEMENT_VARIABLE_ID = 1113/193, "Core-Announcement-Variable-Id", Unsigned32, m;
    CORE_ANNOUNCEMENT_VARIABLE_INTEGER = 1114/193, "Core-Announcement-Variable-Integer", Unsigned32, m;
    CORE_ANNOUNCEMENT_VARIABLE_NUMBER = 1115/193, "Core-Announcement-Variable-Number", UTF8String, m: SUBSCRIBER;
    CORE_ANNOUNCEMENT_VARIABLE_TIME = 1116/193, "Core-Announcement-Variable-Time", UTF8String, m;
    CORE_MID_TIME_ANNOUNCEMENT = 1117/193, "Core-Mid-Time-Announcement", Grouped, m;
    CORE_ANNOUNCEMENT_MID_TIME_MOMENT = 1118/193, "Core-Announcement-Mid-Time-Moment", Unsigned32, m;
    CORE_END_TIME_ANNOUNCEMENT = 1119/193, "Core-End-Time-Announcement", Grouped, m;
    PRIMARY_INTEREXCHANGE_CARRIER = 1120/193, "Primary-Interexchange-Carrier", UTF8String, m;
    ROAMING_POSITION = 1121/193, "Roaming-Position", Unsigned32, m;
    SERVICE_SCENARIO = 1122/193, "Service-Scenario", Unsigned32, m;
    SERVICE_EXTENSION = 1123/193, "Service-Extension", Unsigned32, m;
    SMSC_ADDRESS_ERICSSON = 1124/193, "SMSC-Address", UTF8String, m: NODE_ADDRESS;
    START_OF_CALL = 1125/193, "Start-Of-Call", Time, m;
    SUBSCRIPTION_TYPE = 1126/193, "Subscription-Type", Unsigned32, m;
    CONFERENCE_ID = 1127/193, "Conference-Id", UTF8String, m;
    RELATED_ICID = 1128/193, "Related-ICID", UTF8String, M;
    SUPPLEMENTARY_SERVICE_INFORMATION = 1129/193, "Supplementary-Service-Information", Grouped, M;
    SUPPLEMENTARY_SERVICE_IDENTITY = 1130/193, "Supplementary-Service-Identity", Unsigned32, M;
    SUPPLEMENTARY_SERVICE_ACTION = 1131/193, "Supplementary-Service-Action", Unsigned32, M;
    CONFERENCE_PARTICIPANT_COUNT = 1132/193, "Conference-Participant-Count", Unsigned32, m;
    REDIRECTING_PARTY_ADDRESS = 1133/193, "Redirecting-Party-Address", UTF8String, M: SUBSCRIBER;
    AWARE_POLICY_BASED_ROUTING_PROFILE = 1134/193, "Aware-Policy-based-Routing-Profile", UTF8String, m;
    QOS_PROFILE_ID_ERICSSON = 1137/193, "QoS-Profile-Id", Unsigned32, m;
    CONTENT_FILTERING_PROFILE_ID = 1138/193, "Content-Filtering-Profile-Id", Unsigned32, m;
    ACCESS_CONTROL_PROFILE_ID = 1139/193, "Access-Control-Profile-Id", Unsigned32, m;
    PS_PREVIOUS_INFORMATION = 1140/193, "PS-Previous-Information", Grouped, m;
    CALLING_PARTY_ADDRESS_PRESENTATION_STATUS = 1141/193, "Calling-Party-Address-Presentation-Status", Enumerated {
        0 => "PRESENTATION_ALLOWED",
        1 => "PRESENTATION_RESTRICTED",
        2 => "UNKNOWN",
    }, M;
    CALLED_ASSERTED_IDENTITY_PRESENTATION_STATUS = 1142/193, "Called-Asserted-Identity-Presentation-Status",
        Enumerated {
            0 => "PRESENTATION_ALLOWED",
            1 => "PRESENTATION_RESTRICTED",
        }, M;
    CREDIT_INSTANCE_ID = 1143/193, "Credit-Instance-Id", OctetString, M;
    SERVICE_START_TIMESTAMP = 1144/193, "Service-Start-Timestamp", Time, M;
    CUMULATIVE_USED_SERVICE_UNIT = 1145/193, "Cumulative-Used-Service-Unit", Grouped, M;
    CUSTOMER_ID = 1146/193, "Customer-Id", OctetString, M: SUBSCRIBER;
    MCID_INFORMATION = 1147/193, "MCID-Information", Grouped, m;
    CONTACT_HEADER = 1148/193, "Contact-Header", UTF8String, m;
    TO_HEADER = 1149/193, "To-Header", UTF8String, m;
    HISTORY_INFO_HEADER = 1150/193, "History-Info-Header", UTF8String, m;
    REFERRED_BY_HEADER = 1151/193, "Referred-By-Header", UTF8String, m;
    MCID_REGISTER_TIMESTAMP = 1152/193, "MCID-Register-Timestamp", Time, m;
    FROM_HEADER = 1153/193, "From-Header", UTF8String, M;
    CONFERENCE_SERVICE_INFORMATION = 1154/193, "Conference-Service-Information", Unsigned32, m;
    ORIGINATING_IDENTITY_RESTRICTION_SERVICE_INFORMATION = 1155/193,
        "Originating-Identity-Restriction-Service-Information",
        Enumerated {
            0 => "Temporary_mode_restrict_identity_only",
            1 => "Temporary_mode_restrict_all_private_information",
            100 => "Permanent_mode_restrict_identity_only",
            101 => "Permanent_mode_restrict_all_private_information",
        }, m;
    EXTENSION_FIELD = 1156/193, "Extension-Field", Grouped, m;
    EXTENSION_FIELD_TYPE = 1157/193, "Extension-Field-Type", Unsigned32, m;
    EXTENSION_FIELD_VALUE = 1158/193, "Extension-Field-Value", OctetString, m;
    MAX_NO_CONTACTS = 1159/193, "Max-No-Contacts", Unsigned32, m;
    DIAL_AROUND_INDICATOR = 1160/193, "Dial-Around-Indicator", UTF8String, m;
    TERMINATING_IDENTITY_RESTRICTION_SERVICE_INFORMATION = 1161/193,
        "Terminating-Identity-Restriction-Service-Information",
        Enumerated {
            0 => "Temporary_mode",
            100 => "Permanent_mode",
        }, m;
    MALICIOUS_COMMUNICATION_IDENTIFICATION_SERVICE_INFORMATION = 1162/193,
        "Malicious-Communication-Identification-Service-Information",
        Enumerated {
            0 => "Temporary_mode",
            100 => "Permanent_mode",
        }, m;
    ERICSSON_FINAL_UNIT_INDICATION_VALIDITY_TIME = 1163/193, "Ericsson-Final-Unit-Indication-Validity-Time",
        UTF8String, m;
    ERICSSON_QOS_PROFILE = 1164/193, "Ericsson-QoS-Profile", Grouped, m;
    TRAFFIC_CLASS = 1165/193, "Traffic-Class", Enumerated {
        0 => "Subscribed",
        1 => "Conversational",
        2 => "Streaming",
        3 => "Interactive",
        4 => "Background",
    }, m;
    GUARANTEED_BIT_RATE_FOR_UPLINK = 1166/193, "Guaranteed-Bit-Rate-For-Uplink", Unsigned32, m;
    GUARANTEED_BIT_RATE_FOR_UPLINK_SUBSCRIBED = 1167/193, "Guaranteed-Bit-Rate-For-Uplink-Subscribed", Enumerated {
        0 => "SPECIFIED_BY_OTHER_PARAMETER",
        1 => "SUBSCRIBED",
    }, m;
    GUARANTEED_BIT_RATE_FOR_DOWNLINK = 1168/193, "Guaranteed-Bit-Rate-For-Downlink", Unsigned32, m;
    GUARANTEED_BIT_RATE_FOR_DOWNLINK_SUBSCRIBED = 1169/193, "Guaranteed-Bit-Rate-For-Downlink-Subscribed", Enumerated {
        0 => "SPECIFIED_BY_OTHER_PARAMETER",
        1 => "SUBSCRIBED",
    }, m;
    ERICSSON_GEOGRAPHICAL_LOCATION = 1170/193, "Ericsson-Geographical-Location", Grouped, m;
    ERICSSON_LOCATION_MCC_MNC = 1171/193, "Ericsson-Location-MCC-MNC", UTF8String, m: LOCATION;
    ERICSSON_LOCATION_AREA_CODE = 1172/193, "Ericsson-Location-Area-Code", OctetString, m: LOCATION;
    ERICSSON_GEO_LOCATION_CELL_IDENTITY = 1173/193, "Ericsson-Geo-Location-Cell-Identity", OctetString, m: LOCATION;
    ERICSSON_GEO_LOCATION_SERVICE_AREA_CODE = 1174/193, "Ericsson-Geo-Location-Service-Area-Code",
        OctetString, m: LOCATION;
    ERICSSON_GEO_LOCATION_ROUTING_AREA_CODE = 1175/193, "Ericsson-Geo-Location-Routing-Area-Code",
        OctetString, m: LOCATION;
    MCID_CALLING_PARTY_ADDRESS = 1176/193, "MCID-Calling-Party-Address", UTF8String, m: SUBSCRIBER;
    MCID_CALLED_PARTY_ADDRESS = 1177/193, "MCID-Called-Party-Address", UTF8String, m: SUBSCRIBER;
    OCCURRENCE_TIMESTAMP = 1178/193, "Occurrence-Timestamp", Time, m;
    OCCURRENCE_TIMESTAMP_MILLISECONDS = 1179/193, "Occurrence-Timestamp-Milliseconds", Unsigned32, m;
    SIP_REQUEST_TIMESTAMP_MILLISECONDS = 1180/193, "SIP-Request-Timestamp-Milliseconds", Unsigned32, m;
    SIP_RESPONSE_TIMESTAMP_MILLISECONDS = 1181/193, "SIP-Response-Timestamp-Milliseconds", Unsigned32, m;
    SESSION_PRIORITY_ERICSSON = 1182/193, "Session-Priority", Enumerated { 0 => "Normal", 1 => "Emergency" }, m;
    SERVED_USER_ADDRESS = 1183/193, "Served-User-Address", UTF8String, m: SUBSCRIBER;
    COMMUNICATION_DETAILS = 1184/193, "Communication-Details", Grouped, m;
    COMMUNICATION_TIMESTAMP = 1185/193, "Communication-Timestamp", Time, m;
    P_ASSERTED_IDENTITY_HEADER = 1186/193, "P-Asserted-Identity-Header", UTF8String, m;
    REQUEST_URI = 1187/193, "Request-URI", UTF8String, m: PUBLIC_IDENTITY;
    PRIVACY_HEADER = 1188/193, "Privacy-Header", UTF8String, m;
    R_INDEX_VALUE = 1190/193, "R-Index-Value", Integer32, m;
    ERICSSON_LOCATION_NUMBER = 1191/193, "Ericsson-Location-Number", OctetString, m: LOCATION;
    ERICSSON_SECONDARY_DIGEST_HA1 = 1192/193, "Ericsson-Secondary-Digest-HA1", UTF8String, M;
    ONE_TIME_REDIRECT_CONTROL = 1193/193, "One-Time-Redirect-Control", Unsigned32, m;
    VLR_NUMBER_ERICSSON = 1195/193, "VLR-Number", UTF8String, m: NODE_ADDRESS;
    SUBSCRIPTION_ID_NATURE = 1196/193, "Subscription-Id-Nature", Unsigned32, m;
    ERICSSON_SUBSCRIPTION_EVENT = 1200/193, "Ericsson-Subscription-Event", Enumerated {
        0 => "Session_Termination",
        1 => "Subscriptions_Lost",
    }, m;
    ERICSSON_MULTIPLE_ENTRIES_LIMIT = 1201/193, "Ericsson-Multiple-Entries-Limit", OctetString, m;
    ERICSSON_SUBSCRIPTION_TAG = 1202/193, "Ericsson-Subscription-Tag", Unsigned32, m;
    ERICSSON_SUBSCRIPTION_TRIGGER_DATA = 1203/193, "Ericsson-Subscription-Trigger-Data", OctetString, m;
    ERICSSON_SUBSCRIPTION_CONTEXT = 1204/193, "Ericsson-Subscription-Context", Enumerated {
        0 => "Current_active_sessions",
        1 => "Current_active_sessions_and_new_sessions",
    }, m;
    ERICSSON_SUBSCRIPTION_SESSION_SCOPE = 1205/193, "Ericsson-Subscription-Session-Scope", Enumerated {
        0 => "Individual_session",
        1 => "Set_of_sessions",
    }, m;
    GSM_CALL_REFERENCE_NUMBER = 1206/193, "GSM-Call-Reference-Number", UTF8String, m: SUBSCRIBER;
    MSC_ADDRESS_ERICSSON = 1207/193, "MSC-Address", UTF8String, m: NODE_ADDRESS;
    CALLING_PARTY = 1208/193, "Calling-Party", Grouped, m;
    CALLING_PARTY_TYPE = 1209/193, "Calling-Party-Type", Unsigned32, m;
    CALLING_PARTY_VALUE = 1210/193, "Calling-Party-Value", UTF8String, m: SUBSCRIBER;
    CALLING_PARTY_LOCATION = 1211/193, "Calling-Party-Location", Grouped, m;
    CALLING_PARTY_LOCATION_NUMBER = 1212/193, "Calling-Party-Location-Number", UTF8String, m: SUBSCRIBER;
    CALLING_PARTY_LOCATION_CELL_ID = 1213/193, "Calling-Party-Location-Cell-Id", UTF8String, m: SUBSCRIBER;
    CALLING_PARTY_LOCATION_INDICATOR = 1214/193, "Calling-Party-Location-Indicator", Unsigned32, m;
    CALLED_PARTY = 1215/193, "Called-Party", Grouped, m;
    CALLED_PARTY_TYPE = 1216/193, "Called-Party-Type", Unsigned32, m;
    CALLED_PARTY_VALUE = 1217/193, "Called-Party-Value", UTF8String, m: SUBSCRIBER;
    CALLED_PARTY_LOCATION = 1218/193, "Called-Party-Location", Grouped, m;
    CALLED_PARTY_LOCATION_NUMBER = 1219/193, "Called-Party-Location-Number", UTF8String, m: SUBSCRIBER;
    CALLED_PARTY_LOCATION_CELL_ID = 1220/193, "Called-Party-Location-Cell-Id", UTF8String, m: SUBSCRIBER;
    CALLED_PARTY_LOCATION_INDICATOR = 1221/193, "Called-Party-Location-Indicator", Unsigned32, m;
    CALLED_PARTY_NETWORK_ID = 1222/193, "Called-Party-Network-Id", Unsigned32, m;
    REDIRECTING_PARTY = 1223/193, "Redirecting-Party", Grouped, m;
    CREDIRECTING_PARTY_TYPE = 1224/193, "CRedirecting-Party-Type", Unsigned32, m;
    REDIRECTING_PARTY_VALUE = 1225/193, "Redirecting-Party-Value", UTF8String, m: SUBSCRIBER;
    OTHER_NUMBERS = 1226/193, "Other-Numbers", Grouped, m;
    DIALLED_NUMBER = 1227/193, "Dialled-Number", UTF8String, m: SUBSCRIBER;
    ADDITIONAL_CALLING_PARTY_NUMBER = 1228/193, "Additional-Calling-Party-Number", UTF8String, m: SUBSCRIBER;
    PRESENTED_SPECIAL_NUMBER = 1229/193, "Presented-Special-Number", UTF8String, m: SUBSCRIBER;
    MOBILE_CHARGING_NUMBER = 1230/193, "Mobile-Charging-Number", UTF8String, m: SUBSCRIBER;
    CALL_DATA = 1231/193, "Call-Data", Grouped, m;
    SERVICE_TRAFFIC_CASE = 1232/193, "Service-Traffic-Case", Unsigned32, m;
    REQUESTED_BEARER_CAPABILITY = 1233/193, "Requested-Bearer-Capability", Unsigned32, m;
    ROAMING_INFORMATION_ERICSSON = 1234/193, "Roaming-Information", Unsigned32, m;
    FUNCTION_TRACE = 1235/193, "Function-Trace", UTF8String, m;
    FUNCTION_TRACE_OVERFLOW = 1236/193, "Function-Trace-Overflow", UTF8String, m;
    CALL_ANSWERING_TIME = 1237/193, "Call-Answering-Time", Time, m;
    SAME_OFFICE_ZONE_INDICATOR = 1238/193, "Same-Office-Zone-Indicator", Unsigned32, m;
    EXTENDED_CALL_TYPE = 1239/193, "Extended-Call-Type", Grouped, m;
    UNRESTRICTED_CALL_INDICATOR = 1240/193, "Unrestricted-Call-Indicator", Unsigned32, m;
    PAY_PHONE_INDICATOR = 1241/193, "Pay-Phone-Indicator", Unsigned32, m;
    CALLING_PARTY_LOCATION_AREA_INDICATOR = 1242/193, "Calling-Party-Location-Area-Indicator", Unsigned32, m;
    SCALLED_PARTY_LOCATION_AREA_INDICATOR = 1243/193, "SCalled-Party-Location-Area-Indicator", Unsigned32, m;
    ON_NET_INDICATOR2 = 1244/193, "On-Net-Indicator2", Unsigned32, m;
    EXTENDED_SERVICE_TRAFFIC_CASE = 1245/193, "Extended-Service-Traffic-Case", Unsigned32, m;
    FINAL_SERVICE_UNIT = 1246/193, "Final-Service-Unit", Grouped, m;
    EXTRA_COST_DISTRIBUTION_CODE = 1247/193, "Extra-Cost-Distribution-Code", UTF8String, m;
    NTP_TIMESTAMPS = 1248/193, "NTP-Timestamps", Grouped, m;
    SIP_REQUEST_NTP_TIMESTAMP = 1249/193, "SIP-Request-NTP-Timestamp", OctetString, m;
    SIP_RESPONSE_NTP_TIMESTAMP = 1250/193, "SIP-Response-NTP-Timestamp", OctetString, m;
    THRESHOLD_SELECTION = 1251/193, "Threshold-Selection", Enumerated {
        0 => "CONSIDER_PRE_PAID_EMPTY_LIMIT_THRESHOLD",
        1 => "CONSIDER_POST_PAID_EMPTY_LIMIT_THRESHOLD",
    }, m;
    ORIGINATING_USER_AGENT = 1252/193, "Originating-User-Agent", UTF8String, m;
    TERMINATING_USER_AGENT = 1253/193, "Terminating-User-Agent", UTF8String, m;
    NUMBER_FRAME_INFORMATION = 1254/193, "Number-Frame-Information", Grouped, m;
    ADDRESS_PRESENTATION_RESTRICTED_INDICATOR = 1255/193, "Address-Presentation-Restricted-Indicator", Enumerated, m;
    SIP_RINGING_TIMESTAMP_FRACTION = 1256/193, "SIP-Ringing-Timestamp-Fraction", Unsigned32, M;
    SYSTEM_LOAD = 1257/193, "System-Load", Grouped, m;
    SYSTEM_PERCENTAGE_LOAD = 1258/193, "System-Percentage-Load", Unsigned32, m;
    SYSTEM_LOAD_AGE = 1259/193, "System-Load-Age", Unsigned32, m;
    END_USER_MESSAGE = 1260/193, "End-User-Message", UTF8String, m;
    AUTHENTICATION_METHOD_ERICSSON = 1261/193, "Authentication-Method", Enumerated {
        0 => "NoAuthentication",
        1 => "AkaAuthentication",
        2 => "NassBundledAuthentication",
        3 => "DigestAuthentication",
        4 => "SsoAuthentication",
    }, M;
    FROM_HEADER_PRESENTATION_STATUS = 1262/193, "From-Header-Presentation-Status", Enumerated {
        0 => "PRESENTATION_ALLOWED",
        1 => "PRESENTATION_RESTRICTED",
        2 => "UNKNOWN",
    }, M;
    ZONE_ID = 1263/193, "Zone-Id", Unsigned32, m;
    TRANSACTION_INFO = 1264/193, "Transaction-Info", Grouped, M;
    TRANSACTION_TYPE = 1265/193, "Transaction-Type", Enumerated {
        0 => "SIP_REQUEST",
        1 => "SIP_RESPONSE",
        2 => "DIAMETER_REQUEST",
        3 => "DIAMETER_ANSWER",
    }, M;
    TRANSACTION_DATA_NAME = 1266/193, "Transaction-Data-Name", UTF8String, M;
    TRANSACTION_DATA_VALUE = 1267/193, "Transaction-Data-Value", UTF8String, M;
    CHARGING_PROFILE_ID = 1268/193, "Charging-Profile-Id", Unsigned32, M;
    RESERVED_AMOUNT = 1269/193, "Reserved-Amount", Grouped, m;
    DEDUCTED_AMOUNT = 1270/193, "Deducted-Amount", Grouped, m;
    BCS_INFORMATION = 1271/193, "BCS-Information", Grouped, m;
    ON_NET_INDICATOR = 1272/193, "On-Net-Indicator", Enumerated { 0 => "Indicates_Offnet", 1 => "Indicates_Onnet" }, m;
    OFEATURE_NAME = 1273/193, "OFeature-Name", UTF8String, m;
    CHARGING_FROM_TRIGGERING = 1274/193, "Charging-From-Triggering", Enumerated {
        1 => "CHARGING_FROM_TRIGGER_APPLICABLE",
    }, m;
    TARIFF_TRIGGERING = 1275/193, "Tariff-Triggering", Enumerated { 1 => "PRICE_FACTOR_TREE_TRIGGERING" }, m;
    SERVICE_KEY_ERICSSON = 1276/193, "Service-Key", Unsigned32, m;
    SUBSCRIPTION_ID_VPN_LOCATION_INDICATOR = 1277/193, "Subscription-Id-VPN-Location-Indicator", Unsigned32, m;
    SUBSCRIPTION_ID_VPN_PRIVATE_NUMBER = 1278/193, "Subscription-Id-VPN-Private-Number", Unsigned32, m;
    OTHER_PARTY_ID_VPN_LOCATION_INDICATOR = 1279/193, "Other-Party-Id-VPN-Location-Indicator", Unsigned32, m;
    OTHER_PARTY_ID_VPN_PRIVATE_NUMBER = 1280/193, "Other-Party-Id-VPN-Private-Number", UTF8String, m: SUBSCRIBER;
    SMS_REFERENCE_NUMBER = 1281/193, "SMS-Reference-Number", UTF8String, m: SUBSCRIBER;
    REDIRECTING_PARTY_NATURE = 1282/193, "Redirecting-Party-Nature", Enumerated {
        0 => "Unknown",
        1 => "International",
        2 => "National",
    }, m;
    CHARGEABLE_CORPORATE_NUMBER = 1283/193, "Chargeable-Corporate-Number", Grouped, m;
    CHARGEABLE_CORPORATE_NUMBER_TYPE = 1284/193, "Chargeable-Corporate-Number-Type", Enumerated {
        0 => "END_USER_E164",
        1 => "END_USER_IMSI",
        2 => "END_USER_SIP_URI",
        3 => "END_USER_NAI",
    }, m;
    CHARGEABLE_CORPORATE_NUMBER_DATA = 1285/193, "Chargeable-Corporate-Number-Data", UTF8String, m;
    IMSI = 1286/193, "IMSI", UTF8String, m: IMSI;
    BEARER_CAPABILITY_ERICSSON = 1287/193, "Bearer-Capability", OctetString, m;
    AUTHORIZATION_CODE = 1288/193, "Authorization-Code", UTF8String, m;
    REDIRECTION_INFORMATION = 1289/193, "Redirection-Information", Grouped, m;
    ORIGINAL_REDIRECTION_REASON = 1290/193, "Original-Redirection-Reason", Enumerated {
        0 => "Unknown_not_available",
        1 => "User_busy",
        2 => "No_reply",
        3 => "Unconditional",
    }, m;
    REDIRECTION_INDICATOR = 1291/193, "Redirection-Indicator", Unsigned32, m;
    REDIRECTION_REASON = 1292/193, "Redirection-Reason", Unsigned32, m;
    REDIRECTION_COUNTER = 1293/193, "Redirection-Counter", Unsigned32, m;
    CHARGING_SUPPRESSION_AT_FORWARDING = 1294/193, "Charging-Suppression-At-Forwarding", Enumerated {
        0 => "Do_not_suppress_charging_at_call_forwarding",
        1 => "Suppress_charging_at_call_forwarding",
    }, m;
    CHARGING_SUPPRESSED = 1295/193, "Charging-Suppressed", Enumerated {
        0 => "Suppression_of_charging_at_call_forwarding_has_not_been_used",
        1 => "Suppression_of_charging_at_call_forwarding_has_been_used",
    }, m;
    PACKET_LOSS_RATE = 1296/193, "Packet-Loss-Rate", Unsigned32, m;
    NETWORK_CALL_REFERENCE = 1297/193, "Network-Call-Reference", UTF8String, m;
    ADDITIONAL_CHARGING_INFORMATION = 1298/193, "Additional-Charging-Information", UTF8String, m;
    TOTAL_SESSION_DURATION = 1299/193, "Total-Session-Duration", Unsigned64, m;
    ROUND_TRIP_DELAY = 1300/193, "Round-Trip-Delay", Unsigned64, m;
    JB_DISCARD_RATE = 1301/193, "JB-Discard-Rate", Unsigned32, m;
    ROUTING_CALL_TYPE = 1302/193, "Routing-Call-Type", UTF8String, m;
    ANALYZED_CALL_TYPE = 1303/193, "Analyzed-Call-Type", UTF8String, m;
    ORIGINAL_OTHERPARTY_ID = 1304/193, "Original-OtherParty-Id", Grouped, m;
    DISCONNECT_DIRECTION = 1305/193, "Disconnect-Direction", Enumerated {
        0 => "Originating_side",
        1 => "Terminating_side",
        2 => "Network",
    }, m;
    RACS_RESULT_CODE = 1306/193, "RACS-Result-Code", Unsigned32, m;
    SERVICE_NUMBER_TYPE = 1307/193, "Service-Number-Type", Enumerated {
        0 => "OSN",
        1 => "NSN",
        2 => "NON_SERVICE_E164",
        3 => "UNKNOWN",
    }, M;
    COMMON_POLICY_RULE_ID = 1308/193, "Common-Policy-Rule-Id", UTF8String, m;
    GLOBAL_CALL_REFERENCE = 1309/193, "Global-Call-Reference", UTF8String, m;
    MCX_COMPANY_TYPE = 1310/193, "MCX-Company-Type", Unsigned32, m;
    MCX_CALL_INFO = 1311/193, "MCX-Call-Info", Unsigned32, m;
    MCX_PREFIX = 1312/193, "MCX-Prefix", UTF8String, m;
    MCX_REDIRECT_PARTY_PREFIX = 1313/193, "MCX-Redirect-Party-Prefix", UTF8String, m: SUBSCRIBER;
    SCC_SERVICE_IDENTITY = 1314/193, "SCC-Service-Identity", Enumerated {
        0 => "T_ADS",
        100 => "SDS",
        200 => "SRVCC",
    }, M;
    SDD_TADS_DECISION = 1315/193, "SDD-TADS-Decision", Enumerated {
        0 => "NO_SELECTION",
        1 => "NO_SELECTION_AND_REJECT",
        2 => "VoLTE_UE_on_PS",
        3 => "VoLTE_UE_on_CS",
        4 => "VoLTE_UE_on_PS_or_PS",
        5 => "BREAKOUT_to_CS",
        6 => "FIXED_UE_on_PS_and_BREAKOUT_to_CS",
    }, M;
    M2M_INFORMATION = 1316/193, "M2M-Information", Enumerated {
        0 => "ADDITIONAL_QUERY_REQUIRED",
        1 => "MOBILE_TO_MOBILE_CALL",
        2 => "NOT_MOBILE_TO_MOBILE_CALL",
    }, m;
    REPLENISHMENT_SERVICE_REQUEST = 1317/193, "Replenishment-Service-Request", Grouped, m;
    REPLENISHMENT_REASON = 1318/193, "Replenishment-Reason", Enumerated {
        0 => "UNSPECIFIED_REASON",
        1 => "LOW_BALANCE",
        2 => "NO_BALANCE",
        3 => "LOW_AIR_TIME",
        4 => "NO_AIR_TIME",
    }, m;
    ANNOUNCEMENT_SERVICE_REQUEST = 1319/193, "Announcement-Service-Request", Grouped, m;
    FIXED_ANNOUNCEMENT_CODE = 1320/193, "Fixed-Announcement-Code", Unsigned32, m;
    FIXED_ANNOUNCEMENT_VAR = 1321/193, "Fixed-Announcement-Var", Grouped, m;
    FIXED_ANNOUNCEMENT_VAR_INTEGER = 1322/193, "Fixed-Announcement-Var-Integer", Unsigned32, m;
    FIXED_ANNOUNCEMENT_TIME = 1323/193, "Fixed-Announcement-Time", Unsigned32, m;
    BUSINESS_PERSONAL_INDICATOR = 1324/193, "Business-Personal-Indicator", Unsigned32, m;
    VERSION_NUMBER = 1325/193, "Version-Number", Unsigned32, m;
    REQUESTED_SUBSCRIPTION_DATA = 1326/193, "Requested-Subscription-Data", Unsigned32, m;
    IVR_CLASS = 1327/193, "IVR-Class", Unsigned32, m;
    ACCOUNT_BALANCE = 1328/193, "Account-Balance", Grouped, m;
    ANNOUNCEMENT_LANGUAGE_ID = 1329/193, "Announcement-Language-Id", Unsigned32, m;
    SERVED_USER = 1330/193, "Served-User", UTF8String, M;
    SUBSCRIBER_ADDITIONAL_INFO = 1331/193, "Subscriber-Additional-Info", Grouped, m;
    SUBSCRIBER_PROVISIONED_INFO = 1332/193, "Subscriber-Provisioned-Info", OctetString, m;
    CALL_MOVE_INFORMATION = 1333/193, "Call-Move-Information", Grouped, m;
    CALL_MOVE_TIMESTAMP = 1334/193, "Call-Move-Timestamp", Time, m;
    CALL_MOVE_CALLING_PARTY_ADDRESS = 1335/193, "Call-Move-Calling-Party-Address", UTF8String, m: SUBSCRIBER;
    CALL_MOVE_CALLED_PARTY_ADDRESS = 1336/193, "Call-Move-Called-Party-Address", UTF8String, m: SUBSCRIBER;
    CALL_MOVE_IMS_CHARGING_IDENTIFIER = 1337/193, "Call-Move-IMS-Charging-Identifier", UTF8String, m;
    CALL_MOVE_IOI = 1338/193, "Call-Move-IOI", UTF8String, m;
    CALL_MOVE_ACCESS_NETWORK_INFORMATION = 1339/193, "Call-Move-Access-Network-Information", OctetString, m;
    ERICSSON_GEO_LOCATION_ECI = 1340/193, "Ericsson-Geo-Location-ECI", OctetString, m: LOCATION;
    ERICSSON_GEO_LOCATION_TRACKING_AREA_CODE = 1341/193, "Ericsson-Geo-Location-Tracking-Area-Code",
        OctetString, m: LOCATION;
    ERICSSON_ACCESS_CLASSIFICATION = 1342/193, "Ericsson-Access-Classification", OctetString, m;
    ERICSSON_GEOGRAPHICAL_LOCATION_EXTENDED = 1343/193, "Ericsson-Geographical-Location-Extended", Grouped, m;
    OPERATION_TYPE = 1344/193, "Operation-Type", Unsigned32, m;
    REMOTE_CHARGING_DATA = 1345/193, "Remote-Charging-Data", OctetString, m;
    XCON_ID = 1346/193, "XCON-Id", UTF8String, m;
    POLICY_GROUP = 1347/193, "Policy-Group", Grouped, m;
    POLICY_GROUP_NAME = 1348/193, "Policy-Group-Name", UTF8String, m;
    POLICY_GROUP_PRIORITY = 1349/193, "Policy-Group-Priority", Integer32, m;
    POLICY_GROUP_ACTIVATION_TIME = 1350/193, "Policy-Group-Activation-Time", Time, m;
    POLICY_GROUP_DEACTIVATION_TIME = 1351/193, "Policy-Group-Deactivation-Time", Time, m;
    ERICSSON_POLICY_COUNTER_STATUS = 1352/193, "Ericsson-Policy-Counter-Status", UTF8String, m;
    POLICY_COUNTER_POLICY_GROUP_NAME = 1353/193, "Policy-Counter-Policy-Group-Name", UTF8String, m;
    ERICSSON_POLICY_COUNTER_IDENTIFIER = 1354/193, "Ericsson-Policy-Counter-Identifier", UTF8String, m;
    ERICSSON_POLICY_COUNTER_STATUS_REPORT = 1355/193, "Ericsson-Policy-Counter-Status-Report", Grouped, m;
    ERICSSON_SL_REQUEST_TYPE = 1356/193, "Ericsson-SL-Request-Type", Enumerated {
        0 => "INITIAL_REQUEST",
        1 => "INTERMEDIATE_REQUEST",
    }, m;
    PARTY_TO_CHARGE = 1357/193, "Party-To-Charge", Unsigned32, m;
    ADDITIONAL_OTHER_PARTY_ID = 1358/193, "Additional-Other-Party-Id", Grouped, m;
    ERICSSON_GEO_LOCATION_TIMING_ADVANCE_INDEX = 1359/193, "Ericsson-Geo-Location-Timing-Advance-Index",
        OctetString, m: LOCATION;
    DEPRECATED = 1360/193, "Deprecated", OctetString, m;
    ACCOUNT_ID = 1361/193, "Account-Id", OctetString, m;
    ACCOUNT_TYPE = 1362/193, "Account-Type", Enumerated {
        1 => "E_MONEY",
        2 => "COMMISSIONING",
        3 => "LOYALTY_POINTS",
    }, m;
    COMMISSIONING_TYPE = 1363/193, "Commissioning-Type", Enumerated { 1 => "PARENT", 2 => "SERVING" }, m;
    COUNTRY_NAME = 1364/193, "Country-Name", UTF8String, m;
    CURRENCY_NAME = 1365/193, "Currency-Name", UTF8String, m;
    FEE = 1366/193, "Fee", Grouped, m;
    INITIATING_OTHER_PARTY_ID = 1367/193, "Initiating-Other-Party-Id", Grouped, m;
    OPERATION_TYPE2 = 1368/193, "Operation-Type2", Unsigned32, m;
    PROFILE = 1369/193, "Profile", UTF8String, m;
    TRANSFERRED_AMOUNT = 1370/193, "Transferred-Amount", Grouped, m;
    SERVICE_SUPPRESSION_INFO = 1371/193, "Service-Suppression-Info", Grouped, m;
    MATCHED_REGULAR_EXPRESSION = 1372/193, "Matched-Regular-Expression", UTF8String, m;
    SERVICES_TO_SUPPRESS = 1373/193, "Services-To-Suppress", UTF8String, m;
    HOST_NUMBER = 1374/193, "Host-Number", UTF8String, m: NODE_ADDRESS;
    VIRTUAL_NUMBER = 1375/193, "Virtual-Number", UTF8String, m: SUBSCRIBER;
    ACCESS_TYPE = 1376/193, "Access-Type", UTF8String, m;
    TIME_DEVIATION = 1377/193, "Time-Deviation", Integer32, m;
    ACCEPTED_RTMP_MESSAGES = 1378/193, "Accepted-RTMP-Messages", Unsigned64, m;
    DISCARDED_RTMP_MESSAGES = 1379/193, "Discarded-RTMP-Messages", Unsigned64, m;
    TENANT = 1380/193, "Tenant", UTF8String, M;
    ZONE_DATA = 1381/193, "Zone-Data", Grouped, m;
    ZONE_TYPE = 1382/193, "Zone-Type", Unsigned32, m;
    ZONE_IDENTITY = 1383/193, "Zone-Identity", OctetString, m;
    CCMP_USER_INFO = 1384/193, "CCMP-User-Info", UTF8String, m;
    USER_EQUIMENENT_IMEI = 1385/193, "User-Equimenent-IMEI", UTF8String, m: IMEI;
    INSTANCE_ID_ERICSSON = 1386/193, "Instance-ID", UTF8String, m;
    SYSTEM_STATE = 1387/193, "System-State", Enumerated { 0 => "NormalState", 1 => "FailOverState" }, m;
    UHTZ_OFFSET = 1388/193, "UHTZ-Offset", UTF8String, M;
    PARTICIPANTS_INVOLVED_ERICSSON = 1389/193, "Participants-Involved", UTF8String, m;
    PARTICIPANTS_LIST = 1390/193, "Participants-List", UTF8String, m;
    SERVICE_TYPE_CHARGING = 1391/193, "Service-Type-Charging", Unsigned32, m;
    COMMUNITY_CHARGING_SHORT_CODE = 1392/193, "Community-Charging-Short-Code", Unsigned32, m;
    FORWARD_TTC_CHARGING_HEADERS = 1393/193, "Forward-TTC-Charging-Headers", Grouped, m;
    BACKWARD_TTC_CHARGING_HEADERS = 1394/193, "Backward-TTC-Charging-Headers", Grouped, m;
    CHARGING_AREA = 1395/193, "Charging-Area", UTF8String, m;
    CARRIER_INFORMATION = 1396/193, "Carrier-Information", OctetString, m;
    ADDITIONAL_USER_CATEGORY = 1397/193, "Additional-User-Category", OctetString, m;
    FLEXIBLE_CHARGING_INFO = 1398/193, "Flexible-Charging-Info", OctetString, m;
    REQUESTED_TASK = 1399/193, "Requested-Task", Enumerated {
        0 => "ICBS_Forward",
        1 => "ICBS_Forward_and_ICBS_Backward",
    }, m;
    ORIGINAL_TRANSFERRED_AMOUNT = 1400/193, "Original-Transferred-Amount", Grouped, m;
    ORIGINAL_FEE = 1401/193, "Original-Fee", Grouped, m;
    TRANSACTION_ROLE = 1402/193, "Transaction-Role", Unsigned32, m;
    CHARGING_REGION = 1403/193, "Charging-Region", UTF8String, m;
    USED_OFFER_ID = 1404/193, "Used-Offer-Id", Unsigned32, m;
    FORWARD_TTC_CHARGING_PARAMETERS = 1406/193, "Forward-TTC-Charging-Parameters", UTF8String, m;
    BACKWARD_TTC_CHARGING_PARAMETERS = 1407/193, "Backward-TTC-Charging-Parameters", UTF8String, m;
    SYNCHRONIZATION_DATA = 1408/193, "Synchronization-Data", Grouped, m;
    SESSION_BINDING_FUNCTION = 1409/193, "Session-Binding-Function", Enumerated {
        0 => "INITIALIZE",
        1 => "TERMINATE",
        2 => "BIND",
    }, m;
    BINDING_INFO = 1410/193, "Binding-Info", Grouped, m;
    SESSION_INFO = 1411/193, "Session-Info", Grouped, m;
    BINDING_KEY = 1412/193, "Binding-Key", OctetString, m;
    FIRST_REQUEST_TIMESTAMP = 1413/193, "First-Request-Timestamp", Unsigned64, m;
    SELECTED_SERVER = 1414/193, "Selected-Server", DiameterIdentity, m: NODE_ADDRESS;
    SESSION_BINDING_PROFILE = 1415/193, "Session-Binding-Profile", Grouped, m;
    PROFILE_NAME = 1416/193, "Profile-Name", UTF8String, m;
    PROFILE_DATA = 1417/193, "Profile-Data", OctetString, m;
    SESSION_CLIENT = 1418/193, "Session-Client", DiameterIdentity, m;
    SESSION_CLIENT_ORIGIN_STATE_ID = 1419/193, "Session-Client-Origin-State-Id", Unsigned32, m;
    SESSION_SERVER = 1420/193, "Session-Server", DiameterIdentity, m: NODE_ADDRESS;
    SESSION_SERVER_ORIGIN_STATE_ID = 1421/193, "Session-Server-Origin-State-Id", Unsigned32, m;
    LAST_SESSION_ACTIVITY_TIMESTAMP = 1422/193, "Last-Session-Activity-Timestamp", Unsigned64, m;
    MATED_DSC = 1423/193, "Mated-DSC", Grouped, m;
    ADDITIONAL_SERVICE_INFORMATION = 1424/193, "Additional-Service-Information", Grouped, m;
    ADDITIONAL_SERVICE_INFORMATION_NAME = 1425/193, "Additional-Service-Information-Name", UTF8String, m;
    ADDITIONAL_SERVICE_INFORMATION_TYPE = 1426/193, "Additional-Service-Information-Type", UTF8String, m;
    ADDITIONAL_SERVICE_INFORMATION_VALUE = 1427/193, "Additional-Service-Information-Value", UTF8String, m;
    MATE_HOSTNAME = 1428/193, "Mate-Hostname", DiameterIdentity, m: NODE_ADDRESS;
    MATE_DMI_SESSION_BINDING_RESULT = 1429/193, "Mate-DMI-Session-Binding-Result", Enumerated {
        0 => "No_DMI",
        1 => "Success",
        2 => "Failure",
        3 => "Drop",
        4 => "Reject",
        5 => "ForwardToMate",
    }, m;
    ISUP_CAUSE_LOCATION_ERICSSON = 1430/193, "ISUP-Cause-Location", Unsigned32, m;
    ISUP_CAUSE_VALUE_ERICSSON = 1431/193, "ISUP-Cause-Value", Unsigned32, m;
    ISUP_CAUSE_ERICSSON = 1432/193, "ISUP-Cause", Grouped, m;
    AS_TYPE = 1433/193, "AS-Type", Enumerated {
        0 => "MMTEL_AS",
        1 => "REDIRECTION_AS",
        2 => "SCHEDULED_CONFERENCE_AS",
        3 => "SCC_AS",
        4 => "PARLAY_X_AS",
        5 => "ST_AS",
    }, M;
    NUMBER_OF_DAYS_SINCE_ACTIVATION = 1434/193, "Number-Of-Days-Since-Activation", Unsigned32, m;
    RE_ROUTING_ADDRESS = 1435/193, "Re-Routing-Address", Grouped, m;
    LAST_ACCESS_NETWORK_INFORMATION = 1436/193, "Last-Access-Network-Information", OctetString, m;
    SUCCESSIVE_CALL = 1437/193, "Successive-Call", OctetString, m;
    OTHER_PARTY_ID_PREFIX = 1438/193, "Other-Party-Id-Prefix", UTF8String, m: SUBSCRIBER;
    ERICSSON_REQUESTED_DATA = 1439/193, "Ericsson-Requested-Data", Enumerated { 0 => "IRS_Data" }, m;
    EXT_BEARER_SERVICE_CODE = 1440/193, "Ext-Bearer-Service-Code", Unsigned32, m;
    ANNOUNCEMENT_INSTRUCTIONS = 1441/193, "Announcement-Instructions", Grouped, m;
    ANNOUNCEMENT_NUMBER = 1442/193, "Announcement-Number", Unsigned32, m;
    ANNOUNCEMENT_ORDER_ERICSSON = 1443/193, "Announcement-Order", Unsigned32, m;
    ANNOUNCEMENT_PROMPT_COLLECT_INTERRUPTIBLE = 1444/193, "Announcement-Prompt-Collect-Interruptible", Enumerated {
        0 => "FALSE",
        1 => "TRUE",
    }, m;
    ANNOUNCEMENT_PROMPT_COLLECT_MAXDIGITS = 1445/193, "Announcement-Prompt-Collect-MaxDigits", Unsigned32, m;
    ANNOUNCEMENT_PROMPT_COLLECT_MINDIGITS = 1446/193, "Announcement-Prompt-Collect-MinDigits", Unsigned32, m;
    ANNOUNCEMENT_PROMPT_COLLECT_PARAMETER = 1447/193, "Announcement-Prompt-Collect-Parameter", Grouped, m;
    ANNOUNCEMENT_TYPE = 1448/193, "Announcement-Type", Unsigned32, m;
    ANNOUNCEMENT_VARIABLE_PART = 1449/193, "Announcement-Variable-Part", Grouped, m;
    ANNOUNCEMENT_VARIABLE_PART_DATA = 1450/193, "Announcement-Variable-Part-Data", UTF8String, m;
    ANNOUNCEMENT_VARIABLE_PART_TYPE = 1451/193, "Announcement-Variable-Part-Type", Enumerated {
        0 => "INTEGER",
        1 => "NUMBER",
        2 => "TIME",
        3 => "DATE",
        4 => "PRICE",
    }, m;
    TRACE_REPORT = 1452/193, "Trace-Report", Grouped, m;
    TRACE_REPORT_TYPE = 1453/193, "Trace-Report-Type", Enumerated {
        0 => "TRACE_STATE_UPDATE",
        1 => "TRACE_SESSION_INFO",
        2 => "TRACE_DATA_REPORT",
    }, m;
    TRACE_PROFILE = 1454/193, "Trace-Profile", Grouped, m;
    TRACE_NAME = 1455/193, "Trace-Name", UTF8String, m;
    TRACE_PATTERN = 1456/193, "Trace-Pattern", UTF8String, m;
    TRACE_DURATION = 1457/193, "Trace-Duration", Unsigned32, m;
    TRACING_STATE = 1458/193, "Tracing-State", Enumerated { 0 => "INACTIVE", 1 => "ACTIVE" }, m;
    TRACE_DATA_ERICSSON = 1459/193, "Trace-Data", UTF8String, m;
    TRANSACTION_SIP_MESSAGE = 1460/193, "Transaction-SIP-Message", UTF8String, M;
    ERICSSON_ACCESS_CLASSIFICATION_LOCATION = 1461/193, "Ericsson-Access-Classification-Location",
        OctetString, m: LOCATION;
    ADDITIONAL_SUBSCRIPTION_ID_INFORMATION = 1462/193, "Additional-Subscription-Id-Information", Grouped, m;
    SUBSCRIBER_TYPE = 1463/193, "Subscriber-Type", Enumerated { 0 => "BUSINESS" }, m;
    UC_MOBILITY_CALL_LEG = 1464/193, "UC-Mobility-Call-Leg", Enumerated {
        0 => "ORIGINATING_ACCESS",
        1 => "TERMINATING_TRUNK",
        2 => "TERMINATING_CONNECT",
    }, m;
    APPLY_TARIFF_IMMEDIATE_ERICSSON = 2190/193, "Apply-Tariff-Immediate", Enumerated {
        0 => "START_TARIFF_IMMEDIATELY",
        1 => "WAIT_FOR_START",
    }, m;
    APPLY_TARIFF_RESTART_ERICSSON = 2191/193, "Apply-Tariff-Restart", Enumerated {
        0 => "NO_RESTART",
        1 => "RESTART",
    }, m;
    CONNECTION_ATTEMPT_CHARGE_ERICSSON = 2192/193, "Connection-Attempt-Charge", Grouped, m;
    NETWORK_IDENTIFICATION_ERICSSON = 2193/193, "Network-Identification", UTF8String, m;
    ORIGINATION_IDENTIFICATION_ERICSSON = 2194/193, "Origination-Identification", Grouped, m;
    PREFERRED_CURRENCY_CODE_ERICSSON = 2195/193, "Preferred-Currency-Code", Unsigned32, m;
    PURPOSE_ERICSSON = 2196/193, "Purpose", Enumerated { 0 => "NEW_TARIFF", 1 => "ADD_ON_CHARGE" }, m;
    REFERENCE_ID_ERICSSON = 2197/193, "Reference-ID", Unsigned32, m;
    SET_UP_CHARGE_ERICSSON = 2198/193, "Set-Up-Charge", Grouped, m;
    TARIFF_EXPIRY_POLICY_ERICSSON = 2199/193, "Tariff-Expiry-Policy", Enumerated {
        0 => "CYCLE",
        1 => "DEFINED_BY_NETWORK_OPERATOR",
    }, m;
}
