//! Values with names, TS 24.007 §11.2.3, TS 24.008 §10.5, TS 24.011 §8.

use sigcodec_wire::codes;

codes! {
    /// Protocol discriminator, TS 24.007 §11.2.3.1.1.
    pub struct Discriminator(pub u8) {
        GROUP_CALL_CONTROL = 0 => "groupCallControl",
        BROADCAST_CALL_CONTROL = 1 => "broadcastCallControl",
        EPS_SESSION_MANAGEMENT = 2 => "epsSessionManagement",
        CALL_CONTROL = 3 => "callControl",
        GTTP = 4 => "gttp",
        MOBILITY_MANAGEMENT = 5 => "mobilityManagement",
        RADIO_RESOURCES = 6 => "radioResources",
        EPS_MOBILITY_MANAGEMENT = 7 => "epsMobilityManagement",
        GPRS_MOBILITY_MANAGEMENT = 8 => "gprsMobilityManagement",
        SHORT_MESSAGES = 9 => "shortMessages",
        GPRS_SESSION_MANAGEMENT = 10 => "gprsSessionManagement",
        SUPPLEMENTARY_SERVICES = 11 => "supplementaryServices",
        LOCATION_SERVICES = 12 => "locationServices",
        EXTENSION = 14 => "extension",
        TESTS = 15 => "tests",
    }
    /// Reject cause, TS 24.008 §10.5.3.6, and GMM cause, §10.5.5.14.
    pub struct RejectCause(pub u8) {
        2 => "imsiUnknownInHlr",
        3 => "illegalMs",
        4 => "imsiUnknownInVlr",
        5 => "imeiNotAccepted",
        6 => "illegalMe",
        7 => "gprsServicesNotAllowed",
        8 => "gprsAndNonGprsServicesNotAllowed",
        9 => "msIdentityCannotBeDerived",
        10 => "implicitlyDetached",
        11 => "plmnNotAllowed",
        12 => "locationAreaNotAllowed",
        13 => "roamingNotAllowedInThisLocationArea",
        14 => "gprsServicesNotAllowedInThisPlmn",
        15 => "noSuitableCellsInLocationArea",
        16 => "mscTemporarilyNotReachable",
        17 => "networkFailure",
        20 => "macFailure",
        21 => "synchFailure",
        22 => "congestion",
        23 => "gsmAuthenticationUnacceptable",
        25 => "notAuthorizedForThisCsg",
        28 => "smsProvidedViaGprsInThisRoutingArea",
        32 => "serviceOptionNotSupported",
        33 => "requestedServiceOptionNotSubscribed",
        34 => "serviceOptionTemporarilyOutOfOrder",
        38 => "callCannotBeIdentified",
        40 => "noPdpContextActivated",
        95 => "semanticallyIncorrectMessage",
        96 => "invalidMandatoryInformation",
        97 => "messageTypeNonExistent",
        98 => "messageTypeNotCompatibleWithProtocolState",
        99 => "informationElementNonExistent",
        100 => "conditionalIeError",
        101 => "messageNotCompatibleWithProtocolState",
        111 => "protocolErrorUnspecified",
    }
    /// CM service type, TS 24.008 §10.5.3.3.
    pub struct CmServiceType(pub u8) {
        1 => "mobileOriginatingCall",
        2 => "emergencyCall",
        4 => "shortMessage",
        8 => "supplementaryService",
        9 => "voiceGroupCall",
        10 => "voiceBroadcastCall",
        11 => "locationServices",
    }
    /// Cause of call control, TS 24.008 §10.5.4.11.
    pub struct CallCause(pub u8) {
        1 => "unassignedNumber",
        3 => "noRouteToDestination",
        6 => "channelUnacceptable",
        8 => "operatorDeterminedBarring",
        16 => "normalCallClearing",
        17 => "userBusy",
        18 => "noUserResponding",
        19 => "userAlertingNoAnswer",
        21 => "callRejected",
        22 => "numberChanged",
        24 => "callRejectedDueToFeatureAtTheDestination",
        25 => "preemption",
        26 => "nonSelectedUserClearing",
        27 => "destinationOutOfOrder",
        28 => "invalidNumberFormat",
        29 => "facilityRejected",
        30 => "responseToStatusEnquiry",
        31 => "normalUnspecified",
        34 => "noCircuitAvailable",
        38 => "networkOutOfOrder",
        41 => "temporaryFailure",
        42 => "switchingEquipmentCongestion",
        43 => "accessInformationDiscarded",
        44 => "requestedCircuitNotAvailable",
        47 => "resourcesUnavailable",
        49 => "qualityOfServiceUnavailable",
        50 => "requestedFacilityNotSubscribed",
        55 => "incomingCallsBarredWithinTheCug",
        57 => "bearerCapabilityNotAuthorized",
        58 => "bearerCapabilityNotPresentlyAvailable",
        63 => "serviceOrOptionNotAvailable",
        65 => "bearerServiceNotImplemented",
        68 => "acmEqualToOrGreaterThanAcmMax",
        69 => "requestedFacilityNotImplemented",
        70 => "onlyRestrictedDigitalInformationBearerCapabilityIsAvailable",
        79 => "serviceOrOptionNotImplemented",
        81 => "invalidTransactionIdentifierValue",
        87 => "userNotMemberOfCug",
        88 => "incompatibleDestination",
        91 => "invalidTransitNetworkSelection",
        95 => "semanticallyIncorrectMessage",
        96 => "invalidMandatoryInformation",
        97 => "messageTypeNonExistent",
        98 => "messageTypeNotCompatibleWithProtocolState",
        99 => "informationElementNonExistent",
        100 => "conditionalIeError",
        101 => "messageNotCompatibleWithProtocolState",
        102 => "recoveryOnTimerExpiry",
        111 => "protocolErrorUnspecified",
        127 => "interworkingUnspecified",
    }
    /// Where a cause or a progress comes from, TS 24.008 §10.5.4.11 and §10.5.4.21.
    pub struct CauseLocation(pub u8) {
        0 => "user",
        1 => "privateNetworkServingTheLocalUser",
        2 => "publicNetworkServingTheLocalUser",
        3 => "transitNetwork",
        4 => "publicNetworkServingTheRemoteUser",
        5 => "privateNetworkServingTheRemoteUser",
        7 => "internationalNetwork",
        10 => "networkBeyondInterworkingPoint",
    }
    /// Coding standard, TS 24.008 §10.5.4.11.
    pub struct CodingStandard(pub u8) {
        ITU_T = 0 => "ituT",
        INTERNATIONAL = 1 => "otherInternational",
        NATIONAL = 2 => "national",
        GSM = 3 => "gsm",
    }
    /// Cause of the CP layer, TS 24.011 §8.1.4.2.
    pub struct CpCause(pub u8) {
        17 => "networkFailure",
        22 => "congestion",
        81 => "invalidTransactionIdentifierValue",
        95 => "semanticallyIncorrectMessage",
        96 => "invalidMandatoryInformation",
        97 => "messageTypeNonExistent",
        98 => "messageNotCompatibleWithTheShortMessageProtocolState",
        99 => "informationElementNonExistent",
        111 => "protocolErrorUnspecified",
    }
    /// Cause of the RP layer, TS 24.011 §8.2.5.4.
    pub struct RpCause(pub u8) {
        1 => "unassignedNumber",
        8 => "operatorDeterminedBarring",
        10 => "callBarred",
        11 => "reserved",
        21 => "shortMessageTransferRejected",
        22 => "memoryCapacityExceeded",
        27 => "destinationOutOfOrder",
        28 => "unidentifiedSubscriber",
        29 => "facilityRejected",
        30 => "unknownSubscriber",
        38 => "networkOutOfOrder",
        41 => "temporaryFailure",
        42 => "congestion",
        47 => "resourcesUnavailable",
        50 => "requestedFacilityNotSubscribed",
        69 => "requestedFacilityNotImplemented",
        81 => "invalidShortMessageTransferReferenceValue",
        95 => "semanticallyIncorrectMessage",
        96 => "invalidMandatoryInformation",
        97 => "messageTypeNonExistent",
        98 => "messageNotCompatibleWithShortMessageProtocolState",
        99 => "informationElementNonExistent",
        111 => "protocolErrorUnspecified",
        127 => "interworkingUnspecified",
    }
    /// Progress description, TS 24.008 §10.5.4.21.
    pub struct ProgressDescription(pub u8) {
        1 => "callIsNotEndToEndPlmnIsdn",
        2 => "destinationAddressInNonPlmnIsdn",
        3 => "originationAddressInNonPlmnIsdn",
        4 => "callHasReturnedToThePlmnIsdn",
        8 => "inBandInformationAvailable",
        9 => "inBandMultimediaCatAvailable",
        32 => "callIsEndToEndPlmnIsdn",
        64 => "queueing",
    }
    /// Cause of no CLI, TS 24.008 §10.5.4.30.
    pub struct CauseOfNoCli(pub u8) {
        0 => "unavailable",
        1 => "rejectByUser",
        2 => "interactionWithOtherService",
        3 => "coinLineOrPayphone",
    }
    /// Signal, TS 24.008 §10.5.4.23.
    pub struct Signal(pub u8) {
        0 => "dialToneOn",
        1 => "ringBackToneOn",
        2 => "interceptToneOn",
        3 => "networkCongestionToneOn",
        4 => "busyToneOn",
        5 => "confirmToneOn",
        6 => "answerToneOn",
        7 => "callWaitingToneOn",
        8 => "offHookWarningToneOn",
        63 => "tonesOff",
        79 => "alertingOff",
    }
    /// Notification description, TS 24.008 §10.5.4.20, without the extension bit.
    pub struct NotificationDescription(pub u8) {
        0x80 => "userSuspended",
        0x81 => "userResumed",
        0x82 => "bearerChange",
    }
    /// Recall type, TS 24.008 §10.5.4.21a.
    pub struct RecallType(pub u8) {
        0 => "ccbs",
    }
}
