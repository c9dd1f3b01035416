//! MAPv2-CommonDataTypes: common data types, GSM 09.02 §14.7.8.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use super::bs_code::BearerServiceCode;
use super::ts_code::TeleserviceCode;
pub use crate::common_data_types::{
    AddressString, GlobalCellId, HlrId, Imei, Imsi, IsdnAddressString, IsdnSubaddressString, Lmsi,
    NetworkResource, ProtocolId, SignalInfo, TbcdString, Tmsi,
};
pub use crate::ms_data_types::Category;
use sigcodec_ber::{Ber, Rest, Schema, SeqOf, Typed};

/// `ExternalSignalInfo`, §14.7.8. Argument of `sendEndSignal`, `processAccessSignalling`, `forwardAccessSignalling`; result of `performSubsequentHandover`, `prepareSubsequentHandover`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ExternalSignalInfo<'a> {
    pub protocol_id: ProtocolId,
    pub signal_info: SignalInfo<'a>,
    pub rest: Rest<'a>,
}

/// `SubscriberId`, §14.7.8.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(SUBSCRIBER)]
pub enum SubscriberId<'a> {
    #[ber(0)]
    Imsi(Imsi<'a>),
    #[ber(1)]
    Tmsi(Tmsi<'a>),
}

/// `LocationInfo`, §14.7.8.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum LocationInfo<'a> {
    #[ber(0, ROAMING_NUMBER)]
    RoamingNumber(IsdnAddressString<'a>),
    #[ber(1, NODE_NUMBER)]
    MscNumber(IsdnAddressString<'a>),
}

/// `HLR-List`, §14.7.8.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=50))]
pub struct HlrList<'a>(pub SeqOf<'a, HlrId<'a>>);

/// `BearerServiceList`, §14.7.8.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=50))]
pub struct BearerServiceList<'a>(pub SeqOf<'a, BearerServiceCode<'a>>);

/// `TeleserviceList`, §14.7.8.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=20))]
pub struct TeleserviceList<'a>(pub SeqOf<'a, TeleserviceCode<'a>>);

/// `BasicServiceCode`, §14.7.8.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum BasicServiceCode<'a> {
    #[ber(2)]
    BearerService(BearerServiceCode<'a>),
    #[ber(3)]
    Teleservice(TeleserviceCode<'a>),
}

/// `BasicServiceList`, §14.7.8.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=70))]
pub struct BasicServiceList<'a>(pub SeqOf<'a, BasicServiceCode<'a>>);

/// `BasicServiceGroupList`, §14.7.8.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=13))]
pub struct BasicServiceGroupList<'a>(pub SeqOf<'a, BasicServiceCode<'a>>);

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    <TbcdString<'_>>::SCHEMA,
    <AddressString<'_>>::SCHEMA,
    <IsdnAddressString<'_>>::SCHEMA,
    <IsdnSubaddressString<'_>>::SCHEMA,
    <ExternalSignalInfo<'_>>::SCHEMA,
    <SignalInfo<'_>>::SCHEMA,
    ProtocolId::SCHEMA,
    <Imsi<'_>>::SCHEMA,
    <Tmsi<'_>>::SCHEMA,
    <SubscriberId<'_>>::SCHEMA,
    <Imei<'_>>::SCHEMA,
    <LocationInfo<'_>>::SCHEMA,
    <HlrId<'_>>::SCHEMA,
    <HlrList<'_>>::SCHEMA,
    <Lmsi<'_>>::SCHEMA,
    <GlobalCellId<'_>>::SCHEMA,
    NetworkResource::SCHEMA,
    <Category<'_>>::SCHEMA,
    <BearerServiceList<'_>>::SCHEMA,
    <TeleserviceList<'_>>::SCHEMA,
    <BasicServiceCode<'_>>::SCHEMA,
    <BasicServiceList<'_>>::SCHEMA,
    <BasicServiceGroupList<'_>>::SCHEMA,
];
