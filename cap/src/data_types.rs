//! CAP-datatypes: data types, TS 29.078 §5.1.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use crate::cell_or_area::CellGlobalIdOrServiceAreaIdOrLai;
use crate::cs1_data_types::{Duration, Integer4, Interval, LegId, LegType, ServiceKey};
use crate::cs2_data_types::{BothwayThroughConnectionInd, CriticalityType};
use crate::meaning::{
    Address, AlertingOctets, ApnLabels, BcdClock, BcdDate, BcdTime, CallCompletionTreatment,
    CallDiversionTreatment, CallTransferTreatment, CallWaitingTreatment, CalledNumber, CallingNumber,
    CallingPartyRestriction, CarrierSelection, CauseIndicators, Charge, ChargingReport, ChargingTerms,
    ConferenceTreatment, FciContents, FciGprsContents, FciSmsContents, GenericDigits, HoldTreatment,
    IpCapabilities, IsupGenericNumber, IsupNumber, Number, PdpIpAddress, PdpNumber, PdpOrganization,
    RedirectingNumber, RelayCause, SciContents, SciGprsContents, SgsnBits, SmsAddress, Tbcd,
    UserServiceInformation,
};
use sigcodec_ber::{
    Ber, Lazy, Null, Oid, OpenType, Rest, Schema, SeqOf, Typed, enumerated, integers, octets, text,
};
use sigcodec_map::common_data_types::{
    CellGlobalIdOrServiceAreaIdFixedLength, ExtBasicServiceCode, GsnAddress, IsdnAddressString,
    LaiFixedLength, RaIdentity,
};
use sigcodec_map::extension_data_types::ExtensionContainer;
use sigcodec_map::ms_data_types::{
    Ext2QosSubscribed, Ext3QosSubscribed, ExtQosSubscribed, GeographicalInformation, GprsChargingId,
    LocationInformation, LsaIdentity, QosSubscribed, UserCsgInformation,
};

octets! {
    /// `AccessPointName`, §5.1.
    pub struct AccessPointName(1..=100) as ApnLabels: APN;
    /// `AChBillingChargingCharacteristics`, §5.1.
    pub struct AChBillingChargingCharacteristics(5..=177) as ChargingTerms;
}

/// `AChChargingAddress`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum AChChargingAddress<'a> {
    #[ber(2, legID)]
    LegId(LegId<'a>),
    #[ber(50)]
    SrfConnection(CallSegmentId),
}

octets! {
    /// `AdditionalCallingPartyNumber`, §5.1.
    pub struct AdditionalCallingPartyNumber(2..=16) as IsupGenericNumber: CALLING_NUMBER;
    /// `AlertingPattern`, §5.1.
    pub struct AlertingPattern(3) as AlertingOctets;
}

/// `AOCBeforeAnswer`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct AocBeforeAnswer {
    #[ber(0, aOCInitial)]
    pub aoc_initial: CaiGsm0224,
    #[ber(1, aOCSubsequent)]
    pub aoc_subsequent: Option<AocSubsequent>,
}

/// `AOCGPRS`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct AocGprs {
    #[ber(0, aOCInitial)]
    pub aoc_initial: CaiGsm0224,
    #[ber(1, aOCSubsequent)]
    pub aoc_subsequent: Option<AocSubsequent>,
}

/// `AOCSubsequent`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct AocSubsequent {
    #[ber(0, cAIGSM0224)]
    pub cai_gsm0224: CaiGsm0224,
    #[ber(1)]
    pub tariff_switch_interval: Option<TariffSwitchInterval>,
}

enumerated! {
    /// `AppendFreeFormatData`, §5.1.
    pub enum AppendFreeFormatData {
        Overwrite = 0 => overwrite,
        Append = 1 => append,
    }
}

integers! {
    /// `ApplicationTimer`, §5.1, in seconds.
    pub struct ApplicationTimer(0..=2047) in Second;
}

octets! {
    /// `AssistingSSPIPRoutingAddress`, §5.1.
    pub struct AssistingSspIpRoutingAddress(2..=16) as IsupGenericNumber: NODE_NUMBER;
}

/// `AudibleIndicator`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum AudibleIndicator<'a> {
    Tone(bool),
    #[ber(1)]
    BurstList(BurstList<'a>),
}

/// `BackwardServiceInteractionInd`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct BackwardServiceInteractionInd<'a> {
    #[ber(1)]
    pub conference_treatment_indicator: Option<ConferenceTreatmentIndicator<'a>>,
    #[ber(2)]
    pub call_completion_treatment_indicator: Option<CallCompletionTreatmentIndicator<'a>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `conferenceTreatmentIndicator` of `BackwardServiceInteractionInd`, §5.1.
    pub struct ConferenceTreatmentIndicator(1) as ConferenceTreatment;
    /// `callCompletionTreatmentIndicator` of `BackwardServiceInteractionInd`, §5.1.
    pub struct CallCompletionTreatmentIndicator(1) as CallCompletionTreatment;
}

/// `BasicGapCriteria`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum BasicGapCriteria<'a> {
    #[ber(0, CALLED_NUMBER)]
    CalledAddressValue(AddressValue<'a>),
    #[ber(2)]
    GapOnService(GapOnService<'a>),
    #[ber(29)]
    CalledAddressAndService(CalledAddressAndService<'a>),
    #[ber(30)]
    CallingAddressAndService(CallingAddressAndService<'a>),
}

/// `calledAddressAndService` of `BasicGapCriteria`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CalledAddressAndService<'a> {
    #[ber(0, CALLED_NUMBER)]
    pub called_address_value: AddressValue<'a>,
    #[ber(1)]
    pub service_key: ServiceKey,
    pub rest: Rest<'a>,
}

/// `callingAddressAndService` of `BasicGapCriteria`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CallingAddressAndService<'a> {
    #[ber(0, CALLING_NUMBER)]
    pub calling_address_value: AddressValue<'a>,
    #[ber(1)]
    pub service_key: ServiceKey,
    pub rest: Rest<'a>,
}

/// `BCSMEvent`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct BcsmEvent<'a> {
    #[ber(0, eventTypeBCSM)]
    pub event_type_bcsm: EventTypeBcsm,
    #[ber(1)]
    pub monitor_mode: MonitorMode,
    #[ber(2, legID)]
    pub leg_id: Option<LegId<'a>>,
    #[ber(30)]
    pub dp_specific_criteria: Option<DpSpecificCriteria<'a>>,
    #[ber(50)]
    pub automatic_rearm: Option<Null>,
    pub rest: Rest<'a>,
}

/// `BCSM-Failure`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct BcsmFailure<'a> {
    #[ber(0, legID)]
    pub leg_id: Option<LegId<'a>>,
    #[ber(2)]
    pub cause: Option<Cause<'a>>,
    pub rest: Rest<'a>,
}

/// `BearerCapability`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum BearerCapability<'a> {
    #[ber(0)]
    BearerCap(BearerCap<'a>),
}

octets! {
    /// `bearerCap` of `BearerCapability`, §5.1.
    pub struct BearerCap(2..=11) as UserServiceInformation;
}

/// `Burst`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct Burst<'a> {
    /// DEFAULT 1.
    #[ber(0)]
    pub number_of_bursts: Option<NumberOfBursts>,
    /// DEFAULT 2.
    #[ber(1)]
    pub burst_interval: Option<BurstInterval>,
    /// DEFAULT 3.
    #[ber(2)]
    pub number_of_tones_in_burst: Option<NumberOfTonesInBurst>,
    /// DEFAULT 2.
    #[ber(3)]
    pub tone_duration: Option<ToneDuration>,
    /// DEFAULT 2.
    #[ber(4)]
    pub tone_interval: Option<ToneInterval>,
    pub rest: Rest<'a>,
}

integers! {
    /// `numberOfBursts` of `Burst`, §5.1.
    pub struct NumberOfBursts(1..=3);
    /// `burstInterval` of `Burst`, §5.1, in tenths of a second.
    pub struct BurstInterval(1..=1200) in TenthOfSecond;
    /// `numberOfTonesInBurst` of `Burst`, §5.1.
    pub struct NumberOfTonesInBurst(1..=3);
    /// `toneDuration` of `Burst`, §5.1, in tenths of a second.
    pub struct ToneDuration(1..=20) in TenthOfSecond;
    /// `toneInterval` of `Burst`, §5.1, in tenths of a second.
    pub struct ToneInterval(1..=20) in TenthOfSecond;
}

/// `BurstList`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct BurstList<'a> {
    /// DEFAULT 30.
    #[ber(0)]
    pub warning_period: Option<WarningPeriod>,
    #[ber(1)]
    pub bursts: Burst<'a>,
    pub rest: Rest<'a>,
}

integers! {
    /// `warningPeriod` of `BurstList`, §5.1, in seconds.
    pub struct WarningPeriod(1..=1200) in Second;
}

/// `CAI-GSM0224`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CaiGsm0224 {
    #[ber(0)]
    pub e1: Option<CaiElement>,
    #[ber(1)]
    pub e2: Option<CaiElement>,
    #[ber(2)]
    pub e3: Option<CaiElement>,
    #[ber(3)]
    pub e4: Option<CaiElement>,
    #[ber(4)]
    pub e5: Option<CaiElement>,
    #[ber(5)]
    pub e6: Option<CaiElement>,
    #[ber(6)]
    pub e7: Option<CaiElement>,
}

integers! {
    /// `e1` of `CAI-GSM0224`, §5.1.
    pub struct CaiElement(0..=8191);
}

octets! {
    /// `CalledPartyBCDNumber`, §5.1.
    pub struct CalledPartyBcdNumber(1..=41) as Address: CALLED_NUMBER;
    /// `CalledPartyNumber`, §5.1.
    pub struct CalledPartyNumber(2..=18) as CalledNumber: CALLED_NUMBER;
    /// `CallingPartyNumber`, §5.1.
    pub struct CallingPartyNumber(2..=10) as CallingNumber: CALLING_NUMBER;
    /// `CallResult`, §5.1.
    pub struct CallResult(12..=193) as ChargingReport;
}

/// `CallSegmentFailure`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CallSegmentFailure<'a> {
    #[ber(0, callSegmentID)]
    pub call_segment_id: Option<CallSegmentId>,
    #[ber(2)]
    pub cause: Option<Cause<'a>>,
    pub rest: Rest<'a>,
}

integers! {
    /// `CallSegmentID`, §5.1.
    pub struct CallSegmentId(1..=127);
}

/// `CallSegmentToCancel`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CallSegmentToCancel<'a> {
    #[ber(0, invokeID)]
    pub invoke_id: Option<InvokeId>,
    #[ber(1, callSegmentID)]
    pub call_segment_id: Option<CallSegmentId>,
    pub rest: Rest<'a>,
}

/// `CAMEL-AChBillingChargingCharacteristics`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum CamelAChBillingChargingCharacteristics<'a> {
    #[ber(0)]
    TimeDurationCharging(TimeDurationCharging<'a>),
}

/// `timeDurationCharging` of `CAMEL-AChBillingChargingCharacteristics`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TimeDurationCharging<'a> {
    #[ber(0)]
    pub max_call_period_duration: MaxCallPeriodDuration,
    /// DEFAULT false.
    #[ber(1, releaseIfdurationExceeded, varies)]
    pub release_if_duration_exceeded: Option<bool>,
    #[ber(2)]
    pub tariff_switch_interval: Option<TariffSwitchInterval>,
    /// DEFAULT tone false.
    #[ber(3)]
    pub audible_indicator: Option<AudibleIndicator<'a>>,
    #[ber(4)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

integers! {
    /// `maxCallPeriodDuration` of `CAMEL-AChBillingChargingCharacteristics`, §5.1, in tenths of a second.
    pub struct MaxCallPeriodDuration(1..=864000) in TenthOfSecond;
}

/// `CAMEL-CallResult`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum CamelCallResult<'a> {
    #[ber(0)]
    TimeDurationChargingResult(TimeDurationChargingResult<'a>),
}

/// `timeDurationChargingResult` of `CAMEL-CallResult`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TimeDurationChargingResult<'a> {
    #[ber(0)]
    pub party_to_charge: ReceivingSideId<'a>,
    #[ber(1)]
    pub time_information: TimeInformation,
    /// DEFAULT true.
    #[ber(2)]
    pub leg_active: Option<bool>,
    #[ber(3)]
    pub call_leg_released_at_tcp_expiry: Option<Null>,
    #[ber(4)]
    pub extensions: Option<Extensions<'a>>,
    /// DEFAULT legID receivingSideID 01.
    #[ber(5)]
    pub a_ch_charging_address: Option<AChChargingAddress<'a>>,
    pub rest: Rest<'a>,
}

/// `CAMEL-FCIBillingChargingCharacteristics`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum CamelFciBillingChargingCharacteristics<'a> {
    #[ber(0, fCIBCCCAMELsequence1)]
    FciBccCamelSequence1(FciBccCamelSequence1<'a>),
}

/// `fCIBCCCAMELsequence1` of `CAMEL-FCIBillingChargingCharacteristics`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct FciBccCamelSequence1<'a> {
    #[ber(0)]
    pub free_format_data: FreeFormatData<'a>,
    /// DEFAULT sendingSideID 01.
    #[ber(1)]
    pub party_to_charge: Option<SendingSideId<'a>>,
    /// DEFAULT overwrite.
    #[ber(2)]
    pub append_free_format_data: Option<AppendFreeFormatData>,
    pub rest: Rest<'a>,
}

octets! {
    /// `freeFormatData` of `CAMEL-FCIBillingChargingCharacteristics`, §5.1.
    pub struct FreeFormatData(1..=160): CARRIER;
}

/// `CAMEL-FCIGPRSBillingChargingCharacteristics`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct CamelFciGprsBillingChargingCharacteristics<'a> {
    #[ber(0, fCIBCCCAMELsequence1)]
    pub fci_bcc_camel_sequence1: FciGprsBccCamelSequence1<'a>,
}

/// `fCIBCCCAMELsequence1` of `CAMEL-FCIGPRSBillingChargingCharacteristics`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct FciGprsBccCamelSequence1<'a> {
    #[ber(0)]
    pub free_format_data: FreeFormatData<'a>,
    #[ber(1, pDPID)]
    pub pdp_id: Option<PdpId<'a>>,
    /// DEFAULT overwrite.
    #[ber(2)]
    pub append_free_format_data: Option<AppendFreeFormatData>,
    pub rest: Rest<'a>,
}

/// `CAMEL-FCISMSBillingChargingCharacteristics`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum CamelFciSmsBillingChargingCharacteristics<'a> {
    #[ber(0, fCIBCCCAMELsequence1)]
    FciBccCamelSequence1(FciSmsBccCamelSequence1<'a>),
}

/// `fCIBCCCAMELsequence1` of `CAMEL-FCISMSBillingChargingCharacteristics`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct FciSmsBccCamelSequence1<'a> {
    #[ber(0)]
    pub free_format_data: FreeFormatData<'a>,
    /// DEFAULT overwrite.
    #[ber(1)]
    pub append_free_format_data: Option<AppendFreeFormatData>,
}

/// `CAMEL-SCIBillingChargingCharacteristics`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum CamelSciBillingChargingCharacteristics<'a> {
    #[ber(0, aOCBeforeAnswer)]
    AocBeforeAnswer(AocBeforeAnswer),
    #[ber(1, aOCAfterAnswer)]
    AocAfterAnswer(AocSubsequent),
    #[ber(2, aOCExtension)]
    AocExtension(CamelSciBillingChargingCharacteristicsAlt<'a>),
}

/// `CAMEL-SCIBillingChargingCharacteristicsAlt`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CamelSciBillingChargingCharacteristicsAlt<'a> {
    pub rest: Rest<'a>,
}

/// `CAMEL-SCIGPRSBillingChargingCharacteristics`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CamelSciGprsBillingChargingCharacteristics<'a> {
    #[ber(0, aOCGPRS)]
    pub aoc_gprs: AocGprs,
    #[ber(1, pDPID)]
    pub pdp_id: Option<PdpId<'a>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `Carrier`, §5.1.
    pub struct Carrier(4) as CarrierSelection: NODE_NUMBER;
    /// `Cause`, §5.1.
    pub struct Cause(2..=32) as CauseIndicators;
}

enumerated! {
    /// `CGEncountered`, §5.1.
    pub enum CgEncountered {
        NoCgEncountered = 0 => noCGencountered,
        ManualCgEncountered = 1 => manualCGencountered,
        ScpOverload = 2 => scpOverload,
    }
}

/// `ChangeOfPositionControlInfo`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=10))]
pub struct ChangeOfPositionControlInfo<'a>(pub SeqOf<'a, ChangeOfLocation<'a>>);

/// `ChangeOfLocation`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum ChangeOfLocation<'a> {
    #[ber(0)]
    CellGlobalId(CellGlobalIdOrServiceAreaIdFixedLength<'a>),
    #[ber(1)]
    ServiceAreaId(CellGlobalIdOrServiceAreaIdFixedLength<'a>),
    #[ber(2)]
    LocationAreaId(LaiFixedLength<'a>),
    #[ber(3)]
    InterSystemHandOver(Null),
    #[ber(4, interPLMNHandOver)]
    InterPlmnHandOver(Null),
    #[ber(5, interMSCHandOver)]
    InterMscHandOver(Null),
    #[ber(6)]
    ChangeOfLocationAlt(ChangeOfLocationAlt<'a>),
}

/// `ChangeOfLocationAlt`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ChangeOfLocationAlt<'a> {
    pub rest: Rest<'a>,
}

octets! {
    /// `ChargeIndicator`, §5.1.
    pub struct ChargeIndicator(1) as Charge;
    /// `ChargeNumber`, §5.1.
    pub struct ChargeNumber(2..=10) as IsupNumber: CALLING_NUMBER;
}

/// `ChargingCharacteristics`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum ChargingCharacteristics {
    #[ber(0)]
    MaxTransferredVolume(MaxTransferredVolume),
    #[ber(1)]
    MaxElapsedTime(MaxElapsedTime),
}

integers! {
    /// `maxTransferredVolume` of `ChargingCharacteristics`, §5.1, in octets.
    pub struct MaxTransferredVolume(1..=4294967295) in Octet;
    /// `maxElapsedTime` of `ChargingCharacteristics`, §5.1, in seconds.
    pub struct MaxElapsedTime(1..=86400) in Second;
}

/// `ChargingResult`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum ChargingResult {
    #[ber(0)]
    TransferredVolume(TransferredVolume),
    #[ber(1)]
    ElapsedTime(ElapsedTime),
}

/// `ChargingRollOver`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum ChargingRollOver {
    #[ber(0)]
    TransferredVolumeRollOver(TransferredVolumeRollOver),
    #[ber(1)]
    ElapsedTimeRollOver(ElapsedTimeRollOver),
}

/// `CollectedDigits`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
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
    /// DEFAULT stdErrorAndInfo.
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
}

integers! {
    /// `minimumNbOfDigits` of `CollectedDigits`, §5.1.
    pub struct MinimumNbOfDigits(1..=30);
    /// `maximumNbOfDigits` of `CollectedDigits`, §5.1.
    pub struct MaximumNbOfDigits(1..=30);
}

octets! {
    /// `endOfReplyDigit` of `CollectedDigits`, §5.1.
    pub struct EndOfReplyDigit(1..=2);
    /// `cancelDigit` of `CollectedDigits`, §5.1.
    pub struct CancelDigit(1..=2);
    /// `startDigit` of `CollectedDigits`, §5.1.
    pub struct StartDigit(1..=2);
}

integers! {
    /// `firstDigitTimeOut` of `CollectedDigits`, §5.1, in seconds.
    pub struct FirstDigitTimeOut(1..=127) in Second;
    /// `interDigitTimeOut` of `CollectedDigits`, §5.1, in seconds.
    pub struct InterDigitTimeOut(1..=127) in Second;
}

/// `CollectedInfo`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum CollectedInfo<'a> {
    #[ber(0)]
    CollectedDigits(CollectedDigits<'a>),
}

enumerated! {
    /// `ConnectedNumberTreatmentInd`, §5.1.
    pub enum ConnectedNumberTreatmentInd {
        NoInImpact = 0 => noINImpact,
        PresentationRestricted = 1 => presentationRestricted,
        PresentCalledInNumber = 2 => presentCalledINNumber,
        PresentCallInNumberRestricted = 3 => presentCallINNumberRestricted,
    }
    /// `ControlType`, §5.1.
    pub enum ControlType {
        ScpOverloaded = 0 => sCPOverloaded,
        ManuallyInitiated = 1 => manuallyInitiated,
    }
}

/// `CompoundCriteria`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompoundCriteria<'a> {
    #[ber(0)]
    pub basic_gap_criteria: BasicGapCriteria<'a>,
    #[ber(1, scfID)]
    pub scf_id: Option<ScfId<'a>>,
}

octets! {
    /// `CorrelationID`, §5.1.
    pub struct CorrelationId(2..=16) as GenericDigits: DIGITS;
    /// `CorrelationID` of `assistRequestInstructions`, §5.1: `Digits` that are a generic number.
    pub struct CorrelationNumber(2..=16) as IsupGenericNumber: DIGITS;
    /// `DateAndTime`, §5.1.
    pub struct DateAndTime(7) as BcdTime;
}

/// `DestinationRoutingAddress`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1))]
pub struct DestinationRoutingAddress<'a>(pub SeqOf<'a, CalledPartyNumber<'a>>);

octets! {
    /// `Digits`, §5.1.
    pub struct Digits(2..=16) as GenericDigits: DIGITS;
    /// `calledAddressValue` and `callingAddressValue`, §5.1: `Digits` that are a generic number.
    pub struct AddressValue(2..=16) as IsupGenericNumber: DIGITS;
}

/// `DpSpecificCriteria`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum DpSpecificCriteria<'a> {
    #[ber(1)]
    ApplicationTimer(ApplicationTimer),
    #[ber(2)]
    MidCallControlInfo(MidCallControlInfo<'a>),
    #[ber(3)]
    DpSpecificCriteriaAlt(DpSpecificCriteriaAlt<'a>),
}

/// `DpSpecificCriteriaAlt`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct DpSpecificCriteriaAlt<'a> {
    #[ber(0)]
    pub change_of_position_control_info: Option<ChangeOfPositionControlInfo<'a>>,
    #[ber(1)]
    pub number_of_digits: Option<NumberOfDigits>,
    #[ber(2)]
    pub inter_digit_timeout: Option<InterDigitTimeout>,
    pub rest: Rest<'a>,
}

integers! {
    /// `interDigitTimeout` of `DpSpecificCriteriaAlt`, §5.1, in seconds.
    pub struct InterDigitTimeout(1..=127) in Second;
}

/// `DpSpecificInfoAlt`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct DpSpecificInfoAlt<'a> {
    #[ber(0)]
    pub o_service_change_specific_info: Option<OServiceChangeSpecificInfo<'a>>,
    #[ber(1)]
    pub t_service_change_specific_info: Option<TServiceChangeSpecificInfo<'a>>,
    #[ber(2)]
    pub collected_info_specific_info: Option<CollectedInfoSpecificInfo<'a>>,
    pub rest: Rest<'a>,
}

/// `oServiceChangeSpecificInfo` of `DpSpecificInfoAlt`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OServiceChangeSpecificInfo<'a> {
    #[ber(0)]
    pub ext_basic_service_code: Option<ExtBasicServiceCode<'a>>,
    #[ber(1)]
    pub initiator_of_service_change: Option<InitiatorOfServiceChange>,
    #[ber(2)]
    pub nature_of_service_change: Option<NatureOfServiceChange>,
    pub rest: Rest<'a>,
}

/// `tServiceChangeSpecificInfo` of `DpSpecificInfoAlt`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TServiceChangeSpecificInfo<'a> {
    #[ber(0)]
    pub ext_basic_service_code: Option<ExtBasicServiceCode<'a>>,
    #[ber(1)]
    pub initiator_of_service_change: Option<InitiatorOfServiceChange>,
    #[ber(2)]
    pub nature_of_service_change: Option<NatureOfServiceChange>,
    pub rest: Rest<'a>,
}

/// `collectedInfoSpecificInfo` of `DpSpecificInfoAlt`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CollectedInfoSpecificInfo<'a> {
    #[ber(0)]
    pub called_party_number: Option<CalledPartyNumber<'a>>,
    pub rest: Rest<'a>,
}

/// `ElapsedTime`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum ElapsedTime {
    #[ber(0, timeGPRSIfNoTariffSwitch)]
    TimeGprsIfNoTariffSwitch(TimeGprsIfNoTariffSwitch),
    #[ber(1, timeGPRSIfTariffSwitch)]
    TimeGprsIfTariffSwitch(TimeGprsIfTariffSwitch),
}

integers! {
    /// `timeGPRSIfNoTariffSwitch` of `ElapsedTime`, §5.1, in seconds.
    pub struct TimeGprsIfNoTariffSwitch(0..=86400) in Second;
}

/// `timeGPRSIfTariffSwitch` of `ElapsedTime`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct TimeGprsIfTariffSwitch {
    #[ber(0, timeGPRSSinceLastTariffSwitch)]
    pub time_gprs_since_last_tariff_switch: TimeGprsSinceLastTariffSwitch,
    #[ber(1, timeGPRSTariffSwitchInterval)]
    pub time_gprs_tariff_switch_interval: Option<TimeGprsTariffSwitchInterval>,
}

integers! {
    /// `timeGPRSSinceLastTariffSwitch` of `ElapsedTime`, §5.1, in seconds.
    pub struct TimeGprsSinceLastTariffSwitch(0..=86400) in Second;
    /// `timeGPRSTariffSwitchInterval` of `ElapsedTime`, §5.1, in seconds.
    pub struct TimeGprsTariffSwitchInterval(0..=86400) in Second;
}

/// `ElapsedTimeRollOver`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum ElapsedTimeRollOver {
    #[ber(0, rOTimeGPRSIfNoTariffSwitch)]
    RoTimeGprsIfNoTariffSwitch(RoTimeGprsIfNoTariffSwitch),
    #[ber(1, rOTimeGPRSIfTariffSwitch)]
    RoTimeGprsIfTariffSwitch(RoTimeGprsIfTariffSwitch),
}

integers! {
    /// `rO-TimeGPRSIfNoTariffSwitch` of `ElapsedTimeRollOver`, §5.1.
    pub struct RoTimeGprsIfNoTariffSwitch(0..=255);
}

/// `rO-TimeGPRSIfTariffSwitch` of `ElapsedTimeRollOver`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RoTimeGprsIfTariffSwitch {
    #[ber(0, rOTimeGPRSSinceLastTariffSwitch)]
    pub ro_time_gprs_since_last_tariff_switch: Option<RoTimeGprsSinceLastTariffSwitch>,
    #[ber(1, rOTimeGPRSTariffSwitchInterval)]
    pub ro_time_gprs_tariff_switch_interval: Option<RoTimeGprsTariffSwitchInterval>,
}

integers! {
    /// `rO-TimeGPRSSinceLastTariffSwitch` of `ElapsedTimeRollOver`, §5.1.
    pub struct RoTimeGprsSinceLastTariffSwitch(0..=255);
    /// `rO-TimeGPRSTariffSwitchInterval` of `ElapsedTimeRollOver`, §5.1.
    pub struct RoTimeGprsTariffSwitchInterval(0..=255);
}

/// `EndUserAddress`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(IP_OF_SUBSCRIBER)]
#[non_exhaustive]
pub struct EndUserAddress<'a> {
    #[ber(0, pDPTypeOrganization)]
    pub pdp_type_organization: PdpTypeOrganization<'a>,
    #[ber(1, pDPTypeNumber)]
    pub pdp_type_number: PdpTypeNumber<'a>,
    #[ber(2, pDPAddress)]
    pub pdp_address: Option<PdpAddress<'a>>,
}

octets! {
    /// `pDPTypeOrganization` of `EndUserAddress`, §5.1.
    pub struct PdpTypeOrganization(1) as PdpOrganization;
    /// `pDPTypeNumber` of `EndUserAddress`, §5.1.
    pub struct PdpTypeNumber(1) as PdpNumber;
    /// `pDPAddress` of `EndUserAddress`, §5.1.
    pub struct PdpAddress(1..=63) as PdpIpAddress;
}

enumerated! {
    /// `ErrorTreatment`, §5.1.
    pub enum ErrorTreatment {
        StdErrorAndInfo = 0 => stdErrorAndInfo,
        Help = 1 => help,
        RepeatPrompt = 2 => repeatPrompt,
    }
}

/// `EventSpecificInformationBCSM`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum EventSpecificInformationBcsm<'a> {
    #[ber(2)]
    RouteSelectFailureSpecificInfo(RouteSelectFailureSpecificInfo<'a>),
    #[ber(3)]
    OCalledPartyBusySpecificInfo(OCalledPartyBusySpecificInfo<'a>),
    #[ber(4)]
    ONoAnswerSpecificInfo(ONoAnswerSpecificInfo<'a>),
    #[ber(5)]
    OAnswerSpecificInfo(OAnswerSpecificInfo<'a>),
    #[ber(6)]
    OMidCallSpecificInfo(OMidCallSpecificInfo<'a>),
    #[ber(7)]
    ODisconnectSpecificInfo(ODisconnectSpecificInfo<'a>),
    #[ber(8)]
    TBusySpecificInfo(TBusySpecificInfo<'a>),
    #[ber(9)]
    TNoAnswerSpecificInfo(TNoAnswerSpecificInfo<'a>),
    #[ber(10)]
    TAnswerSpecificInfo(TAnswerSpecificInfo<'a>),
    #[ber(11)]
    TMidCallSpecificInfo(TMidCallSpecificInfo<'a>),
    #[ber(12)]
    TDisconnectSpecificInfo(TDisconnectSpecificInfo<'a>),
    #[ber(13)]
    OTermSeizedSpecificInfo(OTermSeizedSpecificInfo<'a>),
    #[ber(20)]
    CallAcceptedSpecificInfo(CallAcceptedSpecificInfo<'a>),
    #[ber(21)]
    OAbandonSpecificInfo(OAbandonSpecificInfo<'a>),
    #[ber(50)]
    OChangeOfPositionSpecificInfo(OChangeOfPositionSpecificInfo<'a>),
    #[ber(51)]
    TChangeOfPositionSpecificInfo(TChangeOfPositionSpecificInfo<'a>),
    #[ber(52)]
    DpSpecificInfoAlt(DpSpecificInfoAlt<'a>),
}

/// `routeSelectFailureSpecificInfo` of `EventSpecificInformationBCSM`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RouteSelectFailureSpecificInfo<'a> {
    #[ber(0)]
    pub failure_cause: Option<Cause<'a>>,
    pub rest: Rest<'a>,
}

/// `oCalledPartyBusySpecificInfo` of `EventSpecificInformationBCSM`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OCalledPartyBusySpecificInfo<'a> {
    #[ber(0)]
    pub busy_cause: Option<Cause<'a>>,
    pub rest: Rest<'a>,
}

/// `oNoAnswerSpecificInfo` of `EventSpecificInformationBCSM`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ONoAnswerSpecificInfo<'a> {
    pub rest: Rest<'a>,
}

/// `oAnswerSpecificInfo` of `EventSpecificInformationBCSM`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OAnswerSpecificInfo<'a> {
    #[ber(50)]
    pub destination_address: Option<CalledPartyNumber<'a>>,
    #[ber(51)]
    pub or_call: Option<Null>,
    #[ber(52)]
    pub forwarded_call: Option<Null>,
    #[ber(53)]
    pub charge_indicator: Option<ChargeIndicator<'a>>,
    #[ber(54)]
    pub ext_basic_service_code: Option<ExtBasicServiceCode<'a>>,
    #[ber(55)]
    pub ext_basic_service_code2: Option<ExtBasicServiceCode<'a>>,
    pub rest: Rest<'a>,
}

/// `oMidCallSpecificInfo` of `EventSpecificInformationBCSM`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OMidCallSpecificInfo<'a> {
    #[ber(1)]
    pub mid_call_events: Option<MidCallEvents<'a>>,
    pub rest: Rest<'a>,
}

/// `midCallEvents` of `EventSpecificInformationBCSM`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum MidCallEvents<'a> {
    #[ber(3, dTMFDigitsCompleted)]
    DtmfDigitsCompleted(Digits<'a>),
    #[ber(4, dTMFDigitsTimeOut)]
    DtmfDigitsTimeOut(Digits<'a>),
}

/// `oDisconnectSpecificInfo` of `EventSpecificInformationBCSM`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ODisconnectSpecificInfo<'a> {
    #[ber(0)]
    pub release_cause: Option<Cause<'a>>,
    pub rest: Rest<'a>,
}

/// `tBusySpecificInfo` of `EventSpecificInformationBCSM`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TBusySpecificInfo<'a> {
    #[ber(0)]
    pub busy_cause: Option<Cause<'a>>,
    #[ber(50)]
    pub call_forwarded: Option<Null>,
    #[ber(51)]
    pub route_not_permitted: Option<Null>,
    #[ber(52)]
    pub forwarding_destination_number: Option<CalledPartyNumber<'a>>,
    pub rest: Rest<'a>,
}

/// `tNoAnswerSpecificInfo` of `EventSpecificInformationBCSM`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TNoAnswerSpecificInfo<'a> {
    #[ber(50)]
    pub call_forwarded: Option<Null>,
    #[ber(52)]
    pub forwarding_destination_number: Option<CalledPartyNumber<'a>>,
    pub rest: Rest<'a>,
}

/// `tAnswerSpecificInfo` of `EventSpecificInformationBCSM`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TAnswerSpecificInfo<'a> {
    #[ber(50)]
    pub destination_address: Option<CalledPartyNumber<'a>>,
    #[ber(51)]
    pub or_call: Option<Null>,
    #[ber(52)]
    pub forwarded_call: Option<Null>,
    #[ber(53)]
    pub charge_indicator: Option<ChargeIndicator<'a>>,
    #[ber(54)]
    pub ext_basic_service_code: Option<ExtBasicServiceCode<'a>>,
    #[ber(55)]
    pub ext_basic_service_code2: Option<ExtBasicServiceCode<'a>>,
    pub rest: Rest<'a>,
}

/// `tMidCallSpecificInfo` of `EventSpecificInformationBCSM`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TMidCallSpecificInfo<'a> {
    #[ber(1)]
    pub mid_call_events: Option<MidCallEvents<'a>>,
    pub rest: Rest<'a>,
}

/// `tDisconnectSpecificInfo` of `EventSpecificInformationBCSM`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TDisconnectSpecificInfo<'a> {
    #[ber(0)]
    pub release_cause: Option<Cause<'a>>,
    pub rest: Rest<'a>,
}

/// `oTermSeizedSpecificInfo` of `EventSpecificInformationBCSM`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OTermSeizedSpecificInfo<'a> {
    #[ber(50)]
    pub location_information: Option<Lazy<'a, LocationInformation<'a>>>,
    pub rest: Rest<'a>,
}

/// `callAcceptedSpecificInfo` of `EventSpecificInformationBCSM`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CallAcceptedSpecificInfo<'a> {
    #[ber(50)]
    pub location_information: Option<Lazy<'a, LocationInformation<'a>>>,
    pub rest: Rest<'a>,
}

/// `oAbandonSpecificInfo` of `EventSpecificInformationBCSM`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OAbandonSpecificInfo<'a> {
    #[ber(50)]
    pub route_not_permitted: Option<Null>,
    pub rest: Rest<'a>,
}

/// `oChangeOfPositionSpecificInfo` of `EventSpecificInformationBCSM`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OChangeOfPositionSpecificInfo<'a> {
    #[ber(50)]
    pub location_information: Option<Lazy<'a, LocationInformation<'a>>>,
    #[ber(51, metDPCriteriaList)]
    pub met_dp_criteria_list: Option<MetDpCriteriaList<'a>>,
    pub rest: Rest<'a>,
}

/// `tChangeOfPositionSpecificInfo` of `EventSpecificInformationBCSM`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TChangeOfPositionSpecificInfo<'a> {
    #[ber(50)]
    pub location_information: Option<Lazy<'a, LocationInformation<'a>>>,
    #[ber(51, metDPCriteriaList)]
    pub met_dp_criteria_list: Option<MetDpCriteriaList<'a>>,
    pub rest: Rest<'a>,
}

/// `EventSpecificInformationSMS`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum EventSpecificInformationSms<'a> {
    #[ber(0)]
    OSmsFailureSpecificInfo(OSmsFailureSpecificInfo<'a>),
    #[ber(1)]
    OSmsSubmissionSpecificInfo(OSmsSubmissionSpecificInfo<'a>),
    #[ber(2)]
    TSmsFailureSpecificInfo(TSmsFailureSpecificInfo<'a>),
    #[ber(3)]
    TSmsDeliverySpecificInfo(TSmsDeliverySpecificInfo<'a>),
}

/// `o-smsFailureSpecificInfo` of `EventSpecificInformationSMS`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OSmsFailureSpecificInfo<'a> {
    #[ber(0)]
    pub failure_cause: Option<MoSmsCause>,
    pub rest: Rest<'a>,
}

/// `o-smsSubmissionSpecificInfo` of `EventSpecificInformationSMS`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OSmsSubmissionSpecificInfo<'a> {
    pub rest: Rest<'a>,
}

/// `t-smsFailureSpecificInfo` of `EventSpecificInformationSMS`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TSmsFailureSpecificInfo<'a> {
    #[ber(0)]
    pub failure_cause: Option<MtSmsCause<'a>>,
    pub rest: Rest<'a>,
}

/// `t-smsDeliverySpecificInfo` of `EventSpecificInformationSMS`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TSmsDeliverySpecificInfo<'a> {
    pub rest: Rest<'a>,
}

enumerated! {
    /// `EventTypeBCSM`, §5.1.
    pub struct EventTypeBcsm(..) {
        COLLECTED_INFO = 2 => collectedInfo,
        ANALYZED_INFORMATION = 3 => analyzedInformation,
        ROUTE_SELECT_FAILURE = 4 => routeSelectFailure,
        O_CALLED_PARTY_BUSY = 5 => oCalledPartyBusy,
        O_NO_ANSWER = 6 => oNoAnswer,
        O_ANSWER = 7 => oAnswer,
        O_MID_CALL = 8 => oMidCall,
        O_DISCONNECT = 9 => oDisconnect,
        O_ABANDON = 10 => oAbandon,
        TERM_ATTEMPT_AUTHORIZED = 12 => termAttemptAuthorized,
        T_BUSY = 13 => tBusy,
        T_NO_ANSWER = 14 => tNoAnswer,
        T_ANSWER = 15 => tAnswer,
        T_MID_CALL = 16 => tMidCall,
        T_DISCONNECT = 17 => tDisconnect,
        T_ABANDON = 18 => tAbandon,
        O_TERM_SEIZED = 19 => oTermSeized,
        CALL_ACCEPTED = 27 => callAccepted,
        O_CHANGE_OF_POSITION = 50 => oChangeOfPosition,
        T_CHANGE_OF_POSITION = 51 => tChangeOfPosition,
        O_SERVICE_CHANGE = 52 => oServiceChange,
        T_SERVICE_CHANGE = 53 => tServiceChange,
    }
    /// `EventTypeSMS`, §5.1.
    pub enum EventTypeSms {
        SmsCollectedInfo = 1 => smsCollectedInfo,
        OSmsFailure = 2 => oSmsFailure,
        OSmsSubmission = 3 => oSmsSubmission,
        SmsDeliveryRequested = 11 => smsDeliveryRequested,
        TSmsFailure = 12 => tSmsFailure,
        TSmsDelivery = 13 => tSmsDelivery,
    }
}

/// `Extensions`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=10))]
pub struct Extensions<'a>(pub SeqOf<'a, ExtensionField<'a>>);

/// Which extension: `&id` of `EXTENSION`, §5.5.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum ExtensionType<'a> {
    Local(i64),
    Global(Oid<'a>),
}

/// `ExtensionField`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ExtensionField<'a> {
    pub r#type: ExtensionType<'a>,
    /// DEFAULT ignore.
    pub criticality: Option<CriticalityType>,
    #[ber(1)]
    pub value: OpenType<'a>,
    pub rest: Rest<'a>,
}

octets! {
    /// `FCIBillingChargingCharacteristics`, §5.1.
    pub struct FciBillingChargingCharacteristics(5..=225) as FciContents;
    /// `FCIGPRSBillingChargingCharacteristics`, §5.1.
    pub struct FciGprsBillingChargingCharacteristics(5..=225) as FciGprsContents;
    /// `FCISMSBillingChargingCharacteristics`, §5.1.
    pub struct FciSmsBillingChargingCharacteristics(5..=225) as FciSmsContents;
}

/// `ForwardServiceInteractionInd`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ForwardServiceInteractionInd<'a> {
    #[ber(1)]
    pub conference_treatment_indicator: Option<ConferenceTreatmentIndicator<'a>>,
    #[ber(2)]
    pub call_diversion_treatment_indicator: Option<CallDiversionTreatmentIndicator<'a>>,
    #[ber(4)]
    pub calling_party_restriction_indicator: Option<CallingPartyRestrictionIndicator<'a>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `callDiversionTreatmentIndicator` of `ForwardServiceInteractionInd`, §5.1.
    pub struct CallDiversionTreatmentIndicator(1) as CallDiversionTreatment;
    /// `callingPartyRestrictionIndicator` of `ForwardServiceInteractionInd`, §5.1.
    pub struct CallingPartyRestrictionIndicator(1) as CallingPartyRestriction;
}

/// `GapCriteria`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum GapCriteria<'a> {
    BasicGapCriteria(BasicGapCriteria<'a>),
    CompoundGapCriteria(CompoundCriteria<'a>),
}

/// `GapIndicators`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct GapIndicators<'a> {
    #[ber(0)]
    pub duration: Duration,
    #[ber(1)]
    pub gap_interval: Interval,
    pub rest: Rest<'a>,
}

/// `GapOnService`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct GapOnService<'a> {
    #[ber(0)]
    pub service_key: ServiceKey,
    pub rest: Rest<'a>,
}

/// `GapTreatment`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum GapTreatment<'a> {
    #[ber(0)]
    InformationToSend(InformationToSend<'a>),
    #[ber(1)]
    ReleaseCause(Cause<'a>),
}

octets! {
    /// `GenericNumber`, §5.1.
    pub struct GenericNumber(3..=11) as IsupGenericNumber: CALLING_NUMBER;
}

/// `GenericNumbers`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(universal 17, size(1..=5))]
pub struct GenericNumbers<'a>(pub SeqOf<'a, GenericNumber<'a>>);

/// `GPRS-QoS`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum GprsQos<'a> {
    #[ber(0, shortQoSFormat)]
    ShortQosFormat(QosSubscribed<'a>),
    #[ber(1, longQoSFormat)]
    LongQosFormat(ExtQosSubscribed<'a>),
}

/// `GPRS-QoS-Extension`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct GprsQosExtension<'a> {
    #[ber(0, supplementToLongQoSFormat)]
    pub supplement_to_long_qos_format: Ext2QosSubscribed<'a>,
    #[ber(1)]
    pub additional_supplement: Option<Ext3QosSubscribed<'a>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `GPRSCause`, §5.1.
    pub struct GprsCause(1) as Number;
}

/// `GPRSEvent`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct GprsEvent {
    #[ber(0, gPRSEventType)]
    pub gprs_event_type: GprsEventType,
    #[ber(1)]
    pub monitor_mode: MonitorMode,
}

/// `GPRSEventSpecificInformation`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum GprsEventSpecificInformation<'a> {
    #[ber(0)]
    AttachChangeOfPositionSpecificInformation(AttachChangeOfPositionSpecificInformation<'a>),
    #[ber(1)]
    PdpContextchangeOfPositionSpecificInformation(PdpContextchangeOfPositionSpecificInformation<'a>),
    #[ber(2)]
    DetachSpecificInformation(DetachSpecificInformation<'a>),
    #[ber(3)]
    DisconnectSpecificInformation(DisconnectSpecificInformation<'a>),
    #[ber(4, pDPContextEstablishmentSpecificInformation)]
    PdpContextEstablishmentSpecificInformation(PdpContextEstablishmentSpecificInformation<'a>),
    #[ber(5, pDPContextEstablishmentAcknowledgementSpecificInformation)]
    PdpContextEstablishmentAcknowledgementSpecificInformation(
        PdpContextEstablishmentAcknowledgementSpecificInformation<'a>,
    ),
}

/// `attachChangeOfPositionSpecificInformation` of `GPRSEventSpecificInformation`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AttachChangeOfPositionSpecificInformation<'a> {
    #[ber(0, locationInformationGPRS)]
    pub location_information_gprs: Option<Lazy<'a, LocationInformationGprs<'a>>>,
    pub rest: Rest<'a>,
}

/// `pdp-ContextchangeOfPositionSpecificInformation` of `GPRSEventSpecificInformation`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct PdpContextchangeOfPositionSpecificInformation<'a> {
    #[ber(0)]
    pub access_point_name: Option<AccessPointName<'a>>,
    #[ber(1, chargingID)]
    pub charging_id: Option<GprsChargingId<'a>>,
    #[ber(2, locationInformationGPRS)]
    pub location_information_gprs: Option<Lazy<'a, LocationInformationGprs<'a>>>,
    #[ber(3)]
    pub end_user_address: Option<Lazy<'a, EndUserAddress<'a>>>,
    #[ber(4)]
    pub quality_of_service: Option<Lazy<'a, QualityOfService<'a>>>,
    #[ber(5)]
    pub time_and_time_zone: Option<TimeAndTimezone<'a>>,
    #[ber(6, gGSNAddress)]
    pub ggsn_address: Option<GsnAddress<'a>>,
    pub rest: Rest<'a>,
}

/// `detachSpecificInformation` of `GPRSEventSpecificInformation`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct DetachSpecificInformation<'a> {
    #[ber(0)]
    pub initiating_entity: Option<InitiatingEntity>,
    #[ber(1)]
    pub routeing_area_update: Option<Null>,
    pub rest: Rest<'a>,
}

/// `disconnectSpecificInformation` of `GPRSEventSpecificInformation`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct DisconnectSpecificInformation<'a> {
    #[ber(0)]
    pub initiating_entity: Option<InitiatingEntity>,
    #[ber(1)]
    pub routeing_area_update: Option<Null>,
    pub rest: Rest<'a>,
}

/// `pDPContextEstablishmentSpecificInformation` of `GPRSEventSpecificInformation`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct PdpContextEstablishmentSpecificInformation<'a> {
    #[ber(0)]
    pub access_point_name: Option<AccessPointName<'a>>,
    #[ber(1)]
    pub end_user_address: Option<Lazy<'a, EndUserAddress<'a>>>,
    #[ber(2)]
    pub quality_of_service: Option<Lazy<'a, QualityOfService<'a>>>,
    #[ber(3, locationInformationGPRS)]
    pub location_information_gprs: Option<Lazy<'a, LocationInformationGprs<'a>>>,
    #[ber(4)]
    pub time_and_time_zone: Option<TimeAndTimezone<'a>>,
    #[ber(5, pDPInitiationType)]
    pub pdp_initiation_type: Option<PdpInitiationType>,
    #[ber(6, secondaryPDPContext)]
    pub secondary_pdp_context: Option<Null>,
    pub rest: Rest<'a>,
}

/// `pDPContextEstablishmentAcknowledgementSpecificInformation` of `GPRSEventSpecificInformation`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct PdpContextEstablishmentAcknowledgementSpecificInformation<'a> {
    #[ber(0)]
    pub access_point_name: Option<AccessPointName<'a>>,
    #[ber(1, chargingID)]
    pub charging_id: Option<GprsChargingId<'a>>,
    #[ber(2)]
    pub end_user_address: Option<Lazy<'a, EndUserAddress<'a>>>,
    #[ber(3)]
    pub quality_of_service: Option<Lazy<'a, QualityOfService<'a>>>,
    #[ber(4, locationInformationGPRS)]
    pub location_information_gprs: Option<Lazy<'a, LocationInformationGprs<'a>>>,
    #[ber(5)]
    pub time_and_time_zone: Option<TimeAndTimezone<'a>>,
    #[ber(6, gGSNAddress)]
    pub ggsn_address: Option<GsnAddress<'a>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `GPRSEventType`, §5.1.
    pub enum GprsEventType {
        Attach = 1 => attach,
        AttachChangeOfPosition = 2 => attachChangeOfPosition,
        Detached = 3 => detached,
        PdpContextEstablishment = 11 => pdpContextEstablishment,
        PdpContextEstablishmentAcknowledgement = 12 => pdpContextEstablishmentAcknowledgement,
        Disonnect = 13 => disonnect,
        PdpContextChangeOfPosition = 14 => pdpContextChangeOfPosition,
    }
}

/// `InbandInfo`, §5.1.
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
    pub rest: Rest<'a>,
}

integers! {
    /// `numberOfRepetitions` of `InbandInfo`, §5.1.
    pub struct NumberOfRepetitions(1..=127);
    /// `duration` of `InbandInfo`, §5.1, in seconds.
    pub struct InbandDuration(0..=32767) in Second;
    /// `interval` of `InbandInfo`, §5.1, in seconds.
    pub struct InbandInterval(0..=32767) in Second;
}

/// `InformationToSend`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum InformationToSend<'a> {
    #[ber(0)]
    InbandInfo(InbandInfo<'a>),
    #[ber(1)]
    Tone(Tone<'a>),
}

enumerated! {
    /// `InitiatingEntity`, §5.1.
    pub enum InitiatingEntity {
        MobileStation = 0 => mobileStation,
        Sgsn = 1 => sgsn,
        Hlr = 2 => hlr,
        Ggsn = 3 => ggsn,
    }
    /// `InitiatorOfServiceChange`, §5.1.
    pub enum InitiatorOfServiceChange {
        ASide = 0 => aSide,
        BSide = 1 => bSide,
    }
}

integers! {
    /// `InvokeID`, §5.1.
    pub struct InvokeId(-128..=127);
}

octets! {
    /// `IPRoutingAddress`, §5.1.
    pub struct IpRoutingAddress(2..=18) as CalledNumber: NODE_NUMBER;
    /// `IPSSPCapabilities`, §5.1.
    pub struct IpSspCapabilities(1..=4) as IpCapabilities;
}

/// `LegOrCallSegment`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum LegOrCallSegment<'a> {
    #[ber(0, callSegmentID)]
    CallSegmentId(CallSegmentId),
    #[ber(1, legID)]
    LegId(LegId<'a>),
}

/// `LocationInformationGPRS`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LocationInformationGprs<'a> {
    #[ber(0, cellGlobalIdOrServiceAreaIdOrLAI)]
    pub cell_global_id_or_service_area_id_or_lai: Option<CellGlobalIdOrServiceAreaIdOrLai<'a>>,
    #[ber(1)]
    pub routeing_area_identity: Option<RaIdentity<'a>>,
    #[ber(2)]
    pub geographical_information: Option<GeographicalInformation<'a>>,
    #[ber(3, NODE_NUMBER)]
    pub sgsn_number: Option<IsdnAddressString<'a>>,
    #[ber(4, selectedLSAIdentity)]
    pub selected_lsa_identity: Option<LsaIdentity<'a>>,
    #[ber(5)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(6)]
    pub sai_present: Option<Null>,
    #[ber(7, userCSGInformation)]
    pub user_csg_information: Option<Lazy<'a, UserCsgInformation<'a>>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `LocationNumber`, §5.1.
    pub struct LocationNumber(2..=10) as IsupNumber: LOCATION_NUMBER;
    /// `LowLayerCompatibility`, §5.1.
    pub struct LowLayerCompatibility(1..=16);
}

/// `MessageID`, §5.1.
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

/// `text` of `MessageID`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessageText<'a> {
    #[ber(0)]
    pub message_content: MessageContent<'a>,
    #[ber(1)]
    pub attributes: Option<TextAttributes<'a>>,
}

text! {
    /// `messageContent` of `MessageID`, §5.1.
    pub struct MessageContent(1..=127) IA5_STRING;
}

octets! {
    /// `attributes` of `MessageID`, §5.1.
    pub struct TextAttributes(2..=10);
}

/// `elementaryMessageIDs` of `MessageID`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=16))]
pub struct ElementaryMessageIds<'a>(pub SeqOf<'a, Integer4>);

/// `variableMessage` of `MessageID`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct VariableMessage<'a> {
    #[ber(0, elementaryMessageID)]
    pub elementary_message_id: Integer4,
    #[ber(1)]
    pub variable_parts: VariableParts<'a>,
}

/// `variableParts` of `MessageID`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=5))]
pub struct VariableParts<'a>(pub SeqOf<'a, VariablePart<'a>>);

/// `MetDPCriteriaList`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=10))]
pub struct MetDpCriteriaList<'a>(pub SeqOf<'a, MetDpCriterion<'a>>);

/// `MetDPCriterion`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum MetDpCriterion<'a> {
    #[ber(0)]
    EnteringCellGlobalId(CellGlobalIdOrServiceAreaIdFixedLength<'a>),
    #[ber(1)]
    LeavingCellGlobalId(CellGlobalIdOrServiceAreaIdFixedLength<'a>),
    #[ber(2)]
    EnteringServiceAreaId(CellGlobalIdOrServiceAreaIdFixedLength<'a>),
    #[ber(3)]
    LeavingServiceAreaId(CellGlobalIdOrServiceAreaIdFixedLength<'a>),
    #[ber(4)]
    EnteringLocationAreaId(LaiFixedLength<'a>),
    #[ber(5)]
    LeavingLocationAreaId(LaiFixedLength<'a>),
    #[ber(6, interSystemHandOverToUMTS)]
    InterSystemHandOverToUmts(Null),
    #[ber(7, interSystemHandOverToGSM)]
    InterSystemHandOverToGsm(Null),
    #[ber(8, interPLMNHandOver)]
    InterPlmnHandOver(Null),
    #[ber(9, interMSCHandOver)]
    InterMscHandOver(Null),
    #[ber(10, metDPCriterionAlt)]
    MetDpCriterionAlt(MetDpCriterionAlt<'a>),
}

/// `MetDPCriterionAlt`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MetDpCriterionAlt<'a> {
    pub rest: Rest<'a>,
}

/// `MidCallControlInfo`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MidCallControlInfo<'a> {
    /// DEFAULT 1.
    #[ber(0)]
    pub minimum_number_of_digits: Option<MinimumNumberOfDigits>,
    /// DEFAULT 30.
    #[ber(1)]
    pub maximum_number_of_digits: Option<MaximumNumberOfDigits>,
    #[ber(2)]
    pub end_of_reply_digit: Option<EndOfReplyDigit<'a>>,
    #[ber(3)]
    pub cancel_digit: Option<CancelDigit<'a>>,
    #[ber(4)]
    pub start_digit: Option<StartDigit<'a>>,
    /// DEFAULT 10.
    #[ber(6)]
    pub inter_digit_timeout: Option<InterDigitTimeout>,
    pub rest: Rest<'a>,
}

integers! {
    /// `minimumNumberOfDigits` of `MidCallControlInfo`, §5.1.
    pub struct MinimumNumberOfDigits(1..=30);
    /// `maximumNumberOfDigits` of `MidCallControlInfo`, §5.1.
    pub struct MaximumNumberOfDigits(1..=30);
}

enumerated! {
    /// `MonitorMode`, §5.1.
    pub enum MonitorMode {
        Interrupted = 0 => interrupted,
        NotifyAndContinue = 1 => notifyAndContinue,
        Transparent = 2 => transparent,
    }
    /// `MO-SMSCause`, §5.1.
    pub enum MoSmsCause {
        SystemFailure = 0 => systemFailure,
        UnexpectedDataValue = 1 => unexpectedDataValue,
        FacilityNotSupported = 2 => facilityNotSupported,
        SmDeliveryFailure = 3 => sMDeliveryFailure,
        ReleaseFromRadioInterface = 4 => releaseFromRadioInterface,
    }
}

octets! {
    /// `MT-SMSCause`, §5.1.
    pub struct MtSmsCause(1) as RelayCause;
    /// `NAOliInfo`, §5.1.
    pub struct NaOliInfo(1) as Number;
}

enumerated! {
    /// `NatureOfServiceChange`, §5.1.
    pub enum NatureOfServiceChange {
        UserInitiated = 0 => userInitiated,
        NetworkInitiated = 1 => networkInitiated,
    }
}

integers! {
    /// `NumberOfDigits`, §5.1.
    pub struct NumberOfDigits(1..=255);
}

/// `OCSIApplicable`, §5.1.
pub type OcsiApplicable = Null;

octets! {
    /// `OriginalCalledPartyID`, §5.1.
    pub struct OriginalCalledPartyId(2..=10) as RedirectingNumber: CALLED_NUMBER;
    /// `PDPID`, §5.1.
    pub struct PdpId(1) as Number;
}

enumerated! {
    /// `PDPInitiationType`, §5.1.
    pub enum PdpInitiationType {
        MsInitiated = 0 => mSInitiated,
        NetworkInitiated = 1 => networkInitiated,
    }
}

/// `QualityOfService`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct QualityOfService<'a> {
    #[ber(0, requestedQoS)]
    pub requested_qos: Option<GprsQos<'a>>,
    #[ber(1, subscribedQoS)]
    pub subscribed_qos: Option<GprsQos<'a>>,
    #[ber(2, negotiatedQoS)]
    pub negotiated_qos: Option<GprsQos<'a>>,
    #[ber(3, requestedQoSExtension)]
    pub requested_qos_extension: Option<GprsQosExtension<'a>>,
    #[ber(4, subscribedQoSExtension)]
    pub subscribed_qos_extension: Option<GprsQosExtension<'a>>,
    #[ber(5, negotiatedQoSExtension)]
    pub negotiated_qos_extension: Option<GprsQosExtension<'a>>,
    pub rest: Rest<'a>,
}

/// `ReceivingSideID`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum ReceivingSideId<'a> {
    #[ber(1, receivingSideID)]
    ReceivingSideId(LegType<'a>),
}

octets! {
    /// `RedirectingPartyID`, §5.1.
    pub struct RedirectingPartyId(2..=10) as RedirectingNumber: CALLING_NUMBER;
}

/// `RequestedInformationList`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=4))]
pub struct RequestedInformationList<'a>(pub SeqOf<'a, RequestedInformation<'a>>);

/// `RequestedInformationTypeList`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=4))]
pub struct RequestedInformationTypeList<'a>(pub SeqOf<'a, RequestedInformationType>);

/// `RequestedInformation`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RequestedInformation<'a> {
    #[ber(0)]
    pub requested_information_type: RequestedInformationType,
    #[ber(1)]
    pub requested_information_value: RequestedInformationValue<'a>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `RequestedInformationType`, §5.1.
    pub enum RequestedInformationType {
        CallAttemptElapsedTime = 0 => callAttemptElapsedTime,
        CallStopTime = 1 => callStopTime,
        CallConnectedElapsedTime = 2 => callConnectedElapsedTime,
        ReleaseCause = 30 => releaseCause,
    }
}

/// `RequestedInformationValue`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum RequestedInformationValue<'a> {
    #[ber(0)]
    CallAttemptElapsedTimeValue(CallAttemptElapsedTimeValue),
    #[ber(1)]
    CallStopTimeValue(DateAndTime<'a>),
    #[ber(2)]
    CallConnectedElapsedTimeValue(CallConnectedElapsedTimeValue),
    #[ber(30)]
    ReleaseCauseValue(Cause<'a>),
}

integers! {
    /// `callAttemptElapsedTimeValue` of `RequestedInformationValue`, §5.1, in seconds.
    pub struct CallAttemptElapsedTimeValue(0..=255) in Second;
    /// `callConnectedElapsedTimeValue` of `RequestedInformationValue`, §5.1, in tenths of a second.
    pub struct CallConnectedElapsedTimeValue(0..=2147483647) in TenthOfSecond;
}

octets! {
    /// `RPCause`, §5.1.
    pub struct RpCause(1) as RelayCause;
    /// `ScfID`, §5.1.
    pub struct ScfId(2..=25): NODE_ADDRESS;
    /// `SCIBillingChargingCharacteristics`, §5.1.
    pub struct SciBillingChargingCharacteristics(4..=225) as SciContents;
    /// `SCIGPRSBillingChargingCharacteristics`, §5.1.
    pub struct SciGprsBillingChargingCharacteristics(4..=225) as SciGprsContents;
}

/// `SendingSideID`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum SendingSideId<'a> {
    #[ber(0, sendingSideID)]
    SendingSideId(LegType<'a>),
}

/// `ServiceInteractionIndicatorsTwo`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ServiceInteractionIndicatorsTwo<'a> {
    #[ber(0)]
    pub forward_service_interaction_ind: Option<ForwardServiceInteractionInd<'a>>,
    #[ber(1)]
    pub backward_service_interaction_ind: Option<BackwardServiceInteractionInd<'a>>,
    #[ber(2)]
    pub bothway_through_connection_ind: Option<BothwayThroughConnectionInd>,
    #[ber(4)]
    pub connected_number_treatment_ind: Option<ConnectedNumberTreatmentInd>,
    #[ber(13, nonCUGCall)]
    pub non_cug_call: Option<Null>,
    #[ber(50)]
    pub hold_treatment_indicator: Option<HoldTreatmentIndicator<'a>>,
    #[ber(51)]
    pub cw_treatment_indicator: Option<CwTreatmentIndicator<'a>>,
    #[ber(52)]
    pub ect_treatment_indicator: Option<EctTreatmentIndicator<'a>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `holdTreatmentIndicator` of `ServiceInteractionIndicatorsTwo`, §5.1.
    pub struct HoldTreatmentIndicator(1) as HoldTreatment;
    /// `cwTreatmentIndicator` of `ServiceInteractionIndicatorsTwo`, §5.1.
    pub struct CwTreatmentIndicator(1) as CallWaitingTreatment;
    /// `ectTreatmentIndicator` of `ServiceInteractionIndicatorsTwo`, §5.1.
    pub struct EctTreatmentIndicator(1) as CallTransferTreatment;
    /// `SGSNCapabilities`, §5.1.
    pub struct SgsnCapabilities(1) as SgsnBits;
    /// `CalledPartyBCDNumber` of a short message, §5.1: a number or text.
    pub struct DestinationSubscriberNumber(1..=41) as SmsAddress: CALLED_NUMBER;
    /// `SMS-AddressString`, §5.1: a number or text.
    pub struct SmsAddressString(1..=11) as SmsAddress: CALLING_NUMBER;
}

/// `SMSEvent`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct SmsEvent {
    #[ber(0, eventTypeSMS)]
    pub event_type_sms: EventTypeSms,
    #[ber(1)]
    pub monitor_mode: MonitorMode,
}

integers! {
    /// `TariffSwitchInterval`, §5.1, in seconds.
    pub struct TariffSwitchInterval(1..=86400) in Second;
}

octets! {
    /// `TimeAndTimezone`, §5.1.
    pub struct TimeAndTimezone(8) as BcdTime;
}

integers! {
    /// `TimeIfNoTariffSwitch`, §5.1, in tenths of a second.
    pub struct TimeIfNoTariffSwitch(0..=864000) in TenthOfSecond;
}

/// `TimeIfTariffSwitch`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct TimeIfTariffSwitch {
    #[ber(0)]
    pub time_since_tariff_switch: TimeSinceTariffSwitch,
    #[ber(1)]
    pub tariff_switch_interval: Option<ElapsedTariffSwitchInterval>,
}

integers! {
    /// `timeSinceTariffSwitch` of `TimeIfTariffSwitch`, §5.1, in tenths of a second.
    pub struct TimeSinceTariffSwitch(0..=864000) in TenthOfSecond;
    /// `tariffSwitchInterval` of `TimeIfTariffSwitch`, §5.1, in tenths of a second.
    pub struct ElapsedTariffSwitchInterval(1..=864000) in TenthOfSecond;
}

/// `TimeInformation`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum TimeInformation {
    #[ber(0)]
    TimeIfNoTariffSwitch(TimeIfNoTariffSwitch),
    #[ber(1)]
    TimeIfTariffSwitch(TimeIfTariffSwitch),
}

enumerated! {
    /// `TimerID`, §5.1.
    pub enum TimerId {
        Tssf = 0 => tssf,
    }
}

integers! {
    /// `TimerValue`, §5.1, in seconds.
    pub struct TimerValue(0..=2147483647) in Second;
}

/// `Tone`, §5.1.
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
    /// `duration` of `Tone`, §5.1, in seconds; 0 is without end.
    pub struct DurationOfTone(0..=2147483647) in Second;
}

octets! {
    /// `TPDataCodingScheme`, §5.1.
    pub struct TpDataCodingScheme(1) as Number;
    /// `TPProtocolIdentifier`, §5.1.
    pub struct TpProtocolIdentifier(1) as Number;
    /// `TPShortMessageSpecificInfo`, §5.1.
    pub struct TpShortMessageSpecificInfo(1) as Number;
    /// `TPValidityPeriod`, §5.1.
    pub struct TpValidityPeriod(1..=7);
}

/// `TransferredVolume`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum TransferredVolume {
    #[ber(0)]
    VolumeIfNoTariffSwitch(VolumeIfNoTariffSwitch),
    #[ber(1)]
    VolumeIfTariffSwitch(VolumeIfTariffSwitch),
}

integers! {
    /// `volumeIfNoTariffSwitch` of `TransferredVolume`, §5.1, in octets.
    pub struct VolumeIfNoTariffSwitch(0..=4294967295) in Octet;
}

/// `volumeIfTariffSwitch` of `TransferredVolume`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct VolumeIfTariffSwitch {
    #[ber(0)]
    pub volume_since_last_tariff_switch: VolumeSinceLastTariffSwitch,
    #[ber(1)]
    pub volume_tariff_switch_interval: Option<VolumeTariffSwitchInterval>,
}

integers! {
    /// `volumeSinceLastTariffSwitch` of `TransferredVolume`, §5.1, in octets.
    pub struct VolumeSinceLastTariffSwitch(0..=4294967295) in Octet;
    /// `volumeTariffSwitchInterval` of `TransferredVolume`, §5.1, in octets.
    pub struct VolumeTariffSwitchInterval(0..=4294967295) in Octet;
}

/// `TransferredVolumeRollOver`, §5.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum TransferredVolumeRollOver {
    #[ber(0, rOVolumeIfNoTariffSwitch)]
    RoVolumeIfNoTariffSwitch(RoVolumeIfNoTariffSwitch),
    #[ber(1, rOVolumeIfTariffSwitch)]
    RoVolumeIfTariffSwitch(RoVolumeIfTariffSwitch),
}

integers! {
    /// `rO-VolumeIfNoTariffSwitch` of `TransferredVolumeRollOver`, §5.1.
    pub struct RoVolumeIfNoTariffSwitch(0..=255);
}

/// `rO-VolumeIfTariffSwitch` of `TransferredVolumeRollOver`, §5.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RoVolumeIfTariffSwitch {
    #[ber(0, rOVolumeSinceLastTariffSwitch)]
    pub ro_volume_since_last_tariff_switch: Option<RoVolumeSinceLastTariffSwitch>,
    #[ber(1, rOVolumeTariffSwitchInterval)]
    pub ro_volume_tariff_switch_interval: Option<RoVolumeTariffSwitchInterval>,
}

integers! {
    /// `rO-VolumeSinceLastTariffSwitch` of `TransferredVolumeRollOver`, §5.1.
    pub struct RoVolumeSinceLastTariffSwitch(0..=255);
    /// `rO-VolumeTariffSwitchInterval` of `TransferredVolumeRollOver`, §5.1.
    pub struct RoVolumeTariffSwitchInterval(0..=255);
}

enumerated! {
    /// `UnavailableNetworkResource`, §5.1.
    pub enum UnavailableNetworkResource {
        UnavailableResources = 0 => unavailableResources,
        ComponentFailure = 1 => componentFailure,
        BasicCallProcessingException = 2 => basicCallProcessingException,
        ResourceStatusFailure = 3 => resourceStatusFailure,
        EndUserFailure = 4 => endUserFailure,
    }
}

/// `VariablePart`, §5.1.
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
    /// `time` of `VariablePart`, §5.1.
    pub struct VariableTime(2) as BcdClock;
    /// `date` of `VariablePart`, §5.1.
    pub struct VariableDate(4) as BcdDate;
    /// `price` of `VariablePart`, §5.1.
    pub struct VariablePrice(4) as Tbcd;
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    <AccessPointName<'_>>::SCHEMA,
    <AChBillingChargingCharacteristics<'_>>::SCHEMA,
    <AChChargingAddress<'_>>::SCHEMA,
    <AdditionalCallingPartyNumber<'_>>::SCHEMA,
    <AlertingPattern<'_>>::SCHEMA,
    AocBeforeAnswer::SCHEMA,
    AocGprs::SCHEMA,
    AocSubsequent::SCHEMA,
    AppendFreeFormatData::SCHEMA,
    ApplicationTimer::SCHEMA,
    <AssistingSspIpRoutingAddress<'_>>::SCHEMA,
    <AudibleIndicator<'_>>::SCHEMA,
    <BackwardServiceInteractionInd<'_>>::SCHEMA,
    <BasicGapCriteria<'_>>::SCHEMA,
    <BcsmEvent<'_>>::SCHEMA,
    <BcsmFailure<'_>>::SCHEMA,
    <BearerCapability<'_>>::SCHEMA,
    <Burst<'_>>::SCHEMA,
    <BurstList<'_>>::SCHEMA,
    CaiGsm0224::SCHEMA,
    <CalledPartyBcdNumber<'_>>::SCHEMA,
    <CalledPartyNumber<'_>>::SCHEMA,
    <CallingPartyNumber<'_>>::SCHEMA,
    <CallResult<'_>>::SCHEMA,
    <CallSegmentFailure<'_>>::SCHEMA,
    CallSegmentId::SCHEMA,
    <CallSegmentToCancel<'_>>::SCHEMA,
    <CamelAChBillingChargingCharacteristics<'_>>::SCHEMA,
    <CamelCallResult<'_>>::SCHEMA,
    <CamelFciBillingChargingCharacteristics<'_>>::SCHEMA,
    <CamelFciGprsBillingChargingCharacteristics<'_>>::SCHEMA,
    <CamelFciSmsBillingChargingCharacteristics<'_>>::SCHEMA,
    <CamelSciBillingChargingCharacteristics<'_>>::SCHEMA,
    <CamelSciBillingChargingCharacteristicsAlt<'_>>::SCHEMA,
    <CamelSciGprsBillingChargingCharacteristics<'_>>::SCHEMA,
    <Carrier<'_>>::SCHEMA,
    <Cause<'_>>::SCHEMA,
    CgEncountered::SCHEMA,
    <ChangeOfPositionControlInfo<'_>>::SCHEMA,
    <ChangeOfLocation<'_>>::SCHEMA,
    <ChangeOfLocationAlt<'_>>::SCHEMA,
    <ChargeIndicator<'_>>::SCHEMA,
    <ChargeNumber<'_>>::SCHEMA,
    ChargingCharacteristics::SCHEMA,
    ChargingResult::SCHEMA,
    ChargingRollOver::SCHEMA,
    <CollectedDigits<'_>>::SCHEMA,
    <CollectedInfo<'_>>::SCHEMA,
    ConnectedNumberTreatmentInd::SCHEMA,
    ControlType::SCHEMA,
    <CompoundCriteria<'_>>::SCHEMA,
    <CorrelationId<'_>>::SCHEMA,
    <DateAndTime<'_>>::SCHEMA,
    <DestinationRoutingAddress<'_>>::SCHEMA,
    <Digits<'_>>::SCHEMA,
    <DpSpecificCriteria<'_>>::SCHEMA,
    <DpSpecificCriteriaAlt<'_>>::SCHEMA,
    <DpSpecificInfoAlt<'_>>::SCHEMA,
    ElapsedTime::SCHEMA,
    ElapsedTimeRollOver::SCHEMA,
    <EndUserAddress<'_>>::SCHEMA,
    ErrorTreatment::SCHEMA,
    <EventSpecificInformationBcsm<'_>>::SCHEMA,
    <EventSpecificInformationSms<'_>>::SCHEMA,
    EventTypeBcsm::SCHEMA,
    EventTypeSms::SCHEMA,
    <Extensions<'_>>::SCHEMA,
    <ExtensionField<'_>>::SCHEMA,
    <FciBillingChargingCharacteristics<'_>>::SCHEMA,
    <FciGprsBillingChargingCharacteristics<'_>>::SCHEMA,
    <FciSmsBillingChargingCharacteristics<'_>>::SCHEMA,
    <ForwardServiceInteractionInd<'_>>::SCHEMA,
    <GapCriteria<'_>>::SCHEMA,
    <GapIndicators<'_>>::SCHEMA,
    <GapOnService<'_>>::SCHEMA,
    <GapTreatment<'_>>::SCHEMA,
    <GenericNumber<'_>>::SCHEMA,
    <GenericNumbers<'_>>::SCHEMA,
    <GprsQos<'_>>::SCHEMA,
    <GprsQosExtension<'_>>::SCHEMA,
    <GprsCause<'_>>::SCHEMA,
    GprsEvent::SCHEMA,
    <GprsEventSpecificInformation<'_>>::SCHEMA,
    GprsEventType::SCHEMA,
    <InbandInfo<'_>>::SCHEMA,
    <InformationToSend<'_>>::SCHEMA,
    InitiatingEntity::SCHEMA,
    InitiatorOfServiceChange::SCHEMA,
    InvokeId::SCHEMA,
    <IpRoutingAddress<'_>>::SCHEMA,
    <IpSspCapabilities<'_>>::SCHEMA,
    <LegOrCallSegment<'_>>::SCHEMA,
    <LegType<'_>>::SCHEMA,
    <LocationInformationGprs<'_>>::SCHEMA,
    <LocationNumber<'_>>::SCHEMA,
    <LowLayerCompatibility<'_>>::SCHEMA,
    <MessageId<'_>>::SCHEMA,
    <MetDpCriteriaList<'_>>::SCHEMA,
    <MetDpCriterion<'_>>::SCHEMA,
    <MetDpCriterionAlt<'_>>::SCHEMA,
    <MidCallControlInfo<'_>>::SCHEMA,
    MonitorMode::SCHEMA,
    MoSmsCause::SCHEMA,
    <MtSmsCause<'_>>::SCHEMA,
    <NaOliInfo<'_>>::SCHEMA,
    NatureOfServiceChange::SCHEMA,
    NumberOfDigits::SCHEMA,
    OcsiApplicable::SCHEMA,
    <OriginalCalledPartyId<'_>>::SCHEMA,
    <PdpId<'_>>::SCHEMA,
    PdpInitiationType::SCHEMA,
    <QualityOfService<'_>>::SCHEMA,
    <ReceivingSideId<'_>>::SCHEMA,
    <RedirectingPartyId<'_>>::SCHEMA,
    <RequestedInformationList<'_>>::SCHEMA,
    <RequestedInformationTypeList<'_>>::SCHEMA,
    <RequestedInformation<'_>>::SCHEMA,
    RequestedInformationType::SCHEMA,
    <RequestedInformationValue<'_>>::SCHEMA,
    <RpCause<'_>>::SCHEMA,
    <ScfId<'_>>::SCHEMA,
    <SciBillingChargingCharacteristics<'_>>::SCHEMA,
    <SciGprsBillingChargingCharacteristics<'_>>::SCHEMA,
    <SendingSideId<'_>>::SCHEMA,
    <ServiceInteractionIndicatorsTwo<'_>>::SCHEMA,
    <SgsnCapabilities<'_>>::SCHEMA,
    <SmsAddressString<'_>>::SCHEMA,
    SmsEvent::SCHEMA,
    TariffSwitchInterval::SCHEMA,
    <TimeAndTimezone<'_>>::SCHEMA,
    TimeIfNoTariffSwitch::SCHEMA,
    TimeIfTariffSwitch::SCHEMA,
    TimeInformation::SCHEMA,
    TimerId::SCHEMA,
    TimerValue::SCHEMA,
    <Tone<'_>>::SCHEMA,
    <TpDataCodingScheme<'_>>::SCHEMA,
    <TpProtocolIdentifier<'_>>::SCHEMA,
    <TpShortMessageSpecificInfo<'_>>::SCHEMA,
    <TpValidityPeriod<'_>>::SCHEMA,
    TransferredVolume::SCHEMA,
    TransferredVolumeRollOver::SCHEMA,
    UnavailableNetworkResource::SCHEMA,
    <VariablePart<'_>>::SCHEMA,
];
