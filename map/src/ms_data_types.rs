//! MAP-MS-DataTypes: mobile service data types, TS 29.002 §17.7.1.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use super::bs_code::ExtBearerServiceCode;
use super::common_data_types::{
    AccessNetworkSignalInfo, AddressString, AgeOfLocationInformation, AsciCallReference,
    CellGlobalIdOrServiceAreaIdOrLai, DiameterIdentity, EUtranCgi, EmlppInfo, EmlppPriority,
    ExtBasicServiceCode, ExtSsStatus, FtnAddressString, GlobalCellId, GsnAddress, HlrList, Identity, Imei,
    Imsi, IsdnAddressString, IsdnSubaddressString, LaiFixedLength, LcsClientExternalId, LcsClientInternalId,
    LcsServiceTypeId, Lmsi, McSsInfo, NaeaPreferredCi, NetworkNodeDiameterAddress, NrCgi, NrTaId, PlmnId,
    RaIdentity, SubscriberIdentity, TaId, Time, Tmsi,
};
use super::er_data_types::AbsentSubscriberDiagnosticSm;
use super::extension_data_types::ExtensionContainer;
use super::om_data_types::TracePropagationList;
use super::ss_code::SsCode;
use super::ss_data_types::{
    CliRestrictionOption, OverrideCategory, Password, SsForBsCode, SsList, SsSubscriptionOption,
};
use super::ts_code::ExtTeleserviceCode;
use crate::meaning::{
    ApnLabels, CallingPartyCategory, CauseName, Channel, Characters, ChargingBehaviour, Classmark2,
    CodecName, EvolvedPriority, Ext2Qos, Ext3Qos, ExtQos, ExtendedDrx, ForwardingBits, Geodetic,
    GsmCipherName, GsmCiphers, InterCug, Interlock, IsupNumber, LsaBits, LsaNumber, MmCodeName,
    NetworkCapability, Number, PdnKind, PdpIpAddress, PdpKind, Qos, Rnc, Shape, SpeechCodec,
    SpeechVersionName, UtranAlgorithms, UtranCiphering, UtranIntegrity,
};
use sigcodec_ber::{Ber, Lazy, Null, Rest, Schema, SeqOf, Typed, enumerated, integers, named_bits, octets};
use sigcodec_gsm::digits::Tbcd;

octets! {
    /// OCTET STRING of one octet, without a name in the specification.
    pub struct Octet1(1) as Number;
}

integers! {
    /// Number of digits of a destination number, without a name in the specification.
    pub struct DestinationNumberLength(1..=15);
}

/// `UpdateLocationArg`, §17.7.1. Argument of `updateLocation`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct UpdateLocationArg<'a> {
    pub imsi: Imsi<'a>,
    #[ber(1, NODE_NUMBER)]
    pub msc_number: IsdnAddressString<'a>,
    #[ber(NODE_NUMBER)]
    pub vlr_number: IsdnAddressString<'a>,
    #[ber(10)]
    pub lmsi: Option<Lmsi<'a>>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(6)]
    pub vlr_capability: Option<Lazy<'a, VlrCapability<'a>>>,
    #[ber(11)]
    pub inform_previous_network_entity: Option<Null>,
    #[ber(12, csLCSNotSupportedByUE)]
    pub cs_lcs_not_supported_by_ue: Option<Null>,
    #[ber(2)]
    pub v_gmlc_address: Option<GsnAddress<'a>>,
    #[ber(13)]
    pub add_info: Option<AddInfo<'a>>,
    #[ber(14)]
    pub paging_area: Option<PagingArea<'a>>,
    #[ber(15)]
    pub skip_subscriber_data_update: Option<Null>,
    #[ber(16)]
    pub restoration_indicator: Option<Null>,
    #[ber(3)]
    pub eplmn_list: Option<EplmnList<'a>>,
    #[ber(4)]
    pub mme_diameter_address: Option<NetworkNodeDiameterAddress<'a>>,
    pub rest: Rest<'a>,
}

/// `VLR-Capability`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct VlrCapability<'a> {
    #[ber(0)]
    pub supported_camel_phases: Option<SupportedCamelPhases<'a>>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(2)]
    pub solsa_support_indicator: Option<Null>,
    #[ber(1)]
    pub ist_support_indicator: Option<IstSupportIndicator>,
    #[ber(3)]
    pub super_charger_supported_in_serving_network_entity: Option<SuperChargerInfo<'a>>,
    #[ber(4, longFTNSupported)]
    pub long_ftn_supported: Option<Null>,
    #[ber(5, supportedLCSCapabilitySets)]
    pub supported_lcs_capability_sets: Option<SupportedLcsCapabilitySets<'a>>,
    #[ber(6, offeredCamel4CSIs)]
    pub offered_camel4_csis: Option<OfferedCamel4Csis<'a>>,
    #[ber(7, supportedRATTypesIndicator)]
    pub supported_rat_types_indicator: Option<SupportedRatTypes<'a>>,
    #[ber(8, longGroupIDSupported)]
    pub long_group_id_supported: Option<Null>,
    #[ber(9)]
    pub mt_roaming_forwarding_supported: Option<Null>,
    #[ber(10)]
    pub msisdn_less_operation_supported: Option<Null>,
    #[ber(11)]
    pub reset_ids_supported: Option<Null>,
    pub rest: Rest<'a>,
}

named_bits! {
    /// `SupportedRAT-Types`, §17.7.1.
    pub struct SupportedRatTypes(2..=8) {
        UTRAN = 0 => utran,
        GERAN = 1 => geran,
        GAN = 2 => gan,
        I_HSPA_EVOLUTION = 3 => iHspaEvolution,
        E_UTRAN = 4 => eUtran,
        NB_IOT = 5 => nbIot,
    }
}

/// `SuperChargerInfo`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum SuperChargerInfo<'a> {
    #[ber(0)]
    SendSubscriberData(Null),
    #[ber(1)]
    SubscriberDataStored(AgeIndicator<'a>),
}

octets! {
    /// `AgeIndicator`, §17.7.1.
    pub struct AgeIndicator(1..=6);
}

enumerated! {
    /// `IST-SupportIndicator`, §17.7.1.
    pub struct IstSupportIndicator(..) {
        BASIC_IST_SUPPORTED = 0 => basicISTSupported,
        IST_COMMAND_SUPPORTED = 1 => istCommandSupported,
    }
}

named_bits! {
    /// `SupportedLCS-CapabilitySets`, §17.7.1.
    pub struct SupportedLcsCapabilitySets(2..=16) {
        LCS_CAPABILITY_SET1 = 0 => lcsCapabilitySet1,
        LCS_CAPABILITY_SET2 = 1 => lcsCapabilitySet2,
        LCS_CAPABILITY_SET3 = 2 => lcsCapabilitySet3,
        LCS_CAPABILITY_SET4 = 3 => lcsCapabilitySet4,
        LCS_CAPABILITY_SET5 = 4 => lcsCapabilitySet5,
    }
}

/// `UpdateLocationRes`, §17.7.1. Result of `updateLocation`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct UpdateLocationRes<'a> {
    #[ber(NODE_NUMBER)]
    pub hlr_number: IsdnAddressString<'a>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub add_capability: Option<Null>,
    #[ber(0)]
    pub paging_area_capability: Option<Null>,
    pub rest: Rest<'a>,
}

/// `ADD-Info`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AddInfo<'a> {
    #[ber(0)]
    pub imeisv: Imei<'a>,
    #[ber(1)]
    pub skip_subscriber_data_update: Option<Null>,
    pub rest: Rest<'a>,
}

/// `PagingArea`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=5))]
pub struct PagingArea<'a>(pub SeqOf<'a, LocationArea<'a>>);

/// `LocationArea`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum LocationArea<'a> {
    #[ber(0)]
    LaiFixedLength(LaiFixedLength<'a>),
    #[ber(1)]
    Lac(Lac<'a>),
}

octets! {
    /// `LAC`, §17.7.1.
    pub struct Lac(2) as Number;
}

/// `CancelLocationArg`, §17.7.1. Argument of `cancelLocation`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(3, extensible)]
#[non_exhaustive]
pub struct CancelLocationArg<'a> {
    pub identity: Identity<'a>,
    pub cancellation_type: Option<CancellationType>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(0)]
    pub type_of_update: Option<TypeOfUpdate>,
    #[ber(1)]
    pub mtrf_supported_and_authorized: Option<Null>,
    #[ber(2)]
    pub mtrf_supported_and_not_authorized: Option<Null>,
    #[ber(3, newMSCNumber, NODE_NUMBER)]
    pub new_msc_number: Option<IsdnAddressString<'a>>,
    #[ber(4, newVLRNumber, NODE_NUMBER)]
    pub new_vlr_number: Option<IsdnAddressString<'a>>,
    #[ber(5)]
    pub new_lmsi: Option<Lmsi<'a>>,
    #[ber(6)]
    pub reattach_required: Option<Null>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `TypeOfUpdate`, §17.7.1.
    pub struct TypeOfUpdate(..) {
        SGSN_CHANGE = 0 => sgsnChange,
        MME_CHANGE = 1 => mmeChange,
    }
    /// `CancellationType`, §17.7.1.
    pub struct CancellationType(..) {
        UPDATE_PROCEDURE = 0 => updateProcedure,
        SUBSCRIPTION_WITHDRAW = 1 => subscriptionWithdraw,
        INITIAL_ATTACH_PROCEDURE = 2 => initialAttachProcedure,
    }
}

/// `CancelLocationRes`, §17.7.1. Result of `cancelLocation`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CancelLocationRes<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `PurgeMS-Arg`, §17.7.1. Argument of `purgeMS`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(3, extensible)]
#[non_exhaustive]
pub struct PurgeMsArg<'a> {
    pub imsi: Imsi<'a>,
    #[ber(0, NODE_NUMBER)]
    pub vlr_number: Option<IsdnAddressString<'a>>,
    #[ber(1, NODE_NUMBER)]
    pub sgsn_number: Option<IsdnAddressString<'a>>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(2)]
    pub location_information: Option<Lazy<'a, LocationInformation<'a>>>,
    #[ber(3, locationInformationGPRS)]
    pub location_information_gprs: Option<Lazy<'a, LocationInformationGprs<'a>>>,
    #[ber(4, locationInformationEPS)]
    pub location_information_eps: Option<Lazy<'a, LocationInformationEps<'a>>>,
    pub rest: Rest<'a>,
}

/// `PurgeMS-Res`, §17.7.1. Result of `purgeMS`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct PurgeMsRes<'a> {
    #[ber(0, freezeTMSI)]
    pub freeze_tmsi: Option<Null>,
    #[ber(1, freezePTMSI)]
    pub freeze_p_tmsi: Option<Null>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(2, freezeMTMSI)]
    pub freeze_m_tmsi: Option<Null>,
    pub rest: Rest<'a>,
}

/// `SendIdentificationArg`, §17.7.1. Argument of `sendIdentification`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SendIdentificationArg<'a> {
    pub tmsi: Tmsi<'a>,
    pub number_of_requested_vectors: Option<NumberOfRequestedVectors>,
    pub segmentation_prohibited: Option<Null>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(NODE_NUMBER)]
    pub msc_number: Option<IsdnAddressString<'a>>,
    #[ber(0, previousLAI)]
    pub previous_lai: Option<LaiFixedLength<'a>>,
    #[ber(1)]
    pub hop_counter: Option<HopCounter>,
    #[ber(2)]
    pub mt_roaming_forwarding_supported: Option<Null>,
    #[ber(3, newVLRNumber, NODE_NUMBER)]
    pub new_vlr_number: Option<IsdnAddressString<'a>>,
    #[ber(4)]
    pub new_lmsi: Option<Lmsi<'a>>,
    pub rest: Rest<'a>,
}

integers! {
    /// `HopCounter`, §17.7.1.
    pub struct HopCounter(0..=3);
}

/// `SendIdentificationRes`, §17.7.1. Result of `sendIdentification`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(3, extensible)]
#[non_exhaustive]
pub struct SendIdentificationRes<'a> {
    pub imsi: Option<Imsi<'a>>,
    pub authentication_set_list: Option<AuthenticationSetList<'a>>,
    #[ber(2)]
    pub current_security_context: Option<CurrentSecurityContext<'a>>,
    #[ber(3)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(4, lastUsedLtePLMNId)]
    pub last_used_lte_plmn_id: Option<PlmnId<'a>>,
    #[ber(5)]
    pub mt_call_pending_flag: Option<Null>,
    pub rest: Rest<'a>,
}

/// `AuthenticationSetList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum AuthenticationSetList<'a> {
    #[ber(0)]
    TripletList(TripletList<'a>),
    #[ber(1)]
    QuintupletList(QuintupletList<'a>),
}

/// `TripletList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=5))]
pub struct TripletList<'a>(pub SeqOf<'a, AuthenticationTriplet<'a>>);

/// `QuintupletList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=5))]
pub struct QuintupletList<'a>(pub SeqOf<'a, AuthenticationQuintuplet<'a>>);

/// `AuthenticationTriplet`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AuthenticationTriplet<'a> {
    pub rand: Rand<'a>,
    pub sres: Sres<'a>,
    pub kc: Kc<'a>,
    pub rest: Rest<'a>,
}

/// `AuthenticationQuintuplet`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AuthenticationQuintuplet<'a> {
    pub rand: Rand<'a>,
    pub xres: Xres<'a>,
    pub ck: Ck<'a>,
    pub ik: Ik<'a>,
    pub autn: Autn<'a>,
    pub rest: Rest<'a>,
}

/// `CurrentSecurityContext`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum CurrentSecurityContext<'a> {
    #[ber(0)]
    GsmSecurityContextData(GsmSecurityContextData<'a>),
    #[ber(1)]
    UmtsSecurityContextData(UmtsSecurityContextData<'a>),
}

/// `GSM-SecurityContextData`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct GsmSecurityContextData<'a> {
    pub kc: Kc<'a>,
    pub cksn: Cksn<'a>,
    pub rest: Rest<'a>,
}

/// `UMTS-SecurityContextData`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct UmtsSecurityContextData<'a> {
    pub ck: Ck<'a>,
    pub ik: Ik<'a>,
    pub ksi: Ksi<'a>,
    pub rest: Rest<'a>,
}

octets! {
    /// `RAND`, §17.7.1.
    pub struct Rand(16);
    /// `SRES`, §17.7.1.
    pub struct Sres(4);
    /// `Kc`, §17.7.1.
    pub struct Kc(8);
    /// `XRES`, §17.7.1.
    pub struct Xres(4..=16);
    /// `CK`, §17.7.1.
    pub struct Ck(16);
    /// `IK`, §17.7.1.
    pub struct Ik(16);
    /// `AUTN`, §17.7.1.
    pub struct Autn(16);
    /// `AUTS`, §17.7.1.
    pub struct Auts(14);
    /// `Cksn`, §17.7.1.
    pub struct Cksn(1) as Number;
    /// `KSI`, §17.7.1.
    pub struct Ksi(1) as Number;
}

/// `AuthenticationFailureReportArg`, §17.7.1. Argument of `authenticationFailureReport`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AuthenticationFailureReportArg<'a> {
    pub imsi: Imsi<'a>,
    pub failure_cause: FailureCause,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub re_attempt: Option<bool>,
    pub access_type: Option<AccessType>,
    pub rand: Option<Rand<'a>>,
    #[ber(0, NODE_NUMBER)]
    pub vlr_number: Option<IsdnAddressString<'a>>,
    #[ber(1, NODE_NUMBER)]
    pub sgsn_number: Option<IsdnAddressString<'a>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `AccessType`, §17.7.1.
    pub struct AccessType(..) {
        CALL = 0 => call,
        EMERGENCY_CALL = 1 => emergencyCall,
        LOCATION_UPDATING = 2 => locationUpdating,
        SUPPLEMENTARY_SERVICE = 3 => supplementaryService,
        SHORT_MESSAGE = 4 => shortMessage,
        GPRS_ATTACH = 5 => gprsAttach,
        ROUTING_AREA_UPDATING = 6 => routingAreaUpdating,
        SERVICE_REQUEST = 7 => serviceRequest,
        PDP_CONTEXT_ACTIVATION = 8 => pdpContextActivation,
        PDP_CONTEXT_DEACTIVATION = 9 => pdpContextDeactivation,
        GPRS_DETACH = 10 => gprsDetach,
    }
}

/// `AuthenticationFailureReportRes`, §17.7.1. Result of `authenticationFailureReport`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AuthenticationFailureReportRes<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `FailureCause`, §17.7.1.
    pub enum FailureCause {
        WrongUserResponse = 0 => wrongUserResponse,
        WrongNetworkSignature = 1 => wrongNetworkSignature,
    }
}

/// `UpdateGprsLocationArg`, §17.7.1. Argument of `updateGprsLocation`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct UpdateGprsLocationArg<'a> {
    pub imsi: Imsi<'a>,
    #[ber(NODE_NUMBER)]
    pub sgsn_number: IsdnAddressString<'a>,
    pub sgsn_address: GsnAddress<'a>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(0)]
    pub sgsn_capability: Option<Lazy<'a, SgsnCapability<'a>>>,
    #[ber(1)]
    pub inform_previous_network_entity: Option<Null>,
    #[ber(2, psLCSNotSupportedByUE)]
    pub ps_lcs_not_supported_by_ue: Option<Null>,
    #[ber(3)]
    pub v_gmlc_address: Option<GsnAddress<'a>>,
    #[ber(4)]
    pub add_info: Option<AddInfo<'a>>,
    #[ber(5)]
    pub eps_info: Option<EpsInfo<'a>>,
    #[ber(6)]
    pub serving_node_type_indicator: Option<Null>,
    #[ber(7)]
    pub skip_subscriber_data_update: Option<Null>,
    #[ber(8, usedRATType)]
    pub used_rat_type: Option<UsedRatType>,
    #[ber(9)]
    pub gprs_subscription_data_not_needed: Option<Null>,
    #[ber(10)]
    pub node_type_indicator: Option<Null>,
    #[ber(11)]
    pub area_restricted: Option<Null>,
    #[ber(12)]
    pub ue_reachable_indicator: Option<Null>,
    #[ber(13)]
    pub eps_subscription_data_not_needed: Option<Null>,
    #[ber(14)]
    pub ue_srvcc_capability: Option<UeSrvccCapability>,
    #[ber(15)]
    pub eplmn_list: Option<EplmnList<'a>>,
    #[ber(16, mmeNumberforMTSMS, NODE_NUMBER)]
    pub mme_numberfor_mtsms: Option<IsdnAddressString<'a>>,
    #[ber(17)]
    pub sms_register_request: Option<SmsRegisterRequest>,
    #[ber(18)]
    pub sms_only: Option<Null>,
    #[ber(22, removalofMMERegistrationforSMS)]
    pub removalof_mme_registrationfor_sms: Option<Null>,
    #[ber(19)]
    pub sgsn_name: Option<DiameterIdentity<'a>>,
    #[ber(20)]
    pub sgsn_realm: Option<DiameterIdentity<'a>>,
    #[ber(21)]
    pub lgd_support_indicator: Option<Null>,
    #[ber(23, adjacentPLMNList)]
    pub adjacent_plmn_list: Option<AdjacentPlmnList<'a>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `SMSRegisterRequest`, §17.7.1.
    pub struct SmsRegisterRequest(..) {
        SMS_REGISTRATION_REQUIRED = 0 => smsRegistrationRequired,
        SMS_REGISTRATION_NOT_PREFERRED = 1 => smsRegistrationNotPreferred,
        NO_PREFERENCE = 2 => noPreference,
    }
    /// `Used-RAT-Type`, §17.7.1.
    pub struct UsedRatType(..) {
        UTRAN = 0 => utran,
        GERAN = 1 => geran,
        GAN = 2 => gan,
        I_HSPA_EVOLUTION = 3 => iHspaEvolution,
        E_UTRAN = 4 => eUtran,
        NB_IOT = 5 => nbIot,
    }
}

/// `EPS-Info`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum EpsInfo<'a> {
    #[ber(0)]
    PdnGwUpdate(PdnGwUpdate<'a>),
    #[ber(1)]
    IsrInformation(IsrInformation<'a>),
}

/// `PDN-GW-Update`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct PdnGwUpdate<'a> {
    #[ber(0)]
    pub apn: Option<Apn<'a>>,
    #[ber(1)]
    pub pdn_gw_identity: Option<PdnGwIdentity<'a>>,
    #[ber(2)]
    pub context_id: Option<ContextId>,
    #[ber(3)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

named_bits! {
    /// `ISR-Information`, §17.7.1.
    pub struct IsrInformation(3..=8) {
        UPDATE_LOCATION = 0 => updateLocation,
        CANCEL_SGSN = 1 => cancelSGSN,
        INITIAL_ATTACH_INDICATOR = 2 => initialAttachIndicator,
    }
}

/// `SGSN-Capability`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SgsnCapability<'a> {
    pub solsa_support_indicator: Option<Null>,
    #[ber(1)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(2)]
    pub super_charger_supported_in_serving_network_entity: Option<SuperChargerInfo<'a>>,
    #[ber(3)]
    pub gprs_enhancements_support_indicator: Option<Null>,
    #[ber(4)]
    pub supported_camel_phases: Option<SupportedCamelPhases<'a>>,
    #[ber(5, supportedLCSCapabilitySets)]
    pub supported_lcs_capability_sets: Option<SupportedLcsCapabilitySets<'a>>,
    #[ber(6, offeredCamel4CSIs)]
    pub offered_camel4_csis: Option<OfferedCamel4Csis<'a>>,
    #[ber(7)]
    pub sms_call_barring_support_indicator: Option<Null>,
    #[ber(8, supportedRATTypesIndicator)]
    pub supported_rat_types_indicator: Option<SupportedRatTypes<'a>>,
    #[ber(9)]
    pub supported_features: Option<SupportedFeatures<'a>>,
    #[ber(10)]
    pub t_ads_data_retrieval: Option<Null>,
    #[ber(11, homogeneousSupportOfIMSVoiceOverPSSessions)]
    pub homogeneous_support_of_ims_voice_over_ps_sessions: Option<bool>,
    #[ber(12)]
    pub cancellation_type_initial_attach: Option<Null>,
    #[ber(14)]
    pub msisdn_less_operation_supported: Option<Null>,
    #[ber(15, updateofHomogeneousSupportOfIMSVoiceOverPSSessions)]
    pub updateof_homogeneous_support_of_ims_voice_over_ps_sessions: Option<Null>,
    #[ber(16)]
    pub reset_ids_supported: Option<Null>,
    #[ber(17)]
    pub ext_supported_features: Option<ExtSupportedFeatures<'a>>,
    pub rest: Rest<'a>,
}

named_bits! {
    /// `SupportedFeatures`, §17.7.1.
    pub struct SupportedFeatures(26..=40) {
        ODB_ALL_APN = 0 => odbAllApn,
        ODB_HPLMN_APN = 1 => odbHPLMNAPN,
        ODB_VPLMN_APN = 2 => odbVPLMNAPN,
        ODB_ALL_OG = 3 => odbAllOg,
        ODB_ALL_INTERNATIONAL_OG = 4 => odbAllInternationalOg,
        ODB_ALL_INT_OG_NOT_TO_HPLMN_COUNTRY = 5 => odbAllIntOgNotToHPLMNCountry,
        ODB_ALL_INTERZONAL_OG = 6 => odbAllInterzonalOg,
        ODB_ALL_INTERZONAL_OG_NOT_TO_HPLMN_COUNTRY = 7 => odbAllInterzonalOgNotToHPLMNCountry,
        ODB_ALL_INTERZONAL_OG_AND_INTERNAT_OG_NOT_TO_HPLMN_COUNTRY = 8 => odbAllInterzonalOgAndInternatOgNotToHPLMNCountry,
        REG_SUB = 9 => regSub,
        TRACE = 10 => trace,
        LCS_ALL_PRIV_EXCEP = 11 => lcsAllPrivExcep,
        LCS_UNIVERSAL = 12 => lcsUniversal,
        LCS_CALL_SESSION_RELATED = 13 => lcsCallSessionRelated,
        LCS_CALL_SESSION_UNRELATED = 14 => lcsCallSessionUnrelated,
        LCS_PLMN_OPERATOR = 15 => lcsPLMNOperator,
        LCS_SERVICE_TYPE = 16 => lcsServiceType,
        LCS_ALL_MOLR_SS = 17 => lcsAllMOLRSS,
        LCS_BASIC_SELF_LOCATION = 18 => lcsBasicSelfLocation,
        LCS_AUTONOMOUS_SELF_LOCATION = 19 => lcsAutonomousSelfLocation,
        LCS_TRANSFER_TO_THIRD_PARTY = 20 => lcsTransferToThirdParty,
        SM_MO_PP = 21 => smMoPp,
        BARRING_OUTGOING_CALLS = 22 => barringOutgoingCalls,
        BAOC = 23 => baoc,
        BOIC = 24 => boic,
        BOIC_EX_HC = 25 => boicExHC,
        LOCAL_TIME_ZONE_RETRIEVAL = 26 => localTimeZoneRetrieval,
        ADDITIONAL_MSISDN = 27 => additionalMsisdn,
        SMS_IN_MME = 28 => smsInMME,
        SMS_IN_SGSN = 29 => smsInSGSN,
        UE_REACHABILITY_NOTIFICATION = 30 => ueReachabilityNotification,
        STATE_LOCATION_INFORMATION_RETRIEVAL = 31 => stateLocationInformationRetrieval,
        PARTIAL_PURGE = 32 => partialPurge,
        GDD_IN_SGSN = 33 => gddInSGSN,
        SGSN_CAMEL_CAPABILITY = 34 => sgsnCAMELCapability,
        PCSCF_RESTORATION = 35 => pcscfRestoration,
        DEDICATED_CORE_NETWORKS = 36 => dedicatedCoreNetworks,
        NON_IP_PDN_TYPE_APNS = 37 => nonIPPDNTypeAPNs,
        NON_IP_PDP_TYPE_APNS = 38 => nonIPPDPTypeAPNs,
        NR_AS_SECONDARY_RAT = 39 => nrAsSecondaryRAT,
    }
    /// `Ext-SupportedFeatures`, §17.7.1.
    pub struct ExtSupportedFeatures(1..=40) {
        UNLICENSED_SPECTRUM_AS_SECONDARY_RAT = 0 => unlicensedSpectrumAsSecondaryRAT,
    }
}

enumerated! {
    /// `UE-SRVCC-Capability`, §17.7.1.
    pub struct UeSrvccCapability(..) {
        UE_SRVCC_NOT_SUPPORTED = 0 => ueSrvccNotSupported,
        UE_SRVCC_SUPPORTED = 1 => ueSrvccSupported,
    }
}

/// `UpdateGprsLocationRes`, §17.7.1. Result of `updateGprsLocation`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct UpdateGprsLocationRes<'a> {
    #[ber(NODE_NUMBER)]
    pub hlr_number: IsdnAddressString<'a>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub add_capability: Option<Null>,
    #[ber(0)]
    pub sgsn_mme_separation_supported: Option<Null>,
    #[ber(1, mmeRegisteredforSMS)]
    pub mme_registeredfor_sms: Option<Null>,
    pub rest: Rest<'a>,
}

/// `EPLMN-List`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=50))]
pub struct EplmnList<'a>(pub SeqOf<'a, PlmnId<'a>>);

/// `AdjacentPLMN-List`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=50))]
pub struct AdjacentPlmnList<'a>(pub SeqOf<'a, PlmnId<'a>>);

/// `ForwardAccessSignalling-Arg`, §17.7.1. Argument of `forwardAccessSignalling`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(3, extensible)]
#[non_exhaustive]
pub struct ForwardAccessSignallingArg<'a> {
    #[ber(anAPDU)]
    pub an_apdu: AccessNetworkSignalInfo<'a>,
    #[ber(0)]
    pub integrity_protection_info: Option<IntegrityProtectionInformation<'a>>,
    #[ber(1)]
    pub encryption_info: Option<EncryptionInformation<'a>>,
    #[ber(2)]
    pub key_status: Option<KeyStatus>,
    #[ber(4, allowedGSMAlgorithms)]
    pub allowed_gsm_algorithms: Option<AllowedGsmAlgorithms<'a>>,
    #[ber(5, allowedUMTSAlgorithms)]
    pub allowed_umts_algorithms: Option<Lazy<'a, AllowedUmtsAlgorithms<'a>>>,
    #[ber(6)]
    pub radio_resource_information: Option<RadioResourceInformation<'a>>,
    #[ber(3)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(7)]
    pub radio_resource_list: Option<RadioResourceList<'a>>,
    #[ber(9)]
    pub bssmap_service_handover: Option<BssmapServiceHandover<'a>>,
    #[ber(8)]
    pub ranap_service_handover: Option<RanapServiceHandover<'a>>,
    #[ber(10)]
    pub bssmap_service_handover_list: Option<BssmapServiceHandoverList<'a>>,
    #[ber(11)]
    pub currently_used_codec: Option<Codec<'a>>,
    #[ber(12)]
    pub iu_supported_codecs_list: Option<Lazy<'a, SupportedCodecsList<'a>>>,
    #[ber(13)]
    pub rab_configuration_indicator: Option<Null>,
    #[ber(14)]
    pub iu_selected_codec: Option<Codec<'a>>,
    #[ber(15)]
    pub alternative_channel_type: Option<RadioResourceInformation<'a>>,
    #[ber(17)]
    pub trace_propagation_list: Option<Lazy<'a, TracePropagationList<'a>>>,
    #[ber(18)]
    pub aoip_supported_codecs_list_anchor: Option<Lazy<'a, AoipCodecsList<'a>>>,
    #[ber(19)]
    pub aoip_selected_codec_target: Option<AoipCodec<'a>>,
    #[ber(20)]
    pub uesbi_iu: Option<Lazy<'a, UesbiIu<'a>>>,
    #[ber(21)]
    pub imeisv: Option<Imei<'a>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `AllowedGSM-Algorithms`, §17.7.1.
    pub struct AllowedGsmAlgorithms(1) as GsmCiphers;
}

/// `AllowedUMTS-Algorithms`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AllowedUmtsAlgorithms<'a> {
    #[ber(0)]
    pub integrity_protection_algorithms: Option<PermittedIntegrityProtectionAlgorithms<'a>>,
    #[ber(1)]
    pub encryption_algorithms: Option<PermittedEncryptionAlgorithms<'a>>,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `PermittedIntegrityProtectionAlgorithms`, §17.7.1.
    pub struct PermittedIntegrityProtectionAlgorithms(1..=9) as UtranAlgorithms;
    /// `PermittedEncryptionAlgorithms`, §17.7.1.
    pub struct PermittedEncryptionAlgorithms(1..=9) as UtranAlgorithms;
}

enumerated! {
    /// `KeyStatus`, §17.7.1.
    pub struct KeyStatus(..) {
        OLD = 0 => old,
        NEW = 1 => new,
    }
}

/// `PrepareHO-Arg`, §17.7.1. Argument of `prepareHandover`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(3, extensible)]
#[non_exhaustive]
pub struct PrepareHoArg<'a> {
    #[ber(0)]
    pub target_cell_id: Option<GlobalCellId<'a>>,
    pub ho_number_not_required: Option<Null>,
    #[ber(1, targetRNCId)]
    pub target_rnc_id: Option<RncId<'a>>,
    #[ber(2, anAPDU)]
    pub an_apdu: Option<Lazy<'a, AccessNetworkSignalInfo<'a>>>,
    #[ber(3)]
    pub multiple_bearer_requested: Option<Null>,
    #[ber(4)]
    pub imsi: Option<Imsi<'a>>,
    #[ber(5)]
    pub integrity_protection_info: Option<IntegrityProtectionInformation<'a>>,
    #[ber(6)]
    pub encryption_info: Option<EncryptionInformation<'a>>,
    #[ber(7)]
    pub radio_resource_information: Option<RadioResourceInformation<'a>>,
    #[ber(9, allowedGSMAlgorithms)]
    pub allowed_gsm_algorithms: Option<AllowedGsmAlgorithms<'a>>,
    #[ber(10, allowedUMTSAlgorithms)]
    pub allowed_umts_algorithms: Option<Lazy<'a, AllowedUmtsAlgorithms<'a>>>,
    #[ber(11)]
    pub radio_resource_list: Option<RadioResourceList<'a>>,
    #[ber(8)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(12)]
    pub rab_id: Option<RabId>,
    #[ber(13)]
    pub bssmap_service_handover: Option<BssmapServiceHandover<'a>>,
    #[ber(14)]
    pub ranap_service_handover: Option<RanapServiceHandover<'a>>,
    #[ber(15)]
    pub bssmap_service_handover_list: Option<BssmapServiceHandoverList<'a>>,
    #[ber(20)]
    pub asci_call_reference: Option<AsciCallReference<'a>>,
    #[ber(16)]
    pub geran_classmark: Option<GeranClassmark<'a>>,
    #[ber(17)]
    pub iu_currently_used_codec: Option<Codec<'a>>,
    #[ber(18)]
    pub iu_supported_codecs_list: Option<Lazy<'a, SupportedCodecsList<'a>>>,
    #[ber(19)]
    pub rab_configuration_indicator: Option<Null>,
    #[ber(21)]
    pub uesbi_iu: Option<Lazy<'a, UesbiIu<'a>>>,
    #[ber(22)]
    pub imeisv: Option<Imei<'a>>,
    #[ber(23)]
    pub alternative_channel_type: Option<RadioResourceInformation<'a>>,
    #[ber(25)]
    pub trace_propagation_list: Option<Lazy<'a, TracePropagationList<'a>>>,
    #[ber(26)]
    pub aoip_supported_codecs_list_anchor: Option<Lazy<'a, AoipCodecsList<'a>>>,
    #[ber(27)]
    pub regional_subscription_data: Option<ZoneCodeList<'a>>,
    #[ber(28)]
    pub lcls_global_call_reference: Option<LclsGlobalCallReference<'a>>,
    #[ber(29)]
    pub lcls_negotiation: Option<LclsNegotiation<'a>>,
    #[ber(30)]
    pub lcls_configuration_preference: Option<LclsConfigurationPreference<'a>>,
    #[ber(31)]
    pub csg_subscription_data_list: Option<CsgSubscriptionDataList<'a>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `LCLS-GlobalCallReference`, §17.7.1.
    pub struct LclsGlobalCallReference(13..=15): CARRIER;
}

named_bits! {
    /// `LCLS-Negotiation`, §17.7.1.
    pub struct LclsNegotiation(2..=8) {
        PERMISSION_INDICATOR_NOT_ALLOWED_BIT = 0 => permissionIndicatorNotAllowedBit,
        PERMISSION_INDICATOR_SPARE_BIT = 1 => permissionIndicatorSpareBit,
    }
    /// `LCLS-ConfigurationPreference`, §17.7.1.
    pub struct LclsConfigurationPreference(4..=8) {
        FORWARD_DATA_SENDING_INDICATOR = 0 => forwardDataSendingIndicator,
        BACKWARD_DATA_SENDING_INDICATOR = 1 => backwardDataSendingIndicator,
        FORWARD_DATA_RECEPTION_INDICATOR = 2 => forwardDataReceptionIndicator,
        BACKWARD_DATA_RECEPTION_INDICATOR = 3 => backwardDataReceptionIndicator,
    }
}

/// `BSSMAP-ServiceHandoverList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=7))]
pub struct BssmapServiceHandoverList<'a>(pub SeqOf<'a, BssmapServiceHandoverInfo<'a>>);

/// `BSSMAP-ServiceHandoverInfo`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct BssmapServiceHandoverInfo<'a> {
    pub bssmap_service_handover: BssmapServiceHandover<'a>,
    pub rab_id: RabId,
    pub rest: Rest<'a>,
}

octets! {
    /// `BSSMAP-ServiceHandover`, §17.7.1.
    pub struct BssmapServiceHandover(1) as Number;
    /// `RANAP-ServiceHandover`, §17.7.1.
    pub struct RanapServiceHandover(1);
}

/// `RadioResourceList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=7))]
pub struct RadioResourceList<'a>(pub SeqOf<'a, RadioResource<'a>>);

/// `RadioResource`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RadioResource<'a> {
    pub radio_resource_information: RadioResourceInformation<'a>,
    pub rab_id: RabId,
    pub rest: Rest<'a>,
}

/// `PrepareHO-Res`, §17.7.1. Result of `prepareHandover`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(3, extensible)]
#[non_exhaustive]
pub struct PrepareHoRes<'a> {
    #[ber(0, ROAMING_NUMBER)]
    pub handover_number: Option<IsdnAddressString<'a>>,
    #[ber(1)]
    pub relocation_number_list: Option<RelocationNumberList<'a>>,
    #[ber(2, anAPDU)]
    pub an_apdu: Option<AccessNetworkSignalInfo<'a>>,
    #[ber(3)]
    pub multicall_bearer_info: Option<MulticallBearerInfo>,
    pub multiple_bearer_not_supported: Option<Null>,
    #[ber(5, selectedUMTSAlgorithms)]
    pub selected_umts_algorithms: Option<SelectedUmtsAlgorithms<'a>>,
    #[ber(6)]
    pub chosen_radio_resource_information: Option<ChosenRadioResourceInformation<'a>>,
    #[ber(4)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(7)]
    pub iu_selected_codec: Option<Codec<'a>>,
    #[ber(8)]
    pub iu_available_codecs_list: Option<Lazy<'a, CodecList<'a>>>,
    #[ber(9)]
    pub aoip_selected_codec_target: Option<AoipCodec<'a>>,
    #[ber(10)]
    pub aoip_available_codecs_list_map: Option<Lazy<'a, AoipCodecsList<'a>>>,
    pub rest: Rest<'a>,
}

/// `SelectedUMTS-Algorithms`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SelectedUmtsAlgorithms<'a> {
    #[ber(0)]
    pub integrity_protection_algorithm: Option<ChosenIntegrityProtectionAlgorithm<'a>>,
    #[ber(1)]
    pub encryption_algorithm: Option<ChosenEncryptionAlgorithm<'a>>,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `ChosenIntegrityProtectionAlgorithm`, §17.7.1.
    pub struct ChosenIntegrityProtectionAlgorithm(1) as UtranIntegrity;
    /// `ChosenEncryptionAlgorithm`, §17.7.1.
    pub struct ChosenEncryptionAlgorithm(1) as UtranCiphering;
}

/// `ChosenRadioResourceInformation`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ChosenRadioResourceInformation<'a> {
    #[ber(0)]
    pub chosen_channel_info: Option<ChosenChannelInfo<'a>>,
    #[ber(1)]
    pub chosen_speech_version: Option<ChosenSpeechVersion<'a>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `ChosenChannelInfo`, §17.7.1.
    pub struct ChosenChannelInfo(1) as Channel;
    /// `ChosenSpeechVersion`, §17.7.1.
    pub struct ChosenSpeechVersion(1) as SpeechVersionName;
}

/// `PrepareSubsequentHO-Arg`, §17.7.1. Argument of `prepareSubsequentHandover`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(3, extensible)]
#[non_exhaustive]
pub struct PrepareSubsequentHoArg<'a> {
    #[ber(0)]
    pub target_cell_id: Option<GlobalCellId<'a>>,
    #[ber(1, targetMSCNumber, NODE_NUMBER)]
    pub target_msc_number: IsdnAddressString<'a>,
    #[ber(2, targetRNCId)]
    pub target_rnc_id: Option<RncId<'a>>,
    #[ber(3, anAPDU)]
    pub an_apdu: Option<AccessNetworkSignalInfo<'a>>,
    #[ber(4)]
    pub selected_rab_id: Option<RabId>,
    #[ber(5)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(6)]
    pub geran_classmark: Option<GeranClassmark<'a>>,
    #[ber(7)]
    pub rab_configuration_indicator: Option<Null>,
    pub rest: Rest<'a>,
}

/// `PrepareSubsequentHO-Res`, §17.7.1. Result of `prepareSubsequentHandover`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(3, extensible)]
#[non_exhaustive]
pub struct PrepareSubsequentHoRes<'a> {
    #[ber(anAPDU)]
    pub an_apdu: AccessNetworkSignalInfo<'a>,
    #[ber(0)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `ProcessAccessSignalling-Arg`, §17.7.1. Argument of `processAccessSignalling`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(3, extensible)]
#[non_exhaustive]
pub struct ProcessAccessSignallingArg<'a> {
    #[ber(anAPDU)]
    pub an_apdu: AccessNetworkSignalInfo<'a>,
    #[ber(1, selectedUMTSAlgorithms)]
    pub selected_umts_algorithms: Option<SelectedUmtsAlgorithms<'a>>,
    #[ber(2, selectedGSMAlgorithm)]
    pub selected_gsm_algorithm: Option<SelectedGsmAlgorithm<'a>>,
    #[ber(3)]
    pub chosen_radio_resource_information: Option<ChosenRadioResourceInformation<'a>>,
    #[ber(4)]
    pub selected_rab_id: Option<RabId>,
    #[ber(0)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(5)]
    pub i_u_selected_codec: Option<Codec<'a>>,
    #[ber(6)]
    pub iu_available_codecs_list: Option<Lazy<'a, CodecList<'a>>>,
    #[ber(7)]
    pub aoip_selected_codec_target: Option<AoipCodec<'a>>,
    #[ber(8)]
    pub aoip_available_codecs_list_map: Option<Lazy<'a, AoipCodecsList<'a>>>,
    pub rest: Rest<'a>,
}

/// `AoIPCodecsList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AoipCodecsList<'a> {
    #[ber(1)]
    pub codec1: AoipCodec<'a>,
    #[ber(2)]
    pub codec2: Option<AoipCodec<'a>>,
    #[ber(3)]
    pub codec3: Option<AoipCodec<'a>>,
    #[ber(4)]
    pub codec4: Option<AoipCodec<'a>>,
    #[ber(5)]
    pub codec5: Option<AoipCodec<'a>>,
    #[ber(6)]
    pub codec6: Option<AoipCodec<'a>>,
    #[ber(7)]
    pub codec7: Option<AoipCodec<'a>>,
    #[ber(8)]
    pub codec8: Option<AoipCodec<'a>>,
    #[ber(9)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `AoIPCodec`, §17.7.1.
    pub struct AoipCodec(1..=3) as SpeechCodec;
}

/// `SupportedCodecsList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SupportedCodecsList<'a> {
    #[ber(0)]
    pub utran_codec_list: Option<Lazy<'a, CodecList<'a>>>,
    #[ber(1)]
    pub geran_codec_list: Option<Lazy<'a, CodecList<'a>>>,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `CodecList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CodecList<'a> {
    #[ber(1)]
    pub codec1: Codec<'a>,
    #[ber(2)]
    pub codec2: Option<Codec<'a>>,
    #[ber(3)]
    pub codec3: Option<Codec<'a>>,
    #[ber(4)]
    pub codec4: Option<Codec<'a>>,
    #[ber(5)]
    pub codec5: Option<Codec<'a>>,
    #[ber(6)]
    pub codec6: Option<Codec<'a>>,
    #[ber(7)]
    pub codec7: Option<Codec<'a>>,
    #[ber(8)]
    pub codec8: Option<Codec<'a>>,
    #[ber(9)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `Codec`, §17.7.1.
    pub struct Codec(1..=4) as CodecName;
    /// `GERAN-Classmark`, §17.7.1.
    pub struct GeranClassmark(2..=87);
    /// `SelectedGSM-Algorithm`, §17.7.1.
    pub struct SelectedGsmAlgorithm(1) as GsmCipherName;
}

/// `SendEndSignal-Arg`, §17.7.1. Argument of `sendEndSignal`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(3, extensible)]
#[non_exhaustive]
pub struct SendEndSignalArg<'a> {
    #[ber(anAPDU)]
    pub an_apdu: AccessNetworkSignalInfo<'a>,
    #[ber(0)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `SendEndSignal-Res`, §17.7.1. Result of `sendEndSignal`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SendEndSignalRes<'a> {
    #[ber(0)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `RNCId`, §17.7.1.
    pub struct RncId(7) as Rnc: NODE_ADDRESS;
}

/// `RelocationNumberList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=7))]
pub struct RelocationNumberList<'a>(pub SeqOf<'a, RelocationNumber<'a>>);

integers! {
    /// `MulticallBearerInfo`, §17.7.1.
    pub struct MulticallBearerInfo(1..=7);
}

/// `RelocationNumber`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RelocationNumber<'a> {
    #[ber(ROAMING_NUMBER)]
    pub handover_number: IsdnAddressString<'a>,
    pub rab_id: RabId,
    pub rest: Rest<'a>,
}

integers! {
    /// `RAB-Id`, §17.7.1.
    pub struct RabId(1..=255);
}

octets! {
    /// `RadioResourceInformation`, §17.7.1.
    pub struct RadioResourceInformation(3..=13);
    /// `IntegrityProtectionInformation`, §17.7.1.
    pub struct IntegrityProtectionInformation(18..=100);
    /// `EncryptionInformation`, §17.7.1.
    pub struct EncryptionInformation(18..=100);
}

/// `SendAuthenticationInfoArg`, §17.7.1. Argument of `sendAuthenticationInfo`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SendAuthenticationInfoArg<'a> {
    #[ber(0)]
    pub imsi: Imsi<'a>,
    pub number_of_requested_vectors: NumberOfRequestedVectors,
    pub segmentation_prohibited: Option<Null>,
    #[ber(1)]
    pub immediate_response_preferred: Option<Null>,
    pub re_synchronisation_info: Option<ReSynchronisationInfo<'a>>,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(3)]
    pub requesting_node_type: Option<RequestingNodeType>,
    #[ber(4, requestingPLMNId)]
    pub requesting_plmn_id: Option<PlmnId<'a>>,
    #[ber(5)]
    pub number_of_requested_additional_vectors: Option<NumberOfRequestedVectors>,
    #[ber(6, additionalVectorsAreForEPS)]
    pub additional_vectors_are_for_eps: Option<Null>,
    #[ber(7)]
    pub ue_usage_type_request_indication: Option<Null>,
    pub rest: Rest<'a>,
}

integers! {
    /// `NumberOfRequestedVectors`, §17.7.1.
    pub struct NumberOfRequestedVectors(1..=5);
}

/// `Re-synchronisationInfo`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ReSynchronisationInfo<'a> {
    pub rand: Rand<'a>,
    pub auts: Auts<'a>,
    pub rest: Rest<'a>,
}

/// `SendAuthenticationInfoRes`, §17.7.1. Result of `sendAuthenticationInfo`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(3, extensible)]
#[non_exhaustive]
pub struct SendAuthenticationInfoRes<'a> {
    pub authentication_set_list: Option<AuthenticationSetList<'a>>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(2)]
    pub eps_authentication_set_list: Option<EpsAuthenticationSetList<'a>>,
    #[ber(3)]
    pub ue_usage_type: Option<UeUsageType<'a>>,
    pub rest: Rest<'a>,
}

/// `EPS-AuthenticationSetList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=5))]
pub struct EpsAuthenticationSetList<'a>(pub SeqOf<'a, EpcAv<'a>>);

octets! {
    /// `UE-UsageType`, §17.7.1.
    pub struct UeUsageType(4) as Number;
}

/// `EPC-AV`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct EpcAv<'a> {
    pub rand: Rand<'a>,
    pub xres: Xres<'a>,
    pub autn: Autn<'a>,
    pub kasme: Kasme<'a>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `KASME`, §17.7.1.
    pub struct Kasme(32);
}

enumerated! {
    /// `RequestingNodeType`, §17.7.1.
    pub struct RequestingNodeType(..) {
        VLR = 0 => vlr,
        SGSN = 1 => sgsn,
        S_CSCF = 2 => sCscf,
        BSF = 3 => bsf,
        GAN_AAA_SERVER = 4 => ganAaaServer,
        WLAN_AAA_SERVER = 5 => wlanAaaServer,
        MME = 16 => mme,
        MME_SGSN = 17 => mmeSgsn,
    }
}

/// `CheckIMEI-Arg`, §17.7.1. Argument of `checkIMEI`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CheckImeiArg<'a> {
    pub imei: Imei<'a>,
    pub requested_equipment_info: RequestedEquipmentInfo<'a>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `CheckIMEI-Res`, §17.7.1. Result of `checkIMEI`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CheckImeiRes<'a> {
    pub equipment_status: Option<EquipmentStatus>,
    pub bmuef: Option<UesbiIu<'a>>,
    #[ber(0)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

named_bits! {
    /// `RequestedEquipmentInfo`, §17.7.1.
    pub struct RequestedEquipmentInfo(2..=8) {
        EQUIPMENT_STATUS = 0 => equipmentStatus,
        BMUEF = 1 => bmuef,
    }
}

/// `UESBI-Iu`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct UesbiIu<'a> {
    #[ber(0, uesbiIuA)]
    pub uesbi_iua: Option<UesbiIua<'a>>,
    #[ber(1, uesbiIuB)]
    pub uesbi_iub: Option<UesbiIub<'a>>,
    pub rest: Rest<'a>,
}

named_bits! {
    /// `UESBI-IuA`, §17.7.1.
    pub struct UesbiIua(1..=128) {}
    /// `UESBI-IuB`, §17.7.1.
    pub struct UesbiIub(1..=128) {}
}

enumerated! {
    /// `EquipmentStatus`, §17.7.1.
    pub enum EquipmentStatus {
        WhiteListed = 0 => whiteListed,
        BlackListed = 1 => blackListed,
        GreyListed = 2 => greyListed,
    }
}

/// `InsertSubscriberDataArg`, §17.7.1. Argument of `insertSubscriberData`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct InsertSubscriberDataArg<'a> {
    #[ber(0)]
    pub imsi: Option<Imsi<'a>>,
    #[ber(1, MSISDN)]
    pub msisdn: Option<IsdnAddressString<'a>>,
    #[ber(2)]
    pub category: Option<Category<'a>>,
    #[ber(3)]
    pub subscriber_status: Option<SubscriberStatus>,
    #[ber(4)]
    pub bearer_service_list: Option<BearerServiceList<'a>>,
    #[ber(6)]
    pub teleservice_list: Option<TeleserviceList<'a>>,
    #[ber(7, provisionedSS)]
    pub provisioned_ss: Option<ExtSsInfoList<'a>>,
    #[ber(8)]
    pub odb_data: Option<Lazy<'a, OdbData<'a>>>,
    #[ber(9)]
    pub roaming_restriction_due_to_unsupported_feature: Option<Null>,
    #[ber(10)]
    pub regional_subscription_data: Option<ZoneCodeList<'a>>,
    #[ber(11)]
    pub vbs_subscription_data: Option<VbsDataList<'a>>,
    #[ber(12)]
    pub vgcs_subscription_data: Option<VgcsDataList<'a>>,
    #[ber(13)]
    pub vlr_camel_subscription_info: Option<Lazy<'a, VlrCamelSubscriptionInfo<'a>>>,
    #[ber(14)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(15, naeaPreferredCI)]
    pub naea_preferred_ci: Option<Lazy<'a, NaeaPreferredCi<'a>>>,
    #[ber(16)]
    pub gprs_subscription_data: Option<Lazy<'a, GprsSubscriptionData<'a>>>,
    #[ber(23)]
    pub roaming_restricted_in_sgsn_due_to_unsupported_feature: Option<Null>,
    #[ber(24)]
    pub network_access_mode: Option<NetworkAccessMode>,
    #[ber(25)]
    pub lsa_information: Option<Lazy<'a, LsaInformation<'a>>>,
    #[ber(21)]
    pub lmu_indicator: Option<Null>,
    #[ber(22)]
    pub lcs_information: Option<Lazy<'a, LcsInformation<'a>>>,
    #[ber(26)]
    pub ist_alert_timer: Option<IstAlertTimerValue>,
    #[ber(27, superChargerSupportedInHLR)]
    pub super_charger_supported_in_hlr: Option<AgeIndicator<'a>>,
    #[ber(28, mcSSInfo)]
    pub mc_ss_info: Option<Lazy<'a, McSsInfo<'a>>>,
    #[ber(29)]
    pub cs_allocation_retention_priority: Option<CsAllocationRetentionPriority<'a>>,
    #[ber(17, sgsnCAMELSubscriptionInfo)]
    pub sgsn_camel_subscription_info: Option<Lazy<'a, SgsnCamelSubscriptionInfo<'a>>>,
    #[ber(18)]
    pub charging_characteristics: Option<ChargingCharacteristics<'a>>,
    #[ber(19)]
    pub access_restriction_data: Option<AccessRestrictionData<'a>>,
    #[ber(20)]
    pub ics_indicator: Option<bool>,
    #[ber(31)]
    pub eps_subscription_data: Option<Lazy<'a, EpsSubscriptionData<'a>>>,
    #[ber(32)]
    pub csg_subscription_data_list: Option<CsgSubscriptionDataList<'a>>,
    #[ber(33)]
    pub ue_reachability_request_indicator: Option<Null>,
    #[ber(34, NODE_NUMBER)]
    pub sgsn_number: Option<IsdnAddressString<'a>>,
    #[ber(35)]
    pub mme_name: Option<DiameterIdentity<'a>>,
    #[ber(36, subscribedPeriodicRAUTAUtimer)]
    pub subscribed_periodic_rauta_utimer: Option<SubscribedPeriodicRautaUtimer>,
    #[ber(37, vplmnLIPAAllowed)]
    pub vplmn_lipa_allowed: Option<Null>,
    #[ber(38)]
    pub mdt_user_consent: Option<bool>,
    #[ber(39, subscribedPeriodicLAUtimer)]
    pub subscribed_periodic_la_utimer: Option<SubscribedPeriodicLaUtimer>,
    #[ber(40)]
    pub vplmn_csg_subscription_data_list: Option<VplmnCsgSubscriptionDataList<'a>>,
    #[ber(41, additionalMSISDN, MSISDN)]
    pub additional_msisdn: Option<IsdnAddressString<'a>>,
    #[ber(42, psAndSMSOnlyServiceProvision)]
    pub ps_and_sms_only_service_provision: Option<Null>,
    #[ber(43, smsInSGSNAllowed)]
    pub sms_in_sgsn_allowed: Option<Null>,
    #[ber(44, csToPsSRVCCAllowedIndicator)]
    pub cs_to_ps_srvcc_allowed_indicator: Option<Null>,
    #[ber(45)]
    pub pcscf_restoration_request: Option<Null>,
    #[ber(46)]
    pub adjacent_access_restriction_data_list: Option<AdjacentAccessRestrictionDataList<'a>>,
    #[ber(47)]
    pub imsi_group_id_list: Option<ImsiGroupIdList<'a>>,
    #[ber(48)]
    pub ue_usage_type: Option<UeUsageType<'a>>,
    #[ber(49)]
    pub user_plane_integrity_protection_indicator: Option<Null>,
    #[ber(50)]
    pub dl_buffering_suggested_packet_count: Option<DlBufferingSuggestedPacketCount>,
    #[ber(51)]
    pub reset_id_list: Option<ResetIdList<'a>>,
    #[ber(52, eDRXCycleLengthList)]
    pub edrx_cycle_length_list: Option<EdrxCycleLengthList<'a>>,
    #[ber(53)]
    pub ext_access_restriction_data: Option<ExtAccessRestrictionData<'a>>,
    #[ber(54)]
    pub iab_operation_allowed_indicator: Option<Null>,
    pub rest: Rest<'a>,
}

/// `EDRX-Cycle-Length-List`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=8))]
pub struct EdrxCycleLengthList<'a>(pub SeqOf<'a, EdrxCycleLength<'a>>);

/// `EDRX-Cycle-Length`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct EdrxCycleLength<'a> {
    #[ber(0)]
    pub rat_type: UsedRatType,
    #[ber(1, eDRXCycleLengthValue)]
    pub edrx_cycle_length_value: EdrxCycleLengthValue<'a>,
    pub rest: Rest<'a>,
}

octets! {
    /// `EDRX-Cycle-Length-Value`, §17.7.1.
    pub struct EdrxCycleLengthValue(1) as ExtendedDrx;
}

/// `Reset-Id-List`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=50))]
pub struct ResetIdList<'a>(pub SeqOf<'a, ResetId<'a>>);

octets! {
    /// `Reset-Id`, §17.7.1.
    pub struct ResetId(1..=4);
}

integers! {
    /// `DL-Buffering-Suggested-Packet-Count`, §17.7.1.
    pub struct DlBufferingSuggestedPacketCount(-1..=2147483647);
    /// `Group-Service-ID`, §17.7.1.
    pub struct GroupServiceId(0..=4294967295);
}

octets! {
    /// `Local-GroupID`, §17.7.1.
    pub struct LocalGroupId(1..=10);
}

/// `IMSI-GroupIdList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=50))]
pub struct ImsiGroupIdList<'a>(pub SeqOf<'a, ImsiGroupId<'a>>);

/// `IMSI-GroupId`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible, GROUP_ID)]
#[non_exhaustive]
pub struct ImsiGroupId<'a> {
    #[ber(0)]
    pub group_service_id: GroupServiceId,
    #[ber(1)]
    pub plmn_id: PlmnId<'a>,
    #[ber(2, localGroupID)]
    pub local_group_id: LocalGroupId<'a>,
    pub rest: Rest<'a>,
}

integers! {
    /// `SubscribedPeriodicRAUTAUtimer`, §17.7.1.
    pub struct SubscribedPeriodicRautaUtimer(0..=4294967295);
    /// `SubscribedPeriodicLAUtimer`, §17.7.1.
    pub struct SubscribedPeriodicLaUtimer(0..=4294967295);
}

/// `CSG-SubscriptionDataList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=50))]
pub struct CsgSubscriptionDataList<'a>(pub SeqOf<'a, CsgSubscriptionData<'a>>);

/// `CSG-SubscriptionData`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CsgSubscriptionData<'a> {
    pub csg_id: CsgId<'a>,
    pub expiration_date: Option<Time<'a>>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(0, lipaAllowedAPNList)]
    pub lipa_allowed_apn_list: Option<LipaAllowedApnList<'a>>,
    #[ber(1)]
    pub plmn_id: Option<PlmnId<'a>>,
    pub rest: Rest<'a>,
}

/// `VPLMN-CSG-SubscriptionDataList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=50))]
pub struct VplmnCsgSubscriptionDataList<'a>(pub SeqOf<'a, CsgSubscriptionData<'a>>);

named_bits! {
    /// `CSG-Id`, §17.7.1.
    pub struct CsgId(27) {}
}

/// `LIPA-AllowedAPNList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=50))]
pub struct LipaAllowedApnList<'a>(pub SeqOf<'a, Apn<'a>>);

/// `EPS-SubscriptionData`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct EpsSubscriptionData<'a> {
    #[ber(0)]
    pub apn_oi_replacement: Option<ApnOiReplacement<'a>>,
    #[ber(2)]
    pub rfsp_id: Option<RfspId>,
    #[ber(3)]
    pub ambr: Option<Ambr<'a>>,
    #[ber(4)]
    pub apn_configuration_profile: Option<ApnConfigurationProfile<'a>>,
    #[ber(6, NODE_NUMBER)]
    pub stn_sr: Option<IsdnAddressString<'a>>,
    #[ber(5)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(7, mpsCSPriority)]
    pub mps_cs_priority: Option<Null>,
    #[ber(8, mpsEPSPriority)]
    pub mps_eps_priority: Option<Null>,
    #[ber(9)]
    pub subscribed_vsrvcc: Option<Null>,
    pub rest: Rest<'a>,
}

octets! {
    /// `APN-OI-Replacement`, §17.7.1.
    pub struct ApnOiReplacement(9..=100) as ApnLabels: APN;
}

integers! {
    /// `RFSP-ID`, §17.7.1.
    pub struct RfspId(1..=256);
}

/// `APN-ConfigurationProfile`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ApnConfigurationProfile<'a> {
    pub default_context: ContextId,
    pub complete_data_list_included: Option<Null>,
    #[ber(1)]
    pub eps_data_list: EpsDataList<'a>,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(3)]
    pub additional_default_context: Option<ContextId>,
    pub rest: Rest<'a>,
}

/// `EPS-DataList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=50))]
pub struct EpsDataList<'a>(pub SeqOf<'a, ApnConfiguration<'a>>);

/// `APN-Configuration`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ApnConfiguration<'a> {
    #[ber(0)]
    pub context_id: ContextId,
    #[ber(1)]
    pub pdn_type: PdnType<'a>,
    #[ber(2, servedPartyIPIPv4Address)]
    pub served_party_ip_i_pv4_address: Option<PdpAddress<'a>>,
    #[ber(3)]
    pub apn: Apn<'a>,
    #[ber(4)]
    pub eps_qos_subscribed: EpsQosSubscribed<'a>,
    #[ber(5)]
    pub pdn_gw_identity: Option<Lazy<'a, PdnGwIdentity<'a>>>,
    #[ber(6)]
    pub pdn_gw_allocation_type: Option<PdnGwAllocationType>,
    #[ber(7)]
    pub vplmn_address_allowed: Option<Null>,
    #[ber(8)]
    pub charging_characteristics: Option<ChargingCharacteristics<'a>>,
    #[ber(9)]
    pub ambr: Option<Lazy<'a, Ambr<'a>>>,
    #[ber(10, specificAPNInfoList)]
    pub specific_apn_info_list: Option<SpecificApnInfoList<'a>>,
    #[ber(11)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(12, servedPartyIPIPv6Address)]
    pub served_party_ip_i_pv6_address: Option<PdpAddress<'a>>,
    #[ber(13)]
    pub apn_oi_replacement: Option<ApnOiReplacement<'a>>,
    #[ber(14)]
    pub sipto_permission: Option<SiptoPermission>,
    #[ber(15)]
    pub lipa_permission: Option<LipaPermission>,
    #[ber(16)]
    pub restoration_priority: Option<RestorationPriority<'a>>,
    #[ber(17)]
    pub sipto_local_network_permission: Option<SiptoLocalNetworkPermission>,
    #[ber(18)]
    pub wlan_offloadability: Option<WlanOffloadability<'a>>,
    #[ber(19, nonIPPDNTypeIndicator)]
    pub non_ip_pdn_type_indicator: Option<Null>,
    #[ber(20, nIDDMechanism)]
    pub n_idd_mechanism: Option<NiddMechanism>,
    #[ber(21, sCEFID)]
    pub s_cef_id: Option<Fqdn<'a>>,
    #[ber(22)]
    pub pdn_connection_continuity: Option<PdnConnectionContinuity>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `PDN-ConnectionContinuity`, §17.7.1.
    pub enum PdnConnectionContinuity {
        MaintainPdnConnection = 0 => maintainPDNConnection,
        DisconnectPdnConnectionWithReactivationRequest = 1 => disconnectPDNConnectionWithReactivationRequest,
        DisconnectPdnConnectionWithoutReactivationRequest = 2 => disconnectPDNConnectionWithoutReactivationRequest,
    }
    /// `NIDD-Mechanism`, §17.7.1.
    pub enum NiddMechanism {
        SGiBasedDataDelivery = 0 => sGiBasedDataDelivery,
        SCefBasedDataDelivery = 1 => sCEFBasedDataDelivery,
    }
}

octets! {
    /// `PDN-Type`, §17.7.1.
    pub struct PdnType(1) as PdnKind;
}

/// `EPS-QoS-Subscribed`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct EpsQosSubscribed<'a> {
    #[ber(0)]
    pub qos_class_identifier: QosClassIdentifier,
    #[ber(1)]
    pub allocation_retention_priority: AllocationRetentionPriority<'a>,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `AMBR`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct Ambr<'a> {
    #[ber(0, maxRequestedBandwidthUL)]
    pub max_requested_bandwidth_ul: Bandwidth,
    #[ber(1, maxRequestedBandwidthDL)]
    pub max_requested_bandwidth_dl: Bandwidth,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(3, extendedMaxRequestedBandwidthUL)]
    pub extended_max_requested_bandwidth_ul: Option<BandwidthExt>,
    #[ber(4, extendedMaxRequestedBandwidthDL)]
    pub extended_max_requested_bandwidth_dl: Option<BandwidthExt>,
    pub rest: Rest<'a>,
}

/// `SpecificAPNInfoList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=50))]
pub struct SpecificApnInfoList<'a>(pub SeqOf<'a, SpecificApnInfo<'a>>);

/// `SpecificAPNInfo`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SpecificApnInfo<'a> {
    #[ber(0)]
    pub apn: Apn<'a>,
    #[ber(1)]
    pub pdn_gw_identity: PdnGwIdentity<'a>,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

integers! {
    /// `Bandwidth`, §17.7.1.
    pub struct Bandwidth(..);
    /// `BandwidthExt`, §17.7.1.
    pub struct BandwidthExt(..);
    /// `QoS-Class-Identifier`, §17.7.1.
    pub struct QosClassIdentifier(1..=9);
}

/// `Allocation-Retention-Priority`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AllocationRetentionPriority<'a> {
    #[ber(0)]
    pub priority_level: i64,
    #[ber(1)]
    pub pre_emption_capability: Option<bool>,
    #[ber(2)]
    pub pre_emption_vulnerability: Option<bool>,
    #[ber(3)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `PDN-GW-Identity`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct PdnGwIdentity<'a> {
    #[ber(0)]
    pub pdn_gw_ipv4_address: Option<PdpAddress<'a>>,
    #[ber(1)]
    pub pdn_gw_ipv6_address: Option<PdpAddress<'a>>,
    #[ber(2)]
    pub pdn_gw_name: Option<Fqdn<'a>>,
    #[ber(3)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `FQDN`, §17.7.1.
    pub struct Fqdn(9..=255) as Characters: NODE_HOST;
}

enumerated! {
    /// `PDN-GW-AllocationType`, §17.7.1.
    pub enum PdnGwAllocationType {
        Static = 0 => static,
        Dynamic = 1 => dynamic,
    }
}

/// `WLAN-Offloadability`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct WlanOffloadability<'a> {
    #[ber(0, wlanOffloadabilityEUTRAN)]
    pub wlan_offloadability_eutran: Option<WlanOffloadabilityIndication>,
    #[ber(1, wlanOffloadabilityUTRAN)]
    pub wlan_offloadability_utran: Option<WlanOffloadabilityIndication>,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `WLAN-Offloadability-Indication`, §17.7.1.
    pub enum WlanOffloadabilityIndication {
        NotAllowed = 0 => notAllowed,
        Allowed = 1 => allowed,
    }
}

named_bits! {
    /// `AccessRestrictionData`, §17.7.1.
    pub struct AccessRestrictionData(2..=8) {
        UTRAN_NOT_ALLOWED = 0 => utranNotAllowed,
        GERAN_NOT_ALLOWED = 1 => geranNotAllowed,
        GAN_NOT_ALLOWED = 2 => ganNotAllowed,
        I_HSPA_EVOLUTION_NOT_ALLOWED = 3 => iHspaEvolutionNotAllowed,
        WB_E_UTRAN_NOT_ALLOWED = 4 => wbEUtranNotAllowed,
        HO_TO_NON3_GPP_ACCESS_NOT_ALLOWED = 5 => hoToNon3GPPAccessNotAllowed,
        NB_IOT_NOT_ALLOWED = 6 => nbIotNotAllowed,
        ENHANCED_COVERAGE_NOT_ALLOWED = 7 => enhancedCoverageNotAllowed,
    }
    /// `Ext-AccessRestrictionData`, §17.7.1.
    pub struct ExtAccessRestrictionData(1..=32) {
        NR_AS_SECONDARY_RAT_NOT_ALLOWED = 0 => nrAsSecondaryRATNotAllowed,
        UNLICENSED_SPECTRUM_AS_SECONDARY_RAT_NOT_ALLOWED = 1 => unlicensedSpectrumAsSecondaryRATNotAllowed,
    }
}

/// `AdjacentAccessRestrictionDataList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=50))]
pub struct AdjacentAccessRestrictionDataList<'a>(pub SeqOf<'a, AdjacentAccessRestrictionData<'a>>);

/// `AdjacentAccessRestrictionData`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AdjacentAccessRestrictionData<'a> {
    #[ber(0)]
    pub plmn_id: PlmnId<'a>,
    #[ber(1)]
    pub access_restriction_data: AccessRestrictionData<'a>,
    #[ber(2)]
    pub ext_access_restriction_data: Option<ExtAccessRestrictionData<'a>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `CS-AllocationRetentionPriority`, §17.7.1.
    pub struct CsAllocationRetentionPriority(1) as Number;
}

integers! {
    /// `IST-AlertTimerValue`, §17.7.1.
    pub struct IstAlertTimerValue(15..=255);
}

/// `LCSInformation`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LcsInformation<'a> {
    #[ber(0)]
    pub gmlc_list: Option<GmlcList<'a>>,
    #[ber(1)]
    pub lcs_privacy_exception_list: Option<LcsPrivacyExceptionList<'a>>,
    #[ber(2)]
    pub molr_list: Option<MolrList<'a>>,
    #[ber(3)]
    pub add_lcs_privacy_exception_list: Option<LcsPrivacyExceptionList<'a>>,
    pub rest: Rest<'a>,
}

/// `GMLC-List`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=5), NODE_NUMBER)]
pub struct GmlcList<'a>(pub SeqOf<'a, IsdnAddressString<'a>>);

enumerated! {
    /// `NetworkAccessMode`, §17.7.1.
    pub struct NetworkAccessMode(..) {
        PACKET_AND_CIRCUIT = 0 => packetAndCircuit,
        ONLY_CIRCUIT = 1 => onlyCircuit,
        ONLY_PACKET = 2 => onlyPacket,
    }
}

/// `GPRSDataList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=50))]
pub struct GprsDataList<'a>(pub SeqOf<'a, PdpContext<'a>>);

/// `PDP-Context`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct PdpContext<'a> {
    pub pdp_context_id: ContextId,
    #[ber(16)]
    pub pdp_type: PdpType<'a>,
    #[ber(17)]
    pub pdp_address: Option<PdpAddress<'a>>,
    #[ber(18)]
    pub qos_subscribed: QosSubscribed<'a>,
    #[ber(19)]
    pub vplmn_address_allowed: Option<Null>,
    #[ber(20)]
    pub apn: Apn<'a>,
    #[ber(21)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(0, extQoSSubscribed)]
    pub ext_qos_subscribed: Option<ExtQosSubscribed<'a>>,
    #[ber(1)]
    pub pdp_charging_characteristics: Option<ChargingCharacteristics<'a>>,
    #[ber(2, ext2QoSSubscribed)]
    pub ext2_qos_subscribed: Option<Ext2QosSubscribed<'a>>,
    #[ber(3, ext3QoSSubscribed)]
    pub ext3_qos_subscribed: Option<Ext3QosSubscribed<'a>>,
    #[ber(4, ext4QoSSubscribed)]
    pub ext4_qos_subscribed: Option<Ext4QosSubscribed<'a>>,
    #[ber(5)]
    pub apn_oi_replacement: Option<ApnOiReplacement<'a>>,
    #[ber(6)]
    pub ext_pdp_type: Option<ExtPdpType<'a>>,
    #[ber(7)]
    pub ext_pdp_address: Option<PdpAddress<'a>>,
    #[ber(10)]
    pub ambr: Option<Ambr<'a>>,
    #[ber(8)]
    pub sipto_permission: Option<SiptoPermission>,
    #[ber(9)]
    pub lipa_permission: Option<LipaPermission>,
    #[ber(11)]
    pub restoration_priority: Option<RestorationPriority<'a>>,
    #[ber(12)]
    pub sipto_local_network_permission: Option<SiptoLocalNetworkPermission>,
    #[ber(13, nIDDMechanism)]
    pub n_idd_mechanism: Option<NiddMechanism>,
    #[ber(14, sCEFID)]
    pub s_cef_id: Option<Fqdn<'a>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `Restoration-Priority`, §17.7.1.
    pub struct RestorationPriority(1) as Number;
}

enumerated! {
    /// `SIPTO-Permission`, §17.7.1.
    pub enum SiptoPermission {
        SiptoAboveRanAllowed = 0 => siptoAboveRanAllowed,
        SiptoAboveRanNotAllowed = 1 => siptoAboveRanNotAllowed,
    }
    /// `SIPTO-Local-Network-Permission`, §17.7.1.
    pub enum SiptoLocalNetworkPermission {
        SiptoAtLocalNetworkAllowed = 0 => siptoAtLocalNetworkAllowed,
        SiptoAtLocalNetworkNotAllowed = 1 => siptoAtLocalNetworkNotAllowed,
    }
    /// `LIPA-Permission`, §17.7.1.
    pub enum LipaPermission {
        LipaProhibited = 0 => lipaProhibited,
        LipaOnly = 1 => lipaOnly,
        LipaConditional = 2 => lipaConditional,
    }
}

integers! {
    /// `ContextId`, §17.7.1.
    pub struct ContextId(1..=50);
}

/// `GPRSSubscriptionData`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct GprsSubscriptionData<'a> {
    pub complete_data_list_included: Option<Null>,
    #[ber(1)]
    pub gprs_data_list: GprsDataList<'a>,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(3)]
    pub apn_oi_replacement: Option<ApnOiReplacement<'a>>,
    pub rest: Rest<'a>,
}

/// `SGSN-CAMEL-SubscriptionInfo`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SgsnCamelSubscriptionInfo<'a> {
    #[ber(0, gprsCSI)]
    pub gprs_csi: Option<GprsCsi<'a>>,
    #[ber(1, moSmsCSI)]
    pub mo_sms_csi: Option<SmsCsi<'a>>,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(3, mtSmsCSI)]
    pub mt_sms_csi: Option<SmsCsi<'a>>,
    #[ber(4, mtSmsCAMELTDPCriteriaList)]
    pub mt_sms_cameltdp_criteria_list: Option<MtSmsCameltdpCriteriaList<'a>>,
    #[ber(5)]
    pub mg_csi: Option<MgCsi<'a>>,
    pub rest: Rest<'a>,
}

/// `GPRS-CSI`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct GprsCsi<'a> {
    #[ber(0, gprsCamelTDPDataList)]
    pub gprs_camel_tdp_data_list: Option<GprsCamelTdpDataList<'a>>,
    #[ber(1)]
    pub camel_capability_handling: Option<CamelCapabilityHandling>,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(3, notificationToCSE)]
    pub notification_to_cse: Option<Null>,
    #[ber(4)]
    pub csi_active: Option<Null>,
    pub rest: Rest<'a>,
}

/// `GPRS-CamelTDPDataList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=10))]
pub struct GprsCamelTdpDataList<'a>(pub SeqOf<'a, GprsCamelTdpData<'a>>);

/// `GPRS-CamelTDPData`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct GprsCamelTdpData<'a> {
    #[ber(0)]
    pub gprs_trigger_detection_point: GprsTriggerDetectionPoint,
    #[ber(1)]
    pub service_key: ServiceKey,
    #[ber(2, gsmSCFAddress, NODE_NUMBER)]
    pub gsm_scf_address: IsdnAddressString<'a>,
    #[ber(3)]
    pub default_session_handling: DefaultGprsHandling,
    #[ber(4)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `DefaultGPRS-Handling`, §17.7.1.
    pub struct DefaultGprsHandling(..) {
        CONTINUE_TRANSACTION = 0 => continueTransaction,
        RELEASE_TRANSACTION = 1 => releaseTransaction,
    }
    /// `GPRS-TriggerDetectionPoint`, §17.7.1.
    pub struct GprsTriggerDetectionPoint(..) {
        ATTACH = 1 => attach,
        ATTACH_CHANGE_OF_POSITION = 2 => attachChangeOfPosition,
        PDP_CONTEXT_ESTABLISHMENT = 11 => pdpContextEstablishment,
        PDP_CONTEXT_ESTABLISHMENT_ACKNOWLEDGEMENT = 12 => pdpContextEstablishmentAcknowledgement,
        PDP_CONTEXT_CHANGE_OF_POSITION = 14 => pdpContextChangeOfPosition,
    }
}

octets! {
    /// `APN`, §17.7.1.
    pub struct Apn(2..=63) as ApnLabels: APN;
    /// `PDP-Type`, §17.7.1.
    pub struct PdpType(2) as PdpKind;
    /// `Ext-PDP-Type`, §17.7.1.
    pub struct ExtPdpType(2) as PdpKind;
    /// `PDP-Address`, §17.7.1.
    pub struct PdpAddress(1..=16) as PdpIpAddress: IP_OF_SUBSCRIBER;
    /// `QoS-Subscribed`, §17.7.1.
    pub struct QosSubscribed(3) as Qos;
    /// `Ext-QoS-Subscribed`, §17.7.1.
    pub struct ExtQosSubscribed(1..=9) as ExtQos;
    /// `Ext2-QoS-Subscribed`, §17.7.1.
    pub struct Ext2QosSubscribed(1..=3) as Ext2Qos;
    /// `Ext3-QoS-Subscribed`, §17.7.1.
    pub struct Ext3QosSubscribed(1..=2) as Ext3Qos;
    /// `Ext4-QoS-Subscribed`, §17.7.1.
    pub struct Ext4QosSubscribed(1) as EvolvedPriority;
    /// `ChargingCharacteristics`, §17.7.1.
    pub struct ChargingCharacteristics(2) as ChargingBehaviour;
}

enumerated! {
    /// `LSAOnlyAccessIndicator`, §17.7.1.
    pub enum LsaOnlyAccessIndicator {
        AccessOutsideLsAsAllowed = 0 => accessOutsideLSAsAllowed,
        AccessOutsideLsAsRestricted = 1 => accessOutsideLSAsRestricted,
    }
}

/// `LSADataList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=20))]
pub struct LsaDataList<'a>(pub SeqOf<'a, LsaData<'a>>);

/// `LSAData`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LsaData<'a> {
    #[ber(0)]
    pub lsa_identity: LsaIdentity<'a>,
    #[ber(1)]
    pub lsa_attributes: LsaAttributes<'a>,
    #[ber(2)]
    pub lsa_active_mode_indicator: Option<Null>,
    #[ber(3)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `LSAInformation`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LsaInformation<'a> {
    pub complete_data_list_included: Option<Null>,
    #[ber(1)]
    pub lsa_only_access_indicator: Option<LsaOnlyAccessIndicator>,
    #[ber(2)]
    pub lsa_data_list: Option<LsaDataList<'a>>,
    #[ber(3)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `LSAIdentity`, §17.7.1.
    pub struct LsaIdentity(3) as LsaNumber: LOCATION;
    /// `LSAAttributes`, §17.7.1.
    pub struct LsaAttributes(1) as LsaBits;
}

/// `SubscriberData`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriberData<'a> {
    #[ber(1, MSISDN)]
    pub msisdn: Option<IsdnAddressString<'a>>,
    #[ber(2)]
    pub category: Option<Category<'a>>,
    #[ber(3)]
    pub subscriber_status: Option<SubscriberStatus>,
    #[ber(4)]
    pub bearer_service_list: Option<BearerServiceList<'a>>,
    #[ber(6)]
    pub teleservice_list: Option<TeleserviceList<'a>>,
    #[ber(7, provisionedSS)]
    pub provisioned_ss: Option<ExtSsInfoList<'a>>,
    #[ber(8)]
    pub odb_data: Option<OdbData<'a>>,
    #[ber(9)]
    pub roaming_restriction_due_to_unsupported_feature: Option<Null>,
    #[ber(10)]
    pub regional_subscription_data: Option<ZoneCodeList<'a>>,
    #[ber(11)]
    pub vbs_subscription_data: Option<VbsDataList<'a>>,
    #[ber(12)]
    pub vgcs_subscription_data: Option<VgcsDataList<'a>>,
    #[ber(13)]
    pub vlr_camel_subscription_info: Option<Lazy<'a, VlrCamelSubscriptionInfo<'a>>>,
}

octets! {
    /// `Category`, §17.7.1.
    pub struct Category(1) as CallingPartyCategory;
}

enumerated! {
    /// `SubscriberStatus`, §17.7.1.
    pub enum SubscriberStatus {
        ServiceGranted = 0 => serviceGranted,
        OperatorDeterminedBarring = 1 => operatorDeterminedBarring,
    }
}

/// `BearerServiceList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=50))]
pub struct BearerServiceList<'a>(pub SeqOf<'a, ExtBearerServiceCode<'a>>);

/// `TeleserviceList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=20))]
pub struct TeleserviceList<'a>(pub SeqOf<'a, ExtTeleserviceCode<'a>>);

/// `ODB-Data`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OdbData<'a> {
    pub odb_general_data: OdbGeneralData<'a>,
    #[ber(odbHPLMNData)]
    pub odb_hplmn_data: Option<OdbHplmnData<'a>>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

named_bits! {
    /// `ODB-GeneralData`, §17.7.1.
    pub struct OdbGeneralData(15..=32) {
        ALL_OG_CALLS_BARRED = 0 => allOGCallsBarred,
        INTERNATIONAL_OG_CALLS_BARRED = 1 => internationalOGCallsBarred,
        INTERNATIONAL_OG_CALLS_NOT_TO_HPLMN_COUNTRY_BARRED = 2 => internationalOGCallsNotToHPLMNCountryBarred,
        INTERZONAL_OG_CALLS_BARRED = 6 => interzonalOGCallsBarred,
        INTERZONAL_OG_CALLS_NOT_TO_HPLMN_COUNTRY_BARRED = 7 => interzonalOGCallsNotToHPLMNCountryBarred,
        INTERZONAL_OG_CALLS_AND_INTERNATIONAL_OG_CALLS_NOT_TO_HPLMN_COUNTRY_BARRED = 8 => interzonalOGCallsAndInternationalOGCallsNotToHPLMNCountryBarred,
        PREMIUM_RATE_INFORMATION_OG_CALLS_BARRED = 3 => premiumRateInformationOGCallsBarred,
        PREMIUM_RATE_ENTERTAINEMENT_OG_CALLS_BARRED = 4 => premiumRateEntertainementOGCallsBarred,
        SS_ACCESS_BARRED = 5 => ssAccessBarred,
        ALL_ECT_BARRED = 9 => allECTBarred,
        CHARGEABLE_ECT_BARRED = 10 => chargeableECTBarred,
        INTERNATIONAL_ECT_BARRED = 11 => internationalECTBarred,
        INTERZONAL_ECT_BARRED = 12 => interzonalECTBarred,
        DOUBLY_CHARGEABLE_ECT_BARRED = 13 => doublyChargeableECTBarred,
        MULTIPLE_ECT_BARRED = 14 => multipleECTBarred,
        ALL_PACKET_ORIENTED_SERVICES_BARRED = 15 => allPacketOrientedServicesBarred,
        ROAMER_ACCESS_TO_HPLMN_AP_BARRED = 16 => roamerAccessToHPLMNAPBarred,
        ROAMER_ACCESS_TO_VPLMN_AP_BARRED = 17 => roamerAccessToVPLMNAPBarred,
        ROAMING_OUTSIDE_PLMNOG_CALLS_BARRED = 18 => roamingOutsidePLMNOGCallsBarred,
        ALL_IC_CALLS_BARRED = 19 => allICCallsBarred,
        ROAMING_OUTSIDE_PLMNIC_CALLS_BARRED = 20 => roamingOutsidePLMNICCallsBarred,
        ROAMING_OUTSIDE_PLMNI_COUNTRY_IC_CALLS_BARRED = 21 => roamingOutsidePLMNICountryICCallsBarred,
        ROAMING_OUTSIDE_PLMN_BARRED = 22 => roamingOutsidePLMNBarred,
        ROAMING_OUTSIDE_PLMN_COUNTRY_BARRED = 23 => roamingOutsidePLMNCountryBarred,
        REGISTRATION_ALL_CF_BARRED = 24 => registrationAllCFBarred,
        REGISTRATION_CF_NOT_TO_HPLMN_BARRED = 25 => registrationCFNotToHPLMNBarred,
        REGISTRATION_INTERZONAL_CF_BARRED = 26 => registrationInterzonalCFBarred,
        REGISTRATION_INTERZONAL_CF_NOT_TO_HPLMN_BARRED = 27 => registrationInterzonalCFNotToHPLMNBarred,
        REGISTRATION_INTERNATIONAL_CF_BARRED = 28 => registrationInternationalCFBarred,
    }
    /// `ODB-HPLMN-Data`, §17.7.1.
    pub struct OdbHplmnData(4..=32) {
        PLMN_SPECIFIC_BARRING_TYPE1 = 0 => plmnSpecificBarringType1,
        PLMN_SPECIFIC_BARRING_TYPE2 = 1 => plmnSpecificBarringType2,
        PLMN_SPECIFIC_BARRING_TYPE3 = 2 => plmnSpecificBarringType3,
        PLMN_SPECIFIC_BARRING_TYPE4 = 3 => plmnSpecificBarringType4,
    }
}

/// `Ext-SS-InfoList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=30))]
pub struct ExtSsInfoList<'a>(pub SeqOf<'a, ExtSsInfo<'a>>);

/// `Ext-SS-Info`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum ExtSsInfo<'a> {
    #[ber(0)]
    ForwardingInfo(ExtForwInfo<'a>),
    #[ber(1)]
    CallBarringInfo(ExtCallBarInfo<'a>),
    #[ber(2)]
    CugInfo(CugInfo<'a>),
    #[ber(3)]
    SsData(ExtSsData<'a>),
    #[ber(4)]
    EmlppInfo(EmlppInfo<'a>),
}

/// `Ext-ForwInfo`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ExtForwInfo<'a> {
    pub ss_code: SsCode<'a>,
    pub forwarding_feature_list: ExtForwFeatureList<'a>,
    #[ber(0)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `Ext-ForwFeatureList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=32))]
pub struct ExtForwFeatureList<'a>(pub SeqOf<'a, ExtForwFeature<'a>>);

/// `Ext-ForwFeature`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ExtForwFeature<'a> {
    pub basic_service: Option<ExtBasicServiceCode<'a>>,
    #[ber(4)]
    pub ss_status: ExtSsStatus<'a>,
    #[ber(5, FORWARDING_NUMBER)]
    pub forwarded_to_number: Option<IsdnAddressString<'a>>,
    #[ber(8)]
    pub forwarded_to_subaddress: Option<IsdnSubaddressString<'a>>,
    #[ber(6)]
    pub forwarding_options: Option<ExtForwOptions<'a>>,
    #[ber(7)]
    pub no_reply_condition_time: Option<ExtNoRepCondTime>,
    #[ber(9)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(10, FORWARDING_NUMBER)]
    pub long_forwarded_to_number: Option<FtnAddressString<'a>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `Ext-ForwOptions`, §17.7.1.
    pub struct ExtForwOptions(1..=5) as ForwardingBits;
}

integers! {
    /// `Ext-NoRepCondTime`, §17.7.1.
    pub struct ExtNoRepCondTime(1..=100);
}

/// `Ext-CallBarInfo`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ExtCallBarInfo<'a> {
    pub ss_code: SsCode<'a>,
    pub call_barring_feature_list: ExtCallBarFeatureList<'a>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `Ext-CallBarFeatureList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=32))]
pub struct ExtCallBarFeatureList<'a>(pub SeqOf<'a, ExtCallBarringFeature<'a>>);

/// `Ext-CallBarringFeature`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ExtCallBarringFeature<'a> {
    pub basic_service: Option<ExtBasicServiceCode<'a>>,
    #[ber(4)]
    pub ss_status: ExtSsStatus<'a>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `CUG-Info`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CugInfo<'a> {
    pub cug_subscription_list: CugSubscriptionList<'a>,
    pub cug_feature_list: Option<CugFeatureList<'a>>,
    #[ber(0)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `CUG-SubscriptionList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(0..=10))]
pub struct CugSubscriptionList<'a>(pub SeqOf<'a, CugSubscription<'a>>);

/// `CUG-Subscription`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CugSubscription<'a> {
    pub cug_index: CugIndex,
    pub cug_interlock: CugInterlock<'a>,
    #[ber(intraCUGOptions)]
    pub intra_cug_options: IntraCugOptions,
    pub basic_service_group_list: Option<ExtBasicServiceGroupList<'a>>,
    #[ber(0)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

integers! {
    /// `CUG-Index`, §17.7.1.
    pub struct CugIndex(0..=32767);
}

octets! {
    /// `CUG-Interlock`, §17.7.1.
    pub struct CugInterlock(4) as Interlock;
}

enumerated! {
    /// `IntraCUG-Options`, §17.7.1.
    pub enum IntraCugOptions {
        NoCugRestrictions = 0 => noCUGRestrictions,
        CugIcCallBarred = 1 => cugICCallBarred,
        CugOgCallBarred = 2 => cugOGCallBarred,
    }
}

/// `CUG-FeatureList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=32))]
pub struct CugFeatureList<'a>(pub SeqOf<'a, CugFeature<'a>>);

/// `Ext-BasicServiceGroupList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=32))]
pub struct ExtBasicServiceGroupList<'a>(pub SeqOf<'a, ExtBasicServiceCode<'a>>);

/// `CUG-Feature`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CugFeature<'a> {
    pub basic_service: Option<ExtBasicServiceCode<'a>>,
    #[ber(preferentialCUGIndicator)]
    pub preferential_cug_indicator: Option<CugIndex>,
    #[ber(interCUGRestrictions)]
    pub inter_cug_restrictions: InterCugRestrictions<'a>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `InterCUG-Restrictions`, §17.7.1.
    pub struct InterCugRestrictions(1) as InterCug;
}

/// `Ext-SS-Data`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ExtSsData<'a> {
    pub ss_code: SsCode<'a>,
    #[ber(4)]
    pub ss_status: ExtSsStatus<'a>,
    pub ss_subscription_option: Option<SsSubscriptionOption>,
    pub basic_service_group_list: Option<ExtBasicServiceGroupList<'a>>,
    #[ber(5)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `LCS-PrivacyExceptionList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=4))]
pub struct LcsPrivacyExceptionList<'a>(pub SeqOf<'a, LcsPrivacyClass<'a>>);

/// `LCS-PrivacyClass`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LcsPrivacyClass<'a> {
    pub ss_code: SsCode<'a>,
    pub ss_status: ExtSsStatus<'a>,
    #[ber(0, notificationToMSUser)]
    pub notification_to_ms_user: Option<NotificationToMsUser>,
    #[ber(1)]
    pub external_client_list: Option<ExternalClientList<'a>>,
    #[ber(2)]
    pub plmn_client_list: Option<PlmnClientList<'a>>,
    #[ber(3)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(4)]
    pub ext_external_client_list: Option<ExtExternalClientList<'a>>,
    #[ber(5)]
    pub service_type_list: Option<ServiceTypeList<'a>>,
    pub rest: Rest<'a>,
}

/// `ExternalClientList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(0..=5))]
pub struct ExternalClientList<'a>(pub SeqOf<'a, ExternalClient<'a>>);

/// `PLMNClientList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=5))]
pub struct PlmnClientList<'a>(pub SeqOf<'a, LcsClientInternalId>);

/// `Ext-ExternalClientList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=35))]
pub struct ExtExternalClientList<'a>(pub SeqOf<'a, ExternalClient<'a>>);

/// `ExternalClient`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ExternalClient<'a> {
    pub client_identity: LcsClientExternalId<'a>,
    #[ber(0)]
    pub gmlc_restriction: Option<GmlcRestriction>,
    #[ber(1, notificationToMSUser)]
    pub notification_to_ms_user: Option<NotificationToMsUser>,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `GMLC-Restriction`, §17.7.1.
    pub struct GmlcRestriction(..) {
        GMLC_LIST = 0 => gmlcList,
        HOME_COUNTRY = 1 => homeCountry,
    }
    /// `NotificationToMSUser`, §17.7.1.
    pub struct NotificationToMsUser(..) {
        NOTIFY_LOCATION_ALLOWED = 0 => notifyLocationAllowed,
        NOTIFY_AND_VERIFY_LOCATION_ALLOWED_IF_NO_RESPONSE = 1 => notifyAndVerifyLocationAllowedIfNoResponse,
        NOTIFY_AND_VERIFY_LOCATION_NOT_ALLOWED_IF_NO_RESPONSE = 2 => notifyAndVerifyLocationNotAllowedIfNoResponse,
        LOCATION_NOT_ALLOWED = 3 => locationNotAllowed,
    }
}

/// `ServiceTypeList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=32))]
pub struct ServiceTypeList<'a>(pub SeqOf<'a, ServiceType<'a>>);

/// `ServiceType`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ServiceType<'a> {
    pub service_type_identity: LcsServiceTypeId,
    #[ber(0)]
    pub gmlc_restriction: Option<GmlcRestriction>,
    #[ber(1, notificationToMSUser)]
    pub notification_to_ms_user: Option<NotificationToMsUser>,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `MOLR-List`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=3))]
pub struct MolrList<'a>(pub SeqOf<'a, MolrClass<'a>>);

/// `MOLR-Class`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MolrClass<'a> {
    pub ss_code: SsCode<'a>,
    pub ss_status: ExtSsStatus<'a>,
    #[ber(0)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `ZoneCodeList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=10))]
pub struct ZoneCodeList<'a>(pub SeqOf<'a, ZoneCode<'a>>);

octets! {
    /// `ZoneCode`, §17.7.1.
    pub struct ZoneCode(2) as Number;
}

/// `InsertSubscriberDataRes`, §17.7.1. Result of `insertSubscriberData`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct InsertSubscriberDataRes<'a> {
    #[ber(1)]
    pub teleservice_list: Option<TeleserviceList<'a>>,
    #[ber(2)]
    pub bearer_service_list: Option<BearerServiceList<'a>>,
    #[ber(3)]
    pub ss_list: Option<SsList<'a>>,
    #[ber(4)]
    pub odb_general_data: Option<OdbGeneralData<'a>>,
    #[ber(5)]
    pub regional_subscription_response: Option<RegionalSubscriptionResponse>,
    #[ber(6)]
    pub supported_camel_phases: Option<SupportedCamelPhases<'a>>,
    #[ber(7)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(8, offeredCamel4CSIs)]
    pub offered_camel4_csis: Option<OfferedCamel4Csis<'a>>,
    #[ber(9)]
    pub supported_features: Option<SupportedFeatures<'a>>,
    #[ber(10)]
    pub ext_supported_features: Option<ExtSupportedFeatures<'a>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `RegionalSubscriptionResponse`, §17.7.1.
    pub enum RegionalSubscriptionResponse {
        NetworkNodeAreaRestricted = 0 => networkNodeAreaRestricted,
        TooManyZoneCodes = 1 => tooManyZoneCodes,
        ZoneCodesConflict = 2 => zoneCodesConflict,
        RegionalSubscNotSupported = 3 => regionalSubscNotSupported,
    }
}

/// `DeleteSubscriberDataArg`, §17.7.1. Argument of `deleteSubscriberData`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct DeleteSubscriberDataArg<'a> {
    #[ber(0)]
    pub imsi: Imsi<'a>,
    #[ber(1)]
    pub basic_service_list: Option<BasicServiceList<'a>>,
    #[ber(2)]
    pub ss_list: Option<SsList<'a>>,
    #[ber(4)]
    pub roaming_restriction_due_to_unsupported_feature: Option<Null>,
    #[ber(5)]
    pub regional_subscription_identifier: Option<ZoneCode<'a>>,
    #[ber(7)]
    pub vbs_group_indication: Option<Null>,
    #[ber(8)]
    pub vgcs_group_indication: Option<Null>,
    #[ber(9)]
    pub camel_subscription_info_withdraw: Option<Null>,
    #[ber(6)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(10)]
    pub gprs_subscription_data_withdraw: Option<GprsSubscriptionDataWithdraw<'a>>,
    #[ber(11)]
    pub roaming_restricted_in_sgsn_due_to_unsuppported_feature: Option<Null>,
    #[ber(12)]
    pub lsa_information_withdraw: Option<LsaInformationWithdraw<'a>>,
    #[ber(13)]
    pub gmlc_list_withdraw: Option<Null>,
    #[ber(14)]
    pub ist_information_withdraw: Option<Null>,
    #[ber(15, specificCSIWithdraw)]
    pub specific_csi_withdraw: Option<SpecificCsiWithdraw<'a>>,
    #[ber(16)]
    pub charging_characteristics_withdraw: Option<Null>,
    #[ber(17)]
    pub stn_sr_withdraw: Option<Null>,
    #[ber(18)]
    pub eps_subscription_data_withdraw: Option<EpsSubscriptionDataWithdraw<'a>>,
    #[ber(19)]
    pub apn_oi_replacement_withdraw: Option<Null>,
    #[ber(20)]
    pub csg_subscription_deleted: Option<Null>,
    #[ber(22, subscribedPeriodicTAURAUTimerWithdraw)]
    pub subscribed_periodic_tau_rau_timer_withdraw: Option<Null>,
    #[ber(23, subscribedPeriodicLAUTimerWithdraw)]
    pub subscribed_periodic_lau_timer_withdraw: Option<Null>,
    #[ber(21)]
    pub subscribed_vsrvcc_withdraw: Option<Null>,
    #[ber(24)]
    pub vplmn_csg_subscription_deleted: Option<Null>,
    #[ber(25, additionalMSISDNWithdraw)]
    pub additional_msisdn_withdraw: Option<Null>,
    #[ber(26, csToPsSRVCCWithdraw)]
    pub cs_to_ps_srvcc_withdraw: Option<Null>,
    #[ber(27)]
    pub imsi_group_id_list_withdraw: Option<Null>,
    #[ber(28)]
    pub user_plane_integrity_protection_withdraw: Option<Null>,
    #[ber(29)]
    pub dl_buffering_suggested_packet_count_withdraw: Option<Null>,
    #[ber(30)]
    pub ue_usage_type_withdraw: Option<Null>,
    #[ber(31)]
    pub reset_ids_withdraw: Option<Null>,
    #[ber(32)]
    pub iab_operation_withdraw: Option<Null>,
    pub rest: Rest<'a>,
}

named_bits! {
    /// `SpecificCSI-Withdraw`, §17.7.1.
    pub struct SpecificCsiWithdraw(8..=32) {
        O_CSI = 0 => oCsi,
        SS_CSI = 1 => ssCsi,
        TIF_CSI = 2 => tifCsi,
        D_CSI = 3 => dCsi,
        VT_CSI = 4 => vtCsi,
        MO_SMS_CSI = 5 => moSmsCsi,
        M_CSI = 6 => mCsi,
        GPRS_CSI = 7 => gprsCsi,
        T_CSI = 8 => tCsi,
        MT_SMS_CSI = 9 => mtSmsCsi,
        MG_CSI = 10 => mgCsi,
        O_IM_CSI = 11 => oIMCSI,
        D_IM_CSI = 12 => dIMCSI,
        VT_IM_CSI = 13 => vtIMCSI,
    }
}

/// `GPRSSubscriptionDataWithdraw`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum GprsSubscriptionDataWithdraw<'a> {
    #[ber(allGPRSData)]
    AllGprsData(Null),
    ContextIdList(ContextIdList<'a>),
}

/// `EPS-SubscriptionDataWithdraw`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum EpsSubscriptionDataWithdraw<'a> {
    #[ber(allEPSData)]
    AllEpsData(Null),
    ContextIdList(ContextIdList<'a>),
}

/// `ContextIdList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=50))]
pub struct ContextIdList<'a>(pub SeqOf<'a, ContextId>);

/// `LSAInformationWithdraw`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum LsaInformationWithdraw<'a> {
    #[ber(allLSAData)]
    AllLsaData(Null),
    LsaIdentityList(LsaIdentityList<'a>),
}

/// `LSAIdentityList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=20))]
pub struct LsaIdentityList<'a>(pub SeqOf<'a, LsaIdentity<'a>>);

/// `BasicServiceList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=70))]
pub struct BasicServiceList<'a>(pub SeqOf<'a, ExtBasicServiceCode<'a>>);

/// `DeleteSubscriberDataRes`, §17.7.1. Result of `deleteSubscriberData`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct DeleteSubscriberDataRes<'a> {
    #[ber(0)]
    pub regional_subscription_response: Option<RegionalSubscriptionResponse>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `VlrCamelSubscriptionInfo`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct VlrCamelSubscriptionInfo<'a> {
    #[ber(0, oCSI)]
    pub o_csi: Option<Lazy<'a, OCsi<'a>>>,
    #[ber(1)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(2, ssCSI)]
    pub ss_csi: Option<Lazy<'a, SsCsi<'a>>>,
    #[ber(4, oBcsmCamelTDPCriteriaList)]
    pub o_bcsm_camel_tdp_criteria_list: Option<OBcsmCamelTdpCriteriaList<'a>>,
    #[ber(3, tifCSI)]
    pub tif_csi: Option<Null>,
    #[ber(5, mCSI)]
    pub m_csi: Option<Lazy<'a, MCsi<'a>>>,
    #[ber(6, moSmsCSI)]
    pub mo_sms_csi: Option<Lazy<'a, SmsCsi<'a>>>,
    #[ber(7, vtCSI)]
    pub vt_csi: Option<Lazy<'a, TCsi<'a>>>,
    #[ber(8, tBCSMCAMELTDPCriteriaList)]
    pub t_bcsm_camel_tdp_criteria_list: Option<TBcsmCamelTdpCriteriaList<'a>>,
    #[ber(9, dCSI)]
    pub d_csi: Option<Lazy<'a, DCsi<'a>>>,
    #[ber(10, mtSmsCSI)]
    pub mt_sms_csi: Option<Lazy<'a, SmsCsi<'a>>>,
    #[ber(11, mtSmsCAMELTDPCriteriaList)]
    pub mt_sms_cameltdp_criteria_list: Option<MtSmsCameltdpCriteriaList<'a>>,
    pub rest: Rest<'a>,
}

/// `MT-smsCAMELTDP-CriteriaList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=10))]
pub struct MtSmsCameltdpCriteriaList<'a>(pub SeqOf<'a, MtSmsCameltdpCriteria<'a>>);

/// `MT-smsCAMELTDP-Criteria`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MtSmsCameltdpCriteria<'a> {
    pub sms_trigger_detection_point: SmsTriggerDetectionPoint,
    #[ber(0)]
    pub tpdu_type_criterion: Option<TpduTypeCriterion<'a>>,
    pub rest: Rest<'a>,
}

/// `TPDU-TypeCriterion`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=5))]
pub struct TpduTypeCriterion<'a>(pub SeqOf<'a, MtSmsTpduType>);

enumerated! {
    /// `MT-SMS-TPDU-Type`, §17.7.1.
    pub struct MtSmsTpduType(..) {
        SMS_DELIVER = 0 => smsDELIVER,
        SMS_SUBMIT_REPORT = 1 => smsSUBMITREPORT,
        SMS_STATUS_REPORT = 2 => smsSTATUSREPORT,
    }
}

/// `D-CSI`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct DCsi<'a> {
    #[ber(0)]
    pub dp_analysed_info_criteria_list: Option<DpAnalysedInfoCriteriaList<'a>>,
    #[ber(1)]
    pub camel_capability_handling: Option<CamelCapabilityHandling>,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(3, notificationToCSE)]
    pub notification_to_cse: Option<Null>,
    #[ber(4)]
    pub csi_active: Option<Null>,
    pub rest: Rest<'a>,
}

/// `DP-AnalysedInfoCriteriaList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=10))]
pub struct DpAnalysedInfoCriteriaList<'a>(pub SeqOf<'a, DpAnalysedInfoCriterium<'a>>);

/// `DP-AnalysedInfoCriterium`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct DpAnalysedInfoCriterium<'a> {
    #[ber(PARTY_NUMBER)]
    pub dialled_number: IsdnAddressString<'a>,
    pub service_key: ServiceKey,
    #[ber(gsmSCFAddress, NODE_NUMBER)]
    pub gsm_scf_address: IsdnAddressString<'a>,
    pub default_call_handling: DefaultCallHandling,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `SS-CSI`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SsCsi<'a> {
    pub ss_camel_data: SsCamelData<'a>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(0, notificationToCSE)]
    pub notification_to_cse: Option<Null>,
    #[ber(1)]
    pub csi_active: Option<Null>,
    pub rest: Rest<'a>,
}

/// `SS-CamelData`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SsCamelData<'a> {
    pub ss_event_list: SsEventList<'a>,
    #[ber(gsmSCFAddress, NODE_NUMBER)]
    pub gsm_scf_address: IsdnAddressString<'a>,
    #[ber(0)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `SS-EventList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=10))]
pub struct SsEventList<'a>(pub SeqOf<'a, SsCode<'a>>);

/// `O-CSI`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OCsi<'a> {
    #[ber(oBcsmCamelTDPDataList)]
    pub o_bcsm_camel_tdp_data_list: OBcsmCamelTdpDataList<'a>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(0)]
    pub camel_capability_handling: Option<CamelCapabilityHandling>,
    #[ber(1, notificationToCSE)]
    pub notification_to_cse: Option<Null>,
    #[ber(2)]
    pub csi_active: Option<Null>,
    pub rest: Rest<'a>,
}

/// `O-BcsmCamelTDPDataList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=10))]
pub struct OBcsmCamelTdpDataList<'a>(pub SeqOf<'a, OBcsmCamelTdpData<'a>>);

/// `O-BcsmCamelTDPData`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OBcsmCamelTdpData<'a> {
    pub o_bcsm_trigger_detection_point: OBcsmTriggerDetectionPoint,
    pub service_key: ServiceKey,
    #[ber(0, gsmSCFAddress, NODE_NUMBER)]
    pub gsm_scf_address: IsdnAddressString<'a>,
    #[ber(1)]
    pub default_call_handling: DefaultCallHandling,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

integers! {
    /// `ServiceKey`, §17.7.1.
    pub struct ServiceKey(0..=2147483647);
}

enumerated! {
    /// `O-BcsmTriggerDetectionPoint`, §17.7.1.
    pub struct OBcsmTriggerDetectionPoint(..) {
        COLLECTED_INFO = 2 => collectedInfo,
        ROUTE_SELECT_FAILURE = 4 => routeSelectFailure,
    }
}

/// `O-BcsmCamelTDPCriteriaList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=10))]
pub struct OBcsmCamelTdpCriteriaList<'a>(pub SeqOf<'a, OBcsmCamelTdpCriteria<'a>>);

/// `T-BCSM-CAMEL-TDP-CriteriaList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=10))]
pub struct TBcsmCamelTdpCriteriaList<'a>(pub SeqOf<'a, TBcsmCamelTdpCriteria<'a>>);

/// `O-BcsmCamelTDP-Criteria`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OBcsmCamelTdpCriteria<'a> {
    pub o_bcsm_trigger_detection_point: OBcsmTriggerDetectionPoint,
    #[ber(0)]
    pub destination_number_criteria: Option<DestinationNumberCriteria<'a>>,
    #[ber(1)]
    pub basic_service_criteria: Option<BasicServiceCriteria<'a>>,
    #[ber(2)]
    pub call_type_criteria: Option<CallTypeCriteria>,
    #[ber(3)]
    pub o_cause_value_criteria: Option<OCauseValueCriteria<'a>>,
    #[ber(4)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `T-BCSM-CAMEL-TDP-Criteria`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TBcsmCamelTdpCriteria<'a> {
    #[ber(tBCSMTriggerDetectionPoint)]
    pub t_bcsm_trigger_detection_point: TBcsmTriggerDetectionPoint,
    #[ber(0)]
    pub basic_service_criteria: Option<BasicServiceCriteria<'a>>,
    #[ber(1)]
    pub t_cause_value_criteria: Option<TCauseValueCriteria<'a>>,
    pub rest: Rest<'a>,
}

/// `DestinationNumberCriteria`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct DestinationNumberCriteria<'a> {
    #[ber(0)]
    pub match_type: MatchType,
    #[ber(1)]
    pub destination_number_list: Option<DestinationNumberList<'a>>,
    #[ber(2)]
    pub destination_number_length_list: Option<DestinationNumberLengthList<'a>>,
    pub rest: Rest<'a>,
}

/// `DestinationNumberList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=10), PARTY_NUMBER)]
pub struct DestinationNumberList<'a>(pub SeqOf<'a, IsdnAddressString<'a>>);

/// `DestinationNumberLengthList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=3))]
pub struct DestinationNumberLengthList<'a>(pub SeqOf<'a, DestinationNumberLength>);

/// `BasicServiceCriteria`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=5))]
pub struct BasicServiceCriteria<'a>(pub SeqOf<'a, ExtBasicServiceCode<'a>>);

enumerated! {
    /// `CallTypeCriteria`, §17.7.1.
    pub enum CallTypeCriteria {
        Forwarded = 0 => forwarded,
        NotForwarded = 1 => notForwarded,
    }
    /// `MatchType`, §17.7.1.
    pub enum MatchType {
        Inhibiting = 0 => inhibiting,
        Enabling = 1 => enabling,
    }
}

/// `O-CauseValueCriteria`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=5))]
pub struct OCauseValueCriteria<'a>(pub SeqOf<'a, CauseValue<'a>>);

/// `T-CauseValueCriteria`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=5))]
pub struct TCauseValueCriteria<'a>(pub SeqOf<'a, CauseValue<'a>>);

octets! {
    /// `CauseValue`, §17.7.1.
    pub struct CauseValue(1) as CauseName;
}

enumerated! {
    /// `DefaultCallHandling`, §17.7.1.
    pub struct DefaultCallHandling(..) {
        CONTINUE_CALL = 0 => continueCall,
        RELEASE_CALL = 1 => releaseCall,
    }
}

integers! {
    /// `CamelCapabilityHandling`, §17.7.1.
    pub struct CamelCapabilityHandling(1..=16);
}

named_bits! {
    /// `SupportedCamelPhases`, §17.7.1.
    pub struct SupportedCamelPhases(1..=16) {
        PHASE1 = 0 => phase1,
        PHASE2 = 1 => phase2,
        PHASE3 = 2 => phase3,
        PHASE4 = 3 => phase4,
    }
    /// `OfferedCamel4CSIs`, §17.7.1.
    pub struct OfferedCamel4Csis(7..=16) {
        O_CSI = 0 => oCsi,
        D_CSI = 1 => dCsi,
        VT_CSI = 2 => vtCsi,
        T_CSI = 3 => tCsi,
        MT_SMS_CSI = 4 => mtSmsCsi,
        MG_CSI = 5 => mgCsi,
        PSI_ENHANCEMENTS = 6 => psiEnhancements,
    }
    /// `OfferedCamel4Functionalities`, §17.7.1.
    pub struct OfferedCamel4Functionalities(15..=64) {
        INITIATE_CALL_ATTEMPT = 0 => initiateCallAttempt,
        SPLIT_LEG = 1 => splitLeg,
        MOVE_LEG = 2 => moveLeg,
        DISCONNECT_LEG = 3 => disconnectLeg,
        ENTITY_RELEASED = 4 => entityReleased,
        DFC_WITH_ARGUMENT = 5 => dfcWithArgument,
        PLAY_TONE = 6 => playTone,
        DTMF_MID_CALL = 7 => dtmfMidCall,
        CHARGING_INDICATOR = 8 => chargingIndicator,
        ALERTING_DP = 9 => alertingDP,
        LOCATION_AT_ALERTING = 10 => locationAtAlerting,
        CHANGE_OF_POSITION_DP = 11 => changeOfPositionDP,
        OR_INTERACTIONS = 12 => orInteractions,
        WARNING_TONE_ENHANCEMENTS = 13 => warningToneEnhancements,
        CF_ENHANCEMENTS = 14 => cfEnhancements,
        SUBSCRIBED_ENHANCED_DIALLED_SERVICES = 15 => subscribedEnhancedDialledServices,
        SERVING_NETWORK_ENHANCED_DIALLED_SERVICES = 16 => servingNetworkEnhancedDialledServices,
        CRITERIA_FOR_CHANGE_OF_POSITION_DP = 17 => criteriaForChangeOfPositionDP,
        SERVICE_CHANGE_DP = 18 => serviceChangeDP,
        COLLECT_INFORMATION = 19 => collectInformation,
    }
}

/// `SMS-CSI`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SmsCsi<'a> {
    #[ber(0, smsCAMELTDPDataList)]
    pub sms_camel_tdp_data_list: Option<SmsCamelTdpDataList<'a>>,
    #[ber(1)]
    pub camel_capability_handling: Option<CamelCapabilityHandling>,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(3, notificationToCSE)]
    pub notification_to_cse: Option<Null>,
    #[ber(4)]
    pub csi_active: Option<Null>,
    pub rest: Rest<'a>,
}

/// `SMS-CAMEL-TDP-DataList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=10))]
pub struct SmsCamelTdpDataList<'a>(pub SeqOf<'a, SmsCamelTdpData<'a>>);

/// `SMS-CAMEL-TDP-Data`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SmsCamelTdpData<'a> {
    #[ber(0)]
    pub sms_trigger_detection_point: SmsTriggerDetectionPoint,
    #[ber(1)]
    pub service_key: ServiceKey,
    #[ber(2, gsmSCFAddress, NODE_NUMBER)]
    pub gsm_scf_address: IsdnAddressString<'a>,
    #[ber(3, defaultSMSHandling)]
    pub default_sms_handling: DefaultSmsHandling,
    #[ber(4)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `SMS-TriggerDetectionPoint`, §17.7.1.
    pub struct SmsTriggerDetectionPoint(..) {
        SMS_COLLECTED_INFO = 1 => smsCollectedInfo,
        SMS_DELIVERY_REQUEST = 2 => smsDeliveryRequest,
    }
    /// `DefaultSMS-Handling`, §17.7.1.
    pub struct DefaultSmsHandling(..) {
        CONTINUE_TRANSACTION = 0 => continueTransaction,
        RELEASE_TRANSACTION = 1 => releaseTransaction,
    }
}

/// `M-CSI`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MCsi<'a> {
    pub mobility_triggers: MobilityTriggers<'a>,
    pub service_key: ServiceKey,
    #[ber(0, gsmSCFAddress, NODE_NUMBER)]
    pub gsm_scf_address: IsdnAddressString<'a>,
    #[ber(1)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(2, notificationToCSE)]
    pub notification_to_cse: Option<Null>,
    #[ber(3)]
    pub csi_active: Option<Null>,
    pub rest: Rest<'a>,
}

/// `MG-CSI`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MgCsi<'a> {
    pub mobility_triggers: MobilityTriggers<'a>,
    pub service_key: ServiceKey,
    #[ber(0, gsmSCFAddress, NODE_NUMBER)]
    pub gsm_scf_address: IsdnAddressString<'a>,
    #[ber(1)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(2, notificationToCSE)]
    pub notification_to_cse: Option<Null>,
    #[ber(3)]
    pub csi_active: Option<Null>,
    pub rest: Rest<'a>,
}

/// `MobilityTriggers`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=10))]
pub struct MobilityTriggers<'a>(pub SeqOf<'a, MmCode<'a>>);

octets! {
    /// `MM-Code`, §17.7.1.
    pub struct MmCode(1) as MmCodeName;
}

/// `T-CSI`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TCsi<'a> {
    #[ber(tBcsmCamelTDPDataList)]
    pub t_bcsm_camel_tdp_data_list: TBcsmCamelTdpDataList<'a>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(0)]
    pub camel_capability_handling: Option<CamelCapabilityHandling>,
    #[ber(1, notificationToCSE)]
    pub notification_to_cse: Option<Null>,
    #[ber(2)]
    pub csi_active: Option<Null>,
    pub rest: Rest<'a>,
}

/// `T-BcsmCamelTDPDataList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=10))]
pub struct TBcsmCamelTdpDataList<'a>(pub SeqOf<'a, TBcsmCamelTdpData<'a>>);

/// `T-BcsmCamelTDPData`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TBcsmCamelTdpData<'a> {
    pub t_bcsm_trigger_detection_point: TBcsmTriggerDetectionPoint,
    pub service_key: ServiceKey,
    #[ber(0, gsmSCFAddress, NODE_NUMBER)]
    pub gsm_scf_address: IsdnAddressString<'a>,
    #[ber(1)]
    pub default_call_handling: DefaultCallHandling,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `T-BcsmTriggerDetectionPoint`, §17.7.1.
    pub struct TBcsmTriggerDetectionPoint(..) {
        TERM_ATTEMPT_AUTHORIZED = 12 => termAttemptAuthorized,
        T_BUSY = 13 => tBusy,
        T_NO_ANSWER = 14 => tNoAnswer,
    }
}

/// `SendRoutingInfoForGprsArg`, §17.7.1. Argument of `sendRoutingInfoForGprs`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SendRoutingInfoForGprsArg<'a> {
    #[ber(0)]
    pub imsi: Imsi<'a>,
    #[ber(1)]
    pub ggsn_address: Option<GsnAddress<'a>>,
    #[ber(2, NODE_NUMBER)]
    pub ggsn_number: IsdnAddressString<'a>,
    #[ber(3)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `SendRoutingInfoForGprsRes`, §17.7.1. Result of `sendRoutingInfoForGprs`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SendRoutingInfoForGprsRes<'a> {
    #[ber(0)]
    pub sgsn_address: GsnAddress<'a>,
    #[ber(1)]
    pub ggsn_address: Option<GsnAddress<'a>>,
    #[ber(2)]
    pub mobile_not_reachable_reason: Option<AbsentSubscriberDiagnosticSm>,
    #[ber(3)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `FailureReportArg`, §17.7.1. Argument of `failureReport`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct FailureReportArg<'a> {
    #[ber(0)]
    pub imsi: Imsi<'a>,
    #[ber(1, NODE_NUMBER)]
    pub ggsn_number: IsdnAddressString<'a>,
    #[ber(2)]
    pub ggsn_address: Option<GsnAddress<'a>>,
    #[ber(3)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `FailureReportRes`, §17.7.1. Result of `failureReport`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct FailureReportRes<'a> {
    #[ber(0)]
    pub ggsn_address: Option<GsnAddress<'a>>,
    #[ber(1)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `NoteMsPresentForGprsArg`, §17.7.1. Argument of `noteMsPresentForGprs`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct NoteMsPresentForGprsArg<'a> {
    #[ber(0)]
    pub imsi: Imsi<'a>,
    #[ber(1)]
    pub sgsn_address: GsnAddress<'a>,
    #[ber(2)]
    pub ggsn_address: Option<GsnAddress<'a>>,
    #[ber(3)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `NoteMsPresentForGprsRes`, §17.7.1. Result of `noteMsPresentForGprs`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct NoteMsPresentForGprsRes<'a> {
    #[ber(0)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `ResetArg`, §17.7.1. Argument of `reset`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ResetArg<'a> {
    pub sending_nodenumber: SendingNodeNumber<'a>,
    pub hlr_list: Option<HlrList<'a>>,
    #[ber(0)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(1)]
    pub reset_id_list: Option<ResetIdList<'a>>,
    #[ber(2)]
    pub subscription_data: Option<Lazy<'a, InsertSubscriberDataArg<'a>>>,
    #[ber(3)]
    pub subscription_data_deletion: Option<Lazy<'a, DeleteSubscriberDataArg<'a>>>,
    pub rest: Rest<'a>,
}

/// `SendingNode-Number`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum SendingNodeNumber<'a> {
    #[ber(NODE_NUMBER)]
    HlrNumber(IsdnAddressString<'a>),
    #[ber(1, NODE_NUMBER)]
    CssNumber(IsdnAddressString<'a>),
}

/// `RestoreDataArg`, §17.7.1. Argument of `restoreData`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RestoreDataArg<'a> {
    pub imsi: Imsi<'a>,
    pub lmsi: Option<Lmsi<'a>>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(6)]
    pub vlr_capability: Option<Lazy<'a, VlrCapability<'a>>>,
    #[ber(7)]
    pub restoration_indicator: Option<Null>,
    pub rest: Rest<'a>,
}

/// `RestoreDataRes`, §17.7.1. Result of `restoreData`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RestoreDataRes<'a> {
    #[ber(NODE_NUMBER)]
    pub hlr_number: IsdnAddressString<'a>,
    pub ms_not_reachable: Option<Null>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `VBSDataList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=50))]
pub struct VbsDataList<'a>(pub SeqOf<'a, VoiceBroadcastData<'a>>);

/// `VGCSDataList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=50))]
pub struct VgcsDataList<'a>(pub SeqOf<'a, VoiceGroupCallData<'a>>);

/// `VoiceGroupCallData`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct VoiceGroupCallData<'a> {
    pub group_id: GroupId<'a>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub additional_subscriptions: Option<AdditionalSubscriptions<'a>>,
    #[ber(0)]
    pub additional_info: Option<AdditionalInfo<'a>>,
    #[ber(1)]
    pub long_group_id: Option<LongGroupId<'a>>,
    pub rest: Rest<'a>,
}

named_bits! {
    /// `AdditionalInfo`, §17.7.1.
    pub struct AdditionalInfo(1..=136) {}
    /// `AdditionalSubscriptions`, §17.7.1.
    pub struct AdditionalSubscriptions(3..=8) {
        PRIVILEGED_UPLINK_REQUEST = 0 => privilegedUplinkRequest,
        EMERGENCY_UPLINK_REQUEST = 1 => emergencyUplinkRequest,
        EMERGENCY_RESET = 2 => emergencyReset,
    }
}

/// `VoiceBroadcastData`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct VoiceBroadcastData<'a> {
    pub groupid: GroupId<'a>,
    pub broadcast_init_entitlement: Option<Null>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(0)]
    pub long_group_id: Option<LongGroupId<'a>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `GroupId`, §17.7.1.
    pub struct GroupId(3) as Tbcd: GROUP_ID;
    /// `Long-GroupId`, §17.7.1.
    pub struct LongGroupId(4) as Tbcd: GROUP_ID;
}

/// `ProvideSubscriberInfoArg`, §17.7.1. Argument of `provideSubscriberInfo`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ProvideSubscriberInfoArg<'a> {
    #[ber(0)]
    pub imsi: Imsi<'a>,
    #[ber(1)]
    pub lmsi: Option<Lmsi<'a>>,
    #[ber(2)]
    pub requested_info: RequestedInfo<'a>,
    #[ber(3)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(4)]
    pub call_priority: Option<EmlppPriority>,
    pub rest: Rest<'a>,
}

/// `ProvideSubscriberInfoRes`, §17.7.1. Result of `provideSubscriberInfo`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ProvideSubscriberInfoRes<'a> {
    pub subscriber_info: SubscriberInfo<'a>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `SubscriberInfo`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SubscriberInfo<'a> {
    #[ber(0)]
    pub location_information: Option<Lazy<'a, LocationInformation<'a>>>,
    #[ber(1)]
    pub subscriber_state: Option<SubscriberState>,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(3, locationInformationGPRS)]
    pub location_information_gprs: Option<Lazy<'a, LocationInformationGprs<'a>>>,
    #[ber(4)]
    pub ps_subscriber_state: Option<PsSubscriberState<'a>>,
    #[ber(5)]
    pub imei: Option<Imei<'a>>,
    #[ber(6)]
    pub ms_classmark2: Option<MsClassmark2<'a>>,
    #[ber(7, gprsMSClass)]
    pub gprs_ms_class: Option<GprsmsClass<'a>>,
    #[ber(8)]
    pub mnp_info_res: Option<MnpInfoRes<'a>>,
    #[ber(9, imsVoiceOverPSSessionsIndication)]
    pub ims_voice_over_ps_sessions_indication: Option<ImsVoiceOverPsSessionsInd>,
    #[ber(10, lastUEActivityTime)]
    pub last_ue_activity_time: Option<Time<'a>>,
    #[ber(11, lastRATType)]
    pub last_rat_type: Option<UsedRatType>,
    #[ber(12)]
    pub eps_subscriber_state: Option<PsSubscriberState<'a>>,
    #[ber(13, locationInformationEPS)]
    pub location_information_eps: Option<Lazy<'a, LocationInformationEps<'a>>>,
    #[ber(14)]
    pub time_zone: Option<TimeZone<'a>>,
    #[ber(15)]
    pub daylight_saving_time: Option<DaylightSavingTime>,
    #[ber(16, locationInformation5GS)]
    pub location_information5_gs: Option<Lazy<'a, LocationInformation5Gs<'a>>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `IMS-VoiceOverPS-SessionsInd`, §17.7.1.
    pub enum ImsVoiceOverPsSessionsInd {
        ImsVoiceOverPsSessionsNotSupported = 0 => imsVoiceOverPSSessionsNotSupported,
        ImsVoiceOverPsSessionsSupported = 1 => imsVoiceOverPSSessionsSupported,
        Unknown = 2 => unknown,
    }
}

octets! {
    /// `TimeZone`, §17.7.1.
    pub struct TimeZone(2..=3) as Characters;
}

enumerated! {
    /// `DaylightSavingTime`, §17.7.1.
    pub enum DaylightSavingTime {
        NoAdjustment = 0 => noAdjustment,
        PlusOneHourAdjustment = 1 => plusOneHourAdjustment,
        PlusTwoHoursAdjustment = 2 => plusTwoHoursAdjustment,
    }
}

/// `MNPInfoRes`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MnpInfoRes<'a> {
    #[ber(0)]
    pub routeing_number: Option<RouteingNumber<'a>>,
    #[ber(1)]
    pub imsi: Option<Imsi<'a>>,
    #[ber(2, MSISDN)]
    pub msisdn: Option<IsdnAddressString<'a>>,
    #[ber(3)]
    pub number_portability_status: Option<NumberPortabilityStatus>,
    #[ber(4)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `RouteingNumber`, §17.7.1.
    pub struct RouteingNumber(1..=5) as Tbcd: ROUTING_NUMBER;
}

enumerated! {
    /// `NumberPortabilityStatus`, §17.7.1.
    pub struct NumberPortabilityStatus(..) {
        NOT_KNOWN_TO_BE_PORTED = 0 => notKnownToBePorted,
        OWN_NUMBER_PORTED_OUT = 1 => ownNumberPortedOut,
        FOREIGN_NUMBER_PORTED_TO_FOREIGN_NETWORK = 2 => foreignNumberPortedToForeignNetwork,
        OWN_NUMBER_NOT_PORTED_OUT = 4 => ownNumberNotPortedOut,
        FOREIGN_NUMBER_PORTED_IN = 5 => foreignNumberPortedIn,
    }
}

octets! {
    /// `MS-Classmark2`, §17.7.1.
    pub struct MsClassmark2(3) as Classmark2;
}

/// `GPRSMSClass`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct GprsmsClass<'a> {
    #[ber(0)]
    pub m_s_network_capability: MsNetworkCapability<'a>,
    #[ber(1)]
    pub m_s_radio_access_capability: Option<MsRadioAccessCapability<'a>>,
}

octets! {
    /// `MSNetworkCapability`, §17.7.1.
    pub struct MsNetworkCapability(1..=8) as NetworkCapability;
    /// `MSRadioAccessCapability`, §17.7.1.
    pub struct MsRadioAccessCapability(1..=50);
}

/// `RequestedInfo`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RequestedInfo<'a> {
    #[ber(0)]
    pub location_information: Option<Null>,
    #[ber(1)]
    pub subscriber_state: Option<Null>,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(3)]
    pub current_location: Option<Null>,
    #[ber(4)]
    pub requested_domain: Option<DomainType>,
    #[ber(6)]
    pub imei: Option<Null>,
    #[ber(5)]
    pub ms_classmark: Option<Null>,
    #[ber(7)]
    pub mnp_requested_info: Option<Null>,
    #[ber(11, locationInformationEPSSupported)]
    pub location_information_eps_supported: Option<Null>,
    #[ber(8)]
    pub t_ads_data: Option<Null>,
    #[ber(9)]
    pub requested_nodes: Option<RequestedNodes<'a>>,
    #[ber(10)]
    pub serving_node_indication: Option<Null>,
    #[ber(12)]
    pub local_time_zone_request: Option<Null>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `DomainType`, §17.7.1.
    pub struct DomainType(..) {
        CS_DOMAIN = 0 => csDomain,
        PS_DOMAIN = 1 => psDomain,
    }
}

named_bits! {
    /// `RequestedNodes`, §17.7.1.
    pub struct RequestedNodes(1..=8) {
        MME = 0 => mme,
        SGSN = 1 => sgsn,
    }
}

/// `LocationInformation`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LocationInformation<'a> {
    pub age_of_location_information: Option<AgeOfLocationInformation>,
    #[ber(0)]
    pub geographical_information: Option<GeographicalInformation<'a>>,
    #[ber(1, NODE_NUMBER)]
    pub vlr_number: Option<IsdnAddressString<'a>>,
    #[ber(2)]
    pub location_number: Option<LocationNumber<'a>>,
    #[ber(3, cellGlobalIdOrServiceAreaIdOrLAI)]
    pub cell_global_id_or_service_area_id_or_lai: Option<CellGlobalIdOrServiceAreaIdOrLai<'a>>,
    #[ber(4)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(5, selectedLSAId)]
    pub selected_lsa_id: Option<LsaIdentity<'a>>,
    #[ber(6, NODE_NUMBER)]
    pub msc_number: Option<IsdnAddressString<'a>>,
    #[ber(7)]
    pub geodetic_information: Option<GeodeticInformation<'a>>,
    #[ber(8)]
    pub current_location_retrieved: Option<Null>,
    #[ber(9)]
    pub sai_present: Option<Null>,
    #[ber(10, locationInformationEPS)]
    pub location_information_eps: Option<Lazy<'a, LocationInformationEps<'a>>>,
    #[ber(11, userCSGInformation)]
    pub user_csg_information: Option<UserCsgInformation<'a>>,
    pub rest: Rest<'a>,
}

/// `LocationInformationEPS`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LocationInformationEps<'a> {
    #[ber(0)]
    pub e_utran_cell_global_identity: Option<EUtranCgi<'a>>,
    #[ber(1)]
    pub tracking_area_identity: Option<TaId<'a>>,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(3)]
    pub geographical_information: Option<GeographicalInformation<'a>>,
    #[ber(4)]
    pub geodetic_information: Option<GeodeticInformation<'a>>,
    #[ber(5)]
    pub current_location_retrieved: Option<Null>,
    #[ber(6)]
    pub age_of_location_information: Option<AgeOfLocationInformation>,
    #[ber(7)]
    pub mme_name: Option<DiameterIdentity<'a>>,
    pub rest: Rest<'a>,
}

/// `LocationInformationGPRS`, §17.7.1.
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
    #[ber(7)]
    pub geodetic_information: Option<GeodeticInformation<'a>>,
    #[ber(8)]
    pub current_location_retrieved: Option<Null>,
    #[ber(9)]
    pub age_of_location_information: Option<AgeOfLocationInformation>,
    #[ber(10, userCSGInformation)]
    pub user_csg_information: Option<UserCsgInformation<'a>>,
    pub rest: Rest<'a>,
}

/// `LocationInformation5GS`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LocationInformation5Gs<'a> {
    #[ber(0)]
    pub nr_cell_global_identity: Option<NrCgi<'a>>,
    #[ber(1)]
    pub e_utran_cell_global_identity: Option<EUtranCgi<'a>>,
    #[ber(2)]
    pub geographical_information: Option<GeographicalInformation<'a>>,
    #[ber(3)]
    pub geodetic_information: Option<GeodeticInformation<'a>>,
    #[ber(4)]
    pub amf_address: Option<Fqdn<'a>>,
    #[ber(5)]
    pub tracking_area_identity: Option<TaId<'a>>,
    #[ber(6)]
    pub current_location_retrieved: Option<Null>,
    #[ber(7)]
    pub age_of_location_information: Option<AgeOfLocationInformation>,
    #[ber(8)]
    pub vplmn_id: Option<PlmnId<'a>>,
    #[ber(9)]
    pub localtime_zone: Option<TimeZone<'a>>,
    #[ber(10)]
    pub rat_type: Option<UsedRatType>,
    #[ber(11)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(12)]
    pub nr_tracking_area_identity: Option<NrTaId<'a>>,
    pub rest: Rest<'a>,
}

/// `UserCSGInformation`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct UserCsgInformation<'a> {
    #[ber(0)]
    pub csg_id: CsgId<'a>,
    #[ber(1)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(2)]
    pub access_mode: Option<Octet1<'a>>,
    #[ber(3)]
    pub cmi: Option<Octet1<'a>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `GeographicalInformation`, §17.7.1.
    pub struct GeographicalInformation(8) as Shape: LOCATION;
    /// `GeodeticInformation`, §17.7.1.
    pub struct GeodeticInformation(10) as Geodetic: LOCATION;
    /// `LocationNumber`, §17.7.1.
    pub struct LocationNumber(2..=10) as IsupNumber: LOCATION;
}

/// `SubscriberState`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum SubscriberState {
    #[ber(0)]
    AssumedIdle(Null),
    #[ber(1)]
    CamelBusy(Null),
    NetDetNotReachable(NotReachableReason),
    #[ber(2, notProvidedFromVLR)]
    NotProvidedFromVlr(Null),
}

/// `PS-SubscriberState`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum PsSubscriberState<'a> {
    #[ber(0, notProvidedFromSGSNorMME)]
    NotProvidedFromSgsNorMme(Null),
    #[ber(1)]
    PsDetached(Null),
    #[ber(2)]
    PsAttachedNotReachableForPaging(Null),
    #[ber(3)]
    PsAttachedReachableForPaging(Null),
    #[ber(4, psPDPActiveNotReachableForPaging)]
    PsPdpActiveNotReachableForPaging(PdpContextInfoList<'a>),
    #[ber(5, psPDPActiveReachableForPaging)]
    PsPdpActiveReachableForPaging(PdpContextInfoList<'a>),
    NetDetNotReachable(NotReachableReason),
}

/// `PDP-ContextInfoList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=50))]
pub struct PdpContextInfoList<'a>(pub SeqOf<'a, PdpContextInfo<'a>>);

/// `PDP-ContextInfo`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct PdpContextInfo<'a> {
    #[ber(0)]
    pub pdp_context_identifier: ContextId,
    #[ber(1)]
    pub pdp_context_active: Option<Null>,
    #[ber(2)]
    pub pdp_type: PdpType<'a>,
    #[ber(3)]
    pub pdp_address: Option<PdpAddress<'a>>,
    #[ber(4)]
    pub apn_subscribed: Option<Apn<'a>>,
    #[ber(5)]
    pub apn_in_use: Option<Apn<'a>>,
    #[ber(6)]
    pub nsapi: Option<Nsapi>,
    #[ber(7)]
    pub transaction_id: Option<TransactionId<'a>>,
    #[ber(8)]
    pub teid_for_gn_and_gp: Option<Teid<'a>>,
    #[ber(9)]
    pub teid_for_iu: Option<Teid<'a>>,
    #[ber(10)]
    pub ggsn_address: Option<GsnAddress<'a>>,
    #[ber(11)]
    pub qos_subscribed: Option<ExtQosSubscribed<'a>>,
    #[ber(12)]
    pub qos_requested: Option<ExtQosSubscribed<'a>>,
    #[ber(13)]
    pub qos_negotiated: Option<ExtQosSubscribed<'a>>,
    #[ber(14)]
    pub charging_id: Option<GprsChargingId<'a>>,
    #[ber(15)]
    pub charging_characteristics: Option<ChargingCharacteristics<'a>>,
    #[ber(16)]
    pub rnc_address: Option<GsnAddress<'a>>,
    #[ber(17)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(18)]
    pub qos2_subscribed: Option<Ext2QosSubscribed<'a>>,
    #[ber(19)]
    pub qos2_requested: Option<Ext2QosSubscribed<'a>>,
    #[ber(20)]
    pub qos2_negotiated: Option<Ext2QosSubscribed<'a>>,
    #[ber(21)]
    pub qos3_subscribed: Option<Ext3QosSubscribed<'a>>,
    #[ber(22)]
    pub qos3_requested: Option<Ext3QosSubscribed<'a>>,
    #[ber(23)]
    pub qos3_negotiated: Option<Ext3QosSubscribed<'a>>,
    #[ber(25)]
    pub qos4_subscribed: Option<Ext4QosSubscribed<'a>>,
    #[ber(26)]
    pub qos4_requested: Option<Ext4QosSubscribed<'a>>,
    #[ber(27)]
    pub qos4_negotiated: Option<Ext4QosSubscribed<'a>>,
    #[ber(28)]
    pub ext_pdp_type: Option<ExtPdpType<'a>>,
    #[ber(29)]
    pub ext_pdp_address: Option<PdpAddress<'a>>,
    pub rest: Rest<'a>,
}

integers! {
    /// `NSAPI`, §17.7.1.
    pub struct Nsapi(0..=15);
}

octets! {
    /// `TransactionId`, §17.7.1.
    pub struct TransactionId(1..=2) as Number;
    /// `TEID`, §17.7.1.
    pub struct Teid(4) as Number;
    /// `GPRSChargingID`, §17.7.1.
    pub struct GprsChargingId(4) as Number;
}

enumerated! {
    /// `NotReachableReason`, §17.7.1.
    pub enum NotReachableReason {
        MsPurged = 0 => msPurged,
        ImsiDetached = 1 => imsiDetached,
        RestrictedArea = 2 => restrictedArea,
        NotRegistered = 3 => notRegistered,
    }
}

/// `AnyTimeInterrogationArg`, §17.7.1. Argument of `anyTimeInterrogation`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AnyTimeInterrogationArg<'a> {
    #[ber(0)]
    pub subscriber_identity: SubscriberIdentity<'a>,
    #[ber(1)]
    pub requested_info: RequestedInfo<'a>,
    #[ber(3, gsmSCFAddress, NODE_NUMBER)]
    pub gsm_scf_address: IsdnAddressString<'a>,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `AnyTimeInterrogationRes`, §17.7.1. Result of `anyTimeInterrogation`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AnyTimeInterrogationRes<'a> {
    pub subscriber_info: SubscriberInfo<'a>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `AnyTimeSubscriptionInterrogationArg`, §17.7.1. Argument of `anyTimeSubscriptionInterrogation`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AnyTimeSubscriptionInterrogationArg<'a> {
    #[ber(0)]
    pub subscriber_identity: SubscriberIdentity<'a>,
    #[ber(1)]
    pub requested_subscription_info: RequestedSubscriptionInfo<'a>,
    #[ber(2, gsmSCFAddress, NODE_NUMBER)]
    pub gsm_scf_address: IsdnAddressString<'a>,
    #[ber(3)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(4, longFTNSupported)]
    pub long_ftn_supported: Option<Null>,
    pub rest: Rest<'a>,
}

/// `AnyTimeSubscriptionInterrogationRes`, §17.7.1. Result of `anyTimeSubscriptionInterrogation`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AnyTimeSubscriptionInterrogationRes<'a> {
    #[ber(1)]
    pub call_forwarding_data: Option<Lazy<'a, CallForwardingData<'a>>>,
    #[ber(2)]
    pub call_barring_data: Option<Lazy<'a, CallBarringData<'a>>>,
    #[ber(3)]
    pub odb_info: Option<Lazy<'a, OdbInfo<'a>>>,
    #[ber(4)]
    pub camel_subscription_info: Option<Lazy<'a, CamelSubscriptionInfo<'a>>>,
    #[ber(5, supportedVLRCAMELPhases)]
    pub supported_vlr_camel_phases: Option<SupportedCamelPhases<'a>>,
    #[ber(6, supportedSGSNCAMELPhases)]
    pub supported_sgsn_camel_phases: Option<SupportedCamelPhases<'a>>,
    #[ber(7)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(8, offeredCamel4CSIsInVLR)]
    pub offered_camel4_csis_in_vlr: Option<OfferedCamel4Csis<'a>>,
    #[ber(9, offeredCamel4CSIsInSGSN)]
    pub offered_camel4_csis_in_sgsn: Option<OfferedCamel4Csis<'a>>,
    #[ber(10, msisdnBSList)]
    pub msisdn_bs_list: Option<MsisdnBsList<'a>>,
    #[ber(11)]
    pub csg_subscription_data_list: Option<CsgSubscriptionDataList<'a>>,
    #[ber(12)]
    pub cw_data: Option<Lazy<'a, CallWaitingData<'a>>>,
    #[ber(13)]
    pub ch_data: Option<Lazy<'a, CallHoldData<'a>>>,
    #[ber(14)]
    pub clip_data: Option<Lazy<'a, ClipData<'a>>>,
    #[ber(15)]
    pub clir_data: Option<Lazy<'a, ClirData<'a>>>,
    #[ber(16)]
    pub ect_data: Option<Lazy<'a, EctData<'a>>>,
    pub rest: Rest<'a>,
}

/// `CallWaitingData`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CallWaitingData<'a> {
    #[ber(1)]
    pub cw_feature_list: ExtCwFeatureList<'a>,
    #[ber(2, notificationToCSE)]
    pub notification_to_cse: Option<Null>,
    pub rest: Rest<'a>,
}

/// `Ext-CwFeatureList`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=32))]
pub struct ExtCwFeatureList<'a>(pub SeqOf<'a, ExtCwFeature<'a>>);

/// `Ext-CwFeature`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ExtCwFeature<'a> {
    #[ber(1)]
    pub basic_service: ExtBasicServiceCode<'a>,
    #[ber(2)]
    pub ss_status: ExtSsStatus<'a>,
    pub rest: Rest<'a>,
}

/// `ClipData`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ClipData<'a> {
    #[ber(1)]
    pub ss_status: ExtSsStatus<'a>,
    #[ber(2)]
    pub override_category: OverrideCategory,
    #[ber(3, notificationToCSE)]
    pub notification_to_cse: Option<Null>,
    pub rest: Rest<'a>,
}

/// `ClirData`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ClirData<'a> {
    #[ber(1)]
    pub ss_status: ExtSsStatus<'a>,
    #[ber(2)]
    pub cli_restriction_option: Option<CliRestrictionOption>,
    #[ber(3, notificationToCSE)]
    pub notification_to_cse: Option<Null>,
    pub rest: Rest<'a>,
}

/// `CallHoldData`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CallHoldData<'a> {
    #[ber(1)]
    pub ss_status: ExtSsStatus<'a>,
    #[ber(2, notificationToCSE)]
    pub notification_to_cse: Option<Null>,
    pub rest: Rest<'a>,
}

/// `EctData`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct EctData<'a> {
    #[ber(1)]
    pub ss_status: ExtSsStatus<'a>,
    #[ber(2, notificationToCSE)]
    pub notification_to_cse: Option<Null>,
    pub rest: Rest<'a>,
}

/// `RequestedSubscriptionInfo`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RequestedSubscriptionInfo<'a> {
    #[ber(1, requestedSSInfo)]
    pub requested_ss_info: Option<SsForBsCode<'a>>,
    #[ber(2)]
    pub odb: Option<Null>,
    #[ber(3, requestedCAMELSubscriptionInfo)]
    pub requested_camel_subscription_info: Option<RequestedCamelSubscriptionInfo>,
    #[ber(4, supportedVLRCAMELPhases)]
    pub supported_vlr_camel_phases: Option<Null>,
    #[ber(5, supportedSGSNCAMELPhases)]
    pub supported_sgsn_camel_phases: Option<Null>,
    #[ber(6)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(7, additionalRequestedCAMELSubscriptionInfo)]
    pub additional_requested_camel_subscription_info: Option<AdditionalRequestedCamelSubscriptionInfo>,
    #[ber(8, msisdnBSList)]
    pub msisdn_bs_list: Option<Null>,
    #[ber(9)]
    pub csg_subscription_data_requested: Option<Null>,
    #[ber(10)]
    pub cw_info: Option<Null>,
    #[ber(11)]
    pub clip_info: Option<Null>,
    #[ber(12)]
    pub clir_info: Option<Null>,
    #[ber(13)]
    pub hold_info: Option<Null>,
    #[ber(14)]
    pub ect_info: Option<Null>,
    pub rest: Rest<'a>,
}

/// `MSISDN-BS-List`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=50))]
pub struct MsisdnBsList<'a>(pub SeqOf<'a, MsisdnBs<'a>>);

/// `MSISDN-BS`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MsisdnBs<'a> {
    #[ber(MSISDN)]
    pub msisdn: IsdnAddressString<'a>,
    #[ber(0)]
    pub basic_service_list: Option<BasicServiceList<'a>>,
    #[ber(1)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `RequestedCAMEL-SubscriptionInfo`, §17.7.1.
    pub enum RequestedCamelSubscriptionInfo {
        OCsi = 0 => oCSI,
        TCsi = 1 => tCSI,
        VtCsi = 2 => vtCSI,
        TifCsi = 3 => tifCSI,
        GprsCsi = 4 => gprsCSI,
        MoSmsCsi = 5 => moSmsCSI,
        SsCsi = 6 => ssCSI,
        MCsi = 7 => mCSI,
        DCsi = 8 => dCsi,
    }
    /// `AdditionalRequestedCAMEL-SubscriptionInfo`, §17.7.1.
    pub struct AdditionalRequestedCamelSubscriptionInfo(..) {
        MT_SMS_CSI = 0 => mtSmsCSI,
        MG_CSI = 1 => mgCsi,
        O_IM_CSI = 2 => oIMCSI,
        D_IM_CSI = 3 => dIMCSI,
        VT_IM_CSI = 4 => vtIMCSI,
    }
}

/// `CallForwardingData`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CallForwardingData<'a> {
    pub forwarding_feature_list: ExtForwFeatureList<'a>,
    #[ber(notificationToCSE)]
    pub notification_to_cse: Option<Null>,
    #[ber(0)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `CallBarringData`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CallBarringData<'a> {
    pub call_barring_feature_list: ExtCallBarFeatureList<'a>,
    pub password: Option<Password<'a>>,
    pub wrong_password_attempts_counter: Option<WrongPasswordAttemptsCounter>,
    #[ber(notificationToCSE)]
    pub notification_to_cse: Option<Null>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

integers! {
    /// `WrongPasswordAttemptsCounter`, §17.7.1.
    pub struct WrongPasswordAttemptsCounter(0..=4);
}

/// `ODB-Info`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OdbInfo<'a> {
    pub odb_data: OdbData<'a>,
    #[ber(notificationToCSE)]
    pub notification_to_cse: Option<Null>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `CAMEL-SubscriptionInfo`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CamelSubscriptionInfo<'a> {
    #[ber(0, oCSI)]
    pub o_csi: Option<Lazy<'a, OCsi<'a>>>,
    #[ber(1, oBcsmCamelTDPCriteriaList)]
    pub o_bcsm_camel_tdp_criteria_list: Option<OBcsmCamelTdpCriteriaList<'a>>,
    #[ber(2, dCSI)]
    pub d_csi: Option<Lazy<'a, DCsi<'a>>>,
    #[ber(3, tCSI)]
    pub t_csi: Option<Lazy<'a, TCsi<'a>>>,
    #[ber(4, tBCSMCAMELTDPCriteriaList)]
    pub t_bcsm_camel_tdp_criteria_list: Option<TBcsmCamelTdpCriteriaList<'a>>,
    #[ber(5, vtCSI)]
    pub vt_csi: Option<Lazy<'a, TCsi<'a>>>,
    #[ber(6, vtBCSMCAMELTDPCriteriaList)]
    pub vt_bcsm_camel_tdp_criteria_list: Option<TBcsmCamelTdpCriteriaList<'a>>,
    #[ber(7, tifCSI)]
    pub tif_csi: Option<Null>,
    #[ber(8, tifCSINotificationToCSE)]
    pub tif_csi_notification_to_cse: Option<Null>,
    #[ber(9, gprsCSI)]
    pub gprs_csi: Option<Lazy<'a, GprsCsi<'a>>>,
    #[ber(10, moSmsCSI)]
    pub mo_sms_csi: Option<Lazy<'a, SmsCsi<'a>>>,
    #[ber(11, ssCSI)]
    pub ss_csi: Option<Lazy<'a, SsCsi<'a>>>,
    #[ber(12, mCSI)]
    pub m_csi: Option<Lazy<'a, MCsi<'a>>>,
    #[ber(13)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(14, specificCSIDeletedList)]
    pub specific_csi_deleted_list: Option<SpecificCsiWithdraw<'a>>,
    #[ber(15, mtSmsCSI)]
    pub mt_sms_csi: Option<Lazy<'a, SmsCsi<'a>>>,
    #[ber(16, mtSmsCAMELTDPCriteriaList)]
    pub mt_sms_cameltdp_criteria_list: Option<MtSmsCameltdpCriteriaList<'a>>,
    #[ber(17)]
    pub mg_csi: Option<Lazy<'a, MgCsi<'a>>>,
    #[ber(18, oIMCSI)]
    pub o_im_csi: Option<Lazy<'a, OCsi<'a>>>,
    #[ber(19, oIMBcsmCamelTDPCriteriaList)]
    pub o_im_bcsm_camel_tdp_criteria_list: Option<OBcsmCamelTdpCriteriaList<'a>>,
    #[ber(20, dIMCSI)]
    pub d_im_csi: Option<Lazy<'a, DCsi<'a>>>,
    #[ber(21, vtIMCSI)]
    pub vt_im_csi: Option<Lazy<'a, TCsi<'a>>>,
    #[ber(22, vtIMBCSMCAMELTDPCriteriaList)]
    pub vt_im_bcsm_camel_tdp_criteria_list: Option<TBcsmCamelTdpCriteriaList<'a>>,
    pub rest: Rest<'a>,
}

/// `AnyTimeModificationArg`, §17.7.1. Argument of `anyTimeModification`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AnyTimeModificationArg<'a> {
    #[ber(0)]
    pub subscriber_identity: SubscriberIdentity<'a>,
    #[ber(1, gsmSCFAddress, NODE_NUMBER)]
    pub gsm_scf_address: IsdnAddressString<'a>,
    #[ber(2, modificationRequestForCFInfo)]
    pub modification_request_for_cf_info: Option<Lazy<'a, ModificationRequestForCfInfo<'a>>>,
    #[ber(3, modificationRequestForCBInfo)]
    pub modification_request_for_cb_info: Option<Lazy<'a, ModificationRequestForCbInfo<'a>>>,
    #[ber(4, modificationRequestForCSI)]
    pub modification_request_for_csi: Option<Lazy<'a, ModificationRequestForCsi<'a>>>,
    #[ber(5)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(6, longFTNSupported)]
    pub long_ftn_supported: Option<Null>,
    #[ber(7, modificationRequestForODBData)]
    pub modification_request_for_odb_data: Option<Lazy<'a, ModificationRequestForOdbData<'a>>>,
    #[ber(8, modificationRequestForIPSMGWData)]
    pub modification_request_for_ip_sm_gw_data: Option<Lazy<'a, ModificationRequestForIpSmGwData<'a>>>,
    #[ber(9, activationRequestForUEReachability)]
    pub activation_request_for_ue_reachability: Option<RequestedServingNode<'a>>,
    #[ber(10, modificationRequestForCSG)]
    pub modification_request_for_csg: Option<ModificationRequestForCsg<'a>>,
    #[ber(11, modificationRequestForCWData)]
    pub modification_request_for_cw_data: Option<Lazy<'a, ModificationRequestForCwInfo<'a>>>,
    #[ber(12, modificationRequestForCLIPData)]
    pub modification_request_for_clip_data: Option<Lazy<'a, ModificationRequestForClipInfo<'a>>>,
    #[ber(13, modificationRequestForCLIRData)]
    pub modification_request_for_clir_data: Option<Lazy<'a, ModificationRequestForClirInfo<'a>>>,
    #[ber(14, modificationRequestForHOLDData)]
    pub modification_request_for_hold_data: Option<Lazy<'a, ModificationRequestForChInfo<'a>>>,
    #[ber(15, modificationRequestForECTData)]
    pub modification_request_for_ect_data: Option<Lazy<'a, ModificationRequestForEctInfo<'a>>>,
    pub rest: Rest<'a>,
}

/// `ModificationRequestFor-CW-Info`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ModificationRequestForCwInfo<'a> {
    #[ber(0)]
    pub basic_service: Option<ExtBasicServiceCode<'a>>,
    #[ber(1)]
    pub ss_status: Option<ExtSsStatus<'a>>,
    #[ber(2, modifyNotificationToCSE)]
    pub modify_notification_to_cse: Option<ModificationInstruction>,
    #[ber(3)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `ModificationRequestFor-CH-Info`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ModificationRequestForChInfo<'a> {
    #[ber(0)]
    pub ss_status: Option<ExtSsStatus<'a>>,
    #[ber(1, modifyNotificationToCSE)]
    pub modify_notification_to_cse: Option<ModificationInstruction>,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `ModificationRequestFor-ECT-Info`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ModificationRequestForEctInfo<'a> {
    #[ber(0)]
    pub ss_status: Option<ExtSsStatus<'a>>,
    #[ber(1, modifyNotificationToCSE)]
    pub modify_notification_to_cse: Option<ModificationInstruction>,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `ModificationRequestFor-CLIR-Info`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ModificationRequestForClirInfo<'a> {
    #[ber(0)]
    pub ss_status: Option<ExtSsStatus<'a>>,
    #[ber(1)]
    pub cli_restriction_option: Option<CliRestrictionOption>,
    #[ber(2, modifyNotificationToCSE)]
    pub modify_notification_to_cse: Option<ModificationInstruction>,
    #[ber(3)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `ModificationRequestFor-CLIP-Info`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ModificationRequestForClipInfo<'a> {
    #[ber(0)]
    pub ss_status: Option<ExtSsStatus<'a>>,
    #[ber(1)]
    pub override_category: Option<OverrideCategory>,
    #[ber(2, modifyNotificationToCSE)]
    pub modify_notification_to_cse: Option<ModificationInstruction>,
    #[ber(3)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `ModificationRequestFor-CSG`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ModificationRequestForCsg<'a> {
    #[ber(0, modifyNotificationToCSE)]
    pub modify_notification_to_cse: Option<ModificationInstruction>,
    #[ber(1)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

named_bits! {
    /// `RequestedServingNode`, §17.7.1.
    pub struct RequestedServingNode(1..=8) {
        MME_AND_SGSN = 0 => mmeAndSgsn,
    }
    /// `ServingNode`, §17.7.1.
    pub struct ServingNode(2..=8) {
        MME = 0 => mme,
        SGSN = 1 => sgsn,
    }
}

/// `AnyTimeModificationRes`, §17.7.1. Result of `anyTimeModification`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AnyTimeModificationRes<'a> {
    #[ber(0, ssInfoForCSE)]
    pub ss_info_for_cse: Option<ExtSsInfoForCse<'a>>,
    #[ber(1)]
    pub camel_subscription_info: Option<Lazy<'a, CamelSubscriptionInfo<'a>>>,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(3)]
    pub odb_info: Option<Lazy<'a, OdbInfo<'a>>>,
    #[ber(4)]
    pub cw_data: Option<CallWaitingData<'a>>,
    #[ber(5)]
    pub ch_data: Option<CallHoldData<'a>>,
    #[ber(6)]
    pub clip_data: Option<ClipData<'a>>,
    #[ber(7)]
    pub clir_data: Option<ClirData<'a>>,
    #[ber(8)]
    pub ect_data: Option<EctData<'a>>,
    #[ber(9, SMSC)]
    pub service_centre_address: Option<AddressString<'a>>,
    pub rest: Rest<'a>,
}

/// `ModificationRequestFor-CF-Info`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ModificationRequestForCfInfo<'a> {
    #[ber(0)]
    pub ss_code: SsCode<'a>,
    #[ber(1)]
    pub basic_service: Option<ExtBasicServiceCode<'a>>,
    #[ber(2)]
    pub ss_status: Option<ExtSsStatus<'a>>,
    #[ber(3, FORWARDING_NUMBER)]
    pub forwarded_to_number: Option<AddressString<'a>>,
    #[ber(4)]
    pub forwarded_to_subaddress: Option<IsdnSubaddressString<'a>>,
    #[ber(5)]
    pub no_reply_condition_time: Option<ExtNoRepCondTime>,
    #[ber(6, modifyNotificationToCSE)]
    pub modify_notification_to_cse: Option<ModificationInstruction>,
    #[ber(7)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `ModificationRequestFor-CB-Info`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ModificationRequestForCbInfo<'a> {
    #[ber(0)]
    pub ss_code: SsCode<'a>,
    #[ber(1)]
    pub basic_service: Option<ExtBasicServiceCode<'a>>,
    #[ber(2)]
    pub ss_status: Option<ExtSsStatus<'a>>,
    #[ber(3)]
    pub password: Option<Password<'a>>,
    #[ber(4)]
    pub wrong_password_attempts_counter: Option<WrongPasswordAttemptsCounter>,
    #[ber(5, modifyNotificationToCSE)]
    pub modify_notification_to_cse: Option<ModificationInstruction>,
    #[ber(6)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `ModificationRequestFor-ODB-data`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ModificationRequestForOdbData<'a> {
    #[ber(0)]
    pub odb_data: Option<OdbData<'a>>,
    #[ber(1, modifyNotificationToCSE)]
    pub modify_notification_to_cse: Option<ModificationInstruction>,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `ModificationRequestFor-CSI`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ModificationRequestForCsi<'a> {
    #[ber(0)]
    pub requested_camel_subscription_info: RequestedCamelSubscriptionInfo,
    #[ber(1, modifyNotificationToCSE)]
    pub modify_notification_to_cse: Option<ModificationInstruction>,
    #[ber(2, modifyCSIState)]
    pub modify_csi_state: Option<ModificationInstruction>,
    #[ber(3)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(4, additionalRequestedCAMELSubscriptionInfo)]
    pub additional_requested_camel_subscription_info: Option<AdditionalRequestedCamelSubscriptionInfo>,
    pub rest: Rest<'a>,
}

/// `ModificationRequestFor-IP-SM-GW-Data`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ModificationRequestForIpSmGwData<'a> {
    #[ber(0)]
    pub modify_registration_status: Option<ModificationInstruction>,
    #[ber(1)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(2)]
    pub ip_sm_gw_diameter_address: Option<NetworkNodeDiameterAddress<'a>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `ModificationInstruction`, §17.7.1.
    pub enum ModificationInstruction {
        Deactivate = 0 => deactivate,
        Activate = 1 => activate,
    }
}

/// `NoteSubscriberDataModifiedArg`, §17.7.1. Argument of `noteSubscriberDataModified`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct NoteSubscriberDataModifiedArg<'a> {
    pub imsi: Imsi<'a>,
    #[ber(MSISDN)]
    pub msisdn: IsdnAddressString<'a>,
    #[ber(0, forwardingInfoForCSE)]
    pub forwarding_info_for_cse: Option<Lazy<'a, ExtForwardingInfoForCse<'a>>>,
    #[ber(1, callBarringInfoForCSE)]
    pub call_barring_info_for_cse: Option<Lazy<'a, ExtCallBarringInfoForCse<'a>>>,
    #[ber(2)]
    pub odb_info: Option<Lazy<'a, OdbInfo<'a>>>,
    #[ber(3)]
    pub camel_subscription_info: Option<Lazy<'a, CamelSubscriptionInfo<'a>>>,
    #[ber(4)]
    pub all_information_sent: Option<Null>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(5)]
    pub ue_reachable: Option<ServingNode<'a>>,
    #[ber(6)]
    pub csg_subscription_data_list: Option<CsgSubscriptionDataList<'a>>,
    #[ber(7)]
    pub cw_data: Option<CallWaitingData<'a>>,
    #[ber(8)]
    pub ch_data: Option<CallHoldData<'a>>,
    #[ber(9)]
    pub clip_data: Option<ClipData<'a>>,
    #[ber(10)]
    pub clir_data: Option<ClirData<'a>>,
    #[ber(11)]
    pub ect_data: Option<EctData<'a>>,
    pub rest: Rest<'a>,
}

/// `NoteSubscriberDataModifiedRes`, §17.7.1. Result of `noteSubscriberDataModified`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct NoteSubscriberDataModifiedRes<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `NoteMM-EventArg`, §17.7.1. Argument of `noteMM-Event`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct NoteMmEventArg<'a> {
    pub service_key: ServiceKey,
    #[ber(0)]
    pub event_met: MmCode<'a>,
    #[ber(1)]
    pub imsi: Imsi<'a>,
    #[ber(2, MSISDN)]
    pub msisdn: IsdnAddressString<'a>,
    #[ber(3)]
    pub location_information: Option<Lazy<'a, LocationInformation<'a>>>,
    #[ber(5, supportedCAMELPhases)]
    pub supported_camel_phases: Option<SupportedCamelPhases<'a>>,
    #[ber(6)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(7, locationInformationGPRS)]
    pub location_information_gprs: Option<Lazy<'a, LocationInformationGprs<'a>>>,
    #[ber(8)]
    pub offered_camel4_functionalities: Option<OfferedCamel4Functionalities<'a>>,
    pub rest: Rest<'a>,
}

/// `NoteMM-EventRes`, §17.7.1. Result of `noteMM-Event`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct NoteMmEventRes<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `Ext-SS-InfoFor-CSE`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum ExtSsInfoForCse<'a> {
    #[ber(0, forwardingInfoForCSE)]
    ForwardingInfoForCse(ExtForwardingInfoForCse<'a>),
    #[ber(1, callBarringInfoForCSE)]
    CallBarringInfoForCse(ExtCallBarringInfoForCse<'a>),
}

/// `Ext-ForwardingInfoFor-CSE`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ExtForwardingInfoForCse<'a> {
    #[ber(0)]
    pub ss_code: SsCode<'a>,
    #[ber(1)]
    pub forwarding_feature_list: ExtForwFeatureList<'a>,
    #[ber(2, notificationToCSE)]
    pub notification_to_cse: Option<Null>,
    #[ber(3)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `Ext-CallBarringInfoFor-CSE`, §17.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ExtCallBarringInfoForCse<'a> {
    #[ber(0)]
    pub ss_code: SsCode<'a>,
    #[ber(1)]
    pub call_barring_feature_list: ExtCallBarFeatureList<'a>,
    #[ber(2)]
    pub password: Option<Password<'a>>,
    #[ber(3)]
    pub wrong_password_attempts_counter: Option<WrongPasswordAttemptsCounter>,
    #[ber(4, notificationToCSE)]
    pub notification_to_cse: Option<Null>,
    #[ber(5)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `UpdateVcsgLocationArg`, §17.7.1. Argument of `updateVcsgLocation`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct UpdateVcsgLocationArg<'a> {
    pub imsi: Imsi<'a>,
    #[ber(2, MSISDN)]
    pub msisdn: Option<IsdnAddressString<'a>>,
    #[ber(0, NODE_NUMBER)]
    pub vlr_number: Option<IsdnAddressString<'a>>,
    #[ber(1, NODE_NUMBER)]
    pub sgsn_number: Option<IsdnAddressString<'a>>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `UpdateVcsgLocationRes`, §17.7.1. Result of `updateVcsgLocation`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct UpdateVcsgLocationRes<'a> {
    pub temporary_empty_subscriptiondata_indicator: Option<Null>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `CancelVcsgLocationArg`, §17.7.1. Argument of `cancelVcsgLocation`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CancelVcsgLocationArg<'a> {
    pub identity: Identity<'a>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `CancelVcsgLocationRes`, §17.7.1. Result of `cancelVcsgLocation`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CancelVcsgLocationRes<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    <UpdateLocationArg<'_>>::SCHEMA,
    <VlrCapability<'_>>::SCHEMA,
    <SupportedRatTypes<'_>>::SCHEMA,
    <SuperChargerInfo<'_>>::SCHEMA,
    <AgeIndicator<'_>>::SCHEMA,
    IstSupportIndicator::SCHEMA,
    <SupportedLcsCapabilitySets<'_>>::SCHEMA,
    <UpdateLocationRes<'_>>::SCHEMA,
    <AddInfo<'_>>::SCHEMA,
    <PagingArea<'_>>::SCHEMA,
    <LocationArea<'_>>::SCHEMA,
    <Lac<'_>>::SCHEMA,
    <CancelLocationArg<'_>>::SCHEMA,
    TypeOfUpdate::SCHEMA,
    CancellationType::SCHEMA,
    <CancelLocationRes<'_>>::SCHEMA,
    <PurgeMsArg<'_>>::SCHEMA,
    <PurgeMsRes<'_>>::SCHEMA,
    <SendIdentificationArg<'_>>::SCHEMA,
    HopCounter::SCHEMA,
    <SendIdentificationRes<'_>>::SCHEMA,
    <AuthenticationSetList<'_>>::SCHEMA,
    <TripletList<'_>>::SCHEMA,
    <QuintupletList<'_>>::SCHEMA,
    <AuthenticationTriplet<'_>>::SCHEMA,
    <AuthenticationQuintuplet<'_>>::SCHEMA,
    <CurrentSecurityContext<'_>>::SCHEMA,
    <GsmSecurityContextData<'_>>::SCHEMA,
    <UmtsSecurityContextData<'_>>::SCHEMA,
    <Rand<'_>>::SCHEMA,
    <Sres<'_>>::SCHEMA,
    <Kc<'_>>::SCHEMA,
    <Xres<'_>>::SCHEMA,
    <Ck<'_>>::SCHEMA,
    <Ik<'_>>::SCHEMA,
    <Autn<'_>>::SCHEMA,
    <Auts<'_>>::SCHEMA,
    <Cksn<'_>>::SCHEMA,
    <Ksi<'_>>::SCHEMA,
    <AuthenticationFailureReportArg<'_>>::SCHEMA,
    AccessType::SCHEMA,
    <AuthenticationFailureReportRes<'_>>::SCHEMA,
    FailureCause::SCHEMA,
    <UpdateGprsLocationArg<'_>>::SCHEMA,
    SmsRegisterRequest::SCHEMA,
    UsedRatType::SCHEMA,
    <EpsInfo<'_>>::SCHEMA,
    <PdnGwUpdate<'_>>::SCHEMA,
    <IsrInformation<'_>>::SCHEMA,
    <SgsnCapability<'_>>::SCHEMA,
    <SupportedFeatures<'_>>::SCHEMA,
    <ExtSupportedFeatures<'_>>::SCHEMA,
    UeSrvccCapability::SCHEMA,
    <UpdateGprsLocationRes<'_>>::SCHEMA,
    <EplmnList<'_>>::SCHEMA,
    <AdjacentPlmnList<'_>>::SCHEMA,
    <ForwardAccessSignallingArg<'_>>::SCHEMA,
    <AllowedGsmAlgorithms<'_>>::SCHEMA,
    <AllowedUmtsAlgorithms<'_>>::SCHEMA,
    <PermittedIntegrityProtectionAlgorithms<'_>>::SCHEMA,
    <PermittedEncryptionAlgorithms<'_>>::SCHEMA,
    KeyStatus::SCHEMA,
    <PrepareHoArg<'_>>::SCHEMA,
    <LclsGlobalCallReference<'_>>::SCHEMA,
    <LclsNegotiation<'_>>::SCHEMA,
    <LclsConfigurationPreference<'_>>::SCHEMA,
    <BssmapServiceHandoverList<'_>>::SCHEMA,
    <BssmapServiceHandoverInfo<'_>>::SCHEMA,
    <BssmapServiceHandover<'_>>::SCHEMA,
    <RanapServiceHandover<'_>>::SCHEMA,
    <RadioResourceList<'_>>::SCHEMA,
    <RadioResource<'_>>::SCHEMA,
    <PrepareHoRes<'_>>::SCHEMA,
    <SelectedUmtsAlgorithms<'_>>::SCHEMA,
    <ChosenIntegrityProtectionAlgorithm<'_>>::SCHEMA,
    <ChosenEncryptionAlgorithm<'_>>::SCHEMA,
    <ChosenRadioResourceInformation<'_>>::SCHEMA,
    <ChosenChannelInfo<'_>>::SCHEMA,
    <ChosenSpeechVersion<'_>>::SCHEMA,
    <PrepareSubsequentHoArg<'_>>::SCHEMA,
    <PrepareSubsequentHoRes<'_>>::SCHEMA,
    <ProcessAccessSignallingArg<'_>>::SCHEMA,
    <AoipCodecsList<'_>>::SCHEMA,
    <AoipCodec<'_>>::SCHEMA,
    <SupportedCodecsList<'_>>::SCHEMA,
    <CodecList<'_>>::SCHEMA,
    <Codec<'_>>::SCHEMA,
    <GeranClassmark<'_>>::SCHEMA,
    <SelectedGsmAlgorithm<'_>>::SCHEMA,
    <SendEndSignalArg<'_>>::SCHEMA,
    <SendEndSignalRes<'_>>::SCHEMA,
    <RncId<'_>>::SCHEMA,
    <RelocationNumberList<'_>>::SCHEMA,
    MulticallBearerInfo::SCHEMA,
    <RelocationNumber<'_>>::SCHEMA,
    RabId::SCHEMA,
    <RadioResourceInformation<'_>>::SCHEMA,
    <IntegrityProtectionInformation<'_>>::SCHEMA,
    <EncryptionInformation<'_>>::SCHEMA,
    <SendAuthenticationInfoArg<'_>>::SCHEMA,
    NumberOfRequestedVectors::SCHEMA,
    <ReSynchronisationInfo<'_>>::SCHEMA,
    <SendAuthenticationInfoRes<'_>>::SCHEMA,
    <EpsAuthenticationSetList<'_>>::SCHEMA,
    <UeUsageType<'_>>::SCHEMA,
    <EpcAv<'_>>::SCHEMA,
    <Kasme<'_>>::SCHEMA,
    RequestingNodeType::SCHEMA,
    <CheckImeiArg<'_>>::SCHEMA,
    <CheckImeiRes<'_>>::SCHEMA,
    <RequestedEquipmentInfo<'_>>::SCHEMA,
    <UesbiIu<'_>>::SCHEMA,
    <UesbiIua<'_>>::SCHEMA,
    <UesbiIub<'_>>::SCHEMA,
    EquipmentStatus::SCHEMA,
    <InsertSubscriberDataArg<'_>>::SCHEMA,
    <EdrxCycleLengthList<'_>>::SCHEMA,
    <EdrxCycleLength<'_>>::SCHEMA,
    <EdrxCycleLengthValue<'_>>::SCHEMA,
    <ResetIdList<'_>>::SCHEMA,
    <ResetId<'_>>::SCHEMA,
    DlBufferingSuggestedPacketCount::SCHEMA,
    GroupServiceId::SCHEMA,
    <LocalGroupId<'_>>::SCHEMA,
    <ImsiGroupIdList<'_>>::SCHEMA,
    <ImsiGroupId<'_>>::SCHEMA,
    SubscribedPeriodicRautaUtimer::SCHEMA,
    SubscribedPeriodicLaUtimer::SCHEMA,
    <CsgSubscriptionDataList<'_>>::SCHEMA,
    <CsgSubscriptionData<'_>>::SCHEMA,
    <VplmnCsgSubscriptionDataList<'_>>::SCHEMA,
    <CsgId<'_>>::SCHEMA,
    <LipaAllowedApnList<'_>>::SCHEMA,
    <EpsSubscriptionData<'_>>::SCHEMA,
    <ApnOiReplacement<'_>>::SCHEMA,
    RfspId::SCHEMA,
    <ApnConfigurationProfile<'_>>::SCHEMA,
    <EpsDataList<'_>>::SCHEMA,
    <ApnConfiguration<'_>>::SCHEMA,
    PdnConnectionContinuity::SCHEMA,
    NiddMechanism::SCHEMA,
    <PdnType<'_>>::SCHEMA,
    <EpsQosSubscribed<'_>>::SCHEMA,
    <Ambr<'_>>::SCHEMA,
    <SpecificApnInfoList<'_>>::SCHEMA,
    <SpecificApnInfo<'_>>::SCHEMA,
    Bandwidth::SCHEMA,
    BandwidthExt::SCHEMA,
    QosClassIdentifier::SCHEMA,
    <AllocationRetentionPriority<'_>>::SCHEMA,
    <PdnGwIdentity<'_>>::SCHEMA,
    <Fqdn<'_>>::SCHEMA,
    PdnGwAllocationType::SCHEMA,
    <WlanOffloadability<'_>>::SCHEMA,
    WlanOffloadabilityIndication::SCHEMA,
    <AccessRestrictionData<'_>>::SCHEMA,
    <ExtAccessRestrictionData<'_>>::SCHEMA,
    <AdjacentAccessRestrictionDataList<'_>>::SCHEMA,
    <AdjacentAccessRestrictionData<'_>>::SCHEMA,
    <CsAllocationRetentionPriority<'_>>::SCHEMA,
    IstAlertTimerValue::SCHEMA,
    <LcsInformation<'_>>::SCHEMA,
    <GmlcList<'_>>::SCHEMA,
    NetworkAccessMode::SCHEMA,
    <GprsDataList<'_>>::SCHEMA,
    <PdpContext<'_>>::SCHEMA,
    <RestorationPriority<'_>>::SCHEMA,
    SiptoPermission::SCHEMA,
    SiptoLocalNetworkPermission::SCHEMA,
    LipaPermission::SCHEMA,
    ContextId::SCHEMA,
    <GprsSubscriptionData<'_>>::SCHEMA,
    <SgsnCamelSubscriptionInfo<'_>>::SCHEMA,
    <GprsCsi<'_>>::SCHEMA,
    <GprsCamelTdpDataList<'_>>::SCHEMA,
    <GprsCamelTdpData<'_>>::SCHEMA,
    DefaultGprsHandling::SCHEMA,
    GprsTriggerDetectionPoint::SCHEMA,
    <Apn<'_>>::SCHEMA,
    <PdpType<'_>>::SCHEMA,
    <ExtPdpType<'_>>::SCHEMA,
    <PdpAddress<'_>>::SCHEMA,
    <QosSubscribed<'_>>::SCHEMA,
    <ExtQosSubscribed<'_>>::SCHEMA,
    <Ext2QosSubscribed<'_>>::SCHEMA,
    <Ext3QosSubscribed<'_>>::SCHEMA,
    <Ext4QosSubscribed<'_>>::SCHEMA,
    <ChargingCharacteristics<'_>>::SCHEMA,
    LsaOnlyAccessIndicator::SCHEMA,
    <LsaDataList<'_>>::SCHEMA,
    <LsaData<'_>>::SCHEMA,
    <LsaInformation<'_>>::SCHEMA,
    <LsaIdentity<'_>>::SCHEMA,
    <LsaAttributes<'_>>::SCHEMA,
    <SubscriberData<'_>>::SCHEMA,
    <Category<'_>>::SCHEMA,
    SubscriberStatus::SCHEMA,
    <BearerServiceList<'_>>::SCHEMA,
    <TeleserviceList<'_>>::SCHEMA,
    <OdbData<'_>>::SCHEMA,
    <OdbGeneralData<'_>>::SCHEMA,
    <OdbHplmnData<'_>>::SCHEMA,
    <ExtSsInfoList<'_>>::SCHEMA,
    <ExtSsInfo<'_>>::SCHEMA,
    <ExtForwInfo<'_>>::SCHEMA,
    <ExtForwFeatureList<'_>>::SCHEMA,
    <ExtForwFeature<'_>>::SCHEMA,
    <ExtForwOptions<'_>>::SCHEMA,
    ExtNoRepCondTime::SCHEMA,
    <ExtCallBarInfo<'_>>::SCHEMA,
    <ExtCallBarFeatureList<'_>>::SCHEMA,
    <ExtCallBarringFeature<'_>>::SCHEMA,
    <CugInfo<'_>>::SCHEMA,
    <CugSubscriptionList<'_>>::SCHEMA,
    <CugSubscription<'_>>::SCHEMA,
    CugIndex::SCHEMA,
    <CugInterlock<'_>>::SCHEMA,
    IntraCugOptions::SCHEMA,
    <CugFeatureList<'_>>::SCHEMA,
    <ExtBasicServiceGroupList<'_>>::SCHEMA,
    <CugFeature<'_>>::SCHEMA,
    <InterCugRestrictions<'_>>::SCHEMA,
    <ExtSsData<'_>>::SCHEMA,
    <LcsPrivacyExceptionList<'_>>::SCHEMA,
    <LcsPrivacyClass<'_>>::SCHEMA,
    <ExternalClientList<'_>>::SCHEMA,
    <PlmnClientList<'_>>::SCHEMA,
    <ExtExternalClientList<'_>>::SCHEMA,
    <ExternalClient<'_>>::SCHEMA,
    GmlcRestriction::SCHEMA,
    NotificationToMsUser::SCHEMA,
    <ServiceTypeList<'_>>::SCHEMA,
    <ServiceType<'_>>::SCHEMA,
    <MolrList<'_>>::SCHEMA,
    <MolrClass<'_>>::SCHEMA,
    <ZoneCodeList<'_>>::SCHEMA,
    <ZoneCode<'_>>::SCHEMA,
    <InsertSubscriberDataRes<'_>>::SCHEMA,
    RegionalSubscriptionResponse::SCHEMA,
    <DeleteSubscriberDataArg<'_>>::SCHEMA,
    <SpecificCsiWithdraw<'_>>::SCHEMA,
    <GprsSubscriptionDataWithdraw<'_>>::SCHEMA,
    <EpsSubscriptionDataWithdraw<'_>>::SCHEMA,
    <ContextIdList<'_>>::SCHEMA,
    <LsaInformationWithdraw<'_>>::SCHEMA,
    <LsaIdentityList<'_>>::SCHEMA,
    <BasicServiceList<'_>>::SCHEMA,
    <DeleteSubscriberDataRes<'_>>::SCHEMA,
    <VlrCamelSubscriptionInfo<'_>>::SCHEMA,
    <MtSmsCameltdpCriteriaList<'_>>::SCHEMA,
    <MtSmsCameltdpCriteria<'_>>::SCHEMA,
    <TpduTypeCriterion<'_>>::SCHEMA,
    MtSmsTpduType::SCHEMA,
    <DCsi<'_>>::SCHEMA,
    <DpAnalysedInfoCriteriaList<'_>>::SCHEMA,
    <DpAnalysedInfoCriterium<'_>>::SCHEMA,
    <SsCsi<'_>>::SCHEMA,
    <SsCamelData<'_>>::SCHEMA,
    <SsEventList<'_>>::SCHEMA,
    <OCsi<'_>>::SCHEMA,
    <OBcsmCamelTdpDataList<'_>>::SCHEMA,
    <OBcsmCamelTdpData<'_>>::SCHEMA,
    ServiceKey::SCHEMA,
    OBcsmTriggerDetectionPoint::SCHEMA,
    <OBcsmCamelTdpCriteriaList<'_>>::SCHEMA,
    <TBcsmCamelTdpCriteriaList<'_>>::SCHEMA,
    <OBcsmCamelTdpCriteria<'_>>::SCHEMA,
    <TBcsmCamelTdpCriteria<'_>>::SCHEMA,
    <DestinationNumberCriteria<'_>>::SCHEMA,
    <DestinationNumberList<'_>>::SCHEMA,
    <DestinationNumberLengthList<'_>>::SCHEMA,
    <BasicServiceCriteria<'_>>::SCHEMA,
    CallTypeCriteria::SCHEMA,
    MatchType::SCHEMA,
    <OCauseValueCriteria<'_>>::SCHEMA,
    <TCauseValueCriteria<'_>>::SCHEMA,
    <CauseValue<'_>>::SCHEMA,
    DefaultCallHandling::SCHEMA,
    CamelCapabilityHandling::SCHEMA,
    <SupportedCamelPhases<'_>>::SCHEMA,
    <OfferedCamel4Csis<'_>>::SCHEMA,
    <OfferedCamel4Functionalities<'_>>::SCHEMA,
    <SmsCsi<'_>>::SCHEMA,
    <SmsCamelTdpDataList<'_>>::SCHEMA,
    <SmsCamelTdpData<'_>>::SCHEMA,
    SmsTriggerDetectionPoint::SCHEMA,
    DefaultSmsHandling::SCHEMA,
    <MCsi<'_>>::SCHEMA,
    <MgCsi<'_>>::SCHEMA,
    <MobilityTriggers<'_>>::SCHEMA,
    <MmCode<'_>>::SCHEMA,
    <TCsi<'_>>::SCHEMA,
    <TBcsmCamelTdpDataList<'_>>::SCHEMA,
    <TBcsmCamelTdpData<'_>>::SCHEMA,
    TBcsmTriggerDetectionPoint::SCHEMA,
    <SendRoutingInfoForGprsArg<'_>>::SCHEMA,
    <SendRoutingInfoForGprsRes<'_>>::SCHEMA,
    <FailureReportArg<'_>>::SCHEMA,
    <FailureReportRes<'_>>::SCHEMA,
    <NoteMsPresentForGprsArg<'_>>::SCHEMA,
    <NoteMsPresentForGprsRes<'_>>::SCHEMA,
    <ResetArg<'_>>::SCHEMA,
    <SendingNodeNumber<'_>>::SCHEMA,
    <RestoreDataArg<'_>>::SCHEMA,
    <RestoreDataRes<'_>>::SCHEMA,
    <VbsDataList<'_>>::SCHEMA,
    <VgcsDataList<'_>>::SCHEMA,
    <VoiceGroupCallData<'_>>::SCHEMA,
    <AdditionalInfo<'_>>::SCHEMA,
    <AdditionalSubscriptions<'_>>::SCHEMA,
    <VoiceBroadcastData<'_>>::SCHEMA,
    <GroupId<'_>>::SCHEMA,
    <LongGroupId<'_>>::SCHEMA,
    <ProvideSubscriberInfoArg<'_>>::SCHEMA,
    <ProvideSubscriberInfoRes<'_>>::SCHEMA,
    <SubscriberInfo<'_>>::SCHEMA,
    ImsVoiceOverPsSessionsInd::SCHEMA,
    <TimeZone<'_>>::SCHEMA,
    DaylightSavingTime::SCHEMA,
    <MnpInfoRes<'_>>::SCHEMA,
    <RouteingNumber<'_>>::SCHEMA,
    NumberPortabilityStatus::SCHEMA,
    <MsClassmark2<'_>>::SCHEMA,
    <GprsmsClass<'_>>::SCHEMA,
    <MsNetworkCapability<'_>>::SCHEMA,
    <MsRadioAccessCapability<'_>>::SCHEMA,
    <RequestedInfo<'_>>::SCHEMA,
    DomainType::SCHEMA,
    <RequestedNodes<'_>>::SCHEMA,
    <LocationInformation<'_>>::SCHEMA,
    <LocationInformationEps<'_>>::SCHEMA,
    <LocationInformationGprs<'_>>::SCHEMA,
    <LocationInformation5Gs<'_>>::SCHEMA,
    <UserCsgInformation<'_>>::SCHEMA,
    <GeographicalInformation<'_>>::SCHEMA,
    <GeodeticInformation<'_>>::SCHEMA,
    <LocationNumber<'_>>::SCHEMA,
    SubscriberState::SCHEMA,
    <PsSubscriberState<'_>>::SCHEMA,
    <PdpContextInfoList<'_>>::SCHEMA,
    <PdpContextInfo<'_>>::SCHEMA,
    Nsapi::SCHEMA,
    <TransactionId<'_>>::SCHEMA,
    <Teid<'_>>::SCHEMA,
    <GprsChargingId<'_>>::SCHEMA,
    NotReachableReason::SCHEMA,
    <AnyTimeInterrogationArg<'_>>::SCHEMA,
    <AnyTimeInterrogationRes<'_>>::SCHEMA,
    <AnyTimeSubscriptionInterrogationArg<'_>>::SCHEMA,
    <AnyTimeSubscriptionInterrogationRes<'_>>::SCHEMA,
    <CallWaitingData<'_>>::SCHEMA,
    <ExtCwFeatureList<'_>>::SCHEMA,
    <ExtCwFeature<'_>>::SCHEMA,
    <ClipData<'_>>::SCHEMA,
    <ClirData<'_>>::SCHEMA,
    <CallHoldData<'_>>::SCHEMA,
    <EctData<'_>>::SCHEMA,
    <RequestedSubscriptionInfo<'_>>::SCHEMA,
    <MsisdnBsList<'_>>::SCHEMA,
    <MsisdnBs<'_>>::SCHEMA,
    RequestedCamelSubscriptionInfo::SCHEMA,
    AdditionalRequestedCamelSubscriptionInfo::SCHEMA,
    <CallForwardingData<'_>>::SCHEMA,
    <CallBarringData<'_>>::SCHEMA,
    WrongPasswordAttemptsCounter::SCHEMA,
    <OdbInfo<'_>>::SCHEMA,
    <CamelSubscriptionInfo<'_>>::SCHEMA,
    <AnyTimeModificationArg<'_>>::SCHEMA,
    <ModificationRequestForCwInfo<'_>>::SCHEMA,
    <ModificationRequestForChInfo<'_>>::SCHEMA,
    <ModificationRequestForEctInfo<'_>>::SCHEMA,
    <ModificationRequestForClirInfo<'_>>::SCHEMA,
    <ModificationRequestForClipInfo<'_>>::SCHEMA,
    <ModificationRequestForCsg<'_>>::SCHEMA,
    <RequestedServingNode<'_>>::SCHEMA,
    <ServingNode<'_>>::SCHEMA,
    <AnyTimeModificationRes<'_>>::SCHEMA,
    <ModificationRequestForCfInfo<'_>>::SCHEMA,
    <ModificationRequestForCbInfo<'_>>::SCHEMA,
    <ModificationRequestForOdbData<'_>>::SCHEMA,
    <ModificationRequestForCsi<'_>>::SCHEMA,
    <ModificationRequestForIpSmGwData<'_>>::SCHEMA,
    ModificationInstruction::SCHEMA,
    <NoteSubscriberDataModifiedArg<'_>>::SCHEMA,
    <NoteSubscriberDataModifiedRes<'_>>::SCHEMA,
    <NoteMmEventArg<'_>>::SCHEMA,
    <NoteMmEventRes<'_>>::SCHEMA,
    <ExtSsInfoForCse<'_>>::SCHEMA,
    <ExtForwardingInfoForCse<'_>>::SCHEMA,
    <ExtCallBarringInfoForCse<'_>>::SCHEMA,
    <UpdateVcsgLocationArg<'_>>::SCHEMA,
    <UpdateVcsgLocationRes<'_>>::SCHEMA,
    <CancelVcsgLocationArg<'_>>::SCHEMA,
    <CancelVcsgLocationRes<'_>>::SCHEMA,
];
