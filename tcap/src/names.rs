//! Causes and problems, Q.773 §4.2.1.5 and §4.2.2.6.

use sigcodec_wire::codes;

codes! {
    /// P-Abort cause, Q.773 §4.2.1.5.
    pub struct PAbortCause(pub i64) {
        UNRECOGNIZED_MESSAGE_TYPE = 0 => "unrecognizedMessageType",
        UNRECOGNIZED_TRANSACTION_ID = 1 => "unrecognizedTransactionID",
        BADLY_FORMATTED_TRANSACTION_PORTION = 2 => "badlyFormattedTransactionPortion",
        INCORRECT_TRANSACTION_PORTION = 3 => "incorrectTransactionPortion",
        RESOURCE_LIMITATION = 4 => "resourceLimitation",
    }
    /// General problem, Q.773 §4.2.2.6.
    pub struct GeneralProblem(pub i64) {
        UNRECOGNIZED_COMPONENT = 0 => "unrecognizedComponent",
        MISTYPED_COMPONENT = 1 => "mistypedComponent",
        BADLY_STRUCTURED_COMPONENT = 2 => "badlyStructuredComponent",
    }
    /// Invoke problem, Q.773 §4.2.2.6.
    pub struct InvokeProblem(pub i64) {
        DUPLICATE_INVOKE_ID = 0 => "duplicateInvokeID",
        UNRECOGNIZED_OPERATION = 1 => "unrecognizedOperation",
        MISTYPED_PARAMETER = 2 => "mistypedParameter",
        RESOURCE_LIMITATION = 3 => "resourceLimitation",
        INITIATING_RELEASE = 4 => "initiatingRelease",
        UNRECOGNIZED_LINKED_ID = 5 => "unrecognizedLinkedID",
        LINKED_RESPONSE_UNEXPECTED = 6 => "linkedResponseUnexpected",
        UNEXPECTED_LINKED_OPERATION = 7 => "unexpectedLinkedOperation",
    }
    /// Return result problem, Q.773 §4.2.2.6.
    pub struct ReturnResultProblem(pub i64) {
        UNRECOGNIZED_INVOKE_ID = 0 => "unrecognizedInvokeID",
        RETURN_RESULT_UNEXPECTED = 1 => "returnResultUnexpected",
        MISTYPED_PARAMETER = 2 => "mistypedParameter",
    }
    /// Return error problem, Q.773 §4.2.2.6.
    pub struct ReturnErrorProblem(pub i64) {
        UNRECOGNIZED_INVOKE_ID = 0 => "unrecognizedInvokeID",
        RETURN_ERROR_UNEXPECTED = 1 => "returnErrorUnexpected",
        UNRECOGNIZED_ERROR = 2 => "unrecognizedError",
        UNEXPECTED_ERROR = 3 => "unexpectedError",
        MISTYPED_PARAMETER = 4 => "mistypedParameter",
    }
    /// Associate result of an AARE, Q.773 §4.2.3.
    pub struct AssociateResult(pub i64) {
        ACCEPTED = 0 => "accepted",
        REJECT_PERMANENT = 1 => "rejectPermanent",
    }
    /// Diagnostic of the dialogue service user, Q.773 §4.2.3.
    pub struct UserDiagnostic(pub i64) {
        NULL = 0 => "null",
        NO_REASON_GIVEN = 1 => "noReasonGiven",
        APPLICATION_CONTEXT_NAME_NOT_SUPPORTED = 2 => "applicationContextNameNotSupported",
    }
    /// Diagnostic of the dialogue service provider, Q.773 §4.2.3.
    pub struct ProviderDiagnostic(pub i64) {
        NULL = 0 => "null",
        NO_REASON_GIVEN = 1 => "noReasonGiven",
        NO_COMMON_DIALOGUE_PORTION = 2 => "noCommonDialoguePortion",
    }
    /// Abort source of an ABRT, Q.773 §4.2.3.
    pub struct AbortSource(pub i64) {
        DIALOGUE_SERVICE_USER = 0 => "dialogueServiceUser",
        DIALOGUE_SERVICE_PROVIDER = 1 => "dialogueServiceProvider",
    }
}
