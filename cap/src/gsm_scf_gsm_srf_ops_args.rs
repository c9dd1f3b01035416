//! CAP-gsmSCF-gsmSRF-ops-args: specialised resources, TS 29.078 §6.2.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use crate::data_types::{CallSegmentId, CollectedInfo, Digits, Extensions, InformationToSend};
use sigcodec_ber::{Ber, Null, Rest, Schema, Typed};

/// `PlayAnnouncementArg`, §6.2.
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
    pub request_announcement_complete_notification: Option<bool>,
    #[ber(3)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(5, callSegmentID)]
    pub call_segment_id: Option<CallSegmentId>,
    /// DEFAULT false.
    #[ber(51)]
    pub request_announcement_started_notification: Option<bool>,
    pub rest: Rest<'a>,
}

/// `PromptAndCollectUserInformationArg`, §6.2.
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
    /// DEFAULT false.
    #[ber(51)]
    pub request_announcement_started_notification: Option<bool>,
    pub rest: Rest<'a>,
}

/// `ReceivedInformationArg`, §6.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum ReceivedInformationArg<'a> {
    #[ber(0)]
    DigitsResponse(Digits<'a>),
}

/// `SpecializedResourceReportArg`, §6.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum SpecializedResourceReportArg {
    #[ber(50)]
    AllAnnouncementsComplete(Null),
    #[ber(51)]
    FirstAnnouncementStarted(Null),
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    <PlayAnnouncementArg<'_>>::SCHEMA,
    <PromptAndCollectUserInformationArg<'_>>::SCHEMA,
    <ReceivedInformationArg<'_>>::SCHEMA,
    SpecializedResourceReportArg::SCHEMA,
];
