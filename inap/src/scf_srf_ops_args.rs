//! IN-SCF-SRF-ops-args: arguments and results of specialised resources, Q.1248.3.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use crate::common_data_types::{Code, Extensions};
use crate::scf_srf_data_types::{
    CollectedInfo, InformationToRecord, InformationToSend, MailBoxId, Media, ReceivedStatus,
    RecordedMessageId, SrfGapCriteria,
};
use crate::ssf_scf_data_types::{CallSegmentId, ControlType, Digits, GapIndicators, GenericNumber, LegId};
use sigcodec_ber::{Ber, Null, OpenType, Rest, Schema, Typed, integers, text};

/// `PlayAnnouncementArg`, Q.1248.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct PlayAnnouncementArg<'a> {
    #[ber(0)]
    pub information_to_send: InformationToSend<'a>,
    /// DEFAULT true.
    #[ber(1, disconnectFromIPForbidden)]
    pub disconnect_from_ip_forbidden: Option<bool>,
    /// DEFAULT true.
    #[ber(2)]
    pub request_announcement_complete: Option<bool>,
    #[ber(3)]
    pub extensions: Option<Extensions<'a>>,
    pub connected_party: Option<ConnectedParty<'a>>,
    pub rest: Rest<'a>,
}

/// `connectedParty` of `PlayAnnouncementArg`, Q.1248.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum ConnectedParty<'a> {
    #[ber(4, legID)]
    LegId(LegId<'a>),
    #[ber(5, callSegmentID)]
    CallSegmentId(CallSegmentId),
}

/// `PromptAndCollectUserInformationArg`, Q.1248.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct PromptAndCollectUserInformationArg<'a> {
    #[ber(0)]
    pub collected_info: CollectedInfo<'a>,
    /// DEFAULT true.
    #[ber(1, disconnectFromIPForbidden)]
    pub disconnect_from_ip_forbidden: Option<bool>,
    #[ber(2)]
    pub information_to_send: Option<InformationToSend<'a>>,
    #[ber(3)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(4, callSegmentID)]
    pub call_segment_id: Option<CallSegmentId>,
    pub rest: Rest<'a>,
}

/// `ReceivedInformationArg`, Q.1248.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum ReceivedInformationArg<'a> {
    #[ber(0)]
    DigitsResponse(Digits<'a>),
    #[ber(1, iA5Response)]
    Ia5Response(Ia5Response<'a>),
    #[ber(2)]
    Modemdetected(bool),
}

text! {
    /// `iA5Response` of `ReceivedInformationArg`, Q.1248.3.
    pub struct Ia5Response(..) IA5_STRING;
}

/// `PromptAndReceiveMessageArg`, Q.1248.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct PromptAndReceiveMessageArg<'a> {
    /// DEFAULT true.
    #[ber(0, disconnectFromIPForbidden)]
    pub disconnect_from_ip_forbidden: Option<bool>,
    #[ber(1)]
    pub information_to_send: Option<InformationToSend<'a>>,
    #[ber(3)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(4, subscriberID)]
    pub subscriber_id: Option<GenericNumber<'a>>,
    #[ber(5, mailBoxID)]
    pub mail_box_id: Option<MailBoxId<'a>>,
    #[ber(6)]
    pub information_to_record: InformationToRecord<'a>,
    /// DEFAULT voiceMail.
    #[ber(7)]
    pub media: Option<Media>,
    #[ber(8, callSegmentID)]
    pub call_segment_id: Option<CallSegmentId>,
    pub rest: Rest<'a>,
}

/// `MessageReceivedArg`, Q.1248.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MessageReceivedArg<'a> {
    #[ber(0)]
    pub received_status: ReceivedStatus,
    #[ber(1, recordedMessageID)]
    pub recorded_message_id: Option<RecordedMessageId>,
    #[ber(2)]
    pub recorded_message_units: Option<RecordedMessageUnits>,
    #[ber(3)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

integers! {
    /// `recordedMessageUnits` of `MessageReceivedArg`, Q.1248.3.
    pub struct RecordedMessageUnits(..);
}

/// `ScriptCloseArg`, Q.1248.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ScriptCloseArg<'a> {
    #[ber(uIScriptId)]
    pub ui_script_id: Code<'a>,
    #[ber(0, uIScriptSpecificInfo)]
    pub ui_script_specific_info: Option<OpenType<'a>>,
    #[ber(1)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(2, callSegmentID)]
    pub call_segment_id: Option<CallSegmentId>,
    pub rest: Rest<'a>,
}

/// `ScriptEventArg`, Q.1248.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ScriptEventArg<'a> {
    #[ber(uIScriptId)]
    pub ui_script_id: Code<'a>,
    #[ber(0, uIScriptResult)]
    pub ui_script_result: Option<OpenType<'a>>,
    #[ber(1)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(2, callSegmentID)]
    pub call_segment_id: Option<CallSegmentId>,
    /// DEFAULT false.
    #[ber(3)]
    pub last_event_indicator: Option<bool>,
    pub rest: Rest<'a>,
}

/// `ScriptInformationArg`, Q.1248.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ScriptInformationArg<'a> {
    #[ber(uIScriptId)]
    pub ui_script_id: Code<'a>,
    #[ber(0, uIScriptSpecificInfo)]
    pub ui_script_specific_info: Option<OpenType<'a>>,
    #[ber(1)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(2, callSegmentID)]
    pub call_segment_id: Option<CallSegmentId>,
    pub rest: Rest<'a>,
}

/// `ScriptRunArg`, Q.1248.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ScriptRunArg<'a> {
    #[ber(uIScriptId)]
    pub ui_script_id: Code<'a>,
    #[ber(0, uIScriptSpecificInfo)]
    pub ui_script_specific_info: Option<OpenType<'a>>,
    #[ber(1)]
    pub extensions: Option<Extensions<'a>>,
    /// DEFAULT true.
    #[ber(2, disconnectFromIPForbidden)]
    pub disconnect_from_ip_forbidden: Option<bool>,
    #[ber(3, callSegmentID)]
    pub call_segment_id: Option<CallSegmentId>,
    pub rest: Rest<'a>,
}

/// `SpecializedResourceReportArg`, Q.1248.3.
pub type SpecializedResourceReportArg = Null;

/// `SRFCallGapArg`, Q.1248.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SrfCallGapArg<'a> {
    #[ber(0, sRFgapCriteria)]
    pub sr_fgap_criteria: SrfGapCriteria<'a>,
    #[ber(1)]
    pub gap_indicators: GapIndicators<'a>,
    #[ber(2)]
    pub control_type: Option<ControlType>,
    #[ber(30)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    <PlayAnnouncementArg<'_>>::SCHEMA,
    <PromptAndCollectUserInformationArg<'_>>::SCHEMA,
    <ReceivedInformationArg<'_>>::SCHEMA,
    <PromptAndReceiveMessageArg<'_>>::SCHEMA,
    <MessageReceivedArg<'_>>::SCHEMA,
    <ScriptCloseArg<'_>>::SCHEMA,
    <ScriptEventArg<'_>>::SCHEMA,
    <ScriptInformationArg<'_>>::SCHEMA,
    <ScriptRunArg<'_>>::SCHEMA,
    SpecializedResourceReportArg::SCHEMA,
    <SrfCallGapArg<'_>>::SCHEMA,
];
