//! MAP-GR-DataTypes: group call data types, TS 29.002 §17.7.12.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use super::common_data_types::{
    AccessNetworkSignalInfo, AsciCallReference, EmlppPriority, GlobalCellId, Imsi, IsdnAddressString,
    SignalInfo, Tmsi,
};
use super::extension_data_types::ExtensionContainer;
use super::ms_data_types::{AdditionalInfo, AdditionalSubscriptions, Cksn, Kc, LongGroupId};
use super::ts_code::ExtTeleserviceCode;
use crate::meaning::GsmCiphers;
use sigcodec_ber::{Ber, Lazy, Null, Rest, Schema, Typed, enumerated, integers, octets};

/// `PrepareGroupCallArg`, §17.7.12. Argument of `prepareGroupCall`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct PrepareGroupCallArg<'a> {
    pub teleservice: ExtTeleserviceCode<'a>,
    pub asci_call_reference: AsciCallReference<'a>,
    pub codec_info: CodecInfo<'a>,
    pub ciphering_algorithm: CipheringAlgorithm<'a>,
    #[ber(0)]
    pub group_key_number_vk_id: Option<GroupKeyNumber>,
    #[ber(1)]
    pub group_key: Option<Kc<'a>>,
    #[ber(2)]
    pub priority: Option<EmlppPriority>,
    #[ber(3)]
    pub uplink_free: Option<Null>,
    #[ber(4)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(5)]
    pub vstk: Option<Vstk<'a>>,
    #[ber(6)]
    pub vstk_rand: Option<VstkRand<'a>>,
    #[ber(7)]
    pub talker_channel_parameter: Option<Null>,
    #[ber(8)]
    pub uplink_reply_indicator: Option<Null>,
    pub rest: Rest<'a>,
}

octets! {
    /// `VSTK`, §17.7.12.
    pub struct Vstk(16);
    /// `VSTK-RAND`, §17.7.12.
    pub struct VstkRand(5);
}

/// `PrepareGroupCallRes`, §17.7.12. Result of `prepareGroupCall`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct PrepareGroupCallRes<'a> {
    #[ber(ROUTING_NUMBER)]
    pub group_call_number: IsdnAddressString<'a>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `SendGroupCallEndSignalArg`, §17.7.12. Argument of `sendGroupCallEndSignal`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SendGroupCallEndSignalArg<'a> {
    pub imsi: Option<Imsi<'a>>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(0)]
    pub talker_priority: Option<TalkerPriority>,
    #[ber(1)]
    pub additional_info: Option<AdditionalInfo<'a>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `TalkerPriority`, §17.7.12.
    pub enum TalkerPriority {
        Normal = 0 => normal,
        Privileged = 1 => privileged,
        Emergency = 2 => emergency,
    }
}

/// `SendGroupCallEndSignalRes`, §17.7.12. Result of `sendGroupCallEndSignal`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SendGroupCallEndSignalRes<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `ForwardGroupCallSignallingArg`, §17.7.12. Argument of `forwardGroupCallSignalling`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ForwardGroupCallSignallingArg<'a> {
    pub imsi: Option<Imsi<'a>>,
    #[ber(0)]
    pub uplink_request_ack: Option<Null>,
    #[ber(1)]
    pub uplink_release_indication: Option<Null>,
    #[ber(2)]
    pub uplink_reject_command: Option<Null>,
    #[ber(3)]
    pub uplink_seized_command: Option<Null>,
    #[ber(4)]
    pub uplink_release_command: Option<Null>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(5)]
    pub state_attributes: Option<StateAttributes>,
    #[ber(6)]
    pub talker_priority: Option<TalkerPriority>,
    #[ber(7)]
    pub additional_info: Option<AdditionalInfo<'a>>,
    #[ber(8)]
    pub emergency_mode_reset_command_flag: Option<Null>,
    #[ber(9, smRPUI)]
    pub sm_rp_ui: Option<SignalInfo<'a>>,
    #[ber(10, anAPDU)]
    pub an_apdu: Option<AccessNetworkSignalInfo<'a>>,
    pub rest: Rest<'a>,
}

/// `ProcessGroupCallSignallingArg`, §17.7.12. Argument of `processGroupCallSignalling`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ProcessGroupCallSignallingArg<'a> {
    #[ber(0)]
    pub uplink_request: Option<Null>,
    #[ber(1)]
    pub uplink_release_indication: Option<Null>,
    #[ber(2)]
    pub release_group_call: Option<Null>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(3)]
    pub talker_priority: Option<TalkerPriority>,
    #[ber(4)]
    pub additional_info: Option<AdditionalInfo<'a>>,
    #[ber(5)]
    pub emergency_mode_reset_command_flag: Option<Null>,
    #[ber(6, anAPDU)]
    pub an_apdu: Option<AccessNetworkSignalInfo<'a>>,
    pub rest: Rest<'a>,
}

integers! {
    /// `GroupKeyNumber`, §17.7.12.
    pub struct GroupKeyNumber(0..=15);
}

octets! {
    /// `CODEC-Info`, §17.7.12.
    pub struct CodecInfo(5..=10);
    /// `CipheringAlgorithm`, §17.7.12.
    pub struct CipheringAlgorithm(1) as GsmCiphers;
}

/// `StateAttributes`, §17.7.12.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StateAttributes {
    #[ber(5)]
    pub downlink_attached: Option<Null>,
    #[ber(6)]
    pub uplink_attached: Option<Null>,
    #[ber(7)]
    pub dual_communication: Option<Null>,
    #[ber(8)]
    pub call_originator: Option<Null>,
}

/// `SendGroupCallInfoArg`, §17.7.12. Argument of `sendGroupCallInfo`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SendGroupCallInfoArg<'a> {
    #[ber(varies)]
    pub requested_info: RequestedInfo,
    pub group_id: LongGroupId<'a>,
    pub teleservice: ExtTeleserviceCode<'a>,
    #[ber(0)]
    pub cell_id: Option<GlobalCellId<'a>>,
    #[ber(1)]
    pub imsi: Option<Imsi<'a>>,
    #[ber(2)]
    pub tmsi: Option<Tmsi<'a>>,
    #[ber(3)]
    pub additional_info: Option<AdditionalInfo<'a>>,
    #[ber(4)]
    pub talker_priority: Option<TalkerPriority>,
    #[ber(5)]
    pub cksn: Option<Cksn<'a>>,
    #[ber(6)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `RequestedInfo`, §17.7.12.
    pub struct RequestedInfo(..) {
        ANCHOR_MSC_ADDRESS_AND_ASCI_CALL_REFERENCE = 0 => anchorMSCAddressAndASCICallReference,
        IMSI_AND_ADDITIONAL_INFO_AND_ADDITIONAL_SUBSCRIPTION = 1 => imsiAndAdditionalInfoAndAdditionalSubscription,
    }
}

/// `SendGroupCallInfoRes`, §17.7.12. Result of `sendGroupCallInfo`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SendGroupCallInfoRes<'a> {
    #[ber(0, anchorMSCAddress, NODE_NUMBER)]
    pub anchor_msc_address: Option<IsdnAddressString<'a>>,
    #[ber(1)]
    pub asci_call_reference: Option<AsciCallReference<'a>>,
    #[ber(2)]
    pub imsi: Option<Imsi<'a>>,
    #[ber(3)]
    pub additional_info: Option<AdditionalInfo<'a>>,
    #[ber(4)]
    pub additional_subscriptions: Option<AdditionalSubscriptions<'a>>,
    #[ber(5)]
    pub kc: Option<Kc<'a>>,
    #[ber(6)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    <PrepareGroupCallArg<'_>>::SCHEMA,
    <Vstk<'_>>::SCHEMA,
    <VstkRand<'_>>::SCHEMA,
    <PrepareGroupCallRes<'_>>::SCHEMA,
    <SendGroupCallEndSignalArg<'_>>::SCHEMA,
    TalkerPriority::SCHEMA,
    <SendGroupCallEndSignalRes<'_>>::SCHEMA,
    <ForwardGroupCallSignallingArg<'_>>::SCHEMA,
    <ProcessGroupCallSignallingArg<'_>>::SCHEMA,
    GroupKeyNumber::SCHEMA,
    <CodecInfo<'_>>::SCHEMA,
    <CipheringAlgorithm<'_>>::SCHEMA,
    StateAttributes::SCHEMA,
    <SendGroupCallInfoArg<'_>>::SCHEMA,
    RequestedInfo::SCHEMA,
    <SendGroupCallInfoRes<'_>>::SCHEMA,
];
