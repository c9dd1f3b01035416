//! MAPv2-DialogueInformation: the MAP dialogue, GSM 09.02 §14.4.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use super::common_data_types::AddressString;
pub use crate::dialogue_information::{
    MapProviderAbortReason, ProcedureCancellationReason, Reason, ResourceUnavailableReason,
};
use sigcodec_ber::{Ber, Null, Rest, Schema, Typed};

/// `MAP-DialoguePDU`, §14.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum MapDialoguePdu<'a> {
    #[ber(0)]
    MapOpen(MapOpenInfo<'a>),
    #[ber(1)]
    MapAccept(MapAcceptInfo<'a>),
    #[ber(2)]
    MapClose(MapCloseInfo<'a>),
    #[ber(3)]
    MapRefuse(MapRefuseInfo<'a>),
    #[ber(4)]
    MapUserAbort(MapUserAbortInfo<'a>),
    #[ber(5)]
    MapProviderAbort(MapProviderAbortInfo<'a>),
}

/// `MAP-OpenInfo`, §14.4.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MapOpenInfo<'a> {
    #[ber(0, SUBSCRIBER_OR_NUMBER)]
    pub destination_reference: Option<AddressString<'a>>,
    #[ber(1, SUBSCRIBER_OR_NUMBER)]
    pub origination_reference: Option<AddressString<'a>>,
    pub rest: Rest<'a>,
}

/// `MAP-AcceptInfo`, §14.4.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MapAcceptInfo<'a> {
    pub rest: Rest<'a>,
}

/// `MAP-CloseInfo`, §14.4.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MapCloseInfo<'a> {
    pub rest: Rest<'a>,
}

/// `MAP-RefuseInfo`, §14.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MapRefuseInfo<'a> {
    pub reason: Reason,
    pub rest: Rest<'a>,
}

/// `MAP-UserAbortInfo`, §14.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MapUserAbortInfo<'a> {
    pub map_user_abort_choice: MapUserAbortChoice,
    pub rest: Rest<'a>,
}

/// `MAP-UserAbortChoice`, §14.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum MapUserAbortChoice {
    #[ber(0)]
    UserSpecificReason(Null),
    #[ber(1)]
    UserResourceLimitation(Null),
    #[ber(2)]
    ResourceUnavailable(ResourceUnavailableReason),
    #[ber(3)]
    ApplicationProcedureCancellation(ProcedureCancellationReason),
}

/// `MAP-ProviderAbortInfo`, §14.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MapProviderAbortInfo<'a> {
    pub map_provider_abort_reason: MapProviderAbortReason,
    pub rest: Rest<'a>,
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    <MapDialoguePdu<'_>>::SCHEMA,
    <MapOpenInfo<'_>>::SCHEMA,
    <MapAcceptInfo<'_>>::SCHEMA,
    <MapCloseInfo<'_>>::SCHEMA,
    <MapRefuseInfo<'_>>::SCHEMA,
    Reason::SCHEMA,
    <MapUserAbortInfo<'_>>::SCHEMA,
    MapUserAbortChoice::SCHEMA,
    ResourceUnavailableReason::SCHEMA,
    ProcedureCancellationReason::SCHEMA,
    <MapProviderAbortInfo<'_>>::SCHEMA,
    MapProviderAbortReason::SCHEMA,
];
