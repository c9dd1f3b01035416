//! What version 3 has in another form than TS 29.078 of later releases.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use crate::data_types::{Extensions, MaxCallPeriodDuration, SendingSideId, TariffSwitchInterval};
use crate::meaning::ChargingTermsOfPhase3;
use sigcodec_ber::{Ber, Rest, Schema, Typed, octets};

/// `ApplyChargingArg`, TS 29.078 of release 99.
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
    /// `AChBillingChargingCharacteristics`, TS 29.078 of release 99.
    pub struct AChBillingChargingCharacteristics(5..=177) as ChargingTermsOfPhase3;
}

/// `CAMEL-AChBillingChargingCharacteristics`, TS 29.078 of release 99.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum CamelAChBillingChargingCharacteristics<'a> {
    #[ber(0)]
    TimeDurationCharging(TimeDurationCharging<'a>),
}

/// `timeDurationCharging` of `CAMEL-AChBillingChargingCharacteristics`, TS 29.078 of release 99.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TimeDurationCharging<'a> {
    #[ber(0)]
    pub max_call_period_duration: MaxCallPeriodDuration,
    /// DEFAULT false.
    #[ber(1, releaseIfdurationExceeded, varies)]
    pub release_if_duration_exceeded: Option<bool>,
    #[ber(2)]
    pub tariff_switch_interval: Option<TariffSwitchInterval>,
    /// DEFAULT false.
    #[ber(3)]
    pub tone: Option<bool>,
    #[ber(4)]
    pub extensions: Option<Extensions<'a>>,
    pub rest: Rest<'a>,
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    <ApplyChargingArg<'_>>::SCHEMA,
    <AChBillingChargingCharacteristics<'_>>::SCHEMA,
    <CamelAChBillingChargingCharacteristics<'_>>::SCHEMA,
];
