//! The operations of TS 29.002, §17.6: argument, result, errors, timer and class of each.

use crate::ch_data_types::{
    IstAlertArg, IstAlertRes, IstCommandArg, IstCommandRes, ProvideRoamingNumberArg, ProvideRoamingNumberRes,
    ReleaseResourcesArg, ReleaseResourcesRes, RemoteUserFreeArg, RemoteUserFreeRes, ResumeCallHandlingArg,
    ResumeCallHandlingRes, SendRoutingInfoArg, SendRoutingInfoRes, SetReportingStateArg,
    SetReportingStateRes, StatusReportArg, StatusReportRes,
};
use crate::common_data_types::{Imsi, IsdnAddressString};
use crate::edition::CURRENT;
use crate::errors::{
    AbsentSubscriber, AbsentSubscriberSm, AtiNotAllowed, AtmNotAllowed, AtsiNotAllowed,
    BearerServiceNotProvisioned, BusySubscriber, CallBarred, CugReject, DataMissing, FacilityNotSupported,
    ForwardingFailed, ForwardingViolation, IllegalEquipment, IllegalSsOperation, IllegalSubscriber,
    IncompatibleTerminal, InformationNotAvailable, LongTermDenial, MessageWaitingListFull,
    MmEventNotSupported, NegativePwCheck, NoGroupCallNumberAvailable, NoHandoverNumberAvailable,
    NoRoamingNumberAvailable, NoSubscriberReply, NumberChanged, NumberOfPwAttemptsViolation,
    OngoingGroupCall, OrNotAllowed, PositionMethodFailure, PwRegistrationFailure, ResourceLimitation,
    RoamingNotAllowed, ShortTermDenial, SmDeliveryFailure, SsErrorStatus, SsIncompatibility, SsNotAvailable,
    SsSubscriptionViolation, SubscriberBusyForMtSms, SubsequentHandoverFailure, SystemFailure,
    TargetCellOutsideGroupCallArea, TeleserviceNotProvisioned, TracingBufferFull, UnauthorizedLcsClient,
    UnauthorizedRequestingNetwork, UnexpectedDataValue, UnidentifiedSubscriber, UnknownAlphabet,
    UnknownEquipment, UnknownMsc, UnknownOrUnreachableLcsClient, UnknownSubscriber, UssdBusy,
};
use crate::gr_data_types::{
    ForwardGroupCallSignallingArg, PrepareGroupCallArg, PrepareGroupCallRes, ProcessGroupCallSignallingArg,
    SendGroupCallEndSignalArg, SendGroupCallEndSignalRes, SendGroupCallInfoArg, SendGroupCallInfoRes,
};
use crate::lcs_data_types::{
    ProvideSubscriberLocationArg, ProvideSubscriberLocationRes, RoutingInfoForLcsArg, RoutingInfoForLcsRes,
    SubscriberLocationReportArg, SubscriberLocationReportRes,
};
use crate::meaning::{audit_texts, signals, texts};
use crate::ms_data_types::{
    AnyTimeInterrogationArg, AnyTimeInterrogationRes, AnyTimeModificationArg, AnyTimeModificationRes,
    AnyTimeSubscriptionInterrogationArg, AnyTimeSubscriptionInterrogationRes, AuthenticationFailureReportArg,
    AuthenticationFailureReportRes, CancelLocationArg, CancelLocationRes, CancelVcsgLocationArg,
    CancelVcsgLocationRes, CheckImeiArg, CheckImeiRes, DeleteSubscriberDataArg, DeleteSubscriberDataRes,
    FailureReportArg, FailureReportRes, ForwardAccessSignallingArg, InsertSubscriberDataArg,
    InsertSubscriberDataRes, NoteMmEventArg, NoteMmEventRes, NoteMsPresentForGprsArg,
    NoteMsPresentForGprsRes, NoteSubscriberDataModifiedArg, NoteSubscriberDataModifiedRes, PrepareHoArg,
    PrepareHoRes, PrepareSubsequentHoArg, PrepareSubsequentHoRes, ProcessAccessSignallingArg,
    ProvideSubscriberInfoArg, ProvideSubscriberInfoRes, PurgeMsArg, PurgeMsRes, ResetArg, RestoreDataArg,
    RestoreDataRes, SendAuthenticationInfoArg, SendAuthenticationInfoRes, SendEndSignalArg, SendEndSignalRes,
    SendIdentificationArg, SendIdentificationRes, SendRoutingInfoForGprsArg, SendRoutingInfoForGprsRes,
    UpdateGprsLocationArg, UpdateGprsLocationRes, UpdateLocationArg, UpdateLocationRes,
    UpdateVcsgLocationArg, UpdateVcsgLocationRes,
};
use crate::om_data_types::{
    ActivateTraceModeArg, ActivateTraceModeRes, DeactivateTraceModeArg, DeactivateTraceModeRes,
};
use crate::sm_data_types::{
    AlertServiceCentreArg, InformServiceCentreArg, MoForwardSmArg, MoForwardSmRes, MtForwardSmArg,
    MtForwardSmRes, MtForwardSmVgcsArg, MtForwardSmVgcsRes, ReadyForSmArg, ReadyForSmRes,
    ReportSmDeliveryStatusArg, ReportSmDeliveryStatusRes, RoutingInfoForSmArg, RoutingInfoForSmRes,
};
use crate::ss_code::SsCode;
use crate::ss_data_types::{
    EraseCcEntryArg, EraseCcEntryRes, GuidanceInfo, InterrogateSsRes, Password, RegisterCcEntryArg,
    RegisterCcEntryRes, RegisterSsArg, SsForBsCode, SsInfo, SsInvocationNotificationArg,
    SsInvocationNotificationRes, UssdArg, UssdRes,
};

sigcodec_rose::operations! {
    /// The operations of TS 29.002.
    pub static TABLE of CURRENT;

    /// `updateLocation`, §17.6.1.
    UpdateLocation = 2, "updateLocation", M, 1, [3] {
        ARGUMENT UpdateLocationArg<'a>,
        RESULT UpdateLocationRes<'a>,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | UnknownSubscriber | RoamingNotAllowed
        },
        CALLING vlrNumber,
    }
    /// `cancelLocation`, §17.6.1.
    CancelLocation = 3, "cancelLocation", M, 1, [3] {
        ARGUMENT CancelLocationArg<'a>,
        RESULT CancelLocationRes<'a>: OPTIONAL,
        ERRORS { DataMissing | UnexpectedDataValue },
    }
    /// `provideRoamingNumber`, §17.6.3.
    ProvideRoamingNumber = 4, "provideRoamingNumber", M, 1, [3] {
        ARGUMENT ProvideRoamingNumberArg<'a>,
        RESULT ProvideRoamingNumberRes<'a>,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | FacilityNotSupported | OrNotAllowed |
            AbsentSubscriber | NoRoamingNumberAvailable
        },
        WALK signals,
    }
    /// `noteSubscriberDataModified`, §17.6.1.
    NoteSubscriberDataModified = 5, "noteSubscriberDataModified", M, 1, [3] {
        ARGUMENT NoteSubscriberDataModifiedArg<'a>,
        RESULT NoteSubscriberDataModifiedRes<'a>: OPTIONAL,
        ERRORS { DataMissing | UnexpectedDataValue | UnknownSubscriber },
    }
    /// `resumeCallHandling`, §17.6.3.
    ResumeCallHandling = 6, "resumeCallHandling", M, 1, [3, 4] {
        ARGUMENT ResumeCallHandlingArg<'a>,
        RESULT ResumeCallHandlingRes<'a>: OPTIONAL,
        ERRORS { ForwardingFailed | OrNotAllowed | UnexpectedDataValue | DataMissing },
    }
    /// `insertSubscriberData`, §17.6.1.
    InsertSubscriberData = 7, "insertSubscriberData", M, 1, [3] {
        ARGUMENT InsertSubscriberDataArg<'a>,
        RESULT InsertSubscriberDataRes<'a>: OPTIONAL,
        ERRORS { DataMissing | UnexpectedDataValue | UnidentifiedSubscriber },
    }
    /// `deleteSubscriberData`, §17.6.1.
    DeleteSubscriberData = 8, "deleteSubscriberData", M, 1, [3] {
        ARGUMENT DeleteSubscriberDataArg<'a>,
        RESULT DeleteSubscriberDataRes<'a>: OPTIONAL,
        ERRORS { DataMissing | UnexpectedDataValue | UnidentifiedSubscriber },
    }
    /// `registerSS`, §17.6.4.
    RegisterSs = 10, "registerSS", M, 1, [2] {
        ARGUMENT RegisterSsArg<'a>,
        RESULT SsInfo<'a>: OPTIONAL,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | BearerServiceNotProvisioned |
            TeleserviceNotProvisioned | CallBarred | IllegalSsOperation | SsErrorStatus |
            SsIncompatibility
        },
    }
    /// `eraseSS`, §17.6.4.
    EraseSs = 11, "eraseSS", M, 1, [2] {
        ARGUMENT SsForBsCode<'a>,
        RESULT SsInfo<'a>: OPTIONAL,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | BearerServiceNotProvisioned |
            TeleserviceNotProvisioned | CallBarred | IllegalSsOperation | SsErrorStatus
        },
    }
    /// `activateSS`, §17.6.4.
    ActivateSs = 12, "activateSS", M, 1, [2] {
        ARGUMENT SsForBsCode<'a>,
        RESULT SsInfo<'a>: OPTIONAL,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | BearerServiceNotProvisioned |
            TeleserviceNotProvisioned | CallBarred | IllegalSsOperation | SsErrorStatus |
            SsSubscriptionViolation | SsIncompatibility | NegativePwCheck | NumberOfPwAttemptsViolation
        },
    }
    /// `deactivateSS`, §17.6.4.
    DeactivateSs = 13, "deactivateSS", M, 1, [2] {
        ARGUMENT SsForBsCode<'a>,
        RESULT SsInfo<'a>: OPTIONAL,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | BearerServiceNotProvisioned |
            TeleserviceNotProvisioned | CallBarred | IllegalSsOperation | SsErrorStatus |
            SsSubscriptionViolation | NegativePwCheck | NumberOfPwAttemptsViolation
        },
    }
    /// `interrogateSS`, §17.6.4.
    InterrogateSs = 14, "interrogateSS", M, 1, [2] {
        ARGUMENT SsForBsCode<'a>,
        RESULT InterrogateSsRes<'a>,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | BearerServiceNotProvisioned |
            TeleserviceNotProvisioned | CallBarred | IllegalSsOperation | SsNotAvailable
        },
    }
    /// `authenticationFailureReport`, §17.6.1.
    AuthenticationFailureReport = 15, "authenticationFailureReport", M, 1, [3] {
        ARGUMENT AuthenticationFailureReportArg<'a>,
        RESULT AuthenticationFailureReportRes<'a>: OPTIONAL,
        ERRORS { SystemFailure | UnexpectedDataValue | UnknownSubscriber },
    }
    /// `registerPassword`, §17.6.4.
    RegisterPassword = 17, "registerPassword", Ml, 1, [2] {
        ARGUMENT SsCode<'a>,
        RESULT Password<'a>,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | CallBarred | SsSubscriptionViolation |
            PwRegistrationFailure | NegativePwCheck | NumberOfPwAttemptsViolation
        },
        LINKED { 18 },
    }
    /// `getPassword`, §17.6.4.
    GetPassword = 18, "getPassword", M, 3, [2] {
        ARGUMENT GuidanceInfo,
        RESULT Password<'a>,
    }
    /// `releaseResources`, §17.6.3.
    ReleaseResources = 20, "releaseResources", M, 1, [3] {
        ARGUMENT ReleaseResourcesArg<'a>,
        RESULT ReleaseResourcesRes<'a>: OPTIONAL,
        ERRORS { UnexpectedDataValue | SystemFailure },
    }
    /// `mt-ForwardSM-VGCS`, §17.6.5.
    MtForwardSmVgcs = 21, "mt-ForwardSM-VGCS", Ml, 1, [3] {
        ARGUMENT MtForwardSmVgcsArg<'a>,
        RESULT MtForwardSmVgcsRes<'a>: OPTIONAL,
        ERRORS { SystemFailure | UnexpectedDataValue },
    }
    /// `sendRoutingInfo`, §17.6.3.
    SendRoutingInfo = 22, "sendRoutingInfo", M, 1, [3] {
        ARGUMENT SendRoutingInfoArg<'a>,
        RESULT SendRoutingInfoRes<'a>,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | FacilityNotSupported | OrNotAllowed |
            UnknownSubscriber | NumberChanged | BearerServiceNotProvisioned |
            TeleserviceNotProvisioned | AbsentSubscriber | BusySubscriber | NoSubscriberReply |
            CallBarred | CugReject | ForwardingViolation
        },
        WALK signals,
    }
    /// `updateGprsLocation`, §17.6.1.
    UpdateGprsLocation = 23, "updateGprsLocation", M, 1, [3] {
        ARGUMENT UpdateGprsLocationArg<'a>,
        RESULT UpdateGprsLocationRes<'a>,
        ERRORS {
            SystemFailure | UnexpectedDataValue | UnknownSubscriber | RoamingNotAllowed
        },
        CALLING sgsnNumber,
    }
    /// `sendRoutingInfoForGprs`, §17.6.1.
    SendRoutingInfoForGprs = 24, "sendRoutingInfoForGprs", M, 1, [3, 4] {
        ARGUMENT SendRoutingInfoForGprsArg<'a>,
        RESULT SendRoutingInfoForGprsRes<'a>,
        ERRORS {
            AbsentSubscriber | SystemFailure | DataMissing | UnexpectedDataValue | UnknownSubscriber |
            CallBarred
        },
    }
    /// `failureReport`, §17.6.1.
    FailureReport = 25, "failureReport", M, 1, [3] {
        ARGUMENT FailureReportArg<'a>,
        RESULT FailureReportRes<'a>: OPTIONAL,
        ERRORS { SystemFailure | DataMissing | UnexpectedDataValue | UnknownSubscriber },
    }
    /// `noteMsPresentForGprs`, §17.6.1.
    NoteMsPresentForGprs = 26, "noteMsPresentForGprs", M, 1, [3] {
        ARGUMENT NoteMsPresentForGprsArg<'a>,
        RESULT NoteMsPresentForGprsRes<'a>: OPTIONAL,
        ERRORS { SystemFailure | DataMissing | UnexpectedDataValue | UnknownSubscriber },
    }
    /// `sendEndSignal`, §17.6.1.
    SendEndSignal = 29, "sendEndSignal", L, 3, [3] {
        ARGUMENT SendEndSignalArg<'a>,
        RESULT SendEndSignalRes<'a>,
    }
    /// `processAccessSignalling`, §17.6.1.
    ProcessAccessSignalling = 33, "processAccessSignalling", S, 4, [3] {
        ARGUMENT ProcessAccessSignallingArg<'a>,
    }
    /// `forwardAccessSignalling`, §17.6.1.
    ForwardAccessSignalling = 34, "forwardAccessSignalling", S, 4, [3] {
        ARGUMENT ForwardAccessSignallingArg<'a>,
    }
    /// `cancelVcsgLocation`, §17.6.1.
    CancelVcsgLocation = 36, "cancelVcsgLocation", M, 1, [3] {
        ARGUMENT CancelVcsgLocationArg<'a>,
        RESULT CancelVcsgLocationRes<'a>: OPTIONAL,
        ERRORS { DataMissing | UnexpectedDataValue },
    }
    /// `reset`, §17.6.1.
    Reset = 37, "reset", M, 4, [3] {
        ARGUMENT ResetArg<'a>,
    }
    /// `forwardCheckSS-Indication`, §17.6.1.
    ForwardCheckSsIndication = 38, "forwardCheckSS-Indication", S, 4, [3] {
    }
    /// `prepareGroupCall`, §17.6.7.
    PrepareGroupCall = 39, "prepareGroupCall", M, 1, [3] {
        ARGUMENT PrepareGroupCallArg<'a>,
        RESULT PrepareGroupCallRes<'a>,
        ERRORS { SystemFailure | NoGroupCallNumberAvailable | UnexpectedDataValue },
    }
    /// `sendGroupCallEndSignal`, §17.6.7.
    SendGroupCallEndSignal = 40, "sendGroupCallEndSignal", L, 3, [3] {
        ARGUMENT SendGroupCallEndSignalArg<'a>,
        RESULT SendGroupCallEndSignalRes<'a>,
    }
    /// `processGroupCallSignalling`, §17.6.7.
    ProcessGroupCallSignalling = 41, "processGroupCallSignalling", S, 4, [3] {
        ARGUMENT ProcessGroupCallSignallingArg<'a>,
    }
    /// `forwardGroupCallSignalling`, §17.6.7.
    ForwardGroupCallSignalling = 42, "forwardGroupCallSignalling", S, 4, [3] {
        ARGUMENT ForwardGroupCallSignallingArg<'a>,
    }
    /// `checkIMEI`, §17.6.1.
    CheckImei = 43, "checkIMEI", M, 1, [3] {
        ARGUMENT CheckImeiArg<'a>,
        RESULT CheckImeiRes<'a>,
        ERRORS { SystemFailure | DataMissing | UnknownEquipment },
    }
    /// `mt-ForwardSM`, §17.6.5.
    MtForwardSm = 44, "mt-ForwardSM", Ml, 1, [3] {
        ARGUMENT MtForwardSmArg<'a>,
        RESULT MtForwardSmRes<'a>: OPTIONAL,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | FacilityNotSupported |
            UnidentifiedSubscriber | IllegalSubscriber | IllegalEquipment | SubscriberBusyForMtSms |
            SmDeliveryFailure | AbsentSubscriberSm
        },
        CALLING smRPOA.serviceCentreAddressOA,
    }
    /// `sendRoutingInfoForSM`, §17.6.5.
    SendRoutingInfoForSm = 45, "sendRoutingInfoForSM", M, 1, [3] {
        ARGUMENT RoutingInfoForSmArg<'a>,
        RESULT RoutingInfoForSmRes<'a>,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | FacilityNotSupported |
            UnknownSubscriber | TeleserviceNotProvisioned | CallBarred | AbsentSubscriberSm
        },
    }
    /// `mo-ForwardSM`, §17.6.5.
    MoForwardSm = 46, "mo-ForwardSM", Ml, 1, [3] {
        ARGUMENT MoForwardSmArg<'a>,
        RESULT MoForwardSmRes<'a>: OPTIONAL,
        ERRORS {
            SystemFailure | UnexpectedDataValue | FacilityNotSupported | SmDeliveryFailure
        },
        CALLED smRPDA.serviceCentreAddressDA,
        CALLING smRPOA.serviceCentreAddressOA,
    }
    /// `reportSM-DeliveryStatus`, §17.6.5.
    ReportSmDeliveryStatus = 47, "reportSM-DeliveryStatus", S, 1, [3] {
        ARGUMENT ReportSmDeliveryStatusArg<'a>,
        RESULT ReportSmDeliveryStatusRes<'a>: OPTIONAL,
        ERRORS {
            DataMissing | UnexpectedDataValue | UnknownSubscriber | MessageWaitingListFull
        },
    }
    /// `activateTraceMode`, §17.6.2.
    ActivateTraceMode = 50, "activateTraceMode", M, 1, [3] {
        ARGUMENT ActivateTraceModeArg<'a>,
        RESULT ActivateTraceModeRes<'a>: OPTIONAL,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | FacilityNotSupported |
            UnidentifiedSubscriber | TracingBufferFull
        },
    }
    /// `deactivateTraceMode`, §17.6.2.
    DeactivateTraceMode = 51, "deactivateTraceMode", M, 1, [3] {
        ARGUMENT DeactivateTraceModeArg<'a>,
        RESULT DeactivateTraceModeRes<'a>: OPTIONAL,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | FacilityNotSupported |
            UnidentifiedSubscriber
        },
    }
    /// `updateVcsgLocation`, §17.6.1.
    UpdateVcsgLocation = 53, "updateVcsgLocation", M, 1, [3] {
        ARGUMENT UpdateVcsgLocationArg<'a>,
        RESULT UpdateVcsgLocationRes<'a>,
        ERRORS { SystemFailure | UnexpectedDataValue | UnknownSubscriber },
    }
    /// `sendIdentification`, §17.6.1.
    SendIdentification = 55, "sendIdentification", S, 1, [3] {
        ARGUMENT SendIdentificationArg<'a>,
        RESULT SendIdentificationRes<'a>,
        ERRORS { DataMissing | UnidentifiedSubscriber },
    }
    /// `sendAuthenticationInfo`, §17.6.1.
    SendAuthenticationInfo = 56, "sendAuthenticationInfo", M, 1, [3] {
        ARGUMENT SendAuthenticationInfoArg<'a>: OPTIONAL,
        RESULT SendAuthenticationInfoRes<'a>: OPTIONAL,
        ERRORS { SystemFailure | DataMissing | UnexpectedDataValue | UnknownSubscriber },
    }
    /// `restoreData`, §17.6.1.
    RestoreData = 57, "restoreData", M, 1, [3] {
        ARGUMENT RestoreDataArg<'a>,
        RESULT RestoreDataRes<'a>,
        ERRORS { SystemFailure | DataMissing | UnexpectedDataValue | UnknownSubscriber },
    }
    /// `sendIMSI`, §17.6.2.
    SendImsi = 58, "sendIMSI", M, 1, [2] {
        ARGUMENT IsdnAddressString<'a> as MSISDN,
        RESULT Imsi<'a>,
        ERRORS { DataMissing | UnexpectedDataValue | UnknownSubscriber },
    }
    /// `processUnstructuredSS-Request`, §17.6.4.
    ProcessUnstructuredSsRequest = 59, "processUnstructuredSS-Request", Ml, 1, [2] {
        ARGUMENT UssdArg<'a>,
        RESULT UssdRes<'a>,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | UnknownAlphabet | CallBarred
        },
        WALK texts,
        AUDIT audit_texts,
    }
    /// `unstructuredSS-Request`, §17.6.4.
    UnstructuredSsRequest = 60, "unstructuredSS-Request", Ml, 1, [2] {
        ARGUMENT UssdArg<'a>,
        RESULT UssdRes<'a>: OPTIONAL,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | AbsentSubscriber | IllegalSubscriber |
            IllegalEquipment | UnknownAlphabet | UssdBusy
        },
        WALK texts,
        AUDIT audit_texts,
    }
    /// `unstructuredSS-Notify`, §17.6.4.
    UnstructuredSsNotify = 61, "unstructuredSS-Notify", Ml, 1, [2] {
        ARGUMENT UssdArg<'a>,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | AbsentSubscriber | IllegalSubscriber |
            IllegalEquipment | UnknownAlphabet | UssdBusy
        },
        WALK texts,
        AUDIT audit_texts,
    }
    /// `anyTimeSubscriptionInterrogation`, §17.6.1.
    AnyTimeSubscriptionInterrogation = 62, "anyTimeSubscriptionInterrogation", M, 1, [3] {
        ARGUMENT AnyTimeSubscriptionInterrogationArg<'a>,
        RESULT AnyTimeSubscriptionInterrogationRes<'a>,
        ERRORS {
            AtsiNotAllowed | DataMissing | UnexpectedDataValue | UnknownSubscriber |
            BearerServiceNotProvisioned | TeleserviceNotProvisioned | CallBarred | IllegalSsOperation |
            SsNotAvailable | InformationNotAvailable
        },
    }
    /// `informServiceCentre`, §17.6.5.
    InformServiceCentre = 63, "informServiceCentre", S, 4, [3] {
        ARGUMENT InformServiceCentreArg<'a>,
    }
    /// `alertServiceCentre`, §17.6.5.
    AlertServiceCentre = 64, "alertServiceCentre", S, 1, [2] {
        ARGUMENT AlertServiceCentreArg<'a>,
        ERRORS { SystemFailure | DataMissing | UnexpectedDataValue },
    }
    /// `anyTimeModification`, §17.6.1.
    AnyTimeModification = 65, "anyTimeModification", M, 1, [3] {
        ARGUMENT AnyTimeModificationArg<'a>,
        RESULT AnyTimeModificationRes<'a>,
        ERRORS {
            AtmNotAllowed | DataMissing | UnexpectedDataValue | UnknownSubscriber |
            BearerServiceNotProvisioned | TeleserviceNotProvisioned | CallBarred | IllegalSsOperation |
            SsSubscriptionViolation | SsErrorStatus | SsIncompatibility | InformationNotAvailable
        },
    }
    /// `readyForSM`, §17.6.5.
    ReadyForSm = 66, "readyForSM", M, 1, [3] {
        ARGUMENT ReadyForSmArg<'a>,
        RESULT ReadyForSmRes<'a>: OPTIONAL,
        ERRORS {
            DataMissing | UnexpectedDataValue | FacilityNotSupported | UnknownSubscriber
        },
    }
    /// `purgeMS`, §17.6.1.
    PurgeMs = 67, "purgeMS", M, 1, [3] {
        ARGUMENT PurgeMsArg<'a>,
        RESULT PurgeMsRes<'a>: OPTIONAL,
        ERRORS { DataMissing | UnexpectedDataValue | UnknownSubscriber },
    }
    /// `prepareHandover`, §17.6.1.
    PrepareHandover = 68, "prepareHandover", M, 1, [3] {
        ARGUMENT PrepareHoArg<'a>,
        RESULT PrepareHoRes<'a>,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | NoHandoverNumberAvailable |
            TargetCellOutsideGroupCallArea
        },
    }
    /// `prepareSubsequentHandover`, §17.6.1.
    PrepareSubsequentHandover = 69, "prepareSubsequentHandover", M, 1, [3] {
        ARGUMENT PrepareSubsequentHoArg<'a>,
        RESULT PrepareSubsequentHoRes<'a>,
        ERRORS {
            UnexpectedDataValue | DataMissing | UnknownMsc | SubsequentHandoverFailure
        },
    }
    /// `provideSubscriberInfo`, §17.6.1.
    ProvideSubscriberInfo = 70, "provideSubscriberInfo", M, 1, [3] {
        ARGUMENT ProvideSubscriberInfoArg<'a>,
        RESULT ProvideSubscriberInfoRes<'a>,
        ERRORS { DataMissing | UnexpectedDataValue },
    }
    /// `anyTimeInterrogation`, §17.6.1.
    AnyTimeInterrogation = 71, "anyTimeInterrogation", M, 1, [3] {
        ARGUMENT AnyTimeInterrogationArg<'a>,
        RESULT AnyTimeInterrogationRes<'a>,
        ERRORS {
            SystemFailure | AtiNotAllowed | DataMissing | UnexpectedDataValue | UnknownSubscriber
        },
        CALLING gsmSCFAddress,
    }
    /// `ss-InvocationNotification`, §17.6.4.
    SsInvocationNotification = 72, "ss-InvocationNotification", M, 1, [3] {
        ARGUMENT SsInvocationNotificationArg<'a>,
        RESULT SsInvocationNotificationRes<'a>: OPTIONAL,
        ERRORS { DataMissing | UnexpectedDataValue | UnknownSubscriber },
    }
    /// `setReportingState`, §17.6.3.
    SetReportingState = 73, "setReportingState", M, 1, [3] {
        ARGUMENT SetReportingStateArg<'a>,
        RESULT SetReportingStateRes<'a>: OPTIONAL,
        ERRORS {
            SystemFailure | UnidentifiedSubscriber | UnexpectedDataValue | DataMissing |
            ResourceLimitation | FacilityNotSupported
        },
    }
    /// `statusReport`, §17.6.3.
    StatusReport = 74, "statusReport", M, 1, [3] {
        ARGUMENT StatusReportArg<'a>,
        RESULT StatusReportRes<'a>: OPTIONAL,
        ERRORS { UnknownSubscriber | SystemFailure | UnexpectedDataValue | DataMissing },
    }
    /// `remoteUserFree`, §17.6.3.
    RemoteUserFree = 75, "remoteUserFree", Ml, 1, [3] {
        ARGUMENT RemoteUserFreeArg<'a>,
        RESULT RemoteUserFreeRes<'a>,
        ERRORS {
            UnexpectedDataValue | DataMissing | IncompatibleTerminal | AbsentSubscriber |
            SystemFailure | BusySubscriber
        },
        WALK signals,
    }
    /// `registerCC-Entry`, §17.6.4.
    RegisterCcEntry = 76, "registerCC-Entry", M, 1, [3] {
        ARGUMENT RegisterCcEntryArg<'a>,
        RESULT RegisterCcEntryRes<'a>,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | CallBarred | IllegalSsOperation |
            SsErrorStatus | SsIncompatibility | ShortTermDenial | LongTermDenial | FacilityNotSupported
        },
        WALK signals,
    }
    /// `eraseCC-Entry`, §17.6.4.
    EraseCcEntry = 77, "eraseCC-Entry", M, 1, [3] {
        ARGUMENT EraseCcEntryArg<'a>,
        RESULT EraseCcEntryRes<'a>,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | CallBarred | IllegalSsOperation |
            SsErrorStatus
        },
    }
    /// `provideSubscriberLocation`, §17.6.8.
    ProvideSubscriberLocation = 83, "provideSubscriberLocation", Ml, 1, [3] {
        ARGUMENT ProvideSubscriberLocationArg<'a>,
        RESULT ProvideSubscriberLocationRes<'a>,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | FacilityNotSupported |
            UnidentifiedSubscriber | IllegalSubscriber | IllegalEquipment | AbsentSubscriber |
            UnauthorizedRequestingNetwork | UnauthorizedLcsClient | PositionMethodFailure
        },
        WALK texts,
        AUDIT audit_texts,
    }
    /// `sendGroupCallInfo`, §17.6.7.
    SendGroupCallInfo = 84, "sendGroupCallInfo", M, 1, [3] {
        ARGUMENT SendGroupCallInfoArg<'a>,
        RESULT SendGroupCallInfoRes<'a>,
        ERRORS {
            SystemFailure | OngoingGroupCall | UnexpectedDataValue | DataMissing |
            TeleserviceNotProvisioned | UnknownSubscriber
        },
    }
    /// `sendRoutingInfoForLCS`, §17.6.8.
    SendRoutingInfoForLcs = 85, "sendRoutingInfoForLCS", M, 1, [3] {
        ARGUMENT RoutingInfoForLcsArg<'a>,
        RESULT RoutingInfoForLcsRes<'a>,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | FacilityNotSupported |
            UnknownSubscriber | AbsentSubscriber | UnauthorizedRequestingNetwork
        },
    }
    /// `subscriberLocationReport`, §17.6.8.
    SubscriberLocationReport = 86, "subscriberLocationReport", M, 1, [3] {
        ARGUMENT SubscriberLocationReportArg<'a>,
        RESULT SubscriberLocationReportRes<'a>,
        ERRORS {
            SystemFailure | DataMissing | ResourceLimitation | UnexpectedDataValue | UnknownSubscriber |
            UnauthorizedRequestingNetwork | UnknownOrUnreachableLcsClient
        },
        WALK texts,
        AUDIT audit_texts,
    }
    /// `ist-Alert`, §17.6.3.
    IstAlert = 87, "ist-Alert", M, 1, [3] {
        ARGUMENT IstAlertArg<'a>,
        RESULT IstAlertRes<'a>: OPTIONAL,
        ERRORS {
            UnexpectedDataValue | ResourceLimitation | UnknownSubscriber | SystemFailure |
            FacilityNotSupported
        },
    }
    /// `ist-Command`, §17.6.3.
    IstCommand = 88, "ist-Command", M, 1, [3] {
        ARGUMENT IstCommandArg<'a>,
        RESULT IstCommandRes<'a>: OPTIONAL,
        ERRORS {
            UnexpectedDataValue | ResourceLimitation | UnknownSubscriber | SystemFailure |
            FacilityNotSupported
        },
    }
    /// `noteMM-Event`, §17.6.1.
    NoteMmEvent = 89, "noteMM-Event", M, 1, [3] {
        ARGUMENT NoteMmEventArg<'a>,
        RESULT NoteMmEventRes<'a>,
        ERRORS {
            DataMissing | UnexpectedDataValue | UnknownSubscriber | MmEventNotSupported
        },
    }
}
