//! The application contexts of CS-1, ETS 300 374-1 and Q.1218: name, object identifier, who opens them towards whom, and the
//! operations each side invokes.

use super::operations as own;
use crate::{
    operations::{
        ActivateServiceFiltering, ActivityTest, AnalyseInformation, AnalysedInformation, ApplyChargingReport,
        AssistRequestInstructions, CallGap, CallInformationReport, CallInformationRequest, Cancel,
        CancelStatusReportRequest, CollectInformation, CollectedInformation, Connect, ConnectToResource,
        Continue, DisconnectForwardConnection, EstablishTemporaryConnection, EventNotificationCharging,
        EventReportBcsm, FurnishChargingInformation, HoldCallInNetwork, InitialDp, OAnswer, OCalledPartyBusy,
        ODisconnect, OMidCall, ONoAnswer, OriginationAttemptAuthorized, PlayAnnouncement,
        PromptAndCollectUserInformation, ReleaseCall, RequestCurrentStatusReport,
        RequestEveryStatusChangeReport, RequestFirstStatusMatchReport, RequestNotificationChargingEvent,
        RequestReportBcsmEvent, ResetTimer, RouteSelectFailure, SelectFacility, SelectRoute,
        SendChargingInformation, ServiceFilteringResponse, SpecializedResourceReport, StatusReport, TAnswer,
        TBusy, TDisconnect, TMidCall, TNoAnswer, TermAttemptAuthorized,
    },
    role::{SCF, SRF, SSF},
};

sigcodec_rose::contexts! {
    /// Every application context of CS-1.
    pub static TABLE;

    "Core-INAP-CS1-SSP-to-SCP-AC" = 0/4/0/1/1/1/0/0, VERSION 1 {
        ROLES { SSF => SCF }
        INITIATOR {
            InitialDp | ApplyChargingReport | CallInformationReport | EventNotificationCharging |
            EventReportBcsm | SpecializedResourceReport | ActivityTest
        }
        RESPONDER {
            ActivityTest | own::ApplyCharging | CallGap | CallInformationRequest | Cancel |
            CollectInformation | Connect | ConnectToResource | Continue | DisconnectForwardConnection |
            EstablishTemporaryConnection | FurnishChargingInformation | own::InitiateCallAttempt |
            ReleaseCall | RequestNotificationChargingEvent | RequestReportBcsmEvent | ResetTimer |
            SendChargingInformation | PlayAnnouncement | PromptAndCollectUserInformation
        }
    }
    "Core-INAP-CS1-assist-handoff-SSP-to-SCP-AC" = 0/4/0/1/1/1/1/0, VERSION 1 {
        ROLES { SSF => SCF }
        INITIATOR { AssistRequestInstructions | SpecializedResourceReport | ApplyChargingReport }
        RESPONDER {
            ActivityTest | own::ApplyCharging | Cancel | ConnectToResource |
            DisconnectForwardConnection | EstablishTemporaryConnection | FurnishChargingInformation |
            PlayAnnouncement | PromptAndCollectUserInformation | ResetTimer | SendChargingInformation
        }
    }
    "Core-INAP-CS1-IP-to-SCP-AC" = 0/4/0/1/1/1/2/0, VERSION 1 {
        ROLES { SRF => SCF }
        INITIATOR { AssistRequestInstructions | SpecializedResourceReport }
        RESPONDER { PlayAnnouncement | PromptAndCollectUserInformation | Cancel | ActivityTest }
    }
    "Core-INAP-CS1-SCP-to-SSP-AC" = 0/4/0/1/1/1/3/0, VERSION 1 {
        ROLES { SCF => SSF }
        INITIATOR {
            ActivityTest | own::ApplyCharging | CallGap | CallInformationRequest | Cancel |
            CollectInformation | Connect | ConnectToResource | Continue | DisconnectForwardConnection |
            EstablishTemporaryConnection | FurnishChargingInformation | own::InitiateCallAttempt |
            ReleaseCall | RequestNotificationChargingEvent | RequestReportBcsmEvent | ResetTimer |
            SendChargingInformation | PlayAnnouncement | PromptAndCollectUserInformation
        }
        RESPONDER {
            ApplyChargingReport | CallInformationReport | EventNotificationCharging | EventReportBcsm |
            SpecializedResourceReport | ActivityTest
        }
    }
    "Core-INAP-CS1-SCP-to-SSP-traffic-management-AC" = 0/4/0/1/1/1/4/0, VERSION 1 {
        ROLES { SCF => SSF }
        INITIATOR { CallGap }
        RESPONDER {}
    }
    "Core-INAP-CS1-SCP-to-SSP-service-management-AC" = 0/4/0/1/1/1/5/0, VERSION 1 {
        ROLES { SCF => SSF }
        INITIATOR { ActivateServiceFiltering }
        RESPONDER { ServiceFilteringResponse }
    }
    "Core-INAP-CS1-SSP-to-SCP-service-management-AC" = 0/4/0/1/1/1/6/0, VERSION 1 {
        ROLES { SSF => SCF }
        INITIATOR { ServiceFilteringResponse }
        RESPONDER {}
    }
    "generic-SSF-to-SCF-AC" = 0/0/17/1218/1/0/0, VERSION 1 {
        ROLES { SSF => SCF }
        INITIATOR {
            InitialDp | StatusReport | ApplyChargingReport | CallInformationReport |
            EventNotificationCharging | EventReportBcsm | SpecializedResourceReport | ActivityTest
        }
        RESPONDER {
            ActivityTest | own::ApplyCharging | CallGap | CallInformationRequest | Cancel |
            CollectInformation | Connect | ConnectToResource | Continue | DisconnectForwardConnection |
            EstablishTemporaryConnection | FurnishChargingInformation | own::InitiateCallAttempt |
            ReleaseCall | RequestNotificationChargingEvent | RequestReportBcsmEvent | ResetTimer |
            SendChargingInformation | PlayAnnouncement | PromptAndCollectUserInformation |
            AnalyseInformation | HoldCallInNetwork | SelectFacility | SelectRoute |
            RequestCurrentStatusReport | RequestEveryStatusChangeReport |
            RequestFirstStatusMatchReport | CancelStatusReportRequest
        }
    }
    "DP-specific-SSF-to-SCF-AC" = 0/0/17/1218/1/1/0, VERSION 1 {
        ROLES { SSF => SCF }
        INITIATOR {
            OriginationAttemptAuthorized | CollectedInformation | AnalysedInformation |
            RouteSelectFailure | OCalledPartyBusy | ONoAnswer | OAnswer | ODisconnect |
            TermAttemptAuthorized | TBusy | TNoAnswer | TAnswer | TDisconnect | OMidCall | TMidCall |
            StatusReport | ApplyChargingReport | CallInformationReport | EventNotificationCharging |
            EventReportBcsm | SpecializedResourceReport | ActivityTest
        }
        RESPONDER {
            ActivityTest | own::ApplyCharging | CallGap | CallInformationRequest | Cancel |
            CollectInformation | Connect | ConnectToResource | Continue | DisconnectForwardConnection |
            EstablishTemporaryConnection | FurnishChargingInformation | own::InitiateCallAttempt |
            ReleaseCall | RequestNotificationChargingEvent | RequestReportBcsmEvent | ResetTimer |
            SendChargingInformation | PlayAnnouncement | PromptAndCollectUserInformation |
            AnalyseInformation | HoldCallInNetwork | SelectFacility | SelectRoute |
            RequestCurrentStatusReport | RequestEveryStatusChangeReport |
            RequestFirstStatusMatchReport | CancelStatusReportRequest
        }
    }
    "assist-handoff-SSF-to-SCF-AC" = 0/0/17/1218/1/2/0, VERSION 1 {
        ROLES { SSF => SCF }
        INITIATOR { AssistRequestInstructions | SpecializedResourceReport | ApplyChargingReport }
        RESPONDER {
            ActivityTest | own::ApplyCharging | Cancel | ConnectToResource |
            DisconnectForwardConnection | EstablishTemporaryConnection | FurnishChargingInformation |
            PlayAnnouncement | PromptAndCollectUserInformation | ResetTimer | SendChargingInformation
        }
    }
    "SRF-to-SCF-AC" = 0/0/17/1218/1/3/0, VERSION 1 {
        ROLES { SRF => SCF }
        INITIATOR { AssistRequestInstructions | SpecializedResourceReport }
        RESPONDER { PlayAnnouncement | PromptAndCollectUserInformation | Cancel | ActivityTest }
    }
    "generic-SCF-to-SSF-AC" = 0/0/17/1218/1/4/0, VERSION 1 {
        ROLES { SCF => SSF }
        INITIATOR {
            ActivityTest | own::ApplyCharging | CallGap | CallInformationRequest | Cancel |
            CollectInformation | Connect | ConnectToResource | Continue | DisconnectForwardConnection |
            EstablishTemporaryConnection | FurnishChargingInformation | own::InitiateCallAttempt |
            ReleaseCall | RequestNotificationChargingEvent | RequestReportBcsmEvent | ResetTimer |
            SendChargingInformation | PlayAnnouncement | PromptAndCollectUserInformation |
            AnalyseInformation | HoldCallInNetwork | SelectFacility | SelectRoute |
            RequestCurrentStatusReport | RequestEveryStatusChangeReport |
            RequestFirstStatusMatchReport | CancelStatusReportRequest
        }
        RESPONDER {
            InitialDp | StatusReport | ApplyChargingReport | CallInformationReport |
            EventNotificationCharging | EventReportBcsm | SpecializedResourceReport | ActivityTest
        }
    }
    "DP-specific-SCF-to-SSF-AC" = 0/0/17/1218/1/5/0, VERSION 1 {
        ROLES { SCF => SSF }
        INITIATOR {
            ActivityTest | own::ApplyCharging | CallGap | CallInformationRequest | Cancel |
            CollectInformation | Connect | ConnectToResource | Continue | DisconnectForwardConnection |
            EstablishTemporaryConnection | FurnishChargingInformation | own::InitiateCallAttempt |
            ReleaseCall | RequestNotificationChargingEvent | RequestReportBcsmEvent | ResetTimer |
            SendChargingInformation | PlayAnnouncement | PromptAndCollectUserInformation |
            AnalyseInformation | HoldCallInNetwork | SelectFacility | SelectRoute |
            RequestCurrentStatusReport | RequestEveryStatusChangeReport |
            RequestFirstStatusMatchReport | CancelStatusReportRequest
        }
        RESPONDER {
            OriginationAttemptAuthorized | CollectedInformation | AnalysedInformation |
            RouteSelectFailure | OCalledPartyBusy | ONoAnswer | OAnswer | ODisconnect |
            TermAttemptAuthorized | TBusy | TNoAnswer | TAnswer | TDisconnect | OMidCall | TMidCall |
            StatusReport | ApplyChargingReport | CallInformationReport | EventNotificationCharging |
            EventReportBcsm | SpecializedResourceReport | ActivityTest
        }
    }
    "SCF-to-SSF-traffic-management-AC" = 0/0/17/1218/1/6/0, VERSION 1 {
        ROLES { SCF => SSF }
        INITIATOR { CallGap }
        RESPONDER {}
    }
    "SCF-to-SSF-service-management-AC" = 0/0/17/1218/1/7/0, VERSION 1 {
        ROLES { SCF => SSF }
        INITIATOR { ActivateServiceFiltering }
        RESPONDER { ServiceFilteringResponse }
    }
    "SSF-to-SCF-service-management-AC" = 0/0/17/1218/1/8/0, VERSION 1 {
        ROLES { SSF => SCF }
        INITIATOR { ServiceFilteringResponse }
        RESPONDER {}
    }
    "SCF-to-SSF-status-reporting-AC" = 0/0/17/1218/1/9/0, VERSION 1 {
        ROLES { SCF => SSF }
        INITIATOR {
            RequestCurrentStatusReport | RequestEveryStatusChangeReport |
            RequestFirstStatusMatchReport | CancelStatusReportRequest
        }
        RESPONDER { StatusReport }
    }
}
