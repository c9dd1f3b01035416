//! CAP-errortypes: the parameters of errors, TS 29.078 §5.2.
#![expect(missing_docs, reason = "a member is named by its identifier in the clause that its type cites")]

use crate::data_types::InvokeId;
use sigcodec_ber::{Ber, Rest, enumerated};

/// Parameter of `cancelFailed`, §5.2.
#[derive(Ber, Clone, Copy, Debug, PartialEq)]
#[ber(extensible)]
#[non_exhaustive]
pub struct CancelFailedParam<'a> {
    #[ber(0)]
    pub problem: CancelProblem,
    #[ber(1)]
    pub operation: InvokeId,
    pub rest: Rest<'a>,
}

enumerated! {
    /// `problem` of `cancelFailed`, §5.2.
    pub enum CancelProblem {
        UnknownOperation = 0 => unknownOperation,
        TooLate = 1 => tooLate,
        OperationNotCancellable = 2 => operationNotCancellable,
    }
    /// Parameter of `requestedInfoError`, §5.2.
    pub enum RequestedInfoErrorParam {
        UnknownRequestedInfo = 1 => unknownRequestedInfo,
        RequestedInfoNotAvailable = 2 => requestedInfoNotAvailable,
    }
    /// Parameter of `taskRefused`, §5.2.
    pub enum TaskRefusedParam {
        Generic = 0 => generic,
        Unobtainable = 1 => unobtainable,
        Congestion = 2 => congestion,
    }
}
