//! The elements and messages of layer 3, TS 24.008 §9 and §10.5, TS 24.011 §7 and §8, TS 24.080 §2 and §3: an element a
//! row, a message a row, in the order and notation of the specifications.
//!
//! A message that both directions have, with other elements in each, has those of both.

#[allow(clippy::wildcard_imports, reason = "the types of all elements")]
use crate::{codes::*, contents::*};
use sigcodec_gsm::layer3::{
    BcdNumber, LocationAreaIdentification, MobileIdentity, MobileStationClassmark1, MobileStationClassmark2,
    PlmnList, RoutingAreaIdentification,
};
use sigcodec_ie::{Coded, Grammar, Octets, Skip, Unsigned, elements, messages};

/// TS 24.007 §11.2.4.
pub(crate) static GRAMMAR: Grammar = Grammar { skip: Skip::ByIdentifier, known: |_| None };

elements! {
    /// The elements with the types of their contents.
    pub mod key;
    // Common, §10.5.1.
    CIPHERING_KEY_SEQUENCE_NUMBER: CipheringKeySequenceNumber = [1], "cipheringKeySequenceNumber", "TS 24.008 §10.5.1.2";
    LOCATION_AREA_IDENTIFICATION: LocationAreaIdentification = [5], "locationAreaIdentification", "TS 24.008 §10.5.1.3", LOCATION;
    MOBILE_IDENTITY: MobileIdentity = [1..=251], "mobileIdentity", "TS 24.008 §10.5.1.4", SUBSCRIBER;
    MOBILE_STATION_CLASSMARK_1: MobileStationClassmark1 = [1], "mobileStationClassmark1", "TS 24.008 §10.5.1.5";
    MOBILE_STATION_CLASSMARK_2: MobileStationClassmark2 = [3], "mobileStationClassmark2", "TS 24.008 §10.5.1.6";
    MOBILE_STATION_CLASSMARK_3: Octets = [1..=32], "mobileStationClassmark3", "TS 24.008 §10.5.1.7";
    PD_AND_SAPI: PdAndSapi = [1], "pdAndSapi", "TS 24.008 §10.5.1.10a";
    PRIORITY_LEVEL: PriorityLevel = [1], "priorityLevel", "TS 24.008 §10.5.1.11";
    PLMN_LIST: PlmnList = [3..=45], "plmnList", "TS 24.008 §10.5.1.13", PLMN;
    MS_NETWORK_FEATURE_SUPPORT: Unsigned = [1], "msNetworkFeatureSupport", "TS 24.008 §10.5.1.15";
    // Mobility management, §10.5.3.
    AUTHENTICATION_PARAMETER_RAND: Octets = [16], "authenticationParameterRand", "TS 24.008 §10.5.3.1";
    AUTHENTICATION_PARAMETER_AUTN: Octets = [16], "authenticationParameterAutn", "TS 24.008 §10.5.3.1.1";
    AUTHENTICATION_RESPONSE_PARAMETER: Octets = [4], "authenticationResponseParameter", "TS 24.008 §10.5.3.2";
    AUTHENTICATION_RESPONSE_PARAMETER_EXTENSION: Octets = [1..=12], "authenticationResponseParameterExtension", "TS 24.008 §10.5.3.2.1";
    AUTHENTICATION_FAILURE_PARAMETER: Octets = [14], "authenticationFailureParameter", "TS 24.008 §10.5.3.2.2";
    CM_SERVICE_TYPE: Coded<CmServiceType> = [1], "cmServiceType", "TS 24.008 §10.5.3.3";
    IDENTITY_TYPE: IdentityTypeRequested = [1], "identityType", "TS 24.008 §10.5.3.4";
    LOCATION_UPDATING_TYPE: LocationUpdatingType = [1], "locationUpdatingType", "TS 24.008 §10.5.3.5";
    NETWORK_NAME: NetworkName = [1..=253], "networkName", "TS 24.008 §10.5.3.5a";
    REJECT_CAUSE: Coded<RejectCause> = [1], "rejectCause", "TS 24.008 §10.5.3.6";
    FOLLOW_ON_PROCEED: Octets = [0], "followOnProceed", "TS 24.008 §10.5.3.7";
    TIME_ZONE: Octets = [1], "timeZone", "TS 24.008 §10.5.3.8";
    TIME_ZONE_AND_TIME: Octets = [7], "timeZoneAndTime", "TS 24.008 §10.5.3.9";
    CTS_PERMISSION: Octets = [0], "ctsPermission", "TS 24.008 §10.5.3.10";
    LSA_IDENTIFIER: Octets = [0..=3], "lsaIdentifier", "TS 24.008 §10.5.3.11";
    DAYLIGHT_SAVING_TIME: DaylightSavingTime = [1], "daylightSavingTime", "TS 24.008 §10.5.3.12";
    EMERGENCY_NUMBER_LIST: Octets = [3..=48], "emergencyNumberList", "TS 24.008 §10.5.3.13";
    ADDITIONAL_UPDATE_PARAMETERS: AdditionalUpdateParameters = [1], "additionalUpdateParameters", "TS 24.008 §10.5.3.14";
    MM_TIMER: GprsTimer = [1], "mmTimer", "TS 24.008 §10.5.3.16";
    // Call control, §10.5.4.
    AUXILIARY_STATES: AuxiliaryStates = [1], "auxiliaryStates", "TS 24.008 §10.5.4.4";
    BEARER_CAPABILITY: BearerCapability = [1..=14], "bearerCapability", "TS 24.008 §10.5.4.5";
    BACKUP_BEARER_CAPABILITY: Octets = [1..=13], "backupBearerCapability", "TS 24.008 §10.5.4.4a";
    CALL_CONTROL_CAPABILITIES: CallControlCapabilities = [2], "callControlCapabilities", "TS 24.008 §10.5.4.5a";
    CALL_STATE: CallStateElement = [1], "callState", "TS 24.008 §10.5.4.6";
    CALLED_PARTY_BCD_NUMBER: BcdNumber = [1..=41], "calledPartyBcdNumber", "TS 24.008 §10.5.4.7", CALLED_NUMBER;
    CALLED_PARTY_SUBADDRESS: Octets = [0..=21], "calledPartySubaddress", "TS 24.008 §10.5.4.8", SUBADDRESS;
    CALLING_PARTY_BCD_NUMBER: BcdNumber = [1..=12], "callingPartyBcdNumber", "TS 24.008 §10.5.4.9", CALLING_NUMBER;
    CALLING_PARTY_SUBADDRESS: Octets = [0..=21], "callingPartySubaddress", "TS 24.008 §10.5.4.10", SUBADDRESS;
    CAUSE: Cause = [2..=30], "cause", "TS 24.008 §10.5.4.11";
    CLIR_SUPPRESSION: Octets = [0], "clirSuppression", "TS 24.008 §10.5.4.11a";
    CLIR_INVOCATION: Octets = [0], "clirInvocation", "TS 24.008 §10.5.4.11b";
    CONGESTION_LEVEL: Unsigned = [1], "congestionLevel", "TS 24.008 §10.5.4.12";
    CONNECTED_NUMBER: BcdNumber = [1..=12], "connectedNumber", "TS 24.008 §10.5.4.13", PARTY_NUMBER;
    CONNECTED_SUBADDRESS: Octets = [0..=21], "connectedSubaddress", "TS 24.008 §10.5.4.14", SUBADDRESS;
    FACILITY: Octets = [0..=255], "facility", "TS 24.008 §10.5.4.15", CARRIER;
    HIGH_LAYER_COMPATIBILITY: Octets = [0..=3], "highLayerCompatibility", "TS 24.008 §10.5.4.16";
    KEYPAD_FACILITY: Keypad = [1], "keypadFacility", "TS 24.008 §10.5.4.17";
    LOW_LAYER_COMPATIBILITY: Octets = [0..=16], "lowLayerCompatibility", "TS 24.008 §10.5.4.18";
    MORE_DATA: Octets = [0], "moreData", "TS 24.008 §10.5.4.19";
    NOTIFICATION_INDICATOR: Coded<NotificationDescription> = [1], "notificationIndicator", "TS 24.008 §10.5.4.20";
    PROGRESS_INDICATOR: ProgressIndicator = [2], "progressIndicator", "TS 24.008 §10.5.4.21";
    RECALL_TYPE: Coded<RecallType> = [1], "recallType", "TS 24.008 §10.5.4.21a";
    REDIRECTING_PARTY_BCD_NUMBER: BcdNumber = [1..=17], "redirectingPartyBcdNumber", "TS 24.008 §10.5.4.21b", REDIRECTING_NUMBER;
    REDIRECTING_PARTY_SUBADDRESS: Octets = [0..=21], "redirectingPartySubaddress", "TS 24.008 §10.5.4.21c", SUBADDRESS;
    REPEAT_INDICATOR: RepeatIndicator = [1], "repeatIndicator", "TS 24.008 §10.5.4.22";
    REVERSE_CALL_SETUP_DIRECTION: Octets = [0], "reverseCallSetupDirection", "TS 24.008 §10.5.4.22a";
    SETUP_CONTAINER: Octets = [0..=255], "setupContainer", "TS 24.008 §10.5.4.22b", CARRIER;
    SIGNAL: Coded<Signal> = [1], "signal", "TS 24.008 §10.5.4.23";
    SS_VERSION_INDICATOR: Octets = [0..=1], "ssVersionIndicator", "TS 24.008 §10.5.4.24";
    USER_USER: Octets = [1..=129], "userUser", "TS 24.008 §10.5.4.25", CARRIER;
    ALERTING_PATTERN: AlertingPattern = [1], "alertingPattern", "TS 24.008 §10.5.4.26";
    ALLOWED_ACTIONS: Unsigned = [1], "allowedActions", "TS 24.008 §10.5.4.26a";
    STREAM_IDENTIFIER: Unsigned = [1], "streamIdentifier", "TS 24.008 §10.5.4.28";
    NETWORK_CALL_CONTROL_CAPABILITIES: NetworkCallControlCapabilities = [1], "networkCallControlCapabilities", "TS 24.008 §10.5.4.29";
    CAUSE_OF_NO_CLI: Coded<CauseOfNoCli> = [1], "causeOfNoCli", "TS 24.008 §10.5.4.30";
    SUPPORTED_CODEC_LIST: Octets = [3..=255], "supportedCodecList", "TS 24.008 §10.5.4.32";
    SERVICE_CATEGORY: ServiceCategory = [1], "serviceCategory", "TS 24.008 §10.5.4.33";
    REDIAL: Octets = [0], "redial", "TS 24.008 §10.5.4.34";
    NETWORK_INITIATED_SERVICE_UPGRADE: Octets = [0], "networkInitiatedServiceUpgrade", "TS 24.008 §10.5.4.35";
    // GPRS mobility management, §10.5.5 and §10.5.7.
    ATTACH_RESULT: AttachResult = [1], "attachResult", "TS 24.008 §10.5.5.1";
    ATTACH_TYPE: AttachType = [1], "attachType", "TS 24.008 §10.5.5.2";
    ADDITIONAL_UPDATE_TYPE: Unsigned = [1], "additionalUpdateType", "TS 24.008 §10.5.5.0";
    CIPHERING_ALGORITHM: CipheringAlgorithm = [1], "cipheringAlgorithm", "TS 24.008 §10.5.5.3";
    INTEGRITY_ALGORITHM: Unsigned = [1], "integrityAlgorithm", "TS 24.008 §10.5.5.3a";
    TMSI_STATUS: TmsiStatus = [1], "tmsiStatus", "TS 24.008 §10.5.5.4";
    DETACH_TYPE: DetachType = [1], "detachType", "TS 24.008 §10.5.5.5";
    DRX_PARAMETER: DrxParameter = [2], "drxParameter", "TS 24.008 §10.5.5.6";
    FORCE_TO_STANDBY: ForceToStandby = [1], "forceToStandby", "TS 24.008 §10.5.5.7";
    P_TMSI_SIGNATURE: Octets = [3], "pTmsiSignature", "TS 24.008 §10.5.5.8";
    IDENTITY_TYPE_2: IdentityTypeRequested = [1], "identityType2", "TS 24.008 §10.5.5.9";
    IMEISV_REQUEST: ImeisvRequest = [1], "imeisvRequest", "TS 24.008 §10.5.5.10";
    RECEIVE_N_PDU_NUMBERS_LIST: Octets = [2..=17], "receiveNPduNumbersList", "TS 24.008 §10.5.5.11";
    MS_NETWORK_CAPABILITY: Octets = [1..=8], "msNetworkCapability", "TS 24.008 §10.5.5.12";
    MS_RADIO_ACCESS_CAPABILITY: Octets = [1..=51], "msRadioAccessCapability", "TS 24.008 §10.5.5.12a";
    GMM_CAUSE: Coded<RejectCause> = [1], "gmmCause", "TS 24.008 §10.5.5.14";
    ROUTING_AREA_IDENTIFICATION: RoutingAreaIdentification = [6], "routingAreaIdentification", "TS 24.008 §10.5.5.15", LOCATION;
    UPDATE_RESULT: UpdateResult = [1], "updateResult", "TS 24.008 §10.5.5.17";
    UPDATE_TYPE: UpdateType = [1], "updateType", "TS 24.008 §10.5.5.18";
    A_AND_C_REFERENCE_NUMBER: Unsigned = [1], "aAndCReferenceNumber", "TS 24.008 §10.5.5.19";
    SERVICE_TYPE: ServiceType = [1], "serviceType", "TS 24.008 §10.5.5.20";
    CELL_NOTIFICATION: Octets = [0], "cellNotification", "TS 24.008 §10.5.5.21";
    PS_LCS_CAPABILITY: Octets = [1], "psLcsCapability", "TS 24.008 §10.5.5.22";
    NETWORK_FEATURE_SUPPORT: Unsigned = [1], "networkFeatureSupport", "TS 24.008 §10.5.5.23";
    INTER_RAT_INFORMATION_CONTAINER: Octets = [1..=248], "interRatInformationContainer", "TS 24.008 §10.5.5.24";
    REQUESTED_MS_INFORMATION: Unsigned = [1], "requestedMsInformation", "TS 24.008 §10.5.5.25";
    UE_NETWORK_CAPABILITY: Octets = [2..=13], "ueNetworkCapability", "TS 24.008 §10.5.5.26";
    E_UTRAN_INTER_RAT_INFORMATION_CONTAINER: Octets = [1..=255], "eUtranInterRatInformationContainer", "TS 24.008 §10.5.5.27";
    VOICE_DOMAIN_PREFERENCE: Octets = [1], "voiceDomainPreference", "TS 24.008 §10.5.5.28";
    P_TMSI_TYPE: PTmsiType = [1], "pTmsiType", "TS 24.008 §10.5.5.29";
    LOCATION_AREA_IDENTIFICATION_2: LocationAreaIdentification = [5], "locationAreaIdentification2", "TS 24.008 §10.5.5.30", LOCATION;
    NETWORK_RESOURCE_IDENTIFIER_CONTAINER: Octets = [2], "networkResourceIdentifierContainer", "TS 24.008 §10.5.5.31";
    EXTENDED_DRX_PARAMETERS: Octets = [1], "extendedDrxParameters", "TS 24.008 §10.5.5.32";
    MESSAGE_AUTHENTICATION_CODE: Octets = [4], "messageAuthenticationCode", "TS 24.008 §10.5.5.33";
    USER_PLANE_INTEGRITY_INDICATOR: Unsigned = [1], "userPlaneIntegrityIndicator", "TS 24.008 §10.5.5.34";
    DCN_ID: Unsigned = [2], "dcnId", "TS 24.008 §10.5.5.35";
    PLMN_IDENTITY_OF_THE_CN_OPERATOR: PlmnList = [3], "plmnIdentityOfTheCnOperator", "TS 24.008 §10.5.5.36", PLMN;
    NON_3GPP_NW_PROVIDED_POLICIES: Unsigned = [1], "non3gppNwProvidedPolicies", "TS 24.008 §10.5.5.37";
    ADDITIONAL_NETWORK_FEATURE_SUPPORT: Octets = [1], "additionalNetworkFeatureSupport", "TS 24.008 §10.5.5.23A";
    PDP_CONTEXT_STATUS: Octets = [2], "pdpContextStatus", "TS 24.008 §10.5.7.1";
    RADIO_PRIORITY: RadioPriority = [1], "radioPriority", "TS 24.008 §10.5.7.2";
    GPRS_TIMER: GprsTimer = [1], "gprsTimer", "TS 24.008 §10.5.7.3";
    GPRS_TIMER_2: GprsTimer = [1], "gprsTimer2", "TS 24.008 §10.5.7.4";
    GPRS_TIMER_3: GprsTimer3 = [1], "gprsTimer3", "TS 24.008 §10.5.7.4a";
    RADIO_PRIORITY_2: RadioPriority = [1], "radioPriority2", "TS 24.008 §10.5.7.5";
    MBMS_CONTEXT_STATUS: Octets = [0..=16], "mbmsContextStatus", "TS 24.008 §10.5.7.6";
    UPLINK_DATA_STATUS: Octets = [2], "uplinkDataStatus", "TS 24.008 §10.5.7.7";
    DEVICE_PROPERTIES: DeviceProperties = [1], "deviceProperties", "TS 24.008 §10.5.7.8";
    // Short messages, TS 24.011 §8.
    CP_USER_DATA: RpMessage = [0..=249], "cpUserData", "TS 24.011 §8.1.4.1";
    CP_CAUSE: Coded<CpCause> = [1], "cpCause", "TS 24.011 §8.1.4.2";
    RP_ORIGINATOR_ADDRESS: BcdNumber = [0..=11], "rpOriginatorAddress", "TS 24.011 §8.2.5.1", SMSC;
    RP_DESTINATION_ADDRESS: BcdNumber = [0..=11], "rpDestinationAddress", "TS 24.011 §8.2.5.2", SMSC;
    RP_USER_DATA: Octets = [0..=233], "rpUserData", "TS 24.011 §8.2.5.3";
    RP_CAUSE: RpCauseElement = [1..=2], "rpCause", "TS 24.011 §8.2.5.4";
}

messages! {
    /// A message type of mobility management, TS 24.008 §10.4 table 10.2.
    pub struct MmType of key;
    /// IMSI detach indication, §9.2.12.
    IMSI_DETACH_INDICATION = 0x01, "imsiDetachIndication" { M V MOBILE_STATION_CLASSMARK_1, M LV MOBILE_IDENTITY, }
    /// Location updating accept, §9.2.13.
    LOCATION_UPDATING_ACCEPT = 0x02, "locationUpdatingAccept" {
        M V LOCATION_AREA_IDENTIFICATION, O TLV 0x17 MOBILE_IDENTITY, O T 0xa1 FOLLOW_ON_PROCEED, O T 0xa2 CTS_PERMISSION,
        O TLV 0x4a PLMN_LIST as "equivalentPlmns", O TLV 0x34 EMERGENCY_NUMBER_LIST,
        O TLV 0x35 GPRS_TIMER_3 as "perMsT3212", O TH 0xd0 NON_3GPP_NW_PROVIDED_POLICIES,
    }
    /// Location updating reject, §9.2.14.
    LOCATION_UPDATING_REJECT = 0x04, "locationUpdatingReject" { M V REJECT_CAUSE, O TLV 0x36 MM_TIMER as "t3246", }
    /// Location updating request, §9.2.15.
    LOCATION_UPDATING_REQUEST = 0x08, "locationUpdatingRequest" {
        M H LOCATION_UPDATING_TYPE, M H CIPHERING_KEY_SEQUENCE_NUMBER, M V LOCATION_AREA_IDENTIFICATION,
        M V MOBILE_STATION_CLASSMARK_1, M LV MOBILE_IDENTITY, O TLV 0x33 MOBILE_STATION_CLASSMARK_2,
        O TH 0xc0 ADDITIONAL_UPDATE_PARAMETERS, O TH 0xd0 DEVICE_PROPERTIES, O TH 0xe0 MS_NETWORK_FEATURE_SUPPORT,
    }
    /// Authentication reject, §9.2.1.
    AUTHENTICATION_REJECT = 0x11, "authenticationReject" {}
    /// Authentication request, §9.2.2.
    AUTHENTICATION_REQUEST = 0x12, "authenticationRequest" {
        M H CIPHERING_KEY_SEQUENCE_NUMBER, M V AUTHENTICATION_PARAMETER_RAND, O TLV 0x20 AUTHENTICATION_PARAMETER_AUTN,
    }
    /// Authentication response, §9.2.3.
    AUTHENTICATION_RESPONSE = 0x14, "authenticationResponse" {
        M V AUTHENTICATION_RESPONSE_PARAMETER, O TLV 0x21 AUTHENTICATION_RESPONSE_PARAMETER_EXTENSION,
    }
    /// Authentication failure, §9.2.3a.
    AUTHENTICATION_FAILURE = 0x1c, "authenticationFailure" {
        M V REJECT_CAUSE, O TLV 0x22 AUTHENTICATION_FAILURE_PARAMETER,
    }
    /// Identity request, §9.2.10.
    IDENTITY_REQUEST = 0x18, "identityRequest" { M H IDENTITY_TYPE, }
    /// Identity response, §9.2.11.
    IDENTITY_RESPONSE = 0x19, "identityResponse" {
        M LV MOBILE_IDENTITY, O TH 0xe0 P_TMSI_TYPE, O TLV 0x1b ROUTING_AREA_IDENTIFICATION, O TLV 0x19 P_TMSI_SIGNATURE,
    }
    /// TMSI reallocation command, §9.2.17.
    TMSI_REALLOCATION_COMMAND = 0x1a, "tmsiReallocationCommand" { M V LOCATION_AREA_IDENTIFICATION, M LV MOBILE_IDENTITY, }
    /// TMSI reallocation complete, §9.2.18.
    TMSI_REALLOCATION_COMPLETE = 0x1b, "tmsiReallocationComplete" {}
    /// CM service accept, §9.2.5.
    CM_SERVICE_ACCEPT = 0x21, "cmServiceAccept" {}
    /// CM service reject, §9.2.6.
    CM_SERVICE_REJECT = 0x22, "cmServiceReject" { M V REJECT_CAUSE, O TLV 0x36 MM_TIMER as "t3246", }
    /// CM service abort, §9.2.7.
    CM_SERVICE_ABORT = 0x23, "cmServiceAbort" {}
    /// CM service request, §9.2.9.
    CM_SERVICE_REQUEST = 0x24, "cmServiceRequest" {
        M H CM_SERVICE_TYPE, M H CIPHERING_KEY_SEQUENCE_NUMBER, M LV MOBILE_STATION_CLASSMARK_2, M LV MOBILE_IDENTITY,
        O TH 0x80 PRIORITY_LEVEL, O TH 0xc0 ADDITIONAL_UPDATE_PARAMETERS, O TH 0xd0 DEVICE_PROPERTIES,
    }
    /// CM service prompt, §9.2.5a.
    CM_SERVICE_PROMPT = 0x25, "cmServicePrompt" { M V PD_AND_SAPI, }
    /// CM re-establishment request, §9.2.4.
    CM_RE_ESTABLISHMENT_REQUEST = 0x28, "cmReEstablishmentRequest" {
        M H CIPHERING_KEY_SEQUENCE_NUMBER, M LV MOBILE_STATION_CLASSMARK_2, M LV MOBILE_IDENTITY,
        O TV 0x13 LOCATION_AREA_IDENTIFICATION, O TH 0xd0 DEVICE_PROPERTIES,
    }
    /// Abort, §9.2.8.
    ABORT = 0x29, "abort" { M V REJECT_CAUSE, }
    /// MM null, §9.2.19.
    MM_NULL = 0x30, "mmNull" {}
    /// MM status, §9.2.16.
    MM_STATUS = 0x31, "mmStatus" { M V REJECT_CAUSE, }
    /// MM information, §9.2.15a.
    MM_INFORMATION = 0x32, "mmInformation" {
        O TLV 0x43 NETWORK_NAME as "fullNameForNetwork", O TLV 0x45 NETWORK_NAME as "shortNameForNetwork",
        O TV 0x46 TIME_ZONE, O TV 0x47 TIME_ZONE_AND_TIME, O TLV 0x48 LSA_IDENTIFIER, O TLV 0x49 DAYLIGHT_SAVING_TIME,
    }
}

messages! {
    /// A message type of call control, TS 24.008 §10.4 table 10.3.
    pub struct CcType of key;
    /// Alerting, §9.3.1.
    ALERTING = 0x01, "alerting" {
        O TLV 0x1c FACILITY, O TLV 0x1e PROGRESS_INDICATOR, O TLV 0x7e USER_USER, O TLV 0x7f SS_VERSION_INDICATOR,
    }
    /// Call proceeding, §9.3.3.
    CALL_PROCEEDING = 0x02, "callProceeding" {
        O TH 0xd0 REPEAT_INDICATOR, O TLV 0x04 BEARER_CAPABILITY, O TLV 0x04 BEARER_CAPABILITY, O TLV 0x1c FACILITY,
        O TLV 0x1e PROGRESS_INDICATOR, O TH 0x80 PRIORITY_LEVEL as "priorityGranted",
        O TLV 0x2f NETWORK_CALL_CONTROL_CAPABILITIES,
    }
    /// Progress, §9.3.17.
    PROGRESS = 0x03, "progress" { M LV PROGRESS_INDICATOR, O TLV 0x7e USER_USER, }
    /// CC-establishment, §9.3.17a.
    CC_ESTABLISHMENT = 0x04, "ccEstablishment" { M LV SETUP_CONTAINER, }
    /// Setup, §9.3.23: mobile terminated and originating.
    SETUP = 0x05, "setup" {
        O TH 0xd0 REPEAT_INDICATOR as "bcRepeatIndicator", O TLV 0x04 BEARER_CAPABILITY, O TLV 0x04 BEARER_CAPABILITY,
        O TLV 0x1c FACILITY, O TLV 0x1e PROGRESS_INDICATOR, O TV 0x34 SIGNAL, O TLV 0x5c CALLING_PARTY_BCD_NUMBER,
        O TLV 0x5d CALLING_PARTY_SUBADDRESS, O TLV 0x5e CALLED_PARTY_BCD_NUMBER, O TLV 0x6d CALLED_PARTY_SUBADDRESS,
        O TLV 0x74 REDIRECTING_PARTY_BCD_NUMBER, O TLV 0x75 REDIRECTING_PARTY_SUBADDRESS,
        O TH 0xd0 REPEAT_INDICATOR as "llcRepeatIndicator", O TLV 0x7c LOW_LAYER_COMPATIBILITY,
        O TLV 0x7c LOW_LAYER_COMPATIBILITY, O TH 0xd0 REPEAT_INDICATOR as "hlcRepeatIndicator",
        O TLV 0x7d HIGH_LAYER_COMPATIBILITY, O TLV 0x7d HIGH_LAYER_COMPATIBILITY, O TLV 0x7e USER_USER,
        O TH 0x80 PRIORITY_LEVEL, O TLV 0x19 ALERTING_PATTERN, O TLV 0x2f NETWORK_CALL_CONTROL_CAPABILITIES,
        O TLV 0x3a CAUSE_OF_NO_CLI, O TLV 0x41 BACKUP_BEARER_CAPABILITY, O TLV 0x7f SS_VERSION_INDICATOR,
        O T 0xa1 CLIR_SUPPRESSION, O T 0xa2 CLIR_INVOCATION, O TLV 0x15 CALL_CONTROL_CAPABILITIES,
        O TLV 0x1d FACILITY as "facilityAdvanced1", O TLV 0x1b FACILITY as "facilityAdvanced2",
        O TLV 0x2d STREAM_IDENTIFIER, O TLV 0x40 SUPPORTED_CODEC_LIST, O T 0xa3 REDIAL,
    }
    /// CC-establishment confirmed, §9.3.17b.
    CC_ESTABLISHMENT_CONFIRMED = 0x06, "ccEstablishmentConfirmed" {
        O TH 0xd0 REPEAT_INDICATOR, M TLV 0x04 BEARER_CAPABILITY, O TLV 0x04 BEARER_CAPABILITY, O TLV 0x08 CAUSE,
        O TLV 0x40 SUPPORTED_CODEC_LIST,
    }
    /// Connect, §9.3.5.
    CONNECT = 0x07, "connect" {
        O TLV 0x1c FACILITY, O TLV 0x1e PROGRESS_INDICATOR, O TLV 0x4c CONNECTED_NUMBER, O TLV 0x4d CONNECTED_SUBADDRESS,
        O TLV 0x7e USER_USER, O TLV 0x7f SS_VERSION_INDICATOR, O TLV 0x2d STREAM_IDENTIFIER,
    }
    /// Call confirmed, §9.3.2.
    CALL_CONFIRMED = 0x08, "callConfirmed" {
        O TH 0xd0 REPEAT_INDICATOR, O TLV 0x04 BEARER_CAPABILITY, O TLV 0x04 BEARER_CAPABILITY, O TLV 0x08 CAUSE,
        O TLV 0x15 CALL_CONTROL_CAPABILITIES, O TLV 0x2d STREAM_IDENTIFIER, O TLV 0x40 SUPPORTED_CODEC_LIST,
    }
    /// Start CC, §9.3.23a.
    START_CC = 0x09, "startCc" { O TLV 0x15 CALL_CONTROL_CAPABILITIES, }
    /// Recall, §9.3.18a.
    RECALL = 0x0b, "recall" { M V RECALL_TYPE, M LV FACILITY, }
    /// Emergency setup, §9.3.8.
    EMERGENCY_SETUP = 0x0e, "emergencySetup" {
        O TLV 0x04 BEARER_CAPABILITY, O TLV 0x2d STREAM_IDENTIFIER, O TLV 0x40 SUPPORTED_CODEC_LIST,
        O TLV 0x2e SERVICE_CATEGORY,
    }
    /// Connect acknowledge, §9.3.6.
    CONNECT_ACKNOWLEDGE = 0x0f, "connectAcknowledge" {}
    /// User information, §9.3.31.
    USER_INFORMATION = 0x10, "userInformation" { M LV USER_USER, O T 0xa0 MORE_DATA, }
    /// Modify reject, §9.3.15.
    MODIFY_REJECT = 0x13, "modifyReject" {
        M LV BEARER_CAPABILITY, M LV CAUSE, O TLV 0x7c LOW_LAYER_COMPATIBILITY, O TLV 0x7d HIGH_LAYER_COMPATIBILITY,
    }
    /// Modify, §9.3.13.
    MODIFY = 0x17, "modify" {
        M LV BEARER_CAPABILITY, O TLV 0x7c LOW_LAYER_COMPATIBILITY, O TLV 0x7d HIGH_LAYER_COMPATIBILITY,
        O T 0xa3 REVERSE_CALL_SETUP_DIRECTION, O T 0xa4 NETWORK_INITIATED_SERVICE_UPGRADE,
    }
    /// Hold, §9.3.10.
    HOLD = 0x18, "hold" {}
    /// Hold acknowledge, §9.3.11.
    HOLD_ACKNOWLEDGE = 0x19, "holdAcknowledge" {}
    /// Hold reject, §9.3.12.
    HOLD_REJECT = 0x1a, "holdReject" { M LV CAUSE, }
    /// Retrieve, §9.3.20.
    RETRIEVE = 0x1c, "retrieve" {}
    /// Retrieve acknowledge, §9.3.21.
    RETRIEVE_ACKNOWLEDGE = 0x1d, "retrieveAcknowledge" {}
    /// Retrieve reject, §9.3.22.
    RETRIEVE_REJECT = 0x1e, "retrieveReject" { M LV CAUSE, }
    /// Modify complete, §9.3.14.
    MODIFY_COMPLETE = 0x1f, "modifyComplete" {
        M LV BEARER_CAPABILITY, O TLV 0x7c LOW_LAYER_COMPATIBILITY, O TLV 0x7d HIGH_LAYER_COMPATIBILITY,
        O T 0xa3 REVERSE_CALL_SETUP_DIRECTION,
    }
    /// Disconnect, §9.3.7.
    DISCONNECT = 0x25, "disconnect" {
        M LV CAUSE, O TLV 0x1c FACILITY, O TLV 0x1e PROGRESS_INDICATOR, O TLV 0x7e USER_USER, O TLV 0x7b ALLOWED_ACTIONS,
        O TLV 0x7f SS_VERSION_INDICATOR,
    }
    /// Release complete, §9.3.19.
    RELEASE_COMPLETE = 0x2a, "releaseComplete" {
        O TLV 0x08 CAUSE, O TLV 0x1c FACILITY, O TLV 0x7e USER_USER, O TLV 0x7f SS_VERSION_INDICATOR,
    }
    /// Release, §9.3.18.
    RELEASE = 0x2d, "release" {
        O TLV 0x08 CAUSE, O TLV 0x08 CAUSE as "secondCause", O TLV 0x1c FACILITY, O TLV 0x7e USER_USER,
        O TLV 0x7f SS_VERSION_INDICATOR,
    }
    /// Stop DTMF, §9.3.29.
    STOP_DTMF = 0x31, "stopDtmf" {}
    /// Stop DTMF acknowledge, §9.3.30.
    STOP_DTMF_ACKNOWLEDGE = 0x32, "stopDtmfAcknowledge" {}
    /// Status enquiry, §9.3.28.
    STATUS_ENQUIRY = 0x34, "statusEnquiry" {}
    /// Start DTMF, §9.3.24.
    START_DTMF = 0x35, "startDtmf" { M TV 0x2c KEYPAD_FACILITY, }
    /// Start DTMF acknowledge, §9.3.25.
    START_DTMF_ACKNOWLEDGE = 0x36, "startDtmfAcknowledge" { M TV 0x2c KEYPAD_FACILITY, }
    /// Start DTMF reject, §9.3.26.
    START_DTMF_REJECT = 0x37, "startDtmfReject" { M LV CAUSE, }
    /// Congestion control, §9.3.4.
    CONGESTION_CONTROL = 0x39, "congestionControl" { M H CONGESTION_LEVEL, O TLV 0x08 CAUSE, }
    /// Facility, §9.3.9.
    FACILITY = 0x3a, "facility" { M LV FACILITY, O TLV 0x7f SS_VERSION_INDICATOR, }
    /// Status, §9.3.27.
    STATUS = 0x3d, "status" { M LV CAUSE, M V CALL_STATE, O TLV 0x24 AUXILIARY_STATES, }
    /// Notify, §9.3.16.
    NOTIFY = 0x3e, "notify" { M V NOTIFICATION_INDICATOR, }
}

messages! {
    /// A message type of short message control, TS 24.011 §8.1.3.
    pub struct CpType of key;
    /// CP-DATA, §7.2.1.
    CP_DATA = 0x01, "cpData" { M LV CP_USER_DATA, }
    /// CP-ACK, §7.2.2.
    CP_ACK = 0x04, "cpAck" {}
    /// CP-ERROR, §7.2.3.
    CP_ERROR = 0x10, "cpError" { M V CP_CAUSE, }
}

messages! {
    /// What a message of the RP layer is, and which way it goes, TS 24.011 §8.2.2.
    pub struct RpType of key;
    /// RP-DATA from the mobile station, §7.3.1.2.
    RP_DATA_TO_NETWORK = 0, "rpDataToNetwork" {
        M LV RP_ORIGINATOR_ADDRESS, M LV RP_DESTINATION_ADDRESS, M LV RP_USER_DATA,
    }
    /// RP-DATA to the mobile station, §7.3.1.1.
    RP_DATA_TO_MS = 1, "rpDataToMs" { M LV RP_ORIGINATOR_ADDRESS, M LV RP_DESTINATION_ADDRESS, M LV RP_USER_DATA, }
    /// RP-ACK from the mobile station, §7.3.3.
    RP_ACK_TO_NETWORK = 2, "rpAckToNetwork" { O TLV 0x41 RP_USER_DATA, }
    /// RP-ACK to the mobile station, §7.3.3.
    RP_ACK_TO_MS = 3, "rpAckToMs" { O TLV 0x41 RP_USER_DATA, }
    /// RP-ERROR from the mobile station, §7.3.4.
    RP_ERROR_TO_NETWORK = 4, "rpErrorToNetwork" { M LV RP_CAUSE, O TLV 0x41 RP_USER_DATA, }
    /// RP-ERROR to the mobile station, §7.3.4.
    RP_ERROR_TO_MS = 5, "rpErrorToMs" { M LV RP_CAUSE, O TLV 0x41 RP_USER_DATA, }
    /// RP-SMMA, §7.3.2.
    RP_SMMA = 6, "rpSmma" {}
}

messages! {
    /// A message type of supplementary services, TS 24.080 §3.4.
    pub struct SsType of key;
    /// Release complete, §2.5.
    RELEASE_COMPLETE = 0x2a, "releaseComplete" { O TLV 0x08 CAUSE, O TLV 0x1c FACILITY, }
    /// Facility, §2.3.
    FACILITY = 0x3a, "facility" { M LV FACILITY, }
    /// Register, §2.4.
    REGISTER = 0x3b, "register" { M TLV 0x1c FACILITY, O TLV 0x7f SS_VERSION_INDICATOR, }
}

messages! {
    /// A message type of GPRS mobility management, TS 24.008 §10.4 table 10.4.
    pub struct GmmType of key;
    /// Attach request, §9.4.1.
    ATTACH_REQUEST = 0x01, "attachRequest" {
        M LV MS_NETWORK_CAPABILITY, M H ATTACH_TYPE, M H CIPHERING_KEY_SEQUENCE_NUMBER, M V DRX_PARAMETER,
        M LV MOBILE_IDENTITY, M V ROUTING_AREA_IDENTIFICATION as "oldRoutingAreaIdentification",
        M LV MS_RADIO_ACCESS_CAPABILITY, O TV 0x19 P_TMSI_SIGNATURE as "oldPTmsiSignature",
        O TV 0x17 GPRS_TIMER as "requestedReadyTimer", O TH 0x90 TMSI_STATUS, O TLV 0x33 PS_LCS_CAPABILITY,
        O TLV 0x11 MOBILE_STATION_CLASSMARK_2, O TLV 0x20 MOBILE_STATION_CLASSMARK_3, O TLV 0x40 SUPPORTED_CODEC_LIST,
        O TLV 0x58 UE_NETWORK_CAPABILITY, O TLV 0x1a MOBILE_IDENTITY as "additionalMobileIdentity",
        O TLV 0x1b ROUTING_AREA_IDENTIFICATION as "additionalOldRoutingAreaIdentification",
        O TLV 0x5d VOICE_DOMAIN_PREFERENCE, O TH 0xd0 DEVICE_PROPERTIES, O TH 0xe0 P_TMSI_TYPE,
        O TH 0xc0 MS_NETWORK_FEATURE_SUPPORT, O TLV 0x14 LOCATION_AREA_IDENTIFICATION_2, O TH 0xf0 ADDITIONAL_UPDATE_TYPE,
        O TLV 0x10 NETWORK_RESOURCE_IDENTIFIER_CONTAINER, O TLV 0x6a GPRS_TIMER_2 as "t3324", O TLV 0x39 GPRS_TIMER_3 as "t3312Extended",
        O TLV 0x6e EXTENDED_DRX_PARAMETERS,
    }
    /// Attach accept, §9.4.2.
    ATTACH_ACCEPT = 0x02, "attachAccept" {
        M H ATTACH_RESULT, M H FORCE_TO_STANDBY, M V GPRS_TIMER as "periodicRaUpdateTimer", M H RADIO_PRIORITY,
        M H RADIO_PRIORITY_2, M V ROUTING_AREA_IDENTIFICATION, O TV 0x19 P_TMSI_SIGNATURE,
        O TV 0x17 GPRS_TIMER as "negotiatedReadyTimer", O TLV 0x18 MOBILE_IDENTITY as "allocatedPTmsi",
        O TLV 0x23 MOBILE_IDENTITY as "msIdentity", O TV 0x25 GMM_CAUSE, O TLV 0x2a GPRS_TIMER_2 as "t3302",
        O T 0x8c CELL_NOTIFICATION, O TLV 0x4a PLMN_LIST as "equivalentPlmns", O TH 0xb0 NETWORK_FEATURE_SUPPORT,
        O TLV 0x34 EMERGENCY_NUMBER_LIST, O TH 0xa0 REQUESTED_MS_INFORMATION, O TLV 0x37 GPRS_TIMER_2 as "t3319",
        O TLV 0x38 GPRS_TIMER_2 as "t3323", O TLV 0x39 GPRS_TIMER_3 as "t3312Extended",
        O TLV 0x66 ADDITIONAL_NETWORK_FEATURE_SUPPORT, O TLV 0x6a GPRS_TIMER_2 as "t3324",
        O TLV 0x6e EXTENDED_DRX_PARAMETERS, O TH 0xc0 USER_PLANE_INTEGRITY_INDICATOR, O TLV 0x31 MS_NETWORK_CAPABILITY,
        O TLV 0x33 MS_RADIO_ACCESS_CAPABILITY, O TLV 0x65 DCN_ID, O TLV 0x63 PLMN_IDENTITY_OF_THE_CN_OPERATOR,
        O TH 0xd0 NON_3GPP_NW_PROVIDED_POLICIES,
    }
    /// Attach complete, §9.4.3.
    ATTACH_COMPLETE = 0x03, "attachComplete" {
        O TLV 0x27 INTER_RAT_INFORMATION_CONTAINER, O TLV 0x2b E_UTRAN_INTER_RAT_INFORMATION_CONTAINER,
    }
    /// Attach reject, §9.4.4.
    ATTACH_REJECT = 0x04, "attachReject" {
        M V GMM_CAUSE, O TLV 0x2a GPRS_TIMER_2 as "t3302", O TLV 0x3a GPRS_TIMER_2 as "t3346",
    }
    /// Detach request, §9.4.5: its second half octet is the key sequence number from the mobile station, force to standby
    /// to it.
    DETACH_REQUEST = 0x05, "detachRequest" {
        M H DETACH_TYPE, M H CIPHERING_KEY_SEQUENCE_NUMBER as "cipheringKeySequenceNumberOrForceToStandby",
        O TLV 0x18 MOBILE_IDENTITY as "pTmsi", O TLV 0x19 P_TMSI_SIGNATURE, O TV 0x25 GMM_CAUSE,
    }
    /// Detach accept, §9.4.6: to the network it is empty.
    DETACH_ACCEPT = 0x06, "detachAccept" { C H FORCE_TO_STANDBY, }
    /// Routing area update request, §9.4.14.
    ROUTING_AREA_UPDATE_REQUEST = 0x08, "routingAreaUpdateRequest" {
        M H UPDATE_TYPE, M H CIPHERING_KEY_SEQUENCE_NUMBER, M V ROUTING_AREA_IDENTIFICATION as "oldRoutingAreaIdentification",
        M LV MS_RADIO_ACCESS_CAPABILITY, O TV 0x19 P_TMSI_SIGNATURE as "oldPTmsiSignature",
        O TV 0x17 GPRS_TIMER as "requestedReadyTimer", O TV 0x27 DRX_PARAMETER, O TH 0x90 TMSI_STATUS,
        O TLV 0x18 MOBILE_IDENTITY as "pTmsi", O TLV 0x31 MS_NETWORK_CAPABILITY, O TLV 0x32 PDP_CONTEXT_STATUS,
        O TLV 0x33 PS_LCS_CAPABILITY, O TLV 0x35 MBMS_CONTEXT_STATUS, O TLV 0x58 UE_NETWORK_CAPABILITY,
        O TLV 0x1a MOBILE_IDENTITY as "additionalMobileIdentity",
        O TLV 0x1b ROUTING_AREA_IDENTIFICATION as "additionalOldRoutingAreaIdentification",
        O TLV 0x11 MOBILE_STATION_CLASSMARK_2, O TLV 0x20 MOBILE_STATION_CLASSMARK_3, O TLV 0x40 SUPPORTED_CODEC_LIST,
        O TLV 0x5d VOICE_DOMAIN_PREFERENCE, O TH 0xe0 P_TMSI_TYPE, O TH 0xd0 DEVICE_PROPERTIES,
        O TH 0xc0 MS_NETWORK_FEATURE_SUPPORT, O TLV 0x14 LOCATION_AREA_IDENTIFICATION_2, O TH 0xf0 ADDITIONAL_UPDATE_TYPE,
        O TLV 0x10 NETWORK_RESOURCE_IDENTIFIER_CONTAINER, O TLV 0x6a GPRS_TIMER_2 as "t3324",
        O TLV 0x39 GPRS_TIMER_3 as "t3312Extended", O TLV 0x6e EXTENDED_DRX_PARAMETERS,
    }
    /// Routing area update accept, §9.4.15.
    ROUTING_AREA_UPDATE_ACCEPT = 0x09, "routingAreaUpdateAccept" {
        M H FORCE_TO_STANDBY, M H UPDATE_RESULT, M V GPRS_TIMER as "periodicRaUpdateTimer",
        M V ROUTING_AREA_IDENTIFICATION, O TV 0x19 P_TMSI_SIGNATURE, O TLV 0x18 MOBILE_IDENTITY as "allocatedPTmsi",
        O TLV 0x23 MOBILE_IDENTITY as "msIdentity", O TLV 0x26 RECEIVE_N_PDU_NUMBERS_LIST,
        O TV 0x17 GPRS_TIMER as "negotiatedReadyTimer", O TV 0x25 GMM_CAUSE, O TLV 0x2a GPRS_TIMER_2 as "t3302",
        O T 0x8c CELL_NOTIFICATION, O TLV 0x4a PLMN_LIST as "equivalentPlmns", O TLV 0x32 PDP_CONTEXT_STATUS,
        O TH 0xb0 NETWORK_FEATURE_SUPPORT, O TLV 0x34 EMERGENCY_NUMBER_LIST, O TLV 0x35 MBMS_CONTEXT_STATUS,
        O TH 0xa0 REQUESTED_MS_INFORMATION, O TLV 0x37 GPRS_TIMER_2 as "t3319", O TLV 0x38 GPRS_TIMER_2 as "t3323",
        O TLV 0x39 GPRS_TIMER_3 as "t3312Extended", O TLV 0x66 ADDITIONAL_NETWORK_FEATURE_SUPPORT,
        O TLV 0x6a GPRS_TIMER_2 as "t3324", O TLV 0x6e EXTENDED_DRX_PARAMETERS,
        O TH 0xc0 USER_PLANE_INTEGRITY_INDICATOR, O TLV 0x31 MS_NETWORK_CAPABILITY, O TLV 0x33 MS_RADIO_ACCESS_CAPABILITY,
        O TLV 0x65 DCN_ID, O TLV 0x63 PLMN_IDENTITY_OF_THE_CN_OPERATOR, O TH 0xd0 NON_3GPP_NW_PROVIDED_POLICIES,
    }
    /// Routing area update complete, §9.4.16.
    ROUTING_AREA_UPDATE_COMPLETE = 0x0a, "routingAreaUpdateComplete" {
        O TLV 0x26 RECEIVE_N_PDU_NUMBERS_LIST, O TLV 0x27 INTER_RAT_INFORMATION_CONTAINER,
        O TLV 0x2b E_UTRAN_INTER_RAT_INFORMATION_CONTAINER,
    }
    /// Routing area update reject, §9.4.17.
    ROUTING_AREA_UPDATE_REJECT = 0x0b, "routingAreaUpdateReject" {
        M V GMM_CAUSE, M H FORCE_TO_STANDBY, O TLV 0x2a GPRS_TIMER_2 as "t3302", O TLV 0x3a GPRS_TIMER_2 as "t3346",
    }
    /// Service request, §9.4.20.
    SERVICE_REQUEST = 0x0c, "serviceRequest" {
        M H CIPHERING_KEY_SEQUENCE_NUMBER, M H SERVICE_TYPE, M LV MOBILE_IDENTITY as "pTmsi",
        O TLV 0x32 PDP_CONTEXT_STATUS, O TLV 0x35 MBMS_CONTEXT_STATUS, O TLV 0x36 UPLINK_DATA_STATUS,
        O TH 0xd0 DEVICE_PROPERTIES,
    }
    /// Service accept, §9.4.21.
    SERVICE_ACCEPT = 0x0d, "serviceAccept" { O TLV 0x32 PDP_CONTEXT_STATUS, O TLV 0x35 MBMS_CONTEXT_STATUS, }
    /// Service reject, §9.4.22.
    SERVICE_REJECT = 0x0e, "serviceReject" { M V GMM_CAUSE, O TLV 0x3a GPRS_TIMER_2 as "t3346", }
    /// P-TMSI reallocation command, §9.4.7.
    P_TMSI_REALLOCATION_COMMAND = 0x10, "pTmsiReallocationCommand" {
        M LV MOBILE_IDENTITY as "allocatedPTmsi", M V ROUTING_AREA_IDENTIFICATION, M H FORCE_TO_STANDBY,
        O TV 0x19 P_TMSI_SIGNATURE, O TLV 0x65 DCN_ID,
    }
    /// P-TMSI reallocation complete, §9.4.8.
    P_TMSI_REALLOCATION_COMPLETE = 0x11, "pTmsiReallocationComplete" {}
    /// Authentication and ciphering request, §9.4.9.
    AUTHENTICATION_AND_CIPHERING_REQUEST = 0x12, "authenticationAndCipheringRequest" {
        M H CIPHERING_ALGORITHM, M H IMEISV_REQUEST, M H FORCE_TO_STANDBY, M H A_AND_C_REFERENCE_NUMBER,
        O TV 0x21 AUTHENTICATION_PARAMETER_RAND, O TH 0x80 CIPHERING_KEY_SEQUENCE_NUMBER,
        O TLV 0x28 AUTHENTICATION_PARAMETER_AUTN, O TLV 0x31 MS_NETWORK_CAPABILITY as "replayedMsNetworkCapability",
        // Sources have the algorithm behind 9- or behind 42; both are read.
        O TH 0x90 INTEGRITY_ALGORITHM, O TLV 0x42 INTEGRITY_ALGORITHM, O TLV 0x43 MESSAGE_AUTHENTICATION_CODE,
        O TLV 0x33 MS_RADIO_ACCESS_CAPABILITY as "replayedMsRadioAccessCapability",
    }
    /// Authentication and ciphering response, §9.4.10.
    AUTHENTICATION_AND_CIPHERING_RESPONSE = 0x13, "authenticationAndCipheringResponse" {
        M H A_AND_C_REFERENCE_NUMBER, O TV 0x22 AUTHENTICATION_RESPONSE_PARAMETER, O TLV 0x23 MOBILE_IDENTITY as "imeisv",
        O TLV 0x29 AUTHENTICATION_RESPONSE_PARAMETER_EXTENSION, O TLV 0x43 MESSAGE_AUTHENTICATION_CODE,
    }
    /// Authentication and ciphering reject, §9.4.11.
    AUTHENTICATION_AND_CIPHERING_REJECT = 0x14, "authenticationAndCipheringReject" {}
    /// Identity request, §9.4.12.
    IDENTITY_REQUEST = 0x15, "identityRequest" { M H IDENTITY_TYPE_2, M H FORCE_TO_STANDBY, }
    /// Identity response, §9.4.13.
    IDENTITY_RESPONSE = 0x16, "identityResponse" { M LV MOBILE_IDENTITY, }
    /// Authentication and ciphering failure, §9.4.10a.
    AUTHENTICATION_AND_CIPHERING_FAILURE = 0x1c, "authenticationAndCipheringFailure" {
        M V GMM_CAUSE, O TLV 0x30 AUTHENTICATION_FAILURE_PARAMETER,
    }
    /// GMM status, §9.4.18.
    GMM_STATUS = 0x20, "gmmStatus" { M V GMM_CAUSE, }
    /// GMM information, §9.4.19.
    GMM_INFORMATION = 0x21, "gmmInformation" {
        O TLV 0x43 NETWORK_NAME as "fullNameForNetwork", O TLV 0x45 NETWORK_NAME as "shortNameForNetwork",
        O TV 0x46 TIME_ZONE, O TV 0x47 TIME_ZONE_AND_TIME, O TLV 0x48 LSA_IDENTIFIER, O TLV 0x49 DAYLIGHT_SAVING_TIME,
    }
}
