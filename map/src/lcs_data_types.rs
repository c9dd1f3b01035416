//! MAP-LCS-DataTypes: location service data types, TS 29.002 §17.7.13.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use super::common_data_types::{
    AddressString, AgeOfLocationInformation, CellGlobalIdOrServiceAreaIdOrLai, DiameterIdentity, GsnAddress,
    Imei, Imsi, IsdnAddressString, LcsClientExternalId, LcsClientInternalId, LcsServiceTypeId, Lmsi, PlmnId,
    SubscriberIdentity,
};
use super::extension_data_types::{ExtensionContainer, SlrArgExtensionContainer};
use super::ms_data_types::{Apn, SupportedLcsCapabilitySets};
use super::sm_data_types::AdditionalNumber;
use super::ss_data_types::UssdDataCodingScheme;
use crate::meaning::{
    Accuracy, AltitudeAccuracy, CellOrArea, Number, PositioningMethods, Priority, Shape, Velocity,
};
use sigcodec_ber::{Ber, Lazy, Null, Rest, Schema, SeqOf, Typed, enumerated, integers, named_bits, octets};

/// `RoutingInfoForLCS-Arg`, §17.7.13. Argument of `sendRoutingInfoForLCS`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RoutingInfoForLcsArg<'a> {
    #[ber(0, NODE_NUMBER)]
    pub mlc_number: IsdnAddressString<'a>,
    #[ber(1, targetMS)]
    pub target_ms: SubscriberIdentity<'a>,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `RoutingInfoForLCS-Res`, §17.7.13. Result of `sendRoutingInfoForLCS`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RoutingInfoForLcsRes<'a> {
    #[ber(0, targetMS)]
    pub target_ms: SubscriberIdentity<'a>,
    #[ber(1)]
    pub lcs_location_info: LcsLocationInfo<'a>,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(3)]
    pub v_gmlc_address: Option<GsnAddress<'a>>,
    #[ber(4)]
    pub h_gmlc_address: Option<GsnAddress<'a>>,
    #[ber(5)]
    pub ppr_address: Option<GsnAddress<'a>>,
    #[ber(6)]
    pub additional_v_gmlc_address: Option<GsnAddress<'a>>,
    pub rest: Rest<'a>,
}

/// `LCSLocationInfo`, §17.7.13.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LcsLocationInfo<'a> {
    #[ber(NODE_NUMBER)]
    pub network_node_number: IsdnAddressString<'a>,
    #[ber(0)]
    pub lmsi: Option<Lmsi<'a>>,
    #[ber(1)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(2)]
    pub gprs_node_indicator: Option<Null>,
    #[ber(3)]
    pub additional_number: Option<AdditionalNumber<'a>>,
    #[ber(4, supportedLCSCapabilitySets)]
    pub supported_lcs_capability_sets: Option<SupportedLcsCapabilitySets<'a>>,
    #[ber(5, additionalLCSCapabilitySets)]
    pub additional_lcs_capability_sets: Option<SupportedLcsCapabilitySets<'a>>,
    #[ber(6)]
    pub mme_name: Option<DiameterIdentity<'a>>,
    #[ber(8)]
    pub aaa_server_name: Option<DiameterIdentity<'a>>,
    #[ber(9)]
    pub sgsn_name: Option<DiameterIdentity<'a>>,
    #[ber(10)]
    pub sgsn_realm: Option<DiameterIdentity<'a>>,
    pub rest: Rest<'a>,
}

/// `ProvideSubscriberLocation-Arg`, §17.7.13. Argument of `provideSubscriberLocation`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ProvideSubscriberLocationArg<'a> {
    pub location_type: LocationType<'a>,
    #[ber(NODE_NUMBER)]
    pub mlc_number: IsdnAddressString<'a>,
    #[ber(0, lcsClientID)]
    pub lcs_client_id: Option<Lazy<'a, LcsClientId<'a>>>,
    #[ber(1)]
    pub privacy_override: Option<Null>,
    #[ber(2)]
    pub imsi: Option<Imsi<'a>>,
    #[ber(3, MSISDN)]
    pub msisdn: Option<IsdnAddressString<'a>>,
    #[ber(4)]
    pub lmsi: Option<Lmsi<'a>>,
    #[ber(5)]
    pub imei: Option<Imei<'a>>,
    #[ber(6)]
    pub lcs_priority: Option<LcsPriority<'a>>,
    #[ber(7, lcsQoS)]
    pub lcs_qos: Option<Lazy<'a, LcsQos<'a>>>,
    #[ber(8)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(9, supportedGADShapes)]
    pub supported_gad_shapes: Option<SupportedGadShapes<'a>>,
    #[ber(10)]
    pub lcs_reference_number: Option<LcsReferenceNumber<'a>>,
    #[ber(11, lcsServiceTypeID)]
    pub lcs_service_type_id: Option<LcsServiceTypeId>,
    #[ber(12)]
    pub lcs_codeword: Option<Lazy<'a, LcsCodeword<'a>>>,
    #[ber(13)]
    pub lcs_privacy_check: Option<Lazy<'a, LcsPrivacyCheck<'a>>>,
    #[ber(14)]
    pub area_event_info: Option<Lazy<'a, AreaEventInfo<'a>>>,
    #[ber(15)]
    pub h_gmlc_address: Option<GsnAddress<'a>>,
    #[ber(16)]
    pub mo_lr_short_circuit_indicator: Option<Null>,
    #[ber(17, periodicLDRInfo)]
    pub periodic_ldr_info: Option<Lazy<'a, PeriodicLdrInfo<'a>>>,
    #[ber(18, reportingPLMNList)]
    pub reporting_plmn_list: Option<Lazy<'a, ReportingPlmnList<'a>>>,
    pub rest: Rest<'a>,
}

/// `LocationType`, §17.7.13.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LocationType<'a> {
    #[ber(0)]
    pub location_estimate_type: LocationEstimateType,
    #[ber(1)]
    pub deferred_location_event_type: Option<DeferredLocationEventType<'a>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `LocationEstimateType`, §17.7.13.
    pub struct LocationEstimateType(..) {
        CURRENT_LOCATION = 0 => currentLocation,
        CURRENT_OR_LAST_KNOWN_LOCATION = 1 => currentOrLastKnownLocation,
        INITIAL_LOCATION = 2 => initialLocation,
        ACTIVATE_DEFERRED_LOCATION = 3 => activateDeferredLocation,
        CANCEL_DEFERRED_LOCATION = 4 => cancelDeferredLocation,
        NOTIFICATION_VERIFICATION_ONLY = 5 => notificationVerificationOnly,
    }
}

named_bits! {
    /// `DeferredLocationEventType`, §17.7.13.
    pub struct DeferredLocationEventType(1..=16) {
        MS_AVAILABLE = 0 => msAvailable,
        ENTERING_INTO_AREA = 1 => enteringIntoArea,
        LEAVING_FROM_AREA = 2 => leavingFromArea,
        BEING_INSIDE_AREA = 3 => beingInsideArea,
        PERIODIC_LDR = 4 => periodicLDR,
    }
}

/// `LCS-ClientID`, §17.7.13.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LcsClientId<'a> {
    #[ber(0)]
    pub lcs_client_type: LcsClientType,
    #[ber(1, lcsClientExternalID)]
    pub lcs_client_external_id: Option<LcsClientExternalId<'a>>,
    #[ber(2, lcsClientDialedByMS, PARTY_NUMBER)]
    pub lcs_client_dialed_by_ms: Option<AddressString<'a>>,
    #[ber(3, lcsClientInternalID)]
    pub lcs_client_internal_id: Option<LcsClientInternalId>,
    #[ber(4)]
    pub lcs_client_name: Option<LcsClientName<'a>>,
    #[ber(5, lcsAPN)]
    pub lcs_apn: Option<Apn<'a>>,
    #[ber(6, lcsRequestorID)]
    pub lcs_requestor_id: Option<LcsRequestorId<'a>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `LCSClientType`, §17.7.13.
    pub struct LcsClientType(..) {
        EMERGENCY_SERVICES = 0 => emergencyServices,
        VALUE_ADDED_SERVICES = 1 => valueAddedServices,
        PLMN_OPERATOR_SERVICES = 2 => plmnOperatorServices,
        LAWFUL_INTERCEPT_SERVICES = 3 => lawfulInterceptServices,
    }
}

/// `LCSClientName`, §17.7.13.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LcsClientName<'a> {
    #[ber(0)]
    pub data_coding_scheme: UssdDataCodingScheme<'a>,
    #[ber(2)]
    pub name_string: NameString<'a>,
    #[ber(3)]
    pub lcs_format_indicator: Option<LcsFormatIndicator>,
    pub rest: Rest<'a>,
}

octets! {
    /// `NameString`, §17.7.13.
    pub struct NameString(1..=63): SUBSCRIBER;
}

/// `LCSRequestorID`, §17.7.13.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LcsRequestorId<'a> {
    #[ber(0)]
    pub data_coding_scheme: UssdDataCodingScheme<'a>,
    #[ber(1, requestorIDString)]
    pub requestor_id_string: RequestorIdString<'a>,
    #[ber(2)]
    pub lcs_format_indicator: Option<LcsFormatIndicator>,
    pub rest: Rest<'a>,
}

octets! {
    /// `RequestorIDString`, §17.7.13.
    pub struct RequestorIdString(1..=63): SUBSCRIBER;
}

enumerated! {
    /// `LCS-FormatIndicator`, §17.7.13.
    pub struct LcsFormatIndicator(..) {
        LOGICAL_NAME = 0 => logicalName,
        E_MAIL_ADDRESS = 1 => eMailAddress,
        MSISDN = 2 => msisdn,
        URL = 3 => url,
        SIP_URL = 4 => sipUrl,
    }
}

octets! {
    /// `LCS-Priority`, §17.7.13.
    pub struct LcsPriority(1) as Priority;
}

/// `LCS-QoS`, §17.7.13.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LcsQos<'a> {
    #[ber(0)]
    pub horizontal_accuracy: Option<HorizontalAccuracy<'a>>,
    #[ber(1)]
    pub vertical_coordinate_request: Option<Null>,
    #[ber(2)]
    pub vertical_accuracy: Option<VerticalAccuracy<'a>>,
    #[ber(3)]
    pub response_time: Option<ResponseTime<'a>>,
    #[ber(4)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(5)]
    pub velocity_request: Option<Null>,
    pub rest: Rest<'a>,
}

octets! {
    /// `Horizontal-Accuracy`, §17.7.13.
    pub struct HorizontalAccuracy(1) as Accuracy;
    /// `Vertical-Accuracy`, §17.7.13.
    pub struct VerticalAccuracy(1) as AltitudeAccuracy;
}

/// `ResponseTime`, §17.7.13.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ResponseTime<'a> {
    pub response_time_category: ResponseTimeCategory,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `ResponseTimeCategory`, §17.7.13.
    pub struct ResponseTimeCategory(..) {
        LOWDELAY = 0 => lowdelay,
        DELAYTOLERANT = 1 => delaytolerant,
    }
}

named_bits! {
    /// `SupportedGADShapes`, §17.7.13.
    pub struct SupportedGadShapes(7..=16) {
        ELLIPSOID_POINT = 0 => ellipsoidPoint,
        ELLIPSOID_POINT_WITH_UNCERTAINTY_CIRCLE = 1 => ellipsoidPointWithUncertaintyCircle,
        ELLIPSOID_POINT_WITH_UNCERTAINTY_ELLIPSE = 2 => ellipsoidPointWithUncertaintyEllipse,
        POLYGON = 3 => polygon,
        ELLIPSOID_POINT_WITH_ALTITUDE = 4 => ellipsoidPointWithAltitude,
        ELLIPSOID_POINT_WITH_ALTITUDE_AND_UNCERTAINTY_ELIPSOID = 5 => ellipsoidPointWithAltitudeAndUncertaintyElipsoid,
        ELLIPSOID_ARC = 6 => ellipsoidArc,
    }
}

octets! {
    /// `LCS-ReferenceNumber`, §17.7.13.
    pub struct LcsReferenceNumber(1) as Number;
}

/// `LCSCodeword`, §17.7.13.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LcsCodeword<'a> {
    #[ber(0)]
    pub data_coding_scheme: UssdDataCodingScheme<'a>,
    #[ber(1)]
    pub lcs_codeword_string: LcsCodewordString<'a>,
    pub rest: Rest<'a>,
}

octets! {
    /// `LCSCodewordString`, §17.7.13.
    pub struct LcsCodewordString(1..=20): CARRIER;
}

/// `LCS-PrivacyCheck`, §17.7.13.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LcsPrivacyCheck<'a> {
    #[ber(0)]
    pub call_session_unrelated: PrivacyCheckRelatedAction,
    #[ber(1)]
    pub call_session_related: Option<PrivacyCheckRelatedAction>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `PrivacyCheckRelatedAction`, §17.7.13.
    pub struct PrivacyCheckRelatedAction(..) {
        ALLOWED_WITHOUT_NOTIFICATION = 0 => allowedWithoutNotification,
        ALLOWED_WITH_NOTIFICATION = 1 => allowedWithNotification,
        ALLOWED_IF_NO_RESPONSE = 2 => allowedIfNoResponse,
        RESTRICTED_IF_NO_RESPONSE = 3 => restrictedIfNoResponse,
        NOT_ALLOWED = 4 => notAllowed,
    }
}

/// `AreaEventInfo`, §17.7.13.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AreaEventInfo<'a> {
    #[ber(0)]
    pub area_definition: AreaDefinition<'a>,
    #[ber(1)]
    pub occurrence_info: Option<OccurrenceInfo>,
    #[ber(2)]
    pub interval_time: Option<IntervalTime>,
    pub rest: Rest<'a>,
}

/// `AreaDefinition`, §17.7.13.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AreaDefinition<'a> {
    #[ber(0)]
    pub area_list: AreaList<'a>,
    pub rest: Rest<'a>,
}

/// `AreaList`, §17.7.13.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=10))]
pub struct AreaList<'a>(pub SeqOf<'a, Area<'a>>);

/// `Area`, §17.7.13.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct Area<'a> {
    #[ber(0)]
    pub area_type: AreaType,
    #[ber(1)]
    pub area_identification: AreaIdentification<'a>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `AreaType`, §17.7.13.
    pub struct AreaType(..) {
        COUNTRY_CODE = 0 => countryCode,
        PLMN_ID = 1 => plmnId,
        LOCATION_AREA_ID = 2 => locationAreaId,
        ROUTING_AREA_ID = 3 => routingAreaId,
        CELL_GLOBAL_ID = 4 => cellGlobalId,
        UTRAN_CELL_ID = 5 => utranCellId,
    }
}

octets! {
    /// `AreaIdentification`, §17.7.13.
    pub struct AreaIdentification(2..=7) as CellOrArea;
}

enumerated! {
    /// `OccurrenceInfo`, §17.7.13.
    pub struct OccurrenceInfo(..) {
        ONE_TIME_EVENT = 0 => oneTimeEvent,
        MULTIPLE_TIME_EVENT = 1 => multipleTimeEvent,
    }
}

integers! {
    /// `IntervalTime`, §17.7.13.
    pub struct IntervalTime(1..=32767);
}

/// `PeriodicLDRInfo`, §17.7.13.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct PeriodicLdrInfo<'a> {
    pub reporting_amount: ReportingAmount,
    pub reporting_interval: ReportingInterval,
    pub rest: Rest<'a>,
}

integers! {
    /// `ReportingAmount`, §17.7.13.
    pub struct ReportingAmount(1..=8639999);
    /// `ReportingInterval`, §17.7.13.
    pub struct ReportingInterval(1..=8639999);
}

/// `ReportingPLMNList`, §17.7.13.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ReportingPlmnList<'a> {
    #[ber(0)]
    pub plmn_list_prioritized: Option<Null>,
    #[ber(1)]
    pub plmn_list: PlmnList<'a>,
    pub rest: Rest<'a>,
}

/// `PLMNList`, §17.7.13.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=20))]
pub struct PlmnList<'a>(pub SeqOf<'a, ReportingPlmn<'a>>);

/// `ReportingPLMN`, §17.7.13.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ReportingPlmn<'a> {
    #[ber(0)]
    pub plmn_id: PlmnId<'a>,
    #[ber(1)]
    pub ran_technology: Option<RanTechnology>,
    #[ber(2)]
    pub ran_periodic_location_support: Option<Null>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `RAN-Technology`, §17.7.13.
    pub struct RanTechnology(..) {
        GSM = 0 => gsm,
        UMTS = 1 => umts,
    }
}

/// `ProvideSubscriberLocation-Res`, §17.7.13. Result of `provideSubscriberLocation`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ProvideSubscriberLocationRes<'a> {
    pub location_estimate: ExtGeographicalInformation<'a>,
    #[ber(0)]
    pub age_of_location_estimate: Option<AgeOfLocationInformation>,
    #[ber(1)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(2)]
    pub add_location_estimate: Option<AddGeographicalInformation<'a>>,
    #[ber(3)]
    pub deferredmt_lr_response_indicator: Option<Null>,
    #[ber(4)]
    pub geran_positioning_data: Option<PositioningDataInformation<'a>>,
    #[ber(5)]
    pub utran_positioning_data: Option<UtranPositioningDataInfo<'a>>,
    #[ber(6)]
    pub cell_id_or_sai: Option<CellGlobalIdOrServiceAreaIdOrLai<'a>>,
    #[ber(7)]
    pub sai_present: Option<Null>,
    #[ber(8)]
    pub accuracy_fulfilment_indicator: Option<AccuracyFulfilmentIndicator>,
    #[ber(9)]
    pub velocity_estimate: Option<VelocityEstimate<'a>>,
    #[ber(10)]
    pub mo_lr_short_circuit_indicator: Option<Null>,
    #[ber(11, geranGANSSpositioningData)]
    pub geran_gans_spositioning_data: Option<GeranGansSpositioningData<'a>>,
    #[ber(12, utranGANSSpositioningData)]
    pub utran_gans_spositioning_data: Option<UtranGansSpositioningData<'a>>,
    #[ber(13)]
    pub target_serving_node_for_handover: Option<ServingNodeAddress<'a>>,
    #[ber(14)]
    pub utran_additional_positioning_data: Option<UtranAdditionalPositioningData<'a>>,
    #[ber(15)]
    pub utran_baro_pressure_meas: Option<UtranBaroPressureMeas>,
    #[ber(16)]
    pub utran_civic_address: Option<UtranCivicAddress<'a>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `AccuracyFulfilmentIndicator`, §17.7.13.
    pub struct AccuracyFulfilmentIndicator(..) {
        REQUESTED_ACCURACY_FULFILLED = 0 => requestedAccuracyFulfilled,
        REQUESTED_ACCURACY_NOT_FULFILLED = 1 => requestedAccuracyNotFulfilled,
    }
}

octets! {
    /// `Ext-GeographicalInformation`, §17.7.13.
    pub struct ExtGeographicalInformation(1..=20) as Shape: LOCATION;
    /// `VelocityEstimate`, §17.7.13.
    pub struct VelocityEstimate(4..=7) as Velocity;
    /// `PositioningDataInformation`, §17.7.13.
    pub struct PositioningDataInformation(2..=10) as PositioningMethods;
    /// `UtranPositioningDataInfo`, §17.7.13.
    pub struct UtranPositioningDataInfo(3..=11);
    /// `GeranGANSSpositioningData`, §17.7.13.
    pub struct GeranGansSpositioningData(2..=10);
    /// `UtranGANSSpositioningData`, §17.7.13.
    pub struct UtranGansSpositioningData(1..=9);
    /// `UtranAdditionalPositioningData`, §17.7.13.
    pub struct UtranAdditionalPositioningData(1..=8);
}

integers! {
    /// `UtranBaroPressureMeas`, §17.7.13.
    pub struct UtranBaroPressureMeas(30000..=115000);
}

octets! {
    /// `UtranCivicAddress`, §17.7.13.
    pub struct UtranCivicAddress(..);
    /// `Add-GeographicalInformation`, §17.7.13.
    pub struct AddGeographicalInformation(1..=91) as Shape: LOCATION;
}

/// `SubscriberLocationReport-Arg`, §17.7.13. Argument of `subscriberLocationReport`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SubscriberLocationReportArg<'a> {
    pub lcs_event: LcsEvent,
    #[ber(lcsClientID)]
    pub lcs_client_id: LcsClientId<'a>,
    pub lcs_location_info: LcsLocationInfo<'a>,
    #[ber(0, MSISDN)]
    pub msisdn: Option<IsdnAddressString<'a>>,
    #[ber(1)]
    pub imsi: Option<Imsi<'a>>,
    #[ber(2)]
    pub imei: Option<Imei<'a>>,
    #[ber(3, naESRD, PARTY_NUMBER)]
    pub na_esrd: Option<IsdnAddressString<'a>>,
    #[ber(4, naESRK, PARTY_NUMBER)]
    pub na_esrk: Option<IsdnAddressString<'a>>,
    #[ber(5)]
    pub location_estimate: Option<ExtGeographicalInformation<'a>>,
    #[ber(6)]
    pub age_of_location_estimate: Option<AgeOfLocationInformation>,
    #[ber(7)]
    pub slr_arg_extension_container: Option<Lazy<'a, SlrArgExtensionContainer<'a>>>,
    #[ber(8)]
    pub add_location_estimate: Option<AddGeographicalInformation<'a>>,
    #[ber(9)]
    pub deferredmt_lr_data: Option<Lazy<'a, DeferredmtLrData<'a>>>,
    #[ber(10)]
    pub lcs_reference_number: Option<LcsReferenceNumber<'a>>,
    #[ber(11)]
    pub geran_positioning_data: Option<PositioningDataInformation<'a>>,
    #[ber(12)]
    pub utran_positioning_data: Option<UtranPositioningDataInfo<'a>>,
    #[ber(13)]
    pub cell_id_or_sai: Option<CellGlobalIdOrServiceAreaIdOrLai<'a>>,
    #[ber(14)]
    pub h_gmlc_address: Option<GsnAddress<'a>>,
    #[ber(15, lcsServiceTypeID)]
    pub lcs_service_type_id: Option<LcsServiceTypeId>,
    #[ber(17)]
    pub sai_present: Option<Null>,
    #[ber(18)]
    pub pseudonym_indicator: Option<Null>,
    #[ber(19)]
    pub accuracy_fulfilment_indicator: Option<AccuracyFulfilmentIndicator>,
    #[ber(20)]
    pub velocity_estimate: Option<VelocityEstimate<'a>>,
    #[ber(21)]
    pub sequence_number: Option<SequenceNumber>,
    #[ber(22, periodicLDRInfo)]
    pub periodic_ldr_info: Option<Lazy<'a, PeriodicLdrInfo<'a>>>,
    #[ber(23)]
    pub mo_lr_short_circuit_indicator: Option<Null>,
    #[ber(24, geranGANSSpositioningData)]
    pub geran_gans_spositioning_data: Option<GeranGansSpositioningData<'a>>,
    #[ber(25, utranGANSSpositioningData)]
    pub utran_gans_spositioning_data: Option<UtranGansSpositioningData<'a>>,
    #[ber(26)]
    pub target_serving_node_for_handover: Option<ServingNodeAddress<'a>>,
    #[ber(27)]
    pub utran_additional_positioning_data: Option<UtranAdditionalPositioningData<'a>>,
    #[ber(28)]
    pub utran_baro_pressure_meas: Option<UtranBaroPressureMeas>,
    #[ber(29)]
    pub utran_civic_address: Option<UtranCivicAddress<'a>>,
    pub rest: Rest<'a>,
}

/// `Deferredmt-lrData`, §17.7.13.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct DeferredmtLrData<'a> {
    pub deferred_location_event_type: DeferredLocationEventType<'a>,
    #[ber(0)]
    pub termination_cause: Option<TerminationCause>,
    #[ber(1)]
    pub lcs_location_info: Option<Lazy<'a, LcsLocationInfo<'a>>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `LCS-Event`, §17.7.13.
    pub struct LcsEvent(..) {
        EMERGENCY_CALL_ORIGINATION = 0 => emergencyCallOrigination,
        EMERGENCY_CALL_RELEASE = 1 => emergencyCallRelease,
        MO_LR = 2 => moLr,
        DEFERREDMT_LR_RESPONSE = 3 => deferredmtLrResponse,
        DEFERREDMO_LR_TTTP_INITIATION = 4 => deferredmoLrTTTPInitiation,
        EMERGENCY_CALL_HANDOVER = 5 => emergencyCallHandover,
    }
    /// `TerminationCause`, §17.7.13.
    pub struct TerminationCause(..) {
        NORMAL = 0 => normal,
        ERRORUNDEFINED = 1 => errorundefined,
        INTERNAL_TIMEOUT = 2 => internalTimeout,
        CONGESTION = 3 => congestion,
        MT_LR_RESTART = 4 => mtLrRestart,
        PRIVACY_VIOLATION = 5 => privacyViolation,
        SHAPE_OF_LOCATION_ESTIMATE_NOT_SUPPORTED = 6 => shapeOfLocationEstimateNotSupported,
        SUBSCRIBER_TERMINATION = 7 => subscriberTermination,
        U_E_TERMINATION = 8 => uETermination,
        NETWORK_TERMINATION = 9 => networkTermination,
    }
}

integers! {
    /// `SequenceNumber`, §17.7.13.
    pub struct SequenceNumber(1..=8639999);
}

/// `ServingNodeAddress`, §17.7.13.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum ServingNodeAddress<'a> {
    #[ber(0, NODE_NUMBER)]
    MscNumber(IsdnAddressString<'a>),
    #[ber(1, NODE_NUMBER)]
    SgsnNumber(IsdnAddressString<'a>),
    #[ber(2)]
    MmeNumber(DiameterIdentity<'a>),
}

/// `SubscriberLocationReport-Res`, §17.7.13. Result of `subscriberLocationReport`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SubscriberLocationReportRes<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(0, naESRK, PARTY_NUMBER)]
    pub na_esrk: Option<IsdnAddressString<'a>>,
    #[ber(1, naESRD, PARTY_NUMBER)]
    pub na_esrd: Option<IsdnAddressString<'a>>,
    #[ber(2)]
    pub h_gmlc_address: Option<GsnAddress<'a>>,
    #[ber(3)]
    pub mo_lr_short_circuit_indicator: Option<Null>,
    #[ber(4, reportingPLMNList)]
    pub reporting_plmn_list: Option<ReportingPlmnList<'a>>,
    #[ber(5)]
    pub lcs_reference_number: Option<LcsReferenceNumber<'a>>,
    pub rest: Rest<'a>,
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    <RoutingInfoForLcsArg<'_>>::SCHEMA,
    <RoutingInfoForLcsRes<'_>>::SCHEMA,
    <LcsLocationInfo<'_>>::SCHEMA,
    <ProvideSubscriberLocationArg<'_>>::SCHEMA,
    <LocationType<'_>>::SCHEMA,
    LocationEstimateType::SCHEMA,
    <DeferredLocationEventType<'_>>::SCHEMA,
    <LcsClientId<'_>>::SCHEMA,
    LcsClientType::SCHEMA,
    <LcsClientName<'_>>::SCHEMA,
    <NameString<'_>>::SCHEMA,
    <LcsRequestorId<'_>>::SCHEMA,
    <RequestorIdString<'_>>::SCHEMA,
    LcsFormatIndicator::SCHEMA,
    <LcsPriority<'_>>::SCHEMA,
    <LcsQos<'_>>::SCHEMA,
    <HorizontalAccuracy<'_>>::SCHEMA,
    <VerticalAccuracy<'_>>::SCHEMA,
    <ResponseTime<'_>>::SCHEMA,
    ResponseTimeCategory::SCHEMA,
    <SupportedGadShapes<'_>>::SCHEMA,
    <LcsReferenceNumber<'_>>::SCHEMA,
    <LcsCodeword<'_>>::SCHEMA,
    <LcsCodewordString<'_>>::SCHEMA,
    <LcsPrivacyCheck<'_>>::SCHEMA,
    PrivacyCheckRelatedAction::SCHEMA,
    <AreaEventInfo<'_>>::SCHEMA,
    <AreaDefinition<'_>>::SCHEMA,
    <AreaList<'_>>::SCHEMA,
    <Area<'_>>::SCHEMA,
    AreaType::SCHEMA,
    <AreaIdentification<'_>>::SCHEMA,
    OccurrenceInfo::SCHEMA,
    IntervalTime::SCHEMA,
    <PeriodicLdrInfo<'_>>::SCHEMA,
    ReportingAmount::SCHEMA,
    ReportingInterval::SCHEMA,
    <ReportingPlmnList<'_>>::SCHEMA,
    <PlmnList<'_>>::SCHEMA,
    <ReportingPlmn<'_>>::SCHEMA,
    RanTechnology::SCHEMA,
    <ProvideSubscriberLocationRes<'_>>::SCHEMA,
    AccuracyFulfilmentIndicator::SCHEMA,
    <ExtGeographicalInformation<'_>>::SCHEMA,
    <VelocityEstimate<'_>>::SCHEMA,
    <PositioningDataInformation<'_>>::SCHEMA,
    <UtranPositioningDataInfo<'_>>::SCHEMA,
    <GeranGansSpositioningData<'_>>::SCHEMA,
    <UtranGansSpositioningData<'_>>::SCHEMA,
    <UtranAdditionalPositioningData<'_>>::SCHEMA,
    UtranBaroPressureMeas::SCHEMA,
    <UtranCivicAddress<'_>>::SCHEMA,
    <AddGeographicalInformation<'_>>::SCHEMA,
    <SubscriberLocationReportArg<'_>>::SCHEMA,
    <DeferredmtLrData<'_>>::SCHEMA,
    LcsEvent::SCHEMA,
    TerminationCause::SCHEMA,
    SequenceNumber::SCHEMA,
    <ServingNodeAddress<'_>>::SCHEMA,
    <SubscriberLocationReportRes<'_>>::SCHEMA,
];
