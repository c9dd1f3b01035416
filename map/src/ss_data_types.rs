//! MAP-SS-DataTypes: supplementary service data types, TS 29.002 §17.7.4.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use super::common_data_types::{
    AddressString, AlertingPattern, BasicServiceCode, EmlppPriority, ExternalSignalInfo, FtnAddressString,
    Imsi, IsdnAddressString, IsdnSubaddressString, MaxMcBearers, McBearers,
};
use super::extension_data_types::ExtensionContainer;
use super::ss_code::SsCode;
use crate::meaning::{CodingScheme, ForwardingBits, StatusBits};
use sigcodec_ber::{
    Ber, Lazy, Null, Rest, Schema, SeqOf, Typed, enumerated, integers, named_bits, octets, text,
};

/// `RegisterSS-Arg`, §17.7.4. Argument of `registerSS`.
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
    #[ber(7)]
    pub default_priority: Option<EmlppPriority>,
    #[ber(8)]
    pub nbr_user: Option<McBearers>,
    #[ber(9, longFTNSupported)]
    pub long_ftn_supported: Option<Null>,
    pub rest: Rest<'a>,
}

integers! {
    /// `NoReplyConditionTime`, §17.7.4.
    pub struct NoReplyConditionTime(5..=30);
}

/// `SS-Info`, §17.7.4. Result of `registerSS`, `eraseSS`, `activateSS`, `deactivateSS`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum SsInfo<'a> {
    #[ber(0)]
    ForwardingInfo(ForwardingInfo<'a>),
    #[ber(1)]
    CallBarringInfo(CallBarringInfo<'a>),
    #[ber(3)]
    SsData(SsData<'a>),
}

/// `ForwardingInfo`, §17.7.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ForwardingInfo<'a> {
    pub ss_code: Option<SsCode<'a>>,
    pub forwarding_feature_list: ForwardingFeatureList<'a>,
    pub rest: Rest<'a>,
}

/// `ForwardingFeatureList`, §17.7.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=13))]
pub struct ForwardingFeatureList<'a>(pub SeqOf<'a, ForwardingFeature<'a>>);

/// `ForwardingFeature`, §17.7.4.
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
    #[ber(9, FORWARDING_NUMBER)]
    pub long_forwarded_to_number: Option<FtnAddressString<'a>>,
    pub rest: Rest<'a>,
}

octets! {
    /// `SS-Status`, §17.7.4.
    pub struct SsStatus(1) as StatusBits;
    /// `ForwardingOptions`, §17.7.4.
    pub struct ForwardingOptions(1) as ForwardingBits;
}

/// `CallBarringInfo`, §17.7.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CallBarringInfo<'a> {
    pub ss_code: Option<SsCode<'a>>,
    pub call_barring_feature_list: CallBarringFeatureList<'a>,
    pub rest: Rest<'a>,
}

/// `CallBarringFeatureList`, §17.7.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=13))]
pub struct CallBarringFeatureList<'a>(pub SeqOf<'a, CallBarringFeature<'a>>);

/// `CallBarringFeature`, §17.7.4.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CallBarringFeature<'a> {
    pub basic_service: Option<BasicServiceCode<'a>>,
    #[ber(4)]
    pub ss_status: Option<SsStatus<'a>>,
    pub rest: Rest<'a>,
}

/// `SS-Data`, §17.7.4.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SsData<'a> {
    pub ss_code: Option<SsCode<'a>>,
    #[ber(4)]
    pub ss_status: Option<SsStatus<'a>>,
    pub ss_subscription_option: Option<SsSubscriptionOption>,
    pub basic_service_group_list: Option<BasicServiceGroupList<'a>>,
    pub default_priority: Option<EmlppPriority>,
    #[ber(5)]
    pub nbr_user: Option<McBearers>,
    pub rest: Rest<'a>,
}

/// `SS-SubscriptionOption`, §17.7.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum SsSubscriptionOption {
    #[ber(2)]
    CliRestrictionOption(CliRestrictionOption),
    #[ber(1)]
    OverrideCategory(OverrideCategory),
}

enumerated! {
    /// `CliRestrictionOption`, §17.7.4.
    pub enum CliRestrictionOption {
        Permanent = 0 => permanent,
        TemporaryDefaultRestricted = 1 => temporaryDefaultRestricted,
        TemporaryDefaultAllowed = 2 => temporaryDefaultAllowed,
    }
    /// `OverrideCategory`, §17.7.4.
    pub enum OverrideCategory {
        OverrideEnabled = 0 => overrideEnabled,
        OverrideDisabled = 1 => overrideDisabled,
    }
}

/// `SS-ForBS-Code`, §17.7.4. Argument of `eraseSS`, `activateSS`, `deactivateSS`, `interrogateSS`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SsForBsCode<'a> {
    pub ss_code: SsCode<'a>,
    pub basic_service: Option<BasicServiceCode<'a>>,
    #[ber(4, longFTNSupported)]
    pub long_ftn_supported: Option<Null>,
    pub rest: Rest<'a>,
}

/// `GenericServiceInfo`, §17.7.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct GenericServiceInfo<'a> {
    pub ss_status: SsStatus<'a>,
    pub cli_restriction_option: Option<CliRestrictionOption>,
    #[ber(0)]
    pub maximum_entitled_priority: Option<EmlppPriority>,
    #[ber(1)]
    pub default_priority: Option<EmlppPriority>,
    #[ber(2)]
    pub ccbs_feature_list: Option<CcbsFeatureList<'a>>,
    #[ber(3, nbrSB)]
    pub nbr_sb: Option<MaxMcBearers>,
    #[ber(4)]
    pub nbr_user: Option<McBearers>,
    #[ber(5, nbrSN)]
    pub nbr_sn: Option<McBearers>,
    pub rest: Rest<'a>,
}

/// `CCBS-FeatureList`, §17.7.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=5))]
pub struct CcbsFeatureList<'a>(pub SeqOf<'a, CcbsFeature<'a>>);

/// `CCBS-Feature`, §17.7.4.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CcbsFeature<'a> {
    #[ber(0)]
    pub ccbs_index: Option<CcbsIndex>,
    #[ber(1, PARTY_NUMBER)]
    pub b_subscriber_number: Option<IsdnAddressString<'a>>,
    #[ber(2)]
    pub b_subscriber_subaddress: Option<IsdnSubaddressString<'a>>,
    #[ber(3)]
    pub basic_service_group: Option<BasicServiceCode<'a>>,
    pub rest: Rest<'a>,
}

integers! {
    /// `CCBS-Index`, §17.7.4.
    pub struct CcbsIndex(1..=5);
}

/// `InterrogateSS-Res`, §17.7.4. Result of `interrogateSS`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum InterrogateSsRes<'a> {
    #[ber(0)]
    SsStatus(SsStatus<'a>),
    #[ber(2)]
    BasicServiceGroupList(BasicServiceGroupList<'a>),
    #[ber(3)]
    ForwardingFeatureList(ForwardingFeatureList<'a>),
    #[ber(4)]
    GenericServiceInfo(GenericServiceInfo<'a>),
}

/// `USSD-Arg`, §17.7.4. Argument of `processUnstructuredSS-Request`, `unstructuredSS-Request`, `unstructuredSS-Notify`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct UssdArg<'a> {
    pub ussd_data_coding_scheme: UssdDataCodingScheme<'a>,
    pub ussd_string: UssdString<'a>,
    pub alerting_pattern: Option<AlertingPattern<'a>>,
    #[ber(0, MSISDN)]
    pub msisdn: Option<IsdnAddressString<'a>>,
    pub rest: Rest<'a>,
}

/// `USSD-Res`, §17.7.4. Result of `processUnstructuredSS-Request`, `unstructuredSS-Request`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct UssdRes<'a> {
    pub ussd_data_coding_scheme: UssdDataCodingScheme<'a>,
    pub ussd_string: UssdString<'a>,
    pub rest: Rest<'a>,
}

octets! {
    /// `USSD-DataCodingScheme`, §17.7.4.
    pub struct UssdDataCodingScheme(1) as CodingScheme;
    /// `USSD-String`, §17.7.4.
    pub struct UssdString(1..=160): CARRIER;
}

text! {
    /// `Password`, §17.7.4. Result of `registerPassword`, `getPassword`.
    pub struct Password(4) NUMERIC_STRING;
}

enumerated! {
    /// `GuidanceInfo`, §17.7.4. Argument of `getPassword`.
    pub enum GuidanceInfo {
        EnterPw = 0 => enterPW,
        EnterNewPw = 1 => enterNewPW,
        EnterNewPwAgain = 2 => enterNewPWAgain,
    }
}

/// `SS-List`, §17.7.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=30))]
pub struct SsList<'a>(pub SeqOf<'a, SsCode<'a>>);

/// `SS-InfoList`, §17.7.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=30))]
pub struct SsInfoList<'a>(pub SeqOf<'a, SsInfo<'a>>);

/// `BasicServiceGroupList`, §17.7.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=13))]
pub struct BasicServiceGroupList<'a>(pub SeqOf<'a, BasicServiceCode<'a>>);

/// `SS-InvocationNotificationArg`, §17.7.4. Argument of `ss-InvocationNotification`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SsInvocationNotificationArg<'a> {
    #[ber(0)]
    pub imsi: Imsi<'a>,
    #[ber(1, MSISDN)]
    pub msisdn: IsdnAddressString<'a>,
    #[ber(2)]
    pub ss_event: SsCode<'a>,
    #[ber(3)]
    pub ss_event_specification: Option<SsEventSpecification<'a>>,
    #[ber(4)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(5, PARTY_NUMBER)]
    pub b_subscriber_number: Option<IsdnAddressString<'a>>,
    #[ber(6)]
    pub ccbs_request_state: Option<CcbsRequestState>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `CCBS-RequestState`, §17.7.4.
    pub enum CcbsRequestState {
        Request = 0 => request,
        Recall = 1 => recall,
        Active = 2 => active,
        Completed = 3 => completed,
        Suspended = 4 => suspended,
        Frozen = 5 => frozen,
        Deleted = 6 => deleted,
    }
}

/// `SS-InvocationNotificationRes`, §17.7.4. Result of `ss-InvocationNotification`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SsInvocationNotificationRes<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `SS-EventSpecification`, §17.7.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(size(1..=2), PARTY_NUMBER)]
pub struct SsEventSpecification<'a>(pub SeqOf<'a, AddressString<'a>>);

/// `RegisterCC-EntryArg`, §17.7.4. Argument of `registerCC-Entry`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RegisterCcEntryArg<'a> {
    #[ber(0)]
    pub ss_code: SsCode<'a>,
    #[ber(1)]
    pub ccbs_data: Option<Lazy<'a, CcbsData<'a>>>,
    pub rest: Rest<'a>,
}

/// `CCBS-Data`, §17.7.4.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CcbsData<'a> {
    #[ber(0)]
    pub ccbs_feature: CcbsFeature<'a>,
    #[ber(1, PARTY_NUMBER)]
    pub translated_b_number: IsdnAddressString<'a>,
    #[ber(2)]
    pub service_indicator: Option<ServiceIndicator<'a>>,
    #[ber(3)]
    pub call_info: ExternalSignalInfo<'a>,
    #[ber(4)]
    pub network_signal_info: ExternalSignalInfo<'a>,
    pub rest: Rest<'a>,
}

named_bits! {
    /// `ServiceIndicator`, §17.7.4.
    pub struct ServiceIndicator(2..=32) {
        CLIR_INVOKED = 0 => clirInvoked,
        CAMEL_INVOKED = 1 => camelInvoked,
    }
}

/// `RegisterCC-EntryRes`, §17.7.4. Result of `registerCC-Entry`.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RegisterCcEntryRes<'a> {
    #[ber(0)]
    pub ccbs_feature: Option<CcbsFeature<'a>>,
    pub rest: Rest<'a>,
}

/// `EraseCC-EntryArg`, §17.7.4. Argument of `eraseCC-Entry`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct EraseCcEntryArg<'a> {
    #[ber(0)]
    pub ss_code: SsCode<'a>,
    #[ber(1)]
    pub ccbs_index: Option<CcbsIndex>,
    pub rest: Rest<'a>,
}

/// `EraseCC-EntryRes`, §17.7.4. Result of `eraseCC-Entry`.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct EraseCcEntryRes<'a> {
    #[ber(0)]
    pub ss_code: SsCode<'a>,
    #[ber(1)]
    pub ss_status: Option<SsStatus<'a>>,
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
    <SsData<'_>>::SCHEMA,
    SsSubscriptionOption::SCHEMA,
    CliRestrictionOption::SCHEMA,
    OverrideCategory::SCHEMA,
    <SsForBsCode<'_>>::SCHEMA,
    <GenericServiceInfo<'_>>::SCHEMA,
    <CcbsFeatureList<'_>>::SCHEMA,
    <CcbsFeature<'_>>::SCHEMA,
    CcbsIndex::SCHEMA,
    <InterrogateSsRes<'_>>::SCHEMA,
    <UssdArg<'_>>::SCHEMA,
    <UssdRes<'_>>::SCHEMA,
    <UssdDataCodingScheme<'_>>::SCHEMA,
    <UssdString<'_>>::SCHEMA,
    <Password<'_>>::SCHEMA,
    GuidanceInfo::SCHEMA,
    <SsList<'_>>::SCHEMA,
    <SsInfoList<'_>>::SCHEMA,
    <BasicServiceGroupList<'_>>::SCHEMA,
    <SsInvocationNotificationArg<'_>>::SCHEMA,
    CcbsRequestState::SCHEMA,
    <SsInvocationNotificationRes<'_>>::SCHEMA,
    <SsEventSpecification<'_>>::SCHEMA,
    <RegisterCcEntryArg<'_>>::SCHEMA,
    <CcbsData<'_>>::SCHEMA,
    <ServiceIndicator<'_>>::SCHEMA,
    <RegisterCcEntryRes<'_>>::SCHEMA,
    <EraseCcEntryArg<'_>>::SCHEMA,
    <EraseCcEntryRes<'_>>::SCHEMA,
];
