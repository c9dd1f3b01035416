//! The errors of TS 29.002, §17.6.6, with their parameters.

use crate::edition::CURRENT;
use crate::er_data_types::{
    AbsentSubscriberParam, AbsentSubscriberSmParam, AtiNotAllowedParam, AtmNotAllowedParam,
    AtsiNotAllowedParam, BearerServNotProvParam, BusySubscriberParam, CallBarredParam, CugRejectParam,
    DataMissingParam, FacilityNotSupParam, ForwardingFailedParam, ForwardingViolationParam,
    IllegalEquipmentParam, IllegalSsOperationParam, IllegalSubscriberParam, IncompatibleTerminalParam,
    InformationNotAvailableParam, LongTermDenialParam, MessageWaitListFullParam, MmEventNotSupportedParam,
    NoGroupCallNbParam, NoRoamingNbParam, NoSubscriberReplyParam, NumberChangedParam, OngoingGroupCallParam,
    OrNotAllowedParam, PositionMethodFailureParam, PwRegistrationFailureCause, ResourceLimitationParam,
    RoamingNotAllowedParam, ShortTermDenialParam, SmDeliveryFailureCause, SsIncompatibilityCause,
    SsNotAvailableParam, SsSubscriptionViolationParam, SubBusyForMtSmsParam, SystemFailureParam,
    TargetCellOutsideGcaParam, TeleservNotProvParam, TracingBufferFullParam, UnauthorizedLcsClientParam,
    UnauthorizedRequestingNetworkParam, UnexpectedDataParam, UnidentifiedSubParam,
    UnknownOrUnreachableLcsClientParam, UnknownSubscriberParam,
};
use crate::ss_data_types::SsStatus;

sigcodec_rose::errors! {
    /// The errors of TS 29.002.
    pub static TABLE of CURRENT;

    UnknownSubscriber = 1, "unknownSubscriber" { PARAMETER UnknownSubscriberParam<'a>: OPTIONAL }
    UnknownMsc = 3, "unknownMSC" {}
    UnidentifiedSubscriber = 5, "unidentifiedSubscriber" { PARAMETER UnidentifiedSubParam<'a>: OPTIONAL }
    AbsentSubscriberSm = 6, "absentSubscriberSM" { PARAMETER AbsentSubscriberSmParam<'a>: OPTIONAL }
    UnknownEquipment = 7, "unknownEquipment" {}
    RoamingNotAllowed = 8, "roamingNotAllowed" { PARAMETER RoamingNotAllowedParam<'a> }
    IllegalSubscriber = 9, "illegalSubscriber" { PARAMETER IllegalSubscriberParam<'a>: OPTIONAL }
    BearerServiceNotProvisioned = 10, "bearerServiceNotProvisioned" { PARAMETER BearerServNotProvParam<'a>: OPTIONAL }
    TeleserviceNotProvisioned = 11, "teleserviceNotProvisioned" { PARAMETER TeleservNotProvParam<'a>: OPTIONAL }
    IllegalEquipment = 12, "illegalEquipment" { PARAMETER IllegalEquipmentParam<'a>: OPTIONAL }
    CallBarred = 13, "callBarred" { PARAMETER CallBarredParam<'a>: OPTIONAL }
    ForwardingViolation = 14, "forwardingViolation" { PARAMETER ForwardingViolationParam<'a>: OPTIONAL }
    CugReject = 15, "cug-Reject" { PARAMETER CugRejectParam<'a>: OPTIONAL }
    IllegalSsOperation = 16, "illegalSS-Operation" { PARAMETER IllegalSsOperationParam<'a>: OPTIONAL }
    SsErrorStatus = 17, "ss-ErrorStatus" { PARAMETER SsStatus<'a>: OPTIONAL }
    SsNotAvailable = 18, "ss-NotAvailable" { PARAMETER SsNotAvailableParam<'a>: OPTIONAL }
    SsSubscriptionViolation = 19, "ss-SubscriptionViolation" { PARAMETER SsSubscriptionViolationParam<'a>: OPTIONAL }
    SsIncompatibility = 20, "ss-Incompatibility" { PARAMETER SsIncompatibilityCause<'a>: OPTIONAL }
    FacilityNotSupported = 21, "facilityNotSupported" { PARAMETER FacilityNotSupParam<'a>: OPTIONAL }
    OngoingGroupCall = 22, "ongoingGroupCall" { PARAMETER OngoingGroupCallParam<'a>: OPTIONAL }
    NoHandoverNumberAvailable = 25, "noHandoverNumberAvailable" {}
    SubsequentHandoverFailure = 26, "subsequentHandoverFailure" {}
    AbsentSubscriber = 27, "absentSubscriber" { PARAMETER AbsentSubscriberParam<'a>: OPTIONAL }
    IncompatibleTerminal = 28, "incompatibleTerminal" { PARAMETER IncompatibleTerminalParam<'a>: OPTIONAL }
    ShortTermDenial = 29, "shortTermDenial" { PARAMETER ShortTermDenialParam<'a>: OPTIONAL }
    LongTermDenial = 30, "longTermDenial" { PARAMETER LongTermDenialParam<'a>: OPTIONAL }
    SubscriberBusyForMtSms = 31, "subscriberBusyForMT-SMS" { PARAMETER SubBusyForMtSmsParam<'a>: OPTIONAL }
    SmDeliveryFailure = 32, "sm-DeliveryFailure" { PARAMETER SmDeliveryFailureCause<'a> }
    MessageWaitingListFull = 33, "messageWaitingListFull" { PARAMETER MessageWaitListFullParam<'a>: OPTIONAL }
    SystemFailure = 34, "systemFailure" { PARAMETER SystemFailureParam<'a>: OPTIONAL }
    DataMissing = 35, "dataMissing" { PARAMETER DataMissingParam<'a>: OPTIONAL }
    UnexpectedDataValue = 36, "unexpectedDataValue" { PARAMETER UnexpectedDataParam<'a>: OPTIONAL }
    PwRegistrationFailure = 37, "pw-RegistrationFailure" { PARAMETER PwRegistrationFailureCause }
    NegativePwCheck = 38, "negativePW-Check" {}
    NoRoamingNumberAvailable = 39, "noRoamingNumberAvailable" { PARAMETER NoRoamingNbParam<'a>: OPTIONAL }
    TracingBufferFull = 40, "tracingBufferFull" { PARAMETER TracingBufferFullParam<'a>: OPTIONAL }
    TargetCellOutsideGroupCallArea = 42, "targetCellOutsideGroupCallArea" { PARAMETER TargetCellOutsideGcaParam<'a>: OPTIONAL }
    NumberOfPwAttemptsViolation = 43, "numberOfPW-AttemptsViolation" {}
    NumberChanged = 44, "numberChanged" { PARAMETER NumberChangedParam<'a>: OPTIONAL }
    BusySubscriber = 45, "busySubscriber" { PARAMETER BusySubscriberParam<'a>: OPTIONAL }
    NoSubscriberReply = 46, "noSubscriberReply" { PARAMETER NoSubscriberReplyParam<'a>: OPTIONAL }
    ForwardingFailed = 47, "forwardingFailed" { PARAMETER ForwardingFailedParam<'a>: OPTIONAL }
    OrNotAllowed = 48, "or-NotAllowed" { PARAMETER OrNotAllowedParam<'a>: OPTIONAL }
    AtiNotAllowed = 49, "ati-NotAllowed" { PARAMETER AtiNotAllowedParam<'a>: OPTIONAL }
    NoGroupCallNumberAvailable = 50, "noGroupCallNumberAvailable" { PARAMETER NoGroupCallNbParam<'a>: OPTIONAL }
    ResourceLimitation = 51, "resourceLimitation" { PARAMETER ResourceLimitationParam<'a>: OPTIONAL }
    UnauthorizedRequestingNetwork = 52, "unauthorizedRequestingNetwork" { PARAMETER UnauthorizedRequestingNetworkParam<'a>: OPTIONAL }
    UnauthorizedLcsClient = 53, "unauthorizedLCSClient" { PARAMETER UnauthorizedLcsClientParam<'a>: OPTIONAL }
    PositionMethodFailure = 54, "positionMethodFailure" { PARAMETER PositionMethodFailureParam<'a>: OPTIONAL }
    UnknownOrUnreachableLcsClient = 58, "unknownOrUnreachableLCSClient" { PARAMETER UnknownOrUnreachableLcsClientParam<'a>: OPTIONAL }
    MmEventNotSupported = 59, "mm-EventNotSupported" { PARAMETER MmEventNotSupportedParam<'a>: OPTIONAL }
    AtsiNotAllowed = 60, "atsi-NotAllowed" { PARAMETER AtsiNotAllowedParam<'a>: OPTIONAL }
    AtmNotAllowed = 61, "atm-NotAllowed" { PARAMETER AtmNotAllowedParam<'a>: OPTIONAL }
    InformationNotAvailable = 62, "informationNotAvailable" { PARAMETER InformationNotAvailableParam<'a>: OPTIONAL }
    UnknownAlphabet = 71, "unknownAlphabet" {}
    UssdBusy = 72, "ussd-Busy" {}
}
