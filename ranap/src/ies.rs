//! `RANAP-IEs`, TS 25.413 §9.3.4: the information elements, in the order of the specification.

use crate::{common_data_types::*, constants::id};
use sigcodec_gsm::told::{plmn, tbcd};
use sigcodec_per::{
    BIT_STRING, BOOLEAN, CHOICE, CRITICALITY, ENUMERATED, EXTENSIONS, INTEGER, NULL, OCTET_STRING, SEQUENCE,
    SEQUENCE_OF, SIZE, SIZES, Set, Size, sets, types,
};

types! {
    ACCURACY_FULFILMENT_INDICATOR "AccuracyFulfilmentIndicator" = ENUMERATED! {
        "requested-Accuracy-Fulfilled", "requested-Accuracy-Not-Fulfilled", ...
    };
    ADDITIONAL_CSPS_COORDINATION_INFORMATION "Additional-CSPS-coordination-information" = SEQUENCE! {
        "old-LAI" OPTIONAL: LAI,
        "old-RAC" OPTIONAL: RAC,
        "nRI" OPTIONAL: BIT_STRING(SIZE(10)),
        "uE-is-Attaching" OPTIONAL: NULL,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    ADDITIONAL_POSITIONING_DATA_SET "Additional-PositioningDataSet" =
        SEQUENCE_OF!(SIZES(1, 8), ADDITIONAL_POSITIONING_METHOD_AND_USAGE);
    ADDITIONAL_POSITIONING_METHOD_AND_USAGE "Additional-PositioningMethodAndUsage" = OCTET_STRING(SIZE(1));
    ALLOCATION_OR_RETENTION_PRIORITY "AllocationOrRetentionPriority" = SEQUENCE! {
        "priorityLevel": PRIORITY_LEVEL,
        "pre-emptionCapability": PRE_EMPTION_CAPABILITY,
        "pre-emptionVulnerability": PRE_EMPTION_VULNERABILITY,
        "queuingAllowed": QUEUING_ALLOWED,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    ALT_RAB_PARAMETERS "Alt-RAB-Parameters" = SEQUENCE! {
        "altMaxBitrateInf" OPTIONAL: ALT_RAB_PARAMETER_MAX_BITRATE_INF,
        "altGuaranteedBitRateInf" OPTIONAL: ALT_RAB_PARAMETER_GUARANTEED_BITRATE_INF,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&ALT_RAB_PARAMETERS_EXT_IES),
        ...
    };
    ALT_RAB_PARAMETER_EXTENDED_GUARANTEED_BITRATE_INF "Alt-RAB-Parameter-ExtendedGuaranteedBitrateInf" = SEQUENCE! {
        "altExtendedGuaranteedBitrateType": ALT_RAB_PARAMETER_GUARANTEED_BITRATE_TYPE,
        "altExtendedGuaranteedBitrates" OPTIONAL: ALT_RAB_PARAMETER_EXTENDED_GUARANTEED_BITRATES,
        ...
    };
    ALT_RAB_PARAMETER_EXTENDED_GUARANTEED_BITRATES "Alt-RAB-Parameter-ExtendedGuaranteedBitrates" =
        SEQUENCE_OF!(SIZES(1, 16), ALT_RAB_PARAMETER_EXTENDED_GUARANTEED_BITRATE_LIST);
    ALT_RAB_PARAMETER_EXTENDED_GUARANTEED_BITRATE_LIST "Alt-RAB-Parameter-ExtendedGuaranteedBitrateList" =
        SEQUENCE_OF!(SIZES(1, 2), EXTENDED_GUARANTEED_BITRATE);
    ALT_RAB_PARAMETER_GUARANTEED_BITRATE_INF "Alt-RAB-Parameter-GuaranteedBitrateInf" = SEQUENCE! {
        "altGuaranteedBitrateType": ALT_RAB_PARAMETER_GUARANTEED_BITRATE_TYPE,
        "altGuaranteedBitrates" OPTIONAL: ALT_RAB_PARAMETER_GUARANTEED_BITRATES,
        ...
    };
    ALT_RAB_PARAMETER_GUARANTEED_BITRATE_TYPE "Alt-RAB-Parameter-GuaranteedBitrateType" = ENUMERATED! {
        "unspecified", "value-range", "discrete-values", ...
    };
    ALT_RAB_PARAMETER_GUARANTEED_BITRATES "Alt-RAB-Parameter-GuaranteedBitrates" =
        SEQUENCE_OF!(SIZES(1, 16), ALT_RAB_PARAMETER_GUARANTEED_BITRATE_LIST);
    ALT_RAB_PARAMETER_GUARANTEED_BITRATE_LIST "Alt-RAB-Parameter-GuaranteedBitrateList" =
        SEQUENCE_OF!(SIZES(1, 2), GUARANTEED_BITRATE);
    ALT_RAB_PARAMETER_SUPPORTED_GUARANTEED_BITRATE_INF "Alt-RAB-Parameter-SupportedGuaranteedBitrateInf" = SEQUENCE! {
        "altSupportedGuaranteedBitrateType": ALT_RAB_PARAMETER_GUARANTEED_BITRATE_TYPE,
        "altSupportedGuaranteedBitrates" OPTIONAL: ALT_RAB_PARAMETER_SUPPORTED_GUARANTEED_BITRATES,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    ALT_RAB_PARAMETER_SUPPORTED_GUARANTEED_BITRATES "Alt-RAB-Parameter-SupportedGuaranteedBitrates" =
        SEQUENCE_OF!(SIZES(1, 16), SUPPORTED_RAB_PARAMETER_BITRATE_LIST);
    ALT_RAB_PARAMETER_EXTENDED_MAX_BITRATE_INF "Alt-RAB-Parameter-ExtendedMaxBitrateInf" = SEQUENCE! {
        "altExtendedMaxBitrateType": ALT_RAB_PARAMETER_MAX_BITRATE_TYPE,
        "altExtendedMaxBitrates" OPTIONAL: ALT_RAB_PARAMETER_EXTENDED_MAX_BITRATES,
        ...
    };
    ALT_RAB_PARAMETER_EXTENDED_MAX_BITRATES "Alt-RAB-Parameter-ExtendedMaxBitrates" =
        SEQUENCE_OF!(SIZES(1, 16), ALT_RAB_PARAMETER_EXTENDED_MAX_BITRATE_LIST);
    ALT_RAB_PARAMETER_EXTENDED_MAX_BITRATE_LIST "Alt-RAB-Parameter-ExtendedMaxBitrateList" =
        SEQUENCE_OF!(SIZES(1, 2), EXTENDED_MAX_BITRATE);
    ALT_RAB_PARAMETER_MAX_BITRATE_INF "Alt-RAB-Parameter-MaxBitrateInf" = SEQUENCE! {
        "altMaxBitrateType": ALT_RAB_PARAMETER_MAX_BITRATE_TYPE,
        "altMaxBitrates" OPTIONAL: ALT_RAB_PARAMETER_MAX_BITRATES,
        ...
    };
    ALT_RAB_PARAMETER_MAX_BITRATE_TYPE "Alt-RAB-Parameter-MaxBitrateType" = ENUMERATED! {
        "unspecified", "value-range", "discrete-values", ...
    };
    ALT_RAB_PARAMETER_MAX_BITRATES "Alt-RAB-Parameter-MaxBitrates" =
        SEQUENCE_OF!(SIZES(1, 16), ALT_RAB_PARAMETER_MAX_BITRATE_LIST);
    ALT_RAB_PARAMETER_MAX_BITRATE_LIST "Alt-RAB-Parameter-MaxBitrateList" = SEQUENCE_OF!(SIZES(1, 2), MAX_BITRATE);
    ALT_RAB_PARAMETER_SUPPORTED_MAX_BITRATE_INF "Alt-RAB-Parameter-SupportedMaxBitrateInf" = SEQUENCE! {
        "altSupportedMaxBitrateType": ALT_RAB_PARAMETER_MAX_BITRATE_TYPE,
        "altSupportedMaxBitrates" OPTIONAL: ALT_RAB_PARAMETER_SUPPORTED_MAX_BITRATES,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    ALT_RAB_PARAMETER_SUPPORTED_MAX_BITRATES "Alt-RAB-Parameter-SupportedMaxBitrates" =
        SEQUENCE_OF!(SIZES(1, 16), SUPPORTED_RAB_PARAMETER_BITRATE_LIST);
    ALTERNATIVE_RAB_CONFIGURATION_REQUEST "AlternativeRABConfigurationRequest" = ENUMERATED! {
        "alternative-RAB-configuration-Requested", ...
    };
    UE_APPLICATION_LAYER_MEASUREMENT_CONFIGURATION "UE-Application-Layer-Measurement-Configuration" = SEQUENCE! {
        "applicationLayerContainerForMeasurementConfiguration": OCTET_STRING(SIZES(1, 1000)),
        "areaScopeForUEApplicationLayerMeasurementConfiguration":
            AREA_SCOPE_FOR_UE_APPLICATION_LAYER_MEASUREMENT_CONFIGURATION,
        ...,
        "serviceType": SERVICE_TYPE
    };
    UE_APPLICATION_LAYER_MEASUREMENT_CONFIGURATION_FOR_RELOCATION "UE-Application-Layer-Measurement-Configuration-For-Relocation" =
        SEQUENCE! {
        "areaScopeForUEApplicationLayerMeasurementConfiguration":
            AREA_SCOPE_FOR_UE_APPLICATION_LAYER_MEASUREMENT_CONFIGURATION,
        "traceReference": TRACE_REFERENCE,
        "tracePropagationParameters" OPTIONAL: TRACE_PROPAGATION_PARAMETERS,
        "traceCollectionEntityIPAddress" OPTIONAL: TRANSPORT_LAYER_ADDRESS,
        ...,
        "serviceType": SERVICE_TYPE
    };
    SERVICE_TYPE "ServiceType" = ENUMERATED! { "qMC-for-streaming-service", "qMC-for-MSTI-service", ... };
    APN "APN": APN = OCTET_STRING(SIZES(1, 255));
    AREA_SCOPE_FOR_UE_APPLICATION_LAYER_MEASUREMENT_CONFIGURATION "AreaScopeForUEApplicationLayerMeasurementConfiguration" =
        CHOICE! {
        "cellbased": CELL_BASED,
        "labased": LA_BASED,
        "rabased": RA_BASED,
        "plmn-area-based": PLMN_BASED,
        ...
    };
    AREA_IDENTITY "AreaIdentity" = CHOICE! { "sAI": SAI, "geographicalArea": GEOGRAPHICAL_AREA, ... };
    ASS_RAB_PARAMETERS "Ass-RAB-Parameters" = SEQUENCE! {
        "assMaxBitrateInf" OPTIONAL: ASS_RAB_PARAMETER_MAX_BITRATE_LIST,
        "assGuaranteedBitRateInf" OPTIONAL: ASS_RAB_PARAMETER_GUARANTEED_BITRATE_LIST,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&ASS_RAB_PARAMETERS_EXT_IES),
        ...
    };
    ASS_RAB_PARAMETER_EXTENDED_GUARANTEED_BITRATE_LIST "Ass-RAB-Parameter-ExtendedGuaranteedBitrateList" =
        SEQUENCE_OF!(SIZES(1, 2), EXTENDED_GUARANTEED_BITRATE);
    ASS_RAB_PARAMETER_EXTENDED_MAX_BITRATE_LIST "Ass-RAB-Parameter-ExtendedMaxBitrateList" =
        SEQUENCE_OF!(SIZES(1, 2), EXTENDED_MAX_BITRATE);
    ASS_RAB_PARAMETER_GUARANTEED_BITRATE_LIST "Ass-RAB-Parameter-GuaranteedBitrateList" =
        SEQUENCE_OF!(SIZES(1, 2), GUARANTEED_BITRATE);
    ASS_RAB_PARAMETER_MAX_BITRATE_LIST "Ass-RAB-Parameter-MaxBitrateList" = SEQUENCE_OF!(SIZES(1, 2), MAX_BITRATE);
    AUTHORISED_PLMNS "AuthorisedPLMNs" = SEQUENCE_OF!(SIZES(1, 32), SEQUENCE! {
        "pLMNidentity": PLMN_IDENTITY,
        "authorisedSNAsList" OPTIONAL: AUTHORISED_SN_AS,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    });
    AUTHORISED_SN_AS "AuthorisedSNAs" = SEQUENCE_OF!(SIZES(1, 65536), SNAC);
    BAROMETRIC_PRESSURE "BarometricPressure" = INTEGER(30000, 115000);
    BINDING_ID "BindingID" = OCTET_STRING(SIZE(4));
    BROADCAST_ASSISTANCE_DATA_DECIPHERING_KEYS "BroadcastAssistanceDataDecipheringKeys" = SEQUENCE! {
        "cipheringKeyFlag": BIT_STRING(SIZE(1)),
        "currentDecipheringKey": BIT_STRING(SIZE(56)),
        "nextDecipheringKey": BIT_STRING(SIZE(56)),
        ...
    };
    CAUSE "Cause" = CHOICE! {
        "radioNetwork": CAUSE_RADIO_NETWORK,
        "transmissionNetwork": CAUSE_TRANSMISSION_NETWORK,
        "nAS": CAUSE_NAS,
        "protocol": CAUSE_PROTOCOL,
        "misc": CAUSE_MISC,
        "non-Standard": CAUSE_NON_STANDARD,
        ...,
        "radioNetworkExtension": CAUSE_RADIO_NETWORK_EXTENSION
    };
    CAUSE_MISC "CauseMisc" = INTEGER(113, 128).numbers(&[
        (113, "om-intervention"),
        (114, "no-resource-available"),
        (115, "unspecified-failure"),
        (116, "network-optimisation"),
    ]);
    CAUSE_NAS "CauseNAS" = INTEGER(81, 96).numbers(&[
        (81, "user-restriction-start-indication"),
        (82, "user-restriction-end-indication"),
        (83, "normal-release"),
        (84, "csg-subscription-expiry"),
    ]);
    CAUSE_PROTOCOL "CauseProtocol" = INTEGER(97, 112).numbers(&[
        (97, "transfer-syntax-error"),
        (98, "semantic-error"),
        (99, "message-not-compatible-with-receiver-state"),
        (100, "abstract-syntax-error-reject"),
        (101, "abstract-syntax-error-ignore-and-notify"),
        (102, "abstract-syntax-error-falsely-constructed-message"),
    ]);
    CAUSE_RADIO_NETWORK "CauseRadioNetwork" = INTEGER(1, 64).numbers(&[
        (1, "rab-pre-empted"),
        (2, "trelocoverall-expiry"),
        (3, "trelocprep-expiry"),
        (4, "treloccomplete-expiry"),
        (5, "tqueing-expiry"),
        (6, "relocation-triggered"),
        (7, "trellocalloc-expiry"),
        (8, "unable-to-establish-during-relocation"),
        (9, "unknown-target-rnc"),
        (10, "relocation-cancelled"),
        (11, "successful-relocation"),
        (12, "requested-ciphering-and-or-integrity-protection-algorithms-not-supported"),
        (13, "conflict-with-already-existing-integrity-protection-and-or-ciphering-information"),
        (14, "failure-in-the-radio-interface-procedure"),
        (15, "release-due-to-utran-generated-reason"),
        (16, "user-inactivity"),
        (17, "time-critical-relocation"),
        (18, "requested-traffic-class-not-available"),
        (19, "invalid-rab-parameters-value"),
        (20, "requested-maximum-bit-rate-not-available"),
        (21, "requested-guaranteed-bit-rate-not-available"),
        (22, "requested-transfer-delay-not-achievable"),
        (23, "invalid-rab-parameters-combination"),
        (24, "condition-violation-for-sdu-parameters"),
        (25, "condition-violation-for-traffic-handling-priority"),
        (26, "condition-violation-for-guaranteed-bit-rate"),
        (27, "user-plane-versions-not-supported"),
        (28, "iu-up-failure"),
        (29, "relocation-failure-in-target-CN-RNC-or-target-system"),
        (30, "invalid-RAB-ID"),
        (31, "no-remaining-rab"),
        (32, "interaction-with-other-procedure"),
        (33, "requested-maximum-bit-rate-for-dl-not-available"),
        (34, "requested-maximum-bit-rate-for-ul-not-available"),
        (35, "requested-guaranteed-bit-rate-for-dl-not-available"),
        (36, "requested-guaranteed-bit-rate-for-ul-not-available"),
        (37, "repeated-integrity-checking-failure"),
        (38, "requested-request-type-not-supported"),
        (39, "request-superseded"),
        (40, "release-due-to-UE-generated-signalling-connection-release"),
        (41, "resource-optimisation-relocation"),
        (42, "requested-information-not-available"),
        (43, "relocation-desirable-for-radio-reasons"),
        (44, "relocation-not-supported-in-target-RNC-or-target-system"),
        (45, "directed-retry"),
        (46, "radio-connection-with-UE-Lost"),
        (47, "rNC-unable-to-establish-all-RFCs"),
        (48, "deciphering-keys-not-available"),
        (49, "dedicated-assistance-data-not-available"),
        (50, "relocation-target-not-allowed"),
        (51, "location-reporting-congestion"),
        (52, "reduce-load-in-serving-cell"),
        (53, "no-radio-resources-available-in-target-cell"),
        (54, "gERAN-Iumode-failure"),
        (55, "access-restricted-due-to-shared-networks"),
        (56, "incoming-relocation-not-supported-due-to-PUESBINE-feature"),
        (57, "traffic-load-in-the-target-cell-higher-than-in-the-source-cell"),
        (58, "mBMS-no-multicast-service-for-this-UE"),
        (59, "mBMS-unknown-UE-ID"),
        (60, "successful-MBMS-session-start-no-data-bearer-necessary"),
        (61, "mBMS-superseded-due-to-NNSF"),
        (62, "mBMS-UE-linking-already-done"),
        (63, "mBMS-UE-de-linking-failure-no-existing-UE-linking"),
        (64, "tMGI-unknown"),
    ]);
    CAUSE_RADIO_NETWORK_EXTENSION "CauseRadioNetworkExtension" = INTEGER(257, 512).numbers(&[
        (257, "iP-multicast-address-and-APN-not-valid"),
        (258, "mBMS-de-registration-rejected-due-to-implicit-registration"),
        (259, "mBMS-request-superseded"),
        (260, "mBMS-de-registration-during-session-not-allowed"),
        (261, "mBMS-no-data-bearer-necessary"),
        (262, "periodicLocationInformationNotAvailable"),
        (263, "gTP-Resources-Unavailable"),
        (264, "tMGI-inUse-overlapping-MBMS-service-area"),
        (265, "mBMS-no-cell-in-MBMS-service-area"),
        (266, "no-Iu-CS-UP-relocation"),
        (267, "successful-MBMS-Session-Start-IP-Multicast-Bearer-established"),
        (268, "cS-fallback-triggered"),
        (269, "invalid-CSG-Id"),
    ]);
    CAUSE_NON_STANDARD "CauseNon-Standard" = INTEGER(129, 256);
    CAUSE_TRANSMISSION_NETWORK "CauseTransmissionNetwork" = INTEGER(65, 80).numbers(&[
        (65, "signalling-transport-resource-failure"),
        (66, "iu-transport-connection-failed-to-establish"),
    ]);
    CELL_ACCESS_MODE "Cell-Access-Mode" = ENUMERATED! { "hybrid", ... };
    CELL_BASED "CellBased" = SEQUENCE! {
        "cellIdList": CELL_ID_LIST,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    CELL_ID_LIST "CellIdList" = SEQUENCE_OF!(SIZES(1, 32), CELL_ID);
    CELL_ID "Cell-Id" = INTEGER(0, 268435455);
    CELL_CAPACITY_CLASS_VALUE "Cell-Capacity-Class-Value" = INTEGER(1, 100).extensible();
    CELL_LOAD_INFORMATION "CellLoadInformation" = SEQUENCE! {
        "cell-Capacity-Class-Value": CELL_CAPACITY_CLASS_VALUE,
        "loadValue": LOAD_VALUE,
        "rTLoadValue" OPTIONAL: RT_LOAD_VALUE,
        "nRTLoadInformationValue" OPTIONAL: NRT_LOAD_INFORMATION_VALUE,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    CELL_LOAD_INFORMATION_GROUP "CellLoadInformationGroup" = SEQUENCE! {
        "sourceCellID": SOURCE_CELL_ID,
        "uplinkCellLoadInformation" OPTIONAL: CELL_LOAD_INFORMATION,
        "downlinkCellLoadInformation" OPTIONAL: CELL_LOAD_INFORMATION,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    CELL_TYPE "CellType" = ENUMERATED! { "macro", "micro", "pico", "femto", ... };
    CIVIC_ADDRESS "CivicAddress" = OCTET_STRING(Size::ANY);
    CLIENT_TYPE "ClientType" = ENUMERATED! {
        "emergency-Services", "value-Added-Services", "pLMN-Operator-Services", "lawful-Intercept-Services",
        "pLMN-Operator-Broadcast-Services", "pLMN-Operator-O-et-M", "pLMN-Operator-Anonymous-Statistics",
        "pLMN-Operator-Target-MS-Service-Support", ...
    };
    CRITICALITY_DIAGNOSTICS "CriticalityDiagnostics" = SEQUENCE! {
        "procedureCode" OPTIONAL: PROCEDURE_CODE,
        "triggeringMessage" OPTIONAL: TRIGGERING_MESSAGE,
        "procedureCriticality" OPTIONAL: CRITICALITY,
        "iEsCriticalityDiagnostics" OPTIONAL: CRITICALITY_DIAGNOSTICS_IE_LIST,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    CRITICALITY_DIAGNOSTICS_IE_LIST "CriticalityDiagnostics-IE-List" = SEQUENCE_OF!(SIZES(1, 256), SEQUENCE! {
        "iECriticality": CRITICALITY,
        "iE-ID": PROTOCOL_IE_ID,
        "repetitionNumber" OPTIONAL: REPETITION_NUMBER0,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&CRITICALITY_DIAGNOSTICS_IE_LIST_EXT_IES),
        ...
    });
    MESSAGE_STRUCTURE "MessageStructure" = SEQUENCE_OF!(SIZES(1, 256), SEQUENCE! {
        "iE-ID": PROTOCOL_IE_ID,
        "repetitionNumber" OPTIONAL: REPETITION_NUMBER1,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    });
    CGI "CGI" = SEQUENCE! {
        "pLMNidentity": PLMN_IDENTITY,
        "lAC": LAC,
        "cI": CI,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&CGI_EXT_IES)
    };
    CHOSEN_ENCRYPTION_ALGORITHM "ChosenEncryptionAlgorithm" = ENCRYPTION_ALGORITHM;
    CHOSEN_INTEGRITY_PROTECTION_ALGORITHM "ChosenIntegrityProtectionAlgorithm" = INTEGRITY_PROTECTION_ALGORITHM;
    CI "CI" = OCTET_STRING(SIZE(2));
    CLASSMARK_INFORMATION2 "ClassmarkInformation2" = OCTET_STRING(Size::ANY);
    CLASSMARK_INFORMATION3 "ClassmarkInformation3" = OCTET_STRING(Size::ANY);
    CN_DOMAIN_INDICATOR "CN-DomainIndicator" = ENUMERATED! { "cs-domain", "ps-domain" };
    CN_ID "CN-ID" = INTEGER(0, 4095);
    CORRELATION_ID "Correlation-ID" = OCTET_STRING(SIZE(4));
    CSFB_INFORMATION "CSFB-Information" = ENUMERATED! { "csfb", "csfb-high-priority", ... };
    CSG_ID "CSG-Id" = BIT_STRING(SIZE(27));
    CSG_ID_LIST "CSG-Id-List" = SEQUENCE_OF!(SIZES(1, 256), CSG_ID);
    CSG_MEMBERSHIP_STATUS "CSG-Membership-Status" = ENUMERATED! { "member", "non-member", ... };
    DATA_PDU_TYPE "DataPDUType" = ENUMERATED! { "pDUtype0", "pDUtype1", ... };
    DATA_VOLUME_REFERENCE "DataVolumeReference" = INTEGER(0, 255);
    DATA_VOLUME_REPORTING_INDICATION "DataVolumeReportingIndication" = ENUMERATED! { "do-report", "do-not-report" };
    DCH_ID "DCH-ID" = INTEGER(0, 255);
    DCN_ID "DCN-ID" = INTEGER(0, 65535);
    DELIVERY_OF_ERRONEOUS_SDU "DeliveryOfErroneousSDU" = ENUMERATED! {
        "yes", "no", "no-error-detection-consideration"
    };
    DELIVERY_ORDER "DeliveryOrder" = ENUMERATED! { "delivery-order-requested", "delivery-order-not-requested" };
    DELTA_RA_LISTOF_IDLE_MODE_U_ES "DeltaRAListofIdleModeUEs" = SEQUENCE! {
        "newRAListofIdleModeUEs" OPTIONAL: NEW_RA_LISTOF_IDLE_MODE_U_ES,
        "rAListwithNoIdleModeUEsAnyMore" OPTIONAL: RA_LISTWITH_NO_IDLE_MODE_U_ES_ANY_MORE,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&DELTA_RA_LISTOF_IDLE_MODE_U_ES_EXT_IES)
    };
    NEW_RA_LISTOF_IDLE_MODE_U_ES "NewRAListofIdleModeUEs" = SEQUENCE_OF!(SIZES(1, 65536), RAC);
    RA_LISTWITH_NO_IDLE_MODE_U_ES_ANY_MORE "RAListwithNoIdleModeUEsAnyMore" = SEQUENCE_OF!(SIZES(1, 65536), RAC);
    FORWARDING_INDICATION "ForwardingIndication" = ENUMERATED! { "forwarding-admitted", ... };
    DL_GTP_PDU_SEQUENCE_NUMBER "DL-GTP-PDU-SequenceNumber" = INTEGER(0, 65535);
    DL_N_PDU_SEQUENCE_NUMBER "DL-N-PDU-SequenceNumber" = INTEGER(0, 65535);
    D_RNTI "D-RNTI" = INTEGER(0, 1048575);
    DRX_CYCLE_LENGTH_COEFFICIENT "DRX-CycleLengthCoefficient" = INTEGER(6, 9);
    DSCH_ID "DSCH-ID" = INTEGER(0, 255);
    EARFCN_EXTENDED "EARFCN-Extended" = INTEGER(65536, 262143).extensible();
    E_DCH_MAC_D_FLOW_ID "E-DCH-MAC-d-Flow-ID" = INTEGER(0, 7);
    ENB_ID "ENB-ID" = CHOICE! {
        "macroENB-ID": BIT_STRING(SIZE(20)),
        "homeENB-ID": BIT_STRING(SIZE(28)),
        ...,
        "short-macroENB-ID": BIT_STRING(SIZE(18)),
        "long-macroENB-ID": BIT_STRING(SIZE(21))
    };
    ENCRYPTION_ALGORITHM "EncryptionAlgorithm" = INTEGER(0, 15).numbers(&[
        (0, "no-encryption"),
        (1, "standard-UMTS-encryption-algorith-UEA1"),
        (2, "standard-UMTS-encryption-algorithm-UEA2"),
    ]);
    ENCRYPTION_INFORMATION "EncryptionInformation" = SEQUENCE! {
        "permittedAlgorithms": PERMITTED_ENCRYPTION_ALGORITHMS,
        "key": ENCRYPTION_KEY,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE)
    };
    ENCRYPTION_KEY "EncryptionKey" = BIT_STRING(SIZE(128));
    END_OF_CSFB "End-Of-CSFB" = ENUMERATED! { "end-of-CSFB", ... };
    EQUIPMENTS_TO_BE_TRACED "EquipmentsToBeTraced" = CHOICE! {
        "iMEIlist": IMEI_LIST,
        "iMEISVlist": IMEISV_LIST,
        "iMEIgroup": IMEI_GROUP,
        "iMEISVgroup": IMEISV_GROUP,
        ...
    };
    E_UTRAN_SERVICE_HANDOVER "E-UTRAN-Service-Handover" = ENUMERATED! {
        "handover-to-E-UTRAN-shall-not-be-performed", ...
    };
    EVENT "Event" = ENUMERATED! {
        "stop-change-of-service-area", "direct", "change-of-servicearea", ..., "stop-direct", "periodic",
        "stop-periodic"
    };
    EVENT1_F_PARAMETERS "Event1F-Parameters" = SEQUENCE! {
        "measurementQuantity": MEASUREMENT_QUANTITY,
        "threshold": INTEGER(-120, 165),
        ...
    };
    EVENT1_I_PARAMETERS "Event1I-Parameters" = SEQUENCE! { "threshold": INTEGER(-120, -25), ... };
    EXTENDED_GUARANTEED_BITRATE "ExtendedGuaranteedBitrate" = INTEGER(16000001, 256000000);
    EXTENDED_MAX_BITRATE "ExtendedMaxBitrate" = INTEGER(16000001, 256000000);
    EXTENDED_RNC_ID "ExtendedRNC-ID" = INTEGER(4096, 65535);
    FRAME_SEQUENCE_NUMBER "FrameSequenceNumber" = INTEGER(0, 15);
    FREQUENCE_LAYER_CONVERGENCE_FLAG "FrequenceLayerConvergenceFlag" = ENUMERATED! { "no-FLC-flag", ... };
    GANSS_POSITIONING_DATA_SET "GANSS-PositioningDataSet" =
        SEQUENCE_OF!(SIZES(1, 9), GANSS_POSITIONING_METHOD_AND_USAGE);
    GANSS_POSITIONING_METHOD_AND_USAGE "GANSS-PositioningMethodAndUsage" = OCTET_STRING(SIZE(1));
    GEOGRAPHICAL_AREA "GeographicalArea" = CHOICE! {
        "point": GA_POINT,
        "pointWithUnCertainty": GA_POINT_WITH_UN_CERTAINTY,
        "polygon": GA_POLYGON,
        ...,
        "pointWithUncertaintyEllipse": GA_POINT_WITH_UN_CERTAINTY_ELLIPSE,
        "pointWithAltitude": GA_POINT_WITH_ALTITUDE,
        "pointWithAltitudeAndUncertaintyEllipsoid": GA_POINT_WITH_ALTITUDE_AND_UNCERTAINTY_ELLIPSOID,
        "ellipsoidArc": GA_ELLIPSOID_ARC
    };
    GEOGRAPHICAL_COORDINATES "GeographicalCoordinates" = SEQUENCE! {
        "latitudeSign": ENUMERATED! { "north", "south" },
        "latitude": INTEGER(0, 8388607),
        "longitude": INTEGER(-8388608, 8388607),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GA_ALTITUDE_AND_DIRECTION "GA-AltitudeAndDirection" = SEQUENCE! {
        "directionOfAltitude": ENUMERATED! { "height", "depth" },
        "altitude": INTEGER(0, 32767),
        ...
    };
    GA_ELLIPSOID_ARC "GA-EllipsoidArc" = SEQUENCE! {
        "geographicalCoordinates": GEOGRAPHICAL_COORDINATES,
        "innerRadius": INTEGER(0, 65535),
        "uncertaintyRadius": INTEGER(0, 127),
        "offsetAngle": INTEGER(0, 179),
        "includedAngle": INTEGER(0, 179),
        "confidence": INTEGER(0, 127),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GA_POINT "GA-Point" = SEQUENCE! {
        "geographicalCoordinates": GEOGRAPHICAL_COORDINATES,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GA_POINT_WITH_ALTITUDE "GA-PointWithAltitude" = SEQUENCE! {
        "geographicalCoordinates": GEOGRAPHICAL_COORDINATES,
        "altitudeAndDirection": GA_ALTITUDE_AND_DIRECTION,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GA_POINT_WITH_ALTITUDE_AND_UNCERTAINTY_ELLIPSOID "GA-PointWithAltitudeAndUncertaintyEllipsoid" = SEQUENCE! {
        "geographicalCoordinates": GEOGRAPHICAL_COORDINATES,
        "altitudeAndDirection": GA_ALTITUDE_AND_DIRECTION,
        "uncertaintyEllipse": GA_UNCERTAINTY_ELLIPSE,
        "uncertaintyAltitude": INTEGER(0, 127),
        "confidence": INTEGER(0, 127),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GA_POINT_WITH_UN_CERTAINTY "GA-PointWithUnCertainty" = SEQUENCE! {
        "geographicalCoordinates": GEOGRAPHICAL_COORDINATES,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        "uncertaintyCode": INTEGER(0, 127)
    };
    GA_POINT_WITH_UN_CERTAINTY_ELLIPSE "GA-PointWithUnCertaintyEllipse" = SEQUENCE! {
        "geographicalCoordinates": GEOGRAPHICAL_COORDINATES,
        "uncertaintyEllipse": GA_UNCERTAINTY_ELLIPSE,
        "confidence": INTEGER(0, 127),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    GA_POLYGON "GA-Polygon" = SEQUENCE_OF!(SIZES(1, 15), SEQUENCE! {
        "geographicalCoordinates": GEOGRAPHICAL_COORDINATES,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    });
    GA_UNCERTAINTY_ELLIPSE "GA-UncertaintyEllipse" = SEQUENCE! {
        "uncertaintySemi-major": INTEGER(0, 127),
        "uncertaintySemi-minor": INTEGER(0, 127),
        "orientationOfMajorAxis": INTEGER(0, 179),
        ...
    };
    GERAN_BSC_CONTAINER "GERAN-BSC-Container" = OCTET_STRING(Size::ANY);
    GERAN_CELL_ID "GERAN-Cell-ID" = SEQUENCE! {
        "lAI": LAI,
        "rAC": RAC,
        "cI": CI,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE)
    };
    GERAN_CLASSMARK "GERAN-Classmark" = OCTET_STRING(Size::ANY);
    GLOBAL_CN_ID "GlobalCN-ID" = SEQUENCE! { "pLMNidentity": PLMN_IDENTITY, "cN-ID": CN_ID };
    GLOBAL_RNC_ID "GlobalRNC-ID" = SEQUENCE! { "pLMNidentity": PLMN_IDENTITY, "rNC-ID": RNC_ID };
    GTP_TEI "GTP-TEI" = OCTET_STRING(SIZE(4));
    GUARANTEED_BITRATE "GuaranteedBitrate" = INTEGER(0, 16000000);
    HIGHER_BITRATES_THAN16_MBPS_FLAG "HigherBitratesThan16MbpsFlag" = ENUMERATED! { "allowed", "not-allowed", ... };
    HS_DSCH_MAC_D_FLOW_ID "HS-DSCH-MAC-d-Flow-ID" = INTEGER(0, 7);
    IMEI "IMEI": IMEI = OCTET_STRING(SIZE(8)).told(tbcd);
    IMEI_GROUP "IMEIGroup" = SEQUENCE! {
        "iMEI": IMEI,
        "iMEIMask": BIT_STRING(SIZE(7)),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE)
    };
    IMEI_LIST "IMEIList" = SEQUENCE_OF!(SIZES(1, 64), IMEI);
    IMEISV "IMEISV": IMEI = OCTET_STRING(SIZE(8)).told(tbcd);
    IMEISV_GROUP "IMEISVGroup" = SEQUENCE! {
        "iMEISV": IMEISV,
        "iMEISVMask": BIT_STRING(SIZE(7)),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE)
    };
    IMEISV_LIST "IMEISVList" = SEQUENCE_OF!(SIZES(1, 64), IMEISV);
    IMMEDIATE_MDT "ImmediateMDT" = SEQUENCE! {
        "measurementsToActivate": MEASUREMENTS_TO_ACTIVATE,
        "m1report" OPTIONAL: M1_REPORT,
        "m2report" OPTIONAL: M2_REPORT,
        ...,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&IMMEDIATE_MDT_EXT_IES)
    };
    IMSI "IMSI": IMSI = OCTET_STRING(SIZES(3, 8)).told(tbcd);
    INCLUDE_VELOCITY "IncludeVelocity" = ENUMERATED! { "requested" };
    INFORMATION_EXCHANGE_ID "InformationExchangeID" = INTEGER(0, 1048575);
    INFORMATION_EXCHANGE_TYPE "InformationExchangeType" = ENUMERATED! { "transfer", "request", ... };
    INFORMATION_REQUESTED "InformationRequested" = CHOICE! {
        "requestedMBMSIPMulticastAddressandAPNRequest": REQUESTED_MBMSIP_MULTICAST_ADDRESSAND_APN_REQUEST,
        "requestedMulticastServiceList": REQUESTED_MULTICAST_SERVICE_LIST,
        ...
    };
    INFORMATION_REQUEST_TYPE "InformationRequestType" = CHOICE! {
        "mBMSIPMulticastAddressandAPNRequest": MBMSIP_MULTICAST_ADDRESSAND_APN_REQUEST,
        "permanentNAS-UE-ID": PERMANENT_NAS_UE_ID,
        ...
    };
    INFORMATION_TRANSFER_ID "InformationTransferID" = INTEGER(0, 1048575);
    INFORMATION_TRANSFER_TYPE "InformationTransferType" = CHOICE! {
        "rNCTraceInformation": RNC_TRACE_INFORMATION, ...
    };
    INTEGRITY_PROTECTION_ALGORITHM "IntegrityProtectionAlgorithm" = INTEGER(0, 15).numbers(&[
        (0, "standard-UMTS-integrity-algorithm-UIA1"),
        (1, "standard-UMTS-integrity-algorithm-UIA2"),
        (15, "no-value"),
    ]);
    INTEGRITY_PROTECTION_INFORMATION "IntegrityProtectionInformation" = SEQUENCE! {
        "permittedAlgorithms": PERMITTED_INTEGRITY_PROTECTION_ALGORITHMS,
        "key": INTEGRITY_PROTECTION_KEY,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE)
    };
    INTEGRITY_PROTECTION_KEY "IntegrityProtectionKey" = BIT_STRING(SIZE(128));
    INTER_SYSTEM_INFORMATION_TRANSFER_TYPE "InterSystemInformationTransferType" = CHOICE! {
        "rIM-Transfer": RIM_TRANSFER, ...
    };
    INTER_SYSTEM_INFORMATION_TRANSPARENT_CONTAINER "InterSystemInformation-TransparentContainer" = SEQUENCE! {
        "downlinkCellLoadInformation" OPTIONAL: CELL_LOAD_INFORMATION,
        "uplinkCellLoadInformation" OPTIONAL: CELL_LOAD_INFORMATION,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    IP_MULTICAST_ADDRESS "IPMulticastAddress" = OCTET_STRING(SIZES(4, 16));
    IU_SIGNALLING_CONNECTION_IDENTIFIER "IuSignallingConnectionIdentifier" = BIT_STRING(SIZE(24));
    IU_TRANSPORT_ASSOCIATION "IuTransportAssociation" = CHOICE! { "gTP-TEI": GTP_TEI, "bindingID": BINDING_ID, ... };
    KEY_STATUS "KeyStatus" = ENUMERATED! { "old", "new", ... };
    LA_LIST "LA-LIST" = SEQUENCE_OF!(SIZES(1, 65536), SEQUENCE! {
        "lAC": LAC,
        "listOF-SNAs": LIST_OF_SN_AS,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    });
    LAC "LAC" = OCTET_STRING(SIZE(2));
    LAI "LAI" = SEQUENCE! {
        "pLMNidentity": PLMN_IDENTITY,
        "lAC": LAC,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE)
    };
    LAST_KNOWN_SERVICE_AREA "LastKnownServiceArea" = SEQUENCE! {
        "sAI": SAI,
        "ageOfSAI": INTEGER(0, 32767),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    LAST_VISITED_UTRAN_CELL_ITEM "LastVisitedUTRANCell-Item" = SEQUENCE! {
        "uTRAN-CellID": UTRAN_CELL_ID,
        "cellType": CELL_TYPE,
        "time-UE-StayedInCell": TIME_UE_STAYED_IN_CELL,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&LAST_VISITED_UTRAN_CELL_ITEM_EXT_IES),
        ...
    };
    LHN_ID "LHN-ID" = OCTET_STRING(SIZES(32, 256));
    LINKS_TO_LOG "Links-to-log" = ENUMERATED! { "uplink", "downlink", "both-uplink-and-downlink", ... };
    LIST_OF_SN_AS "ListOF-SNAs" = SEQUENCE_OF!(SIZES(1, 65536), SNAC);
    LIST_OF_INTERFACES_TO_TRACE "ListOfInterfacesToTrace" = SEQUENCE_OF!(SIZES(1, 16), INTERFACES_TO_TRACE_ITEM);
    INTERFACES_TO_TRACE_ITEM "InterfacesToTraceItem" = SEQUENCE! {
        "interface": ENUMERATED! { "iu-cs", "iu-ps", "iur", "iub", "uu", ... },
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    LOAD_VALUE "LoadValue" = INTEGER(0, 100);
    LOCATION_RELATED_DATA_REQUEST_TYPE "LocationRelatedDataRequestType" = SEQUENCE! {
        "requestedLocationRelatedDataType": REQUESTED_LOCATION_RELATED_DATA_TYPE,
        "requestedGPSAssistanceData" OPTIONAL: REQUESTED_GPS_ASSISTANCE_DATA,
        ...
    };
    LOCATION_RELATED_DATA_REQUEST_TYPE_SPECIFIC_TO_GERAN_IU_MODE "LocationRelatedDataRequestTypeSpecificToGERANIuMode" =
        ENUMERATED! {
        "decipheringKeysEOTD", "dedicatedMobileAssistedEOTDAssistanceData", "dedicatedMobileBasedEOTDAssistanceData",
        ...
    };
    LOCATION_REPORTING_TRANSFER_INFORMATION "LocationReportingTransferInformation" = SEQUENCE! {
        "reportChangeOfSAI" OPTIONAL: REPORT_CHANGE_OF_SAI,
        "periodicReportingIndicator" OPTIONAL: PERIODIC_REPORTING_INDICATOR,
        "directReportingIndicator" OPTIONAL: DIRECT_REPORTING_INDICATOR,
        "verticalAccuracyCode" OPTIONAL: VERTICAL_ACCURACY_CODE,
        "positioningPriorityChangeSAI" OPTIONAL: POSITIONING_PRIORITY,
        "positioningPriorityDirect" OPTIONAL: POSITIONING_PRIORITY,
        "clientTypePeriodic" OPTIONAL: CLIENT_TYPE,
        "clientTypeDirect" OPTIONAL: CLIENT_TYPE,
        "responseTime" OPTIONAL: RESPONSE_TIME,
        "includeVelocity" OPTIONAL: INCLUDE_VELOCITY,
        "periodicLocationInfo" OPTIONAL: PERIODIC_LOCATION_INFO,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    REPORT_CHANGE_OF_SAI "ReportChangeOfSAI" = ENUMERATED! { "requested", ... };
    PERIODIC_REPORTING_INDICATOR "PeriodicReportingIndicator" = ENUMERATED! { "periodicSAI", "periodicGeo", ... };
    DIRECT_REPORTING_INDICATOR "DirectReportingIndicator" = ENUMERATED! { "directSAI", "directGeo", ... };
    L3_INFORMATION "L3-Information" = OCTET_STRING(Size::ANY);
    M1_REPORT "M1Report" = CHOICE! {
        "periodic": MDT_REPORT_PARAMETERS,
        "event1F": EVENT1_F_PARAMETERS,
        ...
    };
    M2_REPORT "M2Report" = CHOICE! {
        "periodic": MDT_REPORT_PARAMETERS,
        "event1I": EVENT1_I_PARAMETERS,
        ...
    };
    M4_REPORT "M4Report" = CHOICE! {
        "all": NULL,
        "m4-collection-parameters": M4_COLLECTION_PARAMETERS,
        ...
    };
    M4_COLLECTION_PARAMETERS "M4-Collection-Parameters" = SEQUENCE! {
        "m4-period": M4_PERIOD,
        "m4-threshold" OPTIONAL: M4_THRESHOLD,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    M4_PERIOD "M4-Period" = ENUMERATED! {
        "ms100", "ms250", "ms500", "ms1000", "ms2000", "ms3000", "ms4000", "ms6000", ...
    };
    M4_THRESHOLD "M4-Threshold" = INTEGER(0, 31);
    M5_REPORT "M5Report" = CHOICE! { "when-available": NULL, "m5-period": M5_PERIOD, ... };
    M5_PERIOD "M5-Period" = ENUMERATED! {
        "ms100", "ms250", "ms500", "ms1000", "ms2000", "ms3000", "ms4000", "ms6000", ...
    };
    M6_REPORT "M6Report" = SEQUENCE! {
        "m6-period": M6_PERIOD,
        "m6-links-to-log": LINKS_TO_LOG,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    M6_PERIOD "M6-Period" = ENUMERATED! {
        "ms1000", "ms2000", "ms3000", "ms4000", "ms6000", "ms8000", "ms12000", "ms16000", "ms20000", "ms24000",
        "ms28000", "ms32000", "ms64000", ...
    };
    M7_REPORT "M7Report" = SEQUENCE! {
        "m7-period": M7_PERIOD,
        "m7-links-to-log": LINKS_TO_LOG,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    M7_PERIOD "M7-Period" = ENUMERATED! {
        "ms1000", "ms2000", "ms3000", "ms4000", "ms6000", "ms8000", "ms12000", "ms16000", "ms20000", "ms24000",
        "ms28000", "ms32000", "ms64000", ...
    };
    MANAGEMENT_BASED_MDT_ALLOWED "Management-Based-MDT-Allowed" = ENUMERATED! { "allowed", ... };
    MAX_BITRATE "MaxBitrate" = INTEGER(1, 16000000);
    MAX_SDU_SIZE "MaxSDU-Size" = INTEGER(0, 32768);
    MBMS_PTP_RAB_ID "MBMS-PTP-RAB-ID" = BIT_STRING(SIZE(8));
    MBMS_BEARER_SERVICE_TYPE "MBMSBearerServiceType" = ENUMERATED! { "multicast", "broadcast", ... };
    MBMSCN_DE_REGISTRATION "MBMSCNDe-Registration" = ENUMERATED! { "normalsessionstop", "deregister", ... };
    MBMS_COUNTING_INFORMATION "MBMSCountingInformation" = ENUMERATED! { "counting", "notcounting", ... };
    MBMSHC_INDICATOR "MBMSHCIndicator" = ENUMERATED! { "uncompressed-header", "compressed-header", ... };
    MBMSIP_MULTICAST_ADDRESSAND_APN_REQUEST "MBMSIPMulticastAddressandAPNRequest" = SEQUENCE_OF!(SIZES(1, 512), TMGI);
    MBMS_LINKING_INFORMATION "MBMSLinkingInformation" = ENUMERATED! { "uE-has-joined-multicast-services", ... };
    MBMS_REGISTRATION_REQUEST_TYPE "MBMSRegistrationRequestType" = ENUMERATED! { "register", "deregister", ... };
    MBMS_SERVICE_AREA "MBMSServiceArea" = OCTET_STRING(Size::ANY);
    MBMS_SESSION_DURATION "MBMSSessionDuration" = OCTET_STRING(SIZE(3));
    MBMS_SESSION_IDENTITY "MBMSSessionIdentity" = OCTET_STRING(SIZE(1));
    MBMS_SESSION_REPETITION_NUMBER "MBMSSessionRepetitionNumber" = OCTET_STRING(SIZE(1));
    MDT_ACTIVATION "MDT-Activation" = ENUMERATED! {
        "immediateMDTonly", "loggedMDTonly", "immediateMDTandTrace", ...
    };
    MDT_AREA_SCOPE "MDTAreaScope" = CHOICE! {
        "cellbased": CELL_BASED,
        "labased": LA_BASED,
        "rabased": RA_BASED,
        "plmn-area-based": NULL,
        ...
    };
    MDT_CONFIGURATION "MDT-Configuration" = SEQUENCE! {
        "mdtActivation": MDT_ACTIVATION,
        "mdtAreaScope": MDT_AREA_SCOPE,
        "mdtMode": MDT_MODE,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&MDT_CONFIGURATION_EXT_IES),
        ...
    };
    MDT_MODE "MDTMode" = CHOICE! { "immediateMDT": IMMEDIATE_MDT, "loggedMDT": LOGGED_MDT, ... };
    MDT_PLMN_LIST "MDT-PLMN-List" = SEQUENCE_OF!(SIZES(1, 16), PLMN_IDENTITY);
    MDT_REPORT_PARAMETERS "MDT-Report-Parameters" = SEQUENCE! {
        "reportInterval": REPORT_INTERVAL,
        "reportAmount": REPORT_AMOUNT,
        ...
    };
    MEASUREMENT_QUANTITY "MeasurementQuantity" = ENUMERATED! { "cpichEcNo", "cpichRSCP", "pathloss", ... };
    MEASUREMENTS_TO_ACTIVATE "MeasurementsToActivate" = BIT_STRING(SIZE(8));
    MSISDN "MSISDN": MSISDN = OCTET_STRING(SIZES(1, 9));
    NAS_PDU "NAS-PDU" = OCTET_STRING(Size::ANY);
    NAS_SEQUENCE_NUMBER "NAS-SequenceNumber" = BIT_STRING(SIZE(2));
    NAS_SYNCHRONISATION_INDICATOR "NAS-SynchronisationIndicator" = BIT_STRING(SIZE(4));
    NEW_BSS_TO_OLD_BSS_INFORMATION "NewBSS-To-OldBSS-Information" = OCTET_STRING(Size::ANY);
    NON_SEARCHING_INDICATION "NonSearchingIndication" = ENUMERATED! { "non-searching", "searching" };
    NRT_LOAD_INFORMATION_VALUE "NRTLoadInformationValue" = INTEGER(0, 3);
    NULL_NRI "Null-NRI" = BIT_STRING(SIZE(10));
    NUMBER_OF_IU_INSTANCES "NumberOfIuInstances" = INTEGER(1, 2);
    NUMBER_OF_STEPS "NumberOfSteps" = INTEGER(1, 16);
    OFFLOAD_RAB_PARAMETERS "Offload-RAB-Parameters" = SEQUENCE! {
        "accessPointName": OFFLOAD_RAB_PARAMETERS_APN,
        "chargingCharacteristics": OFFLOAD_RAB_PARAMETERS_CHARGING_CHARACTERISTICS,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    OFFLOAD_RAB_PARAMETERS_APN "Offload-RAB-Parameters-APN" = OCTET_STRING(SIZES(1, 255));
    OFFLOAD_RAB_PARAMETERS_CHARGING_CHARACTERISTICS "Offload-RAB-Parameters-ChargingCharacteristics" =
        OCTET_STRING(SIZE(2));
    OLD_BSS_TO_NEW_BSS_INFORMATION "OldBSS-ToNewBSS-Information" = OCTET_STRING(Size::ANY);
    OMC_ID "OMC-ID" = OCTET_STRING(SIZES(3, 22));
    OUT_OF_UTRAN "Out-Of-UTRAN" = ENUMERATED! { "cell-reselection-to-EUTRAN", ... };
    PAGING_AREA_ID "PagingAreaID" = CHOICE! { "lAI": LAI, "rAI": RAI, ... };
    PAGING_CAUSE "PagingCause" = ENUMERATED! {
        "terminating-conversational-call", "terminating-streaming-call", "terminating-interactive-call",
        "terminating-background-call", "terminating-low-priority-signalling", ...,
        "terminating-high-priority-signalling"
    };
    PDP_TYPE_INFORMATION "PDP-TypeInformation" = SEQUENCE_OF!(SIZES(1, 2), PDP_TYPE);
    PDP_TYPE "PDP-Type" = ENUMERATED! { "empty", "ppp", "osp-ihoss", "ipv4", "ipv6", ... };
    PDP_TYPE_INFORMATION_EXTENSION "PDP-TypeInformation-extension" = SEQUENCE_OF!(SIZES(1, 2), PDP_TYPE_EXTENSION);
    PDP_TYPE_EXTENSION "PDP-Type-extension" = ENUMERATED! { "ipv4-and-ipv6", ... };
    PDU_TYPE14_FRAME_SEQUENCE_NUMBER "PDUType14FrameSequenceNumber" = INTEGER(0, 3);
    PERIODIC_LOCATION_INFO "PeriodicLocationInfo" = SEQUENCE! {
        "reportingAmount": INTEGER(1, 8639999).extensible(),
        "reportingInterval": INTEGER(1, 8639999).extensible(),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    PERMANENT_NAS_UE_ID "PermanentNAS-UE-ID" = CHOICE! { "iMSI": IMSI, ... };
    PERMITTED_ENCRYPTION_ALGORITHMS "PermittedEncryptionAlgorithms" =
        SEQUENCE_OF!(SIZES(1, 16), ENCRYPTION_ALGORITHM);
    PERMITTED_INTEGRITY_PROTECTION_ALGORITHMS "PermittedIntegrityProtectionAlgorithms" =
        SEQUENCE_OF!(SIZES(1, 16), INTEGRITY_PROTECTION_ALGORITHM);
    LA_BASED "LABased" = SEQUENCE! {
        "laiList": LAI_LIST,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    LAI_LIST "LAI-List" = SEQUENCE_OF!(SIZES(1, 8), LAI);
    LOGGED_MDT "LoggedMDT" = SEQUENCE! {
        "loggingInterval": LOGGING_INTERVAL,
        "loggingDuration": LOGGING_DURATION,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    LOGGING_INTERVAL "LoggingInterval" = ENUMERATED! {
        "s1d28", "s2d56", "s5d12", "s10d24", "s20d48", "s30d72", "s40d96", "s61d44", ...
    };
    LOGGING_DURATION "LoggingDuration" = ENUMERATED! { "min10", "min20", "min40", "min60", "min90", "min120", ... };
    PLMN_BASED "PLMNBased" = SEQUENCE! {
        "plmnList": PLMN_LIST,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    PLMN_LIST "PLMNList" = SEQUENCE_OF!(SIZES(1, 16), PLMN_IDENTITY);
    PLMN_IDENTITY "PLMNidentity": PLMN = OCTET_STRING(SIZE(3)).told(plmn);
    PLMNS_IN_SHARED_NETWORK "PLMNs-in-shared-network" = SEQUENCE_OF!(SIZES(1, 32), SEQUENCE! {
        "pLMNidentity": PLMN_IDENTITY,
        "lA-LIST": LA_LIST,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    });
    PORT_NUMBER "Port-Number" = OCTET_STRING(SIZE(2));
    POSITIONING_DATA_DISCRIMINATOR "PositioningDataDiscriminator" = BIT_STRING(SIZE(4));
    POSITIONING_DATA_SET "PositioningDataSet" = SEQUENCE_OF!(SIZES(1, 9), POSITIONING_METHOD_AND_USAGE);
    POSITIONING_METHOD_AND_USAGE "PositioningMethodAndUsage" = OCTET_STRING(SIZE(1));
    POSITIONING_PRIORITY "PositioningPriority" = ENUMERATED! { "high-Priority", "normal-Priority", ... };
    POSITION_DATA "PositionData" = SEQUENCE! {
        "positioningDataDiscriminator": POSITIONING_DATA_DISCRIMINATOR,
        "positioningDataSet" OPTIONAL: POSITIONING_DATA_SET,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&POSITION_DATA_EXT_IES),
        ...
    };
    POSITION_DATA_SPECIFIC_TO_GERAN_IU_MODE "PositionDataSpecificToGERANIuMode" = OCTET_STRING(Size::ANY);
    PRE_EMPTION_CAPABILITY "Pre-emptionCapability" = ENUMERATED! {
        "shall-not-trigger-pre-emption", "may-trigger-pre-emption"
    };
    PRE_EMPTION_VULNERABILITY "Pre-emptionVulnerability" = ENUMERATED! { "not-pre-emptable", "pre-emptable" };
    PRIORITY_LEVEL "PriorityLevel" = INTEGER(0, 15).numbers(&[
        (0, "spare"),
        (1, "highest"),
        (14, "lowest"),
        (15, "no-priority"),
    ]);
    PRIORITY_CLASS_INDICATOR "Priority-Class-Indicator" = BIT_STRING(SIZE(8));
    PROVIDED_DATA "ProvidedData" = CHOICE! { "shared-network-information": SHARED_NETWORK_INFORMATION, ... };
    POWER_SAVING_INDICATOR "PowerSavingIndicator" = ENUMERATED! { "psmConfigured", "eDRXConfigured", ... };
    P_TMSI "P-TMSI": TMSI = OCTET_STRING(SIZE(4));
    QUEUING_ALLOWED "QueuingAllowed" = ENUMERATED! { "queueing-not-allowed", "queueing-allowed" };
    RAB_ASYMMETRY_INDICATOR "RAB-AsymmetryIndicator" = ENUMERATED! {
        "symmetric-bidirectional", "asymmetric-unidirectional-downlink", "asymmetric-unidirectional-uplink",
        "asymmetric-bidirectional", ...
    };
    RA_BASED "RABased" = SEQUENCE! {
        "raiList": RAI_LIST,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RAI_LIST "RAI-List" = SEQUENCE_OF!(SIZES(1, 8), RAI);
    RAB_DATA_VOLUME_REPORT "RABDataVolumeReport" = SEQUENCE_OF!(SIZES(1, 2), SEQUENCE! {
        "dl-UnsuccessfullyTransmittedDataVolume": UNSUCCESSFULLY_TRANSMITTED_DATA_VOLUME,
        "dataVolumeReference" OPTIONAL: DATA_VOLUME_REFERENCE,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    });
    RAB_ID "RAB-ID" = BIT_STRING(SIZE(8));
    RAB_PARAMETER_EXTENDED_GUARANTEED_BITRATE_LIST "RAB-Parameter-ExtendedGuaranteedBitrateList" =
        SEQUENCE_OF!(SIZES(1, 2), EXTENDED_GUARANTEED_BITRATE);
    RAB_PARAMETER_EXTENDED_MAX_BITRATE_LIST "RAB-Parameter-ExtendedMaxBitrateList" =
        SEQUENCE_OF!(SIZES(1, 2), EXTENDED_MAX_BITRATE);
    RAB_PARAMETER_GUARANTEED_BITRATE_LIST "RAB-Parameter-GuaranteedBitrateList" =
        SEQUENCE_OF!(SIZES(1, 2), GUARANTEED_BITRATE);
    RAB_PARAMETER_MAX_BITRATE_LIST "RAB-Parameter-MaxBitrateList" = SEQUENCE_OF!(SIZES(1, 2), MAX_BITRATE);
    RAB_PARAMETERS "RAB-Parameters" = SEQUENCE! {
        "trafficClass": TRAFFIC_CLASS,
        "rAB-AsymmetryIndicator": RAB_ASYMMETRY_INDICATOR,
        "maxBitrate": RAB_PARAMETER_MAX_BITRATE_LIST,
        "guaranteedBitRate" OPTIONAL: RAB_PARAMETER_GUARANTEED_BITRATE_LIST,
        "deliveryOrder": DELIVERY_ORDER,
        "maxSDU-Size": MAX_SDU_SIZE,
        "sDU-Parameters": SDU_PARAMETERS,
        "transferDelay" OPTIONAL: TRANSFER_DELAY,
        "trafficHandlingPriority" OPTIONAL: TRAFFIC_HANDLING_PRIORITY,
        "allocationOrRetentionPriority" OPTIONAL: ALLOCATION_OR_RETENTION_PRIORITY,
        "sourceStatisticsDescriptor" OPTIONAL: SOURCE_STATISTICS_DESCRIPTOR,
        "relocationRequirement" OPTIONAL: RELOCATION_REQUIREMENT,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&RAB_PARAMETERS_EXT_IES),
        ...
    };
    RAB_PARAMETERS_LIST "RABParametersList" = SEQUENCE_OF!(SIZES(1, 256), SEQUENCE! {
        "rab-Id": RAB_ID,
        "cn-domain": CN_DOMAIN_INDICATOR,
        "rabDataVolumeReport" OPTIONAL: RAB_DATA_VOLUME_REPORT,
        "upInformation" OPTIONAL: UP_INFORMATION,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    });
    RAB_SUBFLOW_COMBINATION_BIT_RATE "RAB-SubflowCombinationBitRate" = INTEGER(0, 16000000);
    RAB_TR_CH_MAPPING "RAB-TrCH-Mapping" = SEQUENCE_OF!(SIZES(1, 256), RAB_TR_CH_MAPPING_ITEM);
    RAB_TR_CH_MAPPING_ITEM "RAB-TrCH-MappingItem" = SEQUENCE! {
        "rAB-ID": RAB_ID,
        "trCH-ID-List": TR_CH_ID_LIST,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&RAB_TR_CH_MAPPING_ITEM_EXT_IES),
        ...
    };
    RAC "RAC" = OCTET_STRING(SIZE(1));
    RAI "RAI" = SEQUENCE! {
        "lAI": LAI,
        "rAC": RAC,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RA_LISTOF_IDLE_MODE_U_ES "RAListofIdleModeUEs" = CHOICE! {
        "notEmptyRAListofIdleModeUEs": NOT_EMPTY_RA_LISTOF_IDLE_MODE_U_ES,
        "emptyFullRAListofIdleModeUEs": ENUMERATED! { "emptylist", "fulllist", ... },
        ...
    };
    NOT_EMPTY_RA_LISTOF_IDLE_MODE_U_ES "NotEmptyRAListofIdleModeUEs" = SEQUENCE! {
        "rAofIdleModeUEs": R_AOF_IDLE_MODE_U_ES,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&NOT_EMPTY_RA_LISTOF_IDLE_MODE_U_ES_EXT_IES)
    };
    R_AOF_IDLE_MODE_U_ES "RAofIdleModeUEs" = SEQUENCE_OF!(SIZES(1, 65536), RAC);
    LA_LISTOF_IDLE_MODE_U_ES "LAListofIdleModeUEs" = SEQUENCE_OF!(SIZES(1, 65536), LAI);
    RAT_TYPE "RAT-Type" = ENUMERATED! { "utran", "geran", ... };
    RATE_CONTROL_ALLOWED "RateControlAllowed" = ENUMERATED! { "not-allowed", "allowed" };
    REDIRECT_ATTEMPT_FLAG "RedirectAttemptFlag" = NULL;
    REDIRECTION_COMPLETED "RedirectionCompleted" = ENUMERATED! { "redirection-completed", ... };
    REJECT_CAUSE_VALUE "RejectCauseValue" = ENUMERATED! {
        "pLMN-Not-Allowed", "location-Area-Not-Allowed", "roaming-Not-Allowed-In-This-Location-Area",
        "no-Suitable-Cell-In-Location-Area", "gPRS-Services-Not-Allowed-In-This-PLMN", "cS-PS-coordination-required",
        ..., "network-failure", "not-authorized-for-this-CSG"
    };
    RELOCATION_REQUIREMENT "RelocationRequirement" = ENUMERATED! { "lossless", "none", ..., "realtime" };
    RELOCATION_TYPE "RelocationType" = ENUMERATED! { "ue-not-involved", "ue-involved", ... };
    REPETITION_NUMBER0 "RepetitionNumber0" = INTEGER(0, 255);
    REPETITION_NUMBER1 "RepetitionNumber1" = INTEGER(1, 256);
    REPORT_AREA "ReportArea" = ENUMERATED! { "service-area", "geographical-area", ... };
    REPORT_INTERVAL "ReportInterval" = ENUMERATED! {
        "ms250", "ms500", "ms1000", "ms2000", "ms3000", "ms4000", "ms6000", "ms12000", "ms16000", "ms20000",
        "ms24000", "ms32000", "ms64000", ..., "ms8000", "ms28000"
    };
    REPORT_AMOUNT "ReportAmount" = ENUMERATED! { "n1", "n2", "n4", "n8", "n16", "n32", "n64", "infinity", ... };
    REQUESTED_GPS_ASSISTANCE_DATA "RequestedGPSAssistanceData" = OCTET_STRING(SIZES(1, 38));
    REQUESTED_GANSS_ASSISTANCE_DATA "RequestedGANSSAssistanceData" = OCTET_STRING(SIZES(1, 201));
    REQUESTED_LOCATION_RELATED_DATA_TYPE "RequestedLocationRelatedDataType" = ENUMERATED! {
        "decipheringKeysUEBasedOTDOA", "decipheringKeysAssistedGPS", "dedicatedAssistanceDataUEBasedOTDOA",
        "dedicatedAssistanceDataAssistedGPS", ..., "decipheringKeysAssistedGANSS",
        "dedicatedAssistanceDataAssistedGANSS", "decipheringKeysAssistedGPSandGANSS",
        "dedicatedAssistanceDataAssistedGPSandGANSS"
    };
    REQUESTED_MBMSIP_MULTICAST_ADDRESSAND_APN_REQUEST "RequestedMBMSIPMulticastAddressandAPNRequest" =
        SEQUENCE_OF!(SIZES(1, 512), MBMSIP_MULTICAST_ADDRESSAND_AP_NLIST);
    MBMSIP_MULTICAST_ADDRESSAND_AP_NLIST "MBMSIPMulticastAddressandAPNlist" = SEQUENCE! {
        "tMGI": TMGI,
        "iPMulticastAddress": IP_MULTICAST_ADDRESS,
        "aPN": APN,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    REQUESTED_MULTICAST_SERVICE_LIST "RequestedMulticastServiceList" = SEQUENCE_OF!(SIZES(1, 128), TMGI);
    REQUESTED_RAB_PARAMETER_VALUES "Requested-RAB-Parameter-Values" = SEQUENCE! {
        "requestedMaxBitrates" OPTIONAL: REQUESTED_RAB_PARAMETER_MAX_BITRATE_LIST,
        "requestedGuaranteedBitrates" OPTIONAL: REQUESTED_RAB_PARAMETER_GUARANTEED_BITRATE_LIST,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&REQUESTED_RAB_PARAMETER_VALUES_EXT_IES),
        ...
    };
    REQUESTED_RAB_PARAMETER_EXTENDED_MAX_BITRATE_LIST "Requested-RAB-Parameter-ExtendedMaxBitrateList" =
        SEQUENCE_OF!(SIZES(1, 2), EXTENDED_MAX_BITRATE);
    REQUESTED_RAB_PARAMETER_EXTENDED_GUARANTEED_BITRATE_LIST "Requested-RAB-Parameter-ExtendedGuaranteedBitrateList" =
        SEQUENCE_OF!(SIZES(1, 2), EXTENDED_GUARANTEED_BITRATE);
    REQUESTED_RAB_PARAMETER_MAX_BITRATE_LIST "Requested-RAB-Parameter-MaxBitrateList" =
        SEQUENCE_OF!(SIZES(1, 2), MAX_BITRATE);
    REQUESTED_RAB_PARAMETER_GUARANTEED_BITRATE_LIST "Requested-RAB-Parameter-GuaranteedBitrateList" =
        SEQUENCE_OF!(SIZES(1, 2), GUARANTEED_BITRATE);
    REQUEST_TYPE "RequestType" = SEQUENCE! {
        "event": EVENT,
        "reportArea": REPORT_AREA,
        "accuracyCode" OPTIONAL: INTEGER(0, 127),
        ...
    };
    RESIDUAL_BIT_ERROR_RATIO "ResidualBitErrorRatio" = SEQUENCE! {
        "mantissa": INTEGER(1, 9),
        "exponent": INTEGER(1, 8),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE)
    };
    RESPONSE_TIME "ResponseTime" = ENUMERATED! { "lowdelay", "delaytolerant", ... };
    RIM_INFORMATION "RIMInformation" = OCTET_STRING(Size::ANY);
    RIM_TRANSFER "RIM-Transfer" = SEQUENCE! {
        "rIMInformation": RIM_INFORMATION,
        "rIMRoutingAddress" OPTIONAL: RIM_ROUTING_ADDRESS,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE)
    };
    RIM_ROUTING_ADDRESS "RIMRoutingAddress" = CHOICE! {
        "targetRNC-ID": TARGET_RNC_ID,
        "gERAN-Cell-ID": GERAN_CELL_ID,
        ...,
        "targeteNB-ID": TARGET_ENB_ID
    };
    RNC_ID "RNC-ID" = INTEGER(0, 4095);
    RNC_TRACE_INFORMATION "RNCTraceInformation" = SEQUENCE! {
        "traceReference": TRACE_REFERENCE,
        "traceActivationIndicator": ENUMERATED! { "activated", "deactivated" },
        "equipmentsToBeTraced" OPTIONAL: EQUIPMENTS_TO_BE_TRACED,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&RNC_TRACE_INFORMATION_EXT_IES)
    };
    RNSAP_RELOCATION_PARAMETERS "RNSAPRelocationParameters" = SEQUENCE! {
        "rabParmetersList" OPTIONAL: RAB_PARAMETERS_LIST,
        "locationReporting" OPTIONAL: LOCATION_REPORTING_TRANSFER_INFORMATION,
        "traceInformation" OPTIONAL: TRACE_INFORMATION,
        "sourceSAI" OPTIONAL: SAI,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RRC_CONTAINER "RRC-Container" = OCTET_STRING(Size::ANY);
    RT_LOAD_VALUE "RTLoadValue" = INTEGER(0, 100);
    RSRVCC_HO_INDICATION "RSRVCC-HO-Indication" = ENUMERATED! { "ps-only", ... };
    RSRVCC_INFORMATION "RSRVCC-Information" = SEQUENCE! {
        "nonce": BIT_STRING(SIZE(128)),
        "iMSInformation": OCTET_STRING(SIZES(1, 32)),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RSRVCC_OPERATION_POSSIBLE "RSRVCC-Operation-Possible" = ENUMERATED! { "rsrvcc-possible", ... };
    SAC "SAC" = OCTET_STRING(SIZE(2));
    SAI "SAI" = SEQUENCE! {
        "pLMNidentity": PLMN_IDENTITY,
        "lAC": LAC,
        "sAC": SAC,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE)
    };
    SAPI "SAPI" = ENUMERATED! { "sapi-0", "sapi-3", ... };
    SESSION_UPDATE_ID "SessionUpdateID" = INTEGER(0, 1048575);
    SHARED_NETWORK_INFORMATION "Shared-Network-Information" = SEQUENCE! {
        "pLMNs-in-shared-network": PLMNS_IN_SHARED_NETWORK,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    SESSION_RE_ESTABLISHMENT_INDICATOR "Session-Re-establishment-Indicator" = ENUMERATED! { "true", ... };
    SIGNALLING_INDICATION "SignallingIndication" = ENUMERATED! { "signalling", ... };
    SDU_ERROR_RATIO "SDU-ErrorRatio" = SEQUENCE! {
        "mantissa": INTEGER(1, 9),
        "exponent": INTEGER(1, 6),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE)
    };
    SDU_FORMAT_INFORMATION_PARAMETERS "SDU-FormatInformationParameters" = SEQUENCE_OF!(SIZES(1, 64), SEQUENCE! {
        "subflowSDU-Size" OPTIONAL: SUBFLOW_SDU_SIZE,
        "rAB-SubflowCombinationBitRate" OPTIONAL: RAB_SUBFLOW_COMBINATION_BIT_RATE,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    });
    SDU_PARAMETERS "SDU-Parameters" = SEQUENCE_OF!(SIZES(1, 7), SEQUENCE! {
        "sDU-ErrorRatio" OPTIONAL: SDU_ERROR_RATIO,
        "residualBitErrorRatio": RESIDUAL_BIT_ERROR_RATIO,
        "deliveryOfErroneousSDU": DELIVERY_OF_ERRONEOUS_SDU,
        "sDU-FormatInformationParameters" OPTIONAL: SDU_FORMAT_INFORMATION_PARAMETERS,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    });
    SGSN_GROUP_IDENTITY "SGSN-Group-Identity" = CHOICE! { "null-NRI": NULL_NRI, "sGSN-Group-ID": SGSN_GROUP_ID };
    SGSN_GROUP_ID "SGSN-Group-ID" = OCTET_STRING(SIZE(2));
    SNA_ACCESS_INFORMATION "SNA-Access-Information" = SEQUENCE! {
        "authorisedPLMNs": AUTHORISED_PLMNS,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    SNAC "SNAC" = INTEGER(0, 65535);
    SERVICE_HANDOVER "Service-Handover" = ENUMERATED! {
        "handover-to-GSM-should-be-performed", "handover-to-GSM-should-not-be-performed",
        "handover-to-GSM-shall-not-be-performed", ...
    };
    SOURCE_TO_TARGET_TRANSPARENT_CONTAINER "Source-ToTarget-TransparentContainer" = OCTET_STRING(Size::ANY);
    SOURCEE_NODE_B_TO_TARGETE_NODE_B_TRANSPARENT_CONTAINER "SourceeNodeB-ToTargeteNodeB-TransparentContainer" =
        OCTET_STRING(Size::ANY);
    SOURCE_CELL_ID "SourceCellID" = CHOICE! {
        "sourceUTRANCellID": SOURCE_UTRAN_CELL_ID,
        "sourceGERANCellID": CGI,
        ...
    };
    SOURCE_BSS_TO_TARGET_BSS_TRANSPARENT_CONTAINER "SourceBSS-ToTargetBSS-TransparentContainer" =
        OCTET_STRING(Size::ANY);
    SOURCE_ID "SourceID" = CHOICE! { "sourceRNC-ID": SOURCE_RNC_ID, "sAI": SAI, ... };
    SOURCE_RNC_ID "SourceRNC-ID" = SEQUENCE! {
        "pLMNidentity": PLMN_IDENTITY,
        "rNC-ID": RNC_ID,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&SOURCE_RNC_ID_EXT_IES)
    };
    SOURCE_RNC_TO_TARGET_RNC_TRANSPARENT_CONTAINER "SourceRNC-ToTargetRNC-TransparentContainer" = SEQUENCE! {
        "rRC-Container": RRC_CONTAINER,
        "numberOfIuInstances": NUMBER_OF_IU_INSTANCES,
        "relocationType": RELOCATION_TYPE,
        "chosenIntegrityProtectionAlgorithm" OPTIONAL: CHOSEN_INTEGRITY_PROTECTION_ALGORITHM,
        "integrityProtectionKey" OPTIONAL: INTEGRITY_PROTECTION_KEY,
        "chosenEncryptionAlgorithForSignalling" OPTIONAL: CHOSEN_ENCRYPTION_ALGORITHM,
        "cipheringKey" OPTIONAL: ENCRYPTION_KEY,
        "chosenEncryptionAlgorithForCS" OPTIONAL: CHOSEN_ENCRYPTION_ALGORITHM,
        "chosenEncryptionAlgorithForPS" OPTIONAL: CHOSEN_ENCRYPTION_ALGORITHM,
        "d-RNTI" OPTIONAL: D_RNTI,
        "targetCellId" OPTIONAL: TARGET_CELL_ID,
        "rAB-TrCH-Mapping" OPTIONAL: RAB_TR_CH_MAPPING,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&SOURCE_RNC_TO_TARGET_RNC_TRANSPARENT_CONTAINER_EXT_IES),
        ...
    };
    SRVCC_SOURCE "SRVCCSource" = ENUMERATED! { "v5G", ... };
    IRAT_MEASUREMENT_CONFIGURATION "IRAT-Measurement-Configuration" = SEQUENCE! {
        "rSRP" OPTIONAL: INTEGER(0, 97),
        "rSRQ" OPTIONAL: INTEGER(0, 34),
        "iRATmeasurementParameters": IRA_TMEASUREMENT_PARAMETERS,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&IRAT_MEASUREMENT_CONFIGURATION_EXT_IES)
    };
    IRA_TMEASUREMENT_PARAMETERS "IRATmeasurementParameters" = SEQUENCE! {
        "measurementDuration": INTEGER(1, 100),
        "eUTRANFrequencies" OPTIONAL: EUTRAN_FREQUENCIES,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE)
    };
    RSRQ_TYPE "RSRQ-Type" = SEQUENCE! { "allSymbols": BOOLEAN, "wideBand": BOOLEAN };
    RSRQ_EXTENSION "RSRQ-Extension" = INTEGER(-30, 46).extensible();
    EUTRAN_FREQUENCIES "EUTRANFrequencies" = SEQUENCE_OF!(SIZES(1, 8), SEQUENCE! {
        "earfcn": INTEGER(0, 65535),
        "measBand" OPTIONAL: MEAS_BAND,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&EUTRAN_FREQUENCIES_EXT_IES)
    });
    MEAS_BAND "MeasBand" = ENUMERATED! { "v6", "v15", "v25", "v50", "v75", "v100" };
    SUBSCRIBER_PROFILE_I_DFOR_RFP "SubscriberProfileIDforRFP" = INTEGER(1, 256);
    SOURCE_STATISTICS_DESCRIPTOR "SourceStatisticsDescriptor" = ENUMERATED! { "speech", "unknown", ... };
    SUPPORTED_RAB_PARAMETER_BITRATE_LIST "SupportedRAB-ParameterBitrateList" =
        SEQUENCE_OF!(SIZES(1, 2), SUPPORTED_BITRATE);
    SUPPORTED_BITRATE "SupportedBitrate" = INTEGER(1, 1000000000).extensible();
    SOURCE_UTRAN_CELL_ID "SourceUTRANCellID" = SEQUENCE! {
        "pLMNidentity": PLMN_IDENTITY,
        "uTRANcellID": TARGET_CELL_ID,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE)
    };
    SRB_ID "SRB-ID" = INTEGER(1, 32);
    SRB_TR_CH_MAPPING "SRB-TrCH-Mapping" = SEQUENCE_OF!(SIZES(1, 8), SRB_TR_CH_MAPPING_ITEM);
    SRB_TR_CH_MAPPING_ITEM "SRB-TrCH-MappingItem" = SEQUENCE! {
        "sRB-ID": SRB_ID,
        "trCH-ID": TR_CH_ID,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    SRVCC_HO_INDICATION "SRVCC-HO-Indication" = ENUMERATED! { "ps-and-cs", "cs-only", ... };
    SRVCC_INFORMATION "SRVCC-Information" = SEQUENCE! {
        "nonce": BIT_STRING(SIZE(128)),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    SRVCC_OPERATION_POSSIBLE "SRVCC-Operation-Possible" = ENUMERATED! { "srvcc-possible", ... };
    SUBFLOW_SDU_SIZE "SubflowSDU-Size" = INTEGER(0, 4095);
    TAC "TAC" = OCTET_STRING(SIZE(2));
    TAI "TAI" = SEQUENCE! {
        "pLMNidentity": PLMN_IDENTITY,
        "tAC": TAC,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE)
    };
    TARGET_TO_SOURCE_TRANSPARENT_CONTAINER "Target-ToSource-TransparentContainer" = OCTET_STRING(Size::ANY);
    TARGETE_NODE_B_TO_SOURCEE_NODE_B_TRANSPARENT_CONTAINER "TargeteNodeB-ToSourceeNodeB-TransparentContainer" =
        OCTET_STRING(Size::ANY);
    TARGET_BSS_TO_SOURCE_BSS_TRANSPARENT_CONTAINER "TargetBSS-ToSourceBSS-TransparentContainer" =
        OCTET_STRING(Size::ANY);
    TARGET_CELL_ID "TargetCellId" = INTEGER(0, 268435455);
    TARGET_ID "TargetID" = CHOICE! {
        "targetRNC-ID": TARGET_RNC_ID,
        "cGI": CGI,
        ...,
        "targeteNB-ID": TARGET_ENB_ID
    };
    TARGET_ENB_ID "TargetENB-ID" = SEQUENCE! {
        "pLMNidentity": PLMN_IDENTITY,
        "eNB-ID": ENB_ID,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        "selectedTAI": TAI,
        ...
    };
    TARGET_RNC_ID "TargetRNC-ID" = SEQUENCE! {
        "lAI": LAI,
        "rAC" OPTIONAL: RAC,
        "rNC-ID": RNC_ID,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&TARGET_RNC_ID_EXT_IES)
    };
    TARGET_RNC_TO_SOURCE_RNC_TRANSPARENT_CONTAINER "TargetRNC-ToSourceRNC-TransparentContainer" = SEQUENCE! {
        "rRC-Container": RRC_CONTAINER,
        "d-RNTI" OPTIONAL: D_RNTI,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&TARGET_RNC_TO_SOURCE_RNC_TRANSPARENT_CONTAINER_EXT_IES),
        ...
    };
    UE_APPLICATION_LAYER_MEASUREMENT_SUPPORT_INDICATION "UeApplicationLayerMeasurementSupportIndication" =
        BIT_STRING(SIZE(8));
    TBCD_STRING "TBCD-STRING" = OCTET_STRING(Size::ANY);
    TEMPORARY_UE_ID "TemporaryUE-ID" = CHOICE! { "tMSI": TMSI, "p-TMSI": P_TMSI, ... };
    TIME_UE_STAYED_IN_CELL "Time-UE-StayedInCell" = INTEGER(0, 4095);
    TIME_UE_STAYED_IN_CELL_ENHANCED_GRANULARITY "Time-UE-StayedInCell-EnhancedGranularity" = INTEGER(0, 40950);
    TIME_TO_MBMS_DATA_TRANSFER "TimeToMBMSDataTransfer" = OCTET_STRING(SIZE(1));
    TIMING_DIFFERENCE_ULDL "TimingDifferenceULDL" = OCTET_STRING(SIZE(1));
    TMGI "TMGI" = SEQUENCE! {
        "pLMNidentity": PLMN_IDENTITY,
        "serviceID": OCTET_STRING(SIZE(3)),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE)
    };
    TMSI "TMSI": TMSI = OCTET_STRING(SIZE(4));
    TRACE_DEPTH "TraceDepth" = ENUMERATED! { "minimum", "medium", "maximum", ... };
    TRACE_INFORMATION "TraceInformation" = SEQUENCE! {
        "traceReference": TRACE_REFERENCE,
        "ue-identity": UE_ID,
        "tracePropagationParameters" OPTIONAL: TRACE_PROPAGATION_PARAMETERS,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    TRACE_PROPAGATION_PARAMETERS "TracePropagationParameters" = SEQUENCE! {
        "traceRecordingSessionReference": TRACE_RECORDING_SESSION_REFERENCE,
        "traceDepth": TRACE_DEPTH,
        "listOfInterfacesToTrace" OPTIONAL: LIST_OF_INTERFACES_TO_TRACE,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    TRACE_RECORDING_SESSION_INFORMATION "TraceRecordingSessionInformation" = SEQUENCE! {
        "traceReference": TRACE_REFERENCE,
        "traceRecordingSessionReference": TRACE_RECORDING_SESSION_REFERENCE,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    TRACE_RECORDING_SESSION_REFERENCE "TraceRecordingSessionReference" = INTEGER(0, 65535);
    TRACE_REFERENCE "TraceReference" = OCTET_STRING(SIZES(2, 3));
    TRACE_TYPE "TraceType" = OCTET_STRING(SIZE(1));
    TRAFFIC_CLASS "TrafficClass" = ENUMERATED! { "conversational", "streaming", "interactive", "background", ... };
    TRAFFIC_HANDLING_PRIORITY "TrafficHandlingPriority" = INTEGER(0, 15).numbers(&[
        (0, "spare"),
        (1, "highest"),
        (14, "lowest"),
        (15, "no-priority-used"),
    ]);
    TRANSFER_DELAY "TransferDelay" = INTEGER(0, 65535);
    UNSUCCESSFULLY_TRANSMITTED_DATA_VOLUME "UnsuccessfullyTransmittedDataVolume" = INTEGER(0, 4294967295);
    TRANSPORT_LAYER_ADDRESS "TransportLayerAddress" = BIT_STRING(SIZES(1, 160)).extensible();
    TR_CH_ID "TrCH-ID" = SEQUENCE! {
        "dCH-ID" OPTIONAL: DCH_ID,
        "dSCH-ID" OPTIONAL: DSCH_ID,
        "uSCH-ID" OPTIONAL: USCH_ID,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&TR_CH_ID_EXT_IES),
        ...
    };
    TR_CH_ID_LIST "TrCH-ID-List" = SEQUENCE_OF!(SIZES(1, 7), TR_CH_ID);
    TRIGGER_ID "TriggerID" = OCTET_STRING(SIZES(3, 22));
    TUNNEL_INFORMATION "TunnelInformation" = SEQUENCE! {
        "transportLayerAddress": TRANSPORT_LAYER_ADDRESS,
        "uDP-Port-Number" OPTIONAL: PORT_NUMBER,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    TYPE_OF_ERROR "TypeOfError" = ENUMERATED! { "not-understood", "missing", ... };
    UE_AGGREGATE_MAXIMUM_BIT_RATE "UE-AggregateMaximumBitRate" = SEQUENCE! {
        "uE-AggregateMaximumBitRateDownlink" OPTIONAL: UE_AGGREGATE_MAXIMUM_BIT_RATE_DOWNLINK,
        "uE-AggregateMaximumBitRateUplink" OPTIONAL: UE_AGGREGATE_MAXIMUM_BIT_RATE_UPLINK,
        ...
    };
    UE_AGGREGATE_MAXIMUM_BIT_RATE_DOWNLINK "UE-AggregateMaximumBitRateDownlink" = INTEGER(1, 1000000000);
    UE_AGGREGATE_MAXIMUM_BIT_RATE_UPLINK "UE-AggregateMaximumBitRateUplink" = INTEGER(1, 1000000000);
    UE_APPLICATION_LAYER_MEASUREMENT_CAPABILITY "UE-Application-Layer-Measurement-Capability" = BIT_STRING(SIZE(8));
    UE_HISTORY_INFORMATION "UE-History-Information" = OCTET_STRING(Size::ANY);
    UE_ID "UE-ID" = CHOICE! { "imsi": IMSI, "imei": IMEI, ..., "imeisv": IMEISV };
    UE_IS_NOT_SERVED "UE-IsNotServed" = SEQUENCE! {
        "permanentNAS-UE-ID": PERMANENT_NAS_UE_ID,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UE_IS_SERVED "UE-IsServed" = SEQUENCE! {
        "permanentNAS-UE-ID": PERMANENT_NAS_UE_ID,
        "pLMNidentity": PLMN_IDENTITY,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UE_USAGE_TYPE "UE-Usage-Type" = INTEGER(0, 255);
    UE_REGISTRATION_QUERY_RESULT "UERegistrationQueryResult" = CHOICE! {
        "uE-IsServed": UE_IS_SERVED, "uE-IsNotServed": UE_IS_NOT_SERVED
    };
    UESBI_IU "UESBI-Iu" = SEQUENCE! {
        "uESBI-IuA" OPTIONAL: UESBI_IU_A,
        "uESBI-IuB" OPTIONAL: UESBI_IU_B,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    UESBI_IU_A "UESBI-IuA" = BIT_STRING(SIZES(1, 128));
    UESBI_IU_B "UESBI-IuB" = BIT_STRING(SIZES(1, 128));
    UL_GTP_PDU_SEQUENCE_NUMBER "UL-GTP-PDU-SequenceNumber" = INTEGER(0, 65535);
    UL_N_PDU_SEQUENCE_NUMBER "UL-N-PDU-SequenceNumber" = INTEGER(0, 65535);
    UP_INFORMATION "UPInformation" = SEQUENCE! {
        "frameSeqNoUL": FRAME_SEQUENCE_NUMBER,
        "frameSeqNoDL": FRAME_SEQUENCE_NUMBER,
        "pdu14FrameSeqNoUL": PDU_TYPE14_FRAME_SEQUENCE_NUMBER,
        "pdu14FrameSeqNoDL": PDU_TYPE14_FRAME_SEQUENCE_NUMBER,
        "dataPDUType": DATA_PDU_TYPE,
        "upinitialisationFrame": UP_INITIALISATION_FRAME,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&UP_INFORMATION_EXT_IES),
        ...
    };
    UP_INITIALISATION_FRAME "UPInitialisationFrame" = OCTET_STRING(Size::ANY);
    UP_MODE_VERSIONS "UP-ModeVersions" = BIT_STRING(SIZE(16));
    USCH_ID "USCH-ID" = INTEGER(0, 255);
    USER_PLANE_MODE "UserPlaneMode" = ENUMERATED! {
        "transparent-mode", "support-mode-for-predefined-SDU-sizes", ...
    };
    UTRAN_CELL_ID "UTRAN-CellID" = SEQUENCE! {
        "pLMNidentity": PLMN_IDENTITY,
        "cellID": TARGET_CELL_ID,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE)
    };
    VELOCITY_ESTIMATE "VelocityEstimate" = CHOICE! {
        "horizontalVelocity": HORIZONTAL_VELOCITY,
        "horizontalWithVerticalVelocity": HORIZONTAL_WITH_VERTICAL_VELOCITY,
        "horizontalVelocityWithUncertainty": HORIZONTAL_VELOCITY_WITH_UNCERTAINTY,
        "horizontalWithVeritcalVelocityAndUncertainty": HORIZONTAL_WITH_VERTICAL_VELOCITY_AND_UNCERTAINTY,
        ...
    };
    HORIZONTAL_VELOCITY "HorizontalVelocity" = SEQUENCE! {
        "horizontalSpeedAndBearing": HORIZONTAL_SPEED_AND_BEARING,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    HORIZONTAL_WITH_VERTICAL_VELOCITY "HorizontalWithVerticalVelocity" = SEQUENCE! {
        "horizontalSpeedAndBearing": HORIZONTAL_SPEED_AND_BEARING,
        "veritcalVelocity": VERTICAL_VELOCITY,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    HORIZONTAL_VELOCITY_WITH_UNCERTAINTY "HorizontalVelocityWithUncertainty" = SEQUENCE! {
        "horizontalSpeedAndBearing": HORIZONTAL_SPEED_AND_BEARING,
        "uncertaintySpeed": INTEGER(0, 255),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    HORIZONTAL_WITH_VERTICAL_VELOCITY_AND_UNCERTAINTY "HorizontalWithVerticalVelocityAndUncertainty" = SEQUENCE! {
        "horizontalSpeedAndBearing": HORIZONTAL_SPEED_AND_BEARING,
        "veritcalVelocity": VERTICAL_VELOCITY,
        "horizontalUncertaintySpeed": INTEGER(0, 255),
        "verticalUncertaintySpeed": INTEGER(0, 255),
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    HORIZONTAL_SPEED_AND_BEARING "HorizontalSpeedAndBearing" = SEQUENCE! {
        "bearing": INTEGER(0, 359), "horizontalSpeed": INTEGER(0, 2047)
    };
    VERTICAL_VELOCITY "VerticalVelocity" = SEQUENCE! {
        "veritcalSpeed": INTEGER(0, 255),
        "veritcalSpeedDirection": VERTICAL_SPEED_DIRECTION
    };
    VERTICAL_SPEED_DIRECTION "VerticalSpeedDirection" = ENUMERATED! { "upward", "downward" };
    VERTICAL_ACCURACY_CODE "VerticalAccuracyCode" = INTEGER(0, 127);
    VOICE_SUPPORT_MATCH_INDICATOR "VoiceSupportMatchIndicator" = ENUMERATED! { "supported", "not-supported", ... };
}

sets! {
    ALT_RAB_PARAMETERS_EXT_IES "Alt-RAB-Parameters-ExtIEs" = {
        ALTERNATIVE_RAB_CONFIGURATION: Ignore RAB_PARAMETERS, Optional;
        ALT_RAB_PARAMETER_EXTENDED_GUARANTEED_BITRATE_INF:
            Ignore ALT_RAB_PARAMETER_EXTENDED_GUARANTEED_BITRATE_INF, Optional;
        ALT_RAB_PARAMETER_EXTENDED_MAX_BITRATE_INF: Ignore ALT_RAB_PARAMETER_EXTENDED_MAX_BITRATE_INF, Optional;
        ALT_RAB_PARAMETER_SUPPORTED_MAX_BITRATE_INF: Reject ALT_RAB_PARAMETER_SUPPORTED_MAX_BITRATE_INF, Optional;
        ALT_RAB_PARAMETER_SUPPORTED_GUARANTEED_BITRATE_INF:
            Reject ALT_RAB_PARAMETER_SUPPORTED_GUARANTEED_BITRATE_INF, Optional;
    }
    ASS_RAB_PARAMETERS_EXT_IES "Ass-RAB-Parameters-ExtIEs" = {
        ASS_RAB_PARAMETER_EXTENDED_GUARANTEED_BITRATE_LIST:
            Reject ASS_RAB_PARAMETER_EXTENDED_GUARANTEED_BITRATE_LIST, Optional;
        ASS_RAB_PARAMETER_EXTENDED_MAX_BITRATE_LIST: Reject ASS_RAB_PARAMETER_EXTENDED_MAX_BITRATE_LIST, Optional;
        ASS_RAB_PARAMETER_SUPPORTED_MAX_BITRATE_LIST: Ignore SUPPORTED_RAB_PARAMETER_BITRATE_LIST, Optional;
        ASS_RAB_PARAMETER_SUPPORTED_GUARANTEED_BITRATE_LIST: Ignore SUPPORTED_RAB_PARAMETER_BITRATE_LIST, Optional;
    }
    CRITICALITY_DIAGNOSTICS_IE_LIST_EXT_IES "CriticalityDiagnostics-IE-List-ExtIEs" = {
        MESSAGE_STRUCTURE: Ignore MESSAGE_STRUCTURE, Optional;
        TYPE_OF_ERROR: Ignore TYPE_OF_ERROR, Mandatory;
    }
    CGI_EXT_IES "CGI-ExtIEs" = {
        RAC: Ignore RAC, Optional;
    }
    DELTA_RA_LISTOF_IDLE_MODE_U_ES_EXT_IES "DeltaRAListofIdleModeUEs-ExtIEs" = {
        NEW_LA_LISTOF_IDLE_MODE_U_ES: Reject LA_LISTOF_IDLE_MODE_U_ES, Conditional;
        LA_LISTWITH_NO_IDLE_MODE_U_ES_ANY_MORE: Reject LA_LISTOF_IDLE_MODE_U_ES, Conditional;
    }
    IMMEDIATE_MDT_EXT_IES "ImmediateMDT-ExtIEs" = {
        M4_REPORT: Ignore M4_REPORT, Optional;
        M5_REPORT: Ignore M5_REPORT, Optional;
        M6_REPORT: Ignore M6_REPORT, Optional;
        M7_REPORT: Ignore M7_REPORT, Optional;
    }
    LAST_VISITED_UTRAN_CELL_ITEM_EXT_IES "LastVisitedUTRANCell-Item-ExtIEs" = {
        TIME_UE_STAYED_IN_CELL_ENHANCED_GRANULARITY: Ignore TIME_UE_STAYED_IN_CELL_ENHANCED_GRANULARITY, Optional;
        HO_CAUSE: Ignore CAUSE, Optional;
    }
    MDT_CONFIGURATION_EXT_IES "MDT-Configuration-ExtIEs" = {
        SIGNALLING_BASED_MDT_PLMN_LIST: Ignore MDT_PLMN_LIST, Optional;
    }
    POSITION_DATA_EXT_IES "PositionData-ExtIEs" = {
        GANSS_POSITIONING_DATA_SET: Ignore GANSS_POSITIONING_DATA_SET, Optional;
        ADDITIONAL_POSITIONING_DATA_SET: Ignore ADDITIONAL_POSITIONING_DATA_SET, Optional;
    }
    RAB_PARAMETERS_EXT_IES "RAB-Parameters-ExtIEs" = {
        SIGNALLING_INDICATION: Ignore SIGNALLING_INDICATION, Optional;
        RAB_PARAMETER_EXTENDED_GUARANTEED_BITRATE_LIST:
            Reject RAB_PARAMETER_EXTENDED_GUARANTEED_BITRATE_LIST, Optional;
        RAB_PARAMETER_EXTENDED_MAX_BITRATE_LIST: Reject RAB_PARAMETER_EXTENDED_MAX_BITRATE_LIST, Optional;
        RAB_PARAMETER_SUPPORTED_MAX_BITRATE_LIST: Reject SUPPORTED_RAB_PARAMETER_BITRATE_LIST, Optional;
        RAB_PARAMETER_SUPPORTED_GUARANTEED_BITRATE_LIST: Reject SUPPORTED_RAB_PARAMETER_BITRATE_LIST, Optional;
    }
    RAB_TR_CH_MAPPING_ITEM_EXT_IES "RAB-TrCH-MappingItem-ExtIEs" = {
        CN_DOMAIN_INDICATOR: Ignore CN_DOMAIN_INDICATOR, Optional;
    }
    NOT_EMPTY_RA_LISTOF_IDLE_MODE_U_ES_EXT_IES "NotEmptyRAListofIdleModeUEs-ExtIEs" = {
        L_AOF_IDLE_MODE_U_ES: Reject LA_LISTOF_IDLE_MODE_U_ES, Conditional;
    }
    REQUESTED_RAB_PARAMETER_VALUES_EXT_IES "Requested-RAB-Parameter-Values-ExtIEs" = {
        ALTERNATIVE_RAB_CONFIGURATION_REQUEST: Ignore ALTERNATIVE_RAB_CONFIGURATION_REQUEST, Optional;
        REQUESTED_RAB_PARAMETER_EXTENDED_MAX_BITRATE_LIST:
            Reject REQUESTED_RAB_PARAMETER_EXTENDED_MAX_BITRATE_LIST, Optional;
        REQUESTED_RAB_PARAMETER_EXTENDED_GUARANTEED_BITRATE_LIST:
            Reject REQUESTED_RAB_PARAMETER_EXTENDED_GUARANTEED_BITRATE_LIST, Optional;
        REQUESTED_RAB_PARAMETER_SUPPORTED_MAX_BITRATE_LIST: Reject SUPPORTED_RAB_PARAMETER_BITRATE_LIST, Optional;
        REQUESTED_RAB_PARAMETER_SUPPORTED_GUARANTEED_BITRATE_LIST:
            Reject SUPPORTED_RAB_PARAMETER_BITRATE_LIST, Optional;
    }
    RNC_TRACE_INFORMATION_EXT_IES "RNCTraceInformation-ExtIEs" = {
        TRACE_RECORDING_SESSION_REFERENCE: Ignore TRACE_RECORDING_SESSION_REFERENCE, Optional;
        IMSI: Ignore IMSI, Optional;
        TRACE_COLLECTION_ENTITY_IP_ADDESS: Ignore TRANSPORT_LAYER_ADDRESS, Optional;
        SERVING_CELL_IDENTIFIER: Ignore UTRAN_CELL_ID, Optional;
    }
    SOURCE_RNC_ID_EXT_IES "SourceRNC-ID-ExtIEs" = {
        EXTENDED_RNC_ID: Reject EXTENDED_RNC_ID, Optional;
    }
    SOURCE_RNC_TO_TARGET_RNC_TRANSPARENT_CONTAINER_EXT_IES "SourceRNC-ToTargetRNC-TransparentContainer-ExtIEs" = {
        SRB_TR_CH_MAPPING: Reject SRB_TR_CH_MAPPING, Optional;
        CELL_LOAD_INFORMATION_GROUP: Ignore CELL_LOAD_INFORMATION_GROUP, Optional;
        TRACE_RECORDING_SESSION_INFORMATION: Ignore TRACE_RECORDING_SESSION_INFORMATION, Optional;
        MBMS_LINKING_INFORMATION: Ignore MBMS_LINKING_INFORMATION, Optional;
        D_RNTI_FOR_NO_IU_CSUP: Reject D_RNTI, Optional;
        UE_HISTORY_INFORMATION: Ignore UE_HISTORY_INFORMATION, Optional;
        SUBSCRIBER_PROFILE_I_DFOR_RFP: Ignore SUBSCRIBER_PROFILE_I_DFOR_RFP, Optional;
        SRVCC_INFORMATION: Reject SRVCC_INFORMATION, Optional;
        PSRA_BTOBE_REPLACED: Reject RAB_ID, Optional;
        CSFB_INFORMATION: Ignore CSFB_INFORMATION, Optional;
        IRAT_MEASUREMENT_CONFIGURATION: Ignore IRAT_MEASUREMENT_CONFIGURATION, Optional;
        MANAGEMENT_BASED_MDT_ALLOWED: Ignore MANAGEMENT_BASED_MDT_ALLOWED, Optional;
        MANAGEMENT_BASED_MDT_PLMN_LIST: Ignore MDT_PLMN_LIST, Optional;
        LAST_E_UTRAN_PLMN_IDENTITY: Ignore PLMN_IDENTITY, Optional;
        SRVCC_SOURCE: Ignore SRVCC_SOURCE, Optional;
    }
    IRAT_MEASUREMENT_CONFIGURATION_EXT_IES "IRAT-Measurement-Configuration-ExtIEs" = {
        RSRQ_TYPE: Ignore RSRQ_TYPE, Optional;
        RSRQ_EXTENSION: Ignore RSRQ_EXTENSION, Optional;
    }
    EUTRAN_FREQUENCIES_EXT_IES "EUTRANFrequencies-ExtIEs" = {
        EARFCN_EXTENDED: Reject EARFCN_EXTENDED, Optional;
    }
    TARGET_RNC_ID_EXT_IES "TargetRNC-ID-ExtIEs" = {
        EXTENDED_RNC_ID: Reject EXTENDED_RNC_ID, Optional;
    }
    TARGET_RNC_TO_SOURCE_RNC_TRANSPARENT_CONTAINER_EXT_IES "TargetRNC-ToSourceRNC-TransparentContainer-ExtIEs" = {
        UE_APPLICATION_LAYER_MEASUREMENT_SUPPORT_INDICATION:
            Ignore UE_APPLICATION_LAYER_MEASUREMENT_SUPPORT_INDICATION, Optional;
    }
    TR_CH_ID_EXT_IES "TrCH-ID-ExtIEs" = {
        H_S_DSCH_MAC_D_FLOW_ID: Ignore HS_DSCH_MAC_D_FLOW_ID, Optional;
        E_DCH_MAC_D_FLOW_ID: Ignore E_DCH_MAC_D_FLOW_ID, Optional;
    }
    UP_INFORMATION_EXT_IES "UPInformation-ExtIEs" = {
        TIMING_DIFFERENCE_ULDL: Ignore TIMING_DIFFERENCE_ULDL, Optional;
    }
}
