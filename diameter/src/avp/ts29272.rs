//! AVPs of 3GPP TS 29.272.

use crate::group;

crate::avps! {
    SUBSCRIPTION_DATA = 1400/10415, "Subscription-Data", Grouped<SUBSCRIPTION_DATA>, M, "7.3.2";
    TERMINAL_INFORMATION = 1401/10415, "Terminal-Information",
        Grouped<TERMINAL_INFORMATION>, M: GROUP_OF_IDENTITIES, "7.3.3";
    IMEI = 1402/10415, "IMEI", Imei, M: IMEI, "7.3.4";
    SOFTWARE_VERSION = 1403/10415, "Software-Version", UTF8String, M, "7.3.5";
    QOS_SUBSCRIBED = 1404/10415, "QoS-Subscribed", OctetString, M, "7.3.77";
    ULR_FLAGS = 1405/10415, "ULR-Flags", Unsigned32 [
        0 => "Single-Registration-Indication",
        1 => "S6a/S6d-Indicator",
        2 => "Skip Subscriber Data",
        3 => "GPRS-Subscription-Data-Indicator",
        4 => "Node-Type-Indicator",
        5 => "Initial-Attach-Indicator",
        6 => "PS-LCS-Not-Supported-By-UE",
        7 => "SMS-Only-Indication",
        8 => "Dual-Registration-5G-Indicator",
        9 => "Inter-PLMN-inter-MME handover",
        10 => "Intra-PLMN-inter-MME handover",
    ], M, "7.3.7";
    ULA_FLAGS = 1406/10415, "ULA-Flags", Unsigned32 [
        0 => "Separation Indication",
        1 => "MME Registered for SMS",
    ], M, "7.3.8";
    VISITED_PLMN_ID = 1407/10415, "Visited-PLMN-Id", PlmnId, M: PLMN, "7.3.9";
    REQUESTED_EUTRAN_AUTHENTICATION_INFO = 1408/10415, "Requested-EUTRAN-Authentication-Info",
        Grouped<REQUESTED_EUTRAN_AUTHENTICATION_INFO>, M, "7.3.11";
    REQUESTED_UTRAN_GERAN_AUTHENTICATION_INFO = 1409/10415, "Requested-UTRAN-GERAN-Authentication-Info",
        Grouped<REQUESTED_UTRAN_GERAN_AUTHENTICATION_INFO>, M, "7.3.12";
    NUMBER_OF_REQUESTED_VECTORS = 1410/10415, "Number-Of-Requested-Vectors", Unsigned32, M, "7.3.14";
    RE_SYNCHRONIZATION_INFO = 1411/10415, "Re-Synchronization-Info", OctetString, M, "7.3.15";
    IMMEDIATE_RESPONSE_PREFERRED = 1412/10415, "Immediate-Response-Preferred", Unsigned32, M, "7.3.16";
    AUTHENTICATION_INFO = 1413/10415, "Authentication-Info", Grouped<AUTHENTICATION_INFO>, M, "7.3.17";
    E_UTRAN_VECTOR = 1414/10415, "E-UTRAN-Vector", Grouped<E_UTRAN_VECTOR>, M, "7.3.18";
    UTRAN_VECTOR = 1415/10415, "UTRAN-Vector", Grouped<UTRAN_VECTOR>, M, "7.3.19";
    GERAN_VECTOR = 1416/10415, "GERAN-Vector", Grouped<GERAN_VECTOR>, M, "7.3.20";
    NETWORK_ACCESS_MODE = 1417/10415, "Network-Access-Mode", Enumerated {
        0 => "PACKET_AND_CIRCUIT",
        1 => "RESERVED",
        2 => "ONLY_PACKET",
    }, M, "7.3.21";
    HPLMN_ODB = 1418/10415, "HPLMN-ODB", Unsigned32 [
        0 => "HPLMN specific barring type 1",
        1 => "HPLMN specific barring type 2",
        2 => "HPLMN specific barring type 3",
        3 => "HPLMN specific barring type 4",
    ], M, "7.3.22";
    ITEM_NUMBER = 1419/10415, "Item-Number", Unsigned32, M, "7.3.23";
    CANCELLATION_TYPE = 1420/10415, "Cancellation-Type", Enumerated {
        0 => "MME_UPDATE_PROCEDURE",
        1 => "SGSN_UPDATE_PROCEDURE",
        2 => "SUBSCRIPTION_WITHDRAWAL",
        3 => "UPDATE_PROCEDURE_IWF",
        4 => "INITIAL_ATTACH_PROCEDURE",
        5 => "DISASTER_CONDITION_TERMINATED",
    }, M, "7.3.24";
    DSR_FLAGS = 1421/10415, "DSR-Flags", Unsigned32 [
        0 => "Regional Subscription Withdrawal",
        1 => "Complete APN Configuration Profile Withdrawal",
        2 => "Subscribed Charging Characteristics Withdrawal",
        3 => "PDN subscription contexts Withdrawal",
        4 => "STN-SR",
        5 => "Complete PDP context list Withdrawal",
        6 => "PDP contexts Withdrawal",
        7 => "Roaming Restricted due to unsupported feature",
        8 => "Trace Data Withdrawal",
        9 => "CSG Deleted",
        10 => "APN-OI-Replacement",
        11 => "GMLC List Withdrawal",
        12 => "LCS Withdrawal",
        13 => "SMS Withdrawal",
        14 => "Subscribed periodic RAU-TAU Timer Withdrawal",
        15 => "Subscribed VSRVCC Withdrawal",
        16 => "A-MSISDN Withdrawal",
        17 => "ProSe Withdrawal",
        18 => "Reset-IDs",
        19 => "DL-Buffering-Suggested-Packet-Count Withdrawal",
        20 => "Subscribed IMSI-Group-Id Withdrawal",
        21 => "Delete monitoring events",
        22 => "User Plane Integrity Protection Withdrawal",
        23 => "MSISDN Withdrawal",
        24 => "UE Usage Type Withdrawal",
        25 => "V2X Withdrawal",
        26 => "External-Identifier-Withdrawal",
        27 => "Aerial-UE-Subscription Withdrawal",
        28 => "Paging Time Window Subscription Withdrawal",
        29 => "Active-Time-Withdrawal",
        30 => "eDRX-Cycle-Length-Withdrawal",
        31 => "Service-Gap-Time-Withdrawal",
    ], M, "7.3.25";
    DSA_FLAGS = 1422/10415, "DSA-Flags", Unsigned32 [ 0 => "Network Node area restricted" ], M, "7.3.26";
    CONTEXT_IDENTIFIER = 1423/10415, "Context-Identifier", Unsigned32, M, "7.3.27";
    SUBSCRIBER_STATUS = 1424/10415, "Subscriber-Status", Enumerated {
        0 => "SERVICE_GRANTED",
        1 => "OPERATOR_DETERMINED_BARRING",
    }, M, "7.3.29";
    OPERATOR_DETERMINED_BARRING = 1425/10415, "Operator-Determined-Barring", Unsigned32 [
        0 => "All Packet Oriented Services Barred",
        1 => "Roamer Access HPLMN-AP Barred",
        2 => "Roamer Access to VPLMN-AP Barred",
        3 => "Barring of all outgoing calls",
        4 => "Barring of all outgoing international calls",
        5 => "Barring of all outgoing international calls except those directed to the home PLMN country",
        6 => "Barring of all outgoing inter-zonal calls",
        7 => "Barring of all outgoing inter-zonal calls except those directed to the home PLMN country",
        8 => "Barring of all outgoing international calls except those directed to the home PLMN country \
            and Barring of all outgoing inter-zonal calls",
    ], M, "7.3.30";
    ACCESS_RESTRICTION_DATA = 1426/10415, "Access-Restriction-Data", Unsigned32 [
        0 => "UTRAN Not Allowed",
        1 => "GERAN Not Allowed",
        2 => "GAN Not Allowed",
        3 => "I-HSPA-Evolution Not Allowed",
        4 => "WB-E-UTRAN Not Allowed",
        5 => "HO-To-Non-3GPP-Access Not Allowed",
        6 => "NB-IoT Not Allowed",
        7 => "Enhanced Coverage Not Allowed",
        8 => "NR as Secondary RAT in E-UTRAN Not Allowed",
        9 => "Unlicensed Spectrum as Secondary RAT Not Allowed",
        10 => "NR in 5GS Not Allowed",
        11 => "LTE-M Not Allowed",
        12 => "WB-E-UTRAN Except LTE-M Not Allowed",
        13 => "WB-E-UTRAN(LEO) Not Allowed",
        14 => "WB-E-UTRAN(MEO) Not Allowed",
        15 => "WB-E-UTRAN(GEO) Not Allowed",
        16 => "WB-E-UTRAN(OTHERSAT) Not Allowed",
        17 => "NB-IoT(LEO) Not Allowed",
        18 => "NB-IoT(MEO) Not Allowed",
        19 => "NB-IoT(GEO) Not Allowed",
        20 => "NB-IoT(OTHERSAT) Not Allowed",
        21 => "LTE-M(LEO) Not Allowed",
        22 => "LTE-M(MEO) Not Allowed",
        23 => "LTE-M(GEO) Not Allowed",
        24 => "LTE-M(OTHERSAT) Not Allowed",
    ], M, "7.3.31";
    APN_OI_REPLACEMENT = 1427/10415, "APN-OI-Replacement", UTF8String, M: APN, "7.3.32";
    ALL_APN_CONFIGURATIONS_INCLUDED_INDICATOR = 1428/10415, "All-APN-Configurations-Included-Indicator", Enumerated {
        0 => "All_APN_CONFIGURATIONS_INCLUDED",
        1 => "MODIFIED_ADDED_APN_CONFIGURATIONS_INCLUDED",
    }, M, "7.3.33";
    APN_CONFIGURATION_PROFILE = 1429/10415, "APN-Configuration-Profile",
        Grouped<APN_CONFIGURATION_PROFILE>, M, "7.3.34";
    APN_CONFIGURATION = 1430/10415, "APN-Configuration", Grouped<APN_CONFIGURATION>, M, "7.3.35";
    EPS_SUBSCRIBED_QOS_PROFILE = 1431/10415, "EPS-Subscribed-QoS-Profile",
        Grouped<EPS_SUBSCRIBED_QOS_PROFILE>, M, "7.3.37";
    VPLMN_DYNAMIC_ADDRESS_ALLOWED = 1432/10415, "VPLMN-Dynamic-Address-Allowed", Enumerated {
        0 => "NOTALLOWED",
        1 => "ALLOWED",
    }, M, "7.3.38";
    STN_SR = 1433/10415, "STN-SR", IsdnNumber, M: NODE_NUMBER, "7.3.39";
    ALERT_REASON = 1434/10415, "Alert-Reason", Enumerated {
        0 => "UE_PRESENT",
        1 => "UE_MEMORY_AVAILABLE",
    }, M, "7.3.83";
    AMBR = 1435/10415, "AMBR", Grouped<AMBR>, M, "7.3.41";
    CSG_SUBSCRIPTION_DATA = 1436/10415, "CSG-Subscription-Data", Grouped<CSG_SUBSCRIPTION_DATA>, M, "7.3.78";
    CSG_ID = 1437/10415, "CSG-Id", Unsigned32, M, "7.3.79";
    PDN_GW_ALLOCATION_TYPE = 1438/10415, "PDN-GW-Allocation-Type", Enumerated {
        0 => "STATIC",
        1 => "DYNAMIC",
    }, M, "7.3.44";
    EXPIRATION_DATE = 1439/10415, "Expiration-Date", Time, M, "7.3.80";
    RAT_FREQUENCY_SELECTION_PRIORITY_ID = 1440/10415, "RAT-Frequency-Selection-Priority-ID", Unsigned32, M, "7.3.46";
    IDA_FLAGS = 1441/10415, "IDA-Flags", Unsigned32 [ 0 => "Network Node area restricted" ], M, "7.3.47";
    PUA_FLAGS = 1442/10415, "PUA-Flags", Unsigned32 [ 0 => "Freeze M-TMSI", 1 => "Freeze P-TMSI" ], M, "7.3.48";
    NOR_FLAGS = 1443/10415, "NOR-Flags", Unsigned32 [
        0 => "Single-Registration-Indication",
        1 => "SGSN area restricted",
        2 => "Ready for SM from SGSN",
        3 => "UE Reachable from MME",
        5 => "UE Reachable from SGSN",
        6 => "Ready for SM from MME",
        7 => "Homogeneous Support of IMS Voice Over PS Sessions",
        8 => "S6a/S6d-Indicator",
        9 => "Removal of MME Registration for SMS",
    ], M, "7.3.49";
    USER_ID = 1444/10415, "User-Id", UTF8String, X: GROUP_ID, "7.3.50";
    EQUIPMENT_STATUS = 1445/10415, "Equipment-Status", Enumerated {
        0 => "PERMITTEDLISTED",
        1 => "PROHIBITEDLISTED",
        2 => "TRACKINGLISTED",
    }, M, "7.3.51";
    REGIONAL_SUBSCRIPTION_ZONE_CODE = 1446/10415, "Regional-Subscription-Zone-Code", OctetString, M: LOCATION, "7.3.52";
    RAND = 1447/10415, "RAND", Octets16, M, "7.3.53";
    XRES = 1448/10415, "XRES", OctetString, M, "7.3.54";
    AUTN = 1449/10415, "AUTN", Octets16, M, "7.3.55";
    KASME = 1450/10415, "KASME", Octets32, M, "7.3.56";
    TRACE_COLLECTION_ENTITY = 1452/10415, "Trace-Collection-Entity", Address, M: NODE_ADDRESS, "7.3.98";
    KC = 1453/10415, "Kc", Octets8, M, "7.3.59";
    SRES = 1454/10415, "SRES", Octets4, M, "7.3.60";
    REQUESTING_NODE_TYPE = 1455/10415, "Requesting-Node-Type", Enumerated {
        0 => "MME",
        1 => "SGSN",
        2 => "MME/SGSN",
    }, M;
    PDN_TYPE = 1456/10415, "PDN-Type", Enumerated {
        0 => "IPV4",
        1 => "IPV6",
        2 => "IPV4V6",
        3 => "IPV4ORV6",
    }, M, "7.3.62";
    ROAMING_RESTRICTED_DUE_TO_UNSUPPORTED_FEATURE = 1457/10415, "Roaming-Restricted-Due-To-Unsupported-Feature",
        Enumerated {
            0 => "ROAMING_RESTRICTED_DUE_TO_UNSUPPORTED_FEATURE",
        }, M, "7.3.81";
    TRACE_DATA = 1458/10415, "Trace-Data", Grouped<TRACE_DATA>, M, "7.3.63";
    TRACE_REFERENCE = 1459/10415, "Trace-Reference", TraceReference, M, "7.3.64";
    TRACE_DEPTH = 1462/10415, "Trace-Depth", Enumerated {
        0 => "MINIMUM",
        1 => "MEDIUM",
        2 => "MAXIMUM",
        3 => "MINIMUMWITHOUTVENDORSPECIFICEXTENSION",
        4 => "MEDIUMWITHOUTVENDORSPECIFICEXTENSION",
        5 => "MAXIMUMWITHOUTVENDORSPECIFICEXTENSION",
        6 => "MinimumOnlyVendorSpecificTraceRecord",
        7 => "MediumOnlyVendorSpecificTraceRecord",
        8 => "MaximumOnlyVendorSpecificTraceRecord",
    }, M, "7.3.67";
    TRACE_NE_TYPE_LIST = 1463/10415, "Trace-NE-Type-List", TraceNeTypes, M, "7.3.68";
    TRACE_INTERFACE_LIST = 1464/10415, "Trace-Interface-List", TraceInterfaces, M, "7.3.69";
    TRACE_EVENT_LIST = 1465/10415, "Trace-Event-List", TraceEvents, M, "7.3.70";
    OMC_ID = 1466/10415, "OMC-Id", OctetString, M, "7.3.71";
    GPRS_SUBSCRIPTION_DATA = 1467/10415, "GPRS-Subscription-Data", Grouped<GPRS_SUBSCRIPTION_DATA>, M, "7.3.72";
    COMPLETE_DATA_LIST_INCLUDED_INDICATOR = 1468/10415, "Complete-Data-List-Included-Indicator", Enumerated {
        0 => "All_PDP_CONTEXTS_INCLUDED",
        1 => "MODIFIED_ADDED_PDP_CONTEXTS_INCLUDED",
    }, M, "7.3.73";
    PDP_CONTEXT = 1469/10415, "PDP-Context", Grouped<PDP_CONTEXT>, M, "7.3.74";
    PDP_TYPE = 1470/10415, "PDP-Type", OctetString, M, "7.3.75";
    _3GPP2_MEID = 1471/10415, "3GPP2-MEID", OctetString, M: IMEI, "7.3.6";
    SPECIFIC_APN_INFO = 1472/10415, "Specific-APN-Info", Grouped<SPECIFIC_APN_INFO>, M, "7.3.82";
    LCS_INFO = 1473/10415, "LCS-Info", Grouped<LCS_INFO>, M, "7.3.84";
    GMLC_NUMBER = 1474/10415, "GMLC-Number", IsdnNumber, M: NODE_NUMBER, "7.3.85";
    LCS_PRIVACYEXCEPTION = 1475/10415, "LCS-PrivacyException", Grouped<LCS_PRIVACYEXCEPTION>, M, "7.3.86";
    SS_CODE = 1476/10415, "SS-Code", OctetString, M, "7.3.87";
    SS_STATUS = 1477/10415, "SS-Status", OctetString, M, "7.3.88";
    NOTIFICATION_TO_UE_USER = 1478/10415, "Notification-To-UE-User", Enumerated {
        0 => "NOTIFY_LOCATION_ALLOWED",
        1 => "NOTIFYANDVERIFY_LOCATION_ALLOWED_IF_NO_RESPONSE",
        2 => "NOTIFYANDVERIFY_LOCATION_NOT_ALLOWED_IF_NO_RESPONSE",
        3 => "LOCATION_NOT_ALLOWED",
    }, M, "7.3.89";
    EXTERNAL_CLIENT = 1479/10415, "External-Client", Grouped<EXTERNAL_CLIENT>, M: GROUP_OF_IDENTITIES, "7.3.90";
    CLIENT_IDENTITY = 1480/10415, "Client-Identity", OctetString, M: SUBSCRIBER, "7.3.91";
    GMLC_RESTRICTION = 1481/10415, "GMLC-Restriction", Enumerated {
        0 => "GMLC_LIST",
        1 => "HOME_COUNTRY",
    }, M, "7.3.92";
    PLMN_CLIENT = 1482/10415, "PLMN-Client", Enumerated {
        0 => "BROADCAST_SERVICE",
        1 => "O_AND_M_HPLMN",
        2 => "O_AND_M_VPLMN",
        3 => "ANONYMOUS_LOCATION",
        4 => "TARGET_UE_SUBSCRIBED_SERVICE",
    }, M, "7.3.93";
    SERVICE_TYPE_3GPP = 1483/10415, "Service-Type", Grouped<SERVICE_TYPE_3GPP>, M: GROUP_OF_IDENTITIES, "7.3.94";
    SERVICETYPEIDENTITY = 1484/10415, "ServiceTypeIdentity", Unsigned32, M, "7.3.95";
    MO_LR = 1485/10415, "MO-LR", Grouped<MO_LR>, M, "7.3.96";
    TELESERVICE_LIST = 1486/10415, "Teleservice-List", Grouped<TELESERVICE_LIST>, M, "7.3.99";
    TS_CODE = 1487/10415, "TS-Code", OctetString, M, "7.3.100";
    CALL_BARRING_INFO = 1488/10415, "Call-Barring-Info", Grouped<CALL_BARRING_INFO>, M, "7.3.101";
    SGSN_NUMBER = 1489/10415, "SGSN-Number", IsdnNumber, M: NODE_NUMBER, "7.3.102";
    IDR_FLAGS = 1490/10415, "IDR-Flags", Unsigned32 [
        0 => "UE Reachability Request",
        1 => "T-ADS Data Request",
        2 => "EPS User State Request",
        3 => "EPS Location Information Request",
        4 => "Current Location Request",
        5 => "Local Time Zone Request",
        6 => "Remove SMS Registration",
        7 => "RAT-Type Requested",
        8 => "P-CSCF Restoration Request",
    ], M, "7.3.103";
    ICS_INDICATOR = 1491/10415, "ICS-Indicator", Enumerated { 0 => "FALSE", 1 => "TRUE" }, X, "7.3.104";
    IMS_VOICE_OVER_PS_SESSIONS_SUPPORTED = 1492/10415, "IMS-Voice-Over-PS-Sessions-Supported", Enumerated {
        0 => "NOT_SUPPORTED",
        1 => "SUPPORTED",
    }, X, "7.3.106";
    HOMOGENEOUS_SUPPORT_OF_IMS_VOICE_OVER_PS_SESSIONS = 1493/10415, "Homogeneous-Support-of-IMS-Voice-Over-PS-Sessions",
        Enumerated {
            0 => "NOT_SUPPORTED",
            1 => "SUPPORTED",
        }, X, "7.3.107";
    LAST_UE_ACTIVITY_TIME = 1494/10415, "Last-UE-Activity-Time", Time, X, "7.3.108";
    EPS_USER_STATE = 1495/10415, "EPS-User-State", Grouped<EPS_USER_STATE>, X, "7.3.110";
    EPS_LOCATION_INFORMATION = 1496/10415, "EPS-Location-Information", Grouped<EPS_LOCATION_INFORMATION>, X, "7.3.111";
    MME_USER_STATE = 1497/10415, "MME-User-State", Grouped<MME_USER_STATE>, X, "7.3.112";
    SGSN_USER_STATE = 1498/10415, "SGSN-User-State", Grouped<SGSN_USER_STATE>, X, "7.3.113";
    USER_STATE = 1499/10415, "User-State", Enumerated {
        0 => "DETACHED",
        1 => "ATTACHED_NOT_REACHABLE_FOR_PAGING",
        2 => "ATTACHED_REACHABLE_FOR_PAGING",
        3 => "CONNECTED_NOT_REACHABLE_FOR_PAGING",
        4 => "CONNECTED_REACHABLE_FOR_PAGING",
        5 => "RESERVED",
    }, X, "7.3.114";
    MME_LOCATION_INFORMATION = 1600/10415, "MME-Location-Information", Grouped<MME_LOCATION_INFORMATION>, X, "7.3.115";
    SGSN_LOCATION_INFORMATION = 1601/10415, "SGSN-Location-Information",
        Grouped<SGSN_LOCATION_INFORMATION>, X, "7.3.116";
    E_UTRAN_CELL_GLOBAL_IDENTITY = 1602/10415, "E-UTRAN-Cell-Global-Identity",
        EutranCellGlobalIdentity, X: LOCATION, "7.3.117";
    TRACKING_AREA_IDENTITY = 1603/10415, "Tracking-Area-Identity", TrackingAreaIdentity, X: LOCATION, "7.3.118";
    CELL_GLOBAL_IDENTITY = 1604/10415, "Cell-Global-Identity", CellGlobalIdentity, X: LOCATION, "7.3.119";
    ROUTING_AREA_IDENTITY = 1605/10415, "Routing-Area-Identity", RoutingAreaIdentity, X: LOCATION, "7.3.120";
    LOCATION_AREA_IDENTITY = 1606/10415, "Location-Area-Identity", LocationAreaIdentity, X: LOCATION, "7.3.121";
    SERVICE_AREA_IDENTITY = 1607/10415, "Service-Area-Identity", ServiceAreaIdentity, X: LOCATION, "7.3.122";
    GEOGRAPHICAL_INFORMATION = 1608/10415, "Geographical-Information", GeographicalArea, X: LOCATION, "7.3.123";
    GEODETIC_INFORMATION = 1609/10415, "Geodetic-Information", GeodeticArea, X: LOCATION, "7.3.124";
    CURRENT_LOCATION_RETRIEVED = 1610/10415, "Current-Location-Retrieved", Enumerated {
        0 => "ACTIVE_LOCATION_RETRIEVAL",
    }, X, "7.3.125";
    AGE_OF_LOCATION_INFORMATION = 1611/10415, "Age-Of-Location-Information", Unsigned32, X, "7.3.126";
    ACTIVE_APN = 1612/10415, "Active-APN", Grouped<ACTIVE_APN>, X, "7.3.127";
    SIPTO_PERMISSION = 1613/10415, "SIPTO-Permission", Enumerated {
        0 => "SIPTO_ABOVE_RAN_ALLOWED",
        1 => "SIPTO_ABOVE_RAN_NOTALLOWED",
    }, X, "7.3.135";
    ERROR_DIAGNOSTIC = 1614/10415, "Error-Diagnostic", Enumerated {
        0 => "GPRS_DATA_SUBSCRIBED",
        1 => "NO_GPRS_DATA_SUBSCRIBED",
        2 => "ODB_ALL_APN",
        3 => "ODB_HPLMN_APN",
        4 => "ODB_VPLMN_APN",
    }, X, "7.3.128";
    UE_SRVCC_CAPABILITY = 1615/10415, "UE-SRVCC-Capability", Enumerated {
        0 => "UE_SRVCC_NOT_SUPPORTED",
        1 => "UE_SRVCC_SUPPORTED",
    }, X, "7.3.130";
    MPS_PRIORITY = 1616/10415, "MPS-Priority", Unsigned32 [
        0 => "MPS-CS-Priority",
        1 => "MPS-EPS-Priority",
    ], X, "7.3.131";
    VPLMN_LIPA_ALLOWED = 1617/10415, "VPLMN-LIPA-Allowed", Enumerated {
        0 => "LIPA_NOTALLOWED",
        1 => "LIPA_ALLOWED",
    }, X, "7.3.132";
    LIPA_PERMISSION = 1618/10415, "LIPA-Permission", Enumerated {
        0 => "LIPA_PROHIBITED",
        1 => "LIPA_ONLY",
        2 => "LIPA_CONDITIONAL",
    }, X, "7.3.133";
    SUBSCRIBED_PERIODIC_RAU_TAU_TIMER = 1619/10415, "Subscribed-Periodic-RAU-TAU-Timer", Unsigned32, X, "7.3.134";
    EXT_PDP_TYPE = 1620/10415, "Ext-PDP-Type", OctetString, X, "7.3.75A";
    EXT_PDP_ADDRESS = 1621/10415, "Ext-PDP-Address", Address, X: IP_OF_SUBSCRIBER, "7.3.129";
    MDT_CONFIGURATION = 1622/10415, "MDT-Configuration", Grouped<MDT_CONFIGURATION>, X, "7.3.136";
    JOB_TYPE = 1623/10415, "Job-Type", Enumerated {
        0 => "IMMEDIATE_MDT_ONLY",
        1 => "LOGGED_MDT_ONLY",
        2 => "TRACE_ONLY",
        3 => "IMMEDIATE_MDT_AND_TRACE",
        4 => "RLF_REPORT_ONLY",
        5 => "RCEF_REPORT_ONLY",
        6 => "LOGGED_MBSFN_MDT",
        7 => "5GC_UE_LEVEL_MEASUREMENTS_ONLY",
        8 => "TRACE_AND_5GC_UE_LEVEL_MEASUREMENTS",
        9 => "IMMEDIATE_MDT_AND_5GC_UE_LEVEL_MEASUREMENTS",
        10 => "TRACE_AND_IMMEDIATE_MDT_AND_5GC_UE_LEVEL_MEASUREMENTS",
        11 => "RRC_REPORT",
        12 => "IMMEDIATE_MDT_AND_LOGGED_MDT",
    }, X, "7.3.137";
    AREA_SCOPE = 1624/10415, "Area-Scope", Grouped<AREA_SCOPE>, X, "7.3.138";
    LIST_OF_MEASUREMENTS = 1625/10415, "List-Of-Measurements", Unsigned32, X, "7.3.139";
    REPORTING_TRIGGER = 1626/10415, "Reporting-Trigger", Unsigned32 [
        0 => "Periodical",
        1 => "Event A2 for LTE and NR",
        2 => "Event 1f for UMTS",
        3 => "Event 1i for UMTS 1.28 Mcps TDD",
        4 => "A2 event triggered periodic for LTE and NR",
        5 => "All configured RRM event triggers for LTE and NR",
        6 => "All configured RRM event triggers for UMTS",
    ], X, "7.3.140";
    REPORT_INTERVAL = 1627/10415, "Report-Interval", Enumerated {
        0 => "MS_250",
        1 => "MS_500",
        2 => "MS_1000",
        3 => "MS_2000",
        4 => "MS_3000",
        5 => "MS_4000",
        6 => "MS_6000",
        7 => "MS_8000",
        8 => "MS_12000",
        9 => "MS_16000",
        10 => "MS_20000",
        11 => "MS_24000",
        12 => "MS_28000",
        13 => "MS_32000",
        14 => "MS_64000",
        15 => "MS_120",
        16 => "MS_240",
        17 => "MS_480",
        18 => "MS_640",
        19 => "MS_1024",
        20 => "MS_2048",
        21 => "MS_5120",
        22 => "MS_10240",
        23 => "MIN_1",
        24 => "MIN_6",
        25 => "MIN_12",
        26 => "MIN_30",
        27 => "MIN_60",
        28 => "NR_MS_120",
        29 => "NR_MS_240",
        30 => "NR_MS_480",
        31 => "NR_MS_640",
        32 => "NR_MS_1024",
        33 => "NR_MS_2048",
        34 => "NR_MS_5120",
        35 => "NR_MS_10240",
        36 => "NR_MS_20480",
        37 => "NR_MS_40960",
        38 => "NS_MIN_1",
        39 => "NS_MIN_6",
        40 => "NS_MIN_12",
        41 => "NS_MIN_30",
        42 => "NS_MIN_60",
    }, X, "7.3.141";
    REPORT_AMOUNT = 1628/10415, "Report-Amount", Enumerated {
        0 => "ONE",
        1 => "TWO",
        2 => "FOUR",
        3 => "EIGHT",
        4 => "SIXTEEN",
        5 => "THIRTY_TWO",
        6 => "SIXTY_FOUR",
        7 => "INFINITY",
    }, X, "7.3.142";
    EVENT_THRESHOLD_RSRP = 1629/10415, "Event-Threshold-RSRP", Unsigned32, X, "7.3.143";
    EVENT_THRESHOLD_RSRQ = 1630/10415, "Event-Threshold-RSRQ", Unsigned32, X, "7.3.144";
    LOGGING_INTERVAL = 1631/10415, "Logging-Interval", Enumerated {
        0 => "MS_1280",
        1 => "MS_2560",
        2 => "MS_5120",
        3 => "MS_10240",
        4 => "MS_20480",
        5 => "MS_30720",
        6 => "MS_40960",
        7 => "MS_61440",
        8 => "MS_320",
        9 => "MS_640",
        10 => "INFINITITY",
    }, X, "7.3.145";
    LOGGING_DURATION = 1632/10415, "Logging-Duration", Enumerated {
        0 => "SEC_600",
        1 => "SEC_1200",
        2 => "SEC_2400",
        3 => "SEC_3600",
        4 => "SEC_5400",
        5 => "SEC_7200",
        6 => "NR_SEC_600",
        7 => "NR_SEC_1200",
        8 => "NR_SEC_2400",
        9 => "NR_SEC_3600",
        10 => "NR_SEC_5400",
        11 => "NR_SEC_7200",
    }, X, "7.3.146";
    RELAY_NODE_INDICATOR = 1633/10415, "Relay-Node-Indicator", Enumerated {
        0 => "NOT_RELAY_NODE",
        1 => "RELAY_NODE",
    }, X, "7.3.147";
    MDT_USER_CONSENT = 1634/10415, "MDT-User-Consent", Enumerated {
        0 => "CONSENT_NOT_GIVEN",
        1 => "CONSENT_GIVEN",
    }, X, "7.3.148";
    PUR_FLAGS = 1635/10415, "PUR-Flags", Unsigned32 [ 0 => "UE Purged in MME", 1 => "UE Purged in SGSN" ], X, "7.3.149";
    SUBSCRIBED_VSRVCC = 1636/10415, "Subscribed-VSRVCC", Enumerated { 0 => "VSRVCC_SUBSCRIBED" }, X, "7.3.150";
    EQUIVALENT_PLMN_LIST = 1637/10415, "Equivalent-PLMN-List", Grouped<EQUIVALENT_PLMN_LIST>, X, "7.3.151";
    CLR_FLAGS = 1638/10415, "CLR-Flags", Unsigned32 [
        0 => "S6a/S6d-Indicator",
        1 => "Reattach-Required",
    ], X, "7.3.152";
    UVR_FLAGS = 1639/10415, "UVR-Flags", Unsigned32 [ 0 => "Skip Subscriber Data" ], M, "7.3.153";
    UVA_FLAGS = 1640/10415, "UVA-Flags", Unsigned32 [
        0 => "Temporary Empty VPLMN CSG Subscription Data",
    ], M, "7.3.154";
    VPLMN_CSG_SUBSCRIPTION_DATA = 1641/10415, "VPLMN-CSG-Subscription-Data",
        Grouped<VPLMN_CSG_SUBSCRIPTION_DATA>, M, "7.3.155";
    TIME_ZONE = 1642/10415, "Time-Zone", UTF8String, X, "7.3.163";
    A_MSISDN = 1643/10415, "A-MSISDN", IsdnNumber, X: MSISDN, "7.3.157";
    MME_NUMBER_FOR_MT_SMS = 1645/10415, "MME-Number-for-MT-SMS", IsdnNumber, X: NODE_NUMBER, "7.3.159";
    SMS_REGISTER_REQUEST = 1648/10415, "SMS-Register-Request", Enumerated {
        0 => "SMS_REGISTRATION_REQUIRED",
        1 => "SMS_REGISTRATION_NOT_PREFERRED",
        2 => "NO_PREFERENCE",
    }, X, "7.3.162";
    LOCAL_TIME_ZONE = 1649/10415, "Local-Time-Zone", Grouped<LOCAL_TIME_ZONE>, X, "7.3.156";
    DAYLIGHT_SAVING_TIME = 1650/10415, "Daylight-Saving-Time", Enumerated {
        0 => "NO_ADJUSTMENT",
        1 => "PLUS_ONE_HOUR_ADJUSTMENT",
        2 => "PLUS_TWO_HOURS_ADJUSTMENT",
    }, X, "7.3.164";
    GMLC_INFO = 1651/10415, "GMLC-Info", Grouped, m;
    GMLC_NAME = 1652/10415, "GMLC-Name", DiameterIdentity, m: NODE_HOST;
    GMLC_REALM = 1653/10415, "GMLC-Realm", DiameterIdentity, m: REALM;
    SUBSCRIPTION_DATA_FLAGS = 1654/10415, "Subscription-Data-Flags", Unsigned32 [
        0 => "PS-And-SMS-Only-Service-Provision-Indication",
        1 => "SMS-In-SGSN-Allowed-Indication",
        2 => "User Plane Integrity Protection",
        3 => "PDN-Connection-Restricted",
        4 => "Acknowledgement-Of-Downlink-NAS-Data PDUs disabled",
    ], X, "7.3.165";
    MEASUREMENT_PERIOD_LTE = 1655/10415, "Measurement-Period-LTE", Enumerated {
        0 => "MS_1024",
        1 => "MS_1280",
        2 => "MS_2048",
        3 => "MS_2560",
        4 => "MS_5120",
        5 => "MS_10240",
        6 => "MIN_1",
    }, X, "7.3.166";
    MEASUREMENT_PERIOD_UMTS = 1656/10415, "Measurement-Period-UMTS", Enumerated {
        0 => "MS_250",
        1 => "MS_500",
        2 => "MS_1000",
        3 => "MS_2000",
        4 => "MS_3000",
        5 => "MS_4000",
        6 => "MS_6000",
        7 => "MS_8000",
        8 => "MS_12000",
        9 => "MS_16000",
        10 => "MS_20000",
        11 => "MS_24000",
        12 => "MS_28000",
        13 => "MS_32000",
        14 => "MS_64000",
    }, X, "7.3.167";
    COLLECTION_PERIOD_RRM_LTE = 1657/10415, "Collection-Period-RRM-LTE", Enumerated {
        0 => "MS_1024",
        1 => "MS_1280",
        2 => "MS_2048",
        3 => "MS_2560",
        4 => "MS_5120",
        5 => "MS_10240",
        6 => "MIN_1",
    }, X, "7.3.168";
    COLLECTION_PERIOD_RRM_UMTS = 1658/10415, "Collection-Period-RRM-UMTS", Enumerated {
        0 => "MS_250",
        1 => "MS_500",
        2 => "MS_1000",
        3 => "MS_2000",
        4 => "MS_3000",
        5 => "MS_4000",
        6 => "MS_6000",
        7 => "MS_8000",
        8 => "MS_12000",
        9 => "MS_16000",
        10 => "MS_20000",
        11 => "MS_24000",
        12 => "MS_28000",
        13 => "MS_32000",
        14 => "MS_64000",
    }, X, "7.3.169";
    POSITIONING_METHOD = 1659/10415, "Positioning-Method", OctetString, X, "7.3.170";
    MEASUREMENT_QUANTITY = 1660/10415, "Measurement-Quantity", OctetString, X, "7.3.171";
    EVENT_THRESHOLD_EVENT_1F = 1661/10415, "Event-Threshold-Event-1F", Integer32, X, "7.3.172";
    EVENT_THRESHOLD_EVENT_1I = 1662/10415, "Event-Threshold-Event-1I", Integer32, X, "7.3.173";
    RESTORATION_PRIORITY = 1663/10415, "Restoration-Priority", Unsigned32, X, "7.3.174";
    SGS_MME_IDENTITY = 1664/10415, "SGs-MME-Identity", UTF8String, X: NODE_HOST, "7.3.175";
    SIPTO_LOCAL_NETWORK_PERMISSION = 1665/10415, "SIPTO-Local-Network-Permission", Unsigned32 {
        0 => "SIPTO_AT_LOCAL_NETWORK_ALLOWED",
        1 => "SIPTO_AT_LOCAL_NETWORK_NOTALLOWED",
    }, X, "7.3.176";
    COUPLED_NODE_DIAMETER_ID = 1666/10415, "Coupled-Node-Diameter-ID", DiameterIdentity, X: NODE_HOST, "7.3.177";
    WLAN_OFFLOADABILITY = 1667/10415, "WLAN-offloadability", Grouped<WLAN_OFFLOADABILITY>, X, "7.3.181";
    WLAN_OFFLOADABILITY_EUTRAN = 1668/10415, "WLAN-offloadability-EUTRAN", Unsigned32 [
        0 => "WLAN offloadability for E-UTRAN",
    ], X, "7.3.182";
    WLAN_OFFLOADABILITY_UTRAN = 1669/10415, "WLAN-offloadability-UTRAN", Unsigned32 [
        0 => "WLAN offloadability for UTRAN",
    ], X, "7.3.183";
    RESET_ID = 1670/10415, "Reset-ID", OctetString, X, "7.3.184";
    MDT_ALLOWED_PLMN_ID = 1671/10415, "MDT-Allowed-PLMN-Id", PlmnId, X: PLMN, "7.3.185";
    ADJACENT_PLMNS = 1672/10415, "Adjacent-PLMNs", Grouped<ADJACENT_PLMNS>, X, "7.3.186";
    ADJACENT_ACCESS_RESTRICTION_DATA = 1673/10415, "Adjacent-Access-Restriction-Data",
        Grouped<ADJACENT_ACCESS_RESTRICTION_DATA>, X, "7.3.187";
    DL_BUFFERING_SUGGESTED_PACKET_COUNT = 1674/10415, "DL-Buffering-Suggested-Packet-Count", Integer32, X, "7.3.188";
    IMSI_GROUP_ID = 1675/10415, "IMSI-Group-Id", Grouped<IMSI_GROUP_ID>, X: GROUP_ID, "7.3.189";
    GROUP_SERVICE_ID = 1676/10415, "Group-Service-Id", Unsigned32 {
        1 => "Group specific NAS level congestion control",
        2 => "Group specific Monitoring of Number of UEs present in a geographical area",
    }, X, "7.3.190";
    GROUP_PLMN_ID = 1677/10415, "Group-PLMN-Id", PlmnId, X: PLMN, "7.3.191";
    LOCAL_GROUP_ID = 1678/10415, "Local-Group-Id", OctetString, X: GROUP_ID, "7.3.192";
    AIR_FLAGS = 1679/10415, "AIR-Flags", Unsigned32 [ 0 => "Send UE Usage Type" ], X, "7.3.201";
    UE_USAGE_TYPE = 1680/10415, "UE-Usage-Type", Unsigned32, X, "7.3.202";
    NON_IP_PDN_TYPE_INDICATOR = 1681/10415, "Non-IP-PDN-Type-Indicator", Enumerated {
        0 => "FALSE",
        1 => "TRUE",
    }, X, "7.3.204";
    NON_IP_DATA_DELIVERY_MECHANISM = 1682/10415, "Non-IP-Data-Delivery-Mechanism", Unsigned32 {
        0 => "SGI_BASED_DATA_DELIVERY",
        1 => "SCEF_BASED_DATA_DELIVERY",
    }, X, "7.3.205";
    ADDITIONAL_CONTEXT_IDENTIFIER = 1683/10415, "Additional-Context-Identifier", Unsigned32, X, "7.3.206";
    SCEF_REALM = 1684/10415, "SCEF-Realm", DiameterIdentity, X: REALM, "7.3.207";
    SUBSCRIPTION_DATA_DELETION = 1685/10415, "Subscription-Data-Deletion",
        Grouped<SUBSCRIPTION_DATA_DELETION>, X, "7.3.208";
    PREFERRED_DATA_MODE = 1686/10415, "Preferred-Data-Mode", Unsigned32 [
        0 => "Data over User Plane Preferred",
        1 => "Data over Control Plane Preferred",
    ], X, "7.3.209";
    EMERGENCY_INFO = 1687/10415, "Emergency-Info", Grouped<EMERGENCY_INFO>, X, "7.3.210";
    V2X_SUBSCRIPTION_DATA = 1688/10415, "V2X-Subscription-Data", Grouped<V2X_SUBSCRIPTION_DATA>, X, "7.3.212";
    V2X_PERMISSION = 1689/10415, "V2X-Permission", Unsigned32 [
        0 => "Allow V2X communication over PC5 as Vehicle UE",
        1 => "Allow V2X communication over PC5 as Pedestrian UE",
    ], X, "7.3.213";
    PDN_CONNECTION_CONTINUITY = 1690/10415, "PDN-Connection-Continuity", Unsigned32 {
        0 => "MAINTAIN_PDN_CONNECTION",
        1 => "DISCONNECT_PDN_CONNECTION_WITH_REACTIVATION_REQUEST",
        2 => "DISCONNECT_PDN_CONNECTION_WITHOUT_REACTIVATION_REQUEST",
    }, X, "7.3.214";
    EDRX_CYCLE_LENGTH = 1691/10415, "eDRX-Cycle-Length", Grouped<EDRX_CYCLE_LENGTH>, X, "7.3.215";
    EDRX_CYCLE_LENGTH_VALUE = 1692/10415, "eDRX-Cycle-Length-Value", OctetString, X, "7.3.216";
    UE_PC5_AMBR = 1693/10415, "UE-PC5-AMBR", Unsigned32, X, "7.3.217";
    MBSFN_AREA = 1694/10415, "MBSFN-Area", Grouped<MBSFN_AREA>, X, "7.3.219";
    MBSFN_AREA_ID = 1695/10415, "MBSFN-Area-ID", Unsigned32, X, "7.3.220";
    CARRIER_FREQUENCY = 1696/10415, "Carrier-Frequency", Unsigned32, X, "7.3.221";
    RDS_INDICATOR = 1697/10415, "RDS-Indicator", Enumerated { 0 => "DISABLED", 1 => "ENABLED" }, X, "7.3.222";
    SERVICE_GAP_TIME = 1698/10415, "Service-Gap-Time", Unsigned32, X, "7.3.223";
    AERIAL_UE_SUBSCRIPTION_INFORMATION = 1699/10415, "Aerial-UE-Subscription-Information", Unsigned32 {
        0 => "AERIAL_UE_ALLOWED",
        1 => "AERIAL_UE_NOT_ALLOWED",
    }, X, "7.3.224";
    BROADCAST_LOCATION_ASSISTANCE_DATA_TYPES = 1700/10415, "Broadcast-Location-Assistance-Data-Types", Unsigned64 [
        0 => "Positioning SIB Type 1-1",
        1 => "Positioning SIB Type 1-2",
        2 => "Positioning SIB Type 1-3",
        3 => "Positioning SIB Type 1-4",
        4 => "Positioning SIB Type 1-5",
        5 => "Positioning SIB Type 1-6",
        6 => "Positioning SIB Type 1-7",
        7 => "Positioning SIB Type 2-1",
        8 => "Positioning SIB Type 2-2",
        9 => "Positioning SIB Type 2-3",
        10 => "Positioning SIB Type 2-4",
        11 => "Positioning SIB Type 2-5",
        12 => "Positioning SIB Type 2-6",
        13 => "Positioning SIB Type 2-7",
        14 => "Positioning SIB Type 2-8",
        15 => "Positioning SIB Type 2-9",
        16 => "Positioning SIB Type 2-10",
        17 => "Positioning SIB Type 2-11",
        18 => "Positioning SIB Type 2-12",
        19 => "Positioning SIB Type 2-13",
        20 => "Positioning SIB Type 2-14",
        21 => "Positioning SIB Type 2-15",
        22 => "Positioning SIB Type 2-16",
        23 => "Positioning SIB Type 2-17",
        24 => "Positioning SIB Type 2-18",
        25 => "Positioning SIB Type 2-19",
        26 => "Positioning SIB Type 3-1",
        27 => "Positioning SIB Type 1-8",
        28 => "Positioning SIB Type 2-20",
        29 => "Positioning SIB Type 2-21",
        30 => "Positioning SIB Type 2-22",
        31 => "Positioning SIB Type 2-23",
        32 => "Positioning SIB Type 2-24",
        33 => "Positioning SIB Type 2-25",
        34 => "Positioning SIB Type 4-1",
        35 => "Positioning SIB Type 5-1",
    ], X, "7.3.225";
    PAGING_TIME_WINDOW = 1701/10415, "Paging-Time-Window", Grouped<PAGING_TIME_WINDOW>, X, "7.3.226";
    OPERATION_MODE = 1702/10415, "Operation-Mode", Unsigned32 {
        0 => "A_GB",
        1 => "IU",
        2 => "WB_S1",
        3 => "NB_S1",
    }, X, "7.3.227";
    PAGING_TIME_WINDOW_LENGTH = 1703/10415, "Paging-Time-Window-Length", OctetString, X, "7.3.228";
    CORE_NETWORK_RESTRICTIONS = 1704/10415, "Core-Network-Restrictions", Unsigned32 [
        1 => "5GC not allowed",
    ], X, "7.3.230";
    EDRX_RELATED_RAT = 1705/10415, "eDRX-Related-RAT", Grouped<EDRX_RELATED_RAT>, X, "7.3.229";
    INTERWORKING_5GS_INDICATOR = 1706/10415, "Interworking-5GS-Indicator", Enumerated {
        0 => "NOT_SUBSCRIBED",
        1 => "SUBSCRIBED",
    }, X, "7.3.231";
    ETHERNET_PDN_TYPE_INDICATOR = 1707/10415, "Ethernet-PDN-Type-Indicator", Enumerated {
        0 => "FALSE",
        1 => "TRUE",
    }, X, "7.3.232";
    SUBSCRIBED_ARPI = 1708/10415, "Subscribed-ARPI", Unsigned32, X, "7.3.233";
    IAB_OPERATION_PERMISSION = 1709/10415, "IAB-Operation-Permission", Enumerated {
        0 => "IAB_OPERATION_ALLOWED",
        1 => "IAB_OPERATION_NOTALLOWED",
    }, X, "7.3.234";
    V2X_SUBSCRIPTION_DATA_NR = 1710/10415, "V2X-Subscription-Data-Nr", Grouped<V2X_SUBSCRIPTION_DATA_NR>, X, "7.3.235";
    UE_PC5_QOS = 1711/10415, "UE-PC5-QoS", Grouped<UE_PC5_QOS>, X, "7.3.236";
    PC5_QOS_FLOW = 1712/10415, "PC5-QoS-Flow", Grouped<PC5_QOS_FLOW>, X, "7.3.237";
    _5QI = 1713/10415, "5QI", Integer32, X, "7.3.238";
    PC5_FLOW_BITRATES = 1714/10415, "PC5-Flow-Bitrates", Grouped<PC5_FLOW_BITRATES>, X, "7.3.239";
    GUARANTEED_FLOW_BITRATES = 1715/10415, "Guaranteed-Flow-Bitrates", Integer32, X, "7.3.240";
    MAXIMUM_FLOW_BITRATES = 1716/10415, "Maximum-Flow-Bitrates", Integer32, X, "7.3.241";
    PC5_RANGE = 1717/10415, "PC5-Range", Integer32, X, "7.3.242";
    PC5_LINK_AMBR = 1718/10415, "PC5-Link-AMBR", Integer32, X, "7.3.243";
    THIRD_CONTEXT_IDENTIFIER = 1719/10415, "Third-Context-Identifier", Unsigned32, X, "7.3.244";
    MDT_CONFIGURATION_NR = 1720/10415, "MDT-Configuration-NR", Grouped<MDT_CONFIGURATION_NR>, X;
    EVENT_THRESHOLD_SINR = 1721/10415, "Event-Threshold-SINR", Unsigned32, X;
    COLLECTION_PERIOD_RRM_NR = 1722/10415, "Collection-Period-RRM-NR", Enumerated {
        0 => "MS_1024",
        1 => "MS_2048",
        2 => "MS_5120",
        3 => "MS_10240",
        4 => "MS_60000",
    }, X;
    COLLECTION_PERIOD_M6_NR = 1723/10415, "Collection-Period-M6-NR", Enumerated {
        0 => "MS_120",
        1 => "MS_240",
        2 => "MS_480",
        3 => "MS_640",
        4 => "MS_1024",
        5 => "MS_2048",
        6 => "MS_5120",
        7 => "MS_10240",
        8 => "MS_20480",
        9 => "MS_40960",
        10 => "MIN_1",
        11 => "MIN_6",
        12 => "MIN_12",
        13 => "MIN_30",
    }, X;
    COLLECTION_PERIOD_M7_NR = 1724/10415, "Collection-Period-M7-NR", Unsigned32, X;
    SENSOR_MEASUREMENT = 1725/10415, "Sensor-Measurement", Enumerated {
        0 => "BAROMETRIC_PRESSURE",
        1 => "UE_SPEED",
        2 => "UE_ORIENTATION",
    }, X;
    NR_CELL_GLOBAL_IDENTITY = 1726/10415, "NR-Cell-Global-Identity", NrCellGlobalIdentity, X: LOCATION;
    TRACE_REPORTING_CONSUMER_URI = 1727/10415, "Trace-Reporting-Consumer-Uri", DiameterURI, X: NODE_HOST;
    PLMN_RAT_USAGE_CONTROL = 1728/10415, "PLMN-RAT-Usage-Control", Unsigned32, X;
    SF_ULR_TIMESTAMP = 1729/10415, "SF-ULR-Timestamp", Time, X;
    SF_PROVISIONAL_INDICATION = 1730/10415, "SF-Provisional-Indication", Enumerated { 0 => "PROVISIONAL_ULR" }, X;
}
