//! The messages, RFC 4666 §3.3 to §3.8, in the order of the RFC.

use crate::parameter::*;

/// Message class MGMT, §3.8.
pub const MGMT: u8 = 0;
/// Message class Transfer, §3.3.
pub const TRANSFER: u8 = 1;
/// Message class SSNM, §3.4.
pub const SSNM: u8 = 2;
/// Message class ASPSM, §3.5.
pub const ASPSM: u8 = 3;
/// Message class ASPTM, §3.7.
pub const ASPTM: u8 = 4;
/// Message class RKM, §3.6.
pub const RKM: u8 = 9;

sigcodec_sigtran::sigtran_messages! {
    /// Payload Data, §3.3.1.
    DATA = TRANSFER/1, "DATA" { [NETWORK_APPEARANCE] [ROUTING_CONTEXT] {PROTOCOL_DATA} [CORRELATION_ID] }
    /// Destination Unavailable, §3.4.1.
    DUNA = SSNM/1, "DUNA" { [NETWORK_APPEARANCE] [ROUTING_CONTEXT] {AFFECTED_POINT_CODE} [INFO_STRING] }
    /// Destination Available, §3.4.2.
    DAVA = SSNM/2, "DAVA" { [NETWORK_APPEARANCE] [ROUTING_CONTEXT] {AFFECTED_POINT_CODE} [INFO_STRING] }
    /// Destination State Audit, §3.4.3.
    DAUD = SSNM/3, "DAUD" { [NETWORK_APPEARANCE] [ROUTING_CONTEXT] {AFFECTED_POINT_CODE} [INFO_STRING] }
    /// Signalling Congestion, §3.4.4.
    SCON = SSNM/4, "SCON" {
        [NETWORK_APPEARANCE] [ROUTING_CONTEXT] {AFFECTED_POINT_CODE} [CONCERNED_DESTINATION]
        [CONGESTION_INDICATIONS] [INFO_STRING]
    }
    /// Destination User Part Unavailable, §3.4.5.
    DUPU = SSNM/5, "DUPU" {
        [NETWORK_APPEARANCE] [ROUTING_CONTEXT] {AFFECTED_POINT_CODE} {USER_CAUSE} [INFO_STRING]
    }
    /// Destination Restricted, §3.4.6.
    DRST = SSNM/6, "DRST" { [NETWORK_APPEARANCE] [ROUTING_CONTEXT] {AFFECTED_POINT_CODE} [INFO_STRING] }
    /// ASP Up, §3.5.1.
    ASPUP = ASPSM/1, "ASPUP" { [ASP_IDENTIFIER] [INFO_STRING] }
    /// ASP Up Acknowledgement, §3.5.2.
    ASPUP_ACK = ASPSM/4, "ASPUP_ACK" { [ASP_IDENTIFIER] [INFO_STRING] }
    /// ASP Down, §3.5.3.
    ASPDN = ASPSM/2, "ASPDN" { [INFO_STRING] }
    /// ASP Down Acknowledgement, §3.5.4.
    ASPDN_ACK = ASPSM/5, "ASPDN_ACK" { [INFO_STRING] }
    /// Heartbeat, §3.5.5.
    BEAT = ASPSM/3, "BEAT" { [HEARTBEAT_DATA] }
    /// Heartbeat Acknowledgement, §3.5.6.
    BEAT_ACK = ASPSM/6, "BEAT_ACK" { [HEARTBEAT_DATA] }
    /// Registration Request, §3.6.1.
    REG_REQ = RKM/1, "REG_REQ" { *{ROUTING_KEY} }
    /// Registration Response, §3.6.2.
    REG_RSP = RKM/2, "REG_RSP" { *{REGISTRATION_RESULT} }
    /// Deregistration Request, §3.6.3.
    DEREG_REQ = RKM/3, "DEREG_REQ" { {ROUTING_CONTEXT} }
    /// Deregistration Response, §3.6.4.
    DEREG_RSP = RKM/4, "DEREG_RSP" { *{DEREGISTRATION_RESULT} }
    /// ASP Active, §3.7.1.
    ASPAC = ASPTM/1, "ASPAC" { [TRAFFIC_MODE_TYPE] [ROUTING_CONTEXT] [INFO_STRING] }
    /// ASP Active Acknowledgement, §3.7.2.
    ASPAC_ACK = ASPTM/3, "ASPAC_ACK" { [TRAFFIC_MODE_TYPE] [ROUTING_CONTEXT] [INFO_STRING] }
    /// ASP Inactive, §3.7.3.
    ASPIA = ASPTM/2, "ASPIA" { [ROUTING_CONTEXT] [INFO_STRING] }
    /// ASP Inactive Acknowledgement, §3.7.4.
    ASPIA_ACK = ASPTM/4, "ASPIA_ACK" { [ROUTING_CONTEXT] [INFO_STRING] }
    /// Error, §3.8.1.
    ERR = MGMT/0, "ERR" {
        {ERROR_CODE} [ROUTING_CONTEXT] [NETWORK_APPEARANCE] [AFFECTED_POINT_CODE] [DIAGNOSTIC_INFORMATION]
    }
    /// Notify, §3.8.2.
    NTFY = MGMT/1, "NTFY" { {STATUS} [ASP_IDENTIFIER] [ROUTING_CONTEXT] [INFO_STRING] }
}
