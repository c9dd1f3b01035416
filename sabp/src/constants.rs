//! `SABP-Constants`, TS 25.419 §9.3.6: the identifiers of information elements.

use sigcodec_per::ids;

ids! {
    BROADCAST_MESSAGE_CONTENT = 0, "Broadcast-Message-Content";
    CATEGORY = 1, "Category";
    CAUSE = 2, "Cause";
    CRITICALITY_DIAGNOSTICS = 3, "Criticality-Diagnostics";
    DATA_CODING_SCHEME = 4, "Data-Coding-Scheme";
    FAILURE_LIST = 5, "Failure-List";
    MESSAGE_IDENTIFIER = 6, "Message-Identifier";
    NEW_SERIAL_NUMBER = 7, "New-Serial-Number";
    NUMBER_OF_BROADCASTS_COMPLETED_LIST = 8, "Number-of-Broadcasts-Completed-List";
    NUMBER_OF_BROADCASTS_REQUESTED = 9, "Number-of-Broadcasts-Requested";
    OLD_SERIAL_NUMBER = 10, "Old-Serial-Number";
    RADIO_RESOURCE_LOADING_LIST = 11, "Radio-Resource-Loading-List";
    RECOVERY_INDICATION = 12, "Recovery-Indication";
    REPETITION_PERIOD = 13, "Repetition-Period";
    SERIAL_NUMBER = 14, "Serial-Number";
    SERVICE_AREAS_LIST = 15, "Service-Areas-List";
    MESSAGE_STRUCTURE = 16, "MessageStructure";
    TYPE_OF_ERROR = 17, "TypeOfError";
    PAGING_ETWS_INDICATOR = 18, "Paging-ETWS-Indicator";
    WARNING_TYPE = 19, "Warning-Type";
    WARNING_SECURITY_INFO = 20, "WarningSecurityInfo";
    BROADCAST_MESSAGE_CONTENT_VALIDITY_INDICATOR = 21, "Broadcast-Message-Content-Validity-Indicator";
}
