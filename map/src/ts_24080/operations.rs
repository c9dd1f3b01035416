//! The operations of TS 24.080 §4.2: what a mobile station and its network invoke on the radio interface.

use super::errors::{
    CallBarred, DataMissing, DeflectionToServedSubscriber, FacilityNotSupported, ForwardingFailed,
    ForwardingViolation, IllegalSsOperation, InvalidDeflectedToNumber, LongTermDenial,
    MaxNumberOfMptyParticipantsExceeded, PositionMethodFailure, RejectedByNetwork, RejectedByUser,
    ResourceLimitation, ResourcesNotAvailable, ShortTermDenial, SpecialServiceCode, SsErrorStatus,
    SsIncompatibility, SsNotAvailable, SsSubscriptionViolation, SystemFailure, UnexpectedDataValue,
};
use super::ss_data_types::{
    AccessRegisterCcEntryArg, CallDeflectionArg, ForwardChargeAdviceArg, ForwardCugInfoArg,
    LcsAreaEventCancellationArg, LcsAreaEventReportArg, LcsAreaEventRequestArg, LcsCancelDeferredLocationArg,
    LcsEventReportArg, LcsEventReportRes, LcsLocationPrivacySettingArg, LcsLocationUpdateArg,
    LcsLocationUpdateRes, LcsMolrArg, LcsMolrRes, LcsPeriodicLocationCancellationArg,
    LcsPeriodicLocationRequestArg, LcsPeriodicLocationRequestRes, LcsPeriodicTriggeredInvokeArg,
    LcsPeriodicTriggeredInvokeRes, LocationNotificationArg, LocationNotificationRes, NotifySsArg,
    UserUserServiceArg,
};
use crate::edition::RADIO;
use crate::meaning::{audit_texts, texts};
use crate::ss_data_types::RegisterCcEntryRes;
use crate::v2::ss_data_types::SsUserData;

sigcodec_rose::operations! {
    /// The operations of TS 24.080.
    pub static TABLE of RADIO;

    /// `processUnstructuredSS-Data`, §4.2.
    ProcessUnstructuredSsData = 19, "processUnstructuredSS-Data", Own(15, 30), 1, [] {
        ARGUMENT SsUserData<'a>,
        RESULT SsUserData<'a>: OPTIONAL,
        ERRORS { SystemFailure | UnexpectedDataValue },
    }
    /// `notifySS`, §4.2.
    NotifySs = 16, "notifySS", NoTimer, 4, [] {
        ARGUMENT NotifySsArg<'a>,
        WALK texts,
        AUDIT audit_texts,
    }
    /// `forwardChargeAdvice`, §4.2.
    ForwardChargeAdvice = 125, "forwardChargeAdvice", Own(1, 40), 3, [] {
        ARGUMENT ForwardChargeAdviceArg<'a>,
    }
    /// `forwardCUG-Info`, §4.2.
    ForwardCugInfo = 120, "forwardCUG-Info", NoTimer, 4, [] {
        ARGUMENT ForwardCugInfoArg<'a>,
    }
    /// `buildMPTY`, §4.2.
    BuildMpty = 124, "buildMPTY", Own(5, 30), 1, [] {
        ERRORS { IllegalSsOperation | SsErrorStatus | SsNotAvailable | SsIncompatibility | SystemFailure | ResourcesNotAvailable | MaxNumberOfMptyParticipantsExceeded },
    }
    /// `holdMPTY`, §4.2.
    HoldMpty = 123, "holdMPTY", Own(5, 30), 1, [] {
        ERRORS { IllegalSsOperation | SsErrorStatus | SsIncompatibility | FacilityNotSupported | SystemFailure },
    }
    /// `retrieveMPTY`, §4.2.
    RetrieveMpty = 122, "retrieveMPTY", Own(5, 30), 1, [] {
        ERRORS { IllegalSsOperation | SsErrorStatus | SsIncompatibility | FacilityNotSupported | SystemFailure },
    }
    /// `splitMPTY`, §4.2.
    SplitMpty = 121, "splitMPTY", Own(5, 30), 1, [] {
        ERRORS { IllegalSsOperation | SsErrorStatus | SsIncompatibility | FacilityNotSupported | SystemFailure },
    }
    /// `explicitCT`, §4.2.
    ExplicitCt = 126, "explicitCT", Own(5, 15), 1, [] {
        ERRORS { IllegalSsOperation | SsErrorStatus | SsNotAvailable | SsIncompatibility | FacilityNotSupported | SystemFailure | ResourcesNotAvailable | CallBarred },
    }
    /// `accessRegisterCCEntry`, §4.2.
    AccessRegisterCcEntry = 119, "accessRegisterCCEntry", Own(30, 30), 1, [] {
        ARGUMENT AccessRegisterCcEntryArg<'a>,
        RESULT RegisterCcEntryRes<'a>,
        ERRORS { SystemFailure | DataMissing | UnexpectedDataValue | CallBarred | IllegalSsOperation | SsErrorStatus | SsIncompatibility | ShortTermDenial | LongTermDenial | FacilityNotSupported },
    }
    /// `callDeflection`, §4.2.
    CallDeflection = 117, "callDeflection", Own(30, 30), 1, [] {
        ARGUMENT CallDeflectionArg<'a>,
        ERRORS { IllegalSsOperation | SsErrorStatus | SsNotAvailable | SsIncompatibility | FacilityNotSupported | SystemFailure | ResourcesNotAvailable | ForwardingViolation | CallBarred | DeflectionToServedSubscriber | InvalidDeflectedToNumber | SpecialServiceCode | ForwardingFailed },
    }
    /// `userUserService`, §4.2.
    UserUserService = 118, "userUserService", Own(10, 10), 1, [] {
        ARGUMENT UserUserServiceArg<'a>,
        ERRORS { IllegalSsOperation | SsErrorStatus | SsNotAvailable | SsIncompatibility | FacilityNotSupported | SystemFailure | ResourcesNotAvailable | RejectedByNetwork | RejectedByUser },
    }
    /// `lcs-LocationNotification`, §4.2.
    LcsLocationNotification = 116, "lcs-LocationNotification", Own(10, 20), 1, [] {
        ARGUMENT LocationNotificationArg<'a>,
        RESULT LocationNotificationRes<'a>,
        ERRORS { SystemFailure | UnexpectedDataValue },
        WALK texts,
        AUDIT audit_texts,
    }
    /// `lcs-MOLR`, §4.2.
    LcsMolr = 115, "lcs-MOLR", Own(10, 300), 1, [] {
        ARGUMENT LcsMolrArg<'a>,
        RESULT LcsMolrRes<'a>,
        ERRORS { SystemFailure | UnexpectedDataValue | DataMissing | FacilityNotSupported | SsSubscriptionViolation | PositionMethodFailure },
    }
    /// `lcs-AreaEventRequest`, §4.2.
    LcsAreaEventRequest = 114, "lcs-AreaEventRequest", Own(10, 20), 1, [] {
        ARGUMENT LcsAreaEventRequestArg<'a>,
        ERRORS { SystemFailure | FacilityNotSupported | UnexpectedDataValue },
    }
    /// `lcs-AreaEventReport`, §4.2.
    LcsAreaEventReport = 113, "lcs-AreaEventReport", Own(10, 300), 1, [] {
        ARGUMENT LcsAreaEventReportArg<'a>,
        ERRORS { SystemFailure | UnexpectedDataValue | FacilityNotSupported },
    }
    /// `lcs-AreaEventCancellation`, §4.2.
    LcsAreaEventCancellation = 112, "lcs-AreaEventCancellation", Own(10, 20), 1, [] {
        ARGUMENT LcsAreaEventCancellationArg<'a>,
        ERRORS { SystemFailure | FacilityNotSupported | UnexpectedDataValue },
    }
    /// `lcs-PeriodicLocationRequest`, §4.2.
    LcsPeriodicLocationRequest = 111, "lcs-PeriodicLocationRequest", Own(10, 20), 1, [] {
        ARGUMENT LcsPeriodicLocationRequestArg<'a>,
        RESULT LcsPeriodicLocationRequestRes<'a>,
        ERRORS { SystemFailure | FacilityNotSupported | UnexpectedDataValue | DataMissing },
    }
    /// `lcs-LocationUpdate`, §4.2.
    LcsLocationUpdate = 110, "lcs-LocationUpdate", Own(10, 20), 1, [] {
        ARGUMENT LcsLocationUpdateArg<'a>,
        RESULT LcsLocationUpdateRes<'a>,
        ERRORS { SystemFailure | UnexpectedDataValue },
    }
    /// `lcs-PeriodicLocationCancellation`, §4.2.
    LcsPeriodicLocationCancellation = 109, "lcs-PeriodicLocationCancellation", Own(10, 20), 1, [] {
        ARGUMENT LcsPeriodicLocationCancellationArg<'a>,
        ERRORS { SystemFailure | UnexpectedDataValue },
    }
    /// `lcs-PeriodicTriggeredInvoke`, §4.2.
    LcsPeriodicTriggeredInvoke = 108, "lcs-PeriodicTriggeredInvoke", Own(10, 20), 1, [] {
        ARGUMENT LcsPeriodicTriggeredInvokeArg<'a>,
        RESULT LcsPeriodicTriggeredInvokeRes<'a>,
        ERRORS { SystemFailure | FacilityNotSupported | UnexpectedDataValue | DataMissing | ResourceLimitation },
    }
    /// `lcs-EventReport`, §4.2.
    LcsEventReport = 107, "lcs-EventReport", Own(10, 300), 1, [] {
        ARGUMENT LcsEventReportArg<'a>,
        RESULT LcsEventReportRes<'a>,
        ERRORS { SystemFailure | FacilityNotSupported | SsSubscriptionViolation | UnexpectedDataValue | DataMissing | ResourceLimitation },
    }
    /// `lcs-CancelDeferredLocation`, §4.2.
    LcsCancelDeferredLocation = 106, "lcs-CancelDeferredLocation", Own(10, 20), 1, [] {
        ARGUMENT LcsCancelDeferredLocationArg<'a>,
        ERRORS { SystemFailure | UnexpectedDataValue },
    }
    /// `lcs-MSCancelDeferredLocation`, §4.2.
    LcsMsCancelDeferredLocation = 105, "lcs-MSCancelDeferredLocation", Own(10, 20), 1, [] {
        ARGUMENT LcsCancelDeferredLocationArg<'a>,
        ERRORS { SystemFailure | UnexpectedDataValue },
    }
    /// `lcs-LocationPrivacySetting`, §4.2.
    LcsLocationPrivacySetting = 104, "lcs-LocationPrivacySetting", Own(10, 20), 1, [] {
        ARGUMENT LcsLocationPrivacySettingArg<'a>,
        ERRORS { SystemFailure | UnexpectedDataValue },
    }
}
