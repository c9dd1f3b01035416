//! IN-SCF-SRF-datatypes: data types of specialised resources, Q.1248.3.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use crate::common_data_types::{Code, Integer4};
use crate::meaning::{BcdClock, BcdDate, Tbcd};
use crate::ssf_scf_data_types::{AddressValue, Digits, DisplayInformation, SdssInformation};
use sigcodec_ber::{Ber, Rest, Schema, SeqOf, Typed, enumerated, integers, octets, text};

/// `CollectedDigits`, Q.1248.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CollectedDigits<'a> {
    /// DEFAULT 1.
    #[ber(0)]
    pub minimum_nb_of_digits: Option<MinimumNbOfDigits>,
    #[ber(1)]
    pub maximum_nb_of_digits: MaximumNbOfDigits,
    #[ber(2)]
    pub end_of_reply_digit: Option<EndOfReplyDigit<'a>>,
    #[ber(3)]
    pub cancel_digit: Option<CancelDigit<'a>>,
    #[ber(4)]
    pub start_digit: Option<StartDigit<'a>>,
    #[ber(5)]
    pub first_digit_time_out: Option<FirstDigitTimeOut>,
    #[ber(6)]
    pub inter_digit_time_out: Option<InterDigitTimeOut>,
    /// DEFAULT reportErrorToScf.
    #[ber(7)]
    pub error_treatment: Option<ErrorTreatment>,
    /// DEFAULT true.
    #[ber(8)]
    pub interruptable_ann_ind: Option<bool>,
    /// DEFAULT false.
    #[ber(9)]
    pub voice_information: Option<bool>,
    /// DEFAULT false.
    #[ber(10)]
    pub voice_back: Option<bool>,
    /// DEFAULT false.
    #[ber(11)]
    pub detect_modem: Option<bool>,
    pub rest: Rest<'a>,
}

integers! {
    /// `minimumNbOfDigits` of `CollectedDigits`, Q.1248.3.
    pub struct MinimumNbOfDigits(1..=127);
    /// `maximumNbOfDigits` of `CollectedDigits`, Q.1248.3.
    pub struct MaximumNbOfDigits(1..=127);
}

octets! {
    /// `endOfReplyDigit` of `CollectedDigits`, Q.1248.3.
    pub struct EndOfReplyDigit(1..=2);
    /// `cancelDigit` of `CollectedDigits`, Q.1248.3.
    pub struct CancelDigit(1..=2);
    /// `startDigit` of `CollectedDigits`, Q.1248.3.
    pub struct StartDigit(1..=2);
}

integers! {
    /// `firstDigitTimeOut` of `CollectedDigits`, Q.1248.3, in seconds.
    pub struct FirstDigitTimeOut(1..=127) in Second;
    /// `interDigitTimeOut` of `CollectedDigits`, Q.1248.3, in seconds.
    pub struct InterDigitTimeOut(1..=127) in Second;
}

/// `CollectedInfo`, Q.1248.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum CollectedInfo<'a> {
    #[ber(0)]
    CollectedDigits(CollectedDigits<'a>),
    #[ber(1, iA5Information)]
    Ia5Information(bool),
    #[ber(2)]
    DetectModem(bool),
}

integers! {
    /// `ElementaryMessageID`, Q.1248.3.
    pub struct ElementaryMessageId(0..=2147483647);
}

enumerated! {
    /// `ErrorTreatment`, Q.1248.3.
    pub enum ErrorTreatment {
        ReportErrorToScf = 0 => reportErrorToScf,
        Help = 1 => help,
        RepeatPrompt = 2 => repeatPrompt,
    }
}

/// `InbandInfo`, Q.1248.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct InbandInfo<'a> {
    #[ber(0, messageID)]
    pub message_id: MessageId<'a>,
    #[ber(1)]
    pub number_of_repetitions: Option<NumberOfRepetitions>,
    #[ber(2)]
    pub duration: Option<InbandDuration>,
    #[ber(3)]
    pub interval: Option<InbandInterval>,
    #[ber(4)]
    pub preferred_language: Option<Language<'a>>,
    pub rest: Rest<'a>,
}

integers! {
    /// `numberOfRepetitions` of `InbandInfo`, Q.1248.3.
    pub struct NumberOfRepetitions(1..=127);
    /// `duration` of `InbandInfo`, Q.1248.3, in seconds.
    pub struct InbandDuration(0..=32767) in Second;
    /// `interval` of `InbandInfo`, Q.1248.3, in seconds.
    pub struct InbandInterval(0..=32767) in Second;
}

/// `InformationToRecord`, Q.1248.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct InformationToRecord<'a> {
    #[ber(0, messageID)]
    pub message_id: Option<ElementaryMessageId>,
    #[ber(1)]
    pub message_deletion_time_out: Option<MessageDeletionTimeOut>,
    #[ber(3)]
    pub time_to_record: Option<TimeToRecord>,
    #[ber(4)]
    pub control_digits: ControlDigits<'a>,
    pub rest: Rest<'a>,
}

integers! {
    /// `messageDeletionTimeOut` of `InformationToRecord`, Q.1248.3.
    pub struct MessageDeletionTimeOut(1..=3600);
    /// `timeToRecord` of `InformationToRecord`, Q.1248.3.
    pub struct TimeToRecord(..);
}

/// `controlDigits` of `InformationToRecord`, Q.1248.3.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ControlDigits<'a> {
    #[ber(0)]
    pub end_of_recording_digit: Option<EndOfRecordingDigit<'a>>,
    #[ber(1)]
    pub cancel_digit: Option<CancelDigit<'a>>,
    #[ber(2)]
    pub replay_digit: Option<ReplayDigit<'a>>,
    #[ber(3)]
    pub restart_recording_digit: Option<RestartRecordingDigit<'a>>,
    /// DEFAULT false.
    #[ber(4)]
    pub restart_allowed: Option<bool>,
    /// DEFAULT false.
    #[ber(5)]
    pub replay_allowed: Option<bool>,
    pub rest: Rest<'a>,
}

octets! {
    /// `endOfRecordingDigit` of `InformationToRecord`, Q.1248.3.
    pub struct EndOfRecordingDigit(1..=2);
    /// `replayDigit` of `InformationToRecord`, Q.1248.3.
    pub struct ReplayDigit(1..=2);
    /// `restartRecordingDigit` of `InformationToRecord`, Q.1248.3.
    pub struct RestartRecordingDigit(1..=2);
}

/// `InformationToSend`, Q.1248.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum InformationToSend<'a> {
    #[ber(0)]
    InbandInfo(InbandInfo<'a>),
    #[ber(1)]
    Tone(Tone<'a>),
    #[ber(2)]
    DisplayInformation(DisplayInformation<'a>),
    #[ber(3, sDSSinformation)]
    SdssInformation(SdssInformation<'a>),
}

text! {
    /// `Language`, Q.1248.3.
    pub struct Language(3) PRINTABLE_STRING;
}

octets! {
    /// `MailBoxID`, Q.1248.3.
    pub struct MailBoxId(..);
}

enumerated! {
    /// `Media`, Q.1248.3.
    pub enum Media {
        VoiceMail = 0 => voiceMail,
        FaxGroup3 = 1 => faxGroup3,
        FaxGroup4 = 2 => faxGroup4,
    }
}

/// `MessageID`, Q.1248.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum MessageId<'a> {
    #[ber(0, elementaryMessageID)]
    ElementaryMessageId(Integer4),
    #[ber(1)]
    Text(MessageText<'a>),
    #[ber(29, elementaryMessageIDs)]
    ElementaryMessageIds(ElementaryMessageIds<'a>),
    #[ber(30)]
    VariableMessage(VariableMessage<'a>),
}

/// `text` of `MessageID`, Q.1248.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MessageText<'a> {
    #[ber(0)]
    pub message_content: MessageContent<'a>,
    #[ber(1)]
    pub attributes: Option<TextAttributes<'a>>,
    pub rest: Rest<'a>,
}

text! {
    /// `messageContent` of `MessageID`, Q.1248.3.
    pub struct MessageContent(..) IA5_STRING;
}

octets! {
    /// `attributes` of `MessageID`, Q.1248.3.
    pub struct TextAttributes(..);
}

/// `elementaryMessageIDs` of `MessageID`, Q.1248.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..))]
pub struct ElementaryMessageIds<'a>(pub SeqOf<'a, Integer4>);

/// `variableMessage` of `MessageID`, Q.1248.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct VariableMessage<'a> {
    #[ber(0, elementaryMessageID)]
    pub elementary_message_id: Integer4,
    #[ber(1)]
    pub variable_parts: VariableParts<'a>,
    pub rest: Rest<'a>,
}

/// `variableParts` of `MessageID`, Q.1248.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..))]
pub struct VariableParts<'a>(pub SeqOf<'a, VariablePart<'a>>);

enumerated! {
    /// `ReceivedStatus`, Q.1248.3.
    pub enum ReceivedStatus {
        MessageComplete = 0 => messageComplete,
        MessageInterrupted = 1 => messageInterrupted,
        MessageTimeOut = 2 => messageTimeOut,
    }
}

integers! {
    /// `RecordedMessageID`, Q.1248.3.
    pub struct RecordedMessageId(0..=2147483647);
}

/// `SRFGapCriteria`, Q.1248.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum SrfGapCriteria<'a> {
    #[ber(1, iPAddressValue)]
    IpAddressValue(AddressValue<'a>),
    #[ber(2)]
    GapOnResource(Code<'a>),
    #[ber(3, iPAddressAndresource)]
    IpAddressAndresource(IpAddressAndresource<'a>),
}

/// `iPAddressAndresource` of `SRFGapCriteria`, Q.1248.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct IpAddressAndresource<'a> {
    #[ber(1, iPAddressValue)]
    pub ip_address_value: AddressValue<'a>,
    #[ber(2)]
    pub gap_on_resource: Code<'a>,
    pub rest: Rest<'a>,
}

/// `Tone`, Q.1248.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct Tone<'a> {
    #[ber(0, toneID)]
    pub tone_id: Integer4,
    #[ber(1)]
    pub duration: Option<DurationOfTone>,
    pub rest: Rest<'a>,
}

integers! {
    /// `duration` of `Tone`, Q.1248.3, in seconds; 0 is without end.
    pub struct DurationOfTone(0..=2147483647) in Second;
}

/// `VariablePart`, Q.1248.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum VariablePart<'a> {
    #[ber(0)]
    Integer(Integer4),
    #[ber(1)]
    Number(Digits<'a>),
    #[ber(2)]
    Time(VariableTime<'a>),
    #[ber(3)]
    Date(VariableDate<'a>),
    #[ber(4)]
    Price(VariablePrice<'a>),
}

octets! {
    /// `time` of `VariablePart`, Q.1248.3.
    pub struct VariableTime(2) as BcdClock;
    /// `date` of `VariablePart`, Q.1248.3.
    pub struct VariableDate(3) as BcdDate;
    /// `price` of `VariablePart`, Q.1248.3.
    pub struct VariablePrice(4) as Tbcd;
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    <CollectedDigits<'_>>::SCHEMA,
    <CollectedInfo<'_>>::SCHEMA,
    ElementaryMessageId::SCHEMA,
    ErrorTreatment::SCHEMA,
    <InbandInfo<'_>>::SCHEMA,
    <InformationToRecord<'_>>::SCHEMA,
    <InformationToSend<'_>>::SCHEMA,
    <Language<'_>>::SCHEMA,
    <MailBoxId<'_>>::SCHEMA,
    Media::SCHEMA,
    <MessageId<'_>>::SCHEMA,
    ReceivedStatus::SCHEMA,
    RecordedMessageId::SCHEMA,
    <SrfGapCriteria<'_>>::SCHEMA,
    <Tone<'_>>::SCHEMA,
    <VariablePart<'_>>::SCHEMA,
];
