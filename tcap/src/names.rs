//! Names of causes and problems, Q.773 §4.2.1.5 and §4.2.2.6.

macro_rules! names {
    ($($(#[$m:meta])* $name:ident { $($code:literal => $id:literal,)+ })+) => { $(
        $(#[$m])*
        #[must_use]
        pub const fn $name(code: i64) -> Option<&'static str> {
            Some(match code { $($code => $id,)+ _ => return None })
        }
    )+ };
}
names! {
    /// P-Abort cause.
    p_abort_cause {
        0 => "unrecognizedMessageType", 1 => "unrecognizedTransactionID",
        2 => "badlyFormattedTransactionPortion", 3 => "incorrectTransactionPortion", 4 => "resourceLimitation",
    }
    /// General problem.
    general_problem { 0 => "unrecognizedComponent", 1 => "mistypedComponent", 2 => "badlyStructuredComponent", }
    /// Invoke problem.
    invoke_problem {
        0 => "duplicateInvokeID", 1 => "unrecognizedOperation", 2 => "mistypedParameter",
        3 => "resourceLimitation", 4 => "initiatingRelease", 5 => "unrecognizedLinkedID",
        6 => "linkedResponseUnexpected", 7 => "unexpectedLinkedOperation",
    }
    /// Return result problem.
    return_result_problem {
        0 => "unrecognizedInvokeID", 1 => "returnResultUnexpected", 2 => "mistypedParameter",
    }
    /// Return error problem.
    return_error_problem {
        0 => "unrecognizedInvokeID", 1 => "returnErrorUnexpected", 2 => "unrecognizedError",
        3 => "unexpectedError", 4 => "mistypedParameter",
    }
    /// Associate result of an AARE.
    associate_result { 0 => "accepted", 1 => "rejectPermanent", }
    /// Diagnostic of the dialogue service user.
    user_diagnostic { 0 => "null", 1 => "noReasonGiven", 2 => "applicationContextNameNotSupported", }
    /// Diagnostic of the dialogue service provider.
    provider_diagnostic { 0 => "null", 1 => "noReasonGiven", 2 => "noCommonDialoguePortion", }
    /// Abort source of an ABRT.
    abort_source { 0 => "dialogueServiceUser", 1 => "dialogueServiceProvider", }
}
