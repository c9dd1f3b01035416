//! The elements and messages of BSSMAP, TS 48.008 §3.2: an element a row, a message a row, in the order and notation of
//! the specification.

#[allow(clippy::wildcard_imports, reason = "the types of all elements")]
use crate::{codes::*, contents::*};
use sigcodec_gsm::layer3::{
    BcdNumber, LocationAreaIdentification, MobileIdentity, MobileStationClassmark1, MobileStationClassmark2,
    PlmnList,
};
use sigcodec_ie::{Coded, Grammar, Octets, Row, Skip, Unsigned, elements, messages};

elements! {
    /// The elements of BSSMAP with the types of their contents, TS 48.008 §3.2.2.
    pub mod key;
    CIRCUIT_IDENTITY_CODE: CircuitIdentityCode = TV 0x01 [2], "circuitIdentityCode", "§3.2.2.2";
    RESOURCE_AVAILABLE: Octets = TV 0x03 [20], "resourceAvailable", "§3.2.2.4";
    CAUSE: Cause = TLV 0x04 [1..=2], "cause", "§3.2.2.5";
    CELL_IDENTIFIER: CellIdentifier = TLV 0x05 [1..=8], "cellIdentifier", "§3.2.2.17", LOCATION;
    PRIORITY: Priority = TLV 0x06 [1], "priority", "§3.2.2.18";
    LAYER_3_HEADER_INFORMATION: Layer3HeaderInformation = TLV 0x07 [2], "layer3HeaderInformation", "§3.2.2.9";
    IMSI: MobileIdentity = TLV 0x08 [1..=8], "imsi", "§3.2.2.6", IMSI;
    TMSI: Octets = TLV 0x09 [4], "tmsi", "§3.2.2.7", TMSI;
    ENCRYPTION_INFORMATION: EncryptionInformation = TLV 0x0a [1..=17], "encryptionInformation", "§3.2.2.10";
    CHANNEL_TYPE: ChannelType = TLV 0x0b [3..=11], "channelType", "§3.2.2.11";
    PERIODICITY: Unsigned = TV 0x0c [1], "periodicity", "§3.2.2.12";
    EXTENDED_RESOURCE_INDICATOR: ExtendedResourceIndicator = TV 0x0d [1], "extendedResourceIndicator", "§3.2.2.13";
    NUMBER_OF_MSS: Unsigned = TV 0x0e [1], "numberOfMss", "§3.2.2.8";
    CLASSMARK_INFORMATION_TYPE_2: MobileStationClassmark2 = TLV 0x12 [2..=3], "classmarkInformationType2", "§3.2.2.19";
    CLASSMARK_INFORMATION_TYPE_3: Octets = TLV 0x13 [1..=32], "classmarkInformationType3", "§3.2.2.20";
    INTERFERENCE_BAND_TO_BE_USED: InterferenceBand = TV 0x14 [1], "interferenceBandToBeUsed", "§3.2.2.21";
    RR_CAUSE: Coded<RrCause> = TV 0x15 [1], "rrCause", "§3.2.2.22";
    LAYER_3_INFORMATION: Octets = TLV 0x17 [1..=255], "layer3Information", "§3.2.2.24";
    FURTHER_LAYER_3_INFORMATION: Octets = TLV 0x17 [1..=255], "furtherLayer3Information", "§3.2.2.24", CARRIER;
    DLCI: Dlci = TV 0x18 [1], "dlci", "§3.2.2.25";
    DOWNLINK_DTX_FLAG: DownlinkDtxFlag = TV 0x19 [1], "downlinkDtxFlag", "§3.2.2.26";
    CELL_IDENTIFIER_LIST: CellIdentifierList = TLV 0x1a [1..=255], "cellIdentifierList", "§3.2.2.27", LOCATION;
    RESPONSE_REQUEST: Octets = T 0x1b [0], "responseRequest", "§3.2.2.28";
    RESOURCE_INDICATION_METHOD: Coded<ResourceIndicationMethod> = TV 0x1c [1], "resourceIndicationMethod", "§3.2.2.29";
    CLASSMARK_INFORMATION_TYPE_1: MobileStationClassmark1 = TV 0x1d [1], "classmarkInformationType1", "§3.2.2.30";
    CIRCUIT_IDENTITY_CODE_LIST: CircuitIdentityCodeList = TLV 0x1e [2..=33], "circuitIdentityCodeList", "§3.2.2.31";
    DIAGNOSTIC: Diagnostic = TLV 0x1f [2..=255], "diagnostic", "§3.2.2.32";
    LAYER_3_MESSAGE_CONTENTS: Octets = TLV 0x20 [0..=255], "layer3MessageContents", "§3.2.2.35";
    CHOSEN_CHANNEL: ChosenChannel = TV 0x21 [1], "chosenChannel", "§3.2.2.33";
    TOTAL_RESOURCE_ACCESSIBLE: Octets = TV 0x22 [4], "totalResourceAccessible", "§3.2.2.14";
    CIPHER_RESPONSE_MODE: CipherResponseMode = TV 0x23 [1], "cipherResponseMode", "§3.2.2.34";
    CHANNEL_NEEDED: ChannelNeeded = TV 0x24 [1], "channelNeeded", "§3.2.2.36";
    TRACE_TYPE: Unsigned = TV 0x25 [1], "traceType", "§3.2.2.37";
    TRIGGER_ID: Octets = TLV 0x26 [1..=20], "triggerId", "§3.2.2.38";
    TRACE_REFERENCE: Unsigned = TV 0x27 [2], "traceReference", "§3.2.2.39";
    TRANSACTION_ID: Octets = TLV 0x28 [1..=2], "transactionId", "§3.2.2.40";
    MOBILE_IDENTITY: MobileIdentity = TLV 0x29 [1..=255], "mobileIdentity", "§3.2.2.41", SUBSCRIBER;
    OMC_ID: Octets = TLV 0x2a [1..=20], "omcId", "§3.2.2.42";
    FORWARD_INDICATOR: ForwardIndicator = TV 0x2b [1], "forwardIndicator", "§3.2.2.43";
    CHOSEN_ENCRYPTION_ALGORITHM: Coded<EncryptionAlgorithm> = TV 0x2c [1], "chosenEncryptionAlgorithm", "§3.2.2.44";
    CIRCUIT_POOL: Unsigned = TV 0x2d [1], "circuitPool", "§3.2.2.45";
    CIRCUIT_POOL_LIST: Octets = TLV 0x2e [0..=255], "circuitPoolList", "§3.2.2.46";
    TIME_INDICATION: Unsigned = TV 0x2f [1], "timeIndication", "§3.2.2.47";
    RESOURCE_SITUATION: Octets = TLV 0x30 [2..=255], "resourceSituation", "§3.2.2.48";
    CURRENT_CHANNEL_TYPE_1: CurrentChannelType1 = TV 0x31 [1], "currentChannelType1", "§3.2.2.49";
    QUEUING_INDICATOR: QueuingIndicator = TV 0x32 [1], "queuingIndicator", "§3.2.2.50";
    ASSIGNMENT_REQUIREMENT: Coded<AssignmentRequirement> = TV 0x33 [1], "assignmentRequirement", "§3.2.2.52";
    TALKER_FLAG: Octets = T 0x35 [0], "talkerFlag", "§3.2.2.54";
    CONNECTION_RELEASE_REQUESTED: Octets = T 0x36 [0], "connectionReleaseRequested", "§3.2.2.3";
    GROUP_CALL_REFERENCE: Octets = TLV 0x37 [5], "groupCallReference", "§3.2.2.55", GROUP_ID;
    EMLPP_PRIORITY: EmlppPriority = TV 0x38 [1], "emlppPriority", "§3.2.2.56";
    CONFIGURATION_EVOLUTION_INDICATION: ConfigurationEvolution = TV 0x39 [1], "configurationEvolutionIndication", "§3.2.2.57";
    OLD_BSS_TO_NEW_BSS_INFORMATION: Octets = TLV 0x3a [0..=255], "oldBssToNewBssInformation", "§3.2.2.58";
    LSA_IDENTIFIER: Octets = TLV 0x3b [3], "lsaIdentifier", "§3.2.2.15";
    LSA_IDENTIFIER_LIST: Octets = TLV 0x3c [1..=255], "lsaIdentifierList", "§3.2.2.16";
    LSA_INFORMATION: Octets = TLV 0x3d [1..=255], "lsaInformation", "§3.2.2.23";
    LCS_QOS: Octets = TLV 0x3e [1..=255], "lcsQos", "§3.2.2.60";
    LSA_ACCESS_CONTROL_SUPPRESSION: LsaAccessControl = TV 0x3f [1], "lsaAccessControlSuppression", "§3.2.2.61";
    SPEECH_VERSION: SpeechVersion = TV 0x40 [1], "speechVersion", "§3.2.2.51";
    LCS_PRIORITY: Coded<LcsPriorityValue> = TLV 0x43 [1], "lcsPriority", "§3.2.2.62";
    LOCATION_TYPE: LocationType = TLV 0x44 [1..=255], "locationType", "§3.2.2.63";
    LOCATION_ESTIMATE: Octets = TLV 0x45 [1..=255], "locationEstimate", "§3.2.2.64", LOCATION;
    POSITIONING_DATA: Octets = TLV 0x46 [1..=255], "positioningData", "§3.2.2.65";
    LCS_CAUSE: LcsCause = TLV 0x47 [1..=2], "lcsCause", "§3.2.2.66";
    LCS_CLIENT_TYPE: Coded<LcsClient> = TLV 0x48 [1], "lcsClientType", "§3.2.2.67";
    APDU: Apdu = TLVE 0x49 [1..=65535], "apdu", "§3.2.2.68";
    NETWORK_ELEMENT_IDENTITY: Octets = TLV 0x4a [1..=255], "networkElementIdentity", "§3.2.2.69", NODE_ADDRESS;
    GPS_ASSISTANCE_DATA: Octets = TLV 0x4b [1..=255], "gpsAssistanceData", "§3.2.2.70";
    DECIPHERING_KEYS: Octets = TLV 0x4c [1..=255], "decipheringKeys", "§3.2.2.71";
    RETURN_ERROR_REQUEST: Octets = TLV 0x4d [1..=255], "returnErrorRequest", "§3.2.2.72";
    RETURN_ERROR_CAUSE: Octets = TLV 0x4e [1..=255], "returnErrorCause", "§3.2.2.73";
    SEGMENTATION: Octets = TLV 0x4f [1..=255], "segmentation", "§3.2.2.74";
    SERVICE_HANDOVER: ServiceHandover = TLV 0x50 [1], "serviceHandover", "§3.2.2.75";
    SOURCE_RNC_TO_TARGET_RNC_UMTS: Octets = TLV 0x51 [0..=255], "sourceRncToTargetRncUmts", "§3.2.2.76";
    SOURCE_RNC_TO_TARGET_RNC_CDMA2000: Octets = TLV 0x52 [0..=255], "sourceRncToTargetRncCdma2000", "§3.2.2.77";
    GERAN_CLASSMARK: Octets = TLV 0x53 [0..=255], "geranClassmark", "§3.2.2.78";
    GERAN_BSC_CONTAINER: Octets = TLV 0x54 [0..=255], "geranBscContainer", "§3.2.2.79";
    VELOCITY_ESTIMATE: Octets = TLV 0x55 [1..=255], "velocityEstimate", "§3.2.2.87";
    NEW_BSS_TO_OLD_BSS_INFORMATION: Octets = TLV 0x61 [0..=255], "newBssToOldBssInformation", "§3.2.2.80";
    INTER_SYSTEM_INFORMATION: Octets = TLV 0x63 [0..=255], "interSystemInformation", "§3.2.2.81";
    SNA_ACCESS_INFORMATION: Octets = TLV 0x64 [0..=255], "snaAccessInformation", "§3.2.2.82";
    VSTK_RAND_INFORMATION: Octets = TLV 0x65 [5], "vstkRandInformation", "§3.2.2.83";
    VSTK_INFORMATION: Octets = TLV 0x66 [16], "vstkInformation", "§3.2.2.84";
    PAGING_INFORMATION: PagingInformation = TV 0x67 [1], "pagingInformation", "§3.2.2.85";
    IMEI: MobileIdentity = TLV 0x68 [1..=9], "imei", "§3.2.2.86", IMEI;
    VGCS_FEATURE_FLAGS: Unsigned = TLV 0x69 [1], "vgcsFeatureFlags", "§3.2.2.88";
    TALKER_PRIORITY: TalkerPriority = TV 0x6a [1], "talkerPriority", "§3.2.2.89";
    EMERGENCY_SET_INDICATION: Octets = T 0x6b [0], "emergencySetIndication", "§3.2.2.90";
    TALKER_IDENTITY: Octets = TLV 0x6c [1..=18], "talkerIdentity", "§3.2.2.91", SUBSCRIBER;
    CELL_IDENTIFIER_LIST_SEGMENT: Octets = TLV 0x6d [2..=255], "cellIdentifierListSegment", "§3.2.2.27a", LOCATION;
    SMS_TO_VGCS: Octets = TLV 0x6e [0..=248], "smsToVgcs", "§3.2.2.92", CARRIER;
    VGCS_TALKER_MODE: Octets = TLV 0x6f [1..=255], "vgcsTalkerMode", "§3.2.2.93";
    VGCS_VBS_CELL_STATUS: Coded<CellStatus> = TLV 0x70 [1], "vgcsVbsCellStatus", "§3.2.2.94";
    CELLS_ESTABLISHED: Octets = TLV 0x71 [1..=255], "cellsEstablished", "§3.2.2.27b", LOCATION;
    CELLS_TO_BE_ESTABLISHED: Octets = TLV 0x72 [1..=255], "cellsToBeEstablished", "§3.2.2.27c", LOCATION;
    CELLS_RELEASED: Octets = TLV 0x73 [1..=255], "cellsReleased", "§3.2.2.27e", LOCATION;
    CELLS_NOT_ESTABLISHED: Octets = TLV 0x74 [1..=255], "cellsNotEstablished", "§3.2.2.27f", LOCATION;
    GANSS_ASSISTANCE_DATA: Octets = TLV 0x75 [1..=255], "ganssAssistanceData", "§3.2.2.95";
    GANSS_POSITIONING_DATA: Octets = TLV 0x76 [1..=255], "ganssPositioningData", "§3.2.2.96";
    GANSS_LOCATION_TYPE: Unsigned = TLV 0x77 [1], "ganssLocationType", "§3.2.2.97";
    APPLICATION_DATA: Octets = TLV 0x78 [1..=255], "applicationData", "§3.2.2.98";
    DATA_IDENTITY: Unsigned = TLV 0x79 [1], "dataIdentity", "§3.2.2.99";
    APPLICATION_DATA_INFORMATION: Octets = TLV 0x7a [1..=255], "applicationDataInformation", "§3.2.2.98";
    MSISDN: BcdNumber = TLV 0x7b [1..=10], "msisdn", "§3.2.2.101", MSISDN;
    AOIP_TRANSPORT_LAYER_ADDRESS: TransportLayerAddress = TLV 0x7c [6..=18], "aoipTransportLayerAddress", "§3.2.2.102";
    SPEECH_CODEC_LIST: SpeechCodecList = TLV 0x7d [1..=255], "speechCodecList", "§3.2.2.103";
    SPEECH_CODEC: SpeechCodecList = TLV 0x7e [1..=3], "speechCodec", "§3.2.2.104";
    CALL_IDENTIFIER: Unsigned = TV 0x7f [4], "callIdentifier", "§3.2.2.105";
    CALL_IDENTIFIER_LIST: CallIdentifierList = TLV 0x80 [4..=255], "callIdentifierList", "§3.2.2.106";
    A_INTERFACE_SELECTOR_FOR_RESET: Coded<InterfaceSelector> = TV 0x81 [1], "aInterfaceSelectorForReset", "§3.2.2.107";
    KC128: Octets = TV 0x83 [16], "kc128", "§3.2.2.109";
    CSG_IDENTIFIER: Octets = TLV 0x84 [5], "csgIdentifier", "§3.2.2.110", LOCATION;
    REDIRECT_ATTEMPT_FLAG: Octets = T 0x85 [0], "redirectAttemptFlag", "§3.2.2.111";
    REROUTE_REJECT_CAUSE: Coded<RerouteRejectCause> = TV 0x86 [1], "rerouteRejectCause", "§3.2.2.112";
    SEND_SEQUENCE_NUMBER: Unsigned = TV 0x87 [1], "sendSequenceNumber", "§3.2.2.113";
    REROUTE_COMPLETE_OUTCOME: Coded<RerouteOutcome> = TV 0x88 [1], "rerouteCompleteOutcome", "§3.2.2.114";
    GLOBAL_CALL_REFERENCE: Octets = TLV 0x89 [1..=255], "globalCallReference", "§3.2.2.115";
    LCLS_CONFIGURATION: Coded<LclsConfiguration> = TV 0x8a [1], "lclsConfiguration", "§3.2.2.116";
    LCLS_CONNECTION_STATUS_CONTROL: Coded<LclsControl> = TV 0x8b [1], "lclsConnectionStatusControl", "§3.2.2.117";
    LCLS_CORRELATION_NOT_NEEDED: Octets = T 0x8c [0], "lclsCorrelationNotNeeded", "§3.2.2.118";
    LCLS_BSS_STATUS: Coded<LclsStatus> = TV 0x8d [1], "lclsBssStatus", "§3.2.2.119";
    LCLS_BREAK_REQUEST: Octets = T 0x8e [0], "lclsBreakRequest", "§3.2.2.120";
    CSFB_INDICATION: Octets = T 0x8f [0], "csfbIndication", "§3.2.2.121";
    CS_TO_PS_SRVCC: Octets = T 0x90 [0], "csToPsSrvcc", "§3.2.2.122";
    SOURCE_ENB_TO_TARGET_ENB: Octets = TLV 0x91 [0..=255], "sourceEnbToTargetEnb", "§3.2.2.123";
    CS_TO_PS_SRVCC_INDICATION: Octets = T 0x92 [0], "csToPsSrvccIndication", "§3.2.2.124";
    CN_TO_MS_TRANSPARENT_INFORMATION: Octets = TLV 0x93 [0..=255], "cnToMsTransparentInformation", "§3.2.2.125";
    SELECTED_PLMN_ID: PlmnList = TV 0x94 [3], "selectedPlmnId", "§3.2.2.126", PLMN;
    LAST_USED_E_UTRAN_PLMN_ID: PlmnList = TV 0x95 [3], "lastUsedEUtranPlmnId", "§3.2.2.127", PLMN;
    OLD_LOCATION_AREA_IDENTIFICATION: LocationAreaIdentification = TLV 0x96 [5], "oldLocationAreaIdentification", "§3.2.2.128", LOCATION;
    ATTACH_INDICATOR: Octets = T 0x97 [0], "attachIndicator", "§3.2.2.129";
    SELECTED_OPERATOR: PlmnList = TV 0x98 [3], "selectedOperator", "§3.2.2.130", PLMN;
    PS_REGISTERED_OPERATOR: PlmnList = TV 0x99 [3], "psRegisteredOperator", "§3.2.2.131", PLMN;
    CS_REGISTERED_OPERATOR: PlmnList = TV 0x9a [3], "csRegisteredOperator", "§3.2.2.132", PLMN;
    OSMUX_SUPPORT: Octets = T 0xf0 [0], "osmuxSupport", "no clause: of Osmocom";
    OSMUX_CID: Unsigned = TV 0xf1 [1], "osmuxCid", "no clause: of Osmocom";
}

messages! {
    /// A message type of BSSMAP, TS 48.008 §3.2.2.1.
    pub struct MessageType of key;
    /// Assignment Request.
    ASSIGNMENT_REQUEST = 0x01, "assignmentRequest" {
        M CHANNEL_TYPE, O LAYER_3_HEADER_INFORMATION, O PRIORITY, O CIRCUIT_IDENTITY_CODE, O DOWNLINK_DTX_FLAG,
        O INTERFERENCE_BAND_TO_BE_USED, O CLASSMARK_INFORMATION_TYPE_2, O GROUP_CALL_REFERENCE, O TALKER_FLAG,
        O CONFIGURATION_EVOLUTION_INDICATION, O LSA_ACCESS_CONTROL_SUPPRESSION, O SERVICE_HANDOVER,
        O ENCRYPTION_INFORMATION, O TALKER_PRIORITY, O AOIP_TRANSPORT_LAYER_ADDRESS, O SPEECH_CODEC_LIST,
        O CALL_IDENTIFIER, O KC128, O GLOBAL_CALL_REFERENCE, O LCLS_CONFIGURATION,
        O LCLS_CONNECTION_STATUS_CONTROL, O LCLS_CORRELATION_NOT_NEEDED, O OSMUX_CID,
    }
    /// Assignment Complete.
    ASSIGNMENT_COMPLETE = 0x02, "assignmentComplete" {
        O RR_CAUSE, O CIRCUIT_IDENTITY_CODE, O CELL_IDENTIFIER, O CHOSEN_CHANNEL,
        O CHOSEN_ENCRYPTION_ALGORITHM, O CIRCUIT_POOL, O SPEECH_VERSION, O LSA_IDENTIFIER, O TALKER_PRIORITY,
        O AOIP_TRANSPORT_LAYER_ADDRESS, O SPEECH_CODEC, O SPEECH_CODEC_LIST, O LCLS_BSS_STATUS, O OSMUX_CID,
    }
    /// Assignment Failure.
    ASSIGNMENT_FAILURE = 0x03, "assignmentFailure" {
        M CAUSE, O RR_CAUSE, O CIRCUIT_POOL, O CIRCUIT_POOL_LIST, O TALKER_PRIORITY, O SPEECH_CODEC_LIST,
    }
    /// VGCS/VBS Setup.
    VGCS_VBS_SETUP = 0x04, "vgcsVbsSetup" {
        M GROUP_CALL_REFERENCE, O PRIORITY, O VGCS_FEATURE_FLAGS,
    }
    /// VGCS/VBS Setup Ack.
    VGCS_VBS_SETUP_ACK = 0x05, "vgcsVbsSetupAck" {
        O VGCS_FEATURE_FLAGS,
    }
    /// VGCS/VBS Setup Refuse.
    VGCS_VBS_SETUP_REFUSE = 0x06, "vgcsVbsSetupRefuse" {
        M CAUSE,
    }
    /// VGCS/VBS Assignment Request.
    VGCS_VBS_ASSIGNMENT_REQUEST = 0x07, "vgcsVbsAssignmentRequest" {
        M CHANNEL_TYPE, M ASSIGNMENT_REQUIREMENT, M CELL_IDENTIFIER, M GROUP_CALL_REFERENCE, O PRIORITY,
        O CIRCUIT_IDENTITY_CODE, O DOWNLINK_DTX_FLAG, O ENCRYPTION_INFORMATION, O VSTK_RAND_INFORMATION,
        O VSTK_INFORMATION, O CELL_IDENTIFIER_LIST_SEGMENT, O AOIP_TRANSPORT_LAYER_ADDRESS, O CALL_IDENTIFIER,
        O SPEECH_CODEC_LIST,
    }
    /// Channel Modify request.
    CHANNEL_MODIFY_REQUEST = 0x08, "channelModifyRequest" {
        M CAUSE,
    }
    /// Handover Request.
    HANDOVER_REQUEST = 0x10, "handoverRequest" {
        M CHANNEL_TYPE, M ENCRYPTION_INFORMATION, C CLASSMARK_INFORMATION_TYPE_1,
        C CLASSMARK_INFORMATION_TYPE_2, M CELL_IDENTIFIER as "servingCellIdentifier", O PRIORITY,
        O CIRCUIT_IDENTITY_CODE, O DOWNLINK_DTX_FLAG, M CELL_IDENTIFIER as "targetCellIdentifier",
        O INTERFERENCE_BAND_TO_BE_USED, O CAUSE, O CLASSMARK_INFORMATION_TYPE_3, O CURRENT_CHANNEL_TYPE_1,
        O SPEECH_VERSION, O GROUP_CALL_REFERENCE, O TALKER_FLAG, O CONFIGURATION_EVOLUTION_INDICATION,
        O CHOSEN_ENCRYPTION_ALGORITHM, O OLD_BSS_TO_NEW_BSS_INFORMATION, O LSA_INFORMATION,
        O LSA_ACCESS_CONTROL_SUPPRESSION, O SERVICE_HANDOVER, O IMSI, O SOURCE_RNC_TO_TARGET_RNC_UMTS,
        O SOURCE_RNC_TO_TARGET_RNC_CDMA2000, O SNA_ACCESS_INFORMATION, O TALKER_PRIORITY,
        O AOIP_TRANSPORT_LAYER_ADDRESS, O SPEECH_CODEC_LIST, O CALL_IDENTIFIER, O KC128,
        O GLOBAL_CALL_REFERENCE, O LCLS_CONFIGURATION, O LCLS_CONNECTION_STATUS_CONTROL,
    }
    /// Handover Required.
    HANDOVER_REQUIRED = 0x11, "handoverRequired" {
        M CAUSE, O RESPONSE_REQUEST, M CELL_IDENTIFIER_LIST, O CIRCUIT_POOL_LIST, O CURRENT_CHANNEL_TYPE_1,
        O SPEECH_VERSION, O QUEUING_INDICATOR, O OLD_BSS_TO_NEW_BSS_INFORMATION,
        O SOURCE_RNC_TO_TARGET_RNC_UMTS, O SOURCE_RNC_TO_TARGET_RNC_CDMA2000, O GERAN_CLASSMARK,
        O TALKER_PRIORITY, O SPEECH_CODEC, O CSG_IDENTIFIER,
    }
    /// Handover Request Acknowledge.
    HANDOVER_REQUEST_ACKNOWLEDGE = 0x12, "handoverRequestAcknowledge" {
        M LAYER_3_INFORMATION, O CHOSEN_CHANNEL, O CHOSEN_ENCRYPTION_ALGORITHM, O CIRCUIT_POOL,
        O SPEECH_VERSION, O CIRCUIT_IDENTITY_CODE, O LSA_IDENTIFIER, O NEW_BSS_TO_OLD_BSS_INFORMATION,
        O INTER_SYSTEM_INFORMATION, O TALKER_PRIORITY, O AOIP_TRANSPORT_LAYER_ADDRESS, O SPEECH_CODEC_LIST,
        O SPEECH_CODEC, O LCLS_BSS_STATUS,
    }
    /// Handover Command.
    HANDOVER_COMMAND = 0x13, "handoverCommand" {
        M LAYER_3_INFORMATION, O CELL_IDENTIFIER, O NEW_BSS_TO_OLD_BSS_INFORMATION, O TALKER_PRIORITY,
    }
    /// Handover Complete.
    HANDOVER_COMPLETE = 0x14, "handoverComplete" {
        O RR_CAUSE, O TALKER_PRIORITY, O SPEECH_CODEC, O SPEECH_CODEC_LIST, O CHOSEN_ENCRYPTION_ALGORITHM,
        O CHOSEN_CHANNEL, O LCLS_BSS_STATUS,
    }
    /// Handover Succeeded.
    HANDOVER_SUCCEEDED = 0x15, "handoverSucceeded" {
        O TALKER_PRIORITY,
    }
    /// Handover Failure.
    HANDOVER_FAILURE = 0x16, "handoverFailure" {
        M CAUSE, O RR_CAUSE, O CIRCUIT_POOL, O CIRCUIT_POOL_LIST, O GERAN_CLASSMARK,
        O NEW_BSS_TO_OLD_BSS_INFORMATION, O INTER_SYSTEM_INFORMATION, O TALKER_PRIORITY, O SPEECH_CODEC_LIST,
    }
    /// Handover Performed.
    HANDOVER_PERFORMED = 0x17, "handoverPerformed" {
        M CAUSE, M CELL_IDENTIFIER, O CHOSEN_CHANNEL, O CHOSEN_ENCRYPTION_ALGORITHM, O SPEECH_VERSION,
        O LSA_IDENTIFIER, O TALKER_PRIORITY, O SPEECH_CODEC_LIST, O SPEECH_CODEC, O LCLS_BSS_STATUS,
    }
    /// Handover Candidate Enquire.
    HANDOVER_CANDIDATE_ENQUIRE = 0x18, "handoverCandidateEnquire" {
        M NUMBER_OF_MSS, M CELL_IDENTIFIER_LIST, M CELL_IDENTIFIER,
    }
    /// Handover Candidate Response.
    HANDOVER_CANDIDATE_RESPONSE = 0x19, "handoverCandidateResponse" {
        M NUMBER_OF_MSS, M CELL_IDENTIFIER,
    }
    /// Handover Required Reject.
    HANDOVER_REQUIRED_REJECT = 0x1a, "handoverRequiredReject" {
        M CAUSE, O NEW_BSS_TO_OLD_BSS_INFORMATION, O TALKER_PRIORITY,
    }
    /// Handover Detect.
    HANDOVER_DETECT = 0x1b, "handoverDetect" {
        O TALKER_PRIORITY,
    }
    /// VGCS/VBS Assignment Result.
    VGCS_VBS_ASSIGNMENT_RESULT = 0x1c, "vgcsVbsAssignmentResult" {
        M CHANNEL_TYPE, M CELL_IDENTIFIER, O CHOSEN_CHANNEL, O CIRCUIT_IDENTITY_CODE, O CIRCUIT_POOL,
        O AOIP_TRANSPORT_LAYER_ADDRESS, O SPEECH_CODEC, O CALL_IDENTIFIER,
    }
    /// VGCS/VBS Assignment Failure.
    VGCS_VBS_ASSIGNMENT_FAILURE = 0x1d, "vgcsVbsAssignmentFailure" {
        O CAUSE, O CIRCUIT_POOL, O CIRCUIT_POOL_LIST, O SPEECH_CODEC_LIST,
    }
    /// VGCS/VBS Queuing Indication.
    VGCS_VBS_QUEUING_INDICATION = 0x1e, "vgcsVbsQueuingIndication" {}
    /// Uplink Request.
    UPLINK_REQUEST = 0x1f, "uplinkRequest" {
        O TALKER_PRIORITY, M CELL_IDENTIFIER, O LAYER_3_INFORMATION, O MOBILE_IDENTITY,
    }
    /// Clear Command.
    CLEAR_COMMAND = 0x20, "clearCommand" {
        O LAYER_3_HEADER_INFORMATION, M CAUSE, O CSFB_INDICATION,
    }
    /// Clear Complete.
    CLEAR_COMPLETE = 0x21, "clearComplete" {}
    /// Clear Request.
    CLEAR_REQUEST = 0x22, "clearRequest" {
        M CAUSE,
    }
    /// SAPI n Reject.
    SAPI_N_REJECT = 0x25, "sapiNReject" {
        M DLCI, M CAUSE,
    }
    /// Confusion.
    CONFUSION = 0x26, "confusion" {
        M CAUSE, M DIAGNOSTIC,
    }
    /// Uplink Request Acknowledge.
    UPLINK_REQUEST_ACKNOWLEDGE = 0x27, "uplinkRequestAcknowledge" {
        O TALKER_PRIORITY, O EMERGENCY_SET_INDICATION, M TALKER_IDENTITY,
    }
    /// Suspend.
    SUSPEND = 0x28, "suspend" {
        M DLCI,
    }
    /// Resume.
    RESUME = 0x29, "resume" {
        M DLCI,
    }
    /// Connection Oriented Information.
    CONNECTION_ORIENTED_INFORMATION = 0x2a, "connectionOrientedInformation" {
        M APDU, O SEGMENTATION,
    }
    /// Perform Location Request.
    PERFORM_LOCATION_REQUEST = 0x2b, "performLocationRequest" {
        M LOCATION_TYPE, O CELL_IDENTIFIER, O CLASSMARK_INFORMATION_TYPE_3, O LCS_CLIENT_TYPE,
        O CHOSEN_CHANNEL, O LCS_PRIORITY, O LCS_QOS, O GPS_ASSISTANCE_DATA, O APDU, O IMSI, O IMEI,
        O GANSS_LOCATION_TYPE, O GANSS_ASSISTANCE_DATA,
    }
    /// LSA Information.
    LSA_INFORMATION = 0x2c, "lsaInformation" {
        M LSA_INFORMATION,
    }
    /// Perform Location Response.
    PERFORM_LOCATION_RESPONSE = 0x2d, "performLocationResponse" {
        O LOCATION_ESTIMATE, O POSITIONING_DATA, O DECIPHERING_KEYS, O LCS_CAUSE, O VELOCITY_ESTIMATE,
        O GANSS_POSITIONING_DATA,
    }
    /// Perform Location Abort.
    PERFORM_LOCATION_ABORT = 0x2e, "performLocationAbort" {
        O LCS_CAUSE,
    }
    /// Common Id.
    COMMON_ID = 0x2f, "commonId" {
        M IMSI, O SNA_ACCESS_INFORMATION, O SELECTED_PLMN_ID, O LAST_USED_E_UTRAN_PLMN_ID,
    }
    /// Reset.
    RESET = 0x30, "reset" {
        M CAUSE, O A_INTERFACE_SELECTOR_FOR_RESET, O OSMUX_SUPPORT,
    }
    /// Reset Acknowledge.
    RESET_ACKNOWLEDGE = 0x31, "resetAcknowledge" {
        O A_INTERFACE_SELECTOR_FOR_RESET, O OSMUX_SUPPORT,
    }
    /// Overload.
    OVERLOAD = 0x32, "overload" {
        M CAUSE, O CELL_IDENTIFIER,
    }
    /// Reset Circuit.
    RESET_CIRCUIT = 0x34, "resetCircuit" {
        M CIRCUIT_IDENTITY_CODE, M CAUSE,
    }
    /// Reset Circuit Acknowledge.
    RESET_CIRCUIT_ACKNOWLEDGE = 0x35, "resetCircuitAcknowledge" {
        M CIRCUIT_IDENTITY_CODE,
    }
    /// MSC Invoke Trace.
    MSC_INVOKE_TRACE = 0x36, "mscInvokeTrace" {
        M TRACE_TYPE, O TRIGGER_ID, M TRACE_REFERENCE, O TRANSACTION_ID, O MOBILE_IDENTITY, O OMC_ID,
    }
    /// BSS Invoke Trace.
    BSS_INVOKE_TRACE = 0x37, "bssInvokeTrace" {
        M TRACE_TYPE, O FORWARD_INDICATOR, O TRIGGER_ID, M TRACE_REFERENCE, O TRANSACTION_ID, O OMC_ID,
    }
    /// Connectionless Information.
    CONNECTIONLESS_INFORMATION = 0x3a, "connectionlessInformation" {
        M NETWORK_ELEMENT_IDENTITY as "networkElementIdentityTarget",
        M NETWORK_ELEMENT_IDENTITY as "networkElementIdentitySource", M APDU, O SEGMENTATION,
        O RETURN_ERROR_REQUEST, O RETURN_ERROR_CAUSE,
    }
    /// VGCS/VBS Assignment Status.
    VGCS_VBS_ASSIGNMENT_STATUS = 0x3b, "vgcsVbsAssignmentStatus" {
        O CELLS_ESTABLISHED, O CELLS_TO_BE_ESTABLISHED, O CELLS_RELEASED, O CELLS_NOT_ESTABLISHED,
        O VGCS_VBS_CELL_STATUS,
    }
    /// VGCS/VBS Area Cell Info.
    VGCS_VBS_AREA_CELL_INFO = 0x3c, "vgcsVbsAreaCellInfo" {
        O CELL_IDENTIFIER_LIST_SEGMENT, M ASSIGNMENT_REQUIREMENT,
    }
    /// Reset IP Resource.
    RESET_IP_RESOURCE = 0x3d, "resetIpResource" {
        M CAUSE, O CALL_IDENTIFIER_LIST,
    }
    /// Reset IP Resource Acknowledge.
    RESET_IP_RESOURCE_ACKNOWLEDGE = 0x3e, "resetIpResourceAcknowledge" {
        O CALL_IDENTIFIER_LIST,
    }
    /// Block.
    BLOCK = 0x40, "block" {
        M CIRCUIT_IDENTITY_CODE, M CAUSE, O CONNECTION_RELEASE_REQUESTED,
    }
    /// Blocking Acknowledge.
    BLOCKING_ACKNOWLEDGE = 0x41, "blockingAcknowledge" {
        M CIRCUIT_IDENTITY_CODE,
    }
    /// Unblock.
    UNBLOCK = 0x42, "unblock" {
        M CIRCUIT_IDENTITY_CODE,
    }
    /// Unblocking Acknowledge.
    UNBLOCKING_ACKNOWLEDGE = 0x43, "unblockingAcknowledge" {
        M CIRCUIT_IDENTITY_CODE,
    }
    /// Circuit Group Block.
    CIRCUIT_GROUP_BLOCK = 0x44, "circuitGroupBlock" {
        M CAUSE, M CIRCUIT_IDENTITY_CODE, M CIRCUIT_IDENTITY_CODE_LIST,
    }
    /// Circuit Group Blocking Acknowledge.
    CIRCUIT_GROUP_BLOCKING_ACKNOWLEDGE = 0x45, "circuitGroupBlockingAcknowledge" {
        M CIRCUIT_IDENTITY_CODE, M CIRCUIT_IDENTITY_CODE_LIST,
    }
    /// Circuit Group Unblock.
    CIRCUIT_GROUP_UNBLOCK = 0x46, "circuitGroupUnblock" {
        M CIRCUIT_IDENTITY_CODE, M CIRCUIT_IDENTITY_CODE_LIST,
    }
    /// Circuit Group Unblocking Acknowledge.
    CIRCUIT_GROUP_UNBLOCKING_ACKNOWLEDGE = 0x47, "circuitGroupUnblockingAcknowledge" {
        M CIRCUIT_IDENTITY_CODE, M CIRCUIT_IDENTITY_CODE_LIST,
    }
    /// Unequipped Circuit.
    UNEQUIPPED_CIRCUIT = 0x48, "unequippedCircuit" {
        M CIRCUIT_IDENTITY_CODE, O CIRCUIT_IDENTITY_CODE_LIST,
    }
    /// Uplink Request Confirmation.
    UPLINK_REQUEST_CONFIRMATION = 0x49, "uplinkRequestConfirmation" {
        M CELL_IDENTIFIER, O TALKER_IDENTITY, M LAYER_3_INFORMATION,
    }
    /// Uplink Release Indication.
    UPLINK_RELEASE_INDICATION = 0x4a, "uplinkReleaseIndication" {
        M CAUSE, O TALKER_PRIORITY,
    }
    /// Uplink Reject Command.
    UPLINK_REJECT_COMMAND = 0x4b, "uplinkRejectCommand" {
        M CAUSE, O TALKER_PRIORITY, O TALKER_PRIORITY, O TALKER_IDENTITY,
    }
    /// Uplink Release Command.
    UPLINK_RELEASE_COMMAND = 0x4c, "uplinkReleaseCommand" {
        M CAUSE,
    }
    /// Uplink Seized Command.
    UPLINK_SEIZED_COMMAND = 0x4d, "uplinkSeizedCommand" {
        O CAUSE, O TALKER_PRIORITY, O EMERGENCY_SET_INDICATION, M TALKER_IDENTITY,
    }
    /// Change Circuit.
    CHANGE_CIRCUIT = 0x4e, "changeCircuit" {
        M CAUSE,
    }
    /// Change Circuit Acknowledge.
    CHANGE_CIRCUIT_ACKNOWLEDGE = 0x4f, "changeCircuitAcknowledge" {
        M CIRCUIT_IDENTITY_CODE,
    }
    /// Resource Request.
    RESOURCE_REQUEST = 0x50, "resourceRequest" {
        M PERIODICITY, M RESOURCE_INDICATION_METHOD, M CELL_IDENTIFIER, M EXTENDED_RESOURCE_INDICATOR,
    }
    /// Resource Indication.
    RESOURCE_INDICATION = 0x51, "resourceIndication" {
        M RESOURCE_INDICATION_METHOD, M RESOURCE_AVAILABLE, M CELL_IDENTIFIER, M TOTAL_RESOURCE_ACCESSIBLE,
    }
    /// Paging.
    PAGING = 0x52, "paging" {
        M IMSI, O TMSI, M CELL_IDENTIFIER_LIST, O CHANNEL_NEEDED, O EMLPP_PRIORITY, O PAGING_INFORMATION,
    }
    /// Cipher Mode Command.
    CIPHER_MODE_COMMAND = 0x53, "cipherModeCommand" {
        O LAYER_3_HEADER_INFORMATION, M ENCRYPTION_INFORMATION, O CIPHER_RESPONSE_MODE, O KC128,
    }
    /// Classmark Update.
    CLASSMARK_UPDATE = 0x54, "classmarkUpdate" {
        M CLASSMARK_INFORMATION_TYPE_2, O CLASSMARK_INFORMATION_TYPE_3, O TALKER_PRIORITY,
    }
    /// Cipher Mode Complete.
    CIPHER_MODE_COMPLETE = 0x55, "cipherModeComplete" {
        O LAYER_3_MESSAGE_CONTENTS, O CHOSEN_ENCRYPTION_ALGORITHM,
    }
    /// Queuing Indication.
    QUEUING_INDICATION = 0x56, "queuingIndication" {}
    /// Complete Layer 3 Information.
    COMPLETE_LAYER_3_INFORMATION = 0x57, "completeLayer3Information" {
        M CELL_IDENTIFIER, M LAYER_3_INFORMATION, O CHOSEN_CHANNEL, O LSA_IDENTIFIER_LIST, O APDU,
        O SPEECH_CODEC_LIST, O REDIRECT_ATTEMPT_FLAG, O SEND_SEQUENCE_NUMBER, O IMSI, O SELECTED_PLMN_ID,
    }
    /// Classmark Request.
    CLASSMARK_REQUEST = 0x58, "classmarkRequest" {
        O TALKER_PRIORITY,
    }
    /// Cipher Mode Reject.
    CIPHER_MODE_REJECT = 0x59, "cipherModeReject" {
        M CAUSE,
    }
    /// Load Indication.
    LOAD_INDICATION = 0x5a, "loadIndication" {
        M TIME_INDICATION, M CELL_IDENTIFIER, M CELL_IDENTIFIER_LIST, O RESOURCE_SITUATION, O CAUSE,
    }
    /// VGCS Additional Information.
    VGCS_ADDITIONAL_INFORMATION = 0x60, "vgcsAdditionalInformation" {
        M TALKER_IDENTITY,
    }
    /// VGCS SMS.
    VGCS_SMS = 0x61, "vgcsSms" {
        M SMS_TO_VGCS,
    }
    /// Notification Data.
    NOTIFICATION_DATA = 0x62, "notificationData" {
        M APPLICATION_DATA_INFORMATION, M DATA_IDENTITY, M MSISDN,
    }
    /// Uplink Application Data.
    UPLINK_APPLICATION_DATA = 0x63, "uplinkApplicationData" {
        M CELL_IDENTIFIER, M LAYER_3_INFORMATION, M APPLICATION_DATA_INFORMATION,
    }
    /// Internal Handover Required.
    INTERNAL_HANDOVER_REQUIRED = 0x70, "internalHandoverRequired" {
        M CAUSE, M CELL_IDENTIFIER, O AOIP_TRANSPORT_LAYER_ADDRESS, O SPEECH_CODEC_LIST,
    }
    /// Internal Handover Required Reject.
    INTERNAL_HANDOVER_REQUIRED_REJECT = 0x71, "internalHandoverRequiredReject" {
        M CAUSE, O SPEECH_CODEC_LIST,
    }
    /// Internal Handover Command.
    INTERNAL_HANDOVER_COMMAND = 0x72, "internalHandoverCommand" {
        O SPEECH_CODEC, O CIRCUIT_IDENTITY_CODE, O AOIP_TRANSPORT_LAYER_ADDRESS, O CALL_IDENTIFIER,
        O DOWNLINK_DTX_FLAG, O LCLS_CONNECTION_STATUS_CONTROL,
    }
    /// Internal Handover Enquiry.
    INTERNAL_HANDOVER_ENQUIRY = 0x73, "internalHandoverEnquiry" {
        O SPEECH_CODEC,
    }
    /// LCLS-Connect-Control.
    LCLS_CONNECT_CONTROL = 0x74, "lclsConnectControl" {
        O LCLS_CONFIGURATION, O LCLS_CONNECTION_STATUS_CONTROL,
    }
    /// LCLS-Connect-Control-Ack.
    LCLS_CONNECT_CONTROL_ACK = 0x75, "lclsConnectControlAck" {
        O LCLS_BSS_STATUS,
    }
    /// LCLS-Notification.
    LCLS_NOTIFICATION = 0x76, "lclsNotification" {
        O LCLS_BSS_STATUS, O LCLS_BREAK_REQUEST,
    }
    /// Reroute Command.
    REROUTE_COMMAND = 0x78, "rerouteCommand" {
        M LAYER_3_INFORMATION, M REROUTE_REJECT_CAUSE, O FURTHER_LAYER_3_INFORMATION, O SEND_SEQUENCE_NUMBER,
        O IMSI,
    }
    /// Reroute Complete.
    REROUTE_COMPLETE = 0x79, "rerouteComplete" {
        M REROUTE_COMPLETE_OUTCOME,
    }
}

/// The row of an element that a message may not have: the rows are in the order of the identifiers.
fn known(identifier: u8) -> Option<&'static Row> {
    let at = key::ROWS.partition_point(|row| row.identifier < identifier);
    key::ROWS.get(at).filter(|row| row.identifier == identifier)
}

/// TS 48.008 says of no element how an unknown one is skipped: each of those that came later has a length.
pub(crate) static GRAMMAR: Grammar = Grammar { skip: Skip::Length, known };
