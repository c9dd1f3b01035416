//! The operations of Q.1248.2 and Q.1248.3: argument, result, errors, timer and class of each.

use crate::edition::CS4;
use crate::errors::{
    CancelFailed, Canceled, EtcFailed, ImproperCallerResponse, MissingCustomerRecord, MissingParameter,
    ParameterOutOfRange, RequestedInfoError, SystemFailure, TaskRefused, UnavailableResource,
    UnexpectedComponentSequence, UnexpectedDataValue, UnexpectedParameter, UnknownLegId, UnknownResource,
};
use crate::scf_srf_ops_args::{
    MessageReceivedArg, PlayAnnouncementArg, PromptAndCollectUserInformationArg, PromptAndReceiveMessageArg,
    ReceivedInformationArg, ScriptCloseArg, ScriptEventArg, ScriptInformationArg, ScriptRunArg,
    SpecializedResourceReportArg, SrfCallGapArg,
};
use crate::ssf_scf_ops_args::{
    ActivateServiceFilteringArg, AnalyseInformationArg, AnalysedInformationArg, ApplyChargingArg,
    ApplyChargingReportArg, AssistRequestInstructionsArg, AuthorizeTerminationArg, CallFilteringArg,
    CallGapArg, CallInformationReportArg, CallInformationRequestArg, CancelArg, CancelStatusReportRequestArg,
    CollectInformationArg, CollectedInformationArg, ConnectArg, ConnectToResourceArg,
    ContinueWithArgumentArg, CreateCallSegmentAssociationArg, CreateCallSegmentAssociationResultArg,
    CreateOrRemoveTriggerDataArg, CreateOrRemoveTriggerDataResultArg,
    DisconnectForwardConnectionWithArgumentArg, DisconnectLegArg, EntityReleasedArg,
    EstablishTemporaryConnectionArg, EventNotificationChargingArg, EventReportBcsmArg,
    EventReportFacilityArg, FacilitySelectedAndAvailableArg, FurnishChargingInformationArg,
    HoldCallInNetworkArg, InitialDpArg, InitiateCallAttemptArg, ManageTriggerDataArg,
    ManageTriggerDataResultArg, MergeCallSegmentsArg, MidCallArg, MonitorRouteReportArg,
    MonitorRouteRequestArg, MoveCallSegmentsArg, MoveLegArg, OAbandonArg, OAnswerArg, OCalledPartyBusyArg,
    ODisconnectArg, ONoAnswerArg, OSuspendedArg, OriginationAttemptArg, OriginationAttemptAuthorizedArg,
    ReconnectArg, ReleaseCallArg, ReportUtsiArg, RequestCurrentStatusReportArg,
    RequestCurrentStatusReportResultArg, RequestEveryStatusChangeReportArg, RequestFirstStatusMatchReportArg,
    RequestNotificationChargingEventArg, RequestReportBcsmEventArg, RequestReportFacilityEventArg,
    RequestReportUtsiArg, ResetTimerArg, RouteSelectFailureArg, SelectFacilityArg, SelectRouteArg,
    SendChargingInformationArg, SendFacilityInformationArg, SendStuiArg, ServiceFilteringResponseArg,
    SetServiceProfileArg, SplitLegArg, StatusReportArg, TAnswerArg, TBusyArg, TDisconnectArg, TNoAnswerArg,
    TSuspendedArg, TermAttemptAuthorizedArg, TerminationAttemptArg,
};

sigcodec_rose::operations! {
    /// The operations of CS-4, and those of CS-1 and CS1+ in the same form.
    pub static TABLE of CS4;

    /// `initialDP`, Q.1248.2.
    InitialDp = 0, "initialDP", S, 2, [1, 4] {
        ARGUMENT InitialDpArg<'a>,
        ERRORS {
            MissingCustomerRecord | MissingParameter | ParameterOutOfRange | SystemFailure |
            TaskRefused | UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `originationAttemptAuthorized`, Q.1248.2.
    OriginationAttemptAuthorized = 1, "originationAttemptAuthorized", S, 2, [1, 4] {
        ARGUMENT OriginationAttemptAuthorizedArg<'a>,
        ERRORS {
            MissingCustomerRecord | MissingParameter | ParameterOutOfRange | SystemFailure |
            TaskRefused | UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `collectedInformation`, Q.1248.2.
    CollectedInformation = 2, "collectedInformation", S, 2, [1, 4] {
        ARGUMENT CollectedInformationArg<'a>,
        ERRORS {
            MissingCustomerRecord | MissingParameter | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `analysedInformation`, Q.1248.2.
    AnalysedInformation = 3, "analysedInformation", S, 2, [1, 4] {
        ARGUMENT AnalysedInformationArg<'a>,
        ERRORS {
            MissingCustomerRecord | MissingParameter | ParameterOutOfRange | SystemFailure |
            TaskRefused | UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `routeSelectFailure`, Q.1248.2.
    RouteSelectFailure = 4, "routeSelectFailure", S, 2, [1, 4] {
        ARGUMENT RouteSelectFailureArg<'a>,
        ERRORS {
            MissingCustomerRecord | MissingParameter | ParameterOutOfRange | SystemFailure |
            TaskRefused | UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `oCalledPartyBusy`, Q.1248.2.
    OCalledPartyBusy = 5, "oCalledPartyBusy", S, 2, [1, 4] {
        ARGUMENT OCalledPartyBusyArg<'a>,
        ERRORS {
            MissingCustomerRecord | MissingParameter | ParameterOutOfRange | SystemFailure |
            TaskRefused | UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `oNoAnswer`, Q.1248.2.
    ONoAnswer = 6, "oNoAnswer", S, 2, [1, 4] {
        ARGUMENT ONoAnswerArg<'a>,
        ERRORS {
            MissingCustomerRecord | MissingParameter | ParameterOutOfRange | SystemFailure |
            TaskRefused | UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `oAnswer`, Q.1248.2.
    OAnswer = 7, "oAnswer", S, 2, [1, 4] {
        ARGUMENT OAnswerArg<'a>,
        ERRORS {
            MissingCustomerRecord | MissingParameter | ParameterOutOfRange | SystemFailure |
            TaskRefused | UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `oDisconnect`, Q.1248.2.
    ODisconnect = 8, "oDisconnect", S, 2, [1, 4] {
        ARGUMENT ODisconnectArg<'a>,
        ERRORS {
            MissingCustomerRecord | MissingParameter | ParameterOutOfRange | SystemFailure |
            TaskRefused | UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `termAttemptAuthorized`, Q.1248.2.
    TermAttemptAuthorized = 9, "termAttemptAuthorized", S, 2, [1, 4] {
        ARGUMENT TermAttemptAuthorizedArg<'a>,
        ERRORS {
            MissingCustomerRecord | MissingParameter | ParameterOutOfRange |
            UnexpectedComponentSequence | UnexpectedParameter | UnexpectedDataValue | SystemFailure |
            TaskRefused
        },
    }
    /// `tBusy`, Q.1248.2.
    TBusy = 10, "tBusy", S, 2, [1, 4] {
        ARGUMENT TBusyArg<'a>,
        ERRORS {
            MissingCustomerRecord | MissingParameter | ParameterOutOfRange |
            UnexpectedComponentSequence | UnexpectedParameter | UnexpectedDataValue | SystemFailure |
            TaskRefused
        },
    }
    /// `tNoAnswer`, Q.1248.2.
    TNoAnswer = 11, "tNoAnswer", S, 2, [1, 4] {
        ARGUMENT TNoAnswerArg<'a>,
        ERRORS {
            MissingCustomerRecord | MissingParameter | ParameterOutOfRange |
            UnexpectedComponentSequence | UnexpectedParameter | UnexpectedDataValue | SystemFailure |
            TaskRefused
        },
    }
    /// `tAnswer`, Q.1248.2.
    TAnswer = 12, "tAnswer", S, 2, [1, 4] {
        ARGUMENT TAnswerArg<'a>,
        ERRORS {
            MissingCustomerRecord | MissingParameter | ParameterOutOfRange |
            UnexpectedComponentSequence | UnexpectedParameter | UnexpectedDataValue | SystemFailure |
            TaskRefused
        },
    }
    /// `tDisconnect`, Q.1248.2.
    TDisconnect = 13, "tDisconnect", S, 2, [1, 4] {
        ARGUMENT TDisconnectArg<'a>,
        ERRORS {
            MissingCustomerRecord | MissingParameter | ParameterOutOfRange |
            UnexpectedComponentSequence | UnexpectedParameter | UnexpectedDataValue | SystemFailure |
            TaskRefused
        },
    }
    /// `oMidCall`, Q.1248.2.
    OMidCall = 14, "oMidCall", S, 2, [1, 4] {
        ARGUMENT MidCallArg<'a>,
        ERRORS {
            MissingCustomerRecord | MissingParameter | ParameterOutOfRange | SystemFailure |
            TaskRefused | UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `tMidCall`, Q.1248.2.
    TMidCall = 15, "tMidCall", S, 2, [1, 4] {
        ARGUMENT MidCallArg<'a>,
        ERRORS {
            MissingCustomerRecord | MissingParameter | ParameterOutOfRange |
            UnexpectedComponentSequence | UnexpectedParameter | UnexpectedDataValue | SystemFailure |
            TaskRefused
        },
    }
    /// `assistRequestInstructions`, Q.1248.2.
    AssistRequestInstructions = 16, "assistRequestInstructions", S, 2, [1, 4, 10] {
        ARGUMENT AssistRequestInstructionsArg<'a>,
        ERRORS {
            MissingCustomerRecord | MissingParameter | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `establishTemporaryConnection`, Q.1248.2.
    EstablishTemporaryConnection = 17, "establishTemporaryConnection", M, 2, [1, 4] {
        ARGUMENT EstablishTemporaryConnectionArg<'a>,
        ERRORS {
            EtcFailed | MissingParameter | SystemFailure | TaskRefused | UnexpectedComponentSequence |
            UnexpectedDataValue | UnexpectedParameter | UnknownLegId
        },
    }
    /// `disconnectForwardConnection`, Q.1248.2.
    DisconnectForwardConnection = 18, "disconnectForwardConnection", S, 2, [1, 4, 10] {
        ERRORS { SystemFailure | TaskRefused | UnexpectedComponentSequence },
    }
    /// `connectToResource`, Q.1248.2.
    ConnectToResource = 19, "connectToResource", S, 2, [1, 4, 10] {
        ARGUMENT ConnectToResourceArg<'a>,
        ERRORS {
            MissingParameter | SystemFailure | TaskRefused | UnexpectedComponentSequence |
            UnexpectedDataValue | UnexpectedParameter | UnknownLegId
        },
    }
    /// `connect`, Q.1248.2.
    Connect = 20, "connect", S, 2, [1, 4, 10] {
        ARGUMENT ConnectArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `holdCallInNetwork`, Q.1248.2.
    HoldCallInNetwork = 21, "holdCallInNetwork", S, 2, [1, 4] {
        ARGUMENT HoldCallInNetworkArg<'a>,
        ERRORS {
            MissingParameter | SystemFailure | TaskRefused | UnexpectedComponentSequence |
            UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `releaseCall`, Q.1248.2.
    ReleaseCall = 22, "releaseCall", S, 4, [1, 4, 10] {
        ARGUMENT ReleaseCallArg<'a>,
    }
    /// `requestReportBCSMEvent`, Q.1248.2.
    RequestReportBcsmEvent = 23, "requestReportBCSMEvent", S, 2, [1, 4] {
        ARGUMENT RequestReportBcsmEventArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter | UnknownLegId
        },
    }
    /// `eventReportBCSM`, Q.1248.2.
    EventReportBcsm = 24, "eventReportBCSM", S, 4, [1, 4] {
        ARGUMENT EventReportBcsmArg<'a>,
    }
    /// `requestNotificationChargingEvent`, Q.1248.2.
    RequestNotificationChargingEvent = 25, "requestNotificationChargingEvent", S, 2, [1, 4, 10] {
        ARGUMENT RequestNotificationChargingEventArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter | UnknownLegId
        },
    }
    /// `eventNotificationCharging`, Q.1248.2.
    EventNotificationCharging = 26, "eventNotificationCharging", S, 4, [1, 4, 10] {
        ARGUMENT EventNotificationChargingArg<'a>,
    }
    /// `collectInformation`, Q.1248.2.
    CollectInformation = 27, "collectInformation", S, 2, [1, 4, 10] {
        ARGUMENT CollectInformationArg<'a>: OPTIONAL,
        ERRORS {
            MissingParameter | ParameterOutOfRange | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `analyseInformation`, Q.1248.2.
    AnalyseInformation = 28, "analyseInformation", S, 2, [1, 4] {
        ARGUMENT AnalyseInformationArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `selectRoute`, Q.1248.2.
    SelectRoute = 29, "selectRoute", S, 2, [1, 4] {
        ARGUMENT SelectRouteArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `selectFacility`, Q.1248.2.
    SelectFacility = 30, "selectFacility", S, 2, [1, 4] {
        ARGUMENT SelectFacilityArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `continue`, Q.1248.2.
    Continue = 31, "continue", S, 4, [1, 4, 10] {}
    /// `initiateCallAttempt`, Q.1248.2.
    InitiateCallAttempt = 32, "initiateCallAttempt", S, 2, [4] {
        ARGUMENT InitiateCallAttemptArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `resetTimer`, Q.1248.2.
    ResetTimer = 33, "resetTimer", S, 2, [1, 4, 10] {
        ARGUMENT ResetTimerArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | TaskRefused | UnexpectedComponentSequence |
            UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `furnishChargingInformation`, Q.1248.2.
    FurnishChargingInformation = 34, "furnishChargingInformation", S, 2, [1, 4, 10] {
        ARGUMENT FurnishChargingInformationArg<'a>,
        ERRORS {
            MissingParameter | TaskRefused | UnexpectedComponentSequence | UnexpectedDataValue |
            UnexpectedParameter
        },
    }
    /// `applyCharging`, Q.1248.2.
    ApplyCharging = 35, "applyCharging", S, 2, [4] {
        ARGUMENT ApplyChargingArg<'a>,
        ERRORS {
            MissingParameter | UnexpectedComponentSequence | UnexpectedParameter | UnexpectedDataValue |
            ParameterOutOfRange | SystemFailure | TaskRefused | UnknownLegId
        },
    }
    /// `applyChargingReport`, Q.1248.2.
    ApplyChargingReport = 36, "applyChargingReport", S, 2, [1, 4] {
        ARGUMENT ApplyChargingReportArg<'a>,
        ERRORS {
            MissingParameter | UnexpectedComponentSequence | UnexpectedParameter | UnexpectedDataValue |
            ParameterOutOfRange | SystemFailure | TaskRefused
        },
    }
    /// `requestCurrentStatusReport`, Q.1248.2.
    RequestCurrentStatusReport = 37, "requestCurrentStatusReport", S, 1, [1, 4] {
        ARGUMENT RequestCurrentStatusReportArg<'a>,
        RESULT RequestCurrentStatusReportResultArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter | UnknownResource
        },
    }
    /// `requestEveryStatusChangeReport`, Q.1248.2.
    RequestEveryStatusChangeReport = 38, "requestEveryStatusChangeReport", S, 1, [1, 4] {
        ARGUMENT RequestEveryStatusChangeReportArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter | UnknownResource
        },
    }
    /// `requestFirstStatusMatchReport`, Q.1248.2.
    RequestFirstStatusMatchReport = 39, "requestFirstStatusMatchReport", S, 1, [1, 4] {
        ARGUMENT RequestFirstStatusMatchReportArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter | UnknownResource
        },
    }
    /// `statusReport`, Q.1248.2.
    StatusReport = 40, "statusReport", S, 4, [1, 4] {
        ARGUMENT StatusReportArg<'a>,
    }
    /// `callGap`, Q.1248.2.
    CallGap = 41, "callGap", S, 4, [1, 4] {
        ARGUMENT CallGapArg<'a>,
    }
    /// `activateServiceFiltering`, Q.1248.2.
    ActivateServiceFiltering = 42, "activateServiceFiltering", S, 1, [1, 4] {
        ARGUMENT ActivateServiceFilteringArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedParameter
        },
    }
    /// `serviceFilteringResponse`, Q.1248.2.
    ServiceFilteringResponse = 43, "serviceFilteringResponse", S, 4, [1, 4] {
        ARGUMENT ServiceFilteringResponseArg<'a>,
    }
    /// `callInformationReport`, Q.1248.2.
    CallInformationReport = 44, "callInformationReport", S, 4, [1, 4] {
        ARGUMENT CallInformationReportArg<'a>,
    }
    /// `callInformationRequest`, Q.1248.2.
    CallInformationRequest = 45, "callInformationRequest", S, 2, [1, 4] {
        ARGUMENT CallInformationRequestArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | RequestedInfoError | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter | UnknownLegId
        },
    }
    /// `sendChargingInformation`, Q.1248.2.
    SendChargingInformation = 46, "sendChargingInformation", S, 2, [1, 4] {
        ARGUMENT SendChargingInformationArg<'a>,
        ERRORS {
            MissingParameter | UnexpectedComponentSequence | UnexpectedParameter | ParameterOutOfRange |
            SystemFailure | TaskRefused | UnexpectedDataValue | UnknownLegId
        },
    }
    /// `playAnnouncement`, Q.1248.3.
    PlayAnnouncement = 47, "playAnnouncement", L, 2, [1, 4] {
        ARGUMENT PlayAnnouncementArg<'a>,
        ERRORS {
            Canceled | MissingParameter | ParameterOutOfRange | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter |
            UnavailableResource | UnknownLegId
        },
        LINKED { 49 },
    }
    /// `promptAndCollectUserInformation`, Q.1248.3.
    PromptAndCollectUserInformation = 48, "promptAndCollectUserInformation", L, 1, [1, 4] {
        ARGUMENT PromptAndCollectUserInformationArg<'a>,
        RESULT ReceivedInformationArg<'a>,
        ERRORS {
            Canceled | ImproperCallerResponse | MissingParameter | ParameterOutOfRange | SystemFailure |
            TaskRefused | UnexpectedComponentSequence | UnavailableResource | UnexpectedDataValue |
            UnexpectedParameter
        },
    }
    /// `specializedResourceReport`, Q.1248.3.
    SpecializedResourceReport = 49, "specializedResourceReport", S, 4, [1, 4] {
        ARGUMENT SpecializedResourceReportArg,
    }
    /// `cancel`, Q.1248.2.
    Cancel = 53, "cancel", S, 2, [1, 4, 10] {
        ARGUMENT CancelArg<'a>,
        ERRORS { CancelFailed | MissingParameter | TaskRefused },
    }
    /// `cancelStatusReportRequest`, Q.1248.2.
    CancelStatusReportRequest = 54, "cancelStatusReportRequest", S, 2, [1, 4] {
        ARGUMENT CancelStatusReportRequestArg<'a>,
        ERRORS { CancelFailed | MissingParameter | TaskRefused },
    }
    /// `activityTest`, Q.1248.2.
    ActivityTest = 55, "activityTest", S, 3, [1, 4, 10] {}
    /// `facilitySelectedAndAvailable`, Q.1248.2.
    FacilitySelectedAndAvailable = 80, "facilitySelectedAndAvailable", S, 2, [4] {
        ARGUMENT FacilitySelectedAndAvailableArg<'a>,
        ERRORS {
            MissingCustomerRecord | MissingParameter | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `originationAttempt`, Q.1248.2.
    OriginationAttempt = 81, "originationAttempt", S, 2, [4] {
        ARGUMENT OriginationAttemptArg<'a>,
        ERRORS {
            MissingCustomerRecord | MissingParameter | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `terminationAttempt`, Q.1248.2.
    TerminationAttempt = 82, "terminationAttempt", S, 2, [4] {
        ARGUMENT TerminationAttemptArg<'a>,
        ERRORS {
            MissingCustomerRecord | MissingParameter | ParameterOutOfRange |
            UnexpectedComponentSequence | UnexpectedParameter | UnexpectedDataValue | SystemFailure |
            TaskRefused
        },
    }
    /// `oAbandon`, Q.1248.2.
    OAbandon = 83, "oAbandon", S, 2, [4] {
        ARGUMENT OAbandonArg<'a>,
        ERRORS {
            MissingCustomerRecord | MissingParameter | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter | UnknownLegId
        },
    }
    /// `oSuspended`, Q.1248.2.
    OSuspended = 84, "oSuspended", S, 2, [4] {
        ARGUMENT OSuspendedArg<'a>,
        ERRORS {
            MissingCustomerRecord | MissingParameter | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter | UnknownLegId
        },
    }
    /// `tSuspended`, Q.1248.2.
    TSuspended = 85, "tSuspended", S, 2, [4] {
        ARGUMENT TSuspendedArg<'a>,
        ERRORS {
            MissingCustomerRecord | MissingParameter | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `disconnectForwardConnectionWithArgument`, Q.1248.2.
    DisconnectForwardConnectionWithArgument = 86, "disconnectForwardConnectionWithArgument", S, 2, [4] {
        ARGUMENT DisconnectForwardConnectionWithArgumentArg<'a>,
        ERRORS {
            MissingParameter | SystemFailure | TaskRefused | UnexpectedComponentSequence |
            UnexpectedDataValue | UnexpectedParameter | UnknownLegId
        },
    }
    /// `authorizeTermination`, Q.1248.2.
    AuthorizeTermination = 87, "authorizeTermination", S, 2, [4] {
        ARGUMENT AuthorizeTerminationArg<'a>,
        ERRORS {
            MissingParameter | SystemFailure | TaskRefused | UnexpectedComponentSequence |
            UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `continueWithArgument`, Q.1248.2.
    ContinueWithArgument = 88, "continueWithArgument", S, 2, [4] {
        ARGUMENT ContinueWithArgumentArg<'a>,
        ERRORS {
            MissingParameter | UnexpectedComponentSequence | UnexpectedParameter | UnexpectedDataValue |
            UnknownLegId
        },
    }
    /// `createCallSegmentAssociation`, Q.1248.2.
    CreateCallSegmentAssociation = 89, "createCallSegmentAssociation", S, 1, [4] {
        ARGUMENT CreateCallSegmentAssociationArg<'a>: OPTIONAL,
        RESULT CreateCallSegmentAssociationResultArg<'a>,
        ERRORS {
            MissingParameter | SystemFailure | TaskRefused | UnexpectedComponentSequence |
            UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `disconnectLeg`, Q.1248.2.
    DisconnectLeg = 90, "disconnectLeg", S, 1, [4] {
        ARGUMENT DisconnectLegArg<'a>,
        ERRORS {
            MissingParameter | SystemFailure | TaskRefused | UnexpectedComponentSequence |
            UnexpectedDataValue | UnexpectedParameter | UnknownLegId
        },
    }
    /// `mergeCallSegments`, Q.1248.2.
    MergeCallSegments = 91, "mergeCallSegments", S, 1, [4] {
        ARGUMENT MergeCallSegmentsArg<'a>,
        ERRORS {
            MissingParameter | SystemFailure | TaskRefused | UnexpectedComponentSequence |
            UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `moveCallSegments`, Q.1248.2.
    MoveCallSegments = 92, "moveCallSegments", S, 1, [4] {
        ARGUMENT MoveCallSegmentsArg<'a>,
        ERRORS {
            MissingParameter | SystemFailure | TaskRefused | UnexpectedComponentSequence |
            UnexpectedDataValue | UnexpectedParameter | UnknownLegId
        },
    }
    /// `moveLeg`, Q.1248.2.
    MoveLeg = 93, "moveLeg", S, 1, [4] {
        ARGUMENT MoveLegArg<'a>,
        ERRORS {
            MissingParameter | SystemFailure | TaskRefused | UnexpectedComponentSequence |
            UnexpectedDataValue | UnexpectedParameter | UnknownLegId
        },
    }
    /// `reconnect`, Q.1248.2.
    Reconnect = 94, "reconnect", S, 2, [4] {
        ARGUMENT ReconnectArg<'a>,
        ERRORS {
            MissingParameter | SystemFailure | TaskRefused | UnexpectedComponentSequence |
            UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `splitLeg`, Q.1248.2.
    SplitLeg = 95, "splitLeg", S, 1, [4] {
        ARGUMENT SplitLegArg<'a>,
        ERRORS {
            MissingParameter | UnexpectedComponentSequence | UnexpectedParameter | UnexpectedDataValue |
            SystemFailure | TaskRefused | UnknownLegId
        },
    }
    /// `entityReleased`, Q.1248.2.
    EntityReleased = 96, "entityReleased", S, 4, [4] {
        ARGUMENT EntityReleasedArg<'a>,
    }
    /// `manageTriggerData`, Q.1248.2.
    ManageTriggerData = 97, "manageTriggerData", S, 1, [4] {
        ARGUMENT ManageTriggerDataArg<'a>,
        RESULT ManageTriggerDataResultArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `requestReportUTSI`, Q.1248.2.
    RequestReportUtsi = 98, "requestReportUTSI", S, 2, [4] {
        ARGUMENT RequestReportUtsiArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter | UnknownLegId
        },
    }
    /// `sendSTUI`, Q.1248.2.
    SendStui = 100, "sendSTUI", S, 2, [4] {
        ARGUMENT SendStuiArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | UnexpectedComponentSequence | UnexpectedParameter |
            UnexpectedDataValue | SystemFailure | TaskRefused | UnknownLegId
        },
    }
    /// `reportUTSI`, Q.1248.2.
    ReportUtsi = 101, "reportUTSI", S, 4, [4] {
        ARGUMENT ReportUtsiArg<'a>,
    }
    /// `sendFacilityInformation`, Q.1248.2.
    SendFacilityInformation = 102, "sendFacilityInformation", S, 2, [4] {
        ARGUMENT SendFacilityInformationArg<'a>,
        ERRORS {
            MissingParameter | UnexpectedComponentSequence | UnexpectedParameter | UnexpectedDataValue |
            SystemFailure | TaskRefused | UnknownLegId
        },
    }
    /// `requestReportFacilityEvent`, Q.1248.2.
    RequestReportFacilityEvent = 103, "requestReportFacilityEvent", S, 2, [4] {
        ARGUMENT RequestReportFacilityEventArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter | UnknownLegId
        },
    }
    /// `eventReportFacility`, Q.1248.2.
    EventReportFacility = 104, "eventReportFacility", S, 4, [4] {
        ARGUMENT EventReportFacilityArg<'a>,
    }
    /// `promptAndReceiveMessage`, Q.1248.3.
    PromptAndReceiveMessage = 107, "promptAndReceiveMessage", L, 1, [4] {
        ARGUMENT PromptAndReceiveMessageArg<'a>,
        RESULT MessageReceivedArg<'a>,
        ERRORS {
            Canceled | ImproperCallerResponse | MissingParameter | ParameterOutOfRange | TaskRefused |
            SystemFailure | UnavailableResource | UnexpectedComponentSequence | UnexpectedDataValue |
            UnexpectedParameter
        },
    }
    /// `scriptInformation`, Q.1248.3.
    ScriptInformation = 108, "scriptInformation", S, 2, [4] {
        ARGUMENT ScriptInformationArg<'a>,
        ERRORS {
            SystemFailure | MissingParameter | TaskRefused | UnavailableResource |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `scriptEvent`, Q.1248.3.
    ScriptEvent = 109, "scriptEvent", S, 4, [4] {
        ARGUMENT ScriptEventArg<'a>,
    }
    /// `scriptRun`, Q.1248.3.
    ScriptRun = 110, "scriptRun", S, 2, [4] {
        ARGUMENT ScriptRunArg<'a>,
        ERRORS {
            SystemFailure | MissingParameter | TaskRefused | UnavailableResource |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `scriptClose`, Q.1248.3.
    ScriptClose = 111, "scriptClose", S, 2, [4] {
        ARGUMENT ScriptCloseArg<'a>,
        ERRORS {
            SystemFailure | MissingParameter | TaskRefused | UnavailableResource |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `createOrRemoveTriggerData`, Q.1248.2.
    CreateOrRemoveTriggerData = 135, "createOrRemoveTriggerData", S, 1, [4] {
        ARGUMENT CreateOrRemoveTriggerDataArg<'a>,
        RESULT CreateOrRemoveTriggerDataResultArg<'a>,
        ERRORS {
            MissingParameter | MissingCustomerRecord | ParameterOutOfRange | SystemFailure |
            TaskRefused | UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `setServiceProfile`, Q.1248.2.
    SetServiceProfile = 136, "setServiceProfile", S, 2, [4] {
        ARGUMENT SetServiceProfileArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | TaskRefused | UnexpectedComponentSequence |
            UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `sRFCallGap`, Q.1248.3.
    SrfCallGap = 139, "sRFCallGap", S, 4, [4] {
        ARGUMENT SrfCallGapArg<'a>,
    }
    /// `callFiltering`, Q.1248.2.
    CallFiltering = 145, "callFiltering", S, 2, [4] {
        ARGUMENT CallFilteringArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `monitorRouteRequest`, Q.1248.2.
    MonitorRouteRequest = 146, "monitorRouteRequest", S, 1, [4] {
        ARGUMENT MonitorRouteRequestArg<'a>,
        ERRORS {
            MissingParameter | SystemFailure | TaskRefused | UnexpectedComponentSequence |
            UnexpectedParameter
        },
    }
    /// `monitorRouteReport`, Q.1248.2.
    MonitorRouteReport = 147, "monitorRouteReport", S, 4, [4] {
        ARGUMENT MonitorRouteReportArg<'a>,
    }
}
