//! What versions 1 and 2, and 3 with them, have in another form than TS 29.078: argument, errors, timer and class.

use super::data_types::{
    ApplyChargingArg, EstablishTemporaryConnectionArg, InitialDpArg, SpecializedResourceReportArg,
};
use crate::edition::PHASE2;
use crate::errors::{
    EtcFailed, MissingCustomerRecord, MissingParameter, ParameterOutOfRange, SystemFailure, TaskRefused,
    UnexpectedComponentSequence, UnexpectedDataValue, UnexpectedParameter, UnknownCsId, UnknownLegId,
};

sigcodec_rose::operations! {
    /// The operations in the form of GSM 09.78.
    pub static TABLE of PHASE2;

    /// `initialDP`, GSM 09.78.
    InitialDp = 0, "initialDP", S, 2, [2] {
        ARGUMENT InitialDpArg<'a>,
        ERRORS {
            MissingCustomerRecord | MissingParameter | ParameterOutOfRange | SystemFailure |
            TaskRefused | UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `establishTemporaryConnection`, GSM 09.78.
    EstablishTemporaryConnection = 17, "establishTemporaryConnection", M, 2, [2] {
        ARGUMENT EstablishTemporaryConnectionArg<'a>,
        ERRORS {
            EtcFailed | MissingParameter | SystemFailure | TaskRefused | UnexpectedComponentSequence |
            UnexpectedDataValue | UnexpectedParameter | UnknownCsId
        },
    }
    /// `applyCharging`, GSM 09.78.
    ApplyCharging = 35, "applyCharging", S, 2, [2] {
        ARGUMENT ApplyChargingArg<'a>,
        ERRORS {
            MissingParameter | UnexpectedComponentSequence | UnexpectedParameter | UnexpectedDataValue |
            ParameterOutOfRange | SystemFailure | TaskRefused | UnknownLegId | UnknownCsId
        },
    }
    /// `specializedResourceReport`, GSM 09.78.
    SpecializedResourceReport = 49, "specializedResourceReport", S, 4, [2, 3] {
        ARGUMENT SpecializedResourceReportArg,
    }
}
