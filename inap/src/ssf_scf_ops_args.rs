//! IN-SSF-SCF-ops-args: arguments and results of service switching, Q.1248.2.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use crate::common_data_types::{Extensions, Integer4, InvokeId};
use crate::ssf_scf_data_types::{
    AChBillingChargingCharacteristics, AccessCode, ActionIndicator, ActionPerformed,
    AdditionalCallingPartyNumber, AlertingPattern, ApplicationTimer, AssistingSspIpRoutingAddress,
    BackwardGvns, BcsmEvent, BearerCapability, BisdnParameters, CallProcessingOperation, CallReference,
    CallSegmentId, CalledDirectoryNumber, CalledPartyBusinessGroupId, CalledPartyNumber,
    CalledPartySubaddress, CallingGeodeticLocation, CallingPartyBusinessGroupId, CallingPartyNumber,
    CallingPartySubaddress, CallingPartysCategory, Carrier, Cause, Ccss, CgEncountered, ChargeNumber,
    ChargingEvent, CnInfo, Component, ComponentCorrelationId, ComponentType, ConnectionIdentifier,
    ControlType, CorrelationId, CorrelationNumber, CountersValue, CreateOrRemoveIndicator, Csaid, CugIndex,
    CugInterlock, CutAndPaste, DateAndTime, DefaultFaultHandling, DestinationIndex,
    DestinationRoutingAddress, Digits, DisplayInformation, DpSpecificCommonParameters, Duration,
    EventSpecificInformationBcsm, EventSpecificInformationCharging, EventTypeBcsm, EventTypeCharging,
    FacilityGroup, FacilityGroupMember, FeatureCode, FeatureRequestIndicator, FilteredCallTreatment,
    FilteringCharacteristics, FilteringCriteria, FilteringTimeOut, ForwardCallIndicators, ForwardGvns,
    ForwardingCondition, GapCriteria, GapIndicators, GapTreatment, GenericIdentifier, GenericName,
    GenericNumbers, GlobalCallReference, HighLayerCompatibility, HoldCause, InProfile,
    InServiceCompatibilityIndication, InServiceCompatibilityResponse, IpAvailable, IpRelatedInformation,
    IpRoutingAddress, IpSspCapabilities, IsdnAccessRelatedInformation, LegId, LocationNumber, MiscCallInfo,
    MonitorMode, MonitoringCriteria, MonitoringTimeOut, NumberingPlan, OriginalCalledPartyId,
    ProfileIdentifier, QosParameter, Reason, RedirectingPartyId, RedirectionInformation,
    RegistratorIdentifier, ReportCondition, RequestedInformationList, RequestedInformationTypeList,
    RequestedUtsiList, ResourceId, ResourceStatus, ResponseCondition, RouteCountersValue, RouteList,
    RouteingNumber, ScfId, SciBillingChargingCharacteristics, SdssInformation, ServiceInteractionIndicators,
    ServiceInteractionIndicatorsTwo, ServiceKey, ServiceProfileIdentifier, TdpIdentifier, TerminalType,
    TimerId, TimerValue, TravellingClassMark, TriggerData, TriggerDataIdentifier, TriggerDpType,
    TriggerResults, TriggerStatus, TriggerType, UsiInformation, UsiServiceIndicator, VpnIndicator,
};
use sigcodec_ber::{Ber, Lazy, Null, Rest, Schema, SeqOf, Typed, integers, octets};

/// `ActivateServiceFilteringArg`, Q.1248.2.
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
    pub rest: Rest<'a>,
}

/// `AnalysedInformationArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AnalysedInformationArg<'a> {
    #[ber(0)]
    pub dp_specific_common_parameters: Lazy<'a, DpSpecificCommonParameters<'a>>,
    #[ber(1)]
    pub dialled_digits: Option<CalledPartyNumber<'a>>,
    #[ber(2, callingPartyBusinessGroupID)]
    pub calling_party_business_group_id: Option<CallingPartyBusinessGroupId<'a>>,
    #[ber(3)]
    pub calling_party_subaddress: Option<CallingPartySubaddress<'a>>,
    #[ber(4)]
    pub calling_facility_group: Option<FacilityGroup<'a>>,
    #[ber(5)]
    pub calling_facility_group_member: Option<FacilityGroupMember>,
    #[ber(6, originalCalledPartyID)]
    pub original_called_party_id: Option<OriginalCalledPartyId<'a>>,
    #[ber(7)]
    pub prefix: Option<Digits<'a>>,
    #[ber(8, redirectingPartyID)]
    pub redirecting_party_id: Option<RedirectingPartyId<'a>>,
    #[ber(9)]
    pub redirection_information: Option<RedirectionInformation<'a>>,
    #[ber(10)]
    pub route_list: Option<RouteList<'a>>,
    #[ber(11)]
    pub travelling_class_mark: Option<TravellingClassMark<'a>>,
    #[ber(12)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(13)]
    pub feature_code: Option<FeatureCode<'a>>,
    #[ber(14)]
    pub access_code: Option<AccessCode<'a>>,
    #[ber(15)]
    pub carrier: Option<Carrier<'a>>,
    #[ber(16)]
    pub component_type: Option<ComponentType>,
    #[ber(17)]
    pub component: Option<Component<'a>>,
    #[ber(18, componentCorrelationID)]
    pub component_correlation_id: Option<ComponentCorrelationId>,
    pub rest: Rest<'a>,
}

/// `AnalyseInformationArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AnalyseInformationArg<'a> {
    #[ber(0)]
    pub destination_routing_address: DestinationRoutingAddress<'a>,
    #[ber(1)]
    pub alerting_pattern: Option<AlertingPattern<'a>>,
    #[ber(2, iSDNAccessRelatedInformation)]
    pub isdn_access_related_information: Option<IsdnAccessRelatedInformation<'a>>,
    #[ber(3, originalCalledPartyID)]
    pub original_called_party_id: Option<OriginalCalledPartyId<'a>>,
    #[ber(4)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(5)]
    pub calling_party_number: Option<CallingPartyNumber<'a>>,
    #[ber(6)]
    pub calling_partys_category: Option<CallingPartysCategory<'a>>,
    #[ber(7)]
    pub called_party_number: Option<CalledPartyNumber<'a>>,
    #[ber(8)]
    pub charge_number: Option<ChargeNumber<'a>>,
    #[ber(9)]
    pub travelling_class_mark: Option<TravellingClassMark<'a>>,
    #[ber(10)]
    pub carrier: Option<Carrier<'a>>,
    #[ber(11)]
    pub service_interaction_indicators: Option<ServiceInteractionIndicators<'a>>,
    #[ber(12, iNServiceCompatibilityResponse)]
    pub in_service_compatibility_response: Option<InServiceCompatibilityResponse<'a>>,
    #[ber(13, forwardGVNS)]
    pub forward_gvns: Option<ForwardGvns<'a>>,
    #[ber(14, backwardGVNS)]
    pub backward_gvns: Option<BackwardGvns<'a>>,
    #[ber(15)]
    pub service_interaction_indicators_two: Option<Lazy<'a, ServiceInteractionIndicatorsTwo<'a>>>,
    #[ber(16, correlationID)]
    pub correlation_id: Option<CorrelationId<'a>>,
    #[ber(17, scfID)]
    pub scf_id: Option<ScfId<'a>>,
    #[ber(18, callSegmentID)]
    pub call_segment_id: Option<CallSegmentId>,
    #[ber(19)]
    pub leg_to_be_created: Option<LegId<'a>>,
    pub rest: Rest<'a>,
}

/// `ApplyChargingArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ApplyChargingArg<'a> {
    #[ber(0, varies)]
    pub a_ch_billing_charging_characteristics: AChBillingChargingCharacteristics<'a>,
    #[ber(2)]
    pub party_to_charge: Option<LegId<'a>>,
    #[ber(3)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(4)]
    pub release_indication: Option<bool>,
    #[ber(5)]
    pub release_cause: Option<Cause<'a>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `ApplyChargingReportArg`, Q.1248.2.
    pub struct ApplyChargingReportArg(..): CARRIER;
}

/// `AssistRequestInstructionsArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AssistRequestInstructionsArg<'a> {
    #[ber(0, correlationID)]
    pub correlation_id: CorrelationNumber<'a>,
    #[ber(1, iPAvailable)]
    pub ip_available: Option<IpAvailable<'a>>,
    #[ber(2, iPSSPCapabilities)]
    pub ip_ssp_capabilities: Option<IpSspCapabilities<'a>>,
    #[ber(3)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `AuthorizeTerminationArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AuthorizeTerminationArg<'a> {
    #[ber(0)]
    pub alerting_pattern: Option<AlertingPattern<'a>>,
    #[ber(1)]
    pub calling_party_number: Option<CallingPartyNumber<'a>>,
    #[ber(2)]
    pub destination_number_routing_address: Option<CalledPartyNumber<'a>>,
    #[ber(3)]
    pub display_information: Option<DisplayInformation<'a>>,
    #[ber(4, iSDNAccessRelatedInformation)]
    pub isdn_access_related_information: Option<IsdnAccessRelatedInformation<'a>>,
    #[ber(5, originalCalledPartyID)]
    pub original_called_party_id: Option<OriginalCalledPartyId<'a>>,
    #[ber(6)]
    pub travelling_class_mark: Option<TravellingClassMark<'a>>,
    #[ber(7)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(8, iNServiceCompatibilityResponse)]
    pub in_service_compatibility_response: Option<InServiceCompatibilityResponse<'a>>,
    #[ber(9, forwardGVNS)]
    pub forward_gvns: Option<ForwardGvns<'a>>,
    #[ber(10, backwardGVNS)]
    pub backward_gvns: Option<BackwardGvns<'a>>,
    #[ber(11, legID)]
    pub leg_id: Option<LegId<'a>>,
    #[ber(12)]
    pub service_interaction_indicators_two: Option<Lazy<'a, ServiceInteractionIndicatorsTwo<'a>>>,
    #[ber(13, scfID)]
    pub scf_id: Option<ScfId<'a>>,
    pub rest: Rest<'a>,
}

/// `CallFilteringArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CallFilteringArg<'a> {
    #[ber(0)]
    pub destination_index: DestinationIndex<'a>,
    #[ber(1)]
    pub gap_indicators: GapIndicators<'a>,
    #[ber(2)]
    pub registrator_identifier: Option<RegistratorIdentifier<'a>>,
    #[ber(3)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `CallGapArg`, Q.1248.2.
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

/// `CallInformationReportArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CallInformationReportArg<'a> {
    #[ber(0)]
    pub requested_information_list: RequestedInformationList<'a>,
    #[ber(1, correlationID)]
    pub correlation_id: Option<CorrelationId<'a>>,
    #[ber(2)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(3, legID)]
    pub leg_id: Option<LegId<'a>>,
    /// DEFAULT false.
    #[ber(4)]
    pub last_event_indicator: Option<bool>,
    pub rest: Rest<'a>,
}

/// `CallInformationRequestArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CallInformationRequestArg<'a> {
    #[ber(0)]
    pub requested_information_type_list: RequestedInformationTypeList<'a>,
    #[ber(1, correlationID)]
    pub correlation_id: Option<CorrelationId<'a>>,
    #[ber(2)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(3, legID)]
    pub leg_id: Option<LegId<'a>>,
    pub rest: Rest<'a>,
}

/// `CancelArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum CancelArg<'a> {
    #[ber(0, invokeID)]
    InvokeId(InvokeId),
    #[ber(1)]
    AllRequests(Null),
    #[ber(2)]
    CallSegmentToCancel(CallSegmentToCancel<'a>),
    #[ber(3)]
    AllRequestsForCallSegment(CallSegmentId),
}

/// `callSegmentToCancel` of `CancelArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CallSegmentToCancel<'a> {
    #[ber(0, invokeID)]
    pub invoke_id: InvokeId,
    #[ber(1, callSegmentID)]
    pub call_segment_id: CallSegmentId,
    pub rest: Rest<'a>,
}

/// `CancelStatusReportRequestArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CancelStatusReportRequestArg<'a> {
    #[ber(0, resourceID)]
    pub resource_id: Option<ResourceId<'a>>,
    #[ber(1)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `CollectedInformationArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CollectedInformationArg<'a> {
    #[ber(0)]
    pub dp_specific_common_parameters: Lazy<'a, DpSpecificCommonParameters<'a>>,
    #[ber(1)]
    pub dialled_digits: Option<CalledPartyNumber<'a>>,
    #[ber(2, callingPartyBusinessGroupID)]
    pub calling_party_business_group_id: Option<CallingPartyBusinessGroupId<'a>>,
    #[ber(3)]
    pub calling_party_subaddress: Option<CallingPartySubaddress<'a>>,
    #[ber(4)]
    pub calling_facility_group: Option<FacilityGroup<'a>>,
    #[ber(5)]
    pub calling_facility_group_member: Option<FacilityGroupMember>,
    #[ber(6, originalCalledPartyID)]
    pub original_called_party_id: Option<OriginalCalledPartyId<'a>>,
    #[ber(7)]
    pub prefix: Option<Digits<'a>>,
    #[ber(8, redirectingPartyID)]
    pub redirecting_party_id: Option<RedirectingPartyId<'a>>,
    #[ber(9)]
    pub redirection_information: Option<RedirectionInformation<'a>>,
    #[ber(10)]
    pub travelling_class_mark: Option<TravellingClassMark<'a>>,
    #[ber(11)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(12)]
    pub feature_code: Option<FeatureCode<'a>>,
    #[ber(13)]
    pub access_code: Option<AccessCode<'a>>,
    #[ber(14)]
    pub carrier: Option<Carrier<'a>>,
    #[ber(15)]
    pub component_type: Option<ComponentType>,
    #[ber(16)]
    pub component: Option<Component<'a>>,
    #[ber(17, componentCorrelationID)]
    pub component_correlation_id: Option<ComponentCorrelationId>,
    pub rest: Rest<'a>,
}

/// `CollectInformationArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CollectInformationArg<'a> {
    #[ber(0)]
    pub alerting_pattern: Option<AlertingPattern<'a>>,
    #[ber(1)]
    pub numbering_plan: Option<NumberingPlan<'a>>,
    #[ber(2, originalCalledPartyID)]
    pub original_called_party_id: Option<OriginalCalledPartyId<'a>>,
    #[ber(3)]
    pub travelling_class_mark: Option<TravellingClassMark<'a>>,
    #[ber(4)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(5)]
    pub calling_party_number: Option<CallingPartyNumber<'a>>,
    #[ber(6)]
    pub dialled_digits: Option<CalledPartyNumber<'a>>,
    #[ber(7)]
    pub service_interaction_indicators: Option<ServiceInteractionIndicators<'a>>,
    #[ber(8, iNServiceCompatibilityResponse)]
    pub in_service_compatibility_response: Option<InServiceCompatibilityResponse<'a>>,
    #[ber(9, forwardGVNS)]
    pub forward_gvns: Option<ForwardGvns<'a>>,
    #[ber(10, backwardGVNS)]
    pub backward_gvns: Option<BackwardGvns<'a>>,
    #[ber(11)]
    pub service_interaction_indicators_two: Option<Lazy<'a, ServiceInteractionIndicatorsTwo<'a>>>,
    #[ber(12, callSegmentID)]
    pub call_segment_id: Option<CallSegmentId>,
    #[ber(13)]
    pub leg_to_be_created: Option<LegId<'a>>,
    pub rest: Rest<'a>,
}

/// `ConnectArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ConnectArg<'a> {
    #[ber(0)]
    pub destination_routing_address: DestinationRoutingAddress<'a>,
    #[ber(1)]
    pub alerting_pattern: Option<AlertingPattern<'a>>,
    #[ber(2, correlationID)]
    pub correlation_id: Option<CorrelationId<'a>>,
    #[ber(3)]
    pub cut_and_paste: Option<CutAndPaste>,
    #[ber(4)]
    pub forwarding_condition: Option<ForwardingCondition>,
    #[ber(5, iSDNAccessRelatedInformation)]
    pub isdn_access_related_information: Option<IsdnAccessRelatedInformation<'a>>,
    #[ber(6, originalCalledPartyID)]
    pub original_called_party_id: Option<OriginalCalledPartyId<'a>>,
    #[ber(7)]
    pub route_list: Option<RouteList<'a>>,
    #[ber(8, scfID)]
    pub scf_id: Option<ScfId<'a>>,
    #[ber(9)]
    pub travelling_class_mark: Option<TravellingClassMark<'a>>,
    #[ber(10)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(11)]
    pub carrier: Option<Carrier<'a>>,
    #[ber(26)]
    pub service_interaction_indicators: Option<ServiceInteractionIndicators<'a>>,
    #[ber(27)]
    pub calling_party_number: Option<CallingPartyNumber<'a>>,
    #[ber(28)]
    pub calling_partys_category: Option<CallingPartysCategory<'a>>,
    #[ber(29, redirectingPartyID)]
    pub redirecting_party_id: Option<RedirectingPartyId<'a>>,
    #[ber(30)]
    pub redirection_information: Option<RedirectionInformation<'a>>,
    #[ber(12)]
    pub display_information: Option<DisplayInformation<'a>>,
    #[ber(13)]
    pub forward_call_indicators: Option<ForwardCallIndicators<'a>>,
    #[ber(14)]
    pub generic_numbers: Option<GenericNumbers<'a>>,
    #[ber(15)]
    pub service_interaction_indicators_two: Option<Lazy<'a, ServiceInteractionIndicatorsTwo<'a>>>,
    #[ber(16, iNServiceCompatibilityResponse)]
    pub in_service_compatibility_response: Option<InServiceCompatibilityResponse<'a>>,
    #[ber(17, forwardGVNS)]
    pub forward_gvns: Option<ForwardGvns<'a>>,
    #[ber(18, backwardGVNS)]
    pub backward_gvns: Option<BackwardGvns<'a>>,
    #[ber(19)]
    pub charge_number: Option<ChargeNumber<'a>>,
    #[ber(20, callSegmentID)]
    pub call_segment_id: Option<CallSegmentId>,
    #[ber(21)]
    pub leg_to_be_created: Option<LegId<'a>>,
    #[ber(22, sDSSinformation)]
    pub sdss_information: Option<SdssInformation<'a>>,
    #[ber(23)]
    pub called_directory_number: Option<CalledDirectoryNumber<'a>>,
    #[ber(24)]
    pub bearer_capability: Option<BearerCapability<'a>>,
    #[ber(60)]
    pub called_party_subaddress: Option<CalledPartySubaddress<'a>>,
    #[ber(61)]
    pub connection_identifier: Option<ConnectionIdentifier<'a>>,
    #[ber(62)]
    pub generic_identifier: Option<GenericIdentifier<'a>>,
    #[ber(63, qOSParameter)]
    pub qos_parameter: Option<QosParameter<'a>>,
    #[ber(64, bISDNParameters)]
    pub bisdn_parameters: Option<Lazy<'a, BisdnParameters<'a>>>,
    #[ber(31)]
    pub cug_interlock: Option<CugInterlock<'a>>,
    #[ber(32)]
    pub cug_outgoing_access: Option<Null>,
    #[ber(33)]
    pub ip_related_information: Option<Lazy<'a, IpRelatedInformation<'a>>>,
    pub rest: Rest<'a>,
}

/// `ConnectToResourceArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ConnectToResourceArg<'a> {
    pub resource_address: ResourceAddress<'a>,
    #[ber(4)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(30)]
    pub service_interaction_indicators: Option<ServiceInteractionIndicators<'a>>,
    #[ber(7)]
    pub service_interaction_indicators_two: Option<Lazy<'a, ServiceInteractionIndicatorsTwo<'a>>>,
    #[ber(35, uSIServiceIndicator)]
    pub usi_service_indicator: Option<UsiServiceIndicator<'a>>,
    #[ber(36, uSIInformation)]
    pub usi_information: Option<UsiInformation<'a>>,
    pub rest: Rest<'a>,
}

/// `resourceAddress` of `ConnectToResourceArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum ResourceAddress<'a> {
    #[ber(0)]
    IpRoutingAddress(IpRoutingAddress<'a>),
    #[ber(1, legID)]
    LegId(LegId<'a>),
    #[ber(2, ipAddressAndLegID)]
    IpAddressAndLegId(IpAddressAndLegId<'a>),
    #[ber(3)]
    None(Null),
    #[ber(5, callSegmentID)]
    CallSegmentId(CallSegmentId),
    #[ber(6)]
    IpAddressAndCallSegment(IpAddressAndCallSegment<'a>),
}

/// `ipAddressAndLegID` of `ConnectToResourceArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct IpAddressAndLegId<'a> {
    #[ber(0)]
    pub ip_routing_address: IpRoutingAddress<'a>,
    #[ber(1, legID)]
    pub leg_id: LegId<'a>,
    pub rest: Rest<'a>,
}

/// `ipAddressAndCallSegment` of `ConnectToResourceArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct IpAddressAndCallSegment<'a> {
    #[ber(0)]
    pub ip_routing_address: IpRoutingAddress<'a>,
    #[ber(1, callSegmentID)]
    pub call_segment_id: CallSegmentId,
    pub rest: Rest<'a>,
}

/// `ContinueWithArgumentArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ContinueWithArgumentArg<'a> {
    #[ber(legorCSID)]
    pub legor_cs_id: LegorCsId<'a>,
    #[ber(1)]
    pub alerting_pattern: Option<AlertingPattern<'a>>,
    #[ber(2)]
    pub generic_name: Option<GenericName<'a>>,
    #[ber(3, iNServiceCompatibilityResponse)]
    pub in_service_compatibility_response: Option<InServiceCompatibilityResponse<'a>>,
    #[ber(4, forwardGVNS)]
    pub forward_gvns: Option<ForwardGvns<'a>>,
    #[ber(5, backwardGVNS)]
    pub backward_gvns: Option<BackwardGvns<'a>>,
    #[ber(6)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(7)]
    pub service_interaction_indicators_two: Option<Lazy<'a, ServiceInteractionIndicatorsTwo<'a>>>,
    #[ber(8, sDSSinformation)]
    pub sdss_information: Option<SdssInformation<'a>>,
    #[ber(60)]
    pub connection_identifier: Option<ConnectionIdentifier<'a>>,
    #[ber(19, iSDNAccessRelatedInformation)]
    pub isdn_access_related_information: Option<IsdnAccessRelatedInformation<'a>>,
    #[ber(10, originalCalledPartyID)]
    pub original_called_party_id: Option<OriginalCalledPartyId<'a>>,
    #[ber(11)]
    pub calling_party_number: Option<CallingPartyNumber<'a>>,
    #[ber(12)]
    pub calling_partys_category: Option<CallingPartysCategory<'a>>,
    #[ber(13, redirectingPartyID)]
    pub redirecting_party_id: Option<RedirectingPartyId<'a>>,
    #[ber(14)]
    pub redirection_information: Option<RedirectionInformation<'a>>,
    #[ber(15)]
    pub forward_call_indicators: Option<ForwardCallIndicators<'a>>,
    #[ber(16)]
    pub generic_numbers: Option<GenericNumbers<'a>>,
    #[ber(17)]
    pub cug_interlock: Option<CugInterlock<'a>>,
    #[ber(18)]
    pub cug_outgoing_access: Option<Null>,
    #[ber(20)]
    pub ip_relation_information: Option<Lazy<'a, IpRelatedInformation<'a>>>,
    pub rest: Rest<'a>,
}

/// `legorCSID` of `ContinueWithArgumentArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum LegorCsId<'a> {
    #[ber(0, legID)]
    LegId(LegId<'a>),
    #[ber(9, csID)]
    CsId(CallSegmentId),
}

/// `CreateCallSegmentAssociationArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CreateCallSegmentAssociationArg<'a> {
    #[ber(0)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `CreateCallSegmentAssociationResultArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CreateCallSegmentAssociationResultArg<'a> {
    #[ber(0)]
    pub new_call_segment_association: Csaid,
    #[ber(1)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `CreateOrRemoveTriggerDataArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CreateOrRemoveTriggerDataArg<'a> {
    /// DEFAULT create.
    #[ber(0)]
    pub create_or_remove: Option<CreateOrRemoveIndicator>,
    #[ber(1, dPName)]
    pub dp_name: Option<EventTypeBcsm>,
    /// DEFAULT tdp-r.
    #[ber(2, triggerDPType)]
    pub trigger_dp_type: Option<TriggerDpType>,
    #[ber(3)]
    pub service_key: Option<ServiceKey>,
    #[ber(4)]
    pub profile: Option<ProfileIdentifier<'a>>,
    #[ber(5)]
    pub trigger_data: Option<TriggerData<'a>>,
    #[ber(6)]
    pub default_fault_handling: Option<DefaultFaultHandling<'a>>,
    #[ber(7, tDPIdentifier)]
    pub tdp_identifier: Option<TdpIdentifier<'a>>,
    #[ber(30)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `CreateOrRemoveTriggerDataResultArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CreateOrRemoveTriggerDataResultArg<'a> {
    #[ber(0)]
    pub trigger_status: TriggerStatus,
    #[ber(1, tDPIdentifier)]
    pub tdp_identifier: TdpIdentifier<'a>,
    #[ber(2)]
    pub registrator_identifier: Option<RegistratorIdentifier<'a>>,
    #[ber(30)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `DisconnectForwardConnectionWithArgumentArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct DisconnectForwardConnectionWithArgumentArg<'a> {
    pub party_to_disconnect: PartyToDisconnect<'a>,
    #[ber(2)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(3, uSIServiceIndicator)]
    pub usi_service_indicator: Option<UsiServiceIndicator<'a>>,
    #[ber(4, uSIInformation)]
    pub usi_information: Option<UsiInformation<'a>>,
    pub rest: Rest<'a>,
}

/// `partyToDisconnect` of `DisconnectForwardConnectionWithArgumentArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum PartyToDisconnect<'a> {
    #[ber(0, legID)]
    LegId(LegId<'a>),
    #[ber(1, callSegmentID)]
    CallSegmentId(CallSegmentId),
}

/// `DisconnectLegArg`, Q.1248.2.
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

/// `EntityReleasedArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum EntityReleasedArg<'a> {
    #[ber(0, cSFailure)]
    CsFailure(CsFailure<'a>),
    #[ber(1, bCSMFailure)]
    BcsmFailure(BcsmFailure<'a>),
}

/// `cSFailure` of `EntityReleasedArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CsFailure<'a> {
    #[ber(0, callSegmentID)]
    pub call_segment_id: CallSegmentId,
    #[ber(1)]
    pub reason: Option<Reason<'a>>,
    #[ber(2)]
    pub cause: Option<Cause<'a>>,
    pub rest: Rest<'a>,
}

/// `bCSMFailure` of `EntityReleasedArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct BcsmFailure<'a> {
    #[ber(0, legID)]
    pub leg_id: LegId<'a>,
    #[ber(1)]
    pub reason: Option<Reason<'a>>,
    #[ber(2)]
    pub cause: Option<Cause<'a>>,
    pub rest: Rest<'a>,
}

/// `EstablishTemporaryConnectionArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct EstablishTemporaryConnectionArg<'a> {
    #[ber(0, assistingSSPIPRoutingAddress)]
    pub assisting_ssp_ip_routing_address: AssistingSspIpRoutingAddress<'a>,
    #[ber(1, correlationID)]
    pub correlation_id: Option<CorrelationId<'a>>,
    pub party_to_connect: Option<PartyToConnect<'a>>,
    #[ber(3, scfID)]
    pub scf_id: Option<ScfId<'a>>,
    #[ber(4)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(5)]
    pub carrier: Option<Carrier<'a>>,
    #[ber(30)]
    pub service_interaction_indicators: Option<ServiceInteractionIndicators<'a>>,
    #[ber(6)]
    pub service_interaction_indicators_two: Option<Lazy<'a, ServiceInteractionIndicatorsTwo<'a>>>,
    pub rest: Rest<'a>,
}

/// `partyToConnect` of `EstablishTemporaryConnectionArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum PartyToConnect<'a> {
    #[ber(2, legID)]
    LegId(LegId<'a>),
    #[ber(7, callSegmentID)]
    CallSegmentId(CallSegmentId),
}

/// `EventNotificationChargingArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct EventNotificationChargingArg<'a> {
    #[ber(0)]
    pub event_type_charging: EventTypeCharging<'a>,
    #[ber(1)]
    pub event_specific_information_charging: Option<EventSpecificInformationCharging<'a>>,
    #[ber(2, legID)]
    pub leg_id: Option<LegId<'a>>,
    #[ber(3)]
    pub extensions: Option<Extensions<'a>>,
    /// DEFAULT notifyAndContinue.
    #[ber(30)]
    pub monitor_mode: Option<MonitorMode>,
    pub rest: Rest<'a>,
}

/// `EventReportBCSMArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct EventReportBcsmArg<'a> {
    #[ber(0, eventTypeBCSM)]
    pub event_type_bcsm: EventTypeBcsm,
    #[ber(1, bcsmEventCorrelationID)]
    pub bcsm_event_correlation_id: Option<CorrelationId<'a>>,
    #[ber(2, eventSpecificInformationBCSM)]
    pub event_specific_information_bcsm: Option<EventSpecificInformationBcsm<'a>>,
    #[ber(3, legID)]
    pub leg_id: Option<LegId<'a>>,
    /// DEFAULT { messageType request }.
    #[ber(4)]
    pub misc_call_info: Option<MiscCallInfo>,
    #[ber(5)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(6)]
    pub component_type: Option<ComponentType>,
    #[ber(7)]
    pub component: Option<Component<'a>>,
    #[ber(8, componentCorrelationID)]
    pub component_correlation_id: Option<ComponentCorrelationId>,
    pub rest: Rest<'a>,
}

/// `EventReportFacilityArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct EventReportFacilityArg<'a> {
    #[ber(0)]
    pub component_type: Option<ComponentType>,
    #[ber(1)]
    pub component: Option<Component<'a>>,
    #[ber(2, legID)]
    pub leg_id: Option<LegId<'a>>,
    #[ber(3, componentCorrelationID)]
    pub component_correlation_id: Option<ComponentCorrelationId>,
    #[ber(4)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `FacilitySelectedAndAvailableArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct FacilitySelectedAndAvailableArg<'a> {
    #[ber(0)]
    pub dp_specific_common_parameters: Lazy<'a, DpSpecificCommonParameters<'a>>,
    #[ber(1, calledPartyBusinessGroupID)]
    pub called_party_business_group_id: Option<CalledPartyBusinessGroupId<'a>>,
    #[ber(2)]
    pub called_party_subaddress: Option<CalledPartySubaddress<'a>>,
    #[ber(3, callingPartyBusinessGroupID)]
    pub calling_party_business_group_id: Option<CallingPartyBusinessGroupId<'a>>,
    #[ber(4)]
    pub calling_party_number: Option<CallingPartyNumber<'a>>,
    #[ber(5, originalCalledPartyID)]
    pub original_called_party_id: Option<OriginalCalledPartyId<'a>>,
    #[ber(6, redirectingPartyID)]
    pub redirecting_party_id: Option<RedirectingPartyId<'a>>,
    #[ber(7)]
    pub redirection_information: Option<RedirectionInformation<'a>>,
    #[ber(8)]
    pub route_list: Option<RouteList<'a>>,
    #[ber(9)]
    pub travelling_class_mark: Option<TravellingClassMark<'a>>,
    #[ber(10)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(11)]
    pub component_type: Option<ComponentType>,
    #[ber(12)]
    pub component: Option<Component<'a>>,
    #[ber(13, componentCorrelationID)]
    pub component_correlation_id: Option<ComponentCorrelationId>,
    pub rest: Rest<'a>,
}

octets! {
    /// `FurnishChargingInformationArg`, Q.1248.2.
    pub struct FurnishChargingInformationArg(..): CARRIER;
}

/// `HoldCallInNetworkArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum HoldCallInNetworkArg<'a> {
    #[ber(0)]
    Holdcause(HoldCause<'a>),
    #[ber(1)]
    Empty(Null),
}

/// `InitialDPArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct InitialDpArg<'a> {
    #[ber(0)]
    pub service_key: Option<ServiceKey>,
    #[ber(1)]
    pub dialled_digits: Option<CalledPartyNumber<'a>>,
    #[ber(2)]
    pub called_party_number: Option<CalledPartyNumber<'a>>,
    #[ber(3)]
    pub calling_party_number: Option<CallingPartyNumber<'a>>,
    #[ber(4, callingPartyBusinessGroupID)]
    pub calling_party_business_group_id: Option<CallingPartyBusinessGroupId<'a>>,
    #[ber(5)]
    pub calling_partys_category: Option<CallingPartysCategory<'a>>,
    #[ber(6)]
    pub calling_party_subaddress: Option<CallingPartySubaddress<'a>>,
    #[ber(7, cGEncountered)]
    pub cg_encountered: Option<CgEncountered>,
    #[ber(8, iPSSPCapabilities)]
    pub ip_ssp_capabilities: Option<IpSspCapabilities<'a>>,
    #[ber(9, iPAvailable)]
    pub ip_available: Option<IpAvailable<'a>>,
    #[ber(10)]
    pub location_number: Option<LocationNumber<'a>>,
    #[ber(11)]
    pub misc_call_info: Option<MiscCallInfo>,
    #[ber(12, originalCalledPartyID)]
    pub original_called_party_id: Option<OriginalCalledPartyId<'a>>,
    #[ber(13)]
    pub service_profile_identifier: Option<ServiceProfileIdentifier<'a>>,
    #[ber(14)]
    pub terminal_type: Option<TerminalType>,
    #[ber(15)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(16)]
    pub trigger_type: Option<TriggerType>,
    #[ber(23)]
    pub high_layer_compatibility: Option<HighLayerCompatibility<'a>>,
    #[ber(24)]
    pub service_interaction_indicators: Option<ServiceInteractionIndicators<'a>>,
    #[ber(25)]
    pub additional_calling_party_number: Option<AdditionalCallingPartyNumber<'a>>,
    #[ber(26)]
    pub forward_call_indicators: Option<ForwardCallIndicators<'a>>,
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
    #[ber(18)]
    pub component_type: Option<ComponentType>,
    #[ber(19)]
    pub component: Option<Component<'a>>,
    #[ber(20, componentCorrelationID)]
    pub component_correlation_id: Option<ComponentCorrelationId>,
    #[ber(21, iSDNAccessRelatedInformation)]
    pub isdn_access_related_information: Option<IsdnAccessRelatedInformation<'a>>,
    #[ber(22, iNServiceCompatibilityIndication)]
    pub in_service_compatibility_indication: Option<InServiceCompatibilityIndication<'a>>,
    #[ber(31)]
    pub generic_numbers: Option<GenericNumbers<'a>>,
    #[ber(32)]
    pub service_interaction_indicators_two: Option<Lazy<'a, ServiceInteractionIndicatorsTwo<'a>>>,
    #[ber(33, forwardGVNS)]
    pub forward_gvns: Option<ForwardGvns<'a>>,
    #[ber(34)]
    pub created_call_segment_association: Option<Csaid>,
    #[ber(35, uSIServiceIndicator)]
    pub usi_service_indicator: Option<UsiServiceIndicator<'a>>,
    #[ber(36, uSIInformation)]
    pub usi_information: Option<UsiInformation<'a>>,
    #[ber(37)]
    pub carrier: Option<Carrier<'a>>,
    #[ber(38, cCSS)]
    pub ccss: Option<Ccss>,
    #[ber(39, vPNIndicator)]
    pub vpn_indicator: Option<VpnIndicator>,
    #[ber(40, cNInfo)]
    pub cn_info: Option<CnInfo<'a>>,
    #[ber(41)]
    pub call_reference: Option<CallReference<'a>>,
    #[ber(42)]
    pub routeing_number: Option<RouteingNumber<'a>>,
    #[ber(43)]
    pub calling_geodetic_location: Option<CallingGeodeticLocation<'a>>,
    #[ber(60)]
    pub called_party_subaddress: Option<CalledPartySubaddress<'a>>,
    #[ber(61)]
    pub connection_identifier: Option<ConnectionIdentifier<'a>>,
    #[ber(62)]
    pub generic_identifier: Option<GenericIdentifier<'a>>,
    #[ber(63, qOSParameter)]
    pub qos_parameter: Option<QosParameter<'a>>,
    #[ber(64, bISDNParameters)]
    pub bisdn_parameters: Option<Lazy<'a, BisdnParameters<'a>>>,
    #[ber(44)]
    pub global_call_reference: Option<GlobalCallReference<'a>>,
    #[ber(45)]
    pub cug_index: Option<CugIndex<'a>>,
    #[ber(46)]
    pub cug_interlock: Option<CugInterlock<'a>>,
    #[ber(47)]
    pub cug_outgoing_access: Option<Null>,
    #[ber(48)]
    pub ip_related_information: Option<Lazy<'a, IpRelatedInformation<'a>>>,
    pub rest: Rest<'a>,
}

/// `InitiateCallAttemptArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct InitiateCallAttemptArg<'a> {
    #[ber(0)]
    pub destination_routing_address: DestinationRoutingAddress<'a>,
    #[ber(1)]
    pub alerting_pattern: Option<AlertingPattern<'a>>,
    #[ber(2, iSDNAccessRelatedInformation)]
    pub isdn_access_related_information: Option<IsdnAccessRelatedInformation<'a>>,
    #[ber(3)]
    pub travelling_class_mark: Option<TravellingClassMark<'a>>,
    #[ber(4)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(29)]
    pub service_interaction_indicators: Option<ServiceInteractionIndicators<'a>>,
    #[ber(30)]
    pub calling_party_number: Option<CallingPartyNumber<'a>>,
    #[ber(5)]
    pub leg_to_be_created: LegId<'a>,
    /// DEFAULT initialCallSegment.
    #[ber(6)]
    pub new_call_segment: Option<CallSegmentId>,
    #[ber(7, iNServiceCompatibilityResponse)]
    pub in_service_compatibility_response: Option<InServiceCompatibilityResponse<'a>>,
    #[ber(8)]
    pub service_interaction_indicators_two: Option<Lazy<'a, ServiceInteractionIndicatorsTwo<'a>>>,
    #[ber(9)]
    pub carrier: Option<Carrier<'a>>,
    #[ber(10, correlationID)]
    pub correlation_id: Option<CorrelationId<'a>>,
    #[ber(11, scfID)]
    pub scf_id: Option<ScfId<'a>>,
    #[ber(12)]
    pub call_reference: Option<CallReference<'a>>,
    #[ber(13)]
    pub called_directory_number: Option<CalledDirectoryNumber<'a>>,
    #[ber(60)]
    pub bearer_capability: Option<BearerCapability<'a>>,
    #[ber(61)]
    pub called_party_subaddress: Option<CalledPartySubaddress<'a>>,
    #[ber(62)]
    pub connection_identifier: Option<ConnectionIdentifier<'a>>,
    #[ber(63)]
    pub generic_identifier: Option<GenericIdentifier<'a>>,
    #[ber(64, qOSParameter)]
    pub qos_parameter: Option<QosParameter<'a>>,
    #[ber(65, bISDNParameters)]
    pub bisdn_parameters: Option<Lazy<'a, BisdnParameters<'a>>>,
    #[ber(14, originalCalledPartyID)]
    pub original_called_party_id: Option<OriginalCalledPartyId<'a>>,
    #[ber(15)]
    pub calling_partys_category: Option<CallingPartysCategory<'a>>,
    #[ber(16, redirectingPartyID)]
    pub redirecting_party_id: Option<RedirectingPartyId<'a>>,
    #[ber(17)]
    pub redirection_information: Option<RedirectionInformation<'a>>,
    #[ber(18)]
    pub display_information: Option<DisplayInformation<'a>>,
    #[ber(19)]
    pub forward_call_indicators: Option<ForwardCallIndicators<'a>>,
    #[ber(20)]
    pub generic_numbers: Option<GenericNumbers<'a>>,
    #[ber(21, forwardGVNS)]
    pub forward_gvns: Option<ForwardGvns<'a>>,
    #[ber(23)]
    pub global_call_reference: Option<GlobalCallReference<'a>>,
    #[ber(24)]
    pub cug_interlock: Option<CugInterlock<'a>>,
    #[ber(25)]
    pub cug_outgoing_access: Option<Null>,
    /// DEFAULT false.
    #[ber(26)]
    pub incoming_signalling_buffer_copy: Option<bool>,
    #[ber(27)]
    pub ip_related_information: Option<Lazy<'a, IpRelatedInformation<'a>>>,
    pub rest: Rest<'a>,
}

/// `ManageTriggerDataArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ManageTriggerDataArg<'a> {
    #[ber(0)]
    pub action_indicator: ActionIndicator,
    pub trigger_data_identifier: TriggerDataIdentifiers<'a>,
    #[ber(2)]
    pub registrator_identifier: Option<RegistratorIdentifier<'a>>,
    #[ber(3)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(4, tDPIdentifier)]
    pub tdp_identifier: Option<TdpIdentifier<'a>>,
    pub rest: Rest<'a>,
}

/// `triggerDataIdentifier` of `ManageTriggerDataArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum TriggerDataIdentifiers<'a> {
    #[ber(1, profileAndDP)]
    ProfileAndDp(TriggerDataIdentifier<'a>),
    #[ber(5)]
    Profile(ProfileIdentifier<'a>),
}

/// `ManageTriggerDataResultArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum ManageTriggerDataResultArg<'a> {
    OneTriggerResult(OneTriggerResult<'a>),
    #[ber(1)]
    SeveralTriggerResult(SeveralTriggerResult<'a>),
}

/// `oneTriggerResult` of `ManageTriggerDataResultArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OneTriggerResult<'a> {
    #[ber(0)]
    pub action_performed: ActionPerformed,
    #[ber(1)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `severalTriggerResult` of `ManageTriggerDataResultArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SeveralTriggerResult<'a> {
    #[ber(0)]
    pub results: TriggerResults<'a>,
    #[ber(1)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `MergeCallSegmentsArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MergeCallSegmentsArg<'a> {
    #[ber(0)]
    pub source_call_segment: CallSegmentId,
    /// DEFAULT initialCallSegment.
    #[ber(1)]
    pub target_call_segment: Option<CallSegmentId>,
    #[ber(2)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(3)]
    pub merge_signalling_paths: Option<Null>,
    pub rest: Rest<'a>,
}

/// `MonitorRouteReportArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MonitorRouteReportArg<'a> {
    #[ber(0)]
    pub route_counters: RouteCountersValue<'a>,
    #[ber(2, correlationID)]
    pub correlation_id: CorrelationId<'a>,
    #[ber(3)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `MonitorRouteRequestArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MonitorRouteRequestArg<'a> {
    #[ber(0)]
    pub route_list: RouteList<'a>,
    #[ber(1, correlationID)]
    pub correlation_id: CorrelationId<'a>,
    #[ber(2)]
    pub monitoring_criteria: MonitoringCriteria,
    #[ber(3)]
    pub monitoring_timeout: MonitoringTimeOut<'a>,
    #[ber(4)]
    pub start_time: Option<DateAndTime<'a>>,
    #[ber(5)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `MoveCallSegmentsArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MoveCallSegmentsArg<'a> {
    #[ber(0)]
    pub target_call_segment_association: Csaid,
    #[ber(1)]
    pub call_segments: CallSegmentMoves<'a>,
    #[ber(2)]
    pub legs: LegMoves<'a>,
    #[ber(3)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `callSegments` of `MoveCallSegmentsArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..))]
pub struct CallSegmentMoves<'a>(pub SeqOf<'a, CallSegmentMove<'a>>);

/// `CallSegmentMove` of `MoveCallSegmentsArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CallSegmentMove<'a> {
    /// DEFAULT initialCallSegment.
    #[ber(0)]
    pub source_call_segment: Option<CallSegmentId>,
    #[ber(1)]
    pub new_call_segment: CallSegmentId,
    pub rest: Rest<'a>,
}

/// `legs` of `MoveCallSegmentsArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..))]
pub struct LegMoves<'a>(pub SeqOf<'a, LegMove<'a>>);

/// `LegMove` of `MoveCallSegmentsArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LegMove<'a> {
    #[ber(0)]
    pub source_leg: LegId<'a>,
    #[ber(1)]
    pub new_leg: LegId<'a>,
    pub rest: Rest<'a>,
}

/// `MoveLegArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MoveLegArg<'a> {
    #[ber(0, legIDToMove)]
    pub leg_id_to_move: LegId<'a>,
    /// DEFAULT 1.
    #[ber(1)]
    pub target_call_segment: Option<CallSegmentId>,
    #[ber(2)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(3)]
    pub detach_signalling_path: Option<Null>,
    #[ber(4)]
    pub export_signalling_path: Option<Null>,
    pub rest: Rest<'a>,
}

/// `OAbandonArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OAbandonArg<'a> {
    #[ber(0)]
    pub dp_specific_common_parameters: Lazy<'a, DpSpecificCommonParameters<'a>>,
    #[ber(1, callSegmentID)]
    pub call_segment_id: CallSegmentId,
    #[ber(2)]
    pub release_cause: Option<Cause<'a>>,
    #[ber(3)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `OAnswerArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OAnswerArg<'a> {
    #[ber(0)]
    pub dp_specific_common_parameters: Lazy<'a, DpSpecificCommonParameters<'a>>,
    #[ber(1, callingPartyBusinessGroupID)]
    pub calling_party_business_group_id: Option<CallingPartyBusinessGroupId<'a>>,
    #[ber(2)]
    pub calling_party_subaddress: Option<CallingPartySubaddress<'a>>,
    #[ber(3)]
    pub calling_facility_group: Option<FacilityGroup<'a>>,
    #[ber(4)]
    pub calling_facility_group_member: Option<FacilityGroupMember>,
    #[ber(5, originalCalledPartyID)]
    pub original_called_party_id: Option<OriginalCalledPartyId<'a>>,
    #[ber(6, redirectingPartyID)]
    pub redirecting_party_id: Option<RedirectingPartyId<'a>>,
    #[ber(7)]
    pub redirection_information: Option<RedirectionInformation<'a>>,
    #[ber(8)]
    pub route_list: Option<RouteList<'a>>,
    #[ber(9)]
    pub travelling_class_mark: Option<TravellingClassMark<'a>>,
    #[ber(10)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `OCalledPartyBusyArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OCalledPartyBusyArg<'a> {
    #[ber(0)]
    pub dp_specific_common_parameters: Lazy<'a, DpSpecificCommonParameters<'a>>,
    #[ber(1)]
    pub busy_cause: Option<Cause<'a>>,
    #[ber(2, callingPartyBusinessGroupID)]
    pub calling_party_business_group_id: Option<CallingPartyBusinessGroupId<'a>>,
    #[ber(3)]
    pub calling_party_subaddress: Option<CallingPartySubaddress<'a>>,
    #[ber(4)]
    pub calling_facility_group: Option<FacilityGroup<'a>>,
    #[ber(5)]
    pub calling_facility_group_member: Option<FacilityGroupMember>,
    #[ber(6, originalCalledPartyID)]
    pub original_called_party_id: Option<OriginalCalledPartyId<'a>>,
    #[ber(7)]
    pub prefix: Option<Digits<'a>>,
    #[ber(8, redirectingPartyID)]
    pub redirecting_party_id: Option<RedirectingPartyId<'a>>,
    #[ber(9)]
    pub redirection_information: Option<RedirectionInformation<'a>>,
    #[ber(10)]
    pub route_list: Option<RouteList<'a>>,
    #[ber(11)]
    pub travelling_class_mark: Option<TravellingClassMark<'a>>,
    #[ber(12)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(13)]
    pub carrier: Option<Carrier<'a>>,
    pub rest: Rest<'a>,
}

/// `ODisconnectArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ODisconnectArg<'a> {
    #[ber(0)]
    pub dp_specific_common_parameters: Lazy<'a, DpSpecificCommonParameters<'a>>,
    #[ber(1, callingPartyBusinessGroupID)]
    pub calling_party_business_group_id: Option<CallingPartyBusinessGroupId<'a>>,
    #[ber(2)]
    pub calling_party_subaddress: Option<CallingPartySubaddress<'a>>,
    #[ber(3)]
    pub calling_facility_group: Option<FacilityGroup<'a>>,
    #[ber(4)]
    pub calling_facility_group_member: Option<FacilityGroupMember>,
    #[ber(5)]
    pub release_cause: Option<Cause<'a>>,
    #[ber(6)]
    pub route_list: Option<RouteList<'a>>,
    #[ber(7)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(8)]
    pub carrier: Option<Carrier<'a>>,
    #[ber(9)]
    pub connect_time: Option<Integer4>,
    #[ber(10)]
    pub component_type: Option<ComponentType>,
    #[ber(11)]
    pub component: Option<Component<'a>>,
    #[ber(12, componentCorrelationID)]
    pub component_correlation_id: Option<ComponentCorrelationId>,
    pub rest: Rest<'a>,
}

/// `MidCallArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MidCallArg<'a> {
    #[ber(0)]
    pub dp_specific_common_parameters: Lazy<'a, DpSpecificCommonParameters<'a>>,
    #[ber(1, calledPartyBusinessGroupID)]
    pub called_party_business_group_id: Option<CalledPartyBusinessGroupId<'a>>,
    #[ber(2)]
    pub called_party_subaddress: Option<CalledPartySubaddress<'a>>,
    #[ber(3, callingPartyBusinessGroupID)]
    pub calling_party_business_group_id: Option<CallingPartyBusinessGroupId<'a>>,
    #[ber(4)]
    pub calling_party_subaddress: Option<CallingPartySubaddress<'a>>,
    #[ber(5)]
    pub feature_request_indicator: Option<FeatureRequestIndicator>,
    #[ber(6)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(7)]
    pub carrier: Option<Carrier<'a>>,
    #[ber(8)]
    pub component_type: Option<ComponentType>,
    #[ber(9)]
    pub component: Option<Component<'a>>,
    #[ber(10, componentCorrelationID)]
    pub component_correlation_id: Option<ComponentCorrelationId>,
    pub rest: Rest<'a>,
}

/// `ONoAnswerArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ONoAnswerArg<'a> {
    #[ber(0)]
    pub dp_specific_common_parameters: Lazy<'a, DpSpecificCommonParameters<'a>>,
    #[ber(1, callingPartyBusinessGroupID)]
    pub calling_party_business_group_id: Option<CallingPartyBusinessGroupId<'a>>,
    #[ber(2)]
    pub calling_party_subaddress: Option<CallingPartySubaddress<'a>>,
    #[ber(3)]
    pub calling_facility_group: Option<FacilityGroup<'a>>,
    #[ber(4)]
    pub calling_facility_group_member: Option<FacilityGroupMember>,
    #[ber(5, originalCalledPartyID)]
    pub original_called_party_id: Option<OriginalCalledPartyId<'a>>,
    #[ber(6)]
    pub prefix: Option<Digits<'a>>,
    #[ber(7, redirectingPartyID)]
    pub redirecting_party_id: Option<RedirectingPartyId<'a>>,
    #[ber(8)]
    pub redirection_information: Option<RedirectionInformation<'a>>,
    #[ber(9)]
    pub route_list: Option<RouteList<'a>>,
    #[ber(10)]
    pub travelling_class_mark: Option<TravellingClassMark<'a>>,
    #[ber(11)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(12)]
    pub carrier: Option<Carrier<'a>>,
    pub rest: Rest<'a>,
}

/// `OriginationAttemptArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OriginationAttemptArg<'a> {
    #[ber(0)]
    pub dp_specific_common_parameters: Lazy<'a, DpSpecificCommonParameters<'a>>,
    #[ber(1, callingPartyBusinessGroupID)]
    pub calling_party_business_group_id: Option<CallingPartyBusinessGroupId<'a>>,
    #[ber(2)]
    pub calling_party_subaddress: Option<CallingPartySubaddress<'a>>,
    #[ber(3)]
    pub calling_facility_group: Option<FacilityGroup<'a>>,
    #[ber(4)]
    pub calling_facility_group_member: Option<FacilityGroupMember>,
    #[ber(5)]
    pub carrier: Option<Carrier<'a>>,
    #[ber(6)]
    pub travelling_class_mark: Option<TravellingClassMark<'a>>,
    #[ber(7)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(8)]
    pub component_type: Option<ComponentType>,
    #[ber(9)]
    pub component: Option<Component<'a>>,
    #[ber(10, componenttCorrelationID)]
    pub componentt_correlation_id: Option<ComponentCorrelationId>,
    pub rest: Rest<'a>,
}

/// `OriginationAttemptAuthorizedArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OriginationAttemptAuthorizedArg<'a> {
    #[ber(0)]
    pub dp_specific_common_parameters: Lazy<'a, DpSpecificCommonParameters<'a>>,
    #[ber(1)]
    pub dialled_digits: Option<CalledPartyNumber<'a>>,
    #[ber(2, callingPartyBusinessGroupID)]
    pub calling_party_business_group_id: Option<CallingPartyBusinessGroupId<'a>>,
    #[ber(3)]
    pub calling_party_subaddress: Option<CallingPartySubaddress<'a>>,
    #[ber(4)]
    pub calling_facility_group: Option<FacilityGroup<'a>>,
    #[ber(5)]
    pub calling_facility_group_member: Option<FacilityGroupMember>,
    #[ber(6)]
    pub travelling_class_mark: Option<TravellingClassMark<'a>>,
    #[ber(7)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(8)]
    pub carrier: Option<Carrier<'a>>,
    #[ber(9)]
    pub component_type: Option<ComponentType>,
    #[ber(10)]
    pub component: Option<Component<'a>>,
    #[ber(11, componentCorrelationID)]
    pub component_correlation_id: Option<ComponentCorrelationId>,
    pub rest: Rest<'a>,
}

/// `OSuspendedArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OSuspendedArg<'a> {
    #[ber(0)]
    pub dp_specific_common_parameters: Lazy<'a, DpSpecificCommonParameters<'a>>,
    #[ber(1, legID)]
    pub leg_id: Option<LegId<'a>>,
    #[ber(2)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `ReconnectArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ReconnectArg<'a> {
    #[ber(0)]
    pub notification_duration: Option<ApplicationTimer>,
    #[ber(1)]
    pub alerting_pattern: Option<AlertingPattern<'a>>,
    #[ber(2)]
    pub display_information: Option<DisplayInformation<'a>>,
    #[ber(3)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(4, callSegmentID)]
    pub call_segment_id: Option<CallSegmentId>,
    pub rest: Rest<'a>,
}

/// `ReleaseCallArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum ReleaseCallArg<'a> {
    InitialCallSegment(Cause<'a>),
    #[ber(1)]
    CallSegmentToRelease(CallSegmentToRelease<'a>),
    #[ber(2)]
    AllCallSegments(AllCallSegments<'a>),
}

/// `callSegmentToRelease` of `ReleaseCallArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CallSegmentToRelease<'a> {
    #[ber(0)]
    pub call_segment: CallSegmentToBeReleased,
    #[ber(1)]
    pub release_cause: Option<Cause<'a>>,
    /// DEFAULT false.
    #[ber(2)]
    pub forced_release: Option<bool>,
    pub rest: Rest<'a>,
}

integers! {
    /// `callSegment` of `ReleaseCallArg`, Q.1248.2.
    pub struct CallSegmentToBeReleased(..);
}

/// `allCallSegments` of `ReleaseCallArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AllCallSegments<'a> {
    #[ber(0)]
    pub release_cause: Option<Cause<'a>>,
    #[ber(1)]
    pub time_to_release: Option<TimerValue>,
    /// DEFAULT false.
    #[ber(2)]
    pub forced_release: Option<bool>,
    pub rest: Rest<'a>,
}

/// `ReportUTSIArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ReportUtsiArg<'a> {
    #[ber(0, uSIServiceIndicator)]
    pub usi_service_indicator: UsiServiceIndicator<'a>,
    #[ber(1, legID)]
    pub leg_id: LegId<'a>,
    #[ber(2, uSIInformation)]
    pub usi_information: UsiInformation<'a>,
    #[ber(3)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `RequestCurrentStatusReportArg`, Q.1248.2.
pub type RequestCurrentStatusReportArg<'a> = ResourceId<'a>;

/// `RequestCurrentStatusReportResultArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RequestCurrentStatusReportResultArg<'a> {
    #[ber(0)]
    pub resource_status: ResourceStatus,
    #[ber(1, resourceID)]
    pub resource_id: Option<ResourceId<'a>>,
    #[ber(2)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `RequestEveryStatusChangeReportArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RequestEveryStatusChangeReportArg<'a> {
    #[ber(0, resourceID)]
    pub resource_id: ResourceId<'a>,
    #[ber(1, correlationID)]
    pub correlation_id: Option<CorrelationId<'a>>,
    #[ber(2)]
    pub monitor_duration: Option<Duration>,
    #[ber(3)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `RequestFirstStatusMatchReportArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RequestFirstStatusMatchReportArg<'a> {
    #[ber(0, resourceID)]
    pub resource_id: Option<ResourceId<'a>>,
    #[ber(1)]
    pub resource_status: Option<ResourceStatus>,
    #[ber(2, correlationID)]
    pub correlation_id: Option<CorrelationId<'a>>,
    #[ber(3)]
    pub monitor_duration: Option<Duration>,
    #[ber(4)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(5)]
    pub bearer_capability: Option<BearerCapability<'a>>,
    pub rest: Rest<'a>,
}

/// `RequestNotificationChargingEventArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..))]
pub struct RequestNotificationChargingEventArg<'a>(pub SeqOf<'a, ChargingEvent<'a>>);

/// `RequestReportBCSMEventArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RequestReportBcsmEventArg<'a> {
    #[ber(0)]
    pub bcsm_events: BcsmEvents<'a>,
    #[ber(1, bcsmEventCorrelationID)]
    pub bcsm_event_correlation_id: Option<CorrelationId<'a>>,
    #[ber(2)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `bcsmEvents` of `RequestReportBCSMEventArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..))]
pub struct BcsmEvents<'a>(pub SeqOf<'a, BcsmEvent<'a>>);

/// `RequestReportFacilityEventArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RequestReportFacilityEventArg<'a> {
    /// DEFAULT { any }.
    #[ber(0)]
    pub component_types: Option<ComponentTypes<'a>>,
    #[ber(1, legID)]
    pub leg_id: Option<LegId<'a>>,
    #[ber(2, componentCorrelationID)]
    pub component_correlation_id: Option<ComponentCorrelationId>,
    #[ber(3)]
    pub monitor_duration: Duration,
    #[ber(4)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `componentTypes` of `RequestReportFacilityEventArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=3))]
pub struct ComponentTypes<'a>(pub SeqOf<'a, ComponentType>);

/// `RequestReportUTSIArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RequestReportUtsiArg<'a> {
    #[ber(0, requestedUTSIList)]
    pub requested_utsi_list: RequestedUtsiList<'a>,
    #[ber(1)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(2, legID)]
    pub leg_id: LegId<'a>,
    pub rest: Rest<'a>,
}

/// `ResetTimerArg`, Q.1248.2.
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

/// `RouteSelectFailureArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RouteSelectFailureArg<'a> {
    #[ber(0)]
    pub dp_specific_common_parameters: Lazy<'a, DpSpecificCommonParameters<'a>>,
    #[ber(1)]
    pub dialled_digits: Option<CalledPartyNumber<'a>>,
    #[ber(2, callingPartyBusinessGroupID)]
    pub calling_party_business_group_id: Option<CallingPartyBusinessGroupId<'a>>,
    #[ber(3)]
    pub calling_party_subaddress: Option<CallingPartySubaddress<'a>>,
    #[ber(4)]
    pub calling_facility_group: Option<FacilityGroup<'a>>,
    #[ber(5)]
    pub calling_facility_group_member: Option<FacilityGroupMember>,
    #[ber(6)]
    pub failure_cause: Option<Cause<'a>>,
    #[ber(7, originalCalledPartyID)]
    pub original_called_party_id: Option<OriginalCalledPartyId<'a>>,
    #[ber(8)]
    pub prefix: Option<Digits<'a>>,
    #[ber(9, redirectingPartyID)]
    pub redirecting_party_id: Option<RedirectingPartyId<'a>>,
    #[ber(10)]
    pub redirection_information: Option<RedirectionInformation<'a>>,
    #[ber(11)]
    pub route_list: Option<RouteList<'a>>,
    #[ber(12)]
    pub travelling_class_mark: Option<TravellingClassMark<'a>>,
    #[ber(13)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(14)]
    pub carrier: Option<Carrier<'a>>,
    pub rest: Rest<'a>,
}

/// `SelectFacilityArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SelectFacilityArg<'a> {
    #[ber(0)]
    pub alerting_pattern: Option<AlertingPattern<'a>>,
    #[ber(1)]
    pub destination_number_routing_address: Option<CalledPartyNumber<'a>>,
    #[ber(2, iSDNAccessRelatedInformation)]
    pub isdn_access_related_information: Option<IsdnAccessRelatedInformation<'a>>,
    #[ber(3)]
    pub called_facility_group: Option<FacilityGroup<'a>>,
    #[ber(4)]
    pub called_facility_group_member: Option<FacilityGroupMember>,
    #[ber(5, originalCalledPartyID)]
    pub original_called_party_id: Option<OriginalCalledPartyId<'a>>,
    #[ber(6)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(7)]
    pub display_information: Option<DisplayInformation<'a>>,
    #[ber(8)]
    pub service_interaction_indicators: Option<ServiceInteractionIndicators<'a>>,
    #[ber(9, iNServiceCompatibilityResponse)]
    pub in_service_compatibility_response: Option<InServiceCompatibilityResponse<'a>>,
    #[ber(10, forwardGVNS)]
    pub forward_gvns: Option<ForwardGvns<'a>>,
    #[ber(11, backwardGVNS)]
    pub backward_gvns: Option<BackwardGvns<'a>>,
    #[ber(12)]
    pub service_interaction_indicators_two: Option<Lazy<'a, ServiceInteractionIndicatorsTwo<'a>>>,
    #[ber(13, correlationID)]
    pub correlation_id: Option<CorrelationId<'a>>,
    #[ber(14, scfID)]
    pub scf_id: Option<ScfId<'a>>,
    #[ber(15, callSegmentID)]
    pub call_segment_id: Option<CallSegmentId>,
    #[ber(16)]
    pub leg_to_be_created: Option<LegId<'a>>,
    #[ber(17)]
    pub ip_related_information: Option<Lazy<'a, IpRelatedInformation<'a>>>,
    pub rest: Rest<'a>,
}

/// `SelectRouteArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SelectRouteArg<'a> {
    #[ber(0)]
    pub destination_routing_address: DestinationRoutingAddress<'a>,
    #[ber(1)]
    pub alerting_pattern: Option<AlertingPattern<'a>>,
    #[ber(2, correlationID)]
    pub correlation_id: Option<CorrelationId<'a>>,
    #[ber(3, iSDNAccessRelatedInformation)]
    pub isdn_access_related_information: Option<IsdnAccessRelatedInformation<'a>>,
    #[ber(4, originalCalledPartyID)]
    pub original_called_party_id: Option<OriginalCalledPartyId<'a>>,
    #[ber(5)]
    pub route_list: Option<RouteList<'a>>,
    #[ber(6, scfID)]
    pub scf_id: Option<ScfId<'a>>,
    #[ber(7)]
    pub travelling_class_mark: Option<TravellingClassMark<'a>>,
    #[ber(8)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(9)]
    pub carrier: Option<Carrier<'a>>,
    #[ber(10)]
    pub service_interaction_indicators: Option<ServiceInteractionIndicators<'a>>,
    #[ber(11, iNServiceCompatibilityResponse)]
    pub in_service_compatibility_response: Option<InServiceCompatibilityResponse<'a>>,
    #[ber(12, forwardGVNS)]
    pub forward_gvns: Option<ForwardGvns<'a>>,
    #[ber(13, backwardGVNS)]
    pub backward_gvns: Option<BackwardGvns<'a>>,
    #[ber(14)]
    pub service_interaction_indicators_two: Option<Lazy<'a, ServiceInteractionIndicatorsTwo<'a>>>,
    #[ber(15, callSegmentID)]
    pub call_segment_id: Option<CallSegmentId>,
    #[ber(16)]
    pub leg_to_be_created: Option<LegId<'a>>,
    #[ber(17)]
    pub ip_related_information: Option<Lazy<'a, IpRelatedInformation<'a>>>,
    pub rest: Rest<'a>,
}

/// `SendChargingInformationArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SendChargingInformationArg<'a> {
    #[ber(0, varies, sCIBillingChargingCharacteristics)]
    pub sci_billing_charging_characteristics: SciBillingChargingCharacteristics<'a>,
    #[ber(1)]
    pub party_to_charge: LegId<'a>,
    #[ber(2)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(3)]
    pub nocharge: Option<bool>,
    pub rest: Rest<'a>,
}

/// `SendFacilityInformationArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SendFacilityInformationArg<'a> {
    #[ber(0)]
    pub component_type: ComponentType,
    #[ber(1, legID)]
    pub leg_id: Option<LegId<'a>>,
    #[ber(2, componentCorrelationID)]
    pub component_correlation_id: Option<ComponentCorrelationId>,
    #[ber(3)]
    pub component: Component<'a>,
    /// DEFAULT fACility.
    #[ber(4)]
    pub call_processing_operation: Option<CallProcessingOperation>,
    #[ber(5)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `SendSTUIArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SendStuiArg<'a> {
    #[ber(0, uSIServiceIndicator)]
    pub usi_service_indicator: UsiServiceIndicator<'a>,
    #[ber(1, legID)]
    pub leg_id: LegId<'a>,
    #[ber(2, uSIInformation)]
    pub usi_information: UsiInformation<'a>,
    #[ber(3)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `ServiceFilteringResponseArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ServiceFilteringResponseArg<'a> {
    #[ber(0)]
    pub counters_value: CountersValue<'a>,
    #[ber(1)]
    pub filtering_criteria: FilteringCriteria<'a>,
    #[ber(2)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(3)]
    pub response_condition: Option<ResponseCondition>,
    pub rest: Rest<'a>,
}

/// `SetServiceProfileArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SetServiceProfileArg<'a> {
    #[ber(0, iNprofiles)]
    pub in_profiles: InProfiles<'a>,
    #[ber(30)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `iNprofiles` of `SetServiceProfileArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..))]
pub struct InProfiles<'a>(pub SeqOf<'a, InProfile<'a>>);

/// `SplitLegArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SplitLegArg<'a> {
    #[ber(0)]
    pub leg_to_be_split: LegId<'a>,
    #[ber(1)]
    pub new_call_segment: SplitCallSegment,
    #[ber(2)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(3)]
    pub detach_signalling_path: Option<Null>,
    pub rest: Rest<'a>,
}

integers! {
    /// `newCallSegment` of `SplitLegArg`, Q.1248.2.
    pub struct SplitCallSegment(..);
}

/// `StatusReportArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct StatusReportArg<'a> {
    #[ber(0)]
    pub resource_status: Option<ResourceStatus>,
    #[ber(1, correlationID)]
    pub correlation_id: Option<CorrelationId<'a>>,
    #[ber(2, resourceID)]
    pub resource_id: Option<ResourceId<'a>>,
    #[ber(3)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(4)]
    pub report_condition: Option<ReportCondition>,
    pub rest: Rest<'a>,
}

/// `TAnswerArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TAnswerArg<'a> {
    #[ber(0)]
    pub dp_specific_common_parameters: Lazy<'a, DpSpecificCommonParameters<'a>>,
    #[ber(1, calledPartyBusinessGroupID)]
    pub called_party_business_group_id: Option<CalledPartyBusinessGroupId<'a>>,
    #[ber(2)]
    pub called_party_subaddress: Option<CalledPartySubaddress<'a>>,
    #[ber(3)]
    pub called_facility_group: Option<FacilityGroup<'a>>,
    #[ber(4)]
    pub called_facility_group_member: Option<FacilityGroupMember>,
    #[ber(5)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(6)]
    pub component_type: Option<ComponentType>,
    #[ber(7)]
    pub component: Option<Component<'a>>,
    #[ber(8, componentCorrelationID)]
    pub component_correlation_id: Option<ComponentCorrelationId>,
    pub rest: Rest<'a>,
}

/// `TBusyArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TBusyArg<'a> {
    #[ber(0)]
    pub dp_specific_common_parameters: Lazy<'a, DpSpecificCommonParameters<'a>>,
    #[ber(1)]
    pub busy_cause: Option<Cause<'a>>,
    #[ber(2, calledPartyBusinessGroupID)]
    pub called_party_business_group_id: Option<CalledPartyBusinessGroupId<'a>>,
    #[ber(3)]
    pub called_party_subaddress: Option<CalledPartySubaddress<'a>>,
    #[ber(4, originalCalledPartyID)]
    pub original_called_party_id: Option<OriginalCalledPartyId<'a>>,
    #[ber(5, redirectingPartyID)]
    pub redirecting_party_id: Option<RedirectingPartyId<'a>>,
    #[ber(6)]
    pub redirection_information: Option<RedirectionInformation<'a>>,
    #[ber(7)]
    pub route_list: Option<RouteList<'a>>,
    #[ber(8)]
    pub travelling_class_mark: Option<TravellingClassMark<'a>>,
    #[ber(9)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `TDisconnectArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TDisconnectArg<'a> {
    #[ber(0)]
    pub dp_specific_common_parameters: Lazy<'a, DpSpecificCommonParameters<'a>>,
    #[ber(1, calledPartyBusinessGroupID)]
    pub called_party_business_group_id: Option<CalledPartyBusinessGroupId<'a>>,
    #[ber(2)]
    pub called_party_subaddress: Option<CalledPartySubaddress<'a>>,
    #[ber(3)]
    pub called_facility_group: Option<FacilityGroup<'a>>,
    #[ber(4)]
    pub called_facility_group_member: Option<FacilityGroupMember>,
    #[ber(5)]
    pub release_cause: Option<Cause<'a>>,
    #[ber(6)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(7)]
    pub connect_time: Option<Integer4>,
    #[ber(8)]
    pub component_type: Option<ComponentType>,
    #[ber(9)]
    pub component: Option<Component<'a>>,
    #[ber(10, componentCorrelationID)]
    pub component_correlation_id: Option<ComponentCorrelationId>,
    pub rest: Rest<'a>,
}

/// `TermAttemptAuthorizedArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TermAttemptAuthorizedArg<'a> {
    #[ber(0)]
    pub dp_specific_common_parameters: Lazy<'a, DpSpecificCommonParameters<'a>>,
    #[ber(1, calledPartyBusinessGroupID)]
    pub called_party_business_group_id: Option<CalledPartyBusinessGroupId<'a>>,
    #[ber(2)]
    pub called_party_subaddress: Option<CalledPartySubaddress<'a>>,
    #[ber(3, callingPartyBusinessGroupID)]
    pub calling_party_business_group_id: Option<CallingPartyBusinessGroupId<'a>>,
    #[ber(4, originalCalledPartyID)]
    pub original_called_party_id: Option<OriginalCalledPartyId<'a>>,
    #[ber(5, redirectingPartyID)]
    pub redirecting_party_id: Option<RedirectingPartyId<'a>>,
    #[ber(6)]
    pub redirection_information: Option<RedirectionInformation<'a>>,
    #[ber(7)]
    pub route_list: Option<RouteList<'a>>,
    #[ber(8)]
    pub travelling_class_mark: Option<TravellingClassMark<'a>>,
    #[ber(9)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(10)]
    pub calling_party_subaddress: Option<CallingPartySubaddress<'a>>,
    pub rest: Rest<'a>,
}

/// `TerminationAttemptArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TerminationAttemptArg<'a> {
    #[ber(0)]
    pub dp_specific_common_parameters: Lazy<'a, DpSpecificCommonParameters<'a>>,
    #[ber(1, calledPartyBusinessGroupID)]
    pub called_party_business_group_id: Option<CalledPartyBusinessGroupId<'a>>,
    #[ber(2)]
    pub called_party_subaddress: Option<CalledPartySubaddress<'a>>,
    #[ber(3, callingPartyBusinessGroupID)]
    pub calling_party_business_group_id: Option<CallingPartyBusinessGroupId<'a>>,
    #[ber(4)]
    pub calling_party_subaddress: Option<CallingPartySubaddress<'a>>,
    #[ber(5, originalCalledPartyID)]
    pub original_called_party_id: Option<OriginalCalledPartyId<'a>>,
    #[ber(6, redirectingPartyID)]
    pub redirecting_party_id: Option<RedirectingPartyId<'a>>,
    #[ber(7)]
    pub redirection_information: Option<RedirectionInformation<'a>>,
    #[ber(8)]
    pub route_list: Option<RouteList<'a>>,
    #[ber(9)]
    pub travelling_class_mark: Option<TravellingClassMark<'a>>,
    #[ber(10)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `TNoAnswerArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TNoAnswerArg<'a> {
    #[ber(0)]
    pub dp_specific_common_parameters: Lazy<'a, DpSpecificCommonParameters<'a>>,
    #[ber(1, calledPartyBusinessGroupID)]
    pub called_party_business_group_id: Option<CalledPartyBusinessGroupId<'a>>,
    #[ber(2)]
    pub called_party_subaddress: Option<CalledPartySubaddress<'a>>,
    #[ber(3)]
    pub called_facility_group: Option<FacilityGroup<'a>>,
    #[ber(4)]
    pub called_facility_group_member: Option<FacilityGroupMember>,
    #[ber(5, originalCalledPartyID)]
    pub original_called_party_id: Option<OriginalCalledPartyId<'a>>,
    #[ber(6, redirectingPartyID)]
    pub redirecting_party_id: Option<RedirectingPartyId<'a>>,
    #[ber(7)]
    pub redirection_information: Option<RedirectionInformation<'a>>,
    #[ber(8)]
    pub travelling_class_mark: Option<TravellingClassMark<'a>>,
    #[ber(9)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(10)]
    pub component_type: Option<ComponentType>,
    #[ber(11)]
    pub component: Option<Component<'a>>,
    #[ber(12, componentCorrelationID)]
    pub component_correlation_id: Option<ComponentCorrelationId>,
    pub rest: Rest<'a>,
}

/// `TSuspendedArg`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TSuspendedArg<'a> {
    #[ber(0)]
    pub dp_specific_common_parameters: Lazy<'a, DpSpecificCommonParameters<'a>>,
    #[ber(1, legID)]
    pub leg_id: Option<LegId<'a>>,
    #[ber(2)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    <ActivateServiceFilteringArg<'_>>::SCHEMA,
    <AnalysedInformationArg<'_>>::SCHEMA,
    <AnalyseInformationArg<'_>>::SCHEMA,
    <ApplyChargingArg<'_>>::SCHEMA,
    <ApplyChargingReportArg<'_>>::SCHEMA,
    <AssistRequestInstructionsArg<'_>>::SCHEMA,
    <AuthorizeTerminationArg<'_>>::SCHEMA,
    <CallFilteringArg<'_>>::SCHEMA,
    <CallGapArg<'_>>::SCHEMA,
    <CallInformationReportArg<'_>>::SCHEMA,
    <CallInformationRequestArg<'_>>::SCHEMA,
    <CancelArg<'_>>::SCHEMA,
    <CancelStatusReportRequestArg<'_>>::SCHEMA,
    <CollectedInformationArg<'_>>::SCHEMA,
    <CollectInformationArg<'_>>::SCHEMA,
    <ConnectArg<'_>>::SCHEMA,
    <ConnectToResourceArg<'_>>::SCHEMA,
    <ContinueWithArgumentArg<'_>>::SCHEMA,
    <CreateCallSegmentAssociationArg<'_>>::SCHEMA,
    <CreateCallSegmentAssociationResultArg<'_>>::SCHEMA,
    <CreateOrRemoveTriggerDataArg<'_>>::SCHEMA,
    <CreateOrRemoveTriggerDataResultArg<'_>>::SCHEMA,
    <DisconnectForwardConnectionWithArgumentArg<'_>>::SCHEMA,
    <DisconnectLegArg<'_>>::SCHEMA,
    <EntityReleasedArg<'_>>::SCHEMA,
    <EstablishTemporaryConnectionArg<'_>>::SCHEMA,
    <EventNotificationChargingArg<'_>>::SCHEMA,
    <EventReportBcsmArg<'_>>::SCHEMA,
    <EventReportFacilityArg<'_>>::SCHEMA,
    <FacilitySelectedAndAvailableArg<'_>>::SCHEMA,
    <FurnishChargingInformationArg<'_>>::SCHEMA,
    <HoldCallInNetworkArg<'_>>::SCHEMA,
    <InitialDpArg<'_>>::SCHEMA,
    <InitiateCallAttemptArg<'_>>::SCHEMA,
    <ManageTriggerDataArg<'_>>::SCHEMA,
    <ManageTriggerDataResultArg<'_>>::SCHEMA,
    <MergeCallSegmentsArg<'_>>::SCHEMA,
    <MonitorRouteReportArg<'_>>::SCHEMA,
    <MonitorRouteRequestArg<'_>>::SCHEMA,
    <MoveCallSegmentsArg<'_>>::SCHEMA,
    <MoveLegArg<'_>>::SCHEMA,
    <OAbandonArg<'_>>::SCHEMA,
    <OAnswerArg<'_>>::SCHEMA,
    <OCalledPartyBusyArg<'_>>::SCHEMA,
    <ODisconnectArg<'_>>::SCHEMA,
    <MidCallArg<'_>>::SCHEMA,
    <ONoAnswerArg<'_>>::SCHEMA,
    <OriginationAttemptArg<'_>>::SCHEMA,
    <OriginationAttemptAuthorizedArg<'_>>::SCHEMA,
    <OSuspendedArg<'_>>::SCHEMA,
    <ReconnectArg<'_>>::SCHEMA,
    <ReleaseCallArg<'_>>::SCHEMA,
    <ReportUtsiArg<'_>>::SCHEMA,
    <RequestCurrentStatusReportArg<'_>>::SCHEMA,
    <RequestCurrentStatusReportResultArg<'_>>::SCHEMA,
    <RequestEveryStatusChangeReportArg<'_>>::SCHEMA,
    <RequestFirstStatusMatchReportArg<'_>>::SCHEMA,
    <RequestNotificationChargingEventArg<'_>>::SCHEMA,
    <RequestReportBcsmEventArg<'_>>::SCHEMA,
    <RequestReportFacilityEventArg<'_>>::SCHEMA,
    <RequestReportUtsiArg<'_>>::SCHEMA,
    <ResetTimerArg<'_>>::SCHEMA,
    <RouteSelectFailureArg<'_>>::SCHEMA,
    <SelectFacilityArg<'_>>::SCHEMA,
    <SelectRouteArg<'_>>::SCHEMA,
    <SendChargingInformationArg<'_>>::SCHEMA,
    <SendFacilityInformationArg<'_>>::SCHEMA,
    <SendStuiArg<'_>>::SCHEMA,
    <ServiceFilteringResponseArg<'_>>::SCHEMA,
    <SetServiceProfileArg<'_>>::SCHEMA,
    <SplitLegArg<'_>>::SCHEMA,
    <StatusReportArg<'_>>::SCHEMA,
    <TAnswerArg<'_>>::SCHEMA,
    <TBusyArg<'_>>::SCHEMA,
    <TDisconnectArg<'_>>::SCHEMA,
    <TermAttemptAuthorizedArg<'_>>::SCHEMA,
    <TerminationAttemptArg<'_>>::SCHEMA,
    <TNoAnswerArg<'_>>::SCHEMA,
    <TSuspendedArg<'_>>::SCHEMA,
];
