//! The names of causes, Q.713 §3.11 to §3.15.

macro_rules! causes {
    ($($(#[$m:meta])* $name:ident { $($code:literal $(..= $to:literal)? => $id:literal,)+ })+) => { $(
        $(#[$m])*
        #[must_use]
        pub const fn $name(code: u8) -> Option<&'static str> {
            Some(match code { $($code $(..= $to)? => $id,)+ _ => return None })
        }
    )+ };
}
causes! {
    /// Release cause, §3.11.
    release {
        0 => "endUserOriginated", 1 => "endUserCongestion", 2 => "endUserFailure", 3 => "sccpUserOriginated",
        4 => "remoteProcedureError", 5 => "inconsistentConnectionData", 6 => "accessFailure",
        7 => "accessCongestion", 8 => "subsystemFailure", 9 => "subsystemCongestion", 10 => "mtpFailure",
        11 => "networkCongestion", 12 => "expirationOfResetTimer", 13 => "expirationOfReceiveInactivityTimer",
        15 => "unqualified", 16 => "sccpFailure",
    }
    /// Return cause, §3.12.
    returned {
        0 => "noTranslationForAnAddressOfSuchNature", 1 => "noTranslationForThisSpecificAddress",
        2 => "subsystemCongestion", 3 => "subsystemFailure", 4 => "unequippedUser", 5 => "mtpFailure",
        6 => "networkCongestion", 7 => "unqualified", 8 => "errorInMessageTransport",
        9 => "errorInLocalProcessing", 10 => "destinationCannotPerformReassembly", 11 => "sccpFailure",
        12 => "hopCounterViolation", 13 => "segmentationNotSupported", 14 => "segmentationFailure",
        247 => "messageChangeFailure", 248 => "invalidInsRoutingRequest", 249 => "invalidIsniRoutingRequest",
        250 => "unauthorizedMessage", 251 => "messageIncompatibility", 252 => "cannotPerformIsniConstrainedRouting",
        253 => "redundantIsniConstrainedRouting", 254 => "unableToPerformIsniIdentification",
    }
    /// Reset cause, §3.13.
    reset {
        0 => "endUserOriginated", 1 => "sccpUserOriginated", 2 => "incorrectSendSequenceNumber",
        3 => "incorrectReceiveSequenceNumber", 4 => "messageOutOfWindow",
        5 => "incorrectSendSequenceNumberAfterInitialization", 6 => "remoteProcedureError",
        7 => "remoteEndUserOperational", 8 => "networkOperational", 9 => "accessOperational",
        10 => "networkCongestion", 12 => "unqualified",
    }
    /// Error cause, §3.14.
    error {
        0 => "unassignedDestinationLocalReference", 1 => "inconsistentSourceLocalReference",
        2 => "pointCodeMismatch", 3 => "serviceClassMismatch", 4 => "unqualified",
    }
    /// Refusal cause, §3.15.
    refusal {
        0 => "endUserOriginated", 1 => "endUserCongestion", 2 => "endUserFailure", 3 => "sccpUserOriginated",
        4 => "destinationAddressUnknown", 5 => "destinationInaccessible", 6 => "qosNotAvailableNonTransient",
        7 => "qosNotAvailableTransient", 8 => "accessFailure", 9 => "accessCongestion", 10 => "subsystemFailure",
        11 => "subsystemCongestion", 12 => "expirationOfConnectionEstablishmentTimer",
        13 => "incompatibleUserData", 15 => "unqualified", 16 => "hopCounterViolation", 17 => "sccpFailure",
        18 => "noTranslationForAnAddressOfSuchNature", 19 => "unequippedUser",
    }
}
