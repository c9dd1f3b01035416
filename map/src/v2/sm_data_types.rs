//! MAPv2-SM-DataTypes: short message data types, GSM 09.02 §14.7.6.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use super::common_data_types::{AddressString, Imsi, IsdnAddressString, Lmsi, LocationInfo, SignalInfo};
use super::ts_code::TeleserviceCode;
pub use crate::sm_data_types::{AlertReason, SmDeliveryOutcome};
use sigcodec_ber::{Ber, Null, Rest, Schema, Typed, named_bits};

/// `RoutingInfoForSM-Arg`, §14.7.6. Argument of `sendRoutingInfoForSM`.
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
    #[ber(5)]
    pub teleservice: Option<TeleserviceCode<'a>>,
    pub rest: Rest<'a>,
}

/// `RoutingInfoForSM-Res`, §14.7.6. Result of `sendRoutingInfoForSM`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RoutingInfoForSmRes<'a> {
    pub imsi: Imsi<'a>,
    #[ber(0, locationInfoWithLMSI)]
    pub location_info_with_lmsi: LocationInfoWithLmsi<'a>,
    #[ber(2)]
    pub mwd_set: Option<bool>,
    pub rest: Rest<'a>,
}

/// `LocationInfoWithLMSI`, §14.7.6.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LocationInfoWithLmsi<'a> {
    pub location_info: LocationInfo<'a>,
    pub lmsi: Option<Lmsi<'a>>,
    pub rest: Rest<'a>,
}

/// `ForwardSM-Arg`, §14.7.6. Argument of `forwardSM`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ForwardSmArg<'a> {
    #[ber(smRPDA)]
    pub sm_rp_da: SmRpDa<'a>,
    #[ber(smRPOA)]
    pub sm_rp_oa: SmRpOa<'a>,
    #[ber(smRPUI)]
    pub sm_rp_ui: SignalInfo<'a>,
    pub more_messages_to_send: Option<Null>,
    pub rest: Rest<'a>,
}

/// `SM-RP-DA`, §14.7.6.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum SmRpDa<'a> {
    #[ber(0)]
    Imsi(Imsi<'a>),
    #[ber(1)]
    Lmsi(Lmsi<'a>),
    #[ber(3, ROAMING_NUMBER)]
    RoamingNumber(IsdnAddressString<'a>),
    #[ber(4, serviceCentreAddressDA, SMSC)]
    ServiceCentreAddressDa(AddressString<'a>),
    #[ber(5, noSMRPDA)]
    NoSmRpDa(Null),
}

/// `SM-RP-OA`, §14.7.6.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum SmRpOa<'a> {
    #[ber(2, MSISDN)]
    Msisdn(IsdnAddressString<'a>),
    #[ber(4, serviceCentreAddressOA, SMSC)]
    ServiceCentreAddressOa(AddressString<'a>),
    #[ber(5, noSMRPOA)]
    NoSmRpOa(Null),
}

/// `ReportSM-DeliveryStatusArg`, §14.7.6. Argument of `reportSM-DeliveryStatus`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ReportSmDeliveryStatusArg<'a> {
    #[ber(MSISDN)]
    pub msisdn: IsdnAddressString<'a>,
    #[ber(SMSC)]
    pub service_centre_address: AddressString<'a>,
    pub sm_delivery_outcome: Option<SmDeliveryOutcome>,
    pub rest: Rest<'a>,
}

/// `AlertServiceCentreArg`, §14.7.6. Argument of `alertServiceCentreWithoutResult`, `alertServiceCentre`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AlertServiceCentreArg<'a> {
    #[ber(MSISDN)]
    pub msisdn: IsdnAddressString<'a>,
    #[ber(SMSC)]
    pub service_centre_address: AddressString<'a>,
    pub rest: Rest<'a>,
}

/// `InformServiceCentreArg`, §14.7.6. Argument of `informServiceCentre`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct InformServiceCentreArg<'a> {
    #[ber(storedMSISDN, MSISDN)]
    pub stored_msisdn: Option<IsdnAddressString<'a>>,
    pub mw_status: Option<MwStatus<'a>>,
    pub rest: Rest<'a>,
}

named_bits! {
    /// `MW-Status`, §14.7.6.
    pub struct MwStatus(6) {
        SC_ADDRESS_NOT_INCLUDED = 0 => scAddressNotIncluded,
        MNRF_SET = 1 => mnrfSet,
        MCEF_SET = 2 => mcefSet,
    }
}

/// `ReadyForSM-Arg`, §14.7.6. Argument of `readyForSM`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ReadyForSmArg<'a> {
    #[ber(0)]
    pub imsi: Imsi<'a>,
    pub alert_reason: AlertReason,
    pub rest: Rest<'a>,
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    <RoutingInfoForSmArg<'_>>::SCHEMA,
    <RoutingInfoForSmRes<'_>>::SCHEMA,
    <LocationInfoWithLmsi<'_>>::SCHEMA,
    <ForwardSmArg<'_>>::SCHEMA,
    <SmRpDa<'_>>::SCHEMA,
    <SmRpOa<'_>>::SCHEMA,
    <ReportSmDeliveryStatusArg<'_>>::SCHEMA,
    SmDeliveryOutcome::SCHEMA,
    <AlertServiceCentreArg<'_>>::SCHEMA,
    <InformServiceCentreArg<'_>>::SCHEMA,
    <MwStatus<'_>>::SCHEMA,
    <ReadyForSmArg<'_>>::SCHEMA,
    AlertReason::SCHEMA,
];
