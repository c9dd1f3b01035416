//! AVPs of 3GPP TS 29.109.

crate::avps! {
    GBA_USERSECSETTINGS = 400/10415, "GBA-UserSecSettings", OctetString, M: CARRIER, "6.3.1.1";
    TRANSACTION_IDENTIFIER = 401/10415, "Transaction-Identifier", OctetString, M: SUBSCRIBER, "6.3.1.2";
    NAF_ID = 402/10415, "NAF-Id", OctetString, M: NODE_HOST, "6.3.1.3";
    GAA_SERVICE_IDENTIFIER = 403/10415, "GAA-Service-Identifier", OctetString, M, "6.3.1.4";
    KEY_EXPIRYTIME = 404/10415, "Key-ExpiryTime", Time, M, "6.3.1.5";
    ME_KEY_MATERIAL = 405/10415, "ME-Key-Material", OctetString, M, "6.3.1.6";
    UICC_KEY_MATERIAL = 406/10415, "UICC-Key-Material", OctetString, M, "6.3.1.7";
    GBA_U_AWARENESS_INDICATOR = 407/10415, "GBA_U-Awareness-Indicator", Enumerated {
        0 => "NO",
        1 => "YES",
    }, M, "6.3.1.8";
    BOOTSTRAPINFOCREATIONTIME = 408/10415, "BootstrapInfoCreationTime", Time, M, "6.3.1.9";
    GUSS_TIMESTAMP = 409/10415, "GUSS-Timestamp", Time, X, "6.3.1.10";
    GBA_TYPE = 410/10415, "GBA-Type", Enumerated { 0 => "3G GBA", 1 => "2G GBA" }, M, "6.3.1.11";
    UE_ID = 411/10415, "UE-Id", OctetString, M: BY_TYPE, "6.3.1.12";
    UE_ID_TYPE = 412/10415, "UE-Id-Type", Enumerated {
        0 => "Private user identity",
        1 => "Public user identity",
    }, M: TYPE, "6.3.1.13";
    UICC_APP_LABEL = 413/10415, "UICC-App-Label", OctetString, M, "6.3.1.14";
    UICC_ME = 414/10415, "UICC-ME", Enumerated { 0 => "GBA_ME", 1 => "GBA_U" }, M, "6.3.1.15";
    REQUESTED_KEY_LIFETIME = 415/10415, "Requested-Key-Lifetime", Time, M, "6.3.1.16";
    PRIVATE_IDENTITY_REQUEST = 416/10415, "Private-Identity-Request", Enumerated {
        0 => "Private identity requested",
        1 => "Private identity not requested",
    }, M, "6.3.1.17";
    GBA_PUSH_INFO = 417/10415, "GBA-Push-Info", OctetString, M: CARRIER, "6.3.1.18";
    NAF_SA_IDENTIFIER = 418/10415, "NAF-SA-Identifier", OctetString, M: SUBSCRIBER, "6.3.1.19";
    SECURITY_FEATURE_REQUEST = 419/10415, "Security-Feature-Request", OctetString, M, "6.3.1.20";
    SECURITY_FEATURE_RESPONSE = 420/10415, "Security-Feature-Response", OctetString, M, "6.3.1.21";
}
