//! The application contexts, TS 29.002 §17.3: name, number, version, who initiates them towards whom, and the
//! operations each side invokes.

use crate::{
    operations::{
        ActivateSs, ActivateTraceMode, AlertServiceCentre, AnyTimeInterrogation, AnyTimeModification,
        AnyTimeSubscriptionInterrogation, AuthenticationFailureReport, CancelLocation, CancelVcsgLocation,
        CheckImei, DeactivateSs, DeactivateTraceMode, DeleteSubscriberData, EraseCcEntry, EraseSs,
        FailureReport, ForwardAccessSignalling, ForwardCheckSsIndication, ForwardGroupCallSignalling,
        GetPassword, InformServiceCentre, InsertSubscriberData, InterrogateSs, IstAlert, IstCommand,
        MoForwardSm, MtForwardSm, MtForwardSmVgcs, NoteMmEvent, NoteMsPresentForGprs,
        NoteSubscriberDataModified, PrepareGroupCall, PrepareHandover, PrepareSubsequentHandover,
        ProcessAccessSignalling, ProcessGroupCallSignalling, ProcessUnstructuredSsRequest,
        ProvideRoamingNumber, ProvideSubscriberInfo, ProvideSubscriberLocation, PurgeMs, ReadyForSm,
        RegisterCcEntry, RegisterPassword, RegisterSs, ReleaseResources, RemoteUserFree,
        ReportSmDeliveryStatus, Reset, RestoreData, ResumeCallHandling, SendAuthenticationInfo,
        SendEndSignal, SendGroupCallEndSignal, SendGroupCallInfo, SendIdentification, SendImsi,
        SendRoutingInfo, SendRoutingInfoForGprs, SendRoutingInfoForLcs, SendRoutingInfoForSm,
        SetReportingState, SsInvocationNotification, StatusReport, SubscriberLocationReport,
        UnstructuredSsNotify, UnstructuredSsRequest, UpdateGprsLocation, UpdateLocation, UpdateVcsgLocation,
    },
    role::{CSS, EIR, GGSN, GMLC, GSM_SCF, HLR, MSC, NPLR, SGSN, VLR},
    v2::operations as phase2,
};

sigcodec_rose::contexts! {
    /// Every application context, TS 29.002 §17.3.3.
    pub static TABLE under 0/4/0/0/1/0;

    // Location Updating, §17.3.2.2.
    "networkLocUpContext-v3" = 1 / 3 {
        ROLES { VLR => HLR }
        INITIATOR { UpdateLocation | RestoreData }
        RESPONDER { ForwardCheckSsIndication | InsertSubscriberData | ActivateTraceMode }
    }
    "networkLocUpContext-v2" = 1 / 2 {
        ROLES { VLR => HLR }
        INITIATOR { phase2::UpdateLocation | phase2::RestoreData }
        RESPONDER { phase2::ForwardCheckSsIndication | phase2::InsertSubscriberData | phase2::ActivateTraceMode }
    }
    "networkLocUpContext-v1" = 1 / 1 {
        ROLES { VLR => HLR }
        INITIATOR { phase2::UpdateLocation | phase2::SendParameters }
        RESPONDER { phase2::ForwardCheckSsIndication | phase2::InsertSubscriberData | phase2::ActivateTraceMode }
    }
    // Location Cancellation, §17.3.2.3.
    "locationCancellationContext-v3" = 2 / 3 {
        ROLES { HLR => VLR | HLR => SGSN }
        INITIATOR { CancelLocation }
        RESPONDER {}
    }
    "locationCancellationContext-v2" = 2 / 2 {
        ROLES { HLR => VLR | HLR => SGSN }
        INITIATOR { phase2::CancelLocation }
        RESPONDER {}
    }
    "locationCancellationContext-v1" = 2 / 1 {
        ROLES { HLR => VLR | HLR => SGSN }
        INITIATOR { phase2::CancelLocation }
        RESPONDER {}
    }
    // Roaming number enquiry, §17.3.2.4.
    "roamingNumberEnquiryContext-v3" = 3 / 3 {
        ROLES { HLR => VLR }
        INITIATOR { ProvideRoamingNumber }
        RESPONDER {}
    }
    "roamingNumberEnquiryContext-v2" = 3 / 2 {
        ROLES { HLR => VLR }
        INITIATOR { phase2::ProvideRoamingNumber }
        RESPONDER {}
    }
    "roamingNumberEnquiryContext-v1" = 3 / 1 {
        ROLES { HLR => VLR }
        INITIATOR { phase2::ProvideRoamingNumber }
        RESPONDER {}
    }
    // IST Alerting, §17.3.2.44.
    "istAlertingContext-v3" = 4 / 3 {
        ROLES { MSC => HLR }
        INITIATOR { IstAlert }
        RESPONDER {}
    }
    // Location Information Retrieval, §17.3.2.6.
    "locationInfoRetrievalContext-v3" = 5 / 3 {
        ROLES { MSC => HLR | MSC => NPLR | GSM_SCF => HLR }
        INITIATOR { SendRoutingInfo }
        RESPONDER {}
    }
    "locationInfoRetrievalContext-v2" = 5 / 2 {
        ROLES { MSC => HLR | MSC => NPLR | GSM_SCF => HLR }
        INITIATOR { phase2::SendRoutingInfo }
        RESPONDER {}
    }
    "locationInfoRetrievalContext-v1" = 5 / 1 {
        ROLES { MSC => HLR | MSC => NPLR | GSM_SCF => HLR }
        INITIATOR { phase2::SendRoutingInfo }
        RESPONDER {}
    }
    // Call control transfer, §17.3.2.7.
    "callControlTransferContext-v4" = 6 / 4 {
        ROLES { MSC => MSC }
        INITIATOR { ResumeCallHandling }
        RESPONDER {}
    }
    "callControlTransferContext-v3" = 6 / 3 {
        ROLES { MSC => MSC }
        INITIATOR { ResumeCallHandling }
        RESPONDER {}
    }
    // Reporting, §17.3.2.37.
    "reportingContext-v3" = 7 / 3 {
        ROLES { HLR => VLR | VLR => HLR }
        INITIATOR { SetReportingState | StatusReport | RemoteUserFree }
        RESPONDER { SetReportingState | StatusReport }
    }
    // Call Completion, §17.3.2.38.
    "callCompletionContext-v3" = 8 / 3 {
        ROLES { VLR => HLR }
        INITIATOR { RegisterCcEntry | EraseCcEntry }
        RESPONDER {}
    }
    // Service Termination, §17.3.2.45.
    "serviceTerminationContext-v3" = 9 / 3 {
        ROLES { HLR => MSC }
        INITIATOR { IstCommand }
        RESPONDER {}
    }
    // Location registers restart, §17.3.2.11.
    "resetContext-v3" = 10 / 3 {
        ROLES { HLR => VLR | HLR => SGSN | CSS => VLR | CSS => SGSN }
        INITIATOR { Reset }
        RESPONDER {}
    }
    "resetContext-v2" = 10 / 2 {
        ROLES { HLR => VLR | HLR => SGSN | CSS => VLR | CSS => SGSN }
        INITIATOR { phase2::Reset }
        RESPONDER {}
    }
    "resetContext-v1" = 10 / 1 {
        ROLES { HLR => VLR | HLR => SGSN | CSS => VLR | CSS => SGSN }
        INITIATOR { phase2::Reset }
        RESPONDER {}
    }
    // Handover control, §17.3.2.12.
    "handoverControlContext-v3" = 11 / 3 {
        ROLES { MSC => MSC }
        INITIATOR { PrepareHandover | ForwardAccessSignalling }
        RESPONDER { SendEndSignal | ProcessAccessSignalling | PrepareSubsequentHandover }
    }
    "handoverControlContext-2" = 11 / 2 {
        ROLES { MSC => MSC }
        INITIATOR { phase2::PrepareHandover | phase2::ForwardAccessSignalling }
        RESPONDER { phase2::SendEndSignal | phase2::ProcessAccessSignalling | phase2::PrepareSubsequentHandover }
    }
    "handoverControlContext-v1" = 11 / 1 {
        ROLES { MSC => MSC }
        INITIATOR { phase2::PerformHandover | phase2::ForwardAccessSignalling | phase2::TraceSubscriberActivity }
        RESPONDER { phase2::SendEndSignal | phase2::NoteInternalHandover | phase2::ProcessAccessSignalling | phase2::PrepareSubsequentHandover | phase2::PerformSubsequentHandover }
    }
    // Equipment Management, §17.3.2.14.
    "equipmentMngtContext-v3" = 13 / 3 {
        ROLES { MSC => EIR | SGSN => EIR }
        INITIATOR { CheckImei }
        RESPONDER {}
    }
    "equipmentMngtContext-v2" = 13 / 2 {
        ROLES { MSC => EIR | SGSN => EIR }
        INITIATOR { phase2::CheckImei }
        RESPONDER {}
    }
    "equipmentMngtContext-v1" = 13 / 1 {
        ROLES { MSC => EIR | SGSN => EIR }
        INITIATOR { phase2::CheckImei }
        RESPONDER {}
    }
    // Information retrieval, §17.3.2.15.
    "infoRetrievalContext-v3" = 14 / 3 {
        ROLES { VLR => HLR | SGSN => HLR }
        INITIATOR { SendAuthenticationInfo }
        RESPONDER {}
    }
    "infoRetrievalContext-v2" = 14 / 2 {
        ROLES { VLR => HLR | SGSN => HLR }
        INITIATOR { phase2::SendAuthenticationInfo }
        RESPONDER {}
    }
    "infoRetrievalContext-v1" = 14 / 1 {
        ROLES { VLR => HLR | SGSN => HLR }
        INITIATOR { phase2::SendParameters }
        RESPONDER {}
    }
    // Inter-VLR information retrieval, §17.3.2.16.
    "interVlrInfoRetrievalContext-v3" = 15 / 3 {
        ROLES { VLR => VLR }
        INITIATOR { SendIdentification }
        RESPONDER {}
    }
    "interVlrInfoRetrievalContext-v2" = 15 / 2 {
        ROLES { VLR => VLR }
        INITIATOR { phase2::SendIdentification }
        RESPONDER {}
    }
    // Stand Alone Subscriber Data Management, §17.3.2.17.
    "subscriberDataMngtContext-v3" = 16 / 3 {
        ROLES { HLR => VLR | HLR => SGSN | CSS => VLR | CSS => SGSN }
        INITIATOR { InsertSubscriberData | DeleteSubscriberData }
        RESPONDER {}
    }
    "subscriberDataMngtContext-v2" = 16 / 2 {
        ROLES { HLR => VLR }
        INITIATOR { phase2::InsertSubscriberData | phase2::DeleteSubscriberData }
        RESPONDER {}
    }
    "subscriberDataMngtContext-v1" = 16 / 1 {
        ROLES { HLR => VLR }
        INITIATOR { phase2::InsertSubscriberData | phase2::DeleteSubscriberData }
        RESPONDER {}
    }
    // Tracing, §17.3.2.18.
    "tracingContext-v3" = 17 / 3 {
        ROLES { HLR => VLR | HLR => SGSN }
        INITIATOR { ActivateTraceMode | DeactivateTraceMode }
        RESPONDER {}
    }
    "tracingContext-v2" = 17 / 2 {
        ROLES { HLR => VLR | HLR => SGSN }
        INITIATOR { phase2::ActivateTraceMode | phase2::DeactivateTraceMode }
        RESPONDER {}
    }
    "tracingContext-v1" = 17 / 1 {
        ROLES { HLR => VLR | HLR => SGSN }
        INITIATOR { phase2::ActivateTraceMode | phase2::DeactivateTraceMode }
        RESPONDER {}
    }
    // Network functional SS handling, §17.3.2.19.
    "networkFunctionalSsContext-v2" = 18 / 2 {
        ROLES { VLR => HLR }
        INITIATOR { RegisterSs | EraseSs | ActivateSs | DeactivateSs | RegisterPassword | InterrogateSs }
        RESPONDER { GetPassword }
    }
    "networkFunctionalSsContext-v1" = 18 / 1 {
        ROLES { VLR => HLR | HLR => VLR | HLR => GSM_SCF | GSM_SCF => HLR | HLR => HLR }
        INITIATOR { phase2::RegisterSs | phase2::EraseSs | phase2::ActivateSs | phase2::DeactivateSs | phase2::RegisterPassword | phase2::InterrogateSs | phase2::ProcessUnstructuredSsData | phase2::BeginSubscriberActivity }
        RESPONDER { phase2::GetPassword }
    }
    // Network unstructured SS handling, §17.3.2.20.
    "networkUnstructuredSsContext-v2" = 19 / 2 {
        ROLES { VLR => HLR | HLR => VLR | HLR => GSM_SCF | GSM_SCF => HLR | HLR => HLR }
        INITIATOR { ProcessUnstructuredSsRequest | UnstructuredSsRequest | UnstructuredSsNotify }
        RESPONDER { ProcessUnstructuredSsRequest | UnstructuredSsRequest | UnstructuredSsNotify }
    }
    // Short Message Gateway, §17.3.2.21.
    "shortMsgGatewayContext-v3" = 20 / 3 {
        ROLES { MSC => HLR }
        INITIATOR { SendRoutingInfoForSm | ReportSmDeliveryStatus }
        RESPONDER { InformServiceCentre }
    }
    "shortMsgGatewayContext-v2" = 20 / 2 {
        ROLES { MSC => HLR }
        INITIATOR { phase2::SendRoutingInfoForSm | phase2::ReportSmDeliveryStatus }
        RESPONDER { phase2::InformServiceCentre }
    }
    "shortMsgGatewayContext-v1" = 20 / 1 {
        ROLES { MSC => HLR }
        INITIATOR { phase2::SendRoutingInfoForSm | phase2::ReportSmDeliveryStatus }
        RESPONDER {}
    }
    // Mobile originating Short Message Relay, §17.3.2.22.
    "shortMsgMO-RelayContext-v3" = 21 / 3 {
        ROLES { MSC => MSC | SGSN => MSC }
        INITIATOR { MoForwardSm }
        RESPONDER {}
    }
    "shortMsg-RelayContext-v2" = 21 / 2 {
        ROLES { MSC => MSC | SGSN => MSC }
        INITIATOR { phase2::ForwardSm }
        RESPONDER {}
    }
    "shortMsg-RelayContext-v1" = 21 / 1 {
        ROLES { MSC => MSC | SGSN => MSC | MSC => SGSN }
        INITIATOR { phase2::ForwardSm }
        RESPONDER {}
    }
    // Subscriber Data modification notification, §17.3.2.48.
    "subscriberDataModificationNotificationContext-v3" = 22 / 3 {
        ROLES { HLR => GSM_SCF }
        INITIATOR { NoteSubscriberDataModified }
        RESPONDER {}
    }
    // Short message alert, §17.3.2.24.
    "shortMsgAlertContext-v2" = 23 / 2 {
        ROLES { HLR => MSC }
        INITIATOR { AlertServiceCentre }
        RESPONDER {}
    }
    "shortMsgAlertContext-v1" = 23 / 1 {
        ROLES { HLR => MSC }
        INITIATOR { phase2::AlertServiceCentreWithoutResult }
        RESPONDER {}
    }
    // Short message waiting data management, §17.3.2.25.
    "mwdMngtContext-v3" = 24 / 3 {
        ROLES { SGSN => HLR | VLR => HLR }
        INITIATOR { ReadyForSm }
        RESPONDER {}
    }
    "mwdMngtContext-v2" = 24 / 2 {
        ROLES { VLR => HLR }
        INITIATOR { phase2::ReadyForSm }
        RESPONDER {}
    }
    "mwdMngtContext-v1" = 24 / 1 {
        ROLES { VLR => HLR }
        INITIATOR { phase2::NoteSubscriberPresent }
        RESPONDER {}
    }
    // Mobile terminating Short Message Relay, §17.3.2.26.
    "shortMsgMT-RelayContext-v3" = 25 / 3 {
        ROLES { MSC => MSC | MSC => SGSN }
        INITIATOR { MtForwardSm }
        RESPONDER {}
    }
    "shortMsgMT-RelayContext-v2" = 25 / 2 {
        ROLES { MSC => MSC | MSC => SGSN }
        INITIATOR { phase2::ForwardSm }
        RESPONDER {}
    }
    // Other, §17.3.2.
    "shortMsgMT-RelayContext-v1" = 25 / 1 {
        ROLES { MSC => MSC | MSC => SGSN | SGSN => MSC }
        INITIATOR { phase2::ForwardSm }
        RESPONDER {}
    }
    // IMSI Retrieval, §17.3.2.13.
    "imsiRetrievalContext-v2" = 26 / 2 {
        ROLES { VLR => HLR }
        INITIATOR { SendImsi }
        RESPONDER {}
    }
    // MS purging, §17.3.2.27.
    "msPurgingContext-v3" = 27 / 3 {
        ROLES { VLR => HLR | SGSN => HLR }
        INITIATOR { PurgeMs }
        RESPONDER {}
    }
    "msPurgingContext-v2" = 27 / 2 {
        ROLES { VLR => HLR }
        INITIATOR { phase2::PurgeMs }
        RESPONDER {}
    }
    // Subscriber information enquiry, §17.3.2.28.
    "subscriberInfoEnquiryContext-v3" = 28 / 3 {
        ROLES { HLR => VLR | HLR => SGSN }
        INITIATOR { ProvideSubscriberInfo }
        RESPONDER {}
    }
    // Any time information enquiry, §17.3.2.29.
    "anyTimeInfoEnquiryContext-v3" = 29 / 3 {
        ROLES { GSM_SCF => HLR | GSM_SCF => GMLC | GSM_SCF => NPLR }
        INITIATOR { AnyTimeInterrogation }
        RESPONDER {}
    }
    // Group Call Control, §17.3.2.30.
    "groupCallControlContext-v3" = 31 / 3 {
        ROLES { MSC => MSC }
        INITIATOR { PrepareGroupCall | ForwardGroupCallSignalling }
        RESPONDER { SendGroupCallEndSignal | ProcessGroupCallSignalling }
    }
    // Gprs Location Updating, §17.3.2.32.
    "gprsLocationUpdateContext-v3" = 32 / 3 {
        ROLES { SGSN => HLR }
        INITIATOR { UpdateGprsLocation }
        RESPONDER { InsertSubscriberData | ActivateTraceMode }
    }
    // Gprs Location Information Retreival, §17.3.2.33.
    "gprsLocationInfoRetrievalContext-v4" = 33 / 4 {
        ROLES { GGSN => HLR }
        INITIATOR { SendRoutingInfoForGprs }
        RESPONDER {}
    }
    "gprsLocationInfoRetrievalContext-v3" = 33 / 3 {
        ROLES { GGSN => HLR }
        INITIATOR { SendRoutingInfoForGprs }
        RESPONDER {}
    }
    // Failure Reporting, §17.3.2.34.
    "failureReportContext-v3" = 34 / 3 {
        ROLES { GGSN => HLR }
        INITIATOR { FailureReport }
        RESPONDER {}
    }
    // GPRS Notifying, §17.3.2.35.
    "gprsNotifyContext-v3" = 35 / 3 {
        ROLES { HLR => GGSN }
        INITIATOR { NoteMsPresentForGprs }
        RESPONDER {}
    }
    // Supplementary Service invocation notification, §17.3.2.36.
    "ss-InvocationNotificationContext-v3" = 36 / 3 {
        ROLES { MSC => GSM_SCF | HLR => GSM_SCF }
        INITIATOR { SsInvocationNotification }
        RESPONDER {}
    }
    // Location Service Gateway, §17.3.2.39.
    "locationSvcGatewayContext-v3" = 37 / 3 {
        ROLES { GMLC => HLR }
        INITIATOR { SendRoutingInfoForLcs }
        RESPONDER {}
    }
    // Location Service Enquiry, §17.3.2.40.
    "locationSvcEnquiryContext-v3" = 38 / 3 {
        ROLES { GMLC => MSC | GMLC => SGSN | MSC => GMLC | SGSN => GMLC }
        INITIATOR { ProvideSubscriberLocation | SubscriberLocationReport }
        RESPONDER {}
    }
    // Authentication Failure Report, §17.3.2.49.
    "authenticationFailureReportContext-v3" = 39 / 3 {
        ROLES { VLR => HLR | SGSN => HLR }
        INITIATOR { AuthenticationFailureReport }
        RESPONDER {}
    }
    // Mobile terminating Short Message Relay VGCS, §17.3.2.51.
    "shortMsgMT-Relay-VGCS-Context-v3" = 41 / 3 {
        ROLES { MSC => MSC }
        INITIATOR { MtForwardSmVgcs }
        RESPONDER {}
    }
    // Mobility Management event notification, §17.3.2.46.
    "mm-EventReportingContext-v3" = 42 / 3 {
        ROLES { VLR => GSM_SCF }
        INITIATOR { NoteMmEvent }
        RESPONDER {}
    }
    // Any time information handling, §17.3.2.47.
    "anyTimeInfohandlingContext-v3" = 43 / 3 {
        ROLES { GSM_SCF => HLR }
        INITIATOR { AnyTimeSubscriptionInterrogation | AnyTimeModification }
        RESPONDER {}
    }
    // Resource Management, §17.3.2.50.
    "resourceManagementContext-v3" = 44 / 3 {
        ROLES { MSC => MSC }
        INITIATOR { ReleaseResources }
        RESPONDER {}
    }
    // Group Call Info Retrieval, §17.3.2.30A.
    "groupCallInfoRetControlContext-v3" = 45 / 3 {
        ROLES { MSC => MSC }
        INITIATOR { SendGroupCallInfo }
        RESPONDER {}
    }
    // Vcsg Location Updating, §17.3.2.52.
    "vcsgLocationUpdateContext-v3" = 46 / 3 {
        ROLES { VLR => CSS | SGSN => CSS }
        INITIATOR { UpdateVcsgLocation }
        RESPONDER { InsertSubscriberData }
    }
    // Vcsg Location Cancellation, §17.3.2.53.
    "vcsgLocationCancellationContext-v3" = 47 / 3 {
        ROLES { CSS => VLR | CSS => SGSN }
        INITIATOR { CancelVcsgLocation }
        RESPONDER {}
    }
}
