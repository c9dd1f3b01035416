//! The operations of TS 29.078, §6 to §8: argument, result, errors, timer and class of each.

use crate::edition::CURRENT;
use crate::errors::{
    CancelFailed, Canceled, EtcFailed, ImproperCallerResponse, MissingCustomerRecord, MissingParameter,
    ParameterOutOfRange, RequestedInfoError, SystemFailure, TaskRefused, UnavailableResource,
    UnexpectedComponentSequence, UnexpectedDataValue, UnexpectedParameter, UnknownCsId, UnknownLegId,
    UnknownPdpId,
};
use crate::gprs_ssf_gsm_scf_ops_args::{
    ApplyChargingGprsArg, ApplyChargingReportGprsArg, CancelGprsArg, ConnectGprsArg, ContinueGprsArg,
    EntityReleasedGprsArg, EventReportGprsArg, FurnishChargingInformationGprsArg, InitialDpGprsArg,
    ReleaseGprsArg, RequestReportGprsEventArg, ResetTimerGprsArg, SendChargingInformationGprsArg,
};
use crate::gsm_scf_gsm_srf_ops_args::{
    PlayAnnouncementArg, PromptAndCollectUserInformationArg, ReceivedInformationArg,
    SpecializedResourceReportArg,
};
use crate::gsm_ssf_gsm_scf_ops_args::{
    ApplyChargingArg, ApplyChargingReportArg, AssistRequestInstructionsArg, CallGapArg,
    CallInformationReportArg, CallInformationRequestArg, CancelArg, CollectInformationArg, ConnectArg,
    ConnectToResourceArg, ContinueWithArgumentArg, DisconnectForwardConnectionWithArgumentArg,
    DisconnectLegArg, EntityReleasedArg, EstablishTemporaryConnectionArg, EventReportBcsmArg,
    FurnishChargingInformationArg, InitialDpArg, InitiateCallAttemptArg, InitiateCallAttemptRes, MoveLegArg,
    PlayToneArg, ReleaseCallArg, RequestReportBcsmEventArg, ResetTimerArg, SendChargingInformationArg,
    SplitLegArg,
};
use crate::sms_ops_args::{
    ConnectSmsArg, EventReportSmsArg, FurnishChargingInformationSmsArg, InitialDpSmsArg, ReleaseSmsArg,
    RequestReportSmsEventArg, ResetTimerSmsArg,
};

sigcodec_rose::operations! {
    /// The operations of TS 29.078.
    pub static TABLE of CURRENT;

    /// `initialDP`, §6.1.
    InitialDp = 0, "initialDP", S, 2, [1, 3, 4] {
        ARGUMENT InitialDpArg<'a>,
        ERRORS {
            MissingCustomerRecord | MissingParameter | ParameterOutOfRange | SystemFailure |
            TaskRefused | UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `assistRequestInstructions`, §6.1.
    AssistRequestInstructions = 16, "assistRequestInstructions", S, 2, [2, 3, 4] {
        ARGUMENT AssistRequestInstructionsArg<'a>,
        ERRORS {
            MissingCustomerRecord | MissingParameter | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `establishTemporaryConnection`, §6.1.
    EstablishTemporaryConnection = 17, "establishTemporaryConnection", M, 2, [3, 4] {
        ARGUMENT EstablishTemporaryConnectionArg<'a>,
        ERRORS {
            EtcFailed | MissingParameter | SystemFailure | TaskRefused | UnexpectedComponentSequence |
            UnexpectedDataValue | UnexpectedParameter | UnknownCsId
        },
    }
    /// `disconnectForwardConnection`, §6.1.
    DisconnectForwardConnection = 18, "disconnectForwardConnection", S, 2, [2, 3, 4] {
        ERRORS { SystemFailure | TaskRefused | UnexpectedComponentSequence },
    }
    /// `connectToResource`, §6.1.
    ConnectToResource = 19, "connectToResource", S, 2, [2, 3, 4] {
        ARGUMENT ConnectToResourceArg<'a>,
        ERRORS {
            MissingParameter | SystemFailure | TaskRefused | UnexpectedComponentSequence |
            UnexpectedDataValue | UnexpectedParameter | UnknownCsId
        },
    }
    /// `connect`, §6.1.
    Connect = 20, "connect", S, 2, [1, 2, 3, 4] {
        ARGUMENT ConnectArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter | UnknownLegId
        },
    }
    /// `releaseCall`, §6.1.
    ReleaseCall = 22, "releaseCall", S, 4, [1, 2, 3, 4] {
        ARGUMENT ReleaseCallArg<'a>,
    }
    /// `requestReportBCSMEvent`, §6.1.
    RequestReportBcsmEvent = 23, "requestReportBCSMEvent", S, 2, [1, 2, 3, 4] {
        ARGUMENT RequestReportBcsmEventArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter | UnknownLegId
        },
    }
    /// `eventReportBCSM`, §6.1.
    EventReportBcsm = 24, "eventReportBCSM", S, 4, [1, 2, 3, 4] {
        ARGUMENT EventReportBcsmArg<'a>,
    }
    /// `collectInformation`, §6.1.
    CollectInformation = 27, "collectInformation", S, 2, [4] {
        ARGUMENT CollectInformationArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `continue`, §6.1.
    Continue = 31, "continue", S, 4, [1, 2, 3, 4] {}
    /// `initiateCallAttempt`, §6.1.
    InitiateCallAttempt = 32, "initiateCallAttempt", S, 1, [4] {
        ARGUMENT InitiateCallAttemptArg<'a>,
        RESULT InitiateCallAttemptRes<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `resetTimer`, §6.1.
    ResetTimer = 33, "resetTimer", S, 2, [2, 3, 4] {
        ARGUMENT ResetTimerArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | TaskRefused | UnexpectedComponentSequence |
            UnexpectedDataValue | UnexpectedParameter | UnknownCsId
        },
    }
    /// `furnishChargingInformation`, §6.1.
    FurnishChargingInformation = 34, "furnishChargingInformation", S, 2, [2, 3, 4] {
        ARGUMENT FurnishChargingInformationArg<'a>,
        ERRORS {
            MissingParameter | TaskRefused | UnexpectedComponentSequence | UnexpectedDataValue |
            UnexpectedParameter | UnknownLegId
        },
    }
    /// `applyCharging`, §6.1.
    ApplyCharging = 35, "applyCharging", S, 2, [4] {
        ARGUMENT ApplyChargingArg<'a>,
        ERRORS {
            MissingParameter | UnexpectedComponentSequence | UnexpectedParameter | UnexpectedDataValue |
            ParameterOutOfRange | SystemFailure | TaskRefused | UnknownLegId | UnknownCsId
        },
    }
    /// `applyChargingReport`, §6.1.
    ApplyChargingReport = 36, "applyChargingReport", S, 2, [2, 3, 4] {
        ARGUMENT ApplyChargingReportArg<'a>,
        ERRORS {
            MissingParameter | UnexpectedComponentSequence | UnexpectedParameter | UnexpectedDataValue |
            UnknownCsId | UnknownLegId | ParameterOutOfRange | SystemFailure | TaskRefused
        },
    }
    /// `callGap`, §6.1.
    CallGap = 41, "callGap", S, 4, [3, 4] {
        ARGUMENT CallGapArg<'a>,
    }
    /// `callInformationReport`, §6.1.
    CallInformationReport = 44, "callInformationReport", S, 4, [2, 3, 4] {
        ARGUMENT CallInformationReportArg<'a>,
    }
    /// `callInformationRequest`, §6.1.
    CallInformationRequest = 45, "callInformationRequest", S, 2, [2, 3, 4] {
        ARGUMENT CallInformationRequestArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | RequestedInfoError | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter | UnknownLegId
        },
    }
    /// `sendChargingInformation`, §6.1.
    SendChargingInformation = 46, "sendChargingInformation", S, 2, [2, 3, 4] {
        ARGUMENT SendChargingInformationArg<'a>,
        ERRORS {
            MissingParameter | UnexpectedComponentSequence | UnexpectedParameter | ParameterOutOfRange |
            SystemFailure | TaskRefused | UnexpectedDataValue | UnknownLegId
        },
    }
    /// `playAnnouncement`, §6.2.
    PlayAnnouncement = 47, "playAnnouncement", L, 2, [2, 3, 4] {
        ARGUMENT PlayAnnouncementArg<'a>,
        ERRORS {
            Canceled | MissingParameter | ParameterOutOfRange | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter |
            UnavailableResource | UnknownCsId
        },
        LINKED { 49 },
    }
    /// `promptAndCollectUserInformation`, §6.2.
    PromptAndCollectUserInformation = 48, "promptAndCollectUserInformation", L, 1, [2, 3, 4] {
        ARGUMENT PromptAndCollectUserInformationArg<'a>,
        RESULT ReceivedInformationArg<'a>,
        ERRORS {
            Canceled | ImproperCallerResponse | MissingParameter | ParameterOutOfRange | SystemFailure |
            TaskRefused | UnexpectedComponentSequence | UnavailableResource | UnexpectedDataValue |
            UnexpectedParameter | UnknownCsId
        },
        LINKED { 49 },
    }
    /// `specializedResourceReport`, §6.2.
    SpecializedResourceReport = 49, "specializedResourceReport", S, 4, [4] {
        ARGUMENT SpecializedResourceReportArg,
    }
    /// `cancel`, §6.1.
    Cancel = 53, "cancel", S, 2, [2, 3, 4] {
        ARGUMENT CancelArg<'a>,
        ERRORS { CancelFailed | MissingParameter | TaskRefused | UnknownCsId },
    }
    /// `activityTest`, §6.1.
    ActivityTest = 55, "activityTest", S, 3, [1, 2, 3, 4] {}
    /// `initialDPSMS`, §7.1.
    InitialDpSms = 60, "initialDPSMS", S, 2, [3, 4] {
        ARGUMENT InitialDpSmsArg<'a>,
        ERRORS {
            MissingCustomerRecord | MissingParameter | ParameterOutOfRange | SystemFailure |
            TaskRefused | UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `furnishChargingInformationSMS`, §7.1.
    FurnishChargingInformationSms = 61, "furnishChargingInformationSMS", S, 2, [3, 4] {
        ARGUMENT FurnishChargingInformationSmsArg<'a>,
        ERRORS {
            MissingParameter | TaskRefused | UnexpectedComponentSequence | UnexpectedDataValue |
            UnexpectedParameter
        },
    }
    /// `connectSMS`, §7.1.
    ConnectSms = 62, "connectSMS", S, 2, [3, 4] {
        ARGUMENT ConnectSmsArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `requestReportSMSEvent`, §7.1.
    RequestReportSmsEvent = 63, "requestReportSMSEvent", S, 2, [3, 4] {
        ARGUMENT RequestReportSmsEventArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `eventReportSMS`, §7.1.
    EventReportSms = 64, "eventReportSMS", S, 4, [3, 4] {
        ARGUMENT EventReportSmsArg<'a>,
    }
    /// `continueSMS`, §7.1.
    ContinueSms = 65, "continueSMS", S, 4, [3, 4] {}
    /// `releaseSMS`, §7.1.
    ReleaseSms = 66, "releaseSMS", S, 4, [3, 4] {
        ARGUMENT ReleaseSmsArg<'a>,
    }
    /// `resetTimerSMS`, §7.1.
    ResetTimerSms = 67, "resetTimerSMS", S, 2, [3, 4] {
        ARGUMENT ResetTimerSmsArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | TaskRefused | UnexpectedComponentSequence |
            UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `activityTestGPRS`, §8.1.
    ActivityTestGprs = 70, "activityTestGPRS", S, 3, [3] {}
    /// `applyChargingGPRS`, §8.1.
    ApplyChargingGprs = 71, "applyChargingGPRS", S, 2, [3] {
        ARGUMENT ApplyChargingGprsArg<'a>,
        ERRORS {
            MissingParameter | UnexpectedComponentSequence | UnexpectedParameter | UnexpectedDataValue |
            ParameterOutOfRange | SystemFailure | TaskRefused | UnknownPdpId
        },
    }
    /// `applyChargingReportGPRS`, §8.1.
    ApplyChargingReportGprs = 72, "applyChargingReportGPRS", S, 1, [3] {
        ARGUMENT ApplyChargingReportGprsArg<'a>,
        ERRORS {
            MissingParameter | UnexpectedComponentSequence | UnexpectedParameter | UnexpectedDataValue |
            ParameterOutOfRange | SystemFailure | TaskRefused | UnknownPdpId
        },
    }
    /// `cancelGPRS`, §8.1.
    CancelGprs = 73, "cancelGPRS", S, 2, [3] {
        ARGUMENT CancelGprsArg<'a>,
        ERRORS { MissingParameter | TaskRefused | UnknownPdpId },
    }
    /// `connectGPRS`, §8.1.
    ConnectGprs = 74, "connectGPRS", S, 2, [3] {
        ARGUMENT ConnectGprsArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | UnknownPdpId | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `continueGPRS`, §8.1.
    ContinueGprs = 75, "continueGPRS", S, 2, [3] {
        ARGUMENT ContinueGprsArg<'a>,
        ERRORS { MissingParameter | UnknownPdpId | UnexpectedDataValue },
    }
    /// `entityReleasedGPRS`, §8.1.
    EntityReleasedGprs = 76, "entityReleasedGPRS", S, 1, [3] {
        ARGUMENT EntityReleasedGprsArg<'a>,
        ERRORS { MissingParameter | TaskRefused | UnknownPdpId },
    }
    /// `furnishChargingInformationGPRS`, §8.1.
    FurnishChargingInformationGprs = 77, "furnishChargingInformationGPRS", S, 2, [3] {
        ARGUMENT FurnishChargingInformationGprsArg<'a>,
        ERRORS {
            MissingParameter | TaskRefused | UnexpectedComponentSequence | UnexpectedDataValue |
            UnexpectedParameter | UnknownPdpId
        },
    }
    /// `initialDPGPRS`, §8.1.
    InitialDpGprs = 78, "initialDPGPRS", S, 2, [3] {
        ARGUMENT InitialDpGprsArg<'a>,
        ERRORS {
            MissingCustomerRecord | MissingParameter | ParameterOutOfRange | SystemFailure |
            TaskRefused | UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `releaseGPRS`, §8.1.
    ReleaseGprs = 79, "releaseGPRS", S, 2, [3] {
        ARGUMENT ReleaseGprsArg<'a>,
        ERRORS { MissingParameter | TaskRefused | UnknownPdpId },
    }
    /// `eventReportGPRS`, §8.1.
    EventReportGprs = 80, "eventReportGPRS", S, 1, [3] {
        ARGUMENT EventReportGprsArg<'a>,
        ERRORS { UnknownPdpId },
    }
    /// `requestReportGPRSEvent`, §8.1.
    RequestReportGprsEvent = 81, "requestReportGPRSEvent", S, 2, [3] {
        ARGUMENT RequestReportGprsEventArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter | UnknownPdpId
        },
    }
    /// `resetTimerGPRS`, §8.1.
    ResetTimerGprs = 82, "resetTimerGPRS", S, 2, [3] {
        ARGUMENT ResetTimerGprsArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | TaskRefused | UnexpectedComponentSequence |
            UnexpectedDataValue | UnexpectedParameter | UnknownPdpId
        },
    }
    /// `sendChargingInformationGPRS`, §8.1.
    SendChargingInformationGprs = 83, "sendChargingInformationGPRS", S, 2, [3] {
        ARGUMENT SendChargingInformationGprsArg<'a>,
        ERRORS {
            MissingParameter | UnexpectedComponentSequence | UnexpectedParameter | ParameterOutOfRange |
            SystemFailure | TaskRefused | UnexpectedDataValue | UnknownPdpId
        },
    }
    /// `disconnectForwardConnectionWithArgument`, §6.1.
    DisconnectForwardConnectionWithArgument = 86, "disconnectForwardConnectionWithArgument", S, 2, [4] {
        ARGUMENT DisconnectForwardConnectionWithArgumentArg<'a>,
        ERRORS {
            MissingParameter | SystemFailure | TaskRefused | UnexpectedComponentSequence |
            UnexpectedDataValue | UnexpectedParameter | UnknownCsId
        },
    }
    /// `continueWithArgument`, §6.1.
    ContinueWithArgument = 88, "continueWithArgument", S, 2, [3, 4] {
        ARGUMENT ContinueWithArgumentArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | UnexpectedComponentSequence | UnexpectedDataValue |
            UnexpectedParameter | UnknownLegId | UnknownCsId
        },
    }
    /// `disconnectLeg`, §6.1.
    DisconnectLeg = 90, "disconnectLeg", S, 1, [4] {
        ARGUMENT DisconnectLegArg<'a>,
        ERRORS {
            MissingParameter | SystemFailure | TaskRefused | UnexpectedComponentSequence |
            UnexpectedDataValue | UnexpectedParameter | UnknownLegId
        },
    }
    /// `moveLeg`, §6.1.
    MoveLeg = 93, "moveLeg", S, 1, [4] {
        ARGUMENT MoveLegArg<'a>,
        ERRORS {
            MissingParameter | SystemFailure | TaskRefused | UnexpectedComponentSequence |
            UnexpectedDataValue | UnexpectedParameter | UnknownLegId
        },
    }
    /// `splitLeg`, §6.1.
    SplitLeg = 95, "splitLeg", S, 1, [4] {
        ARGUMENT SplitLegArg<'a>,
        ERRORS {
            MissingParameter | UnexpectedComponentSequence | UnexpectedParameter | UnexpectedDataValue |
            SystemFailure | TaskRefused | UnknownLegId
        },
    }
    /// `entityReleased`, §6.1.
    EntityReleased = 96, "entityReleased", S, 4, [4] {
        ARGUMENT EntityReleasedArg<'a>,
    }
    /// `playTone`, §6.1.
    PlayTone = 97, "playTone", S, 2, [4] {
        ARGUMENT PlayToneArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | SystemFailure | UnexpectedComponentSequence |
            UnexpectedDataValue | UnexpectedParameter | UnknownLegId | UnknownCsId
        },
    }
}
