//! The errors of TS 24.080 §4.3 that MAP does not have.

use crate::edition::RADIO;

pub(crate) use crate::errors::{
    CallBarred, DataMissing, FacilityNotSupported, ForwardingFailed, ForwardingViolation, IllegalSsOperation,
    LongTermDenial, PositionMethodFailure, ResourceLimitation, ShortTermDenial, SsErrorStatus,
    SsIncompatibility, SsNotAvailable, SsSubscriptionViolation, SystemFailure, UnexpectedDataValue,
};

sigcodec_rose::errors! {
    /// The errors that TS 24.080 alone has.
    pub static TABLE of RADIO;

    ResourcesNotAvailable = 127, "resourcesNotAvailable" {}
    MaxNumberOfMptyParticipantsExceeded = 126, "maxNumberOfMPTY-ParticipantsExceeded" {}
    InvalidDeflectedToNumber = 125, "invalidDeflectedToNumber" {}
    SpecialServiceCode = 124, "specialServiceCode" {}
    DeflectionToServedSubscriber = 123, "deflectionToServedSubscriber" {}
    RejectedByNetwork = 122, "rejectedByNetwork" {}
    RejectedByUser = 121, "rejectedByUser" {}
}
