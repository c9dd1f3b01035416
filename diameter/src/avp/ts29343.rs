//! AVPs of 3GPP TS 29.343.

crate::avps! {
    /// §6.4.2.
    ORIGIN_APP_LAYER_USER_ID = 3600/10415, "Origin-App-Layer-User-Id", UTF8String, M;
    /// §6.4.3.
    TARGET_APP_LAYER_USER_ID = 3601/10415, "Target-App-Layer-User-Id", UTF8String, M;
    /// §6.4.4.
    PROSE_FUNCTION_ID = 3602/10415, "ProSe-Function-ID", OctetString, M;
    /// §6.4.5.
    PROSE_REQUEST_TYPE = 3603/10415, "ProSe-Request-Type", Unsigned32, M;
    /// §6.4.6.
    PDUID = 3604/10415, "PDUID", OctetString, X;
    /// §6.4.7.
    APPLICATION_DATA = 3605/10415, "Application-Data", UTF8String, X;
    /// §6.4.8.
    ALLOWED_SUFFIXES_NUMBER = 3606/10415, "Allowed-Suffixes-Number", Unsigned32, X;
    /// §6.4.9.
    MONITOR_TARGET = 3607/10415, "Monitor-Target", Grouped<MONITOR_TARGET>, X;
    /// §6.4.10.
    PROSE_CODE_SUFFIX_MASK = 3608/10415, "ProSe-Code-Suffix-Mask", Grouped<PROSE_CODE_SUFFIX_MASK>, X;
    /// §6.4.11.
    SUFFIX_CODE = 3609/10415, "Suffix-Code", OctetString, X;
    /// §6.4.12.
    SUFFIX_MASK = 3610/10415, "Suffix-Mask", OctetString, X;
    /// §6.4.17.
    BANNED_USER_TARGET = 3611/10415, "Banned-User-Target", Grouped<BANNED_USER_TARGET>, X;
    /// §6.4.18.
    METADATA_INDICATOR = 3612/10415, "Metadata-Indicator", Unsigned32, X;
}
