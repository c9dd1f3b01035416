//! `SABP-IEs`, TS 25.419 §9.3.4: the information elements, in the order of the specification.

use crate::{common_data_types::*, constants::id};
use sigcodec_gsm::told::plmn;
use sigcodec_per::{
    BIT_STRING, CRITICALITY, ENUMERATED, EXTENSIONS, INTEGER, OCTET_STRING, SEQUENCE, SEQUENCE_OF, SIZE,
    SIZES, Set, identity, sets, types,
};

types! {
    AVAILABLE_BANDWIDTH "Available-Bandwidth" = INTEGER(0, 20480);
    BROADCAST_MESSAGE_CONTENT "Broadcast-Message-Content" = BIT_STRING(SIZES(1, 9968));
    BROADCAST_MESSAGE_CONTENT_VALIDITY_INDICATOR "Broadcast-Message-Content-Validity-Indicator" = ENUMERATED! {
        "broadcast-Message-Content-not-valid", ...
    };
    CATEGORY "Category" = ENUMERATED! {
        "high-priority", "background-priority", "normal-priority", "default-priority", ...
    };
    CAUSE "Cause" = INTEGER(0, 255).numbers(&[
        (0, "parameter-not-recognised"),
        (1, "parameter-value-invalid"),
        (2, "valid-CN-message-not-identified"),
        (3, "service-area-identity-not-valid"),
        (4, "unrecognised-message"),
        (5, "missing-mandatory-element"),
        (6, "rNC-capacity-exceeded"),
        (7, "rNC-memory-exceeded"),
        (8, "service-area-broadcast-not-supported"),
        (9, "service-area-broadcast-not-operational"),
        (10, "message-reference-already-used"),
        (11, "unspecifed-error"),
        (12, "transfer-syntax-error"),
        (13, "semantic-error"),
        (14, "message-not-compatible-with-receiver-state"),
        (15, "abstract-syntax-error-reject"),
        (16, "abstract-syntax-error-ignore-and-notify"),
        (17, "abstract-syntax-error-falsely-constructed-message"),
    ]);
    CRITICALITY_DIAGNOSTICS "Criticality-Diagnostics" = SEQUENCE! {
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
    DATA_CODING_SCHEME "Data-Coding-Scheme" = BIT_STRING(SIZE(8));
    FAILURE_LIST "Failure-List" = SEQUENCE_OF!(SIZES(1, 65535), FAILURE_LIST_ITEM);
    FAILURE_LIST_ITEM "Failure-List-Item" = SEQUENCE! {
        "service-area-identifier": SERVICE_AREA_IDENTIFIER,
        "cause": CAUSE,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    MESSAGE_IDENTIFIER "Message-Identifier" = BIT_STRING(SIZE(16));
    NEW_SERIAL_NUMBER "New-Serial-Number" = SERIAL_NUMBER;
    NUMBER_OF_BROADCASTS_COMPLETED_LIST "Number-of-Broadcasts-Completed-List" =
        SEQUENCE_OF!(SIZES(1, 65535), NUMBER_OF_BROADCASTS_COMPLETED_LIST_ITEM);
    NUMBER_OF_BROADCASTS_COMPLETED_LIST_ITEM "Number-of-Broadcasts-Completed-List-Item" = SEQUENCE! {
        "service-area-identifier": SERVICE_AREA_IDENTIFIER,
        "number-of-broadcasts-completed": INTEGER(0, 65535),
        "number-of-broadcasts-completed-info" OPTIONAL: NUMBER_OF_BROADCASTS_COMPLETED_INFO,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    NUMBER_OF_BROADCASTS_COMPLETED_INFO "Number-Of-Broadcasts-Completed-Info" = ENUMERATED! {
        "overflow", "unknown", ...
    };
    NUMBER_OF_BROADCASTS_REQUESTED "Number-of-Broadcasts-Requested" = INTEGER(0, 65535).numbers(&[
        (0, "broadcast-indefinitely"),
    ]);
    OLD_SERIAL_NUMBER "Old-Serial-Number" = SERIAL_NUMBER;
    PAGING_ETWS_INDICATOR "Paging-ETWS-Indicator" = ENUMERATED! { "paging", ... };
    RADIO_RESOURCE_LOADING_LIST "Radio-Resource-Loading-List" =
        SEQUENCE_OF!(SIZES(1, 65535), RADIO_RESOURCE_LOADING_LIST_ITEM);
    RADIO_RESOURCE_LOADING_LIST_ITEM "Radio-Resource-Loading-List-Item" = SEQUENCE! {
        "service-area-identifier": SERVICE_AREA_IDENTIFIER,
        "available-bandwidth": AVAILABLE_BANDWIDTH,
        "iE-Extensions" OPTIONAL: EXTENSIONS(&Set::NONE),
        ...
    };
    RECOVERY_INDICATION "Recovery-Indication" = ENUMERATED! { "data-lost", "data-available" };
    REPETITION_NUMBER0 "RepetitionNumber0" = INTEGER(0, 255);
    REPETITION_NUMBER1 "RepetitionNumber1" = INTEGER(1, 256);
    REPETITION_PERIOD "Repetition-Period" = INTEGER(1, 4096);
    SERIAL_NUMBER "Serial-Number" = BIT_STRING(SIZE(16));
    SERVICE_AREA_IDENTIFIER "Service-Area-Identifier" = SEQUENCE! {
        "pLMNidentity": identity!(PLMN: OCTET_STRING(SIZE(3)).told(plmn)),
        "lac": OCTET_STRING(SIZE(2)),
        "sac": OCTET_STRING(SIZE(2))
    };
    SERVICE_AREAS_LIST "Service-Areas-List" = SEQUENCE_OF!(SIZES(1, 65535), SERVICE_AREA_IDENTIFIER);
    TYPE_OF_ERROR "TypeOfError" = ENUMERATED! { "not-understood", "missing", ... };
    WARNING_SECURITY_INFO "WarningSecurityInfo" = OCTET_STRING(SIZE(50));
    WARNING_TYPE "Warning-Type" = OCTET_STRING(SIZE(2));
}

sets! {
    CRITICALITY_DIAGNOSTICS_IE_LIST_EXT_IES "CriticalityDiagnostics-IE-List-ExtIEs" = {
        MESSAGE_STRUCTURE: Ignore MESSAGE_STRUCTURE, Optional;
        TYPE_OF_ERROR: Ignore TYPE_OF_ERROR, Mandatory;
    }
}
