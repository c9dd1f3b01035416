//! CAP-U-ABORT-Data: why a user aborts a dialogue, TS 29.078 §5.7.

use sigcodec_ber::{Schema, Typed, enumerated};

/// The abstract syntax, 0.4.0.0.1.1.2.2, as the contents of its OBJECT IDENTIFIER.
pub const OID: [u8; 7] = [4, 0, 0, 1, 1, 2, 2];

enumerated! {
    /// `CAP-U-ABORT-REASON`, §5.7.
    pub enum CapUAbortReason {
        NoReasonGiven = 1 => noReasonGiven,
        ApplicationTimerExpired = 2 => applicationTimerExpired,
        NotAllowedProcedures = 3 => notAllowedProcedures,
        AbnormalProcessing = 4 => abnormalProcessing,
        Congestion = 5 => congestion,
        InvalidReference = 6 => invalidReference,
        MissingReference = 7 => missingReference,
        OverlappingDialogue = 8 => overlappingDialogue,
    }
}

/// The types of this module in the order of the specification.
pub const TYPES: &[&Schema] = &[CapUAbortReason::SCHEMA];
