//! CAP-SMS-ops-args: control of short messages, TS 29.078 §7.1.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use crate::cs1_data_types::ServiceKey;
use crate::cs2_data_types::MiscCallInfo;
use crate::data_types::{
    DestinationSubscriberNumber, EventSpecificInformationSms, EventTypeSms, Extensions,
    LocationInformationGprs, SmsAddressString, SmsEvent, TimeAndTimezone, TimerId, TimerValue,
    TpDataCodingScheme, TpProtocolIdentifier, TpShortMessageSpecificInfo, TpValidityPeriod,
};
use crate::meaning::{FciSmsContents, RelayCause};
use sigcodec_ber::{Ber, Lazy, Rest, Schema, SeqOf, Typed, octets};
use sigcodec_map::ch_data_types::CallReferenceNumber;
use sigcodec_map::common_data_types::{Imei, Imsi, IsdnAddressString};
use sigcodec_map::ms_data_types::{GprsmsClass, LocationInformation, MsClassmark2};

/// `ConnectSMSArg`, §7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ConnectSmsArg<'a> {
    #[ber(0)]
    pub calling_partys_number: Option<SmsAddressString<'a>>,
    #[ber(1)]
    pub destination_subscriber_number: Option<DestinationSubscriberNumber<'a>>,
    #[ber(2, sMSCAddress, SMSC)]
    pub smsc_address: Option<IsdnAddressString<'a>>,
    #[ber(10)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `EventReportSMSArg`, §7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct EventReportSmsArg<'a> {
    #[ber(0, eventTypeSMS)]
    pub event_type_sms: EventTypeSms,
    #[ber(1, eventSpecificInformationSMS)]
    pub event_specific_information_sms: Option<EventSpecificInformationSms<'a>>,
    /// DEFAULT messageType request.
    #[ber(2)]
    pub misc_call_info: Option<MiscCallInfo>,
    #[ber(10)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `FurnishChargingInformationSMSArg`, §7.1.
    pub struct FurnishChargingInformationSmsArg(5..=225) as FciSmsContents;
}

/// `InitialDPSMSArg`, §7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct InitialDpSmsArg<'a> {
    #[ber(0)]
    pub service_key: ServiceKey,
    #[ber(1)]
    pub destination_subscriber_number: Option<DestinationSubscriberNumber<'a>>,
    #[ber(2)]
    pub calling_party_number: Option<SmsAddressString<'a>>,
    #[ber(3, eventTypeSMS)]
    pub event_type_sms: Option<EventTypeSms>,
    #[ber(4, iMSI)]
    pub imsi: Option<Imsi<'a>>,
    #[ber(5, locationInformationMSC)]
    pub location_information_msc: Option<Lazy<'a, LocationInformation<'a>>>,
    #[ber(6, locationInformationGPRS)]
    pub location_information_gprs: Option<Lazy<'a, LocationInformationGprs<'a>>>,
    #[ber(7, sMSCAddress, SMSC)]
    pub smsc_address: Option<IsdnAddressString<'a>>,
    #[ber(8)]
    pub time_and_timezone: Option<TimeAndTimezone<'a>>,
    #[ber(9, tPShortMessageSpecificInfo)]
    pub tp_short_message_specific_info: Option<TpShortMessageSpecificInfo<'a>>,
    #[ber(10, tPProtocolIdentifier)]
    pub tp_protocol_identifier: Option<TpProtocolIdentifier<'a>>,
    #[ber(11, tPDataCodingScheme)]
    pub tp_data_coding_scheme: Option<TpDataCodingScheme<'a>>,
    #[ber(12, tPValidityPeriod)]
    pub tp_validity_period: Option<TpValidityPeriod<'a>>,
    #[ber(13)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(14)]
    pub sms_reference_number: Option<CallReferenceNumber<'a>>,
    #[ber(15, NODE_NUMBER)]
    pub msc_address: Option<IsdnAddressString<'a>>,
    #[ber(16, NODE_NUMBER)]
    pub sgsn_number: Option<IsdnAddressString<'a>>,
    #[ber(17)]
    pub ms_classmark2: Option<MsClassmark2<'a>>,
    #[ber(18, gPRSMSClass)]
    pub gprs_ms_class: Option<GprsmsClass<'a>>,
    #[ber(19, iMEI)]
    pub imei: Option<Imei<'a>>,
    #[ber(20, CALLED_NUMBER)]
    pub called_party_number: Option<IsdnAddressString<'a>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `ReleaseSMSArg`, §7.1.
    pub struct ReleaseSmsArg(1) as RelayCause;
}

/// `RequestReportSMSEventArg`, §7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RequestReportSmsEventArg<'a> {
    #[ber(0, sMSEvents)]
    pub sms_events: SmsEvents<'a>,
    #[ber(10)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `sMSEvents` of `RequestReportSMSEventArg`, §7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=10))]
pub struct SmsEvents<'a>(pub SeqOf<'a, SmsEvent>);

/// `ResetTimerSMSArg`, §7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ResetTimerSmsArg<'a> {
    /// DEFAULT tssf.
    #[ber(0, timerID)]
    pub timer_id: Option<TimerId>,
    #[ber(1)]
    pub timervalue: TimerValue,
    #[ber(2)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    <ConnectSmsArg<'_>>::SCHEMA,
    <EventReportSmsArg<'_>>::SCHEMA,
    <FurnishChargingInformationSmsArg<'_>>::SCHEMA,
    <InitialDpSmsArg<'_>>::SCHEMA,
    <ReleaseSmsArg<'_>>::SCHEMA,
    <RequestReportSmsEventArg<'_>>::SCHEMA,
    <ResetTimerSmsArg<'_>>::SCHEMA,
];
