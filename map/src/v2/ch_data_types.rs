//! MAPv2-CH-DataTypes: call handling data types, GSM 09.02 §14.7.3.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use super::common_data_types::{ExternalSignalInfo, Imsi, IsdnAddressString, Lmsi};
use super::ss_data_types::{CugInterlock, ForwardingData};
pub use crate::ch_data_types::NumberOfForwarding;
use sigcodec_ber::{Ber, Null, Rest, Schema, Typed};

/// `CUG-CheckInfo`, §14.7.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CugCheckInfo<'a> {
    pub cug_interlock: CugInterlock<'a>,
    pub cug_outgoing_access: Option<Null>,
    pub rest: Rest<'a>,
}

/// `SendRoutingInfoArg`, §14.7.3. Argument of `sendRoutingInfo`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SendRoutingInfoArg<'a> {
    #[ber(0, MSISDN)]
    pub msisdn: IsdnAddressString<'a>,
    #[ber(1)]
    pub cug_check_info: Option<CugCheckInfo<'a>>,
    #[ber(2)]
    pub number_of_forwarding: Option<NumberOfForwarding>,
    #[ber(10)]
    pub network_signal_info: Option<ExternalSignalInfo<'a>>,
    pub rest: Rest<'a>,
}

/// `SendRoutingInfoRes`, §14.7.3. Result of `sendRoutingInfo`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SendRoutingInfoRes<'a> {
    pub imsi: Imsi<'a>,
    pub routing_info: RoutingInfo<'a>,
    pub cug_check_info: Option<CugCheckInfo<'a>>,
    pub rest: Rest<'a>,
}

/// `RoutingInfo`, §14.7.3.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum RoutingInfo<'a> {
    #[ber(ROAMING_NUMBER)]
    RoamingNumber(IsdnAddressString<'a>),
    ForwardingData(ForwardingData<'a>),
}

/// `ProvideRoamingNumberArg`, §14.7.3. Argument of `provideRoamingNumber`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ProvideRoamingNumberArg<'a> {
    #[ber(0)]
    pub imsi: Imsi<'a>,
    #[ber(1, NODE_NUMBER)]
    pub msc_number: Option<IsdnAddressString<'a>>,
    #[ber(2, MSISDN)]
    pub msisdn: Option<IsdnAddressString<'a>>,
    #[ber(3, ROAMING_NUMBER)]
    pub previous_roaming_number: Option<IsdnAddressString<'a>>,
    #[ber(4)]
    pub lmsi: Option<Lmsi<'a>>,
    #[ber(5)]
    pub gsm_bearer_capability: Option<ExternalSignalInfo<'a>>,
    #[ber(6)]
    pub network_signal_info: Option<ExternalSignalInfo<'a>>,
    pub rest: Rest<'a>,
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    <CugCheckInfo<'_>>::SCHEMA,
    NumberOfForwarding::SCHEMA,
    <SendRoutingInfoArg<'_>>::SCHEMA,
    <SendRoutingInfoRes<'_>>::SCHEMA,
    <RoutingInfo<'_>>::SCHEMA,
    <ProvideRoamingNumberArg<'_>>::SCHEMA,
];
