//! The errors of TS 29.078, §5.2 and §5.4, with their parameters.

use crate::data_types::UnavailableNetworkResource;
use crate::edition::CURRENT;
use crate::error_types::{CancelFailedParam, RequestedInfoErrorParam, TaskRefusedParam};

sigcodec_rose::errors! {
    /// The errors of TS 29.078.
    pub static TABLE of CURRENT;

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
    UnknownPdpId = 50, "unknownPDPID" {}
    UnknownCsId = 51, "unknownCSID" {}
}
