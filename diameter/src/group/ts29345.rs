//! Grouped AVPs of 3GPP TS 29.345.

use crate::avp;

crate::groups! {
    /// Assistance-info, §6.3.3.
    ASSISTANCE_INFO ::= (
        [ WLAN_ASSISTANCE_INFO ]
        * [ AVP ]
    )
    /// Match-Report, §6.3.12.
    MATCH_REPORT ::= (
        { DISCOVERY_TYPE }
        [ PROSE_APP_CODE ]
        [ PROSE_METADATA_INDEX_MASK ]
        [ PROSE_APP_ID ]
        [ PROSE_VALIDITY_TIMER ]
        [ PROSE_MATCH_REFRESH_TIMER ]
        [ PROSE_APPLICATION_METADATA ]
        [ PC5_TECH ]
        * [ AVP ]
    )
    /// ProSe-Discovery-Filter, §6.3.20.
    PROSE_DISCOVERY_FILTER ::= (
        { FILTER_ID_3GPP }
        { PROSE_APP_ID }
        { PROSE_VALIDITY_TIMER }
        { PROSE_APP_CODE }
        * [ PROSE_APP_MASK ]
        * [ AVP ]
    )
    /// WiFi-P2P-Assistance-Info, §6.3.30.
    WIFI_P2P_ASSISTANCE_INFO ::= (
        [ SSID ]
        [ EAP_MASTER_SESSION_KEY ]
        [ P2P_FEATURES ]
        [ WLAN_LINK_LAYER_ID_LIST ]
        [ OPERATING_CHANNEL ]
        [ ASSISTANCE_INFO_VALIDITY_TIMER ]
        * [ AVP ]
    )
    /// WLAN-Assistance-Info, §6.3.31.
    WLAN_ASSISTANCE_INFO ::= (
        [ WIFI_P2P_ASSISTANCE_INFO ]
        * [ AVP ]
    )
    /// WLAN-Link-Layer-Id, §6.3.32.
    WLAN_LINK_LAYER_ID ::= (
        [ MAC_ADDRESS_3GPP ]
    )
    /// WLAN-Link-Layer-Id-List, §6.3.33.
    WLAN_LINK_LAYER_ID_LIST ::= (
        * [ WLAN_LINK_LAYER_ID ]
    )
    /// Location-Update-Trigger, §6.3.42.
    LOCATION_UPDATE_TRIGGER ::= (
        { LOCATION_UPDATE_EVENT_TYPE }
        [ CHANGE_OF_AREA_TYPE ]
        [ PERIODIC_LOCATION_TYPE ]
        * [ AVP ]
    )
    /// Change-Of-Area-Type, §6.3.44.
    CHANGE_OF_AREA_TYPE ::= (
        { LOCATION_UPDATE_EVENT_TRIGGER }
        { REPORT_CARDINALITY }
        [ MINIMUM_INTERVAL_TIME ]
        * [ AVP ]
    )
    /// Periodic-Location-Type, §6.3.48.
    PERIODIC_LOCATION_TYPE ::= (
        { LOCATION_REPORT_INTERVAL_TIME }
        { TOTAL_NUMBER_OF_REPORTS }
        * [ AVP ]
    )
    /// ProSe-App-Code-Info, §6.3.39.
    PROSE_APP_CODE_INFO ::= (
        { PROSE_APP_CODE }
        { MIC }
        { UTC_BASED_COUNTER }
        * [ AVP ]
    )
    /// App-Identifier, §6.3.61.
    APP_IDENTIFIER ::= (
        { OS_ID }
        { OS_APP_ID }
        * [ AVP ]
    )
    /// ProSe-Restricted-Code-Suffix-Range, §6.3.68.
    PROSE_RESTRICTED_CODE_SUFFIX_RANGE ::= (
        { BEGINNING_SUFFIX }
        [ ENDING_SUFFIX ]
        * [ AVP ]
    )
    /// Discovery-Auth-Request, §6.3.53.
    DISCOVERY_AUTH_REQUEST ::= (
        { DISCOVERY_TYPE }
        [ USER_IDENTITY ]
        [ PROSE_APP_ID ]
        [ PROSE_APP_CODE ]
        [ PROSE_APP_CODE_SUFFIX_RANGE ]
        [ PROSE_VALIDITY_TIMER ]
        [ APP_IDENTIFIER ]
        [ REQUESTING_RPAUID ]
        [ TARGET_RPAUID ]
        [ TARGET_PDUID ]
        [ PROSE_RESTRICTED_CODE ]
        * [ PROSE_RESTRICTED_CODE_SUFFIX_RANGE ]
        [ BANNED_RPAUID ]
        [ BANNED_PDUID ]
        [ SERVICE_RESULT ]
        [ PC5_TECH ]
        * [ AVP ]
    )
    /// Discovery-Auth-Response, §6.3.54.
    DISCOVERY_AUTH_RESPONSE ::= (
        { DISCOVERY_TYPE }
        * [ PROSE_DISCOVERY_FILTER ]
        [ VISITED_PLMN_ID ]
        [ PROSE_RESTRICTED_CODE ]
        [ PROSE_VALIDITY_TIMER ]
        [ CODE_SENDING_SECURITY_MATERIAL ]
        [ CODE_RECEIVING_SECURITY_MATERIAL ]
        [ DUIK ]
        [ PC5_TECH ]
        * [ AVP ]
    )
    /// Match-Request, §6.3.55.
    MATCH_REQUEST ::= (
        { DISCOVERY_TYPE }
        [ USER_IDENTITY ]
        [ VISITED_PLMN_ID ]
        * [ PROSE_APP_CODE_INFO ]
        [ PC5_TECH ]
        * [ AVP ]
    )
    /// Match-Report-Info, §6.3.56.
    MATCH_REPORT_INFO ::= (
        { DISCOVERY_TYPE }
        [ USER_IDENTITY ]
        * [ PROSE_APP_ID ]
        * [ AVP ]
    )
    /// Code-Receiving-Security-Material, §6.3.75.
    CODE_RECEIVING_SECURITY_MATERIAL ::= (
        [ DUSK ]
        [ DUIK ]
        [ MIC_CHECK_INDICATOR ]
        [ DUCK ]
        [ ENCRYPTED_BITMASK ]
        * [ AVP ]
    )
    /// Code-Sending-Security-Material, §6.3.76.
    CODE_SENDING_SECURITY_MATERIAL ::= (
        [ DUSK ]
        [ DUIK ]
        [ DUCK ]
        [ ENCRYPTED_BITMASK ]
        * [ AVP ]
    )
    /// ProSe-App-Code-Suffix-Range, §6.3.82.
    PROSE_APP_CODE_SUFFIX_RANGE ::= (
        { BEGINNING_SUFFIX }
        [ ENDING_SUFFIX ]
        * [ AVP ]
    )
}
