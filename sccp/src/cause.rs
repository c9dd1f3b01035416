//! Causes, Q.713 §3.11 to §3.15.

use sigcodec_wire::{Encode, Writer, codes};

codes! {
    /// Release cause, §3.11.
    pub struct ReleaseCause(pub u8) {
        END_USER_ORIGINATED = 0 => "endUserOriginated",
        END_USER_CONGESTION = 1 => "endUserCongestion",
        END_USER_FAILURE = 2 => "endUserFailure",
        SCCP_USER_ORIGINATED = 3 => "sccpUserOriginated",
        REMOTE_PROCEDURE_ERROR = 4 => "remoteProcedureError",
        INCONSISTENT_CONNECTION_DATA = 5 => "inconsistentConnectionData",
        ACCESS_FAILURE = 6 => "accessFailure",
        ACCESS_CONGESTION = 7 => "accessCongestion",
        SUBSYSTEM_FAILURE = 8 => "subsystemFailure",
        SUBSYSTEM_CONGESTION = 9 => "subsystemCongestion",
        MTP_FAILURE = 10 => "mtpFailure",
        NETWORK_CONGESTION = 11 => "networkCongestion",
        EXPIRATION_OF_RESET_TIMER = 12 => "expirationOfResetTimer",
        EXPIRATION_OF_RECEIVE_INACTIVITY_TIMER = 13 => "expirationOfReceiveInactivityTimer",
        UNQUALIFIED = 15 => "unqualified",
        SCCP_FAILURE = 16 => "sccpFailure",
    }
    /// Return cause, §3.12.
    pub struct ReturnCause(pub u8) {
        NO_TRANSLATION_FOR_AN_ADDRESS_OF_SUCH_NATURE = 0 => "noTranslationForAnAddressOfSuchNature",
        NO_TRANSLATION_FOR_THIS_SPECIFIC_ADDRESS = 1 => "noTranslationForThisSpecificAddress",
        SUBSYSTEM_CONGESTION = 2 => "subsystemCongestion",
        SUBSYSTEM_FAILURE = 3 => "subsystemFailure",
        UNEQUIPPED_USER = 4 => "unequippedUser",
        MTP_FAILURE = 5 => "mtpFailure",
        NETWORK_CONGESTION = 6 => "networkCongestion",
        UNQUALIFIED = 7 => "unqualified",
        ERROR_IN_MESSAGE_TRANSPORT = 8 => "errorInMessageTransport",
        ERROR_IN_LOCAL_PROCESSING = 9 => "errorInLocalProcessing",
        DESTINATION_CANNOT_PERFORM_REASSEMBLY = 10 => "destinationCannotPerformReassembly",
        SCCP_FAILURE = 11 => "sccpFailure",
        HOP_COUNTER_VIOLATION = 12 => "hopCounterViolation",
        SEGMENTATION_NOT_SUPPORTED = 13 => "segmentationNotSupported",
        SEGMENTATION_FAILURE = 14 => "segmentationFailure",
        MESSAGE_CHANGE_FAILURE = 247 => "messageChangeFailure",
        INVALID_INS_ROUTING_REQUEST = 248 => "invalidInsRoutingRequest",
        INVALID_ISNI_ROUTING_REQUEST = 249 => "invalidIsniRoutingRequest",
        UNAUTHORIZED_MESSAGE = 250 => "unauthorizedMessage",
        MESSAGE_INCOMPATIBILITY = 251 => "messageIncompatibility",
        CANNOT_PERFORM_ISNI_CONSTRAINED_ROUTING = 252 => "cannotPerformIsniConstrainedRouting",
        REDUNDANT_ISNI_CONSTRAINED_ROUTING = 253 => "redundantIsniConstrainedRouting",
        UNABLE_TO_PERFORM_ISNI_IDENTIFICATION = 254 => "unableToPerformIsniIdentification",
    }
    /// Reset cause, §3.13.
    pub struct ResetCause(pub u8) {
        END_USER_ORIGINATED = 0 => "endUserOriginated",
        SCCP_USER_ORIGINATED = 1 => "sccpUserOriginated",
        INCORRECT_SEND_SEQUENCE_NUMBER = 2 => "incorrectSendSequenceNumber",
        INCORRECT_RECEIVE_SEQUENCE_NUMBER = 3 => "incorrectReceiveSequenceNumber",
        MESSAGE_OUT_OF_WINDOW = 4 => "messageOutOfWindow",
        INCORRECT_SEND_SEQUENCE_NUMBER_AFTER_INITIALIZATION = 5 => "incorrectSendSequenceNumberAfterInitialization",
        REMOTE_PROCEDURE_ERROR = 6 => "remoteProcedureError",
        REMOTE_END_USER_OPERATIONAL = 7 => "remoteEndUserOperational",
        NETWORK_OPERATIONAL = 8 => "networkOperational",
        ACCESS_OPERATIONAL = 9 => "accessOperational",
        NETWORK_CONGESTION = 10 => "networkCongestion",
        UNQUALIFIED = 12 => "unqualified",
    }
    /// Error cause, §3.14.
    pub struct ErrorCause(pub u8) {
        UNASSIGNED_DESTINATION_LOCAL_REFERENCE = 0 => "unassignedDestinationLocalReference",
        INCONSISTENT_SOURCE_LOCAL_REFERENCE = 1 => "inconsistentSourceLocalReference",
        POINT_CODE_MISMATCH = 2 => "pointCodeMismatch",
        SERVICE_CLASS_MISMATCH = 3 => "serviceClassMismatch",
        UNQUALIFIED = 4 => "unqualified",
    }
    /// Refusal cause, §3.15.
    pub struct RefusalCause(pub u8) {
        END_USER_ORIGINATED = 0 => "endUserOriginated",
        END_USER_CONGESTION = 1 => "endUserCongestion",
        END_USER_FAILURE = 2 => "endUserFailure",
        SCCP_USER_ORIGINATED = 3 => "sccpUserOriginated",
        DESTINATION_ADDRESS_UNKNOWN = 4 => "destinationAddressUnknown",
        DESTINATION_INACCESSIBLE = 5 => "destinationInaccessible",
        QOS_NOT_AVAILABLE_NON_TRANSIENT = 6 => "qosNotAvailableNonTransient",
        QOS_NOT_AVAILABLE_TRANSIENT = 7 => "qosNotAvailableTransient",
        ACCESS_FAILURE = 8 => "accessFailure",
        ACCESS_CONGESTION = 9 => "accessCongestion",
        SUBSYSTEM_FAILURE = 10 => "subsystemFailure",
        SUBSYSTEM_CONGESTION = 11 => "subsystemCongestion",
        EXPIRATION_OF_CONNECTION_ESTABLISHMENT_TIMER = 12 => "expirationOfConnectionEstablishmentTimer",
        INCOMPATIBLE_USER_DATA = 13 => "incompatibleUserData",
        UNQUALIFIED = 15 => "unqualified",
        HOP_COUNTER_VIOLATION = 16 => "hopCounterViolation",
        SCCP_FAILURE = 17 => "sccpFailure",
        NO_TRANSLATION_FOR_AN_ADDRESS_OF_SUCH_NATURE = 18 => "noTranslationForAnAddressOfSuchNature",
        UNEQUIPPED_USER = 19 => "unequippedUser",
    }
}

macro_rules! octet { ($($ty:ident)+) => { $(
    impl Encode for $ty {
        fn encode(&self, w: &mut Writer<'_>) {
            w.u8(self.0);
        }
    }
)+ } }
octet! { ReleaseCause ReturnCause ResetCause ErrorCause RefusalCause }
