//! The application contexts: name, object identifier, version, who opens them towards whom, and the operations each side
//! invokes. Those of version 4 as TS 29.078 §6.1.2, §6.2.2, §7.2 and §8.2 say; the version is the phase of CAMEL.

use crate::{
    operations::{
        ActivityTest, ActivityTestGprs, ApplyCharging, ApplyChargingGprs, ApplyChargingReport,
        ApplyChargingReportGprs, AssistRequestInstructions, CallGap, CallInformationReport,
        CallInformationRequest, Cancel, CancelGprs, CollectInformation, Connect, ConnectGprs, ConnectSms,
        ConnectToResource, Continue, ContinueGprs, ContinueSms, ContinueWithArgument,
        DisconnectForwardConnection, DisconnectForwardConnectionWithArgument, DisconnectLeg, EntityReleased,
        EntityReleasedGprs, EstablishTemporaryConnection, EventReportBcsm, EventReportGprs, EventReportSms,
        FurnishChargingInformation, FurnishChargingInformationGprs, FurnishChargingInformationSms, InitialDp,
        InitialDpGprs, InitialDpSms, InitiateCallAttempt, MoveLeg, PlayAnnouncement, PlayTone,
        PromptAndCollectUserInformation, ReleaseCall, ReleaseGprs, ReleaseSms, RequestReportBcsmEvent,
        RequestReportGprsEvent, RequestReportSmsEvent, ResetTimer, ResetTimerGprs, ResetTimerSms,
        SendChargingInformation, SendChargingInformationGprs, SpecializedResourceReport, SplitLeg,
    },
    role::{GPRS_SSF, GSM_SCF, GSM_SRF, GSM_SSF, SMS_SSF},
    v2::operations as v2,
    v3::operations as v3,
};

sigcodec_rose::contexts! {
    /// Every application context of phases 1 to 4.
    pub static TABLE under 0/4/0/0/1;

    "CAP-v1-gsmSSF-to-gsmSCF-AC" = 0/50/0, VERSION 1 {
        ROLES { GSM_SSF => GSM_SCF }
        INITIATOR { InitialDp | EventReportBcsm }
        RESPONDER { Connect | ReleaseCall | RequestReportBcsmEvent | Continue | ActivityTest }
    }
    "CAP-v2-gsmSSF-to-gsmSCF-AC" = 0/50/1, VERSION 2 {
        ROLES { GSM_SSF => GSM_SCF }
        INITIATOR {
            EventReportBcsm | ApplyChargingReport | v2::InitialDp | CallInformationReport |
            v2::SpecializedResourceReport
        }
        RESPONDER {
            v2::ApplyCharging | RequestReportBcsmEvent | v2::EstablishTemporaryConnection |
            ConnectToResource | DisconnectForwardConnection | Connect | ReleaseCall | Continue |
            ResetTimer | FurnishChargingInformation | SendChargingInformation | PlayAnnouncement |
            PromptAndCollectUserInformation | Cancel | ActivityTest | CallInformationRequest
        }
    }
    "CAP-v2-assist-gsmSSF-to-gsmSCF-AC" = 0/51/1, VERSION 2 {
        ROLES { GSM_SSF => GSM_SCF }
        INITIATOR { AssistRequestInstructions | v2::SpecializedResourceReport }
        RESPONDER {
            DisconnectForwardConnection | ConnectToResource | ResetTimer | PlayAnnouncement |
            PromptAndCollectUserInformation | Cancel | ActivityTest
        }
    }
    "CAP-v2-gsmSRF-to-gsmSCF-AC" = 0/52/1, VERSION 2 {
        ROLES { GSM_SRF => GSM_SCF }
        INITIATOR { AssistRequestInstructions | v2::SpecializedResourceReport }
        RESPONDER { PlayAnnouncement | PromptAndCollectUserInformation | Cancel | ActivityTest }
    }
    "capssf-scfGenericAC-v3" = 21/3/4, VERSION 3 {
        ROLES { GSM_SSF => GSM_SCF }
        INITIATOR {
            ApplyChargingReport | CallInformationReport | EventReportBcsm | InitialDp |
            v2::SpecializedResourceReport
        }
        RESPONDER {
            ActivityTest | v3::ApplyCharging | CallInformationRequest | Cancel | Connect | Continue |
            ContinueWithArgument | ConnectToResource | DisconnectForwardConnection |
            EstablishTemporaryConnection | FurnishChargingInformation | ReleaseCall |
            RequestReportBcsmEvent | ResetTimer | SendChargingInformation | PlayAnnouncement |
            PromptAndCollectUserInformation | CallGap
        }
    }
    "capssf-scfAssistHandoffAC-v3" = 21/3/6, VERSION 3 {
        ROLES { GSM_SSF => GSM_SCF }
        INITIATOR { AssistRequestInstructions | v2::SpecializedResourceReport }
        RESPONDER {
            ActivityTest | Cancel | ConnectToResource | DisconnectForwardConnection | PlayAnnouncement |
            PromptAndCollectUserInformation | ResetTimer
        }
    }
    "gsmSRF-gsmSCF-ac-v3" = 20/3/14, VERSION 3 {
        ROLES { GSM_SRF => GSM_SCF }
        INITIATOR { AssistRequestInstructions | v2::SpecializedResourceReport }
        RESPONDER { ActivityTest | Cancel | PlayAnnouncement | PromptAndCollectUserInformation }
    }
    "cap-gprssf-scfAC" = 21/3/50, VERSION 3 {
        ROLES { GPRS_SSF => GSM_SCF }
        INITIATOR {
            ApplyChargingGprs | ApplyChargingReportGprs | EntityReleasedGprs | EventReportGprs |
            InitialDpGprs | RequestReportGprsEvent
        }
        RESPONDER {
            ApplyChargingGprs | ApplyChargingReportGprs | CancelGprs | ConnectGprs | ContinueGprs |
            EventReportGprs | FurnishChargingInformationGprs | ReleaseGprs | RequestReportGprsEvent |
            ResetTimerGprs | SendChargingInformationGprs | ActivityTestGprs
        }
    }
    "cap-gsmscf-gprsssfAC" = 21/3/51, VERSION 3 {
        ROLES { GSM_SCF => GPRS_SSF }
        INITIATOR {
            ActivityTestGprs | ApplyChargingGprs | CancelGprs | FurnishChargingInformationGprs |
            ReleaseGprs | RequestReportGprsEvent | SendChargingInformationGprs
        }
        RESPONDER { ApplyChargingReportGprs | EventReportGprs }
    }
    "cap3-sms-AC" = 21/3/61, VERSION 3 {
        ROLES { SMS_SSF => GSM_SCF }
        INITIATOR { EventReportSms | InitialDpSms }
        RESPONDER {
            ConnectSms | ContinueSms | FurnishChargingInformationSms | ReleaseSms |
            RequestReportSmsEvent | ResetTimerSms
        }
    }
    "gsmSRF-gsmSCF-ac" = 22/3/14, VERSION 4 {
        ROLES { GSM_SRF => GSM_SCF }
        INITIATOR { AssistRequestInstructions | SpecializedResourceReport }
        RESPONDER { ActivityTest | Cancel | PlayAnnouncement | PromptAndCollectUserInformation }
    }
    "capssf-scfGenericAC" = 23/3/4, VERSION 4 {
        ROLES { GSM_SSF => GSM_SCF }
        INITIATOR {
            ApplyChargingReport | CallInformationReport | EntityReleased | EventReportBcsm | InitialDp |
            SpecializedResourceReport
        }
        RESPONDER {
            ActivityTest | ApplyCharging | CallGap | CallInformationRequest | Cancel |
            CollectInformation | Connect | ConnectToResource | Continue | ContinueWithArgument |
            DisconnectForwardConnection | DisconnectForwardConnectionWithArgument | DisconnectLeg |
            EstablishTemporaryConnection | FurnishChargingInformation | InitiateCallAttempt | MoveLeg |
            PlayAnnouncement | PlayTone | PromptAndCollectUserInformation | ReleaseCall |
            RequestReportBcsmEvent | ResetTimer | SendChargingInformation | SplitLeg
        }
    }
    "capssf-scfAssistHandoffAC" = 23/3/6, VERSION 4 {
        ROLES { GSM_SSF => GSM_SCF }
        INITIATOR { AssistRequestInstructions | SpecializedResourceReport }
        RESPONDER {
            ActivityTest | Cancel | ConnectToResource | DisconnectForwardConnection |
            DisconnectForwardConnectionWithArgument | PlayAnnouncement |
            PromptAndCollectUserInformation | ResetTimer
        }
    }
    "capscf-ssfGenericAC" = 23/3/8, VERSION 4 {
        ROLES { GSM_SCF => GSM_SSF }
        INITIATOR {
            ActivityTest | ApplyCharging | CallInformationRequest | Cancel | CollectInformation |
            Connect | ConnectToResource | Continue | ContinueWithArgument |
            DisconnectForwardConnection | DisconnectForwardConnectionWithArgument | DisconnectLeg |
            EstablishTemporaryConnection | FurnishChargingInformation | InitiateCallAttempt | MoveLeg |
            PlayAnnouncement | PlayTone | PromptAndCollectUserInformation | ReleaseCall |
            RequestReportBcsmEvent | ResetTimer | SplitLeg
        }
        RESPONDER {
            ApplyChargingReport | CallInformationReport | EntityReleased | EventReportBcsm |
            SpecializedResourceReport
        }
    }
    "cap4-sms-AC" = 23/3/61, VERSION 4 {
        ROLES { SMS_SSF => GSM_SCF }
        INITIATOR { EventReportSms | InitialDpSms }
        RESPONDER {
            ConnectSms | ContinueSms | FurnishChargingInformationSms | ReleaseSms |
            RequestReportSmsEvent | ResetTimerSms
        }
    }
}
