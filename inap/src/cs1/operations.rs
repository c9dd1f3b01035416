//! What CS-1 has in another form than Q.1248: argument, errors, timer and class.

use super::data_types::{ApplyChargingArg, InitiateCallAttemptArg};
use crate::edition::CS1;
use crate::errors::{
    MissingParameter, ParameterOutOfRange, SystemFailure, TaskRefused, UnexpectedComponentSequence,
    UnexpectedDataValue, UnexpectedParameter, UnknownLegId,
};

sigcodec_rose::operations! {
    /// The operations in the form of CS-1.
    pub static TABLE of CS1;

    /// `initiateCallAttempt`, Q.1218.
    InitiateCallAttempt = 32, "initiateCallAttempt", S, 2, [1] {
        ARGUMENT InitiateCallAttemptArg<'a>,
        ERRORS {
            MissingParameter | ParameterOutOfRange | SystemFailure | TaskRefused |
            UnexpectedComponentSequence | UnexpectedDataValue | UnexpectedParameter
        },
    }
    /// `applyCharging`, Q.1218.
    ApplyCharging = 35, "applyCharging", S, 2, [1] {
        ARGUMENT ApplyChargingArg<'a>,
        ERRORS {
            MissingParameter | UnexpectedComponentSequence | UnexpectedParameter | UnexpectedDataValue |
            ParameterOutOfRange | SystemFailure | TaskRefused | UnknownLegId
        },
    }
}
