//! The messages, RFC 3331 §3.3, in the order of the RFC.

use crate::parameter::*;

/// Message class MGMT, §3.3.3.
pub const MGMT: u8 = 0;
/// Message class ASPSM, §3.3.2.
pub const ASPSM: u8 = 3;
/// Message class ASPTM, §3.3.2.
pub const ASPTM: u8 = 4;
/// Message class MAUP, §3.3.1. Its messages have the identifier of an interface in front (§3.2).
pub const MAUP: u8 = 6;
/// Message class IIM, §3.3.4.
pub const IIM: u8 = 10;

sigcodec_sigtran::sigtran_messages! {
    /// Data, §3.3.1.1.
    DATA = MAUP/1, "DATA" { [INTERFACE] [INTERFACE_TEXT] [PROTOCOL_DATA_1] [PROTOCOL_DATA_2] [CORRELATION_ID] }
    /// Data Acknowledge, §3.3.1.2.
    DATA_ACK = MAUP/15, "DATA_ACK" { [INTERFACE] [INTERFACE_TEXT] {CORRELATION_ID} }
    /// Establish Request, §3.3.1.3.
    ESTABLISH_REQUEST = MAUP/2, "ESTABLISH_REQUEST" { [INTERFACE] [INTERFACE_TEXT] }
    /// Establish Confirm, §3.3.1.3.
    ESTABLISH_CONFIRM = MAUP/3, "ESTABLISH_CONFIRM" { [INTERFACE] [INTERFACE_TEXT] }
    /// Release Request, §3.3.1.4.
    RELEASE_REQUEST = MAUP/4, "RELEASE_REQUEST" { [INTERFACE] [INTERFACE_TEXT] }
    /// Release Confirm, §3.3.1.4.
    RELEASE_CONFIRM = MAUP/5, "RELEASE_CONFIRM" { [INTERFACE] [INTERFACE_TEXT] }
    /// Release Indication, §3.3.1.4.
    RELEASE_INDICATION = MAUP/6, "RELEASE_INDICATION" { [INTERFACE] [INTERFACE_TEXT] }
    /// State Request, §3.3.1.5.
    STATE_REQUEST = MAUP/7, "STATE_REQUEST" { [INTERFACE] [INTERFACE_TEXT] {STATE} }
    /// State Confirm, §3.3.1.6.
    STATE_CONFIRM = MAUP/8, "STATE_CONFIRM" { [INTERFACE] [INTERFACE_TEXT] {STATE} }
    /// State Indication, §3.3.1.7.
    STATE_INDICATION = MAUP/9, "STATE_INDICATION" { [INTERFACE] [INTERFACE_TEXT] {EVENT} }
    /// Congestion Indication, §3.3.1.8.
    CONGESTION_INDICATION = MAUP/14, "CONGESTION_INDICATION" {
        [INTERFACE] [INTERFACE_TEXT] {CONGESTION_STATUS} [DISCARD_STATUS]
    }
    /// Data Retrieval Request, §3.3.1.9.
    RETRIEVAL_REQUEST = MAUP/10, "RETRIEVAL_REQUEST" { [INTERFACE] [INTERFACE_TEXT] {ACTION} [SEQUENCE_NUMBER] }
    /// Data Retrieval Confirm, §3.3.1.10.
    RETRIEVAL_CONFIRM = MAUP/11, "RETRIEVAL_CONFIRM" {
        [INTERFACE] [INTERFACE_TEXT] {ACTION} {RESULT} [SEQUENCE_NUMBER]
    }
    /// Data Retrieval Indication, §3.3.1.11.
    RETRIEVAL_INDICATION = MAUP/12, "RETRIEVAL_INDICATION" {
        [INTERFACE] [INTERFACE_TEXT] [PROTOCOL_DATA_1] [PROTOCOL_DATA_2]
    }
    /// Data Retrieval Complete Indication, §3.3.1.12.
    RETRIEVAL_COMPLETE = MAUP/13, "RETRIEVAL_COMPLETE" {
        [INTERFACE] [INTERFACE_TEXT] [PROTOCOL_DATA_1] [PROTOCOL_DATA_2]
    }
    /// ASP Up, §3.3.2.1.
    ASPUP = ASPSM/1, "ASPUP" { [ASP_IDENTIFIER] [INFO_STRING] }
    /// ASP Up Acknowledgement, §3.3.2.2.
    ASPUP_ACK = ASPSM/4, "ASPUP_ACK" { [INFO_STRING] }
    /// ASP Down, §3.3.2.3.
    ASPDN = ASPSM/2, "ASPDN" { [INFO_STRING] }
    /// ASP Down Acknowledgement, §3.3.2.4.
    ASPDN_ACK = ASPSM/5, "ASPDN_ACK" { [INFO_STRING] }
    /// Heartbeat, §3.3.2.5.
    BEAT = ASPSM/3, "BEAT" { [HEARTBEAT_DATA] }
    /// Heartbeat Acknowledgement, §3.3.2.6.
    BEAT_ACK = ASPSM/6, "BEAT_ACK" { [HEARTBEAT_DATA] }
    /// ASP Active, §3.3.2.7.
    ASPAC = ASPTM/1, "ASPAC" { [TRAFFIC_MODE_TYPE] *[INTERFACE] *[INTERFACE_TEXT] *[INTERFACE_RANGE] [INFO_STRING] }
    /// ASP Active Acknowledgement, §3.3.2.8.
    ASPAC_ACK = ASPTM/3, "ASPAC_ACK" {
        [TRAFFIC_MODE_TYPE] *[INTERFACE] *[INTERFACE_TEXT] *[INTERFACE_RANGE] [INFO_STRING]
    }
    /// ASP Inactive, §3.3.2.9.
    ASPIA = ASPTM/2, "ASPIA" { *[INTERFACE] *[INTERFACE_TEXT] *[INTERFACE_RANGE] [INFO_STRING] }
    /// ASP Inactive Acknowledgement, §3.3.2.10.
    ASPIA_ACK = ASPTM/4, "ASPIA_ACK" { *[INTERFACE] *[INTERFACE_TEXT] *[INTERFACE_RANGE] [INFO_STRING] }
    /// Error, §3.3.3.1.
    ERR = MGMT/0, "ERR" {
        {ERROR_CODE} *[INTERFACE] *[INTERFACE_TEXT] *[INTERFACE_RANGE] [DIAGNOSTIC_INFORMATION]
    }
    /// Notify, §3.3.3.2.
    NTFY = MGMT/1, "NTFY" {
        {STATUS} [ASP_IDENTIFIER] *[INTERFACE] *[INTERFACE_TEXT] *[INTERFACE_RANGE] [INFO_STRING]
    }
    /// Registration Request, §3.3.4.1.
    REG_REQ = IIM/1, "REG_REQ" { *{LINK_KEY} }
    /// Registration Response, §3.3.4.2.
    REG_RSP = IIM/2, "REG_RSP" { *{REGISTRATION_RESULT} }
    /// Deregistration Request, §3.3.4.3.
    DEREG_REQ = IIM/3, "DEREG_REQ" { *[INTERFACE] *[INTERFACE_TEXT] }
    /// Deregistration Response, §3.3.4.4.
    DEREG_RSP = IIM/4, "DEREG_RSP" { *{DEREGISTRATION_RESULT} }
}
