//! Commands of application 2, RFC 4004.

use crate::{avp, command::base};

crate::commands! {
    /// RFC 4004.
    RAR ::= < "Re-Auth-Request": 258, 2, REQ, PXY > = base::RAR;
    /// RFC 4004.
    RAA ::= < "Re-Auth-Answer": 258, 2, PXY > = base::RAA;
    /// RFC 4004 §5.1.
    AMR ::= < "AA-Mobile-Node-Request": 260, 2, REQ, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { USER_NAME }
        { DESTINATION_REALM }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { MIP_REG_REQUEST }
        { MIP_MN_AAA_AUTH }
        [ ACCT_MULTI_SESSION_ID ]
        [ DESTINATION_HOST ]
        [ ORIGIN_STATE_ID ]
        [ MIP_MOBILE_NODE_ADDRESS ]
        [ MIP_HOME_AGENT_ADDRESS ]
        [ MIP_FEATURE_VECTOR ]
        [ MIP_ORIGINATING_FOREIGN_AAA ]
        [ AUTHORIZATION_LIFETIME ]
        [ AUTH_SESSION_STATE ]
        [ MIP_FA_CHALLENGE ]
        [ MIP_CANDIDATE_HOME_AGENT_HOST ]
        [ MIP_HOME_AGENT_HOST ]
        [ MIP_HA_TO_FA_SPI ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// RFC 4004 §5.2.
    AMA ::= < "AA-Mobile-Node-Answer": 260, 2, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ ACCT_MULTI_SESSION_ID ]
        [ USER_NAME ]
        [ AUTHORIZATION_LIFETIME ]
        [ AUTH_SESSION_STATE ]
        [ ERROR_MESSAGE ]
        [ ERROR_REPORTING_HOST ]
        [ RE_AUTH_REQUEST_TYPE ]
        [ MIP_FEATURE_VECTOR ]
        [ MIP_REG_REPLY ]
        [ MIP_MN_TO_FA_MSA ]
        [ MIP_MN_TO_HA_MSA ]
        [ MIP_FA_TO_MN_MSA ]
        [ MIP_FA_TO_HA_MSA ]
        [ MIP_HA_TO_MN_MSA ]
        [ MIP_MSA_LIFETIME ]
        [ MIP_HOME_AGENT_ADDRESS ]
        [ MIP_MOBILE_NODE_ADDRESS ]
        * [ MIP_FILTER_RULE ]
        [ ORIGIN_STATE_ID ]
        * [ PROXY_INFO ]
        * [ AVP ]
    )
    /// RFC 4004 §5.3.
    HAR ::= < "Home-Agent-MIP-Request": 262, 2, REQ, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { AUTHORIZATION_LIFETIME }
        { AUTH_SESSION_STATE }
        { MIP_REG_REQUEST }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        { USER_NAME }
        { DESTINATION_REALM }
        { MIP_FEATURE_VECTOR }
        [ DESTINATION_HOST ]
        [ MIP_MN_TO_HA_MSA ]
        [ MIP_MN_TO_FA_MSA ]
        [ MIP_HA_TO_MN_MSA ]
        [ MIP_HA_TO_FA_MSA ]
        [ MIP_MSA_LIFETIME ]
        [ MIP_ORIGINATING_FOREIGN_AAA ]
        [ MIP_MOBILE_NODE_ADDRESS ]
        [ MIP_HOME_AGENT_ADDRESS ]
        * [ MIP_FILTER_RULE ]
        [ ORIGIN_STATE_ID ]
        * [ PROXY_INFO ]
        * [ ROUTE_RECORD ]
        * [ AVP ]
    )
    /// RFC 4004 §5.4.
    HAA ::= < "Home-Agent-MIP-Answer": 262, 2, PXY > (
        < SESSION_ID >
        { AUTH_APPLICATION_ID }
        { RESULT_CODE }
        { ORIGIN_HOST }
        { ORIGIN_REALM }
        [ ACCT_MULTI_SESSION_ID ]
        [ USER_NAME ]
        [ ERROR_REPORTING_HOST ]
        [ ERROR_MESSAGE ]
        [ MIP_REG_REPLY ]
        [ MIP_HOME_AGENT_ADDRESS ]
        [ MIP_MOBILE_NODE_ADDRESS ]
        [ MIP_FA_TO_HA_SPI ]
        [ MIP_FA_TO_MN_SPI ]
        [ ORIGIN_STATE_ID ]
        * [ PROXY_INFO ]
        * [ AVP ]
    )
    /// RFC 4004.
    ASR ::= < "Abort-Session-Request": 274, 2, REQ, PXY > = base::ASR;
    /// RFC 4004.
    ASA ::= < "Abort-Session-Answer": 274, 2, PXY > = base::ASA;
    /// RFC 4004.
    STR ::= < "Session-Termination-Request": 275, 2, REQ, PXY > = base::STR;
    /// RFC 4004.
    STA ::= < "Session-Termination-Answer": 275, 2, PXY > = base::STA;
}
