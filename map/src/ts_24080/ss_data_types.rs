//! SS-DataTypes: supplementary services between mobile station and network, TS 24.080 §4.4.2.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use crate::common_data_types::{
    AddressString, AgeOfLocationInformation, AlertingPattern, GsnAddress, IsdnAddressString,
    IsdnSubaddressString, LcsClientExternalId, LcsServiceTypeId,
};
use crate::lcs_data_types::{
    AddGeographicalInformation, AreaEventInfo, DeferredLocationEventType, ExtGeographicalInformation,
    IntervalTime, LcsClientName, LcsCodeword, LcsQos, LcsReferenceNumber, LcsRequestorId, LocationType,
    PeriodicLdrInfo, ReportingPlmnList, SequenceNumber, SupportedGadShapes, VelocityEstimate,
};
use crate::meaning::{CellOrArea, Characters, Number};
use crate::ms_data_types::{CugIndex, NotificationToMsUser};
use crate::ss_code::SsCode;
use crate::ss_data_types::{CcbsFeature, SsStatus, UssdDataCodingScheme, UssdString};
use crate::v2::ss_data_types::SsUserData;
use sigcodec_ber::{
    Ber, Lazy, Null, Rest, Schema, SeqOf, Typed, enumerated, integers, named_bits, octets, text,
};

/// `NotifySS-Arg`, §4.4.2. Argument of `notifySS`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct NotifySsArg<'a> {
    #[ber(1)]
    pub ss_code: Option<SsCode<'a>>,
    #[ber(4)]
    pub ss_status: Option<SsStatus<'a>>,
    #[ber(5)]
    pub ss_notification: Option<SsNotification<'a>>,
    #[ber(14)]
    pub call_is_waiting_indicator: Option<Null>,
    #[ber(15)]
    pub call_on_hold_indicator: Option<CallOnHoldIndicator>,
    #[ber(16)]
    pub mpty_indicator: Option<Null>,
    #[ber(17)]
    pub cug_index: Option<CugIndex>,
    #[ber(18)]
    pub clir_suppression_rejected: Option<Null>,
    #[ber(19)]
    pub ect_indicator: Option<EctIndicator<'a>>,
    #[ber(20)]
    pub name_indicator: Option<NameIndicator<'a>>,
    #[ber(21)]
    pub ccbs_feature: Option<CcbsFeature<'a>>,
    #[ber(22)]
    pub alerting_pattern: Option<AlertingPattern<'a>>,
    #[ber(23)]
    pub multicall_indicator: Option<MulticallIndicator>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `Multicall-Indicator`, §4.4.2.
    pub enum MulticallIndicator {
        NbrSnExceeded = 0 => nbrSNexceeded,
        NbrUserexceeded = 1 => nbrUserexceeded,
    }
}

/// `ForwardChargeAdviceArg`, §4.4.2. Argument of `forwardChargeAdvice`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ForwardChargeAdviceArg<'a> {
    #[ber(0)]
    pub ss_code: SsCode<'a>,
    #[ber(1)]
    pub charging_information: ChargingInformation<'a>,
    pub rest: Rest<'a>,
}

octets! {
    /// `SS-Notification`, §4.4.2.
    pub struct SsNotification(1) as Number;
}

/// `ChargingInformation`, §4.4.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ChargingInformation<'a> {
    #[ber(1)]
    pub e1: Option<E1>,
    #[ber(2)]
    pub e2: Option<E2>,
    #[ber(3)]
    pub e3: Option<E3>,
    #[ber(4)]
    pub e4: Option<E4>,
    #[ber(5)]
    pub e5: Option<E5>,
    #[ber(6)]
    pub e6: Option<E6>,
    #[ber(7)]
    pub e7: Option<E7>,
    pub rest: Rest<'a>,
}

integers! {
    /// `E1`, §4.4.2.
    pub struct E1(0..=8191);
    /// `E2`, §4.4.2.
    pub struct E2(0..=8191);
    /// `E3`, §4.4.2.
    pub struct E3(0..=8191);
    /// `E4`, §4.4.2.
    pub struct E4(0..=8191);
    /// `E5`, §4.4.2.
    pub struct E5(0..=8191);
    /// `E6`, §4.4.2.
    pub struct E6(0..=8191);
    /// `E7`, §4.4.2.
    pub struct E7(0..=8191);
}

enumerated! {
    /// `CallOnHold-Indicator`, §4.4.2.
    pub enum CallOnHoldIndicator {
        CallRetrieved = 0 => callRetrieved,
        CallOnHold = 1 => callOnHold,
    }
}

/// `ForwardCUG-InfoArg`, §4.4.2. Argument of `forwardCUG-Info`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ForwardCugInfoArg<'a> {
    #[ber(0)]
    pub cug_index: Option<CugIndex>,
    #[ber(1, suppressPrefCUG)]
    pub suppress_pref_cug: Option<Null>,
    #[ber(2, suppressOA)]
    pub suppress_oa: Option<Null>,
    pub rest: Rest<'a>,
}

/// `ECT-Indicator`, §4.4.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct EctIndicator<'a> {
    #[ber(0)]
    pub ect_call_state: EctCallState,
    #[ber(1)]
    pub rdn: Option<Rdn<'a>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `ECT-CallState`, §4.4.2.
    pub enum EctCallState {
        Alerting = 0 => alerting,
        Active = 1 => active,
    }
}

/// `NameIndicator`, §4.4.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct NameIndicator<'a> {
    #[ber(0)]
    pub calling_name: Option<Name<'a>>,
    pub rest: Rest<'a>,
}

/// `Name`, §4.4.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum Name<'a> {
    #[ber(0)]
    NamePresentationAllowed(NameSet<'a>),
    #[ber(1)]
    PresentationRestricted(Null),
    #[ber(2)]
    NameUnavailable(Null),
    #[ber(3)]
    NamePresentationRestricted(NameSet<'a>),
}

/// `NameSet`, §4.4.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct NameSet<'a> {
    #[ber(0)]
    pub data_coding_scheme: UssdDataCodingScheme<'a>,
    #[ber(1)]
    pub length_in_characters: i64,
    #[ber(2)]
    pub name_string: UssdString<'a>,
    pub rest: Rest<'a>,
}

/// `RDN`, §4.4.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum Rdn<'a> {
    #[ber(0)]
    PresentationAllowedAddress(RemotePartyNumber<'a>),
    #[ber(1)]
    PresentationRestricted(Null),
    #[ber(2)]
    NumberNotAvailableDueToInterworking(Null),
    #[ber(3)]
    PresentationRestrictedAddress(RemotePartyNumber<'a>),
}

/// `RemotePartyNumber`, §4.4.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RemotePartyNumber<'a> {
    #[ber(0, PARTY_NUMBER)]
    pub party_number: IsdnAddressString<'a>,
    #[ber(1)]
    pub party_number_subaddress: Option<IsdnSubaddressString<'a>>,
    pub rest: Rest<'a>,
}

/// `AccessRegisterCCEntryArg`, §4.4.2. Argument of `accessRegisterCCEntry`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AccessRegisterCcEntryArg<'a> {
    pub rest: Rest<'a>,
}

/// `CallDeflectionArg`, §4.4.2. Argument of `callDeflection`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CallDeflectionArg<'a> {
    #[ber(0, FORWARDING_NUMBER)]
    pub deflected_to_number: AddressString<'a>,
    #[ber(1)]
    pub deflected_to_subaddress: Option<IsdnSubaddressString<'a>>,
    pub rest: Rest<'a>,
}

/// `UserUserServiceArg`, §4.4.2. Argument of `userUserService`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct UserUserServiceArg<'a> {
    #[ber(0, uUSService)]
    pub u_us_service: UusService,
    #[ber(1, uUSRequired)]
    pub u_us_required: bool,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `UUS-Service`, §4.4.2.
    pub struct UusService(..) {
        U_US_1 = 1 => uUS1,
        U_US_2 = 2 => uUS2,
        U_US_3 = 3 => uUS3,
    }
}

/// `LocationNotificationArg`, §4.4.2. Argument of `lcs-LocationNotification`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LocationNotificationArg<'a> {
    #[ber(0)]
    pub notification_type: NotificationToMsUser,
    #[ber(1)]
    pub location_type: LocationType<'a>,
    #[ber(2, lcsClientExternalID)]
    pub lcs_client_external_id: Option<LcsClientExternalId<'a>>,
    #[ber(3)]
    pub lcs_client_name: Option<LcsClientName<'a>>,
    #[ber(4, lcsRequestorID)]
    pub lcs_requestor_id: Option<LcsRequestorId<'a>>,
    #[ber(5)]
    pub lcs_codeword: Option<Lazy<'a, LcsCodeword<'a>>>,
    #[ber(6, lcsServiceTypeID)]
    pub lcs_service_type_id: Option<LcsServiceTypeId>,
    #[ber(7)]
    pub deferred_location_ext: Option<DeferredLocationExt<'a>>,
    pub rest: Rest<'a>,
}

named_bits! {
    /// `DeferredLocationExt`, §4.4.2.
    pub struct DeferredLocationExt(1..=16) {
        MOTION_EVENT = 0 => motionEvent,
    }
}

/// `LocationNotificationRes`, §4.4.2. Result of `lcs-LocationNotification`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LocationNotificationRes<'a> {
    #[ber(0)]
    pub verification_response: Option<VerificationResponse>,
    #[ber(1)]
    pub location_privacy_indication: Option<LcsLocationPrivacyIndication>,
    #[ber(2)]
    pub valid_time_period: Option<LcsValidTimePeriod<'a>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `VerificationResponse`, §4.4.2.
    pub struct VerificationResponse(..) {
        PERMISSION_DENIED = 0 => permissionDenied,
        PERMISSION_GRANTED = 1 => permissionGranted,
    }
}

/// `LCS-MOLRArg`, §4.4.2. Argument of `lcs-MOLR`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LcsMolrArg<'a> {
    #[ber(0)]
    pub molr_type: MolrType,
    #[ber(1)]
    pub location_method: Option<LocationMethod>,
    #[ber(2)]
    pub lcs_qo_s: Option<Lazy<'a, LcsQos<'a>>>,
    #[ber(3, lcsClientExternalID)]
    pub lcs_client_external_id: Option<LcsClientExternalId<'a>>,
    #[ber(4, NODE_NUMBER)]
    pub mlc_number: Option<IsdnAddressString<'a>>,
    #[ber(5)]
    pub gps_assistance_data: Option<GpsAssistanceData<'a>>,
    #[ber(6, supportedGADShapes)]
    pub supported_gad_shapes: Option<SupportedGadShapes<'a>>,
    #[ber(7, lcsServiceTypeID)]
    pub lcs_service_type_id: Option<LcsServiceTypeId>,
    #[ber(8)]
    pub age_of_location_info: Option<AgeOfLocationInformation>,
    #[ber(9)]
    pub location_type: Option<LocationType<'a>>,
    #[ber(10)]
    pub pseudonym_indicator: Option<Null>,
    #[ber(11, hgmlcaddress)]
    pub h_gmlc_address: Option<GsnAddress<'a>>,
    #[ber(12)]
    pub location_estimate: Option<ExtGeographicalInformation<'a>>,
    #[ber(13)]
    pub velocity_estimate: Option<VelocityEstimate<'a>>,
    #[ber(14)]
    pub reference_number: Option<LcsReferenceNumber<'a>>,
    #[ber(15, periodicLDRInfo)]
    pub periodic_ldr_info: Option<Lazy<'a, PeriodicLdrInfo<'a>>>,
    #[ber(16)]
    pub location_update_request: Option<Null>,
    #[ber(17)]
    pub sequence_number: Option<SequenceNumber>,
    #[ber(18)]
    pub termination_cause: Option<TerminationCause>,
    #[ber(19, molrShortCircuit)]
    pub mo_lr_short_circuit: Option<Null>,
    #[ber(20)]
    pub ganss_assistance_data: Option<GanssAssistanceData<'a>>,
    #[ber(21, multiplePositioningProtocolPDUs)]
    pub multiple_positioning_protocol_pd_us: Option<MultiplePositioningProtocolPdUs<'a>>,
    #[ber(22, varies)]
    pub location_info: Option<LocationInfo<'a>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `MOLR-Type`, §4.4.2.
    pub struct MolrType(..) {
        LOCATION_ESTIMATE = 0 => locationEstimate,
        ASSISTANCE_DATA = 1 => assistanceData,
        DE_CIPHERING_KEYS = 2 => deCipheringKeys,
        DEFERRED_MO_LR_TTTP_INITIATION = 3 => deferredMolrTTTPInitiation,
        DEFERRED_MO_LR_SELF_LOCATION_INITIATION = 4 => deferredMolrSelfLocationInitiation,
        DEFERRED_MT_LR_ORMO_LR_TTTP_LOCATION_ESTIMATE = 5 => deferredMtlrOrmolrTTTPLocationEstimate,
        DEFERRED_MT_LR_ORMO_LR_CANCELLATION = 6 => deferredMtlrOrmolrCancellation,
        PERIODIC_EVENT = 7 => periodicEvent,
        ENTERING_AREA_EVENT = 8 => enteringAreaEvent,
        LEAVING_AREA_EVENT = 9 => leavingAreaEvent,
        BEING_INSIDE_AREA_EVENT = 10 => beingInsideAreaEvent,
        MOTION_EVENT = 11 => motionEvent,
        MAXIMUM_INTERVAL_EXPIRATION_EVENT = 12 => maximumIntervalExpirationEvent,
    }
    /// `LocationMethod`, §4.4.2.
    pub struct LocationMethod(..) {
        MS_BASED_EOTD = 0 => msBasedEOTD,
        MS_ASSISTED_EOTD = 1 => msAssistedEOTD,
        ASSISTED_GPS = 2 => assistedGPS,
        MS_BASED_OTDOA = 3 => msBasedOTDOA,
        ASSISTED_GANSS = 4 => assistedGANSS,
        ASSISTED_GP_SAND_GANSS = 5 => assistedGPSandGANSS,
    }
}

octets! {
    /// `GPSAssistanceData`, §4.4.2.
    pub struct GpsAssistanceData(1..=38);
    /// `GANSSAssistanceData`, §4.4.2.
    pub struct GanssAssistanceData(1..=40);
}

enumerated! {
    /// `TerminationCause`, §4.4.2.
    pub struct TerminationCause(..) {
        SUBSCRIBER_TERMINATION = 0 => subscriberTermination,
        U_ET_ERMINATION = 1 => uETermination,
        NORMAL_TERMINATION = 2 => normalTermination,
        NETWORK_TERMINATION = 3 => networkTermination,
    }
}

/// `MultiplePositioningProtocolPDUs`, §4.4.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=3))]
pub struct MultiplePositioningProtocolPdUs<'a>(pub SeqOf<'a, PositioningProtocolPdu<'a>>);

octets! {
    /// `PositioningProtocolPDU`, §4.4.2.
    pub struct PositioningProtocolPdu(..);
}

/// `LCS-MOLRRes`, §4.4.2. Result of `lcs-MOLR`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LcsMolrRes<'a> {
    #[ber(0)]
    pub location_estimate: Option<ExtGeographicalInformation<'a>>,
    #[ber(1)]
    pub deciphering_keys: Option<DecipheringKeys<'a>>,
    #[ber(2)]
    pub add_location_estimate: Option<AddGeographicalInformation<'a>>,
    #[ber(3)]
    pub velocity_estimate: Option<VelocityEstimate<'a>>,
    #[ber(4)]
    pub reference_number: Option<LcsReferenceNumber<'a>>,
    #[ber(5, hgmlcaddress)]
    pub h_gmlc_address: Option<GsnAddress<'a>>,
    #[ber(6, molrShortCircuit)]
    pub mo_lr_short_circuit: Option<Null>,
    #[ber(7, reportingPLMNList)]
    pub reporting_plmn_list: Option<Lazy<'a, ReportingPlmnList<'a>>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `DecipheringKeys`, §4.4.2.
    pub struct DecipheringKeys(15);
}

/// `LCS-AreaEventRequestArg`, §4.4.2. Argument of `lcs-AreaEventRequest`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LcsAreaEventRequestArg<'a> {
    #[ber(0)]
    pub reference_number: LcsReferenceNumber<'a>,
    #[ber(1, hgmlcaddress)]
    pub h_gmlc_address: GsnAddress<'a>,
    #[ber(3)]
    pub deferred_location_event_type: DeferredLocationEventType<'a>,
    #[ber(4)]
    pub area_event_info: AreaEventInfo<'a>,
    pub rest: Rest<'a>,
}

/// `LCS-AreaEventReportArg`, §4.4.2. Argument of `lcs-AreaEventReport`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LcsAreaEventReportArg<'a> {
    #[ber(0)]
    pub reference_number: LcsReferenceNumber<'a>,
    #[ber(1, hgmlcaddress)]
    pub h_gmlc_address: GsnAddress<'a>,
    pub rest: Rest<'a>,
}

/// `LCS-AreaEventCancellationArg`, §4.4.2. Argument of `lcs-AreaEventCancellation`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LcsAreaEventCancellationArg<'a> {
    #[ber(0)]
    pub reference_number: LcsReferenceNumber<'a>,
    #[ber(1, hgmlcaddress)]
    pub h_gmlc_address: GsnAddress<'a>,
    pub rest: Rest<'a>,
}

/// `LCS-PeriodicLocationRequestArg`, §4.4.2. Argument of `lcs-PeriodicLocationRequest`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LcsPeriodicLocationRequestArg<'a> {
    #[ber(0)]
    pub reference_number: LcsReferenceNumber<'a>,
    #[ber(1, periodicLDRInfo)]
    pub periodic_ldr_info: PeriodicLdrInfo<'a>,
    #[ber(2, lcsClientExternalID)]
    pub lcs_client_external_id: LcsClientExternalId<'a>,
    #[ber(3)]
    pub qo_s: Option<Lazy<'a, LcsQos<'a>>>,
    #[ber(4, hgmlcaddress)]
    pub h_gmlc_address: Option<GsnAddress<'a>>,
    #[ber(5, molrShortCircuit)]
    pub mo_lr_short_circuit: Option<Null>,
    #[ber(6, reportingPLMNList)]
    pub reporting_plmn_list: Option<Lazy<'a, ReportingPlmnList<'a>>>,
    pub rest: Rest<'a>,
}

/// `LCS-PeriodicLocationRequestRes`, §4.4.2. Result of `lcs-PeriodicLocationRequest`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LcsPeriodicLocationRequestRes<'a> {
    #[ber(0, molrShortCircuit)]
    pub mo_lr_short_circuit: Option<Null>,
    pub rest: Rest<'a>,
}

/// `LCS-LocationUpdateArg`, §4.4.2. Argument of `lcs-LocationUpdate`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LcsLocationUpdateArg<'a> {
    #[ber(0)]
    pub reference_number: Option<LcsReferenceNumber<'a>>,
    #[ber(1)]
    pub add_location_estimate: Option<AddGeographicalInformation<'a>>,
    #[ber(2)]
    pub velocity_estimate: Option<VelocityEstimate<'a>>,
    #[ber(3)]
    pub sequence_number: Option<SequenceNumber>,
    pub rest: Rest<'a>,
}

/// `LCS-LocationUpdateRes`, §4.4.2. Result of `lcs-LocationUpdate`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LcsLocationUpdateRes<'a> {
    #[ber(0)]
    pub termination_cause: Option<TerminationCause>,
    pub rest: Rest<'a>,
}

/// `LCS-PeriodicLocationCancellationArg`, §4.4.2. Argument of `lcs-PeriodicLocationCancellation`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LcsPeriodicLocationCancellationArg<'a> {
    #[ber(0)]
    pub reference_number: LcsReferenceNumber<'a>,
    #[ber(1, hgmlcaddress)]
    pub h_gmlc_address: Option<GsnAddress<'a>>,
    pub rest: Rest<'a>,
}

/// `LCS-PeriodicTriggeredInvokeArg`, §4.4.2. Argument of `lcs-PeriodicTriggeredInvoke`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LcsPeriodicTriggeredInvokeArg<'a> {
    #[ber(0)]
    pub reference_number: LcsReferenceNumber<'a>,
    #[ber(1, hgmlcaddress)]
    pub h_gmlc_address: GsnAddress<'a>,
    #[ber(2)]
    pub qo_s: Option<Lazy<'a, LcsQos<'a>>>,
    #[ber(3, reportingPLMNList)]
    pub reporting_plmn_list: Option<Lazy<'a, ReportingPlmnList<'a>>>,
    #[ber(4)]
    pub periodic_location: Option<PeriodicLocation<'a>>,
    #[ber(5)]
    pub area_event_reporting: Option<AreaEventReporting<'a>>,
    #[ber(6)]
    pub motion_event_reporting: Option<MotionEventReporting<'a>>,
    #[ber(7)]
    pub reference_number_ext: Option<LcsReferenceNumberExt<'a>>,
    #[ber(8, hgmlccallBackUri)]
    pub h_gmlc_call_back_uri: Option<CallBackUri<'a>>,
    #[ber(9, supportedGADShapes)]
    pub supported_gad_shapes: Option<SupportedGadShapes<'a>>,
    #[ber(10)]
    pub deferred_routing_identifier: Option<&'a [u8]>,
    #[ber(11)]
    pub reporting_access_types: Option<ReportingAccessTypes<'a>>,
    #[ber(12, multiplePositioningProtocolPDUs)]
    pub multiple_positioning_protocol_pd_us: Option<MultiplePositioningProtocolPdUs<'a>>,
    #[ber(13, controlPlaneCIoT5GSOptimisation)]
    pub control_plane_ci_o_t_5_gs_optimisation: Option<ControlPlaneCiOT5GsOptimisation<'a>>,
    pub rest: Rest<'a>,
}

/// `PeriodicLocation`, §4.4.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct PeriodicLocation<'a> {
    #[ber(0, periodicLDRInfo)]
    pub periodic_ldr_info: PeriodicLdrInfo<'a>,
    pub rest: Rest<'a>,
}

/// `AreaEventReporting`, §4.4.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AreaEventReporting<'a> {
    #[ber(0)]
    pub deferred_location_event_type: DeferredLocationEventType<'a>,
    #[ber(1)]
    pub area_list: AreaList<'a>,
    #[ber(2)]
    pub occurrence_info: Option<OccurrenceInfo>,
    #[ber(3)]
    pub interval_time: Option<IntervalTime>,
    #[ber(4)]
    pub maximum_interval: Option<MaximumInterval>,
    #[ber(5)]
    pub sampling_interval: Option<SamplingInterval>,
    #[ber(6)]
    pub duration: Option<Duration>,
    #[ber(7, varies)]
    pub location_info: Option<LocationInfo<'a>>,
    pub rest: Rest<'a>,
}

/// `AreaList`, §4.4.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=250))]
pub struct AreaList<'a>(pub SeqOf<'a, Area<'a>>);

/// `Area`, §4.4.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct Area<'a> {
    #[ber(0)]
    pub area_type: AreaType,
    #[ber(1)]
    pub area_identification: AreaIdentification<'a>,
    #[ber(2)]
    pub area_identification_ext: Option<AreaIdentificationExt<'a>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `AreaType`, §4.4.2.
    pub struct AreaType(..) {
        TRACKING_AREA = 0 => trackingArea,
        ECGI = 1 => ecgi,
        TRACKING_AREA5_GS = 2 => trackingArea5GS,
        NCGI = 3 => ncgi,
    }
}

octets! {
    /// `AreaIdentification`, §4.4.2.
    pub struct AreaIdentification(5..=7) as CellOrArea;
    /// `AreaIdentificationExt`, §4.4.2.
    pub struct AreaIdentificationExt(1) as Number;
}

enumerated! {
    /// `OccurrenceInfo`, §4.4.2.
    pub struct OccurrenceInfo(..) {
        ONE_TIME_EVENT = 0 => oneTimeEvent,
        MULTIPLE_TIME_EVENT = 1 => multipleTimeEvent,
    }
}

integers! {
    /// `MaximumInterval`, §4.4.2.
    pub struct MaximumInterval(1..=86400);
    /// `SamplingInterval`, §4.4.2.
    pub struct SamplingInterval(1..=3600);
    /// `Duration`, §4.4.2.
    pub struct Duration(1..=8640000);
}

named_bits! {
    /// `LocationInfo`, §4.4.2.
    pub struct LocationInfo(1..=32) {
        LOCATION_ESTIMATE = 0 => locationEstimate,
    }
}

/// `MotionEventReporting`, §4.4.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MotionEventReporting<'a> {
    #[ber(0)]
    pub linear_distance: LinearDistance,
    #[ber(1)]
    pub occurrence_info: Option<OccurrenceInfo>,
    #[ber(2)]
    pub interval_time: Option<IntervalTime>,
    #[ber(3)]
    pub maximum_interval: Option<MaximumInterval>,
    #[ber(4)]
    pub sampling_interval: Option<SamplingInterval>,
    #[ber(5)]
    pub duration: Option<Duration>,
    #[ber(6, varies)]
    pub location_info: Option<LocationInfo<'a>>,
    pub rest: Rest<'a>,
}

integers! {
    /// `LinearDistance`, §4.4.2.
    pub struct LinearDistance(1..=10000);
}

octets! {
    /// `LCS-ReferenceNumberExt`, §4.4.2.
    pub struct LcsReferenceNumberExt(1..=255);
}

named_bits! {
    /// `ReportingAccessTypes`, §4.4.2.
    pub struct ReportingAccessTypes(1..=16) {
        N_R = 0 => nR,
        E_UTRA_CONNECTED_TO5_GC = 1 => eUTRAConnectedTo5GC,
        NON3_GPP_CONNECTED_TO5_GC = 2 => non3GPPConnectedTo5GC,
    }
}

/// `LCS-PeriodicTriggeredInvokeRes`, §4.4.2. Result of `lcs-PeriodicTriggeredInvoke`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LcsPeriodicTriggeredInvokeRes<'a> {
    pub rest: Rest<'a>,
}

/// `LCS-EventReportArg`, §4.4.2. Argument of `lcs-EventReport`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LcsEventReportArg<'a> {
    #[ber(0)]
    pub event_type: EventType,
    #[ber(1)]
    pub reference_number_ext: LcsReferenceNumberExt<'a>,
    #[ber(2, hgmlccallBackUri)]
    pub h_gmlc_call_back_uri: CallBackUri<'a>,
    #[ber(3, varies)]
    pub location_info: Option<LocationInfo<'a>>,
    #[ber(4, supportedGADShapes)]
    pub supported_gad_shapes: Option<SupportedGadShapes<'a>>,
    #[ber(5)]
    pub lcs_qo_s: Option<Lazy<'a, LcsQos<'a>>>,
    #[ber(6, multiplePositioningProtocolPDUs)]
    pub multiple_positioning_protocol_pd_us: Option<MultiplePositioningProtocolPdUs<'a>>,
    #[ber(7)]
    pub termination_cause: Option<TerminationCause>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `EventType`, §4.4.2.
    pub struct EventType(..) {
        PERIODIC_EVENT = 0 => periodicEvent,
        ENTERING_AREA_EVENT = 1 => enteringAreaEvent,
        LEAVING_AREA_EVENT = 2 => leavingAreaEvent,
        BEING_INSIDE_AREA_EVENT = 3 => beingInsideAreaEvent,
        MOTION_EVENT = 4 => motionEvent,
        MAXIMUM_INTERVAL_EXPIRATION_EVENT = 5 => maximumIntervalExpirationEvent,
        LOCATION_CANCELLATION_EVENT = 6 => locationCancellationEvent,
    }
}

/// `ControlPlane-CIoT-5GS-Optimisation`, §4.4.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ControlPlaneCiOT5GsOptimisation<'a> {
    #[ber(0)]
    pub maximum_duration: Option<MaximumDuration>,
    #[ber(1)]
    pub maximum_consecutive_event_reports: Option<MaximumConsecutiveEventReports>,
    pub rest: Rest<'a>,
}

integers! {
    /// `MaximumDuration`, §4.4.2.
    pub struct MaximumDuration(1..=10080);
    /// `MaximumConsecutiveEventReports`, §4.4.2.
    pub struct MaximumConsecutiveEventReports(1..=1023);
}

/// `LCS-EventReportRes`, §4.4.2. Result of `lcs-EventReport`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LcsEventReportRes<'a> {
    #[ber(0)]
    pub deferred_routing_identifier: Option<&'a [u8]>,
    #[ber(1)]
    pub termination_cause: Option<TerminationCause>,
    pub rest: Rest<'a>,
}

/// `LCS-CancelDeferredLocationArg`, §4.4.2. Argument of `lcs-CancelDeferredLocation`, `lcs-MSCancelDeferredLocation`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LcsCancelDeferredLocationArg<'a> {
    #[ber(0)]
    pub reference_number_ext: LcsReferenceNumberExt<'a>,
    #[ber(2, hgmlccallBackUri)]
    pub h_gmlc_call_back_uri: CallBackUri<'a>,
    pub rest: Rest<'a>,
}

/// `LCS-LocationPrivacySettingArg`, §4.4.2. Argument of `lcs-LocationPrivacySetting`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LcsLocationPrivacySettingArg<'a> {
    #[ber(0)]
    pub location_privacy_indication: LcsLocationPrivacyIndication,
    #[ber(1)]
    pub valid_time_period: Option<LcsValidTimePeriod<'a>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `LCS-LocationPrivacyIndication`, §4.4.2.
    pub struct LcsLocationPrivacyIndication(..) {
        LOCATION_DISALLOWED = 0 => locationDisallowed,
        LOCATION_ALLOWED = 1 => locationAllowed,
    }
}

/// `LCS-ValidTimePeriod`, §4.4.2.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LcsValidTimePeriod<'a> {
    #[ber(0)]
    pub start_time: Option<DateTime<'a>>,
    #[ber(1)]
    pub end_time: Option<DateTime<'a>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `DateTime`, §4.4.2.
    pub struct DateTime(30) as Characters;
}

text! {
    /// A URI, UTF8String without a name in the specification.
    pub struct CallBackUri(..) UTF8_STRING;
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    <SsUserData<'_>>::SCHEMA,
    <NotifySsArg<'_>>::SCHEMA,
    MulticallIndicator::SCHEMA,
    <ForwardChargeAdviceArg<'_>>::SCHEMA,
    <SsNotification<'_>>::SCHEMA,
    <ChargingInformation<'_>>::SCHEMA,
    E1::SCHEMA,
    E2::SCHEMA,
    E3::SCHEMA,
    E4::SCHEMA,
    E5::SCHEMA,
    E6::SCHEMA,
    E7::SCHEMA,
    CallOnHoldIndicator::SCHEMA,
    <ForwardCugInfoArg<'_>>::SCHEMA,
    <EctIndicator<'_>>::SCHEMA,
    EctCallState::SCHEMA,
    <NameIndicator<'_>>::SCHEMA,
    <Name<'_>>::SCHEMA,
    <NameSet<'_>>::SCHEMA,
    <Rdn<'_>>::SCHEMA,
    <RemotePartyNumber<'_>>::SCHEMA,
    <AccessRegisterCcEntryArg<'_>>::SCHEMA,
    <CallDeflectionArg<'_>>::SCHEMA,
    <UserUserServiceArg<'_>>::SCHEMA,
    UusService::SCHEMA,
    <LocationNotificationArg<'_>>::SCHEMA,
    <DeferredLocationExt<'_>>::SCHEMA,
    <LocationNotificationRes<'_>>::SCHEMA,
    VerificationResponse::SCHEMA,
    <LcsMolrArg<'_>>::SCHEMA,
    MolrType::SCHEMA,
    LocationMethod::SCHEMA,
    <GpsAssistanceData<'_>>::SCHEMA,
    <GanssAssistanceData<'_>>::SCHEMA,
    TerminationCause::SCHEMA,
    <MultiplePositioningProtocolPdUs<'_>>::SCHEMA,
    <PositioningProtocolPdu<'_>>::SCHEMA,
    <LcsMolrRes<'_>>::SCHEMA,
    <DecipheringKeys<'_>>::SCHEMA,
    <LcsAreaEventRequestArg<'_>>::SCHEMA,
    <LcsAreaEventReportArg<'_>>::SCHEMA,
    <LcsAreaEventCancellationArg<'_>>::SCHEMA,
    <LcsPeriodicLocationRequestArg<'_>>::SCHEMA,
    <LcsPeriodicLocationRequestRes<'_>>::SCHEMA,
    <LcsLocationUpdateArg<'_>>::SCHEMA,
    <LcsLocationUpdateRes<'_>>::SCHEMA,
    <LcsPeriodicLocationCancellationArg<'_>>::SCHEMA,
    <LcsPeriodicTriggeredInvokeArg<'_>>::SCHEMA,
    <PeriodicLocation<'_>>::SCHEMA,
    <AreaEventReporting<'_>>::SCHEMA,
    <AreaList<'_>>::SCHEMA,
    <Area<'_>>::SCHEMA,
    AreaType::SCHEMA,
    <AreaIdentification<'_>>::SCHEMA,
    <AreaIdentificationExt<'_>>::SCHEMA,
    OccurrenceInfo::SCHEMA,
    MaximumInterval::SCHEMA,
    SamplingInterval::SCHEMA,
    Duration::SCHEMA,
    <LocationInfo<'_>>::SCHEMA,
    <MotionEventReporting<'_>>::SCHEMA,
    LinearDistance::SCHEMA,
    <LcsReferenceNumberExt<'_>>::SCHEMA,
    <ReportingAccessTypes<'_>>::SCHEMA,
    <LcsPeriodicTriggeredInvokeRes<'_>>::SCHEMA,
    <LcsEventReportArg<'_>>::SCHEMA,
    EventType::SCHEMA,
    <ControlPlaneCiOT5GsOptimisation<'_>>::SCHEMA,
    MaximumDuration::SCHEMA,
    MaximumConsecutiveEventReports::SCHEMA,
    <LcsEventReportRes<'_>>::SCHEMA,
    <LcsCancelDeferredLocationArg<'_>>::SCHEMA,
    <LcsLocationPrivacySettingArg<'_>>::SCHEMA,
    LcsLocationPrivacyIndication::SCHEMA,
    <LcsValidTimePeriod<'_>>::SCHEMA,
    <DateTime<'_>>::SCHEMA,
];
