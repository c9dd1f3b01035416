//! What versions 1 and 2 have in another form than TS 29.078, GSM 09.78.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use crate::cs1_data_types::{
    CallingPartysCategory, HighLayerCompatibility, RedirectionInformation, ServiceKey,
};
use crate::data_types::{
    AdditionalCallingPartyNumber, AssistingSspIpRoutingAddress, BearerCapability, CalledPartyBcdNumber,
    CalledPartyNumber, CallingPartyNumber, Carrier, Cause, CgEncountered, CorrelationId, EventTypeBcsm,
    Extensions, IpSspCapabilities, LocationNumber, MaxCallPeriodDuration, NaOliInfo, OriginalCalledPartyId,
    RedirectingPartyId, ScfId, SendingSideId, ServiceInteractionIndicatorsTwo, TariffSwitchInterval,
    TimeAndTimezone,
};
use crate::meaning::{ChargeNumber, ChargingTermsOfPhase2, Number};
use sigcodec_ber::{Ber, Lazy, Null, Rest, Schema, Typed, octets};
use sigcodec_map::ch_data_types::CallReferenceNumber;
use sigcodec_map::common_data_types::{ExtBasicServiceCode, Imsi, IsdnAddressString, NaeaCic};
use sigcodec_map::ms_data_types::{CugIndex, CugInterlock, LocationInformation, SubscriberState};

/// `InitialDPArg`, GSM 09.78.
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

/// `InitialDPArgExtension`, GSM 09.78.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct InitialDpArgExtension<'a> {
    #[ber(0)]
    pub na_carrier_information: Option<NaCarrierInformation<'a>>,
    #[ber(1, NODE_NUMBER)]
    pub gmsc_address: Option<IsdnAddressString<'a>>,
    pub rest: Rest<'a>,
}

/// `EstablishTemporaryConnectionArg`, GSM 09.78.
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
    #[ber(7)]
    pub service_interaction_indicators_two: Option<Lazy<'a, ServiceInteractionIndicatorsTwo<'a>>>,
    #[ber(50)]
    pub na_info: Option<NaInfo<'a>>,
    pub rest: Rest<'a>,
}

/// `NA-Info`, GSM 09.78.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct NaInfo<'a> {
    #[ber(0)]
    pub na_carrier_information: Option<NaCarrierInformation<'a>>,
    #[ber(1)]
    pub na_oli_info: Option<NaOliInfo<'a>>,
    #[ber(2)]
    pub na_charge_number: Option<NaChargeNumber<'a>>,
    pub rest: Rest<'a>,
}

/// `NACarrierInformation`, GSM 09.78.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct NaCarrierInformation<'a> {
    #[ber(0)]
    pub na_carrier_id: Option<NaeaCic<'a>>,
    #[ber(1, naCICSelectionType)]
    pub na_cic_selection_type: Option<NaCarrierSelectionInfo<'a>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `NACarrierSelectionInfo`, GSM 09.78.
    pub struct NaCarrierSelectionInfo(1) as Number;
    /// `NAChargeNumber`, GSM 09.78.
    pub struct NaChargeNumber(2..=7) as ChargeNumber: CALLING_NUMBER;
}

/// `ApplyChargingArg`, GSM 09.78.
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
    pub rest: Rest<'a>,
}

octets! {
    /// `AChBillingChargingCharacteristics`, GSM 09.78.
    pub struct AChBillingChargingCharacteristics(5..=177) as ChargingTermsOfPhase2;
}

/// `CAMEL-AChBillingChargingCharacteristics`, GSM 09.78.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum CamelAChBillingChargingCharacteristics<'a> {
    #[ber(0)]
    TimeDurationCharging(TimeDurationCharging<'a>),
}

/// `timeDurationCharging` of `CAMEL-AChBillingChargingCharacteristics`, GSM 09.78.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct TimeDurationCharging<'a> {
    #[ber(0)]
    pub max_call_period_duration: MaxCallPeriodDuration,
    #[ber(1, releaseIfdurationExceeded)]
    pub release_if_duration_exceeded: Option<ReleaseIfDurationExceeded<'a>>,
    #[ber(2)]
    pub tariff_switch_interval: Option<TariffSwitchInterval>,
}

/// `ReleaseIfDurationExceeded`, GSM 09.78.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ReleaseIfDurationExceeded<'a> {
    /// DEFAULT false.
    pub tone: Option<bool>,
    #[ber(10)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// `SpecializedResourceReportArg`, GSM 09.78.
pub type SpecializedResourceReportArg = Null;

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    <InitialDpArg<'_>>::SCHEMA,
    <InitialDpArgExtension<'_>>::SCHEMA,
    <EstablishTemporaryConnectionArg<'_>>::SCHEMA,
    <NaInfo<'_>>::SCHEMA,
    <NaCarrierInformation<'_>>::SCHEMA,
    <NaCarrierSelectionInfo<'_>>::SCHEMA,
    <NaChargeNumber<'_>>::SCHEMA,
    <ApplyChargingArg<'_>>::SCHEMA,
    <AChBillingChargingCharacteristics<'_>>::SCHEMA,
    <CamelAChBillingChargingCharacteristics<'_>>::SCHEMA,
    <ReleaseIfDurationExceeded<'_>>::SCHEMA,
    SpecializedResourceReportArg::SCHEMA,
];
