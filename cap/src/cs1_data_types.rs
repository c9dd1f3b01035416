//! CS1-DataTypes: what TS 29.078 imports from ETS 300 374-1.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use crate::meaning::{CallingPartyCategory, Leg, Redirection, TeleserviceInformation};
use sigcodec_ber::{Ber, Schema, Typed, integers, octets};

integers! {
    /// `Duration`, ETS 300 374-1, in seconds.
    pub struct Duration(-2..=86400) in Second;
    /// `Integer4`, ETS 300 374-1.
    pub struct Integer4(0..=2147483647);
    /// `Interval`, ETS 300 374-1.
    pub struct Interval(-1..=60000);
}

/// `LegID`, ETS 300 374-1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum LegId<'a> {
    #[ber(0, sendingSideID)]
    SendingSideId(LegType<'a>),
    #[ber(1, receivingSideID)]
    ReceivingSideId(LegType<'a>),
}

octets! {
    /// `LegType`, ETS 300 374-1.
    pub struct LegType(1) as Leg;
}

integers! {
    /// `ServiceKey`, ETS 300 374-1.
    pub struct ServiceKey(0..=2147483647);
}

octets! {
    /// `CallingPartysCategory`, ETS 300 374-1.
    pub struct CallingPartysCategory(1) as CallingPartyCategory;
    /// `HighLayerCompatibility`, ETS 300 374-1.
    pub struct HighLayerCompatibility(2) as TeleserviceInformation;
    /// `RedirectionInformation`, ETS 300 374-1.
    pub struct RedirectionInformation(2) as Redirection;
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    Duration::SCHEMA,
    Integer4::SCHEMA,
    Interval::SCHEMA,
    <LegId<'_>>::SCHEMA,
    <LegType<'_>>::SCHEMA,
    ServiceKey::SCHEMA,
    <CallingPartysCategory<'_>>::SCHEMA,
    <HighLayerCompatibility<'_>>::SCHEMA,
    <RedirectionInformation<'_>>::SCHEMA,
];
