//! MAP-CH-DataTypes: call handling data types, TS 29.002 §17.7.3.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use super::common_data_types::{
    AlertingPattern, EmlppPriority, ExtBasicServiceCode, ExtExternalSignalInfo, ExternalSignalInfo,
    FtnAddressString, Imsi, IsdnAddressString, IsdnSubaddressString, Lmsi, NaeaPreferredCi, PlmnId,
};
use super::extension_data_types::ExtensionContainer;
use super::ms_data_types::{
    CugInterlock, DCsi, IstAlertTimerValue, IstSupportIndicator, NumberPortabilityStatus,
    OBcsmCamelTdpCriteriaList, OCsi, OfferedCamel4Csis, PagingArea, SubscriberInfo, SupportedCamelPhases,
    TBcsmCamelTdpCriteriaList, TCsi,
};
use super::ss_data_types::{CcbsFeature, ForwardingOptions, SsList};
use crate::meaning::{CallDiversion, UserInformation, UserToUser};
use sigcodec_ber::{Ber, Lazy, Null, Rest, Schema, Typed, enumerated, integers, named_bits, octets};

/// `CUG-CheckInfo`, §17.7.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CugCheckInfo<'a> {
    pub cug_interlock: CugInterlock<'a>,
    pub cug_outgoing_access: Option<Null>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

integers! {
    /// `NumberOfForwarding`, §17.7.3.
    pub struct NumberOfForwarding(1..=5);
}

/// `SendRoutingInfoArg`, §17.7.3. Argument of `sendRoutingInfo`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SendRoutingInfoArg<'a> {
    #[ber(0, MSISDN)]
    pub msisdn: IsdnAddressString<'a>,
    #[ber(1)]
    pub cug_check_info: Option<Lazy<'a, CugCheckInfo<'a>>>,
    #[ber(2)]
    pub number_of_forwarding: Option<NumberOfForwarding>,
    #[ber(3)]
    pub interrogation_type: InterrogationType,
    #[ber(4)]
    pub or_interrogation: Option<Null>,
    #[ber(5)]
    pub or_capability: Option<OrPhase>,
    #[ber(6, gmscOrGsmSCFAddress, NODE_NUMBER)]
    pub gmsc_or_gsm_scf_address: IsdnAddressString<'a>,
    #[ber(7)]
    pub call_reference_number: Option<CallReferenceNumber<'a>>,
    #[ber(8)]
    pub forwarding_reason: Option<ForwardingReason>,
    #[ber(9)]
    pub basic_service_group: Option<ExtBasicServiceCode<'a>>,
    #[ber(10)]
    pub network_signal_info: Option<Lazy<'a, ExternalSignalInfo<'a>>>,
    #[ber(11)]
    pub camel_info: Option<Lazy<'a, CamelInfo<'a>>>,
    #[ber(12)]
    pub suppression_of_announcement: Option<SuppressionOfAnnouncement>,
    #[ber(13)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(14)]
    pub alerting_pattern: Option<AlertingPattern<'a>>,
    #[ber(15)]
    pub ccbs_call: Option<Null>,
    #[ber(16, supportedCCBSPhase)]
    pub supported_ccbs_phase: Option<SupportedCcbsPhase>,
    #[ber(17)]
    pub additional_signal_info: Option<Lazy<'a, ExtExternalSignalInfo<'a>>>,
    #[ber(18)]
    pub ist_support_indicator: Option<IstSupportIndicator>,
    #[ber(19)]
    pub pre_paging_supported: Option<Null>,
    #[ber(20)]
    pub call_diversion_treatment_indicator: Option<CallDiversionTreatmentIndicator<'a>>,
    #[ber(21, longFTNSupported)]
    pub long_ftn_supported: Option<Null>,
    #[ber(22, suppressVTCSI)]
    pub suppress_vt_csi: Option<Null>,
    #[ber(23)]
    pub suppress_incoming_call_barring: Option<Null>,
    #[ber(24, gsmSCFInitiatedCall)]
    pub gsm_scf_initiated_call: Option<Null>,
    #[ber(25)]
    pub basic_service_group2: Option<ExtBasicServiceCode<'a>>,
    #[ber(26)]
    pub network_signal_info2: Option<Lazy<'a, ExternalSignalInfo<'a>>>,
    #[ber(27, suppressMTSS)]
    pub suppress_mtss: Option<SuppressMtss<'a>>,
    #[ber(28)]
    pub mt_roaming_retry_supported: Option<Null>,
    #[ber(29)]
    pub call_priority: Option<EmlppPriority>,
    pub rest: Rest<'a>,
}

/// `SuppressionOfAnnouncement`, §17.7.3.
pub type SuppressionOfAnnouncement = Null;

named_bits! {
    /// `SuppressMTSS`, §17.7.3.
    pub struct SuppressMtss(2..=16) {
        SUPPRESS_CUG = 0 => suppressCUG,
        SUPPRESS_CCBS = 1 => suppressCCBS,
    }
}

enumerated! {
    /// `InterrogationType`, §17.7.3.
    pub enum InterrogationType {
        BasicCall = 0 => basicCall,
        Forwarding = 1 => forwarding,
    }
}

integers! {
    /// `OR-Phase`, §17.7.3.
    pub struct OrPhase(1..=127);
}

octets! {
    /// `CallReferenceNumber`, §17.7.3.
    pub struct CallReferenceNumber(1..=8): CARRIER;
}

enumerated! {
    /// `ForwardingReason`, §17.7.3.
    pub enum ForwardingReason {
        NotReachable = 0 => notReachable,
        Busy = 1 => busy,
        NoReply = 2 => noReply,
    }
}

integers! {
    /// `SupportedCCBS-Phase`, §17.7.3.
    pub struct SupportedCcbsPhase(1..=127);
}

octets! {
    /// `CallDiversionTreatmentIndicator`, §17.7.3.
    pub struct CallDiversionTreatmentIndicator(1) as CallDiversion;
}

/// `SendRoutingInfoRes`, §17.7.3. Result of `sendRoutingInfo`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(3, extensible)]
#[non_exhaustive]
pub struct SendRoutingInfoRes<'a> {
    #[ber(9)]
    pub imsi: Option<Imsi<'a>>,
    pub extended_routing_info: Option<ExtendedRoutingInfo<'a>>,
    #[ber(3)]
    pub cug_check_info: Option<Lazy<'a, CugCheckInfo<'a>>>,
    #[ber(6)]
    pub cug_subscription_flag: Option<Null>,
    #[ber(7)]
    pub subscriber_info: Option<Lazy<'a, SubscriberInfo<'a>>>,
    #[ber(1)]
    pub ss_list: Option<SsList<'a>>,
    #[ber(5)]
    pub basic_service: Option<ExtBasicServiceCode<'a>>,
    #[ber(4)]
    pub forwarding_interrogation_required: Option<Null>,
    #[ber(2, NODE_NUMBER)]
    pub vmsc_address: Option<IsdnAddressString<'a>>,
    #[ber(0)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(10, naeaPreferredCI)]
    pub naea_preferred_ci: Option<Lazy<'a, NaeaPreferredCi<'a>>>,
    #[ber(11)]
    pub ccbs_indicators: Option<Lazy<'a, CcbsIndicators<'a>>>,
    #[ber(12, MSISDN)]
    pub msisdn: Option<IsdnAddressString<'a>>,
    #[ber(13)]
    pub number_portability_status: Option<NumberPortabilityStatus>,
    #[ber(14)]
    pub ist_alert_timer: Option<IstAlertTimerValue>,
    #[ber(15, supportedCamelPhasesInVMSC)]
    pub supported_camel_phases_in_vmsc: Option<SupportedCamelPhases<'a>>,
    #[ber(16, offeredCamel4CSIsInVMSC)]
    pub offered_camel4_csis_in_vmsc: Option<OfferedCamel4Csis<'a>>,
    #[ber(17)]
    pub routing_info2: Option<RoutingInfo<'a>>,
    #[ber(18)]
    pub ss_list2: Option<SsList<'a>>,
    #[ber(19)]
    pub basic_service2: Option<ExtBasicServiceCode<'a>>,
    #[ber(20)]
    pub allowed_services: Option<AllowedServices<'a>>,
    #[ber(21)]
    pub unavailability_cause: Option<UnavailabilityCause>,
    #[ber(22)]
    pub release_resources_supported: Option<Null>,
    #[ber(23)]
    pub gsm_bearer_capability: Option<Lazy<'a, ExternalSignalInfo<'a>>>,
    pub rest: Rest<'a>,
}

named_bits! {
    /// `AllowedServices`, §17.7.3.
    pub struct AllowedServices(2..=8) {
        FIRST_SERVICE_ALLOWED = 0 => firstServiceAllowed,
        SECOND_SERVICE_ALLOWED = 1 => secondServiceAllowed,
    }
}

enumerated! {
    /// `UnavailabilityCause`, §17.7.3.
    pub struct UnavailabilityCause(..) {
        BEARER_SERVICE_NOT_PROVISIONED = 1 => bearerServiceNotProvisioned,
        TELESERVICE_NOT_PROVISIONED = 2 => teleserviceNotProvisioned,
        ABSENT_SUBSCRIBER = 3 => absentSubscriber,
        BUSY_SUBSCRIBER = 4 => busySubscriber,
        CALL_BARRED = 5 => callBarred,
        CUG_REJECT = 6 => cugReject,
    }
}

/// `CCBS-Indicators`, §17.7.3.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CcbsIndicators<'a> {
    #[ber(0)]
    pub ccbs_possible: Option<Null>,
    #[ber(1, keepCCBSCallIndicator)]
    pub keep_ccbs_call_indicator: Option<Null>,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `RoutingInfo`, §17.7.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum RoutingInfo<'a> {
    #[ber(ROAMING_NUMBER)]
    RoamingNumber(IsdnAddressString<'a>),
    ForwardingData(ForwardingData<'a>),
}

/// `ForwardingData`, §17.7.3.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ForwardingData<'a> {
    #[ber(5, FORWARDING_NUMBER)]
    pub forwarded_to_number: Option<IsdnAddressString<'a>>,
    #[ber(4)]
    pub forwarded_to_subaddress: Option<IsdnSubaddressString<'a>>,
    #[ber(6)]
    pub forwarding_options: Option<ForwardingOptions<'a>>,
    #[ber(7)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(8, FORWARDING_NUMBER)]
    pub long_forwarded_to_number: Option<FtnAddressString<'a>>,
    pub rest: Rest<'a>,
}

/// `ProvideRoamingNumberArg`, §17.7.3. Argument of `provideRoamingNumber`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ProvideRoamingNumberArg<'a> {
    #[ber(0)]
    pub imsi: Imsi<'a>,
    #[ber(1, NODE_NUMBER)]
    pub msc_number: IsdnAddressString<'a>,
    #[ber(2, MSISDN)]
    pub msisdn: Option<IsdnAddressString<'a>>,
    #[ber(4)]
    pub lmsi: Option<Lmsi<'a>>,
    #[ber(5)]
    pub gsm_bearer_capability: Option<ExternalSignalInfo<'a>>,
    #[ber(6)]
    pub network_signal_info: Option<ExternalSignalInfo<'a>>,
    #[ber(7)]
    pub suppression_of_announcement: Option<SuppressionOfAnnouncement>,
    #[ber(8, NODE_NUMBER)]
    pub gmsc_address: Option<IsdnAddressString<'a>>,
    #[ber(9)]
    pub call_reference_number: Option<CallReferenceNumber<'a>>,
    #[ber(10)]
    pub or_interrogation: Option<Null>,
    #[ber(11)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(12)]
    pub alerting_pattern: Option<AlertingPattern<'a>>,
    #[ber(13)]
    pub ccbs_call: Option<Null>,
    #[ber(15)]
    pub supported_camel_phases_in_interrogating_node: Option<SupportedCamelPhases<'a>>,
    #[ber(14)]
    pub additional_signal_info: Option<ExtExternalSignalInfo<'a>>,
    #[ber(16, orNotSupportedInGMSC)]
    pub or_not_supported_in_gmsc: Option<Null>,
    #[ber(17)]
    pub pre_paging_supported: Option<Null>,
    #[ber(18, longFTNSupported)]
    pub long_ftn_supported: Option<Null>,
    #[ber(19, suppressVTCSI)]
    pub suppress_vt_csi: Option<Null>,
    #[ber(20, offeredCamel4CSIsInInterrogatingNode)]
    pub offered_camel4_csis_in_interrogating_node: Option<OfferedCamel4Csis<'a>>,
    #[ber(21)]
    pub mt_roaming_retry_supported: Option<Null>,
    #[ber(22)]
    pub paging_area: Option<PagingArea<'a>>,
    #[ber(23)]
    pub call_priority: Option<EmlppPriority>,
    #[ber(24)]
    pub mtrf_indicator: Option<Null>,
    #[ber(25, oldMSCNumber, NODE_NUMBER)]
    pub old_msc_number: Option<IsdnAddressString<'a>>,
    #[ber(26, lastUsedLtePLMNId)]
    pub last_used_lte_plmn_id: Option<PlmnId<'a>>,
    pub rest: Rest<'a>,
}

/// `ProvideRoamingNumberRes`, §17.7.3. Result of `provideRoamingNumber`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ProvideRoamingNumberRes<'a> {
    #[ber(ROAMING_NUMBER)]
    pub roaming_number: IsdnAddressString<'a>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub release_resources_supported: Option<Null>,
    #[ber(NODE_NUMBER)]
    pub vmsc_address: Option<IsdnAddressString<'a>>,
    pub rest: Rest<'a>,
}

/// `ResumeCallHandlingArg`, §17.7.3. Argument of `resumeCallHandling`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ResumeCallHandlingArg<'a> {
    #[ber(0)]
    pub call_reference_number: Option<CallReferenceNumber<'a>>,
    #[ber(1)]
    pub basic_service_group: Option<ExtBasicServiceCode<'a>>,
    #[ber(2)]
    pub forwarding_data: Option<Lazy<'a, ForwardingData<'a>>>,
    #[ber(3)]
    pub imsi: Option<Imsi<'a>>,
    #[ber(4)]
    pub cug_check_info: Option<CugCheckInfo<'a>>,
    #[ber(5, oCSI)]
    pub o_csi: Option<Lazy<'a, OCsi<'a>>>,
    #[ber(7)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(8)]
    pub ccbs_possible: Option<Null>,
    #[ber(9, MSISDN)]
    pub msisdn: Option<IsdnAddressString<'a>>,
    #[ber(10)]
    pub uu_data: Option<UuData<'a>>,
    #[ber(11)]
    pub all_information_sent: Option<Null>,
    #[ber(12)]
    pub d_csi: Option<Lazy<'a, DCsi<'a>>>,
    #[ber(13, oBcsmCamelTDPCriteriaList)]
    pub o_bcsm_camel_tdp_criteria_list: Option<OBcsmCamelTdpCriteriaList<'a>>,
    #[ber(14)]
    pub basic_service_group2: Option<ExtBasicServiceCode<'a>>,
    #[ber(15)]
    pub mt_roaming_retry: Option<Null>,
    pub rest: Rest<'a>,
}

/// `UU-Data`, §17.7.3.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct UuData<'a> {
    #[ber(0)]
    pub uu_indicator: Option<UuIndicator<'a>>,
    #[ber(1)]
    pub uui: Option<Uui<'a>>,
    #[ber(2, uusCFInteraction)]
    pub uus_cf_interaction: Option<Null>,
    #[ber(3)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `UUIndicator`, §17.7.3.
    pub struct UuIndicator(1) as UserToUser;
    /// `UUI`, §17.7.3.
    pub struct Uui(1..=131) as UserInformation;
}

/// `ResumeCallHandlingRes`, §17.7.3. Result of `resumeCallHandling`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ResumeCallHandlingRes<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `CamelInfo`, §17.7.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CamelInfo<'a> {
    pub supported_camel_phases: SupportedCamelPhases<'a>,
    #[ber(suppressTCSI)]
    pub suppress_t_csi: Option<Null>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(0, offeredCamel4CSIs)]
    pub offered_camel4_csis: Option<OfferedCamel4Csis<'a>>,
    pub rest: Rest<'a>,
}

/// `ExtendedRoutingInfo`, §17.7.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum ExtendedRoutingInfo<'a> {
    RoutingInfo(RoutingInfo<'a>),
    #[ber(8)]
    CamelRoutingInfo(Lazy<'a, CamelRoutingInfo<'a>>),
}

/// `CamelRoutingInfo`, §17.7.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CamelRoutingInfo<'a> {
    pub forwarding_data: Option<Lazy<'a, ForwardingData<'a>>>,
    #[ber(0)]
    pub gmsc_camel_subscription_info: GmscCamelSubscriptionInfo<'a>,
    #[ber(1)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `GmscCamelSubscriptionInfo`, §17.7.3.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct GmscCamelSubscriptionInfo<'a> {
    #[ber(0, tCSI)]
    pub t_csi: Option<TCsi<'a>>,
    #[ber(1, oCSI)]
    pub o_csi: Option<OCsi<'a>>,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(3, oBcsmCamelTDPCriteriaList)]
    pub o_bcsm_camel_tdp_criteria_list: Option<OBcsmCamelTdpCriteriaList<'a>>,
    #[ber(4, tBCSMCAMELTDPCriteriaList)]
    pub t_bcsm_camel_tdp_criteria_list: Option<TBcsmCamelTdpCriteriaList<'a>>,
    #[ber(5)]
    pub d_csi: Option<DCsi<'a>>,
    pub rest: Rest<'a>,
}

/// `SetReportingStateArg`, §17.7.3. Argument of `setReportingState`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SetReportingStateArg<'a> {
    #[ber(0)]
    pub imsi: Option<Imsi<'a>>,
    #[ber(1)]
    pub lmsi: Option<Lmsi<'a>>,
    #[ber(2)]
    pub ccbs_monitoring: Option<ReportingState>,
    #[ber(3)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `ReportingState`, §17.7.3.
    pub struct ReportingState(..) {
        STOP_MONITORING = 0 => stopMonitoring,
        START_MONITORING = 1 => startMonitoring,
    }
}

/// `SetReportingStateRes`, §17.7.3. Result of `setReportingState`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SetReportingStateRes<'a> {
    #[ber(0)]
    pub ccbs_subscriber_status: Option<CcbsSubscriberStatus>,
    #[ber(1)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `CCBS-SubscriberStatus`, §17.7.3.
    pub struct CcbsSubscriberStatus(..) {
        CCBS_NOT_IDLE = 0 => ccbsNotIdle,
        CCBS_IDLE = 1 => ccbsIdle,
        CCBS_NOT_REACHABLE = 2 => ccbsNotReachable,
    }
}

/// `StatusReportArg`, §17.7.3. Argument of `statusReport`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct StatusReportArg<'a> {
    #[ber(0)]
    pub imsi: Imsi<'a>,
    #[ber(1)]
    pub event_report_data: Option<EventReportData<'a>>,
    #[ber(2)]
    pub call_reportdata: Option<CallReportData<'a>>,
    #[ber(3)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `EventReportData`, §17.7.3.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct EventReportData<'a> {
    #[ber(0)]
    pub ccbs_subscriber_status: Option<CcbsSubscriberStatus>,
    #[ber(1)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `CallReportData`, §17.7.3.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CallReportData<'a> {
    #[ber(0)]
    pub monitoring_mode: Option<MonitoringMode>,
    #[ber(1)]
    pub call_outcome: Option<CallOutcome>,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `MonitoringMode`, §17.7.3.
    pub struct MonitoringMode(..) {
        A_SIDE = 0 => aSide,
        B_SIDE = 1 => bSide,
    }
    /// `CallOutcome`, §17.7.3.
    pub struct CallOutcome(..) {
        SUCCESS = 0 => success,
        FAILURE = 1 => failure,
        BUSY = 2 => busy,
    }
}

/// `StatusReportRes`, §17.7.3. Result of `statusReport`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct StatusReportRes<'a> {
    #[ber(0)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `RemoteUserFreeArg`, §17.7.3. Argument of `remoteUserFree`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RemoteUserFreeArg<'a> {
    #[ber(0)]
    pub imsi: Imsi<'a>,
    #[ber(1)]
    pub call_info: ExternalSignalInfo<'a>,
    #[ber(2)]
    pub ccbs_feature: CcbsFeature<'a>,
    #[ber(3, PARTY_NUMBER)]
    pub translated_b_number: IsdnAddressString<'a>,
    #[ber(4)]
    pub replace_b_number: Option<Null>,
    #[ber(5)]
    pub alerting_pattern: Option<AlertingPattern<'a>>,
    #[ber(6)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `RemoteUserFreeRes`, §17.7.3. Result of `remoteUserFree`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RemoteUserFreeRes<'a> {
    #[ber(0)]
    pub ruf_outcome: RufOutcome,
    #[ber(1)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `RUF-Outcome`, §17.7.3.
    pub struct RufOutcome(..) {
        ACCEPTED = 0 => accepted,
        REJECTED = 1 => rejected,
        NO_RESPONSE_FROM_FREE_MS = 2 => noResponseFromFreeMS,
        NO_RESPONSE_FROM_BUSY_MS = 3 => noResponseFromBusyMS,
        UDUB_FROM_FREE_MS = 4 => udubFromFreeMS,
        UDUB_FROM_BUSY_MS = 5 => udubFromBusyMS,
    }
}

/// `IST-AlertArg`, §17.7.3. Argument of `ist-Alert`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct IstAlertArg<'a> {
    #[ber(0)]
    pub imsi: Imsi<'a>,
    #[ber(1)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `IST-AlertRes`, §17.7.3. Result of `ist-Alert`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct IstAlertRes<'a> {
    #[ber(0)]
    pub ist_alert_timer: Option<IstAlertTimerValue>,
    #[ber(1)]
    pub ist_information_withdraw: Option<Null>,
    #[ber(2)]
    pub call_termination_indicator: Option<CallTerminationIndicator>,
    #[ber(3)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `IST-CommandArg`, §17.7.3. Argument of `ist-Command`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct IstCommandArg<'a> {
    #[ber(0)]
    pub imsi: Imsi<'a>,
    #[ber(1)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `IST-CommandRes`, §17.7.3. Result of `ist-Command`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct IstCommandRes<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `CallTerminationIndicator`, §17.7.3.
    pub struct CallTerminationIndicator(..) {
        TERMINATE_CALL_ACTIVITY_REFERRED = 0 => terminateCallActivityReferred,
        TERMINATE_ALL_CALL_ACTIVITIES = 1 => terminateAllCallActivities,
    }
}

/// `ReleaseResourcesArg`, §17.7.3. Argument of `releaseResources`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ReleaseResourcesArg<'a> {
    #[ber(ROAMING_NUMBER)]
    pub msrn: IsdnAddressString<'a>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `ReleaseResourcesRes`, §17.7.3. Result of `releaseResources`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ReleaseResourcesRes<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    <CugCheckInfo<'_>>::SCHEMA,
    NumberOfForwarding::SCHEMA,
    <SendRoutingInfoArg<'_>>::SCHEMA,
    SuppressionOfAnnouncement::SCHEMA,
    <SuppressMtss<'_>>::SCHEMA,
    InterrogationType::SCHEMA,
    OrPhase::SCHEMA,
    <CallReferenceNumber<'_>>::SCHEMA,
    ForwardingReason::SCHEMA,
    SupportedCcbsPhase::SCHEMA,
    <CallDiversionTreatmentIndicator<'_>>::SCHEMA,
    <SendRoutingInfoRes<'_>>::SCHEMA,
    <AllowedServices<'_>>::SCHEMA,
    UnavailabilityCause::SCHEMA,
    <CcbsIndicators<'_>>::SCHEMA,
    <RoutingInfo<'_>>::SCHEMA,
    <ForwardingData<'_>>::SCHEMA,
    <ProvideRoamingNumberArg<'_>>::SCHEMA,
    <ProvideRoamingNumberRes<'_>>::SCHEMA,
    <ResumeCallHandlingArg<'_>>::SCHEMA,
    <UuData<'_>>::SCHEMA,
    <UuIndicator<'_>>::SCHEMA,
    <Uui<'_>>::SCHEMA,
    <ResumeCallHandlingRes<'_>>::SCHEMA,
    <CamelInfo<'_>>::SCHEMA,
    <ExtendedRoutingInfo<'_>>::SCHEMA,
    <CamelRoutingInfo<'_>>::SCHEMA,
    <GmscCamelSubscriptionInfo<'_>>::SCHEMA,
    <SetReportingStateArg<'_>>::SCHEMA,
    ReportingState::SCHEMA,
    <SetReportingStateRes<'_>>::SCHEMA,
    CcbsSubscriberStatus::SCHEMA,
    <StatusReportArg<'_>>::SCHEMA,
    <EventReportData<'_>>::SCHEMA,
    <CallReportData<'_>>::SCHEMA,
    MonitoringMode::SCHEMA,
    CallOutcome::SCHEMA,
    <StatusReportRes<'_>>::SCHEMA,
    <RemoteUserFreeArg<'_>>::SCHEMA,
    <RemoteUserFreeRes<'_>>::SCHEMA,
    RufOutcome::SCHEMA,
    <IstAlertArg<'_>>::SCHEMA,
    <IstAlertRes<'_>>::SCHEMA,
    <IstCommandArg<'_>>::SCHEMA,
    <IstCommandRes<'_>>::SCHEMA,
    CallTerminationIndicator::SCHEMA,
    <ReleaseResourcesArg<'_>>::SCHEMA,
    <ReleaseResourcesRes<'_>>::SCHEMA,
];
