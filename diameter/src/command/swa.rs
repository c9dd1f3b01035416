//! Commands of application 16777250, 3GPP TS 29.273 (SWa).

use crate::{avp, command::sta};

crate::commands! {
    /// TS 29.273 §4.2.2.4.1.
    RAR ::= < "Re-Auth-Request": 258, 16777250, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { DESTINATION_HOST }
        { AUTH_APPLICATION_ID }
        { RE_AUTH_REQUEST_TYPE }
        [ USER_NAME ]
        * [ AVP ]
    )
    /// TS 29.273 §4.2.2.4.2.
    RAA ::= < "Re-Auth-Answer": 258, 16777250, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        * [ AVP ]
    )
    /// TS 29.273 §4.2.2.1.1.
    DER ::= < "Diameter-EAP-Request": 268, 16777250, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        { AUTH_REQUEST_TYPE }
        { EAP_PAYLOAD }
        [ USER_NAME ]
        [ CALLING_STATION_ID ]
        [ RAT_TYPE ]
        [ ANID ]
        [ FULL_NETWORK_NAME ]
        [ SHORT_NETWORK_NAME ]
        * [ SUPPORTED_FEATURES ]
        [ AAA_FAILURE_INDICATION ]
        [ TRANSPORT_ACCESS_TYPE ]
        [ OC_SUPPORTED_FEATURES ]
        [ ACCESS_NETWORK_INFO ]
        [ USER_LOCATION_INFO_TIME ]
        * [ AVP ]
    )
    /// TS 29.273 §4.2.2.1.2.
    DEA ::= < "Diameter-EAP-Answer": 268, 16777250, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { RESULT_CODE }
        [ EXPERIMENTAL_RESULT ]
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { AUTH_REQUEST_TYPE }
        [ EAP_PAYLOAD ]
        [ USER_NAME ]
        [ SESSION_TIMEOUT ]
        [ ACCT_INTERIM_INTERVAL ]
        [ EAP_MASTER_SESSION_KEY ]
        * [ REDIRECT_HOST ]
        [ AN_TRUSTED ]
        * [ SUPPORTED_FEATURES ]
        [ MOBILE_NODE_IDENTIFIER ]
        [ OC_SUPPORTED_FEATURES ]
        [ OC_OLR ]
        * [ LOAD ]
        * [ AVP ]
    )
    /// TS 29.273.
    ASR ::= < "Abort-Session-Request": 274, 16777250, REQ, PXY > = sta::ASR;
    /// TS 29.273.
    ASA ::= < "Abort-Session-Answer": 274, 16777250, PXY > = sta::ASA;
    /// TS 29.273.
    STR ::= < "Session-Termination-Request": 275, 16777250, REQ, PXY > = sta::STR;
    /// TS 29.273.
    STA ::= < "Session-Termination-Answer": 275, 16777250, PXY > = sta::STA;
}
