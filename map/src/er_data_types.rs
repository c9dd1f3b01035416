//! MAP-ER-DataTypes: error data types, TS 29.002 §17.7.7.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use super::common_data_types::{
    AdditionalNetworkResource, BasicServiceCode, Imsi, NetworkResource, SignalInfo, Time,
};
use super::extension_data_types::ExtensionContainer;
use super::ss_code::SsCode;
use super::ss_data_types::SsStatus;
use sigcodec_ber::{Ber, Lazy, Null, Rest, Schema, Typed, enumerated, integers};

/// `RoamingNotAllowedParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct RoamingNotAllowedParam<'a> {
    pub roaming_not_allowed_cause: RoamingNotAllowedCause,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(0)]
    pub additional_roaming_not_allowed_cause: Option<AdditionalRoamingNotAllowedCause>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `AdditionalRoamingNotAllowedCause`, §17.7.7.
    pub struct AdditionalRoamingNotAllowedCause(..) {
        SUPPORTED_RAT_TYPES_NOT_ALLOWED = 0 => supportedRATTypesNotAllowed,
    }
    /// `RoamingNotAllowedCause`, §17.7.7.
    pub enum RoamingNotAllowedCause {
        PlmnRoamingNotAllowed = 0 => plmnRoamingNotAllowed,
        OperatorDeterminedBarring = 3 => operatorDeterminedBarring,
    }
}

/// `CallBarredParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum CallBarredParam<'a> {
    CallBarringCause(CallBarringCause),
    ExtensibleCallBarredParam(ExtensibleCallBarredParam<'a>),
}

enumerated! {
    /// `CallBarringCause`, §17.7.7.
    pub enum CallBarringCause {
        BarringServiceActive = 0 => barringServiceActive,
        OperatorBarring = 1 => operatorBarring,
    }
}

/// `ExtensibleCallBarredParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ExtensibleCallBarredParam<'a> {
    pub call_barring_cause: Option<CallBarringCause>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(1)]
    pub unauthorised_message_originator: Option<Null>,
    #[ber(2)]
    pub anonymous_call_rejection: Option<Null>,
    pub rest: Rest<'a>,
}

/// `CUG-RejectParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CugRejectParam<'a> {
    pub cug_reject_cause: Option<CugRejectCause>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `CUG-RejectCause`, §17.7.7.
    pub enum CugRejectCause {
        IncomingCallsBarredWithinCug = 0 => incomingCallsBarredWithinCUG,
        SubscriberNotMemberOfCug = 1 => subscriberNotMemberOfCUG,
        RequestedBasicServiceViolatesCugConstraints = 5 => requestedBasicServiceViolatesCUGConstraints,
        CalledPartySsInteractionViolation = 7 => calledPartySSInteractionViolation,
    }
}

/// `SS-IncompatibilityCause`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SsIncompatibilityCause<'a> {
    #[ber(1)]
    pub ss_code: Option<SsCode<'a>>,
    pub basic_service: Option<BasicServiceCode<'a>>,
    #[ber(4)]
    pub ss_status: Option<SsStatus<'a>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `PW-RegistrationFailureCause`, §17.7.7.
    pub enum PwRegistrationFailureCause {
        Undetermined = 0 => undetermined,
        InvalidFormat = 1 => invalidFormat,
        NewPasswordsMismatch = 2 => newPasswordsMismatch,
    }
    /// `SM-EnumeratedDeliveryFailureCause`, §17.7.7.
    pub enum SmEnumeratedDeliveryFailureCause {
        MemoryCapacityExceeded = 0 => memoryCapacityExceeded,
        EquipmentProtocolError = 1 => equipmentProtocolError,
        EquipmentNotSmEquipped = 2 => equipmentNotSMEquipped,
        UnknownServiceCentre = 3 => unknownServiceCentre,
        ScCongestion = 4 => scCongestion,
        InvalidSmeAddress = 5 => invalidSMEAddress,
        SubscriberNotScSubscriber = 6 => subscriberNotSCSubscriber,
    }
}

/// `SM-DeliveryFailureCause`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SmDeliveryFailureCause<'a> {
    pub sm_enumerated_delivery_failure_cause: SmEnumeratedDeliveryFailureCause,
    pub diagnostic_info: Option<SignalInfo<'a>>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `AbsentSubscriberSM-Param`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AbsentSubscriberSmParam<'a> {
    #[ber(absentSubscriberDiagnosticSM)]
    pub absent_subscriber_diagnostic_sm: Option<AbsentSubscriberDiagnosticSm>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(0, additionalAbsentSubscriberDiagnosticSM)]
    pub additional_absent_subscriber_diagnostic_sm: Option<AbsentSubscriberDiagnosticSm>,
    #[ber(1)]
    pub imsi: Option<Imsi<'a>>,
    #[ber(2)]
    pub requested_retransmission_time: Option<Time<'a>>,
    #[ber(3)]
    pub user_identifier_alert: Option<Imsi<'a>>,
    pub rest: Rest<'a>,
}

integers! {
    /// `AbsentSubscriberDiagnosticSM`, §17.7.7.
    pub struct AbsentSubscriberDiagnosticSm(0..=255);
}

/// `SystemFailureParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
pub enum SystemFailureParam<'a> {
    NetworkResource(NetworkResource),
    ExtensibleSystemFailureParam(ExtensibleSystemFailureParam<'a>),
}

/// `ExtensibleSystemFailureParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ExtensibleSystemFailureParam<'a> {
    pub network_resource: Option<NetworkResource>,
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(0)]
    pub additional_network_resource: Option<AdditionalNetworkResource>,
    #[ber(1)]
    pub failure_cause_param: Option<FailureCauseParam>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `FailureCauseParam`, §17.7.7.
    pub struct FailureCauseParam(..) {
        LIMIT_REACHED_ON_NUMBER_OF_CONCURRENT_LOCATION_REQUESTS = 0 => limitReachedOnNumberOfConcurrentLocationRequests,
    }
}

/// `DataMissingParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct DataMissingParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `UnexpectedDataParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct UnexpectedDataParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(0)]
    pub unexpected_subscriber: Option<Null>,
    pub rest: Rest<'a>,
}

/// `FacilityNotSupParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct FacilityNotSupParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(0)]
    pub shape_of_location_estimate_not_supported: Option<Null>,
    #[ber(1)]
    pub needed_lcs_capability_not_supported_in_serving_node: Option<Null>,
    pub rest: Rest<'a>,
}

/// `OR-NotAllowedParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OrNotAllowedParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `UnknownSubscriberParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct UnknownSubscriberParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub unknown_subscriber_diagnostic: Option<UnknownSubscriberDiagnostic>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `UnknownSubscriberDiagnostic`, §17.7.7.
    pub struct UnknownSubscriberDiagnostic(..) {
        IMSI_UNKNOWN = 0 => imsiUnknown,
        GPRS_EPS_SUBSCRIPTION_UNKNOWN = 1 => gprsEpsSubscriptionUnknown,
        NPDB_MISMATCH = 2 => npdbMismatch,
    }
}

/// `NumberChangedParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct NumberChangedParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `UnidentifiedSubParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct UnidentifiedSubParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `IllegalSubscriberParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct IllegalSubscriberParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `IllegalEquipmentParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct IllegalEquipmentParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `BearerServNotProvParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct BearerServNotProvParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `TeleservNotProvParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TeleservNotProvParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `TracingBufferFullParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TracingBufferFullParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `NoRoamingNbParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct NoRoamingNbParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `AbsentSubscriberParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AbsentSubscriberParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(0)]
    pub absent_subscriber_reason: Option<AbsentSubscriberReason>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `AbsentSubscriberReason`, §17.7.7.
    pub struct AbsentSubscriberReason(..) {
        IMSI_DETACH = 0 => imsiDetach,
        RESTRICTED_AREA = 1 => restrictedArea,
        NO_PAGE_RESPONSE = 2 => noPageResponse,
        PURGED_MS = 3 => purgedMS,
        MT_ROAMING_RETRY = 4 => mtRoamingRetry,
        BUSY_SUBSCRIBER = 5 => busySubscriber,
    }
}

/// `BusySubscriberParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct BusySubscriberParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    #[ber(0)]
    pub ccbs_possible: Option<Null>,
    #[ber(1)]
    pub ccbs_busy: Option<Null>,
    pub rest: Rest<'a>,
}

/// `NoSubscriberReplyParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct NoSubscriberReplyParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `ForwardingViolationParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ForwardingViolationParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `ForwardingFailedParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ForwardingFailedParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `ATI-NotAllowedParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AtiNotAllowedParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `ATSI-NotAllowedParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AtsiNotAllowedParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `ATM-NotAllowedParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct AtmNotAllowedParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `IllegalSS-OperationParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct IllegalSsOperationParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `SS-NotAvailableParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SsNotAvailableParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `SS-SubscriptionViolationParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SsSubscriptionViolationParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `InformationNotAvailableParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct InformationNotAvailableParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `SubBusyForMT-SMS-Param`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct SubBusyForMtSmsParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub gprs_connection_suspended: Option<Null>,
    pub rest: Rest<'a>,
}

/// `MessageWaitListFullParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MessageWaitListFullParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `ResourceLimitationParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ResourceLimitationParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `NoGroupCallNbParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct NoGroupCallNbParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `IncompatibleTerminalParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct IncompatibleTerminalParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `ShortTermDenialParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct ShortTermDenialParam<'a> {
    pub rest: Rest<'a>,
}

/// `LongTermDenialParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct LongTermDenialParam<'a> {
    pub rest: Rest<'a>,
}

/// `UnauthorizedRequestingNetwork-Param`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct UnauthorizedRequestingNetworkParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `UnauthorizedLCSClient-Param`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct UnauthorizedLcsClientParam<'a> {
    #[ber(0, unauthorizedLCSClientDiagnostic)]
    pub unauthorized_lcs_client_diagnostic: Option<UnauthorizedLcsClientDiagnostic>,
    #[ber(1)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `UnauthorizedLCSClient-Diagnostic`, §17.7.7.
    pub struct UnauthorizedLcsClientDiagnostic(..) {
        NO_ADDITIONAL_INFORMATION = 0 => noAdditionalInformation,
        CLIENT_NOT_IN_MS_PRIVACY_EXCEPTION_LIST = 1 => clientNotInMSPrivacyExceptionList,
        CALL_TO_CLIENT_NOT_SETUP = 2 => callToClientNotSetup,
        PRIVACY_OVERRIDE_NOT_APPLICABLE = 3 => privacyOverrideNotApplicable,
        DISALLOWED_BY_LOCAL_REGULATORY_REQUIREMENTS = 4 => disallowedByLocalRegulatoryRequirements,
        UNAUTHORIZED_PRIVACY_CLASS = 5 => unauthorizedPrivacyClass,
        UNAUTHORIZED_CALL_SESSION_UNRELATED_EXTERNAL_CLIENT = 6 => unauthorizedCallSessionUnrelatedExternalClient,
        UNAUTHORIZED_CALL_SESSION_RELATED_EXTERNAL_CLIENT = 7 => unauthorizedCallSessionRelatedExternalClient,
    }
}

/// `PositionMethodFailure-Param`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct PositionMethodFailureParam<'a> {
    #[ber(0)]
    pub position_method_failure_diagnostic: Option<PositionMethodFailureDiagnostic>,
    #[ber(1)]
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `PositionMethodFailure-Diagnostic`, §17.7.7.
    pub struct PositionMethodFailureDiagnostic(..) {
        CONGESTION = 0 => congestion,
        INSUFFICIENT_RESOURCES = 1 => insufficientResources,
        INSUFFICIENT_MEASUREMENT_DATA = 2 => insufficientMeasurementData,
        INCONSISTENT_MEASUREMENT_DATA = 3 => inconsistentMeasurementData,
        LOCATION_PROCEDURE_NOT_COMPLETED = 4 => locationProcedureNotCompleted,
        LOCATION_PROCEDURE_NOT_SUPPORTED_BY_TARGET_MS = 5 => locationProcedureNotSupportedByTargetMS,
        QO_S_NOT_ATTAINABLE = 6 => qoSNotAttainable,
        POSITION_METHOD_NOT_AVAILABLE_IN_NETWORK = 7 => positionMethodNotAvailableInNetwork,
        POSITION_METHOD_NOT_AVAILABLE_IN_LOCATION_AREA = 8 => positionMethodNotAvailableInLocationArea,
    }
}

/// `UnknownOrUnreachableLCSClient-Param`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct UnknownOrUnreachableLcsClientParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `MM-EventNotSupported-Param`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct MmEventNotSupportedParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `TargetCellOutsideGCA-Param`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct TargetCellOutsideGcaParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// `OngoingGroupCallParam`, §17.7.7.
#[derive(Ber, Clone, Copy, Debug, Default, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct OngoingGroupCallParam<'a> {
    pub extension_container: Option<Lazy<'a, ExtensionContainer<'a>>>,
    pub rest: Rest<'a>,
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[
    <RoamingNotAllowedParam<'_>>::SCHEMA,
    AdditionalRoamingNotAllowedCause::SCHEMA,
    RoamingNotAllowedCause::SCHEMA,
    <CallBarredParam<'_>>::SCHEMA,
    CallBarringCause::SCHEMA,
    <ExtensibleCallBarredParam<'_>>::SCHEMA,
    <CugRejectParam<'_>>::SCHEMA,
    CugRejectCause::SCHEMA,
    <SsIncompatibilityCause<'_>>::SCHEMA,
    PwRegistrationFailureCause::SCHEMA,
    SmEnumeratedDeliveryFailureCause::SCHEMA,
    <SmDeliveryFailureCause<'_>>::SCHEMA,
    <AbsentSubscriberSmParam<'_>>::SCHEMA,
    AbsentSubscriberDiagnosticSm::SCHEMA,
    <SystemFailureParam<'_>>::SCHEMA,
    <ExtensibleSystemFailureParam<'_>>::SCHEMA,
    FailureCauseParam::SCHEMA,
    <DataMissingParam<'_>>::SCHEMA,
    <UnexpectedDataParam<'_>>::SCHEMA,
    <FacilityNotSupParam<'_>>::SCHEMA,
    <OrNotAllowedParam<'_>>::SCHEMA,
    <UnknownSubscriberParam<'_>>::SCHEMA,
    UnknownSubscriberDiagnostic::SCHEMA,
    <NumberChangedParam<'_>>::SCHEMA,
    <UnidentifiedSubParam<'_>>::SCHEMA,
    <IllegalSubscriberParam<'_>>::SCHEMA,
    <IllegalEquipmentParam<'_>>::SCHEMA,
    <BearerServNotProvParam<'_>>::SCHEMA,
    <TeleservNotProvParam<'_>>::SCHEMA,
    <TracingBufferFullParam<'_>>::SCHEMA,
    <NoRoamingNbParam<'_>>::SCHEMA,
    <AbsentSubscriberParam<'_>>::SCHEMA,
    AbsentSubscriberReason::SCHEMA,
    <BusySubscriberParam<'_>>::SCHEMA,
    <NoSubscriberReplyParam<'_>>::SCHEMA,
    <ForwardingViolationParam<'_>>::SCHEMA,
    <ForwardingFailedParam<'_>>::SCHEMA,
    <AtiNotAllowedParam<'_>>::SCHEMA,
    <AtsiNotAllowedParam<'_>>::SCHEMA,
    <AtmNotAllowedParam<'_>>::SCHEMA,
    <IllegalSsOperationParam<'_>>::SCHEMA,
    <SsNotAvailableParam<'_>>::SCHEMA,
    <SsSubscriptionViolationParam<'_>>::SCHEMA,
    <InformationNotAvailableParam<'_>>::SCHEMA,
    <SubBusyForMtSmsParam<'_>>::SCHEMA,
    <MessageWaitListFullParam<'_>>::SCHEMA,
    <ResourceLimitationParam<'_>>::SCHEMA,
    <NoGroupCallNbParam<'_>>::SCHEMA,
    <IncompatibleTerminalParam<'_>>::SCHEMA,
    <ShortTermDenialParam<'_>>::SCHEMA,
    <LongTermDenialParam<'_>>::SCHEMA,
    <UnauthorizedRequestingNetworkParam<'_>>::SCHEMA,
    <UnauthorizedLcsClientParam<'_>>::SCHEMA,
    UnauthorizedLcsClientDiagnostic::SCHEMA,
    <PositionMethodFailureParam<'_>>::SCHEMA,
    PositionMethodFailureDiagnostic::SCHEMA,
    <UnknownOrUnreachableLcsClientParam<'_>>::SCHEMA,
    <MmEventNotSupportedParam<'_>>::SCHEMA,
    <TargetCellOutsideGcaParam<'_>>::SCHEMA,
    <OngoingGroupCallParam<'_>>::SCHEMA,
];
