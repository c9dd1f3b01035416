//! The errors of versions 1 and 2, GSM 09.02 §14.6.6, with their parameters.

use super::common_data_types::NetworkResource;
use super::er_data_types::{
    CallBarringCause, CugRejectCause, PwRegistrationFailureCause, RoamingNotAllowedCause,
    SmDeliveryFailureCause, SsIncompatibilityCause,
};
use super::ss_data_types::{SsStatus, SsSubscriptionOption};
use crate::edition::PHASE2;

sigcodec_rose::errors! {
    /// The errors of versions 1 and 2.
    pub static TABLE of PHASE2;

    UnknownSubscriber = 1, "unknownSubscriber" {}
    UnknownBaseStation = 2, "unknownBaseStation" {}
    UnknownMsc = 3, "unknownMSC" {}
    UnidentifiedSubscriber = 5, "unidentifiedSubscriber" {}
    UnknownEquipment = 7, "unknownEquipment" {}
    RoamingNotAllowed = 8, "roamingNotAllowed" { PARAMETER RoamingNotAllowedCause: OPTIONAL }
    IllegalSubscriber = 9, "illegalSubscriber" {}
    BearerServiceNotProvisioned = 10, "bearerServiceNotProvisioned" {}
    TeleserviceNotProvisioned = 11, "teleserviceNotProvisioned" {}
    IllegalEquipment = 12, "illegalEquipment" {}
    CallBarred = 13, "callBarred" { PARAMETER CallBarringCause: OPTIONAL }
    ForwardingViolation = 14, "forwardingViolation" {}
    CugReject = 15, "cug-Reject" { PARAMETER CugRejectCause: OPTIONAL }
    IllegalSsOperation = 16, "illegalSS-Operation" {}
    SsErrorStatus = 17, "ss-ErrorStatus" { PARAMETER SsStatus<'a>: OPTIONAL }
    SsNotAvailable = 18, "ss-NotAvailable" {}
    SsSubscriptionViolation = 19, "ss-SubscriptionViolation" { PARAMETER SsSubscriptionOption: OPTIONAL }
    SsIncompatibility = 20, "ss-Incompatibility" { PARAMETER SsIncompatibilityCause<'a>: OPTIONAL }
    FacilityNotSupported = 21, "facilityNotSupported" {}
    InvalidTargetBaseStation = 23, "invalidTargetBaseStation" {}
    NoRadioResourceAvailable = 24, "noRadioResourceAvailable" {}
    NoHandoverNumberAvailable = 25, "noHandoverNumberAvailable" {}
    SubsequentHandoverFailure = 26, "subsequentHandoverFailure" {}
    AbsentSubscriber = 27, "absentSubscriber" { PARAMETER bool: OPTIONAL }
    SubscriberBusyForMtSms = 31, "subscriberBusyForMT-SMS" {}
    SmDeliveryFailure = 32, "sm-DeliveryFailure" { PARAMETER SmDeliveryFailureCause<'a> }
    MessageWaitingListFull = 33, "messageWaitingListFull" {}
    SystemFailure = 34, "systemFailure" { PARAMETER NetworkResource: OPTIONAL }
    DataMissing = 35, "dataMissing" {}
    UnexpectedDataValue = 36, "unexpectedDataValue" {}
    PwRegistrationFailure = 37, "pw-RegistrationFailure" { PARAMETER PwRegistrationFailureCause }
    NegativePwCheck = 38, "negativePW-Check" {}
    NoRoamingNumberAvailable = 39, "noRoamingNumberAvailable" {}
    TracingBufferFull = 40, "tracingBufferFull" {}
    NumberOfPwAttemptsViolation = 43, "numberOfPW-AttemptsViolation" {}
    NumberChanged = 44, "numberChanged" {}
    UnknownAlphabet = 71, "unknownAlphabet" {}
    UssdBusy = 72, "ussd-Busy" {}
}
