//! The errors of operations on data, Ericsson CS1+: none has a parameter.

use crate::edition::CS1_PLUS_DATA;

sigcodec_rose::errors! {
    /// The errors of operations on data.
    pub static TABLE of CS1_PLUS_DATA;

    Congestion = 2, "congestion" {}
    ErrorInParameterValue = 3, "errorInParameterValue" {}
    ExecutionError = 4, "executionError" {}
    IllegalCombinationOfParameters = 7, "illegalCombinationOfParameters" {}
    InfoNotAvailable = 8, "infoNotAvailable" {}
    InvalidDataItemId = 10, "invalidDataItemID" {}
    NotAuthorized = 12, "notAuthorized" {}
    ParameterMissing = 13, "parameterMissing" {}
    OtherError = 100, "otherError" {}
}
