//! The operations on data, Ericsson CS1+.

use super::data_types::{RetrieveArg, RetrieveResultArg, UpdateArg, UpdateResultArg};
use super::errors::{
    Congestion, ErrorInParameterValue, ExecutionError, IllegalCombinationOfParameters, InfoNotAvailable,
    InvalidDataItemId, NotAuthorized, OtherError, ParameterMissing,
};
use crate::edition::CS1_PLUS_DATA;

sigcodec_rose::operations! {
    /// The operations on data.
    pub static TABLE of CS1_PLUS_DATA;

    /// `retrieve`, Ericsson CS1+.
    Retrieve = 16, "retrieve", S, 1, [11] {
        ARGUMENT RetrieveArg<'a>,
        RESULT RetrieveResultArg<'a>,
        ERRORS {
            Congestion | ErrorInParameterValue | ExecutionError | InfoNotAvailable | InvalidDataItemId |
            NotAuthorized | ParameterMissing | OtherError
        },
    }
    /// `update`, Ericsson CS1+.
    Update = 21, "update", S, 1, [11] {
        ARGUMENT UpdateArg<'a>,
        RESULT UpdateResultArg<'a>,
        ERRORS {
            Congestion | ErrorInParameterValue | ExecutionError | IllegalCombinationOfParameters |
            InvalidDataItemId | NotAuthorized | ParameterMissing | OtherError
        },
    }
}
