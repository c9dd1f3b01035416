//! MAP-DialogueInformation: the MAP dialogue, TS 29.002 §17.4.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use super::common_data_types::AddressString;
use super::extension_data_types::ExtensionContainer;
use sigcodec_ber::{Ber, Lazy, Null, Oid, Rest, Schema, Typed, enumerated};

/// The abstract syntax of MAP dialogue PDUs, 0.4.0.0.1.1.1.1, as the contents of its OBJECT IDENTIFIER.
pub const OID: [u8; 7] = [4, 0, 0, 1, 1, 1, 1];

/// `MAP-DialoguePDU`, §17.4.
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

/// `MAP-OpenInfo`, §17.4.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MapOpenInfo<'a> {
    #[ber(0, SUBSCRIBER_OR_NUMBER)]
    pub destination_reference: Option<AddressString<'a>>,
    #[ber(1, SUBSCRIBER_OR_NUMBER)]
    pub origination_reference: Option<AddressString<'a>>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `MAP-AcceptInfo`, §17.4.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MapAcceptInfo<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `MAP-CloseInfo`, §17.4.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MapCloseInfo<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `MAP-RefuseInfo`, §17.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MapRefuseInfo<'a> {
    pub reason: Reason,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub alternative_application_context: Option<Oid<'a>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `Reason`, §17.4.
    pub enum Reason {
        NoReasonGiven = 0 => noReasonGiven,
        InvalidDestinationReference = 1 => invalidDestinationReference,
        InvalidOriginatingReference = 2 => invalidOriginatingReference,
    }
}

/// `MAP-UserAbortInfo`, §17.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MapUserAbortInfo<'a> {
    pub map_user_abort_choice: MapUserAbortChoice,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `MAP-UserAbortChoice`, §17.4.
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

enumerated! {
    /// `ResourceUnavailableReason`, §17.4.
    pub enum ResourceUnavailableReason {
        ShortTermResourceLimitation = 0 => shortTermResourceLimitation,
        LongTermResourceLimitation = 1 => longTermResourceLimitation,
    }
    /// `ProcedureCancellationReason`, §17.4.
    pub enum ProcedureCancellationReason {
        HandoverCancellation = 0 => handoverCancellation,
        RadioChannelRelease = 1 => radioChannelRelease,
        NetworkPathRelease = 2 => networkPathRelease,
        CallRelease = 3 => callRelease,
        AssociatedProcedureFailure = 4 => associatedProcedureFailure,
        TandemDialogueRelease = 5 => tandemDialogueRelease,
        RemoteOperationsFailure = 6 => remoteOperationsFailure,
    }
}

/// `MAP-ProviderAbortInfo`, §17.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MapProviderAbortInfo<'a> {
    pub map_provider_abort_reason: MapProviderAbortReason,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `MAP-ProviderAbortReason`, §17.4.
    pub enum MapProviderAbortReason {
        AbnormalDialogue = 0 => abnormalDialogue,
        InvalidPdu = 1 => invalidPDU,
    }
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
