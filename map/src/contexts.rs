//! The application contexts, TS 29.002 §17.3: name, number, version, who initiates them towards whom, and the
//! operations each side invokes.

use crate::{
    context::context_table,
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
    v2::operations as phase2,
};

context_table! {
    // Location Updating, §17.3.2.2.
    "networkLocUpContext-v3" = 1 / 3 {
        ROLES { Vlr => Hlr }
        INITIATOR { UpdateLocation | RestoreData }
        RESPONDER { ForwardCheckSsIndication | InsertSubscriberData | ActivateTraceMode }
    }
    "networkLocUpContext-v2" = 1 / 2 {
        ROLES { Vlr => Hlr }
        INITIATOR { phase2::UpdateLocation | phase2::RestoreData }
        RESPONDER { phase2::ForwardCheckSsIndication | phase2::InsertSubscriberData | phase2::ActivateTraceMode }
    }
    "networkLocUpContext-v1" = 1 / 1 {
        ROLES { Vlr => Hlr }
        INITIATOR { phase2::UpdateLocation | phase2::SendParameters }
        RESPONDER { phase2::ForwardCheckSsIndication | phase2::InsertSubscriberData | phase2::ActivateTraceMode }
    }
    // Location Cancellation, §17.3.2.3.
    "locationCancellationContext-v3" = 2 / 3 {
        ROLES { Hlr => Vlr | Hlr => Sgsn }
        INITIATOR { CancelLocation }
        RESPONDER {}
    }
    "locationCancellationContext-v2" = 2 / 2 {
        ROLES { Hlr => Vlr | Hlr => Sgsn }
        INITIATOR { phase2::CancelLocation }
        RESPONDER {}
    }
    "locationCancellationContext-v1" = 2 / 1 {
        ROLES { Hlr => Vlr | Hlr => Sgsn }
        INITIATOR { phase2::CancelLocation }
        RESPONDER {}
    }
    // Roaming number enquiry, §17.3.2.4.
    "roamingNumberEnquiryContext-v3" = 3 / 3 {
        ROLES { Hlr => Vlr }
        INITIATOR { ProvideRoamingNumber }
        RESPONDER {}
    }
    "roamingNumberEnquiryContext-v2" = 3 / 2 {
        ROLES { Hlr => Vlr }
        INITIATOR { phase2::ProvideRoamingNumber }
        RESPONDER {}
    }
    "roamingNumberEnquiryContext-v1" = 3 / 1 {
        ROLES { Hlr => Vlr }
        INITIATOR { phase2::ProvideRoamingNumber }
        RESPONDER {}
    }
    // IST Alerting, §17.3.2.44.
    "istAlertingContext-v3" = 4 / 3 {
        ROLES { Msc => Hlr }
        INITIATOR { IstAlert }
        RESPONDER {}
    }
    // Location Information Retrieval, §17.3.2.6.
    "locationInfoRetrievalContext-v3" = 5 / 3 {
        ROLES { Msc => Hlr | Msc => Nplr | GsmScf => Hlr }
        INITIATOR { SendRoutingInfo }
        RESPONDER {}
    }
    "locationInfoRetrievalContext-v2" = 5 / 2 {
        ROLES { Msc => Hlr | Msc => Nplr | GsmScf => Hlr }
        INITIATOR { phase2::SendRoutingInfo }
        RESPONDER {}
    }
    "locationInfoRetrievalContext-v1" = 5 / 1 {
        ROLES { Msc => Hlr | Msc => Nplr | GsmScf => Hlr }
        INITIATOR { phase2::SendRoutingInfo }
        RESPONDER {}
    }
    // Call control transfer, §17.3.2.7.
    "callControlTransferContext-v4" = 6 / 4 {
        ROLES { Msc => Msc }
        INITIATOR { ResumeCallHandling }
        RESPONDER {}
    }
    "callControlTransferContext-v3" = 6 / 3 {
        ROLES { Msc => Msc }
        INITIATOR { ResumeCallHandling }
        RESPONDER {}
    }
    // Reporting, §17.3.2.37.
    "reportingContext-v3" = 7 / 3 {
        ROLES { Hlr => Vlr | Vlr => Hlr }
        INITIATOR { SetReportingState | StatusReport | RemoteUserFree }
        RESPONDER { SetReportingState | StatusReport }
    }
    // Call Completion, §17.3.2.38.
    "callCompletionContext-v3" = 8 / 3 {
        ROLES { Vlr => Hlr }
        INITIATOR { RegisterCcEntry | EraseCcEntry }
        RESPONDER {}
    }
    // Service Termination, §17.3.2.45.
    "serviceTerminationContext-v3" = 9 / 3 {
        ROLES { Hlr => Msc }
        INITIATOR { IstCommand }
        RESPONDER {}
    }
    // Location registers restart, §17.3.2.11.
    "resetContext-v3" = 10 / 3 {
        ROLES { Hlr => Vlr | Hlr => Sgsn | Css => Vlr | Css => Sgsn }
        INITIATOR { Reset }
        RESPONDER {}
    }
    "resetContext-v2" = 10 / 2 {
        ROLES { Hlr => Vlr | Hlr => Sgsn | Css => Vlr | Css => Sgsn }
        INITIATOR { phase2::Reset }
        RESPONDER {}
    }
    "resetContext-v1" = 10 / 1 {
        ROLES { Hlr => Vlr | Hlr => Sgsn | Css => Vlr | Css => Sgsn }
        INITIATOR { phase2::Reset }
        RESPONDER {}
    }
    // Handover control, §17.3.2.12.
    "handoverControlContext-v3" = 11 / 3 {
        ROLES { Msc => Msc }
        INITIATOR { PrepareHandover | ForwardAccessSignalling }
        RESPONDER { SendEndSignal | ProcessAccessSignalling | PrepareSubsequentHandover }
    }
    "handoverControlContext-2" = 11 / 2 {
        ROLES { Msc => Msc }
        INITIATOR { phase2::PrepareHandover | phase2::ForwardAccessSignalling }
        RESPONDER { phase2::SendEndSignal | phase2::ProcessAccessSignalling | phase2::PrepareSubsequentHandover }
    }
    "handoverControlContext-v1" = 11 / 1 {
        ROLES { Msc => Msc }
        INITIATOR { phase2::PerformHandover | phase2::ForwardAccessSignalling | phase2::TraceSubscriberActivity }
        RESPONDER { phase2::SendEndSignal | phase2::NoteInternalHandover | phase2::ProcessAccessSignalling | phase2::PrepareSubsequentHandover | phase2::PerformSubsequentHandover }
    }
    // Equipment Management, §17.3.2.14.
    "equipmentMngtContext-v3" = 13 / 3 {
        ROLES { Msc => Eir | Sgsn => Eir }
        INITIATOR { CheckImei }
        RESPONDER {}
    }
    "equipmentMngtContext-v2" = 13 / 2 {
        ROLES { Msc => Eir | Sgsn => Eir }
        INITIATOR { phase2::CheckImei }
        RESPONDER {}
    }
    "equipmentMngtContext-v1" = 13 / 1 {
        ROLES { Msc => Eir | Sgsn => Eir }
        INITIATOR { phase2::CheckImei }
        RESPONDER {}
    }
    // Information retrieval, §17.3.2.15.
    "infoRetrievalContext-v3" = 14 / 3 {
        ROLES { Vlr => Hlr | Sgsn => Hlr }
        INITIATOR { SendAuthenticationInfo }
        RESPONDER {}
    }
    "infoRetrievalContext-v2" = 14 / 2 {
        ROLES { Vlr => Hlr | Sgsn => Hlr }
        INITIATOR { phase2::SendAuthenticationInfo }
        RESPONDER {}
    }
    "infoRetrievalContext-v1" = 14 / 1 {
        ROLES { Vlr => Hlr | Sgsn => Hlr }
        INITIATOR { phase2::SendParameters }
        RESPONDER {}
    }
    // Inter-VLR information retrieval, §17.3.2.16.
    "interVlrInfoRetrievalContext-v3" = 15 / 3 {
        ROLES { Vlr => Vlr }
        INITIATOR { SendIdentification }
        RESPONDER {}
    }
    "interVlrInfoRetrievalContext-v2" = 15 / 2 {
        ROLES { Vlr => Vlr }
        INITIATOR { phase2::SendIdentification }
        RESPONDER {}
    }
    // Stand Alone Subscriber Data Management, §17.3.2.17.
    "subscriberDataMngtContext-v3" = 16 / 3 {
        ROLES { Hlr => Vlr | Hlr => Sgsn | Css => Vlr | Css => Sgsn }
        INITIATOR { InsertSubscriberData | DeleteSubscriberData }
        RESPONDER {}
    }
    "subscriberDataMngtContext-v2" = 16 / 2 {
        ROLES { Hlr => Vlr }
        INITIATOR { phase2::InsertSubscriberData | phase2::DeleteSubscriberData }
        RESPONDER {}
    }
    "subscriberDataMngtContext-v1" = 16 / 1 {
        ROLES { Hlr => Vlr }
        INITIATOR { phase2::InsertSubscriberData | phase2::DeleteSubscriberData }
        RESPONDER {}
    }
    // Tracing, §17.3.2.18.
    "tracingContext-v3" = 17 / 3 {
        ROLES { Hlr => Vlr | Hlr => Sgsn }
        INITIATOR { ActivateTraceMode | DeactivateTraceMode }
        RESPONDER {}
    }
    "tracingContext-v2" = 17 / 2 {
        ROLES { Hlr => Vlr | Hlr => Sgsn }
        INITIATOR { phase2::ActivateTraceMode | phase2::DeactivateTraceMode }
        RESPONDER {}
    }
    "tracingContext-v1" = 17 / 1 {
        ROLES { Hlr => Vlr | Hlr => Sgsn }
        INITIATOR { phase2::ActivateTraceMode | phase2::DeactivateTraceMode }
        RESPONDER {}
    }
    // Network functional SS handling, §17.3.2.19.
    "networkFunctionalSsContext-v2" = 18 / 2 {
        ROLES { Vlr => Hlr }
        INITIATOR { RegisterSs | EraseSs | ActivateSs | DeactivateSs | RegisterPassword | InterrogateSs }
        RESPONDER { GetPassword }
    }
    "networkFunctionalSsContext-v1" = 18 / 1 {
        ROLES { Vlr => Hlr | Hlr => Vlr | Hlr => GsmScf | GsmScf => Hlr | Hlr => Hlr }
        INITIATOR { phase2::RegisterSs | phase2::EraseSs | phase2::ActivateSs | phase2::DeactivateSs | phase2::RegisterPassword | phase2::InterrogateSs | phase2::ProcessUnstructuredSsData | phase2::BeginSubscriberActivity }
        RESPONDER { phase2::GetPassword }
    }
    // Network unstructured SS handling, §17.3.2.20.
    "networkUnstructuredSsContext-v2" = 19 / 2 {
        ROLES { Vlr => Hlr | Hlr => Vlr | Hlr => GsmScf | GsmScf => Hlr | Hlr => Hlr }
        INITIATOR { ProcessUnstructuredSsRequest | UnstructuredSsRequest | UnstructuredSsNotify }
        RESPONDER { ProcessUnstructuredSsRequest | UnstructuredSsRequest | UnstructuredSsNotify }
    }
    // Short Message Gateway, §17.3.2.21.
    "shortMsgGatewayContext-v3" = 20 / 3 {
        ROLES { Msc => Hlr }
        INITIATOR { SendRoutingInfoForSm | ReportSmDeliveryStatus }
        RESPONDER { InformServiceCentre }
    }
    "shortMsgGatewayContext-v2" = 20 / 2 {
        ROLES { Msc => Hlr }
        INITIATOR { phase2::SendRoutingInfoForSm | phase2::ReportSmDeliveryStatus }
        RESPONDER { phase2::InformServiceCentre }
    }
    "shortMsgGatewayContext-v1" = 20 / 1 {
        ROLES { Msc => Hlr }
        INITIATOR { phase2::SendRoutingInfoForSm | phase2::ReportSmDeliveryStatus }
        RESPONDER {}
    }
    // Mobile originating Short Message Relay, §17.3.2.22.
    "shortMsgMO-RelayContext-v3" = 21 / 3 {
        ROLES { Msc => Msc | Sgsn => Msc }
        INITIATOR { MoForwardSm }
        RESPONDER {}
    }
    "shortMsg-RelayContext-v2" = 21 / 2 {
        ROLES { Msc => Msc | Sgsn => Msc }
        INITIATOR { phase2::ForwardSm }
        RESPONDER {}
    }
    "shortMsg-RelayContext-v1" = 21 / 1 {
        ROLES { Msc => Msc | Sgsn => Msc | Msc => Sgsn }
        INITIATOR { phase2::ForwardSm }
        RESPONDER {}
    }
    // Subscriber Data modification notification, §17.3.2.48.
    "subscriberDataModificationNotificationContext-v3" = 22 / 3 {
        ROLES { Hlr => GsmScf }
        INITIATOR { NoteSubscriberDataModified }
        RESPONDER {}
    }
    // Short message alert, §17.3.2.24.
    "shortMsgAlertContext-v2" = 23 / 2 {
        ROLES { Hlr => Msc }
        INITIATOR { AlertServiceCentre }
        RESPONDER {}
    }
    "shortMsgAlertContext-v1" = 23 / 1 {
        ROLES { Hlr => Msc }
        INITIATOR { phase2::AlertServiceCentreWithoutResult }
        RESPONDER {}
    }
    // Short message waiting data management, §17.3.2.25.
    "mwdMngtContext-v3" = 24 / 3 {
        ROLES { Sgsn => Hlr | Vlr => Hlr }
        INITIATOR { ReadyForSm }
        RESPONDER {}
    }
    "mwdMngtContext-v2" = 24 / 2 {
        ROLES { Vlr => Hlr }
        INITIATOR { phase2::ReadyForSm }
        RESPONDER {}
    }
    "mwdMngtContext-v1" = 24 / 1 {
        ROLES { Vlr => Hlr }
        INITIATOR { phase2::NoteSubscriberPresent }
        RESPONDER {}
    }
    // Mobile terminating Short Message Relay, §17.3.2.26.
    "shortMsgMT-RelayContext-v3" = 25 / 3 {
        ROLES { Msc => Msc | Msc => Sgsn }
        INITIATOR { MtForwardSm }
        RESPONDER {}
    }
    "shortMsgMT-RelayContext-v2" = 25 / 2 {
        ROLES { Msc => Msc | Msc => Sgsn }
        INITIATOR { phase2::ForwardSm }
        RESPONDER {}
    }
    // Other, §17.3.2.
    "shortMsgMT-RelayContext-v1" = 25 / 1 {
        ROLES { Msc => Msc | Msc => Sgsn | Sgsn => Msc }
        INITIATOR { phase2::ForwardSm }
        RESPONDER {}
    }
    // IMSI Retrieval, §17.3.2.13.
    "imsiRetrievalContext-v2" = 26 / 2 {
        ROLES { Vlr => Hlr }
        INITIATOR { SendImsi }
        RESPONDER {}
    }
    // MS purging, §17.3.2.27.
    "msPurgingContext-v3" = 27 / 3 {
        ROLES { Vlr => Hlr | Sgsn => Hlr }
        INITIATOR { PurgeMs }
        RESPONDER {}
    }
    "msPurgingContext-v2" = 27 / 2 {
        ROLES { Vlr => Hlr }
        INITIATOR { phase2::PurgeMs }
        RESPONDER {}
    }
    // Subscriber information enquiry, §17.3.2.28.
    "subscriberInfoEnquiryContext-v3" = 28 / 3 {
        ROLES { Hlr => Vlr | Hlr => Sgsn }
        INITIATOR { ProvideSubscriberInfo }
        RESPONDER {}
    }
    // Any time information enquiry, §17.3.2.29.
    "anyTimeInfoEnquiryContext-v3" = 29 / 3 {
        ROLES { GsmScf => Hlr | GsmScf => Gmlc | GsmScf => Nplr }
        INITIATOR { AnyTimeInterrogation }
        RESPONDER {}
    }
    // Group Call Control, §17.3.2.30.
    "groupCallControlContext-v3" = 31 / 3 {
        ROLES { Msc => Msc }
        INITIATOR { PrepareGroupCall | ForwardGroupCallSignalling }
        RESPONDER { SendGroupCallEndSignal | ProcessGroupCallSignalling }
    }
    // Gprs Location Updating, §17.3.2.32.
    "gprsLocationUpdateContext-v3" = 32 / 3 {
        ROLES { Sgsn => Hlr }
        INITIATOR { UpdateGprsLocation }
        RESPONDER { InsertSubscriberData | ActivateTraceMode }
    }
    // Gprs Location Information Retreival, §17.3.2.33.
    "gprsLocationInfoRetrievalContext-v4" = 33 / 4 {
        ROLES { Ggsn => Hlr }
        INITIATOR { SendRoutingInfoForGprs }
        RESPONDER {}
    }
    "gprsLocationInfoRetrievalContext-v3" = 33 / 3 {
        ROLES { Ggsn => Hlr }
        INITIATOR { SendRoutingInfoForGprs }
        RESPONDER {}
    }
    // Failure Reporting, §17.3.2.34.
    "failureReportContext-v3" = 34 / 3 {
        ROLES { Ggsn => Hlr }
        INITIATOR { FailureReport }
        RESPONDER {}
    }
    // GPRS Notifying, §17.3.2.35.
    "gprsNotifyContext-v3" = 35 / 3 {
        ROLES { Hlr => Ggsn }
        INITIATOR { NoteMsPresentForGprs }
        RESPONDER {}
    }
    // Supplementary Service invocation notification, §17.3.2.36.
    "ss-InvocationNotificationContext-v3" = 36 / 3 {
        ROLES { Msc => GsmScf | Hlr => GsmScf }
        INITIATOR { SsInvocationNotification }
        RESPONDER {}
    }
    // Location Service Gateway, §17.3.2.39.
    "locationSvcGatewayContext-v3" = 37 / 3 {
        ROLES { Gmlc => Hlr }
        INITIATOR { SendRoutingInfoForLcs }
        RESPONDER {}
    }
    // Location Service Enquiry, §17.3.2.40.
    "locationSvcEnquiryContext-v3" = 38 / 3 {
        ROLES { Gmlc => Msc | Gmlc => Sgsn | Msc => Gmlc | Sgsn => Gmlc }
        INITIATOR { ProvideSubscriberLocation | SubscriberLocationReport }
        RESPONDER {}
    }
    // Authentication Failure Report, §17.3.2.49.
    "authenticationFailureReportContext-v3" = 39 / 3 {
        ROLES { Vlr => Hlr | Sgsn => Hlr }
        INITIATOR { AuthenticationFailureReport }
        RESPONDER {}
    }
    // Mobile terminating Short Message Relay VGCS, §17.3.2.51.
    "shortMsgMT-Relay-VGCS-Context-v3" = 41 / 3 {
        ROLES { Msc => Msc }
        INITIATOR { MtForwardSmVgcs }
        RESPONDER {}
    }
    // Mobility Management event notification, §17.3.2.46.
    "mm-EventReportingContext-v3" = 42 / 3 {
        ROLES { Vlr => GsmScf }
        INITIATOR { NoteMmEvent }
        RESPONDER {}
    }
    // Any time information handling, §17.3.2.47.
    "anyTimeInfohandlingContext-v3" = 43 / 3 {
        ROLES { GsmScf => Hlr }
        INITIATOR { AnyTimeSubscriptionInterrogation | AnyTimeModification }
        RESPONDER {}
    }
    // Resource Management, §17.3.2.50.
    "resourceManagementContext-v3" = 44 / 3 {
        ROLES { Msc => Msc }
        INITIATOR { ReleaseResources }
        RESPONDER {}
    }
    // Group Call Info Retrieval, §17.3.2.30A.
    "groupCallInfoRetControlContext-v3" = 45 / 3 {
        ROLES { Msc => Msc }
        INITIATOR { SendGroupCallInfo }
        RESPONDER {}
    }
    // Vcsg Location Updating, §17.3.2.52.
    "vcsgLocationUpdateContext-v3" = 46 / 3 {
        ROLES { Vlr => Css | Sgsn => Css }
        INITIATOR { UpdateVcsgLocation }
        RESPONDER { InsertSubscriberData }
    }
    // Vcsg Location Cancellation, §17.3.2.53.
    "vcsgLocationCancellationContext-v3" = 47 / 3 {
        ROLES { Css => Vlr | Css => Sgsn }
        INITIATOR { CancelVcsgLocation }
        RESPONDER {}
    }
}
