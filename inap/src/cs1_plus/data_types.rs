//! What CS1+ of Ericsson has in another form than Q.1248.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use crate::common_data_types::Extensions;
use crate::meaning::{ChargingReport, IsupDigits, IsupNumber};
use crate::scf_srf_data_types::{CollectedInfo, InformationToSend};
use crate::ssf_scf_data_types::{
    BearerCapability, CallingPartysCategory, Cause, CgEncountered, ControlType, CountersValue, DateAndTime,
    DpSpecificCriteria, FilteredCallTreatment, FilteringCharacteristics, FilteringCriteria, FilteringTimeOut,
    ForwardCallIndicators, GapCriteria, GapIndicators, GapTreatment, GenericNumber, HighLayerCompatibility,
    IpSspCapabilities, LegId, LegType, MiscCallInfo, MonitorMode, RedirectionInformation,
    RequestedInformationList, RequestedInformationTypeList, ResponseCondition, RouteList,
    ServiceInteractionIndicators, ServiceKey, TriggerType,
};
use sigcodec_ber::{Ber, Null, Rest, Schema, SeqOf, Typed, enumerated, integers, octets};

/// `InitialDPArg`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct InitialDpArg<'a> {
    #[ber(0)]
    pub service_key: ServiceKey,
    #[ber(2, CALLED_NUMBER)]
    pub called_party_number: Option<Number<'a>>,
    #[ber(3, CALLING_NUMBER)]
    pub calling_party_number: Option<Number<'a>>,
    #[ber(5)]
    pub calling_partys_category: Option<CallingPartysCategory<'a>>,
    #[ber(7, cGEncountered)]
    pub cg_encountered: Option<CgEncountered>,
    #[ber(8, iPSSPCapabilities)]
    pub ip_ssp_capabilities: Option<IpSspCapabilities<'a>>,
    #[ber(10, LOCATION_NUMBER)]
    pub location_number: Option<Number<'a>>,
    #[ber(12, originalCalledPartyID, CALLED_NUMBER)]
    pub original_called_party_id: Option<Number<'a>>,
    #[ber(15)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(23)]
    pub high_layer_compatibility: Option<HighLayerCompatibility<'a>>,
    #[ber(24)]
    pub service_interaction_indicators: Option<ServiceInteractionIndicators<'a>>,
    #[ber(25, CALLING_NUMBER)]
    pub additional_calling_party_number: Option<GenericNumber<'a>>,
    #[ber(26)]
    pub forward_call_indicators: Option<ForwardCallIndicators<'a>>,
    #[ber(27)]
    pub bearer_capability: Option<BearerCapability<'a>>,
    #[ber(28, eventTypeBCSM)]
    pub event_type_bcsm: Option<EventTypeBcsm>,
    #[ber(29, redirectingPartyID, CALLING_NUMBER)]
    pub redirecting_party_id: Option<Number<'a>>,
    #[ber(30)]
    pub redirection_information: Option<RedirectionInformation<'a>>,
    #[ber(16)]
    pub trigger_type: Option<TriggerType>,
    #[ber(private 1, legIDs)]
    pub leg_ids: Option<LegIds<'a>>,
    #[ber(private 2)]
    pub route_origin: Option<RouteOrigin<'a>>,
    #[ber(private 3)]
    pub test_indication: Option<Null>,
    #[ber(private 4, cUGCallIndicator)]
    pub cug_call_indicator: Option<CugCallIndicator<'a>>,
    #[ber(private 5, cUGInterLockCode)]
    pub cug_inter_lock_code: Option<CugInterLockCode<'a>>,
    #[ber(private 6)]
    pub generic_digits_set: Option<GenericDigitsSet<'a>>,
    #[ber(private 7)]
    pub generic_number_set: Option<GenericNumberSet<'a>>,
    #[ber(private 8)]
    pub cause: Option<Cause<'a>>,
    #[ber(private 9)]
    pub hand_over_info: Option<HandOverInfo<'a>>,
    #[ber(private 10, forwardGVNSIndicator)]
    pub forward_gvns_indicator: Option<ForwardGvnsIndicator<'a>>,
    #[ber(private 11, backwardGVNSIndicator)]
    pub backward_gvns_indicator: Option<BackwardGvnsIndicator<'a>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `Number`, Ericsson CS1+.
    pub struct Number(..) as IsupNumber: PARTY_NUMBER;
}

enumerated! {
    /// `EventTypeBCSM`, Ericsson CS1+.
    pub struct EventTypeBcsm(..) {
        ORIG_ATTEMPT_AUTHORIZED = 1 => origAttemptAuthorized,
        COLLECTED_INFO = 2 => collectedInfo,
        ANALYSED_INFORMATION = 3 => analysedInformation,
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
    }
}

/// `LegIDs`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=30))]
pub struct LegIds<'a>(pub SeqOf<'a, ExistingLegs<'a>>);

/// `ExistingLegs`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExistingLegs<'a> {
    #[ber(0, legID)]
    pub leg_id: ReceivingSideId<'a>,
    #[ber(1)]
    pub link_ind: Option<Null>,
}

/// `ReceivingSideID`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum ReceivingSideId<'a> {
    #[ber(1, receivingSideID)]
    ReceivingSideId(LegType<'a>),
}

octets! {
    /// `RouteOrigin`, Ericsson CS1+.
    pub struct RouteOrigin(2);
    /// `CUGCallIndicator`, Ericsson CS1+.
    pub struct CugCallIndicator(1);
    /// `CUGInterLockCode`, Ericsson CS1+.
    pub struct CugInterLockCode(4);
}

/// `GenericDigitsSet`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(universal 17, size(1..=20))]
pub struct GenericDigitsSet<'a>(pub SeqOf<'a, GenericDigits<'a>>);

octets! {
    /// `GenericDigits`, Ericsson CS1+.
    pub struct GenericDigits(..) as IsupDigits: DIGITS;
}

/// `GenericNumberSet`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(universal 17, size(1..=20))]
pub struct GenericNumberSet<'a>(pub SeqOf<'a, GenericNumber<'a>>);

/// `HandOverInfo`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct HandOverInfo<'a> {
    pub rest: Rest<'a>,
}

octets! {
    /// `ForwardGVNSIndicator`, Ericsson CS1+.
    pub struct ForwardGvnsIndicator(..);
    /// `BackwardGVNSIndicator`, Ericsson CS1+.
    pub struct BackwardGvnsIndicator(1);
}

/// `RequestReportBCSMEventArg`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RequestReportBcsmEventArg<'a> {
    #[ber(0)]
    pub bcsm_events: BcsmEvents<'a>,
    #[ber(2)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `bcsmEvents` of `RequestReportBCSMEventArg`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..))]
pub struct BcsmEvents<'a>(pub SeqOf<'a, BcsmEvent<'a>>);

/// `BCSMEvent`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
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
}

/// `EstablishTemporaryConnectionArg`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct EstablishTemporaryConnectionArg<'a> {
    #[ber(private 1, legID)]
    pub leg_id: Option<SendingSideId<'a>>,
    #[ber(0, assistingSSPIPRoutingAddress, NODE_NUMBER)]
    pub assisting_ssp_ip_routing_address: GenericNumber<'a>,
    #[ber(1, correlationID)]
    pub correlation_id: Option<GenericDigits<'a>>,
    #[ber(3, sCFID, NODE_ADDRESS)]
    pub scf_id: Option<GenericNumber<'a>>,
    #[ber(4)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(30)]
    pub service_interaction_indicators: Option<ServiceInteractionIndicators<'a>>,
    #[ber(private 2)]
    pub route_list: Option<RouteList<'a>>,
    pub rest: Rest<'a>,
}

/// `SendingSideID`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum SendingSideId<'a> {
    #[ber(0, sendingSideID)]
    SendingSideId(LegType<'a>),
}

/// `EventReportBCSMArg`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct EventReportBcsmArg<'a> {
    #[ber(0, eventTypeBCSM)]
    pub event_type_bcsm: EventTypeBcsm,
    #[ber(2, eventSpecificInformationBCSM)]
    pub event_specific_information_bcsm: Option<EventSpecificInformationBcsm<'a>>,
    #[ber(3, legID)]
    pub leg_id: Option<LegId<'a>>,
    /// DEFAULT messageType request.
    #[ber(4)]
    pub misc_call_info: Option<MiscCallInfo>,
    #[ber(5)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `EventSpecificInformationBCSM`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum EventSpecificInformationBcsm<'a> {
    #[ber(0)]
    CollectedInfoSpecificInfo(CollectedInfoSpecificInfo<'a>),
    #[ber(1)]
    AnalyzedInfoSpecificInfo(AnalyzedInfoSpecificInfo<'a>),
    #[ber(2)]
    RouteSelectFailureSpecificInfo(RouteSelectFailureSpecificInfo<'a>),
    #[ber(3)]
    OCalledPartyBusySpecificInfo(OCalledPartyBusySpecificInfo<'a>),
    #[ber(private 1)]
    OCalledPartyNotReachableSpecificInfo(OCalledPartyNotReachableSpecificInfo<'a>),
    #[ber(private 2)]
    OAlertingSpecificInfo(OAlertingSpecificInfo<'a>),
    #[ber(4)]
    ONoAnswerSpecificInfo(ONoAnswerSpecificInfo),
    #[ber(5)]
    OAnswerSpecificInfo(OAnswerSpecificInfo<'a>),
    #[ber(6)]
    OMidCallSpecificInfo(OMidCallSpecificInfo<'a>),
    #[ber(7)]
    ODisconnectSpecificInfo(ODisconnectSpecificInfo<'a>),
    #[ber(private 6)]
    TRouteSelectFailureSpecificInfo(TRouteSelectFailureSpecificInfo<'a>),
    #[ber(8)]
    TCalledPartyBusySpecificInfo(TCalledPartyBusySpecificInfo<'a>),
    #[ber(private 3)]
    TCalledPartyNotReachableSpecificInfo(TCalledPartyNotReachableSpecificInfo<'a>),
    #[ber(private 7)]
    TAlertingSpecificInfo(TAlertingSpecificInfo<'a>),
    #[ber(9)]
    TNoAnswerSpecificInfo(TNoAnswerSpecificInfo),
    #[ber(10)]
    TAnswerSpecificInfo(TAnswerSpecificInfo<'a>),
    #[ber(11)]
    TMidCallSpecificInfo(TMidCallSpecificInfo<'a>),
    #[ber(12)]
    TDisconnectSpecificInfo(TDisconnectSpecificInfo<'a>),
}

/// `collectedInfoSpecificInfo` of `EventSpecificInformationBCSM`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct CollectedInfoSpecificInfo<'a> {
    #[ber(0, CALLED_NUMBER)]
    pub called_party_number: Number<'a>,
}

/// `analyzedInfoSpecificInfo` of `EventSpecificInformationBCSM`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnalyzedInfoSpecificInfo<'a> {
    #[ber(0, CALLED_NUMBER)]
    pub called_party_number: Number<'a>,
}

/// `routeSelectFailureSpecificInfo` of `EventSpecificInformationBCSM`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RouteSelectFailureSpecificInfo<'a> {
    #[ber(0)]
    pub failure_cause: Option<Cause<'a>>,
}

/// `oCalledPartyBusySpecificInfo` of `EventSpecificInformationBCSM`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OCalledPartyBusySpecificInfo<'a> {
    #[ber(0)]
    pub busy_cause: Option<Cause<'a>>,
}

/// `oCalledPartyNotReachableSpecificInfo` of `EventSpecificInformationBCSM`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OCalledPartyNotReachableSpecificInfo<'a> {
    #[ber(0)]
    pub not_reachable_cause: Option<Cause<'a>>,
}

/// `oAlertingSpecificInfo` of `EventSpecificInformationBCSM`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct OAlertingSpecificInfo<'a> {
    #[ber(0)]
    pub backward_call_indicators: BackwardCallIndicators<'a>,
}

/// `oNoAnswerSpecificInfo` of `EventSpecificInformationBCSM`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ONoAnswerSpecificInfo {}

/// `oAnswerSpecificInfo` of `EventSpecificInformationBCSM`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OAnswerSpecificInfo<'a> {
    #[ber(private 1)]
    pub time_to_answer: Option<TimeToAnswer>,
    #[ber(private 2)]
    pub backward_call_indicators: Option<BackwardCallIndicators<'a>>,
    #[ber(private 3, backwardGVNSIndicator)]
    pub backward_gvns_indicator: Option<BackwardGvnsIndicator<'a>>,
}

integers! {
    /// `timeToAnswer` of `EventSpecificInformationBCSM`, Ericsson CS1+.
    pub struct TimeToAnswer(0..=2047);
}

/// `oMidCallSpecificInfo` of `EventSpecificInformationBCSM`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OMidCallSpecificInfo<'a> {
    #[ber(private 1)]
    pub mid_call_events: Option<MidCallEvents<'a>>,
}

/// `midCallEvents` of `EventSpecificInformationBCSM`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum MidCallEvents<'a> {
    #[ber(0)]
    Flash(Null),
    #[ber(1)]
    UserCallSuspend(Null),
    #[ber(2)]
    UserCallResume(Null),
    #[ber(3, dTMFDigitsCompleted)]
    DtmfDigitsCompleted(GenericDigits<'a>),
    #[ber(4, dTMFDigitsTimeOut)]
    DtmfDigitsTimeOut(GenericDigits<'a>),
}

/// `oDisconnectSpecificInfo` of `EventSpecificInformationBCSM`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ODisconnectSpecificInfo<'a> {
    #[ber(0)]
    pub release_cause: Option<Cause<'a>>,
}

/// `tRouteSelectFailureSpecificInfo` of `EventSpecificInformationBCSM`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TRouteSelectFailureSpecificInfo<'a> {
    #[ber(0)]
    pub failure_cause: Option<Cause<'a>>,
}

/// `tCalledPartyBusySpecificInfo` of `EventSpecificInformationBCSM`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TCalledPartyBusySpecificInfo<'a> {
    #[ber(0)]
    pub busy_cause: Option<Cause<'a>>,
}

/// `tCalledPartyNotReachableSpecificInfo` of `EventSpecificInformationBCSM`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TCalledPartyNotReachableSpecificInfo<'a> {
    #[ber(0)]
    pub not_reachable_cause: Option<Cause<'a>>,
}

/// `tAlertingSpecificInfo` of `EventSpecificInformationBCSM`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct TAlertingSpecificInfo<'a> {
    #[ber(0)]
    pub backward_call_indicators: BackwardCallIndicators<'a>,
}

/// `tNoAnswerSpecificInfo` of `EventSpecificInformationBCSM`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TNoAnswerSpecificInfo {}

/// `tAnswerSpecificInfo` of `EventSpecificInformationBCSM`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TAnswerSpecificInfo<'a> {
    #[ber(private 1)]
    pub time_to_answer: Option<TimeToAnswer>,
    #[ber(private 2)]
    pub backward_call_indicators: Option<BackwardCallIndicators<'a>>,
    #[ber(private 3, backwardGVNSIndicator)]
    pub backward_gvns_indicator: Option<BackwardGvnsIndicator<'a>>,
}

/// `tMidCallSpecificInfo` of `EventSpecificInformationBCSM`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TMidCallSpecificInfo<'a> {
    #[ber(private 1)]
    pub mid_call_events: Option<MidCallEvents<'a>>,
}

/// `tDisconnectSpecificInfo` of `EventSpecificInformationBCSM`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TDisconnectSpecificInfo<'a> {
    #[ber(0)]
    pub release_cause: Option<Cause<'a>>,
}

octets! {
    /// `BackwardCallIndicators`, Ericsson CS1+.
    pub struct BackwardCallIndicators(2);
}

/// `ApplyChargingArg`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ApplyChargingArg<'a> {
    #[ber(0)]
    pub a_ch_billing_charging_characteristics: AChBillingChargingCharacteristics,
    /// DEFAULT false.
    #[ber(1, sendCalculationToSCPIndication)]
    pub send_calculation_to_scp_indication: Option<bool>,
    #[ber(2)]
    pub party_to_charge: Option<LegId<'a>>,
    #[ber(3)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `AChBillingChargingCharacteristics`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct AChBillingChargingCharacteristics {
    #[ber(0)]
    pub report_condition: RequestedReportCondition,
    #[ber(1)]
    pub requested_report_info: RequestedReportInfo,
}

/// `reportCondition` of `AChBillingChargingCharacteristics`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum RequestedReportCondition {
    #[ber(1)]
    ReportAtEndOfConnection(Null),
    #[ber(2)]
    ReportAtChargeLimit(ReportAtChargeLimit),
    #[ber(3)]
    ReportImmediately(Null),
}

integers! {
    /// `reportAtChargeLimit` of `AChBillingChargingCharacteristics`, Ericsson CS1+.
    pub struct ReportAtChargeLimit(0..=32767);
}

/// `requestedReportInfo` of `AChBillingChargingCharacteristics`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestedReportInfo {
    #[ber(0)]
    pub accumulated_charge: Option<Null>,
    #[ber(1)]
    pub actual_tariff: Option<Null>,
    #[ber(3)]
    pub chargeable_duration: Option<Null>,
    #[ber(4)]
    pub time_of_answer: Option<Null>,
}

octets! {
    /// `ApplyChargingReportArg`, Ericsson CS1+.
    pub struct ApplyChargingReportArg(16..=197) as ChargingReport;
}

/// `CallGapArg`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CallGapArg<'a> {
    #[ber(private 1)]
    pub start_time: Option<DateAndTime<'a>>,
    #[ber(0)]
    pub gap_criteria: GapCriteria<'a>,
    #[ber(1)]
    pub gap_indicators: GapIndicators<'a>,
    #[ber(2)]
    pub control_type: Option<ControlType>,
    #[ber(3)]
    pub gap_treatment: Option<GapTreatment<'a>>,
    #[ber(4)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `ActivateServiceFilteringArg`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ActivateServiceFilteringArg<'a> {
    #[ber(0)]
    pub filtered_call_treatment: FilteredCallTreatment<'a>,
    #[ber(1)]
    pub filtering_characteristics: FilteringCharacteristics,
    #[ber(2)]
    pub filtering_time_out: FilteringTimeOut<'a>,
    #[ber(3)]
    pub filtering_criteria: FilteringCriteria<'a>,
    #[ber(4)]
    pub start_time: Option<DateAndTime<'a>>,
    #[ber(5)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(private 1, sCFCorrelationInfo)]
    pub scf_correlation_info: Option<ScfCorrelationInfo<'a>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `sCFCorrelationInfo` of `ActivateServiceFilteringArg`, Ericsson CS1+.
    pub struct ScfCorrelationInfo(16);
}

/// `ServiceFilteringResponseArg`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ServiceFilteringResponseArg<'a> {
    #[ber(0)]
    pub counters_value: CountersValue<'a>,
    #[ber(1)]
    pub filtering_criteria: FilteringCriteria<'a>,
    /// DEFAULT intermediateResponse.
    #[ber(3)]
    pub response_condition: Option<ResponseCondition>,
    #[ber(private 1, sCFCorrelationInfo)]
    pub scf_correlation_info: Option<ScfCorrelationInfo<'a>>,
    pub rest: Rest<'a>,
}

/// `CallInformationReportArg`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CallInformationReportArg<'a> {
    #[ber(private 1, legID)]
    pub leg_id: Option<ReceivingSideId<'a>>,
    #[ber(0)]
    pub requested_information_list: RequestedInformationList<'a>,
    #[ber(2)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `CallInformationRequestArg`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CallInformationRequestArg<'a> {
    #[ber(private 1, legID)]
    pub leg_id: Option<SendingSideId<'a>>,
    #[ber(0)]
    pub requested_information_type_list: RequestedInformationTypeList<'a>,
    #[ber(2)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `SendChargingInformationArg`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SendChargingInformationArg<'a> {
    #[ber(0, sCIBillingChargingCharacteristics)]
    pub sci_billing_charging_characteristics: SciBillingChargingCharacteristics<'a>,
    #[ber(1, legID)]
    pub leg_id: LegId<'a>,
    #[ber(2)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `SCIBillingChargingCharacteristics`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum SciBillingChargingCharacteristics<'a> {
    #[ber(0)]
    ChargingInformation(ChargingInformation<'a>),
    #[ber(1)]
    ChargingAnalysisInputData(ChargingAnalysisInputData<'a>),
}

/// `chargingInformation` of `SCIBillingChargingCharacteristics`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChargingInformation<'a> {
    #[ber(0)]
    pub order_start_of_charging: Option<Null>,
    #[ber(1)]
    pub charge_message: Option<ChargeMessage<'a>>,
    #[ber(2)]
    pub pulse_burst: Option<PulseBurst>,
    #[ber(3)]
    pub create_default_billing_record: Option<Null>,
}

/// `chargeMessage` of `SCIBillingChargingCharacteristics`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChargeMessage<'a> {
    #[ber(1)]
    pub event_type_charging: EventTypeCharging,
    #[ber(2)]
    pub event_specific_info_charging: EventSpecificInfoCharging<'a>,
}

integers! {
    /// `pulseBurst` of `SCIBillingChargingCharacteristics`, Ericsson CS1+.
    pub struct PulseBurst(1..=255);
}

enumerated! {
    /// `EventTypeCharging`, Ericsson CS1+.
    pub enum EventTypeCharging {
        TariffInformation = 1 => tariffInformation,
        TariffIndicator = 2 => tariffIndicator,
        ChargeNoChargeIndication = 3 => chargeNoChargeIndication,
    }
}

/// `EventSpecificInfoCharging`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum EventSpecificInfoCharging<'a> {
    #[ber(0)]
    TariffInformation(TariffInformation<'a>),
    #[ber(1)]
    TariffIndicator(TariffIndicator<'a>),
    #[ber(2)]
    ChargeNoChargeIndication(ChargeNoChargeIndication),
}

octets! {
    /// `tariffIndicator` of `EventSpecificInfoCharging`, Ericsson CS1+.
    pub struct TariffIndicator(2);
}

enumerated! {
    /// `chargeNoChargeIndication` of `EventSpecificInfoCharging`, Ericsson CS1+.
    pub enum ChargeNoChargeIndication {
        CallFreeOfCharge = 1 => callFreeOfCharge,
        ChargeableCall = 2 => chargeableCall,
    }
}

/// `TariffInformation`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct TariffInformation<'a> {
    #[ber(0)]
    pub number_of_start_pulses: PulseCount,
    #[ber(1)]
    pub start_interval: PulseInterval,
    #[ber(2)]
    pub start_interval_accuracy: IntervalAccuracy,
    #[ber(3)]
    pub number_of_periodic_pulses: PulseCount,
    #[ber(4)]
    pub periodic_interval: PulseInterval,
    #[ber(5)]
    pub periodic_interval_accuracy: IntervalAccuracy,
    #[ber(6)]
    pub activation_time: Option<DateAndTime<'a>>,
}

integers! {
    /// `numberOfStartPulses` of `TariffInformation`, Ericsson CS1+.
    pub struct PulseCount(0..=255);
    /// `startInterval` of `TariffInformation`, Ericsson CS1+.
    pub struct PulseInterval(0..=3276);
}

enumerated! {
    /// `startIntervalAccuracy` of `TariffInformation`, Ericsson CS1+.
    pub enum IntervalAccuracy {
        TenMilliSeconds = 1 => tenMilliSeconds,
        OneHundredMilliSeconds = 2 => oneHundredMilliSeconds,
        Seconds = 3 => seconds,
    }
}

/// `ChargingAnalysisInputData`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChargingAnalysisInputData<'a> {
    #[ber(1)]
    pub charging_origin: Option<ChargingOrigin<'a>>,
    #[ber(2)]
    pub traffic_activity_code: Option<TrafficActivityCode<'a>>,
    #[ber(3)]
    pub charging_code: Option<ChargingCode>,
}

octets! {
    /// `chargingOrigin` of `ChargingAnalysisInputData`, Ericsson CS1+.
    pub struct ChargingOrigin(1);
    /// `trafficActivityCode` of `ChargingAnalysisInputData`, Ericsson CS1+.
    pub struct TrafficActivityCode(4);
}

integers! {
    /// `chargingCode` of `ChargingAnalysisInputData`, Ericsson CS1+.
    pub struct ChargingCode(0..=4095);
}

/// `PlayAnnouncementArg`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct PlayAnnouncementArg<'a> {
    #[ber(private 1, legID)]
    pub leg_id: Option<SendingSideId<'a>>,
    /// DEFAULT false.
    #[ber(private 2)]
    pub request_announcement_started: Option<bool>,
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
    pub rest: Rest<'a>,
}

/// `PromptAndCollectUserInformationArg`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct PromptAndCollectUserInformationArg<'a> {
    #[ber(private 1, legID)]
    pub leg_id: Option<SendingSideId<'a>>,
    /// DEFAULT false.
    #[ber(private 2)]
    pub request_announcement_started: Option<bool>,
    /// DEFAULT false.
    #[ber(private 3)]
    pub request_announcement_complete: Option<bool>,
    #[ber(0)]
    pub collected_info: CollectedInfo<'a>,
    /// DEFAULT true.
    #[ber(1, disconnectFromIPForbidden)]
    pub disconnect_from_ip_forbidden: Option<bool>,
    #[ber(2)]
    pub information_to_send: Option<InformationToSend<'a>>,
    #[ber(3)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `SpecializedResourceReportArg`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum SpecializedResourceReportArg {
    AnnouncementCompleted(Null),
    #[ber(private 1)]
    AnnouncementStarted(Null),
}

/// `CallResultDetails`, Ericsson CS1+.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct CallResultDetails<'a> {
    #[ber(0)]
    pub report_condition: ReportCondition,
    #[ber(1)]
    pub time_stamp: DateAndTime<'a>,
    #[ber(2)]
    pub party_to_charge: ReceivingSideId<'a>,
    #[ber(3)]
    pub accumulated_charge: Option<AccumulatedCharge>,
    #[ber(4)]
    pub actual_tariff: Option<TariffInformation<'a>>,
    #[ber(6)]
    pub chargeable_duration: Option<ChargeableDuration>,
    #[ber(7)]
    pub time_of_answer: Option<DateAndTime<'a>>,
}

enumerated! {
    /// `reportCondition` of `CallResultDetails`, Ericsson CS1+.
    pub enum ReportCondition {
        EndOfConnection = 1 => endOfConnection,
        ChargeLimit = 2 => chargeLimit,
        Immediately = 3 => immediately,
    }
}

integers! {
    /// `accumulatedCharge` of `CallResultDetails`, Ericsson CS1+.
    pub struct AccumulatedCharge(0..=65535);
    /// `chargeableDuration` of `CallResultDetails`, Ericsson CS1+.
    pub struct ChargeableDuration(0..=2147483647);
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    <InitialDpArg<'_>>::SCHEMA,
    <Number<'_>>::SCHEMA,
    EventTypeBcsm::SCHEMA,
    <LegIds<'_>>::SCHEMA,
    <ExistingLegs<'_>>::SCHEMA,
    <ReceivingSideId<'_>>::SCHEMA,
    <RouteOrigin<'_>>::SCHEMA,
    <CugCallIndicator<'_>>::SCHEMA,
    <CugInterLockCode<'_>>::SCHEMA,
    <GenericDigitsSet<'_>>::SCHEMA,
    <GenericDigits<'_>>::SCHEMA,
    <GenericNumberSet<'_>>::SCHEMA,
    <HandOverInfo<'_>>::SCHEMA,
    <ForwardGvnsIndicator<'_>>::SCHEMA,
    <BackwardGvnsIndicator<'_>>::SCHEMA,
    <RequestReportBcsmEventArg<'_>>::SCHEMA,
    <BcsmEvent<'_>>::SCHEMA,
    <EstablishTemporaryConnectionArg<'_>>::SCHEMA,
    <SendingSideId<'_>>::SCHEMA,
    <EventReportBcsmArg<'_>>::SCHEMA,
    <EventSpecificInformationBcsm<'_>>::SCHEMA,
    <BackwardCallIndicators<'_>>::SCHEMA,
    <ApplyChargingArg<'_>>::SCHEMA,
    AChBillingChargingCharacteristics::SCHEMA,
    <ApplyChargingReportArg<'_>>::SCHEMA,
    <CallGapArg<'_>>::SCHEMA,
    <ActivateServiceFilteringArg<'_>>::SCHEMA,
    <ServiceFilteringResponseArg<'_>>::SCHEMA,
    <CallInformationReportArg<'_>>::SCHEMA,
    <CallInformationRequestArg<'_>>::SCHEMA,
    <SendChargingInformationArg<'_>>::SCHEMA,
    <SciBillingChargingCharacteristics<'_>>::SCHEMA,
    EventTypeCharging::SCHEMA,
    <EventSpecificInfoCharging<'_>>::SCHEMA,
    <TariffInformation<'_>>::SCHEMA,
    <ChargingAnalysisInputData<'_>>::SCHEMA,
    <PlayAnnouncementArg<'_>>::SCHEMA,
    <PromptAndCollectUserInformationArg<'_>>::SCHEMA,
    SpecializedResourceReportArg::SCHEMA,
    <CallResultDetails<'_>>::SCHEMA,
];
