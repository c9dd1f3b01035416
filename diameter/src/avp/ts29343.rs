//! AVPs of 3GPP TS 29.343.

use crate::group;

crate::avps! {
    ORIGIN_APP_LAYER_USER_ID = 3600/10415, "Origin-App-Layer-User-Id", UTF8String, M: APPLICATION_USER_ID, "6.4.2";
    TARGET_APP_LAYER_USER_ID = 3601/10415, "Target-App-Layer-User-Id", UTF8String, M: APPLICATION_USER_ID, "6.4.3";
    PROSE_FUNCTION_ID = 3602/10415, "ProSe-Function-ID", OctetString, M: REALM, "6.4.4";
    PROSE_REQUEST_TYPE = 3603/10415, "ProSe-Request-Type", Unsigned32 {
        0 => "APPLICATION_REGISTRATION_FOR_PROSE",
        1 => "PROSE_MAP_REQUEST",
        2 => "AUTHORIZATION_ANNOUNCE",
        3 => "AUTHORIZATION_ANNOUNCE_ACE",
        4 => "AUTHORIZATION_MONITOR",
        5 => "AUTHORIZATION_MONITOR_ACE",
        6 => "MONITOR_PERMISSION",
        7 => "AUTHORIZATION_RESPONSE",
        8 => "AUTHORIZATION_QUERY",
        9 => "AUTHORIZATION_MATCH_REPORT",
        10 => "QUERY_PERMISSION",
        11 => "AUTHORIZATION_UPDATE",
        12 => "AUTHORIZATION_ANNOUNCE_ACE_OPEN",
        13 => "AUTHORIZATION_MONITOR_ACE_OPEN",
    }, M, "6.4.5";
    PDUID = 3604/10415, "PDUID", OctetString, X: APPLICATION_USER_ID, "6.4.6";
    APPLICATION_DATA = 3605/10415, "Application-Data", UTF8String, X, "6.4.7";
    ALLOWED_SUFFIXES_NUMBER = 3606/10415, "Allowed-Suffixes-Number", Unsigned32, X, "6.4.8";
    MONITOR_TARGET = 3607/10415, "Monitor-Target", Grouped<MONITOR_TARGET>, X, "6.4.9";
    PROSE_CODE_SUFFIX_MASK = 3608/10415, "ProSe-Code-Suffix-Mask", Grouped<PROSE_CODE_SUFFIX_MASK>, X, "6.4.10";
    SUFFIX_CODE = 3609/10415, "Suffix-Code", OctetString, X, "6.4.11";
    SUFFIX_MASK = 3610/10415, "Suffix-Mask", OctetString, X, "6.4.12";
    BANNED_USER_TARGET = 3611/10415, "Banned-User-Target", Grouped<BANNED_USER_TARGET>, X, "6.4.17";
    METADATA_INDICATOR = 3612/10415, "Metadata-Indicator", Unsigned32 {
        0 => "NO_METADATA",
        1 => "METADATA_UPDATE_DISALLOWED",
        2 => "METADATA_UPDATE_ALLOWED",
    }, X, "6.4.18";
}
