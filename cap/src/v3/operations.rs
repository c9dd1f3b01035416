//! What version 3 has in another form than TS 29.078 of later releases: argument, errors, timer and class.

use super::data_types::ApplyChargingArg;
use crate::edition::PHASE3;
use crate::errors::{
    MissingParameter, ParameterOutOfRange, SystemFailure, TaskRefused, UnexpectedComponentSequence,
    UnexpectedDataValue, UnexpectedParameter, UnknownCsId, UnknownLegId,
};

sigcodec_rose::operations! {
    /// The operations in the form of TS 29.078 of release 99.
    pub static TABLE of PHASE3;

    /// `applyCharging`, TS 29.078 of release 99.
    ApplyCharging = 35, "applyCharging", S, 2, [3] {
        ARGUMENT ApplyChargingArg<'a>,
        ERRORS {
            MissingParameter | UnexpectedComponentSequence | UnexpectedParameter | UnexpectedDataValue |
            ParameterOutOfRange | SystemFailure | TaskRefused | UnknownLegId | UnknownCsId
        },
    }
}
