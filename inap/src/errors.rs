//! The errors of Q.1248.1, with their parameters; those of Q.1218 and CS1+ are the same.

use crate::common_data_types::UnavailableNetworkResource;
use crate::edition::CS4;
use crate::error_types::{CancelFailedParam, RequestedInfoErrorParam, TaskRefusedParam};

sigcodec_rose::errors! {
    /// The errors between service switching, specialised resources and service control.
    pub static TABLE of CS4;

    Canceled = 0, "canceled" {}
    CancelFailed = 1, "cancelFailed" { PARAMETER CancelFailedParam<'a> }
    EtcFailed = 3, "eTCFailed" {}
    ImproperCallerResponse = 4, "improperCallerResponse" {}
    MissingCustomerRecord = 6, "missingCustomerRecord" {}
    MissingParameter = 7, "missingParameter" {}
    ParameterOutOfRange = 8, "parameterOutOfRange" {}
    RequestedInfoError = 10, "requestedInfoError" { PARAMETER RequestedInfoErrorParam }
    SystemFailure = 11, "systemFailure" { PARAMETER UnavailableNetworkResource }
    TaskRefused = 12, "taskRefused" { PARAMETER TaskRefusedParam }
    UnavailableResource = 13, "unavailableResource" {}
    UnexpectedComponentSequence = 14, "unexpectedComponentSequence" {}
    UnexpectedDataValue = 15, "unexpectedDataValue" {}
    UnexpectedParameter = 16, "unexpectedParameter" {}
    UnknownLegId = 17, "unknownLegID" {}
    UnknownResource = 18, "unknownResource" {}
}
