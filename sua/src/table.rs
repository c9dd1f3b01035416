//! The messages, RFC 3868 §3.2 to §3.8, in the order of the RFC.
//!
//! What the RFC calls mandatory under a condition (`*1`) is optional here: a single message does not tell.

use crate::parameter::*;

/// Message class CL: connectionless, §3.2.
pub const CL: u8 = 7;
/// Message class CO: connection-oriented, §3.3.
pub const CO: u8 = 8;
/// Message class SNM: signalling network management, §3.4.
pub const SNM: u8 = 2;
/// Message class ASPSM: application server process maintenance, §3.5.
pub const ASPSM: u8 = 3;
/// Message class ASPTM: ASP traffic maintenance, §3.6.
pub const ASPTM: u8 = 4;
/// Message class MGMT: SUA management, §3.7.
pub const MGMT: u8 = 0;
/// Message class RKM: routing key management, §3.8.
pub const RKM: u8 = 9;

sigcodec_sigtran::sigtran_messages! {
    /// Connectionless Data Transfer, §3.2.1.
    CLDT = CL/1, "CLDT" {
        {ROUTING_CONTEXT} {PROTOCOL_CLASS} {SOURCE_ADDRESS} {DESTINATION_ADDRESS} {SEQUENCE_CONTROL}
        [SS7_HOP_COUNTER] [IMPORTANCE] [MESSAGE_PRIORITY] [CORRELATION_ID] [SEGMENTATION] {DATA}
    }
    /// Connectionless Data Response, §3.2.2.
    CLDR = CL/2, "CLDR" {
        {ROUTING_CONTEXT} {SCCP_CAUSE} {SOURCE_ADDRESS} {DESTINATION_ADDRESS} [SS7_HOP_COUNTER] [IMPORTANCE]
        [MESSAGE_PRIORITY] [CORRELATION_ID] [SEGMENTATION] [DATA]
    }
    /// Connection Oriented Data Transfer, §3.3.1.
    CODT = CO/8, "CODT" {
        {ROUTING_CONTEXT} [SEQUENCE_NUMBER] {DESTINATION_REFERENCE_NUMBER} [MESSAGE_PRIORITY] [CORRELATION_ID]
        {DATA}
    }
    /// Connection Oriented Data Acknowledge, §3.3.2.
    CODA = CO/9, "CODA" {
        {ROUTING_CONTEXT} {DESTINATION_REFERENCE_NUMBER} [RECEIVE_SEQUENCE_NUMBER] [CREDIT]
    }
    /// Connection Request, §3.3.3.
    CORE = CO/1, "CORE" {
        {ROUTING_CONTEXT} {PROTOCOL_CLASS} {SOURCE_REFERENCE_NUMBER} {DESTINATION_ADDRESS} {SEQUENCE_CONTROL}
        [SEQUENCE_NUMBER] [SOURCE_ADDRESS] [SS7_HOP_COUNTER] [IMPORTANCE] [MESSAGE_PRIORITY] [CREDIT] [DATA]
    }
    /// Connection Acknowledge, §3.3.4.
    COAK = CO/2, "COAK" {
        {ROUTING_CONTEXT} {PROTOCOL_CLASS} {DESTINATION_REFERENCE_NUMBER} {SOURCE_REFERENCE_NUMBER}
        {SEQUENCE_CONTROL} [CREDIT] [SOURCE_ADDRESS] [IMPORTANCE] [MESSAGE_PRIORITY] [DESTINATION_ADDRESS] [DATA]
    }
    /// Connection Refused, §3.3.5.
    COREF = CO/3, "COREF" {
        {ROUTING_CONTEXT} {DESTINATION_REFERENCE_NUMBER} {SCCP_CAUSE} [SOURCE_ADDRESS] [DESTINATION_ADDRESS]
        [IMPORTANCE] [DATA]
    }
    /// Release Request, §3.3.6.
    RELRE = CO/4, "RELRE" {
        {ROUTING_CONTEXT} {DESTINATION_REFERENCE_NUMBER} {SOURCE_REFERENCE_NUMBER} {SCCP_CAUSE} [IMPORTANCE] [DATA]
    }
    /// Release Complete, §3.3.7.
    RELCO = CO/5, "RELCO" {
        {ROUTING_CONTEXT} {DESTINATION_REFERENCE_NUMBER} {SOURCE_REFERENCE_NUMBER} [IMPORTANCE]
    }
    /// Reset Request, §3.3.8.
    RESRE = CO/7, "RESRE" {
        {ROUTING_CONTEXT} {DESTINATION_REFERENCE_NUMBER} {SOURCE_REFERENCE_NUMBER} {SCCP_CAUSE}
    }
    /// Reset Confirm, §3.3.9.
    RESCO = CO/6, "RESCO" { {ROUTING_CONTEXT} {DESTINATION_REFERENCE_NUMBER} {SOURCE_REFERENCE_NUMBER} }
    /// Connection Oriented Error, §3.3.10.
    COERR = CO/10, "COERR" { {ROUTING_CONTEXT} {DESTINATION_REFERENCE_NUMBER} {SCCP_CAUSE} }
    /// Connection Oriented Inactivity Test, §3.3.11.
    COIT = CO/11, "COIT" {
        {ROUTING_CONTEXT} {PROTOCOL_CLASS} {SOURCE_REFERENCE_NUMBER} {DESTINATION_REFERENCE_NUMBER}
        {SEQUENCE_NUMBER} {CREDIT}
    }
    /// Destination Unavailable, §3.4.1.
    DUNA = SNM/1, "DUNA" { [ROUTING_CONTEXT] {AFFECTED_POINT_CODE} [SUBSYSTEM_NUMBER] [SMI] [INFO_STRING] }
    /// Destination Available, §3.4.2.
    DAVA = SNM/2, "DAVA" { [ROUTING_CONTEXT] {AFFECTED_POINT_CODE} [SUBSYSTEM_NUMBER] [SMI] [INFO_STRING] }
    /// Destination State Audit, §3.4.3.
    DAUD = SNM/3, "DAUD" { [ROUTING_CONTEXT] {AFFECTED_POINT_CODE} [SUBSYSTEM_NUMBER] [USER_CAUSE] [INFO_STRING] }
    /// Signalling Congestion, §3.4.4.
    SCON = SNM/4, "SCON" {
        [ROUTING_CONTEXT] {AFFECTED_POINT_CODE} [SUBSYSTEM_NUMBER] {CONGESTION_LEVEL} [SMI] [INFO_STRING]
    }
    /// Destination User Part Unavailable, §3.4.5.
    DUPU = SNM/5, "DUPU" { [ROUTING_CONTEXT] {AFFECTED_POINT_CODE} {USER_CAUSE} [INFO_STRING] }
    /// Destination Restricted, §3.4.6.
    DRST = SNM/6, "DRST" { [ROUTING_CONTEXT] {AFFECTED_POINT_CODE} [SUBSYSTEM_NUMBER] [SMI] [INFO_STRING] }
    /// ASP Up, §3.5.1.
    UP = ASPSM/1, "UP" { [ASP_IDENTIFIER] [INFO_STRING] }
    /// ASP Up Ack, §3.5.2.
    UP_ACK = ASPSM/4, "UP_ACK" { [INFO_STRING] }
    /// ASP Down, §3.5.3.
    DOWN = ASPSM/2, "DOWN" { [INFO_STRING] }
    /// ASP Down Ack, §3.5.4.
    DOWN_ACK = ASPSM/5, "DOWN_ACK" { [INFO_STRING] }
    /// Heartbeat, §3.5.5.
    BEAT = ASPSM/3, "BEAT" { [HEARTBEAT_DATA] }
    /// Heartbeat Ack, §3.5.6.
    BEAT_ACK = ASPSM/6, "BEAT_ACK" { [HEARTBEAT_DATA] }
    /// ASP Active, §3.6.1.
    ACTIVE = ASPTM/1, "ACTIVE" { [TRAFFIC_MODE_TYPE] [ROUTING_CONTEXT] [TID_LABEL] [DRN_LABEL] [INFO_STRING] }
    /// ASP Active Ack, §3.6.2.
    ACTIVE_ACK = ASPTM/3, "ACTIVE_ACK" { [TRAFFIC_MODE_TYPE] {ROUTING_CONTEXT} [INFO_STRING] }
    /// ASP Inactive, §3.6.3.
    INACTIVE = ASPTM/2, "INACTIVE" { [ROUTING_CONTEXT] [INFO_STRING] }
    /// ASP Inactive Ack, §3.6.4.
    INACTIVE_ACK = ASPTM/4, "INACTIVE_ACK" { [ROUTING_CONTEXT] [INFO_STRING] }
    /// Error, §3.7.1.
    ERR = MGMT/0, "ERR" {
        {ERROR_CODE} [ROUTING_CONTEXT] [NETWORK_APPEARANCE] [AFFECTED_POINT_CODE] [DIAGNOSTIC_INFORMATION]
    }
    /// Notify, §3.7.2.
    NTFY = MGMT/1, "NTFY" { {STATUS} [ASP_IDENTIFIER] [ROUTING_CONTEXT] [INFO_STRING] }
    /// Registration Request, §3.8.1.
    REG_REQ = RKM/1, "REG_REQ" { *{ROUTING_KEY} [ASP_CAPABILITIES] }
    /// Registration Response, §3.8.2.
    REG_RSP = RKM/2, "REG_RSP" { *{REGISTRATION_RESULT} }
    /// Deregistration Request, §3.8.3.
    DEREG_REQ = RKM/3, "DEREG_REQ" { {ROUTING_CONTEXT} }
    /// Deregistration Response, §3.8.4.
    DEREG_RSP = RKM/4, "DEREG_RSP" { *{DEREGISTRATION_RESULT} }
}
