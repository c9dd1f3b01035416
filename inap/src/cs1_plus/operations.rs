//! What CS1+ has in another form than Q.1248: argument, result, errors, timer and class.

use super::data_types::{
    ActivateServiceFilteringArg, ApplyChargingArg, ApplyChargingReportArg, CallGapArg,
    CallInformationReportArg, CallInformationRequestArg, EstablishTemporaryConnectionArg, EventReportBcsmArg,
    InitialDpArg, PlayAnnouncementArg, PromptAndCollectUserInformationArg, RequestReportBcsmEventArg,
    SendChargingInformationArg, ServiceFilteringResponseArg, SpecializedResourceReportArg,
};
use crate::edition::CS1_PLUS;
use crate::errors::{
    Canceled, EtcFailed, ImproperCallerResponse, MissingCustomerRecord, MissingParameter,
    ParameterOutOfRange, RequestedInfoError, SystemFailure, TaskRefused, UnavailableResource,
    UnexpectedComponentSequence, UnexpectedDataValue, UnexpectedParameter, UnknownLegId,
};
use crate::scf_srf_ops_args::ReceivedInformationArg;

sigcodec_rose::operations! {
    /// The operations in the form of CS1+.
    pub static TABLE of CS1_PLUS;

    /// `initialDP`, Ericsson CS1+.
    InitialDp = 0, "initialDP", S, 2, [10] {
        ARGUMENT InitialDpArg<'a>,
        ERRORS {
            MissingCustomerRecord | MissingParameter | ParameterOutOfRange | SystemFailure |
            TaskRefused | UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `establishTemporaryConnection`, Ericsson CS1+.
    EstablishTemporaryConnection = 17, "establishTemporaryConnection", M, 2, [10] {
        ARGUMENT EstablishTemporaryConnectionArg<'a>,
        ERRORS {
            EtcFailed | MissingParameter | SystemFailure | TaskRefused | UnexpectedComponentSequence |
            UnexpectedDataValue | UnexpectedParameter | UnknownLegId
        },
    }
    /// `requestReportBCSMEvent`, Ericsson CS1+.
    RequestReportBcsmEvent = 23, "requestReportBCSMEvent", S, 2, [10] {
        ARGUMENT RequestReportBcsmEventArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter | UnknownLegId
        },
    }
    /// `eventReportBCSM`, Ericsson CS1+.
    EventReportBcsm = 24, "eventReportBCSM", S, 4, [10] {
        ARGUMENT EventReportBcsmArg<'a>,
    }
    /// `applyCharging`, Ericsson CS1+.
    ApplyCharging = 35, "applyCharging", S, 2, [10] {
        ARGUMENT ApplyChargingArg<'a>,
        ERRORS {
            MissingParameter | UnexpectedComponentSequence | UnexpectedParameter | UnexpectedDataValue |
            ParameterOutOfRange | SystemFailure | TaskRefused | UnknownLegId
        },
    }
    /// `applyChargingReport`, Ericsson CS1+.
    ApplyChargingReport = 36, "applyChargingReport", S, 2, [10] {
        ARGUMENT ApplyChargingReportArg<'a>,
        ERRORS {
            MissingParameter | UnexpectedComponentSequence | UnexpectedParameter | UnexpectedDataValue |
            ParameterOutOfRange | SystemFailure | TaskRefused
        },
    }
    /// `callGap`, Ericsson CS1+.
    CallGap = 41, "callGap", S, 4, [10] {
        ARGUMENT CallGapArg<'a>,
    }
    /// `activateServiceFiltering`, Ericsson CS1+.
    ActivateServiceFiltering = 42, "activateServiceFiltering", S, 1, [10] {
        ARGUMENT ActivateServiceFilteringArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedParameter
        },
    }
    /// `serviceFilteringResponse`, Ericsson CS1+.
    ServiceFilteringResponse = 43, "serviceFilteringResponse", S, 4, [10] {
        ARGUMENT ServiceFilteringResponseArg<'a>,
    }
    /// `callInformationReport`, Ericsson CS1+.
    CallInformationReport = 44, "callInformationReport", S, 4, [10] {
        ARGUMENT CallInformationReportArg<'a>,
    }
    /// `callInformationRequest`, Ericsson CS1+.
    CallInformationRequest = 45, "callInformationRequest", S, 2, [10] {
        ARGUMENT CallInformationRequestArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | RequestedInfoError | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter | UnknownLegId
        },
    }
    /// `sendChargingInformation`, Ericsson CS1+.
    SendChargingInformation = 46, "sendChargingInformation", S, 2, [10] {
        ARGUMENT SendChargingInformationArg<'a>,
        ERRORS {
            MissingParameter | UnexpectedComponentSequence | UnexpectedParameter | ParameterOutOfRange |
            SystemFailure | TaskRefused | UnexpectedDataValue | UnknownLegId
        },
    }
    /// `playAnnouncement`, Ericsson CS1+.
    PlayAnnouncement = 47, "playAnnouncement", L, 2, [10] {
        ARGUMENT PlayAnnouncementArg<'a>,
        ERRORS {
            Canceled | MissingParameter | ParameterOutOfRange | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter |
            UnavailableResource | UnknownLegId
        },
        LINKED { 49 },
    }
    /// `promptAndCollectUserInformation`, Ericsson CS1+.
    PromptAndCollectUserInformation = 48, "promptAndCollectUserInformation", L, 1, [10] {
        ARGUMENT PromptAndCollectUserInformationArg<'a>,
        RESULT ReceivedInformationArg<'a>,
        ERRORS {
            Canceled | ImproperCallerResponse | MissingParameter | ParameterOutOfRange | SystemFailure |
            TaskRefused | UnexpectedComponentSequence | UnavailableResource | UnexpectedDataValue |
            UnexpectedParameter
        },
    }
    /// `specializedResourceReport`, Ericsson CS1+.
    SpecializedResourceReport = 49, "specializedResourceReport", S, 4, [10] {
        ARGUMENT SpecializedResourceReportArg,
    }
}
