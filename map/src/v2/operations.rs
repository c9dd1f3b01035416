//! The operations of versions 1 and 2, GSM 09.02 §14.6.

use super::ch_data_types::{ProvideRoamingNumberArg, SendRoutingInfoArg, SendRoutingInfoRes};
use super::common_data_types::{ExternalSignalInfo, Imei, Imsi, IsdnAddressString, Tmsi};
use super::errors::{
    AbsentSubscriber, BearerServiceNotProvisioned, CallBarred, CugReject, DataMissing, FacilityNotSupported,
    ForwardingViolation, IllegalEquipment, IllegalSsOperation, IllegalSubscriber, InvalidTargetBaseStation,
    MessageWaitingListFull, NegativePwCheck, NoHandoverNumberAvailable, NoRadioResourceAvailable,
    NoRoamingNumberAvailable, NumberChanged, NumberOfPwAttemptsViolation, PwRegistrationFailure,
    RoamingNotAllowed, SmDeliveryFailure, SsErrorStatus, SsIncompatibility, SsNotAvailable,
    SsSubscriptionViolation, SubscriberBusyForMtSms, SubsequentHandoverFailure, SystemFailure,
    TeleserviceNotProvisioned, TracingBufferFull, UnexpectedDataValue, UnidentifiedSubscriber,
    UnknownAlphabet, UnknownBaseStation, UnknownEquipment, UnknownMsc, UnknownSubscriber, UssdBusy,
};
use super::ms_data_types::{
    CancelLocationArg, DeleteSubscriberDataArg, DeleteSubscriberDataRes, EquipmentStatus,
    InsertSubscriberDataArg, InsertSubscriberDataRes, PerformHoArg, PerformHoRes, PerformSubsequentHoArg,
    PrepareHoArg, PrepareHoRes, PrepareSubsequentHoArg, PurgeMsArg, ResetArg, RestoreDataArg, RestoreDataRes,
    SendAuthenticationInfoArg, SendAuthenticationInfoRes, SendIdentificationRes, SendParametersArg,
    SentParameterList, UpdateLocationArg, UpdateLocationRes,
};
use super::om_data_types::{
    ActivateTraceModeArg, DeactivateTraceModeArg, NoteInternalHoArg, TraceSubscriberActivityArg,
};
use super::sm_data_types::{
    AlertServiceCentreArg, ForwardSmArg, InformServiceCentreArg, ReadyForSmArg, ReportSmDeliveryStatusArg,
    RoutingInfoForSmArg, RoutingInfoForSmRes,
};
use super::ss_code::SsCode;
use super::ss_data_types::{
    BeginSubscriberActivityArg, GuidanceInfo, InterrogateSsRes, Password, RegisterSsArg, SsForBsCode, SsInfo,
    SsUserData, UssdArg, UssdRes,
};
use crate::edition::PHASE2;
use crate::meaning::{audit_texts, signals, texts};

sigcodec_rose::operations! {
    /// The operations of versions 1 and 2.
    pub static TABLE of PHASE2;

    /// `updateLocation`, §14.6.1.
    UpdateLocation = 2, "updateLocation", M, 1, [1, 2] {
        ARGUMENT UpdateLocationArg<'a>,
        RESULT UpdateLocationRes<'a>,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | UnknownSubscriber | RoamingNotAllowed
        },
        CALLING vlrNumber,
    }
    /// `cancelLocation`, §14.6.1.
    CancelLocation = 3, "cancelLocation", M, 1, [1, 2] {
        ARGUMENT CancelLocationArg<'a>,
        ERRORS { DataMissing | UnexpectedDataValue | UnidentifiedSubscriber },
    }
    /// `provideRoamingNumber`, §14.6.3.
    ProvideRoamingNumber = 4, "provideRoamingNumber", M, 1, [1, 2] {
        ARGUMENT ProvideRoamingNumberArg<'a>,
        RESULT IsdnAddressString<'a> as ROAMING_NUMBER,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | FacilityNotSupported |
            AbsentSubscriber | NoRoamingNumberAvailable
        },
        WALK signals,
    }
    /// `insertSubscriberData`, §14.6.1.
    InsertSubscriberData = 7, "insertSubscriberData", M, 1, [1, 2] {
        ARGUMENT InsertSubscriberDataArg<'a>,
        RESULT InsertSubscriberDataRes<'a>: OPTIONAL,
        ERRORS { DataMissing | UnexpectedDataValue | UnidentifiedSubscriber },
    }
    /// `deleteSubscriberData`, §14.6.1.
    DeleteSubscriberData = 8, "deleteSubscriberData", M, 1, [1, 2] {
        ARGUMENT DeleteSubscriberDataArg<'a>,
        RESULT DeleteSubscriberDataRes<'a>: OPTIONAL,
        ERRORS { DataMissing | UnexpectedDataValue | UnidentifiedSubscriber },
    }
    /// `sendParameters`, §14.6.1.
    SendParameters = 9, "sendParameters", M, 1, [1] {
        ARGUMENT SendParametersArg<'a>,
        RESULT SentParameterList<'a>: OPTIONAL,
        ERRORS { UnexpectedDataValue | UnknownSubscriber | UnidentifiedSubscriber },
    }
    /// `registerSS`, §14.6.4.
    RegisterSs = 10, "registerSS", M, 1, [1] {
        ARGUMENT RegisterSsArg<'a>,
        RESULT SsInfo<'a>: OPTIONAL,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | UnknownSubscriber |
            BearerServiceNotProvisioned | TeleserviceNotProvisioned | CallBarred | IllegalSsOperation |
            SsErrorStatus | SsSubscriptionViolation | SsIncompatibility
        },
    }
    /// `eraseSS`, §14.6.4.
    EraseSs = 11, "eraseSS", M, 1, [1] {
        ARGUMENT SsForBsCode<'a>,
        RESULT SsInfo<'a>: OPTIONAL,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | UnknownSubscriber |
            BearerServiceNotProvisioned | TeleserviceNotProvisioned | CallBarred | IllegalSsOperation |
            SsErrorStatus | SsSubscriptionViolation
        },
    }
    /// `activateSS`, §14.6.4.
    ActivateSs = 12, "activateSS", M, 1, [1] {
        ARGUMENT SsForBsCode<'a>,
        RESULT SsInfo<'a>: OPTIONAL,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | UnknownSubscriber |
            BearerServiceNotProvisioned | TeleserviceNotProvisioned | CallBarred | IllegalSsOperation |
            SsErrorStatus | SsSubscriptionViolation | SsIncompatibility | NegativePwCheck |
            NumberOfPwAttemptsViolation
        },
    }
    /// `deactivateSS`, §14.6.4.
    DeactivateSs = 13, "deactivateSS", M, 1, [1] {
        ARGUMENT SsForBsCode<'a>,
        RESULT SsInfo<'a>: OPTIONAL,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | UnknownSubscriber |
            BearerServiceNotProvisioned | TeleserviceNotProvisioned | CallBarred | IllegalSsOperation |
            SsErrorStatus | SsSubscriptionViolation | NegativePwCheck | NumberOfPwAttemptsViolation
        },
    }
    /// `interrogateSS`, §14.6.4.
    InterrogateSs = 14, "interrogateSS", M, 1, [1] {
        ARGUMENT SsForBsCode<'a>,
        RESULT InterrogateSsRes<'a>,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | UnknownSubscriber |
            BearerServiceNotProvisioned | TeleserviceNotProvisioned | CallBarred | IllegalSsOperation |
            SsNotAvailable
        },
    }
    /// `registerPassword`, §14.6.4.
    RegisterPassword = 17, "registerPassword", Ml, 1, [1] {
        ARGUMENT SsCode<'a>,
        RESULT Password<'a>,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | CallBarred | SsSubscriptionViolation |
            PwRegistrationFailure | NegativePwCheck | NumberOfPwAttemptsViolation
        },
        LINKED { 18 },
    }
    /// `getPassword`, §14.6.4.
    GetPassword = 18, "getPassword", M, 3, [1] {
        ARGUMENT GuidanceInfo,
        RESULT Password<'a>,
    }
    /// `processUnstructuredSS-Data`, §14.6.4.
    ProcessUnstructuredSsData = 19, "processUnstructuredSS-Data", M, 1, [1] {
        ARGUMENT SsUserData<'a>,
        RESULT SsUserData<'a>: OPTIONAL,
        ERRORS { SystemFailure | UnexpectedDataValue },
    }
    /// `sendRoutingInfo`, §14.6.3.
    SendRoutingInfo = 22, "sendRoutingInfo", M, 1, [1, 2] {
        ARGUMENT SendRoutingInfoArg<'a>,
        RESULT SendRoutingInfoRes<'a>,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | FacilityNotSupported |
            UnknownSubscriber | NumberChanged | BearerServiceNotProvisioned |
            TeleserviceNotProvisioned | AbsentSubscriber | CallBarred | CugReject | ForwardingViolation
        },
        WALK signals,
    }
    /// `performHandover`, §14.6.1.
    PerformHandover = 28, "performHandover", S, 1, [1] {
        ARGUMENT PerformHoArg<'a>,
        RESULT PerformHoRes<'a>,
        ERRORS {
            SystemFailure | UnexpectedDataValue | UnknownBaseStation | InvalidTargetBaseStation |
            NoRadioResourceAvailable | NoHandoverNumberAvailable
        },
    }
    /// `sendEndSignal`, §14.6.1.
    SendEndSignal = 29, "sendEndSignal", L, 3, [1, 2] {
        ARGUMENT ExternalSignalInfo<'a>: OPTIONAL,
    }
    /// `performSubsequentHandover`, §14.6.1.
    PerformSubsequentHandover = 30, "performSubsequentHandover", M, 1, [1] {
        ARGUMENT PerformSubsequentHoArg<'a>,
        RESULT ExternalSignalInfo<'a>,
        ERRORS {
            UnexpectedDataValue | UnknownBaseStation | UnknownMsc | InvalidTargetBaseStation |
            SubsequentHandoverFailure
        },
    }
    /// `processAccessSignalling`, §14.6.1.
    ProcessAccessSignalling = 33, "processAccessSignalling", S, 4, [1, 2] {
        ARGUMENT ExternalSignalInfo<'a>,
    }
    /// `forwardAccessSignalling`, §14.6.1.
    ForwardAccessSignalling = 34, "forwardAccessSignalling", S, 4, [1, 2] {
        ARGUMENT ExternalSignalInfo<'a>,
    }
    /// `noteInternalHandover`, §14.6.2.
    NoteInternalHandover = 35, "noteInternalHandover", S, 4, [1] {
        ARGUMENT NoteInternalHoArg<'a>,
    }
    /// `reset`, §14.6.1.
    Reset = 37, "reset", M, 4, [1, 2] {
        ARGUMENT ResetArg<'a>,
    }
    /// `forwardCheckSS-Indication`, §14.6.1.
    ForwardCheckSsIndication = 38, "forwardCheckSS-Indication", S, 4, [1, 2] {
    }
    /// `checkIMEI`, §14.6.1.
    CheckImei = 43, "checkIMEI", M, 1, [1, 2] {
        ARGUMENT Imei<'a>,
        RESULT EquipmentStatus,
        ERRORS { SystemFailure | DataMissing | UnexpectedDataValue | UnknownEquipment },
    }
    /// `sendRoutingInfoForSM`, §14.6.5.
    SendRoutingInfoForSm = 45, "sendRoutingInfoForSM", M, 1, [1, 2] {
        ARGUMENT RoutingInfoForSmArg<'a>,
        RESULT RoutingInfoForSmRes<'a>,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | FacilityNotSupported |
            UnknownSubscriber | TeleserviceNotProvisioned | AbsentSubscriber | CallBarred
        },
    }
    /// `forwardSM`, §14.6.5.
    ForwardSm = 46, "forwardSM", Ml, 1, [1, 2] {
        ARGUMENT ForwardSmArg<'a>,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | FacilityNotSupported |
            UnidentifiedSubscriber | IllegalSubscriber | IllegalEquipment | AbsentSubscriber |
            SubscriberBusyForMtSms | SmDeliveryFailure
        },
        CALLED smRPDA.serviceCentreAddressDA,
        CALLING smRPOA.serviceCentreAddressOA,
    }
    /// `reportSM-DeliveryStatus`, §14.6.5.
    ReportSmDeliveryStatus = 47, "reportSM-DeliveryStatus", S, 1, [1, 2] {
        ARGUMENT ReportSmDeliveryStatusArg<'a>,
        RESULT IsdnAddressString<'a> as MSISDN: OPTIONAL,
        ERRORS {
            DataMissing | UnexpectedDataValue | UnknownSubscriber | MessageWaitingListFull
        },
    }
    /// `noteSubscriberPresent`, §14.6.5.
    NoteSubscriberPresent = 48, "noteSubscriberPresent", S, 4, [1] {
        ARGUMENT Imsi<'a>,
    }
    /// `alertServiceCentreWithoutResult`, §14.6.5.
    AlertServiceCentreWithoutResult = 49, "alertServiceCentreWithoutResult", S, 4, [1] {
        ARGUMENT AlertServiceCentreArg<'a>,
    }
    /// `activateTraceMode`, §14.6.2.
    ActivateTraceMode = 50, "activateTraceMode", M, 1, [1, 2] {
        ARGUMENT ActivateTraceModeArg<'a>,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | FacilityNotSupported |
            UnidentifiedSubscriber | TracingBufferFull
        },
    }
    /// `deactivateTraceMode`, §14.6.2.
    DeactivateTraceMode = 51, "deactivateTraceMode", M, 1, [1, 2] {
        ARGUMENT DeactivateTraceModeArg<'a>,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | FacilityNotSupported |
            UnidentifiedSubscriber
        },
    }
    /// `traceSubscriberActivity`, §14.6.2.
    TraceSubscriberActivity = 52, "traceSubscriberActivity", S, 4, [1] {
        ARGUMENT TraceSubscriberActivityArg<'a>,
    }
    /// `beginSubscriberActivity`, §14.6.4.
    BeginSubscriberActivity = 54, "beginSubscriberActivity", M, 4, [1] {
        ARGUMENT BeginSubscriberActivityArg<'a>,
    }
    /// `sendIdentification`, §14.6.1.
    SendIdentification = 55, "sendIdentification", S, 1, [2] {
        ARGUMENT Tmsi<'a>,
        RESULT SendIdentificationRes<'a>,
        ERRORS { DataMissing | UnidentifiedSubscriber },
    }
    /// `sendAuthenticationInfo`, §14.6.1.
    SendAuthenticationInfo = 56, "sendAuthenticationInfo", M, 1, [2] {
        ARGUMENT SendAuthenticationInfoArg<'a>,
        RESULT SendAuthenticationInfoRes<'a>: OPTIONAL,
        ERRORS { SystemFailure | DataMissing | UnexpectedDataValue | UnknownSubscriber },
    }
    /// `restoreData`, §14.6.1.
    RestoreData = 57, "restoreData", M, 1, [2] {
        ARGUMENT RestoreDataArg<'a>,
        RESULT RestoreDataRes<'a>,
        ERRORS { SystemFailure | DataMissing | UnexpectedDataValue | UnknownSubscriber },
    }
    /// `sendIMSI`, §14.6.2.
    SendImsi = 58, "sendIMSI", M, 1, [] {
        ARGUMENT IsdnAddressString<'a> as MSISDN,
        RESULT Imsi<'a>,
        ERRORS { DataMissing | UnexpectedDataValue | UnknownSubscriber },
    }
    /// `processUnstructuredSS-Request`, §14.6.4.
    ProcessUnstructuredSsRequest = 59, "processUnstructuredSS-Request", Ml, 1, [] {
        ARGUMENT UssdArg<'a>,
        RESULT UssdRes<'a>,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | UnknownAlphabet | CallBarred
        },
        WALK texts,
        AUDIT audit_texts,
    }
    /// `unstructuredSS-Request`, §14.6.4.
    UnstructuredSsRequest = 60, "unstructuredSS-Request", Ml, 1, [] {
        ARGUMENT UssdArg<'a>,
        RESULT UssdRes<'a>: OPTIONAL,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | AbsentSubscriber | IllegalSubscriber |
            IllegalEquipment | UnknownAlphabet | UssdBusy
        },
        WALK texts,
        AUDIT audit_texts,
    }
    /// `unstructuredSS-Notify`, §14.6.4.
    UnstructuredSsNotify = 61, "unstructuredSS-Notify", Ml, 1, [] {
        ARGUMENT UssdArg<'a>,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | AbsentSubscriber | IllegalSubscriber |
            IllegalEquipment | UnknownAlphabet | UssdBusy
        },
        WALK texts,
        AUDIT audit_texts,
    }
    /// `informServiceCentre`, §14.6.5.
    InformServiceCentre = 63, "informServiceCentre", S, 4, [2] {
        ARGUMENT InformServiceCentreArg<'a>,
    }
    /// `alertServiceCentre`, §14.6.5.
    AlertServiceCentre = 64, "alertServiceCentre", S, 1, [] {
        ARGUMENT AlertServiceCentreArg<'a>,
        ERRORS { SystemFailure | DataMissing | UnexpectedDataValue },
    }
    /// `readyForSM`, §14.6.5.
    ReadyForSm = 66, "readyForSM", M, 1, [2] {
        ARGUMENT ReadyForSmArg<'a>,
        ERRORS {
            DataMissing | UnexpectedDataValue | FacilityNotSupported | UnknownSubscriber
        },
    }
    /// `purgeMS`, §14.6.1.
    PurgeMs = 67, "purgeMS", M, 3, [2] {
        ARGUMENT PurgeMsArg<'a>,
    }
    /// `prepareHandover`, §14.6.1.
    PrepareHandover = 68, "prepareHandover", M, 1, [2] {
        ARGUMENT PrepareHoArg<'a>,
        RESULT PrepareHoRes<'a>,
        ERRORS {
            SystemFailure | DataMissing | UnexpectedDataValue | NoHandoverNumberAvailable
        },
    }
    /// `prepareSubsequentHandover`, §14.6.1.
    PrepareSubsequentHandover = 69, "prepareSubsequentHandover", M, 1, [1, 2] {
        ARGUMENT PrepareSubsequentHoArg<'a>,
        RESULT ExternalSignalInfo<'a>,
        ERRORS {
            UnexpectedDataValue | DataMissing | UnknownMsc | SubsequentHandoverFailure
        },
    }
}
