//! Values with names, TS 48.008 §3.2.2.

use sigcodec_wire::codes;

codes! {
    /// Cause value, TS 48.008 §3.2.2.5.
    pub struct CauseValue(pub u8) {
        0x00 => "radioInterfaceMessageFailure",
        0x01 => "radioInterfaceFailure",
        0x02 => "uplinkQuality",
        0x03 => "uplinkStrength",
        0x04 => "downlinkQuality",
        0x05 => "downlinkStrength",
        0x06 => "distance",
        0x07 => "oAndMIntervention",
        0x08 => "responseToMscInvocation",
        0x09 => "callControl",
        0x0a => "radioInterfaceFailureReversionToOldChannel",
        0x0b => "handoverSuccessful",
        0x0c => "betterCell",
        0x0d => "directedRetry",
        0x0e => "joinedGroupCallChannel",
        0x0f => "traffic",
        0x10 => "reduceLoadInServingCell",
        0x11 => "trafficLoadInTargetCellHigherThanInSourceCell",
        0x12 => "relocationTriggered",
        0x14 => "requestedOptionNotAuthorised",
        0x15 => "alternativeChannelConfigurationRequested",
        0x16 => "responseToAnInternalHandoverEnquiryMessage",
        0x17 => "internalHandoverEnquiryReject",
        0x18 => "redundancyLevelNotAdequate",
        0x20 => "equipmentFailure",
        0x21 => "noRadioResourceAvailable",
        0x22 => "requestedTerrestrialResourceUnavailable",
        0x23 => "ccchOverload",
        0x24 => "processorOverload",
        0x25 => "bssNotEquipped",
        0x26 => "msNotEquipped",
        0x27 => "invalidCell",
        0x28 => "trafficLoad",
        0x29 => "preemption",
        0x2a => "dtmHandoverSgsnFailure",
        0x2b => "dtmHandoverPsAllocationFailure",
        0x30 => "requestedTranscodingRateAdaptionUnavailable",
        0x31 => "circuitPoolMismatch",
        0x32 => "switchCircuitPool",
        0x33 => "requestedSpeechVersionUnavailable",
        0x34 => "lsaNotAllowed",
        0x35 => "requestedCodecTypeOrConfigurationUnavailable",
        0x36 => "requestedAInterfaceTypeUnavailable",
        0x37 => "invalidCsgCell",
        0x3f => "requestedRedundancyLevelNotAvailable",
        0x40 => "cipheringAlgorithmNotSupported",
        0x41 => "geranIuModeFailure",
        0x42 => "incomingRelocationNotSupportedDueToPuesbineFeature",
        0x43 => "accessRestrictedDueToSharedNetworks",
        0x44 => "requestedCodecTypeOrConfigurationNotSupported",
        0x45 => "requestedAInterfaceTypeNotSupported",
        0x46 => "requestedRedundancyLevelNotSupported",
        0x50 => "terrestrialCircuitAlreadyAllocated",
        0x51 => "invalidMessageContents",
        0x52 => "informationElementOrFieldMissing",
        0x53 => "incorrectValue",
        0x54 => "unknownMessageType",
        0x55 => "unknownInformationElement",
        0x56 => "dtmHandoverInvalidPsIndication",
        0x57 => "callIdentifierAlreadyAllocated",
        0x60 => "protocolErrorBetweenBssAndMsc",
        0x61 => "vgcsVbsCallNonExistent",
        0x62 => "dtmHandoverTimerExpiry",
    }
    /// RR cause, TS 44.018 §10.5.2.31.
    pub struct RrCause(pub u8) {
        0 => "normalEvent",
        1 => "abnormalReleaseUnspecified",
        2 => "abnormalReleaseChannelUnacceptable",
        3 => "abnormalReleaseTimerExpired",
        4 => "abnormalReleaseNoActivityOnTheRadioPath",
        5 => "preemptiveRelease",
        6 => "utranConfigurationUnknown",
        8 => "handoverImpossibleTimingAdvanceOutOfRange",
        9 => "channelModeUnacceptable",
        10 => "frequencyNotImplemented",
        11 => "originatorOrTalkerLeavingGroupCallArea",
        12 => "lowerLayerFailure",
        65 => "callAlreadyCleared",
        95 => "semanticallyIncorrectMessage",
        96 => "invalidMandatoryInformation",
        97 => "messageTypeNonExistentOrNotImplemented",
        98 => "messageTypeNotCompatibleWithProtocolState",
        100 => "conditionalIeError",
        101 => "noCellAllocationAvailable",
        111 => "protocolErrorUnspecified",
    }
    /// Cell identification discriminator, TS 48.008 §3.2.2.17.
    pub struct CellDiscriminator(pub u8) {
        CGI = 0 => "cgi",
        LAC_CI = 1 => "lacCi",
        CI = 2 => "ci",
        NO_CELL = 3 => "noCell",
        LAI = 4 => "lai",
        LAC = 5 => "lac",
        ALL_CELLS = 6 => "allCellsOnTheBss",
        PLMN_LAC_RNC = 8 => "plmnLacRncId",
        RNC = 9 => "rncId",
        LAC_RNC = 10 => "lacRncId",
        SAI = 11 => "sai",
        LAC_RNC_CI = 12 => "lacRncIdCi",
    }
    /// Encryption algorithm, TS 48.008 §3.2.2.44.
    pub struct EncryptionAlgorithm(pub u8) {
        1 => "noEncryption",
        2 => "a51",
        3 => "a52",
        4 => "a53",
        5 => "a54",
        6 => "a55",
        7 => "a56",
        8 => "a57",
    }
    /// Speech codec type, TS 48.008 §3.2.2.103 and TS 26.103 §6.3.
    pub struct CodecType(pub u8) {
        0 => "gsmFr",
        1 => "gsmHr",
        2 => "gsmEfr",
        3 => "frAmr",
        4 => "hrAmr",
        5 => "umtsAmr",
        6 => "umtsAmr2",
        7 => "tdmaEfr",
        8 => "pdcEfr",
        9 => "frAmrWb",
        10 => "umtsAmrWb",
        11 => "ohrAmr",
        12 => "ofrAmrWb",
        13 => "ohrAmrWb",
        15 => "codecExtension",
    }
    /// Codec type behind a codec extension, TS 48.008 §3.2.2.103.
    pub struct ExtendedCodecType(pub u8) {
        0xfd => "csData",
        0xfe => "muMe2",
        0xff => "muMe",
    }
    /// Whose protocol data units an APDU holds, TS 48.008 §3.2.2.68.
    pub struct ApduProtocol(pub u8) {
        RESERVED = 0 => "reserved",
        BSSLAP = 1 => "bsslap",
        LLP = 2 => "llp",
        SMLCPP = 3 => "smlcpp",
    }
    /// Type of a message of BSSLAP, TS 48.071 §5: it is told by name, its elements are not read.
    pub struct BsslapType(pub u8) {
        0x01 => "taRequest",
        0x02 => "taResponse",
        0x0a => "reject",
        0x0b => "reset",
        0x0c => "abort",
        0x0d => "taLayer3",
        0x0f => "msPositionCommand",
        0x10 => "msPositionResponse",
        0x11 => "uTdoaRequest",
        0x12 => "uTdoaResponse",
    }
    /// Resource indication method, TS 48.008 §3.2.2.29.
    pub struct ResourceIndicationMethod(pub u8) {
        0 => "spontaneous",
        1 => "single",
        2 => "periodic",
        3 => "none",
    }
    /// Assignment requirement, TS 48.008 §3.2.2.52.
    pub struct AssignmentRequirement(pub u8) {
        0 => "delayAllowed",
        1 => "immediateNotToBeDeAllocated",
        2 => "immediateMayBeDeAllocated",
    }
    /// Reroute reject cause, TS 48.008 §3.2.2.112.
    pub struct RerouteRejectCause(pub u8) {
        11 => "plmnNotAllowed",
        12 => "locationAreaNotAllowed",
        13 => "roamingNotAllowedInThisLocationArea",
        14 => "gprsServicesNotAllowedInThisPlmn",
        15 => "noSuitableCellsInLocationArea",
        16 => "csPsDomainRegistrationCoordinationRequired",
    }
    /// Reroute complete outcome, TS 48.008 §3.2.2.114.
    pub struct RerouteOutcome(pub u8) {
        1 => "msIsAccepted",
        2 => "msIsNotAccepted",
        3 => "msIsAlreadyRegistered",
    }
    /// Which resources a RESET is about, TS 48.008 §3.2.2.107.
    pub struct InterfaceSelector(pub u8) {
        0 => "aOverTdm",
        1 => "aOverIp",
    }
    /// LCS cause, TS 49.031 §10.13.
    pub struct LcsCauseValue(pub u8) {
        0 => "unspecified",
        1 => "systemFailure",
        2 => "protocolError",
        3 => "dataMissingInPositionRequest",
        4 => "unexpectedDataValueInPositionRequest",
        5 => "positionMethodFailure",
        6 => "targetMsUnreachable",
        7 => "locationRequestAborted",
        8 => "facilityNotSupported",
        9 => "interBscHandoverOngoing",
        10 => "intraBscHandoverComplete",
        11 => "congestion",
        12 => "interNseCellChange",
        13 => "routingAreaUpdate",
        14 => "ptmsiReallocation",
        15 => "suspensionOfGprsServices",
    }
    /// LCS client type, TS 49.031 §10.14.
    pub struct LcsClient(pub u8) {
        0x00 => "valueAddedClient",
        0x20 => "plmnOperatorUnspecified",
        0x21 => "plmnOperatorBroadcastService",
        0x22 => "plmnOperatorOAndM",
        0x23 => "plmnOperatorAnonymousStatistics",
        0x24 => "plmnOperatorTargetMsService",
        0x30 => "emergencyServices",
        0x40 => "lawfulIntercept",
    }
    /// Location information wanted, TS 49.031 §10.18.
    pub struct LocationInformation(pub u8) {
        0 => "currentGeographicLocation",
        1 => "locationAssistanceInformation",
        2 => "decipheringKeys",
    }
    /// LCS priority, TS 49.031 §10.15.
    pub struct LcsPriorityValue(pub u8) {
        0 => "highest",
        1 => "normal",
    }
    /// VGCS/VBS cell status, TS 48.008 §3.2.2.94.
    pub struct CellStatus(pub u8) {
        0 => "established",
        1 => "toBeEstablished",
        2 => "released",
        3 => "notEstablished",
    }
    /// LCLS configuration, TS 48.008 §3.2.2.116.
    pub struct LclsConfiguration(pub u8) {
        0 => "connectBothWay",
        1 => "connectBothWayBiCastUplink",
        2 => "connectBothWaySendAccessDownlink",
        3 => "connectBothWaySendAccessDownlinkBlockLocal",
        4 => "connectBothWayBiCastUplinkSendAccessDownlink",
        5 => "connectBothWayBiCastUplinkSendAccessDownlinkBlockLocal",
    }
    /// LCLS connection status control, TS 48.008 §3.2.2.117.
    pub struct LclsControl(pub u8) {
        0 => "connect",
        1 => "doNotConnect",
        2 => "releaseLcls",
        3 => "biCastUplinkAtHandover",
        4 => "biCastUplinkAndReceiveDownlinkAtHandover",
    }
    /// LCLS BSS status, TS 48.008 §3.2.2.119.
    pub struct LclsStatus(pub u8) {
        0 => "notYetLocallySwitched",
        1 => "notPossibleToBeLocallySwitched",
        2 => "noLongerLocallySwitched",
        3 => "requestedConfigurationNotSupported",
        4 => "locallySwitched",
    }
}
