//! CAP-gsmSSF-gsmSCF-ops-args: control of calls, TS 29.078 §6.1.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use crate::cs1_data_types::{
    CallingPartysCategory, HighLayerCompatibility, LegId, RedirectionInformation, ServiceKey,
};
use crate::cs2_data_types::MiscCallInfo;
use crate::data_types::{
    AChBillingChargingCharacteristics, AChChargingAddress, AdditionalCallingPartyNumber, AlertingPattern,
    AssistingSspIpRoutingAddress, BcsmEvent, BcsmFailure, BearerCapability, Burst, CallSegmentFailure,
    CallSegmentId, CallSegmentToCancel, CalledPartyBcdNumber, CalledPartyNumber, CallingPartyNumber, Carrier,
    Cause, CgEncountered, ChargeNumber, ControlType, CorrelationId, CorrelationNumber,
    DestinationRoutingAddress, EventSpecificInformationBcsm, EventTypeBcsm, Extensions, GapCriteria,
    GapIndicators, GapTreatment, GenericNumbers, InvokeId, IpRoutingAddress, IpSspCapabilities,
    LegOrCallSegment, LocationNumber, LowLayerCompatibility, NaOliInfo, OcsiApplicable,
    OriginalCalledPartyId, ReceivingSideId, RedirectingPartyId, RequestedInformationList,
    RequestedInformationTypeList, ScfId, SciBillingChargingCharacteristics, SendingSideId,
    ServiceInteractionIndicatorsTwo, TimeAndTimezone, TimerId, TimerValue,
};
use crate::meaning::{CauseIndicators, ChargingReport, FciContents};
use sigcodec_ber::{Ber, Lazy, Null, Rest, Schema, SeqOf, Typed, octets};
use sigcodec_map::ch_data_types::{CallReferenceNumber, SuppressionOfAnnouncement, UuData};
use sigcodec_map::common_data_types::{ExtBasicServiceCode, Imei, Imsi, IsdnAddressString};
use sigcodec_map::ms_data_types::{
    CugIndex, CugInterlock, LocationInformation, MsClassmark2, OfferedCamel4Functionalities, SubscriberState,
    SupportedCamelPhases,
};

/// `ApplyChargingArg`, §6.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ApplyChargingArg<'a> {
    #[ber(0)]
    pub a_ch_billing_charging_characteristics: AChBillingChargingCharacteristics<'a>,
    /// DEFAULT sendingSideID 01.
    #[ber(2)]
    pub party_to_charge: Option<SendingSideId<'a>>,
    #[ber(3)]
    pub extensions: Option<Extensions<'a>>,
    /// DEFAULT legID sendingSideID 01.
    #[ber(50)]
    pub a_ch_charging_address: Option<AChChargingAddress<'a>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `ApplyChargingReportArg`, §6.1.
    pub struct ApplyChargingReportArg(12..=193) as ChargingReport;
}

/// `AssistRequestInstructionsArg`, §6.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AssistRequestInstructionsArg<'a> {
    #[ber(0, correlationID)]
    pub correlation_id: CorrelationNumber<'a>,
    #[ber(2, iPSSPCapabilities)]
    pub ip_ssp_capabilities: IpSspCapabilities<'a>,
    #[ber(3)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `CallGapArg`, §6.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CallGapArg<'a> {
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

/// `CallInformationReportArg`, §6.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CallInformationReportArg<'a> {
    #[ber(0)]
    pub requested_information_list: RequestedInformationList<'a>,
    #[ber(2)]
    pub extensions: Option<Extensions<'a>>,
    /// DEFAULT receivingSideID 02.
    #[ber(3, legID)]
    pub leg_id: Option<ReceivingSideId<'a>>,
    pub rest: Rest<'a>,
}

/// `CallInformationRequestArg`, §6.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CallInformationRequestArg<'a> {
    #[ber(0)]
    pub requested_information_type_list: RequestedInformationTypeList<'a>,
    #[ber(2)]
    pub extensions: Option<Extensions<'a>>,
    /// DEFAULT sendingSideID 02.
    #[ber(3, legID)]
    pub leg_id: Option<SendingSideId<'a>>,
    pub rest: Rest<'a>,
}

/// `CancelArg`, §6.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum CancelArg<'a> {
    #[ber(0, invokeID)]
    InvokeId(InvokeId),
    #[ber(1)]
    AllRequests(Null),
    #[ber(2)]
    CallSegmentToCancel(CallSegmentToCancel<'a>),
}

/// `CollectInformationArg`, §6.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CollectInformationArg<'a> {
    #[ber(0)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `ConnectArg`, §6.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ConnectArg<'a> {
    #[ber(0)]
    pub destination_routing_address: DestinationRoutingAddress<'a>,
    #[ber(1)]
    pub alerting_pattern: Option<AlertingPattern<'a>>,
    #[ber(6, originalCalledPartyID)]
    pub original_called_party_id: Option<OriginalCalledPartyId<'a>>,
    #[ber(10)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(11)]
    pub carrier: Option<Carrier<'a>>,
    #[ber(28)]
    pub calling_partys_category: Option<CallingPartysCategory<'a>>,
    #[ber(29, redirectingPartyID)]
    pub redirecting_party_id: Option<RedirectingPartyId<'a>>,
    #[ber(30)]
    pub redirection_information: Option<RedirectionInformation<'a>>,
    #[ber(14)]
    pub generic_numbers: Option<GenericNumbers<'a>>,
    #[ber(15)]
    pub service_interaction_indicators_two: Option<Lazy<'a, ServiceInteractionIndicatorsTwo<'a>>>,
    #[ber(19)]
    pub charge_number: Option<ChargeNumber<'a>>,
    #[ber(21)]
    pub leg_to_be_connected: Option<LegId<'a>>,
    #[ber(31)]
    pub cug_interlock: Option<CugInterlock<'a>>,
    #[ber(32)]
    pub cug_outgoing_access: Option<Null>,
    #[ber(55)]
    pub suppression_of_announcement: Option<SuppressionOfAnnouncement>,
    #[ber(56, oCSIApplicable)]
    pub ocsi_applicable: Option<OcsiApplicable>,
    #[ber(57)]
    pub na_oli_info: Option<NaOliInfo<'a>>,
    #[ber(58)]
    pub bor_interrogation_requested: Option<Null>,
    #[ber(59, suppressNCSI)]
    pub suppress_n_csi: Option<Null>,
    pub rest: Rest<'a>,
}

/// `ConnectToResourceArg`, §6.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ConnectToResourceArg<'a> {
    pub resource_address: ResourceAddress<'a>,
    #[ber(4)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(7)]
    pub service_interaction_indicators_two: Option<Lazy<'a, ServiceInteractionIndicatorsTwo<'a>>>,
    #[ber(50, callSegmentID)]
    pub call_segment_id: Option<CallSegmentId>,
    pub rest: Rest<'a>,
}

/// `resourceAddress` of `ConnectToResourceArg`, §6.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum ResourceAddress<'a> {
    #[ber(0)]
    IpRoutingAddress(IpRoutingAddress<'a>),
    #[ber(3)]
    None(Null),
}

/// `ContinueWithArgumentArg`, §6.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ContinueWithArgumentArg<'a> {
    #[ber(1)]
    pub alerting_pattern: Option<AlertingPattern<'a>>,
    #[ber(6)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(7)]
    pub service_interaction_indicators_two: Option<Lazy<'a, ServiceInteractionIndicatorsTwo<'a>>>,
    #[ber(12)]
    pub calling_partys_category: Option<CallingPartysCategory<'a>>,
    #[ber(16)]
    pub generic_numbers: Option<GenericNumbers<'a>>,
    #[ber(17)]
    pub cug_interlock: Option<CugInterlock<'a>>,
    #[ber(18)]
    pub cug_outgoing_access: Option<Null>,
    #[ber(50)]
    pub charge_number: Option<ChargeNumber<'a>>,
    #[ber(52)]
    pub carrier: Option<Carrier<'a>>,
    #[ber(55)]
    pub suppression_of_announcement: Option<SuppressionOfAnnouncement>,
    #[ber(56)]
    pub na_oli_info: Option<NaOliInfo<'a>>,
    #[ber(57)]
    pub bor_interrogation_requested: Option<Null>,
    #[ber(58, suppressOCSI)]
    pub suppress_o_csi: Option<Null>,
    #[ber(59)]
    pub continue_with_argument_arg_extension: Option<Lazy<'a, ContinueWithArgumentArgExtension<'a>>>,
    pub rest: Rest<'a>,
}

/// `ContinueWithArgumentArgExtension`, §6.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ContinueWithArgumentArgExtension<'a> {
    #[ber(0, suppressDCSI)]
    pub suppress_d_csi: Option<Null>,
    #[ber(1, suppressNCSI)]
    pub suppress_n_csi: Option<Null>,
    #[ber(2)]
    pub suppress_outgoing_call_barring: Option<Null>,
    #[ber(3)]
    pub leg_or_call_segment: Option<LegOrCallSegment<'a>>,
    pub rest: Rest<'a>,
}

/// `DisconnectForwardConnectionWithArgumentArg`, §6.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct DisconnectForwardConnectionWithArgumentArg<'a> {
    #[ber(1, callSegmentID)]
    pub call_segment_id: Option<CallSegmentId>,
    #[ber(2)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `DisconnectLegArg`, §6.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct DisconnectLegArg<'a> {
    #[ber(0)]
    pub leg_to_be_released: LegId<'a>,
    #[ber(1)]
    pub release_cause: Option<Cause<'a>>,
    #[ber(2)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `EntityReleasedArg`, §6.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum EntityReleasedArg<'a> {
    #[ber(0)]
    CallSegmentFailure(CallSegmentFailure<'a>),
    #[ber(1, bCSMFailure)]
    BcsmFailure(BcsmFailure<'a>),
}

/// `EstablishTemporaryConnectionArg`, §6.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct EstablishTemporaryConnectionArg<'a> {
    #[ber(0, assistingSSPIPRoutingAddress)]
    pub assisting_ssp_ip_routing_address: AssistingSspIpRoutingAddress<'a>,
    #[ber(1, correlationID)]
    pub correlation_id: Option<CorrelationId<'a>>,
    #[ber(3, scfID)]
    pub scf_id: Option<ScfId<'a>>,
    #[ber(4)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(5)]
    pub carrier: Option<Carrier<'a>>,
    #[ber(6)]
    pub service_interaction_indicators_two: Option<Lazy<'a, ServiceInteractionIndicatorsTwo<'a>>>,
    #[ber(7, callSegmentID)]
    pub call_segment_id: Option<CallSegmentId>,
    #[ber(50)]
    pub na_oli_info: Option<NaOliInfo<'a>>,
    #[ber(51)]
    pub charge_number: Option<ChargeNumber<'a>>,
    #[ber(52, originalCalledPartyID)]
    pub original_called_party_id: Option<OriginalCalledPartyId<'a>>,
    #[ber(53)]
    pub calling_party_number: Option<CallingPartyNumber<'a>>,
    pub rest: Rest<'a>,
}

/// `EventReportBCSMArg`, §6.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct EventReportBcsmArg<'a> {
    #[ber(0, eventTypeBCSM)]
    pub event_type_bcsm: EventTypeBcsm,
    #[ber(2, eventSpecificInformationBCSM)]
    pub event_specific_information_bcsm: Option<EventSpecificInformationBcsm<'a>>,
    #[ber(3, legID)]
    pub leg_id: Option<ReceivingSideId<'a>>,
    /// DEFAULT messageType request.
    #[ber(4)]
    pub misc_call_info: Option<MiscCallInfo>,
    #[ber(5)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `FurnishChargingInformationArg`, §6.1.
    pub struct FurnishChargingInformationArg(5..=225) as FciContents;
}

/// `InitialDPArg`, §6.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct InitialDpArg<'a> {
    #[ber(0)]
    pub service_key: ServiceKey,
    #[ber(2)]
    pub called_party_number: Option<CalledPartyNumber<'a>>,
    #[ber(3)]
    pub calling_party_number: Option<CallingPartyNumber<'a>>,
    #[ber(5)]
    pub calling_partys_category: Option<CallingPartysCategory<'a>>,
    #[ber(7, cGEncountered)]
    pub cg_encountered: Option<CgEncountered>,
    #[ber(8, iPSSPCapabilities)]
    pub ip_ssp_capabilities: Option<IpSspCapabilities<'a>>,
    #[ber(10)]
    pub location_number: Option<LocationNumber<'a>>,
    #[ber(12, originalCalledPartyID)]
    pub original_called_party_id: Option<OriginalCalledPartyId<'a>>,
    #[ber(15)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(23)]
    pub high_layer_compatibility: Option<HighLayerCompatibility<'a>>,
    #[ber(25)]
    pub additional_calling_party_number: Option<AdditionalCallingPartyNumber<'a>>,
    #[ber(27)]
    pub bearer_capability: Option<BearerCapability<'a>>,
    #[ber(28, eventTypeBCSM)]
    pub event_type_bcsm: Option<EventTypeBcsm>,
    #[ber(29, redirectingPartyID)]
    pub redirecting_party_id: Option<RedirectingPartyId<'a>>,
    #[ber(30)]
    pub redirection_information: Option<RedirectionInformation<'a>>,
    #[ber(17)]
    pub cause: Option<Cause<'a>>,
    #[ber(32)]
    pub service_interaction_indicators_two: Option<Lazy<'a, ServiceInteractionIndicatorsTwo<'a>>>,
    #[ber(37)]
    pub carrier: Option<Carrier<'a>>,
    #[ber(45)]
    pub cug_index: Option<CugIndex>,
    #[ber(46)]
    pub cug_interlock: Option<CugInterlock<'a>>,
    #[ber(47)]
    pub cug_outgoing_access: Option<Null>,
    #[ber(50, iMSI)]
    pub imsi: Option<Imsi<'a>>,
    #[ber(51)]
    pub subscriber_state: Option<SubscriberState>,
    #[ber(52)]
    pub location_information: Option<Lazy<'a, LocationInformation<'a>>>,
    #[ber(53)]
    pub ext_basic_service_code: Option<ExtBasicServiceCode<'a>>,
    #[ber(54)]
    pub call_reference_number: Option<CallReferenceNumber<'a>>,
    #[ber(55, NODE_NUMBER)]
    pub msc_address: Option<IsdnAddressString<'a>>,
    #[ber(56, calledPartyBCDNumber)]
    pub called_party_bcd_number: Option<CalledPartyBcdNumber<'a>>,
    #[ber(57)]
    pub time_and_timezone: Option<TimeAndTimezone<'a>>,
    #[ber(58, callForwardingSSPending)]
    pub call_forwarding_ss_pending: Option<Null>,
    #[ber(59, initialDPArgExtension)]
    pub initial_dp_arg_extension: Option<Lazy<'a, InitialDpArgExtension<'a>>>,
    pub rest: Rest<'a>,
}

/// `InitialDPArgExtension`, §6.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct InitialDpArgExtension<'a> {
    #[ber(0, NODE_NUMBER)]
    pub gmsc_address: Option<IsdnAddressString<'a>>,
    #[ber(1)]
    pub forwarding_destination_number: Option<CalledPartyNumber<'a>>,
    #[ber(2)]
    pub ms_classmark2: Option<MsClassmark2<'a>>,
    #[ber(3, iMEI)]
    pub imei: Option<Imei<'a>>,
    #[ber(4)]
    pub supported_camel_phases: Option<SupportedCamelPhases<'a>>,
    #[ber(5)]
    pub offered_camel4_functionalities: Option<OfferedCamel4Functionalities<'a>>,
    #[ber(6)]
    pub bearer_capability2: Option<BearerCapability<'a>>,
    #[ber(7)]
    pub ext_basic_service_code2: Option<ExtBasicServiceCode<'a>>,
    #[ber(8)]
    pub high_layer_compatibility2: Option<HighLayerCompatibility<'a>>,
    #[ber(9)]
    pub low_layer_compatibility: Option<LowLayerCompatibility<'a>>,
    #[ber(10)]
    pub low_layer_compatibility2: Option<LowLayerCompatibility<'a>>,
    #[ber(11)]
    pub enhanced_dialled_services_allowed: Option<Null>,
    #[ber(12)]
    pub uu_data: Option<Lazy<'a, UuData<'a>>>,
    #[ber(13)]
    pub collect_information_allowed: Option<Null>,
    #[ber(14)]
    pub release_call_arg_extension_allowed: Option<Null>,
    pub rest: Rest<'a>,
}

/// `InitiateCallAttemptArg`, §6.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct InitiateCallAttemptArg<'a> {
    #[ber(0)]
    pub destination_routing_address: DestinationRoutingAddress<'a>,
    #[ber(4)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(5)]
    pub leg_to_be_created: Option<LegId<'a>>,
    #[ber(6)]
    pub new_call_segment: Option<CallSegmentId>,
    #[ber(30)]
    pub calling_party_number: Option<CallingPartyNumber<'a>>,
    #[ber(51)]
    pub call_reference_number: Option<CallReferenceNumber<'a>>,
    #[ber(52, gsmSCFAddress, NODE_NUMBER)]
    pub gsm_scf_address: Option<IsdnAddressString<'a>>,
    #[ber(53, suppressTCSI)]
    pub suppress_t_csi: Option<Null>,
    pub rest: Rest<'a>,
}

/// `InitiateCallAttemptRes`, §6.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct InitiateCallAttemptRes<'a> {
    #[ber(0)]
    pub supported_camel_phases: Option<SupportedCamelPhases<'a>>,
    #[ber(1)]
    pub offered_camel4_functionalities: Option<OfferedCamel4Functionalities<'a>>,
    #[ber(2)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(3)]
    pub release_call_arg_extension_allowed: Option<Null>,
    pub rest: Rest<'a>,
}

/// `MoveLegArg`, §6.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MoveLegArg<'a> {
    #[ber(0, legIDToMove)]
    pub leg_id_to_move: LegId<'a>,
    #[ber(2)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `PlayToneArg`, §6.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct PlayToneArg<'a> {
    #[ber(0)]
    pub leg_or_call_segment: LegOrCallSegment<'a>,
    #[ber(1)]
    pub bursts: Burst<'a>,
    #[ber(2)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `ReleaseCallArg`, §6.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum ReleaseCallArg<'a> {
    AllCallSegments(AllCallSegments<'a>),
    #[ber(2)]
    AllCallSegmentsWithExtension(AllCallSegmentsWithExtension<'a>),
}

octets! {
    /// `AllCallSegments`, §6.1.
    pub struct AllCallSegments(2..=32) as CauseIndicators;
}

/// `AllCallSegmentsWithExtension`, §6.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllCallSegmentsWithExtension<'a> {
    #[ber(0)]
    pub all_call_segments: AllCallSegments<'a>,
    #[ber(1)]
    pub extensions: Option<Extensions<'a>>,
}

/// `RequestReportBCSMEventArg`, §6.1.
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

/// `bcsmEvents` of `RequestReportBCSMEventArg`, §6.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=30))]
pub struct BcsmEvents<'a>(pub SeqOf<'a, BcsmEvent<'a>>);

/// `ResetTimerArg`, §6.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ResetTimerArg<'a> {
    /// DEFAULT tssf.
    #[ber(0, timerID)]
    pub timer_id: Option<TimerId>,
    #[ber(1)]
    pub timervalue: TimerValue,
    #[ber(2)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(3, callSegmentID)]
    pub call_segment_id: Option<CallSegmentId>,
    pub rest: Rest<'a>,
}

/// `SendChargingInformationArg`, §6.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SendChargingInformationArg<'a> {
    #[ber(0, sCIBillingChargingCharacteristics)]
    pub sci_billing_charging_characteristics: SciBillingChargingCharacteristics<'a>,
    #[ber(1)]
    pub party_to_charge: SendingSideId<'a>,
    #[ber(2)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `SplitLegArg`, §6.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SplitLegArg<'a> {
    #[ber(0)]
    pub leg_to_be_split: LegId<'a>,
    #[ber(1)]
    pub new_call_segment: Option<CallSegmentId>,
    #[ber(2)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    <ApplyChargingArg<'_>>::SCHEMA,
    <ApplyChargingReportArg<'_>>::SCHEMA,
    <AssistRequestInstructionsArg<'_>>::SCHEMA,
    <CallGapArg<'_>>::SCHEMA,
    <CallInformationReportArg<'_>>::SCHEMA,
    <CallInformationRequestArg<'_>>::SCHEMA,
    <CancelArg<'_>>::SCHEMA,
    <CollectInformationArg<'_>>::SCHEMA,
    <ConnectArg<'_>>::SCHEMA,
    <ConnectToResourceArg<'_>>::SCHEMA,
    <ContinueWithArgumentArg<'_>>::SCHEMA,
    <ContinueWithArgumentArgExtension<'_>>::SCHEMA,
    <DisconnectForwardConnectionWithArgumentArg<'_>>::SCHEMA,
    <DisconnectLegArg<'_>>::SCHEMA,
    <EntityReleasedArg<'_>>::SCHEMA,
    <EstablishTemporaryConnectionArg<'_>>::SCHEMA,
    <EventReportBcsmArg<'_>>::SCHEMA,
    <FurnishChargingInformationArg<'_>>::SCHEMA,
    <InitialDpArg<'_>>::SCHEMA,
    <InitialDpArgExtension<'_>>::SCHEMA,
    <InitiateCallAttemptArg<'_>>::SCHEMA,
    <InitiateCallAttemptRes<'_>>::SCHEMA,
    <MoveLegArg<'_>>::SCHEMA,
    <PlayToneArg<'_>>::SCHEMA,
    <ReleaseCallArg<'_>>::SCHEMA,
    <AllCallSegments<'_>>::SCHEMA,
    <AllCallSegmentsWithExtension<'_>>::SCHEMA,
    <RequestReportBcsmEventArg<'_>>::SCHEMA,
    <ResetTimerArg<'_>>::SCHEMA,
    <SendChargingInformationArg<'_>>::SCHEMA,
    <SplitLegArg<'_>>::SCHEMA,
];
