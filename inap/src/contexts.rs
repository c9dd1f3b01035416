//! The application contexts of CS-4, Q.1248: name, object identifier, who opens them towards whom, and the operations each
//! side invokes, as far as they are between switching, resources and control.

use crate::{
    operations::{
        ActivateServiceFiltering, ActivityTest, AnalyseInformation, AnalysedInformation, ApplyCharging,
        ApplyChargingReport, AssistRequestInstructions, AuthorizeTermination, CallFiltering, CallGap,
        CallInformationReport, CallInformationRequest, Cancel, CancelStatusReportRequest, CollectInformation,
        CollectedInformation, Connect, ConnectToResource, Continue, ContinueWithArgument,
        CreateCallSegmentAssociation, CreateOrRemoveTriggerData, DisconnectForwardConnection,
        DisconnectForwardConnectionWithArgument, DisconnectLeg, EntityReleased, EstablishTemporaryConnection,
        EventNotificationCharging, EventReportBcsm, EventReportFacility, FacilitySelectedAndAvailable,
        FurnishChargingInformation, HoldCallInNetwork, InitialDp, InitiateCallAttempt, ManageTriggerData,
        MergeCallSegments, MonitorRouteReport, MonitorRouteRequest, MoveCallSegments, MoveLeg, OAbandon,
        OAnswer, OCalledPartyBusy, ODisconnect, OMidCall, ONoAnswer, OSuspended, OriginationAttempt,
        OriginationAttemptAuthorized, PlayAnnouncement, PromptAndCollectUserInformation,
        PromptAndReceiveMessage, Reconnect, ReleaseCall, ReportUtsi, RequestCurrentStatusReport,
        RequestEveryStatusChangeReport, RequestFirstStatusMatchReport, RequestNotificationChargingEvent,
        RequestReportBcsmEvent, RequestReportFacilityEvent, RequestReportUtsi, ResetTimer,
        RouteSelectFailure, ScriptClose, ScriptEvent, ScriptInformation, ScriptRun, SelectFacility,
        SelectRoute, SendChargingInformation, SendFacilityInformation, SendStui, ServiceFilteringResponse,
        SetServiceProfile, SpecializedResourceReport, SplitLeg, SrfCallGap, StatusReport, TAnswer, TBusy,
        TDisconnect, TMidCall, TNoAnswer, TSuspended, TermAttemptAuthorized, TerminationAttempt,
    },
    role::{CUSF, SCF, SDF, SRF, SSF},
};

sigcodec_rose::contexts! {
    /// Every application context of CS-4.
    pub static TABLE under 0/0/17/1248/3;

    "ssf-scfGenericAC" = 4/0, VERSION 4 {
        ROLES { SSF => SCF }
        INITIATOR {
            InitialDp | StatusReport | ApplyChargingReport | CallInformationReport |
            EventNotificationCharging | EventReportBcsm | SpecializedResourceReport | ActivityTest |
            EntityReleased | ReportUtsi | EventReportFacility | ScriptEvent
        }
        RESPONDER {
            EstablishTemporaryConnection | DisconnectForwardConnection | ConnectToResource | Connect |
            HoldCallInNetwork | ReleaseCall | RequestReportBcsmEvent |
            RequestNotificationChargingEvent | CollectInformation | AnalyseInformation | SelectRoute |
            SelectFacility | Continue | InitiateCallAttempt | ResetTimer | FurnishChargingInformation |
            ApplyCharging | CallGap | CallInformationRequest | SendChargingInformation |
            PlayAnnouncement | PromptAndCollectUserInformation | Cancel | ActivityTest |
            DisconnectForwardConnectionWithArgument | AuthorizeTermination | ContinueWithArgument |
            CreateCallSegmentAssociation | DisconnectLeg | MergeCallSegments | MoveCallSegments |
            MoveLeg | Reconnect | SplitLeg | RequestReportUtsi | SendStui | SendFacilityInformation |
            RequestReportFacilityEvent | PromptAndReceiveMessage | ScriptInformation | ScriptRun |
            ScriptClose | SetServiceProfile | RequestCurrentStatusReport |
            RequestEveryStatusChangeReport | RequestFirstStatusMatchReport | CancelStatusReportRequest
        }
    }
    "ssf-scfDPSpecificAC" = 5/0, VERSION 4 {
        ROLES { SSF => SCF }
        INITIATOR {
            OriginationAttemptAuthorized | CollectedInformation | AnalysedInformation |
            RouteSelectFailure | OCalledPartyBusy | ONoAnswer | OAnswer | ODisconnect |
            TermAttemptAuthorized | TBusy | TNoAnswer | TAnswer | TDisconnect | OMidCall | TMidCall |
            FacilitySelectedAndAvailable | OriginationAttempt | TerminationAttempt | OAbandon |
            OSuspended | TSuspended | StatusReport | ApplyChargingReport | CallInformationReport |
            EventNotificationCharging | EventReportBcsm | SpecializedResourceReport | ActivityTest |
            EntityReleased | ReportUtsi | EventReportFacility | ScriptEvent
        }
        RESPONDER {
            EstablishTemporaryConnection | DisconnectForwardConnection | ConnectToResource | Connect |
            HoldCallInNetwork | ReleaseCall | RequestReportBcsmEvent |
            RequestNotificationChargingEvent | CollectInformation | AnalyseInformation | SelectRoute |
            SelectFacility | Continue | InitiateCallAttempt | ResetTimer | FurnishChargingInformation |
            ApplyCharging | CallGap | CallInformationRequest | SendChargingInformation |
            PlayAnnouncement | PromptAndCollectUserInformation | Cancel | ActivityTest |
            DisconnectForwardConnectionWithArgument | AuthorizeTermination | ContinueWithArgument |
            CreateCallSegmentAssociation | DisconnectLeg | MergeCallSegments | MoveCallSegments |
            MoveLeg | Reconnect | SplitLeg | RequestReportUtsi | SendStui | SendFacilityInformation |
            RequestReportFacilityEvent | PromptAndReceiveMessage | ScriptInformation | ScriptRun |
            ScriptClose | SetServiceProfile | RequestCurrentStatusReport |
            RequestEveryStatusChangeReport | RequestFirstStatusMatchReport | CancelStatusReportRequest
        }
    }
    "ssf-scfAssistHandoffAC" = 6/0, VERSION 4 {
        ROLES { SSF => SCF }
        INITIATOR {
            AssistRequestInstructions | SpecializedResourceReport | ScriptEvent | ApplyChargingReport |
            ActivityTest
        }
        RESPONDER {
            ActivityTest | ApplyCharging | Cancel | ConnectToResource | DisconnectForwardConnection |
            EstablishTemporaryConnection | FurnishChargingInformation | PlayAnnouncement |
            PromptAndCollectUserInformation | ResetTimer | SendChargingInformation |
            PromptAndReceiveMessage | ScriptInformation | ScriptRun | ScriptClose |
            DisconnectForwardConnectionWithArgument
        }
    }
    "ssf-scfServiceManagementAC" = 7/0, VERSION 4 {
        ROLES { SSF => SCF }
        INITIATOR { ServiceFilteringResponse }
        RESPONDER {}
    }
    "scf-ssfGenericAC" = 8/0, VERSION 4 {
        ROLES { SCF => SSF }
        INITIATOR {
            EstablishTemporaryConnection | DisconnectForwardConnection | ConnectToResource | Connect |
            HoldCallInNetwork | ReleaseCall | RequestReportBcsmEvent |
            RequestNotificationChargingEvent | CollectInformation | AnalyseInformation | SelectRoute |
            SelectFacility | Continue | InitiateCallAttempt | ResetTimer | FurnishChargingInformation |
            ApplyCharging | CallGap | CallInformationRequest | SendChargingInformation |
            PlayAnnouncement | PromptAndCollectUserInformation | Cancel | ActivityTest |
            DisconnectForwardConnectionWithArgument | AuthorizeTermination | ContinueWithArgument |
            CreateCallSegmentAssociation | DisconnectLeg | MergeCallSegments | MoveCallSegments |
            MoveLeg | Reconnect | SplitLeg | RequestReportUtsi | SendStui | SendFacilityInformation |
            RequestReportFacilityEvent | PromptAndReceiveMessage | ScriptInformation | ScriptRun |
            ScriptClose | SetServiceProfile | RequestCurrentStatusReport |
            RequestEveryStatusChangeReport | RequestFirstStatusMatchReport | CancelStatusReportRequest
        }
        RESPONDER {
            InitialDp | StatusReport | ApplyChargingReport | CallInformationReport |
            EventNotificationCharging | EventReportBcsm | SpecializedResourceReport | ActivityTest |
            EntityReleased | ReportUtsi | EventReportFacility | ScriptEvent
        }
    }
    "scf-ssfDPSpecificAC" = 9/0, VERSION 4 {
        ROLES { SCF => SSF }
        INITIATOR {
            EstablishTemporaryConnection | DisconnectForwardConnection | ConnectToResource | Connect |
            HoldCallInNetwork | ReleaseCall | RequestReportBcsmEvent |
            RequestNotificationChargingEvent | CollectInformation | AnalyseInformation | SelectRoute |
            SelectFacility | Continue | InitiateCallAttempt | ResetTimer | FurnishChargingInformation |
            ApplyCharging | CallGap | CallInformationRequest | SendChargingInformation |
            PlayAnnouncement | PromptAndCollectUserInformation | Cancel | ActivityTest |
            DisconnectForwardConnectionWithArgument | AuthorizeTermination | ContinueWithArgument |
            CreateCallSegmentAssociation | DisconnectLeg | MergeCallSegments | MoveCallSegments |
            MoveLeg | Reconnect | SplitLeg | RequestReportUtsi | SendStui | SendFacilityInformation |
            RequestReportFacilityEvent | PromptAndReceiveMessage | ScriptInformation | ScriptRun |
            ScriptClose | SetServiceProfile | RequestCurrentStatusReport |
            RequestEveryStatusChangeReport | RequestFirstStatusMatchReport | CancelStatusReportRequest
        }
        RESPONDER {
            OriginationAttemptAuthorized | CollectedInformation | AnalysedInformation |
            RouteSelectFailure | OCalledPartyBusy | ONoAnswer | OAnswer | ODisconnect |
            TermAttemptAuthorized | TBusy | TNoAnswer | TAnswer | TDisconnect | OMidCall | TMidCall |
            FacilitySelectedAndAvailable | OriginationAttempt | TerminationAttempt | OAbandon |
            OSuspended | TSuspended | StatusReport | ApplyChargingReport | CallInformationReport |
            EventNotificationCharging | EventReportBcsm | SpecializedResourceReport | ActivityTest |
            EntityReleased | ReportUtsi | EventReportFacility | ScriptEvent
        }
    }
    "scf-ssfINTrafficManagementAC" = 10/0, VERSION 4 {
        ROLES { SCF => SSF }
        INITIATOR { CallGap | CallFiltering }
        RESPONDER {}
    }
    "scf-ssfServiceManagementAC" = 11/0, VERSION 4 {
        ROLES { SCF => SSF }
        INITIATOR { ActivateServiceFiltering | SetServiceProfile }
        RESPONDER { ServiceFilteringResponse }
    }
    "scf-ssfStatusReportingAC" = 12/0, VERSION 4 {
        ROLES { SCF => SSF }
        INITIATOR {
            RequestCurrentStatusReport | RequestEveryStatusChangeReport |
            RequestFirstStatusMatchReport | CancelStatusReportRequest
        }
        RESPONDER { StatusReport }
    }
    "scf-ssfTriggerManagementAC" = 13/0, VERSION 4 {
        ROLES { SCF => SSF }
        INITIATOR { ManageTriggerData | CreateOrRemoveTriggerData }
        RESPONDER {}
    }
    "srf-scfAC" = 14/0, VERSION 4 {
        ROLES { SRF => SCF }
        INITIATOR {
            AssistRequestInstructions | SpecializedResourceReport | ScriptEvent | SrfCallGap |
            ActivityTest
        }
        RESPONDER {
            PlayAnnouncement | PromptAndCollectUserInformation | Cancel | ActivityTest |
            PromptAndReceiveMessage | ScriptInformation | ScriptRun | ScriptClose
        }
    }
    "scf-ssfRouteMonitoringAC" = 33/0, VERSION 4 {
        ROLES { SCF => SSF }
        INITIATOR { MonitorRouteRequest }
        RESPONDER { MonitorRouteReport }
    }
    "ssf-scfRouteMonitoringAC" = 34/0, VERSION 4 {
        ROLES { SSF => SCF }
        INITIATOR { MonitorRouteReport }
        RESPONDER {}
    }
    "scf-ssfTrafficManagementAC" = 35/0, VERSION 4 {
        ROLES { SCF => SSF }
        INITIATOR { CallGap | CallFiltering }
        RESPONDER {}
    }
    // The interfaces to data, between control functions and to calls without a circuit, Q.1248.4 to Q.1248.7: their
    // operations are not here, and directories have codes of their own.
    "indirectoryAccessAC" = 1/0, VERSION 4 {
        ROLES { SCF => SDF }
        INITIATOR {}
        RESPONDER {}
    }
    "indirectoryAccessWith3seAC" = 2/0, VERSION 4 {
        ROLES { SCF => SDF }
        INITIATOR {}
        RESPONDER {}
    }
    "inExtendedDirectoryAccessAC" = 3/0, VERSION 4 {
        ROLES { SCF => SDF }
        INITIATOR {}
        RESPONDER {}
    }
    "indirectorySystemAC" = 15/0, VERSION 4 {
        ROLES { SDF => SDF }
        INITIATOR {}
        RESPONDER {}
    }
    "inShadowSupplierInitiatedAC" = 16/0, VERSION 4 {
        ROLES { SDF => SDF }
        INITIATOR {}
        RESPONDER {}
    }
    "inShadowConsumerInitiatedAC" = 17/0, VERSION 4 {
        ROLES { SDF => SDF }
        INITIATOR {}
        RESPONDER {}
    }
    "indirectorySystemWith3seAC" = 18/0, VERSION 4 {
        ROLES { SDF => SDF }
        INITIATOR {}
        RESPONDER {}
    }
    "inShadowSupplierInitiatedWith3seAC" = 19/0, VERSION 4 {
        ROLES { SDF => SDF }
        INITIATOR {}
        RESPONDER {}
    }
    "inShadowConsumerInitiatedWith3seAC" = 20/0, VERSION 4 {
        ROLES { SDF => SDF }
        INITIATOR {}
        RESPONDER {}
    }
    "scfc-scfsOperationsAC" = 21/0, VERSION 4 {
        ROLES { SCF => SCF }
        INITIATOR {}
        RESPONDER {}
    }
    "distributedSCFSystemAC" = 22/0, VERSION 4 {
        ROLES { SCF => SCF }
        INITIATOR {}
        RESPONDER {}
    }
    "scfc-scfsOperationsWith3seAC" = 23/0, VERSION 4 {
        ROLES { SCF => SCF }
        INITIATOR {}
        RESPONDER {}
    }
    "distributedSCFSystemWith3seAC" = 24/0, VERSION 4 {
        ROLES { SCF => SCF }
        INITIATOR {}
        RESPONDER {}
    }
    "scfcusfDPSpecific" = 25/0, VERSION 4 {
        ROLES { SCF => CUSF }
        INITIATOR {}
        RESPONDER {}
    }
    "cusfscfDPSpecific" = 26/0, VERSION 4 {
        ROLES { CUSF => SCF }
        INITIATOR {}
        RESPONDER {}
    }
    "inExtendedDirectoryAccessWith3seAC" = 27/0, VERSION 4 {
        ROLES { SCF => SDF }
        INITIATOR {}
        RESPONDER {}
    }
    "trafficFlowControlAC" = 28/0, VERSION 4 {
        ROLES { SDF => SCF }
        INITIATOR {}
        RESPONDER {}
    }
    "scfcusfGeneric" = 29/0, VERSION 4 {
        ROLES { SCF => CUSF }
        INITIATOR {}
        RESPONDER {}
    }
    "cusfscfGeneric" = 30/0, VERSION 4 {
        ROLES { CUSF => SCF }
        INITIATOR {}
        RESPONDER {}
    }
    "scfs-scfcOperationsAC" = 31/0, VERSION 4 {
        ROLES { SCF => SCF }
        INITIATOR {}
        RESPONDER {}
    }
    "scfs-scfcOperationsWith3seAC" = 32/0, VERSION 4 {
        ROLES { SCF => SCF }
        INITIATOR {}
        RESPONDER {}
    }
}
