//! AVPs of Inovar (vendor 41897).

crate::avps! {
    INOVAR_FORWARD_TO_PARTY = 4001/41897, "Inovar-Forward-To-Party", UTF8String, M: SUBSCRIBER;
    INOVAR_APP_CODE = 4002/41897, "Inovar-App-Code", OctetString, M;
    INOVAR_SERVICE_CODE = 4003/41897, "Inovar-Service-Code", OctetString, M;
    INOVAR_SERVICE_ID = 4004/41897, "Inovar-Service-ID", Grouped, M;
    INOVAR_UNSUCCESSFUL_CALL_REASON = 4005/41897, "Inovar-Unsuccessful-Call-Reason", Grouped, M;
    INOVAR_SIP_RESPONSE_CODE = 4006/41897, "Inovar-SIP-Response-Code", OctetString, M;
    INOVAR_ISUP_CAUSE = 4007/41897, "Inovar-ISUP-Cause", OctetString, M;
    INOVAR_SUPPLEMENTARY_SERVICE_ID = 4008/41897, "Inovar-Supplementary-Service-Id", OctetString, M;
    INOVAR_PS_REGISTRATION_STATUS = 4009/41897, "Inovar-PS-Registration-Status", OctetString, M;
    INOVAR_SERVICE_RESULT = 4010/41897, "Inovar-Service-Result", OctetString, M;
    INOVAR_CALLING_PARTY_INFO = 4011/41897, "Inovar-Calling-Party-Info", Grouped, M;
}
