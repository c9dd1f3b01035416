//! CAP-gprsSSF-gsmSCF-ops-args: control of GPRS, TS 29.078 §8.1.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use crate::cs1_data_types::ServiceKey;
use crate::cs2_data_types::MiscCallInfo;
use crate::data_types::{
    AccessPointName, ChargingCharacteristics, ChargingResult, ChargingRollOver, EndUserAddress, Extensions,
    GprsCause, GprsEvent, GprsEventSpecificInformation, GprsEventType, LocationInformationGprs, PdpId,
    PdpInitiationType, QualityOfService, SciGprsBillingChargingCharacteristics, SgsnCapabilities,
    TariffSwitchInterval, TimeAndTimezone, TimerId, TimerValue,
};
use crate::meaning::FciGprsContents;
use sigcodec_ber::{Ber, Lazy, Null, Rest, Schema, SeqOf, Typed, octets};
use sigcodec_map::common_data_types::{GsnAddress, Imei, Imsi, IsdnAddressString, RaIdentity};
use sigcodec_map::ms_data_types::{GprsChargingId, GprsmsClass};

/// `ApplyChargingGPRSArg`, §8.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ApplyChargingGprsArg<'a> {
    #[ber(0)]
    pub charging_characteristics: ChargingCharacteristics,
    #[ber(1)]
    pub tariff_switch_interval: Option<TariffSwitchInterval>,
    #[ber(2, pDPID)]
    pub pdp_id: Option<PdpId<'a>>,
    pub rest: Rest<'a>,
}

/// `ApplyChargingReportGPRSArg`, §8.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ApplyChargingReportGprsArg<'a> {
    #[ber(0)]
    pub charging_result: ChargingResult,
    #[ber(1)]
    pub quality_of_service: Option<Lazy<'a, QualityOfService<'a>>>,
    /// DEFAULT true.
    #[ber(2)]
    pub active: Option<bool>,
    #[ber(3, pDPID)]
    pub pdp_id: Option<PdpId<'a>>,
    #[ber(4)]
    pub charging_roll_over: Option<ChargingRollOver>,
    pub rest: Rest<'a>,
}

/// `CancelGPRSArg`, §8.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CancelGprsArg<'a> {
    #[ber(0, pDPID)]
    pub pdp_id: Option<PdpId<'a>>,
    pub rest: Rest<'a>,
}

/// `ConnectGPRSArg`, §8.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ConnectGprsArg<'a> {
    #[ber(0)]
    pub access_point_name: AccessPointName<'a>,
    #[ber(1, pdpID)]
    pub pdp_id: Option<PdpId<'a>>,
    pub rest: Rest<'a>,
}

/// `ContinueGPRSArg`, §8.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ContinueGprsArg<'a> {
    #[ber(0, pDPID)]
    pub pdp_id: Option<PdpId<'a>>,
    pub rest: Rest<'a>,
}

/// `EntityReleasedGPRSArg`, §8.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct EntityReleasedGprsArg<'a> {
    #[ber(0, gPRSCause)]
    pub gprs_cause: GprsCause<'a>,
    #[ber(1, pDPID)]
    pub pdp_id: Option<PdpId<'a>>,
    pub rest: Rest<'a>,
}

/// `EventReportGPRSArg`, §8.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct EventReportGprsArg<'a> {
    #[ber(0, gPRSEventType)]
    pub gprs_event_type: GprsEventType,
    /// DEFAULT messageType request.
    #[ber(1, miscGPRSInfo)]
    pub misc_gprs_info: Option<MiscCallInfo>,
    #[ber(2, gPRSEventSpecificInformation)]
    pub gprs_event_specific_information: Option<GprsEventSpecificInformation<'a>>,
    #[ber(3, pDPID)]
    pub pdp_id: Option<PdpId<'a>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `FurnishChargingInformationGPRSArg`, §8.1.
    pub struct FurnishChargingInformationGprsArg(5..=225) as FciGprsContents;
}

/// `InitialDPGPRSArg`, §8.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct InitialDpGprsArg<'a> {
    #[ber(0)]
    pub service_key: ServiceKey,
    #[ber(1, gPRSEventType)]
    pub gprs_event_type: GprsEventType,
    #[ber(2, mSISDN, MSISDN)]
    pub msisdn: IsdnAddressString<'a>,
    #[ber(3, iMSI)]
    pub imsi: Imsi<'a>,
    #[ber(4)]
    pub time_and_time_zone: TimeAndTimezone<'a>,
    #[ber(5, gPRSMSClass)]
    pub gprs_ms_class: Option<GprsmsClass<'a>>,
    #[ber(6)]
    pub end_user_address: Option<Lazy<'a, EndUserAddress<'a>>>,
    #[ber(7)]
    pub quality_of_service: Option<Lazy<'a, QualityOfService<'a>>>,
    #[ber(8)]
    pub access_point_name: Option<AccessPointName<'a>>,
    #[ber(9)]
    pub routeing_area_identity: Option<RaIdentity<'a>>,
    #[ber(10, chargingID)]
    pub charging_id: Option<GprsChargingId<'a>>,
    #[ber(11, sGSNCapabilities)]
    pub sgsn_capabilities: Option<SgsnCapabilities<'a>>,
    #[ber(12, locationInformationGPRS)]
    pub location_information_gprs: Option<Lazy<'a, LocationInformationGprs<'a>>>,
    #[ber(13, pDPInitiationType)]
    pub pdp_initiation_type: Option<PdpInitiationType>,
    #[ber(14)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(15, gGSNAddress)]
    pub ggsn_address: Option<GsnAddress<'a>>,
    #[ber(16, secondaryPDPContext)]
    pub secondary_pdp_context: Option<Null>,
    #[ber(17, iMEI)]
    pub imei: Option<Imei<'a>>,
    pub rest: Rest<'a>,
}

/// `ReleaseGPRSArg`, §8.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ReleaseGprsArg<'a> {
    #[ber(0)]
    pub gprs_cause: GprsCause<'a>,
    #[ber(1, pDPID)]
    pub pdp_id: Option<PdpId<'a>>,
    pub rest: Rest<'a>,
}

/// `RequestReportGPRSEventArg`, §8.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RequestReportGprsEventArg<'a> {
    #[ber(0, gPRSEvent)]
    pub gprs_event: GprsEvents<'a>,
    #[ber(1, pDPID)]
    pub pdp_id: Option<PdpId<'a>>,
    pub rest: Rest<'a>,
}

/// `gPRSEvent` of `RequestReportGPRSEventArg`, §8.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=10))]
pub struct GprsEvents<'a>(pub SeqOf<'a, GprsEvent>);

/// `ResetTimerGPRSArg`, §8.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ResetTimerGprsArg<'a> {
    /// DEFAULT tssf.
    #[ber(0, timerID)]
    pub timer_id: Option<TimerId>,
    #[ber(1)]
    pub timervalue: TimerValue,
    pub rest: Rest<'a>,
}

/// `SendChargingInformationGPRSArg`, §8.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SendChargingInformationGprsArg<'a> {
    #[ber(0, sCIGPRSBillingChargingCharacteristics)]
    pub sci_gprs_billing_charging_characteristics: SciGprsBillingChargingCharacteristics<'a>,
    pub rest: Rest<'a>,
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    <ApplyChargingGprsArg<'_>>::SCHEMA,
    <ApplyChargingReportGprsArg<'_>>::SCHEMA,
    <CancelGprsArg<'_>>::SCHEMA,
    <ConnectGprsArg<'_>>::SCHEMA,
    <ContinueGprsArg<'_>>::SCHEMA,
    <EntityReleasedGprsArg<'_>>::SCHEMA,
    <EventReportGprsArg<'_>>::SCHEMA,
    <FurnishChargingInformationGprsArg<'_>>::SCHEMA,
    <InitialDpGprsArg<'_>>::SCHEMA,
    <ReleaseGprsArg<'_>>::SCHEMA,
    <RequestReportGprsEventArg<'_>>::SCHEMA,
    <ResetTimerGprsArg<'_>>::SCHEMA,
    <SendChargingInformationGprsArg<'_>>::SCHEMA,
];
