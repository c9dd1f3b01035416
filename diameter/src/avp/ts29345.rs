//! AVPs of 3GPP TS 29.345.

use crate::group;

crate::avps! {
    APP_LAYER_USER_ID = 3801/10415, "App-Layer-User-Id", UTF8String, M: APPLICATION_USER_ID, "6.3.2";
    ASSISTANCE_INFO = 3802/10415, "Assistance-info", Grouped<ASSISTANCE_INFO>, M, "6.3.3";
    ASSISTANCE_INFO_VALIDITY_TIMER = 3803/10415, "Assistance-Info-Validity-Timer", Unsigned32, M, "6.3.4";
    DISCOVERY_TYPE = 3804/10415, "Discovery-Type", Unsigned32 {
        0 => "ANNOUNCING_REQUEST_FOR_OPEN_PROSE_DIRECT_DISCOVERY",
        1 => "MONITORING_REQUEST_FOR_OPEN_PROSE_DIRECT_DISCOVERY",
        2 => "ANNOUNCING_REQUEST_FOR_RESTRICTED_PROSE_DIRECT_DISCOVERY",
        3 => "MONITORING_REQUEST_FOR_RESTRICTED_PROSE_DIRECT_DISCOVERY",
        4 => "DISCOVEREE_REQUEST_FOR_RESTRICTED_PROSE_DIRECT_DISCOVERY",
        5 => "DISCOVERER_REQUEST_FOR_RESTRICTED_PROSE_DIRECT_DISCOVERY",
        6 => "DISCOVERER_ANNOUNCING_REQUEST_FOR_RESTRICTED_PROSE_DIRECT_DISCOVERY",
        7 => "MONITORING_UPDATE_FOR_RESTRICTED_PROSE_DIRECT_DISCOVERY",
        8 => "MONITORING_RESPONSE_FOR_RESTRICTED_PROSE_DIRECT_DISCOVERY",
    }, M, "6.3.5";
    FILTER_ID_3GPP = 3805/10415, "Filter-Id", OctetString, M, "6.3.9";
    MAC_ADDRESS_3GPP = 3806/10415, "MAC-Address", UTF8String, M: MAC_OF_SUBSCRIBER, "6.3.11";
    MATCH_REPORT = 3807/10415, "Match-Report", Grouped<MATCH_REPORT>, M, "6.3.12";
    OPERATING_CHANNEL = 3808/10415, "Operating-Channel", Unsigned32, M, "6.3.14";
    P2P_FEATURES = 3809/10415, "P2P-Features", Unsigned32 [ 0 => "Group Owner Indication" ], M, "6.3.15";
    PROSE_APP_CODE = 3810/10415, "ProSe-App-Code", OctetString, M, "6.3.16";
    PROSE_APP_ID = 3811/10415, "ProSe-App-Id", UTF8String, M, "6.3.17";
    PROSE_APP_MASK = 3812/10415, "ProSe-App-Mask", OctetString, M, "6.3.18";
    PROSE_DISCOVERY_FILTER = 3813/10415, "ProSe-Discovery-Filter", Grouped<PROSE_DISCOVERY_FILTER>, M, "6.3.20";
    PRR_FLAGS = 3814/10415, "PRR-Flags", Unsigned32 [ 0 => "WLAN Indication" ], M, "6.3.21";
    PROSE_VALIDITY_TIMER = 3815/10415, "ProSe-Validity-Timer", Unsigned32, M, "6.3.22";
    REQUESTING_EPUID = 3816/10415, "Requesting-EPUID", UTF8String, M: APPLICATION_USER_ID, "6.3.23";
    TARGETED_EPUID = 3817/10415, "Targeted-EPUID", UTF8String, M: APPLICATION_USER_ID, "6.3.26";
    TIME_WINDOW = 3818/10415, "Time-Window", Unsigned32, M, "6.3.27";
    WIFI_P2P_ASSISTANCE_INFO = 3819/10415, "WiFi-P2P-Assistance-Info", Grouped<WIFI_P2P_ASSISTANCE_INFO>, M, "6.3.30";
    WLAN_ASSISTANCE_INFO = 3820/10415, "WLAN-Assistance-Info", Grouped<WLAN_ASSISTANCE_INFO>, M, "6.3.31";
    WLAN_LINK_LAYER_ID = 3821/10415, "WLAN-Link-Layer-Id", Grouped<WLAN_LINK_LAYER_ID>, M: MAC_OF_SUBSCRIBER, "6.3.32";
    WLAN_LINK_LAYER_ID_LIST = 3822/10415, "WLAN-Link-Layer-Id-List", Grouped<WLAN_LINK_LAYER_ID_LIST>, M, "6.3.33";
    LOCATION_UPDATE_TRIGGER = 3823/10415, "Location-Update-Trigger", Grouped<LOCATION_UPDATE_TRIGGER>, M, "6.3.42";
    LOCATION_UPDATE_EVENT_TYPE = 3824/10415, "Location-Update-Event-Type", Unsigned32 {
        0 => "UE_AVAILABLE",
        1 => "CHANGE_OF_AREA",
        2 => "PERIODIC_LOCATION",
    }, M, "6.3.43";
    CHANGE_OF_AREA_TYPE = 3825/10415, "Change-Of-Area-Type", Grouped<CHANGE_OF_AREA_TYPE>, M, "6.3.44";
    LOCATION_UPDATE_EVENT_TRIGGER = 3826/10415, "Location-Update-Event-Trigger", Unsigned32 {
        0 => "UE_ENTRY",
        1 => "UE_EXIT",
        2 => "UE_PRESENCE",
    }, M, "6.3.45";
    REPORT_CARDINALITY = 3827/10415, "Report-Cardinality", Enumerated { 0 => "SINGLE", 1 => "MULTIPLE" }, M, "6.3.46";
    MINIMUM_INTERVAL_TIME = 3828/10415, "Minimum-Interval-Time", Unsigned32, M, "6.3.47";
    PERIODIC_LOCATION_TYPE = 3829/10415, "Periodic-Location-Type", Grouped<PERIODIC_LOCATION_TYPE>, M, "6.3.48";
    LOCATION_REPORT_INTERVAL_TIME = 3830/10415, "Location-Report-Interval-Time", Unsigned32, M, "6.3.49";
    TOTAL_NUMBER_OF_REPORTS = 3831/10415, "Total-Number-Of-Reports", Unsigned32, M, "6.3.50";
    VALIDITY_TIME_ANNOUNCE = 3832/10415, "Validity-Time-Announce", Unsigned32, M, "6.3.36";
    VALIDITY_TIME_MONITOR = 3833/10415, "Validity-Time-Monitor", Unsigned32, M, "6.3.37";
    VALIDITY_TIME_COMMUNICATION = 3834/10415, "Validity-Time-Communication", Unsigned32, M, "6.3.38";
    PROSE_APP_CODE_INFO = 3835/10415, "ProSe-App-Code-Info", Grouped<PROSE_APP_CODE_INFO>, M, "6.3.39";
    MIC = 3836/10415, "MIC", OctetString, M, "6.3.40";
    UTC_BASED_COUNTER = 3837/10415, "UTC-based-Counter", Unsigned32, M, "6.3.41";
    PROSE_MATCH_REFRESH_TIMER = 3838/10415, "ProSe-Match-Refresh-Timer", Unsigned32, M, "6.3.52";
    PROSE_METADATA_INDEX_MASK = 3839/10415, "ProSe-Metadata-Index-Mask", OctetString, X, "6.3.60";
    APP_IDENTIFIER = 3840/10415, "App-Identifier", Grouped<APP_IDENTIFIER>, X, "6.3.61";
    OS_ID = 3841/10415, "OS-ID", OctetString, X, "6.3.62";
    OS_APP_ID = 3842/10415, "OS-App-ID", UTF8String, X, "6.3.63";
    REQUESTING_RPAUID = 3843/10415, "Requesting-RPAUID", UTF8String, X: APPLICATION_USER_ID, "6.3.64";
    TARGET_RPAUID = 3844/10415, "Target-RPAUID", UTF8String, X: APPLICATION_USER_ID, "6.3.65";
    TARGET_PDUID = 3845/10415, "Target-PDUID", OctetString, X: APPLICATION_USER_ID, "6.3.66";
    PROSE_RESTRICTED_CODE = 3846/10415, "ProSe-Restricted-Code", OctetString, X, "6.3.67";
    PROSE_RESTRICTED_CODE_SUFFIX_RANGE = 3847/10415, "ProSe-Restricted-Code-Suffix-Range",
        Grouped<PROSE_RESTRICTED_CODE_SUFFIX_RANGE>, X, "6.3.68";
    BEGINNING_SUFFIX = 3848/10415, "Beginning-Suffix", OctetString, X, "6.3.69";
    ENDING_SUFFIX = 3849/10415, "Ending-Suffix", OctetString, X, "6.3.70";
    DISCOVERY_ENTRY_ID = 3850/10415, "Discovery-Entry-ID", Unsigned32, X, "6.3.59";
    MATCH_TIMESTAMP = 3851/10415, "Match-Timestamp", Time, X, "6.3.71";
    PMR_FLAGS = 3852/10415, "PMR-Flags", Unsigned32 [ 0 => "Metadata Requested" ], M, "6.3.57";
    PROSE_APPLICATION_METADATA = 3853/10415, "ProSe-Application-Metadata", UTF8String, M, "6.3.58";
    DISCOVERY_AUTH_REQUEST = 3854/10415, "Discovery-Auth-Request", Grouped<DISCOVERY_AUTH_REQUEST>, M, "6.3.53";
    DISCOVERY_AUTH_RESPONSE = 3855/10415, "Discovery-Auth-Response", Grouped<DISCOVERY_AUTH_RESPONSE>, M, "6.3.54";
    MATCH_REQUEST = 3856/10415, "Match-Request", Grouped<MATCH_REQUEST>, M, "6.3.55";
    MATCH_REPORT_INFO = 3857/10415, "Match-Report-Info", Grouped<MATCH_REPORT_INFO>, M, "6.3.56";
    BANNED_RPAUID = 3858/10415, "Banned-RPAUID", UTF8String, X: APPLICATION_USER_ID, "6.3.73";
    BANNED_PDUID = 3859/10415, "Banned-PDUID", OctetString, X: APPLICATION_USER_ID, "6.3.74";
    CODE_RECEIVING_SECURITY_MATERIAL = 3860/10415, "Code-Receiving-Security-Material",
        Grouped<CODE_RECEIVING_SECURITY_MATERIAL>, X, "6.3.75";
    CODE_SENDING_SECURITY_MATERIAL = 3861/10415, "Code-Sending-Security-Material",
        Grouped<CODE_SENDING_SECURITY_MATERIAL>, X, "6.3.76";
    DUSK = 3862/10415, "DUSK", OctetString, X, "6.3.77";
    DUIK = 3863/10415, "DUIK", OctetString, X, "6.3.78";
    DUCK = 3864/10415, "DUCK", OctetString, X, "6.3.79";
    MIC_CHECK_INDICATOR = 3865/10415, "MIC-Check-Indicator", Unsigned32 {
        1 => "MIC_CHECK_BY_PROSE_FUNCTION",
    }, X, "6.3.80";
    ENCRYPTED_BITMASK = 3866/10415, "Encrypted-Bitmask", OctetString, X, "6.3.81";
    PROSE_APP_CODE_SUFFIX_RANGE = 3867/10415, "ProSe-App-Code-Suffix-Range",
        Grouped<PROSE_APP_CODE_SUFFIX_RANGE>, X, "6.3.82";
    PC5_TECH = 3868/10415, "PC5-tech", OctetString, X, "6.3.84";
}
