//! MAPv2-SS-DataTypes: supplementary service data types, GSM 09.02 §14.7.4.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use super::common_data_types::{
    AddressString, BasicServiceCode, BasicServiceGroupList, Imsi, IsdnAddressString, IsdnSubaddressString,
};
use super::ss_code::SsCode;
pub use crate::ms_data_types::{CugIndex, CugInterlock, InterCugRestrictions, IntraCugOptions};
pub use crate::ss_data_types::{
    CliRestrictionOption, ForwardingOptions, NoReplyConditionTime, OverrideCategory, Password, SsStatus,
    UssdDataCodingScheme, UssdString,
};
use sigcodec_ber::{Ber, Rest, Schema, SeqOf, Typed, enumerated, text};

/// `RegisterSS-Arg`, §14.7.4. Argument of `registerSS`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RegisterSsArg<'a> {
    pub ss_code: SsCode<'a>,
    pub basic_service: Option<BasicServiceCode<'a>>,
    #[ber(4, FORWARDING_NUMBER)]
    pub forwarded_to_number: Option<AddressString<'a>>,
    #[ber(6)]
    pub forwarded_to_subaddress: Option<IsdnSubaddressString<'a>>,
    #[ber(5)]
    pub no_reply_condition_time: Option<NoReplyConditionTime>,
    pub rest: Rest<'a>,
}

/// `SS-Info`, §14.7.4. Result of `registerSS`, `eraseSS`, `activateSS`, `deactivateSS`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum SsInfo<'a> {
    #[ber(0)]
    ForwardingInfo(ForwardingInfo<'a>),
    #[ber(1)]
    CallBarringInfo(CallBarringInfo<'a>),
    #[ber(2)]
    CugInfo(CugInfo<'a>),
    #[ber(3)]
    SsData(SsData<'a>),
}

/// `ForwardingInfo`, §14.7.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ForwardingInfo<'a> {
    pub ss_code: Option<SsCode<'a>>,
    pub forwarding_feature_list: ForwardingFeatureList<'a>,
    pub rest: Rest<'a>,
}

/// `ForwardingFeatureList`, §14.7.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=13))]
pub struct ForwardingFeatureList<'a>(pub SeqOf<'a, ForwardingFeature<'a>>);

/// `ForwardingFeature`, §14.7.4.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ForwardingFeature<'a> {
    pub basic_service: Option<BasicServiceCode<'a>>,
    #[ber(4)]
    pub ss_status: Option<SsStatus<'a>>,
    #[ber(5, FORWARDING_NUMBER)]
    pub forwarded_to_number: Option<IsdnAddressString<'a>>,
    #[ber(8)]
    pub forwarded_to_subaddress: Option<IsdnSubaddressString<'a>>,
    #[ber(6)]
    pub forwarding_options: Option<ForwardingOptions<'a>>,
    #[ber(7)]
    pub no_reply_condition_time: Option<NoReplyConditionTime>,
    pub rest: Rest<'a>,
}

/// `CallBarringInfo`, §14.7.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CallBarringInfo<'a> {
    pub ss_code: Option<SsCode<'a>>,
    pub call_barring_feature_list: CallBarringFeatureList<'a>,
    pub rest: Rest<'a>,
}

/// `CallBarringFeatureList`, §14.7.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=13))]
pub struct CallBarringFeatureList<'a>(pub SeqOf<'a, CallBarringFeature<'a>>);

/// `CallBarringFeature`, §14.7.4.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CallBarringFeature<'a> {
    pub basic_service: Option<BasicServiceCode<'a>>,
    #[ber(4)]
    pub ss_status: Option<SsStatus<'a>>,
    pub rest: Rest<'a>,
}

/// `CUG-Info`, §14.7.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CugInfo<'a> {
    pub cug_subscription_list: CugSubscriptionList<'a>,
    pub cug_feature_list: Option<CugFeatureList<'a>>,
    pub rest: Rest<'a>,
}

/// `CUG-SubscriptionList`, §14.7.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=10))]
pub struct CugSubscriptionList<'a>(pub SeqOf<'a, CugSubscription<'a>>);

/// `CUG-Subscription`, §14.7.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CugSubscription<'a> {
    pub cug_index: CugIndex,
    pub cug_interlock: CugInterlock<'a>,
    #[ber(intraCUGOptions)]
    pub intra_cug_options: IntraCugOptions,
    pub basic_service_group_list: Option<BasicServiceGroupList<'a>>,
    pub rest: Rest<'a>,
}

/// `CUG-FeatureList`, §14.7.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=13))]
pub struct CugFeatureList<'a>(pub SeqOf<'a, CugFeature<'a>>);

/// `CUG-Feature`, §14.7.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CugFeature<'a> {
    pub basic_service: Option<BasicServiceCode<'a>>,
    #[ber(preferentialCUGIndicator)]
    pub preferential_cug_indicator: Option<CugIndex>,
    #[ber(interCUGRestrictions)]
    pub inter_cug_restrictions: InterCugRestrictions<'a>,
    pub rest: Rest<'a>,
}

/// `SS-Data`, §14.7.4.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SsData<'a> {
    pub ss_code: Option<SsCode<'a>>,
    #[ber(4)]
    pub ss_status: Option<SsStatus<'a>>,
    pub ss_subscription_option: Option<SsSubscriptionOption>,
    pub basic_service_group_list: Option<BasicServiceGroupList<'a>>,
    pub rest: Rest<'a>,
}

/// `SS-SubscriptionOption`, §14.7.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum SsSubscriptionOption {
    #[ber(2)]
    CliRestrictionOption(CliRestrictionOption),
    #[ber(1)]
    OverrideCategory(OverrideCategory),
}

/// `SS-ForBS-Code`, §14.7.4. Argument of `eraseSS`, `activateSS`, `deactivateSS`, `interrogateSS`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SsForBsCode<'a> {
    pub ss_code: SsCode<'a>,
    pub basic_service: Option<BasicServiceCode<'a>>,
    pub rest: Rest<'a>,
}

/// `Cli-RestrictionInfo`, §14.7.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CliRestrictionInfo<'a> {
    pub ss_status: SsStatus<'a>,
    pub cli_restriction_option: Option<CliRestrictionOption>,
    pub rest: Rest<'a>,
}

/// `InterrogateSS-Res`, §14.7.4. Result of `interrogateSS`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum InterrogateSsRes<'a> {
    #[ber(0)]
    SsStatus(SsStatus<'a>),
    #[ber(1, FORWARDING_NUMBER)]
    ForwardedToNumber(IsdnAddressString<'a>),
    #[ber(2)]
    BasicServiceGroupList(BasicServiceGroupList<'a>),
    #[ber(3)]
    ForwardingFeatureList(ForwardingFeatureList<'a>),
    #[ber(4)]
    CliRestrictionInfo(CliRestrictionInfo<'a>),
}

text! {
    /// `SS-UserData`, §14.7.4. Argument of `processUnstructuredSS-Data`; result of `processUnstructuredSS-Data`.
    pub struct SsUserData(1..=200) IA5_STRING: CARRIER;
}

/// `USSD-Arg`, §14.7.4. Argument of `processUnstructuredSS-Request`, `unstructuredSS-Request`, `unstructuredSS-Notify`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct UssdArg<'a> {
    pub ussd_data_coding_scheme: UssdDataCodingScheme<'a>,
    pub ussd_string: UssdString<'a>,
    pub rest: Rest<'a>,
}

/// `USSD-Res`, §14.7.4. Result of `processUnstructuredSS-Request`, `unstructuredSS-Request`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct UssdRes<'a> {
    pub ussd_data_coding_scheme: UssdDataCodingScheme<'a>,
    pub ussd_string: UssdString<'a>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `GuidanceInfo`, §14.7.4. Argument of `getPassword`.
    pub enum GuidanceInfo {
        EnterPw = 0 => enterPW,
        EnterNewPw = 1 => enterNewPW,
        EnterNewPwAgain = 2 => enterNewPWAgain,
        BadPwTryAgain = 3 => badPWTryAgain,
        BadPwFormatTryAgain = 4 => badPWFormatTryAgain,
    }
}

/// `BeginSubscriberActivityArg`, §14.7.4. Argument of `beginSubscriberActivity`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub struct BeginSubscriberActivityArg<'a> {
    pub imsi: Imsi<'a>,
    #[ber(NODE_NUMBER)]
    pub originating_entity_number: IsdnAddressString<'a>,
}

/// `SS-List`, §14.7.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=30))]
pub struct SsList<'a>(pub SeqOf<'a, SsCode<'a>>);

/// `SS-InfoList`, §14.7.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=30))]
pub struct SsInfoList<'a>(pub SeqOf<'a, SsInfo<'a>>);

/// `ForwardingData`, §14.7.4.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ForwardingData<'a> {
    #[ber(5, FORWARDING_NUMBER)]
    pub forwarded_to_number: Option<IsdnAddressString<'a>>,
    #[ber(4)]
    pub forwarded_to_subaddress: Option<IsdnSubaddressString<'a>>,
    #[ber(6)]
    pub forwarding_options: Option<ForwardingOptions<'a>>,
    pub rest: Rest<'a>,
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    <RegisterSsArg<'_>>::SCHEMA,
    NoReplyConditionTime::SCHEMA,
    <SsInfo<'_>>::SCHEMA,
    <ForwardingInfo<'_>>::SCHEMA,
    <ForwardingFeatureList<'_>>::SCHEMA,
    <ForwardingFeature<'_>>::SCHEMA,
    <SsStatus<'_>>::SCHEMA,
    <ForwardingOptions<'_>>::SCHEMA,
    <CallBarringInfo<'_>>::SCHEMA,
    <CallBarringFeatureList<'_>>::SCHEMA,
    <CallBarringFeature<'_>>::SCHEMA,
    <CugInfo<'_>>::SCHEMA,
    <CugSubscriptionList<'_>>::SCHEMA,
    <CugSubscription<'_>>::SCHEMA,
    CugIndex::SCHEMA,
    <CugInterlock<'_>>::SCHEMA,
    IntraCugOptions::SCHEMA,
    <CugFeatureList<'_>>::SCHEMA,
    <CugFeature<'_>>::SCHEMA,
    <InterCugRestrictions<'_>>::SCHEMA,
    <SsData<'_>>::SCHEMA,
    SsSubscriptionOption::SCHEMA,
    CliRestrictionOption::SCHEMA,
    OverrideCategory::SCHEMA,
    <SsForBsCode<'_>>::SCHEMA,
    <CliRestrictionInfo<'_>>::SCHEMA,
    <InterrogateSsRes<'_>>::SCHEMA,
    <SsUserData<'_>>::SCHEMA,
    <UssdArg<'_>>::SCHEMA,
    <UssdRes<'_>>::SCHEMA,
    <UssdDataCodingScheme<'_>>::SCHEMA,
    <UssdString<'_>>::SCHEMA,
    <Password<'_>>::SCHEMA,
    GuidanceInfo::SCHEMA,
    <BeginSubscriberActivityArg<'_>>::SCHEMA,
    <SsList<'_>>::SCHEMA,
    <SsInfoList<'_>>::SCHEMA,
    <ForwardingData<'_>>::SCHEMA,
];
