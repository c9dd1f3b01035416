//! MAPv2-MS-DataTypes: mobile service data types, GSM 09.02 §14.7.1.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use super::common_data_types::{
    BasicServiceList, BearerServiceList, Category, ExternalSignalInfo, GlobalCellId, HlrList, Imsi,
    IsdnAddressString, Lmsi, LocationInfo, NetworkResource, SubscriberId, TeleserviceList,
};
use super::ss_data_types::{SsInfoList, SsList};
use crate::meaning::{ImsiDigits, Number};
pub use crate::ms_data_types::{EquipmentStatus, Kc, Rand, Sres, SubscriberStatus, ZoneCode};
use sigcodec_ber::{Ber, Lazy, Null, Rest, Schema, SeqOf, Typed, enumerated, named_bits, octets};

/// `UpdateLocationArg`, §14.7.1. Argument of `updateLocation`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct UpdateLocationArg<'a> {
    pub imsi: Imsi<'a>,
    pub location_info: LocationInfo<'a>,
    #[ber(NODE_NUMBER)]
    pub vlr_number: IsdnAddressString<'a>,
    #[ber(10)]
    pub lmsi: Option<Lmsi<'a>>,
    pub rest: Rest<'a>,
}

/// `UpdateLocationRes`, §14.7.1. Result of `updateLocation`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum UpdateLocationRes<'a> {
    #[ber(NODE_NUMBER)]
    HlrNumber(IsdnAddressString<'a>),
    ExtensibleUpdateLocationRes(ExtensibleUpdateLocationRes<'a>),
}

/// `ExtensibleUpdateLocationRes`, §14.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ExtensibleUpdateLocationRes<'a> {
    #[ber(NODE_NUMBER)]
    pub hlr_number: IsdnAddressString<'a>,
    pub rest: Rest<'a>,
}

/// `CancelLocationArg`, §14.7.1. Argument of `cancelLocation`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum CancelLocationArg<'a> {
    Imsi(Imsi<'a>),
    #[ber(imsiWithLMSI)]
    ImsiWithLmsi(ImsiWithLmsi<'a>),
}

/// `PurgeMS-Arg`, §14.7.1. Argument of `purgeMS`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct PurgeMsArg<'a> {
    pub imsi: Imsi<'a>,
    #[ber(NODE_NUMBER)]
    pub vlr_number: IsdnAddressString<'a>,
    pub rest: Rest<'a>,
}

/// `IMSI-WithLMSI`, §14.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ImsiWithLmsi<'a> {
    pub imsi: Imsi<'a>,
    pub lmsi: Lmsi<'a>,
    pub rest: Rest<'a>,
}

/// `SendIdentificationRes`, §14.7.1. Result of `sendIdentification`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SendIdentificationRes<'a> {
    pub imsi: Imsi<'a>,
    #[ber(varies)]
    pub authentication_set_list: Option<AuthenticationSetList<'a>>,
    pub rest: Rest<'a>,
}

/// `AuthenticationSetList`, §14.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=5))]
pub struct AuthenticationSetList<'a>(pub SeqOf<'a, AuthenticationSet<'a>>);

/// `AuthenticationSet`, §14.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AuthenticationSet<'a> {
    pub rand: Rand<'a>,
    pub sres: Sres<'a>,
    pub kc: Kc<'a>,
    pub rest: Rest<'a>,
}

/// `PrepareHO-Arg`, §14.7.1. Argument of `prepareHandover`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct PrepareHoArg<'a> {
    pub target_cell_id: Option<GlobalCellId<'a>>,
    pub ho_number_not_required: Option<Null>,
    #[ber(bssAPDU)]
    pub bss_apdu: Option<ExternalSignalInfo<'a>>,
    pub rest: Rest<'a>,
}

/// `PerformHO-Arg`, §14.7.1. Argument of `performHandover`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct PerformHoArg<'a> {
    pub target_cell_id: GlobalCellId<'a>,
    pub serving_cell_id: GlobalCellId<'a>,
    pub channel_type: ChannelType<'a>,
    pub classmark_info: ClassmarkInfo<'a>,
    #[ber(11)]
    pub handover_priority: Option<HandoverPriority<'a>>,
    #[ber(12)]
    pub kc: Option<Kc<'a>>,
}

octets! {
    /// `ChannelType`, §14.7.1.
    pub struct ChannelType(1..=10);
    /// `ClassmarkInfo`, §14.7.1.
    pub struct ClassmarkInfo(1..=2);
    /// `HandoverPriority`, §14.7.1.
    pub struct HandoverPriority(1) as Number;
}

/// `PrepareHO-Res`, §14.7.1. Result of `prepareHandover`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct PrepareHoRes<'a> {
    #[ber(ROAMING_NUMBER)]
    pub handover_number: Option<IsdnAddressString<'a>>,
    #[ber(bssAPDU)]
    pub bss_apdu: Option<ExternalSignalInfo<'a>>,
    pub rest: Rest<'a>,
}

/// `PerformHO-Res`, §14.7.1. Result of `performHandover`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub struct PerformHoRes<'a> {
    #[ber(ROAMING_NUMBER)]
    pub handover_number: IsdnAddressString<'a>,
    pub access_signal_info: ExternalSignalInfo<'a>,
}

/// `PrepareSubsequentHO-Arg`, §14.7.1. Argument of `prepareSubsequentHandover`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct PrepareSubsequentHoArg<'a> {
    pub target_cell_id: GlobalCellId<'a>,
    #[ber(targetMSCNumber, NODE_NUMBER)]
    pub target_msc_number: IsdnAddressString<'a>,
    #[ber(bssAPDU)]
    pub bss_apdu: ExternalSignalInfo<'a>,
    pub rest: Rest<'a>,
}

/// `PerformSubsequentHO-Arg`, §14.7.1. Argument of `performSubsequentHandover`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct PerformSubsequentHoArg<'a> {
    pub target_cell_id: GlobalCellId<'a>,
    pub serving_cell_id: GlobalCellId<'a>,
    #[ber(targetMSCNumber, NODE_NUMBER)]
    pub target_msc_number: IsdnAddressString<'a>,
    #[ber(10)]
    pub classmark_info: Option<ClassmarkInfo<'a>>,
}

octets! {
    /// `SendAuthenticationInfoArg`, §14.7.1. Argument of `sendAuthenticationInfo`.
    pub struct SendAuthenticationInfoArg(3..=8) as ImsiDigits: IMSI;
}

/// `SendAuthenticationInfoRes`, §14.7.1. Result of `sendAuthenticationInfo`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=5))]
pub struct SendAuthenticationInfoRes<'a>(pub SeqOf<'a, AuthenticationSet<'a>>);

octets! {
    /// `Ki`, §14.7.1.
    pub struct Ki(16);
}

/// `SendParametersArg`, §14.7.1. Argument of `sendParameters`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub struct SendParametersArg<'a> {
    pub subscriber_id: SubscriberId<'a>,
    pub request_parameter_list: RequestParameterList<'a>,
}

/// `RequestParameterList`, §14.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=2))]
pub struct RequestParameterList<'a>(pub SeqOf<'a, RequestParameter>);

enumerated! {
    /// `RequestParameter`, §14.7.1.
    pub enum RequestParameter {
        RequestImsi = 0 => requestIMSI,
        RequestAuthenticationSet = 1 => requestAuthenticationSet,
        RequestSubscriberData = 2 => requestSubscriberData,
        RequestKi = 4 => requestKi,
    }
}

/// `SentParameterList`, §14.7.1. Result of `sendParameters`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=6))]
pub struct SentParameterList<'a>(pub SeqOf<'a, SentParameter<'a>>);

/// `SentParameter`, §14.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum SentParameter<'a> {
    #[ber(0)]
    Imsi(Imsi<'a>),
    #[ber(1)]
    AuthenticationSet(AuthenticationSet<'a>),
    #[ber(2)]
    SubscriberData(Lazy<'a, SubscriberData<'a>>),
    #[ber(4)]
    Ki(Ki<'a>),
}

/// `InsertSubscriberDataArg`, §14.7.1. Argument of `insertSubscriberData`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct InsertSubscriberDataArg<'a> {
    #[ber(0)]
    pub imsi: Option<Imsi<'a>>,
    #[ber(1, MSISDN)]
    pub msisdn: Option<IsdnAddressString<'a>>,
    #[ber(2)]
    pub category: Option<Category<'a>>,
    #[ber(3)]
    pub subscriber_status: Option<SubscriberStatus>,
    #[ber(4)]
    pub bearer_service_list: Option<BearerServiceList<'a>>,
    #[ber(6)]
    pub teleservice_list: Option<TeleserviceList<'a>>,
    #[ber(7, provisionedSS)]
    pub provisioned_ss: Option<SsInfoList<'a>>,
    #[ber(8)]
    pub odb_data: Option<OdbData<'a>>,
    #[ber(9)]
    pub roaming_restriction_due_to_unsupported_feature: Option<Null>,
    #[ber(10)]
    pub regional_subscription_data: Option<ZoneCodeList<'a>>,
    pub rest: Rest<'a>,
}

/// `SubscriberData`, §14.7.1.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriberData<'a> {
    #[ber(1, MSISDN)]
    pub msisdn: Option<IsdnAddressString<'a>>,
    #[ber(2)]
    pub category: Option<Category<'a>>,
    #[ber(3)]
    pub subscriber_status: Option<SubscriberStatus>,
    #[ber(4)]
    pub bearer_service_list: Option<BearerServiceList<'a>>,
    #[ber(6)]
    pub teleservice_list: Option<TeleserviceList<'a>>,
    #[ber(7, provisionedSS)]
    pub provisioned_ss: Option<SsInfoList<'a>>,
    #[ber(8)]
    pub odb_data: Option<OdbData<'a>>,
    #[ber(9)]
    pub roaming_restriction_due_to_unsupported_feature: Option<Null>,
    #[ber(10)]
    pub regional_subscription_data: Option<ZoneCodeList<'a>>,
}

/// `ODB-Data`, §14.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OdbData<'a> {
    pub odb_general_data: OdbGeneralData<'a>,
    #[ber(odbHPLMNData)]
    pub odb_hplmn_data: Option<OdbHplmnData<'a>>,
    pub rest: Rest<'a>,
}

named_bits! {
    /// `ODB-GeneralData`, §14.7.1.
    pub struct OdbGeneralData(6) {
        ALL_OG_CALLS_BARRED = 0 => allOGCallsBarred,
        INTERNATIONAL_OG_CALLS_BARRED = 1 => internationalOGCallsBarred,
        INTERNATIONAL_OG_CALLS_NOT_TO_HPLMN_COUNTRY_BARRED = 2 => internationalOGCallsNotToHPLMNCountryBarred,
        PREMIUM_RATE_INFORMATION_OG_CALLS_BARRED = 3 => premiumRateInformationOGCallsBarred,
        PREMIUM_RATE_ENTERTAINEMENT_OG_CALLS_BARRED = 4 => premiumRateEntertainementOGCallsBarred,
        SS_ACCESS_BARRED = 5 => ssAccessBarred,
    }
    /// `ODB-HPLMN-Data`, §14.7.1.
    pub struct OdbHplmnData(4) {
        PLMN_SPECIFIC_BARRING_TYPE1 = 0 => plmnSpecificBarringType1,
        PLMN_SPECIFIC_BARRING_TYPE2 = 1 => plmnSpecificBarringType2,
        PLMN_SPECIFIC_BARRING_TYPE3 = 2 => plmnSpecificBarringType3,
        PLMN_SPECIFIC_BARRING_TYPE4 = 3 => plmnSpecificBarringType4,
    }
}

/// `ZoneCodeList`, §14.7.1.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=10))]
pub struct ZoneCodeList<'a>(pub SeqOf<'a, ZoneCode<'a>>);

/// `InsertSubscriberDataRes`, §14.7.1. Result of `insertSubscriberData`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct InsertSubscriberDataRes<'a> {
    #[ber(1)]
    pub teleservice_list: Option<TeleserviceList<'a>>,
    #[ber(2)]
    pub bearer_service_list: Option<BearerServiceList<'a>>,
    #[ber(3)]
    pub ss_list: Option<SsList<'a>>,
    #[ber(4)]
    pub odb_general_data: Option<OdbGeneralData<'a>>,
    #[ber(5)]
    pub regional_subscription_response: Option<RegionalSubscriptionResponse>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `RegionalSubscriptionResponse`, §14.7.1.
    pub enum RegionalSubscriptionResponse {
        MscAreaRestricted = 0 => mscAreaRestricted,
        TooManyZoneCodes = 1 => tooManyZoneCodes,
        ZoneCodesConflict = 2 => zoneCodesConflict,
        RegionalSubscNotSupported = 3 => regionalSubscNotSupported,
    }
}

/// `DeleteSubscriberDataArg`, §14.7.1. Argument of `deleteSubscriberData`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct DeleteSubscriberDataArg<'a> {
    #[ber(0)]
    pub imsi: Imsi<'a>,
    #[ber(1)]
    pub basic_service_list: Option<BasicServiceList<'a>>,
    #[ber(2)]
    pub ss_list: Option<SsList<'a>>,
    #[ber(4)]
    pub roaming_restriction_due_to_unsupported_feature: Option<Null>,
    #[ber(5)]
    pub regional_subscription_identifier: Option<ZoneCode<'a>>,
    pub rest: Rest<'a>,
}

/// `DeleteSubscriberDataRes`, §14.7.1. Result of `deleteSubscriberData`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct DeleteSubscriberDataRes<'a> {
    #[ber(0)]
    pub regional_subscription_response: Option<RegionalSubscriptionResponse>,
    pub rest: Rest<'a>,
}

/// `ResetArg`, §14.7.1. Argument of `reset`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ResetArg<'a> {
    pub network_resource: Option<NetworkResource>,
    #[ber(NODE_NUMBER)]
    pub hlr_number: IsdnAddressString<'a>,
    pub hlr_list: Option<HlrList<'a>>,
    pub rest: Rest<'a>,
}

/// `RestoreDataArg`, §14.7.1. Argument of `restoreData`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RestoreDataArg<'a> {
    pub imsi: Imsi<'a>,
    pub lmsi: Option<Lmsi<'a>>,
    pub rest: Rest<'a>,
}

/// `RestoreDataRes`, §14.7.1. Result of `restoreData`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RestoreDataRes<'a> {
    #[ber(NODE_NUMBER)]
    pub hlr_number: IsdnAddressString<'a>,
    pub ms_not_reachable: Option<Null>,
    pub rest: Rest<'a>,
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    <UpdateLocationArg<'_>>::SCHEMA,
    <UpdateLocationRes<'_>>::SCHEMA,
    <ExtensibleUpdateLocationRes<'_>>::SCHEMA,
    <CancelLocationArg<'_>>::SCHEMA,
    <PurgeMsArg<'_>>::SCHEMA,
    <ImsiWithLmsi<'_>>::SCHEMA,
    <SendIdentificationRes<'_>>::SCHEMA,
    <AuthenticationSetList<'_>>::SCHEMA,
    <AuthenticationSet<'_>>::SCHEMA,
    <Rand<'_>>::SCHEMA,
    <Sres<'_>>::SCHEMA,
    <Kc<'_>>::SCHEMA,
    <PrepareHoArg<'_>>::SCHEMA,
    <PerformHoArg<'_>>::SCHEMA,
    <ChannelType<'_>>::SCHEMA,
    <ClassmarkInfo<'_>>::SCHEMA,
    <HandoverPriority<'_>>::SCHEMA,
    <PrepareHoRes<'_>>::SCHEMA,
    <PerformHoRes<'_>>::SCHEMA,
    <PrepareSubsequentHoArg<'_>>::SCHEMA,
    <PerformSubsequentHoArg<'_>>::SCHEMA,
    <SendAuthenticationInfoArg<'_>>::SCHEMA,
    <SendAuthenticationInfoRes<'_>>::SCHEMA,
    <Ki<'_>>::SCHEMA,
    EquipmentStatus::SCHEMA,
    <SendParametersArg<'_>>::SCHEMA,
    <RequestParameterList<'_>>::SCHEMA,
    RequestParameter::SCHEMA,
    <SentParameterList<'_>>::SCHEMA,
    <SentParameter<'_>>::SCHEMA,
    <InsertSubscriberDataArg<'_>>::SCHEMA,
    <SubscriberData<'_>>::SCHEMA,
    SubscriberStatus::SCHEMA,
    <OdbData<'_>>::SCHEMA,
    <OdbGeneralData<'_>>::SCHEMA,
    <OdbHplmnData<'_>>::SCHEMA,
    <ZoneCodeList<'_>>::SCHEMA,
    <ZoneCode<'_>>::SCHEMA,
    <InsertSubscriberDataRes<'_>>::SCHEMA,
    RegionalSubscriptionResponse::SCHEMA,
    <DeleteSubscriberDataArg<'_>>::SCHEMA,
    <DeleteSubscriberDataRes<'_>>::SCHEMA,
    <ResetArg<'_>>::SCHEMA,
    <RestoreDataArg<'_>>::SCHEMA,
    <RestoreDataRes<'_>>::SCHEMA,
];
