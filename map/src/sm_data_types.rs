//! MAP-SM-DataTypes: short message data types, TS 29.002 §17.7.6.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use super::common_data_types::{
    AddressString, AsciCallReference, HlrId, Imsi, IsdnAddressString, Lmsi, NetworkNodeDiameterAddress,
    SignalInfo, Time,
};
use super::er_data_types::AbsentSubscriberDiagnosticSm;
use super::extension_data_types::ExtensionContainer;
use crate::meaning::{Characters, SmAddress};
use sigcodec_ber::{Ber, Lazy, Null, Rest, Schema, SeqOf, Typed, enumerated, integers, named_bits, octets};

/// `RoutingInfoForSM-Arg`, §17.7.6. Argument of `sendRoutingInfoForSM`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RoutingInfoForSmArg<'a> {
    #[ber(0, MSISDN)]
    pub msisdn: IsdnAddressString<'a>,
    #[ber(1, smRPPRI)]
    pub sm_rp_pri: bool,
    #[ber(2, SMSC)]
    pub service_centre_address: AddressString<'a>,
    #[ber(6)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(7)]
    pub gprs_support_indicator: Option<Null>,
    #[ber(8, smRPMTI)]
    pub sm_rp_mti: Option<SmRpMti>,
    #[ber(9, smRPSMEA)]
    pub sm_rp_smea: Option<SmRpSmea<'a>>,
    #[ber(10)]
    pub sm_delivery_not_intended: Option<SmDeliveryNotIntended>,
    #[ber(11)]
    pub ip_sm_gw_guidance_indicator: Option<Null>,
    #[ber(12)]
    pub imsi: Option<Imsi<'a>>,
    #[ber(14)]
    pub t4_trigger_indicator: Option<Null>,
    #[ber(13)]
    pub single_attempt_delivery: Option<Null>,
    #[ber(15, correlationID)]
    pub correlation_id: Option<CorrelationId<'a>>,
    #[ber(16)]
    pub smsf_support_indicator: Option<Null>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `SM-DeliveryNotIntended`, §17.7.6.
    pub struct SmDeliveryNotIntended(..) {
        ONLY_IMSI_REQUESTED = 0 => onlyIMSIRequested,
        ONLY_MCC_MNC_REQUESTED = 1 => onlyMCCMNCRequested,
    }
}

integers! {
    /// `SM-RP-MTI`, §17.7.6.
    pub struct SmRpMti(0..=10);
}

octets! {
    /// `SM-RP-SMEA`, §17.7.6.
    pub struct SmRpSmea(1..=12) as SmAddress;
}

/// `RoutingInfoForSM-Res`, §17.7.6. Result of `sendRoutingInfoForSM`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RoutingInfoForSmRes<'a> {
    pub imsi: Imsi<'a>,
    #[ber(0, locationInfoWithLMSI)]
    pub location_info_with_lmsi: LocationInfoWithLmsi<'a>,
    #[ber(4)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(5)]
    pub ip_sm_gw_guidance: Option<IpSmGwGuidance<'a>>,
    pub rest: Rest<'a>,
}

/// `IP-SM-GW-Guidance`, §17.7.6.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct IpSmGwGuidance<'a> {
    pub minimum_delivery_time_value: SmDeliveryTimerValue,
    pub recommended_delivery_time_value: SmDeliveryTimerValue,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `LocationInfoWithLMSI`, §17.7.6.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LocationInfoWithLmsi<'a> {
    #[ber(1, NODE_NUMBER)]
    pub network_node_number: IsdnAddressString<'a>,
    pub lmsi: Option<Lmsi<'a>>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(5)]
    pub gprs_node_indicator: Option<Null>,
    #[ber(6)]
    pub additional_number: Option<AdditionalNumber<'a>>,
    #[ber(7)]
    pub network_node_diameter_address: Option<NetworkNodeDiameterAddress<'a>>,
    #[ber(8)]
    pub additional_network_node_diameter_address: Option<NetworkNodeDiameterAddress<'a>>,
    #[ber(9)]
    pub third_number: Option<AdditionalNumber<'a>>,
    #[ber(10)]
    pub third_network_node_diameter_address: Option<NetworkNodeDiameterAddress<'a>>,
    #[ber(11)]
    pub ims_node_indicator: Option<Null>,
    #[ber(12, smsf3gppNumber, NODE_NUMBER)]
    pub smsf3_gpp_number: Option<IsdnAddressString<'a>>,
    #[ber(13, smsf3gppDiameterAddress)]
    pub smsf3_gpp_diameter_address: Option<NetworkNodeDiameterAddress<'a>>,
    #[ber(14, smsfNon3gppNumber, NODE_NUMBER)]
    pub smsf_non3_gpp_number: Option<IsdnAddressString<'a>>,
    #[ber(15, smsfNon3gppDiameterAddress)]
    pub smsf_non3_gpp_diameter_address: Option<NetworkNodeDiameterAddress<'a>>,
    #[ber(16, smsf3gppAddressIndicator)]
    pub smsf3_gpp_address_indicator: Option<Null>,
    #[ber(17, smsfNon3gppAddressIndicator)]
    pub smsf_non3_gpp_address_indicator: Option<Null>,
    pub rest: Rest<'a>,
}

/// `Additional-Number`, §17.7.6.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum AdditionalNumber<'a> {
    #[ber(0, NODE_NUMBER)]
    MscNumber(IsdnAddressString<'a>),
    #[ber(1, NODE_NUMBER)]
    SgsnNumber(IsdnAddressString<'a>),
}

/// `MO-ForwardSM-Arg`, §17.7.6. Argument of `mo-ForwardSM`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MoForwardSmArg<'a> {
    #[ber(smRPDA)]
    pub sm_rp_da: SmRpDa<'a>,
    #[ber(smRPOA)]
    pub sm_rp_oa: SmRpOa<'a>,
    #[ber(smRPUI)]
    pub sm_rp_ui: SignalInfo<'a>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub imsi: Option<Imsi<'a>>,
    #[ber(0, correlationID)]
    pub correlation_id: Option<CorrelationId<'a>>,
    #[ber(1)]
    pub sm_delivery_outcome: Option<SmDeliveryOutcome>,
    pub rest: Rest<'a>,
}

/// `MO-ForwardSM-Res`, §17.7.6. Result of `mo-ForwardSM`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MoForwardSmRes<'a> {
    #[ber(smRPUI)]
    pub sm_rp_ui: Option<SignalInfo<'a>>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `MT-ForwardSM-Arg`, §17.7.6. Argument of `mt-ForwardSM`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MtForwardSmArg<'a> {
    #[ber(smRPDA)]
    pub sm_rp_da: SmRpDa<'a>,
    #[ber(smRPOA)]
    pub sm_rp_oa: SmRpOa<'a>,
    #[ber(smRPUI)]
    pub sm_rp_ui: SignalInfo<'a>,
    pub more_messages_to_send: Option<Null>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub sm_delivery_timer: Option<SmDeliveryTimerValue>,
    pub sm_delivery_start_time: Option<Time<'a>>,
    #[ber(0, smsOverIPOnlyIndicator)]
    pub sms_over_ip_only_indicator: Option<Null>,
    #[ber(1, correlationID)]
    pub correlation_id: Option<CorrelationId<'a>>,
    #[ber(2)]
    pub maximum_retransmission_time: Option<Time<'a>>,
    #[ber(3, NODE_NUMBER)]
    pub sms_gmsc_address: Option<IsdnAddressString<'a>>,
    #[ber(4)]
    pub sms_gmsc_diameter_address: Option<NetworkNodeDiameterAddress<'a>>,
    pub rest: Rest<'a>,
}

/// `CorrelationID`, §17.7.6.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct CorrelationId<'a> {
    #[ber(0)]
    pub hlr_id: Option<HlrId<'a>>,
    #[ber(1)]
    pub sip_uri_a: Option<SipUri<'a>>,
    #[ber(2)]
    pub sip_uri_b: SipUri<'a>,
}

octets! {
    /// `SIP-URI`, §17.7.6.
    pub struct SipUri(..) as Characters;
}

/// `MT-ForwardSM-Res`, §17.7.6. Result of `mt-ForwardSM`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MtForwardSmRes<'a> {
    #[ber(smRPUI)]
    pub sm_rp_ui: Option<SignalInfo<'a>>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `SM-RP-DA`, §17.7.6.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum SmRpDa<'a> {
    #[ber(0)]
    Imsi(Imsi<'a>),
    #[ber(1)]
    Lmsi(Lmsi<'a>),
    #[ber(4, serviceCentreAddressDA, SMSC)]
    ServiceCentreAddressDa(AddressString<'a>),
    #[ber(5, noSMRPDA)]
    NoSmRpDa(Null),
}

/// `SM-RP-OA`, §17.7.6.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum SmRpOa<'a> {
    #[ber(2, MSISDN)]
    Msisdn(IsdnAddressString<'a>),
    #[ber(4, serviceCentreAddressOA, SMSC)]
    ServiceCentreAddressOa(AddressString<'a>),
    #[ber(5, noSMRPOA)]
    NoSmRpOa(Null),
}

integers! {
    /// `SM-DeliveryTimerValue`, §17.7.6.
    pub struct SmDeliveryTimerValue(30..=600);
}

/// `ReportSM-DeliveryStatusArg`, §17.7.6. Argument of `reportSM-DeliveryStatus`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ReportSmDeliveryStatusArg<'a> {
    #[ber(MSISDN)]
    pub msisdn: IsdnAddressString<'a>,
    #[ber(SMSC)]
    pub service_centre_address: AddressString<'a>,
    pub sm_delivery_outcome: SmDeliveryOutcome,
    #[ber(0, absentSubscriberDiagnosticSM)]
    pub absent_subscriber_diagnostic_sm: Option<AbsentSubscriberDiagnosticSm>,
    #[ber(1)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(2)]
    pub gprs_support_indicator: Option<Null>,
    #[ber(3)]
    pub delivery_outcome_indicator: Option<Null>,
    #[ber(4, additionalSMDeliveryOutcome)]
    pub additional_sm_delivery_outcome: Option<SmDeliveryOutcome>,
    #[ber(5, additionalAbsentSubscriberDiagnosticSM)]
    pub additional_absent_subscriber_diagnostic_sm: Option<AbsentSubscriberDiagnosticSm>,
    #[ber(6)]
    pub ip_sm_gw_indicator: Option<Null>,
    #[ber(7)]
    pub ip_sm_gw_sm_delivery_outcome: Option<SmDeliveryOutcome>,
    #[ber(8, ipSmGwAbsentSubscriberDiagnosticSM)]
    pub ip_sm_gw_absent_subscriber_diagnostic_sm: Option<AbsentSubscriberDiagnosticSm>,
    #[ber(9)]
    pub imsi: Option<Imsi<'a>>,
    #[ber(10)]
    pub single_attempt_delivery: Option<Null>,
    #[ber(11, correlationID)]
    pub correlation_id: Option<CorrelationId<'a>>,
    #[ber(12, smsf3gppDeliveryOutcomeIndicator)]
    pub smsf3_gpp_delivery_outcome_indicator: Option<Null>,
    #[ber(13, smsf3gppDeliveryOutcome)]
    pub smsf3_gpp_delivery_outcome: Option<SmDeliveryOutcome>,
    #[ber(14, smsf3gppAbsentSubscriberDiagSM)]
    pub smsf3_gpp_absent_subscriber_diag_sm: Option<AbsentSubscriberDiagnosticSm>,
    #[ber(15, smsfNon3gppDeliveryOutcomeIndicator)]
    pub smsf_non3_gpp_delivery_outcome_indicator: Option<Null>,
    #[ber(16, smsfNon3gppDeliveryOutcome)]
    pub smsf_non3_gpp_delivery_outcome: Option<SmDeliveryOutcome>,
    #[ber(17, smsfNon3gppAbsentSubscriberDiagSM)]
    pub smsf_non3_gpp_absent_subscriber_diag_sm: Option<AbsentSubscriberDiagnosticSm>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `SM-DeliveryOutcome`, §17.7.6.
    pub enum SmDeliveryOutcome {
        MemoryCapacityExceeded = 0 => memoryCapacityExceeded,
        AbsentSubscriber = 1 => absentSubscriber,
        SuccessfulTransfer = 2 => successfulTransfer,
    }
}

/// `ReportSM-DeliveryStatusRes`, §17.7.6. Result of `reportSM-DeliveryStatus`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ReportSmDeliveryStatusRes<'a> {
    #[ber(storedMSISDN, MSISDN)]
    pub stored_msisdn: Option<IsdnAddressString<'a>>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `AlertServiceCentreArg`, §17.7.6. Argument of `alertServiceCentre`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AlertServiceCentreArg<'a> {
    #[ber(MSISDN)]
    pub msisdn: IsdnAddressString<'a>,
    #[ber(SMSC)]
    pub service_centre_address: AddressString<'a>,
    pub imsi: Option<Imsi<'a>>,
    #[ber(correlationID)]
    pub correlation_id: Option<CorrelationId<'a>>,
    #[ber(0)]
    pub maximum_ue_availability_time: Option<Time<'a>>,
    #[ber(1)]
    pub sms_gmsc_alert_event: Option<SmsGmscAlertEvent>,
    #[ber(2)]
    pub sms_gmsc_diameter_address: Option<NetworkNodeDiameterAddress<'a>>,
    #[ber(3, newSGSNNumber, NODE_NUMBER)]
    pub new_sgsn_number: Option<IsdnAddressString<'a>>,
    #[ber(4, newSGSNDiameterAddress)]
    pub new_sgsn_diameter_address: Option<NetworkNodeDiameterAddress<'a>>,
    #[ber(5, newMMENumber, NODE_NUMBER)]
    pub new_mme_number: Option<IsdnAddressString<'a>>,
    #[ber(6, newMMEDiameterAddress)]
    pub new_mme_diameter_address: Option<NetworkNodeDiameterAddress<'a>>,
    #[ber(7, newMSCNumber, NODE_NUMBER)]
    pub new_msc_number: Option<IsdnAddressString<'a>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `SmsGmsc-Alert-Event`, §17.7.6.
    pub enum SmsGmscAlertEvent {
        MsAvailableForMtSms = 0 => msAvailableForMtSms,
        MsUnderNewServingNode = 1 => msUnderNewServingNode,
    }
}

/// `InformServiceCentreArg`, §17.7.6. Argument of `informServiceCentre`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct InformServiceCentreArg<'a> {
    #[ber(storedMSISDN, MSISDN)]
    pub stored_msisdn: Option<IsdnAddressString<'a>>,
    pub mw_status: Option<MwStatus<'a>>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(absentSubscriberDiagnosticSM)]
    pub absent_subscriber_diagnostic_sm: Option<AbsentSubscriberDiagnosticSm>,
    #[ber(0, additionalAbsentSubscriberDiagnosticSM)]
    pub additional_absent_subscriber_diagnostic_sm: Option<AbsentSubscriberDiagnosticSm>,
    #[ber(1, smsf3gppAbsentSubscriberDiagnosticSM)]
    pub smsf3_gpp_absent_subscriber_diagnostic_sm: Option<AbsentSubscriberDiagnosticSm>,
    #[ber(2, smsfNon3gppAbsentSubscriberDiagnosticSM)]
    pub smsf_non3_gpp_absent_subscriber_diagnostic_sm: Option<AbsentSubscriberDiagnosticSm>,
    pub rest: Rest<'a>,
}

named_bits! {
    /// `MW-Status`, §17.7.6.
    pub struct MwStatus(6..=16) {
        SC_ADDRESS_NOT_INCLUDED = 0 => scAddressNotIncluded,
        MNRF_SET = 1 => mnrfSet,
        MCEF_SET = 2 => mcefSet,
        MNRG_SET = 3 => mnrgSet,
        MNR5_G_SET = 4 => mnr5gSet,
        MNR5_GN3_G_SET = 5 => mnr5gn3gSet,
    }
}

/// `ReadyForSM-Arg`, §17.7.6. Argument of `readyForSM`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ReadyForSmArg<'a> {
    #[ber(0)]
    pub imsi: Imsi<'a>,
    pub alert_reason: AlertReason,
    pub alert_reason_indicator: Option<Null>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(1)]
    pub additional_alert_reason_indicator: Option<Null>,
    pub maximum_ue_availability_time: Option<Time<'a>>,
    pub rest: Rest<'a>,
}

/// `ReadyForSM-Res`, §17.7.6. Result of `readyForSM`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ReadyForSmRes<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `AlertReason`, §17.7.6.
    pub enum AlertReason {
        MsPresent = 0 => msPresent,
        MemoryAvailable = 1 => memoryAvailable,
    }
}

/// `MT-ForwardSM-VGCS-Arg`, §17.7.6. Argument of `mt-ForwardSM-VGCS`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MtForwardSmVgcsArg<'a> {
    pub asci_call_reference: AsciCallReference<'a>,
    #[ber(smRPOA)]
    pub sm_rp_oa: SmRpOa<'a>,
    #[ber(smRPUI)]
    pub sm_rp_ui: SignalInfo<'a>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `MT-ForwardSM-VGCS-Res`, §17.7.6. Result of `mt-ForwardSM-VGCS`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MtForwardSmVgcsRes<'a> {
    #[ber(0, smRPUI)]
    pub sm_rp_ui: Option<SignalInfo<'a>>,
    #[ber(1)]
    pub dispatcher_list: Option<DispatcherList<'a>>,
    pub ongoing_call: Option<Null>,
    #[ber(2)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(3)]
    pub additional_dispatcher_list: Option<AdditionalDispatcherList<'a>>,
    pub rest: Rest<'a>,
}

/// `DispatcherList`, §17.7.6.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=5), MSISDN)]
pub struct DispatcherList<'a>(pub SeqOf<'a, IsdnAddressString<'a>>);

/// `AdditionalDispatcherList`, §17.7.6.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=15), MSISDN)]
pub struct AdditionalDispatcherList<'a>(pub SeqOf<'a, IsdnAddressString<'a>>);

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    <RoutingInfoForSmArg<'_>>::SCHEMA,
    SmDeliveryNotIntended::SCHEMA,
    SmRpMti::SCHEMA,
    <SmRpSmea<'_>>::SCHEMA,
    <RoutingInfoForSmRes<'_>>::SCHEMA,
    <IpSmGwGuidance<'_>>::SCHEMA,
    <LocationInfoWithLmsi<'_>>::SCHEMA,
    <AdditionalNumber<'_>>::SCHEMA,
    <MoForwardSmArg<'_>>::SCHEMA,
    <MoForwardSmRes<'_>>::SCHEMA,
    <MtForwardSmArg<'_>>::SCHEMA,
    <CorrelationId<'_>>::SCHEMA,
    <SipUri<'_>>::SCHEMA,
    <MtForwardSmRes<'_>>::SCHEMA,
    <SmRpDa<'_>>::SCHEMA,
    <SmRpOa<'_>>::SCHEMA,
    SmDeliveryTimerValue::SCHEMA,
    <ReportSmDeliveryStatusArg<'_>>::SCHEMA,
    SmDeliveryOutcome::SCHEMA,
    <ReportSmDeliveryStatusRes<'_>>::SCHEMA,
    <AlertServiceCentreArg<'_>>::SCHEMA,
    SmsGmscAlertEvent::SCHEMA,
    <InformServiceCentreArg<'_>>::SCHEMA,
    <MwStatus<'_>>::SCHEMA,
    <ReadyForSmArg<'_>>::SCHEMA,
    <ReadyForSmRes<'_>>::SCHEMA,
    AlertReason::SCHEMA,
    <MtForwardSmVgcsArg<'_>>::SCHEMA,
    <MtForwardSmVgcsRes<'_>>::SCHEMA,
    <DispatcherList<'_>>::SCHEMA,
    <AdditionalDispatcherList<'_>>::SCHEMA,
];
