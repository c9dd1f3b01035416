//! Commands of application 16777250, 3GPP TS 29.273 (SWd).

use crate::{avp, command::sta};

crate::commands! {
    /// TS 29.273.
    RAR ::= < "Re-Auth-Request": 258, 16777250, REQ, PXY > = sta::RAR;
    /// TS 29.273.
    RAA ::= < "Re-Auth-Answer": 258, 16777250, PXY > = sta::RAA;
    /// TS 29.273.
    DER ::= < "Diameter-EAP-Request": 268, 16777250, REQ, PXY > (
        < SESSION_ID >
        [ DRMP ]
        { AUTH_APPLICATION_ID }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { DESTINATION_REALM }
        [ DESTINATION_HOST ]
        { AUTH_REQUEST_TYPE }
        { EAP_PAYLOAD }
        [ USER_NAME ]
        [ CALLING_STATION_ID ]
        [ RAT_TYPE ]
        [ ANID ]
        [ QOS_CAPABILITY ]
        [ MIP6_FEATURE_VECTOR ]
        [ VISITED_NETWORK_IDENTIFIER ]
        [ SERVICE_SELECTION ]
        [ TERMINAL_INFORMATION ]
        [ AN_TRUSTED ]
        [ FULL_NETWORK_NAME ]
        [ SHORT_NETWORK_NAME ]
        * [ SUPPORTED_FEATURES ]
        [ WLAN_IDENTIFIER ]
        [ DER_FLAGS ]
        [ TWAN_CONNECTION_MODE ]
        [ TWAN_CONNECTIVITY_PARAMETERS ]
        * 2 [ TWAG_CP_ADDRESS ]
        [ TWAN_S2A_FAILURE_CAUSE ]
        [ ERP_RK_REQUEST ]
        * [ AVP ]
    )
    /// TS 29.273.
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
        [ CONTEXT_IDENTIFIER ]
        [ APN_OI_REPLACEMENT ]
        * [ APN_CONFIGURATION ]
        [ MIP6_FEATURE_VECTOR ]
        [ MOBILE_NODE_IDENTIFIER ]
        * [ REDIRECT_HOST ]
        [ TRACE_INFO ]
        [ SUBSCRIPTION_ID ]
        * [ SUPPORTED_FEATURES ]
        [ DEA_FLAGS ]
        [ TWAN_CONNECTION_MODE ]
        [ TWAN_CONNECTIVITY_PARAMETERS ]
        [ TERMINAL_INFORMATION ]
        [ KEY ]
        [ ERP_REALM ]
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
