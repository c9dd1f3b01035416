//! Causes, Q.850.

use core::fmt;
use sigcodec_wire::{codes, show::Hex};

codes! {
    /// Whose list a cause is of, Q.850 §2.2.
    pub struct CodingStandard(pub u8) {
        ITU_T = 0 => "ituT",
        ISO_IEC = 1 => "isoIec",
        NATIONAL = 2 => "national",
        LOCATION = 3 => "locationSpecific",
    }
    /// Where a cause comes from, Q.850 §2.2.
    pub struct Location(pub u8) {
        USER = 0 => "user",
        PRIVATE_LOCAL = 1 => "privateNetworkServingLocalUser",
        PUBLIC_LOCAL = 2 => "publicNetworkServingLocalUser",
        TRANSIT = 3 => "transitNetwork",
        PUBLIC_REMOTE = 4 => "publicNetworkServingRemoteUser",
        PRIVATE_REMOTE = 5 => "privateNetworkServingRemoteUser",
        INTERNATIONAL = 7 => "internationalNetwork",
        BEYOND = 10 => "networkBeyondInterworkingPoint",
    }
    /// Cause value, Q.850 §2.2, without the extension bit.
    pub struct Cause(pub u8) {
        UNALLOCATED = 0x01 => "unallocatedNumber",
        NO_ROUTE_NETWORK = 0x02 => "noRouteToTransitNetwork",
        NO_ROUTE = 0x03 => "noRouteToDestination",
        SPECIAL_TONE = 0x04 => "sendSpecialInformationTone",
        MISDIALLED_PREFIX = 0x05 => "misdialledTrunkPrefix",
        CHANNEL_UNACCEPTABLE = 0x06 => "channelUnacceptable",
        CALL_AWARDED = 0x07 => "callAwardedInEstablishedChannel",
        PREEMPTION = 0x08 => "preemption",
        PREEMPTION_RESERVED = 0x09 => "preemptionCircuitReserved",
        PORTED = 0x0e => "qorPortedNumber",
        NORMAL = 0x10 => "normalCallClearing",
        BUSY = 0x11 => "userBusy",
        NO_RESPONSE = 0x12 => "noUserResponding",
        NO_ANSWER = 0x13 => "noAnswerFromUser",
        ABSENT = 0x14 => "subscriberAbsent",
        REJECTED = 0x15 => "callRejected",
        CHANGED = 0x16 => "numberChanged",
        REDIRECTION = 0x17 => "redirectionToNewDestination",
        REJECTED_BY_FEATURE = 0x18 => "callRejectedByFeatureAtDestination",
        ROUTING_ERROR = 0x19 => "exchangeRoutingError",
        NON_SELECTED = 0x1a => "nonSelectedUserClearing",
        OUT_OF_ORDER = 0x1b => "destinationOutOfOrder",
        FORMAT = 0x1c => "invalidNumberFormat",
        FACILITY = 0x1d => "facilityRejected",
        STATUS_ENQUIRY = 0x1e => "responseToStatusEnquiry",
        UNSPECIFIED = 0x1f => "normalUnspecified",
        CIRCUIT_OUT_OF_ORDER = 0x21 => "circuitOutOfOrder",
        NO_CIRCUIT = 0x22 => "noCircuitAvailable",
        NETWORK = 0x26 => "networkOutOfOrder",
        FRAME_OUT_OF_SERVICE = 0x27 => "permanentFrameModeOutOfService",
        FRAME_OPERATIONAL = 0x28 => "permanentFrameModeOperational",
        TEMPORARY = 0x29 => "temporaryFailure",
        CONGESTION = 0x2a => "switchingEquipmentCongestion",
        INFORMATION_DISCARDED = 0x2b => "accessInformationDiscarded",
        CIRCUIT_NOT_AVAILABLE = 0x2c => "requestedCircuitNotAvailable",
        PRECEDENCE_BLOCKED = 0x2e => "precedenceCallBlocked",
        RESOURCE = 0x2f => "resourceUnavailable",
        QUALITY = 0x31 => "qualityOfServiceUnavailable",
        NOT_SUBSCRIBED = 0x32 => "requestedFacilityNotSubscribed",
        CUG_BARRED = 0x35 => "outgoingCallsBarredWithinCUG",
        BARRED = 0x37 => "incomingCallsBarredWithinCUG",
        WAITING_NOT_SUBSCRIBED = 0x38 => "callWaitingNotSubscribed",
        BEARER_NOT_AUTHORIZED = 0x39 => "bearerCapabilityNotAuthorized",
        BEARER_NOT_AVAILABLE = 0x3a => "bearerCapabilityNotAvailable",
        INCONSISTENT_ACCESS = 0x3e => "inconsistentOutgoingAccess",
        SERVICE = 0x3f => "serviceNotAvailable",
        BEARER = 0x41 => "bearerCapabilityNotImplemented",
        CHANNEL_TYPE = 0x42 => "channelTypeNotImplemented",
        FACILITY_NOT_IMPLEMENTED = 0x45 => "requestedFacilityNotImplemented",
        ONLY_RESTRICTED = 0x46 => "onlyRestrictedDigitalBearer",
        SERVICE_NOT_IMPLEMENTED = 0x4f => "serviceNotImplemented",
        CALL_REFERENCE = 0x51 => "invalidCallReference",
        NO_CHANNEL = 0x52 => "identifiedChannelDoesNotExist",
        NO_CALL_IDENTITY = 0x53 => "callIdentityDoesNotExist",
        CALL_IDENTITY_IN_USE = 0x54 => "callIdentityInUse",
        NO_CALL_SUSPENDED = 0x55 => "noCallSuspended",
        CALL_CLEARED = 0x56 => "suspendedCallCleared",
        NOT_CUG_MEMBER = 0x57 => "userNotMemberOfCUG",
        INCOMPATIBLE = 0x58 => "incompatibleDestination",
        NO_CUG = 0x5a => "nonExistingCUG",
        TRANSIT_SELECTION = 0x5b => "invalidTransitNetworkSelection",
        INVALID_MESSAGE = 0x5f => "invalidMessage",
        ELEMENT_MISSING = 0x60 => "mandatoryElementMissing",
        MESSAGE_TYPE = 0x61 => "messageTypeNonExistent",
        MESSAGE_INCOMPATIBLE = 0x62 => "messageNotCompatible",
        ELEMENT_UNKNOWN = 0x63 => "informationElementNonExistent",
        ELEMENT_CONTENTS = 0x64 => "invalidElementContents",
        CALL_STATE = 0x65 => "messageNotCompatibleWithCallState",
        RECOVERY = 0x66 => "recoveryOnTimerExpiry",
        PARAMETER_PASSED_ON = 0x67 => "parameterNonExistentPassedOn",
        PARAMETER_DISCARDED = 0x6e => "messageWithParameterDiscarded",
        PROTOCOL = 0x6f => "protocolError",
        INTERWORKING = 0x7f => "interworkingUnspecified",
    }
    /// Whose list a cause is of, T1.113.
    pub struct AnsiCodingStandard(pub u8) {
        ITU_T = 0 => "ituT",
        ISO_IEC = 1 => "isoIec",
        ANSI = 2 => "ansi",
    }
    /// Cause value of the list of T1.113, without the extension bit. Most are those of Q.850; two are called preemption.
    pub struct AnsiCause(pub u8) {
        UNALLOCATED = 0x01 => "unallocatedNumber",
        NO_ROUTE_NETWORK = 0x02 => "noRouteToTransitNetwork",
        NO_ROUTE = 0x03 => "noRouteToDestination",
        SPECIAL_TONE = 0x04 => "sendSpecialInformationTone",
        MISDIALLED_PREFIX = 0x05 => "misdialledTrunkPrefix",
        CHANNEL_UNACCEPTABLE = 0x06 => "channelUnacceptable",
        CALL_AWARDED = 0x07 => "callAwardedInEstablishedChannel",
        PREEMPTION = 0x08 => "preemption",
        PREEMPTION_RESERVED = 0x09 => "preemptionCircuitReserved",
        PORTED = 0x0e => "qorPortedNumber",
        NORMAL = 0x10 => "normalCallClearing",
        BUSY = 0x11 => "userBusy",
        NO_RESPONSE = 0x12 => "noUserResponding",
        NO_ANSWER = 0x13 => "noAnswerFromUser",
        ABSENT = 0x14 => "subscriberAbsent",
        REJECTED = 0x15 => "callRejected",
        CHANGED = 0x16 => "numberChanged",
        UNALLOCATED_DESTINATION = 0x17 => "unallocatedDestinationNumber",
        ROUTING_ERROR = 0x19 => "exchangeRoutingError",
        NON_SELECTED = 0x1a => "nonSelectedUserClearing",
        OUT_OF_ORDER = 0x1b => "destinationOutOfOrder",
        FORMAT = 0x1c => "invalidNumberFormat",
        FACILITY = 0x1d => "facilityRejected",
        STATUS_ENQUIRY = 0x1e => "responseToStatusEnquiry",
        UNSPECIFIED = 0x1f => "normalUnspecified",
        CIRCUIT_OUT_OF_ORDER = 0x21 => "circuitOutOfOrder",
        NO_CIRCUIT = 0x22 => "noCircuitAvailable",
        NETWORK = 0x26 => "networkOutOfOrder",
        FRAME_OUT_OF_SERVICE = 0x27 => "permanentFrameModeOutOfService",
        FRAME_OPERATIONAL = 0x28 => "permanentFrameModeOperational",
        TEMPORARY = 0x29 => "temporaryFailure",
        CONGESTION = 0x2a => "switchingEquipmentCongestion",
        INFORMATION_DISCARDED = 0x2b => "accessInformationDiscarded",
        CIRCUIT_NOT_AVAILABLE = 0x2c => "requestedCircuitNotAvailable",
        PRECEDENCE_BLOCKED = 0x2e => "precedenceCallBlocked",
        RESOURCE = 0x2f => "resourceUnavailable",
        QUALITY = 0x31 => "qualityOfServiceUnavailable",
        NOT_SUBSCRIBED = 0x32 => "requestedFacilityNotSubscribed",
        CALL_TYPE_INCOMPATIBLE = 0x33 => "callTypeIncompatibleWithServiceRequest",
        CUG_BARRED = 0x35 => "outgoingCallsBarredWithinCUG",
        GROUP_RESTRICTION = 0x36 => "callBlockedDueToGroupRestriction",
        BARRED = 0x37 => "incomingCallsBarredWithinCUG",
        WAITING_NOT_SUBSCRIBED = 0x38 => "callWaitingNotSubscribed",
        BEARER_NOT_AUTHORIZED = 0x39 => "bearerCapabilityNotAuthorized",
        BEARER_NOT_AVAILABLE = 0x3a => "bearerCapabilityNotAvailable",
        INCONSISTENT_ACCESS = 0x3e => "inconsistentOutgoingAccess",
        SERVICE = 0x3f => "serviceNotAvailable",
        BEARER = 0x41 => "bearerCapabilityNotImplemented",
        CHANNEL_TYPE = 0x42 => "channelTypeNotImplemented",
        FACILITY_NOT_IMPLEMENTED = 0x45 => "requestedFacilityNotImplemented",
        ONLY_RESTRICTED = 0x46 => "onlyRestrictedDigitalBearer",
        SERVICE_NOT_IMPLEMENTED = 0x4f => "serviceNotImplemented",
        CALL_REFERENCE = 0x51 => "invalidCallReference",
        NO_CHANNEL = 0x52 => "identifiedChannelDoesNotExist",
        NO_CALL_IDENTITY = 0x53 => "callIdentityDoesNotExist",
        CALL_IDENTITY_IN_USE = 0x54 => "callIdentityInUse",
        NO_CALL_SUSPENDED = 0x55 => "noCallSuspended",
        CALL_CLEARED = 0x56 => "suspendedCallCleared",
        NOT_CUG_MEMBER = 0x57 => "userNotMemberOfCUG",
        INCOMPATIBLE = 0x58 => "incompatibleDestination",
        NO_CUG = 0x5a => "nonExistingCUG",
        TRANSIT_SELECTION = 0x5b => "invalidTransitNetworkSelection",
        INVALID_MESSAGE = 0x5f => "invalidMessage",
        ELEMENT_MISSING = 0x60 => "mandatoryElementMissing",
        MESSAGE_TYPE = 0x61 => "messageTypeNonExistent",
        MESSAGE_INCOMPATIBLE = 0x62 => "messageNotCompatible",
        ELEMENT_UNKNOWN = 0x63 => "informationElementNonExistent",
        ELEMENT_CONTENTS = 0x64 => "invalidElementContents",
        CALL_STATE = 0x65 => "messageNotCompatibleWithCallState",
        RECOVERY = 0x66 => "recoveryOnTimerExpiry",
        PARAMETER_PASSED_ON = 0x67 => "parameterNonExistentPassedOn",
        PARAMETER_DISCARDED = 0x6e => "messageWithParameterDiscarded",
        PROTOCOL = 0x6f => "protocolError",
        INTERWORKING = 0x7f => "interworkingUnspecified",
        0x2d..=0x2d => "preemption",
    }
}

impl CodingStandard {
    /// That of octets whose first one has it in bits 7 and 6.
    pub(crate) fn of(octets: &[u8]) -> Option<Self> {
        octets.first().map(|b| Self(b >> 5 & 3))
    }
}

/// Cause indicators, Q.763 §3.12: who says it, the cause, diagnostics.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CauseIndicators<'a>(&'a [u8]);

impl<'a> CauseIndicators<'a> {
    /// The cause in these octets, whatever they are.
    #[inline]
    #[must_use]
    pub const fn new(octets: &'a [u8]) -> Self {
        Self(octets)
    }
    /// The octets as they came.
    #[must_use]
    pub const fn octets(self) -> &'a [u8] {
        self.0
    }
    /// Whose list the cause is of.
    #[must_use]
    pub fn coding_standard(self) -> Option<CodingStandard> {
        CodingStandard::of(self.0)
    }
    /// Where the cause comes from.
    #[must_use]
    pub fn location(self) -> Option<Location> {
        self.0.first().map(|b| Location(b & 15))
    }
    /// The cause and what stands behind it. An octet with a recommendation stands before it if the first octet is not
    /// the last of its kind.
    fn split(self) -> Option<(u8, &'a [u8])> {
        match self.0 {
            [0x80..=0xff, cause, diagnostics @ ..] | [_, _, cause, diagnostics @ ..] => {
                Some((*cause, diagnostics))
            }
            _ => None,
        }
    }
    /// The cause; `None` if it is not there.
    #[must_use]
    pub fn cause(self) -> Option<Cause> {
        self.split().map(|(cause, _)| Cause(cause & 0x7f))
    }
    /// The recommendation that the cause is of; `None` if it is not there.
    #[must_use]
    pub fn recommendation(self) -> Option<u8> {
        match self.0 {
            [0..=0x7f, recommendation, _, ..] => Some(recommendation & 0x7f),
            _ => None,
        }
    }
    /// What stands behind the cause.
    #[must_use]
    pub fn diagnostics(self) -> &'a [u8] {
        self.split().map_or(&[], |(_, diagnostics)| diagnostics)
    }
}

/// Cause indicators of T1.113: those of Q.763, but that the national standard is ANSI's, which has a list of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AnsiCauseIndicators<'a>(pub CauseIndicators<'a>);

impl AnsiCauseIndicators<'_> {
    /// Whose list the cause is of.
    #[must_use]
    pub fn coding_standard(self) -> Option<AnsiCodingStandard> {
        self.0.coding_standard().map(|standard| AnsiCodingStandard(standard.0))
    }
    /// The cause, if it is of the list of T1.113.
    #[must_use]
    pub fn ansi_cause(self) -> Option<AnsiCause> {
        let cause = self.0.cause().filter(|_| self.coding_standard() == Some(AnsiCodingStandard::ANSI));
        cause.map(|cause| AnsiCause(cause.0))
    }
}
impl fmt::Display for AnsiCauseIndicators<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.ansi_cause() {
            Some(cause) => cause.fmt(f),
            None => self.0.fmt(f),
        }
    }
}

/// The name of the cause, or its number.
impl fmt::Display for CauseIndicators<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.cause() {
            Some(cause) => cause.fmt(f),
            None => Hex(self.0).fmt(f),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cause_indicators() {
        let busy = CauseIndicators::new(&[0x84, 0x91, 0x01]);
        assert_eq!((busy.cause(), busy.location()), (Some(Cause::BUSY), Some(Location::PUBLIC_REMOTE)));
        assert_eq!((busy.coding_standard(), busy.diagnostics()), (Some(CodingStandard::ITU_T), &[1][..]));
        // With a recommendation between.
        let with = CauseIndicators::new(&[0x04, 0x80, 0x90]);
        assert_eq!((with.cause(), with.diagnostics()), (Some(Cause::NORMAL), &[][..]));
        // Too short to be one.
        assert_eq!(CauseIndicators::new(&[0x84]).cause(), None);
        assert_eq!(CauseIndicators::new(&[0x04, 0x80]).cause(), None);
    }
}
