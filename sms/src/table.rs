//! The messages of TS 23.040 §9.2.2, in its order.
//!
//! A row is a parameter: its abbreviation in the specification, whether it is mandatory or optional, and its type.
//! Parameters of one bit stand first with their bit of the first octet and what it means when it is set, then the
//! bits that follow from a parameter, then the parameters that have octets of their own. TP-UD and TP-CD stand for
//! their length too.

use crate::{
    Address, CommandType, DataCodingScheme, FailureCause, ParameterIndicator, ProtocolIdentifier, Status,
    Timestamp, UserData, ValidityPeriod,
    layout::{Carrier, Direction, Element as _, InOrder, Item, Layout, State, backwards, step, tpdus},
    user_data::CommandData,
};
use sigcodec_wire::{Decode, Encode, Kind, Layer, Reader, Result, Writer};

tpdus! {
    /// SMS-DELIVER, TS 23.040 §9.2.2.1: a short message from the service centre.
    Deliver = "SMS-DELIVER", Mt Data, TP-MTI = 0 or 3 {
        TP-MMS  tp_mms = 0x04 "no more messages are waiting",
        TP-LP   tp_lp  = 0x08 "the message has been forwarded or is a spawned one",
        TP-RP   tp_rp  = 0x80 "the reply path is set",
        TP-SRI  tp_sri = 0x20 "a status report is returned to the sender",;
        TP-UDHI = 0x40,;
        TP-OA   M tp_oa: Address<'a>,
        TP-PID  M tp_pid: ProtocolIdentifier,
        TP-DCS  M tp_dcs: DataCodingScheme,
        TP-SCTS M tp_scts: Timestamp,
        TP-UD   M tp_ud: UserData<'a>,
    }
    /// SMS-DELIVER-REPORT in RP-ERROR, TS 23.040 §9.2.2.1a (i): why a short message was not taken.
    DeliverReportError = "SMS-DELIVER-REPORT", Mo Error, TP-MTI = 0 {
        ;
        TP-UDHI = 0x40,;
        TP-FCS  M tp_fcs: FailureCause,
        TP-PI   M tp_pi: ParameterIndicator<'a>,
        TP-PID  O tp_pid: Option<ProtocolIdentifier>,
        TP-DCS  O tp_dcs: Option<DataCodingScheme>,
        TP-UD   O tp_ud: Option<UserData<'a>>,
    }
    /// SMS-DELIVER-REPORT in RP-ACK, TS 23.040 §9.2.2.1a (ii): a short message was taken.
    DeliverReportAck = "SMS-DELIVER-REPORT", Mo Ack, TP-MTI = 0 {
        ;
        TP-UDHI = 0x40,;
        TP-PI   M tp_pi: ParameterIndicator<'a>,
        TP-PID  O tp_pid: Option<ProtocolIdentifier>,
        TP-DCS  O tp_dcs: Option<DataCodingScheme>,
        TP-UD   O tp_ud: Option<UserData<'a>>,
    }
    /// SMS-SUBMIT, TS 23.040 §9.2.2.2: a short message from the mobile station.
    Submit = "SMS-SUBMIT", Mo Data, TP-MTI = 1 {
        TP-RD   tp_rd  = 0x04 "a duplicate is to be rejected",
        TP-RP   tp_rp  = 0x80 "the reply path is set",
        TP-SRR  tp_srr = 0x20 "a status report is requested",;
        TP-VPF  = 0x18,
        TP-UDHI = 0x40,;
        TP-MR   M tp_mr: u8,
        TP-DA   M tp_da: Address<'a>,
        TP-PID  M tp_pid: ProtocolIdentifier,
        TP-DCS  M tp_dcs: DataCodingScheme,
        TP-VP   O tp_vp: Option<ValidityPeriod>,
        TP-UD   M tp_ud: UserData<'a>,
    }
    /// SMS-SUBMIT-REPORT in RP-ERROR, TS 23.040 §9.2.2.2a (i): why a short message was not taken.
    SubmitReportError = "SMS-SUBMIT-REPORT", Mt Error, TP-MTI = 1 {
        ;
        TP-UDHI = 0x40,;
        TP-FCS  M tp_fcs: FailureCause,
        TP-PI   M tp_pi: ParameterIndicator<'a>,
        TP-SCTS M tp_scts: Timestamp,
        TP-PID  O tp_pid: Option<ProtocolIdentifier>,
        TP-DCS  O tp_dcs: Option<DataCodingScheme>,
        TP-UD   O tp_ud: Option<UserData<'a>>,
    }
    /// SMS-SUBMIT-REPORT in RP-ACK, TS 23.040 §9.2.2.2a (ii): a short message was taken.
    SubmitReportAck = "SMS-SUBMIT-REPORT", Mt Ack, TP-MTI = 1 {
        ;
        TP-UDHI = 0x40,;
        TP-PI   M tp_pi: ParameterIndicator<'a>,
        TP-SCTS M tp_scts: Timestamp,
        TP-PID  O tp_pid: Option<ProtocolIdentifier>,
        TP-DCS  O tp_dcs: Option<DataCodingScheme>,
        TP-UD   O tp_ud: Option<UserData<'a>>,
    }
    /// SMS-STATUS-REPORT, TS 23.040 §9.2.2.3: what became of a short message or command.
    StatusReport = "SMS-STATUS-REPORT", Mt Data, TP-MTI = 2 {
        TP-MMS  tp_mms = 0x04 "no more messages are waiting",
        TP-LP   tp_lp  = 0x08 "the message has been forwarded or is a spawned one",
        TP-SRQ  tp_srq = 0x20 "it answers SMS-COMMAND and not SMS-SUBMIT",;
        TP-UDHI = 0x40,;
        TP-MR   M tp_mr: u8,
        TP-RA   M tp_ra: Address<'a>,
        TP-SCTS M tp_scts: Timestamp,
        TP-DT   M tp_dt: Timestamp,
        TP-ST   M tp_st: Status,
        TP-PI   O tp_pi: Option<ParameterIndicator<'a>>,
        TP-PID  O tp_pid: Option<ProtocolIdentifier>,
        TP-DCS  O tp_dcs: Option<DataCodingScheme>,
        TP-UD   O tp_ud: Option<UserData<'a>>,
    }
    /// SMS-COMMAND, TS 23.040 §9.2.2.4: what the service centre is to do with a short message.
    Command = "SMS-COMMAND", Mo Data, TP-MTI = 2 {
        TP-SRR  tp_srr = 0x20 "a status report is requested",;
        TP-UDHI = 0x40,;
        TP-MR   M tp_mr: u8,
        TP-PID  M tp_pid: ProtocolIdentifier,
        TP-CT   M tp_ct: CommandType,
        TP-MN   M tp_mn: u8,
        TP-DA   M tp_da: Address<'a>,
        TP-CD   M tp_cd: CommandData<'a>,
    }
}
