//! IN-SSF-SCF-datatypes: data types of service switching, Q.1248.2.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use crate::common_data_types::{Code, Extensions, Integer4};
use crate::meaning::{
    BcdTime, CallCompletionTreatment, CallDiversionTreatment, CallIndicators, CallTransferTreatment,
    CallWaitingTreatment, CalledNumber, CallingNumber, CauseIndicators, ConferenceTreatment, GenericDigits,
    HoldTreatment, IpCapabilities, IsupGenericNumber, IsupNumber, Leg, PartyCategory, RedirectingNumber,
    Redirection, TeleserviceInformation, TransmissionMedium, UserServiceInformation,
};
use crate::scf_srf_data_types::InformationToSend;
use sigcodec_ber::{
    Ber, Lazy, Null, Oid, OpenType, Rest, Schema, SeqOf, Typed, enumerated, integers, octets, text,
};

octets! {
    /// `AALParameters`, Q.1248.2.
    pub struct AalParameters(..);
    /// `AccessCode`, Q.1248.2.
    pub struct AccessCode(..) as IsupNumber;
    /// `AChBillingChargingCharacteristics`, Q.1248.2.
    pub struct AChBillingChargingCharacteristics(..): CARRIER;
}

enumerated! {
    /// `ActionIndicator`, Q.1248.2.
    pub enum ActionIndicator {
        Activate = 1 => activate,
        Deactivate = 2 => deactivate,
        Retrieve = 3 => retrieve,
    }
    /// `ActionOnProfile`, Q.1248.2.
    pub enum ActionOnProfile {
        Activate = 0 => activate,
        Deactivate = 1 => deactivate,
    }
    /// `ActionPerformed`, Q.1248.2.
    pub enum ActionPerformed {
        Activated = 1 => activated,
        Deactivated = 2 => deactivated,
        AlreadyActive = 3 => alreadyActive,
        AlreadyInactive = 4 => alreadyInactive,
        IsActive = 5 => isActive,
        IsInactive = 6 => isInactive,
        TdPunknown = 7 => tDPunknown,
    }
}

octets! {
    /// `AdditionalATMCellRate`, Q.1248.2.
    pub struct AdditionalAtmCellRate(..);
    /// `AdditionalCallingPartyNumber`, Q.1248.2.
    pub struct AdditionalCallingPartyNumber(..) as IsupGenericNumber: CALLING_NUMBER;
    /// `AESACalledParty`, Q.1248.2.
    pub struct AesaCalledParty(..): CALLED_NUMBER;
    /// `AESACallingParty`, Q.1248.2.
    pub struct AesaCallingParty(..): CALLING_NUMBER;
    /// `AlertingPattern`, Q.1248.2.
    pub struct AlertingPattern(3);
}

/// `AlternativeIdentities`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..))]
pub struct AlternativeIdentities<'a>(pub SeqOf<'a, AlternativeIdentity<'a>>);

/// `AlternativeIdentity`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum AlternativeIdentity<'a> {
    #[ber(0)]
    Url(Url<'a>),
}

text! {
    /// `url` of `AlternativeIdentity`, Q.1248.2.
    pub struct Url(1..=512) IA5_STRING: PUBLIC_IDENTITY;
}

octets! {
    /// `AlternativeATMTrafficDescriptor`, Q.1248.2.
    pub struct AlternativeAtmTrafficDescriptor(..);
}

integers! {
    /// `ApplicationTimer`, Q.1248.2, in seconds.
    pub struct ApplicationTimer(0..=2047) in Second;
}

octets! {
    /// `AssistingSSPIPRoutingAddress`, Q.1248.2.
    pub struct AssistingSspIpRoutingAddress(..) as IsupGenericNumber: NODE_NUMBER;
    /// `ATMCellRate`, Q.1248.2.
    pub struct AtmCellRate(..);
    /// `BackwardGVNS`, Q.1248.2.
    pub struct BackwardGvns(..);
}

/// `BackwardServiceInteractionInd`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct BackwardServiceInteractionInd<'a> {
    #[ber(1)]
    pub conference_treatment_indicator: Option<ConferenceTreatmentIndicator<'a>>,
    #[ber(2)]
    pub call_completion_treatment_indicator: Option<CallCompletionTreatmentIndicator<'a>>,
    #[ber(3)]
    pub hold_treatment_indicator: Option<HoldTreatmentIndicator<'a>>,
    #[ber(4)]
    pub ect_treatment_indicator: Option<EctTreatmentIndicator<'a>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `conferenceTreatmentIndicator` of `BackwardServiceInteractionInd`, Q.1248.2.
    pub struct ConferenceTreatmentIndicator(1) as ConferenceTreatment;
    /// `callCompletionTreatmentIndicator` of `BackwardServiceInteractionInd`, Q.1248.2.
    pub struct CallCompletionTreatmentIndicator(1) as CallCompletionTreatment;
    /// `holdTreatmentIndicator` of `BackwardServiceInteractionInd`, Q.1248.2.
    pub struct HoldTreatmentIndicator(1) as HoldTreatment;
    /// `ectTreatmentIndicator` of `BackwardServiceInteractionInd`, Q.1248.2.
    pub struct EctTreatmentIndicator(1) as CallTransferTreatment;
}

/// `BasicGapCriteria`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum BasicGapCriteria<'a> {
    #[ber(0, CALLED_NUMBER)]
    CalledAddressValue(AddressValue<'a>),
    #[ber(2)]
    GapOnService(GapOnService<'a>),
    #[ber(3)]
    GapAllInTraffic(Null),
    #[ber(29)]
    CalledAddressAndService(CalledAddressAndService<'a>),
    #[ber(30)]
    CallingAddressAndService(CallingAddressAndService<'a>),
}

/// `calledAddressAndService` of `BasicGapCriteria`, Q.1248.2.
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

/// `callingAddressAndService` of `BasicGapCriteria`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CallingAddressAndService<'a> {
    #[ber(0, CALLING_NUMBER)]
    pub calling_address_value: AddressValue<'a>,
    #[ber(1)]
    pub service_key: ServiceKey,
    #[ber(2)]
    pub location_number: Option<LocationNumber<'a>>,
    pub rest: Rest<'a>,
}

/// `BCSMEvent`, Q.1248.2.
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

/// `BearerCapability`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum BearerCapability<'a> {
    #[ber(0)]
    BearerCap(BearerCap<'a>),
    #[ber(1)]
    Tmr(Tmr<'a>),
    #[ber(2)]
    BroadbandBearerCap(BroadbandBearerCap<'a>),
}

octets! {
    /// `bearerCap` of `BearerCapability`, Q.1248.2.
    pub struct BearerCap(2..) as UserServiceInformation;
    /// `tmr` of `BearerCapability`, Q.1248.2.
    pub struct Tmr(1) as TransmissionMedium;
    /// `broadbandBearerCap` of `BearerCapability`, Q.1248.2.
    pub struct BroadbandBearerCap(..);
}

/// `BISDNParameters`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct BisdnParameters<'a> {
    #[ber(0, aALParameters)]
    pub aal_parameters: Option<AalParameters<'a>>,
    #[ber(1, additionalATMCellRate)]
    pub additional_atm_cell_rate: Option<AdditionalAtmCellRate<'a>>,
    #[ber(2, aESACalledParty)]
    pub aesa_called_party: Option<AesaCalledParty<'a>>,
    #[ber(3, aESACallingParty)]
    pub aesa_calling_party: Option<AesaCallingParty<'a>>,
    #[ber(4, alternativeATMTrafficDescriptor)]
    pub alternative_atm_traffic_descriptor: Option<AlternativeAtmTrafficDescriptor<'a>>,
    #[ber(5, aTMCellRate)]
    pub atm_cell_rate: Option<AtmCellRate<'a>>,
    #[ber(6, cDVTDescriptor)]
    pub cdvt_descriptor: Option<CdvtDescriptor<'a>>,
    #[ber(7)]
    pub cumulative_transit_delay: Option<CumulativeTransitDelay<'a>>,
    #[ber(8)]
    pub end_to_end_transit_delay: Option<EndToEndTransitDelay<'a>>,
    #[ber(9, minAcceptableATMTrafficDescriptor)]
    pub min_acceptable_atm_traffic_descriptor: Option<MinAcceptableAtmTrafficDescriptor<'a>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `BothwayThroughConnectionInd`, Q.1248.2.
    pub enum BothwayThroughConnectionInd {
        BothwayPathRequired = 0 => bothwayPathRequired,
        BothwayPathNotRequired = 1 => bothwayPathNotRequired,
    }
}

octets! {
    /// `CalledDirectoryNumber`, Q.1248.2.
    pub struct CalledDirectoryNumber(..) as CalledNumber: CALLED_NUMBER;
    /// `CalledPartyBusinessGroupID`, Q.1248.2.
    pub struct CalledPartyBusinessGroupId(..);
    /// `CalledPartyNumber`, Q.1248.2.
    pub struct CalledPartyNumber(..) as CalledNumber: CALLED_NUMBER;
    /// `CalledPartySubaddress`, Q.1248.2.
    pub struct CalledPartySubaddress(..): SUBADDRESS;
    /// `CDVTDescriptor`, Q.1248.2.
    pub struct CdvtDescriptor(..);
    /// `CallingGeodeticLocation`, Q.1248.2.
    pub struct CallingGeodeticLocation(..): LOCATION;
    /// `CallingPartyBusinessGroupID`, Q.1248.2.
    pub struct CallingPartyBusinessGroupId(..);
    /// `CallingPartyNumber`, Q.1248.2.
    pub struct CallingPartyNumber(..) as CallingNumber: CALLING_NUMBER;
    /// `CallingPartySubaddress`, Q.1248.2.
    pub struct CallingPartySubaddress(..): SUBADDRESS;
    /// `CallingPartysCategory`, Q.1248.2.
    pub struct CallingPartysCategory(1) as PartyCategory;
}

enumerated! {
    /// `CallProcessingOperation`, Q.1248.2.
    pub enum CallProcessingOperation {
        AlerTing = 1 => aLERTing,
        Setup = 5 => sETUP,
        ConNect = 7 => cONNect,
        DisConnect = 69 => dISConnect,
        ReLease = 77 => rELease,
        ReLeaseComPlete = 90 => rELeaseCOMPlete,
        FaCility = 98 => fACility,
    }
}

octets! {
    /// `CallReference`, Q.1248.2.
    pub struct CallReference(1..);
    /// `CallResult`, Q.1248.2.
    pub struct CallResult(..): CARRIER;
}

integers! {
    /// `CallSegmentID`, Q.1248.2.
    pub struct CallSegmentId(..);
}

octets! {
    /// `Carrier`, Q.1248.2.
    pub struct Carrier(..): NODE_NUMBER;
    /// `Cause`, Q.1248.2.
    pub struct Cause(..) as CauseIndicators;
}

/// `CCSS`, Q.1248.2.
pub type Ccss = bool;

enumerated! {
    /// `CGEncountered`, Q.1248.2.
    pub enum CgEncountered {
        NoCgEncountered = 0 => noCGencountered,
        ManualCgEncountered = 1 => manualCGencountered,
        ScpOverload = 2 => sCPOverload,
    }
}

octets! {
    /// `ChargeNumber`, Q.1248.2.
    pub struct ChargeNumber(..) as IsupNumber: CALLING_NUMBER;
}

/// `ChargingEvent`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChargingEvent<'a> {
    #[ber(0)]
    pub event_type_charging: EventTypeCharging<'a>,
    #[ber(1)]
    pub monitor_mode: MonitorMode,
    #[ber(2, legID)]
    pub leg_id: Option<LegId<'a>>,
}

octets! {
    /// `CNInfo`, Q.1248.2.
    pub struct CnInfo(1..);
}

/// A value with the name of its syntax, X.680 §36: kept as it came.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible, CARRIER)]
#[non_exhaustive]
pub struct EmbeddedPdv<'a> {
    pub rest: Rest<'a>,
}

/// `Component`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum Component<'a> {
    #[ber(0)]
    ComponentInfo(ComponentInfo<'a>),
    #[ber(1)]
    RelayedComponent(EmbeddedPdv<'a>),
}

octets! {
    /// `componentInfo` of `Component`, Q.1248.2.
    pub struct ComponentInfo(1..=118): CARRIER;
}

integers! {
    /// `ComponentCorrelationID`, Q.1248.2.
    pub struct ComponentCorrelationId(..);
}

enumerated! {
    /// `ComponentType`, Q.1248.2.
    pub enum ComponentType {
        Any = 0 => any,
        Invoke = 1 => invoke,
        RResult = 2 => rResult,
        RError = 3 => rError,
        RReject = 4 => rReject,
    }
}

/// `CompoundCriteria`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompoundCriteria<'a> {
    #[ber(0)]
    pub basic_gap_criteria: BasicGapCriteria<'a>,
    #[ber(1, scfID)]
    pub scf_id: Option<ScfId<'a>>,
}

enumerated! {
    /// `ConnectedNumberTreatmentInd`, Q.1248.2.
    pub enum ConnectedNumberTreatmentInd {
        NoInImpact = 0 => noINImpact,
        PresentationRestricted = 1 => presentationRestricted,
        PresentCalledInNumber = 2 => presentCalledINNumber,
        PresentCalledInNumberRestricted = 3 => presentCalledINNumberRestricted,
    }
}

octets! {
    /// `ConnectionIdentifier`, Q.1248.2.
    pub struct ConnectionIdentifier(..);
}

enumerated! {
    /// `ControlType`, Q.1248.2.
    pub enum ControlType {
        ScpOverloaded = 0 => sCPOverloaded,
        ManuallyInitiated = 1 => manuallyInitiated,
        DestinationOverload = 2 => destinationOverload,
    }
}

octets! {
    /// `CorrelationID`, Q.1248.2.
    pub struct CorrelationId(..) as GenericDigits: DIGITS;
    /// `CorrelationID` of `assistRequestInstructions`, Q.1248.2: `Digits` that are a generic number.
    pub struct CorrelationNumber(..) as IsupGenericNumber: DIGITS;
}

/// `CounterAndValue`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct CounterAndValue {
    #[ber(0, counterID)]
    pub counter_id: CounterId,
    #[ber(1)]
    pub counter_value: Integer4,
}

integers! {
    /// `CounterID`, Q.1248.2.
    pub struct CounterId(0..=9);
}

/// `CountersValue`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub struct CountersValue<'a>(pub SeqOf<'a, CounterAndValue>);

enumerated! {
    /// `CreateOrRemoveIndicator`, Q.1248.2.
    pub enum CreateOrRemoveIndicator {
        Create = 0 => create,
        Remove = 1 => remove,
    }
}

integers! {
    /// `CSAID`, Q.1248.2.
    pub struct Csaid(..);
}

octets! {
    /// `CUG-Interlock`, Q.1248.2.
    pub struct CugInterlock(4);
}

text! {
    /// `CUG-Index`, Q.1248.2.
    pub struct CugIndex(1..=4) IA5_STRING;
}

octets! {
    /// `CumulativeTransitDelay`, Q.1248.2.
    pub struct CumulativeTransitDelay(..);
}

integers! {
    /// `CutAndPaste`, Q.1248.2.
    pub struct CutAndPaste(0..=2);
}

octets! {
    /// `DateAndTime`, Q.1248.2.
    pub struct DateAndTime(6) as BcdTime;
}

/// `DefaultFaultHandling`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct DefaultFaultHandling<'a> {
    #[ber(0)]
    pub action: FaultAction,
    #[ber(1)]
    pub treatment: Option<GapTreatment<'a>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `action` of `DefaultFaultHandling`, Q.1248.2.
    pub struct FaultAction(..) {
        RESUME_CALL_PROCESSING = 0 => resumeCallProcessing,
        RELEASE_CALL = 1 => releaseCall,
    }
}

octets! {
    /// `DestinationIndex`, Q.1248.2.
    pub struct DestinationIndex(..);
}

/// `DestinationRoutingAddress`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..))]
pub struct DestinationRoutingAddress<'a>(pub SeqOf<'a, CalledPartyNumber<'a>>);

octets! {
    /// `Digits`, Q.1248.2.
    pub struct Digits(..) as GenericDigits: DIGITS;
    /// Digits of an address, Q.1248.2: `Digits` that are a generic number.
    pub struct AddressValue(..) as IsupGenericNumber: DIGITS;
    /// `calledAddressValue` of `RequestedInformationValue`, Q.1248.2: `Digits` that are a generic number.
    pub struct CalledAddress(..) as IsupGenericNumber: CALLED_NUMBER;
}

text! {
    /// `DisplayInformation`, Q.1248.2.
    pub struct DisplayInformation(..) IA5_STRING;
}

/// `DpSpecificCommonParameters`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct DpSpecificCommonParameters<'a> {
    #[ber(0)]
    pub service_address_information: ServiceAddressInformation<'a>,
    #[ber(1)]
    pub bearer_capability: Option<BearerCapability<'a>>,
    #[ber(2)]
    pub called_party_number: Option<CalledPartyNumber<'a>>,
    #[ber(3)]
    pub calling_party_number: Option<CallingPartyNumber<'a>>,
    #[ber(4)]
    pub calling_partys_category: Option<CallingPartysCategory<'a>>,
    #[ber(5, iPSSPCapabilities)]
    pub ip_ssp_capabilities: Option<IpSspCapabilities<'a>>,
    #[ber(6, iPAvailable)]
    pub ip_available: Option<IpAvailable<'a>>,
    #[ber(7, iSDNAccessRelatedInformation)]
    pub isdn_access_related_information: Option<IsdnAccessRelatedInformation<'a>>,
    #[ber(8, cGEncountered)]
    pub cg_encountered: Option<CgEncountered>,
    #[ber(9)]
    pub location_number: Option<LocationNumber<'a>>,
    #[ber(10)]
    pub service_profile_identifier: Option<ServiceProfileIdentifier<'a>>,
    #[ber(11)]
    pub terminal_type: Option<TerminalType>,
    #[ber(12)]
    pub extensions: Option<Extensions<'a>>,
    #[ber(13)]
    pub charge_number: Option<ChargeNumber<'a>>,
    #[ber(14, servingAreaID)]
    pub serving_area_id: Option<ServingAreaId<'a>>,
    #[ber(15)]
    pub service_interaction_indicators: Option<ServiceInteractionIndicators<'a>>,
    #[ber(16, iNServiceCompatibilityIndication)]
    pub in_service_compatibility_indication: Option<InServiceCompatibilityIndication<'a>>,
    #[ber(17)]
    pub service_interaction_indicators_two: Option<Lazy<'a, ServiceInteractionIndicatorsTwo<'a>>>,
    #[ber(18, uSIServiceIndicator)]
    pub usi_service_indicator: Option<UsiServiceIndicator<'a>>,
    #[ber(19, uSIInformation)]
    pub usi_information: Option<UsiInformation<'a>>,
    #[ber(20, forwardGVNS)]
    pub forward_gvns: Option<ForwardGvns<'a>>,
    #[ber(21)]
    pub created_call_segment_association: Option<Csaid>,
    #[ber(22)]
    pub ip_related_information: Option<Lazy<'a, IpRelatedInformation<'a>>>,
    pub rest: Rest<'a>,
}

/// `DpSpecificCriteria`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum DpSpecificCriteria<'a> {
    #[ber(0)]
    NumberOfDigits(NumberOfDigits),
    #[ber(1)]
    ApplicationTimer(ApplicationTimer),
    #[ber(2)]
    MidCallControlInfo(MidCallControlInfo<'a>),
    #[ber(3)]
    NumberOfDigitsTwo(NumberOfDigitsTwo),
}

/// `numberOfDigitsTwo` of `DpSpecificCriteria`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct NumberOfDigitsTwo {
    #[ber(0)]
    pub requested_number_of_digits: NumberOfDigits,
    #[ber(1)]
    pub min_number_of_digits: Option<NumberOfDigits>,
}

integers! {
    /// `Duration`, Q.1248.2, in seconds.
    pub struct Duration(-2..=86400) in Second;
}

octets! {
    /// `EndToEndTransitDelay`, Q.1248.2.
    pub struct EndToEndTransitDelay(..);
}

/// `Entry`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum Entry<'a> {
    #[ber(0)]
    Agreements(Oid<'a>),
    #[ber(1)]
    NetworkSpecific(Integer4),
}

/// `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum EventSpecificInformationBcsm<'a> {
    #[ber(0)]
    CollectedInfoSpecificInfo(CollectedInfoSpecificInfo<'a>),
    #[ber(1)]
    AnalysedInfoSpecificInfo(AnalysedInfoSpecificInfo<'a>),
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
    #[ber(14)]
    OSuspend(OSuspend<'a>),
    #[ber(15)]
    TSuspend(TSuspend<'a>),
    #[ber(16)]
    OrigAttemptAuthorized(OrigAttemptAuthorizedInfo<'a>),
    #[ber(17)]
    OReAnswer(OReAnswer<'a>),
    #[ber(18)]
    TReAnswer(TReAnswer<'a>),
    #[ber(19)]
    FacilitySelectedAndAvailable(FacilitySelectedAndAvailableInfo<'a>),
    #[ber(20)]
    CallAccepted(CallAccepted<'a>),
    #[ber(21)]
    OAbandon(OAbandonInfo<'a>),
    #[ber(22)]
    TAbandon(TAbandonInfo<'a>),
    #[ber(23)]
    AuthorizeRouteFailure(AuthorizeRouteFailure<'a>),
    #[ber(24)]
    TerminationAttemptAuthorized(TerminationAttemptAuthorized<'a>),
    #[ber(25)]
    OriginationAttemptDenied(OriginationAttemptDenied<'a>),
    #[ber(26)]
    TerminationAttemptDenied(TerminationAttemptDenied<'a>),
    #[ber(40)]
    OModifyRequestSpecificInfo(OModifyRequestSpecificInfo<'a>),
    #[ber(41)]
    OModifyResultSpecificInfo(OModifyResultSpecificInfo<'a>),
    #[ber(42)]
    TModifyRequestSpecificInfo(TModifyRequestSpecificInfo<'a>),
    #[ber(43)]
    TModifyResultSpecificInfo(TModifyResultSpecificInfo<'a>),
}

/// `collectedInfoSpecificInfo` of `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CollectedInfoSpecificInfo<'a> {
    #[ber(0)]
    pub called_partynumber: CalledPartyNumber<'a>,
    pub rest: Rest<'a>,
}

/// `analysedInfoSpecificInfo` of `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AnalysedInfoSpecificInfo<'a> {
    #[ber(0)]
    pub called_partynumber: CalledPartyNumber<'a>,
    pub rest: Rest<'a>,
}

/// `routeSelectFailureSpecificInfo` of `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RouteSelectFailureSpecificInfo<'a> {
    #[ber(0)]
    pub failure_cause: Option<Cause<'a>>,
    pub rest: Rest<'a>,
}

/// `oCalledPartyBusySpecificInfo` of `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OCalledPartyBusySpecificInfo<'a> {
    #[ber(0)]
    pub busy_cause: Option<Cause<'a>>,
    pub rest: Rest<'a>,
}

/// `oNoAnswerSpecificInfo` of `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ONoAnswerSpecificInfo<'a> {
    #[ber(0)]
    pub cause: Option<Cause<'a>>,
    pub rest: Rest<'a>,
}

/// `oAnswerSpecificInfo` of `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OAnswerSpecificInfo<'a> {
    #[ber(0, backwardGVNS)]
    pub backward_gvns: Option<BackwardGvns<'a>>,
    pub rest: Rest<'a>,
}

/// `oMidCallSpecificInfo` of `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OMidCallSpecificInfo<'a> {
    #[ber(0)]
    pub connect_time: Option<Integer4>,
    #[ber(1)]
    pub o_mid_call_info: Option<MidCallInfo<'a>>,
    pub rest: Rest<'a>,
}

/// `oDisconnectSpecificInfo` of `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ODisconnectSpecificInfo<'a> {
    #[ber(0)]
    pub release_cause: Option<Cause<'a>>,
    #[ber(1)]
    pub connect_time: Option<Integer4>,
    pub rest: Rest<'a>,
}

/// `tBusySpecificInfo` of `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TBusySpecificInfo<'a> {
    #[ber(0)]
    pub busy_cause: Option<Cause<'a>>,
    pub rest: Rest<'a>,
}

/// `tNoAnswerSpecificInfo` of `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TNoAnswerSpecificInfo<'a> {
    #[ber(0)]
    pub cause: Option<Cause<'a>>,
    pub rest: Rest<'a>,
}

/// `tAnswerSpecificInfo` of `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TAnswerSpecificInfo<'a> {
    pub rest: Rest<'a>,
}

/// `tMidCallSpecificInfo` of `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TMidCallSpecificInfo<'a> {
    #[ber(0)]
    pub connect_time: Option<Integer4>,
    #[ber(1)]
    pub t_mid_call_info: Option<MidCallInfo<'a>>,
    pub rest: Rest<'a>,
}

/// `tDisconnectSpecificInfo` of `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TDisconnectSpecificInfo<'a> {
    #[ber(0)]
    pub release_cause: Option<Cause<'a>>,
    #[ber(1)]
    pub connect_time: Option<Integer4>,
    pub rest: Rest<'a>,
}

/// `oTermSeizedSpecificInfo` of `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OTermSeizedSpecificInfo<'a> {
    pub rest: Rest<'a>,
}

/// `oSuspend` of `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OSuspend<'a> {
    pub rest: Rest<'a>,
}

/// `tSuspend` of `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TSuspend<'a> {
    pub rest: Rest<'a>,
}

/// `origAttemptAuthorized` of `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OrigAttemptAuthorizedInfo<'a> {
    pub rest: Rest<'a>,
}

/// `oReAnswer` of `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OReAnswer<'a> {
    pub rest: Rest<'a>,
}

/// `tReAnswer` of `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TReAnswer<'a> {
    pub rest: Rest<'a>,
}

/// `facilitySelectedAndAvailable` of `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct FacilitySelectedAndAvailableInfo<'a> {
    pub rest: Rest<'a>,
}

/// `callAccepted` of `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CallAccepted<'a> {
    pub rest: Rest<'a>,
}

/// `oAbandon` of `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OAbandonInfo<'a> {
    #[ber(0)]
    pub abandon_cause: Option<Cause<'a>>,
    pub rest: Rest<'a>,
}

/// `tAbandon` of `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TAbandonInfo<'a> {
    #[ber(0)]
    pub abandon_cause: Option<Cause<'a>>,
    pub rest: Rest<'a>,
}

/// `authorizeRouteFailure` of `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AuthorizeRouteFailure<'a> {
    #[ber(0)]
    pub authorise_route_failure_cause: Option<Cause<'a>>,
    pub rest: Rest<'a>,
}

/// `terminationAttemptAuthorized` of `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TerminationAttemptAuthorized<'a> {
    pub rest: Rest<'a>,
}

/// `originationAttemptDenied` of `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OriginationAttemptDenied<'a> {
    #[ber(0)]
    pub origination_denied_cause: Option<Cause<'a>>,
    pub rest: Rest<'a>,
}

/// `terminationAttemptDenied` of `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TerminationAttemptDenied<'a> {
    #[ber(0)]
    pub termination_denied_cause: Option<Cause<'a>>,
    pub rest: Rest<'a>,
}

/// `oModifyRequestSpecificInfo` of `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OModifyRequestSpecificInfo<'a> {
    #[ber(0, aTMCellRate)]
    pub atm_cell_rate: Option<AtmCellRate<'a>>,
    #[ber(1, additionalATMCellRate)]
    pub additional_atm_cell_rate: Option<AdditionalAtmCellRate<'a>>,
    pub rest: Rest<'a>,
}

/// `oModifyResultSpecificInfo` of `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OModifyResultSpecificInfo<'a> {
    /// DEFAULT modifyAcknowledge.
    #[ber(0)]
    pub modify_result_type: Option<ModifyResultType>,
    #[ber(1, aTMCellRate)]
    pub atm_cell_rate: Option<AtmCellRate<'a>>,
    #[ber(2, additionalATMCellRate)]
    pub additional_atm_cell_rate: Option<AdditionalAtmCellRate<'a>>,
    pub rest: Rest<'a>,
}

/// `tModifyRequestSpecificInfo` of `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TModifyRequestSpecificInfo<'a> {
    #[ber(0, aTMCellRate)]
    pub atm_cell_rate: Option<AtmCellRate<'a>>,
    #[ber(1, additionalATMCellRate)]
    pub additional_atm_cell_rate: Option<AdditionalAtmCellRate<'a>>,
    pub rest: Rest<'a>,
}

/// `tModifyResultSpecificInfo` of `EventSpecificInformationBCSM`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TModifyResultSpecificInfo<'a> {
    /// DEFAULT modifyAcknowledge.
    #[ber(0)]
    pub modify_result_type: Option<ModifyResultType>,
    #[ber(1, aTMCellRate)]
    pub atm_cell_rate: Option<AtmCellRate<'a>>,
    #[ber(2, additionalATMCellRate)]
    pub additional_atm_cell_rate: Option<AdditionalAtmCellRate<'a>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `EventSpecificInformationCharging`, Q.1248.2.
    pub struct EventSpecificInformationCharging(..): CARRIER;
}

enumerated! {
    /// `EventTypeBCSM`, Q.1248.2.
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
        O_TERM_SEIZED = 19 => oTermSeized,
        O_SUSPEND = 20 => oSuspend,
        T_SUSPEND = 21 => tSuspend,
        ORIG_ATTEMPT = 22 => origAttempt,
        TERM_ATTEMPT = 23 => termAttempt,
        O_RE_ANSWER = 24 => oReAnswer,
        T_RE_ANSWER = 25 => tReAnswer,
        FACILITY_SELECTED_AND_AVAILABLE = 26 => facilitySelectedAndAvailable,
        CALL_ACCEPTED = 27 => callAccepted,
        AUTHORIZE_ROUTE_FAILURE = 28 => authorizeRouteFailure,
        ORIGINATION_ATTEMPT_DENIED = 29 => originationAttemptDenied,
        TERMINATION_ATTEMPT_DENIED = 30 => terminationAttemptDenied,
        O_MODIFY_REQUEST = 100 => oModifyRequest,
        O_MODIFY_RESULT = 101 => oModifyResult,
        T_MODIFY_REQUEST = 102 => tModifyRequest,
        T_MODIFY_RESULT = 103 => tModifyResult,
    }
}

octets! {
    /// `EventTypeCharging`, Q.1248.2.
    pub struct EventTypeCharging(..): CARRIER;
}

/// `FacilityGroup`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum FacilityGroup<'a> {
    #[ber(0, trunkGroupID)]
    TrunkGroupId(i64),
    #[ber(1, privateFacilityID)]
    PrivateFacilityId(i64),
    #[ber(2)]
    HuntGroup(HuntGroup<'a>),
    #[ber(3)]
    RouteIndex(RouteIndex<'a>),
}

octets! {
    /// `huntGroup` of `FacilityGroup`, Q.1248.2.
    pub struct HuntGroup(..);
    /// `routeIndex` of `FacilityGroup`, Q.1248.2.
    pub struct RouteIndex(..);
}

integers! {
    /// `FacilityGroupMember`, Q.1248.2.
    pub struct FacilityGroupMember(..);
}

octets! {
    /// `FCIBillingChargingCharacteristics`, Q.1248.2.
    pub struct FciBillingChargingCharacteristics(..): CARRIER;
    /// `FeatureCode`, Q.1248.2.
    pub struct FeatureCode(..) as IsupNumber;
}

enumerated! {
    /// `FeatureRequestIndicator`, Q.1248.2.
    pub enum FeatureRequestIndicator {
        Hold = 0 => hold,
        Retrieve = 1 => retrieve,
        FeatureActivation = 2 => featureActivation,
        Spare1 = 3 => spare1,
        Sparen = 127 => sparen,
    }
}

/// `FilteredCallTreatment`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct FilteredCallTreatment<'a> {
    #[ber(0, sFBillingChargingCharacteristics)]
    pub sf_billing_charging_characteristics: SfBillingChargingCharacteristics<'a>,
    #[ber(1)]
    pub information_to_send: Option<InformationToSend<'a>>,
    #[ber(2)]
    pub maximum_number_of_counters: Option<MaximumNumberOfCounters>,
    #[ber(3)]
    pub release_cause: Option<Cause<'a>>,
    pub rest: Rest<'a>,
}

/// `FilteringCharacteristics`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum FilteringCharacteristics {
    #[ber(0)]
    Interval(FilteringInterval),
    #[ber(1)]
    NumberOfCalls(Integer4),
}

integers! {
    /// `interval` of `FilteringCharacteristics`, Q.1248.2.
    pub struct FilteringInterval(-1..=32000);
}

/// `FilteringCriteria`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum FilteringCriteria<'a> {
    #[ber(0)]
    DialledNumber(Digits<'a>),
    #[ber(1, callingLineID)]
    CallingLineId(Digits<'a>),
    #[ber(2)]
    ServiceKey(ServiceKey),
    #[ber(30)]
    AddressAndService(AddressAndService<'a>),
}

/// `addressAndService` of `FilteringCriteria`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AddressAndService<'a> {
    #[ber(0, CALLED_NUMBER)]
    pub called_address_value: AddressValue<'a>,
    #[ber(1)]
    pub service_key: ServiceKey,
    #[ber(2)]
    pub calling_address_value: Option<AddressValue<'a>>,
    #[ber(3)]
    pub location_number: Option<LocationNumber<'a>>,
    pub rest: Rest<'a>,
}

/// `FilteringTimeOut`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum FilteringTimeOut<'a> {
    #[ber(0)]
    Duration(Duration),
    #[ber(1)]
    StopTime(DateAndTime<'a>),
}

octets! {
    /// `ForwardCallIndicators`, Q.1248.2.
    pub struct ForwardCallIndicators(2) as CallIndicators;
    /// `ForwardGVNS`, Q.1248.2.
    pub struct ForwardGvns(..);
}

enumerated! {
    /// `ForwardingCondition`, Q.1248.2.
    pub enum ForwardingCondition {
        Busy = 0 => busy,
        Noanswer = 1 => noanswer,
        Any = 2 => any,
    }
}

/// `ForwardServiceInteractionInd`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ForwardServiceInteractionInd<'a> {
    #[ber(1)]
    pub conference_treatment_indicator: Option<ConferenceTreatmentIndicator<'a>>,
    #[ber(2)]
    pub call_diversion_treatment_indicator: Option<CallDiversionTreatmentIndicator<'a>>,
    #[ber(3)]
    pub call_offering_treatment_indicator: Option<CallOfferingTreatmentIndicator<'a>>,
    #[ber(5)]
    pub call_waiting_treatment_indicator: Option<CallWaitingTreatmentIndicator<'a>>,
    #[ber(6)]
    pub hold_treatment_indicator: Option<HoldTreatmentIndicator<'a>>,
    #[ber(7)]
    pub ect_treatment_indicator: Option<EctTreatmentIndicator<'a>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `callDiversionTreatmentIndicator` of `ForwardServiceInteractionInd`, Q.1248.2.
    pub struct CallDiversionTreatmentIndicator(1) as CallDiversionTreatment;
    /// `callOfferingTreatmentIndicator` of `ForwardServiceInteractionInd`, Q.1248.2.
    pub struct CallOfferingTreatmentIndicator(1);
    /// `callWaitingTreatmentIndicator` of `ForwardServiceInteractionInd`, Q.1248.2.
    pub struct CallWaitingTreatmentIndicator(1) as CallWaitingTreatment;
}

/// `GapCriteria`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum GapCriteria<'a> {
    BasicGapCriteria(BasicGapCriteria<'a>),
    CompoundCapCriteria(CompoundCriteria<'a>),
}

/// `GapOnService`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct GapOnService<'a> {
    #[ber(0)]
    pub service_key: ServiceKey,
    #[ber(1)]
    pub dp_criteria: Option<EventTypeBcsm>,
    pub rest: Rest<'a>,
}

/// `GapIndicators`, Q.1248.2.
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

/// `GapTreatment`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum GapTreatment<'a> {
    #[ber(0)]
    InformationToSend(InformationToSend<'a>),
    #[ber(1)]
    ReleaseCause(Cause<'a>),
    #[ber(2)]
    Both(InformationAndRelease<'a>),
}

/// `both` of `GapTreatment`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct InformationAndRelease<'a> {
    #[ber(0)]
    pub information_to_send: InformationToSend<'a>,
    #[ber(1)]
    pub release_cause: Cause<'a>,
    pub rest: Rest<'a>,
}

octets! {
    /// `GenericIdentifier`, Q.1248.2.
    pub struct GenericIdentifier(..);
    /// `GenericName`, Q.1248.2.
    pub struct GenericName(..);
    /// `GenericNumber`, Q.1248.2.
    pub struct GenericNumber(..) as IsupGenericNumber: PARTY_NUMBER;
}

/// `GenericNumbers`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(universal 17, size(1..))]
pub struct GenericNumbers<'a>(pub SeqOf<'a, GenericNumber<'a>>);

octets! {
    /// `GlobalCallReference`, Q.1248.2.
    pub struct GlobalCallReference(1..);
    /// `HighLayerCompatibility`, Q.1248.2.
    pub struct HighLayerCompatibility(..) as TeleserviceInformation;
    /// `HoldCause`, Q.1248.2.
    pub struct HoldCause(..);
}

/// `INprofile`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct InProfile<'a> {
    #[ber(0)]
    pub action_on_profile: ActionOnProfile,
    #[ber(1, tDPIdentifier)]
    pub tdp_identifier: TdpIdentifier<'a>,
    #[ber(2, dPName)]
    pub dp_name: Option<EventTypeBcsm>,
    #[ber(3)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `INServiceCompatibilityIndication`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..))]
pub struct InServiceCompatibilityIndication<'a>(pub SeqOf<'a, Entry<'a>>);

/// `INServiceCompatibilityResponse`, Q.1248.2.
pub type InServiceCompatibilityResponse<'a> = Entry<'a>;

integers! {
    /// `Interval`, Q.1248.2.
    pub struct Interval(-1..=60000);
}

octets! {
    /// `IPAvailable`, Q.1248.2.
    pub struct IpAvailable(..);
}

/// `IPRelatedInformation`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct IpRelatedInformation<'a> {
    #[ber(0)]
    pub alternative_called_party_ids: Option<AlternativeIdentities<'a>>,
    #[ber(1)]
    pub alternative_originating_party_ids: Option<AlternativeIdentities<'a>>,
    #[ber(2)]
    pub alternative_original_called_party_ids: Option<AlternativeIdentities<'a>>,
    #[ber(3)]
    pub alternative_redirecting_party_ids: Option<AlternativeIdentities<'a>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `IPRoutingAddress`, Q.1248.2.
    pub struct IpRoutingAddress(..) as CalledNumber: NODE_NUMBER;
    /// `IPSSPCapabilities`, Q.1248.2.
    pub struct IpSspCapabilities(..) as IpCapabilities;
    /// `ISDNAccessRelatedInformation`, Q.1248.2.
    pub struct IsdnAccessRelatedInformation(..);
}

/// `LegID`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum LegId<'a> {
    #[ber(0, sendingSideID)]
    SendingSideId(LegType<'a>),
    #[ber(1, receivingSideID)]
    ReceivingSideId(LegType<'a>),
}

octets! {
    /// `LegType`, Q.1248.2.
    pub struct LegType(1) as Leg;
    /// `LocationNumber`, Q.1248.2.
    pub struct LocationNumber(..) as IsupNumber: LOCATION_NUMBER;
}

integers! {
    /// `MaximumNumberOfCounters`, Q.1248.2.
    pub struct MaximumNumberOfCounters(..);
}

/// `MidCallControlInfo`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub struct MidCallControlInfo<'a>(pub SeqOf<'a, MidCallControlInfoItem<'a>>);

/// `MidCallControlInfoItem` of `MidCallControlInfo`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MidCallControlInfoItem<'a> {
    #[ber(0)]
    pub mid_call_info_type: MidCallInfoType<'a>,
    /// DEFAULT inMonitoringState.
    #[ber(1)]
    pub mid_call_report_type: Option<MidCallReportType>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `midCallReportType` of `MidCallControlInfo`, Q.1248.2.
    pub enum MidCallReportType {
        InMonitoringState = 0 => inMonitoringState,
        InAnyState = 1 => inAnyState,
    }
}

/// `MidCallInfo`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MidCallInfo<'a> {
    #[ber(0, iNServiceControlCode)]
    pub in_service_control_code: Digits<'a>,
    pub rest: Rest<'a>,
}

/// `MidCallInfoType`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MidCallInfoType<'a> {
    #[ber(0, iNServiceControlCodeLow)]
    pub in_service_control_code_low: Digits<'a>,
    #[ber(1, iNServiceControlCodeHigh)]
    pub in_service_control_code_high: Option<Digits<'a>>,
    pub rest: Rest<'a>,
}

/// `MiscCallInfo`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct MiscCallInfo {
    #[ber(0)]
    pub message_type: MessageType,
    #[ber(1)]
    pub dp_assignment: Option<DpAssignment>,
}

enumerated! {
    /// `messageType` of `MiscCallInfo`, Q.1248.2.
    pub enum MessageType {
        Request = 0 => request,
        Notification = 1 => notification,
    }
    /// `dpAssignment` of `MiscCallInfo`, Q.1248.2.
    pub enum DpAssignment {
        IndividualBased = 0 => individualBased,
        GroupBased = 1 => groupBased,
        SwitchBased = 2 => switchBased,
    }
}

octets! {
    /// `MinAcceptableATMTrafficDescriptor`, Q.1248.2.
    pub struct MinAcceptableAtmTrafficDescriptor(..);
}

enumerated! {
    /// `ModifyResultType`, Q.1248.2.
    pub enum ModifyResultType {
        ModifyAcknowledge = 0 => modifyAcknowledge,
        ModifyReject = 1 => modifyReject,
    }
}

/// `MonitoringCriteria`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum MonitoringCriteria {
    #[ber(0)]
    Threshold(Integer4),
    #[ber(1)]
    Interval(Interval),
}

enumerated! {
    /// `MonitorMode`, Q.1248.2.
    pub enum MonitorMode {
        Interrupted = 0 => interrupted,
        NotifyAndContinue = 1 => notifyAndContinue,
        Transparent = 2 => transparent,
    }
}

/// `MonitoringTimeOut`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum MonitoringTimeOut<'a> {
    #[ber(0)]
    Duration(Duration),
    #[ber(1)]
    StopTime(DateAndTime<'a>),
}

octets! {
    /// `NumberingPlan`, Q.1248.2.
    pub struct NumberingPlan(1);
}

integers! {
    /// `NumberOfDigits`, Q.1248.2.
    pub struct NumberOfDigits(1..=255);
}

octets! {
    /// `OriginalCalledPartyID`, Q.1248.2.
    pub struct OriginalCalledPartyId(..) as RedirectingNumber: CALLED_NUMBER;
}

/// `ProfileIdentifier`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum ProfileIdentifier<'a> {
    #[ber(0)]
    Access(CalledPartyNumber<'a>),
    #[ber(1)]
    Group(FacilityGroup<'a>),
}

octets! {
    /// `QoSParameter`, Q.1248.2.
    pub struct QosParameter(..);
    /// `Reason`, Q.1248.2.
    pub struct Reason(..);
    /// `RedirectingPartyID`, Q.1248.2.
    pub struct RedirectingPartyId(..) as RedirectingNumber: CALLING_NUMBER;
    /// `RedirectionInformation`, Q.1248.2.
    pub struct RedirectionInformation(2) as Redirection;
    /// `RedirectReason`, Q.1248.2.
    pub struct RedirectReason(1);
    /// `RegistratorIdentifier`, Q.1248.2.
    pub struct RegistratorIdentifier(..);
}

enumerated! {
    /// `ReportCondition`, Q.1248.2.
    pub enum ReportCondition {
        StatusReport = 0 => statusReport,
        TimerExpired = 1 => timerExpired,
        Canceled = 2 => canceled,
    }
}

/// `RequestedInformationList`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..))]
pub struct RequestedInformationList<'a>(pub SeqOf<'a, RequestedInformation<'a>>);

/// `RequestedInformationTypeList`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..))]
pub struct RequestedInformationTypeList<'a>(pub SeqOf<'a, RequestedInformationType>);

/// `RequestedInformation`, Q.1248.2.
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
    /// `RequestedInformationType`, Q.1248.2.
    pub enum RequestedInformationType {
        CallAttemptElapsedTime = 0 => callAttemptElapsedTime,
        CallStopTime = 1 => callStopTime,
        CallConnectedElapsedTime = 2 => callConnectedElapsedTime,
        CalledAddress = 3 => calledAddress,
        ReleaseCause = 30 => releaseCause,
    }
}

/// `RequestedInformationValue`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum RequestedInformationValue<'a> {
    #[ber(0)]
    CallAttemptElapsedTimeValue(CallAttemptElapsedTimeValue),
    #[ber(1)]
    CallStopTimeValue(DateAndTime<'a>),
    #[ber(2)]
    CallConnectedElapsedTimeValue(CallConnectedElapsedTimeValue),
    #[ber(3)]
    CalledAddressValue(CalledAddress<'a>),
    #[ber(30)]
    ReleaseCauseValue(Cause<'a>),
}

integers! {
    /// `callAttemptElapsedTimeValue` of `RequestedInformationValue`, Q.1248.2, in seconds.
    pub struct CallAttemptElapsedTimeValue(0..=255) in Second;
    /// `callConnectedElapsedTimeValue` of `RequestedInformationValue`, Q.1248.2, in tenths of a second.
    pub struct CallConnectedElapsedTimeValue(0..=2147483647) in TenthOfSecond;
}

/// `RequestedUTSI`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RequestedUtsi<'a> {
    #[ber(0, uSIServiceIndicator)]
    pub usi_service_indicator: UsiServiceIndicator<'a>,
    #[ber(1, uSImonitorMode)]
    pub us_imonitor_mode: UsiMonitorMode,
    pub rest: Rest<'a>,
}

/// `RequestedUTSIList`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub struct RequestedUtsiList<'a>(pub SeqOf<'a, RequestedUtsi<'a>>);

/// `ResourceID`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum ResourceId<'a> {
    #[ber(0, lineID)]
    LineId(Digits<'a>),
    #[ber(1, facilityGroupID)]
    FacilityGroupId(FacilityGroup<'a>),
    #[ber(2, facilityGroupMemberID)]
    FacilityGroupMemberId(i64),
    #[ber(3, trunkGroupID)]
    TrunkGroupId(i64),
}

enumerated! {
    /// `ResourceStatus`, Q.1248.2.
    pub enum ResourceStatus {
        Busy = 0 => busy,
        Idle = 1 => idle,
    }
    /// `ResponseCondition`, Q.1248.2.
    pub enum ResponseCondition {
        IntermediateResponse = 0 => intermediateResponse,
        LastResponse = 1 => lastResponse,
    }
}

/// `RouteCountersValue`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..))]
pub struct RouteCountersValue<'a>(pub SeqOf<'a, RouteCountersAndValue<'a>>);

/// `RouteCountersAndValue`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RouteCountersAndValue<'a> {
    #[ber(0)]
    pub route: Route<'a>,
    #[ber(1, counterID)]
    pub counter_id: CounterId,
    #[ber(2)]
    pub counter_value: Integer4,
    pub rest: Rest<'a>,
}

/// `RouteList`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..))]
pub struct RouteList<'a>(pub SeqOf<'a, Route<'a>>);

octets! {
    /// `Route`, Q.1248.2.
    pub struct Route(..);
    /// `RouteingNumber`, Q.1248.2.
    pub struct RouteingNumber(..): ROUTING_NUMBER;
    /// `ScfID`, Q.1248.2.
    pub struct ScfId(..): NODE_ADDRESS;
    /// `SCIBillingChargingCharacteristics`, Q.1248.2.
    pub struct SciBillingChargingCharacteristics(..): CARRIER;
    /// `SDSSinformation`, Q.1248.2.
    pub struct SdssInformation(..);
}

/// `ServiceAddressInformation`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ServiceAddressInformation<'a> {
    #[ber(0)]
    pub service_key: Option<ServiceKey>,
    #[ber(1)]
    pub misc_call_info: MiscCallInfo,
    #[ber(2)]
    pub trigger_type: Option<TriggerType>,
    pub rest: Rest<'a>,
}

octets! {
    /// `ServiceInteractionIndicators`, Q.1248.2.
    pub struct ServiceInteractionIndicators(..);
}

/// `ServiceInteractionIndicatorsTwo`, Q.1248.2.
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
    #[ber(3)]
    pub suspend_timer: Option<SuspendTimer>,
    #[ber(4)]
    pub connected_number_treatment_ind: Option<ConnectedNumberTreatmentInd>,
    #[ber(5)]
    pub suppress_call_diversion_notification: Option<bool>,
    #[ber(6)]
    pub suppress_call_transfer_notification: Option<bool>,
    #[ber(7, allowCdINNoPresentationInd)]
    pub allow_cd_in_no_presentation_ind: Option<bool>,
    /// DEFAULT true.
    #[ber(8)]
    pub user_dialogue_duration_ind: Option<bool>,
    /// DEFAULT false.
    #[ber(9)]
    pub override_line_restrictions: Option<bool>,
    /// DEFAULT false.
    #[ber(10, suppressVPNAPP)]
    pub suppress_vpnapp: Option<bool>,
    #[ber(11, calledINNumberOverriding)]
    pub called_in_number_overriding: Option<bool>,
    #[ber(12)]
    pub redirect_service_treatment_ind: Option<RedirectServiceTreatmentInd<'a>>,
    #[ber(13, nonCUGCall)]
    pub non_cug_call: Option<Null>,
    pub rest: Rest<'a>,
}

/// `redirectServiceTreatmentInd` of `ServiceInteractionIndicatorsTwo`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RedirectServiceTreatmentInd<'a> {
    #[ber(0)]
    pub redirect_reason: Option<RedirectReason<'a>>,
    pub rest: Rest<'a>,
}

integers! {
    /// `ServiceKey`, Q.1248.2.
    pub struct ServiceKey(0..=2147483647);
}

octets! {
    /// `ServiceProfileIdentifier`, Q.1248.2.
    pub struct ServiceProfileIdentifier(..);
    /// `ServingAreaID`, Q.1248.2.
    pub struct ServingAreaId(..) as IsupNumber: LOCATION;
    /// `SFBillingChargingCharacteristics`, Q.1248.2.
    pub struct SfBillingChargingCharacteristics(..): CARRIER;
}

integers! {
    /// `SuspendTimer`, Q.1248.2.
    pub struct SuspendTimer(0..=120);
}

/// `TDPIdentifier`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum TdpIdentifier<'a> {
    OneTrigger(i64),
    #[ber(1)]
    Triggers(Triggers<'a>),
}

enumerated! {
    /// `TerminalType`, Q.1248.2.
    pub enum TerminalType {
        Unknown = 0 => unknown,
        DialPulse = 1 => dialPulse,
        Dtmf = 2 => dtmf,
        Isdn = 3 => isdn,
        IsdnNoDtmf = 4 => isdnNoDtmf,
        Spare = 16 => spare,
    }
    /// `TimerID`, Q.1248.2.
    pub enum TimerId {
        Tssf = 0 => tssf,
    }
}

integers! {
    /// `TimerValue`, Q.1248.2, in seconds.
    pub struct TimerValue(0..=2147483647) in Second;
}

octets! {
    /// `TravellingClassMark`, Q.1248.2.
    pub struct TravellingClassMark(..) as IsupNumber;
}

/// `TriggerData`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TriggerData<'a> {
    #[ber(0)]
    pub trigger_id: Code<'a>,
    #[ber(1)]
    pub trigger_par: OpenType<'a>,
    pub rest: Rest<'a>,
}

/// `TriggerDataIdentifier`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TriggerDataIdentifier<'a> {
    #[ber(0, triggerID)]
    pub trigger_id: EventTypeBcsm,
    #[ber(1)]
    pub profile: ProfileIdentifier<'a>,
    #[ber(2)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `TriggerDPType`, Q.1248.2.
    pub enum TriggerDpType {
        TdpR = 0 => tdpR,
        TdpN = 1 => tdpN,
    }
}

/// `TriggerResults`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..))]
pub struct TriggerResults<'a>(pub SeqOf<'a, TriggerResult<'a>>);

/// `TriggerResult`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TriggerResult<'a> {
    #[ber(0, tDPIdentifer)]
    pub tdp_identifer: i64,
    #[ber(1)]
    pub action_performed: ActionPerformed,
    #[ber(2, dPName)]
    pub dp_name: Option<EventTypeBcsm>,
    pub rest: Rest<'a>,
}

/// `Triggers`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..))]
pub struct Triggers<'a>(pub SeqOf<'a, Trigger<'a>>);

/// `Trigger`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct Trigger<'a> {
    #[ber(0, tDPIdentifier)]
    pub tdp_identifier: i64,
    #[ber(1)]
    pub dp_name: Option<EventTypeBcsm>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `TriggerStatus`, Q.1248.2.
    pub enum TriggerStatus {
        Created = 0 => created,
        AlreadyExist = 1 => alreadyExist,
        Deleted = 2 => deleted,
        UnknownTrigger = 3 => unknownTrigger,
    }
    /// `TriggerType`, Q.1248.2.
    pub enum TriggerType {
        FeatureActivation = 0 => featureActivation,
        VerticalServiceCode = 1 => verticalServiceCode,
        CustomizedAccess = 2 => customizedAccess,
        CustomizedIntercom = 3 => customizedIntercom,
        EmergencyService = 12 => emergencyService,
        Afr = 13 => aFR,
        SharedIoTrunk = 14 => sharedIOTrunk,
        OffHookDelay = 17 => offHookDelay,
        ChannelSetupPri = 18 => channelSetupPRI,
        TNoAnswer = 25 => tNoAnswer,
        TBusy = 26 => tBusy,
        OCalledPartyBusy = 27 => oCalledPartyBusy,
        ONoAnswer = 29 => oNoAnswer,
        OriginationAttemptAuthorized = 30 => originationAttemptAuthorized,
        OAnswer = 31 => oAnswer,
        ODisconnect = 32 => oDisconnect,
        TermAttemptAuthorized = 33 => termAttemptAuthorized,
        TAnswer = 34 => tAnswer,
        TDisconnect = 35 => tDisconnect,
        OModifyRequest = 100 => oModifyRequest,
        TModifyRequest = 101 => tModifyRequest,
    }
}

octets! {
    /// `USIInformation`, Q.1248.2.
    pub struct UsiInformation(..): CARRIER;
}

enumerated! {
    /// `USIMonitorMode`, Q.1248.2.
    pub enum UsiMonitorMode {
        MonitoringActive = 0 => monitoringActive,
        MonitoringInactive = 1 => monitoringInactive,
    }
}

/// `USIServiceIndicator`, Q.1248.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum UsiServiceIndicator<'a> {
    Global(Oid<'a>),
    Local(LocalServiceIndicator<'a>),
}

octets! {
    /// `local` of `USIServiceIndicator`, Q.1248.2.
    pub struct LocalServiceIndicator(..);
}

/// `VPNIndicator`, Q.1248.2.
pub type VpnIndicator = bool;

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    <AalParameters<'_>>::SCHEMA,
    <AccessCode<'_>>::SCHEMA,
    <AChBillingChargingCharacteristics<'_>>::SCHEMA,
    ActionIndicator::SCHEMA,
    ActionOnProfile::SCHEMA,
    ActionPerformed::SCHEMA,
    <AdditionalAtmCellRate<'_>>::SCHEMA,
    <AdditionalCallingPartyNumber<'_>>::SCHEMA,
    <AesaCalledParty<'_>>::SCHEMA,
    <AesaCallingParty<'_>>::SCHEMA,
    <AlertingPattern<'_>>::SCHEMA,
    <AlternativeIdentities<'_>>::SCHEMA,
    <AlternativeIdentity<'_>>::SCHEMA,
    <AlternativeAtmTrafficDescriptor<'_>>::SCHEMA,
    ApplicationTimer::SCHEMA,
    <AssistingSspIpRoutingAddress<'_>>::SCHEMA,
    <AtmCellRate<'_>>::SCHEMA,
    <BackwardGvns<'_>>::SCHEMA,
    <BackwardServiceInteractionInd<'_>>::SCHEMA,
    <BasicGapCriteria<'_>>::SCHEMA,
    <BcsmEvent<'_>>::SCHEMA,
    <BearerCapability<'_>>::SCHEMA,
    <BisdnParameters<'_>>::SCHEMA,
    BothwayThroughConnectionInd::SCHEMA,
    <CalledDirectoryNumber<'_>>::SCHEMA,
    <CalledPartyBusinessGroupId<'_>>::SCHEMA,
    <CalledPartyNumber<'_>>::SCHEMA,
    <CalledPartySubaddress<'_>>::SCHEMA,
    <CdvtDescriptor<'_>>::SCHEMA,
    <CallingGeodeticLocation<'_>>::SCHEMA,
    <CallingPartyBusinessGroupId<'_>>::SCHEMA,
    <CallingPartyNumber<'_>>::SCHEMA,
    <CallingPartySubaddress<'_>>::SCHEMA,
    <CallingPartysCategory<'_>>::SCHEMA,
    CallProcessingOperation::SCHEMA,
    <CallReference<'_>>::SCHEMA,
    <CallResult<'_>>::SCHEMA,
    CallSegmentId::SCHEMA,
    <Carrier<'_>>::SCHEMA,
    <Cause<'_>>::SCHEMA,
    Ccss::SCHEMA,
    CgEncountered::SCHEMA,
    <ChargeNumber<'_>>::SCHEMA,
    <ChargingEvent<'_>>::SCHEMA,
    <CnInfo<'_>>::SCHEMA,
    <Component<'_>>::SCHEMA,
    ComponentCorrelationId::SCHEMA,
    ComponentType::SCHEMA,
    <CompoundCriteria<'_>>::SCHEMA,
    ConnectedNumberTreatmentInd::SCHEMA,
    <ConnectionIdentifier<'_>>::SCHEMA,
    ControlType::SCHEMA,
    <CorrelationId<'_>>::SCHEMA,
    CounterAndValue::SCHEMA,
    CounterId::SCHEMA,
    <CountersValue<'_>>::SCHEMA,
    CreateOrRemoveIndicator::SCHEMA,
    Csaid::SCHEMA,
    <CugInterlock<'_>>::SCHEMA,
    <CugIndex<'_>>::SCHEMA,
    <CumulativeTransitDelay<'_>>::SCHEMA,
    CutAndPaste::SCHEMA,
    <DateAndTime<'_>>::SCHEMA,
    <DefaultFaultHandling<'_>>::SCHEMA,
    <DestinationIndex<'_>>::SCHEMA,
    <DestinationRoutingAddress<'_>>::SCHEMA,
    <Digits<'_>>::SCHEMA,
    <DisplayInformation<'_>>::SCHEMA,
    <DpSpecificCommonParameters<'_>>::SCHEMA,
    <DpSpecificCriteria<'_>>::SCHEMA,
    Duration::SCHEMA,
    <EndToEndTransitDelay<'_>>::SCHEMA,
    <Entry<'_>>::SCHEMA,
    <EventSpecificInformationBcsm<'_>>::SCHEMA,
    <EventSpecificInformationCharging<'_>>::SCHEMA,
    EventTypeBcsm::SCHEMA,
    <EventTypeCharging<'_>>::SCHEMA,
    <FacilityGroup<'_>>::SCHEMA,
    FacilityGroupMember::SCHEMA,
    <FciBillingChargingCharacteristics<'_>>::SCHEMA,
    <FeatureCode<'_>>::SCHEMA,
    FeatureRequestIndicator::SCHEMA,
    <FilteredCallTreatment<'_>>::SCHEMA,
    FilteringCharacteristics::SCHEMA,
    <FilteringCriteria<'_>>::SCHEMA,
    <FilteringTimeOut<'_>>::SCHEMA,
    <ForwardCallIndicators<'_>>::SCHEMA,
    <ForwardGvns<'_>>::SCHEMA,
    ForwardingCondition::SCHEMA,
    <ForwardServiceInteractionInd<'_>>::SCHEMA,
    <GapCriteria<'_>>::SCHEMA,
    <GapOnService<'_>>::SCHEMA,
    <GapIndicators<'_>>::SCHEMA,
    <GapTreatment<'_>>::SCHEMA,
    <GenericIdentifier<'_>>::SCHEMA,
    <GenericName<'_>>::SCHEMA,
    <GenericNumber<'_>>::SCHEMA,
    <GenericNumbers<'_>>::SCHEMA,
    <GlobalCallReference<'_>>::SCHEMA,
    <HighLayerCompatibility<'_>>::SCHEMA,
    <HoldCause<'_>>::SCHEMA,
    <InProfile<'_>>::SCHEMA,
    <InServiceCompatibilityIndication<'_>>::SCHEMA,
    <InServiceCompatibilityResponse<'_>>::SCHEMA,
    Interval::SCHEMA,
    <IpAvailable<'_>>::SCHEMA,
    <IpRelatedInformation<'_>>::SCHEMA,
    <IpRoutingAddress<'_>>::SCHEMA,
    <IpSspCapabilities<'_>>::SCHEMA,
    <IsdnAccessRelatedInformation<'_>>::SCHEMA,
    <LegId<'_>>::SCHEMA,
    <LegType<'_>>::SCHEMA,
    <LocationNumber<'_>>::SCHEMA,
    MaximumNumberOfCounters::SCHEMA,
    <MidCallControlInfo<'_>>::SCHEMA,
    <MidCallInfo<'_>>::SCHEMA,
    <MidCallInfoType<'_>>::SCHEMA,
    MiscCallInfo::SCHEMA,
    <MinAcceptableAtmTrafficDescriptor<'_>>::SCHEMA,
    ModifyResultType::SCHEMA,
    MonitoringCriteria::SCHEMA,
    MonitorMode::SCHEMA,
    <MonitoringTimeOut<'_>>::SCHEMA,
    <NumberingPlan<'_>>::SCHEMA,
    NumberOfDigits::SCHEMA,
    <OriginalCalledPartyId<'_>>::SCHEMA,
    <ProfileIdentifier<'_>>::SCHEMA,
    <QosParameter<'_>>::SCHEMA,
    <Reason<'_>>::SCHEMA,
    <RedirectingPartyId<'_>>::SCHEMA,
    <RedirectionInformation<'_>>::SCHEMA,
    <RedirectReason<'_>>::SCHEMA,
    <RegistratorIdentifier<'_>>::SCHEMA,
    ReportCondition::SCHEMA,
    <RequestedInformationList<'_>>::SCHEMA,
    <RequestedInformationTypeList<'_>>::SCHEMA,
    <RequestedInformation<'_>>::SCHEMA,
    RequestedInformationType::SCHEMA,
    <RequestedInformationValue<'_>>::SCHEMA,
    <RequestedUtsi<'_>>::SCHEMA,
    <RequestedUtsiList<'_>>::SCHEMA,
    <ResourceId<'_>>::SCHEMA,
    ResourceStatus::SCHEMA,
    ResponseCondition::SCHEMA,
    <RouteCountersValue<'_>>::SCHEMA,
    <RouteCountersAndValue<'_>>::SCHEMA,
    <RouteList<'_>>::SCHEMA,
    <Route<'_>>::SCHEMA,
    <RouteingNumber<'_>>::SCHEMA,
    <ScfId<'_>>::SCHEMA,
    <SciBillingChargingCharacteristics<'_>>::SCHEMA,
    <SdssInformation<'_>>::SCHEMA,
    <ServiceAddressInformation<'_>>::SCHEMA,
    <ServiceInteractionIndicators<'_>>::SCHEMA,
    <ServiceInteractionIndicatorsTwo<'_>>::SCHEMA,
    ServiceKey::SCHEMA,
    <ServiceProfileIdentifier<'_>>::SCHEMA,
    <ServingAreaId<'_>>::SCHEMA,
    <SfBillingChargingCharacteristics<'_>>::SCHEMA,
    SuspendTimer::SCHEMA,
    <TdpIdentifier<'_>>::SCHEMA,
    TerminalType::SCHEMA,
    TimerId::SCHEMA,
    TimerValue::SCHEMA,
    <TravellingClassMark<'_>>::SCHEMA,
    <TriggerData<'_>>::SCHEMA,
    <TriggerDataIdentifier<'_>>::SCHEMA,
    TriggerDpType::SCHEMA,
    <TriggerResults<'_>>::SCHEMA,
    <TriggerResult<'_>>::SCHEMA,
    <Triggers<'_>>::SCHEMA,
    <Trigger<'_>>::SCHEMA,
    TriggerStatus::SCHEMA,
    TriggerType::SCHEMA,
    <UsiInformation<'_>>::SCHEMA,
    UsiMonitorMode::SCHEMA,
    <UsiServiceIndicator<'_>>::SCHEMA,
    VpnIndicator::SCHEMA,
];
